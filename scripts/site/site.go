package main

import (
	"bytes"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"html/template"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/gillint/gillint/analysis"
)

// page is a page of the site. Names of pages are paths below its top: rules/GIL101.html.
type page struct {
	name   string
	source string // the Markdown file, or the rule's code: for messages
	title  string
	body   template.HTML
	heads  []heading
	parts  []part
	rule   *analysis.Rule // nil: no rule's page
	images []string       // files of the repository that it shows
}

// part is a section of a page as the search looks for it.
type part struct {
	URL   string `json:"u"`
	Title string `json:"t"` // the page's, and the section's where it is not the first
	Text  string `json:"x"`
}

// indexFile holds the parts of all pages, as JSON that a script element can load: a page that is opened from the disk may not fetch.
const indexFile = "search-index.js"

//go:embed assets
var assets embed.FS

// single are the Markdown files that are pages beside those in docs, with the names of these.
var single = map[string]string{
	"README.md": "manual.html", "vscode/README.md": "vscode.html", "ARCHITECTURE.md": "architecture.html", "CONTRIBUTING.md": "contributing.html",
}

// groups are the titles of the rules whose codes begin alike.
var groups = map[string]string{
	"GIL0": "What gillint says of the run itself",
	"GIL1": "The C API without the GIL",
	"GIL2": "Releases and acquires that do not balance",
	"GIL3": "Waiting with the GIL",
	"GIL4": "What threads share",
	"GIL5": "What does not outlive a release",
	"GIL6": "The free-threaded build",
	"GIL7": "Interpreters, versions, the end of objects",
	"GIL8": "From Python: ctypes and cffi",
}

// newSite makes all files of the site of what lies in the repository and the rules, which are sorted by code. It is an error where a
// link leads nowhere.
func newSite(repo fs.FS, list []*analysis.Rule) (map[string][]byte, error) {
	r := &renderer{repo: repo, pages: map[string]string{}, codes: map[string]bool{}}
	sources, err := r.find(list)
	if err != nil {
		return nil, err
	}
	var docs, ofRules []*page
	var wrong []error
	for _, source := range sources {
		text, err := fs.ReadFile(repo, source)
		if err != nil {
			return nil, err
		}
		p, err := r.render(source, r.pages[source], text)
		wrong = append(wrong, err)
		docs = append(docs, p)
	}
	for _, rule := range list {
		p, err := r.render(rule.Code, rulePage(rule.Code), []byte(rule.Doc))
		wrong = append(wrong, err)
		p.rule = rule
		if len(p.parts) > 0 && p.parts[0].Text == "" {
			p.parts[0].Text = rule.Summary() // nothing stands under the title
		}
		ofRules = append(ofRules, p)
	}
	home, err := r.home(repo)
	wrong = append(wrong, err)
	if err := errors.Join(wrong...); err != nil {
		return nil, err
	}
	table, err := tableOf(list)
	if err != nil {
		return nil, err
	}
	pages := append([]*page{home, table}, docs...)
	files, err := assemble(append(pages, ofRules...), docs, ofRules)
	if err != nil {
		return nil, err
	}
	for _, p := range append(pages, ofRules...) {
		for _, image := range p.images {
			if files[image], err = fs.ReadFile(repo, image); err != nil {
				return nil, fmt.Errorf("%s: %w", p.source, err)
			}
		}
	}
	return files, check(files)
}

func rulePage(code string) string { return "rules/" + code + ".html" }

// find lists the Markdown files that become pages, in the order of the menu, and notes the names of all pages.
func (r *renderer) find(list []*analysis.Rule) ([]string, error) {
	sources := []string{"README.md", "vscode/README.md"}
	for _, pattern := range []string{"docs/*.md", "docs/realworld/*.md"} {
		names, err := fs.Glob(r.repo, pattern) // sorted
		if err != nil {
			return nil, err
		}
		sources = append(sources, names...)
	}
	sources = append(sources, "ARCHITECTURE.md", "CONTRIBUTING.md")
	for _, source := range sources {
		name, ok := single[source]
		if !ok {
			name = strings.TrimSuffix(source, ".md") + ".html"
		}
		r.pages[source] = name
	}
	for _, rule := range list {
		r.codes[rule.Code] = true
	}
	return sources, nil
}

