package main

import (
	"path"
	"slices"
	"strings"
)

// templatesK is a small family that is kept apart for a first look: written as family j
// is, in situations that no other family has.
func templatesK() []template {
	all := writtenAs("k", slices.Concat(tongueNotesK, marginNotesK, exportsK, mailsK, pagesK, papersK, settingsK, singlesK))
	for _, m := range manyK {
		all = append(all, template{"k/" + m.name, m.class, m.make})
	}
	for _, c := range cratesK {
		all = append(all, template{"k/" + c.name, "archive", c.make})
	}
	return slices.Concat(fetchedAs("k", fetchesK), all)
}

func decoysK() []template { return strewnAs("k", decoyTextsK()) }

func decoyTextsK() []decoyI {
	return slices.Concat(decoysKTalk, decoysKPapers, decoysKCode, decoysKLearn, decoysKLife, decoysKPlain)
}

// servicesK are services whose lists no other family has.
var servicesK = []service{
	{"signal-recovery-key", "Signal", "signal.org", "recovery key", "", 1, strings.TrimSpace(repeat("aaaa ", 16))},
	{"clerk", "Clerk", "clerk.com", backup, "", 10, repeat("a", 8)},
}

// Services by what their owners do with the codes.
var (
	folkK  = []string{"google", "google", "facebook", "instagram", "discord", "github", "dropbox", "reddit", "uber", "ea", "tiktok", "linkedin", "etsy", "twitch", "notion", "zoom", "nintendo", "wordpress-com", "proton"}
	adminK = []string{"github", "gitlab", "npm", "pypi", "nextcloud", "sentry", "mastodon", "cloudflare", "hexpm", "authentik", "keycloak", "laravel-fortify", "clerk", "rubygems", "seafile", "proxmox"}
	loneK  = []string{"x", "microsoft", "bitwarden", "gitea", "auth0", "snapchat", "stripe", "apple-recovery-key", "vaultwarden", "signal-recovery-key", "fastmail", "linode", "packagist"}
)

// several is a file with the codes of several services: each of them is written by the
// text, between a beginning and an end.
type several struct {
	textJ
	least, most int
	head, tail  string
}

func (m several) make(k *kit) {
	sets := k.hSome(k.between(m.least, m.most), m.ids...)
	body := k.iText(strings.TrimPrefix(m.head, "\n"))
	for i, s := range sets {
		text, list, shown := m.listed(k, k.jFacts(s).Replace(k.oneOfJ(m.text)), s)
		sets[i] = shown
		body += k.jPlaced(text, list) + "\n"
	}
	k.jWrite(k.jAt(pathname(k.iText(of(k, m.files...))), shelvesJ), body+k.iText(m.tail)+"\n", sets...)
}

// crate is a note inside of something that has to be opened.
type crate struct {
	name, inner string // the path inside
	files       []string
	note        textJ
	shut        func(k *kit, inside member) []byte
}

func (c crate) make(k *kit) {
	s := k.jSet(c.note.ids...)
	text, list, s := c.note.listed(k, k.jFacts(s).Replace(k.oneOfJ(c.note.text)), s)
	body := k.jPlaced(text, list) + "\n"
	k.tag("enc", "utf8")
	k.pack(path.Join(of(k, shelvesJ...), of(k, c.files...)), body, c.shut(k, member{c.inner, []byte(body)}), inText(body, s, c.inner), s)
}
