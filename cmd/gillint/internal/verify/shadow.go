package verify

import (
	"context"
	_ "embed"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/lazyregexp"
)

//go:embed assets/shadow_head.h
var shadowHead string

// shadow writes a Python.h into dir that includes the real one and then redefines what needs an attached thread state, so that
// every use asks for one first. What there is to redefine the compiler tells of the interpreter's own headers (gcc
// -aux-info for functions, -E -dM for macros); what needs a thread state, the tables of analysis/capi.
func shadow(ctx context.Context, cc string, p *Python, dir string) error {
	functions, macros, err := ask(ctx, cc, p, dir)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "Python.h"), []byte(shadowText(functions, macros)), 0o644)
}

// ask has the compiler tell which functions and macros an interpreter's headers have: as -aux-info writes the former, -dM the latter.
// dir is for what it needs on the way.
func ask(ctx context.Context, cc string, p *Python, dir string) (functions, macros string, err error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", "", err
	}
	probe, aux := filepath.Join(dir, "probe.c"), filepath.Join(dir, "aux.txt")
	if err := os.WriteFile(probe, []byte("#define PY_SSIZE_T_CLEAN\n#include <Python.h>\n"), 0o644); err != nil {
		return "", "", err
	}
	if _, err := run(ctx, cc, "-I", p.Include, "-fsyntax-only", "-aux-info", aux, probe); err != nil {
		return "", "", err
	}
	if macros, err = run(ctx, cc, "-I", p.Include, "-E", "-dM", probe); err != nil {
		return "", "", err
	}
	text, err := os.ReadFile(aux)
	return string(text), macros, err
}

var (
	prototype  = lazyregexp.New(`\b(_?Py\w+) \(`)
	definition = lazyregexp.New(`^#define (_?Py\w+)(\([^)]*\))?(?: (.*))?$`)
)

// shadowText is the shadow of a header with those prototypes, as -aux-info writes them, and macros, as -dM does.
func shadowText(prototypes, macros string) string {
	functions := declared(prototypes)
	lines := map[string]string{}
	for name := range functions {
		// Private functions authors declare themselves, and a macro of that name would be in the way.
		if checked(name) && !inHead(name) && !strings.HasPrefix(name, "_") {
			lines[name] = fmt.Sprintf("#define %s(...) (GILLINT_CHECK(%q), %s(__VA_ARGS__))\n", name, name, name)
		}
	}
	for line := range strings.Lines(strings.ReplaceAll(macros, "\\\n", " ")) {
		m := definition().FindStringSubmatch(strings.TrimRight(line, "\n"))
		if m == nil || !checked(m[1]) || inHead(m[1]) {
			continue
		}
		if text := shadowMacro(m[1], m[2], strings.TrimSpace(m[3]), functions); text != "" {
			// Where the sources ask for less of the header than the probe, what is a macro there may be a function, or nothing.
			text = "#ifdef " + m[1] + "\n" + text
			if other := lines[m[1]]; other != "" {
				text += "#else\n" + other
			}
			lines[m[1]] = text + "#endif\n"
		} else {
			delete(lines, m[1])
		}
	}
	var out strings.Builder
	out.WriteString(shadowHead)
	for _, name := range slices.Sorted(mapKeys(lines)) {
		out.WriteString(lines[name])
	}
	out.WriteString("#endif\n")
	return out.String()
}

// declared are the functions of those prototypes.
func declared(prototypes string) map[string]bool {
	functions := map[string]bool{}
	for line := range strings.Lines(prototypes) {
		if _, rest, ok := strings.Cut(line, "*/"); ok {
			line = rest
		}
		if m := prototype().FindStringSubmatchIndex(line); m != nil && !strings.Contains(line[:m[2]], "(*") {
			functions[line[m[2]:m[3]]] = true
		}
	}
	return functions
}

// checked reports whether a use of that name needs an attached thread state beyond doubt.
func checked(name string) bool {
	f := capi.Any(name)
	switch {
	case f != nil && f.Needs == capi.Field && container().MatchString(name):
		return true
	case f == nil || f.Needs != capi.Attached || f.Private && !f.TakesObjects():
		return false
	case f.Effect != capi.NoEffect && f.Effect != capi.Save:
		return false
	}
	return true
}

// container are macros that read the inside of objects that other threads may change. That of others stays as it is while
// somebody has a reference.
var container = lazyregexp.New(`^Py(List|Dict|Set|ByteArray|Cell)_`)

// inHead reports whether shadow_head.h redefines that name by itself.
func inHead(name string) bool { return strings.Contains(shadowHead, "#define "+name+"(") }

// lvalues are macros that authors assign to.
var lvalues = map[string]bool{"PyList_GET_ITEM": true, "PyTuple_GET_ITEM": true}

// shadowMacro redefines a macro that is an expression; empty for others.
func shadowMacro(name, params, body string, functions map[string]bool) string {
	undef := "#undef " + name + "\n"
	switch {
	case params == "" && functions[body]: // #define PyArg_Parse _PyArg_Parse_SizeT
		return undef + fmt.Sprintf("#define %s(...) (GILLINT_CHECK(%q), %s(__VA_ARGS__))\n", name, name, body)
	case params == "" || body == "" || strings.Contains(body, "#"):
		return ""
	}
	for _, word := range []string{"{", "do ", "if", "return", "case", "static", "__attribute__", "struct"} {
		if strings.HasPrefix(body, word) {
			return ""
		}
	}
	if strings.Contains(body, ";") && !strings.HasPrefix(body, "({") || strings.Count(body, "{") != strings.Count(body, "}") {
		return "" // statements
	}
	if lvalues[name] && !strings.HasPrefix(body, name) && strings.Contains(body, "ob_item") {
		return undef + fmt.Sprintf("#define %s%s (*(GILLINT_CHECK(%q), &(%s)))\n", name, params, name, body)
	}
	return undef + fmt.Sprintf("#define %s%s (GILLINT_CHECK(%q), %s)\n", name, params, name, body)
}
