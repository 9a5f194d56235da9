package pp

import "strconv"

// Macro replacement works on a stack of token lists: a use of a macro pushes its replacement list, with the arguments put
// in, and the macro stays disabled while its list is on the stack. That is C11 6.10.3.4 as gcc and clang read it.

// context is a token list being rescanned.
type context struct {
	toks  []Token
	pos   int
	macro *entry // enabled again when the list is done; nil for tokens put back
	own   bool   // toks is a buffer to be reused
}

const (
	maxNesting = 2000    // arguments within arguments
	maxString  = 1 << 20 // bytes of a string made by #
	maxPasted  = 1 << 16 // bytes of a token made by ##
	maxName    = 4096    // bytes of a macro's name: a longer one is none, so that no lookup is costly
	useShare   = 10      // one use in the file's own text may cost a tenth of MaxTokens
	maxFree    = 64      // buffers kept for reuse
)

func (p *preprocessor) push(toks []Token, macro *entry, own bool) {
	if macro != nil {
		macro.disabled = true
		p.active++
	}
	p.ctx = append(p.ctx, context{toks: toks, macro: macro, own: own})
}

func (p *preprocessor) pop() {
	c := &p.ctx[len(p.ctx)-1]
	if c.macro != nil {
		c.macro.disabled = false
		p.active--
	}
	if c.own {
		p.free(c.toks)
	}
	*c = context{}
	p.ctx = p.ctx[:len(p.ctx)-1]
}

// popTo pops every context above n.
func (p *preprocessor) popTo(n int) {
	for len(p.ctx) > n {
		p.pop()
	}
}

func (p *preprocessor) buffer() []Token {
	if n := len(p.buffers); n > 0 {
		b := p.buffers[n-1]
		p.buffers = p.buffers[:n-1]
		return b
	}
	return make([]Token, 0, 64)
}

func (p *preprocessor) free(b []Token) {
	if cap(b) > 0 && cap(b) <= 1<<16 && len(p.buffers) < maxFree {
		p.buffers = append(p.buffers, b[:0])
	}
}

// charge accounts for n tokens of work.
func (p *preprocessor) charge(n int) {
	if p.spent += n; p.spent > p.stop {
		p.overrun()
	}
}

// cost is what reading t again costs: long texts count, since a few of them, copied often, fill any memory.
func cost(t *Token) int {
	if len(t.Text) < 256 {
		return 1
	}
	return len(t.Text) / 16
}

// limited runs f with the work of one macro use, and returns false where that does not do.
func (p *preprocessor) limited(f func()) bool {
	stop := p.stop
	p.stop = min(stop, p.spent+p.limit/useShare)
	f()
	p.stop = stop
	if p.halt && p.spent <= stop {
		p.halt = false
		return false
	}
	return true
}

// overrun ends the use at hand, or everything.
func (p *preprocessor) overrun() {
	if p.spent > p.limit {
		p.dead = true
	}
	p.halt = true
}

// next reads the next token into t, unexpanded: from the contexts above the base, then from the file unless isolated.
func (p *preprocessor) next(t *Token) {
	for len(p.ctx) > p.base {
		c := &p.ctx[len(p.ctx)-1]
		if c.pos < len(c.toks) {
			*t = c.toks[c.pos]
			c.pos++
			if p.spent += cost(t); p.spent > p.stop {
				p.overrun()
			}
			if p.halt {
				break
			}
			return
		}
		p.pop()
	}
	if p.isolated || p.halt {
		*t = Token{}
		return
	}
	p.fileNext(t)
}

// unread puts t back.
func (p *preprocessor) unread(t *Token) {
	if t.Kind != EOF {
		p.push(append(p.buffer(), *t), nil, true)
	}
}

// isolate makes toks everything there is to read, until restore is called with what it returns.
func (p *preprocessor) isolate(toks []Token) (saved isolation) {
	saved = isolation{p.base, p.isolated}
	p.base, p.isolated = len(p.ctx), true
	p.push(toks, nil, false)
	return saved
}

type isolation struct {
	base     int
	isolated bool
}

func (p *preprocessor) restore(saved isolation) {
	p.popTo(p.base)
	p.base, p.isolated = saved.base, saved.isolated
}

// expandable looks t up where it may name a macro and returns its entry, or nil.
func (p *preprocessor) expandable(t *Token) *entry {
	if t.Kind != Ident || t.Flags&NoExpand != 0 || len(t.Text) > maxName {
		return nil
	}
	e := p.macros.lookup(t.Text)
	if e.m == nil && (e.builtin == notBuiltin || e.builtin == bHas) {
		return nil
	}
	return e
}

