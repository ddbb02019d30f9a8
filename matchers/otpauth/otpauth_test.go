package otpauth

import (
	"encoding/base64"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"testing"
	"unicode/utf8"

	"google.golang.org/protobuf/encoding/protowire"
)

// shown writes accounts with their secrets, for comparisons.
func shown(accounts []Account) string {
	var b strings.Builder
	for _, a := range accounts {
		fmt.Fprintf(&b, "%s|%s|%s\n", a.Issuer, a.Name, a.Secret.Reveal())
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// export makes a migration code of accounts given as secret, name, issuer.
func export(accounts ...[3]string) string {
	var all []byte
	for _, a := range accounts {
		var one []byte
		for i, s := range a {
			one = protowire.AppendTag(one, protowire.Number(i+1), protowire.BytesType)
			one = protowire.AppendString(one, s)
		}
		one = protowire.AppendTag(one, 4, protowire.VarintType)
		one = protowire.AppendVarint(one, 1)
		all = protowire.AppendTag(all, 1, protowire.BytesType)
		all = protowire.AppendBytes(all, one)
	}
	all = protowire.AppendTag(all, 2, protowire.VarintType)
	all = protowire.AppendVarint(all, 1)
	return "otpauth-migration://offline?data=" + url.QueryEscape(base64.StdEncoding.EncodeToString(all))
}

func TestParse(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"usual":             {"otpauth://totp/Acme:me%40example.org?secret=QVE2K4TNMZXW6YTB&issuer=Acme", "Acme|me@example.org|QVE2K4TNMZXW6YTB"},
		"issuer only there": {"otpauth://totp/me?secret=qve2k4tnmzxw6ytb&issuer=Acme%20Inc", "Acme Inc|me|QVE2K4TNMZXW6YTB"},
		"issuer in label":   {"otpauth://totp/Acme%3Ame?secret=QVE2-K4TN-MZXW-6YTB&digits=6", "Acme|me|QVE2K4TNMZXW6YTB"},
		"counter":           {"otpauth://hotp/me?secret=QVE2K4TNMZXW6YTB&counter=4", "|me|QVE2K4TNMZXW6YTB"},
		"capitals":          {"OTPAUTH://TOTP/ME?secret=QVE2K4TNMZXW6YTB", "|ME|QVE2K4TNMZXW6YTB"},
		"export":            {export([3]string{"0123456789", "me", "Acme"}, [3]string{"abcdefghij", "Other:you", "Other"}), "Acme|me|GAYTEMZUGU3DOOBZ\nOther|you|MFRGGZDFMZTWQ2LK"},
	} {
		got, err := Parse(c.text)
		if err != nil || shown(got) != c.want {
			t.Errorf("%s: %s, %v; want %s", name, shown(got), err, c.want)
		}
	}
}

func TestNotParsed(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want error
	}{
		"address":      {"https://example.org/secret=QVE2K4TNMZXW6YTB", ErrForeign},
		"words":        {"no address at all", ErrForeign},
		"no secret":    {"otpauth://totp/me?issuer=Acme", errMalformed},
		"short secret": {"otpauth://totp/me?secret=ABC", errMalformed},
		"bad secret":   {"otpauth://totp/me?secret=QVE2K4TNMZXW6YT1", errMalformed},
		"type":         {"otpauth://xotp/me?secret=QVE2K4TNMZXW6YTB", errMalformed},
		"bad escape":   {"otpauth://totp/%zz?secret=QVE2K4TNMZXW6YTB", errMalformed},
		"no data":      {"otpauth-migration://offline?x=1", errMalformed},
		"bad base64":   {"otpauth-migration://offline?data=%21%21", errMalformed},
		"no account":   {export(), errMalformed},
	} {
		if got, err := Parse(c.text); !errors.Is(err, c.want) || len(got) > 0 {
			t.Errorf("%s: %d accounts, %v; want %v", name, len(got), err, c.want)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add("otpauth://totp/Acme:me?secret=QVE2K4TNMZXW6YTB&issuer=Acme")
	f.Add(export([3]string{"0123456789", "me", "Acme"}))
	f.Add(export([3]string{"0123456789", "me", "Acme"})[:60])
	f.Fuzz(func(t *testing.T, text string) {
		accounts, err := Parse(text)
		if len(accounts) == 0 && err == nil || len(accounts) > mostAccounts {
			t.Fatalf("%d accounts, %v", len(accounts), err)
		}
		for _, a := range accounts {
			if a.Secret.Reveal() == "" || !utf8.ValidString(a.Issuer+a.Name) {
				t.Fatalf("an account with a secret of %d characters", len(a.Secret.Reveal()))
			}
		}
	})
}
