package wait

import (
	"slices"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
)

// awaited finds out for which thread a call waits, and whether that one needs the thread state that the caller keeps.
func (s *solver) awaited(f *function, c *call, found *Call) {
	var own []start // threads whose handle is the one that is waited for
	for _, t := range s.starts {
		if c.kind == capi.BlockJoin && len(c.ins.Args) > 0 && len(t.ins.Args) > 0 && sameHandle(t.ins, c.ins.Args[0]) {
			own = append(own, t)
		}
	}
	list := own
	if len(list) == 0 {
		list = s.starts
	}
	local := len(list) > 0 // all are started where they are waited for: the wait lasts as long as their work
	for _, t := range list {
		local = local && t.f == f
		if t.run == nil {
			continue
		}
		if p := s.acquires(t.run); p != nil {
			found.Thread = p
			return
		}
	}
	// A thread that never needs the thread state ends by itself: soon, where it was told to.
	if len(own) > 0 && !local && !slices.ContainsFunc(own, func(t start) bool { return t.run == nil }) {
		found.Certain = false
	}
}

// sameHandle reports whether a thread's start stores the handle, or returns it, where e reads it.
func sameHandle(ins *cfg.Instr, e *cfg.Expr) bool {
	h := handleOf(e)
	if h == (handle{}) {
		return false
	}
	return handleOf(ins.Dst) == h || slices.ContainsFunc(ins.Args, func(a *cfg.Expr) bool {
		a = a.Uncast()
		return a.Op == cfg.OpAddr && handleOf(a.X) == h || a.Op == cfg.OpBinary && handleOf(a) == h
	})
}

// handle is a member or a variable that holds threads, whatever object or element it is of.
type handle struct {
	member string
	v      *cfg.Var
}

func handleOf(e *cfg.Expr) handle {
	for e = e.Uncast(); e != nil; e = e.X.Uncast() {
		switch e.Op {
		case cfg.OpField:
			return handle{member: e.Name}
		case cfg.OpVar:
			switch e.Var.Kind {
			case cfg.Temp:
				return handle{}
			case cfg.Global, cfg.StaticLocal:
				return handle{member: "\x00" + e.Var.Key}
			}
			return handle{v: e.Var}
		}
	}
	return handle{}
}

// acquires finds a call in what f runs that waits for the thread state.
func (s *solver) acquires(f *function) *Place {
	seen := map[*function]bool{f: true}
	work := []*function{f}
	for len(work) > 0 {
		f := work[0]
		work = work[1:]
		for _, b := range f.fn.Blocks {
			for _, ins := range b.Instrs {
				if ins.Op != cfg.Call {
					continue
				}
				if api := s.gil.Callee(f.fn, ins).API; api != nil && api.Effect.Acquires() {
					return &Place{f.fn, ins}
				}
			}
		}
		for _, t := range f.to {
			if !seen[t] {
				seen[t] = true
				work = append(work, t)
			}
		}
	}
	return nil
}

// inDealloc reports whether only a type's destructor or finalizer leads to f.
func (s *solver) inDealloc(f *function) (reached, only bool) {
	if s.deallocs == nil {
		var rest []*function
		named := map[*function]bool{}
		for _, r := range s.program.Refs {
			to := s.program.Resolve(r.File, r.Name)
			if to == nil {
				continue
			}
			f := s.byFunc[to]
			if capi.SlotOf(r.Struct, r.Field, r.Slot)&(capi.SlotDealloc|capi.SlotFinalize) != 0 {
				s.ends = append(s.ends, f)
			} else {
				rest = append(rest, f)
			}
			named[f] = true
		}
		for i := range s.fns {
			if f := &s.fns[i]; len(f.sites) == 0 && !named[f] {
				rest = append(rest, f)
			}
		}
		s.deallocs, s.others = closure(s.ends), closure(rest)
	}
	return s.deallocs[f], s.deallocs[f] && !s.others[f]
}

// fromDestructor is a shortest way from a destructor to f, over calls that run held where there are such.
func (s *solver) fromDestructor(f *function) []gil.Step {
	type link struct {
		from *function
		call *cfg.Instr
	}
	by := map[*function]link{}
	var work []*function
	for _, e := range s.ends {
		if _, ok := by[e]; !ok {
			by[e] = link{}
			work = append(work, e)
		}
	}
	for ; len(work) > 0; work = work[1:] {
		at := work[0]
		if at == f {
			break
		}
		for _, c := range at.out {
			if _, ok := by[c.to]; !ok && s.gil.Points(at.fn).At(c.block, c.instr).Seen.Has(gil.Held) {
				by[c.to] = link{at, c.ins}
				work = append(work, c.to)
			}
		}
	}
	if _, ok := by[f]; !ok {
		return nil
	}
	var steps []gil.Step
	for at := f; ; {
		l := by[at]
		if l.from == nil {
			steps = append(steps, gil.Step{Kind: gil.StepEntry, Loc: at.fn.Loc, Message: "enters " + at.fn.Name})
			break
		}
		steps = append(steps, gil.Step{Kind: gil.StepCall, Loc: l.call.Loc, Message: "calls " + at.fn.Name})
		at = l.from
	}
	slices.Reverse(steps)
	return steps
}

// closure is what the functions of the list may run.
func closure(from []*function) map[*function]bool {
	list := slices.Clone(from)
	seen := map[*function]bool{}
	for len(list) > 0 {
		f := list[len(list)-1]
		list = list[:len(list)-1]
		if !seen[f] {
			seen[f] = true
			list = append(list, f.to...)
		}
	}
	return seen
}

// inDestructor reports whether a wait of that kind has no place in a destructor.
func inDestructor(k capi.BlockKind) bool {
	switch k {
	case capi.BlockJoin, capi.BlockBarrier, capi.BlockCondition, capi.BlockSleep, capi.BlockWait, capi.BlockPoll, capi.BlockProcess:
		return true
	}
	return false
}
