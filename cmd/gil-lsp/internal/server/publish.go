package server

import (
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"sync"
	"time"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/cmd/gil-lsp/internal/features"
	"github.com/gillint/gillint/cmd/gil-lsp/internal/pos"
	"github.com/gillint/gillint/cmd/gil-lsp/internal/proto"
)

// sort makes a result's findings those of files, by path of the file system. Of no result there is what is wrong with the
// configuration, at most.
func (w *worker) sort(res *driver.Result) map[string][]features.Finding {
	out := map[string][]features.Finding{}
	if w.fault != nil {
		out[w.fault.Path] = append(out[w.fault.Path], *w.fault)
	}
	if res == nil {
		return out
	}
	for _, d := range res.Diagnostics {
		f := features.NewFinding(d, w.root, res.Where(d.Configurations))
		out[f.Path] = append(out[f.Path], f)
	}
	return out
}

// judge takes an error of the analysis: a mistake in a configuration file is shown there, another as a message, once.
func (w *worker) judge(err error) {
	if w.ctx.Err() != nil {
		return
	}
	w.fault = nil
	if err == nil {
		w.failed = ""
		return
	}
	if ce := configError(err); ce != nil {
		w.fault = &features.Finding{Diagnostic: driver.Diagnostic{
			Path: path.Join(w.root, ce.Path), Line: max(ce.Line, 1), EndLine: max(ce.Line, 1), Column: 1, EndColumn: 1 << 20,
			Severity: analysis.Error, Message: ce.Message, Name: "configuration",
		}}
		return
	}
	if text := err.Error(); text != w.failed {
		w.failed = text
		w.s.opt.Logf("%s: %s", w.name, text)
		w.s.conn.Notify(protocol.ServerWindowShowMessage, protocol.ShowMessageParams{Type: protocol.MessageTypeWarning, Message: "gillint: " + text})
	}
}

// publish sends a file's diagnostics, unless the client asks for them itself or has them already.
func (w *worker) publish(name string) {
	w.s.mu.Lock()
	pulls := w.s.pulls()
	w.s.mu.Unlock()
	if pulls {
		return
	}
	w.mu.Lock()
	list := w.found[name]
	w.mu.Unlock()
	p := protocol.PublishDiagnosticsParams{URI: uriOf(name), Diagnostics: w.diagnostics(name, list)}
	if d := w.open[name]; d != nil {
		v := uint32(d.version)
		p.URI, p.Version = d.uri, &v
	}
	data, err := json.Marshal(p)
	if err != nil {
		w.s.opt.Logf("%v", err)
		return
	}
	if w.told[p.URI] == string(data) || len(list) == 0 && p.Version == nil && w.told[p.URI] == "" {
		return
	}
	w.told[p.URI] = string(data)
	w.s.conn.Notify(protocol.ServerTextDocumentPublishDiagnostics, json.RawMessage(data))
	if len(list) == 0 && p.Version == nil {
		delete(w.told, p.URI)
	}
}

// withdraw takes back what was published.
func (w *worker) withdraw() {
	for uri := range w.told {
		w.s.conn.Notify(protocol.ServerTextDocumentPublishDiagnostics, protocol.PublishDiagnosticsParams{URI: uri, Diagnostics: []protocol.Diagnostic{}})
	}
}

func (w *worker) diagnostics(name string, list []features.Finding) []protocol.Diagnostic {
	return w.s.diagnostics(list, w.place)
}

// diagnostics turns findings into what the client knows.
func (s *Server) diagnostics(list []features.Finding, place features.Place) []protocol.Diagnostic {
	opt := features.Options{Related: s.client.related, Page: s.page, Place: place}
	out := make([]protocol.Diagnostic, 0, len(list))
	for i := range list {
		out = append(out, list[i].Protocol(&opt))
	}
	return out
}

// page is the URI of the page of the rule with that code; empty where there is none.
func (s *Server) page(code string) string {
	if s.opt.Page == nil {
		return ""
	}
	for _, r := range driver.AllRules(s.opt.Rules) {
		if r.Code == code {
			return s.opt.Page(r)
		}
	}
	return ""
}

// place is the URI and the text of a file: an open document's, or what is on the disk.
func (w *worker) place(name string) (string, *pos.Text) {
	if d := w.open[name]; d != nil {
		return d.uri, d.text
	}
	if w.texts[name] == nil {
		w.texts[name] = w.s.read(name)
	}
	return uriOf(name), w.texts[name]
}

