package cfg

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Dump writes f as text for people: one line an instruction, with its line in the source.
func Dump(w io.Writer, f *Func) {
	out := bufio.NewWriter(w)
	defer out.Flush()
	var params []string
	for _, p := range f.Params {
		params = append(params, strings.TrimSpace(p.Name+" "+p.Type.String()))
	}
	if f.Variadic {
		params = append(params, "...")
	}
	static := ""
	if f.Static {
		static = "static "
	}
	fmt.Fprintf(out, "%sfunc %s(%s) %s\n", static, f.Name, strings.Join(params, ", "), f.Result)
	for _, bl := range f.Blocks {
		fmt.Fprintf(out, "b%d", bl.ID)
		if bl.Label != "" {
			fmt.Fprintf(out, " %s", bl.Label)
		}
		out.WriteString(":")
		for i, p := range bl.Preds {
			if i == 0 {
				out.WriteString(" <-")
			}
			fmt.Fprintf(out, " b%d", p.ID)
		}
		out.WriteString("\n")
		for _, in := range bl.Instrs {
			fmt.Fprintf(out, "%5d  %s", in.Loc.Line, in)
			if len(in.Macros) > 0 {
				fmt.Fprintf(out, "  ; %s", strings.Join(in.Macros, " "))
			}
			out.WriteString("\n")
		}
		if len(bl.Succs) > 0 {
			out.WriteString("       ->")
			for _, s := range bl.Succs {
				fmt.Fprintf(out, " b%d", s.ID)
			}
			out.WriteString("\n")
		}
	}
}

// String is the instruction in C-like words.
func (in *Instr) String() string {
	switch in.Op {
	case Assign:
		return in.Dst.String() + " = " + in.Src.String()
	case Call:
		s := in.Callee.String() + "(" + list(in.Args) + ")"
		if in.Callee.Op != OpFunc {
			s = "*" + s
		}
		if in.Dst != nil {
			s = in.Dst.String() + " = " + s
		}
		return s
	case Assume:
		if in.Truth {
			return "assume " + in.Src.String()
		}
		return "assume !" + in.Src.operand()
	case Return:
		if in.Src == nil {
			return "return"
		}
		return "return " + in.Src.String()
	case Declare:
		return "declare " + in.Dst.String()
	}
	return "opaque(" + list(in.Args) + ")"
}

func list(args []*Expr) string {
	out := make([]string, len(args))
	for i, a := range args {
		out[i] = a.String()
	}
	return strings.Join(out, ", ")
}

// String is the expression as C.
func (e *Expr) String() string {
	if e == nil {
		return ""
	}
	switch e.Op {
	case OpInt:
		if e.Name != "" {
			return e.Name
		}
		return strconv.FormatInt(e.Int, 10)
	case OpString:
		return `"` + e.Name + `"`
	case OpVar:
		return e.Var.Name
	case OpFunc, OpSym:
		return e.Name
	case OpField:
		if e.Arrow {
			return e.X.operand() + "->" + e.Name
		}
		return e.X.operand() + "." + e.Name
	case OpDeref:
		return "*" + e.X.operand()
	case OpIndex:
		return e.X.operand() + "[" + e.Y.String() + "]"
	case OpAddr:
		return "&" + e.X.operand()
	case OpUnary:
		return e.Name + e.X.operand()
	case OpBinary:
		return e.X.operand() + " " + e.Name + " " + e.Y.operand()
	case OpCast:
		return "(" + e.Type.String() + ")" + e.X.operand()
	case OpSizeof:
		return "sizeof"
	}
	return "?"
}

// operand is the expression as an operand: in parentheses where it is made with an operator.
func (e *Expr) operand() string {
	if e == nil {
		return ""
	}
	switch e.Op {
	case OpBinary, OpCast, OpDeref, OpUnary, OpAddr:
		return "(" + e.String() + ")"
	}
	return e.String()
}

// String is the type as C spells it, as far as it is known; "?" where it is not.
func (t Type) String() string {
	if t == (Type{}) {
		return "?"
	}
	s := t.Base
	if s == "" {
		s = "?"
	}
	if t.Ptr > 0 {
		s += " " + strings.Repeat("*", t.Ptr)
	}
	if t.Func {
		s += " (*)()"
	}
	return s
}
