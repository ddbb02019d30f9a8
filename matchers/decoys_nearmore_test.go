package matchers

// moreNearDecoys were written before the rules that tell them apart and tried when those
// were made.
var moreNearDecoys = []nearDecoy{
	// tables and lists of other things
	{"tickets of a help desk", "Tickets about recovery codes\n\n*6 ticket {d8} {Anna|Bo|Carl} {lost phone|new phone|codes rejected}\n"},
	{"cases in Polish", "Zgłoszenia: kody zapasowe\n\n*5 sprawa {d4-4}: {zgubiony telefon|nowe kody|brak dostępu}\n"},
	{"customers in Swedish", "Kunder som saknar reservkoder\n\n*6 kundnummer {d8}, {Anna|Bo|Carl}, ringer tillbaka\n"},
	{"orders in Dutch", "Bestellingen met back-upcodes erbij\n\n*5 bestelling {d8} verzonden op {d2}-{d2}-2023\n"},
	{"a register of safes", "Where everybody's backup codes are\n\n*6 {Anna|Bo|Carl|Dorte}: envelope {d6}, safe {2|3|5}\n"},
	{"members and extensions", "who can reset recovery codes\n\n*6 {Anna|Bo|Carl|Dorte}\t{d4 4}\t{office|night shift|weekend}\n"},
	{"rooms in Czech", "Záložní kódy uloženy v místnostech\n\n*5 místnost {d6} – {Jana|Petr|Eva}\n"},
	{"a table with two numbers", "staff id | backup codes printed | badge\n*7 {d6} | {yes|no} | {d8}\n"},
	{"assets by serial", "asset;serial;recovery key escrowed\n*6 laptop-{d3};{A10};{yes|no}\n"},
	{"bank and login", "Konto und Backup-Codes: wo was liegt\n\n*4 Kontonummer {d10}: {Ordner blau|Schublade|Tresor}\n"},
	// talk
	{"a forum in Italian", "Persi i codici di backup, che faccio?\n\n*5 {gigi|lara|pino}{d2}, messaggio n. {d7}: {nessuna idea|chiama l'assistenza|li ho stampati}\n"},
	{"a chat with meeting numbers", "*3 [12.03.24, 10:{d2}] {Anna|Bo}: {ok|wait|later}\n[12.03.24, 10:41] Anna: did you print the github backup codes?\n*3 [12.03.24, 10:{d2}] Bo: room {d4 4}\n"},
	{"a call log in French", "Appels au sujet des codes de secours\n\n*5 {d2}/03  {01|02|06} {d2 2 2 2}  dossier {d4 4}\n"},
	{"a thread with ids", "r/twofactor · backup codes megathread\n\n*6 [{A6}] {someone|anybody|a mod}: {print them|use a vault|keep two copies}\n"},
	{"a mail on a lost phone", "Hi, I lost my phone and my backup codes. Support opened case {d8} and wants me to call {d4 4}. My customer number is {d8}.\n"},
	{"a mail in Russian", "Здравствуйте! Резервные коды потеряны, обращение {d8} открыто. Номер договора {d8}.\n"},
	{"a voicemail", "Google called about the recovery codes, call back on {d4 4} and mention {d4 4}\n"},
	// explanation
	{"a help page in Turkish", "Yedek kodlar nasıl kullanılır\n\nHer yedek kod bir kez kullanılır ve sekiz hanelidir.\n\n*5 Makale {d8}: {kayıp telefon|yeni kodlar|güvenlik anahtarı}\n"},
	{"a help page in Korean", "백업 코드로 로그인하기\n\n백업 코드는 8자리이며 한 번만 사용할 수 있습니다.\n\n*5 문서 {d8} {휴대전화 분실|새 코드|보안 키}\n"},
	{"a help page in Hungarian", "Tartalék kódok használata\n\nMinden tartalék kód nyolc számjegy.\n\n*4 {d4 4} cikk: {elveszett telefon|új kódok}\n"},
	{"a course with slides", "Lesson 4: recovery codes\n\n*5 slide {d6} {what they are|how to print them|where to keep them}\n"},
	{"an FAQ with numbers behind", "Backup codes FAQ\n\n*5 {How do I print them|What if I lose them|Can I make new ones}? ({d8})\n"},
	// sent once
	{"a sent code in Spanish", "Tu código de acceso es {d6}. Caduca en 10 minutos. Si no puedes recibirlo, usa un código de respaldo.\n"},
	{"sent codes in a log of messages", "*6 {d2}.05.2024 {d2}:{d2} Google: {d6} is your code. Lost your phone? Use a backup code.\n"},
	{"a pin for a call", "Backup codes lost? We call you. Your pin for the call: {d6}, valid for 15 minutes.\n"},
	// logins and papers
	{"a password list that names codes", "site,user,password,remark\n*5 {Google|Discord|GitHub},me@post.example,{a12},{backup codes printed|recovery codes in safe|}\n"},
	{"fields of an export", "[\n*4 {\"title\":\"{Google|Discord}\",\"id\":\"{a16}\",\"notes\":\"backup codes on paper\"},\n]\n"},
	{"times of an export", "*5 <note><title>Google backup codes</title><created>{d8}</created><guid>{h8}</guid></note>\n"},
	{"a will", "My backup codes are with the notary, file {d4-4}. The deed has number {d8}.\n"},
	{"a calendar", "*5 2024-0{3|4|5}-1{2|4|6} renew recovery codes, meeting id {d3 4 4}\n"},
	{"doors", "Reserve codes are in the office.\n\n*4 door {north|south|garage}: {d6}\n"},
	{"a receipt", "Printed: 10 recovery codes\nReceipt {d8}\nTill {d6}\nTotal 1.20\n"},
}

