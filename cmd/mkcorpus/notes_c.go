package main

import (
	"fmt"
	"strings"
)

var notesC = []template{
	{"c/note-gamer", "note", cGamer},
	{"c/note-teacher", "note", cTeacher},
	{"c/note-runbook", "note", cRunbook},
	{"c/note-shop", "note", cShop},
	{"c/note-student", "note", cStudent},
	{"c/note-freelancer", "note", cFreelancer},
	{"c/note-office", "note", cOffice},
	{"c/note-talk", "note", cTalk},
	{"c/note-crossed", "note", cCrossed},
	{"c/note-deleted", "note", cDeleted},
	{"c/note-two", "note", cTwoInOne},
	{"c/note-ruled", "note", cRuled},
	{"c/note-pointers", "note", cPointers},
	{"c/note-circled", "note", cCircled},
	{"c/note-odd-numbers", "note", cOddNumbers},
	{"c/note-tabbed", "note", cTabbed},
	{"c/note-shopping", "note", cShopping},
	{"c/note-will", "note", cWill},
	{"c/note-outline", "note", cOutline},
	{"c/note-household", "note", cHousehold},
	{"c/note-own-site", "note", cOwnSite},
	{"c/note-dashes", "note", cDashes},
}

// cGamer is a seventeen-year-old's.
func cGamer(k *kit) {
	s := k.set("discord", "steam-backup-codes", "ea", "modrinth", "reddit")
	name := strings.ToLower(k.called(s))
	head := of(k, name+" bakcup codes DONT LOSE AGAIN", "if i get logged out of "+name+" use 1 of these", name+" 2fa thingy (phone broke last time lol)", name+" bckup cods")
	body := of(k, "", k.chatter("gamer", 2)+"\n") + head + "\n" + s.rows(of(k, "%[2]s", "%[1]d.%[2]s", "-%[2]s", "%[2]s ,")) + "\n" + k.chatter("gamer", 3)
	k.text(k.inside(of(k, "dont delete lol.txt", "READ.txt", name+" stuff.txt", "aaa.txt", "minecraft n stuff.txt", name+" acc.txt"), "Desktop", "Desktop/New folder (2)", "Documents/My Games", "OneDrive/Pulpit"), body, s)
}

// cTeacher is a retired teacher's, in whole sentences.
func cTeacher(k *kit) {
	s := k.set("google", "facebook", "dropbox")
	where := map[string]string{"google": "poczty Google", "facebook": "Facebooka", "dropbox": "Dropboxa"}[s.service.id]
	body := "Moje hasła i kody\n\nSpisał mi wnuk Bartek, " + k.day("2.01.2006") + " r.\n\n" + k.chatter("pl", 2) +
		"\nGdyby komputer nie wpuszczał mnie do " + where + ", to trzeba wpisać jeden z tych numerów (każdy jest ważny jeden raz, potem skreślić):\n\n" +
		s.rows(of(k, "%d)  %s", "nr %d – %s", "   %[2]s")) + "\nW razie kłopotów dzwonić do Bartka.\n"
	k.text(k.inside(of(k, "Hasła i kody.txt", "moje hasla.txt", "Komputer - instrukcja.txt", "WAŻNE.txt"), "Dokumenty", "Pulpit", "Pulpit/Halina"), crlf(body), s)
}

// cRunbook is a page of an administrator's private notes.
func cRunbook(k *kit) {
	s := k.set("gitlab", "github", "proxmox", "pterodactyl", "rocket-chat", "sentry", "keycloak")
	body := "# " + of(k, "bastion", "break-glass", "ops-private") + "\n\nDo not push. Clone lives on the NAS only.\n\n## who to wake\n\n" + k.chatter("ops", 3) +
		"\n## " + s.service.name + " (" + k.nick() + ")\n\n" + of(k, "mfa fallback, burn after use:", "lost token? second factor one-shots:", "OTP device dead -> one of") + "\n\n" +
		indent(s.across(of(k, 2, 4, 3), of(k, "  ", " ", "\t")), "    ") + "\n## ups\n\n" + k.chatter("ops", 2)
	k.text(k.inside(of(k, "README.md", "break-glass.md", "RUNBOOK.txt", "ops.adoc"), "git/homelab-private", "repos/infra-private", "notes-private.git/checkout"), body, s)
}

