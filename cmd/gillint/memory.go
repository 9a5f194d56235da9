package main

import (
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

// How much memory a run may take, in bytes. Collecting at Go's usual pace takes a quarter of the time of a run, so as long as little
// memory is in use, garbage may pile up; where much is in use anyway, there must not be as much garbage again and again.
const (
	smallHeap   = 224 << 20 // no collection below
	spareHeap   = 160 << 20 // the heap may be this larger than twice what lives, but not more than fivefold
	memoryLimit = 900 << 20 // Go collects as often as it must to stay below
)

// tuneMemory sets the pace of collections for the rest of the program, unless the user does in Go's environment variables.
func tuneMemory(env func(string) string) {
	if env("GOGC") != "" || env("GOMEMLIMIT") != "" {
		return
	}
	debug.SetMemoryLimit(memoryLimit)
	debug.SetGCPercent(gcPercent(0))
	repace()
}

// gcPercent is by how many percent the heap may grow after a collection that left live bytes in use.
func gcPercent(live uint64) int {
	// Go multiplies it with at least 4 MiB.
	live = max(live, 4<<20)
	goal := max(smallHeap, min(5*live, spareHeap+2*live))
	return int((goal - live) * 100 / live)
}

// repace sets the pace after the next collection, and after each one that follows.
func repace() {
	unused := &struct{ _ [64]byte }{} // the next collection finds it
	runtime.AddCleanup(unused, func(struct{}) {
		live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
		metrics.Read(live)
		if live[0].Value.Kind() == metrics.KindUint64 {
			debug.SetGCPercent(gcPercent(live[0].Value.Uint64()))
			repace()
		}
	}, struct{}{})
}
