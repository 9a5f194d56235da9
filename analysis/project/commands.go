package project

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// maxCommands bounds the size of compile_commands.json in bytes.
const maxCommands = 256 << 20

// database is what compile_commands.json says of the tree's files.
type database struct {
	entries  map[string][]*entry // by file
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
	info, err := fs.Stat(t.fsys, name)
	if err == nil && info.Size() > maxCommands {
		err = fmt.Errorf("larger than %d MiB", maxCommands>>20)
	}
	var text []byte
	if err == nil {
		text, err = fs.ReadFile(t.fsys, name)
	}
	var commands []command
	if err == nil {
		err = json.Unmarshal(text, &commands)
	}
	if err != nil {
		t.problem(name, 0, fmt.Sprintf("not read: %v", cause(err)))
		return
	}
	missing, outside := 0, 0
	var first string
	for _, c := range commands {
		e := c.entry(path.Dir(name))
		if e == nil {
			continue
		}
		switch {
		case !within(e.file, t.root):
			outside++
			continue
		case t.scans[e.file] == nil:
			if !t.adopt(e.file) {
				if missing == 0 {
					first = e.file
				}
				missing++
				continue
			}
		}
		db.add(e)
	}
	if missing > 0 {
		t.problem(name, 0, fmt.Sprintf("names files that do not exist (%d): %s", missing, first))
	}
	if outside > 0 {
		t.problem(name, 0, fmt.Sprintf("names files outside of the project (%d), which were not analysed", outside))
	}
}

// adopt takes in a C file that lies in a folder which is not walked, such as generated code in build/.
func (t *tree) adopt(name string) bool {
	s, err := t.scanFile(name)
	if err != nil {
		return false
	}
	t.scans[name] = s
	t.sources = append(t.sources, name)
	slices.Sort(t.sources)
	return true
}

func (db *database) add(e *entry) {
	for _, old := range db.entries[e.file] {
		if old.target == e.target {
			return // built twice, in two build folders say: the first stands for both
		}
	}
	db.entries[e.file] = append(db.entries[e.file], e)
	if e.target != "" {
		db.byTarget[e.file] = true
	}
	if dir := path.Dir(e.file); db.nearest[dir] == nil {
		db.nearest[dir] = e
	}
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

// entry reads a command; nil where it compiles no C. Paths are relative to the command's folder, that one to the folder of the file.
func (c command) entry(dir string) *entry {
	dir = native(dir, c.Directory)
	words := c.Arguments
	if len(words) == 0 {
		words = splitWords(c.Command)
	}
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