// indent puts something before every line.
func indent(text, with string) string {
	return with + strings.ReplaceAll(strings.TrimSuffix(text, "\n"), "\n", "\n"+with) + "\n"
}

// cShop is a shop owner's file of passwords.
func cShop(k *kit) {
	s := k.set("instagram", "facebook", "google", "uber")
	body := "SENHAS DA LOJA\n==============\n\n" + k.chatter("pt", 2) + "\nmaquininha: liga 0800\n\n*** " + strings.ToUpper(k.called(s)) + " da loja ***\nusuário: @" + k.nick() +
		"\nsenha: " + shaped(k.Rand, "Llll@dddd") + "\nse pedir código de segurança e o celular estiver com a Ju, usar um desses reserva:\n" + s.each(of(k, "  /  ", "\n", " - "), "%[2]s") + "\n(o que usar apagar da lista!!!)\n\n" + k.chatter("pt", 3)
	k.text(k.inside(of(k, "senhas loja.txt", "SENHAS.txt", "coisas da loja.txt", "nao apagar.txt"), "Documentos/loja", "Area de Trabalho", "Documentos"), crlf(body), s)
}

// cStudent is a student's.
func cStudent(k *kit) {
	s := k.set("discord", "google", "github", "misskey", "x")
	head := of(k, "機種変するとき必要!!", "忘れないように", "スマホ壊れたら見る")
	body := head + "\n\n■" + k.called(s) + of(k, "の二段階認証、予備のコード", " ログイン用バックアップ", "　2FA予備") + "\n" + s.rows(of(k, "%[2]s", "・%[2]s", "%d　%s")) + "\n" + k.chatter("ja", 3)
	k.text(k.inside(of(k, "忘れない.txt", "メモ.txt", "大事.txt", "新規テキスト ドキュメント.txt"), "ドキュメント", "デスクトップ", "OneDrive/ドキュメント/大学"), body, s)
}

// cFreelancer is a list of clients with what opens their accounts.
func cFreelancer(k *kit) {
	s := k.set("google", "instagram", "wordpress-two-factor", "dropbox", "github")
	body := "ДОСТУПИ КЛІЄНТІВ\n\n1. Кавʼярня «Зерно»\n   хостинг: " + k.nick() + " / " + shaped(k.Rand, "mmmmmmmmmm") + "\n   фтп ті самі\n\n2. Студія Марчук\n   " + k.called(s) + ": " + k.post() + "\n   пароль у Тараса\n   якщо питає код, а телефон у клієнта — одноразові на вхід:\n" +
		s.rows("     %[2]s") + "   (використаний — стерти)\n\n3. Особисте\n" + indent(k.chatter("uk", 3), "   ")
	k.text(k.inside(of(k, "доступи.txt", "доступи клієнтів.txt", "паролі робота.txt"), "Документи/робота", "Робочий стіл", "Yandex.Disk"), body, s)
}

// cOffice is a public servant's.
func cOffice(k *kit) {
	s := k.set("microsoft", "google", "facebook", "discord")
	body := "Zugangsdaten PRIVAT (nicht dienstlich)\nStand: " + k.day("02.01.2006") + "\n\nlfd. Nr. 1\tElster\tZertifikat liegt auf dem Stick\nlfd. Nr. 2\tBeihilfe-App\tPIN siehe Ordner blau\nlfd. Nr. 3\t" + k.called(s) + "\t" + k.post() + "\n\nzu 3: Ersatzzugang bei Verlust des Mobiltelefons, Zweitfaktor entfällt dann einmalig:\n\n" +
		s.rows(of(k, "\ta) %[2]s", "\t- %[2]s", "\t%[2]s")) + "\n" + k.chatter("de", 3)
	k.text(k.inside(of(k, "Zugangsdaten privat.txt", "Vermerk Zugänge.txt", "Ordner blau.txt"), "HDD_alt/Eigene Dateien", "Dokumente/Wichtig!!", "USB-Stick/privat"), crlf(body), s)
}

