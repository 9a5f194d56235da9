package csrc

import "github.com/gillint/gillint/analysis/csrc/pp"

// describe fills in what an item declares, from its tokens start to stop (without body and final semicolon). It reports
// false for what declares nothing: the use of an unknown macro.
func (s *splitter) describe(it *Item, start, stop int) bool {
	d := describer{s: s, it: it}
	d.scan(start, stop)
	it.initialized = d.assigned
	it.Loc = s.toks[start].Loc
	if it.Kind == FuncDef {
		d.chunk(d.elems)
		if it.Name == "" {
			return true
		}
		if !d.specs && macroLike(it.Name) {
			it.Static = true // the name of the macro, not of the function
		}
		return true
	}
	if len(d.elems) == 0 && it.Tag == "" || !d.specs && len(d.elems) > 0 && !d.assigned && d.bareMacro() {
		return false
	}
	first := 0
	for i := 0; i <= len(d.elems); i++ {
		if i == len(d.elems) || d.elems[i].kind == elemComma {
			d.chunk(d.elems[first:i])
			first = i + 1
		}
	}
	switch {
	case d.typedef, len(it.Names) == 0:
		it.Kind = TypeDecl
	case d.firstIsFunc:
		it.Kind = Proto
	}
	return len(it.Names) > 0 || it.Tag != "" || d.aggr
}

// elemKind is what a token, or a group of them, is to a declarator.
type elemKind uint8

const (
	elemWord    elemKind = iota // an identifier: the declared name, a typedef name, an unknown macro
	elemType                    // a type or qualifier
	elemStar                    // * or ^
	elemGroup                   // parentheses
	elemBracket                 // an array bound
	elemComma                   // between declarators
	elemNothing                 // after = or :, up to the next comma
)

type elem struct {
	kind elemKind
	at   int
}

type describer struct {
	s           *splitter
	it          *Item
	elems       []elem
	typedef     bool
	aggr        bool // names or defines a struct, union or enum
	specs       bool // a specifier other than a plain identifier, or two identifiers, stand at the start
	assigned    bool
	firstIsFunc bool
}

func (d *describer) add(k elemKind, at int) {
	if !d.assigned || k == elemComma {
		d.elems = append(d.elems, elem{k, at})
	}
}

// scan reads the outermost tokens.
func (d *describer) scan(start, stop int) {
	s := d.s
	assigned := false
	for i := start; i < stop; {
		t := &s.toks[i]
		next := i + 1
		switch {
		case t.Kind == pp.Ident:
			next = d.word(i, stop)
		case t.Is("*"), t.Is("^"):
			d.add(elemStar, i)
		case t.Is("("):
			if end := s.after(i, "("); end > i && end <= stop {
				next = end
				d.add(elemGroup, i)
			}
		case t.Is("["):
			if s.is(i+1, "[") {
				d.attributes(i, s.after(i, "["))
			} else {
				d.add(elemBracket, i)
			}
			next = max(s.after(i, "["), next)
		case t.Is("{"):
			next = max(s.after(i, "{"), next)
		case t.Is("="), t.Is(":"):
			assigned = assigned || t.Is("=")
			d.assigned = true
		case t.Is(","):
			d.assigned = false
			d.add(elemComma, i)
		}
		i = next
	}
	d.assigned = assigned
}

func (d *describer) word(i, stop int) (next int) {
	t, it := &d.s.toks[i], d.it
	if saysNoreturn(t.Text) {
		it.Noreturn = true
		if isPlain(t.Text) {
			return i + 1
		}
	}
	if isAttribute(t.Text) {
		next = d.s.after(i+1, "(")
		d.attributes(i+1, next)
		return next
	}
	switch classOf(t.Text) {
	case aggrWord:
		d.specs = true
		return d.aggregate(i, stop)
	case makeType:
		d.specs = true
		d.add(elemType, i)
		return d.s.after(i+1, "(")
	case plain:
		if len(d.elems) > 0 && d.elems[len(d.elems)-1].kind != elemComma {
			d.specs = true
		}
		d.add(elemWord, i)
		return i + 1
	}
	switch t.Text {
	case "static":
		it.Static = true
	case "typedef":
		d.typedef = true
	}
	d.specs = true
	d.add(elemType, i)
	return i + 1
}

// attributes looks for noreturn in [from, to).
func (d *describer) attributes(from, to int) {
	for i := from; i < to; i++ {
		if t := &d.s.toks[i]; t.Kind == pp.Ident && saysNoreturn(t.Text) {
			d.it.Noreturn = true
		}
	}
}

