package main

import (
	"fmt"
	"strings"
)

var decoysBWords = []template{
	{"b/blog-post", "decoy/article", func(k *kit) {
		body := "<html><head><title>Locked out? What recovery codes are for</title></head><body><h1>Locked out?</h1>\n" + strings.Join([]string{
			"<p>Every service that offers two-step login hands out emergency codes. Most people never look at them again.</p>",
			"<p>A friend lost her phone in " + k.when.Format("2006") + " and had to wait eleven days for support.</p>",
			"<p>Discord calls them backup codes, GitLab recovery codes, Gitea a scratch token.</p>",
			"<p>" + k.sentence("en") + "</p>",
		}, "\n") + "</body></html>\n"
		k.text(k.around(of(k, "locked-out.html", "recovery codes explained.html")), body)
	}},
	{"b/manual", "decoy/help-page", func(k *kit) {
		w := of(k, phrasesB...)
		k.text(k.around(of(k, "manual "+w.lang+".txt", "two-factor help "+w.lang+".md")), w.twofa+"\n\n"+w.backup+"\n"+w.keep+". "+w.once+".\n\n"+k.essay(2)+"0000-0000\nXXXXX-XXXXX\n1111 2222\n")
	}},
	{"b/api-docs", "decoy/placeholders", func(k *kit) {
		k.text(k.project("openapi.yaml"), "components:\n  schemas:\n    RecoveryCodes:\n      type: array\n      items:\n        type: string\n        example: aaaaa-bbbbb\n      example:\n"+lines("        - abcde-fghij", "        - 00000-00000", "        - xxxxx-xxxxx", "        - 12345-67890", "        - deadbeef"))
	}},
	{"b/go-source", "decoy/source-code", func(k *kit) {
		k.text(k.project("recovery.go"), "package recovery\n\nimport \"crypto/rand\"\n\n// Codes returns ten backup codes of the form abcd-efgh.\nfunc Codes() []string {\n\tcodes := make([]string, 10)\n\tfor i := range codes {\n\t\tcodes[i] = rand.Text()[:8]\n\t}\n\treturn codes\n}\n"+many(k.between(2, 6), func(i int) string {
			return fmt.Sprintf("\nfunc %s%d(code string) bool {\n\treturn used[code] == %d\n}", k.identifier(), i, i)
		}))
	}},
	{"b/spec", "decoy/source-test", func(k *kit) {
		k.text(k.project("spec/models/recovery_code_spec.rb"), "RSpec.describe RecoveryCode do\n"+many(k.between(5, 10), func(int) string {
			return fmt.Sprintf("  it { expect(described_class.normalize(%q)).to eq(%q) }", shaped(k.Rand, "AAAA-AAAA-AAAA"), shaped(k.Rand, "AAAAAAAAAAAA"))
		})+"end\n")
	}},
	{"b/po-file", "decoy/locale", func(k *kit) {
		w := of(k, phrasesB...)
		k.text(k.project("po/"+w.lang+".po"), fmt.Sprintf("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\nmsgid \"Recovery codes\"\nmsgstr \"%s\"\n\nmsgid \"Backup codes\"\nmsgstr \"%s\"\n\nmsgid \"Two-factor authentication\"\nmsgstr \"%s\"\n\nmsgid \"Keep them somewhere safe\"\nmsgstr \"%s\"\n", w.recovery, w.backup, w.twofa, w.keep))
	}},
	{"b/seed-data", "decoy/fixtures", func(k *kit) {
		k.text(k.project("db/seeds.sql"), many(k.between(6, 20), func(i int) string {
			return fmt.Sprintf("INSERT INTO sessions (id, token, user_id) VALUES (%d, '%s', %d);", i, shaped(k.Rand, repeat("a", 16)), k.IntN(99))
		}))
	}},
	{"b/dictionary", "decoy/word-list", func(k *kit) {
		k.text(k.around(of(k, "scrabble.txt", "dict.txt")), strings.Join(vocabulary, "\n")+"\n")
	}},
	{"b/eight-letters", "decoy/word-list", func(k *kit) {
		at := k.IntN(len(vocabulary) - 9)
		k.text(k.around(of(k, "crossword.txt", "band names.txt")), "  "+strings.Join(vocabulary[at:at+8], "\n  ")+"\n")
	}},
	{"b/auth-log", "decoy/log", func(k *kit) {
		k.text(k.around(of(k, "auth.log", "access.log")), many(k.between(30, 150), func(i int) string {
			return fmt.Sprintf("%s host sshd[%d]: %s %s", k.when.Format("Jan _2 15:04:05"), k.between(1000, 40000), of(k, "Accepted publickey SHA256:", "session", "otp challenge"), shaped(k.Rand, repeat("m", 20)))
		}))
	}},
	{"b/rsync-log", "decoy/log", func(k *kit) {
		k.text(k.around(of(k, "backup-"+k.when.Format("2006-01-02")+".log", "recovery report.txt", "backup codes drive.log")), many(k.between(8, 40), func(int) string {
			return ">f+++++++++ " + of(k, "mail/", "photos/") + shaped(k.Rand, repeat("h", 12)) + of(k, ".eml", ".jpg")
		}))
	}},
	{"b/irc", "decoy/chat", func(k *kit) {
		k.text(k.around(of(k, "irc-2019.log", "discord export.txt")), many(k.between(20, 70), func(i int) string {
			return fmt.Sprintf("%02d:%02d <%s> %s", i/60, i%60, of(k, "bo", "cem", k.who.user), of(k, k.sentence("en"), "lost my 2fa backup codes lol", "build "+shaped(k.Rand, "hhhhhhh")+" is broken", "invite: "+shaped(k.Rand, "mmmmmmmm")))
		}))
	}},
	{"b/xml-config", "decoy/config", func(k *kit) {
		k.text(".config/office/registrymodifications.xml", many(k.between(10, 40), func(int) string {
			return "<item path=\"/org/" + of(k, vocabulary...) + "\"><prop name=\"" + of(k, "BackupPath", "RecoveryList", "ID") + "\"><value>" + shaped(k.Rand, of(k, "hhhhhhhh", "dddd", "AAAAAAAA")) + "</value></prop></item>"
		}))
	}},
	{"b/empty-promise", "decoy/name-only", func(k *kit) {
		k.text(k.around(of(k, "discord_backup_codes.txt", "recovery-codes.txt", "twitter_backup_codes.txt", "x_backup_codes.txt")), of(k, "see 1Password\n", "(deleted)\n", "they are on paper, blue folder\n", "\n", "link expired, ask again next week\n"))
	}},
	{"b/vault-csv", "decoy/passwords", func(k *kit) {
		rows := [][]string{{"name", "url", "username", "password", "note"}}
		rows = append(rows, k.sites(9, func(name, url string) []string {
			return []string{name, url, k.who.email, shaped(k.Rand, repeat("m", 16)), of(k, "", "changed "+k.when.Format("2006"))}
		})...)
		k.text(k.around(of(k, "Passwords old.csv", "logins.csv")), asCSV(rows...))
	}},
	{"b/recipe-numbers", "decoy/notes", func(k *kit) {
		k.text(k.atNote(of(k, "recovery plan.md", "backup plan.md", "codes of conduct.md")), "# Plan\n\n"+k.essay(3)+many(8, func(i int) string { return fmt.Sprintf("%d. %s", i+1, k.sentence("en")) }))
	}},
	{"b/saved-page", "decoy/html", func(k *kit) {
		k.text(k.around(of(k, "Sign in - GitHub.html", "Account security.html")), "<html><head><title>Two-factor authentication</title></head><body>"+many(20, func(int) string {
			return "<div class=\"css-" + shaped(k.Rand, "aaaaaa") + "\" data-id=\"" + shaped(k.Rand, "aaaaaaaa") + "\">" + of(k, "Generate new recovery codes", "Backup codes", k.sentence("en")) + "</div>"
		})+"</body></html>\n")
	}},
	{"b/plan-2fa", "decoy/todo", func(k *kit) {
		k.text(k.atNote(of(k, "2fa.md", "mfa rollout.md")), "| service | 2fa | codes saved? |\n|---|---|---|\n"+many(6, func(int) string {
			return "| " + of(k, "GitHub", "Google", "Discord", "Dropbox", "Reddit") + " | " + of(k, "yes", "no") + " | " + of(k, "yes, in the safe", "no", "printed "+k.when.Format("2006-01-02")) + " |"
		}))
	}},
	{"b/tar-source", "decoy/archive", func(k *kit) {
		k.packed(k.around("src.tar.gz"), tarball(k.when, member{"src/backup_codes.rb", []byte("class BackupCodes\n  LENGTH = 8\nend\n")}, member{"src/Gemfile.lock", []byte(strings.Join(k.hexes(20, 40), "\n"))}), planted{Kind: "tar"})
	}},
	{"b/docx-minutes", "decoy/document", func(k *kit) {
		k.packed(k.around(of(k, "Minutes.docx", "Angebot.docx")), docxTable(k.when, [][]string{{"Item", "No."}, {"Chairs", shaped(k.Rand, "dddd-dddd")}, {"Desks", shaped(k.Rand, "dddd-dddd")}}, strings.Split(k.essayIn("de", 3), "\n")...), planted{Kind: "docx"})
	}},
	{"b/pdf-manual", "decoy/document", func(k *kit) {
		k.packed(k.around(of(k, "manual.pdf", "boarding pass.pdf")), pdf(k.chance(2), "Manual", pdfText(11, 18, nil, k.sentence("en"), "Booking "+shaped(k.Rand, "AAAAAA"), "Ticket "+shaped(k.Rand, "ddd dddddddddd"), "", "Recovery: hold the button for eight seconds.", "Error codes: E"+shaped(k.Rand, "ddd")+", E"+shaped(k.Rand, "ddd"))), planted{Kind: "pdf"})
	}},
}
