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
