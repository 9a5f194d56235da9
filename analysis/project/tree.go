package project

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/gillint/gillint/analysis/bind"
	"github.com/gillint/gillint/analysis/csrc"
)

// maxEntries bounds the files and folders that one walk looks at: a project's root guessed wrong (a home folder) must
// not cost minutes.
const maxEntries = 400_000

// maxScan bounds the size of a file that is scanned for what it includes and defines, in bytes.
const maxScan = 32 << 20

// maxMessage bounds a problem's message in bytes: it may name what the text names.
const maxMessage = 1000

// binaryPrefix is the number of bytes at the start of a file in which a NUL tells that it is no text.
const binaryPrefix = 8 << 10

// tree is one project's folder: its files, scanned.
type tree struct {
	fsys     fs.FS
	root     string
	opt      Options
	sources  []string            // C files
	headers  map[string][]string // base name of every header and C file -> paths, sorted
	pythons  []string            // Python sources, sorted
	glimpses map[string]pyGlance // of them
	uses     []bind.Use          // the C functions that they name
	build    []string            // build files that may say what belongs together
	commands []string            // compile_commands.json
	projects []string            // folders below that are projects of their own, and not looked into
	scans    map[string]*scan    // of sources and headers
	// unscanned are the sources and headers that have no scan yet, while Near chooses which need one.
	unscanned map[string]bool
	parted    bool           // sources are not all of the project's: see Near
	meant     []string       // macros for what the configuration says of functions
	python    sync.WaitGroup // readPython, under way beside the C files
	// pythonLast is closed when the rest of readPython is work for one goroutine, mostly; nil where it does not run beside the C files.
	pythonLast chan struct{}
	turns      chan struct{}        // as many as may work; see parallel
	found      map[[2]string]string // answers of include, by folder and spec
	resolved   map[string][]string  // answers of targets

	mu    sync.Mutex
	near  map[[2]string][2]string // answers of nearest; guarded by mu
	whole map[string]bool         // files of which readText was asked, and more than a scan counts; guarded by mu

	work, workLimit int // done in reading build files, and how far it may go; see charge
	problems        []Problem
	other           []string        // sources in languages that are not analysed
	mentions        map[string]bool // those of them that were read -> whether they use Python
}

// newTree walks the folder root and scans its C files. Folders of bases are looked into whatever their name.
func newTree(ctx context.Context, fsys fs.FS, root string, bases []base, opt Options) (*tree, error) {
	t := emptyTree(fsys, root, opt)
	t.walk(ctx, bases, "")
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if len(t.sources) > 0 {
		// Nobody asks for what it finds before the C files are grouped.
		if opt.Jobs > 1 {
			t.pythonLast = make(chan struct{})
			t.python.Go(func() { t.readPython(ctx, sync.OnceFunc(func() { close(t.pythonLast) })) })
		} else {
			t.readPython(ctx, func() {})
		}
	}
	t.scanAll(ctx)
	t.meant = t.understood()
	if err := ctx.Err(); err != nil {
		t.python.Wait()
		return nil, err
	}
	return t, nil
}

func emptyTree(fsys fs.FS, root string, opt Options) *tree {
	turns := opt.Turns
	if turns == nil {
		turns = make(chan struct{}, max(1, opt.Jobs))
	}
	return &tree{
		fsys: fsys, root: root, opt: opt, turns: turns, headers: map[string][]string{}, scans: map[string]*scan{}, whole: map[string]bool{},
		found: map[[2]string]string{}, resolved: map[string][]string{}, near: map[[2]string][2]string{}, mentions: map[string]bool{}, glimpses: map[string]pyGlance{},
	}
}

// walk collects the names of the tree's files. Where a file is given, it goes no further than Near does, what is near the file first.
func (t *tree) walk(ctx context.Context, bases []base, file string) {
	w := walker{tree: t, ctx: ctx, gathers: true, near: file, most: maxEntries}
	if file != "" {
		w.most = maxNearEntries
	}
	for _, b := range bases {
		w.wanted = append(w.wanted, b.folder)
		if b.root == t.root {
			w.gathers = w.gathers && !b.marked
			w.deep = w.deep || b.marked || b.deep
		}
	}
	w.dir(t.root)
	if w.entries > w.most {
		t.problem(t.root, 0, fmt.Sprintf("more than %d files below: the rest was not looked at; name the project's folder", w.most))
	}
	slices.Sort(t.sources)
	for _, paths := range t.headers {
		slices.Sort(paths)
	}
}

