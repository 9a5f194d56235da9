// Package analysis is the vocabulary of gillint: what a rule is, what it sees and what it says. It holds no logic.
package analysis

import (
	"github.com/gillint/gillint/analysis/alloc"
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/fix"
	"github.com/gillint/gillint/analysis/gil"
	"github.com/gillint/gillint/analysis/loop"
	"github.com/gillint/gillint/analysis/module"
	"github.com/gillint/gillint/analysis/own"
	"github.com/gillint/gillint/analysis/share"
	"github.com/gillint/gillint/analysis/wait"
)

// Severity of a rule.
type Severity string

// The severities. Notes are off unless selected.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
	Note    Severity = "note"
)

// Confidence of one finding.
type Confidence string

// Certain: every path state of some entry that really occurs. Possible: some of them.
const (
	Certain  Confidence = "certain"
	Possible Confidence = "possible"
)

// Rule is one check. Its folder holds rule.go, doc.md and testdata.
type Rule struct {
	Code     string // "GIL101"; stable once released
	Name     string // "call-without-gil": what is wrong, in words joined by hyphens
	Severity Severity
	Doc      string // doc.md, embedded
	Run      func(*Pass)
	Asks     Asks // what Run asks for whatever the program is
}

// Asks is a set of what a Pass works out when it is first asked for. It is a hint: what rules are known to ask for is worked out
// side by side, what takes longest first, and no rule waits for another's.
type Asks uint8

// The members of Asks, as the functions of Pass are named.
const (
	AsksOwn Asks = 1 << iota
	AsksLoops
	AsksShare
	AsksWaits
	AsksModule
)

// Summary is the first sentence of the rule's "What it reports".
func (r *Rule) Summary() string { return summary(r.Doc) }

// Pass is what a rule is given for one program: the engine's answers, and where to report.
type Pass struct {
	Program *cfg.Program
	GIL     *gil.Result
	Target  capi.Target
	Report  func(Diagnostic)
	// Lines gives the line of a place as the reader has it, for messages: the places of an editor's graphs have labels
	// instead. See LineOf.
	Lines func(cfg.Loc) int

	// NoGIL are functions that may be called without the GIL, as the user says.
	NoGIL []string

	// Module is what the program says of itself as a whole, worked out when it is first asked for.
	Module func() *module.Unit
	// Share is what threads share without a lock, worked out when it is first asked for.
	Share func() *share.Result
	// Own tells which references and pointers are relied upon too long, worked out when it is first asked for.
	Own func() *own.Result
	// Alloc tells where memory comes from that is freed, worked out likewise.
	Alloc func() *alloc.Result
	// Loops are the program's loops, Waits its calls that may wait, worked out likewise.
	Loops func() *loop.Result
	Waits func() *wait.Result
}

// LineOf is the line of a place, to be named in a message.
func (p *Pass) LineOf(loc cfg.Loc) int {
	if p.Lines == nil {
		return loc.Line
	}
	return p.Lines(loc)
}

// FreeThreaded reports whether the code must do without a GIL: it is built for the free-threaded interpreter, or its module
// declares that it does not need the GIL.
func (p *Pass) FreeThreaded() bool { return p.Target.FreeThreaded || p.Module().NoGIL() }

// Diagnostic is one finding. Code, Name and Severity are filled in from the rule.
type Diagnostic struct {
	Code       string
	Name       string
	Severity   Severity
	Confidence Confidence
	Loc        cfg.Loc
	End        cfg.Loc
	Function   string
	Message    string     // the fact, in one line
	Trace      []gil.Step // the path, in the order it is run; the last step is the finding's own place
	Fixes      []Fix      // repairs, the best first; those that the text is not plain enough for are dropped
}

// Fix is a repair of a finding.
type Fix struct {
	Title string // what it does, as an instruction: "Take the GIL back before the return"
	Safe  bool   // it changes nothing but what is wrong; others want to be looked at
	Edits []Edit
}

// Edit is one change of the text, in terms of statements; see package fix.
type Edit struct {
	Kind      fix.Kind
	From      cfg.Loc // of the name of the function or table that it is in
	At        cfg.Loc // where the word Expect begins
	Expect    string
	New, Last string
}
