package gillint_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"
)

const module = "github.com/gillint/gillint/"

// arrows says what each package may import: packages of this module, then, after a bar, modules of others. A name that ends in /... stands
// for a folder. ARCHITECTURE.md holds the same table; a new arrow changes both, in a commit of its own.
var arrows = map[string]string{
	"analysis/csrc/pp":      "",
	"analysis/flow":         "",
	"analysis/lazyregexp":   "",
	"analysis/capi":         "",
	"analysis/headers":      "analysis/capi analysis/csrc/pp",
	"analysis/csrc/syntax":  "",
	"analysis/pysrc":        "",
	"analysis/bind":         "analysis/lazyregexp analysis/pysrc",
	"analysis/csrc":         "analysis/headers analysis/csrc/pp analysis/csrc/syntax analysis/capi | modernc.org/cc/v4",
	"analysis/cfg":          "analysis/csrc analysis/csrc/pp analysis/csrc/syntax analysis/capi analysis/flow",
	"analysis/gil":          "analysis/cfg analysis/flow analysis/capi analysis/lazyregexp",
	"analysis/module":       "analysis/gil analysis/cfg analysis/capi",
	"analysis/share":        "analysis/gil analysis/cfg analysis/flow analysis/capi",
	"analysis/fix":          "",
	"analysis/repair":       "analysis analysis/fix analysis/gil analysis/cfg analysis/capi",
	"analysis/own":          "analysis/gil analysis/cfg analysis/flow analysis/capi",
	"analysis/loop":         "analysis/gil analysis/cfg analysis/flow analysis/capi",
	"analysis/wait":         "analysis/gil analysis/cfg analysis/flow analysis/capi",
	"analysis/alloc":        "analysis/gil analysis/cfg analysis/capi",
	"analysis":              "analysis/alloc analysis/own analysis/fix analysis/module analysis/share analysis/loop analysis/wait analysis/gil analysis/cfg analysis/capi",
	"analysis/project":      "analysis/csrc analysis/capi analysis/bind analysis/lazyregexp | github.com/BurntSushi/toml github.com/bmatcuk/doublestar",
	"analysis/driver":       "analysis analysis/alloc analysis/own analysis/fix analysis/module analysis/share analysis/loop analysis/wait analysis/gil analysis/cfg analysis/capi analysis/csrc analysis/headers analysis/project analysis/lazyregexp",
	"analysis/driver/cache": "",
	"analysis/ruletest":     "analysis analysis/driver analysis/project analysis/capi",
	"rules":                 "analysis rules/...",
	"rules/*":               "analysis analysis/alloc analysis/own analysis/repair analysis/module analysis/share analysis/loop analysis/wait analysis/gil analysis/cfg analysis/capi",
	"cmd/gillint":           "analysis analysis/driver analysis/driver/cache analysis/project analysis/csrc analysis/capi rules cmd/gillint/internal/report cmd/gillint/internal/git cmd/internal/disk | github.com/aymanbagabas/go-udiff github.com/fsnotify/fsnotify github.com/modelcontextprotocol/go-sdk github.com/spf13/pflag golang.org/x/term",
	"cmd/gil-lsp":           "analysis analysis/driver rules cmd/gil-lsp/internal/server cmd/internal/disk",
	"cmd/internal/disk":     "",

	"cmd/gillint/internal/git":    "",
	"cmd/gillint/internal/report": "analysis analysis/driver analysis/gil analysis/lazyregexp",

	"cmd/gil-lsp/internal/conn":     " | github.com/sourcegraph/jsonrpc2",
	"cmd/gil-lsp/internal/features": "analysis analysis/driver analysis/gil analysis/cfg analysis/capi cmd/gil-lsp/internal/pos cmd/gil-lsp/internal/proto | github.com/tliron/glsp",
	"cmd/gil-lsp/internal/pos":      "",
	"cmd/gil-lsp/internal/proto":    " | github.com/tliron/glsp",
	"cmd/gil-lsp/internal/server":   "analysis analysis/driver analysis/project cmd/gil-lsp/internal/conn cmd/gil-lsp/internal/features cmd/gil-lsp/internal/pos cmd/gil-lsp/internal/proto | github.com/sourcegraph/jsonrpc2 github.com/tliron/glsp",
}

