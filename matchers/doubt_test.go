package matchers

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"sparekey/matchers/evidence"
)

// doubtful takes the doubts out of a text in which {0=O.3,o.1} stands for a 0 that
// may be an O or an o.
func doubtful(text string) (string, Known) {
	k := Known{Scanned: true, Doubted: true}
	var out strings.Builder
	for {
		before, rest, found := strings.Cut(text, "{")
		out.WriteString(before)
		if !found {
			return out.String(), k
		}
		inside, after, _ := strings.Cut(rest, "}")
		read, others, _ := strings.Cut(inside, "=")
		d := Doubt{Offset: out.Len()}
		for other := range strings.SplitSeq(others, ",") {
			at := strings.Index(other, ".")
			var p float64
			fmt.Sscan("0"+other[at:], &p)
			d.Or = append(d.Or, Reading{Code(other[:at]), p})
		}
		k.Doubts = append(k.Doubts, d)
		out.WriteString(read)
		text = after
	}
}

// told writes the codes of a finding, and after each what is not sure of it.
func told(f Finding) []string {
	var all []string
	for _, c := range f.Codes {
		s := c.Code.Reveal()
		if c.Length > 0 {
			s += fmt.Sprintf(" length %d", c.Length)
		}
		for _, u := range c.Unsure {
			s += fmt.Sprintf(" %d:", u.At)
			for i, r := range u.Or {
				s += strings.Repeat("/", min(i, 1)) + r.Text.Reveal()
			}
		}
		all = append(all, s)
	}
	return all
}

func TestReadByForm(t *testing.T) {
	hex := "8a676-39f74\n080f5-6c5aa\n328f6-76226\ne236a-23e23\n8e3b1-c77fc\n"
	tests := []struct {
		name, text string
		doubted    bool // the engine says what it doubts
		want       []string
	}{
		{"digits by the list", "Backup codes\n17939720\n82O5O168\n4l836739\n42440001\n88B48857\n", false,
			[]string{"17939720", "82050168", "41836739", "42440001", "88848857 2:3/6"}},
		{"digits by the service", "Google backup codes\n1793 97Z0\nB205 0l68\n4183 6739\n", false,
			[]string{"1793 9720 7:7", "8205 0168 0:3/6", "4183 6739"}},
		{"hex by the list", "Recovery codes\n" + hex + "4cO11-f1bd3\n", false,
			append(strings.Fields(hex), "4c011-f1bd3")},
		{"one code, by the service alone", "Steam recovery code: RSO483\n", false, []string{"R50483 1:8"}},
		{"a capital among small letters", "Backup codes\nk3m9x7wq\nt4v8p2rS\nz6h5n3bd\nj7f2y9ka\nm8q4t6pe\n", false,
			[]string{"k3m9x7wq", "t4v8p2rs", "z6h5n3bd", "j7f2y9ka", "m8q4t6pe"}},
		{"a hyphen lost, doubled and with a space", "Recovery codes\n" + hex + "4c011f1bd3\n9d2a7--41c0e\n51f3b -77ae2\n", false,
			append(strings.Fields(hex), "4c011-f1bd3", "9d2a7-41c0e", "51f3b-77ae2")},
		{"rn for m", "Backup codes\nk3m9x-7wq2d\nt4v8p-2rsrn3\nz6h5n-3bdk7\nj7f2y-9ka4e\n", false,
			[]string{"k3m9x-7wq2d", "t4v8p-2rsm3 9:rn", "z6h5n-3bdk7", "j7f2y-9ka4e"}},
		{"a character is lacking", "Recovery codes\n" + hex + "4c011-fbd3\n", false,
			append(strings.Fields(hex), "4c011-fbd3 length 10")},
		{"what may be either is told", "Backup codes\nk3mp9xw7\n4tv8yro2\nzzh5n30d\nj0f62yk1\nmeq84t6p\n", false,
			[]string{"k3mp9xw7", "4tv8yro2 6:0", "zzh5n30d 6:o", "j0f62yk1 1:o 7:l", "meq84t6p"}},
		{"the engine's readings, of which one fits", "Recovery codes\n" + hex + "4c0{l=1.4,i.1}1-f1b{h=6.2,b.1}3\n", true,
			append(strings.Fields(hex), "4c011-f1b63 9:b")},
		{"the engine's readings, of which two fit", "Recovery codes\n" + hex + "4c0{1=7.4,i.1}1-f1bd3\n", true,
			append(strings.Fields(hex), "4c011-f1bd3 3:7")},
		{"what the engine is sure of is not doubted", "Backup codes\nk3mp9xw7\n4tv8yro2\nzzh5n30d\nj0f62yk1\nmeq84t{6=5.1}p\n", true,
			[]string{"k3mp9xw7", "4tv8yro2", "zzh5n30d", "j0f62yk1", "meq84t6p 6:5"}},
		{"nothing is invented", "Recovery codes\n" + hex + "4cx11-f1bd3\n", false,
			append(strings.Fields(hex), "4cx11-f1bd3 2:")},
	}
	m := loaded(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			text, k := doubtful(test.text)
			k.Doubted = test.doubted
			var best Finding
			for _, f := range m.Find(text, k) {
				if len(f.Codes) > len(best.Codes) {
					best = f
				}
			}
			if diff := cmp.Diff(test.want, told(best)); diff != "" {
				t.Errorf("in:\n%s\n(-want +got):\n%s", text, diff)
			}
		})
	}
}

