package main

import (
	"fmt"
	"strings"
)

// namesE are names that a file may have.
type namesE []string

// lying writes a file that holds no codes, where anything may lie.
func lying(names namesE, body func(k *kit) string) func(*kit) {
	return func(k *kit) { k.text(k.strew(strings.ReplaceAll(of(k, names...), "2006", k.day("2006"))), body(k)) }
}

// coded writes such a file into a folder of a program.
func coded(name string, body func(k *kit) string) func(*kit) {
	return func(k *kit) { k.text(k.repo(name), body(k)) }
}

// listed is a head and so many lines of f.
func listed(head string, low, high int, f func(k *kit, i int) string) func(*kit) string {
	return func(k *kit) string {
		return head + many(k.between(low, high), func(i int) string { return f(k, i) })
	}
}

// shapes is a line of one of the shapes.
func shapes(all ...string) func(*kit, int) string {
	return func(k *kit, _ int) string { return shaped(k.Rand, of(k, all...)) }
}

var decoysEDigits = []template{
	{"e/no-phone-book", "decoy/phone", lying(namesE{"phone.txt", "numbers.txt", "Kontakte.txt"}, listed("", 8, 40, func(k *kit, _ int) string {
		return of(k, "Aunt Ida", "Dr. Weiss", "garage", "Kita", "Paulo", "landlord") + "\t" + k.phone()
	}))},
	{"e/no-phone-bare", "decoy/phone", lying(namesE{"callback list.txt", "to call.txt"}, listed("Call back today\n\n", 6, 20, func(k *kit, _ int) string { return shaped(k.Rand, "Dddd dddd") }))},
	{"e/no-iban", "decoy/iban", lying(namesE{"iban.txt", "Konten Vereine.txt", "bank details suppliers.txt"}, listed("Name; IBAN; BIC\n", 4, 18, func(k *kit, _ int) string {
		return of(k, "Verein", "Stadtwerke", "Miete", "M. Krause") + "; " + k.iban() + "; " + shaped(k.Rand, `LLLL\D\ELL\X\X\X`)
	}))},
	{"e/no-isbn", "decoy/isbn", lying(namesE{"books.txt", "to read.txt", "Bücher.txt"}, listed("", 6, 30, func(k *kit, _ int) string { return k.isbn() + "  " + title(of(k, vocabulary...)) }))},
	{"e/no-issn", "decoy/isbn", lying(namesE{"journals.txt"}, listed("ISSN of the journals\n", 6, 18, func(k *kit, _ int) string { return k.issn() }))},
	{"e/no-dates", "decoy/date", lying(namesE{"holidays.txt", "dates.txt", "Termine.txt"}, listed("", 10, 40, func(k *kit, i int) string {
		return k.when.AddDate(0, 0, i*k.between(3, 9)).Format(of(k, "2006-01-02", "2006-01-02", "20060102", "02.01.2006"))
	}))},
	{"e/no-stamps", "decoy/date", lying(namesE{"shift.txt", "clock in.txt"}, listed("Clocked\n", 10, 30, func(k *kit, i int) string { return k.when.AddDate(0, 0, i).Format("20060102 1504") }))},
	{"e/no-orders", "decoy/order", lying(namesE{"orders.txt", "Bestellungen.txt", "returns.txt"}, listed("Order numbers, autumn\n\n", 5, 20, func(k *kit, _ int) string {
		return shaped(k.Rand, of(k, "\\3\\0d-ddddddd-ddddddd", "#dddddd", "\\O\\R\\D-dddddddd", "dddd-dddd-dddd")) + of(k, "", " arrived", " sent back", " x2")
	}))},
	{"e/no-tracking", "decoy/tracking", lying(namesE{"parcel numbers.txt", "Sendungen.txt", "tracking.txt"}, listed("Tracking\n", 4, 14, func(k *kit, _ int) string {
		return of(k, "DHL 00340434"+shaped(k.Rand, repeat("d", 12)), "UPS 1Z"+shaped(k.Rand, "AAAAAAdddddddddd"), "DPD "+shaped(k.Rand, repeat("d", 14)), "Royal Mail "+shaped(k.Rand, `LLddddddddd\G\B`))
	}))},
	{"e/no-invoices", "decoy/invoice", lying(namesE{"invoices 2006.txt", "Rechnungen.txt", "factures.txt"}, listed("Invoice  Date  Amount\n", 8, 40, func(k *kit, i int) string {
		return fmt.Sprintf("%d-%04d  %s  %d.%02d", k.when.Year(), 120+i*3, k.when.AddDate(0, 0, i).Format("02.01."), k.between(20, 900), k.IntN(100))
	}))},
	{"e/no-invoice-column", "decoy/invoice", lying(namesE{"unpaid.txt", "reminders.txt"}, listed("still unpaid\n", 6, 16, shapes("dddddddd")))},
	{"e/no-customers", "decoy/customer", lying(namesE{"customers.csv", "members.csv", "Mitglieder.csv"}, listed("no,name,since\n", 8, 60, func(k *kit, _ int) string {
		return shaped(k.Rand, "dddddddd") + "," + of(k, "Adams", "Brandt", "Costa", "Dupont", "Eriksen") + "," + k.day("2006")
	}))},
	{"e/no-readings", "decoy/data-column", lying(namesE{"meter.csv", "solar.csv"}, listed("date;kWh\n", 20, 200, func(k *kit, i int) string {
		return k.when.AddDate(0, 0, i).Format("2006-01-02") + ";" + shaped(k.Rand, "dddd,dd")
	}))},
	{"e/no-column", "decoy/data-column", lying(namesE{"data.txt", "values.txt", "column.txt", "exp3.dat"}, listed("", 20, 300, shapes("dddddddd")))},
	{"e/no-column-six", "decoy/data-column", lying(namesE{"ids.txt", "sample.csv", "list.csv"}, listed("id\n", 20, 150, shapes("Dddddd")))},
	{"e/no-matrix", "decoy/data-column", lying(namesE{"matrix.txt", "grid.dat"}, listed("", 8, 40, func(k *kit, _ int) string {
		return strings.Join(distinct(k.Rand, 5, "dddd"), " ")
	}))},
	{"e/no-coordinates", "decoy/data-column", lying(namesE{"waypoints.txt", "track.csv"}, listed("lat,lon\n", 10, 80, func(k *kit, _ int) string {
		return "4" + shaped(k.Rand, "d.dddddd") + ",1" + shaped(k.Rand, "d.dddddd")
	}))},
	{"e/no-sequence", "decoy/sequence", lying(namesE{"tickets.txt", "labels.txt", "numbers 1-50.txt"}, listed("backup tapes, labels\n", 8, 40, func(k *kit, i int) string { return fmt.Sprintf("%08d", 20410000+i) }))},
	{"e/no-patterns", "decoy/sequence", lying(namesE{"bad pins.txt", "do not use.txt"}, func(k *kit) string {
		return "Codes nobody should use as recovery code\n\n11111111\n22222222\n12345678\n87654321\n12341234\n00000000\n10101010\n12121212\n"
	})},
	{"e/no-lottery", "decoy/lottery", lying(namesE{"lotto.txt", "euromillions.txt"}, listed("", 4, 20, func(k *kit, _ int) string { return strings.Join(distinct(k.Rand, 6, "dd"), " ") }))},
	{"e/no-otp-messages", "decoy/otp", lying(namesE{"sms.txt", "messages.txt"}, listed("", 4, 14, func(k *kit, _ int) string {
		return shaped(k.Rand, "dddddd") + of(k, " is your Google verification code", " is your login code, do not share it", " ist dein Bestätigungscode", " est votre code de vérification")
	}))},
	{"e/no-tan", "decoy/tan-list", lying(namesE{"TAN.txt", "iTAN-Liste.txt", "tan list.txt"}, listed("iTAN-Liste Nr. 7, Konto 4711, Volksbank\n\n", 20, 60, func(k *kit, i int) string { return fmt.Sprintf("%03d  %s", i+1, shaped(k.Rand, "dddddd")) }))},
	{"e/no-tan-columns", "decoy/tan-list", lying(namesE{"banklist.txt", "tan karte.txt"}, listed("TAN-Block 12\n", 8, 20, func(k *kit, _ int) string { return strings.Join(distinct(k.Rand, 5, "dddddd"), "  ") }))},
	{"e/no-tax", "decoy/tax", lying(namesE{"tax numbers.txt", "Steuer.txt", "nif.txt"}, listed("", 3, 12, func(k *kit, _ int) string {
		return of(k, "Steuer-ID "+shaped(k.Rand, "dd ddd ddd ddd"), "UTR "+shaped(k.Rand, repeat("d", 10)), "SSN "+shaped(k.Rand, "ddd-dd-dddd"), "CPF "+shaped(k.Rand, "ddd.ddd.ddd-dd"))
	}))},
	{"e/no-cards", "decoy/membership", lying(namesE{"loyalty cards.txt", "cards.txt"}, listed("", 4, 14, func(k *kit, _ int) string {
		return of(k, "Payback ", "library ", "Clubcard ", "BahnCard ", "gym ") + shaped(k.Rand, of(k, "dddd dddd dddd dddd", "dddddddddd", "dddd dddd"))
	}))},
	{"e/no-votes", "decoy/numbers", lying(namesE{"results.txt", "votes.txt"}, listed("ward  votes\n", 8, 20, func(k *kit, i int) string { return fmt.Sprintf("%d  %d", i+1, k.between(1000, 99999)) }))},
}
