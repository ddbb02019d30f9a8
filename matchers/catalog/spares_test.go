package catalog

import "testing"

// Words for “backup” and for “codes” count together, in whatever order and form.
func TestSpares(t *testing.T) {
	p := phrases(t)
	for text, want := range map[string]bool{
		"кодове за възстановяване":          true,
		"Резервниот код за Packagist е":     true,
		"kóðar til öryggis, öryggiskóðar":   true,
		"cóid chúltaca do Zoom":             true,
		"rugsteunkodes vir Facebook":        true,
		"misimbo ya akiba":                  true,
		"የNintendo መጠባበቂያ ኮዶች":              true,
		"պահուստային կոդեր":                 true,
		"kode rezervë të Google":            true,
		"záložní přihlašovací kódy":         true,
		"kody do awaryjnego logowania":      true,
		"endurskapanarkotur til Slack":      true,
		"Réckhuelcoden fir Steam":           true,
		"amakhodi okubuyisela e-WordPress":  true,
		"attopprettingskodar for Namecheap": true,
		"jednokratni kodovi za prijavu":     true,
		"unufojaj kodoj":                    true,
		"bir martalik kodlar":               true,
		"vienkartiniai kodai":               true,
		"κωδικοί μίας χρήσης":               true,
		"kode sekali pakai":                 true,
		"koadú asteuziñ, kod asteuziñ":      true,
		"not a code of any kind":            false,
		"backups of the code":               false,
		"reservation code for the hotel":    false,
		"backup your source code":           false,
		"запасной аэродром. Исходники и всё прочее":                  false,
		"obnova hradu se kvůli nepřízni počasí odkládá, kódy dodáme": false,
		"kody jednorazowe do przelewów nie tutaj, kod pocztowy":      true, // one-time codes, as it was
	} {
		if got := p.In(text)&BackupCodes != 0; got != want {
			t.Errorf("%q speaks of backup codes: %v, want %v", text, got, want)
		}
		if p.In(text)&spareWord != 0 {
			t.Errorf("%q: a topic of the package’s own got out", text)
		}
	}
}

// Words against are not pieced together from others.
func TestAgainst(t *testing.T) {
	p := phrases(t)
	for text, want := range map[string]Topics{
		"the committee looked at it":  0,
		"git commit 3f":               Machine,
		"annap@post.example sunshine": 0,
		"ookafor@example.net":         0,
		"for example":                 Example,
		"Examples":                    Example,
	} {
		if got := p.In(text) & (Machine | Example); got != want {
			t.Errorf("%q speaks of %b, want %b", text, got, want)
		}
	}
}

// A short name counts loosely wherever it stands, but not in an address.
func TestLoose(t *testing.T) {
	c, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		"slack kodai": "slack", "steam.example.org": "", "an X here": "x", "[X] done": "",
	} {
		got := ""
		for _, m := range c.MentionedFrom(text, 0, len(text)) {
			if m.Loose {
				got = m.Service.ID
			}
		}
		if got != want {
			t.Errorf("%q names %q loosely, want %q", text, got, want)
		}
		if strict := c.Mentioned(text); len(strict) > 0 {
			t.Errorf("%q names %v", text, strict)
		}
	}
}