// home is the first page: what README.md says before it comes to the details.
func (r *renderer) home(repo fs.FS) (*page, error) {
	text, err := fs.ReadFile(repo, "README.md")
	if err != nil {
		return nil, err
	}
	const details = "\n## Use it\n"
	head, _, ok := bytes.Cut(text, []byte(details))
	if !ok {
		return nil, fmt.Errorf("README.md has no heading %q: the first page ends there", strings.TrimSpace(details))
	}
	p, err := r.render("README.md", "index.html", head)
	if err != nil {
		return nil, err
	}
	p.body += template.HTML(`<p class="on"><a href="manual.html">The manual</a> <a href="rules.html">All rules</a></p>`)
	p.parts, p.heads = nil, nil // the manual has them too
	return p, nil
}

// tableOf is the page that lists the rules.
func tableOf(list []*analysis.Rule) (*page, error) {
	p := &page{name: "rules.html", source: "the rules", title: "Rules"}
	var b strings.Builder
	b.WriteString("<h1>Rules</h1>\n")
	last := ""
	for _, rule := range list {
		group := rule.Code[:len("GIL1")]
		if group != last {
			if last != "" {
				b.WriteString("</tbody></table></div>\n")
			}
			title, ok := groups[group]
			if !ok {
				return nil, fmt.Errorf("%s: no title for the rules %s..: add one to groups", rule.Code, group)
			}
			fmt.Fprintf(&b, "<h2 id=\"%s\">%s</h2>\n<div class=\"wide\"><table class=\"rules\"><thead><tr><th>rule</th><th>severity</th><th>what it reports</th></tr></thead><tbody>\n", group, title)
			p.heads = append(p.heads, heading{2, group, title})
			last = group
		}
		var summary bytes.Buffer
		if err := markdown.Convert([]byte(rule.Summary()), &summary); err != nil {
			return nil, fmt.Errorf("%s: %w", rule.Code, err)
		}
		fmt.Fprintf(&b, "<tr><td><a href=\"%s\">%s</a><br/>%s</td><td><span class=\"%s\">%s</span></td><td>%s</td></tr>\n",
			rulePage(rule.Code), rule.Code, rule.Name, rule.Severity, rule.Severity, summary.String())
	}
	if last != "" {
		b.WriteString("</tbody></table></div>\n")
	}
	p.body = template.HTML(b.String())
	return p, nil
}

// link is an entry of a menu.
type link struct {
	URL, Text string
	Here      bool
}

// assemble puts the pages into the frame that all share, and adds the index and what else they load.
func assemble(pages, docs, ofRules []*page) (map[string][]byte, error) {
	frame, err := template.ParseFS(assets, "assets/page.html")
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{}
	index := []part{}
	for _, p := range pages {
		if files[p.name] != nil {
			return nil, fmt.Errorf("%s: there are two pages %s", p.source, p.name)
		}
		top := strings.Repeat("../", strings.Count(p.name, "/"))
		entry := func(to, text string) link { return link{top + to, text, to == p.name} }
		menu := []link{entry("index.html", "Home"), entry("manual.html", "Manual"), entry("rules.html", "Rules"), entry("vscode.html", "VS Code")}
		var more []link
		for _, d := range docs {
			if d.name != "manual.html" && d.name != "vscode.html" {
				more = append(more, entry(d.name, d.title))
			}
		}
		title, body, _ := strings.Cut(string(p.body), "</h1>\n")
		data := map[string]any{"Top": top, "Title": p.title, "H1": template.HTML(title + "</h1>\n"), "Body": template.HTML(body), "Menu": menu, "More": more, "Rule": p.rule,
			"Open": slices.ContainsFunc(more, func(l link) bool { return l.Here })}
		if p.rule != nil {
			i := slices.Index(ofRules, p)
			if i > 0 {
				data["Previous"] = ofRules[i-1].rule
			}
			if i+1 < len(ofRules) {
				data["Next"] = ofRules[i+1].rule
			}
		}
		var heads []heading
		for _, h := range p.heads {
			if h.Level == 2 {
				heads = append(heads, h)
			}
		}
		if len(heads) > 2 && p.rule == nil {
			data["Heads"] = heads
		}
		var b bytes.Buffer
		if err := frame.Execute(&b, data); err != nil {
			return nil, fmt.Errorf("%s: %w", p.source, err)
		}
		files[p.name] = b.Bytes()
		index = append(index, p.parts...)
	}
	for _, name := range []string{"site.css", "search.js"} {
		if files[name], err = assets.ReadFile("assets/" + name); err != nil {
			return nil, err
		}
	}
	text, err := json.Marshal(index)
	if err != nil {
		return nil, err
	}
	files[indexFile] = fmt.Appendf(nil, "window.gillintIndex = %s;\n", text)
	return files, nil
}

// names lists the files that end so, sorted.
func names(files map[string][]byte, ext string) []string {
	return slices.DeleteFunc(slices.Sorted(maps.Keys(files)), func(n string) bool { return path.Ext(n) != ext })
}
