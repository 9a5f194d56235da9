package features

import (
	"fmt"
	"path"
	"slices"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/analysis/gil"
	"github.com/gillint/gillint/cmd/gil-lsp/internal/pos"
	"github.com/gillint/gillint/cmd/gil-lsp/internal/proto"
)

// change is a call after which the thread's state is, or may be, another one than before.
type change struct {
	fn            *cfg.Func
	block, i      int
	ins           *cfg.Instr
	loc           cfg.Loc // with the line of the text
	before, after gil.States
	own           bool // a function of the API that does nothing else
}

// away are the states of a thread that once was attached, or never, and is not now.
const away = gil.States(1<<gil.Released | 1<<gil.Foreign | 1<<gil.Signal)

// changes lists the changes in a file, in the order of the text.
func changes(in *driver.Inspection, path string) []change {
	var out []change
	for _, f := range in.Program.Funcs {
		points := in.GIL.Points(f)
		for _, b := range f.Blocks {
			for i, ins := range b.Instrs {
				if ins.Op != cfg.Call || ins.Loc.Path != path {
					continue
				}
				c := change{fn: f, block: b.ID, i: i, ins: ins, loc: in.Loc(ins.Loc), before: points.At(b.ID, i).Seen, after: next(points, b, i)}
				callee := in.GIL.Callee(f, ins)
				c.own = callee.API != nil && capi.ChangesThread(callee.API.Name) && callee.API.Section == capi.NoSection
				if c.before != 0 && (c.own || c.before != c.after && c.after != 0 && len(callee.Funcs) > 0) {
					out = append(out, c)
				}
			}
		}
	}
	slices.SortStableFunc(out, func(a, b change) int { return compare(a.loc, b.loc) })
	return out
}

func compare(a, b cfg.Loc) int {
	if a.Line != b.Line {
		return a.Line - b.Line
	}
	return a.Col - b.Col
}

// next are the states right after an instruction.
func next(points gil.Points, b *cfg.Block, i int) gil.States {
	if i+1 < len(b.Instrs) {
		return points.At(b.ID, i+1).Seen
	}
	var s gil.States
	seen := map[*cfg.Block]bool{b: true}
	queue := slices.Clone(b.Succs)
	for len(queue) > 0 {
		x := queue[0]
		queue = queue[1:]
		switch {
		case seen[x]:
		case len(x.Instrs) > 0:
			s |= points.At(x.ID, 0).Seen
		default:
			queue = append(queue, x.Succs...)
		}
		seen[x] = true
	}
	return s
}

// region is a run of lines of a function in which the thread is released, on all paths or on some.
type region struct {
	fn          *cfg.Func
	first, last int // lines of the text; the first is that of the release, where there is one
	code        int // lines of code in between
	mixed       bool
}

// regions lists the regions of a file, in the order of the text.
func regions(in *driver.Inspection, path string) []region {
	releases := map[*cfg.Func]map[int]bool{}
	acquires := map[*cfg.Func]map[int]bool{}
	note := func(m map[*cfg.Func]map[int]bool, c *change) {
		if m[c.fn] == nil {
			m[c.fn] = map[int]bool{}
		}
		m[c.fn][c.loc.Line] = true
	}
	for _, c := range changes(in, path) {
		switch {
		case c.before.Has(gil.Held) && c.after&away != 0:
			note(releases, &c)
		case c.before&away != 0 && c.after.Has(gil.Held):
			note(acquires, &c)
		}
	}
	var out []region
	for _, f := range in.Program.Funcs {
		points := in.GIL.Points(f)
		if points.Any().Seen&away == 0 {
			continue
		}
		lines := map[int]gil.States{}
		for _, b := range f.Blocks {
			for i, ins := range b.Instrs {
				if s := points.At(b.ID, i).Seen; s != 0 && ins.Loc.Path == path {
					lines[in.Loc(ins.Loc).Line] |= s
				}
			}
		}
		out = append(out, runs(f, lines, releases[f], acquires[f])...)
	}
	slices.SortStableFunc(out, func(a, b region) int { return a.first - b.first })
	return out
}

