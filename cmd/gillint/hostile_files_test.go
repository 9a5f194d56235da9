//go:build linux && hostile

package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"unicode/utf16"
)

// hostile.c's own finding, as a text and where it is.
var (
	ownText = includePython + finding("own")
	ownWant = "hostile.c:4:5: error:"
)

// encode16 writes text as UTF-16, with a byte order mark or without.
func encode16(text string, mark, bigEndian bool) string {
	units := utf16.Encode([]rune(text))
	if mark {
		units = append([]uint16{0xFEFF}, units...)
	}
	var b []byte
	for _, u := range units {
		if bigEndian {
			b = append(b, byte(u>>8), byte(u))
		} else {
			b = append(b, byte(u), byte(u>>8))
		}
	}
	return string(b)
}

func TestHostileBytes(t *testing.T) {
	k := strings.Index(ownText, "PyList_New")
	const nul = "NUL"
	runAll(t, []hostileCase{
		{name: "UTF-16 little endian", text: encode16(ownText, true, false), want: ownWant},
		{name: "UTF-16 big endian", text: encode16(ownText, true, true), want: ownWant},
		{name: "UTF-16 odd", text: encode16(ownText, true, true) + "x", want: ownWant},
		{name: "UTF-16 without a mark", text: encode16(ownText, false, false), say: "not a text file"},
		{name: "UTF-8 mark", text: "\xef\xbb\xbf" + ownText, want: ownWant},
		{name: "Latin-1", text: includePython + "/* \xe9\xe8 */ char *caf\xe9 = \"\xa9\";\n", tail: true},
		{name: "NUL bytes", text: includePython + rep("int a;\n", 2000) + "int b\x00;\x00\n", tail: true, say: nul},
		{name: "NUL bytes at the start", text: "\x00\x00" + ownText, say: "not a text file"},
		{name: "nothing but NUL bytes", text: rep("\x00", mib), say: "not a text file"},
		{name: "CRLF", text: strings.ReplaceAll(ownText, "\n", "\r\n"), want: ownWant},
		{name: "CR", text: strings.ReplaceAll(ownText, "\n", "\r"), want: ownWant},
		{name: "mixed line ends", text: strings.Replace(ownText, "\n", "\r\r\n", 1), want: ownWant},
		{name: "end-of-file mark", text: ownText + "\x1a", want: ownWant},
		{name: "form feeds", text: includePython + "\f\f\v\n", tail: true},
		{name: "trigraphs", text: includePython + "??=define X 1\nint f(void) ??< return X; ??>\n??/\n", tail: true, say: anything},
		{name: "digraphs", text: "%:include <Python.h>\n" + finding("own"), want: ownWant},
		{name: "splices everywhere", text: strings.Join(strings.Split(ownText, ""), "\\\n") + "\n", want: fmt.Sprintf("hostile.c:%d:1: error:", k+strings.Count(ownText[:k], "\n")+1)},
		{name: "random bytes", text: includePython + noise(mib), say: anything},
		{name: "every byte", text: includePython + everyByte() + "\n", tail: true, say: anything},
		{name: "endless string", text: includePython + "char *s = \"abc;\n", say: `missing terminating "`},
		{name: "endless string in a function", text: includePython + "int f(void) { return g(\"abc); }\n", say: anything},
		{name: "endless character", text: includePython + "int c = 'abc;\n", tail: true, say: "missing terminating '"},
		{name: "endless comment", text: ownText + "/* abc", want: ownWant, say: "unterminated comment"},
		{name: "endless condition", text: ownText + "#if 1\n#if 0\n", want: ownWant, say: "unterminated #if"},
		{name: "endless definition", text: ownText + "#define X(", want: ownWant, say: "malformed parameters"},
		{name: "endless raw string", text: includePython + "char *s = R\"x(\n", tail: true, say: anything},
		{name: "endless splice", text: ownText + "int a; \\", want: ownWant},
		{name: "stray endif", text: includePython + "#endif\n#else\n#elif 1\n", tail: true, say: "#endif without #if"},
		{name: "no newline", text: strings.TrimSuffix(ownText, "\n"), want: ownWant},
		{name: "line marks", text: includePython + "#line 7 \"/dev/zero\"\n" + finding("own"), want: "/dev/zero:9:5: error:"},
		{name: "line marks of a pipe", text: includePython + "#line 7 \"pipe\"\n" + finding("own"), want: "pipe:9:5: error:",
			make: func(t *testing.T, dir string) { must(t, syscall.Mkfifo(filepath.Join(dir, "pipe"), 0o644)) }},
		{name: "line marks that colour", text: includePython + "#line 7 \"\x1b[31mx\"\n" + finding("own"), want: "\uFFFD[31mx:9:5: error:"},
		{name: "line marks beyond numbers", text: includePython + "#line 2147483647\nint a;\nint b;\n#line 99999999999999\n#line -1\n", say: anything},
		{name: "empty", text: "\n", say: ""},
	})
}

