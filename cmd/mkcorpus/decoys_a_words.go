package main

import (
	"fmt"
	"strings"
)

var decoysAWords = []template{
	{"a/article", "decoy/article", func(k *kit) {
		k.text(k.around(of(k, "2fa article.txt", "how to secure your accounts.md", "security notes.md")), aArticle(k))
	}},
	{"a/help-page", "decoy/help-page", func(k *kit) {
		body := "# How to use backup codes\n\nWhen you turn on two-step verification you get ten backup codes. They look like this:\n\n" +
			lines("    1234 5678", "    XXXX XXXX", "    abcde-12345", "    xxxxx-xxxxx") + "\nEach code can only be used once. Store them in a safe place.\n\n" + k.essay(2)
		k.text(k.around(of(k, "backup codes help.md", "using recovery codes.md", "faq.md")), body)
	}},
	{"a/placeholders", "decoy/placeholders", func(k *kit) {
		k.text(k.project("docs/2fa.md"), "## Recovery codes\n\nExample response:\n\n```json\n{\n  \"recovery_codes\": [\n    \"xxxx-xxxx\",\n    \"1234-5678\",\n    \"abcd-efgh\",\n    \"aaaa-bbbb\"\n  ]\n}\n```\n")
	}},
	{"a/source-code", "decoy/source-code", func(k *kit) { k.text(k.project("auth/backup_codes.py"), aSource(k)) }},
	{"a/source-test", "decoy/source-test", func(k *kit) {
		k.text(k.project("test/backup_codes.test.js"), "import { verify } from '../src/backup-codes'\n\ndescribe('backup codes', () => {\n"+many(8, func(i int) string {
			return fmt.Sprintf("  it('takes code %d', () => expect(verify('%s')).toBe(%v))", i, shaped(k.Rand, "hhhhh-hhhhh"), i%2 == 0)
		})+"})\n")
	}},
	{"a/locale", "decoy/locale", func(k *kit) {
		w := of(k, phrasesA...)
		k.text(k.project("locales/"+w.lang+".json"), asJSON(map[string]any{
			"backup_codes.title": w.backup, "recovery_codes.title": w.recovery, "two_factor.title": w.twofa, "backup_codes.hint": w.keep, "backup_codes.once": w.once,
			"backup_codes.download": "backup-codes.txt", "login.title": k.sentence("en"),
		}))
	}},
	{"a/fixtures", "decoy/fixtures", func(k *kit) {
		k.text(k.project("tests/fixtures/users.yml"), many(k.between(4, 8), func(i int) string {
			return fmt.Sprintf("user_%d:\n  email: user%d@example.com\n  encrypted_password: $2a$04$%s\n  otp_required: false\n  otp_backup_codes: []", i, i, shaped(k.Rand, repeat("m", 53)))
		}))
	}},
	{"a/word-list", "decoy/word-list", func(k *kit) {
		k.text(k.around(of(k, "words8.txt", "wordlist.txt", "hangman.txt")), many(k.between(40, 90), func(i int) string { return vocabulary[i%len(vocabulary)] }))
	}},
	{"a/words-few", "decoy/word-list", func(k *kit) {
		at := k.IntN(len(vocabulary) - 12)
		k.text(k.around(of(k, "vocabulary.txt", "spelling test.txt")), strings.Join(vocabulary[at:at+10], "\n")+"\n")
	}},
	{"a/log", "decoy/log", func(k *kit) {
		k.text(of(k, ".local/share/app/app.log", "projects/site/server.log", "Documents/Work/server.log"), many(k.between(40, 200), func(i int) string {
			return fmt.Sprintf("%s %s request=%s user=%d %s", k.stamp(i), of(k, "INFO", "WARN", "DEBUG"), shaped(k.Rand, repeat("h", 16)), k.IntN(900), of(k, "login ok", "backup codes viewed", "recovery code accepted", "two-factor challenge", "GET /settings"))
		}))
	}},
	{"a/backup-log", "decoy/log", func(k *kit) {
		k.text(k.around(of(k, "backup.log", "recovery.log", "backup.txt")), many(k.between(10, 40), func(i int) string {
			return fmt.Sprintf("%s archived %s chunk %s", k.stamp(i), of(k, "photos", "music", "mail"), shaped(k.Rand, repeat("h", 12)))
		}))
	}},
	{"a/chat", "decoy/chat", func(k *kit) {
		k.text(k.around(of(k, "WhatsApp Chat with Tom.txt", "chat.txt")), many(k.between(15, 60), func(i int) string {
			return fmt.Sprintf("[%s] %s: %s", k.when.AddDate(0, 0, i).Format("02/01/2006, 15:04:05"), of(k, "Tom", k.who.first), of(k, k.sentence("en"), "did you save your backup codes?", "whats the door code again", "ok", "call me: "+k.phone()))
		}))
	}},
	{"a/config", "decoy/config", func(k *kit) {
		k.text(".config/"+of(k, "editor", "player", "sync")+"/settings.json", asJSON(map[string]any{
			"telemetry.machineId": shaped(k.Rand, repeat("h", 64)), "sessionId": shaped(k.Rand, uuidShape), "window.size": []int{k.between(800, 1900), k.between(600, 1200)},
			"recent": []string{"~/Documents/notes.txt", "~/Downloads/backup-codes.txt"}, "backup.enabled": true, "theme": "dark",
		}))
	}},
	{"a/name-only", "decoy/name-only", func(k *kit) {
		name := of(k, "github-recovery-codes.txt", "backup codes.txt", "2fa codes.txt", "google backup codes.txt")
		k.text(k.around(name), of(k, "printed, in the drawer with the passports\n", "", "moved everything to the password manager\n", "TODO save them here\n"))
	}},
	{"a/passwords-only", "decoy/passwords", func(k *kit) {
		k.text(k.around(of(k, "passwords.txt", "logins old.txt")), many(k.between(6, 15), func(int) string {
			return of(k, "netflix", "amazon", "spotify", "forum", "bank", "gmail", "twitter", "github") + " " + k.who.user + " " + k.password()
		}))
	}},
	{"a/cheats", "decoy/game-cheats", func(k *kit) {
		k.text(k.around(of(k, "gta cheat codes.txt", "game codes.txt")), "Cheat codes\n\n"+many(k.between(8, 16), func(int) string { return strings.ToUpper(of(k, vocabulary...)) + " - " + k.sentence("en") }))
	}},
	{"a/bookmarks", "decoy/html", func(k *kit) {
		k.text(k.around("bookmarks.html"), "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<DL><p>\n"+many(k.between(10, 30), func(i int) string {
			return fmt.Sprintf("<DT><A HREF=\"https://example.org/%s\" ADD_DATE=\"%d\">%s</A>", shaped(k.Rand, repeat("m", 11)), k.when.Unix()+int64(i), of(k, "GitHub recovery codes help", "Backup codes - Google", k.sentence("en")))
		})+"</DL>\n")
	}},
	{"a/todo-2fa", "decoy/todo", func(k *kit) {
		k.text(k.atNote(of(k, "todo 2fa.md", "security todo.txt")), lines("- [ ] turn on 2FA for GitHub", "- [ ] save backup codes for Google", "- [x] new passwords", "- [ ] ask bank about "+shaped(k.Rand, "dddd"), "- [ ] print recovery codes", "")+k.jotting())
	}},
	{"a/zip-nothing", "decoy/archive", func(k *kit) {
		k.packed(k.around(of(k, "essays.zip", "course.zip")), zipped(k.when, k.scrap("one.txt"), k.scrap("two.txt"), member{"ids.csv", []byte(strings.Join(distinct(k.Rand, 40, uuidShape), "\n"))}), planted{Kind: "zip"})
	}},
	{"a/docx-nothing", "decoy/document", func(k *kit) {
		k.packed(k.around(of(k, "Letter.docx", "Report.docx", "CV.docx")), docx(k.when, 0, strings.Split(k.essay(6), "\n")...), planted{Kind: "docx"})
	}},
	{"a/pdf-invoice", "decoy/document", func(k *kit) {
		k.packed(k.around(of(k, "invoice.pdf", "Rechnung_"+shaped(k.Rand, "dddddddd")+".pdf")), pdf(true, "Invoice", pdfText(10, 16, nil, "Invoice no. "+shaped(k.Rand, "dddddddd"), "Customer "+shaped(k.Rand, "dddddd"), "", "IBAN "+k.iban(), "Order "+shaped(k.Rand, "AAAA-AAAA-AAAA"), "Total 48.20 EUR")), planted{Kind: "pdf"})
	}},
	{"a/code-mail", "decoy/mail", func(k *kit) {
		l := letter{from: "no-reply@service.example", to: k.who.email, subject: "Your verification code", when: k.when, body: "Your verification code is " + shaped(k.Rand, "dddddd") + ". It expires in 10 minutes. If you did not ask for it, ignore this mail.\n"}
		k.packed(k.around(of(k, "Your verification code.eml", "mail.eml")), []byte(l.source()), planted{Kind: "mail"})
	}},
	{"a/notice-mail", "decoy/mail", func(k *kit) {
		l := letter{from: "security@service.example", to: k.who.email, subject: "New recovery codes were made for your account", when: k.when, body: "Hello " + k.who.first + ",\n\nsomebody, hopefully you, made new two-factor recovery codes. The old ones do not work any more.\nIf it was not you, write to us. Reference " + shaped(k.Rand, "hhhhhhhh") + ".\n"}
		k.packed(k.around("New recovery codes.eml"), []byte(l.source()), planted{Kind: "mail"})
	}},
}

