package pos

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf16"
)

func TestPositions(t *testing.T) {
	text := "a\té😀b\r\nx\ry\n\nend"
	for _, c := range []struct {
		enc    Encoding
		offset int
		want   Position
	}{
		{UTF16, 0, Position{0, 0}},
		{UTF16, 2, Position{0, 2}},
		{UTF16, 4, Position{0, 3}}, // after é
		{UTF16, 8, Position{0, 5}}, // after the astral character: two units
		{UTF8, 8, Position{0, 8}},
		{UTF16, 10, Position{0, 6}}, // within \r\n: the end of the line
		{UTF16, 11, Position{1, 0}},
		{UTF16, 13, Position{2, 0}}, // a lone \r ends a line of the protocol
		{UTF16, 15, Position{3, 0}},
		{UTF16, len(text), Position{4, 3}},
		{UTF16, 1000, Position{4, 3}},
	} {
		if got := New(text, c.enc).At(c.offset); got != c.want {
			t.Errorf("%s: byte %d is at %v, want %v", c.enc, c.offset, got, c.want)
		}
	}
	for _, c := range []struct {
		enc  Encoding
		at   Position
		want int
	}{
		{UTF16, Position{0, 4}, 4}, // within the surrogates: before the character
		{UTF16, Position{0, 99}, 9},
		{UTF8, Position{0, 6}, 4}, // within a character
		{UTF8, Position{0, 99}, 9},
		{UTF16, Position{9, 0}, len(text)},
		{UTF8, Position{1 << 31, 1 << 31}, len(text)},
		{UTF16, Position{2, 1<<32 - 1}, 14},
	} {
		if got := New(text, c.enc).Offset(c.at); got != c.want {
			t.Errorf("%s: %v is byte %d, want %d", c.enc, c.at, got, c.want)
		}
	}
}

// Lines of the analysis end with \n where there is one in the text, lines of the protocol with \r too.
func TestPlace(t *testing.T) {
	for _, c := range []struct {
		text         string
		line, column int
		want         Position
	}{
		{"a\rb\nc d", 2, 3, Position{2, 2}},
		{"a\rb\rc", 2, 1, Position{1, 0}},
		{"\ufeffint x;\n", 1, 5, Position{0, 5}},
		{"int\tx;\n", 1, 5, Position{0, 4}},
		{"x\n", 7, 1, Position{1, 0}},
		{"x\n", 1, 100, Position{0, 1}},
		{"x\n", 0, 0, Position{0, 0}},
	} {
		if got := New(c.text, UTF16).Place(c.line, c.column); got != c.want {
			t.Errorf("%q: %d:%d is at %v, want %v", c.text, c.line, c.column, got, c.want)
		}
	}
}

// Every boundary of a character comes back from where it went, and positions count as UTF-16 does.
func TestRoundTrip(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 1))
	parts := []string{"a", "é", "😀", "\t", "\n", "\r\n", "\r", "語", "{", " ", "𝒳"}
	for range 300 {
		var b strings.Builder
		for range rnd.IntN(30) {
			b.WriteString(parts[rnd.IntN(len(parts))])
		}
		text := b.String()
		x16, x8 := New(text, UTF16), New(text, UTF8)
		for i := range text {
			if strings.HasSuffix(text[:i], "\r") && text[i] == '\n' {
				continue
			}
			if got := x16.Offset(x16.At(i)); got != i {
				t.Fatalf("%q: byte %d comes back as %d", text, i, got)
			}
			if got := x8.Offset(x8.At(i)); got != i {
				t.Fatalf("%q: byte %d comes back as %d in UTF-8", text, i, got)
			}
			p := x16.At(i)
			line := text[x16.Offset(Position{p.Line, 0}):i]
			if n := len(utf16.Encode([]rune(line))); n != int(p.Character) {
				t.Fatalf("%q: byte %d is unit %d, want %d", text, i, p.Character, n)
			}
		}
	}
}
