package main

import (
	"path"
	"strings"
)

// boxesF are archives in which the codes lie.
var boxesF = []template{
	{"f/box-phone", "archive", fBoxPhone},
	{"f/box-download", "archive", fBoxDownload},
	{"f/box-note", "archive", fBoxNote},
	{"f/box-desktop", "archive", fBoxDesktop},
	{"f/box-odt", "archive", fBoxWriter},
	{"f/box-tgz", "archive", fBoxTar},
	{"f/box-gz", "archive", fBoxGzip},
	{"f/box-nested", "archive", fBoxNested},
	{"f/box-notes-app", "archive", fBoxNotesApp},
	{"f/box-passwords", "archive", fBoxPasswords},
}

// fBoxAt is where an archive lies.
func (k *kit) fBoxAt(names ...string) string {
	return path.Join(of(k, "Downloads", "Documents/Archive", "rescue", "Seagate", "WD MyBook"), k.day(of(k, names...)))
}

// stuffing is what else is in an archive.
func (k *kit) stuffing(root string) []member {
	return []member{
		{path.Join(root, "letters", of(k, vocabulary...)+".md"), []byte(k.essay(k.between(1, 4)))},
		{path.Join(root, "shopping.txt"), []byte(k.jotting())},
		{path.Join(root, "km.csv"), []byte("day,km\n1,14\n2,0\n3,31\n")},
		{path.Join(root, "sound.bin"), k.static(k.between(100, 600))},
	}
}

// fPackText puts a text into an archive among other things.
func (k *kit) fPackText(name, root, at, body string, s set) {
	k.tag("enc", "utf8")
	k.pack(name, body, zipped(k.when, append(k.stuffing(root), member{at, []byte(body)})...), inText(body, s, at), s)
}

func fBoxPhone(k *kit) {
	v, head, list, s := k.fNote("line", "comma", "columns3", "bulleted")
	at := path.Join("Phone/Documents", path.Base(k.fTitled(v, s, ".txt")))
	k.fPackText(k.fBoxAt("phone-2006-01-02.zip", "SmartSwitch 2006.zip"), "Phone", at, head+"\n\n"+list, s)
}

func fBoxDownload(k *kit) {
	name, body, s := k.drawn(fetchesF)
	at := path.Join(of(k, "Downloads", "home/dl", "Users/"+k.who.user+"/Downloads"), name)
	k.fPackText(k.fBoxAt("downloads-backup.zip", "old downloads 2006.zip", "dl.zip"), "misc", at, body, s)
}

func fBoxNote(k *kit) {
	v, head, list, s := k.fNote("line", "numbered", "used", "blocks", "keyvalue")
	at := path.Join("Private", path.Base(k.fTitled(v, s, of(k, ".txt", ".md"))))
	k.fPackText(k.fBoxAt("private.zip", "USB stick 2006-01-02.zip"), "Private", at, head+"\n"+v.tail+"\n\n"+list, s)
}

func fBoxDesktop(k *kit) {
	s := k.set(commonF...)
	list, s := k.fLay(voiceF("en"), s, of(k, "line", "columns2"))
	at := path.Join("Desktop", plainName(k.calls(s))+" recovery codes.txt")
	k.fPackText(k.fBoxAt("desktop cleanup 2006.zip", "Desktop.zip"), "Desktop", at, list, s)
}

func fBoxWriter(k *kit) {
	v, head, list, s := k.fNote("line", "numbered")
	at := path.Join("office", path.Base(k.fTitled(v, s, ".odt")))
	doc := openDocument(k.when, "text", odParagraphs(head)+odParagraphs(strings.TrimSuffix(list, "\n")))
	k.pack(k.fBoxAt("office 2006.zip", "papers-scan.zip"), head, zipped(k.when, append(k.stuffing("office"), member{at, doc})...), planted{Members: []string{at}, Kind: "odt"}, s)
}

func fBoxTar(k *kit) {
	list, s := k.fEnglish(of(k, "line", "numbered", "commented"), nerdsF...)
	root := "home/" + k.who.user
	at := path.Join(root, "keep", s.under()+"-2fa.txt")
	body := "# " + s.service.name + " one-time recovery codes\n\n" + list
	k.tag("enc", "utf8")
	k.pack(k.fBoxAt("tower-home-2006-01-02.tar.gz", "nas-etc-home.tgz"), body, tarball(k.when, append(k.stuffing(root), member{at, []byte(body)})...), inText(body, s, at), s)
}

func fBoxGzip(k *kit) {
	list, s := k.fEnglish("line", nerdsF...)
	name := s.under() + "_mfa_recovery_codes.txt"
	body := list
	k.tag("enc", "utf8")
	k.pack(path.Join("rescue", name+".gz"), body, gzipped([]byte(body)), inText(body, s, name), s)
}

func fBoxNested(k *kit) {
	v, head, list, s := k.fNote("line", "bulleted")
	body, at := head+"\n"+list, path.Base(k.fTitled(v, s, ".txt"))
	inner := zipped(k.when, member{at, []byte(body)})
	k.tag("enc", "utf8")
	k.pack(k.fBoxAt("before reinstall 2006.zip", "C drive.zip"), body, zipped(k.when, append(k.stuffing("C"), member{"C/important/keep.zip", inner})...), inText(body, s, "C/important/keep.zip", at), s)
}

func fBoxNotesApp(k *kit) {
	v, head, list, s := k.fNote("line", "slash")
	body := asJSON(map[string]any{"notes": []any{map[string]any{"title": v.life[0], "body": v.life[1]}, map[string]any{"title": head, "body": list}}})
	k.fPackText(k.fBoxAt("notes-backup-20060102.zip"), "media", "notes.json", body, s)
}

func fBoxPasswords(k *kit) {
	s := k.fHeld()
	rows := [][]string{{"title", "address", "user", "secret", "remarks"}}
	for _, e := range k.fEntries(s, 3, 7) {
		rows = append(rows, []string{e.title, e.url, e.user, e.pass, e.all()})
	}
	k.fPackText(k.fBoxAt("export 2006-01-02.zip", "pw.zip"), "x", "export/passwords.csv", asCSV(rows...), s)
}
