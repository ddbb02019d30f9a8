package matchers

import (
	"strings"
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
		{
			"as Org writes what is typed", "* Discord :2fa:\n** Recovery codes\n - [ ] =k3v9-x0qa=\n - [ ] =m2b7-wz5d=\n - [X] =p8c4-j6rt=\n - [ ] =x1n0-q9ve=\n - [ ] =7zt3-k5hy=\n",
			"discord", []string{"k3v9-x0qa", "m2b7-wz5d", "p8c4-j6rt", "x1n0-q9ve", "7zt3-k5hy"}, evidence.Likely,
		},
		{
			"in pairs of small letters", "Discord backup codes\n\n6bkr sfjz\nbs64 7ord\n6ule u6si\nnbfk jxrv\ny4qu il3e\n",
			"discord", []string{"6bkr sfjz", "bs64 7ord", "6ule u6si", "nbfk jxrv", "y4qu il3e"}, evidence.Likely,
		},
		{
			"rows of tasks", "TYPE,CONTENT,NOTE,AUTHOR,ZONE\ntask,Etsy recovery codes,,Ann (49535084),Europe/Berlin\ntask,56559147,,me,Europe/Berlin\ntask,46556316,,me,Europe/Berlin\ntask,23055731,,me,Europe/Berlin\ntask,52378115,,me,Europe/Berlin\ntask,84130037,,me,Europe/Berlin\n",
			"etsy", []string{"56559147", "46556316", "23055731", "52378115", "84130037"}, evidence.Likely,
		},
		{
			"the dump of a database", "PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\nINSERT INTO memo VALUES(1,'Instagram backup codes','86249182\n07754216\n03410382\n92854233\n92493595');\nINSERT INTO memo VALUES(2,'paint','RAL 7016');\nCOMMIT;\n",
			"instagram", []string{"86249182", "07754216", "03410382", "92854233", "92493595"}, evidence.Likely,
		},
		{
			"a diary in YAML", "7: {text: the landlord called about the heating}\n17:\n  text: |-\n    LinkedIn two-factor is on. Backup codes\n    5361 4539\n    5207 6510\n    5933 9877\n    6930 9150\n    4186 1618\n27: {text: read half of the book}\n",
			"linkedin", []string{"5361 4539", "5207 6510", "5933 9877", "6930 9150", "4186 1618"}, evidence.Likely,
		},
		{
			"the name of a site some lines above", "Site: Notion\nUser: me@post.example\nPW: tiger2\nBackup codes:\nsk55-0cr0\nv2vm-cbxi\nib5i-r85z\npfwy-k61d\nykcg-b796\n",
			"notion", []string{"sk55-0cr0", "v2vm-cbxi", "ib5i-r85z", "pfwy-k61d", "ykcg-b796"}, evidence.Likely,
		},
		{
			"named in the first line of a long text", "All of the Proton help page, so that I know how this works.\n" + strings.Repeat("\nIn the end we moved the old boxes and nobody minded.\n", 40) + "\nYour backup codes\nyx2rdrki\n9vdxxf5j\nhzu13czg\nah8x6qm3\nzwd1myb0\n",
			"proton", []string{"yx2rdrki", "9vdxxf5j", "hzu13czg", "ah8x6qm3", "zwd1myb0"}, evidence.Likely,
		},
		{
			"in a sentence", "Set up two-step login for Dropbox today. It printed backup codes, which are 3268 6775, 7580 7508, 4030 9587, 0623 5618, then 9420 3457.\n",
			"dropbox", []string{"3268 6775", "7580 7508", "4030 9587", "0623 5618", "9420 3457"}, evidence.Likely,
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

// What a file is called, and that it is a program, counts with what stands in it.
func TestUnseenFiles(t *testing.T) {
	source := evidence.Case{}.With(evidence.TypeSource, "")
	key := evidence.Case{}.For("dashlane-recovery-key", evidence.NameKey, "").For("dashlane-recovery-key", evidence.NameService, "").With(evidence.TypeNote, "").With(evidence.FolderOwn, "")
	tests := []struct {
		name, text, service string
		known               evidence.Case
		codes               int
	}{
		{"a comment", "#!/bin/sh\n# Gitea recovery code in case the token is lost: 9L6MLZNMQN\nexec ssh host.example\n", "gitea", source, 1},
		{"an array", "<?php\nreturn [\n  'Zammad recovery codes' => [\n    '4ae3ffbace70531e',\n    '917bc0f42a9af106',\n    'fef978a05bea4398',\n    '17208542f0cc9307',\n    '0efd5561862b5065',\n    '6425fad67baf6e83',\n    '4bb59bea41256846',\n    'f79a4243573f27d0',\n    '3e914fa87f598b7b',\n    '7d94914406ec9ff9',\n  ],\n];\n", "zammad", source, 10},
		{"a key alone", "9O9B-IE4V-DIFW-HFJ2-PJ2B-NJE1-PAEY\n", "dashlane-recovery-key", key, 1},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			findings := loaded(t).Find(test.text, Known{Case: test.known.With(evidence.SizeSmall, "")})
			if len(findings) != 1 || len(findings[0].Codes) != test.codes {
				t.Fatalf("%v; want one finding of %d codes", findings, test.codes)
			}
			if f := findings[0]; f.Service == nil || f.Service.ID != test.service || f.Case.Level() < evidence.Likely {
				t.Errorf("%v, %v; want likely and %s\n%v", f.Service, f.Case.Level(), test.service, f.Case)
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
