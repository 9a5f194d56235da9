// Package bind reads Python sources for the C functions that they call without a C extension: through ctypes and cffi. Which
// loader is used says whether a function is entered holding the GIL: ctypes.CDLL and cffi let go of it around the call,
// ctypes.PyDLL keeps it. Nothing is run: names are followed through assignments, attributes, functions that
// return what they load, and imports of other files, without regard to the order in which it happens.
package bind

import (
	"bytes"
	"cmp"
	"maps"
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gillint/gillint/analysis/pysrc"
)

// Use is a place in a Python source that names a function of a C library.
type Use struct {
	Func string // the C function
	Held bool   // it is entered holding the GIL
	Via  string // what loads the library, for people: "ctypes.CDLL", "cffi"
	// Lib is the library's file name without folder, prefix "lib" and ending, where it is known; System tells that it is looked
	// for among those of the system, or in the program itself.
	Lib    string
	System bool

	Path      string
	Line, Col int
	Called    bool // else it is only declared, or handed on
	Locked    bool // it is called inside a with statement of a lock
	Threads   bool // the file that calls it starts threads
	Once      bool // it is called where the file is imported, not in a function
}

// maxFiles bounds the sources that Read looks at, in bytes all together.
const maxFiles = 64 << 20

// Mentions tells whether a source may load a library.
func Mentions(text []byte) bool {
	has := func(words ...string) bool {
		return slices.ContainsFunc(words, func(w string) bool { return bytes.Contains(text, []byte(w)) })
	}
	return has("ctypes") && has("DLL", "dll", "LibraryLoader", "load_library", "FUNCTYPE", "pythonapi", "import *") ||
		has("cffi") && has("cdef", "dlopen", "FFI")
}

// Imports lists the modules that a source may import, by the last part of their names and without regard to what is a comment,
// sorted: a glance that tells whether it may use what another source loads.
func Imports(text []byte) []string {
	found := map[string]bool{}
	for line := range bytes.Lines(text) {
		for len(line) > 0 && (line[0] == ' ' || line[0] == '\t') {
			line = line[1:]
		}
		if len(line) == 0 || line[0] > ' ' && line[0] != 'i' && line[0] != 'f' && line[0] < utf8.RuneSelf {
			continue // most lines
		}
		line = bytes.TrimSpace(line)
		rest, plain := bytes.CutPrefix(line, []byte("import "))
		if !plain {
			var from bool
			if rest, from = bytes.CutPrefix(line, []byte("from ")); !from {
				continue
			}
		}
		for _, word := range bytes.FieldsFunc(rest, func(r rune) bool { return r == ' ' || r == ',' || r == '\t' || r == '(' || r == ')' || r == ';' }) {
			if word[0] == '#' {
				break
			}
			if name := word[bytes.LastIndexByte(word, '.')+1:]; len(name) > 0 {
				found[string(name)] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(found))
}

// Sources are Python sources that are read together. The zero value has none.
type Sources struct {
	program program
	files   map[string]bool
}

// Add adds a source. Those beyond a bound on all of them together are left out.
func (s *Sources) Add(name string, text []byte) {
	s.AddParsed(name, Parse(string(text)))
}

// Parsed is a source that was parsed, to be added.
type Parsed struct {
	size int
	body []*pysrc.Stmt
}

// Parse parses a source. It may be called from several goroutines.
func Parse(text string) Parsed {
	if len(text) > maxFiles {
		return Parsed{size: len(text)}
	}
	return Parsed{len(text), pysrc.Read(text)}
}

// AddParsed is Add for a source that was parsed before.
func (s *Sources) AddParsed(name string, text Parsed) {
	if s.program.size+text.size > maxFiles || s.files[name] {
		return
	}
	if s.files == nil {
		s.files = map[string]bool{}
	}
	s.files[name] = true
	s.program.add(name, text)
}

// Exports lists the modules, by the last part of their names, of which other sources may use what they load, and the names by which
// they may: of what is loaded, of functions that return it, of classes that have it.
func (s *Sources) Exports() map[string][]string {
	s.program.learn()
	out := map[string][]string{}
	for _, m := range s.program.modules {
		if names := m.exports(); len(names) > 0 {
			last := m.parts[len(m.parts)-1]
			out[last] = append(out[last], names...)
		}
	}
	for last, names := range out {
		slices.Sort(names)
		out[last] = slices.Compact(names)
	}
	return out
}

func (m *module) exports() []string {
	var out []string
	for name, vs := range m.scope.names {
		if exported(vs) {
			out = append(out, name)
		}
	}
	return out
}

func exported(vs values) bool {
	of := func(vs values) bool {
		for _, v := range vs {
			if v.kind == vLib || v.kind == vFunc || v.kind == vFFI {
				return true
			}
		}
		return false
	}
	if of(vs) {
		return true
	}
	for _, v := range vs {
		switch {
		case v.kind == vDef && of(v.scope.returns):
			return true
		case v.kind == vClass:
			for _, attr := range v.scope.names {
				if of(attr) {
					return true
				}
			}
		}
	}
	return false
}

// Uses returns what the sources name: sorted by place, one a place and function.
func (s *Sources) Uses() []Use {
	p := &s.program
	p.learn()
	var out []Use
	for _, m := range p.modules {
		out = append(out, m.collect()...)
	}
	if p.spent() {
		return nil
	}
	slices.SortFunc(out, compare)
	// A place that is seen as called and as named is a call. Where the library is known in one way, it is not unknown in another.
	return slices.CompactFunc(out, func(a, b Use) bool {
		return a.Path == b.Path && a.Line == b.Line && a.Col == b.Col && a.Func == b.Func && a.Held == b.Held && (a.Lib == b.Lib || a.Lib == "")
	})
}

func compare(a, b Use) int {
	truth := func(b bool) int {
		if b {
			return 0
		}
		return 1
	}
	return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Col, b.Col), cmp.Compare(a.Func, b.Func),
		cmp.Compare(truth(a.Held), truth(b.Held)), cmp.Compare(b.Lib, a.Lib), cmp.Compare(truth(a.Called), truth(b.Called)),
		cmp.Compare(truth(a.Locked), truth(b.Locked)), cmp.Compare(a.Via, b.Via))
}

