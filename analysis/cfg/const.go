package cfg

import (
	"strconv"
	"strings"
)

// intLiteral reads an integer constant. One that does not fit 64 bits signed is unknown.
func intLiteral(s string, at Loc) Expr {
	if len(s) == 1 && '0' <= s[0] && s[0] <= '9' { // most are
		return Expr{Op: OpInt, Int: int64(s[0] - '0'), Type: intType, Loc: at}
	}
	s = strings.ReplaceAll(s, "'", "")
	digits := strings.TrimRight(s, "uUlLzZ")
	if strings.HasPrefix(digits, "0x") || strings.HasPrefix(digits, "0X") || strings.HasPrefix(digits, "0b") || strings.HasPrefix(digits, "0B") {
		digits = strings.TrimRight(s, "uUlL")
	}
	t := intType
	suffix := strings.ToLower(s[len(digits):])
	if strings.Contains(suffix, "l") {
		t = Type{Base: "long"}
	}
	if strings.Contains(suffix, "u") {
		t.Base = "unsigned " + t.Base
	}
	v, err := strconv.ParseInt(digits, 0, 64)
	if err != nil {
		return Expr{Op: OpUnknown, Type: t, Loc: at}
	}
	if t == intType && v != int64(int32(v)) {
		t = Type{Base: "long"}
	}
	return Expr{Op: OpInt, Int: v, Type: t, Loc: at}
}

// charLiteral reads a character constant; one of several characters is unknown.
func charLiteral(s string, at Loc) Expr {
	e := Expr{Op: OpUnknown, Type: intType, Loc: at}
	i := strings.IndexByte(s, '\'')
	if i < 0 || len(s) < i+3 {
		return e
	}
	body := s[i+1 : len(s)-1]
	if body == `\'` || body == `\"` || body == `\?` {
		body = body[1:]
	} else if strings.HasPrefix(body, `\`) {
		v, ok := escape(body[1:])
		if !ok {
			return e
		}
		e.Op, e.Int = OpInt, v
		return e
	}
	r := []rune(body)
	if len(r) == 1 {
		e.Op, e.Int = OpInt, int64(r[0])
	}
	return e
}

func escape(s string) (int64, bool) {
	if i := strings.IndexByte("abfnrtv\\", s[0]); i >= 0 && len(s) == 1 {
		return int64("\a\b\f\n\r\t\v\\"[i]), true
	}
	base := 8
	switch s[0] {
	case 'x', 'u', 'U':
		base, s = 16, s[1:]
	case 'e':
		return 27, len(s) == 1
	}
	v, err := strconv.ParseInt(s, base, 64)
	return v, err == nil
}

// unquote takes the prefix and quotes off a string literal; escapes stay as written.
func unquote(s string) string {
	i, j := strings.IndexByte(s, '"'), strings.LastIndexByte(s, '"')
	if i < 0 || j <= i {
		return s
	}
	return s[i+1 : j]
}

// unsigned reports whether a type's arithmetic wraps instead of going negative, so that folding in int64 would be wrong.
func unsigned(base string) bool {
	return strings.Contains(base, "unsigned") || base == "size_t" || base == "_Bool" || strings.HasPrefix(base, "uint")
}

// fits reports whether an integer type surely holds v as it is.
func fits(v int64, base string) bool {
	switch base {
	case "char", "signed char", "int8_t":
		return v == int64(int8(v)) && (v >= 0 || base != "char")
	case "short", "short int", "int16_t":
		return v == int64(int16(v))
	case "int", "int32_t", "signed", "signed int":
		return v == int64(int32(v))
	case "long", "long int", "long long", "int64_t", "Py_ssize_t", "ssize_t", "ptrdiff_t", "intptr_t", "off_t":
		return true
	case "unsigned char", "uint8_t":
		return v >= 0 && v <= 0xff
	case "unsigned short", "uint16_t":
		return v >= 0 && v <= 0xffff
	case "unsigned", "unsigned int", "uint32_t":
		return v >= 0 && v <= 0xffffffff
	case "unsigned long", "unsigned long long", "size_t", "uint64_t", "uintptr_t", "Py_uintptr_t":
		return v >= 0
	}
	return false
}

// negate is op x for - ~ and !.
func negate(op string, x *Expr, at Loc) Expr {
	t := x.Type
	if op == "!" {
		t = intType
	}
	if x.Op == OpInt && (op == "!" || !unsigned(x.Type.Base)) {
		v := x.Int
		switch op {
		case "-":
			v = -v
		case "~":
			v = ^v
		case "!":
			v = 0
			if x.Int == 0 {
				v = 1
			}
		}
		return Expr{Op: OpInt, Int: v, Type: t, Loc: at}
	}
	return Expr{Op: OpUnary, Name: op, X: x, Type: t, Loc: at}
}

// fold computes x op y; ok is false where C does not define it or int64 cannot tell.
func fold(op string, x, y *Expr) (v int64, ok bool) {
	a, b := x.Int, y.Int
	wraps := unsigned(x.Type.Base) || unsigned(y.Type.Base)
	if wraps && (a < 0 || b < 0) {
		return 0, false
	}
	v, ok = compute(op, a, b)
	if wraps && v < 0 {
		return 0, false
	}
	return v, ok
}

func compute(op string, a, b int64) (int64, bool) {
	is := func(v bool) (int64, bool) {
		if v {
			return 1, true
		}
		return 0, true
	}
	switch op {
	case "+":
		return a + b, true
	case "-":
		return a - b, true
	case "*":
		return a * b, true
	case "/", "%":
		if b == 0 || b == -1 {
			return 0, false
		}
		if op == "/" {
			return a / b, true
		}
		return a % b, true
	case "<<":
		return a << uint64(b&63), 0 <= b && b < 63
	case ">>":
		return a >> uint64(b&63), 0 <= b && b < 63
	case "&":
		return a & b, true
	case "|":
		return a | b, true
	case "^":
		return a ^ b, true
	case "==":
		return is(a == b)
	case "!=":
		return is(a != b)
	case "<":
		return is(a < b)
	case ">":
		return is(a > b)
	case "<=":
		return is(a <= b)
	case ">=":
		return is(a >= b)
	}
	return 0, false
}
