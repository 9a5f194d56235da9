package cfg

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"github.com/gillint/gillint/analysis/csrc"
	"github.com/gillint/gillint/analysis/csrc/pp"
)

// Build turns every function of u that could be parsed into a graph and collects the uses of functions' names. It never
// fails: what it cannot turn into a graph is in File.Problems, next to what csrc could not read. u is not changed.
func Build(u *csrc.Unit) *File {
	un := newUnit(u)
	un.build(un.item)
	return un.file
}

// build builds every item with the function item.
func (un *unit) build(item func(*csrc.Item)) {
	for _, p := range un.src.Problems {
		un.problem(un.line(p.Path, p.Line), p.Function, p.Message)
	}
	unused := un.unused()
	if un.help != nil {
		ahead := newAhead(un.src, un.help, slices.DeleteFunc(slices.Clone(un.src.Items), func(it *csrc.Item) bool {
			return it.Kind != csrc.FuncDef || unused[it]
		}))
		if ahead != nil {
			un.parse = ahead.tree
			defer ahead.end()
		}
	}
	for _, it := range un.src.Items {
		if !unused[it] {
			item(it)
		}
	}
	slices.SortFunc(un.file.Globals, func(a, b *Var) int { return cmp.Compare(a.Key, b.Key) })
	slices.SortStableFunc(un.file.Refs, compareRefs)
	sortTables(un.file.Tables)
}

// unit is what the functions of one file share while Build runs.
type unit struct {
	src      *csrc.Unit
	parse    func(*csrc.Item) (*csrc.Tree, error)
	help     func(work func()) bool // see Again; nil where there is nobody
	file     *File
	presumed func(pp.Loc) (path string, line int, ok bool) // #line; nil where the unit has none
	label    Lines                                         // nil: lines are their own labels

	nodes    *nodes
	passing  *nodes // for what is mostly thrown away, so that it keeps nothing else
	trees    map[*csrc.Item]*csrc.Tree
	names    map[string]*meaning
	globals  map[string]*Var
	typedefs map[string]named
	records  map[string]*record
	enums    map[string]*Expr
	chains   map[*pp.Expansion][]string
	chain    struct { // the one asked for last
		of    *pp.Expansion
		names []string
	}
	own      map[*csrc.Item]bool // items of the project; those of header sets have places in files of their own
	declares map[string]declaredAs
	busy     map[*csrc.Item]bool // items whose enumerators or members are being read: a cycle ends there
}

// declaredAs is what any declaration of a name says for all of them: static on a prototype makes the definition static too.
type declaredAs struct{ static, noreturn bool }

func newUnit(u *csrc.Unit) *unit {
	un := &unit{
		src:      u,
		parse:    u.Tree,
		file:     &File{Path: u.Path, Mentions: u.Mentions, Defined: u.Defined, Remapped: u.Remapped(), staticFuncs: map[string]*Func{}},
		nodes:    &nodes{},
		passing:  &nodes{},
		trees:    map[*csrc.Item]*csrc.Tree{},
		names:    map[string]*meaning{},
		globals:  map[string]*Var{},
		typedefs: map[string]named{},
		records:  map[string]*record{},
		enums:    map[string]*Expr{},
		chains:   map[*pp.Expansion][]string{},
		own:      make(map[*csrc.Item]bool, len(u.Items)),
		declares: map[string]declaredAs{},
		busy:     map[*csrc.Item]bool{},
	}
	for _, it := range u.Items {
		un.own[it] = true
		for _, n := range it.Names {
			d := un.declares[n]
			un.declares[n] = declaredAs{d.static || it.Static, d.noreturn || it.Noreturn}
		}
	}
	if u.Remapped() {
		un.presumed = u.Presumed
	}
	return un
}

// item builds one top-level item. A panic costs this item alone: a front end for hostile text must outlive its own bugs.
func (un *unit) item(it *csrc.Item) {
	defer func() {
		if r := recover(); r != nil {
			un.problem(un.loc(it.Loc), functionName(it), fmt.Sprintf("%s could not be analysed: internal error: %v", it.Name, r))
		}
	}()
	switch it.Kind {
	case csrc.FuncDef:
		un.function(it)
	case csrc.Var:
		un.variable(it)
	}
}

