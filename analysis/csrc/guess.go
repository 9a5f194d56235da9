package csrc

import "github.com/gillint/gillint/analysis/csrc/pp"

// guess walks an item once before it is parsed: it finds out which unknown names must be types from where they stand, and
// rewrites uses of unknown macros that are no C by themselves. What it misses, repair finds later at the cost of another
// run of the parser.
func (p *itemParser) guess() {
	p.match = p.scratch.link(p.ws)
	g := &guesser{p: p, ed: &edits{}, declared: map[string]bool{}, heads: map[int]bool{}}
	g.stack = append(p.scratch.frames[:0], frame{kind: inFile, close: len(p.ws), start: true})
	for i := 0; i < len(p.ws); {
		i = max(g.step(i), i+1)
	}
	for _, open := range g.calls {
		g.typeArguments(open)
	}
	p.ws = g.ed.apply(p.ws, p.scratch.words)
	p.scratch.frames = g.stack
}

// frameKind is what a pair of brackets holds.
type frameKind uint8

const (
	inFile       frameKind = iota // the item itself
	inBlock                       // statements
	inStruct                      // members
	inEnum                        // enumerators
	inInit                        // an initializer's values
	inParams                      // parameter declarations
	inFor                         // the head of a for loop
	inExpr                        // an expression, arguments, an array bound
	inDeclarator                  // a declarator in parentheses
)

type frame struct {
	kind  frameKind
	close int  // index of the closing bracket
	start bool // a declaration or statement may start here
	decl  bool // in a declaration, behind its specifiers
	value bool // behind = in a declaration
	named bool // behind the declared name
	aggr  int  // 1: after struct or union, 2: after enum, before the brace
	label bool // after case: a colon starts a statement
	ctl   bool // the parentheses of if, while, switch, for: a statement follows
}

type guesser struct {
	p        *itemParser
	ed       *edits
	stack    []frame
	declared map[string]bool // names that the item declares
	heads    map[int]bool    // closing parentheses that a statement follows
	calls    []int           // opening parentheses of calls
}

func (g *guesser) top() *frame { return &g.stack[len(g.stack)-1] }

func (g *guesser) w(i int) *word {
	if i < 0 || i >= len(g.p.ws) {
		return &noWord
	}
	return &g.p.ws[i]
}

func (g *guesser) is(i int, text string) bool { return g.w(i).is(text) }

// after returns the index behind the group that opens at i, or i+1.
func (g *guesser) after(i int) int {
	if i < len(g.p.ws) && int(g.p.match[i]) > i {
		return int(g.p.match[i]) + 1
	}
	return i + 1
}

// step handles the word at i and returns the index to go on at.
func (g *guesser) step(i int) int {
	f := g.top()
	if i == f.close {
		g.pop()
		return i + 1
	}
	w := g.w(i)
	if f.start && w.kind == pp.Ident {
		return g.begin(i)
	}
	if w.kind == pp.Ident {
		return g.ident(i)
	}
	if w.kind != pp.Punct {
		f.start = false
		return i + 1
	}
	switch w.text {
	case "(", "[", "{":
		g.push(i)
		return i + 1
	case ";":
		f.start = f.kind == inBlock || f.kind == inStruct || f.kind == inFile
		f.decl, f.value, f.named, f.aggr, f.label = false, false, false, 0, false
		return i + 1
	case ",":
		switch {
		case f.kind == inParams:
			f.start, f.decl, f.named = true, false, false
		case f.decl:
			f.value, f.named = false, false
		}
		return i + 1
	case "=":
		f.value = f.value || f.decl
	case ":":
		if f.label {
			f.label, f.start = false, true
			return i + 1
		}
	}
	f.start = false
	return i + 1
}

func (g *guesser) pop() {
	done := *g.top()
	g.stack = g.stack[:len(g.stack)-1]
	f := g.top()
	switch {
	case done.ctl:
		f.start = true
	case done.kind == inBlock:
		f.start = f.kind == inBlock
		f.decl, f.value, f.named = false, false, false
	case done.kind == inStruct, done.kind == inEnum:
		f.decl, f.value, f.start = true, false, false
	case done.kind == inParams && f.kind == inFile && g.p.it.oldStyle:
		f.start, f.decl, f.named = true, false, false
	}
}

// push enters the bracket at i.
func (g *guesser) push(i int) {
	f := g.top()
	c := frame{close: int(g.p.match[i])}
	if c.close < i {
		f.start = false
		return
	}
	switch g.w(i).text {
	case "[":
		c.kind = inExpr
	case "(":
		c.kind = g.parenKind(i, f)
		c.ctl = headWord(g.w(i-1)) || g.heads[c.close]
		c.start = c.kind == inParams || c.kind == inFor
		c.decl = c.kind == inDeclarator
		if c.kind == inExpr {
			g.parenthesis(i)
		}
	case "{":
		c.kind = g.braceKind(i, f)
		c.start = c.kind == inBlock || c.kind == inStruct
	}
	f.start, f.aggr = false, 0
	g.stack = append(g.stack, c)
}

