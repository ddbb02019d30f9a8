package matchers

import (
	"fmt"
	"strings"
	"testing"
)

// lettersAmong are codes of Discord's form of which the first and others have no digit.
var lettersAmong = strings.Fields("wqzt-jmkx k3v9-x0qa b6tz-9vrm hxzq-wdvb r9jc-w2bn kqpt-xwvr 7m2d-q0zc gvhx-zqwt p4ns-t81j 2fyb-l6ke")

// Codes without a digit are found by how the lines around them are written.
func TestLettersAmongCodes(t *testing.T) {
	tests := []struct{ name, head, form string }{
		{"bare", "Discord backup codes\n", "{}\n"},
		{"labels that count", "Discord backup codes\n", "bk{0} : {}\n"},
		{"n°", "Discord backup codes\n", "n° {n} : {}\n"},
		{"nº", "Discord backup codes\n", "nº{n} {}\n"},
		{"№", "Discord backup codes\n", "№ {n} {}\n"},
		{"a letter and a number", "Discord backup codes\n", "C{n}. {}\n"},
		{"a slash behind the number", "Discord backup codes\n", "{n}/ {}\n"},
		{"an equals sign", "Discord backup codes\n", "#{n} = {}\n"},
		{"an underscore", "Discord backup codes\n", "code_{n} {}\n"},
		{"angle brackets", "Discord backup codes\n", "<{}>\n"},
		{"square brackets", "Discord backup codes\n", "[{}]\n"},
		{"corner brackets", "Discord backup codes\n", "「{}」\n"},
		{"guillemets", "Discord backup codes\n", "«{}»\n"},
		{"a table of two columns", "service,backup code\n", "Discord,{}\n"},
		{"commas on one line", "Discord backup codes\n", "{}, "},
		{"bars on one line", "Discord backup codes\n", "{} | "},
		{"a string over lines", `{"title":"Discord backup codes","note":"`, `{}\n`},
		{"lines of JSON", "", `{"service":"Discord","kind":"backup_code","value":"{}"}` + "\n"},
	}
	m := loaded(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			text := test.head
			for i, code := range lettersAmong {
				text += strings.NewReplacer("{0}", fmt.Sprintf("%02d", i+1), "{n}", fmt.Sprint(i+1), "{}", code).Replace(test.form)
			}
			diffShown(t, m, text, "likely discord: "+strings.Join(lettersAmong, " "))
		})
	}
}

// Marks of use on some lines do not part a list.
func TestLettersAmongMarks(t *testing.T) {
	tests := []struct{ name, used, good string }{
		{"TODO and DONE", "DONE {}", "TODO {}"},
		{"a word behind", "{} dead", "{}"},
		{"words behind", "{} verbraucht am 3.5.", "{}"},
		{"gone and ok", "{}  gone", "{}  ok"},
		{"in front", "used: {}", "free: {}"},
		{"a last column", "{};y", "{};n"},
	}
	m := loaded(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			text := "Discord backup codes\n\n"
			for i, code := range lettersAmong {
				form := test.good
				if i == 1 || i == 2 || i == 5 {
					form = test.used
				}
				text += strings.Replace(form, "{}", code, 1) + "\n"
			}
			diffShown(t, m, text, "likely discord: "+strings.Join(lettersAmong, " "))
		})
	}
}

// What only stands below codes is none.
func TestWordsBelowCodes(t *testing.T) {
	tests := []struct{ name, below string }{
		{"a sentence that begins with one", "self-made list, do not lose it\n"},
		{"a label and a word", "note: well-read\n"},
	}
	m := loaded(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			diffShown(t, m, "Discord backup codes\n"+strings.Join(lettersAmong[1:5], "\n")+"\n"+test.below, "likely discord: "+strings.Join(lettersAmong[1:5], " "))
		})
	}
}

// Names of tags are no codes.
func TestTagsAreNoCodes(t *testing.T) {
	for _, text := range []string{
		"<backupcodes>\n<sha256>\n<base64>\n<utf8text>\n</backupcodes>\n",
		"backup codes\n<item12a>\n<item34b>\n<item56c>\n",
	} {
		if got := shown(loaded(t).Find(text, Known{})); len(got) > 0 {
			t.Errorf("%q: %q", text, got)
		}
	}
}
