package main

// decoysIMails are letters that come by mail.
var decoysIMails = []decoyI{
	{"reset-mail", []string{"Reset your password.eml", "password reset.eml"}, `
no-reply@social.example Reset your password
Hi ‹user›,

Somebody asked for a new password for your account. Enter this code on the page that is open, or use the link:

‹dddddd›

https://social.example/recover?n=‹dddddd›&ext=‹UUUUUUUUUUUUUUUUUUUUUUUU›

The code expires in ‹10|15|30› minutes. If you didn't ask for it, ignore this mail. Lost your phone as well? A backup code will do at the next step.
Message ‹dddddddddd›`},
	{"sign-in-alert", []string{"New sign-in.eml", "Security alert.eml"}, `
security@accounts.example Security alert: new sign-in on ‹Windows|Pixel 7|iPhone›
We noticed a new sign-in to your account ‹mail›.

When: ‹day› ‹time› UTC
Device: ‹Chrome on Windows|Safari on iPhone|Firefox on Linux› (id ‹hhhhhhhh-hhhh›)
IP: ‹ip›
Place: ‹Lyon|Leeds|Graz|Porto›
Verification: one of your backup codes was used (‹4|5|7› of 10 left)

If this was you, nothing is to do. If not, get new backup codes at https://accounts.example/2sv
Reference ‹dddd dddd dddd›`},
	{"backup-code-used-mail", []string{"A backup code was used.eml", "recovery code used.eml"}, `
support@git.example A recovery code was used to sign in
Hey ‹user›!

A two-factor recovery code was used to sign in to your account on ‹day› at ‹time›.
You have ‹3|6|9|12› unused recovery codes left. To generate new recovery codes, visit your security settings.

Request: ‹HHHH›:‹HHHHH›:‹HHHHHH›:‹HHHHHH›
Ticket: #‹ddddddd›`},
	{"receipt-mail", []string{"Your receipt.eml", "receipt ‹dddd›.eml"}, `
billing@store.example Your receipt ‹dddd-dddd›
Receipt ‹dddd-dddd›
Order ‹AAAAAAAAAA›

@3-7 ‹Hardware security key|Cloud backup 2 TB, one year|Password manager family|Label printer|Data recovery plan›   ‹dddd-dddd›   ‹Dd›.‹dd›

Paid with card ending ‹dddd›. Authorization code ‹dddddd›.
Download codes for your purchase will be sent within a day.`},
	{"parcel-mail", []string{"Your parcel.eml", "Pickup.eml"}, `
noreply@parcel.example Your parcel can be collected
Dear customer,

@2-5 Shipment ‹ddd ddd ddd ddd› - locker ‹Dd›, pick-up code ‹ddd ddd›

Each code opens the locker once. Keep it to yourself. Backup: show the barcode number ‹dddddddddddd› at the counter.`},
	{"security-newsletter", []string{"This week in security.eml", "newsletter ‹ddd›.eml"}, `
editor@weekly.example This week in security #‹ddd›
<html><body><h1>This week in security, issue ‹ddd›</h1>
<p>Two-factor is only as good as its backup codes: print them, and don't keep them next to the password.</p>
<ul>
@5-9 <li>CVE-20‹dd›-‹ddddd›: ‹router firmware|mail server|password manager›, fixed in ‹D›.‹dd› (<a href="https://weekly.example/r/‹mmmmmmmm›">more</a>)</li>
</ul><p>Unsubscribe: <a href="https://weekly.example/u/‹UUUUUUUUUUUUUUUUUUUU›">here</a>. Mailing ‹dddd-dddd›, recipient ‹dddddddd›</p></body></html>`},
	{"support-ticket", []string{"Re ticket.eml", "lost backup codes ticket.eml"}, `
help@hosting.example [Ticket ‹dddddd›] I lost my backup codes
Hello ‹me›,

thank you for waiting. Without your backup codes we need to verify who you are before we take off two-factor authentication. Please send:

- customer number (yours is ‹dddddddd›)
- last invoice (we see ‹dddd-dddd› and ‹dddd-dddd›)
- a phone number, we have ‹phone› on file

You may also call ‹phone›, Mo-Fr, and say ticket ‹dddddd›, PIN ‹dddd›.

Earlier tickets: ‹dddddd›, ‹dddddd›, ‹dddddd›

Regards, ‹who›`},
	{"bank-tan-mail", []string{"Ihre neue TAN-Liste.eml", "TAN Verfahren.eml"}, `
service@sparbank.example Ihre neue TAN-Liste ist unterwegs
Guten Tag,

Ihre bisherige TAN-Liste Nr. ‹dddddd› wird gesperrt. Die neue Liste kommt per Post; Aktivierung mit dem Code ‹dddddd›.
Konto ‹iban›
Auftrag ‹dddd dddd›, Vorgang ‹dddd dddd›
Sperr-Hotline: ‹phone›

Backup: Im Notfall erhalten Sie eine TAN am Schalter.`},
	{"meeting-invitation", []string{"Invitation.eml", "Weekly sync.eml"}, `
calendar@work.example Invitation: Backup and recovery weekly
‹who› is inviting you to a scheduled meeting.

Topic: Backup & recovery codes roll-out
Join: https://meet.example/j/‹ddddddddddd›?pwd=‹mmmmmmmmmmmmmmmm›

Meeting ID: ‹ddd dddd dddd›
Passcode: ‹dddddd›

One tap mobile
@2-4 +‹Dddddddddd›,,‹ddddddddddd›#,,,,*‹dddddd›#

Find your local number. Phone conference ID: ‹ddd ddd ddd›#`},
	{"licence-mail", []string{"Your licence.eml", "order complete.eml"}, `
sales@soft.example Your licence keys
Thank you for buying Backup Master Pro!

Registered to: ‹me›
@2-6 Seat ‹row›: ‹AAAAA-AAAAA-AAAAA-AAAAA›

Please keep this mail safe, you need the keys to install again. Order ‹dddddddd›.`},
	{"new-number-sms-mail", []string{"Phone number changed.eml"}, `
no-reply@wallet.example Your phone number was changed
Two-step verification now uses ‹phone› instead of ‹phone›.

@2-4 Session ‹hhhhhhhh› signed out (‹ip›)

We suggest to create new backup codes. Case ‹dddd-dddd-dddd›`},
}

