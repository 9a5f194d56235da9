// Package objectwithoutgil is rule GIL102: see doc.md.
package objectwithoutgil

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
)

//go:embed doc.md
var doc string

// Rule is GIL102 object-without-gil.
var Rule = &analysis.Rule{Code: "GIL102", Name: "object-without-gil", Severity: analysis.Warning, Doc: doc, Run: run}

func run(pass *analysis.Pass) {
	for _, v := range pass.GIL.Visits() {
		if v.State == gil.Held || v.State == gil.Signal {
			continue
		}
		if v.Instr.Op != cfg.Call {
			fields(pass, v)
			continue
		}
		switch {
		case v.API != nil && v.API.Needs == capi.Field:
			// A macro that reads a field of an object that can't change is common practice, if undocumented.
			pass.ReportVisit(v, v.Certain && v.API.ReadsMutable(),
				fmt.Sprintf("%s reads fields of an object while %s is not held", analysis.Called(v.API.Name, v.Instr), pass.TheGIL()),
				"reads an object's fields")
		case v.API == nil && v.C == nil && !v.Body && !v.Slot:
			handed(pass, v)
		}
	}
}

// fields reports reads and writes of what the interpreter manages in an object.
func fields(pass *analysis.Pass, v *gil.Visit) {
	if f := managed(v.Instr.Dst); f != nil {
		pass.ReportVisit(v, v.Certain && !capi.ThirdPartyObject(f.X.Type.Base),
			fmt.Sprintf("%s of a %s is written while %s is not held", f.Name, f.X.Type.Base, pass.TheGIL()), "written here")
	} else if f := managed(v.Instr.Src); f != nil {
		pass.ReportVisit(v, v.Certain && capi.MutableObject(f.X.Type.Struct),
			fmt.Sprintf("%s of a %s is read while %s is not held", f.Name, f.X.Type.Base, pass.TheGIL()), "read here")
	}
}

// managed finds a managed field in an expression.
func managed(e *cfg.Expr) *cfg.Expr {
	for ; e != nil && e.Op != cfg.OpSizeof && e.Op != cfg.OpAddr; e = e.Y {
		if e.Op == cfg.OpField && capi.ObjectField(e.X.Type.Struct, e.Name) {
			return e
		}
		if f := managed(e.X); f != nil {
			return f
		}
	}
	return nil
}

// handed reports an object that goes to a function whose code nobody can see, but whose declaration takes objects: what it
// may do with one needs the GIL. A library that takes a void pointer only keeps it.
func handed(pass *analysis.Pass, v *gil.Visit) {
	for n, a := range v.Instr.Args {
		if n >= 16 || v.Instr.Callee.Type.Objects&(1<<n) == 0 || !a.Type.IsObject() {
			continue
		}
		name := v.Name
		if name == "" {
			name = "a function pointer"
		}
		// Behind a function pointer there may be code that was written for this.
		pass.ReportVisit(v, v.Certain && a.Type.Base == capi.ObjectType && !(v.Instr.Callee.Op != cfg.OpFunc && pass.GIL.Lookalikes(v.Instr)),
			fmt.Sprintf("a %s* goes to %s, whose code is not known, while %s is not held", a.Type.Base, name, pass.TheGIL()),
			"the object is handed over")
		return
	}
}
