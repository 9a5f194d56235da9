package pp

import (
	"hash/maphash"
	"sync"
)

// builtin marks the names that the preprocessor itself answers for.
type builtin uint8

const (
	notBuiltin builtin = iota
	bFile
	bBaseFile
	bLine
	bCounter
	bLevel
	bDate
	bTime
	bPragma // _Pragma(...), which leaves nothing
	bHas    // __has_include and its like: operators of #if, and "defined"
)

var builtins = map[string]builtin{
	"__FILE__": bFile, "__BASE_FILE__": bBaseFile, "__LINE__": bLine, "__COUNTER__": bCounter,
	"__INCLUDE_LEVEL__": bLevel, "__DATE__": bDate, "__TIME__": bTime, "__TIMESTAMP__": bDate, "_Pragma": bPragma,
	"__has_include": bHas, "__has_include_next": bHas, "__has_attribute": bHas, "__has_c_attribute": bHas,
	"__has_builtin": bHas,
}

// entry is what is known of one name.
type entry struct {
	name     string
	hash     uint64
	m        *Macro
	prog     *program // m's, once it was needed
	gen      int      // how many digests were asked for the name
	local    bool     // m was defined by the unit itself: a digest's own definition does not replace it
	command  bool     // m comes from Config.Defines
	disabled bool     // m is being replaced
	warned   bool     // a Problem was reported for a use of m
	builtin  builtin
}

func (e *entry) isDefined() bool {
	return e.m != nil || e.builtin != notBuiltin && e.builtin != bPragma
}

// table maps names to macros: the unit's own definitions, then the digests', the latest first. Digests are not copied
// into it: each name asks each digest once, when it is first looked up after the digest came in. Every identifier of a text is
// looked up, so it is a hash table of its own, which hashes a name once for itself and for the digests.
type table struct {
	slots   []*entry // the place of a name is that of its hash, or the next that was free; their number is a power of two
	used    int
	digests []*Digest
	sieve   [1 << 10]uint64 // has a bit set for each of their macros
	slab    []entry         // what is left of the last chunk
	chunk   []entry         // the first one
}

// tables are those of digests that were read: a model is small, and there are many.
var tables = sync.Pool{New: func() any { return &table{} }}

// release says that nobody needs the table any more.
func (tab *table) release() {
	if len(tab.slots) > 1<<12 {
		return
	}
	clear(tab.slots)
	clear(tab.chunk)
	*tab = table{slots: tab.slots, chunk: tab.chunk, digests: tab.digests[:0]}
	tables.Put(tab)
}

// include makes the macros of one more digest visible.
func (tab *table) include(d *Digest) {
	d.sieve.once.Do(d.sift)
	for _, bit := range d.sieve.list {
		tab.sieve[bit/64] |= 1 << (bit % 64)
	}
	tab.digests = append(tab.digests, d)
}

// elsewhere reports whether a digest may have a macro of that hash.
func (tab *table) elsewhere(hash uint64) bool {
	bit := hash >> 48
	return tab.sieve[bit/64]>>(bit%64)&1 != 0
}

// seed is one for the process: digests are shared, and no text can be written against it.
var seed = maphash.MakeSeed()

func hashOf(name string) uint64 { return maphash.String(seed, name) }

func (tab *table) init() {
	if tab.slots == nil {
		tab.slots, tab.chunk = make([]*entry, 1024), make([]entry, 128)
	}
	tab.slab = tab.chunk
	for name, b := range builtins {
		tab.entry(name, hashOf(name)).builtin = b
	}
}

// get returns the entry of a name; nil where it has none.
func (tab *table) get(name string, hash uint64) *entry {
	mask := uint64(len(tab.slots) - 1)
	for i := hash & mask; ; i = (i + 1) & mask {
		e := tab.slots[i]
		if e == nil || e.hash == hash && e.name == name {
			return e
		}
	}
}

