package csrc

import (
	"bytes"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"sort"
	"strings"
	"sync"

	"modernc.org/cc/v4"

	"github.com/gillint/gillint/analysis/csrc/syntax"
)

// reference reads the words with modernc.org/cc/v4: slower than our own parser, and an independent reading of the same
// grammar. Where it fails, at is the index of the word that it did not expect.
func (p *itemParser) reference() (d *syntax.Decl, at int, msg string) {
	src, offs, decls := p.render()
	ast, err := parseC(src)
	if err != nil && !harmless(err) || ast == nil {
		at = p.wordAt(offs, errorOffset(src, err))
		return nil, at, p.complaint(at)
	}
	tu := ast.TranslationUnit
	for ; decls > 0 && tu != nil; decls-- {
		tu = tu.TranslationUnit
	}
	// The item must be one declaration, with the tail behind it.
	if tu == nil || tu.TranslationUnit == nil || tu.TranslationUnit.TranslationUnit != nil {
		return nil, len(p.ws), "it is not one declaration"
	}
	c := &converter{p: p, offs: offs}
	return c.item(tu.ExternalDeclaration), 0, ""
}

// perLine is how many words go on a line: the parser's lexer copies what it has read of a line.
const perLine = 32

// render writes the item for the parser: what it insists on first, the typedef names that the item uses, the item, and a
// tail that stops the parser's loops before the end of the text. No line begins with #. offs holds where each word begins;
// decls is how many declarations come before the item.
func (p *itemParser) render() (src []byte, offs []int32, decls int) {
	size := 200
	used := maps.Clone(p.types)
	for i := range p.ws {
		w := &p.ws[i]
		size += len(w.text) + 1
		if w.name() && !used[w.text] && p.isType(w.text) {
			used[w.text] = true
		}
	}
	src = make([]byte, 0, size+16*len(used))
	src = append(src, "int __predefined_declarator;"...)
	decls = 1
	if len(used) > 0 {
		src = append(src, " typedef int "...)
		src = append(src, strings.Join(slices.Sorted(maps.Keys(used)), ",")...)
		src = append(src, ';')
		decls++
	}
	offs = make([]int32, len(p.ws))
	for i := range p.ws {
		if i%perLine == perLine-1 {
			src = append(src, '\n')
		} else {
			src = append(src, ' ')
		}
		offs[i] = int32(len(src))
		src = append(src, p.ws[i].text...)
	}
	if n := len(p.ws); n > 0 && p.it.body < 0 && !p.ws[n-1].is(";") {
		src = append(src, " ;"...)
	}
	src = append(src, " int __gillint_tail(int);\n"...)
	return src, offs, decls
}

// wordAt returns the index of the word that begins at or before off, len(ws) for places behind the last one.
func (p *itemParser) wordAt(offs []int32, off int) int {
	i := sort.Search(len(offs), func(i int) bool { return int(offs[i]) > off })
	if i == len(offs) && i > 0 && off > int(offs[i-1])+len(p.ws[i-1].text) {
		return i
	}
	return max(i-1, 0)
}

var abi = sync.OnceValue(func() *cc.ABI {
	abi, err := cc.NewABI("linux", "amd64")
	if err != nil {
		panic(err) // the parser's own table
	}
	return abi
})

// parseC runs the parser, which may panic on text that it rejects.
func parseC(src []byte) (ast *cc.AST, err error) {
	defer func() {
		if r := recover(); r != nil {
			ast, err = nil, fmt.Errorf("%v", r)
		}
	}()
	// The configuration is the parser's to write into: one for each run.
	cfg := &cc.Config{ABI: abi(), FS: noFiles{}, FSOnly: true}
	return cc.Parse(cfg, []cc.Source{{Name: "f", Value: src}})
}

// noFiles keeps the parser from the disk: #include does not occur in what it reads.
type noFiles struct{}

func (noFiles) Open(name string) (fs.File, error) {
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}

// harmless reports whether every complaint leaves the tree whole.
func harmless(err error) bool {
	for _, line := range strings.Split(err.Error(), "\n") {
		if !strings.Contains(line, "label undefined") && !strings.Contains(line, "is initialized") {
			return false
		}
	}
	return true
}

// errorOffset finds the place of the first complaint, "f:2:23: unexpected ...", in the text.
func errorOffset(src []byte, err error) int {
	var line, col int
	if err == nil {
		return 0
	}
	if _, e := fmt.Sscanf(err.Error(), "f:%d:%d:", &line, &col); e != nil {
		return len(src) // a panic, which names no place
	}
	off := 0
	for ; line > 1; line-- {
		next := bytes.IndexByte(src[off:], '\n')
		if next < 0 {
			break
		}
		off += next + 1
	}
	return off + col - 1
}
