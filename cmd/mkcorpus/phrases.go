package main

// phrases are the words of one language for what this is about.
type phrases struct {
	lang, backup, recovery, twofa, keep, once string
}

// phrasesA and phrasesB are the languages of the two families.
var phrasesA = []phrases{
	{"en", "Backup codes", "Recovery codes", "Two-factor authentication", "Keep these codes in a safe place", "Each code can only be used once"},
	{"de", "Backup-Codes", "Wiederherstellungscodes", "Zwei-Faktor-Authentifizierung", "An einem sicheren Ort aufbewahren", "Jeder Code kann nur einmal verwendet werden"},
	{"fr", "Codes de secours", "Codes de récupération", "Double authentification", "À conserver dans un endroit sûr", "Chaque code ne peut être utilisé qu'une seule fois"},
	{"es", "Códigos de respaldo", "Códigos de recuperación", "Autenticación de dos factores", "Guardar en un lugar seguro", "Cada código sólo puede utilizarse una vez"},
	{"it", "Codici di backup", "Codici di recupero", "Autenticazione a due fattori", "Salvarli in un luogo sicuro", "Ogni codice può essere utilizzato solo una volta"},
	{"nl", "Back-up codes", "Herstelcodes", "Twee-factor-authenticatie", "Op een veilige plaats bewaren", "Elke code kan slechts eenmaal gebruikt worden"},
	{"pl", "Kody zapasowe", "Kody odzyskiwania", "Uwierzytelnianie dwuskładnikowe", "Przechowuj je w bezpiecznym miejscu", "Każdy kod może być użyty tylko raz"},
	{"ru", "Резервные коды", "Коды восстановления", "Двухфакторная аутентификация", "Храните их в надёжном месте", "Каждый код можно использовать только один раз"},
	{"ja", "バックアップコード", "リカバリーコード", "二要素認証", "安全な場所に保存してください", "各コードは一度だけ使用できます"},
	{"pt_BR", "Códigos de backup", "Códigos de recuperação", "Autenticação de dois fatores", "Guarde em um lugar seguro", "Cada código só poderá ser usado uma vez"},
	{"sv", "Reservkoder", "Återställningskoder", "Tvåfaktorsautentisering", "Spara koderna på en säker plats", "Varje kod kan endast användas en gång"},
	{"zh_CN", "备用代码", "恢复代码", "双因素验证", "请保存在安全的地方", "每个代码只能使用一次"},
	{"tr", "Yedek kodlar", "Kurtarma kodları", "İki faktörlü kimlik doğrulama", "Güvenli bir yerde saklayın", "Her kod tek seferlik kullanılabilir"},
	{"ca", "Codis de suport", "Codis de recuperació", "Autenticació de doble factor", "Deseu els codis en un lloc segur", "Només podeu utilitzar cada codi un sol cop"},
}

var phrasesB = []phrases{
	{"en", "2FA backup codes", "Emergency codes", "2-step verification", "Store these somewhere only you can get at", "Single use only"},
	{"en", "Scratch codes", "One-time recovery keys", "MFA", "Print or write down, keep offline", "Every code works one time"},
	{"cs", "Záložní kódy", "Obnovovací kódy", "Dvoufázové ověření", "Uložte na bezpečné místo", "Každý kód může být použit pouze jednou"},
	{"da", "Backup-koder", "Gendannelseskoder", "Tofaktorgodkendelse", "Gem koderne et sikkert sted", "Hver kode kan kun bruges en gang"},
	{"fi", "Varmistuskoodit", "Palautuskoodit", "Kaksivaiheinen tunnistautuminen", "Säilytä turvallisessa paikassa", "Jokainen koodi voidaan käyttää vain kerran"},
	{"hu", "Tartalék kódok", "Helyreállítási kódok", "Kétfaktoros hitelesítés", "Tárolja biztonságos helyen", "A kódok egyszerhasználatosak"},
	{"ko", "백업 코드", "복구 코드", "2단계 인증", "안전한 곳에 저장하세요", "각 코드는 한 번씩만 유효합니다"},
	{"uk", "Резервні коди", "Коди відновлення", "Двофакторна автентифікація", "Збережіть у безпечному місці", "Кожний код можна використати лише один раз"},
	{"el", "Εφεδρικοί κωδικοί", "Κωδικοί ανάκτησης", "Έλεγχος ταυτότητας δύο παραγόντων", "Αποθηκεύστε τους σε ασφαλές μέρος", "Κάθε κωδικός μπορεί να χρησιμοποιηθεί μόνο μία φορά"},
	{"vi", "Mã dự phòng", "Mã khôi phục", "Xác thực hai yếu tố", "Lưu trữ ở một nơi an toàn", "Mỗi mã chỉ có thể sử dụng một lần"},
	{"zh_TW", "備用驗證碼", "恢復代碼", "雙因素驗證", "請保存在安全的地方", "每個代碼都只能使用一次"},
	{"id", "Kode cadangan", "Kode pemulihan", "Autentikasi dua faktor", "Simpan di tempat yang aman", "Setiap kode hanya dapat digunakan sekali"},
	{"ro", "Coduri de rezervă", "Coduri de recuperare", "Autentificare în doi pași", "Păstrați-le într-un loc sigur", "Fiecare cod poate fi folosit o singură dată"},
	{"nb", "Sikkerhetskoder", "Gjenopprettingskoder", "Totrinnsbekreftelse", "Lagre på et trygt sted", "Hver kode kan kun brukes én gang"},
	{"he", "קודי גיבוי", "קודי שחזור", "אימות דו-שלבי", "שמרו במקום בטוח", "כל קוד ניתן לשימוש פעם אחת"},
	{"hr", "Rezervni kodovi", "Kodovi za oporavak", "Dvofaktorska autentifikacija", "Spremite na sigurno mjesto", "Pojedinačni kod se može koristiti samo jednom"},
	{"bg", "Резервни кодове", "Кодове за възстановяване", "Двуфакторна автентикация", "Запазете на сигурно място", "Всеки код може да бъде използван само веднъж"},
	{"et", "Varukoodid", "Taastekoodid", "Kaheastmeline autentimine", "Hoia turvalises kohas", "Igat koodi saab ainult ühe korra kasutada"},
}

// words returns the phrases of a random language of the template's family;
// English is the most frequent.
func (k *kit) words() phrases {
	from := phrasesA
	if k.family() == "b" {
		from = phrasesB
	}
	if k.chance(2) {
		return from[0]
	}
	return of(k, from...)
}

// wordsIn returns the phrases of one language.
func wordsIn(lang string) phrases {
	for _, p := range append(append([]phrases{}, phrasesA...), phrasesB...) {
		if p.lang == lang {
			return p
		}
	}
	panic("no phrases in " + lang)
}
