package driver

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"sync"

	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
)

// Dump writes each line of the file name, a path of Options.FS, with the thread's states in which it runs; where line is
// not 0, the graph of the function at that line instead.
func Dump(ctx context.Context, opt Options, name string, line int, w io.Writer) error {
	r, err := newRun(ctx, opt)
	if err != nil {
		return err
	}
	r.bases = r.bases[:1]
	var mu sync.Mutex
	var best *gil.Result // of the first link unit by name that has the file
	r.watch = func(_ *job, p *cfg.Program, res *gil.Result) {
		mu.Lock()
		defer mu.Unlock()
		has := slices.ContainsFunc(p.Files, func(f *cfg.File) bool { return f.Path == name }) ||
			slices.ContainsFunc(p.Funcs, func(f *cfg.Func) bool { return f.Loc.Path == name })
		if has && (best == nil || p.Name < best.Program.Name) {
			best = res
		}
	}
	if err := r.all(ctx); err != nil {
		return err
	}
	if best == nil {
		return fmt.Errorf("%s: not part of an extension module", relative(opt.Root, name))
	}
	if line > 0 {
		for _, f := range best.Program.Funcs {
			if f.Loc.Path == name && f.Loc.Line <= line && line <= f.End.Line {
				cfg.Dump(w, f)
				return nil
			}
		}
		return fmt.Errorf("%s:%d: no function there", relative(opt.Root, name), line)
	}
	text, err := fs.ReadFile(opt.FS, name)
	if err != nil {
		return err
	}
	gil.Dump(w, best, name, string(text))
	return nil
}
