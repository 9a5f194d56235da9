package driver

import (
	"cmp"
	"context"
	"slices"
	"sync/atomic"

	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/project"
)

// maxEarly bounds the C files that are read early, in bytes: they are kept until their link units' turn comes. See maxUnderWay.
const maxEarly = 4 << 20

// early reads files of link units that discovery has found, while it still reads Python sources and has no use for all
// processors. The units come to the files later as to any that another unit has read.
type early struct {
	jobs []*job // their files are held until the units hold theirs
	stop atomic.Bool
}

// early begins to read the files of the units, those first whose turn comes first. Discovery is under way: one processor is its own.
func (r *run) early(ctx context.Context, units []*project.Unit) {
	if r.opt.Jobs < 2 || r.first != nil { // of several trees the first has something to do while all are read
		return
	}
	r.first = &early{}
	for _, u := range units {
		for _, c := range r.bases {
			r.first.jobs = append(r.first.jobs, &job{Unit: u, Configuration: c})
		}
	}
	r.first.jobs = r.largestJobs(r.first.jobs)
	type reading struct {
		job   *job
		file  *project.File
		entry *file
	}
	var list []reading
	size := int64(0)
	for n, j := range r.first.jobs {
		if size += r.size(j); size > maxEarly {
			r.first.jobs = r.first.jobs[:n]
			break
		}
		r.use(j)
		for _, i := range r.largestFirst(j.Files) {
			list = append(list, reading{j, j.Files[i], r.files[j.key(j.Files[i])]})
		}
	}
	var next atomic.Int64
	first := r.first
	for range r.opt.Jobs - 1 {
		go func() {
			for !first.stop.Load() && ctx.Err() == nil {
				n := int(next.Add(1)) - 1
				if n >= len(list) {
					return
				}
				r.work <- struct{}{}
				r.fill(list[n].entry, list[n].job, list[n].file, cfg.Again{})
				<-r.work
			}
		}()
	}
}

// found says that discovery has come to its end: no more files are begun with.
func (e *early) found() {
	if e != nil {
		e.stop.Store(true)
	}
}

// dropEarly lets go of what was read early: who needs it holds it by now.
func (r *run) dropEarly() {
	if r.first == nil {
		return
	}
	for _, j := range r.first.jobs {
		r.drop(j)
	}
	r.first = nil
}

// size is that of a job's files, in bytes.
func (r *run) size(j *job) (n int64) {
	for _, f := range j.Files {
		if info, err := r.view.Stat(f.Path); err == nil {
			n += info.Size()
		}
	}
	return n
}

// largestJobs lists the jobs, those first that take longest.
func (r *run) largestJobs(jobs []*job) []*job {
	cost := map[*job]int64{}
	for _, j := range jobs {
		for n, f := range j.Files {
			if info, err := r.view.Stat(f.Path); err == nil {
				cost[j] += info.Size()
				if j.Lent == nil || !j.Lent[n] {
					cost[j] += info.Size() // its switches may be tried
				}
			}
		}
	}
	jobs = slices.Clone(jobs)
	slices.SortStableFunc(jobs, func(a, b *job) int { return cmp.Compare(cost[b], cost[a]) })
	return jobs
}
