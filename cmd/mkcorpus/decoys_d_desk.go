package main

import "fmt"

// decoysDDesk are papers of students, travellers and households.
var decoysDDesk = []template{
	{"d/dois", "decoy/isbn", plainDecoy([]string{"references.txt", "Literatur.txt", "bibliographie.txt"}, "", rowsOf(8, 25, func(k *kit, _ int) string {
		return "https://doi.org/10." + shaped(k.Rand, "dddd") + "/" + shaped(k.Rand, "l.llllll.dddd.dddddd")
	}))},
	{"d/library-marks", "decoy/isbn", plainDecoy([]string{"library books.txt", "Bib Signaturen.txt"}, "to fetch from level 3\n", rowsOf(5, 14, func(k *kit, _ int) string { return shaped(k.Rand, "LL ddd.d Ldd dddd") }))},
	{"d/survey", "decoy/numbers", plainDecoy([]string{"participants.txt", "Versuchspersonen.txt"}, "Participant codes (mother's initials + birthday), study 1\n\n", rowsOf(12, 40, func(k *kit, _ int) string { return shaped(k.Rand, "LLddLL") + of(k, "  done", "  done", "  no show") }))},
	{"d/timetable-modules", "decoy/timetable", plainDecoy([]string{"modules.txt", "Stundenplan.txt"}, "", rowsOf(6, 14, func(k *kit, _ int) string {
		return shaped(k.Rand, "LLLdddd") + "  " + of(k, "Mon", "Tue", "Wed") + " " + shaped(k.Rand, "1d:00") + "  room " + shaped(k.Rand, "L.dd")
	}))},
	{"d/lab-readings", "decoy/numbers", plainDecoy([]string{"readings.txt", "Messwerte.txt", "lab data.csv"}, "mass\tvolume\n", rowsOf(10, 40, func(k *kit, _ int) string { return shaped(k.Rand, "dd.ddd") + "\t" + shaped(k.Rand, "ddd.d") }))},
	{"d/flash-cards", "decoy/word-list", plainDecoy([]string{"deck export.txt", "Karteikarten.txt"}, "#separator:tab\n#guid column:1\n", rowsOf(10, 40, func(k *kit, _ int) string {
		return shaped(k.Rand, "mmmmmmmmmm") + "\t" + of(k, "der Hund", "la mesa", "水", "le pont") + "\t" + of(k, "dog", "table", "water", "bridge")
	}))},
	{"d/trip-bookings", "decoy/orders", plainDecoy([]string{"trip.txt", "Italy trip.txt", "Urlaub Buchungen.txt", "voyage.txt"}, "Bookings\n\n", rowsOf(4, 9, func(k *kit, _ int) string {
		return of(k, "easyJet ", "Ryanair ", "Booking.com ", "Trenitalia PNR ", "Hertz ") + of(k, shaped(k.Rand, "AAAAAA"), shaped(k.Rand, "AAAAAAA"), shaped(k.Rand, "dddddddddd"))
	}))},
	{"d/luggage-tags", "decoy/tracking", plainDecoy([]string{"bags.txt", "lost luggage.txt"}, "bag tags LHR-LIS\n", rowsOf(2, 4, func(k *kit, _ int) string { return "TP " + shaped(k.Rand, "dddddd") }))},
	{"d/esim", "decoy/keys", plainDecoy([]string{"esim.txt", "eSIM travel.txt"}, "eSIM, scan or type by hand\n", rowsOf(1, 2, func(k *kit, _ int) string {
		return "SM-DP+ rsp.carrier.example\nActivation code " + shaped(k.Rand, "AAAAA-AAAAA-AAAAA-AAAAA") + "\nICCID 89" + shaped(k.Rand, "dddddddddddddddddd")
	}))},
	{"d/frequent-flyer", "decoy/numbers", plainDecoy([]string{"frequent flyer numbers.txt", "Vielflieger.txt"}, "", rowsOf(3, 7, func(k *kit, _ int) string {
		return of(k, "BA Exec Club ", "Miles&More ", "Flying Blue ") + shaped(k.Rand, "dddd dddd dddd ddd")
	}))},
	{"d/museum-tickets", "decoy/orders", plainDecoy([]string{"museum tickets.txt", "Eintritt.txt"}, "Timed entry, show at the door. Each ticket admits one person once.\n\n", rowsOf(2, 6, func(k *kit, _ int) string { return shaped(k.Rand, "AAAA-AAAA-AA") }))},
	{"d/flat-entry", "decoy/keys", plainDecoy([]string{"airbnb check in.txt", "Ferienwohnung.txt"}, "Check-in from 3 pm\n", rowsOf(1, 1, func(k *kit, _ int) string {
		return "Street door " + shaped(k.Rand, "dddd#") + "\nkey safe " + shaped(k.Rand, "dddd") + "\nWi-Fi CasaAzul / " + shaped(k.Rand, "mmmmmmmm") + "\nconfirmation " + shaped(k.Rand, "AAAAAAAAAA")
	}))},
	{"d/phone-list", "decoy/phones", plainDecoy([]string{"phone numbers.txt", "Telefonliste.txt", "téléphones.txt"}, "", rowsOf(8, 25, func(k *kit, _ int) string {
		return of(k, "gran", "vet", "school", "Piotr", "GP", "taxi") + "  " + of(k, shaped(k.Rand, "0dddd dddddd"), shaped(k.Rand, "dddd dddd"), shaped(k.Rand, "dddd-dddd"))
	}))},
	{"d/meters", "decoy/numbers", plainDecoy([]string{"meter readings.txt", "Zählerstände.txt"}, "date        gas      electric\n", rowsOf(6, 20, func(k *kit, i int) string {
		return k.when.AddDate(0, i, 0).Format("2006-01-02") + "  " + fmt.Sprintf("%05d    %06d", 20100+i*91, 481200+i*233)
	}))},
	{"d/parcels", "decoy/tracking", plainDecoy([]string{"parcels.txt", "Pakete.txt"}, "", rowsOf(3, 9, func(k *kit, _ int) string {
		return of(k, "DHL ", "Evri ", "UPS ") + of(k, shaped(k.Rand, "dddd dddd dddd"), "1Z"+shaped(k.Rand, "AAAAAAdddddddddd"), shaped(k.Rand, "Adddddddddddddd"))
	}))},
	{"d/savings-bonds", "decoy/numbers", plainDecoy([]string{"premium bonds.txt"}, "bond numbers, checked every month\n", rowsOf(6, 18, func(k *kit, _ int) string { return shaped(k.Rand, "dddLLdddddd") }))},
	{"d/warranty", "decoy/serial-numbers", plainDecoy([]string{"serial numbers house.txt", "Garantie.txt", "garanties.txt"}, "", rowsOf(5, 14, func(k *kit, _ int) string {
		return of(k, "washing machine ", "boiler ", "TV ", "drill ") + "S/N " + shaped(k.Rand, "AAAAdddddd")
	}))},
	{"d/knit-chart", "decoy/sequences", plainDecoy([]string{"cardigan.txt", "Strickmuster.txt"}, "Right front\n", rowsOf(8, 24, func(k *kit, i int) string {
		return fmt.Sprintf("%d. k%d p%d k%d yo k2tog", i+1, k.between(2, 9), k.between(1, 4), k.between(2, 12))
	}))},
	{"d/paints", "decoy/colours", plainDecoy([]string{"paint codes.txt", "Farben.txt"}, "", rowsOf(5, 12, func(k *kit, _ int) string {
		return of(k, "hall ", "kitchen ", "shed ") + shaped(k.Rand, "dd YY dd/ddd")
	}))},
	{"d/car-radio", "decoy/keys", plainDecoy([]string{"car.txt", "Auto.txt"}, "", rowsOf(1, 1, func(k *kit, _ int) string {
		return "reg " + shaped(k.Rand, "LLdd LLL") + "\nVIN " + shaped(k.Rand, "AAAAAAAAAAAdddddd") + "\nradio code " + shaped(k.Rand, "dddd") + "\npaint " + shaped(k.Rand, "LLdd")
	}))},
	{"d/raffle", "decoy/coupons", plainDecoy([]string{"raffle.txt", "Tombola.txt"}, "School fair raffle\n", rowsOf(8, 25, func(k *kit, _ int) string { return of(k, "pink ", "green ", "blue ") + shaped(k.Rand, "ddd") }))},
	{"d/postcodes", "decoy/code-tables", plainDecoy([]string{"christmas cards.txt", "Adressen.txt"}, "", rowsOf(8, 20, func(k *kit, _ int) string {
		return fmt.Sprint(k.between(1, 90)) + " " + of(k, "Mill Lane", "Church Road", "The Green") + ", " + shaped(k.Rand, "LLd dLL")
	}))},
}
