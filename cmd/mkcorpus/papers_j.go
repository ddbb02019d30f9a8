package main

// papersJ are documents of word processors, spreadsheets and printers.
var papersJ = []textJ{
	{"letter-word", "office", []string{"Vollmacht und Zugänge.docx", "Brief an ‹who›.docx", "Zugänge.odt"}, folkJ, "de", "line numbered pairs", `
‹who›, bitte gut aufheben

Im Fall, dass ich länger im Krankenhaus bin, brauchst du mein ‹svc›-Konto.
Anmeldung: ‹mail›
Passwort: liegt im Umschlag bei Dr. Ahlers
Wenn das Handy verlangt wird, nimm einen der Wiederherstellungscodes:

‹list›

Danke! ‹me›`},
	{"handout-word", "office", []string{"Accounts and access.docx", "‹svc› access.docx", "Family accounts.odt"}, folkJ, "en", "line numbered bulleted columns2", `
Family accounts

‹svc›
Who: all of us
Sign-in: ‹mail›
Second step: text to my phone. Backup codes in case that fails:
‹list›

Photos
On the disk in the study.

@1-3 ‹say›`},
	{"memo-word", "office", []string{"mémo ‹svc›.docx", "comptes internet.odt"}, folkJ, "fr", "line comma numbered", `
Mémo – comptes internet de la famille

Compte ‹svc›
Identifiant : ‹mail›
Codes de secours (validation en deux étapes), à usage unique :
‹list›

Impôts : voir le classeur bleu
Mutuelle : carte dans le portefeuille`},
	{"sheet-accounts", "office", []string{"accounts.xlsx", "Konten und Codes.xlsx", "logins.ods"}, folkJ, "en", "sheet", `
Account‹tab›Login‹tab›Second factor‹tab›Backup codes
Library‹tab›‹user›‹tab›none‹tab›
Power company‹tab›‹mail›‹tab›none‹tab›
‹svc›‹tab›‹mail›‹tab›app‹tab›‹join , ›
Car club‹tab›‹mail›‹tab›text message‹tab›`},
	{"sheet-column", "office", []string{"‹svc› codes.xlsx", "Reservecodes.ods", "2FA ‹svc›.xlsx"}, folkJ, "nl", "sheet", `
‹svc› back-upcodes‹tab›gebruikt op‹tab›waar
‹rows %[2]s		›`},
	{"sheet-numbered", "office", []string{"codici ‹svc›.xlsx", "password e codici.ods"}, folkJ, "it", "sheet", `
n.‹tab›codice di backup ‹svc›‹tab›usato?
‹rows %d	%s	no›`},
	{"print-settings", "office", []string{"‹brand› - Security.pdf", "Two-step verification.pdf", "print_‹dddd›.pdf"}, append([]string{"github", "gitlab", "cloudflare", "sentry"}, folkJ...), "en", "line numbered columns2", `
‹day›, ‹time›                                   Security settings
‹brand›

Two-step verification is ON

Authenticator app        added ‹day›
Phone                    ends in ‹dd›
Your ‹term›
Use these when you can't get a code any other way.

‹list›

https://‹site›/settings/security                                  1/1`},
	{"print-guide", "office", []string{"onboarding ‹svc›.pdf", "Setup notes.pdf"}, adminJ, "en", "line pairs", `
Setup of ‹svc›

@30-52 ‹say›

Recovery codes of the admin account (made during setup):

‹list›

@2-6 ‹say›`},
	{"print-german", "office", []string{"Ausdruck ‹brand›.pdf", "Konto-Sicherheit.pdf"}, folkJ, "de", "numbered line columns2", `
Konto-Sicherheit – ‹brand›
Angemeldet als ‹mail›

Ihre Backup-Codes
Mit jedem Code können Sie sich genau einmal anmelden.

‹list›

Gedruckt am ‹date›                               Seite 1 von 1`},
	{"rich", "office", []string{"‹svc› notes.rtf", "Sans titre.rtf", "codes ‹svc›.rtf"}, folkJ, "en", "line bulleted numbered", `
‹svc›
two factor backup codes, saved ‹day›

‹list›

‹say›`},
	{"word-web", "office", []string{"‹svc› codes.doc", "codes de secours ‹svc›.doc"}, folkJ, "en", "html-p", `
<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta charset="utf-8"><meta name=Generator content="Microsoft Word 15 (filtered)"><style>p.MsoNormal{margin:0cm;font-size:11.0pt;font-family:"Calibri",sans-serif}</style></head>
<body lang=EN-GB><div class=WordSection1>
<p class=MsoNormal><b>‹svc› backup codes</b></p>
<p class=MsoNormal>&nbsp;</p>
‹rows <p class=MsoNormal><span style='font-family:"Courier New"'>%[2]s</span></p>›
</div></body></html>`},
	{"flat-odt", "office", []string{"‹svc›.fodt", "Notfallblatt.fodt"}, folkJ, "de", "fodt", `
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:mimetype="application/vnd.oasis.opendocument.text">
<office:body><office:text>
<text:h>Notfallblatt</text:h>
<text:p>Backup-Codes für ‹svc›, Stand ‹date›</text:p>
‹rows <text:p>%[2]s</text:p>›
</office:text></office:body></office:document>`},
}

