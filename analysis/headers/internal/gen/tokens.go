//go:build gen

package main

import "strings"

func isIdent(c byte) bool {
	return c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '$'
}

// lex splits a line into tokens; comments are gone already.
func lex(s string) (toks []string) {
	for i := 0; i < len(s); {
		c := s[i]
		j := i + 1
		switch {
		case c == ' ' || c == '\t' || c == '\f' || c == '\r':
			i++
			continue
		case isIdent(c) || c == '.' && j < len(s) && s[j] >= '0' && s[j] <= '9':
			for j < len(s) && (isIdent(s[j]) || s[j] == '.' && c <= '9') {
				j++
			}
		case c == '"' || c == '\'':
			for j < len(s) && s[j] != c {
				if s[j] == '\\' {
					j++
				}
				j++
			}
			j++
		default:
			for _, p := range []string{"...", "<<=", ">>=", "->", "<<", ">>", "==", "!=", "<=", ">=", "&&", "||", "##"} {
				if strings.HasPrefix(s[i:], p) {
					j = i + len(p)
					break
				}
			}
		}
		j = min(j, len(s))
		toks = append(toks, s[i:j])
		i = j
	}
	return toks
}

// join writes tokens with as little space as keeps them apart.
func join(toks []string) string {
	var b strings.Builder
	for i, t := range toks {
		if i > 0 && isIdent(t[0]) && isIdent(toks[i-1][len(toks[i-1])-1]) {
			b.WriteByte(' ')
		}
		b.WriteString(t)
	}
	return b.String()
}

// strip removes what the compiler needs and a reader of interfaces does not: attributes, asm names, qualifiers in the
// reserved spellings.
func strip(toks []string) []string {
	var out []string
	for i := 0; i < len(toks); i++ {
		switch t := toks[i]; t {
		case "__attribute__", "__attribute", "__asm__", "__asm", "asm", "__declspec", "_Alignas", "__aligned__", "__declspec__":
			if i+1 < len(toks) && toks[i+1] == "(" {
				i = closing(toks, i+1)
			}
		case "_Static_assert":
			return nil
		case "__extension__", "__restrict", "__restrict__", "_Noreturn", "__unaligned", "__cdecl", "__stdcall", "__forceinline":
		case "__const", "__const__":
			out = append(out, "const")
		case "__volatile__", "__volatile":
			out = append(out, "volatile")
		case "__signed__", "__signed":
			out = append(out, "signed")
		case "__inline", "__inline__":
			out = append(out, "inline")
		default:
			out = append(out, t)
		}
	}
	return out
}

// closing returns the index of the token that closes the bracket at i.
func closing(toks []string, i int) int {
	depth := 0
	for ; i < len(toks); i++ {
		switch toks[i] {
		case "(", "[", "{":
			depth++
		case ")", "]", "}":
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return len(toks) - 1
}

// typedefNames returns the names that a typedef declares.
func typedefNames(toks []string) (names []string) {
	start := 1
	for i := 1; i <= len(toks); i++ {
		if i < len(toks) && (toks[i] == "(" || toks[i] == "[" || toks[i] == "{") {
			i = closing(toks, i)
			continue
		}
		if i == len(toks) || toks[i] == "," {
			if n := declared(toks[start:i]); n != "" {
				names = append(names, n)
			}
			start = i + 1
		}
	}
	return names
}

// declared returns the name that a declarator, with or without specifiers before it, declares.
func declared(toks []string) string {
	name := ""
	for i := 0; i < len(toks); i++ {
		switch t := toks[i]; {
		case t == "(":
			end := closing(toks, i)
			if name == "_Atomic" || name == "__typeof__" {
				i = end
				continue
			}
			if inner := toks[i+1 : end]; len(inner) > 0 && (inner[0] == "*" || end+1 < len(toks) && toks[end+1] == "(" && len(inner) == 1) {
				return declared(inner)
			}
			return name
		case t == "[":
			return name
		case t == "{":
			i = closing(toks, i)
		case isIdent(t[0]) && (t[0] < '0' || t[0] > '9') && t != "const" && t != "volatile":
			name = t
		}
	}
	return name
}