// place is the worker's place for whoever answers a question.
func (s *Server) place(name string) (string, *pos.Text) {
	if d := s.document(name); d != nil {
		return d.uri, d.text
	}
	return uriOf(name), s.read(name)
}

// read reads a file; what cannot be read, or is too large, is empty.
func (s *Server) read(name string) *pos.Text {
	text := []byte(nil)
	if info, err := fs.Stat(s.opt.FS, name); err == nil && info.Mode().IsRegular() && info.Size() <= maxText {
		text, _ = fs.ReadFile(s.opt.FS, name) // else empty
	}
	return pos.New(string(text), s.client.enc)
}

func (w *worker) forgetTexts() { w.texts = map[string]*pos.Text{} }

// show tells the client what is known of documents now.
func (w *worker) show(views map[string]*view) {
	for name := range views {
		w.publish(name)
	}
	w.regions(views)
}

// regions tells the client where the documents run without the GIL, where it wants to know.
func (w *worker) regions(views map[string]*view) {
	w.s.mu.Lock()
	wanted := w.s.sendsRegions()
	w.s.mu.Unlock()
	if !wanted {
		return
	}
	for name, v := range views {
		if !v.looked {
			w.look(name) // it comes back with what there is
			continue
		}
		w.s.conn.Notify(proto.MethodRegions, proto.RegionsParams{URI: v.uri, Version: v.version, Regions: features.Shades(v.inspection, v.path, v.text)})
	}
}

// refreshes reports whether the client wants to be told that answers have changed.
func (s *Server) refreshes() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	r := s.client.refresh
	return s.phase == running && (r.hints || r.lenses || r.diagnostics && s.pulls() || r.tokens && s.settings.SemanticTokens)
}

// refresh tells it.
func (s *Server) refresh() {
	s.mu.Lock()
	r, pulls, tokens := s.client.refresh, s.pulls(), s.settings.SemanticTokens
	s.mu.Unlock()
	for _, m := range []struct {
		method string
		wanted bool
	}{{proto.MethodDiagnosticRefresh, r.diagnostics && pulls}, {proto.MethodInlayHintRefresh, r.hints}, {proto.MethodCodeLensRefresh, r.lenses},
		{string(protocol.MethodWorkspaceSemanticTokensRefresh), r.tokens && tokens}} {
		if m.wanted {
			if err := s.conn.Call(s.ctx, m.method, nil, nil); err != nil && s.ctx.Err() == nil {
				s.opt.Logf("%s: %v", m.method, err)
			}
		}
	}
}

// progress is what the client shows while a folder is read for the first time.
type progress struct {
	mu           sync.Mutex
	token        string
	shown, ended bool
	percent      int
	send         func(value any)
}

// beginProgress shows that the folder is being read; the function that it returns ends that.
func (w *worker) beginProgress() func() {
	w.s.mu.Lock()
	wanted := w.s.client.progress && w.s.phase == running && w.whole == 0 && w.patterns == nil
	w.s.mu.Unlock()
	if !wanted {
		return func() {}
	}
	token := "gillint " + w.root
	p := &progress{token: token, percent: -1, send: func(value any) {
		w.s.conn.Notify(protocol.MethodProgress, map[string]any{"token": token, "value": value})
	}}
	w.shown.Store(p)
	w.s.work.Go(func() {
		ctx, cancel := context.WithTimeout(w.ctx, 5*time.Second)
		defer cancel()
		if w.s.conn.Call(ctx, protocol.ServerWindowWorkDoneProgressCreate, map[string]any{"token": token}, nil) != nil {
			return // the client does not want it
		}
		p.mu.Lock()
		defer p.mu.Unlock()
		if !p.ended {
			p.shown = true
			p.send(protocol.WorkDoneProgressBegin{Kind: "begin", Title: "gillint: " + w.name, Percentage: new(uint32)})
		}
	})
	return func() {
		w.shown.Store(nil)
		p.mu.Lock()
		defer p.mu.Unlock()
		if p.ended = true; p.shown {
			p.send(protocol.WorkDoneProgressEnd{Kind: "end"})
		}
	}
}

// progress tells how many link units are done.
func (f *folder) progress(done, all int) {
	p := f.shown.Load()
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	percent := 100 * done / max(all, 1)
	if !p.shown || p.ended || percent <= p.percent {
		return
	}
	p.percent = percent
	text, n := fmt.Sprintf("%d of %d link units", done, all), uint32(percent)
	p.send(protocol.WorkDoneProgressReport{Kind: "report", Message: &text, Percentage: &n})
}
