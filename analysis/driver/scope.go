package driver

import (
	"slices"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/project"
)

// scopes say what is reported in which files: as the whole run, but for what sections of the configuration say of some.
type scopes struct {
	rules []*analysis.Rule // selected in some scope, sorted by code
	whole *scope
	parts []part
	known map[string]*scope // by path
}

// scope is what is reported in some files.
type scope struct {
	selected map[string]bool // codes and names of rules
	possible bool
}

// part is a section of the configuration for some files.
type part struct {
	project.PathSettings
	more, less []*analysis.Rule
}

// newScopes puts the sections on top of what is selected for the whole run; all are the rules that there are.
func newScopes(all, selected []*analysis.Rule, sections []project.PathSettings, possible bool) (*scopes, error) {
	s := &scopes{rules: slices.Clone(selected), whole: &scope{map[string]bool{}, possible}, known: map[string]*scope{}}
	for _, r := range selected {
		s.whole.set(r, true)
	}
	for _, section := range sections {
		p := part{PathSettings: section}
		for _, list := range []struct {
			words []string
			rules *[]*analysis.Rule
		}{{section.Select, &p.more}, {section.Ignore, &p.less}} {
			if len(list.words) == 0 {
				continue
			}
			rules, err := Selection(all, list.words, nil)
			if err != nil {
				return nil, err
			}
			*list.rules = rules
		}
		for _, r := range p.more {
			if !slices.Contains(s.rules, r) {
				s.rules = append(s.rules, r)
			}
		}
		s.parts = append(s.parts, p)
	}
	slices.SortStableFunc(s.rules, compareCodes)
	return s, nil
}

func (s *scope) set(r *analysis.Rule, on bool) { s.selected[r.Code], s.selected[r.Name] = on, on }

// of is the scope of a file, a path of FS. It is not for several goroutines.
func (s *scopes) of(file string) *scope {
	if len(s.parts) == 0 {
		return s.whole
	}
	if known := s.known[file]; known != nil {
		return known
	}
	out := s.whole
	for i := range s.parts {
		p := &s.parts[i]
		if !p.Match(file) {
			continue
		}
		next := &scope{map[string]bool{}, out.possible}
		for word, on := range out.selected {
			next.selected[word] = on
		}
		for _, r := range p.more {
			next.set(r, true)
		}
		for _, r := range p.less {
			next.set(r, false)
		}
		if p.Possible != nil {
			next.possible = *p.Possible
		}
		out = next
	}
	s.known[file] = out
	return out
}
