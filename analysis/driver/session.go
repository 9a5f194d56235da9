package driver

import (
	"context"
	"io/fs"
	"maps"
	"path"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/project"
)

// Session analyses a project again and again while its files change: an editor's texts, a folder that is watched. What a
// check finds is what Check would find; it costs what changed. Only which files belong together is not asked again at each
// edit, but after Changed, that is when texts are saved. Its methods may be called from several goroutines.
type Session struct {
	finding sync.Mutex // held while Discover works, before mu
	mu      sync.Mutex
	opt     Options
	view    *view
	texts   *edits                 // over Options.FS
	labels  labels                 // of the lines of all texts
	files   map[string]*file       // what the last checks read for link units with edited files, by run.readAs
	found   *discovered            // what discovery came to last
	stale   bool                   // found may not hold any more
	epoch   int                    // counts what makes found stale
	ahead   bool                   // see Ahead
	alone   bool                   // see Alone
	settled atomic.Bool            // see Settled
	near    map[string]*discovered // what lies near a file, as long as nothing was found, by its path

	remembered sync.Mutex        // of what follows: link units are analysed side by side
	memory     map[string][]byte // what earlier checks came to; see Load
	stored     int               // size of memory

	looked sync.Mutex             // of what follows
	solved map[string]*Inspection // of link units with edited files, by the path of each file; of the texts as they are
}

// NewSession makes a session. Options.Overlay holds texts as Edit would give them.
func NewSession(opt Options) *Session {
	s := &Session{opt: opt, texts: &edits{over: overlay{opt.FS, map[string][]byte{}}}, labels: labels{}, memory: map[string][]byte{}, solved: map[string]*Inspection{}}
	s.opt.Overlay = nil
	s.opt.FS = s.texts
	s.view = newView(s.texts)
	for name, text := range opt.Overlay {
		s.Edit(name, text)
	}
	return s
}

// Edit gives a file of FS another text, as an editor has it; nil gives it back the one in FS.
func (s *Session) Edit(name string, text []byte) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.outdate()
	before, _ := readRegular(s.texts, name, maxFile)
	if before == nil || text == nil {
		s.outdateFound()
	}
	if text == nil {
		s.texts.set(name, nil)
		text, _ = readRegular(s.texts, name, maxFile)
	} else {
		s.texts.set(name, text)
	}
	s.labels = maps.Clone(s.labels) // a reading that was given up may still look at the old ones
	s.labels.edit(name, before, text)
	s.view.forget(name)
}

// Changed says that files or folders were written, made or removed in FS; without names, that any may have been.
func (s *Session) Changed(names ...string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.outdate()
	s.labels = maps.Clone(s.labels)
	s.outdateFound()
	if len(names) == 0 {
		s.view = newView(s.texts)
		maps.DeleteFunc(s.labels, func(name string, _ []int) bool { return !s.texts.has(name) })
	}
	for _, name := range names {
		if !s.texts.has(name) {
			delete(s.labels, name) // its lines are counted from the beginning again
		}
		s.view.forget(name)
	}
}

// Check is the package's Check for the texts as they are now. Checks of one session run one after another. When ctx ends, it
// waits for the link units under way: what they came to is of use to the next check.
func (s *Session) Check(ctx context.Context) (*Result, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	start := time.Now()
	r, err := s.open(ctx)
	if err != nil {
		return nil, err
	}
	if err := r.all(ctx); err != nil {
		return nil, err
	}
	s.remember(r)
	res := r.result()
	res.Stats.Seconds = time.Since(start).Seconds()
	return res, nil
}

// remember keeps the files that a run has read, and what earlier ones have of link units that still have edited files.
func (s *Session) remember(r *run) {
	files := r.reusable
	for key, f := range s.files {
		if _, ok := files[strings.TrimSuffix(key, quick)]; (ok || r.only != nil) && files[key] == nil {
			files[key] = f
		}
	}
	s.files = files
}

// open begins a run of the session.
func (s *Session) open(ctx context.Context) (*run, error) { return s.openWith(ctx, (*run).discover) }

