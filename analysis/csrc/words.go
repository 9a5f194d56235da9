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

// words holds C's keywords and those of the compilers in use, as far as normalize leaves them.
var words = map[string]wordClass{
	"if": stmtWord, "else": stmtWord, "while": stmtWord, "do": stmtWord, "for": stmtWord, "switch": stmtWord,
	"case": stmtWord, "default": stmtWord, "return": stmtWord, "goto": stmtWord, "break": stmtWord,
	"continue": stmtWord, "__label__": stmtWord,

	"void": typeWord, "char": typeWord, "short": typeWord, "int": typeWord, "long": typeWord, "float": typeWord,
	"double": typeWord, "signed": typeWord, "unsigned": typeWord, "_Bool": typeWord, "bool": typeWord,
	"_Complex": typeWord, "__complex__": typeWord, "__complex": typeWord, "_Imaginary": typeWord, "__int128": typeWord,
	"__int128_t": typeWord, "__uint128_t": typeWord, "__signed__": typeWord, "__signed": typeWord, "_Float16": typeWord,
	"_Float32": typeWord, "_Float64": typeWord, "_Float128": typeWord, "__float128": typeWord, "_Float32x": typeWord,
	"_Float64x": typeWord, "__fp16": typeWord, "__bf16": typeWord, "_Decimal32": typeWord, "_Decimal64": typeWord,
	"_Decimal128": typeWord, "__auto_type": typeWord,
	"__int8": typeWord, "__int16": typeWord, "__int32": typeWord, "__int64": typeWord,

	"static": specWord, "extern": specWord, "typedef": specWord, "register": specWord, "auto": specWord,
	"const": specWord, "volatile": specWord, "__const": specWord, "__volatile__": specWord, "__volatile": specWord,
	"_Thread_local": specWord, "__thread": specWord, "thread_local": specWord, "inline": specWord,
	"__inline": specWord, "__inline__": specWord, "__forceinline": specWord, "restrict": specWord,
	"__restrict": specWord, "__restrict__": specWord, "_Noreturn": specWord, "__extension__": specWord,

	"struct": aggrWord, "union": aggrWord, "enum": aggrWord,

	"sizeof": exprWord, "_Alignof": exprWord, "__alignof__": exprWord, "__alignof": exprWord, "alignof": exprWord,
	"_Generic": exprWord, "__real__": exprWord, "__imag__": exprWord, "__real": exprWord, "__imag": exprWord,

	"typeof": makeType, "__typeof__": makeType, "__typeof": makeType, "typeof_unqual": makeType, "_Atomic": makeType,
	"_BitInt": makeType,
}

// attrWords are words that, with the parentheses after them, say nothing about what an item declares.
var attrWords = map[string]bool{
	"__attribute__": true, "__attribute": true, "__declspec": true, "_declspec": true, "_Alignas": true,
	"alignas": true, "asm": true, "__asm__": true, "__asm": true, "_Pragma": true, "__pragma": true,
}

// spelled is what an identifier's spelling alone says.
type spelled struct {
	op        syntax.Op
	class     wordClass
	attribute bool                           // see attrWords
	rewrite   func(n *normalizer, i int) int // see rewrites; nil where the word stays
}

// known holds every identifier whose spelling says something, mayBeKnown which lengths (bits, 63 for longer ones) these have
// by first byte: nearly all identifiers are found to be plain by that alone.
var (
	known      = map[string]*spelled{}
	mayBeKnown [256]uint64
	nothing    = &spelled{}
)

func init() {
	add := func(text string) *spelled {
		if known[text] == nil {
			known[text] = &spelled{op: syntax.OpOf(text)}
			mayBeKnown[text[0]] |= 1 << min(len(text), 63)
		}
		return known[text]
	}
	for _, text := range syntax.Keywords() {
		add(text)
	}
	for text, class := range words {
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
	if s == "" || mayBeKnown[s[0]]&(1<<min(len(s), 63)) == 0 {
		return nothing
	}
	if k := known[s]; k != nil {
		return k
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
