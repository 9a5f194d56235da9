package main

import (
	"bytes"
	"context"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"testing/fstest"

	"github.com/gillint/gillint/cmd/internal/disk"
	"golang.org/x/tools/txtar"
)

// result is what a command left behind.
type result struct {
	status         int
	stdout, stderr string
	written        map[string]*written
}

// written is a file made by --output.
type written struct {
	bytes.Buffer
	name string
}

func (w *written) Name() string { return w.name }
func (w *written) Close() error { return nil }

// runWith runs a command line in the folder work of the file system.
func runWith(fsys fs.FS, env map[string]string, stdin string, tty bool, args ...string) result {
	var stdout, stderr bytes.Buffer
	r := result{written: map[string]*written{}}
	c := &command{
		ctx: context.Background(), stdin: strings.NewReader(stdin), stdout: &stdout, stderr: &stderr,
		fs: fsys, root: "work", today: "2026-11-22", env: func(name string) string { return env[name] }, tty: tty,
		replace: func(name string, was, text []byte) error {
			all, ok := fsys.(fstest.MapFS)
			if !ok {
				return fs.ErrPermission
			}
			if f := all[name]; (f == nil) != (was == nil) || f != nil && !bytes.Equal(f.Data, was) {
				return disk.ErrChanged
			}
			all[name] = &fstest.MapFile{Data: text}
			r.written[strings.TrimPrefix(name, "work/")] = &written{name: name, Buffer: *bytes.NewBuffer(text)}
			return nil
		},
		create: func(name string) (file, error) {
			if strings.Contains(name, "/") {
				return nil, os.ErrNotExist
			}
			r.written[name] = &written{name: name}
			return r.written[name], nil
		},
	}
	r.status = c.main(args)
	r.stdout, r.stderr = stdout.String(), seconds.ReplaceAllString(stderr.String(), "N s")
	return r
}

var seconds = regexp.MustCompile(`\d+\.\d s\b|"(seconds|discovery|linking|parsing|solving|rules)": ?[0-9.e-]+`)

// documented are the rules of a SARIF log with their documentation.
var documented = regexp.MustCompile(`(?s)"rules": \[.*?\n {12}\]`)

// What differs between machines, and as rules come.
var (
	platform  = regexp.MustCompile(`(?m)on \w+/\w+$`)
	manyCodes = regexp.MustCompile(`(GIL\d+)(?: GIL\d+)+:`)
)

// TestCommands runs the archives in testdata. Their comment holds lines "gillint ARGS", each followed by what the
// command prints: stdout, then stderr with "! " in front of each line, then "[N]", the exit status where it is not 0.
// Lines "env NAME=VALUE", "stdin FILE", "tty", "mv FROM TO" and "edit FILE OLD => NEW" concern the commands below. UPDATE=1 writes the answers anew.
func TestCommands(t *testing.T) {
	names, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatal("no archives", err)
	}
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			a, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			got := transcript(a)
			if os.Getenv("UPDATE") != "" {
				a.Comment = []byte(got)
				if err := os.WriteFile(name, txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if got != string(a.Comment) {
				t.Errorf("got\n%s\nwant\n%s", got, a.Comment)
			}
		})
	}
}

