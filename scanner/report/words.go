package report

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// reasonWords says in words why a place was not read, and what its owner can do
// when the pointer does not say it. The order is the order of the report: other
// ways in first, what cannot be helped last.
var reasonWords = []struct{ reason, words, hint, unread string }{
	{Authenticator, "an authenticator app's export, another way in", "an app that can import it may still make your codes", "of an authenticator app"},
	{Vault, "a password manager's database", "open it in the password manager and look into the entry's notes and attachments", "of a password manager"},
	{Illegible, "pictures of what looks like a list, perhaps handwritten, that could not be read", "open them and look", "as lists that could not be read"},
	{Locked, "locked with a password", "open it with its password and look inside", "locked"},
	{CloudOnly, "only in the cloud", "download it, then scan again", "only in the cloud"},
	{NoOCR, "pictures that nothing here can read", "open them and look", "as pictures"},
	{OCRFailed, "pictures whose reading failed", "open them and look", "as illegible pictures"},
	{Denied, "no permission to read it", "look as the user it belongs to", "without permission"},
	{Unsupported, "a format that is not read yet", "open it with the program that made it", "in unread formats"},
	{Limited, "more inside than was read", "unpack it and scan the folder", "in part"},
	{TooLarge, "too large", "scan again with a larger --max-file-size", "too large"},
	{Damaged, "damaged or cut off", "look for another copy of it", "damaged"},
	{Failed, "could not be read", "", "with errors"},
	{Special, "not an ordinary file", "", "not ordinary"},
	{Left, "not reached before the scan stopped", "scan again and let it finish", "not reached"},
}

// otherWays is for somebody who is locked out and found no codes here.
var otherWays = []string{
	"Another phone, tablet or computer that is still signed in: its security settings can make new codes.",
	"The service's own recovery page: choose “Try another way” or “Lost access” where it asks for a code.",
	"A text message or an e-mail, if the service knows a number or address of yours.",
	"A printed sheet: with passports and contracts, in a safe, behind the phone's case.",
	"Your password manager: the notes and attachments of the entry, on every device.",
	"Your authenticator app: many restore from a cloud backup when you sign in on a new phone.",
}

// stoppedWords says why a scan ended before it was through.
func stoppedWords(stopped string) string {
	switch stopped {
	case "interrupt":
		return "Stopped before the end, as asked. Scan again to see the rest."
	case "time":
		return "The time was up before everything was read. Scan again with a longer --for to see the rest."
	case "limit":
		return "A limit was reached before everything was read. There may be more."
	}
	return "Stopped before the end (" + Escape(stopped) + ")."
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return number(n) + " " + noun + "s"
}

// number groups the digits of n by thousands.
func number(n int) string {
	digits := strconv.Itoa(n)
	sign := ""
	if n < 0 {
		sign, digits = "-", digits[1:]
	}
	var b strings.Builder
	for i, d := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(d)
	}
	return sign + b.String()
}

func seconds(s float64) string {
	switch {
	case s < 10:
		return strconv.FormatFloat(s, 'f', 1, 64) + " s"
	case s < 120:
		return strconv.FormatFloat(s, 'f', 0, 64) + " s"
	}
	return number(int(s/60+0.5)) + " min"
}

// capital writes the first letter large.
func capital(s string) string {
	if s == "" {
		return ""
	}
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}
