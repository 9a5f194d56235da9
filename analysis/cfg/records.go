package cfg

import (
	"strings"

	"modernc.org/cc/v4"

	"github.com/gillint/gillint/analysis/csrc"
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
func (e *env) structType(s *cc.StructOrUnionSpecifier) Type {
	if s == nil || s.StructOrUnion == nil {
		return Type{}
	}
	keyword := s.StructOrUnion.Token.SrcStr()
	tag := s.Token.SrcStr()
	if s.Case != cc.StructOrUnionSpecifierDef {
		return Type{Base: keyword + " " + tag, Struct: keyword + " " + tag}
	}
	name := keyword + " " + tag
	if tag == "" {
		name = e.anonymousName(keyword, s.StructOrUnion.Token)
	}
	e.enter(name, s)
	return Type{Base: name, Struct: name}
}

// enter records the members of a definition. The first one wins, except within a function: a local struct hides.
func (e *env) enter(name string, s *cc.StructOrUnionSpecifier) {
	if old := e.records[name]; old != nil && e.scope == nil {
		return
	}
	r := &record{name: name, union: strings.HasPrefix(name, "union"), project: e.header == "", index: map[string]int{}}
	e.records[name] = r
	here := *e // members are read later, when the scope has moved on
	for l := s.StructDeclarationList; l != nil; l = l.StructDeclarationList {
		sd := l.StructDeclaration
		if sd == nil || sd.Case != cc.StructDeclarationDecl {
			continue
		}
		here.enterInner(sd.SpecifierQualifierList)
		if sd.StructDeclaratorList == nil {
			r.add(member{read: func() (Type, []int) { return here.listSpecs(sd.SpecifierQualifierList).typ, nil }})
		}
		for dl := sd.StructDeclaratorList; dl != nil; dl = dl.StructDeclaratorList {
			if dl.StructDeclarator == nil || dl.StructDeclarator.Declarator == nil {
				continue // an unnamed bit-field
			}
			d := dl.StructDeclarator.Declarator
			r.add(member{name: d.Name(), read: func() (Type, []int) {
				return here.declType(here.listSpecs(sd.SpecifierQualifierList).typ, d), here.dimensions(d)
			}})
		}
	}
}

// enterInner enters the tagged structs that a member's specifiers define: C gives them the scope around.
func (e *env) enterInner(l *cc.SpecifierQualifierList) {
	for ; l != nil; l = l.SpecifierQualifierList {
		if l.TypeSpecifier != nil && l.TypeSpecifier.Case == cc.TypeSpecifierStructOrUnion {
			e.structType(l.TypeSpecifier.StructOrUnionSpecifier)
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
	e := un.itemEnv(it, t)
	declarationOf(t.Decl, func(ds *cc.DeclarationSpecifiers) {
		for d := ds; d != nil; d = d.DeclarationSpecifiers {
			if d.TypeSpecifier == nil || d.TypeSpecifier.StructOrUnionSpecifier == nil {
				continue
			}
			typ := e.structType(d.TypeSpecifier.StructOrUnionSpecifier)
			if anonymous(typ.Struct) && t.Decl.Declaration != nil {
				if name := typedefTag(t.Decl.Declaration.InitDeclaratorList); name != "" {
					un.renameRecord(typ.Struct, name)
				}
			}
		}
	})
}

// typedefTag is the name that a typedef of a struct without a tag gives it: its first plain declarator's, else its first.
func typedefTag(l *cc.InitDeclaratorList) string {
	first := ""
	for ; l != nil; l = l.InitDeclaratorList {
		if l.InitDeclarator == nil || l.InitDeclarator.Declarator == nil {
			continue
		}
		d := l.InitDeclarator.Declarator
		if d.Pointer == nil && d.DirectDeclarator != nil && d.DirectDeclarator.Case == cc.DirectDeclaratorIdent {
			return d.Name()
		}
		if first == "" {
			first = d.Name()
		}
	}
	return first
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
