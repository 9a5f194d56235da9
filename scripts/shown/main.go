// Command shown runs the kernels and writes what comes of it into README.md: the table, and as docs/timeline.svg the timeline of one
// of them. It ends with the status of gillint verify.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
)

func main() {
	pythons := flag.String("python", "python3", "interpreters, separated by commas")
	pictured := flag.String("picture", "lock-order-bad", "kernel and stage whose timeline is drawn")
	flag.Parse()
	status, err := run(*pythons, *pictured)
	if err != nil {
		fmt.Fprintln(os.Stderr, "shown:", err)
		os.Exit(2)
	}
	os.Exit(status)
}

func run(pythons, pictured string) (status int, err error) {
	dir, err := os.MkdirTemp("", "gillint-shown-")
	if err != nil {
		return 0, err
	}
	defer os.RemoveAll(dir)
	page := filepath.Join(dir, "page.html")
	cmd := exec.Command("go", "run", "./cmd/gillint", "verify", "--once", "--python", pythons, "--html", page, "./corpus/...")
	var table bytes.Buffer
	cmd.Stdout, cmd.Stderr = &table, os.Stderr
	if err := cmd.Run(); err != nil {
		if cmd.ProcessState == nil || cmd.ProcessState.ExitCode() != 1 {
			return 0, err
		}
		status = 1
	}
	os.Stdout.Write(table.Bytes())
	if status != 0 {
		return status, nil // what does not agree is no picture for a reader
	}
	html, err := os.ReadFile(page)
	if err != nil {
		return 0, err
	}
	svg := regexp.MustCompile(`(?s)<h2 id="` + regexp.QuoteMeta(pictured) + `.*?(<svg .*?</svg>)`).FindSubmatch(html)
	if svg == nil {
		return 0, fmt.Errorf("no timeline of %s", pictured)
	}
	if err := os.WriteFile("docs/timeline.svg", append(svg[1], '\n'), 0o644); err != nil {
		return 0, err
	}
	readme, err := os.ReadFile("README.md")
	if err != nil {
		return 0, err
	}
	const begin, end = "<!-- begin verify -->\n", "<!-- end verify -->"
	head, rest, ok := strings.Cut(string(readme), begin)
	_, tail, closed := strings.Cut(rest, end)
	if !ok || !closed {
		return 0, fmt.Errorf("README.md has no block for the table")
	}
	text := head + begin + "```text\n$ gillint verify ./corpus/...\n" + trimLines(table.String()) + "```\n" + end + tail
	return 0, os.WriteFile("README.md", []byte(text), 0o644)
}

// trimLines takes away blanks at the ends of lines.
func trimLines(s string) string {
	var out strings.Builder
	for line := range strings.Lines(s) {
		out.WriteString(strings.TrimRight(line, " \n") + "\n")
	}
	return out.String()
}
