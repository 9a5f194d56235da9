package gil

import "github.com/gillint/gillint/analysis/cfg"

// Step is one step of a witness: a place and what happens there.
type Step struct {
	Loc     cfg.Loc
	Message string
}
