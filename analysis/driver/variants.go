package driver

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/csrc"
	"github.com/gillint/gillint/analysis/project"
)

// The bounds on variants. What is beyond is a Problem.
const (
	maxFileSwitches = 4 // switches of one file that are decided both ways
	maxTried        = 8 // of one link unit in one base configuration
	// maxTriedWork bounds what solving them costs, in blocks entered: a link unit that is hard to solve takes as long in every
	// variant. One that takes more than half of it has no more than one, one that takes more than all has none.
	maxTriedWork = 700_000
	// fewReread is how many files variants may read again in any case; beyond that, as many as the link unit has: a switch in a
	// header that all files include costs a reading of them all.
	fewReread = 24
)

// ask is a switch on which the text of a file hangs.
type ask struct {
	Switch               // as the file was read
	words, left []string // see csrc.Switch
}

func asks(list []csrc.Switch) []ask {
	var out []ask
	for _, s := range list {
		out = append(out, ask{Switch{s.Name, s.Defined}, s.Words, s.Left})
	}
	return out
}

// tryVariants analyses a link unit with the switches decided otherwise that change what it does to the GIL or to locks: one
// at a time, then several that one file asks for. Only files that ask for a switch are read again. What comes of it goes into
// a, what the link unit came to as it is.
func (r *run) tryVariants(ctx context.Context, base *job, a *analysed, work chan struct{}) {
	asked := r.askedFor(base)
	own := base.notLent(asked)
	p := plan{base: base, acts: acting(a.graphs), seen: map[string]bool{}, tried: map[string]bool{}, untried: map[string]bool{}}
	p.learn(base, own)
	var tried []outcomeOf
	cost, reread := 0, 0
	for ; len(p.queue) > 0 && ctx.Err() == nil; p.queue = p.queue[1:] {
		if len(tried) == maxTried || cost+a.out.work > maxTriedWork/2 && (cost > 0 || a.out.work > maxTriedWork) {
			p.full = true
			break
		}
		v := base.decided(p.queue[0], asked)
		for i, f := range v.Files {
			if f != base.Files[i] {
				reread++
			}
		}
		if reread > max(fewReread, len(base.Files)) {
			p.full = true
			break
		}
		r.use(v)
		b := r.analyse(ctx, v, base, work)
		p.learn(v, base.notLent(r.askedFor(v)))
		r.drop(v)
		cost += b.out.work
		a.asked.add(b.asked)
		tried = append(tried, outcomeOf{v, b.out})
	}
	p.done = len(tried)
	if all := optional(own, p.tried); len(all) > 0 && ctx.Err() == nil && len(tried) < maxTried && cost+a.out.work <= maxTriedWork {
		tried = append(tried, r.withOptions(ctx, base, a, all, asked, work))
	}
	a.out.attribute(tried)
	if problem := p.problem(); problem != "" {
		a.out.problem(base.problem(p.file, 0, problem, ""))
	}
}

// notLent is asked, a list for each file of the job, but for files whose switches another link unit tries.
func (j *job) notLent(asked [][]ask) [][]ask {
	if j.Lent == nil {
		return asked
	}
	out := slices.Clone(asked)
	for i, lent := range j.Lent {
		if lent {
			out[i] = nil
		}
	}
	return out
}

// withOptions analyses a link unit with all its optional parts. A finding is said to hang on the switches of its own file.
func (r *run) withOptions(ctx context.Context, base *job, a *analysed, all []Switch, asked [][]ask, work chan struct{}) outcomeOf {
	v := base.decided(all, asked)
	r.use(v)
	b := r.analyse(ctx, v, base, work)
	r.drop(v)
	a.asked.add(b.asked)
	for i := range b.out.Found {
		d := &b.out.Found[i]
		if s := hangsOn(base, d, all, asked); len(s) > 0 {
			d.Configurations = []Configuration{base.Configuration.with(s)}
		}
	}
	return outcomeOf{v, b.out}
}

// hangsOn lists those of the switches that a finding seems to hang on: behind which its function is named, where there are such,
// else all of its file.
func hangsOn(base *job, d *Diagnostic, all []Switch, asked [][]ask) []Switch {
	var named, file []Switch
	for i, f := range base.Files {
		if f.Path != d.Path {
			continue
		}
		for _, a := range asked[i] {
			s := Switch{Name: a.Name, Defined: true}
			if !slices.Contains(all, s) {
				continue
			}
			file = append(file, s)
			if slices.Contains(a.left, d.Function) {
				named = append(named, s)
			}
		}
	}
	if len(named) > 0 {
		return named
	}
	return file
}

