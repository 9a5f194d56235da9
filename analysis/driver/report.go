package driver

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/gillint/gillint/analysis"
)

// result judges what was found: each finding once, the suppressed and the hidden ones left out, sorted.
func (r *run) result() *Result {
	all := r.merged()
	kept, suppressed := r.suppress(all)
	res := &Result{Version: Version, Target: r.opt.Target, Suppressed: suppressed, Stats: r.stats}
	res.Stats.Files = len(r.read)
	for _, d := range kept {
		if d.Confidence == analysis.Possible && !r.opt.Possible {
			res.Hidden++
			continue
		}
		res.Diagnostics = append(res.Diagnostics, d)
	}
	for i := range res.Diagnostics {
		d := &res.Diagnostics[i]
		d.Message, d.Function = short(d.Message), short(d.Function)
		for j := range d.Trace {
			d.Trace[j].Message = short(d.Trace[j].Message)
		}
	}
	slices.SortFunc(res.Diagnostics, before)
	r.fingerprint(res.Diagnostics)
	for i := range res.Diagnostics {
		d := &res.Diagnostics[i]
		d.Path = relative(r.opt.Root, d.Path)
		for j := range d.Trace {
			d.Trace[j].Path = relative(r.opt.Root, d.Trace[j].Path)
		}
	}
	for _, p := range r.found.Problems {
		p.Path, p.Message, p.Function = relative(r.opt.Root, p.Path), short(p.Message), short(p.Function)
		res.Problems = append(res.Problems, p)
	}
	slices.SortFunc(res.Problems, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Message, b.Message), cmp.Compare(a.Function, b.Function))
	})
	res.Problems = slices.Compact(res.Problems)
	return res
}

// maxMessage bounds what a message repeats of the text, in bytes.
const maxMessage = 1000

func short(s string) string {
	if len(s) <= maxMessage {
		return s
	}
	return strings.ToValidUTF8(s[:maxMessage], "") + "..."
}

// merged makes each finding one Diagnostic. A helper of several link units, a header of several files, give the same
// finding several times, and a macro of several calls one for each at the place of its use: certain goes before
// possible, then the shortest path counts.
func (r *run) merged() []Diagnostic {
	best := map[string]Diagnostic{}
	for _, d := range r.found.Found {
		if !r.project.Reports(d.Path) {
			continue
		}
		key := fmt.Sprint(d.Code, "\x00", d.Path, "\x00", d.Line, "\x00", d.Column)
		if old, ok := best[key]; !ok || better(d, old) {
			best[key] = d
		}
	}
	return slices.SortedFunc(maps.Values(best), before)
}

// diagnostic fills in what the rule leaves open.
func (f *finding) diagnostic() Diagnostic {
	d := Diagnostic{
		Code: f.rule.Code, Name: f.rule.Name, Severity: f.rule.Severity, Confidence: f.Confidence,
		Path: f.Loc.Path, Line: f.Loc.Line, Column: f.Loc.Col, EndLine: f.End.Line, EndColumn: f.End.Col,
		Function: f.Function, Message: f.Message,
	}
	if d.Confidence == "" {
		d.Confidence = analysis.Certain
	}
	if f.Diagnostic.Severity != "" {
		d.Severity = f.Diagnostic.Severity // a rule may grade one finding (GIL103)
	}
	if !f.End.Valid() || f.End.Path != f.Loc.Path || cmp.Or(cmp.Compare(d.EndLine, d.Line), cmp.Compare(d.EndColumn, d.Column)) < 0 {
		d.EndLine, d.EndColumn = d.Line, d.Column
	}
	for _, s := range f.Trace {
		d.Trace = append(d.Trace, Step{Path: s.Loc.Path, Line: s.Loc.Line, Column: s.Loc.Col, Message: s.Message})
	}
	return d
}

// before orders diagnostics for output.
func before(a, b Diagnostic) int {
	return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column), cmp.Compare(a.Code, b.Code), cmp.Compare(a.Message, b.Message))
}

// better tells which of two equal findings is kept; the choice depends on nothing but the two.
func better(a, b Diagnostic) bool {
	if a.Confidence != b.Confidence {
		return a.Confidence == analysis.Certain
	}
	if len(a.Trace) != len(b.Trace) {
		return len(a.Trace) < len(b.Trace)
	}
	key := func(d Diagnostic) string {
		return fmt.Sprint(d.Function, d.EndLine, d.EndColumn, d.Severity, d.Trace, d.Message)
	}
	return key(a) < key(b)
}

// maxPrinted is how much of a line counts for a fingerprint, in bytes: a file may be one line.
const maxPrinted = 4096

// fingerprint gives every diagnostic of the sorted list its fingerprint.
func (r *run) fingerprint(list []Diagnostic) {
	count := map[string]int{}
	for i := range list {
		d := &list[i]
		line := r.lines.Line(d.Path, d.Line)
		line = strings.Join(strings.Fields(line[:min(len(line), maxPrinted)]), " ")
		key := strings.Join([]string{d.Code, relative(r.opt.Root, path.Clean(d.Path)), d.Function, line}, "\x00")
		sum := sha256.Sum256([]byte(fmt.Sprint(key, "\x00", count[key])))
		count[key]++
		d.Fingerprint = hex.EncodeToString(sum[:16])
	}
}

func sortedKeys[M ~map[string]V, V any](m M) []string { return slices.Sorted(maps.Keys(m)) }
