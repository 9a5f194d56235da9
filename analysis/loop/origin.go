package loop

import (
	"slices"
	"strings"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
)

// kind says where a number comes from.
type kind uint8

const (
	unknown  kind = iota
	constant      // it is at most origin.n
	data          // what memory holds: the end of a list or a string
	param         // parameter origin.param of the function at hand: its callers know
	size          // the extension's caller decides it: an argument, the size of an object
)

// origin is where a number comes from.
type origin struct {
	kind  kind
	n     int64 // of a loop's bound that is no constant: by how much the counter moves in a round
	param int
	text  string // as the source names it; empty where it has no name
	// early: a comparison of what memory holds ends the loop whose bound this is sooner, most often
	early bool
	few   bool // it is called a number of dimensions
	// counter is what a loop whose bound this is counts in; nil where it is no variable.
	counter *cfg.Var
}

// bigConstant is a constant beyond which a value is no limit that anyone meant: INT_MAX and the like.
const bigConstant = 1 << 30

// maxDepth bounds how far a value is followed, maxSpent how many expressions are looked at for one loop or one argument.
const (
	maxDepth   = 12
	maxSpent   = 300
	maxClimbed = 3000 // functions whose callers are asked for it
)

// origin follows the value of an expression of f, as it is outside the loop without (-1: anywhere).
func (s *solver) origin(f *function, e *cfg.Expr, without, depth int) origin {
	if e == nil || depth > maxDepth || s.spent >= maxSpent {
		return origin{}
	}
	s.spent++
	switch e.Op {
	case cfg.OpInt:
		if e.Int >= 0 && e.Int < bigConstant {
			return origin{kind: constant, n: e.Int}
		}
		return origin{kind: constant, n: 0}
	case cfg.OpSizeof:
		return origin{kind: constant, n: 64}
	case cfg.OpCast, cfg.OpUnary:
		return s.origin(f, e.X, without, depth+1)
	case cfg.OpBinary:
		return s.binary(f, e, without, depth)
	case cfg.OpVar:
		return s.variable(f, e.Var, without, depth).dimensions(e.Var.Name)
	case cfg.OpField:
		return s.member(f, e, depth).dimensions(e.Name)
	case cfg.OpIndex, cfg.OpDeref:
		// An element of an array that the API made: the dimensions of an array object.
		if o := s.origin(f, e.X, without, depth+1); o.kind == size && e.X.Type.Ptr == 1 && !small(e.X.Type) {
			return named(o, e)
		}
	}
	return origin{}
}

// dimensions is o of a number of that name. Names for how many dimensions something has say that it is few, whoever chooses it.
func (o origin) dimensions(name string) origin {
	switch strings.ToLower(strings.ReplaceAll(name, "_", "")) {
	case "nd", "ndim", "ndims", "numdim", "numdims", "ndimension", "ndimensions", "naxis", "naxes", "numaxes":
		o.few = true
	}
	return o
}

// small reports whether what a pointer of that type points at is a character.
func small(t cfg.Type) bool {
	return strings.Contains(t.Base, "char") || strings.Contains(t.Base, "int8") || t.Base == "void" || t.Base == "npy_byte" || t.Base == "npy_ubyte"
}

// binary combines two operands: a sum is as large as the larger one, a remainder as the right one.
func (s *solver) binary(f *function, e *cfg.Expr, without, depth int) origin {
	x := func() origin { return s.origin(f, e.X, without, depth+1) }
	y := func() origin { return s.origin(f, e.Y, without, depth+1) }
	switch e.Name {
	case "<", "<=", ">", ">=", "==", "!=":
		return origin{kind: constant, n: 1}
	case "%":
		return y()
	case "&":
		if o := y(); o.kind == constant {
			return o
		}
		return x()
	case "/", ">>":
		o := x()
		if d := y(); d.kind == constant && d.n > 0 && d.n < 1<<20 {
			by := d.n
			if e.Name == ">>" {
				by = 1 << min(d.n, 20)
			}
			if o.kind == constant {
				o.n /= by
			} else {
				o.n = by // each round takes as much
			}
		}
		return o
	case "<<":
		a, b := x(), y()
		if a.kind == constant && b.kind == constant && b.n < 30 {
			return origin{kind: constant, n: min(a.n<<b.n, bigConstant)}
		}
		return larger(a, b)
	}
	// How far apart two pointers are, or one past a pointer, is told by the number.
	if e.X.Type.Ptr > 0 && e.Y.Type.Ptr == 0 {
		return y()
	}
	if e.Y.Type.Ptr > 0 && e.X.Type.Ptr == 0 {
		return x()
	}
	a, b := x(), y()
	if a.kind == constant && b.kind == constant {
		switch e.Name {
		case "*":
			return origin{kind: constant, n: min(times(a.n, b.n), bigConstant)}
		case "-":
			return origin{kind: constant, n: max(a.n-b.n, 0)}
		}
		return origin{kind: constant, n: a.n + b.n}
	}
	return named(larger(a, b), e)
}

