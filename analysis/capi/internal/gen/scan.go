package main

import (
	"regexp"
	"strings"
)

// kind of a declaration, in the order of how much it says of types.
type kind int

const (
	alias kind = iota // #define A B
	macro             // #define A(x)
	function
)

// decl is one declaration or macro.
type decl struct {
	name, header string
	kind         kind
	internal     bool
	target       string // of an alias
	result       string
	params       []string
}

// rank orders declarations of one name by how well they tell its signature.
func (d decl) rank() int { return int(d.kind) }

var (
	apiName    = regexp.MustCompile(`^_?Py[A-Za-z_]\w*$`)
	aliasLine  = regexp.MustCompile(`^\s*#\s*define\s+(\w+)\s+\(?\s*(\w+)\s*\)?\s*$`)
	macroLine  = regexp.MustCompile(`^\s*#\s*define\s+(\w+)\(([^)]*)\)`)
	stmtLine   = regexp.MustCompile(`^\s*#\s*define\s+(\w+)\s+\S`)
	apiFunc    = regexp.MustCompile(`\bPyAPI_FUNC\s*\(`)
	inlineFunc = regexp.MustCompile(`\bstatic\s+(?:inline|__inline__)\b|\bPy_LOCAL_INLINE\s*\(`)
	externFunc = regexp.MustCompile(`(?m)^\s*extern\b`)
	plainFunc  = regexp.MustCompile(`(?m)^(?:[a-z]\w*|Py\w+)[ \t*]+(?:_Py_NO_RETURN[ \t]+)?_?Py\w+[ \t]*\(`)
	noise      = regexp.MustCompile(`\b(?:Py_ALWAYS_INLINE|_Py_NO_RETURN|Py_NO_INLINE|Py_CAN_START_THREADS|_Py_NO_SANITIZE_UNDEFINED|_Py_NO_SANITIZE_THREAD|inline|static|extern|__inline__)\b`)
	notType    = regexp.MustCompile(`^(?:return|typedef|else|result)\b`)
	attribute  = regexp.MustCompile(`\b(?:Py_GCC_ATTRIBUTE|Py_UNUSED|Py_DEPRECATED|__attribute__|_Py_ATTR_MALLOC|Py_DEPRECATED_EXTERNALLY)\s*\(`)
	comments   = regexp.MustCompile(`(?s)/\*.*?\*/|//[^\n]*`)
	spaces     = regexp.MustCompile(`\s+`)
	header     = regexp.MustCompile(`^internal/`)
)

// statements are the object-like macros that are API although they are neither functions nor take arguments.
var statements = regexp.MustCompile(`^(?:Py_RETURN_\w+|Py_BEGIN_ALLOW_THREADS|Py_END_ALLOW_THREADS|Py_BLOCK_THREADS|Py_UNBLOCK_THREADS|` +
	`Py_END_CRITICAL_SECTION2?|PyDateTime_IMPORT|Py_CAN_START_THREADS|PyDateTime_TimeZone_UTC)$`)

// scan finds the declarations of one header. Conditionals are ignored: every branch counts.
func scan(path, text string) []decl {
	text = strings.ReplaceAll(text, "\\\r\n", " ")
	text = strings.ReplaceAll(text, "\\\n", " ")
	text = comments.ReplaceAllString(text, " ")
	internal := header.MatchString(path)
	var out []decl
	add := func(d decl) {
		if !apiName.MatchString(d.name) || strings.HasPrefix(d.name, "PyAPI_") {
			return
		}
		d.header, d.internal = path, internal
		out = append(out, d)
	}
	var rest strings.Builder
	for line := range strings.Lines(text) {
		if !strings.HasPrefix(strings.TrimSpace(line), "#") {
			rest.WriteString(line)
			continue
		}
		if m := macroLine.FindStringSubmatch(line); m != nil {
			add(decl{name: m[1], kind: macro})
		} else if m := aliasLine.FindStringSubmatch(line); m != nil && apiName.MatchString(m[2]) && m[1] != m[2] {
			add(decl{name: m[1], kind: alias, target: m[2]})
		} else if m := stmtLine.FindStringSubmatch(line); m != nil && statements.MatchString(m[1]) {
			add(decl{name: m[1], kind: macro})
		}
	}
	body := rest.String()
	for _, at := range apiFunc.FindAllStringIndex(body, -1) {
		result, after, ok := parens(body[at[1]-1:])
		if ok {
			if d, ok := prototype(result + " " + after); ok {
				add(d)
			}
		}
	}
	for _, at := range inlineFunc.FindAllStringIndex(body, -1) {
		text := body[at[1]:]
		if strings.HasSuffix(body[at[0]:at[1]], "(") {
			result, after, ok := parens(body[at[1]-1:])
			if !ok {
				continue
			}
			text = result + " " + after
		}
		if d, ok := prototype(text); ok {
			add(d)
			if apiName.MatchString(d.name) {
				add(decl{name: d.name, kind: macro}) // counts as a macro: it has no symbol
			}
		}
	}
	if internal {
		for _, at := range externFunc.FindAllStringIndex(body, -1) {
			if d, ok := prototype(body[at[1]:]); ok {
				add(d)
			}
		}
		for _, at := range plainFunc.FindAllStringIndex(body, -1) {
			if d, ok := prototype(body[at[0]:]); ok && !notType.MatchString(d.result) {
				add(d)
			}
		}
	}
	return out
}

