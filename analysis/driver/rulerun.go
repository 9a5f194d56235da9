package driver

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
)

// ruleRun is a rule and what came of running it over a link unit.
type ruleRun struct {
	rule     *analysis.Rule
	reported []analysis.Diagnostic
	outcome  // problems alone
}

// runRules runs the rules over a link unit, in as many goroutines as nobody else works in, and returns what they report in the
// rules' order. What they ask does not change any more; what is worked out on the way is worked out once.
func (r *run) runRules(ctx context.Context, j *job, program *cfg.Program, result *gil.Result, domains *domains, work chan struct{}) []*ruleRun {
	var runs []*ruleRun
	var asks analysis.Asks
	for _, rule := range r.rules {
		if rule.Run != nil {
			runs = append(runs, &ruleRun{rule: rule})
			asks |= rule.Asks
		}
	}
	ahead := domains.ahead(asks)
	var next atomic.Int64
	some := func() {
		for ctx.Err() == nil {
			n := int(next.Add(1)) - 1
			if n < len(ahead) {
				ahead[n]()
				continue
			}
			if n -= len(ahead); n >= len(runs) {
				return
			}
			one := runs[n]
			one.guard(j.problem("", 0, fmt.Sprintf("rule %s not run over link unit %s", one.rule.Code, j.Name), ""), func() {
				pass := &analysis.Pass{
					Program: program,
					GIL:     result,
					Target:  j.Target,
					NoGIL:   r.opt.NoGIL,
					Lines:   func(loc cfg.Loc) int { return r.session.line(loc.Path, loc.Line) },
					Report:  func(d analysis.Diagnostic) { one.reported = append(one.reported, d) },
				}
				domains.fill(pass)
				one.rule.Run(pass)
			})
		}
	}
	var helpers sync.WaitGroup
	for idle := true; idle && len(program.Funcs) >= worthHelpers; {
		select {
		case work <- struct{}{}:
			helpers.Go(func() {
				defer func() { <-work }()
				some()
			})
		default:
			idle = false
		}
	}
	some()
	helpers.Wait()
	return runs
}

// worthHelpers is the number of functions in a program from which on its rules are worth running side by side.
const worthHelpers = 40
