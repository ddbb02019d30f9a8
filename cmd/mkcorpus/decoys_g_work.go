package main

import (
	"fmt"
	"strings"
	"time"
)

// decoysGSource are what computers write for themselves.
var decoysGSource = []template{
	{"g/no-git-log", "decoy/git", gAside(namesE{"git log.txt", "commits since %D.txt"}, listed("", 10, 60, func(k *kit, _ int) string {
		return shaped(k.Rand, "hhhhhhh") + " " + of(k, "fix typo", "bump deps", "add 2FA page", "rename recovery codes", "revert", "tests")
	}))},
	{"g/no-git-reflog", "decoy/git", gCoded(".git/logs/HEAD", listed("", 5, 40, func(k *kit, i int) string {
		return shaped(k.Rand, repeat("h", 40)) + " " + shaped(k.Rand, repeat("h", 40)) + " " + k.who.first + " <" + k.mailbox() + "> " + fmt.Sprint(k.when.Unix()+int64(i)*999) + " +0100\tcommit: work"
	}))},
	{"g/no-sha256", "decoy/checksum", gAside(namesE{"SHA256SUMS", "sha256sum.txt", "checksums.txt"}, listed("", 4, 25, func(k *kit, i int) string {
		return shaped(k.Rand, repeat("h", 64)) + "  " + fmt.Sprintf("image-%d.iso", i+1)
	}))},
	{"g/no-md5", "decoy/hashes", gAside(namesE{"md5.txt", "hashes.txt", "dupes.md5"}, listed("", 8, 60, func(k *kit, i int) string {
		return shaped(k.Rand, repeat("h", 32)) + " *DSC" + fmt.Sprintf("%05d.JPG", i+200)
	}))},
	{"g/no-go-sum", "decoy/lock-file", gCoded("go.sum", listed("", 10, 60, func(k *kit, i int) string {
		return fmt.Sprintf("example.org/%s v1.%d.0 h1:%s=", of(k, vocabulary...), i, shaped(k.Rand, repeat("m", 43)))
	}))},
	{"g/no-package-lock", "decoy/lock-file", gCoded("package-lock.json", func(k *kit) string {
		return "{\n  \"name\": \"portal\",\n  \"lockfileVersion\": 3,\n  \"packages\": {\n" + many(k.between(10, 60), func(i int) string {
			return fmt.Sprintf("    \"node_modules/%s-%d\": {\"version\": \"2.%d.1\", \"integrity\": \"sha512-%s==\"},", of(k, vocabulary...), i, i, shaped(k.Rand, repeat("m", 86)))
		}) + "    \"\": {}\n  }\n}\n"
	})},
	{"g/no-cargo", "decoy/lock-file", gCoded("Cargo.lock", listed("version = 3\n\n", 8, 40, func(k *kit, i int) string {
		return "[[package]]\nname = \"" + of(k, vocabulary...) + "\"\nversion = \"0." + fmt.Sprint(i) + ".3\"\nchecksum = \"" + shaped(k.Rand, repeat("h", 64)) + "\"\n"
	}))},
	{"g/no-minified", "decoy/minified", gCoded("public/app.min.js", func(k *kit) string {
		return "!function(e){var t={backupCodes:\"Backup codes\",recovery:\"recovery-codes.txt\"};" + strings.Repeat("function "+shaped(k.Rand, "ll")+"(e,t){return e<<"+shaped(k.Rand, "D")+"^t.charCodeAt(0)}", k.between(10, 80)) + "}(window);\n"
	})},
	{"g/no-uuid-dump", "decoy/uuid", gAside(namesE{"dump.sql", "users %D.sql"}, listed("COPY users (id, name, created) FROM stdin;\n", 10, 60, func(k *kit, i int) string {
		return shaped(k.Rand, uuidShape) + "\t" + of(k, vocabulary...) + "\t" + k.stamp(i)
	}))},
	{"g/no-uuid-list", "decoy/uuid", gAside(namesE{"ids.txt", "missing assets.txt"}, listed("assets without owner\n", 5, 30, shapes(uuidShape)))},
	{"g/no-docker", "decoy/log", gAside(namesE{"docker images.txt", "docker ps.txt"}, listed("REPOSITORY   TAG    IMAGE ID       SIZE\n", 5, 25, func(k *kit, _ int) string {
		return "portal       latest " + shaped(k.Rand, repeat("h", 12)) + "   81MB"
	}))},
	{"g/no-nginx", "decoy/log", gAside(namesE{"access.log", "access.log.1"}, listed("", 20, 200, func(k *kit, i int) string {
		return shaped(k.Rand, "9D.1dd.Dd.Dd") + " - - [" + k.when.Format("02/Jan/2006:15:04:05 -0700") + "] \"GET " + of(k, "/", "/settings/recovery-codes", "/static/app.js", "/login") + " HTTP/1.1\" 200 " + fmt.Sprint(300+i)
	}))},
	{"g/no-app-log", "decoy/log", gAside(namesE{"app.log", "debug.log", "sync.log"}, listed("", 20, 150, func(k *kit, i int) string {
		return k.stamp(i) + " INFO request_id=" + shaped(k.Rand, repeat("h", 16)) + " " + of(k, "user enabled 2fa", "recovery code accepted", "cache miss", "mail queued")
	}))},
	{"g/no-hexdump", "decoy/hexdump", gAside(namesE{"dump.txt", "firmware hex.txt"}, listed("", 12, 120, func(k *kit, i int) string {
		return fmt.Sprintf("%08x  %s  %s", i*16, shaped(k.Rand, "hh hh hh hh hh hh hh hh"), shaped(k.Rand, "hh hh hh hh hh hh hh hh"))
	}))},
	{"g/no-certificate", "decoy/certificate", gAside(namesE{"cert.pem", "id_rsa.pub.txt", "ca.crt"}, func(k *kit) string {
		return "-----BEGIN CERTIFICATE-----\n" + many(k.between(12, 25), func(int) string { return shaped(k.Rand, repeat("m", 64)) }) + "-----END CERTIFICATE-----\n"
	})},
	{"g/no-base64", "decoy/base64", gAside(namesE{"attachment.b64", "image base64.txt"}, func(k *kit) string {
		return many(k.between(10, 60), func(int) string { return shaped(k.Rand, repeat("m", 76)) })
	})},
	{"g/no-pods", "decoy/log", gAside(namesE{"kubectl pods.txt", "pods.txt"}, listed("NAME                        READY  STATUS\n", 5, 30, func(k *kit, _ int) string { return "portal-" + shaped(k.Rand, "hhhhhhhhhh-aaaaa") + "  1/1   Running" }))},
	{"g/no-file-list", "decoy/listing", gAside(namesE{"files.txt", "ls -R.txt", "backup list.txt"}, listed("", 10, 120, func(k *kit, i int) string {
		return of(k, "IMG_"+shaped(k.Rand, "dddd")+".JPG", "IMG_"+shaped(k.Rand, "dddd")+".HEIC", "Scan "+shaped(k.Rand, "dddd")+".pdf", "VID_"+shaped(k.Rand, "dddddddd")+".mp4", "DSC"+shaped(k.Rand, "ddddd")+".ARW", "github-recovery-codes.txt", "Scan "+shaped(k.Rand, "dddd")+".pdf", shaped(k.Rand, repeat("h", 16))+".cache")
	}))},
	{"g/no-settings", "decoy/config", gCoded("settings.toml", func(k *kit) string {
		return "[auth]\nmfa = true\nrecovery_codes = 10\nrecovery_code_length = 8\nissuer = \"Portal\"\n\n[session]\nsecret = \"" + shaped(k.Rand, repeat("h", 64)) + "\"\n"
	})},
	{"g/no-env", "decoy/config", gCoded(".env", func(k *kit) string {
		return "APP_KEY=base64:" + shaped(k.Rand, repeat("m", 43)) + "=\nDB_PASSWORD=" + shaped(k.Rand, repeat("m", 20)) + "\nMFA_ISSUER=Portal\nBACKUP_CODES_COUNT=10\nAWS_ACCESS_KEY_ID=AKIA" + shaped(k.Rand, repeat("A", 16)) + "\n"
	})},
}

