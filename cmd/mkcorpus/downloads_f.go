package main

import (
	"fmt"
	"path"
	"strings"
)

// fetchesF are downloads whose form is known from their sources, or that are the bare
// list below a name that says what it is.
var fetchesF = []fetchE{
	{"github", "en", "github-recovery-codes.txt", "", "%[2]s", "\n", "\n", false, "line"},
	{"gitlab", "en", "gitlab-recovery-codes.txt", "", "%[2]s", "\n", "\n", true, "line"},
	{"npm", "en", "npm_recovery_codes.txt", "", "%[2]s", "\n", "\n", false, "line"},
	{"pypi", "en", "TestPyPI-Recovery-Codes-%USER%-%ISO%.txt", "", "%[2]s", "\n", "\n", false, "line"},
	{"pypi", "en", "PyPI-Recovery-Codes-%USER%-%ISO%.txt", "", "%[2]s", "\n", "\n", false, "line"},
	{"hexpm", "en", "hex-recovery-codes.txt", "", "%[2]s", "\n", "\n", false, "line"},
	{"ngrok", "en", "ngrok_recovery_codes.txt", "", "%[2]s", "\n", "\n", false, "line"},
	{"nextcloud", "de", "Vereinscloud-backup-codes.txt", "", "%[2]s", "\n", "\n", true, "line"},
	{"nextcloud", "en", "Nextcloud-backup-codes.txt", "", "%[2]s", "\n", "\n", true, "line"},
	{"proton", "en", "proton_recovery_codes.txt", "", "%[2]s", "\n", "\n", true, "line"},
	{"mozilla-backup-codes", "en", "%MAIL% Backup authentication codes.txt", "", "%[2]s", "\n", "", true, "line"},
	{"mozilla-recovery-key", "en", "%MAIL% Firefox account recovery key.txt", "", "%[2]s", "", "", false, "line"},
	{"login-gov", "en", "backup_codes.txt", "", "%[2]s", "\n", "\n", false, "line"},
	{"login-gov-personal-key", "en", "personal_key.txt", "", "%[2]s", "", "\n", false, "line"},
	{"wikimedia", "fr", "Wikimedia - codes de récupération.txt", "", "%[2]s", "\n", "", false, "line"},
	{"wikimedia", "es", "Wikimedia - códigos de recuperación.txt", "", "%[2]s", "\n", "", false, "line"},
	{"wikimedia", "en", "Wikimedia - recovery codes.txt", "", "%[2]s", "\n", "\n", false, "line"},
	{"wordpress-com", "en", "%USER%-backup-codes.txt", "", "%[2]s", "\n", "\n", true, "line"},
	{"sentry", "en", "sentry-recovery-codes.txt", "", "%[2]s ", "\n", "", false, "line"},
	{"keycloak", "fr", "kc-download-recovery-codes.txt", "Conservez ces codes de récupération en lieu sûr.\n\n", "%d: %s", "\n", "\n\nLes codes de récupération sont des codes d'accès à usage unique.\n\nCes codes ont été générés le : %STAMP%", true, "numbered"},
	{"keycloak", "es", "kc-download-recovery-codes.txt", "Guarde estos códigos de recuperación en un lugar seguro.\n\n", "%d: %s", "\n", "\n\nLos códigos de recuperación son de un solo uso.\n\nEstos códigos se generaron el: %STAMP%", true, "numbered"},
	{"bookstack", "en", "backup-codes.txt", "", "%[2]s", "\n\n", "\n", false, "line"},
	{"discourse", "en", "%FORUM%-backup-codes.txt", "", "%[2]s", "\n", "\n", false, "line"},
	{"misskey", "ja", "%USER%-2fa-backup-codes.txt", "", "%[2]s", "\n", "\n", false, "line"},
	{"cal-com", "en", "cal-backup-codes.txt", "", "%[2]s", "\n", "\n", false, "line"},
	{"formbricks", "en", "formbricks-backup-codes.txt", "", "%[2]s", "\n", "\n", false, "line"},
	{"documenso", "en", "documenso-2FA-recovery-codes.txt", "", "%[2]s", "\n", "\n", false, "line"},
	{"n8n", "en", "n8n-recovery-codes.txt", "", "%[2]s", "\n", "\n", false, "line"},
	{"chatwoot", "en", "chatwoot-backup-codes.txt", "", "%[2]s", "\n", "\n", false, "line"},
	{"matomo", "en", "analytics_recovery_codes.txt", "", "%[2]s", "\n", "\n", false, "line"},
	{"django-allauth", "en", "recovery-codes.txt", "", "%[2]s", "\n", "", false, "line"},
	{"logto", "en", "backup_code.txt", "", "%[2]s", "\n", "\n", false, "line"},
	{"silverstripe", "en", "Backup codes.txt", "", "%[2]s", "\n", "\n", true, "line"},
	{"statamic", "en", "%FORUM%-recovery-codes.txt", "", "%[2]s", "\n", "\n", false, "line"},
	{"mega", "en", "MEGA-RECOVERYKEY.txt", "", "%[2]s", "", "\n", false, "line"},
	{"stripe", "en", "stripe_backup_code.txt", "", "%[2]s", "", "\n", false, "line"},
	{"epic-games", "en", "Epic Games Account Two-Factor backup codes.txt", "", "%[2]s", "\n", "", false, "line"},
	{"shopify", "en", "shopify_recovery_codes.txt", "", "%[2]s", "\n", "\n", false, "line"},
	{"heroku", "en", "heroku-recovery-codes.txt", "", "%[2]s", "\n", "", false, "line"},
	{"hugging-face", "en", "huggingface-recovery-codes.txt", "", "%[2]s", "\n", "\n", false, "line"},
	{"expensify", "en", "two-factor-auth-codes.txt", "", "%[2]s", "\n", "\n", false, "line"},
	{"matrix-element", "en", "security-key.txt", "", "%[2]s", "", "", false, "line"},
	{"hyperswitch", "en", "recoveryCodes.txt", "[\n", "   \"%[2]s\"", ",\n", "\n]", false, "json"},
	{"dashlane", "en", "dashlane-recovery-codes.txt", "", "%[2]s", "\n", "", false, "line"},
	{"bitbucket", "en", "bitbucket-recovery-codes.txt", "", "%[2]s", "\n", "\n", false, "line"},
	{"laravel-fortify", "en", "recovery-codes.txt", "", "%[2]s", "\n", "\n", false, "line"},
	{"aspnet-identity", "en", "recovery-codes.txt", "Put these codes in a safe place.\n\n", "%[2]s", "\n", "\n", true, "line"},
}

