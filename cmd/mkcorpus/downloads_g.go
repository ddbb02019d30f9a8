package main

import (
	"fmt"
	"path"
	"strings"

	"golang.org/x/text/encoding/unicode"
)

// downloadsG are the files that services let their users download, under their names
// and under those that browsers and owners make of them.
var downloadsG = []template{
	{"g/got-google", "download", gFetched("google", "google", "google", "discord")},
	{"g/got-discord", "download", gFetched("discord")},
	{"g/got-github", "download", gFetched("github", "github", "gitlab")},
	{"g/got-registry", "download", gFetched("npm", "pypi", "hexpm", "ngrok")},
	{"g/got-work", "download", gFetched("sentry", "cal-com", "documenso", "formbricks", "n8n", "chatwoot", "matomo", "keycloak")},
	{"g/got-self-hosted", "download", gFetched("nextcloud", "bookstack", "keycloak", "statamic", "silverstripe", "django-allauth")},
	{"g/got-social", "download", gFetched("wikimedia", "discourse", "misskey", "proton", "mozilla-backup-codes", "epic-games")},
	{"g/got-sites", "download", gFetched("wordpress-com", "wordpress-two-factor", "wordfence", "login-gov", "logto", "generic-2fa-site")},
	{"g/got-keys", "download", gFetched("login-gov-personal-key", "mega", "mozilla-recovery-key", "matrix-element", "stripe")},
	{"g/got-rare", "download", gFetched("hyperswitch", "heroku", "shopify", "hugging-face", "expensify")},
	{"g/got-any", "download", gFetched("cal-com", "chatwoot", "discourse", "documenso", "epic-games", "expensify", "formbricks", "hexpm", "logto", "matomo", "misskey", "n8n", "pypi", "shopify", "silverstripe", "statamic", "wordfence", "wordpress-two-factor")},
	{"g/got-bitlocker", "download", gBitLocker},
	{"g/got-pam", "download", gPAM},
	{"g/got-renamed", "download", gRenamed},
	{"g/got-twice", "download", gTwice},
	{"g/got-home-made", "download", gHomeMade},
}

// gDownload is the name and the content of the file of the service of s, in one of
// the languages in which it comes.
func (k *kit) gDownload(s set) (name, body string, t set) {
	k.tagAs("en", "line")
	switch s.service.id {
	case "google":
		return k.gGoogleFile(s)
	case "discord":
		return k.gDiscordFile(s)
	case "keycloak":
		return k.gKeycloakFile(s)
	case "wordpress-two-factor":
		k.tagAs("en", "numbered")
		return "two-factor-backup-codes.txt", crlf("Two-Factor " + of(k, "Recovery", "Backup") + " Codes for https://" + k.who.site + "\n\n" + s.each("\n", "%d. %s")), s
	case "wordfence":
		site := "https://" + k.who.site
		return strings.ReplaceAll(k.who.site, ".", "") + "_" + k.who.user + "_recoverycodes.txt", crlf("Two-Factor Authentication Recovery Codes - " + site + " (" + k.who.user + ")\n\nEach line of 16 letters and numbers is a single recovery code, with optional spaces for readability. When typing a recovery code, enter all 16 characters, like \"1234 5678 90AB CDEF\".\n\n" + s.stack()), s
	case "wikimedia":
		return of(k, "Wikimedia - recovery codes", "Wikipedia - recovery codes", "Wikimedia - Wiederherstellungscodes", "Wikipédia - codes de récupération", "Wikipedia - kody zapasowe", "Wikipedia - коды восстановления", "Wikipedia - 回復コード") + ".txt", s.stack(), s
	case "hyperswitch":
		k.tagAs("en", "json-array")
		return "recoveryCodes.txt", "[\n   " + s.each(",\n   ", "\"%[2]s\"") + "\n]", s
	case "sentry":
		return "sentry-recovery-codes.txt", s.each(" \n", "%[2]s") + " \n", s
	case "bookstack":
		k.tagAs("en", "blank-lines")
		return "backup-codes.txt", s.each("\n\n", "%[2]s"), s
	}
	return k.gPlainFile(s)
}

