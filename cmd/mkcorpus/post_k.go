package main

// exportsK are exports of apps and of password managers.
var exportsK = []textJ{
	{"apple-notes", "export", []string{"/Downloads/Notes/‹svc› login/‹svc› login.txt", "/iCloud Notes/‹svc›.txt"}, folkK, "en", "line numbered ticked", `
‹svc› login
Created: ‹date› at ‹clock›
backup codes, keep
‹list›`},
	{"logseq", "export", []string{"/logseq/journals/2023_04_12.md", "/logseq/pages/‹svc›.md"}, folkK, "en", "outline", `
- walked to work
- [[‹svc›]] recovery codes #2fa
  collapsed:: true
‹rows 	- %[2]s›
- soup for dinner`},
	{"wallet-csv", "export", []string{"Chrome Passwords.csv", "passwords ‹day›.csv"}, folkK, "en", "escaped", `
name,url,username,password,note
library.example,https://library.example/,‹user›,‹pass›,
‹site›,https://‹site›/,‹mail›,‹pass›,"‹svc› backup codes: ‹join , ›"
forum.example,https://forum.example/,‹user›,‹pass›,`},
	{"kdbx-xml", "export", []string{"database.xml", "KeePass export ‹day›.xml"}, adminK, "en", "escaped-block", `
<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<KeePassFile><Root><Group><Name>Root</Name>
<Entry><String><Key>Title</Key><Value>Library</Value></String><String><Key>UserName</Key><Value>‹user›</Value></String><String><Key>Password</Key><Value>‹pass›</Value></String></Entry>
<Entry><String><Key>Title</Key><Value>‹svc›</Value></String><String><Key>Password</Key><Value>‹pass›</Value></String><String><Key>Notes</Key><Value>Recovery codes
‹rows %[2]s›
</Value></String></Entry>
</Group></Root></KeePassFile>`},
	{"signal-self", "export", []string{"note to self.txt", "signal export ‹day›.txt"}, folkK, "en", "chat", `
[‹someday› 08:12] Me: umbrella at the office
[‹someday› 19:40] Me: ‹svc› 2fa backup codes
‹list›
[‹someday› 19:44] Me: done, now bed`},
	{"keep-html", "export", []string{"/Takeout/Keep/‹svc› codes.html", "/Takeout/Keep/two step.html"}, folkK, "en", "html-br", `
<?xml version="1.0" ?><html><head><meta charset="UTF-8"><title>‹svc› backup codes</title></head><body><div class="note"><div class="heading">Mar 3, 2022, 8:14:02 PM</div><div class="title">‹svc› backup codes</div><div class="content">‹join <br>›</div></div></body></html>`},
	{"contact-card", "export", []string{"contacts.vcf", "‹svc›.vcf"}, folkK, "en", "escaped", `
BEGIN:VCARD
VERSION:3.0
FN:‹svc›
NOTE:backup codes ‹join \, ›
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:‹who›
TEL:‹phone›
END:VCARD`},
	{"calendar-note", "export", []string{"calendar.ics", "private ‹day›.ics"}, folkK, "en", "escaped", `
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:‹uuid›
DTSTART;VALUE=DATE:20230412
SUMMARY:renew ‹svc› two-step
DESCRIPTION:backup codes:\n‹join \n›
END:VEVENT
END:VCALENDAR`},
}

// mailsK are mails with codes.
var mailsK = []textJ{
	{"mail-daughter", "export", []string{"Re_ Mama kommt nicht rein.eml", "Fwd ‹svc›.eml"}, folkK, "de", "line numbered", `
‹mail› Re: Mama kommt nicht ins Konto
Hallo Mama,

ich habe bei ‹svc› die Ersatzcodes für dich ausgedruckt. Wenn das Tablet nach einem Code fragt und keine SMS kommt, nimm einen davon:

‹list›

Bussi`},
	{"mail-trip", "export", []string{"before the flight.eml", "(no subject).eml"}, folkK, "en", "line comma bulleted", `
‹mail› before the flight
passport scan is in the other mail
‹svc› backup codes in case the phone gets stolen:
‹list›
hotel ‹Aurora|Bellevue|Central›, late check-in`},
	{"mail-cofounder", "export", []string{"robot account.eml", "handing over ‹svc›.eml"}, adminK, "en", "quoted line ticks", `
‹mail› the robot account
Here is what ‹svc› showed me when I set up 2FA for the robot account. Recovery codes, sixteen eyes principle be damned:

‹list›

Move them and purge this.
‹me›`},
	{"mail-polish", "export", []string{"kopia dla mnie.eml"}, folkK, "pl", "line", `
‹mail› kody zapasowe ‹svc›
Kopia dla mnie, kody zapasowe do ‹svc›:

‹list›

pozdrawiam samego siebie`},
}

