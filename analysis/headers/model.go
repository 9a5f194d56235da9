package headers

import (
	"bytes"
	"embed"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"
)

//go:embed model
var files embed.FS

// layers are the folders that a platform's models come from, first match first. A model is the text of its hand-written
// file followed by that of its generated one; both are optional.
var layers = map[string]struct{ hand, gen []string }{
	Linux:   {hand: []string{"python", "numpy", "c", "posix"}, gen: []string{"python", "numpy", "posix"}},
	MacOS:   {hand: []string{"macos", "python", "numpy", "c", "posix"}, gen: []string{"python", "numpy", "posix"}},
	Windows: {hand: []string{"windows", "python", "numpy", "c"}, gen: []string{"windows", "python", "numpy"}},
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
func (s *Set) find(kind, name string) string {
	l := layers[s.platform]
	folders := l.hand
	if kind == "gen" {
		folders = l.gen
	}
	for _, f := range folders {
		if p := kind + "/" + f + "/" + name; texts()[p] {
			return p
		}
	}
	return ""
}

// text returns the text of a model, and which of its macros are opaque: in a generated file all but those that a pragma
// names, in a hand-written one none but those that a pragma names.
func (s *Set) text(model string) (text []byte, opaque func(string) bool) {
	var b bytes.Buffer
	if model == "Python.h" {
		b.WriteString(s.version())
	}
	if model == "pyconfig.h" && s.target.FreeThreaded {
		b.WriteString("#define Py_GIL_DISABLED 1\n")
	}
	if p := s.find("hand", model); p != "" {
		b.Write(read("model/" + p))
		b.WriteByte('\n')
	}
	handText := b.Bytes()
	plain := defined(handText)
	byDefault := false
	var gen []byte
	if p := s.find("gen", model); p != "" && !s.alone(model, p) {
		gen = read("model/" + p)
		byDefault = bytes.HasPrefix(gen, []byte("#pragma gillint opaque\n"))
		b.Write(gen)
	}
	for _, n := range pragma(gen, "expand") {
		plain[n] = true
	}
	named := map[string]bool{}
	for _, n := range pragma(handText, "opaque") {
		named[n] = true
	}
	return b.Bytes(), func(name string) bool {
		return named[name] || byDefault && !plain[name]
	}
}

// alone reports whether the platform's own hand-written model replaces the generated one that others share.
func (s *Set) alone(model, gen string) bool {
	hand, _, _ := modelName(s.find("hand", model))
	g, _, _ := modelName(gen)
	return (hand == Windows || hand == MacOS) && g != hand
}

// read returns an embedded file that is known to be there.
func read(name string) []byte {
	text, err := files.ReadFile(name)
	if err != nil {
		panic("headers: " + err.Error())
	}
	return text
}

// defined collects the names of the #define lines of a text.
func defined(text []byte) map[string]bool {
	names := map[string]bool{}
	for line := range bytes.Lines(text) {
		if rest, ok := bytes.CutPrefix(line, []byte("#define ")); ok {
			end := bytes.IndexFunc(rest, func(r rune) bool {
				return r != '_' && (r < '0' || r > '9') && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z')
			})
			if end < 0 {
				end = len(rest)
			}
			names[string(rest[:end])] = true
		}
	}
	return names
}

// pragma collects the names after each "#pragma gillint what".
func pragma(text []byte, what string) (names []string) {
	prefix := []byte("#pragma gillint " + what + " ")
	for line := range bytes.Lines(text) {
		if rest, ok := bytes.CutPrefix(line, prefix); ok {
			names = append(names, strings.Fields(string(rest))...)
		}
	}
	return names
}

// aliases maps the name of a header to the model that holds what it declares.
var aliases = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for _, n := range strings.Fields(string(read("model/gen/python/reached.txt"))) {
		if n != "Python.h" && n != "pyconfig.h" {
			m[n] = "Python.h"
		}
	}
	for line := range strings.Lines(string(read("model/hand/aliases.txt"))) {
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
	return strings.Fields(string(read("model/hand/macos/absent.txt")))
})
