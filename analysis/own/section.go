package own

import (
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
)

// maxSections bounds how deep critical sections nest.
const maxSections = 4

// nest is the critical sections that are open at a point: the calls that began them, outermost first.
type nest struct {
	n  int8
	at [maxSections]pos
}

// common is what is open in both.
func (s nest) common(o nest) nest {
	var out nest
	for out.n < s.n && out.n < o.n && s.at[out.n] == o.at[out.n] {
		out.at[out.n] = s.at[out.n]
		out.n++
	}
	return out
}

// sections says which critical sections are open where.
type sections struct {
	w      *world
	in     []nest // at the beginning of each block
	callee bool   // all its callers are in some section
}

// sections works out the critical sections of a function: a forward analysis that keeps what is open on every path.
func (w *world) sections(f *fn) *sections {
	s := &sections{w: w, callee: len(f.callers) > 0}
	for _, c := range f.callers {
		if s.callee {
			open := w.local(c.from)
			s.callee = open.at(c.from, c.at).n > 0
		}
	}
	s.in = w.local(f).in
	return s
}

// local is sections without what callers have open.
func (w *world) local(f *fn) *sections {
	if f.open != nil {
		return f.open
	}
	s := &sections{w: w, in: make([]nest, len(f.Blocks))}
	f.open = s
	seen := make([]bool, len(f.Blocks))
	if len(f.Blocks) == 0 {
		return s
	}
	seen[0] = true
	work := []int{0}
	for len(work) > 0 {
		b := f.Blocks[work[0]]
		work = work[1:]
		out := s.in[b.ID]
		for i, ins := range b.Instrs {
			out = w.section(f, out, pos{b.ID, i}, ins)
		}
		for _, next := range b.Succs {
			in := out
			if seen[next.ID] {
				in = s.in[next.ID].common(out)
			}
			if !seen[next.ID] || in != s.in[next.ID] {
				seen[next.ID] = true
				s.in[next.ID] = in
				work = append(work, next.ID)
			}
		}
	}
	return s
}

func (w *world) section(f *fn, open nest, at pos, ins *cfg.Instr) nest {
	if ins.Op != cfg.Call {
		return open
	}
	c := w.gil.Callee(f.Func, ins)
	if c.API == nil {
		return open
	}
	switch c.API.Section {
	case capi.BeginsSection:
		if open.n < maxSections {
			open.at[open.n] = at
			open.n++
		}
	case capi.EndsSection:
		if open.n > 0 {
			open.n--
			open.at[open.n] = pos{}
		}
	}
	return open
}

// at is what is open before an instruction.
func (s *sections) at(f *fn, at pos) nest {
	open := s.in[at.block]
	for i, ins := range f.Blocks[at.block].Instrs[:at.index] {
		open = s.w.section(f, open, pos{at.block, i}, ins)
	}
	return open
}

// cover reports whether a section that is open at an instruction is on the object, or on the one that it is a member of.
func (s *sections) cover(f *fn, at pos, object *cfg.Expr) bool {
	if s.callee {
		return true
	}
	open := s.at(f, at)
	for _, began := range open.at[:open.n] {
		for _, a := range f.ins(began).Args {
			if same(a, object) || same(s.w.expand(f, a, began), s.w.expand(f, object, at)) || base(a) != nil && base(a) == base(object) {
				return true
			}
			// A section on what the container was made from, as PySequence_Fast makes it.
			if o := object.Local(); o != nil && s.w.madeFrom(f, o, at, a) {
				return true
			}
		}
	}
	return false
}

// madeFrom reports whether a variable's value was got from an object.
func (w *world) madeFrom(f *fn, v *cfg.Var, at pos, from *cfg.Expr) bool {
	for _, d := range f.defs(v, at) {
		if d == entry {
			continue
		}
		switch ins := f.ins(d); ins.Op {
		case cfg.Call:
			if same(arg(ins, 0), from) {
				return true
			}
		case cfg.Assign:
			if t := ins.Src.Local(); t != nil && t.Kind == cfg.Temp && w.madeFrom(f, t, d, from) {
				return true
			}
			if e := ins.Src.Uncast(); e.Op == cfg.OpField && same(e.X, from) {
				return true
			}
		}
	}
	return false
}
