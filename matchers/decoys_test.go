package matchers

import (
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"sparekey/matchers/evidence"
)

// lot draws characters by lot, the same ones every time.
type lot struct{ *rand.Rand }

func newLot(seed uint64) lot { return lot{rand.New(rand.NewPCG(seed, 7))} }

const (
	hexDigits = "0123456789abcdef"
	base36    = "abcdefghijklmnopqrstuvwxyz0123456789"
	capitals  = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
	numerals  = "0123456789"
)

func (l lot) of(alphabet string, n int) string {
	var out strings.Builder
	for range n {
		out.WriteByte(alphabet[l.IntN(len(alphabet))])
	}
	return out.String()
}

func (l lot) groups(alphabet, joint string, sizes ...int) string {
	parts := make([]string, len(sizes))
	for i, n := range sizes {
		parts[i] = l.of(alphabet, n)
	}
	return strings.Join(parts, joint)
}

func (l lot) uuid() string { return l.groups(hexDigits, "-", 8, 4, 4, 4, 12) }

func (l lot) bytes(n int) []byte {
	out := make([]byte, n)
	for i := range out {
		out[i] = byte(l.IntN(256))
	}
	return out
}

// lines writes n lines, each made anew.
func (l lot) lines(n int, line func(i int) string) string {
	var out strings.Builder
	for i := range n {
		out.WriteString(line(i) + "\n")
	}
	return out.String()
}

type decoy struct {
	name string
	text func(l lot) string
}