// cTalk is a list headed in any language.
func cTalk(k *kit) {
	t := of(k, talksC...)
	s := k.set("google", "github", "facebook", "dropbox", "discord", "gitlab", "instagram", "reddit", "wikimedia")
	name := k.called(s)
	body := fmt.Sprintf(t.head, name) + "\n" + of(k, "", "("+t.aside+")\n", "\n") + s.rows(of(k, "%[2]s", "%d: %s", " %[2]s;"))
	k.text(k.at(fmt.Sprintf(t.file, name)+of(k, ".txt", ".txt", ".md", "")), body, s)
}

// cCrossed marks what is spent in the words of a language or with a sign.
func cCrossed(k *kit) {
	t := of(k, talksC...)
	s := k.scattered(k.set("google", "instagram", "github", "gitlab", "discord", "wikimedia", "vk", "sentry"))
	m := of(k, marks{"%s", "%s   " + t.spent}, marks{"%s", "%s ✗"}, marks{"%s", "xxx %s"}, marks{"%s", "~%s~ " + k.day("2/1")}, marks{"%s ok", "%s -"}, marks{"  %s", "† %s"}, marks{"%s", "%s <- " + t.spent + " " + k.day("02.01.")})
	body := fmt.Sprintf(t.head, k.called(s)) + "\n" + s.marked("\n", m) + "\n" + t.aside + "\n"
	k.text(k.at(fmt.Sprintf(t.file, k.called(s))+".txt"), body, s)
}

// cDeleted has only the codes that are left.
func cDeleted(k *kit) {
	s := k.set("google", "discord", "gitlab", "dropbox", "documenso")
	s = s.left(k.between(3, len(s.codes)-2))
	body := fmt.Sprintf(of(k, "%s - noch %d Stück, dann neue holen!\n", "%s left: %d. after that make new ones\n", "%s осталось %d\n", "%s (ostały się jeszcze %d)\n", "%s, me quedan %d de entrar sin el móvil\n"), k.called(s), len(s.codes)) + s.stack()
	k.text(k.at(of(k, strings.ToLower(k.called(s))+" rest.txt", "rest.txt", "осталось.txt", "what is left.txt")), body, s)
}

// cTwoInOne has two services one after the other.
func cTwoInOne(k *kit) {
	first, second := k.set("google", "facebook", "instagram", "dropbox"), k.set("github", "discord", "sentry", "npm", "uber")
	rule := of(k, "\n", "\n\n\n", "=========\n", "*******\n", "\n· · ·\n")
	body := k.called(first) + "\n" + first.across(of(k, 1, 2, 5), "   ") + rule + k.called(second) + "\n" + second.across(1, "") + rule + k.chatter(of(k, "fr", "es", "ops"), 2)
	k.text(k.at(of(k, "plan B.txt", "second factor.txt", "kein Handy.txt", "sans téléphone.txt", "резерв.txt", "spare keys.txt")), body, first, second)
}

// cRuled is a table drawn with signs.
func cRuled(k *kit) {
	s := k.scattered(k.set("github", "google", "facebook", "rubygems", "discord", "redmine"))
	width := len(s.codes[0]) + 2
	rule := "+----+" + strings.Repeat("-", width) + "+------+\n"
	var b strings.Builder
	b.WriteString(strings.ToUpper(k.called(s)) + " one-shot logins\n" + rule + "| #  | " + fmt.Sprintf("%-*s", width-1, "code") + "| free |\n" + rule)
	for i, c := range s.show() {
		free := "yes"
		if s.isUsed(i) {
			free = "no"
		}
		fmt.Fprintf(&b, "| %02d | %s | %-4s |\n", i+1, c, free)
	}
	b.WriteString(rule)
	k.text(k.at(of(k, strings.ToLower(k.called(s))+" table.txt", "logins table.txt", "tabelle.txt")), b.String(), s)
}

