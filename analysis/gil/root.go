package gil

import (
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
)

// RootKind says who calls a function from outside the program.
type RootKind uint8

// The kinds of roots.
const (
	Interpreter   RootKind = iota // a method, slot, getter, module init, converter: the interpreter calls it, held
	Main                          // main: it starts the interpreter
	ThreadStart                   // a new thread starts in it, without a thread state
	Handler                       // a signal handler
	Teardown                      // a thread key's destructor, an exit function: no thread state can be relied on
	Callback                      // its address goes to a library
	Presumed                      // nobody is seen to call it
	BoundReleased                 // Python code calls it through a loader that lets go of the GIL: ctypes.CDLL, cffi
	BoundHeld                     // Python code calls it through a loader that keeps the GIL: ctypes.PyDLL
)

func (k RootKind) String() string {
	return [...]string{
		"called by the interpreter", "main", "a new thread starts here", "a signal handler",
		"called when a thread or the process ends", "a callback of a library", "no caller is seen",
		"called through a loader that releases the GIL", "called through a loader that keeps the GIL",
	}[k]
}

// root is a way in which the outside enters a function.
type root struct {
	kind  RootKind
	f     *fnInfo
	state Thread
	guess bool   // nobody knows that it is entered so
	bound *Bound // of BoundReleased and BoundHeld
	init  bool   // by the import of the module
}

type rootKey struct {
	f  *fnInfo
	st Thread
}

// roots finds the functions that the outside enters and says how, from where their addresses go.
func (pr *program) roots() []*root {
	var out []*root
	seen := map[rootKey]bool{}
	add := func(r *root) {
		k := rootKey{r.f, r.state}
		if !seen[k] {
			seen[k] = true
			out = append(out, r)
		}
	}
	for _, i := range pr.fns {
		switch {
		case capi.IsModuleInit(i.fn.Name):
			add(&root{kind: Interpreter, f: i, init: true})
		case i.fn.Name == "main" || i.fn.Name == "wmain":
			add(&root{kind: Main, f: i})
		}
	}
	for _, r := range pr.boundRoots() {
		add(r)
	}
	forwarded := pr.forwarded()
	callbacks := map[*fnInfo][]*cfg.Ref{}
	var order []*fnInfo
	for _, ref := range pr.Refs {
		f := pr.Resolve(ref.File, ref.Name)
		if f == nil {
			continue
		}
		i := pr.byFunc[f]
		when := pr.refWhen(ref, forwarded)
		if r := rootOf(i, when); r != nil {
			r.init = capi.IsModuleSlot(ref.Struct)
			add(r)
		} else if when == capi.WhenUnknown {
			if callbacks[i] == nil {
				order = append(order, i)
			}
			callbacks[i] = append(callbacks[i], ref)
		}
	}
	for _, r := range pr.handed() {
		add(r)
	}
	siblings := pr.siblings(callbacks)
	for _, i := range order {
		if r := pr.callback(i, callbacks[i], siblings); r != nil && !seen[rootKey{i, Held}] {
			add(r)
		}
	}
	return out
}

// refWhen says when a function whose address goes where ref says is called.
func (pr *program) refWhen(ref *cfg.Ref, forwarded map[paramKey]capi.When) capi.When {
	if ref.Struct != "" {
		if w := capi.FieldContext(ref.Struct, ref.Field); w != capi.WhenUnknown {
			return w
		}
	}
	if ref.How != cfg.RefArg {
		return capi.WhenUnknown
	}
	if f := pr.Resolve(ref.File, ref.Callee); f != nil && capi.Any(ref.Callee) == nil {
		return forwarded[paramKey{f, ref.Arg}]
	}
	c := &callee{api: capi.Any(ref.Callee)}
	if c.api == nil {
		c.c = capi.LookupC(ref.Callee)
	}
	if c.api == nil && c.c == nil {
		return capi.WhenUnknown
	}
	return c.when(ref.Arg)
}

// rootOf is how a function is entered when what says.
func rootOf(i *fnInfo, when capi.When) *root {
	switch when {
	case capi.WhenHeld:
		return &root{kind: Interpreter, f: i}
	case capi.WhenThread:
		return &root{kind: ThreadStart, f: i, state: Foreign}
	case capi.WhenSignal:
		return &root{kind: Handler, f: i, state: Signal}
	case capi.WhenNoThreadState:
		return &root{kind: Teardown, f: i, state: Foreign}
	}
	return nil
}

