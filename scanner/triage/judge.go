// Package triage decides what to read first.
//
// It sees names, folders, sizes and dates, never bytes. What it learns goes into
// the candidate's case, so the reasons for reading a file are also the first
// reasons for believing in what is found there.
package triage

import (
	"math"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"sparekey/matchers/catalog"
	"sparekey/matchers/evidence"
	"sparekey/scanner/blob"
)

// Lane is the kind of work a candidate is: pictures never stand in front of text.
type Lane int

// The lanes.
const (
	Fast Lane = iota // text and containers
	Slow             // pictures
)

// Candidate is a blob that may be read.
type Candidate struct {
	Blob   blob.Blob
	Parent evidence.Case // what is known of the container it is in
	Case   evidence.Case // what the name, folder, size and age already say, Parent included
	Lane   Lane
	Order  float64 // log-odds that it is worth reading now; higher is earlier
}

// Judge weighs blobs. It may be used by many goroutines.
type Judge struct {
	catalog *catalog.Catalog
	phrases *catalog.Phrases
	roots   []string // absolute, slash-separated, longest first
}

// NewJudge returns a judge. What lies above a root says nothing for or against a
// file, except that it may be the system's.
func NewJudge(cat *catalog.Catalog, phrases *catalog.Phrases, roots []string) *Judge {
	j := &Judge{catalog: cat, phrases: phrases}
	for _, root := range roots {
		if abs, err := filepath.Abs(root); err == nil {
			j.roots = append(j.roots, filepath.ToSlash(abs))
		}
	}
	slices.SortFunc(j.roots, func(a, b string) int { return len(b) - len(a) })
	return j
}