func (t *tree) problem(path string, line int, msg string) {
	if len(msg) > maxMessage {
		msg = strings.ToValidUTF8(msg[:maxMessage], "") + "..."
	}
	t.problems = append(t.problems, Problem{Path: path, Line: line, Message: msg})
}

// problemOnce is problem where the same was not said yet.
func (t *tree) problemOnce(path, msg string) {
	if !slices.Contains(t.problems, Problem{Path: path, Message: msg}) {
		t.problem(path, 0, msg)
	}
}

// walker collects a tree's files.
type walker struct {
	tree    *tree
	ctx     context.Context
	wanted  []string // folders that a pattern names
	gathers bool     // the root is no project's: what looks like one below it is one of its own, and not linked with others
	deep    bool     // everything below counts, not just what is near
	entries int
	most    int    // entries; see maxEntries
	near    string // see Near; empty: everything is wanted
}

// nearby is how many folders below a root count that nothing says is a project's, where only files of its own are asked for:
// their headers may lie there.
const nearby = 2

func (w *walker) dir(dir string) {
	if !w.deep && dir != w.tree.root && strings.Count(strings.TrimPrefix(dir, w.tree.root), "/") > nearby {
		return
	}
	if w.entries > w.most || w.ctx.Err() != nil {
		return
	}
	list, err := fs.ReadDir(w.tree.fsys, dir)
	if err != nil {
		w.tree.problem(dir, 0, fmt.Sprintf("folder not read: %v", cause(err)))
	}
	names := make(map[string]bool, len(list))
	for _, e := range list {
		names[e.Name()] = true
	}
	if dir != w.tree.root && made(names) && !w.named(dir) {
		w.commands(dir)
		return
	}
	if w.gathers && dir != w.tree.root && slices.ContainsFunc(firmMarkers, func(m string) bool { return names[m] }) {
		w.tree.projects = append(w.tree.projects, dir)
		return
	}
	if w.near != "" {
		nearFirst(dir, list, w.near)
	}
	for _, e := range list {
		w.entries++
		name := path.Join(dir, e.Name())
		switch {
		case w.excluded(name):
		case e.IsDir():
			if w.skip(name, names) {
				// compile_commands.json is read even where the folder's sources are not.
				w.commands(name)
			} else {
				w.dir(name)
			}
		default:
			w.file(name)
		}
	}
}

// excluded tells whether the user wants the file or folder left out: by its path below the root, or where the pattern
// has no slash, by its name.
func (w *walker) excluded(name string) bool {
	rel, base := strings.TrimPrefix(name, w.tree.root+"/"), path.Base(name)
	return slices.ContainsFunc(w.tree.opt.Exclude, func(pattern string) bool {
		trimmed := strings.TrimSuffix(strings.TrimPrefix(strings.TrimSuffix(pattern, "/..."), "./"), "/")
		target := rel
		if !strings.Contains(pattern, "/") {
			target = base
		}
		ok, err := path.Match(trimmed, target)
		return ok && err == nil || rel == trimmed
	})
}

// file files a file by its name.
func (w *walker) file(name string) {
	t, b := w.tree, path.Base(name)
	switch ext := path.Ext(b); ext {
	case ".c":
		t.sources = append(t.sources, name)
		t.headers[b] = append(t.headers[b], name) // #include "other.c"
	case ".h", ".inc", ".inl", ".def", ".ipp", ".hh", ".hpp", ".tbl", ".cin":
		t.headers[b] = append(t.headers[b], name)
	case ".py":
		t.pythons = append(t.pythons, name)
	default:
		if isOther(name) {
			t.other = append(t.other, name)
		}
	}
	switch b {
	case "compile_commands.json":
		t.commands = append(t.commands, name)
	case "setup.py", "setup.cfg", "pyproject.toml", "meson.build", "CMakeLists.txt":
		t.build = append(t.build, name)
	default:
		if b == "Setup" || strings.HasPrefix(b, "Setup.") {
			t.build = append(t.build, name)
		}
	}
}

// commands looks for compile_commands.json in a folder that is not walked.
func (w *walker) commands(dir string) {
	name := path.Join(dir, "compile_commands.json")
	if strings.Count(strings.TrimPrefix(dir, w.tree.root), "/") > 2 {
		return
	}
	if info, err := fs.Stat(w.tree.fsys, name); err == nil && info.Mode().IsRegular() {
		w.tree.commands = append(w.tree.commands, name)
	}
}

// skip tells by its name whether the folder holds nothing of the project's own. siblings are the names beside it.
func (w *walker) skip(dir string, siblings map[string]bool) bool {
	b := path.Base(dir)
	return (ignoredName(b) || (b == "build" || b == "dist") &&
		(siblings["setup.py"] || siblings["pyproject.toml"] || siblings["meson.build"] || siblings["CMakeLists.txt"])) && !w.named(dir)
}

