package main

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"strings"
)

// newWheel is a Python wheel that holds nothing but programs: pip puts them where it puts commands. See
// https://packaging.python.org/en/latest/specifications/binary-distribution-format/.
func newWheel(version, tags string, binaries, docs []member) (name string, wheel []byte, err error) {
	tag := "py3-none-" + tags
	base := "gillint-" + version
	var files []member
	for _, b := range binaries {
		files = append(files, member{base + ".data/scripts/" + b.name, b.text, 0o755})
	}
	info := base + ".dist-info/"
	readme := ""
	for _, d := range docs {
		switch d.name {
		case "LICENSE":
			files = append(files, member{info + "licenses/LICENSE", d.text, 0o644})
		case "README.md":
			readme = string(d.text)
		case "gillint.1":
			files = append(files, member{base + ".data/data/share/man/man1/gillint.1", d.text, 0o644})
		}
	}
	var about strings.Builder
	about.WriteString("Wheel-Version: 1.0\nGenerator: gillint scripts/dist\nRoot-Is-Purelib: false\n")
	// py3-none-a.b.c stands for the tags py3-none-a, py3-none-b, py3-none-c.
	for platform := range strings.SplitSeq(tags, ".") {
		fmt.Fprintf(&about, "Tag: py3-none-%s\n", platform)
	}
	files = append(files, member{info + "METADATA", []byte(metadata(version, readme)), 0o644}, member{info + "WHEEL", []byte(about.String()), 0o644})
	var record strings.Builder
	for _, f := range files {
		sum := sha256.Sum256(f.text)
		fmt.Fprintf(&record, "%s,sha256=%s,%d\n", f.name, base64.RawURLEncoding.EncodeToString(sum[:]), len(f.text))
	}
	fmt.Fprintf(&record, "%sRECORD,,\n", info)
	files = append(files, member{info + "RECORD", []byte(record.String()), 0o644})
	wheel, err = zipped("", files)
	return base + "-" + tag + ".whl", wheel, err
}

// metadata is the package's description as indexes show it.
func metadata(version, readme string) string {
	return `Metadata-Version: 2.4
Name: gillint
Version: ` + version + `
Summary: Finds mistakes around the GIL in C extension modules for CPython
License-Expression: MIT
License-File: LICENSE
Project-URL: Source, https://github.com/gillint/gillint
Keywords: GIL,C extension,static analysis,linter,free-threading
Classifier: Development Status :: 4 - Beta
Classifier: Environment :: Console
Classifier: Intended Audience :: Developers
Classifier: Programming Language :: C
Classifier: Programming Language :: Python :: Implementation :: CPython
Classifier: Topic :: Software Development :: Quality Assurance
Requires-Python: >=3.7
Description-Content-Type: text/markdown

` + readme
}
