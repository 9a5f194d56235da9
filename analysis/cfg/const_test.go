package cfg

import "testing"

func TestLiterals(t *testing.T) {
	for s, want := range map[string]int64{
		"0": 0, "010": 8, "0x1F": 31, "0b101": 5, "1'000": 1000, "42UL": 42, "7ll": 7, "0xFFul": 255,
		"'a'": 97, `'\n'`: 10, `'\0'`: 0, `'\x41'`: 65, `'\101'`: 65, `'\''`: 39, `'\\'`: 92, `'"'`: 34, "L'x'": 120, "u'é'": 233,
	} {
		e := intLiteral
		if s[len(s)-1] == '\'' {
			e = charLiteral
		}
		if got := e(s, Loc{}); got.Op != OpInt || got.Int != want {
			t.Errorf("%s = %v %d, want %d", s, got.Op, got.Int, want)
		}
	}
	for _, s := range []string{"0xFFFFFFFFFFFFFFFFu", "99999999999999999999", "'ab'", "''", `'\q'`} {
		e := intLiteral
		if s[0] == '\'' {
			e = charLiteral
		}
		if got := e(s, Loc{}); got.Op != OpUnknown {
			t.Errorf("%s = %d, want unknown", s, got.Int)
		}
	}
}

func TestFold(t *testing.T) {
	i := func(v int64, base string) *Expr { return &Expr{Op: OpInt, Int: v, Type: Type{Base: base}} }
	for _, c := range []struct {
		op   string
		x, y *Expr
		want int64
		ok   bool
	}{
		{"+", i(2, "int"), i(3, "int"), 5, true},
		{"/", i(2, "int"), i(0, "int"), 0, false},
		{"%", i(7, "int"), i(4, "int"), 3, true},
		{"<<", i(1, "int"), i(70, "int"), 0, false},
		{"<<", i(1, "int"), i(-1, "int"), 0, false},
		{">=", i(3, "int"), i(3, "int"), 1, true},
		{"-", i(1, "unsigned int"), i(2, "int"), 0, false}, // wraps
		{"<", i(-1, "int"), i(1, "unsigned int"), 0, false},
		{"|", i(1, "unsigned int"), i(6, "int"), 7, true},
	} {
		if v, ok := fold(c.op, c.x, c.y); v != c.want && ok || ok != c.ok {
			t.Errorf("%d %s %d = %d, %v; want %d, %v", c.x.Int, c.op, c.y.Int, v, ok, c.want, c.ok)
		}
	}
}
