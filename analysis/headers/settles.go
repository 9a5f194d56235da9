package headers

import (
	"strings"
	"sync"
)

// Settles reports whether some model, of any platform and any version, has a macro of that name: then it is up to the
// platform and the version whether it is defined, and to no project.
func Settles(name string) bool { return macroNames()[name] }

// macroNames are the names of all macros of all models. Directives are not followed, so that every version's are found.
var macroNames = sync.OnceValue(func() map[string]bool {
	names := map[string]bool{}
	for t := range texts() {
		for line := range strings.Lines(file(t)) {
			rest, ok := strings.CutPrefix(line, "#")
			if !ok {
				continue
			}
			if rest, ok = strings.CutPrefix(strings.TrimLeft(rest, " \t"), "define "); !ok {
				continue
			}
			n := 0
			for n < len(rest) && identByte(rest[n]) {
				n++
			}
			names[rest[:n]] = true
		}
	}
	return names
})
