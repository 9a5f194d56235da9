package main

import (
	"fmt"
	"io"
	"sort"
	"strings"
	"text/tabwriter"
)

// printTable prints a line for each project and one for all together. Findings are "certain/possible".
func printTable(w io.Writer, results []*result) {
	codes := codesOf(results)
	t := tabwriter.NewWriter(w, 0, 8, 2, ' ', tabwriter.AlignRight)
	head := []string{"project", "files", "functions", "lost", "regions", "calls", "resolved %", "problems", "seconds", "MiB"}
	fmt.Fprintln(t, strings.Join(append(head, codes...), "\t")+"\t")
	total := &result{Name: "all"}
	for _, r := range results {
		if r.Error != "" {
			continue
		}
		printRow(t, r, r.Name+" "+r.Version, codes)
		add(total, r)
	}
	printRow(t, total, fmt.Sprintf("all (%d)", len(results)), codes)
	t.Flush()
	for _, r := range results {
		if r.Error != "" {
			fmt.Fprintf(w, "FAILED %s %s: %s\n", r.Name, r.Version, r.Error)
		}
	}
	if total.Stats.Functions > 0 {
		fmt.Fprintf(w, "lost to the front end: %d of %d functions (%.2f %%)\n", total.Lost, total.Stats.Functions+total.Lost,
			100*float64(total.Lost)/float64(total.Stats.Functions+total.Lost))
	}
	printPhases(w, total.Stats.Phases)
}

func printRow(w io.Writer, r *result, name string, codes []string) {
	resolved := "-"
	if r.Stats.Calls > 0 {
		resolved = fmt.Sprintf("%.1f", 100*float64(r.Stats.CallsResolved)/float64(r.Stats.Calls))
	}
	cells := []string{name, fmt.Sprint(r.Stats.Files), fmt.Sprint(r.Stats.Functions), fmt.Sprint(r.Lost), fmt.Sprint(r.Stats.Regions),
		fmt.Sprint(r.Stats.Calls), resolved, fmt.Sprint(len(r.Problems)), fmt.Sprintf("%.2f", r.Seconds), fmt.Sprint(r.MaxRSS >> 20)}
	for _, code := range codes {
		certain, possible := count(r.Diagnostics, code)
		cell := "."
		if certain+possible > 0 {
			cell = fmt.Sprintf("%d/%d", certain, possible)
		}
		cells = append(cells, cell)
	}
	fmt.Fprintln(w, strings.Join(cells, "\t")+"\t")
}

func count(ds []diagnostic, code string) (certain, possible int) {
	for _, d := range ds {
		if d.Code != code {
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