// decoysGDesk are what lies on desks at home.
var decoysGDesk = []template{
	{"g/no-sequence", "decoy/sequence", gAside(namesE{"numbers.txt", "ticket roll.txt"}, func(k *kit) string {
		start := k.between(10000000, 80000000)
		return many(k.between(8, 30), func(i int) string { return fmt.Sprint(start + i) })
	})},
	{"g/no-placeholder", "decoy/placeholder", gAside(namesE{"template codes.txt", "form.txt"}, said("Recovery codes\n\nXXXX-XXXX\nXXXX-XXXX\nXXXX-XXXX\nXXXX-XXXX\n\n(fill in by hand)\n"))},
	{"g/no-crossword", "decoy/crossword", gAside(namesE{"crossword.txt", "word search.txt"}, listed("", 8, 15, shapes("L L L L L L L L L L")))},
	{"g/no-words", "decoy/word-list", gAside(namesE{"vocab.txt", "spelling week 12.txt", "diceware.txt"}, listed("", 10, 60, func(k *kit, _ int) string { return of(k, vocabulary...) }))},
	{"g/no-seats", "decoy/seat-list", gAside(namesE{"seating plan.txt", "table plan wedding.txt"}, listed("", 8, 40, func(k *kit, i int) string {
		return fmt.Sprintf("T%02d-%s  %s", i/8+1, shaped(k.Rand, "LD"), of(k, "Anna", "Tom", "Priya", "n.n."))
	}))},
	{"g/no-rota", "decoy/timetable", gAside(namesE{"rota.txt", "Dienstplan.txt", "bus times.txt"}, listed("", 8, 30, func(k *kit, i int) string {
		return k.when.AddDate(0, 0, i).Format("Mon 02") + "  " + of(k, "0600 1400", "1400 2200", "2200 0600", "off") + "  " + of(k, "AB", "CD", "EF")
	}))},
	{"g/no-knitting", "decoy/pattern", gAside(namesE{"scarf.txt", "Strickmuster.txt"}, listed("", 8, 40, func(k *kit, i int) string {
		return fmt.Sprintf("R%d: ", i+1) + of(k, "k2 p2 k4 p2", "yo k2tog k6", "sl1 k5 psso p2", "k all")
	}))},
	{"g/no-chords", "decoy/music", gAside(namesE{"song.txt", "chords.txt"}, listed("", 8, 30, func(k *kit, _ int) string { return of(k, "Am7  D9   G6   Cmaj7", "C  G/B  Am  F", "E5 B5 C#m A2") }))},
	{"g/no-chess", "decoy/game", gAside(namesE{"games.pgn", "club match.pgn"}, listed("[Event \"Club\"]\n\n", 6, 30, func(k *kit, i int) string {
		return fmt.Sprintf("%d. ", i+1) + of(k, "Nf3 d5", "e4 c5", "Bxf7+ Kxf7", "O-O Re8")
	}))},
	{"g/no-cheats", "decoy/game", gAside(namesE{"cheats.txt", "game genie.txt", "friend codes.txt"}, listed("Game Genie\n", 5, 20, shapes("HHHH-HHHH", "\\S\\W-dddd-dddd-dddd")))},
	{"g/no-plates", "decoy/number-plate", gAside(namesE{"parking.txt", "plates.txt"}, listed("", 5, 20, shapes("LLdd LLL", "L-LL dddd", "dLLL ddd")))},
	{"g/no-dna", "decoy/dna", gAside(namesE{"primers.txt", "sequence.fasta"}, func(k *kit) string {
		return ">sample " + shaped(k.Rand, "dddd") + "\n" + many(k.between(6, 30), func(int) string {
			return strings.NewReplacer("2", "A", "3", "C", "4", "G", "5", "T").Replace(strings.Map(func(r rune) rune { return '2' + r%4 }, shaped(k.Rand, repeat("d", 60))))
		})
	})},
	{"g/no-medicine", "decoy/medicine", gAside(namesE{"lab results.txt", "prescriptions.txt"}, listed("", 4, 14, func(k *kit, _ int) string {
		return of(k, "PZN ", "NDC ", "Lot ") + shaped(k.Rand, "dddddddd") + "  " + of(k, "1-0-1", "as needed", "7 days")
	}))},
	{"g/no-radio", "decoy/radio", gAside(namesE{"ham log.txt", "channels.txt"}, listed("", 6, 30, func(k *kit, i int) string {
		return k.when.AddDate(0, 0, i).Format("0201 1504") + " " + shaped(k.Rand, "LLdLLL") + " 14." + shaped(k.Rand, "ddd") + " 59 57"
	}))},
	{"g/no-recipe", "decoy/recipe", gAside(namesE{"bread.txt", "Rezept.txt"}, said("Bread\n\n500 g flour, 350 g water, 10 g salt, 3 g yeast\n\n20:00 mix\n20:30 fold\n07:00 shape\n08:15 oven 240 C, 40 min\n"))},
	{"g/no-class-codes", "decoy/invitation", gAside(namesE{"classroom codes.txt", "kahoot.txt"}, listed("", 3, 12, func(k *kit, i int) string {
		return fmt.Sprintf("%da  ", i+5) + of(k, "maths", "biology", "art") + "  class code " + shaped(k.Rand, "aaaaaaa")
	}))},
	{"g/no-backup-notes", "decoy/note", gAside(namesE{"backup plan.txt", "backup.txt"}, said("Backups\n\nMonday: photos to NAS\nFirst of the month: disk 2 to the office\nrestore test in March: ok\nrecovery partition on the laptop is 20 GB, leave it alone\n"))},
	{"g/no-area-codes", "decoy/code-table", gAside(namesE{"area codes.txt", "country codes.txt", "error codes.txt"}, listed("", 10, 60, func(k *kit, i int) string {
		return fmt.Sprintf("%s%04d  %s", "E", 1000+i*3, of(k, "no paper", "door open", "motor blocked", "sensor"))
	}))},
}

