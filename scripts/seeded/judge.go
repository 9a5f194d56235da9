package main

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"hash/fnv"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/driver"
	gproject "github.com/gillint/gillint/analysis/project"
	"github.com/gillint/gillint/rules"
)

// project is one source tree.
type project struct {
	name     string
	dir      string
	patterns []string
	fs       fs.FS
	found    *gproject.Project
	sites    int // places at which something could be seeded

	mu    sync.Mutex
	plain map[string]*baseline // by file: what is found without a fault
}

type baseline struct {
	once sync.Once
	res  *driver.Result
	err  error
}

// verdict is one seeded fault and what became of it.
type verdict struct {
	Project  string   `json:"project"`
	File     string   `json:"file"`
	Line     int      `json:"line"` // of the fault, in the changed file
	Function string   `json:"function"`
	Kind     string   `json:"kind"`
	Text     string   `json:"text"`
	Found    string   `json:"found"`           // certain, possible, missed
	Why      string   `json:"why,omitempty"`   // what is known of a miss
	Other    []string `json:"other,omitempty"` // further findings that are not there without the fault
	Seconds  float64  `json:"seconds"`
}

// seed chooses faults and judges them.
func (p *project) seed(ctx context.Context, opt options) ([]verdict, error) {
	p.fs = os.DirFS(p.dir)
	p.plain = map[string]*baseline{}
	var err error
	if p.found, err = gproject.Discover(ctx, p.fs, ".", p.patterns, gproject.Options{Jobs: opt.jobs}); err != nil {
		return nil, err
	}
	var all []mutation
	texts := map[string][]byte{}
	for _, u := range p.found.Units {
		for _, f := range u.Files {
			if texts[f.Path] != nil || !p.found.Reports(f.Path) {
				continue
			}
			text, err := fs.ReadFile(p.fs, f.Path)
			if err != nil || int64(len(text)) > opt.maxSize {
				continue
			}
			texts[f.Path] = text
			all = append(all, sites(f.Path, text)...)
		}
	}
	p.sites = len(all)
	chosen := choose(all, opt, p.name)
	out := make([]verdict, len(chosen))
	work := make(chan struct{}, opt.jobs)
	var wg sync.WaitGroup
	for i, m := range chosen {
		work <- struct{}{}
		wg.Go(func() {
			defer func() { <-work }()
			out[i] = p.judge(ctx, opt, m, texts[m.file])
		})
	}
	wg.Wait()
	return slices.DeleteFunc(out, func(v verdict) bool { return v.Found == "" }), ctx.Err()
}

// choose picks opt.n faults, of as many kinds and in as many functions as there are.
func choose(all []mutation, opt options, name string) []mutation {
	rank := func(parts ...any) uint64 {
		h := fnv.New64a()
		fmt.Fprint(h, opt.seed, name)
		fmt.Fprintln(h, parts...)
		return h.Sum64()
	}
	kinds := map[string][]mutation{}
	for _, m := range all {
		if strings.HasPrefix(m.kind, opt.kind) {
			kinds[m.kind] = append(kinds[m.kind], m)
		}
	}
	for _, list := range kinds {
		slices.SortStableFunc(list, func(a, b mutation) int {
			return cmp.Compare(rank(a.kind, a.file, a.start), rank(b.kind, b.file, b.start))
		})
	}
	order := slices.SortedFunc(maps.Keys(kinds), func(a, b string) int { return cmp.Compare(rank(a), rank(b)) })
	used := map[string]int{}
	var out []mutation
	for len(out) < opt.n {
		before := len(out)
		for _, k := range order {
			list := kinds[k]
			if len(list) == 0 || len(out) == opt.n {
				continue
			}
			best := 0
			for i, m := range list {
				if used[m.file+":"+m.function.name] < used[list[best].file+":"+list[best].function.name] {
					best = i
				}
			}
			m := list[best]
			kinds[k] = slices.Delete(slices.Clone(list), best, best+1)
			used[m.file+":"+m.function.name]++
			out = append(out, m)
		}
		if len(out) == before {
			break
		}
	}
	return out
}

// check runs gillint over the link units that have the file.
func (p *project) check(ctx context.Context, opt options, m mutation, overlay map[string][]byte) (*driver.Result, driver.Options, error) {
	part := *p.found
	part.Units = slices.DeleteFunc(slices.Clone(part.Units), func(u *gproject.Unit) bool {
		return !slices.ContainsFunc(u.Files, func(f *gproject.File) bool { return f.Path == m.file })
	})
	o := driver.Options{FS: p.fs, Project: &part, Rules: rules.All, Overlay: overlay, Possible: true, Jobs: 1}
	ctx, cancel := context.WithTimeout(ctx, opt.limit)
	defer cancel()
	res, err := driver.Check(ctx, o)
	return res, o, err
}

