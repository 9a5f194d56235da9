//go:build gen

package main

import (
	"path/filepath"
	"regexp"
	"strings"
)

// windows describes the headers of Windows and its C runtime, read from mingw-w64's (public domain) under root.
func windows(root, model string) *shelf {
	inc := filepath.Join(root, "usr/share/mingw-w64/include")
	compiler := "/usr/lib/gcc/x86_64-linux-gnu/12/include"
	return &shelf{
		out: filepath.Join(model, "gen", "windows"),
		args: strings.Split("-undef|-nostdinc|-w|-isystem|"+inc+"|-isystem|"+compiler+"|-D_WIN32=1|-D_WIN64=1|-D__MINGW32__=1|"+
			"-D__MINGW64__=1|-D__GNUC__=12|-D__GNUC_MINOR__=2|-D__x86_64__=1|-D__x86_64=1|-D__CHAR_BIT__=8|-D_UCRT=1|"+
			"-DWIN32_LEAN_AND_MEAN=1|-D_WIN32_WINNT=0x0A00|-D__int64=long long|-D__int32=int|-D__int16=short|-D__int8=char|"+
			"-D__declspec(x)=|-D__SIZE_TYPE__=unsigned long long|-D__PTRDIFF_TYPE__=long long|-D__WCHAR_TYPE__=unsigned short|"+
			"-D__WINT_TYPE__=unsigned short|-DCINTERFACE=1|-D__CHAR16_TYPE__=unsigned short|-D__CHAR32_TYPE__=unsigned int|-D__INT64_TYPE__=long long|-D__UINT64_TYPE__=unsigned long long", "|"),
		names: windowsHeaders,
		roots: []string{inc, compiler},
		hand:  readHand(filepath.Join(model, "hand", "c"), filepath.Join(model, "hand", "windows")),
		keep:  keepWindows,
	}
}

// asked are the constants that programs test with #ifdef; the other ones of windows.h are plain identifiers without a
// macro, which the tree shows the same way.
var asked = regexp.MustCompile(`^(ERROR_\w{2,30}|WSA\w+|INVALID_\w+|INFINITE|WAIT_\w+|GENERIC_\w+|FILE_(FLAG|ATTRIBUTE|SHARE|TYPE|MAP)\w+|AF_\w+|PF_\w+|SO_\w+|` +
	`SOL_\w+|SOCK_\w+|IP_\w+|IPV6_\w+|IPPROTO_\w+|TCP_\w+|MSG_\w+|AI_\w+|NI_\w+|EAI_\w+|SIO_\w+|FIO\w+|E[A-Z]+|SIG\w+|O_\w+|_O_\w+|S_I\w+|_S_I\w+|` +
	`LOAD_LIBRARY_\w+|MOVEFILE_\w+|HANDLE_FLAG_\w+|SYMBOLIC_LINK_\w+|CREATE_\w+|OPEN_\w+|TRUNCATE_\w+|PIPE_\w+|STD_\w+|DUPLICATE_\w+|` +
	`TRUE|FALSE|CONST|MAX_PATH|MAXDWORD|TLS_OUT_OF_INDEXES|CLSCTX\w+|S_OK|S_FALSE|E_\w+|SEM_\w+|SECTION_\w+|PAGE_\w+|MEM_\w+|STILL_ACTIVE|` +
	`\w+_MAX|\w+_MIN|BUFSIZ|EOF|SEEK_\w+|P_\w+|_P_\w+|_SH_\w+|LC_\w+|CP_\w+|THREAD_PRIORITY_\w+|\w*PRIORITY_CLASS|CTRL_\w+|_WIN\w+|WINVER|LOCK\w+|` +
	`REG_\w+|HKEY_\w+|KEY_\w+|TH32CS_\w+|PROCESS_\w+|STARTF_\w+|SW_\w{2,10}|_X86_|_AMD64_|CLOCKS_PER_SEC|RAND_MAX|EXIT_\w+|FLT_\w+|DBL_\w+|LDBL_\w+|M_\w+|FP_\w+)$`)

func keepWindows(it item) bool {
	switch {
	case it.macro && strings.HasPrefix(it.name, "__"):
		return false
	case it.macro && !it.fn && it.body != "" && literal(strings.ReplaceAll(it.body, "LONG", "")):
		return asked.MatchString(it.name)
	case it.macro:
		return !strings.HasSuffix(it.name, "_H_") && !strings.Contains(it.name, "_DEFINED")
	case strings.HasSuffix(it.name, "Vtbl"), strings.Contains(it.text, "Vtbl*lpVtbl"), len(it.text) > 4000, strings.Contains(it.text, "__mingw"):
		return false
	}
	return true
}

// windowsHeaders are the headers of Windows with models. What windows.h includes is one with it, see aliases.txt.
var windowsHeaders = strings.Fields(`
assert.h complex.h conio.h crtdbg.h ctype.h direct.h dirent.h errno.h fcntl.h fenv.h float.h inttypes.h io.h iso646.h limits.h
locale.h malloc.h math.h memory.h process.h search.h setjmp.h share.h signal.h stdalign.h stdarg.h stdatomic.h stdbool.h stddef.h
stdint.h stdio.h stdlib.h stdnoreturn.h string.h sys/locking.h sys/stat.h sys/timeb.h sys/types.h sys/utime.h tchar.h time.h
uchar.h wchar.h wctype.h
windows.h winsock2.h ws2tcpip.h mswsock.h afunix.h iphlpapi.h mstcpip.h
psapi.h tlhelp32.h winioctl.h winsvc.h wincrypt.h bcrypt.h aclapi.h sddl.h winternl.h dbghelp.h mmsystem.h shellapi.h shlwapi.h
userenv.h wtsapi32.h setupapi.h powrprof.h pdh.h lm.h winhttp.h wininet.h strsafe.h versionhelpers.h pathcch.h objbase.h
ntstatus.h ntsecapi.h winspool.h commdlg.h commctrl.h dwmapi.h`)
