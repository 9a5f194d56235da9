// Package project finds out what there is to analyse: which C files belong to extension modules, with which flags each
// is read, and which files make one module together. It reads build files as text and never runs anything.
package project

import (
	"cmp"
	"context"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// Options are what the user said about the project; the zero value is zero configuration. Paths are relative to
// the working folder; those that begin with a slash are paths of the file system.
type Options struct {
	CompileCommands string   // folder of compile_commands.json, or the file; empty: look in the usual places
	Include         []string // further #include folders, before all others
	Defines         []string // further macros: "NAME", "NAME=VALUE", "-NAME" undefines
	Exclude         []string // patterns of files and folders to leave out, relative to the project's root
	Meanings        []Meaning
	Jobs            int  // files read at the same time; 0: one
	Glances         bool // note what Project.Glances returns
	// Turns, where given, is a channel with room for Jobs, in which whoever computes something leaves a value meanwhile.
	Turns chan struct{}
	// Early, where given, is told of link units as soon as their files and flags are settled, while the rest is still worked out:
	// once for each tree of files, by the goroutine that called Discover. It must not wait for anything, and not keep the units.
	Early func([]*Unit)
}

// Project is what Discover found. It is frozen.
type Project struct {
	Units []*Unit // link units to be analysed, sorted by name
	// Included are the C files that are in no unit since another C file includes them, each as a unit: to be analysed
	// where nothing included them after all, their #include being left out by a condition.
	Included []*Unit
	Problems []Problem
	Skipped  int // link units left out: nothing in them uses Python

	trees    []*tree
	patterns []pattern
	glances  map[string][sha256.Size]byte
}

// Unit is one link unit: the files that make one extension module, with those of the libraries it calls into.
type Unit struct {
	Name  string // the module's name, or the folder
	Files []*File
	Bound []Binding // functions in it that Python code calls through ctypes or cffi, sorted
	// Unshared tells that the project's Python sources say, as DB-API 2.0 modules do (threadsafety 0 or 1), that threads may not
	// share its connections.
	Unshared bool
	// NonBlocking tells that they make descriptors that never wait (O_NONBLOCK, setblocking).
	NonBlocking bool
	// Lent tells, by index, the files that another unit has as well and is to try the switches of (#ifdef HAVE_X) that nothing settles;
	// nil where there is none.
	Lent []bool
	Near bool // the unit is not all that there may be: see Near
	// Open are functions that the project's headers declare and no file of a unit of Near defines, sorted.
	Open []string
}

// File is one C file and how it is compiled.
type File struct {
	Path    string
	Include []string // #include folders, in order
	System  []string // -isystem folders, searched after Include
	Defines []string // "NAME", "NAME=VALUE", "-NAME", in order
	Exact   bool     // the flags are those of its own entry in compile_commands.json: what they do not define is not defined

	tree *tree
}

// Problem is something that could not be read or is not analysed. Path and Line name the place; both may be empty.
type Problem struct {
	Path    string
	Line    int
	Message string
}

// Find looks up a header by the spec of an #include directive in the project's own tree, where no folder of the search
// path has it: the file whose path ends in spec and that is nearest to from.
func (f *File) Find(spec, from string) (string, bool) {
	if f.tree == nil {
		return "", false
	}
	return f.tree.find(spec, from)
}

// Flags identifies what a file is read with: two Files with the same Path and Flags give the same unit.
func (f *File) Flags() string {
	flags := strings.Join(f.Include, "\x00") + "\x01" + strings.Join(f.System, "\x00") + "\x01" + strings.Join(f.Defines, "\x00")
	if f.Exact {
		flags += "\x01"
	}
	return flags
}

// Reports tells whether findings in the file are wanted: C files as the patterns say, other files (headers, the sources
// that #line names) always.
func (p *Project) Reports(file string) bool {
	return path.Ext(file) != ".c" || len(p.patterns) == 0 || p.wanted(file)
}

// Has tells whether a file is part of a link unit.
func (p *Project) Has(file string) bool {
	return slices.ContainsFunc(p.Units, func(u *Unit) bool {
		return slices.ContainsFunc(u.Files, func(f *File) bool { return f.Path == file })
	})
}

// With is the project with another one's link units as well.
func (p *Project) With(o *Project) *Project {
	both := *p
	both.Units = append(slices.Clone(p.Units), o.Units...)
	both.patterns = nil // both have what is wanted
	return &both
}

// Covers tells whether the patterns name the file, which need not exist.
func (p *Project) Covers(file string) bool { return len(p.patterns) == 0 || p.wanted(file) }

// wanted tells whether a pattern names the file.
func (p *Project) wanted(file string) bool {
	return slices.ContainsFunc(p.patterns, func(q pattern) bool { return q.match(file) })
}

// namedFiles fails where a file that the user names cannot be analysed: left out among many it is a problem, asked for
// it is an error.
func (p *Project) namedFiles() error {
	for _, q := range p.patterns {
		if !q.file {
			continue
		}
		if path.Ext(q.dir) != ".c" {
			return fmt.Errorf("%s: not a C file", q.text)
		}
		for _, t := range p.trees {
			for _, problem := range t.problems {
				if problem.Path == q.dir && t.scans[q.dir] == nil {
					return fmt.Errorf("%s: %s", q.text, problem.Message)
				}
			}
		}
	}
	return nil
}

// Single makes a project of link units given by hand, each a list of files: fixtures are read this way. The Python sources of a
// unit are those in the folder of its files, or, beside others in the top folder, the one that has the name of its file.
func Single(fsys fs.FS, units map[string][]string) *Project {
	p := &Project{}
	for _, name := range sortedKeys(units) {
		u := &Unit{Name: name}
		for _, file := range units[name] {
			u.Files = append(u.Files, &File{Path: file, Include: []string{path.Dir(file)}})
		}
		u.readBeside(fsys, units[name])
		p.Units = append(p.Units, u)
	}
	return p
}

// Discover finds the link units that hold a file the patterns name. Patterns are as Go's: "./...", "dir/...", folders
// (the files in the folder itself), files; none means "./...". They are relative to the folder root of fsys; one that
// begins with a slash is a path of fsys. It fails on a pattern that names nothing, on a named file that cannot be read or is not
// C, and when ctx ends; whatever else cannot be read becomes a Problem.
func Discover(ctx context.Context, fsys fs.FS, root string, patterns []string, opt Options) (*Project, error) {
	if len(patterns) == 0 {
		patterns = []string{"./..."}
	}
	opt = opt.resolved(root)
	p := &Project{}
	var bases []base
	for _, s := range patterns {
		q := newPattern(root, s)
		info, err := fs.Stat(fsys, q.dir)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", s, cause(err))
		}
		if !info.IsDir() {
			if q.deep {
				return nil, fmt.Errorf("%s: not a folder", s)
			}
			q.file = true
		}
		p.patterns = append(p.patterns, q)
		folder := q.dir
		if q.file {
			folder = path.Dir(q.dir)
		}
		dir, marked := rootOf(fsys, root, folder)
		bases = append(bases, base{folder, dir, marked, q.deep})
	}
	for roots := outermost(bases); len(roots) > 0; roots = roots[1:] {
		t, err := newTree(ctx, fsys, roots[0], bases, opt)
		if err != nil {
			return nil, err
		}
		defer t.python.Wait() // whoever asked may not meet it any more
		t.noteOther(root, p.wanted)
		p.trees = append(p.trees, t)
		for _, dir := range t.projects {
			if slices.ContainsFunc(p.patterns, func(q pattern) bool { return q.deep && within(dir, q.dir) }) && !slices.Contains(roots, dir) {
				roots = append(roots, dir)
			}
		}
	}
	if err := p.namedFiles(); err != nil {
		return nil, err
	}
	seen := map[string]bool{}
	for _, t := range p.trees {
		p.addUnits(t, seen)
		p.Problems = append(p.Problems, t.problems...)
	}
	p.Units = dropContained(p.Units)
	if opt.Glances {
		p.takeGlances()
	}
	for _, t := range p.trees {
		t.forget()
	}
	slices.SortFunc(p.Problems, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Message, b.Message))
	})
	return p, ctx.Err()
}

