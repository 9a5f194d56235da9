package csrc

import (
	"errors"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/csrc/pp"
	"github.com/gillint/gillint/analysis/headers"
)

// Config says which file to read and how.
type Config struct {
	FS   fs.FS  // where the file and those that it includes are read; may be nil if Text is given
	Path string // the main file in FS, slash-separated
	Text []byte // its text where that differs from the file (an editor's unsaved buffer); nil: read it from FS

	IncludeDirs []string // searched for headers, in order: folders in FS
	SystemDirs  []string // searched last; what is found there belongs to no project
	Defines     []string // "NAME", "NAME=VALUE", in order; "-NAME" undefines

	Target    capi.Target  // the zero value: capi.DefaultTarget
	Platform  string       // see headers.For
	Headers   *headers.Set // the models; nil: headers.For(Target, Platform)
	UseSystem bool         // headers found in the folders go before models
	Switches  bool         // look for switches; see Unit.Switches
	// Find names the file that a header not found in any folder must mean, such as the only file of the tree whose path
	// ends so. May be nil.
	Find func(spec string) (path string, ok bool)

	MaxFile   int // bytes of one file; 0: 32 MiB
	MaxTokens int // of the preprocessed unit; 0: pp's default
}

const defaultMaxFile = 32 << 20

// Parse reads one file. It always returns a unit: what could not be read is in its Problems.
func Parse(cfg *Config) *Unit {
	c := *cfg
	if c.MaxFile <= 0 {
		c.MaxFile = defaultMaxFile
	}
	if c.Headers == nil {
		c.Headers = headers.For(c.Target, c.Platform)
	}
	c.Path = path.Clean(c.Path)
	text := c.Text
	if text == nil {
		var err error
		if text, err = readFile(c.FS, c.Path, c.MaxFile); err != nil {
			u := newUnit(c.Path, nil, c.Headers)
			u.Files = []pp.File{{Path: c.Path, Project: true}}
			u.Problems = []Problem{{Path: c.Path, Message: "cannot be read: " + reason(err)}}
			return u
		}
	}
	config := pp.Config{
		Resolver:   newResolver(&c),
		Predefined: c.Headers.Predefined(),
		Defines:    c.Defines,
		MaxTokens:  c.MaxTokens,
		MaxFile:    c.MaxFile,
		Words:      capi.ModuleWords,
	}
	if c.Switches {
		config.Settled = headers.Settles
	}
	res := pp.Preprocess(&config, c.Path, text)
	if wantsPython(res) {
		if config.Implied, _ = c.Headers.Lookup("Python.h"); config.Implied != nil {
			res.Release()
			res = pp.Preprocess(&config, c.Path, text)
		}
	}
	return newUnit(c.Path, res, c.Headers)
}

// Release says that the items of u are not needed any more, nor anything that was parsed of them: reading others then needs less
// memory. A unit need not be released.
func (u *Unit) Release() {
	if u.release != nil {
		u.Items, u.all = nil, nil
		u.release()
	}
}

// wantsPython reports whether a text uses the C API ahead of an #include of Python.h, or without one: that comes with a header
// which was not found, or from a file that includes this one, or from a generator that puts the text behind it. Without the
// API's macros nothing of what the text does to the GIL would be seen.
func wantsPython(res *pp.Result) bool {
	if slices.ContainsFunc(res.Files, func(f pp.File) bool { return path.Base(f.Path) == "Python.h" }) {
		return false // the installed one
	}
	before := res.Tokens
	if i := slices.IndexFunc(res.Digests, func(d *pp.Digest) bool { return d.Name == "Python.h" }); i >= 0 {
		before = before[:min(res.Starts[i], len(before))]
	}
	return slices.ContainsFunc(before, func(t pp.Token) bool {
		return t.Kind == pp.Ident && len(t.Text) > 3 && strings.HasPrefix(t.Text, "Py") && capi.Any(t.Text) != nil
	})
}

// ParseString reads a text that includes nothing but models, for tests.
func ParseString(name, text string) *Unit {
	return Parse(&Config{Path: name, Text: []byte(text)})
}

// newUnit cuts a preprocessed file into items.
func newUnit(name string, res *pp.Result, models *headers.Set) *Unit {
	u := &Unit{Path: name, names: &names{own: newTable(), fallback: models.Typedefs}}
	if res == nil {
		return u
	}
	u.release = res.Release
	u.Files, u.Comments, u.presumed, u.remapped = res.Files, res.Comments, res.Presumed, res.Remapped()
	u.Switches, u.Mentions = res.Switches, res.Mentions
	for _, word := range capi.ModuleWords {
		if m := res.Macros(word); m != nil && !m.Opaque {
			u.Defined = append(u.Defined, word)
		}
	}
	u.names.digests = digestsOf(res.Digests)
	u.names.typedefs = typedefsOf(u.names.digests)
	for _, p := range res.Problems {
		u.Problems = append(u.Problems, Problem{Path: filePath(u.Files, p.Loc), Line: int(p.Loc.Line), Message: p.Message})
	}
	items, damages := split(res.Tokens)
	u.all = items
	spreadSpecifiers(items)
	for _, it := range items {
		if it.Kind == Proto || it.Kind == TypeDecl {
			it.cache = &cached{}
		}
		u.names.own.add(it)
		if project(u.Files, it.Loc) {
			u.Items = append(u.Items, it)
		}
	}
	for _, d := range damages {
		if project(u.Files, d.loc) {
			u.Problems = append(u.Problems, Problem{Path: filePath(u.Files, d.loc), Line: int(d.loc.Line), Message: d.message})
		}
	}
	return u
}

