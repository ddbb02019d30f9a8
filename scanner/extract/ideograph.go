package extract

import (
	"sync"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
)

// Bits of characters that take two bytes.
const (
	everyday  = 8.5  // one of a few hundred that most of a text is made of
	schooled  = 13.5 // in the first part of its encoding's table
	learned   = 17.0 // in the rest of it
	kana      = 6.5
	fullWidth = 6.0 // signs, digits and Latin letters as wide as the others
	halfWidth = 7.5 // kana of one byte
)

var (
	chinese        = []tongue{{wide: wide(simplified, "", firstGB)}, {wide: wide(traditional, "", firstBig5)}}
	japaneseTongue = []tongue{{wide: wide(kanji, kanas, firstJIS)}}
	koreanTongue   = []tongue{{wide: wide(hangul, "", firstKS)}}
)

// wide returns the costs of a language whose characters take two bytes: those of
// text are everyday, those that first has schooled.
func wide(text, syllables string, first func() map[rune]bool) func(rune) float64 {
	common := make(map[rune]float64)
	for _, r := range text {
		common[r] = everyday
	}
	for _, r := range syllables {
		common[r] = kana
	}
	return func(r rune) float64 {
		switch bits, ok := common[r]; {
		case ok:
			return bits
		case 0x3000 <= r && r <= 0x3020, 0xff01 <= r && r <= 0xff5e:
			return fullWidth
		case first()[r]:
			return schooled
		case 0x4e00 <= r && r <= 0x9fff, 0xac00 <= r && r <= 0xd7a3:
			return learned
		case syllables != "" && 0xff61 <= r && r <= 0xff9f:
			return halfWidth
		}
		return 0
	}
}

// The first parts of the tables hold the characters in common use.
var (
	firstGB   = sync.OnceValue(func() map[rune]bool { return table(simplifiedchinese.GBK, 0xb0, 0xd7, 0xa1) })
	firstBig5 = sync.OnceValue(func() map[rune]bool { return table(traditionalchinese.Big5, 0xa4, 0xc6, 0x40) })
	firstJIS  = sync.OnceValue(func() map[rune]bool { return table(japanese.EUCJP, 0xb0, 0xcf, 0xa1) })
	firstKS   = sync.OnceValue(func() map[rune]bool { return table(korean.EUCKR, 0xb0, 0xc8, 0xa1) })
)

// table returns the characters whose first byte lies between two, and whose
// second is not below the third.
func table(e encoding.Encoding, from, to, second int) map[rune]bool {
	all := make(map[rune]bool)
	for lead := from; lead <= to; lead++ {
		for trail := second; trail <= 0xfe; trail++ {
			if trail == 0x7f || trail > 0x7e && trail < 0xa1 {
				continue
			}
			text, err := e.NewDecoder().Bytes([]byte{byte(lead), byte(trail)})
			if err != nil {
				continue
			}
			for _, r := range string(text) {
				all[r] = r >= 0x3400
			}
		}
	}
	return all
}

// kanas are the syllables of Japanese.
const kanas = "ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろわをん" +
	"ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロワヲンヴー・"

// What most of a text is made of, and the words that stand around codes.
const (
	// Chinese of the mainland
	simplified = "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于" +
		"着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还" +
		"进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情" +
		"明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或" +
		"新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员" +
		"解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太" +
		"量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基" +
		"眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交" +
		"规万取拉格望觉术领共确传师观清今切院让识候带导争运备份码恢复验证密登录账户帐号双" +
		"素谷歌微支付宝请妥善存仅限每丢失救援钥匙步骤截图屏幕快照"
	// Chinese of Taiwan and Hong Kong
	traditional = "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於" +
		"著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還" +
		"進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情" +
		"明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或" +
		"新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員" +
		"解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太" +
		"量再感建務做接必場件計管期市直資命山金指許統區保至形社便空決治展馬科司五基書非則" +
		"聽白卻界達光放強即像難且權思完設式色路記南品住告類求據程北邊該交規萬取拉格望覺術" +
		"領共確傳師觀清今切院讓識帶導爭運備份復驗證密碼登錄帳號戶雙素步驟救援鑰請妥善儲存" +
		"遺失裝置螢幕快照截圖"
	// Japanese, beside its syllables
	kanji = "日一国会人年大十二本中長出三同時政事自行社見月分議後前民生連五発間対上部東者党地" +
		"合市業内相方四定今回新場金員九入選立開手米力学問高代明実円関決子動京全目表戦経通" +
		"外最言氏現理調体化田当八六約主題下首意法不来作性的要用制治度務強気小七成期公野協" +
		"取都和統以機平総加山思家話世受区領多県続進正安設保改数記院女初北午指権心界支第産" +
		"結百派点教報済書府活原先共得解名交資予川向際査勝面委告軍文反元重近千考判認画海参" +
		"売利組知案道信策集在件団別物側任引使求所次水半品論計死官増係感特情投示変打男基私" +
		"各始島直両朝革価式確村提運終挙果西勢減台広容必応演電歳住争談能無再位置企真流格有" +
		"疑口過局少放税検常校料裁状工建語営空職証土与急止送援供可役構割身費付施切由説転食" +
		"比難防補車優研収断何南石足違消境神番規術護展態導備宅害配副算視条独警究育席起万着" +
		"店述残想線率病質念待試族銀域助例早張限親額監環験追審商葉義伝働形落担好退準訴造英" +
		"頭技低毎医復去味負失移差個門写評課末守若極種美影命含量望非観察整段字答夜製票音申" +
		"様財識注呼達携帯端管印刷紛複桁階"
	// Korean
	hangul = "이다는을의에가지고하한은기로사도를리스어대자인시정해아그서나라일부수제전들만보장" +
		"것구주원여상동조무공있었했게적년습니까입요세되될된됩안코드백업복계비밀번호저관두" +
		"곳각용할없분실단증예휴폰새앱글페북카톡네버메십오않으면거때문또과와같생활진위경모" +
		"선신성소방국화연발행차재개물우학교미러운트치타파후간말력민회준현반통양유설데던려" +
		"본직중당외히결격근바배심처체출함합항"
)
