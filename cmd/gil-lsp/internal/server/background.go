package server

import (
	"context"
	"maps"
	"time"

	"github.com/gillint/gillint/analysis/driver"
)

// How long the folder's goroutine waits for the session.
const (
	moment = 50 * time.Millisecond  // for the end of what gives way to an edit
	prompt = 250 * time.Millisecond // for a check of open documents, before it answers from each file alone
)

// background is a check that the session works on, beside the folder's goroutine: one at a time.
type background struct {
	cancel context.CancelFunc
	done   chan func() // what is to be done with what it came to, by the folder's goroutine
	whole  bool        // a check of everything
}

// begin makes the session work on something, with the texts as they are. work returns what is to be done with what it came to.
func (w *worker) begin(whole bool, work func(ctx context.Context) func()) {
	w.catchUp()
	ctx, cancel := context.WithCancel(w.ctx)
	b := &background{cancel: cancel, done: make(chan func(), 1), whole: whole}
	w.busy = b
	w.s.work.Go(func() { b.done <- work(ctx) })
}

// ended is the channel on which what is under way tells its end; nil where nothing is.
func (w *worker) ended() chan func() {
	if w.busy == nil {
		return nil
	}
	return w.busy.done
}

// finish ends what was under way and takes over what it came to.
func (w *worker) finish(take func()) {
	w.busy.cancel()
	w.busy = nil
	w.mu.Lock()
	w.pause = nil
	w.mu.Unlock()
	take()
}

// wait waits for the end of what is under way, so long.
func (w *worker) wait(long time.Duration) {
	if w.busy == nil || long == 0 {
		return
	}
	select {
	case take := <-w.busy.done:
		w.finish(take)
	case <-time.After(long):
	case <-w.ctx.Done():
	}
}

// catchUp tells the session what has happened to texts and files. Nothing may be under way.
func (w *worker) catchUp() {
	for name, d := range w.open {
		if old := w.given[name]; old == nil || old.text.String() != d.text.String() {
			w.session.Edit(name, []byte(d.text.String()))
		}
	}
	for name := range w.given {
		if w.open[name] == nil {
			w.session.Edit(name, nil)
		}
	}
	w.given = maps.Clone(w.open)
	if len(w.changed) > 0 {
		w.session.Changed(w.changed...)
		w.changed = nil
	}
}

// giveWay ends a check of everything, as far as it ends in a moment.
func (w *worker) giveWay() {
	if w.busy != nil && w.busy.whole {
		w.busy.cancel()
		w.wait(moment)
	}
}

// current reports whether what was said of the texts is about the texts as they are.
func (w *worker) current(texts map[string]*document) bool {
	return len(w.changed) == 0 && maps.Equal(texts, w.open)
}

// aside is the session that takes files alone, with the texts as they are.
func (w *worker) aside() *driver.Session {
	if w.alone == nil {
		w.alone = driver.NewSession(w.options())
		w.alone.Alone()
		w.lent = map[string]*document{}
	}
	for name, d := range w.open {
		if old := w.lent[name]; old == nil || old.text.String() != d.text.String() {
			w.alone.Edit(name, []byte(d.text.String()))
		}
	}
	for name := range w.lent {
		if w.open[name] == nil {
			w.alone.Edit(name, nil)
		}
	}
	w.lent = maps.Clone(w.open)
	return w.alone
}

// answerAlone says of the documents whose text has changed what each file tells by itself, while the session works: see merge.
func (w *worker) answerAlone() {
	var names []string
	w.mu.Lock()
	for name, d := range w.open {
		if v := w.views[name]; v == nil || v.seq != d.seq {
			names = append(names, name)
		}
	}
	w.mu.Unlock()
	if len(names) == 0 {
		return
	}
	session := w.aside()
	res, known, err := session.CheckFiles(w.ctx, names...)
	if err != nil {
		return // the session will say so, too
	}
	part := map[string]bool{}
	for _, name := range known {
		part[name] = true
	}
	found := w.sort(res)
	extents := map[string][]driver.Extent{}
	for name, list := range res.Functions {
		extents[resolve(w.root, name)] = list
	}
	views := map[string]*view{}
	w.mu.Lock()
	for _, name := range names {
		d := w.open[name]
		v := &view{document: d, ahead: true}
		if part[name] {
			v.inspection = session.Inspected(name)
			v.looked = v.inspection != nil
			v.findings = w.full[name].merge(d.text, found[name], extents[name])
		} else if old := w.views[name]; old != nil {
			v.findings = old.findings
		}
		views[name] = v
		w.views[name] = v
		w.setFound(name, v.findings)
	}
	w.announce()
	w.mu.Unlock()
	w.show(views)
}
