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
		{"unknown table", "gillint.toml", "[rules]\nx = 1\n", `gillint.toml:1: unknown key "rules"; known are baseline, blocking, define, exclude, ignore, include, platform, platforms, possible, python, select, target, targets, variants`},
		{"in pyproject", "pyproject.toml", "[tool.gillint]\nplatfrom = \"linux\"\n", `pyproject.toml:2: unknown key "platfrom"; did you mean "platform"?`},
		{"bad target", "gillint.toml", "\ntarget = \"2.7\"\n", `gillint.toml:2: unknown target "2.7": use 3.8 to 3.15, with a t (3.13t) for the free-threaded build`},
		{"no function", "gillint.toml", "blocking = [\"my query\"]\n", `gillint.toml:1: "my query" is not the name of a function`},
		{"no TOML", "gillint.toml", "a = \n", `gillint.toml:1: `},
		{"wrong type", "gillint.toml", "select = \"GIL101\"\n", `gillint.toml: `},
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