// pagesK are saved pages.
var pagesK = []textJ{
	{"page-dialog", "html", []string{"/Downloads/‹brand› – Sign-in & security.html", "/Desktop/‹brand›.htm"}, folkK, "en", "html-li", `
<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sign-in &amp; security – ‹brand›</title></head><body>
<nav><a href="/">Home</a><a href="/me">‹me›</a></nav>
<dialog open><h3>Save your backup codes</h3><p>Store them somewhere safe. Each can be used once.</p><ol class="codes">
‹rows <li data-n="%d"><code>%s</code></li>›
</ol><button>Print</button></dialog><script nonce="‹mmmmmmmmmmmmmmmm›">init()</script></body></html>`},
	{"page-pre", "html", []string{"/Downloads/Recovery codes - ‹brand›.html"}, adminK, "en", "html-pre", `
<html><head><meta charset="utf-8"><title>Recovery codes | ‹brand›</title></head><body><p>Signed in as ‹user›</p>
<p>If you lose your device you can log in with one of these recovery codes.</p><pre>
‹list›
</pre><a href="/profile">I stored them</a></body></html>`},
	{"page-spanish", "html", []string{"/Downloads/Verificación en dos pasos - ‹brand›.html"}, folkK, "es", "html-td", `
<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>‹brand› - Verificación en dos pasos</title></head><body><h1>Tus códigos de respaldo</h1><table>
‹rows <tr><td>%d</td><td>%s</td></tr>›
</table><p>Cada código se puede usar una sola vez. Generados el ‹date›.</p></body></html>`},
	{"page-inputs", "html", []string{"/Downloads/Multi-factor · ‹brand›.html"}, adminK, "en", "html-input", `
<!doctype html><html><head><meta charset="utf-8"><title>Multi-factor · ‹brand›</title></head><body><form><h2>Recovery codes for ‹brand›</h2>
‹rows <input id="rc-%d" class="form-control" readonly value="%s">›
<input type="hidden" name="csrf" value="‹hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh›"></form></body></html>`},
	{"page-copied", "html", []string{"/Desktop/‹brand› seite kopiert.txt", "/Downloads/kopie ‹brand›.txt"}, folkK, "de", "line columns2 numbered", `
‹brand›
Übersicht
Sicherheit
Anmeldung in zwei Schritten: An
Ihre Sicherungscodes (Backup-Codes)
‹list›
Codes drucken
Neue Codes erzeugen
Impressum`},
}

// papersK are documents of word processors, spreadsheets and printers.
var papersK = []textJ{
	{"club-word", "office", []string{"Vereinsordner Zugänge.docx", "Zugänge Chor.odt"}, folkK, "de", "line numbered bulleted", `
Zugänge des Chors

‹svc› (Konto des Chors)
Anmeldung mit ‹mail›, danach Code per App bei ‹who›.
Notfall: Backup-Codes, bitte nach Gebrauch streichen.
‹list›
Notenschrank: Schlüssel bei ‹who›`},
	{"family-sheet", "office", []string{"digital life.xlsx", "famille comptes.ods"}, folkK, "en", "sheet", `
Account‹tab›Who‹tab›Backup code‹tab›Used on
‹rows ‹svc›	family	%[2]s	›`},
	{"wide-sheet", "office", []string{"two-step overview.xlsx", "Übersicht 2FA.ods"}, folkK, "en", "sheet", `
Service‹tab›Phone‹tab›Recovery codes‹tab›Remark
Water company‹tab›none‹tab›‹tab›letters only
‹svc›‹tab›old Nokia‹tab›‹join ; ›‹tab›renew in May`},
	{"print-page", "office", []string{"‹brand› print.pdf", "document(‹d›).pdf"}, folkK, "en", "line columns2 numbered", `
‹brand›

Backup verification codes
Account: ‹mail›     Printed: ‹day›

‹list›

Keep this page in a safe place. Each code can be used once.`},
	{"emergency-pdf", "office", []string{"emergency binder.pdf", "binder page ‹dd›.pdf"}, folkK, "en", "line pairs", `
EMERGENCY BINDER, PAGE ‹dd›

Doctor: see inside cover
Plumber: ‹who›

Email and photos: ‹svc›
Recovery codes for the second step
‹list›

Next page: pets`},
	{"rich-note", "office", []string{"‹svc› printed.rtf", "merkzettel ‹svc›.rtf"}, folkK, "de", "line numbered", `
Merkzettel ‹svc›
Wiederherstellungscodes (jeder nur einmal)
‹list›`},
}

// settingsK are files of configuration and data.
var settingsK = []textJ{
	{"toml-owner", "structured", []string{"identity.toml", "/dotfiles/accounts.toml"}, adminK, "en", "toml", `
[owner]
mail = "‹mail›"

[account]
service = "‹svc›"
recovery_codes = ["‹join ", "›"]

[printer]
host = "10.0.0.9"`},
	{"ini-section", "structured", []string{"keys.ini", "second-factor.conf"}, adminK, "en", "ini", `
; second factor, not for git
[‹svc›]
user=‹user›
‹rows backup_code_%d=%s›

[nas]
user=admin`},
	{"ansible", "structured", []string{"/ansible-private/group_vars/all.yml", "vars-private.yml"}, adminK, "en", "yaml", `
---
admin_mail: ‹mail›
# printed by ‹svc› when 2FA was switched on
mfa_recovery_codes:
‹rows   - '%[2]s'›
ntp_server: pool.ntp.example`},
	{"jsonl", "structured", []string{"logins.jsonl", "me.jsonl"}, folkK, "en", "json", `
{"site":"library.example","user":"‹user›"}
{"site":"‹site›","label":"‹svc›","user":"‹mail›","backup_codes":["‹join ","›"]}
{"site":"gym.example","user":"‹user›"}`},
	{"csv-french", "structured", []string{"comptes.csv", "codes ‹svc›.csv"}, folkK, "fr", "table", `
service;code de secours;utilisé
‹rows ‹svc›;%[2]s;non›`},
	{"lua-table", "structured", []string{"private.lua", "/.config/notes/me.lua"}, adminK, "en", "lua", `
-- my own accounts
return {
  mail = "‹mail›",
  -- ‹svc› backup codes
  backup_codes = {
‹rows     "%[2]s",›
  },
}`},
}
