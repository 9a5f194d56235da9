//go:build gen

package main

import (
	"path/filepath"
	"strings"
)

// numpy describes the headers of an extension package that builds upon Python.h.
func numpy(inc, python, model string) *shelf {
	return &shelf{
		out:    filepath.Join(model, "gen", "numpy"),
		args:   []string{"-w", "-I" + inc, "-I" + python, "-DNPY_NO_DEPRECATED_API=0"},
		before: "#include <Python.h>\n",
		names:  numpyHeaders,
		roots:  []string{inc},
		hand:   readHand(filepath.Join(model, "hand", "numpy")),
	}
}

var numpyHeaders = strings.Fields(`
numpy/arrayobject.h numpy/arrayscalars.h numpy/dtype_api.h numpy/halffloat.h numpy/ndarrayobject.h numpy/ndarraytypes.h
numpy/noprefix.h numpy/npy_1_7_deprecated_api.h numpy/npy_2_compat.h numpy/npy_2_complexcompat.h numpy/npy_3kcompat.h
numpy/npy_common.h numpy/npy_cpu.h numpy/npy_endian.h numpy/npy_interrupt.h numpy/npy_math.h numpy/npy_no_deprecated_api.h
numpy/npy_os.h numpy/numpyconfig.h numpy/old_defines.h numpy/oldnumeric.h numpy/random/bitgen.h numpy/random/distributions.h
numpy/random/libdivide.h numpy/ufuncobject.h numpy/utils.h numpy/experimental_dtype_api.h`)