// resolved makes the paths that the user gave paths of the file system.
func (o Options) resolved(root string) Options {
	dirs := make([]string, len(o.Include))
	for i, dir := range o.Include {
		dirs[i] = resolve(root, dir)
	}
	o.Include = dirs
	if o.CompileCommands != "" {
		o.CompileCommands = resolve(root, o.CompileCommands)
	}
	return o
}

// addUnits takes over the tree's units that hold a wanted file and were not seen through another tree.
func (p *Project) addUnits(t *tree, seen map[string]bool) {
	wants := func(u *Unit) bool {
		return slices.ContainsFunc(u.Files, func(f *File) bool { return p.wanted(f.Path) })
	}
	units, included, skipped := t.units(wants)
	p.Skipped += skipped
	for _, u := range units {
		key := u.Name
		for _, f := range u.Files {
			key += "\x00" + f.Path
		}
		if wants(u) && !seen[key] {
			seen[key] = true
			p.Units = append(p.Units, u)
		}
	}
	for _, u := range included {
		file := u.Files[0].Path
		if !seen[file] && p.wanted(file) {
			seen[file] = true
			p.Included = append(p.Included, u)
		}
	}
}

// dropContained drops the units all of whose files, with the same flags, another unit has too: what holds in the
// part holds in the whole, where more of the callers are known. Of equal ones the first stays.
func dropContained(units []*Unit) []*Unit {
	id := func(f *File) string { return f.Path + "\x02" + f.Flags() }
	has := make([]map[string]bool, len(units))
	holders := map[string][]int{} // file -> units, in order
	for i, u := range units {
		has[i] = map[string]bool{}
		for _, f := range u.Files {
			if k := id(f); !has[i][k] {
				has[i][k] = true
				holders[k] = append(holders[k], i)
			}
		}
	}
	contained := func(i int) bool {
		for _, j := range holders[id(units[i].Files[0])] {
			if j == i || len(has[j]) < len(has[i]) || len(has[j]) == len(has[i]) && j > i {
				continue
			}
			if !slices.ContainsFunc(units[i].Files, func(f *File) bool { return !has[j][id(f)] }) {
				return true
			}
		}
		return false
	}
	var out []*Unit
	for i, u := range units {
		if !contained(i) {
			out = append(out, u)
		}
	}
	return out
}

