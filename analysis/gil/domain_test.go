package gil

import (
	"testing"

	"github.com/gillint/gillint/analysis/cfg"
)

// small lists all intervals over -3..3; the brute force below checks each law against sets of integers.
func small() []interval {
	var out []interval
	for lo := int64(-3); lo <= 3; lo++ {
		for hi := lo; hi <= 3; hi++ {
			for _, nz := range []bool{false, true} {
				if iv, ok := (interval{lo, hi, nz}).norm(); ok {
					out = append(out, iv)
				}
			}
		}
	}
	return out
}

func (a interval) has(n int64) bool { return a.lo <= n && n <= a.hi && (n != 0 || !a.nz) }

func TestIntervalLaws(t *testing.T) {
	for _, a := range small() {
		if j := a.join(a); j != a {
			t.Errorf("%v joined with itself is %v", a, j)
		}
		for _, b := range small() {
			if a.join(b) != b.join(a) {
				t.Errorf("join of %v and %v depends on the order", a, b)
			}
			m, ok := a.meet(b)
			both := false
			for n := int64(-4); n <= 4; n++ {
				in := a.has(n) && b.has(n)
				both = both || in
				if in != (ok && m.has(n)) {
					t.Errorf("%v meet %v = %v, %v: wrong for %d", a, b, m, ok, n)
				}
				if (a.has(n) || b.has(n)) && !a.join(b).has(n) {
					t.Errorf("%v join %v = %v loses %d", a, b, a.join(b), n)
				}
			}
			if ok != both {
				t.Errorf("%v meet %v: ok %v, want %v", a, b, ok, both)
			}
		}
	}
}

func TestDecideAgreesWithEveryMember(t *testing.T) {
	truth := func(op operator, x, n int64) bool {
		return map[operator]bool{opEq: x == n, opNe: x != n, opLt: x < n, opLe: x <= n, opGt: x > n, opGe: x >= n}[op]
	}
	for _, a := range small() {
		for op := opEq; op.compares(); op++ {
			for n := int64(-4); n <= 4; n++ {
				yes, no := false, false
				for x := int64(-3); x <= 3; x++ {
					if a.has(x) {
						if truth(op, x, n) {
							yes = true
						} else {
							no = true
						}
					}
				}
				got, known := decide(op, a, n)
				if known && (got && no || !got && yes) {
					t.Errorf("decide(%q, %v, %d) = %v, but a member says otherwise", op, a, n, got)
				}
				// A hole inside an interval can't be expressed, except at 0: everything else must be decided.
				if !known && yes != no && n == 0 {
					t.Errorf("decide(%q, %v, %d) is not known though every member says %v", op, a, n, yes)
				}
			}
		}
	}
}

func variable(name string, index int) *cfg.Expr {
	return &cfg.Expr{Op: cfg.OpVar, Var: &cfg.Var{Name: name, Index: index, Kind: cfg.Local}}
}

// node compiles an expression.
func (s *space) node(e *cfg.Expr) *node { return s.compile(e, map[*cfg.Expr]*node{}) }

func num(n int64) *cfg.Expr { return &cfg.Expr{Op: cfg.OpInt, Int: n} }

func compare(x *cfg.Expr, op string, y *cfg.Expr) *cfg.Expr {
	return &cfg.Expr{Op: cfg.OpBinary, Name: op, X: x, Y: y}
}