// optional lists the switches, in the manner of configure scripts, that some file was read without although text behind them
// uses the API, but for those that have been tried.
func optional(asked [][]ask, tried map[string]bool) []Switch {
	found := map[string]bool{}
	for _, list := range asked {
		for _, a := range list {
			if !a.Defined && !tried[a.Name] && namesOption(a.Name) && slices.ContainsFunc(a.left, func(w string) bool { return capi.Any(w) != nil }) {
				found[a.Name] = true
			}
		}
	}
	var out []Switch
	for _, name := range sortedKeys(found) {
		out = append(out, Switch{Name: name, Defined: true})
	}
	return out
}

// namesOption reports whether a macro says by its name that something is there, or wanted.
func namesOption(name string) bool {
	for _, prefix := range [...]string{"HAVE_", "HAS_", "WITH_", "USE_", "ENABLE_"} {
		if strings.HasPrefix(name, prefix) || strings.Contains(name, "_"+prefix) {
			return true
		}
	}
	return strings.HasSuffix(name, "_SUPPORT") || strings.HasSuffix(name, "_ENABLED")
}

// outcomeOf is what a variant came to.
type outcomeOf struct {
	variant *job
	out     *outcome
}

// attribute adds what variants show to the outcome of the link unit as it is. What that shows itself hangs on those switches
// whose variant, one that decides nothing else, does not show it. Of a variant only that is added which is not there as it is.
func (o *outcome) attribute(variants []outcomeOf) {
	key := func(d *Diagnostic) string { return fmt.Sprint(d.Code, "\x00", d.Path, "\x00", d.Line, " ", d.Column) }
	own := o.Found
	there, certain := map[string]bool{}, map[string]bool{}
	for i := range own {
		d := &own[i]
		there[key(d)] = true
		certain[key(d)] = certain[key(d)] || d.Confidence == analysis.Certain
	}
	var more []Diagnostic
	for _, v := range variants {
		shown := map[string]bool{}
		for _, d := range v.out.Found {
			k := key(&d)
			shown[k] = true
			if !there[k] || !certain[k] && d.Confidence == analysis.Certain {
				more = append(more, d)
			}
		}
		for i := range own {
			if d := &own[i]; len(v.variant.Switches) == 1 && !shown[key(d)] {
				s := v.variant.Switches[0]
				d.Configurations = []Configuration{d.Configurations[0].with([]Switch{{s.Name, !s.Defined}})}
			}
		}
		v.out.Found, v.out.Read = nil, nil // what a base configuration does not read it analyses by itself
		o.add(v.out)
	}
	o.Found = append(own, more...)
	o.Counts.Variants = len(variants)
}

// askedFor lists, for every file of a job, the switches on which it hangs.
func (r *run) askedFor(j *job) [][]ask {
	r.mu.Lock()
	defer r.mu.Unlock()
	out := make([][]ask, len(j.Files))
	for i, f := range j.Files {
		out[i] = r.files[j.key(f)].asks
	}
	return out
}

// decided is the job with switches decided otherwise in the files that ask for them. asked belongs to the files of j.
func (j *job) decided(switches []Switch, asked [][]ask) *job {
	u := &project.Unit{Name: j.Name, Files: slices.Clone(j.Files), Lent: j.Lent}
	// A switch that shows only behind another one is asked for by no file as it is: whoever asks for the other has it.
	for i, f := range u.Files {
		if !slices.ContainsFunc(asked[i], func(a ask) bool {
			return slices.ContainsFunc(switches, func(s Switch) bool { return s.Name == a.Name })
		}) {
			continue
		}
		g := *f
		g.Defines = slices.Clone(f.Defines)
		for _, s := range switches {
			g.Defines = append(g.Defines, s.define())
		}
		u.Files[i] = &g
	}
	return &job{Unit: u, Configuration: j.Configuration.with(switches)}
}

