package extract

import (
	"bytes"
	"context"
	"regexp"
	"strings"

	"sparekey/scanner/blob"
)

// readVault points at the locked database of a password manager.
func readVault(_ context.Context, _ *Extractor, in *input, _ *outlet) error {
	in.format = "vault"
	return ErrVault
}

// vaultFolder says whether a file is the one that stands for a vault made of a
// folder of many.
func vaultFolder(a blob.Address) bool {
	if len(a.Members) > 0 {
		return false
	}
	path := strings.ReplaceAll(a.File, `\`, "/")
	return strings.HasSuffix(path, ".opvault/default/profile.js") || // 1Password
		strings.HasSuffix(path, ".agilekeychain/data/default/contents.js") ||
		strings.HasSuffix(path, ".enpassdb") || strings.HasSuffix(path, ".enpassdbsync") // encrypted from the first byte on
}

var (
	// An authenticator's QR export as a text of its own; the same words inside a
	// program's source are not one.
	migrationLine = regexp.MustCompile(`(?m)^\s*otpauth-migration://offline\?data=`)
	otpauthLine   = regexp.MustCompile(`(?m)^\s*otpauth://(totp|hotp)/`)

	pgpMessage = []byte("-----BEGIN PGP MESSAGE-----")
)

// lockedText says whether a text is an encrypted export, of which nothing can be
// read.
func lockedText(name string, sample []byte) error {
	name = strings.ToLower(name)
	switch trimmed := bytes.TrimSpace(sample); {
	case bytes.Contains(sample, []byte(`"encKeyValidation_DO_NOT_EDIT"`)) && bytes.HasPrefix(trimmed, []byte("{")):
		return ErrVault // Bitwarden
	case bytes.HasPrefix(trimmed, pgpMessage) && strings.Contains(name, "proton"):
		return ErrVault // Proton Pass
	case bytes.HasPrefix(trimmed, pgpMessage) && hasSuffix(name, ".pgp", ".asc", ".gpg"):
		return ErrLocked
	}
	return nil
}

// authenticator says whether a text is an export of an authenticator app: no
// codes, but another way into the same accounts.
func authenticator(sample []byte) bool {
	trimmed := bytes.TrimSpace(sample)
	if bytes.Contains(sample, []byte("otpauth")) { // expressions cost more than a look
		if migrationLine.Match(sample) {
			return true
		}
		if m := otpauthLine.FindIndex(trimmed); m != nil && m[0] == 0 {
			return true // andOTP, Ente and others write one a line
		}
	}
	if !bytes.HasPrefix(trimmed, []byte("{")) && !bytes.HasPrefix(trimmed, []byte("[")) {
		return false
	}
	has := func(keys ...string) bool {
		for _, k := range keys {
			if !bytes.Contains(sample, []byte(`"`+k+`"`)) {
				return false
			}
		}
		return true
	}
	return has("version", "header", "db", "slots") || // Aegis
		has("schemaVersion", "services") && (has("otp") || has("servicesEncrypted")) || // 2FAS
		has("secret", "issuer", "algorithm", "digits", "last_used") // andOTP
}

func hasSuffix(s string, ends ...string) bool {
	for _, e := range ends {
		if strings.HasSuffix(s, e) {
			return true
		}
	}
	return false
}
