package main

import (
	"fmt"
	"path"
	"strings"
	"time"
)

// decoysHHelp are texts about backup codes in which there are none.
var decoysHHelp = []template{
	{"h/no-help-page", "decoy/help-page", hNoHelp},
	{"h/no-help-abroad", "decoy/help-abroad", hNoHelpAbroad},
	{"h/no-faq-sample", "decoy/faq", hNoFAQ},
	{"h/no-forum-thread", "decoy/forum", hNoForum},
	{"h/no-article", "decoy/article", hNoArticle},
	{"h/no-policy", "decoy/policy", hNoPolicy},
	{"h/no-handout", "decoy/handout", hNoHandout},
	{"h/no-reminder", "decoy/todo", hNoReminder},
	{"h/no-where-kept", "decoy/notes", hNoWhereKept},
}

// decoysHMails are messages.
var decoysHMails = []template{
	{"h/no-security-marketing", "decoy/mail", hNoMarketing},
	{"h/no-notice", "decoy/notice-mail", hNoNotice},
	{"h/no-otp-mail", "decoy/one-time-mail", hNoOTPMail},
	{"h/no-otp-sms", "decoy/one-time-sms", hNoOTPSMS},
	{"h/no-reset", "decoy/reset-mail", hNoReset},
	{"h/no-order", "decoy/order", hNoOrder},
	{"h/no-chat-2fa", "decoy/chat", hNoChat},
	{"h/no-login-log", "decoy/security-log", hNoLoginLog},
}

func hNoHelp(k *kit) {
	name := of(k, "Google", "Dropbox", "Facebook", "GitHub", "Discord", "Reddit")
	body := "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Sign in with backup codes - " + name + " Help</title></head><body><main><h1>Sign in with backup codes</h1><p>If you lose your phone or can't get codes by text, call or app, you can use backup codes to sign in. You get a set of 10, and each one works once.</p><h2>Create &amp; find a set of backup codes</h2><ol><li>Go to your " + name + " account.</li><li>Under <b>Security</b>, select <b>2-Step Verification</b>.</li><li>Select <b>Backup codes</b>, then <b>Get backup codes</b>.</li><li>Print or download them.</li></ol><p>Article " + shaped(k.Rand, "Dddddddd") + " · Updated " + k.day("2006-01-02") + " · Was this helpful? 1284 of 1530 found this helpful</p><p>Call us: 0800 555 0142</p></main></body></html>\n"
	k.text(k.hLoad(of(k, "Sign in with backup codes - "+name+" Help.html", name+" backup codes help.html")), body)
}

var helpAbroadH = [][2]string{
	{"Backup-Codes verwenden", "Wenn Sie Ihr Smartphone verlieren, können Sie sich mit einem Backup-Code anmelden. Sie erhalten 10 Codes mit je 8 Ziffern, jeder ist nur einmal gültig.\n\n1. Öffnen Sie die Kontoeinstellungen.\n2. Wählen Sie Sicherheit > Zwei-Faktor-Authentifizierung.\n3. Klicken Sie auf Backup-Codes anzeigen.\n4. Drucken Sie die Codes aus.\n\nBeispiel für einen Code: 1234 5678\n"},
	{"Utiliser les codes de secours", "Si vous perdez votre téléphone, un code de secours vous permet de vous connecter. Vous recevez 10 codes de 8 chiffres, chacun utilisable une seule fois.\n\n1. Ouvrez les paramètres du compte.\n2. Choisissez Sécurité > Validation en deux étapes.\n3. Affichez puis imprimez les codes.\n\nUn code ressemble à ceci : 1234 5678\n"},
	{"Iniciar sesión con códigos de respaldo", "Si pierdes el teléfono puedes entrar con un código de respaldo. Hay 10 códigos de 8 cifras y cada uno sirve una sola vez.\n\n1. Abre tu cuenta.\n2. Ve a Seguridad > Verificación en dos pasos.\n3. Pulsa Mostrar códigos.\n\nEjemplo: 12345678\n"},
	{"バックアップコードでログインする", "スマートフォンを紛失した場合は、バックアップコードでログインできます。コードは8桁で10個発行され、それぞれ1回だけ使えます。\n\n1. アカウント設定を開きます。\n2. 「セキュリティ」→「2段階認証」を選びます。\n3. 「コードを表示」をタップします。\n\n例：1234 5678\n"},
	{"Вход с помощью резервных кодов", "Если телефон потерян, войти можно по резервному коду. Выдаётся 10 кодов по 8 цифр, каждый действует один раз.\n\n1. Откройте настройки аккаунта.\n2. Безопасность > Двухэтапная аутентификация.\n3. Нажмите «Показать коды» и распечатайте их.\n\nКод выглядит так: 1234 5678\n"},
	{"Usar códigos de backup", "Se você perder o celular, use um código de backup para entrar. São 10 códigos de 8 dígitos; cada um funciona uma vez.\n\n1. Abra a conta.\n2. Segurança > Verificação em duas etapas.\n3. Toque em Mostrar códigos.\n\nExemplo: 1234 5678\n"},
	{"Kody zapasowe – pomoc", "Jeśli zgubisz telefon, zalogujesz się kodem zapasowym. Otrzymasz 10 kodów po 8 cyfr, każdy działa raz.\n\n1. Otwórz ustawienia konta.\n2. Bezpieczeństwo > Weryfikacja dwuetapowa.\n3. Kliknij Pokaż kody.\n\nPrzykład: 1234 5678\n"},
	{"Reservecodes gebruiken", "Als je je telefoon kwijt bent, kun je inloggen met een back-upcode. Je krijgt 10 codes van 8 cijfers, elke code werkt één keer.\n\n1. Open je account.\n2. Beveiliging > Verificatie in twee stappen.\n3. Kies Codes tonen.\n\nVoorbeeld: 1234 5678\n"},
}

