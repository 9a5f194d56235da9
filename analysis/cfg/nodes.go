package cfg

import "strconv"

// nodes hands out the values that graphs are made of, from slices: a file has hundreds of thousands, and each by itself would
// cost the allocator more than all that is done with it here.
type nodes struct {
	exprList  []Expr
	instrList []Instr
	blockList []Block
	varList   []Var
	free      []*Block // that no graph needs
	edges     room[*Block]
	slots     room[*Instr]
}

// room is where small lists live while a function is built.
type room[T any] struct {
	all  [][]T
	next int
	left []T
}

// two makes room for two values. Most lists have no more.
func (r *room[T]) two() []T {
	if len(r.left) < 2 {
		if r.next == len(r.all) {
			r.all = append(r.all, make([]T, 4*chunk))
		}
		r.left = r.all[r.next]
		r.next++
	}
	list := r.left[:0:2]
	r.left = r.left[2:]
	return list
}

func (r *room[T]) reset() { r.next, r.left = 0, nil }

// built says that nothing is under way: finish has put the lists of all that is left elsewhere.
func (n *nodes) built() {
	n.edges.reset()
	n.slots.reset()
}

// chunk is how many values a slice has.
const chunk = 48

func (n *nodes) expr(e Expr) *Expr {
	if len(n.exprList) == cap(n.exprList) {
		n.exprList = make([]Expr, 0, chunk)
	}
	n.exprList = append(n.exprList, e)
	return &n.exprList[len(n.exprList)-1]
}

// instead makes an expression in the place of old, which nothing has yet, where that was the last to be made.
func (n *nodes) instead(old *Expr, e Expr) *Expr {
	if k := len(n.exprList); k > 0 && old == &n.exprList[k-1] {
		*old = e
		return old
	}
	return n.expr(e)
}

func (n *nodes) instr(in Instr) *Instr {
	if len(n.instrList) == cap(n.instrList) {
		n.instrList = make([]Instr, 0, chunk)
	}
	n.instrList = append(n.instrList, in)
	return &n.instrList[len(n.instrList)-1]
}

func (n *nodes) block(label string) *Block {
	if k := len(n.free); k > 0 {
		b := n.free[k-1]
		n.free = n.free[:k-1]
		b.Label = label
		return b
	}
	if len(n.blockList) == cap(n.blockList) {
		n.blockList = make([]Block, 0, chunk)
	}
	n.blockList = append(n.blockList, Block{Label: label})
	return &n.blockList[len(n.blockList)-1]
}

func (n *nodes) variable(v Var) *Var {
	if len(n.varList) == cap(n.varList) {
		n.varList = make([]Var, 0, chunk)
	}
	n.varList = append(n.varList, v)
	return &n.varList[len(n.varList)-1]
}

// drop takes back a block that no graph needs.
func (n *nodes) drop(b *Block) {
	*b = Block{}
	n.free = append(n.free, b)
}

// link leads an edge from one block to another.
func (n *nodes) link(from, to *Block) {
	if from.Succs == nil {
		from.Succs = n.edges.two()
	}
	from.Succs = append(from.Succs, to)
}

// tempNames are the names of the first temporaries of a function.
var tempNames = func() (list [256]string) {
	for i := range list {
		list[i] = "%" + strconv.Itoa(i)
	}
	return list
}()

func tempName(n int) string {
	if n < len(tempNames) {
		return tempNames[n]
	}
	return "%" + strconv.Itoa(n)
}