// expandAll returns toks with every macro replaced, as an argument is before it is put in. The result is a buffer, or
// toks itself where nothing had to be replaced.
func (p *preprocessor) expandAll(toks []Token) (out []Token, own bool) {
	first := 0
	for first < len(toks) && p.expandable(&toks[first]) == nil {
		first++
	}
	if first == len(toks) || p.halt {
		return toks, false
	}
	if p.nesting == maxNesting {
		p.once(&p.saidNesting, toks[0].Loc, "macro arguments nested too deeply, left unexpanded")
		return toks, false
	}
	p.nesting++
	saved := p.isolate(toks[first:])
	out = append(p.buffer(), toks[:first]...)
	var t Token
	for {
		p.next(&t)
		if t.Kind == EOF {
			break
		}
		if e := p.expandable(&t); e == nil || !p.expand(&t, e) {
			out = append(out, t)
		}
	}
	p.restore(saved)
	p.nesting--
	return out, true
}

// expand replaces the macro use that begins with t, which names e: what replaces it is what next reads. It returns false,
// and may paint t, where t stays as it is.
func (p *preprocessor) expand(t *Token, e *entry) bool {
	m := e.m
	if m == nil {
		return p.expandBuiltin(t, e)
	}
	if e.disabled {
		t.Flags |= NoExpand
		return false
	}
	if m.Opaque && !(p.inIf && !m.FuncLike && len(m.Body) > 0) {
		return false
	}
	if e.prog == nil {
		// Not kept in m: a digest is shared.
		e.prog = compile(m)
	}
	if !m.FuncLike {
		s := substitution{p: p, m: m, use: t, exp: p.expansion(m.Name, m.Def, t), out: p.buffer()}
		s.run(e.prog.pieces)
		p.push(s.finish(), e, true)
		return true
	}
	return p.expandCall(t, e)
}

// expansion makes the record of the use t of a macro.
func (p *preprocessor) expansion(name string, def Loc, t *Token) *Expansion {
	p.charge(1)
	if len(p.slab) == 0 {
		p.slab = make([]Expansion, 128)
	}
	x := &p.slab[0]
	p.slab = p.slab[1:]
	x.Name, x.Use, x.Def, x.Parent = name, t.Loc, def, t.Exp
	return x
}

// expandCall replaces a use of a function-like macro.
func (p *preprocessor) expandCall(t *Token, e *entry) bool {
	var next Token
	if p.next(&next); next.Kind != Punct || next.Text != "(" {
		p.unread(&next)
		return false
	}
	call := call{p: p, m: e.m, args: len(p.args)}
	raw, closed := call.collect(&next)
	defer func() { p.args = p.args[:call.args] }()
	if p.halt {
		return true
	}
	if n := len(p.args) - call.args; !closed || !call.fits(n) {
		if !e.warned {
			e.warned = true
			message := "unterminated arguments of macro " + e.m.Name
			if closed {
				message = "macro " + e.m.Name + " used with " + plural(n, "argument") + ", not with " +
					strconv.Itoa(len(e.m.Params))
			}
			p.problem(t.Loc, message)
		}
		if !closed {
			p.paintOpen(raw)
		}
		t.Flags |= NoExpand
		p.push(raw, nil, true)
		return false
	}
	x := p.expansion(e.m.Name, e.m.Def, t)
	p.rebase(raw, t.Exp, x)
	s := substitution{p: p, m: e.m, use: t, exp: x, out: p.buffer(), raw: raw, args: call.args, count: len(p.args) - call.args}
	s.run(e.prog.pieces)
	for i := call.args; i < len(p.args); i++ {
		if p.args[i].own {
			p.free(p.args[i].full)
		}
		p.args[i] = arg{}
	}
	p.free(raw)
	p.push(s.finish(), e, true)
	return true
}

// paintOpen paints the macro names whose calls do not end in toks either, so that each need not find that out.
func (p *preprocessor) paintOpen(toks []Token) {
	depth := 0
	for i := len(toks) - 1; i > 0; i-- {
		switch {
		case toks[i].Is(")"):
			depth++
		case toks[i].Is("(") && depth > 0:
			depth--
		case toks[i].Is("("):
			if e := p.expandable(&toks[i-1]); e != nil && e.m != nil && e.m.FuncLike {
				toks[i-1].Flags |= NoExpand
			}
		}
	}
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return strconv.Itoa(n) + " " + noun + "s"
}

// arg is one argument of the call being replaced: raw[lo:hi], and expanded where that was needed.
type arg struct {
	lo, hi int
	full   []Token
	ready  bool // full is set
	own    bool // full is a buffer
}

// call reads the arguments of one macro use onto the preprocessor's stack of arguments.
type call struct {
	p    *preprocessor
	m    *Macro
	args int // where the arguments begin on the stack
}

