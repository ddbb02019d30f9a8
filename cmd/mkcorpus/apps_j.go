package main

// appsJ are exports of apps for notes, tasks and talk.
var appsJ = []textJ{
	{"tasks-json", "export", []string{"/Takeout/Tasks/Tasks.json", "/Downloads/Takeout/Tasks/Tasks.json"}, folkJ, "en", "escaped", `
{"kind":"tasks#taskLists","items":[{"kind":"tasks#tasks","id":"‹UUUUUUUUUUUUUUUUUUUUUUUU›","title":"My Tasks","updated":"‹day›T‹time›Z","items":[
{"kind":"tasks#task","id":"‹UUUUUUUUUUUUUUUUUUUUUU›","title":"oil change","status":"needsAction"},
{"kind":"tasks#task","id":"‹UUUUUUUUUUUUUUUUUUUUUU›","title":"‹svc› backup codes","notes":"‹join \n›","status":"needsAction"},
{"kind":"tasks#task","id":"‹UUUUUUUUUUUUUUUUUUUUUU›","title":"dentist","status":"completed"}]}]}`},
	{"todoist", "export", []string{"Inbox.csv", "Home [‹ddddddddd›].csv"}, folkJ, "en", "todoist", `
TYPE,CONTENT,DESCRIPTION,PRIORITY,INDENT,AUTHOR,RESPONSIBLE,DATE,DATE_LANG,TIMEZONE
task,‹water plants|order cat food|pay rent›,,4,1,‹me› (‹dddddddd›),,every week,en,Europe/Berlin
task,‹svc› recovery codes,,4,1,‹me› (‹dddddddd›),,,en,Europe/Berlin
‹rows task,%[2]s,,4,2,me,,,en,Europe/Berlin›
task,‹call school|return shoes›,,4,1,‹me› (‹dddddddd›),,tomorrow,en,Europe/Berlin`},
	{"taskwarrior", "export", []string{"tasks.json", "task-export.json"}, adminJ, "en", "escaped", `
[
{"id":1,"description":"renew domain","entry":"20‹dd›0114T080000Z","status":"pending","uuid":"‹uuid›","urgency":4.2},
{"id":2,"description":"‹svc› recovery codes","entry":"20‹dd›0302T190000Z","status":"pending","uuid":"‹uuid›","annotations":[{"entry":"20‹dd›0302T190101Z","description":"‹join  ›"}],"urgency":1.8}
]`},
	{"day-one", "export", []string{"Journal.json", "dayone ‹day›.json"}, folkJ, "en", "escaped", `
{"metadata":{"version":"1.0"},"entries":[
{"uuid":"‹HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH›","creationDate":"‹day›T18:02:11Z","timeZone":"Europe/Paris","text":"Long walk by the river.","starred":false},
{"uuid":"‹HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH›","creationDate":"‹day›T21:40:09Z","timeZone":"Europe/Paris","text":"Made ‹svc› safer. Backup codes:\n‹join \n›\nBed.","starred":true}]}`},
	{"rednotebook", "export", []string{"/.rednotebook/data/2021-03.txt", "/.rednotebook/data/2023-11.txt"}, folkJ, "en", "escaped-block", `
‹d›: {text: ‹say›}
1‹d›:
  text: |-
    ‹svc› two-factor is on. Backup codes
‹rows     %[2]s›
2‹d›: {text: ‹say›}`},
	{"tiddler", "export", []string{"‹svc› login.tid", "Recovery ‹svc›.tid"}, folkJ, "en", "bulleted", `
created: 20210304101500000
modified: 20210304101933000
tags: logins private
title: ‹svc›
type: text/vnd.tiddlywiki

!! Backup codes

‹list›

See also [[Phone contract]]`},
	{"zim", "export", []string{"/Notebooks/home/‹svc›.txt", "/zim/Accounts.txt"}, folkJ, "en", "ticked", `
Content-Type: text/x-zim-wiki
Wiki-Format: zim 0.6
Creation-Date: ‹day›T‹time›+01:00

====== ‹svc› ======
Created ‹day›

Backup codes (ticked = used)
‹list›
`},
	{"line-chat", "export", []string{"[LINE]Keepメモとのトーク.txt", "[LINE] 自分用.txt"}, folkJ, "ja", "chat", `
[LINE] Keepメモとのトーク履歴
保存日時:2023/‹0›‹D›/1‹d› 21:‹dd›

2023/0‹D›/1‹d›(土)
20:1‹d›	‹me›	牛乳とパン
20:3‹d›	‹me›	"‹svc›のバックアップコード
‹list›"
20:4‹d›	‹me›	https://example.jp/recipe/‹dddd›`},
	{"kakao-chat", "export", []string{"KakaoTalk_20230‹D›1‹d›_21‹dd›.txt", "카카오톡 나와의 채팅.txt"}, folkJ, "ko", "chat", `
나와의 채팅 카카오톡 대화
저장한 날짜 : 2023년 ‹D›월 1‹d›일 오후 9:1‹d›

--------------- 2023년 ‹D›월 1‹d›일 토요일 ---------------
[‹me›] [오후 8:1‹d›] 우유, 빵
[‹me›] [오후 8:3‹d›] ‹svc› 백업 코드
‹list›
[‹me›] [오후 8:4‹d›] 내일 은행`},
	{"messenger-json", "export", []string{"/Downloads/messages/inbox/me/message_1.json", "message_1.json"}, folkJ, "en", "escaped", `
{"participants":[{"name":"‹me›"}],"messages":[
{"sender_name":"‹me›","timestamp_ms":16‹ddddddddddd›,"content":"https://example.com/sofa"},
{"sender_name":"‹me›","timestamp_ms":16‹ddddddddddd›,"content":"my ‹svc› backup codes, dont delete: ‹join ,  ›"},
{"sender_name":"‹me›","timestamp_ms":16‹ddddddddddd›,"content":"dentist 14:30"}],"title":"‹me›","thread_path":"inbox/me_‹UUUUUUUUUU›"}`},
	{"family-chat", "export", []string{"WhatsApp Chat with Mum.txt", "WhatsApp Chat mit Mama.txt"}, digitJ, "en", "chat", `
12/03/21, 19:02 - Messages and calls are end-to-end encrypted. Tap to learn more.
12/03/21, 19:02 - Mum: Got the new phone now. What about ‹svc›?
12/03/21, 19:05 - ‹me›: press "try another way", then enter a backup code. These are yours, I copied them when I set it up:
‹list›
12/03/21, 19:06 - ‹me›: each only once!
12/03/21, 19:20 - Mum: Worked!! Thank you my dear
12/03/21, 19:21 - Mum: <Media omitted>`},
	{"discord-dm", "export", []string{"Direct Messages - notes [‹dddddddddddddddddd›].txt"}, folkJ, "en", "chat", `
==============================================================
Guild: Direct Messages
Channel: notes-to-self
==============================================================

[12-Mar-21 07:02 PM] ‹user›#‹dddd›
gpu driver 531 ok

[14-Mar-21 09:11 PM] ‹user›#‹dddd›
‹svc› recovery codes
‹list›

[15-Mar-21 06:40 PM] ‹user›#‹dddd›
raid tonight 8pm

==============================================================
Exported 3 message(s)`},
	{"standup-notes", "export", []string{"export-‹day›.md", "‹svc› accounts ‹hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh›.md"}, adminJ, "en", "table", `
# ‹svc›

Created: ‹day›
Tags: accounts, 2fa
Last edited: ‹day› ‹time›

Recovery codes

| code | taken by |
| --- | --- |
‹rows | %[2]s | |›`},
}

