package main

import (
	"fmt"
	"strings"
)

// decoysFTalk speak of such codes and have none.
var decoysFTalk = []template{
	{"f/no-codes-elsewhere", "decoy/note", fAside(namesE{"backup codes.txt", "2FA.txt", "where are the codes.txt"}, func(k *kit) string {
		return "Backup codes\n\n" + many(k.between(3, 6), func(int) string {
			return of(k, "Google", "GitHub", "Discord", "Dropbox", "Proton") + ": " + of(k, "printed, blue folder", "in the safe", "ask Jo", "screenshot on the old phone", "none yet, TODO")
		})
	})},
	{"f/no-todo", "decoy/note", fAside(namesE{"security todo.txt", "todo 2fa.md"}, func(k *kit) string {
		return "- [ ] turn on 2FA for github, google, npm\n- [ ] print recovery codes!!\n- [x] change router password\n- [ ] ticket " + shaped(k.Rand, "LLL-dddd") + "\n"
	})},
	{"f/no-minutes", "decoy/note", fAside(namesE{"IT meeting.txt", "minutes.md"}, func(k *kit) string {
		return "IT meeting " + k.day("2006-01-02") + "\n- recovery codes go into envelope " + shaped(k.Rand, "dd") + "\n- room code changes to " + shaped(k.Rand, "dddd") + "\n- next ticket no. " + shaped(k.Rand, "dddddd") + "\n" + k.essay(1)
	})},
	{"f/no-blog", "decoy/article", fAside(namesE{"what are backup codes.md", "blog draft 2fa.md"}, func(k *kit) string {
		return "# Why you should print your backup codes\n\n" + k.essay(2) + "A backup code looks like `1234-5678` or `abcd-efgh`. Never publish a real one.\n\n" + k.essay(1)
	})},
	{"f/no-lecture", "decoy/article", fAside(namesE{"lecture 9 authentication.txt", "Skript Auth.txt"}, func(k *kit) string {
		return "Lecture 9: second factors\n\n- something you know / have / are\n- recovery codes: 10 x 40 bit\n- example (invented): 00000-00000\n\nLiterature\n" + many(4, func(int) string { return k.isbn() })
	})},
	{"f/no-forum", "decoy/article", fAside(namesE{"forum thread.txt", "thread saved.html"}, func(k *kit) string {
		return "user1: lost my phone, where do I find backup codes?\nuser2: settings > security > recovery codes\nuser1: it says \"enter 8-digit backup code\"\nmod: closed, see #" + shaped(k.Rand, "ddddd") + "\n"
	})},
	{"f/no-help-page", "decoy/help", fAside(namesE{"Help - use a backup code.html", "recovery help.html"}, func(k *kit) string {
		return "<html><head><title>Use a backup code</title></head><body><h1>Sign in with a backup code</h1><ol><li>Open the sign-in page</li><li>Choose another way</li><li>Enter one of your 8-digit backup codes</li></ol><p>Article " + shaped(k.Rand, "ddddddd") + "</p></body></html>\n"
	})},
	{"f/no-help-text", "decoy/help", fAside(namesE{"manual 2fa.txt", "Anleitung 2FA.txt"}, func(k *kit) string {
		return "Anleitung Zwei-Faktor\n\n1. App installieren\n2. QR-Code scannen\n3. Wiederherstellungscodes ausdrucken (Form: XXXX-XXXX)\n4. Hotline " + k.phone() + "\nFassung " + k.day("02.01.2006") + "\n"
	})},
	{"f/no-settings-page", "decoy/totp-page", fAside(namesE{"Security settings.html", "two-factor off.html"}, func(k *kit) string {
		return "<html><body><h2>Two-factor authentication</h2><p>Scan this code with your app or enter the setup key:</p><code>" + shaped(k.Rand, "bbbb bbbb bbbb bbbb") + "</code><p>Recovery codes: <a href=\"/codes\">View</a> (8 remaining)</p><meta name=\"csrf\" content=\"" + shaped(k.Rand, repeat("m", 40)) + "\"></body></html>\n"
	})},
	{"f/no-mail-notice", "decoy/totp-page", fAside(namesE{"notice.txt", "security notice.txt"}, func(k *kit) string {
		return "You generated new recovery codes on " + k.day("2 Jan 2006 15:04") + " from 10.0.0." + shaped(k.Rand, "dd") + ".\nIf this was not you, contact us.\nReference " + shaped(k.Rand, "AAAAAAAA") + "\n"
	})},
	{"f/no-rollback", "decoy/disaster-plan", fAside(namesE{"disaster recovery.txt", "recovery plan.md"}, func(k *kit) string {
		return "Disaster recovery plan\n\nRPO 4 h, RTO 8 h\nTape sets: " + strings.Join(distinct(k.Rand, 4, "\\Tddddd-L"), ", ") + "\nVault box " + shaped(k.Rand, "dddd") + "\nCall " + k.phone() + "\n"
	})},
	{"f/no-code-backups", "decoy/disaster-plan", fAside(namesE{"code backup list.txt", "source backups.txt"}, listed("backups of the code\n", 5, 20, func(k *kit, i int) string {
		return k.when.AddDate(0, 0, -i*7).Format("20060102") + " rev " + shaped(k.Rand, "hhhhhhhh")
	}))},
}

