package gil

import "math"

// interval is what is known of an integer or pointer: lo <= x <= hi, and x != 0 where nz. Pointers count as integers,
// NULL as 0.
type interval struct {
	lo, hi int64
	nz     bool
}

var (
	anything = interval{lo: math.MinInt64, hi: math.MaxInt64}
	zero     = interval{}
	nonzero  = interval{lo: math.MinInt64, hi: math.MaxInt64, nz: true}
)

func exactly(n int64) interval { return interval{lo: n, hi: n, nz: n != 0} }

// norm brings equal sets to equal values; ok is false for the empty set.
func (a interval) norm() (b interval, ok bool) {
	if a.nz {
		if a.lo == 0 {
			a.lo = 1
		}
		if a.hi == 0 {
			a.hi = -1
		}
	}
	if a.lo > a.hi {
		return a, false
	}
	if a.lo > 0 || a.hi < 0 {
		a.nz = true
	}
	return a, true
}

// meet is the intersection; ok is false where it is empty.
func (a interval) meet(b interval) (c interval, ok bool) {
	return interval{lo: max(a.lo, b.lo), hi: min(a.hi, b.hi), nz: a.nz || b.nz}.norm()
}

// join is the smallest interval that holds both.
func (a interval) join(b interval) interval {
	c, _ := interval{lo: min(a.lo, b.lo), hi: max(a.hi, b.hi), nz: a.nz && b.nz}.norm()
	return c
}

// isExact reports whether only one value is left.
func (a interval) isExact() bool { return a.lo == a.hi }

// compared gives the values x for which "x op n" has the given truth; several intervals can't be told apart from their
// hull, except that 0 alone may be missing.
func compared(op operator, n int64, truth bool) interval {
	if !truth {
		op = negated[op]
	}
	switch op {
	case opEq:
		return exactly(n)
	case opNe:
		if n == 0 {
			return nonzero
		}
		return anything
	case opLt:
		if n == math.MinInt64 {
			return interval{lo: 1, hi: 0}
		}
		return interval{lo: math.MinInt64, hi: n - 1}
	case opLe:
		return interval{lo: math.MinInt64, hi: n}
	case opGt:
		if n == math.MaxInt64 {
			return interval{lo: 1, hi: 0}
		}
		return interval{lo: n + 1, hi: math.MaxInt64}
	case opGe:
		return interval{lo: n, hi: math.MaxInt64}
	}
	return anything
}

var negated = [...]operator{opEq: opNe, opNe: opEq, opLt: opGe, opGe: opLt, opGt: opLe, opLe: opGt}

// mirrored is the operator that says the same with its operands exchanged.
var mirrored = [...]operator{opEq: opEq, opNe: opNe, opLt: opGt, opGt: opLt, opLe: opGe, opGe: opLe}