// base is a folder that a pattern names and the root of the project that it lies in.
type base struct {
	folder, root string
	marked       bool // a marker says that it is the root
	deep         bool // the pattern names everything below the folder too
}

// outermost lists the roots, each once, sorted.
func outermost(bases []base) []string {
	var out []string
	for _, b := range bases {
		out = append(out, b.root)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// markers are the files of which one stands in the root of every project.
var markers = append(slices.Clone(firmMarkers), "setup.cfg", "configure", "configure.ac")

// firmMarkers are those of them that a library kept inside another project hardly has.
var firmMarkers = []string{".git", ".hg", "gillint.toml", "pyproject.toml", "setup.py", "PKG-INFO"}

// rootOf is the root of the project that folder belongs to: the nearest folder upwards that holds a marker, but for a library kept
// inside the project in which the user works. Without a marker it is the working folder where that holds folder, else folder itself, and
// marked is false.
func rootOf(fsys fs.FS, work, folder string) (root string, marked bool) {
	holds := func(dir string, names []string) bool {
		return slices.ContainsFunc(names, func(m string) bool { _, err := fs.Stat(fsys, path.Join(dir, m)); return err == nil })
	}
	for dir := folder; ; dir = path.Dir(dir) {
		if holds(dir, markers) {
			for up := dir; within(up, work); up = path.Dir(up) {
				if holds(up, firmMarkers) {
					return up, true
				}
				if up == "." || ignoredName(path.Base(up)) {
					break
				}
			}
			return dir, true
		}
		if dir == "." {
			break
		}
		if ignoredName(path.Base(dir)) {
			return folder, false // a project unpacked into a cache is none of the project around it
		}
	}
	if within(folder, work) {
		return work, false
	}
	return folder, false
}

// pattern is one pattern, resolved.
type pattern struct {
	dir  string // folder or file, a path of the file system
	deep bool   // "...": everything below too
	file bool   // dir is a file
	text string // as the user wrote it
}

func newPattern(root, s string) pattern {
	q := pattern{text: s}
	if s == "..." {
		s, q.deep = ".", true
	} else if rest, ok := strings.CutSuffix(s, "/..."); ok {
		if rest == "" {
			rest = "/"
		}
		s, q.deep = rest, true
	}
	q.dir = resolve(root, s)
	return q
}

// match tells whether the pattern names the file.
func (q pattern) match(file string) bool {
	switch {
	case q.file:
		return file == q.dir
	case q.deep:
		return within(file, q.dir)
	}
	return path.Dir(file) == q.dir
}

// resolve makes name, relative to dir unless it begins with a slash, a path of the file system. What lies above its
// root is cut off.
func resolve(dir, name string) string {
	if strings.HasPrefix(name, "/") {
		name = path.Clean(name)
	} else {
		name = path.Join("/", dir, name)
	}
	if name = strings.TrimPrefix(name, "/"); name == "" {
		return "."
	}
	return name
}

// within tells whether name is dir or lies below it.
func within(name, dir string) bool {
	return dir == "." || name == dir || strings.HasPrefix(name, dir+"/")
}

// cause strips the operation and path from a file system's error.
func cause(err error) error {
	if pe, ok := err.(*fs.PathError); ok {
		return pe.Err
	}
	return err
}

// Folder is the folder that a pattern names: of a file the one that it lies in.
func Folder(fsys fs.FS, root, s string) string {
	q := newPattern(root, s)
	if info, err := fs.Stat(fsys, q.dir); err == nil && !info.IsDir() {
		return path.Dir(q.dir)
	}
	return q.dir
}
