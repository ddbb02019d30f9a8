package matchers

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"sparekey/matchers/evidence"
)

// What is found is what a close look at every block would find: no bound is too low.
func TestBounds(t *testing.T) {
	hasty := loaded(t)
	patient := *hasty
	patient.patient = true
	texts := seeds(hasty)
	for i := range hasty.catalog.Services() {
		s := &hasty.catalog.Services()[i]
		texts = append(append(texts, s.Examples...), s.CounterExamples...)
	}
	for _, d := range append(append(append(append(append([]decoy(nil), machineDecoys...), paperDecoys...), talkDecoys...), programDecoys...), officeDecoys...) {
		texts = append(texts, d.text(newLot(11)))
	}
	for _, l := range loads {
		texts = append(texts, l.text(newLot(12), 4000))
	}
	var none evidence.Case
	for _, known := range []Known{
		{},
		{Scanned: true},
		{Case: none.With(evidence.TypeSource, "the type").With(evidence.FolderCode, "the folder")},
		{Case: none.With(evidence.NameTerm, "the name").With(evidence.TypeSource, "the type")},
		{Case: none.For("github", evidence.NameService, "the name").With(evidence.FolderSystem, "the folder")},
	} {
		for _, text := range texts {
			if diff := cmp.Diff(digests(patient.find(fold(text), known)), digests(hasty.find(fold(text), known))); diff != "" {
				t.Errorf("%v, %.200q: %s", known.Case, text, diff)
			}
		}
	}
}
