package cfg

import (
	"slices"
	"strconv"
	"strings"

	"modernc.org/cc/v4"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/csrc"
	"github.com/gillint/gillint/analysis/csrc/pp"
)

// Types follow one rule: a typedef of a pointer, array or function is looked through ("typedef PyObject *obj" makes
// "obj x" a PyObject with Ptr 1), any other typedef stays as written and only Struct tells what is behind it. Of a
// function or a pointer to one, Base and Ptr are its result's; further levels above it are not counted.

func (t Type) pointer() Type {
	if !t.Func && t != (Type{}) {
		t.Ptr++
	}
	return t
}

// target is what a value of type t points at, or its elements; the zero Type where it points at nothing known.
func (t Type) target() Type {
	switch {
	case t.Func:
		return t
	case t.Ptr > 0:
		t.Ptr--
		return t
	}
	return Type{}
}

// result is what calling a value of type t gives.
func (t Type) result() Type {
	if !t.Func {
		return Type{}
	}
	t.Func, t.Objects = false, 0
	return t
}

func (t Type) function() Type {
	t.Func = true
	return t
}

var intType = Type{Base: "int"}

// specifiers is what the words in front of declarators say.
type specifiers struct {
	typ      Type
	fn       bool // typ is a function type itself
	words    []string
	typedef  bool
	static   bool
	extern   bool
	thread   bool
	constant bool
	auto     bool // __auto_type, or C23's auto
}

// declSpecs reads declaration specifiers.
func (e *env) declSpecs(ds *cc.DeclarationSpecifiers) specifiers {
	var s specifiers
	for ; ds != nil; ds = ds.DeclarationSpecifiers {
		switch {
		case ds.StorageClassSpecifier != nil:
			s.storage(ds.StorageClassSpecifier)
		case ds.TypeSpecifier != nil:
			e.typeSpec(&s, ds.TypeSpecifier)
		case ds.TypeQualifier != nil:
			s.constant = s.constant || ds.TypeQualifier.Case == cc.TypeQualifierConst
		}
	}
	e.close(&s)
	return s
}

func (s *specifiers) storage(sc *cc.StorageClassSpecifier) {
	switch sc.Case {
	case cc.StorageClassSpecifierTypedef:
		s.typedef = true
	case cc.StorageClassSpecifierStatic:
		s.static = true
	case cc.StorageClassSpecifierExtern:
		s.extern = true
	case cc.StorageClassSpecifierThreadLocal:
		s.thread = true
	case cc.StorageClassSpecifierAuto:
		s.auto = true
	case cc.StorageClassSpecifierDeclspec:
		for _, t := range sc.Declspecs {
			s.thread = s.thread || t.SrcStr() == "thread"
		}
	}
}

// listSpecs reads a specifier-qualifier list: of members and type names.
func (e *env) listSpecs(l *cc.SpecifierQualifierList) specifiers {
	var s specifiers
	for ; l != nil; l = l.SpecifierQualifierList {
		switch {
		case l.TypeSpecifier != nil:
			e.typeSpec(&s, l.TypeSpecifier)
		case l.TypeQualifier != nil:
			s.constant = s.constant || l.TypeQualifier.Case == cc.TypeQualifierConst
		}
	}
	e.close(&s)
	return s
}

// close turns the words collected into the type.
func (e *env) close(s *specifiers) {
	if s.typ == (Type{}) && len(s.words) > 0 {
		s.typ = Type{Base: strings.Join(s.words, " ")}
	}
}

func (e *env) typeSpec(s *specifiers, ts *cc.TypeSpecifier) {
	switch ts.Case {
	case cc.TypeSpecifierStructOrUnion:
		s.typ = e.structType(ts.StructOrUnionSpecifier)
	case cc.TypeSpecifierEnum:
		if ts.EnumSpecifier == nil {
			return
		}
		if e.scope != nil && ts.EnumSpecifier.EnumeratorList != nil {
			e.enumsIn(ts)
		}
		s.typ = Type{Base: strings.TrimSpace("enum " + ts.EnumSpecifier.Token2.SrcStr())}
	case cc.TypeSpecifierTypeName:
		n := e.typedefType(ts.Token.SrcStr())
		s.typ, s.fn = n.typ, n.fn
	case cc.TypeSpecifierTypeofExpr:
		s.typ = e.typeOf(ts.ExpressionList)
	case cc.TypeSpecifierTypeofType:
		s.typ = e.typeName(ts.TypeName)
	case cc.TypeSpecifierAtomic:
		if ts.AtomicTypeSpecifier != nil {
			s.typ = e.typeName(ts.AtomicTypeSpecifier.TypeName)
		}
	default:
		if w := ts.Token.SrcStr(); w != "" {
			s.words = append(s.words, w)
		}
	}
}

// typedefType is the type that a typedef name stands for.
func (e *env) typedefType(name string) named {
	for s := e.scope; s != nil; s = s.parent {
		if t, ok := s.typedefs[name]; ok {
			return t
		}
	}
	return e.namedType(name)
}

