//go:build gen

package main

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// config is one build of CPython whose headers are at hand.
type config struct {
	minor int
	free  bool
	dir   string
}

// python harvests the headers of every version into out: one model for what Python.h reaches, one for each header
// beside it, one for all of internal/.
func python(dirs map[int]string, out, handDir string) error {
	h := readHand(handDir)
	var configs []config
	for _, minor := range slices.Sorted(maps.Keys(dirs)) {
		configs = append(configs, config{minor: minor, dir: dirs[minor]})
	}
	for _, c := range configs {
		if c.minor >= 13 {
			c.free = true
			configs = append(configs, c)
		}
	}
	m := &merger{hand: handDir, configs: configs, at: map[string]map[string]*merged{}}
	for i, c := range configs {
		if err := m.one(i, c, h); err != nil {
			return err
		}
	}
	return m.emit(out)
}

// merged is a line with the builds that have it.
type merged struct {
	line  string
	order int
	in    uint32 // bit i: configs[i]
}

type merger struct {
	configs []config
	at      map[string]map[string]*merged // model -> line
	reached []string                      // headers that Python.h includes
	hand    string                        // folder of the hand-written models
	n       int
}

func (m *merger) put(model string, i int, line string) {
	lines := m.at[model]
	if lines == nil {
		lines = map[string]*merged{}
		m.at[model] = lines
	}
	e := lines[line]
	if e == nil {
		m.n++
		e = &merged{line: line, order: m.n}
		lines[line] = e
	}
	e.in |= 1 << i
}

// one harvests one build.
func (m *merger) one(i int, c config, h hand) error {
	args := []string{"-I" + c.dir, "-I" + filepath.Join(c.dir, ".."), "-w"}
	if c.free {
		args = append(args, "-DPy_GIL_DISABLED=1")
	}
	rel := func(file string) string {
		r, ok := strings.CutPrefix(file, c.dir+"/")
		if !ok {
			if strings.HasSuffix(file, "/pyconfig.h") {
				return "pyconfig.h"
			}
			return ""
		}
		return r
	}
	public, err := harvest(args, "#include <Python.h>\n")
	if err != nil {
		return err
	}
	known := map[string]bool{}
	reached := map[string]bool{}
	for _, it := range public {
		file := rel(it.file)
		if file == "" {
			continue
		}
		line := it.line()
		known[line] = true
		reached[file] = true
		if file != "pyconfig.h" && !strings.HasPrefix(file, "cpython/") && !slices.Contains(m.reached, file) {
			m.reached = append(m.reached, file)
		}
		if it.macro && h[it.name] != "" {
			m.put("Python.h", i, "hand "+it.name)
			continue
		}
		if it.macro && guard(it) {
			continue
		}
		if file == "pyconfig.h" {
			m.put("pyconfig.h", i, strings.TrimSpace("#define "+it.name+" "+it.body))
			continue
		}
		m.report(it, c)
		m.put("Python.h", i, line)
	}
	others, _ := filepath.Glob(filepath.Join(c.dir, "*.h"))
	slices.Sort(others)
	for _, path := range others {
		name := filepath.Base(path)
		if reached[name] || name == "Python.h" || strings.HasPrefix(name, "pydtrace") || name == "py_curses.h" {
			continue
		}
		items, err := harvest(append(args, "-I"+filepath.Join(c.dir, "internal")), "#include <Python.h>\n#include <"+name+">\n")
		if err != nil {
			return err
		}
		m.extra(name, i, c, items, known, rel, h)
	}
	core := "#include <Python.h>\n"
	internal, _ := filepath.Glob(filepath.Join(c.dir, "internal", "pycore_*.h"))
	for _, path := range internal {
		core += "#include <internal/" + filepath.Base(path) + ">\n"
	}
	items, err := harvest(append(args, "-DPy_BUILD_CORE=1", "-I"+filepath.Join(c.dir, "internal")), core)
	if err != nil {
		return err
	}
	m.extra("pycore.h", i, c, items, known, rel, h)
	return nil
}

// extra stores what a header has beyond Python.h.
func (m *merger) extra(model string, i int, c config, items []item, known map[string]bool, rel func(string) string, h hand) {
	for _, it := range items {
		file := rel(it.file)
		line := it.line()
		if file == "" || file == "pyconfig.h" || known[line] || it.macro && guard(it) {
			continue
		}
		if it.macro && h[it.name] != "" {
			m.put(model, i, "hand "+it.name)
			continue
		}
		if model == "pycore.h" && len(line) > 3000 && strings.HasPrefix(line, "struct") {
			continue // the runtime's tables of static objects: nobody reads their fields by name
		}
		m.report(it, c)
		m.put(model, i, line)
	}
}

// guard reports an include guard, which nobody asks for.
func guard(it item) bool {
	return !it.fn && it.body == "" && strings.HasSuffix(it.name, "_H")
}

var reported = map[string]bool{}

func (m *merger) report(it item, c config) {
	if !it.macro || reported[it.name] {
		return
	}
	if why := suspicious(it); why != "" {
		reported[it.name] = true
		fmt.Fprintf(os.Stderr, "look at 3.%d %s %s (%s): %s\n", c.minor, filepath.Base(it.file), it.name, why, it.body)
	}
}

// emit writes the models.
func (m *merger) emit(out string) error {
	for model, lines := range m.at {
		all := uint32(1)<<len(m.configs) - 1
		own := readHand(filepath.Join(m.hand, model))
		var entries []entry
		for _, e := range slices.SortedFunc(maps.Values(lines), func(a, b *merged) int { return a.order - b.order }) {
			line, in := e.line, e.in
			if name, ok := strings.CutPrefix(line, "hand "); ok {
				// The hand-written model defines it for every build: take it back where the build lacks it.
				if in == all || own[name] == "" {
					continue
				}
				line, in = "#undef "+name, all&^in
			}
			entries = append(entries, entry{m.when(in), line})
		}
		if err := write(filepath.Join(out, model), model == "pyconfig.h", nil, entries); err != nil {
			return err
		}
	}
	slices.Sort(m.reached)
	return os.WriteFile(filepath.Join(out, "reached.txt"), []byte(strings.Join(m.reached, "\n")+"\n"), 0o644)
}

// when writes the set of builds as ranges of minor versions: "9-11 13-" for the ordinary builds, "13t-14t" for the
// free-threaded ones; an open end stands for the versions to come. "" is all.
func (m *merger) when(set uint32) string {
	if set == uint32(1)<<len(m.configs)-1 {
		return ""
	}
	return strings.TrimSpace(m.ranges(set, false, "") + " " + m.ranges(set, true, "t"))
}

func (m *merger) ranges(set uint32, free bool, suffix string) string {
	var minors []int
	var in []bool
	for i, c := range m.configs {
		if c.free == free {
			minors = append(minors, c.minor)
			in = append(in, set&(1<<i) != 0)
		}
	}
	var parts []string
	for i := 0; i < len(in); i++ {
		if !in[i] {
			continue
		}
		j := i
		for j+1 < len(in) && in[j+1] {
			j++
		}
		part := fmt.Sprintf("%d%s-", minors[i], suffix)
		if j < len(in)-1 {
			part += fmt.Sprintf("%d%s", minors[j], suffix)
		}
		parts = append(parts, part)
		i = j
	}
	return strings.Join(parts, " ")
}
