package main

import (
	"encoding/base64"
	"fmt"
	"path"
	"strings"
)

var decoysCTech = []template{
	{"c/mac-table", "decoy/mac-addresses", func(k *kit) {
		k.text(k.inside(of(k, "show mac address-table.txt", "switch3.txt", "ports.log"), "git/homelab/notes", "Documents/netz", "Desktop/sort me"), "Vlan    Mac Address       Type        Ports\n"+many(k.between(12, 48), func(i int) string {
			return fmt.Sprintf("%4d    %s    DYNAMIC     Gi1/0/%d", k.between(1, 40), shaped(k.Rand, "hhhh.hhhh.hhhh"), i+1)
		}))
	}},
	{"c/docker-digests", "decoy/sha256sums", func(k *kit) {
		k.text(k.project(of(k, "images.lock", "docker images.txt", "digests.yaml")), many(k.between(5, 16), func(int) string {
			return of(k, "redis", "postgres", "gitea/gitea", "vaultwarden/server") + "@sha256:" + shaped(k.Rand, repeat("h", 64))
		}))
	}},
	{"c/docker-ps", "decoy/hashes", func(k *kit) {
		k.text(k.around(of(k, "docker ps.txt", "containers.txt")), "CONTAINER ID   IMAGE                STATUS\n"+many(k.between(5, 14), func(int) string {
			return shaped(k.Rand, repeat("h", 12)) + "   " + of(k, "gitea/gitea:1.21", "redis:7      ", "postgres:15  ") + "     Up 3 weeks"
		}))
	}},
	{"c/kubernetes", "decoy/config", func(k *kit) {
		secret := func() string { return base64.StdEncoding.EncodeToString([]byte(shaped(k.Rand, repeat("m", 12)))) }
		k.text(k.project(of(k, "k8s/secrets.yaml", "deploy/recovery-codes-secret.yaml", "manifests/app.yml")), "apiVersion: v1\nkind: Secret\nmetadata:\n  name: recovery-codes\n  uid: "+shaped(k.Rand, uuidShape)+"\n  resourceVersion: \""+shaped(k.Rand, "dddddddd")+"\"\ntype: Opaque\ndata:\n"+many(k.between(4, 10), func(i int) string { return fmt.Sprintf("  key-%d: %s", i, secret()) }))
	}},
	{"c/pods", "decoy/listing", func(k *kit) {
		k.text(k.around(of(k, "pods.txt", "kubectl get.txt")), "NAME                          READY   STATUS\n"+many(k.between(6, 20), func(int) string {
			return of(k, "auth-backup-", "mfa-worker-", "web-") + shaped(k.Rand, "hhhhhhhhhh-aaaaa") + "     1/1     Running"
		}))
	}},
	{"c/nginx-log", "decoy/log", func(k *kit) {
		k.text(k.inside(of(k, "access.log.1", "nginx.log", "zugriff.log"), "rsync/pi4/var/log", "server-old/log", "Desktop/sort me"), many(k.between(30, 120), func(i int) string {
			return fmt.Sprintf(`%d.%d.%d.%d - - [%s] "%s HTTP/1.1" %d %d "-" "Mozilla/5.0" rid=%s`, k.between(1, 220), k.IntN(255), k.IntN(255), k.IntN(255), k.when.Format("02/Jan/2006:15:04:05 -0700"), of(k, "GET /settings/two_factor/recovery-codes", "POST /login/otp", "GET /assets/app-"+shaped(k.Rand, repeat("h", 8))+".js"), of(k, 200, 302, 404), k.IntN(90000), shaped(k.Rand, repeat("h", 16)))
		}))
	}},
	{"c/terraform", "decoy/config", func(k *kit) {
		k.text(k.project("infra/terraform.tfstate"), asJSON(map[string]any{"version": 4, "serial": k.IntN(300), "lineage": shaped(k.Rand, uuidShape), "outputs": map[string]any{"mfa_recovery_bucket": map[string]any{"value": "backup-codes-" + shaped(k.Rand, repeat("h", 8))}},
			"resources": []any{map[string]any{"type": "aws_instance", "instances": []any{map[string]any{"id": "i-0" + shaped(k.Rand, repeat("h", 16)), "subnet": "subnet-0" + shaped(k.Rand, repeat("h", 16)), "ami": "ami-0" + shaped(k.Rand, repeat("h", 16))}}}}}))
	}},
	{"c/env-tokens", "decoy/keys", func(k *kit) {
		k.text(k.project(of(k, ".env.production", ".env.staging")), "STRIPE_KEY=sk_live_"+shaped(k.Rand, repeat("m", 24))+"\nGITHUB_TOKEN=ghp_"+shaped(k.Rand, repeat("m", 36))+"\nDISCORD_CLIENT_ID="+shaped(k.Rand, "Dddddddddddddddddd")+"\nDISCORD_CLIENT_SECRET="+shaped(k.Rand, repeat("U", 32))+"\nOTP_BACKUP_CODE_LENGTH=16\nOTP_BACKUP_CODES_COUNT=10\nDEVISE_PEPPER="+shaped(k.Rand, repeat("h", 64))+"\nX_API_KEY="+shaped(k.Rand, repeat("m", 25))+"\n")
	}},
	{"c/licence-server", "decoy/licences", func(k *kit) {
		k.text(k.around(of(k, "license.lic", "flexlm.dat", "lizenz.lic")), "SERVER lic01 "+strings.ToUpper(shaped(k.Rand, repeat("h", 12)))+" 27000\nVENDOR mlmd\n"+many(k.between(4, 10), func(i int) string {
			return fmt.Sprintf("FEATURE mod%d mlmd 45 01-jan-0000 1 %s SIGN=\"%s\"", i, shaped(k.Rand, repeat("H", 20)), shaped(k.Rand, "HHHH HHHH HHHH HHHH HHHH HHHH"))
		}))
	}},
	{"c/npm-lock", "decoy/lock-file", func(k *kit) {
		k.text(k.project("package-lock.json"), "{\n  \"name\": \"loja\",\n  \"lockfileVersion\": 3,\n  \"packages\": {\n"+many(k.between(10, 40), func(i int) string {
			return fmt.Sprintf("    \"node_modules/%s\": {\"version\": \"%d.%d.%d\", \"integrity\": \"sha512-%s==\"},", of(k, "speakeasy", "otplib", "two-factor", "left-pad", "qrcode")+fmt.Sprint(i), k.IntN(9), k.IntN(30), k.IntN(9), shaped(k.Rand, repeat("m", 86)))
		})+"    \"\": {}\n  }\n}\n")
	}},
	{"c/poetry-lock", "decoy/lock-file", func(k *kit) {
		k.text(k.project("poetry.lock"), many(k.between(6, 20), func(i int) string {
			return "[[package]]\nname = \"" + of(k, "pyotp", "flask", "rich") + fmt.Sprint(i) + "\"\nfiles = [\n    {file = \"x.whl\", hash = \"sha256:" + shaped(k.Rand, repeat("h", 64)) + "\"},\n]\n"
		}))
	}},
	{"c/git-oneline", "decoy/git-log", func(k *kit) {
		k.text(k.around(of(k, "history.txt", "git log.txt", "changes since v2.txt")), many(k.between(12, 50), func(int) string {
			return shaped(k.Rand, of(k, repeat("h", 7), repeat("h", 10))) + " " + of(k, "fix recovery code form", "add backup codes to settings page", "bump deps", "typo", "regenerate 2FA codes on reset", "ci: cache")
		}))
	}},
	{"c/git-objects", "decoy/hashes", func(k *kit) {
		k.text(k.around(of(k, "lost commits.txt", "fsck.txt")), "git fsck --lost-found (recovery)\n"+many(k.between(5, 20), func(int) string { return "dangling " + of(k, "commit ", "blob ") + shaped(k.Rand, repeat("h", 40)) }))
	}},
	{"c/redis-keys", "decoy/hashes", func(k *kit) {
		k.text(k.around(of(k, "keys.txt", "redis dump.txt", "sessions.csv")), k.column(k.between(12, 40), of(k, repeat("h", 16), repeat("h", 32), uuidShape)))
	}},
	{"c/sensor-csv", "decoy/numbers", func(k *kit) {
		k.text(k.around(of(k, "sensor_03.csv", "Messreihe.csv", "log_temp.csv")), "t;raw0;raw1;crc\n"+many(k.between(30, 120), func(i int) string {
			return fmt.Sprintf("%d;%s;%s;%s", i*500, shaped(k.Rand, "dddd"), shaped(k.Rand, "dddd"), shaped(k.Rand, "HHHH"))
		}))
	}},
	{"c/matrix-numbers", "decoy/numbers", func(k *kit) {
		row := strings.TrimSuffix(strings.Repeat("dddd ", k.between(2, 5)), " ")
		k.text(k.around(of(k, "rnd.txt", "table A.txt", "Zufallszahlen.txt", "乱数.txt")), many(k.between(10, 40), func(int) string { return shaped(k.Rand, row) }))
	}},
	{"c/partition-table", "decoy/uuids", func(k *kit) {
		k.text(k.around(of(k, "fstab.old", "blkid.txt", "disk recovery.txt", "testdisk.log")), many(k.between(4, 10), func(i int) string {
			return fmt.Sprintf("/dev/sd%c1: UUID=\"%s\" TYPE=\"%s\" PARTUUID=\"%s\"", 'a'+i, shaped(k.Rand, of(k, uuidShape, "HHHH-HHHH", "HHHHHHHHHHHHHHHH")), of(k, "ext4", "vfat", "ntfs"), shaped(k.Rand, "hhhhhhhh-dd"))
		}))
	}},
	{"c/firmware", "decoy/serial-numbers", func(k *kit) {
		k.text(k.around(of(k, "assets.csv", "Geräteliste IT.csv", "thinkpads.txt")), "asset;serial;service tag;bios\n"+many(k.between(8, 30), func(i int) string {
			return fmt.Sprintf("NB%04d;%s;%s;%s", i, shaped(k.Rand, "LLdLAAAA"), shaped(k.Rand, "AAAAAAA"), shaped(k.Rand, "AdLLddLL"))
		}))
	}},
	{"c/checksums-iso", "decoy/sha256sums", func(k *kit) {
		k.text(path.Join("Downloads", of(k, "MD5SUMS.txt", "debian-12.iso.sha256", "SHA1SUM", "rufus checks.txt")), many(k.between(1, 9), func(int) string {
			return shaped(k.Rand, of(k, repeat("h", 32), repeat("h", 64), repeat("h", 40))) + "  debian-" + shaped(k.Rand, "d.d") + ".iso"
		}))
	}},
}

