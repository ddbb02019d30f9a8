package extract

import (
	"image"
	"strings"
	"testing"
)

// set puts words at places, 8 pixels a character and 14 high.
func set(rows ...any) [][]word {
	var lines [][]word
	for i := 0; i < len(rows); i += 3 {
		x, y, text := rows[i].(int), rows[i+1].(int), rows[i+2].(string)
		lines = append(lines, []word{{text: text, box: image.Rect(x, y, x+8*len(text), y+14)}})
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
