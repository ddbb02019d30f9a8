package matchers

import (
	"testing"

	"sparekey/matchers/evidence"
)

// Numbers in passing, codes for one login, logs and examples are not likely, however much
// is said of backup codes around; a code that its line calls one is.
func TestAside(t *testing.T) {
	m := loaded(t)
	spoken := evidence.Case{}.With(evidence.NameTerm, "the name speaks of backup codes").With(evidence.TypeNote, "a note")
	for name, c := range map[string]struct {
		text   string
		likely bool
	}{
		"the number of an article": {"Sign in with backup codes\nYou get a set of 10 Discord backup codes, and each works once.\nArticle 70041852 · Updated 2024-05-26 · Was this helpful?\n", false},
		"the number of a post":     {"Lost phone, no backup codes\n\nkim  2023-07-19  #2 (post id 13258294)\ndid you look for discord_backup_codes.txt?\n", false},
		"a code for one login":     {"Your verification code is\n\n    515893\n\nIt expires in 10 minutes. Lost your phone? You can also use a backup code.\n", false},
		"the same in German":       {"Dein Anmeldecode\n\n    515893\n\nEr läuft in 10 Minuten ab. Telefon verloren? Nimm einen Backup-Code.\n", false},
		"rows of a log": {"time,event,ip,session,detail\n" +
			"2018-04-22T23:54:45Z,recovery_codes_generated,198.51.100.104,2704f572a15e0e72,totp\n" +
			"2018-04-23T06:54:45Z,two_factor.enabled,198.51.100.38,235d275b0a103a66,totp\n" +
			"2018-04-23T13:54:45Z,user.login,198.51.100.6,a3b540a1b97d04e9,backup code used\n" +
			"2018-04-23T20:54:45Z,recovery_codes_viewed,198.51.100.7,047145b831e42901,backup code used\n", false},
		"an example of an interface": {"openapi: 3.0.3\ninfo: { title: Accounts }\npaths:\n  /recovery-codes:\n    post:\n      example:\n        recovery_codes:\n          - o78m-1ez0\n          - sujd-ybvc\n          - 9h2p-bygf\n", false},
		"articles of a help page":    {"Backup codes: help\nEach code works once.\n\n* Article 27984036: recovering the account\n* Article 53587645: security keys\n* Article 76753529: a lost telephone\n* Article 53682914: new codes\n", false},
		"a telephone":                {"2fa on google is via phone +44 20 7455 0294, backup codes are in the desk\n", false},
		"passwords of records": {"[{\"name\":\"Google\",\"notes\":\"recovery codes: see paper\",\"password\":\"Ylooc7s437Iy\"},\n" +
			"{\"name\":\"Bank\",\"password\":\"J23MqOPa3vgI\"},\n{\"name\":\"Shop\",\"password\":\"Ki8ugr95t4YJ\"}]\n", false},
		"a list with labels":        {"Google backup codes\nslot 1 = 4825 1937\nslot 2 = 7719 3340\nslot 3 = 2068 5153\nslot 4 = 6640 8127\n", true},
		"a code called one":         {"my google backup code is 4825 1937\n", true},
		"a code after its service":  {"Google backup codes\ngoogle: 4825 1937\n", true},
		"codes below their heading": {"Google backup codes\n4825 1937\n", true},
	} {
		t.Run(name, func(t *testing.T) {
			likely := false
			for _, f := range m.Find(c.text, Known{Case: spoken}) {
				likely = likely || f.Case.Level() == evidence.Likely
			}
			if likely != c.likely {
				t.Errorf("likely %v, want %v", likely, c.likely)
			}
		})
	}
}

func TestClockAndAddress(t *testing.T) {
	for line, want := range map[string][2]bool{
		"2018-04-22T23:54:45Z,login,198.51.100.104,x": {true, true},
		"[09:31:07] Tom: 4825 1937":                   {true, false},
		"version 1.2.3.4":                             {false, true},
		"1.2.3 and 4.5.6":                             {false, false},
		"12:30":                                       {false, false},
		"a:b:cd:ef 1234.5.6.7":                        {false, false},
		"":                                            {false, false},
	} {
		if got := [2]bool{hasClock(line), hasAddress(line)}; got != want {
			t.Errorf("%q: clock, address %v, want %v", line, got, want)
		}
	}
}

func TestLeads(t *testing.T) {
	for lead, want := range map[string]bool{
		"+44 20 ": true, "phone 0171 ": true, "08-": true, "fax: +45 ": true,
		"01 ": false, "1. ": false, "2021-04-09 ": false, "09.10.2021 ": false, "code: ": false, "": false,
	} {
		if got := isTelephone(lead, false); got != want {
			t.Errorf("%q begins a telephone number: %v, want %v", lead, got, want)
		}
	}
	if isTelephone("001 ", true) {
		t.Error("a list number begins a telephone number")
	}
	for lead, want := range map[string]bool{
		"[03.04.24, 09:12:44] Anna": true, "20:16 2024 Anna Maria": true, "2024-05-12 10:22 ref": false, "Anna": false, "case 4821 Anna": false, "": false,
	} {
		if got := isSender(lead); got != want {
			t.Errorf("%q is who sends: %v, want %v", lead, got, want)
		}
	}
	for lead, want := range map[string]bool{"2001:db8:28a:": true, "Request: 028A:E8920:": true, "12:": false, "code:": false} {
		if got := isPart(lead); got != want {
			t.Errorf("%q goes over: %v, want %v", lead, got, want)
		}
	}
}
