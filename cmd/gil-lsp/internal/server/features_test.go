package server_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/gillint/gillint/cmd/gil-lsp/internal/proto"
	"github.com/gillint/gillint/cmd/gil-lsp/internal/server"

	"github.com/gillint/gillint/analysis"
)

// stateC has the shapes that features show something of.
const stateC = `#include <Python.h>
#include <unistd.h>
static PyThreadState *saved;
static void let_go(void) { saved = PyEval_SaveThread(); }
static void take(void) { PyEval_RestoreThread(saved); }
static PyObject *block(PyObject *self, PyObject *args)
{
    int n = 0;
    Py_BEGIN_ALLOW_THREADS
    n = sleep(1);

    Py_BLOCK_THREADS
    PyErr_Clear();
    Py_UNBLOCK_THREADS
    n += sleep(2);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(n);
}
static PyObject *helpers(PyObject *self, PyObject *args)
{
    let_go();
    sleep(1);
    take();
    Py_RETURN_NONE;
}
static PyObject *leaves(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    if (sleep(1))
        return NULL;
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}
static void *thread(void *arg)
{
    PyGILState_STATE st = PyGILState_Ensure();
    PyErr_Clear();
    PyGILState_Release(st);
    return NULL;
}
static PyObject *begin(PyObject *self, PyObject *args)
{
    pthread_t t;
    pthread_create(&t, NULL, thread, NULL);
    Py_RETURN_NONE;
}
static PyMethodDef methods[] = {
    {"block", block, METH_NOARGS, NULL}, {"helpers", helpers, METH_NOARGS, NULL},
    {"leaves", leaves, METH_NOARGS, NULL}, {"begin", begin, METH_NOARGS, NULL}, {NULL},
};
static struct PyModuleDef def = {PyModuleDef_HEAD_INIT, "m", NULL, -1, methods};
PyMODINIT_FUNC PyInit_m(void) { return PyModule_Create(&def); }
`

// line is the line of stateC, from 0, that holds the text, the nth of them.
func lineOf(t *testing.T, text string, n int) int {
	t.Helper()
	for i, l := range strings.Split(stateC, "\n") {
		if strings.Contains(l, text) {
			if n--; n < 0 {
				return i
			}
		}
	}
	t.Fatalf("%q is not there", text)
	return 0
}

func stateClient(t *testing.T, more map[string]any) *client {
	t.Helper()
	c := dial(t, workspace(map[string]string{"m.c": stateC}), func(o *server.Options) {
		o.Page = func(r *analysis.Rule) string { return "file:///pages/" + r.Code + ".md" }
	})
	c.initialize(more)
	c.open("m.c", "\n"+stateC) // so that lines have moved since the first reading
	c.change("m.c", 2, stateC)
	return c
}

func about(line, character int) map[string]any {
	return map[string]any{"textDocument": map[string]any{"uri": uri("m.c")}, "position": map[string]any{"line": line, "character": character}}
}

func TestHover(t *testing.T) {
	c := stateClient(t, nil)
	for _, x := range []struct {
		text  string
		n     int
		wants []string
	}{
		{"PyErr_Clear", 0, []string{"**PyErr_Clear**", "needs an attached thread state", "The GIL is held"}},
		{"sleep(1);", 0, []string{"**sleep**", "may block", "released", "Py_BEGIN_ALLOW_THREADS", "line 9"}},
		{"PyEval_RestoreThread", 0, []string{"takes the GIL", "This call: The GIL is released."}},
		{"PyModule_Create", 0, []string{"new reference"}},
		{"PyGILState_Ensure", 0, []string{"takes the GIL", "thread that has none"}},
	} {
		line := lineOf(t, x.text, x.n)
		column := strings.Index(strings.Split(stateC, "\n")[line], x.text) + 2
		var h struct{ Contents protocol.MarkupContent }
		c.call("textDocument/hover", about(line, column), &h)
		for _, want := range x.wants {
			if !strings.Contains(h.Contents.Value, want) {
				t.Errorf("%s: no %q in\n%s", x.text, want, h.Contents.Value)
			}
		}
	}
	if m := c.call("textDocument/hover", about(1, 0), nil); string(m.Result) != "null" && m.Result != nil {
		t.Errorf("of an #include: %s", m.Result)
	}
}

