package matchers

import (
	"fmt"
	"strings"
	"testing"

	"sparekey/matchers/evidence"
)

// pick chooses one of some texts by lot.
func (l lot) pick(all ...string) string { return all[l.IntN(len(all))] }

// talkDecoys speak of backup codes and hold none.
var talkDecoys = []decoy{
	{"an article with the form of codes", func(l lot) string {
		return "How two-factor backup codes work\n\nA backup code usually has eight digits, for example 1234 5678, and can be used once.\n" +
			"Services print ten of them. GitHub writes xxxxx-xxxxx, others XXXX-XXXX.\nKeep them somewhere safe.\n"
	}},
	{"a help page with sample codes", func(l lot) string {
		return "# Recovery codes\n\nAfter you enable 2FA you see a list such as:\n\n```\nabcde-12345\nfghij-67890\nklmno-13579\n```\n\nStore it in your password manager.\n"
	}},
	{"a help page in German", func(l lot) string {
		return "Backup-Codes verwenden\n\n1. Öffnen Sie Ihr Konto.\n2. Wählen Sie „Backup-Codes“.\n3. Geben Sie einen der 8-stelligen Codes ein, zum Beispiel 12345678.\n\nArtikelnummer 4820915, zuletzt geändert am 20240312.\n"
	}},
	{"translations with keys", func(l lot) string {
		return "{\n  \"backup_codes.title\": \"Backup codes\",\n  \"backup_codes.hint_2fa1\": \"Each code can be used once\",\n  \"backup_codes.error_e1204\": \"Wrong code\",\n  \"recovery_codes.step2of3\": \"Save your recovery codes\"\n}\n"
	}},
	{"gettext", func(l lot) string {
		return "#: src/mfa.c:1042\nmsgid \"Recovery codes\"\nmsgstr \"Herstelcodes\"\n\n#: src/mfa.c:1187\nmsgid \"Enter a backup code\"\nmsgstr \"Voer een back-upcode in\"\n\n#: src/mfa.c:1203\nmsgid \"%d codes left\"\nmsgstr \"Nog %d codes\"\n"
	}},
	{"translations by hash", func(l lot) string {
		return "locale: sv\n" + l.lines(8, func(i int) string {
			return fmt.Sprintf("%s: %q", l.of(hexDigits, 8), l.pick("Reservkoder", "Spara dina reservkoder", "Ange en kod", "Koden är använd"))
		})
	}},
	{"an issue tracker on codes", func(l lot) string {
		return "Recovery codes are shown twice #48213\nopened by dev in 7f3a91c\n" + l.lines(6, func(int) string {
			return "- [x] " + l.pick("fix", "test", "docs") + ": recovery codes " + l.pick("page", "list", "count") + " (" + l.of(hexDigits, 7) + ")"
		})
	}},
	{"a changelog", func(l lot) string {
		return "## 4.2.0\n\n" + l.lines(8, func(int) string {
			return "* " + l.of(hexDigits, 10) + " Let people download their backup codes again (#" + l.of(numerals, 5) + ")"
		})
	}},
	{"a forum thread", func(l lot) string {
		return "Lost my phone, no backup codes!\n\n" + l.lines(5, func(int) string {
			return l.pick("anna", "bo", "carl") + l.of(numerals, 4) + " wrote:\n> do you still have your recovery codes? ticket " + l.of(numerals, 8) + "\n"
		})
	}},
	{"mails with codes for one login", func(l lot) string {
		return l.lines(6, func(i int) string {
			return fmt.Sprintf("2024-05-%02d  Your verification code is %s. It expires in 10 minutes.", i+1, l.of(numerals, 6))
		})
	}},
	{"set-up page of an authenticator", func(l lot) string {
		return "Set up your authenticator app\n\nScan the picture or type this key:\n\n" + strings.TrimSpace(strings.ToLower(l.groups("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", " ", 4, 4, 4, 4, 4, 4, 4, 4))) +
			"\n\nThen type the six digits that the app shows.\n"
	}},
	{"a policy", func(l lot) string {
		return "Security policy v3.1 (DOC-2024-0117)\n\n4.2 Staff keep recovery codes in the safe, room B1204.\n4.3 Codes are renewed every 12 months; ask the help desk at 5550-1200.\n4.4 Forms F20-114 and F20-115 apply.\n"
	}},
	{"a quiz", func(l lot) string {
		return "Which of these is a recovery code?\n\na) password1\nb) qwerty123\nc) 123456789\nd) letmein99\n"
	}},
}