// headWord reports whether w is a keyword whose parentheses a statement follows.
func headWord(w *word) bool {
	return w.is("if") || w.is("while") || w.is("switch") || w.is("for")
}

func (g *guesser) parenKind(i int, f *frame) frameKind {
	prev := g.w(i - 1)
	if prev.is("for") {
		return inFor
	}
	if f.decl && !f.value && f.kind != inExpr {
		if prev.is(")") || f.named && prev.name() {
			return inParams
		}
		if prev.kind == pp.Ident && prev.class() == makeType {
			return inExpr
		}
		return inDeclarator
	}
	if m := int(g.p.match[max(i-1, 0)]); prev.is(")") && m >= 0 && m+2 == i-1 && g.is(m+1, "*") {
		return inParams // a pointer to function in a cast: (T (*)(X))
	}
	return inExpr
}

func (g *guesser) braceKind(i int, f *frame) frameKind {
	switch {
	case f.aggr == 1:
		return inStruct
	case f.aggr == 2:
		return inEnum
	case f.kind == inInit, f.value:
		if g.is(i-1, "(") {
			return inBlock
		}
		return inInit
	case f.kind == inExpr:
		if g.is(i-1, ")") {
			return inInit // a compound literal
		}
		return inBlock
	case g.is(i-1, ")") && f.kind == inBlock && !f.start:
		// if (x) { has start set; what is left is a nested function or a compound literal.
		if m := int(g.p.match[i-1]); m > 0 && !g.w(m-1).name() {
			return inInit
		}
	case g.is(i-1, "="):
		return inInit
	}
	return inBlock
}

// begin handles an identifier where a declaration or statement starts.
func (g *guesser) begin(i int) int {
	f := g.top()
	w := g.w(i)
	if w.class() == stmtWord {
		switch w.text {
		case "else", "do":
		case "case", "default":
			f.label, f.start = true, false
		default:
			f.start = false
			g.head(i)
		}
		return i + 1
	}
	if f.kind == inBlock && w.name() && g.is(i+1, ":") {
		return i + 2
	}
	f.start = false
	if end, ok := g.typeMacro(i); ok {
		f.decl = true
		return end
	}
	if end, ok := g.declaration(i); ok {
		f.decl = true
		return end
	}
	if w.name() {
		switch f.kind {
		case inBlock:
			return g.macroStatement(i)
		case inStruct:
			return g.macroMember(i)
		}
	}
	return g.ident(i)
}

// head puts the parentheses around a condition that a macro brings with it: if FAILED(x) {.
func (g *guesser) head(i int) {
	if !headWord(g.w(i)) || !g.w(i+1).name() || !g.is(i+2, "(") || g.p.match[i+2] < 0 {
		return
	}
	g.ed.insert(i+1, "(")
	g.ed.insert(g.after(i+2), ")")
	g.heads[g.after(i+2)-1] = true
}

// macroStatement handles a statement that begins with an unknown name: the use of a macro that brings its own semicolon, or
// that is the head of a loop.
func (g *guesser) macroStatement(i int) int {
	f := g.top()
	next := g.w(i + 1)
	if next.kind == pp.Ident && next.class() != exprWord || next.is("}") || next.is("{") {
		g.ed.insert(i+1, ";")
		f.start = true
		return i + 1
	}
	if !next.is("(") || g.p.match[i+1] < 0 {
		return g.ident(i)
	}
	end := g.after(i + 1)
	follow := g.w(end)
	switch {
	case follow.is("else") && !g.underHead(i):
		g.ed.insert(i, "if", "(") // the macro holds an if
		g.ed.insert(end, ")", ";")
	case follow.is("}"), follow.is("else"), g.prefix(end) && g.ownStatement(i, end):
		g.ed.insert(end, ";")
	case follow.is("{") && g.is(g.after(end), "else"):
		g.ed.insert(i, "if", "(")
		g.ed.insert(end, ")")
		g.heads[end-1] = true
	case follow.is("{"), follow.kind == pp.Ident && !g.ownStatement(i, end):
		// The head of a loop, most likely, and harmless where it is an if.
		g.ed.insert(i, "while", "(")
		g.ed.insert(end, ")")
		g.heads[end-1] = true
	case follow.kind == pp.Ident:
		g.ed.insert(end, ";")
		g.heads[end-1] = true
	}
	return g.ident(i)
}

// prefix reports whether the operator at i may begin a statement.
func (g *guesser) prefix(i int) bool {
	return g.is(i, "*") || g.is(i, "++") || g.is(i, "--") || g.is(i, "(")
}

// underHead reports whether the statement at i is what if, for and their like apply to.
func (g *guesser) underHead(i int) bool {
	return g.is(i-1, ")") && g.p.match[i-1] > 0 && headWord(g.w(int(g.p.match[i-1])-1))
}

