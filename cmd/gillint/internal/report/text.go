package report

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/analysis/lazyregexp"
)

// printer writes findings for people.
type printer struct {
	*Report
	out io.Writer
}

// The colours, as escape sequences.
const (
	bold   = "\x1b[1m"
	dim    = "\x1b[2m"
	red    = "\x1b[1;31m"
	yellow = "\x1b[1;33m"
	cyan   = "\x1b[1;36m"
	blue   = "\x1b[34m"
	reset  = "\x1b[0m"
)

func (p *printer) paint(color, s string) string {
	if !p.Color || s == "" {
		return s
	}
	return color + s + reset
}

// shades are the colours of severities.
var shades = map[analysis.Severity]string{analysis.Error: red, analysis.Warning: yellow, analysis.Note: cyan}

// link makes text a hyperlink (OSC 8), where the terminal shows them.
func (p *printer) link(url, text string) string {
	if !p.Links {
		return text
	}
	return "\x1b]8;;" + url + "\x1b\\" + text + "\x1b]8;;\x1b\\"
}

// text writes the findings for people.
func (r *Report) text(w io.Writer) error {
	p := &printer{r, w}
	for i := range r.Result.Diagnostics {
		if err := p.diagnostic(&r.Result.Diagnostics[i]); err != nil {
			return err
		}
	}
	return nil
}

// diagnostic prints one finding: where and what, the source with carets, the path that leads there.
func (p *printer) diagnostic(d *driver.Diagnostic) error {
	var b strings.Builder
	shade := shades[d.Severity]
	b.WriteString(p.head(d) + "\n")
	end := d.Column + 1
	if d.EndLine == d.Line && d.EndColumn > d.Column {
		end = d.EndColumn
	} else if d.EndLine > d.Line {
		end = len(p.line(d.Path, d.Line)) + 1
	}
	digits := len(fmt.Sprint(d.Line))
	for _, s := range d.Trace {
		digits = max(digits, len(fmt.Sprint(s.Line)))
	}
	p.source(&b, "", digits, d.Path, d.Line, d.Column, end, shade)
	if len(d.Trace) > 1 {
		for i, s := range d.Trace {
			fmt.Fprintf(&b, "%3d. %s %s\n", i+1, p.paint(bold, fmt.Sprintf("%s:%d:", OneLine(s.Path), s.Line)), OneLine(s.Message))
			p.source(&b, "     ", digits, s.Path, s.Line, 0, 0, "")
		}
	}
	if len(d.Fixes) > 0 {
		flag := "--fix"
		if !d.Fixes[0].Safe {
			flag = "--fix --unsafe-fixes"
		}
		fmt.Fprintf(&b, "%s\n", p.paint(dim, "fix: "+OneLine(d.Fixes[0].Title)+" (gillint "+flag+")"))
	}
	fmt.Fprintf(&b, "%s\n\n", p.paint(dim, "help: gillint explain "+d.Code))
	_, err := io.WriteString(p.out, b.String())
	return err
}

// Rendered is a page in Markdown with colours for the terminal: headings bold, code set off.
func Rendered(page string) string {
	var b strings.Builder
	code := false
	for line := range strings.Lines(page) {
		line = strings.TrimRight(line, "\n")
		switch {
		case strings.HasPrefix(line, "```"):
			code = !code
			continue
		case code:
			line = "    " + cyanText + line + reset
		case strings.HasPrefix(line, "#"):
			line = bold + strings.TrimLeft(line, "# ") + reset
		default:
			line = spans().ReplaceAllString(line, cyanText+"$1"+reset)
		}
		b.WriteString(line + "\n")
	}
	return strings.TrimRight(b.String(), "\n")
}

const cyanText = "\x1b[36m"

var spans = lazyregexp.New("`([^`]+)`")

// InBrackets makes a remark an aside.
func InBrackets(remark string) string {
	if remark == "" {
		return ""
	}
	return " (" + remark + ")"
}

