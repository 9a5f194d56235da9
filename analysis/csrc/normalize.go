package csrc

import (
	"slices"
	"strings"

	"github.com/gillint/gillint/analysis/csrc/pp"
	"github.com/gillint/gillint/analysis/csrc/syntax"
)

// word is a token on its way to the parser: what is written for it, and which token of the item it stands for.
type word struct {
	text string
	says *spelled // never nil; of anything but identifiers nothing
	at   int32    // index in Item.Tokens; a neighbour's for what was inserted
	kind pp.Kind
	op   syntax.Op
	line bool // starts a line
}

func (w *word) is(text string) bool {
	return w.text == text && (w.kind == pp.Punct || w.kind == pp.Ident)
}

// name reports whether w is an identifier and no keyword.
func (w *word) name() bool {
	return w.kind == pp.Ident && w.says.class == plain && !w.says.attribute
}

func (w *word) class() wordClass { return w.says.class }
func (w *word) attribute() bool  { return w.says.attribute }

// noWord stands where there is none.
var noWord = word{kind: pp.EOF, says: nothing}

// newWord makes a word that stands for the token at.
func newWord(text string, kind pp.Kind, at int32) word {
	w := word{text: text, kind: kind, at: at, says: nothing}
	switch kind {
	case pp.Ident:
		w.says = spell(text)
		w.op = w.says.op
	case pp.Punct:
		w.op = syntax.OpOf(text)
	}
	return w
}

// written is the kind of a word of our own.
func written(text string) pp.Kind {
	switch c := text[0]; {
	case c == '_' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z':
		return pp.Ident
	case '0' <= c && c <= '9':
		return pp.Number
	}
	return pp.Punct
}

// toWords writes every token, into the room that ws has, so that the parser can read it.
func toWords(ws []word, toks []pp.Token) []word {
	ws = slices.Grow(ws[:0], len(toks))[:len(toks)]
	line, file := int32(0), int32(0) // of the token before
	for i := range toks {
		t, w := &toks[i], &ws[i]
		*w = word{text: t.Text, says: nothing, at: int32(i), kind: t.Kind, line: i > 0 && (t.Loc.Line != line || t.Loc.File != file)}
		line, file = t.Loc.Line, t.Loc.File
		switch t.Kind {
		case pp.Punct:
			w.op = syntax.OpOf(t.Text)
		case pp.Ident:
			w.text = spelling(t)
			w.says = spell(w.text)
			w.op = w.says.op
		default:
			if w.text = spelling(t); t.Kind == pp.Char && w.text == "0" {
				w.kind = pp.Number
			}
		}
	}
	return ws
}

