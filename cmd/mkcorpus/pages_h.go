package main

import (
	"fmt"
	"path"
	"strings"
)

// pagesH are saved pages of the web.
var pagesH = []template{
	{"h/page-list", "html", hPage("ul", `<li class="recovery-code">%[2]s</li>`)},
	{"h/page-grid", "html", hPage("div", `<div class="col-6"><code>%[2]s</code></div>`)},
	{"h/page-pre", "html", hPage("pre", "%[2]s\n")},
	{"h/page-table", "html", hPage("table", `<tr><td>%d.</td><td>%s</td></tr>`)},
	{"h/page-cells", "html", hPageCells},
	{"h/page-inputs", "html", hPageInputs},
	{"h/page-struck", "html", hPageStruck},
	{"h/page-mhtml", "html", hPageMHTML},
	{"h/page-keep", "html", hPageKeep},
	{"h/page-bookmarklet-print", "html", hPagePrint},
}

// hFrame is a page of settings around what is in the middle of it.
func (k *kit) hFrame(s set, middle string) string {
	name := escaped(s.service.name)
	return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n<title>" + of(k, "Two-factor authentication", "Security", strings.ToUpper(s.service.term[:1])+s.service.term[1:]) + " · " + name + "</title>\n<link rel=\"stylesheet\" href=\"./" + filename(s.service.name) + "_files/main." + shaped(k.Rand, repeat("h", 8)) + ".css\">\n<script>window.__cfg={\"build\":\"" + shaped(k.Rand, repeat("h", 40)) + "\",\"csrf\":\"" + shaped(k.Rand, repeat("U", 43)) + "\"}</script></head>\n<body>\n<nav><a href=\"https://" + s.service.domain + "/\">" + name + "</a> <a href=\"#\">Profile</a> <a href=\"#\">Security</a> <a href=\"#\">Sign out</a></nav>\n<main>\n" + middle + "\n</main>\n<footer>© " + k.day("2006") + " " + name + "</footer>\n</body></html>\n"
}

func (k *kit) hAdvice(s set) string {
	return "<h2>" + of(k, "Your ", "Save your ", "Two-factor ") + s.service.term + "</h2>\n<p>" + of(k, "Keep these somewhere safe. If you lose your device, each of them lets you in once.", "Use one of these to sign in when you can't use your authenticator app. Every code works a single time.") + "</p>\n"
}

func (k *kit) hSavedAs(s set, ext string) string {
	return k.hLoad(filename(of(k, s.service.name+" - Security", "Two-factor authentication - "+s.service.name, "Account settings _ "+s.service.name)) + ext)
}

func hPage(tag, row string) func(*kit) {
	return func(k *kit) {
		s := k.set(append(append([]string{}, peopleH...), adminH...)...)
		k.tagAs("en", "html-"+tag)
		k.save(k.hSavedAs(s, of(k, ".html", ".htm")), k.hFrame(s, k.hAdvice(s)+"<"+tag+">\n"+s.each(of(k, "", "\n"), row)+"\n</"+tag+">\n<button>Download</button> <button>Print</button>"), s)
	}
}

func hPageCells(k *kit) {
	s := k.set(peopleH...)
	k.tagAs("en", "html-table")
	rows := ""
	for i, c := range s.codes {
		if i%2 == 0 {
			rows += "<tr>"
		}
		rows += "<td class=\"mono\">" + c + "</td>"
		if i%2 == 1 || i == len(s.codes)-1 {
			rows += "</tr>\n"
		}
	}
	k.save(k.hSavedAs(s, ".html"), k.hFrame(s, k.hAdvice(s)+"<table>\n"+rows+"</table>"), s)
}

func hPageInputs(k *kit) {
	s := k.set("nextcloud", "n8n", "mastodon", "cloudflare", "gitlab", "etsy", "zoom")
	k.tagAs("en", "html-inputs")
	k.save(k.hSavedAs(s, ".html"), k.hFrame(s, k.hAdvice(s)+s.each("\n", `<input type="text" readonly name="code%d" value="%s">`)), s)
}

func hPageStruck(k *kit) {
	s := k.set("hexpm", "friendica", "google", "facebook", "github").spend(k.Rand)
	k.tagAs("en", "html-struck")
	k.save(k.hSavedAs(s, ".html"), k.hFrame(s, k.hAdvice(s)+"<ul>\n"+s.marked("\n", marks{"<li>%s</li>", "<li><del>%s</del></li>"})+"</ul>"), s)
}

func hPageMHTML(k *kit) {
	s := k.set("github", "discord", "facebook", "dropbox", "reddit", "linkedin")
	k.tagAs("en", "mhtml")
	page := k.hFrame(s, k.hAdvice(s)+"<ol>"+s.each("", "<li>%[2]s</li>")+"</ol>")
	boundary := "----MultipartBoundary--" + shaped(k.Rand, repeat("m", 40)) + "----"
	body := "From: <Saved by Blink>\nSnapshot-Content-Location: https://" + s.service.domain + "/settings\nSubject: Security\nDate: " + k.day("Mon, 2 Jan 2006 15:04:05 -0000") + "\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype=\"text/html\";\n\tboundary=\"" + boundary + "\"\n\n--" + boundary + "\nContent-Type: text/html\nContent-ID: <frame-" + shaped(k.Rand, repeat("H", 32)) + "@mhtml.blink>\nContent-Transfer-Encoding: 8bit\nContent-Location: https://" + s.service.domain + "/settings\n\n" + page + "\n--" + boundary + "--\n"
	k.save(k.hSavedAs(s, ".mhtml"), crlf(body), s)
}

func hPageKeep(k *kit) {
	v, s := k.hVoice(), k.set(peopleH...)
	k.tagAs(v.lang, "html-br")
	title := v.head(k, s)
	body := "<?xml version=\"1.0\" ?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\" /><title>" + escaped(title) + "</title></head><body><div class=\"note\"><div class=\"heading\"><div class=\"meta-icons\"></div>" + k.day("Jan 2, 2006, 3:04:05 PM") + "</div>\n<div class=\"title\">" + escaped(title) + "</div>\n<div class=\"content\">" + s.each("<br>", "%[2]s") + "</div></div></body></html>\n"
	k.save(path.Join("Takeout/Keep", filename(title)+".html"), body, s)
}

// hPagePrint is the small window that sites open to print.
func hPagePrint(k *kit) {
	s := k.set("npm", "login-gov", "kanidm", "pypi", "bookstack", "redmine")
	k.tagAs("en", "html-p")
	body := fmt.Sprintf("<html><head><title>%s</title></head><body onload=\"window.print()\"><h1>%s %s</h1>\n%s\n<p>%s</p></body></html>\n", s.service.name, s.service.name, s.service.term, s.each("\n", "<p>%[2]s</p>"), k.day("Jan 2, 2006"))
	k.save(k.hLoad(of(k, "print.html", "about_blank.html", filename(s.service.name)+".html")), body, s)
}
