package driver

import (
	"bytes"
	"slices"
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

// edit gives labels to the lines of a new text. Lines of the old one that are still there keep theirs.
func (l labels) edit(path string, before, after []byte) {
	from, to := newLineTable(before), newLineTable(after)
	old := l[path]
	if len(old) != len(from.starts) {
		old = make([]int, len(from.starts))
		for i := range old {
			old[i] = (i + 1) * gap
		}
	}
	list := make([]int, len(to.starts))
	for i, j := range same(from, to) {
		if j >= 0 {
			list[j] = old[i]
		}
	}
	if !fill(list) {
		for i := range list {
			list[i] = (i + 1) * gap // nothing of the file is known any more
		}
	}
	l[path] = list
}

// fill numbers what is 0, in order between its neighbours; false where there is no room left.
func fill(list []int) bool {
	low := 0
	for i := 0; i < len(list); {
		if list[i] > 0 {
			low = list[i]
			i++
			continue
		}
		n := 1
		for i+n < len(list) && list[i+n] == 0 {
			n++
		}
		high := low + (n+1)*gap
		if i+n < len(list) {
			high = list[i+n]
		}
		step := (high - low) / (n + 1)
		if step == 0 {
			return false
		}
		for k := range n {
			list[i+k] = low + step*(k+1)
		}
		i += n
	}
	return true
}

// same pairs lines of two texts that are alike, in order: those at the beginning, those at the end, and of the rest those that
// either text has once, with their neighbours (Bram Cohen's patience diff). Lines that changed in their place are paired too.
// The result gives for each line of a the line of b; -1 where it is gone.
func same(a, b *lineTable) []int {
	n, m := len(a.starts), len(b.starts)
	head, tail := 0, 0
	for head < min(n, m) && bytes.Equal(a.line(head), b.line(head)) {
		head++
	}
	for tail < min(n, m)-head && bytes.Equal(a.line(n-1-tail), b.line(m-1-tail)) {
		tail++
	}
	out := make([]int, n)
	for i := range out {
		out[i] = -1
	}
	for i := range head {
		out[i] = i
	}
	for i := range tail {
		out[n-1-i] = m - 1 - i
	}
	if n == m && n-tail-head <= 3 {
		for i := head; i < n-tail; i++ {
			out[i] = i
		}
		return out
	}
	i, j := head, head
	for _, p := range append(anchors(a, b, head, n-tail, m-tail), [2]int{n - tail, m - tail}) {
		for i < p[0] && j < p[1] && bytes.Equal(a.line(i), b.line(j)) {
			out[i] = j
			i, j = i+1, j+1
		}
		x, y := p[0], p[1]
		for x > i && y > j && bytes.Equal(a.line(x-1), b.line(y-1)) {
			x, y = x-1, y-1
			out[x] = y
		}
		if p[0] < n-tail {
			out[p[0]] = p[1]
		}
		i, j = p[0]+1, p[1]+1
	}
	return out
}

// anchors are pairs of lines of [lo, n) in a and [lo, m) in b that either has once, the longest run of them that rises in both.
func anchors(a, b *lineTable, lo, n, m int) [][2]int {
	type count struct{ in, at [2]int }
	seen := map[string]*count{}
	note := func(t *lineTable, which, end int) {
		for i := lo; i < end; i++ {
			text := string(t.line(i))
			if seen[text] == nil {
				seen[text] = &count{}
			}
			seen[text].in[which]++
			seen[text].at[which] = i
		}
	}
	note(a, 0, n)
	note(b, 1, m)
	var pairs [][2]int
	for i := lo; i < n; i++ {
		if c := seen[string(a.line(i))]; c.in == [2]int{1, 1} {
			pairs = append(pairs, c.at)
		}
	}
	// The longest rising run, by patience sorting.
	var piles, before []int // indexes into pairs: the tops, and what each pair was laid upon
	for k, p := range pairs {
		at := sort.Search(len(piles), func(i int) bool { return pairs[piles[i]][1] >= p[1] })
		left := -1
		if at > 0 {
			left = piles[at-1]
		}
		before = append(before, left)
		if at == len(piles) {
			piles = append(piles, k)
		} else {
			piles[at] = k
		}
	}
	var out [][2]int
	if len(piles) > 0 {
		for k := piles[len(piles)-1]; k >= 0; k = before[k] {
			out = append(out, pairs[k])
		}
	}
	slices.Reverse(out)
	return out
}

// line is line i, from 0, with its end.
func (t *lineTable) line(i int) []byte {
	if i+1 < len(t.starts) {
		return t.text[t.starts[i]:t.starts[i+1]]
	}
	return t.text[t.starts[i]:]
}
