package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"path"
	"slices"
	"strings"
)

// templatesG is a second family that is kept apart for the figures. It is less of a
// torture test than the one before: what people and sites write most has the most
// turns, and about one plant in seven is awkward.
func templatesG() []template {
	return slices.Concat(more(3, downloadsG), more(4, notesG), more(2, notesMoreG), more(2, spokenG()), more(2, charactersG()), awkwardG, more(2, singlesG), more(2, vaultsG), more(2, appsG), more(2, talkG), more(2, officeG), more(2, pagesG), more(2, packsG), more(2, structuredG))
}

func decoysG() []template {
	return slices.Concat(decoysGNear, decoysGTests, decoysGShop, decoysGNumbers, decoysGSource, decoysGDesk, decoysGData)
}

// Services as many people have them; those whose users are at home in computers; and
// those that give one code or key.
var (
	commonG = []string{
		"google", "google", "google", "google", "google", "facebook", "facebook", "instagram", "instagram", "instagram", "github", "github", "discord", "discord",
		"discord", "dropbox", "reddit", "uber", "ea", "epic-games", "twitch", "linkedin", "wordpress-com", "proton", "steam-backup-codes", "slack", "mozilla-backup-codes",
	}
	nerdsG = []string{
		"github", "github", "github", "gitlab", "gitlab", "npm", "pypi", "rubygems", "hexpm", "mastodon", "nextcloud", "sentry", "bookstack", "gogs", "kanidm", "zammad",
		"openproject", "redmine", "firefly-iii", "friendica", "misskey", "proxmox", "pterodactyl", "seafile", "laravel-fortify", "better-auth", "n8n", "keycloak",
		"matomo", "wikimedia", "cal-com", "authentik", "glpi", "ory-kratos", "flask-security", "pixelfed", "joomla", "discourse", "cloudflare", "digitalocean",
	}
	loneG = []string{
		"x", "x", "x", "x", "microsoft", "microsoft", "bitwarden", "bitwarden", "apple-recovery-key", "steam-revocation", "auth0", "gitea", "forgejo", "packagist", "snapchat",
		"vaultwarden", "photoprism", "smf", "addy-io", "casdoor", "stripe", "docker-hub",
	}
	// Those of which people copy one out of a list.
	pickedG = []string{"google", "google", "google", "facebook", "instagram", "instagram", "github", "discord", "dropbox", "uber", "twitch", "linkedin"}
)

// Where things lie in these homes.
var (
	keepG  = []string{"Documents", "Documents", "Documents", "Documents", "Desktop", "Desktop", "Documents/Personal", "Documents/Important stuff", "OneDrive/Documents", "Dropbox", "My Drive", "iCloud Drive/Documents", "Documents/Passwords", "Documents/Accounts", "Documents/Tech", "Nextcloud/Documents", "Documents/2FA", "Desktop/New folder", "Documents/Misc"}
	gotG   = []string{"Downloads", "Downloads", "Downloads", "Downloads", "Downloads", "Downloads", "Desktop", "Documents", "Downloads/Old", "OneDrive/Documents", "Documents/2FA", "Dropbox/Backup"}
	jotG   = []string{"Notes", "Documents/Notes", "Obsidian/Main", "Dropbox/Notes", "Documents", "notes", "Nextcloud/Notes", "iCloud Drive/Notes"}
	looseG = []string{"Downloads", "Downloads", "Documents", "Documents", "Desktop", "Documents/Misc", "Documents/Work", "Documents/Old", "Documents/Uni", "Dropbox", "OneDrive/Documents", "Documents/Receipts"}
	treeG  = []string{"projects/webshop", "src/portal", "code/budget-app", "git/intranet", "dev/forum", "repos/notes-api", "workspace/helpdesk", "Documents/GitHub/landing-page"}
)

func (k *kit) gKept(name string) string  { return path.Join(of(k, keepG...), name) }
func (k *kit) gGot(name string) string   { return path.Join(of(k, gotG...), name) }
func (k *kit) gJot(name string) string   { return path.Join(of(k, jotG...), name) }
func (k *kit) gLoose(name string) string { return path.Join(of(k, looseG...), name) }
func (k *kit) gTree(name string) string  { return path.Join(of(k, treeG...), name) }

// gNamed is a name of a file in the way of a language; most name the service.
func (k *kit) gNamed(v voiceE, s set, ext string) string {
	name := plainName(fill(of(k, v.names...), k.calls(s))) + ext
	if len(v.dirs) > 0 && k.chance(2) {
		return path.Join(of(k, v.dirs...), name)
	}
	name = k.gKept(name)
	if s.service.id == "dropbox" { // its folder does not say whose codes they are
		name = strings.Replace(name, "Dropbox/", "Documents/", 1)
	}
	return name
}

func (k *kit) gHead(v voiceE, s set) string { return fill(of(k, v.heads...), k.calls(s)) }

// gSet draws a list; who speaks Russian often has one of VK too.
func (k *kit) gSet(v voiceE) set {
	switch v.lang {
	case "ru", "be", "kk":
		return k.set(append([]string{"vk", "vk", "vk", "vk", "vk"}, commonG...)...)
	}
	return k.set(commonG...)
}

// gNote draws a language, the line above a list, and the list in one of the layouts
// or, if none is named, in one of those that people use.
func (k *kit) gNote(layouts ...string) (v voiceE, head, list string, s set) {
	v = k.gVoice()
	s = k.gSet(v)
	head = k.gHead(v, s)
	list, s = k.gLay(v, s, layouts...)
	return v, head, list, s
}