func functionName(it *csrc.Item) string {
	if it.Kind == csrc.FuncDef {
		return it.Name
	}
	return ""
}

func (un *unit) problem(at Loc, function, message string) {
	un.file.Problems = append(un.file.Problems, Problem{Loc: at, Message: message, Function: function})
}

// tree parses an item, once.
func (un *unit) tree(it *csrc.Item) (*csrc.Tree, error) {
	if t, ok := un.trees[it]; ok {
		return t, nil
	}
	t, err := un.parse(it)
	if err != nil || t == nil || t.Decl == nil {
		if err == nil {
			err = fmt.Errorf("%s has no tree", it.Name)
		}
		return nil, err
	}
	un.trees[it] = t
	return t, nil
}

func (un *unit) function(it *csrc.Item) {
	t, err := un.tree(it)
	if err != nil {
		un.lost(it, err)
		return
	}
	for _, p := range t.Problems {
		un.problem(un.line(p.Path, p.Line), it.Name, p.Message)
	}
	if t.Decl.Body == nil {
		un.lost(it, fmt.Errorf("%s: not a function definition", it.Name))
		return
	}
	// The tree is not asked for again: functions' types are read from their tokens.
	delete(un.trees, it)
	b := newBuilder(un, t, &Func{shape: &shape{},
		Name:     it.Name,
		Static:   it.Static || un.declares[it.Name].static,
		Noreturn: un.lookup(it.Name).noreturn,
		File:     un.file,
		Loc:      un.loc(it.Loc),
		End:      un.loc(it.End),
	})
	b.define(t.Decl)
	un.addFunction(b)
	un.nodes.built()
	t.Release()
}

// addFunction enters a function that is built.
func (un *unit) addFunction(b *builder) {
	un.addGraph(b.fn)
	refs := b.refs(b.fn)
	un.file.Refs = append(un.file.Refs, refs...)
	un.file.Tables = append(un.file.Tables, append(b.tables(b.fn, refs), b.staticTables...)...)
}

// addGraph enters a function's graph.
func (un *unit) addGraph(f *Func) {
	un.file.Funcs = append(un.file.Funcs, f)
	if f.Static {
		un.file.staticFuncs[f.Name] = f
	}
	for _, bl := range f.Blocks {
		for _, in := range bl.Instrs {
			if in.Op == Call {
				un.file.Calls++
			}
		}
	}
}

// lost reports an item that has no tree, unless csrc said so already.
func (un *unit) lost(it *csrc.Item, err error) {
	at, message := un.loc(it.Loc), err.Error()
	var cut *csrc.CutError
	if errors.As(err, &cut) {
		at, message = un.line(cut.Problem.Path, cut.Problem.Line), cut.Problem.Message
	}
	for _, p := range un.file.Problems {
		if p.Loc.Path == at.Path && p.Loc.Line == at.Line && p.Function == functionName(it) {
			return
		}
	}
	un.problem(at, functionName(it), message)
}

// variable makes the file-scope variables of one declaration and follows the initializers that may hold functions.
func (un *unit) variable(it *csrc.Item) {
	names := it.Names
	if len(names) == 0 {
		names = []string{it.Name}
	}
	for _, n := range names {
		un.lookup(n)
	}
	if !un.mayHoldFunctions(it) && !un.mayHoldTable(it, names) {
		return
	}
	t, err := un.tree(it)
	if err != nil {
		un.lost(it, err)
		return
	}
	if t.Decl.Body != nil {
		return
	}
	delete(un.trees, it)
	for d := t.Decl.Declarators; d != nil; d = d.Next {
		if d.Init == nil {
			continue
		}
		m := un.lookup(d.Name)
		if m.v == nil {
			continue
		}
		// An initializer is built like a local one, in a function of its own that is then thrown away.
		b := newBuilder(un, t, &Func{shape: &shape{}, Name: m.v.Name, File: un.file, Loc: m.v.Loc, End: m.v.Loc})
		b.global, b.nodes = true, un.passing
		b.start(b.newBlock("entry"))
		v := &Expr{Op: OpVar, Var: m.v, Name: m.v.Name, Type: m.v.Type, Loc: m.v.Loc}
		b.tabled = un.holdsTable(v.Type)
		b.initialize(v, d.Init, b.dimensions(d), d.Pos)
		b.finish()
		refs := b.refs(nil)
		un.file.Refs = append(un.file.Refs, refs...)
		un.file.Tables = append(un.file.Tables, b.tables(nil, refs)...)
		un.passing.built()
	}
	t.Release()
}

