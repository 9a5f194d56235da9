package own

import (
	"slices"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
)

// checks follows what a function tests of its objects' members (a handle that is open, a pointer that is set) to where it
// relies on it after others have run.
func (w *world) checks(f *fn) {
	for _, b := range f.Blocks {
		for i, ins := range b.Instrs {
			if ins.Op != cfg.Assume {
				continue
			}
			m := asserted(ins)
			if m == nil || !f.points.At(b.ID, i).Seen.Has(gil.Held) {
				continue
			}
			w.stats.Checks++
			if closer := w.closer(f, m); closer != nil {
				c := &checker{w: w, f: f, member: m, key: kept(m), closer: closer, at: pos{b.ID, i}}
				c.run()
			}
		}
	}
}

// asserted is the member of an object that an Assume finds set: not NULL, no invalid descriptor. nil: none.
func asserted(ins *cfg.Instr) *cfg.Expr {
	e, ok := strip(ins.Src), ins.Truth
	if e.Op == cfg.OpBinary {
		switch {
		case e.Name == "!=" && isVoid(e.Y):
		case e.Name == "==" && isVoid(e.Y), e.Name == "<" && isNull(e.Y):
			ok = !ok
		case e.Name == ">=" && isNull(e.Y), e.Name == ">" && isVoid(e.Y):
		default:
			return nil
		}
		e = strip(e.X)
	}
	if !ok || e.Op != cfg.OpField || !e.Arrow || base(e) == nil || kept(e) == "" || isImmutableMember(e) {
		return nil
	}
	return e
}

// closer finds code that takes a member's value away while f runs on the same object, and that nothing f does keeps out.
func (w *world) closer(f *fn, m *cfg.Expr) *Write {
	if !w.amidst(f) {
		return nil
	}
	for _, c := range w.writes[kept(m)] {
		g := w.fns[c.Func]
		if c.void && g != f && !(f.locks && g.locks) && !w.keptOut(f, g, m) {
			return c
		}
	}
	return nil
}

// keptOut reports whether f marks the object in a way that g asks for: a busy flag, a count of users.
func (w *world) keptOut(f, g *fn, m *cfg.Expr) bool {
	for _, b := range f.Blocks {
		for _, ins := range b.Instrs {
			if ins.Op != cfg.Assign || ins.Dst.Op != cfg.OpField || isNull(ins.Src) {
				continue
			}
			if k := kept(ins.Dst); k != "" && k != kept(m) && w.tests(g, k, 0) {
				return true
			}
		}
	}
	return false
}

// tests reports whether a function, or what it calls, has a condition on a member.
func (w *world) tests(f *fn, member string, depth int) bool {
	for _, b := range f.Blocks {
		for _, ins := range b.Instrs {
			if ins.Op == cfg.Assume && mentions(ins.Src, func(e *cfg.Expr) bool { return kept(e) == member }) {
				return true
			}
		}
	}
	if depth >= 2 {
		return false
	}
	return slices.ContainsFunc(f.calls, func(c call) bool {
		return slices.ContainsFunc(c.callee.Funcs, func(g *cfg.Func) bool { return w.tests(w.fns[g], member, depth+1) })
	})
}

// mentions reports whether some part of an expression is such.
func mentions(e *cfg.Expr, such func(*cfg.Expr) bool) (found bool) {
	each(e, func(x *cfg.Expr) { found = found || such(x) })
	return found
}

// checker follows one test of a member.
type checker struct {
	w      *world
	f      *fn
	member *cfg.Expr
	key    string
	closer *Write
	at     pos
}

// since is how far a path has come since the test.
type since struct {
	stale, weak bool
	release     pos
}

