package gil

import (
	"math/bits"
	"slices"
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

// value is an abstract value. It holds no pointer, so that what states are made of costs the garbage collector nothing.
type value struct {
	kind valueKind
	n    int64 // the constant, the ensure's number, the term, the place, or the function, by kind
}

func constant(n int64) value { return value{kind: vConst, n: n} }
func termValue(t term) value { return value{kind: vTerm, n: int64(t)} }
func address(p place) value  { return value{kind: vAddr, n: int64(p)} }
func (v value) term() term   { return term(v.n) }
func (v value) place() place { return place(v.n) }

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

// state is what holds on one path at one point. States are values: a step works on its own clone. Clones share what they
// know until one of them changes it.
type state struct {
	gil   Thread
	moved bool // the path has changed the thread's state, or it is known how the root is entered
	// guessed: the path took a branch that may well be correlated with an earlier one in a way nobody could follow.
	guessed bool
	// diverged: a function that was called came back in different states, and nothing says which is when.
	diverged bool
	// unsure: the same of locks, of a branch that may be correlated with one that took a lock or did not.
	unsure bool
	// envShared, factsShared: other states may hold the same slice; it must be copied before a change.
	envShared, factsShared bool

	ens   []ensure  // never changed in place
	locks []lock    // those that the path has, in the order in which it took them; never changed in place
	env   []binding // by place
	facts []fact    // by term
	tr    *trace
}

func (s *state) clone() *state {
	s.envShared, s.factsShared = true, true
	c := *s
	return &c
}

// spare is the room for growth that a copied slice gets.
const spare = 4

func (s *state) ownEnv() {
	if s.envShared {
		s.env = append(make([]binding, 0, len(s.env)+spare), s.env...)
		s.envShared = false
	}
}

func (s *state) ownFacts() {
	if s.factsShared {
		s.facts = append(make([]fact, 0, len(s.facts)+spare), s.facts...)
		s.factsShared = false
	}
}

// emptyEnv is an empty slice to build the new bindings in while the old ones are read from first to last.
func (s *state) emptyEnv() []binding {
	if s.envShared {
		return make([]binding, 0, len(s.env)+spare)
	}
	return s.env[:0]
}

func (s *state) setEnv(env []binding) { s.env, s.envShared = env, false }

// findEnv is the index of p's binding, or where it would be.
func (s *state) findEnv(p place) (int, bool) {
	lo, hi := 0, len(s.env)
	for lo < hi {
		m := (lo + hi) / 2
		if s.env[m].p < p {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo, lo < len(s.env) && s.env[lo].p == p
}

func (s *state) findFact(t term) (int, bool) {
	lo, hi := 0, len(s.facts)
	for lo < hi {
		m := (lo + hi) / 2
		if s.facts[m].t < t {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo, lo < len(s.facts) && s.facts[lo].t == t
}

func (s *state) lookup(p place) (value, bool) {
	if i, ok := s.findEnv(p); ok {
		return s.env[i].v, true
	}
	return value{}, false
}

func (s *state) bind(p place, v value) {
	i, ok := s.findEnv(p)
	if ok && s.env[i].v == v {
		return
	}
	s.ownEnv()
	if ok {
		s.env[i].v = v
		return
	}
	s.env = slices.Insert(s.env, i, binding{p, v})
}

func (s *state) bound(t term) interval {
	if i, ok := s.findFact(t); ok {
		return s.facts[i].iv
	}
	return anything
}

func (s *state) setBound(t term, iv interval) {
	i, ok := s.findFact(t)
	switch {
	case ok && s.facts[i].iv == iv, !ok && iv == anything:
		return
	case ok:
		s.ownFacts()
		s.facts[i].iv = iv
	default:
		s.ownFacts()
		s.facts = slices.Insert(s.facts, i, fact{t, iv})
	}
}

func (s *state) dropBound(t term) {
	if i, ok := s.findFact(t); ok {
		s.ownFacts()
		s.facts = slices.Delete(s.facts, i, i+1)
	}
}

// renew says that p and what lies below it now hold something nobody knows. Places that shared p's value keep what was
// known of it, under a name of their own.
func (sp *space) renew(s *state, p place) {
	if p == noPlace {
		return
	}
	leaf := sp.places[p].leaf
	old := anything
	if leaf != noTerm {
		old = s.bound(leaf)
	}
	if len(s.locks) > 0 {
		sp.moveLocks(s, p)
	}
	heir := noPlace
	if slices.ContainsFunc(s.env, func(b binding) bool { return sp.dependsOn(b, p) }) {
		env := s.emptyEnv()
		for _, b := range s.env {
			switch {
			case sp.under(b.p, p):
				continue
			case b.v.kind == vTerm && leaf != noTerm && b.v.term() == leaf:
				if heir == noPlace {
					heir = b.p // it becomes the name for the old value
					continue
				}
				b.v = termValue(sp.leafTerm(heir))
			case sp.dependsOn(b, p):
				b.v = value{kind: vUnknown}
			}
			env = append(env, b)
		}
		s.setEnv(env)
	}
	sp.dropFacts(s, func(f fact) bool { return sp.reads(f.t, p) })
	if heir != noPlace && old != anything {
		s.setBound(sp.leafTerm(heir), old)
	}
}

// dependsOn reports whether a binding is of p or of what lies below it, or holds a value that reads or points below it.
func (sp *space) dependsOn(b binding, p place) bool {
	switch {
	case sp.under(b.p, p):
		return true
	case b.v.kind == vTerm:
		return sp.reads(b.v.term(), p)
	case b.v.kind == vAddr:
		return b.v.place() != p && sp.under(b.v.place(), p)
	}
	return false
}

// dropFacts removes the facts for which drop says so.
func (sp *space) dropFacts(s *state, drop func(fact) bool) {
	for _, f := range s.facts {
		if drop(f) {
			s.ownFacts()
			s.facts = slices.DeleteFunc(s.facts, drop)
			return
		}
	}
}

// assign makes p hold v.
func (sp *space) assign(s *state, p place, v value) {
	if p == noPlace {
		return
	}
	if v.kind == vTerm {
		if sp.places[p].leaf == v.term() {
			return // p = p
		}
		if sp.reads(v.term(), p) {
			v = value{}
		}
	}
	if v.kind == vAddr && v.place() != p && sp.under(v.place(), p) {
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
			s.ownEnv()
			s.env[i].v = with
		}
	}
}

// plain forgets what s knows of values, except where thread states and ensures are kept.
func (sp *space) plain(s *state) *state {
	p := s.bare()
	for _, b := range s.env {
		if sp.keeps(b) {
			p.env = append(p.env, b)
		}
	}
	return p
}

// bare is s without what it knows of values and of where thread states and ensures are kept.
func (s *state) bare() *state {
	p := *s
	p.env, p.facts, p.envShared, p.factsShared = nil, nil, false, false
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

// digest stands for what was mixed into it. Two digests that agree are taken to be of the same things, which 64 bits make
// true in practice.
type digest uint64

func (d digest) mix(n uint64) digest {
	hi, lo := bits.Mul64(uint64(d)^0x9e3779b97f4a7c15, n^0xe7037ed1a0b428db)
	return digest(hi ^ lo ^ n)
}

func (d digest) thread(s *state) digest {
	d = d.mix(uint64(s.gil) | uint64(boolByte(s.moved))<<8 | uint64(boolByte(s.guessed))<<16 | uint64(boolByte(s.diverged))<<24 | uint64(len(s.ens))<<32)
	for _, e := range s.ens {
		d = d.mix(uint64(e.n)<<8 | uint64(e.prior))
	}
	if len(s.locks) > 0 || s.unsure {
		d = d.mix(uint64(lockDigest(s.locks))).mix(uint64(boolByte(s.unsure)))
	}
	return d
}

func (d digest) binding(b binding) digest {
	return d.mix(uint64(uint32(b.p)) | uint64(b.v.kind)<<32).mix(uint64(b.v.n))
}

func (d digest) fact(f fact) digest {
	return d.mix(uint64(uint32(f.t)) | uint64(boolByte(f.iv.nz))<<32).mix(uint64(f.iv.lo)).mix(uint64(f.iv.hi))
}

// property is the part of a state that never merges with a different one: the thread, the ensures, and where saved
// thread states and ensure results live.
func (sp *space) property(s *state) digest {
	d := digest(0).thread(s)
	for _, b := range s.env {
		if sp.keeps(b) {
			d = d.binding(b)
		}
	}
	return d
}

// code is the thread's part of the property as a small number: its state and how many ensures are open.
func (s *state) code() int { return int(s.gil)*4 + min(len(s.ens), 3) }

// key tells states apart; the witness plays no part in it.
func (s *state) key() digest {
	d := digest(0).thread(s).mix(uint64(len(s.env)))
	for _, b := range s.env {
		d = d.binding(b)
	}
	for _, f := range s.facts {
		d = d.fact(f)
	}
	return d
}

func boolByte(b bool) byte {
	if b {
		return 1
	}
	return 0
}

// merge is the state that both s and o are instances of; their properties must agree. It keeps s's witness.
func (sp *space) merge(s, o *state) *state {
	m := &state{gil: s.gil, moved: s.moved, ens: s.ens, locks: s.locks, guessed: s.guessed, unsure: s.unsure, diverged: s.diverged, tr: s.tr}
	sameEnv := slices.Equal(s.env, o.env)
	if sameEnv {
		s.envShared = true
		m.env, m.envShared = s.env, true
	}
	if slices.Equal(s.facts, o.facts) {
		s.factsShared = true
		m.facts, m.factsShared = s.facts, true
	} else {
		i := 0
		for _, f := range s.facts {
			for i < len(o.facts) && o.facts[i].t < f.t {
				i++
			}
			if i < len(o.facts) && o.facts[i].t == f.t {
				if iv := f.iv.join(o.facts[i].iv); iv != anything {
					m.facts = append(m.facts, fact{f.t, iv})
				}
			}
		}
	}
	if sameEnv {
		return m
	}
	// A place bound to a constant in one and bounded as a term in the other keeps the hull, where it is its own leaf.
	hull := func(p place, v, w value) {
		if iv := sp.boundOf(s, v).join(sp.boundOf(o, w)); iv != anything {
			m.setBound(sp.leafTerm(p), iv)
		} else {
			m.dropBound(sp.leafTerm(p))
		}
	}
	i, k := 0, 0
	for i < len(s.env) || k < len(o.env) {
		switch {
		case k == len(o.env) || i < len(s.env) && s.env[i].p < o.env[k].p:
			p := s.env[i].p
			hull(p, s.env[i].v, termValue(sp.leafTerm(p)))
			i++
		case i == len(s.env) || o.env[k].p < s.env[i].p:
			p := o.env[k].p
			hull(p, termValue(sp.leafTerm(p)), o.env[k].v)
			k++
		default:
			if s.env[i].v == o.env[k].v {
				m.env = append(m.env, s.env[i])
			} else {
				hull(s.env[i].p, s.env[i].v, o.env[k].v)
			}
			i++
			k++
		}
	}
	return m
}

// read is the value that p holds.
func (sp *space) read(s *state, p place) value {
	if p == noPlace {
		return value{}
	}
	if v, ok := s.lookup(p); ok {
		return v
	}
	return termValue(sp.leafTerm(p))
}

// boundOf is what is known of a value as a number.
func (sp *space) boundOf(s *state, v value) interval {
	switch v.kind {
	case vConst:
		return exactly(v.n)
	case vTerm:
		if i := &sp.terms[v.term()]; i.op == opConst {
			return exactly(i.n)
		}
		return s.bound(v.term())
	case vThread, vAddr, vFunc, vNonNull:
		return nonzero
	}
	return anything
}
