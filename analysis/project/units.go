package project

import (
	"cmp"
	"math"
	"path"
	"slices"
	"strings"

	"github.com/gillint/gillint/analysis/capi"
)

// smallProject is the number of C files up to which a project with one extension module is one link unit: a wrong
// split loses findings across files, a merge costs nothing, since statics stay in their files.
const smallProject = 60

// cluster is a set of files that belong together: what a build file puts into one target, or a folder.
type cluster struct {
	name    string
	dir     string
	files   []string
	include []string // flags that the build file gives
	defines []string
}

// units groups the tree's C files into link units. skipped counts the groups in which nothing uses Python.
//
// Groups that define a module's init function are extension modules; each is given, as a linker would from archives,
// the files of other groups that define what it calls. What uses Python and was not called for stays a unit of its own.
// included are the C files that are in no group since others include them: see Project.
// wanted tells which of them Options.Early need be told of.
func (t *tree) units(wanted func(*Unit) bool) (units, included []*Unit, skipped int) {
	db := t.readCommands()
	r := &resolver{tree: t, db: db, names: newNameTable(t.scans), closures: map[string]*closure{}, nearest: map[[2]string]string{}}
	all := r.clusters()
	seeds, pool := r.split(all)
	r.index(pool)
	pulled := map[string]bool{}
	for _, c := range seeds {
		files := r.link(c)
		for _, f := range files {
			pulled[f] = true
		}
		units = append(units, r.unit(c, files))
	}
	var others []*cluster
	for _, c := range pool {
		switch {
		case !slices.ContainsFunc(c.files, func(f string) bool { return !pulled[f] }):
		case slices.ContainsFunc(c.files, func(f string) bool { return !pulled[f] && r.closure(f).python }):
			units = append(units, r.unit(c, r.link(c)))
		default:
			others = append(others, c)
		}
	}
	if t.opt.Early != nil {
		t.opt.Early(slices.DeleteFunc(slices.Clone(units), func(u *Unit) bool { return !wanted(u) }))
	}
	t.python.Wait()
	r.bound = r.bindings(all)
	for _, c := range others {
		if slices.ContainsFunc(c.files, func(f string) bool { return !pulled[f] && len(r.bound[f]) > 0 }) {
			units = append(units, r.unit(c, r.link(c)))
		} else {
			skipped++
		}
	}
	slices.SortFunc(units, func(a, b *Unit) int {
		return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Files[0].Path, b.Files[0].Path))
	})
	t.lend(units)
	in := map[string]bool{}
	for _, u := range units {
		for _, f := range u.Files {
			in[f.Path] = true
		}
	}
	for _, f := range sortedKeys(r.included) {
		if !in[f] && r.closure(f).python {
			c := &cluster{name: t.display(f), dir: path.Dir(f), files: []string{f}}
			included = append(included, r.unit(c, c.files))
		}
	}
	unshared, nonBlocking := t.says()
	for _, u := range slices.Concat(units, included) {
		u.Unshared, u.NonBlocking = unshared, nonBlocking
		u.Bound = bound(u.Files, r.bound)
	}
	return units, included, skipped
}

// lend settles which of the units that share a file tries the switches that it hangs on: one of those that have most to do with
// Python. To try them in each would take that many times as long, and show the same nearly always.
func (t *tree) lend(units []*Unit) {
	python := make([]int, len(units)) // files that use it themselves
	for i, u := range units {
		for _, f := range u.Files {
			if t.scans[f.Path].python {
				python[i]++
			}
		}
	}
	better := func(a, b int) bool {
		return cmp.Or(cmp.Compare(python[a], python[b]), cmp.Compare(len(units[a].Files), len(units[b].Files))) > 0
	}
	tries := map[string]int{}
	id := func(f *File) string { return f.Path + "\x00" + f.Flags() }
	for i, u := range units {
		for _, f := range u.Files {
			if o, ok := tries[id(f)]; !ok || better(i, o) {
				tries[id(f)] = i
			}
		}
	}
	for i, u := range units {
		for n, f := range u.Files {
			if tries[id(f)] != i {
				if u.Lent == nil {
					u.Lent = make([]bool, len(u.Files))
				}
				u.Lent[n] = true
			}
		}
	}
}

// resolver holds what grouping needs.
type resolver struct {
	tree     *tree
	db       *database
	names    nameTable
	closures map[string]*closure
	definers [][]string           // by number of an external function: files of the pool that define it, sorted
	nearest  map[[2]string]string // answers of definer
	bound    map[string][]Binding // functions that Python code calls, by the file that defines them
	included map[string]bool      // C files that other C files include
}

