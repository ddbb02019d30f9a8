package matchers

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"sparekey/matchers/evidence"
)

// nearDecoy speaks of backup codes and holds none, as a careful reader sees.
type nearDecoy struct{ name, text string }

// nearList holds codes in words that tell less than they could.
type nearList struct {
	name, text string
	codes      int
}

// slots are what fill puts something drawn by lot for: {d4 4} digits in groups of four,
// {h8} hex, {a8} small letters and digits, {A8} capitals and digits, {x|y} one of these.
var slots = regexp.MustCompile(`\{([dhaA])([0-9]+(?:[ -][0-9]+)*)\}|\{([^{}"]*\|[^{}"]*)\}`)

// fill draws what stands in the slots of a text; a line that begins with “*6 ” is written
// six times, each drawn anew.
func (l lot) fill(text string) string {
	var out strings.Builder
	for line := range strings.Lines(text) {
		times := 1
		if strings.HasPrefix(line, "*") && len(line) > 2 && line[2] == ' ' {
			times, line = int(line[1]-'0'), line[3:]
		}
		for range times {
			out.WriteString(slots.ReplaceAllStringFunc(line, l.slot))
		}
	}
	return out.String()
}

func (l lot) slot(slot string) string {
	m := slots.FindStringSubmatch(slot)
	if m[1] == "" {
		return l.pick(strings.Split(m[3], "|")...)
	}
	joint := "-"
	if strings.Contains(m[2], " ") {
		joint = " "
	}
	var sizes []int
	for _, size := range strings.FieldsFunc(m[2], func(r rune) bool { return r == ' ' || r == '-' }) {
		n, _ := strconv.Atoi(size)
		sizes = append(sizes, n)
	}
	return l.groups(map[string]string{"d": numerals, "h": hexDigits, "a": base36, "A": capitals}[m[1]], joint, sizes...)
}

