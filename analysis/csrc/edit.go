package csrc

import (
	"cmp"
	"slices"
)

// edits collects changes to a run of words, by index, to be made all at once.
type edits struct{ list []change }

type change struct {
	at   int
	what changeKind
	text string // of insert and become
}

type changeKind uint8

const (
	insert changeKind = iota // text, in front of the word
	become                   // the word is written as text; of several the last counts
	drop                     // the word is left out, whatever else becomes of it
)

func (e *edits) drop(at int)                { e.list = append(e.list, change{at, drop, ""}) }
func (e *edits) become(at int, text string) { e.list = append(e.list, change{at, become, text}) }

func (e *edits) dropRange(lo, hi int) {
	for i := lo; i < hi; i++ {
		e.drop(i)
	}
}

func (e *edits) insert(at int, texts ...string) {
	for _, text := range texts {
		e.list = append(e.list, change{at, insert, text})
	}
}

// apply makes the changes and writes the outcome into room, where that has enough and changes were made. What is inserted
// stands for the word before it, where there is one.
func (e *edits) apply(ws, room []word) []word {
	if len(e.list) == 0 {
		return ws
	}
	slices.SortStableFunc(e.list, func(a, b change) int { return cmp.Compare(a.at, b.at) })
	out := slices.Grow(room[:0], len(ws)+len(e.list))
	done := 0 // words of ws that are dealt with
	for list := e.list; len(list) > 0; {
		at := list[0].at
		upTo := min(at, len(ws))
		out = append(out, ws[done:upTo]...)
		done = upTo
		var text string
		var dropped, changed bool
		for ; len(list) > 0 && list[0].at == at; list = list[1:] {
			switch c := &list[0]; c.what {
			case insert:
				place := int32(0)
				if upTo > 0 {
					place = ws[upTo-1].at
				}
				out = append(out, newWord(c.text, written(c.text), place))
			case become:
				text, changed = c.text, true
			case drop:
				dropped = true
			}
		}
		if at >= len(ws) {
			continue
		}
		if !dropped && changed {
			w := newWord(text, written(text), ws[at].at)
			w.line = ws[at].line
			out = append(out, w)
		}
		if dropped || changed {
			done++
		}
	}
	return append(out, ws[done:]...)
}
