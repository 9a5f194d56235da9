package driver_test

import (
	"context"
	"testing"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/driver"
)

// A run that is ended tells what it knows, where it is asked to.
func TestPartial(t *testing.T) {
	fsys := files(
		"a/a.c", "int bad(void) { return 0; }\nPyObject *module;\n", "a/setup.py", "",
		"b/b.c", "int bad(void) { return 0; }\nPyObject *module;\n", "b/setup.py", "",
	)
	ctx, cancel := context.WithCancel(t.Context())
	opt := driver.Options{FS: fsys, Rules: []*analysis.Rule{badName}, Jobs: 1, Partial: true, Progress: func(done, all int) { cancel() }}
	res, err := driver.Check(ctx, opt)
	if err != nil || !res.Interrupted || len(res.Diagnostics) == 0 {
		t.Fatalf("%+v, %v", res, err)
	}
	opt.Partial = false
	if _, err := driver.Check(ctx, opt); err == nil {
		t.Error("no error of a run that was ended")
	}
}
