package main

// wording is what the page of a service says above its codes. The words are like
// those of the services, not copies of their pages.
type wording struct {
	id, title, body string
}

// wordingsU stand on the pages of the figures.
var wordingsU = []wording{
	{"google", "Backup codes", "Keep these backup codes somewhere safe but accessible. You can only use each backup code once."},
	{"google", "SAVE YOUR BACKUP CODES", "Need more? Visit g.co/2sv. Each code works once."},
	{"github", "Two-factor recovery codes", "Recovery codes can be used to access your account in the event you lose access to your device and cannot receive two-factor authentication codes."},
	{"github", "Download your recovery codes", "Treat your recovery codes with the same level of attention as you would your password!"},
	{"discord", "Backup Codes", "Keep these somewhere safe. If you lose your authentication device you can log in with one of these 8-digit codes."},
	{"facebook", "Recovery codes", "Use these codes to log in when you don't have your phone. You can use each recovery code only once."},
	{"instagram", "Backup codes", "Take a screenshot of these codes or write them down. They let you log in without your security code."},
	{"dropbox", "Emergency backup codes", "Store these ten one-time codes in a safe place in case you lose your phone."},
	{"reddit", "Your backup codes", "Use these single-use codes if you cannot reach your authenticator app."},
	{"x", "Backup code", "Save this single-use backup code in a safe place. It will let you in if you lose your phone."},
	{"npm", "Recovery Codes", "You have successfully enabled 2FA. Print these recovery codes and keep them safe."},
	{"pypi", "Account recovery codes", "Keep these in a safe place. They can not be shown a second time."},
	{"gitlab", "Two-factor Authentication Recovery codes", "Each code can be used only once to regain access to your account. Please copy, download, or print your codes before proceeding."},
	{"mastodon", "Recovery codes", "Keep recovery codes secret. For example, you may print them and store them with other important documents."},
	{"nextcloud", "Two-factor backup codes", "Backup codes have been generated. These are your backup codes. Please save and/or print them as you will not be able to read the codes again later."},
	{"gogs", "Two-factor recovery codes", "Recovery codes are used to access your account in the event you lose your phone."},
	{"sentry", "Recovery Codes", "Each code in the list may be used only once. When you run out, generate a new set."},
	{"keycloak", "Recovery Authentication Codes", "Save these codes: they are your way back in if you lose your authenticator."},
	{"proton", "Recovery codes", "Store these codes in a safe place. Each code may be used once."},
	{"mozilla-backup-codes", "Backup authentication codes", "Download and store these one-time codes in a place you'll remember."},
	{"login-gov", "Backup codes", "Each code can be used once. Put them in a safe place or print them."},
	{"wikimedia", "Recovery codes created", "These codes will never be shown again. Each can be used once in place of a code of your device."},
	{"wordpress-com", "Backup verification codes", "Print them and keep them in your wallet or purse. You can use each once."},
	{"wordfence", "Recovery Codes", "Use one of these 5 codes to log in if you lose access to your authenticator device. Codes are 16 characters long plus optional spaces."},
	{"joomla", "One time emergency passwords", "If you do not have access to your device you can use any of the following instead of a regular security code."},
	{"ea", "Backup Codes", "Login Verification: each of these works once, write them down."},
	{"laravel-fortify", "Two Factor Recovery Codes", "Store these recovery codes in a secure password manager. They can be used to recover access to your account."},
	{"bookstack", "Backup Codes", "Store the below list of codes in a safe place. Each can be used once as a second step."},
	{"microsoft", "Your recovery code", "Print this code or write it down and keep it where you can find it."},
	{"bitwarden", "Two-step login recovery code", "In the event that you cannot access your account through your normal two-step login methods, use this."},
	{"kanidm", "Backup codes", "Store these somewhere safe: once a code is used it is gone."},
	{"steam-backup-codes", "Steam Guard backup codes", "For travel, or when your phone is far away. Used codes are crossed out."},
	{"cal-com", "Backup codes", "If you lose access to your authenticator app, use these to log in."},
	{"uber", "Your 8-digit backup codes", "Wiederherstellung ohne Telefon: jeder Code gilt einmal."},
	{"vk", "Reserve codes", "Ten codes for when there is no connection."},
	{"firefly-iii", "Codes de secours", "Conservez ces codes dans un endroit sûr. Chaque code ne peut servir qu'une seule fois."},
	{"documenso", "Códigos de recuperação", "Guarde em um lugar seguro. Cada código só poderá ser usado uma vez."},
	{"hexpm", "Recovery codes", "When you lose your device, each of these opens your account one time."},
	{"n8n", "Recovery codes", "Copy or download them now, one is used up by every login."},
	{"ngrok", "Recovery Codes", "Please save these now: without them a lost phone locks you out."},
	{"rocket-chat", "Backup codes", "Make sure you have a copy of your codes. If you lose access to your authenticator app, you can use one of these."},
	{"flask-security", "Recovery codes", "Be sure to copy these and store in a safe place."},
}

