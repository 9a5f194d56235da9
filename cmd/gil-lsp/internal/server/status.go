package server

import (
	"path"

	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/cmd/gil-lsp/internal/proto"
)

// status tells the client, where it wants to know, how far the check of the folder is. res is nil where there is no result;
// text says why.
func (w *worker) status(state string, res *driver.Result, text string) {
	w.s.mu.Lock()
	wanted := w.s.client.status
	w.s.mu.Unlock()
	if !wanted {
		return
	}
	p := proto.StatusParams{Folder: w.uri(), Name: w.name, State: state, Message: text}
	if res != nil {
		for _, c := range res.Configurations {
			p.Configurations = append(p.Configurations, c.String())
		}
		p.StatusCounts = &proto.StatusCounts{
			Files: res.Stats.Files, Functions: res.Stats.Functions, Regions: res.Stats.Regions,
			Findings: len(res.Diagnostics), Hidden: res.Hidden, Suppressed: res.Suppressed, Problems: len(res.Problems),
		}
	}
	w.s.conn.Notify(proto.MethodStatus, p)
}

// uri names the folder, or the document that is analysed by itself.
func (f *folder) uri() string {
	if len(f.patterns) > 0 {
		return uriOf(path.Join(f.root, f.name))
	}
	return uriOf(f.root)
}

// checked tells what the check of everything came to.
func (w *worker) checked(res *driver.Result, err error) {
	if err != nil || res == nil {
		text := ""
		if err != nil {
			text = err.Error()
		}
		w.status(proto.StatusFailed, nil, text)
		return
	}
	w.status(proto.StatusReady, res, "")
}

// problems lists what the newest checks of everything could not read or analyse, with paths of the file system.
func (s *Server) problems() (out []driver.Problem) {
	s.eachFolder(func(f *folder) {
		f.mu.Lock()
		defer f.mu.Unlock()
		if f.result == nil {
			return
		}
		for _, p := range f.result.Problems {
			if p.Path != "" {
				p.Path = path.Join(f.root, p.Path)
			}
			out = append(out, p)
		}
	})
	return out
}
