package csrc

import "github.com/gillint/gillint/analysis/csrc/pp"

// specifiers is what the run of identifiers at the start of a declaration holds.
type specifiers struct {
	keyword bool  // a storage class or qualifier
	base    bool  // a type that needs no declaration: int, struct x, typeof
	names   []int // plain identifiers
	end     int   // index behind the run
}

// declaration reports whether a declaration starts at i. If so it makes sure that its specifiers hold one type that the
// parser knows, drops the macros among them, and returns where the declarators start.
func (g *guesser) declaration(i int) (next int, ok bool) {
	s := g.specifiers(i)
	f := g.top()
	if f.aggr != 0 {
		g.dropNames(s.names) // struct x {...}: the declarators come behind the brace
		return s.end, true
	}
	star := g.is(s.end, "*") || g.is(s.end, "^")
	nested := g.is(s.end, "(") && g.nestedDeclarator(s.end)
	n := len(s.names)
	switch {
	case s.base:
		return g.withBase(s, star || nested)
	case n == 0:
		return s.end, s.keyword
	case s.keyword || n >= 2:
		return g.withoutBase(s, star || nested)
	}
	return g.single(s)
}

// specifiers reads the run at i.
func (g *guesser) specifiers(i int) (s specifiers) {
	const longest = 30 // words; only hostile text has more
	for s.end = i; g.w(s.end).kind == pp.Ident && len(s.names) < longest; {
		switch j := s.end; g.w(j).class() {
		case stmtWord, exprWord:
			return s
		case specWord:
			s.keyword = true
			s.end++
		case typeWord:
			s.base = true
			s.end++
		case makeType:
			if g.is(j+1, "(") {
				s.base = true
				s.end = g.after(j + 1)
			} else {
				s.keyword = true // _Atomic T
				s.end++
			}
		case aggrWord:
			s.base = true
			s.end = g.aggregate(j)
			if g.top().aggr != 0 {
				return s
			}
		default:
			if g.w(j).attribute() {
				return s
			}
			if end := g.fileMacro(j, &s); end > j {
				s.end = end
				continue
			}
			s.names = append(s.names, j)
			s.end++
		}
	}
	return s
}

// fileMacro handles a macro with arguments at the start of a definition: before its type it is dropped, STEALS(1) T *f(x);
// in the place of a type it becomes one, EXPORT(T) f(x). It returns the index behind it, i where there is none.
func (g *guesser) fileMacro(i int, s *specifiers) int {
	if g.top().kind != inFile || g.p.it.oldStyle || !g.is(i+1, "(") || g.p.match[i+1] < 0 {
		return i
	}
	end := g.after(i + 1)
	next := g.w(end)
	if s.base || len(s.names) > 0 {
		return i
	}
	switch {
	case g.is(end, "*") || next.name() && g.is(end+1, "(") || next.name() && g.w(end+1).kind == pp.Punct && !g.is(end+1, "*") && !g.is(end+1, "{"):
		s.base = true
		g.ed.become(i, "int")
		g.ed.dropRange(i+1, end)
	case next.kind == pp.Ident && next.class() != stmtWord && !g.is(end+1, "{"):
		g.ed.dropRange(i, end)
	default:
		return i
	}
	return end
}

func (g *guesser) dropNames(names []int) {
	for _, i := range names {
		g.ed.drop(i)
	}
}

// nestedDeclarator reports whether the parenthesis at i holds a declarator such as (*f), before parameters or a bound.
func (g *guesser) nestedDeclarator(i int) bool {
	end := g.after(i)
	if !g.is(end, "(") && !g.is(end, "[") {
		return false
	}
	return g.is(i+1, "*") || g.is(i+1, "^") || g.w(i+1).name() && g.is(i+2, "*")
}

// withBase handles specifiers with a type of their own: all but the last identifier are macros, and that one too where a
// pointer or parenthesis follows.
func (g *guesser) withBase(s specifiers, more bool) (int, bool) {
	n := len(s.names)
	if more || n == 0 {
		g.dropNames(s.names)
		return s.end, true
	}
	return g.nameAmong(s.names, s.end), true
}

