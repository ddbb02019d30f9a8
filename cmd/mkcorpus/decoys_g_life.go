package main

import (
	"fmt"
	"strings"
)

// decoysGShop are what one buys and what comes with it.
var decoysGShop = []template{
	{"g/no-gift-cards", "decoy/gift-card", gAside(namesE{"gift cards.txt", "Gutscheine.txt", "steam cards.txt"}, listed("Gift cards left\n\n", 2, 8, func(k *kit, _ int) string {
		return of(k, "Amazon 25 EUR  "+shaped(k.Rand, "AAAA-AAAAAA-AAAA"), "Steam $20  "+shaped(k.Rand, "AAAAA-AAAAA-AAAAA"), "PSN 10  "+shaped(k.Rand, "AAAA-AAAA-AAAA"), "iTunes 15  X"+shaped(k.Rand, repeat("A", 15)))
	}))},
	{"g/no-gift-mail", "decoy/gift-card", func(k *kit) {
		l := letter{from: "gifts@shop.example", to: k.mailbox(), subject: "Your gift card has arrived", when: k.when, body: "Amount: 50.00 EUR\nCode: " + shaped(k.Rand, "AAAA-AAAA-AAAA-AAAA") + "\nRedeem it at checkout. Valid for three years.\n"}
		k.put(k.gMailed(l.subject), "mail", []byte(l.source()))
	}},
	{"g/no-licence", "decoy/licence", gAside(namesE{"license keys.txt", "software.txt", "Lizenzen.txt"}, listed("Software licences\n", 3, 12, func(k *kit, _ int) string {
		return of(k, "Photo Pro 6", "Sound Studio", "Backup Wizard", "Zip Master", "PDF Expert") + ": " + shaped(k.Rand, of(k, "AAAAA-AAAAA-AAAAA-AAAAA-AAAAA", "AAAA-AAAA-AAAA-AAAA", "HHHHHHHH-HHHHHHHH"))
	}))},
	{"g/no-windows", "decoy/product-key", gAside(namesE{"windows key.txt", "Office 2016.txt", "product keys.txt"}, func(k *kit) string {
		return of(k, "Windows 10 Pro product key", "Office Home & Student 2016, Product Key", "Win 11 OEM") + "\n" + k.productKey() + "\n"
	})},
	{"g/no-game-keys", "decoy/game-key", gAside(namesE{"humble bundle.txt", "steam keys.txt", "spare keys.csv"}, listed("Humble Bundle, not redeemed yet\n", 4, 16, func(k *kit, _ int) string {
		return of(k, "Cave Digger", "Starlane", "Mushroom 11", "Rail Barons", "Dusk Village") + " - " + shaped(k.Rand, "AAAAA-AAAAA-AAAAA")
	}))},
	{"g/no-tracking", "decoy/tracking", gAside(namesE{"parcels.txt", "tracking numbers.txt", "Sendungen %Y.txt"}, listed("", 3, 12, func(k *kit, _ int) string {
		return of(k, "DHL 0034043"+shaped(k.Rand, repeat("d", 13)), "UPS 1Z"+shaped(k.Rand, "AAAAAA")+shaped(k.Rand, repeat("d", 10)), "Evri H"+shaped(k.Rand, repeat("d", 15)), "Hermes "+shaped(k.Rand, repeat("d", 14))) + "  " + of(k, "lamp", "boots", "gift for N.", "returned")
	}))},
	{"g/no-orders", "decoy/order", gAside(namesE{"orders %Y.csv", "bestellungen.csv"}, listed("order,date,shop,total\n", 6, 40, func(k *kit, i int) string {
		return fmt.Sprintf("%s,%s,%s,%d.%02d", shaped(k.Rand, of(k, "ddd-ddddddd-ddddddd", "dddddddd", "\\B\\Edddddd")), k.when.AddDate(0, 0, i*6).Format("2006-01-02"), of(k, "Books", "Shoes", "Garden"), k.between(5, 300), k.IntN(100))
	}))},
	{"g/no-invoice", "decoy/invoice", gAside(namesE{"Invoice %D.txt", "Rechnung %Y-114.txt"}, func(k *kit) string {
		return "INVOICE " + shaped(k.Rand, "dddddddd") + "\nCustomer no. " + shaped(k.Rand, "dddddd") + "\n\nPos  Article       Qty  Price\n" + many(5, func(i int) string {
			return fmt.Sprintf("%d    %s      %d  %d.00", i+1, shaped(k.Rand, "dddd-dddd"), k.between(1, 9), k.between(3, 90))
		}) + "\nIBAN " + k.iban() + "\n"
	})},
	{"g/no-invoice-pdf", "decoy/invoice", func(k *kit) {
		text := []string{"Stadtwerke Musterstadt", "Rechnung Nr. " + shaped(k.Rand, "dddd dddd dddd"), "Vertragskonto " + shaped(k.Rand, "ddd ddd ddd"), "Zählernummer " + shaped(k.Rand, "dddddddd"), "", "Betrag 84,20 EUR", k.iban()}
		k.put(k.gLoose(k.gDated("Rechnung %D.pdf")), "pdf", pdf(true, "Rechnung", pdfText(11, 18, nil, text...)))
	}},
	{"g/no-coupons", "decoy/coupon", gAside(namesE{"coupons.txt", "discount codes.txt", "Rabattcodes.txt"}, listed("", 4, 14, func(k *kit, _ int) string {
		return of(k, "PIZZA", "SPRING", "NEWS", "VIP") + shaped(k.Rand, "AAAA") + "  " + of(k, "10%", "free shipping", "-5 EUR", "2 for 1") + " until " + k.day("02.01.")
	}))},
	{"g/no-booking", "decoy/booking", gAside(namesE{"bookings.txt", "trip %Y.txt", "flights.txt"}, listed("", 3, 8, func(k *kit, _ int) string {
		return of(k, "Lufthansa", "easyJet", "Hotel Sole", "Hertz", "DB") + " booking " + shaped(k.Rand, "AAAAAA") + " " + k.day("2 Jan")
	}))},
	{"g/no-tickets", "decoy/ticket", gAside(namesE{"tickets.txt", "concert.txt"}, listed("Print at home, one per person\n", 2, 8, func(k *kit, i int) string {
		return fmt.Sprintf("Block C row 14 seat %d  barcode %s", 20+i, shaped(k.Rand, "dddd dddd dddd"))
	}))},
	{"g/no-products", "decoy/product-list", gAside(namesE{"products.csv", "catalogue.csv", "Artikelliste.csv"}, listed("sku;name;stock\n", 20, 120, func(k *kit, _ int) string {
		return shaped(k.Rand, of(k, "AAAA-AAAA", "dddd-dddd", "LLdddd")) + ";" + of(k, vocabulary...) + ";" + fmt.Sprint(k.IntN(400))
	}))},
	{"g/no-serials", "decoy/serial", gAside(namesE{"serial numbers.txt", "insurance inventory.txt", "Inventar.txt"}, listed("S/N for the insurance\n\n", 5, 20, func(k *kit, _ int) string {
		return of(k, "bike frame", "camera", "TV", "drill", "laptop", "washing machine") + "  " + shaped(k.Rand, of(k, "AAAAAAAAAA", "AAdddddddd", "dddd-dddd-dddd", "CCCCCCCCCCCC"))
	}))},
	{"g/no-loyalty", "decoy/membership", gAside(namesE{"cards.txt", "memberships.txt", "Kundenkarten.txt"}, listed("", 4, 14, func(k *kit, _ int) string {
		return of(k, "Payback", "Miles", "Library", "Alpine club", "Pharmacy", "IKEA") + " " + shaped(k.Rand, of(k, "dddd dddd dddd", "dddddddd", "ddd ddd ddd"))
	}))},
	{"g/no-vouchers", "decoy/wifi-voucher", gAside(namesE{"guest wifi vouchers.txt", "unifi vouchers.csv", "WLAN Gäste.txt"}, listed("Guest Wi-Fi vouchers, valid 24 h each, max. 2 devices\n\n", 8, 30, shapes("ddddd-ddddd")))},
	{"g/no-lottery", "decoy/lottery", gAside(namesE{"lotto.txt", "tombola.txt"}, listed("", 5, 30, shapes("Dd Dd Dd Dd Dd Dd", "dddddddd")))},
}

