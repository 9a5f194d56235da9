package main

import (
	"log"
	"regexp"
	"strings"
)

var (
	// numpyName says which names of numpy's headers are its C API.
	numpyName  = regexp.MustCompile(`^(?:_?PyArray_|PyDataMem_|PyDimMem_|PyArrayIter_|PyArrayMultiIter_|PyArrayNeighborhoodIter_|PyArrayMapIter_|PyUFunc_|PyDataType_|PyTypeNum_|NpyIter_|NpyString_|PyArrayScalar_|PyArrayMethod_|npy_)\w+$`)
	numpyTable = regexp.MustCompile(`#define\s+(\w+)\s+\(\*\(`)
	numpyPlain = regexp.MustCompile(`(?m)^(?:NPY_INPLACE|NPY_INLINE|static NPY_INLINE|NPY_NO_EXPORT)?[ \t]*((?:const |unsigned )?[a-z]\w*[ \t*\n]+npy_\w+\([^;{)]*\))`)
	numpyObj   = regexp.MustCompile(`^\s*#\s*define\s+(npy_\w+)\s+(npy_\w+)\s*$`)
	numpyRaw   = regexp.MustCompile(`^\s*#\s*define\s+(PyArray_\w+)\s+PyMem_Raw\w+\s*$`) // the names of PyMem_Raw* in numpy
	numpyNoise = regexp.MustCompile(`\bNPY_(?:RETURNS_BORROWED_REF|(?:STEALS_REF_TO_ARG|UNUSED)\([^)]*\)|INLINE|GCC_\w+(?:\([^)]*\))?)`)
)

// scanNumPy finds the declarations of one header of numpy's.
func scanNumPy(path, text string) []decl {
	text = strings.ReplaceAll(text, "\\\n", " ")
	text = numpyNoise.ReplaceAllString(comments.ReplaceAllString(text, " "), " ")
	var out []decl
	add := func(d decl) {
		if numpyName.MatchString(d.name) {
			d.header = "numpy/" + path
			out = append(out, d)
		}
	}
	var rest strings.Builder
	for line := range strings.Lines(text) {
		if !strings.HasPrefix(strings.TrimSpace(line), "#") {
			rest.WriteString(line)
			continue
		}
		if m := numpyTable.FindStringSubmatchIndex(line); m != nil {
			if d, ok := tableEntry(line[m[2]:m[3]], line[m[1]:]); ok {
				add(d)
			}
		} else if m := macroLine.FindStringSubmatch(line); m != nil {
			add(decl{name: m[1], kind: macro})
		} else if m := numpyRaw.FindStringSubmatch(line); m != nil {
			add(decl{name: m[1], kind: macro})
		} else if m := numpyObj.FindStringSubmatch(line); m != nil {
			add(decl{name: m[1], kind: alias, target: m[2]})
		}
	}
	body := rest.String()
	for _, at := range inlineFunc.FindAllStringIndex(body, -1) {
		if d, ok := prototype(body[at[1]:]); ok {
			add(d)
			add(decl{name: d.name, kind: macro})
		}
	}
	for _, m := range numpyPlain.FindAllStringSubmatch(body, -1) {
		if d, ok := prototype(m[1] + ";"); ok && !strings.HasPrefix(d.result, "return") {
			add(d)
		}
	}
	return out
}

// tableEntry reads "result (*)(params)) PyArray_API[n])", an entry of numpy's table of function pointers.
func tableEntry(name, text string) (decl, bool) {
	result, after, ok := strings.Cut(text, "(*)")
	if !ok {
		return decl{}, false
	}
	args, _, ok := parens(strings.TrimSpace(after))
	if !ok {
		log.Printf("%s: no parameters in %q", name, text)
		return decl{}, false
	}
	d := decl{name: name, kind: function, result: normal(result)}
	for _, p := range splitArgs(args) {
		if p = paramType(p); p != "void" && p != "" {
			d.params = append(d.params, p)
		}
	}
	return d, true
}
