package main

import (
	"fmt"
	"path"
	"strings"
)

var slipsF = []template{
	{"f/slip-old-and-new", "note", fOldAndNew},
	{"f/slip-three-codes", "note", fThreeCodes},
	{"f/slip-log", "note", fUseLog},
	{"f/slip-regrouped", "note", fRegrouped},
	{"f/slip-page-text", "note", fPageText},
	{"f/slip-mail-text", "note", fMailText},
	{"f/slip-borrowed", "note", fBorrowed},
	{"f/slip-short", "note", fShort},
	{"f/slip-typos", "note", fTypos},
	{"f/slip-teen", "note", fTeen},
	{"f/slip-frame", "note", fFrame},
	{"f/slip-shop", "note", fShop},
	{"f/slip-kids", "note", fKids},
	{"f/slip-unsaid", "note", fUnsaid},
	{"f/slip-telling-name", "note", fTellingName},
	{"f/slip-nobodys-site", "note", fNobodysSite},
	{"f/slip-twin", "note", fTwin},
	{"f/slip-diary", "note", fDiary},
	{"f/slip-journey", "note", fJourney},
	{"f/slip-two-languages", "note", fTwoLanguages},
}

// fOldAndNew has a list that was made anew.
func fOldAndNew(k *kit) {
	id := of(k, "google", "github", "discord", "facebook", "dropbox", "gitlab")
	old, fresh := k.set(id), k.set(id)
	k.tagAs("en", "line")
	body := fresh.service.name + " recovery codes - regenerated " + k.day("2 January 2006") + "\n" + fresh.stack() + "\n(before that, dead since the regeneration:)\n" + old.stack()
	k.save(k.fKept(of(k, plainName(fresh.service.name)+" regenerated.txt", "recovery codes v2.txt")), body, fresh, old)
}

func fThreeCodes(k *kit) {
	v, s := k.fVoice(), k.set("google", "facebook", "discord", "github", "dropbox", "twitch")
	s.codes = s.codes[:3]
	k.tagAs(v.lang, "line")
	k.save(k.fTitled(v, s, ".txt"), k.fHead(v, s)+"\n\n"+s.stack(), s)
}

// fUseLog says when each code was used.
func fUseLog(k *kit) {
	s := k.set("google", "github", "facebook", "discord", "reddit", "mastodon").spend(k.Rand)
	k.tagAs("en", "used")
	body := "log of " + k.calls(s) + " backup codes\n"
	for i, c := range s.codes {
		if s.isUsed(i) {
			body += c + "   " + k.when.AddDate(0, i, 3).Format("2006-01-02") + "  " + of(k, "used at the library", "used, new laptop", "used after the update") + "\n"
		} else {
			body += c + "   -\n"
		}
	}
	k.save(k.fKept(of(k, "code log.txt", "backup code log.txt")), body, s)
}

// fRegrouped was typed off paper in somebody's own groups.
func fRegrouped(k *kit) {
	v := k.fVoice()
	s := k.set("google", "facebook", "github", "discord", "sentry", "cal-com", "keycloak", "instagram")
	s = s.typed(" ", of(k, "", "", "-")).typed("-", of(k, "-", "", " "))
	list, s := k.fLay(v, s, of(k, "line", "numbered", "bulleted"))
	k.save(k.fTitled(v, s, ".txt"), k.fHead(v, s)+"\n"+list, s)
}

