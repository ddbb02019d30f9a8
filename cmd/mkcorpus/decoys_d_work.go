package main

import (
	"fmt"
	"strings"
)

// decoysDWork are papers of accountants, nurses, teachers and shop owners.
var decoysDWork = []template{
	{"d/bank-statement", "decoy/invoices", plainDecoy([]string{"statement 2006-01.csv", "Kontoauszug 2006-01.csv", "bank export.csv"}, "Date,Reference,Description,Amount,Balance\n", rowsOf(15, 50, func(k *kit, i int) string {
		return fmt.Sprintf("%s,%s,%s,-%d.%02d,%d.00", k.when.AddDate(0, 0, i).Format("02/01/2006"), shaped(k.Rand, "dddddddd"), of(k, "CARD PAYMENT TESCO", "DD BRITISH GAS", "FPI SALARY", "ATM HIGH ST"), k.IntN(200), k.IntN(100), k.between(100, 4000))
	}))},
	{"d/vat-numbers", "decoy/numbers", plainDecoy([]string{"VAT numbers customers.txt", "USt-IdNr Kunden.txt"}, "VAT IDs, checked in VIES\n\n", rowsOf(8, 20, func(k *kit, _ int) string {
		return of(k, "DE"+shaped(k.Rand, "ddddddddd"), "FR"+shaped(k.Rand, "dd ddddddddd"), "GB"+shaped(k.Rand, "ddd dddd dd"), "NL"+shaped(k.Rand, "ddddddddd")+"B01") + "  " + of(k, "valid", "valid", "not found")
	}))},
	{"d/open-invoices", "decoy/invoices", plainDecoy([]string{"open invoices.txt", "offene Posten.txt", "factures impayées.txt"}, "Invoice      Due         Amount\n", rowsOf(10, 30, func(k *kit, _ int) string {
		return shaped(k.Rand, "dddd-dddd") + "    " + k.day("02.01.2006") + "  " + shaped(k.Rand, "Ddd,dd")
	}))},
	{"d/payroll", "decoy/numbers", plainDecoy([]string{"payroll Jan 2006.csv", "salaries.csv"}, "employee no,NI number,gross,net\n", rowsOf(8, 25, func(k *kit, _ int) string {
		return shaped(k.Rand, "dddddd") + "," + shaped(k.Rand, "LLddddddL") + "," + shaped(k.Rand, "Dddd.dd") + "," + shaped(k.Rand, "Dddd.dd")
	}))},
	{"d/chart-of-accounts", "decoy/code-tables", plainDecoy([]string{"nominal codes.txt", "Kontenplan.txt", "plan comptable.txt"}, "Nominal codes\n\n", rowsOf(14, 40, func(k *kit, i int) string {
		return fmt.Sprintf("%04d  %s", 1000+i*40, of(k, "Bank current", "Sales UK", "Purchases", "Rent", "Motor expenses", "Depreciation", "Wages"))
	}))},
	{"d/cheques", "decoy/numbers", plainDecoy([]string{"cheque stubs.txt", "cheques 2006.txt"}, "Cheque book nr 7\n", rowsOf(8, 20, func(k *kit, i int) string {
		return fmt.Sprintf("%06d  %s  £%d", 100482+i, of(k, "scouts", "window cleaner", "Aunt Joan", "void"), k.between(5, 300))
	}))},
	{"d/asset-register", "decoy/serial-numbers", plainDecoy([]string{"asset register.csv", "IT assets 2006.csv"}, "tag,serial,model,where\n", rowsOf(10, 30, func(k *kit, i int) string {
		return fmt.Sprintf("A%04d,%s,%s,%s", 300+i, shaped(k.Rand, "AAAAAAA"), of(k, "Latitude 5410", "ThinkPad T14", "iPad 9"), of(k, "office", "home", "loan"))
	}))},
	{"d/drug-lots", "decoy/serial-numbers", plainDecoy([]string{"ward stock lots.txt", "fridge lots.txt"}, "Ward 6 - fridge, lot numbers and expiry\n\n", rowsOf(8, 22, func(k *kit, _ int) string {
		return of(k, "insulin asp. ", "tinzaparin   ", "tetanus vac. ") + shaped(k.Rand, "LLddddL") + "  exp " + k.day("01/2006")
	}))},
	{"d/patients", "decoy/numbers", plainDecoy([]string{"handover sheet.txt", "bay C.txt"}, "bed  NHS no        obs\n", rowsOf(6, 16, func(k *kit, i int) string {
		return fmt.Sprintf("%d    %s  %s", i+1, shaped(k.Rand, "ddd ddd dddd"), of(k, "4 hrly", "2 hrly", "home today", "recovery, awaiting bed"))
	}))},
	{"d/recovery-ward", "decoy/notes", plainDecoy([]string{"recovery times.txt", "recovery list.txt"}, "Theatre recovery - hospital numbers this morning\n\n", rowsOf(6, 14, func(k *kit, _ int) string {
		return shaped(k.Rand, "Ldddddd") + of(k, " knee", " hernia", " hip", " cataract") + "  in " + shaped(k.Rand, "0D:dd")
	}))},
	{"d/diagnoses", "decoy/code-tables", plainDecoy([]string{"ICD codes.txt", "codes coding exam.txt"}, "ICD-10, the ones they ask\n\n", rowsOf(12, 30, func(k *kit, _ int) string {
		return shaped(k.Rand, "Ldd.d") + "  " + of(k, "fracture", "asthma", "hypertension", "otitis", "migraine")
	}))},
	{"d/blood-bags", "decoy/serial-numbers", plainDecoy([]string{"units received.txt"}, "Blood units, donation numbers\n", rowsOf(5, 14, func(k *kit, _ int) string {
		return "G" + shaped(k.Rand, "ddd ddd ddd ddd") + "  " + of(k, "O pos", "O neg", "A pos")
	}))},
	{"d/class-join", "decoy/coupons", plainDecoy([]string{"classroom join codes.txt", "Classroom Codes.txt"}, "Google Classroom join codes (write on the board)\n\n", rowsOf(5, 11, func(k *kit, i int) string {
		return fmt.Sprintf("%d%s  %s", 7+i/3, of(k, "A", "B", "C"), shaped(k.Rand, "aaaaaaa"))
	}))},
	{"d/ebook-licences", "decoy/licences", plainDecoy([]string{"ebook codes class 8b.txt", "Lizenzcodes Schulbuch.txt"}, "Learning platform, one licence per pupil. Each code can be redeemed once.\n\n", rowsOf(18, 30, func(k *kit, _ int) string {
		return shaped(k.Rand, "AAAA-AAAA-AAAA") + "  " + of(k, "Mia", "Noah", "Emil", "Lea", "free")
	}))},
	{"d/pupil-logins", "decoy/passwords", plainDecoy([]string{"pupil logins.txt", "TTRockstars logins.txt"}, "Times tables site - cut out and stick in diary\n\n", rowsOf(16, 30, func(k *kit, _ int) string {
		return of(k, "mia", "noah", "ada", "jay") + shaped(k.Rand, "dd") + "   " + of(k, "tiger", "lemon", "train") + shaped(k.Rand, "dd")
	}))},
	{"d/answer-key", "decoy/sequences", plainDecoy([]string{"answer key.txt", "Lösungen Test.txt"}, "Version A / version B\n\n", rowsOf(10, 20, func(k *kit, i int) string {
		return fmt.Sprintf("%d. %s %s", i+1, of(k, "A", "B", "C", "D"), of(k, "A", "B", "C", "D"))
	}))},
	{"d/anonymous-marks", "decoy/numbers", plainDecoy([]string{"marks by candidate number.txt", "Noten nach Kennziffer.txt"}, "Candidate   mark\n", rowsOf(14, 40, func(k *kit, _ int) string {
		return shaped(k.Rand, "dddd dddd") + "   " + fmt.Sprint(k.between(28, 96))
	}))},
	{"d/barcodes", "decoy/code-tables", plainDecoy([]string{"EAN list.txt", "barcodes new stock.txt", "codes-barres.txt"}, "", rowsOf(12, 50, func(k *kit, _ int) string {
		return shaped(k.Rand, "\\5ddddddddddddd")[:13] + "\t" + of(k, "candle vanilla", "mug blue", "tea towel", "soap rose")
	}))},
	{"d/gift-vouchers", "decoy/gift-cards", plainDecoy([]string{"gift vouchers sold.txt", "Gutscheine verkauft.txt", "bons cadeaux.txt"}, "Gift vouchers sold in the shop (cross out when redeemed)\n\n", rowsOf(8, 20, func(k *kit, _ int) string {
		return shaped(k.Rand, "AAAA-AAAA") + "   " + of(k, "£20", "£50", "£10") + of(k, "", "", "  redeemed")
	}))},
	{"d/discounts", "decoy/coupons", plainDecoy([]string{"discount codes.txt", "promo codes summer.txt"}, "Single-use discount codes for the newsletter\n\n", rowsOf(10, 30, func(k *kit, _ int) string {
		return of(k, "SUMMER", "HELLO", "THANKS") + shaped(k.Rand, "AAAA")
	}))},
	{"d/returns", "decoy/orders", plainDecoy([]string{"returns.txt", "RMA.txt", "Retouren.txt"}, "Returns, RMA numbers\n", rowsOf(6, 16, func(k *kit, _ int) string {
		return "RMA-" + shaped(k.Rand, "dddddd") + "  " + of(k, "broken", "wrong size", "changed mind")
	}))},
	{"d/till-report", "decoy/invoices", plainDecoy([]string{"Z report.txt", "Tagesabschluss.txt"}, "Z-REPORT\n", rowsOf(10, 18, func(k *kit, _ int) string {
		return fmt.Sprintf("%-12s %8s", of(k, "CASH", "VISA", "REFUND", "VOUCHER"), shaped(k.Rand, "Ddd.dd")) + "  " + shaped(k.Rand, "dddddd")
	}))},
	{"d/payouts", "decoy/orders", plainDecoy([]string{"payouts.csv", "card reader payouts.csv"}, "payout_id,date,amount\n", rowsOf(10, 30, func(k *kit, _ int) string {
		return shaped(k.Rand, "mmmmmmmmmmmm") + "," + k.day("2006-01-02") + "," + shaped(k.Rand, "Ddd.dd")
	}))},
	{"d/loyalty-cards", "decoy/numbers", plainDecoy([]string{"loyalty cards.txt", "Kundenkarten.txt"}, strings.Repeat("-", 20)+"\nstamp card numbers given out\n"+strings.Repeat("-", 20)+"\n", rowsOf(10, 30, func(k *kit, _ int) string { return shaped(k.Rand, "dddd dddd") }))},
}
