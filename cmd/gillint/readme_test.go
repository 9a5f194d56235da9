package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/cmd/internal/disk"
	"github.com/gillint/gillint/rules"
)

var block = regexp.MustCompile(`(?s)(<!-- begin (\w+)(?:: ([^\n]*))? -->\n)(.*?)(<!-- end \w+ -->)`)

// TestReadme holds README.md to its word: its blocks are what gillint prints. UPDATE=1 ("make readme") writes them anew.
func TestReadme(t *testing.T) {
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(root, "README.md")
	old, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	seen := 0
	text := block.ReplaceAllStringFunc(string(old), func(s string) string {
		m := block.FindStringSubmatch(s)
		seen++
		switch m[2] {
		case "example":
			return m[1] + example(root, strings.Fields(m[3])) + m[5]
		case "rules":
			return m[1] + ruleTable() + m[5]
		case "verify":
			return s // scripts/shown writes it: it needs a compiler and a Python
		}
		t.Errorf("README.md: unknown block %q", m[2])
		return s
	})
	if seen < 2 {
		t.Errorf("README.md has %d blocks, want the example and the rules", seen)
	}
	if text == string(old) {
		return
	}
	if os.Getenv("UPDATE") == "" {
		t.Errorf("README.md is out of date: run make readme; it should be\n%s", text)
		return
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// example is the first finding that a command prints, as a code block.
func example(root string, args []string) string {
	var stdout, stderr bytes.Buffer
	c := &command{
		ctx: context.Background(), stdout: &stdout, stderr: &stderr, fs: disk.FS{}, root: disk.SlashPath(root),
		env: func(string) string { return "" },
	}
	c.main(args)
	first, _, ok := strings.Cut(stdout.String(), "\n\n")
	if !ok {
		return "no finding: " + stderr.String()
	}
	return fmt.Sprintf("```text\n$ gillint %s\n%s\n```\n", strings.Join(args, " "), first)
}

func ruleTable() string {
	var b strings.Builder
	b.WriteString("| code | name | severity | what it reports |\n|---|---|---|---|\n")
	for _, r := range driver.AllRules(rules.All) {
		fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", r.Code, r.Name, r.Severity, strings.ReplaceAll(r.Summary(), "|", `\|`))
	}
	return b.String()
}
