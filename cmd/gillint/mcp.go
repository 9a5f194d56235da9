package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/modelcontextprotocol/go-sdk/mcp"

	"github.com/gillint/gillint/analysis/driver"
)

// The arguments of the tools, as the model is told of them.
type (
	checkTool struct {
		Patterns []string `json:"patterns,omitempty" jsonschema:"files and folders below the working folder; ./... (the default) is everything"`
		Select   []string `json:"select,omitempty" jsonschema:"report only these rules: codes such as GIL101, prefixes such as GIL3, names"`
		Possible bool     `json:"possible,omitempty" jsonschema:"report possible findings too, not only certain ones"`
		Target   string   `json:"target,omitempty" jsonschema:"the CPython that is built for: 3.12, or 3.13t for the free-threaded build"`
		NewFrom  string   `json:"new_from,omitempty" jsonschema:"report only what this git revision does not have"`
	}
	explainTool struct {
		Rule string `json:"rule" jsonschema:"a rule's code or name, such as GIL101"`
	}
	whyTool struct {
		File string `json:"file" jsonschema:"a C file"`
		Line int    `json:"line" jsonschema:"a line of it, counted from 1"`
	}
	fixTool struct {
		Patterns []string `json:"patterns,omitempty" jsonschema:"files and folders below the working folder; ./... (the default) is everything"`
		Select   []string `json:"select,omitempty" jsonschema:"only findings of these rules"`
		Unsafe   bool     `json:"unsafe,omitempty" jsonschema:"carry out repairs, too, that want to be looked at"`
		Write    bool     `json:"write,omitempty" jsonschema:"change the files; else what would change is shown as a patch"`
	}
)

// serve is "gillint mcp": a server of the Model Context Protocol on stdin and stdout. Its tools are gillint's own commands, in the
// working folder.
func (c *command) serve(args []string) int {
	if len(args) > 0 {
		return c.usageError("mcp takes nothing: it serves the working folder")
	}
	err := c.server().Run(c.ctx, &mcp.IOTransport{Reader: io.NopCloser(c.stdin), Writer: nopCloser{c.stdout}})
	if err != nil && c.ctx.Err() == nil && err != io.EOF {
		return c.fail(fmt.Errorf("mcp: %w", err))
	}
	return exitClean
}

type nopCloser struct{ io.Writer }

func (nopCloser) Close() error { return nil }

// server has the tools.
func (c *command) server() *mcp.Server {
	s := mcp.NewServer(&mcp.Implementation{Name: "gillint", Version: driver.Version}, &mcp.ServerOptions{
		Instructions: "gillint finds mistakes around the GIL in C extension modules for CPython. Call check after C code that uses Python.h has changed; " +
			"explain a rule before mending a finding of it; why says what is known of a line.",
	})
	readOnly := &mcp.ToolAnnotations{ReadOnlyHint: true}
	mcp.AddTool(s, &mcp.Tool{Name: "check", Annotations: readOnly, Description: "Find GIL mistakes in C extension modules: a line a finding, with the path that leads there and the repair."},
		func(ctx context.Context, _ *mcp.CallToolRequest, in checkTool) (*mcp.CallToolResult, any, error) {
			args := []string{"check", "--format", "agent", "--color", "never", "--keep-baseline"}
			args = add(args, "--select", in.Select...)
			if in.Possible {
				args = append(args, "--possible")
			}
			args = addOne(args, "--target", in.Target)
			args = addOne(args, "--new-from", in.NewFrom)
			return c.call(ctx, args, in.Patterns)
		})
	mcp.AddTool(s, &mcp.Tool{Name: "explain", Annotations: readOnly, Description: "A rule's documentation: what it reports, why that is bad, what to write instead."},
		func(ctx context.Context, _ *mcp.CallToolRequest, in explainTool) (*mcp.CallToolResult, any, error) {
			return c.call(ctx, []string{"explain", in.Rule}, nil)
		})
	mcp.AddTool(s, &mcp.Tool{Name: "why", Annotations: readOnly, Description: "What is known of a line: whether the GIL is held there, by which paths, what its calls need, and for each rule why it reports something or nothing."},
		func(ctx context.Context, _ *mcp.CallToolRequest, in whyTool) (*mcp.CallToolResult, any, error) {
			return c.call(ctx, []string{"why"}, []string{fmt.Sprintf("%s:%d", in.File, in.Line)})
		})
	mcp.AddTool(s, &mcp.Tool{Name: "fix", Description: "Carry out repairs, or show them as a patch."},
		func(ctx context.Context, _ *mcp.CallToolRequest, in fixTool) (*mcp.CallToolResult, any, error) {
			args := []string{"check", "--format", "agent", "--color", "never", "--diff"}
			if in.Write {
				args[len(args)-1] = "--fix"
			}
			if in.Unsafe {
				args = append(args, "--unsafe-fixes")
			}
			return c.call(ctx, add(args, "--select", in.Select...), in.Patterns)
		})
	return s
}

func add(args []string, flag string, values ...string) []string {
	for _, v := range values {
		args = addOne(args, flag, v)
	}
	return args
}

// addOne gives a flag its value so that none is taken for another flag.
func addOne(args []string, flag, value string) []string {
	if value == "" {
		return args
	}
	return append(args, flag+"="+value)
}

// call runs a command line; what it prints is the tool's answer. Only what lies below the working folder may be named.
func (c *command) call(ctx context.Context, args, patterns []string) (*mcp.CallToolResult, any, error) {
	for _, p := range patterns {
		if in := c.resolve(strings.TrimSuffix(p, "...")); in != c.root && !strings.HasPrefix(in, c.root+"/") && c.root != "." {
			return nil, nil, fmt.Errorf("%s is not below the working folder", p)
		}
	}
	if len(patterns) > 0 {
		args = append(append(args, "--"), patterns...)
	}
	var stdout, stderr bytes.Buffer
	one := *c
	one.ctx, one.stdin, one.stdout, one.stderr, one.tty = ctx, strings.NewReader(""), &stdout, &stderr, false
	status := one.main(args)
	text := strings.TrimRight(stdout.String()+stderr.String(), "\n")
	return &mcp.CallToolResult{Content: []mcp.Content{&mcp.TextContent{Text: text}}, IsError: status == exitUsage || status == exitInput}, nil, nil
}
