package main

import (
	"fmt"
	"strings"
)

// exact returns the name and the content of the very file that the service of s
// lets its users download. What a service does is not up to a family, so both
// share these and differ in the services they draw.
func exact(k *kit, s set) (name, body string) {
	name = downloadName(k, s.service)
	switch s.service.id {
	case "google":
		return name, googleFile(k, s)
	case "discord":
		head := fmt.Sprintf("These are your Discord backup codes for account %s. Keep these safe!\n\n", k.who.email)
		return name, crlf(head + s.marked("\n", marks{"* %s", "* %s (used)"}))
	case "keycloak":
		first := k.IntN(2)
		var b strings.Builder
		b.WriteString("Keep these recovery codes somewhere safe.\n\n")
		for i, c := range s.show() {
			fmt.Fprintf(&b, "%d: %s\n", i+first, c)
		}
		fmt.Fprintf(&b, "\nRecovery codes are single-use passcodes that allow you to sign in to your account if you do not have access to your authenticator.\n\nThese codes were generated on: %s", k.when.Format("1/2/2006, 3:04:05 PM"))
		return name, crlf(b.String())
	case "wordpress-two-factor":
		return name, crlf(fmt.Sprintf("Two-Factor Recovery Codes for https://%s\n\n", k.who.site) + s.each("\n", "%d. %s"))
	case "wordfence":
		head := fmt.Sprintf("Two-Factor Authentication Recovery Codes - %s (%s)\n\nEach line of 16 letters and numbers is a single recovery code, with optional spaces for readability. When prompted for a two-factor code, enter \"wf\" followed by the entire 16-digit recovery code, such as \"wf 1234 5678 90AB CDEF\".\n\n", k.who.site, k.who.user)
		return name, crlf(head + s.marked("\n", marks{"%s", "%s"}))
	case "sentry":
		return name, s.marked(" \n", marks{"%s", "%s"})
	case "bookstack":
		return name, strings.Join(s.show(), "\n\n")
	case "google-authenticator-pam":
		return name, shaped(k.Rand, repeat("B", 26)) + "\n\" RATE_LIMIT 3 30\n\" WINDOW_SIZE 17\n\" DISALLOW_REUSE\n\" TOTP_AUTH\n" + s.marked("\n", marks{"%s", "%s"})
	case "nextcloud", "proton", "mozilla-backup-codes", "silverstripe":
		return name, strings.Join(s.show(), "\r\n")
	}
	return name, strings.Join(s.show(), "\n") + of(k, "", "\n")
}

func googleFile(k *kit, s set) string {
	return "SAVE YOUR BACKUP CODES\nKeep these backup codes somewhere safe but accessible.\n\n" +
		s.columns("\n", "%2d. ", of(k, "\t\t", "\t", "    ")) +
		fmt.Sprintf("\n(%s)\n\n* You can only use each backup code once.\n* Need more? Visit https://g.co/2sv\n* These codes were generated on: %s.\n", k.who.email, k.when.Format("Jan 2, 2006"))
}

func downloadName(k *kit, s service) string {
	slug := strings.ToLower(of(k, "Rust Users", "Home Cooks", "Model Railways", "Garden Talk"))
	switch s.id {
	case "google":
		return fmt.Sprintf("Backup-codes-%s.txt", strings.Split(k.who.email, "@")[0])
	case "pypi":
		return fmt.Sprintf("%s-Recovery-Codes-%s-%s.txt", of(k, "PyPI", "TestPyPI"), k.who.user, k.when.Format("2006-01-02T15_04_05.000000"))
	case "discourse":
		return strings.ReplaceAll(slug, " ", "-") + "-backup-codes.txt"
	case "statamic":
		return strings.ReplaceAll(slug, " ", "-") + "-recovery-codes.txt"
	case "mozilla-backup-codes":
		return k.who.email + of(k, " Backup authentication codes.txt", " Firefox Recovery codes.txt", " Firefox.txt")
	case "wordpress-com":
		return k.who.user + "-backup-codes.txt"
	case "wordfence":
		return strings.ReplaceAll(k.who.site, ".", "") + "_" + k.who.user + "_recoverycodes.txt"
	case "misskey":
		return k.who.user + "-2fa-backup-codes.txt"
	}
	if s.file == "" {
		return strings.ToLower(s.name) + "-recovery-codes.txt"
	}
	return s.file
}

// silent are the services whose download names neither them nor anything else
// that is theirs alone.
func silent(id string) bool {
	switch id {
	case "login-gov", "bookstack", "django-allauth", "logto", "silverstripe", "statamic", "discourse", "misskey", "wordpress-com":
		return true
	}
	return false
}

// download writes the file of one of the services under its own name.
func download(ids ...string) func(*kit) {
	return func(k *kit) {
		s := k.set(ids...)
		if s.service.id == "discord" && k.chance(2) {
			s = s.spend(k.Rand)
		}
		name, body := exact(k, s)
		s.unnamed = silent(s.service.id)
		folder := k.at
		if s.service.id == "google-authenticator-pam" {
			folder = func(name string) string { return name }
		}
		k.text(folder(k.again(name)), body, s)
	}
}

// telling are the services whose download is like no other, whatever its name.
func telling(id string) bool {
	switch id {
	case "google", "discord", "keycloak", "wordpress-two-factor", "wordfence":
		return true
	}
	return false
}

// renamed writes the file of one of the services under a name that its owner
// gave it. Where the name has no %s, only the content can say whose codes they
// are.
func renamed(names []string, ids ...string) func(*kit) {
	return func(k *kit) {
		s := k.set(ids...)
		_, body := exact(k, s)
		name := of(k, names...)
		s.unnamed = !strings.Contains(name, "%s") && !telling(s.service.id)
		k.text(k.at(strings.ReplaceAll(name, "%s", strings.ToLower(s.service.name))), body, s)
	}
}

// copies writes the same file twice: as it was downloaded, and where its owner
// put it to be safe.
func copies(ids ...string) func(*kit) {
	return func(k *kit) {
		s := k.set(ids...)
		name, body := exact(k, s)
		k.text("Downloads/"+name, body, s)
		k.when = k.when.AddDate(0, k.between(1, 20), 0)
		k.text(k.at(k.again(name)), body, s)
	}
}
