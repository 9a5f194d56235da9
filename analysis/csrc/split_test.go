package csrc

import (
	"fmt"
	"strings"
	"testing"
)

// describeItems writes the items of a unit as a short line each.
func describeItems(u *Unit) string {
	var b strings.Builder
	for _, it := range u.Items {
		kind := map[ItemKind]string{FuncDef: "func", Proto: "proto", Var: "var", TypeDecl: "type"}[it.Kind]
		fmt.Fprintf(&b, "%s %s", kind, strings.Join(it.Names, ","))
		if it.Tag != "" {
			fmt.Fprintf(&b, " (%s)", it.Tag)
		}
		if it.Static {
			b.WriteString(" static")
		}
		if it.Noreturn {
			b.WriteString(" noreturn")
		}
		fmt.Fprintf(&b, " %d\n", it.Loc.Line)
	}
	return b.String()
}

func TestItems(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"definition", "int f(int a) { return a; }", "func f 1"},
		{"result on its own line", "static PyObject *\nf(PyObject *self)\n{\n}", "func f static 2"},
		{"old style", "int f(a, b)\nint a;\nchar *b;\n{ }\nint g;", "func f 1\nvar g 5"},
		{"old style with a struct", "f(a) struct { int x; } *a; { }", "func f 1"},
		{"returns a pointer to function", "int (*f(int k))(double) { }", "func f 1"},
		{"returns that twice", "void (*(*f(int k))(int))(double) { }", "func f 1"},
		{"name in parentheses", "int (f)(int a) { }", "func f 1"},
		{"pointer to function", "static int (*fp)(int, char *) = 0, n;", "var fp,n static 1"},
		{"array of pointers to functions", "int (*table[3])(void);", "var table 1"},
		{"prototype", "extern int f(int), g(void);", "proto f,g 1"},
		{"initializer", "PyMethodDef m[] = {{\"f\", f}, {0}}, *p = m;", "var m,p 1"},
		{"typedef", "typedef struct s { int x; } T, *P;", "type T,P (struct s) 1"},
		{"typedef of a function", "typedef int (*F)(int, void *);", "type F 1"},
		{"typedef of an array", "typedef unsigned char B[16];", "type B 1"},
		{"struct alone", "struct s { struct t { int a; } b; };", "type  (struct s) 1"},
		{"struct with a variable", "static struct s { int x; } v = {1};", "var v (struct s) static 1"},
		{"struct result", "struct s f(struct s *x) { }", "func f 1"},
		{"enum", "enum e { A, B = 2, };", "type  (enum e) 1"},
		{"anonymous enum", "enum { A, B };", "type  1"},
		{"enum with a type", "enum e : int { A };", "type  (enum e) 1"},
		{"attributes", "__attribute__((noreturn)) static void f(void) __attribute__((cold(1)));", "proto f static noreturn 1"},
		{"attribute between", "struct __attribute__((packed)) s { int x; } __attribute__((aligned(8)));", "type  (struct s) 1"},
		{"macro attribute of a struct", "struct PACKED(1) s { int x; }; struct CACHED t { int y; };", "type  (struct s) 1\ntype  (struct t) 1"},
		{"declspec", "__declspec(noreturn) void f(void); __declspec(dllexport) int g(void) { }", "proto f noreturn 1\nfunc g 1"},
		{"C23 attributes", "[[noreturn]] void f(void); [[gnu::unused]] int g(void) { }", "proto f noreturn 1\nfunc g 1"},
		{"_Noreturn", "_Noreturn void f(void) { }", "func f noreturn 1"},
		{"macro named for it", "void f(void) Py_NO_RETURN;", "proto f noreturn 1"},
		{"macro behind the head", "int f(void) UNUSED { }\nint g(void) NONNULL(1) { }", "func f 1\nfunc g 2"},
		{"macro before the head", "API_EXPORT int f(void) { }\nEXPORT(int) g(void) { }\nstatic CC(x) *h(int y) { }", "func f 1\nfunc g 2\nfunc h static 3"},
		{"calling convention", "int WINAPI f(void) { } typedef int (WINAPI *F)(int);", "func f 1\ntype F 1"},
		{"wrapper", "extern \"C\" {\nint f(void) { }\n}\nint g(void) { }", "func f 2\nfunc g 4"},
		{"linkage of one", "extern \"C\" int f(void) { }", "func f 1"},
		{"namespace", "namespace x { int f(void) { } }", "func f 1"},
		{"unknown wrapper", "BEGIN_DECLS {\nint f(void) { }\n}", "func f 2"},
		{"stray semicolons", ";;int f(void) { };;int g;", "func f 1\nvar g 1"},
		{"assertions and assembly", "static_assert(1, \"x\"); _Static_assert(1); asm(\"nop\"); int f(void) { }", "func f 1"},
		{"macro with semicolon", "STRVAR(doc, \"text\"); int f(void) { }", "func f 1"},
		{"macro without semicolon", "MODULE_INIT(foo)\nstatic int f(void) { }\nOTHER(x) static int g;", "func f static 2\nvar g static 3"},
		{"macro at the end", "int f(void) { }\nMODULE_INIT(foo)", "func f 1"},
		{"macro as a head", "DEFINE_TYPE(x) { return 1; }\nstatic NAME(a, b) { }", "func DEFINE_TYPE static 1\nfunc NAME static 2"},
		{"main of old", "main() { }", "func main 1"},
		{"macro makes a name", "static PyMethodDef TABLE(foo)[] = { {0} };", "var TABLE static 1"},
		{"compound literal", "T *p = &(T){1, 2}; int f(void) { }", "var p 1\nfunc f 1"},
		{"statement expression", "int x = ({ int y = 1; y; }); int f(void) { }", "var x 1\nfunc f 1"},
		{"no end", "int f(void) { }\nint x", "func f 1\nvar x 2"},
		{"static said once", "static int f(int) NORETURN; int f(int x) { }", "proto f static noreturn 1\nfunc f static noreturn 1"},
		{"typeof", "typeof(x) y; __typeof__(int *) z = 0; _Atomic(int) n;", "var y 1\nvar z 1\nvar n 1"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			u := ParseString("t.c", tt.text+"\n")
			if got := strings.TrimSpace(describeItems(u)); got != tt.want {
				t.Errorf("%s\ngot:\n%s\nwant:\n%s", tt.text, got, tt.want)
			}
			for _, it := range u.Items {
				if tree, err := u.Tree(it); err != nil {
					t.Errorf("%s: %v", tt.text, err)
				} else if len(tree.Problems) > 0 {
					t.Errorf("%s: %v", tt.text, tree.Problems)
				}
			}
		})
	}
}

