package driver

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/gillint/gillint/analysis"
)

// Baseline is a list of findings that are known: a run that is given it reports only others. A known finding is recognised
// by its rule, its file, its function and the text of its line, so that it may move; where its file is not there any more, by
// the same in another file.
type Baseline struct {
	Dir string // the folder that the paths are relative to, a path of FS
	// Configurations are those of the run that wrote it: what a run in others does not find may still be there.
	Configurations []string
	Findings       []Known // sorted
}

// Known is a finding of a baseline.
type Known struct {
	Code     string `json:"code"`
	Path     string `json:"path"`
	Function string `json:"function,omitempty"`
	Text     string `json:"text"`            // of the line, white space as single blanks, up to maxBaselineText bytes
	Count    int    `json:"count,omitempty"` // how many such there are, where it is more than one
}

// Bounds of a baseline.
const (
	maxBaselineText = 240
	maxBaseline     = 64 << 20 // of the file, in bytes
	baselineVersion = 1
)

func (k Known) compare(o Known) int {
	return cmp.Or(cmp.Compare(k.Path, o.Path), cmp.Compare(k.Function, o.Function), cmp.Compare(k.Code, o.Code), cmp.Compare(k.Text, o.Text))
}

// ReadBaseline reads a file that Bytes has written. Its paths are relative to the file's folder.
func ReadBaseline(fsys fs.FS, name string) (*Baseline, error) {
	text, err := readRegular(fsys, name, maxBaseline)
	if err != nil {
		if errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("%s: no such file; \"gillint baseline write\" makes one", path.Base(name))
		}
		return nil, fmt.Errorf("%s: %w", path.Base(name), err)
	}
	var doc struct {
		Version        int      `json:"version"`
		Configurations []string `json:"configurations"`
		Findings       []Known  `json:"findings"`
	}
	if err := json.Unmarshal(text, &doc); err != nil {
		return nil, fmt.Errorf("%s: not a baseline: %w", path.Base(name), err)
	}
	if doc.Version != baselineVersion {
		return nil, fmt.Errorf("%s: a baseline of version %d; this gillint reads version %d", path.Base(name), doc.Version, baselineVersion)
	}
	for _, k := range doc.Findings {
		if k.Code == "" || k.Path == "" || k.Count < 0 {
			return nil, fmt.Errorf("%s: not a baseline: a finding without code or path, or with a count below 0", path.Base(name))
		}
	}
	return &Baseline{path.Dir(name), doc.Configurations, doc.Findings}, nil
}

// Bytes is the baseline as a file: JSON with a line a finding, sorted, so that changes are easy to read and to merge.
func (b *Baseline) Bytes() []byte {
	var out bytes.Buffer
	out.WriteString("{\n\"about\": \"Findings that gillint takes as known. gillint baseline write, prune and show manage this file.\",\n")
	fmt.Fprintf(&out, "\"version\": %d,\n\"configurations\": %s,\n\"findings\": [", baselineVersion, line(append([]string{}, b.Configurations...)))
	for i, k := range b.Findings {
		if i > 0 {
			out.WriteString(",")
		}
		out.WriteString("\n" + line(k))
	}
	out.WriteString("\n]\n}\n")
	return out.Bytes()
}

// line is a value as JSON on one line.
func line(v any) string {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.Encode(v) // strings and numbers: no error
	return strings.TrimSpace(b.String())
}

// NewBaseline makes a baseline of what a run reports, for a file in the folder dir of FS. From old, which may be nil, it
// keeps what the run did not look at.
func NewBaseline(res *Result, root, dir string, old *Baseline) *Baseline {
	b := &Baseline{Dir: dir}
	for _, c := range res.Configurations {
		b.Configurations = append(b.Configurations, c.String())
	}
	list := slices.Clone(res.Diagnostics)
	for _, s := range res.Silenced {
		if s.Baseline {
			list = append(list, s.Diagnostic)
		}
	}
	for i := range list {
		b.Findings = append(b.Findings, list[i].known(path.Join(root, list[i].Path), dir))
	}
	if old != nil {
		b.Findings = append(b.Findings, res.Unseen...)
	}
	b.merge()
	return b
}

