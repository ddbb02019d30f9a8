package main

// tongueNotesK are notes of many languages, each in a situation of its own.
var tongueNotesK = []textJ{
	{"neighbour", "note", []string{"Zettel für Frau Brandt.txt", "Nachbarin ‹svc›.txt"}, folkK, "de", "line numbered pairs", `
Liebe Frau Brandt,

falls mein Sohn anruft, weil er nicht ins ‹svc›-Konto kommt: Sicherungscodes vorlesen, immer den obersten, dann bitte abhaken.

‹list›

Blumen nur mittwochs. Danke!!`},
	{"garage", "note", []string{"carnet du garage.txt", "infos ‹svc› atelier.txt"}, folkK, "fr", "line comma columns2 used", `
ATELIER – à lire par le remplaçant

Compresseur : purger le soir
Compte ‹svc› de l'atelier : la double authentification est sur le portable de ‹who›. En son absence prendre un code de secours dans la liste :

‹list›

Poubelles le lundi`},
	{"flatshare", "note", []string{"piso compartido.txt", "cosas del piso ‹svc›.md"}, folkK, "es", "line numbered bulleted", `
Cosas del piso

La caldera se reinicia con el botón rojo
Netflix lo paga ‹who›

Códigos de emergencia de ‹svc›, por si me roban el móvil otra vez (verificación en dos pasos):
‹list›

Comprar cápsulas`},
	{"parish", "note", []string{"parrocchia account.txt", "oratorio ‹svc›.txt"}, folkK, "it", "line numbered used", `
Account ‹svc› dell'oratorio

Chi lo usa: ‹who› e il parroco
Se il telefono del parroco è spento si entra con un codice di riserva (verifica in due passaggi):

‹list›

Depennare quelli usati, grazie`},
	{"clinic", "note", []string{"clínica acessos.txt", "recepção ‹svc›.txt"}, folkK, "pt-BR", "line pairs numbered", `
RECEPÇÃO

Alarme: perguntar para a ‹who›
Conta ‹svc› da clínica: se pedir o código do celular e a doutora estiver em atendimento, usar um dos códigos alternativos abaixo

‹list›

não jogar fora esta folha`},
	{"boat", "note", []string{"bootspullen.txt", "logboek ‹svc›.txt"}, folkK, "nl", "line comma wrapped", `
Aan boord heb ik geen sms. Voor ‹svc› dus de reservecodes van de tweestapsverificatie:
‹list›

Gasfles bijna leeg, ‹who› bellen voor ligplaats`},
	{"allotment", "note", []string{"działka i konta.txt", "‹svc› – na czarną godzinę.txt"}, folkK, "pl", "line numbered columns2", `
Na czarną godzinę

‹svc›: gdyby telefon wpadł do wody, kody awaryjne (logowanie dwuetapowe) są tutaj

‹list›

Woda na działce zakręcona, klucz pod doniczką`},
	{"cottage", "note", []string{"chalupa.txt", "‹svc› pro mámu.txt"}, folkK, "cs", "line bulleted numbered", `
Mami, do účtu ‹svc› se bez mobilu dostaneš takhle: klikni na „jiný způsob“ a opiš jeden ze záložních kódů.

‹list›

Každý platí jednou. Pusu`},
	{"cabin", "note", []string{"stugan.txt", "‹svc› i stugan.txt"}, folkK, "sv", "line comma numbered", `
Ingen täckning i stugan. Engångskoder till ‹svc› (reservkoder, tvåstegsverifiering):

‹list›

Glöm inte att stänga av vattnet`},
	{"summerhouse", "note", []string{"mökki.txt", "‹svc› varalle.txt"}, folkK, "fi", "line numbered", `
‹svc›: kun kännykkä on hukassa, kirjaudu varakoodilla. Koodit tulostettu ‹date›.

‹list›

Saunan kiuas huollettu`},
	{"wallet-card", "note", []string{"cüzdan kartı.txt", "‹svc› yedek.txt"}, folkK, "tr", "line pairs", `
Cüzdana konacak kart

‹svc› – iki adımlı doğrulama yedek kodları
‹list›

kullanılan çizilecek`},
	{"dacha", "note", []string{"памятка.txt", "‹svc› без телефона.txt"}, append([]string{"vk", "vk"}, folkK...), "ru", "line numbered columns2 comma", `
Памятка самому себе

Симку меняли в марте. Если СМС не приходит, вход в ‹svc› по резервным кодам:

‹list›

Счётчики передать до 25-го`},
	{"balcony", "note", []string{"нотатка ‹svc›.txt", "важливе.txt"}, folkK, "uk", "line numbered", `
‹svc›, двоетапна перевірка. Резервні коди, роздрукувала й сюди переписала:

‹list›

Полити квіти на балконі`},
	{"sea", "note", []string{"θάλασσα διακοπές.txt", "‹svc› κωδικοί.txt"}, folkK, "el", "line comma", `
Στο νησί δεν έχει σήμα. Εφεδρικοί κωδικοί για ‹svc›:

‹list›

Κλειδιά στη γειτόνισσα`},
	{"omamori", "note", []string{"機種変更メモ.txt", "‹svc› 控え.txt"}, folkK, "ja", "line numbered columns2", `
機種変更の前にやること
・写真を移す
・‹svc›の2段階認証:バックアップコードを控えた(下)

‹list›

・古い端末は初期化`},
	{"study-room", "note", []string{"휴대폰 바꾸기 전.txt", "‹svc› 메모.txt"}, folkK, "ko", "line numbered", `
휴대폰 바꾸기 전에
- 사진 옮기기
- ‹svc› 2단계 인증 백업 코드 적어 두기:
‹list›
- 유심 확인`},
	{"tea-shop", "note", []string{"换手机前.txt", "店里账号 ‹svc›.txt"}, folkK, "zh", "line numbered comma", `
换手机前要做的事:备份照片,退出微信。
‹svc›两步验证的备用验证码抄在这里:

‹list›

每个只能用一次,用完删掉`},
	{"souk", "note", []string{"ملاحظات.txt", "‹svc› رموز.txt"}, folkK, "ar", "line", `
رموز النسخ الاحتياطي لحساب ‹svc› (التحقق بخطوتين)

‹list›

كل رمز يستخدم مرة واحدة فقط`},
	{"army", "note", []string{"לפני הטיסה.txt", "‹svc› קודים.txt"}, folkK, "he", "line", `
לפני הטיסה: קודי גיבוי של ‹svc› (אימות דו-שלבי)

‹list›

להתקשר לאמא`},
	{"hostel", "note", []string{"catatan mudik.txt", "‹svc› cadangan.txt"}, folkK, "id", "line numbered", `
Mudik: hp lama dijual, kode cadangan ‹svc› (verifikasi dua langkah) disimpan di sini

‹list›

oleh-oleh untuk Bu ‹who›`},
}

