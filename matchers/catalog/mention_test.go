package catalog

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

func loaded(t testing.TB) *Catalog {
	t.Helper()
	c, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func ids(services []*Service) string {
	var all []string
	for _, s := range services {
		all = append(all, s.ID)
	}
	return strings.Join(all, " ")
}

func TestMentioned(t *testing.T) {
	tests := []struct{ text, want string }{
		// Words.
		{"GitHub recovery codes", "github=GitHub"},
		{"my GITHUB's codes", "github=GITHUB"},
		{"twitter and Instagram", "x=twitter instagram=Instagram"},
		{"Яндекс, ВКонтакте", "yandex=Яндекс vk=ВКонтакте"},
		{"ЯНДЕКС", "yandex=ЯНДЕКС"},
		{"GitHubの回復コード", "github=GitHub"},
		{"Google\u00a0account", "google=Google\u00a0account"},
		{"Google-Konto", "google=Google"},
		{"wordpress", "wordpress-com=wordpress wordpress-two-factor=wordpress"},
		{"githubs, notgithub, github2", ""},
		{"use Google Authenticator for GitHub", "github=GitHub"},
		{"google_authenticator", ""},
		// Hosts.
		{"https://github.com/settings", "github=github.com/domain"},
		{"gist.github.com", "github=github.com/domain"},
		{"noreply@github.com", "github=github.com/domain"},
		{"x.com", "x=x.com/domain"},
		{"see x.com.", "x=x.com/domain"},
		{"netflix.com", ""},
		{"notgithub.com not-github.com my_github.com", ""},
		{"github.com.example.org github.com-example.org", ""},
		{"github.io raw.github.io github@example.org", ""},
		{"accounts.github.codes = 1", "github=github"},
		{"[2fa.github]", "github=github"},
		{"see [2fa.github] above", ""},
		{"my X login: @someone", "x=X"},
		{"IG account", "instagram=IG"},
		{"2 x login", ""},
		{"the matrix of accounts", ""},
		{"mail.github.example.org = 1", "github=github"},
		{"mail.github.example.org", ""},
		{"someone@gmail.com", ""},
		{"gmail.com", "google=gmail.com/domain"},
		{"no-reply@accounts.google.com", "google=google.com/domain"},
		{"https://docs.google.com/document", ""},
		// Phrases.
		{"Keep your recovery codes as safe as\nyour password", "github=Keep your recovery codes as safe as\nyour password"},
		{"Discord backup codes for account a@example.org", "discord=Discord backup codes for account"},
		{"SAVE YOUR BACKUP CODES", "google=SAVE YOUR BACKUP CODES"},
		{"password manager such as Lastpass, 1Password, or Keeper", "github=password manager such as Lastpass, 1Password, or Keeper"},
		// Short names beside codes.
		{"the X backup code is", "x=X"},
		{"x two-factor", "x=x"},
		{"backup codes for my X account", "x=X"},
		{"Signal backup", "signal-backup-passphrase=Signal backup"},
		{"Slack's backup codes", "slack=Slack"},
		{"2FA Notion", "notion=Notion"},
		{"recovery codes (EA)", "ea=EA"},
		{"codes de secours pour VK", "vk=VK"},
		{"Zoom recovery codes", "zoom=Zoom"},
		// Short names that head something.
		{"Steam\n\nABC", "steam-backup-codes=Steam steam-revocation=Steam"},
		{"notes\n## Slack\n", "slack=Slack"},
		{"a\r\n- Ring:\r\nb", "ring=Ring"},
		{"X: a single code", "x=X"},
		{"# X", "x=X"},
		{"Proton: see below", "proton=Proton"},
		// Short names that are words.
		{"ring the bell", ""},
		{"steam engine", ""},
		{"slack off", ""},
		{"exit", ""},
		{"a notion of discourse, a signal from the box, hex digits", ""},
		{"uber cool sentry in the matrix", ""},
		{"x", ""},
		{"x\n", ""},
		{"x: 12", ""},
		{"4 x 4, f(x) = x", ""},
		{"10 backup codes x 10", ""},
		{"npm install", ""},
		{"Zoom in", ""},
		{"die Ente", ""},
		{"the sea", ""},
		{"", ""},
	}
	c := loaded(t)
	for _, test := range tests {
		t.Run(test.text, func(t *testing.T) {
			var got []string
			for _, m := range c.Mentioned(test.text) {
				s := m.Service.ID + "=" + test.text[m.Start:m.End]
				if m.Domain {
					s += "/domain"
				}
				got = append(got, s)
			}
			if diff := cmp.Diff(test.want, strings.Join(got, " ")); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestMentionedInName(t *testing.T) {
	tests := []struct{ name, want string }{
		{"x_backup_codes.txt", "x"},
		{"x-backup-codes.txt", "x"},
		{"X backup code.png", "x"},
		{"backup codes X.txt", "x"},
		{"twitter_backup_codes.txt", "x"},
		{"twitter codes", "x"},
		{"twitter codes.md", "x"},
		{"x.com_backup.txt", "x"},
		{"fb-codes", "facebook"},
		{"fbcodes.txt", "facebook"},
		{"fb.txt", "facebook"},
		{"Вк.txt", "vk"},
		{"fb", ""},
		{"fb holiday.txt", ""},
		{"insta backup.png", "instagram"},
		{"gh_recovery", "github"},
		{"ea codes", "ea"},
		{"2fa_steam.txt", "steam-backup-codes steam-revocation"},
		{"backup codes for vk.docx", "vk"},
		{"facebook.txt", "facebook"},
		{"GitHubCodes.txt", "github"},
		{"LinkedInRecovery.pdf", "linkedin"},
		{"githubcodes.txt", "github"},
		{"discordbackupcodes.txt", "discord"},
		{"github2fa.txt", "github"},
		{"twitter2.png", "x"},
		{"n8n-recovery-codes.txt", "n8n"},
		{"1Password Emergency Kit A3-QWERTY.pdf", "1password"},
		{"proton_recovery_phrase.txt", "proton-recovery-phrase"},
		{"github.com.txt", "github"},
		{"Google Konto – Backup-Codes.pdf", "google"},
		{"google and github.txt", "google github"},
		{"Screenshot_20240101_101010_Instagram.jpg", "instagram"},
		{"Screenshot_2024-01-01-10-10-10-111_com.instagram.android.jpg", "instagram"},
		{"x", ""},
		{"x.txt", ""},
		{"Slack", ""},
		{"Steam", ""},
		{"signal.log", ""},
		{"ring the bell.txt", ""},
		{"xcode", ""},
		{"Xcode.app", ""},
		{"vscode", ""},
		{"exit codes.txt", ""},
		{"hex codes of colours.txt", ""},
		{"hex recovery codes.txt", "hexpm"},
		{"area codes.txt", ""},
		{"backup-codes.txt", ""},
		{"index.html", ""},
		{".bashrc", ""},
		{"", ""},
		{"\xff\xfe backup", ""},
	}
	c := loaded(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, ids(c.MentionedInName(test.name))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func FuzzMentioned(f *testing.F) {
	for _, seed := range []string{
		"GitHub recovery codes", "x.com", "X: ", "Яндекс\u00a0backup", "backup codes for \xff X", "\xe2\x80",
		"a@gmail.com", "Google -_ - account", "Keep your recovery codes as safe as\r\n your password", "github.com\xf0", "İstagram",
	} {
		f.Add(seed)
	}
	c := loaded(f)
	f.Fuzz(func(t *testing.T, text string) {
		last := 0
		for _, m := range c.Mentioned(text) {
			switch {
			case m.Service == nil:
				t.Fatal("a mention of nothing")
			case m.Start < last || m.End <= m.Start || m.End > len(text):
				t.Fatalf("mention %d to %d after %d in %d bytes", m.Start, m.End, last, len(text))
			case m.Start > 0 && wordBefore(text, m.Start):
				t.Fatalf("mention at %d begins within a word", m.Start)
			case wordAt(text, m.End) > 0 && !strings.HasSuffix(text[m.Start:m.End], "*"):
				t.Fatalf("mention at %d ends within a word", m.Start)
			case utf8.ValidString(text) && !utf8.ValidString(text[m.Start:m.End]):
				t.Fatalf("mention at %d cuts a character", m.Start)
			}
			last = m.Start
		}
		for _, s := range c.MentionedInName(text) {
			if c.ByID(s.ID) != s {
				t.Fatal("a service that is not of the catalogue")
			}
		}
		c.FileName(text)
	})
}

// A text with nothing in it costs no memory, however long.
func TestMentionedAllocates(t *testing.T) {
	c := loaded(t)
	text := strings.Repeat(prose, 50)
	if n := testing.AllocsPerRun(10, func() { c.Mentioned(text) }); n > 0 {
		t.Errorf("%v allocations, want none", n)
	}
}

// Terms that begin alike must not make the time grow with the square of the text.
func TestMentionedLooksOnce(t *testing.T) {
	c := loaded(t)
	for _, term := range c.terms.list {
		if strings.Count(term.text, " ") > 15 {
			t.Errorf("%q has more words than a look ahead should take", term.text)
		}
	}
	most := 0
	for i := range c.terms.list {
		most = max(most, len(c.terms.at(c.terms.hash[i])))
	}
	if most > 40 {
		t.Errorf("%d terms begin with the same word", most)
	}
	if n := len(slices.Compact(slices.Clone(c.terms.hash))); n > slotCount/2 {
		t.Errorf("%d first words for %d slots", n, slotCount)
	}
}

const prose = `It was a bright cold day, and the clocks of the town were striking one after another.
He put the kettle on, steam rose, and a notion came to him: the signal had been there all along (see page 41).
`

func BenchmarkMentioned(b *testing.B) {
	c := loaded(b)
	for name, text := range map[string]string{
		"prose":   strings.Repeat(prose, 40),
		"hex":     strings.Repeat("d41d8cd98f00b204e9800998ecf8427e  file.txt\n", 200),
		"cyrillc": strings.Repeat("Это был яркий холодный день. ", 200),
		"names":   strings.Repeat("GitHub, Discord and x.com; ", 300),
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				c.Mentioned(text)
			}
		})
	}
}

func BenchmarkMentionedInName(b *testing.B) {
	c := loaded(b)
	for b.Loop() {
		c.MentionedInName("IMG_20240101_101010.jpg")
		c.MentionedInName("x_backup_codes.txt")
	}
}
