// Package syntax parses one top-level item of C, a function or a declaration, into a tree.
//
// The parser is a plain recursive descent one over words that the recovery in csrc has made as regular as it can. It takes
// C11, old-style definitions and the extensions of GCC that real code uses, is lenient where that loses nothing, checks no
// types, and knows of names only whether they are typedef names. It stops at the first word that cannot be read and says
// which: csrc mends the words there and tries again. What it accepts it reads as modernc.org/cc/v4 does; a test holds the
// two against each other.
package syntax

// Kind classifies a word.
type Kind uint8

// The kinds of words.
const (
	Name   Kind = iota // identifier or keyword
	Number             // integer or floating constant
	String             // string literal, with its quotes
	Char               // character constant, with its quotes
	Punct              // punctuator
)

// Word is one token of an item. Op must be OpOf(Text) for names and punctuators.
type Word struct {
	Text string
	Kind Kind
	Op   Op
}

// Places are indexes of words. -1 means none.

// ExprKind says what an expression is.
type ExprKind uint8

// The kinds of expressions, with the fields that they use beside Pos, First and Last.
const (
	Ident       ExprKind = iota // Name
	IntLit                      // Name: as written
	FloatLit                    // Name
	CharLit                     // Name
	StringLit                   // Name: of adjacent literals the joined text, in one pair of quotes
	Paren                       // (X)
	Call                        // X(Y, ...): Y is the first argument, Next leads on. Last is the closing parenthesis
	Index                       // X[Y]
	Member                      // X.Name, or X->Name where Op is Arrow. Pos is the name
	Postfix                     // X++ or X--: Op
	Unary                       // Op X: And (address), Mul (dereference), Add, Sub, Cpl, Not, Inc, Dec, KwReal, KwImag
	Sizeof                      // sizeof X or sizeof(Type), or _Alignof where Op is KwAlignof
	Cast                        // (Type) X
	Binary                      // X Op Y, AndAnd and OrOr among them
	Conditional                 // X ? Y : Z; Y is nil in GNU's X ?: Z
	AssignExpr                  // X Op Y
	CommaExpr                   // X, ...: X is the first operand, Next leads on
	Compound                    // (Type) Init
	StmtExpr                    // ({ Body })
	LabelAddr                   // &&Name. Pos is the name
	Generic                     // _Generic(X, ...): Y is the value of the first association, Next leads on; of each, Type is nil for default
)

// Expr is an expression.
type Expr struct {
	Kind        ExprKind
	Op          Op
	Pos         int32 // the operator, name, literal or opening bracket
	First, Last int32 // the first and the last word
	X, Y, Z     *Expr
	Next        *Expr // the next in a list
	Name        string
	more        *exprMore
}

// exprMore holds what few expressions have.
type exprMore struct {
	typ  *TypeName
	init *Init
	body *Stmt
}

// Type is the type of a cast, a compound literal, a sizeof, an association; nil where there is none.
func (e *Expr) Type() *TypeName {
	if e.more == nil {
		return nil
	}
	return e.more.typ
}

// Init is the list of a compound literal; nil elsewhere.
func (e *Expr) Init() *Init {
	if e.more == nil {
		return nil
	}
	return e.more.init
}

// Body is the block of a statement expression; nil elsewhere.
func (e *Expr) Body() *Stmt {
	if e.more == nil {
		return nil
	}
	return e.more.body
}

// Extend gives an expression under construction the type, list or block that its kind has; see Type, Init and Body.
func (e *Expr) Extend(typ *TypeName, init *Init, body *Stmt) { e.more = &exprMore{typ, init, body} }

// StmtKind says what a statement is.
type StmtKind uint8

// The kinds of statements and block items, with the fields that they use beside Pos and Last.
const (
	Empty    StmtKind = iota
	Block             // { Body ... }: Body is the first item, Next leads on. Last is the closing brace
	ExprStmt          // X;
	If                // if (X) Body else Else
	While             // while (X) Body
	DoWhile           // do Body while (X);
	For               // for (Init or X; Y; Z) Body
	Switch            // switch (X) Body
	Case              // case X: or GNU's case X ... Y:, then Body
	Default           // default: Body
	Label             // Name: Body
	Goto              // goto Name; Pos is the name
	GotoExpr          // goto *X;
	Break             // break;
	Continue          // continue;
	Return            // return X;
	DeclStmt          // Decl, which may be a nested function
	Labels            // __label__ a, b; as identifiers X, Next leading on
)