// gOne draws the one code of a service, or one that was copied from a list.
func (k *kit) gOne() set {
	if k.chance(2) {
		return k.set(loneG...)
	}
	s := k.set(pickedG...)
	s.codes = s.codes[k.IntN(len(s.codes)):][:1]
	return s
}

// gErrands are lines about other things.
func (k *kit) gErrands(v voiceE, n int) string {
	all := slices.Clone(v.life)
	k.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	return lines(all[:min(n, len(all))]...)
}

// layoutsG are the layouts of this family, as often as they are named in usualG.
var layoutsG = map[string]func(k *kit, v voiceE, s set) (string, set){
	"line": func(_ *kit, _ voiceE, s set) (string, set) { return s.stack(), s },
	"numbered": func(k *kit, _ voiceE, s set) (string, set) {
		return s.rows(of(k, "%d. %s", "%d. %s", "%d) %s", "%d: %s")), s
	},
	"bulleted": func(k *kit, _ voiceE, s set) (string, set) {
		return s.rows(of(k, "- %[2]s", "* %[2]s", "• %[2]s")), s
	},
	"comma":     func(k *kit, _ voiceE, s set) (string, set) { return s.each(of(k, ", ", ", ", ","), "%[2]s") + "\n", s },
	"semicolon": func(k *kit, _ voiceE, s set) (string, set) { return s.each(of(k, "; ", ";"), "%[2]s") + "\n", s },
	"space": func(_ *kit, _ voiceE, s set) (string, set) {
		s = s.typed(" ", "")
		return s.each(" ", "%[2]s") + "\n", s
	},
	"blank-lines": func(_ *kit, _ voiceE, s set) (string, set) { return s.each("\n\n", "%[2]s") + "\n", s },
	"indented":    func(k *kit, _ voiceE, s set) (string, set) { return s.rows(of(k, "  %[2]s", "\t%[2]s")), s },
	"columns2": func(k *kit, _ voiceE, s set) (string, set) {
		return of(k, s.columns("\n", "", "    "), s.columns("\n", "", "\t"), s.pairs("\n", "   "), s.columns("\n", "%d. ", "     ")), s
	},
	"columns3": func(k *kit, _ voiceE, s set) (string, set) { return s.across(3, of(k, "   ", "\t")), s },
	"columns4": func(k *kit, _ voiceE, s set) (string, set) { return s.across(4, of(k, "    ", "\t")), s },
	"checkbox": func(k *kit, _ voiceE, s set) (string, set) {
		s = s.spend(k.Rand)
		return s.marked("\n", of(k, marks{"- [ ] %s", "- [x] %s"}, marks{"☐ %s", "☑ %s"}, marks{"[ ] %s", "[x] %s"})), s
	},
	"used": func(k *kit, v voiceE, s set) (string, set) {
		s = s.spend(k.Rand)
		return s.marked("\n", of(k, marks{"%s", "%s (" + v.used + ")"}, marks{"%s", "%s - " + v.used}, marks{"%s", "%s  <- " + v.used + " " + k.day("02.01.06")})), s
	},
	"struck": func(k *kit, _ voiceE, s set) (string, set) {
		s = s.spend(k.Rand)
		return s.marked("\n", of(k, marks{"%s", "~~%s~~"}, marks{"- %s", "- ~~%s~~"})), s
	},
	"table": func(_ *kit, _ voiceE, s set) (string, set) {
		return "| # | Code |\n|---|---|\n" + s.rows("| %d | %s |"), s
	},
	"keyvalue": func(k *kit, _ voiceE, s set) (string, set) {
		return s.rows(of(k, "code %d: %s", "Code%d = %s", "#%d %s")), s
	},
	"regrouped": func(k *kit, _ voiceE, s set) (string, set) {
		if strings.Contains(s.codes[0], " ") {
			s = s.typed(" ", of(k, "", "-"))
		} else {
			s = s.typed("-", of(k, "", " "))
		}
		return s.stack(), s
	},
}

// usualG are the layouts as often as people use them.
var usualG = []string{
	"line", "line", "line", "line", "line", "line", "line", "line", "line", "line", "line", "line", "numbered", "numbered", "numbered", "bulleted", "bulleted",
	"comma", "columns2", "columns2", "used", "checkbox", "struck", "blank-lines", "indented", "space",
}

// gLay writes a list in one of the layouts and tags it.
func (k *kit) gLay(v voiceE, s set, layouts ...string) (string, set) {
	if len(layouts) == 0 {
		layouts = usualG
	}
	name := of(k, layouts...)
	if len(s.codes) == 1 && (name == "used" || name == "checkbox" || name == "struck") {
		name = "line"
	}
	k.tagAs(v.lang, name)
	return layoutsG[name](k, v, s)
}

// quoteG is a string as JSON writes it, with signs of HTML left alone.
func quoteG(s string) string {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	must(enc.Encode(s))
	return strings.TrimSuffix(b.String(), "\n")
}

// objectG is a JSON object of one line whose members stay in their order; values are JSON.
func objectG(members ...string) string {
	var b strings.Builder
	for i := 0; i < len(members); i += 2 {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, "%q:%s", members[i], members[i+1])
	}
	return "{" + b.String() + "}"
}

// arrayG is a JSON array of values that are JSON.
func arrayG(values ...string) string { return "[" + strings.Join(values, ",") + "]" }
