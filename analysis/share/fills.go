package share

import (
	"github.com/gillint/gillint/analysis/cfg"
)

// filling says behind which of its parameters a function writes, without a lock; bit n for parameter n.
type filling uint32

// fills lists the arguments that a call writes behind.
func (f *finder) fills(v *view, ins *cfg.Instr, depth int) filling {
	c := f.g.Callee(v.f, ins)
	var out filling
	switch {
	case c.C != nil:
		for _, n := range c.C.Fills {
			if n >= 0 {
				out |= 1 << n
				continue
			}
			for n := -n; n < len(ins.Args) && n < 32; n++ { // from that one on
				out |= 1 << n
			}
		}
	case len(c.Funcs) == 1 && depth < maxFillDepth:
		return f.filled(c.Funcs[0], depth)
	}
	return out
}

// maxFillDepth bounds the calls through which a pointer is followed.
const maxFillDepth = 4

// maxFillWork bounds, in blocks, how often the functions of a program are looked at again, for recursive ones.
const maxFillWork = 200_000

// filled is the filling of a function with a body.
func (f *finder) filled(fn *cfg.Func, depth int) filling {
	if out, ok := f.filler[fn]; ok {
		return out
	}
	if f.filler == nil {
		f.filler, f.filling = map[*cfg.Func]filling{}, map[*cfg.Func]bool{}
	}
	if f.filling[fn] {
		f.cut = true // a recursive call adds nothing
		return 0
	}
	f.filling[fn] = true
	before := f.cut
	f.cut = false
	var out filling
	if hasPointer(fn) {
		v := f.view(fn)
		for _, b := range fn.Blocks {
			for i, ins := range b.Instrs {
				var own filling
				switch ins.Op {
				case cfg.Assign:
					own = f.behind(v, ins.Dst)
				case cfg.Call:
					if set := f.fills(v, ins, depth+1); set != 0 {
						for n, a := range ins.Args {
							if n < 32 && set&(1<<n) != 0 {
								own |= f.parameter(v, a, 0)
							}
						}
					}
				}
				if own != 0 && !f.locked(v, b.ID, i) {
					out |= own
				}
			}
		}
	}
	delete(f.filling, fn)
	f.fillWork += len(fn.Blocks)
	if !f.cut || depth == 0 || f.fillWork > maxFillWork {
		f.filler[fn] = out // all of it is known, or it costs too much
	}
	f.cut = f.cut || before
	return out
}

func hasPointer(fn *cfg.Func) bool {
	for _, p := range fn.Params {
		if p.Type.Ptr > 0 || p.Type.Func {
			return true
		}
	}
	return false
}

// behind is the parameter behind which an lvalue lies.
func (f *finder) behind(v *view, e *cfg.Expr) filling {
	for hops := 0; hops < maxHops; hops++ {
		switch e.Op {
		case cfg.OpField:
			if e.Arrow {
				return f.parameter(v, e.X, 0)
			}
			e = e.X
		case cfg.OpIndex, cfg.OpDeref:
			return f.parameter(v, e.X, 0)
		default:
			return 0
		}
	}
	return 0
}

// parameter is the parameter that a pointer comes from, as a bit.
func (f *finder) parameter(v *view, e *cfg.Expr, hops int) filling {
	e = e.Uncast()
	for e.Op == cfg.OpBinary && (e.Name == "+" || e.Name == "-") {
		e = e.X.Uncast()
	}
	if e.Op != cfg.OpVar || hops > maxHops {
		return 0
	}
	d := v.def(e.Var)
	switch {
	case d == nil || d.unknown || d.call != nil:
		return 0
	case e.Var.Kind == cfg.Param:
		if d.src == nil && e.Var.Index < 32 && (e.Var.Type.Ptr > 0 || e.Var.Type.Func) {
			return 1 << e.Var.Index
		}
		return 0
	case d.src != nil && len(d.more) == 0:
		return f.parameter(v, d.src, hops+1)
	}
	return 0
}
