package main

import (
	"fmt"
	"strings"
	"time"
)

// decoysHCode are sources, tests and documents of programs that make such codes.
var decoysHCode = []template{
	{"h/no-fixture", "decoy/fixture", hNoFixture},
	{"h/no-test-js", "decoy/test", hNoTestJS},
	{"h/no-test-ruby", "decoy/source-test", hNoTestRuby},
	{"h/no-mock", "decoy/mock", hNoMock},
	{"h/no-locale", "decoy/locale", hNoLocale},
	{"h/no-po", "decoy/translation", hNoPO},
	{"h/no-openapi", "decoy/api-docs", hNoOpenAPI},
	{"h/no-generator", "decoy/source", hNoGenerator},
	{"h/no-readme", "decoy/readme", hNoReadme},
	{"h/no-changelog", "decoy/changelog", hNoChangelog},
	{"h/no-dump", "decoy/data-column", hNoDump},
	{"h/no-placeholders", "decoy/placeholder", hNoPlaceholders},
}

// decoysHTech are what machines write.
var decoysHTech = []template{
	{"h/no-backup-log", "decoy/log", hNoBackupLog},
	{"h/no-database-recovery", "decoy/database", hNoDatabase},
	{"h/no-checksums", "decoy/checksum", hNoChecksums},
	{"h/no-hash-list", "decoy/hashes", hNoHashes},
	{"h/no-git-log", "decoy/git", hNoGitLog},
	{"h/no-uuids", "decoy/uuid", hNoUUIDs},
	{"h/no-serials", "decoy/serial", hNoSerials},
	{"h/no-mac-table", "decoy/mac", hNoMACs},
	{"h/no-fault-codes", "decoy/car", hNoFaults},
	{"h/no-photo-recovery", "decoy/listing", hNoPhotoRecovery},
}

func hNoFixture(k *kit) {
	body := asJSON(map[string]any{"user": map[string]any{"id": 42, "email": "jane@example.com", "otp_required": true, "recovery_codes": distinct(k.Rand, 8, of(k, "hhhhh-hhhhh", "aaaa-aaaa", repeat("h", 16)))}})
	k.text(k.hSrc(of(k, "testdata/user_with_mfa.json", "spec/fixtures/two_factor_user.json", "tests/fixtures/recovery-codes.json")), body)
}

func hNoTestJS(k *kit) {
	codes := distinct(k.Rand, 4, "mmmmm-mmmmm")
	body := "import { describe, expect, it } from 'vitest'\nimport { verifyBackupCode } from '../src/backupCodes'\n\nconst user = { id: 7, backupCodes: ['" + strings.Join(codes, "', '") + "'] }\n\ndescribe('verifyBackupCode', () => {\n  it('accepts a code once', async () => {\n    expect(await verifyBackupCode(user, '" + codes[1] + "')).toBe(true)\n    expect(await verifyBackupCode(user, '" + codes[1] + "')).toBe(false)\n  })\n  it('refuses another', async () => {\n    expect(await verifyBackupCode(user, '" + shaped(k.Rand, "mmmmm-mmmmm") + "')).toBe(false)\n  })\n})\n"
	k.text(k.hSrc(of(k, "test/backupCodes.test.ts", "src/__tests__/backup-codes.spec.ts")), body)
}

func hNoTestRuby(k *kit) {
	body := "require \"test_helper\"\n\nclass RecoveryCodesTest < ActiveSupport::TestCase\n  CODES = %w[" + strings.Join(distinct(k.Rand, 5, repeat("h", 16)), " ") + "].freeze\n\n  setup { @user = users(:with_mfa) }\n\n  test \"a recovery code signs in once\" do\n    @user.update!(recovery_codes: CODES)\n    assert @user.redeem!(CODES.first)\n    refute @user.redeem!(CODES.first)\n  end\nend\n"
	k.text(k.hSrc("test/models/recovery_codes_test.rb"), body)
}

