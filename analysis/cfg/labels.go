package cfg

import "github.com/gillint/gillint/analysis/csrc/syntax"

// switchState is the switch being built.
type switchState struct {
	x       *Expr // what is switched on, evaluated
	head    *Block
	tests   []*Expr // x == c of every case so far, for the default edge
	other   *Block  // default
	otherAt int32
	hit     bool // x is a constant and a case is its value
}

// switchStmt builds a switch. Its head leads to one edge block per case, which holds the Assume and leads to the case:
// the cases may stand anywhere in the body.
func (b *builder) switchStmt(s *syntax.Stmt) {
	x := b.value(s.X)
	outer, brk := b.sw, b.brk
	done := b.newBlock("")
	sw := &switchState{x: x, head: b.cur}
	b.sw, b.brk = sw, done
	b.cut() // what stands before the first case is not run
	b.stmt(s.Body)
	b.jump(done)
	b.sw, b.brk = outer, brk

	if !sw.hit {
		edge := b.newBlock("default")
		sw.head.Succs = append(sw.head.Succs, edge)
		b.start(edge)
		first, last := s.X.First, s.X.Last
		if sw.other != nil {
			first, last = sw.otherAt, sw.otherAt
		}
		loc, end, macros := b.span(first, last)
		for _, t := range sw.tests {
			b.emit(b.instr(Instr{Op: Assume, Loc: loc, End: end, Macros: macros, Src: t}))
		}
		if sw.other != nil {
			b.jump(sw.other)
		} else {
			b.jump(done)
		}
	}
	b.start(done)
}

// label places a label, a case or default before what follows.
func (b *builder) label(l *syntax.Stmt) {
	if l.Kind == syntax.Label {
		bl := b.labelBlock(l.Name)
		if b.jumps.placed[bl] {
			b.problem(b.at(l.Pos), b.fn.Name, "label "+l.Name+" exists twice")
			return
		}
		if b.jumps.placed == nil {
			b.jumps.placed = map[*Block]bool{}
		}
		b.jumps.placed[bl] = true
		b.enterBlock(bl)
		return
	}
	sw := b.sw
	if sw == nil {
		b.problem(b.at(l.Pos), b.fn.Name, "case outside of a switch")
		return
	}
	if l.Kind == syntax.Default {
		bl := b.newBlock("default")
		b.enterBlock(bl)
		if sw.other == nil {
			sw.other, sw.otherAt = bl, l.Pos
		}
		return
	}
	c := b.caseValue(l.X)
	bl := b.newBlock("case")
	b.enterBlock(bl)
	b.caseEdge(sw, l, c, bl)
}

// caseValue is the value of a case label: a constant, so that nothing of it is run; unknown where we cannot tell it.
func (b *builder) caseValue(n *syntax.Expr) *Expr {
	if p := plain(n); isLeaf(p) {
		return b.leaf(p)
	}
	at := b.at(n.First)
	if v, ok := b.constant(n); ok {
		return b.expr(Expr{Op: OpInt, Int: v, Type: intType, Loc: at})
	}
	return b.unknown(at)
}

// caseEdge leads from the head of the switch to the case bl, unless the constant switched on is another.
func (b *builder) caseEdge(sw *switchState, l *syntax.Stmt, c *Expr, bl *Block) {
	loc, end, macros := b.span(l.Pos, l.X.Last)
	var assumes []*Expr
	if l.Y != nil {
		hi := b.caseValue(l.Y)
		if sw.x.Op == OpInt && c.Op == OpInt && hi.Op == OpInt {
			if sw.x.Int < c.Int || sw.x.Int > hi.Int {
				return
			}
			sw.hit = true
		} else {
			assumes = []*Expr{b.binary(">=", sw.x, c), b.binary("<=", sw.x, hi)}
		}
	} else if sw.x.Op == OpInt && c.Op == OpInt {
		if sw.x.Int != c.Int {
			return
		}
		sw.hit = true
	} else {
		t := b.binary("==", sw.x, c)
		assumes = []*Expr{t}
		sw.tests = append(sw.tests, t)
	}
	edge := b.newBlock("case")
	sw.head.Succs = append(sw.head.Succs, edge)
	b.order = append(b.order, edge)
	for _, a := range assumes {
		edge.Instrs = append(edge.Instrs, b.instr(Instr{Op: Assume, Truth: true, Loc: loc, End: end, Macros: macros, Src: a}))
	}
	edge.Succs = []*Block{bl}
}

// localLabels declares the labels of __label__ in the current scope.
func (b *builder) localLabels(s *syntax.Stmt) {
	if b.scope.labels == nil {
		b.scope.labels = map[string]*Block{}
	}
	for l := s.X; l != nil; l = l.Next {
		b.scope.labels[l.Name] = b.newBlock(l.Name)
	}
}

// labelBlock is the block of a label: of the innermost __label__, else the function's.
func (b *builder) labelBlock(name string) *Block {
	for s := b.scope; s != nil; s = s.parent {
		if bl, ok := s.labels[name]; ok {
			return bl
		}
	}
	bl, ok := b.jumps.labels[name]
	if !ok {
		bl = b.newBlock(name)
		if b.jumps.labels == nil {
			b.jumps.labels = map[string]*Block{}
		}
		b.jumps.labels[name] = bl
	}
	return bl
}

// labelUse is the block of a label that is jumped to or whose address is taken.
func (b *builder) labelUse(name string, word int32) *Block {
	bl := b.labelBlock(name)
	b.jumps.gotos = append(b.jumps.gotos, pendingGoto{to: bl, name: name, at: b.at(word)})
	return bl
}

// dispatcher is where computed gotos lead.
func (b *builder) dispatcher() *Block {
	if b.jumps.dispatch == nil {
		b.jumps.dispatch = b.newBlock("goto *")
	}
	return b.jumps.dispatch
}

// takeLabel evaluates &&label.
func (b *builder) takeLabel(x *syntax.Expr) *Expr {
	bl := b.labelUse(x.Name, x.Pos)
	if !b.jumps.isTaken[bl] {
		if b.jumps.isTaken == nil {
			b.jumps.isTaken = map[*Block]bool{}
		}
		b.jumps.isTaken[bl] = true
		b.jumps.taken = append(b.jumps.taken, bl)
	}
	return b.expr(Expr{Op: OpUnknown, Type: Type{Base: "void", Ptr: 1}, Loc: b.at(x.Pos)})
}
