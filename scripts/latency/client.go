package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/textproto"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"time"
)

// patience is how long an answer may take.
const patience = 2 * time.Minute

// client is an editor that does next to nothing.
type client struct {
	cmd  *exec.Cmd
	in   io.WriteCloser
	root string

	writing sync.Mutex
	mu      sync.Mutex
	news    chan struct{} // closed when something below changes
	next    int
	answers map[int]bool
	docs    map[string]*document // by URI
	whole   time.Time            // when the whole workspace was read
	counts  string               // what that came to
	ended   bool
}

// document is an open one.
type document struct {
	c       *client
	uri     string
	version int
	seen    int       // the version of the newest diagnostics
	at      time.Time // when they came
}

// dial starts a server in a folder and initializes it.
func dial(argv []string, root string) (*client, error) {
	c := &client{cmd: exec.Command(argv[0], argv[1:]...), root: root, news: make(chan struct{}), answers: map[int]bool{}, docs: map[string]*document{}}
	c.cmd.Dir = root
	in, err := c.cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	out, err := c.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	c.in = in
	if err := c.cmd.Start(); err != nil {
		return nil, err
	}
	go c.read(bufio.NewReaderSize(out, 1<<20))
	err = c.call("initialize", map[string]any{
		"processId": os.Getpid(), "rootUri": uriOf(root),
		"capabilities": map[string]any{
			"textDocument": map[string]any{"publishDiagnostics": map[string]any{"relatedInformation": true, "versionSupport": true}},
			"experimental": map[string]any{"gilStatus": true},
		},
	})
	if err != nil {
		return nil, err
	}
	c.notify("initialized", map[string]any{})
	return c, nil
}

// open opens a file.
func (c *client) open(file, text string) *document {
	d := &document{c: c, uri: uriOf(filepath.Join(c.root, file)), version: 1}
	c.mu.Lock()
	c.docs[d.uri] = d
	c.mu.Unlock()
	c.notify("textDocument/didOpen", map[string]any{"textDocument": map[string]any{"uri": d.uri, "languageId": "c", "version": 1, "text": text}})
	return d
}

// insert inserts text at the beginning of a line and returns the version that this makes.
func (d *document) insert(line int, text string) int {
	d.version++
	at := map[string]any{"line": line, "character": 0}
	d.c.notify("textDocument/didChange", map[string]any{
		"textDocument":   map[string]any{"uri": d.uri, "version": d.version},
		"contentChanges": []any{map[string]any{"range": map[string]any{"start": at, "end": at}, "text": text}},
	})
	return d.version
}

// diagnosed waits for the diagnostics of a version and returns when they came.
func (d *document) diagnosed(version int) (at time.Time, err error) {
	err = d.c.until(fmt.Sprintf("diagnostics of version %d", version), func() bool {
		at = d.at
		return d.seen >= version
	})
	return at, err
}

// ready is when the whole workspace was read; the zero time as long as it is not.
func (c *client) ready() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.whole
}

// status is what the whole workspace came to, as the server says it.
func (c *client) status() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.counts
}

// memory is a line of the process's status, in bytes; 0 where there is none.
func (c *client) memory(line string) int64 {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", c.cmd.Process.Pid))
	if err != nil {
		return 0
	}
	m := regexp.MustCompile(line + `:\s*(\d+) kB`).FindSubmatch(text)
	if m == nil {
		return 0
	}
	n, err := strconv.ParseInt(string(m[1]), 10, 64)
	if err != nil {
		return 0
	}
	return n << 10
}

// processor is the processor time that the server has taken, in steps of 10 ms; 0 where the system does not say.
func (c *client) processor() time.Duration {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", c.cmd.Process.Pid))
	if err != nil {
		return 0
	}
	// The second field is the name in parentheses; of those after it, 11 and 12 are the ticks of user and system.
	fields := strings.Fields(string(text[bytes.LastIndexByte(text, ')')+1:]))
	if len(fields) < 13 {
		return 0
	}
	var ticks int64
	for _, f := range fields[11:13] {
		n, err := strconv.ParseInt(f, 10, 64)
		if err != nil {
			return 0
		}
		ticks += n
	}
	return time.Duration(ticks) * 10 * time.Millisecond
}

