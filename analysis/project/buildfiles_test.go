package project

import (
	"context"
	"strings"
	"testing"
	"testing/fstest"
)

// TestBuildFiles reads one build file beside the files a.c, b.c, src/c.c, src/d.c, src/deep/e.c and lib/cy.c.
func TestBuildFiles(t *testing.T) {
	for _, c := range []struct{ name, file, text, want string }{
		{"literal", "setup.py", `setup(ext_modules=[Extension("m", ["a.c", 'src/c.c'], include_dirs=["inc"], define_macros=[("A", "1"), ("B", None)])])`,
			"m: a.c src/c.c | inc | A=1 B"},
		{"keywords", "setup.py", "ext = setuptools.Extension(\n  name = 'p.m',\n  sources = [\n    'a.c', # one\n    'b.c',\n  ],\n)", "p.m: a.c b.c"},
		{"variables", "setup.py", "src = ['a.c']\nif x:\n    src += ['b.c']\nsrc.append('src/c.c')\nExtension('m', src + ['src/d.c'])", "m: a.c b.c src/c.c src/d.c"},
		{"glob", "setup.py", "import glob\nExtension('m', sorted(glob.glob('src/*.c')))", "m: src/c.c src/d.c"},
		{"glob in depth", "setup.py", "Extension('m', [str(p) for p in Path('src').rglob('*.c')])", "m: src/c.c src/d.c src/deep/e.c"},
		{"paths", "setup.py", "here = os.path.dirname(os.path.abspath(__file__))\nsrc = os.path.join(here, 'src')\nExtension('m', [os.path.join(src, 'c.c'), src + '/d.c', f'{src}/deep/e.c', '%s/b.c' % here])", "m: src/c.c src/d.c src/deep/e.c b.c"},
		{"pathlib", "setup.py", "here = Path(__file__).parent / 'src'\nExtension('m', [here / 'c.c'])", "m: src/c.c"},
		{"comprehension", "setup.py", "names = 'c d'.split()\nExtension('m', ['src/%s.c' % n for n in names if n])", "m: src/c.c src/d.c"},
		{"cython", "setup.py", "Extension('m', ['lib/cy.pyx'])", "m: lib/cy.c"},
		{"unknown parts", "setup.py", "Extension('m', ['a.c'] + fancy(), libraries=[x for y in z])", "m: a.c"},
		{"all unknown", "setup.py", "Extension('m', sources())", ""},
		{"two", "setup.py", "[Extension('m', ['a.c']), Extension('n', ['b.c'])]", "m: a.c\nn: b.c"},
		{"no such file", "setup.py", "Extension('m', ['../../etc/x.c', 'gone.c'])", ""},
		{"brackets that do not match", "setup.py", "Extension('m', ['a.c'}, (", "m: a.c"},
		{"pyproject", "pyproject.toml", "[[tool.setuptools.ext-modules]]\nname = \"m\"\nsources = [\"a.c\", \"src/c.c\"]\ndefine-macros = [[\"A\", \"1\"], [\"B\"]]\n", "m: a.c src/c.c |  | A=1 B"},
		{"meson", "meson.build", "py = import('python').find_installation()\nsrcs = files('a.c', 'src/c.c')\nif x\n  srcs += files('b.c')\nendif\npy.extension_module('m', srcs, 'src' / 'd.c',\n  include_directories: inc, install: true)\n", "m: a.c src/c.c b.c src/d.c"},
		{"flags", "setup.py", "args = ['-O2', '-DA']\nif x:\n    args += ['-DB']\n    args.append('-DE')\nExtension('m', ['a.c'], extra_compile_args=args + ['-DC=1', '-UD'])", "m: a.c |  | A C=1 -D"},
		{"flags of Meson", "meson.build", "add_project_arguments('-DP', language: 'c')\nargs = cc.get_supported_arguments('-Wall') + ['-DA']\nif x\n  args += ['-DB']\n  more = args + ['-DQ']\nendif\nargs += ['-DC']\npy.extension_module('m', 'a.c', c_args: args + ['-DE=1'])\npy.extension_module('n', 'b.c', c_args: more)\n", "m: a.c |  | P A C E=1\nn: b.c |  | P A Q"},
		{"cmake", "CMakeLists.txt", "set(SRC a.c ${CMAKE_CURRENT_SOURCE_DIR}/src/c.c) # b.c\nlist(APPEND SRC src/d.c)\nPython3_add_library(m MODULE WITH_SOABI ${SRC})\ntarget_sources(m PRIVATE b.c)\ntarget_include_directories(m PRIVATE inc)\nif(Q)\ntarget_compile_definitions(m PRIVATE Q=1)\nendif()\ntarget_compile_definitions(m PRIVATE X=1 -DY $<1:Z>)\n", "m: a.c src/c.c src/d.c b.c | inc | X=1 Y"},
		{"cmake glob", "CMakeLists.txt", "file(GLOB_RECURSE SRC \"src/**/*.c\")\nadd_library(m SHARED ${SRC})", "m: src/c.c src/d.c src/deep/e.c"},
		{"Setup", "Setup.stdlib.in", "# comment\n*static*\nX = y\n@MODULE_M_TRUE@m a.c src/c.c -I$(srcdir)/Include -DA -lz\n", "m: a.c src/c.c | Include | A"},
		{"Setup in a folder", "buildconfig/Setup.in", "m src/c.c $(DEBUG) -Iinc\n", "m: src/c.c | inc | "},
		{"doubling", "setup.py", "a = ['a.c']\n" + strings.Repeat("a = a + a\n", 60) + "Extension('m', a)", "m: a.c"},
		{"doubling in CMake", "CMakeLists.txt", "set(A a.c)\n" + strings.Repeat("set(A ${A} ${A})\n", 60) + "add_library(m a.c)", "m: a.c"},
		{"nesting", "setup.py", "Extension('m', " + strings.Repeat("[", 100000), ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			fsys := fstest.MapFS{c.file: {Data: []byte(c.text)}}
			for _, f := range []string{"a.c", "b.c", "src/c.c", "src/d.c", "src/deep/e.c", "lib/cy.c"} {
				fsys[f] = &fstest.MapFile{}
			}
			tr, err := newTree(context.Background(), fsys, ".", nil, Options{})
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, cl := range tr.readBuildFiles() {
				s := cl.name + ": " + strings.Join(unique(cl.files), " ")
				if len(cl.include)+len(cl.defines) > 0 {
					s += " | " + strings.Join(cl.include, " ") + " | " + strings.Join(cl.defines, " ")
				}
				got = append(got, s)
			}
			if strings.Join(got, "\n") != c.want {
				t.Errorf("got %q, want %q", strings.Join(got, "\n"), c.want)
			}
		})
	}
}
