package project

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"io/fs"
	"math"
	"path"
	"slices"
	"strings"

	"github.com/gillint/gillint/analysis/bind"
	"github.com/gillint/gillint/analysis/csrc"
)

// Binding is a C function of a link unit that Python code calls through ctypes or cffi, at the best of the places that name
// it with the same way of entering it.
type Binding struct {
	bind.Use
	Guess bool // several functions of the project may be meant
	// Public tells that the source belongs to a package that others import, and is no test: any thread may come through it.
	Public bool
}

// maxPython bounds the size of a Python source that is read, in bytes.
const maxPython = 4 << 20

// pyGlance is what a glance at a Python source tells: whether it need be read.
type pyGlance struct {
	loads   bool     // it may load a library
	imports []string // see bind.Imports; nil where it is read anyway
	alone   bool     // see Unit.Unshared
	nowait  bool     // see Unit.NonBlocking
}

func glancePython(text []byte) pyGlance {
	found := pyWordsIn(text)
	g := pyGlance{alone: found.threadsafety && unshared(text), nowait: found.nonBlocking}
	if (found.ctypes || found.cffi) && bind.Mentions(text) {
		g.loads = true
		return g
	}
	g.imports = bind.Imports(text)
	return g
}

// unshared tells whether a source says as a DB-API 2.0 module does (PEP 249) that threads may not share its connections.
func unshared(text []byte) bool {
	const name = "threadsafety"
	for line := range bytes.Lines(text) {
		rest, ok := bytes.CutPrefix(line, []byte(name))
		if !ok {
			continue
		}
		if value, ok := bytes.CutPrefix(bytes.TrimSpace(rest), []byte("=")); ok {
			value = bytes.TrimSpace(value)
			return len(value) > 0 && (value[0] == '0' || value[0] == '1' || value[0] == 'T') // True is 1
		}
	}
	return false
}

// pyWords tells which words stand in a source, comments included.
type pyWords struct {
	ctypes, cffi, threadsafety bool
	nonBlocking                bool // what makes descriptors that never wait: a doubt, no proof
}

// pyWord is a word that is looked for where one of its bytes stands that is rare in sources.
type pyWord struct {
	text string
	at   int // of the byte
	note func(*pyWords)
}

// pyAnchors are the words by their rare bytes.
var pyAnchors = func() (by [256][]pyWord) {
	add := func(text string, anchor byte, note func(*pyWords)) {
		by[anchor] = append(by[anchor], pyWord{text, strings.IndexByte(text, anchor), note})
	}
	add("ctypes", 'y', func(w *pyWords) { w.ctypes = true })
	add("threadsafety", 'y', func(w *pyWords) { w.threadsafety = true })
	add("cffi", 'f', func(w *pyWords) { w.cffi = true })
	for _, text := range []string{"setblocking(False)", "setblocking(0)", "set_blocking("} {
		add(text, 'k', func(w *pyWords) { w.nonBlocking = true })
	}
	add("O_NONBLOCK", 'K', func(w *pyWords) { w.nonBlocking = true })
	return by
}()

// pyAnchor holds the bytes of pyAnchors.
var pyAnchor = func() (is [256]bool) {
	for c := range is {
		is[c] = pyAnchors[c] != nil
	}
	return is
}()

// pyWordsIn goes through a source once for all words: there may be thousands of sources, and few have any.
func pyWordsIn(text []byte) (found pyWords) {
	for i, c := range text {
		if !pyAnchor[c] {
			continue
		}
		for k := range pyAnchors[c] {
			w := &pyAnchors[c][k]
			if from := i - w.at; from >= 0 && len(text)-from >= len(w.text) && string(text[from:from+len(w.text)]) == w.text {
				w.note(&found)
			}
		}
	}
	return found
}

// says collects what the project's Python sources say, its tests and examples apart; see Unit.
func (t *tree) says() (unshared, nonBlocking bool) {
	for _, name := range t.pythons {
		if g := t.glimpses[name]; (g.alone || g.nowait) && !t.aside(name) {
			unshared, nonBlocking = unshared || g.alone, nonBlocking || g.nowait
		}
	}
	return unshared, nonBlocking
}

func (g pyGlance) digest() [sha256.Size]byte {
	h := sha256.New()
	h.Write([]byte{'p', truth(g.loads), truth(g.alone), truth(g.nowait)})
	writeNames(h, g.imports)
	return [sha256.Size]byte(h.Sum(nil))
}