// Stmt is a statement or another item of a block. What a label stands before at the end of a block is Empty.
type Stmt struct {
	Kind       StmtKind
	Pos, Last  int32 // the first and the last word; see the kinds for exceptions
	X, Y, Z    *Expr
	Body, Else *Stmt
	Next       *Stmt // the next in a block
	Decl       *Decl // of DeclStmt; the first part of For where it declares
	Name       string
}

// Decl is a declaration or, where Body is not nil, the definition of a function.
type Decl struct {
	Specs       Specs
	Declarators *Declarator // nil where only a type is declared; Next leads on
	Params      []*Decl     // the declarations between ) and { of an old-style definition
	Body        *Stmt
	Next        *Decl // the next member of a record
	Pos, Last   int32 // the first and the last word
}

// SpecFlags are what the words in front of a declarator say beside the type.
type SpecFlags uint8

// The flags.
const (
	Typedef SpecFlags = 1 << iota
	Static
	Extern
	Thread
	Const
	Auto     // auto, or __auto_type
	Register // register
	Atomic   // _Atomic, with or without a type in parentheses
)

// Specs are declaration specifiers. Of the fields that name the type at most one is set; none where it is left out.
type Specs struct {
	Flags      SpecFlags
	Pos        int32     // the word that begins the type
	Arith      []string  // words of an arithmetic type, in order
	Name       string    // a typedef name
	Record     *Record   // struct or union
	Enum       *Enum     //
	TypeofExpr *Expr     // typeof (x)
	TypeofType *TypeName // typeof (T), _Atomic (T)
}

// typed reports whether the specifiers name a type.
func (s *Specs) typed() bool {
	return len(s.Arith) > 0 || s.Name != "" || s.Record != nil || s.Enum != nil || s.TypeofExpr != nil || s.TypeofType != nil
}

// Record is a struct or union specifier.
type Record struct {
	Keyword string // "struct" or "union"
	Tag     string // empty where it has none
	Pos     int32  // the keyword
	Open    int32  // the opening brace; -1 where it defines nothing
	Members *Decl  // Next leads on. A member without declarators is an anonymous record
}

// Enum is an enum specifier.
type Enum struct {
	Tag    string
	Pos    int32
	Open   int32       // the opening brace; -1 where it defines nothing
	Consts *Enumerator // Next leads on
}

// Enumerator is a constant of an enum.
type Enumerator struct {
	Name  string
	Pos   int32
	Value *Expr // nil where none is given
	Next  *Enumerator
}

// PartKind says what a part of a declarator makes of its name.
type PartKind uint8

// The kinds of parts.
const (
	Pointer  PartKind = iota // Const says whether the pointer itself is const
	Array                    // X: the bound, nil where there is none
	Function                 // Params, Variadic, or Idents of an old-style definition
)

// Part is one step of a declarator's type.
type Part struct {
	Kind     PartKind
	Const    bool
	Variadic bool
	Proto    bool // Function: the parentheses hold declarations
	X        *Expr
	Params   []*Param
	Idents   []int32 // words
}

// Param is a parameter. Declarator is never nil; its name may be empty.
type Param struct {
	Specs      Specs
	Declarator *Declarator
}

// Declarator is a declared name with its type, or a type name's part behind the specifiers.
type Declarator struct {
	Name  string // empty where it is abstract, or an unnamed bit-field
	Pos   int32  // the name; -1 where there is none
	Parts []Part // from the name outwards: of int *a[3], the array comes before the pointer
	Bits  *Expr  // width of a bit-field
	Init  *Init
	Next  *Declarator
}

// IsFunction reports whether the declarator makes its name a function.
func (d *Declarator) IsFunction() bool { return len(d.Parts) > 0 && d.Parts[0].Kind == Function }

// TypeName is a type in a cast, sizeof or the like.
type TypeName struct {
	Specs      Specs
	Declarator Declarator // without a name
}

// Init is an initializer: an expression, or a list in braces.
type Init struct {
	X          *Expr       // nil for a list
	List       *Init       // the list's first value; Next leads on; nil for {} too
	Designator *Designator // where the value goes; nil for the next place
	Next       *Init
	Pos, Last  int32 // the first and the last word: of a list the braces
}

// Designator is one step of .Name, [X], [X ... Y]; Next leads on to the next step.
type Designator struct {
	Name string
	X, Y *Expr
	Next *Designator
}
