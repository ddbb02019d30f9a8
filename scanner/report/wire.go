package report

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"math"
	"strings"
	"time"
	"unicode/utf16"
	"unicode/utf8"

	"sparekey/matchers"
	"sparekey/matchers/evidence"
)

// The wire types are the messages as JSON spells them; schema.json describes
// them. Lists that may be empty are never null.

type wireMessage struct {
	Run      *wireRun     `json:"run,omitempty"`
	Hit      *wireHit     `json:"hit,omitempty"`
	Pointer  *wirePointer `json:"look_here,omitempty"`
	Progress *Progress    `json:"progress,omitempty"`
	Summary  *wireSummary `json:"summary,omitempty"`
}

type wireRun struct {
	Schema    string   `json:"schema"`
	Tool      Tool     `json:"tool"`
	StartedAt stamp    `json:"started_at"`
	Roots     []string `json:"roots"`
}

type wireHit struct {
	Rank       int            `json:"rank"`
	Path       string         `json:"path"`
	PathBase64 string         `json:"path_base64,omitempty"`
	Members    []string       `json:"members"`
	Place      Place          `json:"place"`
	Kind       string         `json:"kind"`
	MediaType  string         `json:"media_type"`
	Level      evidence.Level `json:"level"`
	Confidence float64        `json:"confidence"`
	Service    *Service       `json:"service"`
	Term       string         `json:"term"`
	Issuer     string         `json:"issuer,omitempty"`
	Account    string         `json:"account,omitempty"`
	CodeCount  int            `json:"code_count"`
	Codes      []string       `json:"codes,omitzero"`
	Masked     []string       `json:"masked"`
	Used       []int          `json:"used,omitempty"`
	Reasons    []Reason       `json:"reasons"`
	ModifiedAt *stamp         `json:"modified_at"`
	Size       int64          `json:"size"`
	SameAs     int            `json:"same_as,omitempty"`
	Uncertain  []wireDoubt    `json:"uncertain,omitempty"`
}

type wireDoubt struct {
	Code        int         `json:"code"`
	At          int         `json:"at"`
	Probability float64     `json:"probability,omitempty"`
	Length      int         `json:"length,omitempty"`
	Or          []wireGuess `json:"or,omitempty"`
}

type wireGuess struct {
	Text        string  `json:"text"`
	Probability float64 `json:"probability"`
}

type wirePointer struct {
	Path       string   `json:"path"`
	PathBase64 string   `json:"path_base64,omitempty"`
	Members    []string `json:"members"`
	Reason     string   `json:"reason"`
	Hint       string   `json:"hint,omitempty"`
}

type wireSummary struct {
	FinishedAt stamp          `json:"finished_at"`
	Complete   bool           `json:"complete"`
	Stopped    string         `json:"stopped"`
	Ranking    []int          `json:"ranking"`
	Unread     map[string]int `json:"unread"`
	Stats      Stats          `json:"stats"`
}

// stamp is a time in whole seconds of UTC.
type stamp time.Time

func (s stamp) MarshalText() ([]byte, error) {
	t := time.Time(s).UTC()
	if !isWritable(t) {
		t = time.Time{}
	}
	return t.AppendFormat(nil, time.RFC3339), nil
}

func (s *stamp) UnmarshalText(text []byte) error {
	t, err := time.Parse(time.RFC3339, string(text))
	*s = stamp(t.UTC())
	return err
}

// isWritable reports whether RFC 3339 can write t; disks hold years beyond 9999.
func isWritable(t time.Time) bool { return t.Year() >= 1 && t.Year() <= 9999 }

// stampOf returns nil for a time that is not known.
func stampOf(t time.Time) *stamp {
	if t.IsZero() || !isWritable(t.UTC()) {
		return nil
	}
	s := stamp(t)
	return &s
}

func runToWire(r *Run) *wireRun {
	return &wireRun{Schema: r.Schema, Tool: r.Tool, StartedAt: stamp(r.StartedAt), Roots: clean(r.Roots)}
}

func hitToWire(h *Hit, reveal bool) *wireHit {
	w := &wireHit{
		Rank: h.Rank, Members: clean(h.Members), Place: h.Place, Kind: h.Kind, MediaType: h.MediaType,
		Level: h.Level, Confidence: round(min(max(h.Confidence, 0), 1), 1000), Service: h.Service, Term: h.Term,
		Issuer: valid(h.Issuer), Account: valid(h.Account), CodeCount: h.CodeCount, Masked: []string{}, Reasons: []Reason{},
		ModifiedAt: stampOf(h.ModifiedAt), Size: h.Size, SameAs: h.SameAs,
	}
	w.Path, w.PathBase64 = pathToWire(h.Path)
	w.Place.Sheet = valid(h.Place.Sheet)
	if reveal {
		w.Codes = []string{}
	}
	for i, c := range h.Codes {
		w.Masked = append(w.Masked, c.Text.Masked())
		if reveal {
			w.Codes = append(w.Codes, c.Text.Reveal())
		}
		if c.Used {
			w.Used = append(w.Used, i)
		}
	}
	for _, r := range h.Reasons {
		w.Reasons = append(w.Reasons, Reason{Rule: r.Rule, Weight: round(r.Weight, 100), Detail: valid(r.Detail)})
	}
	for _, u := range h.Uncertain {
		w.Uncertain = append(w.Uncertain, doubtToWire(u, reveal))
	}
	return w
}

