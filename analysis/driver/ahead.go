package driver

import (
	"bytes"
	"context"
	"slices"

	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/project"
)

// discovered is a project with what was asked for.
type discovered struct {
	key     string
	project *project.Project
}

func (d *discovered) is(key string) bool { return d != nil && d.key == key }

// outdateFound notes that discovery may come to something else now.
func (s *Session) outdateFound() {
	s.stale = true
	s.settled.Store(false)
	s.epoch++
	s.near = nil
}

// Ahead makes CheckFiles and Inspect not wait for discovery from now on, and says so with Result.Ahead: as long as Discover has not
// come to its end, or its outcome may not hold any more, they take the link units that it found last, and for files that are in none
// of these what lies near them, as project.Near finds it. What they say then may differ from what they say after Discover:
// for files of a large project mostly by what hangs on its other parts, and on its Python sources.
func (s *Session) Ahead() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.ahead = true
}

// Alone makes CheckFiles and Inspect take each file by itself from now on, as those of Ahead do of which nothing is known yet: for
// an answer while another session works on link units that take long.
func (s *Session) Alone() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.ahead, s.alone = true, true
}

// Settled reports whether discovery has come to its end, and nothing has happened since that may change what it found. It waits
// for no check.
func (s *Session) Settled() bool { return s.settled.Load() }

// Extent is where a function stands, in lines from 1, both counted.
type Extent struct {
	From, To int
	// Open functions may call into files of the project that are not looked at.
	Open bool
}

// Discover finds out which files belong together, as far as that is not known: else the next check begins with it. Edits and
// checks of files go on meanwhile; what they change may leave the session unsettled.
func (s *Session) Discover(ctx context.Context) error {
	s.finding.Lock()
	defer s.finding.Unlock()
	s.mu.Lock()
	opt, v, epoch, known := s.opt, s.view, s.epoch, s.found
	if s.stale {
		known = nil
	}
	s.mu.Unlock()
	opt.Cache = s
	var found *discovered
	var learned func()
	_, err := openRun(ctx, opt, v, s, func(r *run, ctx context.Context, o project.Options) (*project.Project, error) {
		key := r.discoveryKey(o)
		if known.is(key) {
			found = known
			return known.project, nil
		}
		p, rec, data, err := r.rediscover(ctx, key, o)
		if err != nil {
			return nil, err
		}
		found = &discovered{key, p}
		if data != nil {
			learned = func() { r.remember(key, rec, data) }
		}
		return p, nil
	})
	if err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if found != s.found {
		s.outdate()
	}
	s.found, s.stale, s.near = found, s.epoch != epoch, nil
	s.settled.Store(!s.stale)
	if learned != nil && !s.stale {
		learned() // else it may have seen a file twice, with different texts
	}
	return nil
}

// openAhead begins a run of CheckFiles with the link units as far as they are known; see Ahead.
func (s *Session) openAhead(ctx context.Context, names []string) (*run, error) {
	ahead := false
	r, err := s.openWith(ctx, func(r *run, ctx context.Context, o project.Options) (*project.Project, error) {
		key := r.discoveryKey(o)
		if s.found != nil && s.found.key != key && !s.stale {
			s.outdateFound() // the configuration says something else
		}
		if s.found.is(key) && !s.stale && !s.alone {
			return s.found.project, nil
		}
		ahead = true
		p := &project.Project{}
		if s.found != nil {
			p = s.found.project
		}
		for _, name := range names {
			if p.Has(name) {
				continue
			}
			d, key := s.near[name], key+"\n"+s.includes(name)
			if !d.is(key) {
				near, err := project.Near(ctx, r.view, r.opt.Root, r.opt.Patterns, name, o)
				if err != nil {
					return nil, err
				}
				d = &discovered{key, near}
				if s.near == nil {
					s.near = map[string]*discovered{}
				}
				s.near[name] = d
			}
			p = p.With(d.project)
		}
		return p, nil
	})
	if r != nil {
		r.ahead = ahead
	}
	return r, err
}

// includes are the directives of a file's text that say what belongs to it.
func (s *Session) includes(name string) string {
	text, err := readRegular(s.view, name, maxFile)
	if err != nil {
		return ""
	}
	var out []byte
	for line := range bytes.Lines(text) {
		if t := bytes.TrimLeft(line, " \t"); len(t) > 0 && t[0] == '#' && bytes.Contains(t, []byte("include")) {
			out = append(out, t...)
		}
	}
	return string(out)
}

// openFuncs are the functions of a program that may call into files of the project that are not part of it, directly or not: what
// the file's own text says of them is not all that there is to know.
func openFuncs(p *cfg.Program, names []string) map[*cfg.Func]bool {
	undefined := map[string]bool{}
	for _, name := range names {
		undefined[name] = true
	}
	callers := map[*cfg.Func][]*cfg.Func{}
	out := map[*cfg.Func]bool{}
	var work []*cfg.Func
	for _, f := range p.Funcs {
		for _, b := range f.Blocks {
			for _, in := range b.Instrs {
				if in.Op != cfg.Call || in.Callee.Op != cfg.OpFunc {
					continue
				}
				if callee := p.Resolve(f.File, in.Callee.Name); callee != nil {
					callers[callee] = append(callers[callee], f)
				} else if undefined[in.Callee.Name] && !out[f] {
					out[f] = true
					work = append(work, f)
				}
			}
		}
	}
	for len(work) > 0 {
		f := work[0]
		work = work[1:]
		for _, c := range callers[f] {
			if !out[c] {
				out[c] = true
				work = append(work, c)
			}
		}
	}
	return out
}

// withhold takes out of an answer given ahead what the rest of the project may change: findings in functions that call into it. It
// notes where functions are.
func (s *Session) withhold(res *Result, r *run) {
	res.Functions = map[string][]Extent{}
	for _, u := range r.project.Units {
		i := s.Inspected(u.Files[0].Path)
		if !r.only(u) || i == nil {
			continue
		}
		open := openFuncs(i.Program, u.Open)
		here := map[string][]Extent{}
		for _, f := range i.Program.Funcs {
			path := relative(r.opt.Root, f.Loc.Path)
			here[path] = append(here[path], Extent{i.Line(f.Loc.Path, f.Loc.Line), i.Line(f.End.Path, f.End.Line), open[f]})
		}
		in := func(path string, line int) bool {
			return slices.ContainsFunc(here[path], func(e Extent) bool { return e.Open && e.From <= line && line <= e.To })
		}
		res.Diagnostics = slices.DeleteFunc(res.Diagnostics, func(d Diagnostic) bool {
			return len(u.Open) > 0 && (in(d.Path, d.Line) || slices.ContainsFunc(d.Trace, func(s Step) bool { return in(s.Path, s.Line) }))
		})
		path := relative(r.opt.Root, u.Files[0].Path)
		res.Functions[path] = here[path]
	}
}
