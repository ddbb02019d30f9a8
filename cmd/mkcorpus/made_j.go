package main

import (
	"fmt"
	"path"
	"strings"

	"golang.org/x/text/encoding/unicode"
)

// madeJ are those that need more than a text: several sets, containers, old encodings.
var madeJ = []template{
	{"j/several-records", "note", jRecords},
	{"j/several-markdown", "note", jChapters},
	{"j/several-lines", "note", jOneLineEach},
	{"j/two-accounts", "note", jTwoAccounts},
	{"j/several-sheet", "office", jSheetOfAll},
	{"j/few-left", "note", jFewLeft},
	{"j/last-one", "single", jLastOne},
	{"j/sheet-used", "office", jSheetUsed},
	{"j/word-table", "office", jWordTable},
	{"j/unicode-text", "office", jUnicodeText},
	{"j/mbox-drafts", "export", jMailbox},
	{"j/mail-attachment", "export", jAttachment},
	{"j/page-mhtml", "html", jArchivedPage},
	{"j/zip-old-disk", "archive", jZipped("old disk/home/", "papers.zip", "old disk.zip", "Sicherung Laptop.zip")},
	{"j/zip-cloud", "archive", jZipped("My Drive/notes/", "drive-download-20230412T101112Z-001.zip", "OneDrive_1_12.4.2023.zip")},
	{"j/tar-server", "archive", jTarred},
	{"j/zip-word", "archive", jZippedWord},
	{"j/gz-note", "archive", jCompressed},
}

// jTitled is a note in a drawn language: its name without an ending, and its text.
func (k *kit) jTitled(layouts ...string) (name, body string, s set) {
	v := of(k, voicesJ()...)
	list, s := k.jLay(v, k.jFolk(v), layouts...)
	return filename(fill(of(k, v.file...), k.calls(s))), v.head(k, s) + of(k, "\n", "\n\n") + list, s
}

// jRecords is a file of small records, some of which have codes.
func jRecords(k *kit) {
	k.tagAs("en", "line")
	sets := k.hSome(k.between(2, 4), folkJ...)
	var b strings.Builder
	for _, s := range sets {
		fmt.Fprintf(&b, "Site: %s\nUser: %s\nPW: %s\nBackup codes:\n%s----------\n", k.calls(s), k.mailbox(), k.password(), s.stack())
		if k.chance(2) {
			fmt.Fprintf(&b, "Site: %s\nUser: %s\nPW: %s\n----------\n", of(k, "Library", "Gas", "Running club", "Pharmacy"), k.who.user, k.password())
		}
	}
	k.jWrite(k.jShelf(of(k, "sites.txt", "all my accounts.txt", "logins and backup codes.txt")), b.String(), sets...)
}

func jChapters(k *kit) {
	k.tagAs("de", "numbered")
	sets := k.hSome(k.between(2, 5), append(adminJ, folkJ...)...)
	body := of(k, "# Wiederherstellungscodes\n\n", "# 2FA – Backup-Codes aller Konten\n\nStand "+k.day("02.01.2006")+"\n\n")
	for _, s := range sets {
		body += "## " + k.calls(s) + "\n\n" + of(k, "", "Konto: "+k.mailbox()+"\n\n") + s.rows("%d. `%s`") + "\n"
	}
	k.jWrite(k.jShelf(of(k, "Konten.md", "Backup-Codes.md", "zweiter Faktor.md")), body, sets...)
}

func jOneLineEach(k *kit) {
	k.tagAs("en", "comma")
	sets := k.hSome(k.between(2, 5), folkJ...)
	body := of(k, "backup codes\n\n", "2fa recovery, one line each\n", "")
	for i, s := range sets {
		sets[i] = s.tight()
		body += k.calls(s) + of(k, " backup codes: ", " recovery codes: ") + sets[i].each(of(k, ", ", " ", "; "), "%[2]s") + "\n"
	}
	k.jWrite(k.jShelf(of(k, "codes.txt", "backup codes all.txt", "short.txt")), body, sets...)
}

