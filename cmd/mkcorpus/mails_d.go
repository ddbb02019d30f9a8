package main

import (
	"fmt"
	"path"
	"strings"
	"time"
)

var mailsD = []template{
	{"d/mail-to-self", "container", dMailToSelf},
	{"d/mail-attached", "container", dMailAttached},
	{"d/mail-family", "container", dMailFamily},
	{"d/mail-box", "container", dMailBox},
}

func (k *kit) mailed(name string) string {
	return path.Join(of(k, "Documents/Mail", "Downloads", "Documents/Saved mail", "Desktop"), strings.ReplaceAll(name, "/", "-")+".eml")
}

// dMailToSelf is a list that somebody sent to himself.
func dMailToSelf(k *kit) {
	t, s := k.speaks(), k.set(everyday...)
	l := letter{from: k.who.email, to: k.who.email, subject: fill(of(k, t.heads...), k.known(s)), when: k.when, body: of(k, "", "note to self\n\n") + k.laid(s)}
	k.packed(k.mailed(of(k, "backup codes", "to me", k.known(s)+" codes", "save")), []byte(l.source()), planted{Kind: "mail"}, s)
}

// dMailAttached has the download attached.
func dMailAttached(k *kit) {
	s := k.set("google", "github", "discord", "gitlab")
	name, body := exact(k, s)
	l := letter{from: k.who.email, to: k.who.email, subject: of(k, "backup codes", "codes for safe keeping", "2fa"), when: k.when, body: "see attached\n", attached: []member{{name, []byte(body)}}}
	k.packed(k.mailed(of(k, "backup codes", "fwd codes", "2fa")), []byte(l.source()), inText(body, s, name), s)
}

// dMailFamily is from one of the family to another.
func dMailFamily(k *kit) {
	t, s := k.speaks("en", "en", "de", "fr", "es", "it", "pl", "ru", "tr"), k.set("google", "facebook", "instagram")
	l := letter{from: strings.ToLower(of(k, "Mum", "Dad", "Ben")) + "@family.example", to: k.who.email, subject: fill(of(k, t.heads...), k.known(s)), when: k.when, body: fill(of(k, t.heads...), k.known(s)) + "\n\n" + s.stack() + "\n" + k.lives(t, 1)}
	k.packed(k.mailed(of(k, "from family", "codes", "keep this")), []byte(l.source()), planted{Kind: "mail"}, s)
}

// dMailBox is a mailbox file in which one letter has codes.
func dMailBox(k *kit) {
	t, s := k.speaks(), k.set(everyday...)
	var all []letter
	for i := range k.between(4, 10) {
		all = append(all, letter{from: of(k, "school@primary.example", "noreply@parcel.example", "gran@family.example"), to: k.who.email, subject: of(k, t.life...), when: k.when.Add(time.Duration(i) * 19 * time.Hour), body: k.lives(t, 3)})
	}
	at := k.IntN(len(all))
	all[at].from, all[at].subject, all[at].body = k.who.email, fill(of(k, t.heads...), k.known(s)), k.laid(s)
	k.packed(path.Join(of(k, "Old laptop/Thunderbird/Mail", "Downloads/Takeout/Mail", "USB backup/Mail"), of(k, "Inbox", "All mail Including Spam and Trash.mbox", "Sent.mbox")), []byte(mbox(all...)), planted{Members: []string{fmt.Sprint(at + 1)}, Kind: "mail"}, s)
}
