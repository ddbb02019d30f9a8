package scanner

import (
	"context"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/makiuchi-d/gozxing"
	"github.com/makiuchi-d/gozxing/qrcode"

	"sparekey/matchers/evidence"
	"sparekey/ocr"
	"sparekey/scanner/report"
)

// saveQR draws a QR code in the middle of a page and saves it.
func saveQR(t *testing.T, name, text string) {
	t.Helper()
	m, err := qrcode.NewQRCodeWriter().Encode(text, gozxing.BarcodeFormat_QR_CODE, 0, 0, nil)
	if err != nil {
		t.Fatal(err)
	}
	const module, margin = 6, 60
	size := m.GetWidth()*module + 2*margin
	img := image.NewGray(image.Rect(0, 0, size, size))
	for y := range size {
		for x := range size {
			if u, v := (x-margin)/module, (y-margin)/module; x < margin || y < margin || u >= m.GetWidth() || v >= m.GetHeight() || !m.Get(u, v) {
				img.SetGray(x, y, color.Gray{Y: 255})
			}
		}
	}
	f, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := png.Encode(f, img); err != nil {
		t.Fatal(err)
	}
}

// wordless is an engine that sees no words.
type wordless struct{}

func (wordless) Read(context.Context, image.Image) (ocr.Page, error) { return ocr.Page{}, nil }
func (wordless) Close() error                                        { return nil }

// A QR code that sets up an authenticator is another way in; others are text.
func TestAccounts(t *testing.T) {
	dir := t.TempDir()
	saveQR(t, filepath.Join(dir, "setup.png"), "otpauth://totp/GitHub:ada%40example.org?secret=QVE2K4TNMZXW6YTB&issuer=GitHub")
	saveQR(t, filepath.Join(dir, "page.png"), "https://example.org/a/page")
	saveQR(t, filepath.Join(dir, "codes.png"), "GitHub recovery codes\n3f9a1-b07c2\n8d24e-61fa9\n0c7b3-9e5d8\na64f2-17c0e\n5be91-d38a6\n92c0d-4f7b1\n")
	var r record
	if err := r.scan(t, Options{Roots: []string{dir}, OCR: wordless{}}); err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, h := range r.hits {
		service := ""
		if h.Service != nil {
			service = h.Service.ID
		}
		got[filepath.Base(h.Path)] = strings.Join([]string{h.Kind, h.Level.String(), service, h.Issuer, h.Account, h.Codes[0].Text.Reveal()}, "|")
	}
	want := map[string]string{
		"setup.png": "authenticator|" + evidence.Possible.String() + "|github|GitHub|ada@example.org|QVE2K4TNMZXW6YTB",
		"codes.png": "qr|" + evidence.Likely.String() + "|github|||3f9a1-b07c2",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	for _, h := range r.hits {
		if h.Kind == report.AuthenticatorKey && h.Place.Box == nil {
			t.Error("no place in the picture")
		}
	}
}

// Of the accounts only those of the service that is looked for are shown.
func TestAccountsAsked(t *testing.T) {
	dir := t.TempDir()
	saveQR(t, filepath.Join(dir, "a.png"), "otpauth://totp/GitHub:ada?secret=QVE2K4TNMZXW6YTB&issuer=GitHub")
	saveQR(t, filepath.Join(dir, "b.png"), "otpauth://totp/Discord:ada?secret=MFRGGZDFMZTWQ2LK&issuer=Discord")
	var r record
	if err := r.scan(t, Options{Roots: []string{dir}, OCR: wordless{}, Services: []string{"discord"}}); err != nil {
		t.Fatal(err)
	}
	if len(r.hits) != 1 || r.hits[0].Service.ID != "discord" {
		t.Errorf("%d hits", len(r.hits))
	}
}
