package main

import (
	"fmt"
	"strings"
)

// fetchH is a file as a site gives it: its name, what stands above and below the
// codes, and how one is written.
type fetchH struct {
	id, name             string
	head, row, sep, tail string
	crlf                 bool
	layout, lang         string
}

// told is the same file of a site in another language.
func (f fetchH) told(lang string) fetchH {
	f.lang = lang
	return f
}

// plainH is the bare list, which most sites give.
func plainH(id, name string, crlf bool) fetchH {
	return fetchH{id, name, "", "%[2]s", "\n", "\n", crlf, "line", "en"}
}

var fetchesH = []fetchH{
	{"google", "Backup-codes-{user}.txt", "SAVE YOUR BACKUP CODES\nKeep these backup codes somewhere safe but accessible.\n\n", "%2d. ", "\t\t", "\n({mail})\n\n* You can only use each backup code once.\n* Need more? Visit https://g.co/2sv\n* These codes were generated on: {date}.\n", false, "columns2", "en"},
	plainH("github", "github-recovery-codes.txt", false),
	{"discord", "discord_backup_codes.txt", "These are your Discord backup codes for account {mail}. Keep these safe!\n\n", "* %[2]s", "\n", "\n", true, "bulleted", "en"},
	{"discord", "discord_backup_codes.txt", "Estos son tus códigos de seguridad de Discord para la cuenta {mail}. ¡Guárdalos en un lugar seguro!\n\n", "* %[2]s", "\n", "\n", true, "bulleted", "es"},
	plainH("gitlab", "gitlab-recovery-codes.txt", false),
	plainH("npm", "npm_recovery_codes.txt", false),
	plainH("pypi", "PyPI-Recovery-Codes-{user}-{iso}.txt", false),
	plainH("hexpm", "hex-recovery-codes.txt", false),
	plainH("ngrok", "ngrok_recovery_codes.txt", false),
	plainH("nextcloud", "Nextcloud-backup-codes.txt", true),
	plainH("nextcloud", "Familienwolke-backup-codes.txt", true),
	plainH("proton", "proton_recovery_codes.txt", true),
	plainH("mozilla-backup-codes", "{mail} Backup authentication codes.txt", true),
	{"mozilla-recovery-key", "{mail} Firefox account recovery key.txt", "", "%[2]s", "", "", false, "line", "en"},
	plainH("login-gov", "backup_codes.txt", false),
	{"login-gov-personal-key", "personal_key.txt", "", "%[2]s", "", "\n", false, "line", "en"},
	plainH("wikimedia", "Wikimedia - recovery codes.txt", false),
	plainH("wikimedia", "Wikimedia - Wiederherstellungscodes.txt", false).told("de"),
	plainH("wikimedia", "Wikimedia - коды восстановления.txt", false).told("ru"),
	plainH("wordpress-com", "{user}-backup-codes.txt", true),
	{"wordpress-two-factor", "two-factor-backup-codes.txt", "Two-Factor recovery codes for {site}\n\n", "%d. %s", "\n", "\n", true, "numbered", "en"},
	{"wordfence", "{site}_{user}_recoverycodes.txt", "Wordfence 2FA Recovery Codes for {site} ({user})\n\nEach line of 16 letters and numbers is a single recovery code, with optional spaces for readability. To use a recovery code, after entering your username and password, enter the code like \"1234 5678 90AB CDEF\" at the 2FA prompt. If your site has a custom login prompt and does not show a 2FA prompt, you can use the single-step method by entering your password and the code together in the Password field, like \"mypassword1234 5678 90AB CDEF\". Your recovery codes are:\n\n", "%[2]s", "\n", "\n", true, "line", "en"},
	{"sentry", "sentry-recovery-codes.txt", "", "%[2]s ", "\n", "\n", false, "line", "en"},
	{"keycloak", "kc-download-recovery-codes.txt", "Keep these recovery codes somewhere safe.\n\n", "%d: %s", "\n", "\n\nRecovery codes are single-use passcodes that allow you to sign in to your account if you do not have access to your authenticator.\n\nThese codes were generated on {date}", true, "numbered", "en"},
	{"keycloak", "kc-download-recovery-codes.txt", "Bewahren Sie diese Wiederherstellungscodes an einem sicheren Ort auf.\n\n", "%d: %s", "\n", "\n\nWiederherstellungscodes sind Einmalcodes, mit denen Sie sich anmelden können, wenn Sie keinen Zugriff auf Ihren Authenticator haben.\n\nDiese Codes wurden erzeugt am {date}", true, "numbered", "de"},
	{"bookstack", "backup-codes.txt", "", "%[2]s", "\n\n", "\n", false, "blank", "en"},
	plainH("discourse", "{slug}-backup-codes.txt", false),
	plainH("misskey", "{user}-2fa-backup-codes.txt", false),
	plainH("cal-com", "cal-backup-codes.txt", false),
	plainH("formbricks", "formbricks-backup-codes.txt", false),
	plainH("documenso", "documenso-2FA-recovery-codes.txt", false),
	plainH("n8n", "n8n-recovery-codes.txt", false),
	plainH("matomo", "analytics_recovery_codes.txt", false),
	plainH("django-allauth", "recovery-codes.txt", false),
	plainH("logto", "backup_code.txt", false),
	plainH("silverstripe", "Recovery codes.txt", true),
	plainH("silverstripe", "Backup codes.txt", true),
	plainH("statamic", "{slug}-recovery-codes.txt", false),
	{"mega", "MEGA-RECOVERYKEY.txt", "", "%[2]s", "", "", false, "line", "en"},
	plainH("shopify", "shopify_recovery_codes.txt", false),
	plainH("heroku", "heroku-recovery-codes.txt", false),
	plainH("hugging-face", "huggingface-recovery-codes.txt", false),
	{"stripe", "stripe_backup_code.txt", "", "%[2]s", "", "\n", false, "line", "en"},
	plainH("epic-games", "Epic Games Account Two-Factor backup codes.txt", true),
	plainH("expensify", "DO-NOT-DELETE_Expensify-2FA-RecoveryCodes.txt", false),
	{"hyperswitch", "recoveryCodes.txt", "[\n", "   \"%[2]s\"", ",\n", "\n]", false, "json", "en"},
	{"generic-2fa-site", "backup-codes-{day}.txt", "Your two-factor backup codes\nAccount: {mail}\n\n", "%[2]s", "\n", "\n\nStore these codes securely. Each code can only be used once.\n", false, "line", "en"},
	{"generic-2fa-site", "2fa-backup-codes.txt", "2FA Backup Codes\nGenerated: {date}\n================\n\n", "%d. %s", "\n", "\n\nThese codes will not be shown again.\n", false, "numbered", "en"},
}