// larger is what may be the larger one of two numbers: the one that the caller decides.
func larger(a, b origin) origin {
	switch {
	case a.kind == unknown && b.kind != size, b.kind == unknown && a.kind != size:
		return origin{}
	case b.kind > a.kind, b.kind == constant && a.kind == constant && b.n > a.n:
		return b
	}
	return a
}

// named gives an origin the words of the source, where they are short and the author's own.
func named(o origin, e *cfg.Expr) origin {
	const most = 40
	if o.kind == constant || o.kind == unknown {
		return o
	}
	if text := e.String(); len(text) <= most && !strings.Contains(text, "%") && !strings.Contains(text, "__pyx_t_") && !strings.Contains(text, "__Pyx_") {
		o.text = text
	}
	return o
}

// variable follows a variable to what is assigned to it outside the loop without, and outside what it only counts in.
func (s *solver) variable(f *function, v *cfg.Var, without, depth int) origin {
	if v.Index >= len(f.fn.Vars) {
		return origin{}
	}
	if at := s.at; at != nil {
		// Where it is read counts; what it was made of is taken from anywhere.
		s.at = nil
		defer func() { s.at = at }()
		if n, ok := f.capped(v, at.ID); ok {
			return origin{kind: constant, n: n}
		}
		return s.assigned(f, v, f.reaching(v, at), without, depth)
	}
	return s.assigned(f, v, f.definitions()[v.Index], without, depth)
}

// assigned follows a variable to those of the assignments to it that count.
func (s *solver) assigned(f *function, v *cfg.Var, defs []def, without, depth int) origin {
	switch v.Kind {
	case cfg.Global, cfg.StaticLocal:
		return origin{}
	}
	key := varKey{f, v.Index, without}
	if s.busy[key] {
		return origin{kind: constant} // through itself it adds nothing
	}
	s.busy[key] = true
	defer delete(s.busy, key)
	var out origin
	first := true
	join := func(o origin) {
		if first {
			out, first = o, false
			return
		}
		if o.kind == size || out.kind != size && (o.kind == unknown || o.kind > out.kind && out.kind != unknown || o.kind == constant && out.kind == constant && o.n > out.n) {
			out = o
		}
	}
	if v.Kind == cfg.Param {
		join(origin{kind: param, param: v.Index})
	}
	if n, ok := f.capped(v, -1); ok && without < 0 {
		return origin{kind: constant, n: n}
	}
	for _, d := range defs {
		if without >= 0 && f.loops[without].Has(d.block) || f.steps(v, d.ins) != 0 {
			// A counter is as large as the limit of the loop that it counts.
			if without < 0 || !f.loops[without].Has(d.block) {
				if li := f.loopAt(d.block); li >= 0 && li != without {
					if o := f.level[li].bound; o.kind >= data {
						join(o)
					}
				}
			}
			continue
		}
		switch {
		case d.addr >= 0:
			join(s.stored(f, d.ins, d.addr, depth))
		case d.ins.Op == cfg.Assign:
			if n, ok := f.below(d.block, d.ins.Src); ok {
				join(origin{kind: constant, n: n}) // x < 16 ? x : 16
				break
			}
			join(s.origin(f, d.ins.Src, without, depth+1))
		default:
			join(s.result(f, d.ins, depth))
		}
	}
	if first {
		return origin{}
	}
	if v.Kind != cfg.Temp {
		return named(out, &cfg.Expr{Op: cfg.OpVar, Var: v})
	}
	return out
}

