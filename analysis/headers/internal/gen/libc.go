//go:build gen

package main

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// private are reserved names that programs use all the same.
var private = regexp.MustCompile(`^(_(IO[A-Z]BF|PC_|SC_|CS_|POSIX|XOPEN|LFS|IO[CRW]?[RW]?$|IOC_|Exit|Complex_I|Imaginary_I|WIN32_|S_I|O_|A_|SH_|P_|MCW_|MAX_)\w*|` +
	`_(countof|T|TEXT|UI64_MAX|I64_MAX|I64_MIN|CRT\w+|alloca|MSC_\w+|UNICODE|CONSOLE|fileno|environ|errno|daylight|timezone|tzname)|` +
	`__(GLIBC|BYTE_ORDER|FLOAT_WORD_ORDER|LITTLE_ENDIAN|BIG_ENDIAN|PDP_ENDIAN|WORDSIZE|GNU_LIBRARY|BEGIN_DECLS|END_DECLS|THROW|CONCAT|STRING|` +
	`P$|PMT|FD_|CPU_|NFDBITS|SIGRT|NCCS|NR_|S_IF|UAPI_|KERNEL_|MINGW|TEXT|declspec|FILE__)\w*)`)

// shelf is a set of system headers that are harvested together.
type shelf struct {
	out    string   // folder of the models
	args   []string // for the compiler
	names  []string
	roots  []string // folders of the headers, longest first
	hand   hand
	keep   func(item) bool // nil: all
	before string          // text ahead of each header
	older  *shelf          // an older version: what only it declares is added
}

// contents is what the headers of a shelf declare and include.
type contents struct {
	names []string
	items map[string]map[string]item // header -> line -> item
	order map[string][]string        // header -> lines
	reach map[string]map[string]bool // header -> headers of the shelf that it includes, in the end
}

// system harvests each header of the shelf. What a header takes from one that is no model of its own becomes its own;
// what it takes from another model becomes an #include.
func (s *shelf) system() error {
	c := s.read()
	if s.older != nil {
		c.add(s.older.read())
	}
	for _, n := range c.names {
		// Headers that include each other: the one whose name sorts first includes.
		for r := range c.reach[n] {
			late := needsWindows[r] && !needsWindows[n]
			if c.reach[r] == nil || late || c.reach[r][n] && n > r && !(needsWindows[n] && !needsWindows[r]) {
				delete(c.reach[n], r)
			}
		}
	}
	for _, n := range c.names {
		var lines []entry
		for _, key := range c.order[n] {
			mine := true
			for r := range c.reach[n] {
				if _, ok := c.items[r][key]; ok {
					mine = false
				}
			}
			if mine {
				lines = append(lines, entry{line: key})
			}
		}
		if err := write(filepath.Join(s.out, n), false, direct(c.reach, n), lines); err != nil {
			return err
		}
	}
	return nil
}

// read harvests the headers of the shelf that are there.
func (s *shelf) read() *contents {
	c := &contents{items: map[string]map[string]item{}, order: map[string][]string{}, reach: map[string]map[string]bool{}}
	for _, n := range s.names {
		text := s.before + "#include <" + n + ">\n"
		if needsWindows[n] {
			text = "#include <winsock2.h>\n#include <windows.h>\n" + text
		}
		got, err := harvest(s.args, text)
		if err != nil || !s.present(n) {
			fmt.Fprintf(os.Stderr, "no %s here\n", n)
			continue
		}
		c.names = append(c.names, n)
		c.items[n], c.reach[n] = map[string]item{}, map[string]bool{}
		for _, it := range got {
			r := s.rel(it.file)
			if r == "" && s.before != "" {
				continue // from a header that is no part of the shelf
			}
			if r != "" && r != n && slices.Contains(s.names, r) {
				c.reach[n][r] = true
			}
			if it.macro && !it.useful() || s.keep != nil && !s.keep(it) {
				continue
			}
			if owner := s.hand[it.name]; owner != "" {
				if owner != n {
					c.reach[n][owner] = true
				}
				continue
			}
			key := it.line()
			if _, ok := c.items[n][key]; !ok {
				c.order[n] = append(c.order[n], key)
			}
			c.items[n][key] = it
			if why := suspicious(it); it.macro && why != "" && !reported[it.name] {
				reported[it.name] = true
				fmt.Fprintf(os.Stderr, "look at %s %s (%s): %s\n", n, it.name, why, it.body)
			}
		}
	}
	return c
}

