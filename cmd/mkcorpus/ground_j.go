package main

import (
	"path"
	"regexp"
	"slices"
	"strings"
)

// templatesJ is a family that is kept apart for the figures. Most of its files are
// written out as text, with places that are drawn: codes among what people, sites and
// programs write around them.
func templatesJ() []template {
	written := writtenAs("j", slices.Concat(notesJ, papersJ, appsJ, vaultsJ, postJ, pagesJ, settingsJ, singlesJ))
	return slices.Concat(fetchedJ(), spokenJ(), charactersJ(), madeJ, written)
}

func decoysJ() []template { return strewnAs("j", decoyTextsJ()) }

func decoyTextsJ() []decoyI {
	return slices.Concat(decoysJDesk, decoysJMail, decoysJDev, decoysJLearn, decoysJHome, decoysJPlay, decoysJTrade)
}

// writtenAs has a template of the family for every text.
func writtenAs(family string, texts []textJ) []template {
	var all []template
	for _, w := range texts {
		all = append(all, template{family + "/" + w.name, w.class, w.make})
	}
	return all
}

// strewnAs has a template of the family for every decoy.
func strewnAs(family string, decoys []decoyI) []template {
	var all []template
	for _, d := range decoys {
		all = append(all, template{family + "/no-" + d.kind, "decoy/" + d.kind, d.strewn})
	}
	return all
}

// servicesJ are services whose lists no other family has.
var servicesJ = []service{
	{"teleport", "Teleport", "goteleport.com", recovery, "", 3, ""},
	{"lastpass", "LastPass", "lastpass.com", "one time passwords", "", 5, repeat("h", 32)},
	{"ente", "Ente", "ente.io", "recovery key", "ente-recovery-key.txt", 1, repeat("h", 64)},
	{"dashlane-recovery-key", "Dashlane", "dashlane.com", "recovery key", "", 1, "AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA"},
}

// Services by what their owners do with the codes.
var (
	folkJ  = []string{"google", "google", "google", "facebook", "instagram", "discord", "github", "dropbox", "reddit", "uber", "ea", "proton", "wordpress-com", "tiktok", "linkedin", "etsy", "twitch", "notion", "zoom", "epic-games", "steam-backup-codes", "nintendo"}
	digitJ = []string{"google", "google", "facebook", "instagram", "dropbox", "uber"}
	shopJ  = []string{"etsy", "squarespace", "namecheap", "instagram", "facebook", "google", "wordpress-com", "shopify"}
	adminJ = []string{"github", "gitlab", "npm", "pypi", "rubygems", "hexpm", "mastodon", "nextcloud", "sentry", "cloudflare", "bookstack", "kanidm", "openproject", "zammad", "proxmox", "pterodactyl", "firefly-iii", "laravel-fortify", "better-auth", "authentik", "n8n", "gogs", "seafile", "keycloak"}
	loneJ  = []string{"x", "microsoft", "bitwarden", "gitea", "forgejo", "auth0", "apple-recovery-key", "snapchat", "stripe", "photoprism", "fastmail", "pinterest", "docker-hub", "atlassian", "linode", "vaultwarden"}
)

// Folders of this family; none has the name of a service.
var (
	shelvesJ = []string{"Documents", "Documents", "Documents", "Desktop", "Documents/home office", "Documents/Papierkram", "Documents/digital", "OneDrive/Documents/privat", "Documents/Sicherung", "Documents/IDs and logins", "Nextcloud/privat", "Documents/2023", "stick/texts"}
	landingJ = []string{"Downloads", "Downloads", "Downloads", "Desktop", "Downloads/web", "Documents/from Downloads"}
	heapsJ   = []string{"Documents", "Documents", "Downloads", "Desktop", "Documents/office", "Documents/Hausverwaltung", "Downloads/unsorted", "Documents/kids/school", "Documents/hobby", "OneDrive/Documents", "Documents/old laptop", "Documents/2023"}
)

func (k *kit) jShelf(name string) string { return path.Join(of(k, shelvesJ...), name) }
func (k *kit) jLand(name string) string  { return path.Join(of(k, landingJ...), name) }

// jAt joins a name to a folder, unless it begins with a slash: then it says where it is.
func (k *kit) jAt(name string, folders []string) string {
	if at, whole := strings.CutPrefix(name, "/"); whole {
		return at
	}
	return path.Join(of(k, folders...), name)
}

func voicesJ() []voiceH { return slices.Concat(voicesJWest, voicesJNorth, voicesJEast) }

// textJ is a file with a list of codes. The places of decoyI are drawn in its names and
// its text; ‹svc› is the service as its owner calls it, ‹brand› as it calls itself, ‹term› the service's word for
// its codes, ‹list› the codes in one of the layouts, ‹rows FORMAT› the codes one a line
// and ‹join SEPARATOR› on one line. Texts parted by a line @or are drawn among.
type textJ struct {
	name, class string
	files       []string
	ids         []string
	lang        string
	layouts     string // of ‹list›; else what the layout is called
	text        string
}

var listedJ = regexp.MustCompile(`‹(list|rows |join )([^›]*)›`)

// oneOfJ draws among the texts that a line @or parts.
func (k *kit) oneOfJ(text string) string {
	return of(k, strings.Split(strings.TrimPrefix(text, "\n"), "\n@or\n")...)
}

