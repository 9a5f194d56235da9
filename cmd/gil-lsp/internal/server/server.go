// Package server is the language server: its life, the documents, the folders and what is asked about them. What the answers
// look like, package features knows.
package server

import (
	"context"
	"encoding/json"
	"io"
	"io/fs"
	"path"
	"strings"
	"sync"
	"time"

	"github.com/tliron/glsp"
	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/sourcegraph/jsonrpc2"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/cmd/gil-lsp/internal/conn"
	"github.com/gillint/gillint/cmd/gil-lsp/internal/features"
	"github.com/gillint/gillint/cmd/gil-lsp/internal/pos"
	"github.com/gillint/gillint/cmd/gil-lsp/internal/proto"
)

// Options are what a server takes from outside.
type Options struct {
	FS    fs.FS // the whole file system
	Rules []*analysis.Rule
	Logf  func(format string, args ...any)
	// Alive, where given, tells whether the process is there: the server ends soon after the one that started it.
	Alive func(pid int) bool
	// Page, where given, is the URI of a rule's page.
	Page func(*analysis.Rule) string
	// Eager makes checks begin without waiting for more edits.
	Eager bool
}

// Server serves one client. What it knows of documents and folders changes only where messages are received, in their order.
type Server struct {
	opt  Options
	conn *conn.Conn
	ctx  context.Context // ends with the connection
	stop context.CancelFunc
	work sync.WaitGroup // of what runs beside

	sweeper sweeper

	mu       sync.Mutex
	phase    phase
	client   client
	settings Settings
	docs     map[string]*document // by path
	folders  []*folder            // of the workspace
	loose    map[string]*folder   // of documents outside, by path
	seq      uint64               // counts the texts of all documents
	exit     int
}

// phase is how far a server's life has come.
type phase int

const (
	created phase = iota
	initialized
	running // the client is ready to be asked
	shutDown
)

// client is what is known of it.
type client struct {
	enc          pos.Encoding
	pull         bool // it can ask for diagnostics
	progress     bool
	related      bool
	configure    bool // it can be asked for settings
	watch        bool // watched files can be registered
	configChange bool // so can changes of the configuration
	regions      bool
	status       bool // it shows how far checks are
	verify       bool // it can run gillint verify: this program runs nothing
	refresh      struct{ diagnostics, hints, lenses, tokens bool }
}

// Run serves the client at the other end of rwc until it says exit or the connection ends, and returns the exit status: 0
// where it has shut the server down before.
func Run(ctx context.Context, rwc io.ReadWriteCloser, opt Options) int {
	s := New(ctx, rwc, opt)
	<-s.conn.Done()
	return s.status()
}

// New begins to serve.
func New(ctx context.Context, rwc io.ReadWriteCloser, opt Options) *Server {
	if opt.Logf == nil {
		opt.Logf = func(string, ...any) {}
	}
	s := &Server{opt: opt, docs: map[string]*document{}, loose: map[string]*folder{}, exit: 1}
	s.ctx, s.stop = context.WithCancel(ctx)
	ready := make(chan struct{})
	s.conn = conn.New(s.ctx, rwc, func(c *conn.Conn) conn.Handler { return waiting{s, ready} }, opt.Logf)
	close(ready)
	s.work.Go(func() { <-s.conn.Done(); s.stop() })
	return s
}

// waiting holds back messages until the server is complete.
type waiting struct {
	*Server
	ready chan struct{}
}

func (w waiting) Notify(method string, params json.RawMessage) {
	<-w.ready
	w.Server.Notify(method, params)
}

func (w waiting) Request(method string, params json.RawMessage) func(context.Context) (any, error) {
	<-w.ready
	return w.Server.Request(method, params)
}

// Wait returns once the connection has ended and nothing of the server runs any more.
func (s *Server) Wait() int {
	s.conn.Wait()
	s.work.Wait()
	return s.status()
}

func (s *Server) status() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.exit
}

