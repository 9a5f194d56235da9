package verify

import (
	"fmt"
	"html"
	"slices"
	"strings"
)

// The picture's measures, in pixels.
const (
	svgWide   = 980
	svgLabel  = 150 // at the left, for the threads' names
	svgLane   = 40
	svgHead   = 30
	mostLanes = 8
)

// svgDefs: what a thread does is told by pattern and word; colour only helps.
const svgDefs = `<style>.t{font:12px sans-serif;fill:#111}.s{font:11px sans-serif;fill:#111}.w{font:11px sans-serif;fill:#fff}.m{font:bold 12px sans-serif;fill:#900}</style>
<defs><pattern id="wait" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff"/><rect width="2.5" height="6" fill="#a60"/></pattern>
<pattern id="lock" width="5" height="5" patternUnits="userSpaceOnUse"><rect width="5" height="5" fill="#fff"/><circle cx="2.5" cy="2.5" r="1.3" fill="#707"/></pattern></defs>
`

// drawing is an SVG picture in the making.
type drawing struct {
	strings.Builder
	from, to int64
}

// x is where a time lies.
func (d *drawing) x(at int64) float64 {
	at = max(d.from, min(at, d.to))
	return svgLabel + float64(at-d.from)/float64(max(d.to-d.from, 1))*(svgWide-svgLabel-14)
}

func (d *drawing) text(class string, x, y float64, text string) {
	fmt.Fprintf(d, `<text class="%s" x="%.1f" y="%.1f">%s</text>`+"\n", class, x, y, html.EscapeString(text))
}

