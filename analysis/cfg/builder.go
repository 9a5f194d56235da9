package cfg

import (
	"strconv"

	"github.com/gillint/gillint/analysis/csrc"
	"github.com/gillint/gillint/analysis/csrc/pp"
	"github.com/gillint/gillint/analysis/csrc/syntax"
)

// maxDepth bounds how deep statements and expressions nest. What lies deeper becomes unknown, with a Problem.
const maxDepth = 2000

// builder turns one function into blocks.
type builder struct {
	env
	*nodes
	fn     *Func
	nested bool // the function stands within another one
	global bool // the "function" is a file-scope initializer
	cur    *Block
	dead   Block    // see cut
	order  []*Block // blocks in the order they were started

	brk, cont *Block // where break and continue lead
	sw        *switchState
	jumps     *jumps

	inits  map[*Instr]bool // assignments that stem from an initializer
	temps  int
	depth  int
	tooFar bool
	last   pp.Loc // place of the last token asked for: for what has none of its own

	elements int    // plain elements of the initializer at hand that became assignments
	static   []*Ref // from initializers of static locals
	tabled   bool   // an initializer is one of a Table

	staticTables []*Table // from initializers of static locals
}

// jumps is what a function's labels and gotos need.
type jumps struct {
	labels   map[string]*Block
	placed   map[*Block]bool // labels that were reached in the text
	gotos    []pendingGoto
	taken    []*Block // labels whose address is taken, in order
	isTaken  map[*Block]bool
	dispatch *Block // where every computed goto leads: one block, so that edges stay linear
}

type pendingGoto struct {
	to   *Block
	name string
	at   Loc
}

func newBuilder(un *unit, t *csrc.Tree, f *Func) *builder {
	return &builder{env: env{unit: un, tree: t}, nodes: un.nodes, fn: f, jumps: &jumps{}}
}

// define builds a function definition.
func (b *builder) define(def *syntax.Decl) {
	b.push()
	s := b.declSpecs(&def.Specs)
	b.fn.Result = b.declType(s.typ, def.Declarators).result()
	b.params(functionPart(def.Declarators), def.Params)
	b.start(b.newBlock("entry"))
	b.items(def.Body.Body)
	end := def.Body.Last
	b.fn.End = b.at(end)
	loc, stop, macros := b.span(end, end)
	b.emit(b.instr(Instr{Op: Return, Loc: loc, End: stop, Macros: macros}))
	b.pop()
	b.finish()
}

// params declares the parameters, of a prototype or of K&R's identifier list, in order.
func (b *builder) params(part *syntax.Part, kr []*syntax.Decl) {
	if part == nil {
		return
	}
	if part.Idents != nil {
		b.oldParams(part.Idents, kr)
		return
	}
	b.fn.Variadic = part.Variadic
	for _, p := range part.Params {
		s := b.declSpecs(&p.Specs)
		t := b.declType(s.typ, p.Declarator)
		name, at := p.Declarator.Name, b.fn.Loc
		if name != "" {
			at = b.at(p.Declarator.Pos)
		}
		if name == "" && t == (Type{Base: "void"}) {
			continue // f(void)
		}
		b.param(name, t, at, isConst(s, p.Declarator))
	}
}

func (b *builder) param(name string, t Type, at Loc, constant bool) {
	v := b.newVar(Param, name, t, at)
	v.Const = constant
	b.fn.Params = append(b.fn.Params, v)
	if name != "" {
		b.scope.declare(name, meaning{op: OpVar, v: v})
	}
}

func (b *builder) oldParams(names []int32, kr []*syntax.Decl) {
	types := map[string]Type{}
	for _, decl := range kr {
		s := b.declSpecs(&decl.Specs)
		for d := decl.Declarators; d != nil; d = d.Next {
			types[d.Name] = b.declType(s.typ, d)
		}
	}
	for _, word := range names {
		name := b.tree.Text(word)
		t, ok := types[name]
		if !ok {
			t = intType
		}
		b.param(name, t, b.at(word), false)
	}
}

