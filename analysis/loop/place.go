package loop

import (
	"slices"
	"strings"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
)

// place is the first instruction of a loop in the source.
func (f *function) place(li int) (block, instr int, ok bool) {
	var first *cfg.Instr
	for _, b := range f.loops[li].Nodes {
		for n, ins := range f.fn.Blocks[b].Instrs {
			if !ins.Loc.Valid() || first != nil && (ins.Loc.Line > first.Loc.Line || ins.Loc.Line == first.Loc.Line && ins.Loc.Col >= first.Loc.Col) {
				continue
			}
			first, block, instr = ins, b, n
		}
	}
	return block, instr, first != nil
}

// memory lists what a loop reaches by way of pointers to structs that are not its own.
func (s *solver) memory(f *function, li int) []string {
	var out []string
	add := func(e *cfg.Expr) {
		eachMember(e, func(m *cfg.Expr) {
			text := strings.TrimPrefix(m.String(), "*")
			if len(out) < maxMemory && len(text) <= 40 && !strings.Contains(text, "%") && !slices.Contains(out, text) {
				out = append(out, text)
			}
		})
	}
	for _, b := range f.loops[li].Nodes {
		for _, ins := range f.fn.Blocks[b].Instrs {
			add(ins.Src)
			add(ins.Dst)
			for _, a := range ins.Args {
				add(a)
			}
		}
	}
	return out
}

// eachMember calls yield for the members that e reaches through a pointer held in a variable.
func eachMember(e *cfg.Expr, yield func(*cfg.Expr)) {
	for ; e != nil && e.Op != cfg.OpSizeof; e = e.Y {
		if v := e.X.Local(); e.Op == cfg.OpField && e.Arrow && v != nil {
			yield(e)
			return
		}
		eachMember(e.X, yield)
	}
}

// trivialWork is what is not worth letting go of the thread's state for, in instructions.
const trivialWork = 60

// thin reports whether a loop releases and acquires in each round: see region.
func (s *solver) thin(f *function, li int) bool {
	release, acquire := false, false
	for _, b := range f.loops[li].Nodes {
		for _, ins := range f.fn.Blocks[b].Instrs {
			if ins.Op != cfg.Call {
				continue
			}
			if c := f.call(ins); c.API != nil {
				release = release || c.API.Effect == capi.Save
				acquire = acquire || c.API.Effect == capi.Restore
			}
		}
	}
	return release && acquire
}

// region reports the releases of a loop after which next to nothing is done until the acquire.
func (s *solver) region(res *Result, f *function, li int) {
	if k := f.level[li].bound.kind; k != size && k != param && k != data {
		return // it may not go round often
	}
	points := s.gil.Points(f.fn)
	var release *Region
	c := cost{free: true}
	for _, b := range f.loops[li].Nodes {
		if f.inner[b] != li {
			if points.At(b, 0).Seen.Has(gil.Released) && len(f.fn.Blocks[b].Instrs) > 0 {
				return // a loop of its own runs released
			}
			continue
		}
		for n, ins := range f.fn.Blocks[b].Instrs {
			if to := f.call(ins); ins.Op == cfg.Call && to.API != nil && to.API.Effect == capi.Save {
				if release != nil {
					return
				}
				release = &Region{Func: f.fn, Block: b, Instr: n, Certain: points.At(b, n).Sure.Has(gil.Held)}
				continue
			}
			if !points.At(b, n).Seen.Has(gil.Released) || ins.Op == cfg.Declare {
				continue
			}
			if ins.Op == cfg.Call {
				to := f.call(ins)
				if to.API == nil && to.C == nil && len(to.Funcs) == 0 {
					return // nobody knows how long it takes
				}
				s.call(f, ins, &c)
			}
			c.work++
		}
	}
	if release != nil && !c.waits && len(c.nests) == 0 && c.work < trivialWork {
		res.Regions = append(res.Regions, release)
	}
}
