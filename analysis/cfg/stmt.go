package cfg

import (
	"modernc.org/cc/v4"
)

// items builds a block's items in the current scope.
func (b *builder) items(l *cc.BlockItemList) {
	for ; l != nil; l = l.BlockItemList {
		b.item(l.BlockItem)
	}
}

func (b *builder) item(it *cc.BlockItem) {
	if it == nil {
		return
	}
	switch it.Case {
	case cc.BlockItemDecl:
		b.declaration(it.Declaration)
	case cc.BlockItemLabel:
		b.localLabels(it.LabelDeclaration)
	case cc.BlockItemStmt:
		b.stmt(it.Statement)
	case cc.BlockItemFuncDef:
		b.nestedFunction(it)
	}
}

// nestedFunction builds GNU C's function within a function, as "outer.inner". The variables around it are no variables of
// its own: it sees them as unknown objects.
func (b *builder) nestedFunction(it *cc.BlockItem) {
	name := it.Declarator.Name()
	full := b.fn.Name + "." + name
	t := b.declType(b.declSpecs(it.DeclarationSpecifiers).typ, it.Declarator)
	b.scope.declare(name, meaning{op: OpFunc, name: full, typ: t.function()})
	at := b.at(it.Declarator.NameTok())
	sub := newBuilder(b.unit, b.tree, &Func{Name: full, Static: true, File: b.file, Loc: at, End: at})
	sub.scope, sub.depth, sub.nested = b.scope, b.depth, true
	sub.define(&cc.FunctionDefinition{DeclarationSpecifiers: it.DeclarationSpecifiers, Declarator: it.Declarator, CompoundStatement: it.CompoundStatement})
	b.addFunction(sub)
}

// stmt builds one statement. A chain of else-ifs and of labels is followed in a loop, so that its length is no depth.
func (b *builder) stmt(s *cc.Statement) {
	if s == nil {
		return
	}
	if !b.enterDepth() {
		b.leaveDepth()
		return
	}
	defer b.leaveDepth()
	for s != nil && s.Case == cc.StatementLabeled && s.LabeledStatement != nil {
		b.label(s.LabeledStatement)
		s = s.LabeledStatement.Statement
	}
	if s == nil {
		return
	}
	switch s.Case {
	case cc.StatementCompound:
		if s.CompoundStatement != nil {
			b.push()
			b.items(s.CompoundStatement.BlockItemList)
			b.pop()
		}
	case cc.StatementExpr:
		if s.ExpressionStatement != nil {
			b.effect(s.ExpressionStatement.ExpressionList)
		}
	case cc.StatementSelection:
		if s.SelectionStatement != nil {
			b.selection(s.SelectionStatement)
		}
	case cc.StatementIteration:
		if s.IterationStatement != nil {
			b.iteration(s.IterationStatement)
		}
	case cc.StatementJump:
		if s.JumpStatement != nil {
			b.jumpStmt(s.JumpStatement)
		}
	case cc.StatementAsm:
		if s.AsmStatement != nil {
			b.asm(s.AsmStatement.Asm)
		}
	}
}

func (b *builder) selection(s *cc.SelectionStatement) {
	if s.Case == cc.SelectionStatementSwitch {
		b.switchStmt(s)
		return
	}
	join := b.newBlock("")
	for {
		then, other := b.newBlock("then"), join
		if s.Case == cc.SelectionStatementIfElse {
			other = b.newBlock("else")
		}
		b.cond(s.ExpressionList, then, other)
		b.start(then)
		b.stmt(s.Statement)
		b.jump(join)
		if other == join {
			break
		}
		b.start(other)
		next := s.Statement2
		if next == nil || next.Case != cc.StatementSelection || next.SelectionStatement == nil || next.SelectionStatement.Case == cc.SelectionStatementSwitch {
			b.stmt(next)
			b.jump(join)
			break
		}
		s = next.SelectionStatement
	}
	b.start(join)
}