// cPointers has a sign before every code.
func cPointers(k *kit) {
	s := k.set("google", "github", "instagram", "proton", "bookstack", "ory-kratos", "firefly-iii")
	sign := of(k, "▪ ", "◦ ", "➤ ", "» ", "★ ", "👉 ", "🔑 ", "\t• ", "— ", "+ ", "# ", "> ", "☐ ", "✔ ", "=> ", "... ", "° ")
	body := "🔐 " + k.called(s) + of(k, " – in case", " (2SV)", " emergency access", " 2-Faktor Ersatz") + "\n\n" + s.rows(sign+"%[2]s")
	k.text(k.at(of(k, strings.ToLower(k.called(s))+" 🔐.txt", "in case.txt", "keys "+k.called(s)+".txt")), body, s)
}

// cCircled numbers with numbers in circles.
func cCircled(k *kit) {
	t := talkIn(of(k, "ja", "zh", "ko"))
	s := k.set("google", "discord", "instagram", "facebook")
	var b strings.Builder
	b.WriteString("【" + fmt.Sprintf(t.head, k.called(s)) + "】\n")
	for i, c := range s.show() {
		b.WriteString(string('①'+rune(i)) + of(k, " ", "　", "") + c + "\n")
	}
	b.WriteString("※ " + t.aside + "\n")
	k.text(k.inside(fmt.Sprintf(t.file, k.called(s))+".txt", "ドキュメント", "文档", "Documents"), b.String(), s)
}

// cOddNumbers numbers in one of the many ways there are.
func cOddNumbers(k *kit) {
	s := k.set("github", "discord", "wikimedia", "hexpm", "craft-cms", "simplelogin", "login-gov", "aspnet-identity")
	format := of(k, "#%d %s", "(%d) %s", "[%d] %s", "%dº  %s", "No.%d   %s", "%02d – %s", "%d/"+fmt.Sprint(len(s.codes))+"  %s", "Nr.%d=%s", "%d.\t%s", "%d° %s", "k%d: %s")
	body := of(k, "login "+k.called(s)+" when no phone\n\n", k.called(s)+" one-timers\n", "Für "+k.called(s)+" ohne Handy:\n") + s.rows(format)
	k.text(k.at(of(k, "one-timers.txt", k.called(s)+" one-timers.txt", "ohne Handy.txt")), body, s)
}

// cTabbed is pasted from a page of several columns.
func cTabbed(k *kit) {
	s := k.set("github", "steam-backup-codes", "silverstripe", "google", "rocket-chat", "chatwoot", "django-two-factor-auth")
	body := of(k, "", "\n\n") + k.called(s) + "\t" + k.post() + "\n" + s.across(of(k, 3, 4, 5), of(k, "\t", "\t\t", "     "))
	k.text(k.at(of(k, "paste.txt", "einfügen.txt", "z schowka.txt", "clip "+k.day("0601")+".txt")), body, s)
}

// cShopping is a line or two among everything else of a life.
func cShopping(k *kit) {
	s := k.set("google", "instagram", "reddit", "ea", "vk")
	voice := of(k, "fr", "es", "de", "pl", "ru", "ko", "zh")
	body := k.chatter(voice, 3) + k.called(s) + " 2FA: " + s.each(of(k, " ", "; ", " + ", "　"), "%[2]s") + "\n" + k.chatter(voice, 4)
	k.text(k.at(of(k, "divers.txt", "varios.txt", "Einkauf.txt", "różne.txt", "всякое.txt", "메모.txt", "杂.txt")), body, s)
}