// transcript runs the commands of an archive and writes them with their answers.
func transcript(a *txtar.Archive) string {
	fsys := fstest.MapFS{"work": {Mode: fs.ModeDir}}
	for _, f := range a.Files {
		if f.Name == "nul.c" {
			f.Data = []byte("\x7fELF\x00\x01") // an archive holds text only
		}
		fsys[path.Join("work", f.Name)] = &fstest.MapFile{Data: f.Data}
	}
	env := map[string]string{}
	stdin, tty := "", false
	var b strings.Builder
	for line := range strings.Lines(string(a.Comment)) {
		line = strings.TrimRight(line, "\n")
		word, rest, _ := strings.Cut(line, " ")
		switch word {
		case "env":
			key, value, _ := strings.Cut(rest, "=")
			env[key] = value
		case "stdin":
			stdin = string(fsys[path.Join("work", rest)].Data)
		case "tty":
			tty = true
		case "mv": // mv FROM TO
			from, to, _ := strings.Cut(rest, " ")
			fsys[path.Join("work", to)] = fsys[path.Join("work", from)]
			delete(fsys, path.Join("work", from))
		case "edit": // edit FILE OLD => NEW
			file, change, _ := strings.Cut(rest, " ")
			before, after, _ := strings.Cut(change, " => ")
			f := fsys[path.Join("work", file)]
			text := strings.Replace(string(f.Data), unescaped(before), unescaped(after), 1)
			if text == string(f.Data) {
				b.WriteString("edit: nothing to change\n")
			}
			fsys[path.Join("work", file)] = &fstest.MapFile{Data: []byte(text), Mode: f.Mode}
		case "#":
		case "gillint":
			r := runWith(fsys, env, stdin, tty, strings.Fields(rest)...)
			r.stdout = manyCodes.ReplaceAllString(platform.ReplaceAllString(r.stdout, "on SYSTEM"), "$1 ...:")
			b.WriteString(line + "\n" + indented("", visible(seconds.ReplaceAllString(r.stdout, `"$1": N`))) + indented("! ", r.stderr))
			for _, name := range sortedNames(r.written) {
				text := documented.ReplaceAllString(r.written[name].String(), `"rules": ...`)
				b.WriteString("wrote " + name + ":\n" + indented("", seconds.ReplaceAllString(text, `"$1": N`)))
			}
			if r.status != 0 {
				b.WriteString("[" + strconv.Itoa(r.status) + "]\n")
			}
			b.WriteString("\n")
			continue
		default:
			continue // an old answer
		}
		b.WriteString(line + "\n")
	}
	return b.String()
}

// unescaped reads \n and \t in a line of an archive.
func unescaped(s string) string { return strings.NewReplacer(`\n`, "\n", `\t`, "\t").Replace(s) }

// indented marks the lines of an answer so that none is taken for a command.
func indented(mark, text string) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		b.WriteString(strings.TrimRight("  "+mark+strings.TrimRight(line, "\n"), " ") + "\n")
	}
	return b.String()
}

// visible shows escape characters.
func visible(s string) string { return strings.ReplaceAll(s, "\x1b", "<esc>") }

func sortedNames(m map[string]*written) []string {
	var out []string
	for name := range m {
		out = append(out, name)
	}
	slices.Sort(out)
	return out
}

// A reader that goes away early is no error: gillint | head -1.
func TestBrokenPipe(t *testing.T) {
	fsys := fstest.MapFS{"work/x": {}}
	for _, c := range []struct {
		err  error
		want int
	}{
		{&fs.PathError{Op: "write", Path: "|1", Err: syscall.EPIPE}, exitClean},
		{&fs.PathError{Op: "write", Path: "|1", Err: syscall.ENOSPC}, exitInput},
	} {
		var stderr bytes.Buffer
		cmd := &command{ctx: context.Background(), stdout: failing{c.err}, stderr: &stderr, fs: fsys, root: "work", env: func(string) string { return "" }}
		if got := cmd.main([]string{"help"}); got != c.want || (stderr.Len() == 0) != (c.want == exitClean) {
			t.Errorf("%v: status %d, stderr %q", c.err, got, stderr.String())
		}
	}
}

type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }

func TestInterrupted(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	var stderr bytes.Buffer
	cmd := &command{ctx: ctx, stdout: io.Discard, stderr: &stderr, fs: fstest.MapFS{"work/a.c": {}}, root: "work", env: func(string) string { return "" }}
	if got := cmd.main([]string{"./..."}); got != exitInput || stderr.String() != "gillint: interrupted\n" {
		t.Errorf("status %d, stderr %q", got, stderr.String())
	}
}

// The real file system behind the command: absolute and relative paths, the root folder.
func TestDisk(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "a.c"), []byte("int x;\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	name := path.Join(disk.SlashPath(dir), "a.c")
	if text, err := fs.ReadFile(disk.FS{}, name); err != nil || string(text) != "int x;\n" {
		t.Errorf("%q, %v", text, err)
	}
	if list, err := fs.ReadDir(disk.FS{}, disk.SlashPath(dir)); err != nil || len(list) != 1 {
		t.Errorf("%v, %v", list, err)
	}
	if info, err := fs.Stat(disk.FS{}, "."); err != nil || !info.IsDir() {
		t.Errorf("%v, %v", info, err)
	}
	for _, bad := range []string{"/etc/passwd", "../x", "a//b"} {
		if _, err := fs.Stat(disk.FS{}, bad); err == nil {
			t.Errorf("Stat(%q): no error", bad)
		}
	}
}