func TestHints(t *testing.T) {
	c := stateClient(t, nil)
	var hints []proto.InlayHint
	c.call("textDocument/inlayHint", map[string]any{"textDocument": map[string]any{"uri": uri("m.c")}, "range": map[string]any{
		"start": map[string]any{"line": 0, "character": 0}, "end": map[string]any{"line": 100, "character": 0},
	}}, &hints)
	var got []string
	for _, h := range hints {
		got = append(got, fmt.Sprintf("%d %s", h.Position.Line, h.Label))
	}
	for _, want := range []string{
		fmt.Sprint(lineOf(t, "Py_BEGIN", 0), " GIL released"),
		fmt.Sprint(lineOf(t, "Py_BLOCK", 0), " GIL held"),
		fmt.Sprint(lineOf(t, "Py_UNBLOCK", 0), " GIL released"),
		fmt.Sprint(lineOf(t, "Py_END", 0), " GIL held"),
		fmt.Sprint(lineOf(t, "    let_go();", 0), " GIL released"),
		fmt.Sprint(lineOf(t, "    take();", 0), " GIL held"),
		fmt.Sprint(lineOf(t, "return NULL", 0), " returns without the GIL"),
		fmt.Sprint(lineOf(t, "PyGILState_Ensure", 0), " GIL held"),
		fmt.Sprint(lineOf(t, "PyGILState_Release", 0), " GIL released"),
	} {
		if !slices.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, strings.Join(got, "\n"))
		}
	}
	hints = nil
	c.call("textDocument/inlayHint", map[string]any{"textDocument": map[string]any{"uri": uri("m.c")}, "range": map[string]any{
		"start": map[string]any{"line": 0, "character": 0}, "end": map[string]any{"line": 1, "character": 0},
	}}, &hints)
	if len(hints) != 0 {
		t.Errorf("outside of the range: %v", hints)
	}
}

func TestHighlight(t *testing.T) {
	c := stateClient(t, nil)
	for _, x := range []struct {
		text  string
		wants []string
	}{
		{"Py_BLOCK", []string{"Py_BEGIN", "Py_BLOCK", "Py_UNBLOCK", "Py_END"}},
		{"Py_BEGIN", []string{"Py_BEGIN", "Py_BLOCK", "Py_UNBLOCK", "Py_END"}},
		{"PyGILState_Release", []string{"PyGILState_Ensure", "PyGILState_Release"}},
	} {
		var hs []protocol.DocumentHighlight
		line := lineOf(t, x.text, 0)
		c.call("textDocument/documentHighlight", about(line, strings.Index(strings.Split(stateC, "\n")[line], x.text)+3), &hs)
		var got, want []string
		for _, h := range hs {
			got = append(got, fmt.Sprint(h.Range.Start.Line, h.Range.Start.Character < h.Range.End.Character))
		}
		for _, w := range x.wants {
			want = append(want, fmt.Sprint(lineOf(t, w, 0), true))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", x.text, got, want)
		}
	}
}

func TestRegions(t *testing.T) {
	c := stateClient(t, map[string]any{"capabilities": map[string]any{"experimental": map[string]any{"gilRegions": true}}})
	var folds []protocol.FoldingRange
	c.call("textDocument/foldingRange", map[string]any{"textDocument": map[string]any{"uri": uri("m.c")}}, &folds)
	if !slices.ContainsFunc(folds, func(f protocol.FoldingRange) bool {
		return int(f.StartLine) == lineOf(t, "Py_BEGIN", 0) && int(f.EndLine) < lineOf(t, "Py_BLOCK", 0)
	}) {
		t.Errorf("%+v", folds)
	}
	var lenses []protocol.CodeLens
	c.call("textDocument/codeLens", map[string]any{"textDocument": map[string]any{"uri": uri("m.c")}}, &lenses)
	found := false
	for _, l := range lenses {
		if int(l.Range.Start.Line) == lineOf(t, "Py_BEGIN", 1) {
			found = strings.Contains(l.Command.Title, "GIL released for 2 lines, 1 finding")
		}
	}
	if !found {
		t.Errorf("%+v", lenses)
	}
	c.until("regions", func() bool {
		for _, m := range slices.Backward(c.notes) {
			var p proto.RegionsParams
			if m.Method == proto.MethodRegions && json.Unmarshal(m.Params, &p) == nil && p.Version == 2 {
				return slices.ContainsFunc(p.Regions, func(r proto.Region) bool {
					return int(r.Range.Start.Line) == lineOf(t, "Py_BEGIN", 0) && int(r.Range.End.Line) == lineOf(t, "Py_BLOCK", 0) && r.State == "released"
				})
			}
		}
		return false
	})
}

