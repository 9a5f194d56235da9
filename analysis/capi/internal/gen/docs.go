package main

import (
	"html"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

var (
	docEntry  = regexp.MustCompile(`(?s)<dt class="sig sig-object c" id="c\.(\w+)">(.*?)</dt>`)
	docRef    = regexp.MustCompile(`Return value: (New|Borrowed) reference`)
	docSafety = regexp.MustCompile(`class="threadsafety threadsafety-(\w+)"`)
	docOld    = regexp.MustCompile(`class="versionmodified deprecated">Deprecated since version 3\.(\d+)`)
	docTag    = regexp.MustCompile(`(?s)<[^>]*>`)
	docFolder = regexp.MustCompile(`python(3\.\d+)/html`)
)

// doc is what the manual says of one function.
type doc struct {
	name, source, result string
	params               []string
	facts                []string // new or borrowed, safety=level, deprecated=minor
}

// readDocs reads the functions of a manual's c-api/*.html, in the order of names.
func readDocs(dir string) ([]doc, error) {
	version := ""
	if m := docFolder.FindStringSubmatch(filepath.ToSlash(dir)); m != nil {
		version = " (" + m[1] + ")"
	}
	files, err := filepath.Glob(filepath.Join(dir, "*.html"))
	if err != nil {
		return nil, err
	}
	var out []doc
	for _, path := range files {
		text, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		source := strings.TrimSuffix(filepath.Base(path), ".html") + ".rst" + version
		out = append(out, readPage(string(text), source)...)
	}
	slices.SortStableFunc(out, func(a, b doc) int { return strings.Compare(a.name, b.name) })
	return out, nil
}

func readPage(text, source string) []doc {
	var out []doc
	for _, at := range docEntry.FindAllStringSubmatchIndex(text, -1) {
		d := doc{name: text[at[2]:at[3]], source: source}
		// The description lasts until the next entry; its annotations stand at its start.
		after, _, _ := strings.Cut(text[at[1]:], `<dt class="sig`)
		if m := docRef.FindStringSubmatch(after[:min(len(after), 200)]); m != nil {
			d.facts = append(d.facts, strings.ToLower(m[1]))
		}
		if m := docSafety.FindStringSubmatch(after); m != nil {
			d.facts = append(d.facts, "safety="+m[1])
		}
		after, _, _ = strings.Cut(after, "<section")
		if m := docOld.FindStringSubmatch(after); m != nil {
			d.facts = append(d.facts, "deprecated="+m[1])
		}
		sig, _, _ := strings.Cut(text[at[4]:at[5]], "¶")
		sig = html.UnescapeString(docTag.ReplaceAllString(sig, ""))
		if p, ok := prototype(sig + ";"); ok && p.name == d.name {
			d.result, d.params = p.result, p.params
		}
		out = append(out, d)
	}
	return out
}

// writeDocs writes docs.tsv and signatures.tsv.
func writeDocs(dirs []string, rows map[string]*row, factsPath, signaturesPath string) error {
	facts := []string{"# Made by internal/gen: do not edit. What the manual notes of a function.", "# name\tnew or borrowed, safety=level in the free-threaded build, deprecated=minor version\tsource"}
	signatures := []string{"# Made by internal/gen: do not edit. The manual's types of macros whose types no header tells.", "# name\tresult\tparameters, separated by |"}
	var all []doc
	seen := map[string]bool{}
	for _, dir := range dirs {
		docs, err := readDocs(dir)
		if err != nil {
			return err
		}
		for _, d := range docs {
			if rows[d.name] != nil && !seen[d.name] {
				seen[d.name] = true
				all = append(all, d)
			}
		}
	}
	slices.SortFunc(all, func(a, b doc) int { return strings.Compare(a.name, b.name) })
	for _, d := range all {
		if len(d.facts) > 0 {
			facts = append(facts, d.name+"\t"+strings.Join(d.facts, ",")+"\t"+d.source)
		}
		r := rows[d.name]
		if r.sig.kind == macro && d.result != "" {
			params := strings.Join(d.params, "|")
			if params == "" {
				params = "void"
			}
			signatures = append(signatures, d.name+"\t"+d.result+"\t"+params)
		}
	}
	if err := os.WriteFile(factsPath, []byte(strings.Join(facts, "\n")+"\n"), 0o644); err != nil {
		return err
	}
	return os.WriteFile(signaturesPath, []byte(strings.Join(signatures, "\n")+"\n"), 0o644)
}
