package gil

import (
	"github.com/gillint/gillint/analysis/cfg"
)

// placeOf is the place that an lvalue names in s, noPlace where it can't be told.
func (sp *space) placeOf(s *state, e *node) place {
	if e == nil {
		return noPlace
	}
	switch e.op {
	case cfg.OpVar:
		if e.place == noPlace {
			e.place = sp.variable(e.v)
		}
		return e.place
	case cfg.OpSym:
		if e.place == noPlace {
			e.place = sp.symbol(e.name)
		}
		return e.place
	case cfg.OpField:
		if e.arrow {
			return sp.below(e, sp.pointeeOf(s, e.x), e.step)
		}
		return sp.below(e, sp.placeOf(s, e.x), e.step)
	case cfg.OpDeref:
		return sp.pointeeOf(s, e.x)
	case cfg.OpIndex:
		// p[0] is *p; other elements are places only where the index is plain.
		if i := sp.boundOf(s, sp.eval(s, e.y)); i.isExact() && i.lo >= 0 && i.lo < maxElement {
			if i.lo == 0 {
				return sp.pointeeOf(s, e.x)
			}
			return sp.below(e, sp.pointeeOf(s, e.x), sp.elements[i.lo])
		}
	}
	return noPlace
}

// pointeeOf is the place that a pointer's value points at.
func (sp *space) pointeeOf(s *state, e *node) place { return sp.target(sp.eval(s, e)) }

// target is the place that a pointer value points at.
func (sp *space) target(v value) place {
	switch v.kind {
	case vAddr:
		return v.place()
	case vTerm:
		if l := sp.terms[v.term()].leaf; l != noPlace {
			return sp.child(l, sp.pointee)
		}
	}
	return noPlace
}

// eval is the value of an expression in s.
func (sp *space) eval(s *state, e *node) value {
	if e == nil {
		return value{}
	}
	if e.fixed {
		return e.value
	}
	switch e.op {
	case cfg.OpVar, cfg.OpSym, cfg.OpField, cfg.OpDeref, cfg.OpIndex:
		return sp.read(s, sp.placeOf(s, e))
	case cfg.OpAddr:
		if p := sp.placeOf(s, e.x); p != noPlace {
			return address(p)
		}
		return value{kind: vNonNull}
	case cfg.OpUnary:
		return sp.unary(s, e)
	case cfg.OpBinary:
		return sp.binary(s, e)
	}
	return value{}
}

func (sp *space) unary(s *state, e *node) value {
	x := sp.eval(s, e.x)
	if x.kind == vConst {
		switch e.code {
		case opMinus:
			return constant(-x.n)
		case opComplement:
			return constant(^x.n)
		case opPlus:
			return x
		}
	}
	if e.code == opNot {
		switch b := sp.boundOf(s, x); {
		case b.nz:
			return constant(0)
		case b == zero:
			return constant(1)
		}
	}
	if t := sp.operation(e.code, sp.termOf(x), noTerm); t != noTerm {
		return termValue(t)
	}
	return value{}
}

func (sp *space) binary(s *state, e *node) value {
	x, y := sp.eval(s, e.x), sp.eval(s, e.y)
	if e.code.compares() {
		if sp.same(x, y) {
			truth, _ := decide(e.code, zero, 0)
			return constant(int64(boolByte(truth)))
		}
		bx, by := sp.boundOf(s, x), sp.boundOf(s, y)
		if by.isExact() {
			if truth, known := decide(e.code, bx, by.lo); known {
				return constant(int64(boolByte(truth)))
			}
		} else if bx.isExact() {
			if truth, known := decide(mirrored[e.code], by, bx.lo); known {
				return constant(int64(boolByte(truth)))
			}
		}
	} else if x.kind == vConst && y.kind == vConst {
		if n, ok := fold(e.code, x.n, y.n); ok {
			return constant(n)
		}
	}
	tx, ty := sp.termOf(x), sp.termOf(y)
	if tx == noTerm || ty == noTerm {
		return value{}
	}
	if e.a != tx || e.b != ty {
		e.a, e.b, e.term = tx, ty, sp.canonical(e.code, tx, ty)
	}
	if e.term == noTerm {
		return value{}
	}
	return termValue(e.term)
}

// canonical is the term for "a op b": the six comparisons are written with == and < alone.
func (sp *space) canonical(op operator, a, b term) term {
	negate := false
	switch op {
	case opNe:
		op, negate = opEq, true
	case opGt:
		op, a, b = opLt, b, a
	case opGe:
		op, negate = opLt, true
	case opLe:
		op, a, b, negate = opLt, b, a, true
	}
	t := sp.operation(op, a, b)
	if t != noTerm && negate {
		t = sp.operation(opNot, t, noTerm)
	}
	return t
}

// maxFolded keeps counters in loops from making ever new constants.
const maxFolded = 4

func fold(op operator, a, b int64) (int64, bool) {
	switch op {
	case opPlus:
		a += b
	case opMinus:
		a -= b
	case opAnd:
		return a & b, true
	case opOr:
		return a | b, true
	case opXor:
		return a ^ b, true
	default:
		return 0, false
	}
	return a, -maxFolded <= a && a <= maxFolded
}

