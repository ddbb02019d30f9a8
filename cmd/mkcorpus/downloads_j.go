package main

import (
	"fmt"
	"path"
	"strings"
)

// fetchesJ are downloads, and texts of the buttons that copy, as sites give them.
var fetchesJ = []fetchH{
	{"google", "Backup-codes-{user}.txt", "ENREGISTREZ VOS CODES DE SECOURS\nConservez ces codes de secours en lieu sûr, mais accessible.\n\n", "%2d. ", "\t\t", "\n({mail})\n\n* Chaque code ne peut être utilisé qu'une seule fois.\n* Il vous en faut d'autres ? Accédez à https://g.co/2sv\n* Codes générés le : {day}.\n", false, "columns2", "fr"},
	{"google", "Backup-codes-{user}.txt", "BACKUP-CODES SPEICHERN\nBewahren Sie diese Backup-Codes an einem sicheren, aber zugänglichen Ort auf.\n\n", "%2d. ", "\t\t", "\n({mail})\n\n* Jeder Backup-Code kann nur einmal verwendet werden.\n* Weitere Codes: https://g.co/2sv\n* Diese Codes wurden generiert am: {day}.\n", false, "columns2", "de"},
	{"google", "Backup-codes-{user}.txt", "GUARDA TUS CÓDIGOS DE SEGURIDAD\nGuarda estos códigos en un lugar seguro, pero accesible.\n\n", "%2d. ", "\t\t", "\n({mail})\n\n* Cada código se puede usar una sola vez.\n* ¿Necesitas más? Visita https://g.co/2sv\n* Fecha en que se generaron: {day}.\n", false, "columns2", "es"},
	{"google", "Backup-codes-{user}.txt", "СОХРАНИТЕ РЕЗЕРВНЫЕ КОДЫ\nХраните их в надежном и доступном месте.\n\n", "%2d. ", "\t\t", "\n({mail})\n\n* Каждый код можно использовать только один раз.\n* Нужны ещё коды? https://g.co/2sv\n* Дата создания: {day}.\n", false, "columns2", "ru"},
	{"google", "Backup-codes-{user}.txt", "バックアップ コードを保存\nこれらのバックアップ コードは、安全かつアクセスしやすい場所に保管してください。\n\n", "%2d. ", "\t\t", "\n({mail})\n\n* 各バックアップ コードは 1 回のみ使用できます。\n* コードがさらに必要な場合: https://g.co/2sv\n* 生成日: {day}\n", false, "columns2", "ja"},
	{"discord", "discord_backup_codes.txt", "Voici tes codes de secours Discord pour le compte {mail}. Garde-les en lieu sûr !\n\n", "* %[2]s", "\n", "\n", true, "bulleted", "fr"},
	{"discord", "discord_backup_codes.txt", "Oto Twoje kody zapasowe Discord do konta {mail}. Przechowuj je w bezpiecznym miejscu!\n\n", "* %[2]s", "\n", "\n", true, "bulleted", "pl"},
	{"discord", "discord_backup_codes.txt", "Это твои резервные коды Discord для учётной записи {mail}. Храни их в безопасности!\n\n", "* %[2]s", "\n", "\n", true, "bulleted", "ru"},
	{"discord", "discord_backup_codes.txt", "{mail}アカウントのDiscordバックアップコードです。大切に保管してください!\n\n", "* %[2]s", "\n", "\n", true, "bulleted", "ja"},
	{"discord", "discord_backup_codes.txt", "{mail} 계정의 Discord 백업 코드예요. 안전하게 보관하세요!\n\n", "* %[2]s", "\n", "\n", true, "bulleted", "ko"},
	{"keycloak", "kc-download-recovery-codes.txt", "Guarde estos códigos de recuperación en un lugar seguro.\n\n", "%d: %s", "\n", "\n\nLos códigos de recuperación son contraseñas de un solo uso que le permiten iniciar sesión si no tiene acceso a su autenticador.\n\nEstos códigos se generaron el {day}", true, "numbered", "es"},
	{"keycloak", "kc-download-recovery-codes.txt", "Conserva questi codici di recupero in un luogo sicuro.\n\n", "%d: %s", "\n", "\n\nI codici di recupero sono codici monouso con cui puoi accedere al tuo account se non hai accesso all'autenticatore.\n\nQuesti codici sono stati generati il {day}", true, "numbered", "it"},
	{"keycloak", "kc-download-recovery-codes.txt", "リカバリーコードは安全な場所に保管してください。\n\n", "%d: %s", "\n", "\n\nこれらのコードの生成日: {day}", true, "numbered", "ja"},
	{"wordpress-two-factor", "two-factor-backup-codes.txt", "Zwei-Faktor-Wiederherstellungscodes für https://{site}\n\n", "%d. %s", "\n", "\n", true, "numbered", "de"},
	{"wordpress-two-factor", "two-factor-backup-codes.txt", "Codes de récupération à deux facteurs pour https://{site}\n\n", "%d. %s", "\n", "\n", true, "numbered", "fr"},
	{"wikimedia", "wikipedia codes.txt", "", "* %[2]s", "\n", "\n", false, "bulleted", "en"},
	{"pypi", "pypi.txt", "PyPI recovery codes\n", "%[2]s", "\n", "", false, "line", "en"},
	{"pypi", "TestPyPI-Recovery-Codes-{user}-{iso}.txt", "", "%[2]s", "\n", "", false, "line", "en"},
	{"mozilla-backup-codes", "{mail} Firefox Recovery codes.txt", "", "%[2]s", "\n", "", true, "line", "en"},
	{"mozilla-backup-codes", "{mail} Firefox.txt", "Firefox backup authentication codes\n\n", "%[2]s", "\n", "", true, "line", "en"},
	{"login-gov", "login.gov backup codes.txt", "", "%[2]s", " ", "", false, "space", "en"},
	{"silverstripe", "Wiederherstellungscodes.txt", "", "%[2]s", "\n", "\n", true, "line", "de"},
	{"silverstripe", "Codes de secours.txt", "", "%[2]s", "\n", "\n", true, "line", "fr"},
	{"wordpress-com", "wordpress.com-backup-codes-print.txt", "WordPress.com backup verification codes for {user}\nPrinted: {date}\n\n", "%2d. ", "      ", "\n", false, "columns2", "en"},
	{"proxmox", "pve recovery keys.txt", "Proxmox recovery keys for {user}@pam on pve.lan ({day})\n\n", "%d: %s", "\n", "\n", false, "numbered", "en"},
	{"redmine", "redmine-backup-codes.txt", "Two-factor backup codes\n\n", "", "     ", "\nCodes were generated on {date}.\n", false, "columns2", "en"},
	{"friendica", "friendica recovery.txt", "Two-factor recovery codes of {user}@friendi.ca\n\n", "- %[2]s", "\n", "\n", false, "bulleted", "en"},
	{"ory-kratos", "backup codes account.txt", "These are your back up recovery codes. Please keep them in a safe place.\n", "%[2]s", ", ", "\n", false, "comma", "en"},
	{"expensify", "two-factor-auth-codes.txt", "", "%[2]s", "\n", "", false, "line", "en"},
	{"rocket-chat", "rocket.chat backup codes.txt", "Make sure you have a copy of your backup codes: ", "%[2]s", " ", ". If you lose access to your authenticator app, you can use one of these codes to log in.\n", false, "space", "en"},
	{"generic-2fa-site", "mfa-backup-codes-{day}.txt", "MFA BACKUP CODES\r\nUser: {mail}\r\nDate: {day}\r\nEach code is valid for one sign-in.\r\n--------------------\r\n", "%[2]s", "\n", "\n--------------------\n", true, "line", "en"},
	{"generic-2fa-site", "recovery_codes_{user}.txt", "Recovery codes for {site}\n\n", "%d) %s", "\n", "\n\nUnused codes stay valid until you create new ones.\n", false, "numbered", "en"},
	{"generic-2fa-site", "backupcodes.json", "{\n  \"account\": \"{mail}\",\n  \"created\": \"{day}\",\n  \"backup_codes\": [\n", "    \"%[2]s\"", ",\n", "\n  ]\n}\n", false, "json", "en"},
	{"generic-2fa-site", "2fa-recovery-codes.csv", "#,recovery_code,used\n", "%d,%s,no", "\n", "\n", false, "table", "en"},
	{"generic-2fa-site", "backup-codes-{user}.html", "<!doctype html><meta charset=\"utf-8\"><title>Backup codes</title><h1>Backup codes for {mail}</h1><ul>\n", "<li>%[2]s</li>", "\n", "\n</ul><p>Print this page and keep it somewhere safe.</p>\n", false, "html", "en"},
	{"ente", "ente-recovery-key.txt", "", "%[2]s", "", "", false, "single", "en"},
	{"dashlane-recovery-key", "Dashlane recovery key.txt", "", "%[2]s", "", "\n", false, "single", "en"},
	plainH("gogs", "gogs-recovery-codes.txt", false),
	plainH("craft-cms", "{slug}-recovery-codes.txt", true),
	plainH("chatwoot", "chatwoot-backup-codes.txt", false),
	plainH("bitbucket", "bitbucket-recovery-codes.txt", false),
}

