package driver

import (
	"context"
	"slices"
	"strings"

	"github.com/gillint/gillint/analysis/project"
)

// Checkup is what Check saw beside its findings: what there is, with which flags it was read, and what was missing.
type Checkup struct {
	Result *Result
	Config string // the configuration file, a path of FS; empty: none
	Units  []UnitCheckup
	// Missing are headers that were not found, with how many files ask for each.
	Missing map[string]int
}

// UnitCheckup is a link unit.
type UnitCheckup struct {
	Name    string
	Files   []string // relative to Options.Root
	Exact   int      // of which compile_commands.json has the flags
	Include []string // folders that headers are searched in, each once
	Defines []string
}

// Examine is Check that tells more.
func Examine(ctx context.Context, opt Options) (*Checkup, error) {
	r, err := newRun(ctx, opt)
	if err != nil {
		return nil, err
	}
	if err := r.all(ctx); err != nil {
		return nil, err
	}
	out := &Checkup{Result: r.result(), Missing: map[string]int{}}
	if config, err := r.opt.config(); err == nil {
		out.Config = config.Path
	}
	for _, u := range r.project.Units {
		out.Units = append(out.Units, unitCheckup(r.opt.Root, u))
	}
	asking := map[[2]string]bool{}
	for _, p := range out.Result.Problems {
		if header, ok := p.MissingHeader(); ok && !asking[[2]string{header, p.Path}] {
			asking[[2]string{header, p.Path}] = true
			out.Missing[header]++
		}
	}
	return out, nil
}

func unitCheckup(root string, u *project.Unit) UnitCheckup {
	c := UnitCheckup{Name: u.Name}
	for _, f := range u.Files {
		c.Files = append(c.Files, relative(root, f.Path))
		if f.Exact {
			c.Exact++
		}
		for _, dir := range f.Include {
			if dir = relative(root, dir); !slices.Contains(c.Include, dir) {
				c.Include = append(c.Include, dir)
			}
		}
		for _, d := range f.Defines {
			if !slices.Contains(c.Defines, d) {
				c.Defines = append(c.Defines, d)
			}
		}
	}
	return c
}

// MissingHeader is the header, as #include names it, that was not found, where that is the problem.
func (p *Problem) MissingHeader() (spec string, ok bool) {
	return strings.CutPrefix(p.Message, "cannot find header ")
}
