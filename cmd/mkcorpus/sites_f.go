package main

import (
	"fmt"
	"html"
	"strings"
)

// sitesF are pages that were saved.
var sitesF = []template{
	{"f/site-list", "html", fSavedPage("<li class=\"mono\">%[2]s</li>", "<ul class=\"list-reset\">", "</ul>")},
	{"f/site-spans", "html", fSavedPage("<span class=\"_a9x1 _k2\">%[2]s</span>", "<div class=\"_grid\">", "</div>")},
	{"f/site-definition", "html", fSavedPage("<dt>%d</dt><dd>%s</dd>", "<dl>", "</dl>")},
	{"f/site-inputs", "html", fSavedPage("<input type=\"text\" readonly value=\"%[2]s\">", "<form>", "</form>")},
	{"f/site-cells", "html", fSavedPage("<td class=\"code\"><kbd>%[2]s</kbd></td></tr><tr>", "<table><tr>", "</tr></table>")},
	{"f/site-pre-code", "html", fSavedPage("%[2]s", "<pre><code>", "</code></pre>")},
	{"f/site-modal", "html", fModalPage},
	{"f/site-mhtml", "html", fArchivePage},
	{"f/site-singlefile", "html", fSingleFile},
	{"f/site-word-html", "html", fWordHTML},
	{"f/site-textarea", "html", fTextAreaPage},
	{"f/site-state", "html", fStatePage},
}

// fPage puts a page of a site around what it shows.
func (k *kit) fPage(s set, lang, title, content string) string {
	side := many(k.between(4, 11), func(i int) string {
		return fmt.Sprintf("      <a class=\"side__link\" href=\"/prefs/%d\" data-id=\"%s\">%s</a>", i, shaped(k.Rand, "hhhhhhhh"), of(k, "Overview", "Appearance", "Language", "Payment", "Privacy", "Apps", "Devices", "Export", "Delete account"))
	})
	return "<!doctype html>\n<html lang=\"" + lang + "\" class=\"js no-touch\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + html.EscapeString(title+" · "+s.service.name) + "</title>\n<link rel=\"canonical\" href=\"https://" + s.service.domain + "/prefs/security\">\n<link rel=\"stylesheet\" href=\"saved_files/app-" + shaped(k.Rand, repeat("h", 12)) + ".css\">\n<script nonce=\"" + shaped(k.Rand, repeat("m", 22)) + "==\">window.__ctx={build:\"" + shaped(k.Rand, repeat("h", 40)) + "\",t:" + fmt.Sprint(k.when.UnixMilli()) + "};</script>\n</head>\n<body data-page=\"security\">\n  <header><a href=\"/\">" + s.service.name + "</a><form role=\"search\"><input name=\"q\"></form></header>\n  <div class=\"layout\">\n    <aside>\n" + side + "    </aside>\n    <section>\n" + content + "\n    </section>\n  </div>\n  <footer>" + s.service.name + " · " + k.day("2006") + "</footer>\n</body>\n</html>\n"
}

var sitesOfF = []string{"github", "gitlab", "discord", "dropbox", "mastodon", "facebook", "npm", "rubygems", "openproject", "bookstack", "pterodactyl", "cloudflare", "sentry", "twitch", "figma", "notion", "reddit", "hexpm", "linkedin", "namecheap", "friendica", "zammad", "simplelogin"}

// fPageOf draws a site and a language and returns the heading of the codes.
func (k *kit) fPageOf() (s set, lang, title, content string) {
	p := of(k, sitePages...)
	s = k.set(sitesOfF...)
	k.tagAs(p.lang, "line")
	return s, p.lang, p.head, "      <h2>" + p.head + "</h2>\n      <p class=\"hint\">" + p.hint + "</p>\n"
}

func (k *kit) savedAs(s set, title string) string {
	return k.fGot(of(k, title+" · "+s.service.name+".html", s.service.name+" prefs.html", "security.html", "Saved page.htm", "index.html"))
}

