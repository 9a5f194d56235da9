package project

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/BurntSushi/toml"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/lazyregexp"
)

// Config is what gillint.toml or [tool.gillint] of pyproject.toml says. Command line options go before it.
type Config struct {
	Path       string // the file; empty where there is none
	Targets    []capi.Target
	Platforms  []string
	NoVariants bool
	Include    []string // paths of the file system
	Defines    []string
	Exclude    []string // relative to the project's root
	Select     []string
	Ignore     []string
	Possible   bool
	Baseline   string            // a path of the file system; empty: none
	Meanings   []Meaning         // of functions whose code is not at hand
	NoGIL      []string          // functions that may be called without the GIL
	Paths      []PathSettings    // the closest last
	Blocking   map[string]string // functions that wait, with the reason as the end of a sentence, or ""

	text string
}

// Mistake is an error about the value of a key, at the line where it is set to what the error quotes as word.
func (c *Config) Mistake(key, word string, err error) *ConfigError {
	line := lineOfKey(c.text, key)
	for i, row := range strings.Split(c.text, "\n") {
		if i+1 >= line && (strings.Contains(row, `"`+word+`"`) || strings.Contains(row, "'"+word+"'")) {
			line = i + 1
			break
		}
	}
	return &ConfigError{c.Path, line, err.Error()}
}

// ConfigKeys are the keys of the configuration, in the order of its documentation.
func ConfigKeys() []string { return slices.Clone(configKeys) }

// configKeys are the keys of the configuration with their order in the documentation.
var configKeys = []string{"target", "targets", "python", "platform", "platforms", "variants", "include", "define", "exclude", "select", "ignore", "possible", "blocking", "locks", "releases", "ensures", "nogil", "baseline", "paths"}

// settings is the configuration as TOML has it.
type settings struct {
	Target    string   `toml:"target"`
	Targets   []string `toml:"targets"`
	Python    string   `toml:"python"`
	Platform  string   `toml:"platform"`
	Platforms []string `toml:"platforms"`
	Variants  *bool    `toml:"variants"`
	Include   []string `toml:"include"`
	Define    []string `toml:"define"`
	Exclude   []string `toml:"exclude"`
	Select    []string `toml:"select"`
	Ignore    []string `toml:"ignore"`
	Possible  bool     `toml:"possible"`
	Blocking  []string `toml:"blocking"`
	Baseline  string   `toml:"baseline"`

	Locks    [][]string `toml:"locks"`
	Releases [][]string `toml:"releases"`
	Ensures  [][]string `toml:"ensures"`
	NoGIL    []string   `toml:"nogil"`

	Paths map[string]pathSection `toml:"paths"`
}

// ConfigError is a mistake in a configuration file. Line is 0 where it is not known.
type ConfigError struct {
	Path    string
	Line    int
	Message string
}

func (e *ConfigError) Error() string {
	if e.Line == 0 {
		return e.Path + ": " + e.Message
	}
	return fmt.Sprintf("%s:%d: %s", e.Path, e.Line, e.Message)
}

// FindConfig reads the configuration nearest to dir, going upwards: gillint.toml, or pyproject.toml where it has a table
// [tool.gillint]. Without one it returns an empty Config. Errors are *ConfigError.
func FindConfig(fsys fs.FS, dir string) (*Config, error) {
	for {
		for _, b := range []string{"gillint.toml", "pyproject.toml"} {
			name := path.Join(dir, b)
			if info, err := fs.Stat(fsys, name); err != nil || !info.Mode().IsRegular() {
				continue
			}
			c, err := ReadConfig(fsys, name)
			if ce, ok := err.(*ConfigError); ok && ce.Message == noTable {
				continue
			}
			return c, err
		}
		if dir == "." {
			return &Config{}, nil
		}
		dir = path.Dir(dir)
	}
}

// maxKey is how much of a key a message repeats, in bytes.
const maxKey = 60

const noTable = "has no table [tool.gillint]"

