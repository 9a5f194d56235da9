// Command gen extracts the functions and function-like macros of the C API from header folders into data/api.tsv, what
// the manual notes of functions and of macros' types into data/docs.tsv and data/signatures.tsv, and numpy's
// C API into data/numpy.tsv.
//
// It is run by hand, with one folder a version, oldest first; nothing else in this module needs the headers:
//
//	cd analysis/capi/data
//	go run ../internal/gen -o api.tsv -docs python3.15/html/c-api,python3.11/html/c-api -notes docs.tsv \
//		-signatures signatures.tsv 3.8=/usr/include/python3.8 ... 3.15=/usr/include/python3.15
//	go run ../internal/gen -o numpy.tsv -numpy 1=numpy-1/include/numpy 2=numpy-2/include/numpy
//
// Versions before capi's range (2.7, 3.6, 3.7) give the names that are gone but still stand in compatibility code. Only
// names and types are taken: no bodies, no comments. The current table was made from the headers of 2.7.18, 3.6.15, 3.7.16,
// 3.8.18, 3.9.18, 3.10.13, 3.11.7, 3.12.1, 3.13.0, 3.14.10 and 3.15.2, the manuals of 3.15, 3.14 and 3.11, and numpy 1.24.2 and 2.4.6.
package main

import (
	"bufio"
	"cmp"
	"flag"
	"fmt"
	"io/fs"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// minMinor and maxMinor are capi.MinMinor and capi.MaxMinor.
const (
	minMinor = 8
	maxMinor = 15
)

func main() {
	log.SetFlags(0)
	out := flag.String("o", "", "write the rows of the header folders to this `file`")
	numpy := flag.Bool("numpy", false, "the folders are numpy's")
	docs := flag.String("docs", "", "folders of the manual's c-api/*.html, separated by commas; an earlier one wins")
	notes := flag.String("notes", "", "write what the manuals note of functions to this `file`")
	signatures := flag.String("signatures", "", "write the manuals' types of macros whose types the headers don't tell to this `file`")
	flag.Parse()
	rows := map[string]*row{}
	for _, arg := range flag.Args() {
		version, dir, ok := strings.Cut(arg, "=")
		if !ok {
			log.Fatalf("%s: want version=folder", arg)
		}
		minor, err := minorOf(version)
		check(err)
		scanner := scan
		if *numpy {
			scanner, minor = scanNumPy, maxMinor
		}
		decls, err := readTree(dir, scanner)
		check(err)
		merge(rows, minor, decls)
	}
	if *numpy { // numpy's versions are its own: its rows are in every version of Python
		for _, r := range rows {
			r.first, r.versions = 0, nil
			for v := minMinor; v <= maxMinor; v++ {
				r.versions = append(r.versions, v)
			}
		}
	}
	if *out != "" {
		what := "The C API's names and types, from the headers of 3.8 to 3.15."
		if *numpy {
			what = "The names and types of numpy's C API, from the headers of 1.24 and 2.4."
		}
		check(write(*out, what, rows))
	}
	if *docs != "" {
		check(writeDocs(strings.Split(*docs, ","), rows, *notes, *signatures))
	}
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

// minorOf gives the minor version; 2.7 counts as 0.
func minorOf(version string) (int, error) {
	if strings.HasPrefix(version, "2.") {
		return 0, nil
	}
	return strconv.Atoi(strings.TrimPrefix(version, "3."))
}

// row is what all versions together say of one name.
type row struct {
	name        string
	first, last int
	macro       bool
	internal    bool // in internal/ in every version that has it
	sig         decl // the best signature: of the newest function, else of the newest macro
	versions    []int
}

// merge adds one version's declarations. Of several for one name, a function's signature beats a macro's.
func merge(rows map[string]*row, minor int, decls []decl) {
	for _, d := range decls {
		// Names that only exist before the range matter only where they are public.
		if minor < minMinor && (d.internal || strings.HasPrefix(d.name, "_")) {
			continue
		}
		r := rows[d.name]
		if r == nil {
			r = &row{name: d.name, first: minor, internal: true, sig: d}
			rows[d.name] = r
		}
		r.last = minor
		if n := len(r.versions); n == 0 || r.versions[n-1] != minor {
			r.versions = append(r.versions, minor)
		}
		r.macro = r.macro || (d.kind != function && minor >= minMinor)
		r.internal = r.internal && d.internal
		if d.rank() >= r.sig.rank() {
			header := r.sig.header
			if d.internal && !r.sig.internal {
				d.header = header
			}
			r.sig = d
		}
	}
}

// write writes the rows, sorted by name.
func write(path, what string, rows map[string]*row) error {
	var list []*row
	for _, r := range rows {
		if r.sig.kind == alias && rows[r.sig.target] == nil {
			continue // an object-like macro that is no function's other name
		}
		list = append(list, r)
	}
	slices.SortFunc(list, func(a, b *row) int { return cmp.Compare(a.name, b.name) })
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(f)
	fmt.Fprintln(w, "# Made by internal/gen: do not edit. "+what)
	fmt.Fprintln(w, "# name\tflags (m: macro or inline function in some version, i: only in internal headers)\tsince\tremoved\theader\tresult\tparameters, separated by |")
	for _, r := range list {
		fmt.Fprintln(w, r.line(rows))
	}
	if err := w.Flush(); err != nil {
		return err
	}
	return f.Close()
}

func (r *row) line(rows map[string]*row) string {
	sig := r.sig
	for hops := 0; sig.kind == alias && rows[sig.target] != nil && hops < 4; hops++ {
		header := sig.header
		sig = rows[sig.target].sig
		sig.header = header
	}
	since, removed := r.first, 0
	if since <= minMinor {
		since = 0
	}
	if r.last < maxMinor {
		removed = max(r.last+1, minMinor)
	}
	if gaps := r.last - max(r.first, minMinor) + 1 - count(r.versions); gaps > 0 {
		log.Printf("%s: not in every version between its first and its last: %v", r.name, r.versions)
	}
	flags := ""
	if r.macro {
		flags += "m"
	}
	if r.internal {
		flags += "i"
	}
	params := strings.Join(sig.params, "|")
	if sig.kind == function && len(sig.params) == 0 {
		params = "void"
	}
	return strings.Join([]string{r.name, flags, strconv.Itoa(since), strconv.Itoa(removed), sig.header, sig.result, params}, "\t")
}

func count(versions []int) int {
	n := 0
	for _, v := range versions {
		if v >= minMinor {
			n++
		}
	}
	return n
}

// readTree reads every header below dir, in the order of their paths.
func readTree(dir string, scanner func(path, text string) []decl) ([]decl, error) {
	var out []decl
	err := filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || !strings.HasSuffix(path, ".h") {
			return err
		}
		rel, err := filepath.Rel(dir, path)
		if err != nil {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		out = append(out, scanner(filepath.ToSlash(rel), string(text))...)
		return nil
	})
	return out, err
}
