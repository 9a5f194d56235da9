package gil

import (
	"slices"
	"strconv"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
)

// callee is what a call may call. Of api, c and funcs at most one is set; none is for what nobody knows.
type callee struct {
	name     string // the name called, or "" through an expression without one
	api      *capi.Func
	c        *capi.CFunc
	funcs    []*cfg.Func
	now      []*cfg.Func // functions handed over that are called during the call
	maybeNow []*cfg.Func // functions handed to code nobody knows
	indirect bool
	oneOf    bool    // the path's choice among several functions
	lock     *lockOp // what it does to a native lock; nil for most
	slot     bool    // through a member of one of Python's own structs: a type's slot, say
}

// callees are what a function's calls may call, by cfg.Instr.Nth.
type callees struct {
	ins  []*cfg.Instr
	list []*callee
}

// add notes it of the next call.
func (c *callees) add(ins *cfg.Instr, to *callee) {
	c.ins, c.list = append(c.ins, ins), append(c.list, to)
}

// of returns it of an instruction; nil of one that is no call of the function's.
func (c *callees) of(ins *cfg.Instr) *callee {
	if ins == nil || ins.Op != cfg.Call || int(ins.Nth) >= len(c.ins) || c.ins[ins.Nth] != ins {
		return nil
	}
	return c.list[ins.Nth]
}

// maxTargets bounds the functions that a call through a pointer is followed into.
const maxTargets = 8

// entered lists every function that the call may enter.
func (c *callee) entered() []*cfg.Func {
	if len(c.now) == 0 && len(c.maybeNow) == 0 {
		return c.funcs
	}
	out := append([]*cfg.Func(nil), c.funcs...)
	out = append(out, c.now...)
	return append(out, c.maybeNow...)
}

// resolved reports whether the call is understood: counted by Stats.
func (c *callee) resolved() bool { return c.api != nil || c.c != nil || len(c.funcs) > 0 }

// uses reports whether the call itself may be one that needs an attached thread state.
func (c *callee) uses(ins *cfg.Instr) bool {
	switch {
	case c.api != nil:
		return c.api.Needs != capi.Nothing && c.api.Needs != capi.Harmless
	case c.slot || c.unknown():
		return true // what a pointer leads to may be known on some path
	case c.c != nil || len(c.funcs) > 0:
		return false
	}
	for _, a := range ins.Args {
		if a.Type.Ptr == 1 && capi.IsObjectType(a.Type.Base) {
			return true
		}
	}
	return false
}

// unknown reports whether the call goes through a pointer of which nobody knows where it leads.
func (c *callee) unknown() bool {
	return c.indirect && !c.slot && c.api == nil && c.c == nil && len(c.funcs) == 0
}

// managedField reports whether an expression reads what the interpreter manages in an object.
func managedField(e *cfg.Expr) bool {
	for ; e != nil && e.Op != cfg.OpSizeof; e = e.Y {
		if e.Op == cfg.OpField && capi.ObjectField(e.X.Type.Struct, e.Name) || managedField(e.X) {
			return true
		}
	}
	return false
}

// stops reports whether the call does not come back.
func (c *callee) stops(pr *program) bool {
	switch {
	case c.api != nil:
		return c.api.Has(capi.Noreturn)
	case c.c != nil:
		return c.c.Noreturn
	case len(c.funcs) == 0:
		return false
	}
	for _, f := range c.funcs {
		if pr.byFunc[f].comesBack {
			return false
		}
	}
	return true
}

func (c *callee) firstOps(pr *program) opSet {
	if c.api == nil {
		ops := opNone
		if len(c.funcs) > 0 {
			ops = 0
		}
		for _, f := range c.funcs {
			ops |= pr.byFunc[f].first
			if !pr.byFunc[f].touches {
				ops |= opNone
			}
		}
		return ops
	}
	switch c.api.Effect {
	case capi.Save, capi.ReleaseThread, capi.ReleaseLock, capi.DeleteCurrent:
		return opRelease
	case capi.Restore, capi.AcquireThread, capi.AcquireLock, capi.Initialize, capi.NewInterpreter:
		return opAcquire
	case capi.Ensure, capi.AttachNew:
		return opEnsure
	case capi.EnsureRelease, capi.AttachRelease:
		return opGive
	}
	if c.api.Needs == capi.Attached {
		return opUse | opNone
	}
	return opNone
}

// resolve says what an instruction calls, as far as that does not depend on the path.
func (pr *program) resolve(from *cfg.Func, ins *cfg.Instr) *callee {
	c := &callee{}
	switch e := ins.Callee; e.Op {
	case cfg.OpFunc, cfg.OpSym:
		c.name = e.Name
		pr.byName(c, from, e.Name)
	default:
		c.indirect = true
		pr.throughPointer(c, from, strip(e))
	}
	pr.handedOver(c, from, ins)
	return c
}

