package main

import (
	"fmt"
	"strings"
)

// guides tell how such codes are made; they hold examples only.
var guides = []struct{ lang, file, text string }{
	{"de", "Anleitung zweiter Faktor.txt", "So richten Sie die Anmeldung in zwei Schritten ein\n\n1. Konto öffnen, Sicherheit wählen.\n2. App koppeln.\n3. Wiederherstellungscodes ausdrucken. Sie erhalten zehn Stück, etwa so:\n\n     1234 5678     2345 6789\n     0000 1111     9876 5432\n\n4. Ausdruck in den Tresor.\n"},
	{"pl", "instrukcja 2fa.txt", "Weryfikacja dwuetapowa krok po kroku\n\nPo włączeniu zobaczysz kody zapasowe w postaci XXXX-XXXX, np.:\n\n  abcd-1234\n  efgh-5678\n  ijkl-9012\n\nKażdy kod działa raz. Wydrukuj je.\n"},
	{"pt", "passo a passo 2 etapas.txt", "Como ativar a verificação em duas etapas\n\nNo fim o site mostra códigos de backup parecidos com estes (exemplo!):\n\n1111 1111\n2222 2222\n3333 3333\n4444 4444\n\nGuarde os seus, não os do exemplo.\n"},
	{"ru", "памятка 2фа.txt", "Памятка сотруднику: двухфакторная аутентификация\n\nПосле настройки система покажет резервные коды вида xxxxx-xxxxx, например:\n\naaaaa-bbbbb\nccccc-ddddd\n12345-67890\n\nНикому не показывайте.\n"},
	{"ja", "二段階認証の手順.txt", "二段階認証の設定方法\n\n3. バックアップコードが表示されます（例）\n\n  1234-5678\n  ABCD-EFGH\n  XXXX-XXXX\n\n4. 印刷して保管してください。\n"},
	{"fr", "fiche double authentification.txt", "Fiche pratique\n\nLes codes de récupération ressemblent à ceci :\n\n    xxxx-xxxx-xxxx\n    a1b2-c3d4-e5f6\n    0000-0000-0000\n\nNotez les vôtres sur papier.\n"},
	{"en", "lesson 9 staying safe.txt", "Silver surfers, lesson 9\n\nGoogle gives you ten backup codes. On the handout they are blacked out:\n\n  1. #### ####\n  2. #### ####\n  3. #### ####\n\nNever read them out over the phone.\n"},
}

