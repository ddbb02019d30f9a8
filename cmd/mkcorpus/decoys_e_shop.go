package main

import "fmt"

// decoysEShop are numbers that are bought, lent or stuck on things.
var decoysEShop = []template{
	{"e/no-windows-key", "decoy/licence", lying(namesE{"windows key.txt", "product keys.txt", "Office.txt"}, func(k *kit) string {
		return of(k, "Windows 10 Pro\n", "Office 2019\nproduct key:\n", "Installation\n") + k.productKey() + "\n"
	})},
	{"e/no-product-keys", "decoy/licence", lying(namesE{"keys.txt", "Lizenzen.txt", "software.txt"}, listed("Product keys\n\n", 3, 14, func(k *kit, _ int) string {
		return of(k, "Antivirus  ", "Photo editor  ", "CAD LT  ", "Backup Pro  ") + shaped(k.Rand, of(k, "AAAAA-AAAAA-AAAAA-AAAAA", "AAAA-AAAA-AAAA-AAAA", "dddd-dddd-dddd-dddd"))
	}))},
	{"e/no-volume-keys", "decoy/licence", lying(namesE{"volume licences.csv", "seats.csv"}, listed("seat,key,assigned\n", 5, 20, func(k *kit, i int) string {
		return fmt.Sprintf("%d,%s,%s", i+1, shaped(k.Rand, "AAAAA-AAAAA-AAAAA-AAAAA-AAAAA"), of(k, "front desk", "lab", ""))
	}))},
	{"e/no-game-keys", "decoy/licence", lying(namesE{"game keys.txt", "bundle.txt", "steam keys to trade.txt"}, listed("", 4, 20, func(k *kit, _ int) string {
		return shaped(k.Rand, "AAAAA-AAAAA-AAAAA") + of(k, "", " Braid", " Limbo", " taken")
	}))},
	{"e/no-gift", "decoy/gift-card", lying(namesE{"gift cards.txt", "Gutscheine.txt", "vouchers.txt"}, listed("Gift cards\n", 2, 9, func(k *kit, _ int) string {
		return of(k, "Amazon 25 ", "Google Play 15 ", "iTunes 10 ", "Steam 20 ", "Zalando 50 ") + shaped(k.Rand, of(k, "AAAA-AAAAAA-AAAA", "AAAA AAAA AAAA AAAA", "AAAAAAAAAAAAAAAA", "AAAAA-AAAAA-AAAAA"))
	}))},
	{"e/no-gift-bare", "decoy/gift-card", lying(namesE{"voucher codes.txt", "promo.txt"}, listed("Voucher codes for the raffle, each valid once\n\n", 6, 30, shapes("AAAA-AAAA")))},
	{"e/no-coupons", "decoy/coupon", lying(namesE{"coupons.txt", "discount codes.csv"}, listed("code,percent,expires\n", 4, 20, func(k *kit, _ int) string { return shaped(k.Rand, "AAAAAAAA") + ",15," + k.day("2006-01-02") }))},
	{"e/no-coupons-once", "decoy/coupon", lying(namesE{"single use codes.txt", "newsletter codes.txt"}, listed("Single-use discount codes for the newsletter. Each code can only be used once!\n\n", 10, 60, shapes("AAAAAAAAAA")))},
	{"e/no-serials", "decoy/serial", lying(namesE{"serials.txt", "inventory.csv", "Seriennummern.txt"}, listed("item,serial\n", 6, 40, func(k *kit, _ int) string {
		return of(k, "monitor", "dock", "laptop", "router", "camera") + "," + shaped(k.Rand, of(k, "AAAAAAAAAA", "LLddddddL", "dddddddddddd"))
	}))},
	{"e/no-bikes", "decoy/serial", lying(namesE{"bikes.txt", "frame numbers.txt"}, listed("frame numbers for the insurance\n", 2, 6, shapes("LLddddddddd", "AAAAAAAAAA")))},
	{"e/no-wifi", "decoy/wifi-voucher", lying(namesE{"wifi vouchers.txt", "WLAN-Gutscheine.txt", "guest codes.txt"}, listed("Guest Wi-Fi vouchers, 24 h, one device each\n\n", 8, 40, shapes("ddddd-ddddd")))},
	{"e/no-wifi-pfsense", "decoy/wifi-voucher", lying(namesE{"vouchers_roll1.csv", "hotspot.csv"}, listed("# Voucher Tickets 1..50 for Roll 1\n# Nr of Roll Bits 16\n# Ticket, minutes 480\n", 10, 50, func(k *kit, _ int) string { return `" ` + shaped(k.Rand, repeat("*", 11)) + `"` }))},
	{"e/no-wifi-login", "decoy/wifi-voucher", lying(namesE{"wlan klasse.txt", "wifi students.txt"}, listed("login / code\n", 8, 30, func(k *kit, i int) string { return fmt.Sprintf("guest%02d  %s", i+1, shaped(k.Rand, "aaaaaaaa")) }))},
	{"e/no-bookings", "decoy/booking", lying(namesE{"bookings.txt", "flights.txt", "Reise.txt"}, listed("", 3, 12, func(k *kit, _ int) string {
		return of(k, "KLM ", "Lufthansa ", "Booking ", "Eurostar ", "hostel ") + of(k, "ref ", "PNR ", "code ") + shaped(k.Rand, of(k, "AAAAAA", "dddd.ddd.ddd", "AAAAAAAA"))
	}))},
	{"e/no-tickets", "decoy/booking", lying(namesE{"concert.txt", "tickets.txt"}, listed("Tickets, print at home. Each code admits one.\n", 2, 8, shapes("AAAAAAAAAAAA", "dddd dddd dddd")))},
	{"e/no-seats", "decoy/seat-list", lying(namesE{"exam seats.txt", "Sitzplan Klausur.txt", "seating.csv"}, listed("matriculation;seat\n", 10, 60, func(k *kit, i int) string {
		return shaped(k.Rand, "ddddddd") + ";" + fmt.Sprintf("%c%d", 'A'+i%8, i/8+1)
	}))},
	{"e/no-seats-codes", "decoy/seat-list", lying(namesE{"exam codes.txt", "Prüfungscodes.txt"}, listed("Exam 2 - personal codes for the anonymous results list\n", 10, 40, shapes("AAAA-AAA")))},
	{"e/no-survey", "decoy/seat-list", lying(namesE{"survey tokens.csv", "tokens.csv"}, listed("token,sent\n", 10, 60, func(k *kit, _ int) string { return shaped(k.Rand, repeat("a", 8)) + "," + of(k, "yes", "no") }))},
	{"e/no-raffle", "decoy/lottery", lying(namesE{"raffle tickets.txt", "tombola.txt"}, listed("", 8, 40, shapes("L-dddd")))},
	{"e/no-safe", "decoy/pin", lying(namesE{"lockers.txt", "door codes.txt"}, listed("", 3, 10, func(k *kit, _ int) string {
		return of(k, "bike shed ", "gate ", "garage ", "office ") + shaped(k.Rand, "dddd")
	}))},
	{"e/no-friend-codes", "decoy/game-code", lying(namesE{"friend codes.txt", "switch friends.txt"}, listed("", 4, 16, func(k *kit, _ int) string {
		return "SW-" + shaped(k.Rand, "dddd-dddd-dddd") + " " + of(k, "Max", "Yui", "Ole")
	}))},
	{"e/no-cheats", "decoy/game-code", lying(namesE{"gamegenie.txt", "action replay.txt"}, listed("Action Replay, infinite lives etc.\n", 6, 24, shapes("HHHHHHHH HHHHHHHH")))},
	{"e/no-warranty", "decoy/serial", lying(namesE{"warranty.txt"}, listed("", 3, 10, func(k *kit, _ int) string {
		return of(k, "kettle", "hoover", "phone") + " bought " + k.day("2006-01-02") + " serial " + shaped(k.Rand, "AAAAAAAAAAAA")
	}))},
	{"e/no-plates", "decoy/numbers", lying(namesE{"number plates.txt", "parking permits.txt"}, listed("", 6, 20, shapes("LL-LL ddd", "LLdd LLL")))},
	{"e/no-vaccine", "decoy/serial", lying(namesE{"vaccination.txt", "Impfung.txt"}, listed("batch numbers\n", 2, 6, shapes("LLdddd", "dddddddL")))},
}
