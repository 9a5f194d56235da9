// Package module knows what a link unit says of itself as a whole: the modules that it makes, how, what they declare of the
// GIL and of interpreters, and its types.
package module

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
)

// Unit is what there is to know of one program. It is frozen.
type Unit struct {
	Modules []*Module // in the order of their init functions
	Types   []*Type   // in the order of their places
	Limited bool      // some file is restricted to the stable ABI: it, or its flags, define Py_LIMITED_API
	// MentionsGIL says that some text speaks of the GIL of modules, compiled or not: what it says for other versions is
	// not known.
	MentionsGIL bool

	gil capi.GILUse // what calls say that belong to no module that is known
}

// Phase is how a module is made.
type Phase uint8

// The phases.
const (
	PhaseUnknown Phase = iota
	SinglePhase        // PyModule_Create
	MultiPhase         // PyModuleDef_Init
)

// Module is one extension module.
type Module struct {
	Name         string // as its definition says, else as its init function
	Init         *cfg.Func
	Phase        Phase
	Call         *cfg.Instr // the call that makes it; nil where it is not seen
	In           *cfg.Func  // where that stands
	Def          *cfg.Table // its PyModuleDef; nil where it is not seen
	Slots        *cfg.Table // its slots; nil where it has none or they are not seen
	SlotsUnknown bool       // it may have slots that are not seen
	GIL          capi.GILUse
	Interpreters capi.Interpreters
}

// Type is a type of the program's own.
type Type struct {
	Name  string // tp_name, else the name of the variable
	Loc   cfg.Loc
	Funcs map[capi.Slot]*cfg.Func // by slot, of those of capi
}

// Stats are the denominators.
type Stats struct{ Modules, Types int }

// Stats counts what was found.
func (u *Unit) Stats() Stats { return Stats{len(u.Modules), len(u.Types)} }

// NoGIL reports whether a module declares that it does not need the GIL.
func (u *Unit) NoGIL() bool {
	return u.gil == capi.GILNotUsed || slices.ContainsFunc(u.Modules, func(m *Module) bool { return m.GIL == capi.GILNotUsed })
}

// SubInterpreter returns the first module that declares support of several interpreters; nil where none does.
func (u *Unit) SubInterpreter() *Module {
	i := slices.IndexFunc(u.Modules, func(m *Module) bool { return m.Interpreters > capi.InterpretersMain })
	if i < 0 {
		return nil
	}
	return u.Modules[i]
}

// Of looks at a program.
func Of(p *cfg.Program, r *gil.Result) *Unit {
	u := &Unit{}
	f := &finder{p: p, r: r, unit: u, tables: map[string]*cfg.Table{}}
	for _, t := range p.Tables {
		f.tables[key(t.Var)] = t
	}
	for _, file := range p.Files {
		u.Limited = u.Limited || slices.Contains(file.Defined, capi.LimitedAPI)
		u.MentionsGIL = u.MentionsGIL || slices.ContainsFunc(file.Mentions, func(w string) bool { return slices.Contains(capi.ModuleGILWords, w) })
	}
	for _, fn := range p.Funcs {
		if name := capi.ModuleName(fn.Name); name != "" {
			u.Modules = append(u.Modules, f.module(name, fn))
		}
	}
	f.declared()
	f.types()
	return u
}

// finder is the state of Of.
type finder struct {
	p      *cfg.Program
	r      *gil.Result
	unit   *Unit
	tables map[string]*cfg.Table // by key of their variables
}

// key identifies a variable; a local's by its place.
func key(v *cfg.Var) string {
	if v.Key != "" {
		return v.Key
	}
	return v.Loc.Path + ":" + strconv.Itoa(v.Loc.Line) + ":" + v.Name
}

