package matchers

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"sparekey/matchers/evidence"
)

// Ways of keeping codes that people have, each with what must be found.
func TestUnseenForms(t *testing.T) {
	tests := []struct {
		name, text string
		service    string
		codes      []string
		level      evidence.Level
	}{
		{
			"inflected words of a language, and a short name", "Proton кодове за възстановяване:\nk3v9x0qa\nm2b7wz5d\np8c4j6rt\nx1n0q9ve\n7zt3k5hy\n", "proton",
			[]string{"k3v9x0qa", "m2b7wz5d", "p8c4j6rt", "x1n0q9ve", "7zt3k5hy"}, evidence.Likely,
		},
		{
			"a short name written to characters", "Slack備用碼\n\n482913\n750264\n918305\n364907\n507148\n", "slack",
			[]string{"482913", "750264", "918305", "364907", "507148"}, evidence.Possible,
		},
		{"a word of the length of the groups", "can't get into Google, phone is gone\nuse this recovery code 4827 9136\n", "google", []string{"4827 9136"}, evidence.Likely},
		{"letters in groups", "My Stripe backup code is sbvl-bqxt-twzf-bkae-xcrp\n", "stripe", []string{"sbvl-bqxt-twzf-bkae-xcrp"}, evidence.Possible},
		{
			"the head of a column", "Site;Login;Password;Backup codes\nLibrary;me@post.example;tiger!;\nHeroku;me@post.example;tiger2;7a9d1d10ad5697f3, 9a99a8df5b104b40, 0e1c7b44d29f83a6, b27f60c98d135ae4, 4c05e9ab71d8f263\n",
			"heroku", []string{"7a9d1d10ad5697f3", "9a99a8df5b104b40", "0e1c7b44d29f83a6", "b27f60c98d135ae4", "4c05e9ab71d8f263"}, evidence.Possible,
		},
		{
			"settings", "[Nextcloud 2FA]\ncode.1 = dkE6PyNs2AbPc9Yb\ncode.2 = dry8co4ScNJDmis7\ncode.3 = DSNxJWjsKLFnrPSs\ncode.4 = G6w8SB82YWQZ6JKe\ncode.5 = rx3cLg6LYkpMFgXa\n",
			"nextcloud", []string{"dkE6PyNs2AbPc9Yb", "dry8co4ScNJDmis7", "DSNxJWjsKLFnrPSs", "G6w8SB82YWQZ6JKe", "rx3cLg6LYkpMFgXa"}, evidence.Likely,
		},
		{
			"keys with points", "mastodon.recovery.1=212b50e9ea7cc937e11f75beed172ac7\nmastodon.recovery.2=c8ce8e4d8e234c4c3e4fb930d412acbb\nmastodon.recovery.3=e790580c7a47bc2997e0c60b147f61e6\n",
			"mastodon", []string{"212b50e9ea7cc937e11f75beed172ac7", "c8ce8e4d8e234c4c3e4fb930d412acbb", "e790580c7a47bc2997e0c60b147f61e6"}, evidence.Possible,
		},
		{
			"flags between", "{\n\"codes\": [\n{\n\"code\": \"nbxb-f4gm\",\n\"used\": false\n},\n{\n\"code\": \"wb6p-erl5\",\n\"used\": true\n},\n{\n\"code\": \"1qcj-hlud\",\n\"used\": false\n}\n],\n\"provider\": \"Discord\",\n\"type\": \"recovery codes\"\n}\n",
			"discord", []string{"nbxb-f4gm", "wb6p-erl5", "1qcj-hlud"}, evidence.Possible,
		},
		{"without its hyphens", "Apple: recovery code is ZW1973ZW5SPVRRK8XODCH0CWQJQP\n", "apple-recovery-key", []string{"ZW1973ZW5SPVRRK8XODCH0CWQJQP"}, evidence.Possible},
	}
	m := loaded(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			findings := m.Find(test.text, Known{})
			if len(findings) != 1 {
				t.Fatalf("%d findings, want 1: %v", len(findings), findings)
			}
			f := findings[0]
			service := ""
			if f.Service != nil {
				service = f.Service.ID
			}
			var codes []string
			for _, c := range f.Codes {
				codes = append(codes, string(c.Code))
			}
			if diff := cmp.Diff(test.codes, codes); diff != "" {
				t.Error(diff)
			}
			if service != test.service || f.Case.Level() < test.level {
				t.Errorf("%q, %v; want %q, at least %v\n%v", service, f.Case.Level(), test.service, test.level, f.Case)
			}
		})
	}
}

// A number that words right before it make one of something else is no code.
func TestNumbered(t *testing.T) {
	for _, text := range []string{
		"ask IT about recovery codes, ticket 20418833\n",
		"Google backup codes: see invoice #4471 8820\n",
		"Without backup codes we can not remove 2FA. Case reference 4S9B-JYX9.\n",
	} {
		if findings := loaded(t).Find(text, Known{}); len(findings) > 0 {
			t.Errorf("%q: %v", text, findings)
		}
	}
}
