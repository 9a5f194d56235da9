package driver

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/gil"
)

// result judges what was found: each finding once, the suppressed and the hidden ones left out, sorted.
func (r *run) result() *Result {
	all := r.merged()
	kept, silenced := r.suppress(all)
	res := &Result{Version: Version, Configurations: r.bases, Stats: r.stats}
	res.Stats.Files = r.filesRead()
	var known []Diagnostic
	for i, b := range r.opt.Baselines {
		var these []Diagnostic
		var gone, unseen []Known
		kept, these, gone, unseen = r.baselined(b, kept)
		if i == 0 {
			res.Gone, res.Unseen = gone, unseen
		}
		for _, d := range these {
			d.baseline = true
			if d.Confidence == analysis.Certain || r.scopes.of(d.Path).possible {
				res.Known++
			}
			known = append(known, d)
		}
	}
	for _, d := range kept {
		if d.Confidence == analysis.Possible && !r.scopes.of(d.Path).possible {
			res.Hidden++
			continue
		}
		res.Diagnostics = append(res.Diagnostics, d)
	}
	r.finish(res.Diagnostics)
	res.Suppressed = len(silenced)
	silenced = append(silenced, known...)
	r.finish(silenced)
	for _, d := range silenced {
		res.Silenced = append(res.Silenced, Silenced{Diagnostic: d, Baseline: d.baseline, Reason: d.reason})
	}
	res.Problems = r.mergedProblems()
	return res
}

// finish sorts findings and gives them the form in which they are shown.
func (r *run) finish(list []Diagnostic) {
	for i := range list {
		d := &list[i]
		d.Message, d.Function = short(d.Message), short(d.Function)
		if d.Generated != "" {
			d.wholeLine(r.lines)
		}
		for j := range d.Trace {
			d.Trace[j].Message = short(d.Trace[j].Message)
		}
	}
	slices.SortStableFunc(list, before)
	for i := range list {
		list[i].source = sourceText(r.lines.Line(list[i].Path, list[i].Line))
	}
	r.fingerprint(list)
	for i := range list {
		d := &list[i]
		d.Path = relative(r.opt.Root, d.Path)
		d.Trace = slices.Clone(d.Trace)
		for j := range d.Trace {
			d.Trace[j].Path = relative(r.opt.Root, d.Trace[j].Path)
		}
		d.Fixes = slices.Clone(d.Fixes)
		for j := range d.Fixes {
			d.Fixes[j].Edits = slices.Clone(d.Fixes[j].Edits)
			for k := range d.Fixes[j].Edits {
				e := &d.Fixes[j].Edits[k]
				e.Path = relative(r.opt.Root, e.Path)
			}
		}
	}
}

// filesRead counts the files that were read in some configuration.
func (r *run) filesRead() int {
	paths := map[string]bool{}
	for key := range r.read {
		_, path, _ := strings.Cut(key, "\x00")
		paths[path] = true
	}
	return len(paths)
}

// maxMessage bounds what a message repeats of the text, in bytes.
const maxMessage = 1000

func short(s string) string {
	if len(s) <= maxMessage {
		return s
	}
	return strings.ToValidUTF8(s[:maxMessage], "") + "..."
}

// merged makes each finding one Diagnostic. A helper of several link units, a header of several files, several
// configurations, give the same finding several times, and a macro of several calls one for each at the place of its use:
// certain goes before possible, then the configurations that were asked for before variants, then the shortest path counts.
func (r *run) merged() []Diagnostic {
	type group struct {
		best Diagnostic
		in   map[analysis.Confidence]configurations
	}
	groups := map[string]*group{}
	for _, d := range r.found.Found {
		if !r.project.Reports(cmp.Or(d.Generated, d.Path)) || !r.scopes.of(d.Path).selected[d.Code] {
			continue
		}
		key := fmt.Sprint(d.Code, "\x00", d.Path, "\x00", d.Line, "\x00", d.Column)
		g := groups[key]
		switch {
		case g == nil:
			g = &group{d, map[analysis.Confidence]configurations{}}
			groups[key] = g
		case r.better(d, g.best):
			g.best = d
		}
		if g.in[d.Confidence] == nil {
			g.in[d.Confidence] = configurations{}
		}
		for _, c := range d.Configurations {
			g.in[d.Confidence].add(c)
		}
	}
	var out []Diagnostic
	for _, g := range groups {
		g.best.Configurations = g.in[g.best.Confidence].least(r.bases)
		out = append(out, g.best)
	}
	slices.SortFunc(out, before)
	return out
}

