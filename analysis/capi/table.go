package capi

import (
	_ "embed"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// The tables. api.tsv and numpy.tsv are made from headers by internal/gen and docs.tsv from the
// manual's annotations; the others are written by hand, one fact a line, each with its source.
var (
	//go:embed data/api.tsv
	apiTSV string
	//go:embed data/signatures.tsv
	signaturesTSV string
	//go:embed data/macros.tsv
	macrosTSV string
	//go:embed data/numpy.tsv
	numpyTSV string
	//go:embed data/needs.tsv
	needsTSV string
	//go:embed data/effects.tsv
	effectsTSV string
	//go:embed data/traits.tsv
	traitsTSV string
	//go:embed data/sharing.tsv
	sharingTSV string
	//go:embed data/references.tsv
	referencesTSV string
	//go:embed data/docs.tsv
	docsTSV string
	//go:embed data/callbacks.tsv
	callbacksTSV string
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
func Any(name string) *Func { return tables().byName[name] }

// Load reads the tables, which otherwise the first question does: beside other work it costs no time.
func Load() {
	tables()
	clib()
}

// All returns every function and macro of CPython's C API, sorted by name. The caller must not change the slice.
func All() []*Func { return tables().python }

// NumPy returns the functions and macros of numpy's C API, sorted by name. The caller must not change the slice.
func NumPy() []*Func { return tables().numpy }

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
	return tables().classes[class]
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// table holds every row.
type table struct {
	python, numpy []*Func
	byName        map[string]*Func
	classes       map[string]bool // the parts of public names before the first underscore
}

// tables is parsed once, at the first question; a malformed embedded table is a programming error that the tests find.
var tables = sync.OnceValue(loadTables)

func loadTables() *table {
	t := &table{byName: make(map[string]*Func, 8192), classes: map[string]bool{}}
	t.python = t.readRows(apiTSV)
	t.numpy = t.readRows(numpyTSV)
	for name, f := range t.byName {
		if class, _, ok := strings.Cut(name, "_"); ok && !f.Private {
			t.classes[class] = true
		}
	}
	t.readSignatures(signaturesTSV)
	t.readSignatures(macrosTSV)
	t.readFacts(needsTSV, setNeed)
	t.readFacts(effectsTSV, setEffect)
	t.readFacts(docsTSV, setDoc)
	t.readFacts(traitsTSV, setTraits)
	t.readFacts(sharingTSV, setSharing)
	t.readFacts(referencesTSV, setSharing)
	t.readFacts(callbacksTSV, setCallback)
	return t
}

// readRows reads name, flags, since, removed, header, result, parameters.
func (t *table) readRows(tsv string) []*Func {
	n := strings.Count(tsv, "\n")
	rows := make([]Func, 0, n)
	types := make([]string, 0, n+strings.Count(tsv, "|")) // all parameters' types in one piece
	out := make([]*Func, 0, n)
	for c := range lines(tsv, 7) {
		f := Func{Name: c[0], Header: c[4], Result: c[5], Since: number(c[2]), Removed: number(c[3])}
		f.Macro = strings.Contains(c[1], "m")
		f.Private = c[0][0] == '_' || strings.Contains(c[1], "i")
		f.Params, types = params(types, c[6])
		rows = append(rows, f) // never grows: the pointers stay good
		p := &rows[len(rows)-1]
		out = append(out, p)
		t.byName[p.Name] = p
	}
	return out
}

// params appends the types of s, joined by "|", to all, and returns them and all. "void" is none, and nothing is unknown.
func params(all []string, s string) (own, rest []string) {
	switch s {
	case "":
		return nil, all
	case "void":
		return []string{}, all
	}
	start := len(all)
	for typ := range strings.SplitSeq(s, "|") {
		all = append(all, typ)
	}
	return all[start:len(all):len(all)], all
}

// readSignatures reads name, result, parameters for macros whose types no header tells.
func (t *table) readSignatures(tsv string) {
	for c := range lines(tsv, 3) {
		f := t.mustHave(c[0])
		f.Result = c[1]
		f.Params, _ = params(nil, c[2])
	}
}

// readFacts reads name, fact, source. A name that ends in * stands for every row that begins so; later lines win over
// earlier ones.
func (t *table) readFacts(tsv string, set func(f *Func, fact, source string)) {
	for c := range lines(tsv, 3) {
		prefix, pattern := strings.CutSuffix(c[0], "*")
		if !pattern {
			set(t.mustHave(c[0]), c[1], c[2])
			continue
		}
		for _, rows := range [][]*Func{t.python, t.numpy} {
			i, _ := slices.BinarySearchFunc(rows, prefix, func(f *Func, p string) int { return strings.Compare(f.Name, p) })
			for ; i < len(rows) && strings.HasPrefix(rows[i].Name, prefix); i++ {
				set(rows[i], c[1], c[2])
			}
		}
	}
}

func (t *table) mustHave(name string) *Func {
	f := t.byName[name]
	if f == nil {
		panic(fmt.Sprintf("capi: a fact about %s, which is in no table", name))
	}
	return f
}

// setNeed reads "need", or "need unless argument:constant".
func setNeed(f *Func, fact, source string) {
	need, unless, conditional := strings.Cut(fact, " unless ")
	f.Needs = word(needNames, need)
	f.NeedsWith = nil
	if conditional {
		f.NeedsWith = []ArgConst{argConst(unless)}
	}
	f.Source = source
	if f.Needs == Attached {
		f.Source = "" // a name taken out of a pattern: the general rule again
	}
}

func setEffect(f *Func, fact, source string) {
	f.Effect = word(effectNames, fact)
	if f.Source != "" && f.Source != source {
		source = f.Source + "; " + source
	}
	f.Source = source
}

// setTraits adds traits; one with a minus sign is taken away again.
func setTraits(f *Func, fact, _ string) {
	for name := range strings.SplitSeq(fact, ",") {
		if name, minus := strings.CutPrefix(name, "-"); minus {
			f.Traits &^= word(traitNames, name)
			continue
		}
		f.Traits |= word(traitNames, name)
	}
}

// setDoc reads what the manual says: words and values, joined by commas.
func setDoc(f *Func, fact, _ string) {
	for part := range strings.SplitSeq(fact, ",") {
		switch key, value, _ := strings.Cut(part, "="); key {
		case "safety":
			f.Safety = word(safetyNames, value)
		case "deprecated":
			f.Deprecated = number(value)
		default:
			f.Traits |= word(traitNames, key)
		}
	}
}

// setSharing reads words and values joined by commas: instead=, strong=, steals=, lends=, interior=, out=, section=, domain=, deprecated=, or a trait.
func setSharing(f *Func, fact, _ string) {
	for part := range strings.SplitSeq(fact, ",") {
		switch key, value, _ := strings.Cut(part, "="); key {
		case "strong":
			f.Strong = value
		case "steals":
			f.Steals = append(f.Steals, number(value))
		case "lends":
			f.Lends = append(f.Lends, number(value))
		case "out":
			f.Out = number(value)
		case "interior":
			f.Interior = word(interiorNames, value)
		case "section":
			f.Section = word(sectionNames, value)
		case "deprecated":
			f.Deprecated = number(value)
		case "instead":
			f.Instead = value
		case "domain":
			f.Domain = word(domainNames, value)
		default:
			f.Traits |= word(traitNames, key)
		}
	}
}

// setCallback reads "arg:when".
func setCallback(f *Func, fact, _ string) { f.Callbacks = append(f.Callbacks, callback(fact)) }

func callback(fact string) Callback {
	arg, when, _ := strings.Cut(fact, ":")
	return Callback{Arg: number(arg), When: word(whenNames, when)}
}

// lines yields the cells of every line that is neither empty nor a comment.
func lines(tsv string, cells int) func(yield func([]string) bool) {
	return func(yield func([]string) bool) {
		row := make([]string, cells)
		for line := range strings.SplitSeq(tsv, "\n") {
			if line == "" || line[0] == '#' {
				continue
			}
			rest, more := line, true
			for i := range row {
				if !more {
					panic("capi: too few cells: " + line)
				}
				row[i], rest, more = strings.Cut(rest, "\t")
			}
			if more {
				panic("capi: too many cells: " + line)
			}
			if !yield(row) {
				return
			}
		}
	}
}

func number(s string) int {
	if s == "" {
		return 0
	}
	n, err := strconv.Atoi(s)
	if err != nil {
		panic("capi: " + err.Error())
	}
	return n
}

func word[T any](names map[string]T, s string) T {
	v, ok := names[s]
	if !ok {
		panic("capi: unknown word " + strconv.Quote(s))
	}
	return v
}

// The words that the tables use.
var (
	needNames = map[string]Need{"attached": Attached, "nothing": Nothing, "harmless": Harmless, "field": Field, "signal": Signal}

	effectNames = map[string]Effect{
		"none": NoEffect, "save": Save, "restore": Restore, "ensure": Ensure, "ensure-release": EnsureRelease,
		"release-thread": ReleaseThread, "acquire-thread": AcquireThread, "swap": Swap, "release-lock": ReleaseLock,
		"acquire-lock": AcquireLock, "attach-new": AttachNew, "attach-release": AttachRelease, "initialize": Initialize,
		"finalize": Finalize, "delete-current": DeleteCurrent, "new-interpreter": NewInterpreter, "end-interpreter": EndInterpreter,
		"query": Query, "current": Current, "unchecked": Unchecked,
	}

	traitNames = map[string]Traits{
		"runs-python": RunsPython, "borrowed": Borrowed, "new": NewRef, "raises": Raises, "pure": Pure, "noreturn": Noreturn,
		"blocks": Blocks, "fresh": FreshObject, "fixed-owner": FixedOwner, "takes-ref": TakesRef, "drops-ref": DropsRef,
		"reads-refcount": ReadsRefcount, "unlocked": Unlocked, "needs-section": NeedsSection, "checks-signals": ChecksSignals, "calls-python": CallsPython,
		"asks-finalizing": AsksFinalizing,
		"replaces-items":  ReplacesItems, "adds-items": AddsItems, "existing": Existing, "returns-argument": ReturnsArg, "asks-thread": AsksThread, "ends-export": EndsExport, "parses-args": ParsesArgs, "takes-null": TakesNull, "true": AlwaysTrue, "mutable": Mutable,
	}

	interiorNames = map[string]Interior{"fixed": InteriorFixed, "moving": InteriorMoving}
	sectionNames  = map[string]Section{"begin": BeginsSection, "end": EndsSection}
	domainNames   = map[string]Domain{"none": NoDomain, "raw": RawDomain, "mem": MemDomain, "object": ObjectDomain}
	safetyNames   = map[string]ThreadSafety{
		"incompatible": Incompatible, "compatible": Compatible, "distinct": Distinct, "shared": SharedObject, "atomic": Atomic,
	}

	whenNames = map[string]When{
		"unknown": WhenUnknown, "held": WhenHeld, "now": WhenNow, "thread": WhenThread, "signal": WhenSignal,
		"no-thread-state": WhenNoThreadState,
	}
)
