package matchers

import (
	"strings"
	"testing"
)

// lots are codes of one form, drawn so that each service below has its own.
func lots(seed uint64, form func(lot) string) []string {
	l := newLot(seed)
	codes := make([]string, 8)
	for i := range codes {
		codes[i] = form(l)
	}
	return codes
}

func fourFour(l lot) string { return l.groups(base36, "-", 4, 4) }

// Of several lists each belongs to the service of its own heading, row or column.
func TestEachListItsService(t *testing.T) {
	twitch, discord, notion := lots(1, fourFour), lots(2, fourFour), lots(3, fourFour)
	list := func(codes []string, between string) string { return strings.Join(codes, between) }
	of := func(service string, codes []string) string { return "likely " + service + ": " + list(codes, " ") }
	three := []string{of("twitch", twitch), of("discord", discord), of("notion", notion)}
	var cells, bars, wide strings.Builder
	for i := range twitch {
		cells.WriteString(twitch[i] + "\t" + discord[i] + "\t" + notion[i] + "\n")
		bars.WriteString("| `" + twitch[i] + "` | `" + discord[i] + "` | `" + notion[i] + "` |\n")
		wide.WriteString(twitch[i] + ";" + discord[i] + ";" + notion[i] + "\n")
	}
	tests := []struct {
		name, text string
		want       []string
	}{
		{"headings that are names", "# backup codes\n## Twitch\n" + list(twitch, "\n") + "\n## Discord\n" + list(discord, "\n") + "\n## Notion\n" + list(notion, "\n") + "\n", three},
		{"names with a colon", "My backup codes\n\nTwitch:\n" + list(twitch, "\n") + "\n\nDiscord:\n" + list(discord, "\n") + "\n\nNotion:\n" + list(notion, "\n") + "\n", three},
		{"headings that are sentences", "Backup codes for Twitch\n" + list(twitch, "\n") + "\nLocked out of Discord? Use one of these recovery codes\n" + list(discord, "\n") + "\nNotion backup codes\n" + list(notion, "\n") + "\n", three},
		{"rows", "two-factor backup codes\n  Mum's Twitch: " + list(twitch, ", ") + "\n  Dad's Discord: " + list(discord, ", ") + "\n  Notion: " + list(notion, ", ") + "\n", three},
		{"columns of cells", "backup codes (2FA)\nTwitch\tDiscord\tNotion\n" + cells.String(), three},
		{"columns of a table", "# backup codes\n\n| Twitch | Discord | Notion |\n|---|---|---|\n" + bars.String(), three},
		{"columns in a row of semicolons", "backup codes;;\nTwitch;Discord;Notion\n" + wide.String(), three},
		{"sections of settings", "[2fa.twitch]\nbackup_codes = " + list(twitch, ";") + "\n\n[2fa.discord]\nbackup_codes = " + list(discord, ";") + "\n\n[2fa.notion]\nbackup_codes = " + list(notion, ";") + "\n", three},
	}
	m := loaded(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) { diffShown(t, m, test.text, test.want...) })
	}
}

// Names in places where they once went unheard.
func TestNames(t *testing.T) {
	codes := lots(4, func(l lot) string { return l.of(base36, 9) })
	list := strings.Join(codes, "\n")
	tests := []struct{ name, text, want string }{
		{"a key with points", "accounts.cloudflare.user=me\naccounts.cloudflare.backup-codes=" + strings.Join(codes, ",") + "\n", "cloudflare"},
		{"a section with points", "[mfa.digitalocean]\nrecovery_codes = [\n\"" + strings.Join(codes, "\",\n\"") + "\",\n]\n", "digitalocean"},
		{"a row of points", "ACCOUNT ......... Uber\nRECOVERY CODES\n" + list + "\n", "uber"},
		{"the end of a heading", "Shared account of the club: Twitch\nWhoever logs in without the phone takes the next backup code, please\n\n" + list + "\n", "twitch"},
		{"an address book", "BEGIN:VCARD\nFN:Proton login\nNOTE:2FA recovery codes: " + strings.Join(codes, ", ") + "\nEND:VCARD\n", "proton"},
		{"whose account it is", "Leo's Twitch account\nbackup codes for the two-step login\n" + list + "\n", "twitch"},
		{"a key of the registry", "[HKEY_CURRENT_USER\\Software\\Notes\\EA]\n\"recovery codes\"=\"" + strings.Join(codes, " ") + "\"\n", "ea"},
		{"a part of a host", "see digitalocean.example.org\nrecovery codes\n" + list + "\n", ""},
		{"a common word", "keep them in the box\nrecovery codes\n" + list + "\n", ""},
	}
	m := loaded(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := whose(t, m, test.text, nil); got != test.want {
				t.Errorf("%q, want %q, in:\n%s", got, test.want, test.text)
			}
		})
	}
}

// Of one code words must say outright that it is one.
func TestSaidOutright(t *testing.T) {
	const code = "594t4bgllr65"
	tests := []struct{ name, text, want string }{
		{"behind the words", "my Pinterest backup code is " + code + "\n", "likely pinterest: " + code},
		{"in front of them", code + " = pinterest.com backup code\n", "likely pinterest: " + code},
		{"for somebody", "- [ ] print recovery code for Pinterest " + code + "\n", "likely pinterest: " + code},
		{"the service in the heading", "SUMMARY:renew Pinterest login\nDESCRIPTION:2FA recovery code is " + code + "\n", "likely pinterest: " + code},
		{"a setting", "PINTEREST_BACKUP_CODE='" + code + "'\n", "likely pinterest: " + code},
	}
	m := loaded(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) { diffShown(t, m, test.text, test.want) })
	}
	for _, text := range []string{
		"Pinterest gave me a backup code. Fridge filter " + code + "\n",
		"Pinterest backup code 20418833\n", // a number
		"the backup code of Pinterest looks like abcde-12345\n",
		"if (code == \"" + code + "\") { return pinterest.backupCode(); }\nassert(true);\nreturn nil;\n",
	} {
		for _, shown := range shown(m.Find(text, Known{})) {
			if strings.HasPrefix(shown, "likely") {
				t.Errorf("%q: %s", text, shown)
			}
		}
	}
}