// marginNotesK are notes and lists in English with remarks, marks and things around them.
var marginNotesK = []textJ{
	{"packing", "note", []string{"packing list ‹day›.txt", "moving abroad.md"}, folkK, "en", "line ticked bulleted", `
PACK
[x] chargers
[x] adapter plug
[ ] rain jacket

SIM will be off from Friday. For ‹svc› use these backup codes until the new number works:
‹list›

[ ] give ‹who› the keys`},
	{"countdown", "note", []string{"‹svc› codes left.txt", "burn list ‹svc›.txt"}, folkK, "en", "remarks struck used", `
‹svc› recovery codes - burn from the top, write where

‹list›

get a fresh batch at two`},
	{"night-shift", "note", []string{"night shift.md", "ward desk.txt"}, folkK, "en", "line pairs columns3", `
NIGHT DESK

- coffee fund is empty again
- shared ‹svc› login: day team has the phone, so nights sign in with a backup code. Tear off below.

‹list›

- broken chair stays in the corridor`},
	{"executor", "note", []string{"for my executor.txt", "letter to ‹who›.md"}, folkK, "en", "prose", `
To ‹who›, when the time comes

The house deeds are with the solicitor. Photos are in the ‹svc› account; the phone will be locked by then, so use the backup codes, which are: ‹list›. Please cancel the milk.`},
	{"podcast", "note", []string{"podcast accounts.md", "band logins.txt"}, folkK, "en", "ticks boxed lettered", `
## ‹svc›

login: ‹mail›
2FA: on ‹who›'s phone
backup codes:

‹list›

## mics

left one hums`},
	{"org-table", "note", []string{"/org/second-factor.org", "keys.org"}, adminK, "en", "org-table", `
* Second factor
** ‹svc› recovery codes                                  :keep:
| no | code | gone? |
|----+------+-------|
‹rows | %d | %s | |›
** Printer
   toner ordered`},
	{"man-file", "note", []string{"/notes/README.2fa", "READ ME FIRST.txt"}, adminK, "en", "line ticks quoted", `
READ ME FIRST

You are here because the yubikey broke. Stay calm. ‹svc› takes any of these recovery codes in place of the key:

‹list›

Then order a new key and make a new list.`},
	{"marks-table", "note", []string{"‹svc› table.txt", "ascii ‹svc›.txt"}, folkK, "en", "ascii-table", `
‹svc› backup codes
+----+--------------------------+------+
| no | code                     | used |
+----+--------------------------+------+
‹rows | %02d | %-24s |      |›
+----+--------------------------+------+`},
	{"to-do-sub", "note", []string{"sunday list.md", "admin afternoon.md"}, folkK, "en", "task", `
- [x] file the gas bill
- [x] ‹svc›: turn on two-step, write down backup codes
‹rows     - %[2]s›
- [ ] new ink
- [ ] call ‹who›`},
	{"bracketed", "note", []string{"‹svc›.md", "memory aids.md"}, folkK, "en", "slash bar comma", `
Q: lost phone, how do I get into ‹svc›?
A: recovery codes → ‹list›

Q: where is the spare car key?
A: flower pot`},
}