// cWill is from the folder for the survivors.
func cWill(k *kit) {
	s := k.set("google", "dropbox", "microsoft", "facebook", "bitwarden")
	body := "VORSORGEORDNER – Blatt 7: Digitales\n\nLiebe Gisela,\n\nwenn ich nicht mehr kann oder nicht mehr bin, brauchst du für mein Konto bei " + k.called(s) + " neben dem Kennwort (steht hinten im roten Notizbuch) einen Notfallcode, weil mein Telefon dann gesperrt ist. Er lautet/sie lauten:\n\n" +
		s.rows("          %[2]s") + "\nBitte der Reihe nach. Danach Konto kündigen, Bilder vorher sichern.\n\n" + k.chatter("de", 2)
	k.text(k.inside(of(k, "Blatt 7 Digitales.txt", "Vorsorge 7.txt"), "Dokumente/Vorsorge", "HDD_alt/Eigene Dateien/Vorsorge", "USB-Stick/Vorsorge"), crlf(body), s)
}

// cOutline is a tree of an outliner, exported as indented text.
func cOutline(k *kit) {
	s := k.set("mastodon", "github", "nextcloud", "better-auth", "gitlab")
	body := "- life\n  - admin\n    - insurance renewal [[" + k.day("January 2006") + "]]\n    - online\n      - " + s.service.name + "\n        id:: " + shaped(k.Rand, uuidShape) + "\n        - user " + k.nick() + "\n        - break glass (MFA) #private\n" + s.rows("          - %[2]s") + "      - broadband\n        - contract ends in may\n"
	k.text(k.inside(of(k, "contents.md", "admin.md", "life.md"), "logseq/pages", "logseq/journals", "Documents/PARA/2 Areas/Online"), body, s)
}

// cHousehold is a page of a family's handbook.
func cHousehold(k *kit) {
	s := k.set("google", "instagram", "dropbox", "facebook", "nextcloud")
	body := "How our house works\n\nBoiler: reset is the red button. Stopcock under the stairs.\nBins: green on odd weeks.\nAlarm: Sue knows.\n\nThe family " + k.called(s) + " account asks for a number from Mum's phone. If Mum is away, there is a sheet of one-off numbers that do instead. Type in the first one that isn't crossed out:\n\n" +
		s.across(of(k, 1, 2), "        ") + "\nCrossed out so far: none.\n\nCat: two scoops, not three.\n"
	k.text(k.inside(of(k, "How our house works.txt", "house manual.txt", "for the sitter.txt"), "Personal/House", "Documents/House", "Dropbox (Personal)"), body, s)
}

// cOwnSite is for a site that nobody else knows.
func cOwnSite(k *kit) {
	s := k.set("generic-2fa-site").anonymous()
	site := of(k, "klient.hostownia.example", "mein.stadtwerke.example", "portal do contador", "members.rowing.example", "интернет-провайдер кабинет", "Kundenbereich Webspace")
	body := site + "\nlogin " + k.nick() + "\n" + of(k, "recovery codes from the security tab", "Wiederherstellung ohne App:", "kody odzyskiwania dostępu:", "códigos de recuperação:", "коды восстановления:") + "\n" + s.stack()
	k.text(k.at(of(k, "portal.txt", "kundenbereich.txt", "panel.txt", "кабинет.txt", "membership.txt")), body, s)
}

// cDashes has another sign between the groups than the site shows.
func cDashes(k *kit) {
	s := k.set("google", "facebook", "dropbox", "joomla").typed(" ", of(k, "-", ".", "_", "/"))
	body := k.called(s) + of(k, " zapas na wejście", " spare numbers", " para entrar sin sms", " ersatz-tan") + ":\n" + s.stack()
	k.text(k.at(of(k, strings.ToLower(k.called(s))+" numbers.txt", "numerki.txt", "sin sms.txt")), body, s)
}
