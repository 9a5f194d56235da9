package share

import (
	"slices"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
)

// Call is an unlocked call of a function of the C library that is not thread-safe.
type Call struct {
	Site
	C *capi.CFunc
}

func (f *finder) findCalls() []*Call {
	var out []*Call
	for _, v := range f.away() {
		if !shared(f.g.Reach(v.f)) {
			continue
		}
		for site, ins := range v.sites() {
			if ins.Op != cfg.Call {
				continue
			}
			c := f.g.Callee(v.f, ins).C
			if c == nil || c.MTUnsafe == "" || c.Unsafe == capi.UnsafeArgument || f.locked(v, site.Block, site.Index) || f.index().once[v.f] {
				continue
			}
			site.Certain = site.Certain && site.State == gil.Released && c.Unsafe == capi.UnsafeAlways && !f.perhaps(v, &site) && f.g.Reach(v.f)&(gil.ReachMethod|gil.ReachBound) != 0
			out = append(out, &Call{site, c})
		}
	}
	slices.SortStableFunc(out, func(a, b *Call) int { return compareSites(&a.Site, &b.Site) })
	return out
}