// fetchedH has a template for every download, which browsers and owners name anew now
// and then.
func fetchedH() []template {
	var all []template
	for i, f := range fetchesH {
		all = append(all, template{fmt.Sprintf("h/get-%s-%d", f.id, i), "download", hFetched(f)})
	}
	return append(all, template{"h/get-matrix-element", "download", hMatrixKey})
}

// hMatrixKey is 48 characters in groups of four, the first of which begins with Es.
func hMatrixKey(k *kit) {
	s := k.set("matrix-element")
	s.codes = []string{shaped(k.Rand, `\E\s**`+strings.Repeat(" ****", 11))}
	k.tagAs("en", "single")
	k.save(k.hLoad("security-key.txt"), s.codes[0], s)
}

func hFetched(f fetchH) func(*kit) {
	return func(k *kit) {
		s := k.set(f.id)
		name, body := f.content(k, s)
		if k.chance(4) {
			stem, ext := name[:strings.LastIndex(name, ".")], name[strings.LastIndex(name, "."):]
			name = stem + of(k, " (1)", " (2)", "(1)", "-1", " - Copy", " copy") + ext
		}
		k.save(k.hLoad(name), body, s)
	}
}

// content is the name and the text of the file.
func (f fetchH) content(k *kit, s set) (name, body string) {
	k.tagAs(f.lang, f.layout)
	facts := strings.NewReplacer("{user}", k.who.user, "{mail}", k.mailbox(), "{site}", k.who.site, "{date}", k.day("January 2, 2006"), "{day}", k.day("2006-01-02"), "{iso}", k.day("2006-01-02T15_04_05.000000"),
		"{slug}", of(k, "model-railways", "garden-talk", "synth-forum", "parents-board", "lab-notes"))
	list := s.each(f.sep, f.row)
	if f.layout == "columns2" {
		list = s.columns("\n", f.row, f.sep)
	}
	body = facts.Replace(f.head) + list + facts.Replace(f.tail)
	if f.crlf {
		body = crlf(body)
	}
	return facts.Replace(f.name), body
}
