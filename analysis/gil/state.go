package gil

import (
	"encoding/binary"
	"hash/maphash"
	"slices"
	"sort"
)

// Thread is what the calling thread has: an attached thread state or not.
type Thread uint8

// The states of a thread.
const (
	Held     Thread = iota // an attached thread state (holds the GIL)
	Released               // has a thread state, but let go of it
	Foreign                // no thread state: a thread that Python did not start, or after the last release
	Signal                 // inside a signal handler, which may have interrupted anything
)

func (t Thread) String() string {
	return [...]string{"held", "released", "no thread state", "signal handler"}[t]
}

// valueKind says what is known of a value.
type valueKind uint8

const (
	vUnknown valueKind = iota
	vConst             // n
	vTerm              // term t
	vThread            // the thread's own PyThreadState: saved by a release, or asked for
	vEnsured           // what the ensure with number n returned
	vSpent             // what an ensure returned whose release has been
	vUninit            // nothing was ever assigned
	vAddr              // address of place p
	vFunc              // address of the function named fn
	vNonNull           // some object's address
)

// value is an abstract value.
type value struct {
	kind valueKind
	n    int64
	t    term
	p    place
	fn   string
}

func constant(n int64) value { return value{kind: vConst, n: n} }

// binding says that a place holds a value other than its own leaf term.
type binding struct {
	p place
	v value
}

// fact bounds a term.
type fact struct {
	t  term
	iv interval
}

// ensure is a PyGILState_Ensure whose release is still to come.
type ensure struct {
	n     int64 // which: numbered by call site
	prior Thread
}

// state is what holds on one path at one point. States are values: a step works on its own clone.
type state struct {
	gil   Thread
	moved bool // the path has changed the thread's state, or it is known how the root is entered
	ens   []ensure
	env   []binding // by place
	facts []fact    // by term
	// guessed: the path took a branch that may well be correlated with an earlier one in a way nobody could follow.
	guessed bool
	// diverged: a function that was called came back in different states, and nothing says which is when.
	diverged bool
	tr       *trace
}

func (s *state) clone() *state {
	c := *s
	c.ens = slices.Clip(s.ens)
	c.env = slices.Clone(s.env)
	c.facts = slices.Clone(s.facts)
	return &c
}

func (s *state) lookup(p place) (value, bool) {
	i := sort.Search(len(s.env), func(i int) bool { return s.env[i].p >= p })
	if i < len(s.env) && s.env[i].p == p {
		return s.env[i].v, true
	}
	return value{}, false
}

func (s *state) bind(p place, v value) {
	i := sort.Search(len(s.env), func(i int) bool { return s.env[i].p >= p })
	if i < len(s.env) && s.env[i].p == p {
		s.env[i].v = v
		return
	}
	s.env = slices.Insert(s.env, i, binding{p, v})
}

func (s *state) bound(t term) interval {
	i := sort.Search(len(s.facts), func(i int) bool { return s.facts[i].t >= t })
	if i < len(s.facts) && s.facts[i].t == t {
		return s.facts[i].iv
	}
	return anything
}

func (s *state) setBound(t term, iv interval) {
	i := sort.Search(len(s.facts), func(i int) bool { return s.facts[i].t >= t })
	switch {
	case i < len(s.facts) && s.facts[i].t == t:
		s.facts[i].iv = iv
	case iv != anything:
		s.facts = slices.Insert(s.facts, i, fact{t, iv})
	}
}

// renew says that p and what lies below it now hold something nobody knows. Places that shared p's value keep what was
// known of it, under a name of their own.
func (sp *space) renew(s *state, p place) {
	if p == noPlace {
		return
	}
	leaf, hasLeaf := sp.leaf[p]
	var old interval
	heir := noPlace
	if hasLeaf {
		old = s.bound(leaf)
	}
	env := s.env[:0]
	for _, b := range s.env {
		switch {
		case sp.under(b.p, p):
			continue
		case b.v.kind == vTerm && hasLeaf && b.v.t == leaf:
			if heir == noPlace {
				heir = b.p // it becomes the name for the old value
				continue
			}
			b.v.t = sp.leafTerm(heir)
		case b.v.kind == vTerm && sp.reads(b.v.t, p):
			b.v = value{kind: vUnknown}
		case b.v.kind == vAddr && b.v.p != p && sp.under(b.v.p, p):
			b.v = value{kind: vUnknown}
		}
		env = append(env, b)
	}
	s.env = env
	if len(s.facts) > 0 {
		facts := s.facts[:0]
		for _, f := range s.facts {
			if !sp.reads(f.t, p) {
				facts = append(facts, f)
			}
		}
		s.facts = facts
	}
	if heir != noPlace && old != anything {
		s.setBound(sp.leafTerm(heir), old)
	}
}

// assign makes p hold v.
func (sp *space) assign(s *state, p place, v value) {
	if p == noPlace {
		return
	}
	if v.kind == vTerm {
		if l, ok := sp.leaf[p]; ok && l == v.t {
			return // p = p
		}
		if sp.reads(v.t, p) {
			v = value{}
		}
	}
	if v.kind == vAddr && v.p != p && sp.under(v.p, p) {
		v = value{kind: vNonNull}
	}
	sp.renew(s, p)
	if v.property() {
		sp.holdsThread[p] = true
	}
	if v.kind != vUnknown {
		s.bind(p, v)
	}
}

// replace exchanges every value that is equal to old.
func (s *state) replace(old, with value) {
	for i := range s.env {
		if s.env[i].v == old {
			s.env[i].v = with
		}
	}
}