var machineDecoys = []decoy{
	{"UUIDs", func(l lot) string { return l.lines(20, func(int) string { return l.uuid() }) }},
	{"UUIDs with a heading", func(l lot) string {
		return "device ids\n" + l.lines(8, func(int) string { return l.uuid() })
	}},
	{"sha256sum", func(l lot) string {
		return l.lines(12, func(i int) string { return l.of(hexDigits, 64) + fmt.Sprintf("  part-%02d.iso", i) })
	}},
	{"md5sum", func(l lot) string {
		return l.lines(12, func(i int) string { return l.of(hexDigits, 32) + fmt.Sprintf("  ./music/%02d.flac", i) })
	}},
	{"digests alone", func(l lot) string { return l.lines(10, func(int) string { return l.of(hexDigits, 40) }) }},
	{"git log", func(l lot) string {
		return l.lines(9, func(int) string {
			return "commit " + l.of(hexDigits, 40) + "\nAuthor: Some One <someone@example.org>\nDate:   Mon Mar 4 10:11:12 2024 +0100\n\n    Say more about recovery codes\n"
		})
	}},
	{"git log in short", func(l lot) string {
		return l.lines(20, func(int) string { return l.of(hexDigits, 7) + " Fix the tests" })
	}},
	{"git index lines", func(l lot) string {
		return l.lines(8, func(i int) string {
			return "index " + l.of(hexDigits, 9) + ".." + l.of(hexDigits, 9) + fmt.Sprintf(" 100644\n--- a/f%d.go\n+++ b/f%d.go", i, i)
		})
	}},
	{"package-lock.json", func(l lot) string {
		return "{\n" + l.lines(12, func(i int) string {
			return fmt.Sprintf(`  "node_modules/two-factor-%d": { "version": "1.%d.0", "integrity": "sha512-%s==" },`, i, i, base64.StdEncoding.EncodeToString(l.bytes(64)))
		}) + "}\n"
	}},
	{"go.sum", func(l lot) string {
		return l.lines(20, func(i int) string {
			return fmt.Sprintf("example.org/otp/v%d v1.2.%d h1:%s", i, i, base64.StdEncoding.EncodeToString(l.bytes(32)))
		})
	}},
	{"MAC addresses", func(l lot) string {
		return l.lines(10, func(int) string { return l.groups(hexDigits, ":", 2, 2, 2, 2, 2, 2) })
	}},
	{"MAC addresses in threes", func(l lot) string {
		return "interface,mac address\n" + l.lines(10, func(i int) string { return fmt.Sprintf("eth%d,", i) + l.groups(hexDigits, ".", 4, 4, 4) })
	}},
	{"IPv6 addresses", func(l lot) string {
		return l.lines(10, func(int) string { return "2001:db8:" + l.groups(hexDigits, ":", 4, 4, 4, 4) })
	}},
	{"log lines", func(l lot) string {
		return l.lines(30, func(i int) string {
			return fmt.Sprintf("2024-03-04T10:%02d:07Z INFO request=%s user=%s login ok", i, l.of(base36, 12), l.of(numerals, 8))
		})
	}},
	{"log of backup codes", func(l lot) string {
		return l.lines(30, func(i int) string {
			return fmt.Sprintf("2024-03-04T10:%02d:07Z INFO backup code used, session %s", i, l.of(hexDigits, 16))
		})
	}},
	{"hex dump", func(l lot) string {
		return l.lines(20, func(i int) string {
			return fmt.Sprintf("%08x: %s  ................", i*16, l.groups(hexDigits, " ", 4, 4, 4, 4, 4, 4, 4, 4))
		})
	}},
	{"hexdump -C", func(l lot) string { return hex.Dump(l.bytes(400)) }},
	{"base64", func(l lot) string {
		return l.lines(20, func(int) string { return base64.StdEncoding.EncodeToString(l.bytes(57)) })
	}},
	{"certificate", func(l lot) string {
		return "-----BEGIN CERTIFICATE-----\n" + l.lines(20, func(int) string { return base64.StdEncoding.EncodeToString(l.bytes(48)) }) + "-----END CERTIFICATE-----\n"
	}},
	{"key fingerprints", func(l lot) string {
		return l.lines(6, func(int) string {
			return "      " + l.groups("0123456789ABCDEF", " ", 4, 4, 4, 4, 4, 4, 4, 4, 4, 4) + "\nuid   Some One <someone@example.org>"
		})
	}},
	{"colours", func(l lot) string {
		return ":root {\n" + l.lines(16, func(i int) string { return fmt.Sprintf("  --shade-%d: #%s;", i, l.of(hexDigits, 6)) }) + "}\n"
	}},
	{"colours alone", func(l lot) string { return l.lines(16, func(int) string { return "#" + l.of(hexDigits, 6) }) }},
	{"tests of a program", func(l lot) string {
		return "func TestBackupCodes(t *testing.T) {\n\twant := []string{\n" +
			l.lines(8, func(int) string { return fmt.Sprintf("\t\t%q,", l.groups(hexDigits, "-", 5, 5)) }) +
			"\t}\n\tgot := backupCodes(seed)\n\tassert.Equal(t, want, got)\n}\n"
	}},
	{"fixture of a program", func(l lot) string {
		return "describe('recovery codes', () => {\n  const codes = [\n" + l.lines(6, func(int) string { return "    '" + l.of(base36, 10) + "'," }) +
			"  ];\n  it('uses each code once', () => {\n    expect(codes.length).toBe(6);\n  });\n});\n"
	}},
	{"locale file", func(lot) string {
		return `{"backup_codes": "Backup codes", "backup_codes_help": "Each code can be used once. Keep these codes somewhere safe.",
"recovery_code": "Recovery code", "two_factor": "Two-factor authentication", "enter_code": "Enter the eight-digit backup code"}` + "\n"
	}},
	{"object ids", func(l lot) string {
		return "[\n" + l.lines(20, func(i int) string { return fmt.Sprintf(`  {"_id": "%s", "n": %d},`, l.of(hexDigits, 24), i) }) + "]\n"
	}},
	{"API keys", func(l lot) string {
		return "API keys\n" + l.lines(5, func(i int) string { return fmt.Sprintf("client secret %d: %s", i, l.of(base36, 32)) })
	}},
}

