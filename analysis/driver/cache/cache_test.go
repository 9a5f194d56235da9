package cache

import (
	"bytes"
	"debug/elf"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

func open(t testing.TB, dir, build string) *Disk {
	t.Helper()
	d, err := Open(dir, build)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestDisk(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "cache")
	d := open(t, dir, "one")
	if got := d.Load("k"); got != nil {
		t.Errorf("Load of nothing: %q", got)
	}
	d.Store("k", []byte("first"))
	d.Store("k", []byte("second"))
	d.Store("other", []byte("x"))
	for _, again := range []*Disk{d, open(t, dir, "one")} {
		if got := again.Load("k"); string(got) != "second" {
			t.Errorf("Load: %q", got)
		}
	}
	if got := open(t, dir, "two").Load("k"); got != nil {
		t.Errorf("another build reads %q", got)
	}
	if n, size := Size(dir); n != 2 || size != 2*overhead+int64(len("second")+len("x")) {
		t.Errorf("Size: %d entries, %d bytes", n, size)
	}
	if d.Err() != nil {
		t.Error(d.Err())
	}
}

// Whatever happens to an entry's file, it is not taken for what was stored.
func TestDamaged(t *testing.T) {
	dir := t.TempDir()
	d := open(t, dir, "one")
	data := bytes.Repeat([]byte("result "), 100)
	d.Store("k", data)
	name := d.name("k")
	whole, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	damage := map[string][]byte{
		"empty":      {},
		"cut":        whole[:len(whole)-1],
		"head only":  whole[:overhead],
		"longer":     append(bytes.Clone(whole), 0),
		"newer form": bytes.Replace(whole, []byte("cache 1"), []byte("cache 2"), 1),
		"zeros":      make([]byte, len(whole)),
	}
	for i := 0; i < len(whole); i += 37 {
		flipped := bytes.Clone(whole)
		flipped[i] ^= 4
		damage[fmt.Sprint("bit of byte ", i)] = flipped
	}
	for what, raw := range damage {
		if err := os.WriteFile(name, raw, 0o666); err != nil {
			t.Fatal(err)
		}
		if got := d.Load("k"); got != nil {
			t.Errorf("%s: read as %q", what, got)
		}
	}
	// An entry in the place of another.
	d.Store("other", []byte("other"))
	if err := os.Rename(d.name("other"), name); err != nil {
		t.Fatal(err)
	}
	if got := d.Load("k"); got != nil {
		t.Errorf("another key's entry: read as %q", got)
	}
	d.Store("k", data)
	if got := d.Load("k"); !bytes.Equal(got, data) {
		t.Errorf("after storing again: %q", got)
	}
}

// Writers and readers of several processes' worth, and one that cleans: what is read is always what somebody stored.
func TestConcurrent(t *testing.T) {
	dir := t.TempDir()
	var wg sync.WaitGroup
	for w := range 8 {
		wg.Go(func() {
			d, err := Open(dir, "one")
			for i := range 60 {
				key := fmt.Sprint("key", i%5)
				if w == 0 && i%20 == 10 {
					if err := Clean(dir); err != nil {
						t.Error(err)
					}
					continue
				}
				if err != nil { // cleaned between making the folder and writing to it
					d, err = Open(dir, "one")
					continue
				}
				d.Store(key, bytes.Repeat([]byte(key), 1000+w))
				if got := d.Load(key); got != nil && strings.Trim(string(got), key) != "" {
					t.Errorf("read %.40q", got)
				}
			}
		})
	}
	wg.Wait()
	if d := open(t, dir, "one"); d.Load("key0") == nil {
		d.Store("key0", []byte("x"))
		if d.Load("key0") == nil {
			t.Error("unusable afterwards", d.Err())
		}
	}
}

func TestPrune(t *testing.T) {
	dir := t.TempDir()
	d := open(t, dir, "one")
	now := time.Now()
	age := func(name string, days int) {
		at := now.Add(-time.Duration(days) * 24 * time.Hour)
		if err := os.Chtimes(name, at, at); err != nil {
			t.Fatal(err)
		}
	}
	for i, days := range []int{40, 5, 3, 1} {
		key := fmt.Sprint(i)
		d.Store(key, make([]byte, 1000))
		age(d.name(key), days)
	}
	left := filepath.Join(filepath.Dir(d.name("1")), tempPrefix+"1")
	fresh := filepath.Join(dir, tempPrefix+"2")
	stranger := filepath.Join(dir, "notes.txt")
	for _, name := range []string{left, fresh, stranger} {
		if err := os.WriteFile(name, nil, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	age(left, 2)
	age(stranger, 400)
	prune(dir, now, 2*(1000+overhead))
	for key, want := range map[string]bool{"0": false, "1": false, "2": true, "3": true} {
		if got := d.Load(key) != nil; got != want {
			t.Errorf("entry %s is kept: %v", key, got)
		}
	}
	for name, want := range map[string]bool{left: false, fresh: true, stranger: true} {
		if _, err := os.Stat(name); (err == nil) != want {
			t.Errorf("%s is kept: %v", name, err == nil)
		}
	}
	// Reading is use: entry 2 goes after entry 3 now.
	age(d.name("3"), 2)
	prune(dir, now, 1000+overhead)
	if d.Load("2") == nil || d.Load("3") != nil {
		t.Error("the entry that was read last is gone")
	}
	// Once a day is enough.
	d.Prune()
	age(d.name("2"), 40)
	d.Prune()
	if d.Load("2") == nil {
		t.Error("pruned twice a day")
	}
	age(d.name("2"), 40)
	age(filepath.Join(dir, pruneMark), 2)
	d.Prune()
	if d.Load("2") != nil {
		t.Error("not pruned the next day")
	}
}

func TestClean(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "cache")
	if err := Clean(dir); err != nil {
		t.Error(err)
	}
	d := open(t, dir, "one")
	d.Store("k", []byte("v"))
	d.Prune()
	if err := Clean(dir); err != nil {
		t.Error(err)
	}
	if _, err := os.Stat(dir); !os.IsNotExist(err) {
		t.Errorf("the folder is still there: %v", err)
	}
	d.Store("k", []byte("v")) // a process that runs meanwhile
	if string(d.Load("k")) != "v" {
		t.Error("unusable after cleaning", d.Err())
	}
	// What the cache did not write stays, in its folder and in any other.
	open(t, dir, "one")
	for _, name := range []string{filepath.Join(dir, "keep"), filepath.Join(dir, "ab"), filepath.Join(t.TempDir(), "x.entry")} {
		if err := os.WriteFile(name, nil, 0o666); err != nil {
			t.Fatal(err)
		}
		if err := Clean(filepath.Dir(name)); err != nil {
			t.Error(err)
		}
		if _, err := os.Stat(name); err != nil {
			t.Error(err)
		}
	}
}

func TestUnwritable(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o666); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(filepath.Join(file, "cache"), "one"); err == nil {
		t.Error("no error for a folder below a file")
	}
	dir := t.TempDir()
	d := open(t, dir, "one")
	if err := os.WriteFile(filepath.Dir(d.name("k")), nil, 0o666); err != nil { // no folder can be made there
		t.Fatal(err)
	}
	d.Store("k", []byte("v"))
	if d.Err() == nil || d.Load("k") != nil {
		t.Errorf("error %v", d.Err())
	}
}

func TestDir(t *testing.T) {
	t.Setenv(DirEnv, "some/where")
	dir, err := Dir()
	if err != nil || !filepath.IsAbs(dir) || !strings.HasSuffix(filepath.ToSlash(dir), "some/where") {
		t.Errorf("%q, %v", dir, err)
	}
}

func TestBuildID(t *testing.T) {
	const id = "aaaa/bbbb/cccc/dddd"
	note := "\x04\x00\x00\x00" + "\x13\x00\x00\x00" + "\x04\x00\x00\x00Go\x00\x00" + id + "\x00"
	hash := func(s string) string {
		d, _ := buildID(strings.NewReader("\x01" + s)) // a digest of something else
		return d
	}
	for _, c := range []struct {
		what, program string
		want          string // empty: a digest of the whole
	}{
		{"ELF", "\x7fELF....." + note + "code", id},
		{"others", "MZ..\xff Go build ID: \"" + id + "\"\n \xffcode", id},
		{"stripped", "\x7fELFcode", ""},
		{"emptied", "MZ..\xff Go build ID: \"\"\n \xffcode", ""},
		{"note cut off", "\x7fELF....." + note[:20], ""},
		{"mark cut off", "MZ..\xff Go build ID: \"aaaa", ""},
	} {
		got, err := buildID(strings.NewReader(c.program))
		switch {
		case err != nil:
			t.Errorf("%s: %v", c.what, err)
		case c.want != "" && got != c.want:
			t.Errorf("%s: %q", c.what, got)
		case c.want == "" && (len(got) != 64 || got == hash(c.program)):
			t.Errorf("%s: %q", c.what, got)
		}
	}
	if _, err := buildID(&failing{}); err == nil {
		t.Error("no error")
	}
}

type failing struct{ *strings.Reader }

func (*failing) Read([]byte) (int, error) { return 0, errors.New("unreadable") }

// The build ID of a program that the go command made is the one that "go tool buildid" prints.
func TestBuild(t *testing.T) {
	got, err := Build()
	if err != nil {
		t.Fatal(err)
	}
	name, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	if f, err := elf.Open(name); err != nil {
		t.Skip("not ELF")
	} else {
		f.Close()
	}
	out, err := exec.Command("go", "tool", "buildid", name).Output()
	if err != nil {
		t.Skip("no go command")
	}
	if want := strings.TrimSpace(string(out)); !strings.HasSuffix(got, " "+want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// FuzzEntry: what is not an entry is refused, and what is one comes back whole.
func FuzzEntry(f *testing.F) {
	id := [32]byte{1, 2, 3}
	f.Add(encode([]byte("data"), id), []byte("data"))
	f.Add([]byte(magic), []byte{})
	f.Add([]byte{}, []byte("x"))
	f.Fuzz(func(t *testing.T, raw, data []byte) {
		if got, err := decode(raw, id); err == nil && !bytes.Equal(encode(got, id), raw) {
			t.Errorf("accepted %q", raw)
		}
		got, err := decode(encode(data, id), id)
		if err != nil || !bytes.Equal(got, data) {
			t.Errorf("%q, %v", got, err)
		}
	})
}
