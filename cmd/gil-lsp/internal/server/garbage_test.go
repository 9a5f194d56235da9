package server

import (
	"runtime"
	"testing"
	"time"
)

func TestSoon(t *testing.T) {
	for _, c := range []struct {
		live, goal, now uint64
		want            bool
	}{
		{48, 96, 50, false}, {48, 96, 60, false}, {48, 96, 61, true}, {48, 96, 95, true},
		{48, 96, 40, false}, // less lives than at the last collection
		{0, 4, 3, true},     // there was none yet
	} {
		if got := soon(c.live<<20, c.goal<<20, c.now<<20); got != c.want {
			t.Errorf("%d MiB live, goal %d, now %d: %t", c.live, c.goal, c.now, got)
		}
	}
}

var garbage []byte

// What edits leave behind is collected before the next one.
func TestSweeper(t *testing.T) {
	var s sweeper
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	for n := 0; !dirty(); n++ {
		if n > 10_000 {
			t.Fatal("there is never enough garbage")
		}
		garbage = make([]byte, 64<<10)
	}
	s.between()
	for range 200 {
		if runtime.ReadMemStats(&after); after.NumGC > before.NumGC && !s.busy.Load() {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Errorf("no collection: %d before, %d after", before.NumGC, after.NumGC)
}
