package capi

import "testing"

func TestLoad(t *testing.T) {
	t.Log(len(All()), len(NumPy()), len(AllC()))
	f := DefaultTarget.Lookup("PyList_GetItem")
	t.Logf("%+v", f)
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		loadTables()
	}
}
