package main

import (
	"fmt"
	"path"
	"strings"
)

// structuredH are files for programs, and what programs wrote.
var structuredH = []template{
	{"h/data-json", "structured", hDataJSON},
	{"h/data-yaml", "structured", hDataYAML},
	{"h/data-toml", "structured", hDataTOML},
	{"h/data-ini", "structured", hDataINI},
	{"h/data-csv", "structured", hDataCSV},
	{"h/data-tsv", "structured", hDataTSV},
	{"h/data-xml", "structured", hDataXML},
	{"h/data-pam", "structured", hPAM},
	{"h/data-env", "structured", hDataEnv},
	{"h/data-org", "structured", hDataOrg},
	{"h/data-terminal", "structured", hTerminal},
	{"h/data-api", "structured", hDataAPI},
}

// boxesH are archives.
var boxesH = []template{
	{"h/box-zip-download", "archive", hBoxDownload},
	{"h/box-zip-note", "archive", hBoxNote},
	{"h/box-tar", "archive", hBoxTar},
	{"h/box-gzip", "archive", hBoxGzip},
	{"h/box-in-box", "archive", hBoxInBox},
	{"h/box-docx", "archive", hBoxDocx},
}

// hKept draws codes that somebody keeps in a file of data.
func (k *kit) hKept(layout string) set {
	k.tagAs("en", layout)
	return k.set(append(append([]string{}, adminH...), peopleH...)...)
}

func (s set) key() string {
	return strings.NewReplacer(" ", "_", ".", "_", "*", "").Replace(strings.ToLower(s.service.name))
}

func hDataJSON(k *kit) {
	s := k.hKept("json")
	body := asJSON(map[string]any{"accounts": []any{map[string]any{"site": "router", "user": "admin", "pin": shaped(k.Rand, "dddd")}, map[string]any{"site": s.service.name, "user": k.mailbox(), of(k, "backup_codes", "recoveryCodes", "2fa_backup"): s.codes}}, "updated": k.day("2006-01-02")})
	k.save(k.hHome(of(k, "accounts.json", "secrets.json", "my-2fa.json")), body, s)
}

func hDataYAML(k *kit) {
	s := k.hKept("yaml")
	body := "# private, do not sync\n" + s.key() + ":\n  login: " + k.mailbox() + "\n  " + of(k, "recovery_codes", "backup_codes", "backup-codes") + ":\n" + s.each("\n", of(k, "    - \"%[2]s\"", "    - '%[2]s'")) + "\nrouter:\n  login: admin\n"
	k.save(k.hHome(of(k, "2fa.yaml", "accounts.yml", "recovery.yaml")), body, s)
}

func hDataTOML(k *kit) {
	s := k.hKept("toml")
	body := "[" + strings.ReplaceAll(s.key(), "/", "_") + "]\nuser = \"" + k.who.user + "\"\nbackup_codes = [\n" + s.each("\n", "  \"%[2]s\",") + "\n]\n\n[router]\nuser = \"admin\"\n"
	k.save(k.hHome(of(k, "secrets.toml", "2fa.toml")), body, s)
}

func hDataINI(k *kit) {
	s := k.hKept("ini")
	body := "[wifi]\nssid=attic\n\n[" + s.service.name + " recovery codes]\n" + s.each("\n", "code%d=%s") + "\n\n[printer]\nip=192.168.0.40\n"
	k.save(k.hHome(of(k, "codes.ini", "2fa.ini", "private.cfg")), crlf(body), s)
}

func hDataCSV(k *kit) {
	s := k.hKept("csv").spend(k.Rand)
	rows := [][]string{{"service", "backup code", "used"}}
	for i, c := range s.codes {
		rows = append(rows, []string{s.service.name, c, map[bool]string{true: "yes", false: ""}[s.isUsed(i)]})
	}
	k.save(k.hHome(of(k, "backup codes.csv", "2fa.csv")), asCSV(rows...), s)
}

// hDataTSV has a row for each service.
func hDataTSV(k *kit) {
	sets := k.hSome(3, numberH...)
	k.tagAs("en", "tsv")
	body := "service\tbackup codes\n"
	for _, s := range sets {
		body += s.service.name + "\t" + s.each("\t", "%[2]s") + "\n"
	}
	k.save(k.hHome(of(k, "backup-codes.tsv", "codes.tsv")), body, sets...)
}

func hDataXML(k *kit) {
	s := k.hKept("xml")
	body := "<?xml version=\"1.0\"?>\n<accounts>\n  <account name=\"" + escaped(s.service.name) + "\" user=\"" + k.who.user + "\">\n    <backupCodes>\n" + s.each("\n", "      <code>%[2]s</code>") + "\n    </backupCodes>\n  </account>\n</accounts>\n"
	k.save(k.hHome(of(k, "accounts.xml", "backup.xml")), body, s)
}

func hPAM(k *kit) {
	s := k.set("google-authenticator-pam")
	k.tagAs("en", "line")
	body := shaped(k.Rand, repeat("B", 26)) + "\n\" RATE_LIMIT 3 30\n\" WINDOW_SIZE 3\n\" DISALLOW_REUSE\n\" TOTP_AUTH\n" + s.each("\n", "%[2]s") + "\n"
	k.save(path.Join(of(k, "old server/home/pi", "rescue/root", "vps backup/home/deploy"), ".google_authenticator"), body, s)
}

