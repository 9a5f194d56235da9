// Command fixes carries out the fixes that gillint offers in whole projects, in memory, and looks at them again: what was fixed must
// not be found any more, and nothing must be found that was not.
//
//	go run ./scripts/fixes [-select RULES] [-target T] DIR...
//
// It prints a line a project: the fixes offered, those carried out, and what is wrong after that, one line each.
package main

import (
	"context"
	"flag"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/rules"
)

func main() {
	sel := flag.String("select", "ALL", "rules, separated by commas")
	target := flag.String("target", "3.12", "the CPython that the projects are built for")
	verbose := flag.Bool("v", false, "print every fix")
	flag.Parse()
	t, err := capi.ParseTarget(*target)
	if err != nil || flag.NArg() == 0 {
		flag.Usage()
		os.Exit(2)
	}
	wrong := 0
	for _, dir := range flag.Args() {
		n, err := try(dir, strings.Split(*sel, ","), t, *verbose)
		if err != nil {
			fmt.Printf("%s: %v\n", filepath.Base(dir), err)
			n = 1
		}
		wrong += n
	}
	if wrong > 0 {
		os.Exit(1)
	}
}

// try carries out the fixes of one project, and counts what is wrong afterwards.
func try(dir string, sel []string, target capi.Target, verbose bool) (wrong int, err error) {
	fsys := os.DirFS(dir)
	opt := driver.Options{FS: fsys, Rules: rules.All, Select: sel, Targets: []capi.Target{target}, Possible: true}
	before, err := driver.Check(context.Background(), opt)
	if err != nil {
		return 0, err
	}
	var offered []driver.Fix
	var of []driver.Diagnostic
	byCode := map[string]int{}
	for _, d := range before.Diagnostics {
		if len(d.Fixes) > 0 {
			offered, of = append(offered, d.Fixes[0]), append(of, d)
			byCode[d.Code]++
		}
	}
	if len(offered) == 0 {
		fmt.Printf("%s: %d findings, no fix\n", filepath.Base(dir), len(before.Diagnostics))
		return 0, nil
	}
	texts, done := driver.ApplyFixes(func(name string) ([]byte, error) { return fs.ReadFile(fsys, name) }, offered)
	opt.Overlay = texts
	after, err := driver.Check(context.Background(), opt)
	if err != nil {
		return 0, err
	}
	left, now := counts(before), counts(after)
	carried := 0
	for i, d := range of {
		if done[i] {
			carried++
			left[said(d)]--
		}
		if verbose {
			fmt.Printf("  %v %s:%d: %s: %s\n", done[i], d.Path, d.Line, d.Code, offered[i].Title)
		}
	}
	fmt.Printf("%s: %d findings, %d fixes %v, %d carried out, %d findings left\n", filepath.Base(dir), len(before.Diagnostics), len(offered), byCode, carried, len(after.Diagnostics))
	for _, s := range slices.Sorted(maps.Keys(now)) {
		if now[s] > left[s] {
			wrong++
			fmt.Printf("  %d more than there should be: %s\n", now[s]-left[s], s)
		}
	}
	return wrong, nil
}

// counts counts findings and problems by what they say: lines move.
func counts(res *driver.Result) map[string]int {
	out := map[string]int{}
	for _, d := range res.Diagnostics {
		out[said(d)]++
	}
	for _, p := range res.Problems {
		out["problem in "+p.Path+": "+p.Function+" "+p.Message]++
	}
	return out
}

func said(d driver.Diagnostic) string {
	return d.Code + " in " + d.Path + ", " + d.Function + ": " + d.Message
}
