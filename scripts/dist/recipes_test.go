package main

import (
	"crypto/sha256"
	"fmt"
	"regexp"
	"strings"
	"testing"
)

var (
	urlRE = regexp.MustCompile(`\bhttps://\S+/download/v([^/\s]+)/([^"\s]+)"?\s+sha256:? "?([0-9a-f]{64})\b`)
	ifRE  = regexp.MustCompile(`- if: (\w+) and (\w+)`)
)

// Each recipe names every archive that it can install, with its checksum, and nothing that is not built.
func TestRecipes(t *testing.T) {
	made := map[string][]byte{}
	for _, p := range platforms {
		_, name := archive("1.2.3", p)
		made[name] = []byte(p.String())
	}
	got, err := recipes("1.2.3", platforms, made)
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]int{"gillint.rb": 4, "recipe.yaml": len(platforms)} {
		text := string(got[name])
		seen := map[string]bool{}
		for _, m := range urlRE.FindAllStringSubmatch(text, -1) {
			archived, ok := made[m[2]]
			if !ok || m[1] != "1.2.3" || m[3] != fmt.Sprintf("%x", sha256.Sum256(archived)) {
				t.Errorf("%s names %q", name, m[1:])
			}
			seen[m[2]] = true
		}
		if len(seen) != want || strings.Count(text, "sha256") != want {
			t.Errorf("%s names %d archives, %d expected:\n%s", name, len(seen), want, text)
		}
		if strings.Contains(text, "[[") || strings.Contains(text, "<no value>") || !strings.Contains(text, `"1.2.3"`) {
			t.Errorf("%s is not complete:\n%s", name, text)
		}
		for _, program := range programs { // what it installs is in the archives
			if !strings.Contains(text, program) {
				t.Errorf("%s does not install %s", name, program)
			}
		}
	}
	var selectors []string
	for _, m := range ifRE.FindAllStringSubmatch(string(got["recipe.yaml"]), -1) {
		selectors = append(selectors, m[1]+"-"+m[2])
	}
	if s := strings.Join(selectors, " "); s != "linux-x86_64 linux-aarch64 osx-x86_64 osx-arm64 win-x86_64 win-arm64" {
		t.Error(s)
	}
}

// What was built for some platforms alone makes recipes for these; what is missing is an error.
func TestRecipesOfSome(t *testing.T) {
	windows := []platform{{os: "windows", arch: "amd64"}}
	_, name := archive("1.2.3", windows[0])
	got, err := recipes("1.2.3", windows, map[string][]byte{name: nil})
	if err != nil || got["gillint.rb"] != nil || !strings.Contains(string(got["recipe.yaml"]), name) {
		t.Errorf("%v, %s", err, got)
	}
	if _, err := recipes("1.2.3", windows, nil); err == nil {
		t.Error("no error for an archive that is not there")
	}
}
