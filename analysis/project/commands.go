package project

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"path"
	"slices"
	"strings"
)

// maxCommands bounds the size of compile_commands.json in bytes.
const maxCommands = 128 << 20

// Bounds of one file's entries: no real one comes near them.
const (
	maxTargets = 100
	maxFlags   = 2000   // folders to search, macros
	maxMissing = 20_000 // files that are not there; no others are looked for then
)

// database is what compile_commands.json says of the tree's files.
type database struct {
	entries  map[string][]*entry // by file, one a target
	byTarget map[string]bool     // files that belong to a target
	nearest  map[string]*entry   // by folder: its first entry, for files that are not listed
}

// entry is one compilation of a file.
type entry struct {
	file    string
	target  string // the target it is compiled for, where the output's name tells
	include []string
	system  []string
	defines []string
}

// readCommands reads the compile_commands.json of the -p option, else all that lie in the tree's root or a build
// folder below it.
func (t *tree) readCommands() *database {
	db := &database{entries: map[string][]*entry{}, byTarget: map[string]bool{}, nearest: map[string]*entry{}}
	names := t.commands
	if p := t.opt.CompileCommands; p != "" {
		name := p
		if info, err := fs.Stat(t.fsys, name); err == nil && info.IsDir() {
			name = path.Join(name, "compile_commands.json")
		}
		names = []string{name}
	}
	slices.SortFunc(names, func(a, b string) int {
		return cmp.Or(cmp.Compare(strings.Count(a, "/"), strings.Count(b, "/")), cmp.Compare(a, b))
	})
	for _, name := range names {
		t.readDatabase(db, name)
	}
	return db
}

// command is an entry as the file has it.
type command struct {
	Directory string   `json:"directory"`
	File      string   `json:"file"`
	Command   string   `json:"command"`
	Arguments []string `json:"arguments"`
	Output    string   `json:"output"`
}

func (t *tree) readDatabase(db *database, name string) {
	text, err := t.readText(name, maxCommands)
	if err != nil {
		t.problem(name, 0, fmt.Sprintf("not read: %v", cause(err)))
		return
	}
	u := &databaseReader{tree: t, db: db, name: name, lost: map[string]bool{}}
	for c, err := range commandsOf(text) {
		if err != nil {
			t.problem(name, 0, fmt.Sprintf("not read%s: %v", u.behind(), err))
			break
		}
		u.read(c)
	}
	slices.Sort(t.sources) // those adopted were added at the end
	u.tell()
}

// commandsOf lists the entries of a database one by one: a large one need not be held in memory. An error is the last.
func commandsOf(text []byte) iter.Seq2[command, error] {
	return func(yield func(command, error) bool) {
		dec := json.NewDecoder(bytes.NewReader(text))
		switch open, err := dec.Token(); {
		case err != nil:
			yield(command{}, err)
			return
		case open != json.Delim('['):
			yield(command{}, errors.New("not a list of commands"))
			return
		}
		for dec.More() {
			var c command
			if err := dec.Decode(&c); !yield(c, err) || err != nil {
				return
			}
		}
		if _, err := dec.Token(); err != nil {
			yield(command{}, errors.New("it ends too early"))
		}
	}
}

// databaseReader reads one compile_commands.json and counts what it leaves out.
type databaseReader struct {
	tree             *tree
	db               *database
	name             string
	entries, outside int
	missing, refused int
	first            string          // of the missing files
	refusedFile      string          // the first that has too many flags or targets
	lost             map[string]bool // missing files: each is looked for once
}

// behind says where in the file the reading is.
func (u *databaseReader) behind() string {
	if u.entries == 0 {
		return ""
	}
	return fmt.Sprintf(" from entry %d on", u.entries+1)
}

