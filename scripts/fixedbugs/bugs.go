package main

import (
	"crypto/sha256"
	"fmt"
	"strings"
)

// version is one release of a project.
type version struct{ Project, Number string }

func (v version) String() string { return v.Project + " " + v.Number }

// bug is one line of bugs.tsv.
type bug struct {
	Bad, Good version
	File      string // the end of the path in the bad version
	Function  string
	After     string   // what Function is called in the good version
	Rules     []string // one of them has to speak before the fix
	Options   string   // for gillint: --target and --platform; empty for the defaults
	Reference string
	HeldOut   bool // only counted: nobody may tune gillint to it
}

const columns = 8

// parseBugs reads the list; a line that starts with # is a comment.
func parseBugs(text string) ([]bug, error) {
	var out []bug
	for i, line := range strings.Split(text, "\n") {
		line = strings.TrimRight(line, "\r")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		b, err := parseBug(line)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", i+1, err)
		}
		out = append(out, b)
	}
	return out, nil
}

func parseBug(line string) (bug, error) {
	f := strings.Split(line, "\t")
	if len(f) != columns {
		return bug{}, fmt.Errorf("%d columns, want %d", len(f), columns)
	}
	b := bug{Bad: version{f[0], f[1]}, Good: version{f[0], f[2]}, File: f[3], Rules: strings.Split(f[5], ","), Reference: f[7]}
	if project, number, ok := strings.Cut(f[2], "="); ok {
		b.Good = version{project, number}
	}
	var renamed bool
	if b.Function, b.After, renamed = strings.Cut(f[4], ">"); !renamed {
		b.After = b.Function
	}
	if f[6] != "-" {
		for _, word := range strings.Split(f[6], ",") {
			key, value, _ := strings.Cut(word, "=")
			if key != "target" && key != "platform" || value == "" {
				return bug{}, fmt.Errorf("unknown option %q", word)
			}
			b.Options += " --" + word
		}
		b.Options = strings.TrimSpace(b.Options)
	}
	// The hash of what names the bug, not of what is expected of gillint: a row does not change sides when that is put right.
	sum := sha256.Sum256([]byte(strings.Join(f[:5], "\t")))
	b.HeldOut = sum[0]%2 == 0
	return b, nil
}

// verdict says what gillint says of a bug in one version.
type verdict string

const (
	silent   verdict = "silent"
	possible verdict = "possible"
	certain  verdict = "certain"
	failed   verdict = "no result" // not there, or not analysed
)

// result is what scripts/realworld writes of one version, as far as it is used here.
type result struct {
	Name, Version, Error string
	Diagnostics          []diagnostic
}

type diagnostic struct{ Code, Confidence, Path, Function string }

// runs are the results of gillint with each set of options.
type runs map[string][]result

// before judges the version with the bug.
func (r runs) before(b bug) verdict {
	return judge(r[b.Options], b.Bad, b.Rules, func(d diagnostic) bool { return d.Function == b.Function && endsWith(d.Path, b.File) })
}

// after judges the version without it. Its file may have moved.
func (r runs) after(b bug) verdict {
	return judge(r[b.Options], b.Good, b.Rules, func(d diagnostic) bool { return d.Function == b.After })
}

// judge looks for findings of the rules in a version; the surest counts.
func judge(results []result, v version, rules []string, where func(diagnostic) bool) verdict {
	for _, r := range results {
		if r.Name != v.Project || r.Version != v.Number {
			continue
		}
		if r.Error != "" {
			return failed
		}
		out := silent
		for _, d := range r.Diagnostics {
			if !contains(rules, d.Code) || !where(d) {
				continue
			}
			if d.Confidence != "possible" {
				return certain
			}
			out = possible
		}
		return out
	}
	return failed
}

func contains(words []string, word string) bool {
	for _, w := range words {
		if w == word {
			return true
		}
	}
	return false
}

// endsWith reports whether the last components of a path are those of tail.
func endsWith(path, tail string) bool {
	return path == tail || strings.HasSuffix(path, "/"+tail)
}
