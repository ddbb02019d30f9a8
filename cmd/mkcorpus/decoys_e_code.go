package main

import (
	"fmt"
	"strings"
)

// decoysECode stand among source: programs that make and check such codes, their
// tests, their translations, and what tools write.
var decoysECode = []template{
	{"e/no-go-test", "decoy/test", coded("internal/mfa/recovery_test.go", func(k *kit) string {
		return "package mfa\n\nimport \"testing\"\n\nfunc TestNormalize(t *testing.T) {\n\tfor _, c := range []struct{ in, want string }{\n" + many(k.between(4, 10), func(int) string {
			c := shaped(k.Rand, "aaaaa-aaaaa")
			return fmt.Sprintf("\t\t{%q, %q},", strings.ToUpper(c), c)
		}) + "\t} {\n\t\tif got := Normalize(c.in); got != c.want {\n\t\t\tt.Errorf(\"got %q\", got)\n\t\t}\n\t}\n}\n"
	})},
	{"e/no-ruby-spec", "decoy/test", coded("spec/models/user_spec.rb", func(k *kit) string {
		return "require 'rails_helper'\n\nRSpec.describe User do\n  describe '#invalidate_otp_backup_code!' do\n    let(:codes) { %w[" + strings.Join(k.hexes(k.between(4, 10), 16), " ") + "] }\n\n    it 'burns the code' do\n      expect(user.invalidate_otp_backup_code!(codes.first)).to be true\n    end\n  end\nend\n"
	})},
	{"e/no-js-test", "decoy/test", coded("src/__tests__/backupCodes.test.ts", func(k *kit) string {
		return "import { render, screen } from '@testing-library/react'\nimport { BackupCodes } from '../BackupCodes'\n\nconst codes = [\n" + many(k.between(4, 10), func(int) string { return "  '" + shaped(k.Rand, "aaaa-aaaa") + "'," }) + "]\n\ntest('lists the backup codes', () => {\n  render(<BackupCodes codes={codes} />)\n  expect(screen.getAllByRole('listitem')).toHaveLength(codes.length)\n})\n"
	})},
	{"e/no-php-test", "decoy/test", coded("tests/Feature/TwoFactorTest.php", func(k *kit) string {
		return "<?php\n\nit('accepts a recovery code', function () {\n    $user->forceFill(['two_factor_recovery_codes' => encrypt(json_encode([\n" + many(k.between(3, 8), func(int) string { return "        '" + shaped(k.Rand, "mmmmmmmmmm-mmmmmmmmmm") + "'," }) + "    ]))])->save();\n});\n"
	})},
	{"e/no-fixture", "decoy/fixture", coded("fixtures/two_factor.json", func(k *kit) string {
		return asJSON([]any{map[string]any{"model": "otp_static.statictoken", "pk": 1, "fields": map[string]any{"device": 1, "token": shaped(k.Rand, repeat("b", 8))}}, map[string]any{"model": "auth.user", "pk": 1, "fields": map[string]any{"username": "test", "password": "pbkdf2_sha256$600000$" + shaped(k.Rand, repeat("m", 22)) + "$" + shaped(k.Rand, repeat("m", 43)) + "="}}})
	})},
	{"e/no-fixture-yaml", "decoy/fixture", coded("test/fixtures/users.yml", listed("", 3, 10, func(k *kit, i int) string {
		return fmt.Sprintf("user_%d:\n  email: user%d@example.com\n  otp_secret: %s\n  encrypted_password: $2a$04$%s\n", i, i, shaped(k.Rand, repeat("B", 32)), shaped(k.Rand, repeat("m", 53)))
	}))},
	{"e/no-seeds", "decoy/fixture", coded("db/seeds.rb", listed("# demo data\n", 3, 9, func(k *kit, i int) string {
		return fmt.Sprintf("Voucher.create!(code: '%s', amount: %d)", shaped(k.Rand, "AAAA-AAAA"), 5*(i+1))
	}))},
	{"e/no-generator", "decoy/source", coded("lib/recovery_codes.py", func(k *kit) string {
		return "\"\"\"Recovery codes for two-factor authentication.\"\"\"\nimport hashlib\nimport secrets\n\nALPHABET = \"23456789abcdefghjkmnpqrstuvwxyz\"\nGROUPS, LENGTH = 2, 5\n\n\ndef make(count=10):\n    \"\"\"Return codes like 'xxxxx-xxxxx'.\"\"\"\n    return ['-'.join(''.join(secrets.choice(ALPHABET) for _ in range(LENGTH)) for _ in range(GROUPS)) for _ in range(count)]\n"
	})},
	{"e/no-generator-java", "decoy/source", coded("src/main/java/org/example/RecoveryCodeGenerator.java", func(k *kit) string {
		return "package org.example;\n\n/** Generates recovery codes, e.g. tf8i-exmo-3lcb-slkm. */\npublic class RecoveryCodeGenerator {\n    private static final char[] CHARACTERS = \"abcdefghijklmnopqrstuvwxyz0123456789\".toCharArray();\n    private static final int CODE_LENGTH = 16;\n    private static final int GROUPS_NBR = 4;\n\n    public String[] generateCodes(int amount) {\n        String[] codes = new String[amount];\n        java.util.Arrays.setAll(codes, i -> generateCode());\n        return codes;\n    }\n}\n"
	})},
	{"e/no-component", "decoy/source", coded("src/components/RecoveryCodes.vue", func(k *kit) string {
		return "<template>\n  <section>\n    <h2>{{ $t('recovery_codes.title') }}</h2>\n    <p>{{ $t('recovery_codes.keep_safe') }}</p>\n    <ul><li v-for=\"code in codes\" :key=\"code\"><code>{{ code }}</code></li></ul>\n    <button @click=\"download('github-recovery-codes.txt')\">{{ $t('download') }}</button>\n  </section>\n</template>\n"
	})},
	{"e/no-erb", "decoy/source", coded("app/views/two_factor/backup_codes.html.erb", func(k *kit) string {
		return "<h1><%= t('two_factor.backup_codes.title') %></h1>\n<p><%= t('.each_code_once') %></p>\n<ol>\n<% @codes.each do |code| %>\n  <li><%= code.scan(/.{4}/).join(' ') %></li>\n<% end %>\n</ol>\n"
	})},
	{"e/no-translation-yml", "decoy/translation", coded("config/locales/devise.de.yml", func(k *kit) string {
		return "de:\n  two_factor:\n    backup_codes: Backup-Codes\n    recovery_codes: Wiederherstellungscodes\n    keep_safe: Bewahre diese Codes an einem sicheren Ort auf.\n    once: Jeder Code kann nur einmal verwendet werden.\n    placeholder: XXXXX-XXXXX\n    generate: Neue Codes erzeugen\n"
	})},
	{"e/no-translation-json", "decoy/translation", coded("public/locales/fr/security.json", func(k *kit) string {
		return asJSON(map[string]any{"backupCodes": map[string]any{"title": "Codes de secours", "hint": "Chaque code ne peut être utilisé qu'une fois", "example": "abcd-1234", "download": "Télécharger les codes", "warning": "Conservez vos codes de récupération en lieu sûr"}, "hash": shaped(k.Rand, repeat("h", 32))})
	})},
	{"e/no-translation-po", "decoy/translation", coded("locale/ru/LC_MESSAGES/django.po", func(k *kit) string {
		return "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n#: templates/two_factor/core/backup_tokens.html:5\nmsgid \"Backup Tokens\"\nmsgstr \"Резервные коды\"\n\nmsgid \"Backup tokens can be used when your primary and backup phone numbers aren't available.\"\nmsgstr \"Резервные коды нужны, когда телефон недоступен.\"\n\nmsgid \"Print these tokens and keep them somewhere safe.\"\nmsgstr \"Распечатайте коды и храните в надёжном месте.\"\n"
	})},
	{"e/no-translation-strings", "decoy/translation", coded("ios/ja.lproj/Localizable.strings", func(k *kit) string {
		return "\"backup_codes.title\" = \"バックアップコード\";\n\"backup_codes.subtitle\" = \"各コードは1回のみ使用できます。\";\n\"backup_codes.count\" = \"残り %d 個\";\n\"recovery.placeholder\" = \"0000-0000\";\n"
	})},
	{"e/no-translation-xml", "decoy/translation", coded("app/src/main/res/values-pl/strings.xml", func(k *kit) string {
		return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<resources>\n    <string name=\"backup_codes\">Kody zapasowe</string>\n    <string name=\"backup_codes_hint\">np. 1234 5678</string>\n    <string name=\"recovery_code\">Kod odzyskiwania</string>\n    <string name=\"two_factor\">Uwierzytelnianie dwuskładnikowe</string>\n</resources>\n"
	})},
	{"e/no-minified", "decoy/minified", coded("dist/app.min.js", func(k *kit) string {
		return "!function(e,t){" + strings.Join(distinct(k.Rand, k.between(40, 400), `l.lll=function(l){return l.ll(ddd)||\"aaaaaaaa\"}`), ",") + "}(window,{backupCodes:[],recoveryCode:\"\"});\n"
	})},
	{"e/no-css", "decoy/minified", coded("public/build/app.css", func(k *kit) string {
		return strings.Join(distinct(k.Rand, k.between(30, 200), `.llllll{co\lor:#hhhhhh;p\a\d\ding:dpx}`), "") + "\n"
	})},
	{"e/no-sourcemap", "decoy/minified", coded("dist/app.js.map", func(k *kit) string {
		return `{"version":3,"sources":["src/backup-codes.ts"],"mappings":"` + strings.Join(distinct(k.Rand, k.between(60, 300), "LLLL"), ",") + `"}`
	})},
	{"e/no-npm-lock", "decoy/lock-file", coded("package-lock.json", listed("{\n  \"lockfileVersion\": 3,\n  \"packages\": {\n", 5, 40, func(k *kit, _ int) string {
		return "    \"node_modules/" + of(k, vocabulary...) + "\": {\"version\": \"1.2.3\", \"integrity\": \"sha512-" + shaped(k.Rand, repeat("m", 86)) + "==\"},"
	}))},
	{"e/no-go-sum", "decoy/lock-file", coded("go.sum", listed("", 5, 40, func(k *kit, _ int) string {
		return "example.org/" + of(k, vocabulary...) + " v1.4.2 h1:" + shaped(k.Rand, repeat("m", 43)) + "="
	}))},
	{"e/no-cargo-lock", "decoy/lock-file", coded("Cargo.lock", listed("version = 3\n", 5, 30, func(k *kit, _ int) string {
		return "\n[[package]]\nname = \"" + of(k, vocabulary...) + "\"\nversion = \"0.3.1\"\nchecksum = \"" + shaped(k.Rand, repeat("h", 64)) + "\""
	}))},
	{"e/no-requirements", "decoy/lock-file", coded("requirements.txt", listed("", 3, 16, func(k *kit, _ int) string {
		return of(k, vocabulary...) + "==2.1 --hash=sha256:" + shaped(k.Rand, repeat("h", 64))
	}))},
	{"e/no-readme", "decoy/placeholder", coded("README.md", func(k *kit) string {
		return "# gatekeeper\n\nTwo-factor authentication for small sites.\n\n## Recovery codes\n\nAfter enrolment the user is shown ten recovery codes:\n\n```\nXXXX-XXXX\nXXXX-XXXX\nxxxxx-xxxxx\n```\n\nEach code can be used once. Codes are stored as bcrypt hashes.\n"
	})},
	{"e/no-api-doc", "decoy/placeholder", coded("docs/api.md", func(k *kit) string {
		return "### `POST /mfa/recovery-codes`\n\nResponse:\n\n```json\n{\n  \"recovery_codes\": [\"abcde-12345\", \"fghij-67890\", \"aaaaa-bbbbb\", \"12345-67890\"]\n}\n```\n"
	})},
	{"e/no-openapi", "decoy/placeholder", coded("openapi.yaml", func(k *kit) string {
		return "openapi: 3.0.3\ncomponents:\n  schemas:\n    BackupCodes:\n      type: array\n      items:\n        type: string\n        example: ABCD-EFGH\n      example: [\"ABCD-EFGH\", \"1234-5678\", \"0000-0000\"]\n"
	})},
	{"e/no-migration", "decoy/source", coded("db/migrate/20210311120000_add_backup_codes.sql", func(k *kit) string {
		return "ALTER TABLE users ADD COLUMN otp_backup_codes text[];\nCREATE INDEX idx_recovery_codes_user_id ON recovery_codes (user_id);\n-- rollback: " + shaped(k.Rand, repeat("h", 40)) + "\n"
	})},
	{"e/no-keys-env", "decoy/api-key", coded(".env.example.filled", listed("", 3, 9, func(k *kit, i int) string {
		return of(k, "STRIPE_KEY=sk_test_", "GITHUB_TOKEN=ghp_", "SENDGRID=SG.", "AWS_SECRET=") + shaped(k.Rand, repeat("m", 36))
	}))},
	{"e/no-keys-note", "decoy/api-key", lying(namesE{"api keys.txt", "tokens.txt"}, listed("API keys\n\n", 3, 8, func(k *kit, _ int) string {
		return of(k, "weather: ", "maps: ", "deepl: ", "openai sk-") + shaped(k.Rand, of(k, repeat("h", 32), repeat("m", 39), uuidShape))
	}))},
	{"e/no-pwgen", "decoy/generator-test", coded("pwgen/sample.txt", listed("", 10, 60, func(k *kit, _ int) string { return strings.Join(distinct(k.Rand, 8, "mmmmmmmm"), " ") }))},
	{"e/no-pwgen-golden", "decoy/generator-test", coded("testdata/golden/passwords.txt", listed("# generated with seed 42, do not edit\n", 8, 40, shapes("aaaa-aaaa-aaaa")))},
	{"e/no-hashcat", "decoy/generator-test", coded("wordlists/out.txt", listed("", 10, 80, shapes("lllllldd", "Llllllldd!")))},
}
