package main

import (
	"regexp"
	"testing"
)

// TestSixthFamily opens whatever the sixth family writes.
func TestSixthFamily(t *testing.T) {
	t.Parallel()
	checkTagged(t, homeOf(t, "f", 83, 1), map[string]int{"lang": 55, "enc": 25, "layout": 30})
}

// TestSixthFamilySeeds wants the same bytes of one seed, and no code of one in the
// other.
func TestSixthFamilySeeds(t *testing.T) {
	t.Parallel()
	checkSeeds(t, "f", 18)
}

// TestSixthFamilyStandsApart counts the templates, and wants none of them among those
// for development.
func TestSixthFamilyStandsApart(t *testing.T) {
	c := censusOf("f")
	if c.plants < 200 || c.decoys < 130 || c.kinds < 45 {
		t.Errorf("%d templates with codes, beside languages and encodings, and %d decoys of %d classes, want 200 and 130 of 45", c.plants, c.decoys, c.kinds)
	}
	c.checkClasses(t, 10)
	checkApart(t, "f")
}

// TestSixthVoices wants every language to say whose codes they are, in words that are
// not those of the family before.
func TestSixthVoices(t *testing.T) {
	checkVoices(t, voicesF(), voices())
}

// spoken are the stems of the words that tell a reader that codes are meant.
var spoken = regexp.MustCompile(`(?i)c[oóò]d[ei]s?|codau|nghod|codic|codi|ch?[óo]id|kod|kód|kot|koo?d|κωδικ|код|կոդ|კოდ|コード|码|碼|코드|รหัส|mã |misimbo|ኮድ|कोड|কোড|కోడ్|குறியீ|کوڈ|کد|رم?وز|رمز|קוד|coduri|kôd|kóð|ኮዶ|khodi|two.factor|google_authenticator|personal.key|2fa|mfa|recover|backup|token|scratch|secret key|security-key|schlüssel|recoverykey`)

// TestSixthFamilyIsFair wants the name or the text of every plain text to tell what its
// codes are.
func TestSixthFamilyIsFair(t *testing.T) {
	t.Parallel()
	checkFair(t, homeOf(t, "f", 23, 1))
}
