package main

import (
	"runtime"
	"runtime/debug"
	"testing"
	"time"
)

func TestGCPercent(t *testing.T) {
	for _, c := range []struct {
		live, goal uint64 // MiB
	}{
		{4, 224}, {12, 224}, {40, 224}, {50, 250}, {60, 280}, {100, 360}, {200, 560}, {400, 960},
	} {
		percent := gcPercent(c.live << 20)
		if goal := c.live + c.live*uint64(percent)/100; goal+1 < c.goal || goal > c.goal {
			t.Errorf("%d MiB live: %d %%, up to %d MiB, want %d", c.live, percent, goal, c.goal)
		}
	}
	if gcPercent(0) != gcPercent(4<<20) {
		t.Error("less than 4 MiB is not as 4 MiB")
	}
}

// The pace follows what lives, collection by collection; a user's own is left alone.
func TestTuneMemory(t *testing.T) {
	old, limit := debug.SetGCPercent(100), debug.SetMemoryLimit(-1)
	defer debug.SetMemoryLimit(limit)
	defer debug.SetGCPercent(old)
	percent := func() int {
		p := debug.SetGCPercent(100)
		debug.SetGCPercent(p)
		return p
	}
	for _, name := range []string{"GOGC", "GOMEMLIMIT"} {
		tuneMemory(func(n string) string { return map[string]string{name: "7"}[n] })
		if got := percent(); got != 100 || debug.SetMemoryLimit(-1) != limit {
			t.Errorf("%s is set: %d %%", name, got)
		}
	}
	tuneMemory(func(string) string { return "" })
	few := percent()
	data := make([]byte, 150<<20)
	for range 200 { // the cleanup runs some time after the collection
		runtime.GC()
		if percent() < few {
			break
		}
		time.Sleep(10 * time.Millisecond)
	}
	if got := percent(); got > 210 {
		t.Errorf("with %d MiB live: %d %%, with few %d %%", len(data)>>20, got, few)
	}
	runtime.KeepAlive(data)
}
