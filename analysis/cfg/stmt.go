package cfg

import "github.com/gillint/gillint/analysis/csrc/syntax"

// items builds a block's items in the current scope.
func (b *builder) items(s *syntax.Stmt) {
	for ; s != nil; s = s.Next {
		b.item(s)
	}
}

func (b *builder) item(s *syntax.Stmt) {
	switch {
	case s.Kind == syntax.Labels:
		b.localLabels(s)
	case s.Kind != syntax.DeclStmt:
		b.stmt(s)
	case s.Decl.Body != nil:
		b.nestedFunction(s.Decl)
	default:
		b.declaration(s.Decl)
	}
}

// nestedFunction builds GNU C's function within a function, as "outer.inner". The variables around it are no variables of
// its own: it sees them as unknown objects.
func (b *builder) nestedFunction(def *syntax.Decl) {
	name := def.Declarators.Name
	full := b.fn.Name + "." + name
	t := b.declType(b.declSpecs(&def.Specs).typ, def.Declarators)
	b.scope.declare(name, meaning{op: OpFunc, name: full, typ: t.function()})
	at := b.at(def.Declarators.Pos)
	sub := newBuilder(b.unit, b.tree, &Func{shape: &shape{}, Name: full, Static: true, File: b.file, Loc: at, End: at})
	sub.scope, sub.depth, sub.nested = b.scope, b.depth, true
	sub.define(def)
	b.addFunction(sub)
}

// labels places the labels before a statement and returns the statement.
func (b *builder) labels(s *syntax.Stmt) *syntax.Stmt {
	for s != nil && (s.Kind == syntax.Label || s.Kind == syntax.Case || s.Kind == syntax.Default) {
		b.label(s)
		s = s.Body
	}
	return s
}

// stmt builds one statement. A chain of else-ifs and of labels is followed in a loop, so that its length is no depth.
func (b *builder) stmt(s *syntax.Stmt) {
	if !b.enterDepth() {
		b.leaveDepth()
		return
	}
	b.unlabeled(s)
	b.leaveDepth()
}

// unlabeled is stmt without a look at the depth.
func (b *builder) unlabeled(s *syntax.Stmt) {
	s = b.labels(s)
	if s == nil {
		return
	}
	switch s.Kind {
	case syntax.Block:
		b.push()
		b.items(s.Body)
		b.pop()
	case syntax.ExprStmt:
		b.effect(s.X)
	case syntax.If:
		b.ifStmt(s)
	case syntax.Switch:
		b.switchStmt(s)
	case syntax.While, syntax.DoWhile, syntax.For:
		b.loop(s)
	case syntax.DeclStmt, syntax.Labels: // behind a label
		b.item(s)
	default:
		b.jumpStmt(s)
	}
}

func (b *builder) ifStmt(s *syntax.Stmt) {
	join := b.newBlock("")
	for {
		then, other := b.newBlock("then"), join
		if s.Else != nil {
			other = b.newBlock("else")
		}
		b.cond(s.X, then, other)
		b.start(then)
		b.stmt(s.Body)
		b.jump(join)
		if s.Else == nil {
			break
		}
		b.start(other)
		if s = s.Else; s.Kind != syntax.If {
			b.stmt(s)
			b.jump(join)
			break
		}
	}
	b.start(join)
}

func (b *builder) loop(s *syntax.Stmt) {
	brk, cont := b.brk, b.cont
	defer func() { b.brk, b.cont = brk, cont }()
	done := b.newBlock("")
	switch s.Kind {
	case syntax.While:
		head, body := b.newBlock("loop"), b.newBlock("body")
		b.enterBlock(head)
		b.cond(s.X, body, done)
		b.start(body)
		b.brk, b.cont = done, head
		b.stmt(s.Body)
		b.jump(head)
	case syntax.DoWhile:
		body, test := b.newBlock("loop"), b.newBlock("")
		b.enterBlock(body)
		b.brk, b.cont = done, test
		b.stmt(s.Body)
		b.enterBlock(test)
		b.cond(s.X, body, done)
	case syntax.For:
		b.push()
		if s.Decl != nil {
			b.declaration(s.Decl)
		}
		b.effect(s.X)
		b.forLoop(s, done)
		b.pop()
	}
	b.start(done)
}

func (b *builder) forLoop(s *syntax.Stmt, done *Block) {
	head, run, next := b.newBlock("loop"), b.newBlock("body"), b.newBlock("step")
	b.enterBlock(head)
	if s.Y == nil {
		b.jump(run)
	} else {
		b.cond(s.Y, run, done)
	}
	b.start(run)
	b.brk, b.cont = done, next
	b.stmt(s.Body)
	b.enterBlock(next)
	b.effect(s.Z)
	b.jump(head)
}

func (b *builder) jumpStmt(s *syntax.Stmt) {
	switch s.Kind {
	case syntax.Goto:
		b.jump(b.labelUse(s.Name, s.Pos))
	case syntax.GotoExpr:
		b.value(s.X)
		b.jump(b.dispatcher())
	case syntax.Continue:
		b.leave(b.cont, s.Pos, "continue")
	case syntax.Break:
		b.leave(b.brk, s.Pos, "break")
	case syntax.Return:
		var v *Expr
		last := s.Pos
		if s.X != nil {
			v = b.value(s.X)
			last = s.X.Last
		}
		loc, end, macros := b.span(s.Pos, last)
		b.emit(b.instr(Instr{Op: Return, Loc: loc, End: end, Macros: macros, Src: v}))
	}
}

// leave follows break or continue; outside of any loop it is an error of the text that ends the path.
func (b *builder) leave(to *Block, word int32, name string) {
	if to != nil {
		b.jump(to)
		return
	}
	loc, end, macros := b.span(word, word)
	b.problem(loc, b.fn.Name, name+" outside of a loop")
	b.emit(b.instr(Instr{Op: Return, Loc: loc, End: end, Macros: macros}))
}
