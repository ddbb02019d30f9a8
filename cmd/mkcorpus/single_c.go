package main

import (
	"fmt"
	"path"
	"strings"
)

var singlesC = []template{
	{"c/single-language", "single", cSaid},
	{"c/single-language-diary", "single", cSaidAmong},
	{"c/single-microsoft", "single", cWindowsPapa},
	{"c/single-forge", "single", cForgeReadme},
	{"c/single-steam", "single", cGameLogins},
	{"c/single-message", "single", cSelfMessage},
	{"c/single-bare-named", "single", cBareNamed},
	{"c/single-vault", "single", cVaultSheet},
	{"c/single-key", "single", cPersonalKey},
	{"c/single-comment", "single", cComment},
	{"c/single-bio", "single", cProfileList},
	{"c/single-mail-key", "single", cMailKey},
}

// sayings mention one code in a sentence; they take the service and the code.
var sayings = []struct{ lang, text, file string }{
	{"de", "Falls das Handy mal weg ist: %s will dann diesen einen Ersatzcode haben: %s (gilt nur einmal!)", "falls Handy weg.txt"},
	{"pl", "Gdyby telefon przepadł, do konta %s wpuszcza jeszcze ten jednorazowy kod: %s", "na wszelki wypadek.txt"},
	{"uk", "якщо загублю телефон — запасний код для %s: %s", "про всяк випадок.txt"},
	{"ru", "запасной код от %s (на случай, если симка сдохнет): %s", "на всякий случай.txt"},
	{"pt", "código reserva do %s, se perder o celular: %s — só serve uma vez", "se perder o celular.txt"},
	{"ja", "%sの予備のログインコードは %s です。スマホをなくした時用。", "スマホなくした時.txt"},
	{"ko", "%s 예비 코드 %s — 폰 잃어버리면 이걸로 로그인", "폰 분실.txt"},
	{"zh", "%s的备用登录码是%s，换手机的时候用。", "换手机.txt"},
	{"fr", "si je perds mon tél, le code de dépannage pour %s c'est %s, à usage unique", "si perte du téléphone.txt"},
	{"es", "código de emergencia de %s por si me roban el móvil: %s", "por si acaso.txt"},
	{"it", "se perdo il telefono, il codice d'emergenza di %s è %s e vale una volta sola", "se perdo il telefono.txt"},
	{"nl", "als m'n telefoon weg is: noodcode voor %s = %s", "telefoon kwijt.txt"},
	{"sv", "tappar jag mobilen så är reservkoden till %s %s", "om mobilen försvinner.txt"},
	{"tr", "telefon kaybolursa %s için tek kullanımlık kurtarma kodu: %s", "telefon kaybolursa.txt"},
	{"cs", "kdyby se ztratil mobil, náhradní kód na %s je %s", "kdyby něco.txt"},
	{"hu", "ha elveszik a telefonom, a(z) %s tartalék kódja: %s", "ha elveszik.txt"},
	{"ro", "dacă pierd telefonul, codul de rezervă pentru %s e %s", "in caz ca.txt"},
	{"el", "αν χαθεί το κινητό, ο εφεδρικός κωδικός για το %s είναι %s", "αν χαθεί.txt"},
	{"fi", "jos puhelin katoaa, tilin %s varakoodi on %s", "jos puhelin katoaa.txt"},
	{"da", "hvis telefonen ryger: nødkode til %s er %s", "hvis telefonen ryger.txt"},
	{"nb", "mister jeg mobilen: reservekoden til %s er %s", "mister mobilen.txt"},
	{"vi", "mất điện thoại thì dùng mã dự phòng của %s: %s", "mất máy.txt"},
	{"id", "kalau hp hilang, kode cadangan %s saya: %s", "kalau hp hilang.txt"},
	{"he", "אם הטלפון ילך לאיבוד, קוד הגיבוי של %s: %s", "גיבוי.txt"},
	{"ar", "إذا ضاع الهاتف، رمز الدخول الاحتياطي لحساب %s: %s", "احتياط.txt"},
	{"hi", "फोन खो जाए तो %s का बैकअप कोड: %s", "phone kho jaye.txt"},
	{"en", "if the phone goes for a swim again, %s takes this once instead of the text message: %s", "phone went swimming.txt"},
	{"en", "%s gave me a one time rescue code, its %s, only works once", "one time thing.txt"},
}

