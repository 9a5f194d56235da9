package server_test

import (
	"fmt"
	"strings"
	"testing"

	protocol "github.com/tliron/glsp/protocol_3_16"
)

func TestDiagnostics(t *testing.T) {
	files := workspace(map[string]string{"m.c": goodC(), "other.c": strings.ReplaceAll(badC, "PyInit_m", "PyInit_other")})
	c := dial(t, files, nil)
	c.initialize(nil)
	if p := c.published("other.c", 0); len(p.Diagnostics) != 1 {
		t.Errorf("of a file that is not open: %+v", p)
	}
	c.open("m.c", badC)
	p := c.published("m.c", 1)
	if len(p.Diagnostics) != 1 {
		t.Fatalf("%+v", p)
	}
	d := p.Diagnostics[0]
	if d.Range.Start.Line != 3 || d.Range.Start.Character != 4 || d.Range.End.Character <= 4 || *d.Severity != 1 || len(d.RelatedInformation) < 2 {
		t.Errorf("%+v", d)
	}
	for _, r := range d.RelatedInformation {
		if r.Location.URI != uri("m.c") || r.Message == "" {
			t.Errorf("%+v", r)
		}
	}
	c.change("m.c", 2, goodC())
	if p := c.published("m.c", 2); len(p.Diagnostics) != 0 {
		t.Errorf("after the repair: %+v", p)
	}
	c.change("m.c", 3, badC+"\nstatic int half(")
	if p := c.published("m.c", 3); len(p.Diagnostics) != 1 {
		t.Errorf("with a half-written function: %+v", p)
	}
	c.notify("textDocument/didClose", map[string]any{"textDocument": map[string]any{"uri": uri("m.c")}})
	c.shows("diagnostics of the file on the disk", "m.c", func(p protocol.PublishDiagnosticsParams) bool { return p.Version == nil && len(p.Diagnostics) == 0 })
}

// An edit of a header shows in the files that include it, and so does a change of it outside the editor.
func TestHeader(t *testing.T) {
	text := strings.Replace(strings.Replace(badC, "<Python.h>\n", "<Python.h>\n#include \"h.h\"\n", 1), "PyErr_Clear();", "G();", 1)
	files := &changing{files: workspace(map[string]string{"m.c": text, "h.h": "#define G() g()\n"})}
	c := dial(t, files, nil)
	c.initialize(nil)
	c.open("m.c", text)
	if p := c.published("m.c", 1); len(p.Diagnostics) != 0 {
		t.Fatalf("%+v", p)
	}
	c.open("h.h", "#define G() PyErr_Clear()\n")
	c.shows("the header in the editor", "m.c", findings(1))
	c.change("h.h", 2, "#define G() g()\n")
	c.shows("the header put right", "m.c", findings(0))
	c.notify("textDocument/didClose", map[string]any{"textDocument": map[string]any{"uri": uri("h.h")}})
	c.shows("the header as it is on the disk", "m.c", findings(0))
	files.write("project/h.h", "#define G() PyErr_Clear()\n")
	c.notify("workspace/didChangeWatchedFiles", map[string]any{"changes": []any{map[string]any{"uri": uri("h.h"), "type": 2}}})
	c.shows("the header changed outside", "m.c", findings(1))
}

// A mistake in the configuration file is shown there, and nothing else until it is mended; settings of the client count.
func TestConfiguration(t *testing.T) {
	files := workspace(map[string]string{"m.c": badC})
	c := dial(t, files, nil)
	c.settings = map[string]any{}
	c.initialize(map[string]any{"capabilities": map[string]any{"workspace": map[string]any{"configuration": true}}})
	c.open("m.c", badC)
	if p := c.published("m.c", 1); len(p.Diagnostics) != 1 {
		t.Fatalf("%+v", p)
	}
	c.notify("textDocument/didOpen", map[string]any{"textDocument": map[string]any{"uri": uri("gillint.toml"), "languageId": "toml", "version": 1, "text": "nonsense = 1\n"}})
	c.shows("the mistake", "gillint.toml", func(p protocol.PublishDiagnosticsParams) bool {
		return len(p.Diagnostics) == 1 && strings.Contains(p.Diagnostics[0].Message, "nonsense")
	})
	c.change("gillint.toml", 2, "ignore = [\"GIL101\"]\n")
	if p := c.published("gillint.toml", 2); len(p.Diagnostics) != 0 {
		t.Errorf("%+v", p)
	}
	c.change("m.c", 2, badC+"\n")
	if p := c.published("m.c", 2); len(p.Diagnostics) != 0 {
		t.Errorf("GIL101 is ignored: %+v", p)
	}
	c.change("gillint.toml", 3, "")
	c.change("m.c", 3, badC+"\n\n")
	if p := c.published("m.c", 3); len(p.Diagnostics) != 1 {
		t.Errorf("%+v", p)
	}
	c.mu.Lock()
	c.settings = map[string]any{"select": []string{"GIL2"}}
	c.mu.Unlock()
	c.notify("workspace/didChangeConfiguration", map[string]any{"settings": nil})
	c.shows("the findings that are not selected go", "m.c", findings(0))
}

