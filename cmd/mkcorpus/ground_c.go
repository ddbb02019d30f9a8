package main

import (
	"fmt"
	"path"
	"strings"
)

// foldersC is where the owners of the third family put what they do not want to
// lose, looseC where anything of theirs may lie.
var (
	foldersC = []string{
		"Dokumente/Wichtig!!", "Dokumenty", "Dokumenty/Ważne", "Documentos/loja", "Documentos", "Документы", "Документи/робота",
		"ドキュメント", "文档", "Bureau", "Schreibtisch", "Pulpit", "Escritorio", "Plocha", "Area de Trabalho", "Documents/Scanned", "Desktop/New folder (2)",
		"Desktop/sort me", "Desktop/papa", "Documents/PARA/2 Areas/Online", "USB-Stick/privat", "Dropbox (Personal)", "pCloudDrive/My files",
		"MEGAsync", "Yandex.Disk", "Syncthing/handy", "Documents/_archive/2016", "My Documents", "Personal/House", "HDD_alt/Eigene Dateien",
	}
	looseC = []string{
		"Dokumente", "Dokumenty", "Documentos", "Документы", "Загрузки", "Téléchargements", "Descargas", "Pobrane", "ダウンロード", "下载", "Schreibtisch", "Pulpit",
		"Desktop/New folder", "Desktop/sort me", "Documents/Scanned", "Documents/School", "Documents/Verein", "USB-Stick", "MEGAsync", "Yandex.Disk", "HDD_alt/Eigene Dateien", "Syncthing/handy",
	}
)

// nick is a login as people have over the years.
func (k *kit) nick() string {
	return of(k, "xX_Nox_Xx", "babcia.halina", "h.brandt", "lojadaju", "root", "yuu_k", "olena.design", "ray2007", "mrs.potts", "d.marchetti", "sven-ole", "tarik_y", "pavel.h", "kwame.a", "ingridl")
}

// post is a mail address of the nick.
func (k *kit) post() string {
	return k.nick() + "@" + of(k, "example.com", "example.org", "mail.example.net", "webmail.example", "poczta.example", "correio.example")
}

// day is a date in a way of writing.
func (k *kit) day(layout string) string { return k.when.Format(layout) }

// chatterC are lines that stand in the same files as codes do.
var chatterC = map[string][]string{
	"gamer": {"aim training 20 min b4 ranked", "kyle owes me 15 bucks", "sens 0.32 dpi 800", "ask mum for nitro again", "clip from saturday -> edit", "new mousepad??", "history essay due thurs ugh", "server ip changed ask jonas"},
	"pl":    {"składka na klub seniora do piątku", "zadzwonić do przychodni po skierowanie", "hasło do wnuczki wifi na lodówce", "okulary do czytania +2,5", "przepis na szarlotkę od Krysi", "wymienić baterię w pilocie", "rachunek za gaz w szufladzie"},
	"pt":    {"boleto do aluguel dia 10", "ligar pro fornecedor das embalagens", "trocar lâmpada da vitrine", "encomenda da dona Cida: 3 vestidos", "senha do wifi tá na parede", "contador pediu as notas de março", "feira de sábado 7h"},
	"uk":    {"рахунок за хостинг до 15 числа", "правки по логотипу — надіслати в пʼятницю", "подзвонити Тарасу про договір", "купити картриджі", "бекап сайту зробити перед оновленням", "оплатити єдиний податок"},
	"ru":    {"позвонить в ЖЭК насчёт батарей", "забрать посылку", "паспорт на дачу не забыть", "масло, фильтр, свечи", "показания счётчиков до 25-го", "вернуть Серёге дрель"},
	"ja":    {"レポートは金曜まで", "バイトのシフト出す", "定期の更新", "サークルの会費3000円", "歯医者 火曜16時", "洗剤と牛乳を買う"},
	"de":    {"Urlaubsantrag bis 14.5. abgeben", "Beihilfe: Rezepte einreichen", "Schlüssel Kellerraum bei Fr. Wenzel", "Reifenwechsel Termin machen", "Dienstausweis läuft im Herbst ab", "Kaffeekasse 12,50", "Zählerstand an Stadtwerke"},
	"ops":   {"nas2 resync done, smart ok", "cert on mail gw renews in march", "vlan 40 = printers, do not touch", "idrac needs java 8, laptop in rack", "ask Piet for the patch list", "ups battery replaced, next in 3y", "cron on bastion mails to nowhere"},
	"fr":    {"rappeler le plombier", "payer la cantine avant le 5", "papiers de la voiture dans la boîte bleue", "anniversaire de Lulu samedi", "pain, lessive, piles AA", "code du digicoe à redemander au syndic"},
	"es":    {"llamar al gestor por el IVA", "llevar el coche a la ITV", "cumple de Marta el 12", "cambiar el filtro del aire", "pagar el comedor", "recoger las gafas"},
	"zh":    {"周五前交报告", "给妈妈打电话", "水费电费月底交", "买牛奶和鸡蛋", "护照六月到期", "周六搬家叫车"},
	"ko":    {"금요일까지 과제 제출", "엄마한테 전화", "치과 화요일 4시", "관리비 이체", "우유랑 세제 사기"},
}

