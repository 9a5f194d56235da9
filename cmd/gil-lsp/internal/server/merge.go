package server

import (
	"cmp"
	"slices"
	"strings"

	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/cmd/gil-lsp/internal/features"
	"github.com/gillint/gillint/cmd/gil-lsp/internal/pos"
)

// said is what the session said of a document last, carried along while it is edited and the session works.
type said struct {
	text     *pos.Text // the newest that it was carried to
	findings []features.Finding
	edited   []lines // of text, since the session said it
}

// lines are lines of a text from 1, first and last.
type lines struct{ from, to int }

func (l lines) meet(o lines) bool { return l.from <= o.to && o.from <= l.to }

// merge puts together what the session said of a document last and what its file alone says now. Of functions in which nothing
// was edited the session's word stands, and of others for what the file alone cannot tell.
func (s *said) merge(now *pos.Text, alone []features.Finding, functions []driver.Extent) []features.Finding {
	if s == nil {
		return alone
	}
	moved := s.carry(now)
	function := func(line int) (e driver.Extent, edited bool) {
		at := lines{line, line}
		for _, f := range functions {
			if f.From <= line && line <= f.To {
				e, at = f, lines{f.From, f.To}
			}
		}
		return e, slices.ContainsFunc(s.edited, at.meet)
	}
	var out []features.Finding
	for _, f := range moved {
		if e, edited := function(f.Line); !edited || e.Open || f.NeedsVariants() || f.Elsewhere() {
			out = append(out, f)
		}
	}
	for _, f := range alone {
		if _, edited := function(f.Line); !edited && !f.OfConfiguration() {
			continue
		}
		same := func(x features.Finding) bool { return x.Code == f.Code && x.Line == f.Line && x.Column == f.Column }
		if i := slices.IndexFunc(out, same); i >= 0 {
			out[i] = f // its path is that of today
		} else {
			out = append(out, f)
		}
	}
	slices.SortStableFunc(out, func(a, b features.Finding) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column), cmp.Compare(a.Code, b.Code))
	})
	return out
}

// carry moves what was said to a newer text and returns its findings there: those whose lines were edited are gone.
func (s *said) carry(now *pos.Text) []features.Finding {
	old, change, shift := changed(s.text, now)
	var findings []features.Finding
	for _, f := range s.findings {
		m, ok := f.Moved(s.text, now)
		if !ok && shift == 0 {
			m, ok = inPlace(f, s.text, now)
		}
		if ok && !f.OfConfiguration() {
			findings = append(findings, m)
		}
	}
	if change.from > 0 {
		var edited []lines
		for _, e := range s.edited {
			switch {
			case e.to < old.from:
				edited = append(edited, e)
			case e.from > old.to:
				edited = append(edited, lines{e.from + shift, e.to + shift})
			default:
				change.from, change.to = min(change.from, e.from), max(change.to, e.to+shift)
			}
		}
		s.edited = append(edited, change)
	}
	s.text, s.findings = now, findings
	return findings
}

// inPlace is a finding in a text of which lines were edited, none added and none taken away: where its line still has what it
// points at.
func inPlace(f features.Finding, from, to *pos.Text) (features.Finding, bool) {
	old, line := from.LineText(f.Line), to.LineText(f.Line)
	lo, hi := f.Column-1, f.EndColumn-1
	if f.EndLine != f.Line || lo < 0 || hi > len(old) || lo >= hi {
		return f, false
	}
	at := strings.Index(line, old[lo:hi])
	if at < 0 || strings.Count(line, old[lo:hi]) > 1 {
		return f, false
	}
	f.Column, f.EndColumn = at+1, at+1+hi-lo
	f.Fixes = nil // their text may have changed
	return f, true
}

// changed are the lines in which two texts differ, in each of them, as far as lines at the beginning and at the end are the same, and
// by how many lines what follows moves. Of equal texts they are zero.
func changed(from, to *pos.Text) (old, now lines, shift int) {
	a, b := from.String(), to.String()
	if a == b {
		return lines{}, lines{}, 0
	}
	head := 0
	for head < min(len(a), len(b)) && a[head] == b[head] {
		head++
	}
	tail := 0
	for tail < min(len(a), len(b))-head && a[len(a)-1-tail] == b[len(b)-1-tail] {
		tail++
	}
	old = lines{from.Line(head), from.Line(len(a) - tail)}
	now = lines{to.Line(head), to.Line(len(b) - tail)}
	return old, now, strings.Count(b, "\n") - strings.Count(a, "\n")
}
