// Package features makes what the analysis knows into what an editor shows: diagnostics, hints, hovers, regions, actions. It
// is functions of its arguments alone; when and for whom they are called, package server knows.
package features

import (
	"path"
	"reflect"
	"slices"
	"strings"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/cmd/gil-lsp/internal/pos"
)

// Finding is a finding with paths of the file system.
type Finding struct {
	driver.Diagnostic
	Where string // the configurations in which it holds, in words; empty: in all
}

// NewFinding makes a finding of a diagnostic whose paths are relative to root.
func NewFinding(d driver.Diagnostic, root, where string) Finding {
	d.Path = path.Join(root, d.Path)
	d.Trace = slices.Clone(d.Trace)
	for i := range d.Trace {
		d.Trace[i].Path = path.Join(root, d.Trace[i].Path)
	}
	fixes := make([]driver.Fix, len(d.Fixes))
	for i, f := range d.Fixes {
		fixes[i] = f
		fixes[i].Edits = slices.Clone(f.Edits)
		for j := range f.Edits {
			fixes[i].Edits[j].Path = path.Join(root, f.Edits[j].Path)
		}
	}
	d.Fixes = fixes
	return Finding{d, where}
}

// OfConfiguration reports whether it is a mistake in a configuration file.
func (f Finding) OfConfiguration() bool { return f.Code == "" }

// NeedsVariants reports whether only a check with variants can tell that it holds: it does with macros of #if decided otherwise
// than as they are, or it says that nothing is suppressed.
func (f Finding) NeedsVariants() bool {
	if f.Name == "unused-suppression" {
		return true
	}
	return len(f.Configurations) > 0 && !slices.ContainsFunc(f.Configurations, func(c driver.Configuration) bool { return len(c.Switches) == 0 })
}

// Moved is the finding in another text of its file, where its line and the steps of its path in it stand unchanged above or
// below all that differs.
func (f *Finding) Moved(from, to *pos.Text) (Finding, bool) {
	a, b := from.String(), to.String()
	head := 0
	for head < min(len(a), len(b)) && a[head] == b[head] {
		head++
	}
	tail := 0
	for tail < min(len(a), len(b))-head && a[len(a)-1-tail] == b[len(b)-1-tail] {
		tail++
	}
	first, last := from.Line(head), from.Line(len(a)-tail)
	shift := strings.Count(b, "\n") - strings.Count(a, "\n")
	move := func(name string, line int) (int, bool) {
		switch {
		case name != f.Path || line < first:
			return line, true
		case line > last:
			return line + shift, true
		}
		return 0, false
	}
	out := *f
	out.Trace = slices.Clone(f.Trace)
	out.Fixes = nil // their text may have changed
	ok1, ok2, ok := false, false, false
	if out.Line, ok1 = move(f.Path, f.Line); ok1 {
		out.EndLine, ok2 = move(f.Path, f.EndLine)
	}
	for i := range out.Trace {
		if out.Trace[i].Line, ok = move(out.Trace[i].Path, out.Trace[i].Line); !ok {
			return Finding{}, false
		}
	}
	return out, ok1 && ok2
}

// Same reports whether two sets of findings are the same for the editor.
func Same(a, b map[string][]Finding) bool {
	if len(a) != len(b) {
		return false
	}
	for name, list := range a {
		if !reflect.DeepEqual(list, b[name]) {
			return false
		}
	}
	return true
}

// Place is the URI and the text of a file.
type Place func(path string) (uri string, text *pos.Text)

// Options say what the client can show.
type Options struct {
	Related bool                     // related information
	Page    func(code string) string // the URI of a rule's page; empty: none
	Place   Place
}

// maxRelated bounds the steps of a path that a diagnostic carries.
const maxRelated = 40

// Data is what a diagnostic brings back from the client.
type Data struct {
	Fingerprint string `json:"fingerprint"`
	Code        string `json:"code"`
}

// Protocol is the diagnostic of the protocol.
func (f *Finding) Protocol(opt *Options) protocol.Diagnostic {
	_, text := opt.Place(f.Path)
	severity := protocol.DiagnosticSeverityWarning
	switch {
	case f.Confidence == analysis.Possible:
		severity = protocol.DiagnosticSeverityInformation
	case f.Severity == analysis.Error:
		severity = protocol.DiagnosticSeverityError
	case f.Severity == analysis.Note:
		severity = protocol.DiagnosticSeverityHint
	}
	source := "gillint"
	d := protocol.Diagnostic{Range: f.span(text), Severity: &severity, Source: &source, Message: f.text()}
	if f.Code != "" {
		d.Code = &protocol.IntegerOrString{Value: f.Code}
		d.Data = Data{f.Fingerprint, f.Code}
		if href := opt.Page(f.Code); href != "" {
			d.CodeDescription = &protocol.CodeDescription{HRef: href}
		}
	}
	switch f.Name {
	case "unused-suppression":
		d.Tags = []protocol.DiagnosticTag{protocol.DiagnosticTagUnnecessary}
	case "removed-gil-api":
		d.Tags = []protocol.DiagnosticTag{protocol.DiagnosticTagDeprecated}
	}
	if !opt.Related {
		return d
	}
	for i, s := range f.Trace {
		if i == maxRelated {
			break
		}
		if i == len(f.Trace)-1 && s.Path == f.Path && s.Line == f.Line {
			break // the finding's own place
		}
		uri, text := opt.Place(s.Path)
		at := text.Place(s.Line, s.Column)
		end := at
		if w := word(text, text.PlaceOffset(s.Line, s.Column)); w > 0 {
			end = text.At(text.PlaceOffset(s.Line, s.Column) + w)
		}
		d.RelatedInformation = append(d.RelatedInformation, protocol.DiagnosticRelatedInformation{
			Location: protocol.Location{URI: uri, Range: rangeOf(at, end)}, Message: s.Message,
		})
	}
	return d
}

// text is the message with what else is to be said.
func (f *Finding) text() string {
	text := f.Message
	if f.Confidence == analysis.Possible {
		text += " (possible)"
	}
	if f.Where != "" {
		text += " (" + f.Where + ")"
	}
	return text
}

// span is the range of the finding; at least one word, where there is one.
func (f *Finding) span(text *pos.Text) protocol.Range {
	from, to := text.PlaceOffset(f.Line, f.Column), text.PlaceOffset(f.EndLine, f.EndColumn)
	if to <= from {
		to = from + max(word(text, from), 1)
	}
	return rangeOf(text.At(from), text.At(to))
}

// word is the length of the identifier at a byte.
func word(text *pos.Text, from int) int {
	s := text.String()
	n := from
	for n < len(s) && isWord(s[n]) {
		n++
	}
	return n - from
}

func isWord(c byte) bool {
	return c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

func rangeOf(from, to pos.Position) protocol.Range {
	return protocol.Range{Start: protocol.Position(from), End: protocol.Position(to)}
}

// Elsewhere reports whether its path leads through other files.
func (f Finding) Elsewhere() bool {
	return slices.ContainsFunc(f.Trace, func(s driver.Step) bool { return s.Path != f.Path })
}
