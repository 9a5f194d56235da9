package main

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
)

var (
	fakes = []member{{"gillint", []byte("one"), 0o755}, {"gil-lsp", []byte("two"), 0o755}}
	texts = []member{{"LICENSE", []byte("licence"), 0o644}, {"README.md", []byte("# read me"), 0o644}, {"gillint.1", []byte(".TH"), 0o644}}
)

// A wheel holds what its RECORD says, programs that may be run, and a tag for each platform of its name; and it is the same each time.
func TestWheel(t *testing.T) {
	name, wheel, err := newWheel("1.2.3", "a_1.b_2", fakes, texts)
	if err != nil || name != "gillint-1.2.3-py3-none-a_1.b_2.whl" {
		t.Fatal(name, err)
	}
	if _, again, _ := newWheel("1.2.3", "a_1.b_2", fakes, texts); !bytes.Equal(wheel, again) {
		t.Error("made twice, it differs")
	}
	z, err := zip.NewReader(bytes.NewReader(wheel), int64(len(wheel)))
	if err != nil {
		t.Fatal(err)
	}
	got := map[string][]byte{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		if got[f.Name], err = io.ReadAll(r); err != nil {
			t.Fatal(err)
		}
		if strings.Contains(f.Name, "/scripts/") && f.Mode().Perm() != 0o755 {
			t.Errorf("%s has the permissions %v", f.Name, f.Mode())
		}
	}
	rows, err := csv.NewReader(bytes.NewReader(got["gillint-1.2.3.dist-info/RECORD"])).ReadAll()
	if err != nil || len(rows) != len(got) {
		t.Fatalf("%d rows for %d files, %v", len(rows), len(got), err)
	}
	for _, row := range rows {
		text, ok := got[row[0]]
		sum := sha256.Sum256(text)
		if !ok || row[1] != "" && (row[1] != "sha256="+base64.RawURLEncoding.EncodeToString(sum[:]) || row[2] != fmt.Sprint(len(text))) {
			t.Errorf("RECORD says %q", row)
		}
	}
	about := string(got["gillint-1.2.3.dist-info/WHEEL"])
	if !strings.Contains(about, "Tag: py3-none-a_1\nTag: py3-none-b_2\n") {
		t.Error(about)
	}
	if m := string(got["gillint-1.2.3.dist-info/METADATA"]); !strings.Contains(m, "\nVersion: 1.2.3\n") || !strings.HasSuffix(m, "\n\n# read me") {
		t.Error(m)
	}
}

// A Debian package is an ar archive whose members begin at even places.
func TestDeb(t *testing.T) {
	deb, err := newDeb("1.2.3", "amd64", fakes, texts)
	if err != nil {
		t.Fatal(err)
	}
	rest, ok := bytes.CutPrefix(deb, []byte("!<arch>\n"))
	if !ok {
		t.Fatal("no ar archive")
	}
	var names []string
	for len(rest) >= 60 {
		head := string(rest[:60])
		var size int
		if _, err := fmt.Sscan(head[48:58], &size); err != nil || head[58:] != "`\n" {
			t.Fatalf("head %q: %v", head, err)
		}
		names = append(names, strings.TrimSpace(head[:16]))
		rest = rest[60+size+size%2:]
	}
	if got := strings.Join(names, " "); got != "debian-binary control.tar.gz data.tar.gz" || len(rest) != 0 {
		t.Errorf("%s, %d bytes left", got, len(rest))
	}
}

func TestContents(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(self)
	if err != nil {
		t.Fatal(err)
	}
	out, err := contents("1.2.3", []member{{"gillint", text, 0o755}})
	var b bom
	if err != nil || json.Unmarshal(out, &b) != nil || b.Format != "CycloneDX" || len(b.Components) < 2 || b.Components[0].Hashes[0].Content == "" {
		t.Errorf("%v: %s", err, out)
	}
	if _, err := contents("1.2.3", fakes); err == nil {
		t.Error("no error for what Go has not built")
	}
}