func hNoMock(k *kit) {
	body := "export default {\n  'GET /api/me/2fa': { enabled: true, remaining: 8 },\n  'POST /api/me/2fa/recovery-codes': (req, res) => {\n    res.json({\n      codes: [\n" + many(8, func(int) string { return "        '" + shaped(k.Rand, "AAAA-AAAA") + "'," }) + "      ],\n    })\n  },\n}\n"
	k.text(k.hSrc(of(k, "mock/twoFactor.ts", "src/mocks/recoveryCodes.js")), body)
}

func hNoLocale(k *kit) {
	texts := of(k,
		[]string{"Backup-Codes", "Speichern Sie diese Backup-Codes an einem sicheren Ort.", "Jeder Code kann nur einmal verwendet werden.", "Neue Codes erzeugen", "z. B. 1234 5678"},
		[]string{"Codes de récupération", "Conservez ces codes de récupération en lieu sûr.", "Chaque code n'est utilisable qu'une fois.", "Générer de nouveaux codes", "ex. 1234-5678"},
		[]string{"バックアップコード", "これらのコードを安全な場所に保存してください。", "各コードは一度だけ使用できます。", "新しいコードを生成", "例: 1234-5678"},
		[]string{"Резервные коды", "Сохраните эти коды в надёжном месте.", "Каждый код можно использовать один раз.", "Создать новые коды", "например 1234-5678"})
	body := asJSON(map[string]any{"mfa": map[string]any{"backup_codes": map[string]any{"title": texts[0], "hint": texts[1], "once": texts[2], "regenerate": texts[3], "placeholder": texts[4], "filename": "backup-codes.txt"}}})
	k.text(k.hSrc("locales/"+of(k, "de", "fr", "ja", "ru")+".json"), body)
}

func hNoPO(k *kit) {
	body := "msgid \"\"\nmsgstr \"\"\n\"Language: " + of(k, "it", "es", "pl") + "\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n#: twofactor/backup.py:31\nmsgid \"Backup codes\"\nmsgstr \"Codici di backup\"\n\n#: twofactor/backup.py:48\nmsgid \"Enter a recovery code, e.g. 12345678\"\nmsgstr \"Inserisci un codice di recupero, p.es. 12345678\"\n\n#: twofactor/backup.py:77\nmsgid \"These codes will not be shown again.\"\nmsgstr \"Questi codici non saranno più mostrati.\"\n"
	k.text(k.hSrc("locale/it/LC_MESSAGES/django.po"), body)
}

func hNoOpenAPI(k *kit) {
	body := "openapi: 3.0.3\ninfo: { title: Accounts API, version: 2.4.0 }\npaths:\n  /mfa/recovery-codes:\n    post:\n      summary: Creates new recovery codes\n      responses:\n        '200':\n          description: The codes. They are shown once.\n          content:\n            application/json:\n              example:\n                recovery_codes:\n" + strings.TrimSuffix(many(3, func(int) string { return "                  - " + shaped(k.Rand, "aaaa-aaaa") }), "\n") + "\n                  - ...\n        '403': { description: Password needed }\n"
	k.text(k.hSrc(of(k, "docs/openapi.yaml", "api/recovery-codes.yaml")), body)
}

func hNoGenerator(k *kit) {
	body := "package mfa\n\nimport (\n\t\"crypto/rand\"\n\t\"encoding/base32\"\n)\n\n// NewRecoveryCodes returns ten codes such as \"" + shaped(k.Rand, "BBBB-BBBB") + "\".\nfunc NewRecoveryCodes() ([]string, error) {\n\tcodes := make([]string, 10)\n\tfor i := range codes {\n\t\tvar b [5]byte\n\t\tif _, err := rand.Read(b[:]); err != nil {\n\t\t\treturn nil, err\n\t\t}\n\t\ts := base32.StdEncoding.EncodeToString(b[:])\n\t\tcodes[i] = s[:4] + \"-\" + s[4:]\n\t}\n\treturn codes, nil\n}\n"
	k.text(k.hSrc("internal/mfa/recovery_codes.go"), body)
}

