package loop

import (
	"slices"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/flow"
	"github.com/gillint/gillint/analysis/gil"
)

// solver holds what is known of every function of a program.
type solver struct {
	at       *cfg.Block // where the variables of an expression are read; nil: anywhere
	program  *cfg.Program
	gil      *gil.Result
	fns      []function
	byFunc   map[*cfg.Func]*function
	order    []*function         // callers before callees
	members  map[string][]stored // what is stored in members, by "struct.member"
	busy     map[any]bool        // members and results whose origin is being asked for: a cycle says nothing
	limits   map[string]int64    // members that may not be larger: the program rejects that
	spent    int                 // expressions looked at for the question at hand
	climbed  int                 // see maxClimbed
	resolved map[nestKey]nest    // answers of resolve
	known    map[string]origin   // origins of members that were asked for
}

// stored is a value that is assigned to a member, in a function.
type stored struct {
	f *function
	e *cfg.Expr
	// call is set where the value is a call's: its result, or what it stores through a pointer to the member.
	call *cfg.Instr
}

// function is what is known of one function.
type function struct {
	fn       *cfg.Func
	calls    []call            // by cfg.Instr.Nth
	sites    []site            // calls of it, by name or pointer
	loops    []flow.Loop       // outermost first
	inner    []int             // the innermost loop of each block, -1 where there is none
	level    []level           // of each loop
	motions  map[[2]int]motion // of a variable in a loop, as far as asked for
	defs     [][]def           // what is assigned to each variable; nil until asked for
	lets     bool              // it releases the thread's state itself
	recur    bool              // it may call itself
	free     bool              // it needs nothing of the API, as far as is known
	waits    bool              // it may wait for something outside
	work     int64             // instructions outside its loops, those of called functions included
	nests    []nest            // the heaviest nests in it and in what it calls
	reported []int             // loops that are reported
	bound    bool              // Python code calls it: its parameters are what the caller gives
	root     bool              // its address is taken, or Python code calls it: it may be called from outside
	covered  bool              // it runs only in those of others
}

// call is a call instruction with the block in which it stands.
type call struct {
	ins *cfg.Instr
	gil.Callee
	block int
}

// call is what is known of a call of the function's; of another instruction nothing is.
func (f *function) call(ins *cfg.Instr) *call {
	if ins == nil || ins.Op != cfg.Call || int(ins.Nth) >= len(f.calls) || f.calls[ins.Nth].ins != ins {
		return &call{}
	}
	return &f.calls[ins.Nth]
}

type site struct {
	f     *function
	block int
	instr int
	ins   *cfg.Instr
}

// level is what is known of one loop.
type level struct {
	bound origin
	free  bool // nothing in it needs the API, lets go of the thread's state, or waits
	nests []nest
}

// def is one assignment to a variable: by an Assign, by a call's result, or by a call that is given its address.
type def struct {
	block int
	ins   *cfg.Instr
	addr  int // the argument that is its address; -1 where it is the result
}

func newSolver(p *cfg.Program, g *gil.Result) *solver {
	s := &solver{
		program: p, gil: g, fns: make([]function, len(p.Funcs)), byFunc: make(map[*cfg.Func]*function, len(p.Funcs)),
		members: map[string][]stored{}, busy: map[any]bool{}, known: map[string]origin{},
	}
	for i, f := range p.Funcs {
		s.fns[i] = function{fn: f}
		s.byFunc[f] = &s.fns[i]
	}
	for _, r := range p.Refs {
		if f := p.Resolve(r.File, r.Name); f != nil {
			s.byFunc[f].root = true
		}
	}
	for _, b := range g.Bindings() {
		s.byFunc[b.Func].root, s.byFunc[b.Func].bound = true, true
	}
	for i := range s.fns {
		s.scan(&s.fns[i])
	}
	return s
}

// scan looks at each instruction once.
func (s *solver) scan(f *function) {
	for _, b := range f.fn.Blocks {
		for n, ins := range b.Instrs {
			switch ins.Op {
			case cfg.Assume:
				if n == 0 {
					s.noteLimit(b)
				}
			case cfg.Assign:
				s.store(ins.Dst, stored{f: f, e: ins.Src})
			case cfg.Call:
				c := s.gil.Callee(f.fn, ins)
				f.lets = f.lets || c.API != nil && c.API.Effect.Releases()
				f.calls = append(f.calls, call{ins, c, b.ID})
				for _, to := range c.Funcs {
					if t := s.byFunc[to]; t != nil {
						t.sites = append(t.sites, site{f, b.ID, n, ins})
					}
				}
				s.store(ins.Dst, stored{f: f, call: ins})
				for _, a := range ins.Args {
					if a.Op == cfg.OpAddr {
						s.store(a.X, stored{f: f, call: ins})
					}
				}
			}
		}
	}
	n := len(f.fn.Blocks)
	if n == 0 {
		return
	}
	f.loops = f.fn.Loops()
	if len(f.loops) == 0 {
		return
	}
	f.level = make([]level, len(f.loops))
	f.inner = make([]int, n)
	for i := range f.inner {
		f.inner[i] = -1
	}
	for li := range f.loops { // inner ones come later
		for _, b := range f.loops[li].Nodes {
			f.inner[b] = li
		}
	}
}

