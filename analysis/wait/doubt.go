package wait

import (
	"slices"
	"strings"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
)

// doubt says how much speaks against a wait that matters.
type doubt uint8

const (
	sure   doubt = iota
	unsure       // it may well be over at once
	never        // it does not wait
)

// doubt judges one call by its kind and its arguments.
func (s *solver) doubt(f *function, c *call) doubt {
	if c.c == nil {
		return sure // the user says so
	}
	for _, a := range c.c.NoWait {
		if a.Arg < len(c.ins.Args) && s.is(f, c.ins.Args[a.Arg], a.Name, 0) {
			return never
		}
	}
	if len(c.c.OnlyWait) > 0 && !slices.ContainsFunc(c.c.OnlyWait, func(a capi.ArgConst) bool {
		return a.Arg < len(c.ins.Args) && s.is(f, c.ins.Args[a.Arg], a.Name, 0)
	}) {
		return never
	}
	if s.inChild(f, c.block, 0) {
		return never
	}
	out := sure
	switch c.kind {
	case capi.BlockStdioWrite:
		if c.c.Writes < 0 || slices.ContainsFunc(c.ins.Args, standardStream) {
			return never // a message: the terminal takes it at once
		}
		out = unsure
	case capi.BlockFile, capi.BlockStdio:
		if slices.ContainsFunc(c.ins.Args, func(a *cfg.Expr) bool { return standardStream(a) || s.kernelFile(f, a) }) {
			return never
		}
		// Local files answer at once, most often; the authors of CPython release even for these.
		out = unsure
	case capi.BlockLinear, capi.BlockCompute:
		if few(c.ins.Args) {
			return never
		}
		if c.kind == capi.BlockLinear {
			out = unsure
		}
	case capi.BlockIO, capi.BlockNetwork, capi.BlockWait:
		if descriptor(c) && (s.makesNonBlocking() || f.polls || f.mayBlock(0) || s.fewBytes(c) || s.opt.NonBlocking && len(c.ins.Args) > 0 && s.given(f, c.ins.Args[0], 0)) {
			out = unsure
		}
		if slices.ContainsFunc(c.ins.Args, func(a *cfg.Expr) bool { return s.kernelFile(f, a) }) {
			return never
		}
	}
	if c.kind == capi.BlockIO && len(c.ins.Args) > 0 && (s.opened(f, c.ins.Args[0], 0) || s.openedMember(c.ins.Args[0])) {
		out = unsure // a file, most likely
	}
	if slices.ContainsFunc(c.ins.Args, func(a *cfg.Expr) bool { return s.needsGIL(f, a) }) {
		out = unsure // a release would leave the callback without it
	}
	if c.c.Seldom {
		out = unsure
	}
	return out
}

// is reports whether an argument is the constant of that name, alone or among others joined by |; through variables, and
// through parameters where all callers agree.
func (s *solver) is(f *function, e *cfg.Expr, name string, depth int) bool {
	const maxDepth = 4
	e = e.Uncast()
	if e == nil || depth > maxDepth {
		return false
	}
	if name == "*0" {
		return s.pointsAtZero(f, e, depth)
	}
	switch e.Op {
	case cfg.OpInt:
		// Of constants joined by | only the value is left.
		return e.Name == name || name == "0" && e.Int == 0 || e.Name == "" && e.Int&capi.FlagBits(name) != 0
	case cfg.OpSym:
		return e.Name == name
	case cfg.OpBinary:
		return e.Name == "|" && name != "0" && (s.is(f, e.X, name, depth+1) || s.is(f, e.Y, name, depth+1))
	}
	if e.Op == cfg.OpAddr && name != "*0" {
		return s.memberIs(f, root(e.X), name, depth)
	}
	v := e.Local()
	if v == nil {
		return false
	}
	return s.once(asked{v, name, depth}, func() bool { return s.isVar(f, v, name, depth) })
}

func (s *solver) isVar(f *function, v *cfg.Var, name string, depth int) bool {
	list := f.assigned(v)
	for _, a := range list {
		if a.Op != cfg.Assign || !s.is(f, a.Src, name, depth+1) {
			return false
		}
	}
	if v.Kind != cfg.Param {
		return len(list) > 0
	}
	if len(f.sites) == 0 {
		return false
	}
	for _, c := range f.sites {
		if v.Index >= len(c.ins.Args) || !s.is(c.f, c.ins.Args[v.Index], name, depth+1) {
			return false
		}
	}
	return true
}

// memberIs reports whether some member of a local struct is set to that constant.
func (s *solver) memberIs(f *function, v *cfg.Var, name string, depth int) bool {
	if v == nil {
		return false
	}
	for _, b := range f.fn.Blocks {
		for _, ins := range b.Instrs {
			if ins.Op == cfg.Assign && ins.Dst.Op == cfg.OpField && root(ins.Dst) == v && s.is(f, ins.Src, name, depth+1) {
				return true
			}
		}
	}
	return false
}

