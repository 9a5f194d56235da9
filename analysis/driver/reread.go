package driver

import (
	"slices"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/csrc"
)

// largeReread is the size of a text, in bytes, from which on a file is read as a whole for every variant: to know what stays the
// same, its tokens would have to be kept.
const largeReread = 1 << 20

// mayReread guesses whether variants will read a file again that hangs on these switches. What plan and optional find out
// later may differ: then the file is read as a whole, or its tokens were kept in vain.
func mayReread(list []csrc.Switch) bool {
	return slices.ContainsFunc(list, func(s csrc.Switch) bool {
		if slices.ContainsFunc(s.Words, func(w string) bool { return capi.ChangesThread(w) || capi.ChangesLock(w) }) {
			return true
		}
		return !s.Defined && namesOption(s.Name) && slices.ContainsFunc(s.Left, func(w string) bool { return capi.Any(w) != nil })
	})
}

// before is what is known of the i-th file of a variant from its base: most functions do not hang on what the variant decides.
func (r *run) before(base *job, i int) cfg.Again {
	if r.session != nil {
		return cfg.Again{} // which knows more
	}
	return cfg.Again{Prev: r.file(base, base.Files[i], cfg.Again{}).graph}
}