// spelling returns a token's text without what the parser does not know: encoding prefixes of literals, digit separators,
// escapes that it would reject.
func spelling(t *pp.Token) string {
	switch t.Kind {
	case pp.String, pp.Char:
		return literal(t.Text, t.Kind)
	case pp.Number:
		if strings.IndexByte(t.Text, '\'') >= 0 {
			return strings.ReplaceAll(t.Text, "'", "")
		}
	case pp.Ident:
		if strings.IndexByte(t.Text, '\\') >= 0 {
			return strings.ReplaceAll(t.Text, `\`, "_")
		}
	}
	return t.Text
}

func literal(s string, kind pp.Kind) string {
	quote := byte('"')
	if kind == pp.Char {
		quote = '\''
	}
	open := strings.IndexByte(s, quote)
	if open < 0 || len(s) < open+2 || s[len(s)-1] != quote {
		if kind == pp.Char {
			return "0" // not terminated
		}
		return `""`
	}
	s = s[open:]
	if !strings.ContainsAny(s, "\\\n") {
		return s
	}
	b := []byte(s)
	for i := 1; i < len(b)-1; i++ {
		if b[i] == '\n' {
			b[i] = ' '
		}
		if b[i] != '\\' {
			continue
		}
		if i++; i == len(b)-1 {
			b[i-1] = ' ' // it would take the quote
			break
		}
		switch b[i] {
		case 'u', 'U', 'x', 'X', '\n':
			b[i] = 'a'
		}
	}
	return string(b)
}

// nesting estimates how deep the parser, and who walks its trees, will have to recurse: brackets, statements in statements
// (a chain of else if counts as such), and within one expression assignments, conditions, prefix operators, casts, and calls
// of what calls return.
func (s *scratch) nesting(ws []word) int {
	stack := s.levels[:0]
	cur, sum, deepest := level{}, 0, 0
	for i := range ws {
		w := &ws[i]
		if w.kind == pp.Punct || prefix(w.op) {
			cur.run++
		} else {
			cur.run = 0
		}
		switch op := w.op; {
		case w.kind == pp.Ident:
			if w.class() == stmtWord {
				cur.heads++
			}
		case op == syntax.LParen, op == syntax.LBracket, op == syntax.LBrace:
			sum += cur.heads + cur.ops + cur.run
			stack = append(stack, cur)
			cur = level{}
		case op == syntax.RParen, op == syntax.RBracket, op == syntax.RBrace:
			if n := len(stack); n > 0 {
				cur, stack = stack[n-1], stack[:n-1]
				sum -= cur.heads + cur.ops + cur.run
			}
			if op == syntax.RBrace {
				cur.ops, cur.run = 0, 0
			}
		case op == syntax.Assign, op == syntax.Question, op == syntax.Colon:
			cur.ops++
		case op == syntax.Comma, op == syntax.Semi:
			cur.ops, cur.run = 0, 0
		}
		if (w.op == syntax.Semi || w.op == syntax.RBrace) && !(i+1 < len(ws) && ws[i+1].op == syntax.KwElse) {
			cur.heads = 0
		}
		deepest = max(deepest, sum+cur.heads+cur.ops+cur.run)
	}
	s.levels = stack
	return deepest
}

// level is what nesting counts in one pair of brackets.
type level struct {
	heads, ops int
	run        int // the prefixes and bracketed groups that stand one behind the other
}

// prefix reports whether a word is an operator that stands before its operand.
func prefix(op syntax.Op) bool {
	switch op {
	case syntax.KwSizeof, syntax.KwAlignof, syntax.KwReal, syntax.KwImag, syntax.KwTypeof:
		return true
	}
	return false
}

// link pairs the brackets of words; -1 where there is no partner. What it returns lasts until it is called again.
func (s *scratch) link(ws []word) []int32 {
	match := slices.Grow(s.match[:0], len(ws))[:len(ws)]
	stack := s.stack[:0]
	for i := range ws {
		match[i] = -1
		want := syntax.LParen
		switch ws[i].op {
		case syntax.LParen, syntax.LBracket, syntax.LBrace:
			stack = append(stack, int32(i))
			continue
		case syntax.RParen:
		case syntax.RBracket:
			want = syntax.LBracket
		case syntax.RBrace:
			want = syntax.LBrace
			for len(stack) > 0 && ws[stack[len(stack)-1]].op != want {
				stack = stack[:len(stack)-1]
			}
		default:
			continue
		}
		if n := len(stack); n > 0 && ws[stack[n-1]].op == want {
			match[i], match[stack[n-1]] = stack[n-1], int32(i)
			stack = stack[:n-1]
		}
	}
	s.match, s.stack = match, stack
	return match
}

// normalize leaves out or rewrites what compilers accept and the parser does not, and what says nothing about the
// values and calls of a function: attributes, calling conventions, inline assembly, va_arg and its like.
func (s *scratch) normalize(ws []word) []word {
	n := &normalizer{ws: ws, match: s.link(ws), out: slices.Grow(s.out[:0], len(ws)+8)}
	n.emit(0, len(ws))
	s.out = n.out
	return n.out
}

type normalizer struct {
	ws    []word
	match []int32
	out   []word
}

// emit writes the words from lo to hi.
func (n *normalizer) emit(lo, hi int) {
	for i := lo; i < hi; {
		w := &n.ws[i]
		switch w.kind {
		case pp.Ident:
			if f := w.says.rewrite; f != nil {
				i = max(f(n, i), i+1)
				continue
			}
			i = n.ident(i)
		case pp.String:
			n.dropMacroBeforeString()
			n.out = append(n.out, *w)
			i++
		case pp.Punct:
			i = n.punct(i)
		case pp.Other:
			i++ // a byte that begins no token: compilers reject it, we read on
		default:
			n.out = append(n.out, *w)
			i++
		}
	}
}

// put writes words of our own in the place of the word at i.
func (n *normalizer) put(i int, texts ...string) {
	for _, s := range texts {
		n.out = append(n.out, newWord(s, written(s), n.ws[i].at))
	}
}

func (n *normalizer) is(i int, text string) bool { return i < len(n.ws) && n.ws[i].is(text) }

// after returns the index behind the group that opens at i, or i where none opens.
func (n *normalizer) after(i int) int {
	if i < len(n.ws) && n.match[i] > int32(i) {
		return int(n.match[i]) + 1
	}
	return i
}

func (n *normalizer) last() *word {
	if len(n.out) == 0 {
		return &noWord
	}
	return &n.out[len(n.out)-1]
}

// ident writes an identifier unless it is an unknown macro next to a string: "%" FMT "d".
func (n *normalizer) ident(i int) int {
	w := &n.ws[i]
	if n.last().kind == pp.String && w.name() {
		return n.after(i + 1)
	}
	n.out = append(n.out, *w)
	return i + 1
}

func (n *normalizer) dropMacroBeforeString() {
	if last := n.last(); last.name() {
		n.out = n.out[:len(n.out)-1]
	}
}

func (n *normalizer) punct(i int) int {
	w := &n.ws[i]
	switch w.text {
	case "[":
		if last := n.last(); n.is(i+1, "[") && n.match[i] == n.match[i+1]+1 && !last.is(")") && !last.is("]") {
			return n.after(i) // [[attribute]]
		}
	case ",":
		if last := n.last(); last.is("(") || last.is(",") {
			n.put(i, "0")
		}
	case ")":
		if n.last().is(",") {
			n.put(i, "0")
		}
	case "}":
		if n.last().is(":") {
			n.put(i, ";") // a label needs a statement
		}
	case "#", "##", "@", "\\":
		return i + 1
	}
	n.out = append(n.out, *w)
	return i + 1
}

// rewrites says what becomes of single words. A function returns the index behind what it has read.
func rewrites() map[string]func(n *normalizer, i int) int {
	drop := func(n *normalizer, i int) int { return i + 1 }
	dropGroup := func(n *normalizer, i int) int {
		if n.is(i+1, "(") {
			return n.after(i + 1)
		}
		return i + 1
	}
	become := func(texts ...string) func(*normalizer, int) int {
		return func(n *normalizer, i int) int { n.put(i, texts...); return i + 1 }
	}
	list := map[string]func(*normalizer, int) int{
		"_declspec": declspec, "__declspec": declspec, "extern": external,
		"asm": assembly, "__asm": assembly, "__asm__": assembly, "_asm": assembly,
		"va_arg": vaArg, "__builtin_va_arg": vaArg,
		"offsetof": offset, "__builtin_offsetof": offset,
		"_Generic": generic, "__builtin_types_compatible_p": compatible,
		"__builtin_bit_cast": bitCast, "__builtin_convertvector": convert,
		"static_cast": cppCast, "reinterpret_cast": cppCast, "const_cast": cppCast, "dynamic_cast": cppCast,
		"__except": become("if"), "bool": become("_Bool"), "thread_local": become("_Thread_local"),
		"__thread": become("_Thread_local"), "typeof_unqual": become("typeof"),
		"__int8": become("char"), "__int16": become("short"), "__int32": become("int"), "__int64": become("long", "long"),
		"_BitInt": func(n *normalizer, i int) int { n.put(i, "int"); return dropGroup(n, i) },
	}
	for _, s := range []string{
		"__extension__", "restrict", "__restrict", "__restrict__", "inline", "__inline", "__inline__", "__forceinline",
		"_Noreturn", "constexpr", "_Nullable", "_Nonnull", "_Null_unspecified", "__cdecl", "_cdecl", "__stdcall",
		"_stdcall", "__fastcall", "_fastcall", "__thiscall", "__vectorcall", "__clrcall", "__unaligned", "__w64",
		"__ptr32", "__ptr64", "__try", "__finally", "__leave",
	} {
		list[s] = drop
	}
	for _, s := range []string{
		"__attribute__", "__attribute", "_Alignas", "alignas", "_Pragma", "__pragma", "_Static_assert", "static_assert",
	} {
		list[s] = dropGroup
	}
	return list
}

func declspec(n *normalizer, i int) int {
	end := n.after(i + 1)
	if end == i+4 && n.is(i+2, "thread") {
		n.put(i, "_Thread_local")
	}
	return end
}

// external drops the string of extern "C" before a single declaration.
func external(n *normalizer, i int) int {
	n.out = append(n.out, n.ws[i])
	if i+1 < len(n.ws) && n.ws[i+1].kind == pp.String {
		return i + 2
	}
	return i + 1
}

// assembly drops inline assembly and asm labels; as a statement its semicolon stays.
func assembly(n *normalizer, i int) int {
	j := i + 1
	for j < len(n.ws) && n.ws[j].kind == pp.Ident && (n.ws[j].class() == specWord || n.ws[j].text == "goto") {
		j++
	}
	switch {
	case n.is(j, "("):
		return n.after(j)
	case n.is(j, "{"):
		n.put(i, ";")
		return n.after(j)
	}
	for j < len(n.ws) && !n.ws[j].line && !n.is(j, ";") && !n.is(j, "}") {
		j++ // __asm int 3
	}
	if !n.is(j, ";") {
		n.put(i, ";")
	}
	return j
}

// arguments splits the group that opens at open at its outer commas. It returns nil where none opens.
func (n *normalizer) arguments(open int) (args [][2]int) {
	if !n.is(open, "(") || n.match[open] < 0 {
		return nil
	}
	end := int(n.match[open])
	start := open + 1
	for i := start; i <= end; i++ {
		if i == end || n.is(i, ",") {
			args = append(args, [2]int{start, i})
			start = i + 1
		} else if n.match[i] > int32(i) {
			i = int(n.match[i])
		}
	}
	return args
}

func (n *normalizer) keep(i int) int {
	n.out = append(n.out, n.ws[i])
	return i + 1
}

// vaArg writes va_arg(ap, T) as (*(T *)__gillint_va_arg(ap)).
func vaArg(n *normalizer, i int) int {
	args := n.arguments(i + 1)
	if len(args) < 2 {
		return n.keep(i)
	}
	typ := [2]int{args[1][0], args[len(args)-1][1]}
	n.put(i, "(", "*", "(")
	if n.has(typ, "(") || n.has(typ, "[") {
		n.put(i, "void", "*") // pointers to functions and arrays: the type is of no use here
	} else {
		n.emit(typ[0], typ[1])
	}
	n.put(i, "*", ")", "__gillint_va_arg", "(")
	n.emit(args[0][0], args[0][1])
	n.put(i, ")", ")")
	return n.after(i + 1)
}

func (n *normalizer) has(r [2]int, text string) bool {
	for i := r[0]; i < r[1]; i++ {
		if n.is(i, text) {
			return true
		}
	}
	return false
}

// offset writes offsetof(T, m) as sizeof(T): a constant, never evaluated.
func offset(n *normalizer, i int) int {
	args := n.arguments(i + 1)
	if len(args) < 2 {
		return n.keep(i)
	}
	n.put(i, "sizeof", "(")
	n.emit(args[0][0], args[0][1])
	n.put(i, ")")
	return n.after(i + 1)
}

// generic keeps one association of a _Generic selection, the default where there is one: which of them is taken depends on
// types, and they mostly differ in types only.
func generic(n *normalizer, i int) int {
	args := n.arguments(i + 1)
	if len(args) < 2 {
		return n.keep(i)
	}
	chosen := [2]int{}
	for _, a := range args[1:] {
		colon := a[0]
		for colon < a[1] && !n.is(colon, ":") {
			colon++
		}
		if chosen[1] == 0 || n.is(a[0], "default") {
			chosen = [2]int{min(colon+1, a[1]), a[1]}
		}
	}
	n.put(i, "(")
	n.emit(chosen[0], chosen[1])
	n.put(i, ")")
	return n.after(i + 1)
}

func compatible(n *normalizer, i int) int {
	n.put(i, "0")
	return n.after(i + 1)
}

func bitCast(n *normalizer, i int) int { return keepArgument(n, i, 1) }
func convert(n *normalizer, i int) int { return keepArgument(n, i, 0) }

func keepArgument(n *normalizer, i, which int) int {
	args := n.arguments(i + 1)
	if len(args) <= which {
		return n.keep(i)
	}
	n.put(i, "(")
	n.emit(args[which][0], args[which][1])
	n.put(i, ")")
	return n.after(i + 1)
}

// cppCast writes static_cast<T>(e) as (T)(e).
func cppCast(n *normalizer, i int) int {
	const longest = 50 // words of a type
	if !n.is(i+1, "<") {
		return n.keep(i)
	}
	for j := i + 2; j < len(n.ws) && j < i+longest; j++ {
		if n.is(j, ">") && n.is(j+1, "(") {
			n.put(i, "(")
			n.emit(i+2, j)
			n.put(i, ")")
			return j + 1
		}
	}
	return n.keep(i)
}
