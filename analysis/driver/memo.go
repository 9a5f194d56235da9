package driver

import (
	"bytes"
	"cmp"
	"context"
	"encoding/gob"
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/gillint/gillint/analysis/project"
)

// Cache keeps what runs found for later ones. It may forget anything at any time, but never returns under a key what was not
// stored under it by the same build of gillint. See package cache for one on disk.
type Cache interface {
	// Load returns what was stored last under the key, else nil. The caller does not change it.
	Load(key string) []byte
	// Store keeps data under the key.
	Store(key string, data []byte)
}

// A run's pieces of work - to find the link units, to analyse one - are functions of the options and of what they read. So
// each is kept with the trace of all that it asked of the file system and the digests of the answers; where the questions
// are answered the same today, so is the whole. Nothing need be known of a file before it is read, and a header that is
// created where one was looked for in vain is noticed. These are the constructive traces of Mokhov, Mitchell and Peyton
// Jones, "Build Systems à la Carte", ICFP 2018.

// kept is one outcome of a piece of work, in the form in which it is stored.
type kept struct {
	Trace  trace
	Result []byte
}

// maxOutcomes is how many outcomes are kept of a piece of work: as many branches can be changed between.
const maxOutcomes = 4

// maxOutcomeSize bounds the results kept beside the newest of a piece of work, in bytes.
const maxOutcomeSize = 4 << 20

// trace is a list of questions with their answers, sorted by name and then by op.
type trace struct {
	Ops     []byte
	Names   []string
	Answers []byte // of each, one after the other
}

func newTrace(seen map[question]answer) trace {
	questions := make([]question, 0, len(seen))
	for q := range seen {
		if q.op == opStat {
			if _, ok := seen[question{opRead, q.name}]; ok {
				continue // what was read tells all that there is to know, and more than its size matters to nobody
			}
		}
		questions = append(questions, q)
	}
	slices.SortFunc(questions, func(a, b question) int { return cmp.Or(strings.Compare(a.name, b.name), cmp.Compare(a.op, b.op)) })
	var t trace
	for _, q := range questions {
		a := seen[q]
		t.Ops, t.Names, t.Answers = append(t.Ops, byte(q.op)), append(t.Names, q.name), append(t.Answers, a[:]...)
	}
	return t
}

// holds tells whether every question is still answered as it was, by up to jobs goroutines.
func (t *trace) holds(ask func(question) answer, jobs int) bool {
	const size = len(answer{})
	n := len(t.Ops)
	if len(t.Names) != n || len(t.Answers) != n*size {
		return false
	}
	var next atomic.Int64
	var failed atomic.Bool
	work := func() {
		for i := int(next.Add(1)) - 1; i < n && !failed.Load(); i = int(next.Add(1)) - 1 {
			same := func(i int) bool {
				return ask(question{op(t.Ops[i]), t.Names[i]}) == answer(t.Answers[i*size:(i+1)*size])
			}
			switch op(t.Ops[i]) {
			case opGlance:
				continue // see the next one
			case opRead:
				// Of some files a glance is all that matters. It comes just before, in the order of the ops.
				if !same(i) && (i == 0 || op(t.Ops[i-1]) != opGlance || t.Names[i-1] != t.Names[i] || !same(i-1)) {
					failed.Store(true)
				}
			default:
				if !same(i) {
					failed.Store(true)
				}
			}
		}
	}
	var wg sync.WaitGroup
	for range min(jobs, n/64) { // else starting them costs more than they do
		wg.Go(work)
	}
	work()
	wg.Wait()
	return !failed.Load()
}

// recall returns that of the stored outcomes of a piece of work which holds; an empty one where none does.
func recall(list []kept, ask func(question) answer, jobs int) kept {
	for _, v := range list {
		if v.Trace.holds(ask, jobs) {
			return v
		}
	}
	return kept{}
}

// remember stores a result, with those that other states of the files led to.
func (r *run) remember(key string, rec *recorder, result []byte) {
	rec.mu.Lock()
	lost, list := rec.lost, []kept{{newTrace(rec.seen), result}}
	rec.mu.Unlock()
	if lost {
		return
	}
	size := 0
	for _, v := range r.keptFor(key) {
		size += len(v.Result) + len(v.Trace.Answers)*4
		if len(list) < maxOutcomes && size < maxOutcomeSize && !slices.Equal(v.Trace.Answers, list[0].Trace.Answers) {
			list = append(list, v)
		}
	}
	var b bytes.Buffer
	if err := gob.NewEncoder(&b).Encode(list); err == nil {
		r.opt.Cache.Store(key, b.Bytes())
	}
}

// keptFor lists the stored outcomes of the piece of work that key describes.
func (r *run) keptFor(key string) []kept {
	var list []kept
	data := r.opt.Cache.Load(key)
	if data == nil || gob.NewDecoder(bytes.NewReader(data)).Decode(&list) != nil {
		return nil
	}
	return list
}

// discover finds the link units, or remembers them.
func (r *run) discover(ctx context.Context, opt project.Options) (*project.Project, error) {
	if r.session == nil {
		opt.Early = func(units []*project.Unit) { r.early(ctx, units) }
	}
	if r.opt.Cache == nil {
		return project.Discover(ctx, r.view, r.opt.Root, r.opt.Patterns, opt)
	}
	key := r.discoveryKey(opt)
	if s := r.session; s != nil && s.found.is(key) && !s.stale {
		return s.found.project, nil
	}
	p, rec, data, err := r.rediscover(ctx, key, opt)
	if err != nil {
		return nil, err
	}
	if data != nil {
		r.remember(key, rec, data)
	}
	if s := r.session; s != nil {
		s.found, s.stale = &discovered{key, p}, false
		s.settled.Store(true)
	}
	return p, nil
}