// close ends the server.
func (c *client) close() error {
	defer c.cmd.Process.Kill()
	if err := c.call("shutdown", nil); err != nil {
		return err
	}
	c.notify("exit", nil)
	return c.cmd.Wait()
}

func (c *client) call(method string, params any) error {
	c.mu.Lock()
	c.next++
	id := c.next
	c.mu.Unlock()
	c.send(map[string]any{"jsonrpc": "2.0", "id": id, "method": method, "params": params})
	return c.until("answer to "+method, func() bool { return c.answers[id] })
}

func (c *client) notify(method string, params any) {
	c.send(map[string]any{"jsonrpc": "2.0", "method": method, "params": params})
}

// send writes a message. A server that has gone is seen where it is read from.
func (c *client) send(m any) {
	data, err := json.Marshal(m)
	if err != nil {
		panic(err) // the messages are ours
	}
	c.writing.Lock()
	defer c.writing.Unlock()
	fmt.Fprintf(c.in, "Content-Length: %d\r\n\r\n%s", len(data), data)
}

// until waits for something that a message brings.
func (c *client) until(what string, ok func() bool) error {
	late := time.After(patience)
	for {
		c.mu.Lock()
		done, news, ended := ok(), c.news, c.ended
		c.mu.Unlock()
		switch {
		case done:
			return nil
		case ended:
			return fmt.Errorf("%s: the server has ended", what)
		}
		select {
		case <-news:
		case <-late:
			return fmt.Errorf("%s: it did not come within %v", what, patience)
		}
	}
}

// read takes what the server says until it ends.
func (c *client) read(in *bufio.Reader) {
	for {
		body, err := frame(in)
		now := time.Now()
		c.mu.Lock()
		if err != nil {
			c.ended = true
		} else {
			c.take(body, now)
		}
		close(c.news)
		c.news = make(chan struct{})
		c.mu.Unlock()
		if err != nil {
			return
		}
	}
}

func frame(in *bufio.Reader) ([]byte, error) {
	h, err := textproto.NewReader(in).ReadMIMEHeader()
	if err != nil {
		return nil, err
	}
	n, err := strconv.Atoi(h.Get("Content-Length"))
	if err != nil {
		return nil, err
	}
	body := make([]byte, n)
	_, err = io.ReadFull(in, body)
	return body, err
}

// take takes a message. The client is locked.
func (c *client) take(body []byte, now time.Time) {
	var m struct {
		ID     json.RawMessage `json:"id"`
		Method string          `json:"method"`
		Params json.RawMessage `json:"params"`
	}
	if json.Unmarshal(body, &m) != nil {
		return
	}
	switch {
	case m.Method == "textDocument/publishDiagnostics":
		var p struct {
			URI     string `json:"uri"`
			Version int    `json:"version"`
		}
		if json.Unmarshal(m.Params, &p) == nil {
			if d := c.docs[p.URI]; d != nil && p.Version > d.seen {
				d.seen, d.at = p.Version, now
			}
		}
	case m.Method == "gillint/status":
		var p struct {
			State                                       string
			Files, Functions, Regions, Findings, Hidden int
		}
		if json.Unmarshal(m.Params, &p) == nil && p.State == "ready" && c.whole.IsZero() {
			c.whole = now
			c.counts = fmt.Sprintf("%d files, %d functions, %d released regions, %d findings", p.Files, p.Functions, p.Regions, p.Findings)
		}
	case m.Method != "" && len(m.ID) > 0: // a question: nothing is set
		go c.send(map[string]any{"jsonrpc": "2.0", "id": m.ID, "result": nil})
	case m.Method == "":
		var id int
		if json.Unmarshal(m.ID, &id) == nil {
			c.answers[id] = true
		}
	}
}

func uriOf(path string) string {
	return (&url.URL{Scheme: "file", Path: filepath.ToSlash(path)}).String()
}
