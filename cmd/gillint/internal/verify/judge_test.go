package verify

import (
	"os"
	"runtime"
	"testing"
	"time"
)

func TestSanitized(t *testing.T) {
	const report = `WARNING: ThreadSanitizer: data race (pid=77)
  Write of size 8 at 0x7f by thread T2:
    #0 memcpy <null> (libtsan.so.2+0x1)
    #1 sum_of /x/corpus/lost-update/bad/sumsmodule.c:12 (sums.so+0x1)
`
	if fired, text := sanitized(report); !fired || text != "sumsmodule.c:12: data race in sum_of" {
		t.Error(fired, text)
	}
	const address = "==7==ERROR: AddressSanitizer: heap-use-after-free on address 0x60 at pc 0x7f\n    #0 0x7f12 in letters /x/wordsmodule.c:22\n"
	if fired, text := sanitized(address); !fired || text != "wordsmodule.c:22: heap-use-after-free in letters" {
		t.Error(fired, text)
	}
	if fired, _ := sanitized("nothing of the kind\n"); fired {
		t.Error("fired on nothing")
	}
}

// A process that works is not one that stands still, however long it takes.
func TestWorking(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("reads /proc")
	}
	before, _ := working(os.Getpid())
	for end := time.Now().Add(200 * time.Millisecond); time.Now().Before(end); {
	}
	if after, busy := working(os.Getpid()); after == before && !busy {
		t.Error("this test works, and is not seen to")
	}
}
