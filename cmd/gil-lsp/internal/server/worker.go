package server

import (
	"context"
	"errors"
	"maps"
	"slices"
	"time"

	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/cmd/gil-lsp/internal/features"
	"github.com/gillint/gillint/cmd/gil-lsp/internal/pos"
	"github.com/gillint/gillint/cmd/gil-lsp/internal/proto"
)

// run is the folder's goroutine.
func (f *folder) run() {
	w := &worker{folder: f, open: map[string]*document{}}
	w.renew()
	timer := time.NewTimer(0)
	defer timer.Stop()
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
			if w.due {
				timer.Reset(0)
			}
		case take := <-w.ended():
			w.finish(take)
			if w.due {
				timer.Reset(w.delay())
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
			if w.do(&p); w.due {
				timer.Reset(w.delay())
			}
		case <-timer.C:
			f.mu.Lock()
			waiting := !f.posted.empty()
			f.mu.Unlock()
			if waiting {
				timer.Reset(quiet)
				continue
			}
			if w.due {
				w.everything()
			}
		}
	}
}

// delay is how long nothing must happen before everything is checked.
func (w *worker) delay() time.Duration {
	if w.whole == 0 || w.s.opt.Eager {
		return 0
	}
	return quiet
}

// worker is what belongs to the folder's goroutine alone.
type worker struct {
	*folder
	session *driver.Session
	discovery
	open    map[string]*document // the newest texts
	given   map[string]*document // those that the session has
	changed []string             // files that others changed, of which the session does not know yet
	busy    *background          // what the session works on; nil: nothing
	due     bool                 // a check of everything
	full    map[string]*said     // what the session said last of open documents
	alone   *driver.Session      // see aside; nil: it was not needed yet
	lent    map[string]*document // the texts that it has
	last    time.Duration        // that the last quick check took
	edited  time.Time            // when the last edit was seen
	whole   int                  // checks of everything that came to their end
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
	opt := w.options()
	opt.Progress = w.progress
	w.discovery.abandon()
	if w.busy != nil {
		w.busy.cancel() // it is about another session
		w.busy = nil
	}
	w.session, w.alone = driver.NewSession(opt), nil
	w.session.Ahead()
	w.given, w.changed, w.full = map[string]*document{}, nil, map[string]*said{}
	w.whole, w.due = 0, true
	if w.told == nil {
		w.told = map[string]string{}
	}
}

// options are the driver's, with the settings as they are now.
func (w *worker) options() driver.Options {
	w.s.mu.Lock()
	settings := w.s.settings
	w.s.mu.Unlock()
	return settings.options(w.s.opt.FS, w.s.opt.Rules, w.root, w.patterns)
}

// do takes over what was posted and checks the open documents.
func (w *worker) do(p *posted) {
	if p.renew {
		w.renew()
	}
	w.mu.Lock()
	for name, d := range p.edits {
		if d == nil {
			delete(w.open, name)
			delete(w.views, name)
			delete(w.full, name)
			continue
		}
		w.open[name] = d
	}
	w.mu.Unlock()
	w.changed = append(w.changed, p.changed...)
	if w.alone != nil && len(p.changed) > 0 {
		w.alone.Changed(p.changed...)
	}
	changes := p.renew || len(p.edits) > 0 || len(p.changed) > 0
	if changes {
		w.discovery.failed, w.due = false, true
		w.check()
	}
	for name := range p.inspect {
		w.look(name)
	}
}

// check checks the open documents. Where that takes long it goes on beside, and of what was edited the file alone is asked.
func (w *worker) check() {
	w.giveWay()
	if len(w.open) == 0 {
		return
	}
	w.discoverSoon()
	if w.busy == nil {
		w.beginCheck()
		switch {
		case len(w.full) == 0 && !w.session.Settled():
			w.wait(time.Hour) // it takes each file alone itself
		case w.last < prompt:
			w.wait(prompt)
		}
	}
	if w.busy != nil {
		w.answerAlone()
		return
	}
	w.s.sweeper.between()
}

