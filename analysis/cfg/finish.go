package cfg

// finish turns what was built into the function's blocks: jumps through empty blocks are shortened, runs are joined,
// what is not reachable from the entry is dropped.
func (b *builder) finish() {
	b.resolveLabels()
	for i, bl := range b.order {
		bl.ID = i // until the end, where blocks get their final numbers
	}
	b.shorten()
	reached := b.reachable()
	preds := make([]int, len(b.order))
	for i, bl := range b.order {
		if reached[i] {
			for _, s := range bl.Succs {
				preds[s.ID]++
			}
		}
	}
	gone := make([]bool, len(b.order))
	for i, bl := range b.order {
		if !reached[i] || gone[i] {
			continue
		}
		for len(bl.Succs) == 1 {
			s := bl.Succs[0]
			if s == bl || s.ID == 0 || preds[s.ID] != 1 {
				break
			}
			if bl.Label == "" || bl.Label == "entry" && len(bl.Instrs) == 0 && s.Label != "" {
				bl.Label = s.Label
			}
			bl.Instrs = append(bl.Instrs, s.Instrs...)
			bl.Succs = s.Succs
			gone[s.ID] = true
		}
	}
	b.number(reached, gone)
}

// number gives the blocks that are left their final numbers and predecessors.
func (b *builder) number(reached, gone []bool) {
	left := 0
	for i, bl := range b.order {
		switch {
		case reached[i] && !gone[i]:
			left++
		case bl.ID == i: // else it is there once more
			b.drop(bl)
		}
	}
	b.fn.Blocks = make([]*Block, 0, left)
	for i, bl := range b.order {
		if reached[i] && !gone[i] {
			bl.ID = len(b.fn.Blocks)
			b.fn.Blocks = append(b.fn.Blocks, bl)
		}
	}
	edges := make([]int32, len(b.fn.Blocks)) // into each block
	all := 0
	for _, bl := range b.fn.Blocks {
		for _, s := range bl.Succs {
			edges[s.ID]++
			all++
		}
	}
	n, calls := 0, int32(0)
	for _, bl := range b.fn.Blocks {
		n += len(bl.Instrs)
		for _, ins := range bl.Instrs {
			if ins.Op == Call {
				ins.Nth = calls
				calls++
			}
		}
	}
	// What is built lives in lists of its own; see nodes.built.
	list, succs, preds := make([]*Instr, n), make([]*Block, all), make([]*Block, all)
	for i, bl := range b.fn.Blocks {
		bl.Instrs, list = moved(bl.Instrs, list)
		bl.Succs, succs = moved(bl.Succs, succs)
		if edges[i] > 0 {
			bl.Preds, preds = preds[:0:edges[i]], preds[edges[i]:]
		}
	}
	for _, bl := range b.fn.Blocks {
		for _, s := range bl.Succs {
			s.Preds = append(s.Preds, bl)
		}
	}
}

// moved copies a list to the beginning of room, and returns it and the rest. An empty list is nil.
func moved[T any](list, room []T) (at, rest []T) {
	n := copy(room, list)
	if n == 0 {
		return nil, room
	}
	return room[:n:n], room[n:]
}

// shorten leads every edge past the empty blocks on its way. A cycle of nothing but empty blocks (for (;;);) stays.
func (b *builder) shorten() {
	final := make([]*Block, len(b.order))
	follow := func(bl *Block) *Block {
		var way []*Block
		end := bl
		for len(end.Instrs) == 0 && len(end.Succs) == 1 {
			if f := final[end.ID]; f != nil {
				end = f
				break
			}
			final[end.ID] = end // a cycle ends here
			way = append(way, end)
			end = end.Succs[0]
		}
		for _, w := range way {
			final[w.ID] = end
		}
		return end
	}
	reached := b.reachable()
	for i, bl := range b.order {
		if !reached[i] {
			continue
		}
		for j, s := range bl.Succs {
			bl.Succs[j] = follow(s)
		}
		bl.Succs = unique(bl.Succs)
	}
}

// unique drops repeated blocks, keeping the order.
func unique(blocks []*Block) []*Block {
	if len(blocks) < 2 {
		return blocks
	}
	if len(blocks) == 2 {
		if blocks[0] == blocks[1] {
			return blocks[:1]
		}
		return blocks
	}
	out := blocks[:0]
	known := make(map[*Block]bool, len(blocks))
	for _, s := range blocks {
		if !known[s] {
			known[s] = true
			out = append(out, s)
		}
	}
	return out
}

// reachable tells which blocks of b.order the entry leads to.
func (b *builder) reachable() []bool {
	seen := make([]bool, len(b.order))
	seen[0] = true
	for work := []*Block{b.order[0]}; len(work) > 0; {
		bl := work[len(work)-1]
		work = work[:len(work)-1]
		for _, s := range bl.Succs {
			if !seen[s.ID] {
				seen[s.ID] = true
				work = append(work, s)
			}
		}
	}
	return seen
}

// resolveLabels leads computed gotos to the labels whose address is taken, and says which labels do not exist.
func (b *builder) resolveLabels() {
	if b.jumps.dispatch != nil {
		b.jumps.dispatch.Succs = b.jumps.taken
		b.order = append(b.order, b.jumps.dispatch)
		if len(b.jumps.taken) == 0 {
			b.jumps.dispatch.Instrs = []*Instr{{Op: Return, Loc: b.fn.End, End: b.fn.End}}
		}
	}
	reported := map[*Block]bool{}
	for _, g := range b.jumps.gotos {
		if b.jumps.placed[g.to] {
			continue
		}
		if !reported[g.to] {
			reported[g.to] = true
			b.problem(g.at, b.fn.Name, "label "+g.name+" does not exist")
			g.to.Instrs = []*Instr{{Op: Return, Loc: g.at, End: g.at}}
			b.order = append(b.order, g.to)
		}
	}
}
