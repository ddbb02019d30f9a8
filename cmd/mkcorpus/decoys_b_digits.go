package main

import (
	"fmt"
	"strings"
)

var decoysBDigits = []template{
	{"b/sensor-tsv", "decoy/numbers", func(k *kit) {
		k.text(k.around(of(k, "sensor.tsv", "lab results.tsv", "values.dat")), many(k.between(10, 60), func(i int) string {
			return shaped(k.Rand, "dddd\tdddd\tDddddddd")
		}))
	}},
	{"b/eight-digits", "decoy/numbers", func(k *kit) {
		start := k.between(30000000, 60000000)
		k.text(k.around(of(k, "members.txt", "student numbers.txt", "article numbers.txt")), "member numbers\n"+many(k.between(10, 30), func(i int) string { return fmt.Sprint(start + i*3) }))
	}},
	{"b/vcards", "decoy/phones", func(k *kit) {
		k.text(k.around("contacts.vcf"), many(k.between(5, 14), func(int) string {
			return "BEGIN:VCARD\nVERSION:3.0\nFN:" + of(k, "Ana", "Bo", "Cem", "Dora", "Eli") + "\nTEL;TYPE=CELL:" + k.phone() + "\nUID:" + shaped(k.Rand, uuidShape) + "\nEND:VCARD"
		}))
	}},
	{"b/call-tree", "decoy/phones", func(k *kit) {
		k.text(k.around(of(k, "ringeliste.txt", "emergency numbers.txt")), "Emergency contacts\n\n"+many(8, func(i int) string { return fmt.Sprintf("%d. %s", i+1, "9"+shaped(k.Rand, "ddd dddd")) }))
	}},
	{"b/volume-licence", "decoy/product-keys", func(k *kit) {
		k.text(k.around(of(k, "key.txt", "server licence.txt", "W10.txt")), "windows server activation\n"+many(k.between(1, 3), func(int) string { return k.productKey() }))
	}},
	{"b/licence-mail", "decoy/licences", func(k *kit) {
		l := letter{from: "sales@software.example", to: k.who.email, subject: "Your licence", when: k.when, body: "Thank you for buying " + of(k, "PhotoSort", "NoteKeep", "TaxWiz") + ".\n\nLicence key: " + shaped(k.Rand, of(k, "AAAAA-AAAAA-AAAAA-AAAAA", "AAAA-AAAA-AAAA-AAAA")) + "\n"}
		k.packed(k.around("Your licence.eml"), []byte(l.source()), planted{Kind: "mail"})
	}},
	{"b/game-keys", "decoy/gift-cards", func(k *kit) {
		k.text(k.around(of(k, "humble bundle.txt", "keys to give away.txt", "vouchers.txt")), many(k.between(5, 12), func(int) string {
			return title(of(k, vocabulary...)) + " " + title(of(k, vocabulary...)) + " (Steam key): " + shaped(k.Rand, "AAAAA-AAAAA-AAAAA")
		}))
	}},
	{"b/amazon-orders", "decoy/orders", func(k *kit) {
		k.text(k.around("Retail.OrderHistory.csv"), "\"Order ID\",\"Date\",\"Total\"\n"+many(k.between(8, 30), func(int) string {
			return fmt.Sprintf("\"%s\",\"%s\",\"%d.%02d\"", shaped(k.Rand, "ddd-ddddddd-ddddddd"), k.date().Format("2006-01-02"), k.IntN(200), k.IntN(100))
		}))
	}},
	{"b/parcel-slip", "decoy/tracking", func(k *kit) {
		k.text(k.around(of(k, "returns.txt", "sendungen.txt")), many(k.between(3, 8), func(int) string {
			return "Sendungsnummer " + shaped(k.Rand, "dddddddddddd") + " PLZ " + shaped(k.Rand, "ddddd")
		}))
	}},
	{"b/library", "decoy/isbn", func(k *kit) {
		k.text(k.around("library.bib"), many(k.between(5, 14), func(i int) string {
			return fmt.Sprintf("@book{key%d,\n  title = {%s %s},\n  isbn = {%s},\n  issn = {%s}\n}", i, title(of(k, vocabulary...)), of(k, vocabulary...), k.isbn(), k.issn())
		}))
	}},
	{"b/transfers", "decoy/iban", func(k *kit) {
		k.text(k.around(of(k, "umsaetze.csv", "transfers.csv")), "IBAN;Betrag;Mandat\n"+many(k.between(5, 20), func(int) string {
			return k.iban() + ";-" + shaped(k.Rand, "dd,dd") + ";" + shaped(k.Rand, "AAAAdddddd")
		}))
	}},
	{"b/itan", "decoy/tan-list", func(k *kit) {
		var b strings.Builder
		b.WriteString("iTAN Volksbank, Konto " + shaped(k.Rand, "dddddddd") + "\n")
		for i := range 60 {
			fmt.Fprintf(&b, "%02d: %s%s", i+1, shaped(k.Rand, "dddddd"), map[bool]string{true: "\n", false: "   "}[i%4 == 3])
		}
		k.text(k.around(of(k, "bank.txt", "itan liste.txt")), b.String())
	}},
	{"b/imei", "decoy/serial-numbers", func(k *kit) {
		k.text(k.around(of(k, "devices.txt", "warranty.txt", "insurance list.txt")), many(k.between(3, 9), func(int) string {
			return of(k, "phone IMEI ", "camera SN: ", "bike frame no ", "tv serial ") + shaped(k.Rand, of(k, "ddddddddddddddd", "AAAAAAAAAA", "AAdddddddddd"))
		}))
	}},
	{"b/calendar", "decoy/dates", func(k *kit) {
		k.text(k.around("holidays.ics"), "BEGIN:VCALENDAR\n"+many(k.between(5, 12), func(int) string {
			return "BEGIN:VEVENT\nDTSTART;VALUE=DATE:" + k.date().Format("20060102") + "\nUID:" + shaped(k.Rand, uuidShape) + "\nSUMMARY:" + of(k, vocabulary...) + "\nEND:VEVENT"
		})+"END:VCALENDAR\n")
	}},
	{"b/newsletter-codes", "decoy/coupons", func(k *kit) {
		k.text(k.around(of(k, "rabattcodes.txt", "my codes.txt", "referral.md")), many(k.between(4, 9), func(int) string {
			return of(k, "pizza", "shoes", "hotel", "taxi") + ": " + strings.ToUpper(of(k, vocabulary...)[:5]) + shaped(k.Rand, "dd") + " until " + k.when.Format("Jan 2006")
		}))
	}},
	{"b/router-label", "decoy/wifi", func(k *kit) {
		k.text(k.around(of(k, "fritzbox.txt", "guest network.md")), lines("FRITZ!Box 7590", "WLAN-Netzwerkschlüssel: "+shaped(k.Rand, "dddd dddd dddd dddd dddd"), "Kennwort: "+shaped(k.Rand, "aaaaaaaa"), "FCC ID "+shaped(k.Rand, "AAA-AAAAAA")))
	}},
	{"b/departures", "decoy/timetable", func(k *kit) {
		k.text(k.around("bus.csv"), "stop,dep,arr\n"+many(k.between(10, 25), func(i int) string {
			return fmt.Sprintf("%s,%s,%s", of(k, vocabulary...), shaped(k.Rand, "1d:dd"), shaped(k.Rand, "1d:dd"))
		}))
	}},
	{"b/door-codes", "decoy/sequences", func(k *kit) {
		k.text(k.around(of(k, "door codes.txt", "alarm.txt")), lines("garage 1234", "office 0000", "bike lock 7777", "locker 24680", "alarm 11112222", "safe 12344321"))
	}},
	{"b/aegis", "decoy/totp", func(k *kit) {
		var entries []any
		for range k.between(3, 6) {
			entries = append(entries, map[string]any{"type": "totp", "uuid": shaped(k.Rand, uuidShape), "name": k.who.email, "issuer": of(k, "GitHub", "Google", "Reddit"), "note": "", "info": map[string]any{"secret": shaped(k.Rand, repeat("B", 32)), "algo": "SHA1", "digits": 6, "period": 30}})
		}
		k.text(k.around("aegis-export.json"), asJSON(map[string]any{"version": 1, "db": map[string]any{"version": 2, "entries": entries}}))
	}},
	{"b/otp-mails", "decoy/one-time-sms", func(k *kit) {
		var letters []letter
		for range 6 {
			letters = append(letters, letter{from: "noreply@login.example", to: k.who.email, subject: "Sign-in code " + shaped(k.Rand, "dddddd"), when: k.date(), body: "Enter " + shaped(k.Rand, of(k, "dddddd", "dddd dddd", "AAAA-AAAA")) + " to sign in. It is valid for 15 minutes.\n"})
		}
		k.packed(of(k, "Mail/Trash.mbox", "Backup/old laptop/Mail/Junk"), []byte(mbox(letters...)), planted{Kind: "mail"})
	}},
	{"b/bills", "decoy/invoices", func(k *kit) {
		k.text(k.around(of(k, "facturas.txt", "bills.md")), many(k.between(6, 15), func(int) string {
			return "- " + of(k, "water", "power", "internet") + " invoice " + shaped(k.Rand, "dddd-dddd") + " of " + k.date().Format("2 Jan 2006") + ", " + shaped(k.Rand, "dd.dd") + " paid"
		}))
	}},
	{"b/postcodes", "decoy/code-tables", func(k *kit) {
		k.text(k.around(of(k, "postcodes.csv", "hs codes.csv", "SWIFT.txt")), many(k.between(15, 40), func(int) string { return shaped(k.Rand, "LLLLLLLL") + ";" + shaped(k.Rand, "dddddddd") }))
	}},
	{"b/friend-codes", "decoy/game-cheats", func(k *kit) {
		k.text(k.around(of(k, "switch friends.txt", "friend codes.txt")), "Switch friend codes\n"+many(k.between(4, 9), func(int) string { return of(k, "Ana", "Bo", "Cem") + " SW-" + shaped(k.Rand, "dddd-dddd-dddd") }))
	}},
}
