package gil

import (
	"strconv"
	"strings"

	"github.com/gillint/gillint/analysis/cfg"
)

// placeOf is the place that an lvalue names in s, noPlace where it can't be told.
func (sp *space) placeOf(s *state, e *cfg.Expr) place {
	if e == nil {
		return noPlace
	}
	switch e.Op {
	case cfg.OpVar:
		return sp.variable(e.Var)
	case cfg.OpSym:
		return sp.symbol(e.Name)
	case cfg.OpCast:
		return sp.placeOf(s, e.X)
	case cfg.OpField:
		base := noPlace
		if e.Arrow {
			base = sp.pointee(s, e.X)
		} else {
			base = sp.placeOf(s, e.X)
		}
		return sp.child(base, "."+e.Name)
	case cfg.OpDeref:
		return sp.pointee(s, e.X)
	case cfg.OpIndex:
		// p[0] is *p; other elements are places only where the index is plain.
		if i := sp.boundOf(s, sp.eval(s, e.Y)); i.isExact() && i.lo >= 0 && i.lo < 64 {
			if i.lo == 0 {
				return sp.pointee(s, e.X)
			}
			return sp.child(sp.pointee(s, e.X), "["+strconv.FormatInt(i.lo, 10)+"]")
		}
	}
	return noPlace
}

// pointee is the place that a pointer's value points at.
func (sp *space) pointee(s *state, e *cfg.Expr) place {
	switch v := sp.eval(s, e); v.kind {
	case vAddr:
		return v.p
	case vTerm:
		if l := sp.terms[v.t].leaf; l != noPlace {
			return sp.child(l, "*")
		}
	}
	return noPlace
}

// eval is the value of an expression in s.
func (sp *space) eval(s *state, e *cfg.Expr) value {
	if e == nil {
		return value{}
	}
	switch e.Op {
	case cfg.OpInt:
		return constant(e.Int)
	case cfg.OpString:
		return value{kind: vNonNull}
	case cfg.OpFunc:
		return value{kind: vFunc, fn: e.Name}
	case cfg.OpVar, cfg.OpSym, cfg.OpField, cfg.OpDeref, cfg.OpIndex:
		return sp.read(s, sp.placeOf(s, e))
	case cfg.OpCast:
		return sp.eval(s, e.X)
	case cfg.OpAddr:
		if e.X.Op == cfg.OpFunc {
			return value{kind: vFunc, fn: e.X.Name}
		}
		if p := sp.placeOf(s, e.X); p != noPlace {
			return value{kind: vAddr, p: p}
		}
		return value{kind: vNonNull}
	case cfg.OpUnary:
		return sp.unary(s, e)
	case cfg.OpBinary:
		return sp.binary(s, e)
	}
	return value{}
}

func (sp *space) unary(s *state, e *cfg.Expr) value {
	x := sp.eval(s, e.X)
	if x.kind == vConst {
		switch e.Name {
		case "-":
			return constant(-x.n)
		case "~":
			return constant(^x.n)
		case "+":
			return x
		}
	}
	if e.Name == "!" {
		switch b := sp.boundOf(s, x); {
		case b.nz:
			return constant(0)
		case b == zero:
			return constant(1)
		}
	}
	if t := sp.operation(e.Name, sp.termOf(x), noTerm); t != noTerm {
		return value{kind: vTerm, t: t}
	}
	return value{}
}

func (sp *space) binary(s *state, e *cfg.Expr) value {
	x, y := sp.eval(s, e.X), sp.eval(s, e.Y)
	if m, ok := mirrored[e.Name]; ok {
		if sp.same(x, y) {
			truth, _ := decide(e.Name, zero, 0)
			return constant(int64(boolByte(truth)))
		}
		bx, by := sp.boundOf(s, x), sp.boundOf(s, y)
		if by.isExact() {
			if truth, known := decide(e.Name, bx, by.lo); known {
				return constant(int64(boolByte(truth)))
			}
		} else if bx.isExact() {
			if truth, known := decide(m, by, bx.lo); known {
				return constant(int64(boolByte(truth)))
			}
		}
	} else if x.kind == vConst && y.kind == vConst {
		if n, ok := fold(e.Name, x.n, y.n); ok {
			return constant(n)
		}
	}
	tx, ty := sp.termOf(x), sp.termOf(y)
	if tx == noTerm || ty == noTerm {
		return value{}
	}
	op, swap, negate := canonical(e.Name)
	if swap {
		tx, ty = ty, tx
	}
	t := sp.operation(op, tx, ty)
	if t != noTerm && negate {
		t = sp.operation("!", t, noTerm)
	}
	if t == noTerm {
		return value{}
	}
	return value{kind: vTerm, t: t}
}

// canonical writes the six comparisons with == and < alone.
func canonical(op string) (same string, swap, negate bool) {
	switch op {
	case "!=":
		return "==", false, true
	case ">":
		return "<", true, false
	case ">=":
		return "<", false, true
	case "<=":
		return "<", true, true
	}
	return op, false, false
}

// maxFolded keeps counters in loops from making ever new constants.
const maxFolded = 4

func fold(op string, a, b int64) (int64, bool) {
	switch op {
	case "+":
		a += b
	case "-":
		a -= b
	case "&":
		return a & b, true
	case "|":
		return a | b, true
	case "^":
		return a ^ b, true
	default:
		return 0, false
	}
	return a, -maxFolded <= a && a <= maxFolded
}

