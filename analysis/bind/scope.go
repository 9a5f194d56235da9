package bind

import (
	"strings"

	"github.com/gillint/gillint/analysis/pysrc"
)

// scope is a module, a class or a function.
type scope struct {
	module  *module
	up      *scope
	stmt    *pysrc.Stmt // nil of a module
	body    []*pysrc.Stmt
	names   map[string]values
	returns values
	inner   map[*pysrc.Stmt]*scope
}

func (s *scope) is(k pysrc.StmtKind) bool { return s.stmt != nil && s.stmt.Kind == k }

// nest makes the scopes of what is defined in s.
func (s *scope) nest() {
	s.inner = map[*pysrc.Stmt]*scope{}
	var walk func([]*pysrc.Stmt)
	walk = func(list []*pysrc.Stmt) {
		for _, st := range list {
			if st.Kind == pysrc.Def || st.Kind == pysrc.Class {
				in := &scope{module: s.module, up: s, stmt: st, body: st.Body, names: map[string]values{}}
				s.inner[st] = in
				s.module.defs = append(s.module.defs, in)
				in.nest()
			} else {
				walk(st.Body)
			}
		}
	}
	walk(s.body)
}

// add notes what a name may stand for.
func (s *scope) add(name string, vs values) {
	s.names[name] = s.module.join(s.names[name], vs)
}

// join adds vs to old, what something in m stands for and join made.
func (m *module) join(old, vs values) values {
	fresh := without(vs, old)
	if len(fresh) == 0 || len(old)+len(fresh) > maxValues {
		return old
	}
	m.stale = true
	for _, v := range fresh {
		if v.loads() {
			for _, o := range m.users {
				o.stale = true
			}
			break
		}
	}
	return append(old, fresh...) // nobody else has what follows old in memory
}

// lookup is what a name stands for where s sees it. Names of a class are not seen in its methods.
func (s *scope) lookup(name string) values {
	for at := s; at != nil; at = at.up {
		if at != s && at.is(pysrc.Class) {
			continue
		}
		if vs, ok := at.names[name]; ok {
			return vs
		}
	}
	if name == "getattr" {
		return one(value{kind: vGetattr})
	}
	return nil
}

// self is the class whose method s is, where name is its first parameter.
func (s *scope) self(name string) *scope {
	for at := s; at != nil; at = at.up {
		if at.is(pysrc.Def) && at.up.is(pysrc.Class) && len(at.stmt.Params) > 0 && at.stmt.Params[0] == name {
			return at.up
		}
	}
	return nil
}

// learn goes through a module once and notes what its names stand for.
func (m *module) learn() {
	m.scope.learn(m.scope.body)
	for _, s := range m.defs {
		s.learn(s.body)
	}
}

func (s *scope) learn(list []*pysrc.Stmt) {
	for _, st := range list {
		for _, e := range st.Calls {
			s.pass(e)
		}
		switch st.Kind {
		case pysrc.Def:
			s.add(st.Text, one(value{kind: vDef, scope: s.inner[st]}))
			continue
		case pysrc.Class:
			s.class(st)
			continue
		case pysrc.Import:
			for _, i := range st.Imports {
				s.imported(i)
			}
		case pysrc.Assign:
			vs := s.eval(st.Value)
			for _, t := range st.Targets {
				s.assign(t, st.Value, vs)
			}
		case pysrc.For:
			var vs values
			if st.Value != nil && st.Value.Kind == pysrc.List {
				for _, a := range st.Value.Args {
					vs = union(vs, s.eval(a))
				}
			}
			for _, t := range st.Targets {
				s.assign(t, nil, vs)
			}
		case pysrc.With:
			for i, e := range st.Exprs {
				if t := st.Targets[i]; t != nil {
					s.assign(t, e, s.eval(e))
				}
			}
		case pysrc.Return:
			s.returns = s.module.join(s.returns, s.eval(st.Value))
		}
		s.learn(st.Body)
	}
}

// class notes a class. One that is made of a loader is a loader.
func (s *scope) class(st *pysrc.Stmt) {
	for _, base := range st.Exprs {
		for _, v := range s.eval(base) {
			if v.kind == vLoader {
				s.add(st.Text, one(v))
				return
			}
		}
	}
	s.add(st.Text, one(value{kind: vClass, scope: s.inner[st]}))
}

func (s *scope) assign(target, from *pysrc.Expr, vs values) {
	switch target.Kind {
	case pysrc.Name:
		s.add(target.Text, vs)
	case pysrc.Attr:
		m := s.module
		if target.X.Kind == pysrc.Name {
			if class := s.self(target.X.Text); class != nil {
				class.add(target.Text, vs)
			}
		}
		for _, v := range s.eval(target.X) {
			if v.kind == vClass || v.kind == vObject {
				v.scope.add(target.Text, vs)
			}
		}
		for _, v := range vs {
			if v.kind == vLib || v.kind == vFunc {
				m.attrs[target.Text] = m.join(m.attrs[target.Text], one(v))
			}
		}
	case pysrc.List:
		for i, t := range target.Args {
			if from != nil && from.Kind == pysrc.List && len(from.Args) == len(target.Args) {
				s.assign(t, from.Args[i], s.eval(from.Args[i]))
			}
		}
	}
}

// imported notes what an import statement brings.
func (s *scope) imported(i pysrc.Imported) {
	m := s.module
	find := func(dotted string) *scope {
		var o *module
		if i.Level > 0 {
			o = m.relative(i.Level, dotted)
		} else {
			o = m.program.find(dotted, m)
		}
		if o == nil || o == m {
			return nil
		}
		return o.scope
	}
	switch {
	case i.Name == "" && i.As == "":
		top, _, _ := strings.Cut(i.Module, ".")
		s.add(top, one(value{kind: vModule, text: top, scope: find(top)}))
	case i.Name == "":
		s.add(i.As, one(value{kind: vModule, text: i.Module, scope: find(i.Module)}))
	case i.Name == "*":
		if from := find(i.Module); from != nil {
			for name, vs := range from.names {
				s.add(name, vs)
			}
		}
		for name, v := range outside {
			if rest, ok := strings.CutPrefix(name, i.Module+"."); ok && !strings.Contains(rest, ".") && i.Level == 0 {
				s.add(rest, one(v))
			}
		}
	default:
		of := value{kind: vModule, text: i.Module, scope: find(i.Module)}
		vs := s.attribute(of, i.Name, pysrc.Pos{})
		dotted := strings.TrimPrefix(i.Module+"."+i.Name, ".")
		if in := find(dotted); in != nil {
			vs = one(value{kind: vModule, text: dotted, scope: in})
		}
		s.add(i.As, vs)
	}
}
