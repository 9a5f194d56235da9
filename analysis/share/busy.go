package share

import (
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
)

// marks is what a function does, while it holds the GIL, to the members and variables that may be flags.
type marks struct{ tested, set, cleared map[string]bool }

// maxBusyCallers bounds the callers that may keep the flag.
const maxBusyCallers = 20

// busy reports whether a function keeps others off by a flag while it is released: it, or a caller, asks for the flag, sets
// it and clears it again, as only a thread with its thread state attached may.
func (f *finder) busy(v *view) bool {
	if b, ok := f.kept[v.f]; ok {
		return b
	}
	if f.kept == nil {
		f.kept = map[*cfg.Func]bool{}
	}
	f.kept[v.f] = f.keepsOff(v)
	return f.kept[v.f]
}

func (f *finder) keepsOff(v *view) bool {
	seen := map[*cfg.Func]bool{}
	list := []*cfg.Func{v.f}
	for range 3 {
		var next []*cfg.Func
		for _, fn := range list {
			if seen[fn] || len(seen) > maxBusyCallers {
				continue
			}
			seen[fn] = true
			if f.flags(fn) {
				return true
			}
			for _, c := range f.index().callers[fn] {
				next = append(next, c.f)
			}
		}
		list = next
	}
	return false
}

// flags reports whether a function asks for, sets and clears one flag, by itself or in small helpers.
func (f *finder) flags(fn *cfg.Func) bool {
	all := marks{map[string]bool{}, map[string]bool{}, map[string]bool{}}
	all.add(f.marksOf(fn))
	for _, to := range f.callees(fn) {
		all.add(f.marksOf(to))
		for _, deeper := range f.callees(to) {
			all.add(marks{tested: f.marksOf(deeper).tested})
		}
	}
	for key := range all.set {
		if all.tested[key] && all.cleared[key] {
			return true
		}
	}
	return false
}

// callees lists the functions that fn calls with a thread state attached.
func (f *finder) callees(fn *cfg.Func) []*cfg.Func {
	var out []*cfg.Func
	v := f.view(fn)
	for _, b := range fn.Blocks {
		for i, ins := range b.Instrs {
			if ins.Op == cfg.Call && v.points.At(b.ID, i).Seen.Only(gil.Held) {
				out = append(out, f.g.Callee(fn, ins).Funcs...)
			}
		}
	}
	return out
}

// marksOf is what a function itself does to flags.
func (f *finder) marksOf(fn *cfg.Func) marks {
	if m, ok := f.marked[fn]; ok {
		return m
	}
	if f.marked == nil {
		f.marked = map[*cfg.Func]marks{}
	}
	m := marks{map[string]bool{}, map[string]bool{}, map[string]bool{}}
	v := f.view(fn)
	for _, b := range fn.Blocks {
		for i, ins := range b.Instrs {
			if ins.Op == cfg.Call && capi.AtomicOp(calledName(ins)) && len(ins.Args) > 0 {
				if a := ins.Args[0].Uncast(); a.Op == cfg.OpAddr {
					key := flagKey(a.X)
					m.tested[key], m.set[key], m.cleared[key] = true, true, true
				}
			}
			if !v.points.At(b.ID, i).Seen.Only(gil.Held) {
				continue
			}
			switch ins.Op {
			case cfg.Assume:
				eachFlag(ins.Src, func(key string) { m.tested[key] = true })
			case cfg.Assign:
				key := flagKey(ins.Dst)
				switch src := ins.Src.Uncast(); {
				case src.Op == cfg.OpInt && src.Int == 0:
					m.cleared[key] = true
				case src.Op == cfg.OpInt, src.Op == cfg.OpVar, src.Op == cfg.OpBinary && (src.Name == "+" || src.Name == "-" || src.Name == "|"):
					m.set[key] = true // what a comparison or another member says tells of something else
				}
			}
		}
	}
	delete(m.set, "")
	f.marked[fn] = m
	return m
}

func (m *marks) add(o marks) {
	for k := range o.tested {
		m.tested[k] = true
	}
	for k := range o.set {
		m.set[k] = true
	}
	for k := range o.cleared {
		m.cleared[k] = true
	}
}

// flagKey names the member or variable that an lvalue is; empty where it is a local, or an object, which tells of itself only.
func flagKey(e *cfg.Expr) string {
	if e.Type.Ptr == 1 && capi.IsObjectType(e.Type.Base) {
		return ""
	}
	switch e.Op {
	case cfg.OpVar:
		return e.Var.Key
	case cfg.OpField:
		return e.X.Type.Struct + "." + e.Name
	}
	return ""
}

// sameFlag reports whether flagKey gives both the same key, b one at all.
func sameFlag(a, b *cfg.Expr) bool {
	if a.Op != b.Op || a.Name != b.Name {
		return false // most are told apart here, without a key being made
	}
	return flagKey(a) == flagKey(b)
}

func eachFlag(e *cfg.Expr, visit func(key string)) {
	for ; e != nil; e = e.X {
		if key := flagKey(e); key != "" {
			visit(key)
		}
		if e.Y != nil {
			eachFlag(e.Y, visit)
		}
	}
}
