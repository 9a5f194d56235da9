package gil

import (
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
)

// A member or a global is a place to park a thread state where all that it is ever given is the result of a release and NULL, and
// where every function that restores what it holds sets it to NULL as well: while the thread is attached it is NULL. Where a
// function that releases into such a place, or restores from it, asks what it holds, that much is known: "if (s->tstate)
// PyEval_RestoreThread(s->tstate);". Elsewhere nothing is presumed, for a thread may ask whether another one is busy.

// parking is what is seen done to one member, or one global, in the whole program.
type parking struct {
	saved, cleared, other bool
	restores, clears      map[*fnInfo]bool
}

// parkings collects them, by parkingKey.
type parkings map[string]*parking

func (p parkings) at(key string) *parking {
	if p[key] == nil {
		p[key] = &parking{restores: map[*fnInfo]bool{}, clears: map[*fnInfo]bool{}}
	}
	return p[key]
}

// parkingKey names the member or the global that an expression reads or writes; empty for other expressions.
func parkingKey(e *cfg.Expr) string {
	if e = e.Uncast(); e == nil {
		return ""
	}
	if e.Op == cfg.OpField {
		return "." + e.Name
	}
	return globalKey(e)
}

// noteParked looks at an instruction, and the one before it in its block or nil, for what it gives to such a place.
func (pr *program) noteParked(i *fnInfo, before, ins *cfg.Instr) {
	switch ins.Op {
	case cfg.Assign:
		pr.noteAddressed(ins.Src)
		key := parkingKey(ins.Dst)
		if key == "" || !isThreadState(ins.Dst.Type) {
			return
		}
		p, src := pr.parked.at(key), ins.Src.Uncast()
		switch {
		case src.Op == cfg.OpInt && src.Int == 0:
			p.cleared, p.clears[i] = true, true
		case before != nil && before.Op == cfg.Call && saves(i.callees.of(before)) && src.Local() != nil && before.Dst.Local() == src.Local():
			p.saved = true
		default:
			p.other = true
		}
	case cfg.Call:
		for n, a := range ins.Args {
			pr.noteAddressed(a)
			if key := parkingKey(a); key != "" && n == 0 && restores(i.callees.of(ins)) {
				pr.parked.at(key).restores[i] = true
			}
		}
		if key := parkingKey(ins.Dst); key != "" && isThreadState(ins.Dst.Type) {
			p := pr.parked.at(key)
			p.saved = p.saved || saves(i.callees.of(ins))
			p.other = p.other || !saves(i.callees.of(ins))
		}
	}
}

func saves(c *callee) bool    { return c != nil && c.api != nil && c.api.Effect == capi.Save }
func restores(c *callee) bool { return c != nil && c.api != nil && c.api.Effect == capi.Restore }

// noteAddressed notes the places whose address is taken: anything may be put there.
func (pr *program) noteAddressed(e *cfg.Expr) {
	for ; e != nil; e = e.Y {
		if e.Op == cfg.OpAddr && isThreadState(e.X.Type) {
			if key := parkingKey(e.X); key != "" {
				pr.parked.at(key).other = true
			}
		}
		pr.noteAddressed(e.X)
	}
}

// settleParked drops what is no place to park a thread state, and notes the functions that park one or take it back.
func (pr *program) settleParked() {
	for key, p := range pr.parked {
		for f := range p.restores {
			p.other = p.other || !p.clears[f]
		}
		if !p.saved || !p.cleared || p.other || len(p.restores) == 0 {
			delete(pr.parked, key)
		}
	}
	if len(pr.parked) == 0 {
		return
	}
	for _, i := range pr.fns {
		for _, b := range i.fn.Blocks {
			for n, ins := range b.Instrs {
				if ins.Op != cfg.Call || !saves(i.callees.of(ins)) && !restores(i.callees.of(ins)) {
					continue
				}
				i.parks = i.parks || pr.parksAt(ins.Dst) || len(ins.Args) > 0 && pr.parksAt(ins.Args[0]) || n+1 < len(b.Instrs) && pr.parksAt(b.Instrs[n+1].Dst)
			}
		}
	}
}

func (pr *program) parksAt(e *cfg.Expr) bool {
	key := parkingKey(e)
	return key != "" && pr.parked[key] != nil
}

// presumeNull makes what a condition asks for NULL in s, where it is a place to park a thread state of which nothing else is known.
func (s *solver) presumeNull(st *state, e *node) {
	for e.op == cfg.OpUnary && e.code == opNot || e.op == cfg.OpBinary && (e.code == opEq || e.code == opNe) {
		e = e.x
	}
	key := ""
	switch {
	case e.op == cfg.OpField:
		key = "." + e.name
	case e.op == cfg.OpVar && e.v != nil:
		key = globalKey(&cfg.Expr{Op: cfg.OpVar, Var: e.v})
	}
	if key == "" || s.parked[key] == nil {
		return
	}
	p := s.sp.placeOf(st, e)
	if p == noPlace {
		return
	}
	if _, known := st.lookup(p); !known && s.sp.boundOf(st, s.sp.read(st, p)) == anything {
		s.sp.assign(st, p, constant(0))
	}
}
