package driver

import (
	"context"
	"fmt"
	"math"
	"testing"
	"testing/fstest"

	"github.com/gillint/gillint/analysis/project"
)

// TestQueue checks what is handed out while other jobs are under way.
func TestQueue(t *testing.T) {
	var jobs []*job
	sizes := map[*job]int64{}
	names := map[*job]string{}
	add := func(name string, size int64) {
		j := &job{Unit: &project.Unit{Name: name}}
		jobs, sizes[j], names[j] = append(jobs, j), size, name
	}
	for i, size := range []int64{60, 70, 5, 120, 5, 5} {
		add(fmt.Sprint("u", i), size)
	}
	q := &queue{pending: jobs, sizes: sizes, most: 100, freed: make(chan int64, len(jobs)), jobs: 3}
	var order []string
	under := map[string]*job{}
	next := func() {
		j := q.next(t.Context())
		if j == nil {
			order = append(order, "end")
			return
		}
		order = append(order, names[j])
		under[names[j]] = j
	}
	next() // u0
	next() // u2: u1 is too large beside u0
	next() // u4
	q.done(under["u0"])
	next() // u1
	q.done(under["u2"])
	next() // u5: u3 is too large beside anything
	q.done(under["u1"])
	q.done(under["u4"])
	q.done(under["u5"])
	next() // u3
	q.done(under["u3"])
	next()
	if got := fmt.Sprint(order); got != "[u0 u2 u4 u1 u5 u3 end]" {
		t.Error(got)
	}
	// Where nothing bounds them they are taken in their order.
	q = &queue{pending: append([]*job{}, jobs...), sizes: map[*job]int64{}, most: math.MaxInt64, freed: make(chan int64, len(jobs)), jobs: 2}
	if a, b := q.next(t.Context()), q.next(t.Context()); names[a] != "u0" || names[b] != "u1" {
		t.Error(names[a], names[b])
	}
	// A run of its own begins with what takes longest.
	r := &run{opt: Options{Jobs: 2}, view: newView(fstest.MapFS{"a.c": {Data: make([]byte, 10)}, "b.c": {Data: make([]byte, 30)}})}
	for i, f := range []string{"a.c", "b.c", "gone.c"} {
		jobs[i].Unit = &project.Unit{Files: []*project.File{{Path: f}}}
	}
	jobs[3].Unit = &project.Unit{Files: jobs[1].Files, Lent: []bool{true}}
	q = r.queue(jobs[:4])
	order = nil
	for range 2 {
		order = append(order, names[q.next(t.Context())])
	}
	if got := fmt.Sprint(order); got != "[u1 u3]" {
		t.Error(got)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if q.next(ctx) != nil {
		t.Error("a job after the end")
	}
}