// sitePages are what sites write around such a list, in some languages: the menu, the
// heading, the hint and the buttons.
var sitePages = []struct{ lang, menu, head, hint, buttons string }{
	{"en", "Home\nMessages\nSettings", "Save your recovery codes", "If you lose your device, these codes are the only way to regain access to your account.", "Copy codes\nDownload as .txt\nI have saved my codes"},
	{"en", "Overview\nSign-in & security\nSessions", "Two-step verification is on", "Write down these single-use backup codes.", "Get new codes\nTurn off\nDone"},
	{"de", "Übersicht\nAnmeldung\nSitzungen", "Ihre Wiederherstellungscodes", "Wenn Sie Ihr Gerät verlieren, kommen Sie nur mit diesen Codes wieder in Ihr Konto.", "Kopieren\nHerunterladen\nFertig"},
	{"fr", "Accueil\nProfil\nSécurité", "Enregistrez vos codes de récupération", "En cas de perte de l'appareil, ces codes sont le seul moyen d'accéder à votre compte.", "Copier\nTélécharger\nTerminé"},
	{"es", "Inicio\nPerfil\nSeguridad", "Guarda tus códigos de recuperación", "Si pierdes el dispositivo, solo podrás entrar con estos códigos.", "Copiar\nDescargar\nListo"},
	{"it", "Home\nProfilo\nSicurezza", "Salva i codici di recupero", "Se perdi il dispositivo potrai accedere solo con questi codici.", "Copia\nScarica\nFatto"},
	{"pt", "Início\nPerfil\nSegurança", "Salve seus códigos de recuperação", "Se perder o aparelho, você só entra na conta com estes códigos.", "Copiar\nBaixar\nConcluir"},
	{"nl", "Start\nProfiel\nBeveiliging", "Bewaar je herstelcodes", "Raak je je apparaat kwijt, dan kom je alleen met deze codes in je account.", "Kopiëren\nDownloaden\nKlaar"},
	{"sv", "Hem\nProfil\nSäkerhet", "Spara dina återställningskoder", "Tappar du enheten är koderna enda vägen in i kontot.", "Kopiera\nLadda ner\nKlar"},
	{"pl", "Start\nProfil\nBezpieczeństwo", "Zapisz kody odzyskiwania", "Po utracie urządzenia tylko te kody dadzą dostęp do konta.", "Kopiuj\nPobierz\nGotowe"},
	{"ru", "Главная\nПрофиль\nБезопасность", "Сохраните коды восстановления", "Если потеряете устройство, войти можно будет только с этими кодами.", "Скопировать\nСкачать\nГотово"},
	{"uk", "Головна\nПрофіль\nБезпека", "Збережіть коди відновлення", "Якщо втратите пристрій, увійти можна буде лише з цими кодами.", "Копіювати\nЗавантажити\nГотово"},
	{"tr", "Ana sayfa\nProfil\nGüvenlik", "Kurtarma kodlarını kaydet", "Cihazını kaybedersen hesabına yalnızca bu kodlarla girebilirsin.", "Kopyala\nİndir\nBitti"},
	{"ja", "ホーム\nプロフィール\nセキュリティ", "復旧コードを保存してください", "端末を紛失した場合、このコードがないとログインできません。", "コピー\nダウンロード\n完了"},
	{"zh", "首页\n个人资料\n安全", "保存恢复代码", "如果设备丢失，只能使用这些代码登录。", "复制\n下载\n完成"},
	{"ko", "홈\n프로필\n보안", "복구 코드를 저장하세요", "기기를 잃어버리면 이 코드로만 로그인할 수 있습니다.", "복사\n다운로드\n완료"},
	{"cs", "Domů\nProfil\nZabezpečení", "Uložte si obnovovací kódy", "Když ztratíte zařízení, dostanete se do účtu jen s těmito kódy.", "Kopírovat\nStáhnout\nHotovo"},
	{"vi", "Trang chủ\nHồ sơ\nBảo mật", "Lưu mã khôi phục", "Nếu mất thiết bị, bạn chỉ có thể đăng nhập bằng các mã này.", "Sao chép\nTải xuống\nXong"},
	{"id", "Beranda\nProfil\nKeamanan", "Simpan kode pemulihan", "Jika perangkat hilang, Anda hanya bisa masuk dengan kode ini.", "Salin\nUnduh\nSelesai"},
	{"ar", "الرئيسية\nالملف الشخصي\nالأمان", "احفظ رموز الاسترداد", "إذا فقدت جهازك فلن تتمكن من الدخول إلا بهذه الرموز.", "نسخ\nتنزيل\nتم"},
}

// fPageText is a page with all its menus, pasted as text.
func fPageText(k *kit) {
	p := of(k, sitePages...)
	s := k.set("github", "gitlab", "reddit", "twitch", "linkedin", "rubygems", "instagram", "facebook", "notion", "figma", "namecheap", "cloudflare", "ea", "ubisoft")
	k.tagAs(p.lang, "line")
	body := s.service.name + "\n" + p.menu + "\n\n" + p.head + "\n" + p.hint + "\n\n" + of(k, s.stack(), s.columns("\n", "", "\t")) + "\n" + p.buttons + "\n\n© " + k.day("2006") + " " + s.service.name + "\n"
	k.save(k.fKept(of(k, "page.txt", "copied from browser.txt", plainName(s.service.name)+" settings.txt", "clip.txt")), body, s)
}