func (b *builder) newVar(k VarKind, name string, t Type, at Loc) *Var {
	v := b.variable(Var{Kind: k, Name: name, Type: t, Loc: at, Index: len(b.fn.Vars)})
	b.fn.Vars = append(b.fn.Vars, v)
	return v
}

// temp makes a temporary.
func (b *builder) temp(t Type, at Loc) *Expr {
	b.temps++
	v := b.newVar(Temp, tempName(b.temps), t, at)
	return b.expr(Expr{Op: OpVar, Var: v, Type: t, Loc: at})
}

func (b *builder) push() { b.scope = &scope{parent: b.scope} }
func (b *builder) pop()  { b.scope = b.scope.parent }

func (b *builder) newBlock(label string) *Block { return b.nodes.block(label) }

// start makes bl the block that instructions go to.
func (b *builder) start(bl *Block) {
	b.order = append(b.order, bl)
	b.cur = bl
}

// jump ends the current block with an edge to bl. What follows is unreachable until a block is started.
func (b *builder) jump(bl *Block) {
	b.link(b.cur, bl)
	b.cut()
}

// enterBlock falls into bl.
func (b *builder) enterBlock(bl *Block) {
	b.link(b.cur, bl)
	b.start(bl)
}

// cut begins a block that nothing leads to. There is one for all: nobody ever looks at what is in it.
func (b *builder) cut() {
	b.dead.Instrs, b.dead.Succs = b.dead.Instrs[:0], b.dead.Succs[:0]
	b.cur = &b.dead
}

// emit appends an instruction; a Return ends the block.
func (b *builder) emit(in *Instr) {
	if b.cur.Instrs == nil {
		b.cur.Instrs = b.slots.two()
	}
	b.cur.Instrs = append(b.cur.Instrs, in)
	if in.Op == Return {
		b.cut()
	}
}

// assign emits dst = src at the words from..to.
func (b *builder) assign(dst, src *Expr, from, to int32) *Instr {
	loc, end, macros := b.span(from, to)
	in := b.instr(Instr{Op: Assign, Loc: loc, End: end, Macros: macros, Dst: dst, Src: src})
	if !isLvalue(dst) {
		// An assignment to what is no object as far as we can tell: something may have been written.
		in = b.instr(Instr{Op: Opaque, Loc: loc, End: end, Macros: macros, Args: []*Expr{dst, src}})
	}
	b.emit(in)
	return in
}

// isLvalue reports whether an expression can be the destination of an assignment.
func isLvalue(e *Expr) bool {
	switch e.Op {
	case OpVar, OpField, OpDeref, OpIndex, OpSym:
		return true
	}
	return false
}

// enterDepth counts one level of nesting; false means that the text nests too deep to be followed.
func (b *builder) enterDepth() bool {
	b.depth++
	if b.depth <= maxDepth {
		return true
	}
	if !b.tooFar {
		b.tooFar = true
		b.problem(b.loc(b.last), b.fn.Name, "nested too deep: what lies below "+strconv.Itoa(maxDepth)+" levels is not analysed")
	}
	return false
}

func (b *builder) leaveDepth() { b.depth-- }

// span is the place from the first to the last word, with the macros that the first one came through. End is on Loc's
// line: at the last word where that ends there, else after the first.
func (b *builder) span(first, last int32) (loc, end Loc, macros []string) {
	f := b.tree.Token(first)
	b.last = f.Loc
	loc = b.loc(f.Loc)
	end = loc
	end.Col += width(f)
	if l := b.tree.Token(last); l != f && l.Loc.File == f.Loc.File && l.Loc.Line == f.Loc.Line && l.Loc.Col > f.Loc.Col {
		end.Col = int(l.Loc.Col) + width(l)
	}
	return loc, end, b.macros(f.Exp)
}

// width is how many columns a token takes where it stands: a macro's name for what came out of its replacement list.
func width(t *pp.Token) int {
	if o := t.Exp.Outermost(); o != nil && o.Use == t.Loc {
		return len(o.Name)
	}
	return len(t.Text)
}
