package main

import (
	"fmt"
	"strings"
)

// decoysFShop are codes that are bought, given away or stuck to things.
var decoysFShop = []template{
	{"f/no-keys", "decoy/licence", fAside(namesE{"software keys.txt", "Seriennummern.txt", "product keys.txt"}, listed("", 3, 10, func(k *kit, _ int) string {
		return of(k, "Nero", "PaintShop", "Office", "WinZip", "Sibelius") + ": " + shaped(k.Rand, of(k, "AAAAA-AAAAA-AAAAA-AAAAA-AAAAA", "AAAA-AAAA-AAAA-AAAA", "dddd-dddd-dddd"))
	}))},
	{"f/no-key-column", "decoy/licence", fAside(namesE{"volume licences.csv", "activation keys.csv"}, listed("seat,activation key\n", 5, 25, func(k *kit, i int) string { return fmt.Sprintf("%d,%s", i+1, k.productKey()) }))},
	{"f/no-presents", "decoy/gift-card", fAside(namesE{"gift cards.txt", "Gutscheine.txt"}, listed("gift cards, balance left\n", 3, 9, func(k *kit, _ int) string {
		return shaped(k.Rand, of(k, "AAAA-AAAAAA-AAAA", "dddd dddd dddd dddd")) + "  €" + fmt.Sprint(k.between(5, 100))
	}))},
	{"f/no-coupons", "decoy/coupon", fAside(namesE{"promo codes.txt", "discounts.txt"}, listed("promo codes\n", 4, 16, func(k *kit, _ int) string {
		return of(k, "SPRING", "SAVE", "VIP", "WELCOME") + shaped(k.Rand, "dd") + "-" + shaped(k.Rand, "LLLL") + "  " + fmt.Sprint(k.between(5, 40)) + "% off"
	}))},
	{"f/no-flyer-coupons", "decoy/coupon", fAside(namesE{"newsletter codes batch 2006.csv", "single-use vouchers.csv"}, listed("voucher,valid until,redeemed\n", 15, 80, func(k *kit, _ int) string { return shaped(k.Rand, "AAAAAAAA") + "," + k.day("2006") + "-12-31,no" }))},
	{"f/no-steam-keys", "decoy/game-code", fAside(namesE{"bundle keys.txt", "game keys.txt"}, listed("humble leftovers\n", 3, 14, func(k *kit, _ int) string {
		return of(k, "Braid", "FTL", "Limbo", "Hades") + "  " + shaped(k.Rand, "AAAAA-AAAAA-AAAAA")
	}))},
	{"f/no-cheats", "decoy/game-code", fAside(namesE{"cheats.txt", "gameshark.txt"}, listed("cheat codes\n", 6, 24, shapes("HHHHHHHH HHHH", "HHHH-HHHH")))},
	{"f/no-friend-codes", "decoy/game-code", fAside(namesE{"friend codes.txt", "switch friends.txt"}, listed("", 4, 12, func(k *kit, _ int) string {
		return shaped(k.Rand, "\\S\\W-dddd-dddd-dddd") + " " + of(k, "Kai", "Noor", "Bea")
	}))},
	{"f/no-serials", "decoy/serial", fAside(namesE{"serial numbers.txt", "insurance list.txt"}, listed("", 4, 18, func(k *kit, _ int) string {
		return of(k, "washing machine", "camera", "drill", "router") + " S/N " + shaped(k.Rand, of(k, "AAAAAAAAAA", "LLddddddddd", "dddd-dddd-dd"))
	}))},
	{"f/no-parts", "decoy/part-number", fAside(namesE{"parts.txt", "Ersatzteile.txt"}, listed("part no.\n", 6, 30, shapes("ddddddd-dd", "LL-dddd-L", "dddd ddd ddd")))},
	{"f/no-bom", "decoy/part-number", fSourced("hardware/bom.csv", listed("ref,mpn,qty\n", 8, 40, func(k *kit, i int) string {
		return fmt.Sprintf("R%d,%s,%d", i+1, shaped(k.Rand, "LLdddd-dddLL"), k.between(1, 9))
	}))},
	{"f/no-wifi-guests", "decoy/wifi-voucher", fAside(namesE{"guest wifi.txt", "hotspot vouchers.txt", "WLAN Gäste.txt"}, listed("Guest Wi-Fi vouchers, valid 1 day each\n\n", 6, 30, shapes("ddddd-ddddd")))},
	{"f/no-wifi-table", "decoy/wifi-voucher", fAside(namesE{"vouchers_hotspot.csv", "unifi.csv"}, listed("voucher;minutes;ssid\n", 10, 40, func(k *kit, _ int) string { return shaped(k.Rand, "aaaaaaaa") + ";480;CAMPING" }))},
	{"f/no-members", "decoy/membership", fAside(namesE{"loyalty cards.txt", "miles.txt"}, listed("card numbers\n", 4, 12, func(k *kit, _ int) string {
		return of(k, "bakery", "airline", "DIY store", "zoo") + " " + shaped(k.Rand, "dddd dddd dddd")
	}))},
	{"f/no-tickets", "decoy/ticket", fAside(namesE{"concert.txt", "e-tickets.txt"}, listed("Ticket   Block\n", 3, 9, func(k *kit, _ int) string { return shaped(k.Rand, "HHHHHHHHHH") + " " + shaped(k.Rand, "L") }))},
	{"f/no-cloakroom", "decoy/ticket", fAside(namesE{"raffle stubs.csv"}, listed("stub\n", 12, 60, shapes("LL dddd")))},
	{"f/no-colours", "decoy/colour", fAside(namesE{"paint.txt", "palette.txt", "RAL.txt"}, listed("", 6, 24, shapes("#HHHHHH", "\\R\\A\\L dddd")))},
	{"f/no-yarn", "decoy/pattern", fAside(namesE{"cross stitch.txt", "DMC.txt"}, listed("symbol  thread\n", 8, 30, func(k *kit, _ int) string { return shaped(k.Rand, "L") + "  DMC " + shaped(k.Rand, "dddd") }))},
	{"f/no-recipe", "decoy/recipe", fAside(namesE{"bread.txt", "Plätzchen.txt"}, listed("", 5, 14, func(k *kit, _ int) string {
		return fmt.Sprintf("%d g %s", k.between(5, 900), of(k, "rye", "butter", "sugar", "yeast", "water"))
	}))},
	{"f/no-invites", "decoy/invitation", fAside(namesE{"forum invites.txt", "beta invites.txt"}, listed("invite codes to give away (forum sign-up)\n", 3, 10, shapes("AAAA-AAAA", "aaaaaaaa")))},
	{"f/no-survey", "decoy/invitation", fAside(namesE{"survey tokens.csv"}, listed("participant token,sent\n", 10, 60, func(k *kit, _ int) string { return shaped(k.Rand, "aaaaaaaaaa") + ",yes" }))},
	{"f/no-exam", "decoy/exam", fAside(namesE{"exam numbers.txt", "Klausur Nummern.txt"}, listed("candidate  mark\n", 10, 50, func(k *kit, _ int) string { return shaped(k.Rand, "ddddddd") + "  " + shaped(k.Rand, "d") }))},
	{"f/no-answers", "decoy/exam", fAside(namesE{"answer key.txt", "quiz.txt"}, listed("", 10, 30, func(k *kit, i int) string {
		return fmt.Sprintf("%d. ", i+1) + strings.Map(func(r rune) rune { return 'A' + r%4 }, shaped(k.Rand, "dddd"))
	}))},
}
