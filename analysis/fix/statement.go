package fix

import "sort"

// statement is a simple statement: an expression's, a declaration, a return.
type statement struct {
	first, last int // tokens; the last one is the semicolon
	header      int // the token after which it stands alone, without braces: if (...), else, do; -1 elsewhere
	control     int // the word that header ends: the if, the else
}

// keywords begin statements that are not simple; return is simple but does not go on.
var keywords = map[string]bool{
	"if": true, "for": true, "while": true, "do": true, "switch": true, "else": true, "case": true, "default": true, "goto": true,
	"break": true, "continue": true, "return": true,
}

// controls are the words before the parentheses after which one statement stands.
var controls = map[string]bool{"if": true, "for": true, "while": true, "switch": true}

// index is the token that begins at an offset.
func (t tokens) index(at int) int {
	i := sort.Search(len(t), func(i int) bool { return t[i].at >= at })
	if i == len(t) || t[i].at != at {
		return -1
	}
	return i
}

// around is the bracket that a token stands in; -1: none.
func (t tokens) around(i int) int { return t[i].parent }

// statement finds the simple statement that token i is a part of.
func (t tokens) statement(s *Text, i int) (statement, bool) {
	top := i
	for {
		p := t.around(top)
		if p < 0 {
			return statement{}, false
		}
		if t[p].text == "{" {
			break
		}
		if p > 0 && t[p].text == "(" && controls[t[p-1].text] {
			return statement{}, false // a condition
		}
		top = p
	}
	block := t.around(top)
	if !t.opensBlock(block) {
		return statement{}, false
	}
	st := statement{header: -1, control: -1}
	var ok bool
	if st.last, ok = t.lastOf(top, block); !ok {
		return st, false
	}
	if st, ok = t.firstOf(st, top, block); !ok {
		return st, false
	}
	for k := st.first; k <= st.last; k++ {
		if t[k].directive {
			return st, false
		}
	}
	return st, true
}

// opensBlock tells a block's brace from an initializer's, by what stands before it.
func (t tokens) opensBlock(i int) bool {
	if i == 0 {
		return true
	}
	switch before := t[i-1]; before.text {
	case ")", ";", "{", "}", ":", "else", "do":
		return true
	default:
		return before.word && !before.directive && before.text != "return" || before.directive
	}
}

// lastOf goes forward to the semicolon.
func (t tokens) lastOf(i, block int) (int, bool) {
	for ; i < len(t); i++ {
		switch tok := t[i]; {
		case tok.directive:
			return 0, false
		case tok.parent != block:
			return 0, false
		case tok.text == ";":
			return i, true
		case tok.text == "{" && (i == 0 || t[i-1].text != "=" && t[i-1].text != ")"):
			return 0, false
		case tok.text == "}":
			return 0, false
		}
		if t[i].match > i {
			i = t[i].match
		}
	}
	return 0, false
}

// firstOf goes back to where the statement begins.
func (t tokens) firstOf(st statement, i, block int) (statement, bool) {
	directive := false
	st.first = i
	for k := i - 1; ; k-- {
		if k <= block {
			st.first = t.next(k)
			return st, true
		}
		tok := t[k]
		switch {
		case tok.directive:
			directive = true
			continue
		case tok.text == ";":
			st.first = t.next(k)
			return st, true
		case tok.text == "}":
			st.first = t.next(k)
			return st, t[st.first].text != "," && t[st.first].text != "else" && t[st.first].text != "while"
		case tok.text == "{":
			return st, false
		case tok.text == "else", tok.text == "do":
			st.first, st.header, st.control = t.next(k), k, k
			return st, !directive
		case tok.text == ":":
			ternary, ok := t.colon(k, block)
			if !ok {
				return st, false
			}
			if !ternary {
				st.first = t.next(k)
				return st, true
			}
		case tok.text == ")" && tok.match > 0 && controls[t[tok.match-1].text]:
			if c := tok.match - 1; t[c].text == "while" && c > 0 && t[c-1].text == "}" {
				return st, false // do { } while (x) without its semicolon, or a loop: not worth telling apart
			}
			st.first, st.header, st.control = t.next(k), k, tok.match-1
			return st, !directive
		case t.macroEnds(k):
			st.first = t.next(k)
			return st, true
		case tok.word && !tok.ends && statementMacro(tok.text) && k+2 < len(t) && t[k+1].word && t[k+2].text == "(":
			return st, false // MACRO f(): a statement of its own, or the beginning of this one
		}
		if tok.match >= 0 && tok.match < k {
			k = tok.match
		}
	}
}

// next is the token after k that is no directive.
func (t tokens) next(k int) int {
	for k++; k < len(t)-1 && t[k].directive; k++ {
	}
	return k
}

// colon tells what a : at k belongs to: an expression, or a label or case.
func (t tokens) colon(k, block int) (ternary, ok bool) {
	for j := k - 1; j > block; j-- {
		switch t[j].text {
		case "?":
			return true, true
		case "case", "default":
			return false, true
		case ";", "{", "}", ":":
			return false, j == k-2 // a label is one word
		}
		if t[j].match >= 0 && t[j].match < j {
			j = t[j].match
		}
	}
	return false, k-2 == block
}

// macroEnds reports whether a statement that is a macro's use without a semicolon ends with token k: Py_BEGIN_ALLOW_THREADS on
// a line of its own.
func (t tokens) macroEnds(k int) bool {
	if !t[k].ends || k+1 >= len(t) || !t[k+1].word && !t[k+1].directive && t[k+1].text != "(" && t[k+1].text != "*" {
		return false
	}
	name := k
	if t[k].text == ")" {
		if name = t[k].match - 1; name < 0 {
			return false
		}
	}
	return t[name].word && t[name].begins && statementMacro(t[name].text)
}

// statementMacro reports whether a name is spelled as macros are that are statements.
func statementMacro(name string) bool {
	letters := 0
	for i := range len(name) {
		switch c := name[i]; {
		case 'A' <= c && c <= 'Z':
			letters++
		case c == '_' || '0' <= c && c <= '9' || c == 'y' && i == 1:
		default:
			return false
		}
	}
	return letters >= 3
}
