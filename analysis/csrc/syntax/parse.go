package syntax

import "fmt"

// Error says where an item stops being readable.
type Error struct {
	At      int32 // the first word that cannot be read; the number of words where they end too early
	Message string
}

func (e *Error) Error() string { return e.Message }

// Parse reads one top-level item: a function definition or a declaration, whose semicolon may be missing. isType tells of
// names whether they are typedef names at file scope; what the item itself declares the parser keeps track of. The error is
// an *Error. The recursion is as deep as the item nests, and it is for the caller to bound that. The tree lives in room, where
// that is not nil, and so as long as nothing else is parsed into it; the members of records live on.
func Parse(words []Word, isType func(name string) bool, room *Room) (d *Decl, err *Error) {
	p := &parser{ws: words, outer: isType}
	if room != nil {
		room.usedExprs, room.usedStmts = 0, 0
		p.room = room
	}
	defer func() {
		switch r := recover().(type) {
		case nil:
		case stop:
			d, err = nil, p.complaint(int32(r))
		default:
			panic(r)
		}
	}()
	d = p.declaration(true)
	if int(p.i) < len(words) {
		p.fail()
	}
	return d, nil
}

// stop is what the parser panics with: the index of the word that it cannot read. Nothing above Parse sees it.
type stop int32

type parser struct {
	ws      []Word
	i       int32 // the next word
	outer   func(string) bool
	shadows []shadow         // declarations of typedef names, and of other things by the same names, innermost last
	inner   map[string]int32 // the innermost of each name; nil while there are none
	slabs
}

// shadow says what a name that is a typedef name somewhere is from here to the end of its scope.
type shadow struct {
	name  string
	outer int32 // the one of the same name around it; -1
	typ   bool
}

// slabs hands out nodes from slices, so that a tree costs few allocations.
type slabs struct {
	nodes
	records int    // records in records that are being read
	lasting nodes  // while none is, those for the members of records; else those for all that is around
	parts   []Part // scratch: pointers of the declarators being read
	texts   []string
}

// nodes are the values that are handed out next.
type nodes struct {
	room  *Room // where the slices come from; may be nil
	exprs []Expr
	stmts []Stmt
}

// Room is where the expressions and statements of a tree live, to be used again when the tree is not needed any more. The zero
// value is ready for use.
type Room struct {
	exprs                [][]Expr
	stmts                [][]Stmt
	usedExprs, usedStmts int
}

// The number of values in a slice of a Room: each is somewhat less than the 32 KiB beyond which the allocator treats it alone.
const (
	roomExprs = 400
	roomStmts = 256
)

// Slices is the number of slices of some 30 KiB that the room has.
func (r *Room) Slices() int { return len(r.exprs) + len(r.stmts) }

func (s *nodes) moreExprs() []Expr {
	r := s.room
	if r == nil {
		return make([]Expr, 0, min(2*cap(s.exprs)+16, 512))
	}
	if r.usedExprs == len(r.exprs) {
		r.exprs = append(r.exprs, make([]Expr, 0, roomExprs))
	}
	r.usedExprs++
	return r.exprs[r.usedExprs-1]
}

func (s *nodes) moreStmts() []Stmt {
	r := s.room
	if r == nil {
		return make([]Stmt, 0, min(2*cap(s.stmts)+4, 128))
	}
	if r.usedStmts == len(r.stmts) {
		r.stmts = append(r.stmts, make([]Stmt, 0, roomStmts))
	}
	r.usedStmts++
	return r.stmts[r.usedStmts-1]
}

func (p *parser) fail() { panic(stop(p.i)) }

func (p *parser) complaint(at int32) *Error {
	if int(at) >= len(p.ws) {
		return &Error{At: at, Message: "it ends too early"}
	}
	return &Error{At: at, Message: fmt.Sprintf("%q was not expected here", p.ws[at].Text)}
}

// op is the next word's Op; None behind the last word too.
func (p *parser) op() Op {
	if int(p.i) < len(p.ws) {
		return p.ws[p.i].Op
	}
	return None
}

