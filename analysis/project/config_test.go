package project

import (
	"strings"
	"testing"
	"testing/fstest"
)

func TestFindConfig(t *testing.T) {
	fsys := fstest.MapFS{
		"p/gillint.toml":       {Data: []byte("target = \"3.13t\"\ninclude = [\"inc\", \"../x\"]\ndefine = [\"A=1\"]\nignore = [\"GIL3\"]\npossible = true\nblocking = [\"db_query\", \"rd : waits for it\"]\n")},
		"p/src/pyproject.toml": {Data: []byte("[project]\nname = \"x\"\n")},
		"p/src/a.c":            {},
		"q/pyproject.toml":     {Data: []byte("[tool.gillint]\npython = \"3.9\"\nselect = [\"GIL101\"]\n[tool.other]\nx = 1\n")},
		"q/broken/setup.py":    {},
		"r/pyproject.toml":     {Data: []byte("this is not TOML")},
	}
	c, err := FindConfig(fsys, "p/src")
	if err != nil || c.Path != "p/gillint.toml" || len(c.Targets) != 1 || c.Targets[0].String() != "3.13t" || strings.Join(c.Include, " ") != "p/inc x" || !c.Possible {
		t.Errorf("p/src: %+v, %v", c, err)
	}
	if len(c.Blocking) != 2 || c.Blocking["rd"] != "waits for it" {
		t.Errorf("p/src: %+v", c.Blocking)
	}
	c, err = FindConfig(fsys, "q/broken")
	if err != nil || len(c.Targets) != 1 || c.Targets[0].String() != "3.9" || len(c.Select) != 1 {
		t.Errorf("q/broken: %+v, %v", c, err)
	}
	// A broken pyproject.toml without our table is not ours to judge.
	if c, err = FindConfig(fsys, "r"); err != nil || c.Path != "" {
		t.Errorf("r: %+v, %v", c, err)
	}
}

func TestConfigErrors(t *testing.T) {
	for _, c := range []struct{ name, file, text, want string }{
		{"unknown key", "gillint.toml", "target = \"3.12\"\nselct = []\n", `gillint.toml:2: unknown key "selct"; did you mean "select"?`},
		{"unknown table", "gillint.toml", "[rules]\nx = 1\n", `gillint.toml:1: unknown key "rules"; known are baseline, blocking, define, ensures, exclude, ignore, include, locks, nogil, paths, platform, platforms, possible, python, releases, select, target, targets, variants`},
		{"in pyproject", "pyproject.toml", "[tool.gillint]\nplatfrom = \"linux\"\n", `pyproject.toml:2: unknown key "platfrom"; did you mean "platform"?`},
		{"bad target", "gillint.toml", "\ntarget = \"2.7\"\n", `gillint.toml:2: unknown target "2.7": use 3.8 to 3.15, with a t (3.13t) for the free-threaded build`},
		{"no function", "gillint.toml", "blocking = [\"my query\"]\n", `gillint.toml:1: "my query" is not the name of a function`},
		{"in a section", "gillint.toml", "[paths.\"a/*.c\"]\nignroe = []\n", `gillint.toml:2: unknown key "ignroe"; did you mean "ignore"?`},
		{"in a section of pyproject", "pyproject.toml", "[tool.gillint.paths.a]\ntarget = 1\n", `pyproject.toml:2: unknown key "target"; known are ignore, possible, select`},
		{"outside", "gillint.toml", "[paths.\"../a\"]\nignore = []\n", `gillint.toml:1: "../a" is no pattern of files below this folder`},
		{"no pair", "gillint.toml", "locks = [[\"a\"]]\n", `gillint.toml:1: ["a"] is not a pair of functions, as in ["begin", "end"]`},
		{"no names", "gillint.toml", "releases = [[\"a b\", \"c\"]]\n", `gillint.toml:1: ["a b" "c"] is not a pair of functions`},
		{"nogil", "gillint.toml", "\nnogil = [\"f()\"]\n", `gillint.toml:2: "f()" is not the name of a function`},
		{"no TOML", "gillint.toml", "a = \n", `gillint.toml:1: `},
		{"wrong type", "gillint.toml", "select = \"GIL101\"\n", `gillint.toml:1: select must be a list, not a string`},
		{"wrong type in a section", "gillint.toml", "\n[paths.x]\npossible = 3\n", `gillint.toml:3: paths.x.possible must be true or false, not a number`},
		{"no table", "pyproject.toml", "[tool.x]\n", `pyproject.toml: has no table [tool.gillint]`},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := ReadConfig(fstest.MapFS{c.file: {Data: []byte(c.text)}}, c.file)
			if err == nil || !strings.HasPrefix(err.Error(), c.want) {
				t.Errorf("got %v, want %s", err, c.want)
			}
		})
	}
}

func TestPathSettings(t *testing.T) {
	for _, c := range []struct {
		dir, pattern, file string
		want               bool
	}{
		{"p", "tests/", "p/tests/a.c", true},
		{"p", "tests", "p/src/tests/x/a.c", true}, // by name
		{"p", "src/tests", "p/src/tests/a.c", true},
		{"p", "src/tests", "p/x/src/tests/a.c", false},
		{"p", "*_test.c", "p/src/a_test.c", true},
		{"p", "src/*.c", "p/src/a.c", true},
		{"p", "src/*.c", "p/src/x/a.c", false},
		{"p", "src/**/*.c", "p/src/x/y/a.c", true},
		{"p", "./src/...", "p/src/x/a.c", true},
		{"p", "src", "q/src/a.c", false},
		{".", "src", "src/a.c", true},
		{"p", "a.c", "p/ba.c", false},
	} {
		s := PathSettings{Pattern: c.pattern, Dir: c.dir}
		if got := s.Match(c.file); got != c.want {
			t.Errorf("%s in %s matches %s: %v, want %v", c.pattern, c.dir, c.file, got, c.want)
		}
	}
}

// What the configuration says of a function holds where its code is not at hand, for both of a pair or none.
func TestMeanings(t *testing.T) {
	pairs, err := meanings("locks", [][]string{{"take", "give"}, {"enter", "leave"}})
	if err != nil {
		t.Fatal(err)
	}
	fsys := fstest.MapFS{
		"a.c": {Data: []byte("#include <Python.h>\nstatic void take(void) { }\nPyObject *m;\n")},
	}
	p, err := Discover(t.Context(), fsys, ".", nil, Options{Meanings: pairs})
	if err != nil || len(p.Units) != 1 {
		t.Fatal(p, err)
	}
	got := strings.Join(p.Units[0].Files[0].Defines, " ")
	if got != "enter(...)=pthread_mutex_lock(__VA_ARGS__) leave(...)=pthread_mutex_unlock(__VA_ARGS__)" {
		t.Errorf("macros: %s", got)
	}
	if len(p.Problems) != 1 || p.Problems[0].Path != "a.c" || !strings.Contains(p.Problems[0].Message, "take is defined here") {
		t.Errorf("problems: %v", p.Problems)
	}
}
