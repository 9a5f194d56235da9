package server_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/gillint/gillint/cmd/gil-lsp/internal/conn"
)

// Frames that are broken are skipped or refused; what comes after them is answered.
func TestMalformedFrames(t *testing.T) {
	for _, bad := range []string{
		"rubbish\r\n",
		"rubbish\r\n\r\n\r\n",
		"Content-Length: many\r\n\r\n",
		"Content-Length: -5\r\n\r\n",
		"content-length: 2\r\nContent-Type: x\r\n\r\n{}",
		"Content-Length: 3\r\n\r\n{,}",
		"Content-Length: 2\r\n\r\n[]",
		"Content-Length: 4\r\n\r\nnull",
		"Content-Length: 0\r\n\r\n",
		"Content-Length: 13\r\n\r\n" + `{"method":17}`,
		"Content-Length: 26\r\n\r\n" + `{"jsonrpc":"2.0","id":[1]}`,
		"Content-Length: 20\r\n\r\n" + `{"id":9,"result":{}}`,
		"Content-Length: 1000\r\n\r\n" + strings.Repeat("[", 1000),
		"Content-Length: 5\r\n\r\n\"\xff\xfe\xfd\"",
		strings.Repeat("x", 100_000) + "\r\n",
		// A body that is longer than announced.
		"Content-Length: 2\r\n\r\n{}{}{}",
	} {
		c := dial(t, workspace(nil), nil)
		c.initialize(nil)
		c.raw(bad)
		if m := c.call("gillint/nothing", nil, nil); m.Error == nil || m.Error.Code != -32601 {
			t.Errorf("%.40q: then %+v", bad, m)
		}
		if n := c.shutdown(); n != 0 {
			t.Errorf("%.40q: status %d", bad, n)
		}
	}
}

// The text of a message is not JSON: that is answered, without an id.
func TestParseError(t *testing.T) {
	c := dial(t, workspace(nil), nil)
	c.initialize(nil)
	c.raw("Content-Length: 3\r\n\r\n{,}")
	c.until("a parse error", func() bool {
		m, ok := c.answers["null"]
		return ok && m.Error != nil && m.Error.Code == -32700
	})
}

// A message of 200 MB is refused, and costs no memory.
func TestHugeMessage(t *testing.T) {
	c := dial(t, workspace(nil), nil)
	c.initialize(nil)
	const size = 200 << 20
	head := `{"jsonrpc":"2.0","id":77,"method":"textDocument/hover","params":{"x":"`
	tail := `"}}`
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	c.raw(fmt.Sprintf("Content-Length: %d\r\n\r\n%s", size, head))
	chunk := bytes.Repeat([]byte("x"), 1<<20)
	for n := size - len(head) - len(tail); n > 0; n -= len(chunk) {
		if _, err := c.out.Write(chunk[:min(n, len(chunk))]); err != nil {
			t.Fatal(err)
		}
	}
	c.raw(tail)
	if m := c.answer("77"); m.Error == nil || m.Error.Code != -32600 {
		t.Errorf("%+v", m)
	}
	runtime.ReadMemStats(&after)
	if grown := int64(after.TotalAlloc - before.TotalAlloc); grown > 20<<20 {
		t.Errorf("%d bytes for a message that is not read", grown)
	}
	c.open("m.c", badC)
	if p := c.published("m.c", 1); p.Version == nil {
		t.Error("nothing goes on afterwards")
	}
}

// slowC has enough paths to keep the analysis busy for a while.
func slowC(functions int) string {
	var b strings.Builder
	b.WriteString("#include <Python.h>\n")
	for i := range functions {
		fmt.Fprintf(&b, "static PyObject *f%d(PyObject *self, PyObject *args) {\n    int a = g(), b = g(), c = g(), d = 0;\n", i)
		for j := range 12 {
			fmt.Fprintf(&b, "    if (a == %d || b) { Py_BEGIN_ALLOW_THREADS d += h(%d); Py_END_ALLOW_THREADS }\n", j, j)
		}
		fmt.Fprintf(&b, "    return PyLong_FromLong(d);\n}\n")
	}
	b.WriteString("PyMODINIT_FUNC PyInit_slow(void) { return 0; }\n")
	return b.String()
}

// A request that is cancelled is answered within 10 ms, whatever is being worked on. Machines that are busy with other things
// get a second try.
func TestCancellation(t *testing.T) {
	text := slowC(150)
	c := dial(t, workspace(map[string]string{"slow.c": text}), nil)
	c.initialize(nil)
	var took time.Duration
	for try := range 5 {
		c.open("slow.c", text+strings.Repeat("\n", try))
		id := c.start("textDocument/hover", map[string]any{"textDocument": map[string]any{"uri": uri("slow.c")}, "position": map[string]any{"line": 3, "character": 9}})
		start := time.Now()
		c.notify("$/cancelRequest", map[string]any{"id": json.RawMessage(id)})
		m := c.answer(id)
		took = time.Since(start)
		if m.Error == nil || m.Error.Code != conn.CodeRequestCancelled {
			t.Fatalf("%+v", m)
		}
		if took < 10*time.Millisecond {
			return
		}
	}
	t.Errorf("answered after %v", took)
}

