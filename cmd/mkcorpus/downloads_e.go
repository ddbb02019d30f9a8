package main

import (
	"fmt"
	"path"
	"strings"
)

// fetchE is the file that a service lets its users download: its name, what stands
// above the codes, how each of them is written, what joins them, and what stands
// below. Words in capitals between percent signs are filled in.
type fetchE struct {
	id, lang, file        string
	head, row, join, foot string
	windows               bool // lines end in CRLF
	layout                string
}

// drawn is the name and the text of one of the downloads.
func (k *kit) drawn(downloads []fetchE) (name, body string, s set) {
	f := of(k, downloads...)
	s = k.set(f.id)
	name, body = f.content(k, s)
	k.tagAs(f.lang, f.layout)
	return name, body, s
}

// fetchesE are the downloads by the sources of the services and by the files that
// people have; where nobody knows what is in a file, it is the bare list.
var fetchesE = []fetchE{
	{"github", "en", "github-recovery-codes.txt", "", "%[2]s", "\n", "", false, "line"},
	{"gitlab", "en", "gitlab-recovery-codes.txt", "", "%[2]s", "\n", "", false, "line"},
	{"npm", "en", "npm_recovery_codes.txt", "", "%[2]s", "\n", "", false, "line"},
	{"pypi", "en", "PyPI-Recovery-Codes-%USER%-%ISO%.txt", "", "%[2]s", "\n", "", false, "line"},
	{"pypi", "en", "pypi.txt", "PyPI recovery codes\n", "%[2]s", "\n", "\n", false, "line"},
	{"rubygems", "en", "rubygems recovery codes.txt", "", "%[2]s", "\n", "\n", false, "line"},
	{"hexpm", "en", "hex-recovery-codes.txt", "", "%[2]s", "\n", "", false, "line"},
	{"ngrok", "en", "ngrok_recovery_codes.txt", "", "%[2]s", "\n", "", false, "line"},
	{"nextcloud", "en", "Nextcloud-backup-codes.txt", "", "%[2]s", "\n", "", true, "line"},
	{"proton", "en", "proton_recovery_codes.txt", "", "%[2]s", "\n", "", true, "line"},
	{"mozilla-backup-codes", "en", "%MAIL% Firefox Recovery codes.txt", "", "%[2]s", "\n", "", true, "line"},
	{"login-gov", "en", "backup_codes.txt", "", "%[2]s", "\n", "", false, "line"},
	{"login-gov-personal-key", "en", "personal_key.txt", "", "%[2]s", "\n", "", false, "line"},
	{"wikimedia", "en", "Wikimedia - recovery codes.txt", "", "%[2]s", "\n", "", false, "line"},
	{"wikimedia", "de", "Wikimedia - Wiederherstellungscodes.txt", "", "%[2]s", "\n", "", false, "line"},
	{"wordpress-com", "en", "%USER%-backup-codes.txt", "", "%[2]s", "\n", "", false, "line"},
	{"wordpress-two-factor", "en", "two-factor-backup-codes.txt", "Two-Factor Recovery Codes for https://%SITE%\n\n", "%d. %s", "\n", "", true, "numbered"},
	{"wordfence", "en", "%SLUG%_%USER%_recoverycodes.txt", "Two-Factor Authentication Recovery Codes - %SITE% (%USER%)\n\nEach line of 16 letters and numbers is a single recovery code, with optional spaces for readability. When prompted for a two-factor code, enter \"wf\" followed by the entire 16-digit recovery code, such as \"wf 1234 5678 90AB CDEF\".\n\n", "%[2]s", "\n", "\n", true, "line"},
	{"sentry", "en", "sentry-recovery-codes.txt", "", "%[2]s ", "\n", "\n", false, "line"},
	{"keycloak", "en", "kc-download-recovery-codes.txt", "Keep these recovery codes somewhere safe.\n\n", "%d: %s", "\n", "\n\nRecovery codes are single-use passcodes that allow you to sign in to your account if you do not have access to your authenticator.\n\nThese codes were generated on: %STAMP%", true, "numbered"},
	{"keycloak", "de", "kc-download-recovery-codes.txt", "Bewahren Sie diese Wiederherstellungscodes an einem sicheren Ort auf.\n\n", "%d: %s", "\n", "\n\nWiederherstellungscodes sind einmalig verwendbare Codes, mit denen Sie sich anmelden können, wenn Sie keinen Zugriff auf Ihren Authenticator haben.\n\nDiese Codes wurden erstellt am: %STAMP%", true, "numbered"},
	{"bookstack", "en", "backup-codes.txt", "", "%[2]s", "\n\n", "", false, "line"},
	{"discourse", "en", "%FORUM%-backup-codes.txt", "", "%[2]s", "\n", "", false, "line"},
	{"misskey", "ja", "%USER%-2fa-backup-codes.txt", "", "%[2]s", "\n", "", false, "line"},
	{"cal-com", "en", "cal-backup-codes.txt", "", "%[2]s", "\n", "", false, "line"},
	{"formbricks", "en", "formbricks-backup-codes.txt", "", "%[2]s", "\n", "", false, "line"},
	{"documenso", "en", "documenso-2FA-recovery-codes.txt", "", "%[2]s", "\n", "", false, "line"},
	{"n8n", "en", "n8n-recovery-codes.txt", "", "%[2]s", "\n", "", false, "line"},
	{"chatwoot", "en", "chatwoot-backup-codes.txt", "", "%[2]s", "\n", "", false, "line"},
	{"matomo", "en", "analytics_recovery_codes.txt", "", "%[2]s", "\n", "", false, "line"},
	{"django-allauth", "en", "recovery-codes.txt", "", "%[2]s", "\n", "\n", false, "line"},
	{"logto", "en", "backup_code.txt", "", "%[2]s", "\n", "", false, "line"},
	{"silverstripe", "en", "Recovery codes.txt", "", "%[2]s", "\n", "", true, "line"},
	{"statamic", "en", "%FORUM%-recovery-codes.txt", "", "%[2]s", "\n", "", false, "line"},
	{"craft-cms", "en", "recovery-codes.txt", "Craft CMS recovery codes for %USER% (%SITE%)\n\n", "%[2]s", "\n", "\n", false, "line"},
	{"mega", "en", "MEGA-RECOVERYKEY.txt", "", "%[2]s", "", "", false, "line"},
	{"stripe", "en", "stripe_backup_code.txt", "", "%[2]s", "", "", false, "line"},
	{"epic-games", "en", "Epic Games Account Two-Factor backup codes.txt", "Epic Games Account Two-Factor backup codes\n\n", "%[2]s", "\n", "\n", true, "line"},
	{"shopify", "en", "shopify_recovery_codes.txt", "", "%[2]s", "\n", "", false, "line"},
	{"heroku", "en", "heroku-recovery-codes.txt", "", "%[2]s", "\n", "\n", false, "line"},
	{"hugging-face", "en", "huggingface-recovery-codes.txt", "", "%[2]s", "\n", "", false, "line"},
	{"expensify", "en", "DO-NOT-DELETE_Expensify-2FA-RecoveryCodes.txt", "", "%[2]s", "\n", "", false, "line"},
	{"bitwarden", "en", "bitwarden recovery code.txt", "Your Bitwarden two-step login recovery code:\n\n", "%[2]s", "", "\n\n%LONGDAY%", false, "line"},
	{"proxmox", "en", "proxmox recovery keys.txt", "Recovery Keys for root@pam - Proxmox VE (%SITE%)\n\n", "%d: %s", "\n", "\n", false, "numbered"},
	{"redmine", "en", "redmine backup codes.txt", "Redmine\nTwo-factor authentication backup codes\nEach code can only be used once. It is recommended to print and store them in a safe place.\n\n", "%[2]s", "\n", "\nBackup codes generated %DAY%\n", false, "line"},
	{"mastodon", "en", "mastodon recovery codes.txt", "", "%[2]s", "\n", "\n", false, "line"},
	{"zoom", "en", "Zoom_recovery_codes.txt", "Zoom recovery codes for %MAIL%\n\n", "%d. %s", "\n", "\n", false, "numbered"},
	{"twitch", "en", "twitch backup codes.txt", "Twitch two-factor backup codes\n\n", "%[2]s", "\n", "\n", false, "line"},
}

