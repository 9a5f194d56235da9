package main

import (
	"net/url"
	"os"
	"path/filepath"
	"runtime/debug"
	"sync"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/driver"
)

// How much memory the server may take, in bytes: it stays for days beside an editor.
const memoryLimit = 250 << 20

// tuneMemory makes collections as frequent as they must be to stay below, unless the user says otherwise in Go's variables.
func tuneMemory() {
	if os.Getenv("GOGC") == "" && os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(memoryLimit)
	}
}

// pages writes rules' pages into the user's cache when they are first asked for, and gives their URIs: editors open files
// without a network. It is nil where there is no such folder.
func pages() func(*analysis.Rule) string {
	dir, err := os.UserCacheDir()
	if err != nil {
		return nil
	}
	dir = filepath.Join(dir, "gillint", "rules-"+driver.Version)
	var mu sync.Mutex
	known := map[string]string{}
	return func(r *analysis.Rule) string {
		mu.Lock()
		defer mu.Unlock()
		if uri, ok := known[r.Code]; ok {
			return uri
		}
		known[r.Code] = ""
		name := filepath.Join(dir, r.Code+".md")
		if old, err := os.ReadFile(name); err != nil || string(old) != r.Doc {
			if os.MkdirAll(dir, 0o755) != nil || os.WriteFile(name, []byte(r.Doc), 0o644) != nil {
				return ""
			}
		}
		p := filepath.ToSlash(name)
		if p[0] != '/' {
			p = "/" + p
		}
		known[r.Code] = (&url.URL{Scheme: "file", Path: p}).String()
		return known[r.Code]
	}
}
