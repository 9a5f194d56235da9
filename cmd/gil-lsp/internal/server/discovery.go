package server

import (
	"context"
	"time"
)

// patience is how long a check of open documents waits for discovery before it goes ahead of it: in most folders that takes less.
const patience = 100 * time.Millisecond

// discovery finds out which files belong together, beside the checks. In the sources of CPython that takes seconds. Its methods
// belong to the folder's goroutine.
type discovery struct {
	cancel context.CancelFunc // of the one under way; nil: none is
	done   chan error         // what it came to
	begun  time.Time
	failed bool // the last one did, and nothing has changed since
}

// discover begins a discovery where one is needed and none is under way. True: none is needed, or it would fail again.
func (w *worker) discover() bool {
	d, s := &w.discovery, w.session
	switch {
	case d.failed || s.Settled():
		return true
	case d.cancel != nil:
		return false
	}
	ctx, cancel := context.WithCancel(w.ctx)
	d.cancel = cancel
	d.begun = time.Now()
	done := make(chan error, 1)
	d.done = done
	w.s.work.Go(func() { done <- s.Discover(ctx) })
	return false
}

// discoverSoon is discover, and waits a moment for its end.
func (w *worker) discoverSoon() {
	if w.discover() {
		return
	}
	d := &w.discovery
	select {
	case err := <-d.done:
		d.end(err)
	case <-time.After(max(0, time.Until(d.begun.Add(patience)))):
	case <-w.ctx.Done():
	}
}

// end notes what the discovery under way came to.
func (d *discovery) end(err error) {
	d.cancel()
	d.cancel, d.done, d.failed = nil, nil, err != nil
}

// abandon gives up what is under way.
func (d *discovery) abandon() {
	if d.cancel != nil {
		d.cancel()
	}
	*d = discovery{}
}