// wordingsT stand on the pages for tuning.
var wordingsT = []wording{
	{"google", "Back-up codes", "Write these down. Every one opens the door a single time."},
	{"github", "Recovery codes", "Without your phone these are the only way in. Put them away well."},
	{"gitlab", "Save your codes", "They are shown this one time. Used ones do not work again."},
	{"discord", "Codes for emergencies", "Your authenticator is gone? Type one of these instead."},
	{"instagram", "Login codes", "No text message? Use one of these."},
	{"reddit", "Backup codes", "Ten of them, one login each."},
	{"pypi", "Recovery codes", "Burn after reading, but keep a copy."},
	{"gogs", "Scratch codes", "Good for one sign-in each."},
	{"nextcloud", "Ersatzcodes", "Drucken Sie die Codes aus und bewahren Sie sie sicher auf."},
	{"sentry", "Recovery list", "Take one off the list whenever the app is missing."},
	{"mozilla-backup-codes", "Códigos de respaldo", "Guárdelos donde los encuentre. Cada uno vale una vez."},
	{"login-gov", "Your backup set", "Cross out what you have used."},
	{"facebook", "Codici di recupero", "Salvarli in un luogo sicuro. Ogni codice si usa una volta."},
	{"x", "Single-use code", "It lets you in one time."},
	{"microsoft", "Recovery code", "Anybody who has it can reset your account."},
	{"cal-com", "Backup list", "Keep it with your passport."},
	{"bookstack", "One-time codes", "They replace the six digits of the app."},
	{"wikimedia", "Recovery tokens", "Four words of four letters each. Used once."},
	{"proxmox", "Recovery keys", "Numbered, each usable once."},
	{"better-auth", "Backup codes", "Made when you switched on the second factor."},
	{"npm", "Recovery codes", "Five of them. Long, but paste works."},
	{"laravel-fortify", "Emergency codes", "Show again asks for your password."},
	{"dropbox", "Notfallcodes", "Zehn Stück, jeder gilt einmal."},
	{"wordpress-two-factor", "Verification codes", "Print them or put them in your wallet."},
}

// topic chooses whose codes a page shows, and how it says so. At most is how many
// codes there is room for.
func (k *kit) topic(atMost int) (set, wording) {
	from := wordingsU
	if k.family() == "t" {
		from = wordingsT
	}
	for {
		w := of(k, from...)
		s := k.set(w.id)
		if len(s.codes) > atMost {
			continue
		}
		if len(s.codes) > 2 && k.chance(4) {
			s = s.spend(k.Rand)
		}
		return s, w
	}
}

// topicOf is topic with services of short codes only, for narrow places.
func (k *kit) topicOf(atMost, letters int) (set, wording) {
	for {
		if s, w := k.topic(atMost); len(s.codes[0]) <= letters {
			return s, w
		}
	}
}

// passage is running text of a page or a chat without anything to find.
func (k *kit) passage() string {
	return of(k,
		"The bus leaves at the old town hall and we should be there ten minutes early.",
		"Could you send me the slides before Thursday? I'd like to go through them on the train.",
		"Remember to water the plants on the balcony, the tomatoes twice.",
		"Our office moves in spring. The new address is in the mail from Monday.",
		"I'll bring bread and olives, you bring something to drink.",
		"Version 4.2 brings faster start-up and mends the crash on export.",
		"To change this setting later, open Preferences and choose Advanced.",
		"Der Termin beim Zahnarzt ist auf Freitag um halb drei verschoben.",
		"Merci pour les photos, elles sont superbes!",
		"La reunión empieza a las nueve y cuarto en la sala grande.",
	)
}

// snatch is the beginning of a passage, as lists of messages show it.
func (k *kit) snatch() string { return string([]rune(k.passage())[:30]) + "…" }
