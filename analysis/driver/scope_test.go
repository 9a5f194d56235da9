package driver_test

import (
	"strings"
	"testing"

	"github.com/gillint/gillint/analysis/driver"
)

// Sections of the configuration say what is reported in some files: more rules, fewer, possible findings.
func TestPathSections(t *testing.T) {
	const text = "int bad(void) { return 0; }\nint bad_maybe(void) { return 0; }\nPyObject *module;\n"
	for _, c := range []struct{ config, want string }{
		{"", "a.c:1:5: GIL101 bad is bad\nsub/x/b.c:1:5: GIL101 bad is bad\n"},
		{"[paths.\"sub/\"]\nignore = [\"GIL1\"]\n", "a.c:1:5: GIL101 bad is bad\n"},
		{"[paths.sub]\npossible = true\n", "a.c:1:5: GIL101 bad is bad\nsub/x/b.c:1:5: GIL101 bad is bad\nsub/x/b.c:2:5: GIL101 bad_maybe is bad\n"},
		{"possible = true\n[paths.\"sub/**\"]\npossible = false\n", "a.c:1:5: GIL101 bad is bad\na.c:2:5: GIL101 bad_maybe is bad\nsub/x/b.c:1:5: GIL101 bad is bad\n"},
		{"select = [\"GIL0\"]\n[paths.\"a.c\"]\nselect = [\"bad-name\"]\n", "a.c:1:5: GIL101 bad is bad\n"},
		{"[paths.sub]\nignore = [\"ALL\"]\n[paths.\"sub/x\"]\nselect = [\"GIL101\"]\n", "a.c:1:5: GIL101 bad is bad\nsub/x/b.c:1:5: GIL101 bad is bad\n"},
	} {
		if c.config != "" && !strings.Contains(c.config, "ALL") {
			// What is asked for on the command line goes before the sections.
			fsys := files("a.c", text, "gillint.toml", c.config)
			res := check(t, driver.Options{FS: fsys, Select: []string{"GIL0"}, Possible: true})
			if got := lines(res); got != "" {
				t.Errorf("%q, with rules selected: got\n%s", c.config, got)
			}
		}
		fsys := files("a.c", text, "sub/x/b.c", text, "gillint.toml", c.config)
		if got := lines(check(t, driver.Options{FS: fsys})); got != c.want {
			t.Errorf("%q: got\n%swant\n%s", c.config, got, c.want)
		}
	}
}
