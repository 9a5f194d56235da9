package share

import (
	"slices"
	"strings"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/flow"
	"github.com/gillint/gillint/analysis/gil"
)

// Output is the first of several writes to one shared stream, which nothing keeps together.
type Output struct {
	Site
	Stream string // as its author would write it
	Name   string // the function that writes
	// Next is the write that follows; the same instruction where it runs again in a loop.
	Next     *cfg.Instr
	NextName string
}

// stream is what is written to.
type stream struct {
	key, name string
	firm      bool // a stream of the process: pieces that two calls write do mix
	param     int  // -1: none; else the parameter that it is
}

// piece is one write to a stream.
type piece struct {
	site   Site
	stream stream
	name   string
	line   bool // it ends its line
}

func (f *finder) findOutputs() []*Output {
	var out []*Output
	for _, v := range f.away() {
		if !shared(f.g.Reach(v.f)) {
			continue
		}
		byStream := map[string][]piece{}
		var keys []string
		for _, p := range f.pieces(v, 0) {
			f.stats.Outputs++
			if byStream[p.stream.key] == nil {
				keys = append(keys, p.stream.key)
			}
			byStream[p.stream.key] = append(byStream[p.stream.key], p)
		}
		for _, key := range keys {
			if o := f.torn(v, byStream[key]); o != nil {
				out = append(out, o)
			}
		}
	}
	out = f.outermost(out)
	slices.SortStableFunc(out, func(a, b *Output) int { return compareSites(&a.Site, &b.Site) })
	return out
}

// outermost leaves out what a helper writes in pieces where each of its callers, itself without a thread state, is told of the
// same stream: one lock there mends both.
func (f *finder) outermost(list []*Output) []*Output {
	type key struct {
		f      *cfg.Func
		stream string
	}
	told := map[key]bool{}
	for _, o := range list {
		told[key{o.Func, o.Stream}] = true
	}
	return slices.DeleteFunc(list, func(o *Output) bool {
		n := 0
		for _, c := range f.index().callers[o.Func] {
			if c.f == o.Func || !f.view(c.f).points.At(c.block, c.i).Seen.Has(o.State) {
				continue
			}
			if !told[key{c.f, o.Stream}] {
				return false
			}
			n++
		}
		return n > 0
	})
}

// torn finds the first piece that another one follows in the same region.
func (f *finder) torn(v *view, list []piece) *Output {
	for n := range list {
		p := &list[n]
		next := f.follower(v, p, list)
		if next == nil {
			continue
		}
		s := p.stream
		if s.param >= 0 {
			var ok bool
			if s, ok = f.given(v, s.param, 0); !ok {
				return nil
			}
		}
		o := &Output{Site: p.site, Stream: s.name, Name: p.name, Next: next.site.Instr(), NextName: next.name}
		o.Certain = o.Certain && s.firm && o.State == gil.Released && f.g.Reach(v.f)&gil.ReachMethod != 0 && !wholeLines(list) && !f.perhaps(v, &p.site)
		return o
	}
	return nil
}

// wholeLines reports whether every piece is a line: lines of several threads may follow each other in any order, but
// none is torn.
func wholeLines(list []piece) bool {
	return !slices.ContainsFunc(list, func(p piece) bool { return !p.line })
}

// follower is a piece that is written after p before the thread takes its state back.
func (f *finder) follower(v *view, p *piece, list []piece) *piece {
	find := func(block, from, to int) *piece {
		for n := range list {
			if s := &list[n].site; s.Block == block && s.Index >= from && s.Index < to {
				return &list[n]
			}
		}
		return nil
	}
	// away is how far a block runs without a thread state, from instruction i on.
	away := func(b *cfg.Block, i int) int {
		for ; i < len(b.Instrs); i++ {
			if _, ok := v.without(b.ID, i); !ok {
				return i
			}
		}
		return i
	}
	blocks := v.f.Blocks
	first := blocks[p.site.Block]
	end := away(first, p.site.Index)
	if q := find(first.ID, p.site.Index+1, end); q != nil {
		return q
	}
	if end < len(first.Instrs) {
		return nil
	}
	seen := make([]bool, len(blocks))
	queue := slices.Clone(first.Succs)
	for len(queue) > 0 {
		b := queue[0]
		queue = queue[1:]
		if seen[b.ID] {
			continue
		}
		seen[b.ID] = true
		end := away(b, 0)
		if q := find(b.ID, 0, end); q != nil {
			return q
		}
		if end == len(b.Instrs) {
			queue = append(queue, b.Succs...)
		}
	}
	return nil
}

