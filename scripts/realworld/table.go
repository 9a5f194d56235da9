package main

import (
	"fmt"
	"io"
	"slices"
	"sort"
	"strings"
	"text/tabwriter"
)

// printTable prints a line for each project and one for all together, a line for each rule, and what the rules looked at.
func printTable(w io.Writer, results []*result) {
	t := tabwriter.NewWriter(w, 0, 8, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, strings.Join([]string{"project", "files", "functions", "lost", "regions", "calls", "resolved %", "problems", "seconds", "MiB", "certain", "possible"}, "\t")+"\t")
	total := &result{Name: "all"}
	for _, r := range results {
		if r.Error != "" {
			continue
		}
		printRow(t, r, r.Name+" "+r.Version)
		add(total, r)
	}
	printRow(t, total, fmt.Sprintf("all (%d)", len(results)))
	t.Flush()
	for _, r := range results {
		if r.Error != "" {
			fmt.Fprintf(w, "FAILED %s %s: %s\n", r.Name, r.Version, r.Error)
		}
	}
	printRules(w, results)
	printLooked(w, total.Stats.Looked)
	if total.Stats.Functions > 0 {
		fmt.Fprintf(w, "lost to the front end: %d of %d functions (%.2f %%)\n", total.Lost, total.Stats.Functions+total.Lost,
			100*float64(total.Lost)/float64(total.Stats.Functions+total.Lost))
	}
	printPhases(w, total.Stats.Phases)
}

func printRow(w io.Writer, r *result, name string) {
	resolved := "-"
	if r.Stats.Calls > 0 {
		resolved = fmt.Sprintf("%.1f", 100*float64(r.Stats.CallsResolved)/float64(r.Stats.Calls))
	}
	certain, possible := count(r.Diagnostics, "")
	cells := []string{name, fmt.Sprint(r.Stats.Files), fmt.Sprint(r.Stats.Functions), fmt.Sprint(r.Lost), fmt.Sprint(r.Stats.Regions),
		fmt.Sprint(r.Stats.Calls), resolved, fmt.Sprint(len(r.Problems)), fmt.Sprintf("%.2f", r.Seconds), fmt.Sprint(r.MaxRSS >> 20),
		fmt.Sprint(certain), fmt.Sprint(possible)}
	fmt.Fprintln(w, strings.Join(cells, "\t")+"\t")
}

// printRules says for each rule what it reported, and in how many projects.
func printRules(w io.Writer, results []*result) {
	t := tabwriter.NewWriter(w, 0, 8, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "\nrule\tcertain\tin projects\tpossible\tin projects\t")
	for _, code := range codesOf(results) {
		var n, projects [2]int
		for _, r := range results {
			certain, possible := count(r.Diagnostics, code)
			for i, c := range [...]int{certain, possible} {
				n[i] += c
				projects[i] += min(c, 1)
			}
		}
		fmt.Fprintf(t, "%s\t%d\t%d\t%d\t%d\t\n", code, n[0], projects[0], n[1], projects[1])
	}
	t.Flush()
	fmt.Fprintln(w)
}

// printLooked says what each family of rules looked at in all projects.
func printLooked(w io.Writer, list []looked) {
	for i, l := range list {
		if i == 0 || list[i-1].Rules != l.Rules {
			if i > 0 {
				fmt.Fprintln(w)
			}
			fmt.Fprintf(w, "%sxx looked at", l.Rules)
		} else {
			fmt.Fprint(w, ",")
		}
		fmt.Fprintf(w, " %d %s", l.N, l.What)
	}
	fmt.Fprintln(w)
}

// count counts the findings of a rule, or of all where code is empty.
func count(ds []diagnostic, code string) (certain, possible int) {
	for _, d := range ds {
		if code != "" && d.Code != code {
			continue
		}
		if d.Confidence == "possible" {
			possible++
		} else {
			certain++
		}
	}
	return certain, possible
}

func codesOf(results []*result) []string {
	seen := map[string]bool{}
	for _, r := range results {
		for _, d := range r.Diagnostics {
			seen[d.Code] = true
		}
	}
	var codes []string
	for c := range seen {
		codes = append(codes, c)
	}
	sort.Strings(codes)
	return codes
}

// add puts r's numbers on top of total's. Memory is the largest, not the sum.
func add(total, r *result) {
	total.Stats.Files += r.Stats.Files
	total.Stats.Functions += r.Stats.Functions
	total.Stats.Regions += r.Stats.Regions
	total.Stats.Calls += r.Stats.Calls
	total.Stats.CallsResolved += r.Stats.CallsResolved
	total.Lost += r.Lost
	total.Seconds += r.Seconds
	total.MaxRSS = max(total.MaxRSS, r.MaxRSS)
	total.Diagnostics = append(total.Diagnostics, r.Diagnostics...)
	total.Problems = append(total.Problems, r.Problems...)
	for _, l := range r.Stats.Looked {
		i := slices.IndexFunc(total.Stats.Looked, func(o looked) bool { return o.Rules == l.Rules && o.What == l.What })
		if i < 0 {
			total.Stats.Looked = append(total.Stats.Looked, l)
		} else {
			total.Stats.Looked[i].N += l.N
		}
	}
	for k, v := range r.Stats.Phases {
		if total.Stats.Phases == nil {
			total.Stats.Phases = map[string]float64{}
		}
		total.Stats.Phases[k] += v
	}
}

// printPhases says where gillint's time went, the largest share first.
func printPhases(w io.Writer, phases map[string]float64) {
	var names []string
	sum := 0.0
	for k, v := range phases {
		names = append(names, k)
		sum += v
	}
	if sum == 0 {
		return
	}
	sort.Slice(names, func(i, j int) bool {
		if phases[names[i]] != phases[names[j]] {
			return phases[names[i]] > phases[names[j]]
		}
		return names[i] < names[j]
	})
	fmt.Fprint(w, "gillint's time:")
	for _, k := range names {
		fmt.Fprintf(w, " %s %.2f s (%.0f %%)", k, phases[k], 100*phases[k]/sum)
	}
	fmt.Fprintln(w)
}
