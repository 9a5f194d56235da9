// Package cfg turns parsed C into graphs of a few instructions, and links the files of one extension into a Program.
//
// Nothing that leaves this package knows the parser: a second front end must be able to produce the same values.
// Expressions have no side effects and no control flow: calls, assignments, ++, &&, || and ?: are instructions and
// edges, their values temporaries.
package cfg

// Loc is a place in a source file: lines and columns count from 1, columns in bytes. Path is slash-separated and
// relative to the root of the file system that was analysed. Generated code may map Path and Line through #line.
type Loc struct {
	Path string
	Line int
	Col  int
}

// Valid reports whether l names a place.
func (l Loc) Valid() bool { return l.Line > 0 }

// Program is what one link unit (one extension module, say) consists of. It is frozen once Link returns it.
type Program struct {
	Name  string
	Files []*File
	Funcs []*Func // every function with a body, each once, in the order of path, line
	Refs  []*Ref  // every use of a function's name other than calling it
	// Tables are the initializers of modules, types, their slots and methods.
	Tables []*Table

	byName  map[string]*Func           // external functions
	statics map[*File]map[string]*Func // static functions by the file that sees them
}

// File is what one translation unit contributes. It is frozen once Build returns it.
type File struct {
	Path     string
	Funcs    []*Func
	Globals  []*Var
	Refs     []*Ref
	Tables   []*Table
	Mentions []string // those of capi.ModuleWords that its text and its headers' hold, whether they are compiled or not
	Defined  []string // those of them that are macros of the project or of the command line
	Remapped bool     // #line gives some of its places others: they are not where its text stands
	Problems []Problem
	Calls    int // calls in all functions

	staticFuncs map[string]*Func
	kept        *kept // for the next Rebuild; nil of Build's files
}

// Problem is something that could not be turned into a graph.
type Problem struct {
	Loc      Loc
	Message  string
	Function string
}

// Func is a function with a body.
type Func struct {
	Name     string
	Static   bool
	Noreturn bool // declared not to return
	File     *File
	Loc      Loc // of the name
	End      Loc // of the closing brace
	Result   Type
	Params   []*Var
	Variadic bool
	Vars     []*Var   // parameters, locals and temporaries
	Blocks   []*Block // Blocks[0] is the entry

	shape *shape // see shapeOf
}

// Block is a run of instructions without branches. Its terminator is the choice between Succs, each of which then starts
// with Assume instructions; a block without successors ends in Return or in a call that does not come back.
type Block struct {
	ID     int // index in Func.Blocks
	Instrs []*Instr
	Succs  []*Block
	Preds  []*Block
	Label  string // C label or a word such as "loop", "then", for dumps
}

// InstrOp is what an instruction does.
type InstrOp uint8

// The instructions.
const (
	Assign  InstrOp = iota // Dst = Src; Dst is an lvalue. Src is never nil; unknown values are OpUnknown
	Call                   // Dst = Callee(Args...); Dst may be nil
	Assume                 // only the states in which Src is true (Truth) or false (!Truth) go on
	Return                 // leaves the function with Src, or with nothing where nil
	Declare                // the lifetime of the local Dst.Var begins, uninitialised
	Opaque                 // inline assembly or what could not be understood; may write anything named in Args
)

// Instr is one instruction.
type Instr struct {
	Op     InstrOp
	Truth  bool  // Assume
	Nth    int32 // Call: which of its function's calls it is, from 0, in the order of the blocks
	Loc    Loc
	End    Loc      // one past the last byte of what Loc points at, on Loc's line where possible
	Macros []string // names of the macros it came through, outermost first; nil for the file's own text
	Dst    *Expr
	Src    *Expr
	Callee *Expr // Call: OpFunc where called by name
	Args   []*Expr
}

// Op is the kind of an expression.
type Op uint8

// The kinds of expressions.
const (
	OpUnknown Op = iota // a value nobody knows
	OpInt               // Int: integer and character constants, enumerators whose value is known; NULL and casts of 0 to pointers
	OpString            // Name: a string literal's text without quotes
	OpVar               // Var
	OpFunc              // Name: a function's name used as a value, known or not
	OpSym               // Name: an identifier without declaration: a constant such as EINTR, an unknown object
	OpField             // X.Name or, with Arrow, X->Name
	OpDeref             // *X
	OpIndex             // X[Y]
	OpAddr              // &X
	OpUnary             // Name X: - ~ +, and ! where it is not in an Assume
	OpBinary            // X Name Y: arithmetic, bits, comparisons
	OpCast              // (Type) X
	OpSizeof            // sizeof, alignof, offsetof: never evaluates X
)

// Expr is an expression without side effects. It is shared and frozen.
type Expr struct {
	Op    Op
	Arrow bool
	Int   int64
	Name  string
	Var   *Var
	X, Y  *Expr
	Type  Type
	Loc   Loc
}

// VarKind says where a variable lives.
type VarKind uint8

// The kinds of variables.
const (
	Param VarKind = iota
	Local
	StaticLocal
	Global
	Temp // made by Build
)

// Var is a variable.
type Var struct {
	Kind   VarKind
	Name   string // as written; temporaries "%1"
	Key    string // unique in the program for globals and static locals: "name", "path:name", "path:function.name"
	Index  int    // position in Func.Vars; parameters come first, in order
	Type   Type
	Loc    Loc
	Static bool // internal linkage or static local
	Thread bool // thread-local
	Const  bool // declared const at the top level
	Init   bool // a global with an initializer
}

// Type is as much of a C type as the analysis asks for. The zero Type is unknown.
type Type struct {
	// Base is the name at the bottom: "int", "void", "PyObject", "struct foo"; a typedef stays as written, unless it is one
	// of a pointer, array or function: those are looked through, so that "typedef PyObject *obj" makes obj a PyObject with
	// Ptr 1.
	Base string
	// Struct is the struct or union behind Base with typedefs followed ("struct foo", or the typedef's name where it has
	// no tag); empty where there is none or it is not known.
	Struct string
	// Ptr counts pointer and array levels above Base, typedefs followed where known.
	Ptr int
	// Atomic: what is at the bottom is declared _Atomic.
	Atomic bool
	Func   bool // a function or pointer to one; Base and Ptr are its result's, levels above the function are not counted
	// Objects says which parameters of a function are declared as pointers to Python objects: bit n for parameter n, as
	// far as a declaration is seen.
	Objects uint16
}

// Ref is a use of a function's name as a value: its address goes somewhere.
type Ref struct {
	Name string // the function
	File *File
	Func *Func // the function in whose body it stands; nil in a global initializer
	Loc  Loc
	How  RefKind
	// Struct and Field name the member it is stored in: "PyMethodDef", "ml_meth"; "struct foo", "cb". Struct is Type.Struct,
	// but for Python's own structs the API's name. Field is the member's index in decimal
	// where the struct's members are not known and no designator names it.
	Struct string
	Field  string
	// Var is the variable it is assigned to or that the initializer belongs to.
	Var *Var
	// Callee and Arg (from 0) say which call it is an argument of.
	Callee string
	Arg    int
	// Slot is the constant beside it in a table of slots: "Py_tp_dealloc", "Py_mod_exec".
	Slot string
}

// RefKind says where the address goes.
type RefKind uint8

// The kinds of references.
const (
	RefOther  RefKind = iota
	RefInit           // member or value in an initializer, global or local
	RefField          // assigned to a member
	RefVar            // assigned to a variable
	RefArg            // an argument of a call
	RefDlsym          // the result of dlsym, GetProcAddress and the like for this name, going to Struct/Field or Var
	RefReturn         // returned
)