// aggregate reads struct, union or enum at i up to the end of its tag and body.
func (d *describer) aggregate(i, stop int) (next int) {
	s := d.s
	d.aggr = true
	d.add(elemType, i)
	keyword, tag := s.toks[i].Text, ""
	for i++; i < stop; {
		t := &s.toks[i]
		switch {
		case t.Kind == pp.Ident && isAttribute(t.Text):
			i = s.after(i+1, "(")
		case t.Is("[") && s.is(i+1, "["):
			i = max(s.after(i, "["), i+1)
		case t.Kind == pp.Ident && (tag == "" || s.is(i+1, "{")):
			tag = t.Text
			i++
		case t.Is(":") && keyword == "enum":
			for i < stop && !s.is(i, "{") && !s.is(i, ";") {
				i++
			}
		case t.Is("(") && s.attributeOfTag(&segment{aggrWords: 1}, s.after(i, "(")):
			i = max(s.after(i, "("), i+1)
			tag = ""
		case t.Is("{"):
			if tag != "" && d.it.Tag == "" {
				d.it.Tag = keyword + " " + tag
			}
			return max(s.after(i, "{"), i+1)
		default:
			return i
		}
	}
	return i
}

// bareMacro reports whether the item is just NAME or NAME(...): a macro, not a declaration.
func (d *describer) bareMacro() bool {
	return d.elems[0].kind != elemWord || len(d.elems) == 1 || len(d.elems) == 2 && d.elems[1].kind == elemGroup
}

// chunk takes one declarator, the first one with the specifiers before it.
func (d *describer) chunk(elems []elem) {
	at, fn, _ := d.name(elems, 0)
	if at < 0 {
		return
	}
	it := d.it
	name := &d.s.toks[at]
	if len(it.Names) == 0 {
		it.Name, it.Loc = name.Text, name.Loc
		d.firstIsFunc = fn
	}
	it.Names = append(it.Names, name.Text)
}

// name finds the declared name among the elements of a declarator: its token, whether it is a function, and whether the
// declarator is the name alone. at is -1 where there is none.
func (d *describer) name(elems []elem, depth int) (at int, fn, bare bool) {
	const deepest = 50 // parentheses around one declarator
	g := 0
	for g < len(elems) && elems[g].kind != elemGroup {
		g++
	}
	if g == len(elems) || depth > deepest {
		return lastWord(elems), false, len(elems) == 1
	}
	if g > 0 && elems[g-1].kind == elemWord && !d.nested(elems, g) {
		if d.macroBefore(elems, g) {
			return d.name(elems[g+1:], depth+1)
		}
		return elems[g-1].at, g+1 == len(elems) || elems[g+1].kind != elemBracket, false
	}
	open := elems[g].at
	inner := describer{s: d.s, it: &Item{}}
	inner.scan(open+1, max(d.s.after(open, "(")-1, open+1))
	at, fn, bare = inner.name(inner.elems, depth+1)
	if at < 0 {
		return lastWord(elems[:g]), false, false
	}
	follows := g+1 < len(elems) && elems[g+1].kind == elemGroup
	return at, fn || bare && follows, false
}

// nested reports whether the group at g, which follows an identifier, is a declarator in parentheses: T (*f)(int).
func (d *describer) nested(elems []elem, g int) bool {
	open := elems[g].at
	if g+1 >= len(elems) || elems[g+1].kind != elemGroup && elems[g+1].kind != elemBracket {
		return false
	}
	first := &d.s.toks[open+1]
	return first.Is("*") || first.Is("^") || first.Is("(") || first.Kind == pp.Ident && d.s.is(open+2, "*") && d.s.is(open+4, ")")
}

// macroBefore reports whether the group at g and the identifier before it are a macro that stands for a type, before the
// true declarator: EXPORT(int) f(void).
func (d *describer) macroBefore(elems []elem, g int) bool {
	rest := elems[g+1:]
	for len(rest) > 0 && rest[0].kind == elemStar {
		rest = rest[1:]
	}
	if len(rest) == 0 || rest[0].kind != elemWord || d.it.oldStyle {
		return false
	}
	if d.it.Kind == FuncDef && !hasGroup(rest) {
		return false // f(void) UNUSED {
	}
	for _, e := range elems[:g-1] {
		if e.kind != elemType || !storageWord(d.s.toks[e.at].Text) {
			return false
		}
	}
	return true
}

func hasGroup(elems []elem) bool {
	for _, e := range elems {
		if e.kind == elemGroup {
			return true
		}
	}
	return false
}

func storageWord(s string) bool {
	switch s {
	case "static", "extern", "inline", "__inline", "__inline__", "__forceinline", "typedef", "__extension__":
		return true
	}
	return false
}

// lastWord returns the last identifier before an array bound.
func lastWord(elems []elem) int {
	at := -1
	for _, e := range elems {
		switch e.kind {
		case elemWord:
			at = e.at
		case elemBracket:
			return at
		}
	}
	return at
}