// maxLimit bounds what counts as a small limit.
const maxLimit = 1024

// noteLimit notes the constant that a member may not exceed, where a block is taken when it does and leaves the function at once.
func (s *solver) noteLimit(b *cfg.Block) {
	ins := b.Instrs[0]
	e, truth := ins.Src.Uncast(), ins.Truth
	if e.Op != cfg.OpBinary || e.Y.Uncast().Op != cfg.OpInt {
		return
	}
	above := truth && (e.Name == ">" || e.Name == ">=") || !truth && (e.Name == "<=" || e.Name == "<")
	most, m := e.Y.Uncast().Int, e.X.Uncast()
	if !above || most < 1 || most > maxLimit || m.Op != cfg.OpField || m.X.Type.Struct == "" {
		return
	}
	const straight = 3
	for range straight {
		if k := len(b.Instrs); k > 0 && b.Instrs[k-1].Op == cfg.Return {
			if s.limits == nil {
				s.limits = map[string]int64{}
			}
			k := memberKey(m)
			s.limits[k] = max(s.limits[k], most)
			return
		}
		if len(b.Succs) != 1 {
			return
		}
		b = b.Succs[0]
	}
}

// always reports whether block runs in each round of the loop li, or, where that is -1, before each return.
func (f *function) always(block, li int) bool {
	ends := 0
	over := func(v int) bool { return f.fn.Dominates(block, v) }
	if li >= 0 {
		return !slices.ContainsFunc(f.loops[li].Latches, func(v int) bool { return !over(v) })
	}
	for _, b := range f.fn.Blocks {
		if k := len(b.Instrs); k > 0 && b.Instrs[k-1].Op == cfg.Return && f.fn.Reached(b.ID) {
			if ends++; !over(b.ID) {
				return false
			}
		}
	}
	return ends > 0
}

// maxStored bounds the values of one member that are looked at.
const maxStored = 24

func (s *solver) store(dst *cfg.Expr, v stored) {
	if dst == nil || dst.Op != cfg.OpField {
		return
	}
	k := memberKey(dst)
	if list := s.members[k]; len(list) < maxStored {
		s.members[k] = append(list, v)
	}
}

func memberKey(e *cfg.Expr) string { return e.X.Type.Struct + "." + e.Name }

// definitions lists what is assigned to f's variables.
func (f *function) definitions() [][]def {
	if f.defs != nil {
		return f.defs
	}
	f.defs = make([][]def, len(f.fn.Vars)+1)
	add := func(e *cfg.Expr, d def) {
		if v := e.Local(); v != nil && v.Index < len(f.fn.Vars) {
			f.defs[v.Index] = append(f.defs[v.Index], d)
		}
	}
	for _, b := range f.fn.Blocks {
		for _, ins := range b.Instrs {
			switch ins.Op {
			case cfg.Assign:
				add(ins.Dst, def{b.ID, ins, -1})
			case cfg.Call:
				add(ins.Dst, def{b.ID, ins, -1})
				for n, a := range ins.Args {
					if x := a.Uncast(); x != nil && x.Op == cfg.OpAddr {
						add(x.X, def{b.ID, ins, n})
					}
				}
			}
		}
	}
	return f.defs
}

// needsAPI reports whether an instruction is one that a thread without a thread state may not run, apart from what it
// calls: it touches an object's innards or handles objects.
func needsAPI(ins *cfg.Instr) bool {
	return handlesObject(ins.Dst, true) || handlesObject(ins.Src, false) || slices.ContainsFunc(ins.Args, func(a *cfg.Expr) bool { return handlesObject(a, false) })
}

// handlesObject reports whether an expression reads a reference to an object out of memory, or a managed member of one.
func handlesObject(e *cfg.Expr, dst bool) bool {
	for ; e != nil && e.Op != cfg.OpSizeof; e = e.Y {
		switch e.Op {
		case cfg.OpField:
			if capi.ObjectField(e.X.Type.Struct, e.Name) || e.Type.IsObject() {
				return true
			}
		case cfg.OpIndex, cfg.OpDeref:
			if e.Type.IsObject() {
				return true
			}
		case cfg.OpVar:
			if dst && e.Type.IsObject() {
				return true
			}
		}
		if handlesObject(e.X, false) {
			return true
		}
	}
	return false
}
