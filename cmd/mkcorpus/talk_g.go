package main

import (
	"fmt"
	"html"
	"path"
	"strings"
	"time"
)

// talkG are messages: mails to oneself, and chats that were exported.
var talkG = []template{
	{"g/mail-self", "export", gMailSelf},
	{"g/mail-html", "export", gMailHTML},
	{"g/mail-attached", "export", gMailAttached},
	{"g/mail-one", "export", gMailOne},
	{"g/mail-box", "export", gMailBox},
	{"g/mail-reply", "export", gMailReply},
	{"g/chat-whatsapp", "export", gWhatsApp},
	{"g/chat-whatsapp-ios", "export", gWhatsAppPhone},
	{"g/chat-telegram-json", "export", gTelegramJSON},
	{"g/chat-telegram-html", "export", gTelegramHTML},
	{"g/chat-slack", "export", gSlackJSON},
	{"g/chat-signal", "export", gSignalJSON},
	{"g/chat-sms", "export", gSMSXML},
	{"g/chat-discord", "export", gDiscordChat},
}

func (k *kit) gMailed(subject string) string {
	return path.Join(of(k, "Documents/Mail", "Downloads", "Desktop", "Documents/Old mail"), plainName(subject)+".eml")
}

func (k *kit) gLetter(subject, body string) letter {
	me := k.mailbox()
	return letter{from: me, to: me, subject: subject, when: k.when, body: body}
}

func (k *kit) gMail(l letter, text string, s set) {
	k.tag("enc", "utf8")
	k.pack(k.gMailed(l.subject), l.subject+"\n"+text, []byte(l.source()), planted{Kind: "mail"}, s)
}

func gMailSelf(k *kit) {
	v, head, list, s := k.gNote()
	body := list
	subject := head
	if k.chance(3) {
		subject, body = of(k, "codes", "important", v.life[0], "note to self"), head+"\n\n"+list
	}
	k.gMail(k.gLetter(subject, body+of(k, "", "\nSent from my iPhone\n", "\n-- \n"+k.who.first+"\n")), head+body, s)
}

func gMailHTML(k *kit) {
	_, head, list, s := k.gNote()
	l := k.gLetter(head, "")
	l.html = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"><style>p{margin:0}</style></head><body dir=\"auto\"><div dir=\"ltr\">" + eachLine(list, "<div>", "</div>") + "<div><br></div></div></body></html>"
	k.gMail(l, head, s)
}

func gMailAttached(k *kit) {
	name, body, s := k.gDownload(k.set("google", "github", "discord", "gitlab", "npm", "nextcloud", "proton", "wordpress-two-factor"))
	l := k.gLetter(of(k, "backup", "for safekeeping", s.service.name+" codes", "file"), of(k, "\n", "see attachment\n", "keep this mail!\n"))
	l.attached = []member{{name, []byte(body)}}
	k.tag("enc", "utf8")
	k.pack(k.gMailed(l.subject), l.subject+"\n"+body, []byte(l.source()), inText(body, s, name), s)
}

func gMailOne(k *kit) {
	v, s := k.gVoice(), k.gOne()
	k.tagAs(v.lang, "sentence")
	body := fmt.Sprintf(v.one, k.calls(s), s.codes[0]) + "\n"
	k.gMail(k.gLetter(of(k, "code", "important!", "don't delete", s.service.name), body), body, s)
}

// gMailBox is a folder of a mail program or of a copy of one's data.
func gMailBox(k *kit) {
	v, head, list, s := k.gNote("line", "line", "numbered", "comma")
	var all []letter
	for i := range k.between(3, 8) {
		all = append(all, letter{from: of(k, "info@swimclub.example", "newsletter@seeds.example", "noreply@bank.example", "lena@example.org"), to: k.mailbox(), subject: v.life[i%len(v.life)], when: k.when.Add(time.Duration(i*31) * time.Hour), body: k.sentence("en") + "\n\n" + k.sentence("en") + "\n"})
	}
	at := k.IntN(len(all))
	all[at] = k.gLetter(head, list)
	k.tag("enc", "utf8")
	k.pack(path.Join(of(k, "Downloads/Takeout/Mail", "Documents/Thunderbird/Mail/Local Folders", "Documents/Old mail"), of(k, "Sent", "Archive.mbox", "All mail Including Spam and Trash.mbox", "Inbox")), head, []byte(mbox(all...)), planted{Members: []string{fmt.Sprint(at + 1)}, Kind: "mail"}, s)
}