// jTwoAccounts is two lists of one service.
func jTwoAccounts(k *kit) {
	id := of(k, "google", "github", "instagram", "discord", "facebook")
	private, office := k.set(id), k.set(id)
	k.tagAs("en", "line")
	body := fmt.Sprintf("%s backup codes\n\nprivate (%s)\n%s\n%s (%s)\n%s", k.calls(private), k.mailbox(), private.stack(), of(k, "work", "band", "shop"), "info@"+k.who.site, office.stack())
	k.jWrite(k.jShelf(of(k, "both accounts.txt", "two logins.txt", private.service.name+" x2.txt")), body, private, office)
}

// jSheetOfAll has a column for every service.
func jSheetOfAll(k *kit) {
	sets := k.hSome(2, "google", "discord", "reddit", "dropbox", "proton", "zoom", "twitch")
	k.tagAs("en", "sheet")
	k.tag("enc", "utf8")
	rows := [][]string{{sets[0].service.name + " backup codes", sets[1].service.name + " backup codes"}}
	for i := range min(len(sets[0].codes), len(sets[1].codes)) {
		rows = append(rows, []string{sets[0].codes[i], sets[1].codes[i]})
	}
	for i := range sets {
		sets[i] = sets[i].iFirst(len(rows) - 1)
	}
	k.pack(k.jShelf(of(k, "codes.xlsx", "2FA overview.xlsx")), strings.Join(rows[0], "\n"), sheet(k.when, "2FA", rows), planted{Kind: "xlsx"}, sets...)
}

func jFewLeft(k *kit) {
	v := of(k, voicesJ()...)
	s := k.jFolk(v)
	s = s.iFirst(min(len(s.codes), k.between(2, 4)))
	list, s := k.jLay(v, s, "line", "bulleted", "line")
	k.jWrite(k.jShelf(filename(fill(of(k, v.file...), k.calls(s)))+".txt"), v.head(k, s)+"\n"+v.once+"\n\n"+list, s)
}

// jLastOne is a sentence with the code that is left, among other notes.
func jLastOne(k *kit) {
	v := of(k, voicesJ()...)
	s := k.set(append([]string{"x", "x", "microsoft", "bitwarden"}, digitJ...)...).iFirst(1)
	k.tagAs(v.lang, "single")
	said := strings.NewReplacer("%[1]s", k.calls(s), "%[2]s", s.codes[0]).Replace(v.one)
	first, last := v.around(k, k.between(0, 2), 2)
	k.jWrite(k.jShelf(of(k, "notes.txt", "memo.txt", "todo.md", "diverse.txt")), first+said+"\n"+last, s)
}

func jSheetUsed(k *kit) {
	s := k.scattered(k.set(folkJ...))
	k.tagAs("en", "used")
	k.tag("enc", "utf8")
	rows := [][]string{{s.service.name + " backup codes", "used on"}}
	for i, c := range s.codes {
		day := ""
		if s.isUsed(i) {
			day = k.date().Format("02/01/2006")
		}
		rows = append(rows, []string{c, day})
	}
	k.pack(k.jShelf(s.service.name+" codes.xlsx"), rows[0][0], sheet(k.when, "codes", rows), planted{Kind: "xlsx"}, s)
}

func jWordTable(k *kit) {
	s := k.set(folkJ...)
	k.tagAs("en", "table")
	k.tag("enc", "utf8")
	rows := [][]string{}
	for i := 0; i+1 < len(s.codes); i += 2 {
		rows = append(rows, s.codes[i:i+2])
	}
	s = s.iFirst(2 * len(rows))
	head := s.service.name + " " + s.service.term
	k.pack(k.jShelf(of(k, "table of codes.docx", s.service.name+".docx")), head, docxTable(k.when, rows, head, "Cross out what is used."), planted{Kind: "docx"}, s)
}

// jUnicodeText is what Excel calls so: tabs, in UTF-16.
func jUnicodeText(k *kit) {
	s := k.set(folkJ...)
	k.tagAs("en", "table")
	body := "No\t" + s.service.name + " backup code\tused\r\n" + strings.ReplaceAll(s.rows("%d\t%s\tno"), "\n", "\r\n")
	k.saveIn(charsetE{"utf16le-bom", utf16le(unicode.UseBOM), nil}, k.jShelf(of(k, "codes.txt", "Book1.txt", s.service.name+" unicode.txt")), body, s)
}

