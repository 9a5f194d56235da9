package pp

import (
	"maps"
	"slices"
	"strings"
)

// Switch is a macro that decides what is compiled and that nothing settles: neither the command line nor a header nor
// the text itself says whether it is defined, and its name is none of the platform's, the compiler's or CPython's.
type Switch struct {
	Name    string
	Defined bool     // taken to be defined: a feature that a header not found may tell of
	Words   []string // the identifiers in the groups that hang on it, those in the project's macros used there too; sorted
	Left    []string // those of them in groups that are not compiled; sorted
}

// Bounds on the search for switches. What is beyond is not looked at, and a Problem.
const (
	maxSwitches   = 500      // names of one unit
	maxJoint      = 6        // open names of one condition; one that asks for more is a list of choices
	maxSwitchText = 16 << 20 // bytes of governed text of one unit, each conditional counted by itself
)

// span is a part of a source's text.
type span struct{ from, to int }

// governed is a conditional with open names in its conditions.
type governed struct {
	src   *source
	names []string
	all   span
	left  [2]span // what was not compiled: before and after the group that was
}

// platformWords in a macro's name say that a platform or a compiler settles it.
var platformWords = set("AIX ALPINE AMIGA ANDROID APPLE BEOS BORLAND BORLANDC BSD CLANG COCOA CPLUSPLUS CYGWIN DARWIN DJGPP DOS EMSCRIPTEN " +
	"FREEBSD GNUC HAIKU HPUX IOS IRIX LINUX MAC MACH MACINTOSH MACOS MACOSX MINGW MINGW32 MINGW64 MSC MSDOS MSVC NETBSD OPENBSD OS2 OSF1 OSX " +
	"PYPY QNX QUARTZ RISCOS SOLARIS SUN SUNOS ULTRIX UNIX VMS VXWORKS WASI WASM WATCOM WATCOMC WIN WIN16 WIN32 WIN64 WINAPI WINCE WINDOWS WINNT WINSOCK WINSOCK2")

// mayBeSwitch reports whether a macro's name leaves it open who defines it. Names with a leading underscore are the
// compiler's and the C library's, those that begin with Py are CPython's (Py_DEBUG, PY_VERSION_HEX, PYPY_VERSION).
func mayBeSwitch(name string) bool {
	if name[0] == '_' || len(name) > 1 && strings.EqualFold(name[:2], "py") || isVersion(name) {
		return false
	}
	for _, end := range []string{"_H", "_H_", "_H__", "_HPP", "_INCLUDED", "_GUARD", "_DEFINED", "_DECLARED"} {
		if strings.HasSuffix(strings.ToUpper(name), end) {
			return false // a header's guard
		}
	}
	for w := range strings.SplitSeq(strings.ToUpper(name), "_") {
		if platformWords[w] {
			return false
		}
	}
	return true
}

// watched reports whether switches are looked for in f.
func (p *preprocessor) watched(f *frame) bool {
	return p.cfg.Settled != nil && f.src.project && !p.cutSwitches
}

// undecided tells whether the name of #ifdef is one that nothing has settled so far.
func (p *preprocessor) undecided(name string) bool {
	return name != "" && mayBeSwitch(name) && !p.macros.lookup(name).isDefined()
}

// deciding returns those of the open names of an expression on which its value hangs: each where one of them alone
// changes it, else all where only together they do. eval evaluates the expression.
func (p *preprocessor) deciding(names []string, value bool, eval func() bool) []string {
	if len(names) == 0 || len(names) > maxJoint {
		return nil
	}
	// Trying leaves no trace: not in __COUNTER__, not in what the unit may cost.
	spent, counter, problems := p.spent, p.counter, len(p.problems)
	defer func() {
		p.flipped, p.spent, p.counter, p.problems = nil, spent, counter, p.problems[:problems]
	}()
	var out []string
	for _, n := range names {
		p.flipped = []string{n}
		if eval() != value {
			out = append(out, n)
		}
	}
	if p.flipped = names; len(out) == 0 && len(names) > 1 && eval() != value {
		return names
	}
	return out
}

// govern notes a conditional that ends at position to of the innermost file.
func (p *preprocessor) govern(f *frame, c *cond, to int) {
	if len(c.open) == 0 || !p.watched(f) {
		return
	}
	if p.switchText += to - c.at; p.switchText > maxSwitchText {
		p.cutSwitches = true
		return
	}
	p.governed = append(p.governed, governed{f.src, c.open, span{c.at, to}, c.left})
}

// switches returns the switches of the unit, sorted by name.
func (p *preprocessor) switches() []Switch {
	type words struct{ all, left map[string]bool }
	found := map[string]*words{}
	settled := map[string]bool{}
	open := func(name string) *words {
		if w := found[name]; w != nil || settled[name] {
			return w
		}
		if p.definesItself(name) || p.cfg.Settled(name) {
			settled[name] = true
			return nil
		}
		if len(found) == maxSwitches {
			p.cutSwitches = true
			return nil
		}
		found[name] = &words{map[string]bool{}, map[string]bool{}}
		return found[name]
	}
	for _, g := range p.governed {
		for _, name := range g.names {
			if w := open(name); w != nil {
				identifiers(g.src.text[g.all.from:g.all.to], w.all)
				for _, s := range g.left {
					identifiers(g.src.text[s.from:s.to], w.left)
				}
			}
		}
	}
	var out []Switch
	for _, name := range slices.Sorted(maps.Keys(found)) {
		w := found[name]
		p.throughMacros(w.all)
		p.throughMacros(w.left)
		out = append(out, Switch{
			Name: name, Defined: p.assumed(name), Words: slices.Sorted(maps.Keys(w.all)), Left: slices.Sorted(maps.Keys(w.left)),
		})
	}
	if p.cutSwitches {
		p.problem(Loc{Line: 1, Col: 1}, "too much text hangs on macros in #if that nothing settles: not all of them are looked at")
	}
	return out
}

// throughMacros adds to words those in the replacement lists of the macros among them that a project file defines.
func (p *preprocessor) throughMacros(words map[string]bool) {
	work := slices.Collect(maps.Keys(words))
	for len(work) > 0 {
		name := work[len(work)-1]
		work = work[:len(work)-1]
		m := p.macros.find(name)
		if m == nil || m.Def == (Loc{}) {
			continue
		}
		for i := range m.Body {
			if t := &m.Body[i]; t.Kind == Ident && !words[t.Text] {
				words[t.Text] = true
				work = append(work, t.Text)
			}
		}
	}
}

// identifiers adds the identifiers of a text to words; comments and literals have none.
func identifiers(text string, words map[string]bool) {
	for i := 0; i < len(text); {
		switch c := text[i]; {
		case class[c] == cLetter:
			from := i
			for i < len(text) && isIdent[text[i]] {
				i++
			}
			words[text[from:i]] = true
		case class[c] == cDigit: // 0x1f is no identifier
			for i < len(text) && isIdent[text[i]] {
				i++
			}
		case c == '/' && strings.HasPrefix(text[i:], "/*"):
			n := strings.Index(text[i+2:], "*/")
			if n < 0 {
				return
			}
			i += n + 4
		case c == '/' && strings.HasPrefix(text[i:], "//"):
			n := strings.IndexByte(text[i:], '\n')
			if n < 0 {
				return
			}
			i += n
		case c == '"' || c == '\'':
			line := text[i:]
			if n := strings.IndexByte(line, '\n'); n >= 0 {
				line = line[:n]
			}
			i += max(literalEnd(line), 1)
		default:
			i++
		}
	}
}
