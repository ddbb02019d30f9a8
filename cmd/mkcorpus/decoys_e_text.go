package main

import (
	"fmt"
	"strings"
	"time"
)

// decoysEText are texts about such codes that hold none, and the pages of apps for
// second factors.
var decoysEText = []template{
	{"e/no-article", "decoy/article", lying(namesE{"What is 2FA.txt", "article.txt", "read later.md"}, func(k *kit) string {
		return "Why you should print your backup codes\n\n" + k.sentence("en") + " When you turn on two-factor authentication most sites give you eight to ten backup codes. Each code can only be used once. " + k.sentence("en") + "\n\nGoogle's look like 1234 5678, GitHub's are ten characters with a dash. Never store them only on the phone.\n\n" + k.essay(2)
	})},
	{"e/no-article-de", "decoy/article", lying(namesE{"Backup-Codes erklärt.txt", "Newsletter.txt"}, func(k *kit) string {
		return "Backup-Codes: Was sie sind und wohin damit\n\nWer die Zwei-Faktor-Authentifizierung einschaltet, erhält Wiederherstellungscodes. Ein Code kann etwa so aussehen: abcd-efgh. Jeder Code gilt nur einmal. Drucken Sie die Liste aus.\n\n" + k.essayIn("de", 2)
	})},
	{"e/no-article-fr", "decoy/article", lying(namesE{"codes de secours - c'est quoi.txt"}, func(k *kit) string {
		return "Les codes de secours, mode d'emploi\n\nUn code de récupération (par exemple 0000-0000) permet de se connecter sans téléphone. Chaque code ne sert qu'une fois.\n\n" + k.essayIn("fr", 2)
	})},
	{"e/no-help", "decoy/help", lying(namesE{"help page.html", "Lost your phone - Help Center.html"}, func(k *kit) string {
		return "<!DOCTYPE html><html><head><title>Sign in with backup codes - Help</title></head><body><h1>Sign in with backup codes</h1><ol><li>Go to your account.</li><li>Under Signing in, tap 2-Step Verification.</li><li>Under Backup codes, tap Get new codes.</li></ol><p>Article ID " + shaped(k.Rand, "ddddddd") + " · Case " + shaped(k.Rand, "d-dddddddddddd") + "</p></body></html>\n"
	})},
	{"e/no-help-mail", "decoy/help", lying(namesE{"2fa turned on.eml", "security alert.eml"}, func(k *kit) string {
		l := letter{from: "no-reply@accounts.example", to: k.mailbox(), subject: "2-Step Verification turned on", when: k.when, body: "Your account is now protected with 2-Step Verification.\n\nDon't get locked out: download your backup codes and keep them somewhere safe.\n\nSession " + shaped(k.Rand, uuidShape) + "\nRequest " + shaped(k.Rand, "dddddddd") + "\n"}
		return l.source()
	})},
	{"e/no-reminder", "decoy/note", lying(namesE{"backup codes.txt", "2fa todo.txt", "recovery codes.txt"}, func(k *kit) string {
		return of(k, "TODO: print the backup codes for google and github!!\n", "backup codes are in the safe, red envelope, not here\n", "recovery codes: see password manager\n", "ask IT about recovery codes, ticket 20418833\n")
	})},
	{"e/no-checklist", "decoy/note", lying(namesE{"security checklist.txt", "account audit.md"}, listed("site, 2FA on, backup codes printed\n", 5, 14, func(k *kit, _ int) string {
		return of(k, "google", "github", "discord", "bank", "dropbox") + ", " + of(k, "yes", "no") + ", " + of(k, "yes, safe", "no", "n/a")
	}))},
	{"e/no-totp-page", "decoy/totp-page", lying(namesE{"authenticator.txt", "2fa setup.txt", "otp secrets.txt"}, listed("Set up the authenticator app. Enter this key:\n\n", 1, 2, func(k *kit, _ int) string {
		return shaped(k.Rand, "bbbb bbbb bbbb bbbb bbbb bbbb bbbb bbbb") + "\nthen type the six digits, e.g. 123456"
	}))},
	{"e/no-totp-uris", "decoy/totp-page", lying(namesE{"otpauth.txt", "authenticator export.txt"}, listed("", 3, 12, func(k *kit, _ int) string {
		return "otpauth://totp/" + of(k, "GitHub", "Google", "Amazon", "Discord") + ":" + k.mailbox() + "?secret=" + shaped(k.Rand, repeat("B", 32)) + "&issuer=" + of(k, "GitHub", "Google", "Amazon", "Discord")
	}))},
	{"e/no-totp-html", "decoy/totp-page", lying(namesE{"Enable two-factor.html"}, func(k *kit) string {
		return "<html><body><h1>Two-factor authentication</h1><p>Scan the QR code or enter the setup key <code>" + shaped(k.Rand, repeat("B", 32)) + "</code></p><form><label>Enter the 6-digit code<input placeholder=\"XXXXXX\"></label></form></body></html>\n"
	})},
	{"e/no-totp-json", "decoy/totp-page", lying(namesE{"2fas-backup.2fas", "andotp.json"}, func(k *kit) string {
		return asJSON([]any{map[string]any{"secret": shaped(k.Rand, repeat("B", 16)), "issuer": "Google", "label": k.mailbox(), "digits": 6, "type": "TOTP", "last_used": k.when.Unix()}, map[string]any{"secret": shaped(k.Rand, repeat("B", 32)), "issuer": "GitHub", "label": k.who.user, "digits": 6, "type": "TOTP"}})
	})},
	{"e/no-log-auth", "decoy/log", lying(namesE{"auth.log", "sshd.log"}, listed("", 15, 80, func(k *kit, i int) string {
		return k.stamp(i) + " sshd[" + shaped(k.Rand, "dddd") + "]: Accepted publickey for " + k.who.user + " from 10.0.0.7 port " + shaped(k.Rand, "5dddd") + " ssh2: RSA SHA256:" + shaped(k.Rand, repeat("m", 43))
	}))},
	{"e/no-log-app", "decoy/log", lying(namesE{"app.log", "server.log"}, listed("", 15, 80, func(k *kit, i int) string {
		return k.stamp(i) + " INFO request_id=" + shaped(k.Rand, repeat("h", 32)) + " user=" + shaped(k.Rand, "dddd") + " action=" + of(k, "recovery_code.used", "backup_codes.generate", "login", "logout")
	}))},
	{"e/no-log-backup", "decoy/log", lying(namesE{"backup.log", "borg.log"}, listed("backup started\n", 12, 60, func(k *kit, i int) string {
		return k.stamp(i) + " chunk " + shaped(k.Rand, repeat("h", 64)) + " ok"
	}))},
	{"e/no-log-access", "decoy/log", lying(namesE{"access.log"}, listed("", 15, 60, func(k *kit, i int) string {
		return "10.0.0." + fmt.Sprint(k.between(2, 250)) + " - - [" + k.day("02/Jan/2006:15:04:05 -0700") + "] \"GET /settings/backup-codes?t=" + shaped(k.Rand, repeat("a", 12)) + " HTTP/1.1\" 200 " + shaped(k.Rand, "dddd")
	}))},
	{"e/no-chat", "decoy/note", lying(namesE{"chat.txt", "WhatsApp Chat with Ole.txt"}, func(k *kit) string {
		at := func(minutes int) string {
			return k.when.Add(time.Duration(minutes)*time.Minute).Format("02/01/2006, 15:04") + " - "
		}
		return at(0) + "Ole: do you still have my backup codes?\n" + at(2) + k.who.first + ": no you took the paper\n" + at(9) + "Ole: ok. call me 0171 " + shaped(k.Rand, "Ddddddd") + "\n"
	})},
	{"e/no-lecture", "decoy/article", lying(namesE{"lecture 7 - authentication.md", "seminar notes.txt"}, func(k *kit) string {
		return "# Authentication\n\n- something you know / have / are\n- recovery codes: n = 10, 40 bits each, bcrypt\n- brute force: 2^40 / 5 per minute\n\nexample set on the slide (fake):\n\n" + lines("aaaa-1111", "bbbb-2222", "cccc-3333", "dddd-4444", "eeee-5555")
	})},
	{"e/no-policy", "decoy/article", lying(namesE{"password policy.txt", "ISMS 4.2.txt"}, func(k *kit) string {
		return "4.2.7 Recovery codes\nRecovery codes shall be stored in the vault. Each code is valid once.\n4.2.8 Format\nxxxx-xxxx-xxxx\n4.2.9 Document no. " + shaped(k.Rand, "LLL-dddd-dd") + "\n"
	})},
}