func (w textJ) make(k *kit) {
	s := k.jSet(w.ids...)
	facts := k.jFacts(s)
	text, list, s := w.listed(k, facts.Replace(k.oneOfJ(w.text)), s)
	name := k.jAt(pathname(k.iText(facts.Replace(of(k, w.files...)))), shelvesJ)
	k.jWrite(name, k.jPlaced(text, list)+"\n", s)
}

// placeJ stands where the list goes while the rest of a text is drawn.
const placeJ = "\ue000"

// jPlaced draws a text and puts the list into its place.
func (k *kit) jPlaced(text, list string) string {
	return strings.Replace(k.iText(text), placeJ, list, 1)
}

// jFacts writes what is known of the service.
func (k *kit) jFacts(s set) *strings.Replacer {
	return strings.NewReplacer("‹svc›", k.calls(s), "‹brand›", s.service.name, "‹term›", s.service.term, "‹site›", s.service.domain)
}

// listed lays the codes out, and returns the text with placeJ where they go.
func (w textJ) listed(k *kit, text string, s set) (before, list string, shown set) {
	m := listedJ.FindStringSubmatch(text)
	switch layout := of(k, strings.Fields(w.layouts)...); m[1] {
	case "list":
		list, s = k.jLay(voiceH{lang: w.lang, used: of(k, "used", "gone", "spent")}, s, layout)
		list = strings.TrimSuffix(list, "\n")
	case "rows ":
		k.tagAs(w.lang, layout)
		list = s.each("\n", m[2])
	case "join ":
		k.tagAs(w.lang, layout)
		list = s.each(m[2], "%[2]s")
	}
	return strings.Replace(text, m[0], placeJ, 1), list, s
}

// pathname is filename for every part of a path.
func pathname(name string) string {
	parts := strings.Split(name, "/")
	for i, p := range parts {
		parts[i] = filename(p)
	}
	return strings.Join(parts, "/")
}

// jSet is a set of which some of the first codes may have been deleted.
func (k *kit) jSet(ids ...string) set {
	s := k.set(ids...)
	if len(s.codes) > 5 && k.chance(6) {
		s.codes = s.codes[k.between(1, len(s.codes)-4):]
	}
	return s
}

// strewn writes the decoy somewhere among the files of this family.
func (d decoyI) strewn(k *kit) {
	k.jWrite(k.jAt(k.iText(of(k, d.names...)), heapsJ), k.iText(k.oneOfJ(d.text))+of(k, "", "\n", "\n"))
}

// jWrite writes a text in the form that its name asks for. The first line of a mail has
// sender and subject; cells of a table are parted by tabs.
func (k *kit) jWrite(name, body string, sets ...set) {
	packed := func(kind string, data []byte) {
		k.tag("enc", "utf8")
		k.pack(name, body, data, planted{Kind: kind}, sets...)
	}
	rows := strings.Split(strings.TrimSuffix(body, "\n"), "\n")
	switch path.Ext(name) {
	case ".eml":
		packed("mail", []byte(k.jLetter(body).source()))
	case ".docx":
		packed("docx", docx(k.when, of(k, 0, 0, 9), rows...))
	case ".odt":
		packed("odt", openDocument(k.when, "text", odParagraphs(strings.Join(rows, "\n"))))
	case ".xlsx":
		packed("xlsx", sheet(k.when, of(k, "Sheet1", "Tabelle1", "Feuil1"), cellsJ(rows)))
	case ".ods":
		packed("ods", openDocument(k.when, "spreadsheet", odTable("Sheet1", cellsJ(rows))))
	case ".pdf":
		k.jPrint(name, rows, sets...)
	case ".rtf":
		k.save(name, rtf(rows...), sets...)
	default:
		if k.chance(4) && !unixJ.MatchString(name) {
			body = crlf(body)
		}
		k.save(name, body, sets...)
	}
}

// unixJ are the names of files that programs write with plain ends of lines.
var unixJ = regexp.MustCompile(`\.(sh|ya?ml|json|toml|rc|go|py|rb|js|ts|org|log|conf|html?|xml)$|/\.`)

func cellsJ(rows []string) [][]string {
	var cells [][]string
	for _, r := range rows {
		cells = append(cells, strings.Split(r, "\t"))
	}
	return cells
}

func (k *kit) jLetter(text string) letter {
	head, rest, _ := strings.Cut(text, "\n")
	from, subject, _ := strings.Cut(head, " ")
	l := letter{from: from, to: k.mailbox(), subject: subject, when: k.when, body: rest}
	if strings.HasPrefix(rest, "<") {
		l.body, l.html = "", rest
	}
	return l
}

// jPrint writes pages of at most forty lines, and says on which the codes begin.
func (k *kit) jPrint(name string, rows []string, sets ...set) {
	k.tag("enc", "utf8")
	p, pages := planted{Kind: "pdf", Page: 1}, [][]pdfLine{}
	dashes := strings.NewReplacer("–", "-") // which the font of our pages lacks
	for part := range slices.Chunk(rows, 40) {
		pages = append(pages, pdfText(of(k, 10, 11), 17, nil, strings.Split(dashes.Replace(strings.Join(part, "\n")), "\n")...))
		if len(sets) > 0 && strings.Contains(strings.Join(part, "\n"), sets[0].show()[0]) {
			p.Page = len(pages)
		}
	}
	k.pack(name, strings.Join(rows, "\n"), pdf(k.chance(2), strings.TrimSuffix(path.Base(name), ".pdf"), pages...), p, sets...)
}