func hNoHelpAbroad(k *kit) {
	h := of(k, helpAbroadH...)
	k.text(k.hLoad(h[0]+".txt"), h[0]+"\n\n"+h[1]+"\nHotline 0"+shaped(k.Rand, "ddd ddd dddd")+"\n")
}

func hNoFAQ(k *kit) {
	body := "# Two-factor authentication: questions\n\n**What are recovery codes?**\nOne-time codes to use when your phone is gone. They look like `xxxxx-xxxxx`.\n\n**How many do I get?** " + of(k, "10", "16", "8") + ". Used codes are crossed out in your settings.\n\n**Can support read me a code?** No. Never tell anyone a code, not even us.\n\n**I never saved them.** Sign in on a known device and create new ones, or open ticket type R-" + shaped(k.Rand, "ddd") + ".\n\n**Where is the secret key?** Below the QR code, e.g. `JBSWY3DPEHPK3PXP`.\n"
	k.text(k.hMess(of(k, "2fa-faq.md", "recovery-codes.md", "FAQ two-factor.md")), body)
}

func hNoForum(k *kit) {
	var b strings.Builder
	b.WriteString("Lost phone, no backup codes - any way in?\n\n")
	for i, l := range []string{"Phone went for a swim and I never saved the backup codes for discord. What now??", "did you look for discord_backup_codes.txt in downloads?", "checked, there is only an old github-recovery-codes.txt of my brother, empty", "support cannot remove 2fa. you'll have to wait or make a new account", "had the same. ticket took 3 weeks, got nothing", "always print them people"} {
		fmt.Fprintf(&b, "%s  %s  #%d (post id %s)\n%s\n\n", of(k, "marmot_", "jen", "oldbeard", "kiwi")+shaped(k.Rand, "dd"), k.when.Add(time.Duration(i)*time.Hour).Format("2006-01-02 15:04"), i+1, shaped(k.Rand, "Dddddddd"), l)
	}
	k.text(k.hLoad(of(k, "thread.txt", "lost backup codes thread.txt", "forum saved.txt")), b.String())
}

func hNoArticle(k *kit) {
	body := "# Why you should print your recovery codes\n\n*" + k.day("2 January 2006") + ", 4 minutes*\n\n" + k.essay(1) + "\nMost services hand you eight to sixteen recovery codes when you switch on two-factor authentication. Google's are eight digits, GitHub's are ten characters with a hyphen, npm's are 64 characters long. Put them in an envelope.\n\n" + k.essay(2) + "\n![](img/" + shaped(k.Rand, repeat("h", 32)) + ".jpg)\n![](img/" + shaped(k.Rand, repeat("h", 32)) + ".jpg)\n\nTags: 2fa, backup codes, " + shaped(k.Rand, "dddd-dddd") + "\n"
	k.text(k.hMess(of(k, "posts/print-your-codes.md", "article.md", "blog draft.md")), body)
}

