package ruletest

import "strings"

// Closed reports whether the brackets of a text match, and it holds nothing that means something beyond the end of a
// function: directives, comments, literals, names that count their uses, bytes that only some readers take for white space.
func Closed(text string) bool {
	if strings.Contains(text, "__COUNTER__") || strings.Contains(text, "//") || strings.Contains(text, "/*") || strings.Contains(text, "_Pragma") {
		return false
	}
	if strings.ContainsFunc(text, func(r rune) bool { return r >= 0x7f || r < ' ' && r != '\n' || strings.ContainsRune("#%\\\"'<:", r) }) {
		return false
	}
	var open []byte
	for _, c := range []byte(text) {
		switch c {
		case '(', '[', '{':
			open = append(open, c)
		case ')', ']', '}':
			if n := len(open) - 1; n < 0 || c-open[n] > 2 {
				return false
			}
			open = open[:len(open)-1]
		}
	}
	return len(open) == 0
}
