package main

import (
	"io"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/modelcontextprotocol/go-sdk/mcp"
)

// A client calls every tool as a language model's host would.
func TestMCP(t *testing.T) {
	fsys := fstest.MapFS{"work/a.c": {Data: []byte(method)}, "other/b.c": {Data: []byte(method)}}
	c := &command{
		ctx: t.Context(), stdout: io.Discard, stderr: io.Discard, fs: fsys, root: "work", env: func(string) string { return "" }, today: "2026-11-22",
		replace: func(name string, was, text []byte) error {
			fsys[name] = &fstest.MapFile{Data: text}
			return nil
		},
	}
	here, there := mcp.NewInMemoryTransports()
	server, err := c.server().Connect(t.Context(), there, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer server.Close()
	client, err := mcp.NewClient(&mcp.Implementation{Name: "test", Version: "1"}, nil).Connect(t.Context(), here, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	for _, call := range []struct {
		tool      string
		arguments map[string]any
		want      string
		wrong     bool
	}{
		{"check", nil, "a.c:5:5 GIL101 call-without-gil certain error | in nap", false},
		{"check", map[string]any{"select": []string{"GIL2"}}, "Found nothing", false},
		{"check", map[string]any{"patterns": []string{"a.c"}, "target": "3.13t"}, "attached thread state", false},
		{"check", map[string]any{"patterns": []string{"../other"}}, "not below the working folder", true},
		{"check", map[string]any{"patterns": []string{"--fix"}}, "--fix: file does not exist", true},
		{"check", map[string]any{"target": "2.7"}, "unknown target", true},
		{"explain", map[string]any{"rule": "GIL101"}, "# GIL101 call-without-gil", false},
		{"explain", map[string]any{"rule": "GIL999"}, "no rule is named", true},
		{"why", map[string]any{"file": "a.c", "line": 5}, "reports GIL101", false},
		{"fix", nil, "+    Py_BLOCK_THREADS", false},
		{"fix", map[string]any{"write": true}, "Fixed 1 finding", false},
		{"check", nil, "Found nothing", false},
	} {
		res, err := client.CallTool(t.Context(), &mcp.CallToolParams{Name: call.tool, Arguments: call.arguments})
		if err != nil {
			t.Errorf("%s %v: %v", call.tool, call.arguments, err)
			continue
		}
		var text strings.Builder
		for _, part := range res.Content {
			if p, ok := part.(*mcp.TextContent); ok {
				text.WriteString(p.Text)
			}
		}
		if res.IsError != call.wrong || !strings.Contains(text.String(), call.want) {
			t.Errorf("%s %v: wrong %v, %s", call.tool, call.arguments, res.IsError, text.String())
		}
	}
}
