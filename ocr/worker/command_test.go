package worker_test

import (
	"context"
	"errors"
	"fmt"
	"image"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"sparekey/ocr"
	"sparekey/ocr/worker"
)

const patient = time.Minute // a deadline that no test waits for

// child starts a child that behaves as how says.
func child(t *testing.T, how string, deadline time.Duration) (ocr.Engine, error) {
	t.Helper()
	t.Setenv(childVariable, how)
	t.Setenv("GORACE", "atexit_sleep_ms=0")
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	return worker.Child{Exe: self, Deadline: deadline}.Start(t.Context())
}

func running(t *testing.T, how string, deadline time.Duration) ocr.Engine {
	t.Helper()
	e, err := child(t, how, deadline)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := e.Close(); err != nil {
			t.Error(err)
		}
	})
	return e
}

func picture(w, h int) *image.Gray {
	g := image.NewGray(image.Rect(0, 0, w, h))
	for i := range g.Pix {
		g.Pix[i] = uint8(i * 7)
	}
	return g
}

func TestChildReads(t *testing.T) {
	e := running(t, "good", patient)
	for _, size := range []image.Point{{2, 3}, {300, 200}, {1, 1}, {2000, 1500}} {
		g := picture(size.X, size.Y)
		want, err := measure(g)
		if err != nil {
			t.Fatal(err)
		}
		words := want.Lines[0].Words
		words[1].Text, words[1].Confidence = "11", 1
		words[1].Box = words[1].Box.Intersect(g.Rect)
		got, err := e.Read(t.Context(), g)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%v (-want +got):\n%s", size, diff)
		}
	}
}

func TestChildReadsAPartOfAPicture(t *testing.T) {
	e := running(t, "good", patient)
	part := picture(50, 40).SubImage(image.Rect(10, 20, 30, 25))
	page, err := e.Read(t.Context(), part)
	if err != nil {
		t.Fatal(err)
	}
	if got := page.Lines[0].Words[0].Box; got != part.Bounds() {
		t.Errorf("box %v, want %v", got, part.Bounds())
	}
	if page, err := e.Read(t.Context(), image.NewGray(image.Rectangle{})); err != nil || page.Lines != nil {
		t.Errorf("nothing to read: %v, %v", page, err)
	}
}

func TestChildThatMisbehaves(t *testing.T) {
	tests := []struct {
		how  string
		want error
	}{
		{"exit", ocr.ErrCrashed},
		{"panic", ocr.ErrCrashed},
		{"garbage", ocr.ErrCrashed},
		{"endless", ocr.ErrCrashed},
		{"huge answer", ocr.ErrCrashed},
		{"not JSON", ocr.ErrCrashed},
		{"ready twice", ocr.ErrCrashed},
		{"doubt outside its word", ocr.ErrCrashed},
		{"engine crashed", ocr.ErrCrashed},
		{"engine slow", ocr.ErrSlow},
	}
	for _, tt := range tests {
		t.Run(tt.how, func(t *testing.T) {
			e := running(t, tt.how, patient)
			if _, err := e.Read(t.Context(), picture(2, 2)); err != nil {
				t.Fatalf("a good picture: %v", err)
			}
			_, err := e.Read(t.Context(), picture(9, 9))
			if !errors.Is(err, tt.want) {
				t.Fatalf("got %v, want %v", err, tt.want)
			}
			if strings.Contains(err.Error(), "letters") || strings.Contains(err.Error(), "resolution") {
				t.Errorf("the error shows what the child printed: %v", err)
			}
		})
	}
}

func TestChildSurvivesAPictureThatFails(t *testing.T) {
	e := running(t, "engine fails", patient)
	_, err := e.Read(t.Context(), picture(9, 9))
	if err == nil || err.Error() != "no such picture" {
		t.Errorf("got %v", err)
	}
	if _, err := e.Read(t.Context(), picture(2, 2)); err != nil {
		t.Errorf("afterwards: %v", err)
	}
}

func TestChildThatIsDeadStaysDead(t *testing.T) {
	e := running(t, "exit", patient)
	for range 2 {
		if _, err := e.Read(t.Context(), picture(9, 9)); !errors.Is(err, ocr.ErrCrashed) {
			t.Errorf("got %v", err)
		}
	}
}

