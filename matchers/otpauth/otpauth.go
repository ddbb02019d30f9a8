// Package otpauth reads what the QR codes of authenticator apps say.
//
// The text of a QR code goes in, the accounts in it come out: whose they are and the
// secret that makes their login codes. It never makes such a code.
//
// Sources: the Key URI Format of Google Authenticator, and for the export of all
// accounts the protocol buffer in "otpauth-migration" codes as Google's app writes
// them.
package otpauth

import (
	"encoding/base32"
	"encoding/base64"
	"errors"
	"fmt"
	"net/url"
	"strings"

	"google.golang.org/protobuf/encoding/protowire"

	"sparekey/matchers"
)

// Account is one account of an authenticator app.
type Account struct {
	Issuer string // the service; may be empty
	Name   string // whose account, often an address; may be empty
	Secret matchers.Code
}

// ErrForeign says that a text is not about an authenticator.
var ErrForeign = errors.New("not an authenticator's code")

var errMalformed = errors.New("a malformed authenticator's code")

const mostAccounts = 1000 // an app's export holds ten in one code

// Parse returns the accounts in the text of a QR code, in their order. What it
// returns with an error is what could be read. Errors hold nothing of the text.
func Parse(text string) ([]Account, error) {
	text = strings.TrimSpace(text)
	scheme, _, ok := strings.Cut(text, "://")
	if !ok {
		return nil, ErrForeign
	}
	switch strings.ToLower(scheme) {
	case "otpauth":
		a, err := parseKey(text)
		if err != nil {
			return nil, err
		}
		return []Account{a}, nil
	case "otpauth-migration":
		return parseMigration(text)
	}
	return nil, ErrForeign
}

// parseKey reads otpauth://totp/Issuer:name?secret=…&issuer=…
func parseKey(text string) (Account, error) {
	u, err := url.Parse(text)
	if err != nil { // its text would be in the error
		return Account{}, fmt.Errorf("%w: the address", errMalformed)
	}
	if host := strings.ToLower(u.Host); host != "totp" && host != "hotp" && host != "steam" {
		return Account{}, fmt.Errorf("%w: the type", errMalformed)
	}
	query := u.Query()
	secret := strings.ToUpper(strings.NewReplacer(" ", "", "-", "", "=", "").Replace(query.Get("secret")))
	if !isSecret(secret) {
		return Account{}, fmt.Errorf("%w: the secret", errMalformed)
	}
	label := strings.TrimPrefix(u.Path, "/")
	issuer, name, ok := strings.Cut(label, ":")
	if !ok {
		issuer, name = "", label
	}
	if said := query.Get("issuer"); said != "" {
		issuer = said
	}
	return Account{clean(issuer), clean(name), matchers.Code(secret)}, nil
}

func clean(s string) string { return strings.TrimSpace(strings.ToValidUTF8(s, "?")) }

// isSecret says whether s is base32 of at least 50 bits.
func isSecret(s string) bool {
	return len(s) >= 10 && strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567") == ""
}

// parseMigration reads otpauth-migration://offline?data=…, the data being a
// protocol buffer in base64: field 1 is an account, as often as there are some.
func parseMigration(text string) ([]Account, error) {
	u, err := url.Parse(text)
	if err != nil {
		return nil, fmt.Errorf("%w: the address", errMalformed)
	}
	data := strings.ReplaceAll(u.Query().Get("data"), " ", "+") // an unescaped plus
	raw, err := base64.StdEncoding.DecodeString(data)
	if err != nil {
		raw, err = base64.RawURLEncoding.DecodeString(strings.TrimRight(data, "="))
	}
	if err != nil || len(raw) == 0 {
		return nil, fmt.Errorf("%w: the data", errMalformed)
	}
	var accounts []Account
	err = fields(raw, func(number protowire.Number, value []byte) {
		if number != 1 || len(accounts) == mostAccounts {
			return
		}
		if a, ok := parseParameters(value); ok {
			accounts = append(accounts, a)
		}
	})
	if err == nil && len(accounts) == 0 {
		err = fmt.Errorf("%w: no account", errMalformed)
	}
	return accounts, err
}

// parseParameters reads one account: field 1 is the secret, 2 the name, 3 the issuer.
func parseParameters(raw []byte) (Account, bool) {
	var a Account
	var secret []byte
	err := fields(raw, func(number protowire.Number, value []byte) {
		switch number {
		case 1:
			secret = value
		case 2:
			a.Name = string(value)
		case 3:
			a.Issuer = string(value)
		}
	})
	if err != nil || len(secret) == 0 {
		return Account{}, false
	}
	a.Issuer, a.Name = clean(a.Issuer), clean(a.Name)
	if issuer, name, ok := strings.Cut(a.Name, ":"); ok && (a.Issuer == "" || strings.EqualFold(issuer, a.Issuer)) {
		a.Issuer, a.Name = clean(issuer), clean(name)
	}
	a.Secret = matchers.Code(base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(secret))
	return a, true
}

// fields calls visit for every field of a message that is bytes.
func fields(raw []byte, visit func(protowire.Number, []byte)) error {
	for len(raw) > 0 {
		number, kind, n := protowire.ConsumeTag(raw)
		if n < 0 {
			return fmt.Errorf("%w: a field", errMalformed)
		}
		raw = raw[n:]
		if kind == protowire.BytesType {
			value, n := protowire.ConsumeBytes(raw)
			if n < 0 {
				return fmt.Errorf("%w: a field", errMalformed)
			}
			visit(number, value)
		}
		if n = protowire.ConsumeFieldValue(number, kind, raw); n < 0 {
			return fmt.Errorf("%w: a field", errMalformed)
		}
		raw = raw[n:]
	}
	return nil
}
