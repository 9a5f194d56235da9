package verify

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// Timeline is what the threads of a run did with the GIL. Times are nanoseconds since the first event.
type Timeline struct {
	Lanes []Lane // in the order in which their threads appear
	Beats []int64
	End   int64
	// Ended says that the run came to its end; else whatever the threads did last goes on.
	Ended bool
}

// Lane is one thread's part.
type Lane struct {
	Thread int
	Spans  []Span // one after the other, without overlap
	Marks  []Mark
}

// State is what a thread does for a while.
type State string

// The states.
const (
	Held     State = "held"     // in the module, with an attached thread state
	Released State = "released" // in the module, without
	Waiting  State = "waiting"  // for the GIL
	Locking  State = "locking"  // for a native lock
)

// Span is a time in which a thread is in one state. What is between spans is spent outside the module.
type Span struct {
	From, To int64
	State    State
	Function string // of the module; empty: not known
	// GIL says whether the thread has the GIL, for a state that does not tell: Locking.
	GIL bool
}

// Mark is something wrong.
type Mark struct {
	At   int64
	Text string // "PyErr_Clear"
	Line int    // 0: none
}

// event is one record of the files that shadow_head.h writes, as it lies there.
type event struct {
	NS                        int64
	Thread, Kind, Line, State int32
	Text                      [104]byte
}

// readTimeline reads the events of all processes of a run. dir is where they and the module are. It is nil where nothing is there.
func readTimeline(dir string, beats []int64, ended bool) *Timeline {
	var events []event
	files, _ := filepath.Glob(filepath.Join(dir, "*.events"))
	for _, name := range files {
		events = append(events, readEvents(name)...)
	}
	if len(events) == 0 {
		return nil
	}
	slices.SortStableFunc(events, func(a, b event) int { return cmp.Compare(a.NS, b.NS) })
	module := ""
	if modules, _ := filepath.Glob(filepath.Join(dir, "*.so")); len(modules) == 1 {
		module = modules[0]
	}
	start := events[0].NS
	t := &Timeline{End: events[len(events)-1].NS - start, Ended: ended}
	for _, at := range beats {
		if at >= start {
			t.Beats = append(t.Beats, at-start)
			t.End = max(t.End, at-start)
		}
	}
	if !ended {
		t.End += t.End/8 + 1
	}
	open := map[int32]*follower{}
	var order []*follower
	names := symbols{}
	for _, e := range events {
		f := open[e.Thread]
		if f == nil {
			f = &follower{lane: Lane{Thread: int(e.Thread)}}
			open[e.Thread], order = f, append(order, f)
		}
		f.step(e, start, func(text string) string {
			at, _, _ := strings.Cut(strings.TrimPrefix(text, "+0x"), " ")
			offset, _ := strconv.ParseUint(at, 16, 64)
			return names.at(module, offset).name
		})
	}
	for _, f := range order {
		if !ended || f.state == Released { // it never came back
			f.to(t.End, "")
		}
		t.Lanes = append(t.Lanes, f.lane)
	}
	t.trim()
	return t
}

// trim leaves out what comes before the calls that the run is about: the module's initialisation.
func (t *Timeline) trim() {
	first := t.End
	for i := range t.Lanes {
		l := &t.Lanes[i]
		l.Spans = slices.DeleteFunc(l.Spans, func(s Span) bool { return strings.HasPrefix(s.Function, "PyInit_") })
		if len(l.Spans) > 0 {
			first = min(first, l.Spans[0].From)
		}
		if len(l.Marks) > 0 {
			first = min(first, l.Marks[0].At)
		}
	}
	first = max(0, first-(t.End-first)/50)
	t.End -= first
	for i := range t.Lanes {
		for k := range t.Lanes[i].Spans {
			t.Lanes[i].Spans[k].From -= first
			t.Lanes[i].Spans[k].To -= first
		}
		for k := range t.Lanes[i].Marks {
			t.Lanes[i].Marks[k].At -= first
		}
	}
	for i := range t.Beats {
		t.Beats[i] -= first
	}
	t.Beats = slices.DeleteFunc(t.Beats, func(at int64) bool { return at < 0 })
	t.Lanes = slices.DeleteFunc(t.Lanes, func(l Lane) bool { return len(l.Spans)+len(l.Marks) == 0 })
}

func readEvents(name string) []event {
	text, err := os.ReadFile(name)
	const size = 128 // of the header, and of an event
	if err != nil || len(text) < size {
		return nil
	}
	n := min(int(int32(binary.NativeEndian.Uint32(text))), len(text)/size-1)
	var out []event
	for i := range max(n, 0) {
		var e event
		if _, err := binary.Decode(text[(i+1)*size:(i+2)*size], binary.NativeEndian, &e); err == nil && e.Kind != 0 {
			out = append(out, e)
		}
	}
	return out
}

// follower goes through the events of one thread.
type follower struct {
	lane     Lane
	state    State // empty: outside the module
	since    int64
	gil      bool
	entered  bool // with an attached thread state
	function string
}

func (f *follower) step(e event, start int64, name func(string) string) {
	at, text := e.NS-start, string(e.Text[:max(bytes.IndexByte(e.Text[:], 0), 0)])
	switch e.Kind {
	case 'E':
		f.to(at, stateOf(e.State != 0))
		f.function, f.entered = name(text), e.State != 0
	case 'X':
		if e.State != 0 && !f.entered { // it keeps what it has taken, though it may be gone
			f.to(at, Held)
			return
		}
		f.to(at, "")
		f.function = ""
	case 's': // it has the GIL until 'r'
	case 'r':
		f.to(at, Released)
	case 'w':
		f.to(at, Waiting)
	case 'h':
		f.to(at, Held)
	case 'l':
		f.to(at, Locking)
		f.gil = e.State != 0
	case 'L':
		f.to(at, stateOf(e.State != 0))
	case '!':
		f.lane.Marks = append(f.lane.Marks, Mark{At: at, Text: text, Line: int(e.Line)})
	}
}

func stateOf(attached bool) State {
	if attached {
		return Held
	}
	return Released
}

// to ends the span that is open and begins one of another state.
func (f *follower) to(at int64, next State) {
	if f.state != "" && at > f.since {
		f.lane.Spans = append(f.lane.Spans, Span{f.since, at, f.state, f.function, f.gil || f.state == Held})
	}
	f.state, f.since, f.gil = next, at, false
}

// Window is the part of a timeline that a picture has room for: around the first thing that is wrong, or else from the middle.
func (t *Timeline) Window() (from, to int64) {
	const most = 70 // spans of all lanes
	first := int64(-1)
	var all []Span
	for _, l := range t.Lanes {
		all = append(all, l.Spans...)
		for _, m := range l.Marks {
			if first < 0 || m.At < first {
				first = m.At
			}
		}
	}
	if len(all) <= most {
		return 0, t.End
	}
	slices.SortFunc(all, func(a, b Span) int { return cmp.Compare(a.From, b.From) })
	begin := (len(all) - most) / 2
	if first >= 0 {
		begin, _ = slices.BinarySearchFunc(all, first, func(s Span, at int64) int { return cmp.Compare(s.From, at) })
		begin = max(0, min(begin-most/2, len(all)-most))
	}
	return all[begin].From, all[begin+most-1].To
}
