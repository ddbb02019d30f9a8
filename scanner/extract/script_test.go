package extract

import (
	"fmt"
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
)

var (
	inWest     = []encoding.Encoding{charmap.Windows1252, charmap.CodePage850, charmap.Macintosh}
	inCenter   = []encoding.Encoding{charmap.Windows1250, charmap.ISO8859_2, charmap.CodePage852}
	inBaltic   = []encoding.Encoding{charmap.Windows1257}
	inRussia   = []encoding.Encoding{charmap.Windows1251, charmap.KOI8R, charmap.CodePage866, charmap.ISO8859_5}
	inUkraine  = []encoding.Encoding{charmap.Windows1251, charmap.KOI8U}
	inMainland = []encoding.Encoding{simplifiedchinese.GB18030, simplifiedchinese.GBK}
	inJapan    = []encoding.Encoding{japanese.ShiftJIS, japanese.EUCJP, japanese.ISO2022JP}
)

// sentences are what stands above codes, in the encodings of their countries.
var sentences = []struct {
	language  string
	encodings []encoding.Encoding
	texts     []string
}{
	{"French", inWest, []string{"codes de récupération", "Conservez ces codes de secours dans un endroit sûr : chacun ne peut être utilisé qu'une fois.", "Clé de récupération générée à l'été"}},
	{"German", inWest, []string{"Bewahren Sie die Codes für den Notfall sicher auf; jeder Code ist nur einmal gültig.", "Gruß an später, Sicherungscodes für Zwölf"}},
	{"Spanish", inWest, []string{"Guarda estos códigos en un lugar seguro. Cada código sólo se podrá usar una vez, mañana también."}},
	{"Portuguese", inWest, []string{"códigos de recuperação", "Guarde os códigos de segurança em um local seguro; você não poderá vê-los outra vez, então imprima-os já."}},
	{"Italian", inWest, []string{"Conserva questi codici in un posto sicuro: ogni codice potrà essere usato una volta, perché così è più sicuro."}},
	{"Swedish", inWest, []string{"återställningskod", "Spara säkerhetskoderna på ett säkert ställe. Varje kod kan bara användas en gång."}},
	{"Danish", inWest, []string{"Gem nødkoderne på et sikkert sted. Hver kode kan kun bruges én gang, så køb nye før ferien."}},
	{"Czech", inCenter, []string{"záložní kódy pro přihlášení", "Uložte si záložní kódy na bezpečné místo. Každý kód lze použít pouze jednou, příště už nepůjde."}},
	{"Slovak", inCenter, []string{"Záložné kódy si uložte na bezpečné miesto. Každý kód možno použiť iba raz, ďalší už nie je platný."}},
	{"Polish", inCenter, []string{"kody odzyskiwania: przechowuj je w bezpiecznym miejscu, każdego można użyć tylko raz", "Żółte hasło zapasowe na wypadek zgubienia telefonu; następnych kodów już się nie wyświetli"}},
	{"Hungarian", inCenter, []string{"Őrizze meg a helyreállítási kódokat biztonságos helyen. Minden kód csak egyszer használható fel, később új kell."}},
	{"Croatian", inCenter, []string{"Spremite pričuvne kodove na sigurno mjesto. Svaki kod možete upotrijebiti samo jednom, pa više ne važi."}},
	{"Slovenian", inCenter, []string{"Varnostne kode shranite na varno mesto. Vsako kodo lahko uporabite le enkrat, če izgubite telefon; to je zaščita računa."}},
	{"Turkish", []encoding.Encoding{charmap.Windows1254}, []string{"Yedek kodlarınızı güvenli bir yerde saklayın. Her kod yalnızca bir kez kullanılabilir, şifreniz değişirse yenileyin."}},
	{"Lithuanian", inBaltic, []string{"Atsarginius kodus laikykite saugioje vietoje. Kiekvieną kodą galite panaudoti tik vieną kartą, kai prarasite įrenginį."}},
	{"Latvian", inBaltic, []string{"Glabājiet rezerves kodus drošā vietā. Katru kodu var izmantot tikai vienu reizi, ja pazūd tālrunis."}},
	{"Russian", inRussia, []string{"резервные коды", "Коды для входа", "РЕЗЕРВНЫЕ КОДЫ ВКОНТАКТЕ", "Сохраните эти коды в надежном месте. Каждый код можно использовать только один раз.", "код восстановления для аккаунта, телефон потерян"}},
	{"Ukrainian", inUkraine, []string{"коди відновлення", "Збережіть резервні коди в надійному місці. Кожен код можна використати лише один раз, якщо її втрачено."}},
	{"Bulgarian", []encoding.Encoding{charmap.Windows1251}, []string{"Запазете резервните кодове на сигурно място. Всеки код може да се използва само веднъж."}},
	{"Serbian", []encoding.Encoding{charmap.Windows1251, charmap.ISO8859_5}, []string{"Чувајте резервне кодове на безбедном месту. Сваки код важи само једном, ако изгубите уређај."}},
	{"Greek", []encoding.Encoding{charmap.Windows1253, charmap.ISO8859_7}, []string{"εφεδρικοί κωδικοί", "Φυλάξτε τους εφεδρικούς κωδικούς σε ασφαλές μέρος. Κάθε κωδικός χρησιμοποιείται μόνο μία φορά."}},
	{"Hebrew", []encoding.Encoding{charmap.Windows1255}, []string{"קודי גיבוי", "שמרו את קודי הגיבוי במקום בטוח. ניתן להשתמש בכל קוד פעם אחת בלבד."}},
	{"Arabic", []encoding.Encoding{charmap.Windows1256, charmap.ISO8859_6}, []string{"رموز النسخ الاحتياطي", "احتفظ برموز الاسترداد في مكان آمن. يمكن استخدام كل رمز مرة واحدة فقط."}},
	{"Thai", []encoding.Encoding{charmap.Windows874}, []string{"รหัสสำรอง", "เก็บรหัสกู้คืนไว้ในที่ปลอดภัย แต่ละรหัสใช้ได้เพียงครั้งเดียวเท่านั้น"}},
	{"Japanese", inJapan, []string{"バックアップコード", "Googleのバックアップコード", "回復コードは安全な場所に保管してください。", "二段階認証の予備コード(一回だけ使えます)。携帯をなくした時に入力する。", "ｘのコード １２３４"}},
	{"Chinese", inMainland, []string{"备用验证码", "两步验证 Google\n备份验证码：", "请将恢复代码保存在安全的地方。每个代码只能使用一次。", "微信帐号的救援码，手机丢失时使用"}},
	{"Taiwanese", []encoding.Encoding{traditionalchinese.Big5}, []string{"備用驗證碼", "請將復原代碼儲存在安全的地方。每個代碼只能使用一次。", "兩步驟驗證 Google 的備份碼，遺失手機時輸入"}},
	{"Korean", []encoding.Encoding{korean.EUCKR}, []string{"백업 코드", "복구 코드를 안전한 곳에 보관하세요.", "2단계 인증 예비 코드는 한 번만 사용할 수 있습니다. 휴대폰을 잃어버렸을 때 입력하세요."}},
}