// headed are the services whose file has a translated line or two around the list.
var headed = []struct{ id, lang, head, foot string }{
	{"google", "en", "SAVE YOUR BACKUP CODES\nKeep these backup codes somewhere safe but accessible.\n\n", "* You can only use each backup code once.\n* Need more? Visit https://g.co/2sv\n* These codes were generated on: %DAY%.\n"},
	{"google", "de", "BACKUP-CODES SPEICHERN\nBewahren Sie diese Backup-Codes an einem sicheren, aber zugänglichen Ort auf.\n\n", "* Jeder Backup-Code kann nur einmal verwendet werden.\n* Benötigen Sie weitere Codes? Besuchen Sie https://g.co/2sv\n* Diese Codes wurden generiert am: %DAY%.\n"},
	{"google", "fr", "ENREGISTREZ VOS CODES DE SECOURS\nConservez ces codes de secours dans un endroit sûr, mais accessible.\n\n", "* Chaque code de secours ne peut être utilisé qu'une seule fois.\n* Besoin d'autres codes ? Accédez à https://g.co/2sv\n* Ces codes ont été générés le : %DAY%.\n"},
	{"google", "es", "GUARDA TUS CÓDIGOS DE SEGURIDAD\nConserva estos códigos en un lugar seguro pero accesible.\n\n", "* Cada código solo se puede usar una vez.\n* ¿Necesitas más? Visita https://g.co/2sv\n* Estos códigos se generaron el %DAY%.\n"},
	{"google", "pt", "SALVE SEUS CÓDIGOS ALTERNATIVOS\nMantenha esses códigos em um lugar seguro, mas acessível.\n\n", "* Cada código alternativo só pode ser usado uma vez.\n* Precisa de mais? Acesse https://g.co/2sv\n* Estes códigos foram gerados em: %DAY%.\n"},
	{"google", "pl", "ZAPISZ KODY ZAPASOWE\nPrzechowuj te kody zapasowe w bezpiecznym, ale dostępnym miejscu.\n\n", "* Każdego kodu zapasowego możesz użyć tylko raz.\n* Potrzebujesz więcej? Wejdź na https://g.co/2sv\n* Te kody zostały wygenerowane: %DAY%.\n"},
	{"google", "ru", "СОХРАНИТЕ РЕЗЕРВНЫЕ КОДЫ\nХраните эти коды в надежном, но доступном месте.\n\n", "* Каждый код можно использовать только один раз.\n* Нужны ещё коды? Перейдите на https://g.co/2sv\n* Коды созданы: %DAY%.\n"},
	{"google", "ja", "バックアップ コードを保存してください\nこのバックアップ コードは安全でアクセスしやすい場所に保管してください。\n\n", "* 各バックアップ コードは 1 回しか使用できません。\n* コードを追加するには https://g.co/2sv にアクセスしてください\n* コードの生成日: %DAY%\n"},
	{"google", "tr", "YEDEK KODLARINIZI KAYDEDİN\nBu yedek kodları güvenli ancak erişilebilir bir yerde saklayın.\n\n", "* Her yedek kodu yalnızca bir kez kullanabilirsiniz.\n* Daha fazla koda mı ihtiyacınız var? https://g.co/2sv\n* Bu kodların oluşturulma tarihi: %DAY%.\n"},
	{"google", "it", "SALVA I TUOI CODICI DI BACKUP\nConserva questi codici di backup in un luogo sicuro ma accessibile.\n\n", "* Ogni codice di backup può essere utilizzato una sola volta.\n* Ti servono altri codici? Visita https://g.co/2sv\n* Questi codici sono stati generati in data: %DAY%.\n"},
	{"discord", "en", "These are your Discord backup codes for account %MAIL%. Keep these safe!\n\n", ""},
	{"discord", "de", "Das sind deine Discord-Backup-Codes für den Account %MAIL%. Bewahre sie gut auf!\n\n", ""},
	{"discord", "es", "Estos son tus códigos de respaldo de Discord para la cuenta %MAIL%. ¡Mantenlos a salvo!\n\n", ""},
	{"discord", "fr", "Voici tes codes de secours Discord pour le compte %MAIL%. Garde-les en lieu sûr !\n\n", ""},
	{"discord", "pt", "Estes são os seus códigos de backup do Discord para a conta %MAIL%. Mantenha-os em segurança!\n\n", ""},
	{"discord", "ru", "Это ваши резервные коды Discord для учётной записи %MAIL%. Храните их в безопасности!\n\n", ""},
	{"discord", "pl", "Oto Twoje kody zapasowe Discord dla konta %MAIL%. Przechowuj je bezpiecznie!\n\n", ""},
	{"discord", "ja", "アカウント %MAIL% のDiscordバックアップコードです。安全な場所に保管してください！\n\n", ""},
	{"discord", "nl", "Dit zijn je Discord-back-upcodes voor account %MAIL%. Bewaar ze goed!\n\n", ""},
	{"discord", "tr", "Bunlar %MAIL% hesabı için Discord yedek kodların. Bunları güvende tut!\n\n", ""},
}