// capped is the constant that v is at most where a block begins, if it is cut to that before: if (v > 16) v = 16. Blocks are
// numbered in the order of the source. The block -1 stands for any place; there nothing may be assigned later.
func (f *function) capped(v *cfg.Var, at int) (n int64, ok bool) {
	cut, other := -1, -1
	for _, d := range f.definitions()[v.Index] {
		if d.addr < 0 && d.ins.Op == cfg.Assign {
			if src := d.ins.Src.Uncast(); src.Op == cfg.OpInt && f.above(d.block, v, src.Int) {
				if at < 0 || d.block < at {
					cut, n = d.block, src.Int
				}
				continue
			}
		}
		if at < 0 || d.block < at {
			other = max(other, d.block)
		}
	}
	if cut <= other {
		return 0, false
	}
	for _, d := range f.definitions()[v.Index] {
		for li := range f.loops {
			if l := &f.loops[li]; at >= 0 && l.Has(d.block) && l.Has(at) && !l.Has(cut) {
				return 0, false // it comes round without being cut
			}
		}
	}
	return n, true
}

// reaching lists the assignments to v that may be the last ones before a block begins, and the steps it makes after those.
func (f *function) reaching(v *cfg.Var, at *cfg.Block) []def {
	byBlock := map[int][]def{}
	for _, d := range f.definitions()[v.Index] {
		byBlock[d.block] = append(byBlock[d.block], d)
	}
	var out []def
	seen := map[*cfg.Block]bool{}
	queue := slices.Clone(at.Preds)
blocks:
	for len(queue) > 0 {
		b := queue[0]
		queue = queue[1:]
		if seen[b] {
			continue
		}
		seen[b] = true
		for _, d := range slices.Backward(byBlock[b.ID]) {
			out = append(out, d)
			if f.steps(v, d.ins) == 0 {
				continue blocks
			}
		}
		queue = append(queue, b.Preds...)
	}
	return out
}

// above reports whether a block is entered only where v is larger than n, or n.
func (f *function) above(block int, v *cfg.Var, n int64) bool {
	x, op, y := f.entry(block)
	return op != "" && x.Local() == v && y == n && op[0] == '>'
}

// below is the constant that e is not larger than where a block is entered.
func (f *function) below(block int, e *cfg.Expr) (int64, bool) {
	x, op, y := f.entry(block)
	if op == "" || op[0] != '<' || e.Uncast().Op == cfg.OpInt || x.String() != e.Uncast().String() {
		return 0, false
	}
	return y, true
}

// entry is the comparison with a constant by which a block is entered; op is empty where it is none.
func (f *function) entry(block int) (x *cfg.Expr, op string, y int64) {
	b := f.fn.Blocks[block]
	if len(b.Instrs) == 0 || b.Instrs[0].Op != cfg.Assume {
		return nil, "", 0
	}
	e := b.Instrs[0].Src.Uncast()
	if e == nil || e.Op != cfg.OpBinary || e.Name[0] != '<' && e.Name[0] != '>' || len(e.Name) == 2 && e.Name[1] != '=' {
		return nil, "", 0
	}
	less := e.Name[0] == '<'
	if !b.Instrs[0].Truth {
		less = !less
	}
	l, r := e.X.Uncast(), e.Y.Uncast()
	if l.Op == cfg.OpInt {
		l, r, less = r, l, !less
	}
	switch {
	case r.Op != cfg.OpInt:
		return nil, "", 0
	case less:
		return l, "<", r.Int
	}
	return l, ">", r.Int
}

type varKey struct {
	f       *function
	v       int
	without int
}

func (f *function) loopAt(block int) int {
	if len(f.loops) == 0 {
		return -1
	}
	return f.inner[block]
}

// member follows a member to whatever the program stores in it.
func (s *solver) member(f *function, e *cfg.Expr, depth int) origin {
	if capi.ExtentField(e.X.Type.Struct, e.Name) {
		return named(origin{kind: size}, e)
	}
	if most, ok := s.limits[memberKey(e)]; ok {
		return origin{kind: constant, n: most}
	}
	if e.X.Type.Struct == "" {
		return origin{}
	}
	k := memberKey(e)
	o, ok := s.known[k]
	if !ok {
		if s.busy[k] {
			return origin{}
		}
		s.busy[k] = true
		for n, v := range s.members[k] {
			var one origin
			switch {
			case v.call == nil:
				one = s.toCallers(v.f, s.origin(v.f, v.e, -1, depth+1), depth+1)
			case v.call.Dst != nil && v.call.Dst.Op == cfg.OpField && memberKey(v.call.Dst) == k:
				one = s.toCallers(v.f, s.result(v.f, v.call, depth+1), depth+1)
			default:
				for i, a := range v.call.Args {
					if a.Op == cfg.OpAddr && a.X.Op == cfg.OpField && memberKey(a.X) == k {
						one = s.toCallers(v.f, s.stored(v.f, v.call, i, depth+1), depth+1)
					}
				}
			}
			switch {
			case n == 0:
				o = one
			case one.kind == size, one.kind == unknown && o.kind != size, one.kind == constant && o.kind == constant && one.n > o.n:
				o = one
			}
		}
		delete(s.busy, k)
		if o.kind == size || s.spent < maxSpent {
			s.known[k] = o
		}
	}
	return named(o, e)
}