// mergedProblems makes each problem one.
func (r *run) mergedProblems() []Problem {
	type key struct {
		path, message, function string
		line                    int
	}
	in := map[key]configurations{}
	for _, p := range r.found.Problems {
		k := key{relative(r.opt.Root, p.Path), short(p.Message), short(p.Function), p.Line}
		if in[k] == nil {
			in[k] = configurations{}
		}
		for _, c := range p.Configurations {
			in[k].add(c)
		}
	}
	var out []Problem
	for k, set := range in {
		out = append(out, Problem{Path: k.path, Line: k.line, Message: k.message, Function: k.function, Configurations: set.least(r.bases)})
	}
	slices.SortFunc(out, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Message, b.Message), cmp.Compare(a.Function, b.Function))
	})
	return out
}

// diagnostic fills in what the rule leaves open.
func (f *finding) diagnostic() Diagnostic {
	d := Diagnostic{
		Code: f.rule.Code, Name: f.rule.Name, Severity: f.rule.Severity, Confidence: f.Confidence,
		Path: f.Loc.Path, Line: f.Loc.Line, Column: f.Loc.Col, EndLine: f.End.Line, EndColumn: f.End.Col,
		Function: f.Function, Message: f.Message, Configurations: []Configuration{f.in}, FunctionLine: f.from,
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
	state, depth, begin := "", 0, 0
	for i, s := range f.Trace {
		switch {
		case s.Kind == gil.StepOther: // another path begins
			state, depth, begin = s.State, 0, i
		case s.Kind == gil.StepFinding:
			if s.State != "" && state == "" {
				d.enteredIn(s.State, begin) // nothing on the way has said so
			}
			s.State, s.Depth = cmp.Or(s.State, state), depth
		case s.State == "" && s.Depth == 0: // a step that a rule adds to the engine's
			s.State, s.Depth = state, depth
		default:
			state, depth = cmp.Or(s.State, state), s.Depth
			s.State = state
			if s.Kind == gil.StepCall {
				depth++
			}
		}
		d.Trace = append(d.Trace, Step{Path: s.Loc.Path, Line: s.Loc.Line, Column: s.Loc.Col, Message: s.Message, Kind: s.Kind, State: s.State, Depth: s.Depth})
	}
	return d
}

// enteredIn gives the steps from begin on the state in which all of them run, since none changes it.
func (d *Diagnostic) enteredIn(state string, begin int) {
	for i := range d.Trace[begin:] {
		if d.Trace[begin+i].State == "" {
			d.Trace[begin+i].State = state
		}
	}
}

// before orders diagnostics for output.
func before(a, b Diagnostic) int {
	return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column), cmp.Compare(a.Code, b.Code), cmp.Compare(a.Message, b.Message))
}

// better tells which of two equal findings is kept; the choice depends on nothing but the two.
func (r *run) better(a, b Diagnostic) bool {
	if a.Confidence != b.Confidence {
		return a.Confidence == analysis.Certain
	}
	if c := compare(r.bases, a.Configurations[0], b.Configurations[0]); c != 0 {
		return c < 0
	}
	if len(a.Trace) != len(b.Trace) {
		return len(a.Trace) < len(b.Trace)
	}
	key := func(d Diagnostic) string {
		return fmt.Sprint(d.Function, d.EndLine, d.EndColumn, d.Severity, d.Trace, d.Message)
	}
	return key(a) < key(b)
}

func sortedKeys[M ~map[string]V, V any](m M) []string { return slices.Sorted(maps.Keys(m)) }
