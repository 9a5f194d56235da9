package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestProjectsAreWellFormed(t *testing.T) {
	projects, err := readProjects("projects.tsv")
	if err != nil {
		t.Fatal(err)
	}
	if len(projects) < 30 {
		t.Errorf("%d projects, want at least 30", len(projects))
	}
	files := map[string]string{}
	for _, p := range projects {
		if other := files[p.File]; other != "" {
			t.Errorf("%s and %s have one archive", p.Name, other)
		}
		files[p.File] = p.Name
	}
}

func TestParseProjectRefuses(t *testing.T) {
	hash := strings.Repeat("0a", 32)
	for name, line := range map[string]string{
		"too few columns":     "a\t1\tsdist\ta.tar.gz\t" + hash,
		"unknown kind":        "a\t1\tgit\ta.tar.gz\t" + hash + "\t.",
		"Debian, no release":  "a\t1\tdebian-source\ta.tar.gz\t" + hash + "\t.",
		"short hash":          "a\t1\tsdist\ta.tar.gz\t0a\t.",
		"folder outside":      "a\t1\tsdist\ta.tar.gz\t" + hash + "\tsrc,../b",
		"absolute folder":     "a\t1\tsdist\ta.tar.gz\t" + hash + "\t/etc",
		"option as a name":    "--index-url=x\t1\tsdist\ta.tar.gz\t" + hash + "\t.",
		"path as a file name": "a\t1\tsdist\t../a.tar.gz\t" + hash + "\t.",
	} {
		if p, err := parseProject(line); err == nil {
			t.Errorf("%s: accepted as %+v", name, p)
		}
	}
	if _, err := parseProject("a\t1\tdebian-source/sid\ta.tar.gz\t" + hash + "\tsrc,lib/b"); err != nil {
		t.Error(err)
	}
}

func TestUnpack(t *testing.T) {
	tests := []struct {
		name  string
		entry string
		want  string // below the folder; empty where refused
	}{
		{"plain", "a-1/src/x.c", "src/x.c"},
		{"dot before", "./a-1/x.c", "x.c"},
		{"inner dots", "a-1/src/../y.c", "y.c"},
		{"outside", "a-1/../../x.c", ""},
		{"outside at once", "../x.c", ""},
		{"absolute", "/a-1/x.c", ""},
		{"backslashes", `a-1\..\..\x.c`, ""},
		{"drive", "a-1/C:/x.c", ""},
	}
	for _, pack := range []func(*testing.T, string, string) string{packTar, packZip} {
		for _, tt := range tests {
			dir := t.TempDir()
			err := unpack(pack(t, dir, tt.entry), filepath.Join(dir, "out"))
			if (err == nil) != (tt.want != "") {
				t.Errorf("%s: error %v", tt.name, err)
			}
			var got []string
			_ = filepath.WalkDir(dir, func(path string, d os.DirEntry, _ error) error {
				if strings.HasSuffix(path, ".c") {
					rel, _ := filepath.Rel(filepath.Join(dir, "out"), path)
					got = append(got, filepath.ToSlash(rel))
				}
				return nil
			})
			if strings.Join(got, " ") != tt.want {
				t.Errorf("%s: wrote %q, want %q", tt.name, got, tt.want)
			}
		}
	}
}

func TestUnpackLeavesLinksOut(t *testing.T) {
	dir := t.TempDir()
	var buf bytes.Buffer
	w := tar.NewWriter(&buf)
	must(t, w.WriteHeader(&tar.Header{Name: "a-1/evil", Typeflag: tar.TypeSymlink, Linkname: "/etc"}))
	must(t, w.WriteHeader(&tar.Header{Name: "a-1/evil/x.c", Typeflag: tar.TypeReg, Mode: 0o644}))
	must(t, w.Close())
	if err := unpack(writeGz(t, dir, buf.Bytes()), filepath.Join(dir, "out")); err != nil {
		t.Fatal(err)
	}
	info, err := os.Lstat(filepath.Join(dir, "out", "evil"))
	if err != nil || !info.IsDir() {
		t.Errorf("the link was followed or kept: %v, %v", info, err)
	}
}

func TestCountTellsConfidencesApart(t *testing.T) {
	ds := []diagnostic{{Code: "A", Confidence: "certain"}, {Code: "A", Confidence: "possible"}, {Code: "B", Confidence: "certain"}, {Code: "A", Confidence: "certain"}}
	if c, p := count(ds, "A"); c != 2 || p != 1 {
		t.Errorf("got %d/%d, want 2/1", c, p)
	}
}

func packTar(t *testing.T, dir, name string) string {
	var buf bytes.Buffer
	w := tar.NewWriter(&buf)
	must(t, w.WriteHeader(&tar.Header{Name: name, Typeflag: tar.TypeReg, Mode: 0o644, Size: 2}))
	_, err := w.Write([]byte("x\n"))
	must(t, err)
	must(t, w.Close())
	return writeGz(t, dir, buf.Bytes())
}

func writeGz(t *testing.T, dir string, data []byte) string {
	var buf bytes.Buffer
	w := gzip.NewWriter(&buf)
	_, err := w.Write(data)
	must(t, err)
	must(t, w.Close())
	file := filepath.Join(dir, "a.tar.gz")
	must(t, os.WriteFile(file, buf.Bytes(), 0o644))
	return file
}

func packZip(t *testing.T, dir, name string) string {
	var buf bytes.Buffer
	w := zip.NewWriter(&buf)
	f, err := w.Create(name)
	must(t, err)
	_, err = f.Write([]byte("x\n"))
	must(t, err)
	must(t, w.Close())
	file := filepath.Join(dir, "a.zip")
	must(t, os.WriteFile(file, buf.Bytes(), 0o644))
	return file
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
