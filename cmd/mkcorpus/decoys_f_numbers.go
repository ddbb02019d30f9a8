package main

import (
	"fmt"
	"strings"
)

// fAside writes a file that holds no codes, where anything may lie.
func fAside(names namesE, body func(k *kit) string) func(*kit) {
	return func(k *kit) { k.text(k.fStrew(strings.ReplaceAll(of(k, names...), "2006", k.day("2006"))), body(k)) }
}

// fSourced writes such a file into a folder of a program.
func fSourced(name string, body func(k *kit) string) func(*kit) {
	return func(k *kit) { k.text(k.fRepo(name), body(k)) }
}

// decoysFNumbers are numbers of everyday life.
var decoysFNumbers = []template{
	{"f/no-phone-tree", "decoy/phone", fAside(namesE{"phone tree.txt", "Telefonliste.txt", "emergency numbers.txt"}, listed("ring in this order\n\n", 5, 24, func(k *kit, i int) string {
		return fmt.Sprintf("%d. %s %s", i+1, k.phone(), of(k, "Ola", "Frau Brandl", "caretaker", "team B"))
	}))},
	{"f/no-phone-pairs", "decoy/phone", fAside(namesE{"dial.txt", "fax numbers.txt"}, listed("fax\n", 6, 14, shapes("dddd dddd")))},
	{"f/no-iban-list", "decoy/iban", fAside(namesE{"standing orders.txt", "Daueraufträge.txt"}, listed("", 3, 12, func(k *kit, _ int) string {
		return k.iban() + "   " + of(k, "rent", "gym", "Strom", "nursery")
	}))},
	{"f/no-isbn-shelf", "decoy/isbn", fAside(namesE{"shelf 3.txt", "book swap.txt"}, listed("ISBN\n", 6, 20, func(k *kit, _ int) string { return k.isbn() }))},
	{"f/no-barcodes", "decoy/barcode", fAside(namesE{"EAN.txt", "scanned items.txt"}, listed("", 8, 40, shapes("ddddddddddddd", "dddddddd")))},
	{"f/no-days", "decoy/date", fAside(namesE{"waste calendar.txt", "matches.txt"}, listed("", 8, 30, func(k *kit, i int) string { return k.when.AddDate(0, 0, i*7).Format("02012006") }))},
	{"f/no-rota", "decoy/date", fAside(namesE{"rota.txt", "Dienstplan.txt"}, listed("rota\n", 8, 30, func(k *kit, i int) string {
		return k.when.AddDate(0, 0, i).Format("0102") + " " + of(k, "0600-1400", "1400-2200", "2200-0600")
	}))},
	{"f/no-webshop", "decoy/order", fAside(namesE{"my orders.txt", "zwroty.txt"}, listed("order no. / shop\n", 4, 16, func(k *kit, _ int) string {
		return shaped(k.Rand, of(k, "dddddddddd", "\\W\\E\\B-dddddd", "dddd-dddd")) + " / " + of(k, "lamp", "boots", "tent")
	}))},
	{"f/no-parcels", "decoy/tracking", fAside(namesE{"parcels.txt", "paczki.txt"}, listed("", 3, 12, func(k *kit, _ int) string {
		return "RR" + shaped(k.Rand, "ddddddddd") + of(k, "DE", "PL", "CN") + " " + of(k, "customs", "out for delivery", "lost?")
	}))},
	{"f/no-bills", "decoy/invoice", fAside(namesE{"bills 2006.txt", "facturas.txt"}, listed("bill;due;sum\n", 6, 30, func(k *kit, i int) string {
		return fmt.Sprintf("RE-%s;%s;%d,00", shaped(k.Rand, "dddddd"), k.when.AddDate(0, 0, i*5).Format("02.01."), k.between(9, 700))
	}))},
	{"f/no-patients", "decoy/customer", fAside(namesE{"clients.txt", "allotments.csv"}, listed("client;plot\n", 8, 40, func(k *kit, _ int) string {
		return shaped(k.Rand, "dddddd") + ";" + of(k, "Amsel", "Fink", "Meise", "Star")
	}))},
	{"f/no-tax", "decoy/tax", fAside(namesE{"tax numbers.txt", "VAT.txt"}, listed("VAT IDs of suppliers\n", 4, 14, func(k *kit, _ int) string {
		return shaped(k.Rand, of(k, "\\D\\Eddddddddd", "\\A\\T\\Udddddddd", "\\P\\Ldddddddddd"))
	}))},
	{"f/no-readings", "decoy/meter", fAside(namesE{"water meter.txt", "Zählerstände.txt"}, listed("", 8, 36, func(k *kit, i int) string {
		return k.when.AddDate(0, i, 0).Format("2006-01") + " " + fmt.Sprintf("%08d", 31000000+i*k.between(800, 1200))
	}))},
	{"f/no-coordinates", "decoy/coordinates", fAside(namesE{"caches.txt", "waypoints.txt"}, listed("", 6, 24, func(k *kit, _ int) string { return shaped(k.Rand, "\\N 4d° dd.ddd \\E 01d° dd.ddd") }))},
	{"f/no-gpx", "decoy/coordinates", fAside(namesE{"track.gpx", "hike.gpx"}, listed("<?xml version=\"1.0\"?>\n<gpx><trk><trkseg>\n", 10, 60, func(k *kit, _ int) string {
		return "<trkpt lat=\"47." + shaped(k.Rand, "dddddd") + "\" lon=\"11." + shaped(k.Rand, "dddddd") + "\"/>"
	}))},
	{"f/no-postcodes", "decoy/postcode", fAside(namesE{"postcodes.txt", "card addresses.txt"}, listed("", 8, 40, shapes("LLd dLL", "ddddd", "dddd LL")))},
	{"f/no-plates", "decoy/number-plate", fAside(namesE{"plates.txt", "visitor parking.txt"}, listed("cars in the yard\n", 6, 20, shapes("LL-LL ddd", "LLL dddd", "d LLL dddd")))},
	{"f/no-scores", "decoy/sports", fAside(namesE{"league.txt", "bowling.txt"}, listed("", 8, 30, func(k *kit, i int) string {
		return fmt.Sprintf("%2d  %03d %03d %03d", i+1, k.IntN(300), k.IntN(300), k.IntN(300))
	}))},
	{"f/no-lotto", "decoy/lottery", fAside(namesE{"lotto.txt", "raffle.txt"}, listed("tickets bought\n", 6, 20, shapes("dddd dddd", "ddddddd")))},
	{"f/no-pins", "decoy/pin", fAside(namesE{"locker.txt", "bike locks.txt"}, listed("combination locks\n", 3, 8, func(k *kit, _ int) string {
		return of(k, "red bike", "shed", "suitcase", "gym") + " " + shaped(k.Rand, "dddd")
	}))},
	{"f/no-radio", "decoy/car-radio", fAside(namesE{"car.txt", "Radiocode.txt"}, func(k *kit) string {
		return "Car radio security code " + shaped(k.Rand, "dddd") + "\nserial " + shaped(k.Rand, "\\V\\W\\Z\\1\\Z\\2\\Hddddddd") + "\nVIN " + shaped(k.Rand, "AAAAAAAAAAAdddddd") + "\nkey no. " + shaped(k.Rand, "LLddd") + "\n"
	})},
	{"f/no-digits-of-pi", "decoy/numbers", fAside(namesE{"random.txt", "dice.txt"}, listed("d6 x 8\n", 10, 60, func(k *kit, _ int) string {
		return strings.Map(func(r rune) rune { return '1' + r%6 }, shaped(k.Rand, "dddddddd"))
	}))},
	{"f/no-bookings", "decoy/booking", fAside(namesE{"holiday bookings.txt", "Buchungen.txt"}, func(k *kit) string {
		return "flight ref " + shaped(k.Rand, "AAAAAA") + "\nhotel " + shaped(k.Rand, "ddddddddd") + " PIN " + shaped(k.Rand, "dddd") + "\nferry " + shaped(k.Rand, "AAAA-AAAA") + "\ntrain " + shaped(k.Rand, "LLLLLL") + "\n"
	})},
	{"f/no-seats", "decoy/seat-list", fAside(namesE{"seats.txt", "Sitzplan.txt"}, listed("row-seat\n", 8, 40, shapes("L-dd", "dd-L", "Lddd-dd")))},
	{"f/no-accession", "decoy/library", fAside(namesE{"library loans.txt", "call numbers.txt"}, listed("", 5, 18, func(k *kit, _ int) string {
		return shaped(k.Rand, of(k, "LL dddd.LddD", "ddd.dd LLL", "3dddddddddddd"))
	}))},
	{"f/no-doses", "decoy/medicine", fAside(namesE{"tablets.txt", "PZN.txt"}, listed("PZN / box\n", 4, 12, func(k *kit, _ int) string { return shaped(k.Rand, "dddddddd") + " N" + shaped(k.Rand, "D") }))},
}