// loners are the services that give one code.
var loners = []string{"x", "microsoft", "forgejo", "gitea", "auth0", "vaultwarden", "bitwarden", "photoprism", "casdoor", "smf", "addy-io"}

func cSaid(k *kit) {
	s, say := k.set(loners...), of(k, sayings...)
	k.text(k.at(say.file), fmt.Sprintf(say.text, k.called(s), s.codes[0])+of(k, "", "\n", "\r\n"), s)
}

// cSaidAmong is such a sentence among other things.
func cSaidAmong(k *kit) {
	s, say := k.set("x", "microsoft", "gitea", "steam-revocation", "auth0"), of(k, sayings...)
	voice := "fr"
	if chatterC[say.lang] != nil {
		voice = say.lang
	}
	body := k.chatter(voice, 4) + "\n" + fmt.Sprintf(say.text, k.called(s), s.codes[0]) + "\n\n" + k.chatter(voice, 4)
	k.text(k.at(of(k, "tagebuch.txt", "дневник.txt", "memo.txt", "carnet.txt", "zeszyt.txt", k.day("2006-01")+".txt")), body, s)
}

// cWindowsPapa is what the family's administrator wrote down about a computer.
func cWindowsPapa(k *kit) {
	s := k.set("microsoft")
	body := lines("PC PAPA (das graue Ding)", "gekauft "+k.day("01/2006")+" bei Elektro Huber, Rechnung im Ordner", "Windows-Schlüssel: "+k.productKey(), "Benutzer: Papa, kein Kennwort", "Microsoft-Konto: "+k.post(), "  Wiederherstellungscode dazu: "+s.codes[0], "Drucker: USB links hinten", "Fernwartung ID 1 "+shaped(k.Rand, "ddd ddd ddd"))
	k.text(k.inside(of(k, "PC Papa.txt", "pc daten.txt"), "Dokumente", "Desktop/papa", "USB-Stick"), crlf(body), s)
}

// cForgeReadme is the README of a private repository.
func cForgeReadme(k *kit) {
	s := k.set("forgejo", "gitea")
	body := fmt.Sprintf("# homelab\n\n| what | where |\n|---|---|\n| proxmox | 10.0.40.2 |\n| %s | 10.0.40.7:3000 |\n| pihole | 10.0.40.3 |\n\n## when things burn\n\n1. IPMI is on the dumb switch.\n2. %s admin lost his authenticator? scratch token `%s`, good for one login.\n3. LUKS header backup: blue stick.\n", s.service.name, s.service.name, s.codes[0])
	k.text(k.inside("README.md", "git/homelab", "repos/infra-private", "git/homelab-private"), body, s)
}

// cGameLogins is a list of a gamer's accounts.
func cGameLogins(k *kit) {
	s := k.set("steam-revocation")
	body := lines("valorant: smurf / "+k.password(), "roblox old acc - forgot", "steam: "+k.nick(), "   R code to remove authenticator "+s.codes[0], "mc seed good village 8437219055", "kyles server 84.200.17.9:25565")
	k.text(k.inside(of(k, "accs.txt", "game accs.txt", "logins n shit.txt", "acc list.txt"), "Desktop", "Desktop/New folder (2)", "Documents/My Games"), body, s)
}

// cSelfMessage is an export of a chat with oneself.
func cSelfMessage(k *kit) {
	s := k.set("x", "microsoft", "photoprism")
	body := fmt.Sprintf("%s - Ich: Pizza 2x Funghi\n%s - Ich: %s backup code: %s\n%s - Ich: Kennzeichen Mietwagen notieren\n", k.day("02.01.06, 15:04"), k.day("02.01.06, 15:04"), k.called(s), s.codes[0], k.day("02.01.06, 15:09"))
	k.text(k.inside(of(k, "WhatsApp Chat mit Ich.txt", "Notiz an mich.txt", "Saved Messages.txt"), "Dokumente", "Syncthing/handy", "Desktop/sort me"), body, s)
}

