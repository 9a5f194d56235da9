package cfg

import (
	"slices"

	"github.com/gillint/gillint/analysis/csrc"
)

// Lines gives a line of a file its label: a number that orders lines as they stand in the file and that a line keeps while
// others come and go, so that what was built of a function stays good wherever an edit moves it.
type Lines func(path string, line int) (label int)

// Again says how a file is built that is read again and again.
type Again struct {
	Prev  *File // what Rebuild made of an earlier reading; nil for the first one
	Lines Lines // the labels of lines as they are now: a line that Prev knew and that is still there has the same; nil: no line has moved
	Keep  bool  // there will be another reading
	// Help runs work on a goroutine of its own, where one may work now, else it returns false: large files are read by several.
	// May be nil.
	Help func(work func()) bool
}

// Rebuild is Build for a file that is read again and again. Its places have labels for lines. Functions that have the same
// tokens at the same labels as in Prev, and that refer to nothing that is declared otherwise now, are taken over. The result is
// the same as without Prev, but for the identity of global variables: those are equal by Key. With the zero Again it is Build.
func Rebuild(u *csrc.Unit, a Again) *File {
	un := newUnit(u)
	un.label = a.Lines
	if a.Prev != nil && a.Prev.kept == nil {
		a.Prev = nil // of no use
	}
	if a.Prev == nil {
		un.help = a.Help
	}
	if !a.Keep && a.Prev == nil || u.Remapped() { // #line gives places that move otherwise than the text does
		un.build(un.item)
		return un.file
	}
	k := &kept{prints: u.Prints(a.Lines), functions: map[uint64]*built{}}
	if a.Keep {
		un.file.kept = k
	}
	take := func(it *csrc.Item) *built { return nil }
	if prev := a.Prev; prev != nil {
		if changed, ok := k.prints.ChangedSince(prev.kept.prints); ok {
			take = func(it *csrc.Item) *built {
				b := prev.kept.functions[k.prints.Functions[it]]
				if b == nil || it.Mentions(changed) {
					return nil
				}
				return b
			}
		}
	}
	un.build(func(it *csrc.Item) {
		if it.Kind != csrc.FuncDef {
			un.item(it)
			return
		}
		b := take(it)
		if b == nil {
			b = un.building(func() { un.item(it) })
		} else {
			b = un.adopt(it, b)
		}
		k.functions[k.prints.Functions[it]] = b
	})
	return un.file
}

// kept is what a File of Rebuild knows for the next one.
type kept struct {
	prints    *csrc.Prints
	functions map[uint64]*built // by print
}

// built is what became of one function's item, functions nested in it included.
type built struct {
	funcs    []*Func
	refs     []*Ref
	tables   []*Table
	problems []Problem
}

// building builds something and returns what it added to the file.
func (un *unit) building(build func()) *built {
	f := un.file
	funcs, refs, tables, problems := len(f.Funcs), len(f.Refs), len(f.Tables), len(f.Problems)
	build()
	// Copies: the file's own lists are sorted yet.
	return &built{slices.Clone(f.Funcs[funcs:]), slices.Clone(f.Refs[refs:]), slices.Clone(f.Tables[tables:]), slices.Clone(f.Problems[problems:])}
}

// adopt adds a function that was built for an earlier reading to the file: the frozen graph is shared, what points at the
// file is new.
func (un *unit) adopt(it *csrc.Item, old *built) *built {
	return un.building(func() {
		own := make(map[*Func]*Func, len(old.funcs))
		for _, f := range old.funcs {
			c := *f
			c.File = un.file
			if f.Name == it.Name {
				c.Static = it.Static || un.declares[it.Name].static
				c.Noreturn = un.lookup(it.Name).noreturn
			}
			own[f] = &c
			un.addGraph(&c)
		}
		for _, r := range old.refs {
			c := *r
			c.File, c.Func = un.file, own[r.Func]
			un.file.Refs = append(un.file.Refs, &c)
		}
		for _, t := range old.tables {
			c := *t
			c.File, c.Func = un.file, own[t.Func]
			un.file.Tables = append(un.file.Tables, &c)
		}
		un.file.Problems = append(un.file.Problems, old.problems...)
	})
}
