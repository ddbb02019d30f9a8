package main

// decoysJDesk are papers of offices in which second factors are talked about.
var decoysJDesk = []decoyI{
	{"rollout-sheet", []string{"MFA rollout.xlsx", "2FA Einführung Stand ‹date›.xlsx", "mfa-rollout.ods"}, `
Name‹tab›Asset‹tab›Enrolled‹tab›Backup codes printed?‹tab›Ticket
@8-25 ‹Baker, J.|Okoye, A.|Lind, P.|Marin, C.|Stoll, H.|Varga, D.›‹tab›‹AA-ddddd›‹tab›‹day|2023-02-14|2023-03-01|pending›‹tab›‹yes|no|refused›‹tab›INC‹ddddddd›`},
	{"token-form", []string{"Ausgabeprotokoll Security-Token.docx", "token handout ‹who›.docx"}, `
Ausgabeprotokoll Security-Token

@2-5 Token ‹row›: Seriennummer ‹dddd dddd›, Inventar ‹dddddd›
Ersatz-Token (Backup) liegt im Tresor, Fach ‹dd›

Empfangen am ‹date›
Personalnummer ‹dddddd›, Kostenstelle ‹dddd-dd›

Die Wiederherstellungscodes druckt jeder selbst aus und bewahrt sie zu Hause auf.

Unterschrift: ____________________
@or
Hand-out of hardware tokens

Name: ‹who›
Staff no.: ‹dddddd›
@2-4 Key ‹row›: serial ‹dddddddd›
Recovery codes: printed by the owner, not kept by IT.

Date ‹day›      Signature ______________`},
	{"audit-report", []string{"audit findings ‹day›.pdf", "Pen test report.pdf", "IT audit.docx"}, `
Internal audit – access management
Report no. ‹dddd-dddd›

@3-8 F‹row›  ‹Backup codes are kept in a shared folder|Recovery codes are not renewed after a phone is lost|No record of who holds the second key|Codes by text message are still allowed›  control ‹A|B|C›.‹d›.‹d›.‹d›  ref ‹AAAA-dddd›

Owner of the findings: ‹who›
Next review: ‹date›. ‹say›`},
	{"where-kept", []string{"where is what.txt", "wo liegt was.txt", "if I die.txt"}, `
google backup codes ........ safe, envelope 3
github recovery codes ...... same envelope
passports .................. safe
safe ....................... ‹dd-dd-dd› left right left
bank box ................... no. ‹dddd dddd›, key with ‹who›
@1-3 ‹car|boiler|bike|piano› papers ‹folder|drawer› ‹d›, no. ‹dddddddd›
lawyer ..................... ‹phone›
@or
Wo liegt was?

Backup-Codes (Google, PayPal usw.): Ordner Lila, letzte Seite
Sparbuch: Schließfach ‹dddd›, Filiale ‹dddd dddd›
Fahrzeugbrief: Nr. ‹AAdddddd›
Versicherungen: ‹dddd.dddd.dddd› (Hausrat), ‹dddd.dddd.dddd› (Haftpflicht)
Notar: Az. ‹ddd/dddd›`},
	{"listing-2fa", []string{"filelist.txt", "ls -lR.txt", "contents of stick.txt"}, `
./Documents/2fa:
total ‹24..300›
@4-9 -rw-r--r-- 1 ‹user› ‹user›  ‹120..990› ‹Jan|Feb|Mar|Oct› ‹10..28› ‹clock› ‹github-recovery-codes|Backup-codes-me|discord_backup_codes|scan_20210304_1011|IMG_4471|IMG_20200817_113455›.‹txt|png|pdf›

./Documents/taxes:
@3-9 -rw-r--r-- 1 ‹user› ‹user› ‹Ddddd› ‹Jan|Feb|Mar|Oct› ‹10..28› ‹clock› ‹scan|bill|form›_‹dddd›_‹dddd›.pdf`},
	{"checksums-near", []string{"checksums backup stick.txt", "md5 of the codes folder.txt"}, `
@5-14 ‹hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh›  ‹2fa/backup-codes|2fa/recovery|photos/IMG_1044|photos/IMG_1045|letters/landlord|taxes/2019›‹|-old|-copy|_2›.‹txt|pdf|jpg›
@or
@5-14 ‹hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh› *‹recovery-codes.txt.gpg|keepass.kdbx|photos-2018.tar|mail.mbox|docs.zip›`},
	{"screenshots-index", []string{"screenshots list.txt", "index of pictures.csv"}, `
file,taken,album
@8-20 Screenshot_‹2019|2021|2023›‹10..12›‹10..28›-‹10..23›‹10..59›‹10..59›_‹Chrome|Gallery|Settings|Maps›.png,‹someday›,‹backup codes?|holiday|receipts|memes|to delete›`},
	{"policy-text", []string{"Richtlinie Anmeldung.docx", "sign-in policy.pdf", "IT policy v‹d›.docx"}, `
Policy ‹ddd-dd› Sign-in and second factor

Valid from ‹date›, replaces ‹ddd-dd›

1. Everybody uses two-factor authentication.
2. Backup codes are printed once and kept in a sealed envelope.
3. Lost codes are reported to the help desk (extension ‹dddd›, from outside ‹phone›).
4. Breaches get a case number of the form SEC-‹dddd›-‹dddd›.
@1-4 ‹say›
Document no. ‹dddd-dddd-dd›`},
	{"key-invoice", []string{"Rechnung ‹dddddd›.pdf", "invoice security keys.pdf", "receipt_‹dddddddd›.pdf"}, `
INVOICE ‹dddd-dddddd›
Order ‹ddd-ddddddd-ddddddd›      Customer ‹dddddd›

@1-3 ‹Security key NFC|Security key USB-C, twin pack|Backup key nano|Faraday sleeve›   art. ‹dddd-dddd›   ‹2..6›9,00 EUR
Shipping 4,90 EUR

We suggest to keep one key as a backup at another place and to print the recovery codes of each service.
IBAN ‹iban›
VAT no. DE‹ddddddddd›`},
	{"helpdesk-sheet", []string{"helpdesk cheat sheet.txt", "Hotline Leitfaden.docx", "servicedesk.md"}, `
User has lost phone and backup codes
1. Ask for staff number and the code of the day (today ‹dddd›)
2. Open ticket, category ‹ddd-ddd›, template ‹dddddd›
3. Temporary access pass only by ‹who›, ext. ‹dddd›
4. Old case for reference: INC‹ddddddd›, INC‹ddddddd›
@1-4 Site ‹row›: ‹phone›, emergency door code ‹dddd›#`},
	{"survey-result", []string{"survey 2fa.csv", "Umfrage Ergebnis.csv"}, `
response_id,submitted,q1_do_you_use_2fa,q2_where_are_your_backup_codes,voucher
@10-30 ‹dddddddd›,‹someday› ‹time›,‹yes|no|at work only›,‹printed|phone|no idea|password manager|lost›,‹AAAA-AAAA›`},
	{"minutes-club", []string{"Protokoll Vorstand ‹date›.docx", "minutes ‹day›.odt"}, `
Protokoll der Vorstandssitzung vom ‹date›

TOP 1 Kasse: Bestand ‹Dddd›,‹dd› EUR, Beleg ‹2019..2023›-‹100..999›
TOP 2 Das Google-Konto des Vereins bekommt 2FA. ‹who› druckt die Backup-Codes aus, sie kommen in den Tresor.
TOP 3 Mitglied Nr. ‹dddddd› und ‹dddddd› sind ausgetreten
TOP 4 Telefonkonferenz: ‹phone›, Raum ‹dddd dddd›#
‹who›, Schriftführer`},
	{"device-register", []string{"devices.csv", "Geräteliste.xlsx", "device register.ods"}, `
Device‹tab›Serial‹tab›Owner‹tab›2FA app‹tab›Recovery key escrowed‹tab›Key id
@8-20 ‹Phone|Tablet|Laptop|Spare phone›‹tab›‹AAAAAAAAAAAA›‹tab›‹who›‹tab›‹yes|no›‹tab›‹no|yes›‹tab›‹HHHHHHHH›`},
	{"backup-tapes", []string{"Bandwechsel.txt", "tape log.csv", "backup rotation ‹dddd›.txt"}, `
Backup tapes, off-site box ‹ddd›
Recovery test passed on ‹date›, report ‹dddd-dddd›

@8-20 ‹LLdddd›L8   ‹someday›   ‹full|incr›   ‹20..980› GB   slot ‹1..24›`},
}