// program is all sources.
type program struct {
	modules []*module            // sorted by path
	byLast  map[string][]*module // by the last part of their names
	work    int                  // expressions evaluated
	size    int                  // of the sources, in bytes
}

// Bounds on the expressions that are evaluated, in all and for each byte of text: those that stand for many values, in each
// other, multiply. Real sources need a fourth for each byte. Those that need more tell nothing.
const (
	baseWork = 100_000
	byteWork = 2
)

func (p *program) spent() bool { return p.work > baseWork+byteWork*p.size }

// module is one source.
type module struct {
	program *program
	path    string
	parts   []string // of its name from the top folder
	scope   *scope
	defs    []*scope             // functions and classes in it
	attrs   map[string]values    // libraries and functions by the attribute they are stored in, of whatever object
	inners  map[[2]string]*inner // by a module's name and one in it
	threads bool                 // it starts threads
	users   []*module            // that import it
	stale   bool                 // something is new of what it learns from
	rounds  int                  // gone through so often
}

// maxRounds bounds how often the sources are gone through until nothing new is learned.
const maxRounds = 8

func (p *program) add(name string, text Parsed) {
	p.size += text.size
	m := &module{program: p, path: name, stale: true, attrs: map[string]values{}}
	full := strings.TrimSuffix(name, path.Ext(name))
	full = strings.TrimSuffix(full, "/__init__")
	m.parts = strings.Split(full, "/")
	m.scope = &scope{module: m, names: map[string]values{}, body: text.body}
	m.scope.nest()
	last := m.parts[len(m.parts)-1]
	if p.byLast == nil {
		p.byLast = map[string][]*module{}
	}
	p.byLast[last] = append(p.byLast[last], m)
	p.modules = append(p.modules, m)
}

// learn goes through the sources until nothing new is learned, again and again through those for which something is new.
func (p *program) learn() {
	for again := true; again; {
		again = false
		for _, m := range p.modules {
			if m.stale && m.rounds < maxRounds {
				m.stale = false
				m.rounds++
				m.learn()
				again = true
			}
		}
	}
}

// find is the source of a module's name, the nearest to the one that imports it; nil where there is none.
func (p *program) find(dotted string, from *module) *module {
	want := strings.Split(dotted, ".")
	var best *module
	score := -1
	for _, m := range p.byLast[want[len(want)-1]] {
		if len(m.parts) < len(want) || !slices.Equal(m.parts[len(m.parts)-len(want):], want) {
			continue
		}
		n := 0
		for n < len(m.parts) && n < len(from.parts) && m.parts[n] == from.parts[n] {
			n++
		}
		if n > score {
			best, score = m, n
		}
	}
	best.usedBy(from)
	return best
}

// usedBy notes that a module learns from m; m may be nil.
func (m *module) usedBy(from *module) {
	if m != nil && m != from && !slices.Contains(m.users, from) {
		m.users = append(m.users, from)
	}
}

// relative is the source that a relative import of the module names.
func (m *module) relative(level int, dotted string) *module {
	parts := m.parts
	if !strings.HasSuffix(m.path, "/__init__.py") {
		level++
	}
	if level-1 > len(parts) {
		return nil
	}
	want := slices.Clone(parts[:len(parts)-(level-1)])
	if dotted != "" {
		want = append(want, strings.Split(dotted, ".")...)
	}
	if len(want) == 0 {
		return nil
	}
	for _, o := range m.program.byLast[want[len(want)-1]] {
		if slices.Equal(o.parts, want) {
			o.usedBy(m)
			return o
		}
	}
	return nil
}
