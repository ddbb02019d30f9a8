package main

import (
	"fmt"
	"strings"
	"time"
)

// decoysHLife are lists of other numbers, and recovery in other senses.
var decoysHLife = []template{
	{"h/no-fitness", "decoy/sports", hNoFitness},
	{"h/no-medicine", "decoy/medicine", hNoMedicine},
	{"h/no-exam", "decoy/exam", hNoExam},
	{"h/no-seats", "decoy/seat-list", hNoSeats},
	{"h/no-phones", "decoy/phone", hNoPhones},
	{"h/no-tracking", "decoy/tracking", hNoTracking},
	{"h/no-invoices", "decoy/invoice", hNoInvoices},
	{"h/no-booking", "decoy/booking", hNoBooking},
	{"h/no-books", "decoy/isbn", hNoBooks},
	{"h/no-doors", "decoy/door-codes", hNoDoors},
	{"h/no-dial-in", "decoy/meeting", hNoDialIn},
}

var decoysHNumbers = []template{
	{"h/no-bank", "decoy/iban", hNoBank},
	{"h/no-dates", "decoy/date", hNoDates},
	{"h/no-meters", "decoy/meter", hNoMeters},
	{"h/no-lottery", "decoy/lottery", hNoLottery},
	{"h/no-colours", "decoy/colour", hNoColours},
	{"h/no-members", "decoy/membership", hNoMembers},
	{"h/no-radio", "decoy/radio", hNoRadio},
	{"h/no-parts", "decoy/part-number", hNoParts},
	{"h/no-crossword", "decoy/word-list", hNoWords},
}

