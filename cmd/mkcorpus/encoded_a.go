package main

import (
	"strings"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/unicode"
)

// aNotepad is saved by Notepad as "Unicode".
func aNotepad(k *kit) {
	s := k.set("google", "github", "discord", "microsoft")
	body := crlf(lines(s.service.name+" "+s.service.term, "") + s.marked("\n", marks{"%s", "%s"}))
	k.encoded(k.at(of(k, lowName(s)+" backup.txt", "New Text Document.txt", lowName(s)+".txt")), body, utf16le(unicode.UseBOM), s)
}

// aWestern is German in the old encoding of Windows.
func aWestern(k *kit) {
	w := wordsIn("de")
	s := k.set("google", "facebook", "instagram", "firefly-iii")
	body := crlf(lines(s.service.name+" – "+w.backup, "für "+k.who.email+", nur wenn das Handy verloren geht", "") + s.each("\n", "%d. %s") + "\n\nGruß an später\n")
	k.encoded(k.at(of(k, "Sicherungscodes "+s.service.name+".txt", "Notfallcodes.txt")), body, in(charmap.Windows1252), s)
}

// aCyrillic is Russian in the old encoding of Windows.
func aCyrillic(k *kit) {
	w := wordsIn("ru")
	s := k.set("google", "vk", "discord", "facebook")
	body := crlf(lines(w.backup+" "+s.service.name, strings.ReplaceAll(w.keep, "ё", "е"), "") + s.marked("\n", marks{"%s", "%s"}))
	k.encoded(k.at(of(k, "резервные коды.txt", "коды "+lowName(s)+".txt", "kody.txt")), body, in(charmap.Windows1251), s)
}

// aJapanese is Shift-JIS with the digits of the width of Japanese letters.
func aJapanese(k *kit) {
	w := wordsIn("ja")
	s := k.set("google", "instagram", "facebook").redrawn(wide)
	body := crlf(lines(s.service.name+"の"+w.backup, w.keep, "") + s.marked("\n", marks{"・%s", "・%s"}))
	k.encoded(k.at(of(k, "バックアップコード.txt", lowName(s)+".txt")), body, in(japanese.ShiftJIS), s)
}

// aNoBreakSpace was copied from a web page together with its no-break spaces.
func aNoBreakSpace(k *kit) {
	s := k.set("google", "instagram", "wikimedia", "redmine").redrawn(swap(" ", "\u00a0"))
	body := s.service.name + "\u00a0backup codes\n\n" + s.marked("\n", marks{"%s", "%s"})
	k.text(k.at(lowName(s)+" codes.txt"), body, s)
}

// aNoBreakHyphen went through a word processor that keeps codes on a line.
func aNoBreakHyphen(k *kit) {
	s := k.set("github", "discord", "keycloak", "sentry").redrawn(swap("-", "\u2011"))
	body := lines(s.service.name+" recovery codes", "") + s.marked("\n", marks{"%s", "%s"})
	k.text(k.at(lowName(s)+"-recovery.txt"), body, s)
}

// aCRLF is a Windows text file with a byte order mark.
func aCRLF(k *kit) {
	s := k.set("gitlab", "nextcloud", "ngrok", "cal-com")
	body := crlf(lines(s.service.name, "=====", "") + s.each("\n", "%d. %s") + "\n")
	k.encoded(k.at(lowName(s)+" recovery codes.txt"), body, utf8bom, s)
}
