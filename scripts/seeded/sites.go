package main

import (
	"fmt"
	"regexp"
	"strings"
)

// mutation is one fault to be seeded: the bytes from start to end of the file become text.
type mutation struct {
	kind     string   // "101 after begin"
	expect   []string // rules of which one must report it
	file     string
	start    int
	end      int
	text     string
	function function
	helper   *function // another function of the file in which the finding may stand
	more     []edit    // further edits, after end
}

type edit struct {
	start, end int
	text       string
}

// region is a released region that opens and closes in one block of a function.
type region struct {
	begin, inside int // offsets of the opening statement and of what follows it
	last, end     int // offsets of the closing statement and of what follows it
	save          string
	macro         string
}

var (
	boundary = regexp.MustCompile(`\b(?:(\w*(?:BEGIN|END)_ALLOW_THREADS\w*|pyg_(?:begin|end)_allow_threads|NPY_(?:BEGIN|END)_THREADS)\b(?:[ \t]*\([^()]*\))?[ \t]*;?` +
		`|([\w.>-]+)\s*=\s*(PyEval_SaveThread)\s*\(\s*\)\s*;|PyEval_(RestoreThread)\s*\([^()]*\)\s*;)`)
	ensure   = regexp.MustCompile(`(?:(PyGILState_STATE\s+\w+)|\b[\w.>-]+)\s*=\s*(?:__Pyx_)?PyGILState_Ensure\s*\(\s*\)\s*;`)
	release  = regexp.MustCompile(`\b(?:__Pyx_)?PyGILState_Release\s*\([^()]*\)\s*;`)
	apiCall  = regexp.MustCompile(`\bPy(Object|Err|Long|List|Dict|Tuple|Unicode|Bytes|Import|Set|Callable)_\w+\s*\(`)
	held     = regexp.MustCompile(`BLOCK_THREADS|PyGILState_|PyEval_(Restore|Acquire)`) // parts of the region hold the GIL
	label    = regexp.MustCompile(`(?m)^[ \t]*(\w+)[ \t]*:(?:[^:]|$)`)
	block    = regexp.MustCompile(`(?m)^[ \t]*(?:\}[ \t]*else[ \t]*)?(?:(?:if|for|while)\b[^\n]*|do[ \t]*|else[ \t]*|\}[ \t]*else[ \t]*)\{[ \t]*$`)
	leaving  = regexp.MustCompile(`(?:^|[;{}:])\s*(?:return|goto|break|continue|exit|abort|_exit)\b[^;{}]*;\s*$`)
	loopHead = regexp.MustCompile(`\b(for|while|switch)\s*\([^{};]*(?:;[^{};]*;[^{};]*)?\)\s*$|\bdo\s*$`)
	switches = regexp.MustCompile(`\bswitch\s*\([^{};]*\)\s*$`)
)

// regions finds the regions of a function.
func regions(text []byte, f function) []region {
	var out []region
	body := string(text[f.open:f.end])
	var open *region
	for _, m := range boundary.FindAllStringSubmatchIndex(body, -1) {
		word := func(i int) string {
			if m[2*i] < 0 {
				return ""
			}
			return body[m[2*i]:m[2*i+1]]
		}
		macro := word(1)
		if word(3) != "" || strings.Contains(strings.ToUpper(macro), "BEGIN") {
			open = nil
			if starts(body[:m[0]], word(3) != "") {
				open = &region{begin: f.open + m[0], inside: f.open + m[1], save: word(2), macro: macro}
			}
			continue
		}
		if open != nil && (open.macro == "") == (macro == "") && starts(body[:m[0]], false) {
			open.last, open.end = f.open+m[0], f.open+m[1]
			if inside := text[open.inside:open.last]; balanced(inside) && !held.Match(inside) {
				out = append(out, *open)
			}
		}
		open = nil
	}
	return out
}

// starts tells whether a statement may begin after the text; declared lets a declaration's type stand between.
func starts(before string, declared bool) bool {
	s := strings.TrimRight(before, " \t\r\n*")
	if declared {
		s = strings.TrimRight(strings.TrimSuffix(s, "PyThreadState"), " \t\r\n*")
	}
	return s != "" && strings.ContainsRune(";{}:", rune(s[len(s)-1])) || strings.HasSuffix(s, "_ALLOW_THREADS")
}

func balanced(s []byte) bool {
	depth := 0
	for _, c := range s {
		switch c {
		case '{':
			depth++
		case '}':
			depth--
		}
		if depth < 0 {
			return false
		}
	}
	return depth == 0
}

var apiCalls = []string{
	`PyErr_SetString(PyExc_OSError, "x");`, `Py_INCREF(Py_None);`, `PyMem_Free(NULL);`, `PyErr_CheckSignals();`,
}

