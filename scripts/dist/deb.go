package main

import (
	"bytes"
	"compress/gzip"
	"crypto/md5"
	"fmt"
	"strings"
)

// newDeb is a Debian package: an ar archive of a version, of what the package is, and of its files. See deb(5).
func newDeb(version, arch string, binaries, docs []member) ([]byte, error) {
	var files []member
	size := 0
	for _, b := range binaries {
		files = append(files, member{"./usr/bin/" + b.name, b.text, 0o755})
	}
	for _, d := range docs {
		switch d.name {
		case "LICENSE":
			files = append(files, member{"./usr/share/doc/gillint/copyright", d.text, 0o644})
		case "README.md":
			files = append(files, member{"./usr/share/doc/gillint/README.md", d.text, 0o644})
		case "gillint.1":
			var z bytes.Buffer
			w, err := gzip.NewWriterLevel(&z, gzip.BestCompression)
			if err != nil {
				return nil, err
			}
			if _, err := w.Write(d.text); err != nil {
				return nil, err
			}
			if err := w.Close(); err != nil {
				return nil, err
			}
			files = append(files, member{"./usr/share/man/man1/gillint.1.gz", z.Bytes(), 0o644})
		}
	}
	var sums strings.Builder
	for _, f := range files {
		size += len(f.text)
		fmt.Fprintf(&sums, "%x  %s\n", md5.Sum(f.text), strings.TrimPrefix(f.name, "./")) // what dpkg --verify reads
	}
	control := fmt.Sprintf(`Package: gillint
Version: %s
Architecture: %s
Maintainer: gillint maintainers <maintainers@gillint.invalid>
Installed-Size: %d
Section: devel
Priority: optional
Homepage: https://github.com/gillint/gillint
Description: find mistakes around the GIL in C extension modules
 gillint reads the C sources of CPython extension modules and reports where
 they break the rules of the GIL, with the path that leads there.
`, version, arch, (size+1023)/1024)
	head, err := tarred("", []member{{"./control", []byte(control), 0o644}, {"./md5sums", []byte(sums.String()), 0o644}})
	if err != nil {
		return nil, err
	}
	data, err := tarred("", files)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	out.WriteString("!<arch>\n")
	for _, m := range []member{{"debian-binary", []byte("2.0\n"), 0}, {"control.tar.gz", head, 0}, {"data.tar.gz", data, 0}} {
		fmt.Fprintf(&out, "%-16s%-12d%-6d%-6d%-8s%-10d`\n", m.name, stamp.Unix(), 0, 0, "100644", len(m.text))
		out.Write(m.text)
		if len(m.text)%2 == 1 {
			out.WriteByte('\n')
		}
	}
	return out.Bytes(), nil
}