// outside are packages of the standard library that reach the disk, the clock, the environment or other programs. No
// package of the analysis imports them: files come through an fs.FS. The driver takes the time and keeps
// results on disk; ruletest opens fixtures.
var outside = []string{"os", "time", "os/exec", "net", "net/http", "syscall", "plugin", "unsafe", "log"}

var mayReach = map[string][]string{
	"analysis/driver":       {"time"},
	"analysis/driver/cache": {"os", "time"},
	"analysis/ruletest":     {"os"},
	"cmd/gillint":           {"os", "time", "syscall"},
	"cmd/gil-lsp":           {"os", "syscall", "log"},
	"cmd/internal/disk":     {"os"},

	"cmd/gillint/internal/git": {"os", "os/exec", "time"},

	"cmd/gil-lsp/internal/server": {"time"},
}

// allowed returns what the table says of a package.
func allowed(pkg string) (row string, ok bool) {
	if row, ok = arrows[pkg]; ok {
		return row, true
	}
	if dir, _, cut := strings.Cut(pkg, "/"); cut && dir == "rules" && strings.Count(pkg, "/") == 1 {
		return arrows["rules/*"], true
	}
	return "", false
}

func TestArrows(t *testing.T) {
	pkgs, err := packages.Load(&packages.Config{Mode: packages.NeedName | packages.NeedImports | packages.NeedFiles}, "./...")
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, p := range pkgs {
		pkg := strings.TrimPrefix(p.PkgPath, module)
		seen[pkg] = true
		_, listed := arrows[pkg]
		if len(p.GoFiles) == 0 || strings.Contains(pkg, "/internal/") && !listed || p.PkgPath+"/" == module || strings.HasPrefix(pkg, "scripts/") {
			continue // tests alone, generators, scripts: nothing imports them
		}
		row, ok := allowed(pkg)
		if !ok {
			t.Errorf("%s is not in the table of arrows", pkg)
			continue
		}
		own, third, _ := strings.Cut(row, "|")
		for imp := range p.Imports {
			switch {
			case strings.HasPrefix(imp, module):
				if to := strings.TrimPrefix(imp, module); !matches(to, strings.Fields(own)) && !strings.HasPrefix(to, pkg+"/internal/") {
					t.Errorf("%s imports %s, which the table of arrows forbids", pkg, to)
				}
			case strings.Contains(strings.SplitN(imp, "/", 2)[0], "."):
				if !slices.ContainsFunc(strings.Fields(third), func(m string) bool { return imp == m || strings.HasPrefix(imp, m+"/") }) {
					t.Errorf("%s imports %s, which the table of arrows forbids", pkg, imp)
				}
			case slices.Contains(outside, imp) && !slices.Contains(mayReach[pkg], imp):
				t.Errorf("%s imports %s: files come through an fs.FS, nothing else from outside", pkg, imp)
			}
		}
	}
	for pkg := range arrows {
		if !seen[pkg] && !strings.Contains(pkg, "*") {
			t.Errorf("the table of arrows names %s, which is not there", pkg)
		}
	}
}

// Only two packages run programs: verify, for the command's verb of that name, and git, for the flags that ask for another
// revision. Analysis stays free of any execution.
func TestOnlyVerifyAndGitRunPrograms(t *testing.T) {
	pkgs, err := packages.Load(&packages.Config{Mode: packages.NeedName | packages.NeedImports}, "./...")
	if err != nil {
		t.Fatal(err)
	}
	runners := []string{"cmd/gillint/internal/verify", "cmd/gillint/internal/git"}
	for _, p := range pkgs {
		pkg := strings.TrimPrefix(p.PkgPath, module)
		if strings.HasPrefix(pkg, "scripts/") || strings.Contains(pkg, "/internal/gen") || strings.Contains(pkg, "/internal/scaffold") {
			continue
		}
		if _, runs := p.Imports["os/exec"]; runs && !slices.Contains(runners, pkg) {
			t.Errorf("%s imports os/exec", pkg)
		}
		for _, runner := range runners {
			if _, uses := p.Imports[module+runner]; uses && pkg != "cmd/gillint" {
				t.Errorf("%s imports %s", pkg, runner)
			}
		}
	}
}

