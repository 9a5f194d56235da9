// Package csrc turns the bytes of one C file into a Unit: preprocessed, cut into top-level items, each parsed on its own.
//
// The parser knows of names only whether they are types: an unknown type or a missing header costs nothing, and a function
// that does not parse costs itself alone. What our own parser refuses goes to that of modernc.org/cc/v4, the reference.
package csrc

import (
	"github.com/gillint/gillint/analysis/csrc/pp"
	"github.com/gillint/gillint/analysis/csrc/syntax"
)

// Loc is a place in a unit; see pp.Loc.
type Loc = pp.Loc

// Switch is a macro that nothing settles; see pp.Switch.
type Switch = pp.Switch

// Unit is one translation unit as far as it could be read. It is frozen once Parse returns it; Tree and the lookups may
// be called from several goroutines.
type Unit struct {
	Path     string       // the main file, as given to Parse
	Files    []pp.File    // every file whose text was read, main file first; Loc.File indexes it
	Items    []*Item      // top-level items of project files (main file, its included .c files, project headers), in expanded order
	Problems []Problem    // what could not be read
	Switches []Switch     // where Config.Switches asks for them: the macros that nothing settles and on which text hangs
	Mentions []string     // those of capi.ModuleWords that the text of a project file holds, whether it is compiled or not
	Defined  []string     // those of them that are macros of the project or of the command line
	Comments []pp.Comment // comments of project files that hold the word "gillint"

	all      []*Item // Items, and those of other headers that were read
	release  func()
	presumed func(Loc) (string, int, bool)
	remapped bool
	names    *names // by-name lookups, model and third-party items included; see Typedef, Tag, Object, Enumerator
}

// Presumed returns the place that #line gives l: the original source of generated code. ok is false where no #line is in
// force or where it names the generated file itself: path and line are then the file's own.
func (u *Unit) Presumed(l Loc) (path string, line int, ok bool) {
	if u.presumed == nil {
		return u.Path, int(l.Line), false
	}
	return u.presumed(l)
}

// Remapped reports whether #line gives any place of the unit another one.
func (u *Unit) Remapped() bool { return u.remapped }

// Problem is something that could not be read. Path and Line name the place.
type Problem struct {
	Path     string
	Line     int
	Message  string
	Function string // the function that was cut out, where it is one
}

// ItemKind says what a top-level item is.
type ItemKind uint8

// The kinds of items.
const (
	FuncDef  ItemKind = iota // a function with a body
	Proto                    // a function declaration
	Var                      // a variable, with or without initializer
	TypeDecl                 // typedef, struct, union or enum that declares no variable
)

// Item is one top-level item of a unit.
type Item struct {
	Kind     ItemKind
	Name     string   // declared name; the first one of several
	Names    []string // every declared name: variables, typedef names
	Tag      string   // "struct x", "union x", "enum x" where the item defines one
	Loc      Loc      // of the name
	End      Loc      // of the closing brace or semicolon
	Static   bool     // has internal linkage
	Noreturn bool     // declared not to return
	Tokens   []pp.Token

	initialized bool    // a declaration with an initializer
	body        int     // index in Tokens of a function's {; -1 elsewhere
	oldStyle    bool    // a definition whose parameters are declared between ) and {
	broken      bool    // its braces do not balance: nothing of its body can be trusted
	scope       *digest // the header set that the item comes from; nil in files of the unit
	cache       *cached // of Tree, for what is asked for again and again
}

// Tree is an item parsed. Places in it are words: tokens of the item as the parser saw them.
type Tree struct {
	Decl *syntax.Decl
	// Problems says what was left out of the item to make it readable: statements without calls, unreadable parameters.
	Problems []Problem

	toks      []pp.Token
	at        []int32          // by word, the token that it stands for
	room      *syntax.Room     // where it lives; see Release
	rewritten map[int32]string // words that the parser saw otherwise than the token is written
}

// Token returns the preprocessed token behind a word: its place, its macro uses. It is never nil: words that recovery
// inserted answer with their neighbour, places outside with the nearest word.
func (t *Tree) Token(word int32) *pp.Token { return &t.toks[t.at[t.clamp(word)]] }

// Text returns a word as the parser saw it: recovery may have rewritten it.
func (t *Tree) Text(word int32) string {
	word = t.clamp(word)
	if text, ok := t.rewritten[word]; ok {
		return text
	}
	return t.toks[t.at[word]].Text
}

func (t *Tree) clamp(word int32) int32 { return min(max(word, 0), int32(len(t.at)-1)) }
