package cache

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"io"
	"os"
	"runtime"
	"strings"
)

// buildHead is how much of a program is searched for its build ID, in bytes: the linker puts it at the start of the code.
const buildHead = 64 << 10

// maxID is more than a build ID has, in bytes: four digests and what separates them.
const maxID = 256

// Build identifies the program that runs: two that differ in any of their code, rules or tables have different ones. It is
// the build ID that the go command writes into every program, a digest of all that it was made of, else a digest of the
// program's file. It fails where that cannot be read.
func Build() (string, error) {
	name, err := os.Executable()
	if err != nil {
		return "", err
	}
	f, err := os.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	id, err := buildID(f)
	return strings.Join([]string{runtime.GOOS, runtime.GOARCH, id}, " "), err
}

// buildID is the identity of the program in r.
func buildID(r io.ReadSeeker) (string, error) {
	head := make([]byte, buildHead)
	n, err := io.ReadFull(r, head)
	if err != nil && err != io.ErrUnexpectedEOF {
		return "", err
	}
	if id := embedded(head[:n]); id != "" {
		return id, nil
	}
	if _, err := r.Seek(0, io.SeekStart); err != nil {
		return "", err
	}
	h := sha256.New()
	if _, err := io.Copy(h, r); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// embedded finds the build ID at the start of a program, where cmd/internal/buildid finds it: in a note of ELF, else between
// marks at the start of the code. It returns "" where there is none, or an empty one as reproducible builds have it.
func embedded(head []byte) string {
	id := []byte(nil)
	if before, after, ok := bytes.Cut(head, []byte("\x04\x00\x00\x00Go\x00\x00")); ok && bytes.HasPrefix(head, []byte("\x7fELF")) && len(before) >= 4 {
		if n := binary.LittleEndian.Uint32(before[len(before)-4:]); int64(n) <= int64(len(after)) {
			id = after[:n]
		}
	} else if _, after, ok := bytes.Cut(head, []byte("\xff Go build ID: \"")); ok {
		id, _, _ = bytes.Cut(after, []byte("\"\n \xff"))
	}
	if bytes.Count(id, []byte("/")) != 3 || len(id) > maxID {
		return ""
	}
	return string(id)
}