// ways are how a sentence may stand in a file.
var ways = map[string]func(s string) string{
	"a heading":    func(s string) string { return s + "\r\n\r\n1a2b3-c4d5e\r\n6f7a8-b9c0d\r\n" },
	"after Google": func(s string) string { return "Google: " + s + "\n1234 5678\n9012 3456\n" },
	"at the end":   func(s string) string { return strings.Repeat("1a2b3-c4d5e\n", 20) + "\n" + s },
	"a page":       func(s string) string { return strings.Repeat(s+"\n1a2b3-c4d5e\n", 1+2000/len(s)) },
	"on a Mac":     func(s string) string { return strings.Repeat("1a2b3-c4d5e\r", 300) + s + "\r" },
	"in a log":     func(s string) string { return strings.Repeat("plain words and nothing else\n", 1500) + s + "\n" },
}

func TestOldEncodings(t *testing.T) {
	for _, lang := range sentences {
		for _, e := range lang.encodings {
			t.Run(fmt.Sprint(lang.language, " in ", e), func(t *testing.T) {
				for _, sentence := range lang.texts {
					for way, laidOut := range ways {
						testOldEncoding(t, e, way, laidOut(sentence))
					}
				}
			})
		}
	}
}

func testOldEncoding(t *testing.T, e encoding.Encoding, way, text string) {
	t.Helper()
	raw := encoded(t, e, text)
	s, ok := scriptOf(raw)
	if !ok {
		t.Fatalf("%s: no writing", way)
	}
	got := string(raw)
	if s.encoding != nil {
		b, err := s.encoding.NewDecoder().Bytes(raw)
		if err != nil {
			t.Fatal(err)
		}
		got = string(b)
	}
	if got != text {
		t.Errorf("%s: read in %v: %.80q, want %.80q", way, s.encoding, got, text)
	}
}

// TestSigns shows that a sign or two do not make a text foreign.
func TestSigns(t *testing.T) {
	for _, text := range []string{
		"25 °C in the kitchen", "© 2019 somebody", "costs 12 £ or 15 €", "backup codes – keep", "“quoted” and ‘quoted’",
		"1a2b·3c4d", "5 µF, 3 m², ½ cup", "§ 12", "«codes»", "1a2b\u00a03c4d", "• 1a2b\n• 3c4d", strings.Repeat("abcd–efgh\nx2fe–1a2b\n", 10), "don’t", "wait… what", "a—b", "ñ", "año", "Schlüssel", "café", "Ångström", "naïve façade",
	} {
		testOldEncoding(t, charmap.Windows1252, "alone", text+"\n")
		testOldEncoding(t, charmap.Windows1252, "with codes", "GitHub\n"+text+"\n1a2b3-c4d5e\n")
	}
}

// TestNoise shows that bytes in no language leave the codes between them alone.
func TestNoise(t *testing.T) {
	for _, noise := range []string{"\x81\x8d\x9d\xff\xfe", "\xff", "\xa0\xff\x80\xff\x80\xff", strings.Repeat("\x80\xff", 300)} {
		raw := []byte("GitHub " + noise + "\n1a2b3-c4d5e\n")
		s, ok := scriptOf(raw)
		if !ok {
			continue
		}
		if s.encoding == nil {
			t.Errorf("%.20q is taken for UTF-8", noise)
			continue
		}
		text, err := s.encoding.NewDecoder().Bytes(raw)
		if err != nil || !strings.Contains(string(text), "\n1a2b3-c4d5e\n") {
			t.Errorf("%.20q in %v: the codes are lost (%v)", noise, s.encoding, err)
		}
	}
}
