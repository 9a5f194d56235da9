package project

import (
	"path"
	"slices"
	"strings"
)

// A reader for as much of Python and Meson as lists of source files are written in: strings, lists, names that hold
// them, +, /, calls that build paths. Nothing is run; what is not understood has the value nil and is left out.

// value is a string, a list of values, or nil where unknown.
type value any

// scope holds the values of names.
type scope map[string]value

// callKind says how a call that makes a target is written.
type callKind struct {
	target func(name string) bool // the function's last name makes a target
	equals string                 // between a keyword and its value
}

var (
	pythonCalls = callKind{func(s string) bool { return strings.HasSuffix(s, "Extension") }, "="}
	mesonCalls  = callKind{func(s string) bool {
		return s == "extension_module" || s == "library" || strings.HasSuffix(s, "_library") || s == "shared_module"
	}, ":"}
)

// readScript reads setup.py or meson.build. Its variables are added to vars.
func (t *tree) readScript(text, dir string, kind callKind, vars scope) []*cluster {
	s := &script{tree: t, dir: dir, kind: kind, vars: vars, toks: scriptTokens(text)}
	s.assignments()
	return s.targets()
}

// script is one file under reading.
type script struct {
	tree  *tree
	dir   string
	kind  callKind
	vars  scope
	toks  []scriptToken
	pos   int
	depth int // of nested expressions
	steps int // expressions read: comprehensions in comprehensions multiply
}

// scriptToken is one token: a name, a string ('s'), an operator, or the end of a line ('\n'; its text is a blank where the next
// line is indented).
type scriptToken struct {
	kind byte // 'n' name or number, 's' string, 'f' format string, 'o' operator, '\n', 0 end
	text string
}

func scriptTokens(text string) []scriptToken {
	var out []scriptToken
	brackets := 0
	for i := 0; i < len(text); {
		c := text[i]
		switch {
		case c == '\n':
			if brackets == 0 {
				indent := ""
				if i+1 < len(text) && (text[i+1] == ' ' || text[i+1] == '\t') {
					indent = " "
				}
				out = append(out, scriptToken{'\n', indent})
			}
			i++
		case c == ' ' || c == '\t' || c == '\r' || c == '\\':
			i++
		case c == '#':
			for i < len(text) && text[i] != '\n' {
				i++
			}
		case c == '"' || c == '\'':
			s, n := scriptString(text[i:], false)
			out = append(out, scriptToken{'s', s})
			i += n
		case isIdent(c):
			j := i
			for j < len(text) && isIdent(text[j]) {
				j++
			}
			word := text[i:j]
			if j < len(text) && (text[j] == '"' || text[j] == '\'') && len(word) <= 2 && strings.Trim(strings.ToLower(word), "rbfu") == "" {
				lower := strings.ToLower(word)
				s, n := scriptString(text[j:], strings.Contains(lower, "r"))
				kind := byte('s')
				if strings.Contains(lower, "f") {
					kind = 'f'
				}
				out = append(out, scriptToken{kind, s})
				i = j + n
				continue
			}
			out = append(out, scriptToken{'n', word})
			i = j
		default:
			switch c {
			case '(', '[', '{':
				brackets++
			case ')', ']', '}':
				brackets = max(brackets-1, 0)
			}
			op := string(c)
			if i+1 < len(text) && text[i+1] == '=' && strings.IndexByte("+=!<>", c) >= 0 {
				op += "="
			}
			out = append(out, scriptToken{'o', op})
			i += len(op)
		}
	}
	return append(out, scriptToken{})
}

// scriptString reads a string literal and returns its text and length.
func scriptString(s string, raw bool) (string, int) {
	quote := s[:1]
	if strings.HasPrefix(s, strings.Repeat(quote, 3)) {
		quote = s[:3]
	}
	var b strings.Builder
	i := len(quote)
	for i < len(s) && !strings.HasPrefix(s[i:], quote) {
		if s[i] == '\\' && !raw && i+1 < len(s) {
			i++
			if strings.IndexByte("\\'\"", s[i]) < 0 {
				b.WriteByte('\\')
			}
		}
		b.WriteByte(s[i])
		i++
	}
	return b.String(), min(i+len(quote), len(s))
}

// charge accounts for n values of work. Where no more may be done the file is at its end.
func (s *script) charge(n int) bool {
	if s.tree.charge(n) {
		return true
	}
	s.pos = len(s.toks) - 1
	return false
}

func (s *script) tok() scriptToken { return s.toks[min(s.pos, len(s.toks)-1)] }

func (s *script) peek(i int) scriptToken { return s.toks[min(s.pos+i, len(s.toks)-1)] }

