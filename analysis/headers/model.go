package headers

import (
	"bytes"
	"embed"
	"io"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/gillint/gillint/analysis/csrc/pp"
)

//go:embed model
var files embed.FS

// layers are the folders that a platform's models come from, first match first. A model is the text of its hand-written
// file followed by that of its generated one; both are optional.
var layers = map[string]layer{
	Linux:   {hand: []string{"python", "numpy", "c", "posix"}, gen: []string{"python", "numpy", "posix"}},
	MacOS:   {hand: []string{"macos", "python", "numpy", "c", "posix"}, gen: []string{"python", "numpy", "posix"}},
	Windows: {hand: []string{"windows", "python", "numpy", "c"}, gen: []string{"windows", "python", "numpy"}},
}

type layer struct{ hand, gen []string }

// find returns the file of a model, "" where the layer has none.
func (l layer) find(kind, name string) string {
	folders := l.hand
	if kind == "gen" {
		folders = l.gen
	}
	for _, f := range folders {
		if p := kind + "/" + f + "/" + name; exists(p) {
			return p
		}
	}
	return ""
}

// exists reports whether a file is embedded.
func exists(name string) bool {
	f, err := files.Open("model/" + name)
	if err != nil {
		return false
	}
	defer f.Close()
	info, err := f.Stat()
	return err == nil && !info.IsDir()
}

// others are the platforms whose models answer for what a platform lacks.
var others = map[string][]string{Linux: {MacOS, Windows}, MacOS: {Linux, Windows}, Windows: {Linux, MacOS}}

// texts maps "hand/posix/sys/queue.h" to true for every model file.
var texts = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	err := fs.WalkDir(files, "model", func(p string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			m[strings.TrimPrefix(p, "model/")] = true
		}
		return err
	})
	if err != nil {
		panic("headers: " + err.Error()) // the files are in the binary
	}
	return m
})

// Names returns the name of every header with a model, sorted, as #include <name> would have it. Headers of CPython's
// internal folder are there as one: any name that starts with pycore_ resolves.
func Names() []string {
	seen := map[string]bool{}
	for t := range texts() {
		if _, name, ok := modelName(t); ok && strings.HasSuffix(name, ".h") && !strings.HasPrefix(name, "bits/") {
			seen[name] = true
		}
	}
	for name := range aliases() {
		seen[name] = true
	}
	names := make([]string, 0, len(seen))
	for n := range seen {
		names = append(names, n)
	}
	slices.Sort(names)
	return names
}

// Has reports whether Names has that name, which is one as an #include spells it.
func Has(name string) bool {
	if known, ok := hasName.Load(name); ok {
		return known.(bool)
	}
	has := findName(name)
	hasName.Store(name, has)
	return has
}

var hasName sync.Map // what Has said

func findName(name string) bool {
	if !strings.HasSuffix(name, ".h") || strings.HasPrefix(name, "bits/") {
		return false
	}
	if aliases()[name] != "" {
		return true
	}
	for _, platform := range layers {
		if platform.find("hand", name) != "" || platform.find("gen", name) != "" {
			return true
		}
	}
	return false
}

// modelName splits "gen/posix/sys/stat.h" into its layer and the header's name; ok is false for what is no header.
func modelName(text string) (layer, name string, ok bool) {
	_, rest, _ := strings.Cut(text, "/")
	layer, name, ok = strings.Cut(rest, "/")
	return layer, name, ok && layer != "predefined"
}

// resolve turns the name of an #include into that of its model, "" where the platform has none.
func (s *Set) resolve(name string) string {
	name = path.Clean(name)
	if to := aliases()[name]; to != "" {
		return to
	}
	if base := path.Base(name); strings.HasPrefix(base, "pycore_") || strings.HasPrefix(name, "internal/") {
		return "pycore.h"
	}
	if s.find("hand", name) == "" && s.find("gen", name) == "" {
		return ""
	}
	return name
}

// find returns the file of a model, "" where the platform has none.
func (s *Set) find(kind, name string) string { return layers[s.platform].find(kind, name) }

// modelText is a model's text for one target.
type modelText struct {
	c      bytes.Buffer // what the preprocessor reads
	opaque []pp.Macro   // the opaque macros of the generated text
	named  []string     // the macros in c that are opaque
}

// read reads the text of a model that exists.
func (s *Set) read(model string, t *modelText) {
	if model == "Python.h" {
		t.c.WriteString(s.version())
	}
	if model == "pyconfig.h" && s.target.FreeThreaded {
		t.c.WriteString("#define Py_GIL_DISABLED 1\n")
	}
	if p := s.find("hand", model); p != "" {
		text := file(p)
		t.c.WriteString(text)
		for line := range strings.Lines(text) {
			if rest, ok := strings.CutPrefix(line, opaquePragma+" "); ok {
				t.named = append(t.named, strings.Fields(rest)...)
			}
		}
	}
	if p := s.find("gen", model); p != "" && !s.alone(model, p) {
		s.readGenerated(file(p), t)
	}
}

