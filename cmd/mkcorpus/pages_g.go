package main

import (
	"fmt"
	"html"
	"path"
	"strings"
)

// pagesG are pages of the settings of sites, as a browser saves them.
var pagesG = []template{
	{"g/page-github", "html", gPageGitHub},
	{"g/page-google", "html", gPageGoogle},
	{"g/page-gitlab", "html", gPageGitLab},
	{"g/page-mastodon", "html", gPageMastodon},
	{"g/page-redmine", "html", gPageRedmine},
	{"g/page-hex", "html", gPageHex},
	{"g/page-friendica", "html", gPageFriendica},
	{"g/page-pterodactyl", "html", gPagePanel},
	{"g/page-wordpress", "html", gPageWordPress},
	{"g/page-instagram", "html", gPageInstagram},
	{"g/page-mhtml", "html", gPageMHTML},
	{"g/page-print", "html", gPagePrint},
	{"g/page-app", "html", gPageApp},
}

// gFrame is a page with what sites have around their content.
func (k *kit) gFrame(s set, title, content string) string {
	asset := shaped(k.Rand, repeat("h", 20))
	return "<!DOCTYPE html>\n<!-- saved from url=(0042)https://" + s.service.domain + "/settings/security -->\n<html lang=\"en\"><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\">\n<title>" + html.EscapeString(title) + "</title>\n<link rel=\"stylesheet\" href=\"./" + html.EscapeString(title) + "_files/application-" + asset + ".css\">\n" +
		"<style>.sr-only{position:absolute;width:1px;height:1px}.btn{padding:5px 16px;border-radius:6px}.code-list li{font-family:monospace}</style>\n<script async src=\"./" + html.EscapeString(title) + "_files/runtime-" + asset[:12] + ".js\"></script>\n<script>window.__config={\"csrf\":\"" + shaped(k.Rand, repeat("m", 43)) + "=\",\"build\":\"" + shaped(k.Rand, repeat("h", 40)) + "\",\"flags\":[\"new_nav\",\"dark\"]};</script>\n</head>\n<body>\n<header><nav aria-label=\"Global\"><ul><li><a href=\"/\">" + html.EscapeString(s.service.name) + "</a></li><li><a href=\"/explore\">Explore</a></li><li><a href=\"/notifications\">Notifications</a></li><li><a href=\"/settings\">Settings</a></li></ul></nav></header>\n" +
		"<div class=\"layout\"><aside><ul class=\"menu\"><li>Profile</li><li>Account</li><li>Emails</li><li class=\"selected\">Password and authentication</li><li>Sessions</li><li>Applications</li></ul></aside>\n<main>\n" + content + "\n</main></div>\n<footer><ul><li>© " + k.day("2006") + " " + html.EscapeString(s.service.name) + "</li><li>Terms</li><li>Privacy</li><li>Status</li><li>Contact</li></ul></footer>\n</body></html>\n"
}

// gSaved writes a page under its title, as browsers do.
func (k *kit) gSaved(s set, title, content string) {
	k.save(k.gGot(plainName(title)+of(k, ".html", ".html", ".htm")), k.gFrame(s, title, content), s)
}

func gPageGitHub(k *kit) {
	s := k.set("github")
	k.tagAs("en", "columns2")
	k.gSaved(s, "Two-factor recovery codes", "<h2 class=\"Subhead-heading\">Two-factor recovery codes</h2>\n<p>Recovery codes can be used to access your account in the event you lose access to your device and cannot receive two-factor authentication codes.</p>\n<div class=\"Box\"><div class=\"flash\">Keep your recovery codes as safe as your password. We recommend saving them with a password manager.</div>\n<ul class=\"recovery-codes list-style-none two-factor-recovery-codes\">\n"+s.each("\n", "<li class=\"two-factor-recovery-code\" data-index=\"%d\">%s</li>")+"\n</ul>\n<button class=\"btn\">Download</button> <button class=\"btn\">Print</button> <button class=\"btn\">Copy</button></div>\n<h3>Generate new recovery codes</h3><p>When you generate new recovery codes, you must download or print the new codes.</p>")
}

