package main

import (
	_ "embed"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/analysis/project"
	"github.com/gillint/gillint/cmd/internal/disk"
	"github.com/gillint/gillint/rules"
)

//go:embed schema/gillint.schema.json
var configSchema string

// manageConfig is "gillint config".
func (c *command) manageConfig(args []string) int {
	if len(args) == 0 || !oneOf(args[0], "show verify path schema") {
		return c.usageError("config: say show, verify, path or schema")
	}
	if args[0] == "schema" {
		return c.wrote("", func() error { _, err := fmt.Fprint(c.stdout, configSchema); return err }())
	}
	var f checkFlags
	rest, status := f.parse(c, args[1:])
	if status >= 0 {
		return status
	}
	f.patterns(rest)
	config, err := c.readConfig(&f)
	if err == nil && args[0] != "path" {
		err = driver.CheckConfig(config, rules.All)
	}
	if err != nil {
		var ce *project.ConfigError
		if errors.As(err, &ce) {
			ce.Path = c.shown(ce.Path)
		}
		return c.usageError("%v", err)
	}
	name := c.shown(config.Path)
	switch {
	case args[0] == "show":
		if name == "" {
			name = "no configuration file: these are the defaults"
		}
		fmt.Fprintf(c.stdout, "# %s\n", name)
		for _, row := range settled(config) {
			fmt.Fprintln(c.stdout, row)
		}
	case name == "":
		fmt.Fprintln(c.stderr, "gillint: there is no configuration file; \"gillint init\" writes one")
		return exitInput
	case args[0] == "path":
		fmt.Fprintln(c.stdout, name)
	default:
		fmt.Fprintf(c.stderr, "%s is right\n", name)
	}
	return exitClean
}

// readConfig reads the configuration that a check with the flags would have.
func (c *command) readConfig(f *checkFlags) (*project.Config, error) {
	if f.opt.Config != "" {
		return project.ReadConfig(c.fs, f.opt.Config)
	}
	dir := c.root
	if len(f.opt.Patterns) > 0 {
		dir = project.Folder(c.fs, c.root, f.opt.Patterns[0])
	}
	return project.FindConfig(c.fs, dir)
}

// shown is a path of the file system as the user knows it.
func (c *command) shown(name string) string {
	if rest, ok := strings.CutPrefix(name, c.root+"/"); ok || name == "" {
		return rest
	}
	return disk.Native(name)
}

// settled are the settings that hold, a key a line.
func settled(config *project.Config) []string {
	var targets []string
	for _, t := range config.Targets {
		targets = append(targets, t.String())
	}
	platforms := config.Platforms
	if len(targets) == 0 {
		targets = []string{capi.DefaultTarget.String()}
	}
	if len(platforms) == 0 {
		platforms = project.Platforms()[:1]
	}
	var blocking, meanings []string
	for _, name := range sortedKeys(config.Blocking) {
		blocking = append(blocking, strings.TrimSuffix(name+": "+config.Blocking[name], ": "))
	}
	for _, m := range config.Meanings {
		meanings = append(meanings, m.Define)
	}
	selected := "# select = every rule but notes"
	if config.Select != nil {
		selected = "select = " + quoted(config.Select)
	}
	out := []string{
		"targets = " + quoted(targets), "platforms = " + quoted(platforms), fmt.Sprintf("variants = %v", !config.NoVariants),
		"include = " + quoted(config.Include), "define = " + quoted(config.Defines), "exclude = " + quoted(config.Exclude),
		selected, "ignore = " + quoted(config.Ignore), fmt.Sprintf("possible = %v", config.Possible),
		"blocking = " + quoted(blocking), "nogil = " + quoted(config.NoGIL),
	}
	if config.Baseline != "" {
		out = append(out, fmt.Sprintf("baseline = %q", path.Base(config.Baseline)))
	}
	for _, m := range meanings {
		out = append(out, "# calls of other libraries: "+m)
	}
	for _, p := range config.Paths {
		out = append(out, fmt.Sprintf("[paths.%q]", p.Pattern))
		if p.Select != nil {
			out = append(out, "select = "+quoted(p.Select))
		}
		if p.Ignore != nil {
			out = append(out, "ignore = "+quoted(p.Ignore))
		}
		if p.Possible != nil {
			out = append(out, fmt.Sprintf("possible = %v", *p.Possible))
		}
	}
	return out
}

// quoted is a list as TOML has it.
func quoted(list []string) string {
	var out []string
	for _, s := range list {
		out = append(out, fmt.Sprintf("%q", s))
	}
	return "[" + strings.Join(out, ", ") + "]"
}

// initialize is "gillint init": it writes a configuration that fits the working folder.
func (c *command) initialize(args []string) int {
	if len(args) > 0 {
		return c.usageError("init takes nothing: it writes gillint.toml in the working folder")
	}
	if config, err := project.FindConfig(c.fs, c.root); err != nil || config.Path != "" && path.Dir(config.Path) == c.root {
		if err != nil {
			return c.usageError("init: %v", err)
		}
		return c.usageError("init: there is a configuration already: %s", c.shown(config.Path))
	}
	s := project.Suggest(c.fs, c.root)
	var b strings.Builder
	setting := func(key, about string, list []string, otherwise string) {
		if len(list) > 0 {
			fmt.Fprintf(&b, "%s = %s # %s\n", key, quoted(list), about)
		} else {
			fmt.Fprintf(&b, "# %s = %s # %s\n", key, otherwise, about)
		}
	}
	b.WriteString("# Settings of gillint; \"gillint config show\" prints what holds.\n")
	setting("targets", "the CPythons that are built for", s.Targets, `["3.12", "3.13t"]`)
	setting("platforms", "the systems that are built for", s.Platforms, `["linux", "windows", "macos"]`)
	setting("exclude", "files and folders that are not read", nil, quoted(append(s.Vendored, "tests/data")))
	setting("ignore", "rules that are not reported: \"gillint rules\" lists them", nil, `["GIL307"]`)
	if s.Database != "" {
		fmt.Fprintf(&b, "# Flags are read from %s.\n", s.Database)
	}
	for _, dir := range s.Vendored {
		fmt.Fprintf(&b, "# [paths.%q] # other projects' code?\n# ignore = [\"GIL3\"]\n", dir+"/")
	}
	name := path.Join(c.root, "gillint.toml")
	if _, err := fs.Stat(c.fs, name); err == nil {
		return c.usageError("init: there is a gillint.toml already")
	}
	if err := c.replace(name, nil, []byte(b.String())); err != nil {
		return c.usageError("init: %v", err)
	}
	fmt.Fprintln(c.stderr, "Wrote gillint.toml. Next: gillint ./...; to begin with what is new only: gillint baseline write")
	return exitClean
}
