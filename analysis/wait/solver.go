package wait

import (
	"cmp"
	"path"
	"slices"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/flow"
	"github.com/gillint/gillint/analysis/gil"
)

// solver holds what is known of a program's calls.
type solver struct {
	program  *cfg.Program
	gil      *gil.Result
	opt      Options
	fns      []function
	byFunc   map[*cfg.Func]*function
	released map[string][]Place // calls that run released, by the name of what is called
	known    map[string]bool    // functions that are called and known to wait
	unknown  map[string][]where // calls of functions of which nothing is known
	alone    map[string][]where // those that have a region of their own
	starts   []start
	ends     []*function        // types' destructors and finalizers
	deallocs map[*function]bool // reached from a type's destructor or finalizer
	others   map[*function]bool // reached from anything else
	embeds   bool               // the program starts an interpreter
	nonblock *bool              // see makesNonBlocking
	opens    map[member]bool    // see openedMember
	writes   map[member][]where // see memberWrites
	answers  map[asked]bool     // see once
	stats    Stats
}

// member is a member of a struct.
type member struct{ owner, name string }

// function is what is known of one function.
type function struct {
	fn      *cfg.Func
	calls   []*call // those that may wait
	polls   bool    // it waits until a descriptor is ready
	api     bool    // it calls Python's API
	frees   bool    // it releases the thread's state itself
	forks   []*cfg.Instr
	sites   []where
	out     []outgoing  // its calls of functions with a body
	to      []*function // what it may call
	lives   flow.Bits   // blocks from which it may return; nil until asked for
	locals  map[*cfg.Var][]*cfg.Instr
	retries uint8 // whether it looks for having had to wait: 0 not known yet, 1 no, 2 yes
}

// call is a call of a function that may wait.
type call struct {
	block, instr int
	ins          *cfg.Instr
	name         string
	kind         capi.BlockKind
	why          string
	c            *capi.CFunc // nil where only the user says that it waits
	bundled      bool
}

// where is a call of a function.
type where struct {
	f            *function
	block, instr int
	ins          *cfg.Instr
}

// outgoing is a call with what it calls.
type outgoing struct {
	where
	to *function
}

// start is where a thread is started.
type start struct {
	where
	run *function
}

func newSolver(p *cfg.Program, g *gil.Result, opt Options) *solver {
	s := &solver{
		program: p, gil: g, opt: opt, fns: make([]function, len(p.Funcs)), byFunc: make(map[*cfg.Func]*function, len(p.Funcs)),
		released: map[string][]Place{}, known: map[string]bool{}, unknown: map[string][]where{}, alone: map[string][]where{},
	}
	for i, f := range p.Funcs {
		s.fns[i].fn = f
		s.byFunc[f] = &s.fns[i]
	}
	return s
}

// look finds f's calls that may wait, and those that tell about others.
func (s *solver) look(f *function) {
	points := s.gil.Points(f.fn)
	for _, b := range f.fn.Blocks {
		for n, ins := range b.Instrs {
			if ins.Op != cfg.Call {
				continue
			}
			c := s.gil.Callee(f.fn, ins)
			if c.API != nil && c.API.Effect.Releases() {
				s.findAlone(f, b, n)
			}
			f.api = f.api || c.API != nil
			s.embeds = s.embeds || c.API != nil && c.API.Effect == capi.Initialize
			f.frees = f.frees || c.API != nil && c.API.Effect.Releases()
			at := where{f, b.ID, n, ins}
			for _, to := range slices.Concat(c.Funcs, c.Now) {
				if t := s.byFunc[to]; t != nil {
					t.sites = append(t.sites, at)
					f.to = append(f.to, t)
					f.out = append(f.out, outgoing{at, t})
				}
			}
			row := c.C
			if c.API != nil {
				if row = capi.LookupC(c.API.Name); row != nil && row.Kind != capi.BlockJoin {
					row = nil // locks are judged elsewhere; other functions of the API let go of the thread's state themselves
				}
			}
			bundled := false
			if row == nil {
				row = s.bundled(f, c)
				bundled = row != nil
			}
			if row == nil && len(ins.Args) > 0 && s.standsFor(f.fn) == nil {
				row = capi.SystemCall(c.Name, ins.Args[0].Constant())
			}
			why, asked := s.opt.Blocking[c.Name]
			switch {
			case asked && c.Name != "":
				if why == "" {
					why = "waits, as the configuration says,"
				}
				f.calls = append(f.calls, &call{b.ID, n, ins, c.Name, "", why, nil, false})
			case row != nil && row.Blocks != "" && row.Kind != capi.BlockLock:
				f.calls = append(f.calls, &call{b.ID, n, ins, row.Name, row.Kind, row.Blocks, row, bundled})
				s.known[row.Name] = true
				f.polls = f.polls || row.Kind == capi.BlockPoll
			default:
				if name := unknownName(c, ins); name != "" {
					s.unknown[name] = append(s.unknown[name], at)
				}
			}
			if row != nil && row.Forks {
				f.forks = append(f.forks, ins)
			}
			if c.C != nil {
				s.noteStart(at, c.C)
			}
			if c.API != nil {
				if row := capi.LookupC(c.API.Name); row != nil {
					s.noteStart(at, row)
				}
			}
			if c.Name != "" && points.At(b.ID, n).Seen.Has(gil.Released) {
				s.released[c.Name] = append(s.released[c.Name], Place{f.fn, ins})
			}
		}
	}
}