func TestAssumeRemembersConditions(t *testing.T) {
	a, b, limit := variable("a", 0), variable("b", 1), variable("limit", 2)
	member := &cfg.Expr{Op: cfg.OpField, Name: "nogil", Arrow: true, X: a}
	tests := []struct {
		name  string
		first *cfg.Expr
		truth bool
		then  *cfg.Expr
		want  bool
	}{
		{"a flag", a, true, a, true},
		{"a flag not set", a, false, a, false},
		{"a flag against 0", a, true, compare(a, "==", num(0)), false},
		{"a member", member, true, member, true},
		{"a threshold", compare(a, ">", num(500)), true, compare(a, "<=", num(500)), false},
		{"two variables", compare(a, "<", limit), true, compare(a, ">=", limit), false},
		{"two variables mirrored", compare(a, "<", limit), true, compare(limit, ">", a), true},
		{"equality of two variables", compare(a, "==", b), false, compare(b, "!=", a), true},
		{"a bit", compare(a, "&", num(4)), true, compare(a, "&", num(4)), true},
		{"a negative result", compare(a, "<", num(0)), true, compare(a, "==", num(-1)), false},
	}
	tests[9].want = true // -1 stays possible
	for _, tt := range tests {
		sp, st := newSpace(), &state{}
		if ok, known := sp.assume(st, sp.node(tt.first), tt.truth); !ok || known {
			t.Errorf("%s: first assume: feasible %v, known %v", tt.name, ok, known)
			continue
		}
		if ok, _ := sp.assume(st.clone(), sp.node(tt.then), true); ok != tt.want {
			t.Errorf("%s: then true: feasible %v, want %v", tt.name, ok, tt.want)
		}
		if tt.name == "a negative result" {
			continue
		}
		if ok, _ := sp.assume(st.clone(), sp.node(tt.then), false); ok == tt.want {
			t.Errorf("%s: then false: feasible %v, want %v", tt.name, ok, !tt.want)
		}
	}
}

func TestRenewKeepsWhatCopiesKnow(t *testing.T) {
	a, b := variable("a", 0), variable("b", 1)
	sp, st := newSpace(), &state{}
	sp.assign(st, sp.placeOf(st, sp.node(b)), sp.eval(st, sp.node(a))) // b = a
	sp.assume(st, sp.node(a), true)
	if ok, known := sp.assume(st.clone(), sp.node(b), true); !ok || !known {
		t.Fatalf("a copy of a tested flag is not known: %v %v", ok, known)
	}
	sp.assign(st, sp.placeOf(st, sp.node(a)), value{}) // a = something
	if _, known := sp.assume(st.clone(), sp.node(a), true); known {
		t.Error("a was assigned to, yet its old value is believed")
	}
	if ok, known := sp.assume(st.clone(), sp.node(b), true); !ok || !known {
		t.Errorf("b kept the old value, yet it is not known: %v %v", ok, known)
	}
}

func TestAssignThroughPointerReachesTheVariable(t *testing.T) {
	p, save := variable("p", 0), variable("save", 1)
	sp, st := newSpace(), &state{}
	sp.assign(st, sp.placeOf(st, sp.node(p)), sp.eval(st, sp.node(&cfg.Expr{Op: cfg.OpAddr, X: save})))
	sp.assign(st, sp.placeOf(st, sp.node(&cfg.Expr{Op: cfg.OpDeref, X: p})), value{kind: vThread})
	if v := sp.eval(st, sp.node(save)); v.kind != vThread {
		t.Errorf("save holds %+v", v)
	}
}

func TestMergeIsImpliedByBoth(t *testing.T) {
	a := variable("a", 0)
	sp := newSpace()
	one, two := &state{}, &state{}
	sp.assign(one, sp.placeOf(one, sp.node(a)), constant(1))
	sp.assign(two, sp.placeOf(two, sp.node(a)), constant(3))
	m := sp.merge(one, two)
	if iv := sp.boundOf(m, sp.eval(m, sp.node(a))); iv != (interval{1, 3, true}) {
		t.Errorf("1 or 3 merges to %v", iv)
	}
	sp.assume(two, sp.node(variable("c", 2)), true)
	if n := len(sp.merge(one, two).facts); n != 1 {
		t.Errorf("%d facts after a merge, want 1: what one path knows must not survive", n)
	}
}

func TestRebase(t *testing.T) {
	sp := newSpace()
	self, p := sp.variable(&cfg.Var{Name: "self"}), sp.variable(&cfg.Var{Name: "p"})
	from, to := sp.child(self, sp.pointee), sp.child(p, sp.pointee)
	got, ok := sp.rebase(sp.child(from, sp.stepOf("._save")), from, to)
	if !ok || got != sp.child(to, sp.stepOf("._save")) {
		t.Errorf("rebase = %v, %v", got, ok)
	}
	if _, ok := sp.rebase(self, from, to); ok {
		t.Error("a place above the base was rebased")
	}
}
