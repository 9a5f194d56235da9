package analysis

import (
	"fmt"
	"slices"

	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
)

// ReportVisit reports that an instruction runs without an attached thread state, with the path that leads there.
// last words the path's last step. What the user says may be called so is not reported, nor what happens in it.
func (p *Pass) ReportVisit(v *gil.Visit, certain bool, message, last string, fixes ...Fix) {
	if p.free(v) {
		return
	}
	p.report(v.Func, v.Instr, certain, message, append(v.Trace(), gil.Step{Kind: gil.StepFinding, Loc: v.Instr.Loc, Message: last, State: v.State.String()}), fixes...)
}

// free reports whether the user has said that the visit may happen without the GIL.
func (p *Pass) free(v *gil.Visit) bool {
	return len(p.NoGIL) > 0 && (slices.Contains(p.NoGIL, v.Name) || slices.Contains(p.NoGIL, v.Func.Name) || slices.ContainsFunc(v.Trace(), p.entersFree))
}

// entersFree reports whether a step enters a function that may be called without the GIL.
func (p *Pass) entersFree(s gil.Step) bool { return s.Func != "" && slices.Contains(p.NoGIL, s.Func) }

// ReportFault reports a wrong change of the thread's state, with the path that leads there.
func (p *Pass) ReportFault(f *gil.Fault, message, last string, fixes ...Fix) {
	p.report(f.Func, f.Instr, f.Certain, message, append(f.Trace(), gil.Step{Kind: gil.StepFinding, Loc: f.Instr.Loc, Message: last, State: f.State.String()}), fixes...)
}

// ReportAt reports what is wrong with instruction i of a block of f where it runs in state t, with the path that leads there.
// last words the path's last step; more are steps that come after it, such as what another place does.
func (p *Pass) ReportAt(f *cfg.Func, block, i int, t gil.Thread, certain bool, message, last string, more ...gil.Step) {
	p.ReportFix(f, block, i, t, certain, message, last, nil, more...)
}

// ReportFix is ReportAt for a finding that can be mended.
func (p *Pass) ReportFix(f *cfg.Func, block, i int, t gil.Thread, certain bool, message, last string, fixes []Fix, more ...gil.Step) {
	steps, _ := p.GIL.Witness(f, block, i, t)
	ins := f.Blocks[block].Instrs[i]
	steps = append(steps, gil.Step{Kind: gil.StepFinding, Loc: ins.Loc, Message: last, State: t.String()})
	p.report(f, ins, certain, message, append(steps, more...), fixes...)
}

// ReportSite reports what is wrong with a call wherever it is reached from: its path is trace and the call.
func (p *Pass) ReportSite(s gil.Site, certain bool, message, last string, trace []gil.Step, fixes ...Fix) {
	p.report(s.Func, s.Instr, certain, message, append(trace, gil.Step{Kind: gil.StepFinding, Loc: s.Instr.Loc, Message: last}), fixes...)
}

// ReportWait reports a wait for a native lock, with the path that leads there and, after it, the path to what a holder of the
// lock does: elsewhere words that path's first step, last its last one.
func (p *Pass) ReportWait(w *gil.LockWait, certain bool, message, elsewhere, last string) {
	h := w.Holds
	steps := append(w.Trace(), gil.Step{Kind: gil.StepFinding, Loc: w.Instr.Loc, Message: "waits for the lock"})
	steps = append(steps, gil.Step{Kind: gil.StepOther, Loc: h.Func.Loc, Message: "elsewhere: " + elsewhere})
	steps = append(append(steps, h.Trace()...), gil.Step{Kind: gil.StepFinding, Loc: h.Instr.Loc, Message: last})
	p.report(w.Func, w.Instr, certain && w.Certain, message, steps)
}

// ReportPath is ReportAt with a path that the rule knows better.
func (p *Pass) ReportPath(f *cfg.Func, block, i int, path []gil.Step, certain bool, message, last string) {
	ins := f.Blocks[block].Instrs[i]
	p.report(f, ins, certain, message, append(path[:len(path):len(path)], gil.Step{Kind: gil.StepFinding, Loc: ins.Loc, Message: last}))
}

func (p *Pass) report(f *cfg.Func, ins *cfg.Instr, certain bool, message string, trace []gil.Step, fixes ...Fix) {
	d := Diagnostic{Confidence: Possible, Loc: ins.Loc, End: ins.End, Function: f.Name, Message: message, Trace: trace, Fixes: fixes}
	if certain {
		d.Confidence = Certain
	}
	p.Report(d)
}

// TheGIL is what a thread needs, in the words of the target's documentation: since the free-threaded build there need
// not be a GIL.
func (p *Pass) TheGIL() string {
	if p.Target.FreeThreaded {
		return "an attached thread state"
	}
	return "the GIL"
}

// Called names what is called as the reader sees it: with the macro that the call comes out of.
func Called(name string, ins *cfg.Instr) string {
	if len(ins.Macros) > 0 && ins.Macros[0] != name {
		if name == "" {
			return ins.Macros[0]
		}
		return name + "() (in " + ins.Macros[0] + ")"
	}
	return name + "()"
}

// First is the first of the visits to one function that are wrong for one reason.
type First struct {
	*gil.Visit
	Certain bool
	More    int // how many others there are
}

// Firsts puts the program's visits together by function: where a function runs in the wrong state as a whole, one finding says so. judge tells
// whether a visit is wrong, and whether for certain; a certain one goes before others.
func (p *Pass) Firsts(judge func(v *gil.Visit) (wrong, certain bool)) []First {
	var out []First
	at := map[*cfg.Func]int{}
	for _, v := range p.GIL.Visits() {
		wrong, certain := judge(v)
		if !wrong || p.free(v) {
			continue
		}
		i, known := at[v.Func]
		if !known {
			at[v.Func] = len(out)
			out = append(out, First{Visit: v, Certain: certain})
			continue
		}
		out[i].More++
		if certain && !out[i].Certain {
			out[i].Visit, out[i].Certain = v, true
		}
	}
	return out
}

// SoMany words how many more calls of a function are like one: "; so are 3 more calls in f", with the verb for one and for
// many. It is empty where there are none.
func (f *First) SoMany(one, many string) string {
	switch f.More {
	case 0:
		return ""
	case 1:
		return fmt.Sprintf("; so %s one more call in %s", one, f.Func.Name)
	}
	return fmt.Sprintf("; so %s %d more calls in %s", many, f.More, f.Func.Name)
}
