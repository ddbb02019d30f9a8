package main

import (
	"fmt"
	"path"
	"strings"
	"time"
)

// talkH are mails and chats in which people keep codes.
var talkH = []template{
	{"h/mail-to-myself", "export", hMailMyself},
	{"h/mail-attachment", "export", hMailAttachment},
	{"h/mail-list-html", "export", hMailRich},
	{"h/mail-partner", "export", hMailPartner},
	{"h/mail-drafts", "export", hMailDrafts},
	{"h/chat-whatsapp", "export", hWhatsAppChat},
	{"h/chat-telegram", "export", hTelegramSaved},
	{"h/chat-signal", "export", hSignalSelf},
	{"h/chat-slack", "export", hSlackSelf},
}

func (k *kit) hEML(subject string) string {
	return path.Join(of(k, "Documents/Mails", "Downloads", "backup/mail", "Desktop"), filename(subject)+".eml")
}

func hMailMyself(k *kit) {
	v, s := k.hVoice(), k.set(peopleH...)
	subject := v.head(k, s)
	list, s := k.hLay(v, s, "line", "comma", "numbered", "pairs")
	me := k.mailbox()
	l := letter{from: me, to: me, subject: subject, when: k.when, body: list + of(k, "", "\n"+v.once+"\n")}
	k.pack(k.hEML(subject), subject, []byte(l.source()), planted{Kind: "mail"}, s)
}

func hMailAttachment(k *kit) {
	f := of(k, fetchesH...)
	s := k.set(f.id)
	name, body := f.content(k, s)
	me := k.mailbox()
	l := letter{from: me, to: me, subject: of(k, "for safekeeping", "file", "Fwd: file from old pc", ""), when: k.when, body: of(k, "\n", "see attachment\n"), attached: []member{{name, []byte(body)}}}
	k.tag("enc", "utf8")
	k.pack(k.hEML(of(k, "for safekeeping", "file", "mail 7")), body, []byte(l.source()), inText(body, s, name), s)
}

func hMailRich(k *kit) {
	v, s := k.hVoice("en", "de", "fr", "es", "pt-BR", "it", "nl", "pl", "tr"), k.set(peopleH...)
	k.tagAs(v.lang, "html")
	subject := v.head(k, s)
	l := letter{from: k.mailbox(), to: k.mailbox(), subject: subject, when: k.when, html: "<div dir=\"ltr\">" + escaped(subject) + "<div><br></div><ol>" + s.each("", "<li>%[2]s</li>") + "</ol><div>" + escaped(v.once) + "</div></div>\n"}
	k.pack(k.hEML(subject), subject, []byte(l.source()), planted{Kind: "mail"}, s)
}

func hMailPartner(k *kit) {
	s := k.set("google", "facebook", "dropbox", "instagram", "uber", "etsy")
	list, s := k.hLay(k.hVoice("en"), s, "line", "comma")
	body := "Hi love,\n\nyou asked how to get into " + s.service.name + " when my phone is dead again. These are my backup codes, take any and cross it out:\n\n" + list + "\nAnd please remember the bread.\nx\n"
	l := letter{from: k.mailbox(), to: "sam@home.example", subject: of(k, "Re: locked out again", "here you go", s.service.name), when: k.when, body: body}
	k.pack(k.hEML("here you go"), body, []byte(l.source()), planted{Kind: "mail"}, s)
}

func hMailDrafts(k *kit) {
	v, s := k.hVoice("en", "de", "ru", "fr", "ja"), k.set(peopleH...)
	subject := v.head(k, s)
	list, s := k.hLay(v, s, "line", "numbered")
	me := k.mailbox()
	other := func() letter {
		return letter{from: me, to: "office@club.example", subject: of(k, "Saturday", "Invoice", "pictures", "question"), when: k.date(), body: k.essay(1)}
	}
	all := []letter{other(), {from: me, to: me, subject: subject, when: k.when, body: list}, other()}
	k.pack(path.Join("Thunderbird/Local Folders", of(k, "Drafts", "Entwürfe", "Notes to self.mbox")), subject, []byte(mbox(all...)), planted{Members: []string{"2"}, Kind: "mail"}, s)
}