func (s *script) op(text string) bool { t := s.tok(); return t.kind == 'o' && t.text == text }

func (s *script) accept(text string) bool {
	if s.op(text) {
		s.pos++
		return true
	}
	return false
}

// assignments reads every assignment to a name. Those in the branches of an if add up.
func (s *script) assignments() {
	indented, branches := false, 0
	for s.pos = 0; s.tok().kind != 0; s.pos++ {
		if s.tok().kind == '\n' {
			indented = s.tok().text != "" && s.kind.equals == "="
		}
		if s.tok().kind != 'n' || s.pos > 0 && !s.startsStatement(s.toks[s.pos-1]) {
			continue
		}
		name, next := s.tok().text, s.peek(1)
		switch {
		case s.kind.equals == ":" && (name == "if" || name == "foreach"):
			branches++
		case s.kind.equals == ":" && (name == "endif" || name == "endforeach"):
			branches--
		case s.kind.equals == ":" && (name == "add_project_arguments" || name == "add_global_arguments") && branches == 0 && next.text == "(":
			s.pos += 2
			args, _ := s.arguments()
			s.vars[projectFlags] = s.add(s.vars[projectFlags], args, true)
			s.pos--
		case next.kind == 'o' && (next.text == "=" || next.text == "+="):
			s.pos += 2
			v := s.expr()
			if (indented || branches > 0) && s.vars[name] != nil {
				v = withoutFlags(v)
			}
			s.vars[name] = s.add(s.vars[name], v, next.text == "+=")
			s.pos--
		case next.text == "." && (s.peek(2).text == "append" || s.peek(2).text == "extend") && s.peek(3).text == "(":
			single := s.peek(2).text == "append"
			s.pos += 4
			v := s.expr()
			if single {
				v = []value{v}
			}
			if indented || branches > 0 {
				v = withoutFlags(v)
			}
			s.vars[name] = s.add(s.vars[name], v, true)
			s.pos--
		}
	}
}

// projectFlags is the name under which a scope keeps the flags of all of a project's targets. No script can say it.
const projectFlags = " flags"

// withoutFlags leaves out the flags that define macros: what is only given sometimes settles nothing.
func withoutFlags(v value) value {
	list, ok := v.([]value)
	if !ok {
		return v
	}
	return slices.DeleteFunc(slices.Clone(list), func(v value) bool {
		f, ok := v.(string)
		return ok && (strings.HasPrefix(f, "-D") || strings.HasPrefix(f, "-U"))
	})
}

// startsStatement tells whether a statement may begin after the token.
func (s *script) startsStatement(t scriptToken) bool {
	return t.kind == '\n' || t.kind == 'o' && (t.text == ":" || t.text == ";")
}

// add is the value of a name after another assignment.
func (s *script) add(old, v value, plus bool) value {
	a, oldList := old.([]value)
	b, newList := v.([]value)
	switch {
	case !s.charge(len(a) + len(b)):
		return nil
	case oldList && newList && len(a)+len(b) <= maxScriptValue:
		return append(slices.Clone(a), b...)
	case oldList && (plus || v == nil):
		return old
	}
	return v
}

// targets reads every call that makes a target.
func (s *script) targets() []*cluster {
	var out []*cluster
	for i := range s.toks {
		if s.tree.spent() {
			break
		}
		s.pos = i
		if t := s.tok(); t.kind != 'n' || !s.kind.target(t.text) || s.peek(1).text != "(" {
			continue
		}
		s.pos += 2
		args, named := s.arguments()
		if c := s.target(args, named); c != nil {
			out = append(out, c)
		}
	}
	return out
}

// target makes a cluster of a call's arguments.
func (s *script) target(args []value, named map[string]value) *cluster {
	c := &cluster{dir: s.dir}
	name := named["name"]
	if len(args) > 0 {
		name, args = args[0], args[1:]
	}
	c.name, _ = name.(string)
	sources := s.stringsOf(named["sources"])
	for i, a := range args {
		// Python's positional arguments after the sources are something else, Meson's are sources too.
		if i == 0 || s.kind.equals == ":" {
			sources = append(sources, s.stringsOf(a)...)
		}
	}
	c.files = s.tree.sourcePaths(s.dir, sources)
	if len(c.files) == 0 {
		return nil
	}
	if c.name == "" {
		c.name = strings.TrimSuffix(path.Base(c.files[0]), ".c")
	}
	c.include = folderPaths(s.dir, s.stringsOf(named["include_dirs"]))
	macros, _ := named["define_macros"].([]value)
	for _, m := range macros {
		pair, _ := m.([]value)
		if len(pair) == 0 {
			continue
		}
		if macro, ok := pair[0].(string); ok {
			if v, ok := pair[len(pair)-1].(string); ok && len(pair) == 2 {
				macro += "=" + v
			}
			c.defines = append(c.defines, macro)
		}
	}
	for _, flags := range []value{s.vars[projectFlags], named["c_args"], named["extra_compile_args"]} {
		for _, f := range s.stringsOf(flags) {
			switch {
			case strings.HasPrefix(f, "-D") && len(f) > 2:
				c.defines = append(c.defines, f[2:])
			case strings.HasPrefix(f, "-U") && len(f) > 2:
				c.defines = append(c.defines, "-"+f[2:])
			}
		}
	}
	return c
}