// decoysITalk are people, or machines, that talk of codes.
var decoysITalk = []decoyI{
	{"chat-about-codes", []string{"WhatsApp Chat with ‹who›.txt", "chat ‹who›.txt"}, `
‹day›, 09:12 - ‹me›: did you ever save your google backup codes?
‹day›, 09:14 - Nadia: no idea where :( new phone since friday
‹day›, 09:14 - Nadia: my new number ‹phone›, the old ‹phone› is dead
@2-5 ‹day›, 09:2‹d› - Nadia: ‹try the support, ticket|they gave me a case nr|hotline says reference|call them, number is› ‹dddd dddd›
‹day›, 09:31 - ‹me›: meeting code is ‹ddd-dddd-ddd› if you want to share the screen
‹day›, 09:33 - Nadia: ok 5 min. so backup codes = something i had to print?
‹day›, 09:40 - ‹me›: yes, ten of them. look in the drawer`},
	{"team-chat", []string{"slack-‹day›.json", "general-‹day›.json"}, `
[
@4-8  {"type":"message","user":"U‹AAAAAAAAAA›","ts":"‹Dddddddddd›.‹dddddd›","text":"‹who rotated the recovery codes?|please store backup codes in the vault, not here|incident INC-4471 is closed|2FA reset done, new backup codes are in the vault|lunch?›","client_msg_id":"‹uuid›"},
 {"type":"message","user":"U‹AAAAAAAAAA›","ts":"‹Dddddddddd›.‹dddddd›","text":"call bridge ‹ddd ddd ddd› pin ‹dddd›"}
]`},
	{"support-chat", []string{"chat transcript.txt", "Chat with support ‹day›.txt"}, `
Chat transcript ‹dddddddd› (‹day›)
‹time› Agent ‹who›: Welcome! How can I help?
‹time› You: I have no access, no phone and no backup codes
‹time› Agent: Your backup codes are 8 digits long, in groups of four, did you print them?
‹time› You: no
‹time› Agent: I see. Your case number is ‹dddd dddd›. Please note it.
‹time› Agent: We'll call you at ‹phone›. Please tell us the order numbers ‹dddd-dddd› or ‹dddd-dddd›.
‹time› You: thx
Rated ‹3|4|5›/5`},
	{"sms-export", []string{"sms-‹day›.xml", "sms backup.xml"}, `
<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
<!--File Created By SMS Backup & Restore-->
<smses count="9" backup_set="‹uuid›">
@6-12   <sms protocol="0" address="‹Google|Facebook|PayBank|Kurier›" date="‹Dddddddddd›000" type="1" body="‹G-|Your code is |Ihr Code: |Use ›‹dddddd›‹ is your verification code| to log in. Don't share it|. Gültig 5 Min.›" read="1" />
</smses>`},
	{"sms-text", []string{"sms inbox.txt", "SMS ‹day›.csv"}, `
date,from,text
@7-14 ‹day› ‹time›,‹Uber|Instagram|Bank|Amazon|+4477›,"‹Your code is|Verification code:|Login code|TAN:› ‹dddddd›. ‹Never share this code.|Expires in 10 min.›"`},
	{"forum-question", []string{"Lost my backup codes - Forum.html", "question ‹ddddddd›.html"}, `
<!DOCTYPE html><html><head><title>I lost my backup codes, what now? - Ask</title></head><body>
<div class="q" data-id="‹dddddddd›"><h1>I lost my backup codes, what now?</h1><p>They were in a file like backup-codes.txt. Is it true that one looks like 1234 5678?</p><span>viewed ‹ddddd› times</span></div>
@4-8 <div class="answer" id="a‹dddddddd›"><p>‹You need to ask the support.|Use the recovery mail address.|Print new ones once you are in.|+1, same here.›</p><a href="/users/‹ddddddd›">‹who›</a> <span class="rep">‹dddd›</span> answered ‹day›</div>
<p>Question ‹dddddddd›, linked ‹dddddddd›, ‹dddddddd›</p></body></html>`},
	{"forum-thread-text", []string{"thread.txt", "saved thread 2fa.md"}, `
# Where do you keep your recovery codes? (thread ‹dddddd›)

@5-9 **‹who›**, post #‹dddddd›: ‹printed, in the safe|in my password manager|what are recovery codes|on a metal plate lol|at my mum's› ‹say›

Locked by a moderator, ref ‹hhhhh-hhhhh›.`},
	{"voicemail-notes", []string{"calls.txt", "phone log.md"}, `
calls about the google lockout

@5-9 ‹day›  ‹phone›  ‹no answer|ask for Nadia|"you need a backup code"|they call back›  ref ‹dddd dddd›

support line opens at 9, extension ‹dddd›`},
	{"minutes", []string{"minutes ‹day›.docx", "IT meeting.docx"}, `
Minutes of the IT group, ‹day›

1. Two-factor for everybody: recovery codes are printed by each person and kept in the safe. Done for ‹Dd› of 40.
2. Inventory
@4-8 Laptop ‹AAAA-AAAA›, ‹who›, asset ‹dddddd›
3. Dial-in for next time: ‹ddd ddd ddd›, pin ‹dddd›
‹say›`},
	{"reminder-calendar", []string{"calendar.ics", "export ‹day›.ics"}, `
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:‹uuid›
SUMMARY:Print new backup codes (Google\, GitHub)
DESCRIPTION:Conference ID ‹ddd ddd ddd›\nPIN ‹dddd dddd›\nhttps://meet.example/‹lll-llll-lll›
@2-5 X-ALT-ID:‹dddddddddd›
END:VEVENT
END:VCALENDAR`},
}
