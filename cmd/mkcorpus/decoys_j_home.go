package main

// decoysJHome are papers and lists of a household.
var decoysJHome = []decoyI{
	{"unifi-vouchers", []string{"vouchers.csv", "WLAN Gutscheine Ferienwohnung.txt", "wifi vouchers.pdf"}, `
Guest Wi-Fi "Haus Seeblick" – one voucher for each guest, 7 days

@8-20 ‹ddddd-ddddd›   valid for 1 week

No network? Press the button on the router in the hall.
@or
code,create_time,duration,used,note
@8-20 ‹ddddd-ddddd›,‹day›,10080,0,‹Ferienwohnung|guest|›`},
	{"vaccines", []string{"vaccination.txt", "Impfungen Kinder.docx", "vaccins.txt"}, `
@5-12 ‹someday›  ‹Tetanus|MMR|Flu|TBE|Polio›  lot ‹AAddddd›  ‹Dr. Vogt|Dr. Sen|clinic›
Health card ‹Adddddddd›`},
	{"meters", []string{"Zählerstände.txt", "meters.csv", "relevés compteurs.txt"}, `
Zähler ‹dddd dddd› (Strom), ‹dddddddd› (Gas), ‹dddd-dddd› (Wasser)

@6-18 ‹someday›	‹ddddd›	‹dddd›,‹d›	‹ddd›,‹ddd›`},
	{"gedcom", []string{"family tree.ged", "Ahnen ‹who›.ged"}, `
0 HEAD
1 SOUR Gramps
@10-30 0 @I‹dddd›@ INDI _UID ‹HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH›
0 TRLR`},
	{"recipe-cards", []string{"recipes.txt", "Rezepte Oma.docx", "cards.txt"}, `
Recipe card ‹dd-ddd›: ‹Plum cake|Lentil soup|Bread rolls|Goulash›
@4-9 ‹5..95›0 g ‹flour|sugar|lentils|onions|butter|beef›
Oven ‹16..22›0, ‹20..75› minutes

Goes with cards ‹dd-ddd› and ‹dd-ddd›, see the index on ‹dd-ddd›`},
	{"playlist", []string{"party.m3u", "playlist ‹dddd›.txt"}, `
#EXTM3U
@12-40 #EXTINF:‹120..420›,‹The Otters|Nadia Blue|Kapelle 9|Les Pins|Low Tide› - ‹Recovery|Backup|Summer|Code|Home again›
@8-20 https://music.example/track/‹mmmmmmmmmmmmmmmmmmmmmm›`},
	{"seating", []string{"seating plan wedding.txt", "Tischordnung.xlsx", "seats ‹day›.ods"}, `
Table‹tab›Guest‹tab›Menu‹tab›Invitation no.
@12-40 ‹Dd›‹tab›‹who› ‹Berg|Kaya|Costa|Lind|Roy›‹tab›‹fish|veg|beef›‹tab›‹AAA-ddd›`},
	{"lockers", []string{"school lockers.txt", "Spinde 7b.csv"}, `
locker,combination,pupil
@12-28 ‹ddd›,‹dd-dd-dd›,‹who›`},
	{"loans", []string{"library loans.txt", "Ausleihe.txt"}, `
Ausleihkonto ‹dddddddd›, Stand ‹date›

@4-12 ‹dddd dddd dd›  ‹Momo|Faserland|Der Trafikant|Kochen|Atlas›  bis ‹10..28›.‹10..12›.
Verlängerung mit PIN am Automaten`},
	{"car-parts", []string{"parts Golf.txt", "Teile Auto.txt", "service.txt"}, `
VIN WVW‹AAAAAAAAAAAAAA›

@6-16 ‹oil filter|air filter|brake pads front|wiper left|bulb H7|belt›  ‹~dAd ddd ddd A|~ddd dddd ddd|~L ddd dddd›  ‹Ddd›,‹dd›
Radio code is in the manual`},
	{"seed-packets", []string{"garden seeds.txt", "Saatgut.csv"}, `
@8-20 ‹Tomato Berner Rose|Kale|Runner bean|Carrot Nantes|Chard›; lot ‹dddddd-dd›; best before ‹1..12›/20‹19..26›; germinated ‹4..19› of 20`},
	{"film-rolls", []string{"negatives.txt", "film log.csv", "Dia-Kästen.txt"}, `
@10-30 ‹dddd-dd›  ‹HP5|Portra 400|Gold 200|Velvia›  ‹Lake|Aunt Ruth|Prague|Harvest|School›  box ‹d›`},
	{"pill-plan", []string{"Medikamentenplan.pdf", "pills.txt"}, `
Medikationsplan für ‹me›, ausgedruckt ‹date›

@4-9 PZN ‹dddddddd›  ‹Ramipril 5|Metoprolol 47,5|Pantoprazol 20|Vitamin D›  ‹1-0-0|1-0-1|0-0-1›
Versicherten-Nr. ‹Adddddddd›
Arzt-Nr. ‹ddddddddd›`},
	{"parking", []string{"parking permits.txt", "Parkausweise.txt"}, `
Besucherparkausweise 20‹dd› (je ein Tag, Rubbelfeld)

@6-15 ‹AA dddd dddd›   ‹frei|benutzt ›‹|12.3.|4.5.|24.12.›`},
	{"toll", []string{"toll statement.csv", "Maut.txt"}, `
date;station;transaction;amount
@10-30 ‹someday›;‹Brenner|Saint-Arnoult|Milano Nord|Lyon Sud›;‹dddd dddd dddd›;‹Dd›,‹dd›`},
	{"contacts-nordic", []string{"telefonliste.txt", "phone numbers.txt", "Telefon.txt"}, `
@8-20 ‹Bente|Lars|Skolen|Tandlæge|Mormor|Ole VVS|Kontoret›  ‹~Dd dd dd dd|~Dddd dddd|~Ddddddd›`},
	{"warranty", []string{"appliances.txt", "Garantie.xlsx", "garanties.ods"}, `
Appliance‹tab›Model‹tab›Serial‹tab›Bought
@6-15 ‹Washer|Fridge|Oven|Vacuum|Drill|Router›‹tab›‹AAdddA›‹tab›‹AAAA-dddddd›‹tab›‹someday›`},
	{"removal-boxes", []string{"moving boxes.txt", "Umzugskartons.csv"}, `
@20-60 ‹+1›;‹kitchen|books A-F|backup disks|winter coats|cables|photos|tax papers›;room ‹d›;seal ‹dddddd›`},
}

