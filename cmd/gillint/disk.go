package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"sync"
	"time"

	"golang.org/x/term"
)

// file is what --output writes to.
type file interface {
	io.WriteCloser
	Name() string
}

func terminal(f *os.File) bool { return term.IsTerminal(int(f.Fd())) }

// terminalWidth is the width of the terminal in columns, or 0 where there is none.
func terminalWidth(f *os.File) int {
	if w, _, err := term.GetSize(int(f.Fd())); err == nil {
		return w
	}
	return 0
}

func backgroundContext() context.Context { return context.Background() }

// progressOn tells on a terminal how far a run is, once it has taken a second; clear takes the line away again.
func progressOn(f *os.File) (tell func(done, all int), clear func()) {
	if !terminal(f) {
		return nil, func() {}
	}
	var mu sync.Mutex
	begun, shown := time.Now(), time.Time{}
	tell = func(done, all int) {
		mu.Lock()
		defer mu.Unlock()
		if now := time.Now(); now.Sub(begun) > time.Second && now.Sub(shown) > 100*time.Millisecond {
			shown = now
			fmt.Fprintf(f, "\r%d of %d link units\x1b[K", done, all)
		}
	}
	return tell, func() {
		mu.Lock()
		defer mu.Unlock()
		if !shown.IsZero() {
			fmt.Fprint(f, "\r\x1b[K")
			shown = time.Time{}
		}
	}
}
