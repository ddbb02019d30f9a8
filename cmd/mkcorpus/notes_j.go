package main

// notesJ are what people write for themselves and for those around them.
var notesJ = []textJ{
	{"sitter", "note", []string{"for Marta while we are away.txt", "house sitter.md", "instructions ‹svc›.txt"}, folkJ, "en", "line numbered comma columns2", `
Marta, everything you need for the ‹two|three› weeks:

- Wi-Fi is on the fridge
- the cat gets one tin in the evening, NOT two
- heating: leave it alone
@0-2 - ‹if the alarm beeps, press off twice|plants on the balcony every other day|the neighbour downstairs has a key|post goes on the hall table›

If I call you because I can't get into my ‹svc› account on the road, read me one of these backup codes over the phone and cross it off:

‹list›

Thank you!! ‹me›`},
	{"handover", "note", []string{"Übergabe Kassenwart.txt", "Vereinskonto ‹svc› Übergabe.md"}, shopJ, "de", "line numbered columns2 used", `
Übergabe Kassenwart an ‹who›, ‹date›

1. Kassenbuch ist im grauen Ordner
2. Schlüssel fürs Vereinsheim bei ‹who›
3. ‹svc›-Konto des Vereins: Login ‹mail›, Passwort telefonisch. Zweiter Faktor läuft noch auf meinem Handy, bis umgestellt ist bitte einen der Wiederherstellungscodes nehmen:

‹list›

4. Spendenquittungen bis Ende Januar
‹Viel Spaß damit!|Bei Fragen anrufen.|Gruß und Dank›`},
	{"lake", "note", []string{"new phone diary.txt", "‹day› phone drowned.md", "what i did after the phone died.txt"}, folkJ, "en", "line numbered remarks struck bulleted", `
‹day›

Phone fell into the lake. ‹say›

What I had to do:
* new SIM, took 40 min in the shop
* ‹svc›: could get in with an old backup code (the third I tried), then made new ones straight away
* bank: letter comes by post

New ‹svc› backup codes:
‹list›

@1-3 ‹say›`},
	{"prose", "note", []string{"‹svc› codes in words.txt", "remember ‹svc›.txt", "diary ‹day›.txt"}, digitJ, "en", "prose", `
Set up two-step login for ‹svc› today because the bank lady on TV said so. It printed backup codes, which are ‹list›. ‹say› I should have done that years ago.
@or
Dear future me, you have lost your phone again. To get into ‹svc› type one of the backup codes: ‹list›. Then get a phone with a strap.`},
	{"wrapped", "note", []string{"‹svc› backup.txt", "2fa wrapped.txt", "notes from the call.txt"}, folkJ, "en", "wrapped", `
‹svc› account, two-factor is on since ‹day›.
Backup codes (each one once):
‹list›
Password is in the other place.
@or
@1-3 ‹say›

‹svc› recovery codes follow, the mail program broke the lines but they are all there:

‹list›

@0-2 ‹say›`},
	{"remarks", "note", []string{"‹svc› backup codes which ones left.txt", "codes ‹svc› (some gone).txt"}, folkJ, "en", "remarks", `
‹svc› backup codes, mark when used!!

‹list›
@0-1 ask for new ones when only two are left`},
	{"quoted", "note", []string{"support said.txt", "‹svc› ticket answer.txt"}, adminJ, "en", "quoted", `
from the page of ‹svc› after I pressed "regenerate":

> Your new recovery codes. Store them now, we will not show them again.
>
‹list›

old ones are void`},
	{"letters", "note", []string{"‹svc› ersatz.txt", "‹svc› Codes Brieftasche.txt"}, folkJ, "de", "lettered", `
Backup-Codes ‹svc› ‹(auch im Geldbeutel)|(Kopie liegt bei Mama)|›

‹list›`},
	{"boxed", "note", []string{"‹svc› codes.txt", "important ‹svc›.text"}, folkJ, "en", "boxed ticks", `
‹svc› 2FA recovery codes‹:| -->| (copied today)›

‹list›
`},
	{"typed", "note", []string{"‹svc› backup codes typed.txt", "abgetippt ‹svc›.txt"}, digitJ, "en", "typed", `
typed from the ‹svc› printout, backup codes, no spaces needed

‹list›`},
	{"to-fill", "note", []string{"‹svc› codes to tick.txt", "print me ‹svc›.txt"}, folkJ, "en", "dated padded", `
‹svc› – ‹term›
account: ‹mail›

‹list›

write the date behind when you take one`},
	{"ticked", "note", []string{"‹svc›-codes.md", "liste ‹svc›.txt"}, folkJ, "fr", "ticked", `
# Codes de secours ‹svc›

coché = déjà utilisé

‹list›`},
	{"three-across", "note", []string{"‹svc› códigos.txt", "codigos de respaldo ‹svc›.txt"}, folkJ, "es", "columns3", `
Códigos de respaldo de ‹svc› (de izquierda a derecha)

‹list›

Generados el ‹date›`},
	{"one-line", "note", []string{"‹svc›.txt", "logins short.txt", "x.txt"}, folkJ, "en", "slash bar comma", `
‹svc› | ‹mail› | backup codes: ‹list›
@or
‹svc› recovery codes = ‹list›
@or
@2-5 ‹netflix|spotify|gas|doctor|library|gym›: ‹see card|ask Tom|same as always|cancelled›
‹svc› 2fa backup: ‹list›
@1-3 ‹power|water|school|vet›: ‹phone›`},
	{"preamble", "note", []string{"‹svc› everything.txt", "all the text of the page.txt", "saved before i forget.txt"}, folkJ, "en", "line numbered columns2 bulleted", `
Copied everything from the ‹svc› help page first so that I know how this works.

@14-40 ‹say› ‹say› ‹say›

@8-25 ‹say› ‹say›

Your backup codes
‹list›

@0-6 ‹say› ‹say›`},
	{"very-end", "note", []string{"notes 2019-2024.txt", "one big file.txt", "scratch.md"}, folkJ, "en", "line numbered comma", `
@40-120 ‹- |* |›‹buy|call|read|return|ask about|book› ‹tyres|the plumber|the book of Ines|parcel|school trip|dentist|paint for the fence› ‹tomorrow|next week|by the 14th|again|!!›

‹svc› backup codes
‹list›`},
	{"org-drawer", "note", []string{"/org/accounts.org", "/org/private/logins.org", "2fa.org"}, adminJ, "en", "org", `
#+TITLE: Accounts
#+STARTUP: overview

* Post                                                         :paper:
  meter card goes back until Friday
* ‹svc›                                                   :account:2fa:
:PROPERTIES:
:LOGIN:    ‹mail›
:CREATED:  [‹day›]
:END:
** Recovery codes
‹rows    - [ ] =%[2]s=›
* ‹Wi-Fi|Water|Car›
  see drawer`},
	{"asciidoc", "note", []string{"accounts.adoc", "runbook.asciidoc"}, adminJ, "en", "listing", `
= Accounts of the household
‹me› <‹mail›>
:toc:

== ‹svc›

Login is the second mail address. Recovery codes for two-factor:

----
‹list›
----

NOTE: Each of them works once.

== Power company

Customer card is in the drawer.`},
	{"rst", "note", []string{"accounts.rst", "docs/private/login.rst"}, adminJ, "en", "bulleted", `
Logins
======

‹svc›
-----

:user: ‹user›
:second factor: authenticator on the tablet

Backup codes:

‹list›

.. never publish this file`},
	{"wiki-table", "note", []string{"Accounts.wiki", "logins.mediawiki"}, folkJ, "en", "wiki", `
== ‹svc› ==
Backup codes for two-factor login, printed ‹day›.

{| class="wikitable"
! No !! code !! used
‹rows |-
| %d || %s || ›
|}

[[Category:Logins]]`},
	{"latex", "note", []string{"notfall.tex", "emergency.tex"}, digitJ, "en", "latex", `
\documentclass[a4paper]{scrartcl}
\usepackage[utf8]{inputenc}
\begin{document}
\section*{If something happens to me}
\subsection*{‹svc› backup codes}
\begin{enumerate}
‹rows \item \texttt{%[2]s}›
\end{enumerate}
\subsection*{Insurance}
In the green folder.
\end{document}`},
	{"todo-txt", "note", []string{"/todo/todo.txt", "todo.txt"}, folkJ, "en", "todo", `
(A) ‹day› call landlord +flat @phone
‹day› renew passport +papers
(C) ‹svc› backup codes, one task each, x when used +2fa
‹rows (C) %[2]s @backupcode›
x ‹day› pick up parcel @town`},
	{"jrnl", "note", []string{"journal.txt", "/journal/‹day›.txt"}, folkJ, "en", "line numbered", `
‹day› 07:40 ‹Rain again.|Slow morning.|Ran 5 km.›
‹say›

‹day› 21:15 Put two-factor on ‹svc›.
These are the backup codes it gave me, so that I find them here when I search for "locked out":
‹list›

‹day› 22:02 ‹Bed.|Read.|Can't sleep.›
‹say›`},
	{"telling-name", "note", []string{"‹svc› backup codes.txt", "‹svc› 2FA recovery codes ‹day›.txt", "backup codes for ‹svc›.text", "‹svc›-wiederherstellungscodes.txt", "codes de secours ‹svc›.txt", "códigos de respaldo ‹svc›.txt", "kody zapasowe ‹svc›.txt"}, folkJ, "en", "line line numbered blank columns2 comma", `
‹list›`},
	{"shop-crew", "note", []string{"shop accounts.txt", "Teamkonto ‹svc›.txt", "Insta shop login.txt"}, shopJ, "en", "line used numbered ticked", `
SHOP ACCOUNTS – do not leave on the counter

‹svc›   user ‹mail›
        2-step goes to ‹who›'s phone. ‹who› not in? Take a backup code and tell her which:
‹list›

Till: ask ‹who›
Alarm: ask ‹who›`},
	{"mirror", "note", []string{"nas notes.md", "server room.md", "homelab.md"}, adminJ, "en", "line ticks bulleted", `
# homelab

| host | ip |
|---|---|
@3-6 | ‹nas|pve|pi|media|gate› | 192.168.‹d›.‹dd› |

## ‹svc›

Admin login with passkey. If the key is in the wash again: recovery codes

‹list›

## backups

nightly at 02:30, rotation 7/4/6`},
	{"grandma", "note", []string{"Für Oma.txt", "Oma Tablet.txt"}, digitJ, "de", "line numbered pairs", `
Liebe Oma,

so kommst du wieder in dein ‹svc›-Konto:
1. E-Mail-Adresse eintippen
2. Passwort (steht im Adressbuch unter P)
3. Wenn eine Zahl vom Handy verlangt wird und das Handy nicht geht: auf "andere Option" tippen und eine dieser Reserve-Zahlen (Backup-Codes) nehmen. Danach durchstreichen!

‹list›

Kuss, ‹me›`},
	{"roaming", "note", []string{"travel ‹svc›.txt", "viaje.txt", "Reise Unterlagen.txt"}, folkJ, "en", "line comma columns2", `
TRAVEL SHEET ‹day›

Hotel ‹Miramar|Central|Post|Aurora›, check-in after 3 pm, phone ‹phone›
Insurance ‹phone›
Bank, to block cards: ‹phone›

No roaming = no text messages = use a ‹svc› backup code:
‹list›

Meds: one in the morning`},
}