// discoveryKey describes discovery: all that it depends on, but for what it reads.
func (r *run) discoveryKey(opt project.Options) string {
	return "discover\n" + strings.Join([]string{
		r.opt.Root, list(r.opt.Patterns), opt.CompileCommands, list(opt.Include), list(opt.Defines), list(opt.Exclude), fmt.Sprint(opt.Meanings),
	}, "\n")
}

// rediscover finds the link units, or recalls them. data is what is to be remembered, with what rec has seen; nil: nothing.
func (r *run) rediscover(ctx context.Context, key string, opt project.Options) (p *project.Project, rec *recorder, data []byte, err error) {
	p = new(project.Project)
	before := r.keptFor(key)
	if k := recall(before, r.view.ask, r.opt.Jobs); k.Result != nil && p.UnmarshalBinary(k.Result) == nil {
		return p, nil, nil, nil
	}
	if len(before) > 0 {
		opt.Early = nil // what most units come to is known
	}
	rec = r.view.recorder()
	opt.Glances = true
	if p, err = project.Discover(ctx, rec, r.opt.Root, r.opt.Patterns, opt); err != nil {
		return nil, nil, nil, err
	}
	for name, sum := range p.Glances() {
		rec.note(question{opGlance, name}, answer(sum[:16]))
	}
	data, err = p.MarshalBinary()
	if err != nil {
		data, err = nil, nil // it is worked out again next time
	}
	return p, rec, data, nil
}

// list is a list of strings as part of a key.
func list(words []string) string { return fmt.Sprintf("%q", words) }

// outcome is what comes of a piece of work: of reading a file, of analysing a link unit. Outcomes may be added to a run in
// any order and more than once, but for their counts.
type outcome struct {
	Found    []Diagnostic
	Problems []Problem
	Comments map[string][]comment // by path
	Read     []string             // C files whose text was read, by themselves or where another includes them
	Counts   counts

	Broken bool // by a panic, or given up: not to be kept
	work   int  // what solving cost, in blocks
}

// counts are those of Stats that a link unit adds to.
type counts struct {
	Functions, Regions, Calls, CallsResolved, Variants int

	Looked []Looked
}

// add adds what another piece of work, a part of this one, came to.
func (o *outcome) add(part *outcome) {
	o.Found = append(o.Found, part.Found...)
	o.Problems = append(o.Problems, part.Problems...)
	o.Read = append(o.Read, part.Read...)
	o.Broken = o.Broken || part.Broken
	for _, path := range sortedKeys(part.Comments) {
		for _, c := range part.Comments[path] {
			o.comment(path, c)
		}
	}
}

// unitKey describes the analysis of a link unit: all that it depends on, but for what it reads.
func (r *run) unitKey(j *job) string {
	var codes []string
	for _, rule := range r.rules {
		codes = append(codes, rule.Code)
	}
	key := []string{
		"unit", j.id(), r.opt.Headers, list(r.system[j.Target]), fmt.Sprint(r.opt.MaxStates, r.opt.NoVariants), fmt.Sprintf("%q%q", r.opt.Blocking, r.opt.NoGIL), list(codes), j.Name,
	}
	for _, f := range j.Files {
		key = append(key, f.Path+"\x02"+f.Flags())
	}
	for _, b := range j.Bound {
		key = append(key, fmt.Sprintf("%+v", b))
	}
	key = append(key, fmt.Sprint(j.Unshared, j.NonBlocking, j.Lent))
	return strings.Join(key, "\n")
}

// recallUnit returns what analysing the link unit came to, where nothing that it asks is answered differently today.
func (r *run) recallUnit(key string, j *job) *outcome {
	if r.opt.Cache == nil || r.watch != nil || j.Near {
		return nil
	}
	defer r.took(PhaseCache, time.Now())
	data := recall(r.keptFor(key), r.view.asker(j.Files), 1).Result
	if data == nil {
		return nil
	}
	out := new(outcome)
	if gob.NewDecoder(bytes.NewReader(data)).Decode(out) != nil {
		return nil
	}
	return out
}

// asker answers questions about what is read for files, opFind among them.
func (v *view) asker(list []*project.File) func(question) answer {
	files := map[string]*project.File{}
	for _, f := range list {
		files[f.Path] = f
	}
	return func(q question) answer {
		if q.op != opFind {
			return v.ask(q)
		}
		from, spec, _ := strings.Cut(q.name, "\x00")
		if files[from] == nil {
			return answer{}
		}
		return findAnswer(files[from].Find(spec, from))
	}
}

// rememberUnit stores what analysing a link unit came to.
func (r *run) rememberUnit(key string, rec *recorder, out *outcome) {
	if r.opt.Cache == nil || r.watch != nil || out.Broken {
		return
	}
	var b bytes.Buffer
	if err := gob.NewEncoder(&b).Encode(out); err == nil {
		r.remember(key, rec, b.Bytes())
	}
}

// merge takes over what a job in a base configuration came to.
func (r *run) merge(j *job, out *outcome) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.found.add(out)
	for _, name := range out.Read {
		r.read[readIn(j.Configuration, name)] = true
	}
	r.stats.Variants += out.Counts.Variants
	if j.id() != r.bases[0].id() {
		return
	}
	r.stats.Functions += out.Counts.Functions
	r.stats.Regions += out.Counts.Regions
	r.stats.Calls += out.Counts.Calls
	r.stats.CallsResolved += out.Counts.CallsResolved
	r.stats.Looked = addLooked(r.stats.Looked, out.Counts.Looked)
}
