package gil

import (
	"fmt"
	"io"
	"strings"

	"github.com/gillint/gillint/analysis/cfg"
)

// Line is what is known of one source line: the thread's states in which its instructions run.
type Line struct {
	Func   *cfg.Func
	Line   int
	States []Thread
}

// Lines tells for every line of a file in which states it runs. What nothing is seen to enter is presumed to be entered
// holding the GIL.
func (r *Result) Lines(path string) []Line {
	var out []Line
	for _, f := range r.Program.Funcs {
		points := r.Points(f)
		at := map[int]States{}
		last := 0
		for _, b := range f.Blocks {
			for i, ins := range b.Instrs {
				if m := points.At(b.ID, i).Seen; m != 0 && ins.Loc.Path == path {
					at[ins.Loc.Line] |= m
					last = max(last, ins.Loc.Line)
				}
			}
		}
		for line := f.Loc.Line; line <= last; line++ {
			if m := at[line]; m != 0 {
				out = append(out, Line{f, line, threads(m)})
			}
		}
	}
	return out
}

func threads(mask States) []Thread {
	var out []Thread
	for t := Held; t <= Signal; t++ {
		if mask.Has(t) {
			out = append(out, t)
		}
	}
	return out
}

// Dump writes a file's source with the states of each line in the margin.
func Dump(w io.Writer, r *Result, path, source string) {
	at := map[int]string{}
	for _, l := range r.Lines(path) {
		words := make([]string, len(l.States))
		for i, t := range l.States {
			words[i] = t.String()
		}
		if at[l.Line] = strings.Join(words, " | "); len(l.States) > 1 {
			at[l.Line] = "mixed: " + at[l.Line]
		}
	}
	for i, line := range strings.Split(strings.TrimSuffix(source, "\n"), "\n") {
		fmt.Fprintf(w, "%5d %-24s %s\n", i+1, at[i+1], strings.TrimRight(line, "\r"))
	}
}
