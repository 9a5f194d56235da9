// Package verify builds and runs reference kernels on a real CPython, and holds what the interpreter shows against what the
// analyzer says. It is the only package that runs anything, and only when the user asks for it.
package verify

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/BurntSushi/toml"
)

// Kernel is one reference kernel: a folder with kernel.toml, run.py, and a folder for each stage.
type Kernel struct {
	Name    string // the folder's
	Dir     string // a path of the file system that it was read from
	Module  string // the extension module's name, or the library's
	Oracles []Oracle
	Timeout time.Duration // of one run
	// FreeThreaded kernels need an interpreter without a GIL.
	FreeThreaded bool
	Library      bool     // a plain shared library, loaded through ctypes
	Pure         bool     // Python alone: nothing to build, nothing to analyse
	Target       string   // what the analyzer is told, where it is not the default
	MinPython    int      // 13: it needs CPython 3.13; 0: any
	Malloc       string   // the allocator under AddressSanitizer, as PYTHONMALLOC names it; default "malloc", which it can see
	Link         []string // arguments for the linker: "-lz"
	Stages       []Stage
}

// Stage is one way to write the kernel.
type Stage struct {
	Name    string
	Case    string   // where a stage has several faults, the one that is run: run.py's CASE
	Rule    string   // the rule that the analyzer must report; empty: it must be silent
	Shows   []Oracle // what the interpreter must show, one of them; empty: nothing
	Oracles []Oracle // that look at it; the kernel's, where it has none of its own
	Sources []string
}

// Oracle is a way to see a fault on a running interpreter.
type Oracle string

// The oracles.
const (
	Call       Oracle = "call"       // an API call without an attached thread state, by a shadow of Python.h
	Balance    Oracle = "balance"    // a function that is left in another state than it was entered
	Order      Oracle = "order"      // a lock that is waited for with the GIL held, and kept while the GIL is waited for
	Stall      Oracle = "stall"      // other threads stand still during the call, by a heartbeat
	Race       Oracle = "race"       // a data race, by ThreadSanitizer
	Invalid    Oracle = "invalid"    // use of freed memory, by AddressSanitizer
	Garbled    Oracle = "garbled"    // lines of output that nobody wrote
	Fatal      Oracle = "fatal"      // the interpreter stops itself and says why
	Hang       Oracle = "hang"       // no end
	Wrong      Oracle = "wrong"      // a result that is not what it should be
	Undeclared Oracle = "undeclared" // something that the interpreter's headers do not have, by the compiler

	timeline Oracle = "timeline" // none: the run that is drawn
)

var oracles = []Oracle{Call, Balance, Order, Stall, Race, Invalid, Garbled, Fatal, Hang, Wrong, Undeclared}

// kernelFile is kernel.toml.
type kernelFile struct {
	Module       string               `toml:"module"`
	Oracles      []Oracle             `toml:"oracles"`
	Timeout      int                  `toml:"timeout"` // seconds
	FreeThreaded bool                 `toml:"free-threaded"`
	Library      bool                 `toml:"library"`
	Pure         bool                 `toml:"pure"`
	Target       string               `toml:"target"`
	MinPython    string               `toml:"min-python"`
	Malloc       string               `toml:"malloc"`
	Link         []string             `toml:"link"`
	Stage        map[string]stageFile `toml:"stage"`
}

type stageFile struct {
	Rule  string               `toml:"rule"`
	Shows string               `toml:"shows"` // oracles joined by " or "
	Looks []Oracle             `toml:"oracles"`
	Case  map[string]stageFile `toml:"case"`
}

// defaultTimeout bounds a run that kernel.toml sets no bound for.
const defaultTimeout = 20 * time.Second

// Kernels reads the kernels in a folder: those below it that have a kernel.toml, sorted by name. It fails on one that is
// malformed.
func Kernels(fsys fs.FS, dir string) ([]*Kernel, error) {
	var out []*Kernel
	err := fs.WalkDir(fsys, dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if path.Base(name) != "kernel.toml" || d.IsDir() {
			return nil
		}
		k, err := readKernel(fsys, path.Dir(name))
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		out = append(out, k)
		return nil
	})
	slices.SortFunc(out, func(a, b *Kernel) int { return strings.Compare(a.Name, b.Name) })
	return out, err
}

