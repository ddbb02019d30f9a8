package main

import (
	"path"
	"strings"
)

// packsG are archives: old folders, downloads of one's data, backups.
var packsG = []template{
	{"g/pack-downloads", "archive", gPackDownloads},
	{"g/pack-documents", "archive", gPackDocuments},
	{"g/pack-takeout", "archive", gPackTakeout},
	{"g/pack-notion", "archive", gPackNotion},
	{"g/pack-laptop", "archive", gPackLaptop},
	{"g/pack-word", "archive", gPackWord},
	{"g/pack-home-tar", "archive", gPackHomeTar},
	{"g/pack-gzip", "archive", gPackGzip},
	{"g/pack-obsidian", "archive", gPackObsidian},
	{"g/pack-one", "archive", gPackOne},
}

func (k *kit) gPackAt(names ...string) string {
	return path.Join(of(k, "Downloads", "Documents/Backups", "Backup", "OneDrive", "Documents/Old"), k.day(of(k, names...)))
}

// gBallast is what else is in an archive.
func (k *kit) gBallast(root string) []member {
	return []member{
		{path.Join(root, "cv.txt"), []byte(k.essay(2))},
		{path.Join(root, "recipes/"+of(k, vocabulary...)+".txt"), []byte(k.essay(1))},
		{path.Join(root, "IMG_"+shaped(k.Rand, "dddd")+".bin"), k.static(k.between(200, 900))},
		{path.Join(root, "invoice.csv"), []byte("item,amount\nchair,89\nlamp,35\n")},
	}
}

func (k *kit) gPackText(name, at, body string, s set, others []member) {
	k.tag("enc", "utf8")
	k.pack(name, body, zipped(k.when, append(others, member{at, []byte(body)})...), inText(body, s, at), s)
}

func gPackDownloads(k *kit) {
	name, body, s := k.gDownload(k.set("google", "google", "github", "discord", "npm", "nextcloud", "gitlab", "sentry", "proton", "wordpress-two-factor"))
	k.gPackText(k.gPackAt("Downloads.zip", "downloads-2006.zip", "old downloads.zip"), "Downloads/"+name, body, s, k.gBallast("Downloads"))
}

func gPackDocuments(k *kit) {
	v, head, list, s := k.gNote()
	at := "Documents/" + path.Base(k.gNamed(v, s, ".txt"))
	k.gPackText(k.gPackAt("Documents.zip", "Documents backup 2006-01-02.zip", "my docs.zip"), at, head+"\n\n"+list, s, k.gBallast("Documents"))
}

func gPackTakeout(k *kit) {
	_, head, list, s := k.gNote("line", "line", "numbered", "comma")
	body := objectG("color", quoteG("DEFAULT"), "isTrashed", "false", "isPinned", "false", "isArchived", "false", "textContent", quoteG(list), "title", quoteG(head), "userEditedTimestampUsec", "1650000000000000")
	k.gPackText(k.gPackAt("takeout-20060102T150405Z-001.zip"), "Takeout/Keep/"+plainName(head)+".json", body, s, []member{{"Takeout/Keep/Labels.txt", []byte("home\nwork\n")}, {"Takeout/archive_browser.html", []byte("<html><body>Your Google data</body></html>")}, {"Takeout/Keep/Paint.json", []byte(objectG("textContent", quoteG("eggshell, 2.5 l"), "title", quoteG("Paint")))}})
}

func gPackNotion(k *kit) {
	_, head, list, s := k.gNote("line", "bulleted", "numbered")
	at := "Private & Shared/" + plainName(head) + " " + shaped(k.Rand, repeat("h", 32)) + ".md"
	k.gPackText(k.gPackAt("Export-"+shaped(k.Rand, uuidShape)+".zip"), at, "# "+head+"\n\n"+list, s, []member{{"Private & Shared/Reading " + shaped(k.Rand, repeat("h", 32)) + ".md", []byte("# Reading\n\n" + k.essay(1))}})
}

// gPackLaptop is a backup within a backup.
func gPackLaptop(k *kit) {
	name, body, s := k.gDownload(k.set("google", "github", "discord", "npm", "gitlab"))
	inner := zipped(k.when, member{name, []byte(body)}, member{"readme first.txt", []byte("old stuff from the Dell\n")})
	at := []string{"Dell/Desktop/important.zip", name}
	k.tag("enc", "utf8")
	k.pack(k.gPackAt("Dell laptop 2006.zip", "laptop backup 2006-01-02.zip"), body, zipped(k.when, append(k.gBallast("Dell/Documents"), member{at[0], inner})...), inText(body, s, at...), s)
}

func gPackWord(k *kit) {
	v, head, list, s := k.gNote("line", "numbered", "bulleted")
	at := "Documents/" + path.Base(k.gNamed(v, s, ".docx"))
	doc := docx(k.when, 0, append([]string{head, ""}, fLinesOf(list)...)...)
	k.pack(k.gPackAt("Documents 2006.zip", "OneDrive_2006-01-02.zip"), head, zipped(k.when, append(k.gBallast("Documents"), member{at, doc})...), planted{Members: []string{at}, Kind: "docx"}, s)
}

func gPackHomeTar(k *kit) {
	list, s := k.gLay(voiceG("en"), k.set(nerdsG...), "line", "line", "numbered")
	root := "home/" + k.who.user
	at := path.Join(root, "Documents", strings.ToLower(strings.ReplaceAll(s.service.name, " ", "-"))+"-"+strings.ReplaceAll(s.service.term, " ", "-")+".txt")
	k.tag("enc", "utf8")
	k.pack(k.gPackAt("home-2006-01-02.tar.gz", "thinkpad-home.tar.gz"), list+at, tarball(k.when, append(k.gBallast(root), member{at, []byte(list)})...), inText(list, s, at), s)
}

func gPackGzip(k *kit) {
	name, body, s := k.gDownload(k.set("github", "gitlab", "npm", "pypi", "ngrok"))
	k.tag("enc", "utf8")
	k.pack(k.gPackAt(name+".gz"), body, gzipped([]byte(body)), inText(body, s, name), s)
}

func gPackObsidian(k *kit) {
	_, head, list, s := k.gNote("line", "bulleted", "checkbox")
	k.gPackText(k.gPackAt("vault backup 2006-01-02.zip", "Obsidian.zip"), "Vault/Accounts/"+plainName(head)+".md", list, s, append(k.gBallast("Vault"), member{"Vault/.obsidian/app.json", []byte("{\"alwaysUpdateLinks\": true}")}))
}

func gPackOne(k *kit) {
	v, s := k.gVoice(), k.gOne()
	k.tagAs(v.lang, "line")
	at := "Desktop/" + plainName(k.calls(s)) + " recovery code.txt"
	k.gPackText(k.gPackAt("Desktop.zip", "desktop 2006.zip"), at, s.codes[0]+"\n", s, k.gBallast("Desktop"))
}