// decide tells whether "x op n" is known for an x within b.
func decide(op string, b interval, n int64) (truth, known bool) {
	if _, ok := b.meet(compared(op, n, true)); !ok {
		return false, true
	}
	if op == "!=" && b.isExact() && b.lo == n || op == "==" && n == 0 && b.nz {
		return false, true
	}
	if _, ok := b.meet(compared(op, n, false)); !ok {
		return true, true
	}
	if op == "!=" && n == 0 && b.nz {
		return true, true
	}
	return false, false
}

// derefsNull reports whether ins reads or writes through a pointer that is NULL in s.
func (sp *space) derefsNull(s *state, ins *cfg.Instr) bool {
	if sp.nullBehind(s, ins.Dst) || sp.nullBehind(s, ins.Src) || sp.nullBehind(s, ins.Callee) {
		return true
	}
	for _, a := range ins.Args {
		if sp.nullBehind(s, a) {
			return true
		}
	}
	return false
}

func (sp *space) nullBehind(s *state, e *cfg.Expr) bool {
	for ; e != nil && e.Op != cfg.OpSizeof; e = e.Y {
		if e.Op == cfg.OpAddr {
			return false // &p->field is computed, not read
		}
		through := e.Op == cfg.OpDeref || e.Op == cfg.OpIndex || e.Op == cfg.OpField && e.Arrow
		if through && e.X.Op != cfg.OpInt && sp.boundOf(s, sp.eval(s, e.X)) == zero {
			return true
		}
		if sp.nullBehind(s, e.X) {
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
		return v.t
	}
	return noTerm
}

// assume narrows s to the paths on which e is true, or false. feasible is false where there is none; known tells that
// the outcome was settled before.
func (sp *space) assume(s *state, e *cfg.Expr, truth bool) (feasible, known bool) {
	switch {
	case e.Op == cfg.OpUnary && e.Name == "!":
		return sp.assume(s, e.X, !truth)
	case e.Op == cfg.OpCast:
		return sp.assume(s, e.X, truth)
	case e.Op == cfg.OpBinary && mirrored[e.Name] != "":
		x, y := sp.eval(s, e.X), sp.eval(s, e.Y)
		op := e.Name
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
		if sp.symbolic(e.Y) && truth && op == "==" && errorName(e.Y) {
			sp.narrow(s, x, bx, "!=", 0, true)
		}
	}
	v := sp.eval(s, e)
	return sp.narrow(s, v, sp.boundOf(s, v), "!=", 0, truth)
}

// same reports whether x and y are one value, known or not.
func (sp *space) same(x, y value) bool {
	t := sp.termOf(x)
	return t != noTerm && t == sp.termOf(y)
}

func (sp *space) symbolic(e *cfg.Expr) bool { return e != nil && e.Op == cfg.OpSym }

// errorName: errno constants are never 0 (C11 7.5p2).
func errorName(e *cfg.Expr) bool {
	return len(e.Name) > 2 && e.Name[0] == 'E' && e.Name == strings.ToUpper(e.Name) && e.Name != "EOF"
}

// unknownConstant reports whether e compares a number with a value that s knows to equal a constant whose value nobody can
// see: "rc == SQL_SUCCESS_WITH_INFO" and later "rc != 1".
func (sp *space) unknownConstant(s *state, e *cfg.Expr) bool {
	for e.Op == cfg.OpCast || e.Op == cfg.OpUnary && e.Name == "!" {
		e = e.X
	}
	x := e
	if e.Op == cfg.OpBinary && mirrored[e.Name] != "" {
		if x = e.X; !sp.boundOf(s, sp.eval(s, e.Y)).isExact() {
			x = e.Y
		}
	}
	t := sp.termOf(sp.eval(s, x))
	if t == noTerm {
		return false
	}
	for _, f := range s.facts {
		i := sp.terms[f.t]
		if i.op != "==" || !f.iv.nz {
			continue
		}
		for _, pair := range [...][2]term{{i.a, i.b}, {i.b, i.a}} {
			if l := sp.terms[pair[1]].leaf; pair[0] == t && l != noPlace && sp.constant(l) {
				return true
			}
		}
	}
	return false
}

// narrow applies "v op n" (or its negation) to what is known of v.
func (sp *space) narrow(s *state, v value, b interval, op string, n int64, truth bool) (feasible, known bool) {
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
	s.setBound(v.t, iv)
	// "x == c" as a value: what is learnt of it is learnt of x.
	if info := sp.terms[v.t]; iv == zero || iv.nz {
		switch info.op {
		case "!":
			return sp.narrowTerm(s, info.a, "==", 0, iv.nz)
		case "==", "<":
			a, c := sp.terms[info.a], sp.terms[info.b]
			switch {
			case c.op == "const":
				return sp.narrowTerm(s, info.a, info.op, c.n, iv.nz)
			case a.op == "const":
				return sp.narrowTerm(s, info.b, mirrored[info.op], a.n, iv.nz)
			}
		}
	}
	return true, false
}

func (sp *space) narrowTerm(s *state, t term, op string, n int64, truth bool) (bool, bool) {
	v := value{kind: vTerm, t: t}
	feasible, _ := sp.narrow(s, v, sp.boundOf(s, v), op, n, truth)
	return feasible, false
}
