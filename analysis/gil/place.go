package gil

import (
	"strconv"
	"strings"

	"github.com/gillint/gillint/analysis/cfg"
)

// place is an access path that can hold a value: a variable, a member, what a pointer points at. Places are interned;
// noPlace stands for what can't be told apart from others (an element at an unknown index).
type place int32

const noPlace place = -1

// placeInfo is a root or one step from a parent. What is asked of places again and again is worked out when they are made.
type placeInfo struct {
	parent place
	root   place // where the path starts
	leaf   term  // the term for its content; noTerm until somebody asks
	depth  int32
	step   step
	local  int32 // index in Func.Vars of the variable at the root, where that is a function's own; else -1
	known  bool  // the root is a declared variable
	param  bool  // the root is a parameter
	global bool  // the root is no function's own variable
	shared bool  // it lives outside the function: a global, or behind a pointer
	behind bool  // the first step from the root is through a pointer
	member step  // to the last member on the path, or noStep
	number int32 // of a root that is a declared global: see space.global
	v      *cfg.Var
	sym    string // of a root that has no declaration
}

// step leads from a place to one below it: "*" (pointee), ".name" (member), "[3]" (element). Steps are interned.
type step int32

const noStep step = -1

// term names a value that is not known: what a place held at some time, or an operation on such. Equal terms are equal
// values. Terms are interned.
type term int32

const noTerm term = -1

// termInfo is a leaf (the current content of a place), a constant, or an operation.
type termInfo struct {
	leaf   place // noPlace where not a leaf
	op     operator
	a, b   term
	n      int64   // the constant, where op is opConst
	leaves []place // every place that the term reads
}

// space interns places and terms of one program, and the words that they are made of.
type space struct {
	places   []placeInfo
	byVar    map[*cfg.Var]place
	byName   map[string]place // globals by key, symbols
	children map[childKey]place
	errno    place // noPlace until somebody names it

	terms  []termInfo
	opTerm map[termKey]term
	consts map[int64]term

	steps     []string
	byStep    map[string]step
	globals   map[string]int // by key: their numbers
	pointee   step
	elements  [maxElement]step
	operators map[string]operator
	names     []string // functions whose address is a value
	byFunc    map[string]int64

	holdsThread []bool // by place: a thread state or an ensure's result was assigned to it some time
}

type childKey struct {
	parent place
	step   step
}

type termKey struct {
	op   operator
	a, b term
}

// maxElement bounds the elements of an array that are told apart.
const maxElement = 64

func newSpace() *space {
	s := &space{
		errno: noPlace,
		byVar: map[*cfg.Var]place{}, byName: map[string]place{}, children: map[childKey]place{},
		opTerm: map[termKey]term{}, consts: map[int64]term{},
		byStep: map[string]step{}, globals: map[string]int{}, operators: map[string]operator{}, byFunc: map[string]int64{},
	}
	for op, name := range operatorNames {
		s.operators[name] = operator(op)
	}
	s.pointee = s.stepOf("*")
	for i := range s.elements {
		s.elements[i] = s.stepOf("[" + strconv.Itoa(i) + "]")
	}
	return s
}

// stepOf interns a step by its spelling.
func (s *space) stepOf(text string) step {
	n, ok := s.byStep[text]
	if !ok {
		n = step(len(s.steps))
		s.steps = append(s.steps, text)
		s.byStep[text] = n
	}
	return n
}

// member is the step to a member of that name.
func (s *space) member(name string) step { return s.stepOf("." + name) }

// global numbers the globals, from 0, by their keys.
func (s *space) global(key string) int {
	n, ok := s.globals[key]
	if !ok {
		n = len(s.globals)
		s.globals[key] = n
	}
	return n
}

// variable is the place of a variable; the globals of several files that are one object share a place.
func (s *space) variable(v *cfg.Var) place {
	if p, ok := s.byVar[v]; ok {
		return p
	}
	if v.Kind == cfg.Global || v.Kind == cfg.StaticLocal {
		p, ok := s.byName[v.Key]
		if !ok {
			p = s.addRoot(placeInfo{v: v})
			s.byName[v.Key] = p
		}
		s.byVar[v] = p
		return p
	}
	p := s.addRoot(placeInfo{v: v})
	s.byVar[v] = p
	return p
}