// programDecoys are sources and what belongs to them.
var programDecoys = []decoy{
	{"a Go test", func(l lot) string {
		return "func TestRecoveryCodes(t *testing.T) {\n\tcodes := []string{\n" + l.lines(5, func(int) string { return "\t\t\"" + l.groups(hexDigits, "-", 5, 5) + "\"," }) +
			"\t}\n\tfor _, code := range codes {\n\t\tif !store.Use(ctx, code) {\n\t\t\tt.Errorf(\"code %s is refused\", code)\n\t\t}\n\t}\n}\n"
	}},
	{"a Ruby factory", func(l lot) string {
		return "FactoryBot.define do\n  factory :user do\n    otp_secret { \"" + l.of("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 32) + "\" }\n    otp_backup_codes do\n      [\n" +
			l.lines(4, func(int) string { return "        \"" + l.of(hexDigits, 12) + "\"," }) + "      ]\n    end\n  end\nend\n"
	}},
	{"placeholder codes in a test", func(l lot) string {
		return "backup_codes = [\"abcde-12345\", \"fghij-67890\", \"11111-22222\", \"aaaaa-bbbbb\"]\nassert len(backup_codes) == 4\n"
	}},
	{"hashed codes in a fixture", func(l lot) string {
		return "recovery_codes:\n" + l.lines(6, func(int) string { return "  - $2b$10$" + l.of(base64Chars, 53) })
	}},
	{"a snapshot of a page", func(l lot) string {
		return "exports[`RecoveryCodes renders 1`] = `\n<ul\n  className=\"codes-" + l.of(base36, 6) + "\"\n>\n" + l.lines(4, func(i int) string {
			return fmt.Sprintf("  <li key=\"%d\">\n    code-%d\n  </li>", i, i)
		}) + "</ul>\n`;\n"
	}},
	{"a migration", func(l lot) string {
		return "-- add recovery codes\nALTER TABLE users ADD COLUMN recovery_codes text;\n" + l.lines(5, func(int) string {
			return "INSERT INTO schema_migrations VALUES ('2024" + l.of(numerals, 10) + "');"
		})
	}},
	{"an OpenAPI file", func(l lot) string {
		return "paths:\n  /mfa/recovery-codes:\n    get:\n      operationId: getRecoveryCodes\n      responses:\n        '200':\n          example:\n            codes: [12345678, 23456789, 34567890]\n"
	}},
	{"routes with digests", func(l lot) string {
		return l.lines(8, func(int) string {
			return "/assets/" + l.pick("recovery-codes", "backup", "mfa") + "-" + l.of(hexDigits, 8) + ".js"
		})
	}},
	{"a module's sums", func(l lot) string {
		return l.lines(8, func(int) string {
			return "example.org/" + l.pick("totp", "otp", "recovery") + " v1." + l.of(numerals, 1) + ".0 h1:" + l.of(base64Chars, 43) + "="
		})
	}},
	{"class names", func(l lot) string {
		return l.lines(12, func(int) string {
			return "." + l.pick("css", "sc") + "-" + l.of(base36, 6) + " { color: #" + l.of(hexDigits, 6) + " }"
		})
	}},
	{"identifiers of a diagram", func(l lot) string {
		return "graph TD\n" + l.lines(10, func(int) string {
			return "  n" + l.of(base36, 5) + " --> n" + l.of(base36, 5)
		})
	}},
	{"opcodes", func(l lot) string {
		return l.lines(20, func(int) string { return "  " + l.of(hexDigits, 6) + ":\t" + l.of(hexDigits, 8) + " \tmov\tr0, r1" })
	}},
	{"a stack trace", func(l lot) string {
		return l.lines(8, func(i int) string {
			return fmt.Sprintf("#%d 0x%s in recovery_codes_next (%s+0x%s)", i, l.of(hexDigits, 12), l.pick("libmfa.so", "sparebin"), l.of(hexDigits, 5))
		})
	}},
	{"a debug log about codes", func(l lot) string {
		return l.lines(8, func(int) string {
			return "DEBUG recovery code accepted request=" + l.of(base36, 10) + " session=" + l.of(base36, 10)
		})
	}},
}

// officeDecoys are papers of all kinds.
var officeDecoys = []decoy{
	{"licence keys by mail", func(l lot) string {
		return "Thank you for your purchase!\nYour licence keys:\n" + l.lines(3, func(int) string { return l.groups(capitals, "-", 5, 5, 5, 5) }) + "Keep this mail, you need the keys after a new installation.\n"
	}},
	{"gift cards in a table", func(l lot) string {
		return "Gift card\tValue\n" + l.lines(6, func(int) string { return l.groups(capitals, "-", 4, 4, 4, 4) + "\t20 EUR" })
	}},
	{"order numbers", func(l lot) string {
		return "My orders 2023\n" + l.lines(8, func(int) string { return "order " + l.groups(numerals, "-", 3, 7, 7) + " delivered" })
	}},
	{"order numbers alone", func(l lot) string {
		return "orders to send back\n" + l.lines(5, func(int) string { return l.of(capitals, 9) })
	}},
	{"tickets of an event", func(l lot) string {
		return "Concert, 12 May, row 14\n" + l.lines(4, func(i int) string { return fmt.Sprintf("seat %d  ticket %s", i+20, l.of(capitals, 10)) })
	}},
	{"bookings", func(l lot) string {
		return l.lines(5, func(int) string { return "Booking reference " + l.of(capitals, 6) + ", flight XY" + l.of(numerals, 4) })
	}},
	{"meter readings", func(l lot) string {
		return "date,meter,reading\n" + l.lines(12, func(i int) string { return fmt.Sprintf("2024-%02d-01,1EMH00%s,%06d", i+1, "12345678", 14000+i*213) })
	}},
	{"a laboratory's samples", func(l lot) string {
		return "sample,well,result\n" + l.lines(10, func(i int) string { return l.of(capitals, 8) + fmt.Sprintf(",A%02d,0.%s", i+1, l.of(numerals, 3)) })
	}},
	{"bank transfers", func(l lot) string {
		return l.lines(6, func(i int) string {
			return fmt.Sprintf("%02d.03.2024  DE%s  reference %s  -%s.00", i+1, l.of(numerals, 20), l.of(capitals, 8), l.of(numerals, 2))
		})
	}},
	{"serial numbers of an office", func(l lot) string {
		return "Device list\n" + l.lines(8, func(i int) string { return fmt.Sprintf("laptop %d, serial %s", i+1, l.of(capitals, 8)) })
	}},
	{"passwords of guests", func(l lot) string {
		return "WiFi vouchers, 24 hours each\n" + l.lines(8, func(int) string { return l.groups(numerals, "-", 5, 5) })
	}},
	{"promotion codes", func(l lot) string {
		return "Coupons for the newsletter\n" + l.lines(10, func(int) string { return l.of(capitals, 8) })
	}},
	{"a table of random identifiers", func(l lot) string {
		return "id,parent,kind\n" + l.lines(15, func(int) string { return l.of(base36, 10) + "," + l.of(base36, 10) + "," + l.pick("leaf", "node") })
	}},
	{"telephone numbers with slashes", func(l lot) string {
		return "Telephone list\n" + l.lines(8, func(int) string { return l.groups(numerals, "/", 4, 4) })
	}},
	{"account numbers with points", func(l lot) string {
		return "Customers\n" + l.lines(8, func(int) string { return l.groups(numerals, ".", 4, 4) })
	}},
	{"measured values", func(l lot) string {
		return "recovery rate\n" + l.lines(9, func(i int) string { return fmt.Sprintf("%d.%s", i+1, l.of(numerals, 6)) })
	}},
	{"words of four letters", func(l lot) string {
		return l.lines(8, func(int) string {
			return l.pick("some", "more", "good", "name") + " " + l.pick("that", "were", "from", "home") + " " + l.pick("with", "then", "last", "long")
		})
	}},
	{"a memory of a router", func(l lot) string {
		return "backup of settings\n" + l.lines(8, func(int) string { return "set key " + l.of(hexDigits, 16) + " default" })
	}},
}

func TestMoreDecoys(t *testing.T) {
	m := loaded(t)
	all := append(append(append([]decoy(nil), talkDecoys...), programDecoys...), officeDecoys...)
	if len(all) < 40 {
		t.Errorf("%d decoys, want at least 40", len(all))
	}
	for _, d := range all {
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