var nearDecoys = []nearDecoy{
	// tables and lists of other things
	{"articles", "Backup codes\n\nEach works once.\n\n*5 article {d8}: {lost phone|new codes|security keys}\n"},
	{"tickets in German", "Tickets zu Backup-Codes\n\n*5 Vorgang {d8}  {Anna|Bo|Carl}  {gesperrt|Handy weg|neue Codes}\n"},
	{"cases in Finnish", "Varakoodit: tukipyynnöt\n\n*5 tapaus {d4-4} {avoin|suljettu}\n"},
	{"contracts in Portuguese", "Clientes sem códigos de backup\n\n*6 contrato {d8}, {Ana|Rui|Eva}, ligar depois\n"},
	{"parcels in Italian", "Codici di backup spediti per posta\n\n*5 spedizione {d8} del {d2}/{d2}/2023\n"},
	{"envelopes", "recovery codes, sealed\n\n*6 {Anna|Bo|Carl|Dorte}, envelope no {d6}, shelf {2|3|5}\n"},
	{"telephones in a table", "who has the backup codes?\n\n*6 {Anna|Bo|Carl|Dorte} | {d4 4} | {day|night}\n"},
	{"inventory in Norwegian", "Reservekoder ligger i skapet\n\n*5 maskin {d8} – {kontor|lager|butikk}\n"},
	{"users and numbers", "id,name,backup_codes_left,phone\n*7 {d6},{Anna|Bo|Carl},{3|8|10},{d8}\n"},
	{"keys handed out", "name;key serial;recovery codes printed\n*6 {Anna|Bo|Carl};{d8};{yes|no}\n"},
	{"invoices in Spanish", "Códigos de respaldo: facturas del servicio\n\n*4 factura {d8}: {enero|febrero|marzo}\n"},
	// talk
	{"a forum in Dutch", "Back-upcodes kwijt, wat nu?\n\n*5 {jan|piet|kees}{d2} (bericht {d7}): {geen idee|bel de helpdesk|uitgeprint}\n"},
	{"a chat with a telephone", "[12.03.24, 10:41] Anna: where are the google backup codes?\n*3 [12.03.24, 10:{d2}] Bo: try {d4 4}\n[12.03.24, 10:59] Anna: nobody answers\n"},
	{"calls in Swedish", "Samtal om reservkoder för Google\n\n*5 {d2}/3  08-{d3 3}  ärende {d4 4}\n"},
	{"a thread", "Ask: where do you keep recovery codes?\n\n*6 #{d6} {alice|bob|eve}: {in a drawer|in a vault|nowhere}\n"},
	{"a mail to support", "I can't find my Google backup codes any more. Your colleague gave me the reference {d4 4}; my telephone is {d4 4}.\n"},
	{"a mail in Czech", "Dobrý den, záložní kódy jsem ztratil, číslo požadavku {d8}, číslo smlouvy {d8}.\n"},
	{"a note to self", "backup codes: ask Bo, he is on {d4 4} today\n"},
	// explanation
	{"a help page in Danish", "Log ind med backupkoder\n\nEn backupkode har otte cifre og virker kun én gang.\n\n*5 Artikel {d8}: {mistet telefon|nye koder}\n"},
	{"a help page in Chinese", "使用备用代码登录\n\n备用代码由八位数字组成，每个只能使用一次。\n\n*5 文章 {d8} {手机丢失|新代码|安全密钥}\n"},
	{"a help page in Greek", "Σύνδεση με εφεδρικούς κωδικούς\n\n*4 άρθρο {d4 4}: {χαμένο κινητό|νέοι κωδικοί}\n"},
	{"a help page in Ukrainian", "Резервні коди\n\nКожен резервний код діє один раз.\n\n*5 {d8} {втрачений телефон|нові коди|ключ безпеки}\n"},
	{"pages of a book", "Chapter on backup codes\n\n*5 figure {d6} {a printed list|a vault|a safe}\n"},
	{"questions with numbers behind", "Recovery codes: questions\n\n*5 {Where do I find them|Do they expire|Can I get new ones}? [{d8}]\n"},
	// sent once
	{"a sent code in French", "Votre code de connexion est {d6}. Il expire dans 10 minutes. Téléphone perdu ? Utilisez un code de secours.\n"},
	{"sent codes", "*6 2024-05-{d2} {d2}:{d2} Your Discord code is {d6}. You can also use a backup code.\n"},
	{"a pin on the telephone", "No backup codes? Call us and say your pin {d6}, it expires in 15 minutes.\n"},
	// logins and papers
	{"a password list", "name,url,username,password,note\n*5 {Google|Discord|GitHub},https://site.example,me@post.example,{a12},{backup codes printed|recovery codes in safe|}\n"},
	{"ids of an export", "[\n*4 {\"id\":\"{a16}\",\"name\":\"{Google|Discord}\",\"notes\":\"recovery codes on paper\"},\n]\n"},
	{"stamps of an export", "*5 <en-note>Google backup codes: see paper</en-note><updated>{d8}</updated>\n"},
	{"a contract", "The recovery codes stay with the lawyer (file {d4-4}, deed {d8}).\n"},
	{"dates and rooms", "*5 2024-0{3|4|5}-1{2|4|6} print new backup codes, room {d6}\n"},
	{"alarms", "Backup codes: in the office, not here.\n\n*4 alarm {north|south|garage}: {d6}\n"},
	// lists of other things below words about codes
	{"cases below a sentence", "I lost my backup codes and wrote to support. My case numbers:\n\n*4 {d4-4}\n"},
	{"telephones below a sentence", "Nobody has the recovery codes any more. Try these people:\n*4 {d8}\n"},
	{"one identifier", "BitLocker recovery key\n\nCompare this with what your computer shows.\n\nIdentifier:\n\n    {h8-4-4-4-12}\n"},
	{"a user in brackets", "Wordfence 2FA Recovery Codes for site.example ({a7})\n"},
	{"numbers of safes in Japanese", "バックアップコードの保管場所\n\n*5 金庫番号 {d6}、{本社|倉庫|支店}\n"},
	{"parcels in Korean", "백업 코드 우편 발송\n\n*4 송장 {d4 4} {서울|부산}\n"},
	{"errors", "recovery code rejected, errors of this week\n\n*6 {mon|tue|wed} error {h8} at login\n"},
	{"a statement", "{\"type\":\"backup_codes.viewed\",\"request_id\":\"{a16}\",\"session\":\"{h16}\"}\n"},
	{"devices with recovery", "Recovery sticks\n\n*5 stick {red|blue|green}, serial {A10}\n"},
	{"a booking in Polish", "Kody zapasowe wydrukowane. Rezerwacja hotelu {A6}, pokój {d5}.\n"},
	{"a licence", "Backup software, recovery edition\nserial number: {A5-5-5}\n"},
	{"versions", "backup codes plugin, releases\n*5 build {d8} {fixed|new|faster} list of codes\n"},
}

