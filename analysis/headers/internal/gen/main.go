//go:build gen

// Command gen harvests the headers of this machine into the model texts under analysis/headers/model/gen. It is run by
// hand; see ../../README.md. It keeps names, types, fields and constants, never bodies.
package main

import (
	"flag"
	"log"
	"path/filepath"
	"strconv"
	"strings"
)

func main() {
	log.SetFlags(0)
	model := flag.String("model", "analysis/headers/model", "folder of the models")
	pythons := flag.String("python", "", "include folders: 8=DIR,9=DIR,...")
	linux := flag.Bool("linux", false, "harvest C, POSIX and Linux from this machine")
	mingw := flag.String("mingw", "", "folder that mingw-w64's headers were unpacked in")
	numpys := flag.String("numpy", "", "include folders of numpy: NEW,OLD")
	pythonInc := flag.String("numpy-python", "", "include folder of the Python that numpy's headers are read with")
	greenlet := flag.String("greenlet", "", "folder that holds greenlet/greenlet.h")
	flag.Parse()
	if *pythons != "" {
		dirs := map[int]string{}
		for _, p := range strings.Split(*pythons, ",") {
			v, dir, _ := strings.Cut(p, "=")
			minor, err := strconv.Atoi(v)
			if err != nil {
				log.Fatal(err)
			}
			dirs[minor] = dir
		}
		if err := python(dirs, filepath.Join(*model, "gen", "python"), filepath.Join(*model, "hand", "python")); err != nil {
			log.Fatal(err)
		}
	}
	if *linux {
		s := shelf{
			out:   filepath.Join(*model, "gen", "posix"),
			args:  []string{"-D_GNU_SOURCE", "-std=gnu11", "-w"},
			names: posixHeaders,
			roots: []string{"/usr/lib/gcc/x86_64-linux-gnu/12/include", "/usr/include/x86_64-linux-gnu", "/usr/include"},
			hand:  readHand(filepath.Join(*model, "hand", "c"), filepath.Join(*model, "hand", "posix")),
		}
		if err := s.system(); err != nil {
			log.Fatal(err)
		}
	}
	if *mingw != "" {
		if err := windows(*mingw, *model).system(); err != nil {
			log.Fatal(err)
		}
	}
	if *numpys != "" {
		newer, older, _ := strings.Cut(*numpys, ",")
		s := numpy(newer, *pythonInc, *model)
		s.older = numpy(older, *pythonInc, *model)
		if err := s.system(); err != nil {
			log.Fatal(err)
		}
	}
	if *greenlet != "" {
		s := numpy(*greenlet, *pythonInc, *model)
		s.names = []string{"greenlet/greenlet.h"}
		if err := s.system(); err != nil {
			log.Fatal(err)
		}
	}
}
