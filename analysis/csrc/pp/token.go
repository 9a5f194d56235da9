// Package pp turns the bytes of a C file into preprocessed tokens: lexing, directives, macro expansion.
//
// It never fails on the text it is given: whatever it cannot follow becomes a Problem and the rest goes on. It reads
// files only through the Resolver it is handed, and it keeps, for every token, the place a user would point at.
package pp

// Kind classifies a token.
type Kind uint8

// The kinds of tokens. Keywords are identifiers here; who parses them knows better.
const (
	EOF     Kind = iota
	Ident        // identifier or keyword
	Number       // preprocessing number
	String       // string literal, with its prefix and quotes
	Char         // character constant, with its prefix and quotes
	Punct        // punctuator; Text holds its standard spelling
	Newline      // end of a directive line; never leaves the preprocessor
	Other        // a byte that starts no token
)

// Flags of a token.
type Flags uint8

// The flags of a token.
const (
	SpaceBefore Flags = 1 << iota // white space or a comment precedes the token
	LineStart                     // first token of its line
	NoExpand                      // painted blue: never expanded again (C11 6.10.3.4p2)
)

// Loc is a place in a file of the unit: lines and columns count from 1, columns in bytes. File indexes Result.Files.
// The zero Loc is "nowhere".
type Loc struct {
	File int32
	Line int32
	Col  int32
}

// Valid reports whether l names a place.
func (l Loc) Valid() bool { return l.Line > 0 }

// Token is one preprocessing token. A token that was written in a macro's replacement list carries in Loc the place of
// the outermost macro use; one that was written as a macro's argument carries its own place. Exp is non-nil for both.
type Token struct {
	Text  string
	Exp   *Expansion
	Loc   Loc
	Kind  Kind
	Flags Flags
}

// Is reports whether t is the punctuator or identifier spelled text.
func (t *Token) Is(text string) bool { return t.Text == text && (t.Kind == Punct || t.Kind == Ident) }

// Expansion is one use of a macro that a token came through.
type Expansion struct {
	Name   string     // the macro
	Use    Loc        // where it is used: for a nested use, the place of the outermost one
	Def    Loc        // where the name is defined; zero for a model's or a -D macro
	Parent *Expansion // the use whose expansion held this one; nil for a use in the file's own text
}

// Outermost returns the use that stands in the file's own text.
func (e *Expansion) Outermost() *Expansion {
	for e != nil && e.Parent != nil {
		e = e.Parent
	}
	return e
}

// Problem is something that could not be read as written. Analysis goes on without it.
type Problem struct {
	Loc     Loc
	Message string
}
