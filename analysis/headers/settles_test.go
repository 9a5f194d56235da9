package headers

import "testing"

func TestSettles(t *testing.T) {
	for name, want := range map[string]bool{
		"HAVE_FORK": true, "MS_WINDOWS": true, "WITH_THREAD": true, "PyList_GET_ITEM": true, "EINTR": true, "O_BINARY": true,
		"DEBUG": false, "NDEBUG": false, "HAVE_CONFIG_H": false, "USE_THREADS": false, "": false,
	} {
		if Settles(name) != want {
			t.Errorf("%q: %v", name, !want)
		}
	}
}
