package analysis

import "strings"

// The headings of a rule's doc.md, in the order in which they stand there.
const (
	SectionReports   = "What it reports"
	SectionWhy       = "Why it is bad"
	SectionExample   = "Example"
	SectionUse       = "Use instead"
	SectionLimits    = "Known limits"
	SectionConfirmed = "Confirmed by"
)

// Section is the text under one heading of the rule's doc.md, without the heading; empty where there is none.
func (r *Rule) Section(title string) string { return section(r.Doc, title) }

// section returns what stands under the heading title, up to the next heading outside a code block.
func section(doc, title string) string {
	var out []string
	inside, code := false, false
	for line := range strings.Lines(doc) {
		line = strings.TrimRight(line, "\r\n")
		if strings.HasPrefix(line, "```") {
			code = !code
		} else if heading, ok := heading(line); ok && !code {
			inside = strings.EqualFold(heading, title)
			continue
		}
		if inside {
			out = append(out, line)
		}
	}
	return strings.TrimSpace(strings.Join(out, "\n"))
}

// heading returns the text of a Markdown heading of any level.
func heading(line string) (string, bool) {
	rest := strings.TrimLeft(line, "#")
	if len(rest) == len(line) || !strings.HasPrefix(rest, " ") {
		return "", false
	}
	return strings.TrimSpace(strings.TrimRight(strings.TrimSpace(rest), "#:")), true
}

// summary is the first sentence of "What it reports", on one line.
func summary(doc string) string {
	text, _, _ := strings.Cut(section(doc, SectionReports), "\n\n")
	text = strings.Join(strings.Fields(text), " ")
	for i := 0; i < len(text); i++ {
		if text[i] != '.' || i+1 < len(text) && text[i+1] != ' ' {
			continue
		}
		// "e.g.", "i.e." and "tp_..." end no sentence.
		if strings.HasSuffix(text[:i], "e.g") || strings.HasSuffix(text[:i], "i.e") || strings.HasSuffix(text[:i], ".") {
			continue
		}
		return text[:i+1]
	}
	return text
}
