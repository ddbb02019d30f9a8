package main

import (
	"fmt"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// templatesI is the last family that is kept apart for the figures: small, and with
// more kinds of files that speak of codes and hold none than any other.
func templatesI() []template {
	return slices.Concat(fetchedI(), spokenI(), keptI)
}

func decoysI() []template {
	var all []template
	for _, d := range slices.Concat(decoysIMails, decoysITalk, decoysIHelp, decoysICode, decoysIData, decoysILife) {
		all = append(all, template{"i/no-" + d.kind, "decoy/" + d.kind, d.make})
	}
	return all
}

// Services by what their owners do with the codes.
var (
	manyI = []string{"google", "google", "google", "facebook", "instagram", "discord", "github", "dropbox", "reddit", "uber", "ea", "tiktok", "linkedin", "etsy", "proton", "wordpress-com", "zoom", "epic-games"}
	workI = []string{"github", "gitlab", "npm", "mastodon", "nextcloud", "sentry", "cloudflare", "hexpm", "laravel-fortify", "kanidm", "bookstack", "openproject"}
)

// Folders of this family; none has the name of a service.
var (
	shelfI = []string{"Documents", "Documents", "Desktop", "Documents/papers", "Documents/Konten", "OneDrive/Dokumente", "Documents/private/net", "Documents/safe", "Documents/2016"}
	catchI = []string{"Downloads", "Downloads", "Desktop", "Downloads/from browser", "Documents/Downloads"}
	pileI  = []string{"Documents", "Downloads", "Desktop", "Documents/office", "Documents/kids", "Downloads/tmp", "Documents/archive 2014", "Documents/clippings", "OneDrive/Dokumente/alt"}
)

func (k *kit) iShelf(name string) string { return path.Join(of(k, shelfI...), name) }
func (k *kit) iCatch(name string) string { return path.Join(of(k, catchI...), name) }
func (k *kit) iPile(name string) string  { return path.Join(of(k, pileI...), name) }

// decoyI is a file that a careful reader takes for no saved codes: its kind, the
// names it may have, and its text, drawn by iText.
type decoyI struct {
	kind  string
	names []string
	text  string
}

var (
	drawnI  = regexp.MustCompile(`‹([^›]+)›`)
	repeatI = regexp.MustCompile(`^@(\d+)-(\d+) `)
)

// iText draws the text: ‹a|~ddd› is one of several, a shape after ~, ‹phone› and others
// in iDrawn are of that kind, ‹+N› counts the rows from N, ‹5..9› is a number of a range,
// every other ‹…› is a shape of code. A line after @4-9 stands four to nine times, drawn
// anew each time.
func (k *kit) iText(text string) string {
	var b strings.Builder
	for _, line := range strings.Split(text, "\n") {
		times := 1
		if m := repeatI.FindStringSubmatch(line); m != nil {
			times, line = k.between(numberI(m[1]), numberI(m[2])), line[len(m[0]):]
		}
		for i := range times {
			b.WriteString(drawnI.ReplaceAllStringFunc(line, func(found string) string {
				return k.iDrawn(strings.Trim(found, "‹›"), i+1)
			}) + "\n")
		}
	}
	return strings.TrimSuffix(b.String(), "\n")
}

func numberI(digits string) int {
	n, err := strconv.Atoi(digits)
	must(err)
	return n
}

// iDrawn is what a placeholder stands for, in the given row.
func (k *kit) iDrawn(what string, row int) string {
	switch what {
	case "phone":
		return k.phone()
	case "mail":
		return k.mailbox()
	case "user":
		return k.who.user
	case "me":
		return k.who.first
	case "who":
		return of(k, "Nadia", "Oskar", "Beatriz", "Tomasz", "Leila", "Hannes", "Ines", "Viktor", "Aylin", "Graham")
	case "iban":
		return k.iban()
	case "uuid":
		return shaped(k.Rand, uuidShape)
	case "ip":
		return fmt.Sprintf("%d.%d.%d.%d", k.between(11, 220), k.IntN(256), k.IntN(256), k.between(1, 254))
	case "say":
		return k.sentence("en")
	case "pass":
		return k.password()
	case "row":
		return fmt.Sprint(row)
	case "day":
		return k.day("2006-01-02")
	case "time":
		return fmt.Sprintf("%02d:%02d:%02d", k.IntN(24), k.IntN(60), k.IntN(60))
	case "tab":
		return "\t"
	case "date":
		return k.day("02.01.2006")
	case "someday":
		return k.date().Format("2006-01-02")
	case "clock":
		return fmt.Sprintf("%02d:%02d", k.between(6, 23), k.IntN(60))
	}
	return k.iShaped(what, row)
}

// iShaped is a number, one of several or a shape of code.
func (k *kit) iShaped(what string, row int) string {
	if from, counted := strings.CutPrefix(what, "+"); counted {
		return fmt.Sprint(numberI(from) + row - 1)
	}
	if strings.Contains(what, "|") {
		said := of(k, strings.Split(what, "|")...)
		if shape, drawn := strings.CutPrefix(said, "~"); drawn {
			return shaped(k.Rand, shape)
		}
		return said
	}
	if low, high, ranged := strings.Cut(what, ".."); ranged {
		return fmt.Sprint(k.between(numberI(low), numberI(high)))
	}
	return shaped(k.Rand, what)
}

// make writes the file in the form that its name asks for. The first line of a mail
// has sender and subject.
func (d decoyI) make(k *kit) {
	name := k.iPile(k.iText(of(k, d.names...)))
	body := k.iText(strings.TrimPrefix(d.text, "\n"))
	switch path.Ext(name) {
	case ".eml":
		l := k.jLetter(body)
		if l.html == "" {
			l.body += "\n"
		}
		k.packed(name, []byte(l.source()), planted{Kind: "mail"})
	case ".docx":
		k.packed(name, docx(k.when, 0, strings.Split(body, "\n")...), planted{Kind: "docx"})
	case ".pdf":
		k.packed(name, pdf(k.chance(2), "document", pdfText(11, 17, nil, strings.Split(body, "\n")...)), planted{Kind: "pdf", Page: 1})
	default:
		k.text(name, body+of(k, "", "\n", "\n"))
	}
}