// nameAmong keeps the declared name of some identifiers and drops the rest.
func (g *guesser) nameAmong(names []int, end int) int {
	name := names[len(names)-1]
	for k := len(names) - 1; k >= 0; k-- {
		if !macroLike(g.w(names[k]).text) {
			name = names[k]
			break
		}
	}
	if g.is(end, "(") {
		name = names[len(names)-1] // what parameters follow
	}
	for _, i := range names {
		if i != name {
			g.ed.drop(i)
		}
	}
	return g.declare(name, end)
}

// withoutBase handles specifiers whose type must be among the identifiers.
func (g *guesser) withoutBase(s specifiers, more bool) (int, bool) {
	names := s.names
	if !s.keyword && !more && g.callAfterMacro(names, s.end) {
		return 0, false
	}
	// A declared typedef name is the type, whatever stands around it.
	for k, i := range names {
		text := g.w(i).text
		if (g.isType(text) || g.p.types[text]) && (more || k < len(names)-1) {
			rest := append(append([]int{}, names[:k]...), names[k+1:]...)
			if more {
				g.dropNames(rest)
				return s.end, true
			}
			return g.nameAmong(rest, s.end), true
		}
	}
	if more {
		return g.unknownType(names, s.end), true
	}
	if len(names) == 1 {
		if follow := g.w(s.end); g.top().kind == inParams || follow.is(")") {
			if g.isType(g.w(names[0]).text) {
				return s.end, true
			}
			return g.unknownType(names, s.end), true // const X in a prototype
		}
		return g.declare(names[0], s.end), true // static x;
	}
	if g.top().kind == inBlock && g.is(s.end, "(") {
		return 0, false // a macro without semicolon and a call: nobody declares functions of an unknown type in a block
	}
	if f := g.w(s.end); !(f.is(";") || f.is("=") || f.is(",") || f.is("[") || f.is(")") || f.is(":") || f.is("(") || f.is("{")) {
		return 0, false
	}
	last := len(names) - 1
	if macroLike(g.w(names[last]).text) && last >= 2 && !g.is(s.end, "(") {
		g.ed.drop(names[last]) // X y UNUSED
		last--
	}
	g.unknownType(names[:last], s.end)
	return g.declare(names[last], s.end), true
}

// callAfterMacro reports whether the identifiers are macros without semicolons before a statement on a line of its own.
func (g *guesser) callAfterMacro(names []int, end int) bool {
	if g.top().kind != inBlock {
		return false
	}
	if g.is(end, "=") && g.is(end+1, "{") {
		return false // nothing but a declaration has braces there
	}
	return len(names) > 1 && g.onOwnLine(names[0], names[1])
}

// unknownType makes the most likely of some unknown identifiers a type and drops the others: macros mostly stand before
// the type, and are spelled in capitals.
func (g *guesser) unknownType(names []int, end int) int {
	typ := names[len(names)-1]
	for k := len(names) - 1; k >= 0; k-- {
		if !macroLike(g.w(names[k]).text) {
			typ = names[k]
			break
		}
	}
	for _, i := range names {
		if i != typ {
			g.ed.drop(i)
		}
	}
	if text := g.w(typ).text; !g.isType(text) {
		g.p.types[text] = true
	}
	return end
}

// typeMacro handles an unknown macro that stands for a type, STACK_OF(X509) *s: its name is made a typedef name.
func (g *guesser) typeMacro(i int) (next int, ok bool) {
	f := g.top()
	if !g.w(i).name() || !g.is(i+1, "(") || g.p.match[i+1] < 0 || f.kind == inFile || f.kind == inFor {
		return 0, false
	}
	end := g.after(i + 1)
	j := end
	for g.is(j, "*") || g.w(j).kind == pp.Ident && g.w(j).class() == specWord {
		j++
	}
	name := g.w(j)
	follow := g.w(j + 1)
	declares := follow.is(";") || follow.is("=") || follow.is(",") || follow.is("[") || follow.is(")") || follow.is(":")
	switch {
	case !name.name() || !declares:
		return 0, false
	case f.kind == inBlock && (j == end || g.ownStatement(i, end)):
		return 0, false // MACRO(x) y = 1;
	}
	g.ed.dropRange(i+1, end)
	g.p.types[g.w(i).text] = true
	return end, true
}

