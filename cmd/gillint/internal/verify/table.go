package verify

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"
)

// Table writes the verdicts as a table, and below it the details of what does not agree.
func Table(w io.Writer, verdicts []Verdict) error {
	tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintf(tw, "kernel\tstage\tanalyzer says\tinterpreter shows\tCPython\tagree\n")
	for _, v := range verdicts {
		agree := "yes"
		if !v.Agree {
			agree = "NO"
		}
		fmt.Fprintf(tw, "%s\t%s\t%s\t%s\t%s\t%s\n", v.Kernel, v.Stage, v.said(), v.shown(), v.Python, agree)
	}
	if err := tw.Flush(); err != nil {
		return err
	}
	for _, v := range verdicts {
		for _, line := range v.complaints() {
			if _, err := fmt.Fprintf(w, "%s/%s: %s\n", v.Kernel, v.Stage, line); err != nil {
				return err
			}
		}
	}
	return nil
}

// said is what the analyzer reports, in a few words.
func (v *Verdict) said() string {
	if len(v.Says) == 0 {
		return "-"
	}
	return strings.Join(v.Says, " ")
}

// shown is what the interpreter showed, in a few words.
func (v *Verdict) shown() string {
	first := true
	return v.shownAs(func(detail string) string {
		if !first { // one detail is enough for a line
			return ""
		}
		first = false
		return shorten(detail)
	})
}

// shownAs is the same, with the details written in some way.
func (v *Verdict) shownAs(write func(string) string) string {
	if v.Skipped != "" {
		return "skipped: " + v.Skipped
	}
	var quiet, out []string
	for _, s := range v.Sights {
		switch {
		case s.Fired && (len(v.Shows) == 0 || slices.Contains(v.Shows, s.Oracle)):
			text := string(s.Oracle)
			if s.Runs > 1 {
				text += fmt.Sprintf(" %d of %d", s.Hits, s.Runs)
			}
			if s.Detail != "" {
				if detail := write(s.Detail); detail != "" {
					text += ": " + detail
				}
			}
			out = append(out, text)
		case s.Broken == "" && !s.Fired:
			if text := string(s.Oracle); s.Runs > 1 {
				quiet = append(quiet, fmt.Sprintf("%s 0 of %d", text, s.Runs))
			} else {
				quiet = append(quiet, text)
			}
		}
	}
	switch {
	case len(out) > 0:
		return strings.Join(out, "; ")
	case len(quiet) > 0:
		return "nothing (" + strings.Join(quiet, ", ") + ")"
	}
	return "nothing could be told"
}

// shorten keeps a table's cell within a line.
func shorten(s string) string {
	const most = 60
	s = fileOnly(s)
	if len(s) > most {
		return strings.ToValidUTF8(s[:most], "") + "..."
	}
	return s
}

// fileOnly leaves out the folders of the file that a detail begins with.
func fileOnly(s string) string {
	place, _, _ := strings.Cut(s, ": ")
	if i := strings.LastIndexByte(place, '/'); i >= 0 && strings.Contains(place[i:], ".c:") {
		return s[i+1:]
	}
	return s
}

// complaints say why a verdict's two witnesses do not agree.
func (v *Verdict) complaints() (out []string) {
	if v.Agree {
		return nil
	}
	if v.Rule == "" && len(v.Says) > 0 {
		out = append(out, "the analyzer should be silent")
	}
	said := false
	for _, code := range v.Says {
		said = said || code == v.Rule
	}
	if v.Rule != "" && !said {
		out = append(out, "the analyzer should report "+v.Rule)
	}
	for _, s := range v.Sights {
		switch {
		case s.Broken != "" && (len(v.Shows) == 0 || slices.Contains(v.Shows, s.Oracle)):
			out = append(out, fmt.Sprintf("%s: %s", s.Oracle, s.Broken))
		case slices.Contains(v.Shows, s.Oracle) && s.Fired && s.Hits < s.Runs:
			out = append(out, fmt.Sprintf("%s: seen in %d of %d runs only", s.Oracle, s.Hits, s.Runs))
		case slices.Contains(v.Shows, s.Oracle) && !s.Fired:
			out = append(out, fmt.Sprintf("%s: nothing is seen, where something should: %s", s.Oracle, s.Detail))
		case len(v.Shows) == 0 && s.Fired:
			out = append(out, fmt.Sprintf("%s: seen, where nothing should: %s", s.Oracle, s.Detail))
		}
	}
	return out
}
