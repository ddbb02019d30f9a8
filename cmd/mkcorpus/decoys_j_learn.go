package main

// decoysJLearn are lessons, articles and help on second factors.
var decoysJLearn = []decoyI{
	{"tutorial", []string{"Tutorial 2FA.md", "guide second factor.txt", "how to 2fa.docx"}, `
# Second factor in ten minutes

1. Open the settings and switch on two-step verification.
2. Scan the picture with your app.
3. Save the backup codes. A list looks like this (made-up numbers, do not try them):

       1111 2222
       3333 4444
       1234 5678
       8765 4321

4. Print the list.

@2-6 ‹say›

Reading time 9 minutes, article ‹dddddd›, version ‹dddd.dd›`},
	{"course-exam", []string{"exam IT security.docx", "Klausur IT-Sicherheit.pdf", "quiz week ‹d›.txt"}, `
Exam "IT security", group ‹A|B|C›, paper no. ‹dddddd›

Question 1 (4 points)
A service hands out ten backup codes of eight digits. How many guesses does an attacker need on average?
( ) ‹ddddd›   ( ) ‹dddddd›   ( ) ‹ddddddd›   ( ) ‹dddddddd›

Question 2 (3 points)
Which of these is a valid recovery code of the form hhhhh-hhhhh? Give reasons.
a) g1h2i-33333   b) 12345-6789   c) ABCDE-12345   d) none

Candidate: __________   Seat ‹dd›   Sheet ‹dddd dddd›`},
	{"slides", []string{"slides week ‹d›.pdf", "Lecture ‹dd› Authentication.pdf"}, `
Lecture ‹d›: Authentication

What you know / have / are
Passwords: ‹dd› % are used twice

Backup codes
- one time each
- on paper
- example on the next slide is fake: ABCD-EFGH

Reading
@3-7 - doi:10.‹dddd›/‹ddddddd›.‹ddddddd›
Room ‹dddd›, course id ‹dd-dddd-ddd›`},
	{"magazine", []string{"article locked out.txt", "Artikel Ausgesperrt.txt", "locked out - magazine.html"}, `
<html><head><title>Ausgesperrt: Wenn das Handy weg ist</title></head><body><article data-id="‹ddddddd›">
<h1>Ausgesperrt</h1>
<p>Wohl dem, der seine Backup-Codes ausgedruckt hat. Wir haben ‹ddd› Leser gefragt, wo ihre Zettel liegen.</p>
@3-8 <p>‹Im Tresor|In der Bibel|Unter der Tastatur|Keine Ahnung|Bei den Steuern›, sagt ‹who›. <a href="/a/‹ddddddd›">mehr</a></p>
<p>Heft ‹1..12›/20‹18..24›, Seite ‹11..98›. Bestellnummer ‹dddd-dddd›. ISSN 0‹ddd›-‹dddd›</p></article></body></html>`},
	{"transcript", []string{"video transcript.txt", "captions.srt", "2fa video.vtt"}, `
@10-24 00:‹10..59›:‹10..59›  ‹so today we talk about backup codes|you see ten of them on the screen|I have blurred mine of course|write them down|never mail them to anyone|and if you lose the list|just make new ones›`},
	{"faq-spanish", []string{"ayuda códigos de respaldo.html", "preguntas frecuentes 2fa.txt"}, `
Preguntas frecuentes: códigos de respaldo

¿Qué es un código de respaldo?
Un número de ocho cifras que sirve una sola vez. Por ejemplo (no es real): 1234 5678.

¿Los he perdido, qué hago?
Llame al ‹phone› con su número de cliente a mano (está en la factura, p. ej. ‹dddd dddd›).

@2-5 ¿‹Caducan|Puedo imprimirlos|Cuántos hay|Quién los ve›? ‹Sí.|No.|Depende.›

Artículo ‹dddddd›, revisado el ‹date›`},
	{"faq-italian", []string{"guida codici di backup.html", "assistenza codici.txt"}, `
Assistenza - Codici di backup

I codici di backup si trovano in Impostazioni > Sicurezza. Non possiamo leggerli al telefono.

Numero verde ‹ddd ddd ddd›, pratica ‹dddd-dddd›
Orari: lun-ven 9-18

@2-5 Articolo ‹dddddd›: ‹Ho perso il telefono|Cambiare numero|Codici esauriti|Verifica in due passaggi›`},
	{"faq-polish", []string{"pomoc kody zapasowe.txt", "faq kody.html"}, `
Pomoc: kody zapasowe

Kody zapasowe znajdziesz w ustawieniach konta. Każdy działa tylko raz. Nie podawaj ich nikomu.
Infolinia ‹ddd ddd ddd›, numer sprawy ‹dddd/dddd/dddd›
@2-5 Artykuł ‹dddddd›: ‹Zgubiłem telefon|Jak wydrukować kody|Weryfikacja dwuetapowa|Nowy numer›
Numer konta do wpłat: ‹dd dddd dddd dddd dddd dddd dddd›`},
	{"faq-chinese", []string{"备用验证码帮助.txt", "帮助-备用码.html"}, `
备用验证码是什么?
备用验证码用于在没有手机时登录,每个只能使用一次。示例(无效):1234 5678

@2-5 相关文章 ‹dddddd›:‹手机丢失怎么办|如何打印备用码|两步验证|更换号码›
客服电话 400-‹ddd›-‹dddd›,工单号 ‹dddddddddd›`},
	{"faq-russian", []string{"справка резервные коды.txt", "справка.html"}, `
Справка: резервные коды

Резервные коды выдаются в настройках безопасности. Каждый код действует один раз, мы их не храним.
Телефон поддержки 8 800 ‹ddd›-‹dd›-‹dd›, номер обращения ‹dddd-dddd›
@2-5 Статья ‹dddddd›: ‹Потерян телефон|Как распечатать коды|Двухфакторная защита|Смена номера›`},
	{"forum-saved", []string{"thread ‹ddddd›.html", "forum backup codes.txt", "reddit thread.txt"}, `
r/privacy · posted by u/‹lllll›_‹dddd› · ‹ddd› points
Where do you keep your backup codes?

@6-16 u/‹llllll›‹dddd› · ‹Dd› points · ‹printed and laminated|in my head lol|mine are 12345678, good luck|engraved in steel|in the freezer|what codes› (permalink ‹aaaaaaa›)`},
	{"glossary", []string{"glossary.md", "Glossar Sicherheit.txt", "terms.txt"}, `
Glossary

Backup code: a one-time code for the day the phone is gone
HOTP: RFC 4226
@4-9 ‹Recovery key|Token|TOTP|Passkey|PUK|TAN|Nonce|Salt›: see page ‹ddd›
TOTP: RFC 6238
Test vectors of RFC 6238 (SHA1): 94287082 07081804 14050471 89005924 69279037 65353130`},
	{"flash-cards", []string{"anki security.txt", "cards ‹dd›.csv"}, `
@8-20 "‹What is a backup code?|How often does one work?|How long is a TAN?|What does 2FA stand for?|Where to keep recovery codes?›";"‹one-time code|once|6 digits|two factors|on paper›";card‹dddddddddd›`},
	{"bookmarks-2fa", []string{"bookmarks_‹date›.html", "links security.html"}, `
<!DOCTYPE NETSCAPE-Bookmark-file-1>
<TITLE>Bookmarks</TITLE>
<DL><p>
@8-20 <DT><A HREF="https://‹support|help|blog›.example/‹backup-codes|recovery|two-factor|keys›/‹ddddddd›" ADD_DATE="16‹dddddddd›" ICON="‹hhhhhhhh›">‹Use backup codes|Lost your phone?|Where to put recovery codes|Security keys›</A>
</DL>`},
	{"workshop", []string{"Workshop Senioren Internet.docx", "workshop plan.odt"}, `
Workshop "Sicher anmelden", Kurs ‹dddd-dd›, Volkshochschule

09:00 Begrüßung, Raum ‹ddd›
09:30 Passwörter
10:15 Zwei-Faktor: wir drucken zusammen die Backup-Codes aus (Papier mitbringen)
11:00 Pause
@8-16 Teilnehmer ‹row›: ‹dddd dddd›  ‹bezahlt|offen›

WLAN: vhs-gast, Ticket ‹dddd-dddd-dddd›`},
	{"book-notes", []string{"notes on the book.md", "Exzerpt.txt"}, `
Notes: "The Locked-Out" (ISBN 978-‹d›-‹ddddd›-‹ddd›-‹d›)

@6-14 p. ‹11..340›  ‹recovery codes as modern talismans|the author loses her phone|the bank asks for a code from a letter|printing as ritual|"a secret on paper is still a secret"›
loc. ‹dddd-dddd›
loc. ‹dddd-dddd›
library mark ‹AAA dddd›, due ‹date›`},
}
