package cfg

import (
	"strconv"
	"strings"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/csrc"
	"github.com/gillint/gillint/analysis/csrc/pp"
	"github.com/gillint/gillint/analysis/csrc/syntax"
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
	typedef  bool
	static   bool
	extern   bool
	thread   bool
	constant bool
	auto     bool // __auto_type, or C23's auto
}

// declSpecs reads declaration specifiers.
func (e *env) declSpecs(ds *syntax.Specs) specifiers {
	s := specifiers{
		typedef:  ds.Flags&syntax.Typedef != 0,
		static:   ds.Flags&syntax.Static != 0,
		extern:   ds.Flags&syntax.Extern != 0,
		thread:   ds.Flags&syntax.Thread != 0,
		constant: ds.Flags&syntax.Const != 0,
		auto:     ds.Flags&syntax.Auto != 0,
	}
	switch {
	case len(ds.Arith) > 0:
		s.typ = Type{Base: strings.Join(ds.Arith, " ")}
	case ds.Name != "":
		n := e.typedefType(ds.Name)
		s.typ, s.fn = n.typ, n.fn
	case ds.Record != nil:
		s.typ = e.structType(ds.Record)
	case ds.Enum != nil:
		if e.scope != nil {
			e.enumsIn(ds)
		}
		s.typ = Type{Base: strings.TrimSpace("enum " + ds.Enum.Tag)}
	case ds.TypeofExpr != nil:
		s.typ = e.typeOf(ds.TypeofExpr)
	case ds.TypeofType != nil:
		s.typ = e.typeName(ds.TypeofType)
	}
	s.typ.Atomic = s.typ.Atomic || ds.Flags&syntax.Atomic != 0
	return s
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
	s := e.declSpecs(&t.Decl.Specs)
	for d := t.Decl.Declarators; d != nil; d = d.Next {
		if t.Decl.Body != nil {
			return declared{typ: e.declType(s.typ, d), fn: true, at: at}
		}
		if d.Name != name {
			continue
		}
		if s.typedef && anonymous(s.typ.Struct) {
			e.renameRecord(s.typ.Struct, name)
		}
		return declared{
			typ:      e.declType(s.typ, d),
			fn:       isFunction(s, d),
			at:       at,
			thread:   s.thread,
			constant: isConst(s, d),
			init:     d.Init != nil,
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
func (e *env) declType(t Type, d *syntax.Declarator) Type {
	for i := len(d.Parts) - 1; i >= 0; i-- { // from the specifiers to the name
		part := &d.Parts[i]
		if part.Kind != syntax.Function {
			t = t.pointer()
			continue
		}
		t = t.function()
		if d.Name != "" && part.Idents == nil {
			t.Objects = e.objects(part.Params)
		}
	}
	return t
}

// objects says which of a function's parameters are pointers to Python objects; see Type.Objects.
func (e *env) objects(params []*syntax.Param) (set uint16) {
	for n, p := range params[:min(len(params), 16)] {
		t := e.declType(e.declSpecs(&p.Specs).typ, p.Declarator)
		if t.Ptr == 1 && !t.Func && capi.IsObjectType(t.Base) {
			set |= 1 << n
		}
	}
	return set
}

// typeName reads a type name, as in a cast.
func (e *env) typeName(n *syntax.TypeName) Type {
	if n == nil {
		return Type{}
	}
	return e.declType(e.declSpecs(&n.Specs).typ, &n.Declarator)
}

// functionPart returns the parameter list that makes d a function; nil where d declares something else, a pointer to
// a function, say.
func functionPart(d *syntax.Declarator) *syntax.Part {
	if d.IsFunction() {
		return &d.Parts[0]
	}
	return nil
}

// isFunction reports whether d declares a function.
func isFunction(s specifiers, d *syntax.Declarator) bool {
	return d.IsFunction() || s.fn && len(d.Parts) == 0
}

// isConst reports whether the object that d declares is const itself, or an array of const.
func isConst(s specifiers, d *syntax.Declarator) bool {
	for i := range d.Parts {
		if d.Parts[i].Kind == syntax.Pointer { // the one nearest to the name is the object's own
			return d.Parts[i].Const
		}
	}
	return s.constant
}

// dimensions are those of the array that d declares, -1 where one is not a constant; nil where d declares no array.
func (e *env) dimensions(d *syntax.Declarator) (dims []int) {
	for i := range d.Parts {
		if d.Parts[i].Kind != syntax.Array {
			break
		}
		dims = append(dims, e.dimension(d.Parts[i].X))
	}
	return dims
}

func (e *env) dimension(n *syntax.Expr) int {
	if v, ok := e.constant(n); ok && 0 < v && v < 1<<24 {
		return int(v)
	}
	return -1
}

// typeOf is the type of an expression that is not evaluated.
func (e *env) typeOf(n *syntax.Expr) Type {
	b := newBuilder(e.unit, e.tree, &Func{File: e.file})
	b.scope, b.header, b.nodes = e.scope, e.header, e.passing
	b.start(b.newBlock(""))
	return b.value(n).Type
}

// anonymous reports whether a struct's name was made up for want of a tag.
func anonymous(name string) bool {
	return strings.HasPrefix(name, "struct @") || strings.HasPrefix(name, "union @")
}

// anonymousName makes the name of a struct without a tag: the same in every unit that reads the same text.
func (e *env) anonymousName(keyword string, word int32) string {
	name := keyword + " @"
	at := e.tree.Token(word).Loc
	line := int(at.Line)
	if e.header != "" {
		name += e.header
	} else {
		name += e.path(at)
		if e.label != nil {
			line = e.label(e.path(at), line)
		}
	}
	return name + ":" + strconv.Itoa(line) + ":" + strconv.Itoa(int(at.Col))
}
