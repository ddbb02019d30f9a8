package main

// decoysIHelp are pages that explain codes.
var decoysIHelp = []decoyI{
	{"help-page-en", []string{"Sign in with backup codes - Help.html", "help ‹ddddddd›.html"}, `
<!DOCTYPE html><html lang="en"><head><title>Sign in with backup codes - Help</title></head><body>
<h1>Sign in with backup codes</h1><p>Article ‹ddddddd› · updated ‹day›</p>
<p>If you lose your phone you can use backup codes. Each backup code has 8 digits and works once.</p>
<ol><li>Open your account.</li><li>Choose Security.</li><li>Print or download the codes.</li></ol>
<h2>Related</h2><ul>
@4-8 <li><a href="/answer/‹dddddddd›?ref=‹hhhhhhhh›">‹Lost phone|Get new codes|Security keys|Authenticator›</a></li>
</ul><p>Call us: ‹phone› or ‹phone›</p></body></html>`},
	{"help-page-de", []string{"Backup-Codes - Hilfe.txt", "hilfe.txt"}, `
Mit Backup-Codes anmelden (Artikel ‹ddddddd›)

Wenn Sie Ihr Smartphone verlieren, melden Sie sich mit einem Ihrer Backup-Codes an. Ein Code gilt einmal.
So erhalten Sie neue Codes: Konto > Sicherheit > Backup-Codes > Herunterladen.

Verwandte Artikel
@3-6 ‹dddddddd›  ‹Handy verloren|Sicherheitsschlüssel|App wechseln|Konto gesperrt›

Telefon: ‹phone› (Mo-Fr), Fax ‹phone›
Kennung der Seite: ‹hhhhhhhh-hhhh›`},
	{"help-page-fr", []string{"codes de secours - aide.txt", "aide.txt"}, `
Se connecter avec des codes de secours – article n° ‹ddddddd›

Un code de secours comporte huit chiffres et ne sert qu'une fois. Imprimez-les avant de perdre votre téléphone.

Voir aussi :
@3-6 - article ‹dddd dddd› : ‹téléphone perdu|clé de sécurité|validation en deux étapes›

Service client : 0 800 ‹ddd ddd› / +33 1 ‹dd dd dd dd›`},
	{"help-page-es", []string{"códigos de respaldo ayuda.txt", "ayuda.md"}, `
# Códigos de respaldo: preguntas frecuentes

Los códigos de respaldo sirven para entrar sin el móvil. Guárdalos en un lugar seguro.

@3-6 * Artículo ‹dddddddd›: ‹perdí el móvil|nuevos códigos|llave de seguridad›

Teléfonos: 900 ‹ddd ddd›, +34 91 ‹ddd dddd›
Expediente de esta consulta ‹dddd-dddd›`},
	{"help-page-ja", []string{"バックアップコード ヘルプ.txt"}, `
バックアップ コードでログインする(記事番号 ‹ddddddd›)

スマートフォンを紛失した場合は、バックアップ コードを使ってログインできます。各コードは 1 回のみ使用できます。

関連記事
@3-6 ・‹dddddddd› ‹コードの再発行|セキュリティ キー|アカウントの復元›

お問い合わせ 0120-‹ddd-ddd›`},
	{"help-page-ru", []string{"резервные коды справка.txt"}, `
Как войти с резервным кодом (статья ‹ddddddd›)

Резервный код состоит из восьми цифр и действует один раз. Распечатайте коды заранее.

@3-6 Статья ‹dddddddd›: ‹если телефон потерян|новые коды|электронный ключ›

Телефон поддержки: 8 800 ‹ddd-dd-dd›, обращение ‹dddd dddd›`},
	{"help-page-pt", []string{"códigos de backup ajuda.txt"}, `
Fazer login com códigos de backup – artigo ‹ddddddd›

Cada código de backup só pode ser usado uma vez. Para gerar novos códigos, abra Segurança.

@3-6 ‹dddddddd› ‹perdi o celular|chave de segurança|recuperar a conta›

Central: 0800 ‹ddd dddd›, protocolo ‹dddddddddd›`},
	{"blog-sample", []string{"2fa explained.md", "Why backup codes matter.txt"}, `
# Why backup codes matter

‹say› A backup code looks like this (an example, not a real one):

    1234 5678

and a recovery code of a developer site like this: abcde-12345. Never post yours, as I just did not.

@2-5 ‹say› [‹d›] https://blog.example/p/‹dddddddd›

Comments: ‹ddd›. Post id ‹hhhhhhhh›.`},
	{"course-slides", []string{"security training.docx", "handout.pdf"}, `
Security training, part 3: recovery codes

What they are: single-use codes for a lost phone
What they look like: XXXX-XXXX, 8 of them
Where to keep them: in the vault, printed
@2-4 Room ‹ddd›, group ‹dddd-dddd›, ‹who›
Trainer: ‹phone›`},
	{"api-docs", []string{"api.md", "auth-api.md"}, `
## POST /v1/mfa/recovery-codes

Creates recovery codes for the user. Old codes stop working.

Response

    {
      "request_id": "req_‹mmmmmmmmmmmm›",
      "recovery_codes": ["<string>", "<string>"],
      "created": ‹Dddddddddd›
    }

| Error | Meaning |
| --- | --- |
@3-6 | ‹ddddd› | ‹code already used|wrong code|MFA not enabled|rate limit› |`},
	{"authenticator-setup", []string{"Set up authenticator.txt", "2FA setup.txt"}, `
Set up your authenticator app (step 1 of 3)

Scan the QR code or type this set-up key: ‹bbbb bbbb bbbb bbbb bbbb bbbb bbbb bbbb›
Account: ‹mail›, type: time based, digits: 6

Then enter the six digits your app shows, for example 123 456.
You will get your backup codes in step 3.`},
	{"app-passwords", []string{"app password mail client.txt", "App-Passwort Thunderbird.txt"}, `
App password for ‹Thunderbird|iPhone mail|NAS mail› (‹mail›):

‹llll llll llll llll›

Not the normal password; can be revoked under Security > App passwords.`},
	{"policy", []string{"2FA policy.docx", "policy.md"}, `
Policy ‹AA-dddd›: two-factor authentication and recovery codes

@4-7 §‹row›.‹d› ‹Recovery codes are kept in the safe.|Recovery codes must not be mailed.|A used code is crossed out.|Phones are enrolled by IT.› (ISO A.‹d›.‹d›.‹d›)

Version ‹d›.‹dd›, document ‹dddd-dddd-dddd›, next review ‹day›`},
	{"todo", []string{"todo.txt", "to do security.md"}, `
[ ] save google backup codes!!
[ ] github recovery codes -> print
[x] change password of router
[ ] call bank ‹phone›
@2-4 [ ] return parcel ‹dddd dddd dddd›`},
}
