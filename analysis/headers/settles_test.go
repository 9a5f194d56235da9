package headers

import (
	"os"
	"slices"
	"strings"
	"testing"
)

func TestSettles(t *testing.T) {
	for name, want := range map[string]bool{
		"HAVE_FORK": true, "MS_WINDOWS": true, "WITH_THREAD": true, "PyList_GET_ITEM": true, "EINTR": true, "O_BINARY": true,
		"DEBUG": false, "NDEBUG": false, "HAVE_CONFIG_H": false, "USE_THREADS": false, "": false, "\n": false, "~": false,
	} {
		if Settles(name) != want {
			t.Errorf("%q: %v", name, !want)
		}
	}
	for _, name := range strings.Fields(macros) {
		if !Settles(name) || Settles(name+" ") {
			t.Fatalf("%q is not found where it stands, or a name that does not stand there", name)
		}
	}
}

// macros.txt lists the macros of the models; UPDATE=1 go test ./analysis/headers writes it. Directives are not followed, so that
// every version's are found.
func TestMacroNames(t *testing.T) {
	names := map[string]bool{}
	for m := range texts() {
		text := file(m)
		for {
			i := strings.Index(text, "define ")
			if i < 0 {
				break
			}
			before := strings.TrimRight(text[:i], " \t")
			text = text[i+len("define "):]
			if !strings.HasSuffix(before, "#") {
				continue
			}
			n := 0
			for n < len(text) && identByte(text[n]) {
				n++
			}
			names[text[:n]] = true
		}
	}
	var list []string
	for name := range names {
		list = append(list, name)
	}
	slices.Sort(list)
	want := strings.Join(list, "\n") + "\n"
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile("macros.txt", []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	} else if macros != want {
		t.Error("macros.txt is not what the models have: UPDATE=1 go test ./analysis/headers")
	}
}