// entry makes the entry of a name that has none.
func (tab *table) entry(name string, hash uint64) *entry {
	if len(tab.slab) == 0 {
		tab.slab = make([]entry, 128)
	}
	e := &tab.slab[0]
	tab.slab = tab.slab[1:]
	e.name, e.hash = name, hash
	if tab.used++; 2*tab.used > len(tab.slots) {
		old := tab.slots
		tab.slots = make([]*entry, 2*len(old))
		clear(tab.slots) // written before it is read: else its pages would come twice, empty first
		for _, e := range old {
			if e != nil {
				tab.place(e)
			}
		}
	}
	tab.place(e)
	return e
}

func (tab *table) place(e *entry) {
	mask := uint64(len(tab.slots) - 1)
	i := e.hash & mask
	for tab.slots[i] != nil {
		i = (i + 1) & mask
	}
	tab.slots[i] = e
}

// lookup returns the entry of name, up to date.
func (tab *table) lookup(name string) *entry {
	hash := hashOf(name)
	e := tab.get(name, hash)
	if e == nil {
		e = tab.entry(name, hash)
	}
	if e.gen != len(tab.digests) {
		tab.refresh(e)
	}
	return e
}

// refresh asks the digests that came in since e was last looked up. What the unit defined itself stays: headers define
// what is missing, and a digest was read without knowing what the unit has.
func (tab *table) refresh(e *entry) {
	if !e.local && tab.elsewhere(e.hash) {
		for i := len(tab.digests) - 1; i >= e.gen; i-- {
			if m := tab.digests[i].macro(e.name, e.hash); m != nil {
				e.m, e.prog, e.builtin = m, m.prog, notBuiltin
				break
			}
		}
	}
	e.gen = len(tab.digests)
}

// macro looks a macro up. Nearly all names are none of a digest's, which a few bits tell.
func (d *Digest) macro(name string, hash uint64) *Macro {
	if bit := hash >> 32 & d.sieve.mask; d.sieve.bits[bit/64]>>(bit%64)&1 == 0 {
		return nil
	}
	return d.Macros[name]
}

// sieve has a bit set for the hash of each of a digest's macros.
type sieve struct {
	once sync.Once
	bits []uint64
	mask uint64
	list []uint16 // other parts of the hashes, for a table's sieve
}

func (d *Digest) sift() {
	size := 64
	for size < 16*len(d.Macros) {
		size *= 2
	}
	s := &d.sieve
	s.bits, s.mask, s.list = make([]uint64, size/64), uint64(size-1), make([]uint16, 0, len(d.Macros))
	for name := range d.Macros {
		hash := hashOf(name)
		bit := hash >> 32 & s.mask
		s.bits[bit/64] |= 1 << (bit % 64)
		s.list = append(s.list, uint16(hash>>48))
	}
}

// find is lookup without a change to the table: it may be called from several goroutines.
func (tab *table) find(name string) *Macro {
	gen := 0
	var m *Macro
	hash := hashOf(name)
	if e := tab.get(name, hash); e != nil {
		if e.local {
			return e.m
		}
		gen, m = e.gen, e.m
	}
	for i := len(tab.digests) - 1; i >= gen && tab.elsewhere(hash); i-- {
		if d := tab.digests[i].macro(name, hash); d != nil {
			return d
		}
	}
	return m
}

// define makes m the definition of its name.
func (tab *table) define(m *Macro, command bool) {
	e := tab.lookup(m.Name)
	e.m, e.prog, e.local, e.command, e.builtin, e.warned = m, m.prog, true, command, notBuiltin, false
}

// undefine takes the definition of name away; a digest that comes in later may bring one again.
func (tab *table) undefine(name string) {
	e := tab.lookup(name)
	e.m, e.prog, e.local, e.command, e.builtin = nil, nil, false, false, notBuiltin
}

