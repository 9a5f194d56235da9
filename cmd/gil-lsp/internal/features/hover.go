package features

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/analysis/gil"
	"github.com/gillint/gillint/cmd/gil-lsp/internal/pos"
)

// Hover tells what is known of the name at the position, where it is one of the C API's or the C library's, and in which
// states its line runs. in is nil for files that are part of no link unit.
func Hover(in *driver.Inspection, path string, text *pos.Text, at protocol.Position) *protocol.Hover {
	offset := text.Offset(pos.Position(at))
	name, from := nameAt(text.String(), offset)
	var parts []string
	target := capi.DefaultTarget
	if in != nil {
		target = in.Target
	}
	if about := aboutName(name, target); about != "" {
		parts = append(parts, about)
	}
	if in != nil {
		if about := aboutPlace(in, path, text, from); about != "" {
			parts = append(parts, about)
		}
	}
	if len(parts) == 0 {
		return nil
	}
	h := &protocol.Hover{Contents: protocol.MarkupContent{Kind: protocol.MarkupKindMarkdown, Value: strings.Join(parts, "\n\n---\n\n")}}
	if name != "" {
		r := rangeOf(text.At(from), text.At(from+len(name)))
		h.Range = &r
	}
	return h
}

// nameAt is the identifier at a byte, and where it begins.
func nameAt(text string, offset int) (string, int) {
	from, to := offset, offset
	for from > 0 && isWord(text[from-1]) {
		from--
	}
	for to < len(text) && isWord(text[to]) {
		to++
	}
	if from == to || text[from] >= '0' && text[from] <= '9' {
		return "", from
	}
	return text[from:to], from
}

// aboutName is what is known of a function.
func aboutName(name string, target capi.Target) string {
	if name == "" {
		return ""
	}
	var facts []string
	add := func(format string, args ...any) { facts = append(facts, "- "+fmt.Sprintf(format, args...)) }
	source := ""
	if f := capi.Any(name); f != nil {
		aboutAPI(f, target, add)
		source = f.Source
		if source == "" {
			source = f.Header
		}
	}
	if c := capi.LookupC(name); c != nil {
		aboutC(c, add)
		if source == "" {
			source = c.Source
		}
	}
	if len(facts) == 0 {
		return ""
	}
	out := "**" + name + "**\n\n" + strings.Join(facts, "\n")
	if source != "" {
		out += "\n\nSource: " + source
	}
	return out
}

func aboutAPI(f *capi.Func, target capi.Target, add func(string, ...any)) {
	what := "an attached thread state (the GIL)"
	if target.FreeThreaded {
		what = "an attached thread state"
	}
	switch f.Needs {
	case capi.Attached:
		if e, ok := effects[f.Effect]; ok {
			add("%s", e)
		} else {
			add("needs %s", what)
		}
	case capi.Field:
		add("reads a field of an object: needs %s where another thread may change it", what)
	case capi.Signal:
		add("may be called without a thread state, from a signal handler too")
	default:
		if e, ok := effects[f.Effect]; ok {
			add("%s", e)
		} else {
			add("may be called without a thread state")
		}
	}
	traits := []struct {
		is   bool
		text string
	}{
		{f.Has(capi.RunsPython), "may run Python code, and let other threads run meanwhile"},
		{f.Has(capi.Raises), "may set an exception"},
		{f.Has(capi.Borrowed), "returns a borrowed reference"},
		{f.Has(capi.NewRef), "returns a new reference"},
		{f.Has(capi.Blocks), "may wait"},
		{f.Section == capi.BeginsSection, "begins a critical section"},
		{f.Section == capi.EndsSection, "ends a critical section"},
		{f.Has(capi.ChecksSignals), "runs Python's signal handlers"},
		{target.FreeThreaded && f.Has(capi.Unlocked), "does not lock its object in the free-threaded build"},
		{target.FreeThreaded && f.Has(capi.NeedsSection), "wants a critical section around it in the free-threaded build"},
	}
	for _, t := range traits {
		if t.is {
			add("%s", t.text)
		}
	}
	if f.Strong != "" {
		add("with a strong reference: `%s`", f.Strong)
	}
	for _, n := range f.Steals {
		add("takes over the reference given as argument %d", n+1)
	}
	if f.Since > 0 {
		add("since Python 3.%d", f.Since)
	}
	if f.Deprecated > 0 {
		add("deprecated since 3.%d", f.Deprecated)
	}
	if f.Removed > 0 {
		add("removed in 3.%d", f.Removed)
	}
	if f.Instead != "" && f.Instead != "-" {
		add("use `%s` instead", f.Instead)
	}
}

