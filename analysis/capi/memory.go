package capi

import "strings"

// MemoryOp is what a call does with memory.
type MemoryOp uint8

// The operations.
const (
	NoMemory    MemoryOp = iota
	Allocates            // its result is new memory
	Reallocates          // gives its first argument back; its result is new memory
	Frees                // gives its first argument back
)

// MemoryOf says what a function of that name does with memory, and of which allocator.
func MemoryOf(name string) (MemoryOp, Domain) {
	if f := Any(name); f != nil {
		if f.Domain == NoDomain {
			return NoMemory, NoDomain
		}
		switch lower := strings.ToLower(name); {
		case strings.HasSuffix(lower, "realloc"), strings.HasSuffix(lower, "resize"):
			return Reallocates, f.Domain
		case strings.HasSuffix(lower, "free"), strings.HasSuffix(lower, "del"):
			return Frees, f.Domain
		}
		return Allocates, f.Domain
	}
	if c := LookupC(name); c != nil && c.Memory != NoMemory {
		return c.Memory, LibcDomain
	}
	return NoMemory, NoDomain
}

// Twin is the function of domain d that does what op says, by its name in the documentation.
func (d Domain) Twin(op MemoryOp) string {
	prefix := map[Domain]string{RawDomain: "PyMem_Raw", MemDomain: "PyMem_", ObjectDomain: "PyObject_"}[d]
	name := map[MemoryOp]string{Allocates: "Malloc", Reallocates: "Realloc", Frees: "Free"}[op]
	if d == LibcDomain {
		return strings.ToLower(name)
	}
	return prefix + name
}

// Like is the function of domain d that is called in the same way as the allocating function of that name: PyMem_Calloc for
// PyObject_Calloc.
func (d Domain) Like(name string) string {
	if _, verb, ok := strings.Cut(name, "_"); ok {
		like := strings.TrimSuffix(d.Twin(Allocates), "Malloc") + verb
		if op, of := MemoryOf(like); op == Allocates && of == d {
			return like
		}
	}
	return d.Twin(Allocates)
}

// String is the domain in a sentence.
func (d Domain) String() string {
	return [...]string{"no domain", "the raw domain", "the mem domain", "the object domain", "malloc"}[d]
}

// IsBuffer reports whether that is the struct by which objects show their memory: Py_buffer, by typedef or tag.
func IsBuffer(name string) bool { return canonical(name) == "Py_buffer" }

// OnlyBytes reports whether a C function of that name takes what it is given a pointer to for nothing but bytes: it makes no
// pointers.
func OnlyBytes(name string) bool {
	if op, _ := MemoryOf(name); op != NoMemory {
		return true
	}
	switch name {
	case "memset", "memcpy", "memmove", "memcmp", "memchr", "bzero", "explicit_bzero", "assert", "printf", "fprintf", "snprintf":
		return true
	}
	return false
}