// What an action's edit makes of the text is what it promises: the finding is gone.
func TestActions(t *testing.T) {
	c := stateClient(t, nil)
	p := c.published("m.c", 2)
	if len(p.Diagnostics) == 0 {
		t.Fatal("nothing is found")
	}
	d := p.Diagnostics[0]
	if d.CodeDescription == nil || !strings.HasPrefix(d.CodeDescription.HRef, "file:///pages/GIL") || d.Data == nil {
		t.Errorf("%+v", d)
	}
	var actions []protocol.CodeAction
	ask := map[string]any{
		"textDocument": map[string]any{"uri": uri("m.c")}, "range": d.Range, "context": map[string]any{"diagnostics": p.Diagnostics},
	}
	c.call("textDocument/codeAction", ask, &actions)
	fixed, suppressed := false, false
	for i, a := range actions {
		edits := a.Edit.Changes[uri("m.c")]
		text := apply(stateC, edits)
		version := 3 + 2*i
		c.change("m.c", version, text)
		got := c.published("m.c", uint32(version))
		gone := !slices.ContainsFunc(got.Diagnostics, func(x protocol.Diagnostic) bool { return x.Message == d.Message })
		if !gone {
			t.Errorf("%s: it is still reported:\n%s", a.Title, text)
		}
		if strings.HasPrefix(a.Title, "Suppress") {
			suppressed = len(got.Diagnostics) == len(p.Diagnostics) // GIL001 wants the reason
		} else {
			fixed = fixed || len(got.Diagnostics) < len(p.Diagnostics)
		}
		c.change("m.c", version+1, stateC)
		c.published("m.c", uint32(version+1))
	}
	if !suppressed || !fixed {
		t.Errorf("suppressed %v, fixed %v, of %+v", suppressed, fixed, actions)
	}
	ask["context"] = map[string]any{"diagnostics": []any{}, "only": []string{"source.fixAll"}}
	actions = nil
	c.call("textDocument/codeAction", ask, &actions)
	for _, a := range actions {
		if *a.Kind != "source.fixAll.gillint" {
			t.Errorf("%+v", a)
		}
	}
	ask["context"] = map[string]any{"diagnostics": []any{}, "only": []string{"refactor"}}
	actions = nil
	c.call("textDocument/codeAction", ask, &actions)
	if len(actions) != 0 {
		t.Errorf("not asked for: %+v", actions)
	}
}

// What mends two findings of one line is offered once, for both.
func TestSameRepair(t *testing.T) {
	text := strings.Replace(badC, "    PyErr_Clear();\n", "    if (g() < 0)\n        return PyErr_SetFromErrno(PyExc_OSError);\n", 1)
	c := dial(t, workspace(map[string]string{"m.c": text}), nil)
	c.initialize(nil)
	c.open("m.c", text)
	p := c.published("m.c", 1)
	if len(p.Diagnostics) != 2 {
		t.Fatalf("%d findings", len(p.Diagnostics))
	}
	at := map[string]any{"line": 4, "character": 15}
	var actions []protocol.CodeAction
	c.call("textDocument/codeAction", map[string]any{
		"textDocument": map[string]any{"uri": uri("m.c")}, "range": map[string]any{"start": at, "end": at}, "context": map[string]any{"diagnostics": p.Diagnostics},
	}, &actions)
	seen := map[string]int{}
	for _, a := range actions {
		seen[a.Title]++
		if a.Title == "Take the GIL back before the return" && len(a.Diagnostics) != 2 {
			t.Errorf("it is for %d findings", len(a.Diagnostics))
		}
	}
	if seen["Take the GIL back before the return"] != 1 || len(seen) != len(actions) {
		t.Errorf("%v", seen)
	}
}

// apply carries edits out; the text is ASCII.
func apply(text string, edits []protocol.TextEdit) string {
	offset := func(p protocol.Position) int {
		lines := strings.SplitAfter(text, "\n")
		n := int(p.Character)
		for _, l := range lines[:p.Line] {
			n += len(l)
		}
		return n
	}
	sorted := slices.Clone(edits)
	slices.SortStableFunc(sorted, func(a, b protocol.TextEdit) int { return offset(b.Range.Start) - offset(a.Range.Start) })
	out := text
	for _, e := range sorted {
		out = out[:offset(e.Range.Start)] + e.NewText + out[offset(e.Range.End):]
	}
	return out
}

func TestCommandsExecuted(t *testing.T) {
	c := stateClient(t, nil)
	c.published("m.c", 2)
	run := func(command string, args ...any) message {
		return c.call("workspace/executeCommand", map[string]any{"command": command, "arguments": args}, nil)
	}
	if m := run("gillint.explain", "GIL101"); !strings.Contains(string(m.Result), "What it reports") {
		t.Errorf("%+v", m)
	}
	if m := run("gillint.explain", "GIL999"); m.Error == nil {
		t.Errorf("%+v", m)
	}
	if m := run("gillint.showReport"); !strings.Contains(string(m.Result), "GIL201") {
		t.Errorf("%+v", m)
	}
	if m := run("gillint.nothing"); m.Error == nil {
		t.Errorf("%+v", m)
	}
	if m := run("gillint.restart"); m.Error != nil {
		t.Errorf("%+v", m)
	}
	c.change("m.c", 3, stateC+"\n")
	if p := c.published("m.c", 3); len(p.Diagnostics) == 0 {
		t.Error("nothing after a restart")
	}
}
