package cfg

import (
	"cmp"

	"github.com/gillint/gillint/analysis/capi"
)

// refs collects the uses of functions' names as values in what b has built. owner is the function that they stand in,
// nil for a global initializer.
func (b *builder) refs(owner *Func) []*Ref {
	c := &refCollector{b: b, owner: owner}
	for _, bl := range b.fn.Blocks {
		for _, in := range bl.Instrs {
			c.instr(in)
		}
	}
	return append(c.out, b.static...)
}

type refCollector struct {
	b     *builder
	owner *Func
	uses  map[*Var]use // where temporaries go; made when first asked for
	out   []*Ref
}

// use is the place where a value goes: an instruction's Src, or its argument arg.
type use struct {
	in  *Instr
	arg int // -1: Src
}

func (c *refCollector) instr(in *Instr) {
	if in.Op == Assume && !in.Truth {
		return // its other edge says the same
	}
	if in.Src != nil {
		c.value(in.Src, use{in, -1})
	}
	for i, a := range in.Args {
		c.value(a, use{in, i})
	}
	for _, e := range []*Expr{in.Dst, in.Callee} {
		if e != nil && e.Op != OpVar && !(e == in.Callee && e.Op == OpFunc) {
			c.others(e)
		}
	}
	if in.Op == Call {
		c.loaded(in)
	}
}

// value looks for functions in a value that goes to u: through casts it is the function itself that goes there.
func (c *refCollector) value(e *Expr, u use) {
	for e.Op == OpCast {
		e = e.X
	}
	if e.Op == OpFunc {
		r := c.ref(e.Name, e.Loc)
		c.sink(r, u, 0)
		c.out = append(c.out, r)
		return
	}
	c.others(e)
}

// others looks for functions in operands: compared, indexed, computed with.
func (c *refCollector) others(e *Expr) {
	for ; e != nil; e = e.X {
		if e.Op == OpFunc {
			c.out = append(c.out, c.ref(e.Name, e.Loc))
		}
		if e.Y != nil {
			c.others(e.Y)
		}
	}
}

func (c *refCollector) ref(name string, at Loc) *Ref {
	return &Ref{Name: name, File: c.b.file, Func: c.owner, Loc: at}
}

// sink says in r where u leads; temporaries are followed to where they are used.
func (c *refCollector) sink(r *Ref, u use, depth int) {
	in := u.in
	switch {
	case in.Op == Return:
		r.How = RefReturn
	case in.Op == Call && u.arg >= 0:
		r.How, r.Arg = RefArg, u.arg
		if in.Callee.Op == OpFunc {
			r.Callee = in.Callee.Name
		}
	case in.Op == Assign:
		if v := in.Dst.Var; in.Dst.Op == OpVar && v.Kind == Temp && depth < 10 {
			if next, ok := c.useOf(v); ok {
				c.sink(r, next, depth+1)
				return
			}
		}
		c.target(r, in)
	}
}

// target says in r which object in assigns to.
func (c *refCollector) target(r *Ref, in *Instr) {
	dst := in.Dst
	for {
		if dst.Op == OpIndex {
			dst = dst.X
			continue
		}
		if dst.Op == OpDeref { // *(void **)&p
			x := dst.X
			for x.Op == OpCast {
				x = x.X
			}
			if x.Op == OpAddr {
				dst = x.X
				continue
			}
		}
		break
	}
	r.Var = rootVar(dst)
	switch dst.Op {
	case OpField:
		r.How = RefField
		r.Struct, r.Field = c.b.refStruct(dst.X.Type), dst.Name
	case OpVar:
		r.How = RefVar
	}
	if c.b.inits[in] {
		r.How = RefInit
	}
}

// rootVar is the variable that an lvalue is a part of; nil where it is reached through a pointer.
func rootVar(e *Expr) *Var {
	for e != nil {
		switch e.Op {
		case OpVar:
			return e.Var
		case OpField:
			if e.Arrow {
				return nil
			}
			e = e.X
		case OpIndex:
			if e.X.Type.Ptr > 0 && e.X.Op != OpVar && e.X.Op != OpField && e.X.Op != OpIndex {
				return nil
			}
			e = e.X
		default:
			return nil
		}
	}
	return nil
}

// useOf is where a temporary's value goes.
func (c *refCollector) useOf(v *Var) (use, bool) {
	if c.uses == nil {
		c.uses = map[*Var]use{}
		for _, bl := range c.b.fn.Blocks {
			for _, in := range bl.Instrs {
				if in.Src != nil {
					c.note(in.Src, use{in, -1})
				}
				for i, a := range in.Args {
					c.note(a, use{in, i})
				}
			}
		}
	}
	u, ok := c.uses[v]
	return u, ok
}

func (c *refCollector) note(e *Expr, u use) {
	for e.Op == OpCast {
		e = e.X
	}
	if e.Op != OpVar || e.Var.Kind != Temp {
		return
	}
	if _, ok := c.uses[e.Var]; !ok {
		c.uses[e.Var] = u
	}
}

// loaded records a function that is looked up by name at run time: dlsym(h, "name") and the like, or any call with the
// name of an API function whose result becomes a function pointer.
func (c *refCollector) loaded(in *Instr) {
	name := ""
	loader := in.Callee.Op == OpFunc && (in.Callee.Name == "dlsym" || in.Callee.Name == "dlvsym" || in.Callee.Name == "GetProcAddress")
	for _, a := range in.Args {
		for a.Op == OpCast {
			a = a.X
		}
		if a.Op == OpString && (loader || capi.Any(a.Name) != nil) {
			name = a.Name
			break
		}
	}
	if name == "" || in.Dst == nil || in.Dst.Op != OpVar {
		return
	}
	u, ok := c.useOf(in.Dst.Var)
	if !ok || !loader && !becomesFunction(u, in.Dst.Var) {
		return
	}
	r := c.ref(name, in.Loc)
	c.sink(r, u, 0)
	r.How = RefDlsym
	r.Callee, r.Arg = "", 0
	c.out = append(c.out, r)
}

// becomesFunction reports whether the value of v is cast or assigned to a function pointer in u.
func becomesFunction(u use, v *Var) bool {
	e := u.in.Src
	if u.arg >= 0 {
		e = u.in.Args[u.arg]
	}
	for ; e.Op == OpCast; e = e.X {
		if e.Type.Func {
			return true
		}
	}
	return u.in.Op == Assign && u.in.Dst.Type.Func
}

// compareRefs orders refs by place, then name.
func compareRefs(a, b *Ref) int {
	return cmp.Or(compareLocs(a.Loc, b.Loc), cmp.Compare(a.Name, b.Name), cmp.Compare(a.How, b.How))
}

// compareLocs orders places by path, line and column.
func compareLocs(a, b Loc) int {
	return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Col, b.Col))
}