func (s *Session) openWith(ctx context.Context, find func(*run, context.Context, project.Options) (*project.Project, error)) (*run, error) {
	opt := s.opt
	opt.Cache = s
	return openRun(ctx, opt, s.view, s, find)
}

// line is the line that a label of the session's graphs stands for; without a session lines are their own labels.
func (s *Session) line(path string, label int) int {
	if s == nil || strings.HasSuffix(path, ".py") { // Python sources are read by discovery alone, which knows lines
		return label
	}
	return s.labels.line(path, label)
}

// unlabel gives a diagnostic the lines that its labels stand for.
func (s *Session) unlabel(d *Diagnostic) {
	if s == nil {
		return
	}
	d.Line, d.EndLine, d.FunctionLine = s.line(d.Path, d.Line), s.line(d.Path, d.EndLine), s.line(d.Path, d.FunctionLine)
	for i := range d.Trace {
		d.Trace[i].Line = s.line(d.Trace[i].Path, d.Trace[i].Line)
	}
}

// maxMemory bounds what a session remembers of link units, in bytes.
const maxMemory = 64 << 20

// Load implements Cache: what the session remembers goes before what Options.Cache does.
func (s *Session) Load(key string) []byte {
	s.remembered.Lock()
	data, ok := s.memory[key]
	s.remembered.Unlock()
	if ok || s.opt.Cache == nil {
		return data
	}
	return s.opt.Cache.Load(key)
}

// Store implements Cache. What unsaved texts come to is of no use to others.
func (s *Session) Store(key string, data []byte) {
	s.remembered.Lock()
	defer s.remembered.Unlock()
	if s.stored > maxMemory {
		clear(s.memory)
		s.stored = 0
	}
	s.stored += len(data) - len(s.memory[key])
	s.memory[key] = data
}

// forget makes the view look again at what the name stands for, and at the folder that lists it.
func (v *view) forget(name string) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.epoch++
	below := name + "/"
	for q := range v.answers {
		if q.name == name || strings.HasPrefix(q.name, below) {
			delete(v.answers, q)
		}
	}
	delete(v.answers, question{opDir, path.Dir(name)})
	for n := range v.stats {
		if n == name || strings.HasPrefix(n, below) {
			delete(v.stats, n)
		}
	}
	for n, t := range v.texts {
		if n == name || strings.HasPrefix(n, below) {
			v.held -= len(t.text)
			delete(v.texts, n)
		}
	}
}

// edited reports whether a job reads a file that has another text than in FS.
func (s *Session) edited(j *job) bool {
	for _, f := range j.Files {
		if s.texts.has(f.Path) {
			return true
		}
	}
	return false
}

// reuse takes over what an earlier check read of the file, where it would read the same now; else it says how to build it.
func (s *Session) reuse(key string, j *job, f *project.File, entry *file) (cfg.Again, bool) {
	old := s.files[key]
	if old == nil || old.graph == nil || old.asked == nil {
		return cfg.Again{Lines: s.labels.label, Keep: s.edited(j)}, false
	}
	if old.trace == nil {
		t := newTrace(old.asked.seen)
		old.trace = &t
	}
	if old.trace.holds(s.view.asker(j.Files), 1) {
		entry.reading = old.reading
		return cfg.Again{}, true
	}
	return cfg.Again{Prev: old.graph, Lines: s.labels.label, Keep: true}, false
}

// edits is an Overlay that changes. Reading waits for nobody, and nobody for a slow disk.
type edits struct {
	mu   sync.Mutex
	over overlay // its texts are never changed, but replaced
}

func (e *edits) set(name string, text []byte) {
	e.mu.Lock()
	defer e.mu.Unlock()
	texts := maps.Clone(e.over.texts)
	if text == nil {
		delete(texts, name)
	} else {
		texts[name] = text
	}
	e.over.texts = texts
}

func (e *edits) now() overlay {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.over
}

func (e *edits) has(name string) bool {
	_, ok := e.now().texts[name]
	return ok
}

// Open implements fs.FS.
func (e *edits) Open(name string) (fs.File, error) { return e.now().Open(name) }

// ReadDir implements fs.ReadDirFS.
func (e *edits) ReadDir(name string) ([]fs.DirEntry, error) { return e.now().ReadDir(name) }
