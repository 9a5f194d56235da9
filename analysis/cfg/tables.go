package cfg

import (
	"slices"

	"github.com/gillint/gillint/analysis/capi"
)

// Table is an initializer of one of the structs that tell the interpreter of a module or a type, alone or in an array:
// PyModuleDef, PyModuleDef_Slot, PyType_Spec, PyType_Slot, PyTypeObject, PyMethodDef.
type Table struct {
	Var     *Var
	Struct  string // the API's name: "PyType_Slot"
	File    *File
	Func    *Func // the function that it is local to, static or not; nil at file scope
	Loc     Loc   // of the variable's name
	Entries []Entry
}

// Entry is one member that a Table says.
type Entry struct {
	Row   int    // the array's element; 0 where there is no array
	Field string // "ml_name"; of the struct's own members, not of those nested in it
	Value *Expr
	Loc   Loc
	End   Loc
}

// Get is the value of a member; nil where the initializer does not say it.
func (t *Table) Get(row int, field string) *Expr {
	for i := range t.Entries {
		if e := &t.Entries[i]; e.Row == row && e.Field == field {
			return e.Value
		}
	}
	return nil
}

// Column is the values of a member by row.
func (t *Table) Column(field string) map[int]*Expr {
	out := map[int]*Expr{}
	for i := range t.Entries {
		if e := &t.Entries[i]; e.Field == field && out[e.Row] == nil {
			out[e.Row] = e.Value
		}
	}
	return out
}

// Rows is how many elements the table has, the one that ends it included.
func (t *Table) Rows() int {
	n := 0
	for i := range t.Entries {
		n = max(n, t.Entries[i].Row+1)
	}
	return n
}

// Constant is the name of a value that is a constant of the API (Py_tp_dealloc); empty elsewhere.
func (e *Expr) Constant() string {
	e = e.Uncast()
	if e == nil || e.Op != OpSym && e.Op != OpInt {
		return ""
	}
	return e.Name
}

// tables collects what initializers say of the interpreter's structs in what b has built, and gives refs the slots that they
// fill.
func (b *builder) tables(owner *Func, refs []*Ref) []*Table {
	if !b.tabled {
		return nil
	}
	var out []*Table
	byVar := map[*Var]*Table{}
	for _, bl := range b.fn.Blocks {
		for _, in := range bl.Instrs {
			if in.Op != Assign || !b.inits[in] || in.Dst.Op != OpField {
				continue
			}
			name, v := b.refStruct(in.Dst.X.Type), rootVar(in.Dst)
			if v == nil || !capi.IsTable(name) {
				continue
			}
			t := byVar[v]
			if t == nil {
				t = &Table{Var: v, Struct: name, File: b.file, Func: owner, Loc: v.Loc}
				byVar[v] = t
				out = append(out, t)
			}
			if t.Struct != name {
				continue // a struct within a struct
			}
			row := 0
			if x := in.Dst.X; x.Op == OpIndex && x.Y.Op == OpInt {
				row = int(x.Y.Int)
			}
			t.Entries = append(t.Entries, Entry{row, in.Dst.Name, in.Src, in.Loc, in.End})
		}
	}
	for _, t := range out {
		t.nameSlots(refs)
	}
	return out
}

// nameSlots says in refs which slots the functions of t fill.
func (t *Table) nameSlots(refs []*Ref) {
	slots := t.Column("slot")
	if len(slots) == 0 {
		return
	}
	type place struct {
		name string
		loc  Loc
	}
	filled := map[place]string{}
	for i := range t.Entries {
		f := t.Entries[i].Value.Uncast()
		if slot := slots[t.Entries[i].Row].Constant(); slot != "" && f.Op == OpFunc {
			filled[place{f.Name, f.Loc}] = slot
		}
	}
	for _, r := range refs {
		if slot := filled[place{r.Name, r.Loc}]; slot != "" && r.Var == t.Var {
			r.Slot = slot
		}
	}
}

// holdsTable reports whether a variable's type is one whose initializer makes a Table.
func (un *unit) holdsTable(t Type) bool { return t.Struct != "" && capi.IsTable(un.refStruct(t)) }

// compareTables orders tables by place.
func compareTables(a, b *Table) int { return compareLocs(a.Loc, b.Loc) }

// sortTables puts the tables of a file in the order of their places.
func sortTables(list []*Table) { slices.SortStableFunc(list, compareTables) }
