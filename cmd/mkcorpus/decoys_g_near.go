package main

import (
	"fmt"
	"strings"
)

// gAside writes a file that holds no codes, where anything may lie.
func gAside(names namesE, body func(k *kit) string) func(*kit) {
	return func(k *kit) { k.text(k.gLoose(k.gDated(of(k, names...))), body(k)) }
}

// gCoded writes such a file into the folder of a program.
func gCoded(name string, body func(k *kit) string) func(*kit) {
	return func(k *kit) { k.text(k.gTree(name), body(k)) }
}

// gDated puts the year and the day into a name that asks for them.
func (k *kit) gDated(name string) string {
	return strings.NewReplacer("%Y", k.day("2006"), "%D", k.day("2006-01-02")).Replace(name)
}

// said is a body that is always the same.
func said(text string) func(*kit) string { return func(*kit) string { return text } }

// decoysGNear are near the subject: they speak of codes and hold none, or hold others.
var decoysGNear = []template{
	{"g/no-help-page", "decoy/help-page", gAside(namesE{"Sign in with backup codes - Help.html", "Use recovery codes - Support.html", "Lost your phone - Help Center.html"}, gHelpPage)},
	{"g/no-help-text", "decoy/help-page", gAside(namesE{"how to backup codes.txt", "2fa instructions.txt", "IT handout 2FA.md"}, said("How to create backup codes\n\n1. Open your account settings and choose Security.\n2. Under Two-step verification click Backup codes.\n3. Click Get codes. You will see a list of ten codes.\n4. Print the list or download it. Keep it somewhere safe.\n5. Each code can be used once. When you make a new list the old one stops working.\n\nNever send your backup codes to anybody, not even to the IT desk.\n"))},
	{"g/no-article", "decoy/article", gAside(namesE{"two-factor-authentication-explained.html", "Why you need recovery codes - Blog.html"}, gArticle)},
	{"g/no-article-text", "decoy/article", gAside(namesE{"2fa article draft.md", "newsletter security.md"}, said("# Five minutes that save your account\n\nMost people switch on two-factor authentication and then lose the phone. The site gave them recovery codes, usually ten of them, and they never saved the file.\n\nA recovery code looks like `xxxxx-xxxxx` or `1234 5678`. Store the list where you would keep a passport. A password manager works, so does paper.\n\nWhat not to do: a screenshot in the camera roll, a mail to yourself, a file called passwords.txt.\n"))},
	{"g/no-totp-page", "decoy/totp-page", gAside(namesE{"Set up authenticator.html", "Enable 2FA.html"}, gTOTPPage)},
	{"g/no-totp-note", "decoy/totp-secret", gAside(namesE{"authenticator key.txt", "totp secrets.txt", "2fa secret.txt"}, func(k *kit) string {
		return of(k, "GitHub authenticator setup key", "Google Authenticator secret key", "TOTP secret for Discord") + "\n" + strings.ToLower(shaped(k.Rand, "BBBB BBBB BBBB BBBB BBBB BBBB BBBB BBBB")) + "\n6 digits, 30 s\n"
	})},
	{"g/no-otpauth", "decoy/totp-secret", gAside(namesE{"otpauth.txt", "authenticator-export.txt"}, listed("", 3, 12, func(k *kit, _ int) string {
		site := of(k, "GitHub", "Google", "Discord", "Dropbox", "Reddit")
		return "otpauth://totp/" + site + ":" + k.mailbox() + "?secret=" + shaped(k.Rand, repeat("B", 32)) + "&issuer=" + site
	}))},
	{"g/no-app-password", "decoy/app-password", gAside(namesE{"app password.txt", "gmail app password.txt", "thunderbird setup.txt"}, func(k *kit) string {
		return of(k, "Google app password for Thunderbird", "iCloud app-specific password, calendar sync", "Yahoo app password for the old iPad") + "\n" + shaped(k.Rand, of(k, "llll llll llll llll", "llll-llll-llll-llll")) + "\nIMAP port 993, SMTP 465\n"
	})},
	{"g/no-otp-mail", "decoy/one-time-mail", gOTPMail},
	{"g/no-otp-sms", "decoy/one-time-sms", gAside(namesE{"sms export %D.txt", "messages.txt", "SMS %Y.csv"}, listed("", 5, 25, func(k *kit, i int) string {
		return k.stamp(i*900) + "  " + fmt.Sprintf(of(k, "G-%s is your Google verification code.", "%s is your Instagram code. Don't share it.", "Your Uber code is %s. Never share this code.", "Facebook: use %s to log in", "Dein Code lautet %s. Er ist 10 Minuten gültig.", "WhatsApp code %s", "Your Amazon OTP is %s"), shaped(k.Rand, "dddddd"))
	}))},
	{"g/no-otp-sms-xml", "decoy/one-time-sms", gAside(namesE{"sms-backup-%Y.xml"}, func(k *kit) string {
		return "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count=\"12\">\n" + many(12, func(i int) string {
			return fmt.Sprintf("  <sms address=\"%s\" date=\"%d\" type=\"1\" body=\"%s\" read=\"1\" />", of(k, "Google", "Instagram", "PayPal", "22000"), k.when.UnixMilli()+int64(i)*8e6, fmt.Sprintf(of(k, "G-%s is your Google verification code.", "%s is your Instagram code. Don't share it.", "PayPal: %s is your security code. It expires in 10 minutes.", "Your verification code is: %s"), shaped(k.Rand, "dddddd")))
		}) + "</smses>\n"
	})},
	{"g/no-notice-mail", "decoy/notice-mail", gNoticeMail},
	{"g/no-seed", "decoy/seed-words", gAside(namesE{"wallet.txt", "ledger seed.txt", "metamask.txt"}, func(k *kit) string {
		return of(k, "Ledger recovery phrase", "MetaMask secret recovery phrase", "Electrum seed") + "\n\n" + of(k, k.phrase(24), k.phrase(12)) + "\n"
	})},
	{"g/no-security-log", "decoy/security-log", gAside(namesE{"security-log.txt", "export-%D-security.csv", "account activity.txt"}, listed("action,created_at,ip\n", 8, 40, func(k *kit, i int) string {
		return of(k, "user.login", "two_factor_authentication.recovery_codes_viewed", "two_factor_authentication.recovery_codes_regenerated", "user.recovery_code_used", "oauth_access.create", "public_key.create") + "," + k.stamp(i*4000) + "," + shaped(k.Rand, "8D.Dd.1dd.Dd")
	}))},
	{"g/no-todo", "decoy/todo", gAside(namesE{"todo.txt", "account hygiene.md", "January list.txt"}, said("- [ ] save Google backup codes\n- [ ] print GitHub recovery codes and put them in the folder\n- [x] switch on 2FA for Instagram\n- [ ] Facebook: new backup codes, old ones are used up\n- [ ] tell Mum where the codes are\n"))},
	{"g/no-where-kept", "decoy/name-only", gAside(namesE{"google backup codes.txt", "where are my backup codes.txt", "recovery codes.txt", "2FA backup codes.md"}, func(k *kit) string {
		return of(k, "Printed, in the grey folder under passport.\n", "see 1Password, item 'Google'\n", "moved to the password manager "+k.day("2.1.2006")+", nothing here any more\n", "TODO download these!!\n", "")
	})},
	{"g/no-policy", "decoy/policy", gAside(namesE{"MFA policy v3.md", "access control policy.txt"}, func(k *kit) string {
		return "4.3 Multi-factor authentication\n\n4.3.1 All staff must enrol a second factor within 14 days.\n4.3.2 Recovery codes must be stored in the corporate vault, never on shared drives.\n4.3.3 Used recovery codes must be replaced. A set has 10 codes.\n4.3.4 Hardware tokens are issued by the service desk, form IT-" + shaped(k.Rand, "dddd") + ".\n\nVersion 3.1, approved " + k.day("2006-01-02") + "\n"
	})},
	{"g/no-encrypted-export", "decoy/encrypted", gAside(namesE{"bitwarden_encrypted_export_%Y0102.json"}, func(k *kit) string {
		return asJSON(map[string]any{"encrypted": true, "passwordProtected": true, "salt": shaped(k.Rand, repeat("m", 22)) + "==", "kdfType": 0, "kdfIterations": 600000, "encKeyValidation_DO_NOT_EDIT": "2." + shaped(k.Rand, repeat("m", 22)) + "==|" + shaped(k.Rand, repeat("m", 64)), "data": "2." + shaped(k.Rand, repeat("m", 900))})
	})},
	{"g/no-pgp", "decoy/encrypted", gAside(namesE{"message.asc", "recovery.asc", "backup.txt.asc"}, func(k *kit) string {
		return "-----BEGIN PGP MESSAGE-----\n\n" + many(k.between(8, 30), func(int) string { return shaped(k.Rand, repeat("m", 64)) }) + "=" + shaped(k.Rand, "mmmm") + "\n-----END PGP MESSAGE-----\n"
	})},
	{"g/no-passwords", "decoy/password-list", gAside(namesE{"passwords %Y.txt", "logins old.txt", "pw.txt"}, listed("", 8, 30, func(k *kit, _ int) string {
		return of(k, k.gOthers(1)[0], "router", "laptop", "gmail", "facebook") + " / " + k.mailbox() + " / " + k.password()
	}))},
	{"g/no-password-csv", "decoy/password-list", gAside(namesE{"Chrome Passwords %Y.csv", "logins.csv"}, listed("name,url,username,password,note\n", 10, 60, func(k *kit, _ int) string {
		return of(k, "github.com,https://github.com/login", "accounts.google.com,https://accounts.google.com/", "shop.example,https://shop.example/") + "," + k.mailbox() + "," + shaped(k.Rand, repeat("m", 14)) + ","
	}))},
	{"g/no-generated", "decoy/password-list", gAside(namesE{"generated passwords.txt", "new passwords.txt"}, listed("", 5, 20, shapes(repeat("m", 16), repeat("m", 20), "mmmmmm-mmmmmm-mmmmmm")))},
	{"g/no-pin", "decoy/pin", gAside(namesE{"sim card.txt", "PIN PUK.txt", "phone contract.txt"}, func(k *kit) string {
		return "SIM card\nPIN1 " + shaped(k.Rand, "dddd") + "\nPUK1 " + shaped(k.Rand, "dddddddd") + "\nPIN2 " + shaped(k.Rand, "dddd") + "\nPUK2 " + shaped(k.Rand, "dddddddd") + "\nICCID 8949" + shaped(k.Rand, repeat("d", 15)) + "\n"
	})},
	{"g/no-homekit", "decoy/pairing", gAside(namesE{"smart home codes.txt", "homekit.txt", "matter setup codes.txt"}, listed("", 4, 15, func(k *kit, _ int) string {
		return of(k, "lamp hall", "plug desk", "thermostat", "blinds left", "sensor attic") + "  " + shaped(k.Rand, of(k, "ddd-dd-ddd", "dddd-ddd-dddd"))
	}))},
	{"g/no-tan", "decoy/tan-list", gAside(namesE{"TAN-Liste.txt", "tan list bank.txt"}, func(k *kit) string {
		return "Sparkasse iTAN-Liste Nr. " + shaped(k.Rand, "dddd") + "\n\n" + many(20, func(i int) string {
			return fmt.Sprintf("%3d %s  %3d %s  %3d %s", i+1, shaped(k.Rand, "dddddd"), i+21, shaped(k.Rand, "dddddd"), i+41, shaped(k.Rand, "dddddd"))
		})
	})},
	{"g/no-api-keys", "decoy/api-key", gAside(namesE{"api keys.txt", "tokens.txt", "keys.md"}, func(k *kit) string {
		return "openweather " + shaped(k.Rand, repeat("h", 32)) + "\nmaps AIza" + shaped(k.Rand, repeat("U", 35)) + "\ngithub ghp_" + shaped(k.Rand, repeat("m", 36)) + "\nstripe test sk_test_" + shaped(k.Rand, repeat("m", 24)) + "\n"
	})},
	{"g/no-vpn", "decoy/config", gAside(namesE{"wg0.conf", "vpn.conf"}, func(k *kit) string {
		return "[Interface]\nPrivateKey = " + shaped(k.Rand, repeat("m", 43)) + "=\nAddress = 10.8.0.4/24\n\n[Peer]\nPublicKey = " + shaped(k.Rand, repeat("m", 43)) + "=\nPresharedKey = " + shaped(k.Rand, repeat("m", 43)) + "=\nEndpoint = vpn.example.org:51820\n"
	})},
	{"g/no-faq", "decoy/help-page", gAside(namesE{"FAQ Zwei-Faktor.html", "Aide double authentification.html", "Ayuda verificación en dos pasos.html"}, func(k *kit) string {
		return "<html><head><meta charset=\"utf-8\"><title>FAQ</title></head><body>" + of(k,
			"<h1>Was sind Backup-Codes?</h1><p>Mit Backup-Codes melden Sie sich an, wenn Ihr Handy nicht zur Hand ist. Jeder Code ist achtstellig, z. B. 1234 5678, und kann nur einmal verwendet werden.</p>",
			"<h1>Que sont les codes de secours ?</h1><p>Les codes de secours permettent de se connecter sans téléphone. Chaque code ne peut être utilisé qu'une fois, par exemple 12345678.</p>",
			"<h1>¿Qué son los códigos de respaldo?</h1><p>Sirven para entrar sin el móvil. Cada código, por ejemplo XXXX-XXXX, vale una sola vez. Se generan diez.</p>") + "<p>" + shaped(k.Rand, "\\0dd dddd dddd") + "</p></body></html>\n"
	})},
}

