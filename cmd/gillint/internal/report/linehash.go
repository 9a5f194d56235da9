package report

import (
	"strconv"
	"unicode/utf16"
)

// hashBlock is how many characters count for a line's hash, from the line's beginning on.
const hashBlock = 100

// lineHashes computes the primaryLocationLineHash of every line of a text, the first line's first, exactly as the action
// that uploads to GitHub code scanning does where it is missing (github/codeql-action, src/fingerprints.ts): a rolling hash
// of 64 bits with the multiplier 37 over the UTF-16 units from the beginning of the line that are neither blanks nor tabs,
// each line end counted as one \n, the end of the text as 65535 and zeros; then how many lines before had the same.
func lineHashes(text string) []string {
	const multiplier, end = 37, 65535
	drop := uint64(1) // what a character weighs when it leaves the window
	for range hashBlock {
		drop *= multiplier
	}
	var (
		out    []string
		window [hashBlock]uint16
		starts [hashBlock]int // of the characters in the window: the line that begins with it, 0 where none does
		index  int
		hash   uint64
		line   int
		start  = true
		cr     bool
		seen   = map[uint64]int{}
	)
	output := func() {
		if starts[index] == 0 {
			return
		}
		seen[hash]++
		out = append(out, strconv.FormatUint(hash, 16)+":"+strconv.Itoa(seen[hash]))
		starts[index] = 0
	}
	update := func(c uint16) {
		hash = multiplier*hash + uint64(c) - drop*uint64(window[index])
		window[index] = c
		index = (index + 1) % hashBlock
	}
	process := func(c uint16) {
		if c == ' ' || c == '\t' || cr && c == '\n' {
			cr = false
			return
		}
		if cr = c == '\r'; cr {
			c = '\n'
		}
		output()
		if start {
			start = false
			line++
			starts[index] = line
		}
		start = c == '\n'
		update(c)
	}
	for _, c := range text { // what is no UTF-8 comes as U+FFFD, as it does there
		if c1, c2 := utf16.EncodeRune(c); c > 0xffff {
			process(uint16(c1))
			process(uint16(c2))
		} else {
			process(uint16(c))
		}
	}
	process(end)
	for range hashBlock {
		output()
		update(0)
	}
	return out
}

// lineHash is the hash of a line of a file; empty where it has no such line.
func (s *sarifWriter) lineHash(name string, line int) string {
	hashes, ok := s.hashes[name]
	if !ok {
		if text, ok := s.Lines.Text(s.path(name)); ok {
			hashes = lineHashes(text)
		}
		s.hashes[name] = hashes
	}
	if line < 1 || line > len(hashes) {
		return ""
	}
	return hashes[line-1]
}
