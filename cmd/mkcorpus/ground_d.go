package main

import (
	"fmt"
	"path"
	"strings"
)

// templatesD is the fourth family that the program is developed with. Its
// kinds of keeping are as many as they are frequent: what most people do has most
// templates.
func templatesD() []template {
	all := append([]template(nil), downloadsD...)
	for _, t := range tongues() {
		all = append(all, template{"d/note-in-" + t.lang, "note", dNoteIn(t)})
	}
	for _, part := range [][]template{notesD, pagesD, singlesD, structuredD, encodedD, officeD, printsD, mailsD, packsD} {
		all = append(all, part...)
	}
	return all
}

func decoysD() []template {
	var all []template
	for _, part := range [][]template{decoysDWork, decoysDDesk, decoysDPlay, decoysDCode, decoysDWords, decoysDPacked} {
		all = append(all, part...)
	}
	return all
}

// servicesD are services that many people have and whose shape is only reported.
var servicesD = []service{
	{"playstation", "PlayStation", "playstation.com", backup, "", 10, repeat("m", 6)},
	{"nintendo", "Nintendo", "accounts.nintendo.com", backup, "", 10, repeat("a", 8)},
}

// tongue is how people of a language write to themselves about such codes.
type tongue struct {
	lang  string
	heads []string // the line above the codes; takes the name of the service
	one   string   // one code and its service in a line; takes both
	names []string // of files, without an ending; may take the service
	spent string
	docs  []string // folders
	life  []string // what else stands in such a file
}

func tongues() []tongue {
	return append(append(append([]tongue(nil), tonguesWest...), tonguesNorth...), tonguesEast...)
}

func tongueOf(lang string) tongue {
	for _, t := range tongues() {
		if t.lang == lang {
			return t
		}
	}
	panic("no tongue " + lang)
}

// speaks returns the way of one of the languages, or of any when none is given.
func (k *kit) speaks(langs ...string) tongue {
	if len(langs) > 0 {
		return tongueOf(of(k, langs...))
	}
	if k.chance(3) {
		return tongueOf("en")
	}
	return of(k, tongues()...)
}

// everyday are the services that nearly everybody knows, with lists of codes.
var everyday = []string{"google", "google", "google", "facebook", "instagram", "instagram", "discord", "github", "dropbox", "playstation", "nintendo", "uber", "reddit", "steam-backup-codes"}

// known is what somebody calls the service.
func (k *kit) known(s set) string {
	switch s.service.id {
	case "google":
		return of(k, "Google", "Google", "Gmail", "google", "gmail")
	case "facebook":
		return of(k, "Facebook", "Facebook", "facebook")
	case "instagram":
		return of(k, "Instagram", "Instagram", "instagram", "insta")
	case "x":
		return of(k, "Twitter", "Twitter", "twitter", "X (Twitter)", "X/Twitter")
	case "playstation":
		return of(k, "PlayStation", "PSN", "Playstation")
	case "microsoft":
		return of(k, "Microsoft", "Outlook / Microsoft", "microsoft")
	}
	return of(k, s.service.name, s.service.name, strings.ToLower(s.service.name))
}

// fill puts the service into a name or a line that may ask for it.
func fill(format, name string) string { return strings.ReplaceAll(format, "%s", name) }

// filed is a name of a file in the way of a language.
func (k *kit) filed(t tongue, name, ext string) string {
	file := strings.NewReplacer("/", "-", "(", "", ")", "").Replace(fill(of(k, t.names...), name))
	return path.Join(of(k, t.docs...), file+ext)
}

// lives is a few lines about other things.
func (k *kit) lives(t tongue, n int) string {
	all := append([]string(nil), t.life...)
	k.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	return lines(all[:min(n, len(all))]...)
}

// among puts text between lines about other things.
func (k *kit) among(t tongue, text string) string {
	all := strings.SplitAfter(k.lives(t, len(t.life)), "\n")
	at := k.between(1, len(t.life)-1)
	return strings.Join(all[:at], "") + text + strings.Join(all[at:], "")
}

// laid writes the codes as people leave them, mostly as they were pasted.
func (k *kit) laid(s set) string {
	switch n := k.IntN(20); {
	case n < 10:
		return s.stack()
	case n < 13:
		return s.rows("%d. %s")
	case n < 15:
		return s.across(2, of(k, "\t", "   ", "      "))
	case n < 17:
		return s.rows(of(k, "- %[2]s", "• %[2]s", "* %[2]s"))
	case n < 18:
		return s.each(", ", "%[2]s") + "\n"
	case n < 19:
		return s.rows("%d) %s")
	}
	return s.each("\n\n", "%[2]s") + "\n"
}

// noted is a heading and the codes below.
func (k *kit) noted(t tongue, s set) string {
	return fill(of(k, t.heads...), k.known(s)) + of(k, "\n", "\n", ":\n", "\n\n") + k.laid(s)
}

// folders of the people of this family, beside those of their languages.
var (
	safeD    = []string{"Documents", "Documents", "Desktop", "Desktop", "Documents/Passwords", "Documents/Important documents", "OneDrive/Documents/Personal", "Google Drive/Personal", "iCloud Drive/Desktop", "Documents/Family admin", "Dropbox/Private"}
	fetchedD = []string{"Downloads", "Downloads", "Downloads", "Downloads", "Desktop", "Documents", "OneDrive/Desktop", "Downloads/Old downloads"}
	looseD   = []string{"Downloads", "Downloads", "Documents", "Documents", "Desktop", "OneDrive/Documents", "Documents/Misc papers", "Google Drive/Personal", "Documents/2021", "USB backup/Documents"}
	oldBox   = []string{"Old laptop", "Backup Dell 2016", "USB backup", "Seagate/MacBook 2014", "Documents/from old PC", "Backup of C drive/Users/Owner"}
)

func (k *kit) safe(name string) string  { return path.Join(of(k, safeD...), name) }
func (k *kit) loose(name string) string { return path.Join(of(k, looseD...), name) }

// login is the account's name as it stands beside codes.
func (k *kit) login() string {
	return of(k, k.who.email, k.who.email, k.who.user, strings.ToLower(k.who.first)+"."+strings.ToLower(k.who.last)+fmt.Sprint(k.between(1, 99))+"@mail.example")
}

// rowsOf is n lines of f with what is random in them.
func rowsOf(low, high int, f func(k *kit, i int) string) func(*kit) string {
	return func(k *kit) string {
		return many(k.between(low, high), func(i int) string { return f(k, i) })
	}
}

// plainDecoy writes a text file under one of the names.
func plainDecoy(names []string, head string, body func(*kit) string) func(*kit) {
	return func(k *kit) {
		k.text(k.loose(k.day(of(k, names...))), head+body(k))
	}
}
