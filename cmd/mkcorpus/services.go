package main

// service is what a home says about the codes of one service.
type service struct {
	id, name, domain string
	term             string // what the service calls its codes
	file             string // the name of its download, or empty
	count            int
	shape            string // see alphabets
}

const (
	backup   = "backup codes"
	recovery = "recovery codes"
)

// services are those whose shape is known from their source or documents.
var services = []service{
	{"google", "Google", "accounts.google.com", backup, "Backup-codes-%s.txt", 10, "dddd dddd"},
	{"github", "GitHub", "github.com", recovery, "github-recovery-codes.txt", 16, "hhhhh-hhhhh"},
	{"discord", "Discord", "discord.com", backup, "discord_backup_codes.txt", 10, "aaaa-aaaa"},
	{"x", "X", "x.com", backup, "", 1, repeat("a", 12)},
	{"facebook", "Facebook", "facebook.com", recovery, "", 10, "dddd dddd"},
	{"instagram", "Instagram", "instagram.com", backup, "", 5, "dddd dddd"},
	{"microsoft", "Microsoft", "account.microsoft.com", "recovery code", "", 1, "AAAAA-AAAAA-AAAAA-AAAAA-AAAAA"},
	{"dropbox", "Dropbox", "dropbox.com", backup, "", 10, "dddd dddd"},
	{"reddit", "Reddit", "reddit.com", backup, "", 10, "dddddd"},
	{"ea", "EA", "ea.com", backup, "", 6, "dddddddd"},
	{"steam-backup-codes", "Steam", "store.steampowered.com", backup, "", 30, repeat("S", 7)},
	{"steam-revocation", "Steam", "steamcommunity.com", "revocation code", "", 1, `\Rddddd`},
	{"ngrok", "ngrok", "ngrok.com", recovery, "ngrok_recovery_codes.txt", 10, repeat("E", 10)},
	{"bitwarden", "Bitwarden", "vault.bitwarden.com", "recovery code", "", 1, "AAAA AAAA AAAA AAAA AAAA AAAA AAAA AAAA"},
	{"vaultwarden", "Vaultwarden", "vault.lan", "recovery code", "", 1, "BBBB BBBB BBBB BBBB BBBB BBBB BBBB BBBB"},
	{"auth0", "Auth0", "auth0.com", "recovery code", "", 1, repeat("A", 24)},
	{"uber", "Uber", "uber.com", backup, "", 10, "dddd dddd"},
	{"vk", "VK", "vk.com", backup, "", 10, "Dddd dddd"},
	{"npm", "npm", "npmjs.com", recovery, "npm_recovery_codes.txt", 5, repeat("h", 64)},
	{"pypi", "PyPI", "pypi.org", recovery, "PyPI-Recovery-Codes-%s-%s.txt", 8, repeat("h", 16)},
	{"rubygems", "RubyGems", "rubygems.org", recovery, "", 10, repeat("h", 12)},
	{"packagist", "Packagist", "packagist.org", "recovery code", "", 1, repeat("h", 8)},
	{"hexpm", "Hex", "hex.pm", recovery, "hex-recovery-codes.txt", 10, "vvvv-vvvv-vvvv-vvvv"},
	{"gitlab", "GitLab", "gitlab.com", recovery, "gitlab-recovery-codes.txt", 10, repeat("h", 16)},
	{"mastodon", "Mastodon", "mastodon.social", recovery, "", 10, repeat("h", 32)},
	{"diaspora", "diaspora*", "joindiaspora.com", recovery, "", 10, repeat("h", 16)},
	{"nextcloud", "Nextcloud", "nextcloud.com", backup, "Nextcloud-backup-codes.txt", 10, repeat("N", 16)},
	{"gitea", "Gitea", "gitea.com", "scratch token", "", 1, repeat("G", 10)},
	{"forgejo", "Forgejo", "codeberg.org", "scratch token", "", 1, repeat("G", 10)},
	{"gogs", "Gogs", "gogs.io", recovery, "", 10, "aaaaa-aaaaa"},
	{"sentry", "Sentry", "sentry.io", recovery, "sentry-recovery-codes.txt", 10, "BBBB-BBBB"},
	{"discourse", "Discourse", "meta.discourse.org", backup, "%s-backup-codes.txt", 10, repeat("h", 32)},
	{"keycloak", "Keycloak", "keycloak.org", recovery, "kc-download-recovery-codes.txt", 12, "AAAA-AAAA-AAAA"},
	{"proton", "Proton", "proton.me", recovery, "proton_recovery_codes.txt", 16, repeat("a", 8)},
	{"mozilla-backup-codes", "Firefox", "accounts.firefox.com", "backup authentication codes", "%s Backup authentication codes.txt", 8, repeat("C", 10)},
	{"login-gov", "Login.gov", "secure.login.gov", backup, "backup_codes.txt", 10, repeat("C", 12)},
	{"login-gov-personal-key", "Login.gov", "secure.login.gov", "personal key", "personal_key.txt", 1, "CCCC-CCCC-CCCC-CCCC"},
	{"wikimedia", "Wikipedia", "en.wikipedia.org", recovery, "Wikimedia - recovery codes.txt", 10, "BBBB BBBB BBBB BBBB"},
	{"wordpress-com", "WordPress.com", "wordpress.com", backup, "%s-backup-codes.txt", 10, "dddddddd"},
	{"wordpress-two-factor", "WordPress", "wordpress.org", recovery, "two-factor-backup-codes.txt", 10, "dddddddd"},
	{"wordfence", "Wordfence", "wordfence.com", recovery, "%s_%s_recoverycodes.txt", 5, "hhhh hhhh hhhh hhhh"},
	{"joomla", "Joomla", "joomla.org", backup, "", 10, "dddd dddd"},
	{"seafile", "Seafile", "seafile.com", "backup tokens", "", 10, repeat("b", 8)},
	{"django-two-factor-auth", "Zulip", "zulip.example.org", "backup tokens", "", 10, repeat("b", 8)},
	{"django-allauth", "allauth", "allauth.org", recovery, "recovery-codes.txt", 10, "dddddddd"},
	{"ory-kratos", "Ory", "ory.sh", backup, "", 12, repeat("a", 8)},
	{"laravel-fortify", "Laravel", "laravel.com", recovery, "", 8, repeat("m", 10) + "-" + repeat("m", 10)},
	{"statamic", "Statamic", "statamic.com", recovery, "%s-recovery-codes.txt", 8, repeat("m", 10) + "-" + repeat("m", 10)},
	{"craft-cms", "Craft CMS", "craftcms.com", recovery, "", 10, "mmmmmm-mmmmmm"},
	{"firefly-iii", "Firefly III", "firefly-iii.org", backup, "", 8, "aaaaaa-aaaaaa"},
	{"friendica", "Friendica", "friendi.ca", recovery, "", 12, "aaaaaa-aaaaaa"},
	{"pterodactyl", "Pterodactyl", "pterodactyl.io", "recovery tokens", "", 10, repeat("m", 10)},
	{"misskey", "Misskey", "misskey.io", backup, "%s-2fa-backup-codes.txt", 20, repeat("B", 32)},
	{"bookstack", "BookStack", "bookstackapp.com", backup, "backup-codes.txt", 16, "aaaaa-aaaaa"},
	{"phpbb-tfa", "phpBB", "phpbb.com", "backup keys", "", 6, repeat("h", 32)},
	{"better-auth", "Better Auth", "better-auth.com", backup, "", 10, "mmmmm-mmmmm"},
	{"logto", "Logto", "logto.io", backup, "backup_code.txt", 10, repeat("h", 10)},
	{"kanidm", "Kanidm", "idm.example.org", backup, "", 8, "KKKKK-KKKKK-KKKKK-KKKKK"},
	{"cal-com", "Cal.com", "cal.com", backup, "cal-backup-codes.txt", 10, "hhhhh-hhhhh"},
	{"formbricks", "Formbricks", "formbricks.com", backup, "formbricks-backup-codes.txt", 10, "hhhhh-hhhhh"},
	{"documenso", "Documenso", "documenso.com", recovery, "documenso-2FA-recovery-codes.txt", 10, "HHHHH-HHHHH"},
	{"n8n", "n8n", "n8n.io", recovery, "n8n-recovery-codes.txt", 10, uuidShape},
	{"casdoor", "Casdoor", "casdoor.org", "recovery code", "", 1, uuidShape},
	{"rocket-chat", "Rocket.Chat", "open.rocket.chat", backup, "", 12, repeat("R", 8)},
	{"chatwoot", "Chatwoot", "chatwoot.com", backup, "chatwoot-backup-codes.txt", 10, "dddddd"},
	{"zammad", "Zammad", "zammad.com", recovery, "", 10, repeat("h", 16)},
	{"openproject", "OpenProject", "openproject.org", backup, "", 10, repeat("h", 16)},
	{"redmine", "Redmine", "redmine.org", backup, "", 10, "hhhh hhhh hhhh"},
	{"glpi", "GLPI", "glpi-project.org", backup, "", 5, repeat("m", 16)},
	{"matomo", "Matomo", "matomo.org", recovery, "analytics_recovery_codes.txt", 10, repeat("Q", 16)},
	{"google-authenticator-pam", "google-authenticator", "", "emergency scratch codes", ".google_authenticator", 5, "Dddddddd"},
	{"simplelogin", "SimpleLogin", "app.simplelogin.io", recovery, "", 8, repeat("l", 8)},
	{"aspnet-identity", "ASP.NET", "asp.net", recovery, "", 10, "SSSSS-SSSSS"},
	{"flask-security", "Flask", "flask.example.org", recovery, "", 5, "hhhh-hhhh-hhhh"},
	{"proxmox", "Proxmox", "proxmox.com", "recovery keys", "", 10, "hhhh-hhhh-hhhh-hhhh"},
	{"photoprism", "PhotoPrism", "photoprism.app", "recovery code", "", 1, repeat("a", 12)},
	{"modrinth", "Modrinth", "modrinth.com", backup, "", 6, repeat("m", 11)},
	{"silverstripe", "Silverstripe", "silverstripe.org", backup, "Backup codes.txt", 15, repeat("l", 12)},
}

// byID returns the service; an unknown name is a mistake in a template.
func byID(id string) service {
	for _, known := range [][]service{services, servicesC, servicesD, servicesE, servicesF, servicesJ, servicesK} {
		for _, s := range known {
			if s.id == id {
				return s
			}
		}
	}
	panic("no service " + id)
}
