package headers

import _ "embed"

// Settles reports whether some model, of any platform and any version, has a macro of that name: then it is up to the
// platform and the version whether it is defined, and to no project.
func Settles(name string) bool {
	// A search by halves over lines: to make a table of them would take longer than most runs ask it.
	from, to := 0, len(macros)
	for from < to {
		at := from + (to-from)/2
		for at > from && macros[at-1] != '\n' {
			at--
		}
		end := at
		for macros[end] != '\n' {
			end++
		}
		switch line := macros[at:end]; {
		case line == name:
			return true
		case line < name:
			from = end + 1
		default:
			to = at
		}
	}
	return false
}

// macros are the names of all macros of all models, sorted, a line each. TestMacroNames holds them against the models.
//
//go:embed macros.txt
var macros string
