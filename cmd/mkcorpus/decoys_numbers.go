package main

import (
	"fmt"
	"path"
	"strings"
	"time"
)

// The makers below write things that look like codes and are none. Both families
// use them, each in wrappings of its own.

// hexes returns n lines of random hexadecimal digits.
func (k *kit) hexes(n, digits int) []string { return distinct(k.Rand, n, repeat("h", digits)) }

// phone is a telephone number in the habit of one of some countries.
func (k *kit) phone() string {
	return shaped(k.Rand, of(k, "+49 30 Ddddddd", "0171 Ddddddd", "+33 6 dd dd dd dd", "(415) 555-dddd", "+45 Dd dd dd dd", "8Ddd dddd", "+44 20 7ddd dddd", "Dddd dddd"))
}

// iban is an account number with a right check sum.
func (k *kit) iban() string {
	account := shaped(k.Rand, repeat("d", 18))
	rest := 0
	for _, digit := range account + "131400" { // DE00
		rest = (rest*10 + int(digit-'0')) % 97
	}
	number := fmt.Sprintf("DE%02d%s", 98-rest, account)
	var groups []string
	for len(number) > 4 {
		groups = append(groups, number[:4])
		number = number[4:]
	}
	return strings.Join(append(groups, number), " ")
}

// isbn is a book number with a right check digit.
func (k *kit) isbn() string {
	digits := "978" + shaped(k.Rand, repeat("d", 9))
	sum := 0
	for i, d := range digits {
		sum += int(d-'0') * (1 + 2*(i%2))
	}
	return fmt.Sprintf("%s-%s-%s-%s-%d", digits[:3], digits[3:4], digits[4:8], digits[8:], (10-sum%10)%10)
}

// issn is a magazine's number with a right check digit.
func (k *kit) issn() string {
	digits := shaped(k.Rand, repeat("d", 7))
	sum := 0
	for i, d := range digits {
		sum += int(d-'0') * (8 - i)
	}
	check := (11 - sum%11) % 11
	return digits[:4] + "-" + digits[4:] + string("0123456789X"[check])
}

// mac is the address of a network card.
func (k *kit) mac(sep string) string {
	return strings.Join(strings.Split(shaped(k.Rand, "hh hh hh hh hh hh"), " "), sep)
}

// productKey is one of Windows: letters that are easy to read, with an N.
func (k *kit) productKey() string {
	return shaped(k.Rand, "WWWWW-WWWWW-W\\NWWW-WWWWW-WWWWW")
}

// stamp is a line's time in a log.
func (k *kit) stamp(i int) string {
	return k.when.Add(time.Duration(i*37) * time.Second).Format("2006-01-02T15:04:05.000Z")
}

// vocabulary is of plain words of eight letters, as in dictionaries.
var vocabulary = strings.Fields(`absolute abstract accident accuracy achieved activity actually addition adequate adjacent
	advanced aircraft although analysis announce anything anywhere apparent approach approval argument artistic assembly
	attitude audience baseline bathroom birthday breaking building business calendar campaign capacity category champion
	chemical children circular clinical complete computer concrete conflict constant consumer continue contract coverage
	creative criminal critical customer darkness database daughter december decision decrease delivery describe designed
	director disaster discount distance district dominant download dramatic duration economic election elephant engineer`)

// seedWords are some of those that wallets use.
var seedWords = strings.Fields(`abandon ability acid acoustic adapt afraid album alley anchor angle apple arctic arrow autumn
	balance bamboo banner basket beach behave bicycle blanket bottom bridge bronze cactus camera candle canyon carbon castle
	cereal chimney clarify cluster coconut copper cradle crystal damage daring depart desert dolphin donkey dragon eagle
	elbow ember engine erosion fabric falcon fiscal forest galaxy garlic ginger glimpse goddess gravity hammer harvest`)

// phrase returns n words a wallet might show.
func (k *kit) phrase(n int) string {
	var words []string
	for range n {
		words = append(words, of(k, seedWords...))
	}
	return strings.Join(words, " ")
}

// identifier is a name in source code.
func (k *kit) identifier() string {
	return of(k, "load", "parse", "render", "update", "fetch", "check", "build", "merge", "split") +
		of(k, "User", "Token", "Config", "Page", "Index", "Widget", "Cache", "Report", "Invoice")
}

// around joins a name to a folder where anything may lie, but none that is kept
// for codes.
func (k *kit) around(name string) string {
	switch k.family() {
	case "c":
		return path.Join(of(k, looseC...), name)
	case "a":
		return of(k, "Downloads/", "Documents/", "Desktop/", "", "Dropbox/", "Documents/Work/", "Downloads/old/", "OneDrive/Documents/") + name
	}
	return of(k, "Downloads/", "Documents/", "Nextcloud/Documents/", "Documents/Misc/2019/", "Backup/old laptop/Documents/", "Google Drive/My Drive/", "OneDrive/Desktop/", "Sync/") + name
}

// project joins a path to a folder of source code.
func (k *kit) project(name string) string {
	switch k.family() {
	case "c":
		return of(k, "repos/lagerverwaltung/", "Projekte/uni-praktikum/", "git/homelab/", "IdeaProjects/ledger/", "www/loja/", "code/thesis-tool/") + name
	case "a":
		return of(k, "projects/shop/", "projects/site/", "projects/bot/", "code/api/") + name
	}
	return of(k, "src/inventory/", "dev/webapp/", "go/src/tracker/", "Documents/GitHub/planner/", "workspace/portal/") + name
}
