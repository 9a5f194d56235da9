package cfg

import (
	"sync"

	"github.com/gillint/gillint/analysis/csrc"
)

// ahead parses the functions of a unit before they are built, on goroutines that have nothing else to do: parsing one needs
// nothing of the others, while building them shares what is known of the file. What comes of it is the same as without.
type ahead struct {
	src   *csrc.Unit
	help  func(work func()) bool
	items []*csrc.Item
	index map[*csrc.Item]int

	helpers sync.WaitGroup
	mu      sync.Mutex
	change  sync.Cond // a tree is there
	slots   []slot    // by item
	base    int       // the item being built
	next    int       // no item before it is free
	busy    int       // helpers
}

// slot is what became of one item.
type slot struct {
	taken bool // somebody parses it, or has
	done  bool
	tree  *csrc.Tree
	err   error
	// panics tells that parsing panicked: it does so again where the item is built, and is said there.
	panics bool
}

const (
	farAhead   = 48     // items parsed and not yet built, which bounds the memory
	worthAhead = 20_000 // tokens of functions from which on a file is worth another goroutine
	maxHelpers = 2      // building takes nearly as long as parsing
	askAgain   = 8      // items between two questions for an idle goroutine
)

// newAhead returns nil where there is too little to parse.
func newAhead(src *csrc.Unit, help func(func()) bool, items []*csrc.Item) *ahead {
	n := 0
	for _, it := range items {
		n += len(it.Tokens)
	}
	if help == nil || n < worthAhead {
		return nil
	}
	a := &ahead{src: src, help: help, items: items, index: make(map[*csrc.Item]int, len(items)), slots: make([]slot, len(items))}
	a.change.L = &a.mu
	for i, it := range items {
		a.index[it] = i
	}
	return a
}

// tree returns the tree of an item, which is the next to be built. While others parse it, the caller parses what comes later.
func (a *ahead) tree(it *csrc.Item) (*csrc.Tree, error) {
	i, ok := a.index[it]
	if !ok {
		return a.src.Tree(it)
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	a.base = i
	if i%askAgain == 0 && a.busy < maxHelpers && i+1 < len(a.items) {
		a.busy++
		a.helpers.Add(1)
		if !a.help(a.work) {
			a.busy--
			a.helpers.Done()
		}
	}
	for s := &a.slots[i]; !s.done; {
		switch {
		case !s.taken:
			a.parse(i)
		case !a.parseNext():
			a.change.Wait()
		}
	}
	s := a.slots[i]
	if s.panics {
		return a.src.Tree(it)
	}
	a.slots[i].tree = nil
	return s.tree, s.err
}

// work parses items until they are too far ahead.
func (a *ahead) work() {
	defer a.helpers.Done()
	a.mu.Lock()
	defer a.mu.Unlock()
	for a.parseNext() {
	}
	a.busy--
}

// parseNext parses the next item that nobody has, and returns false where it is too far ahead. The lock is held before and after.
func (a *ahead) parseNext() bool {
	for a.next = max(a.next, a.base); a.next < len(a.slots) && a.slots[a.next].taken; a.next++ {
	}
	if a.next == len(a.slots) || a.next > a.base+farAhead {
		return false
	}
	a.parse(a.next)
	return true
}

// parse parses an item, without the lock.
func (a *ahead) parse(i int) {
	a.slots[i].taken = true
	a.mu.Unlock()
	t, ok, err := parseOf(a.src, a.items[i])
	a.mu.Lock()
	s := &a.slots[i]
	s.done, s.tree, s.err = true, t, err
	s.panics = !ok
	a.change.Broadcast()
}

// parseOf is Tree; ok is false where that panicked.
func parseOf(src *csrc.Unit, it *csrc.Item) (t *csrc.Tree, ok bool, err error) {
	defer func() {
		if !ok {
			_ = recover()
		}
	}()
	t, err = src.Tree(it)
	return t, true, err
}

// end waits for those who help.
func (a *ahead) end() {
	if a == nil {
		return
	}
	a.mu.Lock()
	a.base = len(a.items)
	a.mu.Unlock()
	a.helpers.Wait()
}
