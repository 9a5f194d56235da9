package gil

import (
	"sync"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/flow"
)

// States is a set of threads' states.
type States uint8

// Has reports whether t is in s.
func (s States) Has(t Thread) bool { return s&(1<<t) != 0 }

// Only reports whether t is all that is in s.
func (s States) Only(t Thread) bool { return s == 1<<t }

// At says in which states an instruction runs.
type At struct {
	Seen States // on some path
	Sure States // some entry that really occurs has only that state here, on a path that is no guess
}

// Points says in which states the instructions of one function run. The zero Points is of a function that nothing enters.
type Points struct {
	all    At        // of every instruction, from runs in which nothing can change the state
	at     []At      // of single ones, from followed paths; nil where there are none
	dead   flow.Bits // blocks that all does not hold for: see solver.dead
	maybe  bool      // or only not for certain
	starts []int32
}

// At is instruction i of a block, both counted from 0.
func (p Points) At(block, i int) At {
	a := p.all
	if p.dead.Holds(block) {
		if a.Sure = 0; !p.maybe {
			a.Seen = 0
		}
	}
	if p.at != nil {
		own := p.at[int(p.starts[block])+i]
		a.Seen, a.Sure = a.Seen|own.Seen, a.Sure|own.Sure
	}
	return a
}

// Any is the union over all instructions.
func (p Points) Any() At {
	a := p.all
	for _, own := range p.at {
		a.Seen, a.Sure = a.Seen|own.Seen, a.Sure|own.Sure
	}
	return a
}

// answers is what Result's questions are answered from.
type answers struct {
	s        *solver
	points   map[*cfg.Func]Points
	plain    map[*fnInfo]*[4]*plainRun // runs in which nothing can change the state
	contexts map[*fnInfo][]*context    // those that some root leads to, nearest ones first
	reach    map[*fnInfo]Reach
	rooted   map[*fnInfo]bool // those that the outside enters
	locks    *lockAnswers     // nil where the program has none
	sites    func() map[*fnInfo][]callSite
	pythons  func() map[string]bool // see pythonFiles
}

// answers works out what the questions about points need; it is called once the contexts have their ranks.
func (s *solver) answers(roots []*root) *answers {
	a := &answers{s: s, points: make(map[*cfg.Func]Points, len(s.fns)), contexts: map[*fnInfo][]*context{}, sites: s.callSites, pythons: sync.OnceValue(s.pythonFiles)}
	a.plain = s.findPlain(roots).runs
	for _, c := range s.contexts {
		if c.rank > 0 && len(c.sight.states) > 0 {
			a.contexts[c.f] = append(a.contexts[c.f], c)
		}
	}
	for _, i := range s.fns {
		if p, ok := a.pointsOf(i); ok {
			a.points[i.fn] = p
		}
	}
	a.reach = s.reachOf(roots)
	a.rooted = make(map[*fnInfo]bool, len(roots))
	for _, r := range roots {
		a.rooted[r.f] = true
	}
	if len(s.locks.sites) > 0 {
		a.locks = s.lockAnswers(a)
	}
	return a
}

func (a *answers) pointsOf(i *fnInfo) (p Points, ok bool) {
	if runs := a.plain[i]; runs != nil {
		for t, r := range runs {
			if r != nil {
				ok = true
				p.all.Seen |= 1 << t
				if r.certain {
					p.all.Sure |= 1 << t
				}
			}
		}
	}
	if ok {
		p.dead, p.maybe = a.s.dead(i), i.perhapsAlive
	}
	list := a.contexts[i]
	if len(list) == 0 {
		return p, ok
	}
	p.starts = i.starts
	p.at = make([]At, i.starts[len(i.fn.Blocks)])
	for _, c := range list {
		for _, b := range i.fn.Blocks {
			for k := range b.Instrs {
				n := int(i.starts[b.ID]) + k
				all, _ := c.sight.seen(n)
				p.at[n].Seen |= all
				for t := Held; t <= Signal; t++ {
					if all.Only(t) && !p.at[n].Sure.Has(t) && c.sureOf(b.ID, n, t) {
						p.at[n].Sure |= 1 << t
					}
				}
			}
		}
	}
	return p, true
}

// Points says in which states f's instructions run, over all ways in which it is entered.
func (r *Result) Points(f *cfg.Func) Points { return r.answers.points[f] }

// Witness is a path by which f comes to instruction i of a block in state t, without the instruction itself, and how the
// outside enters it. A certain one goes before others, then a short one. There are no steps where nothing leads there.
func (r *Result) Witness(f *cfg.Func, block, i int, t Thread) ([]Step, RootKind) {
	c, p := r.answers.way(f, block, i, t)
	switch {
	case p != nil:
		return steps(p.path(nil), false), r.answers.s.first(p)
	case c != nil:
		n := int(r.answers.s.byFunc[f].starts[block]) + i
		return c.path(c.sight.trace(n, t)), r.answers.s.kindOf(c)
	}
	return nil, Presumed
}