// noise is n bytes that look random and are always the same.
func noise(n int) string {
	b := make([]byte, n)
	x := uint32(1)
	for i := range b {
		x = x*1664525 + 1013904223
		if b[i] = byte(x >> 24); b[i] == 0 {
			b[i] = '\n'
		}
	}
	return string(b)
}

func everyByte() string {
	var b strings.Builder
	for i := 1; i < 256; i++ {
		fmt.Fprintf(&b, "int a%d; %c %s\n", i, i, string([]byte{byte(i)}))
	}
	return b.String()
}

func TestHostileFiles(t *testing.T) {
	link := func(target, name string) func(t *testing.T, dir string) {
		return func(t *testing.T, dir string) { must(t, os.Symlink(target, filepath.Join(dir, name))) }
	}
	pipe := func(name string) func(t *testing.T, dir string) {
		return func(t *testing.T, dir string) { must(t, syscall.Mkfifo(filepath.Join(dir, name), 0o644)) }
	}
	file := func(name, text string) func(t *testing.T, dir string) {
		return func(t *testing.T, dir string) { write(t, dir, name, text) }
	}
	cases := []hostileCase{
		{name: "pipe", make: pipe("hostile.c"), say: "hostile.c: problem: not read: not a regular file"},
		{name: "device", make: link("/dev/zero", "hostile.c"), say: "hostile.c: problem: not read: not a regular file"},
		{name: "folder", make: file("hostile.c/x.c", ownText), want: "hostile.c/x.c:4:5:"},
		{name: "link to a folder", make: link("/", "hostile.c"), say: "hostile.c: problem: not read: not a regular file"},
		{name: "link to itself", make: link("hostile.c", "hostile.c"), say: "hostile.c: problem: not read: too many levels of symbolic links"},
		{name: "broken link", make: link("nowhere", "hostile.c"), say: "hostile.c: problem: not read: no such file"},
		{name: "loop of folders", make: link("..", "loop")},
		{name: "link to everything", make: link("/", "all")},
		{name: "socket", make: func(t *testing.T, dir string) {
			fd, err := syscall.Socket(syscall.AF_UNIX, syscall.SOCK_STREAM, 0)
			must(t, err)
			defer syscall.Close(fd)
			must(t, syscall.Bind(fd, &syscall.SockaddrUnix{Name: filepath.Join(dir, "hostile.c")}))
		}, say: "hostile.c: problem: not read: not a regular file"},
		{name: "folders in folders", make: func(t *testing.T, dir string) {
			write(t, dir, rep("d/", 1500)+"hostile.c", ownText)
		}, want: "/hostile.c:4:5: error:"},
		{name: "many files", make: func(t *testing.T, dir string) {
			for i := range 3000 {
				write(t, dir, fmt.Sprintf("f%d.c", i), includePython+finding(fmt.Sprintf("f%d", i)))
			}
		}, want: "f2999.c:4:5: error:"},
		{name: "headers of one name", make: func(t *testing.T, dir string) {
			for i := range 3000 {
				write(t, dir, fmt.Sprintf("d%d/x.h", i), "#include \"a/x.h\"\n#include \"b/x.h\"\n")
				write(t, dir, fmt.Sprintf("d%d/x.c", i), "#include \"x.h\"\n#include \"c/x.h\"\nPyObject *x;\n")
			}
		}, say: anything},
		{name: "includes itself", text: ownText + "#include \"hostile.c\"\n", want: ownWant, say: "nested too deeply"},
		{name: "cycle", text: includePython + "#include \"a.h\"\n", tail: true, say: anything, make: func(t *testing.T, dir string) {
			write(t, dir, "a.h", "#include \"b.h\"\n#include \"b.h\"\n")
			write(t, dir, "b.h", "#include \"a.h\"\n#include \"a.h\"\n")
		}},
		{name: "cycle of C files", make: func(t *testing.T, dir string) {
			write(t, dir, "x.c", ownText+"#include \"y.c\"\n")
			write(t, dir, "y.c", "#include \"x.c\"\n")
		}, say: "nested too deeply", want: "x.c:4:5: error:"},
		{name: "fan-out", text: includePython + rep("#include \"x0.h\"\n", 10), say: anything, make: func(t *testing.T, dir string) {
			for i := range 60 {
				write(t, dir, fmt.Sprintf("x%d.h", i), fmt.Sprintf("#include \"x%d.h\"\n#include \"x%d.h\"\nint a;\n", i+1, i+1))
			}
		}},
		{name: "many headers", text: includePython + numbered(20000, "#include \"h/x%d.h\"\n"), tail: true, make: func(t *testing.T, dir string) {
			for i := range 20000 {
				write(t, dir, fmt.Sprintf("h/x%d.h", i), fmt.Sprintf("int a%d;\n", i))
			}
		}},
		{name: "chain of headers", text: includePython + "#include \"h/x0.h\"\n", tail: true, say: anything, make: func(t *testing.T, dir string) {
			for i := range 5000 {
				write(t, dir, fmt.Sprintf("h/x%d.h", i), fmt.Sprintf("#include \"x%d.h\"\n", i+1))
			}
		}},
		{name: "many headers in many folders", text: includePython + numbered(20000, "#include \"h/x%d.h\"\n"), tail: true, say: "cannot find header", make: func(t *testing.T, dir string) {
			write(t, dir, "compile_commands.json", `[{"file": "hostile.c", "command": "cc `+numbered(1900, "-Id%d ")+`"}]`)
		}},
		{name: "functions of one name", make: func(t *testing.T, dir string) {
			for i := range 1000 {
				write(t, dir, fmt.Sprintf("d%d/f.c", i), includePython+"void *f(void) { return g(); }\n")
				write(t, dir, fmt.Sprintf("e%d/g.c", i), includePython+"void *g(void) { return h(); }\n")
			}
		}, say: anything},
		{name: "missing headers", text: includePython + numbered(100000, "#include \"h/x%d.h\"\n"), tail: true, say: "cannot find header"},
		{name: "a folder as a header", text: includePython + "#include \".\"\n#include \"..\"\n#include \"sub\"\n#include \"/\"\n#include \"\"\n#include <>\n", tail: true, say: "cannot find header", make: file("sub/x", "")},
		{name: "a device as a header", text: includePython + "#include \"/dev/zero\"\n#include \"" + rep("../", 40) + "dev/zero\"\n#include \"zero.h\"\n", tail: true,
			say: "cannot find header", make: link("/dev/zero", "zero.h")},
		{name: "a pipe as a header", text: includePython + "#include \"pipe.h\"\n", tail: true, say: "cannot find header", make: pipe("pipe.h")},
		{name: "a large header", text: includePython + "#include \"large.h\"\n", tail: true, say: "cannot find header", make: file("large.h", rep("int a;\n", 6*mib))},
		{name: "NUL in a header's name", text: includePython + "#include \"a\x00b\"\n", say: "not a text file"},
		{name: "a long header's name", text: includePython + "#include \"" + rep("a/", mib) + "\"\n", tail: true, say: "cannot find header"},
	}
	for _, name := range []string{"setup.py", "setup.cfg", "pyproject.toml", "gillint.toml", "meson.build", "CMakeLists.txt", "Setup", "compile_commands.json", "x.h", "x.cpp", "x.pyx"} {
		cases = append(cases, hostileCase{name: "pipe as " + name, make: pipe(name), say: anything},
			hostileCase{name: "device as " + name, make: link("/dev/zero", name), say: anything},
			hostileCase{name: "folder as " + name, make: file(name+"/x", ""), say: anything})
	}
	for i, name := range []string{"a\nb.c", "\x1b[31m.c", "caf\xe9.c", "a b\".c", "-x.c", rep("n", 250) + ".c", "...c", "a\tb.c", "\xff\xfe.c", "#.c", "%s%n.c"} {
		// In text a name is shown on one line and cannot speak to the terminal.
		want := strings.NewReplacer("\n", "\uFFFD", "\x1b", "\uFFFD", "\t", " ", "\xe9", "\uFFFD", "\xff", "\uFFFD", "\xfe", "\uFFFD").Replace(name) + ":4:5: error:"
		cases = append(cases, hostileCase{name: fmt.Sprint("name ", i), make: file(name, ownText), want: want})
	}
	runAll(t, cases)
}

