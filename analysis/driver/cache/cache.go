// Package cache keeps results on disk between runs, for the driver. What it holds can always be thrown away: an entry that is
// missing, damaged or of another build of gillint costs the time to work it out again and nothing else.
//
// Several processes may use one folder at the same time, and be killed at any moment. An entry is written to a file of its own
// and then renamed, so that a reader sees all of it or nothing; that the disk really has it is not waited for, since every
// entry carries a checksum. Nothing is locked.
package cache

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"
)

// DirEnv is the environment variable that names the cache's folder.
const DirEnv = "GILLINT_CACHE_DIR"

// maxEntry bounds the size of one entry, in bytes: what is larger is not kept.
const maxEntry = 64 << 20

// usedOften is how exactly the time of an entry's last use is known: noting every use would cost a write for every read.
const usedOften = 12 * time.Hour

// A Disk is a cache in a folder. Its methods may be called from several goroutines.
type Disk struct {
	dir   string
	build string // of gillint: part of every key

	mu     sync.Mutex
	failed error // the first
	stored atomic.Bool
}

// Dir is the folder of the user's cache: what GILLINT_CACHE_DIR names, else gillint in the system's folder for caches
// ($XDG_CACHE_HOME or ~/.cache on Linux). It fails where the system has no such folder.
func Dir() (string, error) {
	if dir := os.Getenv(DirEnv); dir != "" {
		return filepath.Abs(dir)
	}
	dir, err := os.UserCacheDir()
	if err != nil {
		return "", err
	}
	return filepath.Join(dir, "gillint"), nil
}

// Open opens the cache in the folder dir, which is made where it does not exist. Entries of other builds are not seen. It
// fails where the folder cannot be made or written to.
func Open(dir, build string) (*Disk, error) {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return nil, err
	}
	d := &Disk{dir: dir, build: build}
	if _, err := os.Stat(d.tag()); err != nil {
		if err := d.write(d.tag(), []byte(tagText)); err != nil {
			return nil, err
		}
	}
	return d, nil
}

// Load returns what was stored last under the key; nil where there is nothing, or nothing that can be read.
func (d *Disk) Load(key string) []byte {
	name := d.name(key)
	f, err := os.Open(name)
	if err != nil {
		return nil
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil || info.Size() > maxEntry+overhead {
		return nil
	}
	raw := make([]byte, info.Size())
	if _, err := io.ReadFull(f, raw); err != nil {
		return nil
	}
	data, err := decode(raw, d.id(key))
	if err != nil {
		return nil // the next Store replaces it
	}
	if now := time.Now(); now.Sub(info.ModTime()) > usedOften {
		os.Chtimes(name, time.Time{}, now) // for Prune; without it the entry is dropped sooner
	}
	return data
}

// Store keeps data under the key, in the place of what was there. Where that fails, Err tells.
func (d *Disk) Store(key string, data []byte) {
	if len(data) > maxEntry {
		return
	}
	d.stored.Store(true)
	name := d.name(key)
	err := d.write(name, encode(data, d.id(key)))
	if errors.Is(err, fs.ErrNotExist) { // the first entry of its folder, or "cache clean" was here
		if err = os.MkdirAll(filepath.Dir(name), 0o777); err == nil {
			err = d.write(name, encode(data, d.id(key)))
		}
	}
	if err != nil {
		d.mu.Lock()
		defer d.mu.Unlock()
		if d.failed == nil {
			d.failed = err
		}
	}
}

// Err is the first error of a Store; nil where there was none.
func (d *Disk) Err() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.failed
}

// write puts a file in place in one step.
func (d *Disk) write(name string, data []byte) error {
	f, err := os.CreateTemp(filepath.Dir(name), tempPrefix)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if e := f.Close(); err == nil {
		err = e
	}
	if err == nil {
		err = os.Rename(f.Name(), name)
	}
	if err != nil {
		os.Remove(f.Name()) // else Prune finds it
	}
	return err
}

// id is the key's digest; that of another build differs.
func (d *Disk) id(key string) [sha256.Size]byte {
	h := sha256.New()
	io.WriteString(h, d.build)
	h.Write([]byte{0})
	io.WriteString(h, key)
	return [sha256.Size]byte(h.Sum(nil))
}

// name is the file of a key's entry. Folders by the first byte keep listings short.
func (d *Disk) name(key string) string {
	id := d.id(key)
	s := hex.EncodeToString(id[:16])
	return filepath.Join(d.dir, s[:2], s[2:]+suffix)
}

// An entry is the magic, the digest of its id and data, the data. The magic's number is that of this form; what the data
// means is part of the build.
const (
	magic    = "gillint cache 1\n"
	overhead = int64(len(magic) + sha256.Size)
	suffix   = ".entry"
)

var errEntry = errors.New("not an entry of the cache")

func encode(data []byte, id [sha256.Size]byte) []byte {
	sum := checksum(data, id)
	out := make([]byte, 0, int(overhead)+len(data))
	out = append(out, magic...)
	out = append(out, sum[:]...)
	return append(out, data...)
}

// decode returns the data of an entry. It fails where the entry is not whole, or not that of the id.
func decode(raw []byte, id [sha256.Size]byte) ([]byte, error) {
	if int64(len(raw)) < overhead || string(raw[:len(magic)]) != magic {
		return nil, errEntry
	}
	data := raw[overhead:]
	if sum := checksum(data, id); string(sum[:]) != string(raw[len(magic):overhead]) {
		return nil, errEntry
	}
	return data, nil
}

func checksum(data []byte, id [sha256.Size]byte) [sha256.Size]byte {
	h := sha256.New()
	h.Write(id[:])
	h.Write(data)
	return [sha256.Size]byte(h.Sum(nil))
}
