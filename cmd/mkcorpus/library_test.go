package main

import (
	"bytes"
	"encoding/json"
	"image"
	"path/filepath"
	"strings"
	"testing"

	"github.com/bep/imagemeta"
	"github.com/google/go-cmp/cmp"
	"github.com/makiuchi-d/gozxing"
	"github.com/makiuchi-d/gozxing/qrcode"
)

// smallAlbum writes a library of a few small pictures and returns its files.
func smallAlbum(t *testing.T, seed uint64) (map[string]string, []planted) {
	t.Helper()
	out := filepath.Join(t.TempDir(), "new")
	a := &album{seed: seed, count: 36, lists: 2, family: "t", tiny: 6}
	if err := a.write(out); err != nil {
		t.Fatal(err)
	}
	return tree(t, out), readTruth(t, out)
}

func jsonLines[T any](t *testing.T, text string) []T {
	t.Helper()
	var all []T
	for line := range strings.Lines(text) {
		var v T
		if err := json.Unmarshal([]byte(line), &v); err != nil {
			t.Fatal(err)
		}
		all = append(all, v)
	}
	return all
}

// TestLibrary holds that what the three lists say of a library is so.
func TestLibrary(t *testing.T) {
	t.Parallel()
	files, truth := smallAlbum(t, 5)
	if again, _ := smallAlbum(t, 5); !cmp.Equal(files, again) {
		t.Error("two runs of one seed differ")
	}
	all := jsonLines[shelfmark](t, files["library.jsonl"])
	kinds, bursts := map[string]int{}, map[int]int{}
	for _, l := range all {
		kinds[l.Kind]++
		bursts[l.Group]++
		checkShelved(t, l, files)
	}
	if diff := cmp.Diff(map[string]int{"photo": 33, "screenshot": 2, "other": 1}, kinds); diff != "" {
		t.Errorf("the mix (-want +got):\n%s", diff)
	}
	if len(files) != len(all)+3 {
		t.Errorf("%d files for %d pictures and 3 lists", len(files), len(all))
	}
	if n := bursts[1]; n < 3 || n > 8 {
		t.Errorf("a burst of %d photos", n)
	}
	said := map[string]bool{}
	withCodes := 0
	for _, p := range truth {
		said[p.Path] = true
		if len(p.Codes) > 0 {
			withCodes++
			checkPlanted(t, p, files["home/"+p.Path])
		}
	}
	if withCodes < 2 {
		t.Errorf("%d sets of codes in two pictures", withCodes)
	}
	codes := jsonLines[shownQR](t, files["qr.jsonl"])
	for _, q := range codes {
		if said[q.Path] {
			t.Errorf("%s stands in both lists of truth", q.Path)
		}
		said[q.Path] = true
		checkQR(t, q, files["home/"+q.Path])
	}
	if len(codes) != 2 || len(said) != len(all) {
		t.Errorf("%d QR codes, and truth about %d of %d pictures", len(codes), len(said), len(all))
	}
}

// checkShelved decodes a picture and compares it with the one it was made of.
func checkShelved(t *testing.T, l shelfmark, files map[string]string) {
	t.Helper()
	data := files["home/"+l.Path]
	config, _, err := image.DecodeConfig(strings.NewReader(data))
	if err != nil {
		t.Errorf("%s: %v", l.Path, err)
		return
	}
	if l.Of == "" {
		return
	}
	from, _, err := image.DecodeConfig(strings.NewReader(files["home/"+l.Of]))
	switch {
	case err != nil:
		t.Errorf("%s was made of %s: %v", l.Path, l.Of, err)
	case l.What == exactCopy && data != files["home/"+l.Of]:
		t.Errorf("%s is not what %s is", l.Path, l.Of)
	case l.What == smallerCopy && config.Width >= from.Width:
		t.Errorf("%s has %d pixels across, its original %d", l.Path, config.Width, from.Width)
	}
}

// checkPlanted looks whether the place of the list is in the upright picture.
func checkPlanted(t *testing.T, p planted, data string) {
	t.Helper()
	config, _, err := image.DecodeConfig(strings.NewReader(data))
	if err != nil {
		t.Errorf("%s: %v", p.Path, err)
		return
	}
	whole := image.Rect(0, 0, config.Width, config.Height)
	if o := exifOf(t, data)["Orientation"]; o == uint16(6) || o == uint16(8) {
		whole = image.Rect(0, 0, config.Height, config.Width)
	}
	b := image.Rect(p.Picture.Box[0], p.Picture.Box[1], p.Picture.Box[2], p.Picture.Box[3])
	if b.Empty() || !b.In(whole) {
		t.Errorf("%s: the list is at %v of %v", p.Path, b, whole)
	}
}

