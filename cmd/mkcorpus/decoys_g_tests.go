package main

import (
	"fmt"
	"strings"
)

// gFake is codes of a shape between quotes, as tests and samples have them.
func (k *kit) gFake(n int, shape, quote, sep string) string {
	var all []string
	for _, c := range distinct(k.Rand, n, shape) {
		all = append(all, quote+c+quote)
	}
	return strings.Join(all, sep)
}

// decoysGTests are the files of those who build such things: tests, samples, strings.
var decoysGTests = []template{
	{"g/no-test-go", "decoy/test", gCoded("internal/mfa/recovery_test.go", func(k *kit) string {
		return "package mfa\n\nimport \"testing\"\n\nfunc TestRecoveryCodes(t *testing.T) {\n\tcodes := []string{" + k.gFake(4, "hhhhh-hhhhh", `"`, ", ") + "}\n\tstore := newStore(t, codes)\n\tfor _, c := range codes {\n\t\tif !store.Use(c) {\n\t\t\tt.Errorf(\"code %q was refused\", c)\n\t\t}\n\t\tif store.Use(c) {\n\t\t\tt.Errorf(\"code %q worked twice\", c)\n\t\t}\n\t}\n}\n"
	})},
	{"g/no-test-ruby", "decoy/test", gCoded("spec/models/user_two_factor_spec.rb", func(k *kit) string {
		return "require 'rails_helper'\n\nRSpec.describe User do\n  let(:codes) { %w[" + k.gFake(5, repeat("h", 16), "", " ") + "] }\n\n  it 'consumes a backup code' do\n    user.otp_backup_codes = codes\n    expect(user.invalidate_otp_backup_code!(codes.first)).to be true\n  end\nend\n"
	})},
	{"g/no-test-js", "decoy/test", gCoded("src/components/__tests__/BackupCodes.test.tsx", func(k *kit) string {
		return "import { render, screen } from '@testing-library/react';\nimport { BackupCodes } from '../BackupCodes';\n\nconst codes = [" + k.gFake(6, "aaaa-aaaa", "'", ", ") + "];\n\ndescribe('BackupCodes', () => {\n  it('lists every code', () => {\n    render(<BackupCodes codes={codes} />);\n    codes.forEach((c) => expect(screen.getByText(c)).toBeInTheDocument());\n  });\n});\n"
	})},
	{"g/no-test-python", "decoy/test", gCoded("tests/test_recovery_codes.py", func(k *kit) string {
		return "import pytest\n\nfrom accounts.mfa import consume\n\nCODES = [" + k.gFake(5, "dddddddd", `"`, ", ") + "]\n\n\n@pytest.mark.parametrize(\"code\", CODES)\ndef test_code_works_once(user, code):\n    user.set_recovery_codes(CODES)\n    assert consume(user, code)\n    assert not consume(user, code)\n"
	})},
	{"g/no-fixture", "decoy/fixture", gCoded("test/fixtures/users.yml", func(k *kit) string {
		return "alice:\n  email: alice@example.com\n  otp_required_for_login: true\n  otp_backup_codes: [" + k.gFake(4, repeat("h", 16), `"`, ", ") + "]\nbob:\n  email: bob@example.com\n  otp_required_for_login: false\n"
	})},
	{"g/no-fixture-json", "decoy/fixture", gCoded("cypress/fixtures/mfa.json", func(k *kit) string {
		return "{\n  \"email\": \"cypress@example.com\",\n  \"recoveryCodes\": [\n    " + k.gFake(8, "AAAA-AAAA", `"`, ",\n    ") + "\n  ]\n}\n"
	})},
	{"g/no-seeds", "decoy/fixture", gCoded("db/seeds.sql", listed("-- demo data\n", 5, 20, func(k *kit, i int) string {
		return fmt.Sprintf("INSERT INTO backup_codes (user_id, code_hash, used_at) VALUES (%d, '$2a$10$%s', NULL);", i%3+1, shaped(k.Rand, repeat("m", 53)))
	}))},
	{"g/no-snapshot", "decoy/test", gCoded("src/__snapshots__/recovery.test.js.snap", func(k *kit) string {
		return "// Jest Snapshot v1, https://goo.gl/fbAQLP\n\nexports[`recovery codes are rendered 1`] = `\n<ul class=\"codes\">\n" + many(6, func(int) string { return "  <li>" + shaped(k.Rand, "hhhhh-hhhhh") + "</li>" }) + "</ul>\n`;\n"
	})},
	{"g/no-source", "decoy/source", gCoded("app/mfa/codes.py", said("import secrets\n\nALPHABET = \"23456789ABCDEFGHJKLMNPQRSTUVWXYZ\"\n\n\ndef backup_codes(count=10, length=8):\n    \"\"\"Return fresh backup codes, e.g. 'ABCD-2345'.\"\"\"\n    codes = set()\n    while len(codes) < count:\n        raw = \"\".join(secrets.choice(ALPHABET) for _ in range(length))\n        codes.add(f\"{raw[:4]}-{raw[4:]}\")\n    return sorted(codes)\n"))},
	{"g/no-source-vue", "decoy/source", gCoded("src/views/Recovery.vue", said("<template>\n  <section>\n    <h2>{{ $t('mfa.recovery.title') }}</h2>\n    <p>{{ $t('mfa.recovery.keep_safe') }}</p>\n    <ul><li v-for=\"code in recoveryCodes\" :key=\"code\">{{ code }}</li></ul>\n    <button @click=\"download('recovery-codes.txt')\">{{ $t('mfa.recovery.download') }}</button>\n  </section>\n</template>\n\n<script setup>\nconst recoveryCodes = ref([])\nonMounted(async () => { recoveryCodes.value = (await api.post('/mfa/recovery')).codes })\n</script>\n"))},
	{"g/no-strings-en", "decoy/translation", gCoded("locales/en.json", said("{\n  \"mfa\": {\n    \"backup_codes\": \"Backup codes\",\n    \"backup_codes_hint\": \"Each code can only be used once. Keep these codes in a safe place.\",\n    \"backup_codes_download\": \"Download backup codes\",\n    \"recovery_code_placeholder\": \"xxxxx-xxxxx\",\n    \"recovery_code_invalid\": \"This recovery code is not valid or was already used\",\n    \"regenerate\": \"Generate new recovery codes\"\n  }\n}\n"))},
	{"g/no-strings-po", "decoy/translation", gCoded("po/de.po", func(k *kit) string {
		return "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n#: src/twofactor.c:" + shaped(k.Rand, "Ddd") + "\nmsgid \"Recovery codes\"\nmsgstr \"Wiederherstellungscodes\"\n\n#: src/twofactor.c:" + shaped(k.Rand, "Ddd") + "\nmsgid \"Enter a code like 1234-5678\"\nmsgstr \"Geben Sie einen Code wie 1234-5678 ein\"\n\n#: src/twofactor.c:" + shaped(k.Rand, "Ddd") + "\nmsgid \"Keep these codes somewhere safe.\"\nmsgstr \"Bewahren Sie diese Codes sicher auf.\"\n"
	})},
	{"g/no-strings-yaml", "decoy/translation", gCoded("config/locales/fr.yml", said("fr:\n  two_factor:\n    title: Double authentification\n    backup_codes: Codes de secours\n    example: \"Exemple : ABCD-EFGH\"\n    used: \"Ce code a déjà été utilisé\"\n    safe: Conservez ces codes en lieu sûr.\n"))},
	{"g/no-openapi", "decoy/api-docs", gCoded("docs/openapi.yaml", func(k *kit) string {
		return "  /auth/mfa/recovery:\n    post:\n      summary: Create recovery codes\n      responses:\n        '200':\n          content:\n            application/json:\n              example:\n                recovery_codes: [" + k.gFake(3, "hhhhh-hhhhh", `"`, ", ") + "]\n                created_at: '2022-01-01T00:00:00Z'\n"
	})},
	{"g/no-readme", "decoy/readme", gCoded("README.md", func(k *kit) string {
		return "# two-factor-kit\n\nGenerates TOTP secrets and recovery codes.\n\n```js\nimport { generateRecoveryCodes } from 'two-factor-kit'\n\ngenerateRecoveryCodes({ count: 4 })\n// => [" + k.gFake(4, "aaaa-aaaa", "'", ", ") + "]\n```\n\n## Install\n\n    npm install two-factor-kit\n\n## Licence\n\nMIT\n"
	})},
	{"g/no-changelog", "decoy/changelog", gCoded("CHANGELOG.md", listed("# Changelog\n\n## 4.2.0\n\n", 5, 18, func(k *kit, _ int) string {
		return "- " + of(k, "Show backup codes only once", "Fix recovery codes download in Safari", "Allow 2FA for guests", "Update translations") + " (" + shaped(k.Rand, "hhhhhhh") + ")"
	}))},
	{"g/no-docs", "decoy/api-docs", gCoded("docs/mfa.md", said("# Multi-factor authentication\n\nAfter enrolment the server returns `recovery_codes`, an array of ten strings. Show them once:\n\n    XXXX-XXXX\n    XXXX-XXXX\n\nCodes are stored as bcrypt hashes and removed when used. Call `DELETE /mfa/recovery` to void all of them.\n"))},
	{"g/no-storybook", "decoy/source", gCoded("stories/RecoveryCodes.stories.ts", func(k *kit) string {
		return "export default { title: 'Auth/RecoveryCodes' };\n\nexport const Default = {\n  args: {\n    codes: ['12345-67890', 'abcde-fghij', '11111-22222', 'aaaaa-bbbbb'],\n    onDownload: () => {},\n  },\n};\n"
	})},
	{"g/no-bug-report", "decoy/issue", gAside(namesE{"issue 4411.md", "bug report recovery codes.md"}, said("**Describe the bug**\nThe recovery codes page is empty after regenerating.\n\n**To reproduce**\n1. Enable 2FA\n2. Click *Regenerate recovery codes*\n3. The list shows `undefined` ten times\n\n**Expected**\nTen codes in the form `a1b2c-d3e4f`.\n\n**Version** 5.3.1, Firefox 120\n"))},
	{"g/no-mock-server", "decoy/source", gCoded("mock/server.js", func(k *kit) string {
		return "app.post('/2fa/enable', (req, res) => {\n  res.json({ secret: 'JBSWY3DPEHPK3PXP', backupCodes: [" + k.gFake(5, "dddddddd", "'", ", ") + "] });\n});\n"
	})},
}