func (u *databaseReader) read(c command) {
	u.entries++
	dir := path.Dir(u.name)
	e := c.entry(dir, u.expand(native(dir, c.Directory), c.words()))
	if e == nil {
		return
	}
	switch {
	case !within(e.file, u.tree.root):
		u.outside++
		return
	case !u.tree.readable(e.file):
		if u.missing >= maxMissing || u.lost[e.file] || !u.tree.adopt(e.file) {
			if u.missing++; u.first == "" {
				u.first = e.file
			}
			u.lost[e.file] = true
			return
		}
	}
	if !u.db.add(e) {
		if u.refused++; u.refusedFile == "" {
			u.refusedFile = e.file
		}
	}
}

// maxResponse bounds a response file's size, and what those of one entry give, in bytes.
const maxResponse = 1 << 20

// expand puts in what response files hold, which the words @file name. Those named in response files are left out.
func (u *databaseReader) expand(dir string, words []string) []string {
	if !slices.ContainsFunc(words, isResponse) {
		return words
	}
	var out []string
	left := int64(maxResponse)
	for _, w := range words {
		if !isResponse(w) {
			out = append(out, w)
			continue
		}
		name := native(dir, w[1:])
		text, err := u.tree.readText(name, left)
		if err != nil {
			if !u.lost[w] {
				u.lost[w] = true
				u.tree.problem(u.name, 0, fmt.Sprintf("response file %s not read: %v", name, cause(err)))
			}
			continue
		}
		left -= int64(len(text))
		out = append(out, slices.DeleteFunc(splitWords(string(text)), isResponse)...)
	}
	return out
}

func isResponse(word string) bool { return len(word) > 1 && word[0] == '@' }

func (u *databaseReader) tell() {
	if u.missing > 0 {
		u.tree.problem(u.name, 0, fmt.Sprintf("names files that do not exist (%d): %s", u.missing, u.first))
	}
	if u.outside > 0 {
		u.tree.problem(u.name, 0, fmt.Sprintf("names files outside of the project (%d), which were not analysed", u.outside))
	}
	if u.refused > 0 {
		u.tree.problem(u.name, 0, fmt.Sprintf("gives files too many flags or targets (%d entries left out): %s", u.refused, u.refusedFile))
	}
}

// adopt takes in a C file that lies in a folder which is not walked, such as generated code in build/.
func (t *tree) adopt(name string) bool {
	s, err := t.scanFile(name)
	if err != nil {
		return false
	}
	t.scans[name] = s
	t.sources = append(t.sources, name) // the caller sorts them
	return true
}

// add takes in an entry; false where it is beyond all bounds.
func (db *database) add(e *entry) bool {
	for _, old := range db.entries[e.file] {
		if old.target == e.target {
			return true // built twice, in two build folders say: the first stands for both
		}
	}
	if len(db.entries[e.file]) == maxTargets || len(e.include)+len(e.system)+len(e.defines) > maxFlags {
		return false
	}
	db.entries[e.file] = append(db.entries[e.file], e)
	if e.target != "" {
		db.byTarget[e.file] = true
	}
	if dir := path.Dir(e.file); db.nearest[dir] == nil {
		db.nearest[dir] = e
	}
	return true
}

// targets groups the entries that name a target.
func (db *database) targets() []*cluster {
	byName := map[string]*cluster{}
	for _, file := range sortedKeys(db.entries) {
		for _, e := range db.entries[file] {
			if e.target == "" {
				continue
			}
			c := byName[e.target]
			if c == nil {
				c = &cluster{name: e.target, dir: path.Dir(file)}
				byName[e.target] = c
			}
			c.files = append(c.files, file)
		}
	}
	var out []*cluster
	for _, name := range sortedKeys(byName) {
		out = append(out, byName[name])
	}
	return out
}

// lookup returns the entry of a file, the one of the target where there are several; for a file without one that of the
// nearest folder upwards.
func (db *database) lookup(file, target string) *entry {
	list := db.entries[file]
	for _, e := range list {
		if e.target == target {
			return e
		}
	}
	if len(list) > 0 {
		return list[0]
	}
	for dir := path.Dir(file); ; dir = path.Dir(dir) {
		if e := db.nearest[dir]; e != nil || dir == "." {
			return e
		}
	}
}