// gPlainFile is a file with nothing but the codes.
func (k *kit) gPlainFile(s set) (name, body string, t set) {
	host, slug := k.who.user, of(k, "photo-forum", "retro-gamers", "allotment-talk", "velo-club")
	names := map[string]string{
		"pypi":                   "PyPI-Recovery-Codes-" + host + "-" + k.day("2006-01-02T15_04_05.000Z") + ".txt",
		"discourse":              slug + "-backup-codes.txt",
		"statamic":               slug + "-recovery-codes.txt",
		"misskey":                host + "-2fa-backup-codes.txt",
		"wordpress-com":          host + "-backup-codes.txt",
		"mozilla-backup-codes":   k.who.email + of(k, " Backup authentication codes.txt", " Firefox Recovery codes.txt"),
		"mozilla-recovery-key":   k.who.email + " Firefox account recovery key.txt",
		"hexpm":                  "hex-recovery-codes.txt",
		"chatwoot":               "chatwoot-backup-codes.txt",
		"silverstripe":           of(k, "Backup codes.txt", "Recovery codes.txt"),
		"generic-2fa-site":       of(k, "backup-codes.txt", "recovery-codes.txt", "2fa-backup-codes.txt", "recovery_codes.txt"),
		"login-gov-personal-key": "personal_key.txt",
	}
	name, known := names[s.service.id]
	if !known {
		name = s.service.file
	}
	if s.service.id == "nextcloud" {
		name = of(k, "Nextcloud-backup-codes.txt", "Nextcloud-backup-codes.txt", "Family Cloud-backup-codes.txt", "Hochschul-Cloud-backup-codes.txt")
	}
	switch s.service.id {
	case "nextcloud", "proton", "mozilla-backup-codes", "silverstripe":
		return name, strings.Join(s.codes, "\r\n"), s
	}
	if len(s.codes) == 1 {
		return name, s.codes[0], s
	}
	return name, strings.Join(s.codes, "\n") + of(k, "", "\n"), s
}

func (k *kit) gGoogleFile(s set) (name, body string, t set) {
	address := k.mailbox()
	words := of(k,
		[]string{"en", "SAVE YOUR BACKUP CODES\nKeep these backup codes somewhere safe but accessible.", "* You can only use each backup code once.\n* Need more? Visit https://g.co/2sv\n* These codes were generated on: "},
		[]string{"en", "SAVE YOUR BACKUP CODES\nKeep these backup codes somewhere safe but accessible.", "* You can only use each backup code once.\n* Need more? Visit https://g.co/2sv\n* These codes were generated on: "},
		[]string{"de", "BACKUP-CODES SPEICHERN\nBewahre diese Back-up-Codes an einem sicheren, aber leicht zugänglichen Ort auf.", "* Jeder Back-up-Code kann nur einmal verwendet werden.\n* Brauchst du weitere? Rufe https://g.co/2sv auf\n* Diese Codes wurden erstellt am: "},
		[]string{"fr", "ENREGISTREZ VOS CODES DE SECOURS\nConservez ces codes de secours dans un endroit sûr mais accessible.", "* Vous ne pouvez utiliser chaque code de secours qu'une seule fois.\n* Besoin d'autres codes ? Consultez https://g.co/2sv\n* Ces codes ont été générés le : "},
		[]string{"es", "GUARDA TUS CÓDIGOS DE SEGURIDAD\nConserva estos códigos de seguridad en un lugar seguro pero accesible.", "* Cada código de seguridad solo se puede usar una vez.\n* ¿Necesitas más? Visita https://g.co/2sv\n* Estos códigos se generaron el: "},
		[]string{"pt", "SALVE SEUS CÓDIGOS ALTERNATIVOS\nGuarde estes códigos de backup em um lugar seguro, mas acessível.", "* Cada código alternativo só pode ser usado uma vez.\n* Precisa de mais? Acesse https://g.co/2sv\n* Estes códigos foram gerados em: "},
		[]string{"ja", "バックアップ コードの保存\nこれらのバックアップ コードは、安全でアクセスしやすい場所に保管してください。", "* 各バックアップ コードは 1 回だけ使用できます。\n* 追加のコードが必要な場合は https://g.co/2sv にアクセスしてください\n* コードの生成日: "},
	)
	k.tagAs(words[0], "columns2")
	body = words[1] + "\n\n" + s.columns("\n", "%d. ", "\t\t") + "\n(" + address + ")\n\n" + words[2] + k.day("Jan 2, 2006") + of(k, ".", "") + "\n"
	if k.chance(2) {
		body = crlf(body)
	}
	return "Backup-codes-" + strings.Split(address, "@")[0] + ".txt", body, s
}