// module follows an init function to the call that makes the module, into what it calls in the program.
func (f *finder) module(name string, init *cfg.Func) *Module {
	m := &Module{Name: name, Init: init}
	seen := map[*cfg.Func]bool{init: true}
	for queue := []*cfg.Func{init}; len(queue) > 0 && m.Call == nil; queue = queue[1:] {
		fn := queue[0]
		for _, b := range fn.Blocks {
			for _, ins := range b.Instrs {
				if ins.Op != cfg.Call || ins.Callee.Op != cfg.OpFunc {
					continue
				}
				switch capi.ModuleCallOf(ins.Callee.Name) {
				case capi.CreatesModule:
					m.Phase, m.Call, m.In = SinglePhase, ins, fn
				case capi.DefinesModule:
					m.Phase, m.Call, m.In = MultiPhase, ins, fn
				default:
					// A module's exec function, or another one's init, is not called by it.
					if to := f.p.Resolve(fn.File, ins.Callee.Name); to != nil && !seen[to] && len(seen) < maxSeen {
						seen[to] = true
						queue = append(queue, to)
					}
				}
			}
		}
	}
	m.SlotsUnknown = true
	if m.Call != nil && len(m.Call.Args) > 0 {
		m.Def = f.table(m.Call.Args[0])
	}
	if m.Def != nil {
		if e := m.Def.Get(0, "m_name"); e != nil && e.Op == cfg.OpString {
			m.Name = e.Name
		}
		slots := m.Def.Get(0, "m_slots")
		m.Slots = f.table(slots)
		m.SlotsUnknown = m.Slots == nil && slots != nil && slots.Op != cfg.OpInt
	}
	if m.Slots == nil {
		return m
	}
	slots := m.Slots.Column("slot")
	for i := range m.Slots.Entries {
		entry := &m.Slots.Entries[i]
		if entry.Field != "value" {
			continue
		}
		slot, value := slots[entry.Row], entry.Value
		if g := capi.ModuleGIL(slot.Constant(), constant(value)); g != capi.GILUnsaid {
			m.GIL = g
		}
		if i := capi.ModuleInterpreters(slot.Constant(), constant(value)); i != capi.InterpretersUnsaid {
			m.Interpreters = i
		}
	}
	return m
}

// maxSeen bounds the functions that an init function is followed into.
const maxSeen = 200

// constant is the name of a constant, else its number.
func constant(e *cfg.Expr) string {
	e = e.Uncast()
	if name := e.Constant(); name != "" || e == nil || e.Op != cfg.OpInt {
		return name
	}
	return strconv.FormatInt(e.Int, 10)
}

// table is the table whose address e is.
func (f *finder) table(e *cfg.Expr) *cfg.Table {
	for e != nil && (e.Op == cfg.OpCast || e.Op == cfg.OpAddr || e.Op == cfg.OpIndex) {
		e = e.X
	}
	if e == nil || e.Op != cfg.OpVar {
		return nil
	}
	return f.tables[key(e.Var)]
}

// declared reads the calls that declare of a module that it does not need the GIL: they are given the module, whichever
// that is, so they count for every module of the unit that says nothing itself.
func (f *finder) declared() {
	for _, fn := range f.p.Funcs {
		for _, b := range fn.Blocks {
			for _, ins := range b.Instrs {
				if ins.Op != cfg.Call || ins.Callee.Op != cfg.OpFunc || len(ins.Args) < 2 || capi.ModuleCallOf(ins.Callee.Name) != capi.SetsModuleGIL {
					continue
				}
				use := capi.GILValue(constant(ins.Args[1]))
				if use == capi.GILUnsaid {
					use = capi.GILUsed // it depends
				}
				f.unit.gil = max(f.unit.gil, use)
			}
		}
	}
	for _, m := range f.unit.Modules {
		if m.GIL == capi.GILUnsaid {
			m.GIL = f.unit.gil
		}
	}
}

// types collects the program's types, from tables and from what is assigned to their members.
func (f *finder) types() {
	byKey := map[string]*Type{}
	for _, r := range f.p.Refs {
		slot := capi.SlotOf(r.Struct, r.Field, r.Slot)
		fn := f.p.Resolve(r.File, r.Name)
		if slot == 0 || fn == nil || r.Var == nil {
			continue
		}
		if t := f.tables[key(r.Var)]; t != nil && !capi.IsTypeTable(t.Struct) {
			continue // a module's
		}
		k := key(r.Var)
		t := byKey[k]
		if t == nil {
			t = &Type{Name: r.Var.Name, Loc: r.Var.Loc, Funcs: map[capi.Slot]*cfg.Func{}}
			if table := f.tables[k]; table != nil {
				if e := table.Get(0, "tp_name"); e != nil && e.Op == cfg.OpString {
					t.Name = e.Name
				}
			}
			byKey[k] = t
			f.unit.Types = append(f.unit.Types, t)
		}
		t.Funcs[slot] = fn
	}
	slices.SortStableFunc(f.unit.Types, func(a, b *Type) int {
		return cmp.Or(cmp.Compare(a.Loc.Path, b.Loc.Path), cmp.Compare(a.Loc.Line, b.Loc.Line), cmp.Compare(a.Loc.Col, b.Loc.Col), cmp.Compare(a.Name, b.Name))
	})
}