// made tells by the names in a folder whether a build or a virtual environment was made there.
func made(names map[string]bool) bool {
	return names["pyvenv.cfg"] || names["CMakeCache.txt"] || names["build.ninja"] || names["meson-info"] || names["conda-meta"]
}

// named tells whether a pattern names a folder, or it lies in a cache that a pattern names.
func (w *walker) named(dir string) bool {
	return slices.ContainsFunc(w.wanted, func(q string) bool {
		return within(q, dir) || within(dir, q) && q != w.tree.root && ignoredBetween(q, w.tree.root)
	})
}

// ignoredName tells whether a folder of this name never holds a project's own sources.
func ignoredName(b string) bool {
	switch b {
	case "node_modules", "__pycache__", "__pypackages__", "site-packages", "_skbuild", "_build", "builddir", "CMakeFiles", "CVS":
		return true
	}
	return strings.HasPrefix(b, ".") && b != "." && b != ".." || strings.HasSuffix(b, ".egg-info") || strings.HasSuffix(b, ".dist-info")
}

// ignoredBetween tells whether a folder from dir up to root has an ignored name.
func ignoredBetween(dir, root string) bool {
	for ; dir != root && dir != "."; dir = path.Dir(dir) {
		if ignoredName(path.Base(dir)) {
			return true
		}
	}
	return false
}

// scanAll reads every C file and header once.
func (t *tree) scanAll(ctx context.Context) {
	var names []string
	for _, paths := range t.headers {
		names = append(names, paths...)
	}
	slices.Sort(names)
	t.scan(ctx, names)
	// A file that cannot be read is said and leaves the analysis here.
	t.sources = slices.DeleteFunc(t.sources, func(name string) bool { return t.scans[name] == nil })
}

// scan scans the files of these names.
func (t *tree) scan(ctx context.Context, names []string) {
	scans := make([]*scan, len(names))
	errs := make([]error, len(names))
	scan := func(i int) {
		if ctx.Err() == nil {
			scans[i], errs[i] = t.scanFile(names[i])
		}
	}
	if t.pythonLast == nil {
		t.parallel(len(names), scan)
	} else {
		// What Python sources need comes first: its end is the work of one goroutine, beside which there must be something to do.
		t.parallelAfter(t.pythonLast, len(names), scan)
	}
	for i, name := range names {
		if errs[i] != nil {
			t.problem(name, 0, fmt.Sprintf("not read: %v", cause(errs[i])))
		}
		if scans[i] != nil {
			t.scans[name] = scans[i]
		}
	}
}

// parallel calls f for each number below n, on as many goroutines as may work. Of two calls at the same time, both go on.
func (t *tree) parallel(n int, f func(i int)) {
	now := make(chan struct{})
	close(now)
	t.parallelAfter(now, n, f)
}

// parallelAfter is parallel, but on one goroutine alone until begin is closed.
func (t *tree) parallelAfter(begin <-chan struct{}, n int, f func(i int)) {
	var next atomic.Int64
	done := make(chan struct{})
	work := func() {
		for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
			t.turns <- struct{}{}
			f(i)
			<-t.turns
		}
	}
	var wg sync.WaitGroup
	for range min(t.opt.Jobs, n) - 1 {
		wg.Go(func() {
			select {
			case <-begin:
				work()
			case <-done:
			}
		})
	}
	work()
	close(done)
	wg.Wait()
}

func (t *tree) scanFile(name string) (s *scan, err error) {
	if path.Ext(name) == ".c" {
		err = lookAt(t.fsys, name, maxScan, func(text []byte) (err error) {
			s, err = glance(text)
			return err
		})
		return s, err
	}
	text, err := readBytes(t.fsys, name, maxScan) // a header will be read again, and is kept
	if err != nil {
		return nil, err
	}
	return glance(text)
}

// glance scans a text. It fails where that is none.
func glance(text []byte) (*scan, error) {
	if len(text) > maxScan {
		return nil, tooLarge(maxScan)
	}
	text = csrc.Decode(text)
	if bytes.IndexByte(text[:min(len(text), binaryPrefix)], 0) >= 0 {
		return nil, fmt.Errorf("not a text file in UTF-8 or ASCII")
	}
	return scanText(text), nil
}

