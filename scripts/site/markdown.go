package main

import (
	"bytes"
	"errors"
	"fmt"
	"html/template"
	"io/fs"
	"net/url"
	"path"
	"regexp"
	"strings"
	"unicode"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// github is where files of the repository are that are no pages.
const github = "https://github.com/gillint/gillint/"

// markdown reads what GitHub reads; HTML in it is our own.
var markdown = goldmark.New(goldmark.WithExtensions(extension.GFM), goldmark.WithParserOptions(parser.WithAutoHeadingID()), goldmark.WithRendererOptions(html.WithUnsafe()))

// renderer makes pages of Markdown.
type renderer struct {
	repo  fs.FS
	pages map[string]string // the page of a Markdown file
	codes map[string]bool   // of rules
}

// heading is one of a page, with what a link to it ends in.
type heading struct {
	Level    int
	ID, Text string
}

// render makes the page of a Markdown file. Its source is the file's path, from which links lead on, or a rule's code.
func (r *renderer) render(source, name string, src []byte) (*page, error) {
	p := &page{name: name, source: source}
	doc := markdown.Parser().Parse(text.NewReader(src), parser.WithContext(parser.NewContext(parser.WithIDs(anchors{}))))
	r.linkCodes(doc, src, p)
	var wrong []error
	err := ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		var err error
		switch n := n.(type) {
		case *ast.Link:
			n.Destination, err = r.target(p, n.Destination, false)
		case *ast.Image:
			n.Destination, err = r.target(p, n.Destination, true)
		}
		wrong = append(wrong, err)
		return ast.WalkContinue, nil
	})
	p.divide(doc, src)
	if p.title == "" {
		err = errors.Join(err, fmt.Errorf("%s: no heading of the first level", source))
	}
	var b bytes.Buffer
	err = errors.Join(err, errors.Join(wrong...), markdown.Renderer().Render(&b, src, doc))
	// Tables scroll on their own where the window is narrow.
	body := strings.NewReplacer("<table>", `<div class="wide"><table>`, "</table>", "</table></div>").Replace(commentRE.ReplaceAllString(b.String(), ""))
	p.body = template.HTML(body)
	return p, err
}

// commentRE is a comment of HTML, as it marks blocks of README.md. In code its first character is written &lt;.
var commentRE = regexp.MustCompile(`(?s)<!--.*?-->\n?`)

// target turns a link of a Markdown file into one of its page: to the page of the file that it leads to, to the picture, which the site
// then holds, or to what stands on GitHub. It must be there.
func (r *renderer) target(p *page, link []byte, image bool) ([]byte, error) {
	u, err := url.Parse(string(link))
	if err != nil {
		return nil, fmt.Errorf("%s: link %s: %w", p.source, link, err)
	}
	if u.Scheme != "" || u.Host != "" || u.Path == "" {
		return link, nil // elsewhere, or on the same page, which check looks at
	}
	if strings.HasSuffix(u.Path, ".html") && r.codes[strings.TrimSuffix(path.Base(u.Path), ".html")] {
		return link, nil // made by linkCodes
	}
	file := path.Join(path.Dir(p.source), u.Path)
	info, err := fs.Stat(r.repo, file)
	if err != nil {
		return nil, fmt.Errorf("%s: link %s leads nowhere", p.source, link)
	}
	page, isPage := r.pages[file]
	isPicture := strings.Contains(".png .svg", path.Ext(file)) && path.Ext(file) != ""
	switch {
	case isPage:
		u.Path = relative(p.name, page)
	case isPicture:
		p.images = append(p.images, file)
		u.Path = relative(p.name, file)
	case image:
		return nil, fmt.Errorf("%s: %s is no picture that is known", p.source, link)
	case info.IsDir():
		return []byte(github + "tree/main/" + file), nil
	default:
		return []byte(github + "blob/main/" + file), nil
	}
	return []byte(u.String()), nil
}

// relative is the link from a page to a file of the site.
func relative(from, to string) string { return strings.Repeat("../", strings.Count(from, "/")) + to }

