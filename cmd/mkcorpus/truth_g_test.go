package main

import (
	"testing"
)

// TestSeventhFamily opens whatever the seventh family writes, in the encoding that its
// tags tell, and looks for the codes, their lines and the service.
func TestSeventhFamily(t *testing.T) {
	t.Parallel()
	checkTagged(t, homeOf(t, "g", 91, 2), map[string]int{"lang": 60, "enc": 25, "layout": 40})
}

// TestSeventhFamilySeeds wants the same bytes of one seed, and no code of one in the
// other.
func TestSeventhFamilySeeds(t *testing.T) {
	t.Parallel()
	checkSeeds(t, "g", 28)
}

// TestSeventhFamilyStandsApart counts the templates, wants few of them to be awkward,
// and none among those for development.
func TestSeventhFamilyStandsApart(t *testing.T) {
	c := censusOf("g")
	if c.plants < 150 || c.decoys < 120 || c.kinds < 60 {
		t.Errorf("%d templates with codes, beside languages and encodings, and %d decoys of %d classes, want 150 and 120 of 60", c.plants, c.decoys, c.kinds)
	}
	c.checkClasses(t, 8)
	checkApart(t, "g")
}

// TestSeventhVoices wants every language to say whose codes they are, in words that are
// not those of the families before.
func TestSeventhVoices(t *testing.T) {
	checkVoices(t, voicesG(), append(voices(), voicesF()...))
}

// TestSeventhFamilyIsFair wants the name or the text of every plain text to tell what its
// codes are.
func TestSeventhFamilyIsFair(t *testing.T) {
	t.Parallel()
	checkFair(t, homeOf(t, "g", 33, 1))
}
