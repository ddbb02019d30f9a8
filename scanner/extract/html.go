package extract

import (
	"bytes"
	"context"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/net/html/charset"
)

// readHTML reads what a browser would show.
func readHTML(ctx context.Context, _ *Extractor, in *input, out *outlet) error {
	sample, err := in.sample(sampleBytes)
	if err != nil {
		return err
	}
	s, ok := htmlScript(sample)
	if !ok {
		return nil
	}
	f := newFlow(newPen(out, in.blob.Address, "html", in.media()))
	return f.close(writeHTML(ctx, s.reader(in.content), f))
}

// htmlScript believes a byte order mark, then bytes that can only be UTF-8, then
// what the page says of itself.
func htmlScript(sample []byte) (script, bool) {
	s, ok := scriptOf(sample)
	if !ok || s.mark > 0 || s.encoding == littleEndian || s.encoding == bigEndian {
		return s, ok
	}
	if s.encoding == nil && bytes.ContainsFunc(sample, func(r rune) bool { return r >= utf8.RuneSelf }) {
		return s, true
	}
	if e, name, certain := charset.DetermineEncoding(sample, ""); certain {
		if name == "utf-8" {
			return script{}, true
		}
		return script{encoding: e}, true
	}
	return s, true
}

const maxToken = 32 << 20 // bytes of one tag or one script: saved pages carry pictures in their attributes

// writeHTML writes the visible text of a page in UTF-8.
func writeHTML(ctx context.Context, r io.Reader, f *flow) error {
	page := &htmlPage{flow: f}
	z := html.NewTokenizer(r)
	z.SetMaxBuf(maxToken)
	for {
		if err := ctx.Err(); err != nil {
			return err
		}
		t := z.Next()
		if t == html.ErrorToken {
			if err := z.Err(); err != io.EOF {
				return err
			}
			return nil
		}
		page.token(t, z)
		if f.err != nil {
			return f.err
		}
	}
}

// htmlPage is the state of a page between two tokens.
type htmlPage struct {
	flow   *flow
	hidden atom.Atom // inside this element, which is not shown
	pre    int       // open elements that keep blanks and line ends
	struck []struckElement
}

// struckElement is an open element whose text is struck through.
type struckElement struct {
	name   atom.Atom
	nested int // open elements of the same name inside
}

func (p *htmlPage) token(t html.TokenType, z *html.Tokenizer) {
	switch t {
	case html.TextToken:
		switch text := string(z.Text()); {
		case p.hidden != 0:
		case p.pre > 0:
			p.flow.plain(text)
		default:
			p.flow.text(text)
		}
	case html.StartTagToken, html.SelfClosingTagToken:
		name, more := z.TagName()
		tag := atom.Lookup(name)
		attributes := shown(z, more)
		if p.hidden == 0 {
			p.start(tag, attributes, t == html.SelfClosingTagToken)
		}
	case html.EndTagToken:
		name, _ := z.TagName()
		p.end(atom.Lookup(name))
	}
}

// attributes are the few that change what is seen.
type attributes struct {
	value  string // of a field
	hidden bool   // a field nobody sees
	struck bool   // by style
	data   bool   // a script that is data, not a program: the state of a page
}

func shown(z *html.Tokenizer, more bool) attributes {
	var a attributes
	for more {
		var key, val []byte
		key, val, more = z.TagAttr()
		switch string(key) {
		case "value":
			a.value = string(val)
		case "type":
			kind := strings.ToLower(string(val))
			a.data = strings.HasSuffix(kind, "json")
			switch kind {
			case "hidden", "submit", "button", "checkbox", "radio", "reset", "image", "file", "range":
				a.hidden = true
			}
		case "style":
			a.struck = bytes.Contains(val, []byte("line-through"))
		}
	}
	return a
}

func (p *htmlPage) start(tag atom.Atom, a attributes, closed bool) {
	switch tag {
	case atom.Script, atom.Style, atom.Template, atom.Iframe, atom.Noembed, atom.Svg:
		if tag == atom.Script && a.data {
			p.flow.line()
			p.pre++
			return
		}
		if !closed || tag != atom.Svg {
			p.hidden = tag
		}
	case atom.Pre, atom.Textarea, atom.Listing:
		p.flow.line()
		p.pre++
	case atom.Td, atom.Th:
		p.flow.cell()
	case atom.Tr, atom.Table:
		p.flow.row()
	case atom.Input:
		if !a.hidden && a.value != "" {
			p.flow.gap(spaceGap)
			p.flow.text(a.value)
			p.flow.gap(spaceGap)
		}
	default:
		if block(tag) {
			p.flow.line()
		}
	}
	p.startStrike(tag, a.struck, closed)
}

func (p *htmlPage) startStrike(tag atom.Atom, styled, closed bool) {
	if n := len(p.struck) - 1; n >= 0 && p.struck[n].name == tag && !closed && !void(tag) {
		p.struck[n].nested++
		return
	}
	byTag := tag == atom.S || tag == atom.Del || tag == atom.Strike
	if (byTag || styled) && tag != 0 && !closed && !void(tag) && len(p.struck) < 100 {
		p.struck = append(p.struck, struckElement{name: tag})
		p.flow.strike(true)
	}
}

func (p *htmlPage) end(tag atom.Atom) {
	if p.hidden != 0 {
		if tag == p.hidden {
			p.hidden = 0
		}
		return
	}
	if n := len(p.struck) - 1; n >= 0 && p.struck[n].name == tag && tag != 0 {
		if p.struck[n].nested > 0 {
			p.struck[n].nested--
		} else {
			p.struck = p.struck[:n]
			p.flow.strike(n > 0)
		}
	}
	switch tag {
	case atom.Pre, atom.Textarea, atom.Listing, atom.Script: // a script that is data: others are hidden
		p.pre = max(0, p.pre-1)
		p.flow.line()
	case atom.Td, atom.Th:
		p.flow.cell()
	case atom.Tr, atom.Table:
		p.flow.row()
	default:
		if block(tag) {
			p.flow.line()
		}
	}
}

// block says whether an element begins and ends a line.
func block(tag atom.Atom) bool {
	switch tag {
	case atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Body, atom.Br, atom.Button, atom.Caption, atom.Center,
		atom.Dd, atom.Details, atom.Dialog, atom.Div, atom.Dl, atom.Dt, atom.Fieldset, atom.Figcaption, atom.Figure,
		atom.Footer, atom.Form, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Head, atom.Header, atom.Hr,
		atom.Legend, atom.Li, atom.Main, atom.Menu, atom.Nav, atom.Ol, atom.Option, atom.P, atom.Section, atom.Select,
		atom.Summary, atom.Title, atom.Ul:
		return true
	}
	return false
}

// void says whether an element has no end.
func void(tag atom.Atom) bool {
	switch tag {
	case atom.Br, atom.Hr, atom.Img, atom.Input, atom.Meta, atom.Link, atom.Wbr, atom.Col, atom.Source, atom.Area, atom.Base, atom.Embed:
		return true
	}
	return false
}