func gHelpPage(k *kit) string {
	return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Sign in with backup codes - Help</title><script>ga('create','UA-" + shaped(k.Rand, "dddddddd") + "-1')</script></head><body><nav>Help Center · Community · Contact</nav><h1>Sign in with backup codes</h1><p>If you lose your phone or otherwise can't receive codes, you can use backup codes to sign in.</p><h2>Create &amp; view a set of backup codes</h2><ol><li>Go to your account.</li><li>On the left, click Security.</li><li>Under Backup codes, click Continue.</li></ol><p>Tip: to find your backup codes, search your computer for <code>Backup-codes-</code> with your user name, for example <code>Backup-codes-username.txt</code>.</p><p>Enter one of your unused 8-digit backup codes.</p><footer>Was this helpful? Yes No · Article " + shaped(k.Rand, "Ddddddd") + "</footer></body></html>\n"
}

func gArticle(k *kit) string {
	return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Two-factor authentication explained</title></head><body><article><h1>Two-factor authentication explained</h1><p class=\"byline\">" + k.day("January 2, 2006") + "</p>" + many(3, func(int) string { return "<p>" + k.sentence("en") + "</p>" }) + "<p>When you turn it on you get recovery codes. They look like this:</p><pre>abcde-12345\nabcde-12345\nabcde-12345</pre><p>Print them. " + k.sentence("en") + "</p></article><aside>Related: <a href=\"#\">Passkeys</a> <a href=\"#\">SIM swapping</a></aside></body></html>\n"
}

