package main

import (
	"fmt"
	"path"
	"slices"
	"strings"
	"unicode"
)

// templatesE is a family that was kept apart for the figures until the detector was
// tuned by it. Every plant says in its tags in which language, encoding and
// layout it is, so that the figures can be split. What is rare has more turns than
// among people, so that every part has figures.
func templatesE() []template {
	return slices.Concat(downloadsE(), notesE(), spokenE(), more(2, charactersE()), more(3, layoutsNotedE()), more(2, singlesE), exportsE, keptE, mailsE, more(2, officeE), more(2, pagesE), more(2, archivesE), structuredE)
}

// more returns the templates so many times, each time by another name: they draw
// other things then.
func more(times int, from []template) []template {
	all := slices.Clone(from)
	for i := 1; i < times; i++ {
		for _, t := range from {
			all = append(all, template{fmt.Sprintf("%s/%d", t.name, i+1), t.class, t.make})
		}
	}
	return all
}

func decoysE() []template {
	return slices.Concat(decoysEDigits, decoysEHex, decoysEShop, decoysECode, decoysEData, decoysEText, decoysEWords, decoysEBoxes)
}

// servicesE are services of which the shape is not known for sure: what their lists
// look like was told by those who have one.
var servicesE = []service{
	{"snapchat", "Snapchat", "snapchat.com", "recovery code", "", 1, repeat("a", 12)},
	{"tiktok", "TikTok", "tiktok.com", backup, "", 10, "dddd dddd"},
	{"twitch", "Twitch", "twitch.tv", backup, "", 10, "aaaa-aaaa"},
	{"linkedin", "LinkedIn", "linkedin.com", recovery, "", 8, "dddd dddd"},
	{"slack", "Slack", "slack.com", backup, "", 10, "dddddd"},
	{"epic-games", "Epic Games", "epicgames.com", backup, "Epic Games Account Two-Factor backup codes.txt", 12, "AAAAAAAA"},
	{"shopify", "Shopify", "shopify.com", recovery, "shopify_recovery_codes.txt", 10, "hhhh-hhhh"},
	{"heroku", "Heroku", "heroku.com", recovery, "heroku-recovery-codes.txt", 10, repeat("h", 16)},
	{"hugging-face", "Hugging Face", "huggingface.co", recovery, "huggingface-recovery-codes.txt", 10, repeat("h", 16)},
	{"expensify", "Expensify", "expensify.com", recovery, "DO-NOT-DELETE_Expensify-2FA-RecoveryCodes.txt", 10, repeat("d", 8)},
	{"stripe", "Stripe", "stripe.com", "backup code", "stripe_backup_code.txt", 1, "llll-llll-llll-llll-llll"},
	{"zoom", "Zoom", "zoom.us", recovery, "", 10, "aaaa-aaaa"},
	{"ubisoft", "Ubisoft", "ubisoft.com", recovery, "", 10, "AAAA-AAAA"},
	{"rockstar", "Rockstar Games", "rockstargames.com", backup, "", 10, "AAAAAAAA"},
	{"roblox", "Roblox", "roblox.com", backup, "", 5, repeat("m", 9)},
	{"cloudflare", "Cloudflare", "cloudflare.com", backup, "", 10, "aaaa-aaaa-aaaa"},
	{"digitalocean", "DigitalOcean", "digitalocean.com", backup, "", 10, repeat("m", 10)},
	{"notion", "Notion", "notion.so", backup, "", 10, "aaaa-aaaa"},
	{"figma", "Figma", "figma.com", backup, "", 10, "aaaaa-aaaaa"},
	{"etsy", "Etsy", "etsy.com", backup, "", 10, repeat("d", 8)},
	{"evernote", "Evernote", "evernote.com", backup, "", 4, "AAAA AAAA AAAA AAAA"},
	{"rodauth", "Rodauth", "account.example.org", recovery, "", 16, repeat("U", 43)},
	{"roundcube-2fa", "Roundcube", "webmail.example.org", recovery, "", 4, repeat("B", 10)},
	{"bitlocker", "BitLocker", "", "recovery key", "", 1, "dddddd-dddddd-dddddd-dddddd-dddddd-dddddd-dddddd-dddddd"},
	{"mega", "MEGA", "mega.nz", "recovery key", "MEGA-RECOVERYKEY.txt", 1, repeat("U", 22)},
	{"1password", "1Password", "my.1password.com", "Secret Key", "", 1, `\A3-AAAAAA-AAAAAA-AAAAA-AAAAA-AAAAA-AAAAA`},
	{"apple-filevault", "FileVault", "", "recovery key", "", 1, "AAAA-AAAA-AAAA-AAAA-AAAA-AAAA"},
	{"signal-backup-passphrase", "Signal", "signal.org", "backup passphrase", "", 1, "ddddd ddddd ddddd ddddd ddddd ddddd"},
	{"whatsapp", "WhatsApp", "whatsapp.com", "64-digit key", "", 1, "hhhh hhhh hhhh hhhh hhhh hhhh hhhh hhhh hhhh hhhh hhhh hhhh hhhh hhhh hhhh hhhh"},
	{"battle-net", "Battle.net", "battle.net", "restore code", "", 1, repeat("C", 10)},
}