// mayHoldFunctions reports whether an item's initializer names something that is a function: tables of numbers can be
// large, and need not be parsed.
func (un *unit) mayHoldFunctions(it *csrc.Item) bool {
	inits := false
	for i := range it.Tokens {
		t := &it.Tokens[i]
		if t.Is("=") {
			inits = true
		}
		if !inits || t.Kind != pp.Ident || t.Text == it.Name {
			continue
		}
		// The member names of designators are looked up in vain, which costs a map access.
		m := un.lookup(t.Text)
		if m.op == OpFunc || m.op == OpSym && !keywords[t.Text] {
			return true
		}
	}
	return false
}

// mayHoldTable reports whether an item has the initializer of a Table, even if it names no function.
func (un *unit) mayHoldTable(it *csrc.Item, names []string) bool {
	for _, n := range names {
		if m := un.lookup(n); m.v != nil && m.v.Init && un.holdsTable(m.v.Type) {
			return true
		}
	}
	return false
}

var keywords = map[string]bool{
	"sizeof": true, "NULL": true, "const": true, "unsigned": true, "signed": true, "int": true, "char": true, "long": true,
	"short": true, "float": true, "double": true, "void": true, "struct": true, "union": true, "enum": true, "true": true,
	"false": true, "nullptr": true,
}

// loc gives a place the form that leaves this package: the file's path, or what #line says.
func (un *unit) loc(l pp.Loc) Loc {
	if !l.Valid() {
		return Loc{}
	}
	out := Loc{Path: un.path(l), Line: int(l.Line), Col: int(l.Col)}
	if un.presumed != nil {
		if path, line, ok := un.presumed(l); ok {
			out.Path, out.Line = path, line
		}
	}
	if un.label != nil {
		out.Line = un.label(out.Path, out.Line)
	}
	return out
}

// line is the place of a whole line; a file's, where line is 0.
func (un *unit) line(path string, line int) Loc {
	if un.label != nil && line > 0 {
		line = un.label(path, line)
	}
	return Loc{Path: path, Line: line, Col: 1}
}

// path is the file that l stands in, #line or not.
func (un *unit) path(l pp.Loc) string {
	if int(l.File) < len(un.src.Files) && l.File >= 0 {
		return un.src.Files[l.File].Path
	}
	return un.src.Path
}

// macros lists the macros that a token came through, outermost first. Tokens of one expansion share the list.
func (un *unit) macros(e *pp.Expansion) []string {
	if e == nil {
		return nil
	}
	if e == un.chain.of {
		return un.chain.names
	}
	c, ok := un.chains[e]
	if !ok {
		n := 0
		for x := e; x != nil; x = x.Parent {
			n++
		}
		c = make([]string, n)
		for x := e; x != nil; x = x.Parent {
			n--
			c[n] = x.Name
		}
		un.chains[e] = c
	}
	un.chain.of, un.chain.names = e, c
	return c
}

// env is where declarations and types are read: a unit, the tree that they stand in, and the scope around them.
type env struct {
	*unit
	tree   *csrc.Tree
	scope  *scope
	header string // the item of a header set that the tree is of; empty for the project's own text
}

// itemEnv is the file scope around an item.
func (un *unit) itemEnv(it *csrc.Item, t *csrc.Tree) *env {
	e := &env{unit: un, tree: t}
	if !un.own[it] {
		if e.header = it.Name; e.header == "" {
			e.header = it.Tag
		}
	}
	return e
}

// at is the place of a word; no place in header sets.
func (e *env) at(word int32) Loc {
	if e.header != "" {
		return Loc{}
	}
	return e.loc(e.tree.Token(word).Loc)
}