// defined returns the macros that the text itself defined and left so, as a digest keeps them.
func (tab *table) defined() map[string]*Macro {
	out := make(map[string]*Macro, tab.used)
	for _, e := range tab.slots {
		if e != nil && e.m != nil && e.local && !e.command {
			// Its place means nothing in the units that will include the digest.
			m := *e.m
			m.Def = Loc{}
			out[e.name] = &m
		}
	}
	return out
}

// A program is a replacement list ready for substitution.
type program struct{ pieces []piece }

type pieceKind uint8

const (
	pieceRun     pieceKind = iota // Body[lo:hi] as it stands
	pieceArg                      // an argument, expanded
	pieceRaw                      // an argument as written, an operand of ##
	pieceString                   // an argument as a string
	pieceVariant                  // __VA_OPT__: sub, if there are variable arguments
)

type piece struct {
	kind   pieceKind
	paste  bool // ## joins it to the piece before it
	comma  bool // GNU ", ## __VA_ARGS__": the comma before it goes where the argument is empty
	lo, hi int32
	arg    int32
	sub    []piece
}

// compiler turns a replacement list into pieces.
type compiler struct {
	m     *Macro
	index map[string]int32 // for many parameters
}

func compile(m *Macro) *program {
	c := &compiler{m: m}
	if len(m.Params) > 8 {
		c.index = make(map[string]int32, len(m.Params))
		for i, name := range m.Params {
			c.index[name] = int32(i)
		}
	}
	return &program{pieces: c.pieces(0, len(m.Body), 0)}
}

// param returns which parameter t names, or -1.
func (c *compiler) param(t *Token) int32 {
	if t.Kind != Ident {
		return -1
	}
	if c.index != nil {
		if i, ok := c.index[t.Text]; ok {
			return i
		}
		return -1
	}
	for i, name := range c.m.Params {
		if name == t.Text {
			return int32(i)
		}
	}
	return -1
}

func (c *compiler) pieces(lo, hi, depth int) []piece {
	var out []piece
	body := c.m.Body
	paste := false
	for i := lo; i < hi; i++ {
		t := &body[i]
		if isPaste(t) && i > lo && i < hi-1 {
			paste = true
			continue
		}
		p := piece{kind: pieceRun, paste: paste, lo: int32(i), hi: int32(i + 1)}
		if arg := c.param(t); arg >= 0 {
			p.kind, p.arg = pieceArg, arg
			if paste && c.isVariable(arg) && i >= lo+2 && body[i-2].Is(",") {
				// GNU: no pasting takes place.
				p.comma, p.paste = true, false
			} else if paste || i+2 < hi && isPaste(&body[i+1]) {
				p.kind = pieceRaw
			}
		} else if c.m.FuncLike && t.Kind == Punct && t.Text == "#" && i+1 < hi && c.param(&body[i+1]) >= 0 {
			i++
			p.kind, p.arg = pieceString, c.param(&body[i])
		} else if end := c.variant(i, hi); end > 0 && depth == 0 {
			p.kind, p.sub = pieceVariant, c.pieces(i+2, end, depth+1)
			i = end
		} else if n := len(out); n > 0 && !paste && out[n-1].kind == pieceRun && int(out[n-1].hi) == i {
			out[n-1].hi++
			continue
		}
		out = append(out, p)
		paste = false
	}
	return out
}

func isPaste(t *Token) bool { return t.Kind == Punct && t.Text == "##" }

func (c *compiler) isVariable(arg int32) bool {
	return c.m.Variadic && int(arg) == len(c.m.Params)-1
}

// variant returns the index of the parenthesis that closes the __VA_OPT__ at i, or 0 where there is none.
func (c *compiler) variant(i, hi int) int {
	body := c.m.Body
	if !c.m.Variadic || body[i].Text != "__VA_OPT__" || i+1 >= hi || !body[i+1].Is("(") {
		return 0
	}
	depth := 0
	for j := i + 1; j < hi; j++ {
		switch {
		case body[j].Is("("):
			depth++
		case body[j].Is(")"):
			if depth--; depth == 0 {
				return j
			}
		}
	}
	return 0
}
