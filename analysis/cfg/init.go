package cfg

import (
	"strconv"

	"github.com/gillint/gillint/analysis/csrc/syntax"
)

// maxElements bounds the plain elements of one local initializer that become assignments; those that hold calls or
// functions always do.
const maxElements = 64

// initialize builds dst = in. dims are the dimensions where dst is an array.
func (b *builder) initialize(dst *Expr, in *syntax.Init, dims []int, name int32) {
	b.elements = 0
	if in.X != nil {
		src := b.element(in.X)
		if !b.global || b.tabled || holdsFunction(src) {
			b.init(dst, src, name, in.Last)
		}
		return
	}
	b.aggregate(dst, in.List, dims, name, in.Pos)
}

// aggregate builds dst = { list }. The whole is assigned to first: 0 where it is a scalar.
func (b *builder) aggregate(dst *Expr, list *syntax.Init, dims []int, from, brace int32) {
	if !b.global {
		// An aggregate has no value of its own: what its list leaves out is not worth a name for each part.
		zero := b.expr(Expr{Op: OpInt, Type: dst.Type, Loc: dst.Loc})
		if len(dims) > 0 || dst.Type.Struct != "" && dst.Type.Ptr == 0 {
			zero.Op = OpUnknown
		}
		if list != nil && list.Next == nil && list.Designator == nil && len(dims) == 0 && dst.Type.Struct == "" &&
			list.X != nil && dst.Type != (Type{}) {
			zero = b.element(list.X) // int x = {1}
			list = nil
		}
		b.init(dst, zero, from, brace)
	}
	b.fill(dst, dims, &items{l: list}, true)
}

// items are the initializers of a list that are still to be placed.
type items struct {
	l      *syntax.Init
	held   *Expr // the first one's value, where it is evaluated already
	placed bool  // the first one's designator is dealt with
}

func (c *items) next() { *c = items{l: c.l.Next} }

// fill places items in the members or elements of dst. With braces they are all dst's; without, dst takes as many as it
// has members (C11 6.7.9p20).
func (b *builder) fill(dst *Expr, dims []int, c *items, braced bool) {
	if !b.enterDepth() {
		b.leaveDepth()
		c.l = nil
		return
	}
	defer b.leaveDepth()
	if braced && len(dims) == 0 && dst.Type.Ptr > 0 {
		dims = []int{-1} // an array by way of a typedef
	}
	r := b.record(dst.Type.Struct)
	if len(dims) > 0 {
		r = nil
	}
	for i := 0; c.l != nil; i++ {
		sub, inner := dst, []int(nil)
		switch d := c.l.Designator; {
		case d != nil && !c.placed && !braced:
			return // it names a member of an outer object
		case d != nil && !c.placed:
			sub, inner, i = b.designated(dst, dims, r, d, i)
			c.placed = true
		case !braced && i >= capacity(dims, r):
			return
		default:
			sub, inner = b.part(dst, dims, r, i)
		}
		b.place(sub, inner, c)
	}
}

// capacity is how many items an object takes without braces of its own.
func capacity(dims []int, r *record) int {
	switch {
	case len(dims) > 0 && dims[0] >= 0:
		return dims[0]
	case len(dims) > 0, r == nil, r.union:
		return 1
	}
	return len(r.members)
}

// part is the i-th element or member of dst.
func (b *builder) part(dst *Expr, dims []int, r *record, i int) (*Expr, []int) {
	if len(dims) > 0 {
		n := b.expr(Expr{Op: OpInt, Int: int64(i), Type: intType, Loc: dst.Loc})
		return b.expr(Expr{Op: OpIndex, X: dst, Y: n, Type: dst.Type.target(), Loc: dst.Loc}), dims[1:]
	}
	if r == nil || i >= len(r.members) {
		return b.expr(Expr{Op: OpField, X: dst, Name: strconv.Itoa(i), Loc: dst.Loc}), nil
	}
	t, inner := r.at(i)
	if r.members[i].name == "" {
		e := *dst // an anonymous member: its members are dst's
		e.Type = t
		return &e, nil
	}
	return b.expr(Expr{Op: OpField, X: dst, Name: r.members[i].name, Type: t, Loc: dst.Loc}), inner
}

// designated is the part of dst that designators name, and the position of its outermost one.
func (b *builder) designated(dst *Expr, dims []int, r *record, d *syntax.Designator, i int) (*Expr, []int, int) {
	for outer := true; d != nil; d, outer = d.Next, false {
		n := i
		if d.X != nil {
			v, ok := b.constant(d.X)
			at := b.expr(Expr{Op: OpInt, Int: v, Type: intType, Loc: dst.Loc})
			if !ok {
				at = b.unknown(dst.Loc)
			} else if 0 <= v && v < 1<<30 {
				n = int(v)
			}
			dst = b.expr(Expr{Op: OpIndex, X: dst, Y: at, Type: dst.Type.target(), Loc: dst.Loc})
			if len(dims) > 0 {
				dims = dims[1:]
			}
		} else {
			f := b.expr(Expr{Op: OpField, X: dst, Name: d.Name, Type: b.field(dst.Type.Struct, d.Name), Loc: dst.Loc})
			dims = nil
			if r != nil {
				if k, ok := r.index[d.Name]; ok {
					n = k
					_, dims = r.at(k)
				}
			}
			dst = f
		}
		r = b.record(dst.Type.Struct)
		if outer {
			i = n
		}
	}
	return dst, dims, i
}

// place puts the next item, or the next items where dst is an aggregate without braces, into dst.
func (b *builder) place(dst *Expr, dims []int, c *items) {
	in := c.l
	if in.X == nil {
		c.next()
		b.fill(dst, dims, &items{l: in.List}, true)
		return
	}
	v := c.held
	if v == nil {
		v = b.element(in.X)
	}
	r := b.record(dst.Type.Struct)
	aggregate := len(dims) > 0 && v.Op != OpString || dst.Type.Ptr == 0 && !dst.Type.Func && r != nil && len(r.members) > 0
	whole := v.Type.Struct == dst.Type.Struct && v.Type.Ptr == 0 && v.Op != OpUnknown
	if aggregate && (len(dims) > 0 || !whole) {
		c.held, c.placed = v, true
		b.fill(dst, dims, c, false)
		return
	}
	c.next()
	if b.global {
		if !b.tabled && !holdsFunction(v) {
			return
		}
	} else if b.elements++; b.elements > maxElements && !holdsFunction(v) {
		return
	}
	b.init(dst, v, in.X.First, in.X.Last)
}

// constantItem stands for the numbers and strings of global tables: nobody asks for their values.
var constantItem = &Expr{Op: OpUnknown}

// element evaluates one item of an initializer.
func (b *builder) element(n *syntax.Expr) *Expr {
	if b.global && !b.tabled && (n.Kind == syntax.IntLit || n.Kind == syntax.FloatLit || n.Kind == syntax.CharLit) {
		return constantItem
	}
	return b.value(n)
}

// holdsFunction reports whether a value names a function or is a temporary, which may hold one.
func holdsFunction(e *Expr) bool {
	for ; e != nil; e = e.X {
		if e.Op == OpFunc || e.Op == OpVar && e.Var.Kind == Temp || e.Y != nil && holdsFunction(e.Y) {
			return true
		}
	}
	return false
}
