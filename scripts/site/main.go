// Command site writes the documentation as a web site of static pages: the rules, each on a page of its own, the manual (README.md) and
// what lies in docs. The pages load nothing from elsewhere, and JavaScript only serves the search. A link that leads nowhere is an error
// that names the page and the link, and then nothing is written.
//
//	go run ./scripts/site [-out DIR]
package main

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/rules"
)

func main() {
	out := flag.String("out", filepath.Join("dist", "site"), "write to this folder; an earlier site there goes")
	flag.Parse()
	if flag.NArg() > 0 {
		flag.Usage()
		os.Exit(2)
	}
	files, err := newSite(os.DirFS("."), driver.AllRules(rules.All))
	if err == nil {
		err = write(*out, files)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "site:", err)
		os.Exit(1)
	}
	fmt.Printf("%d files in %s\n", len(files), *out)
}

// write puts the files into the folder, in place of an earlier site. A folder that holds something else is left alone.
func write(dir string, files map[string][]byte) error {
	old, err := os.ReadDir(dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if len(old) > 0 {
		if _, err := os.Stat(filepath.Join(dir, indexFile)); err != nil {
			return fmt.Errorf("%s holds something that is no site of an earlier run: name another folder with -out", dir)
		}
		if err := os.RemoveAll(dir); err != nil {
			return err
		}
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		to := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(to, files[name], 0o644); err != nil {
			return err
		}
	}
	return nil
}
