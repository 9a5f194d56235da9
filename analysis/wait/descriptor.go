package wait

import (
	"slices"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
)

// descriptor reports whether what is waited for is a file descriptor's other end: fcntl may have made it one that never waits.
func descriptor(c *call) bool {
	if c.kind == capi.BlockIO {
		return true
	}
	if len(c.ins.Args) == 0 {
		return false
	}
	t := c.ins.Args[0].Type
	return c.kind == capi.BlockNetwork && (t.Ptr == 0 || t.Ptr == 1 && (capi.OverDescriptor(t.Base) || capi.OverDescriptor(t.Struct)))
}

// given reports whether a descriptor is one that Python code hands over: whether it waits, who opened it has decided.
func (s *solver) given(f *function, e *cfg.Expr, depth int) bool {
	const maxDepth = 4
	v := e.Local()
	if v == nil || depth > maxDepth {
		return false
	}
	return s.once(asked{v, "given", depth}, func() bool { return s.givenVar(f, v, depth) })
}

// asked is a question about what a variable holds, with so much depth spent. What callers give is asked along every chain of calls
// otherwise.
type asked struct {
	v     *cfg.Var
	what  string
	depth int
}

// once is the answer to a question, worked out when it is first asked.
func (s *solver) once(k asked, answer func() bool) bool {
	known, ok := s.answers[k]
	if !ok {
		if s.answers == nil {
			s.answers = map[asked]bool{}
		}
		known = answer()
		s.answers[k] = known
	}
	return known
}

func (s *solver) givenVar(f *function, v *cfg.Var, depth int) bool {
	for _, b := range f.fn.Blocks {
		for _, ins := range b.Instrs {
			switch {
			case ins.Op == cfg.Assign && ins.Dst.Local() == v && ins.Src.Local() != nil && ins.Src.Local() != v:
				if s.given(f, ins.Src, depth+1) {
					return true
				}
			case ins.Op == cfg.Call && s.gil.Callee(f.fn, ins).API != nil:
				if ins.Dst != nil && ins.Dst.Local() == v || slices.ContainsFunc(ins.Args, func(a *cfg.Expr) bool {
					a = a.Uncast()
					return a.Op == cfg.OpAddr && a.X.Local() == v
				}) {
					return true
				}
			}
		}
	}
	return v.Kind == cfg.Param && slices.ContainsFunc(f.sites, func(c where) bool {
		return v.Index < len(c.ins.Args) && s.given(c.f, c.ins.Args[v.Index], depth+1)
	})
}

// opened reports whether a descriptor comes from opening a path.
func (s *solver) opened(f *function, e *cfg.Expr, depth int) bool {
	const maxDepth = 6
	v := e.Local()
	if v == nil || depth > maxDepth {
		return false
	}
	return s.once(asked{v, "opened", depth}, func() bool { return s.openedVar(f, v, depth) })
}

func (s *solver) openedVar(f *function, v *cfg.Var, depth int) bool {
	for _, a := range f.assigned(v) {
		if a.Op == cfg.Assign {
			if o := a.Src.Local(); o != nil && o != v && s.opened(f, a.Src, depth+1) {
				return true
			}
			continue
		}
		if a.Dst == nil || a.Dst.Local() != v {
			continue
		}
		c := s.gil.Callee(f.fn, a)
		if c.C != nil && c.C.Kind == capi.BlockFile {
			return true
		}
		for _, g := range c.Funcs {
			if s.returnsOpened(s.byFunc[g], depth+1) {
				return true
			}
		}
	}
	return v.Kind == cfg.Param && slices.ContainsFunc(f.sites, func(c where) bool {
		return v.Index < len(c.ins.Args) && s.opened(c.f, c.ins.Args[v.Index], depth+1)
	})
}

// openedMember reports whether a member holds descriptors that the program opens by path: of files. A device waits, though.
func (s *solver) openedMember(e *cfg.Expr) bool {
	if e = e.Uncast(); e == nil || e.Op != cfg.OpField || e.X.Type.Struct == "" {
		return false
	}
	m := member{e.X.Type.Struct, e.Name}
	opens, known := s.opens[m]
	if !known {
		opens = s.holdsOpened(m)
		if s.opens == nil {
			s.opens = map[member]bool{}
		}
		s.opens[m] = opens
	}
	return opens
}

func (s *solver) holdsOpened(m member) bool {
	found := false
	for _, w := range s.memberWrites()[m] {
		switch c := s.gil.Callee(w.f.fn, w.ins); {
		case w.ins.Op == cfg.Call && c.C != nil && c.C.Kind == capi.BlockFile, w.ins.Op == cfg.Assign && s.opened(w.f, w.ins.Src, 0):
			found = true
			if mentionsText(w.f.fn, capi.DevicePath) {
				return false
			}
		}
	}
	return found
}

// memberWrites lists what is written to each member, worked out when it is first asked for.
func (s *solver) memberWrites() map[member][]where {
	if s.writes == nil {
		s.writes = map[member][]where{}
		for i := range s.fns {
			f := &s.fns[i]
			for _, b := range f.fn.Blocks {
				for n, ins := range b.Instrs {
					if (ins.Op == cfg.Assign || ins.Op == cfg.Call) && ins.Dst != nil && ins.Dst.Op == cfg.OpField {
						m := member{ins.Dst.X.Type.Struct, ins.Dst.Name}
						s.writes[m] = append(s.writes[m], where{f, b.ID, n, ins})
					}
				}
			}
		}
	}
	return s.writes
}

// mentionsText reports whether some string in f is one of those.
func mentionsText(f *cfg.Func, is func(string) bool) bool {
	for _, b := range f.Blocks {
		for _, ins := range b.Instrs {
			if slices.ContainsFunc(ins.Args, func(a *cfg.Expr) bool { a = a.Uncast(); return a.Op == cfg.OpString && is(a.Name) }) {
				return true
			}
		}
	}
	return false
}

// returnsOpened reports whether f returns a descriptor that it opens.
func (s *solver) returnsOpened(f *function, depth int) bool {
	if f == nil {
		return false
	}
	for _, b := range f.fn.Blocks {
		for _, ins := range b.Instrs {
			if ins.Op == cfg.Return && ins.Src != nil && s.opened(f, ins.Src, depth) {
				return true
			}
		}
	}
	return false
}