// decoysEWords are lists of words and games.
var decoysEWords = []template{
	{"e/no-words", "decoy/word-list", lying(namesE{"words.txt", "vocab.txt", "dictionary.txt"}, listed("", 15, 100, func(k *kit, _ int) string { return of(k, vocabulary...) }))},
	{"e/no-words-pairs", "decoy/word-list", lying(namesE{"usernames.txt", "names.txt"}, listed("", 10, 50, func(k *kit, _ int) string { return of(k, vocabulary...) + "-" + of(k, vocabulary...) }))},
	{"e/no-crossword", "decoy/crossword", lying(namesE{"crossword.txt", "Kreuzwort.txt"}, listed("Across\n", 8, 24, func(k *kit, i int) string {
		return fmt.Sprintf("%d. %s (%d)", i*2+1, k.sentence("en"), k.between(4, 9))
	}))},
	{"e/no-crossword-grid", "decoy/crossword", lying(namesE{"grid.txt", "word search.txt"}, listed("", 8, 16, func(k *kit, _ int) string { return strings.Join(distinct(k.Rand, 12, "L"), " ") }))},
	{"e/no-word-search", "decoy/crossword", lying(namesE{"wordsearch.txt"}, listed("", 8, 16, shapes("LLLLLLLLLLLL")))},
	{"e/no-sudoku", "decoy/puzzle", lying(namesE{"sudoku.txt", "puzzles.txt"}, listed("", 5, 20, shapes(repeat("d", 81))))},
	{"e/no-anagrams", "decoy/word-list", lying(namesE{"anagrams.txt", "scrabble.txt"}, listed("", 10, 40, shapes("lllllll")))},
	{"e/no-seed-words", "decoy/word-list", lying(namesE{"poem.txt", "spelling.txt"}, func(k *kit) string {
		return "spelling test friday\n\n" + strings.Join(vocabulary[:12], " ") + "\n"
	})},
	{"e/no-chords", "decoy/music", lying(namesE{"chords.txt", "song.txt"}, listed("", 6, 24, func(k *kit, _ int) string {
		return of(k, "Am7 D7 Gmaj7 Cmaj7", "F#m7b5 B7 Em", "C/E F G7sus4 C", "x32010 xx0232 320003")
	}))},
	{"e/no-knitting", "decoy/pattern", lying(namesE{"sweater.txt", "socks.txt"}, listed("", 8, 24, func(k *kit, i int) string {
		return fmt.Sprintf("Row %d: k%d, p%d, k2tog", i+1, k.between(2, 9), k.between(2, 9))
	}))},
	{"e/no-chess", "decoy/pattern", lying(namesE{"games.pgn", "openings.txt"}, listed("", 8, 30, func(k *kit, i int) string {
		return fmt.Sprintf("%d. ", i+1) + shaped(k.Rand, of(k, "\\e4 \\e5", "\\N\\f3 \\N\\c6", "\\B\\b5 \\a6"))
	}))},
	{"e/no-airports", "decoy/code-table", lying(namesE{"airports.txt", "station codes.txt"}, listed("", 10, 40, func(k *kit, _ int) string { return shaped(k.Rand, "LLL") + "  " + title(of(k, vocabulary...)) }))},
	{"e/no-error-codes", "decoy/code-table", lying(namesE{"error codes.txt", "fault codes car.txt"}, listed("Fault codes\n", 8, 30, func(k *kit, _ int) string {
		return shaped(k.Rand, of(k, "\\P0ddd", "\\E-dddd", "0xHHHHHHHH")) + "  " + of(k, vocabulary...)
	}))},
}

