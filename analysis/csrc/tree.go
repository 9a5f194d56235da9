package csrc

import (
	"bytes"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"sort"
	"strings"
	"sync"

	"modernc.org/cc/v4"

	"github.com/gillint/gillint/analysis/csrc/pp"
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
	p := &itemParser{u: u, it: it, types: map[string]bool{}, notTypes: map[string]bool{}}
	if it.broken {
		return nil, p.cut(it.Loc, "its braces do not balance")
	}
	if len(it.Tokens) > maxWords {
		return nil, p.cut(it.Loc, "it is too long")
	}
	p.ws = toWords(it.Tokens)
	if nesting(p.ws) > maxNesting {
		return nil, p.cut(it.Loc, "it nests too deeply")
	}
	p.ws = normalize(p.ws)
	if p.guess(); p.refused != "" {
		return nil, p.cut(it.Loc, p.refused)
	}
	cost := lookups(p.ws)
	if cost > maxLookups {
		return nil, p.cut(it.Loc, "it is too long")
	}
	return p.run(cost / 256)
}

// lookups bounds the steps that the parser may spend on names once it has lost its way: it then takes every statement for
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
	ws       []word
	match    []int32
	types    map[string]bool // names to declare as typedef names before the item
	notTypes map[string]bool // names that turned out not to be types
	problems []Problem
	refused  string // why the parser must not see the item
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
	return p.u.names.fallback[name] && !p.notTypes[name] && !p.known(name)
}

// run parses the item, repairing it where that fails. cost is what a failure costs beside the parser's run itself, in words.
func (p *itemParser) run(cost int) (*Tree, error) {
	first := "" // the first complaint is the one to report: later ones may come from failed repairs
	firstAt := 0
	for runs, parsed := 0, 0; runs < maxRepairs && parsed < maxParsed; runs++ {
		parsed += len(p.ws) + cost
		p.match = link(p.ws)
		tree, at, msg := p.parseOnce()
		if tree != nil {
			tree.Problems = p.problems
			return tree, nil
		}
		if first == "" {
			first, firstAt = msg, at
			if at < len(p.ws) {
				firstAt = int(p.ws[at].at)
			} else {
				firstAt = len(p.it.Tokens) - 1
			}
		}
		if !p.repair(at) {
			break
		}
	}
	return nil, p.cut(p.it.Tokens[firstAt].Loc, first)
}

// parseOnce runs the parser. Where it fails, at is the index of the word it did not expect.
func (p *itemParser) parseOnce() (tree *Tree, at int, msg string) {
	src, offs, decls := p.render()
	ast, err := parseC(src)
	if err != nil && !harmless(err) || ast == nil {
		at = p.wordAt(offs, errorOffset(src, err))
		return nil, at, p.complaint(at)
	}
	tu := ast.TranslationUnit
	for ; decls > 0 && tu != nil; decls-- {
		tu = tu.TranslationUnit
	}
	// The item must be one declaration, with the tail behind it.
	if tu == nil || tu.TranslationUnit == nil || tu.TranslationUnit.TranslationUnit != nil {
		return nil, len(p.ws), "it is not one declaration"
	}
	toks := p.it.Tokens
	ws := p.ws
	return &Tree{Decl: tu.ExternalDeclaration, toks: func(t cc.Token) *pp.Token {
		i := p.wordAt(offs, t.Position().Offset)
		return &toks[ws[min(i, len(ws)-1)].at]
	}}, 0, ""
}

// perLine is how many words go on a line: the parser's lexer copies what it has read of a line.
const perLine = 32

// render writes the item for the parser: what it insists on first, the typedef names that the item uses, the item, and a
// tail that stops the parser's loops before the end of the text. No line begins with #. offs holds where each word begins;
// decls is how many declarations come before the item.
func (p *itemParser) render() (src []byte, offs []int32, decls int) {
	size := 200
	used := maps.Clone(p.types)
	for i := range p.ws {
		w := &p.ws[i]
		size += len(w.text) + 1
		if w.name() && !used[w.text] && p.isType(w.text) {
			used[w.text] = true
		}
	}
	src = make([]byte, 0, size+16*len(used))
	src = append(src, "int __predefined_declarator;"...)
	decls = 1
	if len(used) > 0 {
		src = append(src, " typedef int "...)
		src = append(src, strings.Join(slices.Sorted(maps.Keys(used)), ",")...)
		src = append(src, ';')
		decls++
	}
	offs = make([]int32, len(p.ws))
	for i := range p.ws {
		if i%perLine == perLine-1 {
			src = append(src, '\n')
		} else {
			src = append(src, ' ')
		}
		offs[i] = int32(len(src))
		src = append(src, p.ws[i].text...)
	}
	if n := len(p.ws); n > 0 && p.it.body < 0 && !p.ws[n-1].is(";") {
		src = append(src, " ;"...)
	}
	src = append(src, " int __gillint_tail(int);\n"...)
	return src, offs, decls
}

// wordAt returns the index of the word that begins at or before off, len(ws) for places behind the last one.
func (p *itemParser) wordAt(offs []int32, off int) int {
	i := sort.Search(len(offs), func(i int) bool { return int(offs[i]) > off })
	if i == len(offs) && i > 0 && off > int(offs[i-1])+len(p.ws[i-1].text) {
		return i
	}
	return max(i-1, 0)
}

var abi = sync.OnceValue(func() *cc.ABI {
	abi, err := cc.NewABI("linux", "amd64")
	if err != nil {
		panic(err) // the parser's own table
	}
	return abi
})

// parseC runs the parser, which may panic on text that it rejects.
func parseC(src []byte) (ast *cc.AST, err error) {
	defer func() {
		if r := recover(); r != nil {
			ast, err = nil, fmt.Errorf("%v", r)
		}
	}()
	// The configuration is the parser's to write into: one for each run.
	cfg := &cc.Config{ABI: abi(), FS: noFiles{}, FSOnly: true}
	return cc.Parse(cfg, []cc.Source{{Name: "f", Value: src}})
}

// noFiles keeps the parser from the disk: #include does not occur in what it reads.
type noFiles struct{}

func (noFiles) Open(name string) (fs.File, error) {
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}

// harmless reports whether every complaint leaves the tree whole.
func harmless(err error) bool {
	for _, line := range strings.Split(err.Error(), "\n") {
		if !strings.Contains(line, "label undefined") && !strings.Contains(line, "is initialized") {
			return false
		}
	}
	return true
}

// errorOffset finds the place of the first complaint, "f:2:23: unexpected ...", in the text.
func errorOffset(src []byte, err error) int {
	var line, col int
	if err == nil {
		return 0
	}
	if _, e := fmt.Sscanf(err.Error(), "f:%d:%d:", &line, &col); e != nil {
		return len(src) // a panic, which names no place
	}
	off := 0
	for ; line > 1; line-- {
		next := bytes.IndexByte(src[off:], '\n')
		if next < 0 {
			break
		}
		off += next + 1
	}
	return off + col - 1
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