// toCallers settles an origin that is a parameter of f by all of f's callers.
func (s *solver) toCallers(f *function, o origin, depth int) origin {
	if o.kind != param {
		return o
	}
	if f.bound {
		o.kind = size
		return o
	}
	if depth > maxDepth || s.climbed >= maxClimbed {
		return origin{}
	}
	s.climbed++
	key := varKey{f, o.param, -2}
	if s.busy[key] {
		return origin{}
	}
	s.busy[key] = true
	defer delete(s.busy, key)
	var out origin
	for _, c := range f.sites {
		a := s.toCallers(c.f, s.argument(c.f, c.ins, o.param, depth+1), depth+1)
		if a.kind == size {
			return a
		}
		if a.kind > out.kind {
			out = a
		}
	}
	return out
}

// argument is the origin of an argument of a call.
func (s *solver) argument(f *function, ins *cfg.Instr, n, depth int) origin {
	if n >= len(ins.Args) {
		return origin{}
	}
	if depth == 0 {
		s.spent, s.climbed = 0, 0
	}
	o := s.origin(f, ins.Args[n], -1, depth+1)
	if o.kind == size && f.varies(f.loopOf(ins), ins.Args[n], 0) {
		o.kind = data // each round has its share
	}
	return o
}

// loopOf is the innermost loop in which a call stands, -1 where there is none.
func (f *function) loopOf(ins *cfg.Instr) int {
	if len(f.loops) == 0 {
		return -1
	}
	return f.inner[f.call(ins).block]
}

// result is the origin of what a call returns.
func (s *solver) result(f *function, ins *cfg.Instr, depth int) origin {
	c := f.call(ins)
	switch {
	case c.API != nil:
		return origin{kind: size} // what it tells comes out of objects
	case len(c.Funcs) == 1:
		t := s.byFunc[c.Funcs[0]]
		if t == nil || depth > maxDepth || s.busy[t] {
			return origin{}
		}
		s.busy[t] = true
		defer delete(s.busy, t)
		var out origin
		for _, b := range t.fn.Blocks {
			for _, r := range b.Instrs {
				if r.Op != cfg.Return || r.Src == nil {
					continue
				}
				o := s.origin(t, r.Src, -1, depth+1)
				if o.kind == param {
					o = s.argument(f, ins, o.param, depth+1)
				}
				if o.kind > out.kind {
					out = o
				}
			}
		}
		return out
	}
	return origin{}
}

// stored is the origin of what a call stores through a pointer that it is given as its n-th argument.
func (s *solver) stored(f *function, ins *cfg.Instr, n, depth int) origin {
	c := f.call(ins)
	if c.API != nil {
		return origin{kind: size} // an argument that was parsed, a buffer's length
	}
	if len(c.Funcs) != 1 || depth > maxDepth {
		return origin{}
	}
	t := s.byFunc[c.Funcs[0]]
	if t == nil || n >= len(t.fn.Params) {
		return origin{}
	}
	p := t.fn.Params[n]
	var out origin
	for _, b := range t.fn.Blocks {
		for _, i := range b.Instrs {
			var o origin
			switch {
			case i.Op == cfg.Assign && i.Dst.Op == cfg.OpDeref && i.Dst.X.Local() == p:
				o = s.origin(t, i.Src, -1, depth+1)
			case i.Op == cfg.Call && i.Dst != nil && i.Dst.Op == cfg.OpDeref && i.Dst.X.Local() == p:
				o = s.result(t, i, depth+1)
			case i.Op == cfg.Call:
				for k, a := range i.Args {
					if a.Local() == p {
						o = s.stored(t, i, k, depth+1)
					}
				}
			}
			if o.kind == param {
				o = s.argument(f, ins, o.param, depth+1)
			}
			if o.kind > out.kind {
				out = o
			}
		}
	}
	return out
}
