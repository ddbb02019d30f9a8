package main

import (
	"path"
	"slices"
	"strings"
)

// voiceE is how somebody of a language notes such codes for himself.
type voiceE struct {
	lang  string
	heads []string // the line above the codes; takes the name of the service
	tail  string   // the line below them
	one   string   // one code and its service in a sentence; takes both
	used  string
	names []string // of files, without an ending; may take the service
	life  []string // what else stands in such a file
	dirs  []string // folders, none: any
}

func voices() []voiceE { return slices.Concat(voicesEurope, voicesNorthEast, voicesAsia) }

func voiceOf(lang string) voiceE {
	for _, v := range voices() {
		if v.lang == lang {
			return v
		}
	}
	panic("no voice " + lang)
}

// voice is one of the languages given, or any, every third time English.
func (k *kit) voice(langs ...string) voiceE {
	if len(langs) > 0 {
		return voiceOf(of(k, langs...))
	}
	if k.chance(3) {
		return voiceOf("en")
	}
	return of(k, voices()...)
}

// titled is a name of a file in the language's way. Every other one does not say
// whose codes they are.
func (k *kit) titled(v voiceE, s set, ext string) string {
	name := strings.NewReplacer("/", "-", "(", "", ")", "").Replace(fill(of(k, v.names...), k.calls(s)))
	if len(v.dirs) > 0 && !k.chance(3) {
		return path.Join(of(k, v.dirs...), name+ext)
	}
	return k.kept(name + ext)
}

// errands is a few lines about other things.
func (k *kit) errands(v voiceE, n int) string {
	all := slices.Clone(v.life)
	k.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	return lines(all[:min(n, len(all))]...)
}

