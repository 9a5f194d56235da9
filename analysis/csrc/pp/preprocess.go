package pp

import (
	"slices"
	"strings"
	"sync"
)

// Defaults of Config's limits.
const (
	defaultTokens = 10_000_000
	defaultDepth  = 100
	defaultFile   = 32 << 20
	maxProblems   = 1000
	maxMessage    = 500     // bytes of a problem's message, which may name what the text names
	maxIncludes   = 100_000 // #include directives obeyed in one unit
)

// preprocessor is the state of reading one unit.
type preprocessor struct {
	cfg        Config
	macros     *table
	digests    []*Digest // Predefined and what it includes first; those are the first predefined ones
	starts     []int     // of each, how many tokens were out when it came
	predefined int
	included   []*Digest // those that the text included itself
	seen       map[*Digest]bool
	sources    map[string]*source
	pushed     map[string][]*Macro // #pragma push_macro

	pendingFile *source // what the directive at hand includes

	frames   []*frame // the files being read, main file first
	ctx      []context
	base     int  // contexts below it are out of sight
	isolated bool // never read on in the file
	inIf     bool // the tokens are for #if
	nesting  int
	active   int // contexts of macros
	args     []arg
	buffers  [][]Token
	slab     []Expansion
	bodies   []Token
	counter  int

	spent, stop, limit int  // work done in tokens; where it stops for now, for good
	halt, dead         bool // stop was reached, limit was

	out      []Token
	files    []File
	marks    [][]lineMark
	comments []Comment
	problems []Problem

	includes                         int // #include directives seen
	saidNesting, saidText, saidDepth bool
	saidIncludes                     bool
	lost                             bool // a header that a project file includes was not found

	governed    []governed
	flipped     []string // names taken for the other value while a condition is tried
	switchText  int      // bytes of governed text
	cutSwitches bool     // a bound was reached: no more switches are looked for
}

// frame is a file being read.
type frame struct {
	lex   lexer
	src   *source
	conds []cond

	// A file is guarded where its first directive is #ifndef of a macro, its last the #endif, and no token is outside.
	tokens, directives   int    // read so far
	guard                string // the macro of the first directive
	guardTokens, guardAt int    // tokens and directives at its #endif
}

func newPreprocessor(cfg *Config) *preprocessor {
	p := &preprocessor{macros: tables.Get().(*table), seen: map[*Digest]bool{}, sources: map[string]*source{}}
	if cfg != nil {
		p.cfg = *cfg
	}
	p.limit = orDefault(p.cfg.MaxTokens, defaultTokens)
	p.cfg.MaxDepth = orDefault(p.cfg.MaxDepth, defaultDepth)
	p.cfg.MaxFile = orDefault(p.cfg.MaxFile, defaultFile)
	p.stop = p.limit
	p.macros.init()
	p.addDigest(p.cfg.Predefined)
	p.predefined = len(p.digests)
	for _, d := range p.cfg.Defines {
		p.command(d)
	}
	p.addDigest(p.cfg.Implied)
	return p
}

func orDefault(n, otherwise int) int {
	if n > 0 {
		return n
	}
	return otherwise
}

// command takes one of Config.Defines.
func (p *preprocessor) command(text string) {
	if name, ok := strings.CutPrefix(text, "-"); ok {
		p.macros.undefine(name)
		return
	}
	name, value, ok := strings.Cut(text, "=")
	if !ok {
		value = "1"
	}
	l := newLexer(p, newSource("", []byte(name+" "+value)))
	l.inDir, l.quiet = true, true
	if m := p.readMacro(&l); m != nil {
		m.Def = Loc{}
		p.macros.define(m, true)
	}
}

// addDigest makes a digest's macros visible, after those of what it includes. It returns false where they are already.
func (p *preprocessor) addDigest(d *Digest) bool {
	if d == nil || p.seen[d] {
		return false
	}
	p.seen[d] = true
	for _, inner := range d.Includes {
		p.addDigest(inner)
	}
	p.digests, p.starts = append(p.digests, d), append(p.starts, len(p.out))
	p.macros.include(d)
	return true
}

// main reads the main file.
func (p *preprocessor) main(path string, text []byte, project bool) {
	src := p.source(path, text, project)
	p.out = tokenList(len(text)/5 + 64)
	p.enter(src)
	p.run()
	if p.dead {
		// Never one problem too many.
		p.problems = append(p.problems, Problem{p.place(), "too much text after preprocessing: the rest of the unit is left out"})
	}
}

// lists are token lists that are not needed any more: those of large files take as much time to be made ready by the allocator
// as to be filled. The largest are not kept, since they would count as memory in use.
var lists sync.Pool

func tokenList(room int) []Token {
	if list, ok := lists.Get().(*[]Token); ok && cap(*list) >= room {
		return (*list)[:0]
	}
	return make([]Token, 0, room)
}

// Release says that nobody needs Tokens any more, nor any part of them: another unit may be read into their place.
func (r *Result) Release() {
	if list := r.Tokens; cap(list) > 1<<10 && cap(list) <= 1<<17 {
		r.Tokens = nil
		lists.Put(&list)
	}
}

