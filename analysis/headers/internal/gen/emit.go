//go:build gen

package main

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// expanded are names whose value matters in an #if or an array's size, so that they are real macros.
var expanded = regexp.MustCompile(`^(SIZEOF_\w+|\w+_API_VERSION|\w+_ABI_VERSION|NPY_(API|ABI|FEATURE|SIZEOF|BITSOF|MAX|MIN|1_|2_)\w*|` +
	`\w*(_MAX|_MIN|_BIT)|__GLIBC__|__GLIBC_MINOR__|__WORDSIZE|BUFSIZ|EOF|NCCS|_?NSIG|FD_SETSIZE|L_tmpnam|` +
	`HOST_NAME_MAX|MAXPATHLEN|MAXHOSTNAMELEN|NI_MAXHOST|NI_MAXSERV|IFNAMSIZ|INET6?_ADDRSTRLEN|PyLong_SHIFT|PYLONG_BITS_IN_DIGIT)$`)

// hand maps the names that the hand-written models define to the model's name: the generated ones leave them out.
type hand map[string]string

var defineLine = regexp.MustCompile(`(?m)^[ \t]*#[ \t]*(?:define|undef)[ \t]+(\w+)`)

var tagLine = regexp.MustCompile(`(?m)^((?:struct|union|enum) \w+) ?\{`)

var typedefLine = regexp.MustCompile(`(?m)^typedef .*?(\w+);$`)

// readHand collects the names of every macro defined in the files of folders.
func readHand(folders ...string) hand {
	h := hand{}
	for _, dir := range folders {
		filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return nil
			}
			text, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			for _, re := range []*regexp.Regexp{defineLine, tagLine, typedefLine} {
				for _, m := range re.FindAllSubmatch(text, -1) {
					if name := string(m[1]); h[name] == "" {
						h[name] = strings.TrimPrefix(path, dir+"/")
					}
				}
			}
			return nil
		})
	}
	return h
}

// literal reports whether body is a constant expression of numbers and strings alone.
func literal(body string) bool {
	if body == "" {
		return false
	}
	for _, t := range lex(body) {
		switch t[0] {
		case '(', ')', '<', '>', '|', '+', '-', '*', '~', '\'':
		default:
			if t[0] < '0' || t[0] > '9' {
				return false
			}
		}
	}
	return !strings.HasPrefix(body, "<") && !strings.HasPrefix(body, ">")
}

// real marks, until the model is written, a macro that must be expanded.
const real = "\x00"

// line writes a macro as the model holds it: its name, and its value where that is a plain constant.
func (it item) line() string {
	switch {
	case !it.macro:
		return it.text
	case it.real && it.fn:
		return "#define " + it.name + "(...)" + real
	case it.real:
		return strings.TrimSpace("#define "+it.name+" "+it.kept) + real
	case it.fn:
		return "#define " + it.name + "(...)"
	case literal(it.body) || it.body != "" && it.body[0] == '"' && len(lex(it.body)) == 1:
		return "#define " + it.name + " " + join(lex(it.body))
	}
	return "#define " + it.name
}

// entry is a line with the builds that it holds for, as "#pragma gillint when" has it; "" is all.
type entry struct{ when, line string }

// writeLines writes entries, those of the same builds under one pragma.
func writeLines(b *strings.Builder, entries []entry) {
	when := ""
	for _, e := range entries {
		if e.when != when {
			if when != "" {
				b.WriteString("#pragma gillint end\n")
			}
			if when = e.when; when != "" {
				fmt.Fprintf(b, "#pragma gillint when %s\n", when)
			}
		}
		b.WriteString(e.line)
		b.WriteByte('\n')
	}
	if when != "" {
		b.WriteString("#pragma gillint end\n")
	}
}

// write stores a model: types in the order given, then the macros to be expanded, then, after a pragma, the opaque ones.
// Types come first, because a constant's name must not be replaced where an enum declares it. plain says that every
// macro is to be expanded.
func write(path string, plain bool, includes []string, entries []entry) error {
	var b strings.Builder
	for _, inc := range includes {
		fmt.Fprintf(&b, "#include <%s>\n", inc)
	}
	var types, reals, opaque []entry
	for _, e := range entries {
		f := strings.Fields(e.line)
		switch {
		case !strings.HasPrefix(e.line, "#"):
			types = append(types, e)
		case strings.HasSuffix(e.line, real):
			e.line = strings.TrimSuffix(e.line, real)
			reals = append(reals, e)
		case plain || f[0] == "#undef" || len(f) > 2 && expanded.MatchString(f[1]):
			reals = append(reals, e)
		default:
			opaque = append(opaque, e)
		}
	}
	writeLines(&b, types)
	for i, macros := range [][]entry{reals, opaque} {
		slices.SortFunc(macros, func(x, y entry) int {
			return cmp.Or(cmp.Compare(x.when, y.when), cmp.Compare(x.line, y.line))
		})
		macros = slices.Compact(macros)
		if i == 1 && len(macros) > 0 {
			b.WriteString("#pragma gillint opaque\n")
		}
		writeLines(&b, macros)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, []byte(b.String()), 0o644)
}

var (
	// statement is what an expression cannot hold.
	statement = regexp.MustCompile(`(^|[^\w])(return|goto|break|continue|for|while|if|else|switch|case|extern|static|inline|typedef|_Pragma|__attribute__|__declspec)([^\w]|$)|[{};]|##|#`)
	// specifier starts a type or a declaration.
	specifier = regexp.MustCompile(`^(static|extern|inline|__attribute__|__inline|__extension__|struct|union|enum|unsigned|int|long|char|void|short|signed|const|volatile|__declspec|__restrict)\b`)
	jump      = regexp.MustCompile(`\b(return|goto)\b`)
	quoted    = regexp.MustCompile(`'[^']*'|"[^"]*"`)
)

// suspicious says why the macro, kept as a name or a call, might not parse where it stands, or "". Who sees a report
// decides whether the hand-written models need the macro.
func suspicious(it item) string {
	body := quoted.ReplaceAllString(it.body, "0")
	switch {
	case it.real:
		return ""
	case strings.HasPrefix(body, "do {") && strings.HasSuffix(body, "while ( 0 )"):
		return jump.FindString(body)
	case strings.Contains(body, "__extension__ ( {"):
		return "" // a statement expression
	case !it.fn:
		if strings.HasPrefix(body, "{") {
			return "" // an initializer: its name does as well
		}
		return specifier.FindString(body)
	}
	return statement.FindString(body)
}
