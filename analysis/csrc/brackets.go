package csrc

import (
	"sync"

	"github.com/gillint/gillint/analysis/csrc/pp"
)

// brackets pairs the brackets of a unit.
type brackets struct {
	match  []int32        // index of the partner, -1 where there is none
	broken map[int32]bool // opening braces of blocks that do not balance inside
}

// matchBrackets pairs (), [] and {} in one pass. Braces win over parentheses: an unclosed parenthesis ends with its block.
// Where a block does not balance, it is made to end at a } in column 1 that something follows which looks like the start of
// a declaration: so it costs only itself. In a unit that balances as a whole that takes more evidence, because two blocks
// may make up for each other's braces but code in column 1 may also be just code in column 1.
func matchBrackets(toks []pp.Token) *brackets {
	p := &pairing{toks: toks, lenient: sync.OnceValue(func() bool { return !bracesBalance(toks) })}
	p.br = &brackets{match: make([]int32, len(toks)), broken: map[int32]bool{}}
	for i := range p.br.match {
		p.br.match[i] = -1
	}
	for i := range toks {
		switch bracket(&toks[i]) {
		case '(', '[', '{':
			p.open(i)
		case ')', ']':
			p.close(i)
		case '}':
			p.closeBrace(i)
		}
	}
	if p.braces > p.wrappers && len(toks) > 0 {
		// The outermost block never ends: it takes the rest of the unit with it.
		p.br.match[p.outer] = int32(len(toks) - 1)
		p.br.broken[int32(p.outer)] = true
	}
	return p.br
}

// bracket is the byte of a punctuator of one byte; 0 for every other token.
func bracket(t *pp.Token) byte {
	if t.Kind == pp.Punct && len(t.Text) == 1 {
		return t.Text[0]
	}
	return 0
}

type pairing struct {
	toks     []pp.Token
	br       *brackets
	stack    []int32
	lenient  func() bool // the unit's braces do not balance: weak evidence of a block's end will do
	braces   int         // open braces
	wrappers int         // of them, the outermost ones that only wrap declarations: extern "C" {
	outer    int         // the outermost open brace that is no wrapper, where there is one
}

func (p *pairing) open(i int) {
	if p.toks[i].Text == "{" {
		if p.braces == p.wrappers {
			if wrapsDeclarations(p.toks, i) {
				p.wrappers++
			} else {
				p.outer = i
			}
		}
		p.braces++
	}
	p.stack = append(p.stack, int32(i))
}

// wrapsDeclarations reports whether the brace at i opens extern "C" { or namespace x {.
func wrapsDeclarations(toks []pp.Token, i int) bool {
	if i >= 2 && toks[i-1].Kind == pp.String && toks[i-2].Is("extern") {
		return true
	}
	return i >= 1 && toks[i-1].Is("namespace") || i >= 2 && toks[i-2].Is("namespace")
}

func (p *pairing) close(i int) {
	want := "("
	if p.toks[i].Text == "]" {
		want = "["
	}
	n := len(p.stack)
	if n >= 2 && want == "(" && p.toks[p.stack[n-1]].Text == "[" && p.toks[p.stack[n-2]].Text == "(" {
		n-- // a [ that was never closed
	}
	if n == 0 || p.toks[p.stack[n-1]].Text != want {
		return
	}
	p.pair(n-1, i)
}

func (p *pairing) closeBrace(i int) {
	if p.braces == 0 {
		return
	}
	if p.braces > p.wrappers+1 && p.endsOuter(i) {
		p.br.broken[int32(p.outer)] = true
		for p.stack[len(p.stack)-1] != int32(p.outer) {
			p.stack = p.stack[:len(p.stack)-1]
		}
		p.braces = p.wrappers + 1
	}
	n := len(p.stack)
	for p.toks[p.stack[n-1]].Text != "{" {
		n--
	}
	p.pair(n-1, i)
	p.braces--
	p.wrappers = min(p.wrappers, p.braces)
}

func (p *pairing) pair(top, i int) {
	open := p.stack[top]
	p.br.match[open], p.br.match[i] = int32(i), open
	p.stack = p.stack[:top]
}

// endsOuter reports whether the } at i, though blocks inside are still open, must be the end of the outermost one.
func (p *pairing) endsOuter(i int) bool {
	t := &p.toks[i]
	if t.Exp != nil || t.Loc.Col != 1 || t.Loc.File != p.toks[p.outer].Loc.File {
		return false
	}
	return startsDeclaration(p.toks, i+1, p.lenient())
}

// startsDeclaration reports whether a declaration looks to start in column 1 at i. Only a storage class is sure evidence.
func startsDeclaration(toks []pp.Token, i int, lenient bool) bool {
	if i >= len(toks) {
		return lenient
	}
	t := &toks[i]
	if t.Kind != pp.Ident || t.Loc.Col != 1 || i > 0 && sameLine(t, &toks[i-1]) {
		return false
	}
	switch t.Text {
	case "static", "extern", "typedef":
		return true
	}
	if !lenient || classOf(t.Text) == stmtWord || i+1 >= len(toks) {
		return false
	}
	return toks[i+1].Kind == pp.Ident || toks[i+1].Is("*")
}

func sameLine(a, b *pp.Token) bool { return a.Loc.Line == b.Loc.Line && a.Loc.File == b.Loc.File }

func bracesBalance(toks []pp.Token) bool {
	n := 0
	for i := range toks {
		switch bracket(&toks[i]) {
		case '{':
			n++
		case '}':
			if n--; n < 0 {
				return false
			}
		}
	}
	return n == 0
}
