package main

import (
	"path"
	"slices"
	"strings"
)

// templatesF is the family that is kept apart for the figures. It took the place of
// e when that one began to serve development; nobody who works on the matchers reads
// it. Its wordings, places and layouts are its own.
func templatesF() []template {
	return slices.Concat(downloadsF(), more(2, spokenF()), more(3, charactersF()), more(3, layoutsNotedF()), notesF, slipsF, more(2, singlesF), more(2, vaultsF), more(2, appsF), more(2, chatsF), more(2, postF), more(2, consolesF), more(2, officeF), more(2, sitesF), more(2, boxesF), structuredF, settingsF)
}

func decoysF() []template {
	return slices.Concat(decoysFNumbers, decoysFShop, decoysFSource, decoysFTools, decoysFData, decoysFTalk, decoysFPlay, decoysFBoxes)
}

// servicesF are more services that people name; of most nobody has told for sure what
// their codes look like.
var servicesF = []service{
	{"ao3-admin", "AO3", "archiveofourown.org", backup, "", 10, repeat("h", 32)},
	{"threema", "Threema", "threema.ch", "Threema Safe backup key", "", 1, "BBBB-BBBB-BBBB-BBBB-BBBB-BBBB-BBBB-BBBB-BBBB-BBBB-BBBB-BBBB-BBBB-BBBB-BBBB-BBBB-BBBB-BBBB-BBBB-BBBB"},
	{"matrix-element", "Element", "app.element.io", "Security Key", "security-key.txt", 1, `\E\s**** **** **** **** **** **** **** **** **** **** **** ****`},
	{"xenforo", "XenForo", "xenforo.com", backup, "", 10, repeat("d", 9)},
	{"appwrite", "Appwrite", "cloud.appwrite.io", recovery, "", 6, repeat("h", 10)},
	{"duo", "Duo", "duosecurity.com", "bypass codes", "", 10, repeat("d", 9)},
	{"mediawiki-scratch-old", "MediaWiki", "wiki.example.org", "scratch tokens", "", 5, repeat("B", 16)},
	{"hyperswitch", "Hyperswitch", "app.hyperswitch.io", recovery, "recoveryCodes.txt", 8, "mmmm-mmmm"},
	{"dashlane", "Dashlane", "dashlane.com", recovery, "dashlane-recovery-codes.txt", 10, repeat("m", 6)},
	{"bitbucket", "Bitbucket", "bitbucket.org", recovery, "bitbucket-recovery-codes.txt", 10, repeat("a", 10)},
	{"pinterest", "Pinterest", "pinterest.com", "recovery code", "", 1, repeat("A", 12)},
	{"docker-hub", "Docker Hub", "hub.docker.com", "recovery code", "", 1, "AAAA-AAAA-AAAA-AAAA-AAAA"},
	{"fastmail", "Fastmail", "fastmail.com", "recovery code", "", 1, "aaaa-aaaa-aaaa-aaaa"},
	{"atlassian", "Atlassian", "id.atlassian.com", "recovery key", "", 1, repeat("A", 24)},
	{"linode", "Linode", "cloud.linode.com", "scratch code", "", 1, repeat("a", 16)},
	{"pragmarx-recovery", "Filament", "panel.example.org", recovery, "", 8, "mmmmmmmmmm-mmmmmmmmmm"},
	{"squarespace", "Squarespace", "squarespace.com", backup, "", 5, repeat("d", 8)},
	{"namecheap", "Namecheap", "namecheap.com", backup, "", 10, repeat("d", 7)},
}

// Those whose users keep a list, those whose users run machines, and those with one
// code.
var (
	commonF = []string{"google", "google", "facebook", "instagram", "github", "discord", "dropbox", "reddit", "ea", "uber", "twitch", "tiktok", "linkedin", "slack", "zoom", "epic-games", "etsy", "notion", "figma", "proton", "steam-backup-codes", "wordpress-com", "squarespace", "namecheap", "dashlane", "ubisoft", "rockstar", "roblox", "xenforo"}
	nerdsF  = []string{"github", "gitlab", "npm", "pypi", "rubygems", "hexpm", "mastodon", "nextcloud", "sentry", "gogs", "bookstack", "authentik", "kanidm", "zammad", "openproject", "redmine", "firefly-iii", "friendica", "misskey", "proxmox", "pterodactyl", "seafile", "laravel-fortify", "statamic", "better-auth", "pixelfed", "n8n", "glpi", "simplelogin", "django-allauth", "cloudflare", "digitalocean", "bitbucket", "appwrite", "heroku", "hugging-face", "matomo", "cal-com", "keycloak", "joomla", "diaspora", "ory-kratos", "flask-security", "java-totp"}
	loneF   = []string{"x", "x", "microsoft", "microsoft", "bitwarden", "vaultwarden", "auth0", "gitea", "forgejo", "packagist", "steam-revocation", "snapchat", "apple-recovery-key", "pinterest", "docker-hub", "fastmail", "atlassian", "linode", "photoprism", "stripe", "casdoor", "smf", "addy-io"}
)

