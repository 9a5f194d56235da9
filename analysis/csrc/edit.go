package csrc

// edits collects changes to a run of words, by index, to be made all at once.
type edits struct {
	drop   map[int]bool
	before map[int][]string // words to insert in front
	become map[int]string
}

func newEdits() *edits {
	return &edits{map[int]bool{}, map[int][]string{}, map[int]string{}}
}

func (e *edits) dropRange(lo, hi int) {
	for i := lo; i < hi; i++ {
		e.drop[i] = true
	}
}

func (e *edits) insert(at int, texts ...string) { e.before[at] = append(e.before[at], texts...) }

func (e *edits) empty() bool { return len(e.drop)+len(e.before)+len(e.become) == 0 }

// apply makes the changes. What is inserted stands for the word before it, where there is one.
func (e *edits) apply(ws []word) []word {
	if e.empty() {
		return ws
	}
	out := make([]word, 0, len(ws)+len(e.before)*2)
	insert := func(i int) {
		for _, s := range e.before[i] {
			at := int32(0)
			if i > 0 {
				at = ws[i-1].at
			}
			out = append(out, newWord(s, written(s), at))
		}
	}
	for i := range ws {
		insert(i)
		if e.drop[i] {
			continue
		}
		w := ws[i]
		if s, ok := e.become[i]; ok {
			line := w.line
			w = newWord(s, written(s), w.at)
			w.line = line
		}
		out = append(out, w)
	}
	insert(len(ws))
	return out
}