// decoysJPlay are games, sports and pastimes.
var decoysJPlay = []decoyI{
	{"minecraft", []string{"seeds.txt", "good seeds.md"}, `
@6-16 ‹-|›‹dddddddddddddddddd›  ‹village at spawn|cherry grove|two temples|ice spikes, bring boots›
server backup every night, world id ‹hhhhhhhh›`},
	{"pgn", []string{"games.pgn", "club championship.pgn"}, `
@4-10 [Event "Club ‹dddd›"] [Site "Board ‹d›"] [White "‹who›"] [Black "‹who›"] [Result "‹1-0|0-1|1/2-1/2›"] [GameId "‹mmmmmmmm›"] 1. e4 e5 2. Nf3 Nc6 *`},
	{"results", []string{"results 10k.csv", "Ergebnisliste.pdf", "results.txt"}, `
10 km "Recovery Run", results

@12-36 ‹row›.  ‹dddd›  ‹Berg|Kaya|Costa|Lind|Roy›, ‹who›  ‹M|W›‹Dd›  00:‹31..59›:‹10..59›`},
	{"lotto-slips", []string{"lotto.txt", "euromillions.txt"}, `
Systemschein ‹ddd ddd ddd›

@6-14 ‹1..8› ‹9..16› ‹17..24› ‹25..32› ‹33..40› ‹41..49›
Spiel 77: ‹ddddddd›   Super 6: ‹dddddd›`},
	{"geocaches", []string{"caches.gpx.txt", "caching trip.txt"}, `
@6-16 GC‹AAAAA›  N 52° ‹10..59›.‹ddd› E 013° ‹10..59›.‹ddd›  ‹tree, bring gloves|final code from stage 2|nano›, trackable TB‹AAAAA›`},
	{"deck-lists", []string{"decks.txt", "hearthstone decks.md"}, `
### ‹Control|Aggro|Backup deck|Recovery priest›
@3-8 AAE‹UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU›==`},
	{"button-cheats", []string{"cheats.txt", "game genie.txt"}, `
@8-24 ‹~AAAA-AAAA|~AAAA-AAAA-AAAA|~AAA-AAA-AAA›  ‹infinite lives|start at level 5|all keys|moon jump|no damage›`},
	{"radio-log", []string{"contest.cbr", "qso ‹dddd›.txt"}, `
START-OF-LOG: 3.0
CALLSIGN: D‹LdLLL›
@15-40 QSO: ‹dddd› CW ‹day› ‹10..23›‹10..59› D‹LdLLL› 599 ‹dddd› ‹LdLLL› 599 ‹dddd›
END-OF-LOG:`},
	{"karaoke", []string{"karaoke list.txt", "songs karaoke.pdf"}, `
@15-45 ‹dddd-dd›  ‹Recovery Road|Dancing Alone|Backup Singer|Yesterday's Code|Blue Lake› – ‹The Otters|Nadia Blue|Low Tide›`},
	{"escape-room", []string{"escape room solution.docx", "birthday escape game.txt"}, `
Escape game for ‹who›'s birthday – SOLUTIONS, hide from kids

@5-10 Lock ‹row›: ‹~dddd|~ddd|~dd-dd-dd›  (‹under the plant|mirror writing|count the ducks|star map›)
Backup hint if stuck: sing
Final word: ‹LLLLLLLL›`},
	{"orienteering", []string{"control descriptions.txt", "Posten.txt"}, `
Course ‹A|B|C›, ‹d›.‹d› km, ‹Dd› controls

@10-24 ‹row›  (‹ddd›)  ‹boulder|path bend|pit|hill top|fence corner›  ‹dd.ddd dd.ddd›
Start number ‹dddd›, chip ‹dddddd›, backup punch on the map margin`},
	{"model-trains", []string{"Modellbahn Bestand.csv", "trains.txt"}, `
@12-36 ‹Märklin|Roco|Piko|Fleischmann›;‹ddddd›;‹BR 218|Re 4/4|Silberling|Kesselwagen›;Epoche ‹III|IV|V›;‹ddd›,00`},
}
