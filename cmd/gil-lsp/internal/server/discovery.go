package server

import (
	"context"
	"time"

	"github.com/gillint/gillint/analysis/driver"
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
func (d *discovery) discover(ctx context.Context, s *driver.Session) bool {
	switch {
	case d.failed || s.Settled():
		return true
	case d.cancel != nil:
		return false
	}
	ctx, d.cancel = context.WithCancel(ctx)
	d.begun = time.Now()
	done := make(chan error, 1)
	d.done = done
	go func() { done <- s.Discover(ctx) }()
	return false
}

// wait is discover, and waits a moment for its end.
func (d *discovery) wait(ctx context.Context, s *driver.Session) {
	if d.discover(ctx, s) {
		return
	}
	select {
	case err := <-d.done:
		d.end(err)
	case <-time.After(max(0, time.Until(d.begun.Add(patience)))):
	case <-ctx.Done():
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
