package pysrc

import (
	"fmt"
	"strings"
	"testing"
)

// show writes statements shortly.
func show(list []*Stmt, depth int) string {
	var b strings.Builder
	for _, s := range list {
		fmt.Fprintf(&b, "%s%d:%d %s", strings.Repeat(" ", depth), s.Pos.Line, s.Pos.Col, [...]string{"eval", "assign", "return", "def", "class", "for", "with", "block", "import"}[s.Kind])
		if s.Text != "" {
			b.WriteString(" " + s.Text + "(" + strings.Join(s.Params, ", ") + ")")
		}
		for _, t := range s.Targets {
			b.WriteString(" " + t.show() + " =")
		}
		if s.Value != nil {
			b.WriteString(" " + s.Value.show())
		}
		for _, e := range s.Exprs {
			b.WriteString(" " + e.show())
		}
		for _, i := range s.Imports {
			fmt.Fprintf(&b, " %s%s.%s as %s", strings.Repeat(".", i.Level), i.Module, i.Name, i.As)
		}
		b.WriteString("\n" + show(s.Body, depth+1))
	}
	return b.String()
}

func (e *Expr) show() string {
	if e == nil {
		return "nil"
	}
	var args []string
	for i, a := range e.Args {
		s := a.show()
		if e.Kind == Call && e.Keys != nil && e.Keys[i] != "" {
			s = e.Keys[i] + "=" + s
		}
		args = append(args, s)
	}
	list := strings.Join(args, ", ")
	switch e.Kind {
	case Attr:
		return e.X.show() + "." + e.Text
	case Call:
		return e.X.show() + "(" + list + ")"
	case Index:
		return e.X.show() + "[" + list + "]"
	case String:
		return fmt.Sprintf("%q", e.Text)
	case List:
		return "{" + list + "}"
	case Either:
		return "either(" + list + ")"
	case Op:
		return "(" + strings.Join(args, " "+e.Text+" ") + ")"
	case Lambda:
		return "lambda(" + list + ")"
	}
	return e.Text
}

