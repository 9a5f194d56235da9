package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/driver"
)

// concise writes a line a finding, as compilers do.
func (r *Report) concise(w io.Writer) error {
	p := &printer{r, w}
	for i := range r.Result.Diagnostics {
		if _, err := fmt.Fprintln(w, p.head(&r.Result.Diagnostics[i])); err != nil {
			return err
		}
	}
	return nil
}

// agent writes a line a finding with all that is needed to mend it: fields are divided by " | ", steps of the path by " > ".
func (r *Report) agent(w io.Writer) error {
	for i := range r.Result.Diagnostics {
		d := &r.Result.Diagnostics[i]
		fields := []string{fmt.Sprintf("%s:%d:%d %s %s %s %s", OneLine(d.Path), d.Line, d.Column, d.Code, d.Name, d.Confidence, d.Severity)}
		add := func(name, text string) {
			if text != "" {
				fields = append(fields, name+strings.ReplaceAll(text, " | ", " || "))
			}
		}
		add("in ", OneLine(d.Function))
		add("", r.message(d))
		var steps []string
		for _, s := range d.Trace {
			steps = append(steps, fmt.Sprintf("%s:%d %s%s", OneLine(s.Path), s.Line, OneLine(s.Message), InBrackets(s.State)))
		}
		if len(steps) > 1 {
			add("path: ", strings.Join(steps, " > "))
		}
		add("source: ", strings.TrimSpace(OneLine(r.line(d.Path, d.Line))))
		if len(d.Fixes) > 0 {
			add("fix"+map[bool]string{false: " (look at it)"}[d.Fixes[0].Safe]+": ", OneLine(d.Fixes[0].Title))
		}
		if _, err := fmt.Fprintln(w, strings.Join(fields, " | ")); err != nil {
			return err
		}
	}
	return nil
}

// maxAnnotations is how many annotations of a kind GitHub shows of one step.
const maxAnnotations = 10

// The characters that workflow commands of GitHub Actions need escaped: in the message, in properties.
var (
	githubData     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	githubProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

// github writes workflow commands, which GitHub Actions shows as annotations.
func (r *Report) github(w io.Writer) error {
	kinds := map[analysis.Severity]string{analysis.Error: "error", analysis.Warning: "warning", analysis.Note: "notice"}
	counts := map[string]int{}
	beyond := false
	for i := range r.Result.Diagnostics {
		d := &r.Result.Diagnostics[i]
		kind := kinds[d.Severity]
		counts[kind]++
		beyond = beyond || counts[kind] > maxAnnotations
		title := d.Code + " " + d.Name
		if d.Confidence == analysis.Possible {
			title += " (possible)"
		}
		text := r.message(d)
		if len(d.Trace) > 1 {
			for n, s := range d.Trace {
				text += fmt.Sprintf("\n%d. %s:%d: %s", n+1, OneLine(s.Path), s.Line, OneLine(s.Message))
			}
		}
		place := fmt.Sprintf("file=%s,line=%d,endLine=%d", githubProperty.Replace(OneLine(r.inRepository(d.Path))), d.Line, max(d.EndLine, d.Line))
		if d.EndLine == d.Line { // else GitHub does not take columns
			place += fmt.Sprintf(",col=%d,endColumn=%d", d.Column, max(d.EndColumn-1, d.Column))
		}
		if _, err := fmt.Fprintf(w, "::%s %s,title=%s::%s\n", kind, place, githubProperty.Replace(title), githubData.Replace(text)); err != nil {
			return err
		}
	}
	if beyond {
		_, err := fmt.Fprintf(w, "gillint: %s; GitHub shows %d annotations of a kind in a step, the rest stands above (and in SARIF, where that is uploaded)\n",
			Count(len(r.Result.Diagnostics), "finding"), maxAnnotations)
		return err
	}
	return nil
}

// Statistics writes how often each rule was found, most often first; [*] marks those of which some can be fixed.
func (r *Report) Statistics(w io.Writer) error {
	for _, s := range r.statistics() {
		mark := "   "
		if s.Fixable > 0 {
			mark = "[*]"
		}
		if _, err := fmt.Fprintf(w, "%6d  %s %s  %s\n", s.Count, s.Code, mark, s.Name); err != nil {
			return err
		}
	}
	return nil
}

// head is the line that tells where and what a finding is.
func (p *printer) head(d *driver.Diagnostic) string {
	return fmt.Sprintf("%s %s %s %s",
		p.paint(bold, fmt.Sprintf("%s:%d:%d:", OneLine(d.Path), d.Line, d.Column)), p.paint(shades[d.Severity], level(d)+":"),
		p.paint(bold, p.message(d)), p.paint(dim, "["+p.link(RuleURL(d.Code, d.Name), d.Code)+" "+d.Name+"]"))
}