// filled puts what a file says about its owner into a text.
func (k *kit) filled(text string) string {
	forum := of(k, "linux-friends", "ask-a-baker", "homelab-talk", "our-choir")
	return strings.NewReplacer("%MAIL%", k.mailbox(), "%USER%", k.who.user, "%SITE%", k.who.site, "%SLUG%", strings.ReplaceAll(k.who.site, ".", ""), "%FORUM%", forum,
		"%ISO%", k.when.Format("2006-01-02T15_04_05.000000"), "%STAMP%", k.when.Format("1/2/2006, 3:04:05 PM"), "%DAY%", k.when.Format("Jan 2, 2006"), "%LONGDAY%", k.when.Format("Mon Jan 02 2006")).Replace(text)
}

func downloadsE() []template {
	all := []template{{"e/got-otherwise-named", "download", eRenamed}, {"e/got-copied", "download", eGotTwice}, {"e/got-scratch", "download", eScratch}, {"e/got-scratch-terminal", "download", eScratchTerminal}, {"e/got-bitlocker", "download", eBitLocker}, {"e/got-json", "download", eGotJSON}, {"e/got-any-site", "download", eAnySite}, {"e/got-mafile", "download", eMaFile}, {"e/got-noted", "download", eGotNoted}}
	for i, f := range fetchesE {
		all = append(all, template{fmt.Sprintf("e/got-%02d-%s", i, f.id), "download", eFetched(f)})
	}
	for _, h := range headed {
		all = append(all, template{"e/got-" + h.id + "-" + h.lang, "download", eHeaded(h.id, h.lang, h.head, h.foot)})
	}
	return all
}