// moreNearLists were, too.
var moreNearLists = []nearList{
	{"codes with a remark on some", "github recovery\n{h5-5}\n{h5-5} used in Lisbon\n{h5-5}\n{h5-5}\n{h5-5} gone\n{h5-5}\n", 6},
	{"a heading of slang", "gmail 2fa lifelines, 1 use each\n{d4 4}\n{d4 4}\n{d4 4}\n{d4 4}\n{d4 4}\n", 5},
	{"letters for numbers", "Google backup codes\na) {d4 4}\nb) {d4 4}\nc) {d4 4}\nd) {d4 4}\n", 4},
	{"a French list", "mes codes de secours Google :\n1. {d4 4}\n2. {d4 4}\n3. {d4 4}\n4. {d4 4}\n5. {d4 4}\n", 5},
	{"words behind", "{h5-5}\n{h5-5}\n{h5-5}\n{h5-5}\n{h5-5}\n\n^ backup codes for github, keep!\n", 5},
	{"a German sentence", "Meine Backup-Codes für Google sind {d4 4}, {d4 4}, {d4 4} und {d4 4}.\n", 4},
	{"one in a Dutch sentence", "mijn herstelcode voor Twitter is {a12}\n", 1},
	{"used and date", "Instagram yedek kodlar\n{d4 4} kullanıldı 03.04.2023\n{d4 4} kullanıldı 07.08.2023\n{d4 4}\n{d4 4}\n{d4 4}\n", 5},
	{"a Japanese list", "Google バックアップコード\n① {d4 4}\n② {d4 4}\n③ {d4 4}\n④ {d4 4}\n⑤ {d4 4}\n", 5},
	{"a talk with oneself", "[03.04.24, 09:12:44] Me: discord backup codes\n[03.04.24, 09:12:59] Me: {a4-4}\n[03.04.24, 09:13:02] Me: {a4-4}\n[03.04.24, 09:13:09] Me: {a4-4}\n", 3},
	{"an unknown site", "backup codes for the choir's website\n{a10}\n{a10}\n{a10}\n{a10}\n{a10}\n{a10}\n", 6},
	{"keys of a script", "google_backup_1={d8}\ngoogle_backup_2={d8}\ngoogle_backup_3={d8}\ngoogle_backup_4={d8}\n", 4},
	{"in a diary", "Sunday. Rain. Set up 2FA for Dropbox today, the recovery codes: {d4 4}, {d4 4}, {d4 4}, {d4 4}, {d4 4}. Then we had soup.\n", 5},
	{"a vault's note", "{\"name\":\"GitHub\",\"notes\":\"recovery codes\\n{h5-5}\\n{h5-5}\\n{h5-5}\\n{h5-5}\\n{h5-5}\"}\n", 5},
	{"a Russian list", "Резервные коды Google\n- {d4 4}\n- {d4 4}\n- {d4 4}\n- {d4 4}\n- {d4 4}\n", 5},
	{"kod in front", "Discord kody zapasowe\nkod {a4-4}\nkod {a4-4}\nkod {a4-4}\nkod {a4-4}\n", 4},
	{"a box to tick", "[ ] {d4 4}\n[x] {d4 4}\n[ ] {d4 4}\n[ ] {d4 4}\n[ ] {d4 4}\nbackup codes google account\n", 5},
	{"two columns with numbers", "Google – Ersatzcodes\n1 {d4 4}   6 {d4 4}\n2 {d4 4}   7 {d4 4}\n3 {d4 4}   8 {d4 4}\n", 6},
	{"for whom", "Dad's Google backup codes:\n  {d4 4} | {d4 4} | {d4 4} | {d4 4}\n", 4},
}
