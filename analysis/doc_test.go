package analysis

import "testing"

func TestSummary(t *testing.T) {
	for _, c := range []struct{ name, doc, want string }{
		{"first sentence", "# GIL101 x\n\n## What it reports\n\nA call. More.\n\n## Why it is bad\n\nNo.\n", "A call."},
		{"over two lines", "## What it reports\nA call of\n`Py_X` (e.g. here).\n", "A call of `Py_X` (e.g. here)."},
		{"no full stop", "## What it reports:\n\nA call\n\nSecond paragraph.", "A call"},
		{"version number", "## What it reports\n\nSince 3.12 it is bad. So.", "Since 3.12 it is bad."},
		{"dots", "## What it reports\n\nFields (tp_... and the like) read. More.", "Fields (tp_... and the like) read."},
		{"no section", "# GIL101\n\nText.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := &Rule{Doc: c.doc}
			if got := r.Summary(); got != c.want {
				t.Errorf("Summary() = %q, want %q", got, c.want)
			}
		})
	}
}

func TestSection(t *testing.T) {
	r := &Rule{Doc: "## Example\n\n```c\n# define X\n```\n\n## Use instead\n\nsomething\n"}
	if got, want := r.Section(SectionExample), "```c\n# define X\n```"; got != want {
		t.Errorf("Section(Example) = %q, want %q: a # in a code block is no heading", got, want)
	}
	if got := r.Section(SectionUse); got != "something" {
		t.Errorf("Section(Use instead) = %q", got)
	}
	if got := r.Section(SectionWhy); got != "" {
		t.Errorf("Section(Why) = %q, want nothing", got)
	}
}
