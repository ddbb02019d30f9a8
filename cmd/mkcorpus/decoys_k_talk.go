package main

// decoysKTalk are chats, tickets and letters about second factors.
var decoysKTalk = []decoyI{
	{"chat-agent", []string{"chat transcript ‹dddddd›.txt", "live chat ‹day›.txt"}, `
Live chat no. ‹ddd-dddddd›, agent ‹who› (‹dddd›)

Visitor: I lost my phone and the paper with the backup codes
Agent: Sorry to hear that. What is your customer number?
Visitor: ‹dddd dddd›
Agent: Thank you. I opened case ‹dddddddd›. We cannot read your backup codes, they are made anew once you are back in.
Visitor: how long?
Agent: Three days. Call ‹phone› and give them ‹AAAA-dddd› as the case word.
Rating: ‹1..5› of 5, survey ‹hhhhhhhh›`},
	{"chat-german", []string{"Chatprotokoll Support.txt", "Verlauf ‹date›.docx"}, `
Chatverlauf vom ‹date›, Vorgang ‹dddd-dddd›

Gast: Wo finde ich meine Backup-Codes?
Berater: Unter Einstellungen, Sicherheit. Haben Sie Ihre Rechnung zur Hand?
Gast: Ja, Nr. ‹dddddddd›
Berater: Und die Vertragsnummer?
Gast: ‹dddd dddd dddd›
Berater: Danke, der Rückruf kommt von ‹phone›.`},
	{"ticket-history", []string{"ticket ‹ddddd›.txt", "case history.pdf"}, `
Ticket ‹dddddd› - second factor reset

@5-9 ‹someday› ‹clock›  ‹assigned to queue|called back, no answer|identity checked with staff card|user found her recovery codes|closed|reopened› (entry ‹ddddddd›)

Related: ‹dddddd›, ‹dddddd›, ‹dddddd›
Asset ‹AA-dddddd›, room ‹d›.‹ddd›`},
	{"puk-letter", []string{"SIM Brief.pdf", "PUK Schreiben.docx", "sim card letter.txt"}, `
Ihre neue SIM-Karte

Rufnummer   ‹phone›
Kartennummer (ICCID)   8949 ‹dddd› ‹dddd› ‹dddd› ‹ddd›
PIN   ‹dddd›
PUK   ‹dddddddd›
PIN2  ‹dddd›
PUK2  ‹dddddddd›

Tipp: Nutzen Sie die SMS auch als zweiten Faktor? Drucken Sie die Backup-Codes Ihrer Dienste aus, bevor Sie die Karte wechseln.`},
	{"puk-french", []string{"carte SIM.txt", "courrier opérateur.pdf"}, `
Votre carte SIM

Ligne : ‹phone›
Code PIN : ‹dddd›
Code PUK : ‹dddddddd›
RIO : ‹dd› P ‹AAAAAA› ‹AAA›

Pensez à noter les codes de secours de vos comptes avant de changer de téléphone.`},
	{"bank-letter", []string{"Brief der Bank.pdf", "bank letter ‹day›.docx"}, `
Your application for the security app

Customer ID ‹dddddddd›
Activation letter no. ‹dddd-dddd-dddd›
The activation code comes in a second letter and is valid for 14 days.

The app replaces the TAN list. It has no backup codes; if you lose your phone, call ‹phone› (code word needed).
Sort code ‹dd-dd-dd›, account ‹dddddddd›`},
	{"bank-spanish", []string{"carta del banco.txt", "aviso banca online.pdf"}, `
Estimado cliente:

Desde el ‹date› la banca en línea pide un segundo factor. No usamos códigos de respaldo: si pierde el teléfono, pida una cita en su oficina ‹dddd› con el número de contrato ‹dddd dddd dd›.

Referencia ‹dddddd/dddd›
IBAN ‹iban›`},
	{"carrier-mail", []string{"port your number.eml", "Your number moves on Monday.eml"}, `
service@mobile.example Your number moves on Monday
Hello ‹me›,

your transfer code is ‹dddddd› and your order is ‹dddd-dddd-dd›.
Text messages may be late on that day. If you sign in anywhere with codes by text, have your backup codes at hand.

New SIM: 8944‹ddddddddddddddd›`},
	{"registrar-mail", []string{"domain transfer.eml", "Domain Umzug.eml"}, `
support@registrar.example Domain transfer ‹dddddd›
Hello,

the transfer of your domain has begun. Two-factor was switched off for the time of the transfer; your recovery codes stay valid.

Transfer ID  ‹AAAA-dddddd›
Auth-Info    asked for separately
Invoice      ‹dddddddd›
Handles      ‹LLddddddd›-NIC, ‹LLddddddd›-NIC`},
	{"scam-warning", []string{"Warnung Elternbeirat.eml", "careful everybody.eml"}, `
elternbeirat@schule.example Achtung, falsche Anrufe
Liebe Eltern,

zurzeit rufen Leute an und fragen nach "Backup-Codes". Bitte nichts herausgeben. Die Nummern, von denen angerufen wurde:

@3-6 ‹phone›

Anzeige bei der Polizei, Aktenzeichen ‹dddd›-‹dddddd›-‹dd›/‹d›.
‹who›`},
	{"irc-log", []string{"#security.log", "irc ‹day›.log"}, `
@4-9 [‹clock›] <‹user|tove|kell|marz›> ‹my recovery codes are in the fire safe|has anyone read the RFC|who reads 40 pages of threat model|backup codes beat SMS any day|lunch?›
@2-5 [‹clock›] <bot> commit ‹hhhhhhh› pushed to mfa-docs by ‹kell|marz›
@2-4 [‹clock›] <bot> ticket #‹ddddd› "backup codes page is blank" is ‹open|closed›`},
	{"mail-russian-help", []string{"ответ поддержки.eml", "обращение.eml"}, `
help@service.example Обращение ‹dddddddd›
Здравствуйте!

Мы не можем прислать резервные коды по почте. Создайте новые в настройках, когда войдёте.
Номер обращения: ‹dddd-dddd›
Договор: ‹dddd dddd›
Телефон: ‹phone›`},
	{"sms-codes", []string{"sms ‹date›.txt", "mensajes.txt"}, `
@3-8 ‹someday› ‹clock› ‹Tu código es|Clave de un solo uso:|Su código de verificación, caduca en 5 min:› ‹dddddd›
@1-4 ‹someday› ‹clock› Pedido ‹dddddddd› en reparto
No compartas los códigos de respaldo con nadie.`},
}

