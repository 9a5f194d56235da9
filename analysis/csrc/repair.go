package csrc

import (
	"fmt"

	"github.com/gillint/gillint/analysis/csrc/pp"
)

// repair changes the words so that the parser may get past the word at index at, which it did not expect. It reports false
// where nothing is left to try. The order matters: what keeps most of the meaning comes first.
func (p *itemParser) repair(at int) bool {
	if p.it.Kind == FuncDef && at < p.bodyIndex() {
		return p.repairType(at) || p.repairHead()
	}
	for _, try := range []func(*itemParser, int) bool{
		(*itemParser).repairType,
		(*itemParser).repairMacroStatement,
		(*itemParser).repairArgument,
		(*itemParser).repairOperator,
		(*itemParser).repairWord,
		(*itemParser).repairStatement,
	} {
		if try(p, at) {
			return true
		}
	}
	return false
}

func (p *itemParser) w(i int) *word {
	if i < 0 || i >= len(p.ws) {
		return &noWord
	}
	return &p.ws[i]
}

func (p *itemParser) is(i int, text string) bool { return p.w(i).is(text) }

// partner returns the index of the bracket that pairs with the one at i, or -1.
func (p *itemParser) partner(i int) int {
	if i < 0 || i >= len(p.match) {
		return -1
	}
	return int(p.match[i])
}

func (p *itemParser) edit(f func(e *edits)) bool {
	e := &edits{}
	f(e)
	p.ws = e.apply(p.ws, nil)
	return true
}

// repairType learns that a name is a type, or that it is none.
func (p *itemParser) repairType(at int) bool {
	w, prev := p.w(at), p.w(at-1)
	typed := func(i int) bool {
		name := p.w(i).text
		if !p.w(i).name() || p.types[name] || p.isType(name) || p.notTypes[name] || p.known(name) {
			return false
		}
		p.types[name] = true
		return true
	}
	// X y, X *y
	if w.name() && prev.name() && !w.line && typed(at-1) {
		return true
	}
	if open := p.partner(at - 1); prev.is(")") && open >= 0 && !p.w(open-1).name() && !headWord(p.w(open-1)) {
		if open+2 == at-1 && typed(open+1) { // (X) y
			return true
		}
	}
	if prev.is("*") && (w.is(")") || w.is(",")) {
		i := at - 1
		for p.is(i, "*") {
			i--
		}
		if p.w(i-1).name() && p.w(i).name() {
			i--
		}
		if typed(i) {
			return true
		}
	}
	// A name that was declared as a type but stands where none can.
	if w.name() && (p.types[w.text] || p.isType(w.text)) && !p.notTypes[w.text] && !p.isArgument(at) {
		delete(p.types, w.text)
		p.notTypes[w.text] = true
		return true
	}
	return false
}

// isArgument reports whether the word at i is all of an argument of a call.
func (p *itemParser) isArgument(i int) bool {
	prev, next := p.w(i-1), p.w(i+1)
	return p.inCall(i) >= 0 && (prev.is("(") || prev.is(",")) && (next.is(")") || next.is(","))
}

// inCall returns the index of the parenthesis of the innermost call whose argument holds the word at i, or -1.
func (p *itemParser) inCall(at int) int {
	for i := at - 1; i >= 0; i-- {
		switch {
		case p.is(i, ")"), p.is(i, "]"), p.is(i, "}"):
			if m := p.partner(i); m >= 0 {
				i = m
			}
		case p.is(i, "("):
			if p.w(i - 1).name() {
				return i
			}
		case p.is(i, "{"), p.is(i, ";"):
			return -1
		}
	}
	return -1
}

// repairMacroStatement puts a semicolon behind the use of a macro that ends before at.
func (p *itemParser) repairMacroStatement(at int) bool {
	if p.enclosing(at) != "block" {
		return false
	}
	w := p.w(at)
	start := at - 1
	if p.is(start, ")") {
		if start = p.partner(start) - 1; start < 0 {
			return false
		}
	}
	if !p.w(start).name() || !p.statementBefore(start) {
		return false
	}
	if w.kind == pp.Punct && !w.is("{") && !w.is("}") && !w.line {
		return false
	}
	return p.edit(func(e *edits) { e.insert(at, ";") })
}

// statementBefore reports whether a statement may start at i.
func (p *itemParser) statementBefore(i int) bool {
	prev := p.w(i - 1)
	if prev.is(";") || prev.is("{") || prev.is("}") || prev.is(":") || prev.is("else") || prev.is("do") {
		return true
	}
	open := p.partner(i - 1)
	return prev.is(")") && open > 0 && headWord(p.w(open-1))
}