// plan is what is to be tried of a link unit.
type plan struct {
	base    *job
	acts    map[string]bool // functions of the link unit that leave the GIL or a lock otherwise than they found it
	queue   [][]Switch      // the decisions to try next
	seen    map[string]bool // what was ever in the queue
	tried   map[string]bool // the switches of which it consists
	untried map[string]bool // switches beyond a file's bound
	file    string          // the first file with switches
	full    bool            // not all of the queue was tried
	done    int             // how many were
}

// learn adds to the queue what the files of a job hang on, each with what the job decided already. Of a variant only the
// files count that were read anew: switches that no file has both of are not tried together.
func (p *plan) learn(j *job, asked [][]ask) {
	decided := j.Switches
	var singles []ranked
	for i, list := range asked {
		if j != p.base && j.Files[i] == p.base.Files[i] {
			continue
		}
		here := p.relevant(list)
		if len(here) > 0 && p.file == "" {
			p.file = j.Files[i].Path
		}
		for k, s := range here {
			if k >= maxFileSwitches-len(decided) {
				p.untried[s.Name] = true
				continue
			}
			singles = append(singles, s)
		}
	}
	slices.SortStableFunc(singles, func(a, b ranked) int { return b.rank - a.rank })
	for _, s := range singles {
		next := Configuration{}.with(append(slices.Clone(decided), s.Switch))
		if id := next.id(); !p.seen[id] {
			p.seen[id] = true
			p.tried[s.Name] = true
			p.queue = append(p.queue, next.Switches)
		}
	}
}

// ranked is a switch to try, the other way than it was read.
type ranked struct {
	Switch
	rank int
}

// relevant lists the switches on which the GIL or locks hang, the most promising first: those behind which such text is not
// compiled, then the others; the GIL before locks.
func (p *plan) relevant(list []ask) []ranked {
	var out []ranked
	for _, a := range list {
		rank := 2*p.weight(a.left) + p.weight(a.words)
		if rank > 0 {
			out = append(out, ranked{Switch{a.Name, !a.Defined}, rank})
		}
	}
	slices.SortStableFunc(out, func(a, b ranked) int { return b.rank - a.rank })
	return out
}

// weight is 2 where words hold one that changes the GIL or a function of the project that does, 1 for locks, else 0.
func (p *plan) weight(words []string) int {
	most := 0
	for _, w := range words {
		switch {
		case p.acts[w] || capi.ChangesThread(w):
			return 2
		case capi.ChangesLock(w):
			most = 1
		}
	}
	return most
}

// problem says what was not tried; empty where all was.
func (p *plan) problem() string {
	for name := range p.tried {
		delete(p.untried, name)
	}
	if !p.full && len(p.untried) == 0 {
		return ""
	}
	var parts []string
	switch {
	case p.full && p.done == 0:
		parts = append(parts, fmt.Sprintf("the link unit takes too much work for the macros %s to be tried", strings.Join(sortedKeys(p.tried), ", ")))
	case p.full:
		parts = append(parts, fmt.Sprintf("%d combinations of the macros %s were tried, others not", p.done, strings.Join(sortedKeys(p.tried), ", ")))
	}
	if len(p.untried) > 0 {
		parts = append(parts, fmt.Sprintf("more than %d macros in a file, left as they are: %s", maxFileSwitches, strings.Join(sortedKeys(p.untried), ", ")))
	}
	return "#if changes the GIL or locks in too many ways: " + strings.Join(parts, "; ") + "; decide them with -D or -U"
}

// acting lists the functions that do not leave the GIL and locks as they found them, judged by a count of what they call: enough to say
// that text which calls them matters.
func acting(files []*cfg.File) map[string]bool {
	sums := map[string]capi.Balance{}
	for range 3 { // a helper's helper's helper
		next := map[string]capi.Balance{}
		for _, file := range files {
			for _, f := range file.Funcs {
				var sum capi.Balance
				for _, b := range f.Blocks {
					for _, in := range b.Instrs {
						if in.Op == cfg.Call && in.Callee != nil && in.Callee.Op == cfg.OpFunc {
							sum = sum.Plus(capi.BalanceOf(in.Callee.Name)).Plus(sums[in.Callee.Name])
						}
					}
				}
				if sum != (capi.Balance{}) {
					next[f.Name] = sum
				}
			}
		}
		sums = next
	}
	out := map[string]bool{}
	for name := range sums {
		out[name] = true
	}
	return out
}