const (
	opaquePragma = "#pragma gillint opaque"
	whenPragma   = "#pragma gillint when "
	endPragma    = "#pragma gillint end"
)

// readGenerated takes from a generated text the lines of the target. The opaque macros at its end are most of it, and
// need no preprocessor: one a line, a name and maybe a constant.
func (s *Set) readGenerated(text string, t *modelText) {
	active, opaque := true, false
	for line := range strings.Lines(text) {
		switch {
		case strings.HasPrefix(line, whenPragma):
			active = s.in(line[len(whenPragma):])
		case strings.HasPrefix(line, endPragma):
			active = true
		case strings.HasPrefix(line, opaquePragma):
			opaque = true
			t.opaque = make([]pp.Macro, 0, strings.Count(text, "#define"))
		case !active:
		case opaque:
			t.opaque = append(t.opaque, opaqueMacro(strings.TrimSuffix(line[len("#define "):], "\n")))
		default:
			t.c.WriteString(line)
		}
	}
}

// opaqueMacro reads "NAME", "NAME VALUE" or "NAME(...)".
func opaqueMacro(def string) pp.Macro {
	name, value, _ := strings.Cut(def, " ")
	if fn, ok := strings.CutSuffix(name, "(...)"); ok {
		return pp.Macro{Name: fn, FuncLike: true, Variadic: true, Params: []string{"__VA_ARGS__"}, Opaque: true}
	}
	return pp.Macro{Name: name, Body: constant(value), Opaque: true}
}

// constant splits a constant expression of numbers, characters and operators, or a string, into tokens.
func constant(value string) (toks []pp.Token) {
	for i := 0; i < len(value); {
		kind, j := pp.Punct, i+1
		switch c := value[i]; {
		case c == ' ':
			i++
			continue
		case c == '"':
			kind, j = pp.String, len(value)
		case c == '\'':
			kind, j = pp.Char, i+1+strings.IndexByte(value[i+1:], '\'')+1
		case identByte(c):
			kind = pp.Number
			for j < len(value) && (identByte(value[j]) || value[j] == '.') {
				j++
			}
		case strings.HasPrefix(value[i:], "<<") || strings.HasPrefix(value[i:], ">>"):
			j++
		}
		toks = append(toks, pp.Token{Kind: kind, Text: value[i:j]})
		i = j
	}
	return toks
}

// in reports whether ranges of builds, "8-12 14- 13t-", hold the set's target.
func (s *Set) in(ranges string) bool {
	for r := range strings.FieldsSeq(ranges) {
		first, last, _ := strings.Cut(r, "-")
		first, free := strings.CutSuffix(first, "t")
		if free != s.target.FreeThreaded {
			continue
		}
		from, _ := strconv.Atoi(first)
		to, err := strconv.Atoi(strings.TrimSuffix(last, "t"))
		if err != nil {
			to = s.target.Minor
		}
		if from <= s.target.Minor && s.target.Minor <= to {
			return true
		}
	}
	return false
}

// alone reports whether the platform's own hand-written model replaces the generated one that others share.
func (s *Set) alone(model, gen string) bool {
	hand, _, _ := modelName(s.find("hand", model))
	g, _, _ := modelName(gen)
	return (hand == Windows || hand == MacOS) && g != hand
}

// file returns the text of an embedded file that is known to be there.
func file(name string) string {
	f, err := files.Open("model/" + name)
	if err != nil {
		panic("headers: " + err.Error())
	}
	defer f.Close()
	var text strings.Builder // ReadFile's bytes would have to be copied once more
	if info, err := f.Stat(); err == nil {
		text.Grow(int(info.Size()))
	}
	buffer := buffers.Get().(*[16 << 10]byte)
	defer buffers.Put(buffer)
	if _, err := io.CopyBuffer(&text, f, buffer[:]); err != nil {
		panic("headers: " + err.Error())
	}
	return text.String()
}

var buffers = sync.Pool{New: func() any { return new([16 << 10]byte) }}

// aliases maps the name of a header to the model that holds what it declares.
var aliases = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for _, n := range strings.Fields(file("gen/python/reached.txt")) {
		if n != "Python.h" && n != "pyconfig.h" {
			m[n] = "Python.h"
		}
	}
	for line := range strings.Lines(file("hand/aliases.txt")) {
		if f := strings.Fields(line); len(f) >= 2 && !strings.HasPrefix(line, "#") {
			for _, n := range f[1:] {
				m[n] = f[0]
			}
		}
	}
	return m
})

// absentOnMacOS lists macros of the POSIX models that macOS lacks.
var absentOnMacOS = sync.OnceValue(func() []string {
	return strings.Fields(file("hand/macos/absent.txt"))
})
