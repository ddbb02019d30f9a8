package main

import "fmt"

// decoysDPlay are what people who play keep.
var decoysDPlay = []template{
	{"d/island-codes", "decoy/game-cheats", plainDecoy([]string{"fortnite maps.txt", "map codes.txt"}, "creative map codes\n\n", rowsOf(6, 16, func(k *kit, _ int) string {
		return shaped(k.Rand, "dddd-dddd-dddd") + of(k, " 1v1", " edit course", " zone wars", " deathrun")
	}))},
	{"d/course-ids", "decoy/game-cheats", plainDecoy([]string{"mario maker.txt", "levels to try.txt"}, "Course IDs\n", rowsOf(5, 14, func(k *kit, _ int) string {
		return shaped(k.Rand, "CCC-CCC-CCC") + of(k, " (water)", " (short)", " kaizo")
	}))},
	{"d/replay-codes", "decoy/game-cheats", plainDecoy([]string{"replays.txt", "vod review.txt"}, "Overwatch replay codes for coach\n", rowsOf(4, 12, func(k *kit, _ int) string { return shaped(k.Rand, "AAAAAA") + of(k, " Oasis", " Ilios", " Route 66") }))},
	{"d/crosshairs", "decoy/game-cheats", plainDecoy([]string{"crosshair.txt", "cs settings.txt"}, "", rowsOf(3, 8, func(k *kit, _ int) string { return "CSGO-" + shaped(k.Rand, "mmmmm-mmmmm-mmmmm-mmmmm-mmmmm") }))},
	{"d/trainer-codes", "decoy/game-cheats", plainDecoy([]string{"pokemon go friends.txt", "trainer codes.txt"}, "trainer codes\n", rowsOf(6, 18, func(k *kit, _ int) string {
		return shaped(k.Rand, "dddd dddd dddd") + " " + of(k, "Emre", "lolo", "PikaMum", "uncle Vic")
	}))},
	{"d/deck-strings", "decoy/game-cheats", plainDecoy([]string{"hs decks.txt", "decks.txt"}, "", rowsOf(3, 9, func(k *kit, _ int) string { return "AAECA" + shaped(k.Rand, repeat("m", 54)) + "==" }))},
	{"d/redeem-list", "decoy/coupons", plainDecoy([]string{"genshin codes.txt", "redeem codes.txt", "roblox promo codes.txt"}, "redeem codes from the livestream, expire sunday\n\n", rowsOf(3, 9, func(k *kit, _ int) string {
		return shaped(k.Rand, "AAAAAAAAAAAA") + of(k, "", " (60 gems)", " expired")
	}))},
	{"d/bundle-keys", "decoy/product-keys", plainDecoy([]string{"steam keys.txt", "humble keys.txt"}, "spare keys, swap with Leo\n", rowsOf(3, 12, func(k *kit, _ int) string {
		return of(k, "Portal 2  ", "Inside  ", "Firewatch  ") + shaped(k.Rand, "AAAAA-AAAAA-AAAAA")
	}))},
	{"d/top-up-cards", "decoy/gift-cards", plainDecoy([]string{"psn cards.txt", "v-bucks.txt"}, "gift cards from birthday\n", rowsOf(2, 5, func(k *kit, _ int) string {
		return of(k, "PSN £20 ", "Xbox £10 ", "eShop £15 ") + of(k, shaped(k.Rand, "AAAA-AAAA-AAAA"), shaped(k.Rand, "AAAAA-AAAAA-AAAAA-AAAAA-AAAAA"))
	}))},
	{"d/coordinates", "decoy/numbers", plainDecoy([]string{"minecraft coords.txt", "coords.txt"}, "seed -"+"7732910054\n", rowsOf(6, 16, func(k *kit, _ int) string {
		return of(k, "base ", "village ", "end portal ") + fmt.Sprintf("%d %d %d", k.between(-4000, 4000), k.between(5, 90), k.between(-4000, 4000))
	}))},
	{"d/cheats", "decoy/game-cheats", plainDecoy([]string{"gta cheats.txt", "sims cheats.txt"}, "", rowsOf(6, 14, func(k *kit, _ int) string {
		return of(k, "health", "car", "weather", "money") + "  " + shaped(k.Rand, "LLLLLLLL")
	}))},
	{"d/guesses", "decoy/word-list", plainDecoy([]string{"wordle.txt", "wordle scores.txt"}, "", rowsOf(6, 20, func(k *kit, i int) string {
		return fmt.Sprintf("Wordle %d %d/6  %s", 400+i, k.between(2, 6), of(k, "crane", "slate", "moist", "ghoul", "tepid"))
	}))},
}