// namedType looks a typedef up at file scope.
func (un *unit) namedType(name string) named {
	if t, ok := un.typedefs[name]; ok {
		return t
	}
	un.typedefs[name] = named{typ: Type{Base: name}} // a cycle ends here
	if it := un.src.Typedef(name); it != nil {
		d := un.declared(name, it)
		un.typedefs[name] = typedefOf(name, d.typ, d.fn)
	}
	return un.typedefs[name]
}

// typedefOf is what name stands for, given the type in its declaration.
func typedefOf(name string, t Type, fn bool) named {
	if t.Ptr == 0 && !t.Func {
		t.Base = name
		if anonymous(t.Struct) {
			t.Struct = name
		}
	}
	return named{typ: t, fn: fn, known: true}
}

// declared is one declarator's share of a file-scope declaration.
type declared struct {
	typ      Type
	fn       bool // declares a function
	at       pp.Loc
	thread   bool
	constant bool
	init     bool
}

// declared reads the declaration of name in it: from its tokens where they are plain, else from its tree.
func (un *unit) declared(name string, it *csrc.Item) declared {
	at := un.position(name, it)
	if d, ok := un.plain(name, it.Tokens, 0); ok {
		d.at = at
		return d
	}
	t, err := un.tree(it)
	if err != nil {
		return declared{at: at}
	}
	e := un.itemEnv(it, t)
	if fd := t.Decl.FunctionDefinition; fd != nil {
		s := e.declSpecs(fd.DeclarationSpecifiers)
		return declared{typ: e.declType(s.typ, fd.Declarator), fn: true, at: at}
	}
	if t.Decl.Declaration == nil {
		return declared{at: at}
	}
	s := e.declSpecs(t.Decl.Declaration.DeclarationSpecifiers)
	for l := t.Decl.Declaration.InitDeclaratorList; l != nil; l = l.InitDeclaratorList {
		id := l.InitDeclarator
		if id == nil || id.Declarator.Name() != name {
			continue
		}
		if s.typedef && anonymous(s.typ.Struct) {
			e.renameRecord(s.typ.Struct, name)
		}
		return declared{
			typ:      e.declType(s.typ, id.Declarator),
			fn:       isFunction(s, id.Declarator),
			at:       at,
			thread:   s.thread,
			constant: isConst(s, id.Declarator),
			init:     id.Initializer != nil,
		}
	}
	return declared{at: at}
}

// resultType is the result of the function name, declared by it.
func (un *unit) resultType(name string, it *csrc.Item) Type {
	return un.declared(name, it).typ
}

// typeOfSpelling reads a type as capi spells it: "PyObject *".
func (un *unit) typeOfSpelling(s string) Type {
	stars := strings.Count(s, "*")
	words := strings.Fields(strings.ReplaceAll(s, "*", " "))
	t, _ := un.wordsType(words)
	for range stars {
		t = t.pointer()
	}
	return t
}

// declType applies a declarator to the type of its specifiers.
func (e *env) declType(t Type, d *cc.Declarator) Type {
	if d == nil {
		return t
	}
	for p := d.Pointer; p != nil; p = p.Pointer {
		t = t.pointer()
	}
	for dd := d.DirectDeclarator; dd != nil; dd = dd.DirectDeclarator {
		switch dd.Case {
		case cc.DirectDeclaratorIdent:
			return t
		case cc.DirectDeclaratorDecl:
			return e.declType(t, dd.Declarator)
		case cc.DirectDeclaratorFuncParam, cc.DirectDeclaratorFuncIdent:
			t = t.function()
			if dd.Case == cc.DirectDeclaratorFuncParam {
				t.Objects = e.objects(dd.ParameterTypeList)
			}
		default:
			t = t.pointer()
		}
	}
	return t
}

// objects says which of a function's parameters are pointers to Python objects; see Type.Objects.
func (e *env) objects(list *cc.ParameterTypeList) (set uint16) {
	if list == nil {
		return 0
	}
	n := 0
	for l := list.ParameterList; l != nil && n < 16; l = l.ParameterList {
		if pd := l.ParameterDeclaration; pd != nil {
			s := e.declSpecs(pd.DeclarationSpecifiers)
			t := e.declType(s.typ, pd.Declarator)
			if pd.Declarator == nil {
				t = e.abstractType(s.typ, pd.AbstractDeclarator)
			}
			if t.Ptr == 1 && !t.Func && capi.IsObjectType(t.Base) {
				set |= 1 << n
			}
		}
		n++
	}
	return set
}

// typeName reads a type name, as in a cast.
func (e *env) typeName(n *cc.TypeName) Type {
	if n == nil {
		return Type{}
	}
	return e.abstractType(e.listSpecs(n.SpecifierQualifierList).typ, n.AbstractDeclarator)
}

func (e *env) abstractType(t Type, d *cc.AbstractDeclarator) Type {
	if d == nil {
		return t
	}
	for p := d.Pointer; p != nil; p = p.Pointer {
		t = t.pointer()
	}
	for dd := d.DirectAbstractDeclarator; dd != nil; dd = dd.DirectAbstractDeclarator {
		switch dd.Case {
		case cc.DirectAbstractDeclaratorDecl:
			return e.abstractType(t, dd.AbstractDeclarator)
		case cc.DirectAbstractDeclaratorFunc:
			t = t.function()
		default:
			t = t.pointer()
		}
	}
	return t
}

