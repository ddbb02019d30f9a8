package main

// decoysKLife are private papers in which second factors are spoken of by the way.
var decoysKLife = []decoyI{
	{"diary-plain", []string{"diary ‹day›.txt", "Tagebuch.docx", "journal intime.txt"}, `
‹someday›
Locked myself out of the mail again. The backup codes were in the cookbook, of all places. ‹say›

‹someday›
Meter ‹ddddd›, weight ‹dd›.‹d›. Train ‹dddd› late. Bought ticket ‹dddd dddd dddd› for Sunday.

‹someday›
@1-3 ‹say›
Called the bank (‹phone›), waiting number ‹dddd›.`},
	{"recipes-2fa", []string{"2fa/pancakes.txt", "2fa/Kuchen.txt", "two-factor/curry.md"}, `
(saved in the wrong folder, ‹who› will laugh)

‹d›‹d›0 g flour
‹d›50 ml milk
@3-6 ‹1..9›‹5..9›0 ‹g sugar|g butter|ml oil|g lentils|g cheese›
Oven 180, then 220, ‹10..60› min
From book no. ‹dddd-dd›, page ‹ddd›`},
	{"budget-2fa", []string{"2fa/budget.csv", "security stuff/Ausgaben.xlsx"}, `
date‹tab›what‹tab›receipt‹tab›euro
‹someday›‹tab›security key, two‹tab›‹dddddd›‹tab›98
‹someday›‹tab›laminator for the backup codes‹tab›‹dddddd›‹tab›24
@5-15 ‹someday›‹tab›‹bread|fuel|books|present|tickets›‹tab›‹dddddd›‹tab›‹Dd›`},
	{"treasure-hunt", []string{"2fa/treasure hunt.txt", "Schnitzeljagd.docx"}, `
Treasure hunt "The lost backup codes" for ‹who›'s ninth birthday

@5-8 Station ‹row›: ‹under the bench|at the well|third oak|letter box›, number lock ‹dddd›
Prize box opens with the sum, which is ‹ddddd›. Hide all of this from the kids!`},
	{"handyman", []string{"alarm and 2fa.txt", "Alarmanlage.txt"}, `
Alarm system, installer ‹who›
Panel serial ‹AAAA-dddddd›, zone ‹d› battery changed ‹someday›
User code: everybody has their own, not written here
The app has two-factor since May; recovery via installer, contract ‹dddd-dddd›, hotline ‹phone›
Service log:
@3-8 ‹someday›  event ‹dddd›  account ‹hhhh›`},
	{"old-phone-ad", []string{"ad old phone.txt", "Kleinanzeige Handy.txt"}, `
For sale: phone, 64 GB, no scratches
IMEI ‹ddddddddddddddd› (checked, not stolen)
Model ‹AAAAd›/A, battery ‹80..99› %
Before I reset it: photos moved, backup codes printed, authenticator moved.
Ad no. ‹dddddddddd›, 12 watchers, ask under ‹phone›`},
	{"club-shirts", []string{"2fa team shirts.csv", "hack night shirts.txt"}, `
Shirt orders "I lost my recovery codes and all I got"

@8-20 ‹dddd›;‹who›;‹S|M|L|XL›;‹paid|open›;ref ‹AAAA-dddd›`},
	{"bookmarks-near", []string{"reading later.txt", "links 2fa.md"}, `
@6-14 - https://‹blog|docs|news›.example/‹where-to-keep-backup-codes|passkeys|lost-phone-story|totp-explained›-‹hhhhhhhh› ‹read|half read|boring|print this›
video https://watch.example/v/‹UUUUUUUUUUU› at ‹dd›:‹dd›`},
}

