package bind

import (
	"strings"

	"github.com/gillint/gillint/analysis/pysrc"
)

// eval is what an expression may stand for, as far as it is of interest here.
func (s *scope) eval(e *pysrc.Expr) values {
	if e == nil {
		return nil
	}
	p := s.module.program
	if p.work++; p.spent() {
		return nil
	}
	switch e.Kind {
	case pysrc.Name:
		if class := s.self(e.Text); class != nil {
			return one(value{kind: vObject, scope: class})
		}
		return s.lookup(e.Text)
	case pysrc.Attr:
		return s.attr(e)
	case pysrc.Call:
		return s.call(e)
	case pysrc.Index:
		return s.index(e)
	case pysrc.String:
		return one(value{kind: vString, text: e.Text, pos: e.Pos, in: s.module})
	case pysrc.Either:
		var out values
		for _, a := range e.Args {
			out = union(out, s.eval(a))
		}
		return out
	case pysrc.Op:
		return s.joined(e)
	}
	return nil
}

// joined is a string put together: a + b, folder / name, "%s" % x.
func (s *scope) joined(e *pysrc.Expr) values {
	switch e.Text {
	case "+":
		text := ""
		for _, a := range e.Args {
			text += s.text(a)
		}
		return one(value{kind: vString, text: text, pos: e.Pos, in: s.module})
	case "/":
		return one(value{kind: vString, text: s.text(e.Args[len(e.Args)-1]), pos: e.Pos, in: s.module})
	case "%":
		return one(value{kind: vString, text: strings.ReplaceAll(s.text(e.Args[0]), "%", "\x00"), pos: e.Pos, in: s.module})
	}
	return nil
}

// text is the one string that an expression stands for, NUL where there is none.
func (s *scope) text(e *pysrc.Expr) string {
	text, n := "\x00", 0
	for _, v := range s.eval(e) {
		if v.kind == vString {
			text = v.text
			n++
		}
	}
	if n != 1 {
		return "\x00"
	}
	return text
}

func (s *scope) attr(e *pysrc.Expr) values {
	var out values
	of := s.eval(e.X)
	for _, v := range of {
		out = union(out, s.attribute(v, e.Text, e.Pos))
	}
	if e.Text == "origin" || e.Text == "__file__" { // find_spec("m").origin, m.__file__: a module is a library too
		for _, v := range of {
			if v.kind == vModule {
				out = union(out, one(value{kind: vString, text: v.text[strings.LastIndexByte(v.text, '.')+1:], in: s.module}))
			}
		}
	}
	if len(of) == 0 {
		return s.module.attrs[e.Text] // of an object nobody knows
	}
	return out
}

// attribute is what an attribute of v stands for.
func (s *scope) attribute(v value, name string, pos pysrc.Pos) values {
	switch v.kind {
	case vModule:
		in := s.module.inner(v.text, name)
		if in.known {
			return in.is
		}
		if v.scope != nil {
			if vs, ok := v.scope.names[name]; ok {
				return vs
			}
		}
		return s.module.found(in)
	case vLibs:
		if name == "LoadLibrary" {
			return one(value{kind: vLoader, via: v.via, held: v.held})
		}
		return one(library(v, name))
	case vLib:
		return s.function(v, name, pos, s.module)
	case vClass, vObject:
		if vs := v.scope.names[name]; vs != nil {
			return vs
		}
		return s.module.attrs[name]
	case vFFI:
		if name == "dlopen" || name == "verify" {
			return one(value{kind: vLoader, via: v.via})
		}
	}
	return nil
}

// inner is what a dotted name of a module stands for, apart from what its source says.
type inner struct {
	dotted  string
	known   bool   // it is one of outside
	is      values // of a name that is not known: the module of that name
	modules int    // there were when is was found
}

// inner returns what m knows of a name in a module.
func (m *module) inner(of, name string) *inner {
	key := [2]string{of, name}
	in := m.inners[key]
	if in == nil {
		in = &inner{dotted: of + "." + name}
		if v, ok := outside[in.dotted]; ok {
			in.known, in.is = true, one(v)
		}
		if m.inners == nil {
			m.inners = map[[2]string]*inner{}
		}
		m.inners[key] = in
	}
	return in
}

// found is the module that a dotted name means.
func (m *module) found(in *inner) values {
	if n := len(m.program.modules); in.modules != n {
		in.modules = n
		sub := value{kind: vModule, text: in.dotted}
		if o := m.program.find(in.dotted, m); o != nil {
			sub.scope = o.scope
		}
		in.is = one(sub)
	}
	return in.is
}

// function is a function of a library.
func (s *scope) function(lib value, name string, pos pysrc.Pos, in *module) values {
	if name == "" || strings.HasPrefix(name, "__") || lib.via != cffi && (name == "_name" || name == "_handle" || name == "_FuncPtr") {
		return nil
	}
	for i := range len(name) {
		if c := name[i]; c != '_' && (c < '0' || c > '9') && (c|0x20 < 'a' || c|0x20 > 'z') {
			return nil
		}
	}
	return one(value{kind: vFunc, text: name, held: lib.held, via: lib.via, lib: lib.lib, system: lib.system, pos: pos, in: in})
}

// library is a library that v loads by a file's name.
func library(v value, file string) value {
	lib := stem(file)
	return value{kind: vLib, via: v.via, held: v.held, lib: lib, system: ofSystem[lib]}
}

const cffi = "cffi"