// functionPart returns the parameter list that makes d a function; nil where d declares something else, a pointer to
// a function, say.
func functionPart(d *cc.Declarator) *cc.DirectDeclarator {
	var part *cc.DirectDeclarator
	for d != nil {
		dd := d.DirectDeclarator
		for dd != nil && dd.Case != cc.DirectDeclaratorDecl {
			switch dd.Case {
			case cc.DirectDeclaratorIdent:
				return part
			case cc.DirectDeclaratorFuncParam, cc.DirectDeclaratorFuncIdent:
				part = dd
			default:
				part = nil
			}
			dd = dd.DirectDeclarator
		}
		if dd == nil {
			return nil
		}
		if d = dd.Declarator; d != nil && d.Pointer != nil {
			part = nil
		}
	}
	return nil
}

// isFunction reports whether d declares a function.
func isFunction(s specifiers, d *cc.Declarator) bool {
	if functionPart(d) != nil {
		return true
	}
	return s.fn && d != nil && d.Pointer == nil && d.DirectDeclarator != nil && d.DirectDeclarator.Case == cc.DirectDeclaratorIdent
}

// isConst reports whether the object that d declares is const itself, or an array of const.
func isConst(s specifiers, d *cc.Declarator) bool {
	if d == nil {
		return s.constant
	}
	// The pointer nearest to the name is the object's own.
	own := d.Pointer
	for dd := d.DirectDeclarator; dd != nil; dd = dd.DirectDeclarator {
		if dd.Case == cc.DirectDeclaratorDecl && dd.Declarator != nil {
			if dd.Declarator.Pointer != nil {
				own = dd.Declarator.Pointer
			}
			dd = dd.Declarator.DirectDeclarator
			if dd == nil {
				break
			}
		}
	}
	if own == nil {
		return s.constant
	}
	for own.Pointer != nil {
		own = own.Pointer
	}
	for q := own.TypeQualifiers; q != nil; q = q.TypeQualifiers {
		if q.TypeQualifier != nil && q.TypeQualifier.Case == cc.TypeQualifierConst {
			return true
		}
	}
	return false
}

// dimensions are those of the array that d declares, -1 where one is not a constant; nil where d declares no array.
func (e *env) dimensions(d *cc.Declarator) []int {
	var dims []int
	for d != nil {
		dd := d.DirectDeclarator
		for dd != nil && dd.Case != cc.DirectDeclaratorDecl {
			switch dd.Case {
			case cc.DirectDeclaratorIdent:
				slices.Reverse(dims) // the one next to the name comes last in the chain, and is the outermost
				return dims
			case cc.DirectDeclaratorFuncParam, cc.DirectDeclaratorFuncIdent:
				dims = nil
			default:
				dims = append(dims, e.dimension(dd.AssignmentExpression))
			}
			dd = dd.DirectDeclarator
		}
		if dd == nil {
			return nil
		}
		if d = dd.Declarator; d != nil && d.Pointer != nil {
			dims = nil // of what it points at
		}
	}
	return nil
}

// abstractDimensions are those of the array that a type name names.
func (e *env) abstractDimensions(n *cc.TypeName) []int {
	var dims []int
	if n == nil || n.AbstractDeclarator == nil {
		return nil
	}
	for dd := n.AbstractDeclarator.DirectAbstractDeclarator; dd != nil; dd = dd.DirectAbstractDeclarator {
		switch dd.Case {
		case cc.DirectAbstractDeclaratorDecl, cc.DirectAbstractDeclaratorFunc:
			return nil
		}
		dims = append(dims, e.dimension(dd.AssignmentExpression))
	}
	slices.Reverse(dims)
	return dims
}

func (e *env) dimension(n cc.ExpressionNode) int {
	if v, ok := e.constant(n); ok && 0 < v && v < 1<<24 {
		return int(v)
	}
	return -1
}

// typeOf is the type of an expression that is not evaluated.
func (e *env) typeOf(n cc.ExpressionNode) Type {
	if n == nil {
		return Type{}
	}
	b := newBuilder(e.unit, e.tree, &Func{File: e.file})
	b.scope, b.header = e.scope, e.header
	b.start(b.newBlock(""))
	return b.value(n).Type
}

// anonymous reports whether a struct's name was made up for want of a tag.
func anonymous(name string) bool {
	return strings.HasPrefix(name, "struct @") || strings.HasPrefix(name, "union @")
}

// anonymousName makes the name of a struct without a tag: the same in every unit that reads the same text.
func (e *env) anonymousName(keyword string, tok cc.Token) string {
	name := keyword + " @"
	p := e.token(tok)
	if p == nil {
		return name
	}
	if e.header != "" {
		name += e.header
	} else {
		name += e.path(p.Loc)
	}
	return name + ":" + strconv.Itoa(int(p.Loc.Line)) + ":" + strconv.Itoa(int(p.Loc.Col))
}
