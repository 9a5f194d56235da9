package gil

import (
	"fmt"
	"path"
	"slices"

	"github.com/gillint/gillint/analysis/cfg"
)

// Bound is a function of the program that Python code calls without a wrapper in C: through ctypes, through cffi.
type Bound struct {
	Func string
	Held bool   // the loader keeps the GIL; else it lets go of it around the call
	Via  string // what loads the library, for people: "ctypes.CDLL"
	// Guess tells that another function of this name may be meant.
	Guess bool
	Loc   cfg.Loc // where the Python source names it
	// Threads tells that the Python code that calls it starts threads, Locked that it calls it under a lock of its own, Once
	// that it calls it only where it is imported, Public that it belongs to a package that others import.
	Threads, Locked, Once, Public bool
}

// NeedsPython reports whether a function uses the C API, itself or in what it calls.
func (r *Result) NeedsPython(name string) bool {
	for _, b := range r.Bindings() {
		if i := r.answers.s.byFunc[b.Func]; b.Func.Name == name && (i.uses || i.touches) {
			return true
		}
	}
	return false
}

// String names the call for a message, where the trace has the whole path: "api.py:12 calls sum".
func (b *Bound) String() string {
	return fmt.Sprintf("%s:%d calls %s", path.Base(b.Loc.Path), b.Loc.Line, b.Func)
}

// boundRoots are the roots that bindings make.
func (pr *program) boundRoots() []*root {
	var out []*root
	for n := range pr.bound {
		b := &pr.bound[n]
		for _, i := range pr.fns {
			if i.fn.Name != b.Func || i.fn.Static {
				continue
			}
			r := &root{kind: BoundReleased, f: i, state: Released, bound: b, guess: b.Guess}
			if b.Held {
				r.kind, r.state = BoundHeld, Held
			}
			out = append(out, r)
			break
		}
	}
	return out
}

// entry are the first steps of a path from a root.
func (r *root) entry() []*trace {
	if r.kind == Presumed {
		return nil
	}
	steps := []*trace{{kind: stepEntry, state: r.state, fn: r.f.fn}}
	if r.bound != nil {
		steps = append([]*trace{{kind: stepBound, fn: r.f.fn, bound: r.bound}}, steps...)
	}
	return steps
}

// Bindings lists the functions of the program that Python code calls without a wrapper in C, with how; see Options.Bound. It is
// sorted by function.
func (r *Result) Bindings() []Binding {
	var out []Binding
	for _, root := range r.answers.s.program.boundRoots() {
		out = append(out, Binding{root.f.fn, root.bound})
	}
	return out
}

// Binding is a function that Python code calls without a wrapper in C.
type Binding struct {
	Func *cfg.Func
	*Bound
}

// Step is the step with which paths from the binding begin.
func (b Binding) Step() Step {
	return (&trace{kind: stepBound, fn: b.Func, bound: b.Bound}).step()
}

// LetGo reports whether the GIL is missing at the visit only since the library's loader let go of it: nothing on the path
// itself released it.
func (v *Visit) LetGo() bool { return v.Root == BoundReleased && !releases(v.Trace()) }

// LetGo is what it is of a Visit.
func (f *Fault) LetGo() bool { return f.Root == BoundReleased && !releases(f.Trace()) }

// ByName reports whether the path to the visit calls every function by its name. A library that Python code loads by itself may be
// built without the files that set a pointer: what a pointer holds in the project it need not hold there.
func (v *Visit) ByName() bool {
	if !named(v.Instr) {
		return false
	}
	for _, t := range v.ctx.chain(nil, v.tr, 0) {
		if t.kind == stepCall && t.ins != nil && !named(t.ins) {
			return false
		}
	}
	return true
}

// named reports whether a call names what it calls.
func named(ins *cfg.Instr) bool {
	return ins.Op != cfg.Call || ins.Callee.Op == cfg.OpFunc || ins.Callee.Op == cfg.OpSym
}

func releases(steps []Step) bool {
	return slices.ContainsFunc(steps, func(s Step) bool { return s.Kind == StepRelease })
}

// Binding is the binding that the visit's path begins with; nil where it begins otherwise.
func (v *Visit) Binding() *Bound { return v.ctx.binding() }

// Binding is what it is of a Visit.
func (f *Fault) Binding() *Bound { return f.ctx.binding() }

// binding is that of the root from which a witness of c starts.
func (c *context) binding() *Bound {
	if r := c.outermost().root; r != nil {
		return r.bound
	}
	return nil
}
