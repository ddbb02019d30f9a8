package main

import (
	"fmt"
	"strings"
)

// folder of what people program.
func (k *kit) work(name string) string {
	return of(k, "dev/bakery-site/", "Projects/raspberry-garden/", "source/repos/Timesheets/", "Sites/portfolio/", "code/advent/") + name
}

// codeDecoy is plainDecoy in a folder of a program.
func codeDecoy(name, head string, body func(*kit) string, tail string) func(*kit) {
	return func(k *kit) { k.text(k.work(name), head+body(k)+tail) }
}

// decoysDCode are files that stand among source.
var decoysDCode = []template{
	{"d/composer-lock", "decoy/lock-file", codeDecoy("composer.lock", "{\n  \"packages\": [\n", rowsOf(5, 20, func(k *kit, _ int) string {
		return "    {\"name\": \"acme/" + of(k, vocabulary...) + "\", \"source\": {\"reference\": \"" + shaped(k.Rand, repeat("h", 40)) + "\"}},"
	}), "    {}\n  ]\n}\n")},
	{"d/asset-manifest", "decoy/hashes", codeDecoy("public/manifest.txt", "", rowsOf(8, 25, func(k *kit, _ int) string {
		return "assets/" + of(k, vocabulary...) + "." + shaped(k.Rand, repeat("h", 8)) + of(k, ".js", ".css")
	}), "")},
	{"d/migrations", "decoy/numbers", codeDecoy("alembic/history.txt", "", rowsOf(6, 18, func(k *kit, _ int) string {
		return shaped(k.Rand, repeat("h", 12)) + " -> " + shaped(k.Rand, repeat("h", 12)) + ", add " + of(k, vocabulary...)
	}), "")},
	{"d/image-list", "decoy/hashes", codeDecoy("images.txt", "REPOSITORY   TAG      IMAGE ID       SIZE\n", rowsOf(6, 16, func(k *kit, _ int) string {
		return fmt.Sprintf("%-12s latest   %s   %dMB", of(k, "nginx", "postgres", "node", "redis"), shaped(k.Rand, repeat("h", 12)), k.between(20, 900))
	}), "")},
	{"d/api-keys", "decoy/keys", codeDecoy(".env.local", "# local only\n", rowsOf(3, 8, func(k *kit, i int) string {
		return fmt.Sprintf("%s_%d=%s", of(k, "API_KEY", "SECRET", "MAIL_TOKEN"), i, shaped(k.Rand, repeat("m", 32)))
	}), "")},
	{"d/crash", "decoy/log", codeDecoy("crash.log", "Process 4410 stopped\n", rowsOf(12, 30, func(k *kit, i int) string {
		return fmt.Sprintf("#%d 0x%s in %s ()", i, shaped(k.Rand, repeat("h", 16)), of(k, vocabulary...))
	}), "")},
	{"d/build-log", "decoy/log", codeDecoy("build.log", "", rowsOf(20, 60, func(k *kit, _ int) string {
		return k.day("15:04:05") + of(k, " cache hit ", " compile ", " upload ") + shaped(k.Rand, repeat("h", 16))
	}), "BUILD SUCCESSFUL\n")},
	{"d/code-generator", "decoy/source-code", codeDecoy("app/backup_codes.py", "import secrets\n\n# XXXX-XXXX, shown once to the user\nALPHABET = \"abcdefghjkmnpqrstuvwxyz23456789\"\n\n\ndef make_backup_codes(n=10):\n    return [one() for _ in range(n)]\n\n\n", rowsOf(1, 1, func(k *kit, _ int) string {
		return "def one():\n    raw = \"\".join(secrets.choice(ALPHABET) for _ in range(" + of(k, "8", "10") + "))\n    return raw[:4] + \"-\" + raw[4:]"
	}), "")},
	{"d/code-test", "decoy/source-test", func(k *kit) {
		k.text(k.work("app/tests/test_recovery.py"), "from app.recovery import normalise, matches\n\n\ndef test_normalise():\n"+many(k.between(4, 9), func(int) string {
			c := shaped(k.Rand, "aaaa-aaaa")
			return fmt.Sprintf("    assert normalise(\" %s \") == %q", strings.ToUpper(c), strings.ReplaceAll(c, "-", ""))
		})+"    assert not matches(\"0000-0000\", [])\n")
	}},
	{"d/password-hashes", "decoy/fixtures", codeDecoy("fixtures/users.json", "[\n", rowsOf(4, 12, func(k *kit, i int) string {
		return fmt.Sprintf("  {\"pk\": %d, \"password\": \"pbkdf2_sha256$260000$%s$%s=\"},", i+1, shaped(k.Rand, repeat("m", 22)), shaped(k.Rand, repeat("m", 43)))
	}), "  {}\n]\n")},
	{"d/readme-own", "decoy/placeholders", codeDecoy("README.md", "# signin\n\nSmall sign-in library. After enrolment the user is shown recovery codes, for instance\n\n", rowsOf(4, 8, func(*kit, int) string { return "    aaaa-bbbb-cccc" }), "\nOnly hashes are stored.\n")},
	{"d/release-notes", "decoy/git-log", codeDecoy("CHANGELOG.md", "", rowsOf(8, 20, func(k *kit, i int) string {
		return fmt.Sprintf("- %s %s (%s)", shaped(k.Rand, repeat("h", 7)), of(k, "backup codes page: fix print layout", "bump deps", "two-factor: rate limit", "typo"), k.day("2006-01-02"))
	}), "")},
	{"d/event-ids", "decoy/uuids", codeDecoy("errors.txt", "most frequent this week\n", rowsOf(6, 18, func(k *kit, _ int) string {
		return shaped(k.Rand, repeat("h", 32)) + "  " + of(k, "TypeError", "timeout", "KeyError")
	}), "")},
	{"d/sensor-addresses", "decoy/mac-addresses", codeDecoy("sensors.txt", "1-wire ids, garden\n", rowsOf(4, 10, func(k *kit, i int) string { return fmt.Sprintf("bed %d  28-%s", i+1, shaped(k.Rand, repeat("h", 12))) }), "")},
}
