package features

import (
	"slices"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/analysis/gil"
	"github.com/gillint/gillint/cmd/gil-lsp/internal/pos"
)

// TokenTypes and TokenModifiers are the legend of Tokens. The types are LSP's own, so that themes colour names as ever; the modifiers
// say what becomes of the thread state there.
var (
	TokenTypes     = []string{string(protocol.SemanticTokenTypeFunction), string(protocol.SemanticTokenTypeMacro)}
	TokenModifiers = []string{"released", "mixed", "changesGil"}
)

const (
	tokenFunction = iota
	tokenMacro
)

const (
	tokenReleased   = 1 << iota // runs without the GIL on all paths
	tokenMixed                  // on some
	tokenChangesGil             // releases or takes it
)

type token struct {
	from, to  int // bytes of the text
	kind      protocol.UInteger
	modifiers protocol.UInteger
}

// Tokens are the names of functions and macros whose calls run without the GIL, or release or take it, within a range, as
// textDocument/semanticTokens wants them: line and column from the token before, length, type, modifiers.
func Tokens(in *driver.Inspection, path string, text *pos.Text, within *protocol.Range) []protocol.UInteger {
	out := []protocol.UInteger{}
	var last pos.Position
	for _, t := range tokens(in, path, text) {
		at, end := text.At(t.from), text.At(t.to)
		if within != nil && (at.Line < within.Start.Line || at.Line > within.End.Line) {
			continue
		}
		column := at.Character
		if at.Line == last.Line {
			column -= last.Character
		}
		out = append(out, at.Line-last.Line, column, end.Character-at.Character, t.kind, t.modifiers)
		last = at
	}
	return out
}

// tokens lists them in the order of the text, one a place: what macros hide in one place is one name to the reader.
func tokens(in *driver.Inspection, path string, text *pos.Text) []token {
	at := map[int]*token{}
	for _, f := range in.Program.Funcs {
		points := in.GIL.Points(f)
		for _, b := range f.Blocks {
			for i, ins := range b.Instrs {
				if ins.Op != cfg.Call || ins.Loc.Path != path {
					continue
				}
				seen, m := points.At(b.ID, i).Seen, protocol.UInteger(0)
				switch {
				case seen&away != 0 && seen.Has(gil.Held):
					m = tokenMixed
				case seen&away != 0:
					m = tokenReleased
				}
				callee := in.GIL.Callee(f, ins)
				if callee.API != nil && capi.ChangesThread(callee.API.Name) {
					m |= tokenChangesGil
				}
				if m == 0 {
					continue
				}
				loc := in.Loc(ins.Loc)
				from := text.PlaceOffset(loc.Line, loc.Col)
				n := word(text, from)
				if n == 0 {
					continue // called through an expression
				}
				t := at[from]
				if t == nil {
					t = &token{from: from, to: from + n}
					at[from] = t
				}
				t.modifiers |= m
				if name := text.String()[from : from+n]; callee.API != nil && callee.API.Macro || ins.Callee.Op == cfg.OpFunc && ins.Callee.Name != name {
					t.kind = tokenMacro
				}
			}
		}
	}
	list := make([]token, 0, len(at))
	for _, t := range at {
		if t.modifiers&tokenMixed != 0 {
			t.modifiers &^= tokenReleased
		}
		list = append(list, *t)
	}
	slices.SortFunc(list, func(a, b token) int { return a.from - b.from })
	return list
}
