package main

import (
	"fmt"
	"html"
	"path"
	"strings"
	"time"
)

var mailsE = []template{
	{"e/mail-self", "export", eMailSelf},
	{"e/mail-self-html", "export", eMailHTML},
	{"e/mail-attached", "export", eMailAttached},
	{"e/mail-attached-pdf", "export", eMailPDF},
	{"e/mail-forwarded", "export", eMailForwarded},
	{"e/mail-mbox", "export", eMailMbox},
	{"e/mail-mbox-draft", "export", eMailDraft},
	{"e/mail-one-code", "export", eMailOne},
}

func (k *kit) posted(name string) string {
	return path.Join(of(k, "Documents/mail archive", "Downloads", "Desktop", "backup/Mail"), filename(name)+".eml")
}

func eMailSelf(k *kit) {
	_, title, list, s := k.noteOf("line", "numbered", "comma", "columns2")
	me := k.mailbox()
	l := letter{from: me, to: me, subject: title, when: k.when, body: of(k, "", "for the records\n\n") + list + of(k, "", "\n-- \n"+k.who.first+"\n")}
	k.tag("enc", "utf8")
	k.pack(k.posted(of(k, title, "Re "+title, "note to self", "saved")), title+"\n"+l.body, []byte(l.source()), planted{Kind: "mail"}, s)
}

func eMailHTML(k *kit) {
	_, title, list, s := k.noteOf("line", "line", "bulleted")
	me := k.mailbox()
	body := "<html><head></head><body style=\"word-wrap: break-word;\"><div>" + html.EscapeString(title) + "</div><div><br></div>"
	for _, row := range strings.Split(strings.TrimSuffix(list, "\n"), "\n") {
		body += "<div>" + html.EscapeString(row) + "</div>"
	}
	l := letter{from: me, to: me, subject: of(k, title, "codes", "(no subject)"), when: k.when, html: body + "<br><div>Sent from my phone</div></body></html>"}
	k.tag("enc", "utf8")
	k.pack(k.posted(of(k, "codes", "no subject", "Fwd note")), l.subject+"\n"+title, []byte(l.source()), planted{Kind: "mail"}, s)
}

func eMailAttached(k *kit) {
	name, body, s := k.drawn(fetchesE)
	k.tag("enc", "utf8")
	me := k.mailbox()
	l := letter{from: me, to: me, subject: of(k, "keep", "2fa file", s.service.name, "backup of the backup codes"), when: k.when, body: of(k, "\n", "attached\n"), attached: []member{{name, []byte(body)}}}
	k.pack(k.posted(of(k, "keep", "2fa file", "message")), l.subject+"\n"+body, []byte(l.source()), inText(body, s, name), s)
}

func eMailPDF(k *kit) {
	v, s := k.voice("en", "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da"), k.set(commonE...)
	k.tagAs(v.lang, "line")
	title := fill(of(k, v.heads...), k.calls(s))
	doc := pdf(true, "scan", pdfText(12, 20, nil, append([]string{title, ""}, s.show()...)...))
	me := k.mailbox()
	l := letter{from: me, to: me, subject: "pdf", when: k.when, body: "see pdf\n", attached: []member{{"codes.pdf", doc}}}
	k.pack(k.posted("pdf"), title, []byte(l.source()), planted{Members: []string{"codes.pdf"}, Kind: "pdf", Page: 1}, s)
}

func eMailForwarded(k *kit) {
	_, title, list, s := k.noteOf("line", "numbered")
	body := "Found it!\n\n---------- Forwarded message ---------\nFrom: " + k.who.first + " <" + k.mailbox() + ">\nDate: " + k.day("Mon, Jan 2, 2006 at 3:04 PM") + "\nSubject: " + title + "\nTo: <" + k.mailbox() + ">\n\n\n" + list
	l := letter{from: k.mailbox(), to: k.mailbox(), subject: "Fwd: " + title, when: k.when, body: body}
	k.tag("enc", "utf8")
	k.pack(k.posted("Fwd "+title), body, []byte(l.source()), planted{Kind: "mail"}, s)
}

// idle is letters about nothing.
func (k *kit) idle(v voiceE, n int) []letter {
	var all []letter
	for i := range n {
		all = append(all, letter{from: of(k, "news@bikes.example", "no-reply@railway.example", "office@school.example", "anders@choir.example"), to: k.mailbox(), subject: of(k, v.life...), when: k.when.Add(time.Duration(i*29) * time.Hour), body: k.errands(v, 3) + "\n" + k.essay(1)})
	}
	return all
}

func eMailMbox(k *kit) {
	v, title, list, s := k.noteOf("line", "line", "comma")
	all := k.idle(v, k.between(3, 9))
	at := k.IntN(len(all))
	all[at].subject, all[at].body = title, list
	k.tag("enc", "utf8")
	k.pack(path.Join(of(k, "Downloads/Takeout/Mail", "backup/Thunderbird", "Documents/mail archive"), of(k, "All mail Including Spam and Trash.mbox", "Sent.mbox", "Inbox.mbox", "Notes.mbox")), title, []byte(mbox(all...)), planted{Members: []string{fmt.Sprint(at + 1)}, Kind: "mail"}, s)
}

// eMailDraft was never sent; drafts are a place to keep things.
func eMailDraft(k *kit) {
	s := k.set(commonE...)
	k.tagAs("en", "line")
	k.tag("enc", "utf8")
	all := k.idle(voiceOf("en"), k.between(2, 4))
	all[1].from, all[1].to, all[1].subject, all[1].body = k.mailbox(), "", "", k.calls(s)+" backup codes\n\n"+s.stack()
	k.pack(path.Join("backup/Thunderbird", "Drafts"), all[1].body, []byte(mbox(all...)), planted{Members: []string{"2"}, Kind: "mail"}, s)
}

func eMailOne(k *kit) {
	v, s := k.voice(), k.set(loneE...)
	k.tagAs(v.lang, "sentence")
	k.tag("enc", "utf8")
	body := fmt.Sprintf(v.one, k.calls(s), s.codes[0]) + "\n"
	me := k.mailbox()
	l := letter{from: me, to: me, subject: of(k, "code", "important", "save this"), when: k.when, body: body}
	k.pack(k.posted(of(k, "code", "important", "save this")), body, []byte(l.source()), planted{Kind: "mail"}, s)
}
