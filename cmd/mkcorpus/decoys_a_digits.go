package main

import (
	"fmt"
	"strings"
)

var decoysADigits = []template{
	{"a/numbers-csv", "decoy/numbers", func(k *kit) {
		k.text(k.around(of(k, "data.csv", "measurements.csv", "export.csv")), "id,sample,value,total\n"+many(k.between(20, 90), func(i int) string {
			return fmt.Sprintf("%d,%s,%s,%s", i, shaped(k.Rand, "dddddddd"), shaped(k.Rand, "dddd"), shaped(k.Rand, "Ddddddd"))
		}))
	}},
	{"a/phones", "decoy/phones", func(k *kit) {
		k.text(k.around(of(k, "phone numbers.txt", "contacts.txt", "phones.csv")), many(k.between(8, 20), func(int) string {
			return of(k, "Anna", "Tom", "Mum", "Dentist", "School", "Garage", "Lars", "Mia") + of(k, ": ", ", ", "\t") + k.phone()
		}))
	}},
	{"a/phones-bare", "decoy/phones", func(k *kit) {
		prefix := of(k, "2", "3", "9")
		k.text(k.around("telefonliste.txt"), "Vereinsmitglieder\n\n"+many(10, func(int) string { return prefix + shaped(k.Rand, "ddd dddd") }))
	}},
	{"a/product-keys", "decoy/product-keys", func(k *kit) {
		k.text(k.around(of(k, "windows key.txt", "Windows 10 product key.txt", "office.txt")), lines(of(k, "Windows 10 Pro", "Office 2016", "Windows 7 Home Premium"), "Product key: "+k.productKey()))
	}},
	{"a/licences", "decoy/licences", func(k *kit) {
		k.text(k.around(of(k, "licenses.txt", "serials.txt", "software keys.txt")), many(k.between(4, 9), func(int) string {
			return of(k, "Sublime", "WinRAR", "Total Commander", "Reaper", "Scrivener", "Lightroom") + " licence  " + shaped(k.Rand, of(k, "AAAA-AAAA-AAAA-AAAA", "AAAAA-AAAAA-AAAAA", "HHHHHHHH-HHHHHHHH", "dddd-dddd-dddd-dddd-dddd"))
		}))
	}},
	{"a/gift-cards", "decoy/gift-cards", func(k *kit) {
		k.text(k.around(of(k, "gift cards.txt", "amazon gift codes.txt", "steam keys.txt")), "Gift card codes, redeem before "+k.when.Format("2006")+"\n"+many(k.between(3, 10), func(int) string {
			return shaped(k.Rand, of(k, "AAAA-AAAAAA-AAAA", "AAAAA-AAAAA-AAAAA", "AAAA-AAAA-AAAA")) + "   " + of(k, "25 EUR", "$50", "10 GBP")
		}))
	}},
	{"a/orders", "decoy/orders", func(k *kit) {
		k.text(k.around(of(k, "orders.txt", "bestellungen.txt")), many(k.between(4, 12), func(int) string {
			return k.date().Format("2006-01-02") + " order " + shaped(k.Rand, of(k, "ddd-ddddddd-ddddddd", "dddddddddd", "AAAAAAAA")) + of(k, " shipped", " returned", "")
		}))
	}},
	{"a/tracking", "decoy/tracking", func(k *kit) {
		k.text(k.around("parcels.txt"), "tracking numbers\n"+many(k.between(3, 9), func(int) string {
			return shaped(k.Rand, of(k, "1ZAAAAAAdddddddddd", "JJD0dddddddddddddddd", "dddddddddddd"))
		}))
	}},
	{"a/isbn", "decoy/isbn", func(k *kit) {
		k.text(k.around(of(k, "books.txt", "reading list.txt")), many(k.between(6, 16), func(int) string { return k.isbn() }))
	}},
	{"a/issn", "decoy/issn", func(k *kit) {
		k.text(k.around("journals.txt"), "Journals by ISSN\n"+many(10, func(int) string { return k.issn() }))
	}},
	{"a/iban", "decoy/iban", func(k *kit) {
		k.text(k.around(of(k, "bank accounts.txt", "iban.txt")), many(k.between(3, 8), func(int) string { return k.iban() }))
	}},
	{"a/tan", "decoy/tan-list", func(k *kit) {
		k.text(k.around(of(k, "TAN-Liste.txt", "tan.txt")), "Sparkasse – TAN-Liste Nr. 7\n\n"+many(50, func(i int) string { return fmt.Sprintf("%3d  %s", i+1, shaped(k.Rand, "dddddd")) }))
	}},
	{"a/serials", "decoy/serial-numbers", func(k *kit) {
		k.text(k.around(of(k, "inventory.txt", "serial numbers.txt")), many(k.between(5, 15), func(int) string {
			return of(k, "Laptop", "Monitor", "Printer", "Dock", "Phone") + " S/N " + shaped(k.Rand, of(k, "AAAAAAAAAAAA", "AAdddddddd", "AAAAAAAAAA"))
		}))
	}},
	{"a/dates", "decoy/dates", func(k *kit) {
		k.text(k.around(of(k, "dates.txt", "shifts.txt")), many(k.between(8, 16), func(int) string { return k.date().Format("20060102") }))
	}},
	{"a/coupons", "decoy/coupons", func(k *kit) {
		k.text(k.around(of(k, "codes.txt", "promo codes.txt", "coupons.txt")), "discount codes, 10% off\n\n"+many(k.between(5, 12), func(int) string { return shaped(k.Rand, of(k, "AAAAAAAA", "LLLLdd", "AAAA-AAAA")) }))
	}},
	{"a/wifi", "decoy/wifi", func(k *kit) {
		k.text(k.around(of(k, "wifi.txt", "router.txt")), lines("SSID  home-"+shaped(k.Rand, "AAAA"), "WPA2  "+shaped(k.Rand, "dddd dddd dddd dddd dddd"), "WPS PIN  "+shaped(k.Rand, "dddddddd"), "guest "+shaped(k.Rand, "aaaaaaaa")))
	}},
	{"a/timetable", "decoy/timetable", func(k *kit) {
		k.text(k.around("timetable.txt"), "Line 12, Monday to Friday\n"+many(k.between(10, 20), func(i int) string {
			return fmt.Sprintf("%02d%02d  %02d%02d  %02d%02d", 5+i/2, k.IntN(60), 5+i/2, k.IntN(60), 6+i/2, k.IntN(60))
		}))
	}},
	{"a/sequences", "decoy/sequences", func(k *kit) {
		k.text(k.around(of(k, "pins.txt", "common codes.txt")), "most common 8-digit PINs\n"+lines("12345678", "11111111", "00000000", "87654321", "12341234", "11223344", "12121212", "55555555"))
	}},
	{"a/totp", "decoy/totp", func(k *kit) {
		k.text(k.around(of(k, "otp secrets.txt", "authenticator export.txt")), many(k.between(3, 8), func(int) string {
			name := of(k, "GitHub", "Google", "Discord", "AWS", "Dropbox")
			return fmt.Sprintf("otpauth://totp/%s:%s?secret=%s&issuer=%s&digits=6&period=30", name, k.who.user, shaped(k.Rand, repeat("B", 32)), name)
		}))
	}},
	{"a/sms", "decoy/one-time-sms", func(k *kit) {
		k.text(k.around(of(k, "sms backup.txt", "messages.txt")), many(k.between(4, 12), func(i int) string {
			return k.stamp(i) + "  " + of(k, "Google", "Amazon", "PayPal", "X") + ": " + shaped(k.Rand, "dddddd") + " is your verification code. It expires in 10 minutes. Do not share it."
		}))
	}},
	{"a/invoices", "decoy/invoices", func(k *kit) {
		start := k.between(10000000, 80000000)
		k.text(k.around(of(k, "invoices "+k.when.Format("2006")+".csv", "rechnungen.csv")), "number;date;amount\n"+many(k.between(8, 30), func(i int) string {
			return fmt.Sprintf("%d;%s;%d,%02d", start+i, k.date().Format("02.01.2006"), k.between(10, 900), k.IntN(100))
		}))
	}},
	{"a/countries", "decoy/code-tables", func(k *kit) {
		k.text(k.around(of(k, "country codes.txt", "airport codes.txt", "error codes.txt")), many(k.between(10, 20), func(i int) string {
			return shaped(k.Rand, "LLL") + "  " + shaped(k.Rand, "ddd") + "  " + strings.ToLower(of(k, vocabulary...))
		}))
	}},
}
