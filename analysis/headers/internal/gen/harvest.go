//go:build gen

package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// item is one thing that a header declares: a macro, or a type.
type item struct {
	macro bool
	name  string // macro name, or the first name that the declaration gives
	text  string // canonical text, the whole line of a macro
	file  string // the header that it stands in, as the compiler names it
	body  string // replacement list of a macro, as written
	fn    bool   // function-like macro
	real  bool   // the macro stands for nothing or for type specifiers: it must be expanded, to kept
	kept  string
}

// harvest preprocesses text and returns what the headers behind it declare: macros in effect at the end, and the types
// in the order of their declaration. Functions and variables are left out: signatures live in capi.
func harvest(args []string, text string) ([]item, error) {
	dir, err := os.MkdirTemp("", "harvest")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	stub := filepath.Join(dir, "stub.c")
	if err := os.WriteFile(stub, []byte(text), 0o644); err != nil {
		return nil, err
	}
	var out, msg bytes.Buffer
	cmd := exec.Command("gcc", append(append([]string{"-E", "-dD"}, args...), stub)...)
	cmd.Stdout, cmd.Stderr = &out, &msg
	if err := cmd.Run(); err != nil && out.Len() == 0 {
		return nil, fmt.Errorf("gcc: %v\n%s", err, msg.String())
	} else if err != nil {
		fmt.Fprintf(os.Stderr, "gcc %s: %.400s\n", strings.Join(args, " "), msg.String())
	}
	return read(out.String()), nil
}

// read parses the output of gcc -E -dD.
func read(out string) []item {
	var (
		macros = map[string]item{}
		order  []string
		types  []item
		c      cutter
	)
	file := ""
	for line := range strings.SplitSeq(out, "\n") {
		switch {
		case strings.HasPrefix(line, "# "):
			if i := strings.IndexByte(line, '"'); i >= 0 {
				file = line[i+1 : i+1+strings.IndexByte(line[i+1:], '"')]
			}
		case strings.HasPrefix(line, "#define "):
			m := macro(line[len("#define "):])
			m.file = file
			if _, ok := macros[m.name]; !ok {
				order = append(order, m.name)
			}
			macros[m.name] = m
		case strings.HasPrefix(line, "#undef "):
			delete(macros, strings.TrimSpace(line[len("#undef "):]))
		case strings.HasPrefix(line, "#"):
		default:
			types = append(types, c.add(line, file)...)
		}
	}
	var items []item
	names := map[string]bool{}
	for _, it := range types {
		if strings.HasPrefix(it.text, "typedef ") {
			names[it.name] = true
		}
	}
	for _, n := range order {
		if m, ok := macros[n]; ok && !strings.HasPrefix(m.file, "<") {
			m.kept, m.real = specifiers(m, macros, names)
			items = append(items, m)
			delete(macros, n) // a name is in order once for each time that it was defined anew
		}
	}
	return append(items, types...)
}

// specifiers returns what is left of a macro that vanishes for a reader of interfaces (attributes, calling conventions)
// or that stands for specifiers of a declaration, and whether it is such a one.
func specifiers(m item, macros map[string]item, typedefs map[string]bool) (string, bool) {
	toks := lex(m.body)
	for range 8 {
		var next []string
		for _, t := range toks {
			if o, ok := macros[t]; ok && !o.fn && t != m.name {
				next = append(next, lex(o.body)...)
			} else {
				next = append(next, t)
			}
		}
		if len(next) > 64 {
			return "", false
		}
		toks = next
	}
	toks = strip(toks)
	for i, t := range toks {
		tag := i > 0 && tagWord(toks[i-1])
		if m.fn || !tag && !typedefs[t] && !specifierWords[t] && (t != "*" || i == 0) {
			return "", false
		}
	}
	return join(toks), true
}

var specifierWords = map[string]bool{}

func init() {
	for _, w := range strings.Fields(`void char short int long float double signed unsigned _Bool _Complex __int128 __builtin_va_list
		const volatile restrict static extern inline register struct union enum _Thread_local __thread`) {
		specifierWords[w] = true
	}
}

// macro reads the rest of a #define line.
func macro(s string) item {
	i := 0
	for i < len(s) && isIdent(s[i]) {
		i++
	}
	m := item{macro: true, name: s[:i]}
	s = s[i:]
	if strings.HasPrefix(s, "(") {
		m.fn = true
		s = s[strings.IndexByte(s, ')')+1:]
	}
	m.body = strings.Join(lex(s), " ")
	return m
}

// cutter collects tokens into top-level declarations.
type cutter struct {
	toks  []string
	file  string
	depth int
	body  bool // the open brace at depth 0 is a function's
}

// add takes one line and returns the declarations that it completes.
func (c *cutter) add(line, file string) (done []item) {
	for _, t := range lex(line) {
		if len(c.toks) == 0 {
			c.file = file
		}
		c.toks = append(c.toks, t)
		switch t {
		case "{", "(", "[":
			if t == "{" && c.depth == 0 {
				clean := strip(c.toks[:len(c.toks)-1])
				c.body = len(clean) > 0 && clean[len(clean)-1] == ")"
			}
			c.depth++
		case "}", ")", "]":
			c.depth--
		}
		if c.depth == 0 && (t == ";" || t == "}" && c.body) {
			if t == ";" {
				if it, ok := typeItem(strip(c.toks[:len(c.toks)-1])); ok {
					it.file = c.file
					done = append(done, it)
				}
			}
			c.toks, c.body = nil, false
		}
	}
	return done
}

// typeItem makes an item of a declaration that defines a type.
func typeItem(toks []string) (item, bool) {
	if len(toks) == 0 {
		return item{}, false
	}
	for _, t := range toks {
		if strings.HasPrefix(t, "_Float") || t == "__float128" {
			return item{}, false
		}
	}
	if toks[0] == "typedef" {
		names := typedefNames(toks)
		if len(names) == 0 {
			return item{}, false
		}
		return item{name: names[0], text: join(toks) + ";"}, true
	}
	depth := 0
	for i, t := range toks {
		switch t {
		case "{":
			if depth == 0 && i > 0 && tagWord(toks[0]) || depth == 0 && i > 1 && tagWord(toks[1]) {
				return tagItem(toks, i)
			}
			depth++
		case "(", "[":
			return item{}, false
		case "}":
			depth--
		}
	}
	return item{}, false
}

func tagWord(t string) bool { return t == "struct" || t == "union" || t == "enum" }

// tagItem keeps of "struct x {...} var" the part that defines the tag; an unnamed enum stays for its constants.
func tagItem(toks []string, open int) (item, bool) {
	start := 0
	for !tagWord(toks[start]) {
		start++
	}
	depth := 0
	for i := open; i < len(toks); i++ {
		switch toks[i] {
		case "{":
			depth++
		case "}":
			depth--
		}
		if depth == 0 {
			toks = toks[start : i+1]
			break
		}
	}
	name := toks[0] + " " + toks[1]
	if toks[1] == "{" {
		if toks[0] != "enum" {
			return item{}, false
		}
		name = "enum " + toks[2]
	}
	return item{name: name, text: join(toks) + ";"}, true
}
