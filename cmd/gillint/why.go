package main

import (
	"fmt"
	"io/fs"
	"path"
	"strings"

	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/cmd/gillint/internal/report"
	"github.com/gillint/gillint/cmd/internal/disk"
)

// why is "gillint why".
func (c *command) why(args []string) int {
	var f checkFlags
	rest, status := f.parse(c, args)
	if status >= 0 {
		return status
	}
	if len(rest) != 1 {
		return c.usageError("why: name a line, as FILE:LINE")
	}
	name, line := splitLine(rest[0])
	if line == 0 {
		return c.usageError("why: name a line, as FILE:LINE")
	}
	if _, err := fs.Stat(c.fs, c.resolve(name)); err != nil {
		return c.fail(fmt.Errorf("%s: no such file", name))
	}
	f.opt.Patterns = []string{path.Dir(disk.UserPath(name))} // its link unit needs the other files
	e, err := driver.Why(c.ctx, f.opt, c.resolve(name), line)
	if err != nil {
		return c.fail(err)
	}
	if f.format == "json" {
		return c.wrote("", report.WriteJSON(c.stdout, e))
	}
	return c.wrote("", c.explainLine(e))
}

// explainLine prints what is known of a line.
func (c *command) explainLine(e *driver.Explanation) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s:%d", e.Path, e.Line)
	if e.Function != "" {
		fmt.Fprintf(&b, " in %s (link unit %s)", e.Function, e.Unit)
	}
	text := driver.NewLines(c.fs).Line(path.Join(c.root, e.Path), e.Line)
	fmt.Fprintf(&b, "\n%d | %s\n", e.Line, report.Clean(text))
	for _, p := range e.Problems {
		fmt.Fprintln(&b, report.ProblemText(p))
	}
	if len(e.States) == 0 {
		b.WriteString("\nNo path through this line is seen: it holds no code, or nothing leads there.\n")
	}
	for _, s := range e.States {
		sure := "on some path"
		if s.Certain {
			sure = "certain"
		}
		fmt.Fprintf(&b, "\nRuns in the state %q (%s; %s)\n", s.State, sure, s.Root)
		for i, step := range s.Path {
			fmt.Fprintf(&b, "%3d. %s:%d: %s%s\n", i+1, report.OneLine(step.Path), step.Line, report.OneLine(step.Message), report.InBrackets(step.State))
		}
	}
	if len(e.Calls) > 0 {
		b.WriteString("\nCalls\n")
		for _, call := range e.Calls {
			fmt.Fprintf(&b, "  %s: %s\n", call.Name, call.What)
		}
	}
	b.WriteString("\nRules\n")
	for _, status := range []string{"reports", "possible", "suppressed", "known", "off", "silent"} {
		byWhy := map[string][]string{}
		var order []string
		for _, a := range e.Rules {
			if a.Status != status {
				continue
			}
			if byWhy[a.Why] == nil {
				order = append(order, a.Why)
			}
			byWhy[a.Why] = append(byWhy[a.Why], a.Code)
		}
		for _, why := range order {
			fmt.Fprintf(&b, "  %s %s: %s\n", status, strings.Join(byWhy[why], " "), report.OneLine(why))
		}
	}
	_, err := fmt.Fprint(c.stdout, b.String())
	return err
}