// noteOther says once how many files in other languages were left out of those that are wanted. Their paths are said
// relative to the folder work where they lie in it.
func (t *tree) noteOther(work string, wanted func(file string) bool) {
	var names []string
	for _, name := range t.other {
		if !wanted(name) {
			continue
		}
		if path.Ext(name) == ".pyx" {
			// The C file that Cython made of it, where it is there, is analysed.
			if t.scans[strings.TrimSuffix(name, ".pyx")+".c"] == nil {
				names = append(names, name)
			}
			continue
		}
		text, err := readBytes(t.fsys, name, maxScan)
		if err != nil {
			continue
		}
		t.mentions[name] = mentionsPython(text)
		if t.mentions[name] {
			names = append(names, name)
		}
	}
	if len(names) == 0 {
		return
	}
	slices.Sort(names)
	const most = 5
	list := make([]string, 0, most)
	for _, name := range names[:min(most, len(names))] {
		list = append(list, strings.TrimPrefix(name, work+"/"))
	}
	more := ""
	if len(names) > most {
		more = ", ..."
	}
	files := "files that use Python are not C and were"
	if len(names) == 1 {
		files = "file that uses Python is not C and was"
	}
	t.problem("", 0, fmt.Sprintf("%d %s not analysed: %s%s", len(names), files, strings.Join(list, ", "), more))
}

// find looks up a header of the tree: see File.Find.
func (t *tree) find(spec, from string) (string, bool) {
	spec = strings.ReplaceAll(spec, "\\", "/")
	clean := path.Clean(spec)
	for strings.HasPrefix(clean, "../") {
		clean = clean[3:]
	}
	for dir := path.Dir(from); ; dir = path.Dir(dir) {
		for _, p := range t.nearest(dir, clean) {
			if p != "" && p != from {
				return p, true
			}
		}
		if dir == "." || dir == "/" {
			return "", false
		}
	}
}

// nearest returns the two files below dir whose paths end in spec that lie least deep, the better one first. It may be
// called from several goroutines.
func (t *tree) nearest(dir, spec string) [2]string {
	key := [2]string{dir, spec}
	t.mu.Lock()
	defer t.mu.Unlock()
	if best, ok := t.near[key]; ok {
		return best
	}
	depth := func(p string) int {
		if path.Dir(p) == dir {
			return 0
		}
		return 1 + strings.Count(p, "/")
	}
	var best [2]string
	list := t.headers[path.Base(spec)] // sorted: what lies below dir stands together
	if dir != "." {
		from, _ := slices.BinarySearch(list, dir+"/")
		to, _ := slices.BinarySearch(list, dir+"0") // 0 follows the slash
		list = list[from:to]
	}
	for _, p := range list {
		switch {
		case p != spec && !strings.HasSuffix(p, "/"+spec):
		case best[0] == "" || depth(p) < depth(best[0]):
			best = [2]string{p, best[0]}
		case best[1] == "" || depth(p) < depth(best[1]):
			best[1] = p
		}
	}
	t.near[key] = best
	return best
}

// targets are the files that the #include directives of a file mean, in order, empty where there is none. All files are scanned
// before it is first called.
func (t *tree) targets(file string) []string {
	if list, ok := t.resolved[file]; ok {
		return list
	}
	var list []string
	if s := t.scans[file]; s != nil && len(s.includes) > 0 {
		list = make([]string, len(s.includes))
		for i, spec := range s.includes {
			list[i], _ = t.include(spec, file)
		}
	}
	t.resolved[file] = list
	return list
}

// include resolves an #include directive of the file from as a compiler with the usual folders would, else with find.
func (t *tree) include(spec, from string) (string, bool) {
	key := [2]string{path.Dir(from), spec}
	if p, ok := t.found[key]; ok && p != from {
		return p, p != ""
	}
	p := t.lookup(spec, from)
	t.found[key] = p
	return p, p != ""
}

func (t *tree) lookup(spec, from string) string {
	for _, dir := range []string{path.Dir(from), t.root, path.Join(t.root, "include"), path.Join(t.root, "src")} {
		if p := path.Join(dir, spec); t.readable(p) {
			return p
		}
	}
	p, _ := t.find(spec, from)
	return p
}

// common counts the folders that two folders share, from the top; being the same folder counts more.
func common(a, b string) int {
	if a == b {
		return 1 << 20
	}
	n := 0
	as, bs := strings.Split(a, "/"), strings.Split(b, "/")
	for n < len(as) && n < len(bs) && as[n] == bs[n] {
		n++
	}
	// Of two at the same distance upwards the one less deep is the nearer.
	return n<<8 - min(len(bs), 255)
}

func sortedKeys[M ~map[string]V, V any](m M) []string { return slices.Sorted(maps.Keys(m)) }
