package scanner

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"golang.org/x/tools/txtar"

	"sparekey/scanner/report"
)

// record is a reporter that keeps what it hears. It holds no lock: reporters are
// called by one goroutine at a time, and the race detector knows when they are not.
type record struct {
	runs     []*report.Run
	hits     []*report.Hit
	pointers []*report.Pointer
	done     []*report.Summary
	onHit    func(*report.Hit) error // nil: nothing happens
}

func (r *record) Start(run *report.Run) error { r.runs = append(r.runs, run); return nil }

func (r *record) Hit(h *report.Hit) error {
	r.hits = append(r.hits, h)
	if r.onHit != nil {
		return r.onHit(h)
	}
	return nil
}

func (r *record) Pointer(p *report.Pointer) error    { r.pointers = append(r.pointers, p); return nil }
func (r *record) Progress(*report.Progress) error    { return nil }
func (r *record) Done(sum *report.Summary) error     { r.done = append(r.done, sum); return nil }
func (r *record) summary() report.Summary            { return *r.done[0] }
func (r *record) scan(t *testing.T, o Options) error { return r.scanFor(t.Context(), t, o) }

// scanFor scans and checks what holds of every scan: the report begins and ends once,
// and the summary is the one that is returned.
func (r *record) scanFor(ctx context.Context, t *testing.T, o Options) error {
	t.Helper()
	sum, err := Scan(ctx, o, r)
	if len(r.runs) != 1 || len(r.done) != 1 {
		t.Fatalf("began %d times, ended %d times", len(r.runs), len(r.done))
	}
	if got := r.summary(); got.Stats != sum.Stats || got.Complete != sum.Complete || got.Stopped != sum.Stopped {
		t.Errorf("the summary that is returned is not the one that was reported: %+v, %+v", sum, got)
	}
	return err
}

// lay puts the files of an archive into a folder.
func lay(t *testing.T, archive string) string {
	t.Helper()
	dir := t.TempDir()
	files := txtar.Parse([]byte(archive)).Files
	if len(files) == 0 {
		t.Fatal("no files in the archive")
	}
	for _, f := range files {
		path := filepath.Join(dir, filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, f.Data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// github is a set that nobody overlooks.
const github = `GitHub recovery codes

8a676-39f74
080f5-6c5aa
328f6-76226
e236a-23e23
8e3b1-c77fc
4c011-f1bd3
8f1f3-4920f
bd01f-40072
`
