package triage

import (
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"sparekey/matchers/catalog"
	"sparekey/matchers/evidence"
	"sparekey/scanner/blob"
)

const root = "/home/ada"

func newJudge(t *testing.T, roots ...string) *Judge {
	t.Helper()
	cat, err := catalog.Load()
	if err != nil {
		t.Fatal(err)
	}
	phrases, err := catalog.LoadPhrases()
	if err != nil {
		t.Fatal(err)
	}
	return NewJudge(cat, phrases, roots)
}

// said is what a case says, with weight: rules, each with the service it speaks for.
func said(c evidence.Case) []string {
	list := []string{}
	for _, item := range c {
		if item.Weight == 0 {
			continue
		}
		s := string(item.Rule)
		if item.Service != "" {
			s += " " + item.Service
		}
		list = append(list, s)
	}
	return list
}

// onDisk is a file of a size that says nothing.
func onDisk(path string) blob.Blob {
	return blob.Blob{Address: blob.Address{File: filepath.FromSlash(path)}, Size: 20_000}
}

func TestNames(t *testing.T) {
	tests := []struct {
		path string
		lane Lane
		want []string
	}{
		{"x_backup_codes.txt", Fast, []string{"name.default x", "type.note"}},
		{"x-backup-codes.txt", Fast, []string{"name.default x", "type.note"}},
		{"twitter_backup_codes.txt", Fast, []string{"name.default x", "type.note"}},
		{"github-recovery-codes.txt", Fast, []string{"name.default github", "type.note"}},
		{"github-recovery-codes (1).txt", Fast, []string{"name.default github", "type.note"}},
		{"discord_backup_codes.txt", Fast, []string{"name.default discord", "type.note"}},
		{"backup_codes", Fast, []string{"name.shared", "type.note"}},
		{"Backup-codes-ada.txt", Fast, []string{"name.shared", "type.note"}},
		{"twitter codes", Fast, []string{"name.codes x", "type.note"}},
		{"recovery key.txt", Fast, []string{"name.key", "name.codes", "type.note"}},
		{"2fa.txt", Fast, []string{"name.two_factor", "name.secrets", "type.note"}},
		{"passwords.txt", Fast, []string{"name.secrets", "type.note"}},
		{"github.txt", Fast, []string{"name.service github", "type.note"}},
		{"notes.txt", Fast, []string{"type.note"}},

		{"Wiederherstellungscodes.txt", Fast, []string{"name.term", "type.note"}},
		{"Sicherungscodes Google.docx", Fast, []string{"name.term", "name.service google", "type.note"}},
		{"codes de secours.txt", Fast, []string{"name.term", "type.note"}},
		{"códigos de respaldo.txt", Fast, []string{"name.term", "type.note"}},
		{"codici di backup.txt", Fast, []string{"name.term", "type.note"}},
		{"yedek kodlar.txt", Fast, []string{"name.term", "type.note"}},
		{"резервные коды.txt", Fast, []string{"name.term", "type.note"}},
		{"バックアップコード.txt", Fast, []string{"name.term", "type.note"}},
		{"备用验证码.txt", Fast, []string{"name.term", "type.note"}},
		{"백업 코드.txt", Fast, []string{"name.term", "type.note"}},

		{"main.go", Fast, []string{"type.source"}},
		{"package-lock.json", Fast, []string{"type.log"}},
		{"server.log", Fast, []string{"type.log"}},
		{"video.mp4", Fast, []string{}},

		{"holiday.jpg", Slow, []string{}},
		{"Screenshot 2021-03-04.png", Slow, []string{"name.screenshot"}},
		{"Bildschirmfoto 2020-12-15 um 04.55.50.png", Slow, []string{"name.screenshot"}},
		{"github-recovery-codes.png", Slow, nil}, // whatever else, it is a picture

		{"Downloads/notes.txt", Fast, []string{"folder.own", "type.note"}},
		{"Downloads/Dropbox/notes.txt", Fast, []string{"folder.own", "type.note"}},
		{"Téléchargements/notes.txt", Fast, []string{"folder.own", "type.note"}},
		{"Рабочий стол/notes.txt", Fast, []string{"folder.own", "type.note"}},
		{"ダウンロード/notes.txt", Fast, []string{"folder.own", "type.note"}},
		{"바탕화면/notes.txt", Fast, []string{"folder.own", "type.note"}},
		{"Recovery codes/notes.txt", Fast, []string{"folder.term", "type.note"}},
		{"GitHub/notes.txt", Fast, []string{"folder.service github", "type.note"}},

		{"code/web/node_modules/pkg/notes.txt", Fast, []string{"folder.code", "type.note"}},
		{"code/.git/notes.txt", Fast, []string{"folder.code", "type.note"}},
		{".cache/a/.cache/notes.txt", Fast, []string{"folder.code", "type.note"}},
		{"lib/python/site-packages/notes.txt", Fast, []string{"folder.code", "type.note"}},
	}
	j := newJudge(t, root)
	for _, test := range tests {
		t.Run(test.path, func(t *testing.T) {
			c := j.Weigh(onDisk(root+"/"+test.path), nil)
			if c.Lane != test.lane {
				t.Errorf("lane %v, want %v", c.Lane, test.lane)
			}
			if test.want == nil {
				return
			}
			if diff := cmp.Diff(test.want, said(c.Case)); diff != "" {
				t.Errorf("reasons (-want +got):\n%s", diff)
			}
		})
	}
}

