package own

import (
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
)

// held says what a variable holds of what is followed: bits.
type held uint8

const (
	ref      held = 1 << iota // the reference
	ptr                       // a pointer into the object
	holdsRef                  // it is, or points at, memory that holds the reference
	holdsPtr                  // ... the pointer
)

// stage is how far a path has come.
type stage uint8

const (
	good    stage = iota // what keeps it alive is still there
	dropped              // the owner was given up, or the buffer given back
	stale                // since then, or since it was lent, the thread was released
)

// maxHolders bounds the variables that may hold one reference: what is copied further is not followed.
const maxHolders = 8

// path is what is known on a path from a source: which variables hold it, and how far things have come. Paths are compared.
type path struct {
	n       int8
	vars    [maxHolders]int32 // Var.Index
	what    [maxHolders]held
	stage   stage
	weak    bool // something may have kept it alive, or the thread may not have been released
	release pos
}

func (p *path) of(v *cfg.Var) held {
	if v == nil {
		return 0
	}
	for i := range p.n {
		if p.vars[i] == int32(v.Index) {
			return p.what[i]
		}
	}
	return 0
}

// set says what v holds from now on.
func (p *path) set(v *cfg.Var, h held) {
	for i := range p.n {
		if p.vars[i] != int32(v.Index) {
			continue
		}
		if h != 0 {
			p.what[i] = h
			return
		}
		p.n--
		p.vars[i], p.what[i] = p.vars[p.n], p.what[p.n]
		p.vars[p.n], p.what[p.n] = 0, 0
		return
	}
	if h != 0 && p.n < maxHolders {
		p.vars[p.n], p.what[p.n] = int32(v.Index), h
		p.n++
	}
}

// trigger is what makes a reference or pointer bad.
type trigger uint8

const (
	byRelease trigger = iota // others run
	byDrop                   // its owner's last reference is given up, and then others run
	byReturn                 // the Py_buffer is given back, and then others run
)

// source is a place that obtains a reference or a pointer.
type source struct {
	f       *fn
	at      pos
	start   path
	kind    Kind // of a use of the pointer; the reference's is StaleRef
	by      trigger
	certain bool
	lent    bool // from gives the object, not the pointer itself
	from    string
	owner   string
	member  *cfg.Expr // where the owner is kept, for references out of members
	other   *Write
}

// hit is a use on some path.
type hit struct {
	at     pos
	kind   Kind
	path   path
	name   string
	callee string
	inner  *Use // of callee
}

// walker follows one source.
type walker struct {
	w        *world
	s        *source
	hits     []hit
	fresh    map[pos]bool // uses that some path reaches in time
	owned    bool         // on some path the function took a reference
	returned held         // what some path returns without having taken a reference
}

// maxSteps bounds the blocks entered for one source.
const maxSteps = 2000

type visit struct {
	block int
	path  path
}

// run follows the source to all its uses.
func (k *walker) run() {
	seen := map[visit]bool{}
	type item struct {
		visit
		from int
	}
	work := []item{{visit{k.s.at.block, k.s.start}, k.s.at.index + 1}}
	for steps := 0; len(work) > 0 && steps < maxSteps; steps++ {
		it := work[0]
		work = work[1:]
		b := k.s.f.Blocks[it.block]
		p, alive := it.path, true
		for i := it.from; i < len(b.Instrs) && alive; i++ {
			alive = k.step(&p, pos{b.ID, i}, b.Instrs[i])
		}
		if !alive || p.n == 0 {
			continue
		}
		for _, s := range b.Succs {
			v := visit{s.ID, p}
			if !seen[v] {
				seen[v] = true
				work = append(work, item{v, 0})
			}
		}
	}
}

// step runs one instruction; false where the path is of no more interest.
func (k *walker) step(p *path, at pos, ins *cfg.Instr) bool {
	if k.check(p, at, ins) {
		return false
	}
	switch ins.Op {
	case cfg.Assume:
		return !k.excluded(p, ins)
	case cfg.Assign:
		return k.assign(p, ins)
	case cfg.Declare:
		p.set(ins.Dst.Var, 0)
	case cfg.Return:
		if k.s.by == byRelease && p.stage == good {
			k.returned |= k.value(p, ins.Src)
		}
		return false
	case cfg.Call:
		return k.call(p, at, ins)
	}
	return true
}

// excluded reports whether an Assume goes on only where there is no object.
func (k *walker) excluded(p *path, ins *cfg.Instr) bool {
	e := ins.Src
	if v := e.Local(); v != nil {
		return !ins.Truth && p.of(v)&(ref|ptr) != 0
	}
	if e.Op == cfg.OpBinary && (e.Name == "==" || e.Name == "!=") {
		x, y := e.X, e.Y
		if isNull(x) {
			x, y = y, x
		}
		return isNull(y) && p.of(x.Local())&(ref|ptr) != 0 && ins.Truth == (e.Name == "==")
	}
	return false
}

