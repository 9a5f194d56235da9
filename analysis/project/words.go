package project

import "strings"

// splitWords splits a command as a POSIX shell does: blanks, single and double quotes, backslashes. Nothing is expanded.
// An unterminated quote ends with the text.
func splitWords(s string) []string {
	var out []string
	var word strings.Builder
	open := false // a word was begun, perhaps an empty one in quotes
	for i := 0; i < len(s); i++ {
		switch c := s[i]; c {
		case ' ', '\t', '\n', '\r':
			if open {
				out = append(out, word.String())
				word.Reset()
				open = false
			}
		case '\'':
			open = true
			end := strings.IndexByte(s[i+1:], '\'')
			if end < 0 {
				end = len(s) - i - 1
			}
			word.WriteString(s[i+1 : i+1+end])
			i += end + 1
		case '"':
			open = true
			for i++; i < len(s) && s[i] != '"'; i++ {
				if s[i] == '\\' && i+1 < len(s) && strings.IndexByte("\"\\$`\n", s[i+1]) >= 0 {
					i++
				}
				word.WriteByte(s[i])
			}
		case '\\':
			open = true
			// On Windows a backslash parts folders: it quotes only what has a meaning to the shell.
			if i+1 < len(s) && strings.IndexByte(" \t\n'\"\\$&()*;<>?[]`{|}~#", s[i+1]) >= 0 {
				i++
			}
			word.WriteByte(s[i])
		default:
			open = true
			word.WriteByte(c)
		}
	}
	if open {
		out = append(out, word.String())
	}
	return out
}
