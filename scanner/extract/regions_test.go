package extract

import (
	"image"
	"strings"
	"testing"
)

// set puts lines at places, 8 pixels a character and 14 high.
func set(rows ...any) [][]word {
	var lines [][]word
	for i := 0; i < len(rows); i += 3 {
		x, y, text := rows[i].(int), rows[i+1].(int), rows[i+2].(string)
		var line []word
		for _, w := range strings.Fields(text) {
			line = append(line, word{text: w, box: image.Rect(x, y, x+8*len(w), y+14)})
			x += 8 * (len(w) + 1)
		}
		lines = append(lines, line)
	}
	return lines
}

// Two windows side by side are read one after the other, a table row by row.
func TestRegions(t *testing.T) {
	for name, c := range map[string]struct {
		lines [][]word
		want  string
	}{
		"windows": {
			set(10, 10, "meeting on Monday", 10, 36, "bring the slides", 10, 62, "and the lamp", 10, 88, "thank you", 10, 114, "see you then",
				400, 17, "Backup codes", 400, 49, "3f9a1-b07c2", 400, 79, "8d24e-61fa9", 400, 109, "0c7b3-9e5d8"),
			"meeting on Monday|bring the slides|and the lamp|thank you|see you then|Backup codes|3f9a1-b07c2|8d24e-61fa9|0c7b3-9e5d8",
		},
		"windows with little room between them": {
			set(10, 10, "the bus leaves at nine from the old hall", 10, 36, "bring the slides and the lamp for me", 10, 62, "the meeting is on Monday after the break", 10, 88, "see you then and thank you for it", 10, 114, "remember to water the plants on Friday",
				350, 17, "Backup codes", 350, 49, "3f9a1-b07c2", 350, 79, "8d24e-61fa9", 350, 109, "0c7b3-9e5d8"),
			"the bus leaves at nine from the old hall|bring the slides and the lamp for me|the meeting is on Monday after the break|see you then and thank you for it|remember to water the plants on Friday|Backup codes|3f9a1-b07c2|8d24e-61fa9|0c7b3-9e5d8",
		},
		"two columns beside a text, and a clock far below": {
			set(10, 10, "the bus leaves at nine from the old hall", 10, 40, "bring the slides and the lamp for me", 10, 70, "the meeting is on Monday after the break", 10, 100, "see you then and thank you for it",
				10, 150, "remember to water the plants on Friday", 10, 180, "the plants on the balcony want it twice", 10, 210, "please do not forget the one inside", 10, 240, "and the old tree behind the house", 10, 270, "it is as dry as in the years before",
				420, 17, "3f9a1-b07c2", 420, 47, "8d24e-61fa9", 420, 77, "0c7b3-9e5d8", 420, 107, "77a0c-1be42",
				700, 17, "90bd1-7c2ef", 700, 47, "e3c58-04a6b", 700, 77, "5512a-cd9f0", 700, 107, "a8e07-6b3d1", 900, 700, "08:56", 890, 720, "22/06/2018"),
			"the bus leaves at nine from the old hall|bring the slides and the lamp for me|the meeting is on Monday after the break|see you then and thank you for it|" +
				"remember to water the plants on Friday|the plants on the balcony want it twice|please do not forget the one inside|and the old tree behind the house|it is as dry as in the years before|" +
				"3f9a1-b07c2\t90bd1-7c2ef|8d24e-61fa9\te3c58-04a6b|0c7b3-9e5d8\t5512a-cd9f0|77a0c-1be42\ta8e07-6b3d1|08:56|22/06/2018",
		},
		"table": {
			set(10, 10, "GitHub", 10, 40, "Discord", 10, 70, "Reddit", 400, 11, "3f9a1-b07c2", 400, 40, "8d24e-61fa9", 400, 71, "0c7b3-9e5d8"),
			"GitHub\t3f9a1-b07c2|Discord\t8d24e-61fa9|Reddit\t0c7b3-9e5d8",
		},
		"slanted table": {
			set(10, 10, "GitHub", 10, 40, "Discord", 10, 70, "Reddit", 400, 14, "3f9a1-b07c2", 400, 44, "8d24e-61fa9", 400, 74, "0c7b3-9e5d8"),
			"GitHub\t3f9a1-b07c2|Discord\t8d24e-61fa9|Reddit\t0c7b3-9e5d8",
		},
		"heading over two columns": {
			set(10, 10, "Your recovery codes are these", 10, 50, "3f9a1", 10, 80, "8d24e", 300, 50, "b07c2", 300, 80, "61fa9"),
			"Your recovery codes are these|3f9a1\tb07c2|8d24e\t61fa9",
		},
		"nothing": {nil, ""},
	} {
		var parts [][]word
		for _, region := range regions(c.lines) {
			parts = append(parts, rows(region)...)
		}
		got := strings.ReplaceAll(string(lay(parts, 0, false).text), "\n", "|")
		if got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", name, got, c.want)
		}
	}
}