// pieces lists the unlocked writes to shared streams of a function while released, those of the helpers that it calls
// that write one piece each included.
func (f *finder) pieces(v *view, depth int) []piece {
	var out []piece
	for site, ins := range v.sites() {
		if ins.Op != cfg.Call {
			continue
		}
		found := f.piecesOf(v, ins, depth)
		if len(found) == 0 || f.locked(v, site.Block, site.Index) {
			continue
		}
		for _, p := range found {
			p.site = site
			out = append(out, p)
		}
	}
	return out
}

// maxPieceDepth bounds the helpers that are looked into.
const maxPieceDepth = 3

// piecesOf is what one call writes.
func (f *finder) piecesOf(v *view, ins *cfg.Instr, depth int) []piece {
	c := f.g.Callee(v.f, ins)
	if c.C != nil && c.C.Writes != capi.NoOutput {
		s, ok := f.stream(v, c.C, ins)
		if !ok {
			return nil
		}
		return []piece{{stream: s, name: c.C.Name, line: endsLine(c.C, ins)}}
	}
	if len(c.Funcs) != 1 || depth >= maxPieceDepth || c.Funcs[0] == v.f {
		return nil
	}
	to := f.view(c.Funcs[0])
	list := f.single(to, depth+1)
	var out []piece
	for _, p := range list {
		if p.stream.param >= 0 {
			if p.stream.param >= len(ins.Args) {
				continue
			}
			s, ok := f.streamOf(v, ins.Args[p.stream.param])
			if !ok {
				continue
			}
			p.stream = s
		}
		if !p.stream.firm {
			continue // complaints of helpers on stderr are no message, and what objects write to is told at the write
		}
		p.name = to.f.Name
		out = append(out, p)
	}
	return out
}

// single lists the pieces of a function that writes one to each stream at most: others are told of themselves.
func (f *finder) single(v *view, depth int) []piece {
	if list, ok := f.singles[v.f]; ok {
		return list
	}
	if f.singles == nil {
		f.singles = map[*cfg.Func][]piece{}
	}
	f.singles[v.f] = nil // a recursive call adds nothing
	var out []piece
	all := f.pieces(v, depth)
	for n := range all {
		if always(v.f, all[n].site.Block) && f.follower(v, &all[n], sameStream(all, all[n].stream.key)) == nil && !slices.ContainsFunc(out, func(p piece) bool { return p.stream.key == all[n].stream.key }) {
			out = append(out, all[n])
		}
	}
	f.singles[v.f] = out
	return out
}

// always reports whether every way through a function leads through a block: what it prints there is what it is for, not a
// complaint or a trace.
func always(fn *cfg.Func, block int) bool {
	if block == 0 {
		return true
	}
	left := flow.Reach(len(fn.Blocks), []int{0}, func(n int) []int {
		var out []int
		for _, s := range fn.Blocks[n].Succs {
			if s.ID != block {
				out = append(out, s.ID)
			}
		}
		return out
	})
	for _, b := range fn.Blocks {
		if left[b.ID] && len(b.Succs) == 0 {
			return false
		}
	}
	return true
}

func sameStream(all []piece, key string) []piece {
	var out []piece
	for _, p := range all {
		if p.stream.key == key {
			out = append(out, p)
		}
	}
	return out
}