// decoysKPapers are lists of offices and households, kept near to notes on second factors.
var decoysKPapers = []decoyI{
	{"key-inventory", []string{"yubikeys.csv", "Schlüsselinventar.xlsx", "hardware keys.ods"}, `
Key‹tab›Serial‹tab›Holder‹tab›Backup key?‹tab›Cabinet
@6-16 ‹5 NFC|5C|Nano|Bio›‹tab›‹dddddddd›‹tab›‹who›‹tab›‹yes|no›‹tab›‹A|B›-‹dd›`},
	{"phone-receipt", []string{"receipt phone.pdf", "Kassenbon Handy.txt", "ticket de caisse téléphone.txt"}, `
Phone shop, branch ‹dddd›
Receipt ‹dddd dddd dddd›   till ‹d›   ‹day› ‹clock›

1 x phone 128 GB        ‹ddd›,00
IMEI 1  ‹ddddddddddddddd›
IMEI 2  ‹ddddddddddddddd›
1 x case                 ‹dd›,90

Card **** ‹dddd›   auth ‹dddddd›   trace ‹dddddd›
Moving to a new phone? Save your backup codes first!`},
	{"travel-binder", []string{"Reise/Buchungen und 2FA.txt", "trip booklet.docx", "viaggio.txt"}, `
Flight out   ‹LLdddd›   booking ‹LLLLLL›   e-ticket 220-‹dddddddddd›
Flight back  ‹LLdddd›   booking ‹LLLLLL›
Hotel        confirmation ‹dddd.ddd.ddd›, PIN ‹dddd›
Car          ‹dddddddd›-‹LL›-‹d›
Insurance    ‹AAA-dddddddd›

2FA on the road: backup codes are in the money belt (paper only, none in here).`},
	{"minutes-it", []string{"minutes IT circle ‹day›.docx", "notulen ict.txt"}, `
IT circle, ‹day›, room ‹d›.‹dd›

1. MFA: ‹dd› of ‹ddd› colleagues have printed their recovery codes. ‹who› reminds the rest.
2. Tickets: ‹ddddd›, ‹ddddd› and ‹ddddd› stay open
3. Order ‹dddddddd› (twelve spare keys) arrives in week ‹10..52›
4. Budget line ‹dddd-dddd›
Next: dial in ‹phone›, conference ‹ddd ddd ddd›#`},
	{"insurance-cyber", []string{"Cyberversicherung Antrag.docx", "cyber insurance form.pdf"}, `
Fragebogen Cyberversicherung   Antrag ‹dd-dddddd-ddd›

Nutzen Sie Zwei-Faktor-Authentifizierung?   ja
Werden Wiederherstellungscodes getrennt aufbewahrt?   ja
Makler-Nr. ‹dddddd›   Police ‹dddd.dddd.dddd›
Schäden in fünf Jahren: keine
@1-3 Gerät ‹row›: ‹AAAAAAAAAA›`},
	{"safe-contents", []string{"contents of the safe.txt", "Tresor Inhalt.txt"}, `
1. envelope "backup codes", sealed, seal no. ‹ddddddd›
2. passports ‹Adddddddd› and ‹Adddddddd›
3. watch, ref. ‹dddddd›, no. ‹Adddddd›
4. share certificates ‹dddddd› to ‹dddddd›
5. USB stick, label ‹dddd-dd›
checked by ‹who›, ‹day›`},
	{"fax-cover", []string{"fax reset.docx", "Fax Entsperrung.txt"}, `
FAX   to ‹phone›   pages 2

Request to reset two-factor, since phone and backup codes are lost

Customer    ‹dddd dddd›
Contract    ‹dddd dddd dddd›
Register    HRB ‹dddddd›
VAT         DE‹ddddddddd›
ID card     ‹LAAAAAAAA›
Signed ‹who›, ‹day›`},
	{"training-list", []string{"Schulung 2FA Teilnehmer.xlsx", "attendance mfa.csv"}, `
No‹tab›Staff no.‹tab›Name‹tab›Brought recovery codes?‹tab›Certificate
@10-25 ‹row›‹tab›‹dddddd›‹tab›‹who›‹tab›‹yes|no›‹tab›‹LL-dddd-dddd›`},
	{"envelope-log", []string{"envelopes.csv", "sealed envelopes log.txt"}, `
envelope;content;seal;opened
@6-14 ‹+1›;‹backup codes mail|backup codes web shop|admin password|spare token›;‹dddddddd›;‹never|2022-05-04|2023-11-20›`},
	{"visitor-badge", []string{"visitors ‹day›.csv", "Besucherliste Rechenzentrum.txt"}, `
Data centre, visitors. Second factor: badge and PIN at the inner door, recovery by the guard only.

@6-15 ‹someday›  badge ‹dddd dddd›  ‹who›  rack ‹LL-dd›  ‹in|out› ‹clock›`},
	{"tax-login", []string{"Steuer online.txt", "fisc accès.txt"}, `
Finanzamt online
Steuernummer ‹ddd/dddd/dddd›
IdNr. ‹dd ddd ddd ddd›
Aktivierungs-ID (abgelaufen) ‹dddddddddd›
Zertifikat gültig bis ‹date›, zweiter Faktor ist die Datei. Backup der Datei auf dem Stick, Wiederherstellung nur mit Passwort.`},
}
