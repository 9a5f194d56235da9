// Package tables reads analysis/capi/data/*.tsv and writes them as Go source: the rows that capi carries need no reading
// when a program starts. TestRows holds the two against each other, and UPDATE=1 go test ./analysis/capi/... writes it anew.
package tables

import (
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"github.com/gillint/gillint/analysis/capi"
)

// Tables holds every row, sorted by name.
type Tables struct {
	Python, NumPy []*capi.Func
	C             []*capi.CFunc
	Handles       map[string]capi.Handle
}

// Read reads the tables of a folder. api.tsv and numpy.tsv are made from headers by internal/gen and docs.tsv from the
// manual's annotations; the others are written by hand, one fact a line, each with its source. It panics where a line is malformed.
func Read(folder fs.FS) *Tables {
	text := func(name string) string {
		b, err := fs.ReadFile(folder, name+".tsv")
		if err != nil {
			panic(err)
		}
		return string(b)
	}
	t := &table{byName: map[string]*capi.Func{}}
	t.python = t.readRows(text("api"))
	t.numpy = t.readRows(text("numpy"))
	t.readSignatures(text("signatures"))
	t.readSignatures(text("macros"))
	t.readFacts(text("needs"), setNeed)
	t.readFacts(text("effects"), setEffect)
	t.readFacts(text("docs"), setDoc)
	t.readFacts(text("traits"), setTraits)
	t.readFacts(text("sharing"), setSharing)
	t.readFacts(text("references"), setSharing)
	t.readFacts(text("callbacks"), setCallback)
	return &Tables{Python: t.python, NumPy: t.numpy, C: readC(text("clib")), Handles: readHandles(text("handles"))}
}

type table struct {
	python, numpy []*capi.Func
	byName        map[string]*capi.Func
}

// readRows reads name, flags, since, removed, header, result, parameters.
func (t *table) readRows(tsv string) (rows []*capi.Func) {
	for c := range lines(tsv, 7) {
		f := &capi.Func{Name: c[0], Header: c[4], Result: c[5], Since: number(c[2]), Removed: number(c[3]), Params: params(c[6])}
		f.Macro = strings.Contains(c[1], "m")
		f.Private = c[0][0] == '_' || strings.Contains(c[1], "i")
		if t.byName[f.Name] != nil {
			panic("tables: " + f.Name + " has two rows")
		}
		rows = append(rows, f)
		t.byName[f.Name] = f
	}
	return rows
}

// params returns the types of s, joined by "|". "void" is none, and nothing is unknown.
func params(s string) []string {
	switch s {
	case "":
		return nil
	case "void":
		return []string{}
	}
	return strings.Split(s, "|")
}

// readSignatures reads name, result, parameters for macros whose types no header tells.
func (t *table) readSignatures(tsv string) {
	for c := range lines(tsv, 3) {
		f := t.mustHave(c[0])
		f.Result = c[1]
		f.Params = params(c[2])
	}
}

// readFacts reads name, fact, source. A name that ends in * stands for every row that begins so; later lines win over
// earlier ones.
func (t *table) readFacts(tsv string, set func(f *capi.Func, fact, source string)) {
	for c := range lines(tsv, 3) {
		prefix, pattern := strings.CutSuffix(c[0], "*")
		if !pattern {
			set(t.mustHave(c[0]), c[1], c[2])
			continue
		}
		for _, rows := range [][]*capi.Func{t.python, t.numpy} {
			i, _ := slices.BinarySearchFunc(rows, prefix, func(f *capi.Func, p string) int { return strings.Compare(f.Name, p) })
			for ; i < len(rows) && strings.HasPrefix(rows[i].Name, prefix); i++ {
				set(rows[i], c[1], c[2])
			}
		}
	}
}

func (t *table) mustHave(name string) *capi.Func {
	f := t.byName[name]
	if f == nil {
		panic(fmt.Sprintf("tables: a fact about %s, which is in no table", name))
	}
	return f
}

// setNeed reads "need", or "need unless argument:constant".
func setNeed(f *capi.Func, fact, source string) {
	need, unless, conditional := strings.Cut(fact, " unless ")
	f.Needs = word(needNames, need)
	f.NeedsWith = nil
	if conditional {
		f.NeedsWith = []capi.ArgConst{argConst(unless)}
	}
	f.Source = source
	if f.Needs == capi.Attached {
		f.Source = "" // a name taken out of a pattern: the general rule again
	}
}