// content is the name and the text of a download.
func (f fetchE) content(k *kit, s set) (name, body string) {
	body = k.filled(f.head) + s.each(f.join, f.row) + k.filled(f.foot)
	if f.windows {
		body = crlf(body)
	}
	return k.filled(f.file), body
}

func eFetched(f fetchE) func(*kit) {
	return func(k *kit) {
		s := k.set(f.id)
		name, body := f.content(k, s)
		k.tagAs(f.lang, f.layout)
		k.save(k.got(k.second(name)), body, s)
	}
}

// second is a name, at times that of the next copy.
func (k *kit) second(name string) string {
	ext := path.Ext(name)
	return strings.TrimSuffix(name, ext) + of(k, "", "", "", "", " (1)", " (2)", "-1", " copy") + ext
}

// headedBody is a file of those with translated lines.
func headedBody(k *kit, s set, id, head, foot string) (set, string) {
	if id == "discord" {
		if k.chance(3) {
			s = s.spend(k.Rand)
		}
		return s, crlf(k.filled(head) + s.marked("\n", marks{"* %s", "* %s (used)"}))
	}
	body := head + s.columns("\n", "%2d. ", of(k, "\t\t", "\t", "     ")) + "\n(" + k.mailbox() + ")\n\n" + k.filled(foot)
	if k.chance(2) {
		body = crlf(body)
	}
	return s, body
}

