// Package rules is the registry: every rule, in one list.
package rules

import "github.com/gillint/gillint/analysis"

// All lists the rules in the order of their codes.
var All = []*analysis.Rule{}