// spreadSpecifiers gives every declaration of a function what one of them says for all: C needs static and noreturn once.
func spreadSpecifiers(items []*Item) {
	type specs struct{ static, noreturn bool }
	all := map[string]specs{}
	functions := func(do func(*Item)) {
		for _, it := range items {
			if it.Kind == FuncDef || it.Kind == Proto && len(it.Names) == 1 {
				do(it)
			}
		}
	}
	functions(func(it *Item) {
		s := all[it.Name]
		all[it.Name] = specs{s.static || it.Static, s.noreturn || it.Noreturn}
	})
	functions(func(it *Item) {
		s := all[it.Name]
		it.Static, it.Noreturn = s.static, s.noreturn
	})
}

func filePath(files []pp.File, loc Loc) string {
	if int(loc.File) < len(files) && loc.File >= 0 {
		return files[loc.File].Path
	}
	return ""
}

func project(files []pp.File, loc Loc) bool {
	return int(loc.File) < len(files) && loc.File >= 0 && files[loc.File].Project
}

// path returns the file of a place in an item; empty for the items of models, whose places are in files of their own.
func (u *Unit) path(it *Item, loc Loc) string {
	if it.scope != nil {
		return ""
	}
	return filePath(u.Files, loc)
}

// resolver finds what #include names, as compilers do, with the models among the system headers.
type resolver struct {
	cfg    *Config
	dirs   []dir // in the order of the search
	system []string
	tries  int // files looked for
}

// dir is a folder of the search path.
type dir struct {
	path   string
	python bool // holds Python.h: what models exist for is not taken from here
}

func newResolver(cfg *Config) *resolver {
	r := &resolver{cfg: cfg}
	for _, d := range cfg.SystemDirs {
		r.system = append(r.system, path.Clean(d))
	}
	for _, d := range cfg.IncludeDirs {
		r.addDir(path.Clean(d))
	}
	for _, d := range r.system {
		r.addDir(d)
	}
	return r
}

func (r *resolver) addDir(d string) {
	if r.cfg.FS == nil || slices.ContainsFunc(r.dirs, func(x dir) bool { return x.path == d }) {
		return
	}
	_, err := fs.Stat(r.cfg.FS, path.Join(d, "Python.h"))
	r.dirs = append(r.dirs, dir{d, err == nil})
}

// Include implements pp.Resolver.
func (r *resolver) Include(spec string, angled, next bool, from string) (pp.Included, bool) {
	if r.tries > maxTries {
		return pp.Included{}, false // said of the header, which is not found
	}
	inc, ok := r.find(spec, angled, next, from)
	if !ok && strings.Contains(spec, `\`) {
		return r.find(strings.ReplaceAll(spec, `\`, "/"), angled, next, from) // written on Windows
	}
	return inc, ok
}

func (r *resolver) find(spec string, angled, next bool, from string) (pp.Included, bool) {
	if !angled && !next {
		if inc, ok := r.read(path.Join(path.Dir(from), spec)); ok {
			return inc, true
		}
	}
	modelFirst := angled && !r.cfg.UseSystem && !next && headers.Has(spec)
	if modelFirst {
		if d, ok := r.cfg.Headers.Lookup(spec); ok {
			return pp.Included{Digest: d}, true
		}
	}
	d, modelled := r.cfg.Headers.Lookup(spec)
	seen := !next
	for _, dir := range r.dirs {
		p := path.Join(dir.path, spec)
		if !seen {
			seen = p == from
			continue
		}
		if modelled && dir.python && !r.cfg.UseSystem {
			continue
		}
		if inc, ok := r.read(p); ok {
			return inc, true
		}
	}
	if modelled {
		return pp.Included{Digest: d}, true
	}
	if r.cfg.Find != nil {
		if p, ok := r.cfg.Find(spec); ok {
			return r.read(path.Clean(p))
		}
	}
	return pp.Included{}, false
}

// maxTries bounds the files that are looked for in reading one unit: many folders times many headers would take minutes.
const maxTries = 200_000

func (r *resolver) read(p string) (pp.Included, bool) {
	r.tries++
	text, err := readFile(r.cfg.FS, p, r.cfg.MaxFile)
	if err != nil {
		return pp.Included{}, false
	}
	return pp.Included{Path: p, Text: text, Project: !r.isSystem(p)}, true
}

func (r *resolver) isSystem(p string) bool {
	for _, d := range r.system {
		if d == "." || strings.HasPrefix(p, d+"/") {
			return true
		}
	}
	return false
}

var errNotAFile = errors.New("not a regular file")
var errTooLarge = errors.New("too large")

func readFile(fsys fs.FS, name string, limit int) ([]byte, error) {
	if fsys == nil {
		return nil, fs.ErrNotExist
	}
	info, err := fs.Stat(fsys, name)
	switch {
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular():
		return nil, errNotAFile
	case info.Size() > int64(limit):
		return nil, errTooLarge
	}
	return fs.ReadFile(fsys, name)
}

// reason says why a file cannot be read, without the path that system errors repeat.
func reason(err error) string {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		return pe.Err.Error()
	}
	return err.Error()
}