// A list that was read twice, with a character read differently, is one list.
func TestReadTwice(t *testing.T) {
	list := "k3mp9xw7\n4tv8yru2\nzih5n3bd\nj0f62ykc\nmeq84t6p\n"
	once := []string{"k3mp9xw7", "4tv8yru2", "zih5n3bd", "j0f62ykc 1:o", "meq84t6p"}
	with := func(at int, code string) []string {
		all := slices.Clone(once)
		all[at] = code
		return all
	}
	tests := []struct {
		name, text string
		want       []string
	}{
		{"word for word", list + "\n" + list, once},
		{"a look-alike", list + "\n" + strings.Replace(list, "j0f62ykc", "jof62ykc", 1), with(3, "j0f62ykc 1:o")},
		{"nothing like it, at the same place of the list", list + "\n" + strings.Replace(list, "zih5n3bd", "zih5n3xd", 1), with(2, "zih5n3xd 6:b")},
		{"a code like another stays", list + "meq84w6p\n", append(slices.Clone(once), "meq84w6p")},
	}
	m := loaded(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			found := m.Find("Backup codes\n\n"+test.text, Known{Scanned: true})
			if len(found) != 1 {
				t.Fatalf("%d findings, want one", len(found))
			}
			if diff := cmp.Diff(test.want, told(found[0])); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// A text and what was read off its picture have one digest, other lists another.
func TestDigestOfLookAlikes(t *testing.T) {
	m := loaded(t)
	key := []byte("a key of this test")
	digests := func(text string, scanned bool) (whole [32]byte, parts [][32]byte) {
		found := m.Find("Backup codes\n"+text, Known{Scanned: scanned})
		if len(found) != 1 {
			t.Fatalf("%d findings, want one", len(found))
		}
		return found[0].Digest(key), found[0].Digests(key)
	}
	text, parts := digests("k3m9x7wq\nt4v8p2ro\nz6h5n3bd\nj7f2y9ka\n", false)
	if read, _ := digests("K3M9X7WQ\nJ7F2Y9KA\nZ6H5N38D\nT4V8P2R0\n", true); read != text {
		t.Error("a list and its picture are two")
	}
	other, otherParts := digests("k3m9x7wq\nt4v8p2ro\nz6h5n3bd\nj7f2y9kd\n", false)
	if other == text {
		t.Error("two lists are one")
	}
	if diff := cmp.Diff([]int{4, 4}, []int{len(parts), len(otherParts)}); diff != "" {
		t.Error(diff)
	}
}

// unreadAlphabets are those of lists whose heading is not read. No service has these forms.
var unreadAlphabets = map[string]struct{ alphabet, form string }{
	"hex":                    {"0123456789abcdef", "xxxxxxx-xxxxxxx"},
	"hex in one":             {"0123456789abcdef", "xxxxxxxxx"},
	"letters and digits":     {"abcdefghijklmnopqrstuvwxyz0123456789", "xxxxxxxxx"},
	"capitals and digits":    {"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", "xxxxxxx-xxxxxxx"},
	"all letters and digits": {"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", "xxxxxxxxxxxxx"},
}

// A list under a heading that could not be read is possible by its form alone, and no
// more than that.
func TestUnreadHeading(t *testing.T) {
	m := loaded(t)
	for name, list := range unreadAlphabets {
		for _, heading := range []string{"", "7F3T1 9l\n\n", "Jle3epBHble\n\n", "9:41\n\nOAHOpaaoBb Ie\n\n"} {
			for n := 5; n <= 16; n += 3 {
				r := rand.New(rand.NewPCG(7, uint64(n)))
				text := heading
				for range n {
					text += draw(r, list.alphabet, list.form) + "\n"
				}
				best := evidence.Unlikely
				for _, f := range m.Find(text, Known{Scanned: true}) {
					if len(f.Codes) == n {
						best = max(best, f.Case.Level())
					}
				}
				if best != evidence.Possible {
					t.Errorf("%s, %d codes under %q: %s", name, n, heading, best)
				}
			}
		}
	}
}

// What else has columns in pictures is not likely, however it was read.
func TestScannedDecoys(t *testing.T) {
	tests := []struct{ name, text string }{
		{"receipt", "SUPERMARKT\n4012345 Milch 1,19\n4O98213 Brot 2,49\n4077120 Kaese 3,29\n40l1876 Wasser 0,79\nSumme 7,76\nBon 00918273\n"},
		{"axis labels", "Umsatz\n100000\n200000\n3O0000\n400000\n500000\n"},
		{"years of an axis", "2OO5 2010 2015 2020\n20l0 2011 2012 2013\n"},
		{"phone numbers", "Kontakte\n0171 5550132\n0160 555O199\n0151 5550147\n0l76 5550163\n0170 5550111\n"},
		{"phone numbers in one", "01715550132\n0160555O199\n01515550147\n0l765550163\n01705550111\n"},
		{"serial numbers", "SN00418273\nSN00418274\nSNOO418275\nSN00418276\nSN0041827l\nSN00418279\n"},
		{"item numbers", "A10-4410\nA10-4420\nA1O-4430\nA10-4440\nA10-4450\n"},
		{"dates", "2024-01-12\n2O24-02-18\n2024-03-05\n2024-04-3O\n2024-05-21\n"},
		{"prices", "1299,00\n849,00\n1O99,00\n2199,0O\n749,00\n"},
		{"times", "08:15:22\n08:17:41\nO8:19:03\n08:22:57\n08:31:10\n"},
		{"product keys", "VK7JG-NPHTM-C97JM-9MPGT-3V66T\nW269N-WFGWX-YVC9B-4J6C9-T83GX\nNPPR9-FWDCX-D2C8J-H872K-2YT43\nDPH2V-TTNVB-4X9Q3-TJR4H-KHJW4\nNW6C2-QMPVW-D7KKK-3GKT6-VCFB2\n"},
		{"words", "Einstellungen\nDatenschutz\nSicherheit\nBenachrichtigungen\nAllgemein\nBedienung\n"},
		{"orders", "Order history\n4KD82-11X\n9SL03-77Q\n2PW61-45Z\n7MN50-88R\n1QA94-23T\n"},
		{"tracking numbers", "Your parcels\n00340434161094015902\n00340434161094O22115\n00340434161094038841\n"},
	}
	m := loaded(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			for _, f := range m.Find(test.text, Known{Scanned: true}) {
				if f.Case.Level() >= evidence.Likely {
					t.Errorf("likely: %s", reasons(f.Case))
				}
			}
		})
	}
}

