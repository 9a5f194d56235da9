package project

import (
	"bytes"
	"encoding/gob"
	"errors"
	"path"
)

// frozen is a Project as plain data: what MarshalBinary writes. Files and their flags stand there once, however many units
// have them.
type frozen struct {
	Units    []frozenUnit
	Included []frozenUnit
	Files    []frozenFile
	Flags    []frozenFlags
	Problems []Problem
	Skipped  int
	Trees    []frozenTree
	Patterns []frozenPattern
}

type (
	frozenUnit struct {
		Name                  string
		Files                 []int // of frozen.Files
		Bound                 []Binding
		Unshared, NonBlocking bool
		Lent                  []bool
	}
	frozenFile struct {
		Path        string
		Flags, Tree int // of frozen.Flags, frozen.Trees; a tree of -1 is none
	}
	frozenFlags struct {
		Include, System, Defines []string
		Exact                    bool
	}
	// frozenTree is what Find needs.
	frozenTree struct {
		Root    string
		Headers []string
	}
	frozenPattern struct {
		Dir        string
		Deep, File bool
		Text       string
	}
)

var errFrozen = errors.New("not a project")

// MarshalBinary writes the project. What UnmarshalBinary reads from it answers every question as p does, but for Glances.
func (p *Project) MarshalBinary() ([]byte, error) {
	z := &frozen{Problems: p.Problems, Skipped: p.Skipped}
	trees := map[*tree]int{nil: -1}
	for i, t := range p.trees {
		trees[t] = i
		ft := frozenTree{Root: t.root}
		for _, name := range sortedKeys(t.headers) {
			ft.Headers = append(ft.Headers, t.headers[name]...)
		}
		z.Trees = append(z.Trees, ft)
	}
	for _, q := range p.patterns {
		z.Patterns = append(z.Patterns, frozenPattern{q.dir, q.deep, q.file, q.text})
	}
	type id struct {
		path, flags string
		tree        *tree
	}
	files, flags := map[id]int{}, map[string]int{}
	unit := func(u *Unit) frozenUnit {
		fu := frozenUnit{Name: u.Name, Bound: u.Bound, Unshared: u.Unshared, NonBlocking: u.NonBlocking, Lent: u.Lent}
		for _, f := range u.Files {
			text := f.Flags()
			k := id{f.Path, text, f.tree}
			if _, ok := files[k]; !ok {
				if _, ok := flags[text]; !ok {
					flags[text] = len(z.Flags)
					z.Flags = append(z.Flags, frozenFlags{f.Include, f.System, f.Defines, f.Exact})
				}
				files[k] = len(z.Files)
				z.Files = append(z.Files, frozenFile{f.Path, flags[text], trees[f.tree]})
			}
			fu.Files = append(fu.Files, files[k])
		}
		return fu
	}
	for _, u := range p.Units {
		z.Units = append(z.Units, unit(u))
	}
	for _, u := range p.Included {
		z.Included = append(z.Included, unit(u))
	}
	var b bytes.Buffer
	err := gob.NewEncoder(&b).Encode(z)
	return b.Bytes(), err
}

// UnmarshalBinary reads what MarshalBinary wrote. It fails on anything else, and p stays as it is then.
func (p *Project) UnmarshalBinary(data []byte) error {
	var z frozen
	if err := gob.NewDecoder(bytes.NewReader(data)).Decode(&z); err != nil {
		return err
	}
	q := Project{Problems: z.Problems, Skipped: z.Skipped}
	for _, ft := range z.Trees {
		t := &tree{root: ft.Root, headers: map[string][]string{}, near: map[[2]string][2]string{}}
		for _, name := range ft.Headers {
			b := path.Base(name)
			t.headers[b] = append(t.headers[b], name)
		}
		q.trees = append(q.trees, t)
	}
	for _, f := range z.Patterns {
		q.patterns = append(q.patterns, pattern{dir: f.Dir, deep: f.Deep, file: f.File, text: f.Text})
	}
	files := make([]*File, len(z.Files))
	for i, f := range z.Files {
		if f.Flags < 0 || f.Flags >= len(z.Flags) || f.Tree >= len(q.trees) {
			return errFrozen
		}
		flags := z.Flags[f.Flags]
		files[i] = &File{Path: f.Path, Include: flags.Include, System: flags.System, Defines: flags.Defines, Exact: flags.Exact}
		if f.Tree >= 0 {
			files[i].tree = q.trees[f.Tree]
		}
	}
	units := func(list []frozenUnit) ([]*Unit, error) {
		var out []*Unit
		for _, fu := range list {
			u := &Unit{Name: fu.Name, Bound: fu.Bound, Unshared: fu.Unshared, NonBlocking: fu.NonBlocking, Lent: fu.Lent}
			for _, i := range fu.Files {
				if i < 0 || i >= len(files) {
					return nil, errFrozen
				}
				u.Files = append(u.Files, files[i])
			}
			if len(u.Files) == 0 {
				return nil, errFrozen
			}
			out = append(out, u)
		}
		return out, nil
	}
	var err error
	if q.Units, err = units(z.Units); err != nil {
		return err
	}
	if q.Included, err = units(z.Included); err != nil {
		return err
	}
	*p = q
	return nil
}
