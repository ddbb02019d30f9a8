package main

import (
	"fmt"
	"math/rand/v2"
	"path"
	"strings"
)

// person is the owner of a home.
type person struct {
	first, last, user, email, site string
	system                         string // linux, mac or windows
	lang                           string // of most of the folders
}

func newPerson(r *rand.Rand) person {
	pick := func(from ...string) string { return from[r.IntN(len(from))] }
	p := person{
		first:  pick("Anna", "Jonas", "Priya", "Marek", "Lucía", "Wei", "Olga", "Tom", "Fatima", "Yuki", "Chloé", "Sam"),
		last:   pick("Berger", "Okafor", "Lindqvist", "Novak", "Moreau", "Santos", "Kowalska", "Tanaka", "Hughes", "Petrov"),
		system: pick("linux", "mac", "windows"),
		lang:   pick("en", "en", "en", "de", "fr", "es"),
	}
	plain := strings.NewReplacer("í", "i", "é", "e").Replace(strings.ToLower(p.first))
	last := strings.ToLower(p.last)
	p.user = pick(plain+last[:1], plain+"."+last, last+fmt.Sprint(70+r.IntN(30)), plain+fmt.Sprint(r.IntN(99)), plain[:1]+last)
	p.email = p.user + "@" + pick("example.com", "example.org", "mail.example.net", "posteo.example")
	p.site = pick(last+".example", plain+"blog.example", "studio-"+last+".example", "www."+last+"-"+plain+".example")
	return p
}

// folders where people put what they save, by family, so that the families
// differ in places too.
var (
	foldersA = []string{
		"Downloads", "Downloads", "Downloads", "Documents", "Documents", "Desktop", "Desktop", "",
		"Documents/Important", "Documents/2fa", "Dropbox", "Dropbox/Documents", "OneDrive/Documents",
		"Documents/Private", "Downloads/old", "Documents/Accounts", "Desktop/stuff",
	}
	foldersB = []string{
		"Downloads", "Downloads", "Documents", "Documents", "Desktop", "OneDrive/Desktop",
		"Google Drive/My Drive", "Nextcloud/Notes", "Nextcloud/Documents", "Documents/recovery", "Documents/keepSafe",
		"Documents/Misc/2019", "Backup/old laptop/Documents", "Backup/old laptop/Desktop", "Documents/Secrets",
		"Sync/phone", "Documents/admin/logins", "Downloads/Telegram Desktop", "iCloud Drive",
	}
	notesA = []string{"Documents/Notes", "Notes", "Documents", "Dropbox/notes", "Desktop"}
	notesB = []string{"Obsidian/Vault", "Nextcloud/Notes", "Documents/Zettel", "Joplin", "Documents/Misc", "vaults/private"}
)

// at joins a name to one of the folders of the template's family.
func (k *kit) at(name string) string {
	switch k.family() {
	case "a":
		return path.Join(of(k, foldersA...), name)
	case "c":
		return path.Join(of(k, foldersC...), name)
	}
	return path.Join(of(k, foldersB...), name)
}

// atNote joins a name to a folder for notes.
func (k *kit) atNote(name string) string {
	if k.family() == "a" {
		return path.Join(of(k, notesA...), name)
	}
	return path.Join(of(k, notesB...), name)
}

func (k *kit) family() string { return k.tpl.name[:1] }

// again is the name a browser or a file manager gives a second copy.
func (k *kit) again(name string) string {
	ext := path.Ext(name)
	stem := strings.TrimSuffix(name, ext)
	if stem == "" { // a dot-file
		return name
	}
	if k.family() == "a" {
		return stem + of(k, "", "", "", " (1)", " (2)", "(1)", " - Copy") + ext
	}
	return stem + of(k, "", "", "-1", " 2", " copy", " - Kopie", "_old", " (3)") + ext
}
