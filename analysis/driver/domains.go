package driver

import (
	"fmt"
	"sync"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/alloc"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
	"github.com/gillint/gillint/analysis/loop"
	"github.com/gillint/gillint/analysis/module"
	"github.com/gillint/gillint/analysis/own"
	"github.com/gillint/gillint/analysis/project"
	"github.com/gillint/gillint/analysis/share"
	"github.com/gillint/gillint/analysis/wait"
)

// Looked says how much of one kind of thing a family of rules looked at.
type Looked struct {
	Rules string // the family, as the codes begin: "GIL3"
	What  string // the things, in the plural: "loops"
	N     int
}

// lazy is worked out when it is first asked for, once. A panic on the way meets all who ask.
type lazy[T any] struct {
	once   sync.Once
	work   func() T
	made   bool
	what   T
	failed located
}

// located is what a panic said, and where it was.
type located string

func (l *lazy[T]) get() T {
	l.once.Do(func() {
		defer func() {
			if v := recover(); v != nil {
				l.failed = located(fmt.Sprint(v, panicPlace()))
			}
		}()
		l.what, l.made = l.work(), true
	})
	if l.failed != "" {
		panic(l.failed)
	}
	return l.what
}

// domains are what rules may ask of one program beside the engine's answers.
type domains struct {
	gil    *gil.Result
	bound  int
	module lazy[*module.Unit]
	share  lazy[*share.Result]
	own    lazy[*own.Result]
	alloc  lazy[*alloc.Result]
	loops  lazy[*loop.Result]
	waits  lazy[*wait.Result]
}

func newDomains(p *cfg.Program, g *gil.Result, blocking map[string]string, u *project.Unit) *domains {
	return &domains{
		gil: g, bound: len(u.Bound),
		module: lazy[*module.Unit]{work: func() *module.Unit { return module.Of(p, g) }},
		share:  lazy[*share.Result]{work: func() *share.Result { return share.Find(p, g, share.Options{Unshared: u.Unshared}) }},
		own:    lazy[*own.Result]{work: func() *own.Result { return own.Of(p, g) }},
		alloc:  lazy[*alloc.Result]{work: func() *alloc.Result { return alloc.Of(p, g) }},
		loops:  lazy[*loop.Result]{work: func() *loop.Result { return loop.Solve(p, g) }},
		waits: lazy[*wait.Result]{work: func() *wait.Result {
			return wait.Solve(p, g, wait.Options{Blocking: blocking, NonBlocking: u.NonBlocking})
		}},
	}
}

// ahead is the work that rules with these wishes would begin, what takes longest first. Who asks later meets a panic in it; here
// it is of no interest.
func (d *domains) ahead(asks analysis.Asks) (work []func()) {
	for _, a := range []struct {
		asks analysis.Asks
		work func()
	}{
		{analysis.AsksOwn, func() { d.own.get() }},
		{analysis.AsksLoops, func() { d.loops.get() }},
		{analysis.AsksShare, func() { d.share.get() }},
		{analysis.AsksWaits, func() { d.waits.get() }},
		{analysis.AsksModule, func() { d.module.get() }},
	} {
		if asks&a.asks != 0 {
			work = append(work, func() {
				defer func() { _ = recover() }()
				a.work()
			})
		}
	}
	return work
}

// fill gives a rule the domains.
func (d *domains) fill(p *analysis.Pass) {
	p.Module, p.Share, p.Own, p.Alloc, p.Loops, p.Waits = d.module.get, d.share.get, d.own.get, d.alloc.get, d.loops.get, d.waits.get
}

// looked counts what the rules that were run looked at, in the order of their codes. What no rule asked for is not in it.
func (d *domains) looked() []Looked {
	locks := d.gil.LockStats()
	out := []Looked{{"GIL1", "calls and object fields without a thread state", len(d.gil.Visits())}, {"GIL2", "released regions", d.gil.Stats().Regions}}
	if d.waits.made {
		s := d.waits.what.Stats()
		out = append(out, Looked{"GIL3", "calls that may wait", s.Blocking}, Looked{"GIL3", "of them with the GIL held", s.Held})
	}
	if d.loops.made {
		s := d.loops.what.Stats()
		out = append(out, Looked{"GIL3", "loops", s.Loops}, Looked{"GIL3", "loops without the API", s.Free})
	}
	out = append(out, Looked{"GIL3", "locks", locks.Locks}, Looked{"GIL3", "lock operations", locks.Ops}, Looked{"GIL3", "waits for a lock with the GIL held", locks.Waits})
	if d.share.made {
		s := d.share.what.Looked()
		out = append(out, Looked{"GIL4", "shared variables", s.Statics}, Looked{"GIL4", "writes of them while released", s.Writes},
			Looked{"GIL4", "writes to streams while released", s.Outputs}, Looked{"GIL4", "uses of an object's handle while released", s.Handles})
	}
	if d.own.made {
		s := d.own.what.Stats()
		out = append(out, Looked{"GIL5", "borrowed references", s.References}, Looked{"GIL5", "pointers into objects", s.Pointers},
			Looked{"GIL5", "checks before a release", s.Checks}, Looked{"GIL6", "uses of containers and reference counts", s.Containers})
	}
	if d.alloc.made {
		s := d.alloc.what.Stats
		out = append(out, Looked{"GIL6", "frees", s.Frees}, Looked{"GIL6", "of them with all sources known", s.Followed})
	}
	if d.module.made {
		s := d.module.what.Stats()
		out = append(out, Looked{"GIL7", "modules", s.Modules}, Looked{"GIL7", "types", s.Types})
	}
	return append(out, Looked{"GIL8", "functions called through ctypes or cffi", d.bound})
}

// addLooked adds b to a, kind by kind.
func addLooked(a, b []Looked) []Looked {
	for _, l := range b {
		found := false
		for i := range a {
			if a[i].Rules == l.Rules && a[i].What == l.What {
				a[i].N += l.N
				found = true
			}
		}
		if !found {
			a = append(a, l)
		}
	}
	return a
}