// effects are what functions do to the thread's state, in words.
var effects = map[capi.Effect]string{
	capi.Save:          "releases the GIL and returns the thread state",
	capi.Restore:       "takes the GIL with the thread state that it is given",
	capi.Ensure:        "takes the GIL, whatever the thread's state is, and returns what it was",
	capi.EnsureRelease: "gives back what PyGILState_Ensure took",
	capi.ReleaseThread: "releases the GIL",
	capi.AcquireThread: "takes the GIL with the thread state that it is given",
	capi.Swap:          "changes the thread state for another one; NULL releases the GIL",
	capi.ReleaseLock:   "releases the GIL without a thread state",
	capi.AcquireLock:   "takes the GIL without a thread state",
	capi.AttachNew:     "attaches a thread state; it may fail",
	capi.AttachRelease: "gives back what PyThreadState_Ensure attached",
	capi.DeleteCurrent: "deletes the thread state and releases the GIL",
	capi.Query:         "tells whether the thread has an attached thread state",
}

func aboutC(c *capi.CFunc, add func(string, ...any)) {
	if c.Blocks != "" {
		add("may block: %s", c.Blocks)
	}
	switch c.Lock {
	case capi.TakesLock:
		add("takes a lock")
	case capi.TriesLock:
		add("takes a lock if it is free")
	case capi.FreesLock:
		add("gives a lock back")
	case capi.WaitsOn:
		add("gives a lock back, waits, and takes it again")
	}
	switch c.MTUnsafe {
	case "":
	case "-":
		add("not thread-safe")
	default:
		add("not thread-safe: use `%s`", c.MTUnsafe)
	}
}

// maxRoute bounds the steps that a hover tells.
const maxRoute = 8

// spot is an instruction.
type spot struct {
	fn       *cfg.Func
	block, i int
}

// aboutPlace is in which states the call at a byte runs, else its line, which locks it has, and how it gets there without
// the GIL.
func aboutPlace(in *driver.Inspection, path string, text *pos.Text, at int) string {
	line := text.Line(at)
	var here, calls []spot
	for _, f := range in.Program.Funcs {
		if f.Loc.Path == path && (in.Line(path, f.Loc.Line) > line || in.Line(path, f.End.Line) < line) {
			continue
		}
		for _, b := range f.Blocks {
			for i, ins := range b.Instrs {
				if loc := in.Loc(ins.Loc); loc.Path == path && loc.Line == line {
					here = append(here, spot{f, b.ID, i})
					if ins.Op == cfg.Call && text.PlaceOffset(loc.Line, loc.Col) == at {
						calls = append(calls, spot{f, b.ID, i})
					}
				}
			}
		}
	}
	what := "This line"
	if len(calls) > 0 {
		here, what = calls, "This call"
	}
	var seen gil.States
	witness := map[gil.Thread]spot{}
	locks := map[string]bool{}
	for n, p := range here {
		s := in.GIL.Points(p.fn).At(p.block, p.i).Seen
		seen |= s
		for t := gil.Held; t <= gil.Signal; t++ {
			if _, ok := witness[t]; s.Has(t) && !ok {
				witness[t] = p
			}
			if s.Has(t) && n == 0 {
				for _, l := range in.GIL.Locks(p.fn, p.block, p.i, t) {
					locks[l.Key] = true
				}
			}
		}
	}
	if seen == 0 {
		return ""
	}
	word := "The GIL"
	if in.Target.FreeThreaded {
		word = "A thread state"
	}
	var states []string
	for t := gil.Held; t <= gil.Signal; t++ {
		if seen.Has(t) {
			states = append(states, stateWords[t])
		}
	}
	out := what + ": " + word + " is " + strings.Join(states, ", on other paths ") + "."
	for _, key := range slices.Sorted(maps.Keys(locks)) {
		out += " Lock held: `" + key + "`."
	}
	for t := gil.Released; t <= gil.Signal; t++ {
		p, ok := witness[t]
		if !ok {
			continue
		}
		steps, _ := in.GIL.Witness(p.fn, p.block, p.i, t)
		if len(steps) > maxRoute {
			steps = steps[len(steps)-maxRoute:]
		}
		if len(steps) > 0 {
			out += fmt.Sprintf("\n\nHow it gets there %s:\n", map[bool]string{true: "released", false: "without a thread state"}[t == gil.Released])
		}
		for _, s := range steps {
			loc := in.Loc(s.Loc)
			out += fmt.Sprintf("\n1. line %d: %s", loc.Line, s.Message)
		}
		break
	}
	return out
}

var stateWords = map[gil.Thread]string{
	gil.Held: "held", gil.Released: "released", gil.Foreign: "missing, on a thread that has none", gil.Signal: "not to be counted on, in a signal handler",
}