// repairArgument replaces the argument of a call that holds the word at i: by a statement expression where it is code,
// by 0 where it has no calls.
func (p *itemParser) repairArgument(at int) bool {
	if p.is(at, "(") && p.w(at-1).name() {
		at++ // the parser stops there where the first argument is no expression
	}
	open := p.inCall(at)
	if open < 0 && p.is(at, ")") {
		open = p.partner(at)
	}
	end := p.partner(open)
	if open < 0 || end < at || !p.w(open-1).name() {
		return false
	}
	lo := open + 1
	hi := end
	for i := open + 1; i < end; i++ {
		if m := p.partner(i); m > i {
			i = m
			continue
		}
		if p.is(i, ",") {
			if i >= at {
				hi = i
				break
			}
			lo = i + 1
		}
	}
	if hi <= lo {
		return p.edit(func(e *edits) { e.insert(lo, "0") })
	}
	if p.is(lo, "(") && p.is(lo+1, "{") && p.partner(lo) == hi-1 {
		return false // tried already
	}
	if p.isCode(lo, hi) {
		return p.edit(func(e *edits) {
			e.insert(lo, "(", "{")
			e.insert(hi, ";", "}", ")")
		})
	}
	if p.hasCall(lo, hi) || hi == lo+1 && p.w(lo).text == "0" {
		return false
	}
	return p.edit(func(e *edits) {
		e.dropRange(lo, hi-1)
		e.become(hi-1, "0")
	})
}

// isCode reports whether the words are statements.
func (p *itemParser) isCode(lo, hi int) bool {
	if p.is(lo, "{") || p.w(lo).kind == pp.Ident && p.w(lo).class() == stmtWord {
		return true
	}
	for i := lo; i < hi; i++ {
		if m := p.partner(i); m > i {
			i = m
		} else if p.is(i, ";") {
			return true
		}
	}
	return false
}

func (p *itemParser) hasCall(lo, hi int) bool {
	for i := lo + 1; i < hi; i++ {
		if p.is(i, "(") && p.w(i-1).name() {
			return true
		}
	}
	return false
}

// repairOperator makes an assignment that the parser does not take, such as to a cast, a comparison: both sides stay.
func (p *itemParser) repairOperator(at int) bool {
	switch p.w(at).text {
	case "=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=":
		if p.w(at).kind == pp.Punct && p.enclosing(at) == "block" {
			return p.edit(func(e *edits) { e.become(at, "==") })
		}
	}
	return false
}

// repairWord drops a name that stands beside another one, or beside a literal: a macro that expands to nothing, or to part
// of a string.
func (p *itemParser) repairWord(at int) bool {
	w, prev := p.w(at), p.w(at-1)
	switch {
	case w.kind == pp.String && prev.is(")"):
		if open := p.partner(at - 1); open > 0 && p.w(open-1).name() {
			if p.enclosing(at) == "init" {
				return p.edit(func(e *edits) { e.insert(at, ",") })
			}
			return p.edit(func(e *edits) { e.drop(at) })
		}
	case w.name() && (prev.name() || prev.is(")") || prev.kind == pp.Number):
		if prev.name() && macroLike(prev.text) && !macroLike(w.text) {
			return p.edit(func(e *edits) { e.drop(at - 1) })
		}
		return p.edit(func(e *edits) {
			e.drop(at)
			if p.is(at+1, "(") && p.partner(at+1) > at && prev.is(")") {
				e.dropRange(at, p.partner(at+1)+1)
			}
		})
	case prev.name() && macroLike(prev.text) && w.kind == pp.Ident && w.class() != stmtWord && w.class() != exprWord:
		return p.edit(func(e *edits) { e.drop(at - 1) })
	}
	return false
}

// enclosing says what the innermost braces around the word at i hold: "block", "init", "struct", "enum", or "" outside.
func (p *itemParser) enclosing(at int) string {
	open := p.brace(at)
	if open < 0 {
		return ""
	}
	return p.braceKind(open)
}

// brace returns the index of the innermost { around the word at i, or -1.
func (p *itemParser) brace(at int) int {
	for i := min(at, len(p.ws)) - 1; i >= 0; i-- {
		if m := p.partner(i); m >= 0 && m < i {
			i = m
		} else if p.is(i, "{") {
			return i
		}
	}
	return -1
}