func hNoPolicy(k *kit) {
	rows := []string{"IT-Sicherheitsrichtlinie", "Dokument ISR-" + shaped(k.Rand, "dddd-dddd"), "4.1 Zwei-Faktor-Authentifizierung", "Alle Mitarbeitenden aktivieren die Zwei-Faktor-Authentifizierung. Wiederherstellungscodes sind auszudrucken und im Tresor (Raum 2.14) zu verwahren.", "4.2 Backup-Codes", "Backup-Codes dürfen nicht per E-Mail verschickt oder unverschlüsselt gespeichert werden.", "4.3 Verlust", "Bei Verlust ist der Helpdesk (Durchwahl 4417) zu informieren.", "Version 3.2 vom " + k.day("02.01.2006")}
	k.put(k.hMess(of(k, "Richtlinie 2FA.docx", "ISR Wiederherstellungscodes.docx")), "docx", docx(k.when, 0, rows...))
}

func hNoHandout(k *kit) {
	rows := pdfText(11, 18, nil, "University IT Services", "Set up multi-factor authentication", "", "1. Visit mfa.uni.example.edu and sign in.", "2. Install the app and scan the code on the screen.", "3. Enter the six digits, e.g. 123 456.", "4. Download your recovery codes and keep them apart from your phone.", "", "Service desk: ext. 5500, room B-117, ticket queue 20340017", "Leaflet "+shaped(k.Rand, "dddd-dddd")+", printed "+k.day("01/2006"))
	k.put(k.hLoad(of(k, "MFA recovery codes guide.pdf", "mfa-handout.pdf")), "pdf", pdf(true, "MFA", rows))
}

func hNoReminder(k *kit) {
	body := "todo\n- [ ] print github recovery codes\n- [ ] google backup codes -> safe\n- [x] 2fa for paypal\n- [ ] change pw for forum\n- [ ] order " + shaped(k.Rand, "dddddddd") + " send back\n- [ ] ask kim about backup drive (WD " + shaped(k.Rand, "AAAA-AAAA") + ")\n"
	k.text(k.hJot(of(k, "todo.md", "2fa todo.txt", "backup codes todo.txt")), body)
}

func hNoWhereKept(k *kit) {
	body := "where are my backup codes\ngoogle: printed, passport folder\ngithub: in the safe at mum's\ndiscord: none!! make some\ndropbox: bitwarden note\nsafe deposit box no. " + shaped(k.Rand, "dddd") + ", bank opens 9:00\n"
	k.text(k.hHome(of(k, "backup codes - where.txt", "where is what.txt")), body)
}

func hNoMarketing(k *kit) {
	name := of(k, "Etsy", "Uber", "Epic Games", "Ubisoft", "PayPal", "Zoom")
	l := letter{from: "security@news." + strings.ToLower(strings.ReplaceAll(name, " ", "")) + ".example", to: k.mailbox(), subject: of(k, "Protect your account with two-factor authentication", "Have you saved your backup codes?", "5 tips for Safer Internet Day"), when: k.when,
		html: "<html><body><table><tr><td><h1>Your account deserves better</h1><p>Switch on two-step verification and save your backup codes today. It takes two minutes, and you get 500 bonus points with code <b>SAFE" + shaped(k.Rand, "dddd") + "</b> until " + k.day("Jan 2") + ".</p><a href=\"https://click.example/" + shaped(k.Rand, repeat("h", 32)) + "/" + shaped(k.Rand, repeat("h", 16)) + "\">Get my backup codes</a><p>Message " + shaped(k.Rand, "dddddddd") + ". Unsubscribe.</p></td></tr></table></body></html>\n"}
	k.put(k.hEML(l.subject), "mail", []byte(l.source()))
}

func hNoNotice(k *kit) {
	name := of(k, "Google", "GitHub", "Dropbox", "Discord")
	l := letter{from: "no-reply@accounts.example", to: k.mailbox(), subject: of(k, "New backup codes were generated", "A backup code was used to sign in", "Recovery codes downloaded"), when: k.when,
		body: "Hello " + k.who.first + ",\n\na new set of backup codes was created for your " + name + " account. The old ones no longer work.\n\nWhen: " + k.day("Jan 2, 2006 15:04 MST") + "\nDevice: Chrome on Windows\nIP: 203.0.113." + fmt.Sprint(k.IntN(255)) + "\nReference: " + shaped(k.Rand, "AAAA-AAAA-AAAA") + "\n\nIf this was not you, secure your account now.\n"}
	k.put(k.hEML(l.subject), "mail", []byte(l.source()))
}

