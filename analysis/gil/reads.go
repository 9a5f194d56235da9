package gil

import (
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/flow"
)

// reads is what a function, or one that it may enter, reads of what callers can see: members of any object, and globals.
// What is known of anything else makes no difference to it, so that entries that differ in nothing but that are one.
type reads struct {
	members flow.Bits // by step
	globals flow.Bits // by number, see space.global
}

// noteReads collects i's own reads.
func (pr *program) noteReads(i *fnInfo) {
	for _, b := range i.fn.Blocks {
		for _, ins := range b.Instrs {
			pr.read(i, ins.Src)
			pr.read(i, ins.Callee)
			for _, a := range ins.Args {
				pr.read(i, a)
			}
			if ins.Dst != nil {
				pr.read(i, ins.Dst.X) // the base that a member is stored through
				pr.read(i, ins.Dst.Y)
			}
		}
	}
}

func (pr *program) read(i *fnInfo, e *cfg.Expr) {
	for ; e != nil && e.Op != cfg.OpSizeof; e = e.Y {
		switch {
		case e.Op == cfg.OpField:
			i.reads.members = i.reads.members.With(int(pr.sp.member(e.Name)))
		case e.Op == cfg.OpVar && (e.Var.Kind == cfg.Global || e.Var.Kind == cfg.StaticLocal):
			i.reads.globals = i.reads.globals.With(pr.sp.global(e.Var.Key))
		}
		pr.read(i, e.X)
	}
}

// add merges o into r.
func (r *reads) add(o *reads) {
	r.members = r.members.Union(o.members)
	r.globals = r.globals.Union(o.globals)
}

// shareReads gives the members of a cycle in the call graph what all of them, and what they enter, read.
func (pr *program) shareReads(comp []*fnInfo) {
	var all reads
	for _, i := range comp {
		all.add(&i.reads)
		for _, c := range i.callees.list {
			for _, f := range c.entered() {
				if o := pr.byFunc[f]; o.touches || o.uses {
					all.add(&o.reads)
				}
			}
		}
	}
	for _, i := range comp {
		i.reads = all
	}
}

// has reports whether p is read, or lies below or above what is.
func (r *reads) has(sp *space, p place) bool {
	i := &sp.places[p]
	switch {
	case i.member != noStep:
		return r.members.Holds(int(i.member))
	case i.global && i.known:
		return r.globals.Holds(int(i.number))
	}
	return true
}
