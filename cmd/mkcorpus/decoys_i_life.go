package main

// decoysIData are lists and exports with numbers of their own.
var decoysIData = []decoyI{
	{"users-csv", []string{"users.csv", "members export.csv"}, `
id,name,mail,mfa,recovery_mail,customer
@8-20 ‹dddddd›,‹who›,‹mail›,‹totp|sms|none|backup_codes›,‹yes|no›,‹dddd-dddd›`},
	{"backup-software-log", []string{"backup.log", "Backup report ‹day›.txt"}, `
Backup job "Documents" started ‹day› ‹time›
@6-18 ‹time›  saved block ‹hhhhhhhh-hhhh›  size ‹ddddddd›  ‹ok|verified|skipped›
Recovery point ‹dddd-dddd› created. Exit code 0. Codes: 0 = ok, 1 = warnings`},
	{"undelete-log", []string{"recovery log.txt", "photorec.log", "recovered files.txt"}, `
File recovery finished ‹day›
Recovery session ‹hhhhhhhh›

@10-25 recup_dir.‹d›/f‹ddddddd›.‹jpg|doc|zip|mov›  sector ‹dddddddd›  recovered

Nothing was written to the source drive.`},
	{"crypto-addresses", []string{"wallet addresses.txt", "btc.txt"}, `
receiving addresses (public)

@4-9 bc1q‹bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb›

eth 0x‹hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh›`},
	{"crypto-transactions", []string{"transactions.csv", "exchange history.csv"}, `
date,txid,amount,ref
@6-14 ‹day›,‹hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh›,0.‹dddddd›,‹AAAA-AAAA›`},
	{"password-list", []string{"passwords.txt", "Passwörter.txt", "logins.txt"}, `
@6-14 ‹Amazon|Google|Netflix|Ebay|Bahn|Strom|Forum|Reddit›  ‹user›  ‹pass›

2fa on google is via phone ‹phone›, backup codes are in the desk, not here`},
	{"password-csv", []string{"Chrome Passwords.csv", "logins export.csv"}, `
name,url,username,password,note
@8-20 ‹google.com|github.com|discord.com|shop.example|forum.example›,https://www.example.com/,‹mail›,‹pass›,‹|security question: rex|2fa on|backup codes printed›`},
	{"vault-without-codes", []string{"bitwarden_export_‹day›.json"}, `
{"encrypted":false,"folders":[],"items":[
@4-9 {"id":"‹uuid›","type":1,"name":"‹Google|Forum|Shop|Bank›","notes":"‹|recovery codes: see paper|pin on paper›","login":{"username":"‹user›","password":"‹mmmmmmmmmmmm›","totp":null}},
{"id":"‹uuid›","type":2,"name":"Router","notes":"MAC ‹HH›:‹HH›:‹HH›:‹HH›"}]}`},
	{"serial-inventory", []string{"inventory.csv", "security keys inventory.txt"}, `
security keys (hardware) handed out, each has a backup key in the safe

@5-12 ‹who›: serial ‹dddddddd›, backup serial ‹dddddddd›`},
	{"browser-history", []string{"history.csv", "visits.csv"}, `
time,url,title
@6-15 ‹day› ‹time›,https://accounts.example/‹signin|two-step-verification/backup-codes|recovery›?rapt=‹UUUUUUUUUUUUUUUUUUUU›,‹Backup codes|Sign in|2-Step Verification›`},
	{"order-status", []string{"orders.txt", "RMA.csv"}, `
Return codes (RMA) for orders

@5-12 ‹dddd dddd›  ‹sent|received|refunded›  ‹day›`},
	{"error-codes", []string{"fault codes.txt", "Fehlercodes.txt"}, `
Fault codes of the backup generator (keep near the machine)

@8-16 ‹dddd-dd›  ‹low oil|no fuel|overspeed|battery weak|recovery failed›`},
	{"nas-disks", []string{"raid.txt", "nas disks.md"}, `
backup nas, disks and recovery partition ids

@4-8 bay ‹row›: ‹AAAAAAAA›  wwn ‹hhhhhhhhhhhhhhhh›
Support ‹phone›, contract ‹dddd dddd›`},
}

