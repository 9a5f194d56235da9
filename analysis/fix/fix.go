// Package fix turns the repairs of findings into changes of bytes, and carries them out.
//
// A rule says what is to be done to which statement. What a statement is in the text, how it is indented, whether it stands
// alone under an if, is found out here, with a small lexer of C: the graphs that rules see know nothing of that. Where the text is
// not as plain as that - a conditional in the midst, a macro that may be anything - there is no fix.
package fix

import (
	"strconv"
	"strings"
)

// Kind says what a Change does.
type Kind uint8

// The kinds of changes.
const (
	Before   Kind = iota // puts the statement New before the statement around the place
	Around               // puts New before and Last after the statement around the place, which does nothing but go on
	Replace              // writes New for the word Expect at the place
	Remove               // takes the statement around the place away
	Declare              // puts the declaration New before the statement around the place
	Argument             // adds New to the arguments of the call whose name stands at the place
	Row                  // puts the lines New before the { } around the place, an element of an initializer on a line of its own
)

// Change is what a rule wants done. Lines and columns count from 1, columns in bytes.
type Change struct {
	Kind      Kind
	From      int // line from which on the text is read: that of the function's or table's name
	Line, Col int // where the word Expect begins
	Expect    string
	New, Last string // $LINE in them is the number of the place's line: for names
}

// Edit replaces the bytes from one place up to another by New.
type Edit struct {
	Line, Col       int
	EndLine, EndCol int
	New             string
}

// Resolve makes edits of changes, all or none: ok is false where the text is not as plain as they need it. The edits are
// sorted and do not overlap.
func (s *Text) Resolve(changes []Change) (edits []Edit, ok bool) {
	var spans []span
	for _, c := range changes {
		more, ok := s.change(c)
		if !ok {
			return nil, false
		}
		spans = append(spans, more...)
	}
	spans, ok = settle(spans)
	if !ok {
		return nil, false
	}
	for _, sp := range spans {
		e := Edit{New: sp.text}
		e.Line, e.Col = s.place(sp.from)
		e.EndLine, e.EndCol = s.place(sp.to)
		edits = append(edits, e)
	}
	return edits, true
}

// change makes spans of one change.
func (s *Text) change(c Change) ([]span, bool) {
	at := s.offset(c.Line, c.Col)
	if at < 0 || c.Expect == "" || !strings.HasPrefix(string(s.text[at:min(at+len(c.Expect), len(s.text))]), c.Expect) {
		return nil, false // another place than the rule thinks: a macro's, a generator's
	}
	c.New = strings.ReplaceAll(c.New, "$LINE", strconv.Itoa(c.Line))
	if c.Kind == Replace {
		return []span{{at, at + len(c.Expect), c.New}}, true
	}
	toks := s.lex(s.offset(c.From, 1), at)
	i := toks.index(at)
	if i < 0 {
		return nil, false
	}
	switch c.Kind {
	case Row:
		return s.row(toks, i, c)
	case Argument:
		return s.argument(toks, i, c)
	}
	st, ok := toks.statement(s, i)
	if !ok {
		return nil, false
	}
	switch first := toks[st.first].text; {
	case st.first == i && c.Kind == Before && first == "return":
	case keywords[first] && first != "return":
		return nil, false
	case c.Kind == Declare && st.first > 0 && toks[st.first-1].text == ":":
		return nil, false // C has no declaration after a label
	case c.Kind == Declare && first == "return":
	case first == "return" && c.Kind != Before:
		return nil, false // nothing comes after it
	}
	if c.Kind == Remove {
		return s.remove(toks, st)
	}
	return s.wrap(toks, st, c)
}

// wrap puts statements before and after one.
func (s *Text) wrap(toks tokens, st statement, c Change) ([]span, bool) {
	first, last := toks[st.first], toks[st.last]
	indent, own := s.indent(first.at)
	var out []span
	if st.header < 0 {
		if own {
			out = append(out, span{first.at, first.at, c.New + s.eol + indent})
		} else {
			out = append(out, span{first.at, first.at, c.New + " "})
		}
		switch {
		case c.Last != "" && own:
			out = append(out, span{last.end(), last.end(), s.eol + indent + c.Last})
		case c.Last != "":
			out = append(out, span{last.end(), last.end(), " " + c.Last})
		}
		return out, true
	}
	// It stands alone under an if: it needs braces.
	header := toks[st.header]
	outer, _ := s.indent(toks[st.control].at)
	inner := outer + s.unit(outer, indent)
	if own {
		inner = indent
		out = append(out, span{header.end(), header.end(), " {"}, span{first.at, first.at, c.New + s.eol + inner})
	} else {
		if len(strings.TrimSpace(string(s.text[header.end():first.at]))) > 0 {
			return nil, false // a comment
		}
		out = append(out, span{header.end(), first.at, " {" + s.eol + inner + c.New + s.eol + inner})
	}
	after := s.eol + outer + "}"
	if c.Last != "" {
		after = s.eol + inner + c.Last + after
	}
	return append(out, span{last.end(), last.end(), after}), true
}

// remove takes a statement away, with its line where it is alone there.
func (s *Text) remove(toks tokens, st statement) ([]span, bool) {
	if st.header >= 0 {
		return nil, false
	}
	from, to := toks[st.first].at, toks[st.last].end()
	if _, own := s.indent(from); own {
		if rest, _, _ := strings.Cut(string(s.text[to:]), "\n"); strings.TrimSpace(rest) == "" && to+len(rest) < len(s.text) {
			return []span{{s.lineStart(from), to + len(rest) + 1, ""}}, true
		}
	}
	return []span{{from, to, ""}}, true
}

// argument adds an argument to a call.
func (s *Text) argument(toks tokens, i int, c Change) ([]span, bool) {
	if i+1 >= len(toks) || toks[i+1].text != "(" || toks[i+1].match < 0 {
		return nil, false
	}
	end := toks[i+1].match
	text := ", " + c.New
	if end == i+2 {
		text = c.New
	}
	return []span{{toks[end].at, toks[end].at, text}}, true
}

// row puts lines before an element of an initializer.
func (s *Text) row(toks tokens, i int, c Change) ([]span, bool) {
	open := toks.around(i)
	if open < 0 || toks[open].text != "{" {
		return nil, false
	}
	indent, own := s.indent(toks[open].at)
	outer := toks.around(open)
	if !own || outer < 0 || toks[outer].text != "{" || open == 0 || toks[open-1].text != "," && toks[open-1].text != "{" && !toks[open-1].directive {
		return nil, false
	}
	var b strings.Builder
	for line := range strings.SplitSeq(c.New, "\n") {
		if !strings.HasPrefix(line, "#") {
			b.WriteString(indent)
		}
		b.WriteString(line + s.eol)
	}
	at := s.lineStart(toks[open].at)
	return []span{{at, at, b.String()}}, true
}
