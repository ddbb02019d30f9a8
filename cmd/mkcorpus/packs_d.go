package main

import "path"

var packsD = []template{
	{"d/zip-old-laptop", "container", dZipLaptop},
	{"d/zip-old-laptop-again", "container", dZipLaptop},
	{"d/zip-old-laptop-word", "container", dZipLaptopWord},
	{"d/zip-downloads", "container", dZipDownloads},
	{"d/zip-documents", "container", dZipDocuments},
	{"d/zip-takeout", "container", dZipTakeout},
	{"d/tar-home", "container", dTarHome},
	{"d/zip-in-zip", "container", dZipInZip},
}

// clutter is what else lies on an old computer.
func (k *kit) clutter(root string) []member {
	return []member{
		{path.Join(root, "Desktop/CV 2013.docx"), docx(k.when, 0, k.who.first+" "+k.who.last, "Work", "2009 - 2013 receptionist")},
		{path.Join(root, "Documents/holiday packing.txt"), []byte("sun cream\nadapter\nwellies\n")},
		{path.Join(root, "Music/track01.mp3"), k.static(k.between(300, 900))},
	}
}

func (k *kit) archive(names ...string) string {
	return path.Join(of(k, "Documents", "Downloads", "USB backup", "Desktop", "Google Drive/Personal"), k.day(of(k, names...)))
}

// dZipLaptop is everything of an old laptop in one file.
func dZipLaptop(k *kit) {
	t, s := k.speaks(), k.set(everyday...)
	body := k.noted(t, s)
	root := of(k, "Users/"+k.who.user, "old laptop", "C/Users/Owner")
	at := path.Join(root, k.filed(t, k.known(s), ".txt"))
	if k.chance(2) {
		s = k.set("google", "github", "discord")
		var name string
		name, body = exact(k, s)
		at = path.Join(root, of(k, "Downloads", "Documents"), name)
	}
	data := zipped(k.when, append(k.clutter(root), member{at, []byte(body)})...)
	k.packed(k.archive("old laptop.zip", "laptop backup 2006.zip", "Old HP.zip", "backup_20060102.zip"), data, inText(body, s, at), s)
}

func dZipLaptopWord(k *kit) {
	t, s := k.speaks(), k.set("google", "facebook", "instagram", "dropbox")
	root := of(k, "Dell", "old PC/"+k.who.first)
	at := path.Join(root, k.filed(t, k.known(s), ".docx"))
	doc := docx(k.when, 0, append([]string{fill(of(k, t.heads...), k.known(s)), ""}, s.codes...)...)
	data := zipped(k.when, append(k.clutter(root), member{at, doc})...)
	k.packed(k.archive("old laptop docs.zip", "Dell 2006.zip", "from old PC.zip"), data, planted{Members: []string{at}, Kind: "docx"}, s)
}

func dZipDownloads(k *kit) {
	s := k.set("google", "github", "discord", "npm", "gitlab", "nextcloud")
	name, body := exact(k, s)
	at := "Downloads/" + name
	data := zipped(k.when, member{"Downloads/setup.exe", k.static(500)}, member{at, []byte(body)}, member{"Downloads/menu.txt", []byte("1 spring rolls\n2 satay\n")})
	k.packed(k.archive("Downloads.zip", "Downloads old 2006.zip", "dl.zip"), data, inText(body, s, at), s)
}

// dZipDocuments holds several services in files of their own.
func dZipDocuments(k *kit) {
	first, second := k.set("google", "discord"), k.set("facebook", "instagram", "dropbox")
	nameA, bodyA := exact(k, first)
	t := k.speaks()
	bodyB := k.noted(t, second)
	nameB := path.Base(k.filed(t, k.known(second), ".txt"))
	data := zipped(k.when, member{"2FA/" + nameA, []byte(bodyA)}, member{"2FA/" + nameB, []byte(bodyB)})
	got := k.home.put(k.archive("two factor.zip", "important.zip", "codes.zip"), data, k.when)
	for _, m := range []planted{inText(bodyA, first, "2FA/"+nameA), inText(bodyB, second, "2FA/"+nameB)} {
		m.Path = got
		if m.Members[0] == "2FA/"+nameA {
			k.tell(m, first)
		} else {
			k.tell(m, second)
		}
	}
}

func dZipTakeout(k *kit) {
	t, s := k.speaks(), k.set(everyday...)
	head := fill(of(k, t.heads...), k.known(s))
	body := head + "\r\n\r\n" + crlf(s.stack())
	at := "Takeout/Drive/" + path.Base(k.filed(t, k.known(s), ".txt"))
	data := zipped(k.when, member{"Takeout/archive_browser.html", []byte("<html><body>Your archive</body></html>")}, member{"Takeout/Drive/budget.txt", []byte("rent 640\n")}, member{at, []byte(body)})
	k.packed(path.Join("Downloads", "takeout-"+k.day("20060102T150405Z")+"-001.zip"), data, inText(body, s, at), s)
}

func dTarHome(k *kit) {
	t, s := k.speaks(), k.set("github", "google", "gitlab", "mastodon", "proton")
	body := k.noted(t, s)
	root := "home/" + k.who.user
	at := path.Join(root, k.filed(t, k.known(s), ".txt"))
	data := tarball(k.when, append([]member{{path.Join(root, ".bashrc"), []byte("alias ll='ls -l'\n")}}, append(k.clutter(root), member{at, []byte(body)})...)...)
	k.packed(k.archive("home-2006-01-02.tar.gz", "thinkpad.tar.gz", "home.tgz"), data, inText(body, s, at), s)
}

func dZipInZip(k *kit) {
	s := k.set("google", "github", "discord", "wordpress-two-factor")
	name, body := exact(k, s)
	inner := zipped(k.when, member{"Desktop/" + name, []byte(body)}, member{"Desktop/todo.txt", []byte("hoover car\n")})
	data := zipped(k.when, append(k.clutter("PC"), member{"PC/Desktop.zip", inner})...)
	k.packed(k.archive("PC.zip", "all old stuff.zip", "drive D 2006.zip"), data, inText(body, s, "PC/Desktop.zip", "Desktop/"+name), s)
}