func setEffect(f *capi.Func, fact, source string) {
	f.Effect = word(effectNames, fact)
	if f.Source != "" && f.Source != source {
		source = f.Source + "; " + source
	}
	f.Source = source
}

// setTraits adds traits; one with a minus sign is taken away again.
func setTraits(f *capi.Func, fact, _ string) {
	for name := range strings.SplitSeq(fact, ",") {
		if name, minus := strings.CutPrefix(name, "-"); minus {
			f.Traits &^= word(traitNames, name)
			continue
		}
		f.Traits |= word(traitNames, name)
	}
}

// setDoc reads what the manual says: words and values, joined by commas.
func setDoc(f *capi.Func, fact, _ string) {
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
func setSharing(f *capi.Func, fact, _ string) {
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
func setCallback(f *capi.Func, fact, _ string) { f.Callbacks = append(f.Callbacks, callback(fact)) }

func callback(fact string) capi.Callback {
	arg, when, _ := strings.Cut(fact, ":")
	return capi.Callback{Arg: number(arg), When: word(whenNames, when)}
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
					panic("tables: too few cells: " + line)
				}
				row[i], rest, more = strings.Cut(rest, "\t")
			}
			if more {
				panic("tables: too many cells: " + line)
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
		panic("tables: " + err.Error())
	}
	return n
}

func word[T any](names map[string]T, s string) T {
	v, ok := names[s]
	if !ok {
		panic("tables: unknown word " + strconv.Quote(s))
	}
	return v
}

// The words that the tables use.
var (
	needNames = map[string]capi.Need{"attached": capi.Attached, "nothing": capi.Nothing, "harmless": capi.Harmless, "field": capi.Field, "signal": capi.Signal}

	effectNames = map[string]capi.Effect{
		"none": capi.NoEffect, "save": capi.Save, "restore": capi.Restore, "ensure": capi.Ensure, "ensure-release": capi.EnsureRelease,
		"release-thread": capi.ReleaseThread, "acquire-thread": capi.AcquireThread, "swap": capi.Swap, "release-lock": capi.ReleaseLock,
		"acquire-lock": capi.AcquireLock, "attach-new": capi.AttachNew, "attach-release": capi.AttachRelease, "initialize": capi.Initialize,
		"finalize": capi.Finalize, "delete-current": capi.DeleteCurrent, "new-interpreter": capi.NewInterpreter, "end-interpreter": capi.EndInterpreter,
		"query": capi.Query, "current": capi.Current, "unchecked": capi.Unchecked,
	}

	traitNames = map[string]capi.Traits{
		"runs-python": capi.RunsPython, "borrowed": capi.Borrowed, "new": capi.NewRef, "raises": capi.Raises, "pure": capi.Pure, "noreturn": capi.Noreturn,
		"blocks": capi.Blocks, "fresh": capi.FreshObject, "fixed-owner": capi.FixedOwner, "takes-ref": capi.TakesRef, "drops-ref": capi.DropsRef,
		"reads-refcount": capi.ReadsRefcount, "unlocked": capi.Unlocked, "needs-section": capi.NeedsSection, "checks-signals": capi.ChecksSignals, "calls-python": capi.CallsPython,
		"asks-finalizing": capi.AsksFinalizing,
		"replaces-items":  capi.ReplacesItems, "adds-items": capi.AddsItems, "existing": capi.Existing, "returns-argument": capi.ReturnsArg, "asks-thread": capi.AsksThread, "ends-export": capi.EndsExport, "parses-args": capi.ParsesArgs, "takes-null": capi.TakesNull, "true": capi.AlwaysTrue, "mutable": capi.Mutable,
	}

	interiorNames = map[string]capi.Interior{"fixed": capi.InteriorFixed, "moving": capi.InteriorMoving}
	sectionNames  = map[string]capi.Section{"begin": capi.BeginsSection, "end": capi.EndsSection}
	domainNames   = map[string]capi.Domain{"none": capi.NoDomain, "raw": capi.RawDomain, "mem": capi.MemDomain, "object": capi.ObjectDomain}
	safetyNames   = map[string]capi.ThreadSafety{
		"incompatible": capi.Incompatible, "compatible": capi.Compatible, "distinct": capi.Distinct, "shared": capi.SharedObject, "atomic": capi.Atomic,
	}

	whenNames = map[string]capi.When{
		"unknown": capi.WhenUnknown, "held": capi.WhenHeld, "now": capi.WhenNow, "thread": capi.WhenThread, "signal": capi.WhenSignal,
		"no-thread-state": capi.WhenNoThreadState,
	}
)
