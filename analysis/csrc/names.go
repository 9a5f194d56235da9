package csrc

import (
	"fmt"
	"strings"
	"sync"

	"github.com/gillint/gillint/analysis/csrc/pp"
)

// Typedef returns the item that declares name as a typedef name, or nil.
func (u *Unit) Typedef(name string) *Item {
	return u.names.find(func(t *table) *Item { return t.typedefs[name] })
}

// Tag returns the item that defines a struct, union or enum, given as "struct x"; nil where none is known.
func (u *Unit) Tag(tag string) *Item {
	return u.names.find(func(t *table) *Item { return t.tags[tag] })
}

// Object returns the variable or function of that name, or nil. Of several declarations a definition wins: a function
// with a body, a variable with an initializer; then the first.
func (u *Unit) Object(name string) *Item {
	return u.names.find(func(t *table) *Item { return t.objects[name] })
}

// Enumerator returns the item whose enum holds the constant name, or nil.
func (u *Unit) Enumerator(name string) *Item {
	return u.names.find(func(t *table) *Item { return t.enums[name] })
}

// names looks names up in the unit, then in the header sets that it includes, in order.
type names struct {
	own      *table
	digests  []*digest
	typedefs *typedefSet            // typedef names of all digests; see typedefsOf
	fallback func() map[string]bool // typedef names of all model headers: for guessing which undeclared names are types
}

func (n *names) find(get func(*table) *Item) *Item {
	if it := get(n.own); it != nil {
		return it
	}
	for _, d := range n.digests {
		if it := get(d.table); it != nil {
			return it
		}
	}
	return nil
}

func (n *names) isType(name string) bool {
	if n.own.sieve.mayHave(name) {
		if n.own.typedefs[name] != nil {
			return true
		}
		if n.own.objects[name] != nil {
			return false
		}
	}
	return n.typedefs.sieve.mayHave(name) && n.typedefs.names[name]
}

// isValue reports whether name is known as something that is no type.
func (n *names) isValue(name string) bool {
	return n.find(func(t *table) *Item {
		if it := t.objects[name]; it != nil {
			return it
		}
		return t.enums[name]
	}) != nil
}

// table indexes items by what they declare.
type table struct {
	typedefs, tags, objects, enums map[string]*Item

	sieve sieve // of typedefs and objects
}

func newTable() *table {
	return &table{typedefs: map[string]*Item{}, tags: map[string]*Item{}, objects: map[string]*Item{}, enums: map[string]*Item{}}
}

// sieve has a bit set for each of some names: whether a name is a type is asked all the time, and mostly it is none.
type sieve [1 << 9]uint64

// bit is the place of a name's bit: of a few of its bytes, which tell names apart well enough.
func bit(name string) (word, mask uint64) {
	n := uint64(len(name))
	if n == 0 {
		return 0, 1
	}
	h := n<<32 | uint64(name[0])<<24 | uint64(name[n/2])<<16 | uint64(name[n-1])<<8 | uint64(name[n*3/4])
	h = (h ^ uint64(name[n/4])<<40) * 0x9e3779b97f4a7c15
	return h >> 55, 1 << (h >> 49 & 63)
}

func (s *sieve) add(name string) {
	word, mask := bit(name)
	s[word] |= mask
}

// mayHave reports false only of names that were not added.
func (s *sieve) mayHave(name string) bool {
	word, mask := bit(name)
	return s[word]&mask != 0
}

func (t *table) add(it *Item) {
	switch it.Kind {
	case TypeDecl:
		for _, n := range it.Names {
			if t.typedefs[n] == nil {
				t.typedefs[n] = it
				t.sieve.add(n)
			}
		}
	default:
		for _, n := range it.Names {
			if old := t.objects[n]; old == nil || !old.defines() && it.defines() {
				t.objects[n] = it
				t.sieve.add(n)
			}
		}
	}
	t.addTags(it)
}

// defines reports whether the item defines what it declares: a function with a body, a variable with an initializer.
func (it *Item) defines() bool { return it.Kind == FuncDef || it.Kind == Var && it.initialized }

