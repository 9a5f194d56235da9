package gil

import (
	"hash/maphash"
	"strings"

	"github.com/gillint/gillint/analysis/cfg"
)

// place is an access path that can hold a value: a variable, a member, what a pointer points at. Places are interned;
// noPlace stands for what can't be told apart from others (an element at an unknown index).
type place int32

const noPlace place = -1

// placeInfo is a root or one step from a parent. Steps are "*" (pointee), ".name" (member), "[3]" (element).
type placeInfo struct {
	parent place
	step   string
	v      *cfg.Var // of a root variable
	sym    string   // of a root that has no declaration
	depth  int
}

// term names a value that is not known: what a place held at some time, or an operation on such. Equal terms are equal
// values. Terms are interned.
type term int32

const noTerm term = -1

// termInfo is a leaf (the current content of a place), a constant, or an operation.
type termInfo struct {
	leaf   place // noPlace where not a leaf
	op     string
	a, b   term
	n      int64   // constant, where op is "const"
	leaves []place // every place that the term reads
}

// space interns places and terms of one program.
type space struct {
	places   []placeInfo
	byVar    map[*cfg.Var]place
	byName   map[string]place // globals by key, symbols
	children map[childKey]place

	terms  []termInfo
	leaf   map[place]term
	opTerm map[termKey]term
	consts map[int64]term

	holdsThread map[place]bool // places that a thread state or an ensure's result was ever assigned to

	seed maphash.Seed
	buf  []byte // hash's own
}

type childKey struct {
	parent place
	step   string
}

type termKey struct {
	op   string
	a, b term
}

func newSpace() *space {
	return &space{
		seed:        maphash.MakeSeed(),
		holdsThread: map[place]bool{},
		byVar:       map[*cfg.Var]place{}, byName: map[string]place{}, children: map[childKey]place{},
		leaf: map[place]term{}, opTerm: map[termKey]term{}, consts: map[int64]term{},
	}
}

// variable is the place of a variable; the globals of several files that are one object share a place.
func (s *space) variable(v *cfg.Var) place {
	if p, ok := s.byVar[v]; ok {
		return p
	}
	if v.Kind == cfg.Global || v.Kind == cfg.StaticLocal {
		p, ok := s.byName[v.Key]
		if !ok {
			p = s.add(placeInfo{parent: noPlace, v: v})
			s.byName[v.Key] = p
		}
		s.byVar[v] = p
		return p
	}
	p := s.add(placeInfo{parent: noPlace, v: v})
	s.byVar[v] = p
	return p
}

// symbol is the place of an identifier without declaration.
func (s *space) symbol(name string) place {
	key := "?" + name
	p, ok := s.byName[key]
	if !ok {
		p = s.add(placeInfo{parent: noPlace, sym: name})
		s.byName[key] = p
	}
	return p
}

func (s *space) add(i placeInfo) place {
	s.places = append(s.places, i)
	return place(len(s.places) - 1)
}

// maxDepth bounds access paths: a list walked in a loop would otherwise make ever longer ones.
const maxDepth = 8

// child is the place one step below parent.
func (s *space) child(parent place, step string) place {
	if parent == noPlace || s.places[parent].depth >= maxDepth {
		return noPlace
	}
	key := childKey{parent, step}
	p, ok := s.children[key]
	if !ok {
		p = s.add(placeInfo{parent: parent, step: step, depth: s.places[parent].depth + 1})
		s.children[key] = p
	}
	return p
}

// root is the place at the start of p's path.
func (s *space) root(p place) place {
	for s.places[p].parent != noPlace {
		p = s.places[p].parent
	}
	return p
}

// under reports whether p is base or lies below it.
func (s *space) under(p, base place) bool {
	d := s.places[base].depth
	for p != noPlace && s.places[p].depth > d {
		p = s.places[p].parent
	}
	return p == base
}

// rebase moves p from below from to below to; ok is false where p is not below from.
func (s *space) rebase(p, from, to place) (place, bool) {
	if p == from {
		return to, true
	}
	i := s.places[p]
	if i.parent == noPlace || i.depth <= s.places[from].depth {
		return noPlace, false
	}
	parent, ok := s.rebase(i.parent, from, to)
	if !ok {
		return noPlace, false
	}
	p = s.child(parent, i.step)
	return p, p != noPlace
}

// shared reports whether p lives outside the function: a global, or behind a pointer.
func (s *space) shared(p place) bool {
	for q := p; q != noPlace; q = s.places[q].parent {
		if s.places[q].step == "*" {
			return true
		}
	}
	r := s.places[s.root(p)]
	return r.v == nil || r.v.Kind == cfg.Global || r.v.Kind == cfg.StaticLocal
}

// member is the name of the last member on p's path, or "".
func (s *space) member(p place) string {
	for ; p != noPlace; p = s.places[p].parent {
		if name, ok := strings.CutPrefix(s.places[p].step, "."); ok {
			return name
		}
	}
	return ""
}

// constant reports whether p is a symbol that looks like a constant: EINTR, RETRY_MAX.
func (s *space) constant(p place) bool {
	i := s.places[p]
	return i.sym != "" && strings.ToUpper(i.sym) == i.sym
}

func (s *space) leafTerm(p place) term {
	t, ok := s.leaf[p]
	if !ok {
		t = s.addTerm(termInfo{leaf: p, a: noTerm, b: noTerm, leaves: []place{p}})
		s.leaf[p] = t
	}
	return t
}

func (s *space) constTerm(n int64) term {
	t, ok := s.consts[n]
	if !ok {
		t = s.addTerm(termInfo{leaf: noPlace, op: "const", n: n, a: noTerm, b: noTerm})
		s.consts[n] = t
	}
	return t
}

// maxLeaves bounds the size of an operation's term; larger ones are not worth remembering.
const maxLeaves = 6

// operation is the term for "a op b"; b may be noTerm. It is noTerm where an operand is.
func (s *space) operation(op string, a, b term) term {
	if a == noTerm {
		return noTerm
	}
	if (op == "==" || op == "!=" || op == "+" || op == "&" || op == "|" || op == "*") && b != noTerm && b < a {
		a, b = b, a
	}
	key := termKey{op, a, b}
	if t, ok := s.opTerm[key]; ok {
		return t
	}
	leaves := append([]place(nil), s.terms[a].leaves...)
	if b != noTerm {
		leaves = append(leaves, s.terms[b].leaves...)
	}
	if len(leaves) > maxLeaves {
		return noTerm
	}
	t := s.addTerm(termInfo{leaf: noPlace, op: op, a: a, b: b, leaves: leaves})
	s.opTerm[key] = t
	return t
}

func (s *space) addTerm(i termInfo) term {
	s.terms = append(s.terms, i)
	return term(len(s.terms) - 1)
}

// translate rewrites the leaves of t; noTerm where one of them has no counterpart.
func (s *space) translate(t term, rename func(place) place) term {
	i := s.terms[t]
	switch {
	case i.op == "const":
		return t
	case i.leaf != noPlace:
		if p := rename(i.leaf); p != noPlace {
			return s.leafTerm(p)
		}
		return noTerm
	}
	a, b := s.translate(i.a, rename), noTerm
	if a == noTerm {
		return noTerm
	}
	if i.b != noTerm {
		if b = s.translate(i.b, rename); b == noTerm {
			return noTerm
		}
	}
	return s.operation(i.op, a, b)
}

// reads reports whether t depends on p or on something below it.
func (s *space) reads(t term, p place) bool {
	for _, l := range s.terms[t].leaves {
		if s.under(l, p) {
			return true
		}
	}
	return false
}
