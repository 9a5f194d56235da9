package verify

import (
	"bytes"
	"context"
	_ "embed"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

//go:embed assets/jitter.c.txt
var jitterSource []byte

// run runs a program to its end and returns what it printed; the error holds the end of what it said of a failure.
func run(ctx context.Context, name string, args ...string) (string, error) {
	var out, said bytes.Buffer
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Stdout, cmd.Stderr = &out, &said
	if err := cmd.Run(); err != nil {
		text := strings.TrimSpace(said.String())
		const most = 2000
		if len(text) > most {
			text = text[:most] + "..."
		}
		return "", fmt.Errorf("%s: %w\n%s", name, err, text)
	}
	return out.String(), nil
}

// flavor is a way to build a stage. Oracles of one flavor share what is built.
type flavor string

const (
	plain   flavor = "plain"
	watched flavor = "watched" // with the shadow of Python.h, and functions that tell when they are entered and left
	tsan    flavor = "tsan"
	asan    flavor = "asan"
	strict  flavor = "strict" // nothing is called that is not declared
)

// flavor is how sources are built for an oracle.
func (o Oracle) flavor() flavor {
	switch o {
	case Call, Balance, Order, timeline:
		return watched
	case Race:
		return tsan
	case Invalid:
		return asan
	case Undeclared:
		return strict
	}
	return plain
}

// watchFlags are the arguments that let a compiler put in the checks. Functions of headers are left out: those of Python.h are
// inline, many, and never the outermost ones.
func watchFlags(p *Python, shadowDir string) []string {
	return []string{"-I" + shadowDir, "-g", "-finstrument-functions", "-finstrument-functions-exclude-file-list=" + p.Include + ",/usr/include,/usr/lib"}
}

// compiler returns how sources are built in a flavor: further arguments and sources.
func (v *verifier) compiler(f flavor, dir string) (args []string, err error) {
	switch f {
	case watched:
		// A library that includes no Python.h is watched, too.
		source := filepath.Join(dir, "gillint_watch.c")
		return append(watchFlags(v.python, v.shadowDir), source), os.WriteFile(source, []byte("#include <Python.h>\n"), 0o644)
	case strict:
		return []string{"-Werror=implicit-function-declaration"}, nil
	case tsan:
		return []string{"-fsanitize=thread"}, nil
	case asan:
		return []string{"-fsanitize=address", "-fno-omit-frame-pointer"}, nil
	}
	return nil, nil
}

// build compiles a stage in a flavor into dir.
func (v *verifier) build(ctx context.Context, k *Kernel, s *Stage, f flavor, dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	if k.Pure {
		return nil
	}
	args, err := v.compiler(f, dir)
	if err != nil {
		return err
	}
	suffix := v.python.Suffix
	if k.Library {
		suffix = ".so"
	}
	args = append(args, "-I", v.python.Include, "-shared", "-fPIC", "-O1", "-g", "-pthread", "-o", filepath.Join(dir, k.Module+suffix))
	if f != strict {
		args = append(args, "-w")
	}
	for _, source := range s.Sources {
		args = append(args, filepath.Join(v.opt.Base, source))
	}
	_, err = run(ctx, v.opt.Compiler, append(args, k.Link...)...)
	return err
}
