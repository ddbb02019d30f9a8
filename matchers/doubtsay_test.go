package matchers

import (
	"math/rand/v2"
	"strings"
	"testing"

	"sparekey/matchers/evidence"
)

// best returns the finding with most codes.
func best(found []Finding) Finding {
	var b Finding
	for _, f := range found {
		if len(f.Codes) > len(b.Codes) {
			b = f
		}
	}
	return b
}

// What a picture holds beside a list, or does not hold, decides how sure the list is.
func TestPictureOfAList(t *testing.T) {
	hex := "50f29ffa92910836\nb8c052fcbee5e638\n35283feb608437b6\n20aaa749a92b97c8\nee2350f5d0cb503f\nc7dd4756ab334565\n6cc5c1ab0f0c2964\n881c74539a680670\n"
	pairs := "9230 6651\t2675 8501\n6556 1569\t6171 1832\n7044 0383\t2885 3573\n3974 3705\t1346 2250\n2529 6096\t8035 4951\n"
	numbers := "11831080\t32757687\n47271872\t75124451\n59375523\t13882477\n30260536\t99269964\n58831662\t00374904\n"
	own := "syb7rdkhz8r\n2grap4tm2ke\ni6iiaappkku\nwnpmn2vbz4k\njsexvaxevyv\n8wm88mdsby3\n"
	tests := []struct {
		name, text string
		want       evidence.Level
	}{
		{"form and number of a service", hex, evidence.Likely},
		{"a form of no service", own, evidence.Possible},
		{"a form of no service, words for codes", "Your backup set\n" + own, evidence.Likely},
		{"form and number, of vouchers", "Gift cards, 20 euro each\n" + hex, evidence.Unlikely},
		{"pairs of numbers, as many as a service hands out", pairs, evidence.Possible},
		{"five pairs of numbers", "9230 6651\n6556 1569\n7044 0383\n3974 3705\n2529 6096\n", evidence.Possible},
		{"plain numbers", numbers, evidence.Weak},
		{"plain numbers, words for codes", "Verification codes\nKeep them somewhere safe.\n" + numbers, evidence.Likely},
		{"part of a list of the service named", "Instagram\n9124 8926\n4591 7607\n1194 9926\n3174 8327\n", evidence.Likely},
		{"codes of an authenticator app", "856 058\n267 001\n325 220\n080 630\n589 440\n", evidence.Weak},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := best(loaded(t).Find(tt.text, Known{Scanned: true}))
			if got := f.Case.Level(); got != tt.want {
				t.Errorf("%v (%.2f), want %v: %v", got, f.Case.Confidence(), tt.want, f.Case)
			}
		})
	}
}

// One code is sure in a picture that was taken for its sake.
func TestPictureOfOneCode(t *testing.T) {
	tests := []struct {
		name, text string
		want       evidence.Level
	}{
		{"below its heading", "Single-use backup code\nmdovbslz47sd\nIt lets you in one time.\n", evidence.Likely},
		{"its heading far above", "Recovery codes\nUse it to log in to your account\nin the event that you cannot\nreceive any two-factor\nauthentication codes\nmdovbslz47sd\n", evidence.Possible},
		{"words of time near", "Twitter codes\nb9kprmrlgbdp\nthe bus leaves in ten minutes\n", evidence.Likely},
		{"no heading", "mdovbslz47sd\n", evidence.Unlikely},
		{"a code for one login", "Single-use backup code\n482913\n", evidence.Unlikely},
		{"an authenticator's key", "Recovery codes\nSetup key\nIFZZIPZ47IGPUOBE\n", evidence.Unlikely},
		{"the heading far above", "Microsoft Recovery code\nRobin Wood\nto me, 2 Nov 2024\nAnybody who has it\ncan reset your account.\n4IWFE-0S78T-7L9BG-52WCL-96EKQ\n", evidence.Likely},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := best(loaded(t).Find(tt.text, Known{Scanned: true}))
			if got := f.Case.Level(); got != tt.want {
				t.Errorf("%v (%.2f), want %v: %v", got, f.Case.Confidence(), tt.want, f.Case)
			}
		})
	}
}

// A name alone on the line above codes of its form names their service, in a picture.
func TestHeadOfAPicture(t *testing.T) {
	tests := []struct {
		name, text, want string
		scanned          bool
	}{
		{"a short name", "X\np3t1gl3enwp4\n", "x", true},
		{"a short name and a heading", "17:01\nX\nSingle-use code\ngczow8ms2jp3\nIt lets you in one time.\n", "x", true},
		{"codes of another form", "X\np3t1-gl3e-nwp4\n", "", true},
		{"the name in a sentence", "Mark it with an X here\np3t1gl3enwp4\n", "", true},
		{"no picture", "X\np3t1gl3enwp4\n", "", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := ""
			if f := best(loaded(t).Find(tt.text, Known{Scanned: tt.scanned})); f.Service != nil {
				got = f.Service.ID
			}
			if got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}

// Codes of hex digits alone are not those of a service that draws all letters.
func TestHexIsNoOtherForm(t *testing.T) {
	tests := []struct {
		name, service, codes string
		want                 bool
	}{
		{"drawn from hex", "proxmox", "458a-5ebc-774e-aa1a acc5-7227-98fe-b30d 0d4c-c5bc-31c5-0ccd", true},
		{"drawn from more", "hexpm", "458a-5ebc-774e-aa1a acc5-7227-98fe-b30d 0d4c-c5bc-31c5-0ccd", false},
		{"with other letters", "hexpm", "458a-5ebc-774e-aa1q acc5-7227-98fe-b30d 0d4c-c5bc-31c5-0ccd", true},
		{"the first of digits alone", "github", "23572-70583 c2842-d3702 63b34-7f20b", true},
	}
	m := loaded(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := set{texts: strings.Fields(tt.codes)}
			for _, code := range s.texts {
				s.bare = append(s.bare, bare(code))
				for i := range len(code) {
					s.class |= classOf(code[i])
				}
			}
			got := fits(m.catalog.ByID(tt.service), s).rule == evidence.ShapeService
			if got != tt.want {
				t.Errorf("fits %v, want %v", got, tt.want)
			}
		})
	}
}

// A folder of pictures that were sent does not name the service of a list, if that
// hands out one code.
func TestFolderOfSentPictures(t *testing.T) {
	r, text := rand.New(rand.NewPCG(1, 2)), ""
	for range 5 {
		text += draw(r, "0123456789abcdef", strings.Repeat("x", 64)) + "\n"
	}
	var c evidence.Case
	c = c.For("whatsapp", evidence.FolderService, "the folder names WhatsApp")
	for _, f := range loaded(t).Find(text, Known{Scanned: true, Case: c}) {
		if f.Service != nil {
			t.Errorf("%d codes of %s", len(f.Codes), f.Service.ID)
		}
	}
}
