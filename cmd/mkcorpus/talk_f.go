package main

import (
	"fmt"
	"html"
	"path"
	"strings"
	"time"
)

// chatsF are talks with a list of codes among them.
var chatsF = []template{
	{"f/chat-phone-de", "export", fChatGerman},
	{"f/chat-phone-us", "export", fChatAmerican},
	{"f/chat-telegram-html", "export", fTelegramPage},
	{"f/chat-signal", "export", fSignalText},
	{"f/chat-teams", "export", fTeamsJSON},
	{"f/chat-irc", "export", fIRCLog},
	{"f/chat-matrix", "export", fMatrixJSON},
	{"f/chat-discord-csv", "export", fDiscordCSV},
	{"f/chat-sms", "export", fTextMessages},
}

// smallTalkF is what people say otherwise.
var smallTalkF = []string{"on my way", "did the plumber come?", "lol", "ok", "who has the key", "Sunday works for us", "<attached: photo.jpg>", "train at 8:12", "happy birthday!!", "no idea", "brb", "🙈"}

// fChat writes lines by two people, the list in one message in the midst.
func (k *kit) fChat(stamp func(t time.Time, who string) string, message string) string {
	other := of(k, "Lea", "Papa", "Tobi", "Nadia B", "Coach")
	var b strings.Builder
	at, when := k.between(2, 6), k.when
	for i := range at + k.between(2, 6) {
		when = when.Add(time.Duration(k.between(1, 90)) * time.Minute)
		who, text := of(k, k.who.first, other), of(k, smallTalkF...)
		if i == at {
			who, text = k.who.first, strings.TrimSuffix(message, "\n")
		}
		b.WriteString(stamp(when, who) + text + "\n")
	}
	return b.String()
}

func fChatGerman(k *kit) {
	v, s := k.fVoice("de"), k.set(commonF...)
	list, s := k.fLay(v, s, of(k, "line", "comma", "slash"))
	body := k.day("02.01.06, 15:04") + " - Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.\n" + k.fChat(func(t time.Time, who string) string { return t.Format("02.01.06, 15:04") + " - " + who + ": " }, k.fHead(v, s)+"\n"+list)
	k.save(k.fGot(of(k, "WhatsApp Chat mit Lea.txt", "Chat mit mir selbst.txt")), body, s)
}

func fChatAmerican(k *kit) {
	list, s := k.fEnglish(of(k, "line", "space", "numbered"), commonF...)
	body := k.fChat(func(t time.Time, who string) string { return t.Format("[1/2/06, 3:04:05 PM] ") + who + ": " }, "save this for me, "+k.calls(s)+" backup codes\n"+list)
	k.save(k.fGot(of(k, "WhatsApp Chat - Lea/_chat.txt", "chat export/_chat.txt")), crlf(body), s)
}

func fTelegramPage(k *kit) {
	_, head, list, s := k.fNote("line", "numbered", "comma")
	msg := func(text string) string {
		return "     <div class=\"message default clearfix\" id=\"message" + shaped(k.Rand, "Ddddd") + "\">\n      <div class=\"body\">\n       <div class=\"pull_right date details\" title=\"" + k.day("02.01.2006 15:04:05 UTC-07:00") + "\">" + k.day("15:04") + "</div>\n       <div class=\"from_name\">" + k.who.first + "</div>\n       <div class=\"text\">\n" + strings.Join(fLinesOf(html.EscapeString(text)), "<br>") + "\n       </div>\n      </div>\n     </div>\n"
	}
	body := "<!DOCTYPE html>\n<html>\n <head><meta charset=\"utf-8\"/><title>Exported Data</title><link href=\"css/style.css\" rel=\"stylesheet\"/></head>\n <body onload=\"CheckLocation();\">\n  <div class=\"page_wrap\"><div class=\"page_header\"><div class=\"text bold\">Saved messages</div></div>\n    <div class=\"history\">\n" + msg(of(k, smallTalkF...)) + msg(head+"\n"+list) + msg("https://example.org/curtains") + "    </div></div></body></html>\n"
	k.save(path.Join("Downloads/Telegram Desktop/ChatExport_"+k.day("2006-01-02"), of(k, "messages.html", "messages2.html")), body, s)
}

