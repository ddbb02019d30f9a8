package main

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"
)

// templatesH is a smaller family that is kept apart for the figures, written after
// the others: files as sites, apps and people make them, in words of their own.
func templatesH() []template {
	return slices.Concat(fetchedH(), spokenH(), charactersH(), notesH, more(3, oddH), singlesH, vaultsH, talkH, pagesH, officeH, structuredH, boxesH)
}

func decoysH() []template {
	return slices.Concat(decoysHHelp, decoysHMails, decoysHKeys, decoysHCode, decoysHTech, decoysHLife, decoysHNumbers)
}

// Services by what their owners do with the codes.
var (
	peopleH = []string{"google", "google", "facebook", "instagram", "discord", "github", "dropbox", "reddit", "uber", "ea", "epic-games", "steam-backup-codes", "tiktok", "linkedin", "slack", "zoom", "etsy", "proton", "wordpress-com", "nintendo", "ubisoft", "twitch"}
	numberH = []string{"google", "facebook", "instagram", "dropbox", "uber", "ea"}
	adminH  = []string{"github", "gitlab", "npm", "pypi", "rubygems", "hexpm", "mastodon", "nextcloud", "sentry", "gogs", "bookstack", "kanidm", "zammad", "openproject", "redmine", "firefly-iii", "friendica", "proxmox", "pterodactyl", "seafile", "laravel-fortify", "n8n", "cloudflare", "keycloak", "wikimedia", "craft-cms", "matomo", "glpi", "authentik", "simplelogin"}
	oneH    = []string{"x", "x", "microsoft", "bitwarden", "auth0", "gitea", "forgejo", "packagist", "steam-revocation", "apple-recovery-key", "stripe", "photoprism", "addy-io", "vaultwarden", "casdoor", "snapchat"}
)

// Folders of the owners of this family; none has the name of a service.
var (
	homesH = []string{"Documents", "Documents", "Desktop", "Documents/perso", "Documents/Wichtig", "Documents/My stuff", "OneDrive/Documents", "Documents/Haushalt", "Dropbox/misc", "Documents/_accounts", "Nextcloud/Documents", "GoogleDrive/misc", "Desktop/NEW", "Documents/2020 and before", "USB-Stick/Dokumente", "Documents/Online", "iCloud Drive/Documents"}
	loadsH = []string{"Downloads", "Downloads", "Downloads", "Downloads/Chrome", "Downloads/old downloads", "Desktop", "Documents/Downloads 2021", "OneDrive/Desktop", "Download"}
	jotsH  = []string{"Notes", "Documents/notes", "Obsidian/Main", "notes/inbox", "Documents/Notizen", "Dropbox/Notes", "Desktop/notes", "joplin-export/Private"}
	messH  = []string{"Documents", "Downloads", "Desktop", "Documents/Work", "Documents/Club", "Documents/school", "Downloads/stuff", "Documents/old", "OneDrive/Documents/misc", "Documents/Verein", "backup/Desktop 2018"}
	srcH   = []string{"code/greenhouse", "projects/mailroom", "dev/bike-rental", "git/choir-site", "workspace/loyalty-app", "src/ticket-desk", "repos/weather-kit"}
)

func (k *kit) hHome(name string) string { return path.Join(of(k, homesH...), name) }
func (k *kit) hLoad(name string) string { return path.Join(of(k, loadsH...), name) }
func (k *kit) hJot(name string) string  { return path.Join(of(k, jotsH...), name) }
func (k *kit) hMess(name string) string { return path.Join(of(k, messH...), name) }
func (k *kit) hSrc(name string) string  { return path.Join(of(k, srcH...), name) }

// voiceH is how people of one language write about codes.
type voiceH struct {
	lang  string
	file  []string // names of files, with the service
	heads []string // what stands above a list, with the service
	one   string   // a line with the service and its only code
	used  string
	once  string
	life  []string
}

func voicesH() []voiceH {
	return slices.Concat(voicesHWest, voicesHNorth, voicesHEast, voicesHAsia)
}

// hVoice is one of the languages, or of all.
func (k *kit) hVoice(langs ...string) voiceH {
	all := voicesH()
	if len(langs) == 0 {
		return of(k, all...)
	}
	lang := of(k, langs...)
	return all[slices.IndexFunc(all, func(v voiceH) bool { return v.lang == lang })]
}

func (v voiceH) head(k *kit, s set) string { return fill(of(k, v.heads...), k.calls(s)) }

// lives are lines about other things.
func (v voiceH) lives(k *kit, n int) string {
	all := slices.Clone(v.life)
	k.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	return lines(all[:min(n, len(all))]...)
}

// around is two draws of such lines, none of them twice.
func (v voiceH) around(k *kit, before, after int) (first, last string) {
	all := hRows(v.lives(k, before+after))
	before = min(before, len(all))
	return lines(all[:before]...), lines(all[before:]...)
}

func (v voiceH) named(k *kit, s set, ext string) string {
	return k.hHome(filename(fill(of(k, v.file...), k.calls(s))) + ext)
}

// tight takes the blanks out of the codes, as people do who type them.
func (s set) tight() set {
	s.codes = slices.Clone(s.codes)
	for i, c := range s.codes {
		s.codes[i] = strings.ReplaceAll(c, " ", "")
	}
	return s
}