// headedF are those whose file comes in the language of its user.
var headedF = []struct{ id, lang, head, foot string }{
	{"google", "nl", "JE BACK-UPCODES OPSLAAN\nBewaar deze back-upcodes op een veilige maar toegankelijke plaats.\n\n", "* Je kunt elke back-upcode maar één keer gebruiken.\n* Meer nodig? Ga naar https://g.co/2sv\n* Deze codes zijn gegenereerd op: %DAY%.\n"},
	{"google", "sv", "SPARA DINA RESERVKODER\nFörvara reservkoderna säkert men åtkomligt.\n\n", "* Du kan bara använda varje reservkod en gång.\n* Behöver du fler? Besök https://g.co/2sv\n* Koderna genererades: %DAY%.\n"},
	{"google", "cs", "ULOŽTE SI ZÁLOŽNÍ KÓDY\nZáložní kódy uchovávejte na bezpečném, ale dostupném místě.\n\n", "* Každý záložní kód lze použít jen jednou.\n* Potřebujete další? Přejděte na https://g.co/2sv\n* Kódy byly vygenerovány: %DAY%.\n"},
	{"google", "ko", "백업 코드 저장\n백업 코드를 안전하면서도 쉽게 찾을 수 있는 곳에 보관하세요.\n\n", "* 각 백업 코드는 한 번만 사용할 수 있습니다.\n* 더 필요하신가요? https://g.co/2sv 로 이동하세요.\n* 코드 생성일: %DAY%\n"},
	{"google", "zh", "保存您的备用验证码\n请将这些备用验证码保存在安全且方便取用的地方。\n\n", "* 每个备用验证码只能使用一次。\n* 需要更多？请访问 https://g.co/2sv\n* 生成日期：%DAY%\n"},
	{"google", "uk", "ЗБЕРЕЖІТЬ РЕЗЕРВНІ КОДИ\nЗберігайте ці резервні коди в надійному, але доступному місці.\n\n", "* Кожен резервний код можна використати лише раз.\n* Потрібні ще коди? Перейдіть на https://g.co/2sv\n* Ці коди створено: %DAY%.\n"},
	{"google", "id", "SIMPAN KODE CADANGAN ANDA\nSimpan kode cadangan ini di tempat yang aman tetapi mudah diakses.\n\n", "* Setiap kode cadangan hanya dapat digunakan satu kali.\n* Perlu lagi? Buka https://g.co/2sv\n* Kode ini dibuat pada: %DAY%.\n"},
	{"google", "vi", "LƯU MÃ DỰ PHÒNG CỦA BẠN\nHãy giữ các mã dự phòng này ở nơi an toàn nhưng dễ lấy.\n\n", "* Bạn chỉ có thể dùng mỗi mã dự phòng một lần.\n* Bạn cần thêm mã? Truy cập https://g.co/2sv\n* Các mã này được tạo vào: %DAY%.\n"},
	{"google", "hu", "MENTSE A TARTALÉK KÓDOKAT\nTartsa a kódokat biztonságos, de elérhető helyen.\n\n", "* Minden tartalék kód csak egyszer használható.\n* Többre van szüksége? https://g.co/2sv\n* A kódok létrehozása: %DAY%.\n"},
	{"google", "el", "ΑΠΟΘΗΚΕΥΣΤΕ ΤΟΥΣ ΕΦΕΔΡΙΚΟΥΣ ΚΩΔΙΚΟΥΣ ΣΑΣ\nΦυλάξτε τους εφεδρικούς κωδικούς σε ασφαλές αλλά προσβάσιμο μέρος.\n\n", "* Κάθε εφεδρικός κωδικός χρησιμοποιείται μόνο μία φορά.\n* Χρειάζεστε περισσότερους; https://g.co/2sv\n* Δημιουργήθηκαν στις: %DAY%.\n"},
	{"google", "ar", "حفظ الرموز الاحتياطية\nيُرجى الاحتفاظ بهذه الرموز في مكان آمن يسهل الوصول إليه.\n\n", "* لا يمكن استخدام كل رمز احتياطي إلا مرة واحدة.\n* هل تحتاج إلى المزيد؟ https://g.co/2sv\n* تاريخ الإنشاء: %DAY%\n"},
	{"google", "zh-TW", "儲存備用碼\n請將這些備用碼存放在安全且方便取得的地方。\n\n", "* 每個備用碼只能使用一次。\n* 需要更多備用碼嗎？請前往 https://g.co/2sv\n* 產生日期：%DAY%\n"},
	{"discord", "it", "Questi sono i tuoi codici di backup Discord per l'account %MAIL%. Tienili al sicuro!\n\n", ""},
	{"discord", "sv", "Det här är dina reservkoder för Discord-kontot %MAIL%. Förvara dem säkert!\n\n", ""},
	{"discord", "cs", "Toto jsou tvé záložní kódy služby Discord pro účet %MAIL%. Dobře je uschovej!\n\n", ""},
	{"discord", "ko", "%MAIL% 계정의 Discord 백업 코드예요. 안전하게 보관하세요!\n\n", ""},
	{"discord", "zh", "这些是您的账号 %MAIL% 的 Discord 备份代码。请妥善保管！\n\n", ""},
	{"discord", "uk", "Це твої резервні коди Discord для облікового запису %MAIL%. Бережи їх!\n\n", ""},
	{"discord", "hu", "Ezek a(z) %MAIL% fiókhoz tartozó Discord biztonsági kódjaid. Őrizd meg őket!\n\n", ""},
	{"discord", "fi", "Tässä ovat Discord-tilisi %MAIL% varakoodit. Säilytä ne turvallisesti!\n\n", ""},
	{"discord", "vi", "Đây là các mã dự phòng Discord cho tài khoản %MAIL%. Hãy giữ chúng an toàn!\n\n", ""},
}

