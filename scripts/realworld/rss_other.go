//go:build !linux

package main

import "os"

// maxRSS is known on Linux only; 0 says so.
func maxRSS(*os.ProcessState) int64 { return 0 }