// vaultsJ are exports of password managers.
var vaultsJ = []textJ{
	{"safeincloud", "export", []string{"SafeInCloud_‹day›.xml", "safeincloud.xml"}, folkJ, "en", "escaped", `
<?xml version="1.0" encoding="utf-8"?>
<database>
<card id="‹ddd›" title="Library" symbol="web_site"><field name="Login" type="login">‹user›</field><field name="Password" type="password">‹pass›</field></card>
<card id="‹ddd›" title="‹svc›" symbol="web_site" color="gray"><field name="Login" type="login">‹mail›</field><field name="Password" type="password">‹pass›</field><notes>backup codes:
‹list›</notes></card>
</database>`},
	{"zoho", "export", []string{"zoho_vault_export.csv", "ZohoVault ‹day›.csv"}, folkJ, "en", "escaped", `
Password Name,Description,Password URL,SecretData,Notes,CustomData,Tags
Library,,https://library.example/,"{""username"":""‹user›"",""password"":""‹pass›""}",,,
‹svc›,,https://‹site›/,"{""username"":""‹mail›"",""password"":""‹pass›""}","2FA backup codes ‹join  ›",,
Forum,,https://forum.example/,"{""username"":""‹user›"",""password"":""‹pass›""}",,,`},
	{"truekey", "export", []string{"truekey.csv"}, folkJ, "en", "escaped", `
kind,name,url,login,password,memo,document_content
login,Library,https://library.example/,‹user›,‹pass›,,
note,‹svc› backup codes,,,,,"‹join , ›"
login,Forum,https://forum.example/,‹user›,‹pass›,,`},
	{"passman", "export", []string{"passman-export.json"}, adminJ, "en", "escaped", `
[{"credential_id":‹ddd›,"guid":"‹HHHHHHHH›-‹HHHH›-‹HHHH›","label":"‹svc›","description":"recovery codes\n‹join \n›","username":"‹user›","password":"‹pass›","url":"https://‹site›/","tags":[{"text":"admin"}],"custom_fields":[],"otp":{}},
{"credential_id":‹ddd›,"guid":"‹HHHHHHHH›-‹HHHH›-‹HHHH›","label":"printer","description":null,"username":"admin","password":"‹pass›","url":"","tags":[],"custom_fields":[],"otp":{}}]`},
	{"password-safe", "export", []string{"pwsafe.txt", "PasswordSafe ‹day›.txt"}, folkJ, "en", "bar", `
Group/Title‹tab›Username‹tab›Password‹tab›URL‹tab›Created Time‹tab›Notes
web.Library‹tab›‹user›‹tab›‹pass›‹tab›‹tab›2019/04/02 10:11:12‹tab›""
web.‹svc›‹tab›‹mail›‹tab›‹pass›‹tab›https://‹site›/‹tab›2020/02/11 20:20:01‹tab›"backup codes ‹list›"`},
	{"bitwarden-fields", "export", []string{"/Downloads/bitwarden_export_‹dddddddd›.json"}, folkJ, "en", "fields", `
{"encrypted": false, "folders": [], "items": [
  {"id": "‹uuid›", "type": 1, "name": "Library", "notes": null, "login": {"username": "‹user›", "password": "‹pass›", "totp": null}},
  {"id": "‹uuid›", "type": 1, "name": "‹svc›", "notes": null, "login": {"username": "‹mail›", "password": "‹pass›", "totp": null}, "fields": [
‹rows     {"name": "backup code %d", "value": "%s", "type": 1},›
    {"name": "phone", "value": "old", "type": 0}
  ]}
]}`},
	{"proton-pass-fields", "export", []string{"/Downloads/Proton Pass/data.json", "proton pass data.json"}, folkJ, "en", "fields", `
{"version":"1.22.0","encrypted":false,"vaults":{"‹UUUUUUUUUUUU›==":{"name":"Personal","items":[{"itemId":"‹UUUUUUUUUUUUUUUU›==","data":{"metadata":{"name":"‹svc›","note":""},"extraFields":[
‹rows {"fieldName":"recovery code %d","type":"hidden","data":{"content":"%s"}},›
{"fieldName":"opened","type":"text","data":{"content":"2019"}}],"type":"login","content":{"itemEmail":"‹mail›","password":"‹pass›","urls":["https://‹site›/"]}}}]}}}`},
	{"pass-entry", "export", []string{"/pass-plain/web/‹svc›.txt", "/secrets-plain/‹svc›"}, adminJ, "en", "line", `
‹pass›
login: ‹user›
url: https://‹site›/
recovery codes:
‹list›`},
	{"onepassword-copy", "export", []string{"1password notes.txt", "vault as text.txt"}, folkJ, "en", "line numbered", `
title=Library
username=‹user›
password=‹pass›

title=‹svc›
username=‹mail›
password=‹pass›
website=https://‹site›
section=2FA
backup codes=
‹list›

title=Wi-Fi cellar
password=‹pass›`},
	{"keychain-note", "export", []string{"Secure Notes.txt", "keychain notes.txt"}, folkJ, "en", "line comma", `
Secure notes, copied out of Keychain before the reset

Alarm: ask ‹who›

‹svc› backup codes
‹list›

SIM PIN: changed`},
}
