// Package pysrc reads Python source text: enough of it to follow names, attributes, calls and strings. It never runs
// anything, and it knows no grammar of a certain version: Python 2 and 3 are read alike, what is not understood is skipped up to
// the end of its line, and a broken file costs only itself.
package pysrc

// Bounds of one file. What is beyond is left out.
const (
	MaxText    = 8 << 20 // bytes
	maxTokens  = 2_000_000
	maxNesting = 100 // brackets in brackets, blocks in blocks, attributes of attributes
)

// Pos is a place: lines and columns count from 1, columns in bytes.
type Pos struct{ Line, Col int32 }

// ExprKind is the kind of an expression.
type ExprKind uint8

// The kinds of expressions.
const (
	Name   ExprKind = iota // Text: a name, or a word such as None
	Attr                   // X.Text
	Call                   // X(Args); Keys
	Index                  // X[Args]
	String                 // Text; Known is false where parts of it are worked out at run time
	Number                 // Text
	List                   // [Args], (Args), {Args} and Args without brackets; of a dict the keys and the values in turn
	Either                 // one of Args: x if c else y, x or y; the condition is among them
	Op                     // Args joined by operators; Text is the first of them
	Lambda                 // Args[0] is its result
)

// Expr is an expression.
type Expr struct {
	Text  string
	X     *Expr
	Args  []*Expr
	Keys  []string // Call: the keyword of each of Args, "" where it has none, "*" and "**" where it is unpacked; nil where none has
	Pos   Pos      // of an Attr the name after the dot
	Kind  ExprKind
	Known bool // String: Text is the whole of it
}

// Arg returns the argument of a call by position or keyword; nil where it is not given.
func (e *Expr) Arg(index int, key string) *Expr {
	for i, a := range e.Args {
		k := ""
		if e.Keys != nil {
			k = e.Keys[i]
		}
		switch {
		case k == "" && i == index, k == key && key != "":
			return a
		case k == "*" && i <= index:
			index = -1 // what comes after it may be anything
		}
	}
	return nil
}

// StmtKind is the kind of a statement.
type StmtKind uint8

// The kinds of statements.
const (
	Evaluate StmtKind = iota // Exprs
	Assign                   // Targets = Value, each of the targets; also +=, := and annotations with a value
	Return                   // Value, which may be nil; yield counts as Evaluate
	Def                      // a function: Text, Params, Exprs are its decorators and defaults, Body
	Class                    // Text, Exprs are its decorators and bases, Body
	For                      // for Targets[0] in Value: Body
	With                     // with Exprs: Body; Targets[i] is the name for Exprs[i], or nil
	Block                    // if, while, try and their like: Exprs are the conditions
	Import                   // Imports
)

// Stmt is a statement.
type Stmt struct {
	Kind    StmtKind
	Text    string
	Targets []*Expr
	Value   *Expr
	Exprs   []*Expr
	Params  []string // without * and **
	Imports []Imported
	Body    []*Stmt
	Pos     Pos
	// Calls are the calls and assignment expressions in Exprs and then in Value, each before those within it.
	Calls []*Expr
}

// Imported is one name of an import statement.
type Imported struct {
	Level  int    // leading dots
	Module string // "a.b"
	Name   string // what is taken from it; "" for the module itself, "*" for all
	As     string // the name it gets here
}