func downloadsF() []template {
	all := []template{
		{"f/got-renamed", "download", fRenamed}, {"f/got-moved", "download", fMovedOn}, {"f/got-clipboard", "download", fClipboard},
		{"f/got-site", "download", fSiteFile}, {"f/got-site-numbered", "download", fSiteNumbered}, {"f/got-scratch", "download", fScratchFile},
		{"f/got-bitlocker-de", "download", fBitLocker}, {"f/got-mafile", "download", fSteamFile}, {"f/got-underlined", "download", fUnderlined},
	}
	for i, f := range fetchesF {
		all = append(all, template{fmt.Sprintf("f/got-%02d-%s", i, f.id), "download", fFetched(f)})
	}
	for _, h := range headedF {
		all = append(all, template{"f/got-" + h.id + "-" + h.lang, "download", fHeaded(h.id, h.lang, h.head, h.foot)})
	}
	return all
}

// fAgain is a name, at times as a browser or a person calls the next copy.
func (k *kit) fAgain(name string) string {
	ext := path.Ext(name)
	return strings.TrimSuffix(name, ext) + of(k, "", "", "", "", "(1)", " (3)", "-2", " - Copy", "_new") + ext
}

func fFetched(f fetchE) func(*kit) {
	return func(k *kit) {
		s := k.set(f.id)
		name, body := f.content(k, s)
		k.tagAs(f.lang, f.layout)
		k.save(k.fGot(k.fAgain(name)), body, s)
	}
}

