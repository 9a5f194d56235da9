package capi

import "strings"

// IsBufferType reports whether that is a Py_buffer, by its typedef or its struct.
func IsBufferType(base, structName string) bool {
	return canonical(base) == "Py_buffer" || canonical(structName) == "Py_buffer"
}

// IsKeywordsName reports whether a parameter of that name holds the keyword arguments of a call: a dictionary that the
// interpreter makes for it (typeobj.rst: "kwds"; structures.rst: "kwargs").
func IsKeywordsName(name string) bool {
	name = strings.ToLower(name)
	return strings.Contains(name, "kw") || strings.Contains(name, "keyword")
}

// IsRefcountField reports whether a member of an object's head counts its references.
func IsRefcountField(name string) bool {
	return name == "ob_refcnt" || name == "ob_ref_local" || name == "ob_ref_shared"
}

// IsObjectParam reports whether a C type, as the headers spell it, is a pointer to an object.
func IsObjectParam(ctype string) bool { return isObject(ctype) }

// PointsAtObjects reports whether f's result points at references, as into a list's memory, not at bytes.
func (f *Func) PointsAtObjects() bool {
	return strings.HasSuffix(strings.ReplaceAll(f.Result, " ", ""), "PyObject**")
}

// IsWeak reports whether f asks a weak reference for its object, which nobody may keep alive.
func (f *Func) IsWeak() bool { return strings.HasPrefix(f.Name, "PyWeakref_") && f.Has(Borrowed) }

// NamesModule reports whether f looks for a module in sys.modules, which seldom loses one.
func (f *Func) NamesModule() bool { return strings.HasPrefix(f.Name, "PyImport_") }

// IsEncoder reports whether f makes new bytes out of a str, or a new str out of bytes (unicode.rst).
func (f *Func) IsEncoder() bool {
	return strings.HasPrefix(f.Name, "PyUnicode_As") && strings.HasSuffix(f.Name, "String") ||
		strings.HasPrefix(f.Name, "PyUnicode_Encode") || strings.HasPrefix(f.Name, "PyUnicode_Decode")
}

// Frees reports whether f gives memory back without looking into it (ISO C: free).
func (f *CFunc) Frees() bool { return f.Name == "free" || f.Name == "cfree" }

// OfNoSequence reports whether a function is one of sets or dictionaries, other than one that tells whether an object is one.
func (f *Func) OfNoSequence() bool {
	if strings.Contains(f.Name, "_Check") {
		return false
	}
	for _, prefix := range []string{"PySet_", "PyAnySet_", "PyFrozenSet_", "PyDict_"} {
		if strings.HasPrefix(f.Name, prefix) {
			return true
		}
	}
	return false
}

// LooksUp reports whether a function finds an object by its name: the same whenever it is asked.
func (f *Func) LooksUp() bool {
	switch f.Name {
	case "PyImport_ImportModule", "PyObject_GetAttrString", "PyUnicode_InternFromString", "PyDict_GetItemString", "PyMapping_GetItemString":
		return true
	}
	return false
}

// TestsType reports whether a function tells whether an object is of a type that it is given.
func (f *Func) TestsType() bool {
	switch f.Name {
	case "PyObject_TypeCheck", "Py_IS_TYPE":
		return true
	}
	return false
}

// CountsItems reports whether f asks for nothing but a container's size.
func (f *Func) CountsItems() bool {
	return strings.HasSuffix(f.Name, "_GET_SIZE") || strings.HasSuffix(f.Name, "_Size")
}

// IsAssert reports whether a macro of that name tests what its author is sure of (ISO C: assert).
func IsAssert(macro string) bool { return strings.Contains(strings.ToLower(macro), "assert") }

// MakesObject reports whether the function in a type's slot of that name returns an object that nobody else has (typeobj.rst).
func MakesObject(slot string) bool { return slot == "tp_alloc" || slot == "tp_new" }

// Twin returns the function of t that gives a strong reference instead of f's borrowed one; nil where t has none. Code that
// declares that it does without the GIL is judged by 3.13, the first version in which it may.
func (t Target) Twin(f *Func) *Func {
	t.Minor = max(t.Minor, 13)
	return t.Lookup(f.Strong)
}

// Generated reports whether a function of that name was written by Cython: how that handles references is not for its users to
// mend.
func Generated(function string) bool {
	return strings.HasPrefix(function, "__pyx_") || strings.HasPrefix(function, "__Pyx_")
}

// Disposes reports whether a C function of that name takes something down, as far as a name tells. Most such functions do
// nothing with NULL, as free does.
func Disposes(name string) bool {
	name = strings.ToLower(name)
	for _, word := range [...]string{"free", "clear", "destroy", "release", "delete", "unref", "cleanup", "finalize"} {
		if strings.Contains(name, word) {
			return true
		}
	}
	return false
}

// Clears reports whether f sets the variable that it is given to NULL, or to something else (refcounting.rst).
func (f *Func) Clears() bool {
	return f.Has(DropsRef) && (strings.HasSuffix(f.Name, "_CLEAR") || strings.HasSuffix(f.Name, "SETREF"))
}
