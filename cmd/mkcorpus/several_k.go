package main

import "time"

// manyK are files with the codes of several services.
var manyK = []several{
	{textJ{"many-rules", "note", []string{"vault of paper.txt", "all second factors.md"}, folkK, "en", "line numbered", `
=== ‹svc› ===
who: ‹mail›
backup codes:
‹list›
`}, 2, 4, "second factors of this house, ‹day›\n\n", "(end)"},
	{textJ{"many-german", "note", []string{"Ersatzcodes alle.txt", "Notfallcodes Familie.txt"}, folkK, "de", "line pairs columns2", `
‹svc› (Konto von ‹who›), Ersatzcodes:
‹list›
`}, 2, 4, "Ersatz- und Backup-Codes der Familie, Stand ‹date›\n\n", "Nächste Kontrolle an Neujahr"},
	{textJ{"many-outline", "note", []string{"accounts outline.md", "/notes/2fa.md"}, append([]string{"gitlab", "sentry"}, folkK...), "en", "ticks bulleted", `
### ‹svc›

Recovery codes

‹list›
`}, 2, 5, "# Lost phone procedure\n\n1. call the carrier (‹phone›)\n2. use a code below\n\n", "---\nreviewed by ‹who›"},
	{textJ{"many-sheet", "office", []string{"codes table.xlsx", "family codes.ods"}, folkK, "en", "sheet", `
‹rows ‹svc›	%d	%s	›`}, 2, 4, "Service\tNo\tBackup code\tUsed\n", ""},
	{textJ{"many-word", "office", []string{"where to get in.docx", "Zugang ohne Handy.odt"}, folkK, "en", "line numbered", `
‹svc› recovery codes
‹list›
`}, 2, 3, "Getting in without the phone\n\n", "Ask ‹who› for the rest."},
	{textJ{"many-yaml", "structured", []string{"second-factors.yml", "accounts-private.yaml"}, adminK, "en", "yaml", `
  - service: ‹svc›
    user: ‹user›
    recovery_codes: ["‹join ", "›"]`}, 2, 4, "accounts:\n", "checked: ‹day›"},
	{textJ{"many-csv", "structured", []string{"two_factor.csv", "backup codes household.csv"}, folkK, "en", "table", `
‹svc›,‹mail›,‹join  ›`}, 2, 5, "service,account,backup codes\n", ""},
}

// crateNotesK are the notes that lie in containers.
var (
	crateEnglishK = textJ{"", "", nil, folkK, "en", "line numbered columns2 used", `
‹svc›, signed up with ‹mail›
backup codes from the security page:

‹list›

‹say›
@or
‹say›

if the authenticator is gone: ‹svc› recovery codes
‹list›`}
	crateGermanK = textJ{"", "", nil, folkK, "de", "line pairs comma", `
‹svc› Backup-Codes, vom alten Rechner gerettet

‹list›`}
	crateAdminK = textJ{"", "", nil, adminK, "en", "line bulleted ticks", `
# break glass

‹svc› recovery codes (root account)

‹list›`}
)

// cratesK are containers with such a note.
var cratesK = []crate{
	{"zip-desktop", "Desktop/important.txt", []string{"desktop backup.zip", "Desktop.zip"}, crateEnglishK, zippedAround},
	{"zip-laptop", "Eigene Dateien/wichtig/zettel.txt", []string{"Eigene Dateien.zip", "Laptop alt.zip"}, crateGermanK, zippedAround},
	{"zip-admin", "runbooks/break-glass.md", []string{"wiki-export.zip", "runbooks.zip"}, crateAdminK, zippedAround},
	{"tar-home", "home/notes/me.txt", []string{"home.tar.gz", "old-home.tgz"}, crateEnglishK, func(k *kit, m member) []byte {
		return tarball(k.when, k.hMember("home/notes/garden.txt"), m)
	}},
	{"tar-etc", "etc-local/README.md", []string{"etc-local.tgz", "server.tar.gz"}, crateAdminK, func(k *kit, m member) []byte {
		return tarball(k.when, m, k.hMember("etc-local/motd"))
	}},
}

func zippedAround(k *kit, m member) []byte {
	return zipped(k.when.Add(-time.Hour), k.hMember("readme.txt"), m, k.hMember("misc/list.txt"))
}
