package matchers

import (
	"encoding/hex"
	"fmt"
	"strings"
	"testing"
)

// load is a kind of text that takes its time.
type load struct {
	name string
	text func(l lot, size int) string
}

var prose = strings.Fields(`the quick meeting about our new garden was moved to Thursday because Anna could not come and
somebody has to bring the keys of the shed in which we keep the old tools before it rains again next week please tell me
whether you are going to be there or rather stay at home with the children who have been ill since Sunday evening`)

// fill repeats what line writes until there are size bytes.
func fill(size int, line func(i int) string) string {
	var out strings.Builder
	for i := 0; out.Len() < size; i++ {
		out.WriteString(line(i))
	}
	return out.String()[:size]
}

var loads = []load{
	{"prose", func(l lot, size int) string {
		return fill(size, func(i int) string {
			if i%13 == 12 {
				return prose[l.IntN(len(prose))] + ".\n"
			}
			return prose[l.IntN(len(prose))] + " "
		})
	}},
	{"source", func(l lot, size int) string {
		return fill(size, func(i int) string {
			return fmt.Sprintf("func (r *reader) next%d(from, to int) (string, error) {\n\tif from > to || r.size[%d] == 0x%s {\n\t\treturn \"\", errRange\n\t}\n", i, i, l.of(hexDigits, 6))
		})
	}},
	{"hex dump", func(l lot, size int) string { return hex.Dump(l.bytes(size / 4))[:size] }},
	{"log", func(l lot, size int) string {
		return fill(size, func(i int) string {
			return fmt.Sprintf("2024-03-04T10:11:%02dZ INFO request=%s user=%s recovery code accepted\n", i%60, l.of(base36, 12), l.of(numerals, 8))
		})
	}},
	{"minified", func(l lot, size int) string {
		return fill(size, func(int) string {
			return "function(" + l.of(base36, 2) + "){return " + l.of(base36, 5) + "[" + l.of(numerals, 3) + "]},"
		})
	}},
	{"base64", func(l lot, size int) string {
		return fill(size, func(int) string { return l.of(base36+"+/", 76) + "\n" })
	}},
	{"lists of codes", func(l lot, size int) string {
		return fill(size, func(i int) string {
			if i%12 == 0 {
				return "\nGitHub recovery codes\n"
			}
			return l.groups(hexDigits, "-", 5, 5) + "\n"
		})
	}},
	{"codes on one line", func(l lot, size int) string {
		return fill(size, func(int) string { return l.groups(base36, "-", 4, 4) + " " })
	}},
	{"codes among words on one line", func(l lot, size int) string {
		return fill(size, func(int) string { return l.groups(base36, "-", 4, 4) + " recovery code of GitHub " })
	}},
	{"digits", func(l lot, size int) string { return fill(size, func(int) string { return l.of(numerals, 8) + "\n" }) }},
	{"digits without an end", func(l lot, size int) string { return fill(size, func(int) string { return l.of(numerals, 1000) }) }},
	{"short groups on one line", func(l lot, size int) string { return fill(size, func(int) string { return l.of(numerals, 4) + " " }) }},
	{"Russian", func(l lot, size int) string {
		return fill(size, func(int) string {
			return "Вчера мы говорили о резервных кодах и о погоде\n"
		})
	}},
	{"no-break spaces", func(l lot, size int) string {
		return fill(size, func(int) string { return l.of(base36, 4) + "\u00a0" })
	}},
	{"JSON on one line", func(l lot, size int) string {
		return "[" + fill(size-1, func(i int) string {
			return fmt.Sprintf(`{"id":%d,"name":"GitHub","notes":"backup code, %s","hash":"%s"},`, i, l.groups(base36, "-", 5, 5), l.of(hexDigits, 64))
		})
	}},
	{"source map", func(l lot, size int) string {
		return `{"version":3,"sourcesContent":["` + fill(size-32, func(i int) string {
			return fmt.Sprintf(`//! GitHub\n  code%d: '%s_%s'.split('_'), // recovery codes\n`, i, l.of(numerals, 4), l.groups(base36, "-", 4, 4))
		})
	}},
	{"table", func(l lot, size int) string {
		return "id,account,backup code,used,note\n" + fill(size-33, func(i int) string {
			return fmt.Sprintf("%d,GitHub,%s,%t,\"as of %s\"\n", i, l.groups(hexDigits, "-", 5, 5), i%3 == 0, l.of(numerals, 8))
		})
	}},
	{"brackets", func(l lot, size int) string { return fill(size, func(int) string { return "<" }) }},
	{"hyphens", func(l lot, size int) string { return fill(size, func(int) string { return "a-" }) }},
}

func BenchmarkFind(b *testing.B) {
	m := loaded(b)
	for _, l := range loads {
		text := l.text(newLot(1), 1<<20)
		b.Run(l.name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				m.Find(text, Known{})
			}
		})
	}
}

// BenchmarkFindLong is twenty times BenchmarkFind: the same speed is expected.
func BenchmarkFindLong(b *testing.B) {
	m := loaded(b)
	for _, l := range loads {
		text := l.text(newLot(1), 20<<20)
		b.Run(l.name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				m.Find(text, Known{})
			}
		})
	}
}

// BenchmarkFindList is the file that everything is about.
func BenchmarkFindList(b *testing.B) {
	m := loaded(b)
	text := "GitHub recovery codes\n\n" + strings.Join(hexCodes, "\n") + "\n"
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		m.Find(text, Known{})
	}
}

// Work grows with the text, not with its square. What is looked at twice is folded
// or copied twice, so allocations tell.
func TestAllocationsGrowWithText(t *testing.T) {
	m := loaded(t)
	const size, times = 16 << 10, 4
	for _, l := range loads {
		t.Run(l.name, func(t *testing.T) {
			allocs := func(size int) float64 {
				text := l.text(newLot(1), size)
				return testing.AllocsPerRun(1, func() { m.Find(text, Known{}) })
			}
			short, long := allocs(size), allocs(size*times)
			if long > short*times*1.5+200 {
				t.Errorf("%g allocations, and %g of a text %d times as long", short, long, times)
			}
		})
	}
}