// hLay writes a list as people do. Those who type leave blanks out now and then.
func (k *kit) hLay(v voiceH, s set, layouts ...string) (string, set) {
	layout := of(k, layouts...)
	k.tagAs(v.lang, layout)
	if !strings.Contains("line numbered", layout) && k.chance(2) {
		s = s.tight()
	}
	switch layout {
	case "numbered":
		return s.each("\n", of(k, "%d. %s", "%d) %s", "%d: %s", "%02d %s")) + "\n", s
	case "bulleted":
		return s.each("\n", of(k, "- %[2]s", "* %[2]s", "• %[2]s", " - %[2]s")) + "\n", s
	case "columns2":
		return s.columns("\n", of(k, "", "", "%2d. "), of(k, "    ", "\t", "      ")), s
	case "pairs":
		return s.pairs("\n", of(k, "   ", "\t", " | ")), s
	case "comma":
		s = s.tight()
		return s.each(of(k, ", ", ",", "; ", " / "), "%[2]s") + "\n", s
	case "blank":
		return s.each("\n\n", "%[2]s") + "\n", s
	case "used":
		s = s.spend(k.Rand)
		return s.marked("\n", marks{"%s", of(k, "%s "+v.used, "%s ("+v.used+")", "%s  -> "+v.used, "x %s", "~~%s~~")}), s
	}
	return s.each("\n", "%[2]s") + "\n", s
}

// spokenH has a template for every language.
func spokenH() []template {
	var all []template
	for _, v := range voicesH() {
		all = append(all, template{"h/lang-" + v.lang, "note", hSpoken(v)})
	}
	return all
}

// hSpoken is a note of one language, often between other things.
func hSpoken(v voiceH) func(*kit) {
	return func(k *kit) {
		ids := peopleH
		if slices.Contains([]string{"ru", "be", "kk"}, v.lang) {
			ids = append([]string{"vk", "vk", "vk"}, peopleH...)
		}
		s := k.set(ids...)
		head := v.head(k, s)
		list, s := k.hLay(v, s, "line", "line", "numbered", "bulleted", "columns2", "pairs", "comma", "used", "blank")
		body := head + of(k, "\n", ":\n", "\n\n", "\n---\n") + list
		switch k.IntN(5) {
		case 0:
			body = v.lives(k, 3) + "\n" + body
		case 1:
			first, last := v.around(k, 2, 1)
			body = first + "\n" + body + "\n" + last
		case 2:
			body += "\n" + v.once + "\n"
		}
		if k.chance(3) {
			body = crlf(body)
		}
		k.save(v.named(k, s, of(k, ".txt", ".txt", ".txt", ".md")), body, s)
	}
}

func charsetsH() []charsetE {
	old := func(name string, e encoding.Encoding, langs ...string) charsetE {
		return charsetE{name, asked(e), langs}
	}
	return []charsetE{
		{"utf8-bom", utf8bom, nil},
		{"utf16le-bom", utf16le(unicode.UseBOM), nil},
		{"utf16be", utf16be(unicode.UseBOM), []string{"en", "ja", "fr", "ar"}},
		{"utf16-nobom", utf16le(unicode.IgnoreBOM), []string{"en", "de", "ru", "es"}},
		old("cp1250", charmap.Windows1250, "pl", "cs", "sk", "hu", "sl", "hr"),
		old("cp1251", charmap.Windows1251, "ru", "uk", "bg", "sr", "mk"),
		old("cp1252", charmap.Windows1252, "de", "fr", "es", "pt", "it", "sv", "da", "fi", "nb"),
		old("cp1253", charmap.Windows1253, "el"),
		old("cp1254", charmap.Windows1254, "tr"),
		old("cp1255", charmap.Windows1255, "he"),
		old("cp1256", charmap.Windows1256, "ar"),
		old("cp1257", charmap.Windows1257, "lt", "lv", "et"),
		old("cp874", charmap.Windows874, "th"),
		old("koi8-r", charmap.KOI8R, "ru"),
		old("iso8859-2", charmap.ISO8859_2, "pl", "cs", "hu"),
		old("iso8859-15", charmap.ISO8859_15, "fr", "fi", "et"),
		old("macintosh", charmap.Macintosh, "fr", "de", "es"),
		old("shift-jis", japanese.ShiftJIS, "ja"),
		old("euc-jp", japanese.EUCJP, "ja"),
		old("gb18030", simplifiedchinese.GB18030, "zh"),
		old("big5", traditionalchinese.Big5, "zh-TW"),
		old("euc-kr", korean.EUCKR, "ko"),
	}
}

func charactersH() []template { return inEncodings("h", charsetsH(), hCoded) }

func hCoded(c charsetE) func(*kit) {
	return func(k *kit) {
		v := k.hVoice(c.langs...)
		s := k.set(peopleH...)
		head := v.head(k, s)
		list, s := k.hLay(v, s, "line", "line", "numbered", "pairs", "comma")
		body := head + "\n\n" + list
		if k.chance(3) {
			body += "\n" + v.once + "\n"
		}
		if c.name != "macintosh" {
			body = crlf(body)
		}
		k.saveIn(c, v.named(k, s, ".txt"), body, s)
	}
}

// hSome draws sets of different services.
func (k *kit) hSome(n int, ids ...string) []set {
	var all []set
	for len(all) < n {
		s := k.set(ids...)
		if !slices.ContainsFunc(all, func(o set) bool { return o.service.name == s.service.name }) {
			all = append(all, s)
		}
	}
	return all
}

// hMember is a short text of another kind, for archives.
func (k *kit) hMember(name string) member {
	return member{name, []byte(fmt.Sprintf("%s\n\n%s", path.Base(name), k.essay(1)))}
}