func fSignalText(k *kit) {
	list, s := k.fEnglish(of(k, "line", "bulleted"), commonF...)
	body := k.fChat(func(t time.Time, who string) string {
		return "From: " + who + "\nType: outgoing\nSent: " + t.Format("Mon, 02 Jan 2006 15:04:05 -0700") + "\n\n"
	}, "note to self: "+k.calls(s)+" two-factor recovery codes\n"+list)
	k.save(k.fMoved(of(k, "signalbackup/Note to Self.txt", "sigtop-export/Note to Self.txt")), body, s)
}

func fTeamsJSON(k *kit) {
	list, s := k.fEnglish(of(k, "line", "line", "numbered"), "github", "gitlab", "npm", "cloudflare", "zoom", "figma", "notion", "namecheap", "sentry")
	k.tag("layout", "json")
	msg := func(i int, text string) map[string]any {
		return map[string]any{"id": fmt.Sprint(k.when.UnixMilli() + int64(i)), "messagetype": "RichText/Html", "originalarrivaltime": k.stamp(i), "from": "8:orgid:" + shaped(k.Rand, uuidShape), "content": text}
	}
	k.save(k.fGot(of(k, "messages.json", "chat history.json")), tagged(map[string]any{"conversations": []any{map[string]any{"displayName": "IT", "MessageList": []any{msg(1, "<p>lunch?</p>"), msg(2, "<p>"+s.service.name+" recovery codes for the team account</p>"+eachLine(list, "<p>", "</p>")), msg(3, "<p>ta</p>")}}}}), s)
}

func fIRCLog(k *kit) {
	s := k.set("github", "gitlab", "npm", "pypi", "rubygems", "hexpm", "mastodon", "gogs", "bookstack")
	k.tagAs("en", "prefixed")
	nick := k.who.user
	body := "--- Log opened " + k.day("Mon Jan 02 15:04:05 2006") + "\n" + k.day("15:04") + " <" + nick + "> parking my " + s.service.name + " recovery codes here before the reinstall\n" + s.rows(k.day("15:04")+" <"+nick+"> %[2]s") + k.day("15:05") + " <" + nick + "> eof\n--- Log closed " + k.day("Mon Jan 02 16:04:05 2006") + "\n"
	k.save(path.Join("irclogs/home", of(k, nick+".log", "#notes.log")), body, s)
}

func fMatrixJSON(k *kit) {
	_, head, list, s := k.fNote("line", "comma")
	k.tag("layout", "json")
	event := func(i int, text string) map[string]any {
		return map[string]any{"type": "m.room.message", "sender": "@" + k.who.user + ":example.org", "event_id": "$" + shaped(k.Rand, repeat("U", 43)), "origin_server_ts": k.when.UnixMilli() + int64(i*9000), "content": map[string]any{"msgtype": "m.text", "body": text}}
	}
	k.save(k.fGot(of(k, "matrix - notes to self - Chat Export.json", "export.json")), asJSON(map[string]any{"room_name": "notes to self", "messages": []any{event(0, of(k, smallTalkF...)), event(1, head+"\n"+list), event(2, of(k, smallTalkF...))}}), s)
}

func fDiscordCSV(k *kit) {
	s := k.set("github", "google", "twitch", "epic-games", "reddit", "ea", "ubisoft", "rockstar")
	k.tagAs("en", "csv")
	rows := [][]string{{"ID", "Timestamp", "Contents", "Attachments"}}
	rows = append(rows, []string{shaped(k.Rand, repeat("d", 18)), k.stamp(1), of(k, smallTalkF...), ""}, []string{shaped(k.Rand, repeat("d", 18)), k.stamp(2), s.service.name + " backup codes pls pin:\n" + strings.TrimSuffix(s.stack(), "\n"), ""}, []string{shaped(k.Rand, repeat("d", 18)), k.stamp(3), "gg", ""})
	k.save(path.Join("Downloads/package/messages", "c"+shaped(k.Rand, repeat("d", 18)), "messages.csv"), asCSV(rows...), s)
}

func fTextMessages(k *kit) {
	s := k.lone("google", "facebook", "instagram", "x", "microsoft", "discord")
	k.tagAs("en", "sentence")
	line := func(kind, text string) string {
		return k.phone() + "," + kind + "," + k.stamp(4) + ",\"" + text + "\"\n"
	}
	k.save(path.Join("Phone/sms", "sms-export-"+k.day("2006-01")+".csv"), "number,folder,date,text\n"+line("inbox", "parcel is with the neighbour")+line("sent", "hi love, please keep my "+k.calls(s)+" backup code: "+s.codes[0])+line("inbox", "done"), s)
}
