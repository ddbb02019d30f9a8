package main

import (
	"fmt"
	"path"
	"strings"
)

// singlesH are files with one code, or one key.
var singlesH = []template{
	{"h/one-line", "single", hOneLine},
	{"h/one-among-notes", "single", hOneAmong},
	{"h/one-named-file", "single", hOneNamed},
	{"h/one-bitlocker", "single", hBitLocker},
	{"h/one-printed-vault", "single", hVaultPrint},
	{"h/one-steam", "single", hSteamFile},
	{"h/one-signal", "single", hSignal},
	{"h/one-whatsapp", "single", hWhatsApp},
	{"h/one-apple", "single", hAppleKey},
	{"h/one-battle-net", "single", hBattleNet},
	{"h/one-twitter", "single", hTwitter},
	{"h/one-forge", "single", hForge},
	{"h/one-microsoft", "single", hMicrosoft},
}

func hOneLine(k *kit) {
	v, s := k.hVoice(), k.set(oneH...)
	k.tagAs(v.lang, "single")
	body := strings.NewReplacer("%[1]s", k.calls(s), "%[2]s", s.codes[0]).Replace(v.one) + "\n"
	k.save(v.named(k, s, ".txt"), body, s)
}

func hOneAmong(k *kit) {
	v, s := k.hVoice(), k.set(oneH...)
	k.tagAs(v.lang, "single")
	first, last := v.around(k, 2, 2)
	body := first + strings.NewReplacer("%[1]s", k.calls(s), "%[2]s", s.codes[0]).Replace(v.one) + "\n" + last
	k.save(k.hHome(of(k, "notes.txt", "memo.txt", "todo.txt", "1.txt")), body, s)
}

func hOneNamed(k *kit) {
	s := k.set("auth0", "stripe", "microsoft", "bitwarden", "addy-io", "apple-recovery-key")
	k.tagAs("en", "single")
	name := s.service.name + of(k, " ", "-") + s.service.term + of(k, "", "", " (KEEP)")
	k.save(k.hHome(name+".txt"), s.codes[0]+of(k, "", "\n"), s)
}

// hBitLocker is the file that Windows writes.
func hBitLocker(k *kit) {
	s := k.set("bitlocker")
	k.tagAs("en", "single")
	id := strings.ToUpper(shaped(k.Rand, uuidShape))
	body := "BitLocker Drive Encryption recovery key \n\nTo verify that this is the correct recovery key, compare the start of the following identifier with the identifier value displayed on your PC.\n\nIdentifier:\n\n\t" + id + "\n\nIf the above identifier matches the one displayed by your PC, then use the following key to unlock your drive.\n\nRecovery Key:\n\n\t" + s.codes[0] + "\n\nIf the above identifier doesn't match the one displayed by your PC, then this isn't the right key to unlock your drive.\nTry another recovery key, or refer to https://go.microsoft.com/fwlink/?LinkID=260589 for additional assistance.\n"
	c := charsetsH()[1]
	k.saveIn(c, k.hHome("BitLocker Recovery Key "+id+".TXT"), crlf(body), s)
}

func hVaultPrint(k *kit) {
	s := k.set("bitwarden", "vaultwarden")
	k.tagAs("en", "single")
	body := s.service.name + " two-step login recovery code:\n\n" + s.codes[0] + "\n\n" + k.day("Mon Jan 02 2006 15:04:05 GMT+0100") + "\n"
	k.save(k.hHome(of(k, strings.ToLower(s.service.name)+"-recovery.txt", s.service.name+" two-step recovery.txt")), body, s)
}

// hSteamFile is the file of a desktop authenticator.
func hSteamFile(k *kit) {
	s := k.set("steam-revocation")
	k.tagAs("en", "json")
	id := "7656119" + shaped(k.Rand, "dddddddddd")
	body := fmt.Sprintf(`{"shared_secret":"%s=","serial_number":"%s","revocation_code":"%s","uri":"otpauth://totp/Steam:%s?secret=%s&issuer=Steam","server_time":%d,"account_name":"%s","token_gid":"%s","identity_secret":"%s=","status":1,"fully_enrolled":true,"Session":{"SteamID":%s}}`,
		shaped(k.Rand, repeat("m", 27)), shaped(k.Rand, repeat("d", 19)), s.codes[0], k.who.user, shaped(k.Rand, repeat("B", 32)), k.when.Unix(), k.who.user, shaped(k.Rand, repeat("h", 15)), shaped(k.Rand, repeat("m", 27)), id)
	k.save(path.Join(of(k, "SDA/maFiles", "Documents/steam desktop auth/maFiles"), id+".maFile"), body, s)
}

func hSignal(k *kit) {
	s := k.set("signal-backup-passphrase")
	k.tagAs("en", "single")
	body := "signal chat backup passphrase (30 digits), needed to restore on new phone\n" + s.codes[0] + "\n\nold phone goes to " + of(k, "mum", "lukas", "the recycling") + "\n"
	k.save(k.hHome(of(k, "signal.txt", "signal backup.txt")), body, s)
}

func hWhatsApp(k *kit) {
	s := k.set("whatsapp")
	k.tagAs("de", "single")
	body := "WhatsApp 64-stelliger Schlüssel für das verschlüsselte Backup (ohne den sind die Chats weg)\n\n" + s.codes[0] + "\n"
	k.save(k.hHome("WhatsApp Backup Schlüssel.txt"), body, s)
}

func hAppleKey(k *kit) {
	s := k.set("apple-recovery-key", "apple-filevault")
	k.tagAs("en", "single")
	kind := map[string]string{"apple-recovery-key": "Apple ID recovery key", "apple-filevault": "FileVault recovery key macbook"}[s.service.id]
	k.save(k.hHome(of(k, "mac.txt", "apple.txt", "macbook info.txt")), "MacBook Pro 14 "+k.day("2006")+"\nserial C02"+shaped(k.Rand, "AAAAAAAAA")+"\nbought at cyberport, receipt in mail\n\n"+kind+"\n"+s.codes[0]+"\n", s)
}

func hBattleNet(k *kit) {
	s := k.set("battle-net")
	k.tagAs("en", "single")
	k.save(k.hHome(of(k, "blizzard.txt", "bnet.txt")), "Battle.net authenticator\nSerial: EU-"+shaped(k.Rand, "dddd-dddd-dddd")+"\nRestore Code: "+s.codes[0]+"\n", s)
}

func hTwitter(k *kit) {
	s := k.set("x")
	k.tagAs("en", "single")
	k.save(k.hHome(of(k, "twitter.txt", "social.txt", "twitter backup.txt")), "twitter @"+k.who.user+"\nmail "+k.mailbox()+"\nbackup code "+s.codes[0]+"\n(one only! get a new one after using it)\n", s)
}

func hForge(k *kit) {
	s := k.set("gitea", "forgejo")
	k.tagAs("en", "single")
	k.save(k.hJot(strings.ToLower(s.service.name)+".md"), "## "+s.service.name+"\n\n- url: https://"+s.service.domain+"\n- user: "+k.who.user+"\n- scratch token: `"+s.codes[0]+"`\n- ssh key: ~/.ssh/id_ed25519_forge\n", s)
}

func hMicrosoft(k *kit) {
	s := k.set("microsoft")
	k.tagAs("en", "single")
	body := "Microsoft account\n" + k.mailbox() + "\n\nYour new recovery code: " + s.codes[0] + "\n\nWe recommend that you print it or write it down and keep it in a safe place. If you ever need to recover access to your account, this code will help.\n"
	k.save(k.hHome(of(k, "Microsoft account recovery code.txt", "outlook.txt")), body, s)
}
