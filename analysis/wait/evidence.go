package wait

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
)

// evidence adds the held calls of functions of which nothing is known but that the program has made regions for: for a call of them
// and nothing else. It is certain where most of their calls are in such regions. The bugs that stand out among what a program
// believes elsewhere: Engler and others, Bugs as Deviant Behavior, SOSP 2001.
func (s *solver) evidence(res *Result) {
	families := s.families()
	for _, name := range slices.Sorted(maps.Keys(s.unknown)) {
		if like := families[familyOf(name)]; like != nil && len(s.alone[name]) == 0 && like.takesIn(name) {
			s.stranger(res, name, like)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(s.alone)) {
		alone := s.alone[name]
		var held []where
		for _, c := range s.unknown[name] {
			if s.onlyHeld(c) {
				held = append(held, c)
			}
		}
		for _, c := range held {
			if reach := s.gil.Reach(c.f.fn); reach&(gil.ReachMethod|gil.ReachThread|gil.ReachCallback|gil.ReachPresumed) == 0 || c.f.noReturn(c.block) || s.inChild(c.f, c.block, 0) {
				continue
			}
			_, only := s.inDealloc(c.f)
			res.Calls = append(res.Calls, &Call{
				Func: c.f.fn, Block: c.block, Instr: c.instr, Name: shown(name),
				Certain: s.gil.Reach(c.f.fn) != gil.ReachPresumed && len(alone) > 1 && len(alone) > 2*len(held) && !only && s.gil.Points(c.f.fn).At(c.block, c.instr).Sure.Has(gil.Held),
				Other:   &Place{alone[0].f.fn, alone[0].ins},
			})
		}
	}
}

// onlyHeld reports whether a call is only ever run with the GIL held.
func (s *solver) onlyHeld(c where) bool {
	return s.gil.Points(c.f.fn).At(c.block, c.instr).Seen.Only(gil.Held)
}

// findAlone notes the region that an instruction of a block opens, if it holds one call and nothing else: from there to where the
// thread state comes back, along all ways.
func (s *solver) findAlone(f *function, b *cfg.Block, at int) {
	const maxBlocks = 12
	var found *where
	var name string
	type point struct {
		b    *cfg.Block
		from int
	}
	seen := map[*cfg.Block]bool{}
	queue := []point{{b, at + 1}}
ways:
	for len(queue) > 0 {
		p := queue[0]
		queue = queue[1:]
		for n := p.from; n < len(p.b.Instrs); n++ {
			ins := p.b.Instrs[n]
			switch ins.Op {
			case cfg.Assume:
				if !ins.Truth && s.alwaysTrue(f, ins.Src) {
					continue ways // nobody goes there
				}
				continue
			case cfg.Call:
			case cfg.Return:
				return
			default:
				continue
			}
			c := s.gil.Callee(f.fn, ins)
			u := unknownName(c, ins)
			switch {
			case c.API != nil && c.API.Effect.Acquires():
				continue ways
			case c.API != nil && c.API.Has(capi.AlwaysTrue):
			case u != "" && (found == nil || found.ins == ins):
				found, name = &where{f, p.b.ID, n, ins}, u
			default:
				return
			}
		}
		for _, next := range p.b.Succs {
			if !seen[next] {
				seen[next] = true
				queue = append(queue, point{next, 0})
			}
		}
		if len(seen) > maxBlocks {
			return
		}
	}
	if found != nil {
		s.alone[name] = append(s.alone[name], *found)
	}
}

// alwaysTrue reports whether e is what a call returned that never returns 0.
func (s *solver) alwaysTrue(f *function, e *cfg.Expr) bool {
	v := e.Local()
	if v == nil {
		return false
	}
	for _, ins := range f.assigned(v) {
		if ins.Op != cfg.Call {
			return false
		}
		if c := s.gil.Callee(f.fn, ins); c.API == nil || !c.API.Has(capi.AlwaysTrue) {
			return false
		}
	}
	return true
}

// unknownName names a call's target where nothing is known of it: a function, or a function pointer that is a member
// ("struct db->open"). It is empty where something is known.
func unknownName(c gil.Callee, ins *cfg.Instr) string {
	switch {
	case c.API != nil || c.C != nil || c.Slot || len(c.Funcs) > 0 || len(c.Now) > 0:
		return ""
	case !c.Indirect:
		return c.Name
	}
	e := ins.Callee.Uncast()
	for e != nil && e.Op == cfg.OpDeref {
		e = e.X.Uncast()
	}
	if e == nil || e.Op != cfg.OpField {
		return ""
	}
	owner := cmp.Or(e.X.Type.Struct, e.X.Type.Base)
	if owner == "" {
		return ""
	}
	return owner + "->" + e.Name
}

// shown is a name of unknownName for people.
func shown(name string) string {
	_, member, ok := strings.Cut(name, "->")
	if !ok {
		return name
	}
	return member
}

// family is a library as the program uses it: functions whose names begin alike, or the function pointers of one struct.
type family struct {
	alone []Place         // a region for each function that has one of its own, by name
	words map[string]bool // that the names of those have
	held  int             // functions that are only called held
}

// minFamily is how many functions of a family must have regions of their own for the others to stand out.
const minFamily = 4

// families are those of which the program calls most functions released.
func (s *solver) families() map[string]*family {
	out := map[string]*family{}
	of := func(name string) *family {
		key := familyOf(name)
		if key == "" {
			return nil
		}
		if out[key] == nil {
			out[key] = &family{words: map[string]bool{}}
		}
		return out[key]
	}
	alone := func(f *family, name string, at Place) {
		f.alone = append(f.alone, at)
		for _, w := range words(shown(name)) {
			f.words[w] = true
		}
	}
	// Those that the tables know count, too.
	for _, name := range slices.Sorted(maps.Keys(s.known)) {
		if f := of(name); f != nil && len(s.released[name]) > 0 {
			alone(f, name, s.released[name][0])
		}
	}
	for _, name := range slices.Sorted(maps.Keys(s.unknown)) {
		f := of(name)
		if f == nil {
			continue
		}
		if own := s.alone[name]; len(own) > 0 {
			alone(f, name, Place{own[0].f.fn, own[0].ins})
		} else if !slices.ContainsFunc(s.unknown[name], func(c where) bool { return !s.onlyHeld(c) }) {
			f.held++
		}
	}
	maps.DeleteFunc(out, func(_ string, f *family) bool { return len(f.alone) < minFamily || f.held > 2*len(f.alone) })
	return out
}

// familyOf is the struct of a function pointer, else how the names of a library begin: up to the first underscore, or the first
// word in lower or upper case.
func familyOf(name string) string {
	if owner, _, ok := strings.Cut(name, "->"); ok {
		return owner
	}
	name = strings.TrimLeft(name, "_")
	if n := strings.IndexByte(name, '_'); n >= 2 {
		return name[:n]
	}
	for i, c := range name {
		if i > 0 && unicode.IsUpper(c) != unicode.IsUpper(rune(name[i-1])) {
			if unicode.IsLower(c) {
				i-- // PQexec is of PQ, GetFile of Get
			}
			if i >= 2 {
				return name[:i]
			}
			return ""
		}
	}
	return ""
}

// brief are words in the names of functions that are over at once, in most libraries.
var brief = map[string]bool{}

func init() {
	for _, w := range strings.Fields(`free new alloc create destroy delete unref ref incref decref dup copy init clear reset error errno errmsg strerror err last
		version is has name type size len length count num id msgid msgtype string str option options opt set config default handle status state info from to at`) {
		brief[w] = true
	}
}

// takesIn reports whether a function may well be like those of the family that have regions: its name has no word of
// those that are over at once, but for words that theirs have, too. Of memory and errors there is nothing to wait for.
func (f *family) takesIn(name string) bool {
	return !slices.ContainsFunc(words(shown(name)), func(w string) bool {
		return brief[w] && !f.words[w] || strings.HasSuffix(w, "free") || strings.HasSuffix(w, "alloc") || strings.HasSuffix(w, "ref") || strings.HasPrefix(w, "err")
	})
}

// words splits a name at underscores and where capitals begin.
func words(name string) []string {
	var out []string
	begin := 0
	flush := func(end int) {
		if end > begin {
			out = append(out, strings.ToLower(name[begin:end]))
		}
		begin = end
	}
	for i := 0; i < len(name); i++ {
		switch c := rune(name[i]); {
		case c == '_':
			flush(i)
			begin = i + 1
		case i > begin && unicode.IsUpper(c) && !unicode.IsUpper(rune(name[i-1])):
			flush(i)
		}
	}
	flush(len(name))
	return out
}

// stranger adds the held calls of a function that is like others of its library that the program calls released.
func (s *solver) stranger(res *Result, name string, like *family) {
	if slices.ContainsFunc(s.unknown[name], func(c where) bool { return !s.onlyHeld(c) }) {
		return // its authors have thought of it
	}
	for _, c := range s.unknown[name] {
		if reach := s.gil.Reach(c.f.fn); reach&(gil.ReachMethod|gil.ReachPresumed) == 0 || c.f.noReturn(c.block) || s.inChild(c.f, c.block, 0) {
			continue
		}
		if below, _ := s.inDealloc(c.f); below {
			continue
		}
		res.Calls = append(res.Calls, &Call{
			Func: c.f.fn, Block: c.block, Instr: c.instr, Name: shown(name), Like: len(like.alone),
			Other: &like.alone[0],
		})
	}
}
