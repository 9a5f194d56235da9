package main

import (
	"fmt"
	"io"
	"maps"
	"slices"
)

// slow is the time of a run from which it is named, in seconds.
const slow = 10

// table writes the counts by kind, and each fault that was not found for certain.
func table(w io.Writer, all []verdict) {
	type row struct{ seeded, certain, possible, missed int }
	rows := map[string]*row{}
	total := &row{}
	for _, v := range all {
		if rows[v.Kind] == nil {
			rows[v.Kind] = &row{}
		}
		for _, r := range []*row{rows[v.Kind], total} {
			r.seeded++
			switch v.Found {
			case "certain":
				r.certain++
			case "possible":
				r.possible++
			default:
				r.missed++
			}
		}
	}
	fmt.Fprintf(w, "%-20s %7s %8s %9s %7s\n", "fault", "seeded", "certain", "possible", "missed")
	for _, k := range append(slices.Sorted(maps.Keys(rows)), "all") {
		r := rows[k]
		if k == "all" {
			r = total
		}
		fmt.Fprintf(w, "%-20s %7d %8d %9d %7d\n", k, r.seeded, r.certain, r.possible, r.missed)
	}
	for _, found := range []string{"missed", "possible"} {
		for _, v := range all {
			if v.Found != found {
				continue
			}
			fmt.Fprintf(w, "\n%s: %s %s:%d %s: %s: %s\n", found, v.Project, v.File, v.Line, v.Function, v.Kind, v.Text)
			fmt.Fprintf(w, "    %s\n", v.Why)
			for _, o := range v.Other {
				fmt.Fprintf(w, "    also: %s\n", o)
			}
		}
	}
	for _, v := range all {
		if v.Seconds > slow {
			fmt.Fprintf(w, "\nslow: %s %s %s: %.1f s\n", v.Project, v.File, v.Kind, v.Seconds)
		}
	}
}
