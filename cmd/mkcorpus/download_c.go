package main

import (
	"fmt"
	"path"
	"strings"
)

// templatesC is the third family that the program is developed with.
func templatesC() []template {
	var all []template
	for _, part := range [][]template{downloadsC, notesC, pastesC, singlesC, structuredC, exportsC, encodedC, containersC, officeC, picturesC} {
		all = append(all, part...)
	}
	return all
}

var downloadsC = []template{
	{"c/download-copied", "download", cDownloadCopied},
	{"c/download-dated", "download", cDownloadDated},
	{"c/download-whose", "download", cDownloadWhose},
	{"c/download-folder", "download", cDownloadFolder},
	{"c/download-blind", "download", cDownloadBlind},
	{"c/download-annotated", "download", cDownloadAnnotated},
	{"c/download-server", "download", cDownloadServer},
	{"c/download-concatenated", "download", cDownloadConcatenated},
	{"c/download-hosted", "download", cDownloadHosted},
	{"c/download-leftover", "download", cDownloadLeftover},
	{"c/download-nameless", "download", cDownloadNameless},
}

// cDownloadCopied has the name that a browser or a file manager of some country
// gave the second copy.
func cDownloadCopied(k *kit) {
	s := k.set("github", "google", "npm", "discord", "proton", "ngrok", "gitlab", "sentry")
	name, body := exact(k, s)
	ext := path.Ext(name)
	stem := strings.TrimSuffix(name, ext)
	name = fmt.Sprintf(of(k, "Copy of %s%s", "%s (4)%s", "%s — копия%s", "%s のコピー%s", "%s - Cópia%s", "%s — kopia%s", "%s (copie 1)%s", "%s(2)%s", "%s%s.txt", "%s%s~", "%s - 副本%s", "Kopie von %s%s"), stem, ext)
	k.text(k.inside(name, "Загрузки", "ダウンロード", "Pobrane", "Transferências", "Downloads/Neuer Ordner", "下载", "Téléchargements"), body, s)
}

// cDownloadDated is filed by date, as tidy people do.
func cDownloadDated(k *kit) {
	s := k.set("github", "gitlab", "pypi", "nextcloud", "ngrok", "documenso", "sentry", "hexpm")
	_, body := exact(k, s)
	name := k.day(of(k, "2006-01-02", "20060102", "06-01", "2006")) + of(k, " ", "_", " - ") + strings.ToLower(s.service.name) + of(k, "", " zweiter faktor", "_mfa_fallback", " login spare", ".asc", "-2sv")
	k.text(k.at(name+of(k, ".txt", "", ".text", ".md")), body, s)
}

// cDownloadWhose says whose account it is, not what is in it.
func cDownloadWhose(k *kit) {
	s := k.set("google", "discord", "wordpress-two-factor", "keycloak", "wordfence")
	_, body := exact(k, s)
	k.text(k.inside(of(k, "oma handy weg.txt", "Mama.txt", "dla Krysi - nie kasować.txt", "para a Júlia.txt", "мамин телефон.txt", "papa account.txt", "boss account, do not delete.txt", "ray.txt"), foldersC...), body, s)
}

// cDownloadFolder has the service in the name of its folder only.
func cDownloadFolder(k *kit) {
	s := k.set("github", "gitlab", "proton", "npm", "dropbox", "n8n", "bookstack", "mastodon", "matomo")
	_, body := exact(k, s)
	k.text(path.Join(of(k, "Dokumente/Konten", "Personal/Online", "Documents/PARA/2 Areas/Online", "Документы/аккаунты", "USB-Stick/logins"), s.service.name, of(k, "lista.txt", "download.txt", "numerki do wejścia.txt", "коды.txt", "1.txt", "save.txt", "コード.txt")), body, s)
}

// cDownloadBlind says nothing but the codes, under a name that says nothing.
func cDownloadBlind(k *kit) {
	s := k.set("github", "hexpm", "documenso", "laravel-fortify", "kanidm", "ngrok").anonymous()
	k.text(k.at(of(k, "document(37).txt", "download.txt", "neu 1.txt", "sem título.txt", "безымянный.txt", "asdf.txt", "notepad.txt", "Nowy dokument tekstowy.txt", "xx.txt", "print me.txt")), s.stack(), s)
}

// cDownloadAnnotated is a download with a line of the owner's on top.
func cDownloadAnnotated(k *kit) {
	s := k.set("github", "google", "discord", "gitlab", "login-gov", "npm", "matomo")
	_, body := exact(k, s)
	nl := "\n"
	if strings.Contains(body, "\r\n") {
		nl = "\r\n"
	}
	top := fmt.Sprintf(of(k, "(%s von Papa - NICHT löschen!!)", "!!! %s — стары не удалять, новые тут", "%s // generated when i got the new phone", "%s do sklepu, drugi komplet w sejfie", "↓ %s, imprimir e guardar na gaveta", "%s, 2e set, printed copy with Els"), k.called(s))
	k.text(k.at(of(k, "merken.txt", "ważne.txt", "printed.txt", "importante!!.txt", "сохранить.txt", "safe deposit.txt")), top+nl+nl+body, s)
}

// cDownloadServer is the file of a login on a server, in a copy of the server.
func cDownloadServer(k *kit) {
	s := k.set("google-authenticator-pam")
	_, body := exact(k, s)
	k.text(path.Join(of(k, "server-old/home/deploy", "backup_bastion/root", "rsync/pi4/home/pi", "vps-2019/home/"+k.nick()), of(k, ".google_authenticator", ".google_authenticator.bak", "google_authenticator", ".google_authenticator~")), body, s)
}

// cDownloadConcatenated is several downloads in one, as tail prints them.
func cDownloadConcatenated(k *kit) {
	first, second := k.set("github", "gitlab", "npm"), k.set("discord", "cal-com", "ngrok", "sentry")
	nameA, bodyA := exact(k, first)
	nameB, bodyB := exact(k, second)
	body := "==> " + nameA + " <==\n" + bodyA + "\n\n==> " + nameB + " <==\n" + strings.ReplaceAll(bodyB, "\r\n", "\n") + "\n"
	k.text(k.at(of(k, "all.txt", "everything.txt", "cat.out", "gesamt.txt", "merged.txt")), body, first, second)
}

// cDownloadHosted is the file of what people run themselves.
func cDownloadHosted(k *kit) {
	s := k.set("nextcloud", "cal-com", "formbricks", "chatwoot", "n8n", "matomo", "documenso")
	name, body := exact(k, s)
	k.text(path.Join(of(k, "Documents/PARA/2 Areas/Homelab", "Syncthing/handy/Download", "git/homelab-private/secrets", "HDD_alt/Eigene Dateien/Server"), name), body, s)
}

// cDownloadLeftover is from a download that the browser never renamed.
func cDownloadLeftover(k *kit) {
	s := k.set("github", "gitlab", "google", "discord", "proton")
	name, body := exact(k, s)
	k.text(path.Join(of(k, "Downloads", "Téléchargements", "Descargas"), name+of(k, ".part", ".crdownload", ".download", ".tmp", ".opdownload")), body, s)
}

// cDownloadNameless is one whose name everybody's downloads have.
func cDownloadNameless(k *kit) {
	s := k.set("bookstack", "django-allauth", "login-gov", "logto").anonymous()
	name, body := exact(k, s)
	name = strings.Replace(name, ".txt", of(k, "(5)", " (kopia)", "_neu", "_"+k.day("0102"))+".txt", 1)
	k.text(k.at(name), body, s)
}