func fHeaded(id, lang, head, foot string) func(*kit) {
	return func(k *kit) {
		s, body := headedBody(k, k.set(id), id, head, foot)
		name, layout := "discord_backup_codes.txt", "bulleted"
		if id == "google" {
			name, layout = "Backup-codes-"+k.who.user+".txt", "columns2"
		}
		k.tagAs(lang, layout)
		k.save(k.fGot(k.fAgain(name)), body, s)
	}
}

func fRenamed(k *kit) {
	_, body, s := k.drawn(fetchesF)
	k.save(k.fKept(fill(of(k, "%s rescue codes.txt", "%s two factor "+k.day("2006-01")+".txt", "2FA backup - %s.txt", "%s.recovery-codes", "MFA %s (keep).txt", "%s_2fa_backup_codes_DO_NOT_DELETE.txt"), plainName(k.calls(s)))), body, s)
}

// fMovedOn was carried over from an old machine.
func fMovedOn(k *kit) {
	name, body, s := k.drawn(fetchesF)
	k.save(k.fMoved(path.Join(of(k, "Downloads", "Desktop", "misc", "Eigene Dateien"), of(k, name, name, name+".bak", "Copy of "+name))), body, s)
}

// fClipboard is what the buttons for copying give.
func fClipboard(k *kit) {
	var name, body string
	s := k.set(of(k, "wordpress-two-factor", "login-gov", "wikimedia", "ory-kratos", "pterodactyl"))
	k.tagAs("en", "line")
	switch s.service.id {
	case "wordpress-two-factor":
		k.tag("layout", "comma")
		name, body = "wordpress two-factor recovery codes.txt", s.each(", ", "%[2]s")
	case "login-gov":
		k.tag("layout", "space")
		name, body = "login.gov backup codes.txt", s.each(" ", "%[2]s")
	case "wikimedia":
		k.tag("layout", "bulleted")
		name, body = "wikimedia recovery codes.txt", s.rows("* %[2]s")
	case "ory-kratos":
		k.tag("layout", "comma")
		name, body = "lookup secrets (backup codes).txt", s.each(", ", "%[2]s")
	default:
		name, body = "panel recovery tokens 2FA.txt", s.stack()
	}
	k.save(k.fKept(name), body, s)
}

// fSiteFile is the file of a site that nobody knows.
func fSiteFile(k *kit) {
	s := k.set("generic-2fa-site")
	site := of(k, "Lokalbank24 Forum", "Streetlight", "MealMate", "Chorus Cloud", "PetRegister", "Fleetdesk", "Kursplatz")
	s.codes = distinct(k.Rand, of(k, 6, 8, 10, 12), of(k, "AAAA-AAAA", "hhhh-hhhh", "aaaaaa", "dddd-dddd", "AAAAA-AAAAA", "mmmmmmmmmm", "dddddddd"))
	k.tagAs("en", "line")
	head := site + of(k, " - Two-Factor Authentication Recovery Codes", " 2FA Backup Codes", ": your one-time backup codes for two-step verification")
	body := head + "\n" + of(k, "Generated: "+k.day("2006-01-02 15:04 MST")+"\nAccount: "+k.mailbox()+"\n", "") + "\n" + s.stack() + of(k, "\nEach code may be used one time only. Store them offline.\n", "\nIMPORTANT: anyone who has these codes can sign in as you.\n", "")
	s.service.id, s.service.name = "", ""
	k.save(k.fGot(of(k, "2fa-backup-codes.txt", "mfa-recovery-codes.txt", "backup_codes.txt", strings.ToLower(strings.ReplaceAll(site, " ", "-"))+"-backup-codes.txt")), body, s)
}

