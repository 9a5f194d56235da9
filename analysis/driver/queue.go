package driver

import (
	"cmp"
	"context"
	"math"
	"slices"

	"github.com/gillint/gillint/analysis/project"
)

// maxUnderWay bounds what a session has under way at the same time, in bytes of C files: of two link units that are large both, it
// takes one after the other. What they are in memory is about 30 times that, and an editor has other uses for it. One alone may
// be as large as it is.
const maxUnderWay = 2 << 20

// queue hands out jobs: each as soon as fewer than so many are under way, and those are not too large together. Small ones
// overtake a large one meanwhile.
type queue struct {
	pending []*job
	sizes   map[*job]int64
	most    int64 // bytes under way
	freed   chan int64
	running int
	size    int64 // of those running
	jobs    int
}

func (r *run) queue(jobs []*job) *queue {
	q := &queue{pending: jobs, sizes: map[*job]int64{}, most: math.MaxInt64, freed: make(chan int64, len(jobs)), jobs: r.opt.Jobs}
	for _, j := range jobs {
		q.sizes[j] = r.size(j)
	}
	if r.session != nil {
		q.most = maxUnderWay
		return q
	}
	// What takes longest begins first, so that in the end no processor is left with nothing to do (Graham, "Bounds on
	// Multiprocessing Timing Anomalies", 1969).
	q.pending = r.largestJobs(jobs)
	return q
}

// next returns the job to begin with, once there may be another; nil where there is none or ctx ends. Only one goroutine may ask.
func (q *queue) next(ctx context.Context) *job {
	for ctx.Err() == nil && len(q.pending) > 0 {
		for i, j := range q.pending {
			size := q.sizes[j]
			if q.running >= q.jobs || q.running > 0 && size > q.most-q.size {
				continue
			}
			q.pending = append(q.pending[:i:i], q.pending[i+1:]...)
			q.running++
			q.size += size
			return j
		}
		select {
		case size := <-q.freed:
			q.running--
			q.size -= size
		case <-ctx.Done():
		}
	}
	return nil
}

// done says that a job has come to its end.
func (q *queue) done(j *job) { q.freed <- q.sizes[j] }

// largestFirst lists the numbers of the files, those of the largest first: see queue.
func (r *run) largestFirst(files []*project.File) []int {
	order := make([]int, len(files))
	sizes := make([]int64, len(files))
	for i, f := range files {
		order[i] = i
		if info, err := r.view.Stat(f.Path); err == nil {
			sizes[i] = info.Size()
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(sizes[b], sizes[a]) })
	return order
}
