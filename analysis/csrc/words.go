package csrc

import (
	"strings"

	"github.com/gillint/gillint/analysis/csrc/syntax"
)

// wordClass says what part a keyword plays; plain identifiers have none.
type wordClass uint8

const (
	plain    wordClass = iota
	stmtWord           // begins or continues a statement: if, return, case
	typeWord           // is a type by itself: int, _Bool
	specWord           // storage class or qualifier: static, const
	aggrWord           // struct, union, enum
	exprWord           // operator spelled as a word, or an operand that is no type: sizeof
	makeType           // a type with an operand in parentheses: typeof, _Atomic
)

// partOf is the part that a keyword plays in the eyes of the parser.
func partOf(op syntax.Op) wordClass {
	switch {
	case syntax.KwIf <= op && op <= syntax.KwLabel:
		return stmtWord
	case syntax.KwTypedef <= op && op <= syntax.KwQualifier:
		return specWord
	case op == syntax.KwArith || op == syntax.KwAutoType:
		return typeWord
	case op == syntax.KwTypeof || op == syntax.KwAtomic:
		return makeType
	case syntax.KwStruct <= op && op <= syntax.KwEnum:
		return aggrWord
	case syntax.KwSizeof <= op && op <= syntax.KwImag:
		return exprWord
	}
	return plain
}

// otherWords are keywords that normalize rewrites before the parser sees them.
var otherWords = map[string]wordClass{"_BitInt": makeType}

// attrWords are words that, with the parentheses after them, say nothing about what an item declares.
var attrWords = map[string]bool{
	"__attribute__": true, "__attribute": true, "__declspec": true, "_declspec": true, "_Alignas": true,
	"alignas": true, "asm": true, "__asm__": true, "__asm": true, "_Pragma": true, "__pragma": true,
}

// spelled is what an identifier's spelling alone says.
type spelled struct {
	text      string
	next      *spelled // of the same sum; see known
	op        syntax.Op
	class     wordClass
	attribute bool                           // see attrWords
	rewrite   func(n *normalizer, i int) int // see rewrites; nil where the word stays
}

// known holds every identifier whose spelling says something, by the sum of its ends and its length: nearly all others are found
// to be plain by that alone.
var (
	known   [1 << 10]*spelled
	nothing = &spelled{}
)

func sumOf(text string) uint {
	n := uint(len(text))
	return (uint(text[0])*31 + uint(text[n-1])*7 + n*131) % uint(len(known))
}

func init() {
	add := func(text string) *spelled {
		if k := spell(text); k != nothing {
			return k
		}
		k := &spelled{text: text, op: syntax.OpOf(text), next: known[sumOf(text)]}
		known[sumOf(text)] = k
		return k
	}
	for _, text := range syntax.Keywords() {
		k := add(text)
		k.class = partOf(k.op)
	}
	for text, class := range otherWords {
		add(text).class = class
	}
	for text := range attrWords {
		add(text).attribute = true
	}
	for text, f := range rewrites() {
		add(text).rewrite = f
	}
}

// spell returns what a spelling says; never nil.
func spell(s string) *spelled {
	if s == "" {
		return nothing
	}
	for k := known[sumOf(s)]; k != nil; k = k.next {
		if k.text == s {
			return k
		}
	}
	return nothing
}

func classOf(s string) wordClass { return spell(s).class }
func isAttribute(s string) bool  { return spell(s).attribute }

// isPlain reports whether an identifier's spelling is no keyword.
func isPlain(s string) bool {
	k := spell(s)
	return k.class == plain && !k.attribute
}

// macroLike reports whether a name is spelled as only macros are: capitals, digits, underscores.
func macroLike(s string) bool {
	letters := 0
	for i := range len(s) {
		switch c := s[i]; {
		case 'A' <= c && c <= 'Z':
			letters++
		case c == '_' || '0' <= c && c <= '9':
		default:
			return false
		}
	}
	return letters >= 2
}

// afterPrefix returns what follows the first part of a name with a prefix: BEGIN_ALLOW_THREADS for Py_BEGIN_ALLOW_THREADS.
func afterPrefix(s string) string {
	t := strings.TrimLeft(s, "_")
	if _, rest, ok := strings.Cut(t, "_"); ok && !macroLike(t) {
		return rest
	}
	return s
}

// saysNoreturn reports whether a word of an attribute, or a macro that stands for one, means that a function does not return:
// noreturn, __noreturn__, Py_NO_RETURN, ATTRIBUTE_NORETURN.
func saysNoreturn(s string) bool {
	if len(s) < len("noreturn") {
		return false
	}
	s = strings.ToLower(strings.ReplaceAll(s, "_", ""))
	return strings.HasSuffix(s, "noreturn")
}
