package csrc

import "github.com/gillint/gillint/analysis/csrc/pp"

// Decode returns a file's text as Parse reads it: without a byte order mark, UTF-16 that has one as UTF-8.
func Decode(text []byte) []byte { return pp.Decode(text) }
