package flow

import "testing"

func TestBitsOfDifferentRanges(t *testing.T) {
	var b Bits
	b = b.With(3)
	if !b.Holds(3) || b.Holds(4) || b.Holds(1000) {
		t.Errorf("{3} is %v", b)
	}
	o := Bits(nil).With(200)
	u := b.Union(o)
	for _, n := range []int{3, 200} {
		if !u.Holds(n) {
			t.Errorf("%d is missing from the union %v", n, u)
		}
	}
	if o.Holds(3) || u.Holds(64) {
		t.Errorf("the union changed its operand %v, or has too much: %v", o, u)
	}
	if v := o.Union(Bits(nil).With(1)); !v.Holds(1) || !v.Holds(200) {
		t.Errorf("the union with a smaller range is %v", v)
	}
}
