package main

import (
	"cmp"
	"fmt"
	"path"
	"runtime"
	"slices"
	"strings"

	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/cmd/gillint/internal/report"
)

// Bounds of what doctor lists: beyond them it counts.
const (
	maxUnits   = 40
	maxMissing = 20
)

// doctor is "gillint doctor".
func (c *command) doctor(args []string) int {
	var f checkFlags
	rest, status := f.parse(c, args)
	if status >= 0 {
		return status
	}
	f.patterns(rest)
	cache := c.openCache(&f)
	d, err := driver.Examine(c.ctx, f.opt)
	if err != nil {
		return c.fail(err)
	}
	cache.close()
	var b strings.Builder
	c.checkup(&b, d, cache)
	if status := c.wrote("", func() error { _, err := fmt.Fprint(c.stdout, b.String()); return err }()); status != exitClean {
		return status
	}
	if d.Result.Stats.Files == 0 {
		return exitInput
	}
	return exitClean
}

// checkup words what was seen.
func (c *command) checkup(b *strings.Builder, d *driver.Checkup, cache *openedCache) {
	res := d.Result
	var in []string
	for _, conf := range res.Configurations {
		in = append(in, conf.String())
	}
	fmt.Fprintf(b, "gillint %s on %s/%s\n", res.Version, runtime.GOOS, runtime.GOARCH)
	fmt.Fprintf(b, "Configuration: %s\n", cmp.Or(c.shown(d.Config), "none; gillint init writes one"))
	fmt.Fprintf(b, "Analysed for: %s\n", strings.Join(in, ", "))
	fmt.Fprintf(b, "Python.h and the C library: models built in; no installed headers are needed (--headers system takes those)\n")
	fmt.Fprintf(b, "%s\n", cache.text(res.Stats))
	s := res.Stats
	exact := 0
	for _, u := range d.Units {
		exact += u.Exact
	}
	fmt.Fprintf(b, "\n%s (%d in which nothing uses Python left out), %s\n", count(s.Units, "link unit"), s.Skipped, count(s.Files, "C file"))
	switch {
	case exact > 0:
		fmt.Fprintf(b, "Flags: of %s from compile_commands.json\n", count(exact, "file"))
	default:
		b.WriteString("Flags: from build files, as far as they say; no compile_commands.json (meson and CMake make one, for setup.py \"bear -- python setup.py build_ext --force\"; -p DIR says where it is)\n")
	}
	for i, u := range d.Units {
		if i == maxUnits {
			fmt.Fprintf(b, "  and %d more\n", len(d.Units)-maxUnits)
			break
		}
		fmt.Fprintf(b, "  %s: %s", u.Name, count(len(u.Files), "file"))
		if len(u.Files) > 0 {
			fmt.Fprintf(b, ", %s", report.OneLine(u.Files[0]))
		}
		if len(u.Files) > 1 {
			b.WriteString(", ...")
		}
		if len(u.Defines) > 0 {
			fmt.Fprintf(b, "; macros %s", report.OneLine(strings.Join(u.Defines[:min(len(u.Defines), 8)], " ")))
		}
		b.WriteString("\n")
	}
	missing(b, d)
	unread(b, res)
	fmt.Fprintf(b, "\n%s\n", coverageLine(s))
}

// missing lists the headers that were not found, those that most files ask for first.
func missing(b *strings.Builder, d *driver.Checkup) {
	headers := sortedKeys(d.Missing)
	slices.SortStableFunc(headers, func(x, y string) int { return d.Missing[y] - d.Missing[x] })
	if len(headers) == 0 {
		b.WriteString("\nEvery header was found\n")
		return
	}
	fmt.Fprintf(b, "\n%s not found: what they declare is unknown, and what hangs on it only possible; -I DIR says where they are\n", count(len(headers), "header"))
	for i, h := range headers {
		if i == maxMissing {
			fmt.Fprintf(b, "  and %d more\n", len(headers)-maxMissing)
			break
		}
		fmt.Fprintf(b, "  %s, asked for by %s\n", report.OneLine(h), count(d.Missing[h], "file"))
	}
}

// unread lists what else could not be read or analysed, by file.
func unread(b *strings.Builder, res *driver.Result) {
	byFile := map[string]int{}
	for _, p := range res.Problems {
		if _, ok := p.MissingHeader(); ok {
			continue
		}
		if p.Path == "" {
			fmt.Fprintln(b, report.ProblemText(p))
			continue
		}
		byFile[p.Path]++
	}
	if len(byFile) == 0 {
		b.WriteString("All else was read and analysed\n")
		return
	}
	fmt.Fprintf(b, "Not read or analysed in full: --problems says what\n")
	for i, name := range sortedKeys(byFile) {
		if i == maxMissing {
			fmt.Fprintf(b, "  and %d more\n", len(byFile)-maxMissing)
			break
		}
		fmt.Fprintf(b, "  %s: %s\n", report.OneLine(path.Clean(name)), count(byFile[name], "place"))
	}
}
