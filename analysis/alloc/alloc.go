// Package alloc follows memory from the allocator that it comes from to the one that it is given back to: through locals (by
// reaching definitions), members and globals (by all that is assigned to them anywhere), results and arguments of functions.
package alloc

import (
	"slices"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
)

// Mismatch is memory that is given back to another allocator than it comes from.
type Mismatch struct {
	gil.Site               // the call that frees or reallocates
	Op       capi.MemoryOp // what that does
	To       capi.Domain   // which it gives it to
	From     capi.Domain   // where it comes from
	Sources  []gil.Site    // the calls that allocate it, in the order of their places
	Certain  bool          // it comes from nowhere else
	Local    bool          // it does not leave the function in between
}

// Plain is memory of the object domain that holds plain C data.
type Plain struct {
	gil.Site
	Type cfg.Type // of the elements
}

// Stats are the denominators.
type Stats struct {
	Frees    int // calls that free or reallocate
	Followed int // those of them of which all sources are known
}

// Result is what was found. It is frozen.
type Result struct {
	Mismatches []Mismatch
	Plain      []Plain
	Stats      Stats
}

// Of looks at a program. Programs that use only malloc, or only one of Python's allocators, are looked at no further than that.
func Of(p *cfg.Program, r *gil.Result) *Result {
	out := &Result{}
	f := &follower{p: p, r: r, assigned: map[string][]place{}, tainted: map[string]bool{}, callers: map[*cfg.Func][]gil.Site{}, escapes: map[*cfg.Func]bool{}, memo: map[any]*origin{}, asking: map[any]int{}, lowest: 1 << 30}
	var frees []gil.Site
	seen := map[capi.Domain]bool{}
	for s := range r.Calls() {
		if s.Instr.Callee.Op != cfg.OpFunc || len(s.Funcs) > 0 {
			continue
		}
		op, domain := capi.MemoryOf(s.Instr.Callee.Name)
		if op != capi.NoMemory {
			seen[domain] = true
		}
		if op == capi.Frees || op == capi.Reallocates {
			frees = append(frees, s)
		}
		if op == capi.Allocates && domain == capi.ObjectDomain {
			if t, ok := f.element(s); ok {
				out.Plain = append(out.Plain, Plain{s, t})
			}
		}
	}
	out.Stats.Frees = len(frees)
	if len(seen) < 2 {
		out.Stats.Followed = len(frees)
		return out
	}
	f.index()
	for _, s := range frees {
		if len(s.Instr.Args) == 0 {
			continue
		}
		o := f.value(s.Func, s.Block, s.Index, s.Instr.Args[0], 0)
		if !o.unknown {
			out.Stats.Followed++
		}
		op, to := capi.MemoryOf(s.Instr.Callee.Name)
		if m, ok := o.mismatch(to); ok {
			m.Site, m.Op, m.To = s, op, to
			out.Mismatches = append(out.Mismatches, m)
		}
	}
	return out
}

// mismatch tells whether memory of these origins may not be given to an allocator: whether all that is known of it comes from one
// other.
func (o *origin) mismatch(to capi.Domain) (m Mismatch, ok bool) {
	for _, s := range o.sources {
		_, d := capi.MemoryOf(s.Instr.Callee.Name)
		if d == to || m.From != capi.NoDomain && m.From != d {
			return m, false // which goes with which, conditions decide
		}
		m.From = d
	}
	m.Sources, m.Certain, m.Local = o.sources, !o.unknown, !o.shared
	return m, m.From != capi.NoDomain
}

// element is the type of what an allocation is used for, where that is plain C data.
func (f *follower) element(s gil.Site) (cfg.Type, bool) {
	b := s.Func.Blocks[s.Block]
	dst := s.Instr.Dst
	if dst == nil {
		return cfg.Type{}, false
	}
	t := dst.Type
	if s.Index+1 < len(b.Instrs) && dst.Op == cfg.OpVar && dst.Var.Kind == cfg.Temp {
		if next := b.Instrs[s.Index+1]; next.Op == cfg.Assign && next.Src.Uncast().Op == cfg.OpVar && next.Src.Uncast().Var == dst.Var {
			t = next.Dst.Type
		}
	}
	t.Ptr--
	return t, !t.Func && (t.Ptr > 0 && !capi.IsObjectType(t.Base) || t.Ptr == 0 && slices.Contains(arithmetic, t.Base))
}

// arithmetic are types that hold no object.
var arithmetic = []string{
	"char", "signed char", "unsigned char", "short", "unsigned short", "int", "unsigned", "unsigned int", "long", "unsigned long", "long long",
	"unsigned long long", "float", "double", "wchar_t", "size_t", "ssize_t", "Py_ssize_t", "uint8_t", "uint16_t", "uint32_t", "uint64_t",
	"int8_t", "int16_t", "int32_t", "int64_t", "Py_UCS1", "Py_UCS2", "Py_UCS4", "Py_UNICODE", "_Bool",
}
