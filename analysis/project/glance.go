package project

import (
	"crypto/sha256"
	"encoding/binary"
	"hash"
	"path"
	"slices"
)

// Glance is a digest of all that Discover takes from a file's text: two texts of the same name and digest lead to the same
// link units. Most edits inside a function leave it as it is.
func Glance(name string, text []byte) [sha256.Size]byte {
	switch {
	case isOther(name):
		return sha256.Sum256([]byte{'o', truth(mentionsPython(text))})
	case path.Ext(name) == ".py":
		return glancePython(text).digest()
	default:
		s, err := glance(text)
		if err != nil {
			return sha256.Sum256([]byte("e" + err.Error()))
		}
		return s.digest()
	}
}

// Glances gives, by path, the Glance of every file that Discover read only for what Glance tells. It is nil unless
// Options.Glances is set.
func (p *Project) Glances() map[string][sha256.Size]byte { return p.glances }

// takeGlances fills in Glances.
func (p *Project) takeGlances() {
	p.glances = map[string][sha256.Size]byte{}
	for _, t := range p.trees {
		for name, s := range t.scans {
			p.glances[name] = s.digest()
		}
		for name, python := range t.mentions {
			p.glances[name] = sha256.Sum256([]byte{'o', truth(python)})
		}
		for name, g := range t.glimpses {
			p.glances[name] = g.digest()
		}
		for name := range t.whole {
			delete(p.glances, name) // Setup.h may be a header and look like a build file
		}
	}
}

// digest is that of what the scan holds. The fields of scan and the lines here belong together: TestGlance.
func (s *scan) digest() [sha256.Size]byte {
	h := sha256.New()
	h.Write([]byte{truth(s.python), truth(s.main)})
	writeNames(h, s.includes)
	writeNames(h, s.inits)
	for r := role(1); r <= lastRole; r <<= 1 {
		writeNames(h, s.of(r))
	}
	return [sha256.Size]byte(h.Sum(nil))
}

func writeNames(h hash.Hash, names []string) {
	buf := binary.AppendUvarint(nil, uint64(len(names)))
	for _, name := range names {
		buf = binary.AppendUvarint(buf, uint64(len(name)))
		buf = append(buf, name...)
	}
	h.Write(buf)
}

func truth(b bool) byte {
	if b {
		return 1
	}
	return 0
}

// isOther tells whether the file is a source in a language that is not analysed.
func isOther(name string) bool {
	return slices.Contains([]string{".cc", ".cpp", ".cxx", ".c++", ".C", ".cu", ".m", ".mm", ".pyx"}, path.Ext(name))
}
