package driver

import (
	"fmt"
	"io/fs"
	"testing"
	"testing/fstest"
)

// What a recorder writes down is what a view of the same files answers later, and not what one of other files does.
func TestRecorder(t *testing.T) {
	base := func() fstest.MapFS {
		return fstest.MapFS{
			"a.c": {Data: []byte("one")}, "dir/b.h": {Data: []byte("two")}, "dir/sub/c.h": {}, "pipe": {Mode: fs.ModeNamedPipe},
			"empty.h": {},
		}
	}
	names := []string{"a.c", "dir/b.h", "dir/sub", "dir", ".", "gone", "gone/too", "a.c/below", "pipe", "empty.h", "../bad"}
	ops := map[op]func(fsys fs.FS, name string){
		opStat: func(fsys fs.FS, name string) { fs.Stat(fsys, name) },
		opRead: func(fsys fs.FS, name string) {
			if info, err := fs.Stat(fsys, name); err == nil && info.Mode().IsRegular() { // as all do
				fs.ReadFile(fsys, name)
			}
		},
		opDir: func(fsys fs.FS, name string) { fs.ReadDir(fsys, name) },
	}
	rec := newView(base()).recorder()
	for range 2 { // the second time from memory
		for _, name := range names {
			for _, ask := range ops {
				ask(rec, name)
			}
		}
	}
	made := newTrace(rec.seen)
	if !made.holds(newView(base()).ask, 1) {
		for q, a := range rec.seen {
			if newView(base()).ask(q) != a {
				t.Errorf("%c %q is answered differently", q.op, q.name)
			}
		}
		t.Fatal("the trace does not hold for the same files")
	}
	for what, change := range map[string]func(fstest.MapFS){
		"text":          func(f fstest.MapFS) { f["a.c"].Data = []byte("ONE") },
		"header":        func(f fstest.MapFS) { f["dir/b.h"].Data = []byte("twos") },
		"no longer":     func(f fstest.MapFS) { delete(f, "a.c") },
		"new":           func(f fstest.MapFS) { f["gone"] = &fstest.MapFile{} },
		"new in folder": func(f fstest.MapFS) { f["dir/sub/d"] = &fstest.MapFile{} },
		"kind":          func(f fstest.MapFS) { f["empty.h"].Mode = fs.ModeDevice },
		"kind of pipe":  func(f fstest.MapFS) { f["pipe"].Mode = 0 },
		"emptied":       func(f fstest.MapFS) { f["a.c"].Data = nil },
	} {
		files := base()
		change(files)
		for _, jobs := range []int{1, 8} {
			if made.holds(newView(files).ask, jobs) {
				t.Errorf("%s: the trace holds", what)
			}
		}
	}
	for _, broken := range [](func(*trace)){
		func(t *trace) { t.Ops = t.Ops[1:] },
		func(t *trace) { t.Names = append(t.Names, "x") },
		func(t *trace) { t.Answers = t.Answers[:len(t.Answers)-1] },
		func(t *trace) { t.Ops = append([]byte{'?'}, t.Ops[1:]...) },
		func(t *trace) { t.Names = nil },
	} {
		b := newTrace(rec.seen)
		broken(&b)
		if b.holds(newView(base()).ask, 1) {
			t.Errorf("holds: %v", b)
		}
	}
}

// A pipe's text cannot be asked for again: what read one is not kept. Opening a file or a folder is reading all of it.
func TestRecorderOpen(t *testing.T) {
	fsys := fstest.MapFS{"a.c": {Data: []byte("one")}, "dir/b": {}, "pipe": {Mode: fs.ModeNamedPipe}}
	for name, want := range map[string]string{"a.c": "r true, d false, lost false", "dir": "r false, d true, lost false", "pipe": "r false, d false, lost true", "gone": "r false, d false, lost false"} {
		rec := newView(fsys).recorder()
		if f, err := rec.Open(name); err == nil {
			f.Close()
		}
		whole := newView(fsys).recorder()
		whole.add(rec)
		_, read := whole.seen[question{opRead, name}]
		_, dir := whole.seen[question{opDir, name}]
		if got := fmt.Sprintf("r %v, d %v, lost %v", read, dir, whole.lost); got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
	kept := 0
	r := &run{opt: Options{Cache: counted{&kept}}}
	for _, name := range []string{"a.c", "pipe"} {
		rec := newView(fsys).recorder()
		rec.Open(name)
		r.remember("key", rec, nil)
	}
	if kept != 1 {
		t.Errorf("%d kept, want that of the file", kept)
	}
}

// counted is a Cache that keeps nothing.
type counted struct{ n *int }

func (c counted) Load(string) []byte   { return nil }
func (c counted) Store(string, []byte) { *c.n++ }