// stringsOf lists the strings in a value, nested lists flattened.
func (s *script) stringsOf(v value) []string {
	if !s.charge(1) {
		return nil
	}
	switch v := v.(type) {
	case string:
		return []string{v}
	case []value:
		var out []string
		for _, e := range v {
			out = append(out, s.stringsOf(e)...)
		}
		return out
	}
	return nil
}

// arguments reads a call's arguments up to and with the closing parenthesis.
func (s *script) arguments() (args []value, named map[string]value) {
	named = map[string]value{}
	for s.tok().kind != 0 && !s.accept(")") {
		if s.tok().kind == 'n' && s.peek(1).kind == 'o' && s.peek(1).text == s.kind.equals {
			name := s.tok().text
			s.pos += 2
			named[name] = s.expr()
		} else {
			args = append(args, s.expr())
		}
		s.skipTo(",", ")")
		if !s.accept(",") && !s.op(")") {
			break // brackets that do not match
		}
	}
	return args, named
}

// skipTo goes to one of the operators given, outside brackets, or to the end of the brackets or the file.
func (s *script) skipTo(ops ...string) {
	for depth := 0; s.tok().kind != 0 && s.charge(1); s.pos++ {
		t := s.tok()
		if t.kind != 'o' {
			continue
		}
		if depth == 0 && slices.Contains(ops, t.text) {
			return
		}
		switch t.text {
		case "(", "[", "{":
			depth++
		case ")", "]", "}":
			if depth == 0 {
				return
			}
			depth--
		}
	}
}

// The bounds of what a script may cost: nested expressions, expressions read in all, bytes or elements of one value.
const (
	maxScriptDepth = 100
	maxScriptSteps = 100_000
	maxScriptValue = 1 << 16
)

// expr reads an expression: terms with + and / between them.
func (s *script) expr() value {
	if s.steps++; s.depth > maxScriptDepth || s.steps > maxScriptSteps || !s.charge(1) {
		return nil
	}
	s.depth++
	defer func() { s.depth-- }()
	v := s.term()
	for {
		switch {
		case s.accept("+"):
			v = s.plus(v, s.term())
		case s.op("/") && s.peek(1).text != "/":
			s.pos++
			v = s.join(v, s.term())
		case s.op("%"):
			s.pos++
			v = s.format(v, s.term())
		default:
			return v
		}
	}
}

// plus adds strings or lists; a list of which one half is unknown keeps the other.
func (s *script) plus(a, b value) value {
	as, ok := a.(string)
	bs, ok2 := b.(string)
	if len(as)+len(bs) > maxScriptValue || !s.charge((len(as)+len(bs))/16) {
		return nil
	}
	if ok && ok2 {
		return as + bs
	}
	al, ok := a.([]value)
	bl, ok2 := b.([]value)
	if (ok || ok2) && len(al)+len(bl) <= maxScriptValue && s.charge(len(al)+len(bl)) {
		return append(slices.Clone(al), bl...)
	}
	return nil
}

// join joins paths.
func (s *script) join(a, b value) value {
	as, ok := a.(string)
	bs, ok2 := b.(string)
	if !ok || !ok2 || len(as)+len(bs) > maxScriptValue || !s.charge((len(as)+len(bs))/16) {
		return nil
	}
	if path.IsAbs(bs) || as == "" {
		return bs
	}
	return as + "/" + bs
}

// format puts one string in for %s.
func (s *script) format(a, b value) value {
	as, ok := a.(string)
	if list, isList := b.([]value); isList && len(list) == 1 {
		b = list[0]
	}
	bs, ok2 := b.(string)
	if !ok || !ok2 || len(as)+len(bs) > maxScriptValue || !s.charge((len(as)+len(bs))/16) || strings.Count(as, "%") != 1 {
		return nil
	}
	return strings.Replace(as, "%s", bs, 1)
}
