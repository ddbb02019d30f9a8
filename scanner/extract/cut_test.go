package extract

import (
	"fmt"
	"strings"
	"testing"
)

// TestListIsNotCut puts a list where a document would end, in all kinds of texts: it
// stays together, with its heading.
func TestListIsNotCut(t *testing.T) {
	const (
		heading = "Recovery codes of my mail account"
		last    = "90c4d-b7e35"
		code    = "7d01c-9ae4b\ne65f2-08b3d\nc3b90-4f71e\n1fa8e-d260b\n5be17-3a90f\nd82a6-6c1f4\n2940f-ec58a\n" + last + "\n"
	)
	for name, line := range map[string]func(i int) string{
		"prose":            func(int) string { return "and then we went for a walk in the woods behind the old house\n" },
		"paragraphs":       func(i int) string { return []string{"\n", "we went for a walk in the woods behind it\n"}[min(i%7, 1)] },
		"a log":            func(i int) string { return fmt.Sprintf("2024-03-04 10:%02d:%02d INFO job %d done\n", i/60%60, i%60, i) },
		"a table":          func(i int) string { return fmt.Sprintf("%d,%d,%d\n", i*7, i*13%1000, i%17) },
		"short lines":      func(i int) string { return []string{"yes\n", "no\n", "maybe\n"}[i%3] },
		"a program":        func(i int) string { return fmt.Sprintf("\tif x%d > y { return errTooLong }\n", i%9) },
		"blanks among all": func(int) string { return "a walk in the woods behind the old house and back\n\n" },
	} {
		for form, list := range map[string]string{
			"alone":       heading + "\n" + code,
			"with blanks": heading + "\n\n" + strings.ReplaceAll(code, "\n", "\n\n"),
		} {
			t.Run(name+", "+form, func(t *testing.T) {
				for part := range 5 { // fourths of the list before the end of the buffer
					const size = 3 * cutBytes
					var text strings.Builder
					i := 0
					for ; text.Len() < size-len(list)*part/4-80; i++ {
						text.WriteString(line(i))
					}
					start := text.Len()
					text.WriteString(list)
					for end := text.Len(); text.Len() < max(size, end)+100; i++ {
						text.WriteString(line(i))
					}
					buf := []byte(text.String())
					if at := cut(buf[:size]); at > start && at < start+len(list) || at < size-cutBytes {
						t.Errorf("cut at %d of %d, and the list is from %d to %d", at, size, start, start+len(list))
					}
				}
			})
		}
	}
}
