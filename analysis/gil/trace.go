package gil

import (
	"fmt"
	"slices"

	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/lazyregexp"
)

// stepKind says what a step of a trace did.
type stepKind uint8

const (
	stepRelease       stepKind = iota // let go of the thread state
	stepAcquire                       // took it back
	stepEnsure                        // made sure to hold it
	stepEnsureRelease                 // gave back what an ensure took
	stepCall                          // entered a function
	stepExit                          // left one in another state than it was entered
	stepBranch                        // decided a condition
	stepEntry                         // how a root is entered
	stepLock                          // took a native lock
	stepUnlock                        // gave one back
	stepBound                         // Python code calls a C function without a wrapper in C
	stepReturn                        // came back from a call: its steps are the call, those of inner, and where it was left
)

// trace is the path that led to a state, last step first. Traces share their beginnings, and what happened in a function
// that was called.
type trace struct {
	parent *trace
	kind   stepKind
	state  Thread // of a stepEntry: in which the root is entered
	p      place  // of a native lock; noPlace where it is not known
	fn     *cfg.Func
	ins    *cfg.Instr // nil for stepEntry
	inner  *trace     // of a stepReturn: the callee's own steps
	bound  *Bound     // of a stepBound
	leave  *cfg.Instr // of a stepReturn: where the callee was left; nil where a longjmp left it
}

func (t *trace) add(kind stepKind, fn *cfg.Func, ins *cfg.Instr) *trace {
	return &trace{parent: t, kind: kind, fn: fn, ins: ins}
}

// addLock adds a step of the lock at p.
func (t *trace) addLock(kind stepKind, fn *cfg.Func, ins *cfg.Instr, p place) *trace {
	return &trace{parent: t, kind: kind, p: p, fn: fn, ins: ins}
}

// copied adds a step like another one.
func (t *trace) copied(o *trace) *trace { return t.addLock(o.kind, o.fn, o.ins, o.p) }

// each goes through the single steps, last first, until yield says no.
func (t *trace) each(yield func(*trace) bool) bool {
	for ; t != nil; t = t.parent {
		if t.kind != stepReturn {
			if !yield(t) {
				return false
			}
			continue
		}
		if t.leave != nil && !yield(&trace{kind: stepExit, fn: t.fn, ins: t.leave}) {
			return false
		}
		if !t.inner.each(yield) || !yield(&trace{kind: stepCall, fn: t.fn, ins: t.ins}) {
			return false
		}
	}
	return true
}

// latest is the kind of the last step; stepEntry where there is none.
func (t *trace) latest() stepKind {
	kind := stepEntry
	t.each(func(s *trace) bool { kind = s.kind; return false })
	return kind
}

// maxBranches bounds the conditions that a trace remembers in a row: only the last ones are worth reading.
const maxBranches = 6

// addBranch remembers a decided condition.
func (t *trace) addBranch(fn *cfg.Func, ins *cfg.Instr) *trace {
	n := 0
	for u := t; u != nil && u.kind == stepBranch; u = u.parent {
		if u.ins == ins {
			return t // a loop's next round
		}
		n++
	}
	if n >= maxBranches {
		return t
	}
	return t.add(stepBranch, fn, ins)
}

// list is the trace in the order it was run, each step by itself.
func (t *trace) list() []*trace {
	var out []*trace
	t.each(func(s *trace) bool { out = append(out, s); return true })
	slices.Reverse(out)
	return out
}

// last is the latest step of a kind, nil where there is none.
func (t *trace) last(kind stepKind) *trace {
	var found *trace
	t.each(func(s *trace) bool {
		if s.kind == kind {
			found = s
		}
		return found == nil
	})
	return found
}

// leftBy reports whether a function was left by one of the given exits on the way: what follows a leak that is reported
// is the leak's doing.
func (t *trace) leftBy(exits map[*cfg.Instr]bool) bool {
	return len(exits) > 0 && !t.each(func(s *trace) bool { return s.kind != stepExit || !exits[s.ins] })
}

// step turns a trace's step into words.
func (t *trace) step() Step {
	s := Step{Kind: t.kind.public()}
	switch {
	case t.bound != nil:
		s.Loc = t.bound.Loc
	case t.ins != nil:
		s.Loc = t.ins.Loc
	default:
		s.Loc = t.fn.Loc
	}
	switch t.kind {
	case stepRelease:
		s.Message = "released here" + by(t.ins)
	case stepAcquire:
		s.Message = "acquired here" + by(t.ins)
	case stepEnsure:
		s.Message = "ensured here" + by(t.ins)
	case stepEnsureRelease:
		s.Message = "given back here" + by(t.ins)
	case stepLock:
		s.Message = "lock taken here" + by(t.ins)
	case stepUnlock:
		s.Message = "lock given back here" + by(t.ins)
	case stepCall:
		s.Message, s.Func = "calls "+t.fn.Name, t.fn.Name
	case stepExit:
		s.Message = fmt.Sprintf("%s returns here", t.fn.Name)
	case stepBranch:
		s.Message = fmt.Sprintf("%s is %v", condition(t.fn, t.ins.Src), t.ins.Truth)
	case stepBound:
		does := "releases"
		if t.bound.Held {
			does = "keeps"
		}
		s.Message = fmt.Sprintf("%s is called through %s, which %s the GIL", t.fn.Name, t.bound.Via, does)
	case stepEntry:
		s.Message, s.Func = "enters "+t.fn.Name, t.fn.Name
	}
	return s
}