func aArticle(k *kit) string {
	return "# Why you should save your backup codes\n\n" + strings.Join([]string{
		"Two-factor authentication protects your account even when somebody knows your password.",
		"Most services give you a list of recovery codes when you turn it on. Print them, or keep them in a password manager.",
		"Google gives ten codes of eight digits, GitHub sixteen. Each code works once.",
		"X gives one single-use backup code, which you find under Security and account access.",
		"When you lose your phone, choose \"try another way\" and type one of the codes.",
	}, "\n\n") + "\n\n" + k.essay(3)
}

func aSource(k *kit) string {
	return "import secrets\nimport string\n\nALPHABET = string.ascii_lowercase + string.digits\nBACKUP_CODE_COUNT = 10\n\n\ndef generate_backup_codes(count=BACKUP_CODE_COUNT):\n    \"\"\"Return new backup codes such as 'abcd-1234'.\"\"\"\n    return [_code() for _ in range(count)]\n\n\ndef _code():\n    raw = ''.join(secrets.choice(ALPHABET) for _ in range(8))\n    return f'{raw[:4]}-{raw[4:]}'\n\n\n" +
		many(k.between(3, 9), func(i int) string {
			return fmt.Sprintf("def %s_%d(user, code):\n    return user.backup_codes.%s(code)\n", k.identifier(), i, of(k, "remove", "index", "count"))
		})
}
