// Package lockleak is rule GIL405: see doc.md.
package lockleak

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/gil"
)

//go:embed doc.md
var doc string

// Rule is GIL405 lock-leak.
var Rule = &analysis.Rule{Code: "GIL405", Name: "lock-leak", Severity: analysis.Error, Doc: doc, Run: run}

func run(pass *analysis.Pass) {
	for _, f := range pass.GIL.Faults() {
		switch f.Kind {
		case gil.LeftLocked:
			pass.ReportFault(f, fmt.Sprintf("%s returns without giving back %s, taken in line %d", f.Func.Name, f.Lock.Name, pass.LineOf(f.Site.Loc)),
				"returns with the lock")
		case gil.LockTwice:
			pass.ReportFault(f, fmt.Sprintf("%s waits for %s, which this path has since line %d: it waits for ever", f.Name, f.Lock.Name, pass.LineOf(f.Site.Loc)),
				"waits for the lock that it has")
		case gil.FreedTwice:
			pass.ReportFault(f, fmt.Sprintf("%s gives back %s, which this path has given back already", f.Name, f.Lock.Name), "gives it back again")
		}
	}
}
