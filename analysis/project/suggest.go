package project

import (
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/BurntSushi/toml"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/lazyregexp"
)

// Suggestion is what a folder tells of the configuration that would fit it.
type Suggestion struct {
	Targets   []string // the oldest CPython that is supported, and free-threaded ones
	Platforms []string
	Database  string   // compile_commands.json, below the folder; empty: none
	Vendored  []string // folders that look like other projects' code
}

var lowestPython = lazyregexp.New(`>=?\s*3\.(\d+)`)

// Suggest reads what the project's metadata says of its users. What it does not say is left to the defaults.
func Suggest(fsys fs.FS, dir string) Suggestion {
	var s Suggestion
	var doc struct {
		Project struct {
			Python      string   `toml:"requires-python"`
			Classifiers []string `toml:"classifiers"`
		} `toml:"project"`
	}
	if text, err := readAny(fsys, path.Join(dir, "pyproject.toml"), maxBuildFile); err == nil && !tooNested(text) {
		if _, err := toml.Decode(string(text), &doc); err != nil {
			doc.Project.Python, doc.Project.Classifiers = "", nil // the build tool will say
		}
	}
	words := doc.Project.Python + "\n" + strings.Join(doc.Project.Classifiers, "\n")
	for _, name := range []string{"setup.py", "setup.cfg"} {
		if text, err := readAny(fsys, path.Join(dir, name), maxBuildFile); err == nil {
			words += "\n" + pythonRequires(string(text)) + "\n" + classifiersIn(string(text))
		}
	}
	if m := lowestPython().FindStringSubmatch(words); m != nil {
		if n, err := strconv.Atoi(m[1]); err == nil && n <= capi.MaxMinor {
			s.Targets = append(s.Targets, capi.Target{Minor: max(n, capi.MinMinor)}.String())
		}
	}
	if strings.Contains(words, "Free Threading") {
		s.Targets = append(s.Targets, "3.13t")
	}
	for _, p := range []struct{ word, platform string }{{"POSIX", "linux"}, {"Linux", "linux"}, {"MacOS", "macos"}, {"Microsoft :: Windows", "windows"}, {"OS Independent", "linux"}} {
		if strings.Contains(words, "Operating System :: "+p.word) || strings.Contains(words, ":: "+p.word) {
			if !slices.Contains(s.Platforms, p.platform) {
				s.Platforms = append(s.Platforms, p.platform)
			}
		}
	}
	for _, name := range []string{"compile_commands.json", "build/compile_commands.json"} {
		if _, err := fs.Stat(fsys, path.Join(dir, name)); err == nil && s.Database == "" {
			s.Database = name
		}
	}
	for _, name := range []string{"vendor", "vendored", "third_party", "thirdparty", "extern", "external", "deps"} {
		if info, err := fs.Stat(fsys, path.Join(dir, name)); err == nil && info.IsDir() {
			s.Vendored = append(s.Vendored, name)
		}
	}
	return s
}

var (
	pythonRequiresRE = lazyregexp.New(`python_requires\s*=\s*["']?([^"'\n]*)`)
	classifierRE     = lazyregexp.New(`(?:Operating System|Programming Language|Free Threading) ::[^"'\n]*`)
)

func pythonRequires(text string) string {
	if m := pythonRequiresRE().FindStringSubmatch(text); m != nil {
		return m[1]
	}
	return ""
}

func classifiersIn(text string) string {
	return strings.Join(classifierRE().FindAllString(text, -1), "\n")
}
