package main

import (
	"fmt"
	"path"
	"strings"
	"time"
)

func decoysC() []template {
	var all []template
	for _, part := range [][]template{decoysCLife, decoysCGames, decoysCTech, decoysCKeys, decoysCTalk, decoysCSource, decoysCOffice, decoysCPictures} {
		all = append(all, part...)
	}
	return all
}

// column writes n random strings of a shape one a line.
func (k *kit) column(n int, shape string) string {
	return strings.Join(distinct(k.Rand, n, shape), "\n") + "\n"
}

var decoysCLife = []template{
	{"c/inventory", "decoy/serial-numbers", func(k *kit) {
		k.text(k.around(of(k, "Inventur "+k.day("2006")+".txt", "Inwentaryzacja.csv", "estoque.csv", "остатки.csv")), "Art.-Nr.;Lagerplatz;Bestand\n"+many(k.between(12, 60), func(int) string {
			return fmt.Sprintf("%s;%s;%d", shaped(k.Rand, "dddd-dddd"), shaped(k.Rand, "LLdd-dd"), k.IntN(200))
		}))
	}},
	{"c/class-list", "decoy/numbers", func(k *kit) {
		year := k.day("06")
		k.text(k.around(of(k, "Teilnehmerliste.txt", "lista studentów.txt", "履修者名簿.txt", "exam group B.txt")), "Matrikelnr.  Note\n"+many(k.between(14, 40), func(int) string {
			return year + shaped(k.Rand, "dddddd") + "   " + of(k, "1,3", "2,0", "2,7", "4,0", "5,0", "-")
		}))
	}},
	{"c/exam-seats", "decoy/numbers", func(k *kit) {
		k.text(k.around(of(k, "Sitzplan Klausur.txt", "座席表.txt", "seating hall 3.txt")), "Code (nur für diese Klausur gültig, einmalig)\n\n"+many(k.between(16, 36), func(i int) string {
			return fmt.Sprintf("Reihe %c Platz %02d   %s", 'A'+i/8, i%8+1, shaped(k.Rand, "AAAAAA"))
		}))
	}},
	{"c/bank-grid", "decoy/tan-list", func(k *kit) {
		var b strings.Builder
		b.WriteString("karta kodów jednorazowych nr " + shaped(k.Rand, "dddddddd") + "\nkody do autoryzacji przelewów\n\n")
		for i := range 36 {
			fmt.Fprintf(&b, "%2d %s%s", i+1, shaped(k.Rand, "dddddd"), of(k, "   ", "   ", "   "))
			if i%4 == 3 {
				b.WriteString("\n")
			}
		}
		k.text(k.around(of(k, "zdrapka bank.txt", "karta kodow.txt", "Karte Online-Banking.txt")), b.String())
	}},
	{"c/lottery", "decoy/numbers", func(k *kit) {
		k.text(k.around(of(k, "lotto.txt", "Lotto Tippgemeinschaft.txt", "mega sena.txt")), "Unsere Zahlen (nicht ändern!)\n\n"+many(k.between(6, 12), func(i int) string {
			var n []string
			for range 6 {
				n = append(n, fmt.Sprintf("%02d", k.between(1, 49)))
			}
			return fmt.Sprintf("Feld %d: %s", i+1, strings.Join(n, " "))
		})+"Spiel 77: "+shaped(k.Rand, "ddddddd")+"\nSuper 6: "+shaped(k.Rand, "dddddd")+"\n")
	}},
	{"c/raffle", "decoy/coupons", func(k *kit) {
		k.text(k.around(of(k, "Tombola.txt", "rifa da escola.txt", "raffle numbers.txt")), "Losnummern, je Los ein Preis, eingelöste streichen\n"+many(k.between(15, 40), func(int) string { return shaped(k.Rand, "dddd dddd") + of(k, "", "", " eingelöst") }))
	}},
	{"c/voucher-hotel", "decoy/wifi", func(k *kit) {
		k.text(k.around(of(k, "Wlan Gäste.txt", "unifi vouchers.csv", "wifi guest codes.txt", "ваучеры wifi.txt")), "Hotspot vouchers – 24 h, single use\n\n"+k.column(k.between(10, 40), of(k, "ddddd-ddddd", "dddd-dddd", "aaaaa-aaaaa")))
	}},
	{"c/badges", "decoy/coupons", func(k *kit) {
		k.text(k.around(of(k, "badges.csv", "Tagung Anmeldecodes.csv", "conference.csv")), "name,company,badge code\n"+many(k.between(10, 30), func(int) string {
			return of(k, "Ilse", "Bogdan", "Marta", "Hiro", "Zoé") + " " + of(k, "A.", "K.", "T.") + "," + of(k, "ACME", "TU", "-") + "," + shaped(k.Rand, "AAAA-AAAA")
		}))
	}},
	{"c/parcels", "decoy/tracking", func(k *kit) {
		k.text(k.around(of(k, "wysyłki.txt", "посылки.txt", "encomendas.txt", "Pakete Oktober.txt")), many(k.between(6, 20), func(int) string {
			return of(k, "InPost ", "Нова Пошта ", "Correios ", "DHL ") + shaped(k.Rand, of(k, "ddddddddddddddddddddddd", "ddddddddddddd", `LLddddddddd\B\R`, `\J\J\Ddddddddddddd`))
		}))
	}},
	{"c/locker-codes", "decoy/tracking", func(k *kit) {
		k.text(k.around(of(k, "paczkomat.txt", "Packstation Abholcodes.txt")), "kod odbioru (jednorazowy)\n"+many(k.between(4, 10), func(i int) string {
			return k.when.AddDate(0, 0, 3*i).Format("02.01") + " WAW" + shaped(k.Rand, "ddL") + " " + shaped(k.Rand, "dddddd") + of(k, "", " odebrane")
		}))
	}},
	{"c/meter", "decoy/numbers", func(k *kit) {
		v := k.between(10000000, 40000000)
		k.text(k.around(of(k, "Zählerstände.txt", "показания.txt", "liczniki.csv", "電気メーター.txt")), "Zähler 1EMH00"+shaped(k.Rand, "dddddddd")+"\n"+many(k.between(8, 30), func(i int) string {
			v += k.between(100, 9000)
			return k.when.AddDate(0, i, 0).Format("02.01.2006") + "   " + fmt.Sprint(v)[:4] + " " + fmt.Sprint(v)[4:]
		}))
	}},
	{"c/flights", "decoy/orders", func(k *kit) {
		k.text(k.around(of(k, "reise.txt", "vuelos.txt", "поездка.txt")), many(k.between(2, 5), func(i int) string {
			return fmt.Sprintf("%s %s-%s  PNR %s  Ticket %s  Sitz %d%c", of(k, "LH", "LO", "TP", "JL")+shaped(k.Rand, "ddd"), of(k, "FRA", "WAW", "GRU"), of(k, "HND", "LIS", "KBP"), shaped(k.Rand, "AAAAAA"), shaped(k.Rand, "ddd-dddddddddd"), k.between(1, 40), 'A'+k.IntN(6))
		}))
	}},
	{"c/knitting", "decoy/notes", func(k *kit) {
		k.text(k.around(of(k, "Socken Muster.txt", "sweter dla Zosi.txt", "haken.txt")), "R = re, L = li, U = Umschlag\n\n"+many(k.between(10, 24), func(i int) string {
			return fmt.Sprintf("Reihe %d: %s", i+1, shaped(k.Rand, of(k, `D\RD\L D\RD\U D\LD\R`, `D\LD\R D\UD\L D\RD\U D\LD\R`)))
		}))
	}},
	{"c/chess", "decoy/notes", func(k *kit) {
		sq := func() string {
			return of(k, "N", "B", "", "", "R", "Q") + of(k, "a", "b", "c", "d", "e", "f", "g", "h") + fmt.Sprint(k.between(1, 8))
		}
		k.text(k.around(of(k, "partie.pgn", "verein "+k.day("2006")+".pgn")), "[Event \"Vereinsabend\"]\n[Date \""+k.day("2006.01.02")+"\"]\n[Result \"1-0\"]\n\n"+many(k.between(20, 45), func(i int) string { return fmt.Sprintf("%d. %s %s", i+1, sq(), sq()) }))
	}},
	{"c/hymns", "decoy/numbers", func(k *kit) {
		k.text(k.around(of(k, "Liedplan.txt", "pieśni na niedzielę.txt")), "GL-Nummern\n"+many(k.between(6, 12), func(i int) string {
			return k.when.AddDate(0, 0, 7*i).Format("02.01.") + "  " + shaped(k.Rand, "Ddd Ddd Ddd Ddd")
		}))
	}},
	{"c/vaccination", "decoy/serial-numbers", func(k *kit) {
		k.text(k.around(of(k, "Impfungen.txt", "vacinas.txt", "szczepienia.txt")), many(k.between(4, 9), func(i int) string {
			return k.when.AddDate(0, 4*i, 0).Format("02.01.2006") + "  " + of(k, "Comirnaty", "FSME", "Tetanus", "Grippe") + "  Ch.-B. " + shaped(k.Rand, of(k, "LLdddd", "AAAAAAA", "LdddLdd"))
		}))
	}},
	{"c/recipe", "decoy/notes", func(k *kit) {
		k.text(k.around(of(k, "szarlotka.txt", "Backup-Rezepte Oma.txt", "recovery soup.md")), "Für 8 Stücke\n\n"+many(k.between(6, 10), func(i int) string {
			return fmt.Sprintf("%d. %d g %s", i+1, 25*k.between(1, 40), of(k, "Mehl", "Zucker", "Butter", "Äpfel", "Zimt", "Rosinen"))
		})+"\n180 Grad, 45 min\n")
	}},
	{"c/insurance", "decoy/invoices", func(k *kit) {
		k.text(k.around(of(k, "Versicherungen.txt", "umowy.txt", "contratos.txt", "договоры.txt")), many(k.between(5, 9), func(int) string {
			return of(k, "Haftpflicht", "Hausrat", "Kfz", "Strom", "Gas", "Telefon") + "  Vertragsnr. " + shaped(k.Rand, of(k, "dddd dddd", "dd-dddddd-d", "AA dddddd dd")) + "  Kündigung " + of(k, "30.9.", "31.12.")
		}))
	}},
	{"c/ics", "decoy/dates", func(k *kit) {
		k.text(k.around(of(k, "Abfallkalender.ics", "schule.ics", "praca.ics")), "BEGIN:VCALENDAR\r\n"+strings.ReplaceAll(many(k.between(6, 20), func(i int) string {
			return "BEGIN:VEVENT\nUID:" + shaped(k.Rand, repeat("h", 16)) + "@abfall.example\nDTSTART;VALUE=DATE:" + k.when.AddDate(0, 0, 14*i).Format("20060102") + "\nSUMMARY:" + of(k, "Restmüll", "Bio", "Backup prüfen", "Zweitschlüssel abholen") + "\nEND:VEVENT"
		}), "\n", "\r\n")+"END:VCALENDAR\r\n")
	}},
	{"c/vcf", "decoy/phones", func(k *kit) {
		k.text(k.around(of(k, "Kontakte Firma.vcf", "telefonbuch.vcf")), crlf(many(k.between(5, 12), func(int) string {
			return "BEGIN:VCARD\nVERSION:2.1\nN:" + of(k, "Nowak", "Brandt", "Silva", "Мельник") + "\nTEL;CELL:" + k.phone() + "\nNOTE:Kundennr " + shaped(k.Rand, "dddd dddd") + "\nEND:VCARD"
		})))
	}},
	{"c/subtitles", "decoy/timetable", func(k *kit) {
		at := time.Duration(0)
		k.text(path.Join(of(k, "Videos", "Filme", "Загрузки"), of(k, "episode4.srt", "film.pl.srt")), many(k.between(20, 70), func(i int) string {
			at += time.Duration(k.between(900, 7000)) * time.Millisecond
			stamp := func(d time.Duration) string { return time.Time{}.Add(d).Format("15:04:05,000") }
			return fmt.Sprintf("%d\n%s --> %s\n%s\n", i+1, stamp(at), stamp(at+1800*time.Millisecond), of(k, "Where is the code?", "The recovery team is on its way.", "- Nie wiem.\n- Ja też nie.", "We need backup. Now!", "Bleib, wo du bist."))
		}))
	}},
	{"c/gps", "decoy/numbers", func(k *kit) {
		k.text(k.around(of(k, "wanderung.gpx", "trasa.gpx", "caches.gpx")), "<?xml version=\"1.0\"?>\n<gpx version=\"1.1\">\n"+many(k.between(20, 60), func(int) string {
			return "<wpt lat=\"50." + shaped(k.Rand, "dddddd") + "\" lon=\"8." + shaped(k.Rand, "dddddd") + "\"><name>GC" + shaped(k.Rand, "AAAAA") + "</name></wpt>"
		})+"</gpx>\n")
	}},
	{"c/diceware", "decoy/word-list", func(k *kit) {
		words := strings.Fields(words4)
		k.text(k.around(of(k, "diceware-"+shaped(k.Rand, "d")+".txt", "wordlist short.txt")), many(k.between(30, 90), func(i int) string {
			return fmt.Sprintf("%d%d%d%d%d\t%s", 1+i%6, 1+k.IntN(6), 1+k.IntN(6), 1+k.IntN(6), 1+k.IntN(6), words[i%len(words)])
		}))
	}},
	{"c/vocabulary", "decoy/word-list", func(k *kit) {
		words := strings.Fields(words4)
		k.Shuffle(len(words), func(i, j int) { words[i], words[j] = words[j], words[i] })
		k.text(k.around(of(k, "Diktat 7b.txt", "angielski słówka.txt", "単語.txt", "wordle tries.txt")), of(k, "", "10 words, each used once in a sentence\n\n")+many(10, func(i int) string { return of(k, "", "- ") + words[i] }))
	}},
}

const words4 = `bramble cinder dapple ember fathom gossamer hollow jasper kindle lantern marrow nettle osprey pebble quiver rafter saffron
	thimble umber velvet willow yonder zephyr bellows clamber drizzle flannel gherkin harvest juniper kestrel lobster mustard
	nostril oatmeal parsnip quarrel raccoon sardine tadpole upright vintage whisper abdomen beeswax`
