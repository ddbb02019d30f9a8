package main

import (
	"fmt"
	"path"
	"slices"
	"strings"
)

// fetchesI are downloads as sites give them.
var fetchesI = []fetchH{
	{"discord", "discord_backup_codes.txt", "Hier sind deine Backup-Codes für den Discord-Account {mail}. Bewahre sie sicher auf!\n\n", "* %[2]s", "\n", "\n", true, "bulleted", "de"},
	{"keycloak", "kc-download-recovery-codes.txt", "Conservez ces codes de récupération en lieu sûr.\n\n", "%d: %s", "\n", "\n", true, "numbered", "fr"},
	{"wordpress-two-factor", "two-factor-backup-codes.txt", "Two-Factor recovery codes for {site}\n\n", "%d. %s", "\n", "\n", true, "numbered", "en"},
	{"sentry", "sentry-recovery-codes.txt", "", "%[2]s ", "\n", "\n", false, "line", "en"},
	{"bookstack", "backup-codes.txt", "", "%[2]s", "\n\n", "\n", false, "blank", "en"},
	plainH("github", "github-recovery-codes.txt", false),
	plainH("gitlab", "gitlab-recovery-codes.txt", false),
	plainH("npm", "npm_recovery_codes.txt", false),
	plainH("pypi", "PyPI-Recovery-Codes-{user}-{iso}.txt", false),
	plainH("nextcloud", "Nextcloud-backup-codes.txt", true),
	plainH("proton", "proton_recovery_codes.txt", true),
	plainH("ngrok", "ngrok_recovery_codes.txt", false),
	plainH("hexpm", "hex-recovery-codes.txt", false),
	plainH("mozilla-backup-codes", "{mail} Backup authentication codes.txt", true),
	plainH("wordpress-com", "{user}-backup-codes.txt", true),
	plainH("discourse", "{slug}-backup-codes.txt", false),
	plainH("cal-com", "cal-backup-codes.txt", false),
	plainH("documenso", "documenso-2FA-recovery-codes.txt", false),
	plainH("formbricks", "formbricks-backup-codes.txt", false),
	plainH("n8n", "n8n-recovery-codes.txt", false),
	plainH("django-allauth", "recovery-codes.txt", false),
	plainH("silverstripe", "Recovery codes.txt", true),
	plainH("statamic", "{slug}-recovery-codes.txt", false),
	plainH("login-gov", "backup_codes.txt", false),
	plainH("logto", "backup_code.txt", false),
	plainH("misskey", "{user}-2fa-backup-codes.txt", false),
}

// sameI are services whose downloads are those of family h.
var sameI = []string{"google", "wikimedia", "wordfence", "stripe", "mega", "mozilla-recovery-key", "shopify", "heroku", "hugging-face", "epic-games", "expensify", "matomo"}

func allFetchesI() []fetchH {
	all := slices.Clone(fetchesI)
	for _, f := range fetchesH {
		if slices.Contains(sameI, f.id) {
			all = append(all, f)
		}
	}
	return all
}

func fetchedI() []template {
	var all []template
	for i, f := range allFetchesI() {
		all = append(all, template{fmt.Sprintf("i/get-%s-%d", f.id, i), "download", iFetched(f)})
	}
	return all
}

// iFetched is such a file, with a second copy's name or a remark of the owner now and
// then.
func iFetched(f fetchH) func(*kit) {
	return func(k *kit) {
		s := k.set(f.id)
		name, body := f.content(k, s)
		ext := path.Ext(name)
		name = strings.TrimSuffix(name, ext) + of(k, "", "", "", " (1)", "_neu", " - kept") + ext
		if k.chance(6) {
			body = strings.TrimRight(body, "\r\n") + "\n\n" + of(k, "phone: old one", "login "+k.mailbox(), "made "+k.day("2.1.2006")) + "\n"
		}
		k.save(k.iCatch(name), body, s)
	}
}

// voiceI is how people of one language write such a note.
type voiceI struct {
	lang, file string
	heads      []string
	used, life string
}

