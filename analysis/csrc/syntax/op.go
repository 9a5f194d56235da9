package syntax

import "slices"

// Op is what a word is spelled as: a punctuator, an operator, a keyword. Spellings that mean the same share one: const and
// __const. Identifiers, literals and what the parser does not know are None.
type Op uint8

// Punctuators and operators. Assign to OrAssign, and Mul to OrOr, stand together: see the predicates below.
const (
	None Op = iota

	LParen   // (
	RParen   // )
	LBracket // [
	RBracket // ]
	LBrace   // {
	RBrace   // }
	Semi     // ;
	Colon    // :
	Comma    // ,
	Question // ?
	Ellipsis // ...
	Dot      // .
	Arrow    // ->
	Inc      // ++
	Dec      // --
	Not      // !
	Cpl      // ~

	Assign    // =
	MulAssign // *=
	DivAssign // /=
	ModAssign // %=
	AddAssign // +=
	SubAssign // -=
	ShlAssign // <<=
	ShrAssign // >>=
	AndAssign // &=
	XorAssign // ^=
	OrAssign  // |=

	Mul    // *
	Div    // /
	Mod    // %
	Add    // +
	Sub    // -
	Shl    // <<
	Shr    // >>
	Lt     // <
	Gt     // >
	Le     // <=
	Ge     // >=
	Eq     // ==
	Ne     // !=
	And    // &
	Xor    // ^
	Or     // |
	AndAnd // &&
	OrOr   // ||
)

// Keywords.
const (
	KwIf Op = OrOr + 1 + iota
	KwElse
	KwWhile
	KwDo
	KwFor
	KwSwitch
	KwCase
	KwDefault
	KwReturn
	KwGoto
	KwBreak
	KwContinue
	KwLabel // __label__

	KwTypedef
	KwStatic
	KwExtern
	KwRegister
	KwAuto
	KwThread // _Thread_local
	KwConst
	KwVolatile
	KwQualifier // what may stand among specifiers and says nothing: inline, restrict, _Noreturn

	KwArith    // a word of an arithmetic type, or void: int, unsigned, _Bool, __int128
	KwAutoType // __auto_type
	KwTypeof
	KwAtomic
	KwStruct
	KwUnion
	KwEnum

	KwSizeof
	KwAlignof
	KwGeneric
	KwReal // __real__
	KwImag // __imag__
)

var spellings = map[string]Op{
	"(": LParen, ")": RParen, "[": LBracket, "]": RBracket, "{": LBrace, "}": RBrace, ";": Semi, ":": Colon, ",": Comma,
	"?": Question, "...": Ellipsis, ".": Dot, "->": Arrow, "++": Inc, "--": Dec, "!": Not, "~": Cpl,
	"=": Assign, "*=": MulAssign, "/=": DivAssign, "%=": ModAssign, "+=": AddAssign, "-=": SubAssign, "<<=": ShlAssign,
	">>=": ShrAssign, "&=": AndAssign, "^=": XorAssign, "|=": OrAssign,
	"*": Mul, "/": Div, "%": Mod, "+": Add, "-": Sub, "<<": Shl, ">>": Shr, "<": Lt, ">": Gt, "<=": Le, ">=": Ge, "==": Eq,
	"!=": Ne, "&": And, "^": Xor, "|": Or, "&&": AndAnd, "||": OrOr,

	"if": KwIf, "else": KwElse, "while": KwWhile, "do": KwDo, "for": KwFor, "switch": KwSwitch, "case": KwCase,
	"default": KwDefault, "return": KwReturn, "goto": KwGoto, "break": KwBreak, "continue": KwContinue, "__label__": KwLabel,

	"typedef": KwTypedef, "static": KwStatic, "extern": KwExtern, "register": KwRegister, "auto": KwAuto,
	"_Thread_local": KwThread, "__thread": KwThread, "thread_local": KwThread,
	"const": KwConst, "__const": KwConst, "__const__": KwConst,
	"volatile": KwVolatile, "__volatile": KwVolatile, "__volatile__": KwVolatile,
	"inline": KwQualifier, "__inline": KwQualifier, "__inline__": KwQualifier, "__forceinline": KwQualifier,
	"restrict": KwQualifier, "__restrict": KwQualifier, "__restrict__": KwQualifier, "_Noreturn": KwQualifier,
	"__extension__": KwQualifier,

	"void": KwArith, "char": KwArith, "short": KwArith, "int": KwArith, "long": KwArith, "float": KwArith, "double": KwArith,
	"signed": KwArith, "unsigned": KwArith, "_Bool": KwArith, "bool": KwArith, "_Complex": KwArith, "__complex__": KwArith,
	"__complex": KwArith, "_Imaginary": KwArith, "__int128": KwArith, "__int128_t": KwArith, "__uint128_t": KwArith,
	"__signed__": KwArith, "__signed": KwArith, "_Float16": KwArith, "_Float32": KwArith, "_Float64": KwArith,
	"_Float128": KwArith, "__float128": KwArith, "_Float32x": KwArith, "_Float64x": KwArith, "_Float128x": KwArith,
	"__fp16": KwArith, "__bf16": KwArith, "_Decimal32": KwArith, "_Decimal64": KwArith, "_Decimal128": KwArith,
	"__int8": KwArith, "__int16": KwArith, "__int32": KwArith, "__int64": KwArith,
	"__auto_type": KwAutoType,
	"typeof":      KwTypeof, "__typeof__": KwTypeof, "__typeof": KwTypeof, "typeof_unqual": KwTypeof,
	"_Atomic": KwAtomic,
	"struct":  KwStruct, "union": KwUnion, "enum": KwEnum,

	"sizeof": KwSizeof, "_Alignof": KwAlignof, "__alignof__": KwAlignof, "__alignof": KwAlignof, "alignof": KwAlignof,
	"_Generic": KwGeneric, "__real__": KwReal, "__real": KwReal, "__imag__": KwImag, "__imag": KwImag,
}

