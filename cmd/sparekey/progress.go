package main

import (
	"fmt"
	"io"

	"github.com/schollz/progressbar/v3"

	"sparekey/scanner/report"
)

// progress shows how far the scan is on a line of its own, which makes room for
// whatever the reporter behind it prints.
type progress struct {
	next report.Reporter
	bar  *progressbar.ProgressBar
}

func newProgress(w io.Writer, next report.Reporter) report.Reporter {
	bar := progressbar.NewOptions(-1,
		progressbar.OptionSetWriter(w),
		progressbar.OptionSetWidth(20),
		progressbar.OptionClearOnFinish(),
		progressbar.OptionSetPredictTime(false),
		progressbar.OptionSetElapsedTime(true),
		progressbar.OptionSetRenderBlankState(false),
	)
	return &progress{next: next, bar: bar}
}

func (p *progress) Start(run *report.Run) error { return p.next.Start(run) }

func (p *progress) Hit(hit *report.Hit) error {
	p.bar.Clear()
	return p.next.Hit(hit)
}

func (p *progress) Pointer(pointer *report.Pointer) error {
	p.bar.Clear()
	return p.next.Pointer(pointer)
}

// Progress shows the numbers. While the tree is still being walked nobody knows how
// much there is, so the bar has no end.
func (p *progress) Progress(now *report.Progress) error {
	word := "looking through folders"
	if !now.Walking {
		word = "reading"
	}
	p.bar.Describe(fmt.Sprintf("%s: %d files, %d read, %d hits", word, now.Files, now.Read, now.Hits))
	if !now.Walking && now.Candidates > 0 {
		p.bar.ChangeMax(now.Candidates)
		p.bar.Set(min(now.Read, now.Candidates-1))
	} else {
		p.bar.Add(1)
	}
	return p.next.Progress(now)
}

func (p *progress) Done(sum *report.Summary) error {
	p.bar.Finish()
	p.bar.Clear()
	return p.next.Done(sum)
}
