package gil

import (
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
)

// noteSaved looks at a call and what follows it for a thread state that goes into a global variable.
func (pr *program) noteSaved(rest []*cfg.Instr, c *callee) {
	dst := rest[0].Dst
	if dst == nil || !isThreadState(dst.Type) && (c.api == nil || c.api.Effect != capi.Save) {
		return
	}
	key := globalKey(dst)
	if key == "" && dst.Op == cfg.OpVar && len(rest) > 1 && rest[1].Op == cfg.Assign {
		if src := strip(rest[1].Src); src != nil && src.Op == cfg.OpVar && src.Var == dst.Var {
			key = globalKey(rest[1].Dst)
		}
	}
	switch {
	case key == "":
	case c.api != nil && (c.api.Effect == capi.Save || c.api.Effect == capi.Current):
		pr.saved[key] = true
	default:
		pr.remade[key] = true
	}
}

func globalKey(e *cfg.Expr) string {
	if e != nil && e.Op == cfg.OpVar && (e.Var.Kind == cfg.Global || e.Var.Kind == cfg.StaticLocal) && !e.Var.Thread {
		return e.Var.Key
	}
	return ""
}

// savedElsewhere reports whether the call restores a global that holds what some thread saved: a thread that Python did
// not start has no business with it.
func (s *solver) savedElsewhere(ins *cfg.Instr) bool {
	if len(ins.Args) == 0 {
		return false
	}
	key := globalKey(strip(ins.Args[0]))
	return key != "" && s.saved[key] && !s.remade[key]
}