// SVG draws a timeline: a lane for each thread, below them who has the GIL.
func (t *Timeline) SVG(freeThreaded bool) string {
	d := &drawing{}
	d.from, d.to = t.Window()
	lanes := t.Lanes[:min(len(t.Lanes), mostLanes)]
	rows := len(lanes) + 1
	if len(t.Beats) > 0 {
		rows++
	}
	high := svgHead + rows*svgLane + 44
	fmt.Fprintf(d, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" aria-label="what the threads did with the GIL">`+"\n", svgWide, high, svgWide, high)
	d.WriteString(svgDefs)
	fmt.Fprintf(d, `<rect width="%d" height="%d" fill="#fff"/>`+"\n", svgWide, high)
	d.axis(high - 44)
	y := svgHead
	for i, l := range lanes {
		d.lane(fmt.Sprintf("thread %d", i+1), l, y)
		d.marks(l.Marks, float64(y))
		y += svgLane
	}
	if len(t.Beats) > 0 {
		d.beats(t.Beats, y)
		y += svgLane
	}
	if !freeThreaded {
		d.owner(lanes, y)
	}
	d.legend(high-8, len(t.Lanes)-len(lanes), t)
	d.WriteString("</svg>\n")
	return d.String()
}

// axis draws the times.
func (d *drawing) axis(bottom int) {
	step := int64(1)
	for unit := int64(1); (d.to-d.from)/step > 10; {
		switch {
		case (d.to-d.from)/(2*unit) <= 10:
			step = 2 * unit
		case (d.to-d.from)/(5*unit) <= 10:
			step = 5 * unit
		default:
			unit *= 10
			step = unit
		}
	}
	for at := (d.from + step - 1) / step * step; at <= d.to; at += step {
		x := d.x(at)
		fmt.Fprintf(d, `<line x1="%.1f" y1="%d" x2="%.1f" y2="%d" stroke="#ddd"/>`+"\n", x, svgHead-8, x, bottom)
		if x < svgWide-50 {
			d.text("s", x+2, svgHead-12, duration(at))
		}
	}
}

// duration is a time in its unit.
func duration(ns int64) string {
	switch {
	case ns >= 1e9:
		return fmt.Sprintf("%.4g s", float64(ns)/1e9)
	case ns >= 1e6:
		return fmt.Sprintf("%.4g ms", float64(ns)/1e6)
	case ns > 0:
		return fmt.Sprintf("%.4g µs", float64(ns)/1e3)
	}
	return "0"
}

// spanLook is how a state is drawn, and the class of text on it.
var spanLook = map[State]struct{ fill, class string }{
	Held:     {`fill="#246" stroke="#123"`, "w"},
	Released: {`fill="#fff" stroke="#222" stroke-dasharray="4 2"`, "s"},
	Waiting:  {`fill="url(#wait)" stroke="#630"`, "s"},
	Locking:  {`fill="url(#lock)" stroke="#505"`, "s"},
}

func (d *drawing) lane(label string, l Lane, top int) {
	y := float64(top)
	d.text("t", 6, y+17, label)
	fmt.Fprintf(d, `<line x1="%d" y1="%.1f" x2="%d" y2="%.1f" stroke="#999" stroke-dasharray="1 4"/>`+"\n", svgLabel, y+13, svgWide-14, y+13)
	for _, s := range l.Spans {
		if s.To < d.from || s.From > d.to {
			continue
		}
		x, wide := d.x(s.From), max(d.x(s.To)-d.x(s.From), 1)
		look := spanLook[s.State]
		title := string(s.State)
		if s.State == Locking {
			title = "waiting for a lock"
			if s.GIL {
				title += ", GIL held"
			}
		}
		fmt.Fprintf(d, `<rect x="%.1f" y="%.1f" width="%.1f" height="22" %s><title>%s, %s: %s</title></rect>`+"\n", x, y+2, wide, look.fill,
			html.EscapeString(title), html.EscapeString(s.Function), duration(s.To-s.From))
		if wide > float64(len(title))*6.5+8 {
			if look.class == "s" && s.State != Released { // a word on a pattern needs ground to stand on
				fmt.Fprintf(d, `<rect x="%.1f" y="%.1f" width="%.1f" height="14" fill="#fff"/>`+"\n", x+3, y+6, float64(len(title))*6+4)
			}
			d.text(look.class, x+5, y+17, title)
		}
	}
}

// marks draws what is wrong, below the spans of its lane; the first of them is named.
func (d *drawing) marks(marks []Mark, y float64) {
	last := -1.0
	for _, m := range marks {
		if m.At < d.from || m.At > d.to {
			continue
		}
		x := d.x(m.At)
		if last >= 0 && x-last < 9 {
			continue // one upon the other says no more
		}
		if last < 0 {
			width := float64(len(m.label())) * 6.9
			if at := x + 9; at+width < svgWide-6 {
				d.text("m", at, y+37, m.label())
			} else {
				d.text("m", x-9-width, y+37, m.label())
			}
		}
		fmt.Fprintf(d, `<path d="M%.1f %.1f l6 13 l-12 0 z" fill="#c00" stroke="#600"><title>%s</title></path>`+"\n", x, y+25, html.EscapeString(m.label()))
		last = x
	}
}

func (m Mark) label() string {
	if m.Line > 0 {
		return fmt.Sprintf("%s, line %d", m.Text, m.Line)
	}
	return m.Text
}

// beats draws a tick each time that a thread which does nothing but Python came to run.
func (d *drawing) beats(beats []int64, top int) {
	d.text("t", 6, float64(top)+13, "another thread runs")
	d.text("s", 6, float64(top)+26, "Python every ms")
	for _, at := range beats {
		if at >= d.from && at <= d.to {
			fmt.Fprintf(d, `<line x1="%.1f" y1="%d" x2="%.1f" y2="%d" stroke="#060"/>`+"\n", d.x(at), top+4, d.x(at), top+22)
		}
	}
}

// owner draws which thread has the GIL, as far as the module's functions tell.
func (d *drawing) owner(lanes []Lane, top int) {
	d.text("t", 6, float64(top)+17, "the GIL belongs to")
	fmt.Fprintf(d, `<rect x="%d" y="%d" width="%d" height="22" fill="#eee" stroke="#bbb"/>`+"\n", svgLabel, top+2, svgWide-14-svgLabel)
	type owned struct {
		Span
		lane int
	}
	var list []owned
	for i, l := range lanes {
		for _, s := range l.Spans {
			if s.GIL && s.To >= d.from && s.From <= d.to {
				if n := len(list); n > 0 && list[n-1].lane == i && list[n-1].To == s.From {
					list[n-1].To = s.To
					continue
				}
				list = append(list, owned{s, i})
			}
		}
	}
	slices.SortStableFunc(list, func(a, b owned) int { return int(a.From - b.From) })
	for _, s := range list {
		x, wide := d.x(s.From), max(d.x(s.To)-d.x(s.From), 1)
		edge := 0.0 // else a short time would be all edge
		if wide > 6 {
			edge = 0.8
		}
		fmt.Fprintf(d, `<rect x="%.1f" y="%d" width="%.1f" height="22" fill="#246" stroke="#fff" stroke-width="%.1f"/>`+"\n", x, top+2, wide, edge)
		if name := fmt.Sprintf("thread %d", s.lane+1); wide > 56 {
			d.text("w", x+5, float64(top)+17, name)
		} else if wide > 12 {
			d.text("w", x+3, float64(top)+17, fmt.Sprint(s.lane+1))
		}
	}
}

// legend says what the patterns mean.
func (d *drawing) legend(y, left int, t *Timeline) {
	x := 6.0
	for _, one := range []struct {
		state State
		text  string
	}{{Held, "held: has the GIL"}, {Released, "released"}, {Waiting, "waiting for the GIL"}, {Locking, "waiting for a lock"}} {
		fmt.Fprintf(d, `<rect x="%.1f" y="%d" width="22" height="12" %s/>`+"\n", x, y-11, spanLook[one.state].fill)
		d.text("s", x+27, float64(y), one.text)
		x += 42 + float64(len(one.text))*6
	}
	fmt.Fprintf(d, `<path d="M%.1f %d l5 9 l-10 0 z" fill="#c00" stroke="#600"/>`+"\n", x+5, y-10)
	d.text("s", x+14, float64(y), "wrong")
	x += 62
	text := "dotted: outside the module"
	if d.from > 0 || d.to < t.End {
		text += fmt.Sprintf("; %s of %s", duration(d.to-d.from), duration(t.End))
	}
	if left > 0 {
		text += fmt.Sprintf("; %d more threads", left)
	}
	if !t.Ended {
		text += "; it never came to its end"
	}
	d.text("s", x, float64(y), text)
}