// decoysGNumbers are numbers of everyday life.
var decoysGNumbers = []template{
	{"g/no-phones", "decoy/phone", gAside(namesE{"phone numbers.txt", "emergency contacts.txt", "Telefon.txt"}, listed("", 6, 30, func(k *kit, _ int) string {
		return of(k, "Mum", "Dr. Patel", "school office", "Uli", "plumber", "landlord") + " " + k.phone()
	}))},
	{"g/no-phones-danish", "decoy/phone", gAside(namesE{"telefonliste.txt", "klassen.txt"}, listed("Forældre i 3.b\n\n", 8, 24, func(k *kit, _ int) string {
		return of(k, "Mette", "Lars", "Ida", "Søren", "Freja") + "  " + shaped(k.Rand, of(k, "2ddd dddd", "4d dd dd dd", "6ddddddd"))
	}))},
	{"g/no-vcards", "decoy/contacts", gAside(namesE{"contacts %Y.vcf", "kontakte.vcf"}, listed("", 3, 20, func(k *kit, _ int) string {
		return "BEGIN:VCARD\nVERSION:3.0\nFN:" + of(k, "Nora Lind", "Ben Okoro", "Tandlæge", "Garage Muller") + "\nTEL;TYPE=CELL:" + k.phone() + "\nUID:" + shaped(k.Rand, uuidShape) + "\nEND:VCARD"
	}))},
	{"g/no-iban", "decoy/iban", gAside(namesE{"bank details.txt", "IBANs.txt"}, listed("", 3, 12, func(k *kit, _ int) string { return of(k, "rent", "club", "Mum", "tax office") + " " + k.iban() }))},
	{"g/no-bank-csv", "decoy/bank", gAside(namesE{"Umsatzanzeige_%Y.csv", "statement %D.csv"}, listed("Booked;Text;Reference;Amount\n", 15, 80, func(k *kit, i int) string {
		return k.when.AddDate(0, 0, i).Format("02.01.2006") + ";" + of(k, "CARD PAYMENT", "DIRECT DEBIT", "TRANSFER") + ";" + shaped(k.Rand, repeat("d", 12)) + ";-" + fmt.Sprint(k.between(2, 200)) + ",00"
	}))},
	{"g/no-books", "decoy/isbn", gAside(namesE{"reading list.txt", "books to sell.txt"}, listed("", 5, 30, func(k *kit, _ int) string { return k.isbn() + " " + title(of(k, vocabulary...)) }))},
	{"g/no-dates", "decoy/date", gAside(namesE{"term dates.txt", "bin collection %Y.txt", "Termine.txt"}, listed("", 8, 30, func(k *kit, i int) string { return k.when.AddDate(0, 0, i*7).Format(of(k, "2006-01-02", "20060102")) }))},
	{"g/no-meter", "decoy/meter", gAside(namesE{"meter readings.txt", "Zählerstände.txt"}, listed("electricity / water\n", 6, 30, func(k *kit, i int) string {
		return k.when.AddDate(0, i, 0).Format("01/06") + "  " + fmt.Sprintf("%08d  %06d", 14000000+i*2417, 3100+i*11)
	}))},
	{"g/no-ids", "decoy/identity", gAside(namesE{"documents numbers.txt", "passport.txt", "IDs family.txt"}, func(k *kit) string {
		return "passport " + shaped(k.Rand, "Cdddddddd") + " exp " + k.day("01/2006") + "\nID card " + shaped(k.Rand, "LdddddddL") + "\ntax no. " + shaped(k.Rand, "dd ddd ddd ddd") + "\nhealth insurance " + shaped(k.Rand, "Lddddddddd") + "\nsocial sec. " + shaped(k.Rand, "ddd-dd-dddd") + "\n"
	})},
	{"g/no-imei", "decoy/serial", gAside(namesE{"imei.txt", "old phones.txt"}, listed("", 2, 8, func(k *kit, _ int) string {
		return of(k, "Pixel 4a", "iPhone SE", "Galaxy S9") + " IMEI " + shaped(k.Rand, "35ddddddddddddd")
	}))},
	{"g/no-car", "decoy/car", gAside(namesE{"car.txt", "Auto.txt", "radio code.txt"}, func(k *kit) string {
		return "VIN WVWZZZ" + shaped(k.Rand, "AAAdddddddd") + "\nradio code " + shaped(k.Rand, "dddd") + "\nkey no. " + shaped(k.Rand, "Ldddd") + "\ntyres 205/55 R16\ninsurance " + shaped(k.Rand, "dd-dddddd-d") + "\n"
	})},
	{"g/no-door", "decoy/pin", gAside(namesE{"door codes.txt", "airbnb info.txt", "alarm.txt"}, listed("", 2, 8, func(k *kit, _ int) string {
		return of(k, "front door", "key box", "alarm", "garage", "bike room") + " " + shaped(k.Rand, of(k, "dddd", "dddd#", "dddddd"))
	}))},
	{"g/no-meetings", "decoy/meeting", gAside(namesE{"zoom links.txt", "meetings.ics.txt"}, listed("", 2, 10, func(k *kit, _ int) string {
		return "https://zoom.us/j/" + shaped(k.Rand, "Dddddddddd") + "  Meeting ID: " + shaped(k.Rand, "ddd dddd dddd") + "  Passcode: " + shaped(k.Rand, "dddddd")
	}))},
	{"g/no-coordinates", "decoy/coordinates", gAside(namesE{"geocaches.txt", "waypoints.gpx.txt"}, listed("", 5, 25, func(k *kit, _ int) string {
		return "GC" + shaped(k.Rand, "AAAAA") + " N " + shaped(k.Rand, "5d 4d.ddd") + " E " + shaped(k.Rand, "00d 2d.ddd")
	}))},
	{"g/no-exam", "decoy/exam", gAside(namesE{"exam results.csv", "Noten.csv"}, listed("candidate,mark\n", 15, 60, func(k *kit, _ int) string { return shaped(k.Rand, "dddd dddd") + "," + fmt.Sprint(k.between(30, 100)) }))},
	{"g/no-ips", "decoy/ip", gAside(namesE{"ip plan.txt", "dhcp leases.txt"}, listed("", 6, 40, func(k *kit, i int) string {
		return fmt.Sprintf("192.168.1.%d  %s  %s", 10+i, k.mac(":"), of(k, "printer", "tv", "nas", "phone", "-"))
	}))},
	{"g/no-colours", "decoy/colour", gAside(namesE{"palette.txt", "brand colours.txt"}, listed("", 5, 30, func(k *kit, _ int) string {
		return "#" + shaped(k.Rand, "hhhhhh") + "  " + of(k, "primary", "accent", "shadow", "text")
	}))},
	{"g/no-votes", "decoy/survey", gAside(namesE{"survey access.csv", "voting numbers.csv"}, listed("name,access number\n", 10, 40, func(k *kit, _ int) string { return of(k, vocabulary...) + "," + shaped(k.Rand, "dddddddd") }))},
	{"g/no-referral", "decoy/referral", gAside(namesE{"referral codes.txt", "invite friends.txt"}, listed("", 2, 8, func(k *kit, _ int) string {
		return of(k, "Revolut", "Uber Eats", "Airbnb", "Octopus", "Dropbox") + " referral: " + strings.ToLower(k.who.first) + shaped(k.Rand, "AAAA")
	}))},
}
