package extract

import (
	"context"
	"io"

	"golang.org/x/text/transform"
)

// readText reads anything that looks like writing, and passes over what does not.
func readText(ctx context.Context, _ *Extractor, in *input, out *outlet) error {
	sample, err := in.sample(sampleBytes)
	if err != nil {
		return err
	}
	script, ok := scriptOf(sample)
	if !ok {
		return nil
	}
	name := baseName(in.blob.Address)
	if err := lockedText(name, sample); err != nil {
		return err
	}
	p := newPen(out, in.blob.Address, "text", textMedia(in))
	if in.whole && script.encoding == nil {
		p.all(sample[script.mark:])
	} else {
		p.expect(in.blob.Size)
		err = p.copy(ctx, script.reader(in.content))
	}
	if err := p.close(err); err != nil {
		return err
	}
	if authenticator(sample) {
		return ErrAuthenticator
	}
	return nil
}

func textMedia(in *input) string {
	if in.kind == "" {
		return "text/plain"
	}
	return in.media()
}

// reader returns r as UTF-8, without its byte order mark.
func (s script) reader(r io.Reader) io.Reader {
	if s.mark > 0 {
		io.CopyN(io.Discard, r, int64(s.mark)) // an error comes back at the next read
	}
	if s.encoding == nil {
		return r
	}
	return transform.NewReader(r, s.encoding.NewDecoder())
}
