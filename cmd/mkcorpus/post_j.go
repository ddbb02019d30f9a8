package main

// postJ are mails, most of them from oneself or from the family.
var postJ = []textJ{
	{"mail-partner", "export", []string{"‹svc› codes for you.eml", "Re_ locked out.eml"}, folkJ, "en", "line numbered quoted", `
‹mail› Re: locked out of ‹svc›??
Don't panic. When it asks for the phone choose "other ways" and type one of my backup codes:

‹list›

Tell me which one you took. Back at ‹6|7|8›.

@0-1 > On Tuesday you wrote: it wants a code from your phone and you are on the train!!`},
	{"mail-html-list", "export", []string{"‹svc›.eml", "saved for later.eml"}, folkJ, "en", "html-ol", `
‹mail› ‹svc› - backup codes
<html><body style="font-family:sans-serif"><p>Note to myself, <b>‹svc›</b> backup codes:</p>
<ol>
‹rows <li>%[2]s</li>›
</ol>
<p>-- <br>‹me›</p></body></html>`},
	{"mail-html-divs", "export", []string{"keep ‹svc›.eml", "fwd codes.eml"}, folkJ, "en", "html-div", `
‹mail› keep: ‹svc› recovery codes
<div dir="ltr"><div>‹svc› recovery codes, from the settings page:</div><div><br></div>
‹rows <div>%[2]s</div>›
<div><br></div><div>Sent from my tablet</div></div>`},
	{"mail-french", "export", []string{"pour mémoire.eml", "codes ‹svc›.eml"}, folkJ, "fr", "line comma", `
‹mail› Codes de secours ‹svc›
Pour mémoire, mes codes de secours :

‹list›

Bisous à moi-même`},
	{"mail-admin", "export", []string{"credentials handover.eml"}, adminJ, "en", "line ticks numbered", `
‹mail› Handover before my leave
Hi ‹who›,

three things before I am off:

1. The certificate is renewed by cron.
2. ‹svc›: I left the recovery codes of the shared account here, please move them to the vault and delete this mail.

‹list›

3. The printer. Good luck.

‹me›`},
	{"mail-as-text", "note", []string{"mail to myself.txt", "‹svc› mail copy.txt"}, folkJ, "de", "line numbered", `
Von: ‹me› <‹mail›>
An: ‹me› <‹mail›>
Datum: ‹date›
Betreff: ‹svc› Backup-Codes

‹list›

Von meinem iPad gesendet`},
}

// pagesJ are saved pages.
var pagesJ = []textJ{
	{"page-grid", "html", []string{"/Downloads/‹brand› - Account security.html", "/Downloads/Account security.htm"}, append([]string{"github", "gitlab", "notion", "zoom"}, folkJ...), "en", "html-span", `
<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Account security | ‹brand›</title><link rel="icon" href="/favicon.ico?v=‹hhhhhhhh›"></head>
<body class="app"><header><a href="https://‹site›/">‹brand›</a> <a href="/help">Help</a></header>
<section id="mfa"><h2>Backup codes</h2><p>Lost your phone? Sign in with one of these.</p><div class="grid two">
‹rows <span class="mono" data-k="%d">%s</span>›
</div><a role="button">Copy all</a></section>
<script src="/static/js/app.‹hhhhhhhhhh›.js" integrity="sha384-‹mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm›"></script></body></html>`},
	{"page-textarea", "html", []string{"/Downloads/Recovery codes · ‹brand›.html"}, adminJ, "en", "html-textarea", `
<!doctype html><html><head><meta charset=utf-8><title>Recovery codes · ‹brand›</title></head><body>
<form action="/user/mfa" method="post"><input type="hidden" name="authenticity_token" value="‹UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU›">
<label>Your recovery codes</label>
<textarea rows="12" readonly>
‹list›
</textarea><button name="done">I have saved them</button></form></body></html>`},
	{"page-table-de", "html", []string{"/Downloads/Backup-Codes - ‹brand›.html", "/Desktop/‹brand› Sicherheit.html"}, folkJ, "de", "html-table", `
<!DOCTYPE html><html lang="de"><head><meta charset="UTF-8"><title>‹brand› – Backup-Codes</title></head><body>
<h1>Ihre Backup-Codes</h1><p>Bewahren Sie diese Codes sicher auf. Jeder kann nur einmal verwendet werden.</p>
<table><tbody>
‹rows <tr><td>%d.</td><td><b>%s</b></td></tr>›
</tbody></table><p>Erstellt am ‹date›</p></body></html>`},
	{"page-state", "html", []string{"/Downloads/Two-factor authentication_ ‹brand›.html"}, adminJ, "en", "html-state", `
<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Two-factor authentication: ‹brand›</title></head><body><div id="__next"><h1>Two-factor authentication</h1><p>Store your recovery codes.</p></div>
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"user":{"id":"‹uuid›","mail":"‹mail›"},"recoveryCodes":["‹join ","›"]}},"page":"/settings/2fa","buildId":"‹mmmmmmmmmmmmmmmmmmmmm›"}</script></body></html>`},
	{"page-plain", "html", []string{"/Downloads/‹brand›-page.txt", "/Desktop/copied page ‹brand›.txt"}, folkJ, "en", "line columns2 pairs", `
Skip to content
‹brand›
Home
Settings
Security
Two-step verification	On
Backup codes
Each code works once. Download or print them.
‹list›
Show codes
Get new codes
Privacy
Terms
© ‹brand›`},
	{"page-bookmarked", "html", []string{"/Downloads/web clip ‹brand›.html", "clips/‹brand› security.html"}, folkJ, "fr", "html-li", `
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>Clip: ‹brand›</title></head><body><blockquote cite="https://‹site›/">
<h3>Codes de secours</h3><p>Utilisez ces codes si vous n'avez pas accès à votre téléphone.</p><ul>
‹rows <li><tt>%[2]s</tt></li>›
</ul></blockquote><p><i>clippé le ‹date›</i></p></body></html>`},
}