// ReadConfig reads one file: pyproject.toml's table [tool.gillint], or else the whole file.
func ReadConfig(fsys fs.FS, name string) (*Config, error) {
	text, err := readAny(fsys, name, maxBuildFile)
	if err != nil {
		return nil, &ConfigError{Path: name, Message: cause(err).Error()}
	}
	if tooNested(text) {
		if path.Base(name) == "pyproject.toml" && !strings.Contains(string(text), "[tool.gillint]") {
			return nil, &ConfigError{Path: name, Message: noTable}
		}
		return nil, &ConfigError{Path: name, Message: "its keys or values nest too deeply"}
	}
	var s settings
	var meta toml.MetaData
	prefix := 0
	if path.Base(name) == "pyproject.toml" {
		prefix = 2
		var doc struct {
			Tool struct {
				Gillint settings `toml:"gillint"`
			} `toml:"tool"`
		}
		if meta, err = toml.Decode(string(text), &doc); err == nil && !meta.IsDefined("tool", "gillint") {
			return nil, &ConfigError{Path: name, Message: noTable}
		}
		if err != nil && !strings.Contains(string(text), "[tool.gillint]") {
			return nil, &ConfigError{Path: name, Message: noTable} // not ours to judge
		}
		s = doc.Tool.Gillint
	} else {
		meta, err = toml.Decode(string(text), &s)
	}
	if err != nil {
		return nil, tomlError(name, err)
	}
	for _, key := range meta.Undecoded() {
		if len(key) <= prefix || prefix > 0 && (key[0] != "tool" || key[1] != "gillint") {
			continue
		}
		return nil, unknownKey(name, string(text), key[prefix:])
	}
	return s.config(name, string(text))
}

// config checks the values.
func (s *settings) config(name, text string) (*Config, error) {
	c := &Config{
		Path: name, text: text, Defines: s.Define, Exclude: s.Exclude, Select: s.Select, Ignore: s.Ignore, Possible: s.Possible,
		NoVariants: s.Variants != nil && !*s.Variants,
	}
	for _, dir := range s.Include {
		c.Include = append(c.Include, resolve(path.Dir(name), dir))
	}
	if s.Baseline != "" {
		c.Baseline = resolve(path.Dir(name), s.Baseline)
	}
	mistake := func(key string, err error) error { return &ConfigError{name, lineOfKey(text, key), err.Error()} }
	if err := s.functions(c, mistake); err != nil {
		return nil, err
	}
	var err error
	if c.Paths, err = perPath(path.Dir(name), s.Paths); err != nil {
		return nil, mistake("paths", err)
	}
	for _, list := range []struct {
		key   string
		words []string
	}{{"targets", s.Targets}, {"target", oneWord(s.Target)}, {"python", oneWord(s.Python)}} {
		targets, err := ParseTargets(list.words)
		if err != nil {
			return nil, mistake(list.key, err)
		}
		if len(c.Targets) == 0 {
			c.Targets = targets
		}
	}
	for _, list := range []struct {
		key   string
		words []string
	}{{"platforms", s.Platforms}, {"platform", oneWord(s.Platform)}} {
		if err := CheckPlatforms(list.words); err != nil {
			return nil, mistake(list.key, err)
		}
		if len(c.Platforms) == 0 {
			c.Platforms = list.words
		}
	}
	return c, nil
}

// functions reads what is said of functions.
func (s *settings) functions(c *Config, mistake func(key string, err error) error) error {
	for _, row := range s.Blocking {
		function, why, _ := strings.Cut(row, ":")
		if function = strings.TrimSpace(function); !isName(function) {
			return mistake("blocking", fmt.Errorf("%q is not the name of a function, nor one and a reason as in \"db_query: waits for the server\"", row))
		}
		if c.Blocking == nil {
			c.Blocking = map[string]string{}
		}
		c.Blocking[function] = strings.TrimSpace(why)
	}
	for _, list := range []struct {
		key   string
		pairs [][]string
	}{{"locks", s.Locks}, {"releases", s.Releases}, {"ensures", s.Ensures}} {
		more, err := meanings(list.key, list.pairs)
		if err != nil {
			return mistake(list.key, err)
		}
		c.Meanings = append(c.Meanings, more...)
	}
	for _, name := range s.NoGIL {
		if !isName(name) {
			return mistake("nogil", fmt.Errorf("%q is not the name of a function", name))
		}
	}
	c.NoGIL = s.NoGIL
	return nil
}

