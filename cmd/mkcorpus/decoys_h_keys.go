package main

import (
	"fmt"
	"path"
	"strings"
)

// decoysHKeys are keys and secrets that are no backup codes.
var decoysHKeys = []template{
	{"h/no-totp-page", "decoy/totp-page", hNoTOTPPage},
	{"h/no-totp-note", "decoy/totp-secret", hNoTOTPNote},
	{"h/no-authenticator-export", "decoy/otp-secret", hNoAegis},
	{"h/no-app-passwords", "decoy/app-password", hNoAppPasswords},
	{"h/no-licences", "decoy/licence", hNoLicences},
	{"h/no-game-keys", "decoy/game-key", hNoGameKeys},
	{"h/no-vouchers", "decoy/coupon", hNoVouchers},
	{"h/no-gift-cards", "decoy/gift-card", hNoGiftCards},
	{"h/no-wifi", "decoy/wifi", hNoWiFi},
	{"h/no-hotel-wifi", "decoy/wifi-voucher", hNoHotelWiFi},
	{"h/no-product-keys", "decoy/product-key", hNoProductKeys},
	{"h/no-password-list", "decoy/password-list", hNoPasswordList},
	{"h/no-vault-export", "decoy/passwords", hNoVault},
	{"h/no-tokens", "decoy/api-key", hNoTokens},
	{"h/no-sim", "decoy/pin", hNoSIM},
	{"h/no-fingerprints", "decoy/keys", hNoFingerprints},
}

func hNoTOTPPage(k *kit) {
	secret := shaped(k.Rand, "bbbb bbbb bbbb bbbb bbbb bbbb bbbb bbbb")
	body := "<!DOCTYPE html><html><head><title>Enable two-factor authentication</title></head><body><h2>Scan the QR code</h2><img alt=\"QR code\" src=\"data:image/png;base64,iVBORw0KGgo" + shaped(k.Rand, repeat("m", 120)) + "\"><p>Can't scan it? Enter this setup key in your authenticator app:</p><p><code>" + secret + "</code></p><p>Then type the six-digit code. You will get backup codes in the next step.</p><input name=\"code\" placeholder=\"123456\"></body></html>\n"
	k.text(k.hLoad(of(k, "Enable two-factor authentication.html", "2fa setup.html")), body)
}

func hNoTOTPNote(k *kit) {
	body := of(k, "github", "amazon", "binance", "nintendo") + " authenticator secret (type into app again if phone is new)\n" + shaped(k.Rand, of(k, repeat("B", 16), repeat("B", 32), "BBBB BBBB BBBB BBBB")) + "\notpauth://totp/" + k.who.user + "?secret=" + shaped(k.Rand, repeat("B", 32)) + "&digits=6&period=30\n"
	k.text(k.hHome(of(k, "2fa secret.txt", "totp key.txt", "authenticator.txt")), body)
}

func hNoAegis(k *kit) {
	var entries []any
	for _, name := range []string{"GitHub", "Google", "Discord", "Reddit", "Proton", "Dropbox"} {
		entries = append(entries, map[string]any{"type": "totp", "uuid": shaped(k.Rand, uuidShape), "name": k.mailbox(), "issuer": name, "note": "", "info": map[string]any{"secret": shaped(k.Rand, repeat("B", 32)), "algo": "SHA1", "digits": 6, "period": 30}})
	}
	k.text(k.hHome("aegis-backup-"+k.day("20060102-150405")+".json"), asJSON(map[string]any{"version": 1, "header": map[string]any{"slots": nil, "params": nil}, "db": map[string]any{"version": 3, "entries": entries}}))
}

func hNoAppPasswords(k *kit) {
	body := "google app passwords (imap, no 2fa needed)\n" + many(k.between(3, 6), func(i int) string {
		return of(k, "thunderbird laptop", "printer scan2mail", "nas alerts", "old ipad mail", "cron mailer", "outlook") + ": " + shaped(k.Rand, "llll llll llll llll")
	})
	k.text(k.hHome(of(k, "app passwords.txt", "gmail app pw.txt", "app-specific passwords.txt")), body)
}

func hNoLicences(k *kit) {
	body := many(k.between(5, 9), func(i int) string {
		return of(k, "Affinity Photo", "WinRAR", "Scrivener 3", "Sublime Text", "Total Commander", "Beyond Compare", "Ableton Live Lite") + "  licence key " + shaped(k.Rand, of(k, "AAAA-AAAA-AAAA-AAAA", "AAAAA-AAAAA-AAAAA-AAAAA", "dddd-dddd-dddd")) + "  bought " + k.date().Format("2006-01-02")
	})
	k.text(k.hHome(of(k, "licences.txt", "software keys.txt", "Lizenzen.txt")), body)
}

func hNoGameKeys(k *kit) {
	body := "humble choice " + k.day("January") + " leftovers, steam keys - trade or give away\n\n" + many(k.between(6, 12), func(i int) string {
		return of(k, "Frostpunk", "Hades", "Tunic", "Slay the Spire", "Dorfromantik", "Subnautica", "Inscryption") + ": " + shaped(k.Rand, "AAAAA-AAAAA-AAAAA")
	}) + "redeem at store.steampowered.com/account/registerkey\n"
	k.text(k.hHome(of(k, "steam keys.txt", "game codes.txt", "humble.txt")), body)
}

