package main

// decoysJTrade are lists of shops, banks, laboratories and machines.
var decoysJTrade = []decoyI{
	{"bank-lines", []string{"umsaetze_‹dddddddd›.csv", "Kontoauszug.csv", "transactions ‹dddd›.csv"}, `
Buchungstag;Verwendungszweck;IBAN;Betrag;Referenz
@8-24 ‹someday›;‹Miete|Strom|REWE|Spende|Backup-Speicher Cloud›;‹iban›;-‹Dd›,‹dd›;‹AAAAAAAA-dddd›`},
	{"parcels", []string{"tracking.xlsx", "sent parcels.txt", "Sendungen.csv"}, `
Carrier‹tab›Number‹tab›To‹tab›State
@6-20 ‹DHL|UPS|Post|DPD›‹tab›‹~dddd dddd dddd|~LL ddd ddd ddd LL|~\J\J\Ddddddddddddddd›‹tab›‹who›‹tab›‹delivered|on its way|returned›`},
	{"licences", []string{"licence keys.txt", "Lizenzen.docx", "keys software.txt"}, `
Licences bought by the office

@5-14 ‹Photo editor|Tax 2023|PDF tool|Backup Pro|Data Recovery Home›  ‹~AAAAA-AAAAA-AAAAA-AAAAA|~AAAA-AAAA-AAAA-AAAA|~ddd-ddddddd-ddd›  ‹3 seats|1 PC|renew in May›`},
	{"marketing-codes", []string{"discount codes.csv", "promo_‹dddd›.txt", "Rabattcodes.xlsx"}, `
code,percent,max_uses,expires
@10-40 ‹SUMMER|WELCOME|BACK|NEWS›‹AAAA›,‹10|15|20›,1,20‹19..25›-0‹D›-28`},
	{"theatre", []string{"tickets.pdf", "Eintrittskarten.txt", "tickets ‹day›.eml"}, `
box@theatre.example Your tickets
Order ‹dddddddd›

@2-6 Row ‹1..28› seat ‹1..40›   ticket ‹dddd dddd dddd›   check ‹AAAA›
Hall opens at 19:00. Keep this mail as a backup, the scanner reads it from the screen.`},
	{"ean", []string{"barcodes.csv", "Artikelstamm.csv"}, `
article;ean;price
@12-40 ‹dddd-ddd›;4‹dddddddddddd›;‹Dd›,‹dd›`},
	{"rental-bikes", []string{"bike locks.xlsx", "Leihräder.csv", "bikes.txt"}, `
bike‹tab›frame no.‹tab›lock code‹tab›state
@10-30 ‹ddd›‹tab›‹AAdddddddA›‹tab›‹dddd›‹tab›‹ok|flat tyre|at shop›`},
	{"sensor-lines", []string{"sensors.csv", "log_‹dddddddd›.txt", "greenhouse.dat"}, `
@20-60 ‹someday›T‹time› ‹hhhh›-‹hhhh› ‹dd›.‹dd› ‹ddd› ‹dddd dddd›`},
	{"hash-list", []string{"hashes.txt", "known files.md5", "dupes.txt"}, `
@10-40 ‹hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh›
@or
@10-40 ‹hhhhhhhhhhhhhhhh›  ‹ddd›  ‹photos|music|mail›/‹hhhh›.‹jpg|mp3|eml›`},
	{"candidates", []string{"candidates.csv", "Prüflinge.txt", "exam ids.txt"}, `
Exam centre ‹ddddd›, ‹date›

@15-45 ‹dddd dddd›  desk ‹Dd›  ‹present|absent|late›`},
	{"bibliography", []string{"refs.bib", "literature.bib"}, `
@6-16 @article{‹llllll›‹dddd›, title={‹Account recovery in the wild|Backup authentication|Soil of the Alps|On codes›}, doi={10.‹dddd›/‹ddddddd.ddddddd›}, isbn={978‹dddddddddd›}, year={20‹10..24›}}`},
	{"bom", []string{"bom.csv", "Stückliste.xlsx", "parts ‹AA›.txt"}, `
Ref‹tab›Value‹tab›Part‹tab›Order code
@12-36 ‹R|C|U|Q›‹dd›‹tab›‹10k|100n|4k7|LM358›‹tab›‹AAAAdddA›‹tab›‹~ddd-dddd|~ddddddd›`},
	{"leases", []string{"dhcp leases.txt", "router clients.csv"}, `
@8-24 192.168.1.‹Dd›  ‹hh:hh:hh:hh:hh:hh›  ‹phone|tv|printer|backup-nas|tablet›  ‹hhhhhhhh›`},
	{"lab-samples", []string{"samples.csv", "Probenliste.xlsx", "lab ‹dddd›.txt"}, `
sample‹tab›rack‹tab›barcode‹tab›recovery %
@12-40 ‹AAdddd›‹tab›‹A|B|C›‹dd›‹tab›‹dddddddd›‹tab›‹Dd›.‹d›`},
	{"payroll", []string{"Lohnlauf.csv", "payroll ‹dddd›.csv"}, `
Pers.-Nr.;Steuer-ID;Brutto
@8-30 ‹dddddd›;‹dd ddd ddd ddd›;‹Dddd›,‹dd›`},
	{"vouchers-hotel", []string{"spa vouchers.txt", "Gutscheine Therme.pdf"}, `
Wellness vouchers of the team (sauna, one entry each)

@5-15 No. ‹dddd-dddd›   PIN ‹ddd›   valid until 12/20‹22..26›
Redeem at the desk only.`},
	{"elections", []string{"polling cards.txt", "Wahlscheine.csv"}, `
Wahlbezirk ‹ddd›
@10-30 ‹dddd›;‹Briefwahl|Urne›;Wahlschein ‹dddddd›`},
	{"stock-take", []string{"inventur.csv", "stock ‹day›.xlsx"}, `
bin‹tab›item‹tab›batch‹tab›count
@15-45 ‹A|B|C›-‹dd›-‹dd›‹tab›‹ddddd-ddddd›‹tab›‹AAdddd›‹tab›‹Dd›`},
	{"patents", []string{"patents.txt", "prior art.md"}, `
@6-16 ‹US|EP|DE|WO› ‹~D,ddd,ddd|~D ddd ddd› ‹A1|B2›  ‹Recovery of a lost credential|Backup power|Folding chair|Code wheel›  ‹someday›`},
}