// checkQR reads a code that was not photographed.
func checkQR(t *testing.T, q shownQR, data string) {
	t.Helper()
	m, _, err := image.Decode(strings.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	b := image.Rect(q.Box[0], q.Box[1], q.Box[2], q.Box[3])
	if b.Empty() || !strings.HasPrefix(q.Text, "otpauth://totp/") {
		t.Errorf("%s: %q at %v", q.Path, q.Text, b)
	}
	if !strings.Contains(q.Path, "Screenshot") {
		return
	}
	bitmap, err := gozxing.NewBinaryBitmapFromImage(asRGBA(m).SubImage(b.Inset(-20)))
	if err != nil {
		t.Fatal(err)
	}
	got, err := qrcode.NewQRCodeReader().Decode(bitmap, nil)
	if err != nil || got.GetText() != q.Text {
		t.Errorf("%s: read %v, %v, want %q", q.Path, got, err, q.Text)
	}
}

// TestOtherPictures makes what a small library has none of.
func TestOtherPictures(t *testing.T) {
	a := &album{seed: 1, family: "t", tiny: 6}
	var err error
	if a.scenes, err = sceneries(1, person{}, 1, 6); err != nil {
		t.Fatal(err)
	}
	d := &darkroom{a.studio(goLibrary(t)), a}
	for what, make := range map[string]func(d *darkroom, k *kit, s *shot) printed{
		noWriting: (*darkroom).downloaded, lookAlike: (*darkroom).meme, lookAlike + " scan": (*darkroom).scan,
	} {
		p := make(d, studioKit(9, "t/x"), &shot{sheet: sheetsOfLibrary[2]})
		class, _, _ := strings.Cut(what, " ")
		if len(p.truth) != 1 || p.truth[0].Class != "decoy/picture-"+class || len(p.truth[0].Codes) > 0 {
			t.Errorf("%s: the truth is %+v", what, p.truth)
		}
		if _, _, err := image.Decode(bytes.NewReader(p.data)); err != nil || p.err != nil {
			t.Errorf("%s: %v, %v", what, err, p.err)
		}
		if camera := exifOf(t, string(p.data))["Model"]; camera != nil {
			t.Errorf("%s: taken by %v", what, camera)
		}
	}
}

// TestLibraryPlan holds the mix of a library of usual size, of which nothing is drawn.
func TestLibraryPlan(t *testing.T) {
	a := &album{seed: 3, count: 20000, lists: 40, family: "u"}
	first, copies := a.plan()
	b := &album{seed: 4, count: 20000, lists: 40, family: "u"}
	if other, _ := b.plan(); other[0].name == first[0].name {
		t.Error("two seeds give the same")
	}
	kinds, what, mix := map[string]int{}, map[string]int{}, map[string]int{}
	for _, s := range append(first, copies...) {
		kinds[s.kind]++
		what[s.what]++
		if s.kind == "photo" {
			mix[s.from.model]++
		}
		if s.name == "" || s.print == nil || (s.of == nil) != (what[s.what] > 0 && !isMade(s.what)) {
			t.Fatalf("a shot of kind %s without a name, a maker or an original", s.what)
		}
		if s.of != nil && (s.of.what == listPhoto || s.of.what == listShot) {
			t.Errorf("a copy of a list")
		}
	}
	if diff := cmp.Diff(map[string]int{"photo": 18400, "screenshot": 1200, "other": 400}, kinds); diff != "" {
		t.Errorf("the mix (-want +got):\n%s", diff)
	}
	want := map[string]int{listPhoto: 20, listShot: 20, qrPhoto: 4, qrShot: 4, textShot: 1176, exactCopy: 220, smallerCopy: 220, textPhoto: 55, againPhoto: 165}
	for w, n := range want {
		if what[w] != n {
			t.Errorf("%d pictures of kind %s, want %d", what[w], w, n)
		}
	}
	if n := what[burstPhoto]; n < 1700 || n > 1850 {
		t.Errorf("%d photos in bursts, want a tenth", n)
	}
	for _, c := range albumCameras() {
		if got := float64(mix[c.model]) / 184; got < float64(c.weight)*0.8-0.3 || got > float64(c.weight)*1.2+0.3 {
			t.Errorf("%.1f %% of the photos are by %s, want %d", got, c.model, c.weight)
		}
	}
}

func isMade(what string) bool {
	return what == exactCopy || what == smallerCopy || what == againPhoto
}

// exifOf are the values in the file of a picture, the thumbnail's aside.
func exifOf(t *testing.T, data string) map[string]any {
	t.Helper()
	format := imagemeta.JPEG
	if strings.HasPrefix(data, "\x89PNG") {
		format = imagemeta.PNG
	}
	all := map[string]any{}
	_, err := imagemeta.Decode(imagemeta.Options{
		R: bytes.NewReader([]byte(data)), ImageFormat: format, Sources: imagemeta.EXIF,
		Warnf:     func(f string, args ...any) { t.Errorf("EXIF: "+f, args...) },
		HandleTag: func(i imagemeta.TagInfo) error { all[i.Tag] = i.Value; return nil },
	})
	if err != nil {
		t.Errorf("reading EXIF: %v", err)
	}
	return all
}
