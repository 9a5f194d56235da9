package driver

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
	"github.com/gillint/gillint/analysis/project"
)

// Explanation says what is known of a line, and of each rule why it reports something there or nothing.
type Explanation struct {
	Path     string
	Line     int
	Function string // empty where the line is in none
	Unit     string // the link unit whose states these are: the first by name that has the line
	States   []LineState
	Calls    []LineCall
	Rules    []RuleAnswer // every rule, sorted by code
	Problems []Problem    // of the function, or of the file as a whole
}

// LineState is a state in which a line runs, with a path that leads there.
type LineState struct {
	State   string
	Certain bool   // some entry that really occurs has only that state there
	Root    string // how the outside enters the path
	Path    []Step
}

// LineCall is a call on the line.
type LineCall struct {
	Name string
	What string // what it needs and does, in words
}

// RuleAnswer is a rule's word on a line.
type RuleAnswer struct {
	Code, Name string
	// Status is "reports", "possible" (reported with --possible), "suppressed", "known" (to the baseline), "off" (not selected) or
	// "silent".
	Status string
	Why    string
}

// Why explains a line of the file name, a path of Options.FS. The whole project is analysed, with all rules.
func Why(ctx context.Context, opt Options, name string, line int) (*Explanation, error) {
	asked, err := newRun(ctx, opt)
	if err != nil {
		return nil, err
	}
	all := opt
	all.Select, all.Ignore, all.Possible, all.Cache = []string{"ALL"}, nil, true, nil
	r, err := newRun(ctx, all)
	if err != nil {
		return nil, err
	}
	r.scopes.parts = nil // all rules in all files, whatever the configuration ignores
	r.rules, _ = Selection(opt.Rules, all.Select, nil)
	for _, rule := range r.rules {
		r.scopes.whole.set(rule, true)
	}
	var mu sync.Mutex
	var best *gil.Result
	r.peek = func(j *job, p *cfg.Program, res *gil.Result) {
		mu.Lock()
		defer mu.Unlock()
		if j.id() == r.bases[0].id() && (best == nil || p.Name < best.Program.Name) && hasLine(p, name, line) {
			best = res
		}
	}
	r.onlyWith(name)
	if err := r.all(ctx); err != nil {
		return nil, err
	}
	res := r.result()
	e := &Explanation{Path: relative(opt.Root, name), Line: line}
	w := &why{run: r, e: e, name: name}
	if best != nil {
		w.look(best)
	}
	for _, p := range res.Problems {
		if p.Path == e.Path && (p.Function == "" && (p.Line == 0 || p.Line == line) || p.Function == e.Function && e.Function != "") {
			e.Problems = append(e.Problems, p)
		}
	}
	w.rules(asked, res)
	return e, nil
}

// onlyWith leaves out the link units that a C file is not part of.
func (r *run) onlyWith(name string) {
	has := func(u *project.Unit) bool {
		return slices.ContainsFunc(u.Files, func(f *project.File) bool { return f.Path == name })
	}
	if slices.ContainsFunc(r.project.Units, has) {
		r.only = has
	}
}

// hasLine reports whether a function of the program has the line.
func hasLine(p *cfg.Program, name string, line int) bool {
	return slices.ContainsFunc(p.Funcs, func(f *cfg.Func) bool { return f.Loc.Path == name && f.Loc.Line <= line && line <= f.End.Line })
}

// why puts an explanation together.
type why struct {
	run  *run
	e    *Explanation
	name string

	code           bool // there is some on the line
	released, held bool // the line runs so on some path
	waits          []string
	changes        bool // it changes the thread's state
	needs          []string
}

// look notes in which states the line runs and what it calls.
func (w *why) look(res *gil.Result) {
	w.e.Unit = res.Program.Name
	seen := map[gil.Thread]bool{}
	for _, f := range res.Program.Funcs {
		if f.Loc.Path != w.name || w.e.Line < f.Loc.Line || w.e.Line > f.End.Line {
			continue
		}
		w.e.Function = f.Name
		points := res.Points(f)
		for _, b := range f.Blocks {
			for i, ins := range b.Instrs {
				if ins.Loc.Path != w.name || ins.Loc.Line != w.e.Line {
					continue
				}
				w.code = true
				at := points.At(b.ID, i)
				for t := gil.Held; t <= gil.Signal; t++ {
					if at.Seen.Has(t) && !seen[t] {
						seen[t] = true
						steps, root := res.Witness(f, b.ID, i, t)
						w.e.States = append(w.e.States, LineState{t.String(), at.Sure.Has(t), root.String(), w.steps(steps)})
					}
				}
				w.released = w.released || at.Seen.Has(gil.Released) || at.Seen.Has(gil.Foreign) || at.Seen.Has(gil.Signal)
				w.held = w.held || at.Seen.Has(gil.Held)
				if ins.Op == cfg.Call {
					w.call(res, f, ins)
				}
			}
		}
	}
	w.e.Calls = slices.Compact(w.e.Calls)
}

func (w *why) steps(list []gil.Step) []Step {
	var out []Step
	for _, s := range list {
		out = append(out, Step{relative(w.run.opt.Root, s.Loc.Path), s.Loc.Line, s.Loc.Col, s.Message, s.Kind, s.State, s.Depth})
	}
	return out
}

