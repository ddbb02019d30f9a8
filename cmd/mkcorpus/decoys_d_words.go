package main

import (
	"fmt"
	"path"
	"strings"
)

// explained are texts about such codes, in which there are none.
var explained = []struct{ file, text string }{
	{"how to stay safe online.txt", "Staying safe online - notes from the talk at the library\n\nTurn on two-step verification. The site will offer you backup codes. They look like 1234 5678 or abcd-1234 and each works once.\n\nExample of a sheet (not real, don't copy these):\n\n1234 5678\n8765 4321\n1111 2222\n0000 0000\n\nPrint your own and put it with your passport.\n"},
	{"Vortrag Sicherheit.txt", "Handout: Sicher im Netz\n\nBeispiel für ein Blatt mit Backup-Codes (erfunden!):\n\n  0000 0001\n  0000 0002\n  0000 0003\n  0000 0004\n\nIhre eigenen Codes finden Sie im Google-Konto unter Sicherheit.\n"},
	{"atelier numérique.txt", "Atelier numérique du mardi\n\nLes codes de secours se présentent ainsi (exemple fictif) :\n\nXXXX XXXX\nXXXX XXXX\n1234 1234\n\nNe donnez jamais vos codes par téléphone.\n"},
	{"taller seguridad.txt", "Taller de seguridad digital\n\nEjemplo de códigos de respaldo (inventados):\n\n1234-5678\n2345-6789\n3456-7890\n\nCada persona debe imprimir los suyos.\n"},
	{"памятка безопасность.txt", "Памятка для родителей\n\nРезервные коды выглядят примерно так (пример, не настоящие):\n\n1111 2222\n3333 4444\n5555 6666\n\nСвои коды никому не сообщайте.\n"},
}

// moved are notes that only say where codes are.
var moved = []string{
	"Google backup codes are in the blue folder, top shelf.\n", "recovery codes: printed, in the safe with the passports\n", "Backup-Codes liegen jetzt bei Mama im Ordner\n",
	"los códigos de respaldo están impresos en el cajón\n", "codes de secours : voir enveloppe dans le coffre\n", "backup codes -> moved to Bitwarden, file deleted\n", "резервные коды в папке с документами\n",
}

// accountLines is a list of passwords with nothing else in it.
func (k *kit) accountLines() string {
	rows := k.shops(k.between(8, 15))
	return many(len(rows), func(i int) string { return rows[i][0] + "  " + k.login() + "  " + rows[i][1] })
}

// accountCells is the same as a browser exports it.
func (k *kit) accountCells() string {
	rows := k.shops(k.between(8, 15))
	return many(len(rows), func(i int) string {
		return rows[i][0] + ",https://shop.example/," + k.login() + "," + shaped(k.Rand, "mmmm-mmmm-mmmm") + "," + of(k, "", "", "pin in wallet")
	})
}

var decoysDWords = []template{
	{"d/explained", "decoy/article", func(k *kit) {
		e := of(k, explained...)
		k.text(k.loose(e.file), e.text)
	}},
	{"d/explained-page", "decoy/help-page", func(k *kit) {
		e := of(k, explained...)
		k.text(path.Join("Downloads", strings.TrimSuffix(e.file, ".txt")+".html"), "<!doctype html><html><head><meta charset=\"utf-8\"><title>Help</title></head><body><main><p>"+strings.ReplaceAll(e.text, "\n", "<br>\n")+"</p></main></body></html>\n")
	}},
	{"d/moved", "decoy/name-only", func(k *kit) {
		k.text(k.safe(of(k, "backup codes.txt", "Google backup codes.txt", "2FA.txt", "recovery codes.txt")), of(k, moved...))
	}},
	{"d/intentions", "decoy/todo", plainDecoy([]string{"security todo.txt", "weekend.txt"}, "Sunday, finally\n\n", rowsOf(4, 8, func(k *kit, _ int) string {
		return of(k, "[ ] ", "[x] ") + of(k, "print backup codes for Google", "turn on 2FA for Instagram", "new recovery codes GitHub, old ones gone", "change bank password", "ring TalkTalk 0345 172 0088", "order 4471 8820 chase")
	}))},
	{"d/text-messages", "decoy/one-time-sms", plainDecoy([]string{"sms export.txt", "SMS.txt", "messages.txt"}, "", rowsOf(8, 25, func(k *kit, _ int) string {
		return k.day("02/01/2006 15:04") + "  " + of(k, "Google: G-"+shaped(k.Rand, "dddddd")+" is your Google verification code.", "Your Uber code is "+shaped(k.Rand, "dddd")+". Never share this code.", shaped(k.Rand, "ddd ddd")+" is your Instagram code", "Ihr Code lautet "+shaped(k.Rand, "dddddd")+". Gültig für 10 Minuten.", "mum: did you eat")
	}))},
	{"d/login-mails", "decoy/mail", func(k *kit) {
		l := letter{from: of(k, "noreply@discord.example", "no-reply@accounts.example", "security@mail.example"), to: k.who.email, subject: of(k, "Your verification code", "A backup code was used to sign in", "Sign-in from a new device"), when: k.when,
			body: of(k, "Your one-time code is "+shaped(k.Rand, "dddddd")+". It expires in ten minutes.\n", "A backup code was used to sign in to your account. You have 9 codes left. If this wasn't you, make new backup codes.\nCase "+shaped(k.Rand, "dddd-dddd")+"\n", "New device: Windows, Leeds. Reference "+shaped(k.Rand, "AAAA-AAAA-AAAA")+"\n")}
		k.packed(k.mailed(of(k, "code", "security alert", "sign-in")), []byte(l.source()), planted{Kind: "mail"})
	}},
	{"d/password-list-only", "decoy/passwords", func(k *kit) {
		k.text(k.safe(of(k, "passwords.txt", "logins.txt", "Passwörter.txt", "mots de passe.txt")), k.accountLines())
	}},
	{"d/vault-without", "decoy/passwords", func(k *kit) {
		k.text("Downloads/"+of(k, "Chrome Passwords.csv", "Passwords.csv"), "name,url,username,password,note\n"+k.accountCells())
	}},
	{"d/wifi-slips", "decoy/wifi", plainDecoy([]string{"cafe wifi vouchers.txt", "guest wifi.txt"}, "Guest Wi-Fi, one voucher per guest, 24 h\n\n", rowsOf(8, 20, func(k *kit, _ int) string { return shaped(k.Rand, "ddddd-ddddd") }))},
	{"d/backup-report", "decoy/log", plainDecoy([]string{"backup report.txt", "backup log 2006-01-02.txt", "Sicherung.log"}, "Backup of C: finished with error codes\n", rowsOf(8, 25, func(k *kit, _ int) string {
		return k.day("15:04:05") + "  0x" + shaped(k.Rand, "HHHHHHHH") + "  " + of(k, "skipped", "retried", "ok")
	}))},
	{"d/windows-keys", "decoy/product-keys", plainDecoy([]string{"windows key.txt", "Office Key.txt"}, "bought at PC World\n", rowsOf(1, 2, func(k *kit, _ int) string { return of(k, "Windows 10 Home ", "Office 2016 ") + k.productKey() }))},
	{"d/door-fob", "decoy/serial-numbers", plainDecoy([]string{"fobs.txt", "Schlüsselliste.txt"}, "Key fobs given out, block B\n", rowsOf(6, 18, func(k *kit, i int) string { return fmt.Sprintf("flat %d  %s", i+1, shaped(k.Rand, "HHHH HHHH")) }))},
}