// pointsAtZero reports whether e points at a local struct all of whose members are set to 0.
func (s *solver) pointsAtZero(f *function, e *cfg.Expr, depth int) bool {
	if v := e.Local(); v != nil && v.Type.Ptr > 0 {
		list := f.assigned(v)
		return len(list) > 0 && !slices.ContainsFunc(list, func(a *cfg.Instr) bool {
			return a.Op != cfg.Assign || !s.is(f, a.Src, "*0", depth+1)
		})
	}
	if e.Op != cfg.OpAddr {
		return false
	}
	v := e.X.Local()
	if v == nil {
		return false
	}
	found := false
	for _, b := range f.fn.Blocks {
		for _, ins := range b.Instrs {
			switch {
			case ins.Op == cfg.Call && len(ins.Args) > 0 && ins.Args[0].Uncast().Op == cfg.OpAddr && root(ins.Args[0].Uncast().X) == v && ins.Callee.Op == cfg.OpFunc && capi.Zeroes(ins.Callee.Name):
				found = true
			case ins.Op != cfg.Assign && ins.Op != cfg.Call || ins.Dst == nil || root(ins.Dst) != v:
			case ins.Op == cfg.Assign && zero(ins.Src):
				found = true
			case ins.Op == cfg.Assign && ins.Src.Op == cfg.OpUnknown: // an initializer, whose members follow
			default:
				return false
			}
		}
	}
	return found
}

// root is the local variable whose memory an lvalue names.
func root(e *cfg.Expr) *cfg.Var {
	for e = e.Uncast(); e != nil && (e.Op == cfg.OpField && !e.Arrow || e.Op == cfg.OpIndex); e = e.X.Uncast() {
	}
	return e.Local()
}

// few reports whether all numbers among the arguments are small constants: no long work.
func few(args []*cfg.Expr) bool {
	const most = 4096
	numbers, pointers := 0, 0
	for _, a := range args {
		a = a.Uncast()
		switch {
		case a.Type.Ptr > 0 || a.Op == cfg.OpAddr || a.Op == cfg.OpString:
			pointers++
		case a.Op == cfg.OpInt && a.Name != "", a.Op == cfg.OpInt && a.Int == 0:
			// a flag, NULL
		case a.Op == cfg.OpInt && a.Int <= most, a.Op == cfg.OpSizeof:
			numbers++
		case a.Op != cfg.OpFunc && isNumber(a.Type):
			return false
		}
	}
	return numbers > 1 || numbers == 1 && pointers > 1 // a stream and a flag say nothing of how much there is
}

// needsGIL reports whether an argument is a function of the program that uses the API without taking the GIL.
func (s *solver) needsGIL(f *function, e *cfg.Expr) bool {
	if e = bare(e); e == nil || e.Op != cfg.OpFunc {
		return false
	}
	g := s.program.Resolve(f.fn.File, e.Name)
	if g == nil || s.acquires(s.byFunc[g]) != nil {
		return false
	}
	for h := range closure([]*function{s.byFunc[g]}) {
		if h.api {
			return true
		}
	}
	return false
}

// givenNone reports whether all calls of f that run held give 0 where those that run released give something else: a time-out, a
// flag that keeps it from waiting.
func (s *solver) givenNone(f *function) bool {
	for n, p := range f.fn.Params {
		if p.Type.Ptr > 0 {
			continue
		}
		held, released := 0, 0
		for _, c := range f.sites {
			if n >= len(c.ins.Args) {
				continue
			}
			none, at := zero(c.ins.Args[n]), s.gil.Points(c.f.fn).At(c.block, c.instr)
			if at.Seen.Has(gil.Held) && !none {
				held = -1
				break
			}
			if at.Seen.Has(gil.Held) {
				held++
			} else if at.Seen.Has(gil.Released) && !none {
				released++
			}
		}
		if held > 0 && released > 0 {
			return true
		}
	}
	return false
}

// isNumber reports whether a type may be a number's: that of an expression, of which nothing is known, may.
func isNumber(t cfg.Type) bool {
	if t.Base == "" {
		return true
	}
	for _, w := range [...]string{"int", "long", "short", "char", "unsigned", "size", "len", "word", "float", "double", "time"} {
		if strings.Contains(strings.ToLower(t.Base), w) {
			return true
		}
	}
	return false
}

// fewBytes reports whether the call writes or reads a few bytes at most, as to wake another thread by a pipe.
func (s *solver) fewBytes(c *call) bool {
	const most = 8
	if c.kind != capi.BlockIO && c.kind != capi.BlockNetwork || len(c.ins.Args) < 3 || capi.CountsBuffers(c.name) {
		return false
	}
	n := c.ins.Args[2].Uncast()
	return n.Op == cfg.OpInt && n.Int <= most || n.Op == cfg.OpSizeof && n.X != nil && n.X.Type.Ptr == 0 && n.X.Type.Base != "" && n.X.Type.Struct == ""
}

