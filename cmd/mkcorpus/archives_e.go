package main

import (
	"path"
	"strings"
)

var archivesE = []template{
	{"e/zip-download", "archive", eZipDownload},
	{"e/zip-note", "archive", eZipNote},
	{"e/zip-nested", "archive", eZipNested},
	{"e/zip-docx", "archive", eZipDocx},
	{"e/zip-takeout", "archive", eZipTakeout},
	{"e/tgz-home", "archive", eTgzHome},
	{"e/gz-note", "archive", eGzNote},
	{"e/zip-profile", "archive", eZipProfile},
}

func (k *kit) boxed(names ...string) string {
	return path.Join(of(k, "Downloads", "Documents", "backup", "NAS/Documents", "Desktop"), k.day(of(k, names...)))
}

// lumber is what else is in an archive.
func (k *kit) lumber(root string) []member {
	return []member{
		{path.Join(root, "notes/"+of(k, vocabulary...)+".txt"), []byte(k.essay(k.between(1, 5)))},
		{path.Join(root, "budget.csv"), []byte("month,rent,food\n2021-01,700,210\n2021-02,700,190\n")},
		{path.Join(root, "music.dat"), k.static(k.between(200, 800))},
	}
}

func eZipDownload(k *kit) {
	name, body, s := k.drawn(fetchesE)
	k.tag("enc", "utf8")
	at := path.Join(of(k, "Downloads", "home/Downloads", "2fa", "."), name)
	k.pack(k.boxed("downloads 2006.zip", "archive.zip", "stuff-20060102.zip"), body, zipped(k.when, append(k.lumber("misc"), member{at, []byte(body)})...), inText(body, s, at), s)
}

func eZipNote(k *kit) {
	v, title, list, s := k.noteOf("line", "numbered", "comma", "used")
	body := title + "\n\n" + list
	at := path.Join(of(k, "Documents", "Users/"+k.who.user+"/Documents"), path.Base(k.titled(v, s, ".txt")))
	k.tag("enc", "utf8")
	k.pack(k.boxed("documents.zip", "backup-2006-01-02.zip", "laptop 2006.zip"), body, zipped(k.when, append(k.lumber("Users"), member{at, []byte(body)})...), inText(body, s, at), s)
}

func eZipNested(k *kit) {
	v, title, list, s := k.noteOf("line", "line", "bulleted")
	body := title + "\n" + list
	at := path.Base(k.titled(v, s, ".txt"))
	inner := zipped(k.when, member{at, []byte(body)})
	k.tag("enc", "utf8")
	k.pack(k.boxed("everything.zip", "disk D 2006.zip"), body, zipped(k.when, append(k.lumber("D"), member{"D/private.zip", inner})...), inText(body, s, "D/private.zip", at), s)
}

func eZipDocx(k *kit) {
	v, title, list, s := k.noteOf("line", "numbered")
	at := path.Join("papers", path.Base(k.titled(v, s, ".docx")))
	doc := docx(k.when, 0, append([]string{title, ""}, paragraphs(list)...)...)
	k.pack(k.boxed("papers.zip", "scans and papers 2006.zip"), title, zipped(k.when, append(k.lumber("papers"), member{at, doc})...), planted{Members: []string{at}, Kind: "docx"}, s)
}

func eZipTakeout(k *kit) {
	_, title, list, s := k.noteOf("line", "comma")
	body := asJSON(map[string]any{"isTrashed": false, "textContent": list, "title": title, "userEditedTimestampUsec": k.when.UnixMicro()})
	at := "Takeout/Keep/" + filename(title) + ".json"
	k.tag("enc", "utf8")
	k.pack(path.Join("Downloads", "takeout-"+k.day("20060102T150405Z")+"-001.zip"), body, zipped(k.when, append(k.lumber("Takeout"), member{at, []byte(body)})...), inText(body, s, at), s)
}

func eTgzHome(k *kit) {
	s := k.set(nerdsE...)
	list, s := k.lay(voiceOf("en"), s, of(k, "line", "bulleted"))
	body := s.service.name + " recovery codes\n\n" + list
	root := "home/" + k.who.user
	at := path.Join(root, "notes", strings.ToLower(s.service.name)+".txt")
	k.tag("enc", "utf8")
	k.pack(k.boxed("home.tar.gz", "thinkpad-2006-01-02.tgz"), body, tarball(k.when, append(k.lumber(root), member{at, []byte(body)})...), inText(body, s, at), s)
}

func eGzNote(k *kit) {
	s := k.set(nerdsE...)
	list, s := k.lay(voiceOf("en"), s, "line")
	body := s.service.name + " backup codes\n" + list
	name := strings.ToLower(s.service.name) + "-codes.txt"
	k.tag("enc", "utf8")
	k.pack(path.Join("backup", name+".gz"), body, gzipped([]byte(body)), inText(body, s, name), s)
}

// eZipProfile holds an export of passwords.
func eZipProfile(k *kit) {
	s := k.holding()
	rows := [][]string{{"name", "url", "username", "password", "note"}}
	for _, e := range append(k.plainEntries(5), k.holder(s)) {
		rows = append(rows, []string{e.title, e.url, e.user, e.pass, e.all()})
	}
	body := asCSV(rows...)
	k.tag("enc", "utf8")
	k.pack(k.boxed("browser profile.zip", "passwords-2006.zip"), body, zipped(k.when, append(k.lumber("profile"), member{"profile/passwords.csv", []byte(body)})...), inText(body, s, "profile/passwords.csv"), s)
}
