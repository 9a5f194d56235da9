package verify

import (
	_ "embed"
	"html/template"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/gillint/gillint/analysis/lazyregexp"
)

//go:embed assets/report.html
var reportPage string

// reportStage is what the page says of one stage.
type reportStage struct {
	*Verdict
	ID, Said, Shown string
	Finding         *Finding
	Files           []reportFile
	Picture         template.HTML
}

// reportFile is the part of a source that a path goes through.
type reportFile struct {
	Path  string
	Lines []reportLine
}

type reportLine struct {
	Number int
	Text   string
	Steps  []reportStep
	Gap    bool // lines are left out here
	Last   bool // the finding itself
}

type reportStep struct {
	Number  int
	Message string
	Last    bool // the finding itself
}

// HTML writes a page that needs nothing but itself: the table, and of each stage the path of its finding beside the source, and
// the timeline. Sources are read from fsys.
func HTML(w io.Writer, fsys fs.FS, verdicts []Verdict) error {
	page := struct {
		Pythons         string
		Agreed, Skipped int
		Stages          []reportStage
	}{}
	var pythons []string
	for i := range verdicts {
		v := &verdicts[i]
		s := reportStage{Verdict: v, ID: strings.NewReplacer("/", "-", " ", "-").Replace(v.Kernel + "-" + v.Stage + "-" + v.Python), Said: v.said(), Shown: v.shownAs(fileOnly), Finding: v.finding()}
		if s.Finding != nil {
			s.Files = beside(fsys, path.Join(v.Dir, v.Folder), s.Finding)
		}
		if v.Timeline != nil {
			s.Picture = template.HTML(v.Timeline.SVG(strings.HasPrefix(v.Python, "3.") && strings.Contains(v.Python, "t"))) // SVG escapes what comes from outside
		}
		if v.Python != "" && !slices.Contains(pythons, v.Python) {
			pythons = append(pythons, v.Python)
		}
		if v.Skipped != "" {
			page.Skipped++
		}
		if v.Agree {
			page.Agreed++
		}
		page.Stages = append(page.Stages, s)
	}
	page.Pythons = strings.Join(pythons, ", ")
	t, err := template.New("report").Parse(reportPage)
	if err != nil {
		return err
	}
	return t.Execute(w, page)
}

// finding is the one that the stage is about: that of its rule, and of several that in the function that its case names.
func (v *Verdict) finding() *Finding {
	var best *Finding
	for i := range v.Findings {
		f := &v.Findings[i]
		switch {
		case f.Code != v.Rule && v.Rule != "":
		case best == nil || v.Case != "" && best.Function != v.Case && f.Function == v.Case || v.Case != "" && !best.enters(v.Case) && f.enters(v.Case):
			best = f
		}
	}
	return best
}

// enters reports whether the path to a finding goes through a function.
func (f *Finding) enters(name string) bool {
	return slices.ContainsFunc(f.Trace, func(s Step) bool { return s.Message == "enters "+name })
}

// expected are the comments that tests look for; a reader has the steps instead.
var expected = lazyregexp.New(`\s*/\*\s*(want|step) .*?\*/`)

// beside puts the steps of a path beside the lines that they speak of, file by file, with a few lines around them.
func beside(fsys fs.FS, dir string, f *Finding) (files []reportFile) {
	const around = 3
	steps := f.Trace
	if len(steps) == 0 || steps[len(steps)-1].Line != f.Line || steps[len(steps)-1].Path != f.Path {
		steps = append(slices.Clone(steps), Step{f.Path, f.Message, f.Line})
	}
	var order []string
	for _, s := range steps {
		if !slices.Contains(order, s.Path) {
			order = append(order, s.Path)
		}
	}
	for _, name := range order {
		text, err := fs.ReadFile(fsys, path.Join(dir, name))
		if err != nil {
			text = nil
		}
		file := reportFile{Path: name}
		gap := false
		for i, line := range strings.Split(string(text), "\n") {
			n := i + 1
			one := reportLine{Number: n, Text: strings.ReplaceAll(expected().ReplaceAllString(line, ""), "\t", "    ")}
			near := false
			for k, s := range steps {
				if s.Path != name {
					continue
				}
				near = near || s.Line-around <= n && n <= s.Line+around
				if s.Line == n {
					one.Steps = append(one.Steps, reportStep{k + 1, s.Message, k == len(steps)-1})
					one.Last = one.Last || k == len(steps)-1
				}
			}
			switch {
			case near:
				if gap && len(file.Lines) > 0 {
					file.Lines = append(file.Lines, reportLine{Gap: true})
				}
				gap = false
				file.Lines = append(file.Lines, one)
			default:
				gap = true
			}
		}
		files = append(files, file)
	}
	return files
}