// sites lists what can be seeded into a file.
func sites(file string, src []byte) []mutation {
	text := mask(src)
	funcs := functions(text)
	byName := map[string]*function{}
	for i := range funcs {
		if funcs[i].static {
			byName[funcs[i].name] = &funcs[i]
		}
	}
	var out []mutation
	for _, f := range funcs {
		for _, r := range regions(text, f) {
			out = append(out, inRegion(text, f, r, byName)...)
		}
		out = append(out, ensured(text, f)...)
	}
	for i := range out {
		out[i].file = file
	}
	return out
}

// inRegion lists the faults of one region.
func inRegion(text []byte, f function, r region, byName map[string]*function) []mutation {
	var out []mutation
	api := apiCalls[r.begin%len(apiCalls)]
	add := func(kind string, at int, s string, expect ...string) {
		out = append(out, mutation{kind: kind, expect: expect, start: at, end: at, text: "\n" + s + "\n", function: f})
	}
	early := "if (errno == 77) return " + f.result + ";"
	body := string(text[r.inside:r.last])
	add("101 after begin", r.inside, api, "GIL101")
	add("202 nested", r.inside, "Py_BEGIN_ALLOW_THREADS Py_END_ALLOW_THREADS", "GIL202")
	if f.result != "?" {
		add("201 return", r.inside, early, "GIL201")
	}
	if m := label.FindStringSubmatch(string(text[r.end:f.end])); m != nil && m[1] != "default" {
		add("201 goto", r.inside, "if (errno == 77) goto "+m[1]+";", "GIL201", "GIL101", "GIL202")
	}
	if word, ok := enclosingLoop(string(text[f.open:r.begin])); ok {
		add("201 "+word, r.inside, "if (errno == 77) "+word+";", "GIL201", "GIL101", "GIL202")
	}
	if m := block.FindStringIndex(body); m != nil {
		add("101 in block", r.inside+m[1], api, "GIL101")
	}
	for _, m := range called.FindAllStringSubmatch(body, -1) {
		if h := byName[m[1]]; h != nil && h.open != f.open && !boundary.Match(text[h.open:h.end]) && !ensure.Match(text[h.open:h.end]) {
			add("101 in helper", h.open+1, api, "GIL101")
			out[len(out)-1].helper = h
			add("202 in helper", h.open+1, "Py_BEGIN_ALLOW_THREADS Py_END_ALLOW_THREADS", "GIL202")
			out[len(out)-1].helper = h
			break
		}
	}
	out = append(out, otherRules(text, f, r, body)...)
	if leaving.MatchString(body) {
		return out // what is put before the end is dead
	}
	add("101 before end", r.last, api, "GIL101")
	if r.macro != "" && !strings.HasPrefix(r.macro, "LDAP_") {
		add("203 block", r.last, "Py_BLOCK_THREADS", "GIL203")
		add("204 null", r.last, "_save = NULL;", "GIL204")
	}
	if r.macro == "" {
		add("203 restore twice", r.end, string(text[r.last:r.end]), "GIL203", "GIL204")
		add("204 null", r.last, r.save+" = NULL;", "GIL204")
		s := string(text[r.begin:r.inside])
		drop := strings.TrimLeft(s[strings.IndexByte(s, '=')+1:], " \t\n")
		if before := strings.TrimRight(string(text[f.open:r.begin]), " \t*"); !strings.HasSuffix(before, "PyThreadState") {
			out = append(out, mutation{kind: "204 drop", expect: []string{"GIL204"}, start: r.begin, end: r.inside, text: drop, function: f})
		}
	}
	return out
}