// opAt is the Op of the word n behind the next one.
func (p *parser) opAt(n int32) Op {
	if int(p.i+n) < len(p.ws) {
		return p.ws[p.i+n].Op
	}
	return None
}

// identAt reports whether the word n behind the next one is an identifier.
func (p *parser) identAt(n int32) bool {
	return int(p.i+n) < len(p.ws) && p.ws[p.i+n].Kind == Name && p.ws[p.i+n].Op == None
}

func (p *parser) expect(op Op) int32 {
	if p.op() != op {
		p.fail()
	}
	p.i++
	return p.i - 1
}

func (p *parser) accept(op Op) bool {
	if p.op() != op {
		return false
	}
	p.i++
	return true
}

// ident reads an identifier.
func (p *parser) ident() (name string, at int32) {
	if !p.identAt(0) {
		p.fail()
	}
	p.i++
	return p.ws[p.i-1].Text, p.i - 1
}

// isType reports whether a name is a typedef name here.
func (p *parser) isType(name string) bool {
	if len(p.shadows) > 0 {
		if j, ok := p.inner[name]; ok {
			return p.shadows[j].typ
		}
	}
	return p.outer(name)
}

// declare notes a name in the scope at hand, where that changes what it is.
func (p *parser) declare(name string, typ bool) {
	if name == "" || p.isType(name) == typ {
		return
	}
	if p.inner == nil {
		p.inner = map[string]int32{}
	}
	around, ok := p.inner[name]
	if !ok {
		around = -1
	}
	p.inner[name] = int32(len(p.shadows))
	p.shadows = append(p.shadows, shadow{name, around, typ})
}

// open begins a scope; the result is for close.
func (p *parser) open() int { return len(p.shadows) }

func (p *parser) close(mark int) {
	for j := len(p.shadows) - 1; j >= mark; j-- {
		if s := &p.shadows[j]; s.outer >= 0 {
			p.inner[s.name] = s.outer
		} else {
			delete(p.inner, s.name)
		}
	}
	p.shadows = p.shadows[:mark]
}

// startsType reports whether a type name begins with the word n behind the next one.
func (p *parser) startsType(n int32) bool {
	switch p.opAt(n) {
	case KwConst, KwVolatile, KwQualifier, KwArith, KwTypeof, KwAtomic, KwStruct, KwUnion, KwEnum:
		return true
	case None:
		return p.identAt(n) && p.isType(p.ws[p.i+n].Text)
	}
	return false
}

// startsDeclaration reports whether a declaration begins at the next word.
func (p *parser) startsDeclaration() bool {
	switch op := p.op(); {
	case KwTypedef <= op && op <= KwEnum:
		return true
	case op == None:
		return p.identAt(0) && p.mayDeclare(p.opAt(1)) && p.isType(p.ws[p.i].Text)
	}
	return false
}

// mayDeclare reports whether a typedef name that next follows can begin a declaration. Where it cannot, the name is no type
// after all.
func (p *parser) mayDeclare(next Op) bool {
	switch {
	case next == Mul, next == Xor, next == LParen, next == Semi:
		return true
	case next == None:
		return p.identAt(1)
	}
	return KwTypedef <= next && next <= KwEnum
}

// expr makes an expression that begins at first and, for now, ends before the next word.
func (p *parser) expr(kind ExprKind, op Op, pos, first int32) *Expr {
	if len(p.exprs) == cap(p.exprs) {
		p.exprs = p.moreExprs()
	}
	p.exprs = append(p.exprs, Expr{Kind: kind, Op: op, Pos: pos, First: first, Last: p.i - 1})
	return &p.exprs[len(p.exprs)-1]
}

// stmt makes a statement.
func (p *parser) stmt(kind StmtKind, pos int32) *Stmt {
	if len(p.stmts) == cap(p.stmts) {
		p.stmts = p.moreStmts()
	}
	p.stmts = append(p.stmts, Stmt{Kind: kind, Pos: pos, Last: p.i - 1})
	return &p.stmts[len(p.stmts)-1]
}
