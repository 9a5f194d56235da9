package server

import (
	"net/url"
	"strings"
)

// pathOf is the path of the file system that a file URI names: absolute without the leading slash, on Windows with the drive.
// It is false for URIs of other kinds: texts that are no files.
func pathOf(uri string) (string, bool) {
	u, err := url.Parse(uri)
	if err != nil || u.Scheme != "file" || u.Host != "" && u.Host != "localhost" {
		return "", false
	}
	p := strings.TrimPrefix(u.Path, "/")
	if len(p) > 1 && p[1] == ':' {
		p = strings.ToUpper(p[:1]) + p[1:] // editors write drives either way
	}
	p = strings.TrimSuffix(p, "/")
	if p == "" {
		p = "."
	}
	return p, true
}

// uriOf is the file URI of a path.
func uriOf(path string) string {
	if path == "." {
		path = ""
	}
	return (&url.URL{Scheme: "file", Path: "/" + path}).String()
}

// within reports whether name is dir or lies below it.
func within(name, dir string) bool {
	return dir == "." || name == dir || strings.HasPrefix(name, dir+"/")
}
