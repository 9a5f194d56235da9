// Package lab is what the scripts that measure share: where real sources are kept, and what is said of a list of measurements.
package lab

import (
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
)

// Folder is where archives and sources are kept, outside the repository: what the environment variable says, else a folder of
// that name in the user's cache folder.
func Folder(variable, name string) (string, error) {
	if dir := os.Getenv(variable); dir != "" {
		return filepath.Abs(dir)
	}
	cache, err := os.UserCacheDir()
	return filepath.Join(cache, name), err
}

// RealWorld is the folder of scripts/realworld.
func RealWorld() (string, error) { return Folder("GILLINT_REALWORLD", "gillint-realworld") }

// Sources is the folder that scripts/realworld unpacks to; an error where it has not yet.
func Sources() (string, error) {
	dir, err := RealWorld()
	if err != nil {
		return "", err
	}
	dir = filepath.Join(dir, "src")
	if _, err := os.Stat(dir); err != nil {
		return "", fmt.Errorf("%w: go run ./scripts/realworld -fetch brings the sources", err)
	}
	return dir, nil
}

// Build makes a program of the repository at root as it is released: without cgo, so that it starts no slower than users' does.
func Build(root, program, to string) error {
	cmd := exec.Command("go", "build", "-trimpath", "-o", to, "./cmd/"+program)
	cmd.Dir, cmd.Env = root, append(os.Environ(), "CGO_ENABLED=0")
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("go build ./cmd/%s: %w\n%s", program, err, out)
	}
	return nil
}

// Median is the value in the middle, or between the two there; NaN of none.
func Median(list []float64) float64 {
	s := slices.Sorted(slices.Values(list))
	n := len(s)
	switch {
	case n == 0:
		return math.NaN()
	case n%2 == 0:
		return (s[n/2-1] + s[n/2]) / 2
	}
	return s[n/2]
}

// Percentile is the smallest of the values that is no smaller than p percent of them; NaN of none.
func Percentile(list []float64, p int) float64 {
	if len(list) == 0 {
		return math.NaN()
	}
	s := slices.Sorted(slices.Values(list))
	return s[min((len(s)*p+99)/100, len(s))-1]
}