// source prints a line of source behind a gutter, with carets below columns col to end where col is given. A line that
// is too long is cut around col.
func (p *printer) source(b *strings.Builder, indent string, digits int, name string, line, col, end int, shade string) {
	text := p.line(name, line)
	if strings.TrimSpace(text) == "" {
		return // generated code may name lines of files that are not there
	}
	room := max(p.Width, 0)
	if room == 0 {
		room = 160
	}
	room = max(room-len(indent)-digits-4, 40)
	from, to := window(text, col, room)
	before, after := "", ""
	if from > 0 {
		before = "..."
	}
	if to < len(text) {
		after = "..."
	}
	shown := before + Clean(text[from:to]) + after
	fmt.Fprintf(b, "%s%s %s\n", indent, p.paint(blue, fmt.Sprintf("%*d |", digits, line)), shown)
	if col < 1 || col > len(text)+1 {
		return
	}
	// The mark's indentation repeats the line's tabs, so that it stays below the text whatever a tab's width is.
	start, stop := min(col-1, to), min(max(end-1, col), to)
	pad := strings.Map(func(r rune) rune {
		if r == '\t' {
			return '\t'
		}
		return ' '
	}, before+Clean(text[from:max(start, from)]))
	mark := "^" + strings.Repeat("~", max(utf8.RuneCountInString(Clean(text[start:max(stop, start)]))-1, 0))
	fmt.Fprintf(b, "%s%s %s%s\n", indent, p.paint(blue, strings.Repeat(" ", digits)+" |"), pad, p.paint(shade, mark))
}

// window chooses which bytes of a line to show: all, or room many around column col, whole runes.
func window(text string, col, room int) (from, to int) {
	if len(text) <= room {
		return 0, len(text)
	}
	from = max(0, col-1-room/3)
	to = min(len(text), from+room)
	from = max(0, to-room)
	for from > 0 && !utf8.RuneStart(text[from]) {
		from--
	}
	for to < len(text) && !utf8.RuneStart(text[to]) {
		to++
	}
	return from, to
}

// Clean makes text safe to print: sources may hold escape sequences and broken UTF-8.
func Clean(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\t' || r == 0x7f || r >= 0x80 && r < 0xa0 {
			return utf8.RuneError
		}
		return r
	}, s)
}

// OneLine is Clean without tabs: for messages, which may quote the source.
func OneLine(s string) string { return strings.ReplaceAll(Clean(s), "\t", " ") }

// ProblemText is one problem with its place.
func ProblemText(p driver.Problem) string {
	s := OneLine(p.Message)
	if p.Function != "" && !strings.Contains(s, p.Function) {
		s += " (in " + OneLine(p.Function) + ")"
	}
	switch {
	case p.Path == "":
		return "problem: " + s
	case p.Line == 0:
		return OneLine(p.Path) + ": problem: " + s
	}
	return fmt.Sprintf("%s:%d: problem: %s", OneLine(p.Path), p.Line, s)
}

// ProblemSummary sums problems up on one line; empty where there are none. What concerns the run as a whole is said in full.
func ProblemSummary(problems []driver.Problem) string {
	headers := map[string]bool{}
	functions, files, variants, other := 0, 0, 0, 0
	var whole []string
	for _, p := range problems {
		switch {
		case p.Path == "":
			whole = append(whole, ProblemText(p))
		case strings.HasPrefix(p.Message, "cannot find header"):
			headers[p.Message] = true
		case strings.HasPrefix(p.Message, "#if changes"):
			variants++
		case p.Function != "":
			functions++
		case p.Line == 0:
			files++
		default:
			other++
		}
	}
	var parts []string
	add := func(n int, noun, what string) {
		if n > 0 {
			parts = append(parts, Count(n, noun)+what)
		}
	}
	add(len(headers), "header", " not found")
	add(functions, "function", " not analysed in full")
	add(files, "file", " not read in full")
	add(variants, "link unit", " with more variants of #if than were tried")
	add(other, "place", " not understood")
	if len(parts) > 0 {
		whole = append(whole, strings.Join(parts, ", ")+": --problems says which")
	}
	return strings.Join(slices.Compact(whole), "\n")
}
