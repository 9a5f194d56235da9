package pp

import (
	"bytes"
	"unicode/utf16"
	"unicode/utf8"
)

// Decode returns a file's text as Preprocess reads it: without a byte order mark, UTF-16 that has one as UTF-8. Other
// bytes are taken as they are: what is not ASCII only matters in comments and strings, so Latin-1 does no harm.
func Decode(text []byte) []byte {
	switch {
	case bytes.HasPrefix(text, []byte{0xEF, 0xBB, 0xBF}):
		return text[3:]
	case bytes.HasPrefix(text, []byte{0xFF, 0xFE}):
		return decode16(text[2:], 0)
	case bytes.HasPrefix(text, []byte{0xFE, 0xFF}):
		return decode16(text[2:], 1)
	}
	return text
}

// decode16 decodes UTF-16 whose low byte is at index low of each pair.
func decode16(text []byte, low int) []byte {
	out := make([]byte, 0, len(text)/2)
	unit := func(i int) rune { return rune(text[i+low]) | rune(text[i+1-low])<<8 }
	for i := 0; i+1 < len(text); i += 2 {
		r := unit(i)
		if utf16.IsSurrogate(r) {
			second := rune(0)
			if i+3 < len(text) {
				second = unit(i + 2)
			}
			if r = utf16.DecodeRune(r, second); r != utf8.RuneError {
				i += 2
			}
		}
		out = utf8.AppendRune(out, r)
	}
	return out
}
