package analysis

import (
	"slices"

	"github.com/gillint/gillint/analysis/gil"
	"github.com/gillint/gillint/analysis/own"
)

// ReportUse reports that something is relied upon too long: the path that leads there, with where it was obtained and where
// the thread was released since. got words the first, last the path's last step.
func (p *Pass) ReportUse(u *own.Use, message, got, last string) {
	steps, _ := p.GIL.Witness(u.Func, u.Block, u.Index, u.State)
	ins := u.Func.Blocks[u.Block].Instrs[u.Index]
	n := len(steps) // the steps of u.Func begin after the last call
	for n > 0 && steps[n-1].Kind != gil.StepCall && steps[n-1].Kind != gil.StepEntry {
		n--
	}
	own := steps[n:]
	steps = slices.Clip(steps[:n])
	if u.Source != nil {
		steps = append(steps, gil.Step{Kind: gil.StepCall, Loc: u.Source.Loc, Message: got})
	}
	if u.Release != nil && !slices.ContainsFunc(own, func(s gil.Step) bool { return s.Kind == gil.StepRelease }) {
		steps = append(steps, gil.Step{Kind: gil.StepRelease, Loc: u.Release.Loc, Message: "the thread may be released here"})
	}
	steps = append(steps, own...)
	steps = append(steps, gil.Step{Kind: gil.StepFinding, Loc: ins.Loc, Message: last})
	if o := u.Other; o != nil {
		steps = append(steps, gil.Step{Kind: gil.StepOther, Loc: o.Instr.Loc, Message: "elsewhere: " + o.Func.Name + " changes it"})
	}
	p.report(u.Func, ins, u.Certain, message, steps)
}

// ReportCall reports a call that is wrong where threads run at the same time, and with it those of the same function on the same
// container. mend says what mends one call; a fix is offered where it mends them all.
func (p *Pass) ReportCall(c *own.Call, message, last string, mend func(*own.Call) []Fix) {
	var more []gil.Step
	fixes := mend(c)
	for _, o := range c.Also {
		more = append(more, gil.Step{Kind: gil.StepOther, Loc: o.Instr().Loc, Message: "the same here (" + Called(o.API.Name, o.Instr()) + ")"})
		fixes = joined(fixes, mend(o))
	}
	p.ReportFix(c.Func, c.Block, c.Index, gil.Held, c.Certain, message, last, fixes, more...)
}

// joined is the fix that does what the first of a and the first of b do; none where one is missing.
func joined(a, b []Fix) []Fix {
	if len(a) == 0 || len(b) == 0 {
		return nil
	}
	f := a[0]
	f.Safe = f.Safe && b[0].Safe
	f.Edits = append(slices.Clip(f.Edits), b[0].Edits...)
	return []Fix{f}
}