func hDataEnv(k *kit) {
	s := k.hKept("env")
	s = s.tight()
	body := "# personal\nHOMEBREW_NO_ANALYTICS=1\nEDITOR=vim\n# mfa recovery codes, one time use\n" + strings.ToUpper(strings.NewReplacer("-", "_", "!", "").Replace(s.key())) + "_RECOVERY_CODES=\"" + s.each(" ", "%[2]s") + "\"\n"
	k.save(k.hHome(of(k, "private.env", ".env.personal")), body, s)
}

func hDataOrg(k *kit) {
	s := k.hKept("org")
	body := "#+TITLE: accounts\n* TODO renew passport\n* " + s.service.name + "\n  :PROPERTIES:\n  :USER: " + k.who.user + "\n  :END:\n** recovery codes\n" + s.each("\n", "   - [ ] %[2]s") + "\n* bike\n"
	k.save(k.hJot("accounts.org"), body, s)
}

func hTerminal(k *kit) {
	s := k.set("google-authenticator-pam")
	k.tagAs("en", "terminal")
	body := k.who.user + "@raspberrypi:~ $ google-authenticator\n\nDo you want authentication tokens to be time-based (y/n) y\nYour new secret key is: " + shaped(k.Rand, repeat("B", 26)) + "\nEnter code from app (-1 to skip): " + shaped(k.Rand, "dddddd") + "\nCode confirmed\nYour emergency scratch codes are:\n" + s.each("\n", "  %[2]s") + "\n\nDo you want me to update your \"/home/" + k.who.user + "/.google_authenticator\" file? (y/n) y\n"
	k.save(k.hHome(of(k, "ssh setup.txt", "terminal log.txt", "typescript")), body, s)
}

// hDataAPI is the answer of a server, kept from the tools of a browser.
func hDataAPI(k *kit) {
	s := k.set("cloudflare", "n8n", "gitlab", "discord", "sentry", "hugging-face")
	k.tagAs("en", "json")
	body := fmt.Sprintf("{\"success\":true,\"result\":{\"user\":\"%s\",\"recovery_codes\":[%s],\"created_on\":\"%s\"},\"errors\":[]}\n", k.mailbox(), s.each(",", "\"%[2]s\""), k.day("2006-01-02T15:04:05Z"))
	k.save(k.hLoad(of(k, s.service.name+" recovery codes.json", s.key()+"-recovery.json")), body, s)
}

func (k *kit) hBox(name string) string {
	return path.Join(of(k, "Documents", "backup", "Downloads", "NAS/archive", "Desktop"), k.day(name))
}

func hBoxDownload(k *kit) {
	f := of(k, fetchesH...)
	s := k.set(f.id)
	name, body := f.content(k, s)
	at := path.Join(of(k, "Downloads", "stuff", "Users/"+k.who.user+"/Downloads"), name)
	k.tag("enc", "utf8")
	k.pack(k.hBox(of(k, "old downloads.zip", "pc-2006-01-02.zip")), body, zipped(k.when, k.hMember("readme.txt"), member{at, []byte(body)}), inText(body, s, at), s)
}

func (k *kit) hNote() (name, body string, s set) {
	v := k.hVoice()
	s = k.set(peopleH...)
	head := v.head(k, s)
	list, s := k.hLay(v, s, "line", "numbered", "bulleted", "comma")
	return path.Base(v.named(k, s, ".txt")), head + "\n\n" + list, s
}

func hBoxNote(k *kit) {
	name, body, s := k.hNote()
	at := "Documents/" + name
	k.tag("enc", "utf8")
	k.pack(k.hBox(of(k, "documents-20060102.zip", "usb stick.zip")), body, zipped(k.when, k.hMember("Documents/letter.txt"), member{at, []byte(body)}, k.hMember("Documents/minutes.txt")), inText(body, s, at), s)
}

func hBoxTar(k *kit) {
	name, body, s := k.hNote()
	at := "home/" + k.who.user + "/notes/" + name
	k.tag("enc", "utf8")
	k.pack(k.hBox(of(k, "home-2006-01-02.tar.gz", "laptop.tgz")), body, tarball(k.when, k.hMember("home/"+k.who.user+"/todo.txt"), member{at, []byte(body)}), inText(body, s, at), s)
}

func hBoxGzip(k *kit) {
	name, body, s := k.hNote()
	k.tag("enc", "utf8")
	k.pack(path.Join("backup/daily", name+".gz"), body, gzipped([]byte(body)), inText(body, s, name), s)
}

func hBoxInBox(k *kit) {
	name, body, s := k.hNote()
	k.tag("enc", "utf8")
	inner := zipped(k.when, member{name, []byte(body)})
	k.pack(k.hBox("everything 2006.zip"), body, zipped(k.when, k.hMember("a.txt"), member{"private/keep.zip", inner}), inText(body, s, "private/keep.zip", name), s)
}

func hBoxDocx(k *kit) {
	name, body, s := k.hNote()
	at := "papers/" + strings.TrimSuffix(name, ".txt") + ".docx"
	k.pack(k.hBox("papers 2006.zip"), body, zipped(k.when, k.hMember("papers/list.txt"), member{at, docx(k.when, 0, hRows(body)...)}), planted{Members: []string{at}, Kind: "docx"}, s)
}