// A storm of requests and cancellations, with ids in any order, twice, and of no request: each request has one answer or, with
// an id used twice at a time, two.
func TestCancellationStorm(t *testing.T) {
	text := slowC(40)
	c := dial(t, workspace(map[string]string{"slow.c": text}), nil)
	c.initialize(nil)
	c.open("slow.c", text)
	about := map[string]any{"textDocument": map[string]any{"uri": uri("slow.c")}, "position": map[string]any{"line": 3, "character": 9}}
	methods := []string{"textDocument/hover", "textDocument/foldingRange", "textDocument/codeLens", "textDocument/inlayHint", "gillint/nothing"}
	const n = 2000
	for i := n; i > 0; i-- { // downwards, numbers and strings
		id := fmt.Sprint(1000 + i)
		if i%3 == 0 {
			id = `"` + id + `"`
		}
		c.send(map[string]any{"jsonrpc": "2.0", "id": json.RawMessage(id), "method": methods[i%len(methods)], "params": about})
		if i%2 == 0 {
			c.notify("$/cancelRequest", map[string]any{"id": json.RawMessage(id)})
		}
		c.notify("$/cancelRequest", map[string]any{"id": 900_000 + i})
		if i%100 == 0 {
			c.change("slow.c", 2+n-i, text+strings.Repeat("\n", i/100))
		}
	}
	c.notify("$/cancelRequest", "nothing")
	c.notify("$/cancelRequest", map[string]any{"id": []int{1}})
	c.until("all answers", func() bool { return len(c.answers) >= n+1 })
	for id, m := range c.answers {
		switch {
		case m.Error == nil:
		case m.Error.Code == conn.CodeRequestCancelled, m.Error.Code == conn.CodeContentModified, m.Error.Code == -32601:
		default:
			t.Errorf("%s: %+v", id, m.Error)
		}
	}
	if n := c.shutdown(); n != 0 {
		t.Errorf("status %d", n)
	}
}

// Edits come faster than they can be analysed: the last one's diagnostics come, and not one for each.
func TestFastEdits(t *testing.T) {
	text := slowC(60)
	c := dial(t, workspace(map[string]string{"slow.c": text}), nil)
	c.initialize(nil)
	c.open("slow.c", text)
	c.published("slow.c", 1)
	const n = 300
	for i := range n {
		c.change("slow.c", i+2, text+strings.Repeat("\n", i))
	}
	last := n + 1
	c.change("slow.c", last+1, text+strings.TrimPrefix(badC, "#include <Python.h>"))
	p := c.published("slow.c", uint32(last+1))
	if len(p.Diagnostics) != 1 {
		t.Errorf("%+v", p)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.notes) > n/2 {
		t.Errorf("%d messages for %d edits", len(c.notes), n)
	}
}

// A question about a text that changes before it is answered is void.
func TestContentModified(t *testing.T) {
	text := slowC(150)
	c := dial(t, workspace(map[string]string{"slow.c": text}), nil)
	c.initialize(nil)
	c.open("slow.c", text)
	id := c.start("textDocument/foldingRange", map[string]any{"textDocument": map[string]any{"uri": uri("slow.c")}})
	c.change("slow.c", 2, "\n"+text)
	if m := c.answer(id); m.Error == nil || m.Error.Code != conn.CodeContentModified {
		t.Errorf("%+v", m)
	}
}

// Nothing runs on after the end, in whatever state the server is.
func TestNoGoroutineLeft(t *testing.T) {
	before := runtime.NumGoroutine()
	for i := range 5 {
		text := slowC(20)
		c := dial(t, workspace(map[string]string{"slow.c": text}), nil)
		c.initialize(map[string]any{"capabilities": map[string]any{"workspace": map[string]any{"configuration": true}, "window": map[string]any{"workDoneProgress": true}}})
		c.open("slow.c", text)
		c.start("textDocument/foldingRange", map[string]any{"textDocument": map[string]any{"uri": uri("slow.c")}})
		c.start("workspace/diagnostic", map[string]any{"previousResultIds": []any{}})
		if i%2 == 0 {
			c.out.Close()
			c.s.Wait()
		} else {
			c.shutdown()
		}
		<-c.settled
	}
	for range 100 {
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	buf := make([]byte, 1<<20)
	t.Errorf("%d goroutines, %d before:\n%s", runtime.NumGoroutine(), before, buf[:runtime.Stack(buf, true)])
}
