package csrc

import "github.com/gillint/gillint/analysis/csrc/pp"

// damage is something wrong with the top level of a unit. What is wrong with one function its Tree says.
type damage struct {
	loc     Loc
	message string
}

// maxItems bounds the items of a unit: real ones have some ten thousand.
const maxItems = 1_000_000

// split cuts a unit's tokens into its top-level items, in one pass. What is neither a definition nor a declaration, such
// as the use of a macro that nobody defines, is left out.
func split(toks []pp.Token) ([]*Item, []damage) {
	s := &splitter{toks: toks, br: matchBrackets(toks)}
	for i := 0; i < len(toks); {
		if len(s.items) > maxItems {
			s.damages = append(s.damages, damage{loc: toks[i].Loc, message: "too many declarations: the rest of the file is left out"})
			break
		}
		i = s.item(i)
	}
	return s.items, s.damages
}

type splitter struct {
	toks    []pp.Token
	br      *brackets
	items   []*Item
	damages []damage
	lastEnd int // index after the last function body, where that is the last item
}

func (s *splitter) is(i int, text string) bool {
	return i >= 0 && i < len(s.toks) && s.toks[i].Is(text)
}

// after returns the index behind the group that opens at i, or i where none opens there.
func (s *splitter) after(i int, open string) int {
	if s.is(i, open) && s.br.match[i] > int32(i) {
		return int(s.br.match[i]) + 1
	}
	return i
}

// item reads one item at i and returns the index behind it, which is always more than i.
func (s *splitter) item(i int) int {
	t := &s.toks[i]
	if t.Kind != pp.Ident {
		if t.Is("[") && s.is(i+1, "[") {
			return s.declaration(i)
		}
		if t.Is("*") || t.Is("(") {
			return s.misplaced(i)
		}
		return i + 1 // stray semicolons, the end of extern "C"
	}
	switch {
	case t.Text == "extern" && i+2 < len(s.toks) && s.toks[i+1].Kind == pp.String && s.is(i+2, "{"):
		return i + 3
	case t.Text == "namespace" && (s.is(i+1, "{") || s.is(i+2, "{")):
		return i + 3
	case t.Text == "_Pragma", t.Text == "__pragma":
		return s.after(i+1, "(")
	case t.Text == "static_assert", t.Text == "_Static_assert", t.Text == "asm", t.Text == "__asm__", t.Text == "__asm":
		for i++; i < len(s.toks) && s.toks[i].Kind == pp.Ident && !s.is(i, ";") && classOf(s.toks[i].Text) == specWord; i++ {
		}
		return s.after(i, "(")
	case classOf(t.Text) == stmtWord:
		return s.misplaced(i)
	}
	return s.declaration(i)
}

// segment is what declaration has seen of an item.
type segment struct {
	start     int
	aggr      bool // after struct, union, enum, before what it names or defines has ended
	aggrWords int  // identifiers since then
	assigned  bool // an = was seen
	group     int  // the last parenthesis group that may be a parameter list; 0: none
}

func (s *splitter) declaration(start int) int {
	g := segment{start: start}
	for j := start; j < len(s.toks); {
		t := &s.toks[j]
		if t.Kind == pp.Ident {
			next, done := s.word(&g, j)
			if done {
				return next
			}
			j = next
			continue
		}
		if t.Kind != pp.Punct {
			j++
			continue
		}
		switch t.Text {
		case "(":
			end := s.after(j, "(")
			if end == j {
				end++
			} else if !g.aggr || !s.attributeOfTag(&g, end) {
				g.aggr = false
				g.group = j
			}
			j = end
		case "[":
			j = max(s.after(j, "["), j+1)
		case "{":
			next, done := s.brace(&g, j)
			if done {
				return next
			}
			j = next
		case "=":
			g.assigned, g.aggr = true, false
			j++
		case "*", ",":
			g.aggr = false
			j++
		case ";":
			s.addDeclaration(start, j)
			return j + 1
		case "}":
			s.addDeclaration(start, j-1)
			return j + 1
		default:
			j++
		}
	}
	s.addDeclaration(start, len(s.toks)-1)
	return len(s.toks)
}

