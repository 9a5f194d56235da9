package server

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"

	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/analysis/project"
	"github.com/gillint/gillint/cmd/gil-lsp/internal/conn"
	"github.com/gillint/gillint/cmd/gil-lsp/internal/features"
)

// folder is a workspace folder, or a document outside of all. One goroutine of its own checks it, one check at a time: the
// open documents at once, all the rest when nobody types. What the checks come to is in views and results.
type folder struct {
	s        *Server
	name     string
	root     string   // a path of the file system
	patterns []string // nil: everything
	wake     chan struct{}
	ctx      context.Context
	cancel   context.CancelFunc
	shown    atomic.Pointer[progress]

	mu      sync.Mutex
	started bool
	posted  posted        // what is to be done
	pause   func()        // ends the check of the whole folder that is under way
	news    chan struct{} // closed when something below changes
	views   map[string]*view
	result  *driver.Result                // the newest check of everything; nil: none yet
	found   map[string][]features.Finding // what is known of each file with findings
}

// posted is what the folder's goroutine is to do.
type posted struct {
	edits   map[string]*document // newest texts; nil: closed
	changed []string             // files that others changed
	renew   bool                 // with other settings
	inspect map[string]bool      // documents about whose insides somebody asks
}

// view is what is known of an open document.
type view struct {
	*document
	findings   []features.Finding
	ahead      bool               // of discovery; see driver.Result
	inspection *driver.Inspection // nil: not asked yet, or there is none
	looked     bool               // inspection is what there is
}

func newFolder(s *Server, name, root string, patterns []string) *folder {
	f := &folder{s: s, name: name, root: root, patterns: patterns, wake: make(chan struct{}, 1), news: make(chan struct{})}
	f.views, f.found = map[string]*view{}, map[string][]features.Finding{}
	f.posted = newPosted()
	f.ctx, f.cancel = context.WithCancel(s.ctx)
	return f
}

// start begins the work, once.
func (f *folder) start() {
	f.mu.Lock()
	defer f.mu.Unlock()
	if !f.started && f.ctx.Err() == nil {
		f.started = true
		f.s.work.Go(f.run)
	}
}

// end ends the work and takes back what was said of the folder's files.
func (f *folder) end() {
	f.cancel()
	f.start() // a goroutine that was never started has said nothing
}

// post notes work to be done, by do, and interrupts the check of everything.
func (f *folder) post(do func(*posted)) {
	f.mu.Lock()
	do(&f.posted)
	pause := f.pause
	f.announce()
	f.mu.Unlock()
	if pause != nil {
		pause()
	}
	select {
	case f.wake <- struct{}{}:
	default:
	}
}

// announce wakes up who waits for news. The folder is locked.
func (f *folder) announce() {
	close(f.news)
	f.news = make(chan struct{})
}

// edit gives a document another text; nil closes it.
func (f *folder) edit(name string, d *document) {
	f.post(func(p *posted) { p.edits[name] = d })
	f.start()
}

func (f *folder) changedOutside(names []string) {
	f.post(func(p *posted) { p.changed = append(p.changed, names...) })
}

// reset begins anew with the settings as they are now.
func (f *folder) reset() { f.post(func(p *posted) { p.renew = true }) }

// take returns what is to be done.
func (f *folder) take() posted {
	f.mu.Lock()
	defer f.mu.Unlock()
	p := f.posted
	f.posted = newPosted()
	return p
}

func newPosted() posted { return posted{edits: map[string]*document{}, inspect: map[string]bool{}} }

func (p *posted) empty() bool {
	return len(p.edits) == 0 && len(p.changed) == 0 && !p.renew && len(p.inspect) == 0
}

// setFound notes what is known of a file. The folder is locked.
func (f *folder) setFound(name string, list []features.Finding) {
	if len(list) == 0 {
		delete(f.found, name)
	} else {
		f.found[name] = list
	}
}

// await returns the view of a document's text as it was when the question came. Where the text has changed since, the
// question is void. inside says that the inspection is asked for, too, final that what was found ahead of discovery will not do.
func (f *folder) await(ctx context.Context, d *document, inside, final bool) (*view, error) {
	for {
		f.mu.Lock()
		v, news := f.views[d.path], f.news
		ask := false
		if v != nil && v.seq == d.seq && !(final && v.ahead) {
			if !inside || v.looked {
				f.mu.Unlock()
				return v, nil
			}
			if ask = !f.posted.inspect[d.path]; ask {
				f.posted.inspect[d.path] = true
			}
		}
		f.mu.Unlock()
		if now := f.s.document(d.path); now == nil || now.seq != d.seq {
			return nil, conn.Errorf(conn.CodeContentModified, "the text has changed")
		}
		if ask {
			f.post(func(*posted) {})
			continue
		}
		select {
		case <-news:
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-f.ctx.Done():
			return nil, conn.Errorf(conn.CodeContentModified, "the folder is closed")
		}
	}
}

// configError is the configuration file's mistake behind an error; nil where it is another.
func configError(err error) *project.ConfigError {
	var ce *project.ConfigError
	errors.As(err, &ce)
	return ce
}