// chatter is a few such lines, each a line of its own.
func (k *kit) chatter(voice string, n int) string {
	all := append([]string(nil), chatterC[voice]...)
	k.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	return lines(all[:min(n, len(all))]...)
}

// talk is how somebody of a language heads a list and marks what is spent.
type talk struct {
	lang, head, aside, spent, file string // head and file take the name of the service
}

var talksC = []talk{
	{"en", "%s spare logins for when the phone dies", "works one time each, then cross it out", "gone", "%s spare logins"},
	{"de", "%s – Einmalcodes, falls das Handy weg ist", "jeder nur 1x, danach durchstreichen!", "verbraucht", "Handy weg %s"},
	{"pl", "%s – kody jednorazowe na wypadek zgubienia telefonu", "każdy działa tylko raz, skreślać", "zużyty", "%s awaryjne"},
	{"uk", "%s: запасні коди, якщо загублю телефон", "кожен тільки раз", "витрачений", "%s якщо без телефону"},
	{"ru", "одноразовые коды %s, если потеряю телефон", "каждый на один раз", "потрачен", "%s без телефона"},
	{"pt", "%s - códigos reserva da verificação em duas etapas", "cada um serve uma vez só", "já usei", "%s duas etapas"},
	{"ja", "%s 2段階認証の予備コード", "1回使ったら線を引く", "使用済み", "%s予備"},
	{"ko", "%s 2단계 인증 예비 번호", "한 번 쓰면 지우기", "사용함", "%s 예비번호"},
	{"zh", "%s 两步验证备用码", "每个只能用一次", "用过了", "%s备用码"},
	{"fr", "%s, codes de dépannage double authentification", "à rayer après usage", "grillé", "%s dépannage"},
	{"es", "%s: claves de emergencia (verificación en dos pasos)", "tachar cuando se gaste", "gastado", "emergencia %s"},
	{"it", "%s: codici d'emergenza per l'accesso in due passaggi", "valgono una volta sola", "usato", "emergenza %s"},
	{"nl", "%s noodcodes voor inloggen in twee stappen", "elke code werkt één keer", "op", "noodcodes %s"},
	{"sv", "%s engångskoder om mobilen försvinner (tvåstegs)", "gäller en gång styck", "förbrukad", "%s engångskoder"},
	{"tr", "%s iki adımlı giriş için yedek kodlarım", "her biri bir kere", "kullandım", "%s yedek giriş"},
	{"cs", "%s – jednorázové kódy pro dvoufázové přihlášení", "každý jen jednou", "použito", "%s jednorázové kódy"},
	{"hu", "%s egyszer használatos kódok kétlépcsős belépéshez", "mindegyik egyszer jó", "elhasználva", "%s vészkódok"},
	{"ro", "%s - coduri de urgență pentru autentificarea în doi pași", "fiecare merge o dată", "folosit", "coduri urgenta %s"},
	{"el", "%s: κωδικοί έκτακτης ανάγκης για επαλήθευση σε 2 βήματα", "ο καθένας μία φορά", "χρησιμοποιήθηκε", "κωδικοί %s"},
	{"fi", "%s varakoodit kaksivaiheiseen kirjautumiseen", "jokainen toimii kerran", "käytetty", "%s varakoodit"},
	{"da", "%s nødkoder til login i to trin", "hver kun én gang", "brugt", "%s nødkoder"},
}

