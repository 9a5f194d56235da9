package own

import (
	"slices"

	"github.com/gillint/gillint/analysis/cfg"
)

// entry is the place at which parameters get their values.
var entry = pos{0, -1}

// definitions are the places at which a function gives its variables values.
type definitions struct {
	first  []int32 // by variable: where its places begin; one more than there are variables
	places []pos   // of the first variable, of the second, and so on; of each in ascending order
	copies []bool  // by variable: whether it is ever given the value of something that has a name, or an address
	// What a search has seen: blocks marked with its number.
	marks  []uint32
	search uint32
}

// defs lists the definitions of v that reach the point before an instruction.
func (f *fn) defs(v *cfg.Var, at pos) []pos {
	d := f.definitions()
	set := d.places[d.first[v.Index]:d.first[v.Index+1]]
	if len(set) == 0 {
		return []pos{entry}
	}
	if p, ok := lastBefore(set, at); ok {
		return []pos{p}
	}
	d.search++
	var out []pos
	var room [16]pos
	work := append(room[:0], at)
	for len(work) > 0 {
		to := work[len(work)-1]
		work = work[:len(work)-1]
		if p, ok := lastBefore(set, to); ok {
			out = append(out, p)
			continue
		}
		b := f.Blocks[to.block]
		if b.ID == 0 {
			out = append(out, entry)
		}
		for _, p := range b.Preds {
			if d.marks[p.ID] != d.search {
				d.marks[p.ID] = d.search
				work = append(work, pos{p.ID, len(p.Instrs)})
			}
		}
	}
	return out
}

// lastBefore is the last of the ascending places that is before to and in its block.
func lastBefore(places []pos, to pos) (pos, bool) {
	i, _ := slices.BinarySearchFunc(places, to, pos.compare)
	if i == 0 || places[i-1].block != to.block {
		return pos{}, false
	}
	return places[i-1], true
}

func (p pos) compare(q pos) int {
	if p.block != q.block {
		return p.block - q.block
	}
	return p.index - q.index
}

// definitions looks for them once: first it counts the places of each variable, then it lists them.
func (f *fn) definitions() *definitions {
	if f.defined != nil {
		return f.defined
	}
	d := &definitions{first: make([]int32, len(f.Vars)+1), copies: make([]bool, len(f.Vars)), marks: make([]uint32, len(f.Blocks))}
	n := int32(0)
	f.eachDefinition(func(v *cfg.Var, _ pos) { d.first[v.Index+1]++; n++ })
	for i := 1; i < len(d.first); i++ {
		d.first[i] += d.first[i-1]
	}
	d.places = make([]pos, n)
	next := slices.Clone(d.first)
	f.eachDefinition(func(v *cfg.Var, at pos) {
		d.places[next[v.Index]] = at
		next[v.Index]++
		if ins := f.ins(at); ins.Op == cfg.Assign && named(ins.Src.Uncast()) {
			d.copies[v.Index] = true
		}
	})
	f.defined = d
	return d
}

// eachDefinition visits the places at which local variables get values: from instructions, and from calls that are given their
// addresses. Each place comes once for a variable.
func (f *fn) eachDefinition(visit func(v *cfg.Var, at pos)) {
	for _, b := range f.Blocks {
		for i, ins := range b.Instrs {
			var dst *cfg.Var
			if ins.Dst != nil && ins.Dst.Op == cfg.OpVar {
				if dst = ins.Dst.Local(); dst != nil {
					visit(dst, pos{b.ID, i})
				}
			}
			if ins.Op != cfg.Call {
				continue
			}
			for k, a := range ins.Args {
				v := addressed(a)
				if v != nil && v != dst && !slices.ContainsFunc(ins.Args[:k], func(e *cfg.Expr) bool { return addressed(e) == v }) {
					visit(v, pos{b.ID, i})
				}
			}
		}
	}
}

// named reports whether an expression is neither a constant nor unknown.
func named(e *cfg.Expr) bool {
	switch e.Op {
	case cfg.OpUnknown, cfg.OpInt, cfg.OpString, cfg.OpSizeof:
		return false
	}
	return true
}

// expand is what a variable stands for: the expression that alone defines it, else itself.
func (w *world) expand(f *fn, e *cfg.Expr, at pos) *cfg.Expr {
	for range maxDepth {
		e = e.Uncast()
		v := e.Local()
		if v == nil {
			return e
		}
		if !f.definitions().copies[v.Index] {
			return e // at most a constant could stand for it
		}
		d := f.defs(v, at)
		if len(d) != 1 || d[0] == entry {
			return e
		}
		ins := f.ins(d[0])
		if ins.Op != cfg.Assign {
			return e
		}
		e, at = ins.Src, d[0]
	}
	return e
}
