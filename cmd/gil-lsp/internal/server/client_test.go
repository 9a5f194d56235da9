package server_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"net/textproto"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/gillint/gillint/cmd/gil-lsp/internal/server"
	"github.com/gillint/gillint/rules"
)

// message is any message.
type message struct {
	ID     json.RawMessage `json:"id,omitempty"`
	Method string          `json:"method,omitempty"`
	Params json.RawMessage `json:"params,omitempty"`
	Result json.RawMessage `json:"result,omitempty"`
	Error  *struct {
		Code    int    `json:"code"`
		Message string `json:"message"`
	} `json:"error,omitempty"`
}

// client is an editor in the test's process. It writes frames by itself, so that it can write wrong ones.
type client struct {
	t       testing.TB
	s       *server.Server
	out     *io.PipeWriter
	settled chan struct{} // the reader has ended

	mu       sync.Mutex
	news     chan struct{}
	next     int
	answers  map[string]message
	notes    []message
	settings any // what workspace/configuration is answered with
}

type pipes struct {
	io.Reader
	io.WriteCloser
}

func (p pipes) Close() error {
	if c, ok := p.Reader.(io.Closer); ok {
		c.Close()
	}
	return p.WriteCloser.Close()
}

// dial starts a server and a client of it, without saying anything.
func dial(t testing.TB, fsys fs.FS, change func(*server.Options)) *client {
	t.Helper()
	toServer, fromClient := io.Pipe()
	toClient, fromServer := io.Pipe()
	c := &client{t: t, out: fromClient, news: make(chan struct{}), answers: map[string]message{}, settled: make(chan struct{})}
	opt := server.Options{FS: fsys, Rules: rules.All, Logf: func(format string, args ...any) {
		if testing.Verbose() {
			fmt.Printf("server: "+format+"\n", args...)
		}
	}, Eager: true}
	if change != nil {
		change(&opt)
	}
	go c.read(toClient)
	c.s = server.New(context.Background(), pipes{toServer, fromServer}, opt)
	t.Cleanup(func() {
		c.out.Close()
		c.s.Wait()
		<-c.settled
	})
	return c
}

func (c *client) read(r io.Reader) {
	defer close(c.settled)
	in := bufio.NewReader(r)
	for {
		h, err := textproto.NewReader(in).ReadMIMEHeader()
		if err != nil {
			return
		}
		n, err := strconv.Atoi(h.Get("Content-Length"))
		if err != nil {
			c.t.Error("frame without length", h)
			return
		}
		body := make([]byte, n)
		if _, err := io.ReadFull(in, body); err != nil {
			return
		}
		var m message
		if err := json.Unmarshal(body, &m); err != nil {
			c.t.Errorf("the server sends %q: %v", body, err)
			return
		}
		c.mu.Lock()
		switch {
		case m.Method != "" && len(m.ID) > 0:
			result := any(nil)
			if m.Method == "workspace/configuration" {
				result = []any{c.settings}
			}
			go c.send(map[string]any{"jsonrpc": "2.0", "id": m.ID, "result": result})
			c.notes = append(c.notes, m)
		case m.Method != "":
			c.notes = append(c.notes, m)
		default:
			c.answers[string(m.ID)] = m
		}
		close(c.news)
		c.news = make(chan struct{})
		c.mu.Unlock()
	}
}

// raw writes bytes.
func (c *client) raw(s string) {
	if _, err := io.WriteString(c.out, s); err != nil && err != io.ErrClosedPipe {
		c.t.Error(err)
	}
}

func (c *client) send(m any) {
	data, err := json.Marshal(m)
	if err != nil {
		c.t.Error(err)
	}
	c.raw(fmt.Sprintf("Content-Length: %d\r\n\r\n%s", len(data), data))
}

func (c *client) notify(method string, params any) {
	c.send(map[string]any{"jsonrpc": "2.0", "method": method, "params": params})
}

// start sends a request and returns its id.
func (c *client) start(method string, params any) string {
	c.mu.Lock()
	c.next++
	id := strconv.Itoa(c.next)
	c.mu.Unlock()
	c.send(map[string]any{"jsonrpc": "2.0", "id": json.RawMessage(id), "method": method, "params": params})
	return id
}

// until waits for something to be true of what came.
func (c *client) until(what string, ok func() bool) {
	c.t.Helper()
	late := time.After(60 * time.Second)
	for {
		c.mu.Lock()
		done, news := ok(), c.news
		c.mu.Unlock()
		if done {
			return
		}
		select {
		case <-news:
		case <-c.settled:
			c.t.Fatalf("%s: the connection has ended", what)
		case <-late:
			c.t.Fatalf("%s: nothing came", what)
		}
	}
}