func talkIn(lang string) talk {
	for _, t := range talksC {
		if t.lang == lang {
			return t
		}
	}
	panic("nobody talks " + lang)
}

// called is what people call the service.
func (k *kit) called(s set) string {
	switch s.service.id {
	case "x":
		return of(k, "Twitter", "twitter", "X (Twitter)")
	case "google":
		return of(k, "Google", "Gmail", "google acc", "gmail")
	case "facebook":
		return of(k, "Facebook", "FB", "facebook")
	case "instagram":
		return of(k, "Instagram", "insta", "instagram")
	case "steam-backup-codes", "steam-revocation":
		return of(k, "Steam", "steam")
	}
	return s.service.name
}

// rows writes every code on a line; format gets the number and the code.
func (s set) rows(format string) string { return s.each("\n", format) + "\n" }

// stack writes the bare codes one a line.
func (s set) stack() string { return strings.Join(s.show(), "\n") + "\n" }

// across writes the codes so many on a line.
func (s set) across(columns int, gap string) string {
	var b strings.Builder
	for i, c := range s.show() {
		b.WriteString(c)
		if i%columns == columns-1 || i == len(s.codes)-1 {
			b.WriteString("\n")
		} else {
			b.WriteString(gap)
		}
	}
	return b.String()
}

// typed is the set as its owner typed it, with another sign between the groups.
func (s set) typed(old, new string) set {
	codes := make([]string, len(s.codes))
	for i, c := range s.codes {
		codes[i] = strings.ReplaceAll(c, old, new)
	}
	s.codes = codes
	return s
}

// left is what remains of a set when the spent codes were deleted.
func (s set) left(n int) set {
	s.codes = s.codes[min(n, len(s.codes)-1):]
	return s
}

// scattered marks a few codes as used, not the first ones.
func (k *kit) scattered(s set) set {
	s.used = nil
	for i := range s.codes {
		if k.chance(4) && len(s.used) < len(s.codes)-1 {
			s.used = append(s.used, i)
		}
	}
	if s.used == nil {
		s.used = []int{0}
	}
	return s
}

// shotNameC is the name of a screenshot or a photograph of one.
func (k *kit) shotNameC() string {
	t := k.when
	return of(k,
		"Obrazy/Zrzuty ekranu/Zrzut ekranu "+t.Format("2006-01-02 150405")+".png",
		"Imágenes/Captura desde "+t.Format("2006-01-02 15-04-05")+".png",
		"Изображения/Скриншот "+t.Format("02-01-2006 150405")+".jpg",
		"ピクチャ/スクリーンショット "+t.Format("2006-01-02 15.04.05")+".png",
		"图片/屏幕截图 "+t.Format("2006-01-02 150405")+".png",
		"Imagens/Captura de Tela "+t.Format("2006-01-02 às 15.04.05")+".png",
		"Bilder/Bildschirmfoto von "+t.Format("2006-01-02 15-04-05")+".png",
		"Syncthing/handy/DCIM/Screenshots/"+t.Format("20060102_150405")+".jpg",
		"Google Fotos/"+t.Format("2006/01/")+"Screenshot_"+t.Format("20060102-150405")+"~2.png",
		"Downloads/Signal/signal-"+t.Format("2006-01-02-150405")+".jpeg",
		"Desktop/Capture"+fmt.Sprint(k.between(2, 40))+".PNG",
		"Desktop/grab_"+fmt.Sprint(k.between(1, 12))+".png",
	)
}

// inside joins a name to one of the given folders.
func (k *kit) inside(name string, folders ...string) string {
	return path.Join(of(k, folders...), name)
}
