package main

import (
	"os/exec"
	"strings"
	"testing"
)

// What shells complete with and the manual page name every command and flag.
func TestShell(t *testing.T) {
	fsys := mapFS("work/x", "")
	for _, args := range []string{"completion bash", "completion zsh", "completion fish", "completion powershell", "man"} {
		r := runWith(fsys, nil, "", false, strings.Fields(args)...)
		if r.status != exitClean {
			t.Errorf("%s: status %d, %s", args, r.status, r.stderr)
		}
		text := strings.ReplaceAll(r.stdout, `\-`, "-")
		for _, name := range verbNames() {
			if !strings.Contains(text, name) {
				t.Errorf("%s: no command %s", args, name)
			}
		}
		for _, o := range options() {
			if !strings.Contains(text, "-l "+o.long) && !strings.Contains(text, "--"+o.long) {
				t.Errorf("%s: no flag --%s", args, o.long)
			}
		}
	}
	for _, args := range []string{"completion", "completion tcsh"} {
		if r := runWith(fsys, nil, "", false, strings.Fields(args)...); r.status != exitUsage {
			t.Errorf("%s: status %d", args, r.status)
		}
	}
}

// bash takes what is written for it, and completes.
func TestBashCompletes(t *testing.T) {
	shell, err := exec.LookPath("bash")
	if err != nil {
		t.Skip("bash is not installed")
	}
	script := runWith(mapFS("work/x", ""), nil, "", false, "completion", "bash").stdout
	for _, c := range []struct{ words, want string }{
		{"gillint --format sar", "sarif"},
		{"gillint doct", "doctor"},
		{"gillint explain GIL10", "GIL101 GIL102 GIL103 GIL104"},
		{"gillint --new-from-m", "--new-from-merge-base"},
	} {
		n := len(strings.Fields(c.words)) - 1
		cmd := exec.Command(shell, "-c", script+"\nCOMP_WORDS=("+c.words+")\nCOMP_CWORD="+string(rune('0'+n))+"\n_gillint\necho ${COMPREPLY[@]}")
		cmd.Dir = t.TempDir()
		out, err := cmd.CombinedOutput()
		if got := strings.TrimSpace(string(out)); err != nil || got != c.want {
			t.Errorf("%s: %q, %v", c.words, got, err)
		}
	}
}