// byName prefers what the API documents over a body in the tree: CPython itself and the compatibility headers define
// its functions, but what they promise is what counts. What a private function promises is unknown, unless it handles
// objects, so its body speaks; so does that of a library that is itself in the tree.
func (pr *program) byName(c *callee, from *cfg.Func, name string) {
	api := capi.Any(name)
	if api != nil && (!api.Private && !api.ThirdParty() || api.Effect != capi.NoEffect || api.Has(capi.Noreturn) || api.Needs == capi.Attached && api.TakesObjects()) {
		c.api = api
		return
	}
	if f := pr.Resolve(from.File, name); f != nil {
		c.funcs = []*cfg.Func{f}
		return
	}
	if api != nil {
		c.api = api
		return
	}
	c.c = capi.LookupC(name)
}

// throughPointer resolves a call through a member or a variable by what is stored there anywhere in the program.
func (pr *program) throughPointer(c *callee, from *cfg.Func, e *cfg.Expr) {
	if x := e; x.Op == cfg.OpField {
		if x.X.Type.Struct != "" && capi.FieldContext(x.X.Type.Struct, x.Name) == capi.WhenHeld {
			c.name, c.slot = x.Name, true
			return
		}
	}
	names := pr.targets(e, maxCopies)
	for e.Op == cfg.OpIndex {
		e = strip(e.X)
	}
	switch e.Op {
	case cfg.OpField:
		c.name = e.Name
		// A table of pointers whose members keep the API's own names, filled where nobody can see.
		if api := capi.Any(e.Name); len(names) == 0 && api != nil && !pr.refs.named[e.Name] {
			c.api = api
		}
	case cfg.OpVar:
		c.name = e.Var.Name
	}
	pr.candidates(c, names)
}

// maxCopies bounds how often a pointer to a function is copied on its way to the call.
const maxCopies = 3

// targets lists the functions that are stored, anywhere in the program, in the member or variable that e names, or in what a local
// variable is a copy of.
func (pr *program) targets(e *cfg.Expr, copies int) []refTarget {
	for e != nil && e.Op == cfg.OpIndex {
		e = strip(e.X)
	}
	if e == nil {
		return nil
	}
	switch e.Op {
	case cfg.OpField:
		return pr.refs.member(e.X.Type.Struct, e.Name)
	case cfg.OpVar:
		out := pr.refs.variable(e.Var)
		if from := pr.refs.copies[e.Var]; len(from) > 0 && copies > 0 {
			out = slices.Clone(out)
			for _, src := range from {
				for _, t := range pr.targets(src, copies-1) {
					out = addTarget(out, t)
				}
			}
		}
		return out
	}
	return nil
}

func (pr *program) candidates(c *callee, names []refTarget) {
	if len(names) == 0 || len(names) > maxTargets {
		return
	}
	var known []*capi.CFunc
	for _, n := range names {
		one := &callee{}
		pr.byName(one, &cfg.Func{File: n.file}, n.name)
		switch {
		case one.api != nil:
			c.api = one.api // one of them suffices: a pointer to it and to its stand-in mean the same
		case len(one.funcs) > 0:
			c.funcs = append(c.funcs, one.funcs...)
		case one.c != nil:
			known = append(known, one.c)
		}
	}
	if c.api != nil {
		c.funcs = nil
	}
	// Functions of one kind, such as a library's compressors, are as good as one.
	if len(known) == len(names) && !slices.ContainsFunc(known, func(f *capi.CFunc) bool { return f.Kind != known[0].Kind || f.Kind == "" && len(names) > 1 }) {
		c.c = known[0]
	}
}

// strip takes off what a function pointer may be wrapped in.
func strip(e *cfg.Expr) *cfg.Expr {
	for e != nil && (e.Op == cfg.OpCast || e.Op == cfg.OpDeref && e.X != nil || e.Op == cfg.OpAddr) {
		e = e.X
	}
	return e
}

// handedOver finds functions among the arguments that run during the call.
func (pr *program) handedOver(c *callee, from *cfg.Func, ins *cfg.Instr) {
	for n, arg := range ins.Args {
		a := strip(arg)
		if a == nil || a.Op != cfg.OpFunc {
			continue
		}
		f := pr.Resolve(from.File, a.Name)
		if f == nil {
			continue
		}
		switch c.when(n) {
		case capi.WhenNow:
			c.now = append(c.now, f)
		case capi.WhenUnknown:
			if c.api == nil && c.c == nil && len(c.funcs) == 0 {
				c.maybeNow = append(c.maybeNow, f)
			}
		}
	}
}

