package capi

import (
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// pythonHeaders finds the header folders of installed Pythons in capi's range, by minor version. Nothing is executed.
func pythonHeaders(t *testing.T) map[int][]string {
	t.Helper()
	patterns := []string{"/usr/include/python3.*", "/usr/local/include/python3.*"}
	if home, err := os.UserHomeDir(); err == nil {
		patterns = append(patterns, filepath.Join(home, ".pyenv/versions/*/include/python3.*"))
	}
	found := map[int][]string{}
	for _, pattern := range patterns {
		dirs, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, dir := range dirs {
			minor, err := strconv.Atoi(strings.TrimSuffix(strings.TrimPrefix(filepath.Base(dir), "python3."), "t"))
			if err != nil || minor < MinMinor || minor > MaxMinor {
				continue
			}
			if _, err := os.Stat(filepath.Join(dir, "Python.h")); err == nil {
				found[minor] = append(found[minor], dir)
			}
		}
	}
	if len(found) == 0 {
		t.Skip("no Python headers on this machine: the table is not compared with any")
	}
	return found
}

var (
	exported = regexp.MustCompile(`PyAPI_FUNC\([^)]*\)\s*(?:_Py_NO_RETURN\s+)?(\w+)\s*\(`)
	inlined  = regexp.MustCompile(`(?m)^\s*#\s*define\s+(_?Py[A-Za-z_]\w*)\(`)
)

// TestPythonHeaders checks that every exported function and every function-like macro of the installed headers is a row
// in that version, and that every public row of the version stands in them.
func TestPythonHeaders(t *testing.T) {
	found := pythonHeaders(t)
	for _, minor := range slices.Sorted(maps.Keys(found)) {
		for _, dir := range found[minor] {
			t.Run(filepath.Base(dir), func(t *testing.T) { compare(t, Target{Minor: minor}, dir) })
		}
	}
}

func compare(t *testing.T, target Target, dir string) {
	seen := map[string]bool{}
	functions := 0
	for _, path := range headersBelow(t, dir) {
		text := readHeader(t, path)
		addWords(seen, text)
		for _, re := range []*regexp.Regexp{exported, inlined} {
			for _, m := range re.FindAllStringSubmatch(text, -1) {
				name := m[1]
				if !strings.HasPrefix(strings.TrimPrefix(name, "_"), "Py") || strings.HasPrefix(name, "PyAPI_") {
					continue
				}
				functions++
				f := Any(name)
				switch {
				case f == nil:
					t.Errorf("%s: no row for %s", path, name)
				case !f.In(target) && !f.Private: // private names come and go with the patch release
					t.Errorf("%s: %s is said to be in 3.%d to before 3.%d", path, name, f.Since, f.Removed)
				}
			}
		}
	}
	if functions < 1500 {
		t.Errorf("only %d functions and macros found", functions)
	}
	for _, f := range All() {
		if f.In(target) && !f.Private && !seen[f.Name] && f.Name != "Py_GETENV" { // internal only in 3.11, public before and after
			t.Errorf("%s: said to be in %s, but not in its headers", f.Name, target)
		}
	}
}

// TestCHeaders checks that the C functions whose header this machine has are declared by it or by the headers that it draws in.
func TestCHeaders(t *testing.T) {
	const root = "/usr/include"
	features, err := os.ReadFile(filepath.Join(root, "features.h"))
	if err != nil || !strings.Contains(string(features), "__GLIBC__") {
		t.Skip("no headers of the GNU C library on this machine: the table is not compared with them")
	}
	folders := []string{".", "sys", "bits", "bits/types", "netinet", "arpa"}
	if multi, err := filepath.Glob(root + "/*/bits"); err == nil {
		for _, dir := range multi {
			arch := filepath.Base(filepath.Dir(dir))
			folders = append(folders, arch, arch+"/sys", arch+"/bits", arch+"/bits/types")
		}
	}
	all := map[string]bool{}
	for _, folder := range folders {
		paths, err := filepath.Glob(filepath.Join(root, folder, "*.h"))
		if err != nil {
			t.Fatal(err)
		}
		for _, path := range paths {
			addWords(all, readHeader(t, path))
		}
	}
	checked := 0
	for _, f := range AllC() {
		// What other systems have under the same header is not here.
		if !strings.HasPrefix(f.Source, "POSIX") && !strings.HasPrefix(f.Source, "Linux") && !strings.HasPrefix(f.Source, "C11") {
			continue
		}
		if !exists(root, folders, f.Header) {
			continue
		}
		checked++
		if !all[f.Name] && !goneFromGlibc[f.Name] {
			t.Errorf("%s: said to be in %s, but in no header", f.Name, f.Header)
		}
	}
	if checked < 250 {
		t.Errorf("only %d functions checked", checked)
	}
}

// goneFromGlibc are names that its headers no longer declare, declare by a macro that pastes names together, or leave to
// the compiler.
var goneFromGlibc = map[string]bool{"gets": true, "bsd_signal": true, "encrypt": true, "lgammaf": true, "lgammal": true, "__cxa_atexit": true}

func exists(root string, folders []string, header string) bool {
	for _, folder := range folders {
		if _, err := os.Stat(filepath.Join(root, folder, header)); err == nil {
			return true
		}
	}
	return false
}

func headersBelow(t *testing.T, dir string) (paths []string) {
	t.Helper()
	err := filepath.WalkDir(dir, func(path string, e os.DirEntry, err error) error {
		if err == nil && !e.IsDir() && strings.HasSuffix(path, ".h") && !strings.Contains(path, "greenlet") {
			paths = append(paths, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return paths
}

func readHeader(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return withoutComments(strings.ReplaceAll(string(text), "\\\n", " "))
}

func withoutComments(text string) string {
	var out strings.Builder
	for {
		before, after, ok := strings.Cut(text, "/")
		out.WriteString(before)
		switch {
		case !ok:
			return out.String()
		case strings.HasPrefix(after, "*"):
			_, text, _ = strings.Cut(after[1:], "*/")
			out.WriteByte(' ')
		case strings.HasPrefix(after, "/"):
			_, text, _ = strings.Cut(after, "\n")
			out.WriteByte('\n')
		default:
			out.WriteByte('/')
			text = after
		}
	}
}

// addWords adds the identifiers of a text.
func addWords(to map[string]bool, text string) {
	word := func(c byte) bool { return c == '_' || isLetter(c) || '0' <= c && c <= '9' }
	for i := 0; i < len(text); i++ {
		start := i
		for i < len(text) && word(text[i]) {
			i++
		}
		if i > start {
			to[text[start:i]] = true
		}
	}
}