func TestRead(t *testing.T) {
	for _, c := range []struct{ name, src, want string }{
		{"attributes and calls", "lib.foo(1, key=x)[0].bar = f'a{y}b'\n", "1:1 assign lib.foo(1, key=x)[0].bar = \"a\\x00b\"\n"},
		{"strings that stand together", "x = 'a' \"b\" r'\\c'\n", "1:1 assign x = \"ab\\\\c\"\n"},
		{"a string of several lines", "x = '''a\nb'''\ny = 1\n", "1:1 assign x = \"a\\nb\"\n3:1 assign y = 1\n"},
		{"quotes in a format string", "x = f\"{d[\"k\"]}.so\"\ny = 2\n", "1:1 assign x = \"\\x00.so\"\n2:1 assign y = 2\n"},
		{"either", "x = a if b else c or d\n", "1:1 assign x = either(a, b, c, d)\n"},
		{"several targets", "a = b = c\n", "1:1 assign a = b = c\n"},
		{"annotations", "a: int = f(x)\nb: str\n", "1:1 assign a = f(x)\n2:1 eval b\n"},
		{"a walrus", "if (x := f(y)) > 3: g()\n", "1:1 block ((x := f(y)) > 3)\n 1:21 eval g()\n"},
		{"imports", "import a.b as c, d\nfrom .e import f, g as h\nfrom i import (j,\n  k)\nfrom .. import *\n",
			"1:1 import a.b. as c d. as \n2:1 import .e.f as f .e.g as h\n3:1 import i.j as j i.k as k\n5:1 import ...* as \n"},
		{"definitions", "@deco(x)\nasync def f(a, *b: int, c=g(), **d) -> T:\n    return a\n\nclass C(B, metaclass=M):\n    x = 1\n",
			"2:11 def f(a, b, c, d) deco(x) g()\n 3:5 return a\n5:7 class C() B M\n 6:5 assign x = 1\n"},
		{"with", "with a as b, c():\n  pass\nwith (d as e, f):\n  g()\nwith (h): i()\n", "1:1 with b = nil = a c()\n3:1 with e = nil = d f\n 4:3 eval g()\n5:1 with nil = h\n 5:11 eval i()\n"},
		{"for", "for a, b in [(1, 2)]:\n  f(a)\nelse:\n  g()\n", "1:1 for {a, b} = {{1, 2}}\n 2:3 eval f(a)\n3:1 block\n 4:3 eval g()\n"},
		{"match", "match x:\n  case C(y=1) if z:\n    f()\nmatch = 3\nmatch(x)\ncase[1] = 2\n",
			"1:1 block x\n 2:3 block either(C(y=1), z)\n  3:5 eval f()\n4:1 assign match = 3\n5:1 eval match(x)\n6:1 assign case[1] = 2\n"},
		{"Python 2", "print \"x\" % f(y)\nexec code in ns\nraise E, g(\"m\")\ntry:\n  h()\nexcept E, e:\n  pass\nif a <> 0777L: i()\n",
			"1:1 eval (\"x\" % f(y))\n2:1 eval (code in ns)\n3:1 eval {E, g(\"m\")}\n4:1 block\n 5:3 eval h()\n6:1 block E e\n8:1 block (a <> 0777L)\n 8:16 eval i()\n"},
		{"a lambda", "f = lambda x, y=(1, 2): g(x)\n", "1:1 assign f = lambda(g(x))\n"},
		{"several on a line", "a = 1; b(2); import c\n", "1:1 assign a = 1\n1:8 eval b(2)\n1:14 import c. as \n"},
		{"tabs and lines that go on", "if a:\n\tb = c + \\\n\t  d\n\te(\n f)\ng\n", "1:1 block a\n 2:2 assign b = (c + d)\n 4:2 eval e(f)\n6:1 eval g\n"},
		{"a bracket that is not closed", "x = f(a,\ndef g():\n    return h(1)\n", "1:1 assign x = f(a)\n2:5 def g()\n 3:5 return h(1)\n"},
		{"a comprehension", "x = {k: f(v) for k, v in y if z}\n", "1:1 assign x = {k, f(v), k, either((v in y), z)}\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := show(Read(c.src), 0); got != c.want {
				t.Errorf("%s\ngot\n%swant\n%s", c.src, got, c.want)
			}
		})
	}
}

// FuzzRead: every text is read to its end, in bounded time and depth.
func FuzzRead(f *testing.F) {
	f.Add("x = f'{a!r:>{w}}' if b else \"c\"\nclass A(B):\n  def m(self): return self.lib['x'](1)\n")
	f.Add("match a:\n case {'k': [1, *r]}: pass\n")
	f.Add(strings.Repeat("(", 300) + "\n" + strings.Repeat("[{", 300))
	f.Add(strings.Repeat("if a:\n", 50) + "x")
	f.Fuzz(func(t *testing.T, text string) {
		show(Read(text), 0)
	})
}

// What is nested deeper than any bound costs no more than its length.
func TestDeep(t *testing.T) {
	for _, text := range []string{
		strings.Repeat("(", 200_000),
		strings.Repeat("a.", 200_000),
		strings.Repeat("f(", 200_000) + "x",
		strings.Repeat("lambda: ", 100_000),
		strings.Repeat("x if ", 100_000),
		strings.Repeat("not ", 200_000),
		strings.Repeat("[]", 200_000),
		"x" + strings.Repeat("\n ", 1) + strings.Repeat("for a in b: ", 50_000),
		strings.Repeat("match ", 50_000) + ":",
		strings.Repeat("f'{", 50_000),
		strings.Repeat("with (", 50_000),
	} {
		Read(text)
	}
	var b strings.Builder
	for i := range 2000 {
		b.WriteString(strings.Repeat(" ", i) + "if a:\n")
	}
	Read(b.String())
}
