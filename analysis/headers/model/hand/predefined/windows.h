#define _CRT_SECURE_NO_WARNINGS 1
#define _Check_return_
#define _DLL 1
#define _INTEGRAL_MAX_BITS 64
#define _In_
#define _In_opt_
#define _In_opt_z_
#define _In_reads_(n)
#define _In_reads_bytes_(n)
#define _In_z_
#define _Inout_
#define _Inout_opt_
#define _MSC_BUILD 1
#define _MSC_EXTENSIONS 1
#define _MSC_FULL_VER 193030705
#define _MSC_VER 1930
#define _MT 1
#define _M_AMD64 100
#define _M_FP_PRECISE 1
#define _M_X64 100
#define _NATIVE_WCHAR_T_DEFINED 1
#define _Out_
#define _Out_opt_
#define _Out_writes_(n)
#define _Out_writes_bytes_(n)
#define _Outptr_
#define _Printf_format_string_
#define _Ret_maybenull_
#define _Success_(x)
#define _Use_decl_annotations_
#define _WCHAR_T_DEFINED 1
#define _WIN32 1
#define _WIN64 1
#define __STDC_HOSTED__ 1
#define __STDC_VERSION__ 201112L
#define __WCHAR_MAX__ 65535
#define __WCHAR_MIN__ 0
#define __WINT_MAX__ 65535
#define __WINT_MIN__ 0
#define __alignof(x) _Alignof(x)
#define __assume(x) ((void) 0)
#define __cdecl
#define __clrcall
#define __declspec(x)
#define __except(x) else if (x)
#define __fastcall
#define __finally
#define __forceinline inline
#define __inline inline
#define __int16 short
#define __int32 int
#define __int64 long long
#define __int8 char
#define __leave goto __gillint_leave
#define __noop(...) ((void) 0)
#define __nullterminated
#define __pascal
#define __pragma(x)
#define __ptr32
#define __ptr64
#define __restrict
#define __stdcall
#define __thiscall
#define __try if (1)
#define __unaligned
#define __vectorcall
#define __w64