func TestChildHangs(t *testing.T) {
	var all sync.WaitGroup
	defer all.Wait()
	for _, how := range []string{"hang", "grandchild hangs"} {
		e, err := child(t, how, 2*time.Second)
		if err != nil {
			t.Fatal(err)
		}
		all.Go(func() {
			defer e.Close()
			// It returns only when everything that holds the child's pipes is dead.
			if _, err := e.Read(t.Context(), picture(9, 9)); !errors.Is(err, ocr.ErrSlow) {
				t.Errorf("%s: got %v, want %v", how, err, ocr.ErrSlow)
			}
		})
	}
}

func TestChildIsInterrupted(t *testing.T) {
	e := running(t, "hang", patient)
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if _, err := e.Read(ctx, picture(9, 9)); !errors.Is(err, context.DeadlineExceeded) || errors.Is(err, ocr.ErrSlow) {
		t.Errorf("got %v, want %v", err, context.DeadlineExceeded)
	}
	if _, err := e.Read(t.Context(), picture(2, 2)); err == nil {
		t.Error("a killed child has read a picture")
	}
}

func TestChildRefusesHugePictures(t *testing.T) {
	e := running(t, "good", patient)
	huge := image.NewUniform(image.White.C) // a thousand million pixels each way
	if _, err := e.Read(t.Context(), huge); !errors.Is(err, worker.ErrLarge) {
		t.Errorf("got %v, want %v", err, worker.ErrLarge)
	}
	if _, err := e.Read(t.Context(), picture(2, 2)); err != nil {
		t.Errorf("afterwards: %v", err)
	}
}

func TestChildDoesNotStart(t *testing.T) {
	tests := []struct {
		how  string
		want error
		says string
	}{
		{"none", ocr.ErrNoEngine, "starting the OCR child: no OCR engine on this computer: install one"},
		{"broken", ocr.ErrCrashed, "starting the OCR child: the OCR engine crashed: exit status 1: a library is missing"},
		{"silent", ocr.ErrSlow, "starting the OCR child: the OCR engine took too long"},
		{"garbage at once", ocr.ErrCrashed, "starting the OCR child: the OCR engine crashed: it is no frame of ours: an answer of kind 84"},
	}
	for _, tt := range tests {
		t.Run(tt.how, func(t *testing.T) {
			deadline := patient
			if errors.Is(tt.want, ocr.ErrSlow) {
				deadline = 200 * time.Millisecond
			}
			_, err := child(t, tt.how, deadline)
			if !errors.Is(err, tt.want) || !strings.HasPrefix(err.Error(), tt.says) {
				t.Errorf("got %v, want %s", err, tt.says)
			}
		})
	}
	_, err := worker.Command("there/is/no/such/program")(t.Context())
	if !errors.Is(err, ocr.ErrNoEngine) {
		t.Errorf("without a program: %v", err)
	}
}

func TestPoolOfChildren(t *testing.T) {
	t.Setenv(childVariable, "exit")
	t.Setenv("GORACE", "atexit_sleep_ms=0")
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	p := ocr.Pool(2, worker.Command(self))
	var mu sync.Mutex
	got := map[string]int{}
	var all sync.WaitGroup
	for i := range 12 {
		all.Go(func() {
			width := 2
			if i%4 == 0 {
				width = 9 // crashes
			}
			page, err := p.Read(t.Context(), picture(width, 10+i))
			answer := fmt.Sprint(errors.Is(err, ocr.ErrCrashed))
			if err == nil {
				answer = strings.Fields(page.Lines[0].Words[0].Text)[0]
				if want := fmt.Sprintf("%dx%d", width, 10+i); answer == want {
					answer = "right"
				}
			}
			mu.Lock()
			defer mu.Unlock()
			got[answer]++
		})
	}
	all.Wait()
	if err := p.Close(); err != nil {
		t.Error(err)
	}
	if diff := cmp.Diff(map[string]int{"right": 9, "true": 3}, got); diff != "" {
		t.Errorf("answers (-want +got):\n%s", diff)
	}
}
