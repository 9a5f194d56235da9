package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/bzip2"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"sort"
	"strings"
)

// Bounds on what an archive may unpack to: far above every project of the list, far below a full disk.
const (
	maxFile  = 256 << 20
	maxTotal = 2 << 30
)

// fetcher brings archives and unpacks them: root/archives/FILE, root/src/NAME-VERSION/.
type fetcher struct {
	root    string
	scripts string // where fetch_sdist.py lies
	offline bool
	apt     []string // options of apt-get with a source index of our own; nil until needed
	suite   string   // that index' release
}

// get returns the folder with the project's sources; it downloads and unpacks only what is not there yet.
func (f *fetcher) get(p project) (string, error) {
	dir := filepath.Join(f.root, "src", p.id())
	mark := filepath.Join(dir, ".gillint-unpacked")
	if data, err := os.ReadFile(mark); err == nil && string(data) == p.SHA256 {
		return dir, nil
	}
	archive := filepath.Join(f.root, "archives", p.File)
	if verify(archive, p.SHA256) != nil {
		if f.offline {
			return "", fmt.Errorf("%s is not there, and -offline was given", p.File)
		}
		if err := f.download(p, filepath.Dir(archive)); err != nil {
			return "", err
		}
		if err := verify(archive, p.SHA256); err != nil {
			return "", err
		}
	}
	if err := os.RemoveAll(dir); err != nil {
		return "", err
	}
	if err := unpack(archive, dir); err != nil {
		return "", fmt.Errorf("%s: %w", p.File, err)
	}
	return dir, os.WriteFile(mark, []byte(p.SHA256), 0o644)
}

// download leaves the archive in dest. pip and apt-get do it, with the index, proxy and certificates they are set up with.
func (f *fetcher) download(p project, dest string) error {
	if err := os.MkdirAll(dest, 0o755); err != nil {
		return err
	}
	if p.Kind == "sdist" {
		return command(dest, "python3", filepath.Join(f.scripts, "fetch_sdist.py"), dest, p.Name+"=="+p.Version)
	}
	if f.suite != p.Suite {
		if err := f.sourceIndex(p.Suite); err != nil {
			return err
		}
	}
	// No version: a point release replaces Debian's revision, while the upstream archive stays and is pinned by its hash.
	args := append(append([]string{}, f.apt...), "source", "--download-only", "--only-source", p.Name)
	return command(dest, "apt-get", args...)
}

// sourceIndex makes a private index of Debian's source packages, from the mirror that the machine is set up with. The
// machine's own settings stay as they are.
func (f *fetcher) sourceIndex(suite string) error {
	dir := filepath.Join(f.root, "apt-"+suite)
	if err := os.MkdirAll(filepath.Join(dir, "lists", "partial"), 0o755); err != nil {
		return err
	}
	out, err := exec.Command("apt-get", "indextargets", "--format", "$(REPO_URI) $(COMPONENT)", "Created-By: Packages").Output()
	if err != nil {
		return fmt.Errorf("apt-get indextargets: %w", err)
	}
	mirror := ""
	for _, line := range strings.Split(string(out), "\n") {
		uri, component, _ := strings.Cut(line, " ")
		if component == "main" && strings.HasSuffix(strings.TrimRight(uri, "/"), "/debian") {
			mirror = uri
			break
		}
	}
	if mirror == "" {
		return errors.New("apt has no Debian mirror set up")
	}
	list := filepath.Join(dir, "sources.list")
	if err := os.WriteFile(list, []byte("deb-src "+mirror+" "+suite+" main\n"), 0o644); err != nil {
		return err
	}
	f.suite, f.apt = suite, []string{
		"-qq", "-o", "Dir::Etc::sourcelist=" + list, "-o", "Dir::Etc::sourceparts=/dev/null",
		"-o", "Dir::State::lists=" + filepath.Join(dir, "lists"), "-o", "Dir::Cache::pkgcache=", "-o", "Dir::Cache::srcpkgcache=",
		"-o", "APT::Sandbox::User=root",
	}
	return command(dir, "apt-get", append(append([]string{}, f.apt...), "update")...)
}

func command(dir, name string, args ...string) error {
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	if err := cmd.Run(); err != nil {
		tail := strings.TrimSpace(out.String())
		if len(tail) > 400 {
			tail = "..." + tail[len(tail)-400:]
		}
		return fmt.Errorf("%s: %w\n%s", name, err, tail)
	}
	return nil
}

func verify(file, want string) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return err
	}
	if got := hex.EncodeToString(h.Sum(nil)); got != want {
		return fmt.Errorf("%s: sha256 is %s, want %s", filepath.Base(file), got, want)
	}
	return nil
}

// entry is one file of an archive.
type entry struct {
	name string
	body io.Reader
}

// unpack writes the regular files of an archive below dir, without the archive's one top folder. Links and devices are
// left out: no analysed file may lie outside dir. An entry whose path leads outside is an error.
func unpack(archive, dir string) error {
	var total int64
	return eachEntry(archive, func(e entry) error {
		name := path.Clean(strings.ReplaceAll(e.name, `\`, "/"))
		if path.IsAbs(name) || name == ".." || strings.HasPrefix(name, "../") || strings.Contains(name, ":") {
			return fmt.Errorf("path leads outside: %q", e.name)
		}
		_, name, ok := strings.Cut(name, "/")
		if !ok || name == "" { // beside the top folder: pax headers and the like
			return nil
		}
		target := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
			return err
		}
		out, err := os.Create(target)
		if err != nil {
			return err
		}
		n, err := io.Copy(out, io.LimitReader(e.body, maxFile+1))
		if cerr := out.Close(); err == nil {
			err = cerr
		}
		if total += n; err == nil && (n > maxFile || total > maxTotal) {
			err = fmt.Errorf("too large at %q", e.name)
		}
		return err
	})
}

func eachEntry(archive string, visit func(entry) error) error {
	if strings.HasSuffix(archive, ".zip") {
		return eachZip(archive, visit)
	}
	f, err := os.Open(archive)
	if err != nil {
		return err
	}
	defer f.Close()
	var r io.Reader
	switch {
	case strings.HasSuffix(archive, ".gz"), strings.HasSuffix(archive, ".tgz"):
		if r, err = gzip.NewReader(f); err != nil {
			return err
		}
	case strings.HasSuffix(archive, ".xz"): // not in Go's library; wherever apt-get is, xz is
		cmd := exec.Command("xz", "--decompress", "--stdout")
		cmd.Stdin = f
		if r, err = cmd.StdoutPipe(); err != nil {
			return err
		}
		if err := cmd.Start(); err != nil {
			return err
		}
		defer cmd.Wait()
		defer cmd.Process.Kill() // after an error half-way; harmless when it has ended
	case strings.HasSuffix(archive, ".bz2"):
		r = bzip2.NewReader(f)
	default:
		return errors.New("unknown kind of archive")
	}
	t := tar.NewReader(r)
	for {
		h, err := t.Next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		if h.Typeflag != tar.TypeReg {
			continue
		}
		if err := visit(entry{h.Name, t}); err != nil {
			return err
		}
	}
}

func eachZip(archive string, visit func(entry) error) error {
	z, err := zip.OpenReader(archive)
	if err != nil {
		return err
	}
	defer z.Close()
	sort.Slice(z.File, func(i, j int) bool { return z.File[i].Name < z.File[j].Name })
	for _, f := range z.File {
		if !f.Mode().IsRegular() {
			continue
		}
		body, err := f.Open()
		if err != nil {
			return err
		}
		err = visit(entry{f.Name, body})
		body.Close()
		if err != nil {
			return err
		}
	}
	return nil
}