// commands writes a compile_commands.json with one entry again and again.
func commands(n int, entry func(i int) map[string]any) string {
	var list []map[string]any
	for i := range n {
		list = append(list, entry(i))
	}
	text, err := json.Marshal(list)
	if err != nil {
		panic(err) // the tests' own data
	}
	return string(text)
}

func TestHostileBuildFiles(t *testing.T) {
	in := func(name, text string) func(t *testing.T, dir string) {
		return func(t *testing.T, dir string) { write(t, dir, name, text) }
	}
	one := func(m map[string]any) func(t *testing.T, dir string) {
		return in("compile_commands.json", commands(1, func(int) map[string]any { return m }))
	}
	entry := func(file string) map[string]any {
		return map[string]any{"directory": ".", "file": file, "command": "cc -c " + file}
	}
	const commandsFile = "compile_commands.json"
	runAll(t, []hostileCase{
		{name: "upwards", make: one(entry(rep("../", 100) + "etc/x.c")), say: "names files outside of the project"},
		{name: "absolute", make: one(entry("/etc/x.c")), say: "names files outside of the project"},
		{name: "NUL in a path", make: one(entry("a\x00.c")), say: "names files that do not exist"},
		{name: "broken UTF-8", make: in(commandsFile, "[{\"file\": \"\xff.c\", \"directory\": \"\xfe\"}]"), say: "names files that do not exist"},
		{name: "a long path", make: one(entry(rep("a/", mib) + "x.c")), say: "names files that do not exist"},
		{name: "a long command", make: one(map[string]any{"directory": ".", "file": "good.c", "command": "cc " + rep("-DX=1 -Iinc ", 100000)}), say: "too many flags"},
		{name: "long words", make: one(map[string]any{"directory": ".", "file": "good.c", "command": "cc -D" + rep("X", mib) + " -I" + rep("y", mib)})},
		{name: "a million entries", make: in(commandsFile, commands(1000000, func(int) map[string]any { return entry("good.c") }))},
		{name: "a million targets", make: in(commandsFile, commands(1000000, func(i int) map[string]any {
			return map[string]any{"file": "good.c", "output": fmt.Sprintf("CMakeFiles/t%d.dir/x.o", i)}
		})), say: "too many flags or targets"},
		{name: "a million files", make: in(commandsFile, commands(1000000, func(i int) map[string]any { return entry(fmt.Sprintf("f%d.c", i)) })), say: "names files that do not exist (1000000)"},
		{name: "generated files", make: func(t *testing.T, dir string) {
			for i := range 5000 {
				write(t, dir, fmt.Sprintf("build/f%d.c", i), "PyObject *x;\n")
			}
			write(t, dir, "setup.py", "")
			write(t, dir, commandsFile, commands(5000, func(i int) map[string]any { return entry(fmt.Sprintf("build/f%d.c", i)) }))
		}},
		{name: "a response file", make: func(t *testing.T, dir string) {
			write(t, dir, "flags.rsp", "-DTHERE @flags.rsp @/dev/zero")
			write(t, dir, "hostile.c", "#ifdef THERE\n"+ownText+"#endif\n")
			write(t, dir, commandsFile, commands(1, func(int) map[string]any {
				return map[string]any{"file": "hostile.c", "command": "cc @flags.rsp @missing.rsp @/dev/zero"}
			}))
		}, want: "hostile.c:5:5: error:", say: "missing.rsp not read"},
		{name: "no list", make: in(commandsFile, `{"a": 1}`), say: "not a list of commands"},
		{name: "wrong types", make: in(commandsFile, `[1, "x", {"file": 3}]`), say: "compile_commands.json: problem: not read"},
		{name: "cut off", make: in(commandsFile, `[{"file": "good.c", "command": "cc"}, {"file": "`), say: "not read from entry 2 on"},
		{name: "deep", make: in(commandsFile, rep("[", mib)), say: "compile_commands.json: problem: not read"},
		{name: "deep inside", make: in(commandsFile, `[{"file": `+rep("[", mib)), say: "compile_commands.json: problem: not read"},
		{name: "too large", make: in(commandsFile, rep(" ", 129*mib)), say: "larger than 128 MiB"},
		{name: "one string", make: in(commandsFile, `[{"file": "`+rep("x", 100*mib)+`"}]`)},
		{name: "empty file", make: in(commandsFile, ""), say: "compile_commands.json: problem: not read"},
		{name: "defines of Python", make: one(map[string]any{"file": "good.c", "command": "cc -DPyList_New=x -DPy_BEGIN_ALLOW_THREADS={ -D'f(x)=x f' -D= -D -U"}), say: anything, lost: true},

		{name: "setup.py doubling", make: in("setup.py", "a = ['good.c']\n"+rep("a = [a, a]\n", 200)+"Extension('m', a)\n"), say: "setup.py: problem: too much to work out"},
		{name: "setup.py adding", make: in("setup.py", "a = ['good.c']\n"+rep("a += a\n", 100000)+"Extension('m', a)\n"), say: anything},
		{name: "setup.py comprehensions", make: in("setup.py", "a = ['good.c'] + ['x'] * 9\nb = "+rep("[", 50)+"x"+rep(" for x in a]", 50)+"\nExtension('m', b)\n"), say: anything},
		{name: "setup.py nesting", make: in("setup.py", "Extension('m', "+rep("[", mib)+rep("]", mib)+")\n"), say: anything},
		{name: "setup.py calls", make: in("setup.py", rep("Extension(", mib/4)), say: anything},
		{name: "setup.py format", make: in("setup.py", "a = 'xxxxxxxxxxxxxxxx%s'\n"+rep("a = a % a + '%s'\n", 10000)), say: anything},
		{name: "setup.py names", make: in("setup.py", numbered(100000, "a%d = ['good.c']\n")+numbered(10000, "Extension('m%[1]d', a%[1]d)\n")), say: anything},
		{name: "setup.py globs", make: in("setup.py", rep("Extension('m', glob('**/*/**/*.c'))\n", 20000)), say: anything},
		{name: "meson.build", make: in("meson.build", "a = ['good.c']\n"+rep("a += [a, a]\n", 1000)+"x.extension_module('m', a)\n"), say: anything},
		{name: "CMakeLists.txt doubling", make: in("CMakeLists.txt", "set(A good.c)\n"+rep("set(A ${A};${A})\n", 1000)+"add_library(m ${A})\n"), say: anything},
		{name: "CMakeLists.txt wide", make: in("CMakeLists.txt", "set(A "+rep("x", 60000)+")\n"+rep("set(B "+rep("${A}", 1000)+")\n", 100)), say: "CMakeLists.txt: problem: too much to work out"},
		{name: "CMakeLists.txt appending", make: in("CMakeLists.txt", rep("list(APPEND A x)\n", 200000)), say: "CMakeLists.txt: problem: too much to work out"},
		{name: "CMakeLists.txt nesting", make: in("CMakeLists.txt", rep("add_library(", mib/4)), say: anything},
		{name: "pyproject.toml nesting", make: in("pyproject.toml", "[tool.setuptools]\next-modules = "+rep("[", mib)), say: anything},
		{name: "pyproject.toml keys", make: in("pyproject.toml", "["+rep("a.", mib)+"a]\n"), say: anything},
		{name: "Setup", make: in("Setup", rep("m good.c -I. -DX=", mib/8)+"\n"+rep("m good.c 'x\n", 10000)), say: anything},
		{name: "large build file", make: in("setup.py", rep("#\n", 4*mib)), say: "setup.py: problem: not read: larger than 4 MiB"},
		{name: "gitignore", make: in(".gitignore", rep("**/", mib)), say: anything},
	})
}