func (k *kit) gDiscordFile(s set) (name, body string, t set) {
	words := of(k,
		[2]string{"en", "These are your Discord backup codes for account %s. Keep these safe!"}, [2]string{"en", "These are your Discord backup codes for account %s. Keep these safe!"},
		[2]string{"de", "Das sind deine Discord-Backup-Codes für das Konto %s. Bewahre sie sicher auf!"}, [2]string{"fr", "Voici tes codes de secours Discord pour le compte %s. Garde-les en lieu sûr !"},
		[2]string{"es", "Estos son tus códigos de seguridad de Discord para la cuenta %s. ¡Guárdalos bien!"}, [2]string{"pt", "Estes são seus códigos de backup do Discord para a conta %s. Guarde-os bem!"},
		[2]string{"pl", "Oto Twoje kody zapasowe Discord dla konta %s. Zachowaj je w bezpiecznym miejscu!"}, [2]string{"ru", "Это твои резервные коды Discord для аккаунта %s. Храни их в надёжном месте!"},
		[2]string{"tr", "Bunlar %s hesabının Discord yedek kodlarıdır. Bunları güvende tut!"}, [2]string{"ko", "%s 계정의 Discord 백업 코드예요. 안전하게 보관하세요!"},
	)
	k.tagAs(words[0], "bulleted")
	if k.chance(4) {
		s = s.spend(k.Rand)
	}
	return "discord_backup_codes.txt", crlf(fmt.Sprintf(words[1], k.mailbox()) + "\n\n" + s.marked("\n", marks{"* %s", "* %s (used)"})), s
}

func (k *kit) gKeycloakFile(s set) (name, body string, t set) {
	words := of(k,
		[]string{"en", "Keep these recovery codes somewhere safe.", "Recovery codes are single-use passcodes that allow you to sign in to your account if you do not have access to your authenticator.", "These codes were generated on:"},
		[]string{"de", "Bewahren Sie diese Wiederherstellungscodes an einem sicheren Ort auf.", "Wiederherstellungscodes sind Einmalkennwörter, mit denen Sie sich anmelden können, wenn Sie keinen Zugriff auf Ihren Authenticator haben.", "Diese Codes wurden erstellt am:"},
		[]string{"fr", "Conservez ces codes de récupération en lieu sûr.", "Les codes de récupération sont des codes à usage unique qui permettent de se connecter sans l'application d'authentification.", "Ces codes ont été générés le :"},
	)
	k.tagAs(words[0], "numbered")
	list := s.each("\n", "%d: %s")
	return "kc-download-recovery-codes.txt", crlf(words[1] + "\n\n" + list + "\n\n" + words[2] + "\n\n" + words[3] + " " + k.day("1/2/2006, 3:04:05 PM")), s
}

// gFetched is a download as it lies in the folder.
func gFetched(ids ...string) func(*kit) {
	return func(k *kit) {
		name, body, s := k.gDownload(k.set(ids...))
		k.save(k.gGot(k.gAgain(name)), body, s)
	}
}

// gAgain is the name that a browser or a file manager gives to another copy.
func (k *kit) gAgain(name string) string {
	ext := path.Ext(name)
	return strings.TrimSuffix(name, ext) + of(k, "", "", "", "", "", "", " (1)", " (2)", "-1", " - Copy", " copy", " 2") + ext
}

// gBitLocker is the file of Windows, in UTF-16; groups of a key divide by eleven.
func gBitLocker(k *kit) {
	s := k.set("bitlocker")
	var groups []string
	for range 8 {
		groups = append(groups, fmt.Sprintf("%06d", 11*k.IntN(65536)))
	}
	s.codes = []string{strings.Join(groups, "-")}
	id := strings.ToUpper(shaped(k.Rand, uuidShape))
	lang, name := "en", "BitLocker Recovery Key "+id
	body := "BitLocker Drive Encryption recovery key \n\nTo verify that this is the correct recovery key, compare the start of the following identifier with the identifier value displayed on your PC.\n\nIdentifier:\n\n\t" + id + "\n\nIf the above identifier matches the one displayed by your PC, then use the following key to unlock your drive.\n\nRecovery Key:\n\n\t" + s.codes[0] + "\n\nIf the above identifier doesn't match the one displayed by your PC, then this isn't the right key to unlock your drive.\nTry another recovery key, or refer to https://go.microsoft.com/fwlink/?LinkID=260589 for additional assistance.\n"
	if k.chance(3) {
		lang, name = "de", "BitLocker-Wiederherstellungsschlüssel "+id
		body = "Wiederherstellungsschlüssel für die BitLocker-Laufwerkverschlüsselung \n\nUm zu überprüfen, ob es sich um den richtigen Wiederherstellungsschlüssel handelt, vergleichen Sie den Beginn des folgenden Bezeichners mit dem auf dem PC angezeigten Bezeichnerwert.\n\nBezeichner:\n\n\t" + id + "\n\nWenn der Bezeichner mit dem auf dem PC angezeigten übereinstimmt, verwenden Sie den folgenden Schlüssel, um das Laufwerk zu entsperren.\n\nWiederherstellungsschlüssel:\n\n\t" + s.codes[0] + "\n"
	}
	k.tagAs(lang, "far-heading")
	k.saveIn(charsetE{"utf16le-bom", utf16le(unicode.UseBOM), nil}, k.gKept(name+of(k, ".TXT", ".txt")), crlf(body), s)
}

