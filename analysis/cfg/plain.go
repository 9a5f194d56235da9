package cfg

import (
	"slices"
	"strings"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/csrc/pp"
)

// plain reads a declaration of name from its tokens, where it is nothing but words, stars, the name and a suffix:
// most prototypes, typedefs and variables are, and need no parser. ok is false where there is more to it.
func (un *unit) plain(name string, toks []pp.Token, from int) (d declared, ok bool) {
	var words []string
	stars := 0
	i := from
	for ; i < len(toks); i++ {
		t := &toks[i]
		switch {
		case t.Is("__attribute__") || t.Is("__attribute") || t.Is("__declspec") || t.Is("_Alignas"):
			j := skipParens(toks, i+1)
			if j == i+1 {
				return d, false
			}
			for _, w := range toks[i+1 : j] {
				d.thread = d.thread || w.Text == "thread"
			}
			i = j - 1
		case t.Kind == pp.Ident && t.Text == name && stars+len(words) > 0 && !tagKeyword(words):
			goto named
		case t.Kind == pp.Ident:
			switch t.Text {
			case "typeof", "__typeof__", "__typeof", "__auto_type", "_Atomic", "auto":
				return d, false
			case "const", "__const":
				d.constant = true
			case "_Thread_local", "thread_local", "__thread":
				d.thread = true
			}
			words = append(words, t.Text)
		case t.Is("*"):
			d.constant = false // of what it points at
			stars++
		default:
			return d, false
		}
	}
	return d, false
named:
	base, fn := un.wordsType(words)
	if base == (Type{}) {
		return d, false
	}
	for range stars {
		base = base.pointer()
	}
	d.typ, d.fn = base, fn && stars == 0
	return un.suffix(d, toks, i+1)
}

// objects says which parameters are pointers to Python objects; toks start behind the opening parenthesis.
func (un *unit) objects(toks []pp.Token) (set uint16) {
	var words []string
	n, stars, depth := 0, 0, 0
	for i := range toks {
		t := &toks[i]
		switch {
		case t.Is("("):
			depth++
		case t.Is(")") && depth > 0:
			depth--
		case depth > 0:
		case t.Is(",") || t.Is(")"):
			if stars == 1 && slices.ContainsFunc(words, capi.IsObjectType) && n < 16 {
				set |= 1 << n
			}
			if t.Is(")") {
				return set
			}
			words, stars = nil, 0
			n++
		case t.Is("*"):
			stars++
		case t.Kind == pp.Ident:
			words = append(words, t.Text)
		}
	}
	return set
}

// suffix reads what follows the name: parameters, dimensions, the beginning of an initializer.
func (un *unit) suffix(d declared, toks []pp.Token, i int) (declared, bool) {
	for ; i < len(toks); i++ {
		t := &toks[i]
		switch {
		case t.Is("("):
			d.typ, d.fn = d.typ.function(), true
			d.typ.Objects = un.objects(toks[i+1:])
			return d, true
		case t.Is("["):
			d.typ, d.fn = d.typ.pointer(), false
			depth := 0
			for ; i < len(toks); i++ {
				if toks[i].Is("[") {
					depth++
				} else if toks[i].Is("]") {
					if depth--; depth == 0 {
						break
					}
				}
			}
		case t.Is("="):
			d.init = true
			return d, true
		case t.Is("__attribute__") || t.Is("__attribute") || t.Is("__asm__") || t.Is("asm") || t.Is("__asm"):
			i = skipParens(toks, i+1) - 1
		case t.Is(";") || t.Is(","):
			return d, true
		default:
			return d, false
		}
	}
	return d, true
}

// tagKeyword reports whether the last word wants a tag next.
func tagKeyword(words []string) bool {
	if len(words) == 0 {
		return false
	}
	w := words[len(words)-1]
	return w == "struct" || w == "union" || w == "enum"
}

// skipParens returns the index after the group in parentheses that begins at i, or i where none does.
func skipParens(toks []pp.Token, i int) int {
	if i >= len(toks) || !toks[i].Is("(") {
		return i
	}
	depth := 0
	for ; i < len(toks); i++ {
		if toks[i].Is("(") {
			depth++
		} else if toks[i].Is(")") {
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return i
}

// wordsType is the type that the words of a declaration say; fn where it is a function type.
func (un *unit) wordsType(words []string) (t Type, fn bool) {
	var arith []string
	last := ""
	for i := 0; i < len(words); i++ {
		switch w := words[i]; w {
		case "struct", "union", "enum":
			if i+1 == len(words) {
				return Type{}, false
			}
			t = Type{Base: w + " " + words[i+1]}
			if w != "enum" {
				t.Struct = t.Base
			}
			return t, false
		case "unsigned", "signed", "char", "short", "int", "long", "float", "double", "void", "_Bool", "_Complex", "__int128",
			"__signed__", "__signed", "_Float128", "__float128", "_Float16":
			arith = append(arith, w)
		case "typedef", "static", "extern", "const", "volatile", "inline", "__inline", "__inline__", "register", "restrict",
			"__restrict", "__restrict__", "__const", "__volatile__", "_Noreturn", "__extension__", "_Thread_local", "__thread",
			"thread_local", "__forceinline", "__cdecl", "__stdcall", "WINAPI", "_Nonnull", "_Nullable":
		default:
			last = w
		}
	}
	switch {
	case len(arith) > 0:
		return Type{Base: strings.Join(arith, " ")}, false
	case last != "":
		n := un.namedType(last)
		return n.typ, n.fn
	}
	return Type{}, false
}
