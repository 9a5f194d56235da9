package main

import (
	"bytes"
	"crypto/sha256"
	"debug/buildinfo"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// The parts of a CycloneDX list that are written: https://cyclonedx.org/docs/1.5/json/.
type (
	bom struct {
		Format     string      `json:"bomFormat"`
		Spec       string      `json:"specVersion"`
		Version    int         `json:"version"`
		Metadata   bomMetadata `json:"metadata"`
		Components []component `json:"components"`
	}
	bomMetadata struct {
		Component component `json:"component"`
	}
	component struct {
		Type    string    `json:"type"`
		Name    string    `json:"name"`
		Version string    `json:"version"`
		URL     string    `json:"purl,omitempty"`
		Hashes  []bomHash `json:"hashes,omitempty"`
	}
	bomHash struct {
		Algorithm string `json:"alg"`
		Content   string `json:"content"`
	}
)

// contents lists the programs and the modules that are linked into them, with the Go that built them.
func contents(version string, binaries []member) ([]byte, error) {
	out := bom{"CycloneDX", "1.5", 1, bomMetadata{component{Type: "application", Name: "gillint", Version: version, URL: "pkg:golang/github.com/gillint/gillint@v" + version}}, nil}
	modules := map[string]component{}
	for _, b := range binaries {
		sum := sha256.Sum256(b.text)
		out.Components = append(out.Components, component{Type: "file", Name: b.name, Version: version, Hashes: []bomHash{{"SHA-256", hex.EncodeToString(sum[:])}}})
		info, err := buildinfo.Read(bytes.NewReader(b.text))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", b.name, err)
		}
		modules["go"] = component{Type: "platform", Name: "go", Version: strings.TrimPrefix(info.GoVersion, "go"), URL: "pkg:golang/stdlib@" + strings.TrimPrefix(info.GoVersion, "go")}
		for _, m := range info.Deps {
			if m.Replace != nil {
				m = m.Replace
			}
			c := component{Type: "library", Name: m.Path, Version: m.Version, URL: "pkg:golang/" + m.Path + "@" + m.Version}
			if raw, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(m.Sum, "h1:")); err == nil && len(raw) == sha256.Size {
				c.Hashes = []bomHash{{"SHA-256", hex.EncodeToString(raw)}} // of the module, as go.sum has it
			}
			modules[m.Path] = c
		}
	}
	for _, name := range slices.Sorted(maps.Keys(modules)) {
		out.Components = append(out.Components, modules[name])
	}
	text, err := json.MarshalIndent(out, "", "  ")
	return append(text, '\n'), err
}
