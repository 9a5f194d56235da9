package cfg

import (
	"strconv"

	"modernc.org/cc/v4"
)

// declaration builds a local declaration: lifetimes begin, initializers run.
func (b *builder) declaration(d *cc.Declaration) {
	if d == nil {
		return
	}
	switch d.Case {
	case cc.DeclarationAuto:
		v := b.local(d.Declarator, Type{}, false)
		if d.Initializer != nil && d.Initializer.Case == cc.InitializerExpr {
			src := b.value(d.Initializer.AssignmentExpression)
			v.Type, v.Var.Type = src.Type, src.Type
			b.init(v, src, d.Declarator.NameTok(), lastToken(d.Initializer.AssignmentExpression))
		}
		return
	case cc.DeclarationAssert:
		return
	}
	s := b.declSpecs(d.DeclarationSpecifiers)
	for l := d.InitDeclaratorList; l != nil; l = l.InitDeclaratorList {
		id := l.InitDeclarator
		if id == nil || id.Declarator == nil {
			continue
		}
		b.declarator(s, id, d.InitDeclaratorList)
	}
}

// declarator declares one name of a local declaration.
func (b *builder) declarator(s specifiers, id *cc.InitDeclarator, list *cc.InitDeclaratorList) {
	name := id.Declarator.Name()
	t := b.declType(s.typ, id.Declarator)
	switch {
	case s.typedef:
		if anonymous(s.typ.Struct) {
			b.renameRecord(s.typ.Struct, typedefTag(list))
		}
		b.scope.declareType(name, typedefOf(name, t, isFunction(s, id.Declarator)))
		return
	case isFunction(s, id.Declarator):
		m := b.unit.lookup(name)
		m.op, m.typ = OpFunc, t.function()
		b.scope.declare(name, m)
		return
	case s.extern:
		m := b.unit.lookup(name)
		if m.op != OpVar {
			// Declared here alone: an object of another file.
			m = meaning{op: OpVar, v: &Var{Kind: Global, Name: name, Key: name, Type: t, Loc: b.at(id.Declarator.NameTok())}}
			b.names[name] = m
		}
		b.scope.declare(name, m)
		return
	case name == "__func__":
		return // the parser declares it
	}
	b.sizes(id.Declarator)
	static := s.static || s.thread
	v := b.local(id.Declarator, t, static)
	v.Var.Thread, v.Var.Const = s.thread, isConst(s, id.Declarator)
	if id.Initializer == nil {
		return
	}
	v.Var.Init = static
	if s.auto && len(s.words) == 0 && s.typ == (Type{}) && id.Initializer.Case == cc.InitializerExpr {
		src := b.value(id.Initializer.AssignmentExpression)
		v.Type, v.Var.Type = src.Type, src.Type
		b.init(v, src, id.Declarator.NameTok(), lastToken(id.Initializer.AssignmentExpression))
		return
	}
	if static {
		b.staticInit(v, id)
		return
	}
	b.initialize(v, id.Initializer, b.dimensions(id.Declarator), id.Declarator.NameTok())
}

// local declares a variable of the function; a static one has no Declare.
func (b *builder) local(d *cc.Declarator, t Type, static bool) *Expr {
	tok := d.NameTok()
	loc, end, macros := b.span(tok, tok)
	kind := Local
	if static {
		kind = StaticLocal
	}
	v := b.newVar(kind, d.Name(), t, loc)
	if static {
		v.Static = true
		v.Key = b.staticKey(v.Name, b.pathOf(tok))
	} else {
		b.emit(&Instr{Op: Declare, Loc: loc, End: end, Macros: macros, Dst: &Expr{Op: OpVar, Var: v, Name: v.Name, Type: t, Loc: loc}})
	}
	b.scope.declare(v.Name, meaning{op: OpVar, v: v})
	return &Expr{Op: OpVar, Var: v, Name: v.Name, Type: t, Loc: loc}
}

func (b *builder) pathOf(tok cc.Token) string {
	if p := b.token(tok); p != nil {
		return b.path(p.Loc)
	}
	return b.src.Path
}

// staticKey makes a static local's key: "path:function.name", numbered where blocks of one function repeat the name.
func (b *builder) staticKey(name, path string) string {
	key := path + ":" + b.fn.Name + "." + name
	n := 0
	for _, v := range b.fn.Vars {
		if v.Kind == StaticLocal && v.Name == name {
			n++
		}
	}
	if n > 1 {
		key += "#" + strconv.Itoa(n)
	}
	return key
}

// staticInit follows the initializer of a static local for the functions that it names: it is no code of the function.
func (b *builder) staticInit(v *Expr, id *cc.InitDeclarator) {
	sub := newBuilder(b.unit, b.tree, &Func{Name: b.fn.Name, File: b.file, Loc: b.fn.Loc, End: b.fn.End})
	sub.scope, sub.global = b.scope, true
	sub.start(sub.newBlock(""))
	// Labels in it (a table of && addresses) are the function's own.
	sub.jumps = b.jumps
	sub.initialize(v, id.Initializer, b.dimensions(id.Declarator), id.Declarator.NameTok())
	sub.jumps = newJumps()
	sub.finish()
	b.static = append(b.static, sub.refs(b.fn)...)
}

// sizes runs what the dimensions of a variable-length array evaluate.
func (b *builder) sizes(d *cc.Declarator) {
	for dd := d.DirectDeclarator; dd != nil; dd = dd.DirectDeclarator {
		switch dd.Case {
		case cc.DirectDeclaratorArr, cc.DirectDeclaratorStaticArr, cc.DirectDeclaratorArrStatic:
			if !isNil(dd.AssignmentExpression) {
				b.effect(dd.AssignmentExpression)
			}
		case cc.DirectDeclaratorDecl:
			if dd.Declarator == nil {
				return
			}
			dd = dd.Declarator.DirectDeclarator
			if dd == nil {
				return
			}
		}
	}
}

// init emits the assignment of an initializer.
func (b *builder) init(dst, src *Expr, from, to cc.Token) {
	in := b.assign(dst, src, from, to)
	if b.inits == nil {
		b.inits = map[*Instr]bool{}
	}
	b.inits[in] = true
}
