// Package longloopwithgil is rule GIL302: see doc.md.
package longloopwithgil

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/gil"
	"github.com/gillint/gillint/analysis/loop"
)

//go:embed doc.md
var doc string

// Rule is GIL302 long-loop-with-gil.
var Rule = &analysis.Rule{Code: "GIL302", Name: "long-loop-with-gil", Severity: analysis.Warning, Doc: doc, Run: run, Asks: analysis.AsksLoops}

func run(pass *analysis.Pass) {
	for _, l := range pass.Loops().Long {
		if !l.Held || pass.GIL.Binding(l.Func, l.Block, l.Instr, gil.Held) != nil { // see GIL801
			continue
		}
		pass.ReportAt(l.Func, l.Block, l.Instr, gil.Held, l.Certain && l.Weight == loop.Heavy,
			fmt.Sprintf("%s keeps %s and needs nothing of Python: release it around the loop%s%s", what(l), pass.TheGIL(), first(l), more(l)), "the loop begins")
	}
}

// what describes the loop.
func what(l *loop.Loop) string {
	s := "this loop"
	if l.Nest > 1 {
		s = fmt.Sprintf("this nest of %d loops", l.Nest)
	}
	if len(l.Limits) > 0 {
		s += " over " + strings.Join(l.Limits, " and ")
	}
	return s
}

// more counts the function's other loops.
func more(l *loop.Loop) string {
	switch l.More {
	case 0:
		return ""
	case 1:
		return "; one more loop is like it"
	}
	return fmt.Sprintf("; %d more loops are like it", l.More)
}

// first says what has to be done before the release.
func first(l *loop.Loop) string {
	if len(l.Memory) == 0 {
		return ""
	}
	return ", once nothing else can change or free " + strings.Join(l.Memory, ", ")
}
