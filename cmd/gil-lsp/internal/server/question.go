package server

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/sourcegraph/jsonrpc2"
	"github.com/tliron/glsp"
	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/gillint/gillint/cmd/gil-lsp/internal/conn"
	"github.com/gillint/gillint/cmd/gil-lsp/internal/features"
	"github.com/gillint/gillint/cmd/gil-lsp/internal/proto"
)

// question is a request, with the text of the document that it is about as it was when the request came.
type question struct {
	s      *Server
	ctx    context.Context
	method string
	params json.RawMessage
	doc    *document // nil: about none that is open
}

func (s *Server) question(method string, params json.RawMessage) *question {
	q := &question{s: s, method: method, params: params}
	var p struct {
		TextDocument protocol.TextDocumentIdentifier `json:"textDocument"`
	}
	if json.Unmarshal(params, &p) == nil {
		if name, ok := pathOf(p.TextDocument.URI); ok {
			q.doc = s.document(name)
		}
	}
	return q
}

// answer works on the question.
func (q *question) answer(ctx context.Context) (any, error) {
	q.ctx = ctx
	switch q.method {
	case proto.MethodDiagnostic:
		return ask(q, q.diagnostic)
	case proto.MethodWorkspaceDiagnostic:
		return ask(q, q.workspaceDiagnostic)
	case proto.MethodInlayHint:
		return ask(q, q.inlayHint)
	}
	h := q.handler()
	h.SetInitialized(true)
	result, known, valid, err := h.Handle(&glsp.Context{Method: q.method, Params: q.params})
	switch {
	case !known:
		return nil, conn.Errorf(jsonrpc2.CodeMethodNotFound, "no method %s", q.method)
	case !valid:
		return nil, conn.Errorf(jsonrpc2.CodeInvalidParams, "%s: %v", q.method, err)
	}
	return result, err
}

// ask decodes the parameters of a method that glsp does not know.
func ask[P, R any](q *question, f func(*P) (R, error)) (any, error) {
	var p P
	if err := json.Unmarshal(q.params, &p); err != nil {
		return nil, conn.Errorf(jsonrpc2.CodeInvalidParams, "%s: %v", q.method, err)
	}
	return f(&p)
}

// handler dispatches the methods of 3.16.
func (q *question) handler() *protocol.Handler {
	return &protocol.Handler{
		TextDocumentHover:             q.hover,
		TextDocumentDocumentHighlight: q.highlight,
		TextDocumentFoldingRange:      q.folding,
		TextDocumentCodeLens:          q.codeLens,
		TextDocumentCodeAction:        q.codeAction,
		TextDocumentSemanticTokensFull: func(*glsp.Context, *protocol.SemanticTokensParams) (*protocol.SemanticTokens, error) {
			return q.semanticTokens(nil)
		},
		TextDocumentSemanticTokensRange: func(_ *glsp.Context, p *protocol.SemanticTokensRangeParams) (any, error) {
			return q.semanticTokens(&p.Range)
		},
		WorkspaceExecuteCommand: q.execute,
	}
}

// view is what is known of the question's document; nil where it is not open. inside asks for the inspection, too.
func (q *question) view(inside bool) (*view, error) {
	if q.doc == nil {
		return nil, nil
	}
	return q.doc.folder.await(q.ctx, q.doc, inside, false)
}

// inside is the view of a document that is part of a link unit; nil of another one.
func (q *question) inside() (*view, error) {
	v, err := q.view(true)
	if err != nil || v == nil || v.inspection == nil {
		return nil, err
	}
	return v, nil
}

func (q *question) hover(_ *glsp.Context, p *protocol.HoverParams) (*protocol.Hover, error) {
	v, err := q.inside()
	if q.doc == nil || err != nil {
		return nil, err
	}
	if v == nil {
		return features.Hover(nil, q.doc.path, q.doc.text, p.Position), nil
	}
	return features.Hover(v.inspection, v.path, v.text, p.Position), nil
}

func (q *question) highlight(_ *glsp.Context, p *protocol.DocumentHighlightParams) ([]protocol.DocumentHighlight, error) {
	v, err := q.inside()
	if v == nil || err != nil {
		return nil, err
	}
	return features.Highlights(v.inspection, v.path, v.text, p.Position), nil
}

func (q *question) folding(*glsp.Context, *protocol.FoldingRangeParams) ([]protocol.FoldingRange, error) {
	v, err := q.inside()
	if v == nil || err != nil {
		return nil, err
	}
	return features.Foldings(v.inspection, v.path, v.text), nil
}

func (q *question) codeLens(*glsp.Context, *protocol.CodeLensParams) ([]protocol.CodeLens, error) {
	q.s.mu.Lock()
	wanted, verify := on(q.s.settings.CodeLens), q.s.client.verify
	q.s.mu.Unlock()
	if !wanted {
		return nil, nil
	}
	v, err := q.inside()
	if v == nil || err != nil {
		return nil, err
	}
	out := features.Lenses(v.inspection, v.path, v.uri, v.text, v.findings)
	if dir := q.s.kernelOf(v.path); verify && dir != "" {
		out = append(out, features.VerifyLens(dir, uriOf(dir)))
	}
	return out, nil
}

// kernelOf is the folder of the reference kernel that a file is a stage of, as gillint verify knows them; empty: of none.
func (s *Server) kernelOf(name string) string {
	dir := path.Dir(name)
	for range 2 { // the stages are folders of the kernel's
		if info, err := fs.Stat(s.opt.FS, path.Join(dir, "kernel.toml")); err == nil && info.Mode().IsRegular() {
			return dir
		}
		dir = path.Dir(dir)
	}
	return ""
}

