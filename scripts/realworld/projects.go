package main

import (
	"fmt"
	"os"
	"path"
	"regexp"
	"strings"
)

// project is one line of projects.tsv.
type project struct {
	Name    string
	Version string
	Kind    string   // sdist: from the Python package index; debian-source: a Debian source package
	File    string   // the archive's file name
	SHA256  string   // of the archive, in hex
	Folders []string // what to analyse, slash-separated, relative to the archive's one top folder; "." for all
	Suite   string   // debian-source: the release that carries it
}

const columns = 6

var (
	hex64    = regexp.MustCompile(`^[0-9a-f]{64}$`)
	safeName = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._+-]*$`)
)

// readProjects reads a list: tab-separated name, version, kind, file, sha256, folders (comma-separated). The kind of a
// Debian source package names its release: "debian-source/bookworm". Lines that start with # are comments.
func readProjects(file string) ([]project, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var out []project
	seen := map[string]bool{}
	for i, line := range strings.Split(string(data), "\n") {
		line = strings.TrimRight(line, "\r")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		p, err := parseProject(line)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", file, i+1, err)
		}
		if id := p.id(); seen[id] {
			return nil, fmt.Errorf("%s:%d: %s twice", file, i+1, id)
		}
		seen[p.id()] = true
		out = append(out, p)
	}
	return out, nil
}

func parseProject(line string) (project, error) {
	f := strings.Split(line, "\t")
	if len(f) != columns {
		return project{}, fmt.Errorf("%d columns, want %d", len(f), columns)
	}
	p := project{Name: f[0], Version: f[1], File: f[3], SHA256: f[4], Folders: strings.Split(f[5], ",")}
	p.Kind, p.Suite, _ = strings.Cut(f[2], "/")
	// Names become file names and arguments of other programs: nothing but plain words may pass.
	for _, word := range []string{p.Name, p.Version, p.File} {
		if !safeName.MatchString(word) {
			return project{}, fmt.Errorf("bad name %q", word)
		}
	}
	switch {
	case p.Kind == "sdist" && p.Suite == "", p.Kind == "debian-source" && safeName.MatchString(p.Suite):
	default:
		return project{}, fmt.Errorf("unknown kind %q", f[2])
	}
	if !hex64.MatchString(p.SHA256) {
		return project{}, fmt.Errorf("bad sha256 %q", p.SHA256)
	}
	for _, dir := range p.Folders {
		if dir == "" || path.IsAbs(dir) || path.Clean(dir) != dir || dir == ".." || strings.HasPrefix(dir, "../") {
			return project{}, fmt.Errorf("bad folder %q", dir)
		}
	}
	return p, nil
}

// id names the project's folder.
func (p project) id() string { return p.Name + "-" + p.Version }
