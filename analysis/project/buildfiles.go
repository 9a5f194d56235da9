package project

import (
	"iter"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"

	"github.com/gillint/gillint/analysis/lazyregexp"
)

// maxBuildFile bounds the size of a build file that is read, in bytes.
const maxBuildFile = 4 << 20

// Bounds of the work on one build file, and on all of them, in values looked at and copied: lists that are added to
// themselves, loops in loops and the like. Real ones need some ten thousand.
const (
	maxFileWork = 4 << 20
	maxWork     = 64 << 20
)

// charge accounts for n values of work; false where no more may be done.
func (t *tree) charge(n int) bool {
	t.work += n
	return t.work <= t.workLimit
}

// spent tells whether no more work may be done.
func (t *tree) spent() bool { return t.work > t.workLimit }

// readBuildFiles groups files as the build files say. They are read as text, with a tolerant reader each: what cannot
// be worked out is left to the grouping by folder.
func (t *tree) readBuildFiles() []*cluster {
	var out []*cluster
	names := slices.Clone(t.build)
	// Outer files first: variables of Meson and CMake are seen in the folders below.
	slices.SortFunc(names, func(a, b string) int {
		if c := strings.Count(a, "/") - strings.Count(b, "/"); c != 0 {
			return c
		}
		return strings.Compare(a, b)
	})
	meson, cmake := scope{}, map[string][]string{}
	for _, name := range names {
		text, err := t.readText(name, maxBuildFile)
		if err != nil {
			t.problem(name, 0, "not read: "+cause(err).Error())
			continue
		}
		t.workLimit = min(t.work+maxFileWork, maxWork)
		dir := path.Dir(name)
		switch b := path.Base(name); b {
		case "setup.py":
			out = append(out, t.readScript(string(text), dir, pythonCalls, scope{})...)
		case "meson.build":
			out = append(out, t.readScript(string(text), dir, mesonCalls, meson)...)
		case "CMakeLists.txt":
			out = append(out, t.readCMake(string(text), dir, cmake)...)
		case "pyproject.toml":
			out = append(out, t.readPyproject(string(text), dir)...)
		default:
			if strings.HasPrefix(b, "Setup") {
				out = append(out, t.readSetup(string(text), dir)...)
			}
		}
		if t.spent() {
			t.problem(name, 0, "too much to work out: the rest of what it says is left out")
			t.work = min(t.work, maxWork)
		}
	}
	return out
}

// sourcePaths makes source files as a build file in dir names them paths of the tree; Cython's sources stand for the C file made of
// them. What does not exist is left out.
func (t *tree) sourcePaths(dir string, names []string) []string {
	var out []string
	for _, s := range names {
		if !t.charge(1) {
			break
		}
		if b, ok := strings.CutSuffix(s, ".pyx"); ok {
			s = b + ".c"
		}
		if p := native(dir, s); path.Ext(p) == ".c" && t.readable(p) {
			out = append(out, p)
		}
	}
	return out
}

// folderPaths makes folders as a build file in dir names them paths of the file system.
func folderPaths(dir string, names []string) []string {
	var out []string
	for _, s := range names {
		out = append(out, native(dir, s))
	}
	return out
}

// glob lists the tree's C files that match a pattern relative to dir; ** stands for any folders.
func (t *tree) glob(dir, pattern string) []string {
	pattern = native(dir, pattern)
	if !t.charge(len(pattern) + 4*len(t.sources)) {
		return nil
	}
	quoted := regexp.QuoteMeta(pattern)
	quoted = strings.NewReplacer(`\*\*/`, `(?:.*/)?`, `\*\*`, `.*`, `\*`, `[^/]*`, `\?`, `[^/]`, `\[`, `[`, `\]`, `]`).Replace(quoted)
	re, err := regexp.Compile("^" + quoted + "$")
	if err != nil {
		return nil
	}
	var out []string
	for _, f := range t.sources {
		if re.MatchString(f) {
			out = append(out, "/"+f)
		}
	}
	return out
}

// readPyproject reads the ext-modules of setuptools in pyproject.toml.
func (t *tree) readPyproject(text, dir string) []*cluster {
	var doc struct {
		Tool struct {
			Setuptools struct {
				Ext []struct {
					Name    string
					Sources []string
					Include []string   `toml:"include-dirs"`
					Define  [][]string `toml:"define-macros"`
				} `toml:"ext-modules"`
			}
		}
	}
	if tooNested([]byte(text)) {
		return nil
	}
	// A file that is no TOML, or has the table in another form, tells nothing.
	if _, err := toml.Decode(text, &doc); err != nil {
		return nil
	}
	var out []*cluster
	for _, e := range doc.Tool.Setuptools.Ext {
		c := &cluster{name: e.Name, dir: dir, files: t.sourcePaths(dir, e.Sources), include: folderPaths(dir, e.Include)}
		for _, d := range e.Define {
			c.defines = append(c.defines, strings.Join(d[:min(2, len(d))], "="))
		}
		out = append(out, c)
	}
	return out
}

var setupPrefix = lazyregexp.New(`^@[A-Z0-9_]+@`)

