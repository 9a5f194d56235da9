package pp

// Preprocess preprocesses the file path with the given text, down to its expanded tokens. A nil cfg means all defaults.
func Preprocess(cfg *Config, path string, text []byte) *Result {
	p := newPreprocessor(cfg)
	p.main(path, text, true)
	switches := p.switches() // may be a problem
	return &Result{
		Switches: switches,
		Mentions: p.mentions(),
		Tokens:   p.out,
		Files:    p.files,
		Problems: p.problems,
		Comments: p.comments,
		Digests:  p.digests[p.predefined:],
		Starts:   p.starts[p.predefined:],
		Macros:   p.macros.find,
		marks:    p.marks,
	}
}

// NewDigest reads the header path with the given text into a digest named name: its declarations expanded, the macros it
// leaves defined. What cfg predefines is seen by the text but is not part of the digest; headers that the resolver answers
// as text are read into the digest, those that it answers as digests become its Includes.
func NewDigest(name string, cfg *Config, path string, text []byte) *Digest {
	p := newPreprocessor(cfg)
	p.main(path, text, false)
	defer p.macros.release()
	return &Digest{
		Name:     name,
		Macros:   p.macros.defined(),
		Tokens:   p.out,
		Files:    p.files,
		Includes: p.included,
		Problems: p.problems,
	}
}

// File is one file of a unit.
type File struct {
	Path    string // slash-separated, relative to the file system's root
	Model   bool   // an embedded model header: nothing in it is ever reported
	Project bool   // the main file, or a file of the project's own tree that it includes
}

// Macro is a macro definition.
type Macro struct {
	Name     string
	Params   []string // nil for an object-like macro
	FuncLike bool
	Variadic bool    // last parameter is __VA_ARGS__ or a named variadic parameter
	Opaque   bool    // defined, but never expanded: the parser sees its name (an API macro kept as a call, an errno constant)
	Body     []Token // replacement list; Loc are places in the defining file
	Def      Loc     // zero for a model's or a -D macro

	prog *program // Body compiled; nil for a macro that was not read by this package: it is compiled where it is used
}

// Digest is a header or a set of headers read once and shared by every unit that includes it: its macros and its
// expanded declarations. It is frozen.
type Digest struct {
	Name     string // as it would be included: "Python.h"
	Macros   map[string]*Macro
	Tokens   []Token   // the declarations, expanded; their Loc.File indexes Files
	Files    []File    // the files behind Tokens
	Includes []*Digest // digests that it includes, so that they are included too
	Problems []Problem // what could not be read of the text behind it; their Loc.File indexes Files

	sieve sieve // of Macros
}

// Included is what a Resolver found: a digest, or a file's text to be read in place.
type Included struct {
	Digest  *Digest
	Path    string // for Text: slash-separated, unique per file
	Text    []byte
	Project bool
}

// Resolver finds the files that #include names. Implementations must be safe for concurrent use.
type Resolver interface {
	// Include looks up spec as written between the quotes or angle brackets, seen in file from. next asks for the one
	// after from on the search path (#include_next). ok is false where there is none.
	Include(spec string, angled, next bool, from string) (inc Included, ok bool)
}

// Config says how to preprocess one file. The zero values of its limits mean the defaults.
type Config struct {
	Resolver   Resolver
	Predefined *Digest  // compiler and target macros (__GNUC__, __linux__, PY_VERSION_HEX is Python.h's); may be nil
	Defines    []string // "NAME", "NAME=VALUE", in order; "-NAME" undefines
	Implied    *Digest  // included before the first line; may be nil
	// MaxTokens bounds the expanded tokens, rescans included (default 10 million); MaxDepth the #include nesting
	// (default 100); MaxFile a file's size in bytes (default 32 MiB). What is beyond is left out with a Problem.
	MaxTokens int
	MaxDepth  int
	MaxFile   int
	// Settled reports whether a macro that is not defined is known not to be: a platform's header has it. Nil: switches
	// are not looked for.
	Settled func(name string) bool
	// Words are identifiers of which Result.Mentions tells whether a project file has them, compiled or not.
	Words []string
}

// Result is a preprocessed unit. It is frozen.
type Result struct {
	Tokens   []Token // expanded, directives gone; EOF is not included
	Files    []File  // main file first
	Problems []Problem
	Comments []Comment                // comments of project files that contain "gillint"
	Digests  []*Digest                // the digests included, in order, each once, what a digest includes before it
	Starts   []int                    // of each digest, how many of Tokens stand before its #include
	Mentions []string                 // those of Config.Words that the text of a project file holds, compiled or not, in that order
	Switches []Switch                 // the switches on which text of project files hangs, sorted by name
	Macros   func(name string) *Macro // the definition in effect at the end of the unit; nil for __LINE__ and its like

	marks [][]lineMark // what #line said, by file
}

// Comment is a comment without its delimiters.
type Comment struct {
	Loc, End Loc // of its first byte, and just past its last
	Text     string
	Own      bool // nothing but white space precedes it on its line
}
