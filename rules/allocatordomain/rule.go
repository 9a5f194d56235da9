// Package allocatordomain is rule GIL609: see doc.md.
package allocatordomain

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/alloc"
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/gil"
	"github.com/gillint/gillint/analysis/repair"
)

//go:embed doc.md
var doc string

// Rule is GIL609 allocator-domain.
var Rule = &analysis.Rule{Code: "GIL609", Name: "allocator-domain", Severity: analysis.Warning, Doc: doc, Run: run}

func run(pass *analysis.Pass) {
	found := pass.Alloc()
	for _, m := range found.Mismatches {
		var trace []gil.Step
		for _, s := range m.Sources {
			trace = append(trace, gil.Step{Kind: gil.StepOther, Loc: s.Instr.Loc, Message: "comes from " + s.Callee.Name + " here"})
		}
		// The raw domain is malloc itself, unless somebody has put hooks in.
		same := m.From == capi.RawDomain && m.To == capi.LibcDomain || m.From == capi.LibcDomain && m.To == capi.RawDomain
		twin := m.From.Twin(m.Op)
		// What nobody is seen to call may belong to another platform's half of the program.
		called := m.Local || pass.GIL.Reach(m.Func)&^gil.ReachPresumed != 0
		pass.ReportSite(m.Site, m.Certain && called && !same,
			fmt.Sprintf("%s() gives memory of %s() to another allocator: use %s", m.Callee.Name, m.Sources[0].Callee.Name, twin),
			"goes to "+m.To.String(), trace, fixes(pass, m, twin)...)
	}
	if !pass.FreeThreaded() {
		return
	}
	for _, p := range found.Plain {
		pass.ReportSite(p.Site, true,
			fmt.Sprintf("%s() is for objects only in the free-threaded build, and this is %s: use %s", p.Callee.Name, p.Type, capi.MemDomain.Like(p.Callee.Name)),
			"no object", nil)
	}
}

// fixes uses the allocator that the memory comes from, unless that one needs the GIL where it is given back without. What is
// made of it in the same call goes to other places, which would have to change as well.
func fixes(pass *analysis.Pass, m alloc.Mismatch, twin string) []analysis.Fix {
	if m.Op != capi.Frees {
		return nil
	}
	at := pass.GIL.Points(m.Func).At(m.Block, m.Index)
	if f := capi.Any(twin); f != nil && f.Needs == capi.Attached && !at.Seen.Only(gil.Held) {
		return nil
	}
	return repair.Rename(m.Func, m.Instr, twin, m.Certain && m.Local)
}
