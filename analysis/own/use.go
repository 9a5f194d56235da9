package own

import (
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
)

// check looks whether an instruction relies on what is followed, and notes it; true where that was too late.
func (k *walker) check(p *path, at pos, ins *cfg.Instr) bool {
	h, ok := k.used(p, at, ins)
	if !ok {
		return false
	}
	if p.stage != stale && h.inner == nil {
		k.fresh[at] = true
		return false
	}
	h.at, h.path = at, *p
	k.hits = append(k.hits, h)
	return true
}

// used says how an instruction relies on what is followed.
func (k *walker) used(p *path, at pos, ins *cfg.Instr) (hit, bool) {
	switch ins.Op {
	case cfg.Call:
		return k.usedByCall(p, at, ins)
	case cfg.Assign:
		if h, ok := k.usedThrough(p, at, ins.Src); ok {
			return h, true
		}
		return k.usedThrough(p, at, ins.Dst)
	case cfg.Assume, cfg.Return:
		return k.usedThrough(p, at, ins.Src)
	}
	return hit{}, false
}

// released reports whether an instruction may run released.
func (k *walker) released(at pos) bool {
	return k.s.f.points.At(at.block, at.index).Seen.Has(gil.Released)
}

// usedThrough looks for memory that is read by way of what is followed.
func (k *walker) usedThrough(p *path, at pos, e *cfg.Expr) (hit, bool) {
	for i := range p.n {
		v, h := k.s.f.Vars[p.vars[i]], p.what[i]
		if h&(ref|ptr) == 0 || !through(e, v) {
			continue
		}
		if h&ptr != 0 {
			return hit{kind: k.s.kind, name: v.Name}, true
		}
		// What the interpreter manages in the object is GIL102's business.
		if !k.released(at) || !v.Type.IsObject() {
			return hit{kind: StaleRef, name: v.Name}, true
		}
	}
	return hit{}, false
}

// usedByCall looks for what is followed among the arguments of a call.
func (k *walker) usedByCall(p *path, at pos, ins *cfg.Instr) (hit, bool) {
	c := k.w.gil.Callee(k.s.f.Func, ins)
	if c.API != nil && (c.API.Has(capi.DropsRef) || c.API.Has(capi.EndsExport) || c.API.Effect != capi.NoEffect) || c.C != nil && c.C.Frees() {
		return hit{}, false
	}
	frees := c.API != nil && c.API.Domain != capi.NoDomain
	for n, a := range ins.Args {
		if through, ok := k.usedThrough(p, at, a); ok {
			return through, true
		}
		h := k.value(p, a)
		if h == 0 || frees {
			continue
		}
		if inner := k.inner(c, n); inner != nil && (k.s.by == byRelease || p.stage != good) {
			if inner.Kind == StaleRef && h&(ref|holdsRef) != 0 {
				return hit{kind: StaleRef, name: written(a), callee: c.Name, inner: inner}, true
			}
			if inner.Kind != StaleRef {
				return hit{kind: k.s.kind, name: written(a), callee: c.Name, inner: inner}, true
			}
		}
		switch {
		case h&(ptr|holdsPtr) != 0:
			return hit{kind: k.s.kind, name: written(a)}, true
		case !k.released(at): // elsewhere it is GIL101 or GIL102
			return hit{kind: StaleRef, name: written(a)}, true
		}
	}
	return k.usedThrough(p, at, ins.Callee)
}

// inner is the use that one of the functions called makes of its n-th parameter in a region or after one.
func (k *walker) inner(c gil.Callee, n int) *Use {
	for _, g := range c.Funcs {
		if params := k.w.fns[g].params; n < len(params) && params[n].stale != nil {
			return params[n].stale
		}
	}
	return nil
}

// written is an expression as its author wrote it, as far as a message shows it.
func written(e *cfg.Expr) string {
	e = e.Uncast()
	if v := base(e); v != nil && v.Kind == cfg.Temp {
		return ""
	}
	return e.String()
}

// report turns the hits into uses: the first of each kind in the text.
func (k *walker) report() {
	var first [4]*Use
	for i := range k.hits {
		h := &k.hits[i]
		u := k.use(h)
		if o := first[h.kind]; o == nil || u.Certain && !o.Certain || u.Certain == o.Certain && before(u, o) {
			first[h.kind] = u
		}
	}
	for _, u := range first {
		if u != nil {
			k.w.add(u)
		}
	}
}

func before(a, b *Use) bool { return compareUses(a, b) < 0 }

// use makes a use of a hit.
func (k *walker) use(h *hit) *Use {
	f := k.s.f
	u := &Use{
		Kind: h.kind, Func: f.Func, Block: h.at.block, Index: h.at.index, Name: h.name, Callee: h.callee,
		From: k.s.from, Owner: k.s.owner, Dropped: k.s.by != byRelease, Lent: k.s.lent, Other: k.s.other,
	}
	if k.s.at.index >= 0 {
		u.Source = f.ins(k.s.at)
	}
	if h.path.stage == stale {
		u.Release = f.ins(h.path.release)
	}
	at := f.points.At(h.at.block, h.at.index)
	u.State = gil.Held
	if h.inner == nil && at.Seen.Has(gil.Released) {
		u.State = gil.Released
	}
	u.Certain = k.s.certain && !h.path.weak && !k.owned && !k.fresh[h.at] && at.Sure.Has(u.State)
	if h.inner != nil {
		u.Certain = u.Certain && h.inner.Certain
	}
	return u
}

// add notes a use, the certain one of several at one place.
func (w *world) add(u *Use) {
	key := useKey{u.instr(), u.Kind}
	if o := w.uses[key]; o == nil || u.Certain && !o.Certain {
		w.uses[key] = u
	}
}
