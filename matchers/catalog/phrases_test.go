package catalog

import (
	"strings"
	"testing"
	"unicode"
)

// The words of the language files of BookStack, Redmine, Matomo, MediaWiki OATHAuth,
// Tuta and Logto; "" where none of them has a translation.
var languages = []struct {
	code, backupCodes, recoveryCodes, twoFactor, keepSafe, usedOnce string
}{
	{"ar", "رمز النسخ الاحتياطي", "رموز الاسترداد", "المصادقة الثنائية",
		"تأكد من نسخها وحفظها في مكان آمن",
		"يمكن استخدام كل رمز مرة واحدة فقط"},
	{"bg", "Резервни кодове", "Кодове за възстановяване", "Двуфакторна автентикация",
		"Запази този лист с кодове на сигурно място",
		"Всеки код може да бъде използван само веднъж"},
	{"ca", "Codis de suport", "Codis de recuperació", "Autenticació de doble factor",
		"Deseu els codis en un lloc segur",
		"Només podeu utilitzar cada codi un sol cop"},
	{"cs", "Záložní kódy", "Kód pro obnovení", "Dvoufázové ověření",
		"Nezapomeň je zkopírovat a uložit na bezpečné místo",
		"Každý kód může být použit pouze jednou"},
	{"cy", "Codau wrth Gefn", "", "",
		"Storiwch y rhestr isod o godau mewn lle diogel",
		"Gellir defnyddio pob cod unwaith yn unig"},
	{"da", "Backup koder", "gendannelseskoder", "Tofaktorgodkendelse",
		"Tag en sikkerhedskopi af dine genskabelseskoder ved hjælp af en af ovennævnte metoder, før du fortsætter",
		"Hver kode kan kun bruges en gang"},
	{"de", "Backup-Codes", "Wiederherstellungscodes", "Zwei-Faktor-Authentifizierung",
		"Stellen Sie sicher, dass Sie sie kopieren und an einem sicheren Ort speichern",
		"Jeder Code kann nur einmal verwendet werden"},
	{"el", "Εφεδρικοί κωδικοί", "Κωδικοί ανάκτησης", "Αυθεντικοποίηση δύο παραγόντων",
		"Αποθηκεύστε την παρακάτω λίστα κωδικών σε ασφαλές μέρος",
		"Κάθε κωδικός μπορεί να χρησιμοποιηθεί μόνο μία φορά"},
	{"en", "Backup Codes", "recovery codes", "Two-factor authentication",
		"Make sure copy them and save in a safe place",
		"Each code can only be used once"},
	{"es", "Códigos de Respaldo", "códigos de recuperación", "Autenticación de dos factores",
		"Asegúrese de copiarlos y guardarlos en un lugar seguro",
		"Cada código sólo puede utilizarse una vez"},
	{"et", "Varukoodid", "taastekoodid", "Teise astme autentimine",
		"Hoiusta allolevad koodid turvalises kohas",
		"Igat koodi saab ainult ühe korra kasutada"},
	{"fa", "کدهای پشتیبان", "کدهای بازیابی", "ورود دوعاملی",
		"مطمئن شوید که آن‌ها را کپی کرده و در مکانی امن ذخیره کنید",
		"هر کد فقط یک بار قابل استفاده است"},
	{"fi", "Varmistuskoodit", "palautuskoodit", "Kaksivaiheinen tunnistautuminen",
		"Säilytä alla oleva luettelo koodeista turvallisessa paikassa",
		"Jokainen koodi voidaan käyttää vain kerran"},
	{"fr", "Codes de secours", "codes de récupération", "Double authentification",
		"Assurez-vous de les copier et de les sauvegarder dans un endroit sûr",
		"Chaque code ne peut être utilisé qu'une seule fois"},
	{"gl", "Códigos de respaldo de autenticación de dous factores", "códigos de recuperación", "Autenticación de dous factores",
		"É recomendable imprimilos e gardalos nun lugar seguro",
		"Cada código só pode usarse unha vez"},
	{"he", "קודי גיבוי", "קודי שחזור", "אימות דו-גורמי",
		"",
		""},
	{"hi", "", "पुनर्प्राप्ति कोड्स", "सेकेंड फेक्टर",
		"",
		""},
	{"hr", "Rezervni Kodovi", "kodovi za oporavak", "Dvofaktorska autentifikacija",
		"Spremite sljedeći popis kodova na sigurno mjesto",
		"Pojedinačni kod se može koristiti samo jednom"},
	{"hu", "Visszaállítási kulcsok", "helyreállítási kódok", "Kétfaktoros hitelesítés",
		"Tárolja el egy biztonságos helyen az alábbi kódokat",
		"A kódok egyszerhasználatosak"},
	{"id", "Kode Cadangan", "Kode pemulihan", "Autentikasi dua faktor",
		"Harap cadangkan kode pemulihan Anda menggunakan salah satu metode di atas sebelum melanjutkan penyiapan autentikasi dua faktor",
		""},
	{"it", "Codici di backup", "codici di recupero", "Autenticazione a due fattori",
		"Assicurati di copiarli e salvarli in un luogo sicuro",
		"Ogni codice può essere utilizzato solo una volta"},
	{"ja", "確認コード", "回復コード", "二要素認証",
		"必ずコピーして安全な場所に保存してください",
		"各コードは一度だけ使用できます"},
	{"ko", "백업 코드", "복구 코드", "2차 요소 인증",
		"반드시 복사하고 안전한 곳에 저장하세요",
		"각 코드는 한 번씩만 유효합니다"},
	{"lt", "Dviejų veiksnių autentifikacijos atsarginiai kodai", "", "Dviejų veiksnių autentifikavimas",
		"Kiekvieną kodą galima panaudoti tik vieną kartą, todėl rekomenduojama kodus atsispausdinti ir laikyti saugiai",
		"Kiekvieną kodą galima panaudoti tik vieną kartą, todėl rekomenduojama kodus atsispausdinti ir laikyti saugiai"},
	{"lv", "Rezerves kodi", "Atkopšanas kodi", "Divfaktoru autentifikācija",
		"Noglabājiet zemāk esošo kodu sarakstu drošā vietā",
		"Katru kodu var izmantot tikai vienreiz"},
	{"nb", "Sikkerhetskoder", "Gjenopprettelseskoder", "To-faktoridentitetsbekreftelse",
		"Lagre nedeforstående liste med koder på et trygt sted",
		"Hver kode kan kun brukes en gang"},
	{"nn", "Tryggleikskodar", "", "",
		"Lagre lista under med kodar på ein trygg stad",
		"Kvar kode kan berre brukast ein gong"},
	{"nl", "Back-up Codes", "herstelcodes", "Twee-factor-authenticatie",
		"Bewaar de onderstaande lijst met codes op een veilige plaats",
		"Elke code kan slechts eenmaal gebruikt worden"},
	{"pl", "Kody zapasowe", "kody zapasowe", "Uwierzytelnianie dwuskładnikowe",
		"Upewnij się, że je skopiujesz i zapiszesz w bezpiecznym miejscu",
		"Każdy kod może być użyty tylko raz"},
	{"pt_BR", "Códigos de backup", "códigos de recuperação", "Autenticação de dois fatores",
		"Certifique-se de copiá-los e salvar em um local seguro",
		"Cada código só poderá ser usado uma vez"},
	{"pt", "Códigos de Backup", "códigos de recuperação", "Autenticação de dois fatores",
		"Certifique-se de os copiar e guardar num local seguro",
		"Cada código só pode ser usado uma vez"},
	{"ro", "Coduri de rezervă", "Cod de recuperare", "Autentificare în doi pași",
		"Păstrează lista de coduri de mai jos într-un loc sigur",
		"Fiecare cod poate fi folosit o singură dată"},
	{"ru", "Резервные коды", "коды восстановления", "Двухфакторная аутентификация",
		"Убедитесь, что вы скопировали и сохранили их в надежном месте",
		"Каждый код может быть использован только один раз"},
	{"sk", "Záložné kódy", "KodyNaObnovenie", "Overenie druhým faktorom",
		"Uložte si tieto kódy na bezpečné miesto",
		"Každý kód môže byť použitý len jeden krát"},
	{"sl", "", "obnovitvene kode", "Drugi nivo preverjanja pristnosti",
		"",
		""},
	{"sr", "Резервни кодови", "кодови за опоравак", "Други ниво аутентикације",
		"Чувајте доњу листу кодова на безбедном месту",
		"Сваки код се може искористити једном"},
	{"sq", "Kode mirëfilltësimi dyfaktorësh kopjeruajtjesh", "Kode rimarrjesh", "Mirëfilltësim dyfaktorësh",
		"Është e këshillueshme që të shtypen dhe të ruhen në një vend të parrezik",
		"Çdo kod mund të përdoret vetëm një herë"},
	{"sv", "Reservkoder", "återställningskoder", "Tvåfaktorsautentisering",
		"Spara nedanstående koder på en säker plats",
		"Varje kod kan endast användas en gång"},
	{"ta", "இரண்டு காரணி அங்கீகார மாற்று குறியீடுகள்", "", "இரட்டை காரணி அங்கீகாரம்",
		"அவற்றை அச்சிட்டு பாதுகாப்பான இடத்தில் சேமிக்க பரிந்துரைக்கப்படுகிறது",
		"ஒவ்வொரு குறியீட்டையும் ஒரு முறை மட்டுமே பயன்படுத்த முடியும்"},
	{"th", "รหัสสำรอง", "", "เปิดใช้งานการยืนยันแบบ 2 ขั้นตอน",
		"โปรดคัดลอกและเก็บรักษาไว้ในที่ปลอดภัย",
		"คุณสามารถใช้รหัสสำรองเหล่านี้เพื่อเข้าสู่บัญชีของคุณ หากประสบปัญหาในการยืนยันแบบ 2 ขั้นตอนด้วยวิธีอื่น รหัสแต่ละตัวใช้ได้เพียงครั้งเดียวเท่านั้น"},
	{"tr", "Yedekleme Kodları", "Kurtarma kodları", "İki faktörlü kimlik doğrulama",
		"Onları kopyalayın ve güvenli bir yerde sakladığınızdan emin olun",
		"Her kod tek seferlik kullanılabilir"},
	{"uk", "Резервні коди", "коди відновлення", "Двофакторна автентифікація",
		"Обов'язково скопіюйте їх і збережіть у безпечному місці",
		"Кожний код можна використати лише один раз"},
	{"uz", "Zaxira kodlari", "", "",
		"Quyidagi kodlar ro‘yxatini xavfsiz joyda saqlang",
		"Har bir kod faqat bir marta ishlatilishi mumkin"},
	{"vi", "Mã dự phòng", "mã khôi phục", "Xác thực hai yếu tố",
		"Lưu trữ các mã dưới đây ở một nơi an toàn",
		"Mỗi mã chỉ có thể sử dụng một lần"},
	{"zh_CN", "备用认证码", "恢复代码", "双因素验证",
		"确保复制它们并保存在安全的地方",
		"每个认证码只能使用一次"},
	{"zh_TW", "備用驗證碼", "恢復代碼", "雙因素驗證",
		"確保複製它們並保存在安全的地方",
		"每個代碼都只能使用一次"},
}

