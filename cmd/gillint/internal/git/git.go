// Package git shows the files of a repository as they are in a commit, or staged for the next one. It runs git, and only flags that
// ask for it lead here.
package git

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
)

// Repository is a working tree with its history.
type Repository struct {
	ctx context.Context
	top string // its folder, a path of the operating system
}

// Open finds the repository that a folder, a path of the operating system, is part of. What it starts ends with ctx.
func Open(ctx context.Context, dir string) (*Repository, error) {
	r := &Repository{ctx, dir}
	out, err := r.run("rev-parse", "--show-toplevel")
	if err != nil {
		return nil, err
	}
	r.top = strings.TrimRight(string(out), "\r\n")
	return r, nil
}

// Top is the repository's folder, a path of the operating system.
func (r *Repository) Top() string { return r.top }

// Commit is the name of the commit that a revision stands for: a branch, a tag, HEAD~2.
func (r *Repository) Commit(revision string) (string, error) {
	out, err := r.run("rev-parse", "--verify", "--quiet", "--end-of-options", revision+"^{commit}")
	if err != nil {
		var exit *exec.ExitError
		if errors.As(err, &exit) {
			return "", fmt.Errorf("git knows no revision %q (a shallow clone has only the last ones)", revision)
		}
		return "", err
	}
	return strings.TrimSpace(string(out)), nil
}

// MergeBase is the commit at which the working tree's branch left that of ref.
func (r *Repository) MergeBase(ref string) (string, error) {
	other, err := r.Commit(ref)
	if err != nil {
		return "", err
	}
	out, err := r.run("merge-base", other, "HEAD")
	if err != nil {
		return "", fmt.Errorf("git finds no commit that %q and HEAD have in common (a shallow clone has only the last ones)", ref)
	}
	return strings.TrimSpace(string(out)), nil
}

// command is git with arguments. Settings of the repository that would start other programs are left aside.
func (r *Repository) command(args ...string) *exec.Cmd {
	all := append([]string{"--no-pager", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=" + os.DevNull, "-c", "core.quotePath=false"}, args...)
	cmd := exec.CommandContext(r.ctx, "git", all...)
	cmd.Dir = r.top
	cmd.Env = append(os.Environ(), "GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0", "LC_ALL=C")
	return cmd
}

// run is what git prints; its errors hold what it says of them.
func (r *Repository) run(args ...string) ([]byte, error) {
	cmd := r.command(args...)
	var out, said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &said
	if err := cmd.Run(); err != nil {
		if errors.Is(err, exec.ErrNotFound) {
			return nil, errors.New("git is not installed")
		}
		if first, _, _ := strings.Cut(strings.TrimSpace(said.String()), "\n"); first != "" {
			return nil, fmt.Errorf("git: %s (%w)", strings.TrimPrefix(first, "fatal: "), err)
		}
		return nil, fmt.Errorf("git %s: %w", args[0], err)
	}
	return out.Bytes(), nil
}

// entry is a file of a snapshot.
type entry struct {
	object string
	link   bool // its text is the name of the file that it stands for
}

// list reads what "git ls-tree" and "git ls-files --stage" print with -z: fields, a tab, the path. object is the number of the field
// that names the object.
func list(out []byte, object int) map[string]entry {
	files := map[string]entry{}
	for row := range bytes.SplitSeq(out, []byte{0}) {
		head, name, ok := strings.Cut(string(row), "\t")
		fields := strings.Fields(head)
		if !ok || len(fields) <= object || len(fields[0]) != 6 || fields[0][:2] != "10" && fields[0] != "120000" {
			continue // the end, a submodule
		}
		if object == 1 && fields[2] != "0" && fields[2] != "2" {
			continue // of a merge under way only our own side
		}
		files[name] = entry{fields[object], fields[0] == "120000"}
	}
	return files
}

// present are the files that git knows of or would take in: all others, build folders mostly, are ignored.
func (r *Repository) present() (map[string]bool, error) {
	out, err := r.run("ls-files", "-z", "--cached", "--others", "--exclude-standard")
	if err != nil {
		return nil, err
	}
	files := map[string]bool{}
	for name := range bytes.SplitSeq(out, []byte{0}) {
		files[string(name)] = true
	}
	return files, nil
}
