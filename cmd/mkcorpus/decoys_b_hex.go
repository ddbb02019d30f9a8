package main

import (
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"strings"
)

var decoysBHex = []template{
	{"b/git-blame", "decoy/git-log", func(k *kit) {
		k.text(k.project("blame.log"), many(k.between(10, 50), func(i int) string {
			return fmt.Sprintf("%s (%s %s %3d) %s", shaped(k.Rand, "hhhhhhhh"), k.who.first, k.date().Format("2006-01-02 15:04:05 -0700"), i+1, of(k, "return codes", "}", "if backup {", "token := next()"))
		}))
	}},
	{"b/rev-list", "decoy/git-log", func(k *kit) {
		k.text(k.project(of(k, "revisions", "bisect.txt")), strings.Join(k.hexes(k.between(8, 40), 40), "\n")+"\n")
	}},
	{"b/md5-listing", "decoy/sha256sums", func(k *kit) {
		k.text(k.around(of(k, "files.md5", "CHECKSUM", "release.sha1")), many(k.between(6, 18), func(i int) string {
			return fmt.Sprintf("MD5 (disc%02d.bin) = %s", i+1, shaped(k.Rand, repeat("h", 32)))
		}))
	}},
	{"b/uuid-csv", "decoy/uuids", func(k *kit) {
		k.text(k.around(of(k, "customers.csv", "events.csv")), "uuid,created,plan\n"+many(k.between(12, 60), func(int) string {
			return shaped(k.Rand, uuidShape) + "," + k.date().Format("2006-01-02") + "," + of(k, "free", "pro")
		}))
	}},
	{"b/etags", "decoy/hashes", func(k *kit) {
		k.text(k.project("cache/etags.json"), asJSON(map[string]any{"a.css": shaped(k.Rand, repeat("h", 16)), "b.js": shaped(k.Rand, repeat("h", 16)), "c.png": shaped(k.Rand, repeat("h", 16)), "backup-codes.svg": shaped(k.Rand, repeat("h", 16)), "d.woff2": shaped(k.Rand, repeat("h", 16))}))
	}},
	{"b/yarn-lock", "decoy/lock-file", func(k *kit) {
		k.text(k.project("yarn.lock"), many(k.between(15, 50), func(i int) string {
			return fmt.Sprintf("\"@scope/pkg%d@^%d.0.0\":\n  version \"%d.1.%d\"\n  resolved \"https://registry.example/pkg%d.tgz#%s\"\n  integrity sha512-%s==\n", i, i, i, k.IntN(9), i, shaped(k.Rand, repeat("h", 40)), shaped(k.Rand, repeat("m", 86)))
		}))
	}},
	{"b/cargo-lock", "decoy/go-sum", func(k *kit) {
		k.text(k.project("Cargo.lock"), many(k.between(10, 40), func(i int) string {
			return fmt.Sprintf("[[package]]\nname = \"%s-%d\"\nversion = \"0.%d.%d\"\nchecksum = \"%s\"\n", of(k, "totp", "recovery", "base32", "serde"), i, k.IntN(20), k.IntN(9), shaped(k.Rand, repeat("h", 64)))
		}))
	}},
	{"b/source-map", "decoy/minified", func(k *kit) {
		k.text(k.project("build/bundle.js.map"), fmt.Sprintf(`{"version":3,"sources":["src/mfa/recovery.ts","src/backup-codes.ts"],"names":["codes","recoveryCodes"],"mappings":"%s"}`, shaped(k.Rand, repeat("m", k.between(2000, 6000)))))
	}},
	{"b/data-uri", "decoy/base64", func(k *kit) {
		k.text(k.project("styles.css"), ".logo{background:url(data:image/png;base64,"+base64.StdEncoding.EncodeToString([]byte(shaped(k.Rand, repeat("m", 800))))+")}\n"+many(12, func(int) string { return ".c" + shaped(k.Rand, "hhh") + "{color:#" + shaped(k.Rand, "hhhhhh") + "}" }))
	}},
	{"b/xxd", "decoy/hexdump", func(k *kit) {
		k.text(k.around(of(k, "rom.hex", "eeprom dump.log")), many(k.between(20, 80), func(i int) string {
			return fmt.Sprintf("%08x: %s", i*16, shaped(k.Rand, "hhhh hhhh hhhh hhhh hhhh hhhh hhhh hhhh"))
		}))
	}},
	{"b/hex-blob", "decoy/hexdump", func(k *kit) {
		k.text(k.around("packet.txt"), wrapAt(hex.EncodeToString([]byte(shaped(k.Rand, repeat("m", k.between(200, 600))))), 64))
	}},
	{"b/authorized-keys", "decoy/keys", func(k *kit) {
		k.text(".ssh/authorized_keys", many(k.between(1, 4), func(i int) string {
			return "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI" + shaped(k.Rand, repeat("m", 43)) + " " + k.who.user + "@host" + fmt.Sprint(i)
		}))
	}},
	{"b/gpg-fingerprints", "decoy/keys", func(k *kit) {
		k.text(k.around("gpg keys.txt"), many(k.between(3, 8), func(int) string {
			return "Key fingerprint = " + shaped(k.Rand, "HHHH HHHH HHHH HHHH HHHH  HHHH HHHH HHHH HHHH HHHH")
		}))
	}},
	{"b/theme", "decoy/colours", func(k *kit) {
		k.text(".config/terminal/theme.conf", many(16, func(i int) string { return fmt.Sprintf("color%d = %s", i, shaped(k.Rand, "hhhhhh")) }))
	}},
	{"b/ipv6", "decoy/mac-addresses", func(k *kit) {
		k.text(k.around(of(k, "arp.txt", "bluetooth.txt")), many(k.between(5, 12), func(int) string { return k.mac("-") + "  fe80::" + shaped(k.Rand, "hhhh:hhhh:hhhh:hhhh") }))
	}},
	{"b/wallet", "decoy/bitcoin", func(k *kit) {
		k.text(k.around(of(k, "crypto.txt", "eth.txt")), many(k.between(4, 9), func(int) string {
			return of(k, "eth 0x"+shaped(k.Rand, repeat("h", 40)), "bc1q"+shaped(k.Rand, repeat("a", 38)))
		}))
	}},
	{"b/numbered-seed", "decoy/seed-words", func(k *kit) {
		words := strings.Fields(k.phrase(24))
		k.text(k.around(of(k, "trezor.txt", "cold storage.txt")), "Trezor wallet seed\n"+many(24, func(i int) string { return fmt.Sprintf("%d. %s", i+1, words[i]) }))
	}},
	{"b/protein", "decoy/dna", func(k *kit) {
		k.text(k.around("primers.csv"), "name,sequence\n"+many(k.between(8, 20), func(i int) string {
			return fmt.Sprintf("primer%02d,%s", i, strings.Map(func(r rune) rune { return rune("ACGT"[r%4]) }, shaped(k.Rand, repeat("m", 20))))
		}))
	}},
	{"b/notion-names", "decoy/listing", func(k *kit) {
		k.text(k.around("index.md"), many(k.between(6, 14), func(int) string {
			id := shaped(k.Rand, repeat("h", 32))
			return "- [" + of(k, "Recovery codes", "Trips", "Recipes", "Work") + "](Export/Page%20" + id + ".md)"
		}))
	}},
}