// beginCheck makes the session check the open documents.
func (w *worker) beginCheck() {
	texts := maps.Clone(w.open)
	names := slices.Sorted(maps.Keys(texts))
	session := w.session
	w.begin(false, func(ctx context.Context) func() {
		start := time.Now()
		res, known, err := session.CheckFiles(ctx, names...)
		took := time.Since(start)
		return func() {
			w.last = took
			w.checkedFiles(texts, res, known, err)
		}
	})
}

// checkedFiles takes over what a check of open documents came to.
func (w *worker) checkedFiles(texts map[string]*document, res *driver.Result, known []string, err error) {
	part := map[string]bool{}
	for _, name := range known {
		part[name] = true
	}
	if !w.current(texts) {
		if found := w.sort(res); res != nil && !res.Ahead {
			for name, d := range texts {
				if part[name] && w.open[name] != nil {
					w.say(name, &view{document: d, findings: found[name]})
				}
			}
		}
		w.check() // of the texts as they are
		return
	}
	w.judge(err)
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
		if old == nil && len(w.found[name]) > 0 { // everything was checked before it was opened
			old = &view{document: &document{text: w.s.read(name)}, findings: w.found[name]}
		}
		overtaken = overtaken || old != nil && old.ahead && !v.ahead
		if old != nil && !part[name] {
			// Of a header it is known when everything is checked.
			v.findings = slices.Concat(found[name], slices.DeleteFunc(slices.Clone(old.findings), features.Finding.OfConfiguration))
		} else if part[name] {
			if v.findings = keepVariants(old, v); !v.ahead {
				w.full[name] = &said{text: v.text, findings: v.findings}
			}
		} else {
			v.findings = found[name]
		}
		w.views[name] = v
		w.setFound(name, v.findings)
	}
	w.announce()
	w.mu.Unlock()
	w.show(views)
	if overtaken && w.s.refreshes() {
		w.s.work.Go(w.s.refresh)
	}
}

// say notes what the session said of a document's earlier text.
func (w *worker) say(name string, v *view) {
	var before *view
	if old := w.full[name]; old != nil {
		before = &view{document: &document{text: old.text}, findings: old.findings}
	}
	w.full[name] = &said{text: v.text, findings: keepVariants(before, v)}
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

// look asks what is inside a document.
func (w *worker) look(name string) {
	w.mu.Lock()
	v := w.views[name]
	w.mu.Unlock()
	if v == nil || v.looked {
		return
	}
	w.giveWay()
	session := w.session
	if w.busy != nil || w.last > prompt {
		session = w.aside()
	} else {
		w.catchUp()
	}
	in, err := session.Inspect(w.ctx, name)
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

// everything begins a check of the whole folder. It ends where something else is to be done.
func (w *worker) everything() {
	if w.busy != nil {
		return // its end begins this again, as does that of discovery
	}
	if w.reading == nil {
		w.reading = w.beginProgress()
		if w.whole == 0 {
			w.status(proto.StatusChecking, nil, "")
		}
	}
	if !w.discover() {
		return
	}
	texts, session := maps.Clone(w.open), w.session
	w.begin(true, func(ctx context.Context) func() {
		res, err := session.Check(ctx)
		interrupted := ctx.Err() != nil
		return func() {
			if !interrupted && w.current(texts) {
				w.checkedAll(res, err)
			}
		}
	})
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.pause = w.busy.cancel; !w.posted.empty() {
		w.pause()
	}
}

// checkedAll takes over what a check of everything came to.
func (w *worker) checkedAll(res *driver.Result, err error) {
	w.reading()
	w.reading = nil
	w.judge(err)
	w.whole++
	w.due = false
	if w.last < prompt {
		w.alone = nil // it was of use as long as there was much to do
	}
	w.forgetTexts()
	found := w.sort(res)
	w.mu.Lock()
	w.result = res
	for name, v := range w.views {
		next := *v
		next.findings, next.ahead = found[name], false
		w.views[name] = &next
		if res != nil {
			w.full[name] = &said{text: v.text, findings: next.findings}
		}
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
	w.s.sweeper.between()
}
