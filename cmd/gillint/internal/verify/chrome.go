package verify

import (
	"encoding/json"
	"io"
)

// traceEvent is an event of the Trace Event Format, which Perfetto and chrome://tracing read. Times are microseconds.
type traceEvent struct {
	Name  string         `json:"name"`
	Phase string         `json:"ph"`
	At    float64        `json:"ts"`
	Took  float64        `json:"dur,omitempty"`
	Proc  int            `json:"pid"`
	Task  int            `json:"tid"`
	Scope string         `json:"s,omitempty"`
	Args  map[string]any `json:"args,omitempty"`
}

// ChromeTrace writes the timelines of all verdicts for Perfetto: a process for each stage, a thread for each thread.
func ChromeTrace(w io.Writer, verdicts []Verdict) error {
	events := []traceEvent{}
	for i, v := range verdicts {
		if v.Timeline == nil {
			continue
		}
		pid := i + 1
		events = append(events, traceEvent{Name: "process_name", Phase: "M", Proc: pid, Args: map[string]any{"name": v.Kernel + "/" + v.Stage}})
		for n, l := range v.Timeline.Lanes {
			for _, s := range l.Spans {
				events = append(events, traceEvent{Name: string(s.State), Phase: "X", At: float64(s.From) / 1e3, Took: float64(s.To-s.From) / 1e3,
					Proc: pid, Task: n + 1, Args: map[string]any{"function": s.Function, "gil": s.GIL}})
			}
			for _, m := range l.Marks {
				events = append(events, traceEvent{Name: m.Text, Phase: "i", At: float64(m.At) / 1e3, Proc: pid, Task: n + 1, Scope: "t",
					Args: map[string]any{"line": m.Line}})
			}
		}
		beats := len(v.Timeline.Lanes) + 1
		events = append(events, traceEvent{Name: "thread_name", Phase: "M", Proc: pid, Task: beats, Args: map[string]any{"name": "runs Python every ms"}})
		for _, at := range v.Timeline.Beats {
			events = append(events, traceEvent{Name: "beat", Phase: "i", At: float64(at) / 1e3, Proc: pid, Task: beats, Scope: "t"})
		}
	}
	return json.NewEncoder(w).Encode(map[string]any{"traceEvents": events, "displayTimeUnit": "ms"})
}