func hWhatsAppChat(k *kit) {
	v, s := k.hVoice("en", "de", "es", "pt-BR", "it", "hi", "id"), k.set(peopleH...)
	k.tagAs(v.lang, "chat")
	me := k.who.first
	at := func(min int) string { return k.when.Add(time.Duration(min) * time.Minute).Format("02/01/2006, 15:04") }
	first, last := v.around(k, 2, 1)
	var b strings.Builder
	fmt.Fprintf(&b, "%s - Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them.\n", at(-900))
	for i, l := range hRows(first) {
		fmt.Fprintf(&b, "%s - %s: %s\n", at(-300+i), me, l)
	}
	fmt.Fprintf(&b, "%s - %s: %s\n", at(0), me, v.head(k, s))
	if k.chance(2) {
		fmt.Fprintf(&b, "%s - %s: %s\n", at(1), me, s.each("\n", "%[2]s"))
	} else {
		for _, c := range s.codes {
			fmt.Fprintf(&b, "%s - %s: %s\n", at(1), me, c)
		}
	}
	fmt.Fprintf(&b, "%s - %s: %s", at(700), me, last)
	k.save(k.hLoad("WhatsApp Chat with "+me+" (You).txt"), b.String(), s)
}

func hTelegramSaved(k *kit) {
	v, s := k.hVoice("ru", "uk", "en", "fa", "kk", "de"), k.set(peopleH...)
	k.tagAs(v.lang, "json")
	first, last := v.around(k, 1, 1)
	message := func(id int, text string) any {
		return map[string]any{"id": id, "type": "message", "date": k.day("2006-01-02T15:04:05"), "from": k.who.first, "from_id": "user" + shaped(k.Rand, "Dddddddd"), "text": text}
	}
	body := asJSON(map[string]any{"name": k.who.first, "type": "saved_messages", "id": 1, "messages": []any{message(11, strings.TrimSpace(first)), message(12, v.head(k, s)+"\n"+s.each("\n", "%[2]s")), message(15, strings.TrimSpace(last))}})
	k.save(k.hLoad("Telegram Desktop/ChatExport_"+k.day("2006-01-02")+"/result.json"), body, s)
}

func hSignalSelf(k *kit) {
	v, s := k.hVoice("en", "de", "nl", "sv"), k.set(peopleH...)
	head := v.head(k, s)
	list, s := k.hLay(v, s, "line", "numbered")
	stamp := k.day("2006-01-02 15:04")
	body := "Conversation: Note to Self\n\nFrom: " + k.who.first + "\nSent: " + stamp + "\n\n" + strings.TrimSpace(v.lives(k, 1)) + "\n\nFrom: " + k.who.first + "\nSent: " + stamp + "\n\n" + head + "\n" + list + "\n"
	k.save(k.hHome("signal export/Note to Self.txt"), body, s)
}

func hSlackSelf(k *kit) {
	s := k.set(adminH...)
	k.tagAs("en", "json")
	message := func(text string) any {
		return map[string]any{"type": "message", "user": "U" + shaped(k.Rand, repeat("A", 10)), "ts": fmt.Sprintf("%d.%06d", k.when.Unix(), k.IntN(1000000)), "text": text}
	}
	body := asJSON([]any{message("standup moved to 10:15"), message("parking our " + s.service.name + " " + s.service.term + " here until 1password is set up:\n```\n" + s.each("\n", "%[2]s") + "\n```"), message("deploy is through :tada:")})
	k.save(path.Join(of(k, "Downloads/slack export", "Documents/office/export"), "team-secrets", k.day("2006-01-02")+".json"), body, s)
}