// What stands first is read before what stands below it.
func TestOrder(t *testing.T) {
	j := newJudge(t, root)
	sized := func(path string, size int64) blob.Blob {
		b := onDisk(path)
		b.Size = size
		return b
	}
	best := []blob.Blob{
		sized(root+"/Downloads/github-recovery-codes.txt", 500),
		sized(root+"/github-recovery-codes.txt", 5000),
		sized(root+"/backup_codes.txt", 5000),
		sized(root+"/recovery codes of the bank.txt", 20_000),
		sized(root+"/twitter codes.txt", 5000),
		sized(root+"/2fa.txt", 5000),
		sized(root+"/passwords.txt", 5000),
		sized(root+"/Documents/notes.txt", 500),
		sized(root+"/notes.txt", 500),
		sized(root+"/notes.txt", 100_000),
		sized(root+"/notes.txt", 40<<20),
		sized(root+"/code/node_modules/notes.txt", 500),
		sized("/usr/share/node_modules/main.js", 500),
		sized(root+"/video.mp4", 2<<30),
	}
	for i, b := range best[1:] {
		before := j.Weigh(best[i], nil)
		if now := j.Weigh(b, nil); now.Order >= before.Order {
			t.Errorf("%s (%d bytes, %.2f) comes before %s (%d bytes, %.2f)", b.Address, b.Size, now.Order, best[i].Address, best[i].Size, before.Order)
		}
	}
}

func TestSizes(t *testing.T) {
	j := newJudge(t, root)
	tests := []struct {
		name string
		path string
		size int64
		want []string
	}{
		{"small", "notes.txt", 8 << 10, []string{"type.note", "size.small"}},
		{"neither", "notes.txt", 8<<10 + 1, []string{"type.note"}},
		{"large", "notes.txt", 1<<20 + 1, []string{"type.note", "size.large"}},
		{"large, no text", "notes.pdf", 1<<20 + 1, []string{"type.note"}},
		{"not known", "notes.txt", -1, []string{"type.note"}},
		{"a picture", "photo.jpg", 500, []string{}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			b := onDisk(root + "/" + test.path)
			b.Size = test.size
			if diff := cmp.Diff(test.want, said(j.Weigh(b, nil).Case)); diff != "" {
				t.Errorf("reasons (-want +got):\n%s", diff)
			}
		})
	}
}

// What lies above a root says nothing, but that it may be the system's.
func TestAboveRoot(t *testing.T) {
	tests := []struct {
		name, root, path string
		want             []string
	}{
		{"a telling root", "/home/ada/2fa", "/home/ada/2fa/notes.txt", []string{"type.note"}},
		{"machinery above", "/home/ada/code/node_modules", "/home/ada/code/node_modules/notes.txt", []string{"type.note"}},
		{"a slash at its end", "/home/ada/2fa/", "/home/ada/2fa/Downloads/notes.txt", []string{"folder.own", "type.note"}},
		{"the file itself", "/home/ada/2fa/notes.txt", "/home/ada/2fa/notes.txt", []string{"type.note"}},
		{"everything", "/", "/home/ada/2fa/notes.txt", []string{"folder.term", "type.note"}},
		{"the system's", "/usr/share", "/usr/share/notes.txt", []string{"folder.system", "type.note"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			c := newJudge(t, test.root).Weigh(onDisk(test.path), nil)
			if diff := cmp.Diff(test.want, said(c.Case)); diff != "" {
				t.Errorf("reasons (-want +got):\n%s", diff)
			}
		})
	}
}

// A member has what its container is known for, but for type and size, and its own.
func TestMembers(t *testing.T) {
	j := newJudge(t, root)
	zip := onDisk(root + "/Downloads/recovery codes.zip")
	parent := j.Weigh(zip, nil)
	member := blob.Blob{Address: blob.Address{File: zip.Address.File, Members: []string{`old\GitHub\notes.txt`}}, Size: 300}
	c := j.Weigh(member, parent.Case)
	want := append(said(parent.Case), "folder.service github", "type.note", "size.small")
	if diff := cmp.Diff(want, said(c.Case)); diff != "" {
		t.Errorf("reasons (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(parent.Case, c.Parent); diff != "" {
		t.Errorf("the case of the container changed (-want +got):\n%s", diff)
	}
	if again := j.Weigh(member, parent.Case); again.Order != c.Order || !cmp.Equal(again.Case, c.Case) {
		t.Error("weighing a second time gives something else")
	}
}
