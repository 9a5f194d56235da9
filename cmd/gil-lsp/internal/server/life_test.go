package server_test

import (
	"strings"
	"testing"
	"time"

	"github.com/gillint/gillint/cmd/gil-lsp/internal/conn"
	"github.com/gillint/gillint/cmd/gil-lsp/internal/server"
)

// The exit status is 0 after shutdown and 1 without.
func TestExitStatus(t *testing.T) {
	c := dial(t, workspace(nil), nil)
	c.initialize(nil)
	if n := c.shutdown(); n != 0 {
		t.Errorf("status %d after shutdown", n)
	}
	c = dial(t, workspace(nil), nil)
	c.initialize(nil)
	c.notify("exit", nil)
	if n := c.s.Wait(); n != 1 {
		t.Errorf("status %d without shutdown", n)
	}
	c = dial(t, workspace(nil), nil)
	c.initialize(nil)
	c.out.Close()
	if n := c.s.Wait(); n != 1 {
		t.Errorf("status %d after the end of the input", n)
	}
}

// What comes before initialize, after shutdown, or twice, is refused as the protocol wants it.
func TestPhases(t *testing.T) {
	c := dial(t, workspace(nil), nil)
	if m := c.call("textDocument/hover", map[string]any{}, nil); m.Error == nil || m.Error.Code != conn.CodeServerNotInitialized {
		t.Errorf("before initialize: %+v", m)
	}
	c.initialize(nil)
	if m := c.call("initialize", map[string]any{}, nil); m.Error == nil || m.Error.Code != -32600 {
		t.Errorf("the second initialize: %+v", m)
	}
	if m := c.call("gillint/nothing", map[string]any{}, nil); m.Error == nil || m.Error.Code != -32601 {
		t.Errorf("an unknown method: %+v", m)
	}
	if m := c.call("textDocument/hover", []int{1}, nil); m.Error == nil || m.Error.Code != -32602 {
		t.Errorf("wrong parameters: %+v", m)
	}
	c.notify("gillint/nothing", nil)
	c.notify("$/nothing", nil)
	c.notify("textDocument/didChange", []int{1})
	if m := c.call("shutdown", nil, nil); m.Error != nil || string(m.Result) != "null" && m.Result != nil {
		t.Errorf("shutdown: %+v", m)
	}
	if m := c.call("textDocument/hover", map[string]any{}, nil); m.Error == nil || m.Error.Code != -32600 {
		t.Errorf("after shutdown: %+v", m)
	}
}

// The server ends when the process that started it does.
func TestParentGone(t *testing.T) {
	c := dial(t, workspace(nil), func(o *server.Options) { o.Alive = func(pid int) bool { return pid != 4711 } })
	c.initialize(map[string]any{"processId": 4711})
	done := make(chan int)
	go func() { done <- c.s.Wait() }()
	select {
	case n := <-done:
		if n != 1 {
			t.Errorf("status %d", n)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("it is still there")
	}
}

// Positions are counted in UTF-8 where the client offers that.
func TestEncoding(t *testing.T) {
	text := strings.Replace(badC, "    PyErr_Clear();", "/* 😀é */\tPyErr_Clear();", 1)
	for _, e := range []struct {
		offered any
		want    string
		column  uint32
	}{{nil, "utf-16", 10}, {[]string{"utf-16", "utf-8"}, "utf-8", 13}, {[]string{"utf-32"}, "utf-16", 10}} {
		c := dial(t, workspace(map[string]string{"m.c": text}), nil)
		m := c.initialize(map[string]any{"capabilities": map[string]any{"general": map[string]any{"positionEncodings": e.offered}}})
		if !strings.Contains(string(m.Result), `"positionEncoding":"`+e.want+`"`) {
			t.Errorf("%v: %s", e.offered, m.Result)
		}
		c.open("m.c", text)
		p := c.published("m.c", 1)
		if len(p.Diagnostics) != 1 || p.Diagnostics[0].Range.Start.Line != 3 || p.Diagnostics[0].Range.Start.Character != e.column {
			t.Errorf("%s: %+v", e.want, p.Diagnostics)
		}
	}
}