// symbol is the place of an identifier without declaration.
func (s *space) symbol(name string) place {
	key := "?" + name
	p, ok := s.byName[key]
	if !ok {
		p = s.addRoot(placeInfo{sym: name})
		s.byName[key] = p
		if name == "errno" {
			s.errno = p
		}
	}
	return p
}

func (s *space) addRoot(i placeInfo) place {
	i.parent, i.root, i.local, i.member = noPlace, place(len(s.places)), -1, noStep
	i.known = i.v != nil
	i.global = i.v == nil || i.v.Kind == cfg.Global || i.v.Kind == cfg.StaticLocal
	i.shared = i.global
	if i.known && i.global {
		i.number = int32(s.global(i.v.Key))
	}
	if !i.global {
		i.local = int32(i.v.Index)
		i.param = i.v.Kind == cfg.Param
	}
	return s.add(i)
}

func (s *space) add(i placeInfo) place {
	i.leaf = noTerm
	s.places = append(s.places, i)
	s.holdsThread = append(s.holdsThread, false)
	return place(len(s.places) - 1)
}

// maxDepth bounds access paths: a list walked in a loop would otherwise make ever longer ones.
const maxDepth = 8

// child is the place one step below parent.
func (s *space) child(parent place, n step) place {
	if parent == noPlace || s.places[parent].depth >= maxDepth {
		return noPlace
	}
	key := childKey{parent, n}
	p, ok := s.children[key]
	if !ok {
		i := s.places[parent] // what a child does not inherit is set anew
		i.parent, i.step, i.v, i.sym = parent, n, nil, ""
		if i.depth++; i.depth == 1 {
			i.behind = n == s.pointee
		}
		i.shared = i.shared || n == s.pointee
		if s.steps[n][0] == '.' {
			i.member = n
		}
		p = s.add(i)
		s.children[key] = p
	}
	return p
}

// under reports whether p is base or lies below it.
func (s *space) under(p, base place) bool {
	i, b := &s.places[p], &s.places[base]
	if i.root != b.root {
		return false
	}
	for i.depth > b.depth {
		p = i.parent
		i = &s.places[p]
	}
	return p == base
}

// rebase moves p from below from to below to; ok is false where p is not below from.
func (s *space) rebase(p, from, to place) (place, bool) {
	if !s.under(p, from) {
		return noPlace, false
	}
	return s.moveBelow(p, from, to)
}

func (s *space) moveBelow(p, from, to place) (place, bool) {
	if p == from {
		return to, true
	}
	parent, n := s.places[p].parent, s.places[p].step
	parent, ok := s.moveBelow(parent, from, to)
	if !ok {
		return noPlace, false
	}
	p = s.child(parent, n)
	return p, p != noPlace
}

// constant reports whether p is a symbol that looks like a constant: EINTR, RETRY_MAX.
func (s *space) constant(p place) bool {
	sym := s.places[p].sym
	return sym != "" && strings.ToUpper(sym) == sym
}

func (s *space) leafTerm(p place) term {
	t := s.places[p].leaf
	if t == noTerm {
		t = s.addTerm(termInfo{leaf: p, a: noTerm, b: noTerm, leaves: []place{p}})
		s.places[p].leaf = t
	}
	return t
}

func (s *space) constTerm(n int64) term {
	t, ok := s.consts[n]
	if !ok {
		t = s.addTerm(termInfo{leaf: noPlace, op: opConst, n: n, a: noTerm, b: noTerm})
		s.consts[n] = t
	}
	return t
}

// maxLeaves bounds the size of an operation's term; larger ones are not worth remembering.
const maxLeaves = 6

// operation is the term for "a op b"; b may be noTerm. It is noTerm where an operand is.
func (s *space) operation(op operator, a, b term) term {
	if a == noTerm {
		return noTerm
	}
	if op.commutes() && b != noTerm && b < a {
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
	case i.op == opConst:
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