// singlesJ are files with one code, or the last one or two of a list.
var singlesJ = []textJ{
	{"one-kitchen", "single", []string{"notes.txt", "kitchen board.txt", "misc.md"}, loneJ, "en", "single", `
@2-5 ‹buy|return|call|ask› ‹eggs and flour|the drill to Sam|the school|about Friday|new bulb E14›
‹svc› ‹term›: ‹join , ›
@0-3 ‹phone› ‹locksmith|vet|Nina›`},
	{"one-file", "single", []string{"‹svc› recovery code.txt", "‹svc› ‹term›.txt", "KEEP ‹svc›.txt"}, loneJ, "en", "single", `
‹join , ›
@or
‹svc› ‹term› (‹day›)

‹join , ›`},
	{"one-german", "single", []string{"‹svc› Wiederherstellung.txt", "wichtig!!.txt"}, loneJ, "de", "single", `
Wiederherstellungscode für ‹svc›‹:| ist| lautet› ‹join , ›
Konto: ‹mail›`},
	{"one-french", "single", []string{"‹svc› code.txt", "à garder.txt"}, loneJ, "fr", "single", `
Mon code de récupération ‹svc› : ‹join , ›
‹noté le|copié le› ‹date›`},
	{"one-spanish", "single", []string{"‹svc› código.txt", "importante.txt"}, loneJ, "es", "single", `
Código de recuperación de ‹svc› (guardar): ‹join , ›`},
	{"one-ini", "single", []string{"accounts.ini", "private.cfg"}, loneJ, "en", "ini", `
[‹svc›]
login = ‹mail›
recovery_code = ‹join , ›

[water]
meter = ‹dddddd›`},
	{"one-comment", "single", []string{"/bin/login.sh", "connect.sh"}, loneJ, "en", "comment", `
#!/bin/sh
# ‹svc› recovery code in case the token is lost: ‹join , ›
set -eu
exec ssh -p 2222 ‹user›@bastion.example "$@"`},
	{"one-mail", "single", []string{"me to me.eml", "note ‹day›.eml"}, loneJ, "en", "single", `
‹mail› ‹svc› ‹term›
‹term›: ‹join , ›

sent from my phone`},
	{"one-calendar", "single", []string{"reminders.ics", "private.ics"}, loneJ, "en", "single", `
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VTODO
UID:‹uuid›
SUMMARY:Move ‹svc› to new phone
DESCRIPTION:recovery code is ‹join , ›
STATUS:NEEDS-ACTION
END:VTODO
END:VCALENDAR`},
	{"one-word", "single", []string{"‹svc› ‹term›.docx", "wichtige Codes.docx"}, loneJ, "en", "single", `
‹svc›
Your ‹term›:
‹join , ›
Printed ‹day›`},
}