func (q *question) inlayHint(p *proto.InlayHintParams) ([]proto.InlayHint, error) {
	q.s.mu.Lock()
	wanted := on(q.s.settings.InlayHints)
	q.s.mu.Unlock()
	if !wanted {
		return nil, nil
	}
	v, err := q.inside()
	if v == nil || err != nil {
		return nil, err
	}
	return features.Hints(v.inspection, v.path, v.text, p.Range), nil
}

// semanticTokens answers of a range, or of the whole document.
func (q *question) semanticTokens(within *protocol.Range) (*protocol.SemanticTokens, error) {
	v, err := q.inside()
	if v == nil || err != nil {
		return nil, err
	}
	return &protocol.SemanticTokens{Data: features.Tokens(v.inspection, v.path, v.text, within)}, nil
}

func (q *question) codeAction(_ *glsp.Context, p *protocol.CodeActionParams) (any, error) {
	v, err := q.view(false)
	if v == nil || err != nil {
		return nil, err
	}
	return features.Actions(v.findings, &features.ActionContext{
		URI: v.uri, Path: v.path, Version: v.version, Text: v.text, Range: p.Range, Only: p.Context.Only,
		Options: features.Options{Related: q.s.client.related, Page: q.s.page, Place: q.s.place},
	}), nil
}

// diagnostic answers a pull of one document. A client that cannot be told to ask again must wait for discovery.
func (q *question) diagnostic(p *proto.DocumentDiagnosticParams) (*proto.DocumentReport, error) {
	q.s.mu.Lock()
	asksAgain := q.s.client.refresh.diagnostics
	q.s.mu.Unlock()
	var v *view
	if q.doc != nil {
		var err error
		if v, err = q.doc.folder.await(q.ctx, q.doc, false, !asksAgain); err != nil {
			return nil, err
		}
	}
	var list []features.Finding
	if v != nil {
		list = v.findings
	} else if name, ok := pathOf(p.TextDocument.URI); ok {
		list = q.s.known()[name]
	}
	r := q.s.report(list, p.PreviousResultID)
	return &r, nil
}

// report is the report of a file's findings; unchanged where the client has it.
func (s *Server) report(list []features.Finding, previous string) proto.DocumentReport {
	items := s.diagnostics(list, s.place)
	data, err := json.Marshal(items)
	sum := sha256.Sum256(data)
	id := hex.EncodeToString(sum[:8])
	if err == nil && id == previous {
		return proto.DocumentReport{Kind: proto.ReportUnchanged, ResultID: id}
	}
	return proto.DocumentReport{Kind: proto.ReportFull, ResultID: id, Items: &items}
}

// known is what is known of all files.
func (s *Server) known() map[string][]features.Finding {
	out := map[string][]features.Finding{}
	s.eachFolder(func(f *folder) {
		f.mu.Lock()
		defer f.mu.Unlock()
		for name, list := range f.found {
			if out[name] == nil {
				out[name] = list
			}
		}
	})
	return out
}

// workspaceDiagnostic answers a pull of everything. Where nothing has changed it waits for a change, as clients ask again at
// once.
func (q *question) workspaceDiagnostic(p *proto.WorkspaceDiagnosticParams) (*proto.WorkspaceReport, error) {
	previous := map[string]string{}
	for _, r := range p.PreviousResultIDs {
		previous[r.URI] = r.Value
	}
	const patience = 30 * time.Second
	late := time.After(patience)
	for {
		report, changed := q.workspaceReport(previous)
		if changed {
			return report, nil
		}
		select {
		case <-q.ctx.Done():
			return nil, q.ctx.Err()
		case <-late:
			return report, nil
		case <-time.After(200 * time.Millisecond):
		}
	}
}

func (q *question) workspaceReport(previous map[string]string) (report *proto.WorkspaceReport, changed bool) {
	report = &proto.WorkspaceReport{Items: []proto.WorkspaceDocumentReport{}}
	found := q.s.known()
	uris := map[string]string{}
	for name := range found {
		uri, _ := q.s.place(name)
		uris[uri] = name
	}
	for uri := range previous { // what has no findings any more
		if _, ok := uris[uri]; !ok {
			name, _ := pathOf(uri)
			uris[uri] = name
		}
	}
	var sorted []string
	for uri := range uris {
		sorted = append(sorted, uri)
	}
	slices.SortFunc(sorted, strings.Compare)
	for _, uri := range sorted {
		r := proto.WorkspaceDocumentReport{URI: uri, DocumentReport: q.s.report(found[uris[uri]], previous[uri])}
		if d := q.s.document(uris[uri]); d != nil {
			r.Version = &d.version
		}
		changed = changed || r.Kind == proto.ReportFull
		report.Items = append(report.Items, r)
	}
	return report, changed
}

// execute carries out a command.
func (q *question) execute(_ *glsp.Context, p *protocol.ExecuteCommandParams) (any, error) {
	word := func(i int) string {
		if i < len(p.Arguments) {
			s, _ := p.Arguments[i].(string)
			return s
		}
		return ""
	}
	switch p.Command {
	case features.CommandExplain:
		return features.Explain(q.s.opt.Rules, word(0))
	case features.CommandReport:
		return features.Report(q.s.known(), q.s.problems()), nil
	case features.CommandRules:
		return features.Rules(q.s.opt.Rules), nil
	case features.CommandRestart:
		q.s.eachFolder((*folder).reset)
		return nil, nil
	}
	return nil, conn.Errorf(jsonrpc2.CodeInvalidParams, "no command %s", p.Command)
}