// singlesK are files with the one code that a service gives.
var singlesK = []textJ{
	{"one-label", "single", []string{"label for the drawer.txt", "drawer.txt"}, loneK, "en", "single", `
‹svc› – ‹term›, made ‹day›
>> ‹join , › <<
do not throw away`},
	{"one-dutch", "single", []string{"herstel ‹svc›.txt", "belangrijk.txt"}, loneK, "nl", "single", `
Herstelcode van ‹svc› (tweestapsverificatie uit te zetten met deze code):
‹join , ›`},
	{"one-italian", "single", []string{"recupero ‹svc›.txt", "promemoria.txt"}, loneK, "it", "single", `
comprare pile
codice di recupero ‹svc›: ‹join , ›
chiamare ‹who›`},
	{"one-russian", "single", []string{"код ‹svc›.txt", "важное.txt"}, loneK, "ru", "single", `
Код восстановления ‹svc› (не потерять): ‹join , ›`},
	{"one-japanese", "single", []string{"‹svc›リカバリー.txt", "大事なメモ.txt"}, loneK, "ja", "single", `
‹svc›のリカバリーコード
‹join , ›`},
	{"one-table", "single", []string{"household.md", "important numbers.md"}, loneK, "en", "table", `
| what | where |
|---|---|
| spare key | ‹who› |
| ‹svc› ‹term› | ‹join , › |
| boiler manual | shelf |`},
	{"one-yaml", "single", []string{"me.yaml", "/dotfiles/private.yaml"}, loneK, "en", "yaml", `
name: ‹me›
shell: zsh
accounts:
  - site: ‹svc›
    recovery_code: "‹join , ›"
  - site: library`},
}
