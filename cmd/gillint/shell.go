package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/analysis/project"
	"github.com/gillint/gillint/cmd/gillint/internal/report"
	"github.com/gillint/gillint/rules"
)

// option is a flag as shells complete it and the manual page lists it.
type option struct {
	long, short, about, value string   // value is empty where the flag takes none
	choices                   []string // what the value may be, where that is known
	files                     bool     // it is a file or folder
}

// options are the flags of check, with those that some verbs have beside them.
func options() []option {
	flags := newFlags("check")
	new(checkFlags).register(flags)
	flags.String("reason", "", "suppress: `WHY` the findings are left as they are")
	flags.String("until", "", "suppress: the last `DAY` on which the comments hold: 2027-01-31")
	choices := map[string][]string{
		"format": report.Formats(), "output": report.Formats(), "select": codes(), "ignore": codes(),
		"platform": project.Platforms(), "headers": {"model", "system"}, "color": {"auto", "always", "never"},
		"target": {"3.8", "3.9", "3.10", "3.11", "3.12", "3.13", "3.13t", "3.14", "3.14t"},
	}
	files := []string{"config", "baseline", "include", "compile-commands", "stdin-filename"}
	var out []option
	flags.VisitAll(func(f *pflag.Flag) {
		value, about := pflag.UnquoteUsage(f)
		out = append(out, option{f.Name, f.Shorthand, about, value, choices[f.Name], slices.Contains(files, f.Name)})
	})
	return out
}

func codes() []string {
	out := []string{"ALL"}
	for _, r := range driver.AllRules(rules.All) {
		out = append(out, r.Code)
	}
	return out
}

// words are what may follow verbs, beside flags and files.
func words() map[string][]string {
	return map[string][]string{
		"explain": codes()[1:], "baseline": {"write", "prune", "show"}, "config": {"show", "verify", "path", "schema"},
		"cache": {"path", "size", "clean"}, "completion": {"bash", "zsh", "fish", "powershell"},
	}
}

// completion is "gillint completion".
func (c *command) completion(args []string) int {
	if len(args) != 1 || !oneOf(args[0], "bash zsh fish powershell") {
		return c.usageError("completion: say bash, zsh, fish or powershell")
	}
	var b strings.Builder
	switch args[0] {
	case "bash":
		bash(&b)
	case "zsh":
		// zsh reads what is written for bash.
		b.WriteString("#compdef gillint\nautoload -U +X bashcompinit && bashcompinit\n")
		bash(&b)
	case "fish":
		fish(&b)
	default:
		powershell(&b)
	}
	_, err := fmt.Fprint(c.stdout, b.String())
	return c.wrote("", err)
}

func verbNames() []string {
	var out []string
	for _, v := range verbs() {
		out = append(out, v.name)
	}
	return out
}

func bash(b *strings.Builder) {
	b.WriteString(`_gillint() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}
    COMPREPLY=()
    case $prev in
`)
	var flags []string
	for _, o := range options() {
		flags = append(flags, "--"+o.long)
		names := "--" + o.long
		if o.short != "" {
			names += "|-" + o.short
		}
		switch {
		case len(o.choices) > 0:
			fmt.Fprintf(b, "    %s) COMPREPLY=($(compgen -W %q -- \"$cur\")); return ;;\n", names, strings.Join(o.choices, " "))
		case o.files:
			fmt.Fprintf(b, "    %s) COMPREPLY=($(compgen -f -- \"$cur\")); return ;;\n", names)
		}
	}
	for _, v := range sortedKeys(words()) {
		fmt.Fprintf(b, "    %s) COMPREPLY=($(compgen -W %q -- \"$cur\")); return ;;\n", v, strings.Join(words()[v], " "))
	}
	fmt.Fprintf(b, `    esac
    if [[ $cur == -* ]]; then
        COMPREPLY=($(compgen -W %q -- "$cur"))
    elif [[ $COMP_CWORD == 1 ]]; then
        COMPREPLY=($(compgen -W %q -- "$cur") $(compgen -f -- "$cur"))
    else
        COMPREPLY=($(compgen -f -- "$cur"))
    fi
}
complete -o filenames -F _gillint gillint
`, strings.Join(flags, " "), strings.Join(verbNames(), " "))
}