// settingsJ are files of configuration and data.
var settingsJ = []textJ{
	{"home-assistant", "structured", []string{"/homeassistant/secrets.yaml", "secrets.yaml"}, adminJ, "en", "yaml", `
# Use this file to store secrets like usernames and passwords.
wifi_password: "‹pass›"
mqtt_user: ha
‹svc›_login: ‹mail›
‹svc›_recovery_codes:
‹rows   - "%[2]s"›
latitude_home: 52.‹dddd›`},
	{"kubernetes", "structured", []string{"/git-private/k8s/secret.yaml", "secret-2fa.yaml"}, adminJ, "en", "yaml", `
apiVersion: v1
kind: Secret
metadata:
  name: break-glass
  namespace: ops
type: Opaque
stringData:
  service: ‹svc›
  recovery-codes: |
‹rows     %[2]s›`},
	{"hcl", "structured", []string{"private.auto.tfvars", "locals.hcl"}, adminJ, "en", "hcl", `
owner = "‹mail›"

# second factor of the ‹svc› robot account
recovery_codes = [
‹rows   "%[2]s",›
]

region = "eu-central-1"`},
	{"json-owner", "structured", []string{"accounts.json", "my-logins.json"}, folkJ, "en", "json", `
{
  "accounts": [
    {"site": "library.example", "user": "‹user›"},
    {"site": "‹site›", "name": "‹svc›", "user": "‹mail›", "backupCodes": ["‹join ", "›"]},
    {"site": "forum.example", "user": "‹user›"}
  ]
}`},
	{"csv-german", "structured", []string{"Konten.csv", "zugaenge.csv"}, folkJ, "de", "table", `
Dienst;Benutzer;Nr.;Backup-Code;benutzt
‹rows ‹svc›;privat;%d;%s;nein›`},
	{"tsv-row", "structured", []string{"logins.tsv", "accounts.tab"}, folkJ, "en", "bar", `
service‹tab›login‹tab›backup_codes
library‹tab›‹user›‹tab›
‹svc›‹tab›‹mail›‹tab›‹list›
forum‹tab›‹user›‹tab›`},
	{"envrc", "structured", []string{"/dotfiles/.envrc", "/dotfiles/env.private"}, adminJ, "en", "env", `
export EDITOR=vim
# ‹svc› recovery codes, separated by blanks
export RECOVERY_CODES="‹join  ›"
export PAGER=less`},
	{"php-array", "structured", []string{"config.private.php", "/www-old/notes.php"}, adminJ, "en", "php", `
<?php
// my own logins, not deployed
return [
    'login' => '‹mail›',
    '‹svc› recovery codes' => [
‹rows         '%[2]s',›
    ],
];`},
	{"sql-notes", "structured", []string{"notes_dump.sql", "memos.sql"}, folkJ, "en", "sql", `
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE memo(id INTEGER PRIMARY KEY, title TEXT, body TEXT);
INSERT INTO memo VALUES(1,'curtains','2.40 x 1.80');
INSERT INTO memo VALUES(2,'‹svc› backup codes','‹list›');
INSERT INTO memo VALUES(3,'paint','RAL 7016');
COMMIT;`},
	{"shared-prefs", "structured", []string{"prefs.xml", "phone-backup/shared_prefs/notes.xml"}, folkJ, "en", "xml", `
<?xml version='1.0' encoding='utf-8' standalone='yes' ?>
<map>
    <int name="theme" value="2" />
    <string name="title_4">‹svc› backup codes</string>
    <set name="lines_4">
‹rows         <string>%[2]s</string>›
    </set>
    <boolean name="synced" value="false" />
</map>`},
}