// otherRules lists the faults of one region that are none of its calls or of its balance: waiting with the GIL held, sharing, and
// references that do not survive the release.
func otherRules(text []byte, f function, r region, body string) []mutation {
	var out []mutation
	add := func(kind string, at int, s, code string, more ...edit) {
		out = append(out, mutation{kind: kind, expect: []string{code}, start: at, end: at, text: "\n" + s + "\n", function: f, more: more})
	}
	add("401 prints", r.inside, `printf("%s: ", "seeded"); printf("%d\n", 1);`, "GIL401")
	add("402 static", r.inside, "{ static long seeded; seeded++; }", "GIL402")
	add("403 libc", r.inside, `strtok((char *)0, ",");`, "GIL403")
	const lent = `PyDict_GetItemString(PyModule_GetDict(PyImport_AddModule("__main__")), "seeded")`
	if first := strings.TrimRight(string(text[f.open:r.begin]), " \t\n"); !strings.HasSuffix(first, ")") && !strings.HasSuffix(first, "else") {
		if f.result != "?" {
			add("405 leak", r.begin, "{ static pthread_mutex_t seeded = PTHREAD_MUTEX_INITIALIZER; pthread_mutex_lock(&seeded);\nif (errno == 77) return "+
				f.result+"; pthread_mutex_unlock(&seeded); }", "GIL405")
		}
		add("303 lock", r.begin, "{ static pthread_mutex_t seeded = PTHREAD_MUTEX_INITIALIZER; pthread_mutex_lock(&seeded); PyRun_SimpleString(\"1\");\n"+
			"pthread_mutex_unlock(&seeded); }", "GIL304")
		out[len(out)-1].expect = append(out[len(out)-1].expect, "GIL303", "GIL305")
		if !leaving.MatchString(body) {
			add("501 borrowed", r.begin, "PyObject *seeded = "+lent+";", "GIL501", edit{r.end, r.end, "\nif (seeded) Py_INCREF(seeded);\n"})
			add("502 interior", r.begin, "const char *seeded = PyUnicode_AsUTF8("+lent+");", "GIL502", edit{r.inside, r.inside, "\nif (seeded) errno = seeded[0];\n"})
		}
	}
	if r.macro != "" && waiting.MatchString(body) && !leaving.MatchString(body) {
		out = append(out, mutation{kind: "301 unwrap", expect: []string{"GIL301", "GIL302"}, start: r.begin, end: r.inside, text: "{", function: f,
			more: []edit{{r.last, r.end, "}"}}})
	}
	return out
}

// waiting are calls that may take long, by what their documentation says.
var waiting = regexp.MustCompile(`\b(?:read|write|recv|send|recvfrom|sendto|connect|accept|select|poll|open|fsync|sleep|usleep|nanosleep|waitpid|getaddrinfo|flock|stat|` +
	`deflate|inflate|BZ2_bzCompress|BZ2_bzDecompress|lzma_code|compress2|uncompress|PQexec|PQconnectdb|mysql_real_query|mysql_real_connect|sqlite3_step|sqlite3_open\w*|` +
	`SSL_read|SSL_write|SSL_do_handshake|fwrite|fread|fopen|pthread_join|sem_wait|fftw_execute|dlopen)\s*\(`)

// enclosingLoop tells what would leave the region that follows: "break" out of the innermost loop or switch, "continue"
// where the loop's head is nearer than that.
func enclosingLoop(before string) (string, bool) {
	var stack []int
	for i, c := range before {
		switch c {
		case '{':
			stack = append(stack, i)
		case '}':
			if len(stack) > 0 {
				stack = stack[:len(stack)-1]
			}
		}
	}
	for i := len(stack) - 1; i > 0; i-- {
		head := before[max(0, stack[i]-200):stack[i]]
		if !loopHead.MatchString(head) {
			continue
		}
		if !switches.MatchString(head) && stack[i]%2 == 1 {
			return "continue", true
		}
		return "break", true
	}
	return "", false
}

// ensured lists the faults of a function that calls PyGILState_Ensure.
func ensured(text []byte, f function) []mutation {
	body := string(text[f.open:f.end])
	ins := ensure.FindAllStringSubmatchIndex(body, -1)
	outs := release.FindAllStringIndex(body, -1)
	if len(ins) == 0 || len(outs) == 0 || outs[0][0] < ins[0][1] || len(ins) > 1 || !starts(body[:ins[0][0]], false) {
		return nil
	}
	var out []mutation
	gone := mutation{start: f.open + ins[0][0], end: f.open + ins[0][1], function: f}
	if d := ins[0][2]; d >= 0 {
		gone.text = body[d:ins[0][3]] + ";"
	}
	last := outs[len(outs)-1]
	at, end := f.open+last[0], f.open+last[1]
	if !starts(body[:last[0]], false) || leaving.MatchString(body[:last[0]]) {
		return nil
	}
	add := func(kind string, start, end int, s string, expect ...string) {
		out = append(out, mutation{kind: kind, expect: expect, start: start, end: end, text: s, function: f})
	}
	if f.result != "?" {
		add("205 return", at, at, fmt.Sprintf("\nif (errno == 77) return %s;\n", f.result), "GIL205")
	}
	add("205 delete", at, end, ";", "GIL205")
	add("206 twice", end, end, "\n"+body[last[0]:last[1]]+"\n", "GIL206")
	m := gone
	m.kind, m.expect = "206 delete", []string{"GIL206"}
	out = append(out, m)
	if apiCall.MatchString(body[ins[0][1]:last[0]]) {
		m := gone
		m.kind, m.expect = "103 no ensure", []string{"GIL103", "GIL101"}
		for _, o := range outs {
			m.more = append(m.more, edit{f.open + o[0], f.open + o[1], ";"})
		}
		out = append(out, m)
	}
	return out
}