// barelyJ are downloads of bare lists, whose services are many people's.
var barelyJ = []fetchH{
	plainH("github", "github-recovery-codes.txt", false),
	plainH("npm", "npm_recovery_codes.txt", false),
	plainH("gitlab", "gitlab-recovery-codes.txt", false),
	plainH("nextcloud", "Nextcloud-backup-codes.txt", true),
	plainH("nextcloud", "MagentaCLOUD-backup-codes.txt", true),
	plainH("discourse", "{slug}-backup-codes.txt", false),
	plainH("proton", "proton_recovery_codes.txt", true),
	plainH("epic-games", "Epic Games Account Two-Factor backup codes.txt", true),
	plainH("hexpm", "hex-recovery-codes.txt", false),
	plainH("heroku", "heroku-recovery-codes.txt", false),
	plainH("misskey", "{user}-2fa-backup-codes.txt", false),
	plainH("n8n", "n8n-recovery-codes.txt", false),
}

func fetchedJ() []template {
	all := []template{{"j/get-teleport", "download", jTeleport}, {"j/get-gitlab-long", "download", jLonger("gitlab", "gitlab-recovery-codes.txt")}, {"j/get-discord-used", "download", jDiscordUsed}, {"j/get-two-copies", "download", jTwice}}
	return append(all, fetchedAs("j", append(append([]fetchH{}, fetchesJ...), barelyJ...))...)
}