// Binding is the binding with which such a witness begins; nil where it begins otherwise.
func (r *Result) Binding(f *cfg.Func, block, i int, t Thread) *Bound {
	if len(r.answers.s.bound) == 0 {
		return nil
	}
	c, p := r.answers.way(f, block, i, t)
	for p != nil {
		if p.root != nil {
			return p.root.bound
		}
		c, p = p.ctx, p.outer
	}
	if c == nil {
		return nil
	}
	return c.binding()
}

// way chooses how f comes to an instruction in state t: in a context or in a plain run.
func (a *answers) way(f *cfg.Func, block, i int, t Thread) (*context, *plainRun) {
	info := a.s.byFunc[f]
	var best *context
	certain := false
	for _, c := range a.contexts[info] {
		n := int(info.starts[block]) + i
		if all, _ := c.sight.seen(n); !all.Has(t) {
			continue
		}
		sure := c.sureOf(block, n, t)
		if best == nil || sure && !certain || sure == certain && c.rank < best.rank {
			best, certain = c, sure
		}
	}
	if runs := a.plain[info]; runs != nil && runs[t] != nil {
		if p := runs[t]; best == nil || p.certain && !certain || p.certain == certain && p.rank < best.rank {
			return nil, p
		}
	}
	return best, nil
}

// Callee is what a call may call.
type Callee struct {
	Name     string // as called; empty for a call through an expression without a name
	API      *capi.Func
	C        *capi.CFunc
	Funcs    []*cfg.Func // with a body; several where a pointer may lead to each
	Now      []*cfg.Func // functions among the arguments that run during the call
	Indirect bool        // through a pointer
	Slot     bool        // through a slot of one of Python's own structs
}

// Callee says what the call ins of f may call, as far as that does not depend on the path.
func (r *Result) Callee(f *cfg.Func, ins *cfg.Instr) Callee {
	c := r.answers.s.byFunc[f].callees.of(ins)
	if c == nil {
		return Callee{}
	}
	return Callee{c.name, c.api, c.c, c.funcs, c.now, c.indirect, c.slot}
}

// MayRelease reports whether the thread may let go of its thread state during the call ins of f: by the call itself or in a
// function that it enters. What an API function does inside is not counted; see MayRunPython.
func (r *Result) MayRelease(f *cfg.Func, ins *cfg.Instr) bool {
	c := r.answers.s.byFunc[f].callees.of(ins)
	if c == nil {
		return false
	}
	if c.api != nil && c.api.Effect.Releases() {
		return true
	}
	for _, g := range c.entered() {
		if r.answers.s.byFunc[g].lets {
			return true
		}
	}
	return false
}

// MayRunPython reports whether arbitrary Python code may run, or other threads may be let in, during the call ins of f: by
// the API function called or in a function that it enters.
func (r *Result) MayRunPython(f *cfg.Func, ins *cfg.Instr) bool {
	c := r.answers.s.byFunc[f].callees.of(ins)
	if c == nil {
		return false
	}
	if c.slot || c.api != nil && c.api.Has(capi.RunsPython) {
		return true
	}
	for _, g := range c.entered() {
		if r.answers.s.byFunc[g].runsPython {
			return true
		}
	}
	return false
}

// Lookalikes reports whether a call through a pointer may be of a function of the program, by what it takes: one whose address is
// taken, with as many parameters as ins has arguments and objects in the same places.
func (r *Result) Lookalikes(ins *cfg.Instr) bool {
	pr := r.answers.s.program
	for _, ref := range pr.Refs {
		f := pr.Resolve(ref.File, ref.Name)
		if f == nil || len(f.Params) != len(ins.Args) {
			continue
		}
		alike := true
		for n, a := range ins.Args {
			alike = alike && a.Type.Ptr == f.Params[n].Type.Ptr && (a.Type.Base == capi.ObjectType) == (f.Params[n].Type.Base == capi.ObjectType)
		}
		if alike {
			return true
		}
	}
	return false
}

// InLibrary reports whether f belongs to a library that is built with the program: nothing in its source file calls the API.
func (r *Result) InLibrary(f *cfg.Func) bool { return !r.answers.pythons()[f.Loc.Path] }

// pythonFiles are the source files, by path, in which something calls the API.
func (s *solver) pythonFiles() map[string]bool {
	out := map[string]bool{}
	for _, f := range s.fns {
		for _, c := range f.callees.list {
			if c.api != nil {
				out[f.fn.Loc.Path] = true
				break
			}
		}
	}
	return out
}
