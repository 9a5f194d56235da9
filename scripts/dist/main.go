// Command dist builds what is released, into the folder dist: static binaries of gillint and gil-lsp for every platform in archives,
// Python wheels, Debian packages, recipes for Homebrew and conda, a list of what is in them (CycloneDX) and checksums. The same sources
// and the same Go give the same bytes.
//
//	go run ./scripts/dist [-out DIR] [-only linux/amd64,...] [-again]
//
// With -again everything is built twice, and what differs is told.
package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"flag"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/gillint/gillint/analysis/driver"
)

// platform is a system that is built for.
type platform struct {
	os, arch string
	tags     string // of wheels: what pip takes it for
	debian   string // Debian's name of the architecture; empty: no package
}

var platforms = []platform{
	{"linux", "amd64", "manylinux_2_17_x86_64.manylinux2014_x86_64.musllinux_1_1_x86_64", "amd64"},
	{"linux", "arm64", "manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64", "arm64"},
	{"darwin", "amd64", "macosx_11_0_x86_64", ""},
	{"darwin", "arm64", "macosx_11_0_arm64", ""},
	{"windows", "amd64", "win_amd64", ""},
	{"windows", "arm64", "win_arm64", ""},
}

func (p platform) String() string { return p.os + "/" + p.arch }

// programs are what is built.
var programs = []string{"gillint", "gil-lsp"}

// stamp is the time of every file in every archive: zip knows none before.
var stamp = time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)

// member is a file of an archive.
type member struct {
	name string
	text []byte
	mode int64 // permissions
}

func main() {
	out := flag.String("out", "dist", "write to this folder")
	only := flag.String("only", "", "platforms, separated by commas: linux/amd64")
	again := flag.Bool("again", false, "build twice and compare")
	flag.Parse()
	var list []platform
	for _, p := range platforms {
		if *only == "" || slices.Contains(strings.Split(*only, ","), p.String()) {
			list = append(list, p)
		}
	}
	if len(list) == 0 || flag.NArg() > 0 {
		flag.Usage()
		os.Exit(2)
	}
	if err := release(*out, list); err != nil {
		fmt.Fprintln(os.Stderr, "dist:", err)
		os.Exit(1)
	}
	if !*again {
		return
	}
	tmp, err := os.MkdirTemp("", "dist")
	if err == nil {
		defer os.RemoveAll(tmp)
		if err = release(tmp, list); err == nil {
			err = same(*out, tmp)
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "dist:", err)
		os.Exit(1)
	}
	fmt.Println("built twice: the same bytes")
}

// release builds everything for the platforms.
func release(dir string, list []platform) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	docs, err := documents()
	if err != nil {
		return err
	}
	made := map[string][]byte{}
	for _, p := range list {
		binaries, err := build(p)
		if err != nil {
			return err
		}
		files := append(slices.Clone(binaries), docs...)
		base, packed := archive(driver.Version, p)
		if p.os == "windows" {
			made[packed], err = zipped(base, files)
		} else {
			made[packed], err = tarred(base, files)
		}
		if err != nil {
			return err
		}
		name, wheel, err := newWheel(driver.Version, p.tags, binaries, docs)
		if err != nil {
			return err
		}
		made[name] = wheel
		if p.debian != "" {
			if made[fmt.Sprintf("gillint_%s_%s.deb", driver.Version, p.debian)], err = newDeb(driver.Version, p.debian, binaries, docs); err != nil {
				return err
			}
		}
		if made[base+".cdx.json"], err = contents(driver.Version, binaries); err != nil {
			return err
		}
		fmt.Println(p, "done")
	}
	more, err := recipes(driver.Version, list, made)
	if err != nil {
		return err
	}
	maps.Copy(made, more)
	var sums bytes.Buffer
	for _, name := range slices.Sorted(maps.Keys(made)) {
		if err := os.WriteFile(filepath.Join(dir, name), made[name], 0o644); err != nil {
			return err
		}
		sum := sha256.Sum256(made[name])
		fmt.Fprintf(&sums, "%s  %s\n", hex.EncodeToString(sum[:]), name)
	}
	return os.WriteFile(filepath.Join(dir, "SHA256SUMS"), sums.Bytes(), 0o644)
}