var nearLists = []nearList{
	{"remarks on some", "discord backup\n{a4-4}\n{a4-4} used in the hotel\n{a4-4}\n{a4-4}\n{a4-4} spent\n", 5},
	{"slang", "gmail get-back-in codes, one go each\n{d4 4}\n{d4 4}\n{d4 4}\n{d4 4}\n{d4 4}\n", 5},
	{"a German list", "Google Ersatzcodes:\n1. {d4 4}\n2. {d4 4}\n3. {d4 4}\n4. {d4 4}\n5. {d4 4}\n", 5},
	{"words below", "{a4-4}\n{a4-4}\n{a4-4}\n{a4-4}\n{a4-4}\n\n^ discord recovery codes\n", 5},
	{"a Spanish sentence", "Mis códigos de respaldo de Google son {d4 4}, {d4 4}, {d4 4} y {d4 4}.\n", 4},
	{"one in a French sentence", "mon code de secours pour Twitter : {a12}\n", 1},
	{"used and dates", "Instagram backup codes\n{d4 4} used 3/4/2023\n{d4 4} used 7 Aug\n{d4 4}\n{d4 4}\n{d4 4}\n", 5},
	{"a Chinese list", "谷歌 Google 备用代码\n1、{d4 4}\n2、{d4 4}\n3、{d4 4}\n4、{d4 4}\n5、{d4 4}\n", 5},
	{"slots", "Google backup codes\nslot 1 = {d4 4}\nslot 2 = {d4 4}\nslot 3 = {d4 4}\nslot 4 = {d4 4}\n", 4},
	{"a table", "site;backup code;used on\nDiscord;{a4-4};2023-04-05\nDiscord;{a4-4};\nDiscord;{a4-4};\nDiscord;{a4-4};\n", 4},
	{"a talk with oneself", "[03.04.24, 09:12:44] Anna: google backup codes\n[03.04.24, 09:12:59] Anna: {d4 4}\n[03.04.24, 09:13:02] Anna: {d4 4}\n[03.04.24, 09:13:09] Anna: {d4 4}\n", 3},
	{"an unknown site", "backup codes for the rowing club\n{a10}\n{a10}\n{a10}\n{a10}\n{a10}\n{a10}\n", 6},
	{"variables", "GITHUB_RECOVERY_1={h5-5}\nGITHUB_RECOVERY_2={h5-5}\nGITHUB_RECOVERY_3={h5-5}\nGITHUB_RECOVERY_4={h5-5}\n", 4},
	{"a diary", "Monday. 2FA on Google is set up, backup codes {d4 4}, {d4 4}, {d4 4}, {d4 4}. Then dinner at Bo's.\n", 4},
	{"fields", "[\n{\"text\":\"{d4 4}\",\"done\":false},\n{\"text\":\"{d4 4}\",\"done\":false},\n{\"text\":\"{d4 4}\",\"done\":true}\n]\nGoogle backup codes\n", 3},
	{"code in front", "GitHub recovery\ncode {h5-5}\ncode {h5-5}\ncode {h5-5}\ncode {h5-5}\n", 4},
	{"boxes", "Google backup codes\n[ ] {d4 4}\n[x] {d4 4}\n[ ] {d4 4}\n[ ] {d4 4}\n", 4},
	{"two columns", "Google – Codici di backup\n1 {d4 4}   4 {d4 4}\n2 {d4 4}   5 {d4 4}\n3 {d4 4}   6 {d4 4}\n", 6},
	{"whose", "Mum's Google backup codes:\n  {d4 4} / {d4 4} / {d4 4} / {d4 4}\n", 4},
	{"one with a remark", "google backup code {d4 4}, ask mum for the others\n", 1},
}

// spokenOf is what the names on the way say of a note about codes.
var spokenOf = evidence.Case{}.With(evidence.NameTerm, "the name speaks of backup codes").With(evidence.TypeNote, "a note")

// No number that a text about backup codes calls something else is likely.
func TestNearDecoys(t *testing.T) {
	m := loaded(t)
	for _, d := range slices.Concat(nearDecoys, moreNearDecoys) {
		t.Run(d.name, func(t *testing.T) {
			for seed := range uint64(5) {
				text := newLot(seed).fill(d.text)
				for _, known := range []evidence.Case{nil, spokenOf} {
					for _, f := range m.Find(text, Known{Case: known}) {
						if f.Case.Level() == evidence.Likely {
							t.Fatalf("lot %d: %d codes are likely: %s, in:\n%s", seed, len(f.Codes), reasons(f.Case), text)
						}
					}
				}
			}
		})
	}
}

// Lists are likely, however they are worded.
func TestNearLists(t *testing.T) {
	m := loaded(t)
	for _, list := range slices.Concat(nearLists, moreNearLists) {
		t.Run(list.name, func(t *testing.T) {
			for seed := range uint64(5) {
				text := newLot(seed).fill(list.text)
				found := false
				all := m.Find(text, Known{Case: evidence.Case{}.With(evidence.TypeNote, "a note").With(evidence.SizeSmall, "small").With(evidence.FolderOwn, "Documents")})
				for _, f := range all {
					found = found || f.Case.Level() == evidence.Likely && len(f.Codes) == list.codes
				}
				if !found {
					t.Fatalf("lot %d: no likely list of %d codes in:\n%s\n%v", seed, list.codes, text, all)
				}
			}
		})
	}
}
