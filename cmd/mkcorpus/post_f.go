package main

import (
	"fmt"
	"html"
	"path"
	"strings"
	"time"
)

// postF are letters, most of them to oneself.
var postF = []template{
	{"f/mail-self", "export", fMailSelf},
	{"f/mail-subject", "export", fMailSubject},
	{"f/mail-html-table", "export", fMailTable},
	{"f/mail-attached-text", "export", fMailAttached},
	{"f/mail-attached-docx", "export", fMailWord},
	{"f/mail-attached-zip", "export", fMailZip},
	{"f/mail-answer", "export", fMailAnswer},
	{"f/mail-mbox", "export", fMailbox},
	{"f/mail-support", "export", fMailSupport},
	{"f/mail-single", "export", fMailSingle},
}

func (k *kit) fPosted(name string) string {
	return path.Join(of(k, "Documents/Mail export", "Downloads", "Desktop/mails", "rescue/Mail/saved"), plainName(name)+".eml")
}

// self is a letter to its sender.
func (k *kit) self(subject string) letter {
	me := k.mailbox()
	return letter{from: me, to: me, subject: subject, when: k.when}
}

func fMailSelf(k *kit) {
	_, head, list, s := k.fNote("line", "bulleted", "slash", "numbered", "blocks")
	l := k.self(of(k, "self", "notiz", "archive me", "2fa"))
	l.body = head + "\n\n" + list + of(k, "", "\nsent from the laptop\n")
	k.tag("enc", "utf8")
	k.pack(k.fPosted(l.subject+" "+k.day("2006-01-02")), l.subject+"\n"+l.body, []byte(l.source()), planted{Kind: "mail"}, s)
}

// fMailSubject says in its subject only what the list is.
func fMailSubject(k *kit) {
	_, head, list, s := k.fNote("line", "columns2", "comma")
	l := k.self(head)
	l.body = list
	k.tag("enc", "utf8")
	k.pack(k.fPosted(of(k, head, "message "+shaped(k.Rand, "Ddd"))), l.subject, []byte(l.source()), planted{Kind: "mail"}, s)
}

func fMailTable(k *kit) {
	v, s := k.fVoice(), k.set(commonF...)
	k.tagAs(v.lang, "table")
	head := k.fHead(v, s)
	l := k.self(of(k, head, "fyi", "table"))
	l.html = "<html><body><p>" + html.EscapeString(head) + "</p><table border=\"1\">" + s.rows("<tr><td>%d</td><td>%s</td></tr>") + "</table><p>" + html.EscapeString(v.tail) + "</p></body></html>"
	k.tag("enc", "utf8")
	k.pack(k.fPosted(of(k, "fyi", "table", "self "+k.day("0102"))), l.subject+"\n"+head, []byte(l.source()), planted{Kind: "mail"}, s)
}

func fMailAttached(k *kit) {
	name, body, s := k.drawn(fetchesF)
	l := k.self(of(k, "file for the archive", "codes attached", "see attachment (2FA)"))
	l.body, l.attached = "attached: "+name+"\n", []member{{name, []byte(body)}}
	k.tag("enc", "utf8")
	k.pack(k.fPosted(l.subject), l.subject+"\n"+body, []byte(l.source()), inText(body, s, name), s)
}

func fMailWord(k *kit) {
	v, head, list, s := k.fNote("line", "numbered")
	l := k.self("doc")
	name := path.Base(k.fTitled(v, set{service: service{name: "2FA"}}, ".docx"))
	name = strings.Map(func(r rune) rune {
		if r > '~' {
			return 'o'
		}
		return r
	}, name)
	l.body, l.attached = "\n", []member{{name, docx(k.when, 0, append([]string{head}, fLinesOf(list)...)...)}}
	k.pack(k.fPosted("doc "+k.day("2006-01-02")), head, []byte(l.source()), planted{Members: []string{name}, Kind: "docx"}, s)
}

func fMailZip(k *kit) {
	name, body, s := k.drawn(fetchesF)
	l := k.self("zip of the 2FA files")
	l.body, l.attached = "zip\n", []member{{"files.zip", zipped(k.when, member{"files/" + name, []byte(body)})}}
	k.tag("enc", "utf8")
	k.pack(k.fPosted("zip"), l.subject+"\n"+body, []byte(l.source()), inText(body, s, "files.zip", "files/"+name), s)
}

// fMailAnswer quotes a letter with the list.
func fMailAnswer(k *kit) {
	_, head, list, s := k.fNote("line", "numbered")
	l := letter{from: "jo@family.example", to: k.mailbox(), subject: "Re: " + head, when: k.when}
	l.body = "Got it, printed and in the tin.\n\nOn " + k.day("Mon, 2 Jan 2006 at 15:04") + ", " + k.who.first + " wrote:\n> " + head + "\n>\n> " + strings.Join(fLinesOf(list), "\n> ") + "\n>\n> bye\n"
	k.tag("layout", "quoted")
	k.tag("enc", "utf8")
	k.pack(k.fPosted("Re "+head), l.subject, []byte(l.source()), planted{Kind: "mail"}, s)
}

func fMailbox(k *kit) {
	v, head, list, s := k.fNote("line", "line", "bulleted", "columns2")
	var all []letter
	for i := range k.between(3, 8) {
		all = append(all, letter{from: of(k, "rota@parish.example", "noreply@tram.example", "sales@tools.example"), to: k.mailbox(), subject: of(k, v.life...), when: k.when.Add(time.Duration(i*31) * time.Hour), body: k.errands(v, 2) + "\n" + k.essay(1)})
	}
	at := k.IntN(len(all))
	me := k.mailbox()
	all[at].from, all[at].to, all[at].subject, all[at].body = me, me, of(k, head, "note", "self"), head+"\n\n"+list
	k.tag("enc", "utf8")
	k.pack(path.Join(of(k, "rescue/Mail/Local Folders", "Documents/Mail export", "old PC/D_drive/TB"), of(k, "Sent", "Archives.mbox", "Self.mbox", "Inbox")), head, []byte(mbox(all...)), planted{Members: []string{fmt.Sprint(at + 1)}, Kind: "mail"}, s)
}

// fMailSupport comes from whoever runs the service.
func fMailSupport(k *kit) {
	s := k.set("duo", "gitlab", "nextcloud", "zammad", "keycloak", "authentik", "openproject")
	k.tagAs("en", "indented")
	l := letter{from: "helpdesk@uni.example", to: k.mailbox(), subject: of(k, "Your new phone", "Ticket "+shaped(k.Rand, "#Ddddd")+" solved"), when: k.when}
	l.body = "Hello " + k.who.first + ",\n\nuntil your token is replaced, please log in to " + s.service.name + " with one of these " + s.service.term + ". Each of them is accepted once.\n\n" + s.rows("    %[2]s") + "\nIT Helpdesk, room 1.04\n"
	k.tag("enc", "utf8")
	k.pack(k.fPosted(l.subject), l.body, []byte(l.source()), planted{Kind: "mail"}, s)
}

func fMailSingle(k *kit) {
	v, s := k.fVoice(), k.set(loneF...)
	k.tagAs(v.lang, "sentence")
	l := k.self(of(k, "do not lose", "kept", "!"))
	l.body = fmt.Sprintf(v.one, k.calls(s), s.codes[0]) + "\n"
	k.tag("enc", "utf8")
	k.pack(k.fPosted("self "+k.day("2006-01-02")), l.body, []byte(l.source()), planted{Kind: "mail"}, s)
}
