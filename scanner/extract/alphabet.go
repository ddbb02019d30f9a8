package extract

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The letters of each language stand in the order of how often they are met.
var (
	western = []tongue{
		latin("esaitnrulodcpmévqfbghjàxyèêzwçûkîœïëôâùü", ""),    // French
		latin("enisratdhulcgmobwfkzpvüäßöjyxqé", ""),             // German
		latin("eaosrnidlctumpbgvyqóhfíjzáéñxúkwü", "ñ"),          // Spanish
		latin("aeosrindmutclpvgqbfhãçízéóxjáêõúâàôkwyñ", "ãõçñ"), // Portuguese, Galician
		latin("eaionlrtscdupmvghfbqzòàèùìéjkwxy", ""),            // Italian
		latin("eantrsildomkgväfhuåpöbcyjéxzwq", ""),              // Swedish
		latin("aitneslokuämvrjhypdögbfcwåxzq", ""),               // Finnish
		latin("enrtdsialgomkfvuhbåpøyjcæzxwqé", ""),              // Danish, Norwegian
		latin("anrieslutðogfímkvhdáþójöéyúbpæýxzcwq", ""),        // Icelandic
		latin("enatirodslghvkmubpwjczëéfyxqïöèü", ""),            // Dutch
		latin("easirnlotducmpbvqgófhíàxèéjçúzykwïòü·", ""),       // Catalan
		latin("ëteairnsuhkomdlpjgvqçzbyfcwx", ""),                // Albanian
	}
	central = []tongue{
		latin("oeantsilvrkdumpíchzáyjběéřýžčšůgfúňwďťóxq", ""),   // Czech
		latin("oaeinstrvkldmpuchjzbyáíčéýúžšťgfňďóôľäŕĺxwq", ""), // Slovak
		latin("iaeoznrwsctykdpmujlłbgęhąóżśćfńźvxq", ""),         // Polish
		latin("etaslnkrizáéomgdvyjbhuöpfócüőíúűxwq", ""),         // Hungarian
		latin("eaiurntlcosdpămfgbvîșşâțţhjzkxwyq", ""),           // Romanian
		latin("aioenrsjtudkvlmpgzbčhcšžćđfxywq", ""),             // Croatian, Slovenian, Serbian
	}
	turkish = []tongue{latin("aeinrlıkdmyutsboüşzgçhğvcöpfjâîİxwq", "")}
	baltic  = []tongue{
		latin("iasortnekumlvdjpgyėbšžųączfįčęūhxwq", ""),  // Lithuanian
		latin("aisterunkomdlāvpīzjēgcšūbķņļžčfhģxyw", ""), // Latvian
		latin("aeistlunkodmrvgjhäõpüböfšžcyxwq", ""),      // Estonian
	}
	cyrillic = []tongue{
		alphabet("оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё"), // Russian
		alphabet("оаниівтерслкудмпязьгбчйхцжшюєщїфґ"), // Ukrainian
		alphabet("аиоетнрсвлкдпмзъуягбчщцжхйшюьф"),    // Bulgarian
		alphabet("аиоенрсјтукдвлмпзгбчшцњхљћжђџф"),    // Serbian
		alphabet("аінеоярскцулыдвмпзьўтжбгчхэшйюёф"),  // Belarusian
	}
	greek = []tongue{{
		cost:  ranked("αοιετσνηυρπκμλςωδίγχόάθέφήύβώξζψϊϋΐΰ"),
		ends:  "ς",
		inner: "σ",
	}}
	hebrew = []tongue{{
		cost:  ranked("יוהלאתרמבשנכםדקחעפטזגןצסךףץ"),
		ends:  "םןךףץ",
		inner: "כמנפצ",
	}}
	arabic = []tongue{{
		cost: ranked("اليمونرتبةعدسفهكقأحجشطصىخإذضثغزئءظآؤپچگژک،؟؛ـ"),
		ends: "ةىء",
	}}
	thai = []tongue{{
		cost:  ranked("านรอกเงมยลวดทส่ตะั้ีิบปคหขแจพช์ถใไูุืผ็โธณซญศฟำษภฉๆฐึ๊๋ฮฝฎฆฏฤฒฑฬฯ฿๐๑๒๓๔๕๖๗๘๙"),
		marks: "าะำัิีึืุู็่้๊๋์",
		bases: "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลวศษสหฬอฮัิีึืุู็่้๊๋",
		leads: "เแโใไ",
	}}
)

// latin makes a tongue of letters of which most are ASCII. Those of soft stand
// before a vowel.
func latin(byFrequency, soft string) tongue {
	t := tongue{latin: true, plain: ranked(byFrequency), leads: soft}
	accents := []rune(strings.Map(func(r rune) rune {
		if r < utf8.RuneSelf {
			return -1
		}
		return r
	}, byFrequency))
	t.cost = make(map[rune]float64)
	for i, r := range accents {
		t.cost[r] = 4.5 + 4*float64(i)/float64(len(accents))
	}
	return t
}

// alphabet makes a tongue with an alphabet of its own.
func alphabet(byFrequency string) tongue {
	return tongue{cost: ranked(byFrequency), marks: "ьъы", bases: byFrequency}
}

// ranked returns the bits of letters, the most frequent first, which is met
// about sixty times as often as the last.
func ranked(letters string) map[rune]float64 {
	const span = 6.0
	cost := make(map[rune]float64)
	all := []rune(letters)
	sum := 0.0
	for i, r := range all {
		cost[r] = span * float64(i) / float64(len(all))
		sum += math.Exp2(-cost[r])
	}
	for r := range cost {
		cost[r] += math.Log2(sum) // all chances together are one
	}
	return cost
}

// vowel says whether a Latin letter is one, whatever stands on it.
func vowel(r rune) bool {
	return strings.ContainsRune("aeiouyáéíóúýàèìòùâêîôûäëïöüãõåæøœăąęěėįųůőűāēīōūı", unicode.ToLower(r))
}