// tag adds to what the truth says about the files that the kit writes from now on;
// another value takes the place of the one before.
func (k *kit) tag(name, value string) {
	k.tags = slices.DeleteFunc(slices.Clone(k.tags), func(t string) bool { return strings.HasPrefix(t, name+"=") })
	k.tags = append(k.tags, name+"="+value)
}

// tagAs says in which language and layout a plant is.
func (k *kit) tagAs(lang, layout string) {
	k.tag("lang", lang)
	k.tag("layout", layout)
}

// spelled are the other ways in which a service is named.
var spelled = map[string][]string{
	"google":                   {"gmail", "g.co/2sv", "グーグル", "guglu"},
	"x":                        {"twitter", "x.com", "x (", "твиттер", "ツイッター"},
	"facebook":                 {"fb "},
	"instagram":                {"insta"},
	"playstation":              {"psn"},
	"microsoft":                {"outlook", "hotmail", "xbox"},
	"vk":                       {"вконтакте", "vk.com"},
	"ea":                       {"origin", "ea.com", "ea account"},
	"login-gov-personal-key":   {"login.gov"},
	"google-authenticator-pam": {"google_authenticator", "google-authenticator"},
	"keycloak":                 {"kc-download"},
	"wordpress-two-factor":     {"two-factor recovery codes for http"},
	"wordfence":                {`enter "wf"`},
	"mozilla-backup-codes":     {"mozilla"},
	"mozilla-recovery-key":     {"mozilla"},
	"wikimedia":                {"wikimedia"},
	"epic-games":               {"epic"},
	"rockstar":                 {"rockstar", "social club"},
	"firefly-iii":              {"firefly"},
	"hugging-face":             {"huggingface"},
	"apple-recovery-key":       {"apple id", "icloud"},
	"diaspora":                 {"diaspora"},
	"rocket-chat":              {"rocket.chat"},
	"hexpm":                    {"hex.pm", "hex-recovery", "hex "},
	"aspnet-identity":          {"asp.net"},
	"laravel-fortify":          {"laravel"},
	"django-two-factor-auth":   {"zulip"},
	"1password":                {"1password"},
	"tuta":                     {"tutanota"},
}

// says tells whether the text names the service of s.
func (s set) says(text string) bool {
	name := strings.ToLower(s.service.name)
	text = strings.ToLower(text)
	switch {
	case len(name) < 2:
	case len(name) < 4:
		words := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
		if slices.Contains(words, name) {
			return true
		}
	case strings.Contains(text, name):
		return true
	}
	return slices.ContainsFunc(spelled[s.service.id], func(other string) bool { return strings.Contains(text, other) })
}

// save writes a text file; whose codes they are is said when its path or its text
// does.
func (k *kit) save(name, body string, sets ...set) {
	k.saveIn(charsetE{"utf8", func(s string) []byte { return []byte(s) }, nil}, name, body, sets...)
}

func (k *kit) saveIn(c charsetE, name, body string, sets ...set) {
	k.tag("enc", c.name)
	sets = slices.Clone(sets)
	for i := range sets {
		sets[i].unnamed = !sets[i].says(name + "\n" + body)
	}
	if len(sets) > 1 {
		k.tags = append(slices.Clone(k.tags), "layout=several-services")
	}
	k.encoded(name, body, c.write, sets...)
}

// pack writes a file whose sets lie in a member of it; text is what they stand in.
func (k *kit) pack(name, text string, data []byte, p planted, sets ...set) {
	sets = slices.Clone(sets)
	for i := range sets {
		sets[i].unnamed = !sets[i].says(name + "\n" + strings.Join(p.Members, "\n") + "\n" + text)
	}
	if len(sets) > 1 {
		k.tags = append(slices.Clone(k.tags), "layout=several-services")
	}
	k.packed(name, data, p, sets...)
}