func (g *guesser) isType(name string) bool { return g.p.isType(name) }

// single handles one identifier alone before a pointer, a parenthesis or something else: X *y, X (*f)(void), f(x), a = b.
func (g *guesser) single(s specifiers) (int, bool) {
	f := g.top()
	text := g.w(s.names[0]).text
	known := g.isType(text) && !g.declared[text]
	switch {
	case g.is(s.end, "*"):
		j := s.end
		for g.is(j, "*") || g.w(j).kind == pp.Ident && g.w(j).class() == specWord {
			j++
		}
		if known || g.pointerDeclarator(s.end, j) && !g.declared[text] && !g.p.known(text) {
			if !known {
				g.p.types[text] = true
			}
			return s.end, true
		}
	case f.kind == inParams:
		if end := g.after(s.end); !known && g.is(s.end, "(") && g.is(end, "(") {
			g.p.types[text] = true // X (*f)(void), X (f)(void)
		}
		if !known && (g.is(s.end, ",") || g.is(s.end, ")")) {
			if f.close+1 < len(g.p.ws) && g.p.it.body >= 0 && len(g.stack) == 2 {
				return g.declare(s.names[0], s.end), true // an identifier list
			}
			g.p.types[text] = true
		}
		return s.end, true
	case g.is(s.end, "(") && g.nestedDeclarator(s.end) && (f.kind == inFile || f.kind == inStruct || known || g.declaresPointer(s.end)):
		if !known {
			g.p.types[text] = true
		}
		return s.end, true
	case g.is(s.end, "(") && known && f.kind == inBlock:
		// A macro of the same name as a type: FD_SET(fd, &set).
		if end := g.after(s.end); !(end == s.end+3 && g.w(s.end+1).name()) {
			g.p.notTypes[text] = true
		}
	case f.kind == inFile:
		return g.declare(s.names[0], s.end), true // NAME(args) {
	case known && g.is(s.end, ";"), known && g.is(s.end, ":"):
		return s.end, true
	}
	return 0, false
}

// declaresPointer reports whether the parentheses at i and the ones behind them are a pointer to function with its parameters,
// rather than the call of a call: (*f)(void *x);
func (g *guesser) declaresPointer(i int) bool {
	open := g.after(i)
	end := g.after(open)
	if !g.is(open, "(") || !(g.is(end, ";") || g.is(end, "=") || g.is(end, ",")) {
		return false
	}
	first, second := g.w(open+1), g.w(open+2)
	switch {
	case first.kind != pp.Ident:
		return false
	case first.class() == typeWord, first.class() == aggrWord, first.class() == specWord, g.isType(first.text):
		return true
	}
	return first.name() && second.name() || g.p.likelyType(first.text) || g.w(i+1).name()
}

// pointerDeclarator reports whether X * from star on, with the stars ending at j, must be a declaration of a pointer: a
// product whose value nobody uses makes no sense.
func (g *guesser) pointerDeclarator(star, j int) bool {
	f := g.top()
	if f.kind == inParams || f.kind == inStruct || f.kind == inFile {
		return true
	}
	if !g.w(j).name() {
		return false
	}
	for g.w(j).name() {
		j++
	}
	follow := g.w(j)
	return follow.is("=") || follow.is(";") || follow.is(",") || follow.is("[")
}