// fMailText is a letter that was pasted into a note.
func fMailText(k *kit) {
	list, s := k.fEnglish(of(k, "line", "quoted"), "gitlab", "namecheap", "zoom", "squarespace", "slack", "duo", "digitalocean")
	body := "from: support\nsubject: your " + s.service.name + " account\n\nHi " + k.who.first + ",\nas discussed on the phone, here is a fresh set of " + s.service.term + " so you can sign in without the app until the new phone arrives:\n\n" + list + "\nKind regards\n"
	k.save(k.fKept(of(k, "from support.txt", "mail pasted.txt", "ticket "+shaped(k.Rand, "Dddd")+".txt")), body, s)
}

// fBorrowed uses the English words in another language.
func fBorrowed(k *kit) {
	line := of(k, [2]string{"de", "Meine %s Recovery Codes (2FA), bitte nicht löschen"}, [2]string{"nl", "%s backup codes, niet weggooien (2FA)"}, [2]string{"pl", "backup codes do %s, nie usuwać"}, [2]string{"sv", "backup codes till %s, släng inte"}, [2]string{"it", "i backup codes di %s, non cancellare"}, [2]string{"ru", "backup codes от %s, не удалять"}, [2]string{"tr", "%s backup code'larım, silme"}, [2]string{"ja", "%s の backup codes 消さないこと"}, [2]string{"hi", "%s ke backup codes, delete mat karna"}, [2]string{"fil", "%s backup codes ko, wag burahin"}, [2]string{"id", "backup codes %s jangan dihapus"}, [2]string{"da", "%s recovery codes, må ikke slettes"})
	s := k.set(commonF...)
	list, s := k.fLay(voiceF(line[0]), s, "")
	k.save(k.fKept(of(k, "codes.txt", "2fa.txt", "backup codes.txt", "Neu.txt")), fill(line[1], k.calls(s))+"\n\n"+list, s)
}

// fShort uses short forms.
func fShort(k *kit) {
	list, s := k.fEnglish(of(k, "line", "comma", "slash", "columns2"), commonF...)
	body := fill(of(k, "%s bkup codes", "%s rec. codes", "b/u codes 2FA %s", "%s 2fa bkp codes", "%s OTP b'up codes"), k.calls(s)) + "\n" + list
	k.save(k.fJot(of(k, "2fa bkp.txt", "recov codes.txt", "bkup codes.txt")), body, s)
}

func fTypos(k *kit) {
	list, s := k.fEnglish(of(k, "line", "numbered"), commonF...)
	body := fill(of(k, "%s back up codes", "%s backupcodes 2fa", "%s recovry codes for 2 factor", "%s bakup codes (two step)", "recovery code's for %s"), k.calls(s)) + "\n\n" + list
	k.save(k.fKept(of(k, "back up codes.txt", "recovry.txt", "backupcodes.txt")), body, s)
}

func fTeen(k *kit) {
	list, s := k.fEnglish(of(k, "line", "space", "comma"), "discord", "instagram", "tiktok", "roblox", "epic-games", "twitch", "reddit", "ea", "steam-backup-codes")
	body := fill(of(k, "%s codes incase i get locked out AGAIN lol (2fa backup)", "dont lose ur %s backup codes this time", "%s 2fa backup codes dont share w anyone"), k.calls(s)) + "\n" + list + of(k, "", "\nalso ask mateo for his spotify\n")
	k.save(k.fKept(of(k, "codes dont delete.txt", "imp.txt", "2fa lol.txt", "game stuff.txt")), body, s)
}

func fFrame(k *kit) {
	s := k.set("google", "facebook", "dropbox", "discord", "github")
	k.tagAs("en", "table")
	head := s.service.name + " backup codes (2FA)"
	bar := strings.Repeat("*", len(head)+6)
	body := bar + "\n*  " + head + "  *\n" + bar + "\n"
	for _, c := range s.codes {
		body += fmt.Sprintf("*  %-*s  *\n", len(head), c)
	}
	k.save(k.fKept(of(k, "framed.txt", "print me.txt")), body+bar+"\n", s)
}

func fShop(k *kit) {
	list, s := k.fEnglish(of(k, "numbered", "line", "checkbox"), "etsy", "squarespace", "facebook", "instagram", "shopify", "namecheap", "wordpress-com")
	body := "Shop things\n\nopening times Tue-Sat 10-18\nlabel printer: 62 mm roll\nVAT no. in the binder\n\n" + k.calls(s) + " asks for a code from Lena's phone. She is on leave, so: backup codes\n" + list + "\nparcel cut-off 15:30\n"
	k.save(k.fKept(of(k, "shop notes.txt", "till and web.txt")), body, s)
}