func fSavedPage(row, open, shut string) func(*kit) {
	return func(k *kit) {
		s, lang, title, content := k.fPageOf()
		k.save(k.savedAs(s, title), k.fPage(s, lang, title, content+"      "+open+"\n"+s.rows(row)+"      "+shut), s)
	}
}

// fModalPage has the list in a window over the page, and the page repeats its title.
func fModalPage(k *kit) {
	s, lang, title, content := k.fPageOf()
	body := "      <h1>Security</h1><p>" + k.sentence("en") + "</p>\n      <div role=\"dialog\" aria-modal=\"true\">\n" + content + "      <div class=\"codes\">" + s.each("", "<div>%[2]s</div>") + "</div>\n      <button>OK</button></div>"
	k.save(k.savedAs(s, title), k.fPage(s, lang, title, body), s)
}

func fArchivePage(k *kit) {
	s, lang, title, content := k.fPageOf()
	page := k.fPage(s, lang, title, content+"<ol>"+s.rows("<li><code>%[2]s</code></li>")+"</ol>")
	source := "From: <Saved by Blink>\nSnapshot-Content-Location: https://" + s.service.domain + "/prefs/security\nSubject: " + s.service.name + "\nDate: " + k.day("Mon, 2 Jan 2006 15:04:05 -0000") + "\n" + strings.Replace(part("text/html", "", page), "Content-Type", "MIME-Version: 1.0\nContent-Type", 1)
	k.tag("enc", "utf8")
	k.pack(k.fGot(of(k, s.service.name, "prefs")+".mht"), page, []byte(crlf(source)), planted{Kind: "mail"}, s)
}

// fSingleFile has pictures and styles within itself.
func fSingleFile(k *kit) {
	s, lang, title, content := k.fPageOf()
	page := k.fPage(s, lang, title, content+"<img src=\"data:image/png;base64,"+shaped(k.Rand, repeat("m", 240))+"\">\n<ul>"+s.rows("<li>%[2]s")+"</ul>")
	page = strings.Replace(page, "<html", "<!--\n Page saved with SingleFile \n url: https://"+s.service.domain+"/prefs/security \n saved date: "+k.day("Mon Jan 02 2006 15:04:05 GMT+0100")+"\n--><html", 1)
	k.save(k.fGot(plainName(title)+" ("+k.day("1-2-2006 3.04.05 PM")+").html"), page, s)
}

// fWordHTML is a page of somebody's own out of a word processor.
func fWordHTML(k *kit) {
	v, head, list, s := k.fNote("line", "numbered", "bulleted")
	body := "<html xmlns:w=\"urn:schemas-microsoft-com:office:word\">\n<head><meta http-equiv=Content-Type content=\"text/html; charset=utf-8\"><meta name=Generator content=\"Word 15\"></head>\n<body lang=" + v.lang + "><div class=WordSection1>\n<p class=MsoTitle>" + html.EscapeString(head) + "<o:p></o:p></p>\n" + eachLine(list, "<p class=MsoNormal><span style='font-family:\"Courier New\"'>", "<o:p></o:p></span></p>\n") + "</div></body></html>\n"
	k.save(k.fTitled(v, s, ".htm"), body, s)
}

func fTextAreaPage(k *kit) {
	s, lang, title, content := k.fPageOf()
	k.save(k.savedAs(s, title), k.fPage(s, lang, title, content+fmt.Sprintf("<textarea rows=\"%d\" cols=\"40\" readonly>%s</textarea>", len(s.codes), s.each("\n", "%[2]s"))), s)
}

// fStatePage holds the codes in the state that its program starts from, and nowhere
// else.
func fStatePage(k *kit) {
	s, lang, title, content := k.fPageOf()
	k.tag("layout", "json")
	k.save(k.savedAs(s, title), k.fPage(s, lang, title, content+"<div id=\"root\"></div>\n<script type=\"application/json\" id=\"state\">{\"security\":{\"twoFactor\":true,\"recoveryCodes\":["+s.each(",", "\"%[2]s\"")+"]}}</script>"), s)
}