var codeRE = regexp.MustCompile(`\bGIL[0-9]{3}\b`)

// linkCodes makes each code of a rule in the text a link to its page, but on that page, in headings, and in what is a link already.
func (r *renderer) linkCodes(doc ast.Node, src []byte, p *page) {
	var texts []*ast.Text
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		switch n := n.(type) {
		case *ast.Link, *ast.Image, *ast.Heading, *ast.CodeSpan:
			return ast.WalkSkipChildren, nil
		case *ast.Text:
			if entering {
				texts = append(texts, n)
			}
		}
		return ast.WalkContinue, nil
	})
	for _, t := range texts {
		begin, parent := t.Segment.Start, t.Parent()
		for _, at := range codeRE.FindAllIndex(t.Segment.Value(src), -1) {
			code := string(t.Segment.Value(src)[at[0]:at[1]])
			if !r.codes[code] || rulePage(code) == p.name {
				continue
			}
			start, stop := t.Segment.Start+at[0], t.Segment.Start+at[1]
			parent.InsertBefore(parent, t, ast.NewTextSegment(text.NewSegment(begin, start)))
			l := ast.NewLink()
			l.Destination = []byte(relative(p.name, rulePage(code)))
			l.SetAttributeString("class", []byte("code"))
			l.AppendChild(l, ast.NewTextSegment(text.NewSegment(start, stop)))
			parent.InsertBefore(parent, t, l)
			begin = stop
		}
		t.Segment = t.Segment.WithStart(begin)
	}
}

// divide notes the page's title, its headings, and its text by sections.
func (p *page) divide(doc ast.Node, src []byte) {
	var b strings.Builder
	at, title := p.name, ""
	flush := func() {
		if title != "" {
			p.parts = append(p.parts, part{at, title, strings.Join(strings.Fields(b.String()), " ")})
		}
		b.Reset()
	}
	for n := doc.FirstChild(); n != nil; n = n.NextSibling() {
		h, ok := n.(*ast.Heading)
		if !ok {
			plain(&b, n, src)
			continue
		}
		var words strings.Builder
		plain(&words, h, src)
		said := strings.TrimSpace(words.String())
		flush()
		id, _ := h.AttributeString("id")
		anchor, _ := id.([]byte)
		p.heads = append(p.heads, heading{h.Level, string(anchor), said})
		if h.Level == 1 && p.title == "" {
			p.title, title = said, said
			continue
		}
		at, title = p.name+"#"+string(anchor), p.title+": "+said
	}
	flush()
}

// plain writes the text below a node, without marks.
func plain(b *strings.Builder, n ast.Node, src []byte) {
	_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if n.Type() == ast.TypeBlock && !entering {
			b.WriteByte(' ') // words of two blocks are two words
		}
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Text:
			b.Write(util.UnescapePunctuations(n.Segment.Value(src)))
			if n.SoftLineBreak() || n.HardLineBreak() {
				b.WriteByte(' ')
			}
		case *ast.String:
			b.Write(n.Value)
		case *ast.AutoLink:
			b.Write(n.Label(src))
		case *ast.FencedCodeBlock, *ast.CodeBlock:
			b.Write(n.Lines().Value(src))
		}
		return ast.WalkContinue, nil
	})
}

// anchors names headings as GitHub does, so that a link holds on both.
type anchors map[string]bool

func (a anchors) Generate(value []byte, _ ast.NodeKind) []byte {
	id := strings.Map(func(c rune) rune {
		switch {
		case unicode.IsLetter(c), unicode.IsDigit(c), c == '-', c == '_':
			return unicode.ToLower(c)
		case c == ' ':
			return '-'
		}
		return -1
	}, strings.TrimSpace(string(value)))
	free := id
	for i := 1; a[free]; i++ {
		free = fmt.Sprintf("%s-%d", id, i)
	}
	a[free] = true
	return []byte(free)
}

func (a anchors) Put(value []byte) { a[string(value)] = true }