// decoysGData are documents and tables of work.
var decoysGData = []template{
	{"g/no-sensor", "decoy/data-column", gAside(namesE{"sensor.csv", "weather %Y.csv"}, listed("time,value\n", 30, 300, func(k *kit, i int) string { return k.stamp(i*600) + "," + shaped(k.Rand, "Dd.ddd") }))},
	{"g/no-ids-column", "decoy/data-column", gAside(namesE{"participants.csv", "customer ids.csv"}, listed("id\n", 20, 200, shapes("dddddddd")))},
	{"g/no-staff", "decoy/customer", gAside(namesE{"staff.csv", "members %Y.csv"}, listed("no,name,department\n", 10, 60, func(k *kit, i int) string {
		return fmt.Sprintf("%06d,%s,%s", 104000+i*7, title(of(k, vocabulary...)), of(k, "IT", "HR", "sales"))
	}))},
	{"g/no-sheet", "decoy/spreadsheet", func(k *kit) {
		rows := [][]string{{"Part", "Number", "Qty"}}
		for range k.between(8, 40) {
			rows = append(rows, []string{of(k, vocabulary...), shaped(k.Rand, of(k, "dddd-dddd", "AAAA-AAAA", "AAddddd")), "=" + fmt.Sprint(k.IntN(90))})
		}
		k.put(k.gLoose(k.gDated(of(k, "parts list.xlsx", "stock %Y.xlsx"))), "xlsx", sheet(k.when, "Parts", rows))
	}},
	{"g/no-letter", "decoy/document", func(k *kit) {
		k.put(k.gLoose(k.gDated(of(k, "Letter %D.docx", "Kündigung.docx"))), "docx", docx(k.when, 0, "Customer number "+shaped(k.Rand, "dddd dddd"), "Contract "+shaped(k.Rand, "LL-dddddddd"), "", k.sentence("en"), k.sentence("en"), "Regards", k.who.first))
	}},
	{"g/no-doc-2fa", "decoy/document", func(k *kit) {
		k.put(k.gLoose(of(k, "2FA Anleitung.docx", "MFA rollout.docx", "Security training.docx")), "docx", docx(k.when, 0, "Security training", "Module 3: two-factor authentication", "Everyone saves their own recovery codes. The trainer shows how with a demo account.", "Agenda", "09:00 passwords", "09:40 authenticator apps", "10:30 recovery codes, where to keep them", "Room 2.14, bring your phone"))
	}},
	{"g/no-newsletter", "decoy/mail", func(k *kit) {
		l := letter{from: "news@shop.example", to: k.mailbox(), subject: of(k, "Your code inside", "20% off with your personal code"), when: k.when, body: "Hello!\n\nUse code " + shaped(k.Rand, "LLLLLdd") + " before Sunday.\n\nUnsubscribe: https://shop.example/u/" + shaped(k.Rand, repeat("h", 32)) + "\n"}
		k.put(k.gMailed(l.subject), "mail", []byte(l.source()))
	}},
	{"g/no-chat", "decoy/chat", gAside(namesE{"WhatsApp Chat with Football.txt"}, func(k *kit) string {
		return k.gChat(func(t time.Time, who string) string { return t.Format("02/01/2006, 15:04 - ") + who + ": " }, of(k, "did anyone save the backup codes for the club account?", "gate code is "+shaped(k.Rand, "dddd"), "my bib number is "+shaped(k.Rand, "ddddd")))
	})},
	{"g/no-calendar", "decoy/calendar", gAside(namesE{"calendar %Y.ics"}, func(k *kit) string {
		return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + many(k.between(3, 20), func(i int) string {
			return "BEGIN:VEVENT\r\nUID:" + shaped(k.Rand, uuidShape) + "\r\nDTSTART:" + k.when.AddDate(0, 0, i).Format("20060102T150405Z") + "\r\nSUMMARY:" + of(k, "Dentist", "Print backup codes", "Team call, PIN "+shaped(k.Rand, "dddddd"), "Yoga") + "\r\nEND:VEVENT\r"
		}) + "END:VCALENDAR\r\n"
	})},
	{"g/no-bookmarks", "decoy/bookmarks", gAside(namesE{"bookmarks_%D.html"}, func(k *kit) string {
		return "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<DL><p>\n" + many(k.between(8, 40), func(i int) string {
			return fmt.Sprintf("    <DT><A HREF=\"https://%s.example/%s\" ADD_DATE=\"%d\">%s</A>", of(k, vocabulary...), shaped(k.Rand, repeat("h", 8)), k.when.Unix()+int64(i), of(k, "Backup codes - Google Account", "GitHub recovery codes", "Recipes", "Timetable"))
		}) + "</DL><p>\n"
	})},
	{"g/no-keep", "decoy/note", gAside(namesE{"Takeout note.json"}, func(k *kit) string {
		return objectG("color", quoteG("DEFAULT"), "isTrashed", "false", "textContent", quoteG("wifi: Attic2G / "+k.password()+"\nlandlord "+k.phone()), "title", quoteG("flat"), "userEditedTimestampUsec", fmt.Sprint(k.when.UnixMicro()))
	})},
	{"g/no-gpx", "decoy/data-column", gAside(namesE{"ride %D.gpx"}, listed("<gpx>\n", 20, 120, func(k *kit, i int) string {
		return fmt.Sprintf("<trkpt lat=\"48.%s\" lon=\"9.%s\"><ele>%d</ele></trkpt>", shaped(k.Rand, "dddddd"), shaped(k.Rand, "dddddd"), 300+i)
	}))},
	{"g/no-zip", "decoy/archive", func(k *kit) {
		k.put(k.gPackAt("photos-2006.zip", "project files.zip"), "zip", zipped(k.when, append(k.gBallast("stuff"), member{"stuff/manifest.sha1", []byte(many(12, func(i int) string { return shaped(k.Rand, repeat("h", 40)) + fmt.Sprintf("  img%02d.jpg", i) }))})...))
	}},
}
