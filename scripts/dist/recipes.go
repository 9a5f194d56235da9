package main

import (
	"crypto/sha256"
	"fmt"
	"slices"
	"strings"
	"text/template"
)

// source is an archive that a recipe names.
type source struct {
	URL, Sum string // Sum: SHA-256
	Os, Arch string // as the recipe's language names them
}

// releases is where the archives of all versions are.
const releases = "https://github.com/gillint/gillint/releases/download/v"

// archive is the name of a platform's archive, without what it ends in, and with it.
func archive(version string, p platform) (base, name string) {
	base = fmt.Sprintf("gillint-%s-%s-%s", version, p.os, p.arch)
	if p.os == "windows" {
		return base, base + ".zip"
	}
	return base, base + ".tar.gz"
}

// The templates write [[ ]], since conda's recipes hold ${{ }}.
var (
	formula = template.Must(template.New("gillint.rb").Delims("[[", "]]").Parse(`class Gillint < Formula
  desc "Finds mistakes around the GIL in C extension modules for CPython"
  homepage "https://github.com/gillint/gillint"
  version "[[.Version]]"
  license "MIT"
[[range .Systems]]
  on_[[.Os]] do
[[- range .Sources]]
    on_[[.Arch]] do
      url "[[.URL]]"
      sha256 "[[.Sum]]"
    end
[[- end]]
  end
[[end]]
  def install
    bin.install "gillint", "gil-lsp"
    man1.install "gillint.1"
    generate_completions_from_executable(bin/"gillint", "completion", shells: [:bash, :zsh, :fish])
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/gillint version")
    (testpath/"m.c").write "#include <Python.h>\nvoid f(void) { Py_BEGIN_ALLOW_THREADS PyErr_Clear(); Py_END_ALLOW_THREADS }\n"
    assert_match "GIL101", shell_output("#{bin}/gillint m.c", 1)
  end
end
`))

	// Format 1 of conda's recipes: https://rattler-build.prefix.dev/latest/reference/recipe_file/.
	recipe = template.Must(template.New("recipe.yaml").Delims("[[", "]]").Parse(`schema_version: 1

context:
  version: "[[.Version]]"

package:
  name: gillint
  version: ${{ version }}

source:
[[- range .Systems]][[range .Sources]]
  - if: [[.Os]] and [[.Arch]]
    then:
      url: [[.URL]]
      sha256: [[.Sum]]
[[- end]][[end]]

build:
  number: 0
  dynamic_linking:
    binary_relocation: false
  script:
    - if: unix
      then:
        - mkdir -p "$PREFIX/bin" "$PREFIX/share/man/man1"
        - install -m 755 gillint gil-lsp "$PREFIX/bin"
        - install -m 644 gillint.1 "$PREFIX/share/man/man1"
      else:
        - if not exist "%LIBRARY_BIN%" mkdir "%LIBRARY_BIN%"
        - copy gillint.exe "%LIBRARY_BIN%"
        - copy gil-lsp.exe "%LIBRARY_BIN%"

tests:
  - script:
      - gillint version
      - gillint explain GIL101

about:
  homepage: https://github.com/gillint/gillint
  repository: https://github.com/gillint/gillint
  summary: Finds mistakes around the GIL in C extension modules for CPython
  license: MIT
  license_file: LICENSE
`))
)

// words are what Homebrew and conda call systems and processors. Homebrew has no Windows.
var (
	homebrewWords = map[string]string{"linux": "linux", "darwin": "macos", "amd64": "intel", "arm64": "arm"}
	condaWords    = map[string]string{"linux": "linux", "darwin": "osx", "windows": "win", "amd64": "x86_64"}
)

// recipes are a formula for Homebrew and a recipe for conda, which take the archives among made: as many as were built.
func recipes(version string, list []platform, made map[string][]byte) (map[string][]byte, error) {
	out := map[string][]byte{}
	for _, r := range []struct {
		t     *template.Template
		words map[string]string
	}{{formula, homebrewWords}, {recipe, condaWords}} {
		systems, err := systemsOf(version, list, made, r.words)
		if err != nil {
			return nil, err
		}
		if len(systems) == 0 {
			continue // nothing was built that it could install
		}
		var b strings.Builder
		if err := r.t.Execute(&b, struct {
			Version string
			Systems []system
		}{version, systems}); err != nil {
			return nil, err
		}
		out[r.t.Name()] = []byte(b.String())
	}
	return out, nil
}

// system is what was built for one.
type system struct {
	Os      string
	Sources []source
}

// systemsOf lists what was built, by system, in the order of the platforms and in a recipe's words.
func systemsOf(version string, list []platform, made map[string][]byte, words map[string]string) ([]system, error) {
	var out []system
	for _, p := range list {
		os, ok := words[p.os]
		if !ok {
			continue
		}
		_, name := archive(version, p)
		text, ok := made[name]
		if !ok {
			return nil, fmt.Errorf("%s was not built", name)
		}
		arch := p.arch
		switch w, ok := words[p.arch]; {
		case ok:
			arch = w
		case p.arch == "arm64" && p.os == "linux":
			arch = "aarch64" // conda's word there
		}
		i := slices.IndexFunc(out, func(s system) bool { return s.Os == os })
		if i < 0 {
			i, out = len(out), append(out, system{Os: os})
		}
		out[i].Sources = append(out[i].Sources, source{releases + version + "/" + name, fmt.Sprintf("%x", sha256.Sum256(text)), os, arch})
	}
	return out, nil
}
