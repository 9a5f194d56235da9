package own

import (
	"slices"
	"strings"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
)

// checks follows what a function tests of its objects' members (a handle that is open, a pointer that is set, a flag that says
// so), by itself or by a helper, to where it relies on them after others have run.
func (w *world) checks(f *fn) {
	if !w.amidst(f) {
		return
	}
	w.followed = map[followKey]map[stop]bool{}
	for _, b := range f.Blocks {
		for i, ins := range b.Instrs {
			at := pos{b.ID, i}
			switch ins.Op {
			case cfg.Assume:
				m, set := asserted(ins)
				if m == nil || !f.points.At(b.ID, i).Seen.Has(gil.Held) {
					continue
				}
				w.stats.Checks++
				if set {
					w.checked(f, at, m.X, m.Name, kept(m), kept(m))
					continue
				}
				for _, c := range w.writes[kept(m)] {
					for _, other := range w.fns[c.Func].voids {
						if !c.void && other != kept(m) && owner(other) == owner(kept(m)) {
							w.checked(f, at, m.X, other[len(owner(other))+1:], other, kept(m))
						}
					}
				}
			case cfg.Call:
				for _, g := range w.gil.Callee(f.Func, ins).Funcs {
					w.checkedBy(f, at, ins, w.fns[g])
				}
			}
		}
	}
}

// checkedBy follows the members that a helper tests of an object that it is given.
func (w *world) checkedBy(f *fn, at pos, ins *cfg.Instr, g *fn) {
	if g.releases {
		return
	}
	for n, a := range ins.Args {
		v := a.Local()
		if v == nil || v.Type.Ptr != 1 || v.Type.Struct == "" || n >= len(g.Params) {
			continue
		}
		for _, m := range w.tested(g) {
			if owner(m) == v.Type.Struct && len(w.writes[m]) > 0 {
				w.checked(f, at, a.Uncast(), m[len(owner(m))+1:], m, m)
			}
		}
	}
}

// owner is the struct of a member's name as kept gives it.
func owner(member string) string { return member[:max(strings.LastIndexByte(member, '.'), 0)] }

// checked follows one member of the object that base denotes from where it was tested.
func (w *world) checked(f *fn, at pos, object *cfg.Expr, name, member, test string) {
	if !f.reliesOn(name) {
		return
	}
	closer := w.closer(f, member)
	if closer == nil {
		return
	}
	c := &checker{w: w, f: f, base: object, name: name, keys: [2]string{member, test}, closer: closer, at: at}
	if v := base(object); v != nil {
		switch w.variableSharing(f, v, at, 0) {
		case nothing, private:
			return
		case maybe:
			c.unsure = true
		}
	}
	// What one test leads to, the next test of the same leads to as well, where their ways meet.
	k := followKey{object.String(), name, member, test, c.unsure}
	seen := w.followed[k]
	if seen == nil {
		seen = map[stop]bool{}
		w.followed[k] = seen
	}
	c.run(seen)
}

// followKey says what checkers of one function follow.
type followKey struct {
	object, name, member, test string
	unsure                     bool
}

// stop is where a checker's path enters a block.
type stop struct {
	block int
	since since
}

// reliesOn reports whether anything in f reads through a member of that name, or hands it to a function: where nothing does, there is
// no path worth following.
func (f *fn) reliesOn(name string) bool {
	if f.used != nil {
		return f.used[name]
	}
	f.used = map[string]bool{}
	note := func(e *cfg.Expr) {
		if e = e.Uncast(); e.Op == cfg.OpField {
			f.used[e.Name] = true
		}
	}
	visit := func(x *cfg.Expr) {
		if x.Op == cfg.OpDeref || x.Op == cfg.OpIndex || x.Op == cfg.OpField && x.Arrow {
			note(x.X)
		}
	}
	for _, b := range f.Blocks {
		for _, ins := range b.Instrs {
			each(ins.Src, visit)
			each(ins.Dst, visit)
			for _, a := range ins.Args {
				note(a)
				each(a, visit)
			}
		}
	}
	return f.used[name]
}