// Request implements conn.Handler.
func (s *Server) Request(method string, params json.RawMessage) func(context.Context) (any, error) {
	fail := func(code int64, text string) func(context.Context) (any, error) {
		return func(context.Context) (any, error) { return nil, conn.Errorf(code, "%s", text) }
	}
	s.mu.Lock()
	phase := s.phase
	s.mu.Unlock()
	switch {
	case method == protocol.MethodInitialize:
		if phase != created {
			return fail(jsonrpc2.CodeInvalidRequest, "initialize: the server is initialized already")
		}
		result, err := s.initialize(params)
		return func(context.Context) (any, error) { return result, err }
	case phase == created:
		return fail(conn.CodeServerNotInitialized, "the first request must be initialize")
	case phase == shutDown:
		return fail(jsonrpc2.CodeInvalidRequest, "the server is shut down")
	case method == protocol.MethodShutdown:
		s.mu.Lock()
		s.phase, s.exit = shutDown, 0
		s.mu.Unlock()
		return func(context.Context) (any, error) { return nil, nil }
	}
	q := s.question(method, params)
	return q.answer
}

// Notify implements conn.Handler.
func (s *Server) Notify(method string, params json.RawMessage) {
	s.mu.Lock()
	phase := s.phase
	s.mu.Unlock()
	if method == protocol.MethodExit {
		s.stop()
		s.conn.Close()
		return
	}
	if phase == created || phase == shutDown {
		return
	}
	h := &protocol.Handler{
		Initialized:                        s.initialized,
		Progress:                           func(*glsp.Context, *protocol.ProgressParams) error { return nil },
		SetTrace:                           func(*glsp.Context, *protocol.SetTraceParams) error { return nil },
		WindowWorkDoneProgressCancel:       func(*glsp.Context, *protocol.WorkDoneProgressCancelParams) error { return nil },
		TextDocumentDidOpen:                s.didOpen,
		TextDocumentDidChange:              s.didChange,
		TextDocumentDidSave:                s.didSave,
		TextDocumentDidClose:               s.didClose,
		WorkspaceDidChangeWatchedFiles:     s.didChangeWatchedFiles,
		WorkspaceDidChangeConfiguration:    s.didChangeConfiguration,
		WorkspaceDidChangeWorkspaceFolders: s.didChangeWorkspaceFolders,
	}
	h.SetInitialized(true)
	_, known, valid, err := h.Handle(&glsp.Context{Method: method, Params: params})
	switch {
	case !known:
		if !strings.HasPrefix(method, "$/") {
			s.opt.Logf("unknown notification %s", method)
		}
	case !valid || err != nil:
		s.opt.Logf("%s: %v", method, err)
	}
}

