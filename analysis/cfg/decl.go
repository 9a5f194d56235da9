package cfg

import (
	"strconv"

	"github.com/gillint/gillint/analysis/csrc/syntax"
)

// declaration builds a local declaration: lifetimes begin, initializers run.
func (b *builder) declaration(decl *syntax.Decl) {
	s := b.declSpecs(&decl.Specs)
	for d := decl.Declarators; d != nil; d = d.Next {
		b.declarator(s, d, decl.Declarators)
	}
}

// declarator declares one name of a local declaration.
func (b *builder) declarator(s specifiers, d, list *syntax.Declarator) {
	t := b.declType(s.typ, d)
	switch {
	case s.typedef:
		if anonymous(s.typ.Struct) {
			b.renameRecord(s.typ.Struct, typedefTag(list))
		}
		b.scope.declareType(d.Name, typedefOf(d.Name, t, isFunction(s, d)))
		return
	case isFunction(s, d):
		m := *b.unit.lookup(d.Name)
		m.op, m.typ = OpFunc, t.function()
		b.scope.declare(d.Name, m)
		return
	case s.extern:
		m := *b.unit.lookup(d.Name)
		if m.op != OpVar {
			// Declared here alone: an object of another file.
			m = meaning{op: OpVar, v: &Var{Kind: Global, Name: d.Name, Key: d.Name, Type: t, Loc: b.at(d.Pos)}}
			own := m
			b.names[d.Name] = &own
		}
		b.scope.declare(d.Name, m)
		return
	}
	b.sizes(d)
	static := s.static || s.thread
	v := b.local(d, t, static)
	v.Var.Thread, v.Var.Const = s.thread, isConst(s, d)
	if d.Init == nil {
		return
	}
	v.Var.Init = static
	switch {
	case s.auto && s.typ == (Type{}) && d.Init.X != nil:
		src := b.value(d.Init.X)
		v.Type, v.Var.Type = src.Type, src.Type
		b.init(v, src, d.Pos, d.Init.X.Last)
	case static:
		b.staticInit(v, d)
	default:
		b.tabled = b.tabled || b.holdsTable(t)
		b.initialize(v, d.Init, b.dimensions(d), d.Pos)
	}
}

// local declares a variable of the function; a static one has no Declare.
func (b *builder) local(d *syntax.Declarator, t Type, static bool) *Expr {
	loc, end, macros := b.span(d.Pos, d.Pos)
	kind := Local
	if static {
		kind = StaticLocal
	}
	v := b.newVar(kind, d.Name, t, loc)
	if static {
		v.Static = true
		v.Key = b.staticKey(v.Name, b.path(b.tree.Token(d.Pos).Loc))
	} else {
		b.emit(b.instr(Instr{Op: Declare, Loc: loc, End: end, Macros: macros, Dst: b.expr(Expr{Op: OpVar, Var: v, Name: v.Name, Type: t, Loc: loc})}))
	}
	b.scope.declare(v.Name, meaning{op: OpVar, v: v})
	return b.expr(Expr{Op: OpVar, Var: v, Name: v.Name, Type: t, Loc: loc})
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
func (b *builder) staticInit(v *Expr, d *syntax.Declarator) {
	sub := newBuilder(b.unit, b.tree, &Func{shape: &shape{}, Name: b.fn.Name, File: b.file, Loc: b.fn.Loc, End: b.fn.End})
	sub.scope, sub.global = b.scope, true
	sub.start(sub.newBlock(""))
	// Labels in it (a table of && addresses) are the function's own.
	sub.jumps = b.jumps
	sub.tabled = b.holdsTable(v.Type)
	sub.initialize(v, d.Init, b.dimensions(d), d.Pos)
	sub.jumps = &jumps{}
	sub.finish()
	refs := sub.refs(b.fn)
	b.static = append(b.static, refs...)
	b.staticTables = append(b.staticTables, sub.tables(b.fn, refs)...)
}

// sizes runs what the dimensions of a variable-length array evaluate.
func (b *builder) sizes(d *syntax.Declarator) {
	for i := range d.Parts {
		if d.Parts[i].Kind == syntax.Array {
			b.effect(d.Parts[i].X)
		}
	}
}

// init emits the assignment of an initializer.
func (b *builder) init(dst, src *Expr, from, to int32) {
	in := b.assign(dst, src, from, to)
	if b.inits == nil {
		b.inits = map[*Instr]bool{}
	}
	b.inits[in] = true
}
