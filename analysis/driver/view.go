package driver

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"path"
	"sync"

	"github.com/gillint/gillint/analysis/project"
)

const (
	// maxShelf bounds the texts that a view keeps, in bytes all together, and maxShelved each of them.
	maxShelf   = 32 << 20
	maxShelved = 1 << 20
	// maxStats bounds the answers of Stat that it keeps.
	maxStats = 1 << 20
)

// view is the file system as one run sees it. Headers are read once, however many files include them; so is what is not
// there looked for once. It remembers digests of what it answered.
type view struct {
	fs.FS

	mu      sync.Mutex
	epoch   int // counts what was forgotten: what was read before is not kept after
	stats   map[string]stated
	texts   map[string]shelved // headers
	held    int                // size of texts
	answers map[question]answer
}

// stated is an answer of Stat.
type stated struct {
	info fs.FileInfo
	err  error
}

// shelved is a text that is kept, with its answer to opRead.
type shelved struct {
	text   []byte
	answer answer
}

func newView(fsys fs.FS) *view {
	return &view{FS: fsys, stats: map[string]stated{}, texts: map[string]shelved{}, answers: map[question]answer{}}
}

// Stat implements fs.StatFS.
func (v *view) Stat(name string) (fs.FileInfo, error) {
	v.mu.Lock()
	s, ok := v.stats[name]
	epoch := v.epoch
	v.mu.Unlock()
	if !ok {
		s.info, s.err = fs.Stat(v.FS, name)
		v.mu.Lock()
		if len(v.stats) < maxStats && v.epoch == epoch {
			v.stats[name] = s
		}
		v.mu.Unlock()
	}
	return s.info, s.err
}

// ReadFile implements fs.ReadFileFS.
func (v *view) ReadFile(name string) ([]byte, error) {
	text, _, err := v.read(name)
	return text, err
}

// read reads a file. a is its answer to opRead where that is known already, else zero.
func (v *view) read(name string) (text []byte, a answer, err error) {
	v.mu.Lock()
	s, ok := v.texts[name]
	epoch := v.epoch
	v.mu.Unlock()
	if ok {
		return bytes.Clone(s.text), s.answer, nil // callers may change what they get
	}
	if text, err = fs.ReadFile(v.FS, name); err != nil || len(text) > maxShelved {
		return text, a, err
	}
	if ext := path.Ext(name); ext == ".c" || ext == ".py" { // these are not asked for again and again
		return text, a, err
	}
	a = readAnswer(text, nil)
	v.mu.Lock()
	defer v.mu.Unlock()
	if _, ok := v.texts[name]; !ok && v.held+len(text) <= maxShelf && v.epoch == epoch {
		v.texts[name] = shelved{bytes.Clone(text), a}
		v.held += len(text)
		v.answers[question{opRead, name}] = a // it may have changed since it was asked
	}
	return text, a, nil
}

// ReadInto implements project.IntoFS.
func (v *view) ReadInto(name string, buf []byte) ([]byte, error) {
	return project.ReadInto(v.FS, name, buf)
}

// ReadDir implements fs.ReadDirFS.
func (v *view) ReadDir(name string) ([]fs.DirEntry, error) { return fs.ReadDir(v.FS, name) }

// op is what may be asked of the file system.
type op byte

const (
	opDir    op = 'd' // the names and kinds in a folder
	opFind   op = 'f' // the header that project.File.Find finds; the name is the C file, NUL, what it includes
	opGlance op = 'g' // project.Glance of a file
	opRead   op = 'r' // a file's bytes
	opStat   op = 's' // what there is by this name
)

// question is one thing that a piece of work asked of the file system, or of the project.
type question struct {
	op   op
	name string
}

// answer is a digest of what came back. Errors are answers too, their text included: it may be shown.
type answer [16]byte

func answerOf(kind byte, text []byte) answer {
	h := sha256.New()
	h.Write([]byte{kind})
	h.Write(text)
	return answer(h.Sum(nil)[:16])
}

func readAnswer(text []byte, err error) answer {
	if err != nil {
		return answerOf('!', []byte(errorText(err)))
	}
	return answerOf('=', text)
}

func statAnswer(info fs.FileInfo, err error) answer {
	switch {
	case err != nil:
		return answerOf('!', []byte(errorText(err)))
	case info.Mode().IsRegular():
		return answerOf('s', fmt.Append(nil, info.Size()))
	}
	return answerOf('s', fmt.Append(nil, info.Mode().Type()))
}

func dirAnswer(list []fs.DirEntry, err error) answer {
	var b bytes.Buffer
	for _, e := range list {
		fmt.Fprint(&b, e.Name(), "\x00", e.Type(), "\x00")
	}
	if err != nil {
		b.WriteString("!" + errorText(err))
	}
	return answerOf('d', b.Bytes())
}

func findAnswer(name string, ok bool) answer {
	if !ok {
		return answerOf('!', nil)
	}
	return answerOf('f', []byte(name))
}

