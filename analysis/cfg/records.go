package cfg

import (
	"strings"

	"github.com/gillint/gillint/analysis/csrc"
	"github.com/gillint/gillint/analysis/csrc/syntax"
)

// record is a struct or union whose members are known.
type record struct {
	name    string
	union   bool
	project bool // defined in a file of the project
	members []member
	index   map[string]int
}

// member is one member. Its type is read when it is first asked for: the model of PyTypeObject alone names 40 typedefs.
type member struct {
	name string // empty for an anonymous struct or union, whose members count as the outer one's
	typ  Type
	dims []int
	read func() (Type, []int)
}

// structType is the type that a struct or union specifier names; a definition enters its members.
func (e *env) structType(r *syntax.Record) Type {
	name := r.Keyword + " " + r.Tag
	if r.Open < 0 {
		return Type{Base: name, Struct: name}
	}
	if r.Tag == "" {
		name = e.anonymousName(r.Keyword, r.Pos)
	}
	e.enter(name, r)
	return Type{Base: name, Struct: name}
}

// enter records the members of a definition. The first one wins, except within a function: a local struct hides.
func (e *env) enter(name string, def *syntax.Record) {
	if old := e.records[name]; old != nil && e.scope == nil {
		return
	}
	r := &record{name: name, union: strings.HasPrefix(name, "union"), project: e.header == "", index: map[string]int{}}
	e.records[name] = r
	here := *e // members are read later, when the scope has moved on
	for m := def.Members; m != nil; m = m.Next {
		if m.Specs.Record != nil {
			here.structType(m.Specs.Record) // C gives it the scope around
		}
		if m.Declarators == nil {
			r.add(member{read: func() (Type, []int) { return here.declSpecs(&m.Specs).typ, nil }})
		}
		for d := m.Declarators; d != nil; d = d.Next {
			if d.Name == "" {
				continue // an unnamed bit-field
			}
			r.add(member{name: d.Name, read: func() (Type, []int) {
				return here.declType(here.declSpecs(&m.Specs).typ, d), here.dimensions(d)
			}})
		}
	}
}

func (r *record) add(m member) {
	if m.name != "" {
		if _, ok := r.index[m.name]; !ok {
			r.index[m.name] = len(r.members)
		}
	}
	r.members = append(r.members, m)
}

// at returns the i-th member's type and dimensions.
func (r *record) at(i int) (Type, []int) {
	m := &r.members[i]
	if m.read != nil {
		read := m.read
		m.read = nil // a struct may lead back to itself
		m.typ, m.dims = read()
	}
	return m.typ, m.dims
}

// renameRecord gives a struct without a tag the name of its typedef.
func (un *unit) renameRecord(old, name string) {
	if r := un.records[old]; r != nil && un.records[name] == nil {
		r.name = name
		un.records[name] = r
	}
}

// record finds the members of the struct of that name; nil where they are not known.
func (un *unit) record(name string) *record {
	if name == "" {
		return nil
	}
	if r, ok := un.records[name]; ok {
		return r
	}
	un.records[name] = nil
	it := un.src.Tag(name)
	if it == nil && !strings.Contains(name, " ") {
		it = un.src.Typedef(name)
	}
	if it != nil {
		un.readRecords(it)
	}
	return un.records[name]
}

// readRecords enters the structs that a file-scope item defines.
func (un *unit) readRecords(it *csrc.Item) {
	t, err := un.tree(it)
	if err != nil {
		return
	}
	rec := t.Decl.Specs.Record
	if rec == nil {
		return
	}
	typ := un.itemEnv(it, t).structType(rec)
	if anonymous(typ.Struct) {
		if name := typedefTag(t.Decl.Declarators); name != "" && t.Decl.Body == nil {
			un.renameRecord(typ.Struct, name)
		}
	}
}

// typedefTag is the name that a typedef of a struct without a tag gives it: its first plain declarator's, else its first.
func typedefTag(list *syntax.Declarator) string {
	for d := list; d != nil; d = d.Next {
		if len(d.Parts) == 0 {
			return d.Name
		}
	}
	if list == nil {
		return ""
	}
	return list.Name
}

// field is the type of member name of the struct called strct; members of anonymous members are found too.
func (un *unit) field(strct, name string) Type {
	t, _ := un.fieldWithin(strct, name, 0)
	return t
}

func (un *unit) fieldWithin(strct, name string, depth int) (Type, bool) {
	r := un.record(strct)
	if r == nil || depth > 20 {
		return Type{}, false
	}
	if i, ok := r.index[name]; ok {
		t, _ := r.at(i)
		return t, true
	}
	for i := range r.members {
		if r.members[i].name != "" {
			continue
		}
		inner, _ := r.at(i)
		if t, ok := un.fieldWithin(inner.Struct, name, depth+1); ok {
			return t, true
		}
	}
	return Type{}, false
}

// refStruct is the name by which a Ref knows the struct of type t: Type.Struct, so that it is the same string as in a call
// through the member; but a struct of Python's headers goes by the API's name for it (PyMethodDef).
func (un *unit) refStruct(t Type) string {
	base := strings.TrimPrefix(strings.TrimPrefix(t.Base, "struct "), "union ")
	r := un.record(t.Struct)
	if t.Struct == "" || strings.HasPrefix(base, "Py") && (r == nil || !r.project) {
		return base
	}
	return t.Struct
}