var voicesEurope = []voiceE{
	{"en", []string{"%s backup codes", "%s recovery codes", "%s 2FA backup codes", "%s - codes if I lose my phone", "Backup codes for %s", "two-step codes %s", "%s emergency codes (2 step verification)"}, "each one only works once", "My %[1]s backup code is %[2]s.", "used", []string{"%s backup codes", "%s codes", "2fa codes", "backup codes", "%s recovery", "if phone lost", "codes"}, []string{"dentist moved to 4.15 on the 9th", "sourdough: 450 flour 330 water 9 salt", "bins go out wednesday", "ring council re parking permit", "sarah's flat: 14b, buzzer broken", "boiler service due in march"}, nil},
	{"de", []string{"%s Backup-Codes", "Backup-Codes für %s", "%s Wiederherstellungscodes", "Ersatzcodes %s (Zwei-Faktor)", "%s Notfallcodes für die 2-Stufen-Anmeldung", "Sicherungscodes %s"}, "jeder Code gilt nur einmal", "Mein Backup-Code für %[1]s lautet %[2]s", "benutzt", []string{"%s Backup-Codes", "Backup Codes %s", "%s Ersatzcodes", "Zwei-Faktor %s", "Notfallcodes", "Codes"}, []string{"Müll: gelbe Tonne am Donnerstag", "Oma anrufen wegen Kaffee", "Kartoffeln, Quark, Schnittlauch", "Elternabend 19:30 Raum 12", "TÜV läuft im Mai ab"}, []string{"Dokumente", "Dokumente/Privat", "Eigene Dateien/Konten"}},
	{"fr", []string{"Codes de secours %s", "%s : codes de récupération", "codes de secours pour %s (double authentification)", "%s – codes de validation en deux étapes"}, "chaque code ne marche qu'une seule fois", "Mon code de secours %[1]s : %[2]s", "utilisé", []string{"codes de secours %s", "%s codes de récupération", "codes secours", "%s sans téléphone"}, []string{"racheter du café et des filtres", "rdv ophtalmo le 22 à 10h", "relever le compteur d'eau", "inscription judo avant vendredi"}, []string{"Documents/Perso", "Documents/Administratif"}},
	{"es", []string{"Códigos de respaldo %s", "%s códigos de recuperación", "Códigos de seguridad de %s (verificación en dos pasos)", "códigos de copia de seguridad %s"}, "cada código sirve una sola vez", "El código de respaldo de %[1]s es %[2]s", "usado", []string{"códigos de respaldo %s", "%s códigos", "codigos recuperacion %s", "códigos dos pasos"}, []string{"comprar aceite y garbanzos", "cita médico martes 9:20", "recoger a los niños a las cinco", "llamar al fontanero"}, []string{"Documentos", "Documentos/Personal"}},
	{"pt", []string{"Códigos de backup %s", "%s códigos de recuperação", "Códigos alternativos do %s", "códigos de reserva %s (verificação em duas etapas)"}, "cada código só pode ser usado uma vez", "Código de backup do %[1]s: %[2]s", "usado", []string{"códigos de backup %s", "%s códigos", "codigos de recuperacao", "códigos alternativos %s"}, []string{"comprar ração e areia", "dentista dia 18 às 14h", "pagar o condomínio", "levar o carro na revisão"}, []string{"Documentos", "Documentos/Pessoal"}},
	{"it", []string{"Codici di backup %s", "%s codici di recupero", "codici di riserva per %s", "%s – codici verifica in due passaggi"}, "ogni codice vale una volta sola", "Il codice di backup di %[1]s è %[2]s", "usato", []string{"codici di backup %s", "%s codici", "codici recupero", "codici di riserva %s"}, []string{"comprare latte e pane", "revisione caldaia a ottobre", "chiamare l'idraulico", "bolletta luce entro il 20"}, []string{"Documenti", "Documenti/Personale"}},
	{"nl", []string{"Back-upcodes %s", "%s herstelcodes", "reservecodes voor %s", "%s noodcodes tweestapsverificatie"}, "elke code werkt maar één keer", "De back-upcode van %[1]s is %[2]s", "gebruikt", []string{"back-upcodes %s", "%s herstelcodes", "reservecodes", "%s codes tweestaps"}, []string{"huur overmaken", "fietsband plakken", "pinda's en hagelslag", "tandarts dinsdag kwart voor tien"}, []string{"Documenten", "Documenten/Privé"}},
	{"ca", []string{"Codis de seguretat %s", "%s codis de recuperació", "codis de suport per a %s"}, "cada codi només es pot fer servir una vegada", "El codi de recuperació de %[1]s és %[2]s", "fet servir", []string{"codis %s", "%s codis de recuperació", "codis de seguretat"}, []string{"comprar pa i tomàquets", "reunió d'escala dijous", "passar la ITV"}, []string{"Documents"}},
	{"gl", []string{"Códigos de respaldo %s", "%s códigos de recuperación", "códigos de seguridade do %s (dous pasos)"}, "cada código só vale unha vez", "O código de respaldo de %[1]s é %[2]s", "usado", []string{"códigos %s", "códigos de respaldo", "%s recuperación"}, []string{"mercar leite e pan", "médico o luns ás nove", "chamar á avoa"}, []string{"Documentos"}},
	{"eu", []string{"%s babes-kodeak", "%s berreskuratze-kodeak", "%s: segurtasun-kodeak (bi urratseko egiaztapena)"}, "kode bakoitza behin bakarrik erabil daiteke", "%[1]s-eko berreskuratze-kodea: %[2]s", "erabilita", []string{"%s kodeak", "babes-kodeak", "berreskuratze kodeak %s"}, []string{"ogia eta esnea erosi", "dentista ostegunean", "bilera ikastolan"}, nil},
	{"cy", []string{"Codau wrth gefn %s", "%s codau adfer", "Codau %s (dilysu dau gam)"}, "unwaith yn unig y gellir defnyddio pob cod", "Cod adfer %[1]s: %[2]s", "wedi'i ddefnyddio", []string{"codau %s", "codau wrth gefn", "%s codau adfer"}, []string{"prynu bara a llaeth", "cyfarfod nos Iau", "ffonio Mam"}, nil},
	{"ga", []string{"Cóid chúltaca %s", "%s cóid athshlánaithe", "cóid chúltaca do %s (fíordheimhniú dhá chéim)"}, "ní oibríonn gach cód ach uair amháin", "Cód athshlánaithe %[1]s: %[2]s", "úsáidte", []string{"cóid %s", "cóid chúltaca", "%s cóid"}, []string{"arán agus bainne", "fiaclóir Dé Máirt", "bruscar amach Déardaoin"}, nil},
	{"af", []string{"%s rugsteunkodes", "Herstelkodes vir %s", "%s noodkodes (tweestap-verifikasie)"}, "elke kode werk net een keer", "My rugsteunkode vir %[1]s is %[2]s", "gebruik", []string{"%s kodes", "rugsteunkodes", "herstelkodes %s"}, []string{"koop melk en brood", "tandarts Dinsdag", "bel vir Ouma"}, []string{"Dokumente"}},
	{"sv", []string{"Reservkoder %s", "%s återställningskoder", "säkerhetskoder för %s (tvåstegsverifiering)", "%s backupkoder"}, "varje kod fungerar bara en gång", "Min reservkod till %[1]s är %[2]s", "använd", []string{"reservkoder %s", "%s koder", "återställningskoder", "%s reservkoder"}, []string{"köpa mjölk och kaffe", "tvättid onsdag 18", "lämna in bilen", "kalas lördag kl 14"}, []string{"Dokument", "Dokument/Privat"}},
	{"da", []string{"Backupkoder %s", "%s gendannelseskoder", "reservekoder til %s (totrinsbekræftelse)", "Sikkerhedskoder %s"}, "hver kode kan kun bruges én gang", "Min reservekode til %[1]s er %[2]s", "brugt", []string{"backupkoder %s", "%s koder", "reservekoder", "gendannelseskoder %s"}, []string{"købe rugbrød og mælk", "tandlæge tirsdag", "aflæse elmåler"}, []string{"Dokumenter"}},
	{"nb", []string{"Reservekoder %s", "%s gjenopprettingskoder", "sikkerhetskoder for %s (totrinnsbekreftelse)", "backup-koder til %s"}, "hver kode virker bare én gang", "Reservekoden min til %[1]s er %[2]s", "brukt", []string{"reservekoder %s", "%s koder", "gjenopprettingskoder", "sikkerhetskoder %s"}, []string{"kjøpe melk og brunost", "dugnad lørdag kl 11", "ringe rørlegger"}, []string{"Dokumenter"}},
	{"fi", []string{"%s varakoodit", "%s palautuskoodit", "Varmistuskoodit %s (kaksivaiheinen vahvistus)", "%s varmuuskoodit"}, "jokainen koodi toimii vain kerran", "Palautuskoodini palveluun %[1]s on %[2]s", "käytetty", []string{"%s varakoodit", "palautuskoodit %s", "varmistuskoodit", "%s koodit"}, []string{"osta maitoa ja kahvia", "hammaslääkäri tiistaina", "auto katsastukseen"}, []string{"Asiakirjat"}},
	{"is", []string{"%s varakóðar", "Endurheimtarkóðar %s", "öryggiskóðar fyrir %s (tveggja þrepa)"}, "hver kóði virkar bara einu sinni", "Endurheimtarkóðinn fyrir %[1]s er %[2]s", "notaður", []string{"%s kóðar", "varakóðar", "%s endurheimt"}, []string{"kaupa mjólk og skyr", "tannlæknir á þriðjudag", "sund kl 17"}, nil},
	{"el", []string{"Εφεδρικοί κωδικοί %s", "%s κωδικοί ανάκτησης", "Κωδικοί ασφαλείας %s (επαλήθευση σε δύο βήματα)"}, "κάθε κωδικός χρησιμοποιείται μόνο μία φορά", "Ο εφεδρικός κωδικός μου για %[1]s είναι %[2]s", "χρησιμοποιημένος", []string{"κωδικοί %s", "εφεδρικοί κωδικοί", "%s ανάκτηση"}, []string{"γάλα, ψωμί, φέτα", "οδοντίατρος Τρίτη 10:30", "ΔΕΗ ως τις 20"}, []string{"Έγγραφα"}},
	{"sq", []string{"Kodet rezervë %s", "%s kodet e rikuperimit", "kode rezervë për %s (verifikim me dy hapa)"}, "çdo kod vlen vetëm një herë", "Kodi rezervë i %[1]s është %[2]s", "përdorur", []string{"kodet %s", "kode rezervë", "%s rikuperim"}, []string{"bukë dhe qumësht", "dentisti të martën", "paguaj dritat"}, nil},
}

