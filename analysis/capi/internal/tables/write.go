package tables

import (
	"bytes"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/gillint/gillint/analysis/capi"
)

// Source returns the tables as the Go source of capi/rows.go. Everything in it is constant, so that the linker lays it out
// and a program that starts does nothing.
func (t *Tables) Source() []byte {
	var b bytes.Buffer
	b.WriteString("// Code generated from data/*.tsv by UPDATE=1 go test ./analysis/capi/internal/tables; DO NOT EDIT.\n\npackage capi\n")
	funcs := slices.Concat(t.Python, t.NumPy)
	fmt.Fprintf(&b, "\nconst pythonRows = %d\n", len(t.Python))
	writeRows(&b, "funcs", funcs)
	writeIndex(&b, "funcIndex", len(funcs), func(i int) string { return funcs[i].Name })
	writeRows(&b, "cfuncs", t.C)
	writeIndex(&b, "cfuncIndex", len(t.C), func(i int) string { return t.C[i].Name })
	fmt.Fprintf(&b, "\nvar classes = [...]string{\n")
	for _, class := range classesOf(funcs) {
		fmt.Fprintf(&b, "\t%q,\n", class)
	}
	fmt.Fprintf(&b, "}\n\nvar handles = [...]handleRow{\n")
	for _, name := range slices.Sorted(maps.Keys(t.Handles)) {
		fmt.Fprintf(&b, "\t{%q, %d},\n", name, t.Handles[name])
	}
	b.WriteString("}\n")
	return b.Bytes()
}

// classesOf returns the parts of public names before the first underscore, sorted.
func classesOf(funcs []*capi.Func) []string {
	seen := map[string]bool{}
	for _, f := range funcs {
		if class, _, ok := strings.Cut(f.Name, "_"); ok && !f.Private {
			seen[class] = true
		}
	}
	return slices.Sorted(maps.Keys(seen))
}

func writeRows[T any](b *bytes.Buffer, name string, rows []*T) {
	fmt.Fprintf(b, "\nvar %s = [...]%s{\n", name, reflect.TypeFor[T]().Name())
	for _, row := range rows {
		b.WriteByte('\t')
		writeValue(b, reflect.ValueOf(*row))
		b.WriteString(",\n")
	}
	b.WriteString("}\n")
}

// writeValue writes v as a literal, a struct without its zero fields.
func writeValue(b *bytes.Buffer, v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		sep := "{"
		for i := range v.NumField() {
			if f := v.Field(i); !f.IsZero() {
				b.WriteString(sep + v.Type().Field(i).Name + ": ")
				writeValue(b, f)
				sep = ", "
			}
		}
		if sep == "{" {
			b.WriteByte('{')
		}
		b.WriteByte('}')
	case reflect.Slice:
		elem := v.Type().Elem().Name()
		b.WriteString("[]" + elem + "{")
		for i := range v.Len() {
			if i > 0 {
				b.WriteString(", ")
			}
			writeValue(b, v.Index(i))
		}
		b.WriteByte('}')
	case reflect.String:
		fmt.Fprintf(b, "%q", v.String())
	default:
		fmt.Fprint(b, constant(v))
	}
}

// constant is the value of a number or a truth value, without the name that String would give.
func constant(v reflect.Value) any {
	switch {
	case v.CanInt():
		return v.Int()
	case v.CanUint():
		return v.Uint()
	}
	return v.Bool()
}

// writeIndex writes a hash table of positions, plus one: 0 is a free place. At most a third of it is in use.
func writeIndex(b *bytes.Buffer, name string, n int, key func(i int) string) {
	size := 1
	for size < 3*n {
		size *= 2
	}
	index := make([]int, size)
	for i := range n {
		at := int(capi.HashName(key(i))) & (size - 1)
		for index[at] != 0 {
			at = (at + 1) & (size - 1)
		}
		index[at] = i + 1
	}
	fmt.Fprintf(b, "\nvar %s = [%d]uint16{", name, size)
	for i, v := range index {
		if i%32 == 0 {
			b.WriteString("\n\t")
		} else {
			b.WriteByte(' ')
		}
		fmt.Fprintf(b, "%d,", v)
	}
	b.WriteString("\n}\n")
}
