// Package headers holds model headers: what CPython, numpy, C, POSIX, Linux, macOS and Windows declare, as far as C
// extensions use it, for every CPython that can be analysed for.
//
// With them analysis needs no installed Python and no C compiler, and says the same on every machine. A model states an
// interface only: macros that change the syntax or carry meaning are real, every other macro is opaque, so that the tree
// keeps API macros as calls and constants as names; types have their fields; functions are absent, capi knows them.
package headers

import (
	"strconv"
	"strings"
	"sync"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/csrc/pp"
)

// The platforms with models.
const (
	Linux   = "linux"
	MacOS   = "macos"
	Windows = "windows"
)

// Set is the headers of one target on one platform. Its methods may be called from several goroutines; a digest is made
// when it is first asked for, and shared from then on.
type Set struct {
	target   capi.Target
	platform string

	mu      sync.Mutex
	digests map[string]*entry // by model name, not by the name in the #include
	found   sync.Map          // what Lookup found, by the name in the #include: *pp.Digest

	predefined func() *pp.Digest
	typedefs   func() map[string]bool
}

// entry makes one digest once.
type entry struct {
	once   sync.Once
	digest *pp.Digest
}

type setKey struct {
	target   capi.Target
	platform string
}

var sets sync.Map // setKey -> *Set

// For returns the headers of target on platform: "linux" (also for the empty string and any other), "macos" or
// "windows". The zero target means capi.DefaultTarget. The same arguments give the same Set.
func For(target capi.Target, platform string) *Set {
	if target == (capi.Target{}) {
		target = capi.DefaultTarget
	}
	if platform != MacOS && platform != Windows {
		platform = Linux
	}
	key := setKey{target, platform}
	if s, ok := sets.Load(key); ok {
		return s.(*Set)
	}
	s := &Set{target: target, platform: platform, digests: map[string]*entry{}}
	s.predefined = sync.OnceValue(s.makePredefined)
	s.typedefs = sync.OnceValue(func() map[string]bool { return typedefsOf(platform) })
	got, _ := sets.LoadOrStore(key, s)
	return got.(*Set)
}

// Lookup returns the digest of the header that #include <name> names; ok is false where there is no model. On every
// platform the models of the others answer for what the platform itself lacks: who includes windows.h without a
// condition builds for Windows, whatever the target platform says.
func (s *Set) Lookup(name string) (d *pp.Digest, ok bool) {
	if known, ok := s.found.Load(name); ok {
		d = known.(*pp.Digest)
		return d, d != nil
	}
	d = s.lookup(name)
	s.found.Store(name, d)
	return d, d != nil
}

func (s *Set) lookup(name string) *pp.Digest {
	if model := s.resolve(name); model != "" {
		return s.digest(model)
	}
	for _, platform := range others[s.platform] {
		o := For(s.target, platform)
		if model := o.resolve(name); model != "" {
			return o.digest(model)
		}
	}
	return nil
}

// Predefined returns the macros that the compiler defines: gcc 12 for x86-64 on linux, Clang for arm64 on macos, MSVC
// 19.30 for x64 on windows.
func (s *Set) Predefined() *pp.Digest { return s.predefined() }

// Typedefs returns every typedef name that a model of the platform declares, in any version: a name to go by where a
// header is missing. The caller must not change the map.
func (s *Set) Typedefs() map[string]bool { return s.typedefs() }

// Include implements pp.Resolver for the models themselves.
func (s *Set) Include(spec string, angled, next bool, from string) (pp.Included, bool) {
	d, ok := s.Lookup(spec)
	return pp.Included{Digest: d}, ok
}

// digest returns the digest of a model that exists.
func (s *Set) digest(model string) *pp.Digest {
	s.mu.Lock()
	e := s.digests[model]
	if e == nil {
		e = &entry{}
		s.digests[model] = e
	}
	s.mu.Unlock()
	e.once.Do(func() { e.digest = s.build(model) })
	return e.digest
}

// build reads a model. Only what the model says, and the target, goes into the digest: not what a unit defined before
// its #include.
func (s *Set) build(model string) *pp.Digest {
	var text modelText
	s.read(model, &text)
	d := pp.NewDigest(model, &pp.Config{Resolver: s, Predefined: s.Predefined()}, "gillint/"+s.platform+"/"+model, text.c.Bytes())
	for i := range text.opaque {
		d.Macros[text.opaque[i].Name] = &text.opaque[i]
	}
	for _, name := range text.named {
		if m := d.Macros[name]; m != nil {
			m.Opaque = true
		}
	}
	if s.platform == MacOS {
		for _, name := range absentOnMacOS() {
			delete(d.Macros, name)
		}
	}
	asModel(d)
	return d
}

func (s *Set) makePredefined() *pp.Digest {
	name := "predefined/" + s.platform + ".h"
	d := pp.NewDigest("<predefined>", &pp.Config{}, name, []byte(file("hand/"+name)))
	asModel(d)
	return d
}

// asModel marks the files of d, so that nothing in them is reported.
func asModel(d *pp.Digest) {
	for i := range d.Files {
		d.Files[i].Model, d.Files[i].Project = true, false
	}
}

// version is the text ahead of Python.h that tells the target. The micro version is 0: who needs more than the minor
// one tests for a fix, which the analysis does not know.
func (s *Set) version() string {
	return strings.ReplaceAll(file("hand/python/version.txt"), "$MINOR", strconv.Itoa(s.target.Minor))
}
