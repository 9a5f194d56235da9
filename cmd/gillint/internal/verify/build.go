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

//go:embed assets/balance.c
var balanceSource []byte

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

// compiler returns how sources are built for an oracle: further arguments and sources.
func (v *verifier) compiler(o Oracle, dir string) (args []string, err error) {
	switch o {
	case Call:
		return []string{"-I", v.shadowDir}, nil
	case Balance:
		source := filepath.Join(dir, "gillint_balance.c")
		return []string{"-finstrument-functions", source}, os.WriteFile(source, balanceSource, 0o644)
	case Race:
		return []string{"-fsanitize=thread"}, nil
	case Invalid:
		return []string{"-fsanitize=address", "-fno-omit-frame-pointer"}, nil
	}
	return nil, nil
}

// build compiles a stage for an oracle into dir.
func (v *verifier) build(ctx context.Context, k *Kernel, s *Stage, o Oracle, dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	args, err := v.compiler(o, dir)
	if err != nil {
		return err
	}
	suffix := v.python.Suffix
	if k.Library {
		suffix = ".so"
	}
	args = append(args, "-I", v.python.Include, "-shared", "-fPIC", "-O1", "-g", "-pthread", "-w", "-o", filepath.Join(dir, k.Module+suffix))
	for _, source := range s.Sources {
		args = append(args, filepath.Join(v.opt.Base, source))
	}
	_, err = run(ctx, v.opt.Compiler, append(args, k.Link...)...)
	return err
}
