package server

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"reflect"
	"time"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/analysis/project"
)

// Settings are what the user says in the editor, under "gillint". What is left out is as the project's configuration file
// has it.
type Settings struct {
	Targets    []string `json:"targets"`
	Platforms  []string `json:"platforms"`
	Select     []string `json:"select"`
	Ignore     []string `json:"ignore"`
	Possible   bool     `json:"possible"`
	Variants   *bool    `json:"variants"`
	Include    []string `json:"include"`
	Define     []string `json:"define"`
	Config     string   `json:"config"` // the configuration file; default: the nearest
	InlayHints *bool    `json:"inlayHints"`
	CodeLens   *bool    `json:"codeLens"`
	// SemanticTokens gives names a modifier where they run without the GIL. Only initialize can switch it on: an editor takes tokens
	// from one server a document, and ours would displace those of a C server.
	SemanticTokens bool  `json:"semanticTokens"`
	Regions        *bool `json:"regions"` // send textDocument/gilRegions; default: where the client says that it knows them
	// Diagnostics is how they come to the editor: "push" or "pull"; default: pull where the editor can.
	Diagnostics string `json:"diagnostics"`
}

// on is a setting that is on unless it says otherwise.
func on(b *bool) bool { return b == nil || *b }

// parseSettings reads what the client sends: the settings, or an object that has them under "gillint".
func parseSettings(data json.RawMessage) (Settings, error) {
	var outer struct {
		Gillint json.RawMessage `json:"gillint"`
	}
	if json.Unmarshal(data, &outer) == nil && len(outer.Gillint) > 0 {
		data = outer.Gillint
	}
	var s Settings
	if len(data) == 0 || string(data) == "null" {
		return s, nil
	}
	if err := json.Unmarshal(data, &s); err != nil {
		return Settings{}, fmt.Errorf("settings: %w", err)
	}
	if _, err := project.ParseTargets(s.Targets); err != nil {
		return Settings{}, fmt.Errorf("settings: %w", err)
	}
	if err := project.CheckPlatforms(s.Platforms); err != nil {
		return Settings{}, fmt.Errorf("settings: %w", err)
	}
	return s, nil
}

// same reports whether the analysis is the same with both.
func (s Settings) same(o Settings) bool {
	for _, x := range []*Settings{&s, &o} {
		x.InlayHints, x.CodeLens, x.Regions, x.Diagnostics = nil, nil, nil, ""
		x.SemanticTokens = false
	}
	return reflect.DeepEqual(s, o)
}

// options are the driver's for a folder.
func (s Settings) options(fsys fs.FS, rules []*analysis.Rule, root string, patterns []string) driver.Options {
	targets, _ := project.ParseTargets(s.Targets) // parseSettings has looked
	o := driver.Options{
		FS: fsys, Root: root, Patterns: patterns, Rules: rules,
		Targets: targets, Platforms: s.Platforms, Select: s.Select, Ignore: s.Ignore, Possible: s.Possible,
		NoVariants: !on(s.Variants), Include: s.Include, Defines: s.Define,
		Today: time.Now().Format(time.DateOnly),
	}
	if len(s.Select) == 0 { // editors send what is not set as an empty list: as the configuration file has it
		o.Select = nil
	}
	if s.Config != "" {
		o.Config = resolve(root, s.Config)
	}
	return o
}

// The delays of a folder's checks.
const (
	maxDebounce = 50 * time.Millisecond  // from an edit to the beginning of a check
	short       = 40 * time.Millisecond  // what a check may take that begins at every edit
	quiet       = 250 * time.Millisecond // without edits before the whole folder is checked
)