// Folders of the owners of this family; none has the name of a service.
var (
	keepF = []string{
		"Documents/Admin stuff", "Documents/IMPORTANT", "Documents/_private", "Documents/Family/Logins", "Documents/Filing/IT", "Desktop", "Documents", "Documents",
		"Documents/paperwork/online", "OneDrive/Personal", "Documents/00 Start here", "Documents/safe", "pCloud/Documents", "Syncthing/documents", "Documents/Emergency folder",
		"Documents/passwords and codes", "Documents/Accounts/2FA", "Home/Documents", "Documents/USB stick copy", "Seagate/Documents",
	}
	gotF   = []string{"Downloads", "Downloads", "Downloads", "Downloads/browser", "Downloads/2021-Q3", "Downloads/to sort", "Desktop/Downloads", "Documents/Saved from web", "Transfers", "Téléchargements", "Descargas"}
	jotF   = []string{"notes", "Documents/notepad", "zettelkasten", "Documents/My Notes", "memo", "vault/inbox", "Documents/scratchpad", "wiki/private", "Nextnote", "notes/archive"}
	clutF  = []string{"Documents/odds and ends", "Downloads", "Documents/club", "Documents/2016", "Desktop/tmp", "Documents/shop", "Documents/garden", "Documents/kids", "work", "Documents/from mum", "Documents/uni", "backup/old netbook/Documents"}
	repoF  = []string{"dev/hive-monitor", "Projects/timesheet", "src/ledger", "code/tram-times", "repos/pantry", "work/crm-api", "go/src/example.org/atlas", "sites/bakery"}
	movedF = []string{"old PC/D_drive", "2014 MacBook/Users/Shared", "rescue/partition1/docs", "WD MyBook/Backup/Documents", "server-home"}
)

func (k *kit) fKept(name string) string  { return path.Join(of(k, keepF...), name) }
func (k *kit) fGot(name string) string   { return path.Join(of(k, gotF...), name) }
func (k *kit) fJot(name string) string   { return path.Join(of(k, jotF...), name) }
func (k *kit) fStrew(name string) string { return path.Join(of(k, clutF...), name) }
func (k *kit) fRepo(name string) string  { return path.Join(of(k, repoF...), name) }
func (k *kit) fMoved(name string) string { return path.Join(of(k, movedF...), name) }

// plainName is a text as it may stand in the name of a file.
func plainName(text string) string {
	return strings.NewReplacer("/", "-", "(", "", ")", "", ":", " -", "?", "", "*", "", "\"", "", "|", "-", "<", "", ">", "").Replace(text)
}

// fTitled is a name of a file in the way of a language.
func (k *kit) fTitled(v voiceE, s set, ext string) string {
	name := plainName(fill(of(k, v.names...), k.calls(s))) + ext
	if len(v.dirs) > 0 && k.chance(2) {
		return path.Join(of(k, v.dirs...), name)
	}
	return k.fKept(name)
}

// fHead is a line that says whose codes follow.
func (k *kit) fHead(v voiceE, s set) string { return fill(of(k, v.heads...), k.calls(s)) }

// fNote draws a language, a title and a list laid out in one of the ways.
func (k *kit) fNote(layouts ...string) (v voiceE, head, list string, s set) {
	v, s = k.fVoice(), k.set(commonF...)
	head = k.fHead(v, s)
	list, s = k.fLay(v, s, of(k, layouts...))
	return v, head, list, s
}

// fEnglish draws a set and lays it out, in English.
func (k *kit) fEnglish(layout string, ids ...string) (list string, s set) {
	return k.fLay(voiceF("en"), k.set(ids...), layout)
}

// fSeveral draws sets of different services.
func (k *kit) fSeveral(n int, ids ...string) []set {
	var all []set
	seen := map[string]bool{}
	for len(all) < n {
		s := k.set(ids...)
		if !seen[s.service.id] {
			seen[s.service.id] = true
			all = append(all, s)
		}
	}
	return all
}

// fOthers are names of sites without codes.
func (k *kit) fOthers(n int) []string {
	all := []string{"Bahn", "Flixbus", "Deezer", "Vinted", "Geocaching", "Ravelry", "Chess club", "Petrol card", "Allotment forum", "Goodreads", "Lidl Plus", "OpenTable", "Water utility", "School portal", "Thermomix", "Garmin", "Parkrun", "Babbel"}
	k.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	return all[:min(n, len(all))]
}
