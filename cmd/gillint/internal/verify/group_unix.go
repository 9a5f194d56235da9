//go:build unix

package verify

import (
	"os/exec"
	"syscall"
)

// endTogether makes the program end with all that it has started: a kernel may start processes that outlive it.
func endTogether(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
}
