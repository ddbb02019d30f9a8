package main

import (
	"fmt"
	"html"
	"strings"
)

var pagesE = []template{
	{"e/page-list", "html", eHTMLPage("<li>%[2]s</li>", "<ul>", "</ul>")},
	{"e/page-ordered", "html", eHTMLPage("<li><code>%[2]s</code></li>", "<ol class=\"codes\">", "</ol>")},
	{"e/page-pre", "html", eHTMLPage("%[2]s", "<pre>", "</pre>")},
	{"e/page-table", "html", eHTMLPage("<tr><td>%d</td><td>%s</td></tr>", "<table class=\"table table-striped\"><tbody>", "</tbody></table>")},
	{"e/page-divs", "html", eHTMLPage("<div class=\"Box-row d-flex\"><div class=\"text-mono f3\">%[2]s</div></div>", "<div class=\"Box\">", "</div>")},
	{"e/page-breaks", "html", eHTMLPage("<span class=\"k9x\">%[2]s</span><br>", "<p>", "</p>")},
	{"e/page-struck", "html", eHTMLStruck},
	{"e/page-mhtml", "html", eMHTML},
	{"e/page-own", "html", eOwnPage},
	{"e/page-area", "html", eHTMLArea},
}

// chrome is what stands around a page: menus, scripts, styles.
func (k *kit) chrome(s set, lang, heading, content string) string {
	menu := many(k.between(5, 20), func(int) string {
		return "<li><a href=\"/" + shaped(k.Rand, "lllll") + "\">" + of(k, "Home", "Dashboard", "Profile", "Emails", "Password and authentication", "Sessions", "Billing", "Notifications", "Applications", "Sign out") + "</a></li>"
	})
	return "<!DOCTYPE html>\n<!-- saved from url=(0042)https://" + s.service.domain + "/account/security -->\n<html lang=\"" + lang + "\"><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\">\n<title>" + s.service.name + "</title>\n<meta name=\"csrf-token\" content=\"" + shaped(k.Rand, repeat("U", 86)) + "\">\n<link rel=\"stylesheet\" href=\"./page_files/main." + shaped(k.Rand, repeat("h", 8)) + ".css\">\n<script>window.env={\"release\":\"" + shaped(k.Rand, repeat("h", 40)) + "\",\"uid\":" + shaped(k.Rand, "Ddddddd") + "}</script></head>\n<body class=\"logged-in\"><nav><ul>\n" + menu + "</ul></nav>\n<main><h1>" + heading + "</h1>\n" + content + "\n</main>\n<footer><p>© " + k.day("2006") + " " + s.service.name + "</p></footer></body></html>\n"
}

// heading is what a page calls the codes, in the languages of big services.
func (k *kit) heading() (lang, title, text string) {
	h := of(k, [3]string{"en", "Recovery codes", "Use one of these if you lose access to your device. Each can be used once."}, [3]string{"en", "Backup codes", "Save these backup codes in a safe place."}, [3]string{"en", "Two-factor authentication", "Here are your new recovery codes. Treat them like your password."}, [3]string{"de", "Wiederherstellungscodes", "Bewahre diese Codes sicher auf. Jeder Code kann nur einmal verwendet werden."},
		[3]string{"fr", "Codes de récupération", "Conservez ces codes en lieu sûr. Chaque code n'est utilisable qu'une seule fois."}, [3]string{"es", "Códigos de recuperación", "Guarda estos códigos en un lugar seguro."}, [3]string{"ja", "リカバリーコード", "これらのコードを安全な場所に保管してください。"}, [3]string{"pt", "Códigos de recuperação", "Guarde estes códigos em um lugar seguro."}, [3]string{"ru", "Коды восстановления", "Сохраните эти коды в надёжном месте."}, [3]string{"pl", "Kody zapasowe", "Zapisz te kody w bezpiecznym miejscu."}, [3]string{"zh", "恢复代码", "请将这些代码保存在安全的地方。"})
	return h[0], h[1], h[2]
}

func eHTMLPage(row, open, shut string) func(*kit) {
	return func(k *kit) {
		s := k.set("github", "gitlab", "discord", "dropbox", "mastodon", "facebook", "npm", "rubygems", "redmine", "openproject", "bookstack", "laravel-fortify", "pterodactyl", "cloudflare", "sentry", "twitch")
		lang, title, text := k.heading()
		k.tagAs(lang, "line")
		body := k.chrome(s, lang, title, "<p>"+text+"</p>\n"+open+"\n"+s.rows(row)+shut+"\n<button>Download</button><button>Print</button>")
		k.save(k.got(of(k, s.service.name+".html", title+".html", "security.htm", s.service.name+" - "+title+".html", "Settings.html")), body, s)
	}
}

func eHTMLStruck(k *kit) {
	s := k.someSpent(k.set("hexpm", "friendica", "gitlab", "github", "mastodon"))
	lang, title, text := k.heading()
	k.tagAs(lang, "struck")
	body := k.chrome(s, lang, title, "<p>"+text+"</p>\n<ul>\n"+s.marked("\n", of(k, marks{"<li>%s</li>", "<li><del>%s</del></li>"}, marks{"<li>%s</li>", "<li><s>%s</s></li>"}))+"</ul>")
	k.save(k.got(s.service.name+" "+title+".html"), body, s)
}

// eMHTML is a page as some browsers save it: one letter with all parts.
func eMHTML(k *kit) {
	s := k.set("github", "google", "discord", "gitlab")
	lang, title, text := k.heading()
	k.tagAs(lang, "line")
	k.tag("enc", "utf8")
	page := k.chrome(s, lang, title, "<p>"+text+"</p><ul>"+s.rows("<li>%[2]s</li>")+"</ul>")
	source := "From: <Saved by Blink>\nSnapshot-Content-Location: https://" + s.service.domain + "/security\nSubject: " + s.service.name + "\nDate: " + k.day("Mon, 2 Jan 2006 15:04:05 -0000") + "\n" + strings.Replace(part("text/html", "", page), "Content-Type", "MIME-Version: 1.0\nContent-Type", 1)
	k.pack(k.got(s.service.name+".mhtml"), page, []byte(crlf(source)), planted{Kind: "mail"}, s)
}

// eOwnPage is a page of somebody's own, out of a word processor.
func eOwnPage(k *kit) {
	v, sets := k.voice("en", "de", "fr", "es", "it", "pt"), k.severalE(2)
	k.tagAs(v.lang, "line")
	body := "<html><head><meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"/><title></title><meta name=\"generator\" content=\"LibreOffice 7.4.5.1 (Linux)\"/></head><body lang=\"" + v.lang + "\">\n"
	for _, s := range sets {
		body += "<h2>" + html.EscapeString(fill(of(k, v.heads...), s.service.name)) + "</h2>\n<p>" + s.each("<br/>\n", "%[2]s") + "</p>\n"
	}
	k.save(k.kept(of(k, "codes.html", "logins.html", "2fa.htm")), body+"</body></html>\n", sets...)
}

// eHTMLArea has the list in a field for copying.
func eHTMLArea(k *kit) {
	s := k.set("rubygems", "laravel-fortify", "openproject", "zammad", "pypi")
	lang, title, text := k.heading()
	k.tagAs(lang, "line")
	body := k.chrome(s, lang, title, fmt.Sprintf("<p>%s</p>\n<textarea id=\"codes\" rows=\"%d\" readonly>%s</textarea>", text, len(s.codes), s.each("\n", "%[2]s")))
	k.save(k.got(of(k, s.service.name+".html", "account.html")), body, s)
}
