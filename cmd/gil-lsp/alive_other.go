//go:build !unix

package main

import "os"

// alive reports whether the process is there: elsewhere than on Unix, one that is gone cannot be found.
func alive(pid int) bool {
	p, err := os.FindProcess(pid)
	if err != nil {
		return false
	}
	p.Release()
	return true
}