// plain forgets what s knows of values, except where thread states and ensures are kept.
func (sp *space) plain(s *state) *state {
	p := *s
	p.env, p.facts = nil, nil
	for _, b := range s.env {
		if sp.keeps(b) {
			p.env = append(p.env, b)
		}
	}
	return &p
}

// keeps reports whether a binding is part of its state's property: a thread state or an ensure's result, or what else a
// place holds that is used for those. That it is NULL says as much.
func (sp *space) keeps(b binding) bool {
	return b.v.property() || b.v.kind == vConst && sp.holdsThread[b.p]
}

// property reports whether a value is part of its state's property.
func (v value) property() bool {
	return v.kind == vThread || v.kind == vEnsured || v.kind == vSpent || v.kind == vUninit
}

// property is the part of a state that never merges with a different one: the thread, the ensures, and where saved
// thread states and ensure results live.
func (sp *space) property(s *state) string {
	b := make([]byte, 0, 32)
	b = s.appendThread(b)
	for _, e := range s.env {
		if sp.keeps(e) {
			b = appendBinding(b, e)
		}
	}
	return string(b)
}

func (s *state) appendThread(b []byte) []byte {
	b = append(b, byte(s.gil), boolByte(s.moved), boolByte(s.guessed), boolByte(s.diverged), byte(len(s.ens)))
	for _, e := range s.ens {
		b = binary.AppendVarint(b, e.n)
		b = append(b, byte(e.prior))
	}
	return b
}

func appendBinding(b []byte, e binding) []byte {
	b = binary.AppendVarint(b, int64(e.p))
	b = append(b, byte(e.v.kind))
	b = binary.AppendVarint(b, e.v.n)
	b = binary.AppendVarint(b, int64(e.v.t))
	b = binary.AppendVarint(b, int64(e.v.p))
	b = binary.AppendVarint(b, int64(len(e.v.fn)))
	return append(b, e.v.fn...)
}

// code is the thread's part of the property as a small number: its state and how many ensures are open.
func (s *state) code() int { return int(s.gil)*4 + min(len(s.ens), 3) }

// key tells states apart; the witness plays no part in it.
func (s *state) key() string { return string(s.appendKey(make([]byte, 0, 64))) }

func (s *state) appendKey(b []byte) []byte {
	b = s.appendThread(b)
	b = binary.AppendVarint(b, int64(len(s.env)))
	for _, e := range s.env {
		b = appendBinding(b, e)
	}
	for _, f := range s.facts {
		b = binary.AppendVarint(b, int64(f.t))
		b = binary.AppendVarint(b, f.iv.lo)
		b = binary.AppendVarint(b, f.iv.hi)
		b = append(b, boolByte(f.iv.nz))
	}
	return b
}

// hash is key as a number; two states of one number are taken to be equal, which 64 bits make true in practice.
func (sp *space) hash(s *state) uint64 {
	sp.buf = s.appendKey(sp.buf[:0])
	return maphash.Bytes(sp.seed, sp.buf)
}

func boolByte(b bool) byte {
	if b {
		return 1
	}
	return 0
}

// merge is the state that both s and o are instances of; their properties must agree. It keeps s's witness.
func (sp *space) merge(s, o *state) *state {
	m := &state{gil: s.gil, moved: s.moved, ens: s.ens, guessed: s.guessed, diverged: s.diverged, tr: s.tr}
	for _, b := range s.env {
		if v, ok := o.lookup(b.p); ok && v == b.v {
			m.env = append(m.env, b)
		}
	}
	for _, f := range s.facts {
		if iv := f.iv.join(o.bound(f.t)); iv != anything {
			m.facts = append(m.facts, fact{f.t, iv})
		}
	}
	// A place bound to a constant in one and bounded as a term in the other keeps the hull, where it is its own leaf.
	for _, b := range s.env {
		if v, ok := o.lookup(b.p); ok && v == b.v {
			continue
		}
		a, c := sp.boundOf(s, sp.read(s, b.p)), sp.boundOf(o, sp.read(o, b.p))
		if iv := a.join(c); iv != anything {
			m.setBound(sp.leafTerm(b.p), iv)
		} else {
			m.dropBound(sp.leafTerm(b.p))
		}
	}
	for _, b := range o.env {
		if _, ok := s.lookup(b.p); ok {
			continue
		}
		a, c := sp.boundOf(s, sp.read(s, b.p)), sp.boundOf(o, b.v)
		if iv := a.join(c); iv != anything {
			m.setBound(sp.leafTerm(b.p), iv)
		} else {
			m.dropBound(sp.leafTerm(b.p))
		}
	}
	return m
}

func (s *state) dropBound(t term) {
	s.facts = slices.DeleteFunc(s.facts, func(f fact) bool { return f.t == t })
}

// read is the value that p holds.
func (sp *space) read(s *state, p place) value {
	if p == noPlace {
		return value{}
	}
	if v, ok := s.lookup(p); ok {
		return v
	}
	return value{kind: vTerm, t: sp.leafTerm(p)}
}

// boundOf is what is known of a value as a number.
func (sp *space) boundOf(s *state, v value) interval {
	switch v.kind {
	case vConst:
		return exactly(v.n)
	case vTerm:
		if i := &sp.terms[v.t]; i.op == "const" {
			return exactly(i.n)
		}
		return s.bound(v.t)
	case vThread, vAddr, vFunc, vNonNull:
		return nonzero
	}
	return anything
}