// gMailReply sends them to somebody who asked.
func gMailReply(k *kit) {
	list, s := k.gLay(voiceG("en"), k.set(commonG...), "line", "comma", "numbered")
	body := "Hi,\n\nhere are the " + k.calls(s) + " backup codes, please keep them somewhere and delete this mail:\n\n" + list + "\nx " + k.who.first + "\n\nOn " + k.day("Mon, 2 Jan 2006 at 15:04") + ", Lena wrote:\n> did you ever save the codes for the shared account?\n> L.\n"
	k.gMail(k.gLetter("Re: "+of(k, "shared account", "the account", "login"), body), body, s)
}

// talkAround are the messages about other things.
var talkAround = []string{"ok see you at 8", "did you get bread?", "haha no way", "train is late again", "call me when you're up", "the plumber came, 90 for nothing", "can you send me the photo from Sunday", "👍", "happy birthday!!", "where did you park"}

// gChat writes messages, one of which is ours.
func (k *kit) gChat(stamp func(t time.Time, who string) string, message string) string {
	var b strings.Builder
	n := k.between(6, 25)
	at := k.between(2, n-2)
	for i := range n {
		text, who := of(k, talkAround...), of(k, k.who.first, "Lena", "Lena")
		if i == at {
			text, who = message, k.who.first
		}
		b.WriteString(stamp(k.when.Add(time.Duration(i*17)*time.Minute), who) + text + "\n")
	}
	return b.String()
}

func gWhatsApp(k *kit) {
	_, head, list, s := k.gNote("line", "line", "comma", "numbered")
	body := k.gChat(func(t time.Time, who string) string { return t.Format("02/01/2006, 15:04 - ") + who + ": " }, head+"\n"+strings.TrimSuffix(list, "\n"))
	k.save(k.gGot(of(k, "WhatsApp Chat with Lena.txt", "WhatsApp Chat with "+k.who.first+" (You).txt", "WhatsApp-Chat mit Lena.txt")), k.when.Format("02/01/2006, 15:04")+" - Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them.\n"+body, s)
}

// gWhatsAppPhone is the form of the other phones, with their marks of direction.
func gWhatsAppPhone(k *kit) {
	v, s := k.gVoice(), k.gOne()
	k.tagAs(v.lang, "sentence")
	body := k.gChat(func(t time.Time, who string) string { return t.Format("[02.01.06, 15:04:05] ") + who + ": " }, fmt.Sprintf(v.one, k.calls(s), s.codes[0]))
	k.save(path.Join(of(k, "Downloads", "iCloud Drive", "Documents/Chats"), of(k, "_chat.txt", "WhatsApp Chat - Lena/_chat.txt")), "\u200e"+body, s)
}

func gTelegramJSON(k *kit) {
	_, head, list, s := k.gNote()
	id := k.between(1000, 90000)
	message := func(text string, i int) string {
		return "\n  " + objectG("id", fmt.Sprint(id+i), "type", quoteG("message"), "date", quoteG(k.when.Add(time.Duration(i)*time.Hour).Format("2006-01-02T15:04:05")), "date_unixtime", quoteG(fmt.Sprint(k.when.Unix()+int64(i)*3600)), "from", quoteG(k.who.first), "from_id", quoteG("user"+shaped(k.Rand, "Ddddddddd")), "text", quoteG(text), "text_entities", arrayG(objectG("type", quoteG("plain"), "text", quoteG(text))))
	}
	k.save(path.Join("Downloads/Telegram Desktop", "DataExport_"+k.day("2006-01-02"), "result.json"), "{\n \"name\": \"Saved Messages\",\n \"type\": \"saved_messages\",\n \"id\": "+fmt.Sprint(k.between(100000000, 999999999))+",\n \"messages\": ["+message("https://recipes.example/focaccia", 0)+","+message(head+"\n"+strings.TrimSuffix(list, "\n"), 1)+","+message("shoes size 43 not 42!", 2)+"\n ]\n}", s)
}

func gTelegramHTML(k *kit) {
	_, head, list, s := k.gNote("line", "numbered", "comma")
	message := func(i int, text string) string {
		return fmt.Sprintf("     <div class=\"message default clearfix\" id=\"message%d\">\n      <div class=\"pull_left userpic_wrap\"><div class=\"userpic userpic5\" style=\"width: 42px; height: 42px\"><div class=\"initials\" style=\"line-height: 42px\">%s</div></div></div>\n      <div class=\"body\">\n       <div class=\"pull_right date details\" title=\"%s\">%s</div>\n       <div class=\"from_name\">%s</div>\n       <div class=\"text\">\n%s\n       </div>\n      </div>\n     </div>\n", i, k.who.first[:1], k.day("02.01.2006 15:04:05 UTC+01:00"), k.day("15:04"), k.who.first, strings.ReplaceAll(html.EscapeString(text), "\n", "<br>"))
	}
	id := k.between(100, 9000)
	k.save(path.Join("Downloads/Telegram Desktop", "ChatExport_"+k.day("2006-01-02"), "messages.html"), "<!DOCTYPE html>\n<html>\n <head>\n  <meta charset=\"utf-8\"/>\n  <title>Exported Data</title>\n  <link href=\"css/style.css\" rel=\"stylesheet\"/>\n  <script src=\"js/script.js\" type=\"text/javascript\"></script>\n </head>\n <body onload=\"CheckLocation();\">\n  <div class=\"page_wrap\"><div class=\"page_header\"><div class=\"content\"><div class=\"text bold\">Saved Messages</div></div></div>\n   <div class=\"page_body chat_page\"><div class=\"history\">\n"+message(id, "gate code changes on Monday")+message(id+1, head+"\n"+strings.TrimSuffix(list, "\n"))+message(id+2, "flat viewing 17:30")+"   </div></div>\n  </div>\n </body>\n</html>\n", s)
}

