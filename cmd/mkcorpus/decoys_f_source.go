package main

import (
	"fmt"
	"strings"
)

// decoysFSource stand among source.
var decoysFSource = []template{
	{"f/no-rust-test", "decoy/test", fSourced("src/backup_code.rs", func(k *kit) string {
		return "#[cfg(test)]\nmod tests {\n    use super::*;\n\n    #[test]\n    fn parses_grouped_codes() {\n        for raw in [" + strings.Join(quoted(distinct(k.Rand, k.between(4, 9), "aaaa-aaaa")), ", ") + "] {\n            assert!(BackupCode::parse(raw).is_ok());\n        }\n    }\n}\n"
	})},
	{"f/no-python-test", "decoy/test", fSourced("tests/test_recovery.py", func(k *kit) string {
		return "import pytest\n\nCODES = [\n" + many(k.between(4, 10), func(int) string { return "    \"" + shaped(k.Rand, "hhhhh-hhhhh") + "\"," }) + "]\n\n\n@pytest.mark.parametrize(\"code\", CODES)\ndef test_recovery_code_is_burned(client, code):\n    assert client.post(\"/mfa/recover\", {\"code\": code}).status_code == 200\n"
	})},
	{"f/no-cypress", "decoy/test", fSourced("cypress/e2e/two-factor.cy.js", func(k *kit) string {
		return "describe('two factor', () => {\n  it('shows recovery codes', () => {\n    cy.intercept('POST', '/api/2fa', { codes: [" + strings.Join(quoted(distinct(k.Rand, 8, "dddd dddd")), ", ") + "] })\n    cy.contains('Recovery codes')\n  })\n})\n"
	})},
	{"f/no-factory", "decoy/fixture", fSourced("database/factories/UserFactory.php", func(k *kit) string {
		return "<?php\n\nclass UserFactory extends Factory\n{\n    public function withTwoFactor(): static\n    {\n        return $this->state(fn () => [\n            'two_factor_secret' => encrypt('" + shaped(k.Rand, repeat("B", 16)) + "'),\n            'two_factor_recovery_codes' => encrypt(json_encode(['code-one', 'code-two'])),\n        ]);\n    }\n}\n"
	})},
	{"f/no-hashed", "decoy/fixture", fSourced("testdata/users.sql", listed("-- test users; recovery codes are stored hashed\n", 3, 9, func(k *kit, i int) string {
		return fmt.Sprintf("INSERT INTO recovery_code_hashes VALUES (%d, '$argon2id$v=19$m=65536,t=3,p=4$%s$%s');", i, shaped(k.Rand, repeat("m", 22)), shaped(k.Rand, repeat("m", 43)))
	}))},
	{"f/no-mock-server", "decoy/fixture", fSourced("mocks/mfa.json", func(k *kit) string {
		return asJSON(map[string]any{"_comment": "mock answers, not real", "POST /mfa/backup-codes": map[string]any{"status": 201, "body": map[string]any{"codes": []string{"mock-code-1", "mock-code-2", "mock-code-3"}}}})
	})},
	{"f/no-go-generator", "decoy/source", fSourced("internal/auth/recovery.go", func(k *kit) string {
		return "package auth\n\nimport \"crypto/rand\"\n\n// RecoveryCodes returns ten fresh recovery codes in the form xxxxx-xxxxx.\nfunc RecoveryCodes() ([]string, error) {\n\tconst alphabet = \"abcdefghijkmnpqrstuvwxyz23456789\"\n\tcodes := make([]string, 10)\n\tfor i := range codes {\n\t\tb := make([]byte, 10)\n\t\tif _, err := rand.Read(b); err != nil {\n\t\t\treturn nil, err\n\t\t}\n\t\tcodes[i] = encode(b, alphabet)\n\t}\n\treturn codes, nil\n}\n"
	})},
	{"f/no-swift-view", "decoy/source", fSourced("ios/BackupCodesView.swift", func(k *kit) string {
		return "import SwiftUI\n\nstruct BackupCodesView: View {\n    let codes: [String]\n    var body: some View {\n        List(codes, id: \\.self) { Text($0).font(.system(.body, design: .monospaced)) }\n            .navigationTitle(\"Backup codes\")\n    }\n}\n\n#Preview { BackupCodesView(codes: [\"1111 1111\", \"2222 2222\", \"3333 3333\"]) }\n"
	})},
	{"f/no-blade", "decoy/source", fSourced("resources/views/auth/recovery.blade.php", func(k *kit) string {
		return "<x-layout>\n<h1>{{ __('Recovery codes') }}</h1>\n<p>{{ __('Store these recovery codes in a password manager.') }}</p>\n@foreach ($codes as $code)\n  <code>{{ $code }}</code>\n@endforeach\n</x-layout>\n"
	})},
	{"f/no-migration-py", "decoy/source", fSourced("migrations/0007_backup_codes.py", func(k *kit) string {
		return "revision = '" + shaped(k.Rand, repeat("h", 12)) + "'\ndown_revision = '" + shaped(k.Rand, repeat("h", 12)) + "'\n\n\ndef upgrade():\n    op.create_table('backup_codes', sa.Column('hash', sa.String(97)), sa.Column('used_at', sa.DateTime))\n"
	})},
	{"f/no-po", "decoy/translation", fSourced("po/sv.po", func(k *kit) string {
		return "#: src/security.c:212\nmsgid \"Recovery codes\"\nmsgstr \"Återställningskoder\"\n\n#: src/security.c:218\nmsgid \"Enter one of your backup codes\"\nmsgstr \"Ange en av dina reservkoder\"\n\nmsgid \"e.g. %s\"\nmsgstr \"t.ex. %s\"\n"
	})},
	{"f/no-arb", "decoy/translation", fSourced("lib/l10n/app_es.arb", func(k *kit) string {
		return asJSON(map[string]any{"recoveryTitle": "Códigos de recuperación", "recoveryHint": "Introduce un código, p. ej. AB12-CD34", "recoveryUsed": "Este código ya se ha usado", "@@locale": "es"})
	})},
	{"f/no-resx", "decoy/translation", fSourced("Resources/Strings.fr.resx", func(k *kit) string {
		return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<root>\n  <data name=\"BackupCodes\"><value>Codes de secours</value></data>\n  <data name=\"BackupCodesHelp\"><value>Saisissez un code à 8 chiffres</value></data>\n</root>\n"
	})},
	{"f/no-bundle", "decoy/minified", fSourced("public/assets/index.js", func(k *kit) string {
		return "var a=[" + strings.Join(distinct(k.Rand, k.between(30, 300), `"aaaaaa"`), ",") + "];function f(t){return t.recoveryCodes.map(function(e){return a[e]})}\n"
	})},
	{"f/no-svg", "decoy/minified", fSourced("assets/logo.svg", func(k *kit) string {
		return "<svg viewBox=\"0 0 64 64\"><path d=\"" + strings.Join(distinct(k.Rand, k.between(40, 200), "\\Mdd.dd dd.dd"), "") + "\"/></svg>\n"
	})},
	{"f/no-yarn-lock", "decoy/lock-file", fSourced("yarn.lock", listed("# yarn lockfile v1\n", 5, 30, func(k *kit, _ int) string {
		return "\n" + of(k, vocabulary...) + "@^1.0.0:\n  version \"1.0.4\"\n  resolved \"https://registry.example/x.tgz#" + shaped(k.Rand, repeat("h", 40)) + "\""
	}))},
	{"f/no-composer-lock", "decoy/lock-file", fSourced("composer.lock", listed("{\"packages\": [\n", 4, 20, func(k *kit, _ int) string {
		return "{\"name\": \"acme/" + of(k, vocabulary...) + "\", \"reference\": \"" + shaped(k.Rand, repeat("h", 40)) + "\"},"
	}))},
	{"f/no-flake", "decoy/lock-file", fSourced("flake.lock", func(k *kit) string {
		return asJSON(map[string]any{"nodes": map[string]any{"nixpkgs": map[string]any{"locked": map[string]any{"narHash": "sha256-" + shaped(k.Rand, repeat("m", 43)) + "=", "rev": shaped(k.Rand, repeat("h", 40))}}}, "version": 7})
	})},
	{"f/no-spec", "decoy/placeholder", fSourced("docs/mfa.adoc", func(k *kit) string {
		return "= Multi-factor authentication\n\n== Backup codes\n\nShown once, for instance:\n\n----\naaaa-bbbb\ncccc-dddd\n1234-5678\nabcd-efgh\n----\n"
	})},
	{"f/no-template", "decoy/placeholder", fAside(namesE{"2FA sheet (blank).txt", "backup codes template.txt"}, func(k *kit) string {
		return "BACKUP CODES\nService: ______________\nUser:    ______________\n\n1. ____ ____    6. ____ ____\n2. ____ ____    7. ____ ____\n3. ____ ____    8. ____ ____\n"
	})},
	{"f/no-masked", "decoy/placeholder", fAside(namesE{"recovery codes (redacted).txt", "screenshot text.txt"}, func(k *kit) string {
		return "GitHub recovery codes\n" + strings.Repeat("*****-*****\n", k.between(6, 16)) + "hidden - sign in to view\n"
	})},
	{"f/no-env-tokens", "decoy/api-key", fSourced(".env.staging", listed("", 3, 9, func(k *kit, _ int) string {
		return of(k, "JWT_SECRET=", "MAPBOX=pk.", "SENTRY_DSN=https://x@", "TWILIO_AUTH=", "CSRF_KEY=") + shaped(k.Rand, repeat("m", 40))
	}))},
	{"f/no-api-note", "decoy/api-key", fAside(namesE{"dev keys.txt", "webhooks.txt"}, listed("API tokens (rotate in spring)\n", 3, 8, func(k *kit, _ int) string {
		return of(k, "ci ", "dns ", "sms ") + shaped(k.Rand, of(k, repeat("h", 40), repeat("m", 32)))
	}))},
	{"f/no-golden", "decoy/generator-test", fSourced("testdata/codes.golden", listed("seed=7\n", 8, 40, shapes("AAAA-AAAA")))},
	{"f/no-diceware", "decoy/generator-test", fSourced("fixtures/passwords.txt", listed("", 10, 60, shapes("Lllllldd", "llll-llll-llll", "mmmmmmmmmm")))},
}

// quoted puts quotation marks around texts.
func quoted(all []string) []string {
	for i, s := range all {
		all[i] = "\"" + s + "\""
	}
	return all
}