// A configuration file that is made outside of the editor counts, and one that is removed does not.
func TestConfigurationAppears(t *testing.T) {
	files := &changing{files: workspace(map[string]string{"m.c": badC})}
	delete(files.files, "project/gillint.toml")
	c := dial(t, files, nil)
	c.initialize(nil)
	c.open("m.c", badC)
	c.shows("the finding", "m.c", findings(1))
	changed := func(kind int) {
		c.notify("workspace/didChangeWatchedFiles", map[string]any{"changes": []any{map[string]any{"uri": uri("gillint.toml"), "type": kind}}})
	}
	files.write("project/gillint.toml", "ignore = [\"GIL101\"]\n")
	changed(1)
	c.shows("what the new file ignores goes", "m.c", findings(0))
	files.write("project/gillint.toml", "")
	changed(2)
	c.shows("the finding again", "m.c", findings(1))
}

// Settings that an editor sends though they are not set leave the configuration file's alone.
func TestEmptySettings(t *testing.T) {
	files := workspace(map[string]string{"m.c": strings.Replace(badC, "    Py_END", "    if (g()) return NULL;\n    Py_END", 1)})
	files["project/gillint.toml"].Data = []byte("select = [\"GIL2\"]\ntargets = [\"3.13t\"]\n")
	c := dial(t, files, nil)
	c.settings = map[string]any{"select": []any{}, "ignore": []any{}, "targets": []any{}, "platforms": []any{}, "include": []any{}, "define": []any{}, "config": "", "possible": false, "variants": nil}
	c.initialize(map[string]any{"capabilities": map[string]any{"workspace": map[string]any{"configuration": true}, "experimental": map[string]any{"gilStatus": true}}})
	c.shows("what the file selects", "m.c", func(p protocol.PublishDiagnosticsParams) bool {
		return len(p.Diagnostics) == 1 && strings.Contains(p.Diagnostics[0].Message, "returns with")
	})
	c.until("the file's target", func() bool {
		list := c.states("file:///project")
		last := list[len(list)-1]
		return len(last.Configurations) == 1 && strings.HasPrefix(last.Configurations[0], "3.13t")
	})
}

// What only variants of #if show stays as it is while somebody types elsewhere.
func TestVariants(t *testing.T) {
	for _, early := range []bool{true, false} { // whether the file is opened before everything was checked
		t.Run(fmt.Sprint(early), func(t *testing.T) { variants(t, early) })
	}
}

func variants(t *testing.T, early bool) {
	text := badC + "#ifdef HAVE_IT\nPyObject *bad(PyObject *self, PyObject *args) { PyEval_SaveThread(); return 0; }\n#endif\n"
	c := dial(t, workspace(map[string]string{"m.c": text}), nil)
	c.initialize(nil)
	if !early {
		c.shows("the variant of the closed file", "m.c", findings(2))
	}
	c.open("m.c", text)
	c.shows("the variant", "m.c", findings(2))
	c.mu.Lock()
	from := len(c.notes)
	c.mu.Unlock()
	for v := 2; v < 6; v++ {
		c.change("m.c", v, strings.Repeat("\n", v)+text)
		c.published("m.c", uint32(v))
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, m := range c.notes[from:] {
		if m.Method == "textDocument/publishDiagnostics" && (!strings.Contains(string(m.Params), "HAVE_IT")) {
			t.Errorf("in between: %s", m.Params)
		}
	}
}