// word handles the identifier at j. done means that the item ended before next.
func (s *splitter) word(g *segment, j int) (next int, done bool) {
	t := &s.toks[j]
	if classOf(t.Text) == aggrWord && !s.is(j-1, ")") {
		g.aggr, g.aggrWords = true, 0
		return j + 1, false
	}
	if isAttribute(t.Text) {
		return s.after(j+1, "("), false
	}
	if g.assigned && startsDeclaration(s.toks, j, false) {
		s.addDeclaration(g.start, j-1) // the semicolon is missing
		return j, true
	}
	if g.aggr {
		g.aggrWords++
	}
	if g.group == 0 || g.assigned || !s.is(j-1, ")") || s.br.match[j-1] != int32(g.group) {
		return j + 1, false
	}
	if body := s.oldStyle(g.group, j); body > 0 {
		return s.addFunction(g.start, body, true), true
	}
	if classOf(t.Text) == aggrWord {
		g.aggr, g.aggrWords = true, 0
	}
	// An unknown macro used as a declaration of its own, without a semicolon.
	storage := t.Text == "static" || t.Text == "extern" || t.Text == "typedef"
	if g.group == g.start+1 && isPlain(s.toks[g.start].Text) && (storage || !sameLine(t, &s.toks[j-1])) {
		return j, true
	}
	return j + 1, false
}

// attributeOfTag reports whether the parenthesis group that ends before end belongs to a macro between struct and its
// tag or brace: struct PACKED(1) x {.
func (s *splitter) attributeOfTag(g *segment, end int) bool {
	if s.is(end, "{") {
		return g.aggrWords <= 1
	}
	return end < len(s.toks) && s.toks[end].Kind == pp.Ident && s.is(end+1, "{")
}

// brace handles the { at j.
func (s *splitter) brace(g *segment, j int) (next int, done bool) {
	end := s.after(j, "{")
	switch {
	case end == j:
		return j + 1, true
	case g.aggr:
		g.aggr = false
		return end, false
	case g.assigned, s.is(j-1, "]"):
		return end, false
	case g.group > 0:
		return s.addFunction(g.start, j, false), true
	case j-g.start <= 2:
		return j + 1, true // an unknown macro that wraps declarations
	}
	s.damages = append(s.damages, damage{loc: s.toks[j].Loc, message: "a block that belongs to no function was left out"})
	return end, true
}

// oldStyle returns the index of the body of an old-style definition whose identifier list opens at group and whose
// declarations start at j; 0 where it is none.
func (s *splitter) oldStyle(group, j int) int {
	names := map[string]bool{}
	for k := group + 1; k < int(s.br.match[group]); k++ {
		t := &s.toks[k]
		if (k-group)%2 == 1 {
			if t.Kind != pp.Ident || !isPlain(t.Text) {
				return 0
			}
			names[t.Text] = true
		} else if !t.Is(",") {
			return 0
		}
	}
	const longest = 200 // tokens; only hostile text has longer declarations of parameters
	for chunks := 0; chunks < len(names); chunks++ {
		named := false
		start := j
		for ; j < len(s.toks) && !s.is(j, ";"); j++ {
			if s.is(j, "{") && s.after(j, "{") > j {
				j = s.after(j, "{") - 1
			}
			if s.is(j, "=") || s.is(j, "}") && s.br.match[j] < 0 || j-start > longest {
				return 0
			}
			named = named || names[s.toks[j].Text]
		}
		if !named {
			return 0
		}
		j++
		if s.is(j, "{") {
			return j
		}
	}
	return 0
}

// addFunction adds the definition whose body opens at brace and returns the index behind it.
func (s *splitter) addFunction(start, brace int, oldStyle bool) int {
	end := s.after(brace, "{")
	it := &Item{Kind: FuncDef, Tokens: s.toks[start:end], End: s.toks[end-1].Loc}
	it.body, it.oldStyle = brace-start, oldStyle
	it.broken = s.br.broken[int32(brace)]
	s.describe(it, start, brace)
	s.items = append(s.items, it)
	s.lastEnd = end
	return end
}

// addDeclaration adds the declaration that ends with the token at end.
func (s *splitter) addDeclaration(start, end int) {
	if end < start {
		return
	}
	it := &Item{Kind: Var, Tokens: s.toks[start : end+1], End: s.toks[end].Loc, body: -1}
	stop := end
	if !s.is(end, ";") {
		stop++
	}
	if s.describe(it, start, stop) {
		s.items = append(s.items, it)
		s.lastEnd = 0
	}
}

// misplaced skips a statement outside of any function. Where a function has just ended, it ended too early: it is damaged.
func (s *splitter) misplaced(i int) int {
	if n := len(s.items); s.lastEnd > 0 {
		s.items[n-1].broken = true
	} else {
		s.damages = append(s.damages, damage{loc: s.toks[i].Loc, message: "statements outside of any function were left out"})
	}
	for i++; i < len(s.toks); i++ {
		t := &s.toks[i-1]
		if t.Is("}") && t.Loc.Col == 1 && t.Exp == nil || startsDeclaration(s.toks, i, false) {
			break
		}
	}
	return i
}
