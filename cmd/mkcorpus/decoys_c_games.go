package main

import (
	"fmt"
	"strings"
)

var decoysCGames = []template{
	{"c/steam-keys", "decoy/gift-cards", func(k *kit) {
		k.text(k.inside(of(k, "keys.txt", "humble leftovers.txt", "steam giveaway.txt", "klucze.txt"), "Desktop", "Documents/My Games", "Dokumenty"), of(k, "unused keys, dm kyle\n", "dont redeem, for trade\n", "")+many(k.between(6, 18), func(int) string {
			return of(k, "Dust ", "Portal ", "Rust ", "Valheim ", "") + of(k, "Steam: ", "- ", "") + shaped(k.Rand, "AAAAA-AAAAA-AAAAA") + of(k, "", "", " (used)")
		}))
	}},
	{"c/gog-keys", "decoy/gift-cards", func(k *kit) {
		k.text(k.around(of(k, "gog codes.txt", "gog.txt")), "redeem at gog dot com / redeem\n"+k.column(k.between(3, 9), "AAAAA-AAAAA-AAAAA-AAAA"))
	}},
	{"c/nintendo-friends", "decoy/game-cheats", func(k *kit) {
		k.text(k.around(of(k, "ニンテンドー フレンド.txt", "switch ppl.txt", "codes amis.txt")), many(k.between(5, 14), func(int) string {
			return of(k, "yuu", "kyle", "たけし", "Lulu") + "  SW-" + shaped(k.Rand, "dddd-dddd-dddd")
		}))
	}},
	{"c/animal-crossing", "decoy/game-cheats", func(k *kit) {
		k.text(k.around(of(k, "acnh dodo + dream.txt", "dodo codes.txt")), "dodo codes (work once, till the gate closes)\n"+k.column(k.between(3, 8), "AAAAA")+"\ndream addresses\n"+many(4, func(int) string { return "DA-" + shaped(k.Rand, "dddd-dddd-dddd") })+"creator MA-"+shaped(k.Rand, "dddd-dddd-dddd")+"\n")
	}},
	{"c/minecraft-seeds", "decoy/game-cheats", func(k *kit) {
		k.text(k.around(of(k, "mc seeds.txt", "good seeds.txt", "сиды.txt")), many(k.between(6, 15), func(int) string {
			return shaped(k.Rand, of(k, "-Dddddddddddddddddd", "Ddddddddddddddddddd", "Ddddddddd")) + "  " + of(k, "village at spawn", "mansion -400 900", "mushroom island", "")
		}))
	}},
	{"c/discord-invites", "decoy/coupons", func(k *kit) {
		k.text(k.around(of(k, "discord servers.txt", "invites.txt")), "discord invite links (expire!)\n"+many(k.between(5, 14), func(int) string { return "https://discord.gg/" + shaped(k.Rand, of(k, "mmmmmmmm", "mmmmmmmmmm")) }))
	}},
	{"c/nitro-codes", "decoy/gift-cards", func(k *kit) {
		k.text(k.around(of(k, "discord nitro codes.txt", "nitro gen output.txt")), k.column(k.between(10, 50), of(k, repeat("m", 16), repeat("m", 24))))
	}},
	{"c/redeem-game", "decoy/coupons", func(k *kit) {
		k.text(k.around(of(k, "genshin codes.txt", "roblox codes.txt", "wot codes.txt")), "redeem codes "+k.day("Jan 2006")+"\n\n"+many(k.between(6, 14), func(int) string {
			return shaped(k.Rand, "AAAAAAAAAAAA") + of(k, " - 60 primos", "", " EXPIRED", " (used)", " - 100 gems")
		}))
	}},
	{"c/promo-mail", "decoy/mail", func(k *kit) {
		source := k.raw("newsletter@shop.example", of(k, "Dein Gutschein ist da", "Twój kod rabatowy", "Seu cupom"), "text/html; charset=utf-8", "base64", []byte("<html><body><h2>Danke!</h2><p>Deine 3 Einmalcodes, an der Kasse eingeben:</p><ul><li>"+strings.Join(distinct(k.Rand, 3, "AAAA-AAAA-AAAA"), "</li><li>")+"</li></ul><p>Jeder Code gilt nur einmal. Bewahre sie sicher auf.</p></body></html>"))
		k.packed(k.around(of(k, "Gutschein.eml", "rabat.eml", "cupom.eml")), []byte(source), planted{Kind: "mail"})
	}},
	{"c/gift-cards", "decoy/gift-cards", func(k *kit) {
		k.text(k.around(of(k, "Google Play Karten.txt", "itunes.txt", "amazon gs.txt", "psn cards.txt")), of(k, "Google Play Guthaben, Codes vom Geburtstag", "Amazon Gutscheincodes", "PSN 20 EUR, backup if shop is down")+"\n"+many(k.between(3, 8), func(int) string {
			return shaped(k.Rand, of(k, "AAAA-AAAA-AAAA-AAAA", "AAAA-AAAAAA-AAAAA", "AAAA-AAAA-AAAA", "XAAAAAAAAAAAAAAA")) + of(k, "", " leer", " noch 5")
		}))
	}},
	{"c/referral", "decoy/coupons", func(k *kit) {
		k.text(k.around(of(k, "Werbecodes.txt", "referral.txt", "indicação.txt")), many(k.between(4, 9), func(int) string {
			return of(k, "Uber", "Revolut", "Dropbox", "Bolt", "Booking") + ": " + shaped(k.Rand, of(k, "aaaaaaaa", "AAAAAAAA", "lllllldd"))
		}))
	}},
	{"c/zoom-meetings", "decoy/phones", func(k *kit) {
		k.text(k.around(of(k, "zoom.txt", "Videokonferenzen.txt", "lekcje online.txt", "встречи.txt")), many(k.between(4, 12), func(int) string {
			return of(k, "Mathe", "jour fixe", "Yoga", "retro", "Семінар") + "\nMeeting ID: " + shaped(k.Rand, "ddd dddd dddd") + "\nPasscode: " + shaped(k.Rand, of(k, "dddddd", "mmmmmm", "mmmmmmmm")) + "\n"
		}))
	}},
	{"c/kahoot", "decoy/numbers", func(k *kit) {
		k.text(k.around(of(k, "kahoot pins.txt", "quiz.txt", "classroom codes.txt")), many(k.between(5, 12), func(int) string {
			return of(k, "7b Bio", "8a Hist", "9c Deu", "kółko") + " " + shaped(k.Rand, of(k, "ddd dddd", "aaaaaaa", "dddddd"))
		}))
	}},
	{"c/speedrun", "decoy/timetable", func(k *kit) {
		k.text(k.around("splits.txt"), many(k.between(8, 20), func(i int) string { return fmt.Sprintf("%02d  %d:%02d.%03d", i+1, k.IntN(9), k.IntN(60), k.IntN(1000)) }))
	}},
	{"c/phone-ussd", "decoy/phones", func(k *kit) {
		k.text(k.around(of(k, "kody USSD.txt", "Handy Steuercodes.txt", "códigos operadora.txt")), "kody do telefonu\n*100#  stan konta\n*#06#  IMEI\n**61*"+shaped(k.Rand, "ddddddddd")+"#  przekierowanie\nPUK 1 "+shaped(k.Rand, "dddddddd")+"\nPUK 2 "+shaped(k.Rand, "dddddddd")+"\nPIN 4821\n")
	}},
	{"c/puk", "decoy/keys", func(k *kit) {
		k.text(k.around(of(k, "SIM Karten.txt", "карты.txt", "chips.txt")), many(k.between(2, 5), func(int) string {
			return of(k, "Vodafone", "Orange", "Vivo", "Київстар") + " " + k.phone() + "\n  PUK " + shaped(k.Rand, "dddddddd") + "\n  ICCID 8949" + shaped(k.Rand, "dddddddddddddddd")
		}))
	}},
}
