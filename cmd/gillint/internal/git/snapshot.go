package git

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"os/exec"
	"path"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// Snapshot is a file system in which the repository's files are as a commit or the index has them. Files that git ignores, and
// all that is outside, are as they are on disk: headers, a compile_commands.json in a build folder. It may be used from several
// goroutines.
type Snapshot struct {
	fs.FS          // the machine's
	top     string // the repository's folder, a path of FS
	files   map[string]entry
	folders map[string][]string // names in each, sorted
	hidden  map[string]bool     // files that are there now and are not in the snapshot
	keep    map[string]bool     // names of files that are always as they are now

	mu   sync.Mutex
	cat  *exec.Cmd // git cat-file --batch, once needed
	ask  io.WriteCloser
	tell *bufio.Reader
}

// At is the repository in a commit. disk is the machine's file system, top the repository's folder in it. Files named as keep says
// are those of today.
func (r *Repository) At(commit string, disk fs.FS, top string, keep ...string) (*Snapshot, error) {
	out, err := r.run("ls-tree", "-r", "-z", "--full-tree", commit)
	if err != nil {
		return nil, err
	}
	return r.snapshot(list(out, 2), disk, top, keep)
}

// Staged is the repository as it is staged for the next commit.
func (r *Repository) Staged(disk fs.FS, top string) (*Snapshot, error) {
	out, err := r.run("ls-files", "-z", "--stage")
	if err != nil {
		return nil, err
	}
	return r.snapshot(list(out, 1), disk, top, nil)
}

func (r *Repository) snapshot(files map[string]entry, disk fs.FS, top string, keep []string) (*Snapshot, error) {
	now, err := r.present()
	if err != nil {
		return nil, err
	}
	s := &Snapshot{FS: disk, top: top, files: files, folders: map[string][]string{}, hidden: map[string]bool{}, keep: map[string]bool{}}
	for _, name := range keep {
		s.keep[name] = true
	}
	for name := range now {
		if _, ok := files[name]; !ok {
			s.hidden[name] = true
		}
	}
	for name := range files {
		for child, dir := name, path.Dir(name); ; child, dir = dir, path.Dir(dir) {
			s.folders[dir] = append(s.folders[dir], path.Base(child))
			if dir == "." || len(s.folders[dir]) > 1 {
				break // the folders above know it already
			}
		}
	}
	for dir, names := range s.folders {
		slices.Sort(names)
		s.folders[dir] = slices.Compact(names)
	}
	s.cat = r.command("cat-file", "--batch")
	return s, nil
}

// Close ends what the snapshot has started.
func (s *Snapshot) Close() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.ask != nil {
		s.ask.Close()
		s.cat.Wait()
		s.ask = nil
	}
}

// inside is a path of FS as one of the repository.
func (s *Snapshot) inside(name string) (string, bool) {
	if name == s.top {
		return ".", true
	}
	if s.top == "." {
		return name, true
	}
	return strings.CutPrefix(name, s.top+"/")
}

// maxLinks bounds links to links.
const maxLinks = 8

// find says what the snapshot has at a path of FS: a file, a folder, nothing that is there today (gone), or what is on disk.
func (s *Snapshot) find(name string) (file entry, folder, gone, ok bool) {
	for range maxLinks {
		in, inside := s.inside(name)
		if !inside || s.keep[path.Base(in)] || in == ".git" || strings.HasPrefix(in, ".git/") {
			return entry{}, false, false, false
		}
		file, ok = s.files[in]
		switch {
		case ok && file.link:
			target, err := s.read(file.object)
			if err != nil || path.IsAbs(string(target)) {
				return entry{}, false, true, true
			}
			name = path.Join(path.Dir(name), string(target))
			continue
		case ok:
			return file, false, false, true
		case s.folders[in] != nil:
			return entry{}, true, false, true
		}
		return entry{}, false, s.hidden[in], s.hidden[in]
	}
	return entry{}, false, true, true
}

// Open implements fs.FS.
func (s *Snapshot) Open(name string) (fs.File, error) {
	file, folder, gone, ok := s.find(name)
	switch {
	case gone:
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	case !ok || folder:
		return s.FS.Open(name)
	}
	text, err := s.read(file.object)
	if err != nil {
		return nil, &fs.PathError{Op: "open", Path: name, Err: err}
	}
	return &blob{Reader: bytes.NewReader(text), info: info{path.Base(name), int64(len(text)), 0o444}}, nil
}

