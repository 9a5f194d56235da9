package driver

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/loop"
	"github.com/gillint/gillint/analysis/project"
)

// What rules report comes in the rules' order, however many goroutines run them; what panics in what they share meets each of them,
// with the place where it did, and none of the others.
func TestRunRules(t *testing.T) {
	for _, jobs := range []int{1, 4} {
		r := &run{opt: Options{Jobs: jobs}}
		broken := &lazy[*loop.Result]{work: func() *loop.Result { var list []*loop.Result; return list[len(list)] }}
		for n := range 20 {
			r.rules = append(r.rules, &analysis.Rule{Code: fmt.Sprintf("GIL9%02d", n), Run: func(p *analysis.Pass) {
				if n%5 == 3 {
					broken.get()
				}
				p.Report(analysis.Diagnostic{Message: fmt.Sprint(n)})
			}})
		}
		r.rules = append(r.rules, &analysis.Rule{Code: "GIL001"}) // one that the driver itself stands for
		work := make(chan struct{}, jobs)
		work <- struct{}{}
		program := &cfg.Program{Funcs: make([]*cfg.Func, worthHelpers)}
		runs := r.runRules(context.Background(), &job{Unit: &project.Unit{Name: "m"}}, program, nil, newDomains(program, nil, nil, &project.Unit{}), work)
		if len(runs) != 20 || len(work) != 1 {
			t.Fatalf("%d jobs: %d runs, %d at work", jobs, len(runs), len(work))
		}
		for n, one := range runs {
			switch {
			case n%5 == 3:
				if len(one.reported) != 0 || !one.Broken || len(one.Problems) != 1 || !strings.Contains(one.Problems[0].Message, fmt.Sprintf("rule GIL9%02d not run over link unit m: internal error: runtime error: index out of range", n)) ||
					strings.Count(one.Problems[0].Message, " at rulerun_test.go:") != 1 {
					t.Errorf("%d jobs, rule %d: %+v", jobs, n, one)
				}
			case len(one.reported) != 1 || one.reported[0].Message != fmt.Sprint(n) || len(one.Problems) != 0:
				t.Errorf("%d jobs, rule %d: %+v", jobs, n, one)
			}
		}
	}
}
