package driver

import (
	"bytes"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/csrc"
	"github.com/gillint/gillint/analysis/fix"
)

// mender turns the repairs of a link unit's findings into edits of the texts as they are now.
type mender struct {
	*run
	texts map[string]*fix.Text // nil of those whose columns are not those of their bytes
}

// resolve leaves those repairs out that a text is not plain enough for.
func (r *mender) resolve(list []analysis.Fix) []Fix {
	var out []Fix
	for _, f := range list {
		if edits := r.edits(f.Edits); len(edits) > 0 {
			out = append(out, Fix{f.Title, f.Safe, edits})
		}
	}
	return out
}

// edits resolves the edits of one fix, all of them in one file; nil where one cannot be.
func (r *mender) edits(list []analysis.Edit) []Edit {
	var changes []fix.Change
	for _, e := range list {
		if path := list[0].At.Path; e.At.Path != path || e.From.Path != path {
			return nil
		}
		changes = append(changes, fix.Change{
			Kind: e.Kind, From: r.session.line(e.From.Path, e.From.Line), Line: r.session.line(e.At.Path, e.At.Line), Col: e.At.Col,
			Expect: e.Expect, New: e.New, Last: e.Last,
		})
	}
	if len(changes) == 0 {
		return nil
	}
	path := list[0].At.Path
	text, ok := r.texts[path]
	if !ok {
		if raw, err := readRegular(r.view, path, maxFile); err == nil && bytes.Equal(raw, csrc.Decode(raw)) {
			text = fix.NewText(raw)
		}
		r.texts[path] = text
	}
	if text == nil {
		return nil
	}
	resolved, ok := text.Resolve(changes)
	if !ok {
		return nil
	}
	var out []Edit
	for _, e := range resolved {
		out = append(out, Edit{path, e.Line, e.Col, e.EndLine, e.EndCol, e.New})
	}
	return out
}

// ApplyFixes carries fixes out, in the order in which they come, in the texts that read gives: what becomes of each file that
// changes, by path. A fix that is at odds with an earlier one is left out; done tells which were carried out.
func ApplyFixes(read func(path string) ([]byte, error), fixes []Fix) (texts map[string][]byte, done []bool) {
	texts, done = map[string][]byte{}, make([]bool, len(fixes))
	edits := map[string][][]fix.Edit{}
	index := map[string][]int{}
	for i, f := range fixes {
		if len(f.Edits) == 0 {
			continue
		}
		path := f.Edits[0].Path // all edits of a fix are in one file
		var own []fix.Edit
		for _, e := range f.Edits {
			own = append(own, fix.Edit{Line: e.Line, Col: e.Column, EndLine: e.EndLine, EndCol: e.EndColumn, New: e.New})
		}
		edits[path], index[path] = append(edits[path], own), append(index[path], i)
	}
	for path, list := range edits {
		text, err := read(path)
		if err != nil {
			continue
		}
		out, ok := fix.Apply(text, list)
		texts[path] = out
		for k, i := range index[path] {
			done[i] = ok[k]
		}
	}
	return texts, done
}