var paperDecoys = []decoy{
	{"phone list", func(l lot) string {
		return l.lines(12, func(i int) string {
			return fmt.Sprintf("%s  +49 151 %s", names[i%len(names)], l.groups(numerals, " ", 4, 4))
		})
	}},
	{"phone numbers alone", func(l lot) string {
		return "Phone numbers\n" + l.lines(12, func(int) string { return "22" + l.of(numerals, 6) })
	}},
	{"product keys", func(l lot) string {
		return "Product keys\n" + l.lines(6, func(int) string { return l.groups("BCDFGHJKMPQRTVWXY2346789", "-", 5, 5, 5, 5, 5) })
	}},
	{"product keys alone", func(l lot) string {
		return l.lines(6, func(int) string { return l.groups("BCDFGHJKMPQRTVWXY2346789", "-", 5, 5, 5, 5, 5) })
	}},
	{"gift cards", func(l lot) string {
		return "Gift cards, redeem before May\n" + l.lines(6, func(int) string { return l.groups(capitals, "-", 4, 4, 4) + "  25 EUR" })
	}},
	{"vouchers", func(l lot) string {
		return "Gutscheine\n" + l.lines(8, func(int) string { return l.of(capitals, 10) })
	}},
	{"tracking numbers", func(l lot) string {
		return "Tracking numbers\n" + l.lines(8, func(int) string { return "1Z" + l.of(capitals, 16) })
	}},
	{"orders", func(l lot) string {
		return l.lines(8, func(i int) string {
			return fmt.Sprintf("Order number %s of 2024-03-%02d", l.groups(numerals, "-", 3, 7, 7), i+1)
		})
	}},
	{"ISBN", func(l lot) string {
		return l.lines(10, func(int) string { return "ISBN 978-" + l.groups(numerals, "-", 1, 3, 5, 1) })
	}},
	{"ISBN alone", func(l lot) string { return l.lines(10, func(int) string { return "978" + l.of(numerals, 10) }) }},
	{"ISSN", func(l lot) string { return l.lines(10, func(int) string { return issn(l) }) }},
	{"IBAN", func(l lot) string {
		return l.lines(6, func(int) string {
			return "DE" + l.of(numerals, 2) + " " + l.groups(numerals, " ", 4, 4, 4, 4) + " " + l.of(numerals, 2)
		})
	}},
	{"cards", func(l lot) string { return l.lines(6, func(int) string { return card(l) }) }},
	{"dates", func(l lot) string {
		return l.lines(12, func(i int) string { return fmt.Sprintf("2023%02d%02d", i%12+1, l.IntN(28)+1) })
	}},
	{"dates with words for codes", func(l lot) string {
		return "Backups\n" + l.lines(12, func(i int) string { return fmt.Sprintf("%02d%02d2023", l.IntN(28)+1, i%12+1) })
	}},
	{"sequence", func(lot) string {
		return newLot(0).lines(12, func(i int) string { return fmt.Sprintf("%08d", 48211093+i*7) })
	}},
	{"sorted", func(lot) string {
		return newLot(0).lines(12, func(i int) string { return fmt.Sprintf("%08d", 10211093+i*i*791103) })
	}},
	{"serial numbers", func(l lot) string {
		return l.lines(12, func(int) string { return "CN-0R7" + l.of(numerals, 5) + "-A01" })
	}},
	{"placeholders", func(lot) string {
		return "Backup codes\n1234-5678\n1111-2222\nabcd-efgh\n0000-0000\naaaa-bbbb\n9876-5432\n"
	}},
	{"placeholders of x", func(lot) string {
		return "Backup codes\n" + strings.Repeat("xxxx-xxxx\n", 5) + strings.Repeat("XXXXX-XXXXX\n", 5)
	}},
	{"counted placeholders", func(lot) string {
		return "Recovery codes\ncode1-code1\ncode2-code2\ncode3-code3\ncode4-code4\n"
	}},
	{"CSV of numbers", func(l lot) string {
		return "time,a,b,c\n" + l.lines(40, func(i int) string {
			return fmt.Sprintf("%d,%s,%s,%s", i, l.of(numerals, 8), l.of(numerals, 8), l.of(numerals, 8))
		})
	}},
	{"CSV of customers", func(l lot) string {
		return "name,customer number\n" + l.lines(12, func(i int) string { return names[i%len(names)] + "," + l.of(numerals, 8) })
	}},
	{"help article", func(lot) string {
		return "How to use backup codes\n\nBackup codes let you sign in when you lose your phone. To get them, click Security, then Two-factor authentication.\n" +
			"A code looks like this: 1a2b-3c4d. Each code can be used once. Keep these codes somewhere safe.\n\nWas this article helpful? Call 0800 1234567.\n"
	}},
	{"authenticator secret", func(l lot) string {
		return "Scan the picture or enter this setup key by hand:\n" + l.of("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 32) + "\n"
	}},
	{"authenticator addresses", func(l lot) string {
		return l.lines(6, func(i int) string {
			return fmt.Sprintf("otpauth://totp/Site%d:someone?secret=%s&issuer=Site%d&digits=6&period=30", i, l.of("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 32), i)
		})
	}},
	{"codes sent for one login", func(l lot) string {
		return l.lines(8, func(int) string {
			return "G-" + l.of(numerals, 6) + " is your Google verification code. It expires in 10 minutes. Do not share this code."
		})
	}},
	{"one code sent", func(lot) string {
		return "Your Twitter confirmation code is 482913. It is valid for 10 minutes.\n"
	}},
	{"words", func(lot) string {
		return "absolute\nbirthday\nchildren\ndistance\nelephant\nfestival\ngraceful\nhospital\nindustry\njunction\n"
	}},
	{"words below words for codes", func(lot) string {
		return "Backup of the recovery codes page\n\nabsolute\nbirthday\nchildren\ndistance\nelephant\nfestival\ngraceful\n"
	}},
	{"wallet words", func(lot) string {
		return "wallet seed\nwitch collapse practice feed shame open despair creek road again ice least\n"
	}},
	{"DNA", func(l lot) string { return l.lines(20, func(int) string { return l.of("ACGT", 60) }) }},
	{"short DNA", func(l lot) string { return "primers\n" + l.lines(20, func(int) string { return l.of("ACGT", 20) }) }},
	{"timetable", func(l lot) string {
		return l.lines(12, func(i int) string {
			return fmt.Sprintf("%02d:15  %02d:45  RE %s  platform %d", i+6, i+6, l.of(numerals, 5), i%4+1)
		})
	}},
	{"chat", func(lot) string {
		return "[04/03/2024, 10:11] Anna: did you save the backup codes?\n[04/03/2024, 10:12] Bo: yes, in the drawer\n" +
			"[04/03/2024, 10:13] Anna: call me on 22481943 when you are there\n[04/03/2024, 10:14] Bo: ok, see you at 18:30\n"
	}},
	{"network keys", func(l lot) string {
		return "WiFi\nSSID: home-5g\nWPA key: " + l.of(base36, 16) + "\n"
	}},
	{"TAN list", func(l lot) string {
		return "TAN list of your bank\n" + l.lines(50, func(i int) string { return fmt.Sprintf("%03d  %s", i+1, l.of(numerals, 6)) })
	}},
	{"passwords", func(l lot) string {
		return l.lines(6, func(i int) string { return fmt.Sprintf("site%d.example.org  someone  %s", i, l.of(base36+"!$%", 14)) })
	}},
	{"lottery", func(l lot) string {
		return l.lines(8, func(int) string { return l.groups(numerals, " ", 2, 2, 2, 2, 2, 2) })
	}},
}

var names = []string{"Anna", "Bo", "Carl", "Dorte", "Emil", "Freja"}

// card draws a number with the check digit of payment cards.
func card(l lot) string {
	for {
		if number := l.of(numerals, 16); luhn(number) {
			return number[:4] + " " + number[4:8] + " " + number[8:12] + " " + number[12:]
		}
	}
}

// issn draws a number with the check digit of periodicals, other than X.
func issn(l lot) string {
	for {
		number, sum := l.of(numerals, 7), 0
		for i := range 7 {
			sum += int(number[i]-'0') * (8 - i)
		}
		if check := (11 - sum%11) % 11; check < 10 {
			return number[:4] + "-" + number[4:] + fmt.Sprint(check)
		}
	}
}

// Nothing that only looks like codes is likely, whatever the lot says.
func TestDecoys(t *testing.T) {
	m := loaded(t)
	for _, d := range append(append([]decoy(nil), machineDecoys...), paperDecoys...) {
		t.Run(d.name, func(t *testing.T) {
			for seed := range uint64(10) {
				text := d.text(newLot(seed))
				findings := m.Find(text, Known{})
				checkFindings(t, text, findings)
				for _, f := range findings {
					if f.Case.Level() == evidence.Likely {
						t.Fatalf("lot %d: %d codes are likely: %s, in:\n%s", seed, len(f.Codes), reasons(f.Case), text)
					}
				}
			}
		})
	}
}
