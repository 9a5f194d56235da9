// Package own knows which references and pointers into objects a function may rely on, and how long.
//
// A borrowed reference is good as long as its owner keeps it, a pointer into an object as long as the object lives and does
// not move. While the thread has no attached thread state, others may change what they can reach: lists, dictionaries,
// attributes, globals. From every instruction that obtains such a reference or pointer its paths are followed forwards, as in
// typestate checking (Strom, Yemini: Typestate, 1986; Fink et al.: Effective Typestate Verification, 2006): which variables
// hold it, whether the thread has let go of its thread state since, and where it is used then. A path ends where the
// reference becomes the function's own.
//
// What keeps an object alive (its caller, a tuple, a new reference) is read off the definitions that reach a variable; what
// functions of the program do with their arguments, and what they return, is summarised.
package own

import (
	"cmp"
	"slices"
	"sync"

	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
)

// Kind says what is wrong with a use.
type Kind uint8

// The kinds of uses.
const (
	StaleRef     Kind = iota // a borrowed reference is used after the thread was released
	StalePointer             // a pointer into an object that may be gone or have moved is used in a region, or after it
	NoExport                 // mutable bytes are used in a region without a Py_buffer that holds them
	StaleCheck               // what was checked before a region is relied upon after it
)

// Use is an instruction that relies on what another thread may have taken away. It is frozen.
type Use struct {
	Kind    Kind
	Func    *cfg.Func
	Block   int
	Index   int // of the instruction in its block
	State   gil.Thread
	Certain bool
	Name    string // what is used, as written
	From    string // what it came from, as written: "PyList_GetItem", "self->callback"
	Owner   string // what kept it alive, as written; empty where nothing is known to
	Dropped bool   // the owner's last known reference was given up, the buffer given back; not just lent out
	Lent    bool   // From gave the object, not the pointer itself
	Callee  string // a function that it is handed to and that uses it so; empty where the instruction itself does
	Source  *cfg.Instr
	Release *cfg.Instr // by which the thread may have been released; nil where Callee does it
	Other   *Write     // StaleCheck, and what is kept in a member: who changes it meanwhile
}

// Write is a place that changes a member.
type Write struct {
	Func  *cfg.Func
	Instr *cfg.Instr
	void  bool // to NULL, 0 or -1
}

// Stats are the denominators.
type Stats struct {
	References int // borrowed references whose paths were followed
	Pointers   int // pointers into objects and buffers whose paths were followed
	Checks     int // checks of members, in functions that release
	Containers int // calls that lend out of a container, iterate over it or skip its lock, and reference counts read
}

// Result is what was found out about a program. It is frozen.
type Result struct {
	Uses  []*Use // sorted by place and kind, one an instruction and kind
	stats Stats
	calls func() []*Call
}

// Stats returns the denominators.
func (r *Result) Stats() Stats { return r.stats }

// Of follows the references and pointers of a program.
func Of(p *cfg.Program, g *gil.Result) *Result {
	w := newWorld(p, g)
	for _, f := range w.order {
		w.follow(f)
	}
	res := &Result{stats: w.stats, calls: sync.OnceValue(w.findCalls)}
	for _, u := range w.uses {
		res.Uses = append(res.Uses, u)
	}
	slices.SortFunc(res.Uses, compareUses)
	return res
}

func compareUses(a, b *Use) int {
	x, y := a.instr().Loc, b.instr().Loc
	return cmp.Or(cmp.Compare(x.Path, y.Path), cmp.Compare(x.Line, y.Line), cmp.Compare(x.Col, y.Col), cmp.Compare(a.Kind, b.Kind),
		cmp.Compare(a.Func.Name, b.Func.Name), cmp.Compare(a.Block, b.Block), cmp.Compare(a.Index, b.Index))
}

func (u *Use) instr() *cfg.Instr { return u.Func.Blocks[u.Block].Instrs[u.Index] }