// runs cuts the lines of a function into regions.
func runs(f *cfg.Func, lines map[int]gil.States, releases, acquires map[int]bool) []region {
	var order []int
	for line := range lines {
		order = append(order, line)
	}
	slices.Sort(order)
	var out []region
	var open *region
	end := func() {
		if open != nil {
			out = append(out, *open)
			open = nil
		}
	}
	for _, line := range order {
		s := lines[line]
		if s&away == 0 || releases[line] && !acquires[line] && s.Has(gil.Held) {
			end()
			if releases[line] {
				open = &region{fn: f, first: line, last: line}
			}
			continue
		}
		if open == nil {
			open = &region{fn: f, first: line}
		}
		open.last = line
		if acquires[line] {
			if !releases[line] { // else BLOCK and UNBLOCK on one line
				end()
			}
			continue
		}
		open.code++
		open.mixed = open.mixed || s.Has(gil.Held)
	}
	end()
	return slices.DeleteFunc(out, func(r region) bool { return r.code == 0 && r.first == r.last })
}

// Shades are the regions of a document for shading, whole lines each.
func Shades(in *driver.Inspection, path string, text *pos.Text) []proto.Region {
	out := []proto.Region{}
	if in == nil {
		return out
	}
	for _, r := range regions(in, path) {
		state := "released"
		if r.mixed {
			state = "mixed"
		}
		out = append(out, proto.Region{Range: rangeOf(text.Place(r.first, 1), text.Place(r.last, 1<<20)), State: state})
	}
	return out
}

// Foldings are the regions of a document for folding: between the release and what ends it.
func Foldings(in *driver.Inspection, path string, text *pos.Text) []protocol.FoldingRange {
	out := []protocol.FoldingRange{}
	for _, r := range regions(in, path) {
		from, to := text.Place(r.first, 1).Line, text.Place(r.last, 1).Line
		if to > from+1 {
			kind := string(protocol.FoldingRangeKindRegion)
			out = append(out, protocol.FoldingRange{StartLine: from, EndLine: to - 1, Kind: &kind})
		}
	}
	return out
}

// Lenses tell over each region how long it is and what is found in it.
func Lenses(in *driver.Inspection, path, uri string, text *pos.Text, findings []Finding) []protocol.CodeLens {
	out := []protocol.CodeLens{}
	for _, r := range regions(in, path) {
		n := 0
		for i := range findings {
			if f := &findings[i]; f.Line >= r.first && f.Line <= r.last {
				n++
			}
		}
		title := fmt.Sprintf("%s released for %s", theGIL(in.Target), count(max(r.code, 1), "line"))
		if r.mixed {
			title += " on some paths"
		}
		if n > 0 {
			title += ", " + count(n, "finding")
		}
		at := text.Place(r.first, 1)
		out = append(out, protocol.CodeLens{
			Range:   rangeOf(at, at),
			Command: &protocol.Command{Title: title, Command: CommandReport, Arguments: []any{uri}},
		})
	}
	return out
}

// VerifyLens offers to build and run the kernel in a folder. The command is the client's.
func VerifyLens(dir, uri string) protocol.CodeLens {
	return protocol.CodeLens{Command: &protocol.Command{Title: "verify kernel " + path.Base(dir), Command: CommandVerify, Arguments: []any{uri}}}
}

// theGIL is what messages call it.
func theGIL(t capi.Target) string {
	if t.FreeThreaded {
		return "thread state"
	}
	return "GIL"
}

// count is a number with its noun.
func count(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}