// place returns where reading stands.
func (p *preprocessor) place() Loc {
	if n := len(p.frames); n > 0 {
		f := p.frames[n-1]
		return f.lex.loc(f.lex.pos)
	}
	return Loc{Line: 1, Col: 1}
}

// run reads files until the last one ends and leaves their tokens, expanded, in p.out.
func (p *preprocessor) run() {
	var use Token // the use being replaced that stands in the file's own text
	before := 0   // tokens out before it
	var tok Token // the use at hand
	for {
		n := len(p.out)
		if n == cap(p.out) {
			p.grow()
		}
		p.out = p.out[:n+1]
		t := &p.out[n] // every field of it is written by whoever reads the next token
		t.Kind = EOF   // fresh memory is written before it is read: else its page would come twice, empty first
		if p.active == 0 {
			p.stop = p.limit // tokens put back belong to no use
		}
		if len(p.ctx) > 0 {
			p.next(t)
		} else {
			p.fileNext(t)
		}
		if t.Kind == EOF {
			p.out = p.out[:n]
			if p.halt && !p.dead {
				p.abandon(&use, before)
			}
			if p.dead || len(p.frames) == 0 && len(p.ctx) == 0 {
				p.popTo(0)
				return
			}
			continue
		}
		e := p.expandable(t)
		if e == nil {
			continue
		}
		tok = *t
		if p.active == 0 {
			use, before = tok, n
			p.stop = min(p.limit, p.spent+p.limit/useShare)
		}
		p.out = p.out[:n]
		if !p.expand(&tok, e) {
			p.out = append(p.out, tok)
		}
	}
}

// grow makes room for more tokens, as many as the part of the main file that was read lets expect: tokens are moved seldom
// and little room is left over.
func (p *preprocessor) grow() {
	n := len(p.out)
	want := 2 * n
	if len(p.frames) == 1 {
		l := &p.frames[0].lex
		want = max(n+n/8, min(4*n, int(float64(n)*float64(len(l.src))/float64(l.pos+1)*1.05)))
	}
	p.out = slices.Grow(p.out, want-n+64)
}

// abandon gives up a macro use that grew beyond all bounds: its name is left, unexpanded.
func (p *preprocessor) abandon(use *Token, before int) {
	for p.active > 0 {
		p.pop()
	}
	p.halt, p.stop = false, p.limit
	clear(p.out[before:])
	use.Flags |= NoExpand
	p.out = append(p.out[:before], *use)
	p.problem(use.Loc, "macro "+use.Text+" expands to too much text, left unexpanded")
}

// fileNext reads the next token of the files into t, directives obeyed. EOF is the end of one file; the one that includes
// it goes on with the next call.
func (p *preprocessor) fileNext(t *Token) {
	for {
		if len(p.frames) == 0 || p.halt {
			*t = Token{}
			return
		}
		f := p.frames[len(p.frames)-1]
		f.lex.lex(t)
		if t.Flags&LineStart != 0 && t.Kind == Punct && t.Text == "#" {
			p.directive(f, t.Loc)
			continue
		}
		if t.Kind == EOF {
			p.leave(f)
			*t = Token{}
			return
		}
		f.tokens++
		if p.spent++; p.spent > p.stop {
			p.overrun()
		}
		return
	}
}

// source returns the file path, read once.
func (p *preprocessor) source(path string, text []byte, project bool) *source {
	if s := p.sources[path]; s != nil {
		return s
	}
	cut := len(text) > p.cfg.MaxFile
	if cut {
		text = text[:p.cfg.MaxFile]
	}
	s := newSource(path, text)
	s.index, s.project = int32(len(p.files)), project
	p.sources[path] = s
	p.files = append(p.files, File{Path: path, Project: project})
	p.marks = append(p.marks, nil)
	if cut {
		line := int32(strings.Count(s.text, "\n") + len(s.splices))
		p.problem(Loc{File: s.index, Line: line, Col: 1}, "file too large: the rest of it is left out")
	}
	return s
}

// enter begins to read a file.
func (p *preprocessor) enter(src *source) {
	// Comments, definitions and skipped text produce no tokens, but reading them again and again must end too.
	if len(p.frames) > 0 {
		p.charge(1 + len(src.text)/16)
	}
	p.frames = append(p.frames, &frame{lex: newLexer(p, src), src: src})
}

// leave ends the file f, the innermost.
func (p *preprocessor) leave(f *frame) {
	for _, c := range f.conds {
		p.problem(c.loc, "unterminated "+c.name)
	}
	if f.guard != "" && len(f.conds) == 0 && f.guardTokens == f.tokens && f.guardAt == f.directives {
		f.src.guard = f.guard
	}
	p.frames = p.frames[:len(p.frames)-1]
}

func (p *preprocessor) problem(loc Loc, message string) {
	if len(message) > maxMessage {
		message = strings.ToValidUTF8(message[:maxMessage], "") + "..."
	}
	switch n := len(p.problems); {
	case n < maxProblems:
		p.problems = append(p.problems, Problem{loc, message})
	case n == maxProblems:
		p.problems = append(p.problems, Problem{loc, "too many problems, the rest is not listed"})
	}
}

// once reports a problem that is told once a unit.
func (p *preprocessor) once(said *bool, loc Loc, message string) {
	if !*said {
		*said = true
		p.problem(loc, message)
	}
}
