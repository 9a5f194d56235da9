package project

import (
	"bytes"
	"slices"
	"strings"
)

// scan is what a glance at a C file tells: enough to know what belongs together, without preprocessing. Both sides of an
// #if count.
type scan struct {
	includes []string        // specs of #include directives, as written
	python   bool            // a name or string that begins with Py, or an #include of Python.h
	main     bool            // defines main
	inits    []string        // modules whose init function it defines; "" where a macro makes the name
	names    map[string]role // what it says of names
}

// role is what a file says of a name: a set of the following.
type role uint8

// The roles of a name.
const (
	isDef    role = 1 << iota // a function with external linkage
	isStatic                  // a function with internal linkage
	isDecl                    // a function declared without a body
	isMacro                   // a function-like macro defined
	isUsed                    // it is called
	isTaken                   // it stands where a function's address may: arguments, initializers

	lastRole = isTaken
)

func newScan() *scan { return &scan{names: map[string]role{}} }

// note adds a role to a name. A text's bytes are copied only where that says something new.
func (s *scan) note(name []byte, r role) {
	if old := s.names[string(name)]; old&r == 0 {
		s.names[string(name)] = old | r
	}
}

// of lists the names that have a role, sorted.
func (s *scan) of(r role) []string {
	var out []string
	for name, is := range s.names {
		if is&r != 0 {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out
}

// mentionsPython tells whether the text names the C API at all.
func mentionsPython(text []byte) bool {
	for _, word := range []string{"Python.h", "PyObject", "PyGILState", "PyEval_", "pybind11", "nanobind"} {
		if bytes.Contains(text, []byte(word)) {
			return true
		}
	}
	return false
}

// scanText scans a file.
func scanText(text []byte) *scan {
	s := &scanner{text: text, out: newScan()}
	s.run()
	return s.out
}

// scanner goes over the tokens of a file and keeps what scan asks for.
type scanner struct {
	text []byte
	pos  int
	out  *scan

	braces, parens int
	conds          []int // brace depth at each open #if

	// Of the top-level declaration under way:
	static bool
	init   bool   // an = was seen: what follows in braces is an initializer
	cand   []byte // the last name before an opening parenthesis outside parentheses; nil where there is none
	module bool   // PyMODINIT_FUNC or the like

	last []byte // the identifier just read, else nil
	prev byte   // the byte of punctuation before last
}

func (s *scanner) run() {
	lineStart := true
	for s.pos < len(s.text) {
		c := s.text[s.pos]
		switch {
		case c == '\n':
			lineStart = true
			s.pos++
			continue
		case c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v':
			s.pos++
			continue
		case c == '#' && lineStart:
			s.directive()
			continue
		case c == '/' && s.at(1) == '/':
			s.pos += s.lineLen()
			continue
		case c == '/' && s.at(1) == '*':
			s.comment()
			continue
		case c == '"' || c == '\'':
			s.literal(c)
		case isIdent(c):
			s.ident()
		default:
			s.punct(c)
			s.pos++
		}
		lineStart = false
	}
}

func (s *scanner) at(i int) byte {
	if s.pos+i < len(s.text) {
		return s.text[s.pos+i]
	}
	return 0
}

// comment skips a block comment.
func (s *scanner) comment() {
	if end := bytes.Index(s.text[s.pos+2:], []byte("*/")); end >= 0 {
		s.pos += end + 4
		return
	}
	s.pos = len(s.text)
}

// lineLen is the length up to the end of the line, continuation lines included.
func (s *scanner) lineLen() int {
	for n := 0; ; n++ {
		i := bytes.IndexByte(s.text[s.pos+n:], '\n')
		if i < 0 {
			return len(s.text) - s.pos
		}
		n += i
		line := bytes.TrimSuffix(s.text[s.pos:s.pos+n], []byte("\r"))
		if !bytes.HasSuffix(line, []byte("\\")) {
			return n
		}
	}
}

// directive reads a line that begins with #.
func (s *scanner) directive() {
	n := s.lineLen()
	line := s.text[s.pos : s.pos+n]
	s.pos += n
	// A block comment that begins on a directive's line and goes on below it is skipped as a whole.
	if i := bytes.LastIndex(line, []byte("/*")); i >= 0 && !bytes.Contains(line[i:], []byte("*/")) {
		s.pos -= n - i
		line = line[:i]
		s.comment()
	}
	rest := bytes.TrimSpace(line[1:])
	word := rest
	if i := bytes.IndexFunc(rest, func(r rune) bool { return (r < 'a' || r > 'z') && r != '_' }); i >= 0 {
		word = rest[:i]
	}
	switch string(word) {
	case "include", "include_next", "import":
		spec := strings.TrimSpace(string(rest[len(word):]))
		if len(spec) > 2 && (spec[0] == '"' || spec[0] == '<') {
			closing := byte('"')
			if spec[0] == '<' {
				closing = '>'
			}
			if i := strings.IndexByte(spec[1:], closing); i > 0 {
				spec = spec[1 : 1+i]
				s.out.includes = append(s.out.includes, spec)
				s.out.python = s.out.python || spec == "Python.h" || strings.HasSuffix(spec, "/Python.h")
			}
		}
	case "if", "ifdef", "ifndef":
		s.conds = append(s.conds, s.braces)
	case "else", "elif", "elifdef", "elifndef":
		if len(s.conds) > 0 {
			s.braces = s.conds[len(s.conds)-1] // each side begins where the #if stood
		}
	case "endif":
		if len(s.conds) > 0 {
			s.conds = s.conds[:len(s.conds)-1]
		}
	case "define":
		body := bytes.TrimSpace(rest[len(word):])
		n := 0
		for n < len(body) && isIdent(body[n]) {
			n++
		}
		if n < len(body) && body[n] == '(' {
			s.out.note(body[:n], isMacro)
		}
		s.words(body[n:])
	}
}

// words notes the names in a macro's body: its users call what it calls.
func (s *scanner) words(text []byte) {
	for i := 0; i < len(text); {
		if !isIdent(text[i]) {
			i++
			continue
		}
		j := i
		for j < len(text) && isIdent(text[j]) {
			j++
		}
		s.mention(text[i:j])
		if j < len(text) && text[j] == '(' {
			s.out.note(text[i:j], isUsed)
		}
		i = j
	}
}

// mention notes a name of the C API.
func (s *scanner) mention(name []byte) {
	if len(name) > 0 && name[0] == '_' {
		name = name[1:]
	}
	if len(name) > 2 && name[0] == 'P' && name[1] == 'y' && (name[2] == '_' || name[2] >= 'A' && name[2] <= 'Z') {
		s.out.python = true
	}
}

// literal skips a string or character constant; dlsym("PyGILState_Ensure") uses the API too.
func (s *scanner) literal(quote byte) {
	start := s.pos + 1
	for s.pos++; s.pos < len(s.text); s.pos++ {
		switch s.text[s.pos] {
		case '\\':
			s.pos++
			continue
		case '\n': // unterminated
		case quote:
			s.pos++
		default:
			continue
		}
		break
	}
	if quote == '"' && start+8 < len(s.text) {
		s.mention(s.text[start : start+8])
	}
	s.last = nil
	s.prev = quote
}

// ident reads an identifier or number.
func (s *scanner) ident() {
	if s.last != nil {
		s.prev = ' ' // a name after a name
	}
	start := s.pos
	for s.pos < len(s.text) && isIdent(s.text[s.pos]) {
		s.pos++
	}
	s.last = s.text[start:s.pos]
	switch string(s.last) {
	case "static":
		if s.braces == 0 && s.parens == 0 {
			s.static = true
		}
	case "PyMODINIT_FUNC", "MOD_INIT", "MODINIT", "PyMODINIT_FUNC3":
		s.module = true
	}
	s.mention(s.last)
}

// punct reads one byte of punctuation; s.last is the identifier before it.
func (s *scanner) punct(c byte) {
	name, before := s.last, s.prev
	if name != nil {
		s.use(name, before, c)
	}
	switch c {
	case '(':
		if s.braces == 0 && s.parens == 0 && name != nil && !isAttribute(name) && !isKeyword(name) {
			s.cand = name
		}
		s.parens++
	case ')':
		s.parens = max(s.parens-1, 0)
	case '{':
		s.open(name, before)
	case '}':
		s.braces = max(s.braces-1, 0)
		if s.braces == 0 {
			s.reset()
		}
	case ';':
		// In K&R style declarations of parameters, which end in ; too, stand between the declarator and the body.
		oldStyle := s.cand != nil && !s.init && name != nil && before != ')'
		if s.braces == 0 && s.parens == 0 && !oldStyle {
			if s.cand != nil && !s.init && before == ')' {
				s.out.note(s.cand, isDecl)
			}
			s.reset()
		}
	case '=':
		if s.braces == 0 && s.parens == 0 {
			s.init = true
		}
	}
	s.last, s.prev = nil, c
}

// open reads an opening brace.
func (s *scanner) open(name []byte, before byte) {
	if s.braces == 0 && before == '"' && name == nil && s.cand == nil && !s.init {
		return // extern "C" {
	}
	if s.braces == 0 && s.cand != nil && !s.init {
		s.define(s.cand)
	}
	s.parens = 0
	s.braces++
}

// define notes the definition of a function.
func (s *scanner) define(name []byte) {
	module, ok := bytes.CutPrefix(name, []byte("PyInit_"))
	old, ok2 := bytes.CutPrefix(name, []byte("init"))
	switch {
	case ok:
		s.out.inits = append(s.out.inits, string(module))
	case ok2 && s.module && len(old) > 0:
		s.out.inits = append(s.out.inits, string(old))
	case s.module:
		s.out.inits = append(s.out.inits, "")
	}
	s.out.main = s.out.main || string(name) == "main"
	if s.static {
		s.out.note(name, isStatic)
	} else {
		s.out.note(name, isDef)
	}
}

// use notes a name that may be a function: called, or its address taken.
func (s *scanner) use(name []byte, before, after byte) {
	if name[0] >= '0' && name[0] <= '9' || before == '.' || before == '>' || s.braces == 0 && !s.init {
		return // a number, a member, a declaration
	}
	switch {
	case isKeyword(name):
	case after == '(':
		s.out.note(name, isUsed)
	case strings.IndexByte("&=,(){:?", before) >= 0 && strings.IndexByte(",});:?", after) >= 0:
		s.out.note(name, isTaken)
	}
}

func (s *scanner) reset() {
	s.static, s.init, s.module, s.cand = false, false, false, nil
}

// isKeyword tells whether the name in front of a parenthesis is none of a function.
func isKeyword(name []byte) bool {
	switch string(name) {
	case "if", "while", "for", "switch", "return", "sizeof", "do", "else", "case", "defined":
		return true
	}
	return false
}

// isAttribute tells whether the name in front of a parenthesis is no declarator.
func isAttribute(name []byte) bool {
	switch string(name) {
	case "__attribute__", "__attribute", "__declspec", "_Alignas", "__asm__", "asm", "typeof", "__typeof__", "PyAPI_FUNC", "PyAPI_DATA":
		return true
	}
	return false
}

func isIdent(c byte) bool { return identByte[c] }

// identByte holds the bytes of names and numbers.
var identByte = func() (is [256]bool) {
	for c := range is {
		b := byte(c)
		is[c] = b == '_' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b >= 0x80
	}
	return is
}()
