// Package mtunsafecall is rule GIL403: see doc.md.
package mtunsafecall

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/repair"
)

//go:embed doc.md
var doc string

// Rule is GIL403 mt-unsafe-call.
var Rule = &analysis.Rule{Code: "GIL403", Name: "mt-unsafe-call", Severity: analysis.Warning, Doc: doc, Run: run, Asks: analysis.AsksShare}

func run(pass *analysis.Pass) {
	for _, c := range pass.Share().Calls() {
		if pass.GIL.Binding(c.Func, c.Block, c.Index, c.State) != nil { // see GIL803
			continue
		}
		name := c.C.Name
		pass.ReportFix(c.Func, c.Block, c.Index, c.State, c.Certain,
			fmt.Sprintf("%s is not thread-safe%s, and nothing keeps other threads off here: %s", analysis.Called(name, c.Instr()), against(c.C), instead(c.C)),
			name+" runs beside other threads", repair.Reentrant(c.Func, c.Block, c.Index, c.C))
	}
}

func against(c *capi.CFunc) string {
	switch c.Unsafe {
	case capi.UnsafeEnv:
		return " beside changes of the environment"
	case capi.UnsafeLocale:
		return " beside changes of the locale"
	case capi.UnsafeMostly:
		return " in every C library"
	}
	return ""
}

func instead(c *capi.CFunc) string {
	if c.MTUnsafe == "-" {
		return "take a lock"
	}
	return "use " + c.MTUnsafe
}
