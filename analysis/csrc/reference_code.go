package csrc

import (
	"modernc.org/cc/v4"

	"github.com/gillint/gillint/analysis/csrc/syntax"
)

// items converts a block, or what is left of one from l on.
func (c *converter) items(l *cc.BlockItemList, block *cc.CompoundStatement) *syntax.Stmt {
	s := &syntax.Stmt{Kind: syntax.Block, Pos: c.word(block.Token), Last: c.word(block.Token2)}
	end := &s.Body
	for ; l != nil; l = l.BlockItemList {
		it := c.blockItem(l.BlockItem)
		*end, end = it, &it.Next
	}
	return s
}

func (c *converter) block(x *cc.CompoundStatement) *syntax.Stmt { return c.items(x.BlockItemList, x) }

func (c *converter) blockItem(it *cc.BlockItem) *syntax.Stmt {
	switch it.Case {
	case cc.BlockItemDecl:
		return declStmt(c.declaration(it.Declaration))
	case cc.BlockItemFuncDef:
		return declStmt(c.definition(it.DeclarationSpecifiers, it.Declarator, it.CompoundStatement))
	case cc.BlockItemLabel:
		s := &syntax.Stmt{Kind: syntax.Labels, Pos: c.word(it.LabelDeclaration.Token), Last: c.word(it.LabelDeclaration.Token2)}
		end := &s.X
		for l := it.LabelDeclaration.IdentifierList; l != nil; l = l.IdentifierList {
			e := c.leaf(syntax.Ident, l.Token2)
			*end, end = e, &e.Next
		}
		return s
	}
	return c.stmt(it.Statement)
}

func declStmt(d *syntax.Decl) *syntax.Stmt {
	return &syntax.Stmt{Kind: syntax.DeclStmt, Decl: d, Pos: d.Pos, Last: d.Last}
}

func (c *converter) stmt(s *cc.Statement) *syntax.Stmt {
	switch s.Case {
	case cc.StatementLabeled:
		return c.labeled(s.LabeledStatement)
	case cc.StatementCompound:
		return c.block(s.CompoundStatement)
	case cc.StatementExpr:
		end := c.word(s.ExpressionStatement.Token)
		x := c.expr(s.ExpressionStatement.ExpressionList)
		if x == nil {
			return &syntax.Stmt{Kind: syntax.Empty, Pos: end, Last: end}
		}
		return &syntax.Stmt{Kind: syntax.ExprStmt, X: x, Pos: x.First, Last: end}
	case cc.StatementSelection:
		return c.selection(s.SelectionStatement)
	case cc.StatementIteration:
		return c.iteration(s.IterationStatement)
	case cc.StatementJump:
		return c.jump(s.JumpStatement)
	}
	at := c.first(s)
	return &syntax.Stmt{Kind: syntax.Empty, Pos: at, Last: at}
}

func (c *converter) labeled(l *cc.LabeledStatement) *syntax.Stmt {
	s := &syntax.Stmt{Kind: syntax.Case, Pos: c.word(l.Token)}
	switch l.Case {
	case cc.LabeledStatementLabel:
		s.Kind, s.Name = syntax.Label, l.Token.SrcStr()
	case cc.LabeledStatementDefault:
		s.Kind = syntax.Default
	default:
		s.X = c.expr(l.ConstantExpression)
		if l.ConstantExpression2 != nil {
			s.Y = c.expr(l.ConstantExpression2)
		}
	}
	s.Body = c.stmt(l.Statement)
	s.Last = s.Body.Last
	return s
}

func (c *converter) selection(x *cc.SelectionStatement) *syntax.Stmt {
	s := &syntax.Stmt{Kind: syntax.If, Pos: c.word(x.Token), X: c.expr(x.ExpressionList), Body: c.stmt(x.Statement)}
	s.Last = s.Body.Last
	switch x.Case {
	case cc.SelectionStatementSwitch:
		s.Kind = syntax.Switch
	case cc.SelectionStatementIfElse:
		s.Else = c.stmt(x.Statement2)
		s.Last = s.Else.Last
	}
	return s
}

