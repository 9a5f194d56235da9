package driver

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/gillint/gillint/analysis/capi"
)

// Configuration is what code is built for: a CPython, a platform, and what is decided of the macros that neither of
// the two nor the project settles. Without such decisions it is a base configuration: what Options ask for.
type Configuration struct {
	Target   capi.Target
	Platform string
	Switches []Switch // decided otherwise than in the base configuration, sorted by name
}

// Switch is a macro that nothing settles, decided.
type Switch struct {
	Name    string
	Defined bool
}

// String is the option of a compiler that decides so: "-DNAME" or "-UNAME".
func (s Switch) String() string {
	if s.Defined {
		return "-D" + s.Name
	}
	return "-U" + s.Name
}

// define is the switch as one of the Defines of a project's file.
func (s Switch) define() string {
	if s.Defined {
		return s.Name
	}
	return "-" + s.Name
}

// words say for people what a decision is.
func (s Switch) words() string {
	if s.Defined {
		return "with " + s.Name
	}
	return "with " + s.Name + " undefined"
}

// with decides more switches.
func (c Configuration) with(more []Switch) Configuration {
	c.Switches = slices.Concat(c.Switches, more)
	slices.SortFunc(c.Switches, func(a, b Switch) int { return strings.Compare(a.Name, b.Name) })
	return c
}

// String is the configuration in short: "3.12 linux -UHAVE_X".
func (c Configuration) String() string { return c.id() }

// id tells configurations apart.
func (c Configuration) id() string {
	var b strings.Builder
	b.WriteString(c.base())
	for _, s := range c.Switches {
		b.WriteString(" " + s.String())
	}
	return b.String()
}

// base tells base configurations apart.
func (c Configuration) base() string { return c.Target.String() + " " + c.Platform }

// within tells whether o decides nothing that c does not: it is c, or c without some of its switches.
func (o Configuration) within(c Configuration) bool {
	return o.base() == c.base() && !slices.ContainsFunc(o.Switches, func(s Switch) bool { return !slices.Contains(c.Switches, s) })
}

// bases are the base configurations of a run, in the order asked for.
func bases(targets []capi.Target, platforms []string) []Configuration {
	var out []Configuration
	for _, t := range targets {
		for _, p := range platforms {
			out = append(out, Configuration{Target: t, Platform: p})
		}
	}
	return out
}

// configurations is a set of configurations in which something holds.
type configurations map[string]Configuration

func (s configurations) add(c Configuration) { s[c.id()] = c }

// least lists those of the set that say enough, in the order of bases: a configuration says nothing new where one with
// fewer decisions is there.
func (s configurations) least(bases []Configuration) []Configuration {
	var out []Configuration
	for _, c := range s {
		covered := false
		for _, o := range s {
			covered = covered || len(o.Switches) < len(c.Switches) && o.within(c)
		}
		if !covered {
			out = append(out, c)
		}
	}
	slices.SortFunc(out, func(a, b Configuration) int { return compare(bases, a, b) })
	return out
}

// compare orders configurations: bases before variants, then as the bases are ordered, then those with fewer switches first.
func compare(bases []Configuration, a, b Configuration) int {
	rank := func(c Configuration) int {
		return slices.IndexFunc(bases, func(b Configuration) bool { return b.base() == c.base() })
	}
	switch {
	case len(a.Switches) == 0 && len(b.Switches) > 0:
		return -1
	case len(a.Switches) > 0 && len(b.Switches) == 0:
		return 1
	}
	return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(len(a.Switches), len(b.Switches)), strings.Compare(a.id(), b.id()))
}

// Where says for people in which configurations something holds, as "on windows only" or "with HAVE_X undefined"; it
// is empty for what holds in all that were asked for.
func (r *Result) Where(in []Configuration) string {
	// What is decided, and where it is so.
	byWords := map[string][]Configuration{}
	for _, c := range in {
		var words []string
		for _, s := range c.Switches {
			words = append(words, s.words())
		}
		byWords[strings.Join(words, " and ")] = append(byWords[strings.Join(words, " and ")], c)
	}
	var out []string
	for _, words := range slices.Sorted(maps.Keys(byWords)) {
		places := r.places(byWords[words])
		switch {
		case words == "" && places == "":
		case words == "" && len(byWords) == 1 && !strings.Contains(places, ","):
			out = append(out, "on "+places+" only")
		case words == "":
			out = append(out, places)
		default:
			out = append(out, strings.TrimSpace(places+" "+words))
		}
	}
	return strings.Join(out, ", or ")
}

// places names the targets and platforms of some configurations; empty where they are all of the run's.
func (r *Result) places(in []Configuration) string {
	if len(in) == len(r.Configurations) {
		return ""
	}
	column := func(list []Configuration, name func(Configuration) string) []string {
		var out []string
		for _, c := range list {
			if n := name(c); !slices.Contains(out, n) {
				out = append(out, n)
			}
		}
		return out
	}
	target := func(c Configuration) string { return c.Target.String() }
	platform := func(c Configuration) string { return c.Platform }
	targets, platforms := column(in, target), column(in, platform)
	switch full := len(in) == len(targets)*len(platforms); {
	case full && len(targets) == len(column(r.Configurations, target)):
		return strings.Join(platforms, ", ")
	case full && len(platforms) == len(column(r.Configurations, platform)):
		return strings.Join(targets, ", ")
	}
	var out []string
	for _, c := range in {
		out = append(out, c.base())
	}
	return strings.Join(out, ", ")
}
