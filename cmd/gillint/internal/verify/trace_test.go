package verify

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
)

// eventsFile is what the functions of shadow_head.h would write.
func eventsFile(t *testing.T, events ...event) string {
	t.Helper()
	var b bytes.Buffer
	head := [32]int32{int32(len(events))}
	for _, part := range []any{head, events} {
		if err := binary.Write(&b, binary.NativeEndian, part); err != nil {
			t.Fatal(err)
		}
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "1.events"), b.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	return dir
}

func at(ns int64, thread int32, kind byte, attached int32, text string) event {
	e := event{NS: ns, Thread: thread, Kind: int32(kind), State: attached}
	copy(e.Text[:], text)
	return e
}

func TestTimeline(t *testing.T) {
	dir := eventsFile(t,
		at(1000, 7, 'E', 1, "+0x10 m.so"), at(1100, 7, 's', 1, "f"), at(1110, 7, 'r', 0, "f"), at(1500, 7, '!', 0, "PyErr_Clear"),
		at(1600, 8, 'E', 1, "+0x10 m.so"), at(1700, 8, 'l', 1, "f"), // and never gets it
		at(1800, 7, 'w', 0, "f"), at(1900, 7, 'h', 1, "f"), at(2000, 7, 'X', 1, "+0x10 m.so"))
	got := readTimeline(dir, []int64{500, 1700}, false)
	var text strings.Builder
	for _, l := range got.Lanes {
		fmt.Fprintf(&text, "%d:", l.Thread)
		for _, s := range l.Spans {
			fmt.Fprintf(&text, " %s %d", s.State, s.To-s.From)
		}
		fmt.Fprintf(&text, " marks %d; ", len(l.Marks))
	}
	want := "7: held 110 released 690 waiting 100 held 100 marks 1; 8: held 100 locking 426 marks 0; "
	if text.String() != want || len(got.Beats) != 1 {
		t.Errorf("%s beats %v\nwant %s", text.String(), got.Beats, want)
	}
	if last := got.Lanes[1].Spans[1]; !last.GIL {
		t.Error("the thread that waits for the lock has the GIL")
	}

	d := xml.NewDecoder(strings.NewReader(got.SVG(false)))
	for {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal("the picture is no XML:", err)
		}
	}
	var trace bytes.Buffer
	if err := ChromeTrace(&trace, []Verdict{{Kernel: "k", Stage: "bad", Timeline: got}}); err != nil || !json.Valid(trace.Bytes()) {
		t.Error("trace:", err)
	}
}

// A run of very many calls is drawn in part, around what is wrong.
func TestWindow(t *testing.T) {
	var l Lane
	for i := range int64(1000) {
		l.Spans = append(l.Spans, Span{From: 10 * i, To: 10*i + 5, State: Held})
	}
	l.Marks = []Mark{{At: 8003}}
	tl := &Timeline{Lanes: []Lane{l}, End: 10000}
	if from, to := tl.Window(); from > 8003 || to < 8003 || to-from > 1000 {
		t.Errorf("%d to %d", from, to)
	}
}

func TestHTML(t *testing.T) {
	fsys := fstest.MapFS{"k/bad/m.c": {Data: []byte("int a;\n\nvoid f(void)\n{\n    <g>(); /* want GIL101 \"x\" */\n}\n")}}
	v := Verdict{Kernel: "k", Stage: "bad", Rule: "GIL101", Says: []string{"GIL101"}, Agree: true, Dir: "k", Folder: "bad", Findings: []Finding{
		{Code: "GIL101", Path: "m.c", Line: 5, Message: "g() needs it", Trace: []Step{{"m.c", "enters f", 3}, {"m.c", "g needs it", 5}}}}}
	var b bytes.Buffer
	if err := HTML(&b, fsys, []Verdict{v}); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`&lt;g&gt;();</td>`, `<span class="b">1</span>enters f`, `<span class="b z">2</span>g needs it`, "1 of 1 agree"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("%s is missing in\n%s", want, b.String())
		}
	}
	if strings.Contains(b.String(), "http") && strings.Contains(b.String(), "src=") {
		t.Error("the page needs the network")
	}
}