// errorText is an error without the operation and the path.
func errorText(err error) string {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		return pe.Err.Error()
	}
	return err.Error()
}

// ask returns the answer to a question as it is now; each is looked up once a run. Of opFind it knows nothing.
func (v *view) ask(q question) answer {
	v.mu.Lock()
	a, ok := v.answers[q]
	epoch := v.epoch
	v.mu.Unlock()
	if !ok {
		a = v.answer(q)
		v.mu.Lock()
		if v.epoch == epoch {
			v.answers[q] = a
		}
		v.mu.Unlock()
	}
	return a
}

func (v *view) answer(q question) answer {
	switch q.op {
	case opStat:
		return statAnswer(v.Stat(q.name))
	case opDir:
		return dirAnswer(v.ReadDir(q.name))
	case opRead:
		return v.contents(q.name)
	case opGlance:
		if _, err := v.regular(q.name); err != nil {
			return readAnswer(nil, err)
		}
		text, err := v.ReadFile(q.name)
		if err != nil {
			return readAnswer(nil, err)
		}
		sum := project.Glance(q.name, text)
		return answer(sum[:16])
	}
	return answer{}
}

var errNotRegular = errors.New("not a regular file")

// regular looks at a file before it is opened: reading a pipe would wait for its writer.
func (v *view) regular(name string) (fs.FileInfo, error) {
	info, err := v.Stat(name)
	if err == nil && !info.Mode().IsRegular() {
		err = errNotRegular
	}
	return info, err
}

// buffers are what files are read through that are digested and not kept.
var buffers = sync.Pool{New: func() any { return new([64 << 10]byte) }}

// contents is readAnswer of a file that need not be kept.
func (v *view) contents(name string) answer {
	if _, err := v.regular(name); err != nil {
		return readAnswer(nil, err)
	}
	f, err := v.FS.Open(name)
	if err != nil {
		return readAnswer(nil, err)
	}
	defer f.Close()
	h := sha256.New()
	h.Write([]byte{'='})
	buf := buffers.Get().(*[64 << 10]byte)
	defer buffers.Put(buf)
	if _, err := io.CopyBuffer(h, struct{ io.Reader }{f}, buf[:]); err != nil {
		return readAnswer(nil, err)
	}
	return answer(h.Sum(nil)[:16])
}

// recorder is the view as one piece of work sees it. It writes down what is asked and answered.
type recorder struct {
	*view
	mu   sync.Mutex
	seen map[question]answer
	lost bool // something was read that cannot be read again: a pipe
}

func (v *view) recorder() *recorder { return &recorder{view: v, seen: map[question]answer{}} }

// note writes down an answer.
func (r *recorder) note(q question, a answer) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.seen[q] = a
}

// add takes over what another piece of work, a part of this one, asked.
func (r *recorder) add(part *recorder) {
	part.mu.Lock()
	defer part.mu.Unlock()
	r.mu.Lock()
	defer r.mu.Unlock()
	maps.Copy(r.seen, part.seen)
	r.lost = r.lost || part.lost
}

// Open implements fs.FS. Reading what is opened counts as reading the whole.
func (r *recorder) Open(name string) (fs.File, error) {
	switch info, err := r.Stat(name); {
	case err != nil:
	case info.IsDir():
		r.ReadDir(name)
	case info.Mode().IsRegular():
		r.ReadFile(name)
	default:
		r.mu.Lock()
		r.lost = true
		r.mu.Unlock()
	}
	return r.view.FS.Open(name)
}

// Stat implements fs.StatFS.
func (r *recorder) Stat(name string) (fs.FileInfo, error) {
	info, err := r.view.Stat(name)
	r.note(question{opStat, name}, statAnswer(info, err))
	return info, err
}

// ReadFile implements fs.ReadFileFS.
func (r *recorder) ReadFile(name string) ([]byte, error) {
	text, a, err := r.view.read(name)
	if a == (answer{}) {
		a = readAnswer(text, err)
	}
	r.note(question{opRead, name}, a)
	return text, err
}

// ReadInto implements project.IntoFS.
func (r *recorder) ReadInto(name string, buf []byte) ([]byte, error) {
	text, err := r.view.ReadInto(name, buf)
	r.note(question{opRead, name}, readAnswer(text, err))
	return text, err
}

// ReadDir implements fs.ReadDirFS.
func (r *recorder) ReadDir(name string) ([]fs.DirEntry, error) {
	list, err := r.view.ReadDir(name)
	r.note(question{opDir, name}, dirAnswer(list, err))
	return list, err
}

// finder makes find, which is project.File.Find for one C file, write down its answers.
func (r *recorder) finder(f *project.File) func(spec string) (string, bool) {
	return func(spec string) (string, bool) {
		name, ok := f.Find(spec, f.Path)
		r.note(question{opFind, f.Path + "\x00" + spec}, findAnswer(name, ok))
		return name, ok
	}
}