// TestHostileStdin: what never ends is not read to its end.
func TestHostileStdin(t *testing.T) {
	dir := t.TempDir()
	zero, err := os.Open("/dev/zero")
	must(t, err)
	defer zero.Close()
	r := programWith(t, dir, nil, zero, "--no-cache", "--stdin-filename", "x.c")
	if r.status != exitInput || !strings.Contains(r.stderr, "standard input: larger than 32 MiB") || r.peak > mostMemory {
		t.Errorf("exit status %d, %d KiB, %.1000s", r.status, r.peak, r.stderr)
	}
}

// TestHostileConfiguration: a configuration that cannot be read is an error that names the file, and ends the run.
func TestHostileConfiguration(t *testing.T) {
	for _, c := range []struct {
		name, text, say string
		args            []string
	}{
		{name: "nesting", text: "include = " + rep("[", mib), say: "gillint.toml: its keys or values nest too deeply"},
		{name: "tables in tables", text: "a = " + rep("{a=", mib), say: "gillint.toml: its keys or values nest too deeply"},
		{name: "keys", text: rep("a.", mib) + "a = 1\n", say: "gillint.toml: its keys or values nest too deeply"},
		{name: "size", text: rep("#\n", 4*mib), say: "gillint.toml: larger than 4 MiB"},
		{name: "broken UTF-8", text: "target = \"\xff\"\n", say: "gillint.toml:1: "},
		{name: "NUL", text: "target = \"\x00\"\n", say: "gillint.toml:1: "},
		{name: "many keys", text: numbered(100000, "k%d = 1\n"), say: "gillint.toml:1: unknown key"},
		{name: "a long key", text: rep("k", mib) + " = 1\n", say: "unknown key"},
		{name: "a device", args: []string{"--config", "/dev/zero"}, say: "/dev/zero: larger than 4 MiB"},
		{name: "a folder", args: []string{"--config", "/"}, say: "is a directory"},
	} {
		t.Run(strings.ReplaceAll(c.name, " ", "-"), func(t *testing.T) {
			dir := t.TempDir()
			write(t, dir, "good.c", ownText)
			if c.text != "" {
				write(t, dir, "gillint.toml", c.text)
			}
			r := program(t, dir, nil, append(c.args, "--no-cache")...)
			if r.status != exitUsage || !strings.Contains(r.stderr, c.say) || len(r.stderr) > 5000 || r.peak > mostMemory {
				t.Errorf("exit status %d, %d KiB, %.1000s; want %s", r.status, r.peak, r.stderr, c.say)
			}
		})
	}
}
