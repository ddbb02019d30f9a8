package matchers

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// entry is one record of an export: a name, an address, a password and a note.
type entry struct{ name, address, password, note string }

// strangers are records that say nothing of codes, or of other codes.
var strangers = []entry{
	{"Airbnb", "https://www.airbnb.com/login", "sunshine74", ""},
	{"Kitchen Wi-Fi", "", "Router2019x", "guest network key: banana77"},
	{"Netflix", "https://netflix.com", "qwerty1987", "shared with Pat"},
	{"Book shop", "https://books.example", "dragon5512", "gift card, voucher code on the back"},
	{"PayPal", "https://paypal.com", "Fluffy1968", "old password was tigger2020"},
	{"Dropbox", "https://www.dropbox.com", "letmein123", "licence number of the old laptop inside"},
}

// exports write records as apps do.
var exports = []struct {
	name  string
	write func(t *testing.T, all []entry) string
}{
	{"a note in an object", func(t *testing.T, all []entry) string {
		return inJSON(t, "", object{"folders": []any{}, "items": objects(all, func(e entry) any {
			return object{"zz_title": e.name, "title": e.name, "note": e.note, "fields": []any{
				object{"label": "Password", "value": e.password}, object{"label": "Website", "value": e.address},
			}}
		})})
	}},
	{"the same with indents", func(t *testing.T, all []entry) string {
		return inJSON(t, "  ", object{"items": objects(all, func(e entry) any {
			return object{"title": e.name, "note": e.note, "login": object{"password": e.password, "uri": e.address}}
		})})
	}},
	{"a name in an object beside that of the note", func(t *testing.T, all []entry) string {
		return inJSON(t, "", object{"accounts": []any{object{"vaults": []any{object{"items": objects(all, func(e entry) any {
			return object{"details": object{"notesPlain": e.note, "loginFields": []any{object{"name": "password", "value": e.password, "type": "P"}}},
				"overview": object{"title": e.name, "url": e.address}, "state": "active", "uuid": "q3hfzvw2kjt7m5ncx6rd4ybp1a"}
		})}}}}})
	}},
	{"a field with a name of its own", func(t *testing.T, all []entry) string {
		return inJSON(t, "", object{"items": objects(all, func(e entry) any {
			return object{"name": e.name, "login": object{"password": e.password, "uris": []any{object{"uri": e.address}}},
				"fields": []any{object{"name": "remarks", "type": 1, "value": e.note}}}
		})})
	}},
	{"rows with cells over several lines", func(_ *testing.T, all []entry) string {
		text := "title,website,user,password,notes,folder,kind\n"
		for _, e := range all {
			note := e.note
			if strings.ContainsAny(note, ",\n") {
				note = `"` + note + `"`
			}
			text += fmt.Sprintf("%s,%s,pat@mail.example,%s,%s,,login\n", e.name, e.address, e.password, note)
		}
		return text
	}},
	{"contacts", func(_ *testing.T, all []entry) string {
		text := ""
		for _, e := range all {
			text += "BEGIN:VCARD\nVERSION:3.0\nNOTE:" + strings.NewReplacer("\n", `\n`, ",", `\,`).Replace(e.note) + "\nURL:" + e.address + "\nFN:" + e.name + "\nEND:VCARD\n"
		}
		return text
	}},
	{"elements", func(_ *testing.T, all []entry) string {
		text := "<?xml version=\"1.0\"?>\n<Root>\n"
		for _, e := range all {
			text += "<Entry>\n<Notes>" + e.note + "</Notes>\n<Password>" + e.password + "</Password>\n<URL>" + e.address + "</URL>\n<Title>" + e.name + "</Title>\n</Entry>\n"
		}
		return text + "</Root>\n"
	}},
}

func objects(all []entry, form func(entry) any) []any {
	var list []any
	for _, e := range all {
		list = append(list, form(e))
	}
	return list
}

// A list in one record of many is found as that of its record's service.
func TestRecords(t *testing.T) {
	codes := lots(21, func(l lot) string { return l.groups(base36, "-", 4, 4) })
	m := loaded(t)
	for _, export := range exports {
		t.Run(export.name, func(t *testing.T) {
			all := append([]entry{}, strangers[:3]...)
			all = append(all, entry{"Discord", "https://discord.com", "banana1999", "backup codes\n" + strings.Join(codes, "\n")})
			all = append(all, strangers[3:]...)
			diffShown(t, m, export.write(t, all), "likely discord: "+strings.Join(codes, " "))
		})
	}
}

// The order of the other records changes nothing, and neither do those there are.
func TestOtherRecordsDoNotMatter(t *testing.T) {
	codes := lots(22, func(l lot) string { return l.of(numerals, 8) })
	wanted := entry{"Facebook", "https://facebook.com", "banana1999", "Backup codes\n" + strings.Join(codes, "\n")}
	m := loaded(t)
	for _, export := range exports {
		t.Run(export.name, func(t *testing.T) {
			var first []string
			for seed := range uint64(12) {
				random := rand.New(rand.NewPCG(seed, 1))
				all := append([]entry{wanted}, strangers[:1+random.IntN(len(strangers))]...)
				random.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
				text := export.write(t, all)
				got := shown(m.Find(text, Known{}))
				if first == nil {
					first = got
				}
				if diff := cmp.Diff(first, got); diff != "" {
					t.Errorf("records in another order (-first +now):\n%s\nin:\n%s", diff, text)
				}
			}
			if len(first) != 1 || !strings.Contains(first[0], "facebook: "+strings.Join(codes, " ")) {
				t.Errorf("found %q", first)
			}
		})
	}
}

// Spreading moves nothing and leaves strings as they are.
func FuzzSpread(f *testing.F) {
	f.Add(`{"a":[{"b":"c,\"d\":1","e":2},{"f":"{"}],"g":3}`)
	f.Add(`{"a":"unclosed`)
	f.Fuzz(func(t *testing.T, text string) {
		long := `{"x":"` + strings.Repeat("y", longestRow) + `",` + text
		got := spreadJSON(long)
		if len(got) != len(long) {
			t.Fatalf("%d bytes became %d", len(long), len(got))
		}
		for i := range got {
			if got[i] != long[i] && (long[i] != ',' || got[i] != '\n') {
				t.Fatalf("byte %d was %q and is %q", i, long[i], got[i])
			}
		}
	})
}
