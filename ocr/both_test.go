package ocr

import (
	"context"
	"errors"
	"image"
	"image/color"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// answer is an engine that always says the same.
type answer struct {
	page  Page
	err   error
	asked int
	shut  bool
}

func (a *answer) Read(context.Context, image.Image) (Page, error) { a.asked++; return a.page, a.err }
func (a *answer) Close() error                                    { a.shut = true; return a.err }

func at(text string, x, y int) Word {
	return Word{Text: text, Box: image.Rect(x, y, x+10*len([]rune(text)), y+12), Confidence: 0.9}
}

func unsure(w Word) Word {
	for i := range []rune(w.Text) {
		w.Doubts = append(w.Doubts, Doubt{At: i})
	}
	return w
}

func TestBoth(t *testing.T) {
	code := Line{[]Word{at("48217390", 10, 80)}}
	places := []image.Rectangle{image.Rect(10, 8, 120, 24), image.Rect(10, 28, 120, 44), image.Rect(10, 48, 120, 64)}
	guess := Line{[]Word{at("KoAbl", 12, 30)}}
	faint := at("коды", 12, 30)
	faint.Confidence = 0.5
	broken := errors.New("broken")
	unread := Page{Lines: []Line{guess, code}, Doubted: true, Unsure: places}
	for name, c := range map[string]struct {
		first, second answer
		want          Page
		err           error
		asked         int
	}{
		"first reads all": {
			first: answer{page: Page{Lines: []Line{code}, Doubted: true}},
			want:  Page{Lines: []Line{code}, Doubted: true},
		},
		"first is unsure of little": {
			first: answer{page: Page{Lines: []Line{code}, Unsure: places[:2]}},
			want:  Page{Lines: []Line{code}, Unsure: places[:2]},
		},
		"second knows": {
			first:  answer{page: unread},
			second: answer{page: Page{Lines: []Line{{[]Word{at("коды", 12, 30)}}, {[]Word{at("4821739O", 10, 80)}}}}},
			want:   Page{Lines: []Line{{[]Word{unsure(at("коды", 12, 30))}}, code}, Doubted: true, Unsure: []image.Rectangle{places[0], places[2]}},
			asked:  1,
		},
		"second guesses too":   {first: answer{page: unread}, second: answer{page: Page{Lines: []Line{{[]Word{faint}}}}}, want: unread, asked: 1},
		"second finds nothing": {first: answer{page: unread}, want: unread, asked: 1},
		"second fails":         {first: answer{page: unread}, second: answer{err: broken}, want: unread, asked: 1},
		"first crashes": {
			first:  answer{err: ErrCrashed},
			second: answer{page: Page{Lines: []Line{code}}},
			want:   Page{Lines: []Line{code}},
			asked:  1,
		},
		"both crash":        {first: answer{err: ErrCrashed}, second: answer{err: broken}, err: ErrCrashed, asked: 1},
		"first is too slow": {first: answer{err: ErrSlow}, err: ErrSlow},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := Both(&c.first, &c.second).Read(t.Context(), image.NewGray(image.Rect(0, 0, 200, 100)))
			if !errors.Is(err, c.err) {
				t.Errorf("error %v, want %v", err, c.err)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
			if c.second.asked != c.asked {
				t.Errorf("the second was asked %d times, want %d", c.second.asked, c.asked)
			}
		})
	}
}

func TestBothCloses(t *testing.T) {
	first, second := &answer{err: ErrSlow}, &answer{err: ErrCrashed}
	if err := Both(first, second).Close(); !errors.Is(err, ErrSlow) || !errors.Is(err, ErrCrashed) {
		t.Errorf("closing: %v", err)
	}
	if !first.shut || !second.shut {
		t.Errorf("closed: %v and %v", first.shut, second.shut)
	}
}

// witness keeps what it was shown.
type witness struct {
	answer
	shown image.Image
}

func (w *witness) Read(ctx context.Context, img image.Image) (Page, error) {
	w.shown = img
	return w.answer.Read(ctx, img)
}

// The second engine sees what the first is unsure of, where it stands, and else nothing.
func TestBothShowsWhatIsUnsure(t *testing.T) {
	whole := image.NewGray(image.Rect(0, 0, 90, 60))
	for i := range whole.Pix {
		whole.Pix[i] = 90
	}
	places := []image.Rectangle{image.Rect(20, 12, 50, 20), image.Rect(20, 24, 60, 32), image.Rect(70, 40, 200, 48)}
	for _, r := range places {
		for y := r.Min.Y; y < r.Max.Y; y++ {
			for x := r.Min.X; x < min(r.Max.X, 90); x++ {
				whole.SetGray(x, y, color.Gray{Y: uint8(200 + x%3*(y%2))})
			}
		}
	}
	img := whole.SubImage(image.Rect(10, 5, 90, 55))
	second := &witness{}
	if _, err := Both(&answer{page: Page{Unsure: places}}, second).Read(t.Context(), img); err != nil {
		t.Fatal(err)
	}
	if second.shown.Bounds() != img.Bounds() {
		t.Fatalf("it sees %v, want %v", second.shown.Bounds(), img.Bounds())
	}
	for y := 5; y < 55; y++ {
		for x := 10; x < 90; x++ {
			want := color.Gray{Y: 200}
			if whole.GrayAt(x, y).Y != 90 {
				want = whole.GrayAt(x, y)
			}
			if got := second.shown.At(x, y); got != want {
				t.Fatalf("at %d, %d it sees %v, want %v", x, y, got, want)
			}
		}
	}
}
