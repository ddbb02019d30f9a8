package extract

import (
	"image"
	"strings"
	"testing"

	"sparekey/ocr"
)

// pageOf puts lines at places, each a text with its left and upper edge: 8 pixels a
// character, digits and capitals 14 high, and as readers do the box around what is
// black. Words stand a character apart.
func pageOf(rows ...any) ocr.Page {
	var p ocr.Page
	for i := 0; i < len(rows); i += 3 {
		x, y := rows[i].(int), rows[i+1].(int)
		var line ocr.Line
		for _, text := range strings.Fields(rows[i+2].(string)) {
			top, bottom := y, y+14
			if strings.Trim(text, shortLetters) == "" {
				top += 4
			}
			if strings.ContainsAny(text, hanging) {
				bottom += 4
			}
			line.Words = append(line.Words, ocr.Word{Text: text, Box: image.Rect(x, top, x+8*len(text), bottom)})
			x += 8 * (len(text) + 1)
		}
		p.Lines = append(p.Lines, line)
	}
	return p
}

// askew lets a page fall to the right.
func askew(p ocr.Page, tilt float64) ocr.Page {
	for _, l := range p.Lines {
		for i, w := range l.Words {
			l.Words[i].Box = w.Box.Add(image.Pt(0, int(tilt*float64(w.Box.Min.X+w.Box.Max.X)/2)))
		}
	}
	return p
}

// What stands in a row is read as one, what has nothing to do with it is not.
func TestOrder(t *testing.T) {
	prose := "the bus leaves at the old hall"
	tests := []struct {
		name string
		page ocr.Page
		want string
	}{
		{"buttons of low letters in every row",
			pageOf(10, 10, "h1m6-ubo4", 400, 10, "copy", 10, 60, "e89m-vcw2", 400, 60, "copy", 10, 110, "uo0e-i81d", 400, 110, "copy", 10, 160, "7tid-f47f", 400, 160, "copy"),
			"h1m6-ubo4\tcopy|e89m-vcw2\tcopy|uo0e-i81d\tcopy|7tid-f47f\tcopy"},
		{"labels a little higher than the fields",
			pageOf(10, 10, "Secret", 300, 16, "HSVIMYC3TD", 700, 16, "Hide", 10, 80, "Recovery codes", 300, 86, "C2L4OFSPMT", 700, 86, "ZAGXX4FZVP"),
			"Secret\tHSVIMYC3TD\tHide|Recovery codes\tC2L4OFSPMT\tZAGXX4FZVP"},
		{"two things beside a list, between its rows",
			pageOf(300, 10, "ejJaDQa5Xp", 300, 36, "PeAsDsse0I", 10, 49, "Setup key", 300, 62, "KnNyEUGnEA", 10, 75, "CNQQA6HRNB", 300, 88, "Lff3LNT8uI"),
			"Setup key|CNQQA6HRNB|ejJaDQa5Xp|PeAsDsse0I|KnNyEUGnEA|Lff3LNT8uI"},
		{"a window with running text, as high as the rows of two columns",
			pageOf(10, 10, prose, 10, 36, prose, 10, 62, prose, 10, 88, prose, 400, 36, "dc5a3bd1", 600, 36, "ca9a05f0", 400, 62, "7402c46c", 600, 62, "ddda86bd"),
			strings.Repeat(prose+"|", 4) + "dc5a3bd1\tca9a05f0|7402c46c\tddda86bd"},
		{"a table askew",
			askew(pageOf(10, 10, "Thank you for your order today", 10, 60, "Cable USB", 500, 60, "TNPX-6113", 10, 100, "Filter", 500, 100, "8LX4-4276", 10, 140, "Rope", 500, 140, "ZDC5-8345"), -0.05),
			"Thank you for your order today|Cable USB\tTNPX-6113|Filter\t8LX4-4276|Rope\tZDC5-8345"},
		{"rows far apart of one table",
			pageOf(10, 10, "A1", 200, 10, "x4k9", 10, 34, "B2", 200, 34, "m2p8", 10, 58, "C3", 200, 58, "q7w3", 10, 82, "D4", 200, 82, "z5t6", 10, 106, "D5", 200, 106, "h3j2",
				10, 140, "E5", 200, 146, "k8n2", 10, 164, "F6", 200, 171, "b3v9"),
			"A1\tx4k9|B2\tm2p8|C3\tq7w3|D4\tz5t6|D5\th3j2|E5\tk8n2|F6\tb3v9"},
		{"the first characters of a code read twice, behind its number",
			pageOf(10, 10, "1. 3", 34, 10, "3371 0080", 10, 40, "2. 8", 34, 40, "8282 5878", 10, 70, "3. 1", 34, 70, "1484 4115"),
			"1. 3371 0080|2. 8282 5878|3. 1484 4115"},
		{"nothing", ocr.Page{}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc := inOrder(tt.page, 1, 0)
			if got := strings.ReplaceAll(doc.Text, "\n", "|"); got != tt.want {
				t.Errorf("\n got %s\nwant %s", got, tt.want)
			}
		})
	}
}

// A page that was straightened says where its words are in the picture.
func TestOrderKeepsPlaces(t *testing.T) {
	p := askew(pageOf(10, 40, "Thank you for your order today", 500, 90, "TNPX-6113"), -0.05)
	doc := inOrder(p, 3, 0)
	at := strings.Index(doc.Text, "TNPX")
	b := p.Lines[1].Words[0].Box
	want := image.Rect(b.Min.X*3, b.Min.Y*3, b.Max.X*3, b.Max.Y*3)
	if got := doc.Spot(at).Box; got != want {
		t.Errorf("%v, want %v", got, want)
	}
}

func TestTilt(t *testing.T) {
	long := pageOf(10, 40, "Our office moves in spring", 10, 70, "The new address is in the mail")
	for name, tt := range map[string]struct {
		page ocr.Page
		want float64
	}{
		"straight":           {long, 0},
		"rising":             {askew(pageOf(10, 140, "Our office moves in spring", 10, 170, "to the old town hall"), -0.05), -0.05},
		"words of one line":  {pageOf(10, 40, "Codes", 400, 90, "Print"), 0},
		"upright, like rows": {askew(pageOf(10, 40, "Our office moves in spring"), 0.8), 0},
	} {
		if got := tiltOf(wordsOf(tt.page, 1)); got < tt.want-0.01 || got > tt.want+0.01 {
			t.Errorf("%s: %.3f, want %.3f", name, got, tt.want)
		}
	}
}
