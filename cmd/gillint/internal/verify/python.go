package verify

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os/exec"
	"strings"
)

// Python is an interpreter.
type Python struct {
	Path         string `json:"path"`
	Version      string `json:"version"` // "3.13.0"
	Hex          int    `json:"hex"`     // PY_VERSION_HEX
	Include      string `json:"include"` // folder of Python.h
	Suffix       string `json:"suffix"`  // of extension modules
	FreeThreaded bool   `json:"freeThreaded"`
	Debug        bool   `json:"debug"`
}

const askPython = `import json, sys, sysconfig
print(json.dumps(dict(path=sys.executable, version=".".join(map(str, sys.version_info[:3])), hex=sys.hexversion,
    include=sysconfig.get_path("include"), suffix=sysconfig.get_config_var("EXT_SUFFIX") or ".so",
    freeThreaded=bool(sysconfig.get_config_var("Py_GIL_DISABLED")), debug=hasattr(sys, "gettotalrefcount"))))`

// FindPython asks an interpreter about itself. It fails where there is none of that name, or its headers are missing.
func FindPython(ctx context.Context, name string) (*Python, error) {
	var stderr bytes.Buffer
	cmd := exec.CommandContext(ctx, name, "-c", askPython)
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("%s: %w %s", name, err, strings.TrimSpace(stderr.String()))
	}
	p := &Python{}
	if err := json.Unmarshal(out, p); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return p, nil
}

// String is how a table names it.
func (p *Python) String() string {
	s := p.Version
	if p.FreeThreaded {
		s += "t"
	}
	if p.Debug {
		s += " debug"
	}
	return s
}
