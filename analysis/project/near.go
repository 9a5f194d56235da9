package project

import (
	"context"
	"io/fs"
	"path"
	"slices"

	"github.com/gillint/gillint/analysis/capi"
)

// Bounds of what Near looks at: what is there to be told at once must not cost what all of a large project does.
const (
	maxNearEntries = 20_000 // files and folders of the walk, nearest first
	maxNearFiles   = 2_000  // C files and headers that are scanned
)

// Near is Discover for one C file alone, for an answer before Discover has come to its end: a link unit of the file and what it
// includes, with the flags that the build files near it give. There is none where these do not use Python. What the project's other C files and
// its Python sources would say is not known: calls into them stay open. Patterns are Discover's. It fails where the folder that
// they name is not there, and when ctx ends.
func Near(ctx context.Context, fsys fs.FS, root string, patterns []string, file string, opt Options) (*Project, error) {
	b, err := nearBase(fsys, root, patterns, file)
	if err != nil {
		return nil, err
	}
	t := emptyTree(fsys, b.root, opt.resolved(root))
	t.walk(ctx, []base{b}, file)
	if ctx.Err() == nil {
		t.scanNear(ctx, file)
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	t.meant = t.understood()
	p := &Project{trees: []*tree{t}, patterns: []pattern{{dir: b.folder, deep: true}}}
	p.addUnits(t, map[string]bool{})
	p.Included = nil
	p.Units = dropContained(slices.DeleteFunc(p.Units, func(u *Unit) bool {
		return !slices.ContainsFunc(u.Files, func(f *File) bool { return f.Path == file })
	}))
	for _, u := range p.Units {
		u.Near, u.Open = true, t.undefined()
	}
	t.forget()
	return p, nil
}

// undefined lists the functions that scanned files declare and none of them defines: what other files of the project define. Python's
// and the system's are not among them.
func (t *tree) undefined() (out []string) {
	names := map[string]role{}
	for _, s := range t.scans {
		for name, r := range s.names {
			names[name] |= r
		}
	}
	for name, r := range names {
		if r&(isDecl|isDef|isStatic) == isDecl && !isPythonAPI(name) && !capi.System(name) && capi.LookupC(name) == nil {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out
}

// nearBase is the project that the file lies in, as Discover would find it from the first pattern that names the file.
func nearBase(fsys fs.FS, root string, patterns []string, file string) (base, error) {
	q := newPattern(root, "./...")
	for _, s := range patterns {
		if p := newPattern(root, s); within(file, p.dir) {
			q = p
			break
		}
	}
	if _, err := fs.Stat(fsys, q.dir); err != nil {
		return base{}, err
	}
	folder := q.dir
	if folder == file {
		folder = path.Dir(file)
	}
	dir, marked := rootOf(fsys, root, folder)
	if !marked {
		// Projects in a folder that is none itself are not linked with each other: the outermost counts.
		for _, inner := range below(dir, path.Dir(file)) {
			if slices.ContainsFunc(firmMarkers, func(m string) bool { _, err := fs.Stat(fsys, path.Join(inner, m)); return err == nil }) {
				return base{inner, inner, true, true}, nil
			}
		}
	}
	return base{folder, dir, marked, q.deep}, nil
}

// below lists the folders from below dir down to the folder to, the outermost first.
func below(dir, to string) (out []string) {
	for ; to != dir && to != "." && within(to, dir); to = path.Dir(to) {
		out = append(out, to)
	}
	slices.Reverse(out)
	return out
}

// nearFirst orders what a folder holds: files, then the folder in which target lies, then the others.
func nearFirst(dir string, list []fs.DirEntry, target string) {
	rank := func(e fs.DirEntry) int {
		switch {
		case !e.IsDir():
			return 0
		case within(target, path.Join(dir, e.Name())):
			return 1
		}
		return 2
	}
	slices.SortStableFunc(list, func(a, b fs.DirEntry) int { return rank(a) - rank(b) })
}

// scanNear scans the file and what it includes, of what the walk has seen.
func (t *tree) scanNear(ctx context.Context, file string) {
	t.parted, t.unscanned = true, map[string]bool{}
	for _, paths := range t.headers {
		for _, name := range paths {
			t.unscanned[name] = true
		}
	}
	count := 0
	for wanted := []string{file}; len(wanted) > 0 && count < maxNearFiles && ctx.Err() == nil; {
		wanted = wanted[:min(len(wanted), maxNearFiles-count)]
		count += len(wanted)
		t.scan(ctx, wanted)
		for _, name := range wanted {
			delete(t.unscanned, name)
		}
		next := map[string]bool{}
		for _, name := range wanted {
			if s := t.scans[name]; s != nil {
				for _, spec := range s.includes {
					if inc, ok := t.include(spec, name); ok && t.unscanned[inc] {
						next[inc] = true
					}
				}
			}
		}
		wanted = sortedKeys(next)
	}
	t.unscanned = nil
	t.sources = []string{file}
}

// readable tells whether there is a text of the name to scan.
func (t *tree) readable(name string) bool { return t.scans[name] != nil || t.unscanned[name] }

// forget drops what only the grouping needs: many names.
func (t *tree) forget() {
	t.scans, t.found, t.resolved, t.glimpses, t.uses = nil, nil, nil, nil, nil
}
