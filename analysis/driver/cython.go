package driver

import (
	"strings"

	"github.com/gillint/gillint/analysis/lazyregexp"
)

// pyxName is a name as Cython makes them of those in its sources: of functions (__pyx_pw_ for the wrapper that Python calls,
// __pyx_pf_ for the body, __pyx_f_ for a cdef function) with all that they lie in, of variables (__pyx_v_), those of a module likewise. See its
// Compiler/Naming.py.
var pyxName = lazyregexp.New(`\b__pyx_(v_|pw_|pf_|f_)(\w+)`)

// readable gives a text the names that its reader knows from the Cython source.
func readable(text string) string {
	if !strings.Contains(text, "__pyx_") {
		return text
	}
	return pyxName().ReplaceAllStringFunc(text, func(name string) string {
		m := pyxName().FindStringSubmatch(name)
		if m[1] == "v_" && (m[2][0] < '0' || m[2][0] > '9') {
			return m[2]
		}
		if parts := pyxParts(m[2]); parts != "" {
			return parts
		}
		return name
	})
}

// pyxParts reads the parts of a function's name, each after its length and an underscore before the next, the last after a number
// of its own: "3pkg_3mod_5Class_7method" is pkg.mod.Class.method. It is empty where the name is not of that form.
func pyxParts(s string) string {
	var out []string
	for s != "" {
		n, digits := 0, 0
		for digits < len(s) && digits < 4 && s[digits] >= '0' && s[digits] <= '9' {
			n = n*10 + int(s[digits]-'0')
			digits++
		}
		rest := s[digits:]
		if n < len(rest) && digits > 0 && n > 0 && rest[n] == '_' {
			out = append(out, rest[:n])
			s = rest[n+1:]
			continue
		}
		if rest == "" {
			return ""
		}
		out = append(out, rest)
		break
	}
	return strings.Join(out, ".")
}

// readable is the diagnostic in words that a reader of the Cython source knows. The wrapper that Python calls and the function's body are
// one there.
func (d *Diagnostic) readable() {
	d.Message = readable(d.Message)
	var out []Step
	for _, s := range d.Trace {
		s.Message = readable(s.Message)
		if n := len(out); n > 0 {
			if name, ok := strings.CutPrefix(s.Message, "calls "); ok && out[n-1].Message == "enters "+name {
				continue
			}
		}
		out = append(out, s)
	}
	d.Trace = out
}