// fSiteNumbered has a date in its name and numbers before the codes.
func fSiteNumbered(k *kit) {
	s := k.set("generic-2fa-site")
	s.codes = distinct(k.Rand, of(k, 8, 10), of(k, "hhhhhhhh", "AAAAAAAA", "dddd dddd", "LLLL-LLLL", "bbbbbbbbbb"))
	k.tagAs("en", "numbered")
	s.service.id, s.service.name = "", ""
	k.save(k.fGot(of(k, "backup-codes-", "recovery-codes-", "2fa-recovery-codes-")+k.day("2006-01-02")+".txt"), "BACKUP CODES FOR TWO-FACTOR SIGN-IN\n===================================\n"+s.rows(of(k, "%2d. %s", "%d) %s", "%02d: %s")), s)
}

// fScratchFile is the dot file of a log-in, some of its codes used up.
func fScratchFile(k *kit) {
	s := k.set("google-authenticator-pam").left(k.between(0, 3))
	k.tagAs("en", "line")
	body := shaped(k.Rand, repeat("B", 16)) + "\n\" WINDOW_SIZE 3\n\" DISALLOW_REUSE\n\" TOTP_AUTH\n" + s.stack()
	k.save(path.Join(of(k, "server-home/"+k.who.user, "backup/rpi/home/pi", "rescue/root"), ".google_authenticator"), body, s)
}

func fBitLocker(k *kit) {
	s := k.set("bitlocker")
	k.tagAs("de", "line")
	id := strings.ToUpper(shaped(k.Rand, uuidShape))
	body := crlf("BitLocker-Laufwerkverschlüsselung: Wiederherstellungsschlüssel \n\nUm zu prüfen, ob es sich um den richtigen Wiederherstellungsschlüssel handelt, vergleichen Sie den Beginn des folgenden Bezeichners mit dem auf dem PC angezeigten Bezeichnerwert.\n\nBezeichner:\n\n\t" + id + "\n\nWiederherstellungsschlüssel:\n\n\t" + s.codes[0] + "\n")
	k.saveIn(charsetsE()[1], k.fKept("BitLocker-Wiederherstellungsschlüssel "+id+".TXT"), body, s)
}

// fSteamFile is what a program for the desktop keeps of a phone's authenticator.
func fSteamFile(k *kit) {
	s := k.set("steam-revocation")
	k.tagAs("en", "json")
	body := asJSON(map[string]any{"shared_secret": shaped(k.Rand, repeat("m", 27)) + "=", "serial_number": shaped(k.Rand, repeat("d", 19)), "revocation_code": s.codes[0], "uri": "otpauth://totp/Steam:" + k.who.user, "account_name": k.who.user, "token_gid": shaped(k.Rand, repeat("h", 14)), "device_id": "android:" + shaped(k.Rand, uuidShape)})
	k.save(path.Join(of(k, "Documents/SDA/maFiles", "Desktop/steam/maFiles", "backup/maFiles"), shaped(k.Rand, `\7\6\5\6ddddddddddddd`)+".maFile"), body, s)
}

// fUnderlined is the file of a small site, with its title underlined.
func fUnderlined(k *kit) {
	s := k.set("discourse", "statamic", "craft-cms", "xenforo", "joomla", "glpi")
	k.tagAs("en", "line")
	title := s.service.name + of(k, " recovery codes", " backup codes", " two-step verification codes")
	body := title + "\n" + strings.Repeat(of(k, "=", "-", "~"), len(title)) + "\n\n" + s.stack()
	k.save(k.fGot(of(k, "codes.txt", "backup codes.txt", strings.ToLower(s.service.name)+" codes.txt", "forum 2fa.txt")), body, s)
}
