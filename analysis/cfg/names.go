package cfg

import (
	"strings"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/csrc"
	"github.com/gillint/gillint/analysis/csrc/pp"
	"github.com/gillint/gillint/analysis/csrc/syntax"
)

// meaning is what an identifier stands for.
type meaning struct {
	op       Op     // OpVar, OpFunc, OpInt; OpSym where nothing declares it
	name     string // OpFunc: its name in the program, where that is not the identifier
	v        *Var   // OpVar
	value    *Expr  // OpInt
	typ      Type   // OpFunc: of its result, with Func set
	noreturn bool
}

// named is a typedef name's type.
type named struct {
	typ   Type
	fn    bool // names a function type itself, not a pointer to one
	known bool
}

// scope is a block's names. Declarations enter it as the builder reaches them, so that shadowing comes out right.
type scope struct {
	parent   *scope
	names    []localName    // in the order of their declarations
	index    map[string]int // into names, where there are many
	typedefs map[string]named
	labels   map[string]*Block // of __label__
}

// localName is a name that a block declares.
type localName struct {
	name string
	is   meaning
}

// fewNames is up to how many names of a scope are looked through: an index of them costs more.
const fewNames = 8

func (s *scope) declare(name string, m meaning) {
	delete(s.typedefs, name) // a variable hides a typedef of its own block's making
	for i := range s.names {
		if s.index == nil && s.names[i].name == name {
			s.names[i].is = m
			return
		}
	}
	if i, ok := s.index[name]; ok {
		s.names[i].is = m
		return
	}
	s.names = append(s.names, localName{name, m})
	switch n := len(s.names); {
	case n == fewNames+1:
		s.index = make(map[string]int, 4*n)
		for i := range s.names {
			s.index[s.names[i].name] = i
		}
	case n > fewNames:
		s.index[name] = n - 1
	}
}

// get returns what the scope says of a name; nil where it does not declare it.
func (s *scope) get(name string) *meaning {
	if s.index != nil {
		if i, ok := s.index[name]; ok {
			return &s.names[i].is
		}
		return nil
	}
	for i := range s.names {
		if s.names[i].name == name {
			return &s.names[i].is
		}
	}
	return nil
}

func (s *scope) declareType(name string, t named) {
	if s.typedefs == nil {
		s.typedefs = map[string]named{}
	}
	s.typedefs[name] = t
}

// lookup finds what name means here: a local, else something of the file. The caller does not change it.
func (e *env) lookup(name string) *meaning {
	for s := e.scope; s != nil; s = s.parent {
		if m := s.get(name); m != nil {
			return m
		}
	}
	return e.unit.lookup(name)
}

// lookup finds what name means at file scope.
func (un *unit) lookup(name string) *meaning {
	if m, ok := un.names[name]; ok {
		return m
	}
	m := un.find(name)
	un.names[name] = &m
	return &m
}

func (un *unit) find(name string) meaning {
	if it := un.src.Object(name); it != nil {
		switch it.Kind {
		case csrc.FuncDef, csrc.Proto:
			return un.functionMeaning(name, it)
		case csrc.Var:
			return un.globalMeaning(name, it)
		}
	}
	if it := un.src.Enumerator(name); it != nil {
		un.readEnum(it)
		if v := un.enums[name]; v != nil {
			return meaning{op: OpInt, value: v}
		}
		return meaning{op: OpSym}
	}
	switch name {
	case "NULL", "nullptr":
		return meaning{op: OpInt, value: &Expr{Op: OpInt, Name: name, Type: Type{Base: "void", Ptr: 1}}}
	case "true":
		return meaning{op: OpInt, value: &Expr{Op: OpInt, Name: name, Int: 1, Type: Type{Base: "_Bool"}}}
	case "false":
		return meaning{op: OpInt, value: &Expr{Op: OpInt, Name: name, Type: Type{Base: "_Bool"}}}
	}
	if capi.Any(name) != nil || capi.LookupC(name) != nil || compilerBuiltin(name) {
		return un.functionMeaning(name, nil)
	}
	return meaning{op: OpSym}
}

