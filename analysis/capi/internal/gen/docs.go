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
	docTag    = regexp.MustCompile(`(?s)<[^>]*>`)
	docFolder = regexp.MustCompile(`python(3\.\d+)/html`)
)

// doc is what the manual says of one function.
type doc struct {
	name, ref, source, result string
	params                    []string
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
		// The annotation stands at the start of the description, which begins right after the signature.
		after := text[at[1]:min(len(text), at[1]+200)]
		if m := docRef.FindStringSubmatch(after); m != nil {
			d.ref = strings.ToLower(m[1])
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

// writeDocs writes refs.tsv and signatures.tsv.
func writeDocs(dirs []string, rows map[string]*row, refsPath, signaturesPath string) error {
	refs := []string{"# Made by internal/gen: do not edit. What the manual says of the reference that a function returns.", "# name\tnew or borrowed\tsource"}
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
		if d.ref != "" {
			refs = append(refs, d.name+"\t"+d.ref+"\t"+d.source)
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
	if err := os.WriteFile(refsPath, []byte(strings.Join(refs, "\n")+"\n"), 0o644); err != nil {
		return err
	}
	return os.WriteFile(signaturesPath, []byte(strings.Join(signatures, "\n")+"\n"), 0o644)
}