// OpOf returns what a punctuator or keyword is; None for every other text.
func OpOf(text string) Op {
	switch len(text) {
	case 1:
		return single[text[0]]
	case 2:
		if c, d := text[0], text[1]; c < 128 && d < 128 {
			return double[c][d]
		}
	}
	return spellings[text]
}

// double holds the spellings of two bytes, all ASCII.
var double = func() (list [128][128]Op) {
	for text, op := range spellings {
		if len(text) == 2 {
			list[text[0]][text[1]] = op
		}
	}
	return list
}()

// single holds the spellings of one byte.
var single = func() (list [256]Op) {
	for text, op := range spellings {
		if len(text) == 1 {
			list[text[0]] = op
		}
	}
	return list
}()

// assigns reports whether op is an assignment operator.
func (op Op) assigns() bool { return Assign <= op && op <= OrAssign }

// Of returns the operator that a compound assignment applies: Add for +=; None for = and what is no assignment.
func (op Op) Of() Op {
	switch op {
	case MulAssign:
		return Mul
	case DivAssign:
		return Div
	case ModAssign:
		return Mod
	case AddAssign:
		return Add
	case SubAssign:
		return Sub
	case ShlAssign:
		return Shl
	case ShrAssign:
		return Shr
	case AndAssign:
		return And
	case XorAssign:
		return Xor
	case OrAssign:
		return Or
	}
	return None
}

// precedence is how tightly a binary operator binds: the more, the tighter (C11 6.5.5 to 6.5.14); 0 for what is none.
func (op Op) precedence() int {
	switch op {
	case Mul, Div, Mod:
		return 10
	case Add, Sub:
		return 9
	case Shl, Shr:
		return 8
	case Lt, Gt, Le, Ge:
		return 7
	case Eq, Ne:
		return 6
	case And:
		return 5
	case Xor:
		return 4
	case Or:
		return 3
	case AndAnd:
		return 2
	case OrOr:
		return 1
	}
	return 0
}

// String returns the usual spelling of a punctuator or operator; empty for keywords.
func (op Op) String() string {
	if op <= OrOr {
		return names[op]
	}
	return ""
}

var names = func() (list [OrOr + 1]string) {
	for text, op := range spellings {
		if op <= OrOr {
			list[op] = text
		}
	}
	return list
}()

// Keywords lists the spellings of all keywords.
func Keywords() (list []string) {
	for text, op := range spellings {
		if op > OrOr {
			list = append(list, text)
		}
	}
	slices.Sort(list)
	return list
}
