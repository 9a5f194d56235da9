package project

import (
	"path"
	"strings"

	"github.com/gillint/gillint/analysis/lazyregexp"
)

// term reads a term of an expression with what follows it: calls, attributes, subscripts.
func (s *script) term() value {
	t := s.tok()
	switch {
	case t.kind == 's' || t.kind == 'f':
		var v value = ""
		for ; s.tok().kind == 's' || s.tok().kind == 'f'; s.pos++ {
			v = s.plus(v, s.literal(s.tok()))
		}
		return s.trailers(v)
	case t.kind == 'n':
		s.pos++
		return s.trailers(s.name(t.text))
	case s.accept("["):
		return s.trailers(s.list("]"))
	case s.accept("("):
		v := s.list(")")
		if l, ok := v.([]value); ok && len(l) == 1 && s.toks[s.pos-2].text != "," {
			v = l[0] // in parentheses, no tuple
		}
		return s.trailers(v)
	case s.op("*") || s.op("-"):
		s.pos++
		return s.term()
	case s.accept("{"):
		s.skipTo()
		s.accept("}")
	}
	return nil
}

var placeholder = lazyregexp.New(`\{([^{}]*)\}`)

// literal is the value of a string token.
func (s *script) literal(t scriptToken) value {
	if t.kind == 's' {
		return t.text
	}
	known, size := true, 0
	text := placeholder().ReplaceAllStringFunc(t.text, func(m string) string {
		v, ok := s.vars[m[1:len(m)-1]].(string)
		if size += len(v); size > maxScriptValue {
			ok, v = false, ""
		}
		known = known && ok
		return v
	})
	if !known || !s.charge(len(text)/16) {
		return nil
	}
	return text
}

// name reads a dotted name and, where it is called, the call.
func (s *script) name(word string) value {
	full := word
	v, known := s.vars[word]
	for s.op(".") && s.peek(1).kind == 'n' {
		if known && v != nil {
			return v // its methods are trailers
		}
		full += "." + s.peek(1).text
		word = s.peek(1).text
		s.pos += 2
	}
	if s.op("(") {
		s.pos++
		args, _ := s.arguments()
		return s.call(full, word, args)
	}
	switch full {
	case "__file__":
		return "setup.py"
	case "os.sep":
		return "/"
	case "os.curdir":
		return "."
	case "os.pardir":
		return ".."
	}
	if full != word {
		return nil
	}
	return v
}

// call is the value of a call of a known function. Unknown functions of one list give that list: sorted(x), fix(x).
func (s *script) call(full, last string, args []value) value {
	str := func(i int) (string, bool) {
		if i >= len(args) {
			return "", false
		}
		v, ok := args[i].(string)
		return v, ok
	}
	switch last {
	case "glob", "iglob":
		if pattern, ok := str(0); ok {
			return listOf(s.tree.glob(s.dir, pattern))
		}
		return nil
	case "join", "join_paths", "joinpath":
		if len(args) == 0 {
			return nil
		}
		v := args[0]
		for _, a := range args[1:] {
			v = s.join(v, a)
		}
		return v
	case "dirname":
		if p, ok := str(0); ok {
			return path.Dir(p)
		}
		return nil
	case "files": // of Meson: paths relative to the folder of this very file
		var out []string
		for _, a := range args {
			for _, f := range s.stringsOf(a) {
				out = append(out, "/"+native(s.dir, f))
			}
		}
		return listOf(out)
	case "getcwd", "cwd", "current_source_dir", "project_source_root":
		return "."
	}
	if len(args) == 0 {
		return nil
	}
	switch args[0].(type) {
	case []value:
		return args[0]
	case string:
		switch last {
		case "abspath", "normpath", "realpath", "relpath", "str", "Path", "PurePath", "fspath", "include_directories", "resolve":
			return args[0]
		}
	}
	return nil
}

func listOf(names []string) value {
	out := make([]value, len(names))
	for i, n := range names {
		out[i] = n
	}
	return out
}

// trailers reads attributes, calls of methods and subscripts after a value.
func (s *script) trailers(v value) value {
	for {
		switch {
		case s.op(".") && s.peek(1).kind == 'n':
			method := s.peek(1).text
			s.pos += 2
			var args []value
			called := s.accept("(")
			if called {
				args, _ = s.arguments()
			}
			v = s.method(v, method, args)
		case s.op("["):
			s.pos++
			s.skipTo()
			s.accept("]")
			v = nil
		case s.op("("):
			s.pos++
			s.arguments()
			v = nil
		default:
			return v
		}
	}
}

// method is the value of an attribute or method of a string, path or list.
func (s *script) method(v value, name string, args []value) value {
	text, ok := v.(string)
	if !ok {
		if list, isList := v.([]value); isList && (name == "copy" || len(args) == 0 && name == "sort") {
			return list
		}
		return nil
	}
	switch name {
	case "parent":
		return path.Dir(text)
	case "resolve", "absolute", "as_posix", "strip", "joinpath", "glob", "rglob":
		if len(args) == 0 {
			return text
		}
		first, ok := args[0].(string)
		switch {
		case !ok:
			return nil
		case name == "joinpath":
			return s.join(text, first)
		case name == "rglob":
			first = "**/" + first
		case name != "glob":
			return text
		}
		full, _ := s.join(text, first).(string)
		return listOf(s.tree.glob(s.dir, full))
	case "split":
		if !s.charge(len(text)) {
			return nil
		}
		if len(args) == 0 {
			return listOf(strings.Fields(text))
		}
		if sep, ok := args[0].(string); ok && sep != "" {
			return listOf(strings.Split(text, sep))
		}
	}
	return nil
}

// list reads the elements of a list, tuple or comprehension up to and with the closing bracket.
func (s *script) list(closing string) value {
	var out []value
	for s.tok().kind != 0 && !s.accept(closing) {
		start := s.pos
		v := s.expr()
		if s.tok().kind == 'n' && s.tok().text == "for" && s.peek(1).kind == 'n' && s.peek(2).text == "in" {
			return s.comprehension(start, closing)
		}
		out = append(out, v)
		s.skipTo(",", closing)
		if !s.accept(",") && !s.op(closing) {
			break // brackets that do not match
		}
	}
	return out
}

// comprehension evaluates [expr for name in list]; conditions are taken to hold.
func (s *script) comprehension(start int, closing string) value {
	name := s.peek(1).text
	s.pos += 3
	over, _ := s.expr().([]value)
	s.skipTo(closing)
	s.accept(closing)
	end := s.pos
	old, had := s.vars[name]
	var out []value
	for _, v := range over {
		s.vars[name], s.pos = v, start
		out = append(out, s.expr())
	}
	if had {
		s.vars[name] = old
	} else {
		delete(s.vars, name)
	}
	s.pos = end
	return out
}
