package project

import (
	"cmp"
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"
	"github.com/bmatcuk/doublestar/v4"
)

// PathSettings are settings for some of the files: a section [paths."tests/"].
type PathSettings struct {
	Pattern  string   // of files and folders, below Dir
	Dir      string   // the configuration file's folder
	Select   []string // rules beside those of the whole run
	Ignore   []string
	Possible *bool // nil: as the whole run
}

// Match reports whether the settings are for a file, a path of the file system. A pattern is a folder or file below Dir, with *, ?, [] and
// ** as in shells; one without a slash matches by name, anywhere below Dir.
func (s *PathSettings) Match(file string) bool {
	rel := file
	if s.Dir != "." {
		var ok bool
		if rel, ok = strings.CutPrefix(file, s.Dir+"/"); !ok {
			return false
		}
	}
	p := trimPattern(s.Pattern)
	all := []string{p, p + "/**"}
	if !strings.Contains(strings.TrimSuffix(s.Pattern, "/"), "/") {
		all = append(all, "**/"+p, "**/"+p+"/**")
	}
	return slices.ContainsFunc(all, func(p string) bool { ok, err := doublestar.Match(p, rel); return ok && err == nil })
}

func trimPattern(p string) string {
	return path.Clean(strings.TrimSuffix(strings.TrimSuffix(strings.TrimPrefix(p, "./"), "/..."), "/"))
}

// pathKeys are the keys of a section for a path.
var pathKeys = []string{"ignore", "possible", "select"}

// pathSection is such a section as TOML has it.
type pathSection struct {
	Select   []string `toml:"select"`
	Ignore   []string `toml:"ignore"`
	Possible *bool    `toml:"possible"`
}

// perPath checks the sections and sorts them: the longer pattern, which tends to be the closer one, comes last.
func perPath(dir string, sections map[string]pathSection) ([]PathSettings, error) {
	var out []PathSettings
	for pattern, s := range sections {
		if pattern == "" || !doublestar.ValidatePattern(trimPattern(pattern)) || strings.HasPrefix(pattern, "/") || strings.HasPrefix(pattern, "..") {
			return nil, fmt.Errorf("%q is no pattern of files below this folder", pattern)
		}
		out = append(out, PathSettings{pattern, dir, s.Select, s.Ignore, s.Possible})
	}
	slices.SortFunc(out, func(a, b PathSettings) int {
		return cmp.Or(cmp.Compare(len(a.Pattern), len(b.Pattern)), cmp.Compare(a.Pattern, b.Pattern))
	})
	return out, nil
}

// unknownKey is the mistake of a key that nobody knows; key is without the table's own prefix.
func unknownKey(name, text string, key toml.Key) *ConfigError {
	word, known := key[0], configKeys
	if word == "paths" && len(key) > 2 {
		word, known = key[2], pathKeys
	}
	line := lineOfKey(text, word)
	if len(word) > maxKey {
		return &ConfigError{name, line, fmt.Sprintf("unknown key %.*q...", maxKey, word)}
	}
	return &ConfigError{name, line, fmt.Sprintf("unknown key %q%s", word, suggest(word, known))}
}