// Folders of the owners of this family. None has the name of a service, so that a
// path says only what it is meant to say.
var (
	keepE = []string{
		"Documents", "Documents", "Documents", "Desktop", "Desktop", "Documents/Personal", "Documents/Security", "Documents/Admin", "Documents/Computer stuff",
		"Desktop/to file", "Documents/household", "Documents/Papers/Digital", "Documents/life", "Documents/office/accounts", "Documents/backup of phone",
		"My Documents/private", "Documents/0_important", "Documents/logins and such", "Documents/Archiv/2018", "Sync/Documents",
	}
	gotE   = []string{"Downloads", "Downloads", "Downloads", "Downloads", "Downloads", "Desktop", "Documents", "Downloads/2022", "Downloads/_sorted/text", "tmp", "Documents/Downloads from old Mac"}
	jotE   = []string{"Notes", "Documents/Notes", "notes/personal", "vault/Accounts", "Documents/zk", "notebook", "Documents/txt", "org", "Documents/journal"}
	clutE  = []string{"Downloads", "Documents", "Documents/work", "Documents/misc", "Desktop", "Documents/house", "Documents/2019", "Documents/hobby", "Desktop/stuff to sort", "Documents/school", "backup/Documents"}
	repoE  = []string{"src/invoicer", "code/roomba", "repos/shop-frontend", "workspace/billing-api", "git/parking", "projects/choirbook"}
	movedE = []string{"old-imac/Users/Shared", "backup/2017-laptop", "Documents/rescued", "NAS/Documents"}
)

func (k *kit) kept(name string) string  { return path.Join(of(k, keepE...), name) }
func (k *kit) got(name string) string   { return path.Join(of(k, gotE...), name) }
func (k *kit) jot(name string) string   { return path.Join(of(k, jotE...), name) }
func (k *kit) strew(name string) string { return path.Join(of(k, clutE...), name) }
func (k *kit) repo(name string) string  { return path.Join(of(k, repoE...), name) }

// mailbox is an address of the owner, or of one of the household.
func (k *kit) mailbox() string {
	name := strings.ToLower(of(k, k.who.user, k.who.first[:1]+k.who.last, "the."+k.who.last+"s", k.who.last+"."+of(k, "home", "shop", "photo")))
	name = strings.Map(func(r rune) rune {
		if r > '~' {
			return -1
		}
		return r
	}, name)
	return name + "@" + of(k, "example.com", "example.net", "post.example", "fastpost.example", "uni.example.edu")
}

// calls is what people call the service.
func (k *kit) calls(s set) string {
	switch s.service.id {
	case "google":
		return of(k, "Google", "Google", "google", "Gmail", "gmail", "Google account")
	case "x":
		return of(k, "Twitter", "twitter", "X (Twitter)", "Twitter/X")
	case "facebook":
		return of(k, "Facebook", "facebook", "Facebook")
	case "microsoft":
		return of(k, "Microsoft", "Microsoft", "Outlook (Microsoft)", "microsoft")
	case "playstation":
		return of(k, "PlayStation", "PSN", "playstation network")
	case "vk":
		return of(k, "VK", "vk.com", "ВКонтакте")
	}
	return of(k, s.service.name, s.service.name, s.service.name, strings.ToLower(s.service.name))
}

// Those services whose users write notes, with a list of codes each.
var (
	commonE = []string{"google", "google", "google", "facebook", "instagram", "github", "discord", "dropbox", "reddit", "uber", "ea", "twitch", "tiktok", "linkedin", "slack", "playstation", "nintendo", "epic-games", "zoom", "etsy", "steam-backup-codes", "proton"}
	nerdsE  = []string{"github", "gitlab", "npm", "pypi", "rubygems", "mastodon", "nextcloud", "sentry", "hexpm", "cloudflare", "digitalocean", "bookstack", "gogs", "kanidm", "zammad", "openproject", "redmine", "firefly-iii", "friendica", "misskey", "proxmox", "pterodactyl", "seafile", "laravel-fortify", "better-auth", "craft-cms", "n8n", "authentik", "glpi", "simplelogin", "rodauth", "wikimedia"}
	loneE   = []string{"x", "x", "microsoft", "bitwarden", "auth0", "gitea", "forgejo", "packagist", "steam-revocation", "snapchat", "apple-recovery-key", "addy-io", "photoprism", "stripe", "vaultwarden", "casdoor", "smf"}
)
