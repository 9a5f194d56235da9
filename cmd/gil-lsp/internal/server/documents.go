package server

import (
	"encoding/json"
	"path"
	"strings"

	"github.com/tliron/glsp"
	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/gillint/gillint/cmd/gil-lsp/internal/pos"
)

// document is one text of an open document. It is frozen: an edit makes a new one.
type document struct {
	path    string
	uri     string // as the client writes it
	version int32
	seq     uint64 // later texts have higher ones, over all documents
	text    *pos.Text
	folder  *folder
}

// language reports whether a document of that language is C or may be included by C.
func language(id, name string) bool {
	switch path.Ext(name) {
	case ".c", ".h", ".inc", ".toml":
		return true
	}
	return id == "c"
}

// maxText bounds the documents that are looked at, in bytes: the driver reads no larger files either.
const maxText = 32 << 20

func (s *Server) didOpen(_ *glsp.Context, p *protocol.DidOpenTextDocumentParams) error {
	d := p.TextDocument
	name, ok := pathOf(d.URI)
	if !ok || !language(d.LanguageID, name) || len(d.Text) > maxText {
		return nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	f := s.folderOf(name)
	if f == nil {
		f = s.addLoose(name)
	}
	s.put(&document{path: name, uri: d.URI, version: d.Version, text: pos.New(d.Text, s.client.enc), folder: f})
	return nil
}

// put makes d the newest text of its document.
func (s *Server) put(d *document) {
	s.seq++
	d.seq = s.seq
	s.docs[d.path] = d
	if d.folder != nil {
		d.folder.edit(d.path, d)
	}
}

func (s *Server) didChange(_ *glsp.Context, p *protocol.DidChangeTextDocumentParams) error {
	name, _ := pathOf(p.TextDocument.URI)
	s.mu.Lock()
	defer s.mu.Unlock()
	old := s.docs[name]
	if old == nil {
		return nil
	}
	text := old.text
	for _, change := range p.ContentChanges {
		switch c := change.(type) {
		case protocol.TextDocumentContentChangeEventWhole:
			text = pos.New(c.Text, s.client.enc)
		case protocol.TextDocumentContentChangeEvent:
			from, to := text.Offset(pos.Position(c.Range.Start)), text.Offset(pos.Position(c.Range.End))
			if to < from {
				from, to = to, from
			}
			whole := text.String()
			text = pos.New(whole[:from]+c.Text+whole[to:], s.client.enc)
		}
	}
	if len(text.String()) > maxText {
		text = pos.New("", s.client.enc)
	}
	s.put(&document{path: name, uri: old.uri, version: p.TextDocument.Version, text: text, folder: old.folder})
	return nil
}

func (s *Server) didSave(_ *glsp.Context, p *protocol.DidSaveTextDocumentParams) error {
	name, _ := pathOf(p.TextDocument.URI)
	s.mu.Lock()
	defer s.mu.Unlock()
	if d := s.docs[name]; d != nil {
		d.folder.changedOutside([]string{name})
	}
	return nil
}

func (s *Server) didClose(_ *glsp.Context, p *protocol.DidCloseTextDocumentParams) error {
	name, _ := pathOf(p.TextDocument.URI)
	s.mu.Lock()
	defer s.mu.Unlock()
	d := s.docs[name]
	if d == nil {
		return nil
	}
	delete(s.docs, name)
	if f := s.loose[name]; f != nil {
		delete(s.loose, name)
		f.end()
		return nil
	}
	d.folder.edit(name, nil)
	return nil
}

// didChangeWatchedFiles tells folders what was written, made or removed.
func (s *Server) didChangeWatchedFiles(_ *glsp.Context, p *protocol.DidChangeWatchedFilesParams) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	names := map[*folder][]string{}
	for _, c := range p.Changes {
		name, ok := pathOf(c.URI)
		if !ok {
			continue
		}
		// A header may belong to what any folder includes, a configuration file lie above it.
		for _, f := range s.folders {
			names[f] = append(names[f], name)
		}
		for _, f := range s.loose {
			names[f] = append(names[f], name)
		}
	}
	for f, list := range names {
		f.changedOutside(list)
	}
	return nil
}

func (s *Server) didChangeConfiguration(_ *glsp.Context, p *protocol.DidChangeConfigurationParams) error {
	s.mu.Lock()
	ask := s.client.configure
	s.mu.Unlock()
	data, err := json.Marshal(p.Settings)
	if err != nil {
		return err
	}
	s.work.Go(func() {
		if ask {
			s.askSettings()
		} else {
			s.configureWith(data)
		}
	})
	return nil
}

func (s *Server) didChangeWorkspaceFolders(_ *glsp.Context, p *protocol.DidChangeWorkspaceFoldersParams) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, w := range p.Event.Removed {
		s.removeFolder(w)
	}
	for _, w := range p.Event.Added {
		if f := s.addFolder(w); f != nil {
			f.start()
		}
	}
	for name, d := range s.docs { // each to the folder that it belongs to now
		f := s.folderOf(name)
		if f == nil && s.loose[name] == nil {
			f = s.addLoose(name)
		}
		if f == nil || f == d.folder {
			continue
		}
		if l := s.loose[name]; l != nil && l != f {
			delete(s.loose, name)
			l.end()
		} else if d.folder != nil && d.folder != f {
			d.folder.edit(name, nil)
		}
		moved := *d
		moved.folder = f
		s.put(&moved)
	}
	return nil
}

// addFolder adds a workspace folder; nil where it is there already or none of files.
func (s *Server) addFolder(w protocol.WorkspaceFolder) *folder {
	root, ok := pathOf(w.URI)
	if !ok {
		return nil
	}
	for _, f := range s.folders {
		if f.root == root {
			return nil
		}
	}
	f := newFolder(s, w.Name, root, nil)
	s.folders = append(s.folders, f)
	return f
}

func (s *Server) removeFolder(w protocol.WorkspaceFolder) {
	root, _ := pathOf(w.URI)
	for i, f := range s.folders {
		if f.root == root {
			s.folders = append(s.folders[:i:i], s.folders[i+1:]...)
			f.end()
			return
		}
	}
}

// addLoose makes a folder for a document outside of all folders: it is analysed by itself.
func (s *Server) addLoose(name string) *folder {
	f := newFolder(s, path.Base(name), path.Dir(name), []string{"./" + path.Base(name)})
	s.loose[name] = f
	f.start()
	return f
}

// folderOf is the innermost workspace folder that has the file; nil where none does.
func (s *Server) folderOf(name string) *folder {
	var best *folder
	for _, f := range s.folders {
		if within(name, f.root) && (best == nil || len(f.root) > len(best.root)) {
			best = f
		}
	}
	if best == nil {
		return s.loose[name]
	}
	return best
}

// document is the newest text of a document; nil where it is not open.
func (s *Server) document(name string) *document {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.docs[name]
}

// resolve makes a path of the user's a path of the file system.
func resolve(root, name string) string {
	if rest, ok := strings.CutPrefix(name, "/"); ok {
		return path.Clean(rest)
	}
	return path.Join(root, name)
}
