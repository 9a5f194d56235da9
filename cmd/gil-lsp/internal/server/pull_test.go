package server_test

import (
	"strings"
	"testing"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/gillint/gillint/cmd/gil-lsp/internal/proto"
)

// A client that can ask for diagnostics does so, and nothing is sent to it unasked.
func TestPull(t *testing.T) {
	c := dial(t, workspace(map[string]string{"m.c": badC, "other.c": strings.ReplaceAll(badC, "PyInit_m", "PyInit_other")}), nil)
	m := c.initialize(map[string]any{"capabilities": map[string]any{
		"textDocument": map[string]any{"diagnostic": map[string]any{}},
		"workspace":    map[string]any{"diagnostics": map[string]any{"refreshSupport": true}},
	}})
	if !strings.Contains(string(m.Result), `"workspaceDiagnostics":true`) {
		t.Errorf("%s", m.Result)
	}
	c.open("m.c", badC)
	about := map[string]any{"uri": uri("m.c")}
	var r proto.DocumentReport
	c.call("textDocument/diagnostic", map[string]any{"textDocument": about}, &r)
	if r.Kind != "full" || r.Items == nil || len(*r.Items) != 1 || r.ResultID == "" {
		t.Fatalf("%+v", r)
	}
	var again proto.DocumentReport
	c.call("textDocument/diagnostic", map[string]any{"textDocument": about, "previousResultId": r.ResultID}, &again)
	if again.Kind != "unchanged" || again.Items != nil || again.ResultID != r.ResultID {
		t.Errorf("%+v", again)
	}
	c.change("m.c", 2, goodC())
	var mended proto.DocumentReport
	c.call("textDocument/diagnostic", map[string]any{"textDocument": about, "previousResultId": r.ResultID}, &mended)
	if mended.Kind != "full" || mended.Items == nil || len(*mended.Items) != 0 {
		t.Errorf("%+v", mended)
	}
	c.until("the client is told to ask again", func() bool {
		for _, m := range c.notes {
			if m.Method == proto.MethodDiagnosticRefresh {
				return true
			}
		}
		return false
	})
	var w proto.WorkspaceReport
	c.call("workspace/diagnostic", map[string]any{"previousResultIds": []any{}}, &w)
	if len(w.Items) != 1 || w.Items[0].URI != uri("other.c") || w.Items[0].Version != nil || len(*w.Items[0].Items) != 1 {
		t.Fatalf("%+v", w)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, m := range c.notes {
		if m.Method == "textDocument/publishDiagnostics" && !strings.Contains(string(m.Params), `"diagnostics":[]`) {
			t.Errorf("sent unasked: %s", m.Params)
		}
	}
}

// Folders come and go, and with them what is said of their files; a file outside of all is checked by itself.
func TestFolders(t *testing.T) {
	files := workspace(map[string]string{"a/m.c": badC, "a/setup.py": "", "b/n.c": badC, "b/setup.py": ""})
	c := dial(t, files, nil)
	c.initialize(map[string]any{"rootUri": nil, "workspaceFolders": []any{map[string]any{"uri": uri("a"), "name": "a"}}})
	c.shows("the folder", "a/m.c", findings(1))
	c.open("b/n.c", badC)
	c.shows("a file outside", "b/n.c", findings(1))
	c.notify("workspace/didChangeWorkspaceFolders", map[string]any{"event": map[string]any{
		"added": []any{map[string]any{"uri": uri("b"), "name": "b"}}, "removed": []any{map[string]any{"uri": uri("a"), "name": "a"}},
	}})
	c.shows("the folder that was removed", "a/m.c", findings(0))
	c.change("b/n.c", 2, badC+"\n")
	c.shows("the file in its folder", "b/n.c", func(p protocol.PublishDiagnosticsParams) bool {
		return len(p.Diagnostics) == 1 && p.Version != nil && *p.Version == 2
	})
}

// The first reading of a folder is shown as progress.
func TestProgress(t *testing.T) {
	c := dial(t, workspace(map[string]string{"m.c": badC, "slow.c": slowC(100)}), nil)
	c.initialize(map[string]any{"capabilities": map[string]any{"window": map[string]any{"workDoneProgress": true}}})
	c.published("m.c", 0)
	c.mu.Lock()
	defer c.mu.Unlock()
	var kinds []string
	for _, m := range c.notes {
		if m.Method == "$/progress" {
			for _, k := range []string{"begin", "report", "end"} {
				if strings.Contains(string(m.Params), `"kind":"`+k+`"`) {
					kinds = append(kinds, k)
				}
			}
		}
	}
	if n := len(kinds); n == 1 || n > 0 && (kinds[0] != "begin" || kinds[n-1] != "end") {
		t.Errorf("progress is %v", kinds)
	}
}