// decoysILife are papers of every day.
var decoysILife = []decoyI{
	{"wifi-card", []string{"wifi.txt", "WLAN Gäste.docx", "wifi card.pdf"}, `
Guest Wi-Fi

Network: Lindenhof-Guest
Password: ‹dddd-dddd-dddd-dddd›
@2-4 Day code ‹row›: ‹dddddddd›
Valid ‹24|48› hours from the first sign-in`},
	{"gift-cards", []string{"gift cards.txt", "Gutscheine.txt"}, `
gift cards from the birthday, not used yet

@3-7 ‹Books|Cinema|Music store|Shoes› ‹25|50|10› EUR  ‹AAAA-AAAA-AAAA›  PIN ‹dddd›`},
	{"boarding-pass", []string{"boarding pass.pdf", "flight.txt", "Boarding.eml"}, `
checkin@air.example Your boarding passes
Booking ‹AAAAAA›
@2-4 ‹who›  seat ‹Dd›‹A|C|F›  sequence ‹ddd›  ticket ‹ddd-dddddddddd›
Gate closes 20 minutes before departure. Keep a printed copy as backup.`},
	{"exam-list", []string{"exam results.docx", "Prüfung Liste.csv", "exam.txt"}, `
Exam "Data security", results by student number

@10-25 ‹dddddddd›; ‹1.0|1.7|2.3|3.0|failed›

Review: room ‹ddd›, call ‹phone›. Question 4 (backup codes) was dropped.`},
	{"tombola", []string{"tombola.txt", "Lose.txt"}, `
Tombola numbers that won, summer party

@8-20 ‹dddd dddd›  ‹basket|wine|voucher|cake›

backup prizes: ask ‹who›`},
	{"lottery", []string{"lottery.txt", "lotto.csv"}, `
draw ‹day›
@6-12 ‹1d 2d 3d 3d 4d 4d›  super ‹d›  slip ‹dddddddd›`},
	{"lab-report", []string{"lab results.pdf", "Laborbefund.txt"}, `
Laboratory report ‹dddd-dddd›

Patient no. ‹dddddddd›
@6-12 ‹HB|CRP|TSH|LDL|GGT›  sample ‹dddd dddd›  value ‹dd›.‹d›

Result online with access code ‹AAAA-AAAA› until ‹day›. Questions: ‹phone›`},
	{"tan-letter", []string{"TAN-Liste.txt", "iTAN alt.txt"}, `
Sparbank – iTAN-Liste Nr. ‹ddddd› (gesperrt seit ‹day›)
Konto ‹iban›

@15-40 ‹row›  ‹dddddd›`},
	{"contacts", []string{"contacts.vcf", "Kontakte.vcf"}, `
BEGIN:VCARD
VERSION:3.0
FN:Google backup phone
@3-6 TEL;TYPE=CELL:‹phone›
NOTE:customer ‹dddd dddd›
END:VCARD`},
	{"door-codes", []string{"door codes.txt", "holiday flat.md"}, `
Door codes, holiday flat (change every week)

@3-7 week ‹row›: ‹dddd›#
backup key is in the key box, box code ‹dddd›
host ‹phone›`},
	{"game-codes", []string{"game codes.txt", "redeem.txt"}, `
redeem codes from the stream (free skins, one use per account)

@4-10 ‹AAAA-AAAA-AAAA›
rec'd from ‹who›`},
	{"conference-badge", []string{"ticket.pdf", "conference.eml"}, `
tickets@conf.example Your tickets: Identity & Recovery Conf
Order ‹AAAAAAAA›

@2-5 Ticket ‹row›: ‹AAAA-AAAA›, ‹who›
Workshop "Backup codes at scale", room ‹dd›. Wi-Fi code ‹dddddddd›.`},
	{"vouchers-washing", []string{"laundry.txt", "Waschmarken.txt"}, `
washing machine tokens, building C

@6-12 ‹dddddd›  ‹used|free›`},
	{"timetable", []string{"timetable.txt", "bus.txt"}, `
line 12, weekdays
@6-14 ‹0d›‹05|12|24|37› ‹0d›‹41|48|50|59›  ‹1d›‹03|15|22|36› ‹1d›‹40|44|53|57›
replacement service (backup) on Sundays`},
	{"recovery-diary", []string{"recovery diary.txt", "Reha.txt"}, `
knee recovery after the operation

@5-12 ‹day›  pulse ‹6d›  steps ‹dddd›  "‹good|sore|better›"
physio ‹phone›, insurance ‹dddd dddd›`},
	{"recipes", []string{"recipes.md", "Rezepte.txt"}, `
backup plan for dinner: two-factor sauce (mum's joke)

@4-8 ‹D›‹00|50› g ‹flour|rice|tomatoes|lentils›
oven ‹1d›0 degrees, code of the shop ‹ddddddd›`},
}
