package capi

import (
	"slices"
	"strings"
	"sync"
)

// Lookup returns the function of that name in CPython t, or nil.
func (t Target) Lookup(name string) *Func {
	f := Any(name)
	if f == nil || !f.In(t) {
		return nil
	}
	return f
}

// Any returns the function of that name in whatever version has it, or nil. Code written for several versions carries
// replacements under the original's name.
func Any(name string) *Func {
	if i := find(name, funcIndex[:], func(i int) string { return funcs[i].Name }); i >= 0 {
		return &funcs[i]
	}
	return nil
}

// All returns every function and macro of CPython's C API, sorted by name. The caller must not change the slice.
func All() []*Func { return pointers().python }

// NumPy returns the functions and macros of numpy's C API, sorted by name. The caller must not change the slice.
func NumPy() []*Func { return pointers().numpy }

// LooksLikeAPI reports whether an unknown function's name is one that the C API, or a compatibility header for it, would
// have: Py_Name, PyClass_Name with a class that the API knows. A private name (_Py...) counts only where some version
// has it, for what an unknown one needs cannot be guessed; nor does a module's own PyInit_name.
func LooksLikeAPI(name string) bool {
	if Any(name) != nil {
		return true
	}
	class, rest, ok := strings.Cut(name, "_")
	if !ok || rest == "" || !strings.HasPrefix(class, "Py") || class == "PyInit" || !isLetter(rest[0]) {
		return false
	}
	_, ok = slices.BinarySearch(classes[:], class)
	return ok
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// find returns the position of the row of that name by an index of rows.go, -1 where there is none.
func find(name string, index []uint16, nameOf func(i int) string) int {
	for at := int(HashName(name)); ; at++ {
		i := int(index[at&(len(index)-1)]) - 1
		if i < 0 || nameOf(i) == name {
			return i
		}
	}
}

// HashName is the hash behind the indexes of rows.go: FNV-1a of 32 bits (Fowler, Noll, Vo).
func HashName(name string) uint32 {
	h := uint32(2166136261)
	for i := range len(name) {
		h = (h ^ uint32(name[i])) * 16777619
	}
	return h
}

type allRows struct {
	python, numpy []*Func
	c             []*CFunc
}

// pointers are the rows as they are listed: most runs ask only for single ones.
var pointers = sync.OnceValue(func() (all allRows) {
	for i := range funcs {
		if i < pythonRows {
			all.python = append(all.python, &funcs[i])
		} else {
			all.numpy = append(all.numpy, &funcs[i])
		}
	}
	for i := range cfuncs {
		all.c = append(all.c, &cfuncs[i])
	}
	return all
})