// gPAM is what the set-up of a server's second factor leaves: its file, or what stood
// on the screen.
func gPAM(k *kit) {
	s := k.set("google-authenticator-pam")
	secret := shaped(k.Rand, repeat("B", 26))
	k.tagAs("en", "line")
	if k.chance(2) {
		k.save(path.Join(of(k, "", "backup/vps/home/"+k.who.user, "server"), ".google_authenticator"), secret+"\n\" RATE_LIMIT 3 30\n\" WINDOW_SIZE 3\n\" DISALLOW_REUSE\n\" TOTP_AUTH\n"+s.stack(), s)
		return
	}
	k.tagAs("en", "indented")
	body := "Your new secret key is: " + secret + "\nEnter code from app (-1 to skip): -1\nCode confirmation skipped\nYour emergency scratch codes are:\n" + s.rows("  %[2]s") + "\nDo you want me to update your \"/home/" + k.who.user + "/.google_authenticator\" file? (y/n) y\n"
	k.save(k.gKept(of(k, "vps ssh 2fa.txt", "ssh google-authenticator setup.txt", "server mfa.txt")), body, s)
}

// gRenamed has the name that its owner gave to the file.
func gRenamed(k *kit) {
	_, body, s := k.gDownload(k.set("google", "github", "github", "discord", "npm", "gitlab", "sentry", "nextcloud", "proton", "bookstack"))
	site := strings.ToLower(s.service.name)
	k.save(k.gKept(of(k, site+" backup codes.txt", site+"_recovery_codes.txt", s.service.name+" 2FA codes.txt", site+"-2fa-backup.txt", s.service.name+" recovery codes "+k.day("2006")+".txt")), body, s)
}

// gTwice lies where it was downloaded and where it is meant to be safe.
func gTwice(k *kit) {
	name, body, s := k.gDownload(k.set("github", "google", "discord", "gitlab", "npm"))
	k.save(path.Join("Downloads", name), body, s)
	k.when = k.when.AddDate(0, k.between(1, 9), 0)
	k.save(path.Join(of(k, "Documents/2FA", "OneDrive/Documents", "USB backup", "Documents/Important stuff"), name), body, s)
}

// gHomeMade is what a site offers that made its file itself, without a kit's help.
func gHomeMade(k *kit) {
	s := k.set("generic-2fa-site")
	s.codes = distinct(k.Rand, of(k, 8, 10, 10), of(k, "AAAA-AAAA", "hhhh-hhhh", "aaaaa-aaaaa", "dddddddd", "AAAAAAAA"))
	site := of(k, "Wanderlust Maps", "Kreisbank Online", "Tallyfox CRM", "Boxen24", "Paperkite", "StudyHive", "Northlake Hosting", "ClubDesk")
	k.tagAs("en", "line")
	list := s.stack()
	if k.chance(3) {
		k.tagAs("en", "numbered")
		list = s.rows("%d. %s")
	}
	body := of(k, site+" Backup Codes", site+" - Two-Factor Recovery Codes", "2FA backup codes for "+site) + "\n" + of(k, "", "Account: "+k.mailbox()+"\n") + of(k, "Generated: "+k.day("2006-01-02 15:04")+"\n", "") + "\n" + list + "\n" + of(k, "Each code can only be used once.\nKeep these codes in a safe place.\n", "Store these codes securely. They will not be shown again.\n", "")
	k.save(k.gGot(k.gAgain(of(k, "backup-codes.txt", "recovery-codes.txt", strings.ToLower(strings.Fields(site)[0])+"-backup-codes.txt", "backup-codes-"+k.day("2006-01-02")+".txt"))), body, s)
}