// addTags indexes the tags and enumerators that the item defines, at any depth, outside of function bodies.
func (t *table) addTags(it *Item) {
	toks := it.Tokens
	if it.body >= 0 {
		toks = toks[:it.body]
	}
	for i := 0; i < len(toks); i++ {
		if toks[i].Kind != pp.Ident || classOf(toks[i].Text) != aggrWord {
			continue
		}
		tag := ""
		j := i + 1
		for ; j < len(toks) && !toks[j].Is("{"); j++ {
			if toks[j].Is(";") || toks[j].Is("*") || toks[j].Is("=") || toks[j].Is(",") || classOf(toks[j].Text) == aggrWord {
				break
			}
			if toks[j].Kind == pp.Ident && !isAttribute(toks[j].Text) && (tag == "" || j+1 < len(toks) && toks[j+1].Is("{")) {
				tag = toks[j].Text
			}
		}
		if j == len(toks) || !toks[j].Is("{") {
			continue
		}
		if key := toks[i].Text + " " + tag; tag != "" && t.tags[key] == nil {
			t.tags[key] = it
		}
		if toks[i].Text == "enum" {
			i = j + t.addEnumerators(it, toks[j+1:])
		}
	}
}

// addEnumerators indexes the constants of an enum whose body starts with toks, and returns the length of the body.
func (t *table) addEnumerators(it *Item, toks []pp.Token) int {
	depth := 0
	first := true // the next identifier is an enumerator
	for i := range toks {
		switch tok := &toks[i]; {
		case tok.Is("("), tok.Is("{"):
			depth++
		case tok.Is(")"), tok.Is("}"):
			if depth--; depth < 0 {
				return i
			}
		case tok.Is(",") && depth == 0:
			first = true
		case first && tok.Kind == pp.Ident:
			if t.enums[tok.Text] == nil {
				t.enums[tok.Text] = it
			}
			first = false
		}
	}
	return len(toks)
}

// digest is a header set cut into items. It is shared by every unit of the process that includes it.
type digest struct {
	table *table
	types func() *typedefSet // of itself and what it includes
}

func (d *digest) isType(name string) bool { return d.types().names[name] }

// typedefSet is a set of typedef names.
type typedefSet struct {
	names map[string]bool
	sieve sieve
}

// digests caches by *pp.Digest. A header set is frozen, and there is one per target and platform.
var digests sync.Map

// digestsOf cuts header sets and those that they include into items, each once.
func digestsOf(roots []*pp.Digest) []*digest {
	var list []*digest
	seen := map[*pp.Digest]bool{}
	var walk func(d *pp.Digest)
	walk = func(d *pp.Digest) {
		if d == nil || seen[d] {
			return
		}
		seen[d] = true
		list = append(list, digestOf(d))
		for _, inc := range d.Includes {
			walk(inc)
		}
	}
	for _, d := range roots {
		walk(d)
	}
	return list
}

func digestOf(d *pp.Digest) *digest {
	entry, _ := digests.LoadOrStore(d, sync.OnceValue(func() *digest { return readDigest(d) }))
	return entry.(func() *digest)()
}

func readDigest(d *pp.Digest) *digest {
	r := &digest{table: newTable()}
	items, _ := split(d.Tokens)
	for _, it := range items {
		it.scope, it.cache = r, &cached{}
		r.table.add(it)
	}
	// Later, because digests may include each other.
	r.types = sync.OnceValue(func() *typedefSet { return typedefsOf(digestsOf([]*pp.Digest{d})) })
	return r
}

// typedefSets caches by the list of digests, as a string: most files of a project include the same ones.
var typedefSets sync.Map

// typedefsOf returns the typedef names of all the digests together: whether a name is a type is asked all the time.
func typedefsOf(list []*digest) *typedefSet {
	var key strings.Builder
	for _, d := range list {
		fmt.Fprintf(&key, "%p ", d)
	}
	if set, ok := typedefSets.Load(key.String()); ok {
		return set.(*typedefSet)
	}
	set := &typedefSet{names: map[string]bool{}}
	for _, d := range list {
		for name := range d.table.typedefs {
			set.names[name] = true
			set.sieve.add(name)
		}
	}
	kept, _ := typedefSets.LoadOrStore(key.String(), set)
	return kept.(*typedefSet)
}
