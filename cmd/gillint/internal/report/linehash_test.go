package report

import (
	"slices"
	"strings"
	"testing"
)

// The hashes are those that the tests of github/codeql-action expect of its own implementation (src/fingerprints.test.ts).
func TestLineHashes(t *testing.T) {
	ended := []string{
		"e9496ae3ebfced30:1", "fb7c023a8b9ccb3f:1", "ce8ba1a563dcdaca:1", "e20e36e16fcb0cc8:1", "b3edc88f2938467e:1", "c8e28b0b4002a3a0:1", "c129715d7a2bc9a3:1",
	}
	for _, c := range []struct {
		text string
		want []string
	}{
		{"", []string{"c129715d7a2bc9a3:1"}},
		{" a\nb\n  \t\tc\n d", []string{"271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"}},
		{" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End", []string{
			"8b7cf3e952e7aeb2:1", "b1ae1287ec4718d9:1", "bff680108adb0fcc:1", "c6805c5e1288b612:1", "b86d3392aea1be30:1", "e6ceba753e1a442:1",
		}},
		{" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n", ended},
		{" hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r", ended},
		{" hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n", ended},
		{"alpha\nbeta\nalpha\n", []string{"8d07ce75f7b3af45:1", "ca140c3f893ffa65:1", "26f09ff008857193:1", "c129715d7a2bc9a3:1"}},
	} {
		if got := lineHashes(c.text); !slices.Equal(got, c.want) {
			t.Errorf("lineHashes(%q) = %q, want %q", c.text, got, c.want)
		}
	}
}

// Lines that are alike with the hundred characters after them are told apart by number; a hash covers those and no more.
func TestLineHashWindow(t *testing.T) {
	got := lineHashes(strings.Repeat("x\n", 200))
	if got[0] != strings.TrimSuffix(got[1], ":2")+":1" {
		t.Errorf("equal lines: %q, %q", got[0], got[1])
	}
	tail := strings.Repeat("y", 150)
	if a, b := lineHashes("x\n"+tail+"a"), lineHashes("x\n"+tail+"b"); a[0] != b[0] || a[1] != b[1] {
		t.Errorf("what stands beyond %d characters counts: %q, %q", hashBlock, a, b)
	}
	if a, b := lineHashes("𝄞 x"), lineHashes("x"); a[0] == b[0] {
		t.Error("a character beyond U+FFFF does not count")
	}
}
