package csrc

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/gillint/gillint/analysis/csrc/pp"
	"github.com/gillint/gillint/analysis/csrc/syntax"
)

// Limits of one item. Beyond them the parser's own recursion could exhaust the stack, which no program survives.
const (
	maxNesting = 3000    // see nesting
	maxWords   = 1 << 20 // tokens
	maxRepairs = 40      // parser runs on one item,
	maxParsed  = 1 << 22 // and tokens in all of them
	maxLookups = 1 << 29 // see lookups
)

// CutError says that an item could not be read; nothing of it can be analysed.
type CutError struct{ Problem Problem }

func (e *CutError) Error() string {
	return fmt.Sprintf("%s:%d: %s", e.Problem.Path, e.Problem.Line, e.Problem.Message)
}

// cached holds the tree of an item that is asked for again and again.
type cached struct {
	once sync.Once
	tree *Tree
	err  error
}

// Tree parses an item of u, or of a header that u includes. Types and prototypes are parsed once and kept; functions and
// variables are parsed at each call, because their trees are large and asked for once. The error is a *CutError.
func (u *Unit) Tree(it *Item) (*Tree, error) {
	if it.cache == nil {
		return u.parse(it)
	}
	it.cache.once.Do(func() { it.cache.tree, it.cache.err = u.parse(it) })
	return it.cache.tree, it.cache.err
}

func (u *Unit) parse(it *Item) (*Tree, error) {
	s := scratches.Get().(*scratch)
	p, err := u.prepare(it, s)
	if err != nil {
		s.release()
		return nil, err
	}
	if it.cache == nil {
		p.room = rooms.Get().(*syntax.Room)
	}
	t, err := p.run()
	s.release()
	if err != nil && p.room != nil {
		keepRoom(p.room)
	}
	return t, err
}

// keepRoom keeps a room for another tree, unless it is so large that it is better forgotten.
func keepRoom(r *syntax.Room) {
	if r.Slices() <= 32 {
		rooms.Put(r)
	}
}

// rooms are for trees that are asked for once; see Tree.Release.
var rooms = sync.Pool{New: func() any { return &syntax.Room{} }}

// Release says that the tree is not needed any more, nor anything in it but the members of records: parsing then needs less
// memory. A tree need not be released.
func (t *Tree) Release() {
	if r := t.room; r != nil {
		t.room, t.Decl = nil, nil
		keepRoom(r)
	}
}

// scratch is room for what parsing an item needs until it is done, used again for the next one.
type scratch struct {
	words  []word // as they are written, then as guess leaves them
	out    []word // as normalize writes them
	parsed []syntax.Word
	match  []int32
	stack  []int32
	levels []level
	frames []frame
}

var scratches = sync.Pool{New: func() any { return &scratch{} }}

// release gives the room back, unless it is so large that it is better forgotten.
func (s *scratch) release() {
	if cap(s.words)+cap(s.out) <= 1<<15 {
		scratches.Put(s)
	}
}

// prepare makes the words of an item as regular as they can be made without parsing.
func (u *Unit) prepare(it *Item, s *scratch) (*itemParser, error) {
	p := &itemParser{u: u, it: it, scratch: s, types: map[string]bool{}, notTypes: map[string]bool{}}
	if it.broken {
		return nil, p.cut(it.Loc, "its braces do not balance")
	}
	if len(it.Tokens) > maxWords {
		return nil, p.cut(it.Loc, "it is too long")
	}
	s.words = toWords(s.words, it.Tokens)
	p.ws = s.words
	if s.nesting(p.ws) > maxNesting {
		return nil, p.cut(it.Loc, "it nests too deeply")
	}
	p.ws = s.normalize(p.ws)
	p.guess()
	return p, nil
}

// lookups bounds the steps that the reference may spend on names once it has lost its way: it then takes every statement for
// a declaration, goes on to the end, and looks each name up among all declarations of that name.
func lookups(ws []word) int {
	count := map[string]int{}
	most, starts := 0, 0
	for i := range ws {
		switch w := &ws[i]; {
		case w.name():
			count[w.text]++
			most = max(most, count[w.text])
		case w.is(";"), w.is("{"), w.is("}"):
			starts++
		}
	}
	return most * starts
}

// itemParser parses one item, repairing what the parser rejects.
type itemParser struct {
	u        *Unit
	it       *Item
	scratch  *scratch
	room     *syntax.Room // nil where the tree is kept
	ws       []word
	match    []int32         // while words are guessed, and while they are repaired
	types    map[string]bool // names to declare as typedef names before the item
	notTypes map[string]bool // names that turned out not to be types
	problems []Problem
}