func hNoReadme(k *kit) {
	body := "# recovery-codes\n\nGenerate backup codes for two-factor authentication.\n\n## Install\n\n    npm i @acme/recovery-codes\n\n## Usage\n\n```js\nconst codes = generate({ count: 4 })\nconsole.log(codes)\n// => [\n" + many(4, func(int) string { return "//   '" + shaped(k.Rand, "hhhhh-hhhhh") + "'," }) + "// ]\n```\n\n## Options\n\n| name | default |\n|---|---|\n| count | 10 |\n| length | 10 |\n\nMIT\n"
	k.text(k.hSrc("packages/recovery-codes/README.md"), body)
}

func hNoChangelog(k *kit) {
	var b strings.Builder
	b.WriteString("# Changelog\n")
	for i := range 6 {
		fmt.Fprintf(&b, "\n## 2.%d.0 (%s)\n\n* **mfa:** %s ([%s](https://git.example/c/%s))\n", 9-i, k.when.AddDate(0, -i, 0).Format("2006-01-02"), of(k, "download backup codes as text", "recovery codes are hashed", "print view for recovery codes", "warn when two backup codes are left"), shaped(k.Rand, repeat("h", 7)), shaped(k.Rand, repeat("h", 40)))
	}
	k.text(k.hSrc("CHANGELOG.md"), b.String())
}

func hNoDump(k *kit) {
	var b strings.Builder
	b.WriteString("CREATE TABLE user_recovery_codes (id int, user_id int, digest varchar(64), used_at datetime);\n")
	for i := range k.between(40, 70) {
		fmt.Fprintf(&b, "INSERT INTO user_recovery_codes VALUES (%d,%d,'%s',NULL);\n", 2100+i, 300+i/10, shaped(k.Rand, repeat("h", 64)))
	}
	k.text(k.hMess(of(k, "dump.sql", "shop_db_"+k.day("20060102")+".sql")), b.String())
}

func hNoPlaceholders(k *kit) {
	body := of(k, "GitHub", "Google", "Discord") + " backup codes (template - fill in!)\n\n" + many(10, func(i int) string {
		return of(k, fmt.Sprintf("%d. ____ ____", i+1), fmt.Sprintf("%d. xxxx-xxxx", i+1), fmt.Sprintf("%d.", i+1))
	}) + "\nprinted on: ______\n"
	k.text(k.hHome(of(k, "backup codes template.txt", "2FA sheet empty.txt")), body)
}

func hNoBackupLog(k *kit) {
	body := many(k.between(12, 25), func(i int) string {
		return k.when.AddDate(0, 0, i).Format("2006-01-02 ") + shaped(k.Rand, "\\03:15:\\0d") + " " + of(k, "snapshot "+shaped(k.Rand, repeat("h", 8))+" saved", "backup finished, recovery point "+shaped(k.Rand, repeat("h", 8)), "pack "+shaped(k.Rand, repeat("h", 16))+" uploaded", "verified backup set "+shaped(k.Rand, "dddd-dddd")+", exit code 0")
	})
	k.text(k.hMess(of(k, "backup.log", "backup-codes-server.log", "restic.log")), body)
}

func hNoDatabase(k *kit) {
	body := many(k.between(10, 20), func(i int) string {
		return k.when.Add(time.Duration(i)*time.Second).Format("2006-01-02 15:04:05.000 MST") + " [" + shaped(k.Rand, "dddd") + "] LOG:  " + of(k, "redo starts at 0/"+shaped(k.Rand, repeat("H", 8)), "restored log file \""+shaped(k.Rand, repeat("H", 24))+"\" from archive", "recovery stopping before commit of transaction "+shaped(k.Rand, "Dddddddd"), "archive recovery complete", "consistent recovery state reached at 0/"+shaped(k.Rand, repeat("H", 8)))
	})
	k.text(k.hMess(of(k, "postgresql-recovery.log", "recovery.log")), body)
}