func hNoFitness(k *kit) {
	body := "Marathon recovery, week " + fmt.Sprint(k.between(1, 4)) + "\n\n" + many(7, func(i int) string {
		return []string{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"}[i] + "  " + of(k, "recovery run 5 km, 6:30/km", "rest, foam roller", "swim 1200 m", "mobility, backup: yoga video") + "  HR " + fmt.Sprint(k.between(110, 140)) + "  HRV " + shaped(k.Rand, "Dd") + "  load " + shaped(k.Rand, "Dddd-Dddd")
	}) + "\nrace code for next entry: " + shaped(k.Rand, "AAAA-AAAA") + "\n"
	k.text(k.hMess(of(k, "recovery plan.txt", "recovery week.txt", "training.txt")), body)
}

func hNoMedicine(k *kit) {
	body := "Post-operative recovery\nPatient no. " + shaped(k.Rand, "dddd dddd") + "\nCase " + shaped(k.Rand, "dddddddd") + "\nICD-10 S83.2, OPS 5-812.5\n\n" + many(5, func(i int) string {
		return k.when.AddDate(0, 0, 7*i).Format("02.01.2006") + "  physio 30 min, slip no. " + shaped(k.Rand, "dddddddd")
	}) + "\nIbuprofen 600, PZN " + shaped(k.Rand, "dddddddd") + "\n"
	k.text(k.hMess(of(k, "knee recovery.txt", "hospital.txt", "surgery recovery.txt")), body)
}

func hNoExam(k *kit) {
	rows := [][]string{{"Matrikelnummer", "Punkte", "Note"}}
	for range k.between(15, 28) {
		rows = append(rows, []string{shaped(k.Rand, "Dddddddd"), fmt.Sprint(k.between(20, 99)), of(k, "1,3", "2,0", "2,7", "3,3", "5,0")})
	}
	k.text(k.hMess(of(k, "Klausur Ergebnisse.csv", "exam results.csv")), asCSV(rows...))
}

func hNoSeats(k *kit) {
	body := "Coach 7, school trip\n" + many(k.between(10, 20), func(i int) string {
		return fmt.Sprintf("seat %02d%c  %s  ticket %s", i/4+1, 'A'+i%4, of(k, "Mila", "Tom", "Aisha", "Jonas", "Lea", "Emre"), shaped(k.Rand, "AAAA-AAAA"))
	})
	k.text(k.hMess(of(k, "seat list.txt", "seats.txt", "bus.txt")), body)
}

func hNoPhones(k *kit) {
	body := "Telefonkette Klasse 4b\n" + many(k.between(8, 14), func(i int) string {
		return of(k, "Familie Kaya", "Familie Vogt", "Frau Lindner", "Herr Adeyemi", "Familie Costa") + "  " + shaped(k.Rand, of(k, "\\0Ddd dddddddd", "\\0Dddd-dddddd", "dddd dddd"))
	})
	k.text(k.hMess(of(k, "Telefonliste.txt", "phone list.txt", "contacts.txt")), body)
}

func hNoTracking(k *kit) {
	body := many(k.between(5, 10), func(i int) string {
		return of(k, "DHL", "UPS", "GLS", "Royal Mail") + " " + shaped(k.Rand, of(k, "dddddddddddd", `\R\Rdddddddd\D\E`, "dddd dddd dddd")) + "  " + of(k, "shoes back", "camera repair", "gift for mum", "spare backup disk")
	})
	k.text(k.hMess(of(k, "parcels.txt", "tracking.txt", "Sendungsnummern.txt")), body)
}

func hNoInvoices(k *kit) {
	rows := [][]string{{"Rechnung", "Datum", "Kunde", "Betrag"}}
	for i := range k.between(8, 18) {
		rows = append(rows, []string{"RE-" + fmt.Sprint(20230100+i), k.when.AddDate(0, 0, 3*i).Format("02.01.2006"), shaped(k.Rand, "Ddddd"), fmt.Sprintf("%d,%02d", k.between(40, 900), k.IntN(100))})
	}
	k.text(k.hMess(of(k, "rechnungen.csv", "invoices.csv", "Offene Posten.csv")), asCSV(rows...))
}

func hNoBooking(k *kit) {
	body := "Booking reference: " + shaped(k.Rand, "AAAAAA") + "\nTicket number: 220-" + shaped(k.Rand, repeat("d", 10)) + "\nFlight LH" + shaped(k.Rand, "Dddd") + " FRA-LIS " + k.day("02JAN06") + "\n\nHotel confirmation " + shaped(k.Rand, "dddd.ddd.ddd") + "\nPIN code for changes: " + shaped(k.Rand, "dddd") + "\nRental car " + shaped(k.Rand, "ddddddddLLd") + "\nBackup hotel if full: Pensão Central\n"
	k.text(k.hMess(of(k, "lisbon.txt", "booking.txt", "trip codes.txt")), body)
}

func hNoBooks(k *kit) {
	body := "wishlist\n" + many(k.between(5, 10), func(int) string {
		return of(k, "Piranesi", "Klara and the Sun", "Tyll", "The Overstory", "Recovery (Brand)", "Stoner") + "  ISBN 978-3-" + shaped(k.Rand, "dddd-dddd-d")
	})
	k.text(k.hMess(of(k, "books.txt", "isbn.txt")), body)
}

func hNoDoors(k *kit) {
	body := "Clubhouse door codes " + k.day("2006") + "\nmain door   " + shaped(k.Rand, "dddd") + "#\nboat shed   " + shaped(k.Rand, "dddd") + "#\nalarm off   " + shaped(k.Rand, "dddddd") + "\nsafe        " + shaped(k.Rand, "dd-dd-dd") + "\nkey box     " + shaped(k.Rand, "dddd") + "\nbackup generator start code " + shaped(k.Rand, "dddd") + "\n"
	k.text(k.hMess(of(k, "door codes.txt", "Türcodes.txt", "codes clubhouse.txt")), body)
}

func hNoDialIn(k *kit) {
	body := "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:" + shaped(k.Rand, uuidShape) + "\r\nSUMMARY:Disaster recovery drill\r\nDESCRIPTION:Join: https://meet.example/j/" + shaped(k.Rand, repeat("d", 10)) + "\\nMeeting ID: " + shaped(k.Rand, "ddd dddd dddd") + "\\nPasscode: " + shaped(k.Rand, "dddddd") + "\\nBackup bridge: +49 69 " + shaped(k.Rand, "dddd dddd") + "\r\nDTSTART:" + k.day("20060102T150405Z") + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
	k.text(k.hLoad(of(k, "recovery drill.ics", "invite.ics")), body)
}

func hNoBank(k *kit) {
	body := "Daueraufträge\n" + many(k.between(4, 8), func(int) string {
		return of(k, "Miete", "Strom", "Verein", "Oma Sparbuch") + "  DE" + shaped(k.Rand, "dd dddd dddd dddd dddd dd") + "  " + fmt.Sprint(k.between(10, 900)) + ",00\n   Mandat " + shaped(k.Rand, "dddddddd")
	})
	k.text(k.hMess(of(k, "bank.txt", "Konten.txt", "standing orders.txt")), body)
}

func hNoDates(k *kit) {
	body := "tape rotation (backup), label = date written\n" + many(k.between(8, 14), func(i int) string { return k.when.AddDate(0, 0, 7*i).Format("20060102") })
	k.text(k.hMess(of(k, "backup tapes.txt", "rotation.txt")), body)
}

func hNoMeters(k *kit) {
	body := "Zählerstände\nZähler-Nr. " + shaped(k.Rand, "dddddddd") + "\n" + many(k.between(6, 12), func(i int) string {
		return k.when.AddDate(0, i, 0).Format("01/2006") + "  " + fmt.Sprintf("%08d", 4211300+i*231+k.IntN(90))
	})
	k.text(k.hMess(of(k, "Zählerstände.txt", "meter.txt")), body)
}

func hNoLottery(k *kit) {
	body := "syndicate numbers\n" + many(k.between(5, 9), func(i int) string {
		return fmt.Sprintf("%d) %02d %02d %02d %02d %02d %02d", i+1, k.between(1, 8), k.between(9, 16), k.between(17, 25), k.between(26, 33), k.between(34, 41), k.between(42, 49))
	}) + "ticket " + shaped(k.Rand, "dddd-dddd") + "\n"
	k.text(k.hMess(of(k, "lotto.txt", "numbers.txt")), body)
}

func hNoColours(k *kit) {
	body := ":root {\n" + many(k.between(8, 14), func(i int) string { return fmt.Sprintf("  --c%d: #%s;", i, shaped(k.Rand, "hhhhhh")) }) + "}\n.backup-codes { font-family: monospace; columns: 2 }\n"
	k.text(k.hSrc(of(k, "assets/theme.css", "src/recovery-codes.css")), body)
}

func hNoMembers(k *kit) {
	rows := [][]string{{"Name", "Member no.", "Since"}}
	for range k.between(8, 16) {
		rows = append(rows, []string{of(k, "Adler", "Brandt", "Castro", "Dahl", "Evans", "Fischer") + ", " + of(k, "Ute", "Jan", "Rosa", "Ole"), shaped(k.Rand, "dddd-dddd"), k.date().Format("2006")})
	}
	k.text(k.hMess(of(k, "members.csv", "Mitglieder.csv")), asCSV(rows...))
}

func hNoRadio(k *kit) {
	body := "Call signs heard " + k.day("2 Jan 2006") + "\n" + many(k.between(8, 14), func(i int) string {
		return k.when.Add(time.Duration(i*7)*time.Minute).Format("1504") + "z  " + shaped(k.Rand, of(k, `\D\LdLLL`, `\Gd\XLLL`, `\FdLLL`)) + "  14." + shaped(k.Rand, "ddd") + "  rst 599"
	})
	k.text(k.hMess(of(k, "log 20m.txt", "radio.txt")), body)
}

func hNoParts(k *kit) {
	body := "dishwasher spare parts\n" + many(k.between(5, 10), func(int) string {
		return of(k, "drain pump", "door seal", "spray arm", "inlet valve", "basket wheel") + "  " + shaped(k.Rand, of(k, "dddddddd", "dddd-dddd", "AAAA-AAAA"))
	}) + strings.TrimSpace(" E-Nr. SMV"+shaped(k.Rand, "ddAAddLL")) + "\n"
	k.text(k.hMess(of(k, "parts.txt", "spare part numbers.txt")), body)
}

func hNoWords(k *kit) {
	body := "crossword, 8 letters\n" + many(k.between(8, 14), func(int) string {
		return of(k, "recovery", "backlogs", "password", "umbrella", "notebook", "sandwich", "keyboard", "mountain", "elephant", "december", "question", "triangle")
	})
	k.text(k.hMess(of(k, "crossword.txt", "words.txt")), body)
}