func phrases(t testing.TB) *Phrases {
	t.Helper()
	p, err := LoadPhrases()
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// Each language's words are understood.
func TestPhrasesOfLanguages(t *testing.T) {
	p := phrases(t)
	if len(languages) < 44 {
		t.Fatalf("%d languages, want at least 44", len(languages))
	}
	for _, l := range languages {
		for _, cell := range []struct {
			text  string
			topic Topics
			name  string
		}{
			{l.backupCodes, BackupCodes, "backup codes"},
			{l.recoveryCodes, BackupCodes, "recovery codes"},
			{l.twoFactor, TwoFactor, "two-factor"},
			{l.keepSafe, KeepSafe, "keep safe"},
			{l.usedOnce, UsedOnce, "used once"},
		} {
			if cell.text == "" {
				continue
			}
			for form, text := range forms(cell.text) {
				if got := p.In(text); got&cell.topic == 0 {
					t.Errorf("%s, %s, %s: %q speaks of %b", l.code, cell.name, form, text, got)
				}
			}
		}
	}
}

// forms returns the ways in which people and programs write a phrase.
func forms(text string) map[string]string {
	return map[string]string{
		"as it is":         text,
		"in a sentence":    "— " + text + ", 2024.",
		"upper case":       strings.ToUpper(text),
		"lower case":       strings.ToLower(text),
		"with underscores": strings.ReplaceAll(text, " ", "_"),
		"with hyphens":     strings.ReplaceAll(text, " ", "-"),
		"with two spaces":  strings.ReplaceAll(text, " ", "  "),
		"in one word":      strings.ReplaceAll(text, " ", ""),
		"without hyphens":  strings.ReplaceAll(text, "-", " "),
		"camel case":       camel(text),
		"file name":        strings.ReplaceAll(strings.ToLower(text), " ", "_") + ".txt",
	}
}

func camel(text string) string {
	var out strings.Builder
	up := false
	for _, r := range text {
		switch {
		case r == ' ' || r == '-':
			up = true
		case up:
			out.WriteRune(unicode.ToUpper(r))
			up = false
		default:
			out.WriteRune(r)
		}
	}
	return out.String()
}

func TestPhrases(t *testing.T) {
	tests := []struct {
		text string
		with Topics // among what it speaks of
		none Topics // not among it
	}{
		{"", 0, ^Topics(0)},
		{"...", 0, ^Topics(0)},
		{"The weather was fine on Thursday", 0, ^Topics(0)},
		{"backup codes", BackupCodes, 0},
		{"Back-up Codes", BackupCodes, 0},
		{"backup_codes.txt", BackupCodes, 0},
		{"github-recovery-codes", BackupCodes, 0},
		{"BackupCodes", BackupCodes, 0},
		{"myBackupCodes2024", BackupCodes, 0},
		{"BACKUP CODES", BackupCodes, 0},
		{"ｂａｃｋｕｐ　ｃｏｄｅｓ", BackupCodes, 0},
		{"Codigos de Recuperacion", BackupCodes, 0},
		{"códigos de recuperación", BackupCodes, 0},
		{"códigos de recuperación", BackupCodes, 0}, // accents of their own
		{"emergency scratch codes", BackupCodes, 0},
		{"scratch codes", BackupCodes, 0},
		{"Notfallcodes", BackupCodes, 0},
		{"Sicherungscodes", BackupCodes, 0},
		{"Ersatzcodes", BackupCodes, 0},
		{"codes de sauvegarde", BackupCodes, 0},
		{"códigos de seguridad", BackupCodes, 0},
		{"codici di ripristino", BackupCodes, 0},
		{"バックアップコード", BackupCodes, 0},
		{"リカバリコード", BackupCodes, 0},
		{"备用代码", BackupCodes, 0},
		{"备份代码", BackupCodes, 0},
		{"备用验证码", BackupCodes, 0},
		{"static token", BackupCodes, 0},
		{"bypass code", BackupCodes, 0},
		{"recovery key", KeyWords, 0},
		{"Recovery-Key", KeyWords, 0},
		{"Emergency Kit", KeyWords, 0},
		{"2fa", TwoFactor, 0},
		{"my_2fa.txt", TwoFactor, 0},
		{"two-factor", TwoFactor, 0},
		{"OTP", TwoFactor, 0},
		{"footpath", 0, TwoFactor},
		{"the footpath along the river", 0, ^Topics(0)},
		{"hotpot", 0, TwoFactor},
		{"laptop", 0, TwoFactor},
		{"mfairness", 0, TwoFactor},
		{"decode", 0, Codes},
		{"codebase", 0, Codes},
		{"barcode", 0, Codes},
		{"code", Codes, BackupCodes},
		{"backup", Codes, BackupCodes},
		{"backup of the photos", Codes, BackupCodes},
		{"monkeys", 0, Codes},
		{"hotel and hostel", 0, Phones},
		{"tel: 0800", Phones, 0},
		{"motel", 0, Phones},
		{"information", 0, Example},
		{"transformation of formats", 0, Example},
		{"serialization", 0, Machine},
		{"WhatsApp recovery", 0, Phones},
		{"Keep these codes somewhere safe", KeepSafe, 0},
		{"Each code can only be used once.", UsedOnce, 0},
		{"will not be shown again", KeepSafe, 0},
		{"a", 0, ^Topics(0)},
		{"ab", 0, ^Topics(0)},
		{"\xff\xfe backup \xffcodes", BackupCodes, 0},
	}
	p := phrases(t)
	for _, test := range tests {
		got := p.In(test.text)
		if got&test.with != test.with {
			t.Errorf("%q speaks of %b, want %b among it", test.text, got, test.with)
		}
		if got&test.none != 0 {
			t.Errorf("%q speaks of %b, among it %b", test.text, got, got&test.none)
		}
	}
}

// Every entry is found where it stands, alone and in a sentence.
func TestPhrasesFindThemselves(t *testing.T) {
	p := phrases(t)
	for text, topics := range p.words {
		if topics &^= Used | Unused; topics == 0 {
			continue // of single words
		}
		for _, around := range []string{text, "(" + text + ")", "12 " + text + " 34"} {
			if got := p.In(around); got&topics != topics {
				t.Errorf("%q speaks of %b, want %b", around, got, topics)
			}
		}
		if len(text) <= shortStem {
			for _, around := range []string{"q" + text, text + "q", "zq" + text + "qz"} {
				if got := p.In(around); got&topics == topics && !longer(p, around, topics) {
					t.Errorf("%q speaks of %b: %q is no word there", around, got, text)
				}
			}
		}
	}
}

// longer says whether a longer entry is in the text.
func longer(p *Phrases, text string, topics Topics) bool {
	for other, has := range p.words {
		if len(other) > shortStem && has&topics != 0 && strings.Contains(text, other) {
			return true
		}
	}
	return false
}

func TestWord(t *testing.T) {
	p := phrases(t)
	for word, want := range map[string]Topics{
		"used": Used, "Used": Used, "USED": Used, "benutzt": Used, "utilisé": Used, "UTILISÉ": Used, "использован": Used, "使用済み": Used, "사용됨": Used,
		"code": Codes, "Codes": Codes, "co-de_": Codes, "--": 0, "a-b": 0, "кодыы": 0, "useds": 0, "unused": 0, "": 0, "u": 0, "ab": 0, "zzz": 0,
		strings.Repeat("used", 20): 0,
	} {
		if got := p.Word(word); got&(Used|Codes) != want {
			t.Errorf("%q is %b, want %b", word, got, want)
		}
	}
}

func TestFold(t *testing.T) {
	tests := []struct{ text, want string }{
		{"", ""}, {"Back-up Codes", "backupcodes"}, {"backup_codes.txt", "backupcodestxt"}, {"Códigos", "codigos"}, {"Codigos", "codigos"},
		{"Schlüssel", "schlussel"}, {"ＡＢ１", "ab1"}, {"Коды", "коды"}, {"한국", "한국"}, {"--", ""}, {"a\u00adb", "ab"},
	}
	for _, test := range tests {
		got, want := Fold(test.text).Text, test.want
		if test.text == "한국" { // letters of Korean come apart
			want = Fold(got).Text
		}
		if got != want {
			t.Errorf("%q folds to %q, want %q", test.text, got, want)
		}
	}
}

func FuzzPhrases(f *testing.F) {
	p := phrases(f)
	for _, l := range languages {
		f.Add(l.backupCodes + " " + l.keepSafe)
	}
	f.Add("\xff\xfe\x00")
	f.Add("otp footpath 2fa")
	f.Fuzz(func(t *testing.T, text string) {
		folded := Fold(text)
		for i, at := range folded.breaks {
			if at < 0 || at > len(folded.Text) || i > 0 && at < folded.breaks[i-1] {
				t.Errorf("break %d at %d of %d", i, at, len(folded.Text))
			}
		}
		if again := Fold(folded.Text).Text; again != folded.Text {
			t.Errorf("folding twice makes %q of %q", again, folded.Text)
		}
		got := p.In(text)
		if with := p.In(text + "\nbackup codes"); with&got != got || with&BackupCodes == 0 {
			t.Errorf("with more words it speaks of less: %b, then %b", got, with)
		}
	})
}

// What is found without folding is what is found in folded text.
func FuzzIn(f *testing.F) {
	p, err := LoadPhrases()
	if err != nil {
		f.Fatal(err)
	}
	for _, text := range []string{
		"", "a", "b-a-c k/up co_des", "otp", "footpath", "my OTP.", "2 FA", "2sv2fa", "used", "unused", "the “backup” — codes…", "backup\u2028codes",
		"\xe2\x80", "\xe2\x80\x41otp", "Резервные коды", "códigos de respaldo", "to-ken scratch code 2-step verif", "mfa\u2013otp",
	} {
		f.Add(text)
	}
	for word := range p.words {
		f.Add("x " + word + "s, " + word)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if got, want := p.In(text), p.in(Fold(text)); got != want {
			t.Errorf("%q: %b, want %b", text, got, want)
		}
	})
}
