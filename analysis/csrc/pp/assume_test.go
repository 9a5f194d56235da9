package pp

import "testing"

// What a header that is not there would say decides which code is read at all.
func TestAssumptions(t *testing.T) {
	tests := []struct{ name, cond, want string }{
		{"feature", "#ifdef LIB_HAS_PNG", "yes"},
		{"configured", "#if HAVE_OPEN_FILES", "yes"},
		{"probed", "#if defined(QUEUES_EXISTS) && 1", "yes"},
		{"fallback", "#ifndef HAVE_STRLCPY", "no"},
		{"version", "#if LIB_VERSION >= LIB_VERSION_ENCODE(1, 17, 6)", "yes"},
		{"old version", "#if LIB_VERSION_NUMBER < 3008008", "no"},
		{"version check", "#if LIB_CHECK_VERSION(1, 2, 9)", "yes"},
		{"version asked for", "#ifdef LIB_VERSION", "no"},
		{"other platform", "#ifdef LIB_HAS_WIN32_SURFACE", "no"},
		{"defect", "#ifdef HAVE_BROKEN_POLL", "no"},
		{"switch", "#ifdef LIB_FAULT_INJECT", "no"},
		{"compiler", "#if _MSC_VERSION >= 1900", "no"},
		{"own, off", "#if 0\n#define HAVE_MINE 1\n#endif\n#ifdef HAVE_MINE", "no"},
		{"own, later", "#ifndef HAVE_MINE_H\n#define HAVE_MINE_H\n#else\n#endif\n#undef HAVE_MINE_H\n#ifndef HAVE_MINE_H", "yes"},
		{"undefined by flag", "#ifdef HAVE_FLAG", "no"},
	}
	cfg := &Config{Defines: []string{"-HAVE_FLAG"}}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			text := tt.cond + "\nyes\n#else\nno\n#endif\n"
			if got := words(Preprocess(cfg, "t.c", []byte("#include <lib.h>\n"+text)).Tokens); got != tt.want {
				t.Errorf("%s: %s, want %s", tt.cond, got, tt.want)
			}
		})
	}
	if got := words(preprocess(t, cfg, "#ifdef LIB_HAS_PNG\nyes\n#else\nno\n#endif\n").Tokens); got != "no" {
		t.Errorf("no header is missing: %s, want no", got)
	}
}