// answer waits for the answer to a request.
func (c *client) answer(id string) (m message) {
	c.t.Helper()
	c.until("answer to "+id, func() bool {
		var ok bool
		m, ok = c.answers[id]
		return ok
	})
	return m
}

// call sends a request, waits for the answer and decodes its result.
func (c *client) call(method string, params, result any) message {
	c.t.Helper()
	m := c.answer(c.start(method, params))
	if result != nil {
		if m.Error != nil {
			c.t.Fatalf("%s: %s", method, m.Error.Message)
		}
		if err := json.Unmarshal(m.Result, result); err != nil {
			c.t.Fatalf("%s: %v in %s", method, err, m.Result)
		}
	}
	return m
}

// initialize begins a session in the folder project.
func (c *client) initialize(more map[string]any) message {
	c.t.Helper()
	params := map[string]any{
		"processId": nil, "rootUri": "file:///project",
		"capabilities": map[string]any{"textDocument": map[string]any{"publishDiagnostics": map[string]any{"relatedInformation": true}}},
	}
	for k, v := range more {
		params[k] = v
	}
	m := c.call("initialize", params, nil)
	if m.Error != nil {
		c.t.Fatal(m.Error.Message)
	}
	c.notify("initialized", map[string]any{})
	return m
}

func uri(name string) string { return "file:///project/" + name }

func (c *client) open(name, text string) {
	c.notify("textDocument/didOpen", map[string]any{"textDocument": map[string]any{"uri": uri(name), "languageId": "c", "version": 1, "text": text}})
}

// change gives a document a text as a whole.
func (c *client) change(name string, version int, text string) {
	c.notify("textDocument/didChange", map[string]any{
		"textDocument": map[string]any{"uri": uri(name), "version": version}, "contentChanges": []any{map[string]any{"text": text}},
	})
}

// published waits for diagnostics of a version of a document, 0 for one that is not open, and returns the last that came.
func (c *client) published(name string, version uint32) (p protocol.PublishDiagnosticsParams) {
	c.t.Helper()
	c.until(fmt.Sprintf("diagnostics of %s, version %d", name, version), func() bool {
		for _, m := range slices.Backward(c.notes) {
			if m.Method != "textDocument/publishDiagnostics" {
				continue
			}
			p = protocol.PublishDiagnosticsParams{}
			if err := json.Unmarshal(m.Params, &p); err != nil {
				c.t.Fatal(err)
			}
			if p.URI == uri(name) {
				return version == 0 || p.Version != nil && *p.Version >= version
			}
		}
		return false
	})
	return p
}

// shows waits until the last diagnostics of a file satisfy ok.
func (c *client) shows(what, name string, ok func(protocol.PublishDiagnosticsParams) bool) {
	c.t.Helper()
	c.until(what, func() bool {
		for _, m := range slices.Backward(c.notes) {
			var p protocol.PublishDiagnosticsParams
			if m.Method == "textDocument/publishDiagnostics" && json.Unmarshal(m.Params, &p) == nil && p.URI == uri(name) {
				return ok(p)
			}
		}
		return false
	})
}

// findings is a condition for shows.
func findings(n int) func(protocol.PublishDiagnosticsParams) bool {
	return func(p protocol.PublishDiagnosticsParams) bool { return len(p.Diagnostics) == n }
}

func (c *client) shutdown() int {
	c.t.Helper()
	if m := c.call("shutdown", nil, nil); m.Error != nil {
		c.t.Fatal(m.Error.Message)
	}
	c.notify("exit", nil)
	return c.s.Wait()
}

// badC releases and uses the API; the finding is on the fourth line.
const badC = `#include <Python.h>
static PyObject *f(PyObject *self, PyObject *args) {
    Py_BEGIN_ALLOW_THREADS
    PyErr_Clear();
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}
static PyMethodDef methods[] = {{"f", f, METH_NOARGS, NULL}, {NULL}};
static struct PyModuleDef def = {PyModuleDef_HEAD_INIT, "m", NULL, -1, methods};
PyMODINIT_FUNC PyInit_m(void) { return PyModule_Create(&def); }
`

func goodC() string { return strings.Replace(badC, "    PyErr_Clear();\n", "    g();\n", 1) }

func workspace(files map[string]string) fstest.MapFS {
	out := fstest.MapFS{"project": {Mode: fs.ModeDir | 0o755}, "project/gillint.toml": {Data: nil}}
	for name, text := range files {
		out["project/"+name] = &fstest.MapFile{Data: []byte(text)}
	}
	return out
}

// changing is a workspace whose files others write while the server reads.
type changing struct {
	mu    sync.Mutex
	files fstest.MapFS
}

// Open implements fs.FS. What is open stays as it was: writing makes another file.
func (c *changing) Open(name string) (fs.File, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.files.Open(name)
}

func (c *changing) write(name, text string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.files[name] = &fstest.MapFile{Data: []byte(text)}
}