// stream is what a function of the C library writes to.
func (f *finder) stream(v *view, c *capi.CFunc, ins *cfg.Instr) (stream, bool) {
	switch {
	case c.Writes == capi.Stdout:
		return standard(capi.Stdout), true
	case c.Writes == capi.Stderr:
		return standard(capi.Stderr), true
	case c.Writes >= len(ins.Args):
		return stream{}, false
	}
	return f.streamOf(v, ins.Args[c.Writes])
}

func standard(which int) stream {
	if which == capi.Stdout {
		return stream{key: "stdout", name: "stdout", firm: true, param: -1}
	}
	return stream{key: "stderr", name: "stderr", param: -1} // a complaint that is torn is still one
}

// streamOf says which shared stream an expression is; ok is false for one of the call's own, or nobody knows.
func (f *finder) streamOf(v *view, e *cfg.Expr) (stream, bool) {
	e = e.Uncast()
	for hops := 0; hops < maxHops && e.Op == cfg.OpVar; hops++ {
		d := v.def(e.Var)
		if d == nil || d.unknown || d.call != nil || d.src == nil || len(d.more) > 0 {
			break
		}
		e = d.src.Uncast()
	}
	if which := capi.OutputStream(named(e)); which != capi.NoOutput {
		return standard(which), true
	}
	if e.Op == cfg.OpVar && e.Var.Kind == cfg.Param {
		if d := v.def(e.Var); d == nil || d.src != nil || d.call != nil || e.Type.Ptr != 1 {
			return stream{}, false
		}
		return stream{key: "parameter " + e.Var.Name, name: e.Var.Name, param: e.Var.Index}, true
	}
	s, ok := f.locate(v, e, 0)
	if !ok || s.Var != nil && s.Var.Thread {
		return stream{}, false
	}
	return stream{key: s.Key(), name: s.String(), firm: s.Var != nil && e.Type.Ptr == 1, param: -1}, true
}

// named is the name that an expression is, "" for others.
func named(e *cfg.Expr) string {
	switch e.Op {
	case cfg.OpVar:
		return e.Var.Name
	case cfg.OpSym, cfg.OpFunc:
		return e.Name
	case cfg.OpInt:
		return e.Name // STDOUT_FILENO
	}
	return ""
}

// givenStream is a question of given, and its answer.
type (
	givenStream struct {
		f            *cfg.Func
		param, depth int
	}
	streamGiven struct {
		stream
		ok bool
	}
)

// given is the shared stream that some caller, itself without a thread state, gives for a parameter. It is asked once, not along every
// chain of calls.
func (f *finder) given(v *view, param, depth int) (stream, bool) {
	k := givenStream{v.f, param, depth}
	s, known := f.streams[k]
	if !known {
		s.stream, s.ok = f.findGiven(v, param, depth)
		if f.streams == nil {
			f.streams = map[givenStream]streamGiven{}
		}
		f.streams[k] = s
	}
	return s.stream, s.ok
}

func (f *finder) findGiven(v *view, param, depth int) (stream, bool) {
	for _, c := range f.index().callers[v.f] {
		from := f.view(c.f)
		if seen := from.points.Any().Seen; !seen.Has(gil.Released) || param >= len(c.ins.Args) {
			continue
		}
		s, ok := f.streamOf(from, c.ins.Args[param])
		if ok && s.param >= 0 {
			if depth >= maxPieceDepth {
				continue
			}
			s, ok = f.given(from, s.param, depth+1)
		}
		if ok {
			return s, true
		}
	}
	return stream{}, false
}

// endsLine reports whether a call writes a whole line.
func endsLine(c *capi.CFunc, ins *cfg.Instr) bool {
	if c.Line {
		return true
	}
	for _, a := range ins.Args {
		switch a = a.Uncast(); a.Op {
		case cfg.OpString:
			return strings.HasSuffix(a.Name, `\n`) || strings.HasSuffix(a.Name, "\n")
		}
	}
	return false
}