func gPageGoogle(k *kit) {
	s := k.set("google")
	k.tagAs("en", "line")
	k.gSaved(s, "Backup codes", "<div jsname=\"r4nke\" class=\"VfPpkd\"><h1 class=\"XY0ASe\">Backup codes</h1><div class=\"kQ9Zkc\">Keep these backup codes somewhere safe but accessible. You can use each code once.</div><div class=\"rgZ8Cd\"><h2>Your backup codes</h2><div class=\"lySP7d\">"+s.each("", "<div class=\"iwwEZd\"><div dir=\"ltr\">%[2]s</div></div>")+"</div></div><button>Print codes</button><button>Download codes</button><span>"+k.mailbox()+" Google Account</span></div>")
}

func gPageGitLab(k *kit) {
	s := k.set("gitlab")
	k.tagAs("en", "bulleted")
	k.gSaved(s, "Two-factor Authentication · User Settings · GitLab", "<h3>Two-factor Authentication Recovery codes</h3>\n<p>Should you ever lose your phone or access to your one time password secret, each of these recovery codes can be used one time each to regain access to your account. Please save them in a safe place, or you <b>will</b> lose access to your account.</p>\n<div class=\"codes card\"><ul>"+s.each("\n", "<li data-testid=\"code-item\"><span class=\"gl-font-monospace\">%[2]s</span></li>")+"</ul></div>\n<button>Copy codes</button>")
}

func gPageMastodon(k *kit) {
	s := k.set("mastodon")
	k.tagAs("en", "bulleted")
	k.gSaved(s, "Two-factor recovery codes - Mastodon", "<h2>Two-factor recovery codes</h2><p class=\"hint\">If you ever lose access to your phone, you can use one of the recovery codes below to regain access to your account. <strong>Keep the recovery codes safe</strong>. For example, you may print them and store them with other important documents.</p><ol class=\"recovery-codes\">"+s.each("", "<li><samp>%[2]s</samp></li>")+"</ol>")
}

func gPageRedmine(k *kit) {
	words := of(k,
		[]string{"en", "Two-factor authentication backup codes", "Use these codes instead of a one-time password should you not have access to your second factor. Each code can only be used once.", "Backup codes generated"},
		[]string{"de", "Backup-Codes für die Zwei-Faktor-Authentifizierung", "Verwenden Sie diese Codes anstelle eines Einmalkennworts, falls Sie keinen Zugang zu Ihrem zweiten Faktor haben. Jeder Code kann nur einmal verwendet werden.", "Backup-Codes generiert am"},
		[]string{"fr", "Codes de secours pour l'authentification à deux facteurs", "Utilisez ces codes à la place d'un mot de passe à usage unique si vous n'avez pas accès à votre second facteur. Chaque code ne peut être utilisé qu'une fois.", "Codes de secours générés le"},
	)
	s := k.set("redmine")
	k.tagAs(words[0], "columns2")
	k.gSaved(s, words[1]+" - Redmine", "<h2>"+words[1]+"</h2><div class=\"box\"><p>"+words[2]+"</p><ul class=\"twofa_backup_codes\">"+s.each("\n", "<li><code>%[2]s</code></li>")+"</ul><p><em class=\"info\">"+words[3]+" "+k.day("01/02/2006 03:04 PM")+"</em></p></div>")
}

func gPageHex(k *kit) {
	s := k.set("hexpm").spend(k.Rand)
	k.tagAs("en", "struck")
	k.gSaved(s, "Security - Hex", "<h2>Recovery Codes</h2><p>Recovery codes are used to access your account in the event you cannot receive two-factor authentication codes.</p><div class=\"recovery-codes\">"+s.marked("\n", marks{"<code class=\"recovery-code\">%s</code>", "<code class=\"recovery-code used\"><s>%s</s></code>"})+"</div>")
}

func gPageFriendica(k *kit) {
	s := k.set("friendica").spend(k.Rand)
	k.tagAs("en", "struck")
	k.gSaved(s, "Two-factor recovery codes - Friendica", "<h1>Two-factor recovery codes</h1><p>Recovery codes can be used to access your account in the event you lose access to your device and cannot receive two-factor authentication codes.</p><p><strong>Put these in a safe spot!</strong> If you lose your device and don’t have the recovery codes you will lose access to your account.</p><ul class=\"recovery-codes\">"+s.marked("\n", marks{"<li>%s</li>", "<li><s>%s</s></li>"})+"</ul>")
}