// handed finds the functions that go to a thread's start and the like out of a table, a member or a variable.
func (pr *program) handed() []*root {
	var out []*root
	for _, i := range pr.fns {
		for _, b := range i.fn.Blocks {
			for _, ins := range b.Instrs {
				if ins.Op != cfg.Call {
					continue
				}
				c := i.callees.of(ins)
				for n, a := range ins.Args {
					when := c.when(n)
					a = strip(a)
					if a == nil || a.Op == cfg.OpFunc || rootOf(i, when) == nil {
						continue
					}
					to := &callee{}
					pr.throughPointer(to, i.fn, a)
					for _, f := range to.funcs {
						out = append(out, rootOf(pr.byFunc[f], when))
					}
				}
			}
		}
	}
	return out
}

type paramKey struct {
	f   *cfg.Func
	arg int
}

// forwarded finds the parameters that a function hands on as a thread's start, a signal handler and the like.
func (pr *program) forwarded() map[paramKey]capi.When {
	out := map[paramKey]capi.When{}
	for changed := true; changed; {
		changed = false
		for _, i := range pr.fns {
			for _, b := range i.fn.Blocks {
				for _, ins := range b.Instrs {
					if ins.Op == cfg.Call && pr.forwards(i, ins, out) {
						changed = true
					}
				}
			}
		}
	}
	return out
}

func (pr *program) forwards(i *fnInfo, ins *cfg.Instr, out map[paramKey]capi.When) bool {
	changed := false
	c := i.callees.of(ins)
	for n, a := range ins.Args {
		v := local(strip(a))
		if v == nil || v.Kind != cfg.Param {
			continue
		}
		w := c.when(n)
		if len(c.funcs) == 1 {
			w = out[paramKey{c.funcs[0], n}]
		}
		k := paramKey{i.fn, v.Index}
		if w != capi.WhenUnknown && w != capi.WhenNow && out[k] == capi.WhenUnknown {
			out[k] = w
			changed = true
		}
	}
	return changed
}

// place where callbacks of one kind go: a member of a struct, an argument of a function.
type outlet struct {
	structName, field, callee string
	arg                       int
}

func outletOf(r *cfg.Ref) (outlet, bool) {
	switch {
	case r.How == cfg.RefArg:
		return outlet{callee: r.Callee, arg: r.Arg}, r.Callee != ""
	case r.Struct != "" && r.Field != "":
		return outlet{structName: r.Struct, field: r.Field}, true
	}
	return outlet{}, false
}

// siblings counts, for every outlet, the callbacks that begin by making sure to hold the GIL: their authors know that
// the library calls without it.
func (pr *program) siblings(callbacks map[*fnInfo][]*cfg.Ref) map[outlet]int {
	out := map[outlet]int{}
	for i, refs := range callbacks {
		if i.first&^opNone != opEnsure {
			continue
		}
		for _, r := range refs {
			if o, ok := outletOf(r); ok {
				out[o]++
			}
		}
	}
	return out
}

// callback decides how a library enters a function whose address it was given. nil: nothing tells.
func (pr *program) callback(i *fnInfo, refs []*cfg.Ref, siblings map[outlet]int) *root {
	switch first := i.first; {
	case first&^opNone == opEnsure:
		return &root{kind: Callback, f: i, state: Foreign}
	case i.ensures && first&^opNone == opEnsure|opUse:
		return &root{kind: Callback, f: i, state: Foreign, guess: true}
	case first&opAcquire != 0 && first&opRelease == 0:
		return &root{kind: Callback, f: i, state: Released, guess: first&^opNone != opAcquire}
	case first&opRelease != 0:
		return &root{kind: Callback, f: i}
	case first&opUse != 0:
		for _, r := range refs {
			if o, ok := outletOf(r); ok && siblings[o] > 0 {
				return &root{kind: Callback, f: i, state: Foreign, guess: true}
			}
		}
	}
	return nil
}

// presumed is how a function is entered that nobody is seen to call: by what it does first.
func (pr *program) presumed(i *fnInfo) *root {
	r := &root{kind: Presumed, f: i}
	switch first := i.first; {
	case first&opAcquire != 0 && first&opRelease == 0:
		r.state, r.guess = Released, first&^opNone != opAcquire
	case first&opEnsure != 0:
		r.guess = true // it may come from anywhere
	}
	return r
}
