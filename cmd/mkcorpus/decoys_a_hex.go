package main

import (
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"strings"
)

var decoysAHex = []template{
	{"a/git-log", "decoy/git-log", func(k *kit) {
		k.text(k.project("log.txt"), many(k.between(8, 60), func(int) string {
			return shaped(k.Rand, repeat("h", k.between(7, 10))) + " " + of(k, "fix", "add", "remove", "update") + " " + of(k, "backup job", "recovery of codes", "tests", "login page", "two-factor form", "README")
		}))
	}},
	{"a/sha256sums", "decoy/sha256sums", func(k *kit) {
		k.text(k.around(of(k, "SHA256SUMS", "sha256sums.txt", "checksums.txt")), many(k.between(5, 12), func(int) string {
			return shaped(k.Rand, repeat("h", 64)) + "  " + of(k, "debian", "ubuntu", "fedora", "backup") + "-" + shaped(k.Rand, "dd.dd") + of(k, ".iso", ".img", ".tar.xz")
		}))
	}},
	{"a/uuids", "decoy/uuids", func(k *kit) {
		k.text(k.around(of(k, "uuids.txt", "ids.txt", "device-ids.txt")), strings.Join(distinct(k.Rand, k.between(9, 40), uuidShape), "\n"))
	}},
	{"a/hashes-bare", "decoy/hashes", func(k *kit) {
		k.text(k.around(of(k, "md5.txt", "hashes.txt", "known-bad-hashes.txt")), strings.Join(k.hexes(k.between(30, 80), of(k, 32, 40, 64)), "\n")+"\n")
	}},
	{"a/package-lock", "decoy/lock-file", func(k *kit) {
		k.text(k.project("package-lock.json"), aPackageLock(k))
	}},
	{"a/go-sum", "decoy/go-sum", func(k *kit) {
		k.text(k.project("go.sum"), many(k.between(10, 40), func(i int) string {
			sum := base64.StdEncoding.EncodeToString([]byte(shaped(k.Rand, repeat("m", 32))))
			return fmt.Sprintf("example.org/%s/v%d v%d.%d.0 h1:%s", of(k, "totp", "otp", "backup", "yaml", "text"), i, i, k.IntN(9), sum)
		}))
	}},
	{"a/minified", "decoy/minified", func(k *kit) {
		var b strings.Builder
		b.WriteString(`!function(e,t){"use strict";`)
		for range k.between(200, 600) {
			fmt.Fprintf(&b, "function %s(%s){return %s(0x%s,\"%s\")}", shaped(k.Rand, "lm"), shaped(k.Rand, "l"), shaped(k.Rand, "l"), shaped(k.Rand, "hhhh"), of(k, "backupCodes", "mfa", "code", "token", "recovery", "x"))
		}
		k.text(k.project("dist/app."+shaped(k.Rand, repeat("h", 8))+".min.js"), b.String()+"}(window);")
	}},
	{"a/base64", "decoy/base64", func(k *kit) {
		data := shaped(k.Rand, repeat("m", k.between(600, 3000)))
		text := base64.StdEncoding.EncodeToString([]byte(data))
		k.text(k.around(of(k, "image.b64", "attachment.txt", "export.b64")), wrapAt(text, 76))
	}},
	{"a/hexdump", "decoy/hexdump", func(k *kit) {
		k.text(k.around(of(k, "dump.txt", "firmware.hex.txt")), hex.Dump([]byte(shaped(k.Rand, repeat("m", k.between(300, 2000))))))
	}},
	{"a/pem", "decoy/keys", func(k *kit) {
		text := base64.StdEncoding.EncodeToString([]byte(shaped(k.Rand, repeat("m", 900))))
		k.text(of(k, ".ssh/", "Documents/Work/", "projects/site/certs/")+of(k, "server.crt", "ca.pem"), "-----BEGIN CERTIFICATE-----\n"+wrapAt(text, 64)+"-----END CERTIFICATE-----\n")
	}},
	{"a/known-hosts", "decoy/keys", func(k *kit) {
		k.text(".ssh/known_hosts", many(k.between(3, 9), func(int) string {
			return "|1|" + shaped(k.Rand, repeat("m", 27)) + "=|" + shaped(k.Rand, repeat("m", 27)) + "= ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI" + shaped(k.Rand, repeat("m", 43))
		}))
	}},
	{"a/colours", "decoy/colours", func(k *kit) {
		k.text(k.around(of(k, "palette.txt", "colors.txt", "brand colours.txt")), many(k.between(6, 20), func(int) string { return "#" + shaped(k.Rand, "hhhhhh") }))
	}},
	{"a/macs", "decoy/mac-addresses", func(k *kit) {
		k.text(k.around(of(k, "dhcp leases.txt", "devices.txt")), many(k.between(6, 14), func(i int) string { return fmt.Sprintf("192.168.1.%d  %s", 10+i, k.mac(":")) }))
	}},
	{"a/bitcoin", "decoy/bitcoin", func(k *kit) {
		k.text(k.around(of(k, "btc.txt", "addresses.txt")), many(k.between(5, 10), func(int) string { return "1" + shaped(k.Rand, repeat("*", 33)) }))
	}},
	{"a/seed-words", "decoy/seed-words", func(k *kit) {
		k.text(k.around(of(k, "wallet.txt", "metamask.txt", "ledger seed.txt")), of(k, "MetaMask", "Ledger", "Electrum")+" seed, do not share\n\n"+k.phrase(of(k, 12, 24))+"\n")
	}},
	{"a/dna", "decoy/dna", func(k *kit) {
		k.text(k.around("sequence.fasta"), ">chr"+shaped(k.Rand, "d")+" sample\n"+many(k.between(8, 30), func(int) string {
			return strings.Map(func(r rune) rune { return rune("ACGT"[r%4]) }, shaped(k.Rand, repeat("m", 60)))
		}))
	}},
}

func aPackageLock(k *kit) string {
	var b strings.Builder
	b.WriteString("{\n  \"name\": \"shop\",\n  \"lockfileVersion\": 3,\n  \"packages\": {\n")
	for i := range k.between(15, 50) {
		name := of(k, "left", "right", "fast", "tiny", "totp", "backup", "uuid") + "-" + of(k, "pad", "parse", "codes", "stream", "glob") + fmt.Sprint(i)
		fmt.Fprintf(&b, "    \"node_modules/%s\": {\n      \"version\": \"%d.%d.%d\",\n      \"resolved\": \"https://registry.example/%s.tgz\",\n      \"integrity\": \"sha512-%s==\"\n    },\n",
			name, k.IntN(9), k.IntN(20), k.IntN(20), name, shaped(k.Rand, repeat("m", 86)))
	}
	return b.String() + "    \"\": {}\n  }\n}\n"
}

// wrapAt breaks text without spaces into lines.
func wrapAt(text string, width int) string {
	var b strings.Builder
	for len(text) > width {
		b.WriteString(text[:width] + "\n")
		text = text[width:]
	}
	return b.String() + text + "\n"
}