// readPython finds out which C functions Python sources call without a C extension: first the sources that load a library are
// read, then those that import what they load. It reads nothing of the C files, and is done when t.python is. It calls last when
// little of what is left to do can be done in parallel, and at its end.
func (t *tree) readPython(ctx context.Context, last func()) {
	defer last()
	t.glancePythons(ctx)
	var files bind.Sources
	read := map[string]bool{}
	add := func(wanted func(pyGlance) (names []string, ok bool)) {
		var found []pySource
		for _, name := range t.pythons {
			if names, ok := wanted(t.glimpses[name]); ok && !read[name] {
				t.isRead(name)
				found = append(found, pySource{name, names})
			}
		}
		t.addPython(ctx, &files, found, read)
	}
	add(func(g pyGlance) ([]string, bool) { return nil, g.loads })
	last()
	const depth = 3 // imports of imports
	for round := 0; round < depth && ctx.Err() == nil; round++ {
		exported := files.Exports()
		if len(exported) == 0 {
			break
		}
		n := len(read)
		add(func(g pyGlance) (names []string, ok bool) {
			for _, s := range g.imports {
				names = append(names, exported[s]...)
			}
			return names, len(names) > 0
		})
		if len(read) == n {
			break
		}
	}
	t.uses = files.Uses()
}

// pySource is a source that is to be read where one of the names stands in it, or "import *"; where there are no names, anyway.
type pySource struct {
	path  string
	names []string
}

func (s *pySource) wanted(text []byte) bool {
	return len(s.names) == 0 || bytes.Contains(text, []byte("import *")) || slices.ContainsFunc(s.names, func(name string) bool { return bytes.Contains(text, []byte(name)) })
}

// addPython reads sources, in parallel, and adds those wanted in the order given; read notes them. One that cannot be read is left out.
func (t *tree) addPython(ctx context.Context, files *bind.Sources, sources []pySource, read map[string]bool) {
	const batch = 64 // bounds what is read and not yet added
	for ; len(sources) > 0 && ctx.Err() == nil; sources = sources[min(batch, len(sources)):] {
		now := sources[:min(batch, len(sources))]
		parsed := make([]*bind.Parsed, len(now))
		t.parallel(len(now), func(i int) {
			_ = lookAt(t.fsys, now[i].path, maxPython, func(text []byte) error {
				if now[i].wanted(text) {
					p := bind.Parse(string(csrc.Decode(text))) // a copy: parts of it are kept
					parsed[i] = &p
				}
				return nil
			})
		})
		for i, p := range parsed {
			if p != nil {
				read[now[i].path] = true
				files.AddParsed(now[i].path, *p)
			}
		}
	}
}

// glancePythons fills in glimpses. A source that cannot be read tells nothing.
func (t *tree) glancePythons(ctx context.Context) {
	slices.Sort(t.pythons)
	found := make([]pyGlance, len(t.pythons))
	t.parallel(len(found), func(i int) {
		if ctx.Err() != nil {
			return
		}
		_ = lookAt(t.fsys, t.pythons[i], maxPython, func(text []byte) error {
			found[i] = glancePython(text)
			return nil
		})
	})
	for i, name := range t.pythons {
		t.glimpses[name] = found[i]
	}
}

// bindings finds, for every C file, the functions that Python code calls there. A function is meant where one file defines a
// function of its name, or where several do, but one target has the library's name, or one lies nearest.
func (r *resolver) bindings(clusters []*cluster) map[string][]Binding {
	out := map[string][]Binding{}
	if len(r.tree.uses) == 0 {
		return out
	}
	wanted := map[string]bool{}
	for _, u := range r.tree.uses {
		wanted[u.Func] = true
	}
	definers := map[string][]string{}
	targets := map[string]map[string]bool{} // files by the name of what they are built into
	for _, c := range clusters {
		name := strings.TrimPrefix(path.Base(c.name), "lib")
		name = name[strings.LastIndexByte(name, '.')+1:]
		if targets[name] == nil {
			targets[name] = map[string]bool{}
		}
		for _, f := range c.files {
			targets[name][f] = true
			for _, id := range r.closure(f).defs {
				if def := r.names.all[id]; wanted[def] && !slices.Contains(definers[def], f) {
					definers[def] = append(definers[def], f)
				}
			}
		}
	}
	for _, list := range definers {
		slices.Sort(list)
	}
	for _, u := range r.tree.uses {
		files := definers[u.Func]
		if own := targets[u.Lib]; own != nil && u.Lib != "" && slices.ContainsFunc(files, func(f string) bool { return own[f] }) {
			files = slices.DeleteFunc(slices.Clone(files), func(f string) bool { return !own[f] })
		} else if u.System {
			continue // the system's, not the project's
		}
		files, sure := nearest(u.Path, files)
		for _, f := range files {
			out[f] = append(out[f], Binding{u, !sure, r.tree.public(u.Path)})
		}
	}
	for f, list := range out {
		out[f] = best(list)
	}
	return out
}