// decide tells whether "x op n" is known for an x within b.
func decide(op operator, b interval, n int64) (truth, known bool) {
	if _, ok := b.meet(compared(op, n, true)); !ok {
		return false, true
	}
	if op == opNe && b.isExact() && b.lo == n || op == opEq && n == 0 && b.nz {
		return false, true
	}
	if _, ok := b.meet(compared(op, n, false)); !ok {
		return true, true
	}
	if op == opNe && n == 0 && b.nz {
		return true, true
	}
	return false, false
}

// derefsNull reports whether ins reads or writes through a pointer that is NULL in s.
func (sp *space) derefsNull(s *state, ins *instr) bool {
	if sp.nullBehind(s, ins.dst) || sp.nullBehind(s, ins.src) || sp.nullBehind(s, ins.callee) {
		return true
	}
	for _, a := range ins.args {
		if sp.nullBehind(s, a) {
			return true
		}
	}
	return false
}

func (sp *space) nullBehind(s *state, e *node) bool {
	for ; e.dereferences(); e = e.y {
		if e.through() && !e.literal && sp.boundOf(s, sp.eval(s, e.x)) == zero {
			return true
		}
		if sp.nullBehind(s, e.x) {
			return true
		}
	}
	return false
}

func (sp *space) termOf(v value) term {
	switch v.kind {
	case vConst:
		return sp.constTerm(v.n)
	case vTerm:
		return v.term()
	}
	return noTerm
}

// assume narrows s to the paths on which e is true, or false. feasible is false where there is none; known tells that
// the outcome was settled before.
func (sp *space) assume(s *state, e *node, truth bool) (feasible, known bool) {
	switch {
	case e.op == cfg.OpUnary && e.code == opNot:
		return sp.assume(s, e.x, !truth)
	case e.op == cfg.OpBinary && e.code.compares():
		x, y := sp.eval(s, e.x), sp.eval(s, e.y)
		op := e.code
		if sp.same(x, y) {
			holds, _ := decide(op, zero, 0)
			return holds == truth, true
		}
		bx, by := sp.boundOf(s, x), sp.boundOf(s, y)
		if !by.isExact() && bx.isExact() {
			x, bx, by, op = y, by, bx, mirrored[op]
		}
		if by.isExact() {
			return sp.narrow(s, x, bx, op, by.lo, truth)
		}
		if truth && op == opEq && e.errno {
			sp.narrow(s, x, bx, opNe, 0, true)
		}
	}
	v := sp.eval(s, e)
	return sp.narrow(s, v, sp.boundOf(s, v), opNe, 0, truth)
}

// same reports whether x and y are one value, known or not.
func (sp *space) same(x, y value) bool {
	if x.kind != y.kind {
		// A constant may also be a term.
		return (x.kind == vConst && y.kind == vTerm || x.kind == vTerm && y.kind == vConst) && sp.termOf(x) == sp.termOf(y)
	}
	return x == y && (x.kind == vConst || x.kind == vTerm)
}

// unknownConstant reports whether e compares a number with a value that s knows to equal a constant whose value nobody can
// see: "rc == SQL_SUCCESS_WITH_INFO" and later "rc != 1".
func (sp *space) unknownConstant(s *state, e *node) bool {
	if len(s.facts) == 0 {
		return false
	}
	for e.op == cfg.OpUnary && e.code == opNot {
		e = e.x
	}
	x := e
	if e.op == cfg.OpBinary && e.code.compares() {
		if x = e.x; !sp.boundOf(s, sp.eval(s, e.y)).isExact() {
			x = e.y
		}
	}
	t := sp.termOf(sp.eval(s, x))
	if t == noTerm {
		return false
	}
	for i := range s.facts {
		f := &s.facts[i]
		info := &sp.terms[f.t]
		if info.op != opEq || !f.iv.nz {
			continue
		}
		if info.a == t && sp.namesConstant(info.b) || info.b == t && sp.namesConstant(info.a) {
			return true
		}
	}
	return false
}

// namesConstant reports whether a term is the content of a symbol that looks like a constant.
func (sp *space) namesConstant(t term) bool {
	l := sp.terms[t].leaf
	return l != noPlace && sp.constant(l)
}

// narrow applies "v op n" (or its negation) to what is known of v.
func (sp *space) narrow(s *state, v value, b interval, op operator, n int64, truth bool) (feasible, known bool) {
	if t, ok := decide(op, b, n); ok {
		return t == truth, true
	}
	iv, ok := b.meet(compared(op, n, truth))
	if !ok {
		return false, true
	}
	if v.kind != vTerm {
		return true, false
	}
	s.setBound(v.term(), iv)
	// "x == c" as a value: what is learnt of it is learnt of x.
	if info := &sp.terms[v.term()]; iv == zero || iv.nz {
		switch info.op {
		case opNot:
			return sp.narrowTerm(s, info.a, opEq, 0, iv.nz)
		case opEq, opLt:
			a, c := &sp.terms[info.a], &sp.terms[info.b]
			switch {
			case c.op == opConst:
				return sp.narrowTerm(s, info.a, info.op, c.n, iv.nz)
			case a.op == opConst:
				return sp.narrowTerm(s, info.b, mirrored[info.op], a.n, iv.nz)
			}
		}
	}
	return true, false
}

func (sp *space) narrowTerm(s *state, t term, op operator, n int64, truth bool) (bool, bool) {
	v := termValue(t)
	feasible, _ := sp.narrow(s, v, sp.boundOf(s, v), op, n, truth)
	return feasible, false
}