// decoysEData are tables and sheets of other things, and decoysEBoxes what is packed.
var decoysEData = []template{
	{"e/no-csv-ids", "decoy/data-column", lying(namesE{"export.csv", "contacts export.csv"}, listed("id,code,name\n", 10, 80, func(k *kit, i int) string {
		return fmt.Sprintf("%d,%s,%s", i, shaped(k.Rand, "aaaaaaaa"), of(k, vocabulary...))
	}))},
	{"e/no-json-ids", "decoy/uuid", coded("data/items.json", func(k *kit) string {
		var all []any
		for range k.between(4, 20) {
			all = append(all, map[string]any{"id": shaped(k.Rand, repeat("h", 24)), "slug": shaped(k.Rand, "aaaaa-aaaaa"), "etag": shaped(k.Rand, repeat("h", 32))})
		}
		return asJSON(all)
	})},
	{"e/no-sql", "decoy/data-column", coded("dump/products.sql", listed("INSERT INTO products (sku, ean, price) VALUES\n", 8, 60, func(k *kit, _ int) string {
		return "('" + shaped(k.Rand, "LLL-dddd-LL") + "', '" + shaped(k.Rand, repeat("d", 13)) + "', " + shaped(k.Rand, "Dd.dd") + "),"
	}))},
	{"e/no-sensor", "decoy/data-column", lying(namesE{"sensor.csv", "weather.csv"}, listed("ts,id,temp\n", 20, 120, func(k *kit, i int) string {
		return k.stamp(i) + ",28-" + shaped(k.Rand, repeat("h", 12)) + ",2" + shaped(k.Rand, "d.d")
	}))},
	{"e/no-genes", "decoy/data-column", lying(namesE{"sequence.fasta", "primers.txt"}, listed(">chr1\n", 6, 40, func(k *kit, _ int) string {
		return strings.Map(func(r rune) rune { return rune("ACGT"[int(r)%4]) }, shaped(k.Rand, repeat("m", 60)))
	}))},
	{"e/no-skus", "decoy/serial", lying(namesE{"sku.txt", "articles.csv", "Artikelnummern.txt"}, listed("", 10, 60, shapes("LLL-dddd", "dd-ddddd-d", "LLdddd-LL")))},
	{"e/no-bookmarks", "decoy/data-column", lying(namesE{"bookmarks.html", "links.txt"}, listed("", 8, 40, func(k *kit, _ int) string {
		return "https://video.example/watch?v=" + shaped(k.Rand, repeat("U", 11)) + " " + of(k, vocabulary...)
	}))},
}