func eHeaded(id, lang, head, foot string) func(*kit) {
	return func(k *kit) {
		s, body := headedBody(k, k.set(id), id, head, foot)
		name := "discord_backup_codes.txt"
		k.tag("layout", "bulleted")
		if id == "google" {
			name = "Backup-codes-" + k.who.user + ".txt"
			k.tag("layout", "columns2")
		}
		k.tag("lang", lang)
		k.save(k.got(k.second(name)), body, s)
	}
}

// eRenamed has the name its owner gave it.
func eRenamed(k *kit) {
	_, body, s := k.drawn(fetchesE)
	name := strings.ToLower(s.service.name)
	k.save(k.kept(fill(of(k, "%s 2fa.txt", "%s codes.txt", "backup %s.txt", "%s-mfa.txt", "%s recovery "+k.day("2006")+".txt", "%s backup codes (work).txt", "2FA "+s.service.name+".txt", "%s_old.txt"), name)), body, s)
}

// eGotTwice was copied to where its owner keeps such things.
func eGotTwice(k *kit) {
	name, body, s := k.drawn(fetchesE)
	k.save("Downloads/"+name, body, s)
	k.when = k.when.AddDate(0, 0, k.between(1, 400))
	k.save(k.kept(name), body, s)
}

// eScratch is the file that a log-in on a server reads.
func eScratch(k *kit) {
	s := k.set("google-authenticator-pam")
	if k.chance(2) {
		s = s.left(k.between(0, 2))
	}
	k.tagAs("en", "line")
	body := shaped(k.Rand, repeat("B", 26)) + "\n\" RATE_LIMIT 3 30 " + fmt.Sprint(k.when.Unix()) + "\n\" WINDOW_SIZE 17\n\" DISALLOW_REUSE " + fmt.Sprint(k.when.Unix()/30) + "\n\" TOTP_AUTH\n" + s.stack()
	k.save(path.Join(of(k, "", "backup/vps/root", "server/home/"+k.who.user, "NAS/raspi/home/pi"), ".google_authenticator"), body, s)
}

// eScratchTerminal is what the program printed when it was set up.
func eScratchTerminal(k *kit) {
	s := k.set("google-authenticator-pam")
	k.tagAs("en", "line")
	secret := shaped(k.Rand, repeat("B", 26))
	body := "$ google-authenticator\n\nDo you want authentication tokens to be time-based (y/n) y\nWarning: pasting the following URL into your browser exposes the OTP secret to Google:\n  https://www.google.com/chart?chs=200x200&chld=M|0&cht=qr&chl=otpauth://totp/" + k.who.user + "@vps%3Fsecret%3D" + secret + "%26issuer%3Dvps\n\nYour new secret key is: " + secret + "\nEnter code from app (-1 to skip): " + shaped(k.Rand, "dddddd") + "\nCode confirmed\nYour emergency scratch codes are:\n" + s.rows("  %[2]s") + "\nDo you want me to update your \"/home/" + k.who.user + "/.google_authenticator\" file? (y/n) y\n"
	k.save(k.jot(of(k, "vps setup.txt", "server.log", "ssh 2fa.txt", "terminal.txt")), body, s)
}

// eBitLocker is the file that Windows saves, in its encoding; every group of the key
// is a multiple of eleven.
func eBitLocker(k *kit) {
	s := k.set("bitlocker")
	var groups []string
	for range 8 {
		groups = append(groups, fmt.Sprintf("%06d", 11*k.between(1, 65535)))
	}
	s.codes[0] = strings.Join(groups, "-")
	id := strings.ToUpper(shaped(k.Rand, uuidShape))
	k.tagAs("en", "line")
	body := crlf("BitLocker Drive Encryption recovery key\n\nTo verify that this is the correct recovery key, compare the start of the following identifier with the identifier value displayed on your PC.\n\nIdentifier:\n\n      " + id + "\n\nIf the above identifier matches the one displayed by your PC, then use the following key to unlock your drive.\n\nRecovery Key:\n\n      " + s.codes[0] + "\n\nIf the above identifier doesn't match the one displayed by your PC, then this isn't the right key to unlock your drive.\nTry another recovery key, or refer to https://go.microsoft.com/fwlink/?LinkID=260589 for additional assistance.\n")
	k.saveIn(charsetsE()[1], k.kept("BitLocker Recovery Key "+id+of(k, ".txt", ".TXT")), body, s)
}