// prototype reads "result name(params)" at the start of text.
func prototype(text string) (decl, bool) {
	end := strings.IndexAny(text, ";{}=")
	if end < 0 {
		return decl{}, false
	}
	text = stripAttributes(text[:end])
	text = strings.TrimSpace(spaces.ReplaceAllString(noise.ReplaceAllString(text, " "), " "))
	open := strings.IndexByte(text, '(')
	if open <= 0 {
		return decl{}, false
	}
	head := strings.TrimSpace(text[:open])
	name := head[strings.LastIndexAny(head, " *")+1:]
	result := normal(strings.TrimSuffix(head, name))
	args, _, ok := parens(text[open:])
	if !ok || name == "" || result == "" {
		return decl{}, false
	}
	d := decl{name: name, kind: function, result: result}
	for _, p := range splitArgs(args) {
		if p = paramType(p); p != "void" && p != "" {
			d.params = append(d.params, p)
		}
	}
	return d, true
}

// stripAttributes removes attribute macros with their arguments.
func stripAttributes(text string) string {
	for {
		at := attribute.FindStringIndex(text)
		if at == nil {
			return text
		}
		_, after, ok := parens(text[at[1]-1:])
		if !ok {
			return text[:at[0]]
		}
		text = text[:at[0]] + " " + after
	}
}

// parens splits "(a)b" into a and b, matching nested parentheses.
func parens(text string) (inside, after string, ok bool) {
	depth := 0
	for i := range len(text) {
		switch text[i] {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return text[1:i], text[i+1:], true
			}
		}
	}
	return "", "", false
}

// splitArgs splits at the commas outside of parentheses.
func splitArgs(text string) []string {
	var out []string
	depth, start := 0, 0
	for i := range len(text) {
		switch text[i] {
		case '(':
			depth++
		case ')':
			depth--
		case ',':
			if depth == 0 {
				out = append(out, text[start:i])
				start = i + 1
			}
		}
	}
	return append(out, text[start:])
}

var (
	tokens     = regexp.MustCompile(`\w+|\.\.\.|[*()\[\],]`)
	qualifiers = map[string]bool{"const": true, "volatile": true, "register": true, "restrict": true, "PY_CXX_CONST": true}
	builtins   = map[string]bool{"unsigned": true, "signed": true, "long": true, "short": true, "int": true, "char": true, "double": true, "float": true, "void": true, "_Bool": true}
	tagged     = map[string]bool{"struct": true, "union": true, "enum": true}
)

// paramType gives a parameter's type without its name.
func paramType(param string) string {
	toks := tokens.FindAllString(stripAttributes(param), -1)
	var out []string
	typed, pointer := "", false
	for i := 0; i < len(toks); i++ {
		t := toks[i]
		switch {
		case qualifiers[t]:
			if t == "const" || t == "volatile" {
				out = append(out, t)
			}
		case tagged[t] && i+1 < len(toks):
			out = append(out, t, toks[i+1])
			typed = "struct"
			i++
		case builtins[t] && (typed == "" || typed == "builtin") && !pointer:
			out = append(out, t)
			typed = "builtin"
		case t == "*":
			out, pointer = append(out, t), true
		case t == "(":
			return normal(strings.Join(out, " ")) + " " + functionPointer(toks[i:])
		case t == "[":
			return normal(strings.Join(out, " ")) + strings.Join(append([]string{" "}, toks[i:]...), "")
		case t == "...":
			return "..."
		case typed == "" && !pointer:
			out = append(out, t)
			typed = "name"
		}
	}
	return normal(strings.Join(out, " "))
}

// functionPointer gives "(*)(int)" for "(*name)(int)".
func functionPointer(toks []string) string {
	text := ""
	i := 0
	for ; i < len(toks) && toks[i] != ")"; i++ {
		if toks[i] == "(" || toks[i] == "*" {
			text += toks[i]
		}
	}
	text += ")"
	if i+1 < len(toks) {
		inside, _, ok := parens(strings.Join(toks[i+1:], " "))
		if ok {
			var params []string
			for _, p := range splitArgs(inside) {
				params = append(params, paramType(p))
			}
			text += "(" + strings.Join(params, ", ") + ")"
		}
	}
	return text
}

// normal writes a type the one way: "const char *", "PyObject **".
func normal(typ string) string {
	typ = strings.ReplaceAll(typ, "*", " * ")
	typ = strings.Join(strings.Fields(typ), " ")
	for strings.Contains(typ, "* *") {
		typ = strings.ReplaceAll(typ, "* *", "**")
	}
	return typ
}