func hNoOTPMail(k *kit) {
	code := shaped(k.Rand, "dddddd")
	l := letter{from: "verify@login.example", to: k.mailbox(), subject: of(k, code+" is your verification code", "Dein Anmeldecode: "+code, "Your one-time sign-in code"), when: k.when, body: "Your verification code is\n\n    " + code + "\n\nIt expires in 10 minutes. Do not share it with anyone. Lost your phone? You can also use a backup code.\n"}
	k.put(k.hEML("verification code"), "mail", []byte(l.source()))
}

func hNoOTPSMS(k *kit) {
	rows := many(k.between(8, 14), func(i int) string {
		return k.when.Add(time.Duration(i*31)*time.Hour).Format("2006-01-02 15:04:05") + "\t" + of(k, "Google\tG-"+shaped(k.Rand, "dddddd")+" is your Google verification code.", "Instagram\t"+shaped(k.Rand, "ddd ddd")+" is your Instagram code. Don't share it.", "Facebook\t"+shaped(k.Rand, "dddddddd")+" ist dein Facebook-Code zum Zurücksetzen", "Sparkasse\tIhre TAN lautet "+shaped(k.Rand, "dddddd")+", gültig 5 Minuten", "Uber\tYour Uber code: "+shaped(k.Rand, "dddd")+". Never share this code.", "DHL\tPaket "+shaped(k.Rand, "dddddddddddd")+" kommt heute")
	})
	k.text(k.hLoad(of(k, "sms-backup.txt", "SMS export.txt", "messages.tsv")), rows)
}

func hNoReset(k *kit) {
	l := letter{from: "account@shop.example", to: k.mailbox(), subject: "Account recovery: reset your password", when: k.when, body: "Hi,\n\nsomebody asked to recover the account " + k.mailbox() + ". Your recovery code is " + shaped(k.Rand, "dddddddd") + " and it is valid for 15 minutes. Or follow\nhttps://shop.example/recover?token=" + shaped(k.Rand, repeat("h", 40)) + "\n\nIf you did not ask for this, ignore this mail.\n"}
	k.put(k.hEML(l.subject), "mail", []byte(l.source()))
}

func hNoOrder(k *kit) {
	l := letter{from: "orders@recovery-sports.example", to: k.mailbox(), subject: "Your Recovery order #" + shaped(k.Rand, "dddddddd"), when: k.when, body: "Thanks for shopping at Recovery Sports!\n\nOrder    " + shaped(k.Rand, "dddd-dddd") + "\nInvoice  " + shaped(k.Rand, "dddd-dddd") + "\nParcel   " + shaped(k.Rand, "dddd dddd dddd") + "\n\n1 x Foam roller  item " + shaped(k.Rand, "dddd-dddd") + "   24.90\n1 x Recovery balm  item " + shaped(k.Rand, "dddd-dddd") + "  9.50\nDiscount code for next time: COMEBACK" + shaped(k.Rand, "dd") + "\n"}
	k.put(k.hEML(l.subject), "mail", []byte(l.source()))
}

func hNoChat(k *kit) {
	var b strings.Builder
	for i, l := range []string{"Jo: hast du noch die backup codes von insta?", k.who.first + ": nee, müsste im Tresor liegen. schick dir heut abend ein foto", "Jo: ok. ruf an: 0151 " + shaped(k.Rand, "dddddddd"), k.who.first + ": \u200eBild weggelassen", "Jo: danke!! bin drin"} {
		fmt.Fprintf(&b, "[%s] %s\n", k.when.Add(time.Duration(i*i)*11*time.Minute).Format("02.01.06, 15:04:05"), l)
	}
	k.text(k.hLoad("WhatsApp Chat mit Jo/_chat.txt"), b.String())
}

func hNoLoginLog(k *kit) {
	rows := [][]string{{"time", "event", "ip", "session", "detail"}}
	for i := range k.between(10, 25) {
		rows = append(rows, []string{k.when.Add(time.Duration(i) * 7 * time.Hour).Format(time.RFC3339), of(k, "two_factor_authentication.recovery_codes_generated", "two_factor_authentication.recovery_codes_viewed", "user.login", "two_factor_authentication.enabled"), fmt.Sprintf("198.51.100.%d", k.IntN(255)), shaped(k.Rand, repeat("h", 16)), of(k, "", "backup code used", "totp")})
	}
	k.text(k.hLoad(path.Join(of(k, "export", "."), of(k, "security-log.csv", "recovery_codes_audit.csv"))), asCSV(rows...))
}
