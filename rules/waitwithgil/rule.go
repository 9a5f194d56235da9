// Package waitwithgil is rule GIL305: see doc.md.
package waitwithgil

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/gil"
)

//go:embed doc.md
var doc string

// Rule is GIL305 wait-with-gil.
var Rule = &analysis.Rule{Code: "GIL305", Name: "wait-with-gil", Severity: analysis.Warning, Doc: doc, Run: run, Asks: analysis.AsksWaits}

func run(pass *analysis.Pass) {
	for _, c := range pass.Waits().Joins {
		if pass.GIL.Binding(c.Func, c.Block, c.Instr, gil.Held) != nil { // see GIL801
			continue
		}
		name := analysis.Called(c.Name, c.Func.Blocks[c.Block].Instrs[c.Instr])
		if c.Thread == nil {
			pass.ReportAt(c.Func, c.Block, c.Instr, gil.Held, c.Certain, fmt.Sprintf("%s %s while %s is held: release it around the wait", name, c.Why, pass.TheGIL()), c.Why)
			continue
		}
		pass.ReportAt(c.Func, c.Block, c.Instr, gil.Held, c.Certain,
			fmt.Sprintf("%s %s while %s is held, and a thread that is started here needs it: neither goes on", name, c.Why, pass.TheGIL()), c.Why,
			gil.Step{Kind: gil.StepOther, Loc: c.Thread.Instr.Loc, Message: fmt.Sprintf("elsewhere: the thread waits for %s here, in %s", pass.TheGIL(), c.Thread.Func.Name)})
	}
}
