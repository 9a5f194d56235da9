package gil

import (
	"slices"

	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/flow"
)

// context is a function entered in one way, and all that came of it.
type context struct {
	f     *fnInfo
	entry *state
	root  *root // set where the outside enters it
	depth int
	// general: it stands for many entries, and what is known of some of their values was forgotten. What looks wrong in
	// it need not be.
	general bool
	lean    bool // see runner.lean
	silent  bool // when done: nothing is wrong in it, nor in what it enters
	picks   bool // some path of it may know what a pointer to a function holds
	loud    bool // the run has seen something that looks wrong

	exits   []*exit
	exitKey map[digest]bool
	merged  []*exit  // see alike; nil where not asked for since the last exit
	jumps   []*state // states in which a longjmp leaves it

	sight  sightings
	held   []heldLocks // by number of the instruction; nil where the function has nothing to do with locks
	events []lockEvent
	gains  *lockEvent // the first acquire in the function itself
	visits []*visit
	faults []*fault
	calls  []*edge
	index  map[visitKey]int // into visits
	fkeys  map[faultKey]int // into faults
	ekeys  map[edgeKey]int  // into calls

	seen    []uint16  // codes of the states seen at each block's entry, a bit each; the last element is for the exits
	changed flow.Bits // blocks in which the thread's state changed
	// lockChanged, lockMixed: blocks in which the locks changed, and at whose entry paths have different ones. lockSeen is
	// what the first path there had; the last elements are for the exits.
	lockChanged, lockMixed flow.Bits
	lockSeen               []digest
	doubts                 flow.Bits // see lockSuspects
	faulty                 flow.Bits // blocks in which a change was wrong
	free                   []bool    // branches that were decided without knowing
	split                  bool      // some call came back in different states
	fine                   bool      // worth telling more paths apart
	taint                  *suspects
	gaveUp                 bool

	busy, ran, done bool
	low             int     // depth of the shallowest busy context that it depends on
	callers         []*edge // after solving
	lone            bool    // see solver.lonely
	rank            int     // after solving: distance from a root, from 1; 0 where none leads here
	firm            bool    // after solving: some caller calls it where the thread can only be in the entry's state
	certain         bool    // after solving: it really is entered so, on a path that is no guess
}

// exit is one way in which a context is left.
type exit struct {
	st  *state // what the caller may know: parameters' pointees, globals
	ret value
	iv  interval // of ret as a number
	// handed: what an ensure returned goes on to others, by the result or through memory
	handed bool
	ins    *cfg.Instr
}

// visit says that an instruction runs without an attached thread state.
type visit struct {
	ins   *cfg.Instr
	call  *callee // nil where it is no call
	block int
	st    Thread
	guess bool
	tr    *trace
}

type visitKey struct {
	ins *cfg.Instr
	st  Thread
}

// FaultKind says what is wrong with a change of the thread's state.
type FaultKind uint8

// The faults.
const (
	NestedRelease   FaultKind = iota // released while released
	ReleaseDetached                  // released where no thread state is attached
	DoubleAcquire                    // acquired while held
	RestoreNull                      // restored NULL
	RestoreUninit                    // restored a variable that nothing was assigned to
	RestoreForeign                   // restored a thread state that another thread saved
	ResultDropped                    // a release whose result goes nowhere
	GiveWithout                      // PyGILState_Release without Ensure
	GiveTwice                        // a second release of one ensure
	GiveUninit                       // release of a variable that no ensure was assigned to
	GiveOrder                        // not last-in first-out
	GiveReleased                     // released while the thread state is detached
	LeftReleased                     // a path leaves released
	LeftEnsured                      // a path leaves before the release of an ensure
	LeftLocked                       // a path leaves before it gives back a native lock
	LockTwice                        // a native lock is waited for that the path has
	FreedTwice                       // a native lock is given back that the path has given back
	LeftSection                      // a path leaves a critical section without ending it
	SectionNested                    // a critical section begins inside another one
)

// fault is a wrong change, found on one path.
type fault struct {
	kind  FaultKind
	ins   *cfg.Instr
	fn    *cfg.Func // where ins stands, if not in the context's own function
	st    Thread
	guess bool
	lock  lock // of faults of locks
	up    int  // of a lock that is left: how many functions were left before the one that is blamed
	tr    *trace
}

type faultKey struct {
	kind FaultKind
	ins  *cfg.Instr
	from *cfg.Instr // the last change of the thread's state: two ways into one fault are two faults
}

// edge is a call from one context into another.
type edge struct {
	from, to *context
	ins      *cfg.Instr
	block    int // where ins stands
	guess    bool
	tr       *trace
}

type edgeKey struct {
	to  *context
	ins *cfg.Instr
}

// reset forgets the outcome of an earlier run; exits stay, for they only grow.
func (c *context) reset() {
	n := len(c.f.fn.Blocks)
	c.visits, c.faults, c.calls = nil, nil, nil
	c.loud, c.picks = false, c.mayPick()
	c.index, c.fkeys, c.ekeys = nil, nil, nil
	c.seen = make([]uint16, n+1)
	c.split = c.entry.diverged
	c.changed, c.faulty = flow.NewBits(n), flow.NewBits(n)
	c.free = make([]bool, n)
	c.sight.reset(int(c.f.starts[n]))
	c.resetLocks()
}

// mayPick reports whether some path of c may know what a pointer to a function holds.
func (c *context) mayPick() bool {
	return c.f.picks || slices.ContainsFunc(c.entry.env, func(b binding) bool { return b.v.kind == vFunc })
}

func (c *context) visit(s *state, ins *cfg.Instr, call *callee, block int) {
	k := visitKey{ins, s.gil}
	if i, ok := c.index[k]; ok {
		if v := c.visits[i]; v.guess && !s.guessed {
			v.guess, v.tr = false, s.tr
		}
		return
	}
	if c.index == nil {
		c.index = map[visitKey]int{}
	}
	c.index[k] = len(c.visits)
	c.loud = c.loud || call == nil || call.uses(ins) && (c.picks || !call.unknown())
	c.visits = append(c.visits, &visit{ins, call, block, s.gil, s.guessed, s.tr})
}

func (c *context) fault(kind FaultKind, s *state, ins *cfg.Instr) {
	k := faultKey{kind: kind, ins: ins}
	s.tr.each(func(t *trace) bool {
		idle := t.kind == stepBranch || t.kind == stepLock || t.kind == stepUnlock
		if !idle {
			k.from = t.ins
		}
		return idle
	})
	if i, ok := c.fkeys[k]; ok {
		if f := c.faults[i]; f.guess && !s.guessed {
			f.guess, f.tr = false, s.tr
		}
		return
	}
	if c.fkeys == nil {
		c.fkeys = map[faultKey]int{}
	}
	c.fkeys[k] = len(c.faults)
	c.loud = true
	c.faults = append(c.faults, &fault{kind: kind, ins: ins, st: s.gil, guess: s.guessed, tr: s.tr})
}

func (c *context) called(to *context, s *state, ins *cfg.Instr, block int, guess bool) {
	guess = guess || s.guessed
	k := edgeKey{to, ins}
	if i, ok := c.ekeys[k]; ok {
		if e := c.calls[i]; e.guess && !guess {
			e.guess, e.tr = false, s.tr
		}
		return
	}
	if c.ekeys == nil {
		c.ekeys = map[edgeKey]int{}
	}
	c.ekeys[k] = len(c.calls)
	c.calls = append(c.calls, &edge{c, to, ins, block, guess, s.tr})
}