// decoysKPlain are ordinary files full of what looks like codes.
var decoysKPlain = []decoyI{
	{"beehives", []string{"Stockkarte.csv", "beehives.txt"}, `
@8-24 hive ‹dd›  queen ‹ddd-dd›  box ‹AAdd›  ‹someday›  ‹calm|two combs of brood|fed›`},
	{"bus-passes", []string{"bus passes.csv", "Schülerkarten.xlsx"}, `
Card‹tab›Pupil‹tab›Zone‹tab›Valid
@10-28 ‹dddd dddd dddd›‹tab›‹who›‹tab›‹A|AB|C›‹tab›‹someday›`},
	{"fabric", []string{"fabric samples.txt", "Stoffmuster.csv"}, `
@10-28 ‹LLL-dddd-dd›  ‹linen|cotton|wool› ‹120..290› g  dye lot ‹ddddd›  ‹Dd›,‹dd› /m`},
	{"coins", []string{"coin collection.csv", "Münzen.txt"}, `
@10-30 KM ‹ddd›; ‹1..50› ‹Pfennig|Franc|Lira|Öre›; 19‹dd›; slab ‹ddddddd-ddd›; ‹vf|xf|unc›`},
	{"boarding", []string{"boarding passes.txt", "flights ‹dddd›.txt"}, `
@4-12 ‹LLdddd› ‹someday› seat ‹1..32›‹A|C|F› record ‹AAAAAA› ticket ‹ddddddddddddd›`},
	{"blood-pressure", []string{"Blutdruck.txt", "tension.csv"}, `
@14-40 ‹someday› ‹clock›  ‹110..149› ‹70..95› ‹55..90›`},
	{"knitting", []string{"pattern scarf.txt", "Strickmuster.txt"}, `
Row code: k knit, p purl, y yarn over

@12-30 ‹row›:  ‹k|p›‹d›‹k|p›‹d› y ‹k|p›‹d› ‹k|p›‹d›‹k|p›‹d›  x‹d›`},
	{"wine", []string{"cellar.csv", "cave à vin.ods"}, `
Bin‹tab›Wine‹tab›Lot‹tab›Bottles
@10-30 ‹L-dd›‹tab›‹Côtes|Rioja|Riesling|Dão› 20‹10..22›‹tab›L‹ddddd›‹tab›‹D›`},
	{"dna-primers", []string{"primers.txt", "oligos ‹dddd›.csv"}, `
@8-24 P‹dddd›  ‹ACGT|CCAT|GGTA›‹GATC|TTGA|CAGT›‹ACCA|GTGT›‹TACG|CATG›  Tm ‹5..6›‹d›.‹d›  box ‹d›-‹A|B|C›‹d›`},
	{"seismic", []string{"picks.dat", "stations ‹day›.txt"}, `
@15-40 ‹LLLd› ‹P|S› ‹someday›T‹time› ‹dddd.dd› ‹dddd dddd› ‹hhhhhhhh›`},
	{"git-packed", []string{"packed-refs.txt", "branches.txt"}, `
@10-30 ‹hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh› refs/heads/‹main|dev|fix›-‹dddd›`},
	{"css-hashes", []string{"manifest.json", "assets ‹dddd›.json"}, `
{"files": {
@10-24   "static/‹js|css›/‹ddd›.‹js|css›": "/static/‹hhhhhhhh›.‹hhhh›.chunk.‹js|css›",
  "index.html": "/index.html"}}`},
	{"k8s-pods", []string{"pods.txt", "kubectl ‹day›.log"}, `
NAME                         READY   STATUS    AGE
@10-28 ‹web|api|mail|queue›-‹hhhhhhhhhh›-‹lllll›    1/1     ‹Running|Completed›   ‹dd›d`},
	{"gift-lists", []string{"voucher stock.csv", "Gutscheinbestand.xlsx"}, `
voucher‹tab›value‹tab›sold
@10-28 ‹AAAA-AAAA-AAAA›‹tab›‹10|25|50›‹tab›‹no|2023-02-11|2022-12-23›`},
	{"chip-tuning", []string{"ecu.txt", "fault codes car.txt"}, `
@6-18 ‹P|U|B|C›‹0..3›‹ddd›  ‹hh hh hh hh hh hh hh hh›  ‹intermittent|static|cleared›`},
	{"quilt-grid", []string{"sudoku.txt", "Zahlenrätsel.txt"}, `
@9-9 ‹ddd› ‹ddd› ‹ddd›

solutions in the next issue, no. ‹dddd-dd›`},
	{"fleet", []string{"fuel cards.csv", "Tankkarten.txt"}, `
@8-20 ‹LL-LL dddd›  card ‹dddd dddd dddd dddd dd›  ‹Dddd› km  ‹who›`},
	{"archive-shelf", []string{"Signaturen.txt", "shelf list.csv"}, `
@12-36 ‹LL ddd/dd-dddd›  ‹letters|plans|maps|photographs›  ‹18..19›‹dd›`},
	{"iptables", []string{"conntrack.txt", "router dump.txt"}, `
@12-30 tcp ‹ip›:‹ddddd› ‹ip›:‹ddd› mark=0x‹hhhh› id=‹dddddddddd› [‹ASSURED|NEW›]`},
	{"pharmacy", []string{"Lieferschein Apotheke.pdf", "delivery note.txt"}, `
Lieferschein ‹dddddddd›   Kunde ‹dddddd›

@8-20 PZN ‹dddddddd›   Ch.-B. ‹AAdddd›   verw. bis ‹1..12›/20‹24..28›   ‹D› St.`},
	{"choir", []string{"Noten Archiv.csv", "sheet music.txt"}, `
@10-30 ‹L›-‹ddd›;‹Kyrie|Abendlied|Gloria|Locus iste›;Ed. ‹dddd›;ISMN 979-0-‹dddd-dddd›-‹d›;‹12..60›`},
	{"uuid-config", []string{"fstab notes.txt", "bluetooth devices.conf"}, `
@4-12 UUID=‹uuid› /mnt/‹a|b|data|old› ext4 defaults 0 2
@3-8 ‹HH:HH:HH:HH:HH:HH› ‹headset|mouse|car›`},
}
