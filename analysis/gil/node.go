package gil

import (
	"strings"

	"github.com/gillint/gillint/analysis/cfg"
)

// operator is what a term or a condition does with its operands, as a small number: the operators of C, and the API
// functions that answer the same for the same arguments.
type operator int32

const (
	opLeaf operator = iota // none: a place's content
	opConst
	opEq
	opNe
	opLt
	opLe
	opGt
	opGe
	opNot
	opPlus
	opMinus
	opTimes
	opAnd
	opOr
	opXor
	opComplement
)

// operatorNames spells the operators above; others are numbered as they come.
var operatorNames = [...]string{"", "const", "==", "!=", "<", "<=", ">", ">=", "!", "+", "-", "*", "&", "|", "^", "~"}

func (s *space) operatorOf(name string) operator {
	op, ok := s.operators[name]
	if !ok {
		op = operator(len(s.operators))
		s.operators[name] = op
	}
	return op
}

// compares reports whether op is one of the six comparisons.
func (op operator) compares() bool { return opEq <= op && op <= opGe }

func (op operator) commutes() bool {
	switch op {
	case opEq, opNe, opPlus, opAnd, opOr, opTimes:
		return true
	}
	return false
}

// node is an expression made ready to be evaluated in many states: casts are gone, names are numbers, and the last answer
// to a question that has nearly always the same one is kept.
type node struct {
	op    cfg.Op
	arrow bool
	// fixed: value is what the expression is in every state.
	fixed bool
	// literal: what is dereferenced is written as a number.
	literal bool
	// errno: it compares with a constant of <errno.h>.
	errno bool
	// derefs: evaluating it goes through some pointer.
	derefs bool
	code   operator // of OpUnary and OpBinary
	step   step     // of OpField
	value  value
	place  place // of OpVar and OpSym, once asked for
	x, y   *node
	v      *cfg.Var
	name   string

	parent, child place // the last place below which it was looked for, and what was found
	a, b, term    term  // the last operands, and the operation on them
}

// instr is an instruction whose expressions are nodes.
type instr struct {
	*cfg.Instr
	dst, src, callee *node
	args             []*node
	call             *callee // of a Call: what it may call
	derefs           bool    // it goes through some pointer
	object           bool    // no call, but worth a visit: it touches a managed field
}

// code is f's instructions by block, made ready when first asked for.
func (pr *program) code(f *fnInfo) [][]instr {
	if f.code != nil {
		return f.code
	}
	known := map[*cfg.Expr]*node{}
	node := func(e *cfg.Expr) *node { return pr.sp.compile(e, known) }
	f.code = make([][]instr, len(f.fn.Blocks))
	for n, b := range f.fn.Blocks {
		out := make([]instr, len(b.Instrs))
		for i, ins := range b.Instrs {
			c := instr{Instr: ins, dst: node(ins.Dst), src: node(ins.Src), callee: node(ins.Callee), call: f.callees.of(ins)}
			c.derefs = c.dst.dereferences() || c.src.dereferences() || c.callee.dereferences()
			for _, a := range ins.Args {
				arg := node(a)
				c.args = append(c.args, arg)
				c.derefs = c.derefs || arg.dereferences()
			}
			c.object = ins.Op != cfg.Call && touchesObject(ins)
			out[i] = c
		}
		f.code[n] = out
	}
	return f.code
}

// compile makes e's node; nil for nil.
func (s *space) compile(e *cfg.Expr, known map[*cfg.Expr]*node) *node {
	e = e.Uncast()
	if e == nil {
		return nil
	}
	if n := known[e]; n != nil {
		return n
	}
	n := &node{op: e.Op, arrow: e.Arrow, place: noPlace, parent: noPlace, child: noPlace, a: noTerm, v: e.Var, name: e.Name}
	known[e] = n
	n.x, n.y = s.compile(e.X, known), s.compile(e.Y, known)
	switch e.Op {
	case cfg.OpInt:
		n.fixed, n.value = true, constant(e.Int)
	case cfg.OpString:
		n.fixed, n.value = true, value{kind: vNonNull}
	case cfg.OpFunc:
		n.fixed, n.value = true, s.function(e.Name)
	case cfg.OpUnknown, cfg.OpSizeof:
		n.fixed = true
	case cfg.OpAddr:
		if e.X.Op == cfg.OpFunc {
			n.fixed, n.value = true, s.function(e.X.Name)
		}
	case cfg.OpField:
		n.step = s.member(e.Name)
	case cfg.OpUnary:
		n.code = s.operatorOf(e.Name)
	case cfg.OpBinary:
		n.code = s.operatorOf(e.Name)
		n.errno = e.Y != nil && e.Y.Op == cfg.OpSym && errorName(e.Y.Name)
	}
	if n.through() {
		n.literal = e.X != nil && e.X.Op == cfg.OpInt
	}
	switch e.Op {
	case cfg.OpSizeof, cfg.OpAddr: // &p->field is computed, not read
	default:
		n.derefs = n.through() || n.x.dereferences() || n.y.dereferences()
	}
	return n
}

// function is the address of the function of that name.
func (s *space) function(name string) value {
	n, ok := s.byFunc[name]
	if !ok {
		n = int64(len(s.names))
		s.names = append(s.names, name)
		s.byFunc[name] = n
	}
	return value{kind: vFunc, n: n}
}

// through reports whether n reads or writes through the pointer x.
func (n *node) through() bool {
	return n.op == cfg.OpDeref || n.op == cfg.OpIndex || n.op == cfg.OpField && n.arrow
}

func (n *node) dereferences() bool { return n != nil && n.derefs }

// errorName: errno constants are never 0 (C11 7.5p2).
func errorName(name string) bool {
	return len(name) > 2 && name[0] == 'E' && name == strings.ToUpper(name) && name != "EOF"
}

// below is the place one step below parent, as n names it.
func (s *space) below(n *node, parent place, to step) place {
	if parent == noPlace {
		return noPlace
	}
	if parent == n.parent && to == n.step {
		return n.child
	}
	p := s.child(parent, to)
	n.parent, n.step, n.child = parent, to, p
	return p
}
