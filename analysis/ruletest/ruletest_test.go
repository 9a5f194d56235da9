package ruletest_test

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/gil"
	"github.com/gillint/gillint/analysis/ruletest"
)

// badName reports every function whose name begins with bad, with the place of the first function as a step.
var badName = &analysis.Rule{Code: "GIL101", Name: "bad-name", Severity: analysis.Error, Run: func(p *analysis.Pass) {
	for _, f := range p.Program.Funcs {
		if strings.HasPrefix(f.Name, "bad") {
			c := analysis.Certain
			if strings.HasPrefix(f.Name, "bad_maybe") {
				c = analysis.Possible
			}
			p.Report(analysis.Diagnostic{
				Confidence: c, Loc: f.Loc, Function: f.Name, Message: f.Name + " on " + p.Target.String(),
				Trace: []gil.Step{{Loc: p.Program.Funcs[0].Loc, Message: "first"}},
			})
		}
	}
}}

// What the harness must catch: it is worth nothing if it passes what it should fail.
func TestCheck(t *testing.T) {
	for _, c := range []struct {
		name  string
		files []string // name, text, ...
		want  []string
	}{
		{"met", []string{"a.c", "int bad(void) { return 0; } // want \"bad on 3\\\\.12\""}, nil},
		{"with code", []string{"a.c", "int bad(void) { return 0; } /* want GIL101 `^bad` */"}, nil},
		{"two on a line", []string{"a.c", "int bad(void) { return 0; } int bad2(void) { return 0; } // want \"bad on\" \"bad2\""}, nil},
		{"unexpected", []string{"a.c", "int bad(void) { return 0; }"}, []string{"a.c:1: unexpected GIL101: bad on 3.12\n\ta.c:1: first"}},
		{"unmatched", []string{"a.c", "int good(void) { return 0; } // want \"x\""}, []string{`a.c:1: no finding  matches "x"`}},
		{"wrong text", []string{"a.c", "int bad(void) { return 0; } // want \"^on\""}, []string{"a.c:1: unexpected GIL101: bad on 3.12\n\ta.c:1: first", `a.c:1: no finding  matches "^on"`}},
		{"wrong code", []string{"a.c", "int bad(void) { return 0; } // want GIL201 \"bad\""}, []string{"a.c:1: unexpected GIL101: bad on 3.12\n\ta.c:1: first", `a.c:1: no finding GIL201 matches "bad"`}},
		{"one for two", []string{"a.c", "int bad(void) { return 0; } int bad2(void) { return 0; } // want \"bad\""}, []string{"a.c:1: unexpected GIL101: bad2 on 3.12\n\ta.c:1: first"}},
		{"malformed", []string{"a.c", "int good(void) { return 0; } // want bad"}, []string{`a.c:1: malformed want comment: no quoted string in "bad"`}},
		{"malformed expression", []string{"a.c", "int good(void) { return 0; } // want \"(\""}, []string{"a.c:1: malformed want comment: error parsing regexp: missing closing ): `(`"}},
		{"step", []string{"a.c", "int good(void) { return 0; } // step \"first\"\nint bad(void) { return 0; } // want \"bad\""}, nil},
		{"no such step", []string{"a.c", "int good(void) { return 0; }\nint bad(void) { return 0; } // want \"bad\"\n// step \"first\""}, []string{`a.c:3: no step  matches "first"`}},
		{"target", []string{"a.c", "// target: 3.13t\nint bad(void) { return 0; } // want \"3.13t\""}, nil},
		{"possible is off", []string{"a.c", "int bad_maybe(void) { return 0; }"}, nil},
		{"possible", []string{"a.c", "// possible\nint bad_maybe(void) { return 0; } // want \"bad\""}, nil},
		{"bad option", []string{"a.c", "// target: 2.7\nint x;"}, []string{`a.c: unknown target "2.7": use 3.8 to 3.15, with a t (3.13t) for the free-threaded build`}},
		{"several files", []string{"k/a.c", "#include \"h.h\"\nint good(void) { return bad(); }", "k/b.c", "int bad(void) { return 0; } // want \"bad\"", "k/h.h", "static inline int bad_h(void) { return 0; } // want \"bad_h\""}, nil},
		{"included file", []string{"k/a.c", "#include \"b.c\"\n", "k/b.c", "int bad(void) { return 0; } // want \"bad\""}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			fsys := fstest.MapFS{}
			for i := 0; i < len(c.files); i += 2 {
				fsys[c.files[i]] = &fstest.MapFile{Data: []byte(c.files[i+1] + "\n")}
			}
			cases, err := ruletest.Cases(fsys)
			if err != nil || len(cases) != 1 {
				t.Fatalf("%d cases, %v", len(cases), err)
			}
			got := ruletest.Check(fsys, []*analysis.Rule{badName}, cases[0])
			if !slices.Equal(got, c.want) {
				t.Errorf("got\n%q\nwant\n%q", got, c.want)
			}
		})
	}
}