// onOwnLine reports whether the word at j, behind a lone name at i, starts a statement of its own: a macro without a
// semicolon stands on the line before it.
func (g *guesser) onOwnLine(i, j int) bool {
	if !g.w(j).line {
		return false
	}
	toks := g.p.it.Tokens
	return macroLike(afterPrefix(g.w(i).text)) || toks[g.w(j).at].Loc.Col <= toks[g.w(i).at].Loc.Col
}

// ownStatement reports whether the statement that follows the macro use from i to end is one of its own: it stands on
// a line of its own and is not indented below the macro.
func (g *guesser) ownStatement(i, end int) bool {
	toks := g.p.it.Tokens
	return g.w(end).line && toks[g.w(end).at].Loc.Col <= toks[g.w(i).at].Loc.Col
}

// macroMember drops an unknown macro among a struct's members.
func (g *guesser) macroMember(i int) int {
	end := i + 1
	if g.is(end, "(") {
		end = g.after(end)
	}
	if follow := g.w(end); follow.kind == pp.Ident || follow.is("}") {
		g.ed.dropRange(i, end)
		g.top().start = true
		return end
	}
	return g.ident(i)
}

// ident handles an identifier inside of an expression or declarator.
func (g *guesser) ident(i int) int {
	f := g.top()
	w := g.w(i)
	f.start = false
	switch w.class() {
	case aggrWord:
		return g.aggregate(i)
	case stmtWord:
		if w.text == "case" || w.text == "default" {
			f.label = true
		}
		if w.text == "else" || w.text == "do" {
			f.start = true
		}
		return i + 1
	}
	if f.decl && !f.value && w.name() {
		return g.declaratorWord(i)
	}
	if f.kind == inEnum && (g.is(i-1, ",") || g.is(i-1, "{")) {
		g.note(w.text)
	}
	if f.kind == inInit && w.name() {
		g.initMacro(i)
	}
	return i + 1
}

// initMacro puts a comma between a macro that stands for values, with a comma of its own, and the next value.
func (g *guesser) initMacro(i int) {
	end := i + 1
	if g.is(end, "(") {
		end = g.after(end)
	}
	if next := g.w(end); next.name() || next.is("{") {
		g.ed.insert(end, ",")
	}
}

// aggregate reads struct, union or enum and the tag, up to the brace where there is one.
func (g *guesser) aggregate(i int) int {
	f := g.top()
	kind := 1
	if g.is(i, "enum") {
		kind = 2
	}
	j := i + 1
	for g.w(j).name() && g.w(j+1).name() && g.w(j+2).kind == pp.Punct && g.is(j+2, "{") {
		g.ed.drop(j) // struct PACKED x {
		j++
	}
	if end := g.after(j + 1); g.w(j).name() && g.is(j+1, "(") && (g.is(end, "{") || g.w(end).name() && g.is(end+1, "{")) {
		g.ed.dropRange(j, end) // struct PACKED(1) {
		j = end
	}
	if g.w(j).name() {
		j++
	}
	if g.is(j, "{") || g.is(j, ":") && kind == 2 {
		f.aggr = kind
	}
	return j
}

// declaratorWord handles an identifier in a declarator: the declared name, or a macro beside it.
func (g *guesser) declaratorWord(i int) int {
	prev := g.w(i - 1)
	if prev.is(")") || prev.is("]") {
		// An attribute behind the declarator: f(void) UNUSED.
		end := i
		for g.w(end).name() {
			if end++; g.is(end, "(") {
				end = g.after(end)
			}
		}
		g.ed.dropRange(i, end)
		return end
	}
	j := i
	for g.w(j + 1).name() {
		j++
	}
	if g.is(j+1, "*") {
		for k := i; k <= j; k++ {
			g.ed.drop(k) // a calling convention: (WINAPI *f)
		}
		return j + 1
	}
	name := g.pickName(i, j)
	for k := i; k <= j; k++ {
		if k != name {
			g.ed.drop(k)
		}
	}
	return g.declare(name, j+1)
}

// declare notes the declared name at i and returns next, or an index further on where a macro wraps the name.
func (g *guesser) declare(i, next int) int {
	w := g.w(i)
	g.top().named = true
	if g.top().kind == inParams && macroLike(w.text) && g.is(next, "(") && g.after(next) == next+3 && g.w(next+1).name() {
		g.ed.drop(i) // UNUSED(x)
		g.ed.drop(next)
		g.ed.drop(next + 2)
		g.note(g.w(next + 1).text)
		return next + 3
	}
	g.note(w.text)
	return next
}

// note records that the item declares a name.
func (g *guesser) note(name string) { g.declared[name] = true }

// pickName chooses the declared name among the identifiers from i to j: the last one that does not look like a macro.
func (g *guesser) pickName(i, j int) int {
	for k := j; k >= i; k-- {
		if !macroLike(g.w(k).text) {
			return k
		}
	}
	return j
}
