package capi

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
)

func TestRows(t *testing.T) {
	for _, rows := range [][]*Func{All(), NumPy()} {
		if !slices.IsSortedFunc(rows, func(a, b *Func) int { return strings.Compare(a.Name, b.Name) }) {
			t.Error("not sorted")
		}
		for _, f := range rows {
			for _, problem := range problems(f) {
				t.Errorf("%s: %s", f.Name, problem)
			}
		}
	}
	if n := len(All()); n < 4000 {
		t.Errorf("only %d rows", n)
	}
}

func problems(f *Func) (out []string) {
	bad := func(wrong bool, format string, args ...any) {
		if wrong {
			out = append(out, fmt.Sprintf(format, args...))
		}
	}
	bad(f.Since != 0 && (f.Since <= MinMinor || f.Since > MaxMinor), "since 3.%d", f.Since)
	bad(f.Removed != 0 && (f.Removed < MinMinor || f.Removed > MaxMinor), "removed in 3.%d", f.Removed)
	bad(f.Removed != 0 && f.Removed <= f.Since, "removed in 3.%d, since 3.%d", f.Removed, f.Since)
	bad((f.Needs != Attached || f.Effect != NoEffect) && f.Source == "", "a need or an effect without a source")
	bad(f.Header == "", "no header")
	bad(strings.HasPrefix(f.Name, "_") && !f.Private, "not private")
	bad(f.Has(Borrowed|NewRef), "borrowed and new")
	bad(f.Has(Pure|RunsPython), "pure, yet runs Python")
	bad(f.Has(Pure|Raises) && f.Needs == Field, "a field read that raises")
	bad(f.Has(FreshObject) && !f.Has(NewRef), "a fresh object that is no new reference")
	bad(f.Has(FixedOwner) && !f.Has(Borrowed), "an owner, but nothing borrowed")
	bad(f.Strong != "" && !f.Has(Borrowed), "a strong twin, but nothing borrowed")
	bad(f.Strong != "" && (Any(f.Strong) == nil || !Any(f.Strong).Has(NewRef) && !returnsInt(f.Strong)), "its strong twin %s returns no new reference", f.Strong)
	bad(f.Effect == Restore && f.Needs == Attached, "restores, but needs an attached thread state")
	bad(f.Effect == Save && f.Needs != Attached, "saves, but needs no attached thread state")
	bad(f.Needs == Signal && f.Has(RunsPython), "async-signal-safe, yet runs Python")
	for _, a := range f.Steals {
		bad(a < 0 || f.Params != nil && a >= len(f.Params), "steals argument %d of %d", a, len(f.Params))
	}
	for _, c := range f.Callbacks {
		bad(c.Arg < -1 || f.Params != nil && c.Arg >= len(f.Params), "callback in argument %d of %d", c.Arg, len(f.Params))
		bad(c.Arg == -1 && !slices.Contains(f.Params, "...") && !slices.Contains(f.Params, "va_list"), "variable arguments, but none declared")
	}
	for _, a := range f.NeedsWith {
		bad(a.Arg >= len(f.Params) || f.Needs == Attached, "needs with argument %d", a.Arg)
	}
	return out
}

// TestTypeNames checks that what the generator took for types look like types.
func TestTypeNames(t *testing.T) {
	typ := regexp.MustCompile(`^(?:(?:const|volatile|unsigned|signed|struct|union|enum|long|short) )*\w+(?: const)?(?: (?:\*+|const))*(?: \[\w*\])*$`)
	for _, rows := range [][]*Func{All(), NumPy()} {
		for _, f := range rows {
			for _, p := range append([]string{f.Result}, f.Params...) {
				if p == "" || p == "..." || strings.Contains(p, " (*)(") || typ.MatchString(p) {
					continue
				}
				t.Errorf("%s: no type: %q", f.Name, p)
			}
			if f.Macro && f.Result == "" && f.Params != nil {
				t.Errorf("%s: parameters without a result", f.Name)
			}
		}
	}
}

// returnsInt is for the twins that give the reference through a pointer: PyDict_GetItemRef.
func returnsInt(name string) bool { return Any(name).Result == "int" }

func TestCRows(t *testing.T) {
	for _, f := range AllC() {
		if f.Blocks == "" && f.Lock == NoLock && f.MTUnsafe == "" && !f.Noreturn && len(f.Callbacks) == 0 && !f.Fresh && !f.Forks && !f.Quick && f.Memory == NoMemory && f.Writes == NoOutput && len(f.Fills) == 0 && !f.Once {
			t.Errorf("%s: nothing is known of it", f.Name)
		}
		if f.Header == "" || f.Source == "" {
			t.Errorf("%s: no header or no source", f.Name)
		}
		if (f.Blocks == "") != (f.Kind == "") {
			t.Errorf("%s: waits, but of no kind", f.Name)
		}
		if (len(f.NoWait) > 0 || len(f.OnlyWait) > 0 || f.Seldom) && f.Blocks == "" {
			t.Errorf("%s: says when it does not wait, but never waits", f.Name)
		}
		if f.Quick && f.Blocks != "" {
			t.Errorf("%s: is over at once, but waits", f.Name)
		}
		if (f.Lock == WaitsOn) && f.Blocks == "" {
			t.Errorf("%s: waits, but does not block", f.Name)
		}
		if twin := f.MTUnsafe; twin != "" && twin != "-" && LookupC(twin) != nil && LookupC(twin).MTUnsafe != "" {
			t.Errorf("%s: its twin %s is not thread-safe either", f.Name, twin)
		}
		if a := Any(f.Name); a != nil && a.Needs == Attached {
			t.Errorf("%s: a native lock or thread function that needs the GIL", f.Name)
		}
	}
	if n := len(AllC()); n < 350 {
		t.Errorf("only %d rows", n)
	}
}

func BenchmarkLookup(b *testing.B) {
	names := []string{"PyList_GetItem", "my_own_function", "PyArray_DATA", "i", "read", "Py_BEGIN_ALLOW_THREADS"}
	for b.Loop() {
		for _, name := range names {
			Any(name)
			LookupC(name)
		}
	}
}
