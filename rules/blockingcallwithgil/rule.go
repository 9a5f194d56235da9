// Package blockingcallwithgil is rule GIL301: see doc.md.
package blockingcallwithgil

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/gil"
	"github.com/gillint/gillint/analysis/repair"
	"github.com/gillint/gillint/analysis/wait"
)

//go:embed doc.md
var doc string

// Rule is GIL301 blocking-call-with-gil.
var Rule = &analysis.Rule{Code: "GIL301", Name: "blocking-call-with-gil", Severity: analysis.Warning, Doc: doc, Run: run, Asks: analysis.AsksWaits}

func run(pass *analysis.Pass) {
	for _, c := range pass.Waits().Calls {
		if pass.GIL.Binding(c.Func, c.Block, c.Instr, gil.Held) != nil { // see GIL801
			continue
		}
		name := analysis.Called(c.Name, c.Func.Blocks[c.Block].Instrs[c.Instr])
		why := c.Why
		switch {
		case c.Like > 0:
			why = fmt.Sprintf("is called, unlike %d other functions of its library that have regions of their own,", c.Like)
		case why == "":
			why = "is called in regions elsewhere, and here"
		}
		pass.ReportFix(c.Func, c.Block, c.Instr, gil.Held, c.Certain, fmt.Sprintf("%s %s while %s is held: release it around the call%s", name, why, pass.TheGIL(), more(c)),
			why, repair.Release(pass, c.Func, c.Block, c.Instr), other(c)...)
	}
}

// more counts the other waits that the same release would cover.
func more(c *wait.Call) string {
	switch c.More {
	case 0:
		return ""
	case 1:
		return "; it leads to one more wait"
	}
	return fmt.Sprintf("; it leads to %d more waits", c.More)
}

// other is the place where the program itself releases for the same function.
func other(c *wait.Call) []gil.Step {
	if c.Other == nil {
		return nil
	}
	name := c.Name
	if c.Like > 0 {
		name = "another function of the library"
	}
	return []gil.Step{{Kind: gil.StepOther, Loc: c.Other.Instr.Loc, Message: fmt.Sprintf("elsewhere: %s calls %s released", c.Other.Func.Name, name)}}
}
