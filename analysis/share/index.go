package share

import (
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
)

// index is what is known of the whole program.
type index struct {
	objects map[string]bool // structs of the program's own objects
	callers map[*cfg.Func][]caller
	handed  map[*cfg.Func]bool // its address goes somewhere
	once    map[*cfg.Func]bool // runs once in the process, whatever calls it: given to pthread_once, and what only that calls
	alone   map[*cfg.Func]bool // runs where no other thread has the object: made just now, or about to go away
}

type caller struct {
	f        *cfg.Func
	block, i int // where in it
	ins      *cfg.Instr
}

// solo are the slots in which nobody else has the object. A second __init__ beside a running method is nobody's use.
const solo = capi.SlotNew | capi.SlotInit | capi.SlotDealloc | capi.SlotTraverse | capi.SlotClear | capi.SlotFinalize | capi.SlotFree |
	capi.SlotCreate | capi.SlotExec

func (f *finder) buildIndex() *index {
	x := &index{objects: map[string]bool{}, callers: map[*cfg.Func][]caller{}, handed: map[*cfg.Func]bool{}, once: map[*cfg.Func]bool{}, alone: map[*cfg.Func]bool{}}
	other := map[*cfg.Func]bool{} // its address goes elsewhere than to a once or a slot of solo
	for _, r := range f.p.Refs {
		fn := f.p.Resolve(r.File, r.Name)
		if fn == nil {
			continue
		}
		x.handed[fn] = true
		if len(fn.Params) > 0 && capi.FieldContext(r.Struct, r.Field) == capi.WhenHeld {
			x.object(fn.Params[0].Type)
		}
		switch {
		case r.How == cfg.RefArg && runsOnce(r.Callee):
			x.once[fn] = true
		case capi.SlotOf(r.Struct, r.Field, r.Slot)&solo != 0:
			x.alone[fn] = true
		default:
			other[fn] = true
		}
	}
	for _, fn := range f.p.Funcs {
		for _, b := range fn.Blocks {
			for i, ins := range b.Instrs {
				x.casts(ins.Dst)
				x.casts(ins.Src)
				for _, a := range ins.Args {
					x.casts(a)
				}
				if ins.Op == cfg.Call {
					for _, to := range f.g.Callee(fn, ins).Funcs {
						x.callers[to] = append(x.callers[to], caller{fn, b.ID, i, ins})
					}
				}
			}
		}
	}
	for fn := range other {
		delete(x.once, fn)
		delete(x.alone, fn)
	}
	for fn := range x.once {
		if len(x.callers[fn]) > 0 {
			delete(x.once, fn)
		}
	}
	x.spread(f.p.Funcs, x.once)
	x.spread(f.p.Funcs, x.alone)
	return x
}

// runsOnce reports whether a function runs the one it is given once in the process.
func runsOnce(name string) bool {
	c := capi.LookupC(name)
	return c != nil && c.Once
}

// spread adds to a set the functions that nothing but its members call.
func (x *index) spread(all []*cfg.Func, set map[*cfg.Func]bool) {
	for changed := len(set) > 0; changed; {
		changed = false
		for _, fn := range all {
			if set[fn] || x.handed[fn] || len(x.callers[fn]) == 0 {
				continue
			}
			only := true
			for _, c := range x.callers[fn] {
				only = only && set[c.f]
			}
			if only {
				set[fn], changed = true, true
			}
		}
	}
}

// object notes the struct of an object.
func (x *index) object(t cfg.Type) {
	if t.Ptr == 1 && t.Struct != "" && !t.Func && !capi.IsObjectType(t.Base) && !capi.IsObjectType(t.Struct) {
		x.objects[t.Struct] = true
	}
}

// casts notes the structs that are cast from and to Python's objects.
func (x *index) casts(e *cfg.Expr) {
	for ; e != nil; e = e.X {
		if e.Op == cfg.OpCast && e.X != nil {
			if e.X.Type.IsObject() {
				x.object(e.Type)
			} else if e.Type.IsObject() {
				x.object(e.X.Type)
			}
		}
		if e.Y != nil {
			x.casts(e.Y)
		}
	}
}