func (c *converter) iteration(x *cc.IterationStatement) *syntax.Stmt {
	s := &syntax.Stmt{Kind: syntax.While, Pos: c.word(x.Token), X: c.expr(x.ExpressionList), Body: c.stmt(x.Statement)}
	s.Last = s.Body.Last
	switch x.Case {
	case cc.IterationStatementDo:
		s.Kind, s.Last = syntax.DoWhile, c.word(x.Token5)
	case cc.IterationStatementFor:
		s.Kind, s.Y, s.Z = syntax.For, c.expr(x.ExpressionList2), c.expr(x.ExpressionList3)
	case cc.IterationStatementForDecl:
		s.Kind, s.Decl = syntax.For, c.declaration(x.Declaration)
		s.X, s.Y, s.Z = nil, s.X, c.expr(x.ExpressionList2)
	}
	return s
}

func (c *converter) jump(x *cc.JumpStatement) *syntax.Stmt {
	s := &syntax.Stmt{Kind: syntax.Break, Pos: c.word(x.Token), X: c.expr(x.ExpressionList), Last: c.word(x.Token2)}
	switch x.Case {
	case cc.JumpStatementGoto:
		s.Kind, s.Name, s.Pos, s.Last = syntax.Goto, x.Token2.SrcStr(), c.word(x.Token2), c.word(x.Token3)
	case cc.JumpStatementGotoExpr:
		s.Kind, s.Last = syntax.GotoExpr, c.word(x.Token3)
	case cc.JumpStatementContinue:
		s.Kind = syntax.Continue
	case cc.JumpStatementReturn:
		s.Kind = syntax.Return
	}
	return s
}

// expr converts an expression, chains of binary and postfix operators from the left, without recursion along them; nil
// where there is none.
func (c *converter) expr(n cc.ExpressionNode) *syntax.Expr {
	var spine []cc.ExpressionNode
	for {
		left := c.left(n)
		if left == nil {
			break
		}
		spine = append(spine, n)
		n = left
	}
	e := c.operand(n)
	for i := len(spine) - 1; i >= 0; i-- {
		e = c.onto(spine[i], e)
	}
	return e
}

// left is the left operand of a binary or postfix operator; nil for other nodes.
func (c *converter) left(n cc.ExpressionNode) cc.ExpressionNode {
	switch x := n.(type) {
	case *cc.PostfixExpression:
		if x != nil && x.Case != cc.PostfixExpressionPrimary && x.Case != cc.PostfixExpressionComplit {
			return x.PostfixExpression
		}
	default:
		x1, _, _ := binary(n)
		return x1
	}
	return nil
}

// binary takes the node of a binary operator apart.
func binary(n cc.ExpressionNode) (x, y cc.ExpressionNode, op cc.Token) {
	switch n := n.(type) {
	case *cc.LogicalOrExpression:
		return n.LogicalOrExpression, n.LogicalAndExpression, n.Token
	case *cc.LogicalAndExpression:
		return n.LogicalAndExpression, n.InclusiveOrExpression, n.Token
	case *cc.InclusiveOrExpression:
		return n.InclusiveOrExpression, n.ExclusiveOrExpression, n.Token
	case *cc.ExclusiveOrExpression:
		return n.ExclusiveOrExpression, n.AndExpression, n.Token
	case *cc.AndExpression:
		return n.AndExpression, n.EqualityExpression, n.Token
	case *cc.EqualityExpression:
		return n.EqualityExpression, n.RelationalExpression, n.Token
	case *cc.RelationalExpression:
		return n.RelationalExpression, n.ShiftExpression, n.Token
	case *cc.ShiftExpression:
		return n.ShiftExpression, n.AdditiveExpression, n.Token
	case *cc.AdditiveExpression:
		return n.AdditiveExpression, n.MultiplicativeExpression, n.Token
	case *cc.MultiplicativeExpression:
		return n.MultiplicativeExpression, n.CastExpression, n.Token
	}
	return nil, nil, op
}

