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
	names := make(map[string]bool, 60_000)
	for t := range texts() {
		text := file(t)
		for {
			i := strings.Index(text, "define ")
			if i < 0 {
				break
			}
			before := strings.TrimRight(text[:i], " \t")
			text = text[i+len("define "):]
			if !strings.HasSuffix(before, "#") {
				continue
			}
			n := 0
			for n < len(text) && identByte(text[n]) {
				n++
			}
			names[text[:n]] = true
		}
	}
	return names
})
