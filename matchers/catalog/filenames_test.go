package catalog

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestFileName(t *testing.T) {
	tests := []struct{ name, want string }{
		// The names that downloads get.
		{".google_authenticator", "google-authenticator-pam"},
		{"1Password Emergency Kit A3-ABCDEF-team.pdf", "1password"},
		{"analytics_recovery_codes.txt", "matomo"},
		{"BitLocker Recovery Key 3F2A9C10-77B4-4E0D-9A51-0C8E6D1B2F43.TXT", "bitlocker"},
		{"BitLocker-Wiederherstellungsschlüssel 3F2A9C10.txt", "bitlocker"},
		{"cal-backup-codes.txt", "cal-com"},
		{"discord_backup_codes.txt", "discord"},
		{"discourse-backup-codes.txt", "discourse"},
		{"DO-NOT-DELETE_Expensify-2FA-RecoveryCodes.txt", "expensify"},
		{"documenso-2FA-recovery-codes.txt", "documenso"},
		{"element-keys.txt", "matrix-element"},
		{"ente-recovery-key.txt", "ente"},
		{"Epic Games Account Two-Factor backup codes.txt", "epic-games"},
		{"Firefox-Recovery-Key-2023.pdf", "mozilla-recovery-key"},
		{"formbricks-backup-codes.txt", "formbricks"},
		{"github-recovery-codes.txt", "github"},
		{"gitlab-recovery-codes.txt", "gitlab"},
		{"heroku-recovery-codes.txt", "heroku"},
		{"huggingface-recovery-codes.txt", "hugging-face"},
		{"kc-download-recovery-codes.txt", "keycloak"},
		{"MEGA-RECOVERYKEY.txt", "mega"},
		{"n8n-recovery-codes.txt", "n8n"},
		{"Nextcloud-backup-codes.txt", "nextcloud"},
		{"ngrok_recovery_codes.txt", "ngrok"},
		{"npm_recovery_codes.txt", "npm"},
		{"someone@example.org Backup authentication codes.txt", "mozilla-backup-codes"},
		{"someone@example.org Firefox Recovery codes.txt", "mozilla-backup-codes"},
		{"someone@example.org Firefox account recovery key.txt", "mozilla-recovery-key"},
		{"proton_recovery_codes.txt", "proton"},
		{"proton_recovery_phrase.txt", "proton-recovery-phrase"},
		{"proton_recovery_2023.asc", "proton-recovery-file"},
		{"PyPI-Recovery-Codes-someone-2023-03-04T10_11_12.123456.txt", "pypi"},
		{"TestPyPI-Recovery-Codes-someone-2023-03-04T10_11_12.123456.txt", "pypi"},
		{"sentry-recovery-codes.txt", "sentry"},
		{"shopify_recovery_codes.txt", "shopify"},
		{"someone.maFile", "steam-revocation"},
		{"steamguard-someone.json", "steam-revocation"},
		{"stripe_backup_code.txt", "stripe"},
		{"tuta_recovery_kit_someone.pdf", "tuta"},
		{"Wikimedia - recovery codes.txt", "wikimedia"},
		{"dropbox backup codes.png", "dropbox"},
		{"slack-backup-codes.txt", "slack"},
		{"zoom recovery codes.pdf", "zoom"},
		{"reddit_backup_codes.txt", "reddit"},
		{"x_backup_codes.txt", "x"},
		{"x-backup-codes.txt", "x"},
		{"twitter_backup_codes.txt", "x"},
		// Case, and what is added to the names of copies.
		{"GITHUB-RECOVERY-CODES.TXT", "github"},
		{"github-recovery-codes (1).txt", "github"},
		{"github-recovery-codes(12).txt", "github"},
		{"huggingface-recovery-codes (1).txt", "hugging-face"},
		{"huggingface-recovery-codes(1).txt", "hugging-face"},
		{"huggingface-recovery-codes-1.txt", "hugging-face"},
		{"huggingface-recovery-codes 2.txt", "hugging-face"},
		{"huggingface-recovery-codes_2.txt", "hugging-face"},
		{"huggingface-recovery-codes - Copy.txt", "hugging-face"},
		{"huggingface-recovery-codes - Copy (2).txt", "hugging-face"},
		{"huggingface-recovery-codes copy.txt", "hugging-face"},
		{"huggingface-recovery-codes copy 3.txt", "hugging-face"},
		{"huggingface-recovery-codes - Kopie.txt", "hugging-face"},
		{"Kopie von huggingface-recovery-codes.txt", "hugging-face"},
		{"Copie de huggingface-recovery-codes.txt", "hugging-face"},
		{"Copy of huggingface-recovery-codes (1).txt", "hugging-face"},
		{"huggingface-recovery-codes.txt.txt", "hugging-face"},
		{"Copy of discord_backup_codes (1).txt", "discord"},
		// Names that say nothing about the service.
		{"backup-codes.txt", ""},
		{"backup_codes.txt", ""},
		{"backup-codes-someone.txt", ""},
		{"backup_code.txt", ""},
		{"recovery-codes.txt", ""},
		{"recoveryCodes.txt", ""},
		{"two-factor-backup-codes.txt", ""},
		{"two-factor-auth-codes.txt", ""},
		{"personal_key.txt", ""},
		{"security-key.txt", ""},
		{"forum-backup-codes.txt", ""},
		{"someone-2fa-backup-codes.txt", ""},
		{"Recovery codes.txt", ""},
		{"notes (1).txt", ""},
		{"notgithub-recovery-codes.md", ""},
		{"hexagon.txt", ""},
		{"(1)", ""},
		{"", ""},
		{".", ""},
	}
	c := loaded(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, ids(c.FileName(test.name))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func BenchmarkFileName(b *testing.B) {
	c := loaded(b)
	for b.Loop() {
		c.FileName("IMG_20240101_101010.jpg")
		c.FileName("huggingface-recovery-codes (1).txt")
	}
}