// asserted is the member of an object that an Assume finds set (not NULL, no invalid descriptor), or a flag that it finds not
// set; nil: neither.
func asserted(ins *cfg.Instr) (member *cfg.Expr, set bool) {
	e, ok := ins.Src.Uncast(), ins.Truth
	if e.Op == cfg.OpBinary {
		switch {
		case e.Name == "!=" && isVoid(e.Y):
		case e.Name == "==" && isVoid(e.Y), e.Name == "<" && isNull(e.Y):
			ok = !ok
		case e.Name == ">=" && isNull(e.Y), e.Name == ">" && isVoid(e.Y):
		default:
			return nil, false
		}
		e = e.X.Uncast()
	}
	if e.Op != cfg.OpField || !e.Arrow || base(e) == nil || kept(e) == "" || isImmutableMember(e) || !ok && e.Type.Ptr > 0 {
		return nil, false
	}
	return e, ok
}

// closer finds code that takes a member's value away while f runs on the same object, and that nothing f does keeps out.
func (w *world) closer(f *fn, member string) *Write {
	c, known := f.closers[member]
	if !known {
		if f.closers == nil {
			f.closers = map[string]*Write{}
		}
		c = w.findCloser(f, member)
		f.closers[member] = c
	}
	return c
}

func (w *world) findCloser(f *fn, member string) *Write {
	for _, c := range w.writes[member] {
		g := w.fns[c.Func]
		if c.void && g != f && !(f.locks && g.locks) && !w.keptOut(f, g, member) {
			return c
		}
	}
	return nil
}

// keptOut reports whether f marks the object in a way that g asks for: a busy flag, a count of users.
func (w *world) keptOut(f, g *fn, member string) bool {
	return slices.ContainsFunc(f.marked(), func(k string) bool {
		return k != member && owner(k) == owner(member) && w.tests(g, k, 0)
	})
}

// marked lists the members that a function sets to something else than 0.
func (f *fn) marked() []string {
	if !f.marksKnown {
		f.marksKnown = true
		for _, b := range f.Blocks {
			for _, ins := range b.Instrs {
				if ins.Op != cfg.Assign || ins.Dst.Op != cfg.OpField || isNull(ins.Src) {
					continue
				}
				if k := kept(ins.Dst); k != "" && !slices.Contains(f.marks, k) {
					f.marks = append(f.marks, k)
				}
			}
		}
	}
	return f.marks
}

// tests reports whether a function, or what it calls, has a condition on a member.
func (w *world) tests(f *fn, member string, depth int) bool {
	if slices.Contains(w.tested(f), member) {
		return true
	}
	if depth >= 2 || len(f.calls) == 0 {
		return false
	}
	k := askedTest{f, member, depth}
	found, known := w.below[k]
	if !known {
		found = slices.ContainsFunc(f.calls, func(c call) bool {
			return slices.ContainsFunc(c.callee.Funcs, func(g *cfg.Func) bool { return w.tests(w.fns[g], member, depth+1) })
		})
		w.below[k] = found
	}
	return found
}

// askedTest is a question of tests that is looked for in callees.
type askedTest struct {
	f      *fn
	member string
	depth  int
}

// tested lists the members that a function itself has conditions on.
func (w *world) tested(f *fn) []string {
	if !f.testsKnown {
		f.testsKnown = true
		for _, b := range f.Blocks {
			for _, ins := range b.Instrs {
				if ins.Op != cfg.Assume {
					continue
				}
				each(ins.Src, func(e *cfg.Expr) {
					if k := kept(e); e.Op == cfg.OpField && k != "" && !slices.Contains(f.tests, k) {
						f.tests = append(f.tests, k)
					}
				})
			}
		}
	}
	return f.tests
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
	base   *cfg.Expr // the object
	name   string    // the member relied upon
	keys   [2]string // the members of which a new test counts
	closer *Write
	unsure bool // nobody knows whether others can reach the object
	at     pos
}