var voicesI = []voiceI{
	{"en", "%s codes", []string{"%s backup codes - in case phone gets stolen", "recovery codes of my %s acct", "if locked out of %s: backup codes"}, "gone", "book MOT, plants need water"},
	{"de", "%s Ersatzcodes", []string{"Backup-Codes %s, wenn das Handy mal weg ist", "%s: Wiederherstellungscodes (je einmal)", "Codes für Notfall-Anmeldung %s"}, "verbraucht", "Reifen wechseln, Oma anrufen"},
	{"fr", "%s codes", []string{"codes de secours pour mon compte %s", "%s : codes de récupération, tel perdu", "mes codes de secours %s (2 étapes)"}, "utilisé", "acheter du pain, rdv garage"},
	{"es", "%s codigos", []string{"códigos de respaldo para %s si me roban el móvil", "%s – códigos de recuperación", "mis códigos de respaldo de %s"}, "usado", "comprar leche, llamar a Pilar"},
	{"it", "%s codici", []string{"codici di backup del mio account %s", "%s: codici di recupero, telefono perso", "codici di emergenza %s (due passaggi)"}, "usato", "comprare il pane, gomme auto"},
	{"pt", "%s codigos", []string{"códigos de recuperação da conta %s", "códigos de backup %s para o caso de perder o telefone", "%s: códigos de segurança de reserva"}, "usado", "comprar pão, ligar à avó"},
	{"nl", "%s codes", []string{"back-upcodes van %s voor als mijn telefoon kwijt is", "%s herstelcodes", "reservecodes %s (verificatie in twee stappen)"}, "gebruikt", "melk halen, fiets naar de maker"},
	{"pl", "%s kody", []string{"kody zapasowe do %s gdyby telefon zginął", "%s: kody odzyskiwania", "moje kody zapasowe %s"}, "zużyty", "kupić chleb, zadzwonić do mamy"},
	{"sv", "%s koder", []string{"reservkoder till %s om telefonen försvinner", "%s återställningskoder", "mina reservkoder för %s"}, "använd", "köpa mjölk, ringa mormor"},
	{"tr", "%s kodlar", []string{"%s yedek kodları, telefon kaybolursa", "%s kurtarma kodları", "%s hesabım için yedek kodlar"}, "kullanıldı", "ekmek al, annemi ara"},
	{"ru", "%s коды", []string{"резервные коды %s на случай потери телефона", "%s: коды восстановления", "мои резервные коды для %s"}, "использован", "купить хлеб, позвонить бабушке"},
	{"ja", "%s コード", []string{"%s のバックアップコード(スマホをなくした時用)", "%s リカバリーコード", "%s 二段階認証のバックアップコード"}, "使用済み", "牛乳を買う、歯医者に電話"},
}

func spokenI() []template {
	var all []template
	for _, v := range voicesI {
		all = append(all, template{"i/lang-" + v.lang, "note", iSpoken(v)})
	}
	return all
}

// iWords are the voice and the set of a note, and its heading.
func (k *kit) iWords(layout string, ids ...string) (v voiceI, s set, head string) {
	v, s = of(k, voicesI...), k.set(ids...)
	k.tagAs(v.lang, layout)
	return v, s, fill(of(k, v.heads...), k.calls(s))
}

func iSpoken(v voiceI) func(*kit) {
	return func(k *kit) {
		s := k.set(manyI...)
		layout := of(k, "line", "line", "numbered", "pairs", "used", "slash", "dash")
		k.tagAs(v.lang, layout)
		if k.chance(2) {
			s = s.tight()
		}
		list := s.stack()
		switch layout {
		case "numbered":
			list = s.rows("%d.) %s")
		case "pairs":
			list = s.pairs("\n", "  ")
		case "slash":
			list = s.each(" / ", "%[2]s") + "\n"
		case "dash":
			list = s.rows("– %[2]s")
		case "used":
			s = s.spend(k.Rand)
			list = s.marked("\n", marks{"%s", "%s  " + v.used})
		}
		body := fill(of(k, v.heads...), k.calls(s)) + of(k, "\n", ":\n", "\n\n") + list + of(k, "", "", "\n"+v.life+"\n")
		k.save(k.iShelf(filename(fill(v.file, k.calls(s))+of(k, ".txt", ".txt", ".md"))), body, s)
	}
}
