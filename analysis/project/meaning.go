package project

import (
	"fmt"
	"strings"
)

// Meaning says what a function does whose code is not at hand: that of the macro that stands for its calls.
type Meaning struct {
	Name   string
	Define string // as Options.Defines has it
	Other  string // the other function of the pair: where the code of one is at hand, both are read
}

// The pairs of functions that a configuration may name, each with what stands for calls of the first and of the second.
var pairs = []struct{ key, first, second string }{
	{"locks", "%s(...)=pthread_mutex_lock(__VA_ARGS__)", "%s(...)=pthread_mutex_unlock(__VA_ARGS__)"},
	{"releases", "%s(...)=gillint_saved = PyEval_SaveThread()", "%s(...)=PyEval_RestoreThread(gillint_saved)"},
	{"ensures", "%s(...)=gillint_ensured = PyGILState_Ensure()", "%s(...)=PyGILState_Release(gillint_ensured)"},
}

// meanings reads the pairs of a configuration.
func meanings(key string, list [][]string) ([]Meaning, error) {
	var out []Meaning
	for _, p := range pairs {
		if p.key != key {
			continue
		}
		for _, pair := range list {
			if len(pair) != 2 || !isName(pair[0]) || !isName(pair[1]) {
				return nil, fmt.Errorf("%q is not a pair of functions, as in [\"begin\", \"end\"]", pair)
			}
			out = append(out, Meaning{pair[0], fmt.Sprintf(p.first, pair[0]), pair[1]}, Meaning{pair[1], fmt.Sprintf(p.second, pair[1]), pair[0]})
		}
	}
	return out, nil
}

// understood are the macros for the meanings of those functions whose code is not in the tree; what the others do stands
// there, and a problem says so.
func (t *tree) understood() []string {
	var out []string
	for _, m := range t.opt.Meanings {
		switch where := t.definer(m.Name); {
		case where != "":
			t.problem(where, 0, fmt.Sprintf("%s is defined here: what it does is read, not taken from the configuration", m.Name))
		case t.definer(m.Other) == "":
			out = append(out, m.Define)
		}
	}
	return out
}

// definer is the first file by name that defines a function or a function-like macro; empty where none does.
func (t *tree) definer(name string) string {
	where := ""
	for file, s := range t.scans {
		if s.names[name]&(isDef|isStatic|isMacro) != 0 && (where == "" || file < where) {
			where = file
		}
	}
	return where
}

// String tells meanings apart.
func (m Meaning) String() string { return m.Name + " " + strings.TrimSpace(m.Define) }
