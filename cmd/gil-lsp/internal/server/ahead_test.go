package server_test

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/fstest"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/gillint/gillint/cmd/gil-lsp/internal/proto"
)

// slowFS makes whoever opens one of its files wait, as a large project's discovery does.
type slowFS struct {
	fstest.MapFS
	name string
	open chan struct{}
}

// Open implements fs.FS.
func (s slowFS) Open(name string) (fs.File, error) {
	if name == s.name {
		<-s.open
	}
	return s.MapFS.Open(name)
}

// aheadC has a finding that nothing else can change, one that hangs on another file, and none that the other file takes away.
var aheadC = strings.Replace(badC, "static PyMethodDef", `#include "helper.h"
#include <unistd.h>
static PyObject *begins(PyObject *self, PyObject *args) {
    struct saved s;
    helper_begin(&s);
    PyErr_Clear();
    helper_end(&s);
    Py_RETURN_NONE;
}
static PyObject *sleeps(PyObject *self, PyObject *args) {
    struct saved s;
    helper_begin(&s);
    sleep(10);
    helper_end(&s);
    Py_RETURN_NONE;
}
static PyMethodDef`, 1)

func slowWorkspace() slowFS {
	text := strings.Replace(aheadC, `{{"f", f, METH_NOARGS, NULL}, `, `{{"f", f, METH_NOARGS, NULL}, {"begins", begins, METH_NOARGS, NULL}, {"sleeps", sleeps, METH_NOARGS, NULL}, `, 1)
	return slowFS{workspace(map[string]string{
		"m.c":      text,
		"helper.h": "struct saved { PyThreadState *state; };\nvoid helper_begin(struct saved *);\nvoid helper_end(struct saved *);\n",
		"helper.c": "#include <Python.h>\n#include \"helper.h\"\nvoid helper_begin(struct saved *s) { s->state = PyEval_SaveThread(); }\nvoid helper_end(struct saved *s) { PyEval_RestoreThread(s->state); }\n",
		"setup.py": "",
		"slow.py":  "",
	}), "project/slow.py", make(chan struct{})}
}

// publishedLines lists the lines of the findings in each message about a file.
func (c *client) publishedLines(name string) (out [][]uint32) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, m := range c.notes {
		var p protocol.PublishDiagnosticsParams
		if m.Method != "textDocument/publishDiagnostics" || json.Unmarshal(m.Params, &p) != nil || p.URI != uri(name) {
			continue
		}
		lines := []uint32{}
		for _, d := range p.Diagnostics {
			lines = append(lines, d.Range.Start.Line+1)
		}
		out = append(out, lines)
	}
	return out
}

// A file that is opened before it is known what it belongs to is checked at once, edits of it too. What hangs on other files
// is held back until these are known, and what was said stays.
func TestAheadOfDiscovery(t *testing.T) {
	files := slowWorkspace()
	c := dial(t, files, nil)
	release := sync.OnceFunc(func() { close(files.open) })
	defer release()
	c.initialize(nil)
	text := string(files.MapFS["project/m.c"].Data)
	c.open("m.c", text)
	c.published("m.c", 1)
	for v := range uint32(3) {
		text = "\n" + text
		c.change("m.c", int(v)+2, text)
		c.published("m.c", v+2)
	}
	var hover *protocol.Hover
	c.call("textDocument/hover", map[string]any{"textDocument": map[string]any{"uri": uri("m.c")}, "position": map[string]any{"line": 6, "character": 8}}, &hover)
	if hover == nil {
		t.Error("nothing is known of PyErr_Clear ahead of discovery")
	}
	release()
	c.shows("what hangs on the other file", "m.c", findings(2))
	want := [][]uint32{{4}, {5}, {6}, {7}, {7, 16}}
	got := c.publishedLines("m.c")
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("published were findings in the lines %v, want %v", got, want)
	}
	if n := c.shutdown(); n != 0 {
		t.Errorf("status %d", n)
	}
}

// A client that asks for diagnostics gets those ahead of discovery only if it can be told to ask again.
func TestAheadPulled(t *testing.T) {
	for _, refresh := range []bool{true, false} {
		files := slowWorkspace()
		c := dial(t, files, nil)
		release := sync.OnceFunc(func() { close(files.open) })
		defer release()
		c.initialize(map[string]any{"capabilities": map[string]any{
			"textDocument": map[string]any{"diagnostic": map[string]any{}},
			"workspace":    map[string]any{"diagnostics": map[string]any{"refreshSupport": refresh}},
		}})
		c.open("m.c", string(files.MapFS["project/m.c"].Data))
		about := map[string]any{"textDocument": map[string]any{"uri": uri("m.c")}}
		var r proto.DocumentReport
		if refresh {
			if c.call("textDocument/diagnostic", about, &r); r.Items == nil || len(*r.Items) != 1 {
				t.Errorf("ahead of discovery: %+v", r)
			}
			release()
			c.until("the client is told to ask again", func() bool {
				return slices.ContainsFunc(c.notes, func(m message) bool { return m.Method == proto.MethodDiagnosticRefresh })
			})
			c.call("textDocument/diagnostic", about, &r)
		} else {
			id := c.start("textDocument/diagnostic", about)
			c.call("textDocument/hover", map[string]any{"textDocument": map[string]any{"uri": uri("m.c")}, "position": map[string]any{"line": 3, "character": 8}}, nil)
			c.mu.Lock()
			_, early := c.answers[id]
			c.mu.Unlock()
			if early {
				t.Error("answered ahead of discovery, and the client will not ask again")
			}
			release()
			if err := json.Unmarshal(c.answer(id).Result, &r); err != nil {
				t.Fatal(err)
			}
		}
		if r.Items == nil || len(*r.Items) != 2 {
			t.Errorf("after discovery: %+v", r)
		}
	}
}