// single is text between single quotes for fish and PowerShell.
func single(s string) string { return strings.ReplaceAll(s, "'", "’") }

func fish(b *strings.Builder) {
	for _, v := range verbs() {
		fmt.Fprintf(b, "complete -c gillint -n __fish_use_subcommand -a %s -d '%s'\n", v.name, single(v.short))
	}
	for _, v := range sortedKeys(words()) {
		fmt.Fprintf(b, "complete -c gillint -f -n '__fish_seen_subcommand_from %s' -a '%s'\n", v, strings.Join(words()[v], " "))
	}
	for _, o := range options() {
		fmt.Fprintf(b, "complete -c gillint -l %s", o.long)
		if o.short != "" {
			fmt.Fprintf(b, " -s %s", o.short)
		}
		switch {
		case len(o.choices) > 0:
			fmt.Fprintf(b, " -x -a '%s'", strings.Join(o.choices, " "))
		case o.files:
			b.WriteString(" -r -F")
		case o.value != "":
			b.WriteString(" -x")
		}
		fmt.Fprintf(b, " -d '%s'\n", single(o.about))
	}
}

func powershell(b *strings.Builder) {
	var all []string
	for _, v := range verbNames() {
		all = append(all, "'"+v+"'")
	}
	for _, o := range options() {
		all = append(all, "'--"+o.long+"'")
	}
	fmt.Fprintf(b, `Register-ArgumentCompleter -Native -CommandName gillint -ScriptBlock {
    param($word, $ast, $position)
    %s | Where-Object { $_ -like "$word*" } | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
    }
}
`, strings.Join(all, ", "))
}

// manual is "gillint man": the manual page, in roff.
func (c *command) manual(args []string) int {
	var b strings.Builder
	esc := func(s string) string {
		s = strings.NewReplacer(`\`, `\e`, "-", `\-`).Replace(s)
		if strings.HasPrefix(s, ".") || strings.HasPrefix(s, "'") {
			s = `\&` + s
		}
		return s
	}
	fmt.Fprintf(&b, ".TH GILLINT 1 \"\" \"gillint %s\" \"User Commands\"\n.SH NAME\ngillint \\- find mistakes around the GIL in C extension modules for CPython\n", driver.Version)
	b.WriteString(".SH SYNOPSIS\n.B gillint\n[check] [flags] [patterns]\n")
	b.WriteString(".SH DESCRIPTION\nPatterns are as Go's: ./... (the default) is everything below the working folder; folders and files may be named.\n")
	b.WriteString(".SH COMMANDS\n")
	for _, v := range verbs() {
		fmt.Fprintf(&b, ".TP\n.B gillint %s\n%s\n", esc(v.usage), esc(v.short))
	}
	b.WriteString(".SH OPTIONS\n")
	for _, o := range options() {
		name := `\-\-` + esc(o.long)
		if o.short != "" {
			name = `\-` + o.short + ", " + name
		}
		fmt.Fprintf(&b, ".TP\n.B %s %s\n%s\n", name, esc(o.value), esc(o.about))
	}
	b.WriteString(`.SH EXIT STATUS
.TP
.B 0
nothing to report
.TP
.B 1
findings
.TP
.B 2
wrong usage or configuration
.TP
.B 3
an input could not be read, there was nothing to analyse, or a signal ended the run
.SH FILES
.TP
.B gillint.toml
the configuration, or the table [tool.gillint] in pyproject.toml, nearest to the folder that is analysed
.TP
.B gillint\-baseline.json
findings that are known
.SH ENVIRONMENT
.TP
.B NO_COLOR, FORCE_COLOR
no colours; colours where there is no terminal
.TP
.B CI
where it is set, no file is written that was not asked for
`)
	_, err := fmt.Fprint(c.stdout, b.String())
	return c.wrote("", err)
}
