package main

import (
	"fmt"
	"strings"

	"golang.org/x/text/encoding/unicode"
)

// quoted writes n random codes as the items of a list in source code.
func (k *kit) quoted(n int, shape, quote, indent string) string {
	return indent + quote + strings.Join(distinct(k.Rand, n, shape), quote+",\n"+indent+quote) + quote + "\n"
}

var decoysCSource = []template{
	{"c/ruby", "decoy/source-code", func(k *kit) {
		k.text(k.project(of(k, "app/models/user/backup_codes.rb", "lib/recovery_codes.rb")), "# frozen_string_literal: true\n\nmodule BackupCodes\n  COUNT = "+fmt.Sprint(k.between(5, 16))+"\n\n  # Looks like: "+shaped(k.Rand, "hhhhh-hhhhh")+"\n  def generate_backup_codes!\n    codes = Array.new(COUNT) { SecureRandom.hex(5).insert(5, '-') }\n    update!(otp_backup_codes: codes.map { |c| digest(c) })\n    codes\n  end\nend\n")
	}},
	{"c/ruby-spec", "decoy/source-test", func(k *kit) {
		k.text(k.project(of(k, "spec/requests/recovery_codes_spec.rb", "test/models/backup_code_test.rb")), "require 'rails_helper'\n\nRSpec.describe 'Recovery codes' do\n  let(:codes) do\n    [\n"+k.quoted(k.between(4, 10), of(k, "hhhhh-hhhhh", repeat("h", 16)), "'", "      ")+"    ]\n  end\n\n  it 'takes each one once' do\n    codes.each { |c| post '/2fa/recovery', params: { code: c } }\n    expect(user.reload.otp_backup_codes).to be_empty\n  end\nend\n")
	}},
	{"c/php", "decoy/source-test", func(k *kit) {
		k.text(k.project(of(k, "tests/Feature/RecoveryCodesTest.php", "tests/BackupCodeTest.php")), "<?php\n\nnamespace Tests\\Feature;\n\nclass RecoveryCodesTest extends TestCase\n{\n    private array $codes = [\n"+k.quoted(k.between(4, 8), "mmmmmmmmmm-mmmmmmmmmm", "'", "        ")+"    ];\n\n    public function test_user_can_log_in_with_recovery_code(): void\n    {\n        $this->post('/two-factor-challenge', ['recovery_code' => $this->codes[0]])->assertRedirect('/home');\n    }\n}\n")
	}},
	{"c/go-table-test", "decoy/source-test", func(k *kit) {
		k.text(k.project(of(k, "internal/mfa/recovery_test.go", "auth/scratch_test.go")), "package mfa\n\nimport \"testing\"\n\nfunc TestNormalize(t *testing.T) {\n\tfor in, want := range map[string]string{\n"+many(k.between(4, 10), func(int) string {
			c := shaped(k.Rand, "AAAA-AAAA")
			return fmt.Sprintf("\t\t%q: %q,", strings.ToLower(c), c)
		})+"\t} {\n\t\tif got := Normalize(in); got != want {\n\t\t\tt.Errorf(\"recovery code %s: %s\", in, got)\n\t\t}\n\t}\n}\n")
	}},
	{"c/typescript", "decoy/source-code", func(k *kit) {
		k.text(k.project(of(k, "src/components/BackupCodes.tsx", "web/src/pages/RecoveryCodes.tsx")), "import { useState } from 'react'\n\n// shown until the real ones arrive\nconst PLACEHOLDER_CODES = [\n"+k.quoted(10, of(k, "dddd dddd", "aaaa-aaaa"), "'", "  ")+"]\n\nexport function BackupCodes({ codes = PLACEHOLDER_CODES }) {\n  return <ul className=\"backup-codes\">{codes.map((c) => <li key={c}>{c}</li>)}</ul>\n}\n")
	}},
	{"c/snapshot", "decoy/source-test", func(k *kit) {
		k.text(k.project("src/__snapshots__/BackupCodes.test.tsx.snap"), "// Jest Snapshot v1\n\nexports[`renders backup codes 1`] = `\n<ul\n  class=\"backup-codes\"\n>\n"+many(k.between(5, 10), func(int) string { return "  <li>\n    " + shaped(k.Rand, "aaaa-aaaa") + "\n  </li>" })+"</ul>\n`;\n")
	}},
	{"c/python-fixtures", "decoy/fixtures", func(k *kit) {
		k.text(k.project(of(k, "tests/conftest.py", "tests/test_static_tokens.py")), "import pytest\n\n\n@pytest.fixture\ndef recovery_codes():\n    return [\n"+k.quoted(k.between(5, 10), of(k, "bbbbbbbb", "dddddddd"), "\"", "        ")+"    ]\n\n\ndef test_single_use(client, recovery_codes):\n    for code in recovery_codes:\n        assert client.post(\"/2fa/backup\", {\"token\": code}).status_code == 302\n")
	}},
	{"c/sql-seed", "decoy/fixtures", func(k *kit) {
		k.text(k.project(of(k, "db/seed_dev.sql", "fixtures/recovery_codes.sql")), "-- development only\nINSERT INTO recovery_codes (user_id, code_hash, used_at) VALUES\n"+strings.TrimSuffix(many(k.between(5, 14), func(i int) string {
			return fmt.Sprintf("  (%d, '%s', %s),", i/3, shaped(k.Rand, repeat("h", 64)), of(k, "NULL", "'"+k.day("2006-01-02")+"'"))
		}), ",\n")+";\n")
	}},
	{"c/openapi", "decoy/placeholders", func(k *kit) {
		shape := of(k, "hhhhh-hhhhh", "hhhh-hhhh-hhhh")
		k.text(k.project(of(k, "docs/openapi.yml", "api/swagger.yaml")), "openapi: 3.1.0\npaths:\n  /me/2fa/recovery-codes:\n    post:\n      summary: Generate recovery codes\n      responses:\n        '201':\n          content:\n            application/json:\n              example:\n                recovery_codes:\n"+many(k.between(4, 10), func(int) string {
			return "                  - " + shaped(k.Rand, shape)
		})+"                generated_at: 2021-01-01T00:00:00Z\n")
	}},
	{"c/postman", "decoy/placeholders", func(k *kit) {
		k.text(k.project("docs/postman_collection.json"), asJSON(map[string]any{"info": map[string]any{"_postman_id": shaped(k.Rand, uuidShape), "name": "Auth API"}, "item": []any{map[string]any{"name": "Verify backup code", "request": map[string]any{"method": "POST", "body": map[string]any{"mode": "raw", "raw": "{\"code\": \"{{backup_code}}\", \"nonce\": \"" + shaped(k.Rand, repeat("h", 16)) + "\"}"}}}}}))
	}},
	{"c/android-strings", "decoy/locale", func(k *kit) {
		t := of(k, talksC...)
		k.text(k.project("app/src/main/res/values-"+t.lang+"/strings.xml"), "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<resources>\n    <string name=\"backup_codes_title\">"+escaped(fmt.Sprintf(t.head, "%1$s"))+"</string>\n    <string name=\"backup_codes_hint\">"+escaped(t.aside)+"</string>\n    <string name=\"backup_code_format\">XXXX-XXXX</string>\n    <string name=\"backup_code_used\">"+t.spent+"</string>\n</resources>\n")
	}},
	{"c/apple-strings", "decoy/locale", func(k *kit) {
		t := of(k, talksC...)
		k.encoded(k.project(t.lang+".lproj/Localizable.strings"), "/* 2FA */\n\"recovery.title\" = \""+fmt.Sprintf(t.head, "%@")+"\";\n\"recovery.once\" = \""+t.aside+"\";\n\"recovery.used\" = \""+t.spent+"\";\n\"recovery.sample\" = \"1234-5678\";\n", utf16le(unicode.UseBOM))
	}},
	{"c/changelog", "decoy/git-log", func(k *kit) {
		k.text(k.project(of(k, "CHANGES.rst", "HISTORY.md", "RELEASES.txt")), many(k.between(6, 16), func(i int) string {
			return fmt.Sprintf("v%d.%d.%d (%s)\n------------------\n\n* %s (#%d, %s)\n", k.IntN(4), k.IntN(30), i, k.day("2006-01-02"), of(k, "Recovery codes are now 16 characters long", "Fix download of backup codes on Safari", "Scratch tokens can be regenerated", "Drop Python 3.7"), k.between(100, 9000), shaped(k.Rand, repeat("h", 7)))
		}))
	}},
	{"c/library-readme", "decoy/placeholders", func(k *kit) {
		k.text(k.project(of(k, "vendor/otp/README.md", "README.md")), "# otp-backup\n\nGenerates one-time backup codes.\n\n```console\n$ otp-backup --count 8\n"+k.column(8, of(k, "aaaa-aaaa", "dddd dddd", "hhhhh-hhhhh"))+"```\n\nStore only the hashes. MIT licence.\n")
	}},
	{"c/config-lengths", "decoy/config", func(k *kit) {
		k.text(k.project(of(k, "config/two_factor.php", "config/initializers/devise_otp.rb", "keycloak/realm.json")), "return [\n    'recovery_codes' => [\n        'count' => 8,\n        'length' => 10,\n        'separator' => '-',\n        'warn_below' => 3,\n    ],\n    'app_id' => '"+shaped(k.Rand, repeat("h", 16))+"',\n];\n")
	}},
}