// initialize answers the first request.
func (s *Server) initialize(params json.RawMessage) (any, error) {
	var p protocol.InitializeParams
	var more struct {
		Capabilities proto.ClientCapabilities `json:"capabilities"`
		Options      json.RawMessage          `json:"initializationOptions"`
	}
	if err := json.Unmarshal(params, &p); err != nil {
		return nil, conn.Errorf(jsonrpc2.CodeInvalidParams, "initialize: %v", err)
	}
	if err := json.Unmarshal(params, &more); err != nil {
		return nil, conn.Errorf(jsonrpc2.CodeInvalidParams, "initialize: %v", err)
	}
	settings, err := parseSettings(more.Options)
	if err != nil {
		s.opt.Logf("%v", err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.phase = initialized
	s.settings = settings
	s.client = clientOf(&p, &more.Capabilities)
	for _, f := range foldersOf(&p) {
		s.addFolder(f)
	}
	if p.ProcessID != nil && s.opt.Alive != nil && *p.ProcessID > 0 {
		pid := int(*p.ProcessID)
		s.work.Go(func() { s.watchParent(pid) })
	}
	version := driver.Version
	return proto.InitializeResult{
		Capabilities: s.capabilities(),
		ServerInfo:   &protocol.InitializeResultServerInfo{Name: "gil-lsp", Version: &version},
	}, nil
}

func clientOf(p *protocol.InitializeParams, more *proto.ClientCapabilities) client {
	c := client{enc: pos.UTF16, pull: more.TextDocument.Diagnostic != nil}
	for _, e := range more.General.PositionEncodings {
		if pos.Encoding(e) == pos.UTF8 {
			c.enc = pos.UTF8
		}
	}
	yes := func(b *bool) bool { return b != nil && *b }
	if w := p.Capabilities.Window; w != nil {
		c.progress = yes(w.WorkDoneProgress)
	}
	if t := p.Capabilities.TextDocument; t != nil && t.PublishDiagnostics != nil {
		c.related = yes(t.PublishDiagnostics.RelatedInformation)
	}
	c.related = c.related || c.pull
	if w := p.Capabilities.Workspace; w != nil {
		c.configure = yes(w.Configuration)
		c.watch = w.DidChangeWatchedFiles != nil && yes(w.DidChangeWatchedFiles.DynamicRegistration)
		c.configChange = w.DidChangeConfiguration != nil && yes(w.DidChangeConfiguration.DynamicRegistration)
	}
	c.refresh.diagnostics = more.Workspace.Diagnostics.RefreshSupport
	c.refresh.hints = more.Workspace.InlayHint.RefreshSupport
	c.refresh.lenses = more.Workspace.CodeLens.RefreshSupport
	c.refresh.tokens = more.Workspace.SemanticTokens.RefreshSupport
	var own struct {
		Regions bool `json:"gilRegions"`
		Status  bool `json:"gilStatus"`
		Verify  bool `json:"gilVerify"`
	}
	if json.Unmarshal(more.Experimental, &own) == nil {
		c.regions, c.status, c.verify = own.Regions, own.Status, own.Verify
	}
	return c
}

// foldersOf lists the workspace's folders, of old clients its root.
func foldersOf(p *protocol.InitializeParams) []protocol.WorkspaceFolder {
	switch {
	case len(p.WorkspaceFolders) > 0:
		return p.WorkspaceFolders
	case p.RootURI != nil && *p.RootURI != "":
		return []protocol.WorkspaceFolder{{URI: *p.RootURI, Name: path.Base(*p.RootURI)}}
	case p.RootPath != nil && *p.RootPath != "":
		root := strings.ReplaceAll(*p.RootPath, `\`, "/")
		return []protocol.WorkspaceFolder{{URI: uriOf(strings.TrimPrefix(root, "/")), Name: path.Base(root)}}
	}
	return nil
}

// pulls reports whether diagnostics are asked for rather than sent.
func (s *Server) pulls() bool { return s.client.pull && s.settings.Diagnostics != "push" }

// sendsRegions reports whether the client wants to know of regions.
func (s *Server) sendsRegions() bool {
	if s.settings.Regions != nil {
		return *s.settings.Regions
	}
	return s.client.regions
}

func (s *Server) capabilities() proto.ServerCapabilities {
	q := &question{s: s}
	h := q.handler()
	c := proto.ServerCapabilities{
		ServerCapabilities: h.CreateServerCapabilities(),
		PositionEncoding:   string(s.client.enc),
		InlayHintProvider:  true,
	}
	full := protocol.TextDocumentSyncKindIncremental
	c.TextDocumentSync = &protocol.TextDocumentSyncOptions{OpenClose: &protocol.True, Change: &full, Save: &protocol.SaveOptions{}}
	c.CodeActionProvider = &protocol.CodeActionOptions{CodeActionKinds: features.ActionKinds()}
	c.ExecuteCommandProvider = &protocol.ExecuteCommandOptions{Commands: features.Commands()}
	c.Workspace = &protocol.ServerCapabilitiesWorkspace{WorkspaceFolders: &protocol.WorkspaceFoldersServerCapabilities{
		Supported: &protocol.True, ChangeNotifications: &protocol.BoolOrString{Value: true},
	}}
	c.SemanticTokensProvider = nil
	if s.settings.SemanticTokens {
		c.SemanticTokensProvider = &protocol.SemanticTokensOptions{
			Legend: protocol.SemanticTokensLegend{TokenTypes: features.TokenTypes, TokenModifiers: features.TokenModifiers}, Full: true, Range: true,
		}
	}
	if s.pulls() {
		c.DiagnosticProvider = &proto.DiagnosticOptions{Identifier: "gillint", InterFileDependencies: true, WorkspaceDiagnostics: true}
	}
	return c
}

// initialized begins the work that asks the client for something.
func (s *Server) initialized(*glsp.Context, *protocol.InitializedParams) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.phase != initialized {
		return nil
	}
	s.phase = running
	c := s.client
	s.work.Go(func() {
		if list := registrations(c); len(list) > 0 {
			if err := s.conn.Call(s.ctx, protocol.ServerClientRegisterCapability, protocol.RegistrationParams{Registrations: list}, nil); err != nil && s.ctx.Err() == nil {
				s.opt.Logf("registering: %v", err)
			}
		}
		if c.configure {
			s.askSettings()
		}
		s.eachFolder((*folder).start)
	})
	return nil
}

// watched are the files whose changes outside of the editor matter.
var watched = []string{"**/*.{c,h,inc,i,inl,tbl,def}", "**/compile_commands.json", "**/{gillint,pyproject}.toml", "**/{setup.py,meson.build,CMakeLists.txt,Setup,Setup.local,setup.cfg}"}

func registrations(c client) (list []protocol.Registration) {
	if c.watch {
		var globs []protocol.FileSystemWatcher
		for _, g := range watched {
			globs = append(globs, protocol.FileSystemWatcher{GlobPattern: g})
		}
		list = append(list, protocol.Registration{
			ID: "gillint-files", Method: protocol.MethodWorkspaceDidChangeWatchedFiles,
			RegisterOptions: protocol.DidChangeWatchedFilesRegistrationOptions{Watchers: globs},
		})
	}
	if c.configChange {
		list = append(list, protocol.Registration{
			ID: "gillint-settings", Method: protocol.MethodWorkspaceDidChangeConfiguration, RegisterOptions: map[string]string{"section": "gillint"},
		})
	}
	return list
}

// askSettings asks the client for its settings.
func (s *Server) askSettings() {
	section := "gillint"
	var answer []json.RawMessage
	err := s.conn.Call(s.ctx, protocol.ServerWorkspaceConfiguration, protocol.ConfigurationParams{Items: []protocol.ConfigurationItem{{Section: &section}}}, &answer)
	if err != nil || len(answer) != 1 {
		if s.ctx.Err() == nil {
			s.opt.Logf("the client says nothing of its settings: %v", err)
		}
		return
	}
	if string(answer[0]) != "null" {
		s.configureWith(answer[0])
	}
}

// configureWith takes over new settings.
func (s *Server) configureWith(data json.RawMessage) {
	settings, err := parseSettings(data)
	if err != nil {
		s.opt.Logf("%v", err)
		s.conn.Notify(protocol.ServerWindowShowMessage, protocol.ShowMessageParams{Type: protocol.MessageTypeError, Message: "gillint: " + err.Error()})
		return
	}
	s.mu.Lock()
	old := s.settings
	s.settings = settings
	s.mu.Unlock()
	if !settings.same(old) {
		s.eachFolder((*folder).reset)
	} else if s.refreshes() {
		s.work.Go(s.refresh)
	}
}

func (s *Server) eachFolder(f func(*folder)) {
	s.mu.Lock()
	list := append([]*folder{}, s.folders...)
	for _, o := range s.loose {
		list = append(list, o)
	}
	s.mu.Unlock()
	for _, o := range list {
		f(o)
	}
}

// watchParent ends the server when the process that started it is gone.
func (s *Server) watchParent(pid int) {
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for {
		select {
		case <-s.ctx.Done():
			return
		case <-tick.C:
			if !s.opt.Alive(pid) {
				s.opt.Logf("process %d, which started this one, is gone", pid)
				s.stop()
				s.conn.Close()
				return
			}
		}
	}
}