// Without is the baseline without findings that are gone.
func (b *Baseline) Without(gone []Known) *Baseline {
	out := &Baseline{Dir: b.Dir, Configurations: b.Configurations}
	less := map[Known]int{}
	for _, k := range gone {
		n := max(k.Count, 1)
		k.Count = 0
		less[k] += n
	}
	for _, k := range b.Findings {
		n := max(k.Count, 1)
		k.Count = 0
		take := min(n, less[k])
		less[k] -= take
		if n -= take; n > 0 {
			k.Count = n
			out.Findings = append(out.Findings, k)
		}
	}
	out.merge()
	return out
}

// merge sorts the findings and counts those that are alike.
func (b *Baseline) merge() {
	slices.SortFunc(b.Findings, Known.compare)
	var out []Known
	for _, k := range b.Findings {
		if n := len(out); n > 0 && out[n-1].compare(k) == 0 {
			out[n-1].Count = max(out[n-1].Count, 1) + max(k.Count, 1)
			continue
		}
		if k.Count == 1 {
			k.Count = 0
		}
		out = append(out, k)
	}
	b.Findings = out
}

// known is a finding as a baseline in the folder dir has it; name is its file's path of FS.
func (d *Diagnostic) known(name, dir string) Known {
	return Known{Code: d.Code, Path: relative(dir, path.Clean(name)), Function: d.Function, Text: d.source}
}

// sourceText is the text of a finding's line as baselines have it.
func sourceText(line string) string {
	s := squeeze(line)
	if len(s) > maxBaselineText {
		s = s[:maxBaselineText]
	}
	return strings.ToValidUTF8(s, "?")
}

// baselined takes those findings out of the list that a baseline knows, and tells which of its findings are gone, and which
// this run did not look at. Paths in list are those of FS.
func (r *run) baselined(b *Baseline, list []Diagnostic) (left, known []Diagnostic, gone, unseen []Known) {
	counts := map[Known]int{}
	for _, k := range b.Findings {
		n := max(k.Count, 1)
		k.Count = 0
		counts[k] += n
	}
	taken := make([]bool, len(list))
	match := func(i int, k Known) {
		if !taken[i] && counts[k] > 0 {
			counts[k]--
			taken[i] = true
		}
	}
	order := make([]int, len(list)) // certain ones first: a possible one that nobody sees must not use up what is known
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(x, y int) int {
		a, b := list[x].Confidence != analysis.Certain, list[y].Confidence != analysis.Certain
		return cmp.Compare(btoi(a), btoi(b))
	})
	for _, i := range order {
		list[i].source = sourceText(r.lines.Line(list[i].Path, list[i].Line))
		match(i, list[i].known(list[i].Path, b.Dir))
	}
	// Files that were renamed: what was known of one that is not there counts for any.
	moved := map[Known][]string{}
	for _, k := range sortedKnown(counts) {
		if counts[k] > 0 && !r.exists(b.Dir, k.Path) {
			anywhere := k
			anywhere.Path = ""
			moved[anywhere] = append(moved[anywhere], k.Path)
		}
	}
	for _, i := range order {
		if len(moved) == 0 {
			break
		}
		k := list[i].known(list[i].Path, b.Dir)
		anywhere := k
		anywhere.Path = ""
		for _, old := range moved[anywhere] {
			k.Path = old
			match(i, k)
		}
	}
	for i, d := range list {
		if taken[i] {
			known = append(known, d)
		} else {
			left = append(left, d)
		}
	}
	looked := r.looksAt(b)
	for _, k := range sortedKnown(counts) {
		rest := k
		if rest.Count = counts[k]; rest.Count == 0 {
			continue
		}
		if looked(k) {
			gone = append(gone, rest)
		} else {
			unseen = append(unseen, rest)
		}
	}
	return left, known, gone, unseen
}

// looksAt tells of a baseline's finding whether this run would have found it, if it were still there.
func (r *run) looksAt(b *Baseline) func(Known) bool {
	var here []string
	for _, c := range r.bases {
		here = append(here, c.String())
	}
	j := r.newJudge()
	return func(k Known) bool {
		name := path.Join(b.Dir, k.Path)
		for _, c := range b.Configurations {
			if !slices.Contains(here, c) {
				return false
			}
		}
		return j.scopes.of(name).selected[k.Code] && !j.incomplete[name] && r.only == nil && r.project.Covers(name)
	}
}

func (r *run) exists(dir, name string) bool {
	_, err := fs.Stat(r.opt.FS, path.Join(dir, name))
	return err == nil
}

func sortedKnown(m map[Known]int) []Known {
	out := make([]Known, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.SortFunc(out, Known.compare)
	return out
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}
