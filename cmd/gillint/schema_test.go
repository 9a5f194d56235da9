package main

import (
	"os"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/gillint/gillint/cmd/internal/disk"
)

// What --format json prints of the whole corpus is as the schema says.
func TestOutputSchema(t *testing.T) {
	text, err := os.ReadFile("schema/output.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(string(text)))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("output.json", doc); err != nil {
		t.Fatal(err)
	}
	schema, err := c.Compile("output.json")
	if err != nil {
		t.Fatal(err)
	}
	wd, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	var stdout, stderr strings.Builder
	cmd := &command{
		ctx: t.Context(), stdout: &stdout, stderr: &stderr, fs: disk.FS{}, root: disk.SlashPath(wd), env: func(string) string { return "" },
	}
	if status := cmd.main([]string{"--format", "json", "--possible", "--select", "ALL", "--no-cache", "../../corpus/..."}); status != exitFound {
		t.Fatalf("status %d: %s", status, stderr.String())
	}
	out, err := jsonschema.UnmarshalJSON(strings.NewReader(stdout.String()))
	if err != nil {
		t.Fatal(err)
	}
	if err := schema.Validate(out); err != nil {
		t.Error(err)
	}
	if n := len(out.(map[string]any)["diagnostics"].([]any)); n < 20 {
		t.Errorf("only %d findings were looked at", n)
	}
}