var decoysCKeys = []template{
	{"c/windows-volume", "decoy/product-keys", func(k *kit) {
		k.text(k.around(of(k, "Windows Lizenzen.txt", "ключи винда.txt", "klucze windows.txt", "office chaves.txt")), many(k.between(2, 7), func(int) string {
			return of(k, "Win 10 Pro", "Win 7 HB", "Office 2019", "Server 2016") + "\n" + k.productKey() + "\n"
		}))
	}},
	{"c/microsoft-lookalike", "decoy/product-keys", func(k *kit) {
		k.text(k.around(of(k, "Microsoft.txt", "ms office recovery.txt", "microsoft keys.txt")), "Microsoft Office, für Neuinstallation (recovery partition weg)\n"+k.productKey()+"\n")
	}},
	{"c/totp-list", "decoy/totp", func(k *kit) {
		k.text(k.around(of(k, "otp seeds.txt", "authenticator umzug.txt", "2fa secrets.txt", "аутентификатор.txt")), of(k, "2FA Schlüssel (QR kaputt → von Hand eintippen)\n", "setup keys for authenticator\n")+many(k.between(3, 9), func(int) string {
			return of(k, "Google", "GitHub", "Discord", "Dropbox", "Reddit") + ": " + strings.TrimSpace(shaped(k.Rand, of(k, "bbbb bbbb bbbb bbbb bbbb bbbb bbbb bbbb", repeat("B", 16), repeat("B", 32))))
		}))
	}},
	{"c/otpauth-export", "decoy/totp", func(k *kit) {
		k.text(k.around(of(k, "otpauth.txt", "andotp_plain.txt", "2fas-backup.txt", "uris.txt")), many(k.between(3, 9), func(int) string {
			name := of(k, "GitHub", "Google", "Discord", "Facebook")
			return "otpauth://totp/" + name + ":" + k.nick() + "?secret=" + shaped(k.Rand, repeat("B", 32)) + "&issuer=" + name + "&digits=6&period=30"
		}))
	}},
	{"c/migration", "decoy/totp", func(k *kit) {
		k.text(k.around(of(k, "google auth export.txt", "migration.txt")), "otpauth-migration://offline?data="+shaped(k.Rand, repeat("m", 160))+"%3D%3D\n")
	}},
	{"c/sms-otp", "decoy/one-time-sms", func(k *kit) {
		k.text(k.inside("sms-"+k.day("20060102150405")+".xml", "Syncthing/handy/SMSBackupRestore", "MEGAsync/SMSBackup"), "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses>\n"+many(k.between(5, 25), func(int) string {
			return "  <sms address=\"" + of(k, "Google", "Facebook", "22395", "InstaInfo") + "\" type=\"1\" body=\"" + of(k, "G-"+shaped(k.Rand, "dddddd")+" ist dein Google-Bestätigungscode.", shaped(k.Rand, "dddddd")+" is your Instagram code. Don't share it.", shaped(k.Rand, "ddd ddd")+" — код подтверждения", "Twój kod: "+shaped(k.Rand, "dddddd")) + "\" />"
		})+"</smses>\n")
	}},
	{"c/ssh-fingerprints", "decoy/keys", func(k *kit) {
		k.text(k.around(of(k, "known hosts fingerprints.txt", "ssh fp.txt", "hostkeys.md")), many(k.between(4, 12), func(int) string {
			return of(k, "256 SHA256:"+shaped(k.Rand, repeat("m", 43))+" root@nas2 (ED25519)", "2048 MD5:"+k.mac(":")+":"+k.mac(":")+":"+shaped(k.Rand, "hh:hh:hh:hh")+" pi@pi4 (RSA)")
		}))
	}},
	{"c/gpg-list", "decoy/keys", func(k *kit) {
		k.text(k.around(of(k, "keysigning party.txt", "gpg --list-keys.txt", "klucze gpg.txt")), many(k.between(3, 10), func(int) string {
			return "pub   rsa4096 " + k.day("2006-01-02") + "\n      " + shaped(k.Rand, "HHHH HHHH HHHH HHHH HHHH  HHHH HHHH HHHH HHHH HHHH") + "\nuid   " + k.nick() + "\n"
		}))
	}},
	{"c/passwords-generated", "decoy/passwords", func(k *kit) {
		k.text(k.around(of(k, "pwgen.txt", "out.txt", "1.txt", "gen.txt", "Neues Textdokument.txt")), k.column(k.between(5, 20), of(k, repeat("m", 12), repeat("a", 8), repeat("m", 16), "mmmmmm-mmmmmm-mmmmmm", repeat("m", 10))))
	}},
	{"c/passwords-block", "decoy/passwords", func(k *kit) {
		k.text(k.around(of(k, "pwgen -1 8.log", "initial passwords 7b.txt", "Startkennwörter.txt")), many(k.between(10, 28), func(int) string {
			return of(k, "m.weber", "a.kaya", "j.lis", "p.dias") + shaped(k.Rand, "d") + "  " + shaped(k.Rand, "aaaa-aaaa")
		}))
	}},
	{"c/wallet", "decoy/seed-words", func(k *kit) {
		k.text(k.around(of(k, "фантом.txt", "metamask-recovery.txt", "Electrum seed.txt")), "Secret Recovery Phrase\n\n"+strings.ReplaceAll(k.phrase(12), " ", of(k, "\n", " ", ", "))+"\n")
	}},
	{"c/coin-addresses", "decoy/bitcoin", func(k *kit) {
		k.text(k.around(of(k, "donate.txt", "addresses kraken.csv", "адреса.txt")), many(k.between(4, 9), func(int) string {
			return of(k, "bc1q"+shaped(k.Rand, repeat("a", 38)), "0x"+shaped(k.Rand, repeat("h", 40)), "4"+shaped(k.Rand, repeat("*", 94)))
		}))
	}},
	{"c/door-plan", "decoy/sequences", func(k *kit) {
		k.text(k.around(of(k, "Türcodes Haus.txt", "domofony.txt", "digicodes.txt")), many(k.between(5, 10), func(int) string {
			return of(k, "Keller", "Tor", "klatka 3", "garage", "Kita") + "  " + shaped(k.Rand, of(k, "dddd", "Ldddd", "dddddd#"))
		}))
	}},
	{"c/dna-primers", "decoy/dna", func(k *kit) {
		k.text(k.around(of(k, "primer Bestellung.csv", "oligos.txt", "プライマー.csv")), many(k.between(6, 20), func(i int) string {
			return fmt.Sprintf("%s_%02d\t%s", of(k, "fwd", "rev"), i, strings.Map(func(r rune) rune { return rune("ACGT"[int(r-'0')%4]) }, shaped(k.Rand, repeat("d", 20))))
		}))
	}},
	{"c/certificate", "decoy/base64", func(k *kit) {
		k.text(k.around(of(k, "cert.pem", "key backup.pem", "vpn.ovpn")), "-----BEGIN CERTIFICATE-----\n"+many(k.between(12, 24), func(int) string { return shaped(k.Rand, repeat("m", 64)) })+"-----END CERTIFICATE-----\n")
	}},
}