// onto converts a binary or postfix operator whose left operand is x.
func (c *converter) onto(n cc.ExpressionNode, x *syntax.Expr) *syntax.Expr {
	e := &syntax.Expr{X: x, First: x.First}
	post, ok := n.(*cc.PostfixExpression)
	if !ok {
		_, y, op := binary(n)
		e.Kind, e.Op, e.Pos, e.Y = syntax.Binary, syntax.OpOf(op.SrcStr()), c.word(op), c.expr(y)
		e.Last = e.Y.Last
		return e
	}
	e.Pos = c.word(post.Token)
	switch post.Case {
	case cc.PostfixExpressionIndex:
		e.Kind, e.Y, e.Last = syntax.Index, c.expr(post.ExpressionList), c.word(post.Token2)
	case cc.PostfixExpressionCall:
		e.Kind, e.Last = syntax.Call, c.word(post.Token2)
		end := &e.Y
		for l := post.ArgumentExpressionList; l != nil; l = l.ArgumentExpressionList {
			arg := c.expr(l.AssignmentExpression)
			*end, end = arg, &arg.Next
		}
	case cc.PostfixExpressionSelect, cc.PostfixExpressionPSelect:
		e.Kind, e.Op, e.Name = syntax.Member, syntax.OpOf(post.Token.SrcStr()), post.Token2.SrcStr()
		e.Pos = c.word(post.Token2)
		e.Last = e.Pos
	default:
		e.Kind, e.Op, e.Last = syntax.Postfix, syntax.OpOf(post.Token.SrcStr()), e.Pos
	}
	return e
}

// operand converts what is no binary or postfix operator.
func (c *converter) operand(n cc.ExpressionNode) *syntax.Expr {
	switch x := n.(type) {
	case *cc.PrimaryExpression:
		return c.primary(x)
	case *cc.PostfixExpression:
		if x.Case == cc.PostfixExpressionPrimary {
			return c.expr(x.PrimaryExpression)
		}
		list := c.list(x.InitializerList, x.Token3, x.Token5)
		at := c.word(x.Token)
		e := &syntax.Expr{Kind: syntax.Compound, Pos: at, First: at, Last: list.Last}
		e.Extend(c.typeName(x.TypeName), list, nil)
		return e
	case *cc.UnaryExpression:
		return c.unary(x)
	case *cc.CastExpression:
		at := c.word(x.Token)
		e := &syntax.Expr{Kind: syntax.Cast, Pos: at, First: at, X: c.expr(x.CastExpression)}
		e.Extend(c.typeName(x.TypeName), nil, nil)
		e.Last = e.X.Last
		return e
	case *cc.ConstantExpression:
		return c.expr(x.ConditionalExpression)
	case *cc.ConditionalExpression:
		e := &syntax.Expr{Kind: syntax.Conditional, Op: syntax.Question, Pos: c.word(x.Token)}
		e.X, e.Y, e.Z = c.expr(x.LogicalOrExpression), c.expr(x.ExpressionList), c.expr(x.ConditionalExpression)
		e.First, e.Last = e.X.First, e.Z.Last
		return e
	case *cc.AssignmentExpression:
		e := &syntax.Expr{Kind: syntax.AssignExpr, Op: syntax.OpOf(x.Token.SrcStr()), Pos: c.word(x.Token)}
		e.X, e.Y = c.expr(x.UnaryExpression), c.expr(x.AssignmentExpression)
		e.First, e.Last = e.X.First, e.Y.Last
		return e
	case *cc.ExpressionList:
		e := &syntax.Expr{Kind: syntax.CommaExpr, Op: syntax.Comma, Pos: c.word(x.ExpressionList.Token)}
		end := &e.X
		for ; x != nil; x = x.ExpressionList {
			v := c.expr(x.AssignmentExpression)
			*end, end = v, &v.Next
			e.Last = v.Last
		}
		e.First = e.X.First
		return e
	}
	return nil
}

