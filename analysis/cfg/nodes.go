package cfg

import "strconv"

// nodes hands out the values that graphs are made of, from slices: a file has hundreds of thousands, and each by itself would
// cost the allocator more than all that is done with it here.
type nodes struct {
	exprList  []Expr
	instrList []Instr
	blockList []Block
	varList   []Var
	edgeList  []*Block
	slotList  []*Instr
}

// chunk is how many values a slice has.
const chunk = 64

func (n *nodes) expr(e Expr) *Expr {
	if len(n.exprList) == cap(n.exprList) {
		n.exprList = make([]Expr, 0, chunk)
	}
	n.exprList = append(n.exprList, e)
	return &n.exprList[len(n.exprList)-1]
}

func (n *nodes) instr(in Instr) *Instr {
	if len(n.instrList) == cap(n.instrList) {
		n.instrList = make([]Instr, 0, chunk)
	}
	n.instrList = append(n.instrList, in)
	return &n.instrList[len(n.instrList)-1]
}

func (n *nodes) block(label string) *Block {
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

// link leads an edge from one block to another. Nearly all blocks have one or two.
func (n *nodes) link(from, to *Block) {
	if from.Succs == nil {
		if len(n.edgeList) < 2 {
			n.edgeList = make([]*Block, 4*chunk)
		}
		from.Succs, n.edgeList = n.edgeList[:0:2], n.edgeList[2:]
	}
	from.Succs = append(from.Succs, to)
}

// instrs2 makes room for a block's first two instructions.
func (n *nodes) instrs2() []*Instr {
	if len(n.slotList) < 2 {
		n.slotList = make([]*Instr, 4*chunk)
	}
	list := n.slotList[:0:2]
	n.slotList = n.slotList[2:]
	return list
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
