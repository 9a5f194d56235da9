// Package uninterruptibleloop is rule GIL306: see doc.md.
package uninterruptibleloop

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

// Rule is GIL306 uninterruptible-loop.
var Rule = &analysis.Rule{Code: "GIL306", Name: "uninterruptible-loop", Severity: analysis.Note, Doc: doc, Run: run, Asks: analysis.AsksLoops}

func run(pass *analysis.Pass) {
	for _, l := range pass.Loops().Long {
		state := gil.Held
		if !l.Held {
			state = gil.Released
		}
		what := "this loop"
		if len(l.Limits) > 0 {
			what += " over " + strings.Join(l.Limits, " and ")
		}
		pass.ReportAt(l.Func, l.Block, l.Instr, state, l.Interpreter && l.Weight == loop.Heavy,
			fmt.Sprintf("%s may run for long and never looks for signals: Ctrl-C waits for its end", what), "the loop begins")
	}
}