// What is shown was read, or offered, or looks like what was read.
func FuzzMend(f *testing.F) {
	f.Add("Backup codes\n17939720\n82O5O168\n4l836739\n42440001\n88B48857\n", 20, "0")
	f.Add("Recovery codes\n8a676-39f74\n080f5 -6c5aa\n328f6--76226\ne236a23e23\n8e3b1-c77fc\n4c01-f1bd3\n", 40, "rn")
	f.Add("k3m9x-7wq2d\nt4v8p-2rsrn3\n|z6h5n-3bdk7|\nj7f2y-9ka4e é\n", 3, "")
	f.Add("Google backup codes\n1793 97Z0\nB205 0l68\n４１８３ 6739\n", 33, "8")
	m := loaded(f)
	f.Fuzz(func(t *testing.T, text string, at int, or string) {
		if len(text) > 2000 {
			return
		}
		k := Known{Scanned: true, Doubts: []Doubt{{Offset: at, Or: []Reading{{Code(or), 0.4}}}}}
		for _, finding := range m.Find(text, k) {
			for _, c := range finding.Codes {
				if c.Span.Start < 0 || c.Span.End > len(text) || c.Span.Start > c.Span.End {
					t.Fatalf("span %v of %d bytes", c.Span, len(text))
				}
				allowed := allowedFor(text[c.Span.Start:c.Span.End]) + or
				for _, r := range c.Code.Reveal() {
					if !strings.ContainsRune(allowed, r) {
						t.Errorf("%q is shown for %q", c.Code.Reveal(), text[c.Span.Start:c.Span.End])
					}
				}
				for _, u := range c.Unsure {
					if u.At < 0 || u.At >= len([]rune(c.Code.Reveal())) || u.Probability < 0 || u.Probability > 1 {
						t.Errorf("doubt %d of %q, probability %f", u.At, c.Code.Reveal(), u.Probability)
					}
				}
			}
		}
	})
}

// allowedFor returns every character that may be shown for what was read.
func allowedFor(read string) string {
	allowed := "- "
	for _, r := range read {
		allowed += string(r)
		if plain, known := plainRune(r); known {
			r = rune(plain)
			allowed += string(r)
		}
		for _, a := range alike[r] {
			allowed += a.text
		}
		allowed += split[r].text
	}
	for _, two := range merged {
		allowed += two.text
	}
	return allowed
}