// isName reports whether s is an identifier of C.
func isName(s string) bool {
	for i, r := range s {
		if r != '_' && !('a' <= r && r <= 'z') && !('A' <= r && r <= 'Z') && (i == 0 || r < '0' || r > '9') {
			return false
		}
	}
	return s != "" && len(s) <= maxKey
}

// oneWord is a list of the word, without any where it is empty.
func oneWord(s string) []string {
	if s == "" {
		return nil
	}
	return []string{s}
}

// Platforms are the names of the platforms, the default first.
func Platforms() []string { return []string{"linux", "macos", "windows"} }

// ParseTargets reads targets as "3.12" or "3.13t".
func ParseTargets(words []string) ([]capi.Target, error) {
	var out []capi.Target
	for _, w := range words {
		t, err := capi.ParseTarget(w)
		if err != nil {
			return nil, err
		}
		out = append(out, t)
	}
	return out, nil
}

// CheckPlatforms fails on a word that names no platform.
func CheckPlatforms(words []string) error {
	for _, w := range words {
		if !slices.Contains(Platforms(), w) {
			return fmt.Errorf("unknown platform %q: use %s", w, strings.Join(Platforms(), ", "))
		}
	}
	return nil
}

// tomlError gives a decoding error its file and line.
func tomlError(name string, err error) error {
	var pe toml.ParseError
	if errors.As(err, &pe) {
		return &ConfigError{name, pe.Position.Line, pe.Message}
	}
	message := strings.TrimPrefix(err.Error(), "toml: ")
	if m := wrongType().FindStringSubmatch(message); m != nil {
		line, _ := strconv.Atoi(m[1]) // digits
		types := strings.NewReplacer("int64", "a number", "float64", "a number", "[]string", "a list of strings", "[][]string", "a list of pairs", "slice", "a list", "string", "a string", "boolean", "true or false", "bool", "true or false", "map[string]interface {}", "a table", "[]interface {}", "a list")
		return &ConfigError{name, line, fmt.Sprintf("%s must be %s, not %s", strings.TrimPrefix(m[2], "tool.gillint."), types.Replace(m[4]), types.Replace(m[3]))}
	}
	return &ConfigError{Path: name, Message: message}
}

var wrongType = lazyregexp.New(`^line (\d+) \(last key "(.*)"\): incompatible types: TOML value has type (.*); destination has type (.*)$`)

// lineOfKey is the line on which a key is set; 1 where it is not found.
func lineOfKey(text, key string) int {
	n := 0
	for line := range strings.Lines(text) {
		n++
		left, _, ok := strings.Cut(line, "=")
		left = strings.Trim(strings.TrimSpace(left), `"'`)
		if ok && (left == key || strings.HasSuffix(left, "."+key)) {
			return n
		}
		if t := strings.Trim(strings.TrimSpace(line), "[]"); strings.HasPrefix(strings.TrimSpace(line), "[") && (t == key || strings.HasSuffix(t, "."+key)) {
			return n
		}
	}
	return 1
}

// suggest names the known word nearest to word, for the end of an error message.
func suggest(word string, known []string) string {
	best, score := "", len(word)/2+1
	for _, k := range known {
		if d := distance(word, k); d < score {
			best, score = k, d
		}
	}
	if best == "" {
		return "; known are " + strings.Join(slices.Sorted(slices.Values(known)), ", ")
	}
	return fmt.Sprintf("; did you mean %q?", best)
}

// distance is the number of insertions, deletions and replacements that make b of a.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diag := row[0]
		row[0] = i + 1
		for j := range len(b) {
			change := diag
			if a[i] != b[j] {
				change++
			}
			diag = row[j+1]
			row[j+1] = min(change, row[j]+1, diag+1)
		}
	}
	return row[len(b)]
}