// public tells whether a source is part of a package, and none of its tests or examples.
func (t *tree) public(source string) bool {
	if _, ok := slices.BinarySearch(t.pythons, path.Dir(source)+"/__init__.py"); !ok {
		return false
	}
	return !t.aside(source)
}

// aside tells whether a source is a test, an example or the like.
func (t *tree) aside(source string) bool {
	for part := range strings.SplitSeq(strings.TrimPrefix(source, t.root+"/"), "/") {
		part = strings.TrimSuffix(strings.ToLower(part), ".py")
		for _, word := range []string{"test", "example", "demo", "bench", "sample", "doc", "tutorial"} {
			if strings.HasPrefix(part, word) || strings.HasSuffix(part, "_"+word) || strings.HasSuffix(part, "_"+word+"s") {
				return true
			}
		}
	}
	return false
}

// nearest chooses among files that define a function: those in one folder, the one nearest to the source that names the function.
// sure is false where it may be another; none are chosen where nothing speaks for one folder.
func nearest(source string, files []string) (chosen []string, sure bool) {
	dir, score, tie := "", math.MinInt, false
	for _, f := range files {
		d := path.Dir(f)
		if d == dir {
			continue
		}
		switch n := common(path.Dir(source), d); {
		case n > score:
			dir, score, tie = d, n, false
		case n == score:
			tie = true
		}
	}
	if tie {
		return nil, false
	}
	for _, f := range files {
		if path.Dir(f) == dir {
			chosen = append(chosen, f)
		}
	}
	return chosen, len(chosen) == len(files) && len(files) == 1 || len(chosen) == 1 && dir == path.Dir(source)
}

// readBeside reads the Python sources beside a unit's C files; see Single.
func (u *Unit) readBeside(fsys fs.FS, files []string) {
	var sources bind.Sources
	for _, file := range files {
		pattern := path.Dir(file) + "/*.py"
		if path.Dir(file) == "." {
			pattern = strings.TrimSuffix(file, path.Ext(file)) + ".py"
		}
		names, _ := fs.Glob(fsys, pattern) // well formed, unless a fixture's name is odd
		for _, name := range names {
			if text, err := readBytes(fsys, name, maxPython); err == nil {
				sources.Add(name, text)
				u.Unshared, u.NonBlocking = u.Unshared || unshared(text), u.NonBlocking || pyWordsIn(text).nonBlocking
			}
		}
	}
	var out []Binding
	for _, u := range sources.Uses() {
		if !u.System {
			out = append(out, Binding{Use: u})
		}
	}
	u.Bound = sorted(best(out))
}

// best chooses one place for each function, way to enter it and library: a call goes before a declaration, then the first. Where one
// call is without a lock, the function is called without.
func best(all []Binding) []Binding {
	type key struct {
		name, lib    string
		held, system bool
	}
	at := map[key]int{}
	var out []Binding
	for _, u := range all {
		k := key{u.Func, u.Lib, u.Held, u.System}
		i, ok := at[k]
		if !ok {
			at[k] = len(out)
			out = append(out, u)
			continue
		}
		old := out[i]
		best := old
		if u.Called && !old.Called {
			best = u
		}
		best.Guess = old.Guess && u.Guess
		best.Threads = old.Threads || u.Threads
		best.Public = old.Public || u.Public
		best.Once = (old.Once || !old.Called) && (u.Once || !u.Called)
		best.Locked = old.Called && old.Locked && (!u.Called || u.Locked) || !old.Called && u.Locked
		out[i] = best
	}
	return out
}

// bound is what the files of a unit have of bindings: one a function and way to enter it, sorted by function.
func bound(files []*File, of map[string][]Binding) []Binding {
	var out []Binding
	for _, f := range files {
		out = append(out, of[f.Path]...)
	}
	return sorted(out)
}

func sorted(out []Binding) []Binding {
	slices.SortFunc(out, func(a, b Binding) int {
		return cmp.Or(cmp.Compare(a.Func, b.Func), cmp.Compare(truth(a.Held), truth(b.Held)), cmp.Compare(truth(b.Called), truth(a.Called)),
			cmp.Compare(a.Path, b.Path), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Col, b.Col), cmp.Compare(truth(a.Guess), truth(b.Guess)))
	})
	return slices.CompactFunc(out, func(a, b Binding) bool { return a.Func == b.Func && a.Held == b.Held })
}