func (s *scope) call(e *pysrc.Expr) values {
	var out values
	add := func(vs values) { out = union(out, vs) }
	method := e.X != nil && e.X.Kind == pysrc.Attr
	for _, v := range s.eval(e.X) {
		switch v.kind {
		case vLoader:
			add(s.load(v, e))
		case vLibs:
			if v.text == "()" { // LibraryLoader(CDLL)
				for _, l := range s.eval(e.Arg(0, "dlltype")) {
					if l.kind == vLoader {
						add(one(value{kind: vLibs, via: l.via, held: l.held}))
					}
				}
			}
		case vMaker:
			add(one(value{kind: vProto, via: v.via, held: v.held}))
		case vProto:
			add(s.fromProto(v, e))
		case vFFIType:
			add(one(value{kind: vFFI, via: cffi}))
		case vLockType:
			add(one(value{kind: vLock}))
		case vClass:
			add(one(value{kind: vObject, scope: v.scope}))
		case vDef:
			add(v.scope.returns)
		case vFind:
			add(one(value{kind: vString, text: s.text(e.Arg(0, "name")), system: true, in: s.module}))
		case vGetattr:
			if len(e.Args) >= 2 {
				for _, of := range s.eval(e.Args[0]) {
					if of.kind == vLib || of.kind == vLibs {
						add(s.named(of, e.Args[1]))
					}
				}
			}
		}
	}
	if len(out) == 0 && (method || e.X != nil && e.X.Kind == pysrc.Name) {
		add(s.built(e))
	}
	return out
}

// built is the string that a call of a known name gives: a path, a module's name.
func (s *scope) built(e *pysrc.Expr) values {
	if len(e.Args) == 0 {
		return nil
	}
	switch name := e.X.Text; name {
	case "join", "joinpath", "abspath", "realpath", "str", "fspath", "Path", "resource_filename", "files", "encode", "expanduser":
		return one(value{kind: vString, text: s.text(e.Args[len(e.Args)-1]), pos: e.Pos, in: s.module})
	case "find_spec", "import_module", "__import__":
		if text := s.text(e.Args[0]); strings.IndexByte(text, 0) < 0 {
			return one(value{kind: vModule, text: text})
		}
	}
	return nil
}

// load is what a loader returns.
func (s *scope) load(v value, e *pysrc.Expr) values {
	arg := e.Arg(0, "name")
	if arg == nil || arg.Kind == pysrc.Name && arg.Text == "None" {
		return one(value{kind: vLib, via: v.via, held: v.held, system: true})
	}
	var out values
	for _, f := range s.eval(arg) {
		if f.kind == vString {
			lib := library(v, f.text)
			lib.system = lib.system || f.system
			out = union(out, one(lib))
		}
	}
	if len(out) == 0 || len(out) > 20 {
		return one(value{kind: vLib, via: v.via, held: v.held})
	}
	return out
}

// named is a function, or a library, of which the name is worked out.
func (s *scope) named(of value, name *pysrc.Expr) values {
	var out values
	for _, f := range s.eval(name) {
		switch {
		case f.kind != vString || f.in == nil:
		case of.kind == vLibs:
			out = union(out, one(library(of, f.text)))
		default:
			out = union(out, s.function(of, f.text, f.pos, f.in))
		}
	}
	return out
}

// fromProto is a function made by PROTOTYPE(("name", library)): what made the prototype says how it is entered.
func (s *scope) fromProto(proto value, e *pysrc.Expr) values {
	var out values
	if len(e.Args) == 0 || e.Args[0].Kind != pysrc.List || len(e.Args[0].Args) != 2 {
		return out
	}
	for _, lib := range s.eval(e.Args[0].Args[1]) {
		if lib.kind == vLib {
			lib.held, lib.via = proto.held, proto.via
			out = union(out, s.named(lib, e.Args[0].Args[0]))
		}
	}
	return out
}

func (s *scope) index(e *pysrc.Expr) values {
	var out values
	for _, v := range s.eval(e.X) {
		if (v.kind == vLib || v.kind == vLibs) && len(e.Args) == 1 {
			out = union(out, s.named(v, e.Args[0]))
		}
	}
	return out
}

// pass notes what a call hands to functions of the sources, and what := assigns.
func (s *scope) pass(e *pysrc.Expr) {
	if e.Kind == pysrc.Op && len(e.Args) == 2 {
		s.assign(e.Args[0], e.Args[1], s.eval(e.Args[1]))
	}
	if e.Kind != pysrc.Call || e.X == nil {
		return
	}
	for _, v := range s.eval(e.X) {
		if v.kind == vThreads {
			s.module.threads = true
		}
		if v.kind == vDef || v.kind == vClass {
			s.hand(v, e)
		}
	}
	if e.X.Kind == pysrc.Attr && e.X.Text == "run_in_executor" {
		s.module.threads = true
	}
}

// hand notes the arguments of a call of a function or class of the sources.
func (s *scope) hand(v value, e *pysrc.Expr) {
	def, skip := v.scope, 0
	if v.kind == vClass {
		for _, w := range v.scope.names["__init__"] {
			if w.kind == vDef {
				def, skip = w.scope, 1
			}
		}
		if skip == 0 {
			return
		}
	} else if def.up.is(pysrc.Class) && e.X.Kind == pysrc.Attr {
		skip = 1
	}
	if len(def.stmt.Params) < skip {
		return
	}
	for i, name := range def.stmt.Params[skip:] {
		a := e.Arg(i, name)
		if a == nil {
			continue
		}
		for _, v := range s.eval(a) {
			if v.kind == vString || v.kind == vLib || v.kind == vFunc || v.kind == vLibs || v.kind == vLoader {
				def.add(name, one(v))
			}
		}
	}
}