func (p *itemParser) braceKind(open int) string {
	prev := p.w(open - 1)
	switch {
	case prev.is("="), prev.is(","):
		return "init"
	case prev.is("{"):
		if outer := p.brace(open); outer >= 0 && p.it.body < 0 {
			return p.braceKind(outer)
		}
		return "block"
	case prev.is(")"):
		m := p.partner(open - 1)
		if m > 0 && !p.w(m-1).name() && !headWord(p.w(m-1)) && !p.is(m-1, ")") {
			return "init"
		}
		return "block"
	}
	for i := open - 1; i >= 0 && i > open-4; i-- {
		switch p.w(i).text {
		case "struct", "union":
			return "struct"
		case "enum":
			return "enum"
		}
	}
	return "block"
}

// repairStatement leaves out the innermost statement, member, enumerator or initializer around the word at i, where that
// calls nothing.
func (p *itemParser) repairStatement(at int) bool {
	at = min(at, len(p.ws)-1)
	open := p.brace(at)
	end := p.partner(open)
	if open < 0 || end < at {
		return false
	}
	kind := p.braceKind(open)
	lo, hi := p.segment(open+1, end, at, kind)
	if hi <= lo || p.hasCall(lo, hi) || p.hasBlock(lo, hi) {
		return false
	}
	if kind == "block" && hi == lo+1 && p.is(lo, ";") {
		return false
	}
	p.note(lo, "a "+map[string]string{"block": "statement", "init": "value", "struct": "member", "enum": "constant"}[kind]+" could not be read and was left out")
	return p.edit(func(e *edits) {
		switch kind {
		case "block":
			e.dropRange(lo, hi)
			e.insert(hi, ";")
		case "init":
			e.dropRange(lo, hi-1)
			e.become(hi-1, "0")
		default:
			e.dropRange(lo, hi)
			if kind == "enum" && p.is(hi, ",") {
				e.drop(hi)
			}
		}
	})
}

// segment narrows [lo, end) to the part between separators that holds at.
func (p *itemParser) segment(lo, end, at int, kind string) (int, int) {
	separator := func(i int) bool {
		if kind == "init" || kind == "enum" {
			return p.is(i, ",")
		}
		return p.is(i, ";")
	}
	hi := end
	for i := lo; i < end; i++ {
		if m := p.partner(i); m > i {
			closes := m < at && kind == "block" && (p.is(m, "}") || headWord(p.w(i-1)))
			i = m
			if closes {
				lo = m + 1
			}
			continue
		}
		if kind == "block" && i < at && (p.is(i, ":") || p.is(i, "else") || p.is(i, "do")) && p.statementBefore(i+1) && !p.ternary(lo, i) {
			lo = i + 1
		}
		if separator(i) {
			if i >= at {
				hi = i
				break
			}
			lo = i + 1
		}
	}
	if hi < end && kind != "init" && kind != "enum" {
		hi++
	}
	return lo, hi
}

func (p *itemParser) ternary(lo, hi int) bool {
	for i := lo; i < hi; i++ {
		if p.is(i, "?") {
			return true
		}
	}
	return false
}

func (p *itemParser) hasBlock(lo, hi int) bool {
	for i := lo; i < hi; i++ {
		if p.is(i, "{") {
			return true
		}
	}
	return false
}

// bodyIndex returns the index of a function's {, or -1.
func (p *itemParser) bodyIndex() int {
	for i := range p.ws {
		if p.is(i, "{") && int(p.ws[i].at) >= p.it.body {
			return i
		}
	}
	return -1
}

// repairHead gives a function whose head cannot be read a plain one: it then has no known parameters.
func (p *itemParser) repairHead() bool {
	body := p.bodyIndex()
	if p.it.Name == "" || body == 4 && p.is(0, "int") && p.is(2, "(") && p.is(3, ")") {
		return false
	}
	name := 0
	for i := range body {
		if p.ws[i].text == p.it.Name && p.ws[i].kind == pp.Ident {
			name = i
			break
		}
	}
	p.note(name, "the parameters of "+p.it.Name+" could not be read")
	at := p.ws[name].at
	head := []word{newWord("int", pp.Ident, at), newWord(p.it.Name, pp.Ident, at), newWord("(", pp.Punct, at), newWord(")", pp.Punct, at)}
	p.ws = append(head, p.ws[body:]...)
	return true
}

// note records what was left out at a word.
func (p *itemParser) note(i int, message string) {
	loc := p.it.Tokens[p.w(i).at].Loc
	prob := Problem{Path: p.u.path(p.it, loc), Line: int(loc.Line), Message: message}
	if p.it.Kind == FuncDef {
		prob.Message = fmt.Sprintf("%s in %s", message, p.it.Name)
		prob.Function = ""
	}
	p.problems = append(p.problems, prob)
}
