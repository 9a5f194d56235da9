package bind

import (
	"strings"

	"github.com/gillint/gillint/analysis/lazyregexp"
	"github.com/gillint/gillint/analysis/pysrc"
)

// collector finds the places of a module that name functions of libraries.
type collector struct {
	m   *module
	out []Use
}

// collect lists what the module names.
func (m *module) collect() []Use {
	c := &collector{m: m}
	c.block(m.scope, m.scope.body, false)
	for _, s := range m.defs {
		c.block(s, s.body, false)
	}
	return c.out
}

// block goes through statements; locked tells that they run inside a with statement of a lock.
func (c *collector) block(s *scope, list []*pysrc.Stmt, locked bool) {
	for _, st := range list {
		for _, e := range st.Exprs {
			c.expr(s, e, locked, false)
		}
		c.expr(s, st.Value, locked, false)
		for _, t := range st.Targets {
			c.expr(s, t, locked, false)
		}
		if st.Kind != pysrc.Def && st.Kind != pysrc.Class {
			c.block(s, st.Body, locked || st.Kind == pysrc.With && s.locks(st.Exprs))
		}
	}
}

// locks tells whether one of the things that a with statement opens is a lock: by what it is made of, else by its name.
func (s *scope) locks(list []*pysrc.Expr) bool {
	for _, e := range list {
		for _, v := range s.eval(e) {
			if v.kind == vLock {
				return true
			}
		}
		if e.Kind == pysrc.Call {
			e = e.X
		}
		if e != nil && (e.Kind == pysrc.Name || e.Kind == pysrc.Attr) {
			if name := strings.ToLower(e.Text); strings.Contains(name, "lock") || strings.Contains(name, "mutex") {
				return true
			}
		}
	}
	return false
}

// expr goes through an expression; called tells that its value is called.
func (c *collector) expr(s *scope, e *pysrc.Expr, locked, called bool) {
	if e == nil {
		return
	}
	switch e.Kind {
	case pysrc.Attr, pysrc.Index:
		c.note(s, s.eval(e), e.Pos, locked, called)
	case pysrc.Name:
		if called {
			c.note(s, s.eval(e), e.Pos, locked, true)
		}
	case pysrc.Call:
		c.note(s, s.eval(e), e.Pos, locked, called) // getattr(lib, "name")
		for _, v := range s.eval(e.X) {
			if v.kind == vLoader && v.via == cffi && e.X.Kind == pysrc.Attr && e.X.Text == "verify" {
				called = false
			}
		}
		c.declared(s, e)
		c.expr(s, e.X, locked, true)
	default:
		c.expr(s, e.X, locked, false)
	}
	if e.Kind == pysrc.Attr || e.Kind == pysrc.Index {
		c.expr(s, e.X, locked, false)
	}
	for _, a := range e.Args {
		c.expr(s, a, locked, false)
	}
}

// note notes the functions among values. One that is named by a literal elsewhere stands there.
func (c *collector) note(s *scope, vs values, pos pysrc.Pos, locked, called bool) {
	for _, v := range vs {
		if v.kind != vFunc {
			continue
		}
		u := Use{
			Func: v.text, Held: v.held, Via: v.via, Lib: v.lib, System: v.system,
			Path: c.m.path, Line: int(pos.Line), Col: int(pos.Col), Called: called, Locked: locked && called, Threads: c.m.threads, Once: called && s.up == nil,
		}
		if !called && v.in != nil && v.pos.Line > 0 {
			u.Path, u.Line, u.Col = v.in.path, int(v.pos.Line), int(v.pos.Col)
		}
		c.out = append(c.out, u)
	}
}

var (
	cComment = lazyregexp.New(`(?s)/\*.*?\*/|//[^\n]*|(?m:^\s*#[^\n]*)`)
	// cFunction is a function's declaration: a type, a name, parameters.
	cFunction = lazyregexp.New(`[\w*\]]\s*\b([A-Za-z_]\w*)\s*\([^;{}]*\)\s*(?:__attribute__\s*\(\([^;{}]*\)\)\s*)?;`)
	// cPython is what Python itself defines for C to call.
	cPython = lazyregexp.New(`(?s)extern\s+"Python(?:\+C)?"\s*(?:\{[^{}]*\}|[^;{}]*;)`)
)

// declared notes the functions that ffi.cdef("...") declares: cffi makes a wrapper of each, which lets go of the GIL.
func (c *collector) declared(s *scope, e *pysrc.Expr) {
	if e.X == nil || e.X.Kind != pysrc.Attr || e.X.Text != "cdef" || len(e.Args) == 0 {
		return
	}
	ffi := false
	for _, v := range s.eval(e.X.X) {
		ffi = ffi || v.kind == vFFI
	}
	if !ffi {
		return
	}
	for _, v := range s.eval(e.Args[0]) {
		if v.kind == vString && v.in != nil {
			c.cdef(v)
		}
	}
}

func (c *collector) cdef(v value) {
	blank := func(part string) string { // lines stay where they are
		return strings.Map(func(r rune) rune {
			if r == '\n' {
				return r
			}
			return ' '
		}, part)
	}
	text := cComment().ReplaceAllStringFunc(v.text, blank)
	text = cPython().ReplaceAllStringFunc(text, blank)
	for _, at := range cFunction().FindAllStringSubmatchIndex(text, -1) {
		name := text[at[2]:at[3]]
		begin := strings.LastIndexAny(text[:at[2]], ";}") + 1
		if strings.Contains(text[begin:at[2]], "typedef") || strings.Contains(text[begin:at[2]], "(") {
			continue
		}
		c.out = append(c.out, Use{
			Func: name, Via: cffi, Path: v.in.path, Line: int(v.pos.Line) + strings.Count(text[:at[2]], "\n"), Col: 1, Called: true, Threads: v.in.threads,
		})
	}
}
