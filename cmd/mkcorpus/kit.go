package main

import (
	"bytes"
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"strings"
	"time"
)

// template is one way of keeping codes, or of looking as if.
type template struct {
	name  string // starts with its family: "a/…" to "j/…"
	class string
	make  func(k *kit)
}

// kit is what a template works with: chance, the owner of the home, and a place
// to put files.
type kit struct {
	*rand.Rand
	who  person
	tpl  template
	when time.Time
	home *home
	tags []string // what the truth says about the plants to come
}

// newKit returns a kit whose chance depends on the seed, the template and the
// turn only, so that a new template does not change the others.
func newKit(h *home, seed uint64, who person, tpl template, turn int) *kit {
	sum := fnv.New64a()
	fmt.Fprintf(sum, "%s#%d", tpl.name, turn)
	k := &kit{Rand: rand.New(rand.NewPCG(seed, sum.Sum64())), who: who, tpl: tpl, home: h}
	k.when = k.date()
	return k
}

// of returns one of the choices.
func of[T any](k *kit, choices ...T) T { return choices[k.IntN(len(choices))] }

// chance is true in one of n cases.
func (k *kit) chance(n int) bool { return k.IntN(n) == 0 }

// between returns a number from low to high.
func (k *kit) between(low, high int) int { return low + k.IntN(high-low+1) }

// date returns a moment of the years in which people had such codes.
func (k *kit) date() time.Time {
	start := time.Date(2015, 2, 1, 8, 0, 0, 0, time.UTC)
	return start.Add(time.Duration(k.IntN(10*365*24*3600)) * time.Second)
}

// set makes the codes of one of the services.
func (k *kit) set(ids ...string) set {
	s := byID(of(k, ids...))
	return set{service: s, codes: distinct(k.Rand, s.count, s.shape)}
}

// put writes a file that holds the sets, or a decoy when there are none.
func (k *kit) put(name, kind string, data []byte, sets ...set) {
	got := k.home.put(name, data, k.when)
	k.tell(planted{Path: got, Kind: kind}, sets...)
}

// text writes a text file and notes the lines on which the sets begin.
func (k *kit) text(name, body string, sets ...set) {
	k.encoded(name, body, func(s string) []byte { return []byte(s) }, sets...)
}

// encoded writes a text file in another encoding.
func (k *kit) encoded(name, body string, encode func(string) []byte, sets ...set) {
	got := k.home.put(name, encode(body), k.when)
	if len(sets) == 0 {
		k.tell(planted{Path: got, Kind: "text"})
	}
	for _, s := range sets {
		k.tell(planted{Path: got, Kind: "text", Line: lineOf(body, s)}, s)
	}
}

// packed writes a file whose sets lie in a member of it, or on a page: p says where.
func (k *kit) packed(name string, data []byte, p planted, sets ...set) {
	p.Path = k.home.put(name, data, k.when)
	k.tell(p, sets...)
}

// tell adds a line of truth for every set, or one for a decoy. Filler is silent.
func (k *kit) tell(p planted, sets ...set) {
	p.Class, p.Template, p.Legible = k.tpl.class, k.tpl.name, true
	if strings.HasPrefix(p.Class, "decoy/") {
		p.Codes = []string{}
		k.home.truth = append(k.home.truth, p)
		return
	}
	for _, s := range sets {
		line := p
		line.Codes, line.Used, line.Tags = s.codes, s.used, k.tags
		if !s.unnamed {
			line.Service = s.service.id
			line.ServiceSaid = k.tags != nil
		}
		k.home.truth = append(k.home.truth, line)
	}
}

// lineOf returns the line of body on which the first code of s stands.
func lineOf(body string, s set) int {
	at := strings.Index(body, s.show()[0])
	if at < 0 {
		return 0
	}
	return 1 + strings.Count(body[:at], "\n")
}

// crlf ends every line as Windows does.
func crlf(s string) string {
	return strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\n", "\r\n")
}

// lines joins lines, each ended.
func lines(l ...string) string { return strings.Join(l, "\n") + "\n" }

// many joins n results of f, each on a line of its own.
func many(n int, f func(i int) string) string {
	var b bytes.Buffer
	for i := range n {
		b.WriteString(f(i))
		b.WriteByte('\n')
	}
	return b.String()
}