func (c *checker) run() {
	type item struct {
		block, from int
		since       since
	}
	type key struct {
		block int
		since since
	}
	seen := map[key]bool{}
	work := []item{{c.at.block, c.at.index + 1, since{}}}
	for steps := 0; len(work) > 0 && steps < maxSteps; steps++ {
		it := work[0]
		work = work[1:]
		b, alive := c.f.Blocks[it.block], true
		for i := it.from; i < len(b.Instrs) && alive; i++ {
			alive = c.step(&it.since, pos{b.ID, i}, b.Instrs[i])
		}
		if !alive {
			continue
		}
		for _, s := range b.Succs {
			if k := (key{s.ID, it.since}); !seen[k] {
				seen[k] = true
				work = append(work, item{s.ID, 0, it.since})
			}
		}
	}
}

func (c *checker) is(e *cfg.Expr) bool { return same(e, c.member) }

// step runs one instruction; false where the test is of no more interest: done again, or its result overwritten.
func (c *checker) step(s *since, at pos, ins *cfg.Instr) bool {
	switch ins.Op {
	case cfg.Assume:
		return !mentions(ins.Src, c.is)
	case cfg.Assign:
		if c.is(ins.Dst) || local(ins.Dst) != nil && local(ins.Dst) == base(c.member) {
			return false
		}
		return !c.relies(s, at, ins, ins.Src) && !c.relies(s, at, ins, ins.Dst)
	case cfg.Call:
		return c.call(s, at, ins)
	}
	return true
}

func (c *checker) call(s *since, at pos, ins *cfg.Instr) bool {
	callee := c.w.gil.Callee(c.f.Func, ins)
	for _, a := range ins.Args {
		if a = strip(a); a.Op == cfg.OpAddr && c.is(a.X) {
			return false
		}
	}
	if s.stale {
		for _, g := range callee.Funcs {
			if c.w.tests(c.w.fns[g], c.key, 1) {
				return false // a new check
			}
		}
		for _, a := range ins.Args {
			if c.is(strip(a)) && (callee.API == nil || !callee.API.Has(capi.TakesNull)) && c.report(s, at, ins) || c.relies(s, at, ins, a) {
				return false
			}
		}
	}
	if c.w.gil.MayRelease(c.f.Func, ins) && !s.stale {
		s.stale, s.release = true, at
		s.weak = !c.w.surelyReleases(c.f, ins)
	}
	return true
}

// relies reports whether an expression reads through the member's value after others have run, and notes it.
func (c *checker) relies(s *since, at pos, ins *cfg.Instr, e *cfg.Expr) bool {
	if !s.stale {
		return false
	}
	through := mentions(e, func(x *cfg.Expr) bool {
		switch x.Op {
		case cfg.OpDeref, cfg.OpIndex:
			return c.is(x.X)
		case cfg.OpField:
			return x.Arrow && c.is(x.X)
		}
		return false
	})
	return through && c.report(s, at, ins)
}

// once notes a use of a member, the first of its function.
func (w *world) once(u *Use) {
	for k, o := range w.uses {
		if k.kind == StaleCheck && o.Func == u.Func && o.Name == u.Name {
			if u.Certain == o.Certain && !before(u, o) || o.Certain && !u.Certain {
				return
			}
			delete(w.uses, k)
			break
		}
	}
	w.add(u)
}

// report notes a use. In the region itself the member is a matter of shared handles.
func (c *checker) report(s *since, at pos, ins *cfg.Instr) bool {
	seen := c.f.points.At(at.block, at.index)
	if seen.Seen.Has(gil.Released) || !seen.Seen.Has(gil.Held) {
		return false
	}
	c.w.once(&Use{
		Kind: StaleCheck, Func: c.f.Func, Block: at.block, Index: at.index, State: gil.Held,
		Certain: c.member.Type.Ptr > 0 && !s.weak && !c.f.locks && !c.w.fns[c.closer.Func].locks && seen.Sure.Has(gil.Held),
		Name:    c.member.String(), Source: c.f.ins(c.at), Release: c.f.ins(s.release), Other: c.closer,
	})
	return true
}
