package lab

import (
	"math"
	"path/filepath"
	"testing"
)

func TestMedian(t *testing.T) {
	for _, c := range []struct {
		in          []float64
		median, p95 float64
	}{{[]float64{3}, 3, 3}, {[]float64{3, 1, 2}, 2, 3}, {[]float64{4, 1, 2, 3}, 2.5, 4}, {nil, math.NaN(), math.NaN()}} {
		same := func(a, b float64) bool { return a == b || math.IsNaN(a) && math.IsNaN(b) }
		if m, p := Median(c.in), Percentile(c.in, 95); !same(m, c.median) || !same(p, c.p95) {
			t.Errorf("%v: median %v, 95 %% within %v; want %v, %v", c.in, m, p, c.median, c.p95)
		}
	}
	var hundred []float64
	for i := range 100 {
		hundred = append(hundred, float64(100-i))
	}
	if p := Percentile(hundred, 95); p != 95 {
		t.Errorf("95 %% of 1 to 100 within %v", p)
	}
}

func TestSources(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("GILLINT_REALWORLD", dir)
	if got, err := Sources(); err == nil {
		t.Errorf("%s, though nothing is unpacked", got)
	}
	if got, err := RealWorld(); err != nil || got != filepath.Clean(dir) {
		t.Errorf("%s, %v; want %s", got, err, dir)
	}
}
