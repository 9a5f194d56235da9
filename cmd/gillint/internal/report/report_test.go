package report

import (
	"strings"
	"testing"
)

func TestWindow(t *testing.T) {
	long := strings.Repeat("a", 100) + "é" + strings.Repeat("b", 100)
	for _, c := range []struct{ col, room int }{{1, 40}, {100, 40}, {102, 40}, {103, 40}, {202, 40}, {500, 40}, {0, 40}, {1, 1000}} {
		from, to := window(long, c.col, c.room)
		if from < 0 || to > len(long) || from > to || strings.ToValidUTF8(long[from:to], "?") != long[from:to] {
			t.Errorf("window(col %d, room %d) = %d, %d", c.col, c.room, from, to)
		}
		if c.col >= 1 && c.col <= len(long) && (c.col-1 < from || c.col-1 >= to) {
			t.Errorf("window(col %d) = %d, %d does not show the column", c.col, from, to)
		}
	}
}
