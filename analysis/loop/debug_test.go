package loop

import (
	"fmt"
	"os"
	"testing"

	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/csrc"
	"github.com/gillint/gillint/analysis/gil"
)

func TestDebug(t *testing.T) {
	name := os.Getenv("DEBUGC")
	if name == "" {
		t.Skip()
	}
	text, _ := os.ReadFile(name)
	u := csrc.Parse(&csrc.Config{FS: os.DirFS("/"), Path: name[1:], Text: text})
	p := cfg.Link("x", []*cfg.File{cfg.Build(u)})
	s := newSolver(p, gil.Solve(p, gil.Options{}))
	s.summarize()
	for _, f := range s.order {
		fmt.Println(f.fn.Name, "free", f.free, "work", f.work, "recur", f.recur, f.nests, s.gil.Reach(f.fn), s.gil.Points(f.fn).Any())
		for li := range f.loops {
			b, i, _ := f.place(li)
			fmt.Println("  loop", f.fn.Blocks[b].Instrs[i].Loc.Line, f.loops[li].Nodes, "bound", f.level[li].bound, "free", f.level[li].free, f.level[li].nests)
		}
	}
}
