package gil

import (
	"sync"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
)

// slotIndex knows which slots of types and modules functions fill, and which functions are called from them.
type slotIndex struct {
	once  sync.Once
	fills map[*fnInfo]capi.Slot
	under map[*fnInfo]capi.Slot
	edges map[capi.Slot]map[*fnInfo]slotEdge
}

// slotEdge is the call by which a slot's function leads to another one; the zero value is the slot's own.
type slotEdge struct {
	from *fnInfo
	ins  *cfg.Instr
}

// Fills returns the slots that f fills itself.
func (r *Result) Fills(f *cfg.Func) capi.Slot {
	return r.slotIndex().fills[r.answers.s.program.byFunc[f]]
}

// Slots returns the slots from which f is called, directly or through other functions of the program; those that it fills
// itself included. What the interpreter calls on behalf of an API function, a destructor say, is not followed.
func (r *Result) Slots(f *cfg.Func) capi.Slot {
	return r.slotIndex().under[r.answers.s.program.byFunc[f]]
}

// SlotPath is the shortest way from a function that fills the slot to f, in the form of a trace: how it is entered, and the
// calls. It is nil where there is none.
func (r *Result) SlotPath(f *cfg.Func, slot capi.Slot) []Step {
	edges := r.slotIndex().edges[slot]
	var out []Step
	for i := r.answers.s.program.byFunc[f]; i != nil; {
		e, ok := edges[i]
		if !ok {
			return nil
		}
		if e.from == nil {
			out = append(out, Step{Kind: StepEntry, Loc: i.fn.Loc, Message: "enters " + i.fn.Name + ", which is " + slot.String()})
		} else {
			out = append(out, Step{Kind: StepCall, Loc: e.ins.Loc, Message: "calls " + i.fn.Name})
		}
		i = e.from
	}
	for a, b := 0, len(out)-1; a < b; a, b = a+1, b-1 {
		out[a], out[b] = out[b], out[a]
	}
	return out
}

func (r *Result) slotIndex() *slotIndex {
	r.slots.once.Do(func() { r.slots.build(r.answers.s.program) })
	return r.slots
}

func (x *slotIndex) build(pr *program) {
	x.fills, x.under, x.edges = map[*fnInfo]capi.Slot{}, map[*fnInfo]capi.Slot{}, map[capi.Slot]map[*fnInfo]slotEdge{}
	roots := map[capi.Slot][]*fnInfo{}
	for _, ref := range pr.Refs {
		slot := capi.SlotOf(ref.Struct, ref.Field, ref.Slot)
		if slot == 0 {
			continue
		}
		if i := pr.byFunc[pr.Resolve(ref.File, ref.Name)]; i != nil && x.fills[i]&slot == 0 {
			x.fills[i] |= slot
			roots[slot] = append(roots[slot], i)
		}
	}
	for _, slot := range capi.Slots {
		edges := map[*fnInfo]slotEdge{}
		queue := roots[slot]
		for _, i := range queue {
			edges[i] = slotEdge{}
		}
		for len(queue) > 0 {
			i := queue[0]
			queue = queue[1:]
			x.under[i] |= slot
			for _, b := range i.fn.Blocks {
				for _, ins := range b.Instrs {
					if ins.Op != cfg.Call {
						continue
					}
					for _, f := range i.callees.of(ins).funcs {
						to := pr.byFunc[f]
						if _, ok := edges[to]; !ok {
							edges[to] = slotEdge{i, ins}
							queue = append(queue, to)
						}
					}
				}
			}
		}
		x.edges[slot] = edges
	}
}