// Weigh says what is known of a blob before it is read. The parent is the case of
// the container it is in; nil for a file on disk.
func (j *Judge) Weigh(b blob.Blob, parent evidence.Case) Candidate {
	c := inherited(parent)
	var name string
	if n := len(b.Address.Members); n > 0 {
		name = strings.ReplaceAll(b.Address.Members[n-1], `\`, "/")
		c = j.folders(c, path.Dir(name))
	} else {
		name = filepath.ToSlash(b.Address.File)
		below := j.below(name)
		c = j.system(c, name)
		c = j.folders(c, path.Dir(below))
	}
	kind := blob.KindByName(name)
	c = j.name(c, path.Base(name))
	c = fileType(c, name)
	c = size(c, kind, b.Size)
	candidate := Candidate{Blob: b, Parent: parent, Case: c}
	if kind.Picture() {
		candidate.Lane = Slow
	}
	candidate.Order = order(candidate, kind)
	return candidate
}

// inherited is what a container's case says about its members: all but its own type
// and size.
func inherited(parent evidence.Case) evidence.Case {
	var c evidence.Case
	for _, item := range parent {
		switch item.Rule {
		case evidence.SizeSmall, evidence.SizeLarge, evidence.TypeNote, evidence.TypeLog:
		default:
			c = append(c, item)
		}
	}
	return c
}

// order is the log-odds of the case, less what reading costs: a big file is read
// later than a small one with the same name.
func order(c Candidate, kind blob.Kind) float64 {
	const cheap = 64 << 10 // bytes that are read in no time
	cost := 0.0
	if c.Blob.Size > cheap {
		cost = math.Log2(float64(c.Blob.Size)/cheap) * 0.15
	}
	switch kind {
	case "text", "html", "docx", "odt", "rtf", "pdf", "eml", "mbox", "":
	case "audio", "video", "exe", "font", "binary":
		cost += 3
	default:
		cost += 0.3
	}
	return c.Case.LogOdds() - cost
}

// below returns the part of an absolute path below the root it was found under.
func (j *Judge) below(name string) string {
	for _, root := range j.roots {
		if rest, ok := strings.CutPrefix(name, strings.TrimSuffix(root, "/")+"/"); ok {
			return rest
		}
	}
	return path.Base(name)
}

// systemFolders belong to the operating system or to installed programs.
var systemFolders = []string{
	"/usr/", "/lib/", "/lib64/", "/bin/", "/sbin/", "/boot/", "/etc/", "/opt/", "/var/lib/", "/var/cache/", "/snap/",
	"/System/", "/Library/", "/Applications/", "/nix/store/",
	"C:/Windows/", "C:/Program Files/", "C:/Program Files (x86)/", "C:/ProgramData/",
}

func (j *Judge) system(c evidence.Case, name string) evidence.Case {
	for _, folder := range systemFolders {
		if strings.HasPrefix(name, folder) {
			return c.With(evidence.FolderSystem, "below "+folder)
		}
	}
	return c
}

// folders adds what the folders on the way say, each thing once.
func (j *Judge) folders(c evidence.Case, dir string) evidence.Case {
	said := map[evidence.Rule]bool{}
	for _, item := range c {
		said[item.Rule] = true
	}
	most, program := 0.0, ""
	for _, folder := range strings.Split(dir, "/") {
		if folder == "" || folder == "." || folder == ".." {
			continue
		}
		if share := machinery[strings.ToLower(folder)]; share != 0 {
			if share > most {
				most, program = share, folder
			}
			continue
		}
		mine := own[catalog.Fold(folder).Text] // Dropbox keeps everything, not its own codes
		if mine && !said[evidence.FolderOwn] {
			said[evidence.FolderOwn] = true
			c = c.With(evidence.FolderOwn, "in “"+folder+"”")
		}
		topics := j.phrases.In(folder)
		if topics&(catalog.BackupCodes|catalog.TwoFactor) != 0 && !said[evidence.FolderTerm] {
			said[evidence.FolderTerm] = true
			c = c.With(evidence.FolderTerm, "the folder “"+folder+"” speaks of codes")
		}
		if service := j.folderService(folder); service != nil && !mine && !said[evidence.FolderService] {
			said[evidence.FolderService] = true
			c = c.For(service.ID, evidence.FolderService, "the folder “"+folder+"” names "+service.Name)
		}
	}
	for _, item := range c { // the container may lie in such a folder itself
		if item.Rule == evidence.FolderCode {
			most -= item.Weight / evidence.Weight(evidence.FolderCode)
		}
	}
	if most > 0 {
		c = c.Add(evidence.Item{Rule: evidence.FolderCode, Weight: most * evidence.Weight(evidence.FolderCode), Detail: "in a folder “" + program + "”"})
	}
	return c
}

// folderService returns the service that a folder is called after.
func (j *Judge) folderService(folder string) *catalog.Service {
	if services := j.catalog.MentionedInName(folder); len(services) == 1 {
		return services[0]
	}
	return j.catalog.ByName(folder)
}

// named returns the services that the name of a file names. Beside words about codes
// or logins the shortest names count.
func (j *Judge) named(base, stem string, topics catalog.Topics) []*catalog.Service {
	services := j.catalog.MentionedInName(base)
	if len(services) > 0 || topics&(catalog.BackupCodes|catalog.TwoFactor|catalog.Codes|catalog.KeyWords) == 0 {
		return services
	}
	if services = j.catalog.MentionedInNameOfCodes(base); len(services) > 0 {
		return services
	}
	for _, word := range strings.FieldsFunc(stem, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if service := j.catalog.ByName(word); service != nil {
			return []*catalog.Service{service}
		}
	}
	return nil
}

// name adds what the name of the file or member says.
func (j *Judge) name(c evidence.Case, base string) evidence.Case {
	services := j.catalog.FileName(base)
	for i, s := range services {
		item := evidence.Item{Rule: evidence.NameDefault, Detail: "the name of a download of " + s.Name, Service: s.ID}
		if i == 0 {
			item.Weight = evidence.Weight(evidence.NameDefault)
		}
		c = c.Add(item)
	}
	stem := strings.TrimSuffix(base, path.Ext(base))
	topics := j.phrases.In(stem)
	if len(services) == 0 {
		c = j.term(c, base, topics)
	}
	named := j.named(base, stem, topics)
	if len(named) > 0 && len(services) == 0 {
		if topics&catalog.Codes != 0 && topics&(catalog.BackupCodes|catalog.KeyWords) == 0 {
			c = c.For(named[0].ID, evidence.NameCodes, "the name speaks of codes of "+named[0].Name)
		} else {
			item := evidence.Item{Rule: evidence.NameService, Weight: evidence.Weight(evidence.NameService), Detail: "the name names " + named[0].Name, Service: named[0].ID}
			if topics&(catalog.BackupCodes|catalog.KeyWords) != 0 {
				item.Weight *= 1.6 // and its codes
			}
			c = c.Add(item)
		}
		for _, s := range named[1:] {
			c = c.Add(evidence.Item{Rule: evidence.NameService, Detail: "the name names " + s.Name, Service: s.ID})
		}
	} else if topics&catalog.Codes != 0 && topics&catalog.BackupCodes == 0 {
		c = c.Add(evidence.Item{Rule: evidence.NameCodes, Weight: evidence.Weight(evidence.NameCodes) / 3, Detail: "the name speaks of codes or backups"})
	}
	c = otherThings(c, topics)
	if topics&catalog.Secrets != 0 {
		c = c.With(evidence.NameSecrets, "the name speaks of passwords or other secrets")
	}
	if topics&catalog.Screenshot != 0 || shotName(stem) {
		c = c.With(evidence.NameShot, "named like a screenshot")
	}
	return c
}

// otherThings adds what a name says of things that have the outline of codes, where it
// does not speak of codes or logins, too.
func otherThings(c evidence.Case, topics catalog.Topics) evidence.Case {
	if topics&(catalog.BackupCodes|catalog.KeyWords|catalog.TwoFactor) != 0 {
		return c
	}
	for _, thing := range []struct {
		topic  catalog.Topics
		rule   evidence.Rule
		detail string
	}{
		{catalog.Vouchers, evidence.AboutVouchers, "the name speaks of vouchers or gift cards"},
		{catalog.WiFi, evidence.AboutWiFi, "the name speaks of network keys or TAN lists"},
		{catalog.Licence, evidence.AboutLicence, "the name speaks of licences or product keys"},
	} {
		if topics&thing.topic != 0 {
			return c.Add(evidence.Item{Rule: thing.rule, Weight: evidence.Weight(thing.rule) / 2, Detail: thing.detail})
		}
	}
	return c
}

func (j *Judge) term(c evidence.Case, base string, topics catalog.Topics) evidence.Case {
	shared := topics&(catalog.BackupCodes|catalog.TwoFactor|catalog.Codes) != 0 && j.shared(base)
	if shared || topics&catalog.BackupCodes == 0 {
		c = j.sharers(c, base)
	}
	switch {
	case shared:
		return c.With(evidence.NameShared, "a name that downloads of codes have")
	case topics&catalog.BackupCodes != 0:
		return c.With(evidence.NameTerm, "the name speaks of backup codes")
	case topics&catalog.KeyWords != 0:
		return c.With(evidence.NameKey, "the name speaks of a recovery key")
	case topics&catalog.TwoFactor != 0:
		return c.With(evidence.NameTwoFactor, "the name speaks of two-factor login")
	}
	return c
}

// sharers adds, without weight, the services whose downloads have such a name.
func (j *Judge) sharers(c evidence.Case, base string) evidence.Case {
	for _, s := range j.catalog.SharedFileName(base) {
		c = c.Add(evidence.Item{Rule: evidence.NameShared, Detail: "a name that downloads of " + s.Name + " have", Service: s.ID})
	}
	return c
}

// shared says whether base is a name that downloads of several services have.
func (j *Judge) shared(base string) bool {
	base = strings.ToLower(base)
	return slices.ContainsFunc(j.catalog.GenericFileNames(), func(glob string) bool {
		ok, err := path.Match(strings.ToLower(glob), base)
		return ok && err == nil
	})
}

// shotName recognises the names of screenshots that have no word in them: IMG_1234
// with nothing else is the name that iPhones give both photos and screenshots.
func shotName(stem string) bool {
	return strings.HasPrefix(stem, "Screen") || strings.HasPrefix(stem, "SCR_") || strings.HasPrefix(stem, "SmartSelect")
}

// size adds what the size of a text says.
func size(c evidence.Case, kind blob.Kind, bytes int64) evidence.Case {
	const small, large = 8 << 10, 1 << 20
	switch {
	case kind.Picture() || bytes < 0:
		return c
	case bytes <= small:
		return c.With(evidence.SizeSmall, "a few kilobytes")
	case bytes > large && (kind == "text" || kind == ""):
		return c.With(evidence.SizeLarge, "over a megabyte of text")
	}
	return c
}