func jMailbox(k *kit) {
	name, body, s := k.jTitled("line", "numbered", "comma")
	all := []letter{k.iSelf("list", k.jotting()), k.iSelf("links", k.essay(1)), k.iSelf(name, body)}
	k.tag("enc", "utf8")
	k.pack(of(k, "Mail/Drafts.mbox", "Thunderbird/Profiles/Mail/Local Folders/Drafts", "Documents/mail/Entwürfe.mbox"), name+"\n"+body, []byte(mbox(all...)), planted{Members: []string{"3"}, Kind: "mail"}, s)
}

func jAttachment(k *kit) {
	f := of(k, append(append([]fetchH{}, fetchesJ[:22]...), barelyJ...)...)
	s := k.set(f.id)
	name, body := f.content(k, s)
	l := k.iSelf(of(k, "for the safe", "file", "please print", "(no subject)"), of(k, "\n", "print twice\n", "see attachment\n"))
	l.attached = []member{{name, []byte(body)}}
	k.tag("enc", "utf8")
	k.pack(k.jLand(filename(l.subject)+".eml"), body, []byte(l.source()), inText(body, s, name), s)
}

// jArchivedPage is a page as a browser saves it in one file.
func jArchivedPage(k *kit) {
	s := k.set(append(adminJ, folkJ...)...)
	k.tagAs("en", "mhtml")
	page := "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"><title>Security - " + s.service.name + "</title></head><body><h1>" + s.service.name + "</h1><h2>Backup codes</h2><ul>\n" + s.rows("<li>%[2]s</li>") + "</ul><p>Keep them safe.</p></body></html>\n"
	at, boundary := "https://"+s.service.domain+"/settings/security", "----MultipartBoundary--"+shaped(k.Rand, repeat("m", 42))+"----"
	body := "From: <Saved by Blink>\nSnapshot-Content-Location: " + at + "\nSubject: Security - " + s.service.name + "\nDate: " + k.day("Mon, 2 Jan 2006 15:04:05 -0000") + "\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype=\"text/html\";\n\tboundary=\"" + boundary + "\"\n\n--" + boundary + "\n" + part("text/html", "Content-Location: "+at+"\n", page) + "\n--" + boundary + "--\n"
	k.save(k.jLand(filename("Security - "+s.service.name)+".mhtml"), crlf(body), s)
}

// jZipped is an archive with a note at the path, between other things.
func jZipped(at string, names ...string) func(*kit) {
	return func(k *kit) {
		name, body, s := k.jTitled("line", "numbered", "columns2", "used")
		inner := at + name + ".txt"
		k.tag("enc", "utf8")
		k.pack(k.jShelf(of(k, names...)), body, zipped(k.when, k.hMember(at+"letter.txt"), k.hMember(at+"old/recipes.txt"), member{inner, []byte(body)}), inText(body, s, inner), s)
	}
}

func jTarred(k *kit) {
	s := k.set(adminJ...)
	list, s := k.jLay(voiceH{lang: "en"}, s, "line", "bulleted", "numbered")
	body := "# " + k.calls(s) + "\n\nrecovery codes of the admin account\n\n" + list
	inner := of(k, "srv/notes/accounts.md", "etc/notes/2fa.md", "root/README.txt")
	k.tag("enc", "utf8")
	k.pack(k.jShelf(of(k, "server-"+k.day("20060102")+".tar.gz", "root.tgz")), body, tarball(k.when, k.hMember("etc/motd.txt"), member{inner, []byte(body)}), inText(body, s, inner), s)
}

func jZippedWord(k *kit) {
	s := k.set(folkJ...)
	k.tagAs("en", "line")
	k.tag("enc", "utf8")
	title := s.service.name + " backup codes"
	inner := "papers/" + filename(title) + ".docx"
	data := zipped(k.when, k.hMember("papers/list.txt"), member{inner, docx(k.when, 0, append([]string{title}, s.codes...)...)})
	k.pack(k.jShelf("papers "+k.day("2006")+".zip"), title, data, planted{Members: []string{inner}, Kind: "docx"}, s)
}

func jCompressed(k *kit) {
	name, body, s := k.jTitled("line", "comma", "bulleted")
	k.tag("enc", "utf8")
	name += ".txt"
	k.pack(path.Join(of(k, shelvesJ...), name+".gz"), body, gzipped([]byte(body)), inText(body, s, name), s)
}
