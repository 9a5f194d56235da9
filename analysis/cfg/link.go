package cfg

import (
	"cmp"
	"slices"
)

// Link joins the files of one link unit. Files may come in any order; the result does not depend on it. An external
// name that several files define belongs to the file whose path sorts first. A function of a header that several files
// include is kept once.
func Link(name string, files []*File) *Program {
	p := &Program{
		Name:    name,
		Files:   slices.Clone(files),
		byName:  map[string]*Func{},
		statics: map[*File]map[string]*Func{},
	}
	slices.SortStableFunc(p.Files, func(a, b *File) int { return cmp.Compare(a.Path, b.Path) })
	type place struct {
		loc  Loc
		name string
	}
	kept := map[place][]*Func{}
	dropped := map[*Func]bool{}
	for _, f := range p.Files {
		own := map[string]*Func{}
		p.statics[f] = own
		for _, fn := range f.Funcs {
			at := place{fn.Loc, fn.Name}
			same := fn
			for _, k := range kept[at] {
				if sameFunc(k, fn) {
					same = k
					break
				}
			}
			if same == fn {
				kept[at] = append(kept[at], fn)
				p.Funcs = append(p.Funcs, fn)
			} else {
				dropped[fn] = true
			}
			if fn.Static {
				own[fn.Name] = same
			} else if p.byName[fn.Name] == nil {
				p.byName[fn.Name] = same
			}
		}
	}
	slices.SortStableFunc(p.Funcs, func(a, b *Func) int {
		return cmp.Or(compareLocs(a.Loc, b.Loc), cmp.Compare(a.Name, b.Name))
	})
	p.refs(dropped)
	p.tables(dropped)
	return p
}

// tables joins the files' tables, those of a header's once.
func (p *Program) tables(dropped map[*Func]bool) {
	seen := map[Loc]bool{}
	for _, f := range p.Files {
		for _, t := range f.Tables {
			if dropped[t.Func] || t.Func == nil && t.Loc.Path != f.Path && seen[t.Loc] {
				continue
			}
			seen[t.Loc] = true
			p.Tables = append(p.Tables, t)
		}
	}
}

// refs joins the files' refs. Those of a function that was dropped, and those of a header's tables after the first time,
// are the same refs again.
func (p *Program) refs(dropped map[*Func]bool) {
	type key struct {
		loc        Loc
		name, file string
	}
	seen := map[key]*File{}
	for _, f := range p.Files {
		for _, r := range f.Refs {
			if dropped[r.Func] {
				continue
			}
			if r.Func == nil && r.Loc.Path != f.Path {
				k := key{loc: r.Loc, name: r.Name}
				// The same static function's name means another function in another file.
				if fn := p.Resolve(f, r.Name); fn != nil {
					k.file = fn.File.Path
				}
				if first := seen[k]; first != nil && first != f {
					continue
				}
				seen[k] = f
			}
			p.Refs = append(p.Refs, r)
		}
	}
}

// Resolve finds the function that name means in file from: a static one of that file, else the program's external one;
// nil where the program does not define it.
func (p *Program) Resolve(from *File, name string) *Func {
	if f := p.statics[from][name]; f != nil {
		return f
	}
	return p.byName[name]
}

// sameFunc reports whether two functions at one place, seen by two files, are one: macros may have made different
// bodies of the same text, or let it call different functions.
func sameFunc(a, b *Func) bool {
	if len(a.Blocks) != len(b.Blocks) || a.Static != b.Static {
		return false
	}
	for i, x := range a.Blocks {
		y := b.Blocks[i]
		if len(x.Instrs) != len(y.Instrs) || len(x.Succs) != len(y.Succs) {
			return false
		}
		for j := range x.Instrs {
			if !sameInstr(x.Instrs[j], y.Instrs[j], a.File, b.File) {
				return false
			}
		}
	}
	return true
}

func sameInstr(x, y *Instr, a, b *File) bool {
	if x.Op != y.Op || x.Truth != y.Truth || len(x.Args) != len(y.Args) {
		return false
	}
	if x.Op != Call {
		return true
	}
	if x.Callee.Op != y.Callee.Op || x.Callee.Name != y.Callee.Name {
		return false
	}
	return x.Callee.Op != OpFunc || samePlace(a.static(x.Callee.Name), b.static(y.Callee.Name))
}

func samePlace(a, b *Func) bool {
	if a == nil || b == nil {
		return a == b
	}
	return a.Loc == b.Loc
}

// static finds a static function of the file.
func (f *File) static(name string) *Func { return f.staticFuncs[name] }