func gPagePanel(k *kit) {
	s := k.set("pterodactyl")
	k.tagAs("en", "columns2")
	k.gSaved(s, "Account Overview - Pterodactyl", "<div role=\"dialog\"><h2>Two-Step Authentication Enabled</h2><p>Store the codes below somewhere safe. If you lose access to your phone you can use these backup codes to sign in.</p><pre class=\"grid grid-cols-2\">"+s.each("\n", "<code>%[2]s</code>")+"</pre><p>These codes will not be shown again.</p><button>Done</button></div>")
}

// gPageWordPress is a table of two columns, meant for print.
func gPageWordPress(k *kit) {
	s := k.set("wordpress-com")
	k.tagAs("en", "columns2")
	var rows strings.Builder
	for i := range 5 {
		fmt.Fprintf(&rows, "<tr><td>%d. %s</td><td>%d. %s</td></tr>\n", i+1, s.codes[i], i+6, s.codes[i+5])
	}
	k.gSaved(s, "Two-Step Authentication — WordPress.com", "<h1>WordPress.com Backup Verification Codes</h1><table><tbody>"+rows.String()+"</tbody></table><p>Printed: "+k.day("January 2, 2006")+"</p>")
}

func gPageInstagram(k *kit) {
	words := of(k, [3]string{"en", "Backup codes", "If you lose access to your device, you can use one of these codes to log in to Instagram."}, [3]string{"de", "Backup-Codes", "Wenn du dein Handy verlierst, kannst du dich mit einem dieser Codes bei Instagram anmelden."}, [3]string{"pt", "Códigos de backup", "Se você perder o acesso ao seu aparelho, use um destes códigos para entrar no Instagram."}, [3]string{"es", "Códigos de respaldo", "Si pierdes el acceso a tu dispositivo, usa uno de estos códigos para entrar en Instagram."})
	s := k.set("instagram")
	k.tagAs(words[0], "line")
	k.gSaved(s, words[1]+" • Instagram", "<div class=\"x9f619 x78zum5\"><h2>"+words[1]+"</h2><span>"+words[2]+"</span><div>"+s.each("", "<div class=\"x1n2onr6\"><span dir=\"auto\">%[2]s</span></div>")+"</div></div>")
}

// gPageMHTML is a page in one file, as an e-mail would carry it.
func gPageMHTML(k *kit) {
	s := k.set("github", "google", "dropbox", "gitlab", "facebook")
	k.tagAs("en", "line")
	title := s.service.name + " " + s.service.term
	l := letter{from: "saved", to: "saved", subject: title, when: k.when, html: k.gFrame(s, title, "<h1>"+html.EscapeString(title)+"</h1><ul>"+s.each("", "<li>%[2]s</li>")+"</ul>")}
	source := l.source()
	source = "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://" + s.service.domain + "/settings\r\n" + source[strings.Index(source, "Subject:"):]
	k.tag("enc", "utf8")
	k.pack(k.gGot(plainName(title)+".mhtml"), title, []byte(source), planted{Kind: "mail"}, s)
}

// gPagePrint is the little page that opens for print, with nothing around.
func gPagePrint(k *kit) {
	s := k.set("proxmox", "gitlab", "npm", "nextcloud", "proton")
	k.tagAs("en", "line")
	title := s.service.name + " " + s.service.term
	k.save(path.Join("Downloads", plainName(title)+".html"), "<html><head><title>"+html.EscapeString(title)+"</title></head><body onload=\"window.print()\"><h3>"+html.EscapeString(title)+" ("+k.who.user+")</h3><pre>"+s.stack()+"</pre></body></html>", s)
}

// gPageApp is the page of a program that runs in the browser.
func gPageApp(k *kit) {
	s := k.set("bookstack", "zammad", "openproject", "firefly-iii", "kanidm", "authentik", "pixelfed", "discourse")
	k.tagAs("en", "line")
	term := strings.ToUpper(s.service.term[:1]) + s.service.term[1:]
	k.gSaved(s, "Multi-factor authentication | "+s.service.name, "<div class=\"card\"><h4>"+term+"</h4><p>Store the below list of codes in a safe place. Each code can only be used once.</p><div class=\"text-center\">"+s.each("<br>\n", "<code>%[2]s</code>")+"</div><div class=\"buttons\"><a class=\"button\" href=\"#\">Download</a><a class=\"button\" href=\"#\">Done</a></div></div>")
}