// documents are what lies beside the programs.
func documents() ([]member, error) {
	var out []member
	for _, name := range []string{"LICENSE", "README.md"} {
		text, err := os.ReadFile(name)
		if err != nil {
			return nil, fmt.Errorf("%w (run it in the folder of go.mod)", err)
		}
		out = append(out, member{name, text, 0o644})
	}
	manual, err := exec.Command("go", "run", "./cmd/gillint", "man").Output()
	if err != nil {
		return nil, fmt.Errorf("gillint man: %w", err)
	}
	return append(out, member{"gillint.1", manual, 0o644}), nil
}

// build builds the programs for a platform: static, and with nothing of this machine in them.
func build(p platform) ([]member, error) {
	tmp, err := os.MkdirTemp("", "dist")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(tmp)
	var out []member
	for _, name := range programs {
		if p.os == "windows" {
			name += ".exe"
		}
		to := filepath.Join(tmp, name)
		cmd := exec.Command("go", "build", "-p", "1", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=", "-o", to, "./cmd/"+strings.TrimSuffix(name, ".exe"))
		cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOOS="+p.os, "GOARCH="+p.arch, "GOFLAGS=", "GOAMD64=v1", "GOARM64=v8.0")
		cmd.Stderr = os.Stderr
		if err := cmd.Run(); err != nil {
			return nil, fmt.Errorf("building %s for %s: %w", name, p, err)
		}
		text, err := os.ReadFile(to)
		if err != nil {
			return nil, err
		}
		out = append(out, member{name, text, 0o755})
	}
	return out, nil
}

// tarred is a compressed tar archive of files in the folder base.
func tarred(base string, files []member) ([]byte, error) {
	var b bytes.Buffer
	zw, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	tw := tar.NewWriter(zw)
	for _, f := range files {
		name := f.name
		if base != "" {
			name = base + "/" + name
		}
		h := &tar.Header{Name: name, Mode: f.mode, Size: int64(len(f.text)), ModTime: stamp, Typeflag: tar.TypeReg, Format: tar.FormatUSTAR, Uname: "root", Gname: "root"}
		if err := tw.WriteHeader(h); err != nil {
			return nil, err
		}
		if _, err := tw.Write(f.text); err != nil {
			return nil, err
		}
	}
	if err := errors.Join(tw.Close(), zw.Close()); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// zipped is a zip archive of files in the folder base.
func zipped(base string, files []member) ([]byte, error) {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, f := range files {
		h := &zip.FileHeader{Name: f.name, Method: zip.Deflate, Modified: stamp}
		if base != "" {
			h.Name = base + "/" + f.name
		}
		h.SetMode(os.FileMode(f.mode))
		to, err := w.CreateHeader(h)
		if err != nil {
			return nil, err
		}
		if _, err := to.Write(f.text); err != nil {
			return nil, err
		}
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// same reports which files of two folders differ.
func same(a, b string) error {
	one, err := os.ReadFile(filepath.Join(a, "SHA256SUMS"))
	if err != nil {
		return err
	}
	two, err := os.ReadFile(filepath.Join(b, "SHA256SUMS"))
	if err != nil {
		return err
	}
	if bytes.Equal(one, two) {
		return nil
	}
	other := strings.Split(string(two), "\n")
	var differ []string
	for line := range strings.Lines(string(one)) {
		if line = strings.TrimSpace(line); !slices.Contains(other, line) {
			differ = append(differ, line[strings.LastIndexByte(line, ' ')+1:])
		}
	}
	return fmt.Errorf("built twice, these differ: %s", strings.Join(differ, ", "))
}
