package cfg

import (
	"path"

	"github.com/gillint/gillint/analysis/csrc"
	"github.com/gillint/gillint/analysis/csrc/pp"
)

// fewUnused is how many functions that nothing uses a file may bring along for analysis.
const fewUnused = 64

// unused lists the static functions of headers that nothing in the file names, neither itself nor by way of others that
// nothing names, where they are many: compilers drop them, and generated headers with thousands of them would cost each file that
// includes them more than the file itself. A few are analysed, as are static functions of C files: somebody will use them.
func (un *unit) unused() map[*csrc.Item]bool {
	idle := map[string]*csrc.Item{} // header functions that nothing was seen to name yet
	out := map[*csrc.Item]bool{}
	for _, it := range un.src.Items {
		if it.Kind == csrc.FuncDef && it.Static && it.Name != "" && it.Name != "main" && path.Ext(un.path(it.Loc)) != ".c" {
			idle[it.Name] = it
			out[it] = true
		}
	}
	if len(idle) <= fewUnused {
		return nil
	}
	var named []*csrc.Item
	look := func(it *csrc.Item) {
		for i := range it.Tokens {
			if t := &it.Tokens[i]; t.Kind == pp.Ident {
				if f := idle[t.Text]; f != nil && f != it {
					delete(idle, t.Text)
					named = append(named, f)
				}
			}
		}
	}
	for _, it := range un.src.Items {
		if !out[it] && it.Kind != csrc.Proto {
			look(it)
		}
	}
	for ; len(named) > 0; named = named[1:] {
		delete(out, named[0])
		look(named[0])
	}
	if len(out) <= fewUnused {
		return nil
	}
	return out
}