func (b *builder) iteration(s *cc.IterationStatement) {
	brk, cont := b.brk, b.cont
	defer func() { b.brk, b.cont = brk, cont }()
	done := b.newBlock("")
	switch s.Case {
	case cc.IterationStatementWhile:
		head, body := b.newBlock("loop"), b.newBlock("body")
		b.enterBlock(head)
		b.cond(s.ExpressionList, body, done)
		b.start(body)
		b.brk, b.cont = done, head
		b.stmt(s.Statement)
		b.jump(head)
	case cc.IterationStatementDo:
		body, test := b.newBlock("loop"), b.newBlock("")
		b.enterBlock(body)
		b.brk, b.cont = done, test
		b.stmt(s.Statement)
		b.enterBlock(test)
		b.cond(s.ExpressionList, body, done)
	case cc.IterationStatementFor:
		b.effect(s.ExpressionList)
		b.forLoop(s.ExpressionList2, s.ExpressionList3, s.Statement, done)
	case cc.IterationStatementForDecl:
		b.push()
		b.declaration(s.Declaration)
		b.forLoop(s.ExpressionList, s.ExpressionList2, s.Statement, done)
		b.pop()
	}
	b.start(done)
}

func (b *builder) forLoop(test, step cc.ExpressionNode, body *cc.Statement, done *Block) {
	head, run, next := b.newBlock("loop"), b.newBlock("body"), b.newBlock("step")
	b.enterBlock(head)
	if test == nil {
		b.jump(run)
	} else {
		b.cond(test, run, done)
	}
	b.start(run)
	b.brk, b.cont = done, next
	b.stmt(body)
	b.enterBlock(next)
	b.effect(step)
	b.jump(head)
}

func (b *builder) jumpStmt(s *cc.JumpStatement) {
	switch s.Case {
	case cc.JumpStatementGoto:
		b.gotoLabel(s.Token2)
	case cc.JumpStatementGotoExpr:
		b.value(s.ExpressionList)
		b.jump(b.dispatcher())
	case cc.JumpStatementContinue:
		b.leave(b.cont, s.Token, "continue")
	case cc.JumpStatementBreak:
		b.leave(b.brk, s.Token, "break")
	case cc.JumpStatementReturn:
		var v *Expr
		last := s.Token
		if s.ExpressionList != nil {
			v = b.value(s.ExpressionList)
			last = lastToken(s.ExpressionList)
		}
		loc, end, macros := b.span(s.Token, last)
		b.emit(&Instr{Op: Return, Loc: loc, End: end, Macros: macros, Src: v})
	}
}

// leave follows break or continue; outside of any loop it is an error of the text that ends the path.
func (b *builder) leave(to *Block, tok cc.Token, word string) {
	if to != nil {
		b.jump(to)
		return
	}
	loc, end, macros := b.span(tok, tok)
	b.problem(loc, b.fn.Name, word+" outside of a loop")
	b.emit(&Instr{Op: Return, Loc: loc, End: end, Macros: macros})
}

// asm builds inline assembly: it may read and write its operands, and asm goto may jump.
func (b *builder) asm(a *cc.Asm) {
	if a == nil {
		return
	}
	jumps := false
	for q := a.AsmQualifierList; q != nil; q = q.AsmQualifierList {
		jumps = jumps || q.AsmQualifier != nil && q.AsmQualifier.Case == cc.AsmQualifierGoto
	}
	var args []*Expr
	var targets []*Block
	section := 0
	for l := a.AsmArgList; l != nil; l = l.AsmArgList {
		section++
		for x := l.AsmExpressionList; x != nil; x = x.AsmExpressionList {
			switch {
			case jumps && section == 4:
				if p, ok := x.AssignmentExpression.(*cc.PrimaryExpression); ok && p.Case == cc.PrimaryExpressionIdent {
					targets = append(targets, b.labelUse(p.Token))
				}
			case section <= 2:
				args = append(args, b.operand(x.AssignmentExpression))
			}
		}
	}
	loc, end, macros := b.span(a.Token, a.Token4)
	b.emit(&Instr{Op: Opaque, Loc: loc, End: end, Macros: macros, Args: args})
	if len(targets) > 0 {
		next := b.newBlock("")
		b.cur.Succs = append(b.cur.Succs, targets...)
		b.enterBlock(next)
	}
}

// operand is the expression of an assembly operand, "constraint" (expression): to the parser, a call of a string.
func (b *builder) operand(n cc.ExpressionNode) *Expr {
	if c, ok := n.(*cc.PostfixExpression); ok && c.Case == cc.PostfixExpressionCall {
		if c.ArgumentExpressionList == nil {
			return unknown(b.at(c.Token))
		}
		return b.value(c.ArgumentExpressionList.AssignmentExpression)
	}
	return b.value(n)
}
