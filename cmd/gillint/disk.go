package main

import (
	"context"
	"io"
	"os"

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