func gTOTPPage(k *kit) string {
	return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Set up authenticator app</title></head><body><main><h1>Set up authenticator app</h1><p>Scan the QR code with your app.</p><img src=\"data:image/png;base64," + shaped(k.Rand, repeat("m", 400)) + "\"><p>Can't scan it? Enter this key, spaces don't matter:</p><strong>" + strings.ToLower(shaped(k.Rand, "BBBB BBBB BBBB BBBB BBBB BBBB BBBB BBBB")) + "</strong><p>Then enter the 6-digit code</p><input name=\"otp\"><button>Verify</button></main></body></html>\n"
}

// gOTPMail is a mail with a code that was good for ten minutes.
func gOTPMail(k *kit) {
	site := of(k, "GitHub", "Steam", "Discord", "LinkedIn", "Dropbox", "Epic Games")
	code := shaped(k.Rand, of(k, "dddddd", "dddddd", "ddd ddd", "SSSSS"))
	l := letter{from: "noreply@" + strings.ToLower(strings.ReplaceAll(site, " ", "")) + ".example", to: k.mailbox(), subject: of(k, "Your "+site+" verification code", "["+site+"] Please verify your device", "Your code is "+code), when: k.when, body: "Hi " + k.who.first + ",\n\nyour verification code is: " + code + "\n\nIt expires in 10 minutes. If you did not ask for it, change your password. Do not share this code with anybody.\n\nThe " + site + " team\n"}
	k.put(k.gMailed(l.subject), "mail", []byte(l.source()))
}

// gNoticeMail tells that something happened to the codes, and shows none.
func gNoticeMail(k *kit) {
	site := of(k, "GitHub", "GitLab", "Google", "npm", "Mastodon")
	l := letter{from: "noreply@" + strings.ToLower(site) + ".example", to: k.mailbox(), subject: "[" + site + "] " + of(k, "Your two-factor recovery codes were downloaded", "New recovery codes were generated", "A recovery code was used to sign in"), when: k.when, body: "Hey " + k.who.user + ",\n\nthis happened to your account on " + k.day("2 January 2006 15:04 MST") + ".\nIf it was you, keep the codes in a safe place. If not, reset your password and generate new recovery codes.\n\nRequest id " + shaped(k.Rand, "HHHH:hhhhhh:HHHHHH") + "\n"}
	k.put(k.gMailed(l.subject), "mail", []byte(l.source()))
}
