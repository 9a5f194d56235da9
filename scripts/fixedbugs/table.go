package main

import (
	"fmt"
	"io"
	"sort"
	"strings"
	"text/tabwriter"
)

// tally counts verdicts.
type tally struct {
	bugs, sure, maybe, missed, failed int // before the fix
	quiet, noisy                      int // after it, of those that were analysed
}

func (t *tally) add(before, after verdict) {
	t.bugs++
	switch before {
	case certain:
		t.sure++
	case possible:
		t.maybe++
	case silent:
		t.missed++
	default:
		t.failed++
	}
	switch after {
	case silent:
		t.quiet++
	case certain, possible:
		t.noisy++
	}
}

// printBugs writes the verdicts of the bugs that are not held out.
func printBugs(w io.Writer, bugs []bug, r runs) {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "project\tfunction\trule\tbefore\tafter")
	for _, b := range bugs {
		if b.HeldOut {
			continue
		}
		before, after := r.before(b), r.after(b)
		label := string(before)
		if before == silent {
			label = "MISSED"
		}
		rules := strings.Join(b.Rules, ",")
		if b.Options != "" {
			rules += " " + b.Options
		}
		fmt.Fprintf(t, "%s -> %s\t%s\t%s\t%s\t%s\n", b.Bad, b.Good.Number, b.Function, rules, label, after)
	}
	t.Flush()
}

// printFamilies counts by the hundreds of the rules' codes, and in all, and of them those that are held out.
func printFamilies(w io.Writer, bugs []bug, r runs) {
	families := map[string]*tally{}
	var all, held, open tally
	for _, b := range bugs {
		family := b.Rules[0][:len("GIL1")] + "xx"
		if families[family] == nil {
			families[family] = &tally{}
		}
		before, after := r.before(b), r.after(b)
		families[family].add(before, after)
		all.add(before, after)
		if b.HeldOut {
			held.add(before, after)
		} else {
			open.add(before, after)
		}
	}
	names := make([]string, 0, len(families))
	for name := range families {
		names = append(names, name)
	}
	sort.Strings(names)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "\tbugs\tcertain\tpossible\tmissed\tno result\tsilent after\tnot silent\t")
	line := func(name string, c tally) {
		fmt.Fprintf(t, "%s\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t\n", name, c.bugs, c.sure, c.maybe, c.missed, c.failed, c.quiet, c.noisy)
	}
	for _, name := range names {
		line(name, *families[name])
	}
	line("all", all)
	line("held out", held)
	line("listed", open)
	t.Flush()
}