// eGotJSON is a list of strings in a text file.
func eGotJSON(k *kit) {
	s := k.set("generic-2fa-site", "github", "heroku", "zoom")
	k.tagAs("en", "json")
	k.save(k.got(of(k, "recoveryCodes.txt", "recoveryCodes.json", "backup_codes.json")), "[\n   "+s.each(",\n   ", "\"%[2]s\"")+"\n]", s)
}

// eAnySite is the download of a site that nobody knows.
func eAnySite(k *kit) {
	s := k.set("generic-2fa-site")
	s.codes = distinct(k.Rand, of(k, 6, 8, 10, 12), of(k, "AAAA-AAAA", "aaaaa-aaaaa", "hhhhhhhh", "dddd-dddd", "mmmmmmmmmm", "AAAAAAAA", "hhhh-hhhh-hhhh", "BBBBBBBB", "dddddddd"))
	site := of(k, "Parcelwise", "Clubhouse Manager", "Bookkeep Online", "TenantPortal", "Foto Atelier", "Kita Plus", "Havn", "Quorum Board")
	head := of(k, "%s - Two-factor backup codes\nAccount: %MAIL%\nGenerated: %DAY%\n\n", "%s backup codes\n==================\n\nKeep these codes in a safe place. Each code can only be used once.\n\n", "Your %s recovery codes (%MAIL%)\n\n", "%s\n2FA recovery codes\n\nStore these codes somewhere safe. If you lose access to your authenticator app you can use one of them to sign in.\n\n")
	k.tagAs("en", "line")
	name := strings.ToLower(strings.ReplaceAll(site, " ", "-"))
	k.save(k.got(k.second(of(k, "backup-codes.txt", "recovery-codes.txt", name+"-backup-codes.txt", "2fa-backup-codes.txt", name+"-recovery-codes.txt", "mfa-backup-codes.txt", "backup_codes.txt"))), k.filled(strings.Replace(head, "%s", site, 1))+s.stack()+of(k, "", "\nEach code works once.\n"), s.anonymous())
}

// eMaFile is what a program for Steam keeps.
func eMaFile(k *kit) {
	s := k.set("steam-revocation")
	k.tagAs("en", "json")
	body := fmt.Sprintf(`{"shared_secret":"%s=","serial_number":"%s","revocation_code":"%s","uri":"otpauth://totp/Steam:%s?secret=%s&issuer=Steam","server_time":%d,"account_name":"%s","token_gid":"%s","identity_secret":"%s=","secret_1":"%s=","status":1,"device_id":"android:%s","fully_enrolled":true}`,
		shaped(k.Rand, repeat("m", 27)), shaped(k.Rand, repeat("d", 19)), s.codes[0], k.who.user, shaped(k.Rand, repeat("B", 32)), k.when.Unix(), k.who.user, shaped(k.Rand, repeat("h", 16)), shaped(k.Rand, repeat("m", 27)), shaped(k.Rand, repeat("m", 27)), shaped(k.Rand, uuidShape))
	k.save(path.Join(of(k, "SDA/maFiles", "Documents/steam desktop authenticator/maFiles", "backup/maFiles"), shaped(k.Rand, "\\7\\6\\5\\6\\1\\1\\9dddddddddd")+".maFile"), body, s)
}

// eGotNoted has a line of its owner's on top, and below what is left.
func eGotNoted(k *kit) {
	f := of(k, fetchesE...)
	s := k.set(f.id)
	_, body := f.content(k, s)
	top := of(k, "the new ones, old set is void", "printed "+k.day("2 Jan 2006")+", copy at Ruth's", k.calls(s)+" - account "+k.mailbox(), "DO NOT DELETE", "from the laptop of "+k.who.first)
	if f.windows {
		top += "\r\n\r"
	} else {
		top += "\n"
	}
	k.tagAs(f.lang, f.layout)
	k.save(k.kept(k.filled(f.file)), top+"\n"+body, s)
}
