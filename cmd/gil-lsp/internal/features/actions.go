package features

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/cmd/gil-lsp/internal/pos"
)

// KindFixAll is the kind of the action that carries out every safe fix of a document.
const KindFixAll = "source.fixAll.gillint"

// ActionKinds are the kinds of actions that there are.
func ActionKinds() []protocol.CodeActionKind {
	return []protocol.CodeActionKind{protocol.CodeActionKindQuickFix, KindFixAll}
}

// ActionContext says for what actions are wanted.
type ActionContext struct {
	URI     string
	Path    string
	Version int32
	Text    *pos.Text
	Range   protocol.Range
	Only    []protocol.CodeActionKind // nil: all but those of the whole document
	Options Options
}

// wants reports whether the client asks for actions of that kind.
func (c *ActionContext) wants(kind string) bool {
	return slices.ContainsFunc(c.Only, func(k protocol.CodeActionKind) bool {
		return k == "" || kind == k || strings.HasPrefix(kind, k+".")
	})
}

// Actions are what can be done about the findings of a document: repairs, suppressions, and all safe repairs at once.
func Actions(findings []Finding, c *ActionContext) []protocol.CodeAction {
	out := []protocol.CodeAction{}
	if len(c.Only) == 0 || c.wants(protocol.CodeActionKindQuickFix) {
		var later []protocol.CodeAction
		for i := range findings {
			f := &findings[i]
			if f.Code == "" || !touches(f.span(c.Text), c.Range) {
				continue
			}
			d := f.Protocol(&c.Options)
			for j := range f.Fixes {
				if edit := c.edit(f.Fixes[j].Edits); edit != nil {
					// What mends several findings at once is one action.
					if i := slices.IndexFunc(out, func(a protocol.CodeAction) bool {
						return a.Title == f.Fixes[j].Title && reflect.DeepEqual(a.Edit, edit)
					}); i >= 0 {
						out[i].Diagnostics = append(out[i].Diagnostics, d)
						continue
					}
					a := action(f.Fixes[j].Title, protocol.CodeActionKindQuickFix, edit, d)
					a.IsPreferred = new(bool)
					*a.IsPreferred = j == 0 && f.Fixes[j].Safe
					out = append(out, a)
				}
			}
			if edit, ok := c.suppression(f); ok {
				title := fmt.Sprintf("Suppress %s here: a comment that wants a reason", f.Code)
				later = append(later, action(title, protocol.CodeActionKindQuickFix, &edit, d))
			}
		}
		out = append(out, later...)
	}
	if c.wants(KindFixAll) {
		if edit := c.fixAll(findings); edit != nil {
			out = append(out, action("Carry out all safe repairs of gillint", KindFixAll, edit))
		}
	}
	return out
}

func action(title, kind string, edit *protocol.WorkspaceEdit, about ...protocol.Diagnostic) protocol.CodeAction {
	return protocol.CodeAction{Title: title, Kind: &kind, Edit: edit, Diagnostics: about}
}

// touches reports whether two ranges have a place in common, or a line where one of them is a mere position.
func touches(a, b protocol.Range) bool {
	if b.Start == b.End && a.Start.Line <= b.Start.Line && b.Start.Line <= a.End.Line {
		return true
	}
	before := func(x, y protocol.Position) bool {
		return x.Line < y.Line || x.Line == y.Line && x.Character < y.Character
	}
	return !before(a.End, b.Start) && !before(b.End, a.Start)
}

// edit is a fix's edit of the document; nil where it changes another file.
func (c *ActionContext) edit(edits []driver.Edit) *protocol.WorkspaceEdit {
	var list []protocol.TextEdit
	for _, e := range edits {
		if e.Path != c.Path {
			return nil
		}
		list = append(list, protocol.TextEdit{
			Range: rangeOf(c.Text.Place(e.Line, e.Column), c.Text.Place(e.EndLine, e.EndColumn)), NewText: e.New,
		})
	}
	if len(list) == 0 {
		return nil
	}
	return c.workspaceEdit(list)
}

func (c *ActionContext) workspaceEdit(list []protocol.TextEdit) *protocol.WorkspaceEdit {
	return &protocol.WorkspaceEdit{Changes: map[protocol.DocumentUri][]protocol.TextEdit{c.URI: list}}
}

// suppression puts a comment above a finding's line that suppresses it, without its reason: as long as that is missing,
// GIL001 says so. Within a macro's body there is no room for a comment on a line of its own.
func (c *ActionContext) suppression(f *Finding) (protocol.WorkspaceEdit, bool) {
	if strings.HasPrefix(f.Code, "GIL00") || strings.HasSuffix(c.Text.LineText(f.Line-1), "\\") {
		return protocol.WorkspaceEdit{}, false
	}
	line := c.Text.LineText(f.Line)
	indent := line[:len(line)-len(strings.TrimLeft(line, " \t"))]
	end := "\n"
	if strings.Contains(c.Text.String(), "\r\n") {
		end = "\r\n"
	}
	at := c.Text.Place(f.Line, 1)
	comment := fmt.Sprintf("%s/* gillint: ignore[%s] */%s", indent, f.Code, end)
	return *c.workspaceEdit([]protocol.TextEdit{{Range: rangeOf(at, at), NewText: comment}}), true
}

// fixAll is the edit that carries out every safe fix of the document, as far as they are not at odds; nil where there is none.
func (c *ActionContext) fixAll(findings []Finding) *protocol.WorkspaceEdit {
	var fixes []driver.Fix
	for i := range findings {
		f := &findings[i]
		if f.Confidence == analysis.Possible {
			continue
		}
		for _, x := range f.Fixes {
			if x.Safe && !slices.ContainsFunc(x.Edits, func(e driver.Edit) bool { return e.Path != c.Path }) {
				fixes = append(fixes, x)
				break
			}
		}
	}
	before := c.Text.String()
	texts, _ := driver.ApplyFixes(func(string) ([]byte, error) { return []byte(before), nil }, fixes)
	after, ok := texts[c.Path]
	if !ok || string(after) == before {
		return nil
	}
	return c.workspaceEdit([]protocol.TextEdit{difference(c.Text, string(after))})
}

// difference is the edit that makes a text another one: of whole lines, from the first that differs to the last.
func difference(text *pos.Text, after string) protocol.TextEdit {
	before := text.String()
	head := 0
	for head < min(len(before), len(after)) && before[head] == after[head] {
		head++
	}
	head = strings.LastIndexByte(before[:head], '\n') + 1
	tail := 0
	for tail < min(len(before), len(after))-head && before[len(before)-1-tail] == after[len(after)-1-tail] {
		tail++
	}
	if i := strings.IndexByte(before[len(before)-tail:], '\n'); i >= 0 {
		tail -= i + 1
	} else {
		tail = 0
	}
	return protocol.TextEdit{Range: rangeOf(text.At(head), text.At(len(before)-tail)), NewText: after[head : len(after)-tail]}
}
