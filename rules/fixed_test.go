package rules_test

import (
	"path/filepath"
	"testing"

	"github.com/gillint/gillint/analysis/ruletest"
	"github.com/gillint/gillint/rules"
)

// TestFixedBugs runs all rules over shapes of bugs that real projects have had and fixed, as they were and as they are.
func TestFixedBugs(t *testing.T) {
	ruletest.Run(t, rules.All, filepath.Join("testdata", "fixed"))
}