func readKernel(fsys fs.FS, dir string) (*Kernel, error) {
	text, err := fs.ReadFile(fsys, path.Join(dir, "kernel.toml"))
	if err != nil {
		return nil, err
	}
	var f kernelFile
	meta, err := toml.Decode(string(text), &f)
	if err != nil {
		return nil, err
	}
	if unknown := meta.Undecoded(); len(unknown) > 0 {
		return nil, fmt.Errorf("unknown key %s", unknown[0])
	}
	k := &Kernel{
		Name: path.Base(dir), Dir: dir, Module: f.Module, Oracles: f.Oracles, Timeout: time.Duration(f.Timeout) * time.Second,
		FreeThreaded: f.FreeThreaded, Library: f.Library, Pure: f.Pure, Target: f.Target, Malloc: f.Malloc, Link: f.Link,
	}
	if f.MinPython != "" {
		if _, err := fmt.Sscanf(f.MinPython, "3.%d", &k.MinPython); err != nil {
			return nil, fmt.Errorf("min-python %q is no version such as 3.13", f.MinPython)
		}
	}
	if k.Malloc == "" {
		k.Malloc = "malloc"
	}
	if k.Timeout == 0 {
		k.Timeout = defaultTimeout
	}
	for _, name := range slices.Sorted(mapKeys(f.Stage)) {
		s := Stage{Name: name, Rule: f.Stage[name].Rule, Shows: oneOf(f.Stage[name].Shows)}
		if s.Oracles = f.Stage[name].Looks; s.Oracles == nil {
			s.Oracles = k.Oracles
		}
		if s.Sources, err = fs.Glob(fsys, path.Join(dir, name, "*.c")); err != nil {
			return nil, err
		}
		for _, name := range slices.Sorted(mapKeys(f.Stage[s.Name].Case)) {
			one := f.Stage[s.Name].Case[name]
			k.Stages = append(k.Stages, Stage{Name: s.Name, Case: name, Rule: one.Rule, Shows: oneOf(one.Shows), Oracles: s.Oracles, Sources: s.Sources})
		}
		if len(f.Stage[s.Name].Case) == 0 {
			k.Stages = append(k.Stages, s)
		}
	}
	return k, k.check(fsys)
}

func mapKeys[V any](m map[string]V) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}

// oneOf reads oracles joined by " or ".
func oneOf(text string) (list []Oracle) {
	if text == "" {
		return nil
	}
	for name := range strings.SplitSeq(text, " or ") {
		list = append(list, Oracle(name))
	}
	return list
}

// label names a stage, and of several faults in it the one.
func (s *Stage) label() string {
	if s.Case != "" {
		return s.Name + "/" + s.Case
	}
	return s.Name
}

// check tells what is missing or contradicts itself.
func (k *Kernel) check(fsys fs.FS) error {
	switch {
	case k.Module == "":
		return fmt.Errorf("module is missing")
	case len(k.Oracles) == 0:
		return fmt.Errorf("oracles are missing")
	case len(k.Stages) == 0:
		return fmt.Errorf("no stage")
	}
	looks := slices.Clone(k.Oracles)
	for _, s := range k.Stages {
		looks = append(looks, s.Oracles...)
	}
	for _, o := range looks {
		if !slices.Contains(oracles, o) {
			return fmt.Errorf("unknown oracle %q", o)
		}
	}
	for _, s := range k.Stages {
		switch {
		case len(s.Sources) == 0 && !k.Pure:
			return fmt.Errorf("stage %s has no C sources", s.Name)
		}
		for _, o := range s.Shows {
			if !slices.Contains(s.Oracles, o) {
				return fmt.Errorf("stage %s shows %q, which is none of the kernel's oracles", s.Name, o)
			}
		}
	}
	if _, err := fs.Stat(fsys, path.Join(k.Dir, "run.py")); err != nil {
		return fmt.Errorf("run.py is missing")
	}
	return nil
}