var temporary = lazyregexp.New(`%\d+`)

// condition writes an expression as its author might have: a temporary stands for the call whose result it is.
func condition(fn *cfg.Func, e *cfg.Expr) string {
	return temporary().ReplaceAllStringFunc(e.String(), func(name string) string {
		for _, b := range fn.Blocks {
			for _, ins := range b.Instrs {
				if ins.Op != cfg.Call || ins.Dst == nil || ins.Dst.Op != cfg.OpVar || ins.Dst.Var.Name != name {
					continue
				}
				if called := spelled(ins); called != "" {
					return called + "(...)"
				}
			}
		}
		return "the condition"
	})
}

// by names what stands in the source: the macro where there is one, else the function.
func by(ins *cfg.Instr) string {
	if name := spelled(ins); name != "" {
		return " (" + name + ")"
	}
	return ""
}

// spelled is the name that a reader sees at a call: the outermost macro, else the function called.
func spelled(ins *cfg.Instr) string {
	if len(ins.Macros) > 0 {
		return ins.Macros[0]
	}
	if ins.Callee != nil {
		switch ins.Callee.Op {
		case cfg.OpFunc, cfg.OpField, cfg.OpSym:
			return ins.Callee.Name
		case cfg.OpVar:
			return ins.Callee.Var.Name
		case cfg.OpDeref:
			return ins.Callee.String()
		}
	}
	return ""
}

// StepKind says what a step of a witness is about.
type StepKind string

// The kinds of steps.
const (
	StepRelease StepKind = "release"
	StepAcquire StepKind = "acquire"
	StepCall    StepKind = "call"
	StepReturn  StepKind = "return"
	StepBranch  StepKind = "branch"
	StepEntry   StepKind = "entry"
	StepFinding StepKind = "finding"
	StepLock    StepKind = "lock"   // takes a native lock
	StepUnlock  StepKind = "unlock" // gives one back
	StepOther   StepKind = "other"  // begins a second path: what another place does
)

func (k stepKind) public() StepKind {
	switch k {
	case stepRelease, stepEnsureRelease:
		return StepRelease
	case stepAcquire, stepEnsure:
		return StepAcquire
	case stepLock:
		return StepLock
	case stepUnlock:
		return StepUnlock
	case stepCall:
		return StepCall
	case stepExit:
		return StepReturn
	case stepBranch:
		return StepBranch
	}
	return StepEntry
}

// Step is one step of a witness: a place and what happens there.
type Step struct {
	Kind    StepKind
	Loc     cfg.Loc
	Message string
	// State is that of the thread after the step, in words; empty where the path does not say. Depth is how many calls below
	// the first function the step is.
	State string
	Depth int
	Func  string // of a call or an entry: the function that is entered
}

// follow says of each step of a whole path in which state it leaves the thread, as far as the path tells, and how deep in calls it is.
func follow(path []*trace, out []Step) {
	const unknown = Signal + 1
	state, depth := unknown, 0
	var ensured []Thread // what each ensure under way found
	for _, t := range path {
		// A path from a root that is only presumed does not say how that is entered; what it does first may.
		if t.kind <= stepEnsureRelease || t.kind == stepEntry || t.kind == stepBound {
			switch t.kind {
			case stepRelease, stepBound:
				state = Held
			case stepAcquire:
				state = Released
			}
			break
		}
	}
	for i, t := range path {
		at := depth
		switch t.kind {
		case stepEntry:
			state = t.state
		case stepBound:
			if !t.bound.Held {
				state = Released
			}
		case stepRelease:
			state = Released
		case stepAcquire:
			state = Held
		case stepEnsure:
			ensured = append(ensured, state)
			state = Held
		case stepEnsureRelease:
			state = Released
			if n := len(ensured); n > 0 {
				state, ensured = ensured[n-1], ensured[:n-1]
			}
		case stepCall:
			depth++
		case stepExit:
			depth = max(depth-1, 0)
		}
		if out[i].Depth = at; state != unknown {
			out[i].State = state.String()
		}
	}
}
