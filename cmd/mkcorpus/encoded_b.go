package main

import (
	"strings"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

// plainSet is a heading and a code a line.
func plainSet(head string, s set) string { return head + "\n\n" + s.marked("\n", marks{"%s", "%s"}) }

func bNoBOM(k *kit) {
	s := k.set("github", "google", "ngrok")
	k.encoded(k.at(lowName(s)+" rescue.txt"), crlf(plainSet(s.service.name+" 2-step rescue", s)), utf16le(unicode.IgnoreBOM), s)
}

func bBigEndian(k *kit) {
	s := k.set("discord", "dropbox", "documenso")
	k.encoded(k.at(lowName(s)+"-emergency.txt"), plainSet("Emergency login "+s.service.name, s), utf16be(unicode.UseBOM), s)
}

func bChinese(k *kit) {
	s := k.set("google", "facebook", "discord").redrawn(wide)
	body := crlf("两步验证 " + s.service.name + "\n备份验证码：\n" + s.marked("\n", marks{"%s", "%s"}))
	k.encoded(k.at(of(k, "备份代码.txt", "谷歌备用码.txt")), body, in(simplifiedchinese.GB18030), s)
}

func bKorean(k *kit) {
	w := wordsIn("ko")
	s := k.set("google", "instagram", "github")
	k.encoded(k.at(w.backup+".txt"), crlf(plainSet(s.service.name+" "+w.backup, s)), in(korean.EUCKR), s)
}

func bCentral(k *kit) {
	w := wordsIn("cs")
	s := k.set("google", "github", "vk")
	k.encoded(k.at("zalozni kody "+lowName(s)+".txt"), crlf(plainSet(s.service.name+": "+strings.ToLower(w.backup)+", "+w.keep, s)), in(charmap.Windows1250), s)
}

func bGreek(k *kit) {
	w := wordsIn("el")
	s := k.set("facebook", "google")
	k.encoded(k.at(lowName(s)+" kodikoi.txt"), crlf(plainSet(w.backup+" "+s.service.name, s)), in(charmap.Windows1253), s)
}

func bUkrainian(k *kit) {
	w := wordsIn("uk")
	s := k.set("google", "discord")
	k.encoded(k.at("kody.txt"), plainSet(s.service.name+": "+w.recovery, s), in(charmap.KOI8U), s)
}

// bEnDash went through a word processor that makes hyphens into dashes.
func bEnDash(k *kit) {
	s := k.set("github", "discord", "sentry", "kanidm").redrawn(swap("-", of(k, "\u2013", "\u2012", "\u2010")))
	k.text(k.at(lowName(s)+" otp.txt"), plainSet(s.service.name+" one-time rescue codes", s), s)
}

// bThinSpace was copied from a page that sets digits in groups.
func bThinSpace(k *kit) {
	s := k.set("google", "dropbox", "wordfence", "redmine").redrawn(swap(" ", of(k, "\u2009", "\u202f", "\u2007")))
	k.text(k.at(lowName(s)+" 2step.txt"), plainSet(s.service.name+" 2-step emergency codes", s), s)
}

// bSoftHyphen has the marks at which a page may break a code, and an invisible
// space at the end of lines.
func bSoftHyphen(k *kit) {
	s := k.set("npm", "mastodon", "laravel-fortify").redrawn(func(c string) string { return c[:8] + "\u00ad" + c[8:] + "\u200b" })
	k.text(k.at(lowName(s)+" copied.txt"), plainSet("Recovery codes of "+s.service.name, s), s)
}

// bOldMac ends lines as old Macintoshes did.
func bOldMac(k *kit) {
	s := k.set("google", "firefly-iii")
	k.encoded(k.at(s.service.name+" codes old mac.txt"), plainSet(s.service.name+" emergency codes", s), func(t string) []byte { return []byte(strings.ReplaceAll(t, "\n", "\r")) }, s)
}

// bRichText is saved by a simple editor.
func bRichText(k *kit) {
	s := k.set("github", "facebook", "instagram", "gogs")
	text := append([]string{s.service.name + " – rescue codes", ""}, s.show()...)
	k.text(k.at(of(k, s.service.name+".rtf", "Untitled.rtf")), rtf(text...), s)
}