// functionMeaning describes a function: it is its declaration, nil where only the tables know it.
func (un *unit) functionMeaning(name string, it *csrc.Item) meaning {
	m := meaning{op: OpFunc, typ: Type{Func: true}}
	known := capi.Any(name)
	switch {
	case it != nil:
		m.typ = un.resultType(name, it)
		m.noreturn = it.Noreturn || un.declares[name].noreturn
	case known != nil:
		m.typ = un.typeOfSpelling(known.Result)
	}
	m.typ.Func = true
	if it != nil && it.Kind == csrc.FuncDef {
		return m // the project's own function of that name: the tables speak of another
	}
	if known != nil && known.Has(capi.Noreturn) {
		m.noreturn = true
	}
	if c := capi.LookupC(name); c != nil && c.Noreturn {
		m.noreturn = true
	}
	switch name {
	case "__builtin_unreachable", "__builtin_trap", "__builtin_abort", "__builtin_exit", "__builtin_longjmp":
		m.noreturn = true
	}
	return m
}

// compilerBuiltin reports whether name can only be a function that the compiler provides.
func compilerBuiltin(name string) bool {
	return strings.HasPrefix(name, "__builtin_") || strings.HasPrefix(name, "__sync_") || strings.HasPrefix(name, "__atomic_")
}

// globalMeaning makes the one Var of a file-scope object. A declaration through a typedef of a function type is a
// function after all.
func (un *unit) globalMeaning(name string, it *csrc.Item) meaning {
	d := un.declared(name, it)
	if d.fn {
		m := un.functionMeaning(name, nil)
		m.typ = d.typ
		m.noreturn = m.noreturn || it.Noreturn || un.declares[name].noreturn
		return m
	}
	at := d.at
	if !at.Valid() {
		at = it.Loc
	}
	v := &Var{
		Kind:   Global,
		Name:   name,
		Key:    name,
		Type:   d.typ,
		Static: it.Static || un.declares[name].static,
		Thread: d.thread,
		Const:  d.constant,
		Init:   d.init,
	}
	if un.own[it] {
		if v.Static {
			v.Key = un.path(at) + ":" + name
		}
		v.Loc = un.loc(at)
		un.file.Globals = append(un.file.Globals, v)
	}
	return meaning{op: OpVar, v: v}
}

// readEnum evaluates the enumerators that a file-scope item defines.
func (un *unit) readEnum(it *csrc.Item) {
	if un.busy[it] {
		return
	}
	un.busy[it] = true
	t, err := un.tree(it)
	if err != nil {
		return
	}
	un.itemEnv(it, t).enumsIn(&t.Decl.Specs)
}

// enumsIn declares the enumerators that specifiers define, those within a struct's body included: C has them in the scope
// around it.
func (e *env) enumsIn(s *syntax.Specs) {
	if s.Record != nil {
		for m := s.Record.Members; m != nil; m = m.Next {
			e.enumsIn(&m.Specs)
		}
		return
	}
	if s.Enum == nil {
		return
	}
	next, known := int64(0), true
	for c := s.Enum.Consts; c != nil; c = c.Next {
		if c.Value != nil {
			next, known = e.constant(c.Value)
		}
		m := meaning{op: OpSym}
		if known {
			m = meaning{op: OpInt, value: &Expr{Op: OpInt, Int: next, Name: c.Name, Type: Type{Base: "int"}}}
		}
		if e.scope != nil {
			e.scope.declare(c.Name, m)
		} else if known {
			e.enums[c.Name] = m.value
			// An enumerator of the same list may use it before its own lookup is done.
			e.names[c.Name] = &m
		}
		next++
	}
}

// constant evaluates an integer constant expression; ok is false where it is none, or its value is not known.
func (e *env) constant(n *syntax.Expr) (v int64, ok bool) {
	if n == nil {
		return 0, false
	}
	b := newBuilder(e.unit, e.tree, &Func{File: e.file})
	b.scope, b.header, b.nodes = e.scope, e.header, e.passing
	b.start(b.newBlock(""))
	x := b.value(n)
	if x.Op != OpInt {
		return 0, false
	}
	return x.Int, true
}

// position returns the place of it's declaration of name.
func (un *unit) position(name string, it *csrc.Item) pp.Loc {
	if it.Name == name {
		return it.Loc
	}
	for i := range it.Tokens {
		if t := &it.Tokens[i]; t.Kind == pp.Ident && t.Text == name {
			return t.Loc
		}
	}
	return it.Loc
}
