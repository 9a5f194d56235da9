package fix

import (
	"cmp"
	"slices"
)

// span replaces the bytes from one offset up to another.
type span struct {
	from, to int
	text     string
}

// settle sorts spans and drops those that are there twice; ok is false where two are at odds.
func settle(list []span) (out []span, ok bool) {
	slices.SortStableFunc(list, func(a, b span) int { return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to)) })
	list = slices.Compact(list)
	for i := 1; i < len(list); i++ {
		if list[i].from < list[i-1].to {
			return nil, false
		}
	}
	return list, true
}

// Apply carries out fixes, each a list of edits, in one text. A fix that is at odds with an earlier one is left out;
// edits that several fixes have in common are made once. done tells which were carried out.
func Apply(text []byte, fixes [][]Edit) (out []byte, done []bool) {
	src := NewText(text)
	done = make([]bool, len(fixes))
	var all []span
	for i, edits := range fixes {
		var own []span
		ok := true
		for _, e := range edits {
			s := span{src.offset(e.Line, e.Col), src.offset(e.EndLine, e.EndCol), e.New}
			ok = ok && s.from >= 0 && s.to >= s.from
			own = append(own, s)
		}
		if !ok {
			continue
		}
		if merged, ok := join(all, own); ok {
			all, done[i] = merged, true
		}
	}
	at := 0
	for _, s := range all {
		out = append(out, text[at:s.from]...)
		out = append(out, s.text...)
		at = s.to
	}
	return append(out, text[at:]...), done
}

// join adds the spans of a fix to those of others; ok is false where they touch the same bytes or are inserted at the same place
// without being the same.
func join(all, own []span) ([]span, bool) {
	merged := slices.Clone(all)
	for _, s := range own {
		if slices.Contains(all, s) {
			continue
		}
		for _, o := range all {
			if s.from < o.to && o.from < s.to || s.from == o.from && s.to == o.to {
				return nil, false
			}
		}
		merged = append(merged, s)
	}
	return settle(merged)
}
