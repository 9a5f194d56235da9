package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/gillint/gillint/scripts/internal/lab"
)

// warmResult compares runs with an empty cache to runs with a full one.
type warmResult struct {
	Cold  series `json:"cold"`
	Warm  series `json:"warm"`
	Error string `json:"error,omitempty"`
}

// series sums up equal runs: medians of the seconds, and the most memory that any took.
type series struct {
	Seconds   float64 `json:"seconds"`          // wall clock
	Processor float64 `json:"processorSeconds"` // of all jobs, the system's part included
	MaxRSS    int64   `json:"maxRSSBytes,omitempty"`
}

// warm runs gillint opt.runs times with an empty cache, each time followed by a run with what that left there. Both must
// say the same.
func warm(ctx context.Context, opt options, p project, dir string) *warmResult {
	w := &warmResult{}
	var cold, again []*result
	for range opt.runs {
		a, b, err := coldAndWarm(ctx, opt, p, dir)
		if err != nil {
			w.Error = err.Error()
			return w
		}
		cold, again = append(cold, a), append(again, b)
	}
	w.Cold, w.Warm = seriesOf(cold), seriesOf(again)
	return w
}

func coldAndWarm(ctx context.Context, opt options, p project, dir string) (cold, again *result, err error) {
	opt.cache, err = os.MkdirTemp("", "gillint-cache-")
	if err != nil {
		return nil, nil, err
	}
	defer os.RemoveAll(opt.cache)
	cold = analyse(ctx, opt, p, dir)
	again = analyse(ctx, opt, p, dir)
	for _, r := range []*result{cold, again} {
		if r.Error != "" {
			return nil, nil, errors.New(r.Error)
		}
	}
	if said(cold) != said(again) {
		return nil, nil, errors.New("a warm run says something else than a cold one")
	}
	if again.Stats.Cached != again.Stats.Units {
		return nil, nil, fmt.Errorf("a warm run knows %d of %d link units", again.Stats.Cached, again.Stats.Units)
	}
	return cold, again, nil
}

// said is what a run says of the project.
func said(r *result) string {
	s := r.Stats
	s.Cached, s.Seconds, s.Phases = 0, 0, nil
	text, err := json.Marshal([]any{r.Diagnostics, r.Problems, s})
	if err != nil {
		return err.Error()
	}
	return string(text)
}

func seriesOf(runs []*result) series {
	var s series
	var seconds, processor []float64
	for _, r := range runs {
		seconds, processor = append(seconds, r.Seconds), append(processor, r.Processor)
		s.MaxRSS = max(s.MaxRSS, r.MaxRSS)
	}
	s.Seconds, s.Processor = lab.Median(seconds), lab.Median(processor)
	return s
}

func printWarm(w io.Writer, results []*result) {
	fmt.Fprintln(w, "\nwith an empty cache, and with what that run left there")
	var cold, again series
	n := 0
	row := func(name string, a, b series) {
		fmt.Fprintf(w, "%-30s cold %7.2f s %5d MiB  warm %7.3f s %5d MiB  ratio %5.1f %%  of processor time %5.1f %%\n", name,
			a.Seconds, a.MaxRSS>>20, b.Seconds, b.MaxRSS>>20, 100*b.Seconds/a.Seconds, 100*b.Processor/a.Processor)
	}
	add := func(sum *series, s series) {
		sum.Seconds, sum.Processor, sum.MaxRSS = sum.Seconds+s.Seconds, sum.Processor+s.Processor, max(sum.MaxRSS, s.MaxRSS)
	}
	for _, r := range results {
		switch {
		case r.Warm == nil:
		case r.Warm.Error != "":
			fmt.Fprintf(w, "%s: %s\n", r.Name, r.Warm.Error)
		default:
			row(r.Name+" "+r.Version, r.Warm.Cold, r.Warm.Warm)
			add(&cold, r.Warm.Cold)
			add(&again, r.Warm.Warm)
			n++
		}
	}
	if n > 1 {
		row(fmt.Sprintf("all (%d)", n), cold, again)
	}
}