// ReadFile implements fs.ReadFileFS.
func (s *Snapshot) ReadFile(name string) ([]byte, error) {
	file, folder, gone, ok := s.find(name)
	switch {
	case gone:
		return nil, &fs.PathError{Op: "read", Path: name, Err: fs.ErrNotExist}
	case !ok || folder:
		return fs.ReadFile(s.FS, name)
	}
	return s.read(file.object)
}

// Stat implements fs.StatFS.
func (s *Snapshot) Stat(name string) (fs.FileInfo, error) {
	file, folder, gone, ok := s.find(name)
	switch {
	case gone:
		return nil, &fs.PathError{Op: "stat", Path: name, Err: fs.ErrNotExist}
	case folder:
		return info{path.Base(name), 0, fs.ModeDir | 0o555}, nil
	case !ok:
		return fs.Stat(s.FS, name)
	}
	text, err := s.read(file.object)
	if err != nil {
		return nil, &fs.PathError{Op: "stat", Path: name, Err: err}
	}
	return info{path.Base(name), int64(len(text)), 0o444}, nil
}

// ReadDir implements fs.ReadDirFS: what the snapshot has in a folder, and what git ignores there.
func (s *Snapshot) ReadDir(dir string) ([]fs.DirEntry, error) {
	in, inside := s.inside(dir)
	if !inside {
		return fs.ReadDir(s.FS, dir)
	}
	var out []fs.DirEntry
	has := map[string]bool{}
	for _, name := range s.folders[in] {
		has[name] = true
		at := info{name, 0, 0o444}
		if e, ok := s.files[path.Join(in, name)]; !ok {
			at.mode = fs.ModeDir | 0o555
		} else if e.link {
			at.mode = fs.ModeSymlink | 0o777
		}
		out = append(out, item{s, path.Join(dir, name), at})
	}
	now, err := fs.ReadDir(s.FS, dir)
	if err != nil && out == nil {
		return nil, err
	}
	for _, e := range now {
		name := path.Join(in, e.Name())
		if !has[e.Name()] && (!s.hidden[name] || s.keep[e.Name()]) && !(e.IsDir() && s.onlyHidden(name)) {
			out = append(out, e)
		}
	}
	slices.SortFunc(out, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	return out, nil
}

// onlyHidden reports whether a folder came to be after the snapshot: some of its files are known to git, and none is in it.
func (s *Snapshot) onlyHidden(dir string) bool {
	for name := range s.hidden {
		if strings.HasPrefix(name, dir+"/") {
			return true
		}
	}
	return false
}

// read is the text of an object.
func (s *Snapshot) read(object string) ([]byte, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.ask == nil {
		ask, err := s.cat.StdinPipe()
		if err != nil {
			return nil, err
		}
		tell, err := s.cat.StdoutPipe()
		if err == nil {
			err = s.cat.Start()
		}
		if err != nil {
			return nil, err
		}
		s.ask, s.tell = ask, bufio.NewReader(tell)
	}
	if _, err := io.WriteString(s.ask, object+"\n"); err != nil {
		return nil, err
	}
	head, err := s.tell.ReadString('\n')
	if err != nil {
		return nil, err
	}
	fields := strings.Fields(head) // object, type, size
	if len(fields) != 3 {
		return nil, fmt.Errorf("git: %s", strings.TrimSpace(head))
	}
	size, err := strconv.Atoi(fields[2])
	if err != nil {
		return nil, err
	}
	text := make([]byte, size+1) // a line end follows
	if _, err := io.ReadFull(s.tell, text); err != nil {
		return nil, err
	}
	return text[:size], nil
}

// blob is an open file of a snapshot.
type blob struct {
	*bytes.Reader
	info
}

func (b *blob) Stat() (fs.FileInfo, error) { return b.info, nil }
func (b *blob) Size() int64                { return b.info.Size() }
func (b *blob) Close() error               { return nil }

// info describes a file or folder.
type info struct {
	name string
	size int64
	mode fs.FileMode
}

func (i info) Name() string       { return i.name }
func (i info) Size() int64        { return i.size }
func (i info) Mode() fs.FileMode  { return i.mode }
func (i info) ModTime() time.Time { return time.Time{} }
func (i info) IsDir() bool        { return i.mode.IsDir() }
func (i info) Sys() any           { return nil }

// item is an entry of a folder; how large it is is looked up when asked for.
type item struct {
	s    *Snapshot
	path string
	info
}

func (e item) Type() fs.FileMode          { return e.mode.Type() }
func (e item) Info() (fs.FileInfo, error) { return e.s.Stat(e.path) }
