package conn

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"runtime/debug"
	"sync"

	"github.com/sourcegraph/jsonrpc2"
)

// The error codes of the language server protocol that jsonrpc2 has no names for.
const (
	CodeServerNotInitialized = -32002
	CodeRequestFailed        = -32803
	CodeServerCancelled      = -32802
	CodeContentModified      = -32801
	CodeRequestCancelled     = -32800
)

// Errorf makes an error with a code. Errors without one are told as internal errors.
func Errorf(code int64, format string, args ...any) error {
	return &jsonrpc2.Error{Code: code, Message: fmt.Sprintf(format, args...)}
}

// Handler is what messages are given to.
type Handler interface {
	// Notify takes a notification. It is called in the order in which messages come, and must not wait.
	Notify(method string, params json.RawMessage)
	// Request takes a request. It is called in the order in which messages come, like Notify, so that what it looks at belongs
	// to that moment. The function that it returns may take its time: it runs beside others; its context ends when the
	// client does not want the answer any more.
	Request(method string, params json.RawMessage) func(context.Context) (any, error)
}

// Conn is a connection with a client.
type Conn struct {
	rpc  *jsonrpc2.Conn
	h    Handler
	logf func(string, ...any)

	mu      sync.Mutex
	running map[jsonrpc2.ID]*request
	wg      sync.WaitGroup
}

// request is one that is being worked on.
type request struct{ cancel context.CancelFunc }

// New begins to read messages from rwc and gives them to h. The connection ends with the input, with ctx, or by Close.
func New(ctx context.Context, rwc io.ReadWriteCloser, h func(*Conn) Handler, logf func(string, ...any)) *Conn {
	c := &Conn{logf: logf, running: map[jsonrpc2.ID]*request{}}
	c.h = h(c)
	ready := make(chan struct{})
	c.rpc = jsonrpc2.NewConn(ctx, newStream(rwc, logf), handlerFunc(func(ctx context.Context, r *jsonrpc2.Request) {
		<-ready // c.rpc is set
		c.handle(ctx, r)
	}), jsonrpc2.SetLogger(logger(logf)))
	close(ready)
	return c
}

type handlerFunc func(context.Context, *jsonrpc2.Request)

func (f handlerFunc) Handle(ctx context.Context, _ *jsonrpc2.Conn, r *jsonrpc2.Request) { f(ctx, r) }

type logger func(string, ...any)

func (l logger) Printf(format string, args ...any) { l(format, args...) }

// Done is closed when the connection has ended.
func (c *Conn) Done() <-chan struct{} { return c.rpc.DisconnectNotify() }

// Close ends the connection.
func (c *Conn) Close() { c.rpc.Close() }

// Wait returns once the connection has ended and no request is being worked on.
func (c *Conn) Wait() {
	<-c.Done()
	c.wg.Wait()
}

// Notify sends a notification. What cannot be sent is lost: the connection has ended.
func (c *Conn) Notify(method string, params any) {
	if err := c.rpc.Notify(context.Background(), method, params); err != nil && !errors.Is(err, jsonrpc2.ErrClosed) {
		c.logf("sending %s: %v", method, err)
	}
}

// Call asks the client and waits for the answer. It must not be called where messages are received.
func (c *Conn) Call(ctx context.Context, method string, params, result any) error {
	return c.rpc.Call(ctx, method, params, result)
}

// handle takes a message, in the order in which they come.
func (c *Conn) handle(ctx context.Context, r *jsonrpc2.Request) {
	params := json.RawMessage("null")
	if r.Params != nil {
		params = *r.Params
	}
	if r.Notif {
		if r.Method == "$/cancelRequest" {
			c.cancel(params)
			return
		}
		c.guard(r.Method, func() { c.h.Notify(r.Method, params) })
		return
	}
	ctx, cancel := context.WithCancel(ctx)
	own := &request{cancel}
	c.mu.Lock()
	c.running[r.ID] = own // an id that is used twice at a time is the client's mistake: both are answered
	c.mu.Unlock()
	var work func(context.Context) (any, error)
	err := c.guard(r.Method, func() { work = c.h.Request(r.Method, params) })
	c.wg.Go(func() {
		defer cancel()
		if err != nil {
			c.reply(r, own, nil, err)
			return
		}
		c.run(ctx, r, own, work)
	})
}

// run works on a request. One that is cancelled is answered at once, even if what works on it does not look at the context.
func (c *Conn) run(ctx context.Context, r *jsonrpc2.Request, own *request, work func(context.Context) (any, error)) {
	type answer struct {
		result any
		err    error
	}
	done := make(chan answer, 1)
	c.wg.Go(func() {
		var a answer
		if err := c.guard(r.Method, func() { a.result, a.err = work(ctx) }); err != nil {
			a.err = err
		}
		done <- a
	})
	select {
	case a := <-done:
		if a.err != nil && ctx.Err() != nil && errors.Is(a.err, ctx.Err()) {
			a.err = Errorf(CodeRequestCancelled, "cancelled")
		}
		c.reply(r, own, a.result, a.err)
	case <-ctx.Done():
		c.reply(r, own, nil, Errorf(CodeRequestCancelled, "cancelled"))
	}
}

// guard runs f; a panic in it is an error and no more.
func (c *Conn) guard(method string, f func()) (err error) {
	defer func() {
		if v := recover(); v != nil {
			c.logf("%s: internal error: %v\n%s", method, v, debug.Stack())
			err = Errorf(jsonrpc2.CodeInternalError, "%s: internal error: %v; please report this", method, v)
		}
	}()
	f()
	return nil
}

func (c *Conn) reply(r *jsonrpc2.Request, own *request, result any, err error) {
	c.mu.Lock()
	if c.running[r.ID] == own {
		delete(c.running, r.ID)
	}
	c.mu.Unlock()
	if err == nil {
		err = c.rpc.Reply(context.Background(), r.ID, result)
		if err == nil || errors.Is(err, jsonrpc2.ErrClosed) {
			return
		}
		c.logf("answering %s: %v", r.Method, err)
	}
	var coded *jsonrpc2.Error
	if !errors.As(err, &coded) {
		coded = &jsonrpc2.Error{Code: jsonrpc2.CodeInternalError, Message: err.Error()}
	}
	if err := c.rpc.ReplyWithError(context.Background(), r.ID, coded); err != nil && !errors.Is(err, jsonrpc2.ErrClosed) {
		c.logf("answering %s: %v", r.Method, err)
	}
}

// cancel ends the context of a request. One that was answered already is no mistake.
func (c *Conn) cancel(params json.RawMessage) {
	var p struct {
		ID jsonrpc2.ID `json:"id"`
	}
	if json.Unmarshal(params, &p) != nil {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if r := c.running[p.ID]; r != nil {
		r.cancel()
	}
}