var voicesNorthEast = []voiceE{
	{"pl", []string{"Kody zapasowe %s", "%s kody odzyskiwania", "kody awaryjne do %s (weryfikacja dwuetapowa)", "%s – kody jednorazowe"}, "każdy kod działa tylko raz", "Mój kod zapasowy do %[1]s to %[2]s", "użyty", []string{"kody zapasowe %s", "%s kody", "kody odzyskiwania", "kody do %s"}, []string{"kupić mleko, chleb i drożdże", "przegląd auta w maju", "dentysta we wtorek", "oddać książki"}, []string{"Dokumenty", "Dokumenty/Prywatne"}},
	{"cs", []string{"Záložní kódy %s", "%s obnovovací kódy", "záložní kódy k %s (dvoufázové ověření)"}, "každý kód lze použít jen jednou", "Můj záložní kód pro %[1]s je %[2]s", "použitý", []string{"záložní kódy %s", "%s kódy", "zalozni kody", "kódy pro obnovu %s"}, []string{"koupit mléko a rohlíky", "zubař v úterý", "vrátit knížky"}, []string{"Dokumenty"}},
	{"sk", []string{"Záložné kódy %s", "%s kódy na obnovenie", "záložné kódy pre %s (dvojstupňové overenie)"}, "každý kód sa dá použiť iba raz", "Môj záložný kód pre %[1]s je %[2]s", "použitý", []string{"záložné kódy %s", "%s kódy", "kódy na obnovenie"}, []string{"kúpiť mlieko a rožky", "zubár v utorok", "vrátiť knihy"}, []string{"Dokumenty"}},
	{"hu", []string{"%s biztonsági kódok", "%s helyreállítási kódok", "tartalék kódok: %s (kétlépcsős azonosítás)"}, "minden kód csak egyszer használható", "A %[1]s tartalék kódom: %[2]s", "felhasznált", []string{"%s kódok", "tartalék kódok", "helyreállítási kódok %s"}, []string{"tej, kenyér, túró", "fogorvos kedden", "vízóra leolvasás"}, []string{"Dokumentumok"}},
	{"ro", []string{"Coduri de rezervă %s", "%s coduri de recuperare", "coduri de siguranță pentru %s (verificare în doi pași)"}, "fiecare cod poate fi folosit o singură dată", "Codul meu de rezervă pentru %[1]s este %[2]s", "folosit", []string{"coduri %s", "coduri de rezerva", "%s recuperare"}, []string{"lapte, pâine, ouă", "dentist marți la 10", "plata curentului"}, []string{"Documente"}},
	{"sl", []string{"Rezervne kode %s", "%s obnovitvene kode", "varnostne kode za %s (preverjanje v dveh korakih)"}, "vsaka koda deluje samo enkrat", "Moja rezervna koda za %[1]s je %[2]s", "porabljena", []string{"kode %s", "rezervne kode", "%s obnovitev"}, []string{"mleko in kruh", "zobar v torek", "tehnični pregled"}, nil},
	{"hr", []string{"Pričuvni kodovi %s", "%s kodovi za oporavak", "rezervni kodovi za %s (provjera u dva koraka)"}, "svaki kod vrijedi samo jednom", "Moj kod za oporavak za %[1]s je %[2]s", "iskorišten", []string{"kodovi %s", "pričuvni kodovi", "%s oporavak"}, []string{"mlijeko i kruh", "zubar u utorak", "registracija auta"}, []string{"Dokumenti"}},
	{"bs", []string{"Rezervni kodovi %s", "%s kodovi za oporavak", "sigurnosni kodovi za %s (dva koraka)"}, "svaki kod se može iskoristiti samo jednom", "Rezervni kod za %[1]s je %[2]s", "iskorišten", []string{"kodovi %s", "rezervni kodovi", "sigurnosni kodovi %s"}, []string{"hljeb i mlijeko", "zubar u srijedu", "platiti struju"}, nil},
	{"sr", []string{"Резервни кодови %s", "%s кодови за опоравак", "резервни кодови за %s (верификација у два корака)"}, "сваки код важи само једном", "Резервни код за %[1]s је %[2]s", "искоришћен", []string{"кодови %s", "резервни кодови", "%s опоравак"}, []string{"хлеб и млеко", "зубар у уторак", "струја до 15."}, []string{"Документи"}},
	{"mk", []string{"Резервни кодови %s", "%s кодови за обновување", "резервни кодови за %s (проверка во два чекора)"}, "секој код важи само еднаш", "Резервниот код за %[1]s е %[2]s", "искористен", []string{"кодови %s", "резервни кодови", "%s обновување"}, []string{"леб и млеко", "заболекар во вторник", "сметка за струја"}, nil},
	{"bg", []string{"Резервни кодове %s", "%s кодове за възстановяване", "резервни кодове за %s (потвърждаване в две стъпки)"}, "всеки код важи само веднъж", "Резервният ми код за %[1]s е %[2]s", "използван", []string{"кодове %s", "резервни кодове", "%s възстановяване"}, []string{"мляко, хляб, кисело мляко", "зъболекар вторник", "ток до 20-о"}, []string{"Документи"}},
	{"ru", []string{"Резервные коды %s", "%s коды восстановления", "запасные коды для входа в %s", "%s — коды двухэтапной аутентификации"}, "каждый код можно использовать только один раз", "Мой резервный код для %[1]s: %[2]s", "использован", []string{"резервные коды %s", "%s коды", "коды восстановления", "%s запасные"}, []string{"купить молоко и гречку", "к зубному во вторник в 11", "оплатить интернет", "позвонить маме"}, []string{"Документы", "Документы/Личное"}},
	{"uk", []string{"Резервні коди %s", "%s коди відновлення", "запасні коди для %s (двоетапна перевірка)"}, "кожен код можна використати лише один раз", "Мій резервний код для %[1]s: %[2]s", "використано", []string{"резервні коди %s", "%s коди", "коди відновлення"}, []string{"молоко, хліб, гречка", "стоматолог у вівторок", "показники лічильника"}, []string{"Документи"}},
	{"be", []string{"Рэзервовыя коды %s", "%s коды аднаўлення", "запасныя коды для %s (двухэтапная праверка)"}, "кожны код можна выкарыстаць толькі адзін раз", "Мой рэзервовы код для %[1]s: %[2]s", "выкарыстаны", []string{"коды %s", "рэзервовыя коды", "%s аднаўленне"}, []string{"малако і хлеб", "стаматолаг у аўторак", "пазваніць бабулі"}, nil},
	{"lt", []string{"Atsarginiai kodai %s", "%s atkūrimo kodai", "atsarginiai kodai prisijungti prie %s (dviejų veiksmų patvirtinimas)"}, "kiekvieną kodą galima panaudoti tik kartą", "Mano atsarginis %[1]s kodas: %[2]s", "panaudotas", []string{"%s kodai", "atsarginiai kodai", "atkūrimo kodai %s"}, []string{"pienas, duona", "odontologas antradienį", "skaitiklių rodmenys"}, nil},
	{"lv", []string{"Rezerves kodi %s", "%s atkopšanas kodi", "rezerves kodi kontam %s (divpakāpju verifikācija)"}, "katru kodu var izmantot tikai vienu reizi", "Mans rezerves kods kontam %[1]s ir %[2]s", "izmantots", []string{"%s kodi", "rezerves kodi", "atkopšanas kodi %s"}, []string{"piens, maize", "zobārsts otrdien", "skaitītāja rādījums"}, nil},
	{"et", []string{"%s varukoodid", "%s taastekoodid", "varukoodid: %s (kaheastmeline kinnitamine)"}, "iga koodi saab kasutada ainult ühe korra", "Minu %[1]s varukood on %[2]s", "kasutatud", []string{"%s koodid", "varukoodid", "taastekoodid %s"}, []string{"piim ja leib", "hambaarst teisipäeval", "auto ülevaatus"}, nil},
	{"tr", []string{"%s yedek kodlar", "%s kurtarma kodları", "Yedek kodlarım - %s (iki adımlı doğrulama)", "%s kurtarma kodlari"}, "her kod yalnızca bir kez kullanılabilir", "%[1]s yedek kodum: %[2]s", "kullanıldı", []string{"%s yedek kodlar", "yedek kodlar", "kurtarma kodları %s"}, []string{"süt, ekmek, domates", "dişçi salı 10:30", "kira ayın beşinde"}, []string{"Belgeler"}},
	{"az", []string{"%s ehtiyat kodları", "%s bərpa kodları", "Ehtiyat kodlar: %s (iki addımlı doğrulama)"}, "hər kod yalnız bir dəfə işləyir", "%[1]s üçün ehtiyat kod: %[2]s", "istifadə olunub", []string{"%s kodlar", "ehtiyat kodlar", "bərpa kodları %s"}, []string{"süd, çörək", "diş həkimi çərşənbə", "işıq pulu"}, nil},
	{"ka", []string{"სარეზერვო კოდები %s", "%s აღდგენის კოდები", "%s – სარეზერვო კოდები (ორსაფეხურიანი შემოწმება)"}, "თითო კოდი მხოლოდ ერთხელ გამოდგება", "ჩემი სარეზერვო კოდი %[1]s-ისთვის: %[2]s", "გამოყენებული", []string{"კოდები %s", "სარეზერვო კოდები"}, []string{"რძე და პური", "სტომატოლოგი სამშაბათს", "დენის გადასახადი"}, nil},
	{"hy", []string{"Պահուստային կոդեր %s", "%s վերականգնման կոդեր", "%s՝ պահուստային կոդեր (երկքայլ հաստատում)"}, "յուրաքանչյուր կոդ կարելի է օգտագործել միայն մեկ անգամ", "%[1]s-ի պահուստային կոդը՝ %[2]s", "օգտագործված", []string{"կոդեր %s", "պահուստային կոդեր"}, []string{"կաթ, հաց", "ատամնաբույժ երեքշաբթի", "վճարել լույսը"}, nil},
	{"kk", []string{"%s резервтік кодтар", "%s қалпына келтіру кодтары", "%s сақтық кодтары (екі қадамды растау)"}, "әр кодты бір рет қана қолдануға болады", "%[1]s резервтік коды: %[2]s", "қолданылды", []string{"%s кодтар", "резервтік кодтар"}, []string{"сүт, нан", "тіс дәрігері сейсенбіде", "жарық ақысы"}, nil},
}