// bundled is what is known of a library's function where the library's source is built with the project: what its documentation
// says counts more than what can be seen of its waits. It is called by the project, or by another library, whose source is in another
// folder. Names of the system's are too common to be taken for its own.
func (s *solver) bundled(f *function, c gil.Callee) *capi.CFunc {
	var first *capi.CFunc
	for _, to := range c.Funcs { // several where a pointer may hold any of them
		row := s.documented(f, to)
		if row == nil || first != nil && row.Kind != first.Kind {
			return nil
		}
		first = cmp.Or(first, row)
	}
	return first
}

func (s *solver) documented(f *function, to *cfg.Func) *capi.CFunc {
	if row := s.standsFor(to); row != nil {
		return row
	}
	if to.Static || !s.gil.InLibrary(to) || s.gil.InLibrary(f.fn) && path.Dir(f.fn.Loc.Path) == path.Dir(to.Loc.Path) || capi.System(to.Name) {
		return nil
	}
	if row := capi.LookupC(to.Name); row != nil {
		switch row.Kind {
		case capi.BlockCompute, capi.BlockDatabase, capi.BlockNetwork, capi.BlockDevice:
			return row
		}
	}
	return nil
}

// standsFor is the function of the tables that f makes by one call, where f has its name, as a system's function that the C library
// lacks: io_getevents() of syscall(2). What is called is f then, for the reader, and around it is where a release belongs.
func (s *solver) standsFor(f *cfg.Func) *capi.CFunc {
	row := capi.LookupC(f.Name)
	if row == nil || row.Blocks == "" {
		return nil
	}
	var only *cfg.Instr
	for _, b := range f.Blocks {
		for _, ins := range b.Instrs {
			if ins.Op != cfg.Call {
				continue
			}
			if only != nil {
				return nil
			}
			only = ins
		}
	}
	if only == nil || len(only.Args) == 0 || capi.SystemCall(s.gil.Callee(f, only).Name, only.Args[0].Constant()) != row {
		return nil
	}
	return row
}

// noteStart notes a thread's start.
func (s *solver) noteStart(at where, row *capi.CFunc) {
	for _, cb := range row.Callbacks {
		if cb.When != capi.WhenThread || cb.Arg < 0 || cb.Arg >= len(at.ins.Args) {
			continue
		}
		a := bare(at.ins.Args[cb.Arg])
		if a == nil || a.Op != cfg.OpFunc {
			s.starts = append(s.starts, start{at, nil})
			continue
		}
		var run *function
		if f := s.program.Resolve(at.f.fn.File, a.Name); f != nil {
			run = s.byFunc[f]
		}
		s.starts = append(s.starts, start{at, run})
	}
}

// bare takes off casts, and & where it names a function.
func bare(e *cfg.Expr) *cfg.Expr {
	for e != nil && (e.Op == cfg.OpCast || e.Op == cfg.OpAddr && e.X.Op == cfg.OpFunc) {
		e = e.X
	}
	return e
}

// elsewhere is a call of the same function that runs released.
func (s *solver) elsewhere(f *function, c *call) *Place {
	for _, p := range s.released[c.name] {
		if p.Instr != c.ins {
			return &p
		}
	}
	return nil
}

// noReturn reports whether a block leads to no return: an error that ends the program.
func (f *function) noReturn(block int) bool {
	if f.lives == nil {
		n := len(f.fn.Blocks)
		var ends []int
		for _, b := range f.fn.Blocks {
			if k := len(b.Instrs); k > 0 && b.Instrs[k-1].Op == cfg.Return {
				ends = append(ends, b.ID)
			}
		}
		f.lives = flow.NewBits(n)
		for v, ok := range flow.Reach(n, ends, func(v int) []int { return ids(f.fn.Blocks[v].Preds) }) {
			if ok {
				f.lives.Set(v)
			}
		}
	}
	return !f.lives.Has(block)
}