// since is how far a path has come since the test.
type since struct {
	stale, weak bool
	release     pos
}

func (c *checker) run(seen map[stop]bool) {
	type item struct {
		block, from int
		since       since
	}
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
			if k := (stop{s.ID, it.since}); !seen[k] {
				seen[k] = true
				work = append(work, item{s.ID, 0, it.since})
			}
		}
	}
	for _, it := range work { // too far for this one
		delete(seen, stop{it.block, it.since})
	}
}

// is reports whether an expression is the member.
func (c *checker) is(e *cfg.Expr) bool {
	return e != nil && e.Op == cfg.OpField && e.Arrow && e.Name == c.name && same(e.X, c.base)
}

// test reports whether an expression is what was tested.
func (c *checker) test(e *cfg.Expr) bool {
	return e.Op == cfg.OpField && same(e.X, c.base) && (kept(e) == c.keys[0] || kept(e) == c.keys[1])
}

// step runs one instruction; false where the test is of no more interest: done again, or its result overwritten.
func (c *checker) step(s *since, at pos, ins *cfg.Instr) bool {
	switch ins.Op {
	case cfg.Assume:
		return !mentions(ins.Src, c.test)
	case cfg.Assign:
		if c.is(ins.Dst) || ins.Dst.Local() != nil && ins.Dst.Local() == base(c.base) {
			return false
		}
		return !c.relies(s, at, ins.Src) && !c.relies(s, at, ins.Dst)
	case cfg.Call:
		return c.call(s, at, ins)
	}
	return true
}

func (c *checker) call(s *since, at pos, ins *cfg.Instr) bool {
	callee := c.w.gil.Callee(c.f.Func, ins)
	for _, a := range ins.Args {
		if a = a.Uncast(); a.Op == cfg.OpAddr && c.is(a.X) {
			return false
		}
	}
	if s.stale {
		for _, g := range callee.Funcs {
			if c.w.tests(c.w.fns[g], c.keys[0], 1) || c.w.tests(c.w.fns[g], c.keys[1], 1) {
				return false // a new check
			}
		}
		for _, a := range ins.Args {
			if c.is(a.Uncast()) && !takesNull(callee) && c.report(s, at, a.Uncast()) || c.relies(s, at, a) {
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

// takesNull reports whether a call may be given NULL: then it makes no difference that the member was cleared.
func takesNull(c gil.Callee) bool {
	if c.API != nil {
		return c.API.Has(capi.TakesNull)
	}
	return len(c.Funcs) == 0 && capi.Disposes(c.Name)
}

// relies reports whether an expression reads through the member's value after others have run, and notes it.
func (c *checker) relies(s *since, at pos, e *cfg.Expr) bool {
	if !s.stale {
		return false
	}
	var member *cfg.Expr
	each(e, func(x *cfg.Expr) {
		if (x.Op == cfg.OpDeref || x.Op == cfg.OpIndex || x.Op == cfg.OpField && x.Arrow) && c.is(x.X.Uncast()) {
			member = x.X.Uncast()
		}
	})
	return member != nil && c.report(s, at, member)
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
func (c *checker) report(s *since, at pos, member *cfg.Expr) bool {
	seen := c.f.points.At(at.block, at.index)
	if seen.Seen.Has(gil.Released) || !seen.Seen.Has(gil.Held) {
		return false
	}
	c.w.once(&Use{
		Kind: StaleCheck, Func: c.f.Func, Block: at.block, Index: at.index, State: gil.Held,
		Certain: !c.unsure && member.Type.Ptr > 0 && !s.weak && !c.f.locks && !c.w.fns[c.closer.Func].locks && seen.Sure.Has(gil.Held),
		Name:    member.String(), Source: c.f.ins(c.at), Release: c.f.ins(s.release), Other: c.closer,
	})
	return true
}
