package server_test

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/analysis/ruletest"
	"github.com/gillint/gillint/rules"
)

// position counts a byte's position by the protocol's words, apart from package pos.
func position(text string, offset int) map[string]any {
	line, start := 0, 0
	for i := range offset {
		if text[i] == '\n' || text[i] == '\r' && (i+1 == len(text) || text[i+1] != '\n') {
			line, start = line+1, i+1
		}
	}
	return map[string]any{"line": line, "character": len(utf16.Encode([]rune(text[start:offset])))}
}

// TestRandomEdits edits a file at random places, with characters beyond ASCII in it, and compares the diagnostics with those of
// a run of its own on the text.
func TestRandomEdits(t *testing.T) {
	source, err := os.ReadFile("../../../../rules/callwithoutgil/testdata/bad.c")
	if err != nil {
		t.Fatal(err)
	}
	rnd := rand.New(rand.NewPCG(5, 6))
	text := strings.ReplaceAll(string(source), "    Py_BEGIN", "\t/* 😀 é */Py_BEGIN")
	files := workspace(map[string]string{"m.c": text})
	c := dial(t, files, nil)
	c.initialize(nil)
	c.open("m.c", text)
	for version := 2; version < 25; version++ {
		var changes []any
		for range 1 + rnd.IntN(3) {
			next := string(ruletest.Edit(rnd, []byte(text)))
			if strings.ToValidUTF8(next, "") != next {
				continue // half a character
			}
			head := 0
			for head < min(len(text), len(next)) && text[head] == next[head] {
				head++
			}
			tail := 0
			for tail < min(len(text), len(next))-head && text[len(text)-1-tail] == next[len(next)-1-tail] {
				tail++
			}
			for head > 0 && head < len(text) && text[head]&0xc0 == 0x80 { // boundaries of characters
				head--
			}
			for tail > 0 && text[len(text)-tail]&0xc0 == 0x80 {
				tail--
			}
			changes = append(changes, map[string]any{
				"range": map[string]any{"start": position(text, head), "end": position(text, len(text)-tail)}, "text": next[head : len(next)-tail],
			})
			text = next
		}
		c.notify("textDocument/didChange", map[string]any{"textDocument": map[string]any{"uri": uri("m.c"), "version": version}, "contentChanges": changes})
		want := fresh(t, files, text)
		var got []string
		c.until("the same as a run of its own: "+strings.Join(want, "\n"), func() bool {
			got = nil
			for _, m := range slices.Backward(c.notes) {
				if m.Method != "textDocument/publishDiagnostics" || !strings.Contains(string(m.Params), "m.c") {
					continue
				}
				var p struct {
					Version     int
					Diagnostics []struct {
						Code    string
						Message string
						Range   struct{ Start struct{ Line, Character int } }
					}
				}
				if err := json.Unmarshal(m.Params, &p); err != nil {
					t.Fatal(err)
				}
				if p.Version != version {
					return false
				}
				for _, d := range p.Diagnostics {
					got = append(got, fmt.Sprintf("%d:%d %s %s", d.Range.Start.Line, d.Range.Start.Character, d.Code, d.Message))
				}
				return slices.Equal(got, want)
			}
			return false
		})
	}
}

// fresh is what a run of its own says of the text, in the client's positions.
func fresh(t *testing.T, files fs.FS, text string) (out []string) {
	res, err := driver.Check(t.Context(), driver.Options{FS: files, Root: "project", Rules: rules.All, Overlay: map[string][]byte{"project/m.c": []byte(text)}})
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(text, "\n")
	for _, d := range res.Diagnostics {
		offset := d.Column - 1
		for _, l := range lines[:d.Line-1] {
			offset += len(l) + 1
		}
		message := d.Message
		if w := res.Where(d.Configurations); w != "" {
			message += " (" + w + ")"
		}
		p := position(text, offset)
		out = append(out, fmt.Sprintf("%d:%d %s %s", p["line"], p["character"], d.Code, message))
	}
	return out
}

// BenchmarkEdit measures from the edit of a file of 1,000 lines to its diagnostics, as an editor sees it.
func BenchmarkEdit(b *testing.B) {
	text := thousand()
	c := dial(b, workspace(map[string]string{"m.c": text}), nil)
	c.initialize(nil)
	c.open("m.c", text)
	c.published("m.c", 1)
	lines := strings.Split(text, "\n")
	rnd := rand.New(rand.NewPCG(7, 8))
	var times []float64
	for i := 0; b.Loop(); i++ {
		line := rnd.IntN(len(lines) - 20)
		at := map[string]any{"line": line, "character": 0}
		start := time.Now()
		c.notify("textDocument/didChange", map[string]any{
			"textDocument":   map[string]any{"uri": uri("m.c"), "version": i + 2},
			"contentChanges": []any{map[string]any{"range": map[string]any{"start": at, "end": at}, "text": " "}},
		})
		c.published("m.c", uint32(i+2))
		times = append(times, time.Since(start).Seconds()*1000)
		b.StopTimer()
		c.mu.Lock()
		c.notes = c.notes[len(c.notes)-1:]
		c.mu.Unlock()
		time.Sleep(5 * time.Millisecond) // people are slower
		b.StartTimer()
	}
	slices.Sort(times)
	b.ReportMetric(times[len(times)/2], "ms-median")
	b.ReportMetric(times[len(times)*95/100], "ms-p95")
}

// BenchmarkOpen measures from the beginning of a server to the first diagnostics of a file of 1,000 lines.
func BenchmarkOpen(b *testing.B) {
	text := thousand()
	for b.Loop() {
		c := dial(b, workspace(map[string]string{"m.c": text}), nil)
		c.initialize(nil)
		c.open("m.c", text)
		c.published("m.c", 1)
	}
}

// thousand is a file of about 1,000 lines: the fixtures of a rule, one after the other.
func thousand() string {
	var out []string
	names, _ := filepath.Glob("../../../../rules/*/testdata/*.c")
	for _, name := range names {
		source, err := os.ReadFile(name)
		if err == nil && len(out) < 1000 {
			out = append(out, strings.Split(string(source), "\n")...)
		}
	}
	return strings.Join(out, "\n")
}
