package driver

import (
	"bytes"
	"sort"
)

// labels gives the lines of a session's files numbers that keep their order and that a line keeps while others come and go
// around it: the order maintenance problem (Dietz, STOC 1982), with gaps so large that renumbering a file, which costs
// no more than analysing it anew, is rare. Files that were never edited are not in it: their lines are gap apart.
type labels map[string][]int

const gap = 1 << 20

// label is the label of a line, counted from 1. It implements cfg.Lines.
func (l labels) label(path string, line int) int {
	list, ok := l[path]
	switch n := len(list); {
	case !ok || line < 1:
		return line * gap
	case line > n:
		return list[n-1] + (line-n)*gap
	}
	return list[line-1]
}

// line is the line that has the label, or had it last: 0 has none.
func (l labels) line(path string, label int) int {
	list, ok := l[path]
	if !ok {
		return label / gap
	}
	return sort.SearchInts(list, label) + 1
}

// edit gives labels to the lines of a new text. Lines at its beginning and end that are those of the old one keep theirs.
func (l labels) edit(path string, before, after []byte) {
	from, to := newLineTable(before), newLineTable(after)
	old := l[path]
	if len(old) != len(from.starts) {
		old = make([]int, len(from.starts))
		for i := range old {
			old[i] = (i + 1) * gap
		}
	}
	n, m := len(from.starts), len(to.starts)
	head, tail := 0, 0
	for head < min(n, m) && bytes.Equal(from.line(head), to.line(head)) {
		head++
	}
	for tail < min(n, m)-head && bytes.Equal(from.line(n-1-tail), to.line(m-1-tail)) {
		tail++
	}
	list := make([]int, m)
	copy(list, old[:head])
	copy(list[m-tail:], old[n-tail:])
	low := 0
	if head > 0 {
		low = old[head-1]
	}
	high := low + (m-head-tail+1)*gap
	if tail > 0 {
		high = old[n-tail]
	}
	fresh := m - tail - head
	if fresh == n-tail-head {
		copy(list[head:], old[head:n-tail]) // lines changed in their place
	} else if high-low <= fresh {
		for i := range list {
			list[i] = (i + 1) * gap // no room left: nothing of the file is known any more
		}
	} else {
		for i := range fresh {
			list[head+i] = low + (high-low)/(fresh+1)*(i+1)
		}
	}
	l[path] = list
}

// line is line i, from 0, with its end.
func (t *lineTable) line(i int) []byte {
	if i+1 < len(t.starts) {
		return t.text[t.starts[i]:t.starts[i+1]]
	}
	return t.text[t.starts[i]:]
}