func (c *converter) leaf(kind syntax.ExprKind, t cc.Token) *syntax.Expr {
	at := c.word(t)
	return &syntax.Expr{Kind: kind, Name: t.SrcStr(), Pos: at, First: at, Last: at}
}

func (c *converter) primary(x *cc.PrimaryExpression) *syntax.Expr {
	switch x.Case {
	case cc.PrimaryExpressionIdent:
		return c.leaf(syntax.Ident, x.Token)
	case cc.PrimaryExpressionInt:
		return c.leaf(syntax.IntLit, x.Token)
	case cc.PrimaryExpressionFloat:
		return c.leaf(syntax.FloatLit, x.Token)
	case cc.PrimaryExpressionChar, cc.PrimaryExpressionLChar:
		return c.leaf(syntax.CharLit, x.Token)
	case cc.PrimaryExpressionString, cc.PrimaryExpressionLString:
		e := c.leaf(syntax.StringLit, x.Token)
		e.Name, e.Last = c.joined(e.Pos)
		return e
	case cc.PrimaryExpressionGeneric:
		return c.generic(x.GenericSelection)
	}
	at := c.word(x.Token)
	e := &syntax.Expr{Kind: syntax.Paren, Pos: at, First: at, Last: c.word(x.Token2)}
	if x.Case == cc.PrimaryExpressionStmt {
		e.Kind = syntax.StmtExpr
		e.Extend(nil, nil, c.block(x.CompoundStatement))
	} else {
		e.X = c.expr(x.ExpressionList)
	}
	return e
}

func (c *converter) generic(g *cc.GenericSelection) *syntax.Expr {
	at := c.word(g.Token)
	e := &syntax.Expr{Kind: syntax.Generic, Pos: at, First: at, Last: c.word(g.Token4), X: c.expr(g.AssignmentExpression)}
	end := &e.Y
	for l := g.GenericAssociationList; l != nil; l = l.GenericAssociationList {
		x := c.expr(l.GenericAssociation.AssignmentExpression)
		a := &syntax.Expr{Kind: syntax.Paren, Pos: x.First, First: x.First, Last: x.Last, X: x}
		if l.GenericAssociation.Case == cc.GenericAssociationType {
			a.Extend(c.typeName(l.GenericAssociation.TypeName), nil, nil)
		}
		*end, end = a, &a.Next
	}
	return e
}

func (c *converter) unary(x *cc.UnaryExpression) *syntax.Expr {
	at := c.word(x.Token)
	e := &syntax.Expr{Kind: syntax.Unary, Op: syntax.OpOf(x.Token.SrcStr()), Pos: at, First: at}
	switch x.Case {
	case cc.UnaryExpressionPostfix:
		return c.expr(x.PostfixExpression)
	case cc.UnaryExpressionSizeofExpr, cc.UnaryExpressionAlignofExpr:
		e.Kind, e.X = syntax.Sizeof, c.expr(x.UnaryExpression)
	case cc.UnaryExpressionSizeofType, cc.UnaryExpressionAlignofType:
		e.Kind, e.Last = syntax.Sizeof, c.word(x.Token3)
		e.Extend(c.typeName(x.TypeName), nil, nil)
		return e
	case cc.UnaryExpressionLabelAddr:
		return &syntax.Expr{Kind: syntax.LabelAddr, Name: x.Token2.SrcStr(), Pos: c.word(x.Token2), First: at, Last: c.word(x.Token2)}
	case cc.UnaryExpressionInc, cc.UnaryExpressionDec, cc.UnaryExpressionReal, cc.UnaryExpressionImag:
		e.X = c.expr(x.UnaryExpression)
	default:
		e.X = c.expr(x.CastExpression)
	}
	e.Last = e.X.Last
	return e
}