var decoysCTalk = []template{
	{"c/guide", "decoy/help-page", func(k *kit) {
		g := of(k, guides...)
		k.text(k.around(g.file), g.text)
	}},
	{"c/guide-page", "decoy/article", func(k *kit) {
		g := of(k, guides...)
		k.text(k.around(strings.TrimSuffix(g.file, ".txt")+".html"), "<!DOCTYPE html><html lang=\""+g.lang+"\"><head><meta charset=\"utf-8\"><title>2FA</title></head><body><nav>Home | Blog | Shop</nav><article><pre>"+g.text+"</pre></article><aside>"+of(k, "Newsletter", "Weiterlesen", "Читать далее")+" "+shaped(k.Rand, "dddd")+"</aside></body></html>\n")
	}},
	{"c/support-mail", "decoy/mail", func(k *kit) {
		name := of(k, "GitHub", "Google", "Discord", "Dropbox")
		source := k.raw("noreply@"+strings.ToLower(name)+".com", "["+name+"] "+of(k, "You're almost out of recovery codes", "A recovery code was used", "Two-factor authentication enabled"), "text/plain; charset=utf-8", of(k, "8bit", "base64"), []byte("Hey "+k.nick()+",\n\nYou have 2 recovery codes left for your "+name+" account. Generate new ones in your settings:\n\nhttps://"+strings.ToLower(name)+".com/settings/security?ref="+shaped(k.Rand, repeat("h", 16))+"\n\nRequest ID: "+shaped(k.Rand, "HHHH:HHHHHH:HHHHHHH:HHHHHHH:HHHHHHHH")+"\nIP address: 203.0.113."+shaped(k.Rand, "Dd")+"\n\nThanks\n"))
		k.packed(k.around(of(k, "almost out.eml", "recovery code used.eml", "security alert.eml")), []byte(source), planted{Kind: "mail"})
	}},
	{"c/support-ticket", "decoy/chat", func(k *kit) {
		k.text(k.around(of(k, "ticket.txt", "support discord.txt", "переписка с поддержкой.txt")), "Ticket #"+shaped(k.Rand, "dddddddd")+"\n\n> I lost my backup codes and my phone.\n\nHi, sorry to hear that. Without backup codes we can not remove 2FA. Case reference "+shaped(k.Rand, "AAAA-AAAA")+".\n\n> really? i have "+shaped(k.Rand, "dddd")+" messages there\n\nPlease quote "+shaped(k.Rand, "dddddddd")+" in all replies.\n")
	}},
	{"c/chat-otp", "decoy/one-time-sms", func(k *kit) {
		k.text(k.around(of(k, "_chat.txt", "WhatsApp Chat mit Papa.txt", "Conversa com Mãe.txt")), many(k.between(8, 30), func(i int) string {
			return fmt.Sprintf("[%s] %s: %s", k.day("02.01.06, 15:04:05"), of(k, "Papa", "Jen", "Mãe"), of(k, "welcher code kam?", shaped(k.Rand, "dddddd"), "der war schon abgelaufen", "noch einer: "+shaped(k.Rand, "ddd ddd"), "ok drin, danke", "hast du die backup codes ausgedruckt?", "nee"))
		}))
	}},
	{"c/todo", "decoy/todo", func(k *kit) {
		k.text(k.at(of(k, "2fa todo.txt", "backup codes.md", "kody zapasowe - lista.txt", "recovery codes checklist.txt")), "recovery codes\n\n"+many(k.between(5, 10), func(int) string {
			return of(k, "[x] ", "[ ] ") + of(k, "Google", "GitHub", "Discord", "Allegro", "PayPal") + of(k, " – gedruckt "+k.day("02.01.2006"), " – im Tresor", " fehlt", " 10 Stück", " → 1Password")
		}))
	}},
	{"c/where", "decoy/name-only", func(k *kit) {
		k.text(k.at(of(k, "backup_codes.txt", "github-recovery-codes.txt", "Backup-codes-oma.txt", "twitter kod.txt", "Wiederherstellungscodes.txt")), of(k, "", "verschoben in KeePass "+k.day("1/2006")+"\n", "wydrukowane, segregator czerwony\n", "404: Not Found", "<html><head><title>302 Found</title></head><body></body></html>\n", "see USB stick\n"))
	}},
	{"c/minutes", "decoy/notes", func(k *kit) {
		k.text(k.around(of(k, "Protokoll JF.md", "notatki ze spotkania.md", "retro "+k.day("2006-01")+".md")), "# jour fixe "+k.day("02.01.")+"\n\n- Ausgabe der Backup-Codes an alle: erledigt bis KW "+fmt.Sprint(k.between(1, 52))+"\n- Tickets: OPS-"+shaped(k.Rand, "Dddd")+", OPS-"+shaped(k.Rand, "Dddd")+"\n- Raumcode Beamer "+shaped(k.Rand, "dddd")+"\n"+k.chatter("ops", 4))
	}},
	{"c/novel", "decoy/article", func(k *kit) {
		k.text(k.around(of(k, "Kapitel 4.txt", "novela.txt", "rozdział.txt")), strings.Repeat(k.chatter("fr", 4)+"\n", 3)+"« Le code de secours », souffla-t-elle. « Sept, deux, neuf... » Il nota 7294 1180 sur sa main.\n\n"+k.chatter("fr", 5))
	}},
	{"c/crossword", "decoy/word-list", func(k *kit) {
		k.text(k.around(of(k, "krzyżówka.txt", "Kreuzworträtsel.txt")), many(k.between(8, 13), func(int) string {
			return strings.Map(func(r rune) rune {
				if r > 'R' {
					return '#'
				}
				return r
			}, shaped(k.Rand, repeat("L", 11)))
		}))
	}},
	{"c/keyboard-practice", "decoy/word-list", func(k *kit) {
		k.text(k.around(of(k, "tippen lektion 3.txt", "typing drills.txt")), many(k.between(6, 14), func(int) string { return strings.TrimSpace(shaped(k.Rand, "llll llll llll llll llll")) }))
	}},
	{"c/code-lists", "decoy/code-tables", func(k *kit) {
		shape := of(k, "Ldd.d", "dddd-d/dd", "dd.dd.dd.ddd", "dddd dddd")
		k.text(k.around(of(k, "ICD Abrechnung.txt", "Kostenstellen.txt", "CNAE.txt", "ОКПД.txt")), many(k.between(12, 40), func(int) string {
			return shaped(k.Rand, shape) + "  " + of(k, "sonstige", "comércio varejista", "прочие", "usługi")
		}))
	}},
	{"c/reading-journal", "decoy/isbn", func(k *kit) {
		k.text(k.around(of(k, "Gelesen.txt", "biblioteka domowa.txt", "libros.txt")), many(k.between(6, 20), func(int) string { return of(k, "Lem", "Zweig", "Saramago", "Лесков") + ", " + k.isbn() }))
	}},
	{"c/iban-verein", "decoy/iban", func(k *kit) {
		k.text(k.around(of(k, "SEPA Verein.csv", "przelewy.csv")), "Mandatsref;IBAN;Betrag\n"+many(k.between(6, 24), func(int) string { return shaped(k.Rand, "AAAA-dddd") + ";" + k.iban() + ";" + shaped(k.Rand, "dd,dd") }))
	}},
	{"c/shopping-orders", "decoy/orders", func(k *kit) {
		k.text(k.around(of(k, "zamówienia.txt", "pedidos fornecedor.txt", "注文履歴.csv", "Bestellnummern.txt")), many(k.between(5, 18), func(int) string {
			return k.day("2006-01-02") + "  " + shaped(k.Rand, of(k, "ddddd-ddddd", "AA-dddddd", "ddd-ddddddd-ddddddd", "dddddddd")) + "  " + of(k, "wysłane", "entregue", "erhalten", "配達済み")
		}))
	}},
}
