package server_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/gillint/gillint/cmd/gil-lsp/internal/features"
)

// Semantic tokens are the names whose calls run without the GIL or change that; only who asks for them is offered them.
func TestSemanticTokens(t *testing.T) {
	var offered struct {
		Capabilities struct {
			SemanticTokensProvider *protocol.SemanticTokensOptions
		}
	}
	c := stateClient(t, map[string]any{"initializationOptions": map[string]any{"semanticTokens": true}})
	document := map[string]any{"textDocument": map[string]any{"uri": uri("m.c")}}
	var tokens protocol.SemanticTokens
	c.call("textDocument/semanticTokens/full", document, &tokens)
	lines := strings.Split(stateC, "\n")
	var got []string
	line, column := 0, 0
	for i := 0; i+4 < len(tokens.Data); i += 5 {
		d := tokens.Data[i : i+5]
		if d[0] > 0 {
			column = 0
		}
		line, column = line+int(d[0]), column+int(d[1])
		one := fmt.Sprintf("%d %s %s", line, lines[line][column:column+int(d[2])], features.TokenTypes[d[3]])
		for bit, name := range features.TokenModifiers {
			if d[4]&(1<<bit) != 0 {
				one += " " + name
			}
		}
		got = append(got, one)
	}
	for _, want := range []string{
		fmt.Sprint(lineOf(t, "let_go(void)", 0), " PyEval_SaveThread function changesGil"),
		fmt.Sprint(lineOf(t, "Py_BEGIN", 0), " Py_BEGIN_ALLOW_THREADS macro changesGil"),
		fmt.Sprint(lineOf(t, "sleep(1)", 0), " sleep function released"),
		fmt.Sprint(lineOf(t, "Py_BLOCK", 0), " Py_BLOCK_THREADS macro released changesGil"),
		fmt.Sprint(lineOf(t, "Py_END", 0), " Py_END_ALLOW_THREADS macro released changesGil"),
		fmt.Sprint(lineOf(t, "    take();", 0), " take function released"),
		fmt.Sprint(lineOf(t, "PyGILState_Ensure", 0), " PyGILState_Ensure function released changesGil"),
	} {
		if !slices.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, strings.Join(got, "\n"))
		}
	}
	for _, one := range got {
		if strings.Contains(one, "PyLong_FromLong") || strings.Contains(one, "PyErr_Clear") {
			t.Errorf("%s: runs held, and changes nothing", one)
		}
	}
	begin, end := lineOf(t, "Py_BEGIN", 0), lineOf(t, "Py_END", 0)
	var part protocol.SemanticTokens
	c.call("textDocument/semanticTokens/range", map[string]any{"textDocument": document["textDocument"], "range": map[string]any{
		"start": map[string]any{"line": begin, "character": 0}, "end": map[string]any{"line": end, "character": 99},
	}}, &part)
	if len(part.Data) != 6*5 || int(part.Data[0]) != begin {
		t.Errorf("from line %d to %d: %v", begin, end, part.Data)
	}
	plain := dial(t, workspace(map[string]string{"m.c": stateC}), nil)
	plain.call("initialize", map[string]any{"capabilities": map[string]any{}}, &offered)
	if offered.Capabilities.SemanticTokensProvider != nil {
		t.Errorf("offered to who did not ask: %+v", offered.Capabilities.SemanticTokensProvider)
	}
	asks := dial(t, workspace(map[string]string{"m.c": stateC}), nil)
	asks.call("initialize", map[string]any{"capabilities": map[string]any{}, "initializationOptions": map[string]any{"semanticTokens": true}}, &offered)
	if o := offered.Capabilities.SemanticTokensProvider; o == nil || !slices.Equal(o.Legend.TokenModifiers, features.TokenModifiers) {
		t.Errorf("offered %+v", o)
	}
}