func fKids(k *kit) {
	list, s := k.fEnglish(of(k, "line", "columns2"), "roblox", "epic-games", "discord", "nintendo", "playstation", "twitch")
	body := of(k, "Leo", "Amira", "Finn") + "'s " + k.calls(s) + " account\nparent e-mail: " + k.mailbox() + "\nbackup codes for the two-step login (he keeps changing tablets):\n" + list
	k.save(k.fKept(of(k, "kids accounts.txt", "games.txt")), body, s)
}

// fUnsaid does not tell for which site.
func fUnsaid(k *kit) {
	list, s := k.fEnglish("", append(append([]string(nil), commonF...), nerdsF...)...)
	k.save(k.fKept(of(k, "spare codes.txt", "mfa.txt", "login rescue.txt", "emergency login codes.txt")), of(k, "spare login codes (two-factor)\n\n", "2-step: one-time recovery codes\n", "MFA backup codes, printed too\n\n", "when the authenticator is gone, use a recovery code:\n")+list, s)
}

// fTellingName has nothing but codes below a name that tells all.
func fTellingName(k *kit) {
	s := k.set(append(append([]string(nil), commonF...), nerdsF...)...)
	list, s := k.fLay(voiceF("en"), s, of(k, "line", "numbered", "columns2", "comma"))
	k.save(k.fKept(fill(of(k, "%s 2FA recovery codes.txt", "backup codes - %s.txt", "%s-mfa-recovery-codes", "%s one-time backup codes.txt"), plainName(k.calls(s)))), list, s)
}

func fNobodysSite(k *kit) {
	v, s := k.fVoice(), k.set("generic-2fa-site")
	s.codes = distinct(k.Rand, of(k, 5, 8, 10), of(k, "AAAA-AAAA", "aaaaa-aaaaa", "hhhhhhhh-hhhh", "dddd-dddd-dddd", "mmmmmmmm", "LLLLL-ddddd", "BBBB BBBB", "aaaaaaaaaaaa"))
	s.service.name = of(k, "Rowing club portal", "Stadtbibliothek", "VoetbalApp", "Campus-Net", "Asociación Vecinal", "FjordMail", "Kino+")
	list, s := k.fLay(v, s, of(k, "line", "numbered", "columns2", "blocks"))
	body := fill(of(k, v.heads...), s.service.name) + "\n\n" + list
	name := k.fTitled(v, set{service: service{name: s.service.name}}, ".txt")
	s.service.id, s.service.name = "", ""
	k.save(name, body, s)
}

// fTwin lies in two places.
func fTwin(k *kit) {
	v, head, list, s := k.fNote("line", "bulleted", "columns3")
	body := head + "\n\n" + list
	k.save(k.fTitled(v, s, ".txt"), body, s)
	k.when = k.when.AddDate(0, 1, 9)
	k.save(k.fMoved(path.Base(k.fTitled(v, s, ".txt"))), body, s)
}

func fDiary(k *kit) {
	v, head, list, s := k.fNote("line", "indented")
	body := "### " + k.day("Monday, 2 January 2006") + "\n\n" + k.errands(v, 2) + "\n" + head + "\n" + list + "\n### " + k.when.AddDate(0, 0, 2).Format("Monday, 2 January 2006") + "\n\n" + k.errands(v, 2)
	k.save(path.Join(of(k, "diary", "Documents/Tagebuch", "notes/log"), k.day("2006-W01")+of(k, ".md", ".txt")), body, s)
}

func fJourney(k *kit) {
	list, s := k.fEnglish(of(k, "line", "comma", "columns2"), "google", "uber", "facebook", "instagram", "dropbox")
	body := "CAMINO\n\nbeds booked until day 4, then see\nhelpline " + k.phone() + "\npolicy " + shaped(k.Rand, "LL-ddddddd") + "\n\nphone stolen? library PC -> " + k.calls(s) + " -> \"try another way\" -> backup code\n" + list + "\nblisters: needle + thread\n"
	k.save(k.fKept(of(k, "camino.txt", "packing and papers.txt", "trip docs.txt")), body, s)
}

func fTwoLanguages(k *kit) {
	v, s := k.fVoice("de", "fr", "es", "pt", "it", "ru", "ja", "zh", "ar", "he", "tr", "el"), k.set(commonF...)
	list, s := k.fLay(v, s, of(k, "line", "numbered"))
	k.save(k.fTitled(v, s, ".txt"), k.fHead(v, s)+"\n"+fill(of(k, voiceF("en").heads...), k.calls(s))+"\n\n"+list, s)
}