// add takes from an older version's headers the names that c lacks altogether.
func (c *contents) add(old *contents) {
	known := map[string]bool{}
	for _, items := range c.items {
		for _, it := range items {
			known[it.name] = true
		}
	}
	for _, n := range old.names {
		if c.items[n] == nil {
			c.names = append(c.names, n)
			c.items[n], c.reach[n] = map[string]item{}, old.reach[n]
		}
		for _, key := range old.order[n] {
			if it := old.items[n][key]; !known[it.name] {
				c.items[n][key] = it
				c.order[n] = append(c.order[n], key)
			}
		}
	}
}

// needsWindows are headers that expect windows.h before them.
var needsWindows = map[string]bool{
	"psapi.h": true, "tlhelp32.h": true, "winioctl.h": true, "winsvc.h": true, "wincrypt.h": true, "bcrypt.h": true,
	"aclapi.h": true, "sddl.h": true, "winternl.h": true, "dbghelp.h": true, "mmsystem.h": true, "shellapi.h": true,
	"shlwapi.h": true, "userenv.h": true, "wtsapi32.h": true, "setupapi.h": true, "powrprof.h": true, "pdh.h": true,
	"lm.h": true, "winhttp.h": true, "wininet.h": true, "strsafe.h": true, "versionhelpers.h": true, "pathcch.h": true,
	"objbase.h": true, "ntstatus.h": true, "ntsecapi.h": true, "winspool.h": true, "commdlg.h": true, "commctrl.h": true,
	"dwmapi.h": true, "iphlpapi.h": true, "mswsock.h": true, "mstcpip.h": true, "afunix.h": true,
}

// useful reports whether programs may ask for the macro.
func (it item) useful() bool {
	if private.MatchString(it.name) {
		return true
	}
	return !strings.HasPrefix(it.name, "_") && !(it.body == "" && !it.fn && strings.HasSuffix(it.name, "_H"))
}

// direct drops from what n reaches all that it reaches through another.
func direct(reach map[string]map[string]bool, n string) (incs []string) {
	for _, r := range slices.Sorted(maps.Keys(reach[n])) {
		through := false
		for o := range reach[n] {
			through = through || o != r && reach[o][r] && !(reach[r][o] && o > r)
		}
		if !through {
			incs = append(incs, r)
		}
	}
	return incs
}

func (s *shelf) rel(file string) string {
	for _, root := range s.roots {
		if r, ok := strings.CutPrefix(file, root+"/"); ok {
			return r
		}
	}
	return ""
}

func (s *shelf) present(name string) bool {
	for _, root := range s.roots {
		if _, err := os.Stat(filepath.Join(root, name)); err == nil {
			return true
		}
	}
	return false
}

