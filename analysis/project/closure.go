package project

// nameTable numbers the names that scans speak of: sets of them are lists of numbers then.
type nameTable struct {
	all   []string         // by number
	macro []bool           // by number: some file defines a function-like macro of that name
	of    map[*scan][]said // what a scan says
	id    map[string]int32

	// What is known of each name while a closure is made; only those marked with its number count.
	mark  []int32
	round int32
	roles []role
}

// said is what a scan says of one name.
type said struct {
	id int32
	is role
}

func newNameTable(scans map[string]*scan) nameTable {
	n := 0
	for _, s := range scans {
		n += len(s.names)
	}
	t := nameTable{of: make(map[*scan][]said, len(scans)), id: make(map[string]int32, n/2)}
	for _, file := range sortedKeys(scans) {
		s := scans[file]
		list := make([]said, 0, len(s.names))
		for name, is := range s.names {
			id, ok := t.id[name]
			if !ok {
				id = int32(len(t.all))
				t.id[name] = id
				t.all, t.macro = append(t.all, name), append(t.macro, false)
			}
			t.macro[id] = t.macro[id] || is&isMacro != 0
			list = append(list, said{id, is})
		}
		t.of[s] = list
	}
	t.mark, t.roles = make([]int32, len(t.all)), make([]role, len(t.all))
	return t
}

// closure is a file with the project files that it includes. Names in it are numbers of a nameTable, in no order.
type closure struct {
	python bool
	inits  []string
	defs   []int32
	uses   []int32 // that it does not define

	wants []int32 // see resolver.wants
	asked bool    // wants is set
}

// closure adds up the scans of a file and what it includes.
func (r *resolver) closure(file string) *closure {
	if c := r.closures[file]; c != nil {
		return c
	}
	c := &closure{}
	r.closures[file] = c
	names := &r.names
	names.round++
	var spoken []int32
	seen := map[string]bool{file: true}
	for work := []string{file}; len(work) > 0 && len(seen) < maxClosure; {
		name := work[len(work)-1]
		work = work[:len(work)-1]
		s := r.tree.scans[name]
		if s == nil {
			continue
		}
		c.python = c.python || s.python
		c.inits = append(c.inits, s.inits...)
		for _, x := range names.of[s] {
			if names.mark[x.id] != names.round {
				names.mark[x.id], names.roles[x.id] = names.round, 0
				spoken = append(spoken, x.id)
			}
			names.roles[x.id] |= x.is
		}
		for _, inc := range r.tree.targets(name) {
			if inc != "" && !seen[inc] {
				seen[inc] = true
				work = append(work, inc)
			}
		}
	}
	for _, id := range spoken {
		switch is := names.roles[id]; {
		case is&isDef != 0:
			c.defs = append(c.defs, id)
		case is&isStatic != 0:
		case is&isUsed != 0, is&isTaken != 0 && is&isDecl != 0: // what is taken and not declared is a variable
			c.uses = append(c.uses, id)
		}
	}
	return c
}
