package server

import (
	"context"
	"errors"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/analysis/project"
	"github.com/gillint/gillint/cmd/gil-lsp/internal/conn"
	"github.com/gillint/gillint/cmd/gil-lsp/internal/features"
	"github.com/gillint/gillint/cmd/gil-lsp/internal/pos"
	"github.com/gillint/gillint/cmd/gil-lsp/internal/proto"
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

// run is the folder's goroutine.
func (f *folder) run() {
	w := &worker{folder: f, open: map[string]*document{}}
	w.renew()
	timer := time.NewTimer(0)
	defer timer.Stop()
	due := true // a check of everything
	for {
		select {
		case <-f.ctx.Done():
			w.discovery.abandon()
			if w.reading != nil {
				w.reading()
			}
			w.withdraw()
			w.status(proto.StatusClosed, nil, "")
			return
		case err := <-w.discovery.done:
			w.discovery.end(err)
			w.check() // what was said ahead of it may be wrong
			if due {
				timer.Reset(0)
			}
		case <-f.wake:
			f.mu.Lock()
			edits := len(f.posted.edits)
			f.mu.Unlock()
			if edits > 0 {
				w.debounce()
			}
			p := f.take()
			if p.empty() {
				continue
			}
			if due = w.do(&p) || due; due {
				delay := quiet
				if w.whole == 0 || f.s.opt.Eager {
					delay = 0
				}
				timer.Reset(delay)
			}
		case <-timer.C:
			f.mu.Lock()
			waiting := !f.posted.empty()
			f.mu.Unlock()
			if waiting {
				timer.Reset(quiet)
				continue
			}
			if due && w.everything() {
				due = false
			} else if due {
				timer.Reset(quiet) // interrupted
			}
		}
	}
}

// worker is what belongs to the folder's goroutine alone.
type worker struct {
	*folder
	session *driver.Session
	discovery
	open   map[string]*document // the texts that the session has
	last   time.Duration        // that the last quick check took
	edited time.Time            // when the last edit was seen
	whole  int                  // checks of everything that came to their end
	// reading ends what the client shows of the first of them; nil: none is under way.
	reading func()
	told    map[string]string    // what was published, by URI
	failed  string               // the last error that was shown
	fault   *features.Finding    // what is wrong with the configuration file
	texts   map[string]*pos.Text // of files that are not open
}

// debounce waits for more edits where a check takes long and somebody types: half as long as the last one did, but never more
// than maxDebounce. Edits that come during a check are taken together anyway.
func (w *worker) debounce() {
	before := w.edited
	w.edited = time.Now()
	if w.last < short || w.edited.Sub(before) > quiet || w.s.opt.Eager {
		return
	}
	select {
	case <-time.After(min(w.last/2, maxDebounce)):
	case <-w.ctx.Done():
	}
}

// renew makes a session with the settings as they are now.
func (w *worker) renew() {
	w.s.mu.Lock()
	settings := w.s.settings
	w.s.mu.Unlock()
	opt := settings.options(w.s.opt.FS, w.s.opt.Rules, w.root, w.patterns)
	opt.Progress = w.progress
	w.discovery.abandon()
	w.session = driver.NewSession(opt)
	w.session.Ahead()
	for name, d := range w.open {
		w.session.Edit(name, []byte(d.text.String()))
	}
	w.whole = 0
	if w.told == nil {
		w.told = map[string]string{}
	}
}

// do takes over what was posted and checks the open documents. It returns whether everything is to be checked.
func (w *worker) do(p *posted) bool {
	if p.renew {
		w.renew()
	}
	var closed []string
	for name, d := range p.edits {
		if d == nil {
			w.session.Edit(name, nil)
			delete(w.open, name)
			closed = append(closed, name)
			continue
		}
		if old := w.open[name]; old == nil || old.text.String() != d.text.String() {
			w.session.Edit(name, []byte(d.text.String()))
		}
		w.open[name] = d
	}
	if len(p.changed) > 0 {
		w.session.Changed(p.changed...)
	}
	w.mu.Lock()
	for _, name := range closed {
		delete(w.views, name)
	}
	w.mu.Unlock()
	changes := p.renew || len(p.edits) > 0 || len(p.changed) > 0
	if changes {
		w.discovery.failed = false
		w.check()
	}
	for name := range p.inspect {
		w.look(name)
	}
	return changes
}

// check checks the open documents.
func (w *worker) check() {
	var names []string
	for name := range w.open {
		names = append(names, name)
	}
	if len(names) == 0 {
		return
	}
	w.discovery.wait(w.ctx, w.session)
	start := time.Now()
	res, known, err := w.session.CheckFiles(w.ctx, names...)
	w.judge(err)
	w.last = time.Since(start)
	part := map[string]bool{}
	for _, name := range known {
		part[name] = true
	}
	w.forgetTexts()
	found := w.sort(res)
	views := map[string]*view{}
	for name, d := range w.open {
		v := &view{document: d, ahead: res != nil && res.Ahead}
		if part[name] {
			v.findings = found[name]
			v.inspection = w.session.Inspected(name)
			v.looked = v.inspection != nil
		}
		views[name] = v
	}
	overtaken := false
	w.mu.Lock()
	for name, v := range views {
		old := w.views[name]
		overtaken = overtaken || old != nil && old.ahead && !v.ahead
		if old != nil && !part[name] {
			// Of a header it is known when everything is checked.
			v.findings = slices.Concat(found[name], slices.DeleteFunc(slices.Clone(old.findings), features.Finding.OfConfiguration))
		} else if part[name] {
			v.findings = keepVariants(old, v)
		} else {
			v.findings = found[name]
		}
		w.views[name] = v
		w.setFound(name, v.findings)
	}
	w.announce()
	w.mu.Unlock()
	for name := range views {
		w.publish(name)
	}
	w.regions(views)
	if overtaken && w.s.refreshes() {
		w.s.work.Go(w.s.refresh)
	}
}

// keepVariants makes up for what a quick check does not look for, variants of #if: of what hangs on them it keeps what the last
// whole check said, where the lines have not changed.
func keepVariants(old, v *view) []features.Finding {
	out := slices.DeleteFunc(slices.Clone(v.findings), features.Finding.NeedsVariants)
	if old == nil {
		return out
	}
	for _, f := range old.findings {
		if !f.NeedsVariants() {
			continue
		}
		moved, ok := f.Moved(old.text, v.text)
		if ok && !slices.ContainsFunc(out, func(x features.Finding) bool {
			return x.Code == moved.Code && x.Line == moved.Line && x.Column == moved.Column
		}) {
			out = append(out, moved)
		}
	}
	return out
}

// setFound notes what is known of a file. The folder is locked.
func (f *folder) setFound(name string, list []features.Finding) {
	if len(list) == 0 {
		delete(f.found, name)
	} else {
		f.found[name] = list
	}
}

// look asks what is inside a document.
func (w *worker) look(name string) {
	w.mu.Lock()
	v := w.views[name]
	w.mu.Unlock()
	if v == nil || v.looked {
		return
	}
	in, err := w.session.Inspect(w.ctx, name)
	if err != nil {
		in = nil
		if !errors.Is(err, driver.ErrNoUnit) {
			w.judge(err)
		}
	}
	next := *v
	next.inspection, next.looked = in, true
	w.mu.Lock()
	w.views[name] = &next
	w.announce()
	w.mu.Unlock()
	w.regions(map[string]*view{name: &next})
}

// everything checks the whole folder, unless something else is to be done; false where that came in between.
func (w *worker) everything() bool {
	ctx, cancel := context.WithCancel(w.ctx)
	defer cancel()
	if w.reading == nil {
		w.reading = w.beginProgress()
		if w.whole == 0 {
			w.status(proto.StatusChecking, nil, "")
		}
	}
	if !w.discovery.discover(w.ctx, w.session) {
		return false // its end begins this again
	}
	w.mu.Lock()
	if !w.posted.empty() {
		w.mu.Unlock()
		return false
	}
	w.pause = cancel
	w.mu.Unlock()
	res, err := w.session.Check(ctx)
	w.mu.Lock()
	w.pause = nil
	w.mu.Unlock()
	if ctx.Err() != nil {
		return false
	}
	w.reading()
	w.reading = nil
	w.judge(err)
	w.whole++
	w.forgetTexts()
	found := w.sort(res)
	w.mu.Lock()
	w.result = res
	for name, v := range w.views {
		next := *v
		next.findings = found[name]
		w.views[name] = &next
	}
	before := w.found
	w.found = found
	w.announce()
	w.mu.Unlock()
	for name := range before {
		if found[name] == nil {
			w.publish(name)
		}
	}
	for name := range found {
		w.publish(name)
	}
	w.checked(res, err)
	if w.s.refreshes() && !features.Same(before, found) {
		w.s.work.Go(w.s.refresh)
	}
	return true
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