// decoysJMail are mails and messages about second factors.
var decoysJMail = []decoyI{
	{"ticket-mail", []string{"Re_ [Ticket#‹dddddddddd›] recovery codes.eml", "support answer.eml"}, `
support@hosting.example [Ticket#‹dddddddddd›] I lost my recovery codes
Dear customer,

we have received your request (ticket ‹dddd-dddd-dddd›). For safety reasons we cannot send recovery codes by mail. Please call ‹phone› and have your customer number ‹dddddd› and contract ‹dddd dddd› at hand.

Kind regards
‹who›, agent ‹dddd›
@or
hilfe@anbieter.example Ihre Anfrage ‹dddddddd›: Backup-Codes verloren
Guten Tag,

Ihre Backup-Codes können wir nicht wiederherstellen. Bitte senden Sie uns das Formular mit der Vorgangsnummer ‹dddd dddd dddd› zurück.
Rückrufnummer: ‹phone›
Kundennummer: ‹dddddddd›

Mit freundlichen Grüßen
‹who›`},
	{"otp-mails", []string{"codes.mbox.txt", "Your code.eml", "sign-in code ‹dddd›.eml"}, `
no-reply@shop.example Your sign-in code
Hi ‹me›,

‹ddd ddd›

is your sign-in code. It expires in ‹5|10|15› minutes. Never share it.

Did not ask for it? Have your backup codes ready and change your password. Reference ‹hhhhhhhh-hhhh›.`},
	{"key-order-mail", []string{"Order confirmation ‹dddddd›.eml", "Your order has shipped.eml"}, `
orders@keys.example Order ‹ddddddd› has shipped
Thank you, ‹me›.

2 x Security key (one for daily use, one as backup)
Order    ‹ddd-ddddddd-ddddddd›
Parcel   ‹dddd dddd dddd dddd›
Invoice  ‹dddddddd›

Tip: register both keys and save the recovery codes of your accounts.`},
	{"rollout-mail", []string{"Two-factor from Monday.eml", "ab Montag zweiter Faktor.eml"}, `
it@firma.example Ab Montag: zweiter Faktor
Hallo zusammen,

ab Montag braucht ihr für das Portal einen zweiten Faktor. Bitte druckt eure Backup-Codes aus, sobald das Portal sie anzeigt.

Fragen? Sprechstunde im Raum ‹dddd› oder Videokonferenz ‹ddd dddd dddd› (Kenncode ‹dddddd›).
Störungen an ‹phone›.

‹who›`},
	{"list-digest", []string{"security-list digest ‹ddd›.eml", "digest Vol ‹dd›.txt"}, `
users@lists.example users Digest, Vol ‹dd›, Issue ‹dd›
Today's Topics:
@3-6    ‹row›. ‹Re: where do you keep recovery codes|backup codes vs. second key|printing recovery codes on metal|SMS is not a second factor› (‹who›)

@3-6 Message-ID: <‹hhhhhhhh›.‹ddddddd›@mail.example>

‹say›
PGP fingerprint ‹HHHH HHHH HHHH HHHH HHHH  HHHH HHHH HHHH HHHH HHHH›`},
	{"alert-mail", []string{"Security alert.eml", "New sign-in.eml", "A backup code was used.eml"}, `
security@mailhost.example A backup code was used to sign in
A backup code was used to sign in to your account.

When      ‹day› ‹time›
Where     ‹Lyon, France|Graz, Austria|Leeds, UK›
Address   ‹ip›
Event     ‹hhhhhhhh-hhhh-hhhh›

You have ‹7|8|9› codes left. If this was not you, call ‹phone› and give the reference ‹dddd dddd›.`},
	{"bounce", []string{"Undelivered Mail.eml", "Mail delivery failed.eml"}, `
MAILER-DAEMON@mail.example Undelivered: my backup codes
This is the mail system at host mail.example.

<‹mail›>: host mx.example[‹ip›] said: 550 5.1.1 unknown user (queue id ‹HHHHHHHHHH›)

Reporting-MTA: dns; mail.example
X-Queue-ID: ‹HHHHHHHHHHH›
Subject: my backup codes (see attachment, not included)
Final-Recipient: rfc822; ‹mail›`},
	{"sms-thread", []string{"Messages with 32665.txt", "SMS 2FA.txt", "texts from bank.txt"}, `
@8-20 ‹someday› ‹time›  ‹G-|›‹dddddd›‹ is your verification code.| ist Ihr Bestätigungscode.| : code de validation, valable 5 min.| es tu código de verificación.›
No backup codes by text message. Reply STOP to ‹ddddd›.`},
	{"chat-family-2fa", []string{"WhatsApp Chat with Kids.txt", "chat ‹who›.txt"}, `
@2-5 ‹10..13›/05/22, ‹clock› - ‹Nora|Pip›: ‹say›
14/05/22, 20:01 - Nora: did you print your backup codes like I told you??
14/05/22, 20:02 - ‹me›: yes they are in the drawer
14/05/22, 20:03 - Nora: good. the alarm man needs the contract number ‹dddd dddd›
14/05/22, 20:03 - Nora: and call him ‹phone›
14/05/22, 20:09 - ‹me›: netflix wants a code
14/05/22, 20:09 - Nora: ‹dddd›
14/05/22, 20:10 - Nora: voucher for the pizza ‹AAAA-dddd›`},
	{"newsletter-2fa", []string{"newsletter ‹dddd-dd›.eml", "Weekly security.eml"}, `
news@weekly.example Issue ‹ddd›: recovery codes done right
<html><body><h1>Recovery codes done right</h1><p>Print them, hide them, test one. Our readers' best hiding places inside.</p>
@3-7 <p><a href="https://news.example/r/‹mmmmmmmmmm›?u=‹hhhhhhhhhhhh›">‹A bypass in a login library|Keys for everyone|Why text messages fail|Interview: the locked-out author›</a> #‹dddddd›</p>
<p>10 % off keys with the coupon ‹AAAAAA-dd›. Unsubscribe: ‹hhhhhhhhhhhhhhhh›</p></body></html>`},
	{"phish-training", []string{"training mail.eml", "Phishing Übung ‹dd›.eml"}, `
awareness@firma.example [EXERCISE ‹dddd-dd›] Would you have noticed?
On ‹date› you got a mail that asked for your backup codes. It was an exercise.

Campaign ‹hhhhhhhh›, wave ‹d›, your token ‹UUUUUUUUUUUU›
Points: ‹ddd›
Nobody from IT will ever ask for a code. The book for the winners has the voucher ‹AAAA-AAAA-AAAA›.`},
	{"parcel-letter", []string{"PIN Brief Ankündigung.eml", "activation letter.eml"}, `
service@krankenkasse.example Ihr Aktivierungsbrief ist unterwegs
Guten Tag,

Ihr Brief mit dem Aktivierungscode kommt in den nächsten Tagen. Sie finden ihn unter der Sendungsnummer ‹dddd dddd dddd›.
Versichertennummer: ‹Adddddddd›
Vorgang: ‹dddd-dddd›
Den Wiederherstellungscode vergeben Sie danach selbst in der App.`},
}
