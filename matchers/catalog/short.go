package catalog

import "strings"

// codeWords stand beside a short name and make it one: "x backup code". Folded
// as terms are.
var codeWords = [...]string{
	"backup code", "backup codes", "back up code", "back up codes", "backupcode", "backupcodes",
	"backup key", "backup keys", "backup token", "backup tokens", "recovery token", "recovery tokens", "backup passphrase",
	"backup verification code", "backup verification codes", "single use backup code", "single use backup codes",
	"recovery code", "recovery codes", "recoverycode", "recoverycodes", "recovery key", "recovery keys", "recovery phrase",
	"scratch code", "scratch codes", "emergency code", "emergency codes", "emergency backup codes",
	"rescue code", "rescue codes", "restore code", "revocation code", "bypass code", "bypass codes", "security codes",
	"2fa", "mfa", "tfa", "totp", "2sv", "two factor", "two step", "2 step", "2 factor", "twofactor",
	"wiederherstellungscode", "wiederherstellungscodes", "notfallcodes", "sicherungscodes", "ersatzcodes",
	"codes de secours", "codes de récupération", "codes de sauvegarde",
	"códigos de respaldo", "códigos de recuperación", "códigos de seguridad", "códigos de backup", "códigos de recuperação",
	"codici di backup", "codici di recupero", "резервные коды", "коды восстановления",
}

// nameCodeWords do the same in the names of files, where there is less prose.
var nameCodeWords = [...]string{
	"code", "codes", "backup", "backups", "recovery", "recover", "2fa", "mfa", "tfa", "totp", "otp", "2sv",
	"backupcode", "backupcodes", "recoverycode", "recoverycodes", "scratch", "rescue", "emergency", "two factor", "twofactor",
}

// accountWords stand behind a short name and make it one, though it be a single letter if
// that is a capital: "my X login".
var accountWords = [...]string{
	"login", "logins", "log in", "sign in", "account", "accounts", "password", "passwords", "profile", "handle",
	"konto", "passwort", "anmeldung", "compte", "mot de passe", "cuenta", "contraseña", "conta", "senha", "аккаунт", "пароль",
}

// links may stand between a word for codes and a name: "backup codes for my X".
var links = [...]string{"for my", "for the", "for", "für", "pour", "para", "per", "von", "de", "of", "from"}

// besideCodes reports whether a word for codes stands directly before or after
// text[start:end].
func besideCodes(text string, start, end int, p place) bool {
	words := codeWords[:]
	if p == inName {
		words = nameCodeWords[:]
	}
	rest := text[end:]
	rest = strings.TrimPrefix(rest, "'s")
	rest = rest[breaks(rest, false):]
	if startsWithAny(rest, words) || p == inText && isLoose(text, start, end) && startsWithAny(rest, accountWords[:]) {
		return true
	}
	// A single letter behind codes is rather "codes x 10", unless they are for it.
	lead, linked := cutLink(trimBreaks(lastBytes(text[:start])))
	if !linked && p == inText && end-start == 1 {
		return false
	}
	_, ok := endsWithAny(lead, words)
	return ok
}

// leadBytes is enough for the longest of codeWords and a link.
const leadBytes = 64

func lastBytes(text string) string { return text[max(0, len(text)-leadBytes):] }

// trimBreaks cuts what parts words, and quotes and colons, from the end.
func trimBreaks(text string) string {
	return strings.TrimRightFunc(text, func(r rune) bool {
		return isBreak(r) || r == ':' || r == '"' || r == '\'' || r == '('
	})
}

// cutLink cuts one of links from the end, and reports whether there was one.
func cutLink(text string) (string, bool) {
	if from, ok := endsWithAny(text, links[:]); ok {
		return trimBreaks(text[:from]), true
	}
	return text, false
}

// startsWithAny reports whether text begins with one of the words.
func startsWithAny(text string, words []string) bool {
	if text == "" {
		return false
	}
	first := lower[text[0]]
	for _, w := range words {
		if w[0] != first {
			continue
		}
		if t := (term{text: w, form: word}); t.match(text, 0) > 0 {
			return true
		}
	}
	return false
}

// endsWithAny returns the one of the words that text ends with, and where it
// begins there. Each break of a word is one byte of the text.
func endsWithAny(text string, words []string) (from int, ok bool) {
	if text == "" {
		return 0, false
	}
	last := lower[text[len(text)-1]]
	for _, w := range words {
		from := len(text) - len(w)
		if from < 0 || w[len(w)-1] != last || wordBefore(text, from) {
			continue
		}
		if t := (term{text: w, form: word}); t.match(text, from) == len(text) {
			return from, true
		}
	}
	return 0, false
}

// marks stand before a heading, and around it.
const marks = " \t#*>-=_\"'["

// fields are labels behind which a name is the name of a service: "Service: Slack".
var fields = [...]string{"service", "site", "website", "account", "app", "title", "name", "dienst", "konto", "servicio", "serviço", "compte", "сервис", "сайт"}

// isCell reports whether text[start:end] is a whole cell, value or quoted string,
// or the value of a field that names services. A single letter is never enough.
func isCell(text string, start, end int) bool {
	if end-start < 2 {
		return false
	}
	b, a := before(text, start), after(text, end)
	if a == '"' && after(text, end+1) == ':' {
		return false // a key, not a value
	}
	opens := strings.IndexByte("\"',;>\t|", b) >= 0 && b != 0
	closes := strings.IndexByte("\"',;<\t|", a) >= 0 && a != 0
	if opens && closes || rowStart(text, start) && closes && after(text, end+1) != ' ' {
		return true
	}
	lead, parted := cutField(lastBytes(text[:start]))
	if !parted || a != 0 && a != '\n' && a != '\r' {
		return false
	}
	_, field := endsWithAny(lead, fields[:])
	return field
}

// cutField cuts what stands between the name of a field and its value, a colon or a row
// of points, from the end, and reports whether there was any.
func cutField(lead string) (string, bool) {
	lead = strings.TrimRight(lead, " \t")
	cut := strings.TrimRight(lead, ":=.")
	return strings.TrimRight(cut, " \t"), len(lead)-len(cut) == 1 && !strings.HasSuffix(lead, ".") || len(lead)-len(cut) > 2
}

// rowStart reports whether a line begins at i.
func rowStart(text string, i int) bool { return i == 0 || text[i-1] == '\n' }

// isHeading reports whether text[start:end] is alone on its line, or leads it
// with a colon. A single letter must be a capital and have the colon or a mark
// of a heading.
func isHeading(text string, start, end int) bool {
	if isCell(text, start, end) {
		return true
	}
	marked, i := false, start
	for ; i > 0 && text[i-1] != '\n' && text[i-1] != '\r'; i-- {
		if strings.IndexByte(marks, text[i-1]) < 0 || start-i > leadBytes {
			return false
		}
		marked = marked || strings.IndexByte("#*[", text[i-1]) >= 0
	}
	for end < len(text) && strings.IndexByte(" \t*_\"'])=-!", text[end]) >= 0 && end-start < leadBytes {
		end++
	}
	next := after(text, end)
	if next != ':' && next != '\n' && next != '\r' && next != 0 {
		return false
	}
	marked = marked || end > start+1 && text[end-1] == '!'
	single := start+1 == len(text) || wordAt(text, start+1) == 0
	return !single || text[start] >= 'A' && text[start] <= 'Z' && (next == ':' || marked)
}
