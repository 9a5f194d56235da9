package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gillint/gillint/cmd/internal/disk"
)

// shared is a buffer for several goroutines.
type shared struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (s *shared) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.Write(p)
}

// waitFor waits until what is written has the text so many times.
func (s *shared) waitFor(t *testing.T, text string, times int) {
	t.Helper()
	for range 400 {
		s.mu.Lock()
		n := strings.Count(s.b.String(), text)
		s.mu.Unlock()
		if n >= times {
			return
		}
		time.Sleep(25 * time.Millisecond)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	t.Fatalf("%q was not written %d times in 10 s:\n%s", text, times, s.b.String())
}

// Files that change, come and go are noticed, in folders that come, too; a signal ends it.
func TestWatch(t *testing.T) {
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	write := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("a.c", method)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var out shared
	c := &command{ctx: ctx, stdout: &out, stderr: &out, fs: disk.FS{}, root: disk.SlashPath(dir), env: func(string) string { return "" }}
	ended := make(chan int)
	go func() { ended <- c.main([]string{"--watch", "--format", "concise"}) }()
	out.waitFor(t, "waiting for changes", 1)
	out.waitFor(t, "a.c:5:5", 1)
	write("a.c", "int x;\n"+method)
	out.waitFor(t, "a.c:6:5", 1)
	if err := os.Mkdir(filepath.Join(dir, "sub"), 0o755); err != nil {
		t.Fatal(err)
	}
	out.waitFor(t, "waiting for changes", 3)
	write("sub/b.c", strings.ReplaceAll(method, "nap", "doze"))
	out.waitFor(t, "sub/b.c:5:5", 1)
	write("gillint.toml", "slect = []\n")
	out.waitFor(t, "did you mean \"select\"", 1)
	if err := os.Remove(filepath.Join(dir, "gillint.toml")); err != nil {
		t.Fatal(err)
	}
	out.waitFor(t, "sub/b.c:5:5", 2)
	cancel()
	if status := <-ended; status != exitClean {
		t.Errorf("status %d", status)
	}
}
