package report

import "io"

// NewJSON returns a reporter that writes one document when the scan is done,
// its hits ranked. It keeps the messages until then.
func NewJSON(w io.Writer, o Options) Reporter {
	return &document{out: sink{w: w}, reveal: o.Reveal, pointers: []*wirePointer{}}
}

type document struct {
	out      sink
	reveal   bool
	run      Run
	hits     []*Hit
	pointers []*wirePointer
}

type wireDocument struct {
	Schema     string         `json:"schema"`
	Tool       Tool           `json:"tool"`
	StartedAt  stamp          `json:"started_at"`
	FinishedAt stamp          `json:"finished_at"`
	Roots      []string       `json:"roots"`
	Complete   bool           `json:"complete"`
	Stopped    string         `json:"stopped"`
	Hits       []*wireHit     `json:"hits"`
	Pointers   []*wirePointer `json:"look_here"`
	Unread     map[string]int `json:"unread"`
	Stats      Stats          `json:"stats"`
}

func (d *document) Start(r *Run) error {
	d.run = *r
	return d.out.err
}

func (d *document) Hit(h *Hit) error {
	own := *h // the ranks of a document are its own
	d.hits = append(d.hits, &own)
	return d.out.err
}

func (d *document) Pointer(p *Pointer) error {
	d.pointers = append(d.pointers, pointerToWire(p))
	return d.out.err
}

func (d *document) Progress(*Progress) error { return d.out.err }

func (d *document) Done(s *Summary) error {
	Rank(d.hits)
	run, sum := runToWire(&d.run), summaryToWire(s)
	doc := wireDocument{
		Schema: Schema, Tool: run.Tool, StartedAt: run.StartedAt, FinishedAt: sum.FinishedAt, Roots: run.Roots,
		Complete: sum.Complete, Stopped: sum.Stopped, Hits: []*wireHit{}, Pointers: d.pointers,
		Unread: sum.Unread, Stats: sum.Stats,
	}
	for _, h := range d.hits {
		doc.Hits = append(doc.Hits, hitToWire(h, d.reveal))
	}
	b, err := marshal(doc, "  ")
	if err != nil {
		return err
	}
	return d.out.write(b)
}

// NewJSONL returns a reporter that writes every message as one line of JSON at
// once. Ranks count the hits as they were found; the summary holds their order.
func NewJSONL(w io.Writer, o Options) Reporter {
	return &lines{out: sink{w: w}, reveal: o.Reveal}
}

type lines struct {
	out    sink
	reveal bool
	hits   []*Hit
}

func (l *lines) line(m wireMessage) error {
	b, err := marshal(m, "")
	if err != nil {
		return err
	}
	return l.out.write(b)
}

func (l *lines) Start(r *Run) error {
	run := runToWire(r)
	run.Schema = Schema
	return l.line(wireMessage{Run: run})
}

func (l *lines) Hit(h *Hit) error {
	own := *h
	l.hits = append(l.hits, &own)
	return l.line(wireMessage{Hit: hitToWire(h, l.reveal)})
}

func (l *lines) Pointer(p *Pointer) error {
	return l.line(wireMessage{Pointer: pointerToWire(p)})
}

func (l *lines) Progress(p *Progress) error { return l.line(wireMessage{Progress: p}) }

func (l *lines) Done(s *Summary) error {
	sum := summaryToWire(s)
	if len(sum.Ranking) == 0 {
		sum.Ranking = ranking(l.hits)
	}
	return l.line(wireMessage{Summary: sum})
}
