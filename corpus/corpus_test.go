// Package corpus_test holds the analyzer to what the reference kernels expect: every stage of every kernel is one link
// unit, and its want comments are with all rules on.
package corpus_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/ruletest"
	"github.com/gillint/gillint/rules"
)

func TestKernels(t *testing.T) {
	kernels, err := filepath.Glob("*/README.md")
	if err != nil || len(kernels) == 0 {
		t.Fatal("no kernels", err)
	}
	for _, readme := range kernels {
		kernel := filepath.Dir(readme)
		if sources, err := filepath.Glob(filepath.Join(kernel, "*", "*.c")); err == nil && len(sources) == 0 && isPure(t, kernel) {
			continue
		}
		t.Run(kernel, func(t *testing.T) {
			t.Parallel()
			cases, err := ruletest.Cases(os.DirFS(kernel))
			if err != nil || len(cases) == 0 {
				t.Fatal("no stages", err)
			}
			ruletest.Run(t, rules.All, kernel)
		})
	}
}

// isPure reports whether a kernel says that it is Python alone.
func isPure(t *testing.T, kernel string) bool {
	text, err := os.ReadFile(filepath.Join(kernel, "kernel.toml"))
	if err != nil {
		t.Fatal(err)
	}
	return strings.Contains(string(text), "\npure = true\n")
}

// No rule is merely believed: each has a kernel whose bad stage shows it on a running interpreter, and its doc.md names all that do.
func TestEveryRuleHasKernel(t *testing.T) {
	files, err := filepath.Glob("*/kernel.toml")
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range rules.All {
		if strings.HasPrefix(r.Code, "GIL0") {
			continue // of the run itself
		}
		has := false
		named := strings.FieldsFunc(r.Section(analysis.SectionConfirmed), func(c rune) bool { return strings.ContainsRune(" ,.\n", c) })
		for _, name := range files {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(string(text), `rule = "`+r.Code+`"`) {
				continue
			}
			has = true
			if kernel := filepath.Dir(name); !slices.Contains(named, kernel) {
				t.Errorf("%s %s: its doc.md does not name the kernel %s", r.Code, r.Name, kernel)
			}
		}
		if !has {
			t.Errorf("%s %s has no kernel", r.Code, r.Name)
		}
	}
}