// gSlackJSON is a day of a channel.
func gSlackJSON(k *kit) {
	list, s := k.gLay(voiceG("en"), k.set("github", "npm", "gitlab", "sentry", "google", "pypi", "digitalocean", "cloudflare"), "line", "line", "bulleted", "comma")
	message := func(text string, i int) string {
		return "\n    " + objectG("client_msg_id", quoteG(shaped(k.Rand, uuidShape)), "type", quoteG("message"), "text", quoteG(text), "user", quoteG("U"+shaped(k.Rand, repeat("A", 10))), "ts", quoteG(fmt.Sprintf("%d.%06d", k.when.Unix()+int64(i)*200, k.IntN(999999))), "team", quoteG("T"+shaped(k.Rand, repeat("A", 8))))
	}
	intro := of(k, "parking these here until we have a vault: ", "for the bot account - ") + s.service.name + " " + s.service.term + "\n```" + list + "```"
	k.save(path.Join("Downloads/Acme Slack export", of(k, "ops", "general", "dev"), k.day("2006-01-02")+".json"), "["+message("deploy went fine", 0)+","+message(intro, 1)+","+message("thx", 2)+"\n]", s)
}

func gSignalJSON(k *kit) {
	_, head, list, s := k.gNote("line", "comma")
	message := func(text string, i int) string {
		return objectG("id", quoteG(shaped(k.Rand, uuidShape)), "type", quoteG("outgoing"), "sent_at", fmt.Sprint(k.when.UnixMilli()+int64(i)*60000), "conversationId", quoteG(shaped(k.Rand, uuidShape)), "body", quoteG(text), "hasAttachments", "0") + "\n"
	}
	k.save(k.gGot(of(k, "signal-note-to-self.jsonl", "Signal Note to Self.json")), message("umbrella is at the office", 0)+message(head+"\n"+list, 1)+message("pick up Tim 15:40", 2), s)
}

// gSMSXML is the file of a common program that keeps the messages of a phone.
func gSMSXML(k *kit) {
	v, s := k.gVoice(), k.gOne()
	k.tagAs(v.lang, "sentence")
	sms := func(text string, i int) string {
		return fmt.Sprintf("  <sms protocol=\"0\" address=\"%s\" date=\"%d\" type=\"2\" subject=\"null\" body=\"%s\" toa=\"null\" sc_toa=\"null\" service_center=\"null\" read=\"1\" status=\"-1\" locked=\"0\" readable_date=\"%s\" contact_name=\"Me\" />\n", "+4917"+shaped(k.Rand, "dddddddd"), k.when.UnixMilli()+int64(i)*3600000, html.EscapeString(text), k.day("Jan 2, 2006 3:04:05 PM"))
	}
	k.save(path.Join(of(k, "Downloads", "Google Drive", "Phone backup"), "sms-"+k.day("20060102150405")+".xml"), "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<!--File Created By SMS Backup & Restore v10.15 on "+k.day("02/01/2006 15:04:05")+"-->\n<smses count=\"3\">\n"+sms("on my way", 0)+sms(fmt.Sprintf(v.one, k.calls(s), s.codes[0]), 1)+sms("bring the big pot", 2)+"</smses>\n", s)
}

// gDiscordChat is one's own server, exported by a program for that.
func gDiscordChat(k *kit) {
	_, head, list, s := k.gNote("line", "numbered", "comma")
	body := k.gChat(func(t time.Time, who string) string {
		return "[" + t.Format("02-Jan-06 03:04 PM") + "] " + strings.ToLower(who) + "#" + shaped(k.Rand, "Dddd") + "\n"
	}, head+"\n"+list)
	k.save(k.gGot("notes to me ["+shaped(k.Rand, repeat("D", 18))+"].txt"), "==============================================================\nGuild: my stuff\nChannel: general / notes\n==============================================================\n\n"+body, s)
}