// matches tells whether the list names the package, itself or by its folder.
func matches(pkg string, list []string) bool {
	return slices.ContainsFunc(list, func(s string) bool {
		dir, ok := strings.CutSuffix(s, "/...")
		return s == pkg || ok && strings.HasPrefix(pkg, dir+"/")
	})
}

// The table in ARCHITECTURE.md is this one.
func TestArrowsDocumented(t *testing.T) {
	text, err := os.ReadFile("ARCHITECTURE.md")
	if err != nil {
		t.Fatal(err)
	}
	rowRE := regexp.MustCompile("(?m)^\\| `([^`]+)` \\| ([^|]*) \\| ([^|]*) \\|")
	documented := map[string]string{}
	for _, m := range rowRE.FindAllStringSubmatch(string(text), -1) {
		row := words(m[2])
		if third := words(m[3]); third != "" {
			row += " | " + third
		}
		documented[m[1]] = row
	}
	for pkg, row := range arrows {
		if got, ok := documented[pkg]; !ok || got != row {
			t.Errorf("ARCHITECTURE.md says of %s: %q, the test %q", pkg, got, row)
		}
	}
	for pkg := range documented {
		if _, ok := arrows[pkg]; !ok {
			t.Errorf("ARCHITECTURE.md has a row for %s, the test none", pkg)
		}
	}
}

// words takes the names out of a table's cell.
func words(cell string) string {
	cell = strings.Trim(cell, " -")
	return strings.Join(strings.Fields(strings.NewReplacer("`", "", ",", " ").Replace(cell)), " ")
}

// goFiles calls f for the non-test Go files below dir.
func goFiles(t *testing.T, dir string, f func(name string, file *ast.File, fset *token.FileSet)) {
	t.Helper()
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") {
			return err
		}
		fset := token.NewFileSet()
		file, err := parser.ParseFile(fset, name, nil, parser.ParseComments)
		if err != nil {
			return err
		}
		f(name, file, fset)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// No API name stands in the rules or the engine: names live in capi. A rule that needs one shows that capi lacks a
// property.
func TestNoAPINames(t *testing.T) {
	apiName := regexp.MustCompile(`^_?Py[A-Z_]\w+$`)
	for _, dir := range []string{"rules", "analysis/gil"} {
		goFiles(t, dir, func(name string, file *ast.File, fset *token.FileSet) {
			ast.Inspect(file, func(n ast.Node) bool {
				lit, ok := n.(*ast.BasicLit)
				if !ok || lit.Kind != token.STRING {
					return true
				}
				if s, err := strconv.Unquote(lit.Value); err == nil && apiName.MatchString(s) {
					t.Errorf("%s: the API name %q belongs to capi", fset.Position(lit.Pos()), s)
				}
				return true
			})
		})
	}
}

// maxLines is how long a Go file may be: longer ones are read by nobody.
const maxLines = 560

func TestFileSize(t *testing.T) {
	for _, dir := range []string{"analysis", "cmd", "rules"} {
		goFiles(t, dir, func(name string, file *ast.File, fset *token.FileSet) {
			if n := fset.Position(file.FileEnd).Line; n > maxLines && !ast.IsGenerated(file) {
				t.Errorf("%s has %d lines, more than %d", name, n, maxLines)
			}
		})
	}
}

// Every package says what it is.
func TestPackageComments(t *testing.T) {
	documented := map[string]bool{}
	for _, dir := range []string{"analysis", "cmd", "rules"} {
		goFiles(t, dir, func(name string, file *ast.File, fset *token.FileSet) {
			d := filepath.Dir(name)
			documented[d] = documented[d] || file.Doc != nil
		})
	}
	for dir, ok := range documented {
		if !ok {
			t.Errorf("package %s has no package comment", dir)
		}
	}
}