// decoysFPlay are words, games and music.
var decoysFPlay = []template{
	{"f/no-words", "decoy/word-list", fAside(namesE{"hangman.txt", "password words.txt"}, listed("", 15, 80, func(k *kit, _ int) string { return of(k, vocabulary...) }))},
	{"f/no-handles", "decoy/word-list", fAside(namesE{"team names.txt", "branch names.txt"}, listed("", 10, 40, func(k *kit, _ int) string {
		return of(k, vocabulary...) + "-" + of(k, vocabulary...) + "-" + shaped(k.Rand, "dd")
	}))},
	{"f/no-vocabulary", "decoy/word-list", fAside(namesE{"Vokabeln.txt", "vocab week 3.txt"}, listed("", 12, 40, func(k *kit, _ int) string { return of(k, vocabulary...) + " = " + of(k, vocabulary...) }))},
	{"f/no-crossword-clues", "decoy/crossword", fAside(namesE{"clues.txt", "Rätsel.txt"}, listed("Down\n", 8, 20, func(k *kit, i int) string { return fmt.Sprintf("%d %s", i+1, k.sentence("en")) }))},
	{"f/no-letter-grid", "decoy/crossword", fAside(namesE{"letter grid.txt"}, listed("", 8, 14, shapes("LLLLLLLLLL")))},
	{"f/no-sudoku-rows", "decoy/puzzle", fAside(namesE{"sudoku sunday.txt"}, listed("", 9, 9, shapes("ddd ddd ddd")))},
	{"f/no-ciphers", "decoy/puzzle", fAside(namesE{"escape room.txt", "cipher club.txt"}, listed("", 5, 16, shapes("LLLLL LLLLL LLLLL LLLLL")))},
	{"f/no-tabs", "decoy/music", fAside(namesE{"guitar tabs.txt", "setlist.txt"}, listed("e|", 6, 20, func(k *kit, _ int) string { return shaped(k.Rand, "--d--d---d--d---d--") }))},
	{"f/no-changes", "decoy/music", fAside(namesE{"bell ringing.txt", "changes.txt"}, listed("Plain Bob Minor\n", 10, 40, func(k *kit, _ int) string {
		row := []byte("123456")
		k.Shuffle(6, func(i, j int) { row[i], row[j] = row[j], row[i] })
		return string(row)
	}))},
	{"f/no-fen", "decoy/board-game", fAside(namesE{"positions.txt", "endgames.fen"}, listed("", 4, 14, func(k *kit, _ int) string {
		return "8/8/" + shaped(k.Rand, "dkd/dpd") + "/8/8/4K3 w - - 0 " + shaped(k.Rand, "D")
	}))},
	{"f/no-catan", "decoy/board-game", fAside(namesE{"dice log.txt", "carcassonne scores.txt"}, listed("A B C D\n", 8, 24, shapes("dd dd dd dd")))},
	{"f/no-callsigns", "decoy/radio", fAside(namesE{"QSO log.txt", "callsigns.txt"}, listed("", 8, 40, func(k *kit, _ int) string {
		return shaped(k.Rand, of(k, "\\D\\LdLLL", "\\GdLLL", "\\WdLL")) + "  599 " + shaped(k.Rand, "\\J\\Odd")
	}))},
}