func hNoChecksums(k *kit) {
	body := many(k.between(5, 14), func(i int) string {
		return shaped(k.Rand, repeat("h", 64)) + "  " + of(k, "backup", "photos", "home", "mail") + fmt.Sprintf("-%02d.tar.zst", i+1)
	})
	k.text(k.hMess(of(k, "SHA256SUMS", "checksums.txt", "backup.sha256")), body)
}

func hNoHashes(k *kit) {
	body := "# md5 of known bad samples, " + k.day("2006-01-02") + "\n" + many(k.between(30, 60), func(int) string { return shaped(k.Rand, repeat("h", 32)) })
	k.text(k.hMess(of(k, "ioc-hashes.txt", "blocklist-md5.txt", "hashes.txt")), body)
}

func hNoGitLog(k *kit) {
	body := many(k.between(12, 25), func(int) string {
		return shaped(k.Rand, repeat("h", 8)) + " " + of(k, "add recovery codes page", "fix backup code form", "bump deps", "rename scratch codes to backup codes", "wip", "tests for 2fa login", "merge branch 'mfa'")
	})
	k.text(k.hMess(of(k, "log.txt", "commits.txt", "git-oneline.txt")), body)
}

func hNoUUIDs(k *kit) {
	body := "disk,partition,uuid\n" + many(k.between(6, 12), func(i int) string {
		return fmt.Sprintf("sd%c,%d,%s", 'a'+i/3, i%3+1, shaped(k.Rand, uuidShape))
	}) + "# sda3 is the recovery partition\n"
	k.text(k.hMess(of(k, "blkid.csv", "partitions.csv")), body)
}

func hNoSerials(k *kit) {
	rows := [][]string{{"Asset", "Model", "Serial number", "Room"}}
	for i := range k.between(10, 20) {
		rows = append(rows, []string{fmt.Sprintf("A-%04d", 310+i), of(k, "ThinkPad T14", "Dell P2419H", "Yealink T46", "backup drive WD"), shaped(k.Rand, of(k, "AAAAAAAA", "AA-AAAAAA", "AAAA-AAAA")), shaped(k.Rand, "Ddd")})
	}
	k.text(k.hMess(of(k, "inventory.csv", "serial numbers.csv", "Inventar.csv")), asCSV(rows...))
}

func hNoMACs(k *kit) {
	body := "# dhcp leases\n" + many(k.between(8, 16), func(i int) string {
		return fmt.Sprintf("192.168.1.%-4d %s  %s", 20+i, shaped(k.Rand, "hh:hh:hh:hh:hh:hh"), of(k, "tv", "phone", "printer", "lamp-hall", "backup-nas"))
	})
	k.text(k.hMess(of(k, "leases.txt", "mac list.txt")), body)
}

func hNoFaults(k *kit) {
	body := "VCDS scan, Golf VII, " + k.day("2006-01-02") + ", 148" + shaped(k.Rand, "ddd") + " km\n\nFault codes:\n" + many(k.between(5, 9), func(int) string {
		return shaped(k.Rand, "dddddd") + " - " + of(k, "boost pressure sensor", "lambda probe 1, heater", "door contact rear left", "glow plug cyl 3") + "  P" + shaped(k.Rand, "dddd") + "  status " + shaped(k.Rand, "dddddddd")
	}) + "\nEnergy recovery (start/stop) ok. Radio code 7" + shaped(k.Rand, "ddd") + "\n"
	k.text(k.hMess(of(k, "golf scan.txt", "fault codes.txt", "obd.txt")), body)
}

func hNoPhotoRecovery(k *kit) {
	body := "PhotoRec 7.1, Data Recovery Utility\nDisk /dev/sdb - 32 GB\nrecup_dir.1:\n" + many(k.between(10, 20), func(int) string {
		return "f" + shaped(k.Rand, "dddddddd") + of(k, ".jpg", ".mp4", ".txt", ".png") + "\t" + shaped(k.Rand, "dddddddd") + "-" + shaped(k.Rand, "dddddddd")
	})
	k.text(k.hMess(of(k, "photorec.log", "recovered files.txt")), body)
}