// Bounds of what build files and #include directives may say: no real ones come near them.
const (
	maxMembers = 10_000 // files of targets added up, to which come maxShared for each C file
	maxShared  = 20
	maxClosure = 20_000 // files that one file includes, directly or not
)

// clusters groups every C file that is compiled for itself: by build file, by the targets of compile_commands.json, the
// rest by folder. A file may be in several clusters of the first two kinds.
func (r *resolver) clusters() []*cluster {
	t := r.tree
	var out []*cluster
	grouped := map[string]bool{}
	same := map[string]bool{} // sets of files: setup.py and meson.build may say the same
	members := 0
	add := func(c *cluster) {
		if members > maxMembers+maxShared*len(t.sources) {
			t.problemOnce("", "build files put files into too many targets: not all of them are analysed as what they are built into")
			return
		}
		c.files = slices.DeleteFunc(c.files, func(f string) bool { return t.scans[f] == nil })
		slices.Sort(c.files)
		c.files = slices.Compact(c.files)
		key := strings.Join(c.files, "\x00")
		if len(c.files) == 0 || same[key] {
			return
		}
		same[key] = true
		members += len(c.files)
		for _, f := range c.files {
			grouped[f] = true
		}
		out = append(out, c)
	}
	for _, c := range r.db.targets() {
		add(c)
	}
	for _, c := range t.readBuildFiles() {
		// The targets of compile_commands.json are what is really built.
		if !slices.ContainsFunc(c.files, func(f string) bool { return grouped[f] && r.db.byTarget[f] }) {
			add(c)
		}
	}
	r.included = t.includedSources()
	folders := map[string]*cluster{}
	for _, f := range t.sources {
		if grouped[f] || r.included[f] && r.db.entries[f] == nil {
			continue
		}
		dir := path.Dir(f)
		if folders[dir] == nil {
			folders[dir] = &cluster{name: t.display(dir), dir: dir}
		}
		folders[dir].files = append(folders[dir].files, f)
	}
	if len(out) <= 1 && !t.parted {
		if c := r.whole(out, folders); c != nil {
			return []*cluster{c}
		}
	}
	for _, dir := range sortedKeys(folders) {
		add(folders[dir])
	}
	return out
}

// whole puts a small project that makes one extension module at most into one cluster; nil where it is not such.
func (r *resolver) whole(built []*cluster, folders map[string]*cluster) *cluster {
	all := &cluster{name: r.tree.display(r.tree.root), dir: r.tree.root}
	for _, c := range built {
		all.name, all.include, all.defines = c.name, c.include, c.defines
		all.files = append(all.files, c.files...)
	}
	for _, dir := range sortedKeys(folders) {
		all.files = append(all.files, folders[dir].files...)
	}
	var inits int
	for _, f := range all.files {
		inits += min(1, len(r.closure(f).inits))
	}
	if len(all.files) == 0 || len(all.files) >= smallProject || inits > 1 {
		return nil
	}
	slices.Sort(all.files)
	all.files = slices.Compact(all.files)
	return all
}

// split tells extension modules from what they may call into.
func (r *resolver) split(all []*cluster) (seeds, pool []*cluster) {
	for _, c := range all {
		if slices.ContainsFunc(c.files, func(f string) bool { return len(r.closure(f).inits) > 0 }) {
			seeds = append(seeds, c)
		} else {
			pool = append(pool, c)
		}
	}
	return seeds, pool
}

// index notes which file of the pool defines what.
func (r *resolver) index(pool []*cluster) {
	r.definers = make([][]string, len(r.names.all))
	seen := map[string]bool{}
	for _, c := range pool {
		for _, f := range c.files {
			if seen[f] {
				continue
			}
			seen[f] = true
			for _, id := range r.closure(f).defs {
				// What looks like a definition may be a macro's use. Functions of the interpreter itself stay calls of the API,
				// in its own tree too.
				if name := r.names.all[id]; !r.names.macro[id] && !isPythonAPI(name) && name != "main" {
					r.definers[id] = append(r.definers[id], f)
				}
			}
		}
	}
	for _, files := range r.definers {
		slices.Sort(files)
	}
}

// definer returns the file of the pool that defines a function, given by its number, and lies nearest to the folder dir.
func (r *resolver) definer(dir string, id int32) string {
	key := [2]string{dir, r.names.all[id]}
	if best, ok := r.nearest[key]; ok {
		return best
	}
	best, score := "", math.MinInt
	list := r.definers[id] // sorted: what lies below a folder stands together
	for up := dir; up != "."; up = path.Dir(up) {
		from, _ := slices.BinarySearch(list, up+"/")
		to, _ := slices.BinarySearch(list, up+"0") // 0 follows the slash
		if from < to {
			list = list[from:to]
			break
		}
	}
	for _, d := range list {
		if s := common(dir, path.Dir(d)); s > score {
			best, score = d, s
		}
	}
	r.nearest[key] = best
	return best
}