// isType reports whether a name is a declared typedef name where the item stands.
func (p *itemParser) isType(name string) bool {
	if p.notTypes[name] {
		return false
	}
	if p.it.scope != nil {
		return p.it.scope.isType(name)
	}
	return p.u.names.isType(name)
}

// known reports whether a name is declared as something that is no type.
func (p *itemParser) known(name string) bool {
	return p.it.scope == nil && p.u.names.isValue(name)
}

// likelyType reports whether a name that nothing here declares is a typedef name in some well-known header.
func (p *itemParser) likelyType(name string) bool {
	return !p.notTypes[name] && !p.known(name) && p.u.names.fallback()[name]
}

// run parses the item, repairing it where that fails; what repairs do not save is left to the reference, as it was.
func (p *itemParser) run() (*Tree, error) {
	first := "" // the first complaint is the one to report: later ones may come from failed repairs
	firstAt := 0
	var asWas itemParser
	for runs, parsed := 0, 0; runs < maxRepairs && parsed < maxParsed; runs++ {
		parsed += len(p.ws)
		d, at, msg := p.parseOnce()
		if d != nil {
			return p.tree(d), nil
		}
		if runs == 0 {
			asWas = *p
			asWas.types, asWas.notTypes = maps.Clone(p.types), maps.Clone(p.notTypes)
			first, firstAt = msg, len(p.it.Tokens)-1
			if at < len(p.ws) {
				firstAt = int(p.ws[at].at)
			}
		}
		p.match = p.scratch.link(p.ws)
		if !p.repair(at) {
			break
		}
	}
	if useReference {
		return nil, p.cut(p.it.Tokens[firstAt].Loc, first)
	}
	if lookups(asWas.ws) <= maxLookups {
		if d, _, _ := asWas.reference(); d != nil {
			return asWas.tree(d), nil
		}
	}
	return nil, p.cut(p.it.Tokens[firstAt].Loc, first)
}

// parseOnce runs the parser. Where it fails, at is the index of the word that it did not expect.
func (p *itemParser) parseOnce() (d *syntax.Decl, at int, msg string) {
	if useReference {
		return p.reference()
	}
	d, err := syntax.Parse(p.parserWords(), func(name string) bool { return p.types[name] || p.isType(name) }, p.room)
	if err != nil {
		return nil, int(err.At), err.Message
	}
	return d, 0, ""
}

// useReference is for tests: the reference reads everything.
var useReference = false

// parserWords writes the words in the parser's form.
func (p *itemParser) parserWords() []syntax.Word {
	out := slices.Grow(p.scratch.parsed[:0], len(p.ws))[:len(p.ws)]
	for i := range p.ws {
		w := &p.ws[i]
		out[i] = syntax.Word{Text: w.text, Kind: kinds[w.kind], Op: w.op}
	}
	p.scratch.parsed = out
	return out
}

// kinds maps the kinds of tokens to those of the parser's words.
var kinds = [...]syntax.Kind{
	pp.Ident: syntax.Name, pp.Number: syntax.Number, pp.String: syntax.String, pp.Char: syntax.Char,
	pp.Punct: syntax.Punct, pp.Other: syntax.Punct, pp.EOF: syntax.Punct,
}

func (p *itemParser) tree(d *syntax.Decl) *Tree {
	t := &Tree{Decl: d, Problems: p.problems, toks: p.it.Tokens, at: make([]int32, len(p.ws)), room: p.room}
	for i := range p.ws {
		w := &p.ws[i]
		t.at[i] = w.at
		if w.text != t.toks[w.at].Text {
			if t.rewritten == nil {
				t.rewritten = map[int32]string{}
			}
			t.rewritten[int32(i)] = w.text
		}
	}
	return t
}

// complaint says in plain words what the parser stopped at.
func (p *itemParser) complaint(at int) string {
	if at >= len(p.ws) {
		return "it ends too early"
	}
	return fmt.Sprintf("%q was not expected here", p.ws[at].text)
}

// cut makes the error for an item that is lost.
func (p *itemParser) cut(loc Loc, why string) error {
	prob := Problem{Line: int(loc.Line), Path: p.u.path(p.it, loc)}
	what := "a declaration"
	switch {
	case p.it.Kind == FuncDef:
		what = "the function " + p.it.Name
		prob.Function = p.it.Name
	case p.it.Name != "":
		what = "the declaration of " + p.it.Name
	case p.it.Tag != "":
		what = p.it.Tag
	}
	what = strings.ToValidUTF8(what, "?")
	prob.Message = what + " could not be read and was left out: " + why
	return &CutError{prob}
}
