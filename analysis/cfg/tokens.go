package cfg

import (
	"modernc.org/cc/v4"
)

// isNil reports whether there is no expression; the parser leaves typed nils where it gave up.
func isNil(n cc.ExpressionNode) bool {
	switch x := n.(type) {
	case nil:
		return true
	case *cc.PrimaryExpression:
		return x == nil
	case *cc.PostfixExpression:
		return x == nil
	case *cc.UnaryExpression:
		return x == nil
	case *cc.CastExpression:
		return x == nil
	case *cc.ExpressionList:
		return x == nil
	case *cc.ConstantExpression:
		return x == nil
	case *cc.AssignmentExpression:
		return x == nil
	case *cc.ConditionalExpression:
		return x == nil
	}
	return false
}

// firstToken is the leftmost token of an expression; the zero Token where there is none.
func firstToken(n cc.ExpressionNode) cc.Token {
	for !isNil(n) {
		if p, ok := binaryParts(n); ok {
			n = p.x
			continue
		}
		switch x := n.(type) {
		case *cc.PrimaryExpression:
			if x.Case == cc.PrimaryExpressionGeneric && x.GenericSelection != nil {
				return x.GenericSelection.Token
			}
			return x.Token
		case *cc.PostfixExpression:
			switch x.Case {
			case cc.PostfixExpressionPrimary:
				n = x.PrimaryExpression
			case cc.PostfixExpressionComplit:
				return x.Token
			default:
				n = x.PostfixExpression
			}
		case *cc.UnaryExpression:
			if x.Case != cc.UnaryExpressionPostfix {
				return x.Token
			}
			n = x.PostfixExpression
		case *cc.CastExpression:
			if x.Case == cc.CastExpressionCast {
				return x.Token
			}
			n = x.UnaryExpression
		case *cc.AssignmentExpression:
			if n = x.UnaryExpression; x.Case == cc.AssignmentExpressionCond {
				n = x.ConditionalExpression
			}
		case *cc.ConditionalExpression:
			n = x.LogicalOrExpression
		case *cc.LogicalAndExpression:
			if n = x.LogicalAndExpression; x.Case == cc.LogicalAndExpressionOr {
				n = x.InclusiveOrExpression
			}
		case *cc.LogicalOrExpression:
			if n = x.LogicalOrExpression; x.Case == cc.LogicalOrExpressionLAnd {
				n = x.LogicalAndExpression
			}
		case *cc.ExpressionList:
			n = x.AssignmentExpression
		case *cc.ConstantExpression:
			n = x.ConditionalExpression
		default:
			return cc.Token{}
		}
	}
	return cc.Token{}
}

// lastToken is the rightmost token of an expression.
func lastToken(n cc.ExpressionNode) cc.Token {
	for !isNil(n) {
		if p, ok := binaryParts(n); ok && !isNil(p.y) {
			n = p.y
			continue
		}
		switch x := n.(type) {
		case *cc.PrimaryExpression:
			switch {
			case x.Case == cc.PrimaryExpressionGeneric && x.GenericSelection != nil:
				return x.GenericSelection.Token4
			case x.Case == cc.PrimaryExpressionExpr || x.Case == cc.PrimaryExpressionStmt:
				return x.Token2
			}
			return x.Token
		case *cc.PostfixExpression:
			switch x.Case {
			case cc.PostfixExpressionPrimary:
				n = x.PrimaryExpression
				continue
			case cc.PostfixExpressionComplit:
				return x.Token5
			case cc.PostfixExpressionInc, cc.PostfixExpressionDec:
				return x.Token
			}
			return x.Token2
		case *cc.UnaryExpression:
			switch x.Case {
			case cc.UnaryExpressionPostfix:
				n = x.PostfixExpression
			case cc.UnaryExpressionSizeofType, cc.UnaryExpressionAlignofType:
				return x.Token3
			case cc.UnaryExpressionLabelAddr:
				return x.Token2
			case cc.UnaryExpressionInc, cc.UnaryExpressionDec, cc.UnaryExpressionSizeofExpr, cc.UnaryExpressionAlignofExpr,
				cc.UnaryExpressionImag, cc.UnaryExpressionReal:
				n = x.UnaryExpression
			default:
				n = x.CastExpression
			}
		case *cc.CastExpression:
			if n = x.CastExpression; x.Case == cc.CastExpressionUnary {
				n = x.UnaryExpression
			}
		case *cc.AssignmentExpression:
			if n = x.AssignmentExpression; x.Case == cc.AssignmentExpressionCond {
				n = x.ConditionalExpression
			}
		case *cc.ConditionalExpression:
			if n = x.ConditionalExpression; x.Case != cc.ConditionalExpressionCond {
				n = x.LogicalOrExpression
			}
		case *cc.LogicalAndExpression:
			n = x.InclusiveOrExpression
		case *cc.LogicalOrExpression:
			n = x.LogicalAndExpression
		case *cc.ExpressionList:
			for x.ExpressionList != nil {
				x = x.ExpressionList
			}
			n = x.AssignmentExpression
		case *cc.ConstantExpression:
			n = x.ConditionalExpression
		default:
			return cc.Token{}
		}
	}
	return cc.Token{}
}
