package verify

import (
	"context"
	"debug/dwarf"
	"debug/elf"
	_ "embed"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
)

//go:embed assets/audit.c.txt
var auditSource []byte

// audit builds the library that LD_AUDIT loads, for an interpreter, into dir, and returns its path.
func audit(ctx context.Context, p *Python, dir string) (string, error) {
	if runtime.GOOS != "linux" || runtime.GOARCH != "amd64" {
		return "", fmt.Errorf("a module that is built already can be watched on Linux and x86-64 only")
	}
	prototypes, _, err := ask(ctx, "cc", p, dir)
	if err != nil {
		return "", err
	}
	var names strings.Builder
	names.WriteString("static const char *const names[] = {\n")
	for _, name := range slices.Sorted(mapKeys(declared(prototypes))) {
		if checked(name) {
			fmt.Fprintf(&names, "    %q,\n", name)
		}
	}
	names.WriteString("};\n")
	source, library := filepath.Join(dir, "audit.c"), filepath.Join(dir, "audit.so")
	if err := os.WriteFile(filepath.Join(dir, "gillint_names.h"), []byte(names.String()), 0o644); err != nil {
		return "", err
	}
	if err := os.WriteFile(source, auditSource, 0o644); err != nil {
		return "", err
	}
	_, err = run(ctx, "cc", "-shared", "-fPIC", "-O1", "-w", "-I", dir, "-I", p.Include, "-o", library, source)
	return library, err
}

// place is a line of a source.
type place struct {
	path, function string
	line           int
}

// locate says which line an instruction of a module belongs to; the module's own path and an offset where it does not tell.
func locate(module string, offset uint64) place {
	at := place{path: module, function: fmt.Sprintf("+0x%x", offset)}
	file, err := elf.Open(module)
	if err != nil {
		return at
	}
	defer file.Close()
	list, _ := file.Symbols()
	dynamic, _ := file.DynamicSymbols()
	for _, s := range append(list, dynamic...) {
		if elf.ST_TYPE(s.Info) == elf.STT_FUNC && s.Value <= offset && offset < s.Value+s.Size {
			at.function = s.Name
			break
		}
	}
	data, err := file.DWARF()
	if err != nil {
		return at
	}
	r := data.Reader()
	unit, err := r.SeekPC(offset)
	if err != nil {
		return at
	}
	lines, err := data.LineReader(unit)
	if err != nil || lines == nil {
		return at
	}
	var entry dwarf.LineEntry
	if lines.SeekPC(offset, &entry) == nil && entry.File != nil {
		at.path, at.line = entry.File.Name, entry.Line
	}
	return at
}