// value says what the value of an expression holds.
func (k *walker) value(p *path, e *cfg.Expr) held {
	e = e.Uncast()
	if e == nil {
		return 0
	}
	switch e.Op {
	case cfg.OpVar:
		return p.of(e.Local())
	case cfg.OpBinary:
		if e.Name == "+" || e.Name == "-" {
			return p.of(base(e)) & (ptr | holdsPtr | holdsRef)
		}
	case cfg.OpAddr:
		h := p.of(base(e.X))
		if h&(holdsPtr|holdsRef) != 0 || e.X.Op == cfg.OpVar {
			return h & (holdsPtr | holdsRef)
		}
		if h&(ref|ptr) != 0 {
			return ptr
		}
	case cfg.OpIndex, cfg.OpDeref, cfg.OpField:
		h := p.of(base(e))
		switch {
		case h&holdsRef != 0 && e.Type.IsObject():
			return ref
		case h&holdsPtr != 0 && e.Type.Ptr > 0:
			return ptr
		case h&ptr != 0 && e.Type.IsObject():
			return ref // an item out of a list's memory
		}
	}
	return 0
}

// assign follows a copy; false where the reference has become somebody's own.
func (k *walker) assign(p *path, ins *cfg.Instr) bool {
	h := k.value(p, ins.Src)
	if v := ins.Dst.Local(); v != nil && ins.Dst.Op == cfg.OpVar {
		p.set(v, h)
		return true
	}
	if k.s.member != nil && same(ins.Dst, k.s.member) {
		return false // taken out of its member: now the function's own
	}
	if ins.Dst.Op == cfg.OpField && p.of(base(ins.Dst.X))&ref != 0 && capi.IsRefcountField(ins.Dst.Name) {
		k.owned = true
		return false
	}
	if h == 0 {
		return true
	}
	root := base(ins.Dst)
	if root == nil || root.Kind == cfg.Param || p.of(root)&(ref|ptr) != 0 {
		// Stored where others find it: who keeps it alive from now on is not known.
		return h&ref == 0
	}
	holds := holdsPtr
	if h&ref != 0 {
		holds = holdsRef
	}
	p.set(root, p.of(root)|holds)
	return true
}

// call follows what a call does to what is followed.
func (k *walker) call(p *path, at pos, ins *cfg.Instr) bool {
	c := k.w.gil.Callee(k.s.f.Func, ins)
	for n, a := range ins.Args {
		h := k.value(p, a)
		if h&ref != 0 {
			if !k.pass(p, c, n) {
				return false
			}
			if v := a.Local(); v != nil && c.API != nil && c.API.Clears() {
				p.set(v, 0)
			}
		}
		if v := addressed(a); v != nil && p.of(v) != 0 {
			if c.API != nil && c.API.Has(capi.EndsExport) {
				if k.s.by == byReturn && p.stage == good {
					p.stage = dropped
				}
			} else if p.of(v)&(holdsPtr|holdsRef) == 0 || isBuffer(v.Type) {
				p.set(v, 0) // it may get another value
			}
		}
		if k.s.member != nil && c.API != nil && c.API.Has(capi.DropsRef) && n == 0 && same(a, k.s.member) {
			return false
		}
	}
	if k.w.gil.MayRelease(k.s.f.Func, ins) && (p.stage == dropped || p.stage == good && k.s.by == byRelease) {
		p.stage, p.release = stale, at
		p.weak = p.weak || !k.w.surelyReleases(k.s.f, ins)
	}
	k.result(p, c, ins)
	return true
}

// pass follows the reference as an argument; false where something takes it over.
func (k *walker) pass(p *path, c gil.Callee, n int) bool {
	switch {
	case c.API != nil:
		switch {
		case c.API.Has(capi.TakesRef) && n == 0:
			k.owned = true
			return false
		case c.API.Has(capi.DropsRef) && n == 0:
			if k.s.by != byDrop || p.stage != good {
				return false
			}
			p.stage = dropped
			return true
		}
		for _, s := range c.API.Steals {
			if s == n {
				return false
			}
		}
		if n > 0 || c.API.Has(capi.NewRef) {
			p.weak = true // a container, an iterator, a view may keep it
		}
	case len(c.Funcs) > 0:
		for _, g := range c.Funcs {
			if params := k.w.fns[g].params; n < len(params) && params[n].keeps {
				k.owned = true
				return false
			}
		}
	default:
		p.weak = true // nobody knows what it does
	}
	return true
}

// result says what the variable that gets a call's result holds.
func (k *walker) result(p *path, c gil.Callee, ins *cfg.Instr) {
	var h held
	if c.API != nil && k.value(p, arg(ins, 0))&ref != 0 {
		switch {
		case c.API.Interior != capi.NotInterior && k.s.by == byDrop:
			// A source of its own: see inside.
		case c.API.Interior != capi.NotInterior && c.API.Out > 0:
			if v := addressed(arg(ins, c.API.Out)); v != nil {
				p.set(v, ptr)
			}
		case c.API.Interior != capi.NotInterior:
			h = ptr
		case c.API.Has(capi.Borrowed | capi.FixedOwner):
			h = ref // an item of a tuple lives as long as the tuple
		}
	}
	if v := ins.Dst.Local(); v != nil {
		p.set(v, h)
	}
}