// Hints say behind calls that change the thread's state what it is then, and behind returns without the GIL that it is so.
func Hints(in *driver.Inspection, path string, text *pos.Text, within protocol.Range) []proto.InlayHint {
	out := []proto.InlayHint{}
	last := -1
	add := func(line int, label, tip string) {
		at := text.Place(line, 1<<20)
		if at.Line < within.Start.Line || at.Line > within.End.Line || line == last {
			return
		}
		last = line
		out = append(out, proto.InlayHint{Position: protocol.Position(at), Label: label, Tooltip: tip, PaddingLeft: true})
	}
	gilWord := theGIL(in.Target)
	type hint struct {
		line       int
		label, tip string
	}
	var hints []hint
	for _, c := range changes(in, path) {
		held, gone := c.after.Has(gil.Held), c.after&away != 0
		switch {
		case c.before == c.after || !held && !gone:
		case held && gone:
			hints = append(hints, hint{c.loc.Line, gilWord + " held or released", "On some paths it is held from here on, on others released"})
		case gone && c.before.Has(gil.Held):
			hints = append(hints, hint{c.loc.Line, gilWord + " released", "From here on the C API must not be used"})
		case held && c.before&away != 0:
			hints = append(hints, hint{c.loc.Line, gilWord + " held", "From here on the C API may be used"})
		}
	}
	for _, f := range in.Program.Funcs {
		points := in.GIL.Points(f)
		if points.Any().Seen&away == 0 || len(f.Blocks) == 0 || !entered(points, f).Only(gil.Held) {
			continue
		}
		for _, b := range f.Blocks {
			for i, ins := range b.Instrs {
				if ins.Op == cfg.Return && ins.Loc.Path == path && points.At(b.ID, i).Seen&away != 0 {
					hints = append(hints, hint{in.Loc(ins.Loc).Line, "returns without the " + gilWord, "The function was entered with it held"})
				}
			}
		}
	}
	slices.SortStableFunc(hints, func(a, b hint) int { return a.line - b.line })
	for _, h := range hints {
		add(h.line, h.label, h.tip)
	}
	return out
}

// entered are the states in which a function is entered.
func entered(points gil.Points, f *cfg.Func) gil.States {
	if len(f.Blocks[0].Instrs) > 0 {
		return points.At(0, 0).Seen
	}
	return next(points, f.Blocks[0], 0)
}

// Highlights are the calls that belong to the one at the position: those that save, restore and give back the same thread
// state, from the release to what ends it.
func Highlights(in *driver.Inspection, path string, text *pos.Text, at protocol.Position) []protocol.DocumentHighlight {
	out := []protocol.DocumentHighlight{}
	offset := text.Offset(pos.Position(at))
	list := changes(in, path)
	span := func(c *change) (int, int) {
		from := text.PlaceOffset(c.loc.Line, c.loc.Col)
		return from, from + max(word(text, from), 1)
	}
	var same string
	var fn *cfg.Func
	for i := range list {
		if from, to := span(&list[i]); list[i].own && from <= offset && offset <= to {
			same, fn = keeper(list[i].fn, list[i].ins), list[i].fn
		}
	}
	if fn == nil {
		return out
	}
	for i := range list {
		c := &list[i]
		if c.own && c.fn == fn && keeper(fn, c.ins) == same {
			from, to := span(c)
			kind := protocol.DocumentHighlightKindText
			r := rangeOf(text.At(from), text.At(to))
			if !slices.ContainsFunc(out, func(h protocol.DocumentHighlight) bool { return h.Range == r }) {
				out = append(out, protocol.DocumentHighlight{Range: r, Kind: &kind})
			}
		}
	}
	return out
}

// keeper says where a call of f keeps the thread state, or takes it from.
func keeper(f *cfg.Func, ins *cfg.Instr) string {
	e := ins.Dst
	if len(ins.Args) > 0 {
		e = ins.Args[0]
	}
	for e != nil && (e.Op == cfg.OpCast || e.Op == cfg.OpAddr) {
		e = e.X
	}
	if e == nil {
		return ""
	}
	if e.Op == cfg.OpVar && e.Var.Kind == cfg.Temp {
		for _, b := range f.Blocks {
			for _, x := range b.Instrs {
				if x.Op == cfg.Assign && x.Src.Op == cfg.OpVar && x.Src.Var == e.Var {
					e = x.Dst
				}
			}
		}
	}
	if e.Op == cfg.OpVar {
		return fmt.Sprintf("%p", e.Var) // blocks have variables of their own, all of one name
	}
	return e.String()
}