func hNoVouchers(k *kit) {
	rows := [][]string{{"Voucher", "Value", "Valid until", "Redeemed"}}
	for range k.between(10, 20) {
		rows = append(rows, []string{shaped(k.Rand, "AAAA-AAAA"), of(k, "5 EUR", "10 EUR", "15 %"), k.date().Format("2006-01-02"), of(k, "", "yes")})
	}
	k.text(k.hMess(of(k, "voucher codes.csv", "gutscheine.csv", "promo codes.csv")), asCSV(rows...))
}

func hNoGiftCards(k *kit) {
	body := "Gift cards from birthday\n" + many(k.between(3, 5), func(i int) string {
		return of(k, "Amazon 25€ ", "iTunes 15€ ", "PSN 20€ ", "Xbox 10€ ", "Google Play 15€ ") + shaped(k.Rand, of(k, "AAAA-AAAAAA-AAAA", "AAAA-AAAA-AAAA", "AAAAA-AAAAA-AAAAA-AAAAA-AAAAA")) + of(k, "", " (spent)")
	})
	k.text(k.hHome(of(k, "gift cards.txt", "birthday codes.txt")), body)
}

func hNoWiFi(k *kit) {
	body := "WLAN Netzwerkschlüssel\n" + many(k.between(3, 6), func(i int) string {
		return of(k, "FRITZ!Box 7530 AB", "Vodafone-8C1D", "o2-WLAN", "Speedport W 724V", "Ferienwohnung") + " : " + shaped(k.Rand, of(k, "dddd dddd dddd dddd dddd", "dddddddddddddddd", "AAAAAAAAAAAAAAAA"))
	}) + "WPS PIN " + shaped(k.Rand, "dddddddd") + "\n"
	k.text(k.hHome(of(k, "WLAN.txt", "wifi keys.txt", "router.txt")), body)
}

func hNoHotelWiFi(k *kit) {
	body := "Hotel Seeblick - Guest Wi-Fi vouchers\nValid 24 h from first log-in, one device each\n\n" + many(k.between(10, 16), func(i int) string { return shaped(k.Rand, "ddddd-ddddd") }) + "\nUniFi Hotspot, printed " + k.day("2006-01-02") + "\n"
	k.text(k.hMess(of(k, "wifi vouchers.txt", "guest access.txt")), body)
}

func hNoProductKeys(k *kit) {
	body := many(k.between(2, 5), func(i int) string {
		return of(k, "Windows 10 Pro", "Windows 7 Home Premium", "Office 2016", "Windows Server 2019") + " product key\n" + shaped(k.Rand, "WWWWW-WWWWW-WWWWW-WWWWW-WWWWW") + "\n"
	})
	k.text(k.hHome(of(k, "windows key.txt", "produkeys.txt", "office.txt")), body)
}

func hNoPasswordList(k *kit) {
	body := "PASSWORDS\n\n" + many(k.between(8, 14), func(i int) string {
		return of(k, "google", "github", "insta", "facebook", "discord", "reddit", "dropbox", "ebay", "bank", "forum") + "  " + k.mailbox() + "  " + of(k, k.password(), shaped(k.Rand, repeat("m", 10)), shaped(k.Rand, repeat("a", 12)))
	}) + "\n2fa is on for google + github (phone)\n"
	k.text(k.hHome(of(k, "passwords.txt", "pw old.txt", "logins.txt")), body)
}

func hNoVault(k *kit) {
	rows := [][]string{{"name", "url", "username", "password", "note"}}
	s := set{service: byID("github")}
	for _, e := range k.items(k.between(6, 13), of(k, "2fa on phone", "", "recovery codes printed, blue folder"), s) {
		rows = append(rows, []string{e.title, e.url, e.user, e.pass, e.note})
	}
	k.text(k.hLoad(of(k, "Chrome Passwords.csv", "Passwords.csv", "nordpass_export.csv")), asCSV(rows...))
}

func hNoTokens(k *kit) {
	body := "NODE_ENV=production\nSESSION_SECRET=" + shaped(k.Rand, repeat("h", 64)) + "\nJWT_SECRET=" + shaped(k.Rand, repeat("h", 32)) + "\nGITHUB_TOKEN=ghp_" + shaped(k.Rand, repeat("m", 36)) + "\nMFA_RECOVERY_CODE_COUNT=10\nMFA_RECOVERY_CODE_LENGTH=16\nBACKUP_BUCKET=nightly-" + shaped(k.Rand, repeat("h", 8)) + "\nSTRIPE_KEY=sk_test_" + shaped(k.Rand, repeat("m", 24)) + "\n"
	k.text(k.hSrc(".env"), body)
}

func hNoSIM(k *kit) {
	body := "SIM card " + of(k, "telekom", "o2", "EE", "orange") + "\nPIN " + shaped(k.Rand, "dddd") + "\nPUK " + shaped(k.Rand, "dddddddd") + "\nPUK2 " + shaped(k.Rand, "dddddddd") + "\nICCID 8949" + shaped(k.Rand, repeat("d", 15)) + "\nold sim PUK " + shaped(k.Rand, "dddddddd") + "\n"
	k.text(k.hHome(of(k, "sim.txt", "puk.txt", "phone card.txt")), body)
}

func hNoFingerprints(k *kit) {
	var b strings.Builder
	for range k.between(5, 10) {
		fmt.Fprintf(&b, "%s ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI%s\n", of(k, "github.com", "10.0.0.4", "nas.lan", "backup.example.org"), shaped(k.Rand, repeat("m", 43)))
	}
	k.text(path.Join("backup/ssh", "known_hosts"), b.String())
}