// parenthesis looks at a parenthesis in an expression: casts show which unknown names are types, and calls of unknown macros may
// have types for arguments.
func (g *guesser) parenthesis(i int) {
	prev := g.w(i - 1)
	if prev.name() {
		if !g.isType(prev.text) {
			g.calls = append(g.calls, i) // for later, when more types are known
		}
		return
	}
	if headWord(prev) {
		return // if (x) y
	}
	j := i + 1
	if g.builtinCast(j) {
		return
	}
	qualified := false
	for g.w(j).kind == pp.Ident && g.w(j).class() == specWord {
		qualified = true
		j++
	}
	name := g.w(j)
	if !name.name() {
		return
	}
	next := j + 1
	if end := g.after(next); g.is(next, "(") && g.pointerTo(end) {
		g.ed.dropRange(next, end) // (STACK_OF(X509) *)
		g.mustBeType(name.text)
		return
	}
	for g.w(next).kind == pp.Ident && g.w(next).class() == specWord {
		qualified = true
		next++
	}
	if g.pointerTo(next) || g.is(next, "(") && g.is(next+1, "*") && g.is(next+2, ")") || qualified && g.is(next, ")") {
		g.mustBeType(name.text)
		return
	}
	if !g.is(next, ")") || prev.is(")") || prev.is("]") || g.declared[name.text] {
		return
	}
	switch operand := g.w(next + 1); {
	case operand.kind == pp.Ident && operand.class() != stmtWord, operand.kind == pp.Number, operand.kind == pp.String,
		operand.kind == pp.Char, operand.is("~"), operand.is("!"), operand.is("{"):
		if prev.kind != pp.Ident || prev.class() != exprWord {
			g.mustBeType(name.text)
		}
	case operand.is("("), operand.is("*"), operand.is("&"), operand.is("-"), operand.is("+"):
		if g.p.likelyType(name.text) {
			g.mustBeType(name.text)
		}
	}
}

// builtinCast drops an unknown macro that is part of a type's name: (unsigned PY_LONG_LONG) x.
func (g *guesser) builtinCast(j int) bool {
	if g.w(j).class() != typeWord {
		return false
	}
	for g.w(j).kind == pp.Ident && (g.w(j).class() == typeWord || g.w(j).class() == specWord) {
		j++
	}
	if g.w(j).name() && (g.is(j+1, ")") || g.is(j+1, "*")) {
		g.ed.drop(j)
	}
	return true
}

// pointerTo reports whether stars at i end a type: X *), X *(*)(int).
func (g *guesser) pointerTo(i int) bool {
	if !g.is(i, "*") {
		return false
	}
	for g.is(i, "*") || g.w(i).kind == pp.Ident && g.w(i).class() == specWord {
		i++
	}
	return g.is(i, ")") || g.is(i, "(") && g.is(i+1, "*") && g.is(i+2, ")")
}

func (g *guesser) mustBeType(name string) {
	if !g.isType(name) {
		g.p.types[name] = true
	}
}

// typeArguments writes 0 for arguments of a call that can only be types: ALLOC(struct x, n).
func (g *guesser) typeArguments(open int) {
	end := int(g.p.match[open])
	if end < 0 {
		return
	}
	start := open + 1
	for i := start; i <= end; i++ {
		if i == end || g.is(i, ",") {
			if i > start && g.isTypeArgument(start, i) {
				g.ed.dropRange(start, i-1)
				g.ed.become(i-1, "0")
			}
			start = i + 1
		} else if int(g.p.match[i]) > i {
			i = int(g.p.match[i])
		}
	}
}

func (g *guesser) isTypeArgument(lo, hi int) bool {
	first := g.w(lo)
	if first.kind != pp.Ident {
		return false
	}
	switch first.class() {
	case typeWord, aggrWord:
		return !g.hasCall(lo, hi)
	case specWord:
		return first.text != "static" && !g.hasCall(lo, hi)
	case plain:
		if hi == lo+1 {
			return (g.isType(first.text) || g.p.types[first.text]) && !g.declared[first.text]
		}
		for i := lo + 1; i < hi; i++ {
			if !g.is(i, "*") && !(g.w(i).kind == pp.Ident && g.w(i).class() == specWord) {
				return false
			}
		}
		return true // X *
	}
	return false
}

func (g *guesser) hasCall(lo, hi int) bool {
	for i := lo + 1; i < hi; i++ {
		if g.is(i, "(") && g.w(i-1).name() || g.is(i, "{") {
			return true
		}
	}
	return false
}