// posixHeaders are the headers of C, POSIX, glibc and Linux with models.
var posixHeaders = strings.Fields(`
assert.h complex.h ctype.h errno.h fenv.h float.h inttypes.h iso646.h limits.h locale.h math.h setjmp.h signal.h
stdalign.h stdarg.h stdatomic.h stdbool.h stddef.h stdint.h stdio.h stdlib.h stdnoreturn.h string.h tgmath.h threads.h
time.h uchar.h wchar.h wctype.h
aio.h alloca.h ar.h argp.h argz.h byteswap.h crypt.h dirent.h dlfcn.h elf.h endian.h envz.h err.h error.h execinfo.h fcntl.h
features.h fmtmsg.h fnmatch.h fstab.h fts.h ftw.h gconv.h getopt.h glob.h gnu/libc-version.h grp.h gshadow.h iconv.h ifaddrs.h
langinfo.h lastlog.h libgen.h libintl.h link.h malloc.h mcheck.h memory.h mntent.h monetary.h mqueue.h netdb.h nl_types.h nss.h
obstack.h paths.h poll.h printf.h pthread.h pty.h pwd.h re_comp.h regex.h resolv.h sched.h search.h semaphore.h sgtty.h shadow.h
spawn.h stdio_ext.h strings.h syscall.h sysexits.h syslog.h tar.h termio.h termios.h ttyent.h ucontext.h ulimit.h
unistd.h utime.h utmp.h utmpx.h values.h wait.h wordexp.h
arpa/inet.h arpa/nameser.h arpa/nameser_compat.h arpa/ftp.h arpa/telnet.h arpa/tftp.h
net/ethernet.h net/if.h net/if_arp.h net/if_packet.h net/route.h netpacket/packet.h netinet/ether.h netinet/icmp6.h netinet/if_ether.h
netinet/igmp.h netinet/in.h netinet/in_systm.h netinet/ip.h netinet/ip6.h netinet/ip_icmp.h netinet/tcp.h netinet/udp.h
sys/acct.h sys/auxv.h sys/bitypes.h sys/cdefs.h sys/dir.h sys/epoll.h sys/errno.h sys/eventfd.h sys/fanotify.h sys/fcntl.h sys/file.h
sys/fsuid.h sys/gmon.h sys/inotify.h sys/io.h sys/ioctl.h sys/ipc.h sys/kd.h sys/klog.h sys/mman.h sys/mount.h sys/msg.h sys/mtio.h
sys/param.h sys/pci.h sys/perm.h sys/personality.h sys/poll.h sys/prctl.h sys/procfs.h sys/ptrace.h sys/queue.h sys/quota.h
sys/random.h sys/reboot.h sys/reg.h sys/resource.h sys/select.h sys/sem.h sys/sendfile.h sys/shm.h sys/signal.h sys/signalfd.h
sys/socket.h sys/soundcard.h sys/stat.h sys/statfs.h sys/statvfs.h sys/swap.h sys/syscall.h sys/sysctl.h sys/sysinfo.h sys/syslog.h
sys/sysmacros.h sys/termios.h sys/time.h sys/timeb.h sys/timerfd.h sys/times.h sys/timex.h sys/ttychars.h sys/ttydefaults.h
sys/types.h sys/ucontext.h sys/uio.h sys/un.h sys/unistd.h sys/user.h sys/utsname.h sys/vfs.h sys/vlimit.h sys/vt.h sys/wait.h sys/xattr.h
bits/types.h bits/pthreadtypes.h
asm/ioctls.h asm/termbits.h asm/types.h asm/unistd.h asm/byteorder.h asm/socket.h asm/param.h
linux/aio_abi.h linux/audit.h linux/auxvec.h linux/blkpg.h linux/bpf.h linux/btrfs.h linux/can.h linux/can/bcm.h linux/can/error.h
linux/can/isotp.h linux/can/j1939.h linux/can/raw.h linux/capability.h linux/cdrom.h linux/errqueue.h linux/ethtool.h linux/falloc.h
linux/fb.h linux/fcntl.h linux/fd.h linux/fiemap.h linux/filter.h linux/fs.h linux/fuse.h linux/futex.h linux/genetlink.h
linux/gpio.h linux/hdreg.h linux/hidraw.h linux/hiddev.h linux/i2c-dev.h linux/i2c.h linux/icmp.h linux/icmpv6.h linux/if.h
linux/if_addr.h linux/if_alg.h linux/if_arp.h linux/if_bridge.h linux/if_ether.h linux/if_link.h linux/if_packet.h linux/if_tun.h
linux/if_vlan.h linux/in.h linux/in6.h linux/inet_diag.h linux/input.h linux/input-event-codes.h linux/io_uring.h linux/ioctl.h
linux/ip.h linux/ipv6.h linux/joystick.h linux/kd.h linux/kernel.h linux/keyctl.h linux/limits.h linux/loop.h linux/magic.h
linux/major.h linux/memfd.h linux/mempolicy.h linux/mii.h linux/mount.h linux/msdos_fs.h linux/neighbour.h linux/netfilter.h
linux/netfilter_ipv4.h linux/netlink.h linux/perf_event.h linux/pkt_sched.h linux/posix_types.h linux/prctl.h
linux/ptp_clock.h linux/ptrace.h linux/random.h linux/rtc.h linux/rtnetlink.h linux/sched.h linux/sched/types.h linux/seccomp.h
linux/serial.h linux/signal.h linux/sock_diag.h linux/socket.h linux/sockios.h linux/spi/spidev.h linux/stat.h linux/stddef.h
linux/swab.h linux/tcp.h linux/time.h linux/tipc.h linux/tty.h linux/types.h linux/udp.h linux/uinput.h linux/uio.h linux/un.h
linux/unistd.h linux/usbdevice_fs.h linux/userfaultfd.h linux/uuid.h linux/version.h linux/videodev2.h linux/vm_sockets.h linux/vt.h
linux/wait.h linux/watchdog.h linux/wireless.h linux/xattr.h linux/const.h linux/byteorder/little_endian.h linux/close_range.h
linux/openat2.h linux/kcmp.h linux/nbd.h linux/ppp_defs.h linux/if_ppp.h linux/unix_diag.h linux/netfilter/nfnetlink.h
linux/netfilter/nfnetlink_queue.h linux/netfilter/nfnetlink_conntrack.h 
scsi/sg.h scsi/scsi.h scsi/scsi_ioctl.h 
curses.h ncurses.h term.h panel.h menu.h form.h unctrl.h termcap.h ncursesw/curses.h 
zlib.h zconf.h bzlib.h lzma.h`)
