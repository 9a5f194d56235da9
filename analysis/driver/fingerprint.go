package driver

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"path"
	"sort"
	"strings"
	"unicode/utf8"
)

// maxPrinted is how much of a line counts for a fingerprint, in bytes: a file may be one line.
const maxPrinted = 4096

// fingerprint gives every diagnostic of the sorted list its fingerprint. It names the rule, the file, the function and the text
// of the line, and depends on nothing else that was found: lines of a function that are alike are told apart by how many of
// them stand above, functions of one name by how many lines above look like their beginning, findings on one line by what stands
// before them on it.
func (r *run) fingerprint(list []Diagnostic) {
	files := map[string]*lineIndex{}
	taken := map[string]int{} // to be sure: a file that #line names may not be there
	for i := range list {
		d := &list[i]
		f := files[d.Path]
		if f == nil {
			f = newLineIndex(r.lines, d.Path)
			files[d.Path] = f
		}
		text := r.lines.Line(d.Path, d.Line)
		key := strings.Join([]string{d.Code, relative(r.opt.Root, path.Clean(d.Path)), d.Function, squeeze(text)}, "\x00")
		head, above := f.head(d)
		key = fmt.Sprint(key, "\x00", f.repeats(max(head, 1), d.Line), " ", above, " ", offset(text, d.Column))
		sum := sha256.Sum256([]byte(fmt.Sprint(key, "\x00", taken[key])))
		taken[key]++
		d.Fingerprint = hex.EncodeToString(sum[:16])
	}
}

// lineIndex knows which lines of a file are alike, but for white space.
type lineIndex struct {
	lines []string         // as they are, up to maxPrinted bytes
	marks []uint32         // by line: what its text is without white space, in short; 0 where nobody has asked
	tops  []int            // the indices of the lines that may begin a function
	heads map[string][]int // by function: the numbers of the lines that look like its beginning
	at    map[string][]int // by text, as far as asked for: the numbers of the lines, ascending
}

func newLineIndex(lines *Lines, name string) *lineIndex {
	f := &lineIndex{at: map[string][]int{}, heads: map[string][]int{}, lines: lines.all(name)}
	f.marks = make([]uint32, len(f.lines))
	for n, line := range f.lines {
		line = line[:min(len(line), maxPrinted)]
		f.lines[n] = line
		if line != "" && line[0] != ' ' && line[0] != '\t' && line[0] != '#' && strings.IndexByte(line, '(') >= 0 {
			f.tops = append(f.tops, n)
		}
	}
	return f
}

// mark is the ink of the line with index n.
func (f *lineIndex) mark(n int) uint32 {
	if f.marks[n] == 0 {
		f.marks[n] = ink(f.lines[n])
	}
	return f.marks[n]
}

// ink is the same for lines that are alike but for white space: FNV-1a of the other bytes.
func ink(line string) uint32 {
	h := uint32(2166136261)
	for i := range len(line) {
		if c := line[i]; c > ' ' && c < utf8.RuneSelf { // what is white space beyond ASCII squeeze knows
			h = (h ^ uint32(c)) * 16777619
		}
	}
	return h
}

// head is the line on which the function of a diagnostic begins, and how many lines above look like that. In another
// configuration the same text may belong to a beginning on another line, so the last line counts that looks like one.
func (f *lineIndex) head(d *Diagnostic) (line, above int) {
	at, ok := f.heads[d.Function]
	if !ok && d.Function != "" {
		for _, i := range f.tops {
			line := f.lines[i]
			if !strings.Contains(line, d.Function) {
				continue
			}
			if _, rest, ok := strings.Cut(squeeze(line), d.Function); ok && strings.HasPrefix(strings.TrimLeft(rest, " "), "(") {
				at = append(at, i+1)
			}
		}
		f.heads[d.Function] = at
	}
	n := sort.SearchInts(at, d.Line+1)
	if n == 0 || at[n-1] < d.FunctionLine {
		return d.FunctionLine, n
	}
	return at[n-1], n - 1
}

// repeats counts the lines from first to before n that are like line n. Where there is no such line every line counts.
func (f *lineIndex) repeats(first, n int) int {
	if n < 1 || n > len(f.lines) {
		return max(n-first, 0)
	}
	const far = 1000 // lines from which on all that are alike are worth remembering
	text := squeeze(f.lines[n-1])
	if n-first > far {
		at := f.alike(text)
		return max(sort.SearchInts(at, n)-sort.SearchInts(at, first), 0)
	}
	count, wanted := 0, ink(text)
	for i := max(first, 1) - 1; i < n-1; i++ {
		if f.mark(i) == wanted && squeeze(f.lines[i]) == text {
			count++
		}
	}
	return count
}

// alike lists the lines that have the text.
func (f *lineIndex) alike(text string) []int {
	at, ok := f.at[text]
	if ok {
		return at
	}
	wanted := ink(text)
	for i := range f.lines {
		if f.mark(i) == wanted && squeeze(f.lines[i]) == text {
			at = append(at, i+1)
		}
	}
	f.at[text] = at
	return at
}

// squeeze makes all white space single blanks.
func squeeze(line string) string {
	line = strings.Trim(line[:min(len(line), maxPrinted)], " \t\r")
	for i := range len(line) {
		if c := line[i]; c >= utf8.RuneSelf || c < ' ' || c == ' ' && line[i+1] == ' ' {
			return strings.Join(strings.Fields(line), " ")
		}
	}
	return line // nearly every one, without an allocation
}

// offset counts the bytes before a column that are no white space.
func offset(line string, column int) int {
	n := min(max(column-1, 0), len(line))
	return n - strings.Count(line[:n], " ") - strings.Count(line[:n], "\t")
}
