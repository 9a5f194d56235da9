package driver

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
	"github.com/gillint/gillint/analysis/project"
)

// ErrNoUnit says that a file is part of no link unit: no extension module has it, or only as an #include.
var ErrNoUnit = errors.New("not part of an extension module")

// CheckFiles is the quick Check of an editor: of those link units alone that the files, paths of FS, are part of, without
// variants of #if, and telling only what concerns these files. Of them it says what a whole check does, but for what only
// variants show, and findings of other link units that #include them. Known are the files that are part of a link unit: of
// others, headers for instance, only Check tells anything.
func (s *Session) CheckFiles(ctx context.Context, names ...string) (res *Result, known []string, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	start := time.Now()
	r, known, err := s.openFor(ctx, names)
	if err != nil {
		return nil, nil, err
	}
	if err := r.all(ctx); err != nil {
		return nil, nil, err
	}
	s.remember(r)
	wanted := map[string]bool{}
	for _, name := range known {
		wanted[relative(r.opt.Root, name)] = true
	}
	res = r.result()
	res.Diagnostics = slices.DeleteFunc(res.Diagnostics, func(d Diagnostic) bool { return !wanted[d.Path] })
	res.Problems = slices.DeleteFunc(res.Problems, func(p Problem) bool { return !wanted[p.Path] })
	if res.Ahead = r.ahead; r.ahead {
		s.withhold(res, r)
	}
	res.Stats.Seconds = time.Since(start).Seconds()
	return res, known, nil
}

// openFor begins a run over the link units that the files are part of.
func (s *Session) openFor(ctx context.Context, names []string) (r *run, known []string, err error) {
	if s.ahead {
		r, err = s.openAhead(ctx, names)
	} else {
		r, err = s.open(ctx)
	}
	if err != nil {
		return nil, nil, err
	}
	r.opt.NoVariants = true
	wanted := map[string]bool{}
	for _, name := range names {
		wanted[name] = true
	}
	units := map[*project.Unit]bool{}
	for _, u := range r.project.Units {
		for _, f := range u.Files {
			if wanted[f.Path] {
				units[u] = true
				known = append(known, f.Path)
			}
		}
	}
	slices.Sort(known)
	r.only = func(u *project.Unit) bool { return units[u] }
	return r, slices.Compact(known), nil
}

// Inspection is what the analysis knows of a link unit beyond its findings. Like all that it holds it is frozen.
type Inspection struct {
	Program *cfg.Program
	GIL     *gil.Result
	Target  capi.Target
	labels  labels
}

// Loc gives a place of the program the line that its label stands for.
func (i *Inspection) Loc(l cfg.Loc) cfg.Loc {
	if l.Valid() {
		l.Line = i.labels.line(l.Path, l.Line)
	}
	return l
}

// Line is the line of a file that a label of the program stands for.
func (i *Inspection) Line(path string, label int) int { return i.labels.line(path, label) }

// has reports whether the file, or a function of it, is part of the program.
func (i *Inspection) has(name string) bool {
	return slices.ContainsFunc(i.Program.Files, func(f *cfg.File) bool { return f.Path == name }) ||
		slices.ContainsFunc(i.Program.Funcs, func(f *cfg.Func) bool { return f.Loc.Path == name })
}

// Inspect returns what the analysis knows of a file, a path of FS, with the texts as they are now: in the first link unit by
// name that has it, in the first configuration. What the last check has solved is at hand; else the link unit is solved anew.
// Its error is ErrNoUnit where no link unit has the file; of headers only those count that a unit of an edited file has.
func (s *Session) Inspect(ctx context.Context, name string) (*Inspection, error) {
	if i := s.Inspected(name); i != nil {
		return i, nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	r, known, err := s.openFor(ctx, []string{name})
	switch {
	case err != nil:
		return nil, err
	case len(known) == 0:
		return nil, ErrNoUnit
	}
	r.bases = r.bases[:1]
	r.watch = func(j *job, p *cfg.Program, res *gil.Result) { s.keep(j, p, res) }
	if err := r.all(ctx); err != nil {
		return nil, err
	}
	if i := s.Inspected(name); i != nil {
		return i, nil
	}
	return nil, ErrNoUnit
}

// Inspected is Inspect as far as that costs nothing: nil where the last check did not solve the link unit, or another one
// is under way.
func (s *Session) Inspected(name string) *Inspection {
	s.looked.Lock()
	defer s.looked.Unlock()
	if i := s.solved[name]; i != nil {
		return i
	}
	var best *Inspection
	for _, i := range s.solved {
		if i.has(name) && (best == nil || i.Program.Name < best.Program.Name) {
			best = i
		}
	}
	return best
}

// keep notes what a job with the texts as they are now came to.
func (s *Session) keep(j *job, p *cfg.Program, res *gil.Result) {
	s.looked.Lock()
	defer s.looked.Unlock()
	i := &Inspection{Program: p, GIL: res, Target: j.Target, labels: s.labels}
	for _, f := range j.Files {
		if old := s.solved[f.Path]; old == nil || p.Name <= old.Program.Name {
			s.solved[f.Path] = i
		}
	}
}

// outdate forgets what was solved with other texts.
func (s *Session) outdate() {
	s.looked.Lock()
	defer s.looked.Unlock()
	s.solved = map[string]*Inspection{}
}