// standardStream reports whether e is one of the standard streams.
func standardStream(e *cfg.Expr) bool {
	e = e.Uncast()
	return e != nil && capi.StandardStream(e.String())
}

// kernelFile reports whether e is the path of a file that the kernel makes up, or a stream or descriptor that is opened from one.
func (s *solver) kernelFile(f *function, e *cfg.Expr) bool {
	e = e.Uncast()
	if e == nil {
		return false
	}
	if e.Op == cfg.OpString {
		return capi.KernelFile(e.Name)
	}
	v := e.Local()
	if v == nil {
		return false
	}
	found := false
	for _, a := range f.assigned(v) {
		switch {
		case a.Op == cfg.Assign && constant(a.Src): // NULL, -1: nothing is open yet
		case !s.fromKernel(f, a):
			return false
		default:
			found = true
		}
	}
	return found
}

// constant reports whether e is a number, or one with a sign.
func constant(e *cfg.Expr) bool {
	e = e.Uncast()
	return e.Op == cfg.OpInt || e.Op == cfg.OpUnary && e.X.Op == cfg.OpInt
}

// fromKernel reports whether an assignment's value is opened or made from a kernel file's path.
func (s *solver) fromKernel(f *function, a *cfg.Instr) bool {
	if a.Op == cfg.Assign {
		src := a.Src.Uncast()
		v := src.Local()
		return src.Op == cfg.OpString && capi.KernelFile(src.Name) || v != nil && v.Kind == cfg.Temp && s.kernelFile(f, src)
	}
	return slices.ContainsFunc(a.Args, func(x *cfg.Expr) bool {
		x = x.Uncast()
		if x.Op == cfg.OpString {
			return capi.KernelFile(x.Name) // open, fopen, snprintf of a path
		}
		v := x.Local()
		if v == nil || v == a.Dst.Local() {
			return false
		}
		// A path that was put together in a local array.
		for _, b := range f.fn.Blocks {
			for _, ins := range b.Instrs {
				if ins.Op == cfg.Call && len(ins.Args) > 1 && ins.Args[0].Local() == v && ins != a {
					for _, y := range ins.Args[1:] {
						if y = y.Uncast(); y.Op == cfg.OpString && capi.KernelFile(y.Name) {
							return true
						}
					}
				}
			}
		}
		return false
	})
}

// makesNonBlocking reports whether the program makes any descriptor one that never waits: which one nobody knows.
func (s *solver) makesNonBlocking() bool {
	if s.nonblock == nil {
		found := slices.ContainsFunc(s.program.Funcs, func(f *cfg.Func) bool { return mentions(f, capi.NonBlocking) || opensNonBlocking(f) })
		s.nonblock = &found
	}
	return *s.nonblock
}

// opensNonBlocking reports whether f opens a descriptor that never waits, where flags joined by | have lost their names.
func opensNonBlocking(f *cfg.Func) bool {
	for _, b := range f.Blocks {
		for _, ins := range b.Instrs {
			if ins.Op != cfg.Call || ins.Callee.Op != cfg.OpFunc {
				continue
			}
			if arg, bits := capi.OpenFlag(ins.Callee.Name); bits != 0 && arg < len(ins.Args) {
				if e := ins.Args[arg].Uncast(); e.Op == cfg.OpInt && e.Int&bits != 0 {
					return true
				}
			}
		}
	}
	return false
}

// mayBlock reports whether f, or a caller of it, looks whether a call would have had to wait.
func (f *function) mayBlock(depth int) bool {
	const maxDepth = 2
	if f.retries == 0 {
		f.retries = 1
		if mentions(f.fn, capi.WouldBlock) {
			f.retries = 2
		}
	}
	return f.retries == 2 || depth < maxDepth && slices.ContainsFunc(f.sites, func(c where) bool { return c.f.mayBlock(depth + 1) })
}

// mentions reports whether some constant in f has one of the names.
func mentions(f *cfg.Func, is func(string) bool) bool {
	var in func(e *cfg.Expr) bool
	in = func(e *cfg.Expr) bool {
		for ; e != nil; e = e.Y {
			if (e.Op == cfg.OpInt || e.Op == cfg.OpSym) && e.Name != "" && is(e.Name) || in(e.X) {
				return true
			}
		}
		return false
	}
	for _, b := range f.Blocks {
		for _, ins := range b.Instrs {
			if in(ins.Src) || slices.ContainsFunc(ins.Args, in) {
				return true
			}
		}
	}
	return false
}
