package csrc

import (
	"hash/maphash"
	"slices"
	"strings"

	"github.com/gillint/gillint/analysis/csrc/pp"
)

// Prints identify what the items of a unit say, and where: what is the same in two readings of a file need be analysed once.
// They are only comparable within a process.
type Prints struct {
	Functions map[*Item]uint64 // of the project's functions: their tokens, the places of these, the macros they came through

	headers []*digest
	decls   map[uint64]*Item // everything but the bodies of functions and the values of variables
}

// seed makes prints of one process comparable.
var seed = maphash.MakeSeed()

// Prints computes the prints of u. line gives the lines of files the numbers by which they count as the same; nil: their own.
func (u *Unit) Prints(line func(path string, line int) int) *Prints {
	h := hasher{u: u, line: line}
	for _, f := range u.Files {
		h.files = append(h.files, maphash.String(seed, f.Path))
	}
	p := &Prints{Functions: map[*Item]uint64{}, headers: u.names.digests, decls: map[uint64]*Item{}}
	for _, it := range u.all {
		p.decls[h.tokens(uint64(it.Kind), it.declaration())] = it
	}
	for _, it := range u.Items {
		if it.Kind == FuncDef {
			sum := uint64(it.body)
			if it.broken {
				sum = ^sum // by what follows it
			}
			p.Functions[it] = h.tokens(sum, it.Tokens)
		}
	}
	return p
}

// declaration returns the tokens of an item as far as they matter to others: without a function's body, without values.
func (it *Item) declaration() []pp.Token {
	if it.body >= 0 {
		return it.Tokens[:it.body]
	}
	if it.Kind == Var {
		if i := slices.IndexFunc(it.Tokens, func(t pp.Token) bool { return t.Is("=") }); i >= 0 {
			return it.Tokens[:i+1]
		}
	}
	return it.Tokens
}

// hasher hashes tokens.
type hasher struct {
	u     *Unit
	line  func(string, int) int
	files []uint64 // hashes of paths, by Loc.File

	exp    *pp.Expansion // the last one that was hashed,
	expSum uint64        // and to what
	at     Loc           // the last place whose line was asked for,
	label  uint64        // and the answer
}

func (h *hasher) tokens(sum uint64, toks []pp.Token) uint64 {
	for i := range toks {
		t := &toks[i]
		sum = mix(sum, maphash.String(seed, t.Text))
		sum = mix(sum, h.loc(t.Loc)<<4|uint64(t.Kind))
		if t.Exp != nil {
			sum = mix(sum, h.expansion(t.Exp))
		}
	}
	return sum
}

func (h *hasher) loc(l Loc) uint64 {
	if int(l.File) >= len(h.files) || l.File < 0 {
		return 0
	}
	if l.Line != h.at.Line || l.File != h.at.File {
		h.at, h.label = l, uint64(l.Line)
		if h.line != nil {
			h.label = uint64(h.line(h.u.Files[l.File].Path, int(l.Line)))
		}
	}
	return mix(h.files[l.File]+h.label, uint64(l.Col))
}

func (h *hasher) expansion(e *pp.Expansion) uint64 {
	if e == h.exp {
		return h.expSum
	}
	sum := uint64(1)
	for x := e; x != nil; x = x.Parent {
		sum = mix(sum, maphash.String(seed, x.Name)+h.loc(x.Use))
	}
	h.exp, h.expSum = e, sum
	return sum
}

// mix combines two hashes, order included: the finalizer of splitmix64 (Steele, Lea, Flood, OOPSLA 2014).
func mix(a, b uint64) uint64 {
	z := a*0x9e3779b97f4a7c15 ^ b
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// ChangedSince lists the names that declare something else than they did in an earlier reading, names included that are
// declared with the help of others that do. ok is false where the unit includes other model headers than it did.
func (p *Prints) ChangedSince(old *Prints) (names map[string]bool, ok bool) {
	if !slices.Equal(p.headers, old.headers) {
		return nil, false
	}
	names = map[string]bool{}
	differ := func(a, b *Prints) {
		for sum, it := range a.decls {
			if b.decls[sum] == nil {
				it.declares(names)
			}
		}
	}
	differ(p, old)
	differ(old, p)
	for n := 0; n < len(names); {
		n = len(names)
		for _, it := range p.decls {
			if mentions(it.declaration(), names) {
				it.declares(names)
			}
		}
	}
	return names, true
}

// declares adds the names that the item declares.
func (it *Item) declares(names map[string]bool) {
	t := newTable()
	t.add(it)
	for _, m := range []map[string]*Item{t.typedefs, t.objects, t.enums} {
		for name := range m {
			names[name] = true
		}
	}
	for tag := range t.tags {
		_, name, _ := strings.Cut(tag, " ")
		names[name] = true
	}
}

// mentions reports whether one of the tokens is one of the names.
func mentions(toks []pp.Token, names map[string]bool) bool {
	for i := range toks {
		if toks[i].Kind == pp.Ident && names[toks[i].Text] {
			return true
		}
	}
	return false
}

// Mentions reports whether the item has one of the names among its tokens.
func (it *Item) Mentions(names map[string]bool) bool {
	return len(names) > 0 && mentions(it.Tokens, names)
}