// fetchedAs has a template of the family for every download.
func fetchedAs(family string, fetches []fetchH) []template {
	var all []template
	for i, f := range fetches {
		all = append(all, template{fmt.Sprintf("%s/get-%s-%d", family, f.id, i), "download", jFetched(f)})
	}
	return all
}

// jFetched is such a file; some have a new name, or a line that their owner added.
func jFetched(f fetchH) func(*kit) {
	return func(k *kit) {
		s := k.set(f.id)
		name, body := f.content(k, s)
		ext := path.Ext(name)
		if k.chance(3) {
			name = strings.TrimSuffix(name, ext) + of(k, " (1)", " (3)", "-2", " Kopie", "_"+k.day("2006"), " OLD") + ext
		}
		if f.layout == "line" && k.chance(5) {
			body = of(k, "# my account "+k.mailbox(), k.day("02/01/2006"), "2fa - phone is the Pixel", "old phone!!") + "\n" + body
		}
		k.save(k.jLand(name), body, s)
	}
}

// jTeleport is three codes of eight words each.
func jTeleport(k *kit) {
	s := set{service: byID("teleport")}
	for range s.service.count {
		words := []string{"tele"}
		for range 8 {
			words = append(words, of(k, seedWords...))
		}
		s.codes = append(s.codes, strings.Join(words, "-"))
	}
	k.tagAs("en", "line")
	k.save(k.jLand(of(k, "teleport-recovery-codes.txt", "teleport recovery.txt")), "Teleport recovery codes for "+k.mailbox()+"\n\n"+s.stack(), s)
}

// jLonger is what newer versions give: codes of twice the length.
func jLonger(id, name string) func(*kit) {
	return func(k *kit) {
		s := set{service: byID(id)}
		s.codes = distinct(k.Rand, s.service.count, s.service.shape+s.service.shape)
		k.tagAs("en", "line")
		k.save(k.jLand(name), strings.TrimSuffix(s.stack(), of(k, "", "\n")), s)
	}
}

// jDiscordUsed is a download of later, with marks of the site itself.
func jDiscordUsed(k *kit) {
	s := k.scattered(k.set("discord"))
	k.tagAs("en", "used")
	k.save(k.jLand("discord_backup_codes.txt"), crlf("These are your Discord backup codes for account "+k.mailbox()+". Keep these safe!\n\n"+s.marked("\n", marks{"* %s", "* %s (used)"})), s)
}

// jTwice is two downloads, pasted one below the other by their owner.
func jTwice(k *kit) {
	sets := k.hSome(2, "github", "gitlab", "npm", "proton", "nextcloud", "hexpm", "ngrok", "sentry")
	k.tagAs("en", "line")
	body := ""
	for _, s := range sets {
		body += "--- " + s.service.file + " ---\n" + s.stack() + "\n"
	}
	k.save(k.jShelf(of(k, "all downloads 2fa.txt", "recovery files together.txt", "merged.txt")), body, sets...)
}