// link returns the cluster's files and those of the pool that they need, sorted.
func (r *resolver) link(c *cluster) []string {
	in := map[string]bool{}
	defined := make([]bool, len(r.names.all))
	work := slices.Clone(c.files)
	for _, f := range c.files {
		in[f] = true
		for _, d := range r.closure(f).defs {
			defined[d] = true
		}
	}
	for len(work) > 0 {
		f := work[0]
		work = work[1:]
		for _, id := range r.wants(f) {
			if defined[id] {
				continue
			}
			best := r.definer(path.Dir(f), id)
			for _, d := range r.closure(best).defs {
				defined[d] = true
			}
			if !in[best] {
				in[best] = true
				work = append(work, best)
			}
		}
	}
	return sortedKeys(in)
}

// wants lists what a file uses and files of the pool define, sorted by name.
func (r *resolver) wants(file string) []int32 {
	c := r.closure(file)
	if !c.asked {
		c.asked = true
		for _, id := range c.uses {
			// Files that stand in for the system's functions are for systems that have none.
			if len(r.definers[id]) > 0 && !capi.System(r.names.all[id]) {
				c.wants = append(c.wants, id)
			}
		}
		slices.SortFunc(c.wants, func(a, b int32) int { return strings.Compare(r.names.all[a], r.names.all[b]) })
	}
	return c.wants
}

// unit makes a link unit of files, with flags.
func (r *resolver) unit(c *cluster, files []string) *Unit {
	u := &Unit{Name: c.name}
	for _, f := range files {
		u.Files = append(u.Files, r.file(f, c))
	}
	return u
}

// file gives a file its flags: those of compile_commands.json, else those of the build file, and always the folders
// where a project's headers usually are.
func (r *resolver) file(name string, c *cluster) *File {
	t := r.tree
	f := &File{Path: name, tree: t}
	f.Include = append(f.Include, t.opt.Include...)
	if e := r.db.lookup(name, c.name); e != nil {
		f.Include = append(f.Include, e.include...)
		f.System = append(f.System, e.system...)
		f.Defines = append(f.Defines, e.defines...)
		f.Exact = e.file == name
	} else if slices.Contains(c.files, name) {
		f.Include = append(f.Include, c.include...)
		f.Defines = append(f.Defines, c.defines...)
	}
	f.Include = append(f.Include, path.Dir(name), t.root, path.Join(t.root, "include"), path.Join(t.root, "src"))
	f.Include = unique(f.Include)
	f.Defines = append(append(f.Defines, t.meant...), t.opt.Defines...)
	return f
}

// includedSources are the C files that another file includes: they are read there.
func (t *tree) includedSources() map[string]bool {
	out := map[string]bool{}
	for _, name := range sortedKeys(t.scans) {
		specs := t.scans[name].includes
		if !slices.ContainsFunc(specs, func(spec string) bool { return path.Ext(spec) == ".c" }) {
			continue
		}
		for i, inc := range t.targets(name) {
			if path.Ext(specs[i]) == ".c" && inc != "" && inc != name {
				out[inc] = true
			}
		}
	}
	// Files that include each other would all be lost: the first of them is compiled for itself.
	seen := map[string]bool{}
	for _, f := range t.sources {
		if !out[f] {
			t.reach(f, seen)
		}
	}
	for _, name := range sortedKeys(out) {
		if !seen[name] {
			delete(out, name)
			t.reach(name, seen)
		}
	}
	return out
}

// reach adds a file and what it includes, directly or not, to seen.
func (t *tree) reach(file string, seen map[string]bool) {
	seen[file] = true
	for work := []string{file}; len(work) > 0; {
		f := work[len(work)-1]
		work = work[:len(work)-1]
		for _, inc := range t.targets(f) {
			if inc != "" && !seen[inc] {
				seen[inc] = true
				work = append(work, inc)
			}
		}
	}
}

// display is a folder as a unit's name.
func (t *tree) display(dir string) string {
	if dir == t.root {
		return path.Base(dir)
	}
	return strings.TrimPrefix(dir, t.root+"/")
}

// isPythonAPI tells whether a function of this name belongs to the interpreter.
func isPythonAPI(name string) bool {
	return strings.HasPrefix(name, "_Py") || strings.HasPrefix(name, "Py") && capi.LooksLikeAPI(name)
}

// unique drops repetitions; the first stays.
func unique(list []string) []string {
	seen := map[string]bool{}
	return slices.DeleteFunc(list, func(s string) bool {
		dup := seen[s]
		seen[s] = true
		return dup
	})
}
