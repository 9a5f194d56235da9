package headers

import (
	"strings"
)

// typedefsOf collects the typedef names of the models that are a platform's own: those of another system are left out,
// because their names (byte, small, hyper) are everyday identifiers elsewhere.
func typedefsOf(platform string) map[string]bool {
	own := map[string]bool{"python": true, "numpy": true, "c": true}
	switch platform {
	case Windows:
		own["windows"] = true
	case MacOS:
		own["posix"], own["macos"] = true, true
	default:
		own["posix"] = true
	}
	names := map[string]bool{}
	for t := range texts() {
		if layer, _, ok := modelName(t); ok && own[layer] && strings.HasSuffix(t, ".h") {
			scanTypedefs(file(t), names)
		}
	}
	return names
}

// scanTypedefs adds the names that the typedefs of a model text declare. Models have one declaration a line, so a line
// is enough to look at; directives are not followed, so that every version's names are found.
func scanTypedefs(text string, names map[string]bool) {
	for line := range strings.Lines(text) {
		if rest, ok := strings.CutPrefix(line, "typedef "); ok {
			for _, n := range declaredNames(strings.TrimRight(rest, "; \n\r")) {
				names[n] = true
			}
		}
	}
}

// declaredNames returns the names in "specifiers declarator, declarator".
func declaredNames(decl string) (names []string) {
	depth, start := 0, 0
	for i := 0; i <= len(decl); i++ {
		if i == len(decl) || decl[i] == ',' && depth == 0 {
			if n := declaredName(decl[start:i]); n != "" {
				names = append(names, n)
			}
			start = i + 1
			continue
		}
		switch decl[i] {
		case '(', '[', '{':
			depth++
		case ')', ']', '}':
			depth--
		}
	}
	return names
}

// declaredName returns the name that one declarator, with or without specifiers before it, declares.
func declaredName(d string) string {
	name := ""
	for i := 0; i < len(d); {
		switch c := d[i]; {
		case identByte(c):
			j := i
			for j < len(d) && identByte(d[j]) {
				j++
			}
			if word := d[i:j]; word != "const" && word != "volatile" && (c < '0' || c > '9') {
				name = word
			}
			i = j
		case c == '(':
			end := closing(d, i)
			if name == "_Atomic" || name == "__typeof__" {
				i = end + 1
				continue
			}
			inner := strings.TrimSpace(d[i+1 : end])
			if strings.HasPrefix(inner, "*") || end+1 < len(d) && d[end+1] == '(' && !strings.ContainsAny(inner, " ,*") {
				return declaredName(inner)
			}
			return name
		case c == '[':
			return name
		case c == '{':
			i = closing(d, i) + 1
		default:
			i++
		}
	}
	return name
}

// closing returns the index of the bracket that closes the one at i, the last index where there is none.
func closing(d string, i int) int {
	depth := 0
	for ; i < len(d); i++ {
		switch d[i] {
		case '(', '[', '{':
			depth++
		case ')', ']', '}':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return len(d) - 1
}

func identByte(c byte) bool {
	return c == '_' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z'
}