// readSetup reads a Modules/Setup of CPython: a module's name, its sources and flags on a line. Projects that took over
// the format keep the file in a folder of its own and name sources from the root.
func (t *tree) readSetup(text, dir string) []*cluster {
	var out []*cluster
	for line := range strings.Lines(text) {
		line, _, _ = strings.Cut(setupPrefix().ReplaceAllString(strings.TrimSpace(line), ""), "#")
		words := splitWords(line)
		if len(words) < 2 || strings.HasPrefix(words[0], "*") || strings.Contains(line, " = ") {
			continue
		}
		for _, base := range unique([]string{dir, t.root}) {
			if c := t.setupLine(words, base); len(c.files) > 0 {
				out = append(out, c)
				break
			}
		}
	}
	return out
}

// setupLine is the module of one line of a Setup file whose paths are relative to base.
func (t *tree) setupLine(words []string, base string) *cluster {
	c := &cluster{name: words[0], dir: base}
	var sources []string
	for _, w := range words[1:] {
		switch {
		case strings.HasPrefix(w, "-I"):
			w = strings.NewReplacer("$(srcdir)/Modules", ".", "$(srcdir)", "..").Replace(w[2:])
			c.include = append(c.include, native(base, w))
		case strings.HasPrefix(w, "-D"):
			c.defines = append(c.defines, w[2:])
		default:
			sources = append(sources, w)
		}
	}
	c.files = t.sourcePaths(base, sources)
	return c
}

// readCMake reads a CMakeLists.txt. vars are the variables known so far; it adds to them.
func (t *tree) readCMake(text, dir string, vars map[string][]string) []*cluster {
	vars["CMAKE_CURRENT_SOURCE_DIR"] = []string{"/" + dir}
	vars["CMAKE_CURRENT_LIST_DIR"] = vars["CMAKE_CURRENT_SOURCE_DIR"]
	for _, name := range []string{"PROJECT_SOURCE_DIR", "CMAKE_SOURCE_DIR"} {
		if vars[name] == nil {
			vars[name] = vars["CMAKE_CURRENT_SOURCE_DIR"]
		}
	}
	byName := map[string]*cluster{}
	var out []*cluster
	branches := 0
	for cmd := range t.cmakeCommands(text, vars) {
		if len(cmd) == 1 {
			cmd = append(cmd, "") // endif()
		}
		if !t.charge(len(cmd)) {
			continue
		}
		target, args := cmd[1], cmd[2:]
		switch cmd[0] {
		case "if", "foreach", "while":
			branches++
		case "endif", "endforeach", "endwhile":
			branches--
		case "set":
			vars[target] = args
		case "list":
			if len(args) > 0 && strings.EqualFold(target, "append") && t.charge(len(vars[args[0]])) {
				vars[args[0]] = append(slices.Clone(vars[args[0]]), args[1:]...)
			}
		case "file":
			if len(args) > 0 && strings.HasPrefix(strings.ToUpper(target), "GLOB") {
				var files []string
				for _, pattern := range args[1:] {
					files = append(files, t.glob(dir, pattern)...)
				}
				vars[args[0]] = files
			}
		case "add_library", "add_executable", "python_add_library", "python3_add_library", "pybind11_add_module", "nanobind_add_module", "add_python_library", "python_extension_module":
			c := &cluster{name: target, dir: dir, files: t.sourcePaths(dir, args)}
			byName[target] = c
			out = append(out, c)
		case "target_sources":
			if c := byName[target]; c != nil {
				c.files = append(c.files, t.sourcePaths(dir, args)...)
			}
		case "target_include_directories":
			if c := byName[target]; c != nil {
				c.include = append(c.include, folderPaths(dir, cmakeValues(args))...)
			}
		case "target_compile_definitions":
			if c := byName[target]; c != nil && branches == 0 { // what is only given sometimes settles nothing
				for _, d := range cmakeValues(args) {
					c.defines = append(c.defines, strings.TrimPrefix(d, "-D"))
				}
			}
		}
	}
	return out
}

// cmakeValues drops the keywords and generator expressions among a command's arguments.
func cmakeValues(args []string) []string {
	var out []string
	for _, a := range args {
		switch a {
		case "PRIVATE", "PUBLIC", "INTERFACE", "SYSTEM", "BEFORE", "AFTER":
		default:
			if !strings.Contains(a, "$<") && a != "" {
				out = append(out, a)
			}
		}
	}
	return out
}

var (
	cmakeCommand  = lazyregexp.New(`(?m)^\s*([A-Za-z_]\w*)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)`)
	cmakeArgument = lazyregexp.New(`"((?:[^"\\]|\\.)*)"|[^\s"]+`)
	cmakeComment  = lazyregexp.New(`(?m)#\[\[(?s:.*?)\]\]|#[^\n]*`)
	cmakeVariable = lazyregexp.New(`\$\{(\w+)\}`)
)

// cmakeCommands lists the commands of a file, name in lower case first, with variables put in as they are set on the
// way: the caller sets them while it reads.
func (t *tree) cmakeCommands(text string, vars map[string][]string) iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		text = cmakeComment().ReplaceAllString(text, "")
		for _, m := range cmakeCommand().FindAllStringSubmatch(text, -1) {
			words := []string{strings.ToLower(m[1])}
			for _, a := range cmakeArgument().FindAllStringSubmatch(m[2], -1) {
				word := a[0]
				if strings.HasPrefix(word, `"`) {
					word = a[1]
				}
				word = cmakeVariable().ReplaceAllStringFunc(word, func(v string) string {
					s := strings.Join(vars[v[2:len(v)-1]], ";")
					if len(s) > maxScriptValue || !t.charge(len(s)/8) {
						return ""
					}
					return s
				})
				words = append(words, strings.Split(word, ";")...)
			}
			if t.spent() || !yield(words) {
				return
			}
		}
	}
}