// collect reads up to the closing parenthesis and returns everything from the opening one on, closed or not.
func (c *call) collect(open *Token) (raw []Token, closed bool) {
	p := c.p
	raw = append(p.buffer(), *open)
	depth, lo := 1, 1
	files := len(p.frames)
	for {
		n := len(raw)
		raw = append(raw, Token{})
		t := &raw[n]
		p.next(t)
		if t.Kind == EOF {
			raw = raw[:n]
			if len(p.frames) >= files && files > 0 && !p.isolated && !p.halt {
				continue // a file that was included among the arguments
			}
			return raw, false
		}
		if t.Kind == Ident {
			// The name of a macro being replaced is never replaced again, also not later when the argument is rescanned
			// outside of it.
			if t.Flags&NoExpand == 0 && p.active > 0 && len(t.Text) <= maxName && p.macros.lookup(t.Text).disabled {
				t.Flags |= NoExpand
			}
			continue
		}
		if t.Kind != Punct || len(t.Text) != 1 {
			continue
		}
		switch t.Text[0] {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				p.args = append(p.args, arg{lo: lo, hi: n})
				return raw, true
			}
		case ',':
			if depth == 1 && !(c.m.Variadic && len(p.args)-c.args == len(c.m.Params)-1) {
				p.args = append(p.args, arg{lo: lo, hi: n})
				lo = n + 1
			}
		}
	}
}

// fits reports whether the macro takes the n arguments that were read, and fills in the ones that may be left out.
func (c *call) fits(n int) bool {
	p, want := c.p, len(c.m.Params)
	if n == want {
		return true
	}
	if want == 0 && n == 1 && p.args[c.args].lo == p.args[c.args].hi {
		p.args = p.args[:c.args]
		return true
	}
	if c.m.Variadic && n == want-1 {
		p.args = append(p.args, arg{})
		return true
	}
	return false
}

// rebase puts tokens that came through old, or through macros used within it, under x, whose parent is old.
func (p *preprocessor) rebase(toks []Token, old, x *Expansion) {
	var from, to *Expansion // neighbours mostly come from the same use
	for i := range toks {
		t := &toks[i]
		switch {
		case t.Exp == old:
			t.Exp = x
		case t.Exp == nil:
			t.Exp = x
		case t.Exp == from:
			t.Exp = to
		default:
			from, to = t.Exp, p.graft(t.Exp, old, x, 12)
			if to == nil {
				to = x
			}
			t.Exp = to
		}
	}
}

// graft copies the uses from e up to old onto x. It returns nil where old is not found within limit steps: the record of
// how an argument came about is then cut short, since copying long ones at each level would cost the square of the depth.
func (p *preprocessor) graft(e, old, x *Expansion, limit int) *Expansion {
	if e == old {
		return x
	}
	if e == nil || limit == 0 {
		return nil
	}
	parent := p.graft(e.Parent, old, x, limit-1)
	if parent == nil {
		return nil
	}
	c := p.expansion(e.Name, e.Def, &Token{Loc: e.Use})
	c.Parent = parent
	return c
}

// expandBuiltin replaces __LINE__ and its like.
func (p *preprocessor) expandBuiltin(t *Token, e *entry) bool {
	kind, text := String, ""
	switch e.builtin {
	case bPragma:
		return p.dropPragma(t)
	case bLine:
		_, line := p.presume(t.Loc)
		kind, text = Number, strconv.Itoa(line)
	case bFile:
		path, _ := p.presume(t.Loc)
		text = quote(path)
	case bBaseFile:
		text = quote(p.files[0].Path)
	case bCounter:
		kind, text = Number, strconv.Itoa(p.counter)
		p.counter++
	case bLevel:
		kind, text = Number, strconv.Itoa(max(len(p.frames)-1, 0))
	case bDate:
		text = `"Jan  1 1970"` // no clock: same input, same output
	case bTime:
		text = `"00:00:00"`
	default:
		return false
	}
	r := Token{Text: text, Kind: kind, Loc: t.Loc, Flags: t.Flags}
	r.Exp = p.expansion(t.Text, Loc{}, t)
	p.push(append(p.buffer(), r), nil, true)
	return true
}

// dropPragma reads over a _Pragma operator.
func (p *preprocessor) dropPragma(t *Token) bool {
	var next Token
	if p.next(&next); next.Kind != Punct || next.Text != "(" {
		p.unread(&next)
		return false
	}
	c := call{p: p, m: &Macro{Params: []string{""}, Variadic: true}, args: len(p.args)}
	raw, closed := c.collect(&next)
	p.args = p.args[:c.args]
	if !closed && !p.halt {
		p.problem(t.Loc, "unterminated _Pragma")
		t.Flags |= NoExpand
		p.push(raw, nil, true)
		return false
	}
	p.free(raw)
	return true
}
