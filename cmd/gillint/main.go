// Command gillint finds mistakes around the GIL in C extension modules for CPython. See "gillint help".
package main

import (
	"os"
	"os/signal"
	"runtime/debug"

	"github.com/gillint/gillint/analysis/driver/cache"
)

// The heap may grow fivefold between collections, up to memoryLimit: trees and graphs live long, and collecting them at
// Go's usual pace took a quarter of the time. Beyond memoryLimit, in bytes, memory goes before time.
const (
	gcPercent   = 400
	memoryLimit = 1 << 30
)

// tuneMemory sets both, unless the user says otherwise in Go's environment variables.
func tuneMemory(env func(string) string) {
	if env("GOGC") != "" || env("GOMEMLIMIT") != "" {
		return
	}
	debug.SetGCPercent(gcPercent)
	debug.SetMemoryLimit(memoryLimit)
}

func main() {
	tuneMemory(os.Getenv)
	wd, err := os.Getwd()
	if err != nil {
		os.Stderr.WriteString("gillint: " + err.Error() + "\n")
		os.Exit(exitInput)
	}
	ctx, stop := signal.NotifyContext(backgroundContext(), os.Interrupt)
	c := &command{
		ctx:    ctx,
		stdin:  os.Stdin,
		stdout: os.Stdout,
		stderr: os.Stderr,
		fs:     diskFS{},
		root:   slashPath(wd),
		env:    os.Getenv,
		tty:    terminal(os.Stdout),
		width:  terminalWidth(os.Stdout),
		create: func(name string) (file, error) { return os.Create(name) },
	}
	c.cacheDir, c.cacheErr = cache.Dir()
	status := c.main(os.Args[1:])
	stop()
	os.Exit(status)
}