// call says what is known of a call.
func (w *why) call(res *gil.Result, f *cfg.Func, ins *cfg.Instr) {
	callee := res.Callee(f, ins)
	name := callee.Name
	if name == "" && ins.Callee != nil {
		name = ins.Callee.String()
	}
	var what []string
	if api := callee.API; api != nil {
		switch {
		case api.Effect.Releases():
			what, w.changes = append(what, "releases the GIL"), true
		case api.Effect.Acquires():
			what, w.changes = append(what, "acquires the GIL"), true
		case api.Effect != capi.NoEffect:
			what, w.changes = append(what, "has to do with the thread's state"), true
		case api.Needs == capi.Attached || api.Needs == capi.Field:
			what = append(what, "needs the GIL")
			w.needs = append(w.needs, name)
		default:
			what = append(what, "may be called without the GIL")
		}
	}
	if c := callee.C; c != nil {
		if c.Blocks != "" {
			what = append(what, "may wait: it "+c.Blocks)
			w.waits = append(w.waits, name)
		} else {
			what = append(what, "a function of a library that is known not to wait")
		}
	}
	if reason, ok := w.run.opt.Blocking[name]; ok {
		what = append(what, strings.TrimSuffix("may wait, as the configuration says: "+reason, ": "))
		w.waits = append(w.waits, name)
	}
	if slices.Contains(w.run.opt.NoGIL, name) {
		what = append(what, "needs no GIL, as the configuration says")
	}
	if len(what) == 0 {
		for _, g := range callee.Funcs {
			what = append(what, fmt.Sprintf("is followed, to %s:%d", relative(w.run.opt.Root, g.Loc.Path), g.Loc.Line))
		}
		if res.MayRelease(f, ins) {
			what, w.changes = append(what, "may release the GIL"), true
		}
		if len(what) == 0 {
			what = append(what, "nobody knows what it does; it is taken to leave the GIL as it is")
		}
	}
	w.e.Calls = append(w.e.Calls, LineCall{cmp.Or(name, "a pointer"), strings.Join(what, ", ")})
}

// rules gives every rule's answer.
func (w *why) rules(asked *run, res *Result) {
	found := map[string]*Diagnostic{}
	silenced := map[string]*Silenced{}
	for i := range res.Diagnostics {
		if d := &res.Diagnostics[i]; d.Path == w.e.Path && d.Line <= w.e.Line && w.e.Line <= d.lastLine() && found[d.Code] == nil {
			found[d.Code] = d
		}
	}
	for i := range res.Silenced {
		if d := &res.Silenced[i]; d.Path == w.e.Path && d.Line <= w.e.Line && w.e.Line <= d.lastLine() {
			silenced[d.Code] = d
		}
	}
	scope := asked.scopes.of(w.name)
	for _, rule := range AllRules(w.run.opt.Rules) {
		a := RuleAnswer{Code: rule.Code, Name: rule.Name, Status: "silent"}
		d, s := found[rule.Code], silenced[rule.Code]
		switch {
		case d != nil && !scope.selected[rule.Code]:
			a.Status, a.Why = "off", "it is not selected; it would say: "+d.Message
		case d != nil && d.Confidence == analysis.Possible && !scope.possible:
			a.Status, a.Why = "possible", d.Message+" - on some paths, or as far as can be told; --possible reports it"
		case d != nil:
			a.Status, a.Why = "reports", d.Message
		case s != nil && s.Baseline:
			a.Status, a.Why = "known", s.Message+" - the baseline has it"
		case s != nil:
			a.Status, a.Why = "suppressed", s.Message+" - a comment suppresses it: "+s.Reason
		case !scope.selected[rule.Code]:
			a.Status, a.Why = "off", "it is not selected, and would say nothing"
		default:
			a.Why = w.silence(rule)
		}
		w.e.Rules = append(w.e.Rules, a)
	}
}

// silence says why a rule has nothing to report on the line, as far as that can be told from what the line does.
func (w *why) silence(rule *analysis.Rule) string {
	states := "nothing on this line is run, as far as is seen"
	switch {
	case w.held && w.released:
		states = "the line runs both with and without the GIL"
	case w.held:
		states = "the line runs only with the GIL held"
	case w.released:
		states = "the line runs only without the GIL"
	}
	switch group := rule.Code[:4]; {
	case len(w.e.Problems) > 0 && slices.ContainsFunc(w.e.Problems, func(p Problem) bool { return p.Function != "" }):
		return "the function was not analysed in full"
	case group == "GIL0":
		return "no comment on this line suppresses anything wrongly"
	case w.e.Function == "":
		return "the line is in no function that is analysed"
	case !w.code:
		return "no code begins on this line"
	case group == "GIL1" && !w.released:
		return states
	case group == "GIL1":
		if len(w.needs) == 0 {
			return "nothing is called on this line that is known to need the GIL"
		}
		return states + ", but the path to it is another rule's, or not certain"
	case group == "GIL2" && !w.changes:
		return "the line neither releases nor acquires the GIL"
	case group == "GIL2":
		return "what it does to the GIL is undone on every path that is seen"
	case rule.Code == "GIL301" && len(w.waits) == 0:
		return "nothing is called on this line that is known to wait"
	case rule.Code == "GIL301" && !w.held:
		return states
	}
	return "nothing that it looks for is on this line; " + states
}