func TestBraceRecovery(t *testing.T) {
	const before, after = "static int before(void)\n{\n    return 1;\n}\n\n", "\nstatic int after(void)\n{\n    return 1;\n}\n"
	tests := []struct{ name, text string }{
		{"one { too many", "int bad(int x)\n{\n    if (x) {\n    if (x) {\n        f();\n    }\n}\n"},
		{"one } too many", "int bad(int x)\n{\n    if (x) {\n        f();\n    }\n    }\n    return 1;\n}\n"},
		{"parenthesis not closed", "int bad(int x)\n{\n    f((x;\n    return 1;\n}\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			u := ParseString("t.c", before+tt.text+after)
			want := "func before static 1\nfunc bad 6\nfunc after static "
			if got := describeItems(u); !strings.HasPrefix(got, want) || len(u.Items) != 3 {
				t.Fatalf("got:\n%s\n%v", got, u.Problems)
			}
			for i, lost := range []bool{false, true, false} {
				_, err := u.Tree(u.Items[i])
				if (err != nil) != lost {
					t.Errorf("%s: lost %v, want %v: %v", u.Items[i].Name, err != nil, lost, err)
				}
			}
		})
	}
	t.Run("two that make up for each other", func(t *testing.T) {
		u := ParseString("t.c", before+tests[0].text+after+tests[1].text+"\nstatic int last(void)\n{\n}\n")
		lost := 0
		for _, it := range u.Items {
			if _, err := u.Tree(it); err != nil {
				lost++
			}
		}
		for _, name := range []string{"before", "after", "last"} {
			it := u.Object(name)
			if it == nil {
				t.Errorf("%s is gone: %s", name, describeItems(u))
			} else if _, err := u.Tree(it); err != nil {
				t.Error(err)
			}
		}
		if lost != 2 {
			t.Errorf("%d functions lost, want 2", lost)
		}
	})
}