func ids(blocks []*cfg.Block) []int {
	out := make([]int, len(blocks))
	for i, b := range blocks {
		out[i] = b.ID
	}
	return out
}

// inChild reports whether a block runs only in a process that fork made.
func (s *solver) inChild(f *function, block, depth int) bool {
	for _, call := range f.forks {
		pid := call.Dst.Local()
		if pid == nil {
			continue
		}
		for _, b := range f.fn.Blocks {
			if len(b.Instrs) > 0 && isZero(b.Instrs[0], pid, f) && f.fn.Dominates(b.ID, block) {
				return true
			}
		}
	}
	const maxDepth = 3
	if len(f.sites) == 0 || depth > maxDepth {
		return false
	}
	for _, c := range f.sites {
		if c.f == f || !s.inChild(c.f, c.block, depth+1) {
			return false
		}
	}
	return true
}

// isZero reports whether an instruction assumes that v, or a variable that v is assigned to, is 0.
func isZero(ins *cfg.Instr, v *cfg.Var, f *function) bool {
	if ins.Op != cfg.Assume {
		return false
	}
	o, isZero, ok := tested(ins)
	return ok && isZero && (o == v || slices.ContainsFunc(f.assigned(o), func(a *cfg.Instr) bool { return a.Op == cfg.Assign && a.Src.Local() == v }))
}

// assigned lists the assignments to a local variable.
func (f *function) assigned(v *cfg.Var) []*cfg.Instr {
	if f.locals == nil {
		f.locals = map[*cfg.Var][]*cfg.Instr{}
		for _, b := range f.fn.Blocks {
			for _, ins := range b.Instrs {
				if ins.Op != cfg.Assign && ins.Op != cfg.Call {
					continue
				}
				if v := ins.Dst.Local(); v != nil {
					f.locals[v] = append(f.locals[v], ins)
				}
				for _, a := range ins.Args {
					if a = a.Uncast(); a.Op == cfg.OpAddr {
						if v := a.X.Local(); v != nil {
							f.locals[v] = append(f.locals[v], ins)
						}
					}
				}
			}
		}
	}
	return f.locals[v]
}

func zero(e *cfg.Expr) bool {
	e = e.Uncast()
	return e != nil && e.Op == cfg.OpInt && e.Int == 0
}

// feasible reports whether some call of f that runs held may lead to a block: conditions on the way that test a parameter are
// compared with what calls give for it.
func (s *solver) feasible(f *function, block int) bool {
	if len(f.sites) == 0 {
		return true
	}
	var tests []*cfg.Instr
	for _, b := range f.fn.Blocks {
		if len(b.Instrs) == 0 || b.Instrs[0].Op != cfg.Assume || len(tests) == maxTests {
			continue
		}
		if v, _, ok := tested(b.Instrs[0]); ok && v.Kind == cfg.Param && len(f.assigned(v)) == 0 && f.fn.Dominates(b.ID, block) {
			tests = append(tests, b.Instrs[0])
		}
	}
	if len(tests) == 0 {
		return true
	}
	for _, c := range f.sites {
		if !s.gil.Points(c.f.fn).At(c.block, c.instr).Seen.Has(gil.Held) {
			continue
		}
		if !slices.ContainsFunc(tests, func(t *cfg.Instr) bool { return contradicts(t, c.ins.Args) }) {
			return true
		}
	}
	return false
}

// maxTests bounds the conditions on the way to a call that are compared with arguments.
const maxTests = 4

// tested is the variable whose being zero, or not, an assumption is about.
func tested(ins *cfg.Instr) (v *cfg.Var, isZero, ok bool) {
	e, truth := ins.Src.Uncast(), ins.Truth
	switch {
	case e.Op == cfg.OpBinary && (e.Name == "==" || e.Name == "!=") && zero(e.Y):
		truth = truth == (e.Name == "!=")
		e = e.X
	case e.Op == cfg.OpBinary && e.Name == ">" && zero(e.Y) && truth:
		e = e.X
	}
	v = e.Local()
	return v, !truth, v != nil
}

// contradicts reports whether arguments are constants with which an assumption about a parameter does not hold.
func contradicts(ins *cfg.Instr, args []*cfg.Expr) bool {
	v, isZero, _ := tested(ins)
	if v.Index >= len(args) {
		return false
	}
	a := args[v.Index].Uncast()
	switch a.Op {
	case cfg.OpInt:
		return (a.Int == 0) != isZero
	case cfg.OpString, cfg.OpAddr, cfg.OpFunc:
		return isZero
	}
	return false
}