// cBareNamed has nothing but the code; only the name says what it is.
func cBareNamed(k *kit) {
	s := k.set("x", "microsoft", "forgejo", "auth0")
	name := strings.ToLower(s.service.name)
	if s.service.id == "x" {
		name = "twitter"
	}
	k.text(k.at(fmt.Sprintf(of(k, "%s kod awaryjny.txt", "%s código reserva.txt", "%s-Ersatzcode.txt", "%s запасной код.txt", "%s予備コード.txt", "%s noodcode.txt", "%s code de secours perso.txt", "%s rescue code.text"), name)), s.codes[0]+of(k, "", "\n"), s)
}

// cVaultSheet is a page about the family's passwords.
func cVaultSheet(k *kit) {
	s := k.set("bitwarden", "vaultwarden")
	body := "Pour Lulu et les enfants\n\nTous les mots de passe sont dans " + s.service.name + " (" + s.service.domain + ").\nLe mot de passe maître est dans l'enveloppe chez Tante Odile.\nS'il demande le code du téléphone, cliquer sur « méthode perdue » et taper :\n\n    " + s.codes[0] + "\n\nÇa enlève la vérification. Ensuite en remettre une.\n"
	k.text(k.inside(of(k, "Pour Lulu.txt", "coffre.txt", "mots de passe - mode d'emploi.txt"), "Bureau", "Dropbox (Personal)", "Documents/Scanned"), body, s)
}

// cPersonalKey is a retired man's list of what the government gave him.
func cPersonalKey(k *kit) {
	s := k.set("login-gov-personal-key")
	body := lines("SOCIAL SECURITY / MEDICARE", "", "1. go to ssa dot gov, click sign in with login.gov", "2. email "+k.post(), "3. password is the boat name + year", "4. it texts Linda's phone. No phone = use PERSONAL KEY", "", "   "+s.codes[0], "", "VA clinic 555-0142, ask for Denise")
	k.text(k.inside(of(k, "SOCIAL SECURITY.txt", "govt logins.txt", "ssa.txt"), "My Documents", "Desktop", "Documents/Scanned"), crlf(body), s)
}

// cComment is in a comment of a file of settings.
func cComment(k *kit) {
	s := k.set("gitea", "forgejo", "vaultwarden", "photoprism")
	body := fmt.Sprintf("# compose for the box in the cupboard\nservices:\n  %[1]s:\n    image: %[1]s:latest\n    restart: unless-stopped\n    # admin = %[2]s. lost totp -> recovery %[3]s\n    ports:\n      - \"8080:8080\"\n    volumes:\n      - ./data:/data\n", strings.ToLower(s.service.name), k.nick(), s.codes[0])
	k.text(path.Join(of(k, "git/homelab", "docker", "stacks"), strings.ToLower(s.service.name), of(k, "docker-compose.yml", "compose.yaml")), body, s)
}

// cProfileList is a table of social media logins with one code in a column.
func cProfileList(k *kit) {
	s := k.set("x")
	body := lines("konto\tuser\tpw\t2FA-Ersatz", "instagram\t"+k.nick()+"\t"+k.password()+"\t-", "twitter\t"+k.nick()+"\t"+k.password()+"\t"+s.codes[0], "pinterest\t"+k.nick()+"\t"+k.password()+"\t", "xing\t"+k.nick()+"\t"+k.password()+"\tSMS")
	k.text(k.at(of(k, "socials.txt", "verein socials.txt", "konten.tsv")), body, s)
}

// cMailKey is the long code of a mail provider, in rows as it prints them.
func cMailKey(k *kit) {
	s := k.set("tuta", "mozilla-recovery-key")
	body := s.service.name + " " + k.post() + "\n" + of(k, "recovery, keep offline:", "Wiederherstellung – ausgedruckt liegt's beim Notar", "do odzyskania konta") + "\n" + s.codes[0] + "\n"
	k.text(k.at(of(k, strings.ToLower(s.service.name)+" konto.txt", s.service.name+" recovery.txt", "notar.txt")), body, s)
}
