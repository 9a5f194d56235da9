package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/gillint/gillint/analysis/csrc"
	"github.com/gillint/gillint/analysis/driver"
)

// suppress is "gillint suppress": it writes a comment for every finding.
func (c *command) suppress(args []string) int {
	var f checkFlags
	var reason, until string
	flags := newFlags("suppress")
	flags.StringVar(&reason, "reason", "", "why the findings are left as they are")
	flags.StringVar(&until, "until", "", "the last day on which the comments hold: 2027-01-31")
	rest, status := f.parseWith(c, flags, args)
	if status >= 0 {
		return status
	}
	if err := checkReason(reason, until, &f); err != nil {
		return c.usageError("suppress: %v", err)
	}
	if until != "" {
		reason = "until=" + until + " " + reason
	}
	f.patterns(rest)
	from := newWatched(c.fs)
	c.fs, f.opt.FS = from, from
	if _, err := c.openBaseline(&f); err != nil {
		return c.fail(err)
	}
	cache := c.openCache(&f)
	res, err := driver.Check(c.ctx, f.opt)
	if err != nil {
		return c.fail(err)
	}
	texts, left := c.comments(res, reason)
	opt := f.opt
	opt.Overlay = texts
	after, err := driver.Check(c.ctx, opt)
	if err != nil {
		return c.fail(err)
	}
	cache.close()
	files, status := texts.write(c, from, f.fixes.diff)
	for _, d := range left {
		fmt.Fprintf(c.stderr, "%s:%d: no comment can stand there: %s %s\n", d.Path, d.Line, d.Code, d.Message)
	}
	word := map[bool]string{true: "Would suppress", false: "Suppressed"}[f.fixes.diff]
	fmt.Fprintf(c.stderr, "%s %s in %s; %d left\n", word, count(max(len(res.Diagnostics)-len(after.Diagnostics), 0), "finding"), count(files, "file"), len(after.Diagnostics))
	switch {
	case status != exitClean:
		return status
	case len(after.Diagnostics) > 0 && !f.exitZero:
		return exitFound
	}
	return exitClean
}

// checkReason tells what is wrong with what a comment would say.
func checkReason(reason, until string, f *checkFlags) error {
	switch {
	case strings.TrimSpace(reason) == "":
		return errors.New("say why, with --reason")
	case strings.ContainsAny(reason, "\r\n") || strings.Contains(reason, "*/") || strings.Contains(reason, "/*"):
		return errors.New("the reason must be one line, without the beginning or end of a comment")
	case f.stdinFilename != "" || f.since.staged || f.fixes.fix:
		return errors.New("--stdin-filename, --staged and --fix do not go with it")
	}
	if _, err := time.Parse(time.DateOnly, until); until != "" && err != nil {
		return fmt.Errorf("--until %s names no day: use 2027-01-31", until)
	}
	return nil
}

// comments are the texts with a comment above each finding's line, and the findings for which there is no room.
func (c *command) comments(res *driver.Result, reason string) (texts edited, left []driver.Diagnostic) {
	type place struct {
		name string
		line int
	}
	codes := map[place][]string{}
	byFile := map[string][]driver.Diagnostic{}
	for _, d := range res.Diagnostics {
		name := c.resolve(d.Path)
		at := place{name, d.Line}
		if !slices.Contains(codes[at], d.Code) {
			codes[at] = append(codes[at], d.Code)
		}
		byFile[name] = append(byFile[name], d)
	}
	texts = edited{}
	for name, list := range byFile {
		text, err := fs.ReadFile(c.fs, name)
		if err != nil || !bytes.Equal(text, csrc.Decode(text)) {
			left = append(left, list...)
			continue
		}
		lines := bytes.SplitAfter(text, []byte("\n"))
		done := map[int]bool{}
		for _, d := range slices.Backward(list) { // from the end, so that lines keep their numbers
			if done[d.Line] {
				continue
			}
			next, ok := commented(lines, d.Line, path.Ext(name), strings.Join(codes[place{name, d.Line}], ", "), reason)
			if !ok {
				left = append(left, d)
				continue
			}
			lines, done[d.Line] = next, true
		}
		if len(done) > 0 {
			texts[name] = bytes.Join(lines, nil)
		}
	}
	return texts, left
}

// commented adds a comment for line n, counted from 1, with its line end and indentation: above it, or at its end where the line
// above goes on. ok is false where neither can be.
func commented(lines [][]byte, n int, ext, codes, reason string) (out [][]byte, ok bool) {
	if n < 1 || n > len(lines) {
		return nil, false
	}
	line := lines[n-1]
	text := bytes.TrimRight(line, "\r\n")
	end := line[len(text):]
	goesOn := func(b []byte) bool { return bytes.HasSuffix(bytes.TrimRight(b, " \t\r\n"), []byte(`\`)) }
	comment := "/* gillint: ignore[" + codes + "] " + reason + " */"
	if ext != ".c" && ext != ".h" {
		comment = "# gillint: ignore[" + codes + "] " + reason
	}
	if n > 1 && goesOn(lines[n-2]) {
		if goesOn(line) || len(end) == 0 {
			return nil, false
		}
		lines[n-1] = slices.Concat(bytes.TrimRight(text, " \t"), []byte(" "+comment), end)
		return lines, true
	}
	if len(end) == 0 {
		end = []byte("\n")
	}
	indent := text[:len(text)-len(bytes.TrimLeft(text, " \t"))]
	return slices.Insert(lines, n-1, slices.Concat(indent, []byte(comment), end)), true
}