var decoysEBoxes = []template{
	{"e/no-xlsx", "decoy/data-column", func(k *kit) {
		rows := [][]string{{"Member", "Number"}}
		for range k.between(8, 40) {
			rows = append(rows, []string{of(k, vocabulary...), shaped(k.Rand, "dddddddd")})
		}
		k.packed(k.strew(of(k, "members.xlsx", "stock.xlsx")), sheet(k.when, "Sheet1", rows), planted{Kind: "xlsx"})
	}},
	{"e/no-docx", "decoy/licence", func(k *kit) {
		k.packed(k.strew(of(k, "licences.docx", "software.docx")), docx(k.when, 0, "Licence keys", "", k.productKey(), shaped(k.Rand, "AAAA-AAAA-AAAA-AAAA"), shaped(k.Rand, "AAAA-AAAA-AAAA-AAAA")), planted{Kind: "docx"})
	}},
	{"e/no-docx-article", "decoy/article", func(k *kit) {
		k.packed(k.strew(of(k, "2FA handout.docx", "Backup codes explained.docx")), docx(k.when, 0, "Two-factor authentication: handout", "Backup codes look like this (example): XXXX-XXXX", k.sentence("en"), "Each code can be used once."), planted{Kind: "docx"})
	}},
	{"e/no-pdf", "decoy/invoice", func(k *kit) {
		k.packed(k.strew(of(k, "invoice.pdf", "Rechnung.pdf")), pdf(true, "invoice", pdfText(11, 18, nil, "Invoice "+shaped(k.Rand, "dddd-dddd"), "", "Item  "+shaped(k.Rand, "dddddddd"), "Item  "+shaped(k.Rand, "dddddddd"), k.iban())), planted{Kind: "pdf", Page: 1})
	}},
	{"e/no-pdf-tickets", "decoy/booking", func(k *kit) {
		k.packed(k.strew(of(k, "tickets.pdf", "boarding.pdf")), pdf(false, "ticket", pdfText(11, 18, nil, "Booking reference", shaped(k.Rand, "AAAAAA"), "Ticket numbers", shaped(k.Rand, "ddd dddddddddd"), shaped(k.Rand, "ddd dddddddddd"), "Show this page at the gate. Valid once.")), planted{Kind: "pdf", Page: 1})
	}},
	{"e/no-zip", "decoy/checksum", func(k *kit) {
		k.packed(k.strew("release.zip"), zipped(k.when, member{"SHA256SUMS", []byte(strings.Join(k.hexes(8, 64), "  a.bin\n"))}, member{"README", []byte(k.essay(1))}), planted{Members: []string{"SHA256SUMS"}, Kind: "text"})
	}},
	{"e/no-mail", "decoy/otp", func(k *kit) {
		l := letter{from: "no-reply@shop.example", to: k.mailbox(), subject: "Your verification code", when: k.when, body: "Your code is " + shaped(k.Rand, "dddddd") + ". It expires in 10 minutes.\n\nOrder " + shaped(k.Rand, "ddd-ddddddd-ddddddd") + "\n"}
		k.packed(k.strew("verification.eml"), []byte(l.source()), planted{Kind: "mail"})
	}},
}