// What is saved while the folder is read is seen by what follows.
func TestSavedWhileDiscovering(t *testing.T) {
	files := slowWorkspace()
	helper := &changing{files: files.MapFS}
	slow := slowOver{helper, files.name, files.open}
	c := dial(t, slow, nil)
	release := sync.OnceFunc(func() { close(files.open) })
	defer release()
	c.initialize(nil)
	c.open("m.c", string(files.MapFS["project/m.c"].Data))
	c.published("m.c", 1)
	helper.write("project/helper.c", "#include <Python.h>\n#include \"helper.h\"\nvoid helper_begin(struct saved *s) { }\nvoid helper_end(struct saved *s) { }\n")
	c.notify("workspace/didChangeWatchedFiles", map[string]any{"changes": []any{map[string]any{"uri": uri("helper.c"), "type": 2}}})
	release()
	c.shows("sleeps with the GIL held", "m.c", func(p protocol.PublishDiagnosticsParams) bool {
		return len(p.Diagnostics) == 2 && strings.Contains(p.Diagnostics[1].Message, "sleep()")
	})
}

type slowOver struct {
	fs.FS
	name string
	open chan struct{}
}

// Open implements fs.FS.
func (s slowOver) Open(name string) (fs.File, error) {
	if name == s.name {
		<-s.open
	}
	return s.FS.Open(name)
}

// gate makes whoever opens one of its files wait while it is shut.
type gate struct {
	fs.FS
	name string
	mu   *sync.RWMutex
	wait *atomic.Int32 // how many do
}

// Open implements fs.FS.
func (g gate) Open(name string) (fs.File, error) {
	if name == g.name {
		g.wait.Add(1)
		defer g.wait.Add(-1)
		g.mu.RLock()
		defer g.mu.RUnlock()
	}
	return g.FS.Open(name)
}

// While the link unit is worked on, an edit is answered from the file alone: what the whole said of functions that were not edited
// stands, and so does what the file cannot tell.
func TestSlowUnit(t *testing.T) {
	files := slowWorkspace()
	delete(files.MapFS, files.name)
	files.MapFS["project/other.c"] = &fstest.MapFile{Data: []byte("#include <Python.h>\nvoid other(void) { }\n")}
	g := gate{files.MapFS, "project/other.c", new(sync.RWMutex), new(atomic.Int32)} // no path leads through it: messages need its text for nothing
	c := dial(t, g, nil)
	c.initialize(nil)
	text := string(files.MapFS["project/m.c"].Data)
	c.open("m.c", text)
	c.shows("both findings", "m.c", findings(2))

	g.mu.Lock()
	open := sync.OnceFunc(g.mu.Unlock)
	defer open()
	c.notify("textDocument/didSave", map[string]any{"textDocument": map[string]any{"uri": uri("other.c")}})
	c.notify("workspace/didChangeWatchedFiles", map[string]any{"changes": []any{map[string]any{"uri": uri("other.c"), "type": 2}}})
	lines := func(version uint32) string {
		t.Helper()
		var out []uint32
		for _, d := range c.published("m.c", version).Diagnostics {
			out = append(out, d.Range.Start.Line+1)
		}
		return fmt.Sprint(out)
	}
	edit := func(version int, from, to string) {
		text = strings.Replace(text, from, to, 1)
		c.change("m.c", version, text)
	}
	for i, step := range []struct{ what, from, to, want string }{
		{"a line above", "#include <Python.h>\n", "#include <Python.h>\n\n", "[5 14]"},
		{"a bug is mended", "    PyErr_Clear();\n    Py_END", "    Py_END", "[13]"},
		{"a bug is made", "static PyMethodDef", "static void more(void) { Py_BEGIN_ALLOW_THREADS PyErr_Clear(); Py_END_ALLOW_THREADS }\nstatic PyMethodDef", "[13 24]"},
		{"a function that calls elsewhere is edited", "helper_end(&s);\n    Py", "helper_end(&s);   \n    Py", "[13 24]"},
		{"its line is edited", "PyErr_Clear();\n    helper_end", "PyErr_Clear() ;\n    helper_end", "[13 24]"},
		{"what it is about is edited", "PyErr_Clear() ;", "PyErr_Clea() ;", "[24]"},
	} {
		edit(i+2, step.from, step.to)
		if got := lines(uint32(i) + 2); got != step.want {
			t.Errorf("%s: findings in the lines %s, want %s", step.what, got, step.want)
		}
	}
	var hover *protocol.Hover
	if c.call("textDocument/hover", map[string]any{"textDocument": map[string]any{"uri": uri("m.c")}, "position": map[string]any{"line": 23, "character": 52}}, &hover); hover == nil {
		t.Error("nothing is known of a line while the unit is worked on")
	}
	if g.wait.Load() == 0 {
		t.Error("nothing was slow")
	}
	open()
	c.shows("what the whole says", "m.c", findings(1))
}
