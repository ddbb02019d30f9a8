package main

import (
	"math/rand/v2"
	"strings"
)

// generate writes what is ordered.
func generate(o order) error {
	if o.pictures && isStudio(o.family) {
		return generateShots(o)
	}
	h, err := newHome(o.out, o.plain)
	if err != nil {
		return err
	}
	r := rand.New(rand.NewPCG(o.seed, 1))
	w := work{home: h, seed: o.seed, who: newPerson(r), turns: map[string]int{}}
	plants, decoys := split(ofFamily(templates(), o.family))
	if o.pictures {
		plants, decoys = onlyPictures(plants), onlyPictures(decoys)
	}
	w.fill(shuffled(r, plants), o.files*o.plants/100)
	w.fill(shuffled(r, decoys), o.files*(o.plants+o.decoys)/100)
	w.fill(filler, o.files)
	return h.close()
}

// work fills a home from templates.
type work struct {
	home  *home
	seed  uint64
	who   person
	turns map[string]int // how often a template had its turn
}

// fill takes the templates in turn until the home has so many files.
func (w work) fill(from []template, files int) {
	for i := 0; w.home.files < files && w.home.err == nil; i++ {
		t := from[i%len(from)]
		t.make(newKit(w.home, w.seed, w.who, t, w.turns[t.name]))
		w.turns[t.name]++
	}
}

func templates() []template {
	var all []template
	for _, part := range [][]template{
		templatesA, decoysAHex, decoysADigits, decoysAWords, decoysAPictures,
		templatesB, decoysBHex, decoysBDigits, decoysBWords, decoysBPictures,
		templatesC(), decoysC(), templatesD(), decoysD(), templatesE(), decoysE(),
		templatesF(), decoysF(), templatesG(), decoysG(), templatesH(), decoysH(), templatesI(), decoysI(), templatesJ(), decoysJ(), templatesK(), decoysK(),
	} {
		all = append(all, part...)
	}
	return all
}

// ofFamily keeps the templates of a family; "all" are those for development.
func ofFamily(all []template, family string) []template {
	var kept []template
	for _, t := range all {
		if family == "all" && !strings.Contains("fghijk", t.name[:1]) || strings.HasPrefix(t.name, family+"/") {
			kept = append(kept, t)
		}
	}
	return kept
}

// split parts the templates that plant codes from the decoys.
func split(all []template) (plants, decoys []template) {
	for _, t := range all {
		if strings.HasPrefix(t.class, "decoy/") {
			decoys = append(decoys, t)
		} else {
			plants = append(plants, t)
		}
	}
	return plants, decoys
}

func onlyPictures(all []template) []template {
	var kept []template
	for _, t := range all {
		if t.class == "picture" || strings.HasPrefix(t.class, "decoy/picture") {
			kept = append(kept, t)
		}
	}
	return kept
}

// shuffled puts the templates in a random order in which the classes take turns,
// so that a small home has something of each.
func shuffled(r *rand.Rand, all []template) []template {
	r.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	var classes []string
	byClass := map[string][]template{}
	for _, t := range all {
		if byClass[t.class] == nil {
			classes = append(classes, t.class)
		}
		byClass[t.class] = append(byClass[t.class], t)
	}
	var mixed []template
	for i := 0; len(mixed) < len(all); i++ {
		for _, c := range classes {
			if i < len(byClass[c]) {
				mixed = append(mixed, byClass[c][i])
			}
		}
	}
	return mixed
}
