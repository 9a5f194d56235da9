// Command gillint finds mistakes around the GIL in C extension modules for CPython. See "gillint help".
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/gillint/gillint/analysis/driver/cache"
	"github.com/gillint/gillint/cmd/internal/disk"
)

func main() {
	tuneMemory(os.Getenv)
	wd, err := os.Getwd()
	if err != nil {
		os.Stderr.WriteString("gillint: " + err.Error() + "\n")
		os.Exit(exitInput)
	}
	ctx, stop := signal.NotifyContext(backgroundContext(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the program as it stands
	c := &command{
		ctx:     ctx,
		stdin:   os.Stdin,
		stdout:  os.Stdout,
		stderr:  os.Stderr,
		fs:      disk.FS{},
		root:    disk.SlashPath(wd),
		env:     os.Getenv,
		tty:     terminal(os.Stdout),
		width:   terminalWidth(os.Stdout),
		replace: disk.Replace,
		today:   time.Now().Format(time.DateOnly),
		create:  func(name string) (file, error) { return os.Create(name) },
	}
	c.onProgress, c.endProgress = progressOn(os.Stderr)
	c.cacheDir, c.cacheErr = cache.Dir()
	status := c.main(os.Args[1:])
	stop()
	os.Exit(status)
}
