package driver_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/gillint/gillint/analysis/driver"
)

// FuzzSuppress: whatever comments say, every finding is either reported or counted as suppressed, what is said of a comment
// stands where it is, and a second run says the same.
func FuzzSuppress(f *testing.F) {
	for _, s := range []string{
		"int bad(void) { return 0; } /* gillint: ignore[GIL101] checked by hand */",
		"// gillint: ignore[GIL306] one\n// gillint: ignore[bad-name, GIL101,,GIL101] two\nint bad(void) { return 0; }",
		"/* gillint: ignore\n * [GIL101]\n */\nint bad_maybe(void) { return 0; }\nint note(void) { return 0; } // gillint: ignore[note-name]",
		"// gillint: ignore[GIL101] \\\nint bad(void) { return 0; }\nint bad2(void) { return 0; }",
		"/*gillint: ignore[GIL101]*//*gillint:ignore[GIL101] */ int bad(void) { return 0; }\n/* gillint: ignore[GIL9\xff]",
		"#line 1 \"x.c\"\nint bad(void) {} // gillint: ignore[GIL101] x\r\n#if 0\n// gillint: ignore[GIL101]\n#endif\n",
		"#define M /* gillint: ignore[GIL101] y */ int bad(void) { return 0; }\nM\n** gillint: ignore [ALL] - */",
		"\"// gillint: ignore[GIL101] x\"\nint bad(int a,\n  int b) { return 0; // gillint: ignore[GIL101] x\n}",
		"int bad(void) { return 0; } /* gillint: ignore never ended",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 4096 || strings.Contains(text, "gil1int") {
			return
		}
		text += "\nPyObject *module;\n" // makes it a file of an extension
		opt := driver.Options{FS: files("a.c", text), Select: []string{"ALL"}, Jobs: 1}
		res := check(t, opt)
		if again := check(t, opt); lines(again) != lines(res) || fmt.Sprint(again.Problems) != fmt.Sprint(res.Problems) {
			t.Fatalf("a second run gives\n%s%v\nnot\n%s%v", lines(again), again.Problems, lines(res), res.Problems)
		}
		opt.FS = files("a.c", strings.ReplaceAll(text, "gillint", "gil1int"))
		all := check(t, opt)
		if got, want := count(res)+res.Suppressed, count(all); got != want {
			t.Fatalf("%d findings with comments, %d of them suppressed; %d without\n%s%s", got, res.Suppressed, want, lines(res), lines(all))
		}
		last := strings.Count(text, "\n") + strings.Count(text, "\r") + 1
		for _, d := range res.Diagnostics {
			if strings.HasPrefix(d.Code, "GIL00") && (d.Path != "a.c" || d.Line < 1 || d.Line > last || d.EndLine < d.Line || d.EndLine > last || d.Column < 1) {
				t.Fatalf("%+v", d)
			}
			if d.Message == "" || len(d.Message) > 10_000 || d.Fingerprint == "" {
				t.Fatalf("%+v", d)
			}
		}
	})
}

// count is the number of findings in code, hidden ones included.
func count(res *driver.Result) int {
	n := res.Hidden
	for _, d := range res.Diagnostics {
		if !strings.HasPrefix(d.Code, "GIL00") {
			n++
		}
	}
	return n
}