// judge seeds one fault; the verdict is empty where the function is reported as it is.
func (p *project) judge(ctx context.Context, opt options, m mutation, text []byte) verdict {
	p.mu.Lock()
	base := p.plain[m.file]
	if base == nil {
		base = &baseline{}
		p.plain[m.file] = base
	}
	p.mu.Unlock()
	base.once.Do(func() { base.res, _, base.err = p.check(ctx, opt, m, nil) })
	if base.err != nil {
		return verdict{Project: p.name, File: m.file, Kind: m.kind, Found: "missed", Why: "run without the fault: " + base.err.Error()}
	}
	f := newFault(m, text)
	for _, d := range base.res.Diagnostics {
		if d.Path == m.file && d.Confidence == analysis.Certain && within(d.Line, f.plainLines) {
			return verdict{}
		}
	}
	v := verdict{Project: p.name, File: m.file, Line: f.line, Function: m.function.name, Kind: m.kind, Text: strings.TrimSpace(m.text), Found: "missed"}
	if m.helper != nil {
		v.Function += " via " + m.helper.name
	}
	start := time.Now()
	res, o, err := p.check(ctx, opt, m, map[string][]byte{m.file: f.text})
	v.Seconds = time.Since(start).Seconds()
	if err != nil {
		v.Why = err.Error()
		return v
	}
	f.compare(&v, m, base.res, res)
	if v.Found != "certain" {
		v.Why = why(ctx, o, m, f, res)
		if opt.keep != "" {
			name := fmt.Sprintf("%s_%s_%d_%s", p.name, strings.ReplaceAll(m.file, "/", "_"), f.line, strings.ReplaceAll(m.kind, " ", "-"))
			_ = os.MkdirAll(opt.keep, 0o777)
			_ = os.WriteFile(filepath.Join(opt.keep, name+".c"), f.text, 0o666)
		}
	}
	return v
}

// fault is a file with the fault in it.
type fault struct {
	text       []byte
	line       int // of the fault
	added      int // lines
	lines      [][2]int
	plainLines [][2]int // the same in the file as it was
}

func newFault(m mutation, text []byte) *fault {
	edits := append([]edit{{m.start, m.end, m.text}}, m.more...)
	var out []byte
	last := 0
	for _, e := range edits {
		out = append(append(out, text[last:e.start]...), e.text...)
		last = e.end
	}
	out = append(out, text[last:]...)
	f := &fault{text: out, line: 1 + bytes.Count(text[:m.start], []byte("\n")) + min(1, strings.Count(m.text, "\n"))}
	f.added = bytes.Count(out, []byte("\n")) - bytes.Count(text, []byte("\n"))
	for _, fn := range []*function{&m.function, m.helper} {
		if fn == nil {
			continue
		}
		a, b := 1+bytes.Count(text[:fn.open], []byte("\n")), 1+bytes.Count(text[:fn.end], []byte("\n"))
		f.plainLines = append(f.plainLines, [2]int{a, b})
		if a >= f.line {
			a += f.added
		}
		if b >= f.line-1 {
			b += f.added
		}
		f.lines = append(f.lines, [2]int{a, b})
	}
	return f
}

func within(line int, ranges [][2]int) bool {
	return slices.ContainsFunc(ranges, func(r [2]int) bool { return r[0] <= line && line <= r[1] })
}

var digits = regexp.MustCompile(`\d+`)

// compare looks for what is new.
func (f *fault) compare(v *verdict, m mutation, before, after *driver.Result) {
	key := func(d driver.Diagnostic, line int) string {
		return fmt.Sprint(d.Code, d.Path, line, d.Confidence, digits.ReplaceAllString(d.Message, "0"))
	}
	known := map[string]bool{}
	for _, d := range before.Diagnostics {
		known[key(d, d.Line)] = true
	}
	for _, d := range after.Diagnostics {
		line := d.Line
		if d.Path == m.file && line > f.line {
			line -= f.added
		}
		if known[key(d, line)] {
			continue
		}
		near := d.Path == m.file && within(d.Line, f.lines)
		for _, s := range d.Trace {
			near = near || s.Path == m.file && s.Line == f.line
		}
		if !near || !slices.Contains(m.expect, d.Code) {
			v.Other = append(v.Other, fmt.Sprintf("%s %s %s:%d %s", d.Code, d.Confidence, d.Path, d.Line, d.Message))
			continue
		}
		if d.Confidence == analysis.Certain {
			v.Found = "certain"
		} else if v.Found == "missed" {
			v.Found = "possible"
		}
	}
}

// why tells what is known of the fault's place.
func why(ctx context.Context, o driver.Options, m mutation, f *fault, res *driver.Result) string {
	var out []string
	for _, p := range res.Problems {
		if p.Path == m.file && (p.Function == m.function.name || m.helper != nil && p.Function == m.helper.name || within(p.Line, f.lines)) {
			out = append(out, fmt.Sprintf("problem: line %d: %s", p.Line, p.Message))
		}
	}
	var b bytes.Buffer
	if err := driver.Dump(ctx, o, m.file, 0, &b); err != nil {
		return strings.Join(append(out, err.Error()), "; ")
	}
	lines := strings.Split(b.String(), "\n")
	state := func(n int) string {
		if n < 1 || n > len(lines) || len(lines[n-1]) < 30 {
			return ""
		}
		return strings.TrimSpace(lines[n-1][6:30])
	}
	reached := 0
	for _, r := range f.lines {
		for n := r[0]; n <= r[1]; n++ {
			if state(n) != "" {
				reached++
			}
		}
	}
	switch s := state(f.line); {
	case reached == 0:
		out = append(out, "function not followed")
	case s == "" && m.text != "" && m.start == m.end:
		out = append(out, "line not reached")
	default:
		out = append(out, "state: "+s)
	}
	return strings.Join(out, "; ")
}
