// Package lazyregexp compiles regular expressions at their first use: most runs of the programs use few of them.
package lazyregexp

import (
	"regexp"
	"sync"
)

// New returns a function that returns the expression. It panics at its first call where the expression is malformed.
func New(expr string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expr) })
}
