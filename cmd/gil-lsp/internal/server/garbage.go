package server

import (
	"runtime"
	"runtime/metrics"
	"sync/atomic"
)

// sweeper collects garbage while nobody waits, so that seldom a collection falls into the time between an edit and what is said
// of it: there it would take a fifth.
type sweeper struct{ busy atomic.Bool }

// between is called when everything has been said that an edit led to.
func (s *sweeper) between() {
	if !dirty() || !s.busy.CompareAndSwap(false, true) {
		return
	}
	go func() {
		defer s.busy.Store(false)
		runtime.GC()
	}()
}

// dirty reports whether what was allocated since the last collection brings the next one close: Go collects when the heap has
// doubled.
func dirty() bool {
	m := []metrics.Sample{{Name: "/gc/heap/live:bytes"}, {Name: "/gc/heap/goal:bytes"}, {Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(m)
	for _, v := range m {
		if v.Value.Kind() != metrics.KindUint64 {
			return false
		}
	}
	return soon(m[0].Value.Uint64(), m[1].Value.Uint64(), m[2].Value.Uint64())
}

// soon reports whether an edit like the last one may lead to a collection: a quarter of the way to the goal is over.
func soon(live, goal, now uint64) bool { return now > live && 4*(now-live) > goal-live }