// words are the command's words.
func (c command) words() []string {
	if len(c.Arguments) > 0 {
		return c.Arguments
	}
	return splitWords(c.Command)
}

// entry reads a command of the given words; nil where it compiles no C. Paths are relative to the command's folder, that one
// to dir, the folder of the file.
func (c command) entry(dir string, words []string) *entry {
	dir = native(dir, c.Directory)
	words = stripWrappers(words)
	slash := "-" // MSVC's options may begin with a slash; elsewhere that is a path
	if len(words) > 0 && slices.Contains([]string{"cl", "clang-cl", "icl"}, program(words[0])) {
		slash = "/"
	}
	e := &entry{file: native(dir, c.File)}
	if c.File == "" || path.Ext(e.file) != ".c" {
		return nil
	}
	output := c.Output
	for i := 0; i < len(words); i++ {
		w := words[i]
		// arg is the option's value, stuck to it or the next word.
		arg := func(option string) string {
			if v := w[len(option):]; v != "" {
				return v
			}
			if i++; i < len(words) {
				return words[i]
			}
			return ""
		}
		has := func(options ...string) string {
			for _, o := range options {
				if strings.HasPrefix(w, o) {
					return o
				}
			}
			return ""
		}
		if o := has("-isystem", "-idirafter", "-imsvc", slash+"external:I", slash+"imsvc"); o != "" {
			e.system = append(e.system, native(dir, strings.TrimPrefix(arg(o), "=")))
		} else if o := has("-iquote", "-I", slash+"I"); o != "" {
			e.include = append(e.include, native(dir, arg(o)))
		} else if o := has("-D", slash+"D"); o != "" {
			e.defines = append(e.defines, arg(o))
		} else if o := has("-U", slash+"U"); o != "" {
			e.defines = append(e.defines, "-"+arg(o))
		} else if w == "-o" {
			output = arg("-o")
		}
	}
	e.target = target(strings.ReplaceAll(output, "\\", "/"))
	return e
}

// target is the name of the target that an output file is part of, as CMake and Meson lay out their build folders.
func target(output string) string {
	for dir := path.Dir(output); dir != "." && dir != "/"; dir = path.Dir(dir) {
		b := path.Base(dir)
		if name, ok := strings.CutSuffix(b, ".dir"); ok && path.Base(path.Dir(dir)) == "CMakeFiles" {
			return name
		}
		if name, ok := strings.CutSuffix(b, ".p"); ok && strings.Contains(name, ".") {
			name, _, _ = strings.Cut(name, ".")
			return name
		}
	}
	return ""
}

// wrappers are programs that run the compiler given as their argument.
var wrappers = []string{"ccache", "sccache", "distcc", "icecc", "icerun", "buildcache", "fastcache", "goma", "gomacc", "reclient", "rewrapper", "env", "time", "nice", "libtool", "xcrun"}

// stripWrappers drops what stands in front of the compiler: wrappers, their options, assignments to the environment.
func stripWrappers(words []string) []string {
	wrapped := false
	for len(words) > 1 {
		w := words[0]
		assignment := strings.Contains(w, "=") && !strings.HasPrefix(w, "-")
		switch {
		case assignment, slices.Contains(wrappers, program(w)):
			wrapped = true
		case wrapped && strings.HasPrefix(w, "-"):
		default:
			return words
		}
		words = words[1:]
	}
	return words
}

// program is the name of a program given by its path.
func program(word string) string {
	return strings.TrimSuffix(strings.ToLower(path.Base(strings.ReplaceAll(word, "\\", "/"))), ".exe")
}

// native makes a path of a build tool, relative to dir, a path of the file system.
func native(dir, name string) string {
	name = strings.ReplaceAll(name, "\\", "/")
	if len(name) > 2 && name[1] == ':' && name[2] == '/' {
		return path.Clean(name) // C:/x is a path of the file system on Windows
	}
	return resolve(dir, name)
}
