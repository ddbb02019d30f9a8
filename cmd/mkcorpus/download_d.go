package main

import (
	"path"
	"strings"
)

// dev and own are services of people who write programs or run a server.
var (
	devD = []string{"github", "gitlab", "npm", "pypi", "ngrok", "sentry", "hexpm", "n8n"}
	ownD = []string{"nextcloud", "keycloak", "matomo", "wordpress-two-factor", "wordfence", "cal-com", "documenso"}
)

var downloadsD = []template{
	{"d/got-google", "download", dFetched("google")},
	{"d/got-google-again", "download", dFetchedTwice("google")},
	{"d/got-github", "download", dFetched("github")},
	{"d/got-github-again", "download", dFetchedTwice("github", "npm", "gitlab")},
	{"d/got-discord", "download", dFetched("discord")},
	{"d/got-developer", "download", dFetched(devD...)},
	{"d/got-own-server", "download", dFetched(ownD...)},
	{"d/got-privacy", "download", dFetched("proton", "mozilla-backup-codes")},
	{"d/got-public", "download", dFetched("login-gov", "wikimedia", "wordpress-com", "bookstack")},
	{"d/got-put-away", "download", dPutAway},
	{"d/got-old-computer", "download", dFromOldComputer},
	{"d/got-short-name", "download", dShortName},
	{"d/got-whose-name", "download", dWhoseName},
	{"d/got-own-words", "download", dOwnWords},
	{"d/got-line-on-top", "download", dLineOnTop},
	{"d/got-partly-spent", "download", dPartlySpent},
}

// dFetched is the download where the browser left it.
func dFetched(ids ...string) func(*kit) {
	return func(k *kit) {
		s := k.set(ids...)
		name, body := exact(k, s)
		s.unnamed = silent(s.service.id)
		k.text(path.Join(of(k, fetchedD...), name), body, s)
	}
}

// numbered is the name that a browser gives when the first one is taken.
func (k *kit) numbered(name string) string {
	ext := path.Ext(name)
	return strings.TrimSuffix(name, ext) + of(k, " (1)", " (1)", " (2)", "(1)", "-2", " - Copy") + ext
}

// dFetchedTwice was fetched for a second time, with new codes.
func dFetchedTwice(ids ...string) func(*kit) {
	return func(k *kit) {
		s := k.set(ids...)
		name, body := exact(k, s)
		k.text(path.Join(of(k, fetchedD...), k.numbered(name)), body, s)
	}
}

// dPutAway was moved to where the important things are.
func dPutAway(k *kit) {
	s := k.set(append([]string{"google", "google", "github", "github", "discord"}, devD...)...)
	name, body := exact(k, s)
	k.text(k.safe(name), body, s)
}

func dFromOldComputer(k *kit) {
	s := k.set("google", "github", "discord", "wordfence", "gitlab", "nextcloud")
	name, body := exact(k, s)
	k.text(path.Join(of(k, oldBox...), of(k, "Downloads", "Desktop", "Documents"), name), body, s)
}

// dShortName is called after the service and what it is, in a word or two.
func dShortName(k *kit) {
	s := k.set("google", "github", "github", "discord", "gitlab", "npm", "proton", "nextcloud")
	_, body := exact(k, s)
	name := strings.ToLower(s.service.name)
	k.text(k.safe(fill(of(k, "%s backup codes.txt", "%s-2fa-backup.txt", "%s 2fa codes.txt", "%s_recovery_codes.txt", "%s codes.txt", "backup codes %s.txt"), name)), body, s)
}

// dWhoseName says for whom or for which of several accounts it is.
func dWhoseName(k *kit) {
	s := k.set("google", "google", "discord", "github")
	_, body := exact(k, s)
	name := strings.ToLower(s.service.name)
	k.text(k.safe(fill(of(k, "%s backup codes - work.txt", "%s codes mum.txt", "%s 2fa backup "+k.who.first+".txt", "%s codes second account.txt", "%s backup codes NEW.txt", "%s backup codes "+k.day("2006")+".txt"), name)), body, s)
}

// dOwnWords is called what it is in the language of its owner.
func dOwnWords(k *kit) {
	s := k.set("google", "github", "discord", "gitlab", "proton", "sentry")
	_, body := exact(k, s)
	t := k.speaks("de", "fr", "es", "it", "pt", "nl", "pl", "ru", "tr", "ja", "ko", "zh", "sv", "cs", "uk")
	k.text(path.Join(of(k, t.docs...), fill(t.heads[0], s.service.name)+".txt"), body, s)
}

// dLineOnTop has a line that its owner wrote above.
func dLineOnTop(k *kit) {
	s := k.set("google", "github", "discord", "gitlab", "npm", "hexpm")
	_, body := exact(k, s)
	t := k.speaks()
	nl := "\n"
	if strings.Contains(body, "\r\n") {
		nl = "\r\n"
	}
	k.text(k.filed(t, k.known(s), ".txt"), fill(of(k, t.heads...), k.known(s))+nl+nl+body, s)
}

// dPartlySpent says in the file which codes are gone.
func dPartlySpent(k *kit) {
	s := k.set("github", "gitlab", "nextcloud", "ngrok", "proton").spend(k.Rand)
	name := downloadName(k, s.service)
	k.text(k.safe(name), s.marked("\n", of(k, marks{"%s", "%s used"}, marks{"%s", "%s  X"}, marks{"%s", "%s - used " + k.day("2 Jan")}, marks{"%s", "--%s--"})), s)
}