func (w *wireHit) hit() (*Hit, error) {
	path, err := pathFromWire(w.Path, w.PathBase64)
	if err != nil {
		return nil, err
	}
	h := &Hit{
		Rank: w.Rank, Path: path, Members: w.Members, Place: w.Place, Kind: w.Kind, MediaType: w.MediaType,
		Level: w.Level, Confidence: w.Confidence, Service: w.Service, Term: w.Term, CodeCount: w.CodeCount,
		Issuer: w.Issuer, Account: w.Account,
		Reasons: w.Reasons, Size: w.Size, SameAs: w.SameAs,
	}
	if w.ModifiedAt != nil {
		h.ModifiedAt = time.Time(*w.ModifiedAt)
	}
	codes := w.Codes
	if len(codes) == 0 {
		codes = w.Masked // of a masked stream the grouping is left
	}
	for _, c := range codes {
		h.Codes = append(h.Codes, Code{Text: matchers.Code(c)})
	}
	for _, i := range w.Used {
		if i < 0 || i >= len(h.Codes) {
			return nil, fmt.Errorf("code %d is marked used, of %d", i, len(h.Codes))
		}
		h.Codes[i].Used = true
	}
	for _, d := range w.Uncertain {
		h.Uncertain = append(h.Uncertain, d.uncertain())
	}
	return h, nil
}

func doubtToWire(u Uncertain, reveal bool) wireDoubt {
	d := wireDoubt{Code: u.Code, At: u.At, Length: u.Length, Probability: round(min(max(u.Probability, 0), 1), 1000)}
	if !reveal {
		return d
	}
	for _, g := range u.Or {
		d.Or = append(d.Or, wireGuess{valid(g.Text.Reveal()), round(min(max(g.Probability, 0), 1), 1000)})
	}
	return d
}

func (d wireDoubt) uncertain() Uncertain {
	u := Uncertain{Code: d.Code, At: d.At, Length: d.Length, Probability: d.Probability}
	for _, g := range d.Or {
		u.Or = append(u.Or, Guess{matchers.Code(g.Text), g.Probability})
	}
	return u
}

func pointerToWire(p *Pointer) *wirePointer {
	w := &wirePointer{Members: clean(p.Members), Reason: p.Reason, Hint: valid(p.Hint)}
	w.Path, w.PathBase64 = pathToWire(p.Path)
	return w
}

func (w *wirePointer) pointer() (*Pointer, error) {
	path, err := pathFromWire(w.Path, w.PathBase64)
	if err != nil {
		return nil, err
	}
	return &Pointer{Path: path, Members: w.Members, Reason: w.Reason, Hint: w.Hint}, nil
}

func summaryToWire(s *Summary) *wireSummary {
	w := &wireSummary{
		FinishedAt: stamp(s.FinishedAt), Complete: s.Complete, Stopped: s.Stopped, Ranking: s.Ranking,
		Unread: s.Unread, Stats: s.Stats,
	}
	if w.Ranking == nil {
		w.Ranking = []int{}
	}
	if w.Unread == nil {
		w.Unread = map[string]int{}
	}
	w.Stats.Seconds = round(s.Stats.Seconds, 1000)
	w.Stats.FirstHit = round(s.Stats.FirstHit, 1000)
	return w
}

func (w *wireSummary) summary() *Summary {
	return &Summary{
		FinishedAt: time.Time(w.FinishedAt), Complete: w.Complete, Stopped: w.Stopped, Ranking: w.Ranking,
		Unread: w.Unread, Stats: w.Stats,
	}
}

// pathToWire returns a path as text and, when it is not UTF-8, its bytes.
func pathToWire(path string) (text, encoded string) {
	if utf8.ValidString(path) {
		return path, ""
	}
	return valid(path), base64.StdEncoding.EncodeToString([]byte(path))
}

func pathFromWire(text, encoded string) (string, error) {
	if encoded == "" {
		return text, nil
	}
	b, err := base64.StdEncoding.DecodeString(encoded)
	if err != nil {
		return "", fmt.Errorf("decoding path_base64: %w", err)
	}
	return string(b), nil
}

func valid(s string) string { return strings.ToValidUTF8(s, "\uFFFD") }

func clean(list []string) []string {
	cleaned := make([]string, len(list))
	for i, s := range list {
		cleaned[i] = valid(s)
	}
	return cleaned
}

// round keeps 1/parts and the range that a report can need; JSON has no NaN and
// no infinity.
func round(x, parts float64) float64 {
	if math.IsNaN(x) {
		return 0
	}
	const most = 1e9
	rounded := math.Round(min(max(x, -most), most)*parts) / parts
	return rounded + 0 // no negative zero
}

// marshal encodes v with the characters a terminal must not see written as
// escapes: a report is often printed.
func marshal(v any, indent string) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", indent)
	if err := enc.Encode(v); err != nil {
		return nil, fmt.Errorf("encoding the report: %w", err)
	}
	safe := make([]byte, 0, b.Len())
	for _, r := range b.String() {
		switch {
		case r == '\n' || isVisible(r):
			safe = utf8.AppendRune(safe, r)
		case r <= 0xffff:
			safe = fmt.Appendf(safe, `\u%04x`, r)
		default:
			high, low := utf16.EncodeRune(r)
			safe = fmt.Appendf(safe, `\u%04x\u%04x`, high, low)
		}
	}
	return safe, nil
}
