package verify

import (
	"bufio"
	"cmp"
	"debug/dwarf"
	"debug/elf"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/gillint/gillint/analysis/lazyregexp"
)

// Use is something wrong that the interpreter saw, as often as it did: a use of the API without a thread state, an acquire by a
// thread that has one, or a function that is left in another state than it was entered.
type Use struct {
	Path     string `json:"path"` // as the compiler was given it
	Line     int    `json:"line"` // of a function that is left in another state: where it begins; 0: not known
	API      string `json:"api"`  // empty for a function that is left in another state
	What     string `json:"what"` // what is wrong, to be read after API, or else after Function
	Function string `json:"function"`
	Times    int    `json:"times"`
}

// String is the use as a sentence.
func (u Use) String() string {
	if u.API == "" {
		return u.Function + " " + u.What
	}
	return u.API + " " + u.What + " in " + u.Function
}

// Loaded is a watched module that was loaded.
type Loaded struct {
	Path    string `json:"path"`
	Entries int    `json:"entries"` // how often Python, or another thread, came into it; 0 also where the process did not end by itself
}

// Seen is what watched modules report.
type Seen struct {
	Uses    []Use    // sorted by place
	Modules []Loaded // sorted by path
}

var (
	reportedUse = lazyregexp.New(`^(.*):(\d+): (\w+) (without a thread state|without a PyGILState_Ensure before it|though the thread has one already|with the GIL held, for a lock that line \d+ keeps while the GIL is waited for) in (.+)$`)
	reportedEnd = lazyregexp.New(`^\+0x([0-9a-f]+) (.*) (was entered with(?:out)? a thread state and left with(?:out| one)|was left inside a critical section)$`)
	auditedUse  = lazyregexp.New(`^at \+0x([0-9a-f]+) (.*): (\w+) (without a thread state|though the thread has one already)$`)
	loadedLine  = lazyregexp.New(`^loaded \+0x[0-9a-f]+ (.*)$`)
	enteredLine = lazyregexp.New(`^entered (\d+) \+0x[0-9a-f]+ (.*)$`)
)

// readReport reads what the functions of shadow_head.h write.
func readReport(r io.Reader) (Seen, error) {
	uses, modules, names := map[Use]int{}, map[string]int{}, symbols{}
	lines := bufio.NewScanner(r)
	for lines.Scan() {
		text := lines.Text()
		if m := reportedUse().FindStringSubmatch(text); m != nil {
			line, _ := strconv.Atoi(m[2])
			uses[Use{Path: m[1], Line: line, API: m[3], What: m[4], Function: m[5]}]++
		} else if m := reportedEnd().FindStringSubmatch(text); m != nil {
			at, _ := strconv.ParseUint(m[1], 16, 64)
			fn := names.at(m[2], at)
			uses[Use{Path: fn.path, Line: fn.line, Function: fn.name, What: m[3]}]++
		} else if m := auditedUse().FindStringSubmatch(text); m != nil {
			at, _ := strconv.ParseUint(m[1], 16, 64)
			where := locate(m[2], at)
			uses[Use{Path: where.path, Line: where.line, API: m[3], What: m[4], Function: where.function}]++
		} else if m := loadedLine().FindStringSubmatch(text); m != nil {
			modules[m[1]] += 0
		} else if m := enteredLine().FindStringSubmatch(text); m != nil {
			n, _ := strconv.Atoi(m[1])
			modules[m[2]] += n
		}
	}
	var out Seen
	for u, n := range uses {
		u.Times = n
		out.Uses = append(out.Uses, u)
	}
	slices.SortFunc(out.Uses, func(a, b Use) int {
		return cmp.Or(strings.Compare(a.Path, b.Path), a.Line-b.Line, strings.Compare(a.API+a.Function+a.What, b.API+b.Function+b.What))
	})
	for _, path := range slices.Sorted(mapKeys(modules)) {
		out.Modules = append(out.Modules, Loaded{path, modules[path]})
	}
	return out, lines.Err()
}

// toldCall, toldOrder and toldBalance are the first of what a report says to the oracles of these names.
func toldCall(report string) (bool, string) {
	seen, _ := readReport(strings.NewReader(report))
	for _, u := range seen.Uses {
		if u.API != "" && !u.order() {
			return true, fmt.Sprintf("%s:%d: %s", u.Path, u.Line, u)
		}
	}
	return false, ""
}

func toldOrder(report string) (bool, string) {
	seen, _ := readReport(strings.NewReader(report))
	for _, u := range seen.Uses {
		if u.order() {
			return true, fmt.Sprintf("%s:%d: %s", u.Path, u.Line, u)
		}
	}
	return false, ""
}

// order reports whether it is a lock that can make all threads wait for each other.
func (u Use) order() bool { return strings.HasPrefix(u.What, "with the GIL held, for a lock") }

func toldBalance(report string) (bool, string) {
	seen, _ := readReport(strings.NewReader(report))
	for _, u := range seen.Uses {
		if u.API == "" {
			return true, u.String()
		}
	}
	return false, ""
}

// symbols finds the functions of modules by where they begin; a static one has no name at run time.
type symbols map[string]map[uint64]function

type function struct {
	name, path string
	line       int
}

// at is the function that begins at an offset in a module; its name is the offset where the module does not tell.
func (s symbols) at(module string, offset uint64) function {
	if _, read := s[module]; !read {
		s[module] = functions(module)
	}
	if fn, ok := s[module][offset]; ok {
		return fn
	}
	return function{name: fmt.Sprintf("+0x%x", offset)}
}

// functions lists a module's functions from its symbols, and where they stand from what the compiler left for debuggers.
func functions(module string) map[uint64]function {
	out := map[uint64]function{}
	file, err := elf.Open(module)
	if err != nil {
		return out
	}
	defer file.Close()
	list, _ := file.Symbols()
	for _, s := range list {
		if elf.ST_TYPE(s.Info) == elf.STT_FUNC && s.Value != 0 {
			out[s.Value] = function{name: s.Name}
		}
	}
	data, err := file.DWARF()
	if err != nil {
		return out
	}
	var files []*dwarf.LineFile
	r := data.Reader()
	for {
		e, err := r.Next()
		if err != nil || e == nil {
			return out
		}
		switch e.Tag {
		case dwarf.TagCompileUnit:
			files = nil
			if lines, err := data.LineReader(e); err == nil && lines != nil {
				files = lines.Files()
			}
		case dwarf.TagSubprogram:
			at, ok := e.Val(dwarf.AttrLowpc).(uint64)
			name, named := e.Val(dwarf.AttrName).(string)
			line, _ := e.Val(dwarf.AttrDeclLine).(int64)
			number, _ := e.Val(dwarf.AttrDeclFile).(int64)
			if ok && named {
				fn := function{name: name, line: int(line)}
				if int(number) < len(files) && files[number] != nil {
					fn.path = files[number].Name
				}
				out[at] = fn
			}
			r.SkipChildren()
		}
	}
}
