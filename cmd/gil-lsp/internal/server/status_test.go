package server_test

import (
	"encoding/json"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/gillint/gillint/cmd/gil-lsp/internal/proto"
	"github.com/gillint/gillint/rules"
)

// states lists what was told of the status of a folder or document, in its order.
func (c *client) states(folder string) (list []proto.StatusParams) {
	for _, m := range c.notes {
		var p proto.StatusParams
		if m.Method == proto.MethodStatus && json.Unmarshal(m.Params, &p) == nil && p.Folder == folder {
			list = append(list, p)
		}
	}
	return list
}

// A client that wants to know is told when the first check begins, what each came to, and what is wrong.
func TestStatus(t *testing.T) {
	files := workspace(map[string]string{"m.c": badC, "broken.c": "#include <Python.h>\n#include \"missing.h\"\nint f(void) { return 0; }\n"})
	c := dial(t, files, nil)
	c.initialize(map[string]any{"capabilities": map[string]any{"experimental": map[string]any{"gilStatus": true}}})
	last := func(state string) (p proto.StatusParams) {
		t.Helper()
		c.until("state "+state, func() bool {
			list := c.states("file:///project")
			if len(list) == 0 {
				return false
			}
			p = list[len(list)-1]
			return p.State == state
		})
		return p
	}
	p := last(proto.StatusReady)
	if p.StatusCounts == nil || p.Findings != 1 || p.Functions == 0 || p.Regions != 1 || len(p.Configurations) != 1 || !strings.HasPrefix(p.Configurations[0], "3.") {
		t.Errorf("%+v %+v", p, p.StatusCounts)
	}
	if list := c.states("file:///project"); list[0].State != proto.StatusChecking || list[0].StatusCounts != nil {
		t.Errorf("%+v", list[0])
	}
	c.open("m.c", goodC())
	c.until("no finding", func() bool {
		list := c.states("file:///project")
		return list[len(list)-1].StatusCounts != nil && list[len(list)-1].Findings == 0
	})
	c.open("gillint.toml", "targets = [\"nonsense\"]\n")
	if p := last(proto.StatusFailed); !strings.Contains(p.Message, "nonsense") {
		t.Errorf("%+v", p)
	}
	c.notify("workspace/didChangeWorkspaceFolders", map[string]any{"event": map[string]any{"removed": []any{map[string]any{"uri": "file:///project", "name": "project"}}, "added": []any{}}})
	last(proto.StatusClosed)
}

// Who does not ask is told nothing.
func TestNoStatus(t *testing.T) {
	c := dial(t, workspace(map[string]string{"m.c": badC}), nil)
	c.initialize(nil)
	c.open("m.c", badC)
	c.published("m.c", 1)
	c.shutdown()
	if list := c.states("file:///project"); len(list) > 0 {
		t.Errorf("%+v", list)
	}
}

// The report names what was found and what could not be read, and the list of rules is complete.
func TestReportAndRules(t *testing.T) {
	c := dial(t, workspace(map[string]string{"m.c": strings.Replace(badC, "\n", "\n#include \"missing.h\"\n", 1)}), nil)
	c.initialize(map[string]any{"capabilities": map[string]any{"experimental": map[string]any{"gilStatus": true}}})
	c.until("a result", func() bool {
		list := c.states("file:///project")
		return len(list) > 0 && list[len(list)-1].State == proto.StatusReady
	})
	var report string
	c.call("workspace/executeCommand", map[string]any{"command": "gillint.showReport"}, &report)
	for _, want := range []string{"GIL101", "problem", "project/m.c:2", "missing.h"} {
		if !strings.Contains(report, want) {
			t.Errorf("no %q in the report:\n%s", want, report)
		}
	}
	var list []proto.Rule
	c.call("workspace/executeCommand", map[string]any{"command": "gillint.rules"}, &list)
	if len(list) < len(rules.All) {
		t.Errorf("%d rules of %d", len(list), len(rules.All))
	}
	for _, r := range list {
		if r.Code == "" || r.Name == "" || r.Severity == "" || r.Summary == "" {
			t.Errorf("%+v", r)
		}
	}
}

// Over a stage of a kernel stands a lens that verifies it, where the client can.
func TestVerifyLens(t *testing.T) {
	for _, can := range []bool{true, false} {
		files := workspace(map[string]string{"k/bad/m.c": badC, "other/m.c": badC})
		files["project/k/kernel.toml"] = &fstest.MapFile{}
		c := dial(t, files, nil)
		c.initialize(map[string]any{"capabilities": map[string]any{"experimental": map[string]any{"gilVerify": can}}})
		for name, want := range map[string]bool{"k/bad/m.c": can, "other/m.c": false} {
			c.open(name, badC)
			var lenses []struct {
				Command struct {
					Title, Command string
					Arguments      []string
				}
			}
			c.call("textDocument/codeLens", map[string]any{"textDocument": map[string]any{"uri": uri(name)}}, &lenses)
			got := false
			for _, l := range lenses {
				if l.Command.Command == "gillint.verifyKernel" {
					got = l.Command.Title == "verify kernel k" && len(l.Command.Arguments) == 1 && l.Command.Arguments[0] == "file:///project/k"
				}
			}
			if got != want || len(lenses) == 0 {
				t.Errorf("%s, client can verify: %v: %+v", name, can, lenses)
			}
		}
	}
}
