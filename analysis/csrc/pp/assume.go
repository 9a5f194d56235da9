package pp

import (
	"slices"
	"strings"
)

// Projects test what their libraries' headers or a configure step would have defined: HAVE_FOO, FOO_HAS_BAR, FOO_VERSION
// >= 10203. Where such a header could not be found, none of it is known, and "not defined" would drop the very code that
// is built everywhere. So the feature is taken to be there and the library to be new, unless the text defines the name
// itself somewhere: then what it says counts.

// newest is the version that a library of unknown version has.
const newest = 1<<31 - 1

// elsewhere are words in the names of features that this platform or a good library lacks.
var elsewhere = set("AIX ALTIVEC APPLE BEOS BROKEN BSD BUG BUGGY COCOA CYGWIN DARWIN DEBUG FREEBSD HPUX KQUEUE MAC MACOS MACOSX " +
	"MINGW MSC MSVC NEON NETBSD NO NOT OBSOLETE OLD OPENBSD OS2 OSX PYPY QUARTZ SOLARIS SUN TEST VSX WIN WIN32 WIN64 WINAPI WINDOWS WINSOCK WINSOCK2")

func set(s string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(s) {
		out[w] = true
	}
	return out
}

// isFeature reports whether a macro's name says that something is there.
func isFeature(name string) bool {
	if name != strings.ToUpper(name) || name[0] == '_' {
		return false
	}
	parts := strings.Split(name, "_")
	for _, w := range parts {
		if elsewhere[w] {
			return false
		}
	}
	last := len(parts) - 1
	for i, w := range parts {
		if (w == "HAVE" || w == "HAS") && i < last && i <= 1 || w == "EXISTS" && i == last && i > 0 {
			return true
		}
	}
	return false
}

// isVersion reports whether a macro's name says that it is a library's version.
func isVersion(name string) bool {
	if name != strings.ToUpper(name) || name[0] == '_' || strings.HasPrefix(name, "PY") || strings.HasPrefix(name, "LIBRESSL") {
		return false
	}
	for i, w := range strings.Split(name, "_") {
		if w == "VERSION" && i > 0 {
			return true
		}
	}
	return false
}

// isVersionCheck reports whether a function-like macro's name says that it is true where a library is new enough.
func isVersionCheck(name string) bool {
	for _, end := range []string{"_CHECK_VERSION", "_VERSION_CHECK", "_VERSION_ATLEAST", "_VERSION_AT_LEAST"} {
		if strings.HasSuffix(name, end) && isVersion(name) {
			return true
		}
	}
	return false
}

// isDefined answers #ifdef.
func (p *preprocessor) isDefined(name string) bool {
	return (p.macros.lookup(name).isDefined() || p.assumed(name)) != slices.Contains(p.flipped, name)
}

// assumed reports whether a macro that is not defined is taken to be: a feature that a header not found may tell of.
func (p *preprocessor) assumed(name string) bool {
	return p.lost && isFeature(name) && !p.definesItself(name)
}

// assume gives the value, in #if, of a name that is not defined; call tells that it is used as a function.
func (p *preprocessor) assume(name string, call bool) value {
	switch {
	case slices.Contains(p.flipped, name):
		return truth(!p.assumed(name))
	case !p.lost:
	case call && isVersionCheck(name), !call && isFeature(name):
		return truth(!p.definesItself(name))
	case !call && isVersion(name) && !p.definesItself(name):
		return value{n: newest}
	}
	return value{}
}

// definesItself reports whether a project file read so far has a #define or #undef of name, compiled or not, or the
// command line undefines it.
func (p *preprocessor) definesItself(name string) bool {
	if slices.Contains(p.cfg.Defines, "-"+name) {
		return true
	}
	for _, s := range p.sources {
		if s.project && s.defines()[name] {
			return true
		}
	}
	return false
}

// defines returns the names that the text defines or undefines anywhere, or of which it says as configure does that they are
// not defined: /* #undef X */.
func (s *source) defines() map[string]bool {
	if s.names != nil {
		return s.names
	}
	s.names = map[string]bool{}
	for at := 0; ; {
		n := strings.IndexByte(s.text[at:], '#')
		if n < 0 {
			return s.names
		}
		hash := at + n
		at = hash + 1
		i := s.blanksBefore(hash)
		if i > 0 && s.text[i-1:i+1] == "/*" {
			i = s.blanksBefore(i - 1)
		}
		if i >= 0 && s.text[i] != '\n' {
			continue // no directive
		}
		rest := strings.TrimLeft(s.text[at:min(at+200, len(s.text))], " \t")
		word, ok := strings.CutPrefix(rest, "define")
		if !ok {
			word, ok = strings.CutPrefix(rest, "undef")
		}
		name := strings.TrimLeft(word, " \t")
		end := 0
		for end < len(name) && isIdent[name[end]] {
			end++
		}
		if ok && len(name) < len(word) && end > 0 {
			s.names[name[:end]] = true
		}
	}
}

// blanksBefore moves back over blanks: it returns the position of the byte before them, -1 at the beginning.
func (s *source) blanksBefore(i int) int {
	for i--; i >= 0 && (s.text[i] == ' ' || s.text[i] == '\t'); i-- {
	}
	return i
}
