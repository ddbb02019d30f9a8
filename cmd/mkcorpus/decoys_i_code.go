package main

// decoysICode are what programmers and programs write.
var decoysICode = []decoyI{
	{"test-go", []string{"recovery_test.go"}, `
package mfa

import "testing"

func TestRecoveryCodes(t *testing.T) {
	for _, tc := range []struct{ code string; ok bool }{
@4-8 		{"‹hhhhh-hhhhh›", ‹true|false›},
	} {
		if got := Valid(tc.code); got != tc.ok {
			t.Errorf("Valid(%q) = %v", tc.code, got)
		}
	}
}`},
	{"test-python", []string{"test_backup_codes.py"}, `
import pytest
from app.mfa import BackupCodes

@pytest.fixture
def codes():
    return BackupCodes([
@5-10         "‹dddddddd›",
    ])

def test_use_once(codes):
    assert codes.use("‹dddddddd›") is False
    assert len(codes) > 0`},
	{"test-js", []string{"backupCodes.spec.ts", "recovery.test.js"}, `
import { generateBackupCodes, verify } from '../src/mfa';

describe('backup codes', () => {
  const fixture = [
@4-8     '‹aaaa-aaaa›',
  ];
  it('rejects a used code', async () => {
    expect(await verify(fixture, '‹aaaa-aaaa›')).toBe(false);
    expect(generateBackupCodes()).toHaveLength(10);
  });
});`},
	{"test-ruby", []string{"backup_code_spec.rb"}, `
RSpec.describe BackupCode do
  let(:user) { create(:user, id: ‹dddddd›) }
  let(:codes) { %w[‹hhhhhhhhhhhhhhhh› ‹hhhhhhhhhhhhhhhh› ‹hhhhhhhhhhhhhhhh›] }

  it "invalidates a code after use" do
    expect(user.consume_backup_code!(codes.first)).to be(true)
    expect(user.consume_backup_code!(codes.first)).to be(false)
  end
end`},
	{"library-readme", []string{"README.md", "node_modules/two-factor-kit/README.md"}, `
# two-factor-kit

Recovery codes for your users, in one call.

~~~js
const codes = generateRecoveryCodes({ count: 6 })
console.log(codes)
// example output:
@4-6 // '‹aaaaa-aaaaa›',
~~~

## Install

    npm i two-factor-kit

Sponsors: ‹who›, ‹who›. Coverage ‹dd›.‹d›%.`},
	{"app-config", []string{"config.json", "settings.json"}, `
{
  "mfa": {"backupCodes": {"enabled": true, "count": 10, "length": 8, "group": 4}},
  "clientId": "‹hhhhhhhhhhhhhhhhhhhh›",
  "tenants": [
@3-8     {"id": "‹dddd-dddd›", "key": "‹uuid›"},
    {"id": "0", "key": ""}
  ],
  "recovery": {"retries": 3, "mail": true}
}`},
	{"audit-log", []string{"audit-‹day›.log", "auth.log"}, `
@12-30 ‹day›T‹time›Z actor=‹dddddd› ip=‹ip› event=‹mfa.backup_codes.generated|mfa.backup_code.used|login.ok|login.failed|mfa.recovery_codes.viewed› req=‹hhhhhhhhhhhhhhhh›`},
	{"syslog", []string{"syslog.1", "messages.log"}, `
@15-40 Mar ‹1d› ‹time› nas backupd[‹ddddd›]: ‹backup set|recovery point|snapshot|code› ‹hhhhhhhh› ‹ok|verified|stored, job›  ‹dddddd›`},
	{"api-response", []string{"response.json", "har-extract.json"}, `
{"status":"ok","request_id":"‹hhhhhhhhhhhhhhhh›","data":{"mfa_enabled":true,"backup_codes_remaining":7,"devices":[
@3-7 {"id":"‹hhhhhhhh-hhhh›","name":"‹Pixel|iPhone|YubiKey›","last_used":‹Dddddddddd›},
{"id":null}]},"trace":"‹uuid›"}`},
	{"sql-dump", []string{"dump.sql", "users.sql"}, `
-- MySQL dump 10.13
CREATE TABLE backup_codes (id int, user_id int, code_hash char(60), used_at datetime);
INSERT INTO backup_codes VALUES
@6-14 (‹dddd›,‹dddddd›,'$2y$10$‹mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm›',NULL),
(1,1,'',NULL);
-- Dump completed`},
	{"locale-po", []string{"de.po", "messages.po"}, `
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\nX-Generator: Weblate ‹d›.‹dd›\n"

#: templates/mfa.html:‹ddd›
msgid "Your backup codes"
msgstr "Ihre Backup-Codes"

@3-6 #: views.py:‹dddd› id ‹hhhhhhhh›

msgid "Each code can only be used once."
msgstr "Jeder Code kann nur einmal verwendet werden."

msgid "e.g. 1234 5678"
msgstr "z. B. 1234 5678"`},
	{"locale-arb", []string{"app_es.arb", "intl_en.arb"}, `
{
  "@@locale": "es",
  "backupCodesTitle": "Códigos de respaldo",
  "backupCodesHint": "Guarda estos códigos. Cada uno sirve una vez.",
@3-6   "x‹dddddd›": "‹Aceptar|Copiar|Imprimir|Descargar›",
  "recoveryCode": "Código de recuperación"
}`},
	{"locale-strings", []string{"Localizable.strings"}, `
/* ‹dddd-dddd› */
"mfa.recovery.title" = "Recovery codes";
"mfa.recovery.body" = "Save these recovery codes. If you lose your phone, they are the only way in.";
@3-6 "‹hhh›-‹lll›-‹dd›.title" = "‹Copy|Print|Done|Continue›"; /* ObjectID = "‹mmm-mm-mmm›"; */`},
	{"git-log", []string{"git log.txt", "changes.txt"}, `
@10-25 ‹hhhhhhhh› ‹day› ‹who›: ‹add backup codes page|fix recovery code regexp|bump deps|hash recovery codes|typo› (#‹dddd›)`},
	{"hash-list", []string{"SHA1SUMS", "hashes.txt", "backup.md5"}, `
@8-24 ‹hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh›  backup/‹img|vid|doc›_‹dddd›.‹jpg|mp4|pdf›`},
	{"generator-script", []string{"gen_codes.py", "mkcodes.py"}, `
#!/usr/bin/env python3
"""Prints ten backup codes of 4-4 digits. Takes no input."""
import secrets

SEED_TESTED = [0x‹hhhhhhhh›, 0x‹hhhhhhhh›]
for _ in range(10):
    n = secrets.randbelow(10**8)
    print(f"{n // 10000:04d} {n % 10000:04d}")`},
	{"issue-export", []string{"issues.csv", "jira export.csv"}, `
Key,Summary,Reporter,Build
@6-14 SEC-‹dddd›,"‹backup codes can't be printed|recovery code rejected|codes page is slow|rotate codes after use›",‹who›,‹dddddddd›`},
}