// decoysDPacked lie in documents and archives.
var decoysDPacked = []template{
	{"d/word-vouchers", "decoy/document", func(k *kit) {
		k.packed(k.loose(of(k, "vouchers to print.docx", "Gutscheine.docx")), docx(k.when, 0, append([]string{"Salon vouchers, valid once, £15", ""}, distinct(k.Rand, 12, "AAAA-AAAA")...)...), planted{Kind: "docx"})
	}},
	{"d/excel-stock", "decoy/document", func(k *kit) {
		rows := [][]string{{"SKU", "Batch", "Qty"}}
		for range k.between(10, 30) {
			rows = append(rows, []string{shaped(k.Rand, "dddd-dddd"), shaped(k.Rand, "AAAAAAAA"), "=" + shaped(k.Rand, "Dd")})
		}
		k.packed(k.loose(of(k, "stock take.xlsx", "Inventur.xlsx")), sheet(k.when, "Stock", rows), planted{Kind: "xlsx"})
	}},
	{"d/pdf-tickets", "decoy/document", func(k *kit) {
		k.packed(k.loose(of(k, "e-tickets.pdf", "Fahrkarte.pdf", "boarding.pdf")), pdf(true, "Tickets", pdfText(11, 20, nil, append([]string{"E-TICKET", "Booking " + shaped(k.Rand, "AAAAAA"), "Keep this safe. Each ticket can be used once.", ""}, distinct(k.Rand, 4, "ddd dddddddddd")...)...)), planted{Kind: "pdf"})
	}},
	{"d/pdf-bill", "decoy/document", func(k *kit) {
		k.packed(k.loose(of(k, "gas bill.pdf", "Rechnung Strom.pdf", "facture.pdf")), pdf(true, "Bill", pdfText(10, 16, nil, "Account number "+shaped(k.Rand, "dddd dddd dddd"), "MPAN "+shaped(k.Rand, "dd dddd dddd ddd"), "Reading "+shaped(k.Rand, "ddddd"), "Reference "+shaped(k.Rand, "dddddddd"))), planted{Kind: "pdf"})
	}},
	{"d/zip-photos", "decoy/archive", func(k *kit) {
		k.packed(k.archive("photos 2006.zip", "website backup.zip"), zipped(k.when, member{"backup/index.html", []byte("<h1>Bakery</h1>")}, member{"backup/orders.csv", []byte("order\n" + strings.Join(distinct(k.Rand, 10, "dddd-dddd"), "\n"))}), planted{Kind: "zip"})
	}},
	{"d/mail-order", "decoy/mail", func(k *kit) {
		l := letter{from: "orders@shop.example", to: k.who.email, subject: of(k, "Your order", "Your gift card", "Your e-voucher codes"), when: k.when, body: "Thanks! Your codes, each can be redeemed once in the shop:\n\n" + strings.Join(distinct(k.Rand, k.between(2, 6), of(k, "AAAA-AAAA-AAAA", "dddd dddd dddd dddd")), "\n") + "\n"}
		k.packed(k.mailed(of(k, "order", "gift card")), []byte(l.source()), planted{Kind: "mail"})
	}},
}