// when says what becomes of a function given as the n-th argument.
func (c *callee) when(n int) capi.When {
	var list []capi.Callback
	switch {
	case c.api != nil:
		list = c.api.Callbacks
	case c.c != nil:
		list = c.c.Callbacks
	}
	for _, cb := range list {
		if cb.Arg == n || cb.Arg < 0 {
			return cb.When
		}
	}
	return capi.WhenUnknown
}

// refTarget is a function's name as one file sees it.
type refTarget struct {
	name string
	file *cfg.File
}

// refIndex finds the functions whose address was stored somewhere.
type refIndex struct {
	members map[string][]refTarget // "struct foo.bar"
	vars    map[string][]refTarget // key of a global
	locals  map[*cfg.Var][]refTarget
	copies  map[*cfg.Var][]*cfg.Expr // of a function's own pointers to functions: the members and variables that are assigned to them
	named   map[string]bool          // members, of whatever struct, that hold something of another name
}

// indexRefs collects where functions' addresses go: directly, or through a parameter that a function stores.
func indexRefs(p *cfg.Program) *refIndex {
	stored := storedParams(p)
	x := &refIndex{members: map[string][]refTarget{}, vars: map[string][]refTarget{}, locals: map[*cfg.Var][]refTarget{}, copies: copiesOfPointers(p), named: map[string]bool{}}
	for _, r := range p.Refs {
		t := refTarget{r.Name, r.File}
		if r.How == cfg.RefArg {
			if f := p.Resolve(r.File, r.Callee); f != nil {
				for _, m := range stored[paramKey{f, r.Arg}] {
					x.members[m] = addTarget(x.members[m], t)
				}
				if r.Arg >= 0 && r.Arg < len(f.Params) && f.Params[r.Arg].Type.Func {
					x.locals[f.Params[r.Arg]] = addTarget(x.locals[f.Params[r.Arg]], t)
				}
			}
		}
		if r.Field != "" {
			x.members[r.Struct+"."+r.Field] = addTarget(x.members[r.Struct+"."+r.Field], t)
			x.named[r.Field] = x.named[r.Field] || r.Field != r.Name
		}
		if r.Var == nil || r.Field != "" && !element(r) {
			continue
		}
		if r.Var.Kind == cfg.Global || r.Var.Kind == cfg.StaticLocal {
			x.vars[r.Var.Key] = addTarget(x.vars[r.Var.Key], t)
		} else {
			x.locals[r.Var] = addTarget(x.locals[r.Var], t)
		}
	}
	return x
}

// copiesOfPointers lists, for local pointers to functions, the members and variables that are assigned to them.
func copiesOfPointers(p *cfg.Program) map[*cfg.Var][]*cfg.Expr {
	out := map[*cfg.Var][]*cfg.Expr{}
	for _, f := range p.Funcs {
		for _, b := range f.Blocks {
			for _, ins := range b.Instrs {
				v := ins.Dst.Local()
				if ins.Op != cfg.Assign || v == nil || v.Kind == cfg.Param || !v.Type.Func {
					continue
				}
				if src := strip(ins.Src); src.Op == cfg.OpField || src.Op == cfg.OpVar || src.Op == cfg.OpIndex {
					out[v] = append(out[v], src)
				}
			}
		}
	}
	return out
}

// storedParams lists, for parameters, the members that their functions assign them to: a setter of callbacks.
func storedParams(p *cfg.Program) map[paramKey][]string {
	out := map[paramKey][]string{}
	for _, f := range p.Funcs {
		for _, b := range f.Blocks {
			for _, ins := range b.Instrs {
				if ins.Op != cfg.Assign || ins.Dst.Op != cfg.OpField || ins.Dst.X == nil {
					continue
				}
				if v := local(strip(ins.Src)); v != nil && v.Kind == cfg.Param && v.Type.Func {
					k := paramKey{f, v.Index}
					out[k] = append(out[k], ins.Dst.X.Type.Struct+"."+ins.Dst.Name)
				}
			}
		}
	}
	return out
}

// element reports whether the reference's member is an array's element, not a struct's member.
func element(r *cfg.Ref) bool {
	_, err := strconv.Atoi(r.Field)
	return err == nil && r.Struct == ""
}

func addTarget(list []refTarget, t refTarget) []refTarget {
	for _, o := range list {
		if o == t {
			return list
		}
	}
	return append(list, t)
}

func (x *refIndex) member(structName, field string) []refTarget {
	return x.members[structName+"."+field]
}

func (x *refIndex) variable(v *cfg.Var) []refTarget {
	if v.Kind == cfg.Global || v.Kind == cfg.StaticLocal {
		return x.vars[v.Key]
	}
	return x.locals[v]
}
