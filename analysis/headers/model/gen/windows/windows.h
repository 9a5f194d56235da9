#include <ctype.h>
#include <malloc.h>
#include <string.h>
typedef void(*_PHNDLR)(int);
struct _XCPT_ACTION{unsigned long XcptNum;int SigNum;_PHNDLR XcptAction;};
typedef int(*PEXCEPTION_HANDLER)(struct _EXCEPTION_RECORD*,void*,struct _CONTEXT*,void*);
typedef unsigned long ULONG;
typedef ULONG*PULONG;
typedef unsigned short USHORT;
typedef USHORT*PUSHORT;
typedef unsigned char UCHAR;
typedef UCHAR*PUCHAR;
typedef char*PSZ;
typedef int WINBOOL;
typedef int BOOL;
typedef WINBOOL*PBOOL;
typedef WINBOOL*LPBOOL;
typedef unsigned char BYTE;
typedef unsigned short WORD;
typedef unsigned long DWORD;
typedef float FLOAT;
typedef FLOAT*PFLOAT;
typedef BYTE*PBYTE;
typedef BYTE*LPBYTE;
typedef int*PINT;
typedef int*LPINT;
typedef WORD*PWORD;
typedef WORD*LPWORD;
typedef long*LPLONG;
typedef DWORD*PDWORD;
typedef DWORD*LPDWORD;
typedef void*LPVOID;
typedef const void*LPCVOID;
typedef int INT;
typedef unsigned int UINT;
typedef unsigned int*PUINT;
typedef unsigned long long POINTER_64_INT;
typedef signed char INT8,*PINT8;
typedef signed short INT16,*PINT16;
typedef signed int INT32,*PINT32;
typedef signed long long INT64,*PINT64;
typedef unsigned char UINT8,*PUINT8;
typedef unsigned short UINT16,*PUINT16;
typedef unsigned int UINT32,*PUINT32;
typedef unsigned long long UINT64,*PUINT64;
typedef signed int LONG32,*PLONG32;
typedef unsigned int ULONG32,*PULONG32;
typedef unsigned int DWORD32,*PDWORD32;
typedef long long INT_PTR,*PINT_PTR;
typedef unsigned long long UINT_PTR,*PUINT_PTR;
typedef long long LONG_PTR,*PLONG_PTR;
typedef unsigned long long ULONG_PTR,*PULONG_PTR;
typedef long long SHANDLE_PTR;
typedef unsigned long long HANDLE_PTR;
typedef unsigned int UHALF_PTR,*PUHALF_PTR;
typedef int HALF_PTR,*PHALF_PTR;
typedef ULONG_PTR SIZE_T,*PSIZE_T;
typedef LONG_PTR SSIZE_T,*PSSIZE_T;
typedef ULONG_PTR DWORD_PTR,*PDWORD_PTR;
typedef long long LONG64,*PLONG64;
typedef unsigned long long ULONG64,*PULONG64;
typedef unsigned long long DWORD64,*PDWORD64;
typedef ULONG_PTR KAFFINITY;
typedef KAFFINITY*PKAFFINITY;
typedef void*PVOID;
typedef void*PVOID64;
typedef char CHAR;
typedef short SHORT;
typedef long LONG;
typedef wchar_t WCHAR;
typedef WCHAR*PWCHAR,*LPWCH,*PWCH;
typedef const WCHAR*LPCWCH,*PCWCH;
typedef WCHAR*NWPSTR,*LPWSTR,*PWSTR;
typedef PWSTR*PZPWSTR;
typedef const PWSTR*PCZPWSTR;
typedef WCHAR*LPUWSTR,*PUWSTR;
typedef const WCHAR*LPCWSTR,*PCWSTR;
typedef PCWSTR*PZPCWSTR;
typedef const WCHAR*LPCUWSTR,*PCUWSTR;
typedef WCHAR*PZZWSTR;
typedef const WCHAR*PCZZWSTR;
typedef WCHAR*PUZZWSTR;
typedef const WCHAR*PCUZZWSTR;
typedef WCHAR*PNZWCH;
typedef const WCHAR*PCNZWCH;
typedef WCHAR*PUNZWCH;
typedef const WCHAR*PCUNZWCH;
typedef const WCHAR*LPCWCHAR,*PCWCHAR;
typedef const WCHAR*LPCUWCHAR,*PCUWCHAR;
typedef unsigned long UCSCHAR;
typedef UCSCHAR*PUCSCHAR;
typedef const UCSCHAR*PCUCSCHAR;
typedef UCSCHAR*PUCSSTR;
typedef UCSCHAR*PUUCSSTR;
typedef const UCSCHAR*PCUCSSTR;
typedef const UCSCHAR*PCUUCSSTR;
typedef UCSCHAR*PUUCSCHAR;
typedef const UCSCHAR*PCUUCSCHAR;
typedef CHAR*PCHAR,*LPCH,*PCH;
typedef const CHAR*LPCCH,*PCCH;
typedef CHAR*NPSTR,*LPSTR,*PSTR;
typedef PSTR*PZPSTR;
typedef const PSTR*PCZPSTR;
typedef const CHAR*LPCSTR,*PCSTR;
typedef PCSTR*PZPCSTR;
typedef CHAR*PZZSTR;
typedef const CHAR*PCZZSTR;
typedef CHAR*PNZCH;
typedef const CHAR*PCNZCH;
typedef char TCHAR,*PTCHAR;
typedef unsigned char TBYTE,*PTBYTE;
typedef LPSTR LPTCH,PTCH;
typedef LPCCH LPCTCH,PCTCH;
typedef LPSTR PTSTR,LPTSTR,PUTSTR,LPUTSTR;
typedef LPCSTR PCTSTR,LPCTSTR,PCUTSTR,LPCUTSTR;
typedef PZZSTR PZZTSTR,PUZZTSTR;
typedef PCZZSTR PCZZTSTR,PCUZZTSTR;
typedef PZPSTR PZPTSTR;
typedef PNZCH PNZTCH,PUNZTCH;
typedef PCNZCH PCNZTCH,PCUNZTCH;
typedef SHORT*PSHORT;
typedef LONG*PLONG;
typedef struct _GROUP_AFFINITY{KAFFINITY Mask;WORD Group;WORD Reserved[3];}GROUP_AFFINITY,*PGROUP_AFFINITY;
typedef void*HANDLE;
typedef HANDLE*PHANDLE;
typedef BYTE FCHAR;
typedef WORD FSHORT;
typedef DWORD FLONG;
typedef LONG HRESULT;
typedef char CCHAR;
typedef DWORD LCID;
typedef PDWORD PLCID;
typedef WORD LANGID;
typedef enum{UNSPECIFIED_COMPARTMENT_ID=0,DEFAULT_COMPARTMENT_ID}COMPARTMENT_ID,*PCOMPARTMENT_ID;
typedef struct _FLOAT128{long long LowPart;long long HighPart;}FLOAT128;
typedef FLOAT128*PFLOAT128;
typedef long long LONGLONG;
typedef unsigned long long ULONGLONG;
typedef LONGLONG*PLONGLONG;
typedef ULONGLONG*PULONGLONG;
typedef LONGLONG USN;
typedef union _LARGE_INTEGER{struct{DWORD LowPart;LONG HighPart;};struct{DWORD LowPart;LONG HighPart;}u;LONGLONG QuadPart;}LARGE_INTEGER;
typedef LARGE_INTEGER*PLARGE_INTEGER;
typedef union _ULARGE_INTEGER{struct{DWORD LowPart;DWORD HighPart;};struct{DWORD LowPart;DWORD HighPart;}u;ULONGLONG QuadPart;}ULARGE_INTEGER;
typedef ULARGE_INTEGER*PULARGE_INTEGER;
typedef struct _LUID{DWORD LowPart;LONG HighPart;}LUID,*PLUID;
typedef ULONGLONG DWORDLONG;
typedef DWORDLONG*PDWORDLONG;
typedef BYTE BOOLEAN;
typedef BOOLEAN*PBOOLEAN;
typedef struct _LIST_ENTRY{struct _LIST_ENTRY*Flink;struct _LIST_ENTRY*Blink;}LIST_ENTRY,*PLIST_ENTRY,*PRLIST_ENTRY;
typedef struct _SINGLE_LIST_ENTRY{struct _SINGLE_LIST_ENTRY*Next;}SINGLE_LIST_ENTRY,*PSINGLE_LIST_ENTRY;
typedef struct LIST_ENTRY32{DWORD Flink;DWORD Blink;}LIST_ENTRY32;
typedef LIST_ENTRY32*PLIST_ENTRY32;
typedef struct LIST_ENTRY64{ULONGLONG Flink;ULONGLONG Blink;}LIST_ENTRY64;
typedef LIST_ENTRY64*PLIST_ENTRY64;
typedef struct _GUID{unsigned long Data1;unsigned short Data2;unsigned short Data3;unsigned char Data4[8];}GUID;
typedef GUID*LPGUID;
typedef const GUID*LPCGUID;
typedef GUID IID;
typedef IID*LPIID;
typedef GUID CLSID;
typedef CLSID*LPCLSID;
typedef GUID FMTID;
typedef FMTID*LPFMTID;
typedef struct _OBJECTID{GUID Lineage;DWORD Uniquifier;}OBJECTID;
typedef int EXCEPTION_ROUTINE(struct _EXCEPTION_RECORD*ExceptionRecord,PVOID EstablisherFrame,struct _CONTEXT*ContextRecord,PVOID DispatcherContext);
typedef EXCEPTION_ROUTINE*PEXCEPTION_ROUTINE;
typedef ULONG_PTR KSPIN_LOCK;
typedef KSPIN_LOCK*PKSPIN_LOCK;
typedef struct _M128A{ULONGLONG Low;LONGLONG High;}M128A,*PM128A;
typedef struct _XSAVE_FORMAT{WORD ControlWord;WORD StatusWord;BYTE TagWord;BYTE Reserved1;WORD ErrorOpcode;DWORD ErrorOffset;WORD ErrorSelector;WORD Reserved2;DWORD DataOffset;WORD DataSelector;WORD Reserved3;DWORD MxCsr;DWORD MxCsr_Mask;M128A FloatRegisters[8];M128A XmmRegisters[16];BYTE Reserved4[96];}XSAVE_FORMAT,*PXSAVE_FORMAT;
typedef struct _XSAVE_AREA_HEADER{DWORD64 Mask;DWORD64 Reserved[7];}XSAVE_AREA_HEADER,*PXSAVE_AREA_HEADER;
typedef struct _XSAVE_AREA{XSAVE_FORMAT LegacyState;XSAVE_AREA_HEADER Header;}XSAVE_AREA,*PXSAVE_AREA;
typedef struct _XSTATE_CONTEXT{DWORD64 Mask;DWORD Length;DWORD Reserved1;PXSAVE_AREA Area;PVOID Buffer;}XSTATE_CONTEXT,*PXSTATE_CONTEXT;
typedef struct _SCOPE_TABLE_AMD64{DWORD Count;struct{DWORD BeginAddress;DWORD EndAddress;DWORD HandlerAddress;DWORD JumpTarget;}ScopeRecord[1];}SCOPE_TABLE_AMD64,*PSCOPE_TABLE_AMD64;
struct __uintr_frame{unsigned long long rip;unsigned long long rflags;unsigned long long rsp;};
typedef int __m32;
typedef short __m16;
typedef int __m64_u;
typedef int __m32_u;
typedef short __m16_u;
typedef int __v2si;
typedef short __v4hi;
typedef char __v8qi;
typedef long long __v1di;
typedef float __v2sf;
enum _mm_hint{_MM_HINT_ET0=7,_MM_HINT_ET1=6,_MM_HINT_T0=3,_MM_HINT_T1=2,_MM_HINT_T2=1,_MM_HINT_NTA=0};
typedef float __v4sf;
typedef double __v2df;
typedef long long __v2di;
typedef unsigned long long __v2du;
typedef int __v4si;
typedef unsigned int __v4su;
typedef short __v8hi;
typedef unsigned short __v8hu;
typedef char __v16qi;
typedef signed char __v16qs;
typedef unsigned char __v16qu;
typedef double __m128d_u;
typedef double __v4df;
typedef float __v8sf;
typedef long long __v4di;
typedef unsigned long long __v4du;
typedef int __v8si;
typedef unsigned int __v8su;
typedef short __v16hi;
typedef unsigned short __v16hu;
typedef char __v32qi;
typedef signed char __v32qs;
typedef unsigned char __v32qu;
typedef double __m256d_u;
typedef double __v8df;
typedef float __v16sf;
typedef long long __v8di;
typedef unsigned long long __v8du;
typedef int __v16si;
typedef unsigned int __v16su;
typedef short __v32hi;
typedef unsigned short __v32hu;
typedef char __v64qi;
typedef unsigned char __v64qu;
typedef float __m512_u;
typedef long long __m512i_u;
typedef double __m512d_u;
typedef enum{_MM_TERNLOG_A=0xF0,_MM_TERNLOG_B=0xCC,_MM_TERNLOG_C=0xAA}_MM_TERNLOG_ENUM;
typedef enum{_MM_MANT_NORM_1_2,_MM_MANT_NORM_p5_2,_MM_MANT_NORM_p5_1,_MM_MANT_NORM_p75_1p5}_MM_MANTISSA_NORM_ENUM;
typedef enum{_MM_MANT_SIGN_src,_MM_MANT_SIGN_zero,_MM_MANT_SIGN_nan}_MM_MANTISSA_SIGN_ENUM;
typedef int __v4si_u;
typedef int __v8si_u;
typedef long long __v2di_u;
typedef long long __v4di_u;
typedef short __v32hi_u;
typedef char __v64qi_u;
typedef short __v16hi_u;
typedef short __v8hi_u;
typedef char __v32qi_u;
typedef char __v16qi_u;
typedef short __v16bh;
typedef short __v8bh;
typedef unsigned short __bfloat16;
typedef short __v32bh;
typedef struct _XMM_SAVE_AREA32{WORD ControlWord;WORD StatusWord;BYTE TagWord;BYTE Reserved1;WORD ErrorOpcode;DWORD ErrorOffset;WORD ErrorSelector;WORD Reserved2;DWORD DataOffset;WORD DataSelector;WORD Reserved3;DWORD MxCsr;DWORD MxCsr_Mask;M128A FloatRegisters[8];M128A XmmRegisters[16];BYTE Reserved4[96];}XMM_SAVE_AREA32,*PXMM_SAVE_AREA32;
typedef struct _CONTEXT{DWORD64 P1Home;DWORD64 P2Home;DWORD64 P3Home;DWORD64 P4Home;DWORD64 P5Home;DWORD64 P6Home;DWORD ContextFlags;DWORD MxCsr;WORD SegCs;WORD SegDs;WORD SegEs;WORD SegFs;WORD SegGs;WORD SegSs;DWORD EFlags;DWORD64 Dr0;DWORD64 Dr1;DWORD64 Dr2;DWORD64 Dr3;DWORD64 Dr6;DWORD64 Dr7;DWORD64 Rax;DWORD64 Rcx;DWORD64 Rdx;DWORD64 Rbx;DWORD64 Rsp;DWORD64 Rbp;DWORD64 Rsi;DWORD64 Rdi;DWORD64 R8;DWORD64 R9;DWORD64 R10;DWORD64 R11;DWORD64 R12;DWORD64 R13;DWORD64 R14;DWORD64 R15;DWORD64 Rip;union{XMM_SAVE_AREA32 FltSave;XMM_SAVE_AREA32 FloatSave;struct{M128A Header[2];M128A Legacy[8];M128A Xmm0;M128A Xmm1;M128A Xmm2;M128A Xmm3;M128A Xmm4;M128A Xmm5;M128A Xmm6;M128A Xmm7;M128A Xmm8;M128A Xmm9;M128A Xmm10;M128A Xmm11;M128A Xmm12;M128A Xmm13;M128A Xmm14;M128A Xmm15;};};M128A VectorRegister[26];DWORD64 VectorControl;DWORD64 DebugControl;DWORD64 LastBranchToRip;DWORD64 LastBranchFromRip;DWORD64 LastExceptionToRip;DWORD64 LastExceptionFromRip;}CONTEXT,*PCONTEXT;
typedef struct _RUNTIME_FUNCTION{DWORD BeginAddress;DWORD EndAddress;DWORD UnwindData;}RUNTIME_FUNCTION,*PRUNTIME_FUNCTION;
typedef PRUNTIME_FUNCTION(*PGET_RUNTIME_FUNCTION_CALLBACK)(DWORD64 ControlPc,PVOID Context);
typedef DWORD(*POUT_OF_PROCESS_FUNCTION_TABLE_CALLBACK)(HANDLE Process,PVOID TableAddress,PDWORD Entries,PRUNTIME_FUNCTION*Functions);
typedef struct _LDT_ENTRY{WORD LimitLow;WORD BaseLow;union{struct{BYTE BaseMid;BYTE Flags1;BYTE Flags2;BYTE BaseHi;}Bytes;struct{DWORD BaseMid:8;DWORD Type:5;DWORD Dpl:2;DWORD Pres:1;DWORD LimitHi:4;DWORD Sys:1;DWORD Reserved_0:1;DWORD Default_Big:1;DWORD Granularity:1;DWORD BaseHi:8;}Bits;}HighWord;}LDT_ENTRY,*PLDT_ENTRY;
typedef struct _EXCEPTION_RECORD{DWORD ExceptionCode;DWORD ExceptionFlags;struct _EXCEPTION_RECORD*ExceptionRecord;PVOID ExceptionAddress;DWORD NumberParameters;ULONG_PTR ExceptionInformation[15];}EXCEPTION_RECORD;
typedef EXCEPTION_RECORD*PEXCEPTION_RECORD;
typedef struct _EXCEPTION_RECORD32{DWORD ExceptionCode;DWORD ExceptionFlags;DWORD ExceptionRecord;DWORD ExceptionAddress;DWORD NumberParameters;DWORD ExceptionInformation[15];}EXCEPTION_RECORD32,*PEXCEPTION_RECORD32;
typedef struct _EXCEPTION_RECORD64{DWORD ExceptionCode;DWORD ExceptionFlags;DWORD64 ExceptionRecord;DWORD64 ExceptionAddress;DWORD NumberParameters;DWORD __unusedAlignment;DWORD64 ExceptionInformation[15];}EXCEPTION_RECORD64,*PEXCEPTION_RECORD64;
typedef struct _EXCEPTION_POINTERS{PEXCEPTION_RECORD ExceptionRecord;PCONTEXT ContextRecord;}EXCEPTION_POINTERS,*PEXCEPTION_POINTERS;
typedef struct _UNWIND_HISTORY_TABLE_ENTRY{ULONG64 ImageBase;PRUNTIME_FUNCTION FunctionEntry;}UNWIND_HISTORY_TABLE_ENTRY,*PUNWIND_HISTORY_TABLE_ENTRY;
typedef struct _UNWIND_HISTORY_TABLE{ULONG Count;BYTE LocalHint;BYTE GlobalHint;BYTE Search;BYTE Once;ULONG64 LowAddress;ULONG64 HighAddress;UNWIND_HISTORY_TABLE_ENTRY Entry[12];}UNWIND_HISTORY_TABLE,*PUNWIND_HISTORY_TABLE;
typedef struct _DISPATCHER_CONTEXT DISPATCHER_CONTEXT;
typedef struct _DISPATCHER_CONTEXT*PDISPATCHER_CONTEXT;
struct _DISPATCHER_CONTEXT{ULONG64 ControlPc;ULONG64 ImageBase;PRUNTIME_FUNCTION FunctionEntry;ULONG64 EstablisherFrame;ULONG64 TargetIp;PCONTEXT ContextRecord;PEXCEPTION_ROUTINE LanguageHandler;PVOID HandlerData;PUNWIND_HISTORY_TABLE HistoryTable;ULONG ScopeIndex;ULONG Fill0;};
typedef struct _KNONVOLATILE_CONTEXT_POINTERS{PM128A FloatingContext[16];PULONG64 IntegerContext[16];}KNONVOLATILE_CONTEXT_POINTERS,*PKNONVOLATILE_CONTEXT_POINTERS;
typedef PVOID PACCESS_TOKEN;
typedef PVOID PSECURITY_DESCRIPTOR;
typedef PVOID PSID;
typedef PVOID PCLAIMS_BLOB;
typedef DWORD ACCESS_MASK;
typedef ACCESS_MASK*PACCESS_MASK;
typedef struct _GENERIC_MAPPING{ACCESS_MASK GenericRead;ACCESS_MASK GenericWrite;ACCESS_MASK GenericExecute;ACCESS_MASK GenericAll;}GENERIC_MAPPING;
typedef GENERIC_MAPPING*PGENERIC_MAPPING;
typedef struct _LUID_AND_ATTRIBUTES{LUID Luid;DWORD Attributes;}LUID_AND_ATTRIBUTES,*PLUID_AND_ATTRIBUTES;
typedef LUID_AND_ATTRIBUTES LUID_AND_ATTRIBUTES_ARRAY[1];
typedef LUID_AND_ATTRIBUTES_ARRAY*PLUID_AND_ATTRIBUTES_ARRAY;
typedef struct _SID_IDENTIFIER_AUTHORITY{BYTE Value[6];}SID_IDENTIFIER_AUTHORITY,*PSID_IDENTIFIER_AUTHORITY;
typedef struct _SID{BYTE Revision;BYTE SubAuthorityCount;SID_IDENTIFIER_AUTHORITY IdentifierAuthority;DWORD SubAuthority[1];}SID,*PISID;
typedef enum _SID_NAME_USE{SidTypeUser=1,SidTypeGroup,SidTypeDomain,SidTypeAlias,SidTypeWellKnownGroup,SidTypeDeletedAccount,SidTypeInvalid,SidTypeUnknown,SidTypeComputer,SidTypeLabel,SidTypeLogonSession}SID_NAME_USE,*PSID_NAME_USE;
typedef struct _SID_AND_ATTRIBUTES{PSID Sid;DWORD Attributes;}SID_AND_ATTRIBUTES,*PSID_AND_ATTRIBUTES;
typedef SID_AND_ATTRIBUTES SID_AND_ATTRIBUTES_ARRAY[1];
typedef SID_AND_ATTRIBUTES_ARRAY*PSID_AND_ATTRIBUTES_ARRAY;
typedef ULONG_PTR SID_HASH_ENTRY,*PSID_HASH_ENTRY;
typedef struct _SID_AND_ATTRIBUTES_HASH{DWORD SidCount;PSID_AND_ATTRIBUTES SidAttr;SID_HASH_ENTRY Hash[32];}SID_AND_ATTRIBUTES_HASH,*PSID_AND_ATTRIBUTES_HASH;
typedef enum{WinNullSid=0,WinWorldSid=1,WinLocalSid=2,WinCreatorOwnerSid=3,WinCreatorGroupSid=4,WinCreatorOwnerServerSid=5,WinCreatorGroupServerSid=6,WinNtAuthoritySid=7,WinDialupSid=8,WinNetworkSid=9,WinBatchSid=10,WinInteractiveSid=11,WinServiceSid=12,WinAnonymousSid=13,WinProxySid=14,WinEnterpriseControllersSid=15,WinSelfSid=16,WinAuthenticatedUserSid=17,WinRestrictedCodeSid=18,WinTerminalServerSid=19,WinRemoteLogonIdSid=20,WinLogonIdsSid=21,WinLocalSystemSid=22,WinLocalServiceSid=23,WinNetworkServiceSid=24,WinBuiltinDomainSid=25,WinBuiltinAdministratorsSid=26,WinBuiltinUsersSid=27,WinBuiltinGuestsSid=28,WinBuiltinPowerUsersSid=29,WinBuiltinAccountOperatorsSid=30,WinBuiltinSystemOperatorsSid=31,WinBuiltinPrintOperatorsSid=32,WinBuiltinBackupOperatorsSid=33,WinBuiltinReplicatorSid=34,WinBuiltinPreWindows2000CompatibleAccessSid=35,WinBuiltinRemoteDesktopUsersSid=36,WinBuiltinNetworkConfigurationOperatorsSid=37,WinAccountAdministratorSid=38,WinAccountGuestSid=39,WinAccountKrbtgtSid=40,WinAccountDomainAdminsSid=41,WinAccountDomainUsersSid=42,WinAccountDomainGuestsSid=43,WinAccountComputersSid=44,WinAccountControllersSid=45,WinAccountCertAdminsSid=46,WinAccountSchemaAdminsSid=47,WinAccountEnterpriseAdminsSid=48,WinAccountPolicyAdminsSid=49,WinAccountRasAndIasServersSid=50,WinNTLMAuthenticationSid=51,WinDigestAuthenticationSid=52,WinSChannelAuthenticationSid=53,WinThisOrganizationSid=54,WinOtherOrganizationSid=55,WinBuiltinIncomingForestTrustBuildersSid=56,WinBuiltinPerfMonitoringUsersSid=57,WinBuiltinPerfLoggingUsersSid=58,WinBuiltinAuthorizationAccessSid=59,WinBuiltinTerminalServerLicenseServersSid=60,WinBuiltinDCOMUsersSid=61,WinBuiltinIUsersSid=62,WinIUserSid=63,WinBuiltinCryptoOperatorsSid=64,WinUntrustedLabelSid=65,WinLowLabelSid=66,WinMediumLabelSid=67,WinHighLabelSid=68,WinSystemLabelSid=69,WinWriteRestrictedCodeSid=70,WinCreatorOwnerRightsSid=71,WinCacheablePrincipalsGroupSid=72,WinNonCacheablePrincipalsGroupSid=73,WinEnterpriseReadonlyControllersSid=74,WinAccountReadonlyControllersSid=75,WinBuiltinEventLogReadersGroup=76,WinNewEnterpriseReadonlyControllersSid=77,WinBuiltinCertSvcDComAccessGroup=78,WinMediumPlusLabelSid=79,WinLocalLogonSid=80,WinConsoleLogonSid=81,WinThisOrganizationCertificateSid=82,WinApplicationPackageAuthoritySid=83,WinBuiltinAnyPackageSid=84,WinCapabilityInternetClientSid=85,WinCapabilityInternetClientServerSid=86,WinCapabilityPrivateNetworkClientServerSid=87,WinCapabilityPicturesLibrarySid=88,WinCapabilityVideosLibrarySid=89,WinCapabilityMusicLibrarySid=90,WinCapabilityDocumentsLibrarySid=91,WinCapabilitySharedUserCertificatesSid=92,WinCapabilityEnterpriseAuthenticationSid=93,WinCapabilityRemovableStorageSid=94,WinBuiltinRDSRemoteAccessServersSid=95,WinBuiltinRDSEndpointServersSid=96,WinBuiltinRDSManagementServersSid=97,WinUserModeDriversSid=98,WinBuiltinHyperVAdminsSid=99,WinAccountCloneableControllersSid=100,WinBuiltinAccessControlAssistanceOperatorsSid=101,WinBuiltinRemoteManagementUsersSid=102,WinAuthenticationAuthorityAssertedSid=103,WinAuthenticationServiceAssertedSid=104,WinLocalAccountSid=105,WinLocalAccountAndAdministratorSid=106,WinAccountProtectedUsersSid=107,WinCapabilityAppointmentsSid=108,WinCapabilityContactsSid=109,WinAccountDefaultSystemManagedSid=110,WinBuiltinDefaultSystemManagedGroupSid=111,WinBuiltinStorageReplicaAdminsSid=112,WinAccountKeyAdminsSid=113,WinAccountEnterpriseKeyAdminsSid=114,WinAuthenticationKeyTrustSid=115,WinAuthenticationKeyPropertyMFASid=116,WinAuthenticationKeyPropertyAttestationSid=117}WELL_KNOWN_SID_TYPE;
typedef struct _ACL{BYTE AclRevision;BYTE Sbz1;WORD AclSize;WORD AceCount;WORD Sbz2;}ACL;
typedef ACL*PACL;
typedef struct _ACE_HEADER{BYTE AceType;BYTE AceFlags;WORD AceSize;}ACE_HEADER;
typedef ACE_HEADER*PACE_HEADER;
typedef struct _ACCESS_ALLOWED_ACE{ACE_HEADER Header;ACCESS_MASK Mask;DWORD SidStart;}ACCESS_ALLOWED_ACE;
typedef ACCESS_ALLOWED_ACE*PACCESS_ALLOWED_ACE;
typedef struct _ACCESS_DENIED_ACE{ACE_HEADER Header;ACCESS_MASK Mask;DWORD SidStart;}ACCESS_DENIED_ACE;
typedef ACCESS_DENIED_ACE*PACCESS_DENIED_ACE;
typedef struct _SYSTEM_AUDIT_ACE{ACE_HEADER Header;ACCESS_MASK Mask;DWORD SidStart;}SYSTEM_AUDIT_ACE;
typedef SYSTEM_AUDIT_ACE*PSYSTEM_AUDIT_ACE;
typedef struct _SYSTEM_ALARM_ACE{ACE_HEADER Header;ACCESS_MASK Mask;DWORD SidStart;}SYSTEM_ALARM_ACE;
typedef SYSTEM_ALARM_ACE*PSYSTEM_ALARM_ACE;
typedef struct _SYSTEM_RESOURCE_ATTRIBUTE_ACE{ACE_HEADER Header;ACCESS_MASK Mask;DWORD SidStart;}SYSTEM_RESOURCE_ATTRIBUTE_ACE,*PSYSTEM_RESOURCE_ATTRIBUTE_ACE;
typedef struct _SYSTEM_SCOPED_POLICY_ID_ACE{ACE_HEADER Header;ACCESS_MASK Mask;DWORD SidStart;}SYSTEM_SCOPED_POLICY_ID_ACE,*PSYSTEM_SCOPED_POLICY_ID_ACE;
typedef struct _SYSTEM_MANDATORY_LABEL_ACE{ACE_HEADER Header;ACCESS_MASK Mask;DWORD SidStart;}SYSTEM_MANDATORY_LABEL_ACE,*PSYSTEM_MANDATORY_LABEL_ACE;
typedef struct _ACCESS_ALLOWED_OBJECT_ACE{ACE_HEADER Header;ACCESS_MASK Mask;DWORD Flags;GUID ObjectType;GUID InheritedObjectType;DWORD SidStart;}ACCESS_ALLOWED_OBJECT_ACE,*PACCESS_ALLOWED_OBJECT_ACE;
typedef struct _ACCESS_DENIED_OBJECT_ACE{ACE_HEADER Header;ACCESS_MASK Mask;DWORD Flags;GUID ObjectType;GUID InheritedObjectType;DWORD SidStart;}ACCESS_DENIED_OBJECT_ACE,*PACCESS_DENIED_OBJECT_ACE;
typedef struct _SYSTEM_AUDIT_OBJECT_ACE{ACE_HEADER Header;ACCESS_MASK Mask;DWORD Flags;GUID ObjectType;GUID InheritedObjectType;DWORD SidStart;}SYSTEM_AUDIT_OBJECT_ACE,*PSYSTEM_AUDIT_OBJECT_ACE;
typedef struct _SYSTEM_ALARM_OBJECT_ACE{ACE_HEADER Header;ACCESS_MASK Mask;DWORD Flags;GUID ObjectType;GUID InheritedObjectType;DWORD SidStart;}SYSTEM_ALARM_OBJECT_ACE,*PSYSTEM_ALARM_OBJECT_ACE;
typedef struct _ACCESS_ALLOWED_CALLBACK_ACE{ACE_HEADER Header;ACCESS_MASK Mask;DWORD SidStart;}ACCESS_ALLOWED_CALLBACK_ACE,*PACCESS_ALLOWED_CALLBACK_ACE;
typedef struct _ACCESS_DENIED_CALLBACK_ACE{ACE_HEADER Header;ACCESS_MASK Mask;DWORD SidStart;}ACCESS_DENIED_CALLBACK_ACE,*PACCESS_DENIED_CALLBACK_ACE;
typedef struct _SYSTEM_AUDIT_CALLBACK_ACE{ACE_HEADER Header;ACCESS_MASK Mask;DWORD SidStart;}SYSTEM_AUDIT_CALLBACK_ACE,*PSYSTEM_AUDIT_CALLBACK_ACE;
typedef struct _SYSTEM_ALARM_CALLBACK_ACE{ACE_HEADER Header;ACCESS_MASK Mask;DWORD SidStart;}SYSTEM_ALARM_CALLBACK_ACE,*PSYSTEM_ALARM_CALLBACK_ACE;
typedef struct _ACCESS_ALLOWED_CALLBACK_OBJECT_ACE{ACE_HEADER Header;ACCESS_MASK Mask;DWORD Flags;GUID ObjectType;GUID InheritedObjectType;DWORD SidStart;}ACCESS_ALLOWED_CALLBACK_OBJECT_ACE,*PACCESS_ALLOWED_CALLBACK_OBJECT_ACE;
typedef struct _ACCESS_DENIED_CALLBACK_OBJECT_ACE{ACE_HEADER Header;ACCESS_MASK Mask;DWORD Flags;GUID ObjectType;GUID InheritedObjectType;DWORD SidStart;}ACCESS_DENIED_CALLBACK_OBJECT_ACE,*PACCESS_DENIED_CALLBACK_OBJECT_ACE;
typedef struct _SYSTEM_AUDIT_CALLBACK_OBJECT_ACE{ACE_HEADER Header;ACCESS_MASK Mask;DWORD Flags;GUID ObjectType;GUID InheritedObjectType;DWORD SidStart;}SYSTEM_AUDIT_CALLBACK_OBJECT_ACE,*PSYSTEM_AUDIT_CALLBACK_OBJECT_ACE;
typedef struct _SYSTEM_ALARM_CALLBACK_OBJECT_ACE{ACE_HEADER Header;ACCESS_MASK Mask;DWORD Flags;GUID ObjectType;GUID InheritedObjectType;DWORD SidStart;}SYSTEM_ALARM_CALLBACK_OBJECT_ACE,*PSYSTEM_ALARM_CALLBACK_OBJECT_ACE;
typedef enum _ACL_INFORMATION_CLASS{AclRevisionInformation=1,AclSizeInformation}ACL_INFORMATION_CLASS;
typedef struct _ACL_REVISION_INFORMATION{DWORD AclRevision;}ACL_REVISION_INFORMATION;
typedef ACL_REVISION_INFORMATION*PACL_REVISION_INFORMATION;
typedef struct _ACL_SIZE_INFORMATION{DWORD AceCount;DWORD AclBytesInUse;DWORD AclBytesFree;}ACL_SIZE_INFORMATION;
typedef ACL_SIZE_INFORMATION*PACL_SIZE_INFORMATION;
typedef WORD SECURITY_DESCRIPTOR_CONTROL,*PSECURITY_DESCRIPTOR_CONTROL;
typedef struct _SECURITY_DESCRIPTOR_RELATIVE{BYTE Revision;BYTE Sbz1;SECURITY_DESCRIPTOR_CONTROL Control;DWORD Owner;DWORD Group;DWORD Sacl;DWORD Dacl;}SECURITY_DESCRIPTOR_RELATIVE,*PISECURITY_DESCRIPTOR_RELATIVE;
typedef struct _SECURITY_DESCRIPTOR{BYTE Revision;BYTE Sbz1;SECURITY_DESCRIPTOR_CONTROL Control;PSID Owner;PSID Group;PACL Sacl;PACL Dacl;}SECURITY_DESCRIPTOR,*PISECURITY_DESCRIPTOR;
typedef struct _OBJECT_TYPE_LIST{WORD Level;WORD Sbz;GUID*ObjectType;}OBJECT_TYPE_LIST,*POBJECT_TYPE_LIST;
typedef enum _AUDIT_EVENT_TYPE{AuditEventObjectAccess,AuditEventDirectoryServiceAccess}AUDIT_EVENT_TYPE,*PAUDIT_EVENT_TYPE;
typedef struct _PRIVILEGE_SET{DWORD PrivilegeCount;DWORD Control;LUID_AND_ATTRIBUTES Privilege[1];}PRIVILEGE_SET,*PPRIVILEGE_SET;
typedef enum _ACCESS_REASON_TYPE{AccessReasonNone=0x00000000,AccessReasonAllowedAce=0x00010000,AccessReasonDeniedAce=0x00020000,AccessReasonAllowedParentAce=0x00030000,AccessReasonDeniedParentAce=0x00040000,AccessReasonNotGrantedByCape=0x00050000,AccessReasonNotGrantedByParentCape=0x00060000,AccessReasonNotGrantedToAppContainer=0x00070000,AccessReasonMissingPrivilege=0x00100000,AccessReasonFromPrivilege=0x00200000,AccessReasonIntegrityLevel=0x00300000,AccessReasonOwnership=0x00400000,AccessReasonNullDacl=0x00500000,AccessReasonEmptyDacl=0x00600000,AccessReasonNoSD=0x00700000,AccessReasonNoGrant=0x00800000}ACCESS_REASON_TYPE;
typedef DWORD ACCESS_REASON;
typedef struct _ACCESS_REASONS{ACCESS_REASON Data[32];}ACCESS_REASONS,*PACCESS_REASONS;
typedef struct _SE_SECURITY_DESCRIPTOR{DWORD Size;DWORD Flags;PSECURITY_DESCRIPTOR SecurityDescriptor;}SE_SECURITY_DESCRIPTOR,*PSE_SECURITY_DESCRIPTOR;
typedef struct _SE_ACCESS_REQUEST{DWORD Size;PSE_SECURITY_DESCRIPTOR SeSecurityDescriptor;ACCESS_MASK DesiredAccess;ACCESS_MASK PreviouslyGrantedAccess;PSID PrincipalSelfSid;PGENERIC_MAPPING GenericMapping;DWORD ObjectTypeListCount;POBJECT_TYPE_LIST ObjectTypeList;}SE_ACCESS_REQUEST,*PSE_ACCESS_REQUEST;
typedef struct _SE_ACCESS_REPLY{DWORD Size;DWORD ResultListCount;PACCESS_MASK GrantedAccess;PDWORD AccessStatus;PACCESS_REASONS AccessReason;PPRIVILEGE_SET*Privileges;}SE_ACCESS_REPLY,*PSE_ACCESS_REPLY;
typedef enum _SECURITY_IMPERSONATION_LEVEL{SecurityAnonymous,SecurityIdentification,SecurityImpersonation,SecurityDelegation}SECURITY_IMPERSONATION_LEVEL,*PSECURITY_IMPERSONATION_LEVEL;
typedef enum _TOKEN_TYPE{TokenPrimary=1,TokenImpersonation}TOKEN_TYPE;
typedef TOKEN_TYPE*PTOKEN_TYPE;
typedef enum _TOKEN_ELEVATION_TYPE{TokenElevationTypeDefault=1,TokenElevationTypeFull,TokenElevationTypeLimited}TOKEN_ELEVATION_TYPE,*PTOKEN_ELEVATION_TYPE;
typedef enum _TOKEN_INFORMATION_CLASS{TokenUser=1,TokenGroups,TokenPrivileges,TokenOwner,TokenPrimaryGroup,TokenDefaultDacl,TokenSource,TokenType,TokenImpersonationLevel,TokenStatistics,TokenRestrictedSids,TokenSessionId,TokenGroupsAndPrivileges,TokenSessionReference,TokenSandBoxInert,TokenAuditPolicy,TokenOrigin,TokenElevationType,TokenLinkedToken,TokenElevation,TokenHasRestrictions,TokenAccessInformation,TokenVirtualizationAllowed,TokenVirtualizationEnabled,TokenIntegrityLevel,TokenUIAccess,TokenMandatoryPolicy,TokenLogonSid,TokenIsAppContainer,TokenCapabilities,TokenAppContainerSid,TokenAppContainerNumber,TokenUserClaimAttributes,TokenDeviceClaimAttributes,TokenRestrictedUserClaimAttributes,TokenRestrictedDeviceClaimAttributes,TokenDeviceGroups,TokenRestrictedDeviceGroups,TokenSecurityAttributes,TokenIsRestricted,MaxTokenInfoClass}TOKEN_INFORMATION_CLASS,*PTOKEN_INFORMATION_CLASS;
typedef struct _TOKEN_USER{SID_AND_ATTRIBUTES User;}TOKEN_USER,*PTOKEN_USER;
typedef struct _TOKEN_GROUPS{DWORD GroupCount;SID_AND_ATTRIBUTES Groups[1];}TOKEN_GROUPS,*PTOKEN_GROUPS;
typedef struct _TOKEN_PRIVILEGES{DWORD PrivilegeCount;LUID_AND_ATTRIBUTES Privileges[1];}TOKEN_PRIVILEGES,*PTOKEN_PRIVILEGES;
typedef struct _TOKEN_OWNER{PSID Owner;}TOKEN_OWNER,*PTOKEN_OWNER;
typedef struct _TOKEN_PRIMARY_GROUP{PSID PrimaryGroup;}TOKEN_PRIMARY_GROUP,*PTOKEN_PRIMARY_GROUP;
typedef struct _TOKEN_DEFAULT_DACL{PACL DefaultDacl;}TOKEN_DEFAULT_DACL,*PTOKEN_DEFAULT_DACL;
typedef struct _TOKEN_USER_CLAIMS{PCLAIMS_BLOB UserClaims;}TOKEN_USER_CLAIMS,*PTOKEN_USER_CLAIMS;
typedef struct _TOKEN_DEVICE_CLAIMS{PCLAIMS_BLOB DeviceClaims;}TOKEN_DEVICE_CLAIMS,*PTOKEN_DEVICE_CLAIMS;
typedef struct _TOKEN_GROUPS_AND_PRIVILEGES{DWORD SidCount;DWORD SidLength;PSID_AND_ATTRIBUTES Sids;DWORD RestrictedSidCount;DWORD RestrictedSidLength;PSID_AND_ATTRIBUTES RestrictedSids;DWORD PrivilegeCount;DWORD PrivilegeLength;PLUID_AND_ATTRIBUTES Privileges;LUID AuthenticationId;}TOKEN_GROUPS_AND_PRIVILEGES,*PTOKEN_GROUPS_AND_PRIVILEGES;
typedef struct _TOKEN_LINKED_TOKEN{HANDLE LinkedToken;}TOKEN_LINKED_TOKEN,*PTOKEN_LINKED_TOKEN;
typedef struct _TOKEN_ELEVATION{DWORD TokenIsElevated;}TOKEN_ELEVATION,*PTOKEN_ELEVATION;
typedef struct _TOKEN_MANDATORY_LABEL{SID_AND_ATTRIBUTES Label;}TOKEN_MANDATORY_LABEL,*PTOKEN_MANDATORY_LABEL;
typedef struct _TOKEN_MANDATORY_POLICY{DWORD Policy;}TOKEN_MANDATORY_POLICY,*PTOKEN_MANDATORY_POLICY;
typedef struct _TOKEN_ACCESS_INFORMATION{PSID_AND_ATTRIBUTES_HASH SidHash;PSID_AND_ATTRIBUTES_HASH RestrictedSidHash;PTOKEN_PRIVILEGES Privileges;LUID AuthenticationId;TOKEN_TYPE TokenType;SECURITY_IMPERSONATION_LEVEL ImpersonationLevel;TOKEN_MANDATORY_POLICY MandatoryPolicy;DWORD Flags;DWORD AppContainerNumber;PSID PackageSid;PSID_AND_ATTRIBUTES_HASH CapabilitiesHash;}TOKEN_ACCESS_INFORMATION,*PTOKEN_ACCESS_INFORMATION;
typedef struct _TOKEN_AUDIT_POLICY{UCHAR PerUserPolicy[(((56))>>1)+1];}TOKEN_AUDIT_POLICY,*PTOKEN_AUDIT_POLICY;
typedef struct _TOKEN_SOURCE{CHAR SourceName[8];LUID SourceIdentifier;}TOKEN_SOURCE,*PTOKEN_SOURCE;
typedef struct _TOKEN_STATISTICS{LUID TokenId;LUID AuthenticationId;LARGE_INTEGER ExpirationTime;TOKEN_TYPE TokenType;SECURITY_IMPERSONATION_LEVEL ImpersonationLevel;DWORD DynamicCharged;DWORD DynamicAvailable;DWORD GroupCount;DWORD PrivilegeCount;LUID ModifiedId;}TOKEN_STATISTICS,*PTOKEN_STATISTICS;
typedef struct _TOKEN_CONTROL{LUID TokenId;LUID AuthenticationId;LUID ModifiedId;TOKEN_SOURCE TokenSource;}TOKEN_CONTROL,*PTOKEN_CONTROL;
typedef struct _TOKEN_ORIGIN{LUID OriginatingLogonSession;}TOKEN_ORIGIN,*PTOKEN_ORIGIN;
typedef enum _MANDATORY_LEVEL{MandatoryLevelUntrusted=0,MandatoryLevelLow,MandatoryLevelMedium,MandatoryLevelHigh,MandatoryLevelSystem,MandatoryLevelSecureProcess,MandatoryLevelCount}MANDATORY_LEVEL,*PMANDATORY_LEVEL;
typedef struct _TOKEN_APPCONTAINER_INFORMATION{PSID TokenAppContainer;}TOKEN_APPCONTAINER_INFORMATION,*PTOKEN_APPCONTAINER_INFORMATION;
typedef struct _CLAIM_SECURITY_ATTRIBUTE_FQBN_VALUE{DWORD64 Version;PWSTR Name;}CLAIM_SECURITY_ATTRIBUTE_FQBN_VALUE,*PCLAIM_SECURITY_ATTRIBUTE_FQBN_VALUE;
typedef struct _CLAIM_SECURITY_ATTRIBUTE_OCTET_STRING_VALUE{PVOID pValue;DWORD ValueLength;}CLAIM_SECURITY_ATTRIBUTE_OCTET_STRING_VALUE,*PCLAIM_SECURITY_ATTRIBUTE_OCTET_STRING_VALUE;
typedef struct _CLAIM_SECURITY_ATTRIBUTE_V1{PWSTR Name;WORD ValueType;WORD Reserved;DWORD Flags;DWORD ValueCount;union{PLONG64 pInt64;PDWORD64 pUint64;PWSTR*ppString;PCLAIM_SECURITY_ATTRIBUTE_FQBN_VALUE pFqbn;PCLAIM_SECURITY_ATTRIBUTE_OCTET_STRING_VALUE pOctetString;}Values;}CLAIM_SECURITY_ATTRIBUTE_V1,*PCLAIM_SECURITY_ATTRIBUTE_V1;
typedef struct _CLAIM_SECURITY_ATTRIBUTE_RELATIVE_V1{DWORD Name;WORD ValueType;WORD Reserved;DWORD Flags;DWORD ValueCount;union{DWORD pInt64[1];DWORD pUint64[1];DWORD ppString[1];DWORD pFqbn[1];DWORD pOctetString[1];}Values;}CLAIM_SECURITY_ATTRIBUTE_RELATIVE_V1,*PCLAIM_SECURITY_ATTRIBUTE_RELATIVE_V1;
typedef struct _CLAIM_SECURITY_ATTRIBUTES_INFORMATION{WORD Version;WORD Reserved;DWORD AttributeCount;union{PCLAIM_SECURITY_ATTRIBUTE_V1 pAttributeV1;}Attribute;}CLAIM_SECURITY_ATTRIBUTES_INFORMATION,*PCLAIM_SECURITY_ATTRIBUTES_INFORMATION;
typedef BOOLEAN SECURITY_CONTEXT_TRACKING_MODE,*PSECURITY_CONTEXT_TRACKING_MODE;
typedef struct _SECURITY_QUALITY_OF_SERVICE{DWORD Length;SECURITY_IMPERSONATION_LEVEL ImpersonationLevel;SECURITY_CONTEXT_TRACKING_MODE ContextTrackingMode;BOOLEAN EffectiveOnly;}SECURITY_QUALITY_OF_SERVICE,*PSECURITY_QUALITY_OF_SERVICE;
typedef struct _SE_IMPERSONATION_STATE{PACCESS_TOKEN Token;BOOLEAN CopyOnOpen;BOOLEAN EffectiveOnly;SECURITY_IMPERSONATION_LEVEL Level;}SE_IMPERSONATION_STATE,*PSE_IMPERSONATION_STATE;
typedef DWORD SECURITY_INFORMATION,*PSECURITY_INFORMATION;
typedef enum _SE_LEARNING_MODE_DATA_TYPE{SeLearningModeInvalidType=0,SeLearningModeSettings,SeLearningModeMax}SE_LEARNING_MODE_DATA_TYPE;
typedef struct _SECURITY_CAPABILITIES{PSID AppContainerSid;PSID_AND_ATTRIBUTES Capabilities;DWORD CapabilityCount;DWORD Reserved;}SECURITY_CAPABILITIES,*PSECURITY_CAPABILITIES,*LPSECURITY_CAPABILITIES;
typedef struct _JOB_SET_ARRAY{HANDLE JobHandle;DWORD MemberLevel;DWORD Flags;}JOB_SET_ARRAY,*PJOB_SET_ARRAY;
typedef struct _EXCEPTION_REGISTRATION_RECORD{union{struct _EXCEPTION_REGISTRATION_RECORD*Next;struct _EXCEPTION_REGISTRATION_RECORD*prev;};union{PEXCEPTION_ROUTINE Handler;PEXCEPTION_ROUTINE handler;};}EXCEPTION_REGISTRATION_RECORD;
typedef EXCEPTION_REGISTRATION_RECORD*PEXCEPTION_REGISTRATION_RECORD;
typedef EXCEPTION_REGISTRATION_RECORD EXCEPTION_REGISTRATION;
typedef PEXCEPTION_REGISTRATION_RECORD PEXCEPTION_REGISTRATION;
typedef struct _NT_TIB{struct _EXCEPTION_REGISTRATION_RECORD*ExceptionList;PVOID StackBase;PVOID StackLimit;PVOID SubSystemTib;union{PVOID FiberData;DWORD Version;};PVOID ArbitraryUserPointer;struct _NT_TIB*Self;}NT_TIB;
typedef NT_TIB*PNT_TIB;
typedef struct _NT_TIB32{DWORD ExceptionList;DWORD StackBase;DWORD StackLimit;DWORD SubSystemTib;union{DWORD FiberData;DWORD Version;};DWORD ArbitraryUserPointer;DWORD Self;}NT_TIB32,*PNT_TIB32;
typedef struct _NT_TIB64{DWORD64 ExceptionList;DWORD64 StackBase;DWORD64 StackLimit;DWORD64 SubSystemTib;union{DWORD64 FiberData;DWORD Version;};DWORD64 ArbitraryUserPointer;DWORD64 Self;}NT_TIB64,*PNT_TIB64;
typedef struct _UMS_CREATE_THREAD_ATTRIBUTES{DWORD UmsVersion;PVOID UmsContext;PVOID UmsCompletionList;}UMS_CREATE_THREAD_ATTRIBUTES,*PUMS_CREATE_THREAD_ATTRIBUTES;
typedef struct _COMPONENT_FILTER{DWORD ComponentFlags;}COMPONENT_FILTER,*PCOMPONENT_FILTER;
typedef struct _PROCESS_DYNAMIC_EH_CONTINUATION_TARGET{ULONG_PTR TargetAddress;ULONG_PTR Flags;}PROCESS_DYNAMIC_EH_CONTINUATION_TARGET,*PPROCESS_DYNAMIC_EH_CONTINUATION_TARGET;
typedef struct _PROCESS_DYNAMIC_EH_CONTINUATION_TARGETS_INFORMATION{WORD NumberOfTargets;WORD Reserved;DWORD Reserved2;PPROCESS_DYNAMIC_EH_CONTINUATION_TARGET Targets;}PROCESS_DYNAMIC_EH_CONTINUATION_TARGETS_INFORMATION,*PPROCESS_DYNAMIC_EH_CONTINUATION_TARGETS_INFORMATION;
typedef struct _PROCESS_DYNAMIC_ENFORCED_ADDRESS_RANGE{ULONG_PTR BaseAddress;SIZE_T Size;DWORD Flags;}PROCESS_DYNAMIC_ENFORCED_ADDRESS_RANGE,*PPROCESS_DYNAMIC_ENFORCED_ADDRESS_RANGE;
typedef struct _PROCESS_DYNAMIC_ENFORCED_ADDRESS_RANGES_INFORMATION{WORD NumberOfRanges;WORD Reserved;DWORD Reserved2;PPROCESS_DYNAMIC_ENFORCED_ADDRESS_RANGE Ranges;}PROCESS_DYNAMIC_ENFORCED_ADDRESS_RANGES_INFORMATION,*PPROCESS_DYNAMIC_ENFORCED_ADDRESS_RANGES_INFORMATION;
typedef struct _QUOTA_LIMITS{SIZE_T PagedPoolLimit;SIZE_T NonPagedPoolLimit;SIZE_T MinimumWorkingSetSize;SIZE_T MaximumWorkingSetSize;SIZE_T PagefileLimit;LARGE_INTEGER TimeLimit;}QUOTA_LIMITS,*PQUOTA_LIMITS;
typedef union _RATE_QUOTA_LIMIT{DWORD RateData;struct{DWORD RatePercent:7;DWORD Reserved0:25;};}RATE_QUOTA_LIMIT,*PRATE_QUOTA_LIMIT;
typedef struct _QUOTA_LIMITS_EX{SIZE_T PagedPoolLimit;SIZE_T NonPagedPoolLimit;SIZE_T MinimumWorkingSetSize;SIZE_T MaximumWorkingSetSize;SIZE_T PagefileLimit;LARGE_INTEGER TimeLimit;SIZE_T WorkingSetLimit;SIZE_T Reserved2;SIZE_T Reserved3;SIZE_T Reserved4;DWORD Flags;RATE_QUOTA_LIMIT CpuRateLimit;}QUOTA_LIMITS_EX,*PQUOTA_LIMITS_EX;
typedef struct _IO_COUNTERS{ULONGLONG ReadOperationCount;ULONGLONG WriteOperationCount;ULONGLONG OtherOperationCount;ULONGLONG ReadTransferCount;ULONGLONG WriteTransferCount;ULONGLONG OtherTransferCount;}IO_COUNTERS;
typedef IO_COUNTERS*PIO_COUNTERS;
typedef enum _HARDWARE_COUNTER_TYPE{PMCCounter,MaxHardwareCounterType}HARDWARE_COUNTER_TYPE,*PHARDWARE_COUNTER_TYPE;
typedef enum _PROCESS_MITIGATION_POLICY{ProcessDEPPolicy,ProcessASLRPolicy,ProcessDynamicCodePolicy,ProcessStrictHandleCheckPolicy,ProcessSystemCallDisablePolicy,ProcessMitigationOptionsMask,ProcessExtensionPointDisablePolicy,ProcessControlFlowGuardPolicy,ProcessSignaturePolicy,ProcessFontDisablePolicy,ProcessImageLoadPolicy,ProcessSystemCallFilterPolicy,ProcessPayloadRestrictionPolicy,ProcessChildProcessPolicy,ProcessSideChannelIsolationPolicy,ProcessUserShadowStackPolicy,ProcessRedirectionTrustPolicy,MaxProcessMitigationPolicy}PROCESS_MITIGATION_POLICY,*PPROCESS_MITIGATION_POLICY;
typedef struct _PROCESS_MITIGATION_ASLR_POLICY{union{DWORD Flags;struct{DWORD EnableBottomUpRandomization:1;DWORD EnableForceRelocateImages:1;DWORD EnableHighEntropy:1;DWORD DisallowStrippedImages:1;DWORD ReservedFlags:28;};};}PROCESS_MITIGATION_ASLR_POLICY,*PPROCESS_MITIGATION_ASLR_POLICY;
typedef struct _PROCESS_MITIGATION_DEP_POLICY{union{DWORD Flags;struct{DWORD Enable:1;DWORD DisableAtlThunkEmulation:1;DWORD ReservedFlags:30;};};BOOLEAN Permanent;}PROCESS_MITIGATION_DEP_POLICY,*PPROCESS_MITIGATION_DEP_POLICY;
typedef struct _PROCESS_MITIGATION_STRICT_HANDLE_CHECK_POLICY{union{DWORD Flags;struct{DWORD RaiseExceptionOnInvalidHandleReference:1;DWORD HandleExceptionsPermanentlyEnabled:1;DWORD ReservedFlags:30;};};}PROCESS_MITIGATION_STRICT_HANDLE_CHECK_POLICY,*PPROCESS_MITIGATION_STRICT_HANDLE_CHECK_POLICY;
typedef struct _PROCESS_MITIGATION_SYSTEM_CALL_DISABLE_POLICY{union{DWORD Flags;struct{DWORD DisallowWin32kSystemCalls:1;DWORD ReservedFlags:31;};};}PROCESS_MITIGATION_SYSTEM_CALL_DISABLE_POLICY,*PPROCESS_MITIGATION_SYSTEM_CALL_DISABLE_POLICY;
typedef struct _PROCESS_MITIGATION_EXTENSION_POINT_DISABLE_POLICY{union{DWORD Flags;struct{DWORD DisableExtensionPoints:1;DWORD ReservedFlags:31;};};}PROCESS_MITIGATION_EXTENSION_POINT_DISABLE_POLICY,*PPROCESS_MITIGATION_EXTENSION_POINT_DISABLE_POLICY;
typedef struct _PROCESS_MITIGATION_CONTROL_FLOW_GUARD_POLICY{union{DWORD Flags;struct{DWORD EnableControlFlowGuard:1;DWORD EnableExportSuppression:1;DWORD StrictMode:1;DWORD ReservedFlags:29;};};}PROCESS_MITIGATION_CONTROL_FLOW_GUARD_POLICY,*PPROCESS_MITIGATION_CONTROL_FLOW_GUARD_POLICY;
typedef struct _PROCESS_MITIGATION_BINARY_SIGNATURE_POLICY{union{DWORD Flags;struct{DWORD MicrosoftSignedOnly:1;DWORD StoreSignedOnly:1;DWORD MitigationOptIn:1;DWORD ReservedFlags:29;};};}PROCESS_MITIGATION_BINARY_SIGNATURE_POLICY,*PPROCESS_MITIGATION_BINARY_SIGNATURE_POLICY;
typedef struct _PROCESS_MITIGATION_DYNAMIC_CODE_POLICY{union{DWORD Flags;struct{DWORD ProhibitDynamicCode:1;DWORD AllowThreadOptOut:1;DWORD AllowRemoteDowngrade:1;DWORD ReservedFlags:30;};};}PROCESS_MITIGATION_DYNAMIC_CODE_POLICY,*PPROCESS_MITIGATION_DYNAMIC_CODE_POLICY;
typedef struct _PROCESS_MITIGATION_FONT_DISABLE_POLICY{union{DWORD Flags;struct{DWORD DisableNonSystemFonts:1;DWORD AuditNonSystemFontLoading:1;DWORD ReservedFlags:30;};};}PROCESS_MITIGATION_FONT_DISABLE_POLICY,*PPROCESS_MITIGATION_FONT_DISABLE_POLICY;
typedef struct _PROCESS_MITIGATION_IMAGE_LOAD_POLICY{union{DWORD Flags;struct{DWORD NoRemoteImages:1;DWORD NoLowMandatoryLabelImages:1;DWORD PreferSystem32Images:1;DWORD ReservedFlags:29;};};}PROCESS_MITIGATION_IMAGE_LOAD_POLICY,*PPROCESS_MITIGATION_IMAGE_LOAD_POLICY;
typedef struct _PROCESS_MITIGATION_SYSTEM_CALL_FILTER_POLICY{union{DWORD Flags;struct{DWORD FilterId:4;DWORD ReservedFlags:28;};};}PROCESS_MITIGATION_SYSTEM_CALL_FILTER_POLICY,*PPROCESS_MITIGATION_SYSTEM_CALL_FILTER_POLICY;
typedef struct _PROCESS_MITIGATION_PAYLOAD_RESTRICTION_POLICY{union{DWORD Flags;struct{DWORD EnableExportAddressFilter:1;DWORD AuditExportAddressFilter:1;DWORD EnableExportAddressFilterPlus:1;DWORD AuditExportAddressFilterPlus:1;DWORD EnableImportAddressFilter:1;DWORD AuditImportAddressFilter:1;DWORD EnableRopStackPivot:1;DWORD AuditRopStackPivot:1;DWORD EnableRopCallerCheck:1;DWORD AuditRopCallerCheck:1;DWORD EnableRopSimExec:1;DWORD AuditRopSimExec:1;DWORD ReservedFlags:20;};};}PROCESS_MITIGATION_PAYLOAD_RESTRICTION_POLICY,*PPROCESS_MITIGATION_PAYLOAD_RESTRICTION_POLICY;
typedef struct _PROCESS_MITIGATION_CHILD_PROCESS_POLICY{union{DWORD Flags;struct{DWORD NoChildProcessCreation:1;DWORD AuditNoChildProcessCreation:1;DWORD AllowSecureProcessCreation:1;DWORD ReservedFlags:29;};};}PROCESS_MITIGATION_CHILD_PROCESS_POLICY,*PPROCESS_MITIGATION_CHILD_PROCESS_POLICY;
typedef struct _PROCESS_MITIGATION_SIDE_CHANNEL_ISOLATION_POLICY{union{DWORD Flags;struct{DWORD SmtBranchTargetIsolation:1;DWORD IsolateSecurityDomain:1;DWORD DisablePageCombine:1;DWORD SpeculativeStoreBypassDisable:1;DWORD ReservedFlags:28;};};}PROCESS_MITIGATION_SIDE_CHANNEL_ISOLATION_POLICY,*PPROCESS_MITIGATION_SIDE_CHANNEL_ISOLATION_POLICY;
typedef struct _PROCESS_MITIGATION_USER_SHADOW_STACK_POLICY{union{DWORD Flags;struct{DWORD EnableUserShadowStack:1;DWORD AuditUserShadowStack:1;DWORD SetContextIpValidation:1;DWORD AuditSetContextIpValidation:1;DWORD EnableUserShadowStackStrictMode:1;DWORD BlockNonCetBinaries:1;DWORD BlockNonCetBinariesNonEhcont:1;DWORD AuditBlockNonCetBinaries:1;DWORD CetDynamicApisOutOfProcOnly:1;DWORD SetContextIpValidationRelaxedMode:1;DWORD ReservedFlags:22;};};}PROCESS_MITIGATION_USER_SHADOW_STACK_POLICY,*PPROCESS_MITIGATION_USER_SHADOW_STACK_POLICY;
typedef struct _PROCESS_MITIGATION_REDIRECTION_TRUST_POLICY{union{DWORD Flags;struct{DWORD EnforceRedirectionTrust:1;DWORD AuditRedirectionTrust:1;DWORD ReservedFlags:30;};};}PROCESS_MITIGATION_REDIRECTION_TRUST_POLICY,*PPROCESS_MITIGATION_REDIRECTION_TRUST_POLICY;
typedef struct _JOBOBJECT_BASIC_ACCOUNTING_INFORMATION{LARGE_INTEGER TotalUserTime;LARGE_INTEGER TotalKernelTime;LARGE_INTEGER ThisPeriodTotalUserTime;LARGE_INTEGER ThisPeriodTotalKernelTime;DWORD TotalPageFaultCount;DWORD TotalProcesses;DWORD ActiveProcesses;DWORD TotalTerminatedProcesses;}JOBOBJECT_BASIC_ACCOUNTING_INFORMATION,*PJOBOBJECT_BASIC_ACCOUNTING_INFORMATION;
typedef struct _JOBOBJECT_BASIC_LIMIT_INFORMATION{LARGE_INTEGER PerProcessUserTimeLimit;LARGE_INTEGER PerJobUserTimeLimit;DWORD LimitFlags;SIZE_T MinimumWorkingSetSize;SIZE_T MaximumWorkingSetSize;DWORD ActiveProcessLimit;ULONG_PTR Affinity;DWORD PriorityClass;DWORD SchedulingClass;}JOBOBJECT_BASIC_LIMIT_INFORMATION,*PJOBOBJECT_BASIC_LIMIT_INFORMATION;
typedef struct _JOBOBJECT_EXTENDED_LIMIT_INFORMATION{JOBOBJECT_BASIC_LIMIT_INFORMATION BasicLimitInformation;IO_COUNTERS IoInfo;SIZE_T ProcessMemoryLimit;SIZE_T JobMemoryLimit;SIZE_T PeakProcessMemoryUsed;SIZE_T PeakJobMemoryUsed;}JOBOBJECT_EXTENDED_LIMIT_INFORMATION,*PJOBOBJECT_EXTENDED_LIMIT_INFORMATION;
typedef struct _JOBOBJECT_BASIC_PROCESS_ID_LIST{DWORD NumberOfAssignedProcesses;DWORD NumberOfProcessIdsInList;ULONG_PTR ProcessIdList[1];}JOBOBJECT_BASIC_PROCESS_ID_LIST,*PJOBOBJECT_BASIC_PROCESS_ID_LIST;
typedef struct _JOBOBJECT_BASIC_UI_RESTRICTIONS{DWORD UIRestrictionsClass;}JOBOBJECT_BASIC_UI_RESTRICTIONS,*PJOBOBJECT_BASIC_UI_RESTRICTIONS;
typedef struct _JOBOBJECT_SECURITY_LIMIT_INFORMATION{DWORD SecurityLimitFlags;HANDLE JobToken;PTOKEN_GROUPS SidsToDisable;PTOKEN_PRIVILEGES PrivilegesToDelete;PTOKEN_GROUPS RestrictedSids;}JOBOBJECT_SECURITY_LIMIT_INFORMATION,*PJOBOBJECT_SECURITY_LIMIT_INFORMATION;
typedef struct _JOBOBJECT_END_OF_JOB_TIME_INFORMATION{DWORD EndOfJobTimeAction;}JOBOBJECT_END_OF_JOB_TIME_INFORMATION,*PJOBOBJECT_END_OF_JOB_TIME_INFORMATION;
typedef struct _JOBOBJECT_ASSOCIATE_COMPLETION_PORT{PVOID CompletionKey;HANDLE CompletionPort;}JOBOBJECT_ASSOCIATE_COMPLETION_PORT,*PJOBOBJECT_ASSOCIATE_COMPLETION_PORT;
typedef struct _JOBOBJECT_BASIC_AND_IO_ACCOUNTING_INFORMATION{JOBOBJECT_BASIC_ACCOUNTING_INFORMATION BasicInfo;IO_COUNTERS IoInfo;}JOBOBJECT_BASIC_AND_IO_ACCOUNTING_INFORMATION,*PJOBOBJECT_BASIC_AND_IO_ACCOUNTING_INFORMATION;
typedef struct _JOBOBJECT_JOBSET_INFORMATION{DWORD MemberLevel;}JOBOBJECT_JOBSET_INFORMATION,*PJOBOBJECT_JOBSET_INFORMATION;
typedef enum _JOBOBJECT_RATE_CONTROL_TOLERANCE{ToleranceLow=1,ToleranceMedium,ToleranceHigh}JOBOBJECT_RATE_CONTROL_TOLERANCE;
typedef enum _JOBOBJECT_RATE_CONTROL_TOLERANCE_INTERVAL{ToleranceIntervalShort=1,ToleranceIntervalMedium,ToleranceIntervalLong}JOBOBJECT_RATE_CONTROL_TOLERANCE_INTERVAL;
typedef struct _JOBOBJECT_NOTIFICATION_LIMIT_INFORMATION{DWORD64 IoReadBytesLimit;DWORD64 IoWriteBytesLimit;LARGE_INTEGER PerJobUserTimeLimit;DWORD64 JobMemoryLimit;JOBOBJECT_RATE_CONTROL_TOLERANCE RateControlTolerance;JOBOBJECT_RATE_CONTROL_TOLERANCE_INTERVAL RateControlToleranceInterval;DWORD LimitFlags;}JOBOBJECT_NOTIFICATION_LIMIT_INFORMATION,*PJOBOBJECT_NOTIFICATION_LIMIT_INFORMATION;
typedef struct _JOBOBJECT_LIMIT_VIOLATION_INFORMATION{DWORD LimitFlags;DWORD ViolationLimitFlags;DWORD64 IoReadBytes;DWORD64 IoReadBytesLimit;DWORD64 IoWriteBytes;DWORD64 IoWriteBytesLimit;LARGE_INTEGER PerJobUserTime;LARGE_INTEGER PerJobUserTimeLimit;DWORD64 JobMemory;DWORD64 JobMemoryLimit;JOBOBJECT_RATE_CONTROL_TOLERANCE RateControlTolerance;JOBOBJECT_RATE_CONTROL_TOLERANCE_INTERVAL RateControlToleranceLimit;}JOBOBJECT_LIMIT_VIOLATION_INFORMATION,*PJOBOBJECT_LIMIT_VIOLATION_INFORMATION;
typedef struct _JOBOBJECT_CPU_RATE_CONTROL_INFORMATION{DWORD ControlFlags;union{DWORD CpuRate;DWORD Weight;};}JOBOBJECT_CPU_RATE_CONTROL_INFORMATION,*PJOBOBJECT_CPU_RATE_CONTROL_INFORMATION;
typedef enum _JOBOBJECTINFOCLASS{JobObjectBasicAccountingInformation=1,JobObjectBasicLimitInformation,JobObjectBasicProcessIdList,JobObjectBasicUIRestrictions,JobObjectSecurityLimitInformation,JobObjectEndOfJobTimeInformation,JobObjectAssociateCompletionPortInformation,JobObjectBasicAndIoAccountingInformation,JobObjectExtendedLimitInformation,JobObjectJobSetInformation,JobObjectGroupInformation,JobObjectNotificationLimitInformation,JobObjectLimitViolationInformation,JobObjectGroupInformationEx,JobObjectCpuRateControlInformation,JobObjectCompletionFilter,JobObjectCompletionCounter,JobObjectReserved1Information=18,JobObjectReserved2Information,JobObjectReserved3Information,JobObjectReserved4Information,JobObjectReserved5Information,JobObjectReserved6Information,JobObjectReserved7Information,JobObjectReserved8Information,MaxJobObjectInfoClass}JOBOBJECTINFOCLASS;
typedef enum _FIRMWARE_TYPE{FirmwareTypeUnknown,FirmwareTypeBios,FirmwareTypeUefi,FirmwareTypeMax}FIRMWARE_TYPE,*PFIRMWARE_TYPE;
typedef enum _LOGICAL_PROCESSOR_RELATIONSHIP{RelationProcessorCore,RelationNumaNode,RelationCache,RelationProcessorPackage,RelationGroup,RelationAll=0xffff}LOGICAL_PROCESSOR_RELATIONSHIP;
typedef enum _PROCESSOR_CACHE_TYPE{CacheUnified,CacheInstruction,CacheData,CacheTrace}PROCESSOR_CACHE_TYPE;
typedef struct _CACHE_DESCRIPTOR{BYTE Level;BYTE Associativity;WORD LineSize;DWORD Size;PROCESSOR_CACHE_TYPE Type;}CACHE_DESCRIPTOR,*PCACHE_DESCRIPTOR;
typedef struct _SYSTEM_LOGICAL_PROCESSOR_INFORMATION{ULONG_PTR ProcessorMask;LOGICAL_PROCESSOR_RELATIONSHIP Relationship;union{struct{BYTE Flags;}ProcessorCore;struct{DWORD NodeNumber;}NumaNode;CACHE_DESCRIPTOR Cache;ULONGLONG Reserved[2];};}SYSTEM_LOGICAL_PROCESSOR_INFORMATION,*PSYSTEM_LOGICAL_PROCESSOR_INFORMATION;
typedef struct _PROCESSOR_RELATIONSHIP{BYTE Flags;BYTE Reserved[21];WORD GroupCount;GROUP_AFFINITY GroupMask[1];}PROCESSOR_RELATIONSHIP,*PPROCESSOR_RELATIONSHIP;
typedef struct _NUMA_NODE_RELATIONSHIP{DWORD NodeNumber;BYTE Reserved[20];GROUP_AFFINITY GroupMask;}NUMA_NODE_RELATIONSHIP,*PNUMA_NODE_RELATIONSHIP;
typedef struct _CACHE_RELATIONSHIP{BYTE Level;BYTE Associativity;WORD LineSize;DWORD CacheSize;PROCESSOR_CACHE_TYPE Type;BYTE Reserved[20];GROUP_AFFINITY GroupMask;}CACHE_RELATIONSHIP,*PCACHE_RELATIONSHIP;
typedef struct _PROCESSOR_GROUP_INFO{BYTE MaximumProcessorCount;BYTE ActiveProcessorCount;BYTE Reserved[38];KAFFINITY ActiveProcessorMask;}PROCESSOR_GROUP_INFO,*PPROCESSOR_GROUP_INFO;
typedef struct _GROUP_RELATIONSHIP{WORD MaximumGroupCount;WORD ActiveGroupCount;BYTE Reserved[20];PROCESSOR_GROUP_INFO GroupInfo[1];}GROUP_RELATIONSHIP,*PGROUP_RELATIONSHIP;
struct _SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX{LOGICAL_PROCESSOR_RELATIONSHIP Relationship;DWORD Size;union{PROCESSOR_RELATIONSHIP Processor;NUMA_NODE_RELATIONSHIP NumaNode;CACHE_RELATIONSHIP Cache;GROUP_RELATIONSHIP Group;};};
typedef struct _SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX,*PSYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX;
typedef struct _SYSTEM_PROCESSOR_CYCLE_TIME_INFORMATION{DWORD64 CycleTime;}SYSTEM_PROCESSOR_CYCLE_TIME_INFORMATION,*PSYSTEM_PROCESSOR_CYCLE_TIME_INFORMATION;
typedef struct _SYSTEM_SUPPORTED_PROCESSOR_ARCHITECTURES_INFORMATION{DWORD Machine:16;DWORD KernelMode:1;DWORD UserMode:1;DWORD Native:1;DWORD Process:1;DWORD WoW64Container:1;DWORD ReservedZero0:11;}SYSTEM_SUPPORTED_PROCESSOR_ARCHITECTURES_INFORMATION,*PSYSTEM_SUPPORTED_PROCESSOR_ARCHITECTURES_INFORMATION;
typedef struct _XSTATE_FEATURE{DWORD Offset;DWORD Size;}XSTATE_FEATURE,*PXSTATE_FEATURE;
typedef struct _XSTATE_CONFIGURATION{DWORD64 EnabledFeatures;DWORD64 EnabledVolatileFeatures;DWORD Size;DWORD OptimizedSave:1;XSTATE_FEATURE Features[(64)];}XSTATE_CONFIGURATION,*PXSTATE_CONFIGURATION;
typedef struct _MEMORY_BASIC_INFORMATION{PVOID BaseAddress;PVOID AllocationBase;DWORD AllocationProtect;SIZE_T RegionSize;DWORD State;DWORD Protect;DWORD Type;}MEMORY_BASIC_INFORMATION,*PMEMORY_BASIC_INFORMATION;
typedef struct _MEMORY_BASIC_INFORMATION32{DWORD BaseAddress;DWORD AllocationBase;DWORD AllocationProtect;DWORD RegionSize;DWORD State;DWORD Protect;DWORD Type;}MEMORY_BASIC_INFORMATION32,*PMEMORY_BASIC_INFORMATION32;
typedef struct _MEMORY_BASIC_INFORMATION64{ULONGLONG BaseAddress;ULONGLONG AllocationBase;DWORD AllocationProtect;DWORD __alignment1;ULONGLONG RegionSize;DWORD State;DWORD Protect;DWORD Type;DWORD __alignment2;}MEMORY_BASIC_INFORMATION64,*PMEMORY_BASIC_INFORMATION64;
typedef struct _CFG_CALL_TARGET_INFO{ULONG_PTR Offset;ULONG_PTR Flags;}CFG_CALL_TARGET_INFO,*PCFG_CALL_TARGET_INFO;
typedef struct _MEM_ADDRESS_REQUIREMENTS{PVOID LowestStartingAddress;PVOID HighestEndingAddress;SIZE_T Alignment;}MEM_ADDRESS_REQUIREMENTS,*PMEM_ADDRESS_REQUIREMENTS;
typedef enum MEM_EXTENDED_PARAMETER_TYPE{MemExtendedParameterInvalidType=0,MemExtendedParameterAddressRequirements,MemExtendedParameterNumaNode,MemExtendedParameterPartitionHandle,MemExtendedParameterUserPhysicalHandle,MemExtendedParameterAttributeFlags,MemExtendedParameterMax}MEM_EXTENDED_PARAMETER_TYPE,*PMEM_EXTENDED_PARAMETER_TYPE;
typedef struct MEM_EXTENDED_PARAMETER{struct{DWORD64 Type:8;DWORD64 Reserved:64-8;};union{DWORD64 ULong64;PVOID Pointer;SIZE_T Size;HANDLE Handle;DWORD ULong;};}MEM_EXTENDED_PARAMETER,*PMEM_EXTENDED_PARAMETER;
typedef enum MEM_SECTION_EXTENDED_PARAMETER_TYPE{MemSectionExtendedParameterInvalidType=0,MemSectionExtendedParameterUserPhysicalFlags,MemSectionExtendedParameterNumaNode,MemSectionExtendedParameterMax}MEM_SECTION_EXTENDED_PARAMETER_TYPE,*PMEM_SECTION_EXTENDED_PARAMETER_TYPE;
typedef struct FILE_ID_128{BYTE Identifier[16];}FILE_ID_128,*PFILE_ID_128;
typedef struct _FILE_NOTIFY_INFORMATION{DWORD NextEntryOffset;DWORD Action;DWORD FileNameLength;WCHAR FileName[1];}FILE_NOTIFY_INFORMATION,*PFILE_NOTIFY_INFORMATION;
typedef union _FILE_SEGMENT_ELEMENT{PVOID64 Buffer;ULONGLONG Alignment;}FILE_SEGMENT_ELEMENT,*PFILE_SEGMENT_ELEMENT;
typedef struct _REPARSE_GUID_DATA_BUFFER{DWORD ReparseTag;WORD ReparseDataLength;WORD Reserved;GUID ReparseGuid;struct{BYTE DataBuffer[1];}GenericReparseBuffer;}REPARSE_GUID_DATA_BUFFER,*PREPARSE_GUID_DATA_BUFFER;
typedef struct _SCRUB_DATA_INPUT{DWORD Size;DWORD Flags;DWORD MaximumIos;DWORD Reserved[17];BYTE ResumeContext[816];}SCRUB_DATA_INPUT,*PSCRUB_DATA_INPUT;
typedef struct _SCRUB_DATA_OUTPUT{DWORD Size;DWORD Flags;DWORD Status;ULONGLONG ErrorFileOffset;ULONGLONG ErrorLength;ULONGLONG NumberOfBytesRepaired;ULONGLONG NumberOfBytesFailed;ULONGLONG InternalFileReference;DWORD Reserved[6];BYTE ResumeContext[816];}SCRUB_DATA_OUTPUT,*PSCRUB_DATA_OUTPUT;
typedef enum _SYSTEM_POWER_STATE{PowerSystemUnspecified=0,PowerSystemWorking=1,PowerSystemSleeping1=2,PowerSystemSleeping2=3,PowerSystemSleeping3=4,PowerSystemHibernate=5,PowerSystemShutdown=6,PowerSystemMaximum=7}SYSTEM_POWER_STATE,*PSYSTEM_POWER_STATE;
typedef enum{PowerActionNone=0,PowerActionReserved,PowerActionSleep,PowerActionHibernate,PowerActionShutdown,PowerActionShutdownReset,PowerActionShutdownOff,PowerActionWarmEject}POWER_ACTION,*PPOWER_ACTION;
typedef enum _DEVICE_POWER_STATE{PowerDeviceUnspecified=0,PowerDeviceD0,PowerDeviceD1,PowerDeviceD2,PowerDeviceD3,PowerDeviceMaximum}DEVICE_POWER_STATE,*PDEVICE_POWER_STATE;
typedef enum _MONITOR_DISPLAY_STATE{PowerMonitorOff=0,PowerMonitorOn,PowerMonitorDim}MONITOR_DISPLAY_STATE,*PMONITOR_DISPLAY_STATE;
typedef enum _USER_ACTIVITY_PRESENCE{PowerUserPresent=0,PowerUserNotPresent,PowerUserInactive,PowerUserMaximum,PowerUserInvalid=PowerUserMaximum}USER_ACTIVITY_PRESENCE,*PUSER_ACTIVITY_PRESENCE;
typedef DWORD EXECUTION_STATE,*PEXECUTION_STATE;
typedef enum{LT_DONT_CARE,LT_LOWEST_LATENCY}LATENCY_TIME;
typedef enum _POWER_REQUEST_TYPE{PowerRequestDisplayRequired,PowerRequestSystemRequired,PowerRequestAwayModeRequired,PowerRequestExecutionRequired}POWER_REQUEST_TYPE,*PPOWER_REQUEST_TYPE;
typedef struct CM_Power_Data_s{DWORD PD_Size;DEVICE_POWER_STATE PD_MostRecentPowerState;DWORD PD_Capabilities;DWORD PD_D1Latency;DWORD PD_D2Latency;DWORD PD_D3Latency;DEVICE_POWER_STATE PD_PowerStateMapping[7];SYSTEM_POWER_STATE PD_DeepestSystemWake;}CM_POWER_DATA,*PCM_POWER_DATA;
typedef enum{SystemPowerPolicyAc,SystemPowerPolicyDc,VerifySystemPolicyAc,VerifySystemPolicyDc,SystemPowerCapabilities,SystemBatteryState,SystemPowerStateHandler,ProcessorStateHandler,SystemPowerPolicyCurrent,AdministratorPowerPolicy,SystemReserveHiberFile,ProcessorInformation,SystemPowerInformation,ProcessorStateHandler2,LastWakeTime,LastSleepTime,SystemExecutionState,SystemPowerStateNotifyHandler,ProcessorPowerPolicyAc,ProcessorPowerPolicyDc,VerifyProcessorPowerPolicyAc,VerifyProcessorPowerPolicyDc,ProcessorPowerPolicyCurrent,SystemPowerStateLogging,SystemPowerLoggingEntry,SetPowerSettingValue,NotifyUserPowerSetting,PowerInformationLevelUnused0,SystemMonitorHiberBootPowerOff,SystemVideoState,TraceApplicationPowerMessage,TraceApplicationPowerMessageEnd,ProcessorPerfStates,ProcessorIdleStates,ProcessorCap,SystemWakeSource,SystemHiberFileInformation,TraceServicePowerMessage,ProcessorLoad,PowerShutdownNotification,MonitorCapabilities,SessionPowerInit,SessionDisplayState,PowerRequestCreate,PowerRequestAction,GetPowerRequestList,ProcessorInformationEx,NotifyUserModeLegacyPowerEvent,GroupPark,ProcessorIdleDomains,WakeTimerList,SystemHiberFileSize,ProcessorIdleStatesHv,ProcessorPerfStatesHv,ProcessorPerfCapHv,ProcessorSetIdle,LogicalProcessorIdling,UserPresence,PowerSettingNotificationName,GetPowerSettingValue,IdleResiliency,SessionRITState,SessionConnectNotification,SessionPowerCleanup,SessionLockState,SystemHiberbootState,PlatformInformation,PdcInvocation,MonitorInvocation,FirmwareTableInformationRegistered,SetShutdownSelectedTime,SuspendResumeInvocation,PlmPowerRequestCreate,ScreenOff,CsDeviceNotification,PlatformRole,LastResumePerformance,DisplayBurst,ExitLatencySamplingPercentage,ApplyLowPowerScenarioSettings,PowerInformationLevelMaximum}POWER_INFORMATION_LEVEL;
typedef enum{UserNotPresent=0,UserPresent=1,UserUnknown=0xff}POWER_USER_PRESENCE_TYPE,*PPOWER_USER_PRESENCE_TYPE;
typedef struct _POWER_USER_PRESENCE{POWER_USER_PRESENCE_TYPE UserPresence;}POWER_USER_PRESENCE,*PPOWER_USER_PRESENCE;
typedef struct _POWER_SESSION_CONNECT{BOOLEAN Connected;BOOLEAN Console;}POWER_SESSION_CONNECT,*PPOWER_SESSION_CONNECT;
typedef struct _POWER_SESSION_TIMEOUTS{DWORD InputTimeout;DWORD DisplayTimeout;}POWER_SESSION_TIMEOUTS,*PPOWER_SESSION_TIMEOUTS;
typedef struct _POWER_SESSION_RIT_STATE{BOOLEAN Active;DWORD LastInputTime;}POWER_SESSION_RIT_STATE,*PPOWER_SESSION_RIT_STATE;
typedef struct _POWER_SESSION_WINLOGON{DWORD SessionId;BOOLEAN Console;BOOLEAN Locked;}POWER_SESSION_WINLOGON,*PPOWER_SESSION_WINLOGON;
typedef struct _POWER_IDLE_RESILIENCY{DWORD CoalescingTimeout;DWORD IdleResiliencyPeriod;}POWER_IDLE_RESILIENCY,*PPOWER_IDLE_RESILIENCY;
typedef enum{MonitorRequestReasonUnknown,MonitorRequestReasonPowerButton,MonitorRequestReasonRemoteConnection,MonitorRequestReasonScMonitorpower,MonitorRequestReasonUserInput,MonitorRequestReasonAcDcDisplayBurst,MonitorRequestReasonUserDisplayBurst,MonitorRequestReasonPoSetSystemState,MonitorRequestReasonSetThreadExecutionState,MonitorRequestReasonFullWake,MonitorRequestReasonSessionUnlock,MonitorRequestReasonScreenOffRequest,MonitorRequestReasonIdleTimeout,MonitorRequestReasonPolicyChange,MonitorRequestReasonMax}POWER_MONITOR_REQUEST_REASON;
typedef struct _POWER_MONITOR_INVOCATION{BOOLEAN On;BOOLEAN Console;POWER_MONITOR_REQUEST_REASON RequestReason;}POWER_MONITOR_INVOCATION,*PPOWER_MONITOR_INVOCATION;
typedef struct _RESUME_PERFORMANCE{DWORD PostTimeMs;ULONGLONG TotalResumeTimeMs;ULONGLONG ResumeCompleteTimestamp;}RESUME_PERFORMANCE,*PRESUME_PERFORMANCE;
typedef enum{PoAc,PoDc,PoHot,PoConditionMaximum}SYSTEM_POWER_CONDITION;
typedef struct{DWORD Version;GUID Guid;SYSTEM_POWER_CONDITION PowerCondition;DWORD DataLength;BYTE Data[1];}SET_POWER_SETTING_VALUE,*PSET_POWER_SETTING_VALUE;
typedef struct{GUID Guid;}NOTIFY_USER_POWER_SETTING,*PNOTIFY_USER_POWER_SETTING;
typedef struct _APPLICATIONLAUNCH_SETTING_VALUE{LARGE_INTEGER ActivationTime;DWORD Flags;DWORD ButtonInstanceID;}APPLICATIONLAUNCH_SETTING_VALUE,*PAPPLICATIONLAUNCH_SETTING_VALUE;
typedef enum _POWER_PLATFORM_ROLE{PlatformRoleUnspecified=0,PlatformRoleDesktop,PlatformRoleMobile,PlatformRoleWorkstation,PlatformRoleEnterpriseServer,PlatformRoleSOHOServer,PlatformRoleAppliancePC,PlatformRolePerformanceServer,PlatformRoleSlate,PlatformRoleMaximum}POWER_PLATFORM_ROLE,*PPOWER_PLATFORM_ROLE;
typedef struct _POWER_PLATFORM_INFORMATION{BOOLEAN AoAc;}POWER_PLATFORM_INFORMATION,*PPOWER_PLATFORM_INFORMATION;
typedef struct{DWORD Granularity;DWORD Capacity;}BATTERY_REPORTING_SCALE,*PBATTERY_REPORTING_SCALE;
typedef struct{DWORD Frequency;DWORD Flags;DWORD PercentFrequency;}PPM_WMI_LEGACY_PERFSTATE,*PPPM_WMI_LEGACY_PERFSTATE;
typedef struct{DWORD Latency;DWORD Power;DWORD TimeCheck;BYTE PromotePercent;BYTE DemotePercent;BYTE StateType;BYTE Reserved;DWORD StateFlags;DWORD Context;DWORD IdleHandler;DWORD Reserved1;}PPM_WMI_IDLE_STATE,*PPPM_WMI_IDLE_STATE;
typedef struct{DWORD Type;DWORD Count;DWORD TargetState;DWORD OldState;DWORD64 TargetProcessors;PPM_WMI_IDLE_STATE State[1];}PPM_WMI_IDLE_STATES,*PPPM_WMI_IDLE_STATES;
typedef struct{DWORD Type;DWORD Count;DWORD TargetState;DWORD OldState;PVOID TargetProcessors;PPM_WMI_IDLE_STATE State[1];}PPM_WMI_IDLE_STATES_EX,*PPPM_WMI_IDLE_STATES_EX;
typedef struct{DWORD Frequency;DWORD Power;BYTE PercentFrequency;BYTE IncreaseLevel;BYTE DecreaseLevel;BYTE Type;DWORD IncreaseTime;DWORD DecreaseTime;DWORD64 Control;DWORD64 Status;DWORD HitCount;DWORD Reserved1;DWORD64 Reserved2;DWORD64 Reserved3;}PPM_WMI_PERF_STATE,*PPPM_WMI_PERF_STATE;
typedef struct{DWORD Count;DWORD MaxFrequency;DWORD CurrentState;DWORD MaxPerfState;DWORD MinPerfState;DWORD LowestPerfState;DWORD ThermalConstraint;BYTE BusyAdjThreshold;BYTE PolicyType;BYTE Type;BYTE Reserved;DWORD TimerInterval;DWORD64 TargetProcessors;DWORD PStateHandler;DWORD PStateContext;DWORD TStateHandler;DWORD TStateContext;DWORD FeedbackHandler;DWORD Reserved1;DWORD64 Reserved2;PPM_WMI_PERF_STATE State[1];}PPM_WMI_PERF_STATES,*PPPM_WMI_PERF_STATES;
typedef struct{DWORD Count;DWORD MaxFrequency;DWORD CurrentState;DWORD MaxPerfState;DWORD MinPerfState;DWORD LowestPerfState;DWORD ThermalConstraint;BYTE BusyAdjThreshold;BYTE PolicyType;BYTE Type;BYTE Reserved;DWORD TimerInterval;PVOID TargetProcessors;DWORD PStateHandler;DWORD PStateContext;DWORD TStateHandler;DWORD TStateContext;DWORD FeedbackHandler;DWORD Reserved1;DWORD64 Reserved2;PPM_WMI_PERF_STATE State[1];}PPM_WMI_PERF_STATES_EX,*PPPM_WMI_PERF_STATES_EX;
typedef struct{DWORD IdleTransitions;DWORD FailedTransitions;DWORD InvalidBucketIndex;DWORD64 TotalTime;DWORD IdleTimeBuckets[6];}PPM_IDLE_STATE_ACCOUNTING,*PPPM_IDLE_STATE_ACCOUNTING;
typedef struct{DWORD StateCount;DWORD TotalTransitions;DWORD ResetCount;DWORD64 StartTime;PPM_IDLE_STATE_ACCOUNTING State[1];}PPM_IDLE_ACCOUNTING,*PPPM_IDLE_ACCOUNTING;
typedef struct{DWORD64 TotalTimeUs;DWORD MinTimeUs;DWORD MaxTimeUs;DWORD Count;}PPM_IDLE_STATE_BUCKET_EX,*PPPM_IDLE_STATE_BUCKET_EX;
typedef struct{DWORD64 TotalTime;DWORD IdleTransitions;DWORD FailedTransitions;DWORD InvalidBucketIndex;DWORD MinTimeUs;DWORD MaxTimeUs;DWORD CancelledTransitions;PPM_IDLE_STATE_BUCKET_EX IdleTimeBuckets[16];}PPM_IDLE_STATE_ACCOUNTING_EX,*PPPM_IDLE_STATE_ACCOUNTING_EX;
typedef struct{DWORD StateCount;DWORD TotalTransitions;DWORD ResetCount;DWORD AbortCount;DWORD64 StartTime;PPM_IDLE_STATE_ACCOUNTING_EX State[1];}PPM_IDLE_ACCOUNTING_EX,*PPPM_IDLE_ACCOUNTING_EX;
typedef struct{DWORD State;DWORD Status;DWORD Latency;DWORD Speed;DWORD Processor;}PPM_PERFSTATE_EVENT,*PPPM_PERFSTATE_EVENT;
typedef struct{DWORD State;DWORD Latency;DWORD Speed;DWORD64 Processors;}PPM_PERFSTATE_DOMAIN_EVENT,*PPPM_PERFSTATE_DOMAIN_EVENT;
typedef struct{DWORD NewState;DWORD OldState;DWORD64 Processors;}PPM_IDLESTATE_EVENT,*PPPM_IDLESTATE_EVENT;
typedef struct{DWORD ThermalConstraint;DWORD64 Processors;}PPM_THERMALCHANGE_EVENT,*PPPM_THERMALCHANGE_EVENT;
typedef struct{BYTE Mode;DWORD64 Processors;}PPM_THERMAL_POLICY_EVENT,*PPPM_THERMAL_POLICY_EVENT;
typedef struct{POWER_ACTION Action;DWORD Flags;DWORD EventCode;}POWER_ACTION_POLICY,*PPOWER_ACTION_POLICY;
typedef struct{DWORD TimeCheck;BYTE DemotePercent;BYTE PromotePercent;BYTE Spare[2];}PROCESSOR_IDLESTATE_INFO,*PPROCESSOR_IDLESTATE_INFO;
typedef struct{BOOLEAN Enable;BYTE Spare[3];DWORD BatteryLevel;POWER_ACTION_POLICY PowerPolicy;SYSTEM_POWER_STATE MinSystemState;}SYSTEM_POWER_LEVEL,*PSYSTEM_POWER_LEVEL;
typedef struct _SYSTEM_POWER_POLICY{DWORD Revision;POWER_ACTION_POLICY PowerButton;POWER_ACTION_POLICY SleepButton;POWER_ACTION_POLICY LidClose;SYSTEM_POWER_STATE LidOpenWake;DWORD Reserved;POWER_ACTION_POLICY Idle;DWORD IdleTimeout;BYTE IdleSensitivity;BYTE DynamicThrottle;BYTE Spare2[2];SYSTEM_POWER_STATE MinSleep;SYSTEM_POWER_STATE MaxSleep;SYSTEM_POWER_STATE ReducedLatencySleep;DWORD WinLogonFlags;DWORD Spare3;DWORD DozeS4Timeout;DWORD BroadcastCapacityResolution;SYSTEM_POWER_LEVEL DischargePolicy[4];DWORD VideoTimeout;BOOLEAN VideoDimDisplay;DWORD VideoReserved[3];DWORD SpindownTimeout;BOOLEAN OptimizeForPower;BYTE FanThrottleTolerance;BYTE ForcedThrottle;BYTE MinThrottle;POWER_ACTION_POLICY OverThrottled;}SYSTEM_POWER_POLICY,*PSYSTEM_POWER_POLICY;
typedef struct{WORD Revision;union{WORD AsWORD;struct{WORD AllowScaling:1;WORD Disabled:1;WORD Reserved:14;};}Flags;DWORD PolicyCount;PROCESSOR_IDLESTATE_INFO Policy[0x3];}PROCESSOR_IDLESTATE_POLICY,*PPROCESSOR_IDLESTATE_POLICY;
typedef struct _PROCESSOR_POWER_POLICY_INFO{DWORD TimeCheck;DWORD DemoteLimit;DWORD PromoteLimit;BYTE DemotePercent;BYTE PromotePercent;BYTE Spare[2];DWORD AllowDemotion:1;DWORD AllowPromotion:1;DWORD Reserved:30;}PROCESSOR_POWER_POLICY_INFO,*PPROCESSOR_POWER_POLICY_INFO;
typedef struct _PROCESSOR_POWER_POLICY{DWORD Revision;BYTE DynamicThrottle;BYTE Spare[3];DWORD DisableCStates:1;DWORD Reserved:31;DWORD PolicyCount;PROCESSOR_POWER_POLICY_INFO Policy[3];}PROCESSOR_POWER_POLICY,*PPROCESSOR_POWER_POLICY;
typedef struct{DWORD Revision;BYTE MaxThrottle;BYTE MinThrottle;BYTE BusyAdjThreshold;union{BYTE Spare;union{BYTE AsBYTE;struct{BYTE NoDomainAccounting:1;BYTE IncreasePolicy:2;BYTE DecreasePolicy:2;BYTE Reserved:3;};}Flags;};DWORD TimeCheck;DWORD IncreaseTime;DWORD DecreaseTime;DWORD IncreasePercent;DWORD DecreasePercent;}PROCESSOR_PERFSTATE_POLICY,*PPROCESSOR_PERFSTATE_POLICY;
typedef struct _ADMINISTRATOR_POWER_POLICY{SYSTEM_POWER_STATE MinSleep;SYSTEM_POWER_STATE MaxSleep;DWORD MinVideoTimeout;DWORD MaxVideoTimeout;DWORD MinSpindownTimeout;DWORD MaxSpindownTimeout;}ADMINISTRATOR_POWER_POLICY,*PADMINISTRATOR_POWER_POLICY;
typedef struct{BOOLEAN PowerButtonPresent;BOOLEAN SleepButtonPresent;BOOLEAN LidPresent;BOOLEAN SystemS1;BOOLEAN SystemS2;BOOLEAN SystemS3;BOOLEAN SystemS4;BOOLEAN SystemS5;BOOLEAN HiberFilePresent;BOOLEAN FullWake;BOOLEAN VideoDimPresent;BOOLEAN ApmPresent;BOOLEAN UpsPresent;BOOLEAN ThermalControl;BOOLEAN ProcessorThrottle;BYTE ProcessorMinThrottle;BYTE ProcessorMaxThrottle;BOOLEAN FastSystemS4;BYTE spare2[3];BOOLEAN DiskSpinDown;BYTE spare3[8];BOOLEAN SystemBatteriesPresent;BOOLEAN BatteriesAreShortTerm;BATTERY_REPORTING_SCALE BatteryScale[3];SYSTEM_POWER_STATE AcOnLineWake;SYSTEM_POWER_STATE SoftLidWake;SYSTEM_POWER_STATE RtcWake;SYSTEM_POWER_STATE MinDeviceWakeState;SYSTEM_POWER_STATE DefaultLowLatencyWake;}SYSTEM_POWER_CAPABILITIES,*PSYSTEM_POWER_CAPABILITIES;
typedef struct{BOOLEAN AcOnLine;BOOLEAN BatteryPresent;BOOLEAN Charging;BOOLEAN Discharging;BOOLEAN Spare1[4];DWORD MaxCapacity;DWORD RemainingCapacity;DWORD Rate;DWORD EstimatedTime;DWORD DefaultAlert1;DWORD DefaultAlert2;}SYSTEM_BATTERY_STATE,*PSYSTEM_BATTERY_STATE;
typedef struct _IMAGE_DOS_HEADER{WORD e_magic;WORD e_cblp;WORD e_cp;WORD e_crlc;WORD e_cparhdr;WORD e_minalloc;WORD e_maxalloc;WORD e_ss;WORD e_sp;WORD e_csum;WORD e_ip;WORD e_cs;WORD e_lfarlc;WORD e_ovno;WORD e_res[4];WORD e_oemid;WORD e_oeminfo;WORD e_res2[10];LONG e_lfanew;}IMAGE_DOS_HEADER,*PIMAGE_DOS_HEADER;
typedef struct _IMAGE_OS2_HEADER{WORD ne_magic;CHAR ne_ver;CHAR ne_rev;WORD ne_enttab;WORD ne_cbenttab;LONG ne_crc;WORD ne_flags;WORD ne_autodata;WORD ne_heap;WORD ne_stack;LONG ne_csip;LONG ne_sssp;WORD ne_cseg;WORD ne_cmod;WORD ne_cbnrestab;WORD ne_segtab;WORD ne_rsrctab;WORD ne_restab;WORD ne_modtab;WORD ne_imptab;LONG ne_nrestab;WORD ne_cmovent;WORD ne_align;WORD ne_cres;BYTE ne_exetyp;BYTE ne_flagsothers;WORD ne_pretthunks;WORD ne_psegrefbytes;WORD ne_swaparea;WORD ne_expver;}IMAGE_OS2_HEADER,*PIMAGE_OS2_HEADER;
typedef struct _IMAGE_VXD_HEADER{WORD e32_magic;BYTE e32_border;BYTE e32_worder;DWORD e32_level;WORD e32_cpu;WORD e32_os;DWORD e32_ver;DWORD e32_mflags;DWORD e32_mpages;DWORD e32_startobj;DWORD e32_eip;DWORD e32_stackobj;DWORD e32_esp;DWORD e32_pagesize;DWORD e32_lastpagesize;DWORD e32_fixupsize;DWORD e32_fixupsum;DWORD e32_ldrsize;DWORD e32_ldrsum;DWORD e32_objtab;DWORD e32_objcnt;DWORD e32_objmap;DWORD e32_itermap;DWORD e32_rsrctab;DWORD e32_rsrccnt;DWORD e32_restab;DWORD e32_enttab;DWORD e32_dirtab;DWORD e32_dircnt;DWORD e32_fpagetab;DWORD e32_frectab;DWORD e32_impmod;DWORD e32_impmodcnt;DWORD e32_impproc;DWORD e32_pagesum;DWORD e32_datapage;DWORD e32_preload;DWORD e32_nrestab;DWORD e32_cbnrestab;DWORD e32_nressum;DWORD e32_autodata;DWORD e32_debuginfo;DWORD e32_debuglen;DWORD e32_instpreload;DWORD e32_instdemand;DWORD e32_heapsize;BYTE e32_res3[12];DWORD e32_winresoff;DWORD e32_winreslen;WORD e32_devid;WORD e32_ddkver;}IMAGE_VXD_HEADER,*PIMAGE_VXD_HEADER;
typedef struct _IMAGE_FILE_HEADER{WORD Machine;WORD NumberOfSections;DWORD TimeDateStamp;DWORD PointerToSymbolTable;DWORD NumberOfSymbols;WORD SizeOfOptionalHeader;WORD Characteristics;}IMAGE_FILE_HEADER,*PIMAGE_FILE_HEADER;
typedef struct _IMAGE_DATA_DIRECTORY{DWORD VirtualAddress;DWORD Size;}IMAGE_DATA_DIRECTORY,*PIMAGE_DATA_DIRECTORY;
typedef struct _IMAGE_OPTIONAL_HEADER{WORD Magic;BYTE MajorLinkerVersion;BYTE MinorLinkerVersion;DWORD SizeOfCode;DWORD SizeOfInitializedData;DWORD SizeOfUninitializedData;DWORD AddressOfEntryPoint;DWORD BaseOfCode;DWORD BaseOfData;DWORD ImageBase;DWORD SectionAlignment;DWORD FileAlignment;WORD MajorOperatingSystemVersion;WORD MinorOperatingSystemVersion;WORD MajorImageVersion;WORD MinorImageVersion;WORD MajorSubsystemVersion;WORD MinorSubsystemVersion;DWORD Win32VersionValue;DWORD SizeOfImage;DWORD SizeOfHeaders;DWORD CheckSum;WORD Subsystem;WORD DllCharacteristics;DWORD SizeOfStackReserve;DWORD SizeOfStackCommit;DWORD SizeOfHeapReserve;DWORD SizeOfHeapCommit;DWORD LoaderFlags;DWORD NumberOfRvaAndSizes;IMAGE_DATA_DIRECTORY DataDirectory[16];}IMAGE_OPTIONAL_HEADER32,*PIMAGE_OPTIONAL_HEADER32;
typedef struct _IMAGE_ROM_OPTIONAL_HEADER{WORD Magic;BYTE MajorLinkerVersion;BYTE MinorLinkerVersion;DWORD SizeOfCode;DWORD SizeOfInitializedData;DWORD SizeOfUninitializedData;DWORD AddressOfEntryPoint;DWORD BaseOfCode;DWORD BaseOfData;DWORD BaseOfBss;DWORD GprMask;DWORD CprMask[4];DWORD GpValue;}IMAGE_ROM_OPTIONAL_HEADER,*PIMAGE_ROM_OPTIONAL_HEADER;
typedef struct _IMAGE_OPTIONAL_HEADER64{WORD Magic;BYTE MajorLinkerVersion;BYTE MinorLinkerVersion;DWORD SizeOfCode;DWORD SizeOfInitializedData;DWORD SizeOfUninitializedData;DWORD AddressOfEntryPoint;DWORD BaseOfCode;ULONGLONG ImageBase;DWORD SectionAlignment;DWORD FileAlignment;WORD MajorOperatingSystemVersion;WORD MinorOperatingSystemVersion;WORD MajorImageVersion;WORD MinorImageVersion;WORD MajorSubsystemVersion;WORD MinorSubsystemVersion;DWORD Win32VersionValue;DWORD SizeOfImage;DWORD SizeOfHeaders;DWORD CheckSum;WORD Subsystem;WORD DllCharacteristics;ULONGLONG SizeOfStackReserve;ULONGLONG SizeOfStackCommit;ULONGLONG SizeOfHeapReserve;ULONGLONG SizeOfHeapCommit;DWORD LoaderFlags;DWORD NumberOfRvaAndSizes;IMAGE_DATA_DIRECTORY DataDirectory[16];}IMAGE_OPTIONAL_HEADER64,*PIMAGE_OPTIONAL_HEADER64;
typedef IMAGE_OPTIONAL_HEADER64 IMAGE_OPTIONAL_HEADER;
typedef PIMAGE_OPTIONAL_HEADER64 PIMAGE_OPTIONAL_HEADER;
typedef struct _IMAGE_NT_HEADERS64{DWORD Signature;IMAGE_FILE_HEADER FileHeader;IMAGE_OPTIONAL_HEADER64 OptionalHeader;}IMAGE_NT_HEADERS64,*PIMAGE_NT_HEADERS64;
typedef struct _IMAGE_NT_HEADERS{DWORD Signature;IMAGE_FILE_HEADER FileHeader;IMAGE_OPTIONAL_HEADER32 OptionalHeader;}IMAGE_NT_HEADERS32,*PIMAGE_NT_HEADERS32;
typedef struct _IMAGE_ROM_HEADERS{IMAGE_FILE_HEADER FileHeader;IMAGE_ROM_OPTIONAL_HEADER OptionalHeader;}IMAGE_ROM_HEADERS,*PIMAGE_ROM_HEADERS;
typedef IMAGE_NT_HEADERS64 IMAGE_NT_HEADERS;
typedef PIMAGE_NT_HEADERS64 PIMAGE_NT_HEADERS;
typedef struct ANON_OBJECT_HEADER{WORD Sig1;WORD Sig2;WORD Version;WORD Machine;DWORD TimeDateStamp;CLSID ClassID;DWORD SizeOfData;}ANON_OBJECT_HEADER;
typedef struct ANON_OBJECT_HEADER_V2{WORD Sig1;WORD Sig2;WORD Version;WORD Machine;DWORD TimeDateStamp;CLSID ClassID;DWORD SizeOfData;DWORD Flags;DWORD MetaDataSize;DWORD MetaDataOffset;}ANON_OBJECT_HEADER_V2;
typedef struct ANON_OBJECT_HEADER_BIGOBJ{WORD Sig1;WORD Sig2;WORD Version;WORD Machine;DWORD TimeDateStamp;CLSID ClassID;DWORD SizeOfData;DWORD Flags;DWORD MetaDataSize;DWORD MetaDataOffset;DWORD NumberOfSections;DWORD PointerToSymbolTable;DWORD NumberOfSymbols;}ANON_OBJECT_HEADER_BIGOBJ;
typedef struct _IMAGE_SECTION_HEADER{BYTE Name[8];union{DWORD PhysicalAddress;DWORD VirtualSize;}Misc;DWORD VirtualAddress;DWORD SizeOfRawData;DWORD PointerToRawData;DWORD PointerToRelocations;DWORD PointerToLinenumbers;WORD NumberOfRelocations;WORD NumberOfLinenumbers;DWORD Characteristics;}IMAGE_SECTION_HEADER,*PIMAGE_SECTION_HEADER;
typedef struct _IMAGE_SYMBOL{union{BYTE ShortName[8];struct{DWORD Short;DWORD Long;}Name;DWORD LongName[2];}N;DWORD Value;SHORT SectionNumber;WORD Type;BYTE StorageClass;BYTE NumberOfAuxSymbols;}IMAGE_SYMBOL;
typedef IMAGE_SYMBOL*PIMAGE_SYMBOL;
typedef struct _IMAGE_SYMBOL_EX{union{BYTE ShortName[8];struct{DWORD Short;DWORD Long;}Name;DWORD LongName[2];}N;DWORD Value;LONG SectionNumber;WORD Type;BYTE StorageClass;BYTE NumberOfAuxSymbols;}IMAGE_SYMBOL_EX,*PIMAGE_SYMBOL_EX;
typedef struct IMAGE_AUX_SYMBOL_TOKEN_DEF{BYTE bAuxType;BYTE bReserved;DWORD SymbolTableIndex;BYTE rgbReserved[12];}IMAGE_AUX_SYMBOL_TOKEN_DEF,*PIMAGE_AUX_SYMBOL_TOKEN_DEF;
typedef union _IMAGE_AUX_SYMBOL{struct{DWORD TagIndex;union{struct{WORD Linenumber;WORD Size;}LnSz;DWORD TotalSize;}Misc;union{struct{DWORD PointerToLinenumber;DWORD PointerToNextFunction;}Function;struct{WORD Dimension[4];}Array;}FcnAry;WORD TvIndex;}Sym;struct{BYTE Name[18];}File;struct{DWORD Length;WORD NumberOfRelocations;WORD NumberOfLinenumbers;DWORD CheckSum;SHORT Number;BYTE Selection;}Section;IMAGE_AUX_SYMBOL_TOKEN_DEF TokenDef;struct{DWORD crc;BYTE rgbReserved[14];}CRC;}IMAGE_AUX_SYMBOL,*PIMAGE_AUX_SYMBOL;
typedef union _IMAGE_AUX_SYMBOL_EX{struct{DWORD WeakDefaultSymIndex;DWORD WeakSearchType;BYTE rgbReserved[12];}Sym;struct{BYTE Name[sizeof(IMAGE_SYMBOL_EX)];}File;struct{DWORD Length;WORD NumberOfRelocations;WORD NumberOfLinenumbers;DWORD CheckSum;SHORT Number;BYTE Selection;BYTE bReserved;SHORT HighNumber;BYTE rgbReserved[2];}Section;struct{IMAGE_AUX_SYMBOL_TOKEN_DEF TokenDef;BYTE rgbReserved[2];};struct{DWORD crc;BYTE rgbReserved[16];}CRC;}IMAGE_AUX_SYMBOL_EX,*PIMAGE_AUX_SYMBOL_EX;
typedef enum IMAGE_AUX_SYMBOL_TYPE{IMAGE_AUX_SYMBOL_TYPE_TOKEN_DEF=1}IMAGE_AUX_SYMBOL_TYPE;
typedef struct _IMAGE_RELOCATION{union{DWORD VirtualAddress;DWORD RelocCount;};DWORD SymbolTableIndex;WORD Type;}IMAGE_RELOCATION;
typedef IMAGE_RELOCATION*PIMAGE_RELOCATION;
typedef struct _IMAGE_LINENUMBER{union{DWORD SymbolTableIndex;DWORD VirtualAddress;}Type;WORD Linenumber;}IMAGE_LINENUMBER;
typedef IMAGE_LINENUMBER*PIMAGE_LINENUMBER;
typedef struct _IMAGE_BASE_RELOCATION{DWORD VirtualAddress;DWORD SizeOfBlock;}IMAGE_BASE_RELOCATION;
typedef IMAGE_BASE_RELOCATION*PIMAGE_BASE_RELOCATION;
typedef struct _IMAGE_ARCHIVE_MEMBER_HEADER{BYTE Name[16];BYTE Date[12];BYTE UserID[6];BYTE GroupID[6];BYTE Mode[8];BYTE Size[10];BYTE EndHeader[2];}IMAGE_ARCHIVE_MEMBER_HEADER,*PIMAGE_ARCHIVE_MEMBER_HEADER;
typedef struct _IMAGE_EXPORT_DIRECTORY{DWORD Characteristics;DWORD TimeDateStamp;WORD MajorVersion;WORD MinorVersion;DWORD Name;DWORD Base;DWORD NumberOfFunctions;DWORD NumberOfNames;DWORD AddressOfFunctions;DWORD AddressOfNames;DWORD AddressOfNameOrdinals;}IMAGE_EXPORT_DIRECTORY,*PIMAGE_EXPORT_DIRECTORY;
typedef struct _IMAGE_IMPORT_BY_NAME{WORD Hint;CHAR Name[1];}IMAGE_IMPORT_BY_NAME,*PIMAGE_IMPORT_BY_NAME;
typedef struct _IMAGE_THUNK_DATA64{union{ULONGLONG ForwarderString;ULONGLONG Function;ULONGLONG Ordinal;ULONGLONG AddressOfData;}u1;}IMAGE_THUNK_DATA64;
typedef IMAGE_THUNK_DATA64*PIMAGE_THUNK_DATA64;
typedef struct _IMAGE_THUNK_DATA32{union{DWORD ForwarderString;DWORD Function;DWORD Ordinal;DWORD AddressOfData;}u1;}IMAGE_THUNK_DATA32;
typedef IMAGE_THUNK_DATA32*PIMAGE_THUNK_DATA32;
typedef void(*PIMAGE_TLS_CALLBACK)(PVOID DllHandle,DWORD Reason,PVOID Reserved);
typedef struct _IMAGE_TLS_DIRECTORY64{ULONGLONG StartAddressOfRawData;ULONGLONG EndAddressOfRawData;ULONGLONG AddressOfIndex;ULONGLONG AddressOfCallBacks;DWORD SizeOfZeroFill;DWORD Characteristics;}IMAGE_TLS_DIRECTORY64;
typedef IMAGE_TLS_DIRECTORY64*PIMAGE_TLS_DIRECTORY64;
typedef struct _IMAGE_TLS_DIRECTORY32{DWORD StartAddressOfRawData;DWORD EndAddressOfRawData;DWORD AddressOfIndex;DWORD AddressOfCallBacks;DWORD SizeOfZeroFill;DWORD Characteristics;}IMAGE_TLS_DIRECTORY32;
typedef IMAGE_TLS_DIRECTORY32*PIMAGE_TLS_DIRECTORY32;
typedef IMAGE_THUNK_DATA64 IMAGE_THUNK_DATA;
typedef PIMAGE_THUNK_DATA64 PIMAGE_THUNK_DATA;
typedef IMAGE_TLS_DIRECTORY64 IMAGE_TLS_DIRECTORY;
typedef PIMAGE_TLS_DIRECTORY64 PIMAGE_TLS_DIRECTORY;
typedef struct _IMAGE_IMPORT_DESCRIPTOR{union{DWORD Characteristics;DWORD OriginalFirstThunk;};DWORD TimeDateStamp;DWORD ForwarderChain;DWORD Name;DWORD FirstThunk;}IMAGE_IMPORT_DESCRIPTOR;
typedef IMAGE_IMPORT_DESCRIPTOR*PIMAGE_IMPORT_DESCRIPTOR;
typedef struct _IMAGE_BOUND_IMPORT_DESCRIPTOR{DWORD TimeDateStamp;WORD OffsetModuleName;WORD NumberOfModuleForwarderRefs;}IMAGE_BOUND_IMPORT_DESCRIPTOR,*PIMAGE_BOUND_IMPORT_DESCRIPTOR;
typedef struct _IMAGE_BOUND_FORWARDER_REF{DWORD TimeDateStamp;WORD OffsetModuleName;WORD Reserved;}IMAGE_BOUND_FORWARDER_REF,*PIMAGE_BOUND_FORWARDER_REF;
typedef struct _IMAGE_DELAYLOAD_DESCRIPTOR{union{DWORD AllAttributes;struct{DWORD RvaBased:1;DWORD ReservedAttributes:31;};}Attributes;DWORD DllNameRVA;DWORD ModuleHandleRVA;DWORD ImportAddressTableRVA;DWORD ImportNameTableRVA;DWORD BoundImportAddressTableRVA;DWORD UnloadInformationTableRVA;DWORD TimeDateStamp;}IMAGE_DELAYLOAD_DESCRIPTOR,*PIMAGE_DELAYLOAD_DESCRIPTOR;
typedef const IMAGE_DELAYLOAD_DESCRIPTOR*PCIMAGE_DELAYLOAD_DESCRIPTOR;
typedef struct _IMAGE_RESOURCE_DIRECTORY{DWORD Characteristics;DWORD TimeDateStamp;WORD MajorVersion;WORD MinorVersion;WORD NumberOfNamedEntries;WORD NumberOfIdEntries;}IMAGE_RESOURCE_DIRECTORY,*PIMAGE_RESOURCE_DIRECTORY;
typedef struct _IMAGE_RESOURCE_DIRECTORY_ENTRY{union{struct{DWORD NameOffset:31;DWORD NameIsString:1;};DWORD Name;WORD Id;};union{DWORD OffsetToData;struct{DWORD OffsetToDirectory:31;DWORD DataIsDirectory:1;};};}IMAGE_RESOURCE_DIRECTORY_ENTRY,*PIMAGE_RESOURCE_DIRECTORY_ENTRY;
typedef struct _IMAGE_RESOURCE_DIRECTORY_STRING{WORD Length;CHAR NameString[1];}IMAGE_RESOURCE_DIRECTORY_STRING,*PIMAGE_RESOURCE_DIRECTORY_STRING;
typedef struct _IMAGE_RESOURCE_DIR_STRING_U{WORD Length;WCHAR NameString[1];}IMAGE_RESOURCE_DIR_STRING_U,*PIMAGE_RESOURCE_DIR_STRING_U;
typedef struct _IMAGE_RESOURCE_DATA_ENTRY{DWORD OffsetToData;DWORD Size;DWORD CodePage;DWORD Reserved;}IMAGE_RESOURCE_DATA_ENTRY,*PIMAGE_RESOURCE_DATA_ENTRY;
typedef struct{DWORD Size;DWORD TimeDateStamp;WORD MajorVersion;WORD MinorVersion;DWORD GlobalFlagsClear;DWORD GlobalFlagsSet;DWORD CriticalSectionDefaultTimeout;DWORD DeCommitFreeBlockThreshold;DWORD DeCommitTotalFreeThreshold;DWORD LockPrefixTable;DWORD MaximumAllocationSize;DWORD VirtualMemoryThreshold;DWORD ProcessHeapFlags;DWORD ProcessAffinityMask;WORD CSDVersion;WORD Reserved1;DWORD EditList;DWORD SecurityCookie;DWORD SEHandlerTable;DWORD SEHandlerCount;}IMAGE_LOAD_CONFIG_DIRECTORY32,*PIMAGE_LOAD_CONFIG_DIRECTORY32;
typedef struct{DWORD Size;DWORD TimeDateStamp;WORD MajorVersion;WORD MinorVersion;DWORD GlobalFlagsClear;DWORD GlobalFlagsSet;DWORD CriticalSectionDefaultTimeout;ULONGLONG DeCommitFreeBlockThreshold;ULONGLONG DeCommitTotalFreeThreshold;ULONGLONG LockPrefixTable;ULONGLONG MaximumAllocationSize;ULONGLONG VirtualMemoryThreshold;ULONGLONG ProcessAffinityMask;DWORD ProcessHeapFlags;WORD CSDVersion;WORD Reserved1;ULONGLONG EditList;ULONGLONG SecurityCookie;ULONGLONG SEHandlerTable;ULONGLONG SEHandlerCount;}IMAGE_LOAD_CONFIG_DIRECTORY64,*PIMAGE_LOAD_CONFIG_DIRECTORY64;
typedef IMAGE_LOAD_CONFIG_DIRECTORY64 IMAGE_LOAD_CONFIG_DIRECTORY;
typedef PIMAGE_LOAD_CONFIG_DIRECTORY64 PIMAGE_LOAD_CONFIG_DIRECTORY;
typedef struct _IMAGE_CE_RUNTIME_FUNCTION_ENTRY{DWORD FuncStart;DWORD PrologLen:8;DWORD FuncLen:22;DWORD ThirtyTwoBit:1;DWORD ExceptionFlag:1;}IMAGE_CE_RUNTIME_FUNCTION_ENTRY,*PIMAGE_CE_RUNTIME_FUNCTION_ENTRY;
typedef struct _IMAGE_ALPHA64_RUNTIME_FUNCTION_ENTRY{ULONGLONG BeginAddress;ULONGLONG EndAddress;ULONGLONG ExceptionHandler;ULONGLONG HandlerData;ULONGLONG PrologEndAddress;}IMAGE_ALPHA64_RUNTIME_FUNCTION_ENTRY,*PIMAGE_ALPHA64_RUNTIME_FUNCTION_ENTRY;
typedef struct _IMAGE_ALPHA_RUNTIME_FUNCTION_ENTRY{DWORD BeginAddress;DWORD EndAddress;DWORD ExceptionHandler;DWORD HandlerData;DWORD PrologEndAddress;}IMAGE_ALPHA_RUNTIME_FUNCTION_ENTRY,*PIMAGE_ALPHA_RUNTIME_FUNCTION_ENTRY;
typedef struct _IMAGE_ARM_RUNTIME_FUNCTION_ENTRY{DWORD BeginAddress;union{DWORD UnwindData;struct{DWORD Flag:2;DWORD FunctionLength:11;DWORD Ret:2;DWORD H:1;DWORD Reg:3;DWORD R:1;DWORD L:1;DWORD C:1;DWORD StackAdjust:10;};};}IMAGE_ARM_RUNTIME_FUNCTION_ENTRY,*PIMAGE_ARM_RUNTIME_FUNCTION_ENTRY;
typedef struct _IMAGE_ARM64_RUNTIME_FUNCTION_ENTRY{DWORD BeginAddress;union{DWORD UnwindData;struct{DWORD Flag:2;DWORD FunctionLength:11;DWORD RegF:3;DWORD RegI:4;DWORD H:1;DWORD CR:2;DWORD FrameSize:9;};};}IMAGE_ARM64_RUNTIME_FUNCTION_ENTRY,*PIMAGE_ARM64_RUNTIME_FUNCTION_ENTRY;
typedef struct _IMAGE_RUNTIME_FUNCTION_ENTRY{DWORD BeginAddress;DWORD EndAddress;union{DWORD UnwindInfoAddress;DWORD UnwindData;};}_IMAGE_RUNTIME_FUNCTION_ENTRY,*_PIMAGE_RUNTIME_FUNCTION_ENTRY;
typedef _IMAGE_RUNTIME_FUNCTION_ENTRY IMAGE_IA64_RUNTIME_FUNCTION_ENTRY;
typedef _PIMAGE_RUNTIME_FUNCTION_ENTRY PIMAGE_IA64_RUNTIME_FUNCTION_ENTRY;
typedef _IMAGE_RUNTIME_FUNCTION_ENTRY IMAGE_RUNTIME_FUNCTION_ENTRY;
typedef _PIMAGE_RUNTIME_FUNCTION_ENTRY PIMAGE_RUNTIME_FUNCTION_ENTRY;
typedef struct _IMAGE_DEBUG_DIRECTORY{DWORD Characteristics;DWORD TimeDateStamp;WORD MajorVersion;WORD MinorVersion;DWORD Type;DWORD SizeOfData;DWORD AddressOfRawData;DWORD PointerToRawData;}IMAGE_DEBUG_DIRECTORY,*PIMAGE_DEBUG_DIRECTORY;
typedef struct _IMAGE_COFF_SYMBOLS_HEADER{DWORD NumberOfSymbols;DWORD LvaToFirstSymbol;DWORD NumberOfLinenumbers;DWORD LvaToFirstLinenumber;DWORD RvaToFirstByteOfCode;DWORD RvaToLastByteOfCode;DWORD RvaToFirstByteOfData;DWORD RvaToLastByteOfData;}IMAGE_COFF_SYMBOLS_HEADER,*PIMAGE_COFF_SYMBOLS_HEADER;
typedef struct _FPO_DATA{DWORD ulOffStart;DWORD cbProcSize;DWORD cdwLocals;WORD cdwParams;WORD cbProlog:8;WORD cbRegs:3;WORD fHasSEH:1;WORD fUseBP:1;WORD reserved:1;WORD cbFrame:2;}FPO_DATA,*PFPO_DATA;
typedef struct _IMAGE_DEBUG_MISC{DWORD DataType;DWORD Length;BOOLEAN Unicode;BYTE Reserved[3];BYTE Data[1];}IMAGE_DEBUG_MISC,*PIMAGE_DEBUG_MISC;
typedef struct _IMAGE_FUNCTION_ENTRY{DWORD StartingAddress;DWORD EndingAddress;DWORD EndOfPrologue;}IMAGE_FUNCTION_ENTRY,*PIMAGE_FUNCTION_ENTRY;
typedef struct _IMAGE_FUNCTION_ENTRY64{ULONGLONG StartingAddress;ULONGLONG EndingAddress;union{ULONGLONG EndOfPrologue;ULONGLONG UnwindInfoAddress;};}IMAGE_FUNCTION_ENTRY64,*PIMAGE_FUNCTION_ENTRY64;
typedef struct _IMAGE_SEPARATE_DEBUG_HEADER{WORD Signature;WORD Flags;WORD Machine;WORD Characteristics;DWORD TimeDateStamp;DWORD CheckSum;DWORD ImageBase;DWORD SizeOfImage;DWORD NumberOfSections;DWORD ExportedNamesSize;DWORD DebugDirectorySize;DWORD SectionAlignment;DWORD Reserved[2];}IMAGE_SEPARATE_DEBUG_HEADER,*PIMAGE_SEPARATE_DEBUG_HEADER;
typedef struct _NON_PAGED_DEBUG_INFO{WORD Signature;WORD Flags;DWORD Size;WORD Machine;WORD Characteristics;DWORD TimeDateStamp;DWORD CheckSum;DWORD SizeOfImage;ULONGLONG ImageBase;}NON_PAGED_DEBUG_INFO,*PNON_PAGED_DEBUG_INFO;
typedef struct _ImageArchitectureHeader{unsigned int AmaskValue:1;int Adummy1:7;unsigned int AmaskShift:8;int Adummy2:16;DWORD FirstEntryRVA;}IMAGE_ARCHITECTURE_HEADER,*PIMAGE_ARCHITECTURE_HEADER;
typedef struct _ImageArchitectureEntry{DWORD FixupInstRVA;DWORD NewInst;}IMAGE_ARCHITECTURE_ENTRY,*PIMAGE_ARCHITECTURE_ENTRY;
typedef struct IMPORT_OBJECT_HEADER{WORD Sig1;WORD Sig2;WORD Version;WORD Machine;DWORD TimeDateStamp;DWORD SizeOfData;union{WORD Ordinal;WORD Hint;};WORD Type:2;WORD NameType:3;WORD Reserved:11;}IMPORT_OBJECT_HEADER;
typedef enum IMPORT_OBJECT_TYPE{IMPORT_OBJECT_CODE=0,IMPORT_OBJECT_DATA=1,IMPORT_OBJECT_CONST=2}IMPORT_OBJECT_TYPE;
typedef enum IMPORT_OBJECT_NAME_TYPE{IMPORT_OBJECT_ORDINAL=0,IMPORT_OBJECT_NAME=1,IMPORT_OBJECT_NAME_NO_PREFIX=2,IMPORT_OBJECT_NAME_UNDECORATE=3}IMPORT_OBJECT_NAME_TYPE;
typedef enum ReplacesCorHdrNumericDefines{COMIMAGE_FLAGS_ILONLY=0x00000001,COMIMAGE_FLAGS_32BITREQUIRED=0x00000002,COMIMAGE_FLAGS_IL_LIBRARY=0x00000004,COMIMAGE_FLAGS_STRONGNAMESIGNED=0x00000008,COMIMAGE_FLAGS_TRACKDEBUGDATA=0x00010000,COR_VERSION_MAJOR_V2=2,COR_VERSION_MAJOR=COR_VERSION_MAJOR_V2,COR_VERSION_MINOR=0,COR_DELETED_NAME_LENGTH=8,COR_VTABLEGAP_NAME_LENGTH=8,NATIVE_TYPE_MAX_CB=1,COR_ILMETHOD_SECT_SMALL_MAX_DATASIZE=0xFF,IMAGE_COR_MIH_METHODRVA=0x01,IMAGE_COR_MIH_EHRVA=0x02,IMAGE_COR_MIH_BASICBLOCK=0x08,COR_VTABLE_32BIT=0x01,COR_VTABLE_64BIT=0x02,COR_VTABLE_FROM_UNMANAGED=0x04,COR_VTABLE_CALL_MOST_DERIVED=0x10,IMAGE_COR_EATJ_THUNK_SIZE=32,MAX_CLASS_NAME=1024,MAX_PACKAGE_NAME=1024}ReplacesCorHdrNumericDefines;
typedef struct IMAGE_COR20_HEADER{DWORD cb;WORD MajorRuntimeVersion;WORD MinorRuntimeVersion;IMAGE_DATA_DIRECTORY MetaData;DWORD Flags;union{DWORD EntryPointToken;DWORD EntryPointRVA;};IMAGE_DATA_DIRECTORY Resources;IMAGE_DATA_DIRECTORY StrongNameSignature;IMAGE_DATA_DIRECTORY CodeManagerTable;IMAGE_DATA_DIRECTORY VTableFixups;IMAGE_DATA_DIRECTORY ExportAddressTableJumps;IMAGE_DATA_DIRECTORY ManagedNativeHeader;}IMAGE_COR20_HEADER,*PIMAGE_COR20_HEADER;
typedef struct _SLIST_ENTRY{struct _SLIST_ENTRY*Next;}SLIST_ENTRY,*PSLIST_ENTRY;
typedef union _SLIST_HEADER{struct{ULONGLONG Alignment;ULONGLONG Region;};struct{ULONGLONG Depth:16;ULONGLONG Sequence:9;ULONGLONG NextEntry:39;ULONGLONG HeaderType:1;ULONGLONG Init:1;ULONGLONG Reserved:59;ULONGLONG Region:3;}Header8;struct{ULONGLONG Depth:16;ULONGLONG Sequence:48;ULONGLONG HeaderType:1;ULONGLONG Reserved:3;ULONGLONG NextEntry:60;}HeaderX64;}SLIST_HEADER,*PSLIST_HEADER;
typedef struct _RTL_RUN_ONCE{PVOID Ptr;}RTL_RUN_ONCE,*PRTL_RUN_ONCE;
typedef DWORD(*PRTL_RUN_ONCE_INIT_FN)(PRTL_RUN_ONCE,PVOID,PVOID*);
typedef struct _RTL_BARRIER{DWORD Reserved1;DWORD Reserved2;ULONG_PTR Reserved3[2];DWORD Reserved4;DWORD Reserved5;}RTL_BARRIER,*PRTL_BARRIER;
typedef struct _MESSAGE_RESOURCE_ENTRY{WORD Length;WORD Flags;BYTE Text[1];}MESSAGE_RESOURCE_ENTRY,*PMESSAGE_RESOURCE_ENTRY;
typedef struct _MESSAGE_RESOURCE_BLOCK{DWORD LowId;DWORD HighId;DWORD OffsetToEntries;}MESSAGE_RESOURCE_BLOCK,*PMESSAGE_RESOURCE_BLOCK;
typedef struct _MESSAGE_RESOURCE_DATA{DWORD NumberOfBlocks;MESSAGE_RESOURCE_BLOCK Blocks[1];}MESSAGE_RESOURCE_DATA,*PMESSAGE_RESOURCE_DATA;
typedef struct _OSVERSIONINFOA{DWORD dwOSVersionInfoSize;DWORD dwMajorVersion;DWORD dwMinorVersion;DWORD dwBuildNumber;DWORD dwPlatformId;CHAR szCSDVersion[128];}OSVERSIONINFOA,*POSVERSIONINFOA,*LPOSVERSIONINFOA;
typedef struct _OSVERSIONINFOW{DWORD dwOSVersionInfoSize;DWORD dwMajorVersion;DWORD dwMinorVersion;DWORD dwBuildNumber;DWORD dwPlatformId;WCHAR szCSDVersion[128];}OSVERSIONINFOW,*POSVERSIONINFOW,*LPOSVERSIONINFOW,RTL_OSVERSIONINFOW,*PRTL_OSVERSIONINFOW;
typedef OSVERSIONINFOA OSVERSIONINFO;
typedef POSVERSIONINFOA POSVERSIONINFO;
typedef LPOSVERSIONINFOA LPOSVERSIONINFO;
typedef struct _OSVERSIONINFOEXA{DWORD dwOSVersionInfoSize;DWORD dwMajorVersion;DWORD dwMinorVersion;DWORD dwBuildNumber;DWORD dwPlatformId;CHAR szCSDVersion[128];WORD wServicePackMajor;WORD wServicePackMinor;WORD wSuiteMask;BYTE wProductType;BYTE wReserved;}OSVERSIONINFOEXA,*POSVERSIONINFOEXA,*LPOSVERSIONINFOEXA;
typedef struct _OSVERSIONINFOEXW{DWORD dwOSVersionInfoSize;DWORD dwMajorVersion;DWORD dwMinorVersion;DWORD dwBuildNumber;DWORD dwPlatformId;WCHAR szCSDVersion[128];WORD wServicePackMajor;WORD wServicePackMinor;WORD wSuiteMask;BYTE wProductType;BYTE wReserved;}OSVERSIONINFOEXW,*POSVERSIONINFOEXW,*LPOSVERSIONINFOEXW,RTL_OSVERSIONINFOEXW,*PRTL_OSVERSIONINFOEXW;
typedef OSVERSIONINFOEXA OSVERSIONINFOEX;
typedef POSVERSIONINFOEXA POSVERSIONINFOEX;
typedef LPOSVERSIONINFOEXA LPOSVERSIONINFOEX;
typedef enum _RTL_UMS_THREAD_INFO_CLASS{UmsThreadInvalidInfoClass=0,UmsThreadUserContext,UmsThreadPriority,UmsThreadAffinity,UmsThreadTeb,UmsThreadIsSuspended,UmsThreadIsTerminated,UmsThreadMaxInfoClass}RTL_UMS_THREAD_INFO_CLASS,*PRTL_UMS_THREAD_INFO_CLASS;
typedef enum _RTL_UMS_SCHEDULER_REASON{UmsSchedulerStartup=0,UmsSchedulerThreadBlocked,UmsSchedulerThreadYield,}RTL_UMS_SCHEDULER_REASON,*PRTL_UMS_SCHEDULER_REASON;
typedef void RTL_UMS_SCHEDULER_ENTRY_POINT(RTL_UMS_SCHEDULER_REASON Reason,ULONG_PTR ActivationPayload,PVOID SchedulerParam);
typedef RTL_UMS_SCHEDULER_ENTRY_POINT*PRTL_UMS_SCHEDULER_ENTRY_POINT;
typedef struct _RTL_CRITICAL_SECTION_DEBUG{WORD Type;WORD CreatorBackTraceIndex;struct _RTL_CRITICAL_SECTION*CriticalSection;LIST_ENTRY ProcessLocksList;DWORD EntryCount;DWORD ContentionCount;DWORD Flags;WORD CreatorBackTraceIndexHigh;WORD SpareWORD;}RTL_CRITICAL_SECTION_DEBUG,*PRTL_CRITICAL_SECTION_DEBUG,RTL_RESOURCE_DEBUG,*PRTL_RESOURCE_DEBUG;
typedef struct _RTL_CRITICAL_SECTION{PRTL_CRITICAL_SECTION_DEBUG DebugInfo;LONG LockCount;LONG RecursionCount;HANDLE OwningThread;HANDLE LockSemaphore;ULONG_PTR SpinCount;}RTL_CRITICAL_SECTION,*PRTL_CRITICAL_SECTION;
typedef struct _RTL_SRWLOCK{PVOID Ptr;}RTL_SRWLOCK,*PRTL_SRWLOCK;
typedef struct _RTL_CONDITION_VARIABLE{PVOID Ptr;}RTL_CONDITION_VARIABLE,*PRTL_CONDITION_VARIABLE;
typedef void(*PAPCFUNC)(ULONG_PTR Parameter);
typedef LONG(*PVECTORED_EXCEPTION_HANDLER)(struct _EXCEPTION_POINTERS*ExceptionInfo);
typedef enum _HEAP_INFORMATION_CLASS{HeapCompatibilityInformation,HeapEnableTerminationOnCorruption}HEAP_INFORMATION_CLASS;
typedef void(*WORKERCALLBACKFUNC)(PVOID);
typedef void(*APC_CALLBACK_FUNCTION)(DWORD,PVOID,PVOID);
typedef void(*WAITORTIMERCALLBACKFUNC)(PVOID,BOOLEAN);
typedef WAITORTIMERCALLBACKFUNC WAITORTIMERCALLBACK;
typedef void(*PFLS_CALLBACK_FUNCTION)(PVOID lpFlsData);
typedef BOOLEAN(*PSECURE_MEMORY_CACHE_CALLBACK)(PVOID Addr,SIZE_T Range);
typedef enum _ACTIVATION_CONTEXT_INFO_CLASS{ActivationContextBasicInformation=1,ActivationContextDetailedInformation=2,AssemblyDetailedInformationInActivationContext=3,FileInformationInAssemblyOfAssemblyInActivationContext=4,RunlevelInformationInActivationContext=5,CompatibilityInformationInActivationContext=6,ActivationContextManifestResourceName=7,MaxActivationContextInfoClass,AssemblyDetailedInformationInActivationContxt=3,FileInformationInAssemblyOfAssemblyInActivationContxt=4}ACTIVATION_CONTEXT_INFO_CLASS;
typedef enum{ACTCTX_RUN_LEVEL_UNSPECIFIED=0,ACTCTX_RUN_LEVEL_AS_INVOKER,ACTCTX_RUN_LEVEL_HIGHEST_AVAILABLE,ACTCTX_RUN_LEVEL_REQUIRE_ADMIN,ACTCTX_RUN_LEVEL_NUMBERS}ACTCTX_REQUESTED_RUN_LEVEL;
typedef enum{ACTCTX_COMPATIBILITY_ELEMENT_TYPE_UNKNOWN=0,ACTCTX_COMPATIBILITY_ELEMENT_TYPE_OS,ACTCTX_COMPATIBILITY_ELEMENT_TYPE_MITIGATION}ACTCTX_COMPATIBILITY_ELEMENT_TYPE;
typedef struct _ACTIVATION_CONTEXT_QUERY_INDEX{DWORD ulAssemblyIndex;DWORD ulFileIndexInAssembly;}ACTIVATION_CONTEXT_QUERY_INDEX,*PACTIVATION_CONTEXT_QUERY_INDEX;
typedef struct _ASSEMBLY_FILE_DETAILED_INFORMATION{DWORD ulFlags;DWORD ulFilenameLength;DWORD ulPathLength;PCWSTR lpFileName;PCWSTR lpFilePath;}ASSEMBLY_FILE_DETAILED_INFORMATION,*PASSEMBLY_FILE_DETAILED_INFORMATION;
typedef struct _ACTIVATION_CONTEXT_ASSEMBLY_DETAILED_INFORMATION{DWORD ulFlags;DWORD ulEncodedAssemblyIdentityLength;DWORD ulManifestPathType;DWORD ulManifestPathLength;LARGE_INTEGER liManifestLastWriteTime;DWORD ulPolicyPathType;DWORD ulPolicyPathLength;LARGE_INTEGER liPolicyLastWriteTime;DWORD ulMetadataSatelliteRosterIndex;DWORD ulManifestVersionMajor;DWORD ulManifestVersionMinor;DWORD ulPolicyVersionMajor;DWORD ulPolicyVersionMinor;DWORD ulAssemblyDirectoryNameLength;PCWSTR lpAssemblyEncodedAssemblyIdentity;PCWSTR lpAssemblyManifestPath;PCWSTR lpAssemblyPolicyPath;PCWSTR lpAssemblyDirectoryName;DWORD ulFileCount;}ACTIVATION_CONTEXT_ASSEMBLY_DETAILED_INFORMATION,*PACTIVATION_CONTEXT_ASSEMBLY_DETAILED_INFORMATION;
typedef struct _ACTIVATION_CONTEXT_RUN_LEVEL_INFORMATION{DWORD ulFlags;ACTCTX_REQUESTED_RUN_LEVEL RunLevel;DWORD UiAccess;}ACTIVATION_CONTEXT_RUN_LEVEL_INFORMATION,*PACTIVATION_CONTEXT_RUN_LEVEL_INFORMATION;
typedef struct _COMPATIBILITY_CONTEXT_ELEMENT{GUID Id;ACTCTX_COMPATIBILITY_ELEMENT_TYPE Type;}COMPATIBILITY_CONTEXT_ELEMENT,*PCOMPATIBILITY_CONTEXT_ELEMENT;
typedef struct _ACTIVATION_CONTEXT_COMPATIBILITY_INFORMATION{DWORD ElementCount;COMPATIBILITY_CONTEXT_ELEMENT Elements[];}ACTIVATION_CONTEXT_COMPATIBILITY_INFORMATION,*PACTIVATION_CONTEXT_COMPATIBILITY_INFORMATION;
typedef struct _SUPPORTED_OS_INFO{WORD OsCount;WORD MitigationExist;WORD OsList[(4)];}SUPPORTED_OS_INFO,*PSUPPORTED_OS_INFO;
typedef struct _ACTIVATION_CONTEXT_DETAILED_INFORMATION{DWORD dwFlags;DWORD ulFormatVersion;DWORD ulAssemblyCount;DWORD ulRootManifestPathType;DWORD ulRootManifestPathChars;DWORD ulRootConfigurationPathType;DWORD ulRootConfigurationPathChars;DWORD ulAppDirPathType;DWORD ulAppDirPathChars;PCWSTR lpRootManifestPath;PCWSTR lpRootConfigurationPath;PCWSTR lpAppDirPath;}ACTIVATION_CONTEXT_DETAILED_INFORMATION,*PACTIVATION_CONTEXT_DETAILED_INFORMATION;
typedef const struct _ACTIVATION_CONTEXT_QUERY_INDEX*PCACTIVATION_CONTEXT_QUERY_INDEX;
typedef const ASSEMBLY_FILE_DETAILED_INFORMATION*PCASSEMBLY_FILE_DETAILED_INFORMATION;
typedef const struct _ACTIVATION_CONTEXT_ASSEMBLY_DETAILED_INFORMATION*PCACTIVATION_CONTEXT_ASSEMBLY_DETAILED_INFORMATION;
typedef const struct _ACTIVATION_CONTEXT_RUN_LEVEL_INFORMATION*PCACTIVATION_CONTEXT_RUN_LEVEL_INFORMATION;
typedef const struct _COMPATIBILITY_CONTEXT_ELEMENT*PCCOMPATIBILITY_CONTEXT_ELEMENT;
typedef const struct _ACTIVATION_CONTEXT_COMPATIBILITY_INFORMATION*PCACTIVATION_CONTEXT_COMPATIBILITY_INFORMATION;
typedef const struct _ACTIVATION_CONTEXT_DETAILED_INFORMATION*PCACTIVATION_CONTEXT_DETAILED_INFORMATION;
typedef void(*RTL_VERIFIER_DLL_LOAD_CALLBACK)(PWSTR DllName,PVOID DllBase,SIZE_T DllSize,PVOID Reserved);
typedef void(*RTL_VERIFIER_DLL_UNLOAD_CALLBACK)(PWSTR DllName,PVOID DllBase,SIZE_T DllSize,PVOID Reserved);
typedef void(*RTL_VERIFIER_NTDLLHEAPFREE_CALLBACK)(PVOID AllocationBase,SIZE_T AllocationSize);
typedef struct _RTL_VERIFIER_THUNK_DESCRIPTOR{PCHAR ThunkName;PVOID ThunkOldAddress;PVOID ThunkNewAddress;}RTL_VERIFIER_THUNK_DESCRIPTOR,*PRTL_VERIFIER_THUNK_DESCRIPTOR;
typedef struct _RTL_VERIFIER_DLL_DESCRIPTOR{PWCHAR DllName;DWORD DllFlags;PVOID DllAddress;PRTL_VERIFIER_THUNK_DESCRIPTOR DllThunks;}RTL_VERIFIER_DLL_DESCRIPTOR,*PRTL_VERIFIER_DLL_DESCRIPTOR;
typedef struct _RTL_VERIFIER_PROVIDER_DESCRIPTOR{DWORD Length;PRTL_VERIFIER_DLL_DESCRIPTOR ProviderDlls;RTL_VERIFIER_DLL_LOAD_CALLBACK ProviderDllLoadCallback;RTL_VERIFIER_DLL_UNLOAD_CALLBACK ProviderDllUnloadCallback;PWSTR VerifierImage;DWORD VerifierFlags;DWORD VerifierDebug;PVOID RtlpGetStackTraceAddress;PVOID RtlpDebugPageHeapCreate;PVOID RtlpDebugPageHeapDestroy;RTL_VERIFIER_NTDLLHEAPFREE_CALLBACK ProviderNtdllHeapFreeCallback;}RTL_VERIFIER_PROVIDER_DESCRIPTOR,*PRTL_VERIFIER_PROVIDER_DESCRIPTOR;
typedef struct _HARDWARE_COUNTER_DATA{HARDWARE_COUNTER_TYPE Type;DWORD Reserved;DWORD64 Value;}HARDWARE_COUNTER_DATA,*PHARDWARE_COUNTER_DATA;
typedef struct _PERFORMANCE_DATA{WORD Size;BYTE Version;BYTE HwCountersCount;DWORD ContextSwitchCount;DWORD64 WaitReasonBitMap;DWORD64 CycleTime;DWORD RetryCount;DWORD Reserved;HARDWARE_COUNTER_DATA HwCounters[16];}PERFORMANCE_DATA,*PPERFORMANCE_DATA;
typedef struct _EVENTLOGRECORD{DWORD Length;DWORD Reserved;DWORD RecordNumber;DWORD TimeGenerated;DWORD TimeWritten;DWORD EventID;WORD EventType;WORD NumStrings;WORD EventCategory;WORD ReservedFlags;DWORD ClosingRecordNumber;DWORD StringOffset;DWORD UserSidLength;DWORD UserSidOffset;DWORD DataLength;DWORD DataOffset;}EVENTLOGRECORD,*PEVENTLOGRECORD;
typedef struct _EVENTSFORLOGFILE{DWORD ulSize;WCHAR szLogicalLogFile[256];DWORD ulNumRecords;EVENTLOGRECORD pEventLogRecords[];}EVENTSFORLOGFILE,*PEVENTSFORLOGFILE;
typedef struct _PACKEDEVENTINFO{DWORD ulSize;DWORD ulNumEventsForLogFile;DWORD ulOffsets[];}PACKEDEVENTINFO,*PPACKEDEVENTINFO;
typedef enum _CM_SERVICE_NODE_TYPE{DriverType=0x00000001,FileSystemType=0x00000002,Win32ServiceOwnProcess=0x00000010,Win32ServiceShareProcess=0x00000020,AdapterType=0x00000004,RecognizerType=0x00000008}SERVICE_NODE_TYPE;
typedef enum _CM_SERVICE_LOAD_TYPE{BootLoad=0x00000000,SystemLoad=0x00000001,AutoLoad=0x00000002,DemandLoad=0x00000003,DisableLoad=0x00000004}SERVICE_LOAD_TYPE;
typedef enum _CM_ERROR_CONTROL_TYPE{IgnoreError=0x00000000,NormalError=0x00000001,SevereError=0x00000002,CriticalError=0x00000003}SERVICE_ERROR_TYPE;
typedef struct _TAPE_ERASE{DWORD Type;BOOLEAN Immediate;}TAPE_ERASE,*PTAPE_ERASE;
typedef struct _TAPE_PREPARE{DWORD Operation;BOOLEAN Immediate;}TAPE_PREPARE,*PTAPE_PREPARE;
typedef struct _TAPE_WRITE_MARKS{DWORD Type;DWORD Count;BOOLEAN Immediate;}TAPE_WRITE_MARKS,*PTAPE_WRITE_MARKS;
typedef struct _TAPE_GET_POSITION{DWORD Type;DWORD Partition;LARGE_INTEGER Offset;}TAPE_GET_POSITION,*PTAPE_GET_POSITION;
typedef struct _TAPE_SET_POSITION{DWORD Method;DWORD Partition;LARGE_INTEGER Offset;BOOLEAN Immediate;}TAPE_SET_POSITION,*PTAPE_SET_POSITION;
typedef struct _TAPE_GET_DRIVE_PARAMETERS{BOOLEAN ECC;BOOLEAN Compression;BOOLEAN DataPadding;BOOLEAN ReportSetmarks;DWORD DefaultBlockSize;DWORD MaximumBlockSize;DWORD MinimumBlockSize;DWORD MaximumPartitionCount;DWORD FeaturesLow;DWORD FeaturesHigh;DWORD EOTWarningZoneSize;}TAPE_GET_DRIVE_PARAMETERS,*PTAPE_GET_DRIVE_PARAMETERS;
typedef struct _TAPE_SET_DRIVE_PARAMETERS{BOOLEAN ECC;BOOLEAN Compression;BOOLEAN DataPadding;BOOLEAN ReportSetmarks;DWORD EOTWarningZoneSize;}TAPE_SET_DRIVE_PARAMETERS,*PTAPE_SET_DRIVE_PARAMETERS;
typedef struct _TAPE_GET_MEDIA_PARAMETERS{LARGE_INTEGER Capacity;LARGE_INTEGER Remaining;DWORD BlockSize;DWORD PartitionCount;BOOLEAN WriteProtected;}TAPE_GET_MEDIA_PARAMETERS,*PTAPE_GET_MEDIA_PARAMETERS;
typedef struct _TAPE_SET_MEDIA_PARAMETERS{DWORD BlockSize;}TAPE_SET_MEDIA_PARAMETERS,*PTAPE_SET_MEDIA_PARAMETERS;
typedef struct _TAPE_CREATE_PARTITION{DWORD Method;DWORD Count;DWORD Size;}TAPE_CREATE_PARTITION,*PTAPE_CREATE_PARTITION;
typedef struct _TAPE_WMI_OPERATIONS{DWORD Method;DWORD DataBufferSize;PVOID DataBuffer;}TAPE_WMI_OPERATIONS,*PTAPE_WMI_OPERATIONS;
typedef enum _TAPE_DRIVE_PROBLEM_TYPE{TapeDriveProblemNone,TapeDriveReadWriteWarning,TapeDriveReadWriteError,TapeDriveReadWarning,TapeDriveWriteWarning,TapeDriveReadError,TapeDriveWriteError,TapeDriveHardwareError,TapeDriveUnsupportedMedia,TapeDriveScsiConnectionError,TapeDriveTimetoClean,TapeDriveCleanDriveNow,TapeDriveMediaLifeExpired,TapeDriveSnappedTape}TAPE_DRIVE_PROBLEM_TYPE;
typedef DWORD TP_VERSION,*PTP_VERSION;
typedef struct _TP_CALLBACK_INSTANCE TP_CALLBACK_INSTANCE,*PTP_CALLBACK_INSTANCE;
typedef void(*PTP_SIMPLE_CALLBACK)(PTP_CALLBACK_INSTANCE Instance,PVOID Context);
typedef struct _TP_POOL TP_POOL,*PTP_POOL;
typedef enum _TP_CALLBACK_PRIORITY{TP_CALLBACK_PRIORITY_HIGH,TP_CALLBACK_PRIORITY_NORMAL,TP_CALLBACK_PRIORITY_LOW,TP_CALLBACK_PRIORITY_INVALID,TP_CALLBACK_PRIORITY_COUNT=TP_CALLBACK_PRIORITY_INVALID}TP_CALLBACK_PRIORITY;
typedef struct _TP_POOL_STACK_INFORMATION{SIZE_T StackReserve;SIZE_T StackCommit;}TP_POOL_STACK_INFORMATION,*PTP_POOL_STACK_INFORMATION;
typedef struct _TP_CLEANUP_GROUP TP_CLEANUP_GROUP,*PTP_CLEANUP_GROUP;
typedef void(*PTP_CLEANUP_GROUP_CANCEL_CALLBACK)(PVOID ObjectContext,PVOID CleanupContext);
typedef struct _TP_CALLBACK_ENVIRON_V3{TP_VERSION Version;PTP_POOL Pool;PTP_CLEANUP_GROUP CleanupGroup;PTP_CLEANUP_GROUP_CANCEL_CALLBACK CleanupGroupCancelCallback;PVOID RaceDll;struct _ACTIVATION_CONTEXT*ActivationContext;PTP_SIMPLE_CALLBACK FinalizationCallback;union{DWORD Flags;struct{DWORD LongFunction:1;DWORD Persistent:1;DWORD Private:30;}s;}u;TP_CALLBACK_PRIORITY CallbackPriority;DWORD Size;}TP_CALLBACK_ENVIRON_V3;
typedef TP_CALLBACK_ENVIRON_V3 TP_CALLBACK_ENVIRON,*PTP_CALLBACK_ENVIRON;
typedef struct _TP_WORK TP_WORK,*PTP_WORK;
typedef void(*PTP_WORK_CALLBACK)(PTP_CALLBACK_INSTANCE Instance,PVOID Context,PTP_WORK Work);
typedef struct _TP_TIMER TP_TIMER,*PTP_TIMER;
typedef void(*PTP_TIMER_CALLBACK)(PTP_CALLBACK_INSTANCE Instance,PVOID Context,PTP_TIMER Timer);
typedef DWORD TP_WAIT_RESULT;
typedef struct _TP_WAIT TP_WAIT,*PTP_WAIT;
typedef void(*PTP_WAIT_CALLBACK)(PTP_CALLBACK_INSTANCE Instance,PVOID Context,PTP_WAIT Wait,TP_WAIT_RESULT WaitResult);
typedef struct _TP_IO TP_IO,*PTP_IO;
typedef GUID CRM_PROTOCOL_ID,*PCRM_PROTOCOL_ID;
typedef ULONG NOTIFICATION_MASK;
typedef struct _TRANSACTION_NOTIFICATION{PVOID TransactionKey;ULONG TransactionNotification;LARGE_INTEGER TmVirtualClock;ULONG ArgumentLength;}TRANSACTION_NOTIFICATION,*PTRANSACTION_NOTIFICATION;
typedef struct _TRANSACTION_NOTIFICATION_RECOVERY_ARGUMENT{GUID EnlistmentId;GUID UOW;}TRANSACTION_NOTIFICATION_RECOVERY_ARGUMENT,*PTRANSACTION_NOTIFICATION_RECOVERY_ARGUMENT;
typedef struct _TRANSACTION_NOTIFICATION_TM_ONLINE_ARGUMENT{GUID TmIdentity;ULONG Flags;}TRANSACTION_NOTIFICATION_TM_ONLINE_ARGUMENT,*PTRANSACTION_NOTIFICATION_TM_ONLINE_ARGUMENT;
typedef ULONG SAVEPOINT_ID,*PSAVEPOINT_ID;
typedef struct _TRANSACTION_NOTIFICATION_SAVEPOINT_ARGUMENT{SAVEPOINT_ID SavepointId;}TRANSACTION_NOTIFICATION_SAVEPOINT_ARGUMENT,*PTRANSACTION_NOTIFICATION_SAVEPOINT_ARGUMENT;
typedef struct _TRANSACTION_NOTIFICATION_PROPAGATE_ARGUMENT{ULONG PropagationCookie;GUID UOW;GUID TmIdentity;ULONG BufferLength;}TRANSACTION_NOTIFICATION_PROPAGATE_ARGUMENT,*PTRANSACTION_NOTIFICATION_PROPAGATE_ARGUMENT;
typedef struct _TRANSACTION_NOTIFICATION_MARSHAL_ARGUMENT{ULONG MarshalCookie;GUID UOW;}TRANSACTION_NOTIFICATION_MARSHAL_ARGUMENT,*PTRANSACTION_NOTIFICATION_MARSHAL_ARGUMENT;
typedef TRANSACTION_NOTIFICATION_PROPAGATE_ARGUMENT TRANSACTION_NOTIFICATION_PROMOTE_ARGUMENT,*PTRANSACTION_NOTIFICATION_PROMOTE_ARGUMENT;
typedef struct _KCRM_MARSHAL_HEADER{ULONG VersionMajor;ULONG VersionMinor;ULONG NumProtocols;ULONG Unused;}KCRM_MARSHAL_HEADER,*PKCRM_MARSHAL_HEADER,*PRKCRM_MARSHAL_HEADER;
typedef struct _KCRM_TRANSACTION_BLOB{GUID UOW;GUID TmIdentity;ULONG IsolationLevel;ULONG IsolationFlags;ULONG Timeout;WCHAR Description[64];}KCRM_TRANSACTION_BLOB,*PKCRM_TRANSACTION_BLOB,*PRKCRM_TRANSACTION_BLOB;
typedef struct _KCRM_PROTOCOL_BLOB{CRM_PROTOCOL_ID ProtocolId;ULONG StaticInfoLength;ULONG TransactionIdInfoLength;ULONG Unused1;ULONG Unused2;}KCRM_PROTOCOL_BLOB,*PKCRM_PROTOCOL_BLOB,*PRKCRM_PROTOCOL_BLOB;
typedef enum _TRANSACTION_OUTCOME{TransactionOutcomeUndetermined=1,TransactionOutcomeCommitted,TransactionOutcomeAborted,}TRANSACTION_OUTCOME;
typedef enum _TRANSACTION_STATE{TransactionStateNormal=1,TransactionStateIndoubt,TransactionStateCommittedNotify,}TRANSACTION_STATE;
typedef struct _TRANSACTION_BASIC_INFORMATION{GUID TransactionId;DWORD State;DWORD Outcome;}TRANSACTION_BASIC_INFORMATION,*PTRANSACTION_BASIC_INFORMATION;
typedef struct _TRANSACTIONMANAGER_BASIC_INFORMATION{GUID TmIdentity;LARGE_INTEGER VirtualClock;}TRANSACTIONMANAGER_BASIC_INFORMATION,*PTRANSACTIONMANAGER_BASIC_INFORMATION;
typedef struct _TRANSACTIONMANAGER_LOG_INFORMATION{GUID LogIdentity;}TRANSACTIONMANAGER_LOG_INFORMATION,*PTRANSACTIONMANAGER_LOG_INFORMATION;
typedef struct _TRANSACTIONMANAGER_LOGPATH_INFORMATION{DWORD LogPathLength;WCHAR LogPath[1];}TRANSACTIONMANAGER_LOGPATH_INFORMATION,*PTRANSACTIONMANAGER_LOGPATH_INFORMATION;
typedef struct _TRANSACTIONMANAGER_RECOVERY_INFORMATION{ULONGLONG LastRecoveredLsn;}TRANSACTIONMANAGER_RECOVERY_INFORMATION,*PTRANSACTIONMANAGER_RECOVERY_INFORMATION;
typedef struct _TRANSACTIONMANAGER_OLDEST_INFORMATION{GUID OldestTransactionGuid;}TRANSACTIONMANAGER_OLDEST_INFORMATION,*PTRANSACTIONMANAGER_OLDEST_INFORMATION;
typedef struct _TRANSACTION_PROPERTIES_INFORMATION{DWORD IsolationLevel;DWORD IsolationFlags;LARGE_INTEGER Timeout;DWORD Outcome;DWORD DescriptionLength;WCHAR Description[1];}TRANSACTION_PROPERTIES_INFORMATION,*PTRANSACTION_PROPERTIES_INFORMATION;
typedef struct _TRANSACTION_BIND_INFORMATION{HANDLE TmHandle;}TRANSACTION_BIND_INFORMATION,*PTRANSACTION_BIND_INFORMATION;
typedef struct _TRANSACTION_ENLISTMENT_PAIR{GUID EnlistmentId;GUID ResourceManagerId;}TRANSACTION_ENLISTMENT_PAIR,*PTRANSACTION_ENLISTMENT_PAIR;
typedef struct _TRANSACTION_ENLISTMENTS_INFORMATION{DWORD NumberOfEnlistments;TRANSACTION_ENLISTMENT_PAIR EnlistmentPair[1];}TRANSACTION_ENLISTMENTS_INFORMATION,*PTRANSACTION_ENLISTMENTS_INFORMATION;
typedef struct _TRANSACTION_SUPERIOR_ENLISTMENT_INFORMATION{TRANSACTION_ENLISTMENT_PAIR SuperiorEnlistmentPair;}TRANSACTION_SUPERIOR_ENLISTMENT_INFORMATION,*PTRANSACTION_SUPERIOR_ENLISTMENT_INFORMATION;
typedef struct _RESOURCEMANAGER_BASIC_INFORMATION{GUID ResourceManagerId;DWORD DescriptionLength;WCHAR Description[1];}RESOURCEMANAGER_BASIC_INFORMATION,*PRESOURCEMANAGER_BASIC_INFORMATION;
typedef struct _RESOURCEMANAGER_COMPLETION_INFORMATION{HANDLE IoCompletionPortHandle;ULONG_PTR CompletionKey;}RESOURCEMANAGER_COMPLETION_INFORMATION,*PRESOURCEMANAGER_COMPLETION_INFORMATION;
typedef enum _TRANSACTION_INFORMATION_CLASS{TransactionBasicInformation,TransactionPropertiesInformation,TransactionEnlistmentInformation,TransactionSuperiorEnlistmentInformation,TransactionBindInformation,TransactionDTCPrivateInformation}TRANSACTION_INFORMATION_CLASS;
typedef enum _TRANSACTIONMANAGER_INFORMATION_CLASS{TransactionManagerBasicInformation,TransactionManagerLogInformation,TransactionManagerLogPathInformation,TransactionManagerOnlineProbeInformation=3,TransactionManagerRecoveryInformation=4,TransactionManagerOldestTransactionInformation=5}TRANSACTIONMANAGER_INFORMATION_CLASS;
typedef enum _RESOURCEMANAGER_INFORMATION_CLASS{ResourceManagerBasicInformation,ResourceManagerCompletionInformation}RESOURCEMANAGER_INFORMATION_CLASS;
typedef struct _ENLISTMENT_BASIC_INFORMATION{GUID EnlistmentId;GUID TransactionId;GUID ResourceManagerId;}ENLISTMENT_BASIC_INFORMATION,*PENLISTMENT_BASIC_INFORMATION;
typedef struct _ENLISTMENT_CRM_INFORMATION{GUID CrmTransactionManagerId;GUID CrmResourceManagerId;GUID CrmEnlistmentId;}ENLISTMENT_CRM_INFORMATION,*PENLISTMENT_CRM_INFORMATION;
typedef enum _ENLISTMENT_INFORMATION_CLASS{EnlistmentBasicInformation,EnlistmentRecoveryInformation,EnlistmentCrmInformation}ENLISTMENT_INFORMATION_CLASS;
typedef struct _TRANSACTION_LIST_ENTRY{GUID UOW;}TRANSACTION_LIST_ENTRY,*PTRANSACTION_LIST_ENTRY;
typedef struct _TRANSACTION_LIST_INFORMATION{DWORD NumberOfTransactions;TRANSACTION_LIST_ENTRY TransactionInformation[1];}TRANSACTION_LIST_INFORMATION,*PTRANSACTION_LIST_INFORMATION;
typedef enum _KTMOBJECT_TYPE{KTMOBJECT_TRANSACTION,KTMOBJECT_TRANSACTION_MANAGER,KTMOBJECT_RESOURCE_MANAGER,KTMOBJECT_ENLISTMENT,KTMOBJECT_INVALID}KTMOBJECT_TYPE,*PKTMOBJECT_TYPE;
typedef struct _KTMOBJECT_CURSOR{GUID LastQuery;DWORD ObjectIdCount;GUID ObjectIds[1];}KTMOBJECT_CURSOR,*PKTMOBJECT_CURSOR;
typedef struct _WOW64_FLOATING_SAVE_AREA{DWORD ControlWord;DWORD StatusWord;DWORD TagWord;DWORD ErrorOffset;DWORD ErrorSelector;DWORD DataOffset;DWORD DataSelector;BYTE RegisterArea[80];DWORD Cr0NpxState;}WOW64_FLOATING_SAVE_AREA,*PWOW64_FLOATING_SAVE_AREA;
typedef struct _WOW64_CONTEXT{DWORD ContextFlags;DWORD Dr0;DWORD Dr1;DWORD Dr2;DWORD Dr3;DWORD Dr6;DWORD Dr7;WOW64_FLOATING_SAVE_AREA FloatSave;DWORD SegGs;DWORD SegFs;DWORD SegEs;DWORD SegDs;DWORD Edi;DWORD Esi;DWORD Ebx;DWORD Edx;DWORD Ecx;DWORD Eax;DWORD Ebp;DWORD Eip;DWORD SegCs;DWORD EFlags;DWORD Esp;DWORD SegSs;BYTE ExtendedRegisters[512];}WOW64_CONTEXT,*PWOW64_CONTEXT;
typedef struct _WOW64_LDT_ENTRY{WORD LimitLow;WORD BaseLow;union{struct{BYTE BaseMid;BYTE Flags1;BYTE Flags2;BYTE BaseHi;}Bytes;struct{DWORD BaseMid:8;DWORD Type:5;DWORD Dpl:2;DWORD Pres:1;DWORD LimitHi:4;DWORD Sys:1;DWORD Reserved_0:1;DWORD Default_Big:1;DWORD Granularity:1;DWORD BaseHi:8;}Bits;}HighWord;}WOW64_LDT_ENTRY,*PWOW64_LDT_ENTRY;
typedef struct _WOW64_DESCRIPTOR_TABLE_ENTRY{DWORD Selector;WOW64_LDT_ENTRY Descriptor;}WOW64_DESCRIPTOR_TABLE_ENTRY,*PWOW64_DESCRIPTOR_TABLE_ENTRY;
typedef struct _PROCESSOR_NUMBER{WORD Group;BYTE Number;BYTE Reserved;}PROCESSOR_NUMBER,*PPROCESSOR_NUMBER;
typedef UINT_PTR WPARAM;
typedef LONG_PTR LPARAM;
typedef LONG_PTR LRESULT;
typedef HANDLE*SPHANDLE;
typedef HANDLE*LPHANDLE;
typedef HANDLE HGLOBAL;
typedef HANDLE HLOCAL;
typedef HANDLE GLOBALHANDLE;
typedef HANDLE LOCALHANDLE;
typedef INT_PTR(*FARPROC)();
typedef INT_PTR(*NEARPROC)();
typedef INT_PTR(*PROC)();
typedef WORD ATOM;
typedef int HFILE;
struct HINSTANCE__{int unused;};
typedef struct HINSTANCE__*HINSTANCE;
struct HKEY__{int unused;};
typedef struct HKEY__*HKEY;
typedef HKEY*PHKEY;
struct HKL__{int unused;};
typedef struct HKL__*HKL;
struct HLSURF__{int unused;};
typedef struct HLSURF__*HLSURF;
struct HMETAFILE__{int unused;};
typedef struct HMETAFILE__*HMETAFILE;
typedef HINSTANCE HMODULE;
struct HRGN__{int unused;};
typedef struct HRGN__*HRGN;
struct HRSRC__{int unused;};
typedef struct HRSRC__*HRSRC;
struct HSPRITE__{int unused;};
typedef struct HSPRITE__*HSPRITE;
struct HSTR__{int unused;};
typedef struct HSTR__*HSTR;
struct HTASK__{int unused;};
typedef struct HTASK__*HTASK;
struct HWINSTA__{int unused;};
typedef struct HWINSTA__*HWINSTA;
typedef struct _FILETIME{DWORD dwLowDateTime;DWORD dwHighDateTime;}FILETIME,*PFILETIME,*LPFILETIME;
struct HWND__{int unused;};
typedef struct HWND__*HWND;
struct HHOOK__{int unused;};
typedef struct HHOOK__*HHOOK;
typedef void*HGDIOBJ;
struct HACCEL__{int unused;};
typedef struct HACCEL__*HACCEL;
struct HBITMAP__{int unused;};
typedef struct HBITMAP__*HBITMAP;
struct HBRUSH__{int unused;};
typedef struct HBRUSH__*HBRUSH;
struct HCOLORSPACE__{int unused;};
typedef struct HCOLORSPACE__*HCOLORSPACE;
struct HDC__{int unused;};
typedef struct HDC__*HDC;
struct HGLRC__{int unused;};
typedef struct HGLRC__*HGLRC;
struct HDESK__{int unused;};
typedef struct HDESK__*HDESK;
struct HENHMETAFILE__{int unused;};
typedef struct HENHMETAFILE__*HENHMETAFILE;
struct HFONT__{int unused;};
typedef struct HFONT__*HFONT;
struct HICON__{int unused;};
typedef struct HICON__*HICON;
struct HMENU__{int unused;};
typedef struct HMENU__*HMENU;
struct HPALETTE__{int unused;};
typedef struct HPALETTE__*HPALETTE;
struct HPEN__{int unused;};
typedef struct HPEN__*HPEN;
struct HMONITOR__{int unused;};
typedef struct HMONITOR__*HMONITOR;
struct HWINEVENTHOOK__{int unused;};
typedef struct HWINEVENTHOOK__*HWINEVENTHOOK;
typedef HICON HCURSOR;
typedef DWORD COLORREF;
struct HUMPD__{int unused;};
typedef struct HUMPD__*HUMPD;
typedef DWORD*LPCOLORREF;
typedef struct tagRECT{LONG left;LONG top;LONG right;LONG bottom;}RECT,*PRECT,*NPRECT,*LPRECT;
typedef const RECT*LPCRECT;
typedef struct _RECTL{LONG left;LONG top;LONG right;LONG bottom;}RECTL,*PRECTL,*LPRECTL;
typedef const RECTL*LPCRECTL;
typedef struct tagPOINT{LONG x;LONG y;}POINT,*PPOINT,*NPPOINT,*LPPOINT;
typedef struct _POINTL{LONG x;LONG y;}POINTL,*PPOINTL;
typedef struct tagSIZE{LONG cx;LONG cy;}SIZE,*PSIZE,*LPSIZE;
typedef SIZE SIZEL;
typedef SIZE*PSIZEL,*LPSIZEL;
typedef struct tagPOINTS{SHORT x;SHORT y;}POINTS,*PPOINTS,*LPPOINTS;
typedef struct APP_LOCAL_DEVICE_ID{BYTE value[32];}APP_LOCAL_DEVICE_ID;
struct DPI_AWARENESS_CONTEXT__{int unused;};
typedef struct DPI_AWARENESS_CONTEXT__*DPI_AWARENESS_CONTEXT;
typedef enum DPI_AWARENESS{DPI_AWARENESS_INVALID=-1,DPI_AWARENESS_UNAWARE=0,DPI_AWARENESS_SYSTEM_AWARE=1,DPI_AWARENESS_PER_MONITOR_AWARE=2}DPI_AWARENESS;
typedef enum DPI_HOSTING_BEHAVIOR{DPI_HOSTING_BEHAVIOR_INVALID=-1,DPI_HOSTING_BEHAVIOR_DEFAULT=0,DPI_HOSTING_BEHAVIOR_MIXED=1}DPI_HOSTING_BEHAVIOR;
typedef struct _SECURITY_ATTRIBUTES{DWORD nLength;LPVOID lpSecurityDescriptor;WINBOOL bInheritHandle;}SECURITY_ATTRIBUTES,*PSECURITY_ATTRIBUTES,*LPSECURITY_ATTRIBUTES;
typedef struct _OVERLAPPED{ULONG_PTR Internal;ULONG_PTR InternalHigh;union{struct{DWORD Offset;DWORD OffsetHigh;};PVOID Pointer;};HANDLE hEvent;}OVERLAPPED,*LPOVERLAPPED;
typedef struct _OVERLAPPED_ENTRY{ULONG_PTR lpCompletionKey;LPOVERLAPPED lpOverlapped;ULONG_PTR Internal;DWORD dwNumberOfBytesTransferred;}OVERLAPPED_ENTRY,*LPOVERLAPPED_ENTRY;
typedef struct _SYSTEMTIME{WORD wYear;WORD wMonth;WORD wDayOfWeek;WORD wDay;WORD wHour;WORD wMinute;WORD wSecond;WORD wMilliseconds;}SYSTEMTIME,*PSYSTEMTIME,*LPSYSTEMTIME;
typedef struct _WIN32_FIND_DATAA{DWORD dwFileAttributes;FILETIME ftCreationTime;FILETIME ftLastAccessTime;FILETIME ftLastWriteTime;DWORD nFileSizeHigh;DWORD nFileSizeLow;DWORD dwReserved0;DWORD dwReserved1;CHAR cFileName[260];CHAR cAlternateFileName[14];}WIN32_FIND_DATAA,*PWIN32_FIND_DATAA,*LPWIN32_FIND_DATAA;
typedef struct _WIN32_FIND_DATAW{DWORD dwFileAttributes;FILETIME ftCreationTime;FILETIME ftLastAccessTime;FILETIME ftLastWriteTime;DWORD nFileSizeHigh;DWORD nFileSizeLow;DWORD dwReserved0;DWORD dwReserved1;WCHAR cFileName[260];WCHAR cAlternateFileName[14];}WIN32_FIND_DATAW,*PWIN32_FIND_DATAW,*LPWIN32_FIND_DATAW;
typedef WIN32_FIND_DATAA WIN32_FIND_DATA;
typedef PWIN32_FIND_DATAA PWIN32_FIND_DATA;
typedef LPWIN32_FIND_DATAA LPWIN32_FIND_DATA;
typedef enum _FINDEX_INFO_LEVELS{FindExInfoStandard,FindExInfoBasic,FindExInfoMaxInfoLevel}FINDEX_INFO_LEVELS;
typedef enum _FINDEX_SEARCH_OPS{FindExSearchNameMatch,FindExSearchLimitToDirectories,FindExSearchLimitToDevices,FindExSearchMaxSearchOp}FINDEX_SEARCH_OPS;
typedef enum _GET_FILEEX_INFO_LEVELS{GetFileExInfoStandard,GetFileExMaxInfoLevel}GET_FILEEX_INFO_LEVELS;
typedef enum _FILE_INFO_BY_HANDLE_CLASS{FileBasicInfo,FileStandardInfo,FileNameInfo,FileRenameInfo,FileDispositionInfo,FileAllocationInfo,FileEndOfFileInfo,FileStreamInfo,FileCompressionInfo,FileAttributeTagInfo,FileIdBothDirectoryInfo,FileIdBothDirectoryRestartInfo,FileIoPriorityHintInfo,FileRemoteProtocolInfo,FileFullDirectoryInfo,FileFullDirectoryRestartInfo,FileStorageInfo,FileAlignmentInfo,FileIdInfo,FileIdExtdDirectoryInfo,FileIdExtdDirectoryRestartInfo,FileCaseSensitiveInfo,FileNormalizedNameInfo,MaximumFileInfoByHandleClass}FILE_INFO_BY_HANDLE_CLASS,*PFILE_INFO_BY_HANDLE_CLASS;
typedef RTL_CRITICAL_SECTION CRITICAL_SECTION;
typedef PRTL_CRITICAL_SECTION PCRITICAL_SECTION;
typedef PRTL_CRITICAL_SECTION LPCRITICAL_SECTION;
typedef RTL_CRITICAL_SECTION_DEBUG CRITICAL_SECTION_DEBUG;
typedef PRTL_CRITICAL_SECTION_DEBUG PCRITICAL_SECTION_DEBUG;
typedef PRTL_CRITICAL_SECTION_DEBUG LPCRITICAL_SECTION_DEBUG;
typedef void(*LPOVERLAPPED_COMPLETION_ROUTINE)(DWORD dwErrorCode,DWORD dwNumberOfBytesTransfered,LPOVERLAPPED lpOverlapped);
typedef struct _PROCESS_HEAP_ENTRY{PVOID lpData;DWORD cbData;BYTE cbOverhead;BYTE iRegionIndex;WORD wFlags;union{struct{HANDLE hMem;DWORD dwReserved[3];}Block;struct{DWORD dwCommittedSize;DWORD dwUnCommittedSize;LPVOID lpFirstBlock;LPVOID lpLastBlock;}Region;};}PROCESS_HEAP_ENTRY,*LPPROCESS_HEAP_ENTRY,*PPROCESS_HEAP_ENTRY;
typedef struct _REASON_CONTEXT{ULONG Version;DWORD Flags;union{struct{HMODULE LocalizedReasonModule;ULONG LocalizedReasonId;ULONG ReasonStringCount;LPWSTR*ReasonStrings;}Detailed;LPWSTR SimpleReasonString;}Reason;}REASON_CONTEXT,*PREASON_CONTEXT;
typedef DWORD(*PTHREAD_START_ROUTINE)(LPVOID lpThreadParameter);
typedef PTHREAD_START_ROUTINE LPTHREAD_START_ROUTINE;
typedef LPVOID(*PENCLAVE_ROUTINE)(LPVOID lpThreadParameter);
typedef PENCLAVE_ROUTINE LPENCLAVE_ROUTINE;
typedef struct _EXCEPTION_DEBUG_INFO{EXCEPTION_RECORD ExceptionRecord;DWORD dwFirstChance;}EXCEPTION_DEBUG_INFO,*LPEXCEPTION_DEBUG_INFO;
typedef struct _CREATE_THREAD_DEBUG_INFO{HANDLE hThread;LPVOID lpThreadLocalBase;LPTHREAD_START_ROUTINE lpStartAddress;}CREATE_THREAD_DEBUG_INFO,*LPCREATE_THREAD_DEBUG_INFO;
typedef struct _CREATE_PROCESS_DEBUG_INFO{HANDLE hFile;HANDLE hProcess;HANDLE hThread;LPVOID lpBaseOfImage;DWORD dwDebugInfoFileOffset;DWORD nDebugInfoSize;LPVOID lpThreadLocalBase;LPTHREAD_START_ROUTINE lpStartAddress;LPVOID lpImageName;WORD fUnicode;}CREATE_PROCESS_DEBUG_INFO,*LPCREATE_PROCESS_DEBUG_INFO;
typedef struct _EXIT_THREAD_DEBUG_INFO{DWORD dwExitCode;}EXIT_THREAD_DEBUG_INFO,*LPEXIT_THREAD_DEBUG_INFO;
typedef struct _EXIT_PROCESS_DEBUG_INFO{DWORD dwExitCode;}EXIT_PROCESS_DEBUG_INFO,*LPEXIT_PROCESS_DEBUG_INFO;
typedef struct _LOAD_DLL_DEBUG_INFO{HANDLE hFile;LPVOID lpBaseOfDll;DWORD dwDebugInfoFileOffset;DWORD nDebugInfoSize;LPVOID lpImageName;WORD fUnicode;}LOAD_DLL_DEBUG_INFO,*LPLOAD_DLL_DEBUG_INFO;
typedef struct _UNLOAD_DLL_DEBUG_INFO{LPVOID lpBaseOfDll;}UNLOAD_DLL_DEBUG_INFO,*LPUNLOAD_DLL_DEBUG_INFO;
typedef struct _OUTPUT_DEBUG_STRING_INFO{LPSTR lpDebugStringData;WORD fUnicode;WORD nDebugStringLength;}OUTPUT_DEBUG_STRING_INFO,*LPOUTPUT_DEBUG_STRING_INFO;
typedef struct _RIP_INFO{DWORD dwError;DWORD dwType;}RIP_INFO,*LPRIP_INFO;
typedef struct _DEBUG_EVENT{DWORD dwDebugEventCode;DWORD dwProcessId;DWORD dwThreadId;union{EXCEPTION_DEBUG_INFO Exception;CREATE_THREAD_DEBUG_INFO CreateThread;CREATE_PROCESS_DEBUG_INFO CreateProcessInfo;EXIT_THREAD_DEBUG_INFO ExitThread;EXIT_PROCESS_DEBUG_INFO ExitProcess;LOAD_DLL_DEBUG_INFO LoadDll;UNLOAD_DLL_DEBUG_INFO UnloadDll;OUTPUT_DEBUG_STRING_INFO DebugString;RIP_INFO RipInfo;}u;}DEBUG_EVENT,*LPDEBUG_EVENT;
typedef PCONTEXT LPCONTEXT;
typedef struct _CONTRACT_DESCRIPTION CONTRACT_DESCRIPTION;
typedef struct _BEM_REFERENCE BEM_REFERENCE;
typedef void(*BEM_FREE_INTERFACE_CALLBACK)(void*interfaceInstance);
typedef LONG(*PTOP_LEVEL_EXCEPTION_FILTER)(struct _EXCEPTION_POINTERS*ExceptionInfo);
typedef PTOP_LEVEL_EXCEPTION_FILTER LPTOP_LEVEL_EXCEPTION_FILTER;
typedef struct _BY_HANDLE_FILE_INFORMATION{DWORD dwFileAttributes;FILETIME ftCreationTime;FILETIME ftLastAccessTime;FILETIME ftLastWriteTime;DWORD dwVolumeSerialNumber;DWORD nFileSizeHigh;DWORD nFileSizeLow;DWORD nNumberOfLinks;DWORD nFileIndexHigh;DWORD nFileIndexLow;}BY_HANDLE_FILE_INFORMATION,*PBY_HANDLE_FILE_INFORMATION,*LPBY_HANDLE_FILE_INFORMATION;
typedef struct _WIN32_FILE_ATTRIBUTE_DATA{DWORD dwFileAttributes;FILETIME ftCreationTime;FILETIME ftLastAccessTime;FILETIME ftLastWriteTime;DWORD nFileSizeHigh;DWORD nFileSizeLow;}WIN32_FILE_ATTRIBUTE_DATA,*LPWIN32_FILE_ATTRIBUTE_DATA;
typedef struct _CREATEFILE2_EXTENDED_PARAMETERS{DWORD dwSize;DWORD dwFileAttributes;DWORD dwFileFlags;DWORD dwSecurityQosFlags;LPSECURITY_ATTRIBUTES lpSecurityAttributes;HANDLE hTemplateFile;}CREATEFILE2_EXTENDED_PARAMETERS,*PCREATEFILE2_EXTENDED_PARAMETERS,*LPCREATEFILE2_EXTENDED_PARAMETERS;
typedef struct _HEAP_SUMMARY{DWORD cb;SIZE_T cbAllocated;SIZE_T cbCommitted;SIZE_T cbReserved;SIZE_T cbMaxReserve;}HEAP_SUMMARY,*PHEAP_SUMMARY;
typedef PHEAP_SUMMARY LPHEAP_SUMMARY;
typedef struct tagENUMUILANG{ULONG NumOfEnumUILang;ULONG SizeOfEnumUIBuffer;LANGID*pEnumUIBuffer;}ENUMUILANG,*PENUMUILANG;
typedef WINBOOL(*ENUMRESLANGPROCA)(HMODULE hModule,LPCSTR lpType,LPCSTR lpName,WORD wLanguage,LONG_PTR lParam);
typedef WINBOOL(*ENUMRESLANGPROCW)(HMODULE hModule,LPCWSTR lpType,LPCWSTR lpName,WORD wLanguage,LONG_PTR lParam);
typedef WINBOOL(*ENUMRESNAMEPROCA)(HMODULE hModule,LPCSTR lpType,LPSTR lpName,LONG_PTR lParam);
typedef WINBOOL(*ENUMRESNAMEPROCW)(HMODULE hModule,LPCWSTR lpType,LPWSTR lpName,LONG_PTR lParam);
typedef WINBOOL(*ENUMRESTYPEPROCA)(HMODULE hModule,LPSTR lpType,LONG_PTR lParam);
typedef WINBOOL(*ENUMRESTYPEPROCW)(HMODULE hModule,LPWSTR lpType,LONG_PTR lParam);
typedef WINBOOL(*PGET_MODULE_HANDLE_EXA)(DWORD dwFlags,LPCSTR lpModuleName,HMODULE*phModule);
typedef WINBOOL(*PGET_MODULE_HANDLE_EXW)(DWORD dwFlags,LPCWSTR lpModuleName,HMODULE*phModule);
typedef PVOID DLL_DIRECTORY_COOKIE,*PDLL_DIRECTORY_COOKIE;
typedef struct _REDIRECTION_FUNCTION_DESCRIPTOR{PCSTR DllName;PCSTR FunctionName;PVOID RedirectionTarget;}REDIRECTION_FUNCTION_DESCRIPTOR,*PREDIRECTION_FUNCTION_DESCRIPTOR;
typedef const REDIRECTION_FUNCTION_DESCRIPTOR*PCREDIRECTION_FUNCTION_DESCRIPTOR;
typedef struct _REDIRECTION_DESCRIPTOR{ULONG Version;ULONG FunctionCount;PCREDIRECTION_FUNCTION_DESCRIPTOR Redirections;}REDIRECTION_DESCRIPTOR,*PREDIRECTION_DESCRIPTOR;
typedef const REDIRECTION_DESCRIPTOR*PCREDIRECTION_DESCRIPTOR;
typedef enum _MEMORY_RESOURCE_NOTIFICATION_TYPE{LowMemoryResourceNotification,HighMemoryResourceNotification}MEMORY_RESOURCE_NOTIFICATION_TYPE;
typedef struct _WIN32_MEMORY_RANGE_ENTRY{PVOID VirtualAddress;SIZE_T NumberOfBytes;}WIN32_MEMORY_RANGE_ENTRY,*PWIN32_MEMORY_RANGE_ENTRY;
typedef void BAD_MEMORY_CALLBACK_ROUTINE(void);
typedef BAD_MEMORY_CALLBACK_ROUTINE*PBAD_MEMORY_CALLBACK_ROUTINE;
typedef enum _OFFER_PRIORITY{VmOfferPriorityVeryLow=1,VmOfferPriorityLow,VmOfferPriorityBelowNormal,VmOfferPriorityNormal}OFFER_PRIORITY;
typedef struct _STARTUPINFOA{DWORD cb;LPSTR lpReserved;LPSTR lpDesktop;LPSTR lpTitle;DWORD dwX;DWORD dwY;DWORD dwXSize;DWORD dwYSize;DWORD dwXCountChars;DWORD dwYCountChars;DWORD dwFillAttribute;DWORD dwFlags;WORD wShowWindow;WORD cbReserved2;LPBYTE lpReserved2;HANDLE hStdInput;HANDLE hStdOutput;HANDLE hStdError;}STARTUPINFOA,*LPSTARTUPINFOA;
typedef struct _STARTUPINFOW{DWORD cb;LPWSTR lpReserved;LPWSTR lpDesktop;LPWSTR lpTitle;DWORD dwX;DWORD dwY;DWORD dwXSize;DWORD dwYSize;DWORD dwXCountChars;DWORD dwYCountChars;DWORD dwFillAttribute;DWORD dwFlags;WORD wShowWindow;WORD cbReserved2;LPBYTE lpReserved2;HANDLE hStdInput;HANDLE hStdOutput;HANDLE hStdError;}STARTUPINFOW,*LPSTARTUPINFOW;
typedef STARTUPINFOA STARTUPINFO;
typedef LPSTARTUPINFOA LPSTARTUPINFO;
typedef struct _PROCESS_INFORMATION{HANDLE hProcess;HANDLE hThread;DWORD dwProcessId;DWORD dwThreadId;}PROCESS_INFORMATION,*PPROCESS_INFORMATION,*LPPROCESS_INFORMATION;
typedef enum _PROCESS_INFORMATION_CLASS{ProcessMemoryPriority,ProcessMemoryExhaustionInfo,ProcessAppMemoryInfo,ProcessInPrivateInfo,ProcessPowerThrottling,ProcessReservedValue1,ProcessTelemetryCoverageInfo,ProcessProtectionLevelInfo,ProcessLeapSecondInfo,ProcessMachineTypeInfo,ProcessInformationClassMax}PROCESS_INFORMATION_CLASS;
typedef struct _APP_MEMORY_INFORMATION{ULONG64 AvailableCommit;ULONG64 PrivateCommitUsage;ULONG64 PeakPrivateCommitUsage;ULONG64 TotalCommitUsage;}APP_MEMORY_INFORMATION,*PAPP_MEMORY_INFORMATION;
typedef enum _MACHINE_ATTRIBUTES{UserEnabled=0x00000001,KernelEnabled=0x00000002,Wow64Container=0x00000004}MACHINE_ATTRIBUTES;
typedef struct _PROCESS_MACHINE_INFORMATION{USHORT ProcessMachine;USHORT Res0;MACHINE_ATTRIBUTES MachineAttributes;}PROCESS_MACHINE_INFORMATION;
typedef enum _PROCESS_MEMORY_EXHAUSTION_TYPE{PMETypeFailFastOnCommitFailure,PMETypeMax}PROCESS_MEMORY_EXHAUSTION_TYPE,*PPROCESS_MEMORY_EXHAUSTION_TYPE;
typedef struct _PROCESS_MEMORY_EXHAUSTION_INFO{USHORT Version;USHORT Reserved;PROCESS_MEMORY_EXHAUSTION_TYPE Type;ULONG_PTR Value;}PROCESS_MEMORY_EXHAUSTION_INFO,*PPROCESS_MEMORY_EXHAUSTION_INFO;
typedef struct _PROCESS_POWER_THROTTLING_STATE{ULONG Version;ULONG ControlMask;ULONG StateMask;}PROCESS_POWER_THROTTLING_STATE,*PPROCESS_POWER_THROTTLING_STATE;
typedef struct PROCESS_PROTECTION_LEVEL_INFORMATION{DWORD ProtectionLevel;}PROCESS_PROTECTION_LEVEL_INFORMATION;
typedef struct _PROCESS_LEAP_SECOND_INFO{ULONG Flags;ULONG Reserved;}PROCESS_LEAP_SECOND_INFO,*PPROCESS_LEAP_SECOND_INFO;
typedef struct _PROC_THREAD_ATTRIBUTE_LIST*PPROC_THREAD_ATTRIBUTE_LIST,*LPPROC_THREAD_ATTRIBUTE_LIST;
typedef struct _MEMORY_PRIORITY_INFORMATION{ULONG MemoryPriority;}MEMORY_PRIORITY_INFORMATION,*PMEMORY_PRIORITY_INFORMATION;
typedef RTL_SRWLOCK SRWLOCK,*PSRWLOCK;
typedef RTL_RUN_ONCE INIT_ONCE;
typedef PRTL_RUN_ONCE PINIT_ONCE;
typedef PRTL_RUN_ONCE LPINIT_ONCE;
typedef WINBOOL(*PINIT_ONCE_FN)(PINIT_ONCE InitOnce,PVOID Parameter,PVOID*Context);
typedef RTL_CONDITION_VARIABLE CONDITION_VARIABLE,*PCONDITION_VARIABLE;
typedef void(*PTIMERAPCROUTINE)(LPVOID lpArgToCompletionRoutine,DWORD dwTimerLowValue,DWORD dwTimerHighValue);
typedef RTL_BARRIER SYNCHRONIZATION_BARRIER;
typedef PRTL_BARRIER PSYNCHRONIZATION_BARRIER;
typedef PRTL_BARRIER LPSYNCHRONIZATION_BARRIER;
typedef struct _SYSTEM_INFO{union{DWORD dwOemId;struct{WORD wProcessorArchitecture;WORD wReserved;};};DWORD dwPageSize;LPVOID lpMinimumApplicationAddress;LPVOID lpMaximumApplicationAddress;DWORD_PTR dwActiveProcessorMask;DWORD dwNumberOfProcessors;DWORD dwProcessorType;DWORD dwAllocationGranularity;WORD wProcessorLevel;WORD wProcessorRevision;}SYSTEM_INFO,*LPSYSTEM_INFO;
typedef struct _MEMORYSTATUSEX{DWORD dwLength;DWORD dwMemoryLoad;DWORDLONG ullTotalPhys;DWORDLONG ullAvailPhys;DWORDLONG ullTotalPageFile;DWORDLONG ullAvailPageFile;DWORDLONG ullTotalVirtual;DWORDLONG ullAvailVirtual;DWORDLONG ullAvailExtendedVirtual;}MEMORYSTATUSEX,*LPMEMORYSTATUSEX;
typedef enum _COMPUTER_NAME_FORMAT{ComputerNameNetBIOS,ComputerNameDnsHostname,ComputerNameDnsDomain,ComputerNameDnsFullyQualified,ComputerNamePhysicalNetBIOS,ComputerNamePhysicalDnsHostname,ComputerNamePhysicalDnsDomain,ComputerNamePhysicalDnsFullyQualified,ComputerNameMax}COMPUTER_NAME_FORMAT;
typedef void(*PTP_WIN32_IO_CALLBACK)(PTP_CALLBACK_INSTANCE Instance,PVOID Context,PVOID Overlapped,ULONG IoResult,ULONG_PTR NumberOfBytesTransferred,PTP_IO Io);
typedef void(*PFIBER_START_ROUTINE)(LPVOID lpFiberParameter);
typedef PFIBER_START_ROUTINE LPFIBER_START_ROUTINE;
typedef LPVOID(*PFIBER_CALLOUT_ROUTINE)(LPVOID lpParameter);
typedef LPVOID LPLDT_ENTRY;
typedef struct _COMMPROP{WORD wPacketLength;WORD wPacketVersion;DWORD dwServiceMask;DWORD dwReserved1;DWORD dwMaxTxQueue;DWORD dwMaxRxQueue;DWORD dwMaxBaud;DWORD dwProvSubType;DWORD dwProvCapabilities;DWORD dwSettableParams;DWORD dwSettableBaud;WORD wSettableData;WORD wSettableStopParity;DWORD dwCurrentTxQueue;DWORD dwCurrentRxQueue;DWORD dwProvSpec1;DWORD dwProvSpec2;WCHAR wcProvChar[1];}COMMPROP,*LPCOMMPROP;
typedef struct _COMSTAT{DWORD fCtsHold:1;DWORD fDsrHold:1;DWORD fRlsdHold:1;DWORD fXoffHold:1;DWORD fXoffSent:1;DWORD fEof:1;DWORD fTxim:1;DWORD fReserved:25;DWORD cbInQue;DWORD cbOutQue;}COMSTAT,*LPCOMSTAT;
typedef struct _DCB{DWORD DCBlength;DWORD BaudRate;DWORD fBinary:1;DWORD fParity:1;DWORD fOutxCtsFlow:1;DWORD fOutxDsrFlow:1;DWORD fDtrControl:2;DWORD fDsrSensitivity:1;DWORD fTXContinueOnXoff:1;DWORD fOutX:1;DWORD fInX:1;DWORD fErrorChar:1;DWORD fNull:1;DWORD fRtsControl:2;DWORD fAbortOnError:1;DWORD fDummy2:17;WORD wReserved;WORD XonLim;WORD XoffLim;BYTE ByteSize;BYTE Parity;BYTE StopBits;char XonChar;char XoffChar;char ErrorChar;char EofChar;char EvtChar;WORD wReserved1;}DCB,*LPDCB;
typedef struct _COMMTIMEOUTS{DWORD ReadIntervalTimeout;DWORD ReadTotalTimeoutMultiplier;DWORD ReadTotalTimeoutConstant;DWORD WriteTotalTimeoutMultiplier;DWORD WriteTotalTimeoutConstant;}COMMTIMEOUTS,*LPCOMMTIMEOUTS;
typedef struct _COMMCONFIG{DWORD dwSize;WORD wVersion;WORD wReserved;DCB dcb;DWORD dwProviderSubType;DWORD dwProviderOffset;DWORD dwProviderSize;WCHAR wcProviderData[1];}COMMCONFIG,*LPCOMMCONFIG;
typedef struct _MEMORYSTATUS{DWORD dwLength;DWORD dwMemoryLoad;SIZE_T dwTotalPhys;SIZE_T dwAvailPhys;SIZE_T dwTotalPageFile;SIZE_T dwAvailPageFile;SIZE_T dwTotalVirtual;SIZE_T dwAvailVirtual;}MEMORYSTATUS,*LPMEMORYSTATUS;
typedef struct _JIT_DEBUG_INFO{DWORD dwSize;DWORD dwProcessorArchitecture;DWORD dwThreadID;DWORD dwReserved0;ULONG64 lpExceptionAddress;ULONG64 lpExceptionRecord;ULONG64 lpContextRecord;}JIT_DEBUG_INFO,*LPJIT_DEBUG_INFO;
typedef JIT_DEBUG_INFO JIT_DEBUG_INFO32,*LPJIT_DEBUG_INFO32;
typedef JIT_DEBUG_INFO JIT_DEBUG_INFO64,*LPJIT_DEBUG_INFO64;
typedef PEXCEPTION_RECORD LPEXCEPTION_RECORD;
typedef PEXCEPTION_POINTERS LPEXCEPTION_POINTERS;
typedef struct _OFSTRUCT{BYTE cBytes;BYTE fFixedDisk;WORD nErrCode;WORD Reserved1;WORD Reserved2;CHAR szPathName[128];}OFSTRUCT,*LPOFSTRUCT,*POFSTRUCT;
typedef enum _THREAD_INFORMATION_CLASS{ThreadMemoryPriority,ThreadAbsoluteCpuPriority,ThreadDynamicCodePolicy,ThreadPowerThrottling,ThreadInformationClassMax}THREAD_INFORMATION_CLASS;
typedef REASON_CONTEXT POWER_REQUEST_CONTEXT,*PPOWER_REQUEST_CONTEXT,*LPPOWER_REQUEST_CONTEXT;
typedef enum _DEP_SYSTEM_POLICY_TYPE{DEPPolicyAlwaysOff=0,DEPPolicyAlwaysOn,DEPPolicyOptIn,DEPPolicyOptOut,DEPTotalPolicyCount}DEP_SYSTEM_POLICY_TYPE;
typedef DWORD(*PFE_EXPORT_FUNC)(PBYTE pbData,PVOID pvCallbackContext,ULONG ulLength);
typedef DWORD(*PFE_IMPORT_FUNC)(PBYTE pbData,PVOID pvCallbackContext,PULONG ulLength);
typedef struct _WIN32_STREAM_ID{DWORD dwStreamId;DWORD dwStreamAttributes;LARGE_INTEGER Size;DWORD dwStreamNameSize;WCHAR cStreamName[1];}WIN32_STREAM_ID,*LPWIN32_STREAM_ID;
typedef struct _STARTUPINFOEXA{STARTUPINFOA StartupInfo;LPPROC_THREAD_ATTRIBUTE_LIST lpAttributeList;}STARTUPINFOEXA,*LPSTARTUPINFOEXA;
typedef struct _STARTUPINFOEXW{STARTUPINFOW StartupInfo;LPPROC_THREAD_ATTRIBUTE_LIST lpAttributeList;}STARTUPINFOEXW,*LPSTARTUPINFOEXW;
typedef STARTUPINFOEXA STARTUPINFOEX;
typedef LPSTARTUPINFOEXA LPSTARTUPINFOEX;
typedef enum _PROC_THREAD_ATTRIBUTE_NUM{ProcThreadAttributeParentProcess=0,ProcThreadAttributeHandleList=2,ProcThreadAttributeGroupAffinity=3,ProcThreadAttributePreferredNode=4,ProcThreadAttributeIdealProcessor=5,ProcThreadAttributeUmsThread=6,ProcThreadAttributeMitigationPolicy=7,ProcThreadAttributeSecurityCapabilities=9,ProcThreadAttributeProtectionLevel=11,ProcThreadAttributeJobList=13,ProcThreadAttributeChildProcessPolicy=14,ProcThreadAttributeAllApplicationPackagesPolicy=15,ProcThreadAttributeWin32kFilter=16}PROC_THREAD_ATTRIBUTE_NUM;
typedef UINT(*PGET_SYSTEM_WOW64_DIRECTORY_A)(LPSTR lpBuffer,UINT uSize);
typedef UINT(*PGET_SYSTEM_WOW64_DIRECTORY_W)(LPWSTR lpBuffer,UINT uSize);
typedef DWORD(*LPPROGRESS_ROUTINE)(LARGE_INTEGER TotalFileSize,LARGE_INTEGER TotalBytesTransferred,LARGE_INTEGER StreamSize,LARGE_INTEGER StreamBytesTransferred,DWORD dwStreamNumber,DWORD dwCallbackReason,HANDLE hSourceFile,HANDLE hDestinationFile,LPVOID lpData);
typedef enum _COPYFILE2_MESSAGE_TYPE{COPYFILE2_CALLBACK_NONE=0,COPYFILE2_CALLBACK_CHUNK_STARTED,COPYFILE2_CALLBACK_CHUNK_FINISHED,COPYFILE2_CALLBACK_STREAM_STARTED,COPYFILE2_CALLBACK_STREAM_FINISHED,COPYFILE2_CALLBACK_POLL_CONTINUE,COPYFILE2_CALLBACK_ERROR,COPYFILE2_CALLBACK_MAX,}COPYFILE2_MESSAGE_TYPE;
typedef enum _COPYFILE2_MESSAGE_ACTION{COPYFILE2_PROGRESS_CONTINUE=0,COPYFILE2_PROGRESS_CANCEL,COPYFILE2_PROGRESS_STOP,COPYFILE2_PROGRESS_QUIET,COPYFILE2_PROGRESS_PAUSE,}COPYFILE2_MESSAGE_ACTION;
typedef enum _COPYFILE2_COPY_PHASE{COPYFILE2_PHASE_NONE=0,COPYFILE2_PHASE_PREPARE_SOURCE,COPYFILE2_PHASE_PREPARE_DEST,COPYFILE2_PHASE_READ_SOURCE,COPYFILE2_PHASE_WRITE_DESTINATION,COPYFILE2_PHASE_SERVER_COPY,COPYFILE2_PHASE_NAMEGRAFT_COPY,COPYFILE2_PHASE_MAX,}COPYFILE2_COPY_PHASE;
typedef struct COPYFILE2_MESSAGE{COPYFILE2_MESSAGE_TYPE Type;DWORD dwPadding;union{struct{DWORD dwStreamNumber;DWORD dwReserved;HANDLE hSourceFile;HANDLE hDestinationFile;ULARGE_INTEGER uliChunkNumber;ULARGE_INTEGER uliChunkSize;ULARGE_INTEGER uliStreamSize;ULARGE_INTEGER uliTotalFileSize;}ChunkStarted;struct{DWORD dwStreamNumber;DWORD dwFlags;HANDLE hSourceFile;HANDLE hDestinationFile;ULARGE_INTEGER uliChunkNumber;ULARGE_INTEGER uliChunkSize;ULARGE_INTEGER uliStreamSize;ULARGE_INTEGER uliStreamBytesTransferred;ULARGE_INTEGER uliTotalFileSize;ULARGE_INTEGER uliTotalBytesTransferred;}ChunkFinished;struct{DWORD dwStreamNumber;DWORD dwReserved;HANDLE hSourceFile;HANDLE hDestinationFile;ULARGE_INTEGER uliStreamSize;ULARGE_INTEGER uliTotalFileSize;}StreamStarted;struct{DWORD dwStreamNumber;DWORD dwReserved;HANDLE hSourceFile;HANDLE hDestinationFile;ULARGE_INTEGER uliStreamSize;ULARGE_INTEGER uliStreamBytesTransferred;ULARGE_INTEGER uliTotalFileSize;ULARGE_INTEGER uliTotalBytesTransferred;}StreamFinished;struct{DWORD dwReserved;}PollContinue;struct{COPYFILE2_COPY_PHASE CopyPhase;DWORD dwStreamNumber;HRESULT hrFailure;DWORD dwReserved;ULARGE_INTEGER uliChunkNumber;ULARGE_INTEGER uliStreamSize;ULARGE_INTEGER uliStreamBytesTransferred;ULARGE_INTEGER uliTotalFileSize;ULARGE_INTEGER uliTotalBytesTransferred;}Error;}Info;}COPYFILE2_MESSAGE;
typedef COPYFILE2_MESSAGE_ACTION(*PCOPYFILE2_PROGRESS_ROUTINE)(const COPYFILE2_MESSAGE*pMessage,PVOID pvCallbackContext);
typedef struct COPYFILE2_EXTENDED_PARAMETERS{DWORD dwSize;DWORD dwCopyFlags;WINBOOL*pfCancel;PCOPYFILE2_PROGRESS_ROUTINE pProgressRoutine;PVOID pvCallbackContext;}COPYFILE2_EXTENDED_PARAMETERS;
typedef enum _STREAM_INFO_LEVELS{FindStreamInfoStandard,FindStreamInfoMaxInfoLevel}STREAM_INFO_LEVELS;
typedef struct _WIN32_FIND_STREAM_DATA{LARGE_INTEGER StreamSize;WCHAR cStreamName[260+36];}WIN32_FIND_STREAM_DATA,*PWIN32_FIND_STREAM_DATA;
typedef struct _EVENTLOG_FULL_INFORMATION{DWORD dwFull;}EVENTLOG_FULL_INFORMATION,*LPEVENTLOG_FULL_INFORMATION;
typedef ULONG OPERATION_ID;
typedef struct _OPERATION_START_PARAMETERS{ULONG Version;OPERATION_ID OperationId;ULONG Flags;}OPERATION_START_PARAMETERS,*POPERATION_START_PARAMETERS;
typedef struct _OPERATION_END_PARAMETERS{ULONG Version;OPERATION_ID OperationId;ULONG Flags;}OPERATION_END_PARAMETERS,*POPERATION_END_PARAMETERS;
typedef struct tagHW_PROFILE_INFOA{DWORD dwDockInfo;CHAR szHwProfileGuid[39];CHAR szHwProfileName[80];}HW_PROFILE_INFOA,*LPHW_PROFILE_INFOA;
typedef struct tagHW_PROFILE_INFOW{DWORD dwDockInfo;WCHAR szHwProfileGuid[39];WCHAR szHwProfileName[80];}HW_PROFILE_INFOW,*LPHW_PROFILE_INFOW;
typedef HW_PROFILE_INFOA HW_PROFILE_INFO;
typedef LPHW_PROFILE_INFOA LPHW_PROFILE_INFO;
typedef struct _TIME_ZONE_INFORMATION{LONG Bias;WCHAR StandardName[32];SYSTEMTIME StandardDate;LONG StandardBias;WCHAR DaylightName[32];SYSTEMTIME DaylightDate;LONG DaylightBias;}TIME_ZONE_INFORMATION,*PTIME_ZONE_INFORMATION,*LPTIME_ZONE_INFORMATION;
typedef struct _TIME_DYNAMIC_ZONE_INFORMATION{LONG Bias;WCHAR StandardName[32];SYSTEMTIME StandardDate;LONG StandardBias;WCHAR DaylightName[32];SYSTEMTIME DaylightDate;LONG DaylightBias;WCHAR TimeZoneKeyName[128];BOOLEAN DynamicDaylightTimeDisabled;}DYNAMIC_TIME_ZONE_INFORMATION,*PDYNAMIC_TIME_ZONE_INFORMATION;
typedef struct _SYSTEM_POWER_STATUS{BYTE ACLineStatus;BYTE BatteryFlag;BYTE BatteryLifePercent;BYTE Reserved1;DWORD BatteryLifeTime;DWORD BatteryFullLifeTime;}SYSTEM_POWER_STATUS,*LPSYSTEM_POWER_STATUS;
typedef struct tagACTCTXA{ULONG cbSize;DWORD dwFlags;LPCSTR lpSource;USHORT wProcessorArchitecture;LANGID wLangId;LPCSTR lpAssemblyDirectory;LPCSTR lpResourceName;LPCSTR lpApplicationName;HMODULE hModule;}ACTCTXA,*PACTCTXA;
typedef struct tagACTCTXW{ULONG cbSize;DWORD dwFlags;LPCWSTR lpSource;USHORT wProcessorArchitecture;LANGID wLangId;LPCWSTR lpAssemblyDirectory;LPCWSTR lpResourceName;LPCWSTR lpApplicationName;HMODULE hModule;}ACTCTXW,*PACTCTXW;
typedef ACTCTXA ACTCTX;
typedef PACTCTXA PACTCTX;
typedef const ACTCTXA*PCACTCTXA;
typedef const ACTCTXW*PCACTCTXW;
typedef PCACTCTXA PCACTCTX;
typedef struct tagACTCTX_SECTION_KEYED_DATA_2600{ULONG cbSize;ULONG ulDataFormatVersion;PVOID lpData;ULONG ulLength;PVOID lpSectionGlobalData;ULONG ulSectionGlobalDataLength;PVOID lpSectionBase;ULONG ulSectionTotalLength;HANDLE hActCtx;ULONG ulAssemblyRosterIndex;}ACTCTX_SECTION_KEYED_DATA_2600,*PACTCTX_SECTION_KEYED_DATA_2600;
typedef const ACTCTX_SECTION_KEYED_DATA_2600*PCACTCTX_SECTION_KEYED_DATA_2600;
typedef struct tagACTCTX_SECTION_KEYED_DATA_ASSEMBLY_METADATA{PVOID lpInformation;PVOID lpSectionBase;ULONG ulSectionLength;PVOID lpSectionGlobalDataBase;ULONG ulSectionGlobalDataLength;}ACTCTX_SECTION_KEYED_DATA_ASSEMBLY_METADATA,*PACTCTX_SECTION_KEYED_DATA_ASSEMBLY_METADATA;
typedef const ACTCTX_SECTION_KEYED_DATA_ASSEMBLY_METADATA*PCACTCTX_SECTION_KEYED_DATA_ASSEMBLY_METADATA;
typedef struct tagACTCTX_SECTION_KEYED_DATA{ULONG cbSize;ULONG ulDataFormatVersion;PVOID lpData;ULONG ulLength;PVOID lpSectionGlobalData;ULONG ulSectionGlobalDataLength;PVOID lpSectionBase;ULONG ulSectionTotalLength;HANDLE hActCtx;ULONG ulAssemblyRosterIndex;ULONG ulFlags;ACTCTX_SECTION_KEYED_DATA_ASSEMBLY_METADATA AssemblyMetadata;}ACTCTX_SECTION_KEYED_DATA,*PACTCTX_SECTION_KEYED_DATA;
typedef const ACTCTX_SECTION_KEYED_DATA*PCACTCTX_SECTION_KEYED_DATA;
typedef struct _ACTIVATION_CONTEXT_BASIC_INFORMATION{HANDLE hActCtx;DWORD dwFlags;}ACTIVATION_CONTEXT_BASIC_INFORMATION,*PACTIVATION_CONTEXT_BASIC_INFORMATION;
typedef const struct _ACTIVATION_CONTEXT_BASIC_INFORMATION*PCACTIVATION_CONTEXT_BASIC_INFORMATION;
typedef WINBOOL(*PQUERYACTCTXW_FUNC)(DWORD dwFlags,HANDLE hActCtx,PVOID pvSubInstance,ULONG ulInfoClass,PVOID pvBuffer,SIZE_T cbBuffer,SIZE_T*pcbWrittenOrRequired);
typedef DWORD(*APPLICATION_RECOVERY_CALLBACK)(PVOID pvParameter);
typedef struct _FILE_BASIC_INFO{LARGE_INTEGER CreationTime;LARGE_INTEGER LastAccessTime;LARGE_INTEGER LastWriteTime;LARGE_INTEGER ChangeTime;DWORD FileAttributes;}FILE_BASIC_INFO,*PFILE_BASIC_INFO;
typedef struct _FILE_STANDARD_INFO{LARGE_INTEGER AllocationSize;LARGE_INTEGER EndOfFile;DWORD NumberOfLinks;BOOLEAN DeletePending;BOOLEAN Directory;}FILE_STANDARD_INFO,*PFILE_STANDARD_INFO;
typedef struct _FILE_NAME_INFO{DWORD FileNameLength;WCHAR FileName[1];}FILE_NAME_INFO,*PFILE_NAME_INFO;
typedef struct _FILE_CASE_SENSITIVE_INFO{ULONG Flags;}FILE_CASE_SENSITIVE_INFO,*PFILE_CASE_SENSITIVE_INFO;
typedef struct _FILE_RENAME_INFO{union{BOOLEAN ReplaceIfExists;DWORD Flags;};HANDLE RootDirectory;DWORD FileNameLength;WCHAR FileName[1];}FILE_RENAME_INFO,*PFILE_RENAME_INFO;
typedef struct _FILE_ALLOCATION_INFO{LARGE_INTEGER AllocationSize;}FILE_ALLOCATION_INFO,*PFILE_ALLOCATION_INFO;
typedef struct _FILE_END_OF_FILE_INFO{LARGE_INTEGER EndOfFile;}FILE_END_OF_FILE_INFO,*PFILE_END_OF_FILE_INFO;
typedef struct _FILE_STREAM_INFO{DWORD NextEntryOffset;DWORD StreamNameLength;LARGE_INTEGER StreamSize;LARGE_INTEGER StreamAllocationSize;WCHAR StreamName[1];}FILE_STREAM_INFO,*PFILE_STREAM_INFO;
typedef struct _FILE_COMPRESSION_INFO{LARGE_INTEGER CompressedFileSize;WORD CompressionFormat;UCHAR CompressionUnitShift;UCHAR ChunkShift;UCHAR ClusterShift;UCHAR Reserved[3];}FILE_COMPRESSION_INFO,*PFILE_COMPRESSION_INFO;
typedef struct _FILE_ATTRIBUTE_TAG_INFO{DWORD FileAttributes;DWORD ReparseTag;}FILE_ATTRIBUTE_TAG_INFO,*PFILE_ATTRIBUTE_TAG_INFO;
typedef struct _FILE_DISPOSITION_INFO{BOOLEAN DeleteFileA;}FILE_DISPOSITION_INFO,*PFILE_DISPOSITION_INFO;
typedef struct _FILE_DISPOSITION_INFO_EX{DWORD Flags;}FILE_DISPOSITION_INFO_EX,*PFILE_DISPOSITION_INFO_EX;
typedef struct _FILE_ID_BOTH_DIR_INFO{DWORD NextEntryOffset;DWORD FileIndex;LARGE_INTEGER CreationTime;LARGE_INTEGER LastAccessTime;LARGE_INTEGER LastWriteTime;LARGE_INTEGER ChangeTime;LARGE_INTEGER EndOfFile;LARGE_INTEGER AllocationSize;DWORD FileAttributes;DWORD FileNameLength;DWORD EaSize;CCHAR ShortNameLength;WCHAR ShortName[12];LARGE_INTEGER FileId;WCHAR FileName[1];}FILE_ID_BOTH_DIR_INFO,*PFILE_ID_BOTH_DIR_INFO;
typedef struct _FILE_FULL_DIR_INFO{ULONG NextEntryOffset;ULONG FileIndex;LARGE_INTEGER CreationTime;LARGE_INTEGER LastAccessTime;LARGE_INTEGER LastWriteTime;LARGE_INTEGER ChangeTime;LARGE_INTEGER EndOfFile;LARGE_INTEGER AllocationSize;ULONG FileAttributes;ULONG FileNameLength;ULONG EaSize;WCHAR FileName[1];}FILE_FULL_DIR_INFO,*PFILE_FULL_DIR_INFO;
typedef enum _PRIORITY_HINT{IoPriorityHintVeryLow=0,IoPriorityHintLow,IoPriorityHintNormal,MaximumIoPriorityHintType}PRIORITY_HINT;
typedef struct _FILE_IO_PRIORITY_HINT_INFO{PRIORITY_HINT PriorityHint;}FILE_IO_PRIORITY_HINT_INFO,*PFILE_IO_PRIORITY_HINT_INFO;
typedef struct _FILE_ALIGNMENT_INFO{ULONG AlignmentRequirement;}FILE_ALIGNMENT_INFO,*PFILE_ALIGNMENT_INFO;
typedef struct _FILE_STORAGE_INFO{ULONG LogicalBytesPerSector;ULONG PhysicalBytesPerSectorForAtomicity;ULONG PhysicalBytesPerSectorForPerformance;ULONG FileSystemEffectivePhysicalBytesPerSectorForAtomicity;ULONG Flags;ULONG ByteOffsetForSectorAlignment;ULONG ByteOffsetForPartitionAlignment;}FILE_STORAGE_INFO,*PFILE_STORAGE_INFO;
typedef struct _FILE_ID_INFO{ULONGLONG VolumeSerialNumber;FILE_ID_128 FileId;}FILE_ID_INFO,*PFILE_ID_INFO;
typedef struct _FILE_ID_EXTD_DIR_INFO{ULONG NextEntryOffset;ULONG FileIndex;LARGE_INTEGER CreationTime;LARGE_INTEGER LastAccessTime;LARGE_INTEGER LastWriteTime;LARGE_INTEGER ChangeTime;LARGE_INTEGER EndOfFile;LARGE_INTEGER AllocationSize;ULONG FileAttributes;ULONG FileNameLength;ULONG EaSize;ULONG ReparsePointTag;FILE_ID_128 FileId;WCHAR FileName[1];}FILE_ID_EXTD_DIR_INFO,*PFILE_ID_EXTD_DIR_INFO;
typedef struct _FILE_REMOTE_PROTOCOL_INFO{USHORT StructureVersion;USHORT StructureSize;ULONG Protocol;USHORT ProtocolMajorVersion;USHORT ProtocolMinorVersion;USHORT ProtocolRevision;USHORT Reserved;ULONG Flags;struct{ULONG Reserved[8];}GenericReserved;union{struct{struct{ULONG Capabilities;}Server;struct{ULONG Capabilities;ULONG CachingFlags;}Share;}Smb2;ULONG Reserved[16];}ProtocolSpecific;}FILE_REMOTE_PROTOCOL_INFO,*PFILE_REMOTE_PROTOCOL_INFO;
typedef enum _FILE_ID_TYPE{FileIdType,ObjectIdType,ExtendedFileIdType,MaximumFileIdType}FILE_ID_TYPE,*PFILE_ID_TYPE;
typedef struct FILE_ID_DESCRIPTOR{DWORD dwSize;FILE_ID_TYPE Type;union{LARGE_INTEGER FileId;GUID ObjectId;FILE_ID_128 ExtendedFileId;};}FILE_ID_DESCRIPTOR,*LPFILE_ID_DESCRIPTOR;
typedef struct _DRAWPATRECT{POINT ptPosition;POINT ptSize;WORD wStyle;WORD wPattern;}DRAWPATRECT,*PDRAWPATRECT;
typedef struct _PSINJECTDATA{DWORD DataBytes;WORD InjectionPoint;WORD PageNumber;}PSINJECTDATA,*PPSINJECTDATA;
typedef struct _PSFEATURE_OUTPUT{WINBOOL bPageIndependent;WINBOOL bSetPageDevice;}PSFEATURE_OUTPUT,*PPSFEATURE_OUTPUT;
typedef struct _PSFEATURE_CUSTPAPER{LONG lOrientation;LONG lWidth;LONG lHeight;LONG lWidthOffset;LONG lHeightOffset;}PSFEATURE_CUSTPAPER,*PPSFEATURE_CUSTPAPER;
typedef struct tagXFORM{FLOAT eM11;FLOAT eM12;FLOAT eM21;FLOAT eM22;FLOAT eDx;FLOAT eDy;}XFORM,*PXFORM,*LPXFORM;
typedef struct tagBITMAP{LONG bmType;LONG bmWidth;LONG bmHeight;LONG bmWidthBytes;WORD bmPlanes;WORD bmBitsPixel;LPVOID bmBits;}BITMAP,*PBITMAP,*NPBITMAP,*LPBITMAP;
typedef struct tagRGBTRIPLE{BYTE rgbtBlue;BYTE rgbtGreen;BYTE rgbtRed;}RGBTRIPLE,*PRGBTRIPLE,*NPRGBTRIPLE,*LPRGBTRIPLE;
typedef struct tagRGBQUAD{BYTE rgbBlue;BYTE rgbGreen;BYTE rgbRed;BYTE rgbReserved;}RGBQUAD;
typedef RGBQUAD*LPRGBQUAD;
typedef LONG LCSCSTYPE;
typedef LONG LCSGAMUTMATCH;
typedef long FXPT16DOT16,*LPFXPT16DOT16;
typedef long FXPT2DOT30,*LPFXPT2DOT30;
typedef struct tagCIEXYZ{FXPT2DOT30 ciexyzX;FXPT2DOT30 ciexyzY;FXPT2DOT30 ciexyzZ;}CIEXYZ;
typedef CIEXYZ*LPCIEXYZ;
typedef struct tagICEXYZTRIPLE{CIEXYZ ciexyzRed;CIEXYZ ciexyzGreen;CIEXYZ ciexyzBlue;}CIEXYZTRIPLE;
typedef CIEXYZTRIPLE*LPCIEXYZTRIPLE;
typedef struct tagLOGCOLORSPACEA{DWORD lcsSignature;DWORD lcsVersion;DWORD lcsSize;LCSCSTYPE lcsCSType;LCSGAMUTMATCH lcsIntent;CIEXYZTRIPLE lcsEndpoints;DWORD lcsGammaRed;DWORD lcsGammaGreen;DWORD lcsGammaBlue;CHAR lcsFilename[260];}LOGCOLORSPACEA,*LPLOGCOLORSPACEA;
typedef struct tagLOGCOLORSPACEW{DWORD lcsSignature;DWORD lcsVersion;DWORD lcsSize;LCSCSTYPE lcsCSType;LCSGAMUTMATCH lcsIntent;CIEXYZTRIPLE lcsEndpoints;DWORD lcsGammaRed;DWORD lcsGammaGreen;DWORD lcsGammaBlue;WCHAR lcsFilename[260];}LOGCOLORSPACEW,*LPLOGCOLORSPACEW;
typedef LOGCOLORSPACEA LOGCOLORSPACE;
typedef LPLOGCOLORSPACEA LPLOGCOLORSPACE;
typedef struct tagBITMAPCOREHEADER{DWORD bcSize;WORD bcWidth;WORD bcHeight;WORD bcPlanes;WORD bcBitCount;}BITMAPCOREHEADER,*LPBITMAPCOREHEADER,*PBITMAPCOREHEADER;
typedef struct tagBITMAPINFOHEADER{DWORD biSize;LONG biWidth;LONG biHeight;WORD biPlanes;WORD biBitCount;DWORD biCompression;DWORD biSizeImage;LONG biXPelsPerMeter;LONG biYPelsPerMeter;DWORD biClrUsed;DWORD biClrImportant;}BITMAPINFOHEADER,*LPBITMAPINFOHEADER,*PBITMAPINFOHEADER;
typedef struct{DWORD bV4Size;LONG bV4Width;LONG bV4Height;WORD bV4Planes;WORD bV4BitCount;DWORD bV4V4Compression;DWORD bV4SizeImage;LONG bV4XPelsPerMeter;LONG bV4YPelsPerMeter;DWORD bV4ClrUsed;DWORD bV4ClrImportant;DWORD bV4RedMask;DWORD bV4GreenMask;DWORD bV4BlueMask;DWORD bV4AlphaMask;DWORD bV4CSType;CIEXYZTRIPLE bV4Endpoints;DWORD bV4GammaRed;DWORD bV4GammaGreen;DWORD bV4GammaBlue;}BITMAPV4HEADER,*LPBITMAPV4HEADER,*PBITMAPV4HEADER;
typedef struct{DWORD bV5Size;LONG bV5Width;LONG bV5Height;WORD bV5Planes;WORD bV5BitCount;DWORD bV5Compression;DWORD bV5SizeImage;LONG bV5XPelsPerMeter;LONG bV5YPelsPerMeter;DWORD bV5ClrUsed;DWORD bV5ClrImportant;DWORD bV5RedMask;DWORD bV5GreenMask;DWORD bV5BlueMask;DWORD bV5AlphaMask;DWORD bV5CSType;CIEXYZTRIPLE bV5Endpoints;DWORD bV5GammaRed;DWORD bV5GammaGreen;DWORD bV5GammaBlue;DWORD bV5Intent;DWORD bV5ProfileData;DWORD bV5ProfileSize;DWORD bV5Reserved;}BITMAPV5HEADER,*LPBITMAPV5HEADER,*PBITMAPV5HEADER;
typedef struct tagBITMAPINFO{BITMAPINFOHEADER bmiHeader;RGBQUAD bmiColors[1];}BITMAPINFO,*LPBITMAPINFO,*PBITMAPINFO;
typedef struct tagBITMAPCOREINFO{BITMAPCOREHEADER bmciHeader;RGBTRIPLE bmciColors[1];}BITMAPCOREINFO,*LPBITMAPCOREINFO,*PBITMAPCOREINFO;
typedef struct tagBITMAPFILEHEADER{WORD bfType;DWORD bfSize;WORD bfReserved1;WORD bfReserved2;DWORD bfOffBits;}BITMAPFILEHEADER,*LPBITMAPFILEHEADER,*PBITMAPFILEHEADER;
typedef struct tagFONTSIGNATURE{DWORD fsUsb[4];DWORD fsCsb[2];}FONTSIGNATURE,*PFONTSIGNATURE,*LPFONTSIGNATURE;
typedef struct tagCHARSETINFO{UINT ciCharset;UINT ciACP;FONTSIGNATURE fs;}CHARSETINFO,*PCHARSETINFO,*NPCHARSETINFO,*LPCHARSETINFO;
typedef struct tagLOCALESIGNATURE{DWORD lsUsb[4];DWORD lsCsbDefault[2];DWORD lsCsbSupported[2];}LOCALESIGNATURE,*PLOCALESIGNATURE,*LPLOCALESIGNATURE;
typedef struct tagHANDLETABLE{HGDIOBJ objectHandle[1];}HANDLETABLE,*PHANDLETABLE,*LPHANDLETABLE;
typedef struct tagMETARECORD{DWORD rdSize;WORD rdFunction;WORD rdParm[1];}METARECORD;
typedef struct tagMETARECORD*PMETARECORD;
typedef struct tagMETARECORD*LPMETARECORD;
typedef struct tagMETAFILEPICT{LONG mm;LONG xExt;LONG yExt;HMETAFILE hMF;}METAFILEPICT,*LPMETAFILEPICT;
typedef struct tagMETAHEADER{WORD mtType;WORD mtHeaderSize;WORD mtVersion;DWORD mtSize;WORD mtNoObjects;DWORD mtMaxRecord;WORD mtNoParameters;}METAHEADER;
typedef struct tagMETAHEADER*PMETAHEADER;
typedef struct tagMETAHEADER*LPMETAHEADER;
typedef struct tagENHMETARECORD{DWORD iType;DWORD nSize;DWORD dParm[1];}ENHMETARECORD,*PENHMETARECORD,*LPENHMETARECORD;
typedef struct tagENHMETAHEADER{DWORD iType;DWORD nSize;RECTL rclBounds;RECTL rclFrame;DWORD dSignature;DWORD nVersion;DWORD nBytes;DWORD nRecords;WORD nHandles;WORD sReserved;DWORD nDescription;DWORD offDescription;DWORD nPalEntries;SIZEL szlDevice;SIZEL szlMillimeters;DWORD cbPixelFormat;DWORD offPixelFormat;DWORD bOpenGL;SIZEL szlMicrometers;}ENHMETAHEADER,*PENHMETAHEADER,*LPENHMETAHEADER;
typedef BYTE BCHAR;
typedef struct tagTEXTMETRICA{LONG tmHeight;LONG tmAscent;LONG tmDescent;LONG tmInternalLeading;LONG tmExternalLeading;LONG tmAveCharWidth;LONG tmMaxCharWidth;LONG tmWeight;LONG tmOverhang;LONG tmDigitizedAspectX;LONG tmDigitizedAspectY;BYTE tmFirstChar;BYTE tmLastChar;BYTE tmDefaultChar;BYTE tmBreakChar;BYTE tmItalic;BYTE tmUnderlined;BYTE tmStruckOut;BYTE tmPitchAndFamily;BYTE tmCharSet;}TEXTMETRICA,*PTEXTMETRICA,*NPTEXTMETRICA,*LPTEXTMETRICA;
typedef struct tagTEXTMETRICW{LONG tmHeight;LONG tmAscent;LONG tmDescent;LONG tmInternalLeading;LONG tmExternalLeading;LONG tmAveCharWidth;LONG tmMaxCharWidth;LONG tmWeight;LONG tmOverhang;LONG tmDigitizedAspectX;LONG tmDigitizedAspectY;WCHAR tmFirstChar;WCHAR tmLastChar;WCHAR tmDefaultChar;WCHAR tmBreakChar;BYTE tmItalic;BYTE tmUnderlined;BYTE tmStruckOut;BYTE tmPitchAndFamily;BYTE tmCharSet;}TEXTMETRICW,*PTEXTMETRICW,*NPTEXTMETRICW,*LPTEXTMETRICW;
typedef TEXTMETRICA TEXTMETRIC;
typedef PTEXTMETRICA PTEXTMETRIC;
typedef NPTEXTMETRICA NPTEXTMETRIC;
typedef LPTEXTMETRICA LPTEXTMETRIC;
typedef struct tagNEWTEXTMETRICA{LONG tmHeight;LONG tmAscent;LONG tmDescent;LONG tmInternalLeading;LONG tmExternalLeading;LONG tmAveCharWidth;LONG tmMaxCharWidth;LONG tmWeight;LONG tmOverhang;LONG tmDigitizedAspectX;LONG tmDigitizedAspectY;BYTE tmFirstChar;BYTE tmLastChar;BYTE tmDefaultChar;BYTE tmBreakChar;BYTE tmItalic;BYTE tmUnderlined;BYTE tmStruckOut;BYTE tmPitchAndFamily;BYTE tmCharSet;DWORD ntmFlags;UINT ntmSizeEM;UINT ntmCellHeight;UINT ntmAvgWidth;}NEWTEXTMETRICA,*PNEWTEXTMETRICA,*NPNEWTEXTMETRICA,*LPNEWTEXTMETRICA;
typedef struct tagNEWTEXTMETRICW{LONG tmHeight;LONG tmAscent;LONG tmDescent;LONG tmInternalLeading;LONG tmExternalLeading;LONG tmAveCharWidth;LONG tmMaxCharWidth;LONG tmWeight;LONG tmOverhang;LONG tmDigitizedAspectX;LONG tmDigitizedAspectY;WCHAR tmFirstChar;WCHAR tmLastChar;WCHAR tmDefaultChar;WCHAR tmBreakChar;BYTE tmItalic;BYTE tmUnderlined;BYTE tmStruckOut;BYTE tmPitchAndFamily;BYTE tmCharSet;DWORD ntmFlags;UINT ntmSizeEM;UINT ntmCellHeight;UINT ntmAvgWidth;}NEWTEXTMETRICW,*PNEWTEXTMETRICW,*NPNEWTEXTMETRICW,*LPNEWTEXTMETRICW;
typedef NEWTEXTMETRICA NEWTEXTMETRIC;
typedef PNEWTEXTMETRICA PNEWTEXTMETRIC;
typedef NPNEWTEXTMETRICA NPNEWTEXTMETRIC;
typedef LPNEWTEXTMETRICA LPNEWTEXTMETRIC;
typedef struct tagNEWTEXTMETRICEXA{NEWTEXTMETRICA ntmTm;FONTSIGNATURE ntmFontSig;}NEWTEXTMETRICEXA;
typedef struct tagNEWTEXTMETRICEXW{NEWTEXTMETRICW ntmTm;FONTSIGNATURE ntmFontSig;}NEWTEXTMETRICEXW;
typedef NEWTEXTMETRICEXA NEWTEXTMETRICEX;
typedef struct tagPELARRAY{LONG paXCount;LONG paYCount;LONG paXExt;LONG paYExt;BYTE paRGBs;}PELARRAY,*PPELARRAY,*NPPELARRAY,*LPPELARRAY;
typedef struct tagLOGBRUSH{UINT lbStyle;COLORREF lbColor;ULONG_PTR lbHatch;}LOGBRUSH,*PLOGBRUSH,*NPLOGBRUSH,*LPLOGBRUSH;
typedef struct tagLOGBRUSH32{UINT lbStyle;COLORREF lbColor;ULONG lbHatch;}LOGBRUSH32,*PLOGBRUSH32,*NPLOGBRUSH32,*LPLOGBRUSH32;
typedef LOGBRUSH PATTERN;
typedef PATTERN*PPATTERN;
typedef PATTERN*NPPATTERN;
typedef PATTERN*LPPATTERN;
typedef struct tagLOGPEN{UINT lopnStyle;POINT lopnWidth;COLORREF lopnColor;}LOGPEN,*PLOGPEN,*NPLOGPEN,*LPLOGPEN;
typedef struct tagEXTLOGPEN{DWORD elpPenStyle;DWORD elpWidth;UINT elpBrushStyle;COLORREF elpColor;ULONG_PTR elpHatch;DWORD elpNumEntries;DWORD elpStyleEntry[1];}EXTLOGPEN,*PEXTLOGPEN,*NPEXTLOGPEN,*LPEXTLOGPEN;
typedef struct tagEXTLOGPEN32{DWORD elpPenStyle;DWORD elpWidth;UINT elpBrushStyle;COLORREF elpColor;ULONG elpHatch;DWORD elpNumEntries;DWORD elpStyleEntry[1];}EXTLOGPEN32,*PEXTLOGPEN32,*NPEXTLOGPEN32,*LPEXTLOGPEN32;
typedef struct tagPALETTEENTRY{BYTE peRed;BYTE peGreen;BYTE peBlue;BYTE peFlags;}PALETTEENTRY,*PPALETTEENTRY,*LPPALETTEENTRY;
typedef struct tagLOGPALETTE{WORD palVersion;WORD palNumEntries;PALETTEENTRY palPalEntry[1];}LOGPALETTE,*PLOGPALETTE,*NPLOGPALETTE,*LPLOGPALETTE;
typedef struct tagLOGFONTA{LONG lfHeight;LONG lfWidth;LONG lfEscapement;LONG lfOrientation;LONG lfWeight;BYTE lfItalic;BYTE lfUnderline;BYTE lfStrikeOut;BYTE lfCharSet;BYTE lfOutPrecision;BYTE lfClipPrecision;BYTE lfQuality;BYTE lfPitchAndFamily;CHAR lfFaceName[32];}LOGFONTA,*PLOGFONTA,*NPLOGFONTA,*LPLOGFONTA;
typedef struct tagLOGFONTW{LONG lfHeight;LONG lfWidth;LONG lfEscapement;LONG lfOrientation;LONG lfWeight;BYTE lfItalic;BYTE lfUnderline;BYTE lfStrikeOut;BYTE lfCharSet;BYTE lfOutPrecision;BYTE lfClipPrecision;BYTE lfQuality;BYTE lfPitchAndFamily;WCHAR lfFaceName[32];}LOGFONTW,*PLOGFONTW,*NPLOGFONTW,*LPLOGFONTW;
typedef LOGFONTA LOGFONT;
typedef PLOGFONTA PLOGFONT;
typedef NPLOGFONTA NPLOGFONT;
typedef LPLOGFONTA LPLOGFONT;
typedef struct tagENUMLOGFONTA{LOGFONTA elfLogFont;BYTE elfFullName[64];BYTE elfStyle[32];}ENUMLOGFONTA,*LPENUMLOGFONTA;
typedef struct tagENUMLOGFONTW{LOGFONTW elfLogFont;WCHAR elfFullName[64];WCHAR elfStyle[32];}ENUMLOGFONTW,*LPENUMLOGFONTW;
typedef ENUMLOGFONTA ENUMLOGFONT;
typedef LPENUMLOGFONTA LPENUMLOGFONT;
typedef struct tagENUMLOGFONTEXA{LOGFONTA elfLogFont;BYTE elfFullName[64];BYTE elfStyle[32];BYTE elfScript[32];}ENUMLOGFONTEXA,*LPENUMLOGFONTEXA;
typedef struct tagENUMLOGFONTEXW{LOGFONTW elfLogFont;WCHAR elfFullName[64];WCHAR elfStyle[32];WCHAR elfScript[32];}ENUMLOGFONTEXW,*LPENUMLOGFONTEXW;
typedef ENUMLOGFONTEXA ENUMLOGFONTEX;
typedef LPENUMLOGFONTEXA LPENUMLOGFONTEX;
typedef struct tagPANOSE{BYTE bFamilyType;BYTE bSerifStyle;BYTE bWeight;BYTE bProportion;BYTE bContrast;BYTE bStrokeVariation;BYTE bArmStyle;BYTE bLetterform;BYTE bMidline;BYTE bXHeight;}PANOSE,*LPPANOSE;
typedef struct tagEXTLOGFONTA{LOGFONTA elfLogFont;BYTE elfFullName[64];BYTE elfStyle[32];DWORD elfVersion;DWORD elfStyleSize;DWORD elfMatch;DWORD elfReserved;BYTE elfVendorId[4];DWORD elfCulture;PANOSE elfPanose;}EXTLOGFONTA,*PEXTLOGFONTA,*NPEXTLOGFONTA,*LPEXTLOGFONTA;
typedef struct tagEXTLOGFONTW{LOGFONTW elfLogFont;WCHAR elfFullName[64];WCHAR elfStyle[32];DWORD elfVersion;DWORD elfStyleSize;DWORD elfMatch;DWORD elfReserved;BYTE elfVendorId[4];DWORD elfCulture;PANOSE elfPanose;}EXTLOGFONTW,*PEXTLOGFONTW,*NPEXTLOGFONTW,*LPEXTLOGFONTW;
typedef EXTLOGFONTA EXTLOGFONT;
typedef PEXTLOGFONTA PEXTLOGFONT;
typedef NPEXTLOGFONTA NPEXTLOGFONT;
typedef LPEXTLOGFONTA LPEXTLOGFONT;
typedef struct _devicemodeA{BYTE dmDeviceName[32];WORD dmSpecVersion;WORD dmDriverVersion;WORD dmSize;WORD dmDriverExtra;DWORD dmFields;union{struct{short dmOrientation;short dmPaperSize;short dmPaperLength;short dmPaperWidth;short dmScale;short dmCopies;short dmDefaultSource;short dmPrintQuality;};struct{POINTL dmPosition;DWORD dmDisplayOrientation;DWORD dmDisplayFixedOutput;};};short dmColor;short dmDuplex;short dmYResolution;short dmTTOption;short dmCollate;BYTE dmFormName[32];WORD dmLogPixels;DWORD dmBitsPerPel;DWORD dmPelsWidth;DWORD dmPelsHeight;union{DWORD dmDisplayFlags;DWORD dmNup;};DWORD dmDisplayFrequency;DWORD dmICMMethod;DWORD dmICMIntent;DWORD dmMediaType;DWORD dmDitherType;DWORD dmReserved1;DWORD dmReserved2;DWORD dmPanningWidth;DWORD dmPanningHeight;}DEVMODEA,*PDEVMODEA,*NPDEVMODEA,*LPDEVMODEA;
typedef struct _devicemodeW{WCHAR dmDeviceName[32];WORD dmSpecVersion;WORD dmDriverVersion;WORD dmSize;WORD dmDriverExtra;DWORD dmFields;union{struct{short dmOrientation;short dmPaperSize;short dmPaperLength;short dmPaperWidth;short dmScale;short dmCopies;short dmDefaultSource;short dmPrintQuality;};struct{POINTL dmPosition;DWORD dmDisplayOrientation;DWORD dmDisplayFixedOutput;};};short dmColor;short dmDuplex;short dmYResolution;short dmTTOption;short dmCollate;WCHAR dmFormName[32];WORD dmLogPixels;DWORD dmBitsPerPel;DWORD dmPelsWidth;DWORD dmPelsHeight;union{DWORD dmDisplayFlags;DWORD dmNup;};DWORD dmDisplayFrequency;DWORD dmICMMethod;DWORD dmICMIntent;DWORD dmMediaType;DWORD dmDitherType;DWORD dmReserved1;DWORD dmReserved2;DWORD dmPanningWidth;DWORD dmPanningHeight;}DEVMODEW,*PDEVMODEW,*NPDEVMODEW,*LPDEVMODEW;
typedef DEVMODEA DEVMODE;
typedef PDEVMODEA PDEVMODE;
typedef NPDEVMODEA NPDEVMODE;
typedef LPDEVMODEA LPDEVMODE;
typedef struct _DISPLAY_DEVICEA{DWORD cb;CHAR DeviceName[32];CHAR DeviceString[128];DWORD StateFlags;CHAR DeviceID[128];CHAR DeviceKey[128];}DISPLAY_DEVICEA,*PDISPLAY_DEVICEA,*LPDISPLAY_DEVICEA;
typedef struct _DISPLAY_DEVICEW{DWORD cb;WCHAR DeviceName[32];WCHAR DeviceString[128];DWORD StateFlags;WCHAR DeviceID[128];WCHAR DeviceKey[128];}DISPLAY_DEVICEW,*PDISPLAY_DEVICEW,*LPDISPLAY_DEVICEW;
typedef DISPLAY_DEVICEA DISPLAY_DEVICE;
typedef PDISPLAY_DEVICEA PDISPLAY_DEVICE;
typedef LPDISPLAY_DEVICEA LPDISPLAY_DEVICE;
typedef struct DISPLAYCONFIG_RATIONAL{UINT32 Numerator;UINT32 Denominator;}DISPLAYCONFIG_RATIONAL;
typedef enum{DISPLAYCONFIG_OUTPUT_TECHNOLOGY_OTHER=(int)-1,DISPLAYCONFIG_OUTPUT_TECHNOLOGY_HD15=(int)0,DISPLAYCONFIG_OUTPUT_TECHNOLOGY_SVIDEO=(int)1,DISPLAYCONFIG_OUTPUT_TECHNOLOGY_COMPOSITE_VIDEO=(int)2,DISPLAYCONFIG_OUTPUT_TECHNOLOGY_COMPONENT_VIDEO=(int)3,DISPLAYCONFIG_OUTPUT_TECHNOLOGY_DVI=(int)4,DISPLAYCONFIG_OUTPUT_TECHNOLOGY_HDMI=(int)5,DISPLAYCONFIG_OUTPUT_TECHNOLOGY_LVDS=(int)6,DISPLAYCONFIG_OUTPUT_TECHNOLOGY_D_JPN=(int)8,DISPLAYCONFIG_OUTPUT_TECHNOLOGY_SDI=(int)9,DISPLAYCONFIG_OUTPUT_TECHNOLOGY_DISPLAYPORT_EXTERNAL=(int)10,DISPLAYCONFIG_OUTPUT_TECHNOLOGY_DISPLAYPORT_EMBEDDED=(int)11,DISPLAYCONFIG_OUTPUT_TECHNOLOGY_UDI_EXTERNAL=(int)12,DISPLAYCONFIG_OUTPUT_TECHNOLOGY_UDI_EMBEDDED=(int)13,DISPLAYCONFIG_OUTPUT_TECHNOLOGY_SDTVDONGLE=(int)14,DISPLAYCONFIG_OUTPUT_TECHNOLOGY_MIRACAST=(int)15,DISPLAYCONFIG_OUTPUT_TECHNOLOGY_INDIRECT_WIRED=(int)16,DISPLAYCONFIG_OUTPUT_TECHNOLOGY_INDIRECT_VIRTUAL=(int)17,DISPLAYCONFIG_OUTPUT_TECHNOLOGY_INTERNAL=(int)0x80000000,DISPLAYCONFIG_OUTPUT_TECHNOLOGY_FORCE_UINT32=(int)0xFFFFFFFF}DISPLAYCONFIG_VIDEO_OUTPUT_TECHNOLOGY;
typedef enum{DISPLAYCONFIG_SCANLINE_ORDERING_UNSPECIFIED=0,DISPLAYCONFIG_SCANLINE_ORDERING_PROGRESSIVE=1,DISPLAYCONFIG_SCANLINE_ORDERING_INTERLACED=2,DISPLAYCONFIG_SCANLINE_ORDERING_INTERLACED_UPPERFIELDFIRST=2,DISPLAYCONFIG_SCANLINE_ORDERING_INTERLACED_LOWERFIELDFIRST=3,DISPLAYCONFIG_SCANLINE_ORDERING_FORCE_UINT32=0xFFFFFFFF}DISPLAYCONFIG_SCANLINE_ORDERING;
typedef struct DISPLAYCONFIG_2DREGION{UINT32 cx;UINT32 cy;}DISPLAYCONFIG_2DREGION;
typedef struct DISPLAYCONFIG_VIDEO_SIGNAL_INFO{UINT64 pixelRate;DISPLAYCONFIG_RATIONAL hSyncFreq;DISPLAYCONFIG_RATIONAL vSyncFreq;DISPLAYCONFIG_2DREGION activeSize;DISPLAYCONFIG_2DREGION totalSize;union{struct{UINT32 videoStandard:16;UINT32 vSyncFreqDivider:6;UINT32 reserved:10;}AdditionalSignalInfo;UINT32 videoStandard;};DISPLAYCONFIG_SCANLINE_ORDERING scanLineOrdering;}DISPLAYCONFIG_VIDEO_SIGNAL_INFO;
typedef enum{DISPLAYCONFIG_SCALING_IDENTITY=1,DISPLAYCONFIG_SCALING_CENTERED=2,DISPLAYCONFIG_SCALING_STRETCHED=3,DISPLAYCONFIG_SCALING_ASPECTRATIOCENTEREDMAX=4,DISPLAYCONFIG_SCALING_CUSTOM=5,DISPLAYCONFIG_SCALING_PREFERRED=128,DISPLAYCONFIG_SCALING_FORCE_UINT32=0xFFFFFFFF}DISPLAYCONFIG_SCALING;
typedef enum{DISPLAYCONFIG_ROTATION_IDENTITY=1,DISPLAYCONFIG_ROTATION_ROTATE90=2,DISPLAYCONFIG_ROTATION_ROTATE180=3,DISPLAYCONFIG_ROTATION_ROTATE270=4,DISPLAYCONFIG_ROTATION_FORCE_UINT32=0xFFFFFFFF}DISPLAYCONFIG_ROTATION;
typedef enum{DISPLAYCONFIG_MODE_INFO_TYPE_SOURCE=1,DISPLAYCONFIG_MODE_INFO_TYPE_TARGET=2,DISPLAYCONFIG_MODE_INFO_TYPE_DESKTOP_IMAGE=3,DISPLAYCONFIG_MODE_INFO_TYPE_FORCE_UINT32=0xFFFFFFFF}DISPLAYCONFIG_MODE_INFO_TYPE;
typedef enum{DISPLAYCONFIG_PIXELFORMAT_8BPP=1,DISPLAYCONFIG_PIXELFORMAT_16BPP=2,DISPLAYCONFIG_PIXELFORMAT_24BPP=3,DISPLAYCONFIG_PIXELFORMAT_32BPP=4,DISPLAYCONFIG_PIXELFORMAT_NONGDI=5,DISPLAYCONFIG_PIXELFORMAT_FORCE_UINT32=0xffffffff}DISPLAYCONFIG_PIXELFORMAT;
typedef struct DISPLAYCONFIG_SOURCE_MODE{UINT32 width;UINT32 height;DISPLAYCONFIG_PIXELFORMAT pixelFormat;POINTL position;}DISPLAYCONFIG_SOURCE_MODE;
typedef struct DISPLAYCONFIG_TARGET_MODE{DISPLAYCONFIG_VIDEO_SIGNAL_INFO targetVideoSignalInfo;}DISPLAYCONFIG_TARGET_MODE;
typedef struct DISPLAYCONFIG_DESKTOP_IMAGE_INFO{POINTL PathSourceSize;RECTL DesktopImageRegion;RECTL DesktopImageClip;}DISPLAYCONFIG_DESKTOP_IMAGE_INFO;
typedef struct DISPLAYCONFIG_MODE_INFO{DISPLAYCONFIG_MODE_INFO_TYPE infoType;UINT32 id;LUID adapterId;union{DISPLAYCONFIG_TARGET_MODE targetMode;DISPLAYCONFIG_SOURCE_MODE sourceMode;};}DISPLAYCONFIG_MODE_INFO;
typedef struct DISPLAYCONFIG_PATH_SOURCE_INFO{LUID adapterId;UINT32 id;union{UINT32 modeInfoIdx;struct{UINT32 cloneGroupId:16;UINT32 sourceModeInfoIdx:16;};};UINT32 statusFlags;}DISPLAYCONFIG_PATH_SOURCE_INFO;
typedef struct DISPLAYCONFIG_PATH_TARGET_INFO{LUID adapterId;UINT32 id;union{UINT32 modeInfoIdx;struct{UINT32 desktopModeInfoIdx:16;UINT32 targetModeInfoIdx:16;};};DISPLAYCONFIG_VIDEO_OUTPUT_TECHNOLOGY outputTechnology;DISPLAYCONFIG_ROTATION rotation;DISPLAYCONFIG_SCALING scaling;DISPLAYCONFIG_RATIONAL refreshRate;DISPLAYCONFIG_SCANLINE_ORDERING scanLineOrdering;WINBOOL targetAvailable;UINT32 statusFlags;}DISPLAYCONFIG_PATH_TARGET_INFO;
typedef struct DISPLAYCONFIG_PATH_INFO{DISPLAYCONFIG_PATH_SOURCE_INFO sourceInfo;DISPLAYCONFIG_PATH_TARGET_INFO targetInfo;UINT32 flags;}DISPLAYCONFIG_PATH_INFO;
typedef enum{DISPLAYCONFIG_TOPOLOGY_INTERNAL=0x1,DISPLAYCONFIG_TOPOLOGY_CLONE=0x2,DISPLAYCONFIG_TOPOLOGY_EXTEND=0x4,DISPLAYCONFIG_TOPOLOGY_EXTERNAL=0x8,DISPLAYCONFIG_TOPOLOGY_FORCE_UINT32=0xFFFFFFFF}DISPLAYCONFIG_TOPOLOGY_ID;
typedef enum{DISPLAYCONFIG_DEVICE_INFO_GET_SOURCE_NAME=1,DISPLAYCONFIG_DEVICE_INFO_GET_TARGET_NAME=2,DISPLAYCONFIG_DEVICE_INFO_GET_TARGET_PREFERRED_MODE=3,DISPLAYCONFIG_DEVICE_INFO_GET_ADAPTER_NAME=4,DISPLAYCONFIG_DEVICE_INFO_SET_TARGET_PERSISTENCE=5,DISPLAYCONFIG_DEVICE_INFO_GET_TARGET_BASE_TYPE=6,DISPLAYCONFIG_DEVICE_INFO_GET_SUPPORT_VIRTUAL_RESOLUTION=7,DISPLAYCONFIG_DEVICE_INFO_SET_SUPPORT_VIRTUAL_RESOLUTION=8,DISPLAYCONFIG_DEVICE_INFO_GET_ADVANCED_COLOR_INFO=9,DISPLAYCONFIG_DEVICE_INFO_SET_ADVANCED_COLOR_STATE=10,DISPLAYCONFIG_DEVICE_INFO_GET_SDR_WHITE_LEVEL=11,DISPLAYCONFIG_DEVICE_INFO_FORCE_UINT32=0xFFFFFFFF}DISPLAYCONFIG_DEVICE_INFO_TYPE;
typedef struct DISPLAYCONFIG_DEVICE_INFO_HEADER{DISPLAYCONFIG_DEVICE_INFO_TYPE type;UINT32 size;LUID adapterId;UINT32 id;}DISPLAYCONFIG_DEVICE_INFO_HEADER;
typedef struct DISPLAYCONFIG_SOURCE_DEVICE_NAME{DISPLAYCONFIG_DEVICE_INFO_HEADER header;WCHAR viewGdiDeviceName[32];}DISPLAYCONFIG_SOURCE_DEVICE_NAME;
typedef struct DISPLAYCONFIG_TARGET_DEVICE_NAME_FLAGS{union{struct{UINT32 friendlyNameFromEdid:1;UINT32 friendlyNameForced:1;UINT32 edidIdsValid:1;UINT32 reserved:29;};UINT32 value;};}DISPLAYCONFIG_TARGET_DEVICE_NAME_FLAGS;
typedef struct DISPLAYCONFIG_TARGET_DEVICE_NAME{DISPLAYCONFIG_DEVICE_INFO_HEADER header;DISPLAYCONFIG_TARGET_DEVICE_NAME_FLAGS flags;DISPLAYCONFIG_VIDEO_OUTPUT_TECHNOLOGY outputTechnology;UINT16 edidManufactureId;UINT16 edidProductCodeId;UINT32 connectorInstance;WCHAR monitorFriendlyDeviceName[64];WCHAR monitorDevicePath[128];}DISPLAYCONFIG_TARGET_DEVICE_NAME;
typedef struct DISPLAYCONFIG_TARGET_PREFERRED_MODE{DISPLAYCONFIG_DEVICE_INFO_HEADER header;UINT32 width;UINT32 height;DISPLAYCONFIG_TARGET_MODE targetMode;}DISPLAYCONFIG_TARGET_PREFERRED_MODE;
typedef struct DISPLAYCONFIG_ADAPTER_NAME{DISPLAYCONFIG_DEVICE_INFO_HEADER header;WCHAR adapterDevicePath[128];}DISPLAYCONFIG_ADAPTER_NAME;
typedef struct DISPLAYCONFIG_TARGET_BASE_TYPE{DISPLAYCONFIG_DEVICE_INFO_HEADER header;DISPLAYCONFIG_VIDEO_OUTPUT_TECHNOLOGY baseOutputTechnology;}DISPLAYCONFIG_TARGET_BASE_TYPE;
typedef struct DISPLAYCONFIG_SET_TARGET_PERSISTENCE{DISPLAYCONFIG_DEVICE_INFO_HEADER header;union{struct{UINT32 bootPersistenceOn:1;UINT32 reserved:31;};UINT32 value;};}DISPLAYCONFIG_SET_TARGET_PERSISTENCE;
typedef struct DISPLAYCONFIG_SUPPORT_VIRTUAL_RESOLUTION{DISPLAYCONFIG_DEVICE_INFO_HEADER header;union{struct{UINT32 disableMonitorVirtualResolution:1;UINT32 reserved:31;};UINT32 value;};}DISPLAYCONFIG_SUPPORT_VIRTUAL_RESOLUTION;
typedef enum _DISPLAYCONFIG_COLOR_ENCODING{DISPLAYCONFIG_COLOR_ENCODING_RGB=0,DISPLAYCONFIG_COLOR_ENCODING_YCBCR444=1,DISPLAYCONFIG_COLOR_ENCODING_YCBCR422=2,DISPLAYCONFIG_COLOR_ENCODING_YCBCR420=3,DISPLAYCONFIG_COLOR_ENCODING_INTENSITY=4,DISPLAYCONFIG_COLOR_ENCODING_FORCE_UINT32=0xFFFFFFFF}DISPLAYCONFIG_COLOR_ENCODING;
typedef struct _DISPLAYCONFIG_GET_ADVANCED_COLOR_INFO{DISPLAYCONFIG_DEVICE_INFO_HEADER header;union{struct{UINT32 advancedColorSupported:1;UINT32 advancedColorEnabled:1;UINT32 wideColorEnforced:1;UINT32 advancedColorForceDisabled:1;UINT32 reserved:28;};UINT32 value;};DISPLAYCONFIG_COLOR_ENCODING colorEncoding;UINT32 bitsPerColorChannel;}DISPLAYCONFIG_GET_ADVANCED_COLOR_INFO;
typedef struct _DISPLAYCONFIG_SET_ADVANCED_COLOR_STATE{DISPLAYCONFIG_DEVICE_INFO_HEADER header;union{struct{UINT32 enableAdvancedColor:1;UINT32 reserved:31;};UINT32 value;};}DISPLAYCONFIG_SET_ADVANCED_COLOR_STATE;
typedef struct _DISPLAYCONFIG_SDR_WHITE_LEVEL{DISPLAYCONFIG_DEVICE_INFO_HEADER header;ULONG SDRWhiteLevel;}DISPLAYCONFIG_SDR_WHITE_LEVEL;
typedef struct _RGNDATAHEADER{DWORD dwSize;DWORD iType;DWORD nCount;DWORD nRgnSize;RECT rcBound;}RGNDATAHEADER,*PRGNDATAHEADER;
typedef struct _RGNDATA{RGNDATAHEADER rdh;char Buffer[1];}RGNDATA,*PRGNDATA,*NPRGNDATA,*LPRGNDATA;
typedef struct _ABC{int abcA;UINT abcB;int abcC;}ABC,*PABC,*NPABC,*LPABC;
typedef struct _ABCFLOAT{FLOAT abcfA;FLOAT abcfB;FLOAT abcfC;}ABCFLOAT,*PABCFLOAT,*NPABCFLOAT,*LPABCFLOAT;
typedef struct _OUTLINETEXTMETRICA{UINT otmSize;TEXTMETRICA otmTextMetrics;BYTE otmFiller;PANOSE otmPanoseNumber;UINT otmfsSelection;UINT otmfsType;int otmsCharSlopeRise;int otmsCharSlopeRun;int otmItalicAngle;UINT otmEMSquare;int otmAscent;int otmDescent;UINT otmLineGap;UINT otmsCapEmHeight;UINT otmsXHeight;RECT otmrcFontBox;int otmMacAscent;int otmMacDescent;UINT otmMacLineGap;UINT otmusMinimumPPEM;POINT otmptSubscriptSize;POINT otmptSubscriptOffset;POINT otmptSuperscriptSize;POINT otmptSuperscriptOffset;UINT otmsStrikeoutSize;int otmsStrikeoutPosition;int otmsUnderscoreSize;int otmsUnderscorePosition;PSTR otmpFamilyName;PSTR otmpFaceName;PSTR otmpStyleName;PSTR otmpFullName;}OUTLINETEXTMETRICA,*POUTLINETEXTMETRICA,*NPOUTLINETEXTMETRICA,*LPOUTLINETEXTMETRICA;
typedef struct _OUTLINETEXTMETRICW{UINT otmSize;TEXTMETRICW otmTextMetrics;BYTE otmFiller;PANOSE otmPanoseNumber;UINT otmfsSelection;UINT otmfsType;int otmsCharSlopeRise;int otmsCharSlopeRun;int otmItalicAngle;UINT otmEMSquare;int otmAscent;int otmDescent;UINT otmLineGap;UINT otmsCapEmHeight;UINT otmsXHeight;RECT otmrcFontBox;int otmMacAscent;int otmMacDescent;UINT otmMacLineGap;UINT otmusMinimumPPEM;POINT otmptSubscriptSize;POINT otmptSubscriptOffset;POINT otmptSuperscriptSize;POINT otmptSuperscriptOffset;UINT otmsStrikeoutSize;int otmsStrikeoutPosition;int otmsUnderscoreSize;int otmsUnderscorePosition;PSTR otmpFamilyName;PSTR otmpFaceName;PSTR otmpStyleName;PSTR otmpFullName;}OUTLINETEXTMETRICW,*POUTLINETEXTMETRICW,*NPOUTLINETEXTMETRICW,*LPOUTLINETEXTMETRICW;
typedef OUTLINETEXTMETRICA OUTLINETEXTMETRIC;
typedef POUTLINETEXTMETRICA POUTLINETEXTMETRIC;
typedef NPOUTLINETEXTMETRICA NPOUTLINETEXTMETRIC;
typedef LPOUTLINETEXTMETRICA LPOUTLINETEXTMETRIC;
typedef struct tagPOLYTEXTA{int x;int y;UINT n;LPCSTR lpstr;UINT uiFlags;RECT rcl;int*pdx;}POLYTEXTA,*PPOLYTEXTA,*NPPOLYTEXTA,*LPPOLYTEXTA;
typedef struct tagPOLYTEXTW{int x;int y;UINT n;LPCWSTR lpstr;UINT uiFlags;RECT rcl;int*pdx;}POLYTEXTW,*PPOLYTEXTW,*NPPOLYTEXTW,*LPPOLYTEXTW;
typedef POLYTEXTA POLYTEXT;
typedef PPOLYTEXTA PPOLYTEXT;
typedef NPPOLYTEXTA NPPOLYTEXT;
typedef LPPOLYTEXTA LPPOLYTEXT;
typedef struct _FIXED{WORD fract;short value;}FIXED;
typedef struct _MAT2{FIXED eM11;FIXED eM12;FIXED eM21;FIXED eM22;}MAT2,*LPMAT2;
typedef struct _GLYPHMETRICS{UINT gmBlackBoxX;UINT gmBlackBoxY;POINT gmptGlyphOrigin;short gmCellIncX;short gmCellIncY;}GLYPHMETRICS,*LPGLYPHMETRICS;
typedef struct tagPOINTFX{FIXED x;FIXED y;}POINTFX,*LPPOINTFX;
typedef struct tagTTPOLYCURVE{WORD wType;WORD cpfx;POINTFX apfx[1];}TTPOLYCURVE,*LPTTPOLYCURVE;
typedef struct tagTTPOLYGONHEADER{DWORD cb;DWORD dwType;POINTFX pfxStart;}TTPOLYGONHEADER,*LPTTPOLYGONHEADER;
typedef struct tagGCP_RESULTSA{DWORD lStructSize;LPSTR lpOutString;UINT*lpOrder;int*lpDx;int*lpCaretPos;LPSTR lpClass;LPWSTR lpGlyphs;UINT nGlyphs;int nMaxFit;}GCP_RESULTSA,*LPGCP_RESULTSA;
typedef struct tagGCP_RESULTSW{DWORD lStructSize;LPWSTR lpOutString;UINT*lpOrder;int*lpDx;int*lpCaretPos;LPSTR lpClass;LPWSTR lpGlyphs;UINT nGlyphs;int nMaxFit;}GCP_RESULTSW,*LPGCP_RESULTSW;
typedef GCP_RESULTSA GCP_RESULTS;
typedef LPGCP_RESULTSA LPGCP_RESULTS;
typedef struct _RASTERIZER_STATUS{short nSize;short wFlags;short nLanguageID;}RASTERIZER_STATUS,*LPRASTERIZER_STATUS;
typedef struct tagPIXELFORMATDESCRIPTOR{WORD nSize;WORD nVersion;DWORD dwFlags;BYTE iPixelType;BYTE cColorBits;BYTE cRedBits;BYTE cRedShift;BYTE cGreenBits;BYTE cGreenShift;BYTE cBlueBits;BYTE cBlueShift;BYTE cAlphaBits;BYTE cAlphaShift;BYTE cAccumBits;BYTE cAccumRedBits;BYTE cAccumGreenBits;BYTE cAccumBlueBits;BYTE cAccumAlphaBits;BYTE cDepthBits;BYTE cStencilBits;BYTE cAuxBuffers;BYTE iLayerType;BYTE bReserved;DWORD dwLayerMask;DWORD dwVisibleMask;DWORD dwDamageMask;}PIXELFORMATDESCRIPTOR,*PPIXELFORMATDESCRIPTOR,*LPPIXELFORMATDESCRIPTOR;
typedef int(*OLDFONTENUMPROCA)(const LOGFONTA*,const TEXTMETRICA*,DWORD,LPARAM);
typedef int(*OLDFONTENUMPROCW)(const LOGFONTW*,const TEXTMETRICW*,DWORD,LPARAM);
typedef OLDFONTENUMPROCA FONTENUMPROCA;
typedef OLDFONTENUMPROCW FONTENUMPROCW;
typedef FONTENUMPROCA FONTENUMPROC;
typedef int(*GOBJENUMPROC)(LPVOID,LPARAM);
typedef void(*LINEDDAPROC)(int,int,LPARAM);
typedef UINT(*LPFNDEVMODE)(HWND,HMODULE,LPDEVMODE,LPSTR,LPSTR,LPDEVMODE,LPSTR,UINT);
typedef DWORD(*LPFNDEVCAPS)(LPSTR,LPSTR,UINT,LPSTR,LPDEVMODE);
typedef struct tagWCRANGE{WCHAR wcLow;USHORT cGlyphs;}WCRANGE,*PWCRANGE,*LPWCRANGE;
typedef struct tagGLYPHSET{DWORD cbThis;DWORD flAccel;DWORD cGlyphsSupported;DWORD cRanges;WCRANGE ranges[1];}GLYPHSET,*PGLYPHSET,*LPGLYPHSET;
typedef struct tagDESIGNVECTOR{DWORD dvReserved;DWORD dvNumAxes;LONG dvValues[16];}DESIGNVECTOR,*PDESIGNVECTOR,*LPDESIGNVECTOR;
typedef struct tagAXISINFOA{LONG axMinValue;LONG axMaxValue;BYTE axAxisName[16];}AXISINFOA,*PAXISINFOA,*LPAXISINFOA;
typedef struct tagAXISINFOW{LONG axMinValue;LONG axMaxValue;WCHAR axAxisName[16];}AXISINFOW,*PAXISINFOW,*LPAXISINFOW;
typedef AXISINFOA AXISINFO;
typedef PAXISINFOA PAXISINFO;
typedef LPAXISINFOA LPAXISINFO;
typedef struct tagAXESLISTA{DWORD axlReserved;DWORD axlNumAxes;AXISINFOA axlAxisInfo[16];}AXESLISTA,*PAXESLISTA,*LPAXESLISTA;
typedef struct tagAXESLISTW{DWORD axlReserved;DWORD axlNumAxes;AXISINFOW axlAxisInfo[16];}AXESLISTW,*PAXESLISTW,*LPAXESLISTW;
typedef AXESLISTA AXESLIST;
typedef PAXESLISTA PAXESLIST;
typedef LPAXESLISTA LPAXESLIST;
typedef struct tagENUMLOGFONTEXDVA{ENUMLOGFONTEXA elfEnumLogfontEx;DESIGNVECTOR elfDesignVector;}ENUMLOGFONTEXDVA,*PENUMLOGFONTEXDVA,*LPENUMLOGFONTEXDVA;
typedef struct tagENUMLOGFONTEXDVW{ENUMLOGFONTEXW elfEnumLogfontEx;DESIGNVECTOR elfDesignVector;}ENUMLOGFONTEXDVW,*PENUMLOGFONTEXDVW,*LPENUMLOGFONTEXDVW;
typedef ENUMLOGFONTEXDVA ENUMLOGFONTEXDV;
typedef PENUMLOGFONTEXDVA PENUMLOGFONTEXDV;
typedef LPENUMLOGFONTEXDVA LPENUMLOGFONTEXDV;
typedef struct tagENUMTEXTMETRICA{NEWTEXTMETRICEXA etmNewTextMetricEx;AXESLISTA etmAxesList;}ENUMTEXTMETRICA,*PENUMTEXTMETRICA,*LPENUMTEXTMETRICA;
typedef struct tagENUMTEXTMETRICW{NEWTEXTMETRICEXW etmNewTextMetricEx;AXESLISTW etmAxesList;}ENUMTEXTMETRICW,*PENUMTEXTMETRICW,*LPENUMTEXTMETRICW;
typedef ENUMTEXTMETRICA ENUMTEXTMETRIC;
typedef PENUMTEXTMETRICA PENUMTEXTMETRIC;
typedef LPENUMTEXTMETRICA LPENUMTEXTMETRIC;
typedef USHORT COLOR16;
typedef struct _TRIVERTEX{LONG x;LONG y;COLOR16 Red;COLOR16 Green;COLOR16 Blue;COLOR16 Alpha;}TRIVERTEX,*PTRIVERTEX,*LPTRIVERTEX;
typedef struct _GRADIENT_TRIANGLE{ULONG Vertex1;ULONG Vertex2;ULONG Vertex3;}GRADIENT_TRIANGLE,*PGRADIENT_TRIANGLE,*LPGRADIENT_TRIANGLE;
typedef struct _GRADIENT_RECT{ULONG UpperLeft;ULONG LowerRight;}GRADIENT_RECT,*PGRADIENT_RECT,*LPGRADIENT_RECT;
typedef struct _BLENDFUNCTION{BYTE BlendOp;BYTE BlendFlags;BYTE SourceConstantAlpha;BYTE AlphaFormat;}BLENDFUNCTION,*PBLENDFUNCTION;
typedef int(*MFENUMPROC)(HDC hdc,HANDLETABLE*lpht,METARECORD*lpMR,int nObj,LPARAM lParam);
typedef int(*ENHMFENUMPROC)(HDC hdc,HANDLETABLE*lpht,const ENHMETARECORD*lpmr,int hHandles,LPARAM data);
typedef struct tagDIBSECTION{BITMAP dsBm;BITMAPINFOHEADER dsBmih;DWORD dsBitfields[3];HANDLE dshSection;DWORD dsOffset;}DIBSECTION,*LPDIBSECTION,*PDIBSECTION;
typedef struct tagCOLORADJUSTMENT{WORD caSize;WORD caFlags;WORD caIlluminantIndex;WORD caRedGamma;WORD caGreenGamma;WORD caBlueGamma;WORD caReferenceBlack;WORD caReferenceWhite;SHORT caContrast;SHORT caBrightness;SHORT caColorfulness;SHORT caRedGreenTint;}COLORADJUSTMENT,*PCOLORADJUSTMENT,*LPCOLORADJUSTMENT;
typedef WINBOOL(*ABORTPROC)(HDC,int);
typedef struct _DOCINFOA{int cbSize;LPCSTR lpszDocName;LPCSTR lpszOutput;LPCSTR lpszDatatype;DWORD fwType;}DOCINFOA,*LPDOCINFOA;
typedef struct _DOCINFOW{int cbSize;LPCWSTR lpszDocName;LPCWSTR lpszOutput;LPCWSTR lpszDatatype;DWORD fwType;}DOCINFOW,*LPDOCINFOW;
typedef DOCINFOA DOCINFO;
typedef LPDOCINFOA LPDOCINFO;
typedef struct tagKERNINGPAIR{WORD wFirst;WORD wSecond;int iKernAmount;}KERNINGPAIR,*LPKERNINGPAIR;
typedef int(*ICMENUMPROCA)(LPSTR,LPARAM);
typedef int(*ICMENUMPROCW)(LPWSTR,LPARAM);
typedef struct tagEMR{DWORD iType;DWORD nSize;}EMR,*PEMR;
typedef struct tagEMRTEXT{POINTL ptlReference;DWORD nChars;DWORD offString;DWORD fOptions;RECTL rcl;DWORD offDx;}EMRTEXT,*PEMRTEXT;
typedef struct tagABORTPATH{EMR emr;}EMRABORTPATH,*PEMRABORTPATH,EMRBEGINPATH,*PEMRBEGINPATH,EMRENDPATH,*PEMRENDPATH,EMRCLOSEFIGURE,*PEMRCLOSEFIGURE,EMRFLATTENPATH,*PEMRFLATTENPATH,EMRWIDENPATH,*PEMRWIDENPATH,EMRSETMETARGN,*PEMRSETMETARGN,EMRSAVEDC,*PEMRSAVEDC,EMRREALIZEPALETTE,*PEMRREALIZEPALETTE;
typedef struct tagEMRSELECTCLIPPATH{EMR emr;DWORD iMode;}EMRSELECTCLIPPATH,*PEMRSELECTCLIPPATH,EMRSETBKMODE,*PEMRSETBKMODE,EMRSETMAPMODE,*PEMRSETMAPMODE,EMRSETLAYOUT,*PEMRSETLAYOUT,EMRSETPOLYFILLMODE,*PEMRSETPOLYFILLMODE,EMRSETROP2,*PEMRSETROP2,EMRSETSTRETCHBLTMODE,*PEMRSETSTRETCHBLTMODE,EMRSETICMMODE,*PEMRSETICMMODE,EMRSETTEXTALIGN,*PEMRSETTEXTALIGN;
typedef struct tagEMRSETMITERLIMIT{EMR emr;FLOAT eMiterLimit;}EMRSETMITERLIMIT,*PEMRSETMITERLIMIT;
typedef struct tagEMRRESTOREDC{EMR emr;LONG iRelative;}EMRRESTOREDC,*PEMRRESTOREDC;
typedef struct tagEMRSETARCDIRECTION{EMR emr;DWORD iArcDirection;}EMRSETARCDIRECTION,*PEMRSETARCDIRECTION;
typedef struct tagEMRSETMAPPERFLAGS{EMR emr;DWORD dwFlags;}EMRSETMAPPERFLAGS,*PEMRSETMAPPERFLAGS;
typedef struct tagEMRSETTEXTCOLOR{EMR emr;COLORREF crColor;}EMRSETBKCOLOR,*PEMRSETBKCOLOR,EMRSETTEXTCOLOR,*PEMRSETTEXTCOLOR;
typedef struct tagEMRSELECTOBJECT{EMR emr;DWORD ihObject;}EMRSELECTOBJECT,*PEMRSELECTOBJECT,EMRDELETEOBJECT,*PEMRDELETEOBJECT;
typedef struct tagEMRSELECTPALETTE{EMR emr;DWORD ihPal;}EMRSELECTPALETTE,*PEMRSELECTPALETTE;
typedef struct tagEMRRESIZEPALETTE{EMR emr;DWORD ihPal;DWORD cEntries;}EMRRESIZEPALETTE,*PEMRRESIZEPALETTE;
typedef struct tagEMRSETPALETTEENTRIES{EMR emr;DWORD ihPal;DWORD iStart;DWORD cEntries;PALETTEENTRY aPalEntries[1];}EMRSETPALETTEENTRIES,*PEMRSETPALETTEENTRIES;
typedef struct tagEMRSETCOLORADJUSTMENT{EMR emr;COLORADJUSTMENT ColorAdjustment;}EMRSETCOLORADJUSTMENT,*PEMRSETCOLORADJUSTMENT;
typedef struct tagEMRGDICOMMENT{EMR emr;DWORD cbData;BYTE Data[1];}EMRGDICOMMENT,*PEMRGDICOMMENT;
typedef struct tagEMREOF{EMR emr;DWORD nPalEntries;DWORD offPalEntries;DWORD nSizeLast;}EMREOF,*PEMREOF;
typedef struct tagEMRLINETO{EMR emr;POINTL ptl;}EMRLINETO,*PEMRLINETO,EMRMOVETOEX,*PEMRMOVETOEX;
typedef struct tagEMROFFSETCLIPRGN{EMR emr;POINTL ptlOffset;}EMROFFSETCLIPRGN,*PEMROFFSETCLIPRGN;
typedef struct tagEMRFILLPATH{EMR emr;RECTL rclBounds;}EMRFILLPATH,*PEMRFILLPATH,EMRSTROKEANDFILLPATH,*PEMRSTROKEANDFILLPATH,EMRSTROKEPATH,*PEMRSTROKEPATH;
typedef struct tagEMREXCLUDECLIPRECT{EMR emr;RECTL rclClip;}EMREXCLUDECLIPRECT,*PEMREXCLUDECLIPRECT,EMRINTERSECTCLIPRECT,*PEMRINTERSECTCLIPRECT;
typedef struct tagEMRSETVIEWPORTORGEX{EMR emr;POINTL ptlOrigin;}EMRSETVIEWPORTORGEX,*PEMRSETVIEWPORTORGEX,EMRSETWINDOWORGEX,*PEMRSETWINDOWORGEX,EMRSETBRUSHORGEX,*PEMRSETBRUSHORGEX;
typedef struct tagEMRSETVIEWPORTEXTEX{EMR emr;SIZEL szlExtent;}EMRSETVIEWPORTEXTEX,*PEMRSETVIEWPORTEXTEX,EMRSETWINDOWEXTEX,*PEMRSETWINDOWEXTEX;
typedef struct tagEMRSCALEVIEWPORTEXTEX{EMR emr;LONG xNum;LONG xDenom;LONG yNum;LONG yDenom;}EMRSCALEVIEWPORTEXTEX,*PEMRSCALEVIEWPORTEXTEX,EMRSCALEWINDOWEXTEX,*PEMRSCALEWINDOWEXTEX;
typedef struct tagEMRSETWORLDTRANSFORM{EMR emr;XFORM xform;}EMRSETWORLDTRANSFORM,*PEMRSETWORLDTRANSFORM;
typedef struct tagEMRMODIFYWORLDTRANSFORM{EMR emr;XFORM xform;DWORD iMode;}EMRMODIFYWORLDTRANSFORM,*PEMRMODIFYWORLDTRANSFORM;
typedef struct tagEMRSETPIXELV{EMR emr;POINTL ptlPixel;COLORREF crColor;}EMRSETPIXELV,*PEMRSETPIXELV;
typedef struct tagEMREXTFLOODFILL{EMR emr;POINTL ptlStart;COLORREF crColor;DWORD iMode;}EMREXTFLOODFILL,*PEMREXTFLOODFILL;
typedef struct tagEMRELLIPSE{EMR emr;RECTL rclBox;}EMRELLIPSE,*PEMRELLIPSE,EMRRECTANGLE,*PEMRRECTANGLE;
typedef struct tagEMRROUNDRECT{EMR emr;RECTL rclBox;SIZEL szlCorner;}EMRROUNDRECT,*PEMRROUNDRECT;
typedef struct tagEMRARC{EMR emr;RECTL rclBox;POINTL ptlStart;POINTL ptlEnd;}EMRARC,*PEMRARC,EMRARCTO,*PEMRARCTO,EMRCHORD,*PEMRCHORD,EMRPIE,*PEMRPIE;
typedef struct tagEMRANGLEARC{EMR emr;POINTL ptlCenter;DWORD nRadius;FLOAT eStartAngle;FLOAT eSweepAngle;}EMRANGLEARC,*PEMRANGLEARC;
typedef struct tagEMRPOLYLINE{EMR emr;RECTL rclBounds;DWORD cptl;POINTL aptl[1];}EMRPOLYLINE,*PEMRPOLYLINE,EMRPOLYBEZIER,*PEMRPOLYBEZIER,EMRPOLYGON,*PEMRPOLYGON,EMRPOLYBEZIERTO,*PEMRPOLYBEZIERTO,EMRPOLYLINETO,*PEMRPOLYLINETO;
typedef struct tagEMRPOLYLINE16{EMR emr;RECTL rclBounds;DWORD cpts;POINTS apts[1];}EMRPOLYLINE16,*PEMRPOLYLINE16,EMRPOLYBEZIER16,*PEMRPOLYBEZIER16,EMRPOLYGON16,*PEMRPOLYGON16,EMRPOLYBEZIERTO16,*PEMRPOLYBEZIERTO16,EMRPOLYLINETO16,*PEMRPOLYLINETO16;
typedef struct tagEMRPOLYDRAW{EMR emr;RECTL rclBounds;DWORD cptl;POINTL aptl[1];BYTE abTypes[1];}EMRPOLYDRAW,*PEMRPOLYDRAW;
typedef struct tagEMRPOLYDRAW16{EMR emr;RECTL rclBounds;DWORD cpts;POINTS apts[1];BYTE abTypes[1];}EMRPOLYDRAW16,*PEMRPOLYDRAW16;
typedef struct tagEMRPOLYPOLYLINE{EMR emr;RECTL rclBounds;DWORD nPolys;DWORD cptl;DWORD aPolyCounts[1];POINTL aptl[1];}EMRPOLYPOLYLINE,*PEMRPOLYPOLYLINE,EMRPOLYPOLYGON,*PEMRPOLYPOLYGON;
typedef struct tagEMRPOLYPOLYLINE16{EMR emr;RECTL rclBounds;DWORD nPolys;DWORD cpts;DWORD aPolyCounts[1];POINTS apts[1];}EMRPOLYPOLYLINE16,*PEMRPOLYPOLYLINE16,EMRPOLYPOLYGON16,*PEMRPOLYPOLYGON16;
typedef struct tagEMRINVERTRGN{EMR emr;RECTL rclBounds;DWORD cbRgnData;BYTE RgnData[1];}EMRINVERTRGN,*PEMRINVERTRGN,EMRPAINTRGN,*PEMRPAINTRGN;
typedef struct tagEMRFILLRGN{EMR emr;RECTL rclBounds;DWORD cbRgnData;DWORD ihBrush;BYTE RgnData[1];}EMRFILLRGN,*PEMRFILLRGN;
typedef struct tagEMRFRAMERGN{EMR emr;RECTL rclBounds;DWORD cbRgnData;DWORD ihBrush;SIZEL szlStroke;BYTE RgnData[1];}EMRFRAMERGN,*PEMRFRAMERGN;
typedef struct tagEMREXTSELECTCLIPRGN{EMR emr;DWORD cbRgnData;DWORD iMode;BYTE RgnData[1];}EMREXTSELECTCLIPRGN,*PEMREXTSELECTCLIPRGN;
typedef struct tagEMREXTTEXTOUTA{EMR emr;RECTL rclBounds;DWORD iGraphicsMode;FLOAT exScale;FLOAT eyScale;EMRTEXT emrtext;}EMREXTTEXTOUTA,*PEMREXTTEXTOUTA,EMREXTTEXTOUTW,*PEMREXTTEXTOUTW;
typedef struct tagEMRPOLYTEXTOUTA{EMR emr;RECTL rclBounds;DWORD iGraphicsMode;FLOAT exScale;FLOAT eyScale;LONG cStrings;EMRTEXT aemrtext[1];}EMRPOLYTEXTOUTA,*PEMRPOLYTEXTOUTA,EMRPOLYTEXTOUTW,*PEMRPOLYTEXTOUTW;
typedef struct tagEMRBITBLT{EMR emr;RECTL rclBounds;LONG xDest;LONG yDest;LONG cxDest;LONG cyDest;DWORD dwRop;LONG xSrc;LONG ySrc;XFORM xformSrc;COLORREF crBkColorSrc;DWORD iUsageSrc;DWORD offBmiSrc;DWORD cbBmiSrc;DWORD offBitsSrc;DWORD cbBitsSrc;}EMRBITBLT,*PEMRBITBLT;
typedef struct tagEMRSTRETCHBLT{EMR emr;RECTL rclBounds;LONG xDest;LONG yDest;LONG cxDest;LONG cyDest;DWORD dwRop;LONG xSrc;LONG ySrc;XFORM xformSrc;COLORREF crBkColorSrc;DWORD iUsageSrc;DWORD offBmiSrc;DWORD cbBmiSrc;DWORD offBitsSrc;DWORD cbBitsSrc;LONG cxSrc;LONG cySrc;}EMRSTRETCHBLT,*PEMRSTRETCHBLT;
typedef struct tagEMRMASKBLT{EMR emr;RECTL rclBounds;LONG xDest;LONG yDest;LONG cxDest;LONG cyDest;DWORD dwRop;LONG xSrc;LONG ySrc;XFORM xformSrc;COLORREF crBkColorSrc;DWORD iUsageSrc;DWORD offBmiSrc;DWORD cbBmiSrc;DWORD offBitsSrc;DWORD cbBitsSrc;LONG xMask;LONG yMask;DWORD iUsageMask;DWORD offBmiMask;DWORD cbBmiMask;DWORD offBitsMask;DWORD cbBitsMask;}EMRMASKBLT,*PEMRMASKBLT;
typedef struct tagEMRPLGBLT{EMR emr;RECTL rclBounds;POINTL aptlDest[3];LONG xSrc;LONG ySrc;LONG cxSrc;LONG cySrc;XFORM xformSrc;COLORREF crBkColorSrc;DWORD iUsageSrc;DWORD offBmiSrc;DWORD cbBmiSrc;DWORD offBitsSrc;DWORD cbBitsSrc;LONG xMask;LONG yMask;DWORD iUsageMask;DWORD offBmiMask;DWORD cbBmiMask;DWORD offBitsMask;DWORD cbBitsMask;}EMRPLGBLT,*PEMRPLGBLT;
typedef struct tagEMRSETDIBITSTODEVICE{EMR emr;RECTL rclBounds;LONG xDest;LONG yDest;LONG xSrc;LONG ySrc;LONG cxSrc;LONG cySrc;DWORD offBmiSrc;DWORD cbBmiSrc;DWORD offBitsSrc;DWORD cbBitsSrc;DWORD iUsageSrc;DWORD iStartScan;DWORD cScans;}EMRSETDIBITSTODEVICE,*PEMRSETDIBITSTODEVICE;
typedef struct tagEMRSTRETCHDIBITS{EMR emr;RECTL rclBounds;LONG xDest;LONG yDest;LONG xSrc;LONG ySrc;LONG cxSrc;LONG cySrc;DWORD offBmiSrc;DWORD cbBmiSrc;DWORD offBitsSrc;DWORD cbBitsSrc;DWORD iUsageSrc;DWORD dwRop;LONG cxDest;LONG cyDest;}EMRSTRETCHDIBITS,*PEMRSTRETCHDIBITS;
typedef struct tagEMREXTCREATEFONTINDIRECTW{EMR emr;DWORD ihFont;EXTLOGFONTW elfw;}EMREXTCREATEFONTINDIRECTW,*PEMREXTCREATEFONTINDIRECTW;
typedef struct tagEMRCREATEPALETTE{EMR emr;DWORD ihPal;LOGPALETTE lgpl;}EMRCREATEPALETTE,*PEMRCREATEPALETTE;
typedef struct tagEMRCREATEPEN{EMR emr;DWORD ihPen;LOGPEN lopn;}EMRCREATEPEN,*PEMRCREATEPEN;
typedef struct tagEMREXTCREATEPEN{EMR emr;DWORD ihPen;DWORD offBmi;DWORD cbBmi;DWORD offBits;DWORD cbBits;EXTLOGPEN elp;}EMREXTCREATEPEN,*PEMREXTCREATEPEN;
typedef struct tagEMRCREATEBRUSHINDIRECT{EMR emr;DWORD ihBrush;LOGBRUSH32 lb;}EMRCREATEBRUSHINDIRECT,*PEMRCREATEBRUSHINDIRECT;
typedef struct tagEMRCREATEMONOBRUSH{EMR emr;DWORD ihBrush;DWORD iUsage;DWORD offBmi;DWORD cbBmi;DWORD offBits;DWORD cbBits;}EMRCREATEMONOBRUSH,*PEMRCREATEMONOBRUSH;
typedef struct tagEMRCREATEDIBPATTERNBRUSHPT{EMR emr;DWORD ihBrush;DWORD iUsage;DWORD offBmi;DWORD cbBmi;DWORD offBits;DWORD cbBits;}EMRCREATEDIBPATTERNBRUSHPT,*PEMRCREATEDIBPATTERNBRUSHPT;
typedef struct tagEMRFORMAT{DWORD dSignature;DWORD nVersion;DWORD cbData;DWORD offData;}EMRFORMAT,*PEMRFORMAT;
typedef struct tagEMRGLSRECORD{EMR emr;DWORD cbData;BYTE Data[1];}EMRGLSRECORD,*PEMRGLSRECORD;
typedef struct tagEMRGLSBOUNDEDRECORD{EMR emr;RECTL rclBounds;DWORD cbData;BYTE Data[1];}EMRGLSBOUNDEDRECORD,*PEMRGLSBOUNDEDRECORD;
typedef struct tagEMRPIXELFORMAT{EMR emr;PIXELFORMATDESCRIPTOR pfd;}EMRPIXELFORMAT,*PEMRPIXELFORMAT;
typedef struct tagEMRCREATECOLORSPACE{EMR emr;DWORD ihCS;LOGCOLORSPACEA lcs;}EMRCREATECOLORSPACE,*PEMRCREATECOLORSPACE;
typedef struct tagEMRSETCOLORSPACE{EMR emr;DWORD ihCS;}EMRSETCOLORSPACE,*PEMRSETCOLORSPACE,EMRSELECTCOLORSPACE,*PEMRSELECTCOLORSPACE,EMRDELETECOLORSPACE,*PEMRDELETECOLORSPACE;
typedef struct tagEMREXTESCAPE{EMR emr;INT iEscape;INT cbEscData;BYTE EscData[1];}EMREXTESCAPE,*PEMREXTESCAPE,EMRDRAWESCAPE,*PEMRDRAWESCAPE;
typedef struct tagEMRNAMEDESCAPE{EMR emr;INT iEscape;INT cbDriver;INT cbEscData;BYTE EscData[1];}EMRNAMEDESCAPE,*PEMRNAMEDESCAPE;
typedef struct tagEMRSETICMPROFILE{EMR emr;DWORD dwFlags;DWORD cbName;DWORD cbData;BYTE Data[1];}EMRSETICMPROFILE,*PEMRSETICMPROFILE,EMRSETICMPROFILEA,*PEMRSETICMPROFILEA,EMRSETICMPROFILEW,*PEMRSETICMPROFILEW;
typedef struct tagEMRCREATECOLORSPACEW{EMR emr;DWORD ihCS;LOGCOLORSPACEW lcs;DWORD dwFlags;DWORD cbData;BYTE Data[1];}EMRCREATECOLORSPACEW,*PEMRCREATECOLORSPACEW;
typedef struct tagCOLORMATCHTOTARGET{EMR emr;DWORD dwAction;DWORD dwFlags;DWORD cbName;DWORD cbData;BYTE Data[1];}EMRCOLORMATCHTOTARGET,*PEMRCOLORMATCHTOTARGET;
typedef struct tagCOLORCORRECTPALETTE{EMR emr;DWORD ihPalette;DWORD nFirstEntry;DWORD nPalEntries;DWORD nReserved;}EMRCOLORCORRECTPALETTE,*PEMRCOLORCORRECTPALETTE;
typedef struct tagEMRALPHABLEND{EMR emr;RECTL rclBounds;LONG xDest;LONG yDest;LONG cxDest;LONG cyDest;DWORD dwRop;LONG xSrc;LONG ySrc;XFORM xformSrc;COLORREF crBkColorSrc;DWORD iUsageSrc;DWORD offBmiSrc;DWORD cbBmiSrc;DWORD offBitsSrc;DWORD cbBitsSrc;LONG cxSrc;LONG cySrc;}EMRALPHABLEND,*PEMRALPHABLEND;
typedef struct tagEMRGRADIENTFILL{EMR emr;RECTL rclBounds;DWORD nVer;DWORD nTri;ULONG ulMode;TRIVERTEX Ver[1];}EMRGRADIENTFILL,*PEMRGRADIENTFILL;
typedef struct tagEMRTRANSPARENTBLT{EMR emr;RECTL rclBounds;LONG xDest;LONG yDest;LONG cxDest;LONG cyDest;DWORD dwRop;LONG xSrc;LONG ySrc;XFORM xformSrc;COLORREF crBkColorSrc;DWORD iUsageSrc;DWORD offBmiSrc;DWORD cbBmiSrc;DWORD offBitsSrc;DWORD cbBitsSrc;LONG cxSrc;LONG cySrc;}EMRTRANSPARENTBLT,*PEMRTRANSPARENTBLT;
typedef struct _POINTFLOAT{FLOAT x;FLOAT y;}POINTFLOAT,*PPOINTFLOAT;
typedef struct _GLYPHMETRICSFLOAT{FLOAT gmfBlackBoxX;FLOAT gmfBlackBoxY;POINTFLOAT gmfptGlyphOrigin;FLOAT gmfCellIncX;FLOAT gmfCellIncY;}GLYPHMETRICSFLOAT,*PGLYPHMETRICSFLOAT,*LPGLYPHMETRICSFLOAT;
typedef struct tagLAYERPLANEDESCRIPTOR{WORD nSize;WORD nVersion;DWORD dwFlags;BYTE iPixelType;BYTE cColorBits;BYTE cRedBits;BYTE cRedShift;BYTE cGreenBits;BYTE cGreenShift;BYTE cBlueBits;BYTE cBlueShift;BYTE cAlphaBits;BYTE cAlphaShift;BYTE cAccumBits;BYTE cAccumRedBits;BYTE cAccumGreenBits;BYTE cAccumBlueBits;BYTE cAccumAlphaBits;BYTE cDepthBits;BYTE cStencilBits;BYTE cAuxBuffers;BYTE iLayerPlane;BYTE bReserved;COLORREF crTransparent;}LAYERPLANEDESCRIPTOR,*PLAYERPLANEDESCRIPTOR,*LPLAYERPLANEDESCRIPTOR;
typedef struct _WGLSWAP{HDC hdc;UINT uiFlags;}WGLSWAP,*PWGLSWAP,*LPWGLSWAP;
typedef HANDLE HDWP;
typedef void MENUTEMPLATEA;
typedef void MENUTEMPLATEW;
typedef PVOID LPMENUTEMPLATEA;
typedef PVOID LPMENUTEMPLATEW;
typedef MENUTEMPLATEA MENUTEMPLATE;
typedef LPMENUTEMPLATEA LPMENUTEMPLATE;
typedef LRESULT(*WNDPROC)(HWND,UINT,WPARAM,LPARAM);
typedef INT_PTR(*DLGPROC)(HWND,UINT,WPARAM,LPARAM);
typedef void(*TIMERPROC)(HWND,UINT,UINT_PTR,DWORD);
typedef WINBOOL(*GRAYSTRINGPROC)(HDC,LPARAM,int);
typedef WINBOOL(*WNDENUMPROC)(HWND,LPARAM);
typedef LRESULT(*HOOKPROC)(int code,WPARAM wParam,LPARAM lParam);
typedef void(*SENDASYNCPROC)(HWND,UINT,ULONG_PTR,LRESULT);
typedef WINBOOL(*PROPENUMPROCA)(HWND,LPCSTR,HANDLE);
typedef WINBOOL(*PROPENUMPROCW)(HWND,LPCWSTR,HANDLE);
typedef WINBOOL(*PROPENUMPROCEXA)(HWND,LPSTR,HANDLE,ULONG_PTR);
typedef WINBOOL(*PROPENUMPROCEXW)(HWND,LPWSTR,HANDLE,ULONG_PTR);
typedef int(*EDITWORDBREAKPROCA)(LPSTR lpch,int ichCurrent,int cch,int code);
typedef int(*EDITWORDBREAKPROCW)(LPWSTR lpch,int ichCurrent,int cch,int code);
typedef WINBOOL(*DRAWSTATEPROC)(HDC hdc,LPARAM lData,WPARAM wData,int cx,int cy);
typedef PROPENUMPROCA PROPENUMPROC;
typedef PROPENUMPROCEXA PROPENUMPROCEX;
typedef EDITWORDBREAKPROCA EDITWORDBREAKPROC;
typedef WINBOOL(*NAMEENUMPROCA)(LPSTR,LPARAM);
typedef WINBOOL(*NAMEENUMPROCW)(LPWSTR,LPARAM);
typedef NAMEENUMPROCA WINSTAENUMPROCA;
typedef NAMEENUMPROCW WINSTAENUMPROCW;
typedef NAMEENUMPROCA DESKTOPENUMPROCA;
typedef NAMEENUMPROCW DESKTOPENUMPROCW;
typedef WINSTAENUMPROCA WINSTAENUMPROC;
typedef DESKTOPENUMPROCA DESKTOPENUMPROC;
typedef struct tagCBT_CREATEWNDA{struct tagCREATESTRUCTA*lpcs;HWND hwndInsertAfter;}CBT_CREATEWNDA,*LPCBT_CREATEWNDA;
typedef struct tagCBT_CREATEWNDW{struct tagCREATESTRUCTW*lpcs;HWND hwndInsertAfter;}CBT_CREATEWNDW,*LPCBT_CREATEWNDW;
typedef CBT_CREATEWNDA CBT_CREATEWND;
typedef LPCBT_CREATEWNDA LPCBT_CREATEWND;
typedef struct tagCBTACTIVATESTRUCT{WINBOOL fMouse;HWND hWndActive;}CBTACTIVATESTRUCT,*LPCBTACTIVATESTRUCT;
typedef struct tagWTSSESSION_NOTIFICATION{DWORD cbSize;DWORD dwSessionId;}WTSSESSION_NOTIFICATION,*PWTSSESSION_NOTIFICATION;
typedef struct{HWND hwnd;RECT rc;}SHELLHOOKINFO,*LPSHELLHOOKINFO;
typedef struct tagEVENTMSG{UINT message;UINT paramL;UINT paramH;DWORD time;HWND hwnd;}EVENTMSG,*PEVENTMSGMSG,*NPEVENTMSGMSG,*LPEVENTMSGMSG;
typedef struct tagEVENTMSG*PEVENTMSG,*NPEVENTMSG,*LPEVENTMSG;
typedef struct tagCWPSTRUCT{LPARAM lParam;WPARAM wParam;UINT message;HWND hwnd;}CWPSTRUCT,*PCWPSTRUCT,*NPCWPSTRUCT,*LPCWPSTRUCT;
typedef struct tagCWPRETSTRUCT{LRESULT lResult;LPARAM lParam;WPARAM wParam;UINT message;HWND hwnd;}CWPRETSTRUCT,*PCWPRETSTRUCT,*NPCWPRETSTRUCT,*LPCWPRETSTRUCT;
typedef struct tagKBDLLHOOKSTRUCT{DWORD vkCode;DWORD scanCode;DWORD flags;DWORD time;ULONG_PTR dwExtraInfo;}KBDLLHOOKSTRUCT,*LPKBDLLHOOKSTRUCT,*PKBDLLHOOKSTRUCT;
typedef struct tagMSLLHOOKSTRUCT{POINT pt;DWORD mouseData;DWORD flags;DWORD time;ULONG_PTR dwExtraInfo;}MSLLHOOKSTRUCT,*LPMSLLHOOKSTRUCT,*PMSLLHOOKSTRUCT;
typedef struct tagDEBUGHOOKINFO{DWORD idThread;DWORD idThreadInstaller;LPARAM lParam;WPARAM wParam;int code;}DEBUGHOOKINFO,*PDEBUGHOOKINFO,*NPDEBUGHOOKINFO,*LPDEBUGHOOKINFO;
typedef struct tagMOUSEHOOKSTRUCT{POINT pt;HWND hwnd;UINT wHitTestCode;ULONG_PTR dwExtraInfo;}MOUSEHOOKSTRUCT,*LPMOUSEHOOKSTRUCT,*PMOUSEHOOKSTRUCT;
typedef struct tagMOUSEHOOKSTRUCTEX{MOUSEHOOKSTRUCT __unnamed;DWORD mouseData;}MOUSEHOOKSTRUCTEX,*LPMOUSEHOOKSTRUCTEX,*PMOUSEHOOKSTRUCTEX;
typedef struct tagHARDWAREHOOKSTRUCT{HWND hwnd;UINT message;WPARAM wParam;LPARAM lParam;}HARDWAREHOOKSTRUCT,*LPHARDWAREHOOKSTRUCT,*PHARDWAREHOOKSTRUCT;
typedef struct tagMOUSEMOVEPOINT{int x;int y;DWORD time;ULONG_PTR dwExtraInfo;}MOUSEMOVEPOINT,*PMOUSEMOVEPOINT,*LPMOUSEMOVEPOINT;
typedef struct tagUSEROBJECTFLAGS{WINBOOL fInherit;WINBOOL fReserved;DWORD dwFlags;}USEROBJECTFLAGS,*PUSEROBJECTFLAGS;
typedef struct tagWNDCLASSEXA{UINT cbSize;UINT style;WNDPROC lpfnWndProc;int cbClsExtra;int cbWndExtra;HINSTANCE hInstance;HICON hIcon;HCURSOR hCursor;HBRUSH hbrBackground;LPCSTR lpszMenuName;LPCSTR lpszClassName;HICON hIconSm;}WNDCLASSEXA,*PWNDCLASSEXA,*NPWNDCLASSEXA,*LPWNDCLASSEXA;
typedef struct tagWNDCLASSEXW{UINT cbSize;UINT style;WNDPROC lpfnWndProc;int cbClsExtra;int cbWndExtra;HINSTANCE hInstance;HICON hIcon;HCURSOR hCursor;HBRUSH hbrBackground;LPCWSTR lpszMenuName;LPCWSTR lpszClassName;HICON hIconSm;}WNDCLASSEXW,*PWNDCLASSEXW,*NPWNDCLASSEXW,*LPWNDCLASSEXW;
typedef WNDCLASSEXA WNDCLASSEX;
typedef PWNDCLASSEXA PWNDCLASSEX;
typedef NPWNDCLASSEXA NPWNDCLASSEX;
typedef LPWNDCLASSEXA LPWNDCLASSEX;
typedef struct tagWNDCLASSA{UINT style;WNDPROC lpfnWndProc;int cbClsExtra;int cbWndExtra;HINSTANCE hInstance;HICON hIcon;HCURSOR hCursor;HBRUSH hbrBackground;LPCSTR lpszMenuName;LPCSTR lpszClassName;}WNDCLASSA,*PWNDCLASSA,*NPWNDCLASSA,*LPWNDCLASSA;
typedef struct tagWNDCLASSW{UINT style;WNDPROC lpfnWndProc;int cbClsExtra;int cbWndExtra;HINSTANCE hInstance;HICON hIcon;HCURSOR hCursor;HBRUSH hbrBackground;LPCWSTR lpszMenuName;LPCWSTR lpszClassName;}WNDCLASSW,*PWNDCLASSW,*NPWNDCLASSW,*LPWNDCLASSW;
typedef WNDCLASSA WNDCLASS;
typedef PWNDCLASSA PWNDCLASS;
typedef NPWNDCLASSA NPWNDCLASS;
typedef LPWNDCLASSA LPWNDCLASS;
typedef struct tagMSG{HWND hwnd;UINT message;WPARAM wParam;LPARAM lParam;DWORD time;POINT pt;}MSG,*PMSG,*NPMSG,*LPMSG;
typedef struct tagMINMAXINFO{POINT ptReserved;POINT ptMaxSize;POINT ptMaxPosition;POINT ptMinTrackSize;POINT ptMaxTrackSize;}MINMAXINFO,*PMINMAXINFO,*LPMINMAXINFO;
typedef struct tagCOPYDATASTRUCT{ULONG_PTR dwData;DWORD cbData;PVOID lpData;}COPYDATASTRUCT,*PCOPYDATASTRUCT;
typedef struct tagMDINEXTMENU{HMENU hmenuIn;HMENU hmenuNext;HWND hwndNext;}MDINEXTMENU,*PMDINEXTMENU,*LPMDINEXTMENU;
typedef struct{GUID PowerSetting;DWORD DataLength;UCHAR Data[1];}POWERBROADCAST_SETTING,*PPOWERBROADCAST_SETTING;
typedef struct tagWINDOWPOS{HWND hwnd;HWND hwndInsertAfter;int x;int y;int cx;int cy;UINT flags;}WINDOWPOS,*LPWINDOWPOS,*PWINDOWPOS;
typedef struct tagNCCALCSIZE_PARAMS{RECT rgrc[3];PWINDOWPOS lppos;}NCCALCSIZE_PARAMS,*LPNCCALCSIZE_PARAMS;
typedef struct tagTRACKMOUSEEVENT{DWORD cbSize;DWORD dwFlags;HWND hwndTrack;DWORD dwHoverTime;}TRACKMOUSEEVENT,*LPTRACKMOUSEEVENT;
typedef struct tagACCEL{BYTE fVirt;WORD key;WORD cmd;}ACCEL,*LPACCEL;
typedef struct tagPAINTSTRUCT{HDC hdc;WINBOOL fErase;RECT rcPaint;WINBOOL fRestore;WINBOOL fIncUpdate;BYTE rgbReserved[32];}PAINTSTRUCT,*PPAINTSTRUCT,*NPPAINTSTRUCT,*LPPAINTSTRUCT;
typedef struct tagCREATESTRUCTA{LPVOID lpCreateParams;HINSTANCE hInstance;HMENU hMenu;HWND hwndParent;int cy;int cx;int y;int x;LONG style;LPCSTR lpszName;LPCSTR lpszClass;DWORD dwExStyle;}CREATESTRUCTA,*LPCREATESTRUCTA;
typedef struct tagCREATESTRUCTW{LPVOID lpCreateParams;HINSTANCE hInstance;HMENU hMenu;HWND hwndParent;int cy;int cx;int y;int x;LONG style;LPCWSTR lpszName;LPCWSTR lpszClass;DWORD dwExStyle;}CREATESTRUCTW,*LPCREATESTRUCTW;
typedef CREATESTRUCTA CREATESTRUCT;
typedef LPCREATESTRUCTA LPCREATESTRUCT;
typedef struct tagWINDOWPLACEMENT{UINT length;UINT flags;UINT showCmd;POINT ptMinPosition;POINT ptMaxPosition;RECT rcNormalPosition;}WINDOWPLACEMENT;
typedef WINDOWPLACEMENT*PWINDOWPLACEMENT,*LPWINDOWPLACEMENT;
typedef struct tagNMHDR{HWND hwndFrom;UINT_PTR idFrom;UINT code;}NMHDR;
typedef NMHDR*LPNMHDR;
typedef struct tagSTYLESTRUCT{DWORD styleOld;DWORD styleNew;}STYLESTRUCT,*LPSTYLESTRUCT;
typedef struct tagMEASUREITEMSTRUCT{UINT CtlType;UINT CtlID;UINT itemID;UINT itemWidth;UINT itemHeight;ULONG_PTR itemData;}MEASUREITEMSTRUCT,*PMEASUREITEMSTRUCT,*LPMEASUREITEMSTRUCT;
typedef struct tagDRAWITEMSTRUCT{UINT CtlType;UINT CtlID;UINT itemID;UINT itemAction;UINT itemState;HWND hwndItem;HDC hDC;RECT rcItem;ULONG_PTR itemData;}DRAWITEMSTRUCT,*PDRAWITEMSTRUCT,*LPDRAWITEMSTRUCT;
typedef struct tagDELETEITEMSTRUCT{UINT CtlType;UINT CtlID;UINT itemID;HWND hwndItem;ULONG_PTR itemData;}DELETEITEMSTRUCT,*PDELETEITEMSTRUCT,*LPDELETEITEMSTRUCT;
typedef struct tagCOMPAREITEMSTRUCT{UINT CtlType;UINT CtlID;HWND hwndItem;UINT itemID1;ULONG_PTR itemData1;UINT itemID2;ULONG_PTR itemData2;DWORD dwLocaleId;}COMPAREITEMSTRUCT,*PCOMPAREITEMSTRUCT,*LPCOMPAREITEMSTRUCT;
typedef struct{UINT cbSize;HDESK hdesk;HWND hwnd;LUID luid;}BSMINFO,*PBSMINFO;
typedef PVOID HDEVNOTIFY;
typedef HDEVNOTIFY*PHDEVNOTIFY;
typedef HANDLE HPOWERNOTIFY;
typedef HPOWERNOTIFY*PHPOWERNOTIFY;
typedef BOOLEAN(*PREGISTERCLASSNAMEW)(LPCWSTR);
typedef struct tagUPDATELAYEREDWINDOWINFO{DWORD cbSize;HDC hdcDst;const POINT*pptDst;const SIZE*psize;HDC hdcSrc;const POINT*pptSrc;COLORREF crKey;const BLENDFUNCTION*pblend;DWORD dwFlags;const RECT*prcDirty;}UPDATELAYEREDWINDOWINFO,*PUPDATELAYEREDWINDOWINFO;
typedef struct{UINT cbSize;HWND hwnd;DWORD dwFlags;UINT uCount;DWORD dwTimeout;}FLASHWINFO,*PFLASHWINFO;
typedef struct{DWORD style;DWORD dwExtendedStyle;WORD cdit;short x;short y;short cx;short cy;}DLGTEMPLATE;
typedef DLGTEMPLATE*LPDLGTEMPLATEA;
typedef DLGTEMPLATE*LPDLGTEMPLATEW;
typedef LPDLGTEMPLATEA LPDLGTEMPLATE;
typedef const DLGTEMPLATE*LPCDLGTEMPLATEA;
typedef const DLGTEMPLATE*LPCDLGTEMPLATEW;
typedef LPCDLGTEMPLATEA LPCDLGTEMPLATE;
typedef struct{DWORD style;DWORD dwExtendedStyle;short x;short y;short cx;short cy;WORD id;}DLGITEMTEMPLATE;
typedef DLGITEMTEMPLATE*PDLGITEMTEMPLATEA;
typedef DLGITEMTEMPLATE*PDLGITEMTEMPLATEW;
typedef PDLGITEMTEMPLATEA PDLGITEMTEMPLATE;
typedef DLGITEMTEMPLATE*LPDLGITEMTEMPLATEA;
typedef DLGITEMTEMPLATE*LPDLGITEMTEMPLATEW;
typedef LPDLGITEMTEMPLATEA LPDLGITEMTEMPLATE;
typedef enum DIALOG_CONTROL_DPI_CHANGE_BEHAVIORS{DCDC_DEFAULT=0x0000,DCDC_DISABLE_FONT_UPDATE=0x0001,DCDC_DISABLE_RELAYOUT=0x0002}DIALOG_CONTROL_DPI_CHANGE_BEHAVIORS;
typedef enum DIALOG_DPI_CHANGE_BEHAVIORS{DDC_DEFAULT=0x0000,DDC_DISABLE_ALL=0x0001,DDC_DISABLE_RESIZE=0x0002,DDC_DISABLE_CONTROL_RELAYOUT=0x0004}DIALOG_DPI_CHANGE_BEHAVIORS;
typedef struct tagMOUSEINPUT{LONG dx;LONG dy;DWORD mouseData;DWORD dwFlags;DWORD time;ULONG_PTR dwExtraInfo;}MOUSEINPUT,*PMOUSEINPUT,*LPMOUSEINPUT;
typedef struct tagKEYBDINPUT{WORD wVk;WORD wScan;DWORD dwFlags;DWORD time;ULONG_PTR dwExtraInfo;}KEYBDINPUT,*PKEYBDINPUT,*LPKEYBDINPUT;
typedef struct tagHARDWAREINPUT{DWORD uMsg;WORD wParamL;WORD wParamH;}HARDWAREINPUT,*PHARDWAREINPUT,*LPHARDWAREINPUT;
typedef struct tagINPUT{DWORD type;union{MOUSEINPUT mi;KEYBDINPUT ki;HARDWAREINPUT hi;};}INPUT,*PINPUT,*LPINPUT;
struct HTOUCHINPUT__{int unused;};
typedef struct HTOUCHINPUT__*HTOUCHINPUT;
typedef struct tagTOUCHINPUT{LONG x;LONG y;HANDLE hSource;DWORD dwID;DWORD dwFlags;DWORD dwMask;DWORD dwTime;ULONG_PTR dwExtraInfo;DWORD cxContact;DWORD cyContact;}TOUCHINPUT,*PTOUCHINPUT;
typedef const TOUCHINPUT*PCTOUCHINPUT;
typedef DWORD POINTER_INPUT_TYPE;
typedef UINT32 POINTER_FLAGS;
typedef UINT32 TOUCH_FLAGS;
typedef UINT32 TOUCH_MASK;
typedef UINT32 PEN_FLAGS;
typedef UINT32 PEN_MASK;
enum tagPOINTER_INPUT_TYPE{PT_POINTER=0x00000001,PT_TOUCH=0x00000002,PT_PEN=0x00000003,PT_MOUSE=0x00000004,PT_TOUCHPAD=0x00000005};
typedef enum tagFEEDBACK_TYPE{FEEDBACK_TOUCH_CONTACTVISUALIZATION=1,FEEDBACK_PEN_BARRELVISUALIZATION=2,FEEDBACK_PEN_TAP=3,FEEDBACK_PEN_DOUBLETAP=4,FEEDBACK_PEN_PRESSANDHOLD=5,FEEDBACK_PEN_RIGHTTAP=6,FEEDBACK_TOUCH_TAP=7,FEEDBACK_TOUCH_DOUBLETAP=8,FEEDBACK_TOUCH_PRESSANDHOLD=9,FEEDBACK_TOUCH_RIGHTTAP=10,FEEDBACK_GESTURE_PRESSANDTAP=11,FEEDBACK_MAX=0xffffffff}FEEDBACK_TYPE;
typedef enum tagPOINTER_BUTTON_CHANGE_TYPE{POINTER_CHANGE_NONE,POINTER_CHANGE_FIRSTBUTTON_DOWN,POINTER_CHANGE_FIRSTBUTTON_UP,POINTER_CHANGE_SECONDBUTTON_DOWN,POINTER_CHANGE_SECONDBUTTON_UP,POINTER_CHANGE_THIRDBUTTON_DOWN,POINTER_CHANGE_THIRDBUTTON_UP,POINTER_CHANGE_FOURTHBUTTON_DOWN,POINTER_CHANGE_FOURTHBUTTON_UP,POINTER_CHANGE_FIFTHBUTTON_DOWN,POINTER_CHANGE_FIFTHBUTTON_UP,}POINTER_BUTTON_CHANGE_TYPE;
typedef struct tagPOINTER_INFO{POINTER_INPUT_TYPE pointerType;UINT32 pointerId;UINT32 frameId;POINTER_FLAGS pointerFlags;HANDLE sourceDevice;HWND hwndTarget;POINT ptPixelLocation;POINT ptHimetricLocation;POINT ptPixelLocationRaw;POINT ptHimetricLocationRaw;DWORD dwTime;UINT32 historyCount;INT32 InputData;DWORD dwKeyStates;UINT64 PerformanceCount;POINTER_BUTTON_CHANGE_TYPE ButtonChangeType;}POINTER_INFO;
typedef struct tagPOINTER_TOUCH_INFO{POINTER_INFO pointerInfo;TOUCH_FLAGS touchFlags;TOUCH_MASK touchMask;RECT rcContact;RECT rcContactRaw;UINT32 orientation;UINT32 pressure;}POINTER_TOUCH_INFO;
typedef struct tagPOINTER_PEN_INFO{POINTER_INFO pointerInfo;PEN_FLAGS penFlags;PEN_MASK penMask;UINT32 pressure;UINT32 rotation;INT32 tiltX;INT32 tiltY;}POINTER_PEN_INFO;
typedef enum{POINTER_FEEDBACK_DEFAULT=1,POINTER_FEEDBACK_INDIRECT=2,POINTER_FEEDBACK_NONE=3}POINTER_FEEDBACK_MODE;
typedef struct tagUSAGE_PROPERTIES{USHORT level;USHORT page;USHORT usage;INT32 logicalMinimum;INT32 logicalMaximum;USHORT unit;USHORT exponent;BYTE count;INT32 physicalMinimum;INT32 physicalMaximum;}USAGE_PROPERTIES,*PUSAGE_PROPERTIES;
typedef struct tagPOINTER_TYPE_INFO{POINTER_INPUT_TYPE type;union{POINTER_TOUCH_INFO touchInfo;POINTER_PEN_INFO penInfo;};}POINTER_TYPE_INFO,*PPOINTER_TYPE_INFO;
typedef struct tagINPUT_INJECTION_VALUE{USHORT page;USHORT usage;INT32 value;USHORT index;}INPUT_INJECTION_VALUE,*PINPUT_INJECTION_VALUE;
typedef struct tagTOUCH_HIT_TESTING_PROXIMITY_EVALUATION{UINT16 score;POINT adjustedPoint;}TOUCH_HIT_TESTING_PROXIMITY_EVALUATION,*PTOUCH_HIT_TESTING_PROXIMITY_EVALUATION;
typedef struct tagTOUCH_HIT_TESTING_INPUT{UINT32 pointerId;POINT point;RECT boundingBox;RECT nonOccludedBoundingBox;UINT32 orientation;}TOUCH_HIT_TESTING_INPUT,*PTOUCH_HIT_TESTING_INPUT;
typedef struct tagLASTINPUTINFO{UINT cbSize;DWORD dwTime;}LASTINPUTINFO,*PLASTINPUTINFO;
typedef struct tagTPMPARAMS{UINT cbSize;RECT rcExclude;}TPMPARAMS;
typedef struct tagMENUINFO{DWORD cbSize;DWORD fMask;DWORD dwStyle;UINT cyMax;HBRUSH hbrBack;DWORD dwContextHelpID;ULONG_PTR dwMenuData;}MENUINFO,*LPMENUINFO;
typedef TPMPARAMS*LPTPMPARAMS;
typedef MENUINFO const*LPCMENUINFO;
typedef struct tagMENUGETOBJECTINFO{DWORD dwFlags;UINT uPos;HMENU hmenu;PVOID riid;PVOID pvObj;}MENUGETOBJECTINFO,*PMENUGETOBJECTINFO;
typedef struct tagMENUITEMINFOA{UINT cbSize;UINT fMask;UINT fType;UINT fState;UINT wID;HMENU hSubMenu;HBITMAP hbmpChecked;HBITMAP hbmpUnchecked;ULONG_PTR dwItemData;LPSTR dwTypeData;UINT cch;HBITMAP hbmpItem;}MENUITEMINFOA,*LPMENUITEMINFOA;
typedef struct tagMENUITEMINFOW{UINT cbSize;UINT fMask;UINT fType;UINT fState;UINT wID;HMENU hSubMenu;HBITMAP hbmpChecked;HBITMAP hbmpUnchecked;ULONG_PTR dwItemData;LPWSTR dwTypeData;UINT cch;HBITMAP hbmpItem;}MENUITEMINFOW,*LPMENUITEMINFOW;
typedef MENUITEMINFOA MENUITEMINFO;
typedef LPMENUITEMINFOA LPMENUITEMINFO;
typedef MENUITEMINFOA const*LPCMENUITEMINFOA;
typedef MENUITEMINFOW const*LPCMENUITEMINFOW;
typedef LPCMENUITEMINFOA LPCMENUITEMINFO;
typedef struct tagDROPSTRUCT{HWND hwndSource;HWND hwndSink;DWORD wFmt;ULONG_PTR dwData;POINT ptDrop;DWORD dwControlData;}DROPSTRUCT,*PDROPSTRUCT,*LPDROPSTRUCT;
typedef struct tagDRAWTEXTPARAMS{UINT cbSize;int iTabLength;int iLeftMargin;int iRightMargin;UINT uiLengthDrawn;}DRAWTEXTPARAMS,*LPDRAWTEXTPARAMS;
typedef struct tagHELPINFO{UINT cbSize;int iContextType;int iCtrlId;HANDLE hItemHandle;DWORD_PTR dwContextId;POINT MousePos;}HELPINFO,*LPHELPINFO;
typedef void(*MSGBOXCALLBACK)(LPHELPINFO lpHelpInfo);
typedef struct tagMSGBOXPARAMSA{UINT cbSize;HWND hwndOwner;HINSTANCE hInstance;LPCSTR lpszText;LPCSTR lpszCaption;DWORD dwStyle;LPCSTR lpszIcon;DWORD_PTR dwContextHelpId;MSGBOXCALLBACK lpfnMsgBoxCallback;DWORD dwLanguageId;}MSGBOXPARAMSA,*PMSGBOXPARAMSA,*LPMSGBOXPARAMSA;
typedef struct tagMSGBOXPARAMSW{UINT cbSize;HWND hwndOwner;HINSTANCE hInstance;LPCWSTR lpszText;LPCWSTR lpszCaption;DWORD dwStyle;LPCWSTR lpszIcon;DWORD_PTR dwContextHelpId;MSGBOXCALLBACK lpfnMsgBoxCallback;DWORD dwLanguageId;}MSGBOXPARAMSW,*PMSGBOXPARAMSW,*LPMSGBOXPARAMSW;
typedef MSGBOXPARAMSA MSGBOXPARAMS;
typedef PMSGBOXPARAMSA PMSGBOXPARAMS;
typedef LPMSGBOXPARAMSA LPMSGBOXPARAMS;
typedef struct{WORD versionNumber;WORD offset;}MENUITEMTEMPLATEHEADER,*PMENUITEMTEMPLATEHEADER;
typedef struct{WORD mtOption;WORD mtID;WCHAR mtString[1];}MENUITEMTEMPLATE,*PMENUITEMTEMPLATE;
typedef struct _ICONINFO{WINBOOL fIcon;DWORD xHotspot;DWORD yHotspot;HBITMAP hbmMask;HBITMAP hbmColor;}ICONINFO;
typedef ICONINFO*PICONINFO;
typedef struct tagCURSORSHAPE{int xHotSpot;int yHotSpot;int cx;int cy;int cbWidth;BYTE Planes;BYTE BitsPixel;}CURSORSHAPE,*LPCURSORSHAPE;
typedef struct _ICONINFOEXA{DWORD cbSize;WINBOOL fIcon;DWORD xHotspot;DWORD yHotspot;HBITMAP hbmMask;HBITMAP hbmColor;WORD wResID;CHAR szModName[260];CHAR szResName[260];}ICONINFOEXA,*PICONINFOEXA;
typedef struct _ICONINFOEXW{DWORD cbSize;WINBOOL fIcon;DWORD xHotspot;DWORD yHotspot;HBITMAP hbmMask;HBITMAP hbmColor;WORD wResID;WCHAR szModName[260];WCHAR szResName[260];}ICONINFOEXW,*PICONINFOEXW;
typedef ICONINFOEXA ICONINFOEX;
typedef PICONINFOEXA PICONINFOEX;
typedef struct tagSCROLLINFO{UINT cbSize;UINT fMask;int nMin;int nMax;UINT nPage;int nPos;int nTrackPos;}SCROLLINFO,*LPSCROLLINFO;
typedef SCROLLINFO const*LPCSCROLLINFO;
typedef struct tagMDICREATESTRUCTA{LPCSTR szClass;LPCSTR szTitle;HANDLE hOwner;int x;int y;int cx;int cy;DWORD style;LPARAM lParam;}MDICREATESTRUCTA,*LPMDICREATESTRUCTA;
typedef struct tagMDICREATESTRUCTW{LPCWSTR szClass;LPCWSTR szTitle;HANDLE hOwner;int x;int y;int cx;int cy;DWORD style;LPARAM lParam;}MDICREATESTRUCTW,*LPMDICREATESTRUCTW;
typedef MDICREATESTRUCTA MDICREATESTRUCT;
typedef LPMDICREATESTRUCTA LPMDICREATESTRUCT;
typedef struct tagCLIENTCREATESTRUCT{HANDLE hWindowMenu;UINT idFirstChild;}CLIENTCREATESTRUCT,*LPCLIENTCREATESTRUCT;
typedef DWORD HELPPOLY;
typedef struct tagMULTIKEYHELPA{DWORD mkSize;CHAR mkKeylist;CHAR szKeyphrase[1];}MULTIKEYHELPA,*PMULTIKEYHELPA,*LPMULTIKEYHELPA;
typedef struct tagMULTIKEYHELPW{DWORD mkSize;WCHAR mkKeylist;WCHAR szKeyphrase[1];}MULTIKEYHELPW,*PMULTIKEYHELPW,*LPMULTIKEYHELPW;
typedef MULTIKEYHELPA MULTIKEYHELP;
typedef PMULTIKEYHELPA PMULTIKEYHELP;
typedef LPMULTIKEYHELPA LPMULTIKEYHELP;
typedef struct tagHELPWININFOA{int wStructSize;int x;int y;int dx;int dy;int wMax;CHAR rgchMember[2];}HELPWININFOA,*PHELPWININFOA,*LPHELPWININFOA;
typedef struct tagHELPWININFOW{int wStructSize;int x;int y;int dx;int dy;int wMax;WCHAR rgchMember[2];}HELPWININFOW,*PHELPWININFOW,*LPHELPWININFOW;
typedef HELPWININFOA HELPWININFO;
typedef PHELPWININFOA PHELPWININFO;
typedef LPHELPWININFOA LPHELPWININFO;
typedef struct tagTouchPredictionParameters{UINT cbSize;UINT dwLatency;UINT dwSampleTime;UINT bUseHWTimeStamp;}TOUCHPREDICTIONPARAMETERS,*PTOUCHPREDICTIONPARAMETERS;
typedef struct tagNONCLIENTMETRICSA{UINT cbSize;int iBorderWidth;int iScrollWidth;int iScrollHeight;int iCaptionWidth;int iCaptionHeight;LOGFONTA lfCaptionFont;int iSmCaptionWidth;int iSmCaptionHeight;LOGFONTA lfSmCaptionFont;int iMenuWidth;int iMenuHeight;LOGFONTA lfMenuFont;LOGFONTA lfStatusFont;LOGFONTA lfMessageFont;int iPaddedBorderWidth;}NONCLIENTMETRICSA,*PNONCLIENTMETRICSA,*LPNONCLIENTMETRICSA;
typedef struct tagNONCLIENTMETRICSW{UINT cbSize;int iBorderWidth;int iScrollWidth;int iScrollHeight;int iCaptionWidth;int iCaptionHeight;LOGFONTW lfCaptionFont;int iSmCaptionWidth;int iSmCaptionHeight;LOGFONTW lfSmCaptionFont;int iMenuWidth;int iMenuHeight;LOGFONTW lfMenuFont;LOGFONTW lfStatusFont;LOGFONTW lfMessageFont;int iPaddedBorderWidth;}NONCLIENTMETRICSW,*PNONCLIENTMETRICSW,*LPNONCLIENTMETRICSW;
typedef NONCLIENTMETRICSA NONCLIENTMETRICS;
typedef PNONCLIENTMETRICSA PNONCLIENTMETRICS;
typedef LPNONCLIENTMETRICSA LPNONCLIENTMETRICS;
typedef struct tagMINIMIZEDMETRICS{UINT cbSize;int iWidth;int iHorzGap;int iVertGap;int iArrange;}MINIMIZEDMETRICS,*PMINIMIZEDMETRICS,*LPMINIMIZEDMETRICS;
typedef struct tagICONMETRICSA{UINT cbSize;int iHorzSpacing;int iVertSpacing;int iTitleWrap;LOGFONTA lfFont;}ICONMETRICSA,*PICONMETRICSA,*LPICONMETRICSA;
typedef struct tagICONMETRICSW{UINT cbSize;int iHorzSpacing;int iVertSpacing;int iTitleWrap;LOGFONTW lfFont;}ICONMETRICSW,*PICONMETRICSW,*LPICONMETRICSW;
typedef ICONMETRICSA ICONMETRICS;
typedef PICONMETRICSA PICONMETRICS;
typedef LPICONMETRICSA LPICONMETRICS;
typedef struct tagANIMATIONINFO{UINT cbSize;int iMinAnimate;}ANIMATIONINFO,*LPANIMATIONINFO;
typedef struct tagSERIALKEYSA{UINT cbSize;DWORD dwFlags;LPSTR lpszActivePort;LPSTR lpszPort;UINT iBaudRate;UINT iPortState;UINT iActive;}SERIALKEYSA,*LPSERIALKEYSA;
typedef struct tagSERIALKEYSW{UINT cbSize;DWORD dwFlags;LPWSTR lpszActivePort;LPWSTR lpszPort;UINT iBaudRate;UINT iPortState;UINT iActive;}SERIALKEYSW,*LPSERIALKEYSW;
typedef SERIALKEYSA SERIALKEYS;
typedef LPSERIALKEYSA LPSERIALKEYS;
typedef struct tagHIGHCONTRASTA{UINT cbSize;DWORD dwFlags;LPSTR lpszDefaultScheme;}HIGHCONTRASTA,*LPHIGHCONTRASTA;
typedef struct tagHIGHCONTRASTW{UINT cbSize;DWORD dwFlags;LPWSTR lpszDefaultScheme;}HIGHCONTRASTW,*LPHIGHCONTRASTW;
typedef HIGHCONTRASTA HIGHCONTRAST;
typedef LPHIGHCONTRASTA LPHIGHCONTRAST;
typedef struct _VIDEOPARAMETERS{GUID Guid;ULONG dwOffset;ULONG dwCommand;ULONG dwFlags;ULONG dwMode;ULONG dwTVStandard;ULONG dwAvailableModes;ULONG dwAvailableTVStandard;ULONG dwFlickerFilter;ULONG dwOverScanX;ULONG dwOverScanY;ULONG dwMaxUnscaledX;ULONG dwMaxUnscaledY;ULONG dwPositionX;ULONG dwPositionY;ULONG dwBrightness;ULONG dwContrast;ULONG dwCPType;ULONG dwCPCommand;ULONG dwCPStandard;ULONG dwCPKey;ULONG bCP_APSTriggerBits;UCHAR bOEMCopyProtection[256];}VIDEOPARAMETERS,*PVIDEOPARAMETERS,*LPVIDEOPARAMETERS;
typedef struct tagFILTERKEYS{UINT cbSize;DWORD dwFlags;DWORD iWaitMSec;DWORD iDelayMSec;DWORD iRepeatMSec;DWORD iBounceMSec;}FILTERKEYS,*LPFILTERKEYS;
typedef struct tagSTICKYKEYS{UINT cbSize;DWORD dwFlags;}STICKYKEYS,*LPSTICKYKEYS;
typedef struct tagMOUSEKEYS{UINT cbSize;DWORD dwFlags;DWORD iMaxSpeed;DWORD iTimeToMaxSpeed;DWORD iCtrlSpeed;DWORD dwReserved1;DWORD dwReserved2;}MOUSEKEYS,*LPMOUSEKEYS;
typedef struct tagACCESSTIMEOUT{UINT cbSize;DWORD dwFlags;DWORD iTimeOutMSec;}ACCESSTIMEOUT,*LPACCESSTIMEOUT;
typedef struct tagSOUNDSENTRYA{UINT cbSize;DWORD dwFlags;DWORD iFSTextEffect;DWORD iFSTextEffectMSec;DWORD iFSTextEffectColorBits;DWORD iFSGrafEffect;DWORD iFSGrafEffectMSec;DWORD iFSGrafEffectColor;DWORD iWindowsEffect;DWORD iWindowsEffectMSec;LPSTR lpszWindowsEffectDLL;DWORD iWindowsEffectOrdinal;}SOUNDSENTRYA,*LPSOUNDSENTRYA;
typedef struct tagSOUNDSENTRYW{UINT cbSize;DWORD dwFlags;DWORD iFSTextEffect;DWORD iFSTextEffectMSec;DWORD iFSTextEffectColorBits;DWORD iFSGrafEffect;DWORD iFSGrafEffectMSec;DWORD iFSGrafEffectColor;DWORD iWindowsEffect;DWORD iWindowsEffectMSec;LPWSTR lpszWindowsEffectDLL;DWORD iWindowsEffectOrdinal;}SOUNDSENTRYW,*LPSOUNDSENTRYW;
typedef SOUNDSENTRYA SOUNDSENTRY;
typedef LPSOUNDSENTRYA LPSOUNDSENTRY;
typedef struct tagTOGGLEKEYS{UINT cbSize;DWORD dwFlags;}TOGGLEKEYS,*LPTOGGLEKEYS;
typedef struct tagMONITORINFO{DWORD cbSize;RECT rcMonitor;RECT rcWork;DWORD dwFlags;}MONITORINFO,*LPMONITORINFO;
typedef struct tagAUDIODESCRIPTION{UINT cbSize;WINBOOL Enabled;LCID Locale;}AUDIODESCRIPTION,*LPAUDIODESCRIPTION;
typedef struct tagMONITORINFOEXA{struct{DWORD cbSize;RECT rcMonitor;RECT rcWork;DWORD dwFlags;};CHAR szDevice[32];}MONITORINFOEXA,*LPMONITORINFOEXA;
typedef struct tagMONITORINFOEXW{struct{DWORD cbSize;RECT rcMonitor;RECT rcWork;DWORD dwFlags;};WCHAR szDevice[32];}MONITORINFOEXW,*LPMONITORINFOEXW;
typedef MONITORINFOEXA MONITORINFOEX;
typedef LPMONITORINFOEXA LPMONITORINFOEX;
typedef WINBOOL(*MONITORENUMPROC)(HMONITOR,HDC,LPRECT,LPARAM);
typedef void(*WINEVENTPROC)(HWINEVENTHOOK hWinEventHook,DWORD event,HWND hwnd,LONG idObject,LONG idChild,DWORD idEventThread,DWORD dwmsEventTime);
typedef struct tagGUITHREADINFO{DWORD cbSize;DWORD flags;HWND hwndActive;HWND hwndFocus;HWND hwndCapture;HWND hwndMenuOwner;HWND hwndMoveSize;HWND hwndCaret;RECT rcCaret;}GUITHREADINFO,*PGUITHREADINFO,*LPGUITHREADINFO;
typedef struct tagCURSORINFO{DWORD cbSize;DWORD flags;HCURSOR hCursor;POINT ptScreenPos;}CURSORINFO,*PCURSORINFO,*LPCURSORINFO;
typedef struct tagWINDOWINFO{DWORD cbSize;RECT rcWindow;RECT rcClient;DWORD dwStyle;DWORD dwExStyle;DWORD dwWindowStatus;UINT cxWindowBorders;UINT cyWindowBorders;ATOM atomWindowType;WORD wCreatorVersion;}WINDOWINFO,*PWINDOWINFO,*LPWINDOWINFO;
typedef struct tagTITLEBARINFO{DWORD cbSize;RECT rcTitleBar;DWORD rgstate[5+1];}TITLEBARINFO,*PTITLEBARINFO,*LPTITLEBARINFO;
typedef struct tagTITLEBARINFOEX{DWORD cbSize;RECT rcTitleBar;DWORD rgstate[5+1];RECT rgrect[5+1];}TITLEBARINFOEX,*PTITLEBARINFOEX,*LPTITLEBARINFOEX;
typedef struct tagMENUBARINFO{DWORD cbSize;RECT rcBar;HMENU hMenu;HWND hwndMenu;WINBOOL fBarFocused:1;WINBOOL fFocused:1;}MENUBARINFO,*PMENUBARINFO,*LPMENUBARINFO;
typedef struct tagSCROLLBARINFO{DWORD cbSize;RECT rcScrollBar;int dxyLineButton;int xyThumbTop;int xyThumbBottom;int reserved;DWORD rgstate[5+1];}SCROLLBARINFO,*PSCROLLBARINFO,*LPSCROLLBARINFO;
typedef struct tagCOMBOBOXINFO{DWORD cbSize;RECT rcItem;RECT rcButton;DWORD stateButton;HWND hwndCombo;HWND hwndItem;HWND hwndList;}COMBOBOXINFO,*PCOMBOBOXINFO,*LPCOMBOBOXINFO;
typedef struct tagALTTABINFO{DWORD cbSize;int cItems;int cColumns;int cRows;int iColFocus;int iRowFocus;int cxItem;int cyItem;POINT ptStart;}ALTTABINFO,*PALTTABINFO,*LPALTTABINFO;
struct HRAWINPUT__{int unused;};
typedef struct HRAWINPUT__*HRAWINPUT;
typedef struct tagRAWINPUTHEADER{DWORD dwType;DWORD dwSize;HANDLE hDevice;WPARAM wParam;}RAWINPUTHEADER,*PRAWINPUTHEADER,*LPRAWINPUTHEADER;
typedef struct tagRAWMOUSE{USHORT usFlags;union{ULONG ulButtons;struct{USHORT usButtonFlags;USHORT usButtonData;};};ULONG ulRawButtons;LONG lLastX;LONG lLastY;ULONG ulExtraInformation;}RAWMOUSE,*PRAWMOUSE,*LPRAWMOUSE;
typedef struct tagRAWKEYBOARD{USHORT MakeCode;USHORT Flags;USHORT Reserved;USHORT VKey;UINT Message;ULONG ExtraInformation;}RAWKEYBOARD,*PRAWKEYBOARD,*LPRAWKEYBOARD;
typedef struct tagRAWHID{DWORD dwSizeHid;DWORD dwCount;BYTE bRawData[1];}RAWHID,*PRAWHID,*LPRAWHID;
typedef struct tagRAWINPUT{RAWINPUTHEADER header;union{RAWMOUSE mouse;RAWKEYBOARD keyboard;RAWHID hid;}data;}RAWINPUT,*PRAWINPUT,*LPRAWINPUT;
typedef struct tagRID_DEVICE_INFO_MOUSE{DWORD dwId;DWORD dwNumberOfButtons;DWORD dwSampleRate;WINBOOL fHasHorizontalWheel;}RID_DEVICE_INFO_MOUSE,*PRID_DEVICE_INFO_MOUSE;
typedef struct tagRID_DEVICE_INFO_KEYBOARD{DWORD dwType;DWORD dwSubType;DWORD dwKeyboardMode;DWORD dwNumberOfFunctionKeys;DWORD dwNumberOfIndicators;DWORD dwNumberOfKeysTotal;}RID_DEVICE_INFO_KEYBOARD,*PRID_DEVICE_INFO_KEYBOARD;
typedef struct tagRID_DEVICE_INFO_HID{DWORD dwVendorId;DWORD dwProductId;DWORD dwVersionNumber;USHORT usUsagePage;USHORT usUsage;}RID_DEVICE_INFO_HID,*PRID_DEVICE_INFO_HID;
typedef struct tagRID_DEVICE_INFO{DWORD cbSize;DWORD dwType;union{RID_DEVICE_INFO_MOUSE mouse;RID_DEVICE_INFO_KEYBOARD keyboard;RID_DEVICE_INFO_HID hid;};}RID_DEVICE_INFO,*PRID_DEVICE_INFO,*LPRID_DEVICE_INFO;
typedef struct tagRAWINPUTDEVICE{USHORT usUsagePage;USHORT usUsage;DWORD dwFlags;HWND hwndTarget;}RAWINPUTDEVICE,*PRAWINPUTDEVICE,*LPRAWINPUTDEVICE;
typedef const RAWINPUTDEVICE*PCRAWINPUTDEVICE;
typedef struct tagRAWINPUTDEVICELIST{HANDLE hDevice;DWORD dwType;}RAWINPUTDEVICELIST,*PRAWINPUTDEVICELIST;
typedef enum tagPOINTER_DEVICE_TYPE{POINTER_DEVICE_TYPE_INTEGRATED_PEN=0x00000001,POINTER_DEVICE_TYPE_EXTERNAL_PEN=0x00000002,POINTER_DEVICE_TYPE_TOUCH=0x00000003,POINTER_DEVICE_TYPE_TOUCH_PAD=0x00000004,POINTER_DEVICE_TYPE_MAX=0xffffffff}POINTER_DEVICE_TYPE;
typedef struct tagPOINTER_DEVICE_INFO{DWORD displayOrientation;HANDLE device;POINTER_DEVICE_TYPE pointerDeviceType;HMONITOR monitor;ULONG startingCursorId;USHORT maxActiveContacts;WCHAR productString[520];}POINTER_DEVICE_INFO;
typedef struct tagPOINTER_DEVICE_PROPERTY{INT32 logicalMin;INT32 logicalMax;INT32 physicalMin;INT32 physicalMax;UINT32 unit;UINT32 unitExponent;USHORT usagePageId;USHORT usageId;}POINTER_DEVICE_PROPERTY;
typedef enum tagPOINTER_DEVICE_CURSOR_TYPE{POINTER_DEVICE_CURSOR_TYPE_UNKNOWN=0x00000000,POINTER_DEVICE_CURSOR_TYPE_TIP=0x00000001,POINTER_DEVICE_CURSOR_TYPE_ERASER=0x00000002,POINTER_DEVICE_CURSOR_TYPE_MAX=0xffffffff}POINTER_DEVICE_CURSOR_TYPE;
typedef struct tagPOINTER_DEVICE_CURSOR_INFO{UINT32 cursorId;POINTER_DEVICE_CURSOR_TYPE cursor;}POINTER_DEVICE_CURSOR_INFO;
typedef struct tagCHANGEFILTERSTRUCT{DWORD cbSize;DWORD ExtStatus;}CHANGEFILTERSTRUCT,*PCHANGEFILTERSTRUCT;
struct HGESTUREINFO__{int unused;};
typedef struct HGESTUREINFO__*HGESTUREINFO;
typedef struct tagGESTUREINFO{UINT cbSize;DWORD dwFlags;DWORD dwID;HWND hwndTarget;POINTS ptsLocation;DWORD dwInstanceID;DWORD dwSequenceID;ULONGLONG ullArguments;UINT cbExtraArgs;}GESTUREINFO,*PGESTUREINFO;
typedef GESTUREINFO const*PCGESTUREINFO;
typedef struct tagGESTURENOTIFYSTRUCT{UINT cbSize;DWORD dwFlags;HWND hwndTarget;POINTS ptsLocation;DWORD dwInstanceID;}GESTURENOTIFYSTRUCT,*PGESTURENOTIFYSTRUCT;
typedef struct tagGESTURECONFIG{DWORD dwID;DWORD dwWant;DWORD dwBlock;}GESTURECONFIG,*PGESTURECONFIG;
typedef enum tagINPUT_MESSAGE_DEVICE_TYPE{IMDT_UNAVAILABLE=0x00000000,IMDT_KEYBOARD=0x00000001,IMDT_MOUSE=0x00000002,IMDT_TOUCH=0x00000004,IMDT_PEN=0x00000008,IMDT_TOUCHPAD=0x00000010}INPUT_MESSAGE_DEVICE_TYPE;
typedef enum tagINPUT_MESSAGE_ORIGIN_ID{IMO_UNAVAILABLE=0x00000000,IMO_HARDWARE=0x00000001,IMO_INJECTED=0x00000002,IMO_SYSTEM=0x00000004,}INPUT_MESSAGE_ORIGIN_ID;
typedef struct tagINPUT_MESSAGE_SOURCE{INPUT_MESSAGE_DEVICE_TYPE deviceType;INPUT_MESSAGE_ORIGIN_ID originId;}INPUT_MESSAGE_SOURCE;
typedef enum tagAR_STATE{AR_ENABLED=0x0,AR_DISABLED=0x1,AR_SUPPRESSED=0x2,AR_REMOTESESSION=0x4,AR_MULTIMON=0x8,AR_NOSENSOR=0x10,AR_NOT_SUPPORTED=0x20,AR_DOCKED=0x40,AR_LAPTOP=0x80}AR_STATE,*PAR_STATE;
typedef enum ORIENTATION_PREFERENCE{ORIENTATION_PREFERENCE_NONE=0x0,ORIENTATION_PREFERENCE_LANDSCAPE=0x1,ORIENTATION_PREFERENCE_PORTRAIT=0x2,ORIENTATION_PREFERENCE_LANDSCAPE_FLIPPED=0x4,ORIENTATION_PREFERENCE_PORTRAIT_FLIPPED=0x8}ORIENTATION_PREFERENCE;
typedef struct tagINPUT_TRANSFORM{union{struct{float _11;float _12;float _13;float _14;float _21;float _22;float _23;float _24;float _31;float _32;float _33;float _34;float _41;float _42;float _43;float _44;};float m[4][4];};}INPUT_TRANSFORM;
typedef DWORD LGRPID;
typedef DWORD LCTYPE;
typedef DWORD CALTYPE;
typedef DWORD CALID;
typedef struct _cpinfo{UINT MaxCharSize;BYTE DefaultChar[2];BYTE LeadByte[12];}CPINFO,*LPCPINFO;
typedef struct _cpinfoexA{UINT MaxCharSize;BYTE DefaultChar[2];BYTE LeadByte[12];WCHAR UnicodeDefaultChar;UINT CodePage;CHAR CodePageName[260];}CPINFOEXA,*LPCPINFOEXA;
typedef struct _cpinfoexW{UINT MaxCharSize;BYTE DefaultChar[2];BYTE LeadByte[12];WCHAR UnicodeDefaultChar;UINT CodePage;WCHAR CodePageName[260];}CPINFOEXW,*LPCPINFOEXW;
typedef CPINFOEXA CPINFOEX;
typedef LPCPINFOEXA LPCPINFOEX;
typedef struct _numberfmtA{UINT NumDigits;UINT LeadingZero;UINT Grouping;LPSTR lpDecimalSep;LPSTR lpThousandSep;UINT NegativeOrder;}NUMBERFMTA,*LPNUMBERFMTA;
typedef struct _numberfmtW{UINT NumDigits;UINT LeadingZero;UINT Grouping;LPWSTR lpDecimalSep;LPWSTR lpThousandSep;UINT NegativeOrder;}NUMBERFMTW,*LPNUMBERFMTW;
typedef NUMBERFMTA NUMBERFMT;
typedef LPNUMBERFMTA LPNUMBERFMT;
typedef struct _currencyfmtA{UINT NumDigits;UINT LeadingZero;UINT Grouping;LPSTR lpDecimalSep;LPSTR lpThousandSep;UINT NegativeOrder;UINT PositiveOrder;LPSTR lpCurrencySymbol;}CURRENCYFMTA,*LPCURRENCYFMTA;
typedef struct _currencyfmtW{UINT NumDigits;UINT LeadingZero;UINT Grouping;LPWSTR lpDecimalSep;LPWSTR lpThousandSep;UINT NegativeOrder;UINT PositiveOrder;LPWSTR lpCurrencySymbol;}CURRENCYFMTW,*LPCURRENCYFMTW;
typedef CURRENCYFMTA CURRENCYFMT;
typedef LPCURRENCYFMTA LPCURRENCYFMT;
enum SYSNLS_FUNCTION{COMPARE_STRING=0x1};
typedef DWORD NLS_FUNCTION;
typedef struct _nlsversioninfo{DWORD dwNLSVersionInfoSize;DWORD dwNLSVersion;DWORD dwDefinedVersion;DWORD dwEffectiveId;GUID guidCustomVersion;}NLSVERSIONINFO,*LPNLSVERSIONINFO;
typedef struct _nlsversioninfoex{DWORD dwNLSVersionInfoSize;DWORD dwNLSVersion;DWORD dwDefinedVersion;DWORD dwEffectiveId;GUID guidCustomVersion;}NLSVERSIONINFOEX,*LPNLSVERSIONINFOEX;
typedef LONG GEOID;
typedef DWORD GEOTYPE;
typedef DWORD GEOCLASS;
enum SYSGEOTYPE{GEO_NATION=0x0001,GEO_LATITUDE=0x0002,GEO_LONGITUDE=0x0003,GEO_ISO2=0x0004,GEO_ISO3=0x0005,GEO_RFC1766=0x0006,GEO_LCID=0x0007,GEO_FRIENDLYNAME=0x0008,GEO_OFFICIALNAME=0x0009,GEO_TIMEZONES=0x000a,GEO_OFFICIALLANGUAGES=0x000b,GEO_ISO_UN_NUMBER=0x000c,GEO_PARENT=0x000d,GEO_DIALINGCODE=0x000e,GEO_CURRENCYCODE=0x000f,GEO_CURRENCYSYMBOL=0x0010,};
enum SYSGEOCLASS{GEOCLASS_NATION=16,GEOCLASS_REGION=14,GEOCLASS_ALL=0};
typedef enum _NORM_FORM{NormalizationOther=0,NormalizationC=0x1,NormalizationD=0x2,NormalizationKC=0x5,NormalizationKD=0x6}NORM_FORM;
typedef WINBOOL(*LANGUAGEGROUP_ENUMPROCA)(LGRPID,LPSTR,LPSTR,DWORD,LONG_PTR);
typedef WINBOOL(*LANGGROUPLOCALE_ENUMPROCA)(LGRPID,LCID,LPSTR,LONG_PTR);
typedef WINBOOL(*UILANGUAGE_ENUMPROCA)(LPSTR,LONG_PTR);
typedef WINBOOL(*CODEPAGE_ENUMPROCA)(LPSTR);
typedef WINBOOL(*DATEFMT_ENUMPROCA)(LPSTR);
typedef WINBOOL(*DATEFMT_ENUMPROCEXA)(LPSTR,CALID);
typedef WINBOOL(*TIMEFMT_ENUMPROCA)(LPSTR);
typedef WINBOOL(*CALINFO_ENUMPROCA)(LPSTR);
typedef WINBOOL(*CALINFO_ENUMPROCEXA)(LPSTR,CALID);
typedef WINBOOL(*LOCALE_ENUMPROCA)(LPSTR);
typedef WINBOOL(*LOCALE_ENUMPROCW)(LPWSTR);
typedef WINBOOL(*LANGUAGEGROUP_ENUMPROCW)(LGRPID,LPWSTR,LPWSTR,DWORD,LONG_PTR);
typedef WINBOOL(*LANGGROUPLOCALE_ENUMPROCW)(LGRPID,LCID,LPWSTR,LONG_PTR);
typedef WINBOOL(*UILANGUAGE_ENUMPROCW)(LPWSTR,LONG_PTR);
typedef WINBOOL(*CODEPAGE_ENUMPROCW)(LPWSTR);
typedef WINBOOL(*DATEFMT_ENUMPROCW)(LPWSTR);
typedef WINBOOL(*DATEFMT_ENUMPROCEXW)(LPWSTR,CALID);
typedef WINBOOL(*TIMEFMT_ENUMPROCW)(LPWSTR);
typedef WINBOOL(*CALINFO_ENUMPROCW)(LPWSTR);
typedef WINBOOL(*CALINFO_ENUMPROCEXW)(LPWSTR,CALID);
typedef WINBOOL(*GEO_ENUMPROC)(GEOID);
typedef struct _FILEMUIINFO{DWORD dwSize;DWORD dwVersion;DWORD dwFileType;BYTE pChecksum[16];BYTE pServiceChecksum[16];DWORD dwLanguageNameOffset;DWORD dwTypeIDMainSize;DWORD dwTypeIDMainOffset;DWORD dwTypeNameMainOffset;DWORD dwTypeIDMUISize;DWORD dwTypeIDMUIOffset;DWORD dwTypeNameMUIOffset;BYTE abBuffer[8];}FILEMUIINFO,*PFILEMUIINFO;
typedef WINBOOL(*CALINFO_ENUMPROCEXEX)(LPWSTR,CALID,LPWSTR,LPARAM);
typedef WINBOOL(*DATEFMT_ENUMPROCEXEX)(LPWSTR,CALID,LPARAM);
typedef WINBOOL(*TIMEFMT_ENUMPROCEX)(LPWSTR,LPARAM);
typedef WINBOOL(*LOCALE_ENUMPROCEX)(LPWSTR,DWORD,LPARAM);
typedef struct _COORD{SHORT X;SHORT Y;}COORD,*PCOORD;
typedef struct _SMALL_RECT{SHORT Left;SHORT Top;SHORT Right;SHORT Bottom;}SMALL_RECT,*PSMALL_RECT;
typedef struct _KEY_EVENT_RECORD{WINBOOL bKeyDown;WORD wRepeatCount;WORD wVirtualKeyCode;WORD wVirtualScanCode;union{WCHAR UnicodeChar;CHAR AsciiChar;}uChar;DWORD dwControlKeyState;}KEY_EVENT_RECORD,*PKEY_EVENT_RECORD;
typedef struct _MOUSE_EVENT_RECORD{COORD dwMousePosition;DWORD dwButtonState;DWORD dwControlKeyState;DWORD dwEventFlags;}MOUSE_EVENT_RECORD,*PMOUSE_EVENT_RECORD;
typedef struct _WINDOW_BUFFER_SIZE_RECORD{COORD dwSize;}WINDOW_BUFFER_SIZE_RECORD,*PWINDOW_BUFFER_SIZE_RECORD;
typedef struct _MENU_EVENT_RECORD{UINT dwCommandId;}MENU_EVENT_RECORD,*PMENU_EVENT_RECORD;
typedef struct _FOCUS_EVENT_RECORD{WINBOOL bSetFocus;}FOCUS_EVENT_RECORD,*PFOCUS_EVENT_RECORD;
typedef struct _INPUT_RECORD{WORD EventType;union{KEY_EVENT_RECORD KeyEvent;MOUSE_EVENT_RECORD MouseEvent;WINDOW_BUFFER_SIZE_RECORD WindowBufferSizeEvent;MENU_EVENT_RECORD MenuEvent;FOCUS_EVENT_RECORD FocusEvent;}Event;}INPUT_RECORD,*PINPUT_RECORD;
typedef struct _CHAR_INFO{union{WCHAR UnicodeChar;CHAR AsciiChar;}Char;WORD Attributes;}CHAR_INFO,*PCHAR_INFO;
typedef struct _CONSOLE_SCREEN_BUFFER_INFO{COORD dwSize;COORD dwCursorPosition;WORD wAttributes;SMALL_RECT srWindow;COORD dwMaximumWindowSize;}CONSOLE_SCREEN_BUFFER_INFO,*PCONSOLE_SCREEN_BUFFER_INFO;
typedef struct _CONSOLE_CURSOR_INFO{DWORD dwSize;WINBOOL bVisible;}CONSOLE_CURSOR_INFO,*PCONSOLE_CURSOR_INFO;
typedef struct _CONSOLE_FONT_INFO{DWORD nFont;COORD dwFontSize;}CONSOLE_FONT_INFO,*PCONSOLE_FONT_INFO;
typedef struct _CONSOLE_SELECTION_INFO{DWORD dwFlags;COORD dwSelectionAnchor;SMALL_RECT srSelection;}CONSOLE_SELECTION_INFO,*PCONSOLE_SELECTION_INFO;
typedef WINBOOL(*PHANDLER_ROUTINE)(DWORD CtrlType);
typedef struct _CONSOLE_FONT_INFOEX{ULONG cbSize;DWORD nFont;COORD dwFontSize;UINT FontFamily;UINT FontWeight;WCHAR FaceName[32];}CONSOLE_FONT_INFOEX,*PCONSOLE_FONT_INFOEX;
typedef struct _CONSOLE_HISTORY_INFO{UINT cbSize;UINT HistoryBufferSize;UINT NumberOfHistoryBuffers;DWORD dwFlags;}CONSOLE_HISTORY_INFO,*PCONSOLE_HISTORY_INFO;
typedef struct _CONSOLE_READCONSOLE_CONTROL{ULONG nLength;ULONG nInitialChars;ULONG dwCtrlWakeupMask;ULONG dwControlKeyState;}CONSOLE_READCONSOLE_CONTROL,*PCONSOLE_READCONSOLE_CONTROL;
typedef struct _CONSOLE_SCREEN_BUFFER_INFOEX{ULONG cbSize;COORD dwSize;COORD dwCursorPosition;WORD wAttributes;SMALL_RECT srWindow;COORD dwMaximumWindowSize;WORD wPopupAttributes;WINBOOL bFullscreenSupported;COLORREF ColorTable[16];}CONSOLE_SCREEN_BUFFER_INFOEX,*PCONSOLE_SCREEN_BUFFER_INFOEX;
typedef struct tagVS_FIXEDFILEINFO{DWORD dwSignature;DWORD dwStrucVersion;DWORD dwFileVersionMS;DWORD dwFileVersionLS;DWORD dwProductVersionMS;DWORD dwProductVersionLS;DWORD dwFileFlagsMask;DWORD dwFileFlags;DWORD dwFileOS;DWORD dwFileType;DWORD dwFileSubtype;DWORD dwFileDateMS;DWORD dwFileDateLS;}VS_FIXEDFILEINFO;
typedef ACCESS_MASK REGSAM;
typedef LONG LSTATUS;
struct val_context{int valuelen;LPVOID value_context;LPVOID val_buff_ptr;};
typedef struct val_context*PVALCONTEXT;
typedef struct pvalueA{LPSTR pv_valuename;int pv_valuelen;LPVOID pv_value_context;DWORD pv_type;}PVALUEA,*PPVALUEA;
typedef struct pvalueW{LPWSTR pv_valuename;int pv_valuelen;LPVOID pv_value_context;DWORD pv_type;}PVALUEW,*PPVALUEW;
typedef PVALUEA PVALUE;
typedef PPVALUEA PPVALUE;
typedef DWORD QUERYHANDLER(LPVOID keycontext,PVALCONTEXT val_list,DWORD num_vals,LPVOID outputbuffer,DWORD*total_outlen,DWORD input_blen);
typedef QUERYHANDLER*PQUERYHANDLER;
typedef struct provider_info{PQUERYHANDLER pi_R0_1val;PQUERYHANDLER pi_R0_allvals;PQUERYHANDLER pi_R3_1val;PQUERYHANDLER pi_R3_allvals;DWORD pi_flags;LPVOID pi_key_context;}REG_PROVIDER;
typedef struct provider_info*PPROVIDER;
typedef struct value_entA{LPSTR ve_valuename;DWORD ve_valuelen;DWORD_PTR ve_valueptr;DWORD ve_type;}VALENTA,*PVALENTA;
typedef struct value_entW{LPWSTR ve_valuename;DWORD ve_valuelen;DWORD_PTR ve_valueptr;DWORD ve_type;}VALENTW,*PVALENTW;
typedef VALENTA VALENT;
typedef PVALENTA PVALENT;
typedef struct _NETRESOURCEA{DWORD dwScope;DWORD dwType;DWORD dwDisplayType;DWORD dwUsage;LPSTR lpLocalName;LPSTR lpRemoteName;LPSTR lpComment;LPSTR lpProvider;}NETRESOURCEA,*LPNETRESOURCEA;
typedef struct _NETRESOURCEW{DWORD dwScope;DWORD dwType;DWORD dwDisplayType;DWORD dwUsage;LPWSTR lpLocalName;LPWSTR lpRemoteName;LPWSTR lpComment;LPWSTR lpProvider;}NETRESOURCEW,*LPNETRESOURCEW;
typedef NETRESOURCEA NETRESOURCE;
typedef LPNETRESOURCEA LPNETRESOURCE;
typedef struct _CONNECTDLGSTRUCTA{DWORD cbStructure;HWND hwndOwner;LPNETRESOURCEA lpConnRes;DWORD dwFlags;DWORD dwDevNum;}CONNECTDLGSTRUCTA,*LPCONNECTDLGSTRUCTA;
typedef struct _CONNECTDLGSTRUCTW{DWORD cbStructure;HWND hwndOwner;LPNETRESOURCEW lpConnRes;DWORD dwFlags;DWORD dwDevNum;}CONNECTDLGSTRUCTW,*LPCONNECTDLGSTRUCTW;
typedef CONNECTDLGSTRUCTA CONNECTDLGSTRUCT;
typedef LPCONNECTDLGSTRUCTA LPCONNECTDLGSTRUCT;
typedef struct _DISCDLGSTRUCTA{DWORD cbStructure;HWND hwndOwner;LPSTR lpLocalName;LPSTR lpRemoteName;DWORD dwFlags;}DISCDLGSTRUCTA,*LPDISCDLGSTRUCTA;
typedef struct _DISCDLGSTRUCTW{DWORD cbStructure;HWND hwndOwner;LPWSTR lpLocalName;LPWSTR lpRemoteName;DWORD dwFlags;}DISCDLGSTRUCTW,*LPDISCDLGSTRUCTW;
typedef DISCDLGSTRUCTA DISCDLGSTRUCT;
typedef LPDISCDLGSTRUCTA LPDISCDLGSTRUCT;
typedef struct _UNIVERSAL_NAME_INFOA{LPSTR lpUniversalName;}UNIVERSAL_NAME_INFOA,*LPUNIVERSAL_NAME_INFOA;
typedef struct _UNIVERSAL_NAME_INFOW{LPWSTR lpUniversalName;}UNIVERSAL_NAME_INFOW,*LPUNIVERSAL_NAME_INFOW;
typedef UNIVERSAL_NAME_INFOA UNIVERSAL_NAME_INFO;
typedef LPUNIVERSAL_NAME_INFOA LPUNIVERSAL_NAME_INFO;
typedef struct _REMOTE_NAME_INFOA{LPSTR lpUniversalName;LPSTR lpConnectionName;LPSTR lpRemainingPath;}REMOTE_NAME_INFOA,*LPREMOTE_NAME_INFOA;
typedef struct _REMOTE_NAME_INFOW{LPWSTR lpUniversalName;LPWSTR lpConnectionName;LPWSTR lpRemainingPath;}REMOTE_NAME_INFOW,*LPREMOTE_NAME_INFOW;
typedef REMOTE_NAME_INFOA REMOTE_NAME_INFO;
typedef LPREMOTE_NAME_INFOA LPREMOTE_NAME_INFO;
typedef struct _NETINFOSTRUCT{DWORD cbStructure;DWORD dwProviderVersion;DWORD dwStatus;DWORD dwCharacteristics;ULONG_PTR dwHandle;WORD wNetType;DWORD dwPrinters;DWORD dwDrives;}NETINFOSTRUCT,*LPNETINFOSTRUCT;
typedef UINT(*PFNGETPROFILEPATHA)(LPCSTR pszUsername,LPSTR pszBuffer,UINT cbBuffer);
typedef UINT(*PFNGETPROFILEPATHW)(LPCWSTR pszUsername,LPWSTR pszBuffer,UINT cbBuffer);
typedef UINT(*PFNRECONCILEPROFILEA)(LPCSTR pszCentralFile,LPCSTR pszLocalFile,DWORD dwFlags);
typedef UINT(*PFNRECONCILEPROFILEW)(LPCWSTR pszCentralFile,LPCWSTR pszLocalFile,DWORD dwFlags);
typedef WINBOOL(*PFNPROCESSPOLICIESA)(HWND hwnd,LPCSTR pszPath,LPCSTR pszUsername,LPCSTR pszComputerName,DWORD dwFlags);
typedef WINBOOL(*PFNPROCESSPOLICIESW)(HWND hwnd,LPCWSTR pszPath,LPCWSTR pszUsername,LPCWSTR pszComputerName,DWORD dwFlags);
typedef struct _NETCONNECTINFOSTRUCT{DWORD cbStructure;DWORD dwFlags;DWORD dwSpeed;DWORD dwDelay;DWORD dwOptDataSize;}NETCONNECTINFOSTRUCT,*LPNETCONNECTINFOSTRUCT;
typedef enum _ATTACH_VIRTUAL_DISK_FLAG{ATTACH_VIRTUAL_DISK_FLAG_NONE=0x00000000,ATTACH_VIRTUAL_DISK_FLAG_READ_ONLY=0x00000001,ATTACH_VIRTUAL_DISK_FLAG_NO_DRIVE_LETTER=0x00000002,ATTACH_VIRTUAL_DISK_FLAG_PERMANENT_LIFETIME=0x00000004,ATTACH_VIRTUAL_DISK_FLAG_NO_LOCAL_HOST=0x00000008}ATTACH_VIRTUAL_DISK_FLAG;
typedef enum _ATTACH_VIRTUAL_DISK_VERSION{ATTACH_VIRTUAL_DISK_VERSION_UNSPECIFIED=0,ATTACH_VIRTUAL_DISK_VERSION_1=1}ATTACH_VIRTUAL_DISK_VERSION;
typedef enum _COMPACT_VIRTUAL_DISK_FLAG{COMPACT_VIRTUAL_DISK_FLAG_NONE=0x00000000}COMPACT_VIRTUAL_DISK_FLAG;
typedef enum _COMPACT_VIRTUAL_DISK_VERSION{COMPACT_VIRTUAL_DISK_VERSION_UNSPECIFIED=0,COMPACT_VIRTUAL_DISK_VERSION_1=1}COMPACT_VIRTUAL_DISK_VERSION;
typedef enum _CREATE_VIRTUAL_DISK_FLAG{CREATE_VIRTUAL_DISK_FLAG_NONE=0x00000000,CREATE_VIRTUAL_DISK_FLAG_FULL_PHYSICAL_ALLOCATION=0x00000001,CREATE_VIRTUAL_DISK_FLAG_PREVENT_WRITES_TO_SOURCE_DISK=0x2,CREATE_VIRTUAL_DISK_FLAG_DO_NOT_COPY_METADATA_FROM_PARENT=0x4}CREATE_VIRTUAL_DISK_FLAG;
typedef enum _CREATE_VIRTUAL_DISK_VERSION{CREATE_VIRTUAL_DISK_VERSION_UNSPECIFIED=0,CREATE_VIRTUAL_DISK_VERSION_1=1,CREATE_VIRTUAL_DISK_VERSION_2=2}CREATE_VIRTUAL_DISK_VERSION;
typedef enum _DEPENDENT_DISK_FLAG{DEPENDENT_DISK_FLAG_NONE=0x00000000,DEPENDENT_DISK_FLAG_MULT_BACKING_FILES=0x00000001,DEPENDENT_DISK_FLAG_FULLY_ALLOCATED=0x00000002,DEPENDENT_DISK_FLAG_READ_ONLY=0x00000004,DEPENDENT_DISK_FLAG_REMOTE=0x00000008,DEPENDENT_DISK_FLAG_SYSTEM_VOLUME=0x00000010,DEPENDENT_DISK_FLAG_SYSTEM_VOLUME_PARENT=0x00000020,DEPENDENT_DISK_FLAG_REMOVABLE=0x00000040,DEPENDENT_DISK_FLAG_NO_DRIVE_LETTER=0x00000080,DEPENDENT_DISK_FLAG_PARENT=0x00000100,DEPENDENT_DISK_FLAG_NO_HOST_DISK=0x00000200,DEPENDENT_DISK_FLAG_PERMANENT_LIFETIME=0x00000400}DEPENDENT_DISK_FLAG;
typedef enum _EXPAND_VIRTUAL_DISK_VERSION{EXPAND_VIRTUAL_DISK_VERSION_UNSPECIFIED=0,EXPAND_VIRTUAL_DISK_VERSION_1=1}EXPAND_VIRTUAL_DISK_VERSION;
typedef enum _DETACH_VIRTUAL_DISK_FLAG{DETACH_VIRTUAL_DISK_FLAG_NONE=0x00000000}DETACH_VIRTUAL_DISK_FLAG;
typedef enum _EXPAND_VIRTUAL_DISK_FLAG{EXPAND_VIRTUAL_DISK_FLAG_NONE=0x00000000}EXPAND_VIRTUAL_DISK_FLAG;
typedef enum _GET_STORAGE_DEPENDENCY_FLAG{GET_STORAGE_DEPENDENCY_FLAG_NONE=0x00000000,GET_STORAGE_DEPENDENCY_FLAG_HOST_VOLUMES=0x00000001,GET_STORAGE_DEPENDENCY_FLAG_DISK_HANDLE=0x00000002}GET_STORAGE_DEPENDENCY_FLAG;
typedef enum _GET_VIRTUAL_DISK_INFO_VERSION{GET_VIRTUAL_DISK_INFO_UNSPECIFIED=0,GET_VIRTUAL_DISK_INFO_SIZE=1,GET_VIRTUAL_DISK_INFO_IDENTIFIER=2,GET_VIRTUAL_DISK_INFO_PARENT_LOCATION=3,GET_VIRTUAL_DISK_INFO_PARENT_IDENTIFIER=4,GET_VIRTUAL_DISK_INFO_PARENT_TIMESTAMP=5,GET_VIRTUAL_DISK_INFO_VIRTUAL_STORAGE_TYPE=6,GET_VIRTUAL_DISK_INFO_PROVIDER_SUBTYPE=7,GET_VIRTUAL_DISK_INFO_IS_4K_ALIGNED=8,GET_VIRTUAL_DISK_INFO_PHYSICAL_DISK=9,GET_VIRTUAL_DISK_INFO_VHD_PHYSICAL_SECTOR_SIZE=10,GET_VIRTUAL_DISK_INFO_SMALLEST_SAFE_VIRTUAL_SIZE=11,GET_VIRTUAL_DISK_INFO_FRAGMENTATION=12,GET_VIRTUAL_DISK_INFO_IS_LOADED=13,GET_VIRTUAL_DISK_INFO_VIRTUAL_DISK_ID=14,GET_VIRTUAL_DISK_INFO_CHANGE_TRACKING_STATE=15}GET_VIRTUAL_DISK_INFO_VERSION;
typedef enum _MIRROR_VIRTUAL_DISK_FLAG{MIRROR_VIRTUAL_DISK_FLAG_NONE=0x00000000,MIRROR_VIRTUAL_DISK_FLAG_EXISTING_FILE=0x00000001}MIRROR_VIRTUAL_DISK_FLAG;
typedef enum _MIRROR_VIRTUAL_DISK_VERSION{MIRROR_VIRTUAL_DISK_VERSION_UNSPECIFIED=0,MIRROR_VIRTUAL_DISK_VERSION_1=1}MIRROR_VIRTUAL_DISK_VERSION;
typedef enum _MERGE_VIRTUAL_DISK_FLAG{MERGE_VIRTUAL_DISK_FLAG_NONE=0x00000000}MERGE_VIRTUAL_DISK_FLAG;
typedef enum _MERGE_VIRTUAL_DISK_VERSION{MERGE_VIRTUAL_DISK_VERSION_UNSPECIFIED=0,MERGE_VIRTUAL_DISK_VERSION_1=1,MERGE_VIRTUAL_DISK_VERSION_2=2}MERGE_VIRTUAL_DISK_VERSION;
typedef enum _OPEN_VIRTUAL_DISK_FLAG{OPEN_VIRTUAL_DISK_FLAG_NONE=0x00000000,OPEN_VIRTUAL_DISK_FLAG_NO_PARENTS=0x00000001,OPEN_VIRTUAL_DISK_FLAG_BLANK_FILE=0x00000002,OPEN_VIRTUAL_DISK_FLAG_BOOT_DRIVE=0x00000004,OPEN_VIRTUAL_DISK_FLAG_CACHED_IO=0x00000008,OPEN_VIRTUAL_DISK_FLAG_CUSTOM_DIFF_CHAIN=0x00000010}OPEN_VIRTUAL_DISK_FLAG;
typedef enum _OPEN_VIRTUAL_DISK_VERSION{OPEN_VIRTUAL_DISK_VERSION_UNSPECIFIED=0,OPEN_VIRTUAL_DISK_VERSION_1=1,OPEN_VIRTUAL_DISK_VERSION_2=2}OPEN_VIRTUAL_DISK_VERSION;
typedef enum _SET_VIRTUAL_DISK_INFO_VERSION{SET_VIRTUAL_DISK_INFO_UNSPECIFIED=0,SET_VIRTUAL_DISK_INFO_PARENT_PATH=1,SET_VIRTUAL_DISK_INFO_IDENTIFIER=2,SET_VIRTUAL_DISK_INFO_PARENT_PATH_WITH_DEPTH=3,SET_VIRTUAL_DISK_INFO_PHYSICAL_SECTOR_SIZE=4,SET_VIRTUAL_DISK_INFO_VIRTUAL_DISK_ID=5,SET_VIRTUAL_DISK_INFO_CHANGE_TRACKING_STATE=6,SET_VIRTUAL_DISK_INFO_PARENT_LOCATOR=7}SET_VIRTUAL_DISK_INFO_VERSION;
typedef enum _STORAGE_DEPENDENCY_INFO_VERSION{STORAGE_DEPENDENCY_INFO_VERSION_UNSPECIFIED=0,STORAGE_DEPENDENCY_INFO_VERSION_1=1,STORAGE_DEPENDENCY_INFO_VERSION_2=2}STORAGE_DEPENDENCY_INFO_VERSION;
typedef enum _VIRTUAL_DISK_ACCESS_MASK{VIRTUAL_DISK_ACCESS_NONE=0x00000000,VIRTUAL_DISK_ACCESS_ATTACH_RO=0x00010000,VIRTUAL_DISK_ACCESS_ATTACH_RW=0x00020000,VIRTUAL_DISK_ACCESS_DETACH=0x00040000,VIRTUAL_DISK_ACCESS_GET_INFO=0x00080000,VIRTUAL_DISK_ACCESS_CREATE=0x00100000,VIRTUAL_DISK_ACCESS_METAOPS=0x00200000,VIRTUAL_DISK_ACCESS_READ=0x000d0000,VIRTUAL_DISK_ACCESS_ALL=0x003f0000,VIRTUAL_DISK_ACCESS_WRITABLE=0x00320000}VIRTUAL_DISK_ACCESS_MASK;
typedef enum _RESIZE_VIRTUAL_DISK_FLAG{RESIZE_VIRTUAL_DISK_FLAG_NONE=0x0,RESIZE_VIRTUAL_DISK_FLAG_ALLOW_UNSAFE_VIRTUAL_SIZE=0x1,RESIZE_VIRTUAL_DISK_FLAG_RESIZE_TO_SMALLEST_SAFE_VIRTUAL_SIZE=0x2}RESIZE_VIRTUAL_DISK_FLAG;
typedef enum _RESIZE_VIRTUAL_DISK_VERSION{RESIZE_VIRTUAL_DISK_VERSION_UNSPECIFIED=0,RESIZE_VIRTUAL_DISK_VERSION_1=1}RESIZE_VIRTUAL_DISK_VERSION;
typedef enum _APPLY_SNAPSHOT_VHDSET_FLAG{APPLY_SNAPSHOT_VHDSET_FLAG_NONE=0x00000000,APPLY_SNAPSHOT_VHDSET_FLAG_WRITEABLE=0x00000001}APPLY_SNAPSHOT_VHDSET_FLAG,*PAPPLY_SNAPSHOT_VHDSET_FLAG;
typedef enum _APPLY_SNAPSHOT_VHDSET_VERSION{APPLY_SNAPSHOT_VHDSET_VERSION_UNSPECIFIED=0,APPLY_SNAPSHOT_VHDSET_VERSION_1=1}APPLY_SNAPSHOT_VHDSET_VERSION;
typedef enum _DELETE_SNAPSHOT_VHDSET_FLAG{DELETE_SNAPSHOT_VHDSET_FLAG_NONE=0x00000000,DELETE_SNAPSHOT_VHDSET_FLAG_PERSIST_RCT=0x00000001}DELETE_SNAPSHOT_VHDSET_FLAG,*PDELETE_SNAPSHOT_VHDSET_FLAG;
typedef enum _DELETE_SNAPSHOT_VHDSET_VERSION{DELETE_SNAPSHOT_VHDSET_VERSION_UNSPECIFIED=0x00000000,DELETE_SNAPSHOT_VHDSET_VERSION_1=0x00000001}DELETE_SNAPSHOT_VHDSET_VERSION,*PDELETE_SNAPSHOT_VHDSET_VERSION;
typedef enum _MODIFY_VHDSET_FLAG{MODIFY_VHDSET_FLAG_NONE=0x00000000}MODIFY_VHDSET_FLAG,*PMODIFY_VHDSET_FLAG;
typedef enum _MODIFY_VHDSET_VERSION{MODIFY_VHDSET_UNSPECIFIED=0,MODIFY_VHDSET_SNAPSHOT_PATH=1,MODIFY_VHDSET_REMOVE_SNAPSHOT=2,MODIFY_VHDSET_DEFAULT_SNAPSHOT_PATH=3}MODIFY_VHDSET_VERSION,*PMODIFY_VHDSET_VERSION;
typedef enum _QUERY_CHANGES_VIRTUAL_DISK_FLAG{QUERY_CHANGES_VIRTUAL_DISK_FLAG_NONE=0x00000000}QUERY_CHANGES_VIRTUAL_DISK_FLAG;
typedef enum _TAKE_SNAPSHOT_VHDSET_FLAG{TAKE_SNAPSHOT_VHDSET_FLAG_NONE=0x00000000}TAKE_SNAPSHOT_VHDSET_FLAG,*PTAKE_SNAPSHOT_VHDSET_FLAG;
typedef enum _TAKE_SNAPSHOT_VHDSET_VERSION{TAKE_SNAPSHOT_VHDSET_VERSION_UNSPECIFIED=0,TAKE_SNAPSHOT_VHDSET_VERSION_1=1}TAKE_SNAPSHOT_VHDSET_VERSION;
typedef struct _VIRTUAL_STORAGE_TYPE{ULONG DeviceId;GUID VendorId;}VIRTUAL_STORAGE_TYPE,*PVIRTUAL_STORAGE_TYPE;
typedef struct _ATTACH_VIRTUAL_DISK_PARAMETERS{ATTACH_VIRTUAL_DISK_VERSION Version;union{struct{ULONG Reserved;}Version1;};}ATTACH_VIRTUAL_DISK_PARAMETERS,*PATTACH_VIRTUAL_DISK_PARAMETERS;
typedef struct _COMPACT_VIRTUAL_DISK_PARAMETERS{COMPACT_VIRTUAL_DISK_VERSION Version;union{struct{ULONG Reserved;}Version1;};}COMPACT_VIRTUAL_DISK_PARAMETERS,*PCOMPACT_VIRTUAL_DISK_PARAMETERS;
typedef struct _CREATE_VIRTUAL_DISK_PARAMETERS{CREATE_VIRTUAL_DISK_VERSION Version;union{struct{GUID UniqueId;ULONGLONG MaximumSize;ULONG BlockSizeInBytes;ULONG SectorSizeInBytes;PCWSTR ParentPath;PCWSTR SourcePath;}Version1;struct{GUID UniqueId;ULONGLONG MaximumSize;ULONG BlockSizeInBytes;ULONG SectorSizeInBytes;PCWSTR ParentPath;PCWSTR SourcePath;OPEN_VIRTUAL_DISK_FLAG OpenFlags;VIRTUAL_STORAGE_TYPE ParentVirtualStorageType;VIRTUAL_STORAGE_TYPE SourceVirtualStorageType;GUID ResiliencyGuid;}Version2;};}CREATE_VIRTUAL_DISK_PARAMETERS,*PCREATE_VIRTUAL_DISK_PARAMETERS;
typedef struct _EXPAND_VIRTUAL_DISK_PARAMETERS{EXPAND_VIRTUAL_DISK_VERSION Version;union{struct{ULONGLONG NewSize;}Version1;};}EXPAND_VIRTUAL_DISK_PARAMETERS,*PEXPAND_VIRTUAL_DISK_PARAMETERS;
typedef struct _GET_VIRTUAL_DISK_INFO{GET_VIRTUAL_DISK_INFO_VERSION Version;union{struct{ULONGLONG VirtualSize;ULONGLONG PhysicalSize;ULONG BlockSize;ULONG SectorSize;}Size;GUID Identifier;struct{WINBOOL ParentResolved;WCHAR ParentLocationBuffer[1];}ParentLocation;GUID ParentIdentifier;ULONG ParentTimestamp;VIRTUAL_STORAGE_TYPE VirtualStorageType;ULONG ProviderSubtype;WINBOOL Is4kAligned;WINBOOL IsLoaded;struct{ULONG LogicalSectorSize;ULONG PhysicalSectorSize;WINBOOL IsRemote;}PhysicalDisk;ULONG VhdPhysicalSectorSize;ULONGLONG SmallestSafeVirtualSize;ULONG FragmentationPercentage;GUID VirtualDiskId;struct{WINBOOL Enabled;WINBOOL NewerChanges;WCHAR MostRecentId[1];}ChangeTrackingState;};}GET_VIRTUAL_DISK_INFO,*PGET_VIRTUAL_DISK_INFO;
typedef struct _MERGE_VIRTUAL_DISK_PARAMETERS{MERGE_VIRTUAL_DISK_VERSION Version;union{struct{ULONG MergeDepth;}Version1;struct{ULONG MergeSourceDepth;ULONG MergeTargetDepth;}Version2;};}MERGE_VIRTUAL_DISK_PARAMETERS,*PMERGE_VIRTUAL_DISK_PARAMETERS;
typedef struct _OPEN_VIRTUAL_DISK_PARAMETERS{OPEN_VIRTUAL_DISK_VERSION Version;union{struct{ULONG RWDepth;}Version1;struct{WINBOOL GetInfoOnly;WINBOOL ReadOnly;GUID ResiliencyGuid;}Version2;};}OPEN_VIRTUAL_DISK_PARAMETERS,*POPEN_VIRTUAL_DISK_PARAMETERS;
typedef struct _SET_VIRTUAL_DISK_INFO{SET_VIRTUAL_DISK_INFO_VERSION Version;union{PCWSTR ParentFilePath;GUID UniqueIdentifier;struct{ULONG ChildDepth;PCWSTR ParentFilePath;}ParentPathWithDepthInfo;ULONG VhdPhysicalSectorSize;GUID VirtualDiskId;WINBOOL ChangeTrackingEnabled;struct{GUID LinkageId;PCWSTR ParentFilePath;}ParentLocator;};}SET_VIRTUAL_DISK_INFO,*PSET_VIRTUAL_DISK_INFO;
typedef struct _STORAGE_DEPENDENCY_INFO_TYPE_1{DEPENDENT_DISK_FLAG DependencyTypeFlags;ULONG ProviderSpecificFlags;VIRTUAL_STORAGE_TYPE VirtualStorageType;}STORAGE_DEPENDENCY_INFO_TYPE_1,*PSTORAGE_DEPENDENCY_INFO_TYPE_1;
typedef struct _STORAGE_DEPENDENCY_INFO_TYPE_2{DEPENDENT_DISK_FLAG DependencyTypeFlags;ULONG ProviderSpecificFlags;VIRTUAL_STORAGE_TYPE VirtualStorageType;ULONG AncestorLevel;PWSTR DependencyDeviceName;PWSTR HostVolumeName;PWSTR DependentVolumeName;PWSTR DependentVolumeRelativePath;}STORAGE_DEPENDENCY_INFO_TYPE_2,*PSTORAGE_DEPENDENCY_INFO_TYPE_2;
typedef struct _STORAGE_DEPENDENCY_INFO{STORAGE_DEPENDENCY_INFO_VERSION Version;ULONG NumberEntries;union{STORAGE_DEPENDENCY_INFO_TYPE_1 Version1Entries[1];STORAGE_DEPENDENCY_INFO_TYPE_2 Version2Entries[1];};}STORAGE_DEPENDENCY_INFO,*PSTORAGE_DEPENDENCY_INFO;
typedef struct _VIRTUAL_DISK_PROGRESS{DWORD OperationStatus;ULONGLONG CurrentValue;ULONGLONG CompletionValue;}VIRTUAL_DISK_PROGRESS,*PVIRTUAL_DISK_PROGRESS;
typedef struct _MIRROR_VIRTUAL_DISK_PARAMETERS{MIRROR_VIRTUAL_DISK_VERSION Version;union{struct{PCWSTR MirrorVirtualDiskPath;}Version1;};}MIRROR_VIRTUAL_DISK_PARAMETERS,*PMIRROR_VIRTUAL_DISK_PARAMETERS;
typedef struct _RESIZE_VIRTUAL_DISK_PARAMETERS{RESIZE_VIRTUAL_DISK_VERSION Version;union{struct{ULONGLONG NewSize;}Version1;};}RESIZE_VIRTUAL_DISK_PARAMETERS,*PRESIZE_VIRTUAL_DISK_PARAMETERS;
typedef struct _APPLY_SNAPSHOT_VHDSET_PARAMETERS{APPLY_SNAPSHOT_VHDSET_VERSION Version;union{struct{GUID SnapshotId;GUID LeafSnapshotId;}Version1;};}APPLY_SNAPSHOT_VHDSET_PARAMETERS,*PAPPLY_SNAPSHOT_VHDSET_PARAMETERS;
typedef struct _DELETE_SNAPSHOT_VHDSET_PARAMETERS{DELETE_SNAPSHOT_VHDSET_VERSION Version;union{struct{GUID SnapshotId;}Version1;};}DELETE_SNAPSHOT_VHDSET_PARAMETERS,*PDELETE_SNAPSHOT_VHDSET_PARAMETERS;
typedef struct _MODIFY_VHDSET_PARAMETERS{MODIFY_VHDSET_VERSION Version;union{struct{GUID SnapshotId;PCWSTR SnapshotFilePath;}SnapshotPath;GUID SnapshotId;PCWSTR DefaultFilePath;};}MODIFY_VHDSET_PARAMETERS,*PMODIFY_VHDSET_PARAMETERS;
typedef struct _QUERY_CHANGES_VIRTUAL_DISK_RANGE{ULONG64 ByteOffset;ULONG64 ByteLength;ULONG64 Reserved;}QUERY_CHANGES_VIRTUAL_DISK_RANGE,*PQUERY_CHANGES_VIRTUAL_DISK_RANGE;
typedef struct _TAKE_SNAPSHOT_VHDSET_PARAMETERS{TAKE_SNAPSHOT_VHDSET_VERSION Version;union{struct{GUID SnapshotId;}Version1;};}TAKE_SNAPSHOT_VHDSET_PARAMETERS,*PTAKE_SNAPSHOT_VHDSET_PARAMETERS;
typedef WCHAR*PUWSTR_C;
typedef struct _SERVICE_DESCRIPTIONA{LPSTR lpDescription;}SERVICE_DESCRIPTIONA,*LPSERVICE_DESCRIPTIONA;
typedef struct _SERVICE_DESCRIPTIONW{LPWSTR lpDescription;}SERVICE_DESCRIPTIONW,*LPSERVICE_DESCRIPTIONW;
typedef SERVICE_DESCRIPTIONA SERVICE_DESCRIPTION;
typedef LPSERVICE_DESCRIPTIONA LPSERVICE_DESCRIPTION;
typedef enum _SC_ACTION_TYPE{SC_ACTION_NONE=0,SC_ACTION_RESTART=1,SC_ACTION_REBOOT=2,SC_ACTION_RUN_COMMAND=3}SC_ACTION_TYPE;
typedef struct _SC_ACTION{SC_ACTION_TYPE Type;DWORD Delay;}SC_ACTION,*LPSC_ACTION;
typedef struct _SERVICE_FAILURE_ACTIONSA{DWORD dwResetPeriod;LPSTR lpRebootMsg;LPSTR lpCommand;DWORD cActions;SC_ACTION*lpsaActions;}SERVICE_FAILURE_ACTIONSA,*LPSERVICE_FAILURE_ACTIONSA;
typedef struct _SERVICE_FAILURE_ACTIONSW{DWORD dwResetPeriod;LPWSTR lpRebootMsg;LPWSTR lpCommand;DWORD cActions;SC_ACTION*lpsaActions;}SERVICE_FAILURE_ACTIONSW,*LPSERVICE_FAILURE_ACTIONSW;
typedef SERVICE_FAILURE_ACTIONSA SERVICE_FAILURE_ACTIONS;
typedef LPSERVICE_FAILURE_ACTIONSA LPSERVICE_FAILURE_ACTIONS;
struct SC_HANDLE__{int unused;};
typedef struct SC_HANDLE__*SC_HANDLE;
typedef SC_HANDLE*LPSC_HANDLE;
struct SERVICE_STATUS_HANDLE__{int unused;};
typedef struct SERVICE_STATUS_HANDLE__*SERVICE_STATUS_HANDLE;
typedef enum _SC_STATUS_TYPE{SC_STATUS_PROCESS_INFO=0}SC_STATUS_TYPE;
typedef enum _SC_ENUM_TYPE{SC_ENUM_PROCESS_INFO=0}SC_ENUM_TYPE;
typedef struct _SERVICE_STATUS{DWORD dwServiceType;DWORD dwCurrentState;DWORD dwControlsAccepted;DWORD dwWin32ExitCode;DWORD dwServiceSpecificExitCode;DWORD dwCheckPoint;DWORD dwWaitHint;}SERVICE_STATUS,*LPSERVICE_STATUS;
typedef struct _SERVICE_STATUS_PROCESS{DWORD dwServiceType;DWORD dwCurrentState;DWORD dwControlsAccepted;DWORD dwWin32ExitCode;DWORD dwServiceSpecificExitCode;DWORD dwCheckPoint;DWORD dwWaitHint;DWORD dwProcessId;DWORD dwServiceFlags;}SERVICE_STATUS_PROCESS,*LPSERVICE_STATUS_PROCESS;
typedef struct _ENUM_SERVICE_STATUSA{LPSTR lpServiceName;LPSTR lpDisplayName;SERVICE_STATUS ServiceStatus;}ENUM_SERVICE_STATUSA,*LPENUM_SERVICE_STATUSA;
typedef struct _ENUM_SERVICE_STATUSW{LPWSTR lpServiceName;LPWSTR lpDisplayName;SERVICE_STATUS ServiceStatus;}ENUM_SERVICE_STATUSW,*LPENUM_SERVICE_STATUSW;
typedef ENUM_SERVICE_STATUSA ENUM_SERVICE_STATUS;
typedef LPENUM_SERVICE_STATUSA LPENUM_SERVICE_STATUS;
typedef struct _ENUM_SERVICE_STATUS_PROCESSA{LPSTR lpServiceName;LPSTR lpDisplayName;SERVICE_STATUS_PROCESS ServiceStatusProcess;}ENUM_SERVICE_STATUS_PROCESSA,*LPENUM_SERVICE_STATUS_PROCESSA;
typedef struct _ENUM_SERVICE_STATUS_PROCESSW{LPWSTR lpServiceName;LPWSTR lpDisplayName;SERVICE_STATUS_PROCESS ServiceStatusProcess;}ENUM_SERVICE_STATUS_PROCESSW,*LPENUM_SERVICE_STATUS_PROCESSW;
typedef ENUM_SERVICE_STATUS_PROCESSA ENUM_SERVICE_STATUS_PROCESS;
typedef LPENUM_SERVICE_STATUS_PROCESSA LPENUM_SERVICE_STATUS_PROCESS;
typedef LPVOID SC_LOCK;
typedef struct _QUERY_SERVICE_LOCK_STATUSA{DWORD fIsLocked;LPSTR lpLockOwner;DWORD dwLockDuration;}QUERY_SERVICE_LOCK_STATUSA,*LPQUERY_SERVICE_LOCK_STATUSA;
typedef struct _QUERY_SERVICE_LOCK_STATUSW{DWORD fIsLocked;LPWSTR lpLockOwner;DWORD dwLockDuration;}QUERY_SERVICE_LOCK_STATUSW,*LPQUERY_SERVICE_LOCK_STATUSW;
typedef QUERY_SERVICE_LOCK_STATUSA QUERY_SERVICE_LOCK_STATUS;
typedef LPQUERY_SERVICE_LOCK_STATUSA LPQUERY_SERVICE_LOCK_STATUS;
typedef struct _QUERY_SERVICE_CONFIGA{DWORD dwServiceType;DWORD dwStartType;DWORD dwErrorControl;LPSTR lpBinaryPathName;LPSTR lpLoadOrderGroup;DWORD dwTagId;LPSTR lpDependencies;LPSTR lpServiceStartName;LPSTR lpDisplayName;}QUERY_SERVICE_CONFIGA,*LPQUERY_SERVICE_CONFIGA;
typedef struct _QUERY_SERVICE_CONFIGW{DWORD dwServiceType;DWORD dwStartType;DWORD dwErrorControl;LPWSTR lpBinaryPathName;LPWSTR lpLoadOrderGroup;DWORD dwTagId;LPWSTR lpDependencies;LPWSTR lpServiceStartName;LPWSTR lpDisplayName;}QUERY_SERVICE_CONFIGW,*LPQUERY_SERVICE_CONFIGW;
typedef QUERY_SERVICE_CONFIGA QUERY_SERVICE_CONFIG;
typedef LPQUERY_SERVICE_CONFIGA LPQUERY_SERVICE_CONFIG;
typedef void(*LPSERVICE_MAIN_FUNCTIONW)(DWORD dwNumServicesArgs,LPWSTR*lpServiceArgVectors);
typedef void(*LPSERVICE_MAIN_FUNCTIONA)(DWORD dwNumServicesArgs,LPSTR*lpServiceArgVectors);
typedef struct _SERVICE_TABLE_ENTRYA{LPSTR lpServiceName;LPSERVICE_MAIN_FUNCTIONA lpServiceProc;}SERVICE_TABLE_ENTRYA,*LPSERVICE_TABLE_ENTRYA;
typedef struct _SERVICE_TABLE_ENTRYW{LPWSTR lpServiceName;LPSERVICE_MAIN_FUNCTIONW lpServiceProc;}SERVICE_TABLE_ENTRYW,*LPSERVICE_TABLE_ENTRYW;
typedef SERVICE_TABLE_ENTRYA SERVICE_TABLE_ENTRY;
typedef LPSERVICE_TABLE_ENTRYA LPSERVICE_TABLE_ENTRY;
typedef void(*LPHANDLER_FUNCTION)(DWORD dwControl);
typedef DWORD(*LPHANDLER_FUNCTION_EX)(DWORD dwControl,DWORD dwEventType,LPVOID lpEventData,LPVOID lpContext);
typedef void(*PFN_SC_NOTIFY_CALLBACK)(PVOID pParameter);
typedef struct _SERVICE_CONTROL_STATUS_REASON_PARAMSA{DWORD dwReason;LPSTR pszComment;SERVICE_STATUS_PROCESS ServiceStatus;}SERVICE_CONTROL_STATUS_REASON_PARAMSA,*PSERVICE_CONTROL_STATUS_REASON_PARAMSA;
typedef struct _SERVICE_CONTROL_STATUS_REASON_PARAMSW{DWORD dwReason;LPWSTR pszComment;SERVICE_STATUS_PROCESS ServiceStatus;}SERVICE_CONTROL_STATUS_REASON_PARAMSW,*PSERVICE_CONTROL_STATUS_REASON_PARAMSW;
typedef SERVICE_CONTROL_STATUS_REASON_PARAMSA SERVICE_CONTROL_STATUS_REASON_PARAMS;
typedef PSERVICE_CONTROL_STATUS_REASON_PARAMSA PSERVICE_CONTROL_STATUS_REASON_PARAMS;
typedef struct _SERVICE_NOTIFYA{DWORD dwVersion;PFN_SC_NOTIFY_CALLBACK pfnNotifyCallback;PVOID pContext;DWORD dwNotificationStatus;SERVICE_STATUS_PROCESS ServiceStatus;DWORD dwNotificationTriggered;LPSTR pszServiceNames;}SERVICE_NOTIFYA,*PSERVICE_NOTIFYA;
typedef struct _SERVICE_NOTIFYW{DWORD dwVersion;PFN_SC_NOTIFY_CALLBACK pfnNotifyCallback;PVOID pContext;DWORD dwNotificationStatus;SERVICE_STATUS_PROCESS ServiceStatus;DWORD dwNotificationTriggered;LPWSTR pszServiceNames;}SERVICE_NOTIFYW,*PSERVICE_NOTIFYW;
typedef SERVICE_NOTIFYA SERVICE_NOTIFY;
typedef PSERVICE_NOTIFYA PSERVICE_NOTIFY;
typedef struct _SERVICE_DELAYED_AUTO_START_INFO{WINBOOL fDelayedAutostart;}SERVICE_DELAYED_AUTO_START_INFO,*LPSERVICE_DELAYED_AUTO_START_INFO;
typedef struct _SERVICE_FAILURE_ACTIONS_FLAG{WINBOOL fFailureActionsOnNonCrashFailures;}SERVICE_FAILURE_ACTIONS_FLAG,*LPSERVICE_FAILURE_ACTIONS_FLAG;
typedef struct _SERVICE_PRESHUTDOWN_INFO{DWORD dwPreshutdownTimeout;}SERVICE_PRESHUTDOWN_INFO,*LPSERVICE_PRESHUTDOWN_INFO;
typedef struct _SERVICE_REQUIRED_PRIVILEGES_INFOA{LPSTR pmszRequiredPrivileges;}SERVICE_REQUIRED_PRIVILEGES_INFOA,*LPSERVICE_REQUIRED_PRIVILEGES_INFOA;
typedef struct _SERVICE_REQUIRED_PRIVILEGES_INFOW{LPWSTR pmszRequiredPrivileges;}SERVICE_REQUIRED_PRIVILEGES_INFOW,*LPSERVICE_REQUIRED_PRIVILEGES_INFOW;
typedef SERVICE_REQUIRED_PRIVILEGES_INFOA SERVICE_REQUIRED_PRIVILEGES_INFO;
typedef struct _SERVICE_SID_INFO{DWORD dwServiceSidType;}SERVICE_SID_INFO,*LPSERVICE_SID_INFO;
typedef struct _MODEMDEVCAPS{DWORD dwActualSize;DWORD dwRequiredSize;DWORD dwDevSpecificOffset;DWORD dwDevSpecificSize;DWORD dwModemProviderVersion;DWORD dwModemManufacturerOffset;DWORD dwModemManufacturerSize;DWORD dwModemModelOffset;DWORD dwModemModelSize;DWORD dwModemVersionOffset;DWORD dwModemVersionSize;DWORD dwDialOptions;DWORD dwCallSetupFailTimer;DWORD dwInactivityTimeout;DWORD dwSpeakerVolume;DWORD dwSpeakerMode;DWORD dwModemOptions;DWORD dwMaxDTERate;DWORD dwMaxDCERate;BYTE abVariablePortion[1];}MODEMDEVCAPS,*PMODEMDEVCAPS,*LPMODEMDEVCAPS;
typedef struct _MODEMSETTINGS{DWORD dwActualSize;DWORD dwRequiredSize;DWORD dwDevSpecificOffset;DWORD dwDevSpecificSize;DWORD dwCallSetupFailTimer;DWORD dwInactivityTimeout;DWORD dwSpeakerVolume;DWORD dwSpeakerMode;DWORD dwPreferredModemOptions;DWORD dwNegotiatedModemOptions;DWORD dwNegotiatedDCERate;BYTE abVariablePortion[1];}MODEMSETTINGS,*PMODEMSETTINGS,*LPMODEMSETTINGS;
struct HIMC__{int unused;};
typedef struct HIMC__*HIMC;
struct HIMCC__{int unused;};
typedef struct HIMCC__*HIMCC;
typedef HKL*LPHKL;
typedef UINT*LPUINT;
typedef struct tagCOMPOSITIONFORM{DWORD dwStyle;POINT ptCurrentPos;RECT rcArea;}COMPOSITIONFORM,*PCOMPOSITIONFORM,*NPCOMPOSITIONFORM,*LPCOMPOSITIONFORM;
typedef struct tagCANDIDATEFORM{DWORD dwIndex;DWORD dwStyle;POINT ptCurrentPos;RECT rcArea;}CANDIDATEFORM,*PCANDIDATEFORM,*NPCANDIDATEFORM,*LPCANDIDATEFORM;
typedef struct tagCANDIDATELIST{DWORD dwSize;DWORD dwStyle;DWORD dwCount;DWORD dwSelection;DWORD dwPageStart;DWORD dwPageSize;DWORD dwOffset[1];}CANDIDATELIST,*PCANDIDATELIST,*NPCANDIDATELIST,*LPCANDIDATELIST;
typedef struct tagREGISTERWORDA{LPSTR lpReading;LPSTR lpWord;}REGISTERWORDA,*PREGISTERWORDA,*NPREGISTERWORDA,*LPREGISTERWORDA;
typedef struct tagREGISTERWORDW{LPWSTR lpReading;LPWSTR lpWord;}REGISTERWORDW,*PREGISTERWORDW,*NPREGISTERWORDW,*LPREGISTERWORDW;
typedef REGISTERWORDA REGISTERWORD;
typedef PREGISTERWORDA PREGISTERWORD;
typedef NPREGISTERWORDA NPREGISTERWORD;
typedef LPREGISTERWORDA LPREGISTERWORD;
typedef struct tagRECONVERTSTRING{DWORD dwSize;DWORD dwVersion;DWORD dwStrLen;DWORD dwStrOffset;DWORD dwCompStrLen;DWORD dwCompStrOffset;DWORD dwTargetStrLen;DWORD dwTargetStrOffset;}RECONVERTSTRING,*PRECONVERTSTRING,*NPRECONVERTSTRING,*LPRECONVERTSTRING;
typedef struct tagSTYLEBUFA{DWORD dwStyle;CHAR szDescription[32];}STYLEBUFA,*PSTYLEBUFA,*NPSTYLEBUFA,*LPSTYLEBUFA;
typedef struct tagSTYLEBUFW{DWORD dwStyle;WCHAR szDescription[32];}STYLEBUFW,*PSTYLEBUFW,*NPSTYLEBUFW,*LPSTYLEBUFW;
typedef STYLEBUFA STYLEBUF;
typedef PSTYLEBUFA PSTYLEBUF;
typedef NPSTYLEBUFA NPSTYLEBUF;
typedef LPSTYLEBUFA LPSTYLEBUF;
typedef struct tagIMEMENUITEMINFOA{UINT cbSize;UINT fType;UINT fState;UINT wID;HBITMAP hbmpChecked;HBITMAP hbmpUnchecked;DWORD dwItemData;CHAR szString[80];HBITMAP hbmpItem;}IMEMENUITEMINFOA,*PIMEMENUITEMINFOA,*NPIMEMENUITEMINFOA,*LPIMEMENUITEMINFOA;
typedef struct tagIMEMENUITEMINFOW{UINT cbSize;UINT fType;UINT fState;UINT wID;HBITMAP hbmpChecked;HBITMAP hbmpUnchecked;DWORD dwItemData;WCHAR szString[80];HBITMAP hbmpItem;}IMEMENUITEMINFOW,*PIMEMENUITEMINFOW,*NPIMEMENUITEMINFOW,*LPIMEMENUITEMINFOW;
typedef IMEMENUITEMINFOA IMEMENUITEMINFO;
typedef PIMEMENUITEMINFOA PIMEMENUITEMINFO;
typedef NPIMEMENUITEMINFOA NPIMEMENUITEMINFO;
typedef LPIMEMENUITEMINFOA LPIMEMENUITEMINFO;
typedef struct tagIMECHARPOSITION{DWORD dwSize;DWORD dwCharPos;POINT pt;UINT cLineHeight;RECT rcDocument;}IMECHARPOSITION,*PIMECHARPOSITION,*NPIMECHARPOSITION,*LPIMECHARPOSITION;
typedef WINBOOL(*IMCENUMPROC)(HIMC,LPARAM);
typedef int(*REGISTERWORDENUMPROCA)(LPCSTR,DWORD,LPCSTR,LPVOID);
typedef int(*REGISTERWORDENUMPROCW)(LPCWSTR,DWORD,LPCWSTR,LPVOID);
#define ACTIVATIONCONTEXTINFOCLASS ACTIVATION_CONTEXT_INFO_CLASS
#define ALIGNMENT_MACHINE
#define APIPRIVATE
#define ASSEMBLY_DLL_REDIRECTION_DETAILED_INFORMATION ASSEMBLY_FILE_DETAILED_INFORMATION
#define BASETYPES
#define CALINFO_ENUMPROC CALINFO_ENUMPROCA
#define CALINFO_ENUMPROCEX CALINFO_ENUMPROCEXA
#define CALLBACK
#define CDECL
#define CF_MAX 18
#define CODEPAGE_ENUMPROC CODEPAGE_ENUMPROCA
#define CONCURRENCYSAL_HXX
#define CONST const
#define CTLCOLOR_MAX 7
#define DATEFMT_ENUMPROC DATEFMT_ENUMPROCA
#define DATEFMT_ENUMPROCEX DATEFMT_ENUMPROCEXA
#define DECLSPEC_ADDRSAFE
#define DECLSPEC_ALIGN(...)
#define DECLSPEC_DEPRECATED
#define DECLSPEC_DEPRECATED_DDK
#define DECLSPEC_IMPORT
#define DECLSPEC_NOINLINE
#define DECLSPEC_NORETURN
#define DECLSPEC_NOTHROW
#define DECLSPEC_NOVTABLE
#define DECLSPEC_SELECTANY
#define DECLSPEC_UUID(...)
#define DEFAULT_UNREACHABLE
#define DEFINED_LPUINT
#define DEFINE_ENUM_FLAG_OPERATORS(...)
#define DEPRECATE_SUPPORTED
#define EMR_MAX 122
#define EMR_MIN 1
#define EVENT_MAX 0x7FFFFFFF
#define EVENT_MIN 0x00000001
#define EXCEPTION_DISPOSITION int
#define EXPAND_LOCAL_DRIVES
#define EXTERN_C extern
#define FAR
#define FASTCALL
#define FIRMWARE_PTR
#define FONTMAPPER_MAX 10
#define FORCEINLINE
#define GW_MAX 6
#define HS_API_MAX 12
#define IMAGE_SYM_SECTION_MAX 0xFEFF
#define IN
#define LANGGROUPLOCALE_ENUMPROC LANGGROUPLOCALE_ENUMPROCA
#define LANGUAGEGROUP_ENUMPROC LANGUAGEGROUP_ENUMPROCA
#define LOCALE_ENUMPROC LOCALE_ENUMPROCA
#define LimitEmsPages(...)
#define MICROSOFT_WINDOWS_WINBASE_INTERLOCKED_CPLUSPLUS_H_INCLUDED
#define MSGF_MAX 8
#define NEAR
#define NTAPI
#define OPTIONAL
#define OUT
#define PASCAL
#define PCASSEMBLY_DLL_REDIRECTION_DETAILED_INFORMATION PCASSEMBLY_FILE_DETAILED_INFORMATION
#define PENARBITRATIONTYPE_MAX 0x0004
#define POINTER_32
#define POINTER_64
#define POINTER_DEVICE_PRODUCT_STRING_MAX 520
#define POINTER_SIGNED
#define POINTER_UNSIGNED
#define PROCESSOR_PERF_BOOST_POLICY_MAX 100
#define RC_NONE
#define RESTRICTED_POINTER
#define SAL_HXX
#define SAL__bcount(...)
#define SAL__bcount_opt(...)
#define SAL__blocksOn(...)
#define SAL__byte_readableTo(...)
#define SAL__byte_writableTo(...)
#define SAL__callback
#define SAL__checkReturn
#define SAL__control_entrypoint(...)
#define SAL__data_entrypoint(...)
#define SAL__deref
#define SAL__deref_bcount(...)
#define SAL__deref_bcount_opt(...)
#define SAL__deref_ecount(...)
#define SAL__deref_ecount_opt(...)
#define SAL__deref_in
#define SAL__deref_in_bcount(...)
#define SAL__deref_in_bcount_opt(...)
#define SAL__deref_in_ecount(...)
#define SAL__deref_in_ecount_opt(...)
#define SAL__deref_in_opt
#define SAL__deref_inout
#define SAL__deref_inout_bcount(...)
#define SAL__deref_inout_bcount_full(...)
#define SAL__deref_inout_bcount_full_opt(...)
#define SAL__deref_inout_bcount_nz(...)
#define SAL__deref_inout_bcount_nz_opt(...)
#define SAL__deref_inout_bcount_opt(...)
#define SAL__deref_inout_bcount_part(...)
#define SAL__deref_inout_bcount_part_opt(...)
#define SAL__deref_inout_bcount_z(...)
#define SAL__deref_inout_bcount_z_opt(...)
#define SAL__deref_inout_ecount(...)
#define SAL__deref_inout_ecount_full(...)
#define SAL__deref_inout_ecount_full_opt(...)
#define SAL__deref_inout_ecount_nz(...)
#define SAL__deref_inout_ecount_nz_opt(...)
#define SAL__deref_inout_ecount_opt(...)
#define SAL__deref_inout_ecount_part(...)
#define SAL__deref_inout_ecount_part_opt(...)
#define SAL__deref_inout_ecount_z(...)
#define SAL__deref_inout_ecount_z_opt(...)
#define SAL__deref_inout_nz
#define SAL__deref_inout_nz_opt
#define SAL__deref_inout_opt
#define SAL__deref_inout_z
#define SAL__deref_inout_z_opt
#define SAL__deref_opt_bcount(...)
#define SAL__deref_opt_bcount_opt(...)
#define SAL__deref_opt_ecount(...)
#define SAL__deref_opt_ecount_opt(...)
#define SAL__deref_opt_in
#define SAL__deref_opt_in_bcount(...)
#define SAL__deref_opt_in_bcount_opt(...)
#define SAL__deref_opt_in_ecount(...)
#define SAL__deref_opt_in_ecount_opt(...)
#define SAL__deref_opt_in_opt
#define SAL__deref_opt_inout
#define SAL__deref_opt_inout_bcount(...)
#define SAL__deref_opt_inout_bcount_full(...)
#define SAL__deref_opt_inout_bcount_full_opt(...)
#define SAL__deref_opt_inout_bcount_nz(...)
#define SAL__deref_opt_inout_bcount_nz_opt(...)
#define SAL__deref_opt_inout_bcount_opt(...)
#define SAL__deref_opt_inout_bcount_part(...)
#define SAL__deref_opt_inout_bcount_part_opt(...)
#define SAL__deref_opt_inout_bcount_z(...)
#define SAL__deref_opt_inout_bcount_z_opt(...)
#define SAL__deref_opt_inout_ecount(...)
#define SAL__deref_opt_inout_ecount_full(...)
#define SAL__deref_opt_inout_ecount_full_opt(...)
#define SAL__deref_opt_inout_ecount_nz(...)
#define SAL__deref_opt_inout_ecount_nz_opt(...)
#define SAL__deref_opt_inout_ecount_opt(...)
#define SAL__deref_opt_inout_ecount_part(...)
#define SAL__deref_opt_inout_ecount_part_opt(...)
#define SAL__deref_opt_inout_ecount_z(...)
#define SAL__deref_opt_inout_ecount_z_opt(...)
#define SAL__deref_opt_inout_nz
#define SAL__deref_opt_inout_nz_opt
#define SAL__deref_opt_inout_opt
#define SAL__deref_opt_inout_z
#define SAL__deref_opt_inout_z_opt
#define SAL__deref_opt_out
#define SAL__deref_opt_out_bcount(...)
#define SAL__deref_opt_out_bcount_full(...)
#define SAL__deref_opt_out_bcount_full_opt(...)
#define SAL__deref_opt_out_bcount_nz_opt(...)
#define SAL__deref_opt_out_bcount_opt(...)
#define SAL__deref_opt_out_bcount_part(...)
#define SAL__deref_opt_out_bcount_part_opt(...)
#define SAL__deref_opt_out_bcount_z_opt(...)
#define SAL__deref_opt_out_ecount(...)
#define SAL__deref_opt_out_ecount_full(...)
#define SAL__deref_opt_out_ecount_full_opt(...)
#define SAL__deref_opt_out_ecount_nz_opt(...)
#define SAL__deref_opt_out_ecount_opt(...)
#define SAL__deref_opt_out_ecount_part(...)
#define SAL__deref_opt_out_ecount_part_opt(...)
#define SAL__deref_opt_out_ecount_z_opt(...)
#define SAL__deref_opt_out_nz_opt
#define SAL__deref_opt_out_opt
#define SAL__deref_opt_out_z
#define SAL__deref_opt_out_z_opt
#define SAL__deref_out
#define SAL__deref_out_bcount(...)
#define SAL__deref_out_bcount_full(...)
#define SAL__deref_out_bcount_full_opt(...)
#define SAL__deref_out_bcount_nz(...)
#define SAL__deref_out_bcount_nz_opt(...)
#define SAL__deref_out_bcount_opt(...)
#define SAL__deref_out_bcount_part(...)
#define SAL__deref_out_bcount_part_opt(...)
#define SAL__deref_out_bcount_z(...)
#define SAL__deref_out_bcount_z_opt(...)
#define SAL__deref_out_ecount(...)
#define SAL__deref_out_ecount_full(...)
#define SAL__deref_out_ecount_full_opt(...)
#define SAL__deref_out_ecount_nz(...)
#define SAL__deref_out_ecount_nz_opt(...)
#define SAL__deref_out_ecount_opt(...)
#define SAL__deref_out_ecount_part(...)
#define SAL__deref_out_ecount_part_opt(...)
#define SAL__deref_out_ecount_z(...)
#define SAL__deref_out_ecount_z_opt(...)
#define SAL__deref_out_nz
#define SAL__deref_out_nz_opt
#define SAL__deref_out_opt
#define SAL__deref_out_z
#define SAL__deref_out_z_opt
#define SAL__ecount(...)
#define SAL__ecount_opt(...)
#define SAL__elem_readableTo(...)
#define SAL__elem_writableTo(...)
#define SAL__exceptthat
#define SAL__execeptthat
#define SAL__format_string
#define SAL__in
#define SAL__in_awcount(...)
#define SAL__in_bcount(...)
#define SAL__in_bcount_nz(...)
#define SAL__in_bcount_nz_opt(...)
#define SAL__in_bcount_opt(...)
#define SAL__in_bcount_z(...)
#define SAL__in_bcount_z_opt(...)
#define SAL__in_ecount(...)
#define SAL__in_ecount_nz(...)
#define SAL__in_ecount_nz_opt(...)
#define SAL__in_ecount_opt(...)
#define SAL__in_ecount_z(...)
#define SAL__in_ecount_z_opt(...)
#define SAL__in_nz
#define SAL__in_nz_opt
#define SAL__in_opt
#define SAL__in_z
#define SAL__in_z_opt
#define SAL__inner_blocksOn(...)
#define SAL__inner_callback
#define SAL__inner_checkReturn
#define SAL__inner_control_entrypoint(...)
#define SAL__inner_data_entrypoint(...)
#define SAL__inner_fallthrough
#define SAL__inner_fallthrough_dec
#define SAL__inner_override
#define SAL__inner_success(...)
#define SAL__inner_typefix(...)
#define SAL__inout
#define SAL__inout_bcount(...)
#define SAL__inout_bcount_full(...)
#define SAL__inout_bcount_full_opt(...)
#define SAL__inout_bcount_nz(...)
#define SAL__inout_bcount_nz_opt(...)
#define SAL__inout_bcount_opt(...)
#define SAL__inout_bcount_part(...)
#define SAL__inout_bcount_part_opt(...)
#define SAL__inout_bcount_z(...)
#define SAL__inout_bcount_z_opt(...)
#define SAL__inout_ecount(...)
#define SAL__inout_ecount_full(...)
#define SAL__inout_ecount_full_opt(...)
#define SAL__inout_ecount_nz(...)
#define SAL__inout_ecount_nz_opt(...)
#define SAL__inout_ecount_opt(...)
#define SAL__inout_ecount_part(...)
#define SAL__inout_ecount_part_opt(...)
#define SAL__inout_ecount_z(...)
#define SAL__inout_ecount_z_opt(...)
#define SAL__inout_nz
#define SAL__inout_nz_opt
#define SAL__inout_opt
#define SAL__inout_z
#define SAL__inout_z_opt
#define SAL__maybenull
#define SAL__maybereadonly
#define SAL__maybevalid
#define SAL__notnull
#define SAL__notreadonly
#define SAL__notvalid
#define SAL__null
#define SAL__nullnullterminated
#define SAL__nullterminated
#define SAL__out
#define SAL__out_awcount(...)
#define SAL__out_bcount(...)
#define SAL__out_bcount_full(...)
#define SAL__out_bcount_full_opt(...)
#define SAL__out_bcount_full_z(...)
#define SAL__out_bcount_full_z_opt(...)
#define SAL__out_bcount_nz(...)
#define SAL__out_bcount_nz_opt(...)
#define SAL__out_bcount_opt(...)
#define SAL__out_bcount_part(...)
#define SAL__out_bcount_part_opt(...)
#define SAL__out_bcount_part_z(...)
#define SAL__out_bcount_part_z_opt(...)
#define SAL__out_bcount_z(...)
#define SAL__out_bcount_z_opt(...)
#define SAL__out_ecount(...)
#define SAL__out_ecount_full(...)
#define SAL__out_ecount_full_opt(...)
#define SAL__out_ecount_full_z(...)
#define SAL__out_ecount_full_z_opt(...)
#define SAL__out_ecount_nz(...)
#define SAL__out_ecount_nz_opt(...)
#define SAL__out_ecount_opt(...)
#define SAL__out_ecount_part(...)
#define SAL__out_ecount_part_opt(...)
#define SAL__out_ecount_part_z(...)
#define SAL__out_ecount_part_z_opt(...)
#define SAL__out_ecount_z(...)
#define SAL__out_ecount_z_opt(...)
#define SAL__out_nz
#define SAL__out_nz_opt
#define SAL__out_opt
#define SAL__out_z
#define SAL__out_z_opt
#define SAL__override
#define SAL__post
#define SAL__postcond(...)
#define SAL__pre
#define SAL__precond(...)
#define SAL__readableTo(...)
#define SAL__readonly
#define SAL__reserved
#define SAL__success(...)
#define SAL__typefix(...)
#define SAL__valid
#define SAL__writableTo(...)
#define SENTINEL_Reason
#define SERVICE_STOP_REASON_FLAG_MAX 0x80000000
#define SERVICE_STOP_REASON_FLAG_MIN 0x00000000
#define SERVICE_STOP_REASON_MAJOR_MAX 0x00070000
#define SERVICE_STOP_REASON_MAJOR_MIN 0x00000000
#define SERVICE_STOP_REASON_MINOR_MAX 0x00000019
#define SERVICE_STOP_REASON_MINOR_MIN 0x00000000
#define STDAPIVCALLTYPE
#define STDMETHODVCALLTYPE
#define SW_MAX 11
#define THREAD_BASE_PRIORITY_MAX 2
#define THREAD_BASE_PRIORITY_MIN (-2)
#define TIMEFMT_ENUMPROC TIMEFMT_ENUMPROCA
#define TIMERV_COALESCING_MAX (0x7ffffff5)
#define TIMERV_COALESCING_MIN (1)
#define TOKEN_MANDATORY_POLICY_NEW_PROCESS_MIN 0x2
#define TOUCHPREDICTIONPARAMETERS_DEFAULT_RLS_LAMBDA_MAX 0.999f
#define TOUCHPREDICTIONPARAMETERS_DEFAULT_RLS_LAMBDA_MIN 0.9f
#define UILANGUAGE_ENUMPROC UILANGUAGE_ENUMPROCA
#define UNALIGNED64
#define VOID void
#define WGL_SWAPMULTIPLE_MAX 16
#define WH_MAX 14
#define WH_MIN (-1)
#define WIN32
#define WINAPI
#define WINAPIV
#define Yield(...)
#define _CRT_SECURE_NO_DEPRECATE
#define _TBMINTRIN_H_INCLUDED
#define _TMMINTRIN_H_INCLUDED
#define _TSXLDTRKINTRIN_H_INCLUDED
#define cdecl
#define far
#define near
#define pascal
#pragma gillint opaque
#define ABOVE_NORMAL_PRIORITY_CLASS 0x8000
#define ACCESS_DS_OBJECT_TYPE_NAME_A "Directory Service Object"
#define ACCESS_DS_OBJECT_TYPE_NAME_W
#define ACCESS_DS_SOURCE_A "DS"
#define ACCESS_DS_SOURCE_W
#define ACCESS_SYSTEM_SECURITY
#define ANONYMOUS_LOGON_LUID
#define ANSI_NULL
#define APIENTRY
#define API_SET(...)
#define API_SET_EXTENSION_NAME_A "EXT-"
#define API_SET_EXTENSION_NAME_U
#define API_SET_HELPER_NAME
#define API_SET_LEGACY_OVERRIDE_DEF(...)
#define API_SET_LIBRARY(...)
#define API_SET_OVERRIDE(...)
#define API_SET_OVERRIDE_DEF(...)
#define API_SET_PREFIX_NAME_A "API-"
#define API_SET_PREFIX_NAME_U
#define API_SET_PRIVATE(...)
#define API_SET_SCHEMA_NAME
#define API_SET_SCHEMA_SUFFIX
#define API_SET_SCHEMA_VERSION
#define API_SET_SECTION_NAME ".apiset"
#define API_SET_STRING(...)
#define API_SET_STRING_U(...)
#define API_SET_STRING_U_X(...)
#define API_SET_STRING_U_Y(...)
#define API_SET_STRING_X(...)
#define APPMODEL_ERROR_NO_APPLICATION
#define APPMODEL_ERROR_NO_PACKAGE
#define APPMODEL_ERROR_PACKAGE_IDENTITY_CORRUPT
#define APPMODEL_ERROR_PACKAGE_RUNTIME_CORRUPT
#define ARRAYSIZE(...)
#define ARW_BOTTOMLEFT
#define ARW_BOTTOMRIGHT
#define ARW_DOWN
#define ARW_HIDE
#define ARW_LEFT
#define ARW_RIGHT
#define ARW_STARTMASK
#define ARW_STARTRIGHT
#define ARW_STARTTOP
#define ARW_TOPLEFT
#define ARW_TOPRIGHT
#define ARW_UP
#define ASFW_ANY
#define ASTR_ALIGNED_STACK_COPY(...)
#define ATTACH_PARENT_PROCESS
#define ATTRIBUTE_SECURITY_INFORMATION
#define AbnormalTermination
#define AbortSystemShutdown
#define AccessCheckAndAuditAlarm
#define AccessCheckByTypeAndAuditAlarm
#define AccessCheckByTypeResultListAndAuditAlarm
#define AccessCheckByTypeResultListAndAuditAlarmByHandle
#define AddAtom
#define AddConsoleAlias
#define AddFontResource
#define AddFontResourceEx
#define AnsiLower
#define AnsiLowerBuff
#define AnsiNext
#define AnsiPrev
#define AnsiToOem
#define AnsiToOemBuff
#define AnsiUpper
#define AnsiUpperBuff
#define AppendMenu
#define BACKUP_SECURITY_INFORMATION
#define BAUD_075
#define BAUD_110
#define BAUD_115200
#define BAUD_1200
#define BAUD_128K
#define BAUD_134_5
#define BAUD_14400
#define BAUD_150
#define BAUD_1800
#define BAUD_19200
#define BAUD_2400
#define BAUD_300
#define BAUD_38400
#define BAUD_4800
#define BAUD_56K
#define BAUD_57600
#define BAUD_600
#define BAUD_7200
#define BAUD_9600
#define BAUD_USER
#define BDR_INNER
#define BDR_OUTER
#define BDR_RAISED
#define BDR_SUNKEN
#define BELOW_NORMAL_PRIORITY_CLASS 0x4000
#define BF_BOTTOMLEFT
#define BF_BOTTOMRIGHT
#define BF_DIAGONAL_ENDBOTTOMLEFT
#define BF_DIAGONAL_ENDBOTTOMRIGHT
#define BF_DIAGONAL_ENDTOPLEFT
#define BF_DIAGONAL_ENDTOPRIGHT
#define BF_RECT
#define BF_TOPLEFT
#define BF_TOPRIGHT
#define BI_BITFIELDS
#define BI_JPEG
#define BI_PNG
#define BI_RGB
#define BI_RLE4
#define BI_RLE8
#define BLACKNESS
#define BN_DBLCLK
#define BN_PUSHED
#define BN_UNPUSHED
#define BS_3STATE
#define BS_AUTO3STATE
#define BS_AUTOCHECKBOX
#define BS_AUTORADIOBUTTON
#define BS_BITMAP
#define BS_BOTTOM
#define BS_CENTER
#define BS_CHECKBOX
#define BS_DEFPUSHBUTTON
#define BS_FLAT
#define BS_GROUPBOX
#define BS_HOLLOW
#define BS_ICON
#define BS_LEFT
#define BS_LEFTTEXT
#define BS_MULTILINE
#define BS_NOTIFY
#define BS_OWNERDRAW
#define BS_PUSHBOX
#define BS_PUSHBUTTON
#define BS_PUSHLIKE
#define BS_RADIOBUTTON
#define BS_RIGHT
#define BS_RIGHTBUTTON
#define BS_TEXT
#define BS_TOP
#define BS_TYPEMASK
#define BS_USERBUTTON
#define BS_VCENTER
#define BTYPE(...)
#define BackupEventLog
#define BeginUpdateResource
#define BitScanForward
#define BitScanForward64
#define BitScanReverse
#define BitScanReverse64
#define BitTest
#define BitTest64
#define BitTestAndComplement
#define BitTestAndComplement64
#define BitTestAndReset
#define BitTestAndReset64
#define BitTestAndSet
#define BitTestAndSet64
#define BroadcastSystemMessage
#define BroadcastSystemMessageEx
#define BuildCommDCB
#define BuildCommDCBAndTimeouts
#define CACHE_E_FIRST
#define CACHE_E_LAST
#define CACHE_E_NOCACHE_UPDATED
#define CACHE_S_FIRST
#define CACHE_S_FORMATETC_NOTSUPPORTED
#define CACHE_S_LAST
#define CACHE_S_SAMECACHE
#define CACHE_S_SOMECACHES_NOTUPDATED
#define CAL_NOUSEROVERRIDE
#define CAL_RETURN_GENITIVE_NAMES
#define CAL_RETURN_NUMBER
#define CAL_USE_CP_ACP
#define CAPTUREBLT
#define CAT_E_CATIDNOEXIST
#define CAT_E_FIRST
#define CAT_E_LAST
#define CAT_E_NODESCRIPTION
#define CBM_INIT
#define CBS_AUTOHSCROLL
#define CBS_DISABLENOSCROLL
#define CBS_DROPDOWN
#define CBS_DROPDOWNLIST
#define CBS_HASSTRINGS
#define CBS_LOWERCASE
#define CBS_NOINTEGRALHEIGHT
#define CBS_OEMCONVERT
#define CBS_OWNERDRAWFIXED
#define CBS_OWNERDRAWVARIABLE
#define CBS_SIMPLE
#define CBS_SORT
#define CBS_UPPERCASE
#define CERTSRV_E_ALIGNMENT_FAULT
#define CERTSRV_E_ARCHIVED_KEY_REQUIRED
#define CERTSRV_E_ARCHIVED_KEY_UNEXPECTED
#define CERTSRV_E_BAD_RENEWAL_CERT_ATTRIBUTE
#define CERTSRV_E_BAD_RENEWAL_SUBJECT
#define CERTSRV_E_BAD_REQUESTSTATUS
#define CERTSRV_E_BAD_REQUESTSUBJECT
#define CERTSRV_E_BAD_REQUEST_KEY_ARCHIVAL
#define CERTSRV_E_BAD_TEMPLATE_VERSION
#define CERTSRV_E_CERT_TYPE_OVERLAP
#define CERTSRV_E_DOWNLEVEL_DC_SSL_OR_UPGRADE
#define CERTSRV_E_ENCODING_LENGTH
#define CERTSRV_E_ENROLL_DENIED
#define CERTSRV_E_INVALID_CA_CERTIFICATE
#define CERTSRV_E_ISSUANCE_POLICY_REQUIRED
#define CERTSRV_E_KEY_ARCHIVAL_NOT_CONFIGURED
#define CERTSRV_E_KEY_LENGTH
#define CERTSRV_E_NO_CERT_TYPE
#define CERTSRV_E_NO_DB_SESSIONS
#define CERTSRV_E_NO_REQUEST
#define CERTSRV_E_NO_VALID_KRA
#define CERTSRV_E_PROPERTY_EMPTY
#define CERTSRV_E_RESTRICTEDOFFICER
#define CERTSRV_E_ROLECONFLICT
#define CERTSRV_E_SERVER_SUSPENDED
#define CERTSRV_E_SIGNATURE_COUNT
#define CERTSRV_E_SIGNATURE_POLICY_REQUIRED
#define CERTSRV_E_SIGNATURE_REJECTED
#define CERTSRV_E_SMIME_REQUIRED
#define CERTSRV_E_SUBJECT_ALT_NAME_REQUIRED
#define CERTSRV_E_SUBJECT_DIRECTORY_GUID_REQUIRED
#define CERTSRV_E_SUBJECT_DNS_REQUIRED
#define CERTSRV_E_SUBJECT_EMAIL_REQUIRED
#define CERTSRV_E_SUBJECT_UPN_REQUIRED
#define CERTSRV_E_TEMPLATE_CONFLICT
#define CERTSRV_E_TEMPLATE_DENIED
#define CERTSRV_E_TEMPLATE_POLICY_REQUIRED
#define CERTSRV_E_UNKNOWN_CERT_TYPE
#define CERTSRV_E_UNSUPPORTED_CERT_TYPE
#define CERT_E_CHAINING
#define CERT_E_CN_NO_MATCH
#define CERT_E_CRITICAL
#define CERT_E_EXPIRED
#define CERT_E_INVALID_NAME
#define CERT_E_INVALID_POLICY
#define CERT_E_ISSUERCHAINING
#define CERT_E_MALFORMED
#define CERT_E_PATHLENCONST
#define CERT_E_PURPOSE
#define CERT_E_REVOCATION_FAILURE
#define CERT_E_REVOKED
#define CERT_E_ROLE
#define CERT_E_UNTRUSTEDCA
#define CERT_E_UNTRUSTEDROOT
#define CERT_E_UNTRUSTEDTESTROOT
#define CERT_E_VALIDITYPERIODNESTING
#define CERT_E_WRONG_USAGE
#define CLAIM_SECURITY_ATTRIBUTES_INFORMATION_VERSION
#define CLAIM_SECURITY_ATTRIBUTE_VALID_FLAGS
#define CLASSFACTORY_E_FIRST
#define CLASSFACTORY_E_LAST
#define CLASSFACTORY_S_FIRST
#define CLASSFACTORY_S_LAST
#define CLASS_E_CLASSNOTAVAILABLE
#define CLASS_E_NOAGGREGATION
#define CLASS_E_NOTLICENSED
#define CLIENTSITE_E_FIRST
#define CLIENTSITE_E_LAST
#define CLIENTSITE_S_FIRST
#define CLIENTSITE_S_LAST
#define CLIPBRD_E_BAD_DATA
#define CLIPBRD_E_CANT_CLOSE
#define CLIPBRD_E_CANT_EMPTY
#define CLIPBRD_E_CANT_OPEN
#define CLIPBRD_E_CANT_SET
#define CLIPBRD_E_FIRST
#define CLIPBRD_E_LAST
#define CLIPBRD_S_FIRST
#define CLIPBRD_S_LAST
#define CLSID_NULL
#define CMAPI
#define CMYK(...)
#define CM_SERVICE_VALID_PROMOTION_MASK
#define COLOR_3DFACE
#define COLOR_3DHIGHLIGHT
#define COLOR_3DHILIGHT
#define COLOR_3DSHADOW
#define COLOR_ADJ_MAX
#define COLOR_ADJ_MIN
#define COLOR_BTNHILIGHT
#define COLOR_DESKTOP
#define COMADMIN_E_ALREADYINSTALLED
#define COMADMIN_E_AMBIGUOUS_APPLICATION_NAME
#define COMADMIN_E_AMBIGUOUS_PARTITION_NAME
#define COMADMIN_E_APPDIRNOTFOUND
#define COMADMIN_E_APPLICATIONEXISTS
#define COMADMIN_E_APPLID_MATCHES_CLSID
#define COMADMIN_E_APP_FILE_READFAIL
#define COMADMIN_E_APP_FILE_VERSION
#define COMADMIN_E_APP_FILE_WRITEFAIL
#define COMADMIN_E_APP_NOT_RUNNING
#define COMADMIN_E_AUTHENTICATIONLEVEL
#define COMADMIN_E_BADPATH
#define COMADMIN_E_BADREGISTRYLIBID
#define COMADMIN_E_BADREGISTRYPROGID
#define COMADMIN_E_BASEPARTITION_REQUIRED_IN_SET
#define COMADMIN_E_BASE_PARTITION_ONLY
#define COMADMIN_E_CANNOT_ALIAS_EVENTCLASS
#define COMADMIN_E_CANTCOPYFILE
#define COMADMIN_E_CANTMAKEINPROCSERVICE
#define COMADMIN_E_CANTRECYCLELIBRARYAPPS
#define COMADMIN_E_CANTRECYCLESERVICEAPPS
#define COMADMIN_E_CANT_SUBSCRIBE_TO_COMPONENT
#define COMADMIN_E_CAN_NOT_EXPORT_APP_PROXY
#define COMADMIN_E_CAN_NOT_EXPORT_SYS_APP
#define COMADMIN_E_CAN_NOT_START_APP
#define COMADMIN_E_CAT_BITNESSMISMATCH
#define COMADMIN_E_CAT_DUPLICATE_PARTITION_NAME
#define COMADMIN_E_CAT_IMPORTED_COMPONENTS_NOT_ALLOWED
#define COMADMIN_E_CAT_INVALID_PARTITION_NAME
#define COMADMIN_E_CAT_PARTITION_IN_USE
#define COMADMIN_E_CAT_PAUSE_RESUME_NOT_SUPPORTED
#define COMADMIN_E_CAT_SERVERFAULT
#define COMADMIN_E_CAT_UNACCEPTABLEBITNESS
#define COMADMIN_E_CAT_WRONGAPPBITNESS
#define COMADMIN_E_CLSIDORIIDMISMATCH
#define COMADMIN_E_COMPFILE_BADTLB
#define COMADMIN_E_COMPFILE_CLASSNOTAVAIL
#define COMADMIN_E_COMPFILE_DOESNOTEXIST
#define COMADMIN_E_COMPFILE_GETCLASSOBJ
#define COMADMIN_E_COMPFILE_LOADDLLFAIL
#define COMADMIN_E_COMPFILE_NOREGISTRAR
#define COMADMIN_E_COMPFILE_NOTINSTALLABLE
#define COMADMIN_E_COMPONENTEXISTS
#define COMADMIN_E_COMP_MOVE_BAD_DEST
#define COMADMIN_E_COMP_MOVE_DEST
#define COMADMIN_E_COMP_MOVE_LOCKED
#define COMADMIN_E_COMP_MOVE_PRIVATE
#define COMADMIN_E_COMP_MOVE_SOURCE
#define COMADMIN_E_COREQCOMPINSTALLED
#define COMADMIN_E_DEFAULT_PARTITION_NOT_IN_SET
#define COMADMIN_E_DLLLOADFAILED
#define COMADMIN_E_DLLREGISTERSERVER
#define COMADMIN_E_EVENTCLASS_CANT_BE_SUBSCRIBER
#define COMADMIN_E_FILE_PARTITION_DUPLICATE_FILES
#define COMADMIN_E_INVALIDUSERIDS
#define COMADMIN_E_INVALID_PARTITION
#define COMADMIN_E_KEYMISSING
#define COMADMIN_E_LEGACYCOMPS_NOT_ALLOWED_IN_1_0_FORMAT
#define COMADMIN_E_LEGACYCOMPS_NOT_ALLOWED_IN_NONBASE_PARTITIONS
#define COMADMIN_E_LIB_APP_PROXY_INCOMPATIBLE
#define COMADMIN_E_MIG_SCHEMANOTFOUND
#define COMADMIN_E_MIG_VERSIONNOTSUPPORTED
#define COMADMIN_E_NOREGISTRYCLSID
#define COMADMIN_E_NOSERVERSHARE
#define COMADMIN_E_NOTCHANGEABLE
#define COMADMIN_E_NOTDELETEABLE
#define COMADMIN_E_NOTINREGISTRY
#define COMADMIN_E_NOUSER
#define COMADMIN_E_OBJECTERRORS
#define COMADMIN_E_OBJECTEXISTS
#define COMADMIN_E_OBJECTINVALID
#define COMADMIN_E_OBJECTNOTPOOLABLE
#define COMADMIN_E_OBJECT_DOES_NOT_EXIST
#define COMADMIN_E_OBJECT_PARENT_MISSING
#define COMADMIN_E_PARTITIONS_DISABLED
#define COMADMIN_E_PARTITION_ACCESSDENIED
#define COMADMIN_E_PARTITION_MSI_ONLY
#define COMADMIN_E_PAUSEDPROCESSMAYNOTBERECYCLED
#define COMADMIN_E_PRIVATE_ACCESSDENIED
#define COMADMIN_E_PROCESSALREADYRECYCLED
#define COMADMIN_E_PROGIDINUSEBYCLSID
#define COMADMIN_E_PROPERTYSAVEFAILED
#define COMADMIN_E_PROPERTY_OVERFLOW
#define COMADMIN_E_RECYCLEDPROCESSMAYNOTBEPAUSED
#define COMADMIN_E_REGDB_ALREADYRUNNING
#define COMADMIN_E_REGDB_NOTINITIALIZED
#define COMADMIN_E_REGDB_NOTOPEN
#define COMADMIN_E_REGDB_SYSTEMERR
#define COMADMIN_E_REGFILE_CORRUPT
#define COMADMIN_E_REGISTERTLB
#define COMADMIN_E_REGISTRARFAILED
#define COMADMIN_E_REGISTRY_ACCESSDENIED
#define COMADMIN_E_REMOTEINTERFACE
#define COMADMIN_E_REQUIRES_DIFFERENT_PLATFORM
#define COMADMIN_E_ROLEEXISTS
#define COMADMIN_E_ROLE_DOES_NOT_EXIST
#define COMADMIN_E_SAFERINVALID
#define COMADMIN_E_SERVICENOTINSTALLED
#define COMADMIN_E_SESSION
#define COMADMIN_E_START_APP_DISABLED
#define COMADMIN_E_START_APP_NEEDS_COMPONENTS
#define COMADMIN_E_SVCAPP_NOT_POOLABLE_OR_RECYCLABLE
#define COMADMIN_E_SYSTEMAPP
#define COMADMIN_E_USERPASSWDNOTVALID
#define COMADMIN_E_USER_IN_SET
#define COMMPROP_INITIALIZED
#define COMPILETIME_OR_2FLAGS(...)
#define COMPILETIME_OR_3FLAGS(...)
#define COMPILETIME_OR_4FLAGS(...)
#define COMPILETIME_OR_5FLAGS(...)
#define COMPONENT_VALID_FLAGS
#define COMQC_E_APPLICATION_NOT_QUEUED
#define COMQC_E_BAD_MESSAGE
#define COMQC_E_NO_IPERSISTSTREAM
#define COMQC_E_NO_QUEUEABLE_INTERFACES
#define COMQC_E_QUEUING_SERVICE_NOT_AVAILABLE
#define COMQC_E_UNAUTHENTICATED
#define COMQC_E_UNTRUSTED_ENQUEUER
#define CONDITION_VARIABLE_INIT
#define CONDITION_VARIABLE_LOCKMODE_SHARED
#define CONSOLE_REAL_INPUT_HANDLE
#define CONSOLE_REAL_OUTPUT_HANDLE
#define CONTEXT_ALL
#define CONTEXT_CONTROL
#define CONTEXT_DEBUG_REGISTERS
#define CONTEXT_E_ABORTED
#define CONTEXT_E_ABORTING
#define CONTEXT_E_FIRST
#define CONTEXT_E_LAST
#define CONTEXT_E_NOCONTEXT
#define CONTEXT_E_NOJIT
#define CONTEXT_E_NOTRANSACTION
#define CONTEXT_E_OLDREF
#define CONTEXT_E_ROLENOTFOUND
#define CONTEXT_E_SYNCH_TIMEOUT
#define CONTEXT_E_TMNOTAVAILABLE
#define CONTEXT_E_WOULD_DEADLOCK
#define CONTEXT_FLOATING_POINT
#define CONTEXT_FULL
#define CONTEXT_INTEGER
#define CONTEXT_SEGMENTS
#define CONTEXT_S_FIRST
#define CONTEXT_S_LAST
#define CONTROL_C_EXIT
#define CONVERT10_E_FIRST
#define CONVERT10_E_LAST
#define CONVERT10_E_OLESTREAM_BITMAP_TO_DIB
#define CONVERT10_E_OLESTREAM_FMT
#define CONVERT10_E_OLESTREAM_GET
#define CONVERT10_E_OLESTREAM_PUT
#define CONVERT10_E_STG_DIB_TO_BITMAP
#define CONVERT10_E_STG_FMT
#define CONVERT10_E_STG_NO_STD_STREAM
#define CONVERT10_S_FIRST
#define CONVERT10_S_LAST
#define CONVERT10_S_NO_PRESENTATION
#define COPYFILE2_MESSAGE_COPY_OFFLOAD
#define CORE_PARKING_POLICY_CHANGE_MAX
#define CO_E_ACCESSCHECKFAILED
#define CO_E_ACESINWRONGORDER
#define CO_E_ACNOTINITIALIZED
#define CO_E_ACTIVATIONFAILED
#define CO_E_ACTIVATIONFAILED_CATALOGERROR
#define CO_E_ACTIVATIONFAILED_EVENTLOGGED
#define CO_E_ACTIVATIONFAILED_TIMEOUT
#define CO_E_ALREADYINITIALIZED
#define CO_E_APPDIDNTREG
#define CO_E_APPNOTFOUND
#define CO_E_APPSINGLEUSE
#define CO_E_ASYNC_WORK_REJECTED
#define CO_E_ATTEMPT_TO_CREATE_OUTSIDE_CLIENT_CONTEXT
#define CO_E_BAD_PATH
#define CO_E_BAD_SERVER_NAME
#define CO_E_CANCEL_DISABLED
#define CO_E_CANTDETERMINECLASS
#define CO_E_CANT_REMOTE
#define CO_E_CLASSSTRING
#define CO_E_CLASS_CREATE_FAILED
#define CO_E_CLASS_DISABLED
#define CO_E_CLRNOTAVAILABLE
#define CO_E_CLSREG_INCONSISTENT
#define CO_E_CONVERSIONFAILED
#define CO_E_CREATEPROCESS_FAILURE
#define CO_E_DBERROR
#define CO_E_DECODEFAILED
#define CO_E_DLLNOTFOUND
#define CO_E_ERRORINAPP
#define CO_E_ERRORINDLL
#define CO_E_EXCEEDSYSACLLIMIT
#define CO_E_FAILEDTOCLOSEHANDLE
#define CO_E_FAILEDTOCREATEFILE
#define CO_E_FAILEDTOGENUUID
#define CO_E_FAILEDTOGETSECCTX
#define CO_E_FAILEDTOGETTOKENINFO
#define CO_E_FAILEDTOGETWINDIR
#define CO_E_FAILEDTOIMPERSONATE
#define CO_E_FAILEDTOOPENPROCESSTOKEN
#define CO_E_FAILEDTOOPENTHREADTOKEN
#define CO_E_FAILEDTOQUERYCLIENTBLANKET
#define CO_E_FAILEDTOSETDACL
#define CO_E_FIRST
#define CO_E_IIDREG_INCONSISTENT
#define CO_E_IIDSTRING
#define CO_E_INCOMPATIBLESTREAMVERSION
#define CO_E_INITIALIZATIONFAILED
#define CO_E_INIT_CLASS_CACHE
#define CO_E_INIT_MEMORY_ALLOCATOR
#define CO_E_INIT_ONLY_SINGLE_THREADED
#define CO_E_INIT_RPC_CHANNEL
#define CO_E_INIT_SCM_EXEC_FAILURE
#define CO_E_INIT_SCM_FILE_MAPPING_EXISTS
#define CO_E_INIT_SCM_MAP_VIEW_OF_FILE
#define CO_E_INIT_SCM_MUTEX_EXISTS
#define CO_E_INIT_SHARED_ALLOCATOR
#define CO_E_INIT_TLS
#define CO_E_INIT_TLS_CHANNEL_CONTROL
#define CO_E_INIT_TLS_SET_CHANNEL_CONTROL
#define CO_E_INIT_UNACCEPTED_USER_ALLOCATOR
#define CO_E_INVALIDSID
#define CO_E_ISOLEVELMISMATCH
#define CO_E_LAST
#define CO_E_LAUNCH_PERMSSION_DENIED
#define CO_E_LOOKUPACCNAMEFAILED
#define CO_E_LOOKUPACCSIDFAILED
#define CO_E_MALFORMED_SPN
#define CO_E_MSI_ERROR
#define CO_E_NETACCESSAPIFAILED
#define CO_E_NOCOOKIES
#define CO_E_NOIISINTRINSICS
#define CO_E_NOMATCHINGNAMEFOUND
#define CO_E_NOMATCHINGSIDFOUND
#define CO_E_NOSYNCHRONIZATION
#define CO_E_NOTCONSTRUCTED
#define CO_E_NOTINITIALIZED
#define CO_E_NOTPOOLED
#define CO_E_NOT_SUPPORTED
#define CO_E_NO_SECCTX_IN_ACTIVATE
#define CO_E_OBJISREG
#define CO_E_OBJNOTCONNECTED
#define CO_E_OBJNOTREG
#define CO_E_OBJSRV_RPC_FAILURE
#define CO_E_OLE1DDE_DISABLED
#define CO_E_PATHTOOLONG
#define CO_E_RELEASED
#define CO_E_RELOAD_DLL
#define CO_E_REMOTE_COMMUNICATION_FAILURE
#define CO_E_RUNAS_CREATEPROCESS_FAILURE
#define CO_E_RUNAS_LOGON_FAILURE
#define CO_E_RUNAS_SYNTAX
#define CO_E_SCM_ERROR
#define CO_E_SCM_RPC_FAILURE
#define CO_E_SERVER_EXEC_FAILURE
#define CO_E_SERVER_INIT_TIMEOUT
#define CO_E_SERVER_NOT_PAUSED
#define CO_E_SERVER_PAUSED
#define CO_E_SERVER_START_TIMEOUT
#define CO_E_SERVER_STOPPING
#define CO_E_SETSERLHNDLFAILED
#define CO_E_START_SERVICE_FAILURE
#define CO_E_SXS_CONFIG
#define CO_E_THREADINGMODEL_CHANGED
#define CO_E_THREADPOOL_CONFIG
#define CO_E_TRACKER_CONFIG
#define CO_E_TRUSTEEDOESNTMATCHCLIENT
#define CO_E_WRONGOSFORAPP
#define CO_E_WRONGTRUSTEENAMESYNTAX
#define CO_E_WRONG_SERVER_IDENTITY
#define CO_S_FIRST
#define CO_S_LAST
#define CO_S_MACHINENAMENOTFOUND
#define CO_S_NOTALLINTERFACES
#define CP_ACP 0
#define CP_INSTALLED 0x00000001
#define CP_MACCP 2
#define CP_NONE 0
#define CP_OEMCP 1
#define CP_RECTANGLE 1
#define CP_REGION 2
#define CP_SUPPORTED 0x00000002
#define CP_SYMBOL 42
#define CP_THREAD_ACP 3
#define CP_UTF7 65000
#define CP_UTF8 65001
#define CREATEPROCESS_MANIFEST_RESOURCE_ID
#define CREATE_ALWAYS 2
#define CREATE_BOUNDARY_DESCRIPTOR_ADD_APPCONTAINER_SID 0x1
#define CREATE_BREAKAWAY_FROM_JOB 0x1000000
#define CREATE_DEFAULT_ERROR_MODE 0x4000000
#define CREATE_EVENT_INITIAL_SET 0x2
#define CREATE_EVENT_MANUAL_RESET 0x1
#define CREATE_FORCEDOS 0x2000
#define CREATE_FOR_DIR (2)
#define CREATE_FOR_IMPORT (1)
#define CREATE_IGNORE_SYSTEM_DEFAULT 0x80000000
#define CREATE_MUTEX_INITIAL_OWNER 0x1
#define CREATE_NEW 1
#define CREATE_NEW_CONSOLE 0x10
#define CREATE_NEW_PROCESS_GROUP 0x200
#define CREATE_NO_WINDOW 0x8000000
#define CREATE_PRESERVE_CODE_AUTHZ_LEVEL 0x2000000
#define CREATE_PROCESS_DEBUG_EVENT 3
#define CREATE_PROTECTED_PROCESS 0x40000
#define CREATE_SECURE_PROCESS 0x400000
#define CREATE_SEPARATE_WOW_VDM 0x800
#define CREATE_SHARED_WOW_VDM 0x1000
#define CREATE_SUSPENDED 0x4
#define CREATE_THREAD_DEBUG_EVENT 2
#define CREATE_UNICODE_ENVIRONMENT 0x400
#define CREATE_WAITABLE_TIMER_MANUAL_RESET 0x1
#define CREDUIAPI
#define CRITICAL_SECTION_NO_DEBUG_INFO
#define CRYPT_E_ALREADY_DECRYPTED
#define CRYPT_E_ASN1_BADARGS
#define CRYPT_E_ASN1_BADPDU
#define CRYPT_E_ASN1_BADREAL
#define CRYPT_E_ASN1_BADTAG
#define CRYPT_E_ASN1_CHOICE
#define CRYPT_E_ASN1_CONSTRAINT
#define CRYPT_E_ASN1_CORRUPT
#define CRYPT_E_ASN1_EOD
#define CRYPT_E_ASN1_ERROR
#define CRYPT_E_ASN1_EXTENDED
#define CRYPT_E_ASN1_INTERNAL
#define CRYPT_E_ASN1_LARGE
#define CRYPT_E_ASN1_MEMORY
#define CRYPT_E_ASN1_NOEOD
#define CRYPT_E_ASN1_NYI
#define CRYPT_E_ASN1_OVERFLOW
#define CRYPT_E_ASN1_PDU_TYPE
#define CRYPT_E_ASN1_RULE
#define CRYPT_E_ASN1_UTF8
#define CRYPT_E_ATTRIBUTES_MISSING
#define CRYPT_E_AUTH_ATTR_MISSING
#define CRYPT_E_BAD_ENCODE
#define CRYPT_E_BAD_LEN
#define CRYPT_E_BAD_MSG
#define CRYPT_E_CONTROL_TYPE
#define CRYPT_E_DELETED_PREV
#define CRYPT_E_EXISTS
#define CRYPT_E_FILERESIZED
#define CRYPT_E_FILE_ERROR
#define CRYPT_E_HASH_VALUE
#define CRYPT_E_INVALID_IA5_STRING
#define CRYPT_E_INVALID_INDEX
#define CRYPT_E_INVALID_MSG_TYPE
#define CRYPT_E_INVALID_NUMERIC_STRING
#define CRYPT_E_INVALID_PRINTABLE_STRING
#define CRYPT_E_INVALID_X500_STRING
#define CRYPT_E_ISSUER_SERIALNUMBER
#define CRYPT_E_MISSING_PUBKEY_PARA
#define CRYPT_E_MSG_ERROR
#define CRYPT_E_NOT_CHAR_STRING
#define CRYPT_E_NOT_DECRYPTED
#define CRYPT_E_NOT_FOUND
#define CRYPT_E_NOT_IN_CTL
#define CRYPT_E_NOT_IN_REVOCATION_DATABASE
#define CRYPT_E_NO_DECRYPT_CERT
#define CRYPT_E_NO_KEY_PROPERTY
#define CRYPT_E_NO_MATCH
#define CRYPT_E_NO_PROVIDER
#define CRYPT_E_NO_REVOCATION_CHECK
#define CRYPT_E_NO_REVOCATION_DLL
#define CRYPT_E_NO_SIGNER
#define CRYPT_E_NO_TRUSTED_SIGNER
#define CRYPT_E_NO_VERIFY_USAGE_CHECK
#define CRYPT_E_NO_VERIFY_USAGE_DLL
#define CRYPT_E_OID_FORMAT
#define CRYPT_E_OSS_ERROR
#define CRYPT_E_PENDING_CLOSE
#define CRYPT_E_RECIPIENT_NOT_FOUND
#define CRYPT_E_REVOCATION_OFFLINE
#define CRYPT_E_REVOKED
#define CRYPT_E_SECURITY_SETTINGS
#define CRYPT_E_SELF_SIGNED
#define CRYPT_E_SIGNER_NOT_FOUND
#define CRYPT_E_STREAM_INSUFFICIENT_DATA
#define CRYPT_E_STREAM_MSG_NOT_READY
#define CRYPT_E_UNEXPECTED_ENCODING
#define CRYPT_E_UNEXPECTED_MSG_TYPE
#define CRYPT_E_UNKNOWN_ALGO
#define CRYPT_E_VERIFY_USAGE_OFFLINE
#define CRYPT_I_NEW_PROTECTION_REQUIRED
#define CS_DELETE_TRANSFORM
#define CS_DISABLE
#define CS_ENABLE
#define CS_E_ADMIN_LIMIT_EXCEEDED
#define CS_E_CLASS_NOTFOUND
#define CS_E_FIRST
#define CS_E_INTERNAL_ERROR
#define CS_E_INVALID_PATH
#define CS_E_INVALID_VERSION
#define CS_E_LAST
#define CS_E_NETWORK_ERROR
#define CS_E_NOT_DELETABLE
#define CS_E_NO_CLASSSTORE
#define CS_E_OBJECT_ALREADY_EXISTS
#define CS_E_OBJECT_NOTFOUND
#define CS_E_PACKAGE_NOTFOUND
#define CS_E_SCHEMA_MISMATCH
#define CTMF_INCLUDE_APPCONTAINER
#define CTMF_VALID_FLAGS
#define CTRL_BREAK_EVENT 1
#define CTRL_CLOSE_EVENT 2
#define CTRL_C_EVENT 0
#define CTRL_LOGOFF_EVENT 5
#define CTRL_SHUTDOWN_EVENT 6
#define CW_USEDEFAULT
#define CacheLineFlush(...)
#define CallMsgFilter
#define CallNamedPipe
#define CallWindowProc
#define CaptureStackBackTrace
#define ChangeDisplaySettings
#define ChangeDisplaySettingsEx
#define ChangeMenu
#define ChangeServiceConfig
#define ChangeServiceConfig2
#define CharLower
#define CharLowerBuff
#define CharNext
#define CharPrev
#define CharToOem
#define CharToOemBuff
#define CharUpper
#define CharUpperBuff
#define CheckNameLegalDOS8Dot3
#define ClearEventLog
#define CommConfigDialog
#define CompareString
#define ControlServiceEx
#define CopyAcceleratorTable
#define CopyCursor(...)
#define CopyEnhMetaFile
#define CopyFile
#define CopyFileEx
#define CopyFileTransacted
#define CopyMemory
#define CopyMetaFile
#define CreateAcceleratorTable
#define CreateActCtx
#define CreateBoundaryDescriptor
#define CreateColorSpace
#define CreateDC
#define CreateDesktop
#define CreateDesktopEx
#define CreateDialog
#define CreateDialogA(...)
#define CreateDialogIndirect
#define CreateDialogIndirectA(...)
#define CreateDialogIndirectParam
#define CreateDialogIndirectW(...)
#define CreateDialogParam
#define CreateDialogW(...)
#define CreateDirectory
#define CreateDirectoryEx
#define CreateDirectoryTransacted
#define CreateEnhMetaFile
#define CreateEvent
#define CreateEventEx
#define CreateFile
#define CreateFileMapping
#define CreateFileMappingNuma
#define CreateFileTransacted
#define CreateFont
#define CreateFontIndirect
#define CreateFontIndirectEx
#define CreateHardLink
#define CreateHardLinkTransacted
#define CreateIC
#define CreateJobObject
#define CreateMDIWindow
#define CreateMailslot
#define CreateMetaFile
#define CreateMutex
#define CreateMutexEx
#define CreateNamedPipe
#define CreatePrivateNamespace
#define CreateProcess
#define CreateProcessAsUser
#define CreateScalableFontResource
#define CreateSemaphore
#define CreateSemaphoreEx
#define CreateService
#define CreateSymbolicLink
#define CreateSymbolicLinkTransacted
#define CreateWaitableTimer
#define CreateWaitableTimerEx
#define CreateWindow
#define CreateWindowA(...)
#define CreateWindowEx
#define CreateWindowStation
#define CreateWindowW(...)
#define D2DERR_BAD_NUMBER
#define D2DERR_BITMAP_BOUND_AS_TARGET
#define D2DERR_BITMAP_CANNOT_DRAW
#define D2DERR_CYCLIC_GRAPH
#define D2DERR_DISPLAY_FORMAT_NOT_SUPPORTED
#define D2DERR_DISPLAY_STATE_INVALID
#define D2DERR_EFFECT_IS_NOT_REGISTERED
#define D2DERR_EXCEEDS_MAX_BITMAP_SIZE
#define D2DERR_INCOMPATIBLE_BRUSH_TYPES
#define D2DERR_INSUFFICIENT_DEVICE_CAPABILITIES
#define D2DERR_INTERMEDIATE_TOO_LARGE
#define D2DERR_INTERNAL_ERROR
#define D2DERR_INVALID_CALL
#define D2DERR_INVALID_GLYPH_IMAGE
#define D2DERR_INVALID_GRAPH_CONFIGURATION
#define D2DERR_INVALID_INTERNAL_GRAPH_CONFIGURATION
#define D2DERR_INVALID_PROPERTY
#define D2DERR_INVALID_TARGET
#define D2DERR_LAYER_ALREADY_IN_USE
#define D2DERR_MAX_TEXTURE_SIZE_EXCEEDED
#define D2DERR_NOT_INITIALIZED
#define D2DERR_NO_HARDWARE_DEVICE
#define D2DERR_NO_SUBPROPERTIES
#define D2DERR_ORIGINAL_TARGET_NOT_BOUND
#define D2DERR_OUTSTANDING_BITMAP_REFERENCES
#define D2DERR_POP_CALL_DID_NOT_MATCH_PUSH
#define D2DERR_PRINT_FORMAT_NOT_SUPPORTED
#define D2DERR_PRINT_JOB_CLOSED
#define D2DERR_PUSH_POP_UNBALANCED
#define D2DERR_RECREATE_TARGET
#define D2DERR_RENDER_TARGET_HAS_LAYER_OR_CLIPRECT
#define D2DERR_SCANNER_FAILED
#define D2DERR_SCREEN_ACCESS_DENIED
#define D2DERR_SHADER_COMPILE_FAILED
#define D2DERR_TARGET_NOT_GDI_COMPATIBLE
#define D2DERR_TEXT_EFFECT_IS_WRONG_TYPE
#define D2DERR_TEXT_RENDERER_NOT_RELEASED
#define D2DERR_TOO_MANY_SHADER_ELEMENTS
#define D2DERR_TOO_MANY_TRANSFORM_INPUTS
#define D2DERR_UNSUPPORTED_OPERATION
#define D2DERR_UNSUPPORTED_VERSION
#define D2DERR_WIN32_ERROR
#define D2DERR_WRONG_FACTORY
#define D2DERR_WRONG_RESOURCE_DOMAIN
#define D2DERR_WRONG_STATE
#define D2DERR_ZERO_VECTOR
#define D3D10_ERROR_FILE_NOT_FOUND
#define D3D10_ERROR_TOO_MANY_UNIQUE_STATE_OBJECTS
#define D3D11_ERROR_DEFERRED_CONTEXT_MAP_WITHOUT_INITIAL_DISCARD
#define D3D11_ERROR_FILE_NOT_FOUND
#define D3D11_ERROR_TOO_MANY_UNIQUE_STATE_OBJECTS
#define D3D11_ERROR_TOO_MANY_UNIQUE_VIEW_OBJECTS
#define D3D12_ERROR_ADAPTER_NOT_FOUND
#define D3D12_ERROR_DRIVER_VERSION_MISMATCH
#define DACL_SECURITY_INFORMATION
#define DATABITS_16
#define DATABITS_16X
#define DATABITS_5
#define DATABITS_6
#define DATABITS_7
#define DATABITS_8
#define DATA_E_FIRST
#define DATA_E_LAST
#define DATA_S_FIRST
#define DATA_S_LAST
#define DATA_S_SAMEFORMATETC
#define DBG_COMMAND_EXCEPTION
#define DBG_CONTINUE
#define DBG_CONTROL_BREAK
#define DBG_CONTROL_C
#define DBG_EXCEPTION_HANDLED
#define DBG_EXCEPTION_NOT_HANDLED
#define DBG_PRINTEXCEPTION_C
#define DBG_PRINTEXCEPTION_WIDE_C
#define DBG_RIPEXCEPTION
#define DBG_TERMINATE_PROCESS
#define DBG_TERMINATE_THREAD
#define DCB_DIRTY
#define DCB_SET
#define DCTT_BITMAP
#define DCTT_DOWNLOAD
#define DCTT_DOWNLOAD_OUTLINE
#define DCTT_SUBDEV
#define DCX_CACHE
#define DCX_CLIPCHILDREN
#define DCX_CLIPSIBLINGS
#define DCX_EXCLUDERGN
#define DCX_EXCLUDEUPDATE
#define DCX_INTERSECTRGN
#define DCX_INTERSECTUPDATE
#define DCX_LOCKWINDOWUPDATE
#define DCX_NORESETATTRS
#define DCX_PARENTCLIP
#define DCX_VALIDATE
#define DCX_WINDOW
#define DECLSPEC_CACHEALIGN
#define DECREF(...)
#define DEFAULT_IMPERSONATION_LEVEL
#define DEFINE_OLEGUID(...)
#define DELETE
#define DESKTOP_CREATEMENU
#define DESKTOP_CREATEWINDOW
#define DESKTOP_ENUMERATE
#define DESKTOP_HOOKCONTROL
#define DESKTOP_JOURNALPLAYBACK
#define DESKTOP_JOURNALRECORD
#define DESKTOP_READOBJECTS
#define DESKTOP_SWITCHDESKTOP
#define DESKTOP_WRITEOBJECTS
#define DF_ALLOWOTHERACCOUNTHOOK
#define DIGSIG_E_CRYPTO
#define DIGSIG_E_DECODE
#define DIGSIG_E_ENCODE
#define DIGSIG_E_EXTENSIBILITY
#define DISP_E_ARRAYISLOCKED
#define DISP_E_BADCALLEE
#define DISP_E_BADINDEX
#define DISP_E_BADPARAMCOUNT
#define DISP_E_BADVARTYPE
#define DISP_E_BUFFERTOOSMALL
#define DISP_E_DIVBYZERO
#define DISP_E_EXCEPTION
#define DISP_E_MEMBERNOTFOUND
#define DISP_E_NONAMEDARGS
#define DISP_E_NOTACOLLECTION
#define DISP_E_OVERFLOW
#define DISP_E_PARAMNOTFOUND
#define DISP_E_PARAMNOTOPTIONAL
#define DISP_E_TYPEMISMATCH
#define DISP_E_UNKNOWNINTERFACE
#define DISP_E_UNKNOWNLCID
#define DISP_E_UNKNOWNNAME
#define DMBIN_FIRST
#define DMBIN_LAST
#define DMPAPER_FIRST
#define DMPAPER_LAST
#define DM_BITSPERPEL
#define DM_COLLATE
#define DM_COLOR
#define DM_COPIES
#define DM_DEFAULTSOURCE
#define DM_DISPLAYFIXEDOUTPUT
#define DM_DISPLAYFLAGS
#define DM_DISPLAYFREQUENCY
#define DM_DISPLAYORIENTATION
#define DM_DITHERTYPE
#define DM_DUPLEX
#define DM_FORMNAME
#define DM_GETDEFID
#define DM_ICMINTENT
#define DM_ICMMETHOD
#define DM_IN_BUFFER
#define DM_IN_PROMPT
#define DM_LOGPIXELS
#define DM_MEDIATYPE
#define DM_NUP
#define DM_ORIENTATION
#define DM_OUT_BUFFER
#define DM_OUT_DEFAULT
#define DM_PANNINGHEIGHT
#define DM_PANNINGWIDTH
#define DM_PAPERLENGTH
#define DM_PAPERSIZE
#define DM_PAPERWIDTH
#define DM_PELSHEIGHT
#define DM_PELSWIDTH
#define DM_POSITION
#define DM_PRINTQUALITY
#define DM_REPOSITION
#define DM_SCALE
#define DM_SETDEFID
#define DM_TTOPTION
#define DM_YRESOLUTION
#define DNS_ERROR_AUTOZONE_ALREADY_EXISTS
#define DNS_ERROR_AXFR
#define DNS_ERROR_BAD_PACKET
#define DNS_ERROR_CANNOT_FIND_ROOT_HINTS
#define DNS_ERROR_CNAME_COLLISION
#define DNS_ERROR_CNAME_LOOP
#define DNS_ERROR_DATAFILE_OPEN_FAILURE
#define DNS_ERROR_DATAFILE_PARSING
#define DNS_ERROR_DP_ALREADY_ENLISTED
#define DNS_ERROR_DP_ALREADY_EXISTS
#define DNS_ERROR_DP_DOES_NOT_EXIST
#define DNS_ERROR_DP_FSMO_ERROR
#define DNS_ERROR_DP_NOT_AVAILABLE
#define DNS_ERROR_DP_NOT_ENLISTED
#define DNS_ERROR_DS_UNAVAILABLE
#define DNS_ERROR_DS_ZONE_ALREADY_EXISTS
#define DNS_ERROR_FILE_WRITEBACK_FAILED
#define DNS_ERROR_FORWARDER_ALREADY_EXISTS
#define DNS_ERROR_INCONSISTENT_ROOT_HINTS
#define DNS_ERROR_INVALID_DATA
#define DNS_ERROR_INVALID_DATAFILE_NAME
#define DNS_ERROR_INVALID_IP_ADDRESS
#define DNS_ERROR_INVALID_NAME
#define DNS_ERROR_INVALID_NAME_CHAR
#define DNS_ERROR_INVALID_PROPERTY
#define DNS_ERROR_INVALID_TYPE
#define DNS_ERROR_INVALID_ZONE_OPERATION
#define DNS_ERROR_INVALID_ZONE_TYPE
#define DNS_ERROR_NAME_DOES_NOT_EXIST
#define DNS_ERROR_NAME_NOT_IN_ZONE
#define DNS_ERROR_NBSTAT_INIT_FAILED
#define DNS_ERROR_NEED_SECONDARY_ADDRESSES
#define DNS_ERROR_NEED_WINS_SERVERS
#define DNS_ERROR_NODE_CREATION_FAILED
#define DNS_ERROR_NODE_IS_CNAME
#define DNS_ERROR_NON_RFC_NAME
#define DNS_ERROR_NOT_ALLOWED_ON_ROOT_SERVER
#define DNS_ERROR_NOT_ALLOWED_UNDER_DELEGATION
#define DNS_ERROR_NOT_UNIQUE
#define DNS_ERROR_NO_BOOTFILE_IF_DS_ZONE
#define DNS_ERROR_NO_CREATE_CACHE_DATA
#define DNS_ERROR_NO_DNS_SERVERS
#define DNS_ERROR_NO_MEMORY
#define DNS_ERROR_NO_PACKET
#define DNS_ERROR_NO_TCPIP
#define DNS_ERROR_NO_ZONE_INFO
#define DNS_ERROR_NUMERIC_NAME
#define DNS_ERROR_PRIMARY_REQUIRES_DATAFILE
#define DNS_ERROR_RCODE
#define DNS_ERROR_RCODE_BADKEY
#define DNS_ERROR_RCODE_BADSIG
#define DNS_ERROR_RCODE_BADTIME
#define DNS_ERROR_RCODE_FORMAT_ERROR
#define DNS_ERROR_RCODE_LAST
#define DNS_ERROR_RCODE_NAME_ERROR
#define DNS_ERROR_RCODE_NOTAUTH
#define DNS_ERROR_RCODE_NOTZONE
#define DNS_ERROR_RCODE_NOT_IMPLEMENTED
#define DNS_ERROR_RCODE_NO_ERROR
#define DNS_ERROR_RCODE_NXRRSET
#define DNS_ERROR_RCODE_REFUSED
#define DNS_ERROR_RCODE_SERVER_FAILURE
#define DNS_ERROR_RCODE_YXDOMAIN
#define DNS_ERROR_RCODE_YXRRSET
#define DNS_ERROR_RECORD_ALREADY_EXISTS
#define DNS_ERROR_RECORD_DOES_NOT_EXIST
#define DNS_ERROR_RECORD_FORMAT
#define DNS_ERROR_RECORD_ONLY_AT_ZONE_ROOT
#define DNS_ERROR_RECORD_TIMED_OUT
#define DNS_ERROR_SECONDARY_DATA
#define DNS_ERROR_SECONDARY_REQUIRES_MASTER_IP
#define DNS_ERROR_SOA_DELETE_INVALID
#define DNS_ERROR_TRY_AGAIN_LATER
#define DNS_ERROR_UNKNOWN_RECORD_TYPE
#define DNS_ERROR_UNSECURE_PACKET
#define DNS_ERROR_WINS_INIT_FAILED
#define DNS_ERROR_ZONE_ALREADY_EXISTS
#define DNS_ERROR_ZONE_CONFIGURATION_ERROR
#define DNS_ERROR_ZONE_CREATION_FAILED
#define DNS_ERROR_ZONE_DOES_NOT_EXIST
#define DNS_ERROR_ZONE_HAS_NO_NS_RECORDS
#define DNS_ERROR_ZONE_HAS_NO_SOA_RECORD
#define DNS_ERROR_ZONE_IS_SHUTDOWN
#define DNS_ERROR_ZONE_LOCKED
#define DNS_ERROR_ZONE_NOT_SECONDARY
#define DNS_ERROR_ZONE_REQUIRES_MASTER_IP
#define DNS_INFO_ADDED_LOCAL_WINS
#define DNS_INFO_AXFR_COMPLETE
#define DNS_INFO_NO_RECORDS
#define DNS_STATUS_CONTINUE_NEEDED
#define DNS_STATUS_DOTTED_NAME
#define DNS_STATUS_FQDN
#define DNS_STATUS_PACKET_UNSECURE
#define DNS_STATUS_SINGLE_PART_NAME
#define DNS_WARNING_DOMAIN_UNDELETED
#define DNS_WARNING_PTR_CREATE_FAILED
#define DOCKINFO_USER_DOCKED
#define DOCKINFO_USER_UNDOCKED
#define DOMAIN_ALIAS_RID_ACCESS_CONTROL_ASSISTANCE_OPS
#define DOMAIN_ALIAS_RID_ACCOUNT_OPS
#define DOMAIN_ALIAS_RID_ADMINS
#define DOMAIN_ALIAS_RID_AUTHORIZATIONACCESS
#define DOMAIN_ALIAS_RID_BACKUP_OPS
#define DOMAIN_ALIAS_RID_CACHEABLE_PRINCIPALS_GROUP
#define DOMAIN_ALIAS_RID_CERTSVC_DCOM_ACCESS_GROUP
#define DOMAIN_ALIAS_RID_CRYPTO_OPERATORS
#define DOMAIN_ALIAS_RID_DCOM_USERS
#define DOMAIN_ALIAS_RID_EVENT_LOG_READERS_GROUP
#define DOMAIN_ALIAS_RID_GUESTS
#define DOMAIN_ALIAS_RID_HYPER_V_ADMINS
#define DOMAIN_ALIAS_RID_INCOMING_FOREST_TRUST_BUILDERS
#define DOMAIN_ALIAS_RID_IUSERS
#define DOMAIN_ALIAS_RID_LOGGING_USERS
#define DOMAIN_ALIAS_RID_MONITORING_USERS
#define DOMAIN_ALIAS_RID_NETWORK_CONFIGURATION_OPS
#define DOMAIN_ALIAS_RID_NON_CACHEABLE_PRINCIPALS_GROUP
#define DOMAIN_ALIAS_RID_POWER_USERS
#define DOMAIN_ALIAS_RID_PREW2KCOMPACCESS
#define DOMAIN_ALIAS_RID_PRINT_OPS
#define DOMAIN_ALIAS_RID_RAS_SERVERS
#define DOMAIN_ALIAS_RID_RDS_ENDPOINT_SERVERS
#define DOMAIN_ALIAS_RID_RDS_MANAGEMENT_SERVERS
#define DOMAIN_ALIAS_RID_RDS_REMOTE_ACCESS_SERVERS
#define DOMAIN_ALIAS_RID_REMOTE_DESKTOP_USERS
#define DOMAIN_ALIAS_RID_REMOTE_MANAGEMENT_USERS
#define DOMAIN_ALIAS_RID_REPLICATOR
#define DOMAIN_ALIAS_RID_SYSTEM_OPS
#define DOMAIN_ALIAS_RID_TS_LICENSE_SERVERS
#define DOMAIN_ALIAS_RID_USERS
#define DOMAIN_GROUP_RID_ADMINS
#define DOMAIN_GROUP_RID_AUTHORIZATION_DATA_CONTAINS_CLAIMS
#define DOMAIN_GROUP_RID_AUTHORIZATION_DATA_IS_COMPOUNDED
#define DOMAIN_GROUP_RID_CERT_ADMINS
#define DOMAIN_GROUP_RID_CLONEABLE_CONTROLLERS
#define DOMAIN_GROUP_RID_COMPUTERS
#define DOMAIN_GROUP_RID_CONTROLLERS
#define DOMAIN_GROUP_RID_ENTERPRISE_ADMINS
#define DOMAIN_GROUP_RID_ENTERPRISE_READONLY_DOMAIN_CONTROLLERS
#define DOMAIN_GROUP_RID_GUESTS
#define DOMAIN_GROUP_RID_POLICY_ADMINS
#define DOMAIN_GROUP_RID_READONLY_CONTROLLERS
#define DOMAIN_GROUP_RID_SCHEMA_ADMINS
#define DOMAIN_GROUP_RID_USERS
#define DOMAIN_USER_RID_ADMIN
#define DOMAIN_USER_RID_GUEST
#define DOMAIN_USER_RID_KRBTGT
#define DOMAIN_USER_RID_MAX
#define DO_DROPFILE
#define DO_PRINTFILE
#define DPI_AWARENESS_CONTEXT_PER_MONITOR_AWARE
#define DPI_AWARENESS_CONTEXT_PER_MONITOR_AWARE_V2
#define DPI_AWARENESS_CONTEXT_SYSTEM_AWARE
#define DPI_AWARENESS_CONTEXT_UNAWARE
#define DPI_AWARENESS_CONTEXT_UNAWARE_GDISCALED
#define DRAGDROP_E_ALREADYREGISTERED
#define DRAGDROP_E_FIRST
#define DRAGDROP_E_INVALIDHWND
#define DRAGDROP_E_LAST
#define DRAGDROP_E_NOTREGISTERED
#define DRAGDROP_S_CANCEL
#define DRAGDROP_S_DROP
#define DRAGDROP_S_FIRST
#define DRAGDROP_S_LAST
#define DRAGDROP_S_USEDEFAULTCURSORS
#define DSTINVERT
#define DS_3DLOOK
#define DS_ABSALIGN
#define DS_CENTER
#define DS_CENTERMOUSE
#define DS_CONTEXTHELP
#define DS_CONTROL
#define DS_FIXEDSYS
#define DS_LOCALEDIT
#define DS_MODALFRAME
#define DS_NOFAILCREATE
#define DS_NOIDLEMSG
#define DS_SETFONT
#define DS_SETFOREGROUND
#define DS_SHELLFONT
#define DS_SYSMODAL
#define DS_S_SUCCESS
#define DUPLICATE_CLOSE_SOURCE 0x00000001
#define DUPLICATE_SAME_ACCESS 0x00000002
#define DV_E_CLIPFORMAT
#define DV_E_DVASPECT
#define DV_E_DVTARGETDEVICE
#define DV_E_DVTARGETDEVICE_SIZE
#define DV_E_FORMATETC
#define DV_E_LINDEX
#define DV_E_NOIVIEWOBJECT
#define DV_E_STATDATA
#define DV_E_STGMEDIUM
#define DV_E_TYMED
#define DWLP_DLGPROC
#define DWLP_USER
#define DWRITE_E_ALREADYREGISTERED
#define DWRITE_E_CACHEFORMAT
#define DWRITE_E_CACHEVERSION
#define DWRITE_E_DOWNLOADCANCELLED
#define DWRITE_E_DOWNLOADFAILED
#define DWRITE_E_FILEACCESS
#define DWRITE_E_FILEFORMAT
#define DWRITE_E_FILENOTFOUND
#define DWRITE_E_FLOWDIRECTIONCONFLICTS
#define DWRITE_E_FONTCOLLECTIONOBSOLETE
#define DWRITE_E_NOCOLOR
#define DWRITE_E_NOFONT
#define DWRITE_E_REMOTEFONT
#define DWRITE_E_TEXTRENDERERINCOMPATIBLE
#define DWRITE_E_TOOMANYDOWNLOADS
#define DWRITE_E_UNEXPECTED
#define DWRITE_E_UNSUPPORTEDOPERATION
#define DXGI_DDI_ERR_NONEXCLUSIVE
#define DXGI_DDI_ERR_UNSUPPORTED
#define DXGI_DDI_ERR_WASSTILLDRAWING
#define DXGI_ERROR_ACCESS_DENIED
#define DXGI_ERROR_ACCESS_LOST
#define DXGI_ERROR_ALREADY_EXISTS
#define DXGI_ERROR_CACHE_CORRUPT
#define DXGI_ERROR_CACHE_FULL
#define DXGI_ERROR_CACHE_HASH_COLLISION
#define DXGI_ERROR_CANNOT_PROTECT_CONTENT
#define DXGI_ERROR_DEVICE_HUNG
#define DXGI_ERROR_DEVICE_REMOVED
#define DXGI_ERROR_DEVICE_RESET
#define DXGI_ERROR_DRIVER_INTERNAL_ERROR
#define DXGI_ERROR_DYNAMIC_CODE_POLICY_VIOLATION
#define DXGI_ERROR_FRAME_STATISTICS_DISJOINT
#define DXGI_ERROR_GRAPHICS_VIDPN_SOURCE_IN_USE
#define DXGI_ERROR_HW_PROTECTION_OUTOFMEMORY
#define DXGI_ERROR_INVALID_CALL
#define DXGI_ERROR_MODE_CHANGE_IN_PROGRESS
#define DXGI_ERROR_MORE_DATA
#define DXGI_ERROR_NAME_ALREADY_EXISTS
#define DXGI_ERROR_NONEXCLUSIVE
#define DXGI_ERROR_NON_COMPOSITED_UI
#define DXGI_ERROR_NOT_CURRENT
#define DXGI_ERROR_NOT_CURRENTLY_AVAILABLE
#define DXGI_ERROR_NOT_FOUND
#define DXGI_ERROR_REMOTE_CLIENT_DISCONNECTED
#define DXGI_ERROR_REMOTE_OUTOFMEMORY
#define DXGI_ERROR_RESTRICT_TO_OUTPUT_STALE
#define DXGI_ERROR_SDK_COMPONENT_MISSING
#define DXGI_ERROR_SESSION_DISCONNECTED
#define DXGI_ERROR_UNSUPPORTED
#define DXGI_ERROR_WAIT_TIMEOUT
#define DXGI_ERROR_WAS_STILL_DRAWING
#define DXGI_STATUS_CLIPPED
#define DXGI_STATUS_DDA_WAS_STILL_DRAWING
#define DXGI_STATUS_GRAPHICS_VIDPN_SOURCE_IN_USE
#define DXGI_STATUS_MODE_CHANGED
#define DXGI_STATUS_MODE_CHANGE_IN_PROGRESS
#define DXGI_STATUS_NO_DESKTOP_ACCESS
#define DXGI_STATUS_NO_REDIRECTION
#define DXGI_STATUS_OCCLUDED
#define DXGI_STATUS_PRESENT_REQUIRED
#define DXGI_STATUS_UNOCCLUDED
#define DbgRaiseAssertionFailure
#define DecryptFile
#define DefDlgProc
#define DefFrameProc
#define DefHookProc(...)
#define DefMDIChildProc
#define DefWindowProc
#define DefineDosDevice
#define DefineHandleTable(...)
#define DeleteFile
#define DeleteFileTransacted
#define DeleteVolumeMountPoint
#define DeviceCapabilities
#define DialogBox
#define DialogBoxA(...)
#define DialogBoxIndirect
#define DialogBoxIndirectA(...)
#define DialogBoxIndirectParam
#define DialogBoxIndirectW(...)
#define DialogBoxParam
#define DialogBoxW(...)
#define DispatchMessage
#define DlgDirList
#define DlgDirListComboBox
#define DlgDirSelectComboBoxEx
#define DlgDirSelectEx
#define DnsHostnameToComputerName
#define DrawState
#define DrawText
#define DrawTextEx
#define EDGE_BUMP
#define EDGE_ETCHED
#define EDGE_RAISED
#define EDGE_SUNKEN
#define EM_SETLIMITTEXT
#define ENABLEDUPLEX 28
#define ENABLEPAIRKERNING 769
#define ENABLERELATIVEWIDTHS 768
#define ENDDOC 11
#define ENLISTMENT_ALL_ACCESS
#define ENLISTMENT_GENERIC_EXECUTE
#define ENLISTMENT_GENERIC_READ
#define ENLISTMENT_GENERIC_WRITE
#define ENLISTMENT_OBJECT_NAME_LENGTH_IN_BYTES
#define ENLISTMENT_OBJECT_PATH
#define ENUMPAPERBINS 31
#define ENUMPAPERMETRICS 34
#define ENUMRESLANGPROC
#define ENUMRESNAMEPROC
#define ENUMRESTYPEPROC
#define ENUM_CURRENT_SETTINGS
#define ENUM_E_FIRST
#define ENUM_E_LAST
#define ENUM_REGISTRY_SETTINGS
#define ENUM_S_FIRST
#define ENUM_S_LAST
#define EPSPRINTING 33
#define EPT_S_CANT_CREATE
#define EPT_S_CANT_PERFORM_OP
#define EPT_S_INVALID_ENTRY
#define EPT_S_NOT_REGISTERED
#define ERROR 0
#define ERROR_ABANDONED_WAIT_0
#define ERROR_ABANDONED_WAIT_63
#define ERROR_ACCESS_DENIED
#define ERROR_ACCESS_DISABLED_BY_POLICY
#define ERROR_ACCESS_DISABLED_WEBBLADE
#define ERROR_ACCESS_DISABLED_WEBBLADE_TAMPER
#define ERROR_ACCOUNT_DISABLED
#define ERROR_ACCOUNT_EXPIRED
#define ERROR_ACCOUNT_LOCKED_OUT
#define ERROR_ACCOUNT_RESTRICTION
#define ERROR_ACTIVATION_COUNT_EXCEEDED
#define ERROR_ACTIVE_CONNECTIONS
#define ERROR_ADAP_HDW_ERR
#define ERROR_ADDRESS_ALREADY_ASSOCIATED
#define ERROR_ADDRESS_NOT_ASSOCIATED
#define ERROR_ADVANCED_INSTALLER_FAILED
#define ERROR_ALERTED
#define ERROR_ALIAS_EXISTS
#define ERROR_ALLOTTED_SPACE_EXCEEDED
#define ERROR_ALL_NODES_NOT_AVAILABLE
#define ERROR_ALL_SIDS_FILTERED
#define ERROR_ALL_USER_TRUST_QUOTA_EXCEEDED
#define ERROR_ALREADY_ASSIGNED
#define ERROR_ALREADY_EXISTS
#define ERROR_ALREADY_FIBER
#define ERROR_ALREADY_INITIALIZED
#define ERROR_ALREADY_REGISTERED
#define ERROR_ALREADY_RUNNING_LKG
#define ERROR_ALREADY_THREAD
#define ERROR_ALREADY_WAITING
#define ERROR_AMBIGUOUS_SYSTEM_DEVICE
#define ERROR_API_UNAVAILABLE
#define ERROR_APPHELP_BLOCK
#define ERROR_APPX_INTEGRITY_FAILURE_CLR_NGEN
#define ERROR_APP_WRONG_OS
#define ERROR_ARENA_TRASHED
#define ERROR_ARITHMETIC_OVERFLOW
#define ERROR_ATOMIC_LOCKS_NOT_SUPPORTED
#define ERROR_AUDITING_DISABLED
#define ERROR_AUTHENTICATION_FIREWALL_FAILED
#define ERROR_AUTHIP_FAILURE
#define ERROR_AUTODATASEG_EXCEEDS_64k
#define ERROR_BADDB
#define ERROR_BADKEY
#define ERROR_BAD_ARGUMENTS
#define ERROR_BAD_COMMAND
#define ERROR_BAD_CONFIGURATION
#define ERROR_BAD_DESCRIPTOR_FORMAT
#define ERROR_BAD_DEVICE
#define ERROR_BAD_DEV_TYPE
#define ERROR_BAD_DRIVER
#define ERROR_BAD_DRIVER_LEVEL
#define ERROR_BAD_ENVIRONMENT
#define ERROR_BAD_EXE_FORMAT
#define ERROR_BAD_FILE_TYPE
#define ERROR_BAD_FORMAT
#define ERROR_BAD_IMPERSONATION_LEVEL
#define ERROR_BAD_INHERITANCE_ACL
#define ERROR_BAD_LENGTH
#define ERROR_BAD_LOGON_SESSION_STATE
#define ERROR_BAD_NETPATH
#define ERROR_BAD_NET_NAME
#define ERROR_BAD_NET_RESP
#define ERROR_BAD_PATHNAME
#define ERROR_BAD_PIPE
#define ERROR_BAD_PROFILE
#define ERROR_BAD_PROVIDER
#define ERROR_BAD_QUERY_SYNTAX
#define ERROR_BAD_RECOVERY_POLICY
#define ERROR_BAD_REM_ADAP
#define ERROR_BAD_THREADID_ADDR
#define ERROR_BAD_TOKEN_TYPE
#define ERROR_BAD_UNIT
#define ERROR_BAD_USERNAME
#define ERROR_BAD_USER_PROFILE
#define ERROR_BAD_VALIDATION_CLASS
#define ERROR_BEGINNING_OF_MEDIA
#define ERROR_BOOT_ALREADY_ACCEPTED
#define ERROR_BROKEN_PIPE
#define ERROR_BUFFER_OVERFLOW
#define ERROR_BUSY
#define ERROR_BUSY_DRIVE
#define ERROR_BUS_RESET
#define ERROR_CALLBACK_SUPPLIED_INVALID_DATA
#define ERROR_CALL_NOT_IMPLEMENTED
#define ERROR_CANCELLED
#define ERROR_CANCEL_VIOLATION
#define ERROR_CANNOT_COPY
#define ERROR_CANNOT_DETECT_DRIVER_FAILURE
#define ERROR_CANNOT_DETECT_PROCESS_ABORT
#define ERROR_CANNOT_FIND_WND_CLASS
#define ERROR_CANNOT_IMPERSONATE
#define ERROR_CANNOT_MAKE
#define ERROR_CANNOT_OPEN_PROFILE
#define ERROR_CANNOT_SWITCH_RUNLEVEL
#define ERROR_CANTOPEN
#define ERROR_CANTREAD
#define ERROR_CANTWRITE
#define ERROR_CANT_ACCESS_DOMAIN_INFO
#define ERROR_CANT_ACCESS_FILE
#define ERROR_CANT_DELETE_LAST_ITEM
#define ERROR_CANT_DISABLE_MANDATORY
#define ERROR_CANT_EVICT_ACTIVE_NODE
#define ERROR_CANT_OPEN_ANONYMOUS
#define ERROR_CANT_RESOLVE_FILENAME
#define ERROR_CAN_NOT_COMPLETE
#define ERROR_CAN_NOT_DEL_LOCAL_WINS
#define ERROR_CASE_DIFFERING_NAMES_IN_DIR
#define ERROR_CHECKOUT_REQUIRED
#define ERROR_CHILD_MUST_BE_VOLATILE
#define ERROR_CHILD_NOT_COMPLETE
#define ERROR_CHILD_WINDOW_MENU
#define ERROR_CIRCULAR_DEPENDENCY
#define ERROR_CLASS_ALREADY_EXISTS
#define ERROR_CLASS_DOES_NOT_EXIST
#define ERROR_CLASS_HAS_WINDOWS
#define ERROR_CLEANER_CARTRIDGE_INSTALLED
#define ERROR_CLEANER_CARTRIDGE_SPENT
#define ERROR_CLEANER_SLOT_NOT_SET
#define ERROR_CLEANER_SLOT_SET
#define ERROR_CLIPBOARD_NOT_OPEN
#define ERROR_CLIPPING_NOT_SUPPORTED
#define ERROR_CLUSCFG_ALREADY_COMMITTED
#define ERROR_CLUSCFG_ROLLBACK_FAILED
#define ERROR_CLUSCFG_SYSTEM_DISK_DRIVE_LETTER_CONFLICT
#define ERROR_CLUSTERLOG_CHKPOINT_NOT_FOUND
#define ERROR_CLUSTERLOG_CORRUPT
#define ERROR_CLUSTERLOG_EXCEEDS_MAXSIZE
#define ERROR_CLUSTERLOG_NOT_ENOUGH_SPACE
#define ERROR_CLUSTERLOG_RECORD_EXCEEDS_MAXSIZE
#define ERROR_CLUSTER_CANT_CREATE_DUP_CLUSTER_NAME
#define ERROR_CLUSTER_DATABASE_SEQMISMATCH
#define ERROR_CLUSTER_EVICT_WITHOUT_CLEANUP
#define ERROR_CLUSTER_GUM_NOT_LOCKER
#define ERROR_CLUSTER_INCOMPATIBLE_VERSIONS
#define ERROR_CLUSTER_INSTANCE_ID_MISMATCH
#define ERROR_CLUSTER_INVALID_NETWORK
#define ERROR_CLUSTER_INVALID_NETWORK_PROVIDER
#define ERROR_CLUSTER_INVALID_NODE
#define ERROR_CLUSTER_INVALID_REQUEST
#define ERROR_CLUSTER_IPADDR_IN_USE
#define ERROR_CLUSTER_JOIN_ABORTED
#define ERROR_CLUSTER_JOIN_IN_PROGRESS
#define ERROR_CLUSTER_JOIN_NOT_IN_PROGRESS
#define ERROR_CLUSTER_LAST_INTERNAL_NETWORK
#define ERROR_CLUSTER_LOCAL_NODE_NOT_FOUND
#define ERROR_CLUSTER_MAXNUM_OF_RESOURCES_EXCEEDED
#define ERROR_CLUSTER_MEMBERSHIP_HALT
#define ERROR_CLUSTER_MEMBERSHIP_INVALID_STATE
#define ERROR_CLUSTER_MISMATCHED_COMPUTER_ACCT_NAME
#define ERROR_CLUSTER_NETINTERFACE_EXISTS
#define ERROR_CLUSTER_NETINTERFACE_NOT_FOUND
#define ERROR_CLUSTER_NETWORK_ALREADY_OFFLINE
#define ERROR_CLUSTER_NETWORK_ALREADY_ONLINE
#define ERROR_CLUSTER_NETWORK_EXISTS
#define ERROR_CLUSTER_NETWORK_HAS_DEPENDENTS
#define ERROR_CLUSTER_NETWORK_NOT_FOUND
#define ERROR_CLUSTER_NETWORK_NOT_FOUND_FOR_IP
#define ERROR_CLUSTER_NETWORK_NOT_INTERNAL
#define ERROR_CLUSTER_NODE_ALREADY_DOWN
#define ERROR_CLUSTER_NODE_ALREADY_HAS_DFS_ROOT
#define ERROR_CLUSTER_NODE_ALREADY_MEMBER
#define ERROR_CLUSTER_NODE_ALREADY_UP
#define ERROR_CLUSTER_NODE_DOWN
#define ERROR_CLUSTER_NODE_EXISTS
#define ERROR_CLUSTER_NODE_NOT_FOUND
#define ERROR_CLUSTER_NODE_NOT_MEMBER
#define ERROR_CLUSTER_NODE_NOT_PAUSED
#define ERROR_CLUSTER_NODE_NOT_READY
#define ERROR_CLUSTER_NODE_PAUSED
#define ERROR_CLUSTER_NODE_SHUTTING_DOWN
#define ERROR_CLUSTER_NODE_UNREACHABLE
#define ERROR_CLUSTER_NODE_UP
#define ERROR_CLUSTER_NO_RPC_PACKAGES_REGISTERED
#define ERROR_CLUSTER_NO_SECURITY_CONTEXT
#define ERROR_CLUSTER_OLD_VERSION
#define ERROR_CLUSTER_OWNER_NOT_IN_PREFLIST
#define ERROR_CLUSTER_PARAMETER_MISMATCH
#define ERROR_CLUSTER_PROPERTY_DATA_TYPE_MISMATCH
#define ERROR_CLUSTER_QUORUMLOG_NOT_FOUND
#define ERROR_CLUSTER_RESNAME_NOT_FOUND
#define ERROR_CLUSTER_RESOURCE_TYPE_NOT_FOUND
#define ERROR_CLUSTER_RESTYPE_NOT_SUPPORTED
#define ERROR_CLUSTER_SHUTTING_DOWN
#define ERROR_CLUSTER_SYSTEM_CONFIG_CHANGED
#define ERROR_CLUSTER_WRONG_OS_VERSION
#define ERROR_COLORSPACE_MISMATCH
#define ERROR_COMMITMENT_LIMIT
#define ERROR_COMMITMENT_MINIMUM
#define ERROR_COMPRESSION_NOT_BENEFICIAL
#define ERROR_COM_TASK_STOP_PENDING
#define ERROR_CONNECTED_OTHER_PASSWORD
#define ERROR_CONNECTED_OTHER_PASSWORD_DEFAULT
#define ERROR_CONNECTION_ABORTED
#define ERROR_CONNECTION_ACTIVE
#define ERROR_CONNECTION_COUNT_LIMIT
#define ERROR_CONNECTION_INVALID
#define ERROR_CONNECTION_REFUSED
#define ERROR_CONNECTION_UNAVAIL
#define ERROR_CONTEXT_EXPIRED
#define ERROR_CONTINUE
#define ERROR_CONTROLLING_IEPORT
#define ERROR_CONTROL_ID_NOT_FOUND
#define ERROR_CORE_RESOURCE
#define ERROR_COUNTER_TIMEOUT
#define ERROR_CRC
#define ERROR_CREATE_FAILED
#define ERROR_CSCSHARE_OFFLINE
#define ERROR_CTX_BAD_VIDEO_MODE
#define ERROR_CTX_CANNOT_MAKE_EVENTLOG_ENTRY
#define ERROR_CTX_CLIENT_LICENSE_IN_USE
#define ERROR_CTX_CLIENT_LICENSE_NOT_SET
#define ERROR_CTX_CLIENT_QUERY_TIMEOUT
#define ERROR_CTX_CLOSE_PENDING
#define ERROR_CTX_CONSOLE_CONNECT
#define ERROR_CTX_CONSOLE_DISCONNECT
#define ERROR_CTX_GRAPHICS_INVALID
#define ERROR_CTX_INVALID_MODEMNAME
#define ERROR_CTX_INVALID_PD
#define ERROR_CTX_INVALID_WD
#define ERROR_CTX_LICENSE_CLIENT_INVALID
#define ERROR_CTX_LICENSE_EXPIRED
#define ERROR_CTX_LICENSE_NOT_AVAILABLE
#define ERROR_CTX_LOGON_DISABLED
#define ERROR_CTX_MODEM_INF_NOT_FOUND
#define ERROR_CTX_MODEM_RESPONSE_BUSY
#define ERROR_CTX_MODEM_RESPONSE_ERROR
#define ERROR_CTX_MODEM_RESPONSE_NO_CARRIER
#define ERROR_CTX_MODEM_RESPONSE_NO_DIALTONE
#define ERROR_CTX_MODEM_RESPONSE_TIMEOUT
#define ERROR_CTX_MODEM_RESPONSE_VOICE
#define ERROR_CTX_NOT_CONSOLE
#define ERROR_CTX_NO_OUTBUF
#define ERROR_CTX_PD_NOT_FOUND
#define ERROR_CTX_SERVICE_NAME_COLLISION
#define ERROR_CTX_SHADOW_DENIED
#define ERROR_CTX_SHADOW_DISABLED
#define ERROR_CTX_SHADOW_ENDED_BY_MODE_CHANGE
#define ERROR_CTX_SHADOW_INVALID
#define ERROR_CTX_SHADOW_NOT_RUNNING
#define ERROR_CTX_TD_ERROR
#define ERROR_CTX_WD_NOT_FOUND
#define ERROR_CTX_WINSTATION_ACCESS_DENIED
#define ERROR_CTX_WINSTATION_ALREADY_EXISTS
#define ERROR_CTX_WINSTATION_BUSY
#define ERROR_CTX_WINSTATION_NAME_INVALID
#define ERROR_CTX_WINSTATION_NOT_FOUND
#define ERROR_CURRENT_DIRECTORY
#define ERROR_CURRENT_DOMAIN_NOT_ALLOWED
#define ERROR_DATABASE_BACKUP_CORRUPT
#define ERROR_DATABASE_DOES_NOT_EXIST
#define ERROR_DATABASE_FAILURE
#define ERROR_DATABASE_FULL
#define ERROR_DATATYPE_MISMATCH
#define ERROR_DC_NOT_FOUND
#define ERROR_DDE_FAIL
#define ERROR_DEBUGGER_INACTIVE
#define ERROR_DECRYPTION_FAILED
#define ERROR_DELAY_LOAD_FAILED
#define ERROR_DELETE_PENDING
#define ERROR_DELETING_EXISTING_APPLICATIONDATA_STORE_FAILED
#define ERROR_DELETING_ICM_XFORM
#define ERROR_DEPENDENCY_ALREADY_EXISTS
#define ERROR_DEPENDENCY_NOT_ALLOWED
#define ERROR_DEPENDENCY_NOT_FOUND
#define ERROR_DEPENDENT_RESOURCE_EXISTS
#define ERROR_DEPENDENT_SERVICES_RUNNING
#define ERROR_DEPLOYMENT_BLOCKED_BY_POLICY
#define ERROR_DESTINATION_ELEMENT_FULL
#define ERROR_DESTROY_OBJECT_OF_OTHER_THREAD
#define ERROR_DEVICE_ALREADY_REMEMBERED
#define ERROR_DEVICE_DOOR_OPEN
#define ERROR_DEVICE_IN_USE
#define ERROR_DEVICE_NOT_AVAILABLE
#define ERROR_DEVICE_NOT_CONNECTED
#define ERROR_DEVICE_NOT_PARTITIONED
#define ERROR_DEVICE_REINITIALIZATION_NEEDED
#define ERROR_DEVICE_REMOVED
#define ERROR_DEVICE_REQUIRES_CLEANING
#define ERROR_DEV_NOT_EXIST
#define ERROR_DHCP_ADDRESS_CONFLICT
#define ERROR_DIFFERENT_SERVICE_ACCOUNT
#define ERROR_DIRECTORY
#define ERROR_DIRECT_ACCESS_HANDLE
#define ERROR_DIR_EFS_DISALLOWED
#define ERROR_DIR_NOT_EMPTY
#define ERROR_DIR_NOT_ROOT
#define ERROR_DISCARDED
#define ERROR_DISK_CHANGE
#define ERROR_DISK_CORRUPT
#define ERROR_DISK_FULL
#define ERROR_DISK_OPERATION_FAILED
#define ERROR_DISK_RECALIBRATE_FAILED
#define ERROR_DISK_RESET_FAILED
#define ERROR_DISK_TOO_FRAGMENTED
#define ERROR_DLL_INIT_FAILED
#define ERROR_DLL_NOT_FOUND
#define ERROR_DOMAIN_CONTROLLER_EXISTS
#define ERROR_DOMAIN_CONTROLLER_NOT_FOUND
#define ERROR_DOMAIN_EXISTS
#define ERROR_DOMAIN_LIMIT_EXCEEDED
#define ERROR_DOMAIN_TRUST_INCONSISTENT
#define ERROR_DOWNGRADE_DETECTED
#define ERROR_DRIVER_BLOCKED
#define ERROR_DRIVE_LOCKED
#define ERROR_DRIVE_MEDIA_MISMATCH
#define ERROR_DS_ADD_REPLICA_INHIBITED
#define ERROR_DS_ADMIN_LIMIT_EXCEEDED
#define ERROR_DS_AFFECTS_MULTIPLE_DSAS
#define ERROR_DS_AG_CANT_HAVE_UNIVERSAL_MEMBER
#define ERROR_DS_ALIASED_OBJ_MISSING
#define ERROR_DS_ALIAS_DEREF_PROBLEM
#define ERROR_DS_ALIAS_POINTS_TO_ALIAS
#define ERROR_DS_ALIAS_PROBLEM
#define ERROR_DS_ATTRIBUTE_OR_VALUE_EXISTS
#define ERROR_DS_ATTRIBUTE_OWNED_BY_SAM
#define ERROR_DS_ATTRIBUTE_TYPE_UNDEFINED
#define ERROR_DS_ATT_ALREADY_EXISTS
#define ERROR_DS_ATT_IS_NOT_ON_OBJ
#define ERROR_DS_ATT_NOT_DEF_FOR_CLASS
#define ERROR_DS_ATT_NOT_DEF_IN_SCHEMA
#define ERROR_DS_ATT_SCHEMA_REQ_ID
#define ERROR_DS_ATT_SCHEMA_REQ_SYNTAX
#define ERROR_DS_ATT_VAL_ALREADY_EXISTS
#define ERROR_DS_AUTHORIZATION_FAILED
#define ERROR_DS_AUTH_METHOD_NOT_SUPPORTED
#define ERROR_DS_AUTH_UNKNOWN
#define ERROR_DS_AUX_CLS_TEST_FAIL
#define ERROR_DS_BACKLINK_WITHOUT_LINK
#define ERROR_DS_BAD_ATT_SCHEMA_SYNTAX
#define ERROR_DS_BAD_HIERARCHY_FILE
#define ERROR_DS_BAD_INSTANCE_TYPE
#define ERROR_DS_BAD_NAME_SYNTAX
#define ERROR_DS_BAD_RDN_ATT_ID_SYNTAX
#define ERROR_DS_BUILD_HIERARCHY_TABLE_FAILED
#define ERROR_DS_BUSY
#define ERROR_DS_CANT_ACCESS_REMOTE_PART_OF_AD
#define ERROR_DS_CANT_ADD_ATT_VALUES
#define ERROR_DS_CANT_ADD_SYSTEM_ONLY
#define ERROR_DS_CANT_ADD_TO_GC
#define ERROR_DS_CANT_CACHE_ATT
#define ERROR_DS_CANT_CACHE_CLASS
#define ERROR_DS_CANT_CREATE_IN_NONDOMAIN_NC
#define ERROR_DS_CANT_CREATE_UNDER_SCHEMA
#define ERROR_DS_CANT_DELETE
#define ERROR_DS_CANT_DELETE_DSA_OBJ
#define ERROR_DS_CANT_DEL_MASTER_CROSSREF
#define ERROR_DS_CANT_DEMOTE_WITH_WRITEABLE_NC
#define ERROR_DS_CANT_DEREF_ALIAS
#define ERROR_DS_CANT_DERIVE_SPN_FOR_DELETED_DOMAIN
#define ERROR_DS_CANT_DERIVE_SPN_WITHOUT_SERVER_REF
#define ERROR_DS_CANT_FIND_DC_FOR_SRC_DOMAIN
#define ERROR_DS_CANT_FIND_DSA_OBJ
#define ERROR_DS_CANT_FIND_EXPECTED_NC
#define ERROR_DS_CANT_FIND_NC_IN_CACHE
#define ERROR_DS_CANT_MIX_MASTER_AND_REPS
#define ERROR_DS_CANT_MOD_OBJ_CLASS
#define ERROR_DS_CANT_MOD_PRIMARYGROUPID
#define ERROR_DS_CANT_MOD_SYSTEM_ONLY
#define ERROR_DS_CANT_MOVE_ACCOUNT_GROUP
#define ERROR_DS_CANT_MOVE_APP_BASIC_GROUP
#define ERROR_DS_CANT_MOVE_APP_QUERY_GROUP
#define ERROR_DS_CANT_MOVE_DELETED_OBJECT
#define ERROR_DS_CANT_MOVE_RESOURCE_GROUP
#define ERROR_DS_CANT_ON_NON_LEAF
#define ERROR_DS_CANT_ON_RDN
#define ERROR_DS_CANT_REMOVE_ATT_CACHE
#define ERROR_DS_CANT_REMOVE_CLASS_CACHE
#define ERROR_DS_CANT_REM_MISSING_ATT
#define ERROR_DS_CANT_REM_MISSING_ATT_VAL
#define ERROR_DS_CANT_REPLACE_HIDDEN_REC
#define ERROR_DS_CANT_RETRIEVE_ATTS
#define ERROR_DS_CANT_RETRIEVE_CHILD
#define ERROR_DS_CANT_RETRIEVE_DN
#define ERROR_DS_CANT_RETRIEVE_INSTANCE
#define ERROR_DS_CANT_RETRIEVE_SD
#define ERROR_DS_CANT_START
#define ERROR_DS_CANT_TREE_DELETE_CRITICAL_OBJ
#define ERROR_DS_CANT_WITH_ACCT_GROUP_MEMBERSHPS
#define ERROR_DS_CHILDREN_EXIST
#define ERROR_DS_CLASS_MUST_BE_CONCRETE
#define ERROR_DS_CLASS_NOT_DSA
#define ERROR_DS_CLIENT_LOOP
#define ERROR_DS_CODE_INCONSISTENCY
#define ERROR_DS_COMPARE_FALSE
#define ERROR_DS_COMPARE_TRUE
#define ERROR_DS_CONFIDENTIALITY_REQUIRED
#define ERROR_DS_CONFIG_PARAM_MISSING
#define ERROR_DS_CONSTRAINT_VIOLATION
#define ERROR_DS_CONSTRUCTED_ATT_MOD
#define ERROR_DS_CONTROL_NOT_FOUND
#define ERROR_DS_COULDNT_CONTACT_FSMO
#define ERROR_DS_COULDNT_IDENTIFY_OBJECTS_FOR_TREE_DELETE
#define ERROR_DS_COULDNT_LOCK_TREE_FOR_DELETE
#define ERROR_DS_COULDNT_UPDATE_SPNS
#define ERROR_DS_COUNTING_AB_INDICES_FAILED
#define ERROR_DS_CROSS_DOMAIN_CLEANUP_REQD
#define ERROR_DS_CROSS_DOM_MOVE_ERROR
#define ERROR_DS_CROSS_NC_DN_RENAME
#define ERROR_DS_CROSS_REF_BUSY
#define ERROR_DS_CROSS_REF_EXISTS
#define ERROR_DS_CR_IMPOSSIBLE_TO_VALIDATE
#define ERROR_DS_CR_IMPOSSIBLE_TO_VALIDATE_V2
#define ERROR_DS_DATABASE_ERROR
#define ERROR_DS_DECODING_ERROR
#define ERROR_DS_DESTINATION_AUDITING_NOT_ENABLED
#define ERROR_DS_DESTINATION_DOMAIN_NOT_IN_FOREST
#define ERROR_DS_DIFFERENT_REPL_EPOCHS
#define ERROR_DS_DISALLOWED_IN_SYSTEM_CONTAINER
#define ERROR_DS_DNS_LOOKUP_FAILURE
#define ERROR_DS_DOMAIN_RENAME_IN_PROGRESS
#define ERROR_DS_DOMAIN_VERSION_TOO_HIGH
#define ERROR_DS_DOMAIN_VERSION_TOO_LOW
#define ERROR_DS_DRA_ABANDON_SYNC
#define ERROR_DS_DRA_ACCESS_DENIED
#define ERROR_DS_DRA_BAD_DN
#define ERROR_DS_DRA_BAD_INSTANCE_TYPE
#define ERROR_DS_DRA_BAD_NC
#define ERROR_DS_DRA_BUSY
#define ERROR_DS_DRA_CONNECTION_FAILED
#define ERROR_DS_DRA_DB_ERROR
#define ERROR_DS_DRA_DN_EXISTS
#define ERROR_DS_DRA_EARLIER_SCHEMA_CONFLICT
#define ERROR_DS_DRA_EXTN_CONNECTION_FAILED
#define ERROR_DS_DRA_GENERIC
#define ERROR_DS_DRA_INCOMPATIBLE_PARTIAL_SET
#define ERROR_DS_DRA_INCONSISTENT_DIT
#define ERROR_DS_DRA_INTERNAL_ERROR
#define ERROR_DS_DRA_INVALID_PARAMETER
#define ERROR_DS_DRA_MAIL_PROBLEM
#define ERROR_DS_DRA_MISSING_PARENT
#define ERROR_DS_DRA_NAME_COLLISION
#define ERROR_DS_DRA_NOT_SUPPORTED
#define ERROR_DS_DRA_NO_REPLICA
#define ERROR_DS_DRA_OBJ_IS_REP_SOURCE
#define ERROR_DS_DRA_OBJ_NC_MISMATCH
#define ERROR_DS_DRA_OUT_OF_MEM
#define ERROR_DS_DRA_OUT_SCHEDULE_WINDOW
#define ERROR_DS_DRA_PREEMPTED
#define ERROR_DS_DRA_REF_ALREADY_EXISTS
#define ERROR_DS_DRA_REF_NOT_FOUND
#define ERROR_DS_DRA_REPL_PENDING
#define ERROR_DS_DRA_RPC_CANCELLED
#define ERROR_DS_DRA_SCHEMA_CONFLICT
#define ERROR_DS_DRA_SCHEMA_INFO_SHIP
#define ERROR_DS_DRA_SCHEMA_MISMATCH
#define ERROR_DS_DRA_SHUTDOWN
#define ERROR_DS_DRA_SINK_DISABLED
#define ERROR_DS_DRA_SOURCE_DISABLED
#define ERROR_DS_DRA_SOURCE_IS_PARTIAL_REPLICA
#define ERROR_DS_DRA_SOURCE_REINSTALLED
#define ERROR_DS_DRS_EXTENSIONS_CHANGED
#define ERROR_DS_DSA_MUST_BE_INT_MASTER
#define ERROR_DS_DST_DOMAIN_NOT_NATIVE
#define ERROR_DS_DST_NC_MISMATCH
#define ERROR_DS_DS_REQUIRED
#define ERROR_DS_DUPLICATE_ID_FOUND
#define ERROR_DS_DUP_LDAP_DISPLAY_NAME
#define ERROR_DS_DUP_LINK_ID
#define ERROR_DS_DUP_MAPI_ID
#define ERROR_DS_DUP_MSDS_INTID
#define ERROR_DS_DUP_OID
#define ERROR_DS_DUP_RDN
#define ERROR_DS_DUP_SCHEMA_ID_GUID
#define ERROR_DS_ENCODING_ERROR
#define ERROR_DS_EPOCH_MISMATCH
#define ERROR_DS_EXISTING_AD_CHILD_NC
#define ERROR_DS_EXISTS_IN_AUX_CLS
#define ERROR_DS_EXISTS_IN_MAY_HAVE
#define ERROR_DS_EXISTS_IN_MUST_HAVE
#define ERROR_DS_EXISTS_IN_POSS_SUP
#define ERROR_DS_EXISTS_IN_RDNATTID
#define ERROR_DS_EXISTS_IN_SUB_CLS
#define ERROR_DS_FILTER_UNKNOWN
#define ERROR_DS_FILTER_USES_CONTRUCTED_ATTRS
#define ERROR_DS_FOREST_VERSION_TOO_HIGH
#define ERROR_DS_FOREST_VERSION_TOO_LOW
#define ERROR_DS_GCVERIFY_ERROR
#define ERROR_DS_GC_NOT_AVAILABLE
#define ERROR_DS_GC_REQUIRED
#define ERROR_DS_GENERIC_ERROR
#define ERROR_DS_GLOBAL_CANT_HAVE_CROSSDOMAIN_MEMBER
#define ERROR_DS_GLOBAL_CANT_HAVE_LOCAL_MEMBER
#define ERROR_DS_GLOBAL_CANT_HAVE_UNIVERSAL_MEMBER
#define ERROR_DS_GOVERNSID_MISSING
#define ERROR_DS_GROUP_CONVERSION_ERROR
#define ERROR_DS_HAVE_PRIMARY_MEMBERS
#define ERROR_DS_HIERARCHY_TABLE_MALLOC_FAILED
#define ERROR_DS_ILLEGAL_BASE_SCHEMA_MOD
#define ERROR_DS_ILLEGAL_MOD_OPERATION
#define ERROR_DS_ILLEGAL_SUPERIOR
#define ERROR_DS_ILLEGAL_XDOM_MOVE_OPERATION
#define ERROR_DS_INAPPROPRIATE_AUTH
#define ERROR_DS_INAPPROPRIATE_MATCHING
#define ERROR_DS_INCOMPATIBLE_CONTROLS_USED
#define ERROR_DS_INCOMPATIBLE_VERSION
#define ERROR_DS_INCORRECT_ROLE_OWNER
#define ERROR_DS_INIT_FAILURE
#define ERROR_DS_INIT_FAILURE_CONSOLE
#define ERROR_DS_INSTALL_NO_SCH_VERSION_IN_INIFILE
#define ERROR_DS_INSTALL_NO_SRC_SCH_VERSION
#define ERROR_DS_INSTALL_SCHEMA_MISMATCH
#define ERROR_DS_INSUFFICIENT_ATTR_TO_CREATE_OBJECT
#define ERROR_DS_INSUFF_ACCESS_RIGHTS
#define ERROR_DS_INTERNAL_FAILURE
#define ERROR_DS_INVALID_ATTRIBUTE_SYNTAX
#define ERROR_DS_INVALID_DMD
#define ERROR_DS_INVALID_DN_SYNTAX
#define ERROR_DS_INVALID_GROUP_TYPE
#define ERROR_DS_INVALID_LDAP_DISPLAY_NAME
#define ERROR_DS_INVALID_NAME_FOR_SPN
#define ERROR_DS_INVALID_ROLE_OWNER
#define ERROR_DS_INVALID_SCRIPT
#define ERROR_DS_INVALID_SEARCH_FLAG
#define ERROR_DS_IS_LEAF
#define ERROR_DS_KEY_NOT_UNIQUE
#define ERROR_DS_LDAP_SEND_QUEUE_FULL
#define ERROR_DS_LINK_ID_NOT_AVAILABLE
#define ERROR_DS_LOCAL_CANT_HAVE_CROSSDOMAIN_LOCAL_MEMBER
#define ERROR_DS_LOCAL_ERROR
#define ERROR_DS_LOCAL_MEMBER_OF_LOCAL_ONLY
#define ERROR_DS_LOOP_DETECT
#define ERROR_DS_LOW_DSA_VERSION
#define ERROR_DS_MACHINE_ACCOUNT_CREATED_PRENT4
#define ERROR_DS_MACHINE_ACCOUNT_QUOTA_EXCEEDED
#define ERROR_DS_MASTERDSA_REQUIRED
#define ERROR_DS_MAX_OBJ_SIZE_EXCEEDED
#define ERROR_DS_MEMBERSHIP_EVALUATED_LOCALLY
#define ERROR_DS_MISSING_EXPECTED_ATT
#define ERROR_DS_MISSING_FSMO_SETTINGS
#define ERROR_DS_MISSING_INFRASTRUCTURE_CONTAINER
#define ERROR_DS_MISSING_REQUIRED_ATT
#define ERROR_DS_MISSING_SUPREF
#define ERROR_DS_MODIFYDN_DISALLOWED_BY_FLAG
#define ERROR_DS_MODIFYDN_DISALLOWED_BY_INSTANCE_TYPE
#define ERROR_DS_MODIFYDN_WRONG_GRANDPARENT
#define ERROR_DS_MUST_BE_RUN_ON_DST_DC
#define ERROR_DS_NAME_ERROR_DOMAIN_ONLY
#define ERROR_DS_NAME_ERROR_NOT_FOUND
#define ERROR_DS_NAME_ERROR_NOT_UNIQUE
#define ERROR_DS_NAME_ERROR_NO_MAPPING
#define ERROR_DS_NAME_ERROR_NO_SYNTACTICAL_MAPPING
#define ERROR_DS_NAME_ERROR_RESOLVING
#define ERROR_DS_NAME_ERROR_TRUST_REFERRAL
#define ERROR_DS_NAME_NOT_UNIQUE
#define ERROR_DS_NAME_REFERENCE_INVALID
#define ERROR_DS_NAME_TOO_LONG
#define ERROR_DS_NAME_TOO_MANY_PARTS
#define ERROR_DS_NAME_TYPE_UNKNOWN
#define ERROR_DS_NAME_UNPARSEABLE
#define ERROR_DS_NAME_VALUE_TOO_LONG
#define ERROR_DS_NAMING_MASTER_GC
#define ERROR_DS_NAMING_VIOLATION
#define ERROR_DS_NCNAME_MISSING_CR_REF
#define ERROR_DS_NCNAME_MUST_BE_NC
#define ERROR_DS_NC_MUST_HAVE_NC_PARENT
#define ERROR_DS_NC_STILL_HAS_DSAS
#define ERROR_DS_NONEXISTENT_MAY_HAVE
#define ERROR_DS_NONEXISTENT_MUST_HAVE
#define ERROR_DS_NONEXISTENT_POSS_SUP
#define ERROR_DS_NONSAFE_SCHEMA_CHANGE
#define ERROR_DS_NON_BASE_SEARCH
#define ERROR_DS_NOTIFY_FILTER_TOO_COMPLEX
#define ERROR_DS_NOT_AN_OBJECT
#define ERROR_DS_NOT_AUTHORITIVE_FOR_DST_NC
#define ERROR_DS_NOT_CLOSEST
#define ERROR_DS_NOT_INSTALLED
#define ERROR_DS_NOT_ON_BACKLINK
#define ERROR_DS_NOT_SUPPORTED
#define ERROR_DS_NOT_SUPPORTED_SORT_ORDER
#define ERROR_DS_NO_ATTRIBUTE_OR_VALUE
#define ERROR_DS_NO_BEHAVIOR_VERSION_IN_MIXEDDOMAIN
#define ERROR_DS_NO_CHAINED_EVAL
#define ERROR_DS_NO_CHAINING
#define ERROR_DS_NO_CHECKPOINT_WITH_PDC
#define ERROR_DS_NO_CROSSREF_FOR_NC
#define ERROR_DS_NO_DELETED_NAME
#define ERROR_DS_NO_FPO_IN_UNIVERSAL_GROUPS
#define ERROR_DS_NO_MORE_RIDS
#define ERROR_DS_NO_MSDS_INTID
#define ERROR_DS_NO_NEST_GLOBALGROUP_IN_MIXEDDOMAIN
#define ERROR_DS_NO_NEST_LOCALGROUP_IN_MIXEDDOMAIN
#define ERROR_DS_NO_OBJECT_MOVE_IN_SCHEMA_NC
#define ERROR_DS_NO_PARENT_OBJECT
#define ERROR_DS_NO_PKT_PRIVACY_ON_CONNECTION
#define ERROR_DS_NO_REF_DOMAIN
#define ERROR_DS_NO_REQUESTED_ATTS_FOUND
#define ERROR_DS_NO_RESULTS_RETURNED
#define ERROR_DS_NO_RIDS_ALLOCATED
#define ERROR_DS_NO_SUCH_OBJECT
#define ERROR_DS_NO_TREE_DELETE_ABOVE_NC
#define ERROR_DS_NTDSCRIPT_PROCESS_ERROR
#define ERROR_DS_NTDSCRIPT_SYNTAX_ERROR
#define ERROR_DS_OBJECT_BEING_REMOVED
#define ERROR_DS_OBJECT_CLASS_REQUIRED
#define ERROR_DS_OBJECT_RESULTS_TOO_LARGE
#define ERROR_DS_OBJ_CLASS_NOT_SUBCLASS
#define ERROR_DS_OBJ_CLASS_VIOLATION
#define ERROR_DS_OBJ_GUID_EXISTS
#define ERROR_DS_OBJ_NOT_FOUND
#define ERROR_DS_OBJ_STRING_NAME_EXISTS
#define ERROR_DS_OBJ_TOO_LARGE
#define ERROR_DS_OFFSET_RANGE_ERROR
#define ERROR_DS_OPERATIONS_ERROR
#define ERROR_DS_OUT_OF_SCOPE
#define ERROR_DS_OUT_OF_VERSION_STORE
#define ERROR_DS_PARAM_ERROR
#define ERROR_DS_PARENT_IS_AN_ALIAS
#define ERROR_DS_PDC_OPERATION_IN_PROGRESS
#define ERROR_DS_PROTOCOL_ERROR
#define ERROR_DS_RANGE_CONSTRAINT
#define ERROR_DS_RDN_DOESNT_MATCH_SCHEMA
#define ERROR_DS_RECALCSCHEMA_FAILED
#define ERROR_DS_REFERRAL
#define ERROR_DS_REFERRAL_LIMIT_EXCEEDED
#define ERROR_DS_REFUSING_FSMO_ROLES
#define ERROR_DS_REMOTE_CROSSREF_OP_FAILED
#define ERROR_DS_REPLICATOR_ONLY
#define ERROR_DS_REPLICA_SET_CHANGE_NOT_ALLOWED_ON_DISABLED_CR
#define ERROR_DS_REPL_LIFETIME_EXCEEDED
#define ERROR_DS_RESERVED_LINK_ID
#define ERROR_DS_RIDMGR_INIT_ERROR
#define ERROR_DS_ROLE_NOT_VERIFIED
#define ERROR_DS_ROOT_CANT_BE_SUBREF
#define ERROR_DS_ROOT_MUST_BE_NC
#define ERROR_DS_ROOT_REQUIRES_CLASS_TOP
#define ERROR_DS_SAM_INIT_FAILURE
#define ERROR_DS_SAM_INIT_FAILURE_CONSOLE
#define ERROR_DS_SAM_NEED_BOOTKEY_FLOPPY
#define ERROR_DS_SAM_NEED_BOOTKEY_PASSWORD
#define ERROR_DS_SCHEMA_ALLOC_FAILED
#define ERROR_DS_SCHEMA_NOT_LOADED
#define ERROR_DS_SCHEMA_UPDATE_DISALLOWED
#define ERROR_DS_SECURITY_CHECKING_ERROR
#define ERROR_DS_SECURITY_ILLEGAL_MODIFY
#define ERROR_DS_SEC_DESC_INVALID
#define ERROR_DS_SEC_DESC_TOO_SHORT
#define ERROR_DS_SEMANTIC_ATT_TEST
#define ERROR_DS_SENSITIVE_GROUP_VIOLATION
#define ERROR_DS_SERVER_DOWN
#define ERROR_DS_SHUTTING_DOWN
#define ERROR_DS_SINGLE_USER_MODE_FAILED
#define ERROR_DS_SINGLE_VALUE_CONSTRAINT
#define ERROR_DS_SIZELIMIT_EXCEEDED
#define ERROR_DS_SORT_CONTROL_MISSING
#define ERROR_DS_SOURCE_AUDITING_NOT_ENABLED
#define ERROR_DS_SOURCE_DOMAIN_IN_FOREST
#define ERROR_DS_SRC_AND_DST_NC_IDENTICAL
#define ERROR_DS_SRC_AND_DST_OBJECT_CLASS_MISMATCH
#define ERROR_DS_SRC_DC_MUST_BE_SP4_OR_GREATER
#define ERROR_DS_SRC_GUID_MISMATCH
#define ERROR_DS_SRC_NAME_MISMATCH
#define ERROR_DS_SRC_OBJ_NOT_GROUP_OR_USER
#define ERROR_DS_SRC_SID_EXISTS_IN_FOREST
#define ERROR_DS_STRING_SD_CONVERSION_FAILED
#define ERROR_DS_STRONG_AUTH_REQUIRED
#define ERROR_DS_SUBREF_MUST_HAVE_PARENT
#define ERROR_DS_SUBTREE_NOTIFY_NOT_NC_HEAD
#define ERROR_DS_SUB_CLS_TEST_FAIL
#define ERROR_DS_SYNTAX_MISMATCH
#define ERROR_DS_THREAD_LIMIT_EXCEEDED
#define ERROR_DS_TIMELIMIT_EXCEEDED
#define ERROR_DS_TREE_DELETE_NOT_FINISHED
#define ERROR_DS_UNABLE_TO_SURRENDER_ROLES
#define ERROR_DS_UNAVAILABLE
#define ERROR_DS_UNAVAILABLE_CRIT_EXTENSION
#define ERROR_DS_UNICODEPWD_NOT_IN_QUOTES
#define ERROR_DS_UNIVERSAL_CANT_HAVE_LOCAL_MEMBER
#define ERROR_DS_UNKNOWN_ERROR
#define ERROR_DS_UNKNOWN_OPERATION
#define ERROR_DS_UNWILLING_TO_PERFORM
#define ERROR_DS_USER_BUFFER_TO_SMALL
#define ERROR_DS_WKO_CONTAINER_CANNOT_BE_SPECIAL
#define ERROR_DS_WRONG_LINKED_ATT_SYNTAX
#define ERROR_DS_WRONG_OM_OBJ_CLASS
#define ERROR_DUPLICATE_SERVICE_NAME
#define ERROR_DUPLICATE_TAG
#define ERROR_DUP_DOMAINNAME
#define ERROR_DUP_NAME
#define ERROR_DYNLINK_FROM_INVALID_RING
#define ERROR_EAS_DIDNT_FIT
#define ERROR_EAS_NOT_SUPPORTED
#define ERROR_EA_ACCESS_DENIED
#define ERROR_EA_FILE_CORRUPT
#define ERROR_EA_LIST_INCONSISTENT
#define ERROR_EA_TABLE_FULL
#define ERROR_EC_CIRCULAR_FORWARDING
#define ERROR_EC_CREDSTORE_FULL
#define ERROR_EC_CRED_NOT_FOUND
#define ERROR_EC_LOG_DISABLED
#define ERROR_EC_NO_ACTIVE_CHANNEL
#define ERROR_EC_SUBSCRIPTION_CANNOT_ACTIVATE
#define ERROR_EFS_ALG_BLOB_TOO_BIG
#define ERROR_EFS_DISABLED
#define ERROR_EFS_SERVER_NOT_TRUSTED
#define ERROR_EFS_VERSION_NOT_SUPPORT
#define ERROR_EMPTY
#define ERROR_ENCRYPTION_FAILED
#define ERROR_END_OF_MEDIA
#define ERROR_ENVVAR_NOT_FOUND
#define ERROR_EOM_OVERFLOW
#define ERROR_EVENTLOG_CANT_START
#define ERROR_EVENTLOG_FILE_CHANGED
#define ERROR_EVENTLOG_FILE_CORRUPT
#define ERROR_EVT_CANNOT_OPEN_CHANNEL_OF_QUERY
#define ERROR_EVT_CHANNEL_CANNOT_ACTIVATE
#define ERROR_EVT_CHANNEL_NOT_FOUND
#define ERROR_EVT_CONFIGURATION_ERROR
#define ERROR_EVT_EVENT_DEFINITION_NOT_FOUND
#define ERROR_EVT_EVENT_TEMPLATE_NOT_FOUND
#define ERROR_EVT_FILTER_ALREADYSCOPED
#define ERROR_EVT_FILTER_INVARG
#define ERROR_EVT_FILTER_INVTEST
#define ERROR_EVT_FILTER_INVTYPE
#define ERROR_EVT_FILTER_NOTELTSET
#define ERROR_EVT_FILTER_OUT_OF_RANGE
#define ERROR_EVT_FILTER_PARSEERR
#define ERROR_EVT_FILTER_TOO_COMPLEX
#define ERROR_EVT_FILTER_UNEXPECTEDTOKEN
#define ERROR_EVT_FILTER_UNSUPPORTEDOP
#define ERROR_EVT_INVALID_CHANNEL_PATH
#define ERROR_EVT_INVALID_CHANNEL_PROPERTY_VALUE
#define ERROR_EVT_INVALID_EVENT_DATA
#define ERROR_EVT_INVALID_OPERATION_OVER_ENABLED_DIRECT_CHANNEL
#define ERROR_EVT_INVALID_PUBLISHER_NAME
#define ERROR_EVT_INVALID_PUBLISHER_PROPERTY_VALUE
#define ERROR_EVT_INVALID_QUERY
#define ERROR_EVT_MALFORMED_XML_TEXT
#define ERROR_EVT_MAX_INSERTS_REACHED
#define ERROR_EVT_MESSAGE_ID_NOT_FOUND
#define ERROR_EVT_MESSAGE_LOCALE_NOT_FOUND
#define ERROR_EVT_MESSAGE_NOT_FOUND
#define ERROR_EVT_NON_VALIDATING_MSXML
#define ERROR_EVT_PUBLISHER_DISABLED
#define ERROR_EVT_PUBLISHER_METADATA_NOT_FOUND
#define ERROR_EVT_QUERY_RESULT_INVALID_POSITION
#define ERROR_EVT_QUERY_RESULT_STALE
#define ERROR_EVT_SUBSCRIPTION_TO_DIRECT_CHANNEL
#define ERROR_EVT_UNRESOLVED_PARAMETER_INSERT
#define ERROR_EVT_UNRESOLVED_VALUE_INSERT
#define ERROR_EVT_VERSION_TOO_NEW
#define ERROR_EVT_VERSION_TOO_OLD
#define ERROR_EXCEPTION_IN_SERVICE
#define ERROR_EXCL_SEM_ALREADY_OWNED
#define ERROR_EXE_CANNOT_MODIFY_SIGNED_BINARY
#define ERROR_EXE_CANNOT_MODIFY_STRONG_SIGNED_BINARY
#define ERROR_EXE_MACHINE_TYPE_MISMATCH
#define ERROR_EXE_MARKED_INVALID
#define ERROR_EXTENDED_ERROR
#define ERROR_EXTERNAL_BACKING_PROVIDER_UNKNOWN
#define ERROR_FAILED_SERVICE_CONTROLLER_CONNECT
#define ERROR_FAIL_I24
#define ERROR_FILEMARK_DETECTED
#define ERROR_FILENAME_EXCED_RANGE
#define ERROR_FILE_CHECKED_OUT
#define ERROR_FILE_CORRUPT
#define ERROR_FILE_ENCRYPTED
#define ERROR_FILE_EXISTS
#define ERROR_FILE_INVALID
#define ERROR_FILE_NOT_ENCRYPTED
#define ERROR_FILE_NOT_FOUND
#define ERROR_FILE_OFFLINE
#define ERROR_FILE_READ_ONLY
#define ERROR_FILE_TOO_LARGE
#define ERROR_FLOPPY_BAD_REGISTERS
#define ERROR_FLOPPY_ID_MARK_NOT_FOUND
#define ERROR_FLOPPY_UNKNOWN_ERROR
#define ERROR_FLOPPY_WRONG_CYLINDER
#define ERROR_FLT_ALREADY_ENLISTED
#define ERROR_FLT_CBDQ_DISABLED
#define ERROR_FLT_CONTEXT_ALLOCATION_NOT_FOUND
#define ERROR_FLT_CONTEXT_ALREADY_LINKED
#define ERROR_FLT_DELETING_OBJECT
#define ERROR_FLT_DISALLOW_FAST_IO
#define ERROR_FLT_DO_NOT_ATTACH
#define ERROR_FLT_DO_NOT_DETACH
#define ERROR_FLT_DUPLICATE_ENTRY
#define ERROR_FLT_FILTER_NOT_FOUND
#define ERROR_FLT_FILTER_NOT_READY
#define ERROR_FLT_INSTANCE_ALTITUDE_COLLISION
#define ERROR_FLT_INSTANCE_NAME_COLLISION
#define ERROR_FLT_INSTANCE_NOT_FOUND
#define ERROR_FLT_INTERNAL_ERROR
#define ERROR_FLT_INVALID_ASYNCHRONOUS_REQUEST
#define ERROR_FLT_INVALID_CONTEXT_REGISTRATION
#define ERROR_FLT_INVALID_NAME_REQUEST
#define ERROR_FLT_IO_COMPLETE
#define ERROR_FLT_MUST_BE_NONPAGED_POOL
#define ERROR_FLT_NAME_CACHE_MISS
#define ERROR_FLT_NOT_INITIALIZED
#define ERROR_FLT_NOT_SAFE_TO_POST_OPERATION
#define ERROR_FLT_NO_DEVICE_OBJECT
#define ERROR_FLT_NO_WAITER_FOR_REPLY
#define ERROR_FLT_POST_OPERATION_CLEANUP
#define ERROR_FLT_REGISTRATION_BUSY
#define ERROR_FLT_VOLUME_ALREADY_MOUNTED
#define ERROR_FLT_VOLUME_NOT_FOUND
#define ERROR_FORMS_AUTH_REQUIRED
#define ERROR_FULLSCREEN_MODE
#define ERROR_FULL_BACKUP
#define ERROR_FUNCTION_FAILED
#define ERROR_FUNCTION_NOT_CALLED
#define ERROR_GENERIC_COMMAND_FAILED
#define ERROR_GENERIC_NOT_MAPPED
#define ERROR_GEN_FAILURE
#define ERROR_GLOBAL_ONLY_HOOK
#define ERROR_GPIO_CLIENT_INFORMATION_INVALID
#define ERROR_GPIO_INCOMPATIBLE_CONNECT_MODE
#define ERROR_GPIO_INTERRUPT_ALREADY_UNMASKED
#define ERROR_GPIO_INVALID_REGISTRATION_PACKET
#define ERROR_GPIO_OPERATION_DENIED
#define ERROR_GPIO_VERSION_NOT_SUPPORTED
#define ERROR_GRACEFUL_DISCONNECT
#define ERROR_GROUP_EXISTS
#define ERROR_GROUP_NOT_AVAILABLE
#define ERROR_GROUP_NOT_FOUND
#define ERROR_GROUP_NOT_ONLINE
#define ERROR_HANDLE_DISK_FULL
#define ERROR_HANDLE_EOF
#define ERROR_HASH_NOT_PRESENT
#define ERROR_HASH_NOT_SUPPORTED
#define ERROR_HOOK_NEEDS_HMOD
#define ERROR_HOOK_NOT_INSTALLED
#define ERROR_HOOK_TYPE_NOT_ALLOWED
#define ERROR_HOST_DOWN
#define ERROR_HOST_NODE_NOT_AVAILABLE
#define ERROR_HOST_NODE_NOT_GROUP_OWNER
#define ERROR_HOST_NODE_NOT_RESOURCE_OWNER
#define ERROR_HOST_UNREACHABLE
#define ERROR_HOTKEY_ALREADY_REGISTERED
#define ERROR_HOTKEY_NOT_REGISTERED
#define ERROR_HWNDS_HAVE_DIFF_PARENT
#define ERROR_ICM_NOT_ENABLED
#define ERROR_IEPORT_FULL
#define ERROR_ILLEGAL_ELEMENT_ADDRESS
#define ERROR_ILL_FORMED_PASSWORD
#define ERROR_INCORRECT_ADDRESS
#define ERROR_INCORRECT_SIZE
#define ERROR_INC_BACKUP
#define ERROR_INDEX_ABSENT
#define ERROR_INDIGENOUS_TYPE
#define ERROR_INFLOOP_IN_RELOC_CHAIN
#define ERROR_INSTALL_ALREADY_RUNNING
#define ERROR_INSTALL_CANCEL
#define ERROR_INSTALL_DEREGISTRATION_FAILURE
#define ERROR_INSTALL_FAILED
#define ERROR_INSTALL_FAILURE
#define ERROR_INSTALL_FIREWALL_SERVICE_NOT_RUNNING
#define ERROR_INSTALL_INVALID_PACKAGE
#define ERROR_INSTALL_LANGUAGE_UNSUPPORTED
#define ERROR_INSTALL_LOG_FAILURE
#define ERROR_INSTALL_NETWORK_FAILURE
#define ERROR_INSTALL_NOTUSED
#define ERROR_INSTALL_OPEN_PACKAGE_FAILED
#define ERROR_INSTALL_OUT_OF_DISK_SPACE
#define ERROR_INSTALL_PACKAGE_DOWNGRADE
#define ERROR_INSTALL_PACKAGE_INVALID
#define ERROR_INSTALL_PACKAGE_NOT_FOUND
#define ERROR_INSTALL_PACKAGE_OPEN_FAILED
#define ERROR_INSTALL_PACKAGE_REJECTED
#define ERROR_INSTALL_PACKAGE_VERSION
#define ERROR_INSTALL_PLATFORM_UNSUPPORTED
#define ERROR_INSTALL_POLICY_FAILURE
#define ERROR_INSTALL_PREREQUISITE_FAILED
#define ERROR_INSTALL_REGISTRATION_FAILURE
#define ERROR_INSTALL_REMOTE_DISALLOWED
#define ERROR_INSTALL_REMOTE_PROHIBITED
#define ERROR_INSTALL_RESOLVE_DEPENDENCY_FAILED
#define ERROR_INSTALL_SERVICE_FAILURE
#define ERROR_INSTALL_SOURCE_ABSENT
#define ERROR_INSTALL_SUSPEND
#define ERROR_INSTALL_TEMP_UNWRITABLE
#define ERROR_INSTALL_TRANSFORM_FAILURE
#define ERROR_INSTALL_TRANSFORM_REJECTED
#define ERROR_INSTALL_UI_FAILURE
#define ERROR_INSTALL_USEREXIT
#define ERROR_INSUFFICIENT_BUFFER
#define ERROR_INTERNAL_DB_CORRUPTION
#define ERROR_INTERNAL_DB_ERROR
#define ERROR_INTERNAL_ERROR
#define ERROR_INVALID_ACCEL_HANDLE
#define ERROR_INVALID_ACCESS
#define ERROR_INVALID_ACCOUNT_NAME
#define ERROR_INVALID_ACL
#define ERROR_INVALID_ADDRESS
#define ERROR_INVALID_AT_INTERRUPT_TIME
#define ERROR_INVALID_BLOCK
#define ERROR_INVALID_BLOCK_LENGTH
#define ERROR_INVALID_CATEGORY
#define ERROR_INVALID_CLEANER
#define ERROR_INVALID_CMM
#define ERROR_INVALID_COLORINDEX
#define ERROR_INVALID_COLORSPACE
#define ERROR_INVALID_COMBOBOX_MESSAGE
#define ERROR_INVALID_COMMAND_LINE
#define ERROR_INVALID_COMPUTERNAME
#define ERROR_INVALID_CURSOR_HANDLE
#define ERROR_INVALID_DATA
#define ERROR_INVALID_DATATYPE
#define ERROR_INVALID_DLL
#define ERROR_INVALID_DOMAINNAME
#define ERROR_INVALID_DOMAIN_ROLE
#define ERROR_INVALID_DOMAIN_STATE
#define ERROR_INVALID_DRIVE
#define ERROR_INVALID_DRIVE_OBJECT
#define ERROR_INVALID_DWP_HANDLE
#define ERROR_INVALID_EA_HANDLE
#define ERROR_INVALID_EA_NAME
#define ERROR_INVALID_EDIT_HEIGHT
#define ERROR_INVALID_ENVIRONMENT
#define ERROR_INVALID_EVENTNAME
#define ERROR_INVALID_EVENT_COUNT
#define ERROR_INVALID_EXE_SIGNATURE
#define ERROR_INVALID_FIELD
#define ERROR_INVALID_FILTER_PROC
#define ERROR_INVALID_FLAGS
#define ERROR_INVALID_FLAG_NUMBER
#define ERROR_INVALID_FORM_NAME
#define ERROR_INVALID_FORM_SIZE
#define ERROR_INVALID_FUNCTION
#define ERROR_INVALID_GROUPNAME
#define ERROR_INVALID_GROUP_ATTRIBUTES
#define ERROR_INVALID_GW_COMMAND
#define ERROR_INVALID_HANDLE
#define ERROR_INVALID_HANDLE_STATE
#define ERROR_INVALID_HOOK_FILTER
#define ERROR_INVALID_HOOK_HANDLE
#define ERROR_INVALID_ICON_HANDLE
#define ERROR_INVALID_ID_AUTHORITY
#define ERROR_INVALID_IMPORT_OF_NON_DLL
#define ERROR_INVALID_INDEX
#define ERROR_INVALID_KEYBOARD_HANDLE
#define ERROR_INVALID_LB_MESSAGE
#define ERROR_INVALID_LEVEL
#define ERROR_INVALID_LIBRARY
#define ERROR_INVALID_LIST_FORMAT
#define ERROR_INVALID_LOGON_HOURS
#define ERROR_INVALID_LOGON_TYPE
#define ERROR_INVALID_MEDIA
#define ERROR_INVALID_MEDIA_POOL
#define ERROR_INVALID_MEMBER
#define ERROR_INVALID_MENU_HANDLE
#define ERROR_INVALID_MESSAGE
#define ERROR_INVALID_MESSAGEDEST
#define ERROR_INVALID_MESSAGENAME
#define ERROR_INVALID_MINALLOCSIZE
#define ERROR_INVALID_MODULETYPE
#define ERROR_INVALID_MONITOR_HANDLE
#define ERROR_INVALID_MSGBOX_STYLE
#define ERROR_INVALID_NAME
#define ERROR_INVALID_NETNAME
#define ERROR_INVALID_OPERATION
#define ERROR_INVALID_OPERATION_ON_QUORUM
#define ERROR_INVALID_OPLOCK_PROTOCOL
#define ERROR_INVALID_ORDINAL
#define ERROR_INVALID_OWNER
#define ERROR_INVALID_PARAMETER
#define ERROR_INVALID_PASSWORD
#define ERROR_INVALID_PASSWORDNAME
#define ERROR_INVALID_PIXEL_FORMAT
#define ERROR_INVALID_PRIMARY_GROUP
#define ERROR_INVALID_PRINTER_COMMAND
#define ERROR_INVALID_PRINTER_NAME
#define ERROR_INVALID_PRINTER_STATE
#define ERROR_INVALID_PRINT_MONITOR
#define ERROR_INVALID_PRIORITY
#define ERROR_INVALID_PROFILE
#define ERROR_INVALID_REPARSE_DATA
#define ERROR_INVALID_RUNLEVEL_SETTING
#define ERROR_INVALID_SCROLLBAR_RANGE
#define ERROR_INVALID_SECURITY_DESCR
#define ERROR_INVALID_SEGDPL
#define ERROR_INVALID_SEGMENT_NUMBER
#define ERROR_INVALID_SEPARATOR_FILE
#define ERROR_INVALID_SERVER_STATE
#define ERROR_INVALID_SERVICENAME
#define ERROR_INVALID_SERVICE_ACCOUNT
#define ERROR_INVALID_SERVICE_CONTROL
#define ERROR_INVALID_SERVICE_LOCK
#define ERROR_INVALID_SHARENAME
#define ERROR_INVALID_SHOWWIN_COMMAND
#define ERROR_INVALID_SID
#define ERROR_INVALID_SIGNAL_NUMBER
#define ERROR_INVALID_SPI_VALUE
#define ERROR_INVALID_STACKSEG
#define ERROR_INVALID_STAGED_SIGNATURE
#define ERROR_INVALID_STARTING_CODESEG
#define ERROR_INVALID_STATE
#define ERROR_INVALID_SUB_AUTHORITY
#define ERROR_INVALID_TABLE
#define ERROR_INVALID_TARGET_HANDLE
#define ERROR_INVALID_THREAD_ID
#define ERROR_INVALID_TIME
#define ERROR_INVALID_TOKEN
#define ERROR_INVALID_TRANSFORM
#define ERROR_INVALID_USER_BUFFER
#define ERROR_INVALID_VERIFY_SWITCH
#define ERROR_INVALID_WINDOW_HANDLE
#define ERROR_INVALID_WINDOW_STYLE
#define ERROR_INVALID_WORKSTATION
#define ERROR_IOPL_NOT_ENABLED
#define ERROR_IO_DEVICE
#define ERROR_IO_INCOMPLETE
#define ERROR_IO_PENDING
#define ERROR_IPSEC_AUTH_FIREWALL_DROP
#define ERROR_IPSEC_BAD_SPI
#define ERROR_IPSEC_CLEAR_TEXT_DROP
#define ERROR_IPSEC_DEFAULT_MM_AUTH_NOT_FOUND
#define ERROR_IPSEC_DEFAULT_MM_POLICY_NOT_FOUND
#define ERROR_IPSEC_DEFAULT_QM_POLICY_NOT_FOUND
#define ERROR_IPSEC_DOSP_BLOCK
#define ERROR_IPSEC_DOSP_INVALID_PACKET
#define ERROR_IPSEC_DOSP_KEYMOD_NOT_ALLOWED
#define ERROR_IPSEC_DOSP_MAX_ENTRIES
#define ERROR_IPSEC_DOSP_MAX_PER_IP_RATELIMIT_QUEUES
#define ERROR_IPSEC_DOSP_NOT_INSTALLED
#define ERROR_IPSEC_DOSP_RECEIVED_MULTICAST
#define ERROR_IPSEC_DOSP_STATE_LOOKUP_FAILED
#define ERROR_IPSEC_IKE_ADD_UPDATE_KEY_FAILED
#define ERROR_IPSEC_IKE_ATTRIB_FAIL
#define ERROR_IPSEC_IKE_AUTHORIZATION_FAILURE
#define ERROR_IPSEC_IKE_AUTHORIZATION_FAILURE_WITH_OPTIONAL_RETRY
#define ERROR_IPSEC_IKE_AUTH_FAIL
#define ERROR_IPSEC_IKE_BENIGN_REINIT
#define ERROR_IPSEC_IKE_CERT_CHAIN_POLICY_MISMATCH
#define ERROR_IPSEC_IKE_CGA_AUTH_FAILED
#define ERROR_IPSEC_IKE_COEXISTENCE_SUPPRESS
#define ERROR_IPSEC_IKE_CRL_FAILED
#define ERROR_IPSEC_IKE_DECRYPT
#define ERROR_IPSEC_IKE_DH_FAIL
#define ERROR_IPSEC_IKE_DH_FAILURE
#define ERROR_IPSEC_IKE_DOS_COOKIE_SENT
#define ERROR_IPSEC_IKE_DROP_NO_RESPONSE
#define ERROR_IPSEC_IKE_ENCRYPT
#define ERROR_IPSEC_IKE_ERROR
#define ERROR_IPSEC_IKE_FAILQUERYSSP
#define ERROR_IPSEC_IKE_FAILSSPINIT
#define ERROR_IPSEC_IKE_GENERAL_PROCESSING_ERROR
#define ERROR_IPSEC_IKE_GETSPIFAIL
#define ERROR_IPSEC_IKE_INNER_IP_ASSIGNMENT_FAILURE
#define ERROR_IPSEC_IKE_INVALID_AUTH_ALG
#define ERROR_IPSEC_IKE_INVALID_AUTH_PAYLOAD
#define ERROR_IPSEC_IKE_INVALID_CERT_KEYLEN
#define ERROR_IPSEC_IKE_INVALID_CERT_TYPE
#define ERROR_IPSEC_IKE_INVALID_COOKIE
#define ERROR_IPSEC_IKE_INVALID_ENCRYPT_ALG
#define ERROR_IPSEC_IKE_INVALID_FILTER
#define ERROR_IPSEC_IKE_INVALID_GROUP
#define ERROR_IPSEC_IKE_INVALID_HASH
#define ERROR_IPSEC_IKE_INVALID_HASH_ALG
#define ERROR_IPSEC_IKE_INVALID_HASH_SIZE
#define ERROR_IPSEC_IKE_INVALID_HEADER
#define ERROR_IPSEC_IKE_INVALID_KEY_USAGE
#define ERROR_IPSEC_IKE_INVALID_MM_FOR_QM
#define ERROR_IPSEC_IKE_INVALID_PAYLOAD
#define ERROR_IPSEC_IKE_INVALID_POLICY
#define ERROR_IPSEC_IKE_INVALID_RESPONDER_LIFETIME_NOTIFY
#define ERROR_IPSEC_IKE_INVALID_SIG
#define ERROR_IPSEC_IKE_INVALID_SIGNATURE
#define ERROR_IPSEC_IKE_INVALID_SITUATION
#define ERROR_IPSEC_IKE_KERBEROS_ERROR
#define ERROR_IPSEC_IKE_KILL_DUMMY_NAP_TUNNEL
#define ERROR_IPSEC_IKE_LOAD_FAILED
#define ERROR_IPSEC_IKE_LOAD_SOFT_SA
#define ERROR_IPSEC_IKE_MM_ACQUIRE_DROP
#define ERROR_IPSEC_IKE_MM_DELAY_DROP
#define ERROR_IPSEC_IKE_MM_EXPIRED
#define ERROR_IPSEC_IKE_MM_LIMIT
#define ERROR_IPSEC_IKE_NEGOTIATION_DISABLED
#define ERROR_IPSEC_IKE_NEGOTIATION_PENDING
#define ERROR_IPSEC_IKE_NEG_STATUS_BEGIN
#define ERROR_IPSEC_IKE_NEG_STATUS_END
#define ERROR_IPSEC_IKE_NEG_STATUS_EXTENDED_END
#define ERROR_IPSEC_IKE_NOTCBPRIV
#define ERROR_IPSEC_IKE_NO_CERT
#define ERROR_IPSEC_IKE_NO_MM_POLICY
#define ERROR_IPSEC_IKE_NO_PEER_CERT
#define ERROR_IPSEC_IKE_NO_POLICY
#define ERROR_IPSEC_IKE_NO_PRIVATE_KEY
#define ERROR_IPSEC_IKE_NO_PUBLIC_KEY
#define ERROR_IPSEC_IKE_OUT_OF_MEMORY
#define ERROR_IPSEC_IKE_PEER_CRL_FAILED
#define ERROR_IPSEC_IKE_PEER_DOESNT_SUPPORT_MOBIKE
#define ERROR_IPSEC_IKE_PEER_MM_ASSUMED_INVALID
#define ERROR_IPSEC_IKE_POLICY_CHANGE
#define ERROR_IPSEC_IKE_POLICY_MATCH
#define ERROR_IPSEC_IKE_PROCESS_ERR
#define ERROR_IPSEC_IKE_PROCESS_ERR_CERT
#define ERROR_IPSEC_IKE_PROCESS_ERR_CERT_REQ
#define ERROR_IPSEC_IKE_PROCESS_ERR_DELETE
#define ERROR_IPSEC_IKE_PROCESS_ERR_HASH
#define ERROR_IPSEC_IKE_PROCESS_ERR_ID
#define ERROR_IPSEC_IKE_PROCESS_ERR_KE
#define ERROR_IPSEC_IKE_PROCESS_ERR_NATOA
#define ERROR_IPSEC_IKE_PROCESS_ERR_NONCE
#define ERROR_IPSEC_IKE_PROCESS_ERR_NOTIFY
#define ERROR_IPSEC_IKE_PROCESS_ERR_PROP
#define ERROR_IPSEC_IKE_PROCESS_ERR_SA
#define ERROR_IPSEC_IKE_PROCESS_ERR_SIG
#define ERROR_IPSEC_IKE_PROCESS_ERR_TRANS
#define ERROR_IPSEC_IKE_PROCESS_ERR_VENDOR
#define ERROR_IPSEC_IKE_QM_ACQUIRE_DROP
#define ERROR_IPSEC_IKE_QM_DELAY_DROP
#define ERROR_IPSEC_IKE_QM_EXPIRED
#define ERROR_IPSEC_IKE_QM_LIMIT
#define ERROR_IPSEC_IKE_QUEUE_DROP_MM
#define ERROR_IPSEC_IKE_QUEUE_DROP_NO_MM
#define ERROR_IPSEC_IKE_RATELIMIT_DROP
#define ERROR_IPSEC_IKE_REQUIRE_CP_PAYLOAD_MISSING
#define ERROR_IPSEC_IKE_RPC_DELETE
#define ERROR_IPSEC_IKE_SA_DELETED
#define ERROR_IPSEC_IKE_SA_REAPED
#define ERROR_IPSEC_IKE_SECLOADFAIL
#define ERROR_IPSEC_IKE_SHUTTING_DOWN
#define ERROR_IPSEC_IKE_SOFT_SA_TORN_DOWN
#define ERROR_IPSEC_IKE_SRVACQFAIL
#define ERROR_IPSEC_IKE_SRVQUERYCRED
#define ERROR_IPSEC_IKE_STRONG_CRED_AUTHORIZATION_AND_CERTMAP_FAILURE
#define ERROR_IPSEC_IKE_STRONG_CRED_AUTHORIZATION_FAILURE
#define ERROR_IPSEC_IKE_TIMED_OUT
#define ERROR_IPSEC_IKE_TOO_MANY_FILTERS
#define ERROR_IPSEC_IKE_UNEXPECTED_MESSAGE_ID
#define ERROR_IPSEC_IKE_UNKNOWN_DOI
#define ERROR_IPSEC_IKE_UNSUPPORTED_ID
#define ERROR_IPSEC_INTEGRITY_CHECK_FAILED
#define ERROR_IPSEC_INVALID_PACKET
#define ERROR_IPSEC_KEY_MODULE_IMPERSONATION_NEGOTIATION_PENDING
#define ERROR_IPSEC_MM_AUTH_EXISTS
#define ERROR_IPSEC_MM_AUTH_IN_USE
#define ERROR_IPSEC_MM_AUTH_NOT_FOUND
#define ERROR_IPSEC_MM_AUTH_PENDING_DELETION
#define ERROR_IPSEC_MM_FILTER_EXISTS
#define ERROR_IPSEC_MM_FILTER_NOT_FOUND
#define ERROR_IPSEC_MM_FILTER_PENDING_DELETION
#define ERROR_IPSEC_MM_POLICY_EXISTS
#define ERROR_IPSEC_MM_POLICY_IN_USE
#define ERROR_IPSEC_MM_POLICY_NOT_FOUND
#define ERROR_IPSEC_MM_POLICY_PENDING_DELETION
#define ERROR_IPSEC_QM_POLICY_EXISTS
#define ERROR_IPSEC_QM_POLICY_IN_USE
#define ERROR_IPSEC_QM_POLICY_NOT_FOUND
#define ERROR_IPSEC_QM_POLICY_PENDING_DELETION
#define ERROR_IPSEC_REPLAY_CHECK_FAILED
#define ERROR_IPSEC_SA_LIFETIME_EXPIRED
#define ERROR_IPSEC_THROTTLE_DROP
#define ERROR_IPSEC_TRANSPORT_FILTER_EXISTS
#define ERROR_IPSEC_TRANSPORT_FILTER_NOT_FOUND
#define ERROR_IPSEC_TRANSPORT_FILTER_PENDING_DELETION
#define ERROR_IPSEC_TUNNEL_FILTER_EXISTS
#define ERROR_IPSEC_TUNNEL_FILTER_NOT_FOUND
#define ERROR_IPSEC_TUNNEL_FILTER_PENDING_DELETION
#define ERROR_IPSEC_WRONG_SA
#define ERROR_IRQ_BUSY
#define ERROR_IS_JOINED
#define ERROR_IS_JOIN_PATH
#define ERROR_IS_JOIN_TARGET
#define ERROR_IS_SUBSTED
#define ERROR_IS_SUBST_PATH
#define ERROR_IS_SUBST_TARGET
#define ERROR_ITERATED_DATA_EXCEEDS_64k
#define ERROR_JOIN_TO_JOIN
#define ERROR_JOIN_TO_SUBST
#define ERROR_JOURNAL_DELETE_IN_PROGRESS
#define ERROR_JOURNAL_ENTRY_DELETED
#define ERROR_JOURNAL_HOOK_SET
#define ERROR_JOURNAL_NOT_ACTIVE
#define ERROR_KERNEL_APC
#define ERROR_KEY_DELETED
#define ERROR_KEY_HAS_CHILDREN
#define ERROR_KM_DRIVER_BLOCKED
#define ERROR_LABEL_TOO_LONG
#define ERROR_LAST_ADMIN
#define ERROR_LB_WITHOUT_TABSTOPS
#define ERROR_LIBRARY_FULL
#define ERROR_LIBRARY_OFFLINE
#define ERROR_LICENSE_QUOTA_EXCEEDED
#define ERROR_LISTBOX_ID_NOT_FOUND
#define ERROR_LM_CROSS_ENCRYPTION_REQUIRED
#define ERROR_LOCAL_USER_SESSION_KEY
#define ERROR_LOCKED
#define ERROR_LOCK_FAILED
#define ERROR_LOCK_VIOLATION
#define ERROR_LOGIN_TIME_RESTRICTION
#define ERROR_LOGIN_WKSTA_RESTRICTION
#define ERROR_LOGON_FAILURE
#define ERROR_LOGON_NOT_GRANTED
#define ERROR_LOGON_SESSION_COLLISION
#define ERROR_LOGON_SESSION_EXISTS
#define ERROR_LOGON_TYPE_NOT_GRANTED
#define ERROR_LOG_FILE_FULL
#define ERROR_LUIDS_EXHAUSTED
#define ERROR_MACHINE_LOCKED
#define ERROR_MAGAZINE_NOT_PRESENT
#define ERROR_MALFORMED_SUBSTITUTION_STRING
#define ERROR_MAPPED_ALIGNMENT
#define ERROR_MAX_THRDS_REACHED
#define ERROR_MCA_INTERNAL_ERROR
#define ERROR_MCA_INVALID_CAPABILITIES_STRING
#define ERROR_MCA_INVALID_TECHNOLOGY_TYPE_RETURNED
#define ERROR_MCA_INVALID_VCP_VERSION
#define ERROR_MCA_MCCS_VERSION_MISMATCH
#define ERROR_MCA_MONITOR_VIOLATES_MCCS_SPECIFICATION
#define ERROR_MCA_UNSUPPORTED_COLOR_TEMPERATURE
#define ERROR_MCA_UNSUPPORTED_MCCS_VERSION
#define ERROR_MEDIA_CHANGED
#define ERROR_MEDIA_INCOMPATIBLE
#define ERROR_MEDIA_NOT_AVAILABLE
#define ERROR_MEDIA_OFFLINE
#define ERROR_MEDIA_UNAVAILABLE
#define ERROR_MEDIUM_NOT_ACCESSIBLE
#define ERROR_MEMBERS_PRIMARY_GROUP
#define ERROR_MEMBER_IN_ALIAS
#define ERROR_MEMBER_IN_GROUP
#define ERROR_MEMBER_NOT_IN_ALIAS
#define ERROR_MEMBER_NOT_IN_GROUP
#define ERROR_MENU_ITEM_NOT_FOUND
#define ERROR_MESSAGE_EXCEEDS_MAX_SIZE
#define ERROR_MESSAGE_SYNC_ONLY
#define ERROR_METAFILE_NOT_SUPPORTED
#define ERROR_META_EXPANSION_TOO_LONG
#define ERROR_MOD_NOT_FOUND
#define ERROR_MORE_DATA
#define ERROR_MORE_WRITES
#define ERROR_MRM_AUTOMERGE_ENABLED
#define ERROR_MRM_DUPLICATE_ENTRY
#define ERROR_MRM_DUPLICATE_MAP_NAME
#define ERROR_MRM_FILEPATH_TOO_LONG
#define ERROR_MRM_INDETERMINATE_QUALIFIER_VALUE
#define ERROR_MRM_INVALID_FILE_TYPE
#define ERROR_MRM_INVALID_PRICONFIG
#define ERROR_MRM_INVALID_PRI_FILE
#define ERROR_MRM_INVALID_QUALIFIER_OPERATOR
#define ERROR_MRM_INVALID_QUALIFIER_VALUE
#define ERROR_MRM_INVALID_RESOURCE_IDENTIFIER
#define ERROR_MRM_MAP_NOT_FOUND
#define ERROR_MRM_NAMED_RESOURCE_NOT_FOUND
#define ERROR_MRM_NO_CANDIDATE
#define ERROR_MRM_NO_MATCH_OR_DEFAULT_CANDIDATE
#define ERROR_MRM_RESOURCE_TYPE_MISMATCH
#define ERROR_MRM_RUNTIME_NO_DEFAULT_OR_NEUTRAL_RESOURCE
#define ERROR_MRM_TOO_MANY_RESOURCES
#define ERROR_MRM_UNKNOWN_QUALIFIER
#define ERROR_MRM_UNSUPPORTED_DIRECTORY_TYPE
#define ERROR_MRM_UNSUPPORTED_PROFILE_TYPE
#define ERROR_MR_MID_NOT_FOUND
#define ERROR_MUI_FILE_NOT_FOUND
#define ERROR_MUI_FILE_NOT_LOADED
#define ERROR_MUI_INTLSETTINGS_INVALID_LOCALE_NAME
#define ERROR_MUI_INTLSETTINGS_UILANG_NOT_INSTALLED
#define ERROR_MUI_INVALID_FILE
#define ERROR_MUI_INVALID_LOCALE_NAME
#define ERROR_MUI_INVALID_RC_CONFIG
#define ERROR_MUI_INVALID_ULTIMATEFALLBACK_NAME
#define ERROR_MUTUAL_AUTH_FAILED
#define ERROR_NEEDS_REMEDIATION
#define ERROR_NEGATIVE_SEEK
#define ERROR_NESTING_NOT_ALLOWED
#define ERROR_NETLOGON_NOT_STARTED
#define ERROR_NETNAME_DELETED
#define ERROR_NETWORK_ACCESS_DENIED
#define ERROR_NETWORK_BUSY
#define ERROR_NETWORK_NOT_AVAILABLE
#define ERROR_NETWORK_UNREACHABLE
#define ERROR_NET_WRITE_FAULT
#define ERROR_NOACCESS
#define ERROR_NODE_CANNOT_BE_CLUSTERED
#define ERROR_NODE_CANT_HOST_RESOURCE
#define ERROR_NODE_NOT_AVAILABLE
#define ERROR_NOLOGON_INTERDOMAIN_TRUST_ACCOUNT
#define ERROR_NOLOGON_SERVER_TRUST_ACCOUNT
#define ERROR_NOLOGON_WORKSTATION_TRUST_ACCOUNT
#define ERROR_NONE_MAPPED
#define ERROR_NONPAGED_SYSTEM_RESOURCES
#define ERROR_NON_ACCOUNT_SID
#define ERROR_NON_DOMAIN_SID
#define ERROR_NON_MDICHILD_WINDOW
#define ERROR_NOTIFY_ENUM_DIR
#define ERROR_NOT_ALL_ASSIGNED
#define ERROR_NOT_AUTHENTICATED
#define ERROR_NOT_A_REPARSE_POINT
#define ERROR_NOT_CHILD_WINDOW
#define ERROR_NOT_CONNECTED
#define ERROR_NOT_CONTAINER
#define ERROR_NOT_DOS_DISK
#define ERROR_NOT_EMPTY
#define ERROR_NOT_ENOUGH_MEMORY
#define ERROR_NOT_ENOUGH_QUOTA
#define ERROR_NOT_ENOUGH_SERVER_MEMORY
#define ERROR_NOT_EXPORT_FORMAT
#define ERROR_NOT_FOUND
#define ERROR_NOT_GUI_PROCESS
#define ERROR_NOT_JOINED
#define ERROR_NOT_LOCKED
#define ERROR_NOT_LOGGED_ON
#define ERROR_NOT_LOGON_PROCESS
#define ERROR_NOT_OWNER
#define ERROR_NOT_QUORUM_CAPABLE
#define ERROR_NOT_QUORUM_CLASS
#define ERROR_NOT_READY
#define ERROR_NOT_REGISTRY_FILE
#define ERROR_NOT_SAFEBOOT_SERVICE
#define ERROR_NOT_SAME_DEVICE
#define ERROR_NOT_SUBSTED
#define ERROR_NOT_SUPPORTED
#define ERROR_NOT_SUPPORTED_ON_SBS
#define ERROR_NOT_SUPPORTED_ON_STANDARD_SERVER
#define ERROR_NO_ASSOCIATION
#define ERROR_NO_BROWSER_SERVERS_FOUND
#define ERROR_NO_DATA
#define ERROR_NO_DATA_DETECTED
#define ERROR_NO_EFS
#define ERROR_NO_IMPERSONATION_TOKEN
#define ERROR_NO_INHERITANCE
#define ERROR_NO_LOGON_SERVERS
#define ERROR_NO_LOG_SPACE
#define ERROR_NO_MATCH
#define ERROR_NO_MEDIA_IN_DRIVE
#define ERROR_NO_MORE_DEVICES
#define ERROR_NO_MORE_FILES
#define ERROR_NO_MORE_ITEMS
#define ERROR_NO_MORE_SEARCH_HANDLES
#define ERROR_NO_MORE_USER_HANDLES
#define ERROR_NO_NETWORK
#define ERROR_NO_NET_OR_BAD_PATH
#define ERROR_NO_NVRAM_RESOURCES
#define ERROR_NO_PROC_SLOTS
#define ERROR_NO_PROMOTION_ACTIVE
#define ERROR_NO_QUOTAS_FOR_ACCOUNT
#define ERROR_NO_RECOVERY_POLICY
#define ERROR_NO_RECOVERY_PROGRAM
#define ERROR_NO_SCROLLBARS
#define ERROR_NO_SECURITY_ON_OBJECT
#define ERROR_NO_SHUTDOWN_IN_PROGRESS
#define ERROR_NO_SIGNAL_SENT
#define ERROR_NO_SITENAME
#define ERROR_NO_SPOOL_SPACE
#define ERROR_NO_SUCH_ALIAS
#define ERROR_NO_SUCH_DOMAIN
#define ERROR_NO_SUCH_GROUP
#define ERROR_NO_SUCH_LOGON_SESSION
#define ERROR_NO_SUCH_MEMBER
#define ERROR_NO_SUCH_PACKAGE
#define ERROR_NO_SUCH_PRIVILEGE
#define ERROR_NO_SUCH_SITE
#define ERROR_NO_SUCH_USER
#define ERROR_NO_SUPPORTING_DRIVES
#define ERROR_NO_SYSTEM_MENU
#define ERROR_NO_SYSTEM_RESOURCES
#define ERROR_NO_TOKEN
#define ERROR_NO_TRACKING_SERVICE
#define ERROR_NO_TRUST_LSA_SECRET
#define ERROR_NO_TRUST_SAM_ACCOUNT
#define ERROR_NO_UNICODE_TRANSLATION
#define ERROR_NO_USER_KEYS
#define ERROR_NO_USER_SESSION_KEY
#define ERROR_NO_VOLUME_ID
#define ERROR_NO_VOLUME_LABEL
#define ERROR_NO_WILDCARD_CHARACTERS
#define ERROR_NT_CROSS_ENCRYPTION_REQUIRED
#define ERROR_NULL_LM_PASSWORD
#define ERROR_OBJECT_ALREADY_EXISTS
#define ERROR_OBJECT_IN_LIST
#define ERROR_OBJECT_NOT_EXTERNALLY_BACKED
#define ERROR_OBJECT_NOT_FOUND
#define ERROR_OLD_WIN_VERSION
#define ERROR_ONLY_IF_CONNECTED
#define ERROR_OPEN_FAILED
#define ERROR_OPEN_FILES
#define ERROR_OPERATION_ABORTED
#define ERROR_OPLOCK_NOT_GRANTED
#define ERROR_OUTOFMEMORY
#define ERROR_OUT_OF_PAPER
#define ERROR_OUT_OF_STRUCTURES
#define ERROR_OVERRIDE_NOCHANGES
#define ERROR_PACKAGES_IN_USE
#define ERROR_PACKAGE_ALREADY_EXISTS
#define ERROR_PACKAGE_REPOSITORY_CORRUPTED
#define ERROR_PACKAGE_UPDATING
#define ERROR_PAGED_SYSTEM_RESOURCES
#define ERROR_PAGEFILE_QUOTA
#define ERROR_PARAMETER_QUOTA_EXCEEDED
#define ERROR_PARTIAL_COPY
#define ERROR_PARTITION_FAILURE
#define ERROR_PASSWORD_EXPIRED
#define ERROR_PASSWORD_MUST_CHANGE
#define ERROR_PASSWORD_RESTRICTION
#define ERROR_PATCH_PACKAGE_INVALID
#define ERROR_PATCH_PACKAGE_OPEN_FAILED
#define ERROR_PATCH_PACKAGE_REJECTED
#define ERROR_PATCH_PACKAGE_UNSUPPORTED
#define ERROR_PATCH_TARGET_NOT_FOUND
#define ERROR_PATH_BUSY
#define ERROR_PATH_NOT_FOUND
#define ERROR_PER_USER_TRUST_QUOTA_EXCEEDED
#define ERROR_PIPE_BUSY
#define ERROR_PIPE_CONNECTED
#define ERROR_PIPE_LISTENING
#define ERROR_PIPE_LOCAL
#define ERROR_PIPE_NOT_CONNECTED
#define ERROR_PKINIT_FAILURE
#define ERROR_POINT_NOT_FOUND
#define ERROR_POLICY_OBJECT_NOT_FOUND
#define ERROR_POLICY_ONLY_IN_DS
#define ERROR_POPUP_ALREADY_ACTIVE
#define ERROR_PORT_UNREACHABLE
#define ERROR_POSSIBLE_DEADLOCK
#define ERROR_POTENTIAL_FILE_FOUND
#define ERROR_PRINTER_ALREADY_EXISTS
#define ERROR_PRINTER_DELETED
#define ERROR_PRINTER_DRIVER_ALREADY_INSTALLED
#define ERROR_PRINTER_DRIVER_BLOCKED
#define ERROR_PRINTER_DRIVER_IN_USE
#define ERROR_PRINTER_DRIVER_WARNED
#define ERROR_PRINTER_HAS_JOBS_QUEUED
#define ERROR_PRINTER_NOT_FOUND
#define ERROR_PRINTQ_FULL
#define ERROR_PRINT_CANCELLED
#define ERROR_PRINT_MONITOR_ALREADY_INSTALLED
#define ERROR_PRINT_MONITOR_IN_USE
#define ERROR_PRINT_PROCESSOR_ALREADY_INSTALLED
#define ERROR_PRIVATE_DIALOG_INDEX
#define ERROR_PRIVILEGE_NOT_HELD
#define ERROR_PROCESS_ABORTED
#define ERROR_PROC_NOT_FOUND
#define ERROR_PRODUCT_UNINSTALLED
#define ERROR_PRODUCT_VERSION
#define ERROR_PROFILE_NOT_ASSOCIATED_WITH_DEVICE
#define ERROR_PROFILE_NOT_FOUND
#define ERROR_PROMOTION_ACTIVE
#define ERROR_PROTOCOL_UNREACHABLE
#define ERROR_QUORUMLOG_OPEN_FAILED
#define ERROR_QUORUM_DISK_NOT_FOUND
#define ERROR_QUORUM_OWNER_ALIVE
#define ERROR_QUORUM_RESOURCE
#define ERROR_QUORUM_RESOURCE_ONLINE_FAILED
#define ERROR_READ_FAULT
#define ERROR_RECOVERY_FAILURE
#define ERROR_RECOVERY_FILE_CORRUPT
#define ERROR_REC_NON_EXISTENT
#define ERROR_REDIRECTOR_HAS_OPEN_HANDLES
#define ERROR_REDIR_PAUSED
#define ERROR_REGISTRY_CORRUPT
#define ERROR_REGISTRY_IO_FAILED
#define ERROR_REGISTRY_RECOVERED
#define ERROR_REG_NAT_CONSUMPTION
#define ERROR_RELOC_CHAIN_XEEDS_SEGLIM
#define ERROR_REMOTE_PRINT_CONNECTIONS_BLOCKED
#define ERROR_REMOTE_SESSION_LIMIT_EXCEEDED
#define ERROR_REMOTE_STORAGE_MEDIA_ERROR
#define ERROR_REMOTE_STORAGE_NOT_ACTIVE
#define ERROR_REMOVE_FAILED
#define ERROR_REM_NOT_LIST
#define ERROR_REPARSE_ATTRIBUTE_CONFLICT
#define ERROR_REPARSE_TAG_INVALID
#define ERROR_REPARSE_TAG_MISMATCH
#define ERROR_REQUEST_ABORTED
#define ERROR_REQUEST_REFUSED
#define ERROR_REQUIRES_INTERACTIVE_WINDOWSTATION
#define ERROR_REQ_NOT_ACCEP
#define ERROR_RESILIENCY_FILE_CORRUPT
#define ERROR_RESMON_CREATE_FAILED
#define ERROR_RESMON_INVALID_STATE
#define ERROR_RESMON_ONLINE_FAILED
#define ERROR_RESOURCE_DATA_NOT_FOUND
#define ERROR_RESOURCE_DISABLED
#define ERROR_RESOURCE_ENUM_USER_STOP
#define ERROR_RESOURCE_FAILED
#define ERROR_RESOURCE_LANG_NOT_FOUND
#define ERROR_RESOURCE_NAME_NOT_FOUND
#define ERROR_RESOURCE_NOT_AVAILABLE
#define ERROR_RESOURCE_NOT_FOUND
#define ERROR_RESOURCE_NOT_ONLINE
#define ERROR_RESOURCE_NOT_PRESENT
#define ERROR_RESOURCE_ONLINE
#define ERROR_RESOURCE_PROPERTIES_STORED
#define ERROR_RESOURCE_PROPERTY_UNCHANGEABLE
#define ERROR_RESOURCE_TYPE_NOT_FOUND
#define ERROR_RESTART_APPLICATION
#define ERROR_RETRY
#define ERROR_REVISION_MISMATCH
#define ERROR_RING2SEG_MUST_BE_MOVABLE
#define ERROR_RING2_STACK_IN_USE
#define ERROR_RMODE_APP
#define ERROR_RPL_NOT_ALLOWED
#define ERROR_RUNLEVEL_SWITCH_AGENT_TIMEOUT
#define ERROR_RUNLEVEL_SWITCH_IN_PROGRESS
#define ERROR_RUNLEVEL_SWITCH_TIMEOUT
#define ERROR_RXACT_COMMIT_FAILURE
#define ERROR_RXACT_INVALID_STATE
#define ERROR_SAME_DRIVE
#define ERROR_SAM_INIT_FAILURE
#define ERROR_SCOPE_NOT_FOUND
#define ERROR_SCREEN_ALREADY_LOCKED
#define ERROR_SECONDARY_IC_PROVIDER_NOT_REGISTERED
#define ERROR_SECRET_TOO_LONG
#define ERROR_SECTOR_NOT_FOUND
#define ERROR_SEEK
#define ERROR_SEEK_ON_DEVICE
#define ERROR_SEM_IS_SET
#define ERROR_SEM_NOT_FOUND
#define ERROR_SEM_OWNER_DIED
#define ERROR_SEM_TIMEOUT
#define ERROR_SEM_USER_LIMIT
#define ERROR_SERIAL_NO_DEVICE
#define ERROR_SERVER_DISABLED
#define ERROR_SERVER_HAS_OPEN_HANDLES
#define ERROR_SERVER_NOT_DISABLED
#define ERROR_SERVER_SHUTDOWN_IN_PROGRESS
#define ERROR_SERVICES_FAILED_AUTOSTART
#define ERROR_SERVICE_ALREADY_RUNNING
#define ERROR_SERVICE_CANNOT_ACCEPT_CTRL
#define ERROR_SERVICE_DATABASE_LOCKED
#define ERROR_SERVICE_DEPENDENCY_DELETED
#define ERROR_SERVICE_DEPENDENCY_FAIL
#define ERROR_SERVICE_DISABLED
#define ERROR_SERVICE_DOES_NOT_EXIST
#define ERROR_SERVICE_EXISTS
#define ERROR_SERVICE_LOGON_FAILED
#define ERROR_SERVICE_MARKED_FOR_DELETE
#define ERROR_SERVICE_NEVER_STARTED
#define ERROR_SERVICE_NOT_ACTIVE
#define ERROR_SERVICE_NOT_FOUND
#define ERROR_SERVICE_NOT_IN_EXE
#define ERROR_SERVICE_NO_THREAD
#define ERROR_SERVICE_REQUEST_TIMEOUT
#define ERROR_SERVICE_SPECIFIC_ERROR
#define ERROR_SERVICE_START_HANG
#define ERROR_SESSION_CREDENTIAL_CONFLICT
#define ERROR_SETCOUNT_ON_BAD_LB
#define ERROR_SETMARK_DETECTED
#define ERROR_SET_NOT_FOUND
#define ERROR_SET_POWER_STATE_FAILED
#define ERROR_SET_POWER_STATE_VETOED
#define ERROR_SEVERITY_ERROR 0xC0000000
#define ERROR_SEVERITY_INFORMATIONAL 0x40000000
#define ERROR_SEVERITY_SUCCESS 0x00000000
#define ERROR_SEVERITY_WARNING 0x80000000
#define ERROR_SHARED_POLICY
#define ERROR_SHARING_BUFFER_EXCEEDED
#define ERROR_SHARING_PAUSED
#define ERROR_SHARING_VIOLATION
#define ERROR_SHUTDOWN_CLUSTER
#define ERROR_SHUTDOWN_IN_PROGRESS
#define ERROR_SIGNAL_PENDING
#define ERROR_SIGNAL_REFUSED
#define ERROR_SINGLE_INSTANCE_APP
#define ERROR_SMARTCARD_SUBSYSTEM_FAILURE
#define ERROR_SMI_PRIMITIVE_INSTALLER_FAILED
#define ERROR_SOME_NOT_MAPPED
#define ERROR_SOURCE_ELEMENT_EMPTY
#define ERROR_SPECIAL_ACCOUNT
#define ERROR_SPECIAL_GROUP
#define ERROR_SPECIAL_USER
#define ERROR_SPL_NO_ADDJOB
#define ERROR_SPL_NO_STARTDOC
#define ERROR_SPOOL_FILE_NOT_FOUND
#define ERROR_STACK_BUFFER_OVERRUN
#define ERROR_STACK_OVERFLOW
#define ERROR_STATE_COMPOSITE_SETTING_VALUE_SIZE_LIMIT_EXCEEDED
#define ERROR_STATE_CONTAINER_NAME_SIZE_LIMIT_EXCEEDED
#define ERROR_STATE_CREATE_CONTAINER_FAILED
#define ERROR_STATE_DELETE_CONTAINER_FAILED
#define ERROR_STATE_DELETE_SETTING_FAILED
#define ERROR_STATE_ENUMERATE_CONTAINER_FAILED
#define ERROR_STATE_ENUMERATE_SETTINGS_FAILED
#define ERROR_STATE_GET_VERSION_FAILED
#define ERROR_STATE_LOAD_STORE_FAILED
#define ERROR_STATE_OPEN_CONTAINER_FAILED
#define ERROR_STATE_QUERY_SETTING_FAILED
#define ERROR_STATE_READ_COMPOSITE_SETTING_FAILED
#define ERROR_STATE_READ_SETTING_FAILED
#define ERROR_STATE_SETTING_NAME_SIZE_LIMIT_EXCEEDED
#define ERROR_STATE_SETTING_VALUE_SIZE_LIMIT_EXCEEDED
#define ERROR_STATE_SET_VERSION_FAILED
#define ERROR_STATE_STRUCTURED_RESET_FAILED
#define ERROR_STATE_WRITE_COMPOSITE_SETTING_FAILED
#define ERROR_STATE_WRITE_SETTING_FAILED
#define ERROR_STATIC_INIT
#define ERROR_SUBST_TO_JOIN
#define ERROR_SUBST_TO_SUBST
#define ERROR_SUCCESS
#define ERROR_SUCCESS_REBOOT_INITIATED
#define ERROR_SUCCESS_REBOOT_REQUIRED
#define ERROR_SUCCESS_RESTART_REQUIRED
#define ERROR_SWAPERROR
#define ERROR_SXS_ACTIVATION_CONTEXT_DISABLED
#define ERROR_SXS_ASSEMBLY_IS_NOT_A_DEPLOYMENT
#define ERROR_SXS_ASSEMBLY_MISSING
#define ERROR_SXS_ASSEMBLY_NOT_FOUND
#define ERROR_SXS_ASSEMBLY_NOT_LOCKED
#define ERROR_SXS_CANT_GEN_ACTCTX
#define ERROR_SXS_COMPONENT_STORE_CORRUPT
#define ERROR_SXS_CORRUPTION
#define ERROR_SXS_CORRUPT_ACTIVATION_STACK
#define ERROR_SXS_DUPLICATE_ASSEMBLY_NAME
#define ERROR_SXS_DUPLICATE_CLSID
#define ERROR_SXS_DUPLICATE_DLL_NAME
#define ERROR_SXS_DUPLICATE_IID
#define ERROR_SXS_DUPLICATE_PROGID
#define ERROR_SXS_DUPLICATE_TLBID
#define ERROR_SXS_DUPLICATE_WINDOWCLASS_NAME
#define ERROR_SXS_EARLY_DEACTIVATION
#define ERROR_SXS_FILE_HASH_MISMATCH
#define ERROR_SXS_FILE_HASH_MISSING
#define ERROR_SXS_FILE_NOT_PART_OF_ASSEMBLY
#define ERROR_SXS_IDENTITIES_DIFFERENT
#define ERROR_SXS_IDENTITY_DUPLICATE_ATTRIBUTE
#define ERROR_SXS_IDENTITY_PARSE_ERROR
#define ERROR_SXS_INCORRECT_PUBLIC_KEY_TOKEN
#define ERROR_SXS_INVALID_ACTCTXDATA_FORMAT
#define ERROR_SXS_INVALID_ASSEMBLY_IDENTITY_ATTRIBUTE
#define ERROR_SXS_INVALID_ASSEMBLY_IDENTITY_ATTRIBUTE_NAME
#define ERROR_SXS_INVALID_DEACTIVATION
#define ERROR_SXS_INVALID_IDENTITY_ATTRIBUTE_NAME
#define ERROR_SXS_INVALID_IDENTITY_ATTRIBUTE_VALUE
#define ERROR_SXS_INVALID_XML_NAMESPACE_URI
#define ERROR_SXS_KEY_NOT_FOUND
#define ERROR_SXS_LEAF_MANIFEST_DEPENDENCY_NOT_INSTALLED
#define ERROR_SXS_MANIFEST_FORMAT_ERROR
#define ERROR_SXS_MANIFEST_IDENTITY_SAME_BUT_CONTENTS_DIFFERENT
#define ERROR_SXS_MANIFEST_INVALID_REQUIRED_DEFAULT_NAMESPACE
#define ERROR_SXS_MANIFEST_MISSING_REQUIRED_DEFAULT_NAMESPACE
#define ERROR_SXS_MANIFEST_PARSE_ERROR
#define ERROR_SXS_MANIFEST_TOO_BIG
#define ERROR_SXS_MISSING_ASSEMBLY_IDENTITY_ATTRIBUTE
#define ERROR_SXS_MULTIPLE_DEACTIVATION
#define ERROR_SXS_POLICY_PARSE_ERROR
#define ERROR_SXS_PRIVATE_MANIFEST_CROSS_PATH_WITH_REPARSE_POINT
#define ERROR_SXS_PROCESS_DEFAULT_ALREADY_SET
#define ERROR_SXS_PROCESS_TERMINATION_REQUESTED
#define ERROR_SXS_PROTECTION_CATALOG_FILE_MISSING
#define ERROR_SXS_PROTECTION_CATALOG_NOT_VALID
#define ERROR_SXS_PROTECTION_PUBLIC_KEY_TOO_SHORT
#define ERROR_SXS_PROTECTION_RECOVERY_FAILED
#define ERROR_SXS_RELEASE_ACTIVATION_CONTEXT
#define ERROR_SXS_ROOT_MANIFEST_DEPENDENCY_NOT_INSTALLED
#define ERROR_SXS_SECTION_NOT_FOUND
#define ERROR_SXS_SETTING_NOT_REGISTERED
#define ERROR_SXS_SYSTEM_DEFAULT_ACTIVATION_CONTEXT_EMPTY
#define ERROR_SXS_THREAD_QUERIES_DISABLED
#define ERROR_SXS_TRANSACTION_CLOSURE_INCOMPLETE
#define ERROR_SXS_UNKNOWN_ENCODING
#define ERROR_SXS_UNKNOWN_ENCODING_GROUP
#define ERROR_SXS_UNTRANSLATABLE_HRESULT
#define ERROR_SXS_VERSION_CONFLICT
#define ERROR_SXS_WRONG_SECTION_TYPE
#define ERROR_SXS_XML_E_BADCHARDATA
#define ERROR_SXS_XML_E_BADCHARINSTRING
#define ERROR_SXS_XML_E_BADNAMECHAR
#define ERROR_SXS_XML_E_BADPEREFINSUBSET
#define ERROR_SXS_XML_E_BADSTARTNAMECHAR
#define ERROR_SXS_XML_E_BADXMLCASE
#define ERROR_SXS_XML_E_BADXMLDECL
#define ERROR_SXS_XML_E_COMMENTSYNTAX
#define ERROR_SXS_XML_E_DUPLICATEATTRIBUTE
#define ERROR_SXS_XML_E_EXPECTINGCLOSEQUOTE
#define ERROR_SXS_XML_E_EXPECTINGTAGEND
#define ERROR_SXS_XML_E_INCOMPLETE_ENCODING
#define ERROR_SXS_XML_E_INTERNALERROR
#define ERROR_SXS_XML_E_INVALIDATROOTLEVEL
#define ERROR_SXS_XML_E_INVALIDENCODING
#define ERROR_SXS_XML_E_INVALIDSWITCH
#define ERROR_SXS_XML_E_INVALID_DECIMAL
#define ERROR_SXS_XML_E_INVALID_HEXIDECIMAL
#define ERROR_SXS_XML_E_INVALID_STANDALONE
#define ERROR_SXS_XML_E_INVALID_UNICODE
#define ERROR_SXS_XML_E_INVALID_VERSION
#define ERROR_SXS_XML_E_MISSINGEQUALS
#define ERROR_SXS_XML_E_MISSINGQUOTE
#define ERROR_SXS_XML_E_MISSINGROOT
#define ERROR_SXS_XML_E_MISSINGSEMICOLON
#define ERROR_SXS_XML_E_MISSINGWHITESPACE
#define ERROR_SXS_XML_E_MISSING_PAREN
#define ERROR_SXS_XML_E_MULTIPLEROOTS
#define ERROR_SXS_XML_E_MULTIPLE_COLONS
#define ERROR_SXS_XML_E_RESERVEDNAMESPACE
#define ERROR_SXS_XML_E_UNBALANCEDPAREN
#define ERROR_SXS_XML_E_UNCLOSEDCDATA
#define ERROR_SXS_XML_E_UNCLOSEDCOMMENT
#define ERROR_SXS_XML_E_UNCLOSEDDECL
#define ERROR_SXS_XML_E_UNCLOSEDENDTAG
#define ERROR_SXS_XML_E_UNCLOSEDSTARTTAG
#define ERROR_SXS_XML_E_UNCLOSEDSTRING
#define ERROR_SXS_XML_E_UNCLOSEDTAG
#define ERROR_SXS_XML_E_UNEXPECTEDENDTAG
#define ERROR_SXS_XML_E_UNEXPECTEDEOF
#define ERROR_SXS_XML_E_UNEXPECTED_STANDALONE
#define ERROR_SXS_XML_E_UNEXPECTED_WHITESPACE
#define ERROR_SXS_XML_E_WHITESPACEORQUESTIONMARK
#define ERROR_SXS_XML_E_XMLDECLSYNTAX
#define ERROR_SYMLINK_CLASS_DISABLED
#define ERROR_SYMLINK_NOT_SUPPORTED
#define ERROR_SYNC_FOREGROUND_REFRESH_REQUIRED
#define ERROR_SYSTEM_DEVICE_NOT_FOUND
#define ERROR_SYSTEM_NEEDS_REMEDIATION
#define ERROR_SYSTEM_TRACE
#define ERROR_TAG_NOT_FOUND
#define ERROR_TAG_NOT_PRESENT
#define ERROR_THREAD_1_INACTIVE
#define ERROR_TIMEOUT
#define ERROR_TIME_SKEW
#define ERROR_TLW_WITH_WSCHILD
#define ERROR_TOKEN_ALREADY_IN_USE
#define ERROR_TOO_MANY_CMDS
#define ERROR_TOO_MANY_CONTEXT_IDS
#define ERROR_TOO_MANY_LINKS
#define ERROR_TOO_MANY_LUIDS_REQUESTED
#define ERROR_TOO_MANY_MODULES
#define ERROR_TOO_MANY_MUXWAITERS
#define ERROR_TOO_MANY_NAMES
#define ERROR_TOO_MANY_OPEN_FILES
#define ERROR_TOO_MANY_POSTS
#define ERROR_TOO_MANY_SECRETS
#define ERROR_TOO_MANY_SEMAPHORES
#define ERROR_TOO_MANY_SEM_REQUESTS
#define ERROR_TOO_MANY_SESS
#define ERROR_TOO_MANY_SIDS
#define ERROR_TOO_MANY_TCBS
#define ERROR_TRANSFORM_NOT_SUPPORTED
#define ERROR_TRANSPORT_FULL
#define ERROR_TRUSTED_DOMAIN_FAILURE
#define ERROR_TRUSTED_RELATIONSHIP_FAILURE
#define ERROR_TRUST_FAILURE
#define ERROR_UNABLE_TO_CLEAN
#define ERROR_UNABLE_TO_EJECT_MOUNTED_MEDIA
#define ERROR_UNABLE_TO_INVENTORY_DRIVE
#define ERROR_UNABLE_TO_INVENTORY_SLOT
#define ERROR_UNABLE_TO_INVENTORY_TRANSPORT
#define ERROR_UNABLE_TO_LOAD_MEDIUM
#define ERROR_UNABLE_TO_LOCK_MEDIA
#define ERROR_UNABLE_TO_MOVE_REPLACEMENT
#define ERROR_UNABLE_TO_MOVE_REPLACEMENT_2
#define ERROR_UNABLE_TO_REMOVE_REPLACED
#define ERROR_UNABLE_TO_UNLOAD_MEDIA
#define ERROR_UNEXPECTED_OMID
#define ERROR_UNEXP_NET_ERR
#define ERROR_UNIDENTIFIED_ERROR
#define ERROR_UNKNOWN_COMPONENT
#define ERROR_UNKNOWN_FEATURE
#define ERROR_UNKNOWN_PORT
#define ERROR_UNKNOWN_PRINTER_DRIVER
#define ERROR_UNKNOWN_PRINTPROCESSOR
#define ERROR_UNKNOWN_PRINT_MONITOR
#define ERROR_UNKNOWN_PRODUCT
#define ERROR_UNKNOWN_PROPERTY
#define ERROR_UNKNOWN_REVISION
#define ERROR_UNMAPPED_SUBSTITUTION_STRING
#define ERROR_UNRECOGNIZED_MEDIA
#define ERROR_UNRECOGNIZED_VOLUME
#define ERROR_UNSUPPORTED_TYPE
#define ERROR_USER_APC
#define ERROR_USER_DELETE_TRUST_QUOTA_EXCEEDED
#define ERROR_USER_EXISTS
#define ERROR_USER_MAPPED_FILE
#define ERROR_VC_DISCONNECTED
#define ERROR_VDM_DISALLOWED
#define ERROR_VOLUME_CONTAINS_SYS_FILES
#define ERROR_VOLUME_NOT_SIS_ENABLED
#define ERROR_VOLUME_NOT_SUPPORT_EFS
#define ERROR_WAIT_1
#define ERROR_WAIT_2
#define ERROR_WAIT_3
#define ERROR_WAIT_63
#define ERROR_WAIT_NO_CHILDREN
#define ERROR_WAKE_SYSTEM
#define ERROR_WINDOW_NOT_COMBOBOX
#define ERROR_WINDOW_NOT_DIALOG
#define ERROR_WINDOW_OF_OTHER_THREAD
#define ERROR_WINS_INTERNAL
#define ERROR_WMI_ALREADY_DISABLED
#define ERROR_WMI_ALREADY_ENABLED
#define ERROR_WMI_DP_FAILED
#define ERROR_WMI_DP_NOT_FOUND
#define ERROR_WMI_GUID_DISCONNECTED
#define ERROR_WMI_GUID_NOT_FOUND
#define ERROR_WMI_INSTANCE_NOT_FOUND
#define ERROR_WMI_INVALID_MOF
#define ERROR_WMI_INVALID_REGINFO
#define ERROR_WMI_ITEMID_NOT_FOUND
#define ERROR_WMI_READ_ONLY
#define ERROR_WMI_SERVER_UNAVAILABLE
#define ERROR_WMI_SET_FAILURE
#define ERROR_WMI_TRY_AGAIN
#define ERROR_WMI_UNRESOLVED_INSTANCE_REF
#define ERROR_WORKING_SET_QUOTA
#define ERROR_WRITE_FAULT
#define ERROR_WRITE_PROTECT
#define ERROR_WRONG_COMPARTMENT
#define ERROR_WRONG_DISK
#define ERROR_WRONG_EFS
#define ERROR_WRONG_PASSWORD
#define ERROR_WRONG_TARGET_NAME
#define ERROR_XMLDSIG_ERROR
#define ERROR_XML_ENCODING_MISMATCH
#define ERROR_XML_PARSE_ERROR
#define ESB_DISABLE_LTUP
#define ESB_DISABLE_RTDN
#define ES_AUTOHSCROLL
#define ES_AUTOVSCROLL
#define ES_AWAYMODE_REQUIRED
#define ES_CENTER
#define ES_CONTINUOUS
#define ES_DISPLAY_REQUIRED
#define ES_LEFT
#define ES_LOWERCASE
#define ES_MULTILINE
#define ES_NOHIDESEL
#define ES_NUMBER
#define ES_OEMCONVERT
#define ES_PASSWORD
#define ES_READONLY
#define ES_RIGHT
#define ES_SYSTEM_REQUIRED
#define ES_UPPERCASE
#define ES_USER_PRESENT
#define ES_WANTRETURN
#define EVENPARITY 2
#define EVENT_ALL_ACCESS
#define EVENT_E_ALL_SUBSCRIBERS_FAILED
#define EVENT_E_CANT_MODIFY_OR_DELETE_CONFIGURED_OBJECT
#define EVENT_E_CANT_MODIFY_OR_DELETE_UNCONFIGURED_OBJECT
#define EVENT_E_COMPLUS_NOT_INSTALLED
#define EVENT_E_FIRST
#define EVENT_E_INTERNALERROR
#define EVENT_E_INTERNALEXCEPTION
#define EVENT_E_INVALID_EVENT_CLASS_PARTITION
#define EVENT_E_INVALID_PER_USER_SID
#define EVENT_E_LAST
#define EVENT_E_MISSING_EVENTCLASS
#define EVENT_E_NOT_ALL_REMOVED
#define EVENT_E_PER_USER_SID_NOT_LOGGED_ON
#define EVENT_E_QUERYFIELD
#define EVENT_E_QUERYSYNTAX
#define EVENT_E_TOO_MANY_METHODS
#define EVENT_E_USER_EXCEPTION
#define EVENT_S_FIRST
#define EVENT_S_LAST
#define EVENT_S_NOSUBSCRIBERS
#define EVENT_S_SOME_SUBSCRIBERS_FAILED
#define EXCEPTION_ACCESS_VIOLATION
#define EXCEPTION_ARRAY_BOUNDS_EXCEEDED
#define EXCEPTION_BREAKPOINT
#define EXCEPTION_DATATYPE_MISALIGNMENT
#define EXCEPTION_FLT_DENORMAL_OPERAND
#define EXCEPTION_FLT_DIVIDE_BY_ZERO
#define EXCEPTION_FLT_INEXACT_RESULT
#define EXCEPTION_FLT_INVALID_OPERATION
#define EXCEPTION_FLT_OVERFLOW
#define EXCEPTION_FLT_STACK_CHECK
#define EXCEPTION_FLT_UNDERFLOW
#define EXCEPTION_GUARD_PAGE
#define EXCEPTION_ILLEGAL_INSTRUCTION
#define EXCEPTION_INT_DIVIDE_BY_ZERO
#define EXCEPTION_INT_OVERFLOW
#define EXCEPTION_INVALID_DISPOSITION
#define EXCEPTION_INVALID_HANDLE
#define EXCEPTION_IN_PAGE_ERROR
#define EXCEPTION_NONCONTINUABLE_EXCEPTION
#define EXCEPTION_POSSIBLE_DEADLOCK
#define EXCEPTION_PRIV_INSTRUCTION
#define EXCEPTION_SINGLE_STEP
#define EXCEPTION_STACK_OVERFLOW
#define EXIT_PROCESS_DEBUG_EVENT 5
#define EXIT_THREAD_DEBUG_EVENT 4
#define EXTTEXTOUT 512
#define EXT_IMM64(...)
#define E_ABORT
#define E_ACCESSDENIED
#define E_FAIL
#define E_HANDLE
#define E_INVALIDARG
#define E_NOINTERFACE
#define E_NOTIMPL
#define E_NOT_SUFFICIENT_BUFFER
#define E_OUTOFMEMORY
#define E_PENDING
#define E_POINTER
#define E_UNEXPECTED
#define EncryptFile
#define EndUpdateResource
#define EnumCalendarInfo
#define EnumCalendarInfoEx
#define EnumDateFormats
#define EnumDateFormatsEx
#define EnumDependentServices
#define EnumDesktops
#define EnumDisplayDevices
#define EnumDisplaySettings
#define EnumDisplaySettingsEx
#define EnumFontFamilies
#define EnumFontFamiliesEx
#define EnumFonts
#define EnumICMProfiles
#define EnumLanguageGroupLocales
#define EnumProps
#define EnumPropsEx
#define EnumResourceLanguages
#define EnumResourceLanguagesEx
#define EnumResourceNames
#define EnumResourceNamesEx
#define EnumResourceTypes
#define EnumResourceTypesEx
#define EnumServicesStatus
#define EnumServicesStatusEx
#define EnumSystemCodePages
#define EnumSystemLanguageGroups
#define EnumSystemLocales
#define EnumTaskWindows(...)
#define EnumTimeFormats
#define EnumUILanguages
#define EnumWindowStations
#define ExitWindows(...)
#define ExpandEnvironmentStrings
#define ExpungeConsoleCommandHistory
#define ExtTextOut
#define FAILED(...)
#define FALSE 0
#define FILEMUIINFO_GET_CULTURE(...)
#define FILEMUIINFO_GET_MAIN_TYPEID(...)
#define FILEMUIINFO_GET_MAIN_TYPEIDS(...)
#define FILEMUIINFO_GET_MAIN_TYPENAMES(...)
#define FILEMUIINFO_GET_MUI_TYPEID(...)
#define FILEMUIINFO_GET_MUI_TYPEIDS(...)
#define FILEMUIINFO_GET_MUI_TYPENAMES(...)
#define FILE_ALL_ACCESS
#define FILE_ATTRIBUTE_ARCHIVE 0x00000020
#define FILE_ATTRIBUTE_COMPRESSED 0x00000800
#define FILE_ATTRIBUTE_DEVICE 0x00000040
#define FILE_ATTRIBUTE_DIRECTORY 0x00000010
#define FILE_ATTRIBUTE_ENCRYPTED 0x00004000
#define FILE_ATTRIBUTE_HIDDEN 0x00000002
#define FILE_ATTRIBUTE_NORMAL 0x00000080
#define FILE_ATTRIBUTE_NOT_CONTENT_INDEXED 0x00002000
#define FILE_ATTRIBUTE_OFFLINE 0x00001000
#define FILE_ATTRIBUTE_READONLY 0x00000001
#define FILE_ATTRIBUTE_REPARSE_POINT 0x00000400
#define FILE_ATTRIBUTE_SPARSE_FILE 0x00000200
#define FILE_ATTRIBUTE_SYSTEM 0x00000004
#define FILE_ATTRIBUTE_TEMPORARY 0x00000100
#define FILE_ATTRIBUTE_VIRTUAL 0x00010000
#define FILE_FLAG_BACKUP_SEMANTICS 0x2000000
#define FILE_FLAG_DELETE_ON_CLOSE 0x4000000
#define FILE_FLAG_FIRST_PIPE_INSTANCE 0x80000
#define FILE_FLAG_NO_BUFFERING 0x20000000
#define FILE_FLAG_OPEN_NO_RECALL 0x100000
#define FILE_FLAG_OPEN_REPARSE_POINT 0x200000
#define FILE_FLAG_OPEN_REQUIRING_OPLOCK 0x40000
#define FILE_FLAG_OVERLAPPED 0x40000000
#define FILE_FLAG_POSIX_SEMANTICS 0x1000000
#define FILE_FLAG_RANDOM_ACCESS 0x10000000
#define FILE_FLAG_SEQUENTIAL_SCAN 0x8000000
#define FILE_FLAG_SESSION_AWARE 0x800000
#define FILE_FLAG_WRITE_THROUGH 0x80000000
#define FILE_GENERIC_EXECUTE
#define FILE_GENERIC_READ
#define FILE_GENERIC_WRITE
#define FILE_MAP_ALL_ACCESS
#define FILE_MAP_COPY 0x1
#define FILE_MAP_EXECUTE
#define FILE_MAP_LARGE_PAGES 0x20000000
#define FILE_MAP_READ
#define FILE_MAP_RESERVE 0x80000000
#define FILE_MAP_TARGETS_INVALID 0x40000000
#define FILE_MAP_WRITE
#define FILE_SHARE_DELETE 0x00000004
#define FILE_SHARE_READ 0x00000001
#define FILE_SHARE_VALID_FLAGS 0x00000007
#define FILE_SHARE_WRITE 0x00000002
#define FILE_TYPE_CHAR 0x2
#define FILE_TYPE_DISK 0x1
#define FILE_TYPE_PIPE 0x3
#define FILE_TYPE_REMOTE 0x8000
#define FILE_TYPE_UNKNOWN 0x0
#define FILTER_HRESULT_FROM_FLT_NTSTATUS(...)
#define FLASHW_ALL
#define FLI_GLYPHS
#define FLS_OUT_OF_INDEXES
#define FMTID_NULL
#define FOREST_USER_RID_MAX
#define FRS_ERR_AUTHENTICATION
#define FRS_ERR_CHILD_TO_PARENT_COMM
#define FRS_ERR_INSUFFICIENT_PRIV
#define FRS_ERR_INTERNAL
#define FRS_ERR_INTERNAL_API
#define FRS_ERR_INVALID_API_SEQUENCE
#define FRS_ERR_INVALID_SERVICE_PARAMETER
#define FRS_ERR_PARENT_AUTHENTICATION
#define FRS_ERR_PARENT_INSUFFICIENT_PRIV
#define FRS_ERR_PARENT_TO_CHILD_COMM
#define FRS_ERR_SERVICE_COMM
#define FRS_ERR_STARTING_SERVICE
#define FRS_ERR_STOPPING_SERVICE
#define FRS_ERR_SYSVOL_DEMOTE
#define FRS_ERR_SYSVOL_IS_BUSY
#define FRS_ERR_SYSVOL_POPULATE
#define FRS_ERR_SYSVOL_POPULATE_TIMEOUT
#define FS_ARABIC
#define FS_BALTIC
#define FS_CASE_IS_PRESERVED
#define FS_CASE_SENSITIVE
#define FS_CHINESESIMP
#define FS_CHINESETRAD
#define FS_CYRILLIC
#define FS_FILE_COMPRESSION
#define FS_FILE_ENCRYPTION
#define FS_GREEK
#define FS_HEBREW
#define FS_JISJAPAN
#define FS_JOHAB
#define FS_LATIN1
#define FS_LATIN2
#define FS_PERSISTENT_ACLS
#define FS_SYMBOL
#define FS_THAI
#define FS_TURKISH
#define FS_UNICODE_STORED_ON_DISK
#define FS_VIETNAMESE
#define FS_VOL_IS_COMPRESSED
#define FS_WANSUNG
#define FVIRTKEY
#define FWP_E_ACTION_INCOMPATIBLE_WITH_LAYER
#define FWP_E_ACTION_INCOMPATIBLE_WITH_SUBLAYER
#define FWP_E_ALREADY_EXISTS
#define FWP_E_BUILTIN_OBJECT
#define FWP_E_CALLOUT_NOTIFICATION_FAILED
#define FWP_E_CALLOUT_NOT_FOUND
#define FWP_E_CONDITION_NOT_FOUND
#define FWP_E_CONTEXT_INCOMPATIBLE_WITH_CALLOUT
#define FWP_E_CONTEXT_INCOMPATIBLE_WITH_LAYER
#define FWP_E_DUPLICATE_CONDITION
#define FWP_E_DUPLICATE_KEYMOD
#define FWP_E_DYNAMIC_SESSION_IN_PROGRESS
#define FWP_E_EM_NOT_SUPPORTED
#define FWP_E_FILTER_NOT_FOUND
#define FWP_E_INCOMPATIBLE_AUTH_METHOD
#define FWP_E_INCOMPATIBLE_DH_GROUP
#define FWP_E_INCOMPATIBLE_LAYER
#define FWP_E_INCOMPATIBLE_SA_STATE
#define FWP_E_INCOMPATIBLE_TXN
#define FWP_E_INVALID_ACTION_TYPE
#define FWP_E_INVALID_AUTH_TRANSFORM
#define FWP_E_INVALID_CIPHER_TRANSFORM
#define FWP_E_INVALID_ENUMERATOR
#define FWP_E_INVALID_FLAGS
#define FWP_E_INVALID_INTERVAL
#define FWP_E_INVALID_NET_MASK
#define FWP_E_INVALID_PARAMETER
#define FWP_E_INVALID_RANGE
#define FWP_E_INVALID_WEIGHT
#define FWP_E_IN_USE
#define FWP_E_KM_CLIENTS_ONLY
#define FWP_E_LAYER_NOT_FOUND
#define FWP_E_LIFETIME_MISMATCH
#define FWP_E_MATCH_TYPE_MISMATCH
#define FWP_E_NET_EVENTS_DISABLED
#define FWP_E_NEVER_MATCH
#define FWP_E_NOTIFICATION_DROPPED
#define FWP_E_NOT_FOUND
#define FWP_E_NO_TXN_IN_PROGRESS
#define FWP_E_NULL_DISPLAY_NAME
#define FWP_E_NULL_POINTER
#define FWP_E_OUT_OF_BOUNDS
#define FWP_E_PROVIDER_CONTEXT_MISMATCH
#define FWP_E_PROVIDER_CONTEXT_NOT_FOUND
#define FWP_E_PROVIDER_NOT_FOUND
#define FWP_E_RESERVED
#define FWP_E_SESSION_ABORTED
#define FWP_E_SUBLAYER_NOT_FOUND
#define FWP_E_TIMEOUT
#define FWP_E_TOO_MANY_CALLOUTS
#define FWP_E_TOO_MANY_SUBLAYERS
#define FWP_E_TRAFFIC_MISMATCH
#define FWP_E_TXN_ABORTED
#define FWP_E_TXN_IN_PROGRESS
#define FWP_E_TYPE_MISMATCH
#define FWP_E_WRONG_SESSION
#define FWP_E_ZERO_LENGTH_ARRAY
#define FW_BLACK
#define FW_DEMIBOLD
#define FW_REGULAR
#define FW_ULTRABOLD
#define FW_ULTRALIGHT
#define FastFence
#define FatalAppExit
#define FileEncryptionStatus
#define FillConsoleOutputCharacter
#define FillMemory
#define FindActCtxSectionString
#define FindAtom
#define FindFirstChangeNotification
#define FindFirstFile
#define FindFirstFileEx
#define FindFirstFileTransacted
#define FindFirstVolume
#define FindFirstVolumeMountPoint
#define FindNextFile
#define FindNextVolume
#define FindNextVolumeMountPoint
#define FindResource
#define FindResourceEx
#define FindWindow
#define FindWindowEx
#define FoldString
#define FormatMessage
#define FreeEnvironmentStrings
#define FreeModule(...)
#define FreeProcInstance(...)
#define GCP_CLASSIN
#define GCP_DISPLAYZWG
#define GCP_JUSTIFY
#define GCP_JUSTIFYIN
#define GCP_MAXEXTENT
#define GCP_NEUTRALOVERRIDE
#define GCP_NUMERICOVERRIDE
#define GCP_NUMERICSLATIN
#define GCP_NUMERICSLOCAL
#define GCP_SYMSWAPOFF
#define GC_ROLLOVER
#define GDI_DIBSIZE(...)
#define GDI_DIBWIDTHBYTES(...)
#define GDI_ERROR
#define GDI_OBJ_LAST
#define GDI_WIDTHBYTES(...)
#define GDI__DIBSIZE(...)
#define GENERIC_ALL
#define GENERIC_EXECUTE
#define GENERIC_READ
#define GENERIC_WRITE
#define GET_APPCOMMAND_LPARAM(...)
#define GET_DEVICE_CHANGE_WPARAM(...)
#define GET_DEVICE_LPARAM(...)
#define GET_FLAGS_LPARAM(...)
#define GET_KEYSTATE_LPARAM(...)
#define GET_KEYSTATE_WPARAM(...)
#define GET_MOUSEORKEY_LPARAM
#define GET_NCHITTEST_WPARAM(...)
#define GET_POINTERID_WPARAM(...)
#define GET_RAWINPUT_CODE_WPARAM(...)
#define GET_SC_WPARAM(...)
#define GET_SYSTEM_WOW64_DIRECTORY_NAME_A_A "GetSystemWow64DirectoryA"
#define GET_SYSTEM_WOW64_DIRECTORY_NAME_A_T
#define GET_SYSTEM_WOW64_DIRECTORY_NAME_A_W
#define GET_SYSTEM_WOW64_DIRECTORY_NAME_T_A
#define GET_SYSTEM_WOW64_DIRECTORY_NAME_T_T
#define GET_SYSTEM_WOW64_DIRECTORY_NAME_T_W
#define GET_SYSTEM_WOW64_DIRECTORY_NAME_W_A "GetSystemWow64DirectoryW"
#define GET_SYSTEM_WOW64_DIRECTORY_NAME_W_T
#define GET_SYSTEM_WOW64_DIRECTORY_NAME_W_W
#define GET_WHEEL_DELTA_WPARAM(...)
#define GET_XBUTTON_WPARAM(...)
#define GHND
#define GID_ROLLOVER
#define GID_ROTATE_ANGLE_FROM_ARGUMENT(...)
#define GID_ROTATE_ANGLE_TO_ARGUMENT(...)
#define GMDI_GOINTOPOPUPS
#define GMDI_USEDISABLED
#define GMEM_LOWER
#define GPTR
#define GROUP_SECURITY_INFORMATION
#define GR_GLOBAL
#define GetAltTabInfo
#define GetAtomName
#define GetBValue(...)
#define GetBinaryType
#define GetCPInfoEx
#define GetCValue(...)
#define GetCalendarInfo
#define GetCallersEflags(...)
#define GetCharABCWidths
#define GetCharABCWidthsFloat
#define GetCharWidth
#define GetCharWidth32
#define GetCharWidthFloat
#define GetCharacterPlacement
#define GetClassInfo
#define GetClassInfoEx
#define GetClassLong
#define GetClassLongPtr
#define GetClassName
#define GetClipboardFormatName
#define GetCommandLine
#define GetCompressedFileSize
#define GetCompressedFileSizeTransacted
#define GetComputerName
#define GetComputerNameEx
#define GetConsoleAlias
#define GetConsoleAliasExes
#define GetConsoleAliasExesLength
#define GetConsoleAliases
#define GetConsoleAliasesLength
#define GetConsoleCommandHistory
#define GetConsoleCommandHistoryLength
#define GetConsoleOriginalTitle
#define GetConsoleTitle
#define GetCurrencyFormat
#define GetCurrentDirectory
#define GetCurrentHwProfile
#define GetCurrentTime(...)
#define GetDateFormat
#define GetDefaultCommConfig
#define GetDiskFreeSpace
#define GetDiskFreeSpaceEx
#define GetDlgItemText
#define GetDllDirectory
#define GetDriveType
#define GetEnhMetaFile
#define GetEnhMetaFileDescription
#define GetEnvironmentStringsA
#define GetEnvironmentVariable
#define GetExceptionCode
#define GetExceptionInformation
#define GetFileAttributes
#define GetFileAttributesEx
#define GetFileAttributesTransacted
#define GetFileSecurity
#define GetFileVersionInfo
#define GetFileVersionInfoEx
#define GetFileVersionInfoSize
#define GetFileVersionInfoSizeEx
#define GetFinalPathNameByHandle
#define GetFirmwareEnvironmentVariable
#define GetFirmwareEnvironmentVariableEx
#define GetFreeSpace(...)
#define GetFullPathName
#define GetFullPathNameTransacted
#define GetGValue(...)
#define GetGeoInfo
#define GetGlyphIndices
#define GetGlyphOutline
#define GetICMProfile
#define GetIconInfoEx
#define GetKValue(...)
#define GetKerningPairs
#define GetKeyNameText
#define GetKeyboardLayoutName
#define GetLocaleInfo
#define GetLogColorSpace
#define GetLogicalDriveStrings
#define GetLongPathName
#define GetLongPathNameTransacted
#define GetMValue(...)
#define GetMenuItemInfo
#define GetMenuString
#define GetMessage
#define GetMetaFile
#define GetModuleFileName
#define GetModuleHandle
#define GetModuleHandleEx
#define GetMonitorInfo
#define GetNamedPipeClientComputerName
#define GetNamedPipeHandleState
#define GetNextWindow(...)
#define GetNumberFormat
#define GetObject
#define GetOutlineTextMetrics
#define GetPrivateProfileInt
#define GetPrivateProfileSection
#define GetPrivateProfileSectionNames
#define GetPrivateProfileString
#define GetPrivateProfileStruct
#define GetProfileInt
#define GetProfileSection
#define GetProfileString
#define GetProp
#define GetRValue(...)
#define GetRawInputDeviceInfo
#define GetScode(...)
#define GetSegmentLimit
#define GetServiceDisplayName
#define GetServiceKeyName
#define GetShortPathName
#define GetStartupInfo
#define GetStringTypeEx
#define GetSysModalWindow(...)
#define GetSystemDirectory
#define GetSystemWindowsDirectory
#define GetSystemWow64Directory
#define GetSystemWow64Directory2
#define GetTabbedTextExtent
#define GetTempFileName
#define GetTempPath
#define GetTextExtentExPoint
#define GetTextExtentPoint
#define GetTextExtentPoint32
#define GetTextFace
#define GetTextMetrics
#define GetTimeFormat
#define GetUserName
#define GetUserObjectInformation
#define GetVersionEx
#define GetVolumeInformation
#define GetVolumeNameForVolumeMountPoint
#define GetVolumePathName
#define GetVolumePathNamesForVolumeName
#define GetWindowLong
#define GetWindowLongPtr
#define GetWindowModuleFileName
#define GetWindowTask(...)
#define GetWindowText
#define GetWindowTextLength
#define GetWindowsDirectory
#define GetYValue(...)
#define GlobalAddAtom
#define GlobalAddAtomEx
#define GlobalDiscard(...)
#define GlobalFindAtom
#define GlobalGetAtomName
#define GlobalLRUNewest(...)
#define GlobalLRUOldest(...)
#define GrayString
#define HANDLE_FLAG_INHERIT 0x1
#define HANDLE_FLAG_PROTECT_FROM_CLOSE 0x2
#define HAS_POINTER_CONFIDENCE_WPARAM(...)
#define HBMMENU_CALLBACK
#define HBMMENU_MBAR_CLOSE
#define HBMMENU_MBAR_CLOSE_D
#define HBMMENU_MBAR_MINIMIZE
#define HBMMENU_MBAR_MINIMIZE_D
#define HBMMENU_MBAR_RESTORE
#define HBMMENU_POPUP_CLOSE
#define HBMMENU_POPUP_MAXIMIZE
#define HBMMENU_POPUP_MINIMIZE
#define HBMMENU_POPUP_RESTORE
#define HBMMENU_SYSTEM
#define HC_NOREM
#define HEAP_MAKE_TAG_FLAGS(...)
#define HFILE_ERROR
#define HGDI_ERROR
#define HIBYTE(...)
#define HIGH_PRIORITY_CLASS 0x80
#define HIWORD(...)
#define HKEY_CLASSES_ROOT
#define HKEY_CURRENT_CONFIG
#define HKEY_CURRENT_USER
#define HKEY_CURRENT_USER_LOCAL_SETTINGS
#define HKEY_DYN_DATA
#define HKEY_LOCAL_MACHINE
#define HKEY_PERFORMANCE_DATA
#define HKEY_PERFORMANCE_NLSTEXT
#define HKEY_PERFORMANCE_TEXT
#define HKEY_USERS
#define HOLLOW_BRUSH
#define HRESULT_CODE(...)
#define HRESULT_FACILITY(...)
#define HRESULT_FROM_NT(...)
#define HRESULT_FROM_SETUPAPI(...)
#define HRESULT_FROM_WIN32(...)
#define HRESULT_SEVERITY(...)
#define HSHELL_FLASH
#define HSHELL_RUDEAPPACTIVATED
#define HTREDUCE
#define HTSIZE
#define HTSIZEFIRST
#define HTSIZELAST
#define HTZOOM
#define HWND_BOTTOM
#define HWND_BROADCAST
#define HWND_DESKTOP
#define HWND_MESSAGE
#define HWND_NOTOPMOST
#define HWND_TOP
#define HWND_TOPMOST
#define Handle64ToHandle(...)
#define HandleToHandle32(...)
#define HandleToHandle64(...)
#define HandleToUlong(...)
#define HasOverlappedIoCompleted(...)
#define ICMENUMPROC
#define IDC_APPSTARTING
#define IDC_ARROW
#define IDC_CROSS
#define IDC_HAND
#define IDC_HELP
#define IDC_IBEAM
#define IDC_ICON
#define IDC_NO
#define IDC_PERSON
#define IDC_PIN
#define IDC_SIZE
#define IDC_SIZEALL
#define IDC_SIZENESW
#define IDC_SIZENS
#define IDC_SIZENWSE
#define IDC_SIZEWE
#define IDC_UPARROW
#define IDC_WAIT
#define IDI_APPLICATION
#define IDI_ASTERISK
#define IDI_ERROR
#define IDI_EXCLAMATION
#define IDI_HAND
#define IDI_INFORMATION
#define IDI_QUESTION
#define IDI_SHIELD
#define IDI_WARNING
#define IDI_WINLOGO
#define IDLE_PRIORITY_CLASS 0x40
#define IFACEMETHODIMP
#define IFACEMETHODIMPV
#define IFACEMETHODIMPV_(...)
#define IFACEMETHODIMP_(...)
#define IGP_GETIMEVERSION
#define IID_NULL
#define ILLUMINANT_DAYLIGHT
#define ILLUMINANT_FLUORESCENT
#define ILLUMINANT_MAX_INDEX
#define ILLUMINANT_NTSC
#define ILLUMINANT_TUNGSTEN
#define IMAGE_ARCHIVE_END "`\n"
#define IMAGE_ARCHIVE_LINKER_MEMBER "/               "
#define IMAGE_ARCHIVE_LONGNAMES_MEMBER "//              "
#define IMAGE_ARCHIVE_PAD "\n"
#define IMAGE_ARCHIVE_START "!<arch>\n"
#define IMAGE_FILE_MACHINE_AXP64
#define IMAGE_FIRST_SECTION(...)
#define IMAGE_NT_OPTIONAL_HDR_MAGIC
#define IMAGE_ORDINAL(...)
#define IMAGE_ORDINAL32(...)
#define IMAGE_ORDINAL64(...)
#define IMAGE_ORDINAL_FLAG
#define IMAGE_SIZEOF_NT_OPTIONAL_HEADER
#define IMAGE_SNAP_BY_ORDINAL(...)
#define IMAGE_SNAP_BY_ORDINAL32(...)
#define IMAGE_SNAP_BY_ORDINAL64(...)
#define IMAGE_SYM_ABSOLUTE
#define IMAGE_SYM_CLASS_END_OF_FUNCTION
#define IMAGE_SYM_DEBUG
#define IMAGE_SYM_SECTION_MAX_EX
#define IMAGE_SYM_UNDEFINED
#define IME_CMODE_CHINESE
#define IME_CMODE_HANGEUL
#define IME_CMODE_HANGUL
#define IME_CMODE_JAPANESE
#define IMFS_CHECKED
#define IMFS_DEFAULT
#define IMFS_DISABLED
#define IMFS_ENABLED
#define IMFS_GRAYED
#define IMFS_HILITE
#define IMFS_UNCHECKED
#define IMFS_UNHILITE
#define INCREF(...)
#define INFINITE 0xffffffff
#define INIT_ONCE_ASYNC
#define INIT_ONCE_CHECK_ONLY
#define INIT_ONCE_CTX_RESERVED_BITS
#define INIT_ONCE_INIT_FAILED
#define INIT_ONCE_STATIC_INIT
#define INPLACE_E_FIRST
#define INPLACE_E_LAST
#define INPLACE_E_NOTOOLSPACE
#define INPLACE_E_NOTUNDOABLE
#define INPLACE_S_FIRST
#define INPLACE_S_LAST
#define INPLACE_S_TRUNCATED
#define INS_IMM64(...)
#define INVALID_ATOM
#define INVALID_FILE_ATTRIBUTES
#define INVALID_FILE_SIZE
#define INVALID_HANDLE_VALUE
#define INVALID_OS_COUNT (0xffff)
#define INVALID_SET_FILE_POINTER
#define IO_COMPLETION_ALL_ACCESS
#define IO_REPARSE_TAG_AF_UNIX
#define IO_REPARSE_TAG_APPEXECLINK
#define IO_REPARSE_TAG_CLOUD
#define IO_REPARSE_TAG_CLOUD_1
#define IO_REPARSE_TAG_CLOUD_2
#define IO_REPARSE_TAG_CLOUD_3
#define IO_REPARSE_TAG_CLOUD_4
#define IO_REPARSE_TAG_CLOUD_5
#define IO_REPARSE_TAG_CLOUD_6
#define IO_REPARSE_TAG_CLOUD_7
#define IO_REPARSE_TAG_CLOUD_8
#define IO_REPARSE_TAG_CLOUD_9
#define IO_REPARSE_TAG_CLOUD_A
#define IO_REPARSE_TAG_CLOUD_B
#define IO_REPARSE_TAG_CLOUD_C
#define IO_REPARSE_TAG_CLOUD_D
#define IO_REPARSE_TAG_CLOUD_E
#define IO_REPARSE_TAG_CLOUD_F
#define IO_REPARSE_TAG_CLOUD_MASK
#define IO_REPARSE_TAG_CSV
#define IO_REPARSE_TAG_DEDUP
#define IO_REPARSE_TAG_DFS
#define IO_REPARSE_TAG_DFSR
#define IO_REPARSE_TAG_DRIVE_EXTENDER
#define IO_REPARSE_TAG_FILE_PLACEHOLDER
#define IO_REPARSE_TAG_FILTER_MANAGER
#define IO_REPARSE_TAG_GLOBAL_REPARSE
#define IO_REPARSE_TAG_HSM
#define IO_REPARSE_TAG_HSM2
#define IO_REPARSE_TAG_IIS_CACHE
#define IO_REPARSE_TAG_MOUNT_POINT
#define IO_REPARSE_TAG_NFS
#define IO_REPARSE_TAG_ONEDRIVE
#define IO_REPARSE_TAG_PROJFS
#define IO_REPARSE_TAG_PROJFS_TOMBSTONE
#define IO_REPARSE_TAG_RESERVED_RANGE
#define IO_REPARSE_TAG_SIS
#define IO_REPARSE_TAG_STORAGE_SYNC
#define IO_REPARSE_TAG_SYMLINK
#define IO_REPARSE_TAG_UNHANDLED
#define IO_REPARSE_TAG_WCI
#define IO_REPARSE_TAG_WCI_1
#define IO_REPARSE_TAG_WCI_TOMBSTONE
#define IO_REPARSE_TAG_WIM
#define IO_REPARSE_TAG_WOF
#define ISARY(...)
#define ISFCN(...)
#define ISOLATIONAWARE_MANIFEST_RESOURCE_ID
#define ISOLATIONAWARE_NOSTATICIMPORT_MANIFEST_RESOURCE_ID
#define ISPTR(...)
#define ISTAG(...)
#define IS_DISPATCHING(...)
#define IS_ERROR(...)
#define IS_HIGH_SURROGATE(...)
#define IS_INTRESOURCE(...)
#define IS_LOW_SURROGATE(...)
#define IS_POINTER_CANCELED_WPARAM(...)
#define IS_POINTER_FIFTHBUTTON_WPARAM(...)
#define IS_POINTER_FIRSTBUTTON_WPARAM(...)
#define IS_POINTER_FLAG_SET_WPARAM(...)
#define IS_POINTER_FOURTHBUTTON_WPARAM(...)
#define IS_POINTER_INCONTACT_WPARAM(...)
#define IS_POINTER_INRANGE_WPARAM(...)
#define IS_POINTER_NEW_WPARAM(...)
#define IS_POINTER_PRIMARY_WPARAM(...)
#define IS_POINTER_SECONDBUTTON_WPARAM(...)
#define IS_POINTER_THIRDBUTTON_WPARAM(...)
#define IS_SURROGATE_PAIR(...)
#define IS_TARGET_UNWIND(...)
#define IS_UNWINDING(...)
#define IS_VALIDATION_ENABLED(...)
#define IUSER_LUID
#define ImmConfigureIME
#define ImmEnumRegisterWord
#define ImmEscape
#define ImmGetCandidateList
#define ImmGetCandidateListCount
#define ImmGetCompositionFont
#define ImmGetCompositionString
#define ImmGetConversionList
#define ImmGetDescription
#define ImmGetGuideLine
#define ImmGetIMEFileName
#define ImmGetImeMenuItems
#define ImmGetRegisterWordStyle
#define ImmInstallIME
#define ImmIsUIMessage
#define ImmRegisterWord
#define ImmSetCompositionFont
#define ImmSetCompositionString
#define ImmUnregisterWord
#define InitiateShutdown
#define InitiateSystemShutdown
#define InitiateSystemShutdownEx
#define InlineIsEqualGUID(...)
#define InsertMenu
#define InsertMenuItem
#define Int32x32To64(...)
#define Int64ShllMod32(...)
#define Int64ShraMod32(...)
#define Int64ShrlMod32(...)
#define InterlockedAdd
#define InterlockedAdd64
#define InterlockedAnd
#define InterlockedAnd16
#define InterlockedAnd64
#define InterlockedAnd8
#define InterlockedAndAffinity
#define InterlockedCompareExchange
#define InterlockedCompareExchange16
#define InterlockedCompareExchange64
#define InterlockedCompareExchangeAcquire
#define InterlockedCompareExchangeAcquire64
#define InterlockedCompareExchangePointer
#define InterlockedCompareExchangePointerAcquire
#define InterlockedCompareExchangePointerRelease
#define InterlockedCompareExchangeRelease
#define InterlockedCompareExchangeRelease64
#define InterlockedDecrement
#define InterlockedDecrement16
#define InterlockedDecrement64
#define InterlockedDecrementAcquire
#define InterlockedDecrementRelease
#define InterlockedDecrementSizeT(...)
#define InterlockedExchange
#define InterlockedExchange64
#define InterlockedExchangeAcquire64
#define InterlockedExchangeAdd
#define InterlockedExchangeAdd64
#define InterlockedExchangeAddSizeT(...)
#define InterlockedExchangePointer
#define InterlockedIncrement
#define InterlockedIncrement16
#define InterlockedIncrement64
#define InterlockedIncrementAcquire
#define InterlockedIncrementRelease
#define InterlockedIncrementSizeT(...)
#define InterlockedOr
#define InterlockedOr16
#define InterlockedOr64
#define InterlockedOr8
#define InterlockedOrAffinity
#define InterlockedPushListSList
#define InterlockedXor
#define InterlockedXor16
#define InterlockedXor64
#define InterlockedXor8
#define IsBadStringPtr
#define IsCharAlpha
#define IsCharAlphaNumeric
#define IsCharLower
#define IsCharUpper
#define IsDialogMessage
#define IsEqualCLSID(...)
#define IsEqualFMTID(...)
#define IsEqualGUID(...)
#define IsEqualIID(...)
#define IsReparseTagMicrosoft(...)
#define IsReparseTagNameSurrogate(...)
#define JOB_OBJECT_ALL_ACCESS
#define JOB_OBJECT_LIMIT_PRIORITY_CLASS 0x00000020
#define KEY_ALL_ACCESS
#define KEY_CREATE_LINK (0x0020)
#define KEY_CREATE_SUB_KEY (0x0004)
#define KEY_ENUMERATE_SUB_KEYS (0x0008)
#define KEY_EVENT 0x1
#define KEY_EXECUTE
#define KEY_NOTIFY (0x0010)
#define KEY_QUERY_VALUE (0x0001)
#define KEY_READ
#define KEY_SET_VALUE (0x0002)
#define KEY_WOW64_32KEY (0x0200)
#define KEY_WOW64_64KEY (0x0100)
#define KEY_WOW64_RES (0x0300)
#define KEY_WRITE
#define LABEL_SECURITY_INFORMATION
#define LANGIDFROMLCID(...)
#define LANG_SYSTEM_DEFAULT
#define LANG_USER_DEFAULT
#define LAYOUT_ORIENTATIONMASK
#define LBS_COMBOBOX
#define LBS_DISABLENOSCROLL
#define LBS_EXTENDEDSEL
#define LBS_HASSTRINGS
#define LBS_MULTICOLUMN
#define LBS_MULTIPLESEL
#define LBS_NODATA
#define LBS_NOINTEGRALHEIGHT
#define LBS_NOREDRAW
#define LBS_NOSEL
#define LBS_NOTIFY
#define LBS_OWNERDRAWFIXED
#define LBS_OWNERDRAWVARIABLE
#define LBS_SORT
#define LBS_STANDARD
#define LBS_USETABSTOPS
#define LBS_WANTKEYBOARDINPUT
#define LB_CTLCODE
#define LCMapString
#define LCS_CALIBRATED_RGB
#define LCS_GM_ABS_COLORIMETRIC
#define LCS_GM_BUSINESS
#define LCS_GM_GRAPHICS
#define LCS_GM_IMAGES
#define LC_INTERIORS 128
#define LC_MARKER 4
#define LC_NONE 0
#define LC_POLYLINE 2
#define LC_POLYMARKER 8
#define LC_STYLED 32
#define LC_WIDE 16
#define LC_WIDESTYLED 64
#define LEGACY_SAVE_AREA_LENGTH
#define LHND
#define LLKHF_ALTDOWN
#define LLKHF_EXTENDED
#define LLKHF_UP
#define LOAD_LIBRARY_AS_DATAFILE 0x2
#define LOAD_LIBRARY_AS_DATAFILE_EXCLUSIVE 0x40
#define LOAD_LIBRARY_AS_IMAGE_RESOURCE 0x20
#define LOAD_LIBRARY_REQUIRE_SIGNED_TARGET 0x80
#define LOAD_LIBRARY_SEARCH_APPLICATION_DIR 0x200
#define LOAD_LIBRARY_SEARCH_DEFAULT_DIRS 0x1000
#define LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR 0x100
#define LOAD_LIBRARY_SEARCH_SYSTEM32 0x800
#define LOAD_LIBRARY_SEARCH_SYSTEM32_NO_FORWARDER
#define LOAD_LIBRARY_SEARCH_USER_DIRS 0x400
#define LOBYTE(...)
#define LOCALE_CUSTOM_DEFAULT
#define LOCALE_CUSTOM_UI_DEFAULT
#define LOCALE_CUSTOM_UNSPECIFIED
#define LOCALE_INVARIANT
#define LOCALE_NAME_INVARIANT
#define LOCALE_NAME_SYSTEM_DEFAULT
#define LOCALE_NAME_USER_DEFAULT
#define LOCALE_NEUTRAL
#define LOCALE_SYSTEM_DEFAULT
#define LOCALE_USER_DEFAULT
#define LOCALSERVICE_LUID
#define LOCKFILE_EXCLUSIVE_LOCK 0x2
#define LOCKFILE_FAIL_IMMEDIATELY 0x1
#define LOWORD(...)
#define LPSERVICE_MAIN_FUNCTION
#define LPTR
#define LoadAccelerators
#define LoadBitmap
#define LoadCursor
#define LoadCursorFromFile
#define LoadFence
#define LoadIcon
#define LoadImage
#define LoadKeyboardLayout
#define LoadLibrary
#define LoadLibraryEx
#define LoadMenu
#define LoadMenuIndirect
#define LoadString
#define LocalDiscard(...)
#define LockSegment(...)
#define LogonUser
#define LogonUserEx
#define LookupAccountName
#define LookupAccountNameLocal
#define LookupAccountSid
#define LookupAccountSidLocal
#define LookupPrivilegeDisplayName
#define LookupPrivilegeName
#define LookupPrivilegeValue
#define MAILSLOT_NO_MESSAGE
#define MAILSLOT_WAIT_FOREVER
#define MAKEINTATOM(...)
#define MAKEINTRESOURCE
#define MAKEINTRESOURCEA(...)
#define MAKEINTRESOURCEW(...)
#define MAKELANGID(...)
#define MAKELCID(...)
#define MAKELONG(...)
#define MAKELPARAM(...)
#define MAKELRESULT(...)
#define MAKEPOINTS(...)
#define MAKEROP4(...)
#define MAKESORTLCID(...)
#define MAKEWORD(...)
#define MAKEWPARAM(...)
#define MAKE_HRESULT(...)
#define MAKE_SCODE(...)
#define MANDATORY_LEVEL_TO_MANDATORY_RID(...)
#define MARSHAL_E_FIRST
#define MARSHAL_E_LAST
#define MARSHAL_S_FIRST
#define MARSHAL_S_LAST
#define MAXDWORD 0xffffffff
#define MAXDWORD32
#define MAXDWORD64
#define MAXHALF_PTR
#define MAXIMUM_ALLOWED
#define MAXIMUM_PROCESSORS
#define MAXIMUM_RESERVED_MANIFEST_RESOURCE_ID
#define MAXIMUM_SUSPEND_COUNT
#define MAXINT
#define MAXINT16
#define MAXINT32
#define MAXINT64
#define MAXINT8
#define MAXINT_PTR
#define MAXLONG32
#define MAXLONG64
#define MAXLONG_PTR
#define MAXSIZE_T
#define MAXSSIZE_T
#define MAXUHALF_PTR
#define MAXUINT
#define MAXUINT16
#define MAXUINT32
#define MAXUINT64
#define MAXUINT8
#define MAXUINT_PTR
#define MAXULONG32
#define MAXULONG64
#define MAXULONGLONG
#define MAXULONG_PTR
#define MAX_ACL_REVISION
#define MAX_NATURAL_ALIGNMENT
#define MAX_PATH 260
#define MB_ABORTRETRYIGNORE
#define MB_APPLMODAL
#define MB_CANCELTRYCONTINUE
#define MB_DEFAULT_DESKTOP_ONLY
#define MB_DEFBUTTON1
#define MB_DEFBUTTON2
#define MB_DEFBUTTON3
#define MB_DEFBUTTON4
#define MB_DEFMASK
#define MB_HELP
#define MB_ICONASTERISK
#define MB_ICONERROR
#define MB_ICONEXCLAMATION
#define MB_ICONHAND
#define MB_ICONINFORMATION
#define MB_ICONMASK
#define MB_ICONQUESTION
#define MB_ICONSTOP
#define MB_ICONWARNING
#define MB_MISCMASK
#define MB_MODEMASK
#define MB_NOFOCUS
#define MB_OK
#define MB_OKCANCEL
#define MB_RETRYCANCEL
#define MB_RIGHT
#define MB_RTLREADING
#define MB_SERVICE_NOTIFICATION
#define MB_SERVICE_NOTIFICATION_NT3X
#define MB_SETFOREGROUND
#define MB_SYSTEMMODAL
#define MB_TASKMODAL
#define MB_TOPMOST
#define MB_TYPEMASK
#define MB_USERICON
#define MB_YESNO
#define MB_YESNOCANCEL
#define MDM_GEN_ANALOG_PROTOCOL_DATA(...)
#define MDM_GEN_AUTO_PROTOCOL_DATA(...)
#define MDM_GEN_EXTENDEDINFO(...)
#define MDM_GEN_HDLCPPP_PROTOCOL_DATA(...)
#define MDM_GEN_PROTOCOLINFO(...)
#define MDM_GEN_V110_PROTOCOL_DATA(...)
#define MDM_GEN_V120_PROTOCOL_DATA(...)
#define MDM_GEN_X75_PROTOCOL_DATA(...)
#define MDM_GET_BEARERMODE(...)
#define MDM_GET_EXTENDEDINFO(...)
#define MDM_GET_PROTOCOLDATA(...)
#define MDM_GET_PROTOCOLID(...)
#define MDM_GET_PROTOCOLINFO(...)
#define MDM_MASK_EXTENDEDINFO
#define MDM_MASK_PROTOCOLINFO
#define MDM_PROTOCOL_ANALOG_NRLP
#define MDM_PROTOCOL_ANALOG_RLP
#define MDM_PROTOCOL_ANALOG_V34
#define MDM_PROTOCOL_AUTO_1CH
#define MDM_PROTOCOL_AUTO_2CH
#define MDM_PROTOCOL_GPRS
#define MDM_PROTOCOL_HDLCPPP_112K
#define MDM_PROTOCOL_HDLCPPP_112K_CHAP
#define MDM_PROTOCOL_HDLCPPP_112K_MSCHAP
#define MDM_PROTOCOL_HDLCPPP_112K_PAP
#define MDM_PROTOCOL_HDLCPPP_128K
#define MDM_PROTOCOL_HDLCPPP_128K_CHAP
#define MDM_PROTOCOL_HDLCPPP_128K_MSCHAP
#define MDM_PROTOCOL_HDLCPPP_128K_PAP
#define MDM_PROTOCOL_HDLCPPP_56K
#define MDM_PROTOCOL_HDLCPPP_64K
#define MDM_PROTOCOL_PIAFS_INCOMING
#define MDM_PROTOCOL_PIAFS_OUTGOING
#define MDM_PROTOCOL_V110_12DOT0K
#define MDM_PROTOCOL_V110_14DOT4K
#define MDM_PROTOCOL_V110_19DOT2K
#define MDM_PROTOCOL_V110_1DOT2K
#define MDM_PROTOCOL_V110_28DOT8K
#define MDM_PROTOCOL_V110_2DOT4K
#define MDM_PROTOCOL_V110_38DOT4K
#define MDM_PROTOCOL_V110_4DOT8K
#define MDM_PROTOCOL_V110_57DOT6K
#define MDM_PROTOCOL_V110_9DOT6K
#define MDM_PROTOCOL_V120_112K
#define MDM_PROTOCOL_V120_128K
#define MDM_PROTOCOL_V120_56K
#define MDM_PROTOCOL_V120_64K
#define MDM_PROTOCOL_X75_128K
#define MDM_PROTOCOL_X75_64K
#define MDM_PROTOCOL_X75_BTX
#define MDM_PROTOCOL_X75_T_70
#define MDM_SET_BEARERMODE(...)
#define MDM_SET_EXTENDEDINFO(...)
#define MDM_SET_PROTOCOLDATA(...)
#define MDM_SET_PROTOCOLID(...)
#define MDM_SET_PROTOCOLINFO(...)
#define MDM_SHIFT_EXTENDEDINFO
#define MDM_SHIFT_PROTOCOLINFO
#define MEM_4MB_PAGES 0x80000000
#define MEM_64K_PAGES
#define MEM_COMMIT 0x1000
#define MEM_DECOMMIT 0x4000
#define MEM_DIFFERENT_IMAGE_BASE_OK 0x800000
#define MEM_EXTENDED_PARAMETER_GRAPHICS 0x01
#define MEM_EXTENDED_PARAMETER_NONPAGED 0x02
#define MEM_EXTENDED_PARAMETER_NONPAGED_HUGE 0x10
#define MEM_EXTENDED_PARAMETER_NONPAGED_LARGE 0x08
#define MEM_EXTENDED_PARAMETER_TYPE_BITS 8
#define MEM_EXTENDED_PARAMETER_ZERO_PAGES_OPTIONAL 0x04
#define MEM_E_INVALID_LINK
#define MEM_E_INVALID_ROOT
#define MEM_E_INVALID_SIZE
#define MEM_FREE 0x10000
#define MEM_IMAGE
#define MEM_LARGE_PAGES 0x20000000
#define MEM_MAPPED 0x40000
#define MEM_PHYSICAL 0x400000
#define MEM_PRIVATE 0x20000
#define MEM_RELEASE 0x8000
#define MEM_RESERVE 0x2000
#define MEM_RESET 0x80000
#define MEM_RESET_UNDO 0x1000000
#define MEM_ROTATE 0x800000
#define MEM_TOP_DOWN 0x100000
#define MEM_UNMAP_WITH_TRANSIENT_BOOST 0x01
#define MEM_WRITE_WATCH 0x200000
#define MERGECOPY
#define MERGEPAINT
#define MFS_CHECKED
#define MFS_DEFAULT
#define MFS_DISABLED
#define MFS_ENABLED
#define MFS_GRAYED
#define MFS_HILITE
#define MFS_UNCHECKED
#define MFS_UNHILITE
#define MFT_BITMAP
#define MFT_MENUBARBREAK
#define MFT_MENUBREAK
#define MFT_OWNERDRAW
#define MFT_RADIOCHECK
#define MFT_RIGHTJUSTIFY
#define MFT_RIGHTORDER
#define MFT_SEPARATOR
#define MFT_STRING
#define MF_APPEND
#define MF_BITMAP
#define MF_BYCOMMAND
#define MF_BYPOSITION
#define MF_CHANGE
#define MF_CHECKED
#define MF_DEFAULT
#define MF_DELETE
#define MF_DISABLED
#define MF_ENABLED
#define MF_END
#define MF_GRAYED
#define MF_HELP
#define MF_HILITE
#define MF_INSERT
#define MF_MENUBARBREAK
#define MF_MENUBREAK
#define MF_MOUSESELECT
#define MF_OWNERDRAW
#define MF_POPUP
#define MF_REMOVE
#define MF_RIGHTJUSTIFY
#define MF_SEPARATOR
#define MF_STRING
#define MF_SYSMENU
#define MF_UNCHECKED
#define MF_UNHILITE
#define MF_USECHECKBITMAPS
#define MINHALF_PTR
#define MINIMUM_RESERVED_MANIFEST_RESOURCE_ID
#define MININT
#define MININT16
#define MININT32
#define MININT64
#define MININT8
#define MININT_PTR
#define MINLONG32
#define MINLONG64
#define MINLONGLONG
#define MINLONG_PTR
#define MINSSIZE_T
#define MIN_ACL_REVISION
#define MK_E_CANTOPENFILE
#define MK_E_CONNECTMANUALLY
#define MK_E_ENUMERATION_FAILED
#define MK_E_EXCEEDEDDEADLINE
#define MK_E_FIRST
#define MK_E_INTERMEDIATEINTERFACENOTSUPPORTED
#define MK_E_INVALIDEXTENSION
#define MK_E_LAST
#define MK_E_MUSTBOTHERUSER
#define MK_E_NEEDGENERIC
#define MK_E_NOINVERSE
#define MK_E_NOOBJECT
#define MK_E_NOPREFIX
#define MK_E_NOSTORAGE
#define MK_E_NOTBINDABLE
#define MK_E_NOTBOUND
#define MK_E_NO_NORMALIZED
#define MK_E_SYNTAX
#define MK_E_UNAVAILABLE
#define MK_S_FIRST
#define MK_S_HIM
#define MK_S_LAST
#define MK_S_ME
#define MK_S_MONIKERALREADYREGISTERED
#define MK_S_REDUCED_TO_SELF
#define MK_S_US
#define MM_MAX
#define MM_MAX_FIXEDSCALE
#define MM_MIN
#define MOVEFILE_COPY_ALLOWED 0x00000002
#define MOVEFILE_CREATE_HARDLINK 0x00000010
#define MOVEFILE_DELAY_UNTIL_REBOOT 0x00000004
#define MOVEFILE_FAIL_IF_NOT_TRACKABLE 0x00000020
#define MOVEFILE_REPLACE_EXISTING 0x00000001
#define MOVEFILE_WRITE_THROUGH 0x00000008
#define MSDTC_E_DUPLICATE_RESOURCE
#define MSSIPOTF_E_BADVERSION
#define MSSIPOTF_E_BAD_FIRST_TABLE_PLACEMENT
#define MSSIPOTF_E_BAD_MAGICNUMBER
#define MSSIPOTF_E_BAD_OFFSET_TABLE
#define MSSIPOTF_E_CANTGETOBJECT
#define MSSIPOTF_E_CRYPT
#define MSSIPOTF_E_DSIG_STRUCTURE
#define MSSIPOTF_E_FAILED_HINTS_CHECK
#define MSSIPOTF_E_FAILED_POLICY
#define MSSIPOTF_E_FILE
#define MSSIPOTF_E_FILETOOSMALL
#define MSSIPOTF_E_FILE_CHECKSUM
#define MSSIPOTF_E_NOHEADTABLE
#define MSSIPOTF_E_NOT_OPENTYPE
#define MSSIPOTF_E_OUTOFMEMRANGE
#define MSSIPOTF_E_PCONST_CHECK
#define MSSIPOTF_E_STRUCTURE
#define MSSIPOTF_E_TABLES_OVERLAP
#define MSSIPOTF_E_TABLE_CHECKSUM
#define MSSIPOTF_E_TABLE_LONGWORD
#define MSSIPOTF_E_TABLE_PADBYTES
#define MSSIPOTF_E_TABLE_TAGORDER
#define MS_CTS_ON
#define MS_DSR_ON
#define MS_RING_ON
#define MS_RLSD_ON
#define MUI_CALLBACK_ALL_FLAGS
#define MUI_UI_FALLBACK
#define MUTANT_ALL_ACCESS
#define MUTEX_ALL_ACCESS
#define MUTEX_MODIFY_STATE
#define MWT_MAX
#define MWT_MIN
#define MakeProcInstance(...)
#define MapVirtualKey
#define MapVirtualKeyEx
#define MemoryBarrier
#define MemoryFence
#define MessageBox
#define MessageBoxEx
#define MessageBoxIndirect
#define ModifyMenu
#define MoveFile
#define MoveFileEx
#define MoveFileTransacted
#define MoveFileWithProgress
#define MoveMemory
#define MultinetGetConnectionPerformance
#define Multiply128
#define MultiplyHigh
#define NAP_E_CONFLICTING_ID
#define NAP_E_ENTITY_DISABLED
#define NAP_E_ID_NOT_FOUND
#define NAP_E_INVALID_PACKET
#define NAP_E_MAXSIZE_TOO_SMALL
#define NAP_E_MISMATCHED_ID
#define NAP_E_MISSING_SOH
#define NAP_E_NETSH_GROUPPOLICY_ERROR
#define NAP_E_NOT_INITIALIZED
#define NAP_E_NOT_PENDING
#define NAP_E_NOT_REGISTERED
#define NAP_E_NO_CACHED_SOH
#define NAP_E_SERVICE_NOT_RUNNING
#define NAP_E_SHV_CONFIG_EXISTED
#define NAP_E_SHV_CONFIG_NOT_FOUND
#define NAP_E_SHV_TIMEOUT
#define NAP_E_STILL_BOUND
#define NAP_E_TOO_MANY_CALLS
#define NAP_S_CERT_ALREADY_PRESENT
#define NETWORKSERVICE_LUID
#define NEXTRAWINPUTBLOCK(...)
#define NI_CHANGECANDIDATELIST 0x0013
#define NI_CLOSECANDIDATE 0x0011
#define NI_COMPOSITIONSTR 0x0015
#define NI_FINALIZECONVERSIONRESULT 0x0014
#define NI_IMEMENUSELECTED 0x0018
#define NI_OPENCANDIDATE 0x0010
#define NI_SELECTCANDIDATESTR 0x0012
#define NI_SETCANDIDATE_PAGESIZE 0x0017
#define NI_SETCANDIDATE_PAGESTART 0x0016
#define NOMIRRORBITMAP
#define NONZEROLHND
#define NONZEROLPTR
#define NOP_FUNCTION
#define NORMAL_PRIORITY_CLASS 0x20
#define NOTSRCCOPY
#define NOTSRCERASE
#define NO_ERROR
#define NTAPI_INLINE
#define NTDDI_LONGHORN
#define NTDDI_VERSION
#define NTDDI_VERSION_FROM_WIN32_WINNT(...)
#define NTDDI_VERSION_FROM_WIN32_WINNT2(...)
#define NTDDI_VISTA
#define NTDDI_VISTASP1
#define NTDDI_VISTASP2
#define NTDDI_VISTASP3
#define NTDDI_VISTASP4
#define NTDDI_WS08
#define NTDDI_WS08SP2
#define NTDDI_WS08SP3
#define NTDDI_WS08SP4
#define NTE_AUTHENTICATION_IGNORED
#define NTE_BAD_ALGID
#define NTE_BAD_DATA
#define NTE_BAD_FLAGS
#define NTE_BAD_HASH
#define NTE_BAD_HASH_STATE
#define NTE_BAD_KEY
#define NTE_BAD_KEYSET
#define NTE_BAD_KEYSET_PARAM
#define NTE_BAD_KEY_STATE
#define NTE_BAD_LEN
#define NTE_BAD_PROVIDER
#define NTE_BAD_PROV_TYPE
#define NTE_BAD_PUBLIC_KEY
#define NTE_BAD_SIGNATURE
#define NTE_BAD_TYPE
#define NTE_BAD_UID
#define NTE_BAD_VER
#define NTE_BUFFERS_OVERLAP
#define NTE_BUFFER_TOO_SMALL
#define NTE_DECRYPTION_FAILURE
#define NTE_DEVICE_NOT_FOUND
#define NTE_DEVICE_NOT_READY
#define NTE_DOUBLE_ENCRYPT
#define NTE_ENCRYPTION_FAILURE
#define NTE_EXISTS
#define NTE_FAIL
#define NTE_FIXEDPARAMETER
#define NTE_HMAC_NOT_SUPPORTED
#define NTE_INCORRECT_PASSWORD
#define NTE_INTERNAL_ERROR
#define NTE_INVALID_HANDLE
#define NTE_INVALID_PARAMETER
#define NTE_KEYSET_ENTRY_BAD
#define NTE_KEYSET_NOT_DEF
#define NTE_NOT_ACTIVE_CONSOLE
#define NTE_NOT_FOUND
#define NTE_NOT_SUPPORTED
#define NTE_NO_KEY
#define NTE_NO_MEMORY
#define NTE_NO_MORE_ITEMS
#define NTE_PASSWORD_CHANGE_REQUIRED
#define NTE_PERM
#define NTE_PROVIDER_DLL_FAIL
#define NTE_PROV_DLL_NOT_FOUND
#define NTE_PROV_TYPE_ENTRY_BAD
#define NTE_PROV_TYPE_NOT_DEF
#define NTE_PROV_TYPE_NO_MATCH
#define NTE_SIGNATURE_FILE_BAD
#define NTE_SILENT_CONTEXT
#define NTE_SYS_ERR
#define NTE_TEMPORARY_PROFILE
#define NTE_TOKEN_KEYSET_STORAGE_FULL
#define NTE_UI_REQUIRED
#define NTE_USER_CANCELLED
#define NTE_VALIDATION_FAILED
#define NTM_BOLD
#define NTM_ITALIC
#define NTM_REGULAR
#define NTSYSAPI
#define NTSYSCALLAPI
#define NUMA_NO_PREFERRED_NODE
#define NeedCurrentDirectoryForExePath
#define NotifyServiceStatusChange
#define OLDFONTENUMPROC
#define OLEOBJ_E_FIRST
#define OLEOBJ_E_INVALIDVERB
#define OLEOBJ_E_LAST
#define OLEOBJ_E_NOVERBS
#define OLEOBJ_S_CANNOT_DOVERB_NOW
#define OLEOBJ_S_FIRST
#define OLEOBJ_S_INVALIDHWND
#define OLEOBJ_S_INVALIDVERB
#define OLEOBJ_S_LAST
#define OLE_E_ADVF
#define OLE_E_ADVISENOTSUPPORTED
#define OLE_E_BLANK
#define OLE_E_CANTCONVERT
#define OLE_E_CANT_BINDTOSOURCE
#define OLE_E_CANT_GETMONIKER
#define OLE_E_CLASSDIFF
#define OLE_E_ENUM_NOMORE
#define OLE_E_FIRST
#define OLE_E_INVALIDHWND
#define OLE_E_INVALIDRECT
#define OLE_E_LAST
#define OLE_E_NOCACHE
#define OLE_E_NOCONNECTION
#define OLE_E_NOSTORAGE
#define OLE_E_NOTRUNNING
#define OLE_E_NOT_INPLACEACTIVE
#define OLE_E_OLEVERB
#define OLE_E_PROMPTSAVECANCELLED
#define OLE_E_STATIC
#define OLE_E_WRONGCOMPOBJ
#define OLE_S_FIRST
#define OLE_S_LAST
#define OLE_S_MAC_CLIPFORMAT
#define OLE_S_STATIC
#define OLE_S_USEREG
#define OPEN_ALWAYS 4
#define OPEN_EXISTING 3
#define OR_INVALID_OID
#define OR_INVALID_OXID
#define OR_INVALID_SET
#define OSS_ACCESS_SERIALIZATION_ERROR
#define OSS_API_DLL_NOT_LINKED
#define OSS_BAD_ARG
#define OSS_BAD_ENCRULES
#define OSS_BAD_PTR
#define OSS_BAD_TABLE
#define OSS_BAD_TIME
#define OSS_BAD_VERSION
#define OSS_BERDER_DLL_NOT_LINKED
#define OSS_CANT_CLOSE_TRACE_FILE
#define OSS_CANT_OPEN_TRACE_FILE
#define OSS_CANT_OPEN_TRACE_WINDOW
#define OSS_COMPARATOR_CODE_NOT_LINKED
#define OSS_COMPARATOR_DLL_NOT_LINKED
#define OSS_CONSTRAINT_DLL_NOT_LINKED
#define OSS_CONSTRAINT_VIOLATED
#define OSS_COPIER_DLL_NOT_LINKED
#define OSS_DATA_ERROR
#define OSS_FATAL_ERROR
#define OSS_INDEFINITE_NOT_SUPPORTED
#define OSS_LIMITED
#define OSS_MEM_ERROR
#define OSS_MEM_MGR_DLL_NOT_LINKED
#define OSS_MORE_BUF
#define OSS_MORE_INPUT
#define OSS_MUTEX_NOT_CREATED
#define OSS_NEGATIVE_UINTEGER
#define OSS_NULL_FCN
#define OSS_NULL_TBL
#define OSS_OID_DLL_NOT_LINKED
#define OSS_OPEN_TYPE_ERROR
#define OSS_OUT_MEMORY
#define OSS_OUT_OF_RANGE
#define OSS_PDU_MISMATCH
#define OSS_PDU_RANGE
#define OSS_PDV_CODE_NOT_LINKED
#define OSS_PDV_DLL_NOT_LINKED
#define OSS_PER_DLL_NOT_LINKED
#define OSS_REAL_CODE_NOT_LINKED
#define OSS_REAL_DLL_NOT_LINKED
#define OSS_TABLE_MISMATCH
#define OSS_TOO_LONG
#define OSS_TRACE_FILE_ALREADY_OPEN
#define OSS_TYPE_NOT_SUPPORTED
#define OSS_UNAVAIL_ENCRULES
#define OSS_UNIMPLEMENTED
#define OSVER(...)
#define OUT_OF_PROCESS_FUNCTION_TABLE_CALLBACK_EXPORT_NAME "OutOfProcessFunctionTableCallback"
#define OWNER_SECURITY_INFORMATION
#define ObjectCloseAuditAlarm
#define ObjectDeleteAuditAlarm
#define ObjectOpenAuditAlarm
#define ObjectPrivilegeAuditAlarm
#define OemToAnsi
#define OemToAnsiBuff
#define OemToChar
#define OemToCharBuff
#define OpenBackupEventLog
#define OpenDesktop
#define OpenEncryptedFileRaw
#define OpenEvent
#define OpenEventLog
#define OpenFileMapping
#define OpenJobObject
#define OpenMutex
#define OpenPrivateNamespace
#define OpenSCManager
#define OpenSemaphore
#define OpenService
#define OpenWaitableTimer
#define OpenWindowStation
#define OutputDebugString
#define PAGE_ENCLAVE_DECOMMIT 0x10000000
#define PAGE_ENCLAVE_THREAD_CONTROL 0x80000000
#define PAGE_ENCLAVE_UNVALIDATED 0x20000000
#define PAGE_EXECUTE 0x10
#define PAGE_EXECUTE_READ 0x20
#define PAGE_EXECUTE_READWRITE 0x40
#define PAGE_EXECUTE_WRITECOPY 0x80
#define PAGE_GRAPHICS_COHERENT 0x20000
#define PAGE_GRAPHICS_EXECUTE 0x4000
#define PAGE_GRAPHICS_EXECUTE_READ 0x8000
#define PAGE_GRAPHICS_EXECUTE_READWRITE 0x10000
#define PAGE_GRAPHICS_NOACCESS 0x0800
#define PAGE_GRAPHICS_READONLY 0x1000
#define PAGE_GRAPHICS_READWRITE 0x2000
#define PAGE_GUARD 0x100
#define PAGE_NOACCESS 0x01
#define PAGE_NOCACHE 0x200
#define PAGE_READONLY 0x02
#define PAGE_READWRITE 0x04
#define PAGE_REVERT_TO_FILE_MAP 0x80000000
#define PAGE_TARGETS_INVALID 0x40000000
#define PAGE_TARGETS_NO_UPDATE 0x40000000
#define PAGE_WRITECOMBINE 0x400
#define PAGE_WRITECOPY 0x08
#define PALETTEINDEX(...)
#define PALETTERGB(...)
#define PARITY_EVEN
#define PARITY_MARK
#define PARITY_NONE
#define PARITY_ODD
#define PARITY_SPACE
#define PASSEMBLY_DLL_REDIRECTION_DETAILED_INFORMATION
#define PATCOPY
#define PATINVERT
#define PATPAINT
#define PA_ACTIVATE
#define PA_NOACTIVATE
#define PCF_16BITMODE
#define PCF_DTRDSR
#define PCF_INTTIMEOUTS
#define PCF_PARITY_CHECK
#define PCF_RLSD
#define PCF_RTSCTS
#define PCF_SETXCHAR
#define PCF_SPECIALCHARS
#define PCF_TOTALTIMEOUTS
#define PCF_XONXOFF
#define PCLEANUI
#define PDIRTYUI
#define PERFSTATE_POLICY_CHANGE_MAX
#define PERSIST_E_NOTSELFSIZING
#define PERSIST_E_SIZEDEFINITE
#define PERSIST_E_SIZEINDEFINITE
#define PFNGETPROFILEPATH
#define PFNPROCESSPOLICIES
#define PFNRECONCILEPROFILE
#define PF_3DNOW_INSTRUCTIONS_AVAILABLE 7
#define PF_ALPHA_BYTE_INSTRUCTIONS 5
#define PF_ARM_64BIT_LOADSTORE_ATOMIC 25
#define PF_ARM_DIVIDE_INSTRUCTION_AVAILABLE 24
#define PF_ARM_EXTERNAL_CACHE_AVAILABLE 26
#define PF_ARM_FMAC_INSTRUCTIONS_AVAILABLE 27
#define PF_ARM_NEON_INSTRUCTIONS_AVAILABLE 19
#define PF_ARM_V81_ATOMIC_INSTRUCTIONS_AVAILABLE 34
#define PF_ARM_V82_DP_INSTRUCTIONS_AVAILABLE 43
#define PF_ARM_V83_JSCVT_INSTRUCTIONS_AVAILABLE 44
#define PF_ARM_V8_CRC32_INSTRUCTIONS_AVAILABLE 31
#define PF_ARM_V8_CRYPTO_INSTRUCTIONS_AVAILABLE 30
#define PF_ARM_V8_INSTRUCTIONS_AVAILABLE 29
#define PF_ARM_VFP_32_REGISTERS_AVAILABLE 18
#define PF_AVX2_INSTRUCTIONS_AVAILABLE 40
#define PF_AVX512F_INSTRUCTIONS_AVAILABLE 41
#define PF_AVX_INSTRUCTIONS_AVAILABLE 39
#define PF_CHANNELS_ENABLED 16
#define PF_COMPARE64_EXCHANGE128 15
#define PF_COMPARE_EXCHANGE128 14
#define PF_COMPARE_EXCHANGE_DOUBLE 2
#define PF_ERMS_AVAILABLE 42
#define PF_FASTFAIL_AVAILABLE 23
#define PF_FLOATING_POINT_EMULATED 1
#define PF_FLOATING_POINT_PRECISION_ERRATA 0
#define PF_MMX_INSTRUCTIONS_AVAILABLE 3
#define PF_MONITORX_INSTRUCTION_AVAILABLE 35
#define PF_NON_TEMPORAL_LEVEL_ALL
#define PF_NX_ENABLED 12
#define PF_PAE_ENABLED 9
#define PF_PPC_MOVEMEM_64BIT_OK 4
#define PF_RDPID_INSTRUCTION_AVAILABLE 33
#define PF_RDRAND_INSTRUCTION_AVAILABLE 28
#define PF_RDTSCP_INSTRUCTION_AVAILABLE 32
#define PF_RDTSC_INSTRUCTION_AVAILABLE 8
#define PF_RDWRFSGSBASE_AVAILABLE 22
#define PF_SECOND_LEVEL_ADDRESS_TRANSLATION 20
#define PF_SSE3_INSTRUCTIONS_AVAILABLE 13
#define PF_SSE4_1_INSTRUCTIONS_AVAILABLE 37
#define PF_SSE4_2_INSTRUCTIONS_AVAILABLE 38
#define PF_SSE_DAZ_MODE_AVAILABLE 11
#define PF_SSSE3_INSTRUCTIONS_AVAILABLE 36
#define PF_TEMPORAL_LEVEL_1
#define PF_TEMPORAL_LEVEL_2
#define PF_TEMPORAL_LEVEL_3
#define PF_VIRT_FIRMWARE_ENABLED 21
#define PF_XMMI64_INSTRUCTIONS_AVAILABLE 10
#define PF_XMMI_INSTRUCTIONS_AVAILABLE 6
#define PF_XSAVE_ENABLED 17
#define PGET_MODULE_HANDLE_EX
#define PIPE_ACCEPT_REMOTE_CLIENTS 0x0
#define PIPE_ACCESS_DUPLEX 0x3
#define PIPE_ACCESS_INBOUND 0x1
#define PIPE_ACCESS_OUTBOUND 0x2
#define PIPE_CLIENT_END 0x0
#define PIPE_NOWAIT 0x1
#define PIPE_READMODE_BYTE 0x0
#define PIPE_READMODE_MESSAGE 0x2
#define PIPE_REJECT_REMOTE_CLIENTS 0x8
#define PIPE_SERVER_END 0x1
#define PIPE_TYPE_BYTE 0x0
#define PIPE_TYPE_MESSAGE 0x4
#define PIPE_UNLIMITED_INSTANCES 255
#define PIPE_WAIT 0x0
#define PM_QS_INPUT
#define PM_QS_PAINT
#define PM_QS_POSTMESSAGE
#define PM_QS_SENDMESSAGE
#define POINTTOPOINTS(...)
#define POWER_PLATFORM_ROLE_V1_MAX
#define POWER_PLATFORM_ROLE_V2_MAX
#define POWER_PLATFORM_ROLE_VERSION
#define POWER_PLATFORM_ROLE_VERSION_MAX
#define PRF_CHECKVISIBLE
#define PRF_CHILDREN
#define PRF_CLIENT
#define PRF_ERASEBKGND
#define PRF_NONCLIENT
#define PRF_OWNED
#define PRIMARYLANGID(...)
#define PROBE_ALIGNMENT(...)
#define PROBE_ALIGNMENT32(...)
#define PROCESSOR_PERF_BOOST_MODE_MAX
#define PROCESS_AFFINITY_ENABLE_AUTO_UPDATE
#define PROCESS_ALL_ACCESS
#define PROCESS_CREATE_PROCESS (0x0080)
#define PROCESS_CREATE_THREAD (0x0002)
#define PROCESS_CREATION_ALL_APPLICATION_PACKAGES_OPT_OUT 0x01
#define PROCESS_CREATION_CHILD_PROCESS_OVERRIDE 0x02
#define PROCESS_CREATION_CHILD_PROCESS_RESTRICTED 0x01
#define PROCESS_CREATION_CHILD_PROCESS_RESTRICTED_UNLESS_SECURE 0x04
#define PROCESS_CREATION_MITIGATION_POLICY2_ALLOW_DOWNGRADE_DYNAMIC_CODE_POLICY_ALWAYS_OFF (0x00000002ULL<<20)
#define PROCESS_CREATION_MITIGATION_POLICY2_ALLOW_DOWNGRADE_DYNAMIC_CODE_POLICY_ALWAYS_ON (0x00000001ULL<<20)
#define PROCESS_CREATION_MITIGATION_POLICY2_ALLOW_DOWNGRADE_DYNAMIC_CODE_POLICY_DEFER (0x00000000ULL<<20)
#define PROCESS_CREATION_MITIGATION_POLICY2_ALLOW_DOWNGRADE_DYNAMIC_CODE_POLICY_MASK (0x00000003ULL<<20)
#define PROCESS_CREATION_MITIGATION_POLICY2_ALLOW_DOWNGRADE_DYNAMIC_CODE_POLICY_RESERVED (0x00000003ULL<<20)
#define PROCESS_CREATION_MITIGATION_POLICY2_BLOCK_NON_CET_BINARIES_ALWAYS_OFF (0x00000002ULL<<36)
#define PROCESS_CREATION_MITIGATION_POLICY2_BLOCK_NON_CET_BINARIES_ALWAYS_ON (0x00000001ULL<<36)
#define PROCESS_CREATION_MITIGATION_POLICY2_BLOCK_NON_CET_BINARIES_DEFER (0x00000000ULL<<36)
#define PROCESS_CREATION_MITIGATION_POLICY2_BLOCK_NON_CET_BINARIES_MASK (0x00000003ULL<<36)
#define PROCESS_CREATION_MITIGATION_POLICY2_BLOCK_NON_CET_BINARIES_NON_EHCONT (0x00000003ULL<<36)
#define PROCESS_CREATION_MITIGATION_POLICY2_CET_DYNAMIC_APIS_OUT_OF_PROC_ONLY_ALWAYS_OFF (0x00000002ULL<<48)
#define PROCESS_CREATION_MITIGATION_POLICY2_CET_DYNAMIC_APIS_OUT_OF_PROC_ONLY_ALWAYS_ON (0x00000001ULL<<48)
#define PROCESS_CREATION_MITIGATION_POLICY2_CET_DYNAMIC_APIS_OUT_OF_PROC_ONLY_DEFER (0x00000000ULL<<48)
#define PROCESS_CREATION_MITIGATION_POLICY2_CET_DYNAMIC_APIS_OUT_OF_PROC_ONLY_MASK (0x00000003ULL<<48)
#define PROCESS_CREATION_MITIGATION_POLICY2_CET_DYNAMIC_APIS_OUT_OF_PROC_ONLY_RESERVED (0x00000003ULL<<48)
#define PROCESS_CREATION_MITIGATION_POLICY2_CET_USER_SHADOW_STACKS_ALWAYS_OFF (0x00000002ULL<<28)
#define PROCESS_CREATION_MITIGATION_POLICY2_CET_USER_SHADOW_STACKS_ALWAYS_ON (0x00000001ULL<<28)
#define PROCESS_CREATION_MITIGATION_POLICY2_CET_USER_SHADOW_STACKS_DEFER (0x00000000ULL<<28)
#define PROCESS_CREATION_MITIGATION_POLICY2_CET_USER_SHADOW_STACKS_MASK (0x00000003ULL<<28)
#define PROCESS_CREATION_MITIGATION_POLICY2_CET_USER_SHADOW_STACKS_STRICT_MODE (0x00000003ULL<<28)
#define PROCESS_CREATION_MITIGATION_POLICY2_LOADER_INTEGRITY_CONTINUITY_ALWAYS_OFF (0x0002ULL<<4)
#define PROCESS_CREATION_MITIGATION_POLICY2_LOADER_INTEGRITY_CONTINUITY_ALWAYS_ON (0x0001ULL<<4)
#define PROCESS_CREATION_MITIGATION_POLICY2_LOADER_INTEGRITY_CONTINUITY_AUDIT (0x0003ULL<<4)
#define PROCESS_CREATION_MITIGATION_POLICY2_LOADER_INTEGRITY_CONTINUITY_DEFER (0x0000ULL<<4)
#define PROCESS_CREATION_MITIGATION_POLICY2_LOADER_INTEGRITY_CONTINUITY_MASK (0x0003ULL<<4)
#define PROCESS_CREATION_MITIGATION_POLICY2_MODULE_TAMPERING_PROTECTION_ALWAYS_OFF (0x0002ULL<<12)
#define PROCESS_CREATION_MITIGATION_POLICY2_MODULE_TAMPERING_PROTECTION_ALWAYS_ON (0x0001ULL<<12)
#define PROCESS_CREATION_MITIGATION_POLICY2_MODULE_TAMPERING_PROTECTION_DEFER (0x0000ULL<<12)
#define PROCESS_CREATION_MITIGATION_POLICY2_MODULE_TAMPERING_PROTECTION_MASK (0x0003ULL<<12)
#define PROCESS_CREATION_MITIGATION_POLICY2_MODULE_TAMPERING_PROTECTION_NOINHERIT (0x0003ULL<<12)
#define PROCESS_CREATION_MITIGATION_POLICY2_RESTRICT_INDIRECT_BRANCH_PREDICTION_ALWAYS_OFF (0x00000002ULL<<16)
#define PROCESS_CREATION_MITIGATION_POLICY2_RESTRICT_INDIRECT_BRANCH_PREDICTION_ALWAYS_ON (0x00000001ULL<<16)
#define PROCESS_CREATION_MITIGATION_POLICY2_RESTRICT_INDIRECT_BRANCH_PREDICTION_DEFER (0x00000000ULL<<16)
#define PROCESS_CREATION_MITIGATION_POLICY2_RESTRICT_INDIRECT_BRANCH_PREDICTION_MASK (0x00000003ULL<<16)
#define PROCESS_CREATION_MITIGATION_POLICY2_RESTRICT_INDIRECT_BRANCH_PREDICTION_RESERVED (0x00000003ULL<<16)
#define PROCESS_CREATION_MITIGATION_POLICY2_SPECULATIVE_STORE_BYPASS_DISABLE_ALWAYS_OFF (0x00000002ULL<<24)
#define PROCESS_CREATION_MITIGATION_POLICY2_SPECULATIVE_STORE_BYPASS_DISABLE_ALWAYS_ON (0x00000001ULL<<24)
#define PROCESS_CREATION_MITIGATION_POLICY2_SPECULATIVE_STORE_BYPASS_DISABLE_DEFER (0x00000000ULL<<24)
#define PROCESS_CREATION_MITIGATION_POLICY2_SPECULATIVE_STORE_BYPASS_DISABLE_MASK (0x00000003ULL<<24)
#define PROCESS_CREATION_MITIGATION_POLICY2_SPECULATIVE_STORE_BYPASS_DISABLE_RESERVED (0x00000003ULL<<24)
#define PROCESS_CREATION_MITIGATION_POLICY2_STRICT_CONTROL_FLOW_GUARD_ALWAYS_OFF (0x0002ULL<<8)
#define PROCESS_CREATION_MITIGATION_POLICY2_STRICT_CONTROL_FLOW_GUARD_ALWAYS_ON (0x0001ULL<<8)
#define PROCESS_CREATION_MITIGATION_POLICY2_STRICT_CONTROL_FLOW_GUARD_DEFER (0x0000ULL<<8)
#define PROCESS_CREATION_MITIGATION_POLICY2_STRICT_CONTROL_FLOW_GUARD_MASK (0x0003ULL<<8)
#define PROCESS_CREATION_MITIGATION_POLICY2_STRICT_CONTROL_FLOW_GUARD_RESERVED (0x0003ULL<<8)
#define PROCESS_CREATION_MITIGATION_POLICY2_USER_CET_SET_CONTEXT_IP_VALIDATION_ALWAYS_OFF (0x00000002ULL<<32)
#define PROCESS_CREATION_MITIGATION_POLICY2_USER_CET_SET_CONTEXT_IP_VALIDATION_ALWAYS_ON (0x00000001ULL<<32)
#define PROCESS_CREATION_MITIGATION_POLICY2_USER_CET_SET_CONTEXT_IP_VALIDATION_DEFER (0x00000000ULL<<32)
#define PROCESS_CREATION_MITIGATION_POLICY2_USER_CET_SET_CONTEXT_IP_VALIDATION_MASK (0x00000003ULL<<32)
#define PROCESS_CREATION_MITIGATION_POLICY2_USER_CET_SET_CONTEXT_IP_VALIDATION_RELAXED_MODE (0x00000003ULL<<32)
#define PROCESS_CREATION_MITIGATION_POLICY_AUDIT_NONSYSTEM_FONTS (0x0003ULL<<48)
#define PROCESS_CREATION_MITIGATION_POLICY_BLOCK_NON_MICROSOFT_BINARIES_ALLOW_STORE (0x0003ULL<<44)
#define PROCESS_CREATION_MITIGATION_POLICY_BLOCK_NON_MICROSOFT_BINARIES_ALWAYS_OFF (0x0002ULL<<44)
#define PROCESS_CREATION_MITIGATION_POLICY_BLOCK_NON_MICROSOFT_BINARIES_ALWAYS_ON (0x0001ULL<<44)
#define PROCESS_CREATION_MITIGATION_POLICY_BLOCK_NON_MICROSOFT_BINARIES_DEFER (0x0000ULL<<44)
#define PROCESS_CREATION_MITIGATION_POLICY_BLOCK_NON_MICROSOFT_BINARIES_MASK (0x0003ULL<<44)
#define PROCESS_CREATION_MITIGATION_POLICY_BOTTOM_UP_ASLR_ALWAYS_OFF (0x00000002<<16)
#define PROCESS_CREATION_MITIGATION_POLICY_BOTTOM_UP_ASLR_ALWAYS_ON (0x00000001<<16)
#define PROCESS_CREATION_MITIGATION_POLICY_BOTTOM_UP_ASLR_DEFER (0x00000000<<16)
#define PROCESS_CREATION_MITIGATION_POLICY_BOTTOM_UP_ASLR_MASK (0x00000003<<16)
#define PROCESS_CREATION_MITIGATION_POLICY_BOTTOM_UP_ASLR_RESERVED (0x00000003<<16)
#define PROCESS_CREATION_MITIGATION_POLICY_CONTROL_FLOW_GUARD_ALWAYS_OFF (0x0002ULL<<40)
#define PROCESS_CREATION_MITIGATION_POLICY_CONTROL_FLOW_GUARD_ALWAYS_ON (0x0001ULL<<40)
#define PROCESS_CREATION_MITIGATION_POLICY_CONTROL_FLOW_GUARD_DEFER (0x0000ULL<<40)
#define PROCESS_CREATION_MITIGATION_POLICY_CONTROL_FLOW_GUARD_EXPORT_SUPPRESSION (0x0003ULL<<40)
#define PROCESS_CREATION_MITIGATION_POLICY_CONTROL_FLOW_GUARD_MASK (0x0003ULL<<40)
#define PROCESS_CREATION_MITIGATION_POLICY_DEP_ATL_THUNK_ENABLE 0x02
#define PROCESS_CREATION_MITIGATION_POLICY_DEP_ENABLE 0x01
#define PROCESS_CREATION_MITIGATION_POLICY_EXTENSION_POINT_DISABLE_ALWAYS_OFF (0x00000002ULL<<32)
#define PROCESS_CREATION_MITIGATION_POLICY_EXTENSION_POINT_DISABLE_ALWAYS_ON (0x00000001ULL<<32)
#define PROCESS_CREATION_MITIGATION_POLICY_EXTENSION_POINT_DISABLE_DEFER (0x00000000ULL<<32)
#define PROCESS_CREATION_MITIGATION_POLICY_EXTENSION_POINT_DISABLE_MASK (0x00000003ULL<<32)
#define PROCESS_CREATION_MITIGATION_POLICY_EXTENSION_POINT_DISABLE_RESERVED (0x00000003ULL<<32)
#define PROCESS_CREATION_MITIGATION_POLICY_FONT_DISABLE_ALWAYS_OFF (0x0002ULL<<48)
#define PROCESS_CREATION_MITIGATION_POLICY_FONT_DISABLE_ALWAYS_ON (0x0001ULL<<48)
#define PROCESS_CREATION_MITIGATION_POLICY_FONT_DISABLE_DEFER (0x0000ULL<<48)
#define PROCESS_CREATION_MITIGATION_POLICY_FONT_DISABLE_MASK (0x0003ULL<<48)
#define PROCESS_CREATION_MITIGATION_POLICY_FORCE_RELOCATE_IMAGES_ALWAYS_OFF (0x00000002<<8)
#define PROCESS_CREATION_MITIGATION_POLICY_FORCE_RELOCATE_IMAGES_ALWAYS_ON (0x00000001<<8)
#define PROCESS_CREATION_MITIGATION_POLICY_FORCE_RELOCATE_IMAGES_ALWAYS_ON_REQ_RELOCS (0x00000003<<8)
#define PROCESS_CREATION_MITIGATION_POLICY_FORCE_RELOCATE_IMAGES_DEFER (0x00000000<<8)
#define PROCESS_CREATION_MITIGATION_POLICY_FORCE_RELOCATE_IMAGES_MASK (0x00000003<<8)
#define PROCESS_CREATION_MITIGATION_POLICY_HEAP_TERMINATE_ALWAYS_OFF (0x00000002<<12)
#define PROCESS_CREATION_MITIGATION_POLICY_HEAP_TERMINATE_ALWAYS_ON (0x00000001<<12)
#define PROCESS_CREATION_MITIGATION_POLICY_HEAP_TERMINATE_DEFER (0x00000000<<12)
#define PROCESS_CREATION_MITIGATION_POLICY_HEAP_TERMINATE_MASK (0x00000003<<12)
#define PROCESS_CREATION_MITIGATION_POLICY_HEAP_TERMINATE_RESERVED (0x00000003<<12)
#define PROCESS_CREATION_MITIGATION_POLICY_HIGH_ENTROPY_ASLR_ALWAYS_OFF (0x00000002<<20)
#define PROCESS_CREATION_MITIGATION_POLICY_HIGH_ENTROPY_ASLR_ALWAYS_ON (0x00000001<<20)
#define PROCESS_CREATION_MITIGATION_POLICY_HIGH_ENTROPY_ASLR_DEFER (0x00000000<<20)
#define PROCESS_CREATION_MITIGATION_POLICY_HIGH_ENTROPY_ASLR_MASK (0x00000003<<20)
#define PROCESS_CREATION_MITIGATION_POLICY_HIGH_ENTROPY_ASLR_RESERVED (0x00000003<<20)
#define PROCESS_CREATION_MITIGATION_POLICY_IMAGE_LOAD_NO_LOW_LABEL_ALWAYS_OFF (0x0002ULL<<56)
#define PROCESS_CREATION_MITIGATION_POLICY_IMAGE_LOAD_NO_LOW_LABEL_ALWAYS_ON (0x0001ULL<<56)
#define PROCESS_CREATION_MITIGATION_POLICY_IMAGE_LOAD_NO_LOW_LABEL_DEFER (0x0000ULL<<56)
#define PROCESS_CREATION_MITIGATION_POLICY_IMAGE_LOAD_NO_LOW_LABEL_MASK (0x0003ULL<<56)
#define PROCESS_CREATION_MITIGATION_POLICY_IMAGE_LOAD_NO_LOW_LABEL_RESERVED (0x0003ULL<<56)
#define PROCESS_CREATION_MITIGATION_POLICY_IMAGE_LOAD_NO_REMOTE_ALWAYS_OFF (0x0002ULL<<52)
#define PROCESS_CREATION_MITIGATION_POLICY_IMAGE_LOAD_NO_REMOTE_ALWAYS_ON (0x0001ULL<<52)
#define PROCESS_CREATION_MITIGATION_POLICY_IMAGE_LOAD_NO_REMOTE_DEFER (0x0000ULL<<52)
#define PROCESS_CREATION_MITIGATION_POLICY_IMAGE_LOAD_NO_REMOTE_MASK (0x0003ULL<<52)
#define PROCESS_CREATION_MITIGATION_POLICY_IMAGE_LOAD_NO_REMOTE_RESERVED (0x0003ULL<<52)
#define PROCESS_CREATION_MITIGATION_POLICY_IMAGE_LOAD_PREFER_SYSTEM32_ALWAYS_OFF (0x0002ULL<<60)
#define PROCESS_CREATION_MITIGATION_POLICY_IMAGE_LOAD_PREFER_SYSTEM32_ALWAYS_ON (0x0001ULL<<60)
#define PROCESS_CREATION_MITIGATION_POLICY_IMAGE_LOAD_PREFER_SYSTEM32_DEFER (0x0000ULL<<60)
#define PROCESS_CREATION_MITIGATION_POLICY_IMAGE_LOAD_PREFER_SYSTEM32_MASK (0x0003ULL<<60)
#define PROCESS_CREATION_MITIGATION_POLICY_IMAGE_LOAD_PREFER_SYSTEM32_RESERVED (0x0003ULL<<60)
#define PROCESS_CREATION_MITIGATION_POLICY_PROHIBIT_DYNAMIC_CODE_ALWAYS_OFF (0x0002ULL<<36)
#define PROCESS_CREATION_MITIGATION_POLICY_PROHIBIT_DYNAMIC_CODE_ALWAYS_ON (0x0001ULL<<36)
#define PROCESS_CREATION_MITIGATION_POLICY_PROHIBIT_DYNAMIC_CODE_ALWAYS_ON_ALLOW_OPT_OUT (0x0003ULL<<36)
#define PROCESS_CREATION_MITIGATION_POLICY_PROHIBIT_DYNAMIC_CODE_DEFER (0x0000ULL<<36)
#define PROCESS_CREATION_MITIGATION_POLICY_PROHIBIT_DYNAMIC_CODE_MASK (0x0003ULL<<36)
#define PROCESS_CREATION_MITIGATION_POLICY_SEHOP_ENABLE 0x04
#define PROCESS_CREATION_MITIGATION_POLICY_STRICT_HANDLE_CHECKS_ALWAYS_OFF (0x00000002<<24)
#define PROCESS_CREATION_MITIGATION_POLICY_STRICT_HANDLE_CHECKS_ALWAYS_ON (0x00000001<<24)
#define PROCESS_CREATION_MITIGATION_POLICY_STRICT_HANDLE_CHECKS_DEFER (0x00000000<<24)
#define PROCESS_CREATION_MITIGATION_POLICY_STRICT_HANDLE_CHECKS_MASK (0x00000003<<24)
#define PROCESS_CREATION_MITIGATION_POLICY_STRICT_HANDLE_CHECKS_RESERVED (0x00000003<<24)
#define PROCESS_CREATION_MITIGATION_POLICY_WIN32K_SYSTEM_CALL_DISABLE_ALWAYS_OFF (0x00000002<<28)
#define PROCESS_CREATION_MITIGATION_POLICY_WIN32K_SYSTEM_CALL_DISABLE_ALWAYS_ON (0x00000001<<28)
#define PROCESS_CREATION_MITIGATION_POLICY_WIN32K_SYSTEM_CALL_DISABLE_DEFER (0x00000000<<28)
#define PROCESS_CREATION_MITIGATION_POLICY_WIN32K_SYSTEM_CALL_DISABLE_MASK (0x00000003<<28)
#define PROCESS_CREATION_MITIGATION_POLICY_WIN32K_SYSTEM_CALL_DISABLE_RESERVED (0x00000003<<28)
#define PROCESS_DEP_DISABLE_ATL_THUNK_EMULATION 0x00000002
#define PROCESS_DEP_ENABLE 0x00000001
#define PROCESS_DUP_HANDLE (0x0040)
#define PROCESS_HEAP_ENTRY_BUSY 0x4
#define PROCESS_HEAP_ENTRY_DDESHARE 0x20
#define PROCESS_HEAP_ENTRY_MOVEABLE 0x10
#define PROCESS_HEAP_REGION 0x1
#define PROCESS_HEAP_SEG_ALLOC 0x8
#define PROCESS_HEAP_UNCOMMITTED_RANGE 0x2
#define PROCESS_LEAP_SECOND_INFO_FLAG_ENABLE_SIXTY_SECOND 0x1
#define PROCESS_LEAP_SECOND_INFO_VALID_FLAGS
#define PROCESS_MODE_BACKGROUND_BEGIN 0x100000
#define PROCESS_MODE_BACKGROUND_END 0x200000
#define PROCESS_NAME_NATIVE 0x00000001
#define PROCESS_POWER_THROTTLING_CURRENT_VERSION 1
#define PROCESS_POWER_THROTTLING_EXECUTION_SPEED 0x1
#define PROCESS_POWER_THROTTLING_IGNORE_TIMER_RESOLUTION 0x4
#define PROCESS_POWER_THROTTLING_VALID_FLAGS
#define PROCESS_QUERY_INFORMATION (0x0400)
#define PROCESS_QUERY_LIMITED_INFORMATION (0x1000)
#define PROCESS_SET_INFORMATION (0x0200)
#define PROCESS_SET_QUOTA (0x0100)
#define PROCESS_SET_SESSIONID (0x0004)
#define PROCESS_SUSPEND_RESUME (0x0800)
#define PROCESS_TERMINATE (0x0001)
#define PROCESS_VM_OPERATION (0x0008)
#define PROCESS_VM_READ (0x0010)
#define PROCESS_VM_WRITE (0x0020)
#define PROC_THREAD_ATTRIBUTE_ALL_APPLICATION_PACKAGES_POLICY
#define PROC_THREAD_ATTRIBUTE_CHILD_PROCESS_POLICY
#define PROC_THREAD_ATTRIBUTE_GROUP_AFFINITY
#define PROC_THREAD_ATTRIBUTE_HANDLE_LIST
#define PROC_THREAD_ATTRIBUTE_IDEAL_PROCESSOR
#define PROC_THREAD_ATTRIBUTE_JOB_LIST
#define PROC_THREAD_ATTRIBUTE_MITIGATION_POLICY
#define PROC_THREAD_ATTRIBUTE_PARENT_PROCESS
#define PROC_THREAD_ATTRIBUTE_PREFERRED_NODE
#define PROC_THREAD_ATTRIBUTE_PROTECTION_LEVEL
#define PROC_THREAD_ATTRIBUTE_SECURITY_CAPABILITIES
#define PROC_THREAD_ATTRIBUTE_UMS_THREAD
#define PROC_THREAD_ATTRIBUTE_WIN32K_FILTER
#define PROTECTED_DACL_SECURITY_INFORMATION
#define PROTECTED_SACL_SECURITY_INFORMATION
#define PST_FAX
#define PST_LAT
#define PST_MODEM
#define PST_NETWORK_BRIDGE
#define PST_PARALLELPORT
#define PST_RS232
#define PST_RS422
#define PST_RS423
#define PST_RS449
#define PST_SCANNER
#define PST_TCPIP_TELNET
#define PST_UNSPECIFIED
#define PST_X25
#define PeekConsoleInput
#define PeekMessage
#define PolyTextOut
#define PostAppMessage
#define PostAppMessageA(...)
#define PostAppMessageW(...)
#define PostMessage
#define PostThreadMessage
#define PreFetchCacheLine(...)
#define PrefetchForWrite(...)
#define PrivateExtractIcons
#define PrivilegedServiceAuditAlarm
#define ProcThreadAttributeValue(...)
#define PropagateResult(...)
#define Ptr64ToPtr(...)
#define PtrToPtr64(...)
#define QS_ALLEVENTS
#define QS_ALLINPUT
#define QS_INPUT
#define QS_MOUSE
#define QueryDosDevice
#define QueryFullProcessImageName
#define QueryServiceConfig
#define QueryServiceConfig2
#define QueryServiceLockStatus
#define RAWINPUT_ALIGN(...)
#define READ_CONTROL
#define REALTIME_PRIORITY_CLASS 0x100
#define REASON_HWINSTALL
#define REASON_LEGACY_API
#define REASON_OTHER
#define REASON_PLANNED_FLAG
#define REASON_SERVICEHANG
#define REASON_SWHWRECONF
#define REASON_SWINSTALL
#define REASON_UNKNOWN
#define REASON_UNSTABLE
#define REFERENCE_BLACK_MAX
#define REFERENCE_BLACK_MIN
#define REFERENCE_WHITE_MAX
#define REFERENCE_WHITE_MIN
#define REGDB_E_BADTHREADINGMODEL
#define REGDB_E_CLASSNOTREG
#define REGDB_E_FIRST
#define REGDB_E_IIDNOTREG
#define REGDB_E_INVALIDVALUE
#define REGDB_E_KEYMISSING
#define REGDB_E_LAST
#define REGDB_E_READREGDB
#define REGDB_E_WRITEREGDB
#define REGDB_S_FIRST
#define REGDB_S_LAST
#define REGISTERWORDENUMPROC
#define REG_APP_HIVE
#define REG_BINARY (3)
#define REG_BOOT_HIVE
#define REG_CREATED_NEW_KEY
#define REG_DWORD (4)
#define REG_DWORD_BIG_ENDIAN (5)
#define REG_DWORD_LITTLE_ENDIAN (4)
#define REG_EXPAND_SZ (2)
#define REG_FORCE_RESTORE
#define REG_FORCE_UNLOAD 1
#define REG_FULL_RESOURCE_DESCRIPTOR (9)
#define REG_HIVE_EXACT_FILE_GROWTH
#define REG_HIVE_NO_RM
#define REG_HIVE_SINGLE_LOG
#define REG_LATEST_FORMAT 2
#define REG_LEGAL_CHANGE_FILTER
#define REG_LEGAL_OPTION
#define REG_LINK (6)
#define REG_MUI_STRING_TRUNCATE 0x00000001
#define REG_MULTI_SZ (7)
#define REG_NONE (0)
#define REG_NOTIFY_CHANGE_ATTRIBUTES
#define REG_NOTIFY_CHANGE_LAST_SET
#define REG_NOTIFY_CHANGE_NAME
#define REG_NOTIFY_CHANGE_SECURITY
#define REG_NOTIFY_THREAD_AGNOSTIC
#define REG_NO_COMPRESSION 4
#define REG_NO_LAZY_FLUSH
#define REG_OPENED_EXISTING_KEY
#define REG_OPTION_BACKUP_RESTORE
#define REG_OPTION_CREATE_LINK
#define REG_OPTION_NON_VOLATILE
#define REG_OPTION_OPEN_LINK
#define REG_OPTION_RESERVED
#define REG_OPTION_VOLATILE
#define REG_PROCESS_APPKEY 0x00000001
#define REG_PROCESS_PRIVATE
#define REG_QWORD (11)
#define REG_QWORD_LITTLE_ENDIAN (11)
#define REG_REFRESH_HIVE
#define REG_RESOURCE_LIST (8)
#define REG_RESOURCE_REQUIREMENTS_LIST (10)
#define REG_SECURE_CONNECTION 1
#define REG_STANDARD_FORMAT 1
#define REG_START_JOURNAL
#define REG_SZ (1)
#define REG_WHOLE_HIVE_VOLATILE
#define REPARSE_GUID_DATA_BUFFER_HEADER_SIZE
#define RESOURCEMANAGER_ALL_ACCESS
#define RESOURCEMANAGER_GENERIC_EXECUTE
#define RESOURCEMANAGER_GENERIC_READ
#define RESOURCEMANAGER_GENERIC_WRITE
#define RESOURCEUSAGE_ALL
#define RESOURCE_MANAGER_OBJECT_NAME_LENGTH_IN_BYTES
#define RESOURCE_MANAGER_OBJECT_PATH
#define RGB(...)
#define RGB_GAMMA_MAX
#define RGB_GAMMA_MIN
#define RGN_ERROR
#define RGN_MAX
#define RGN_MIN
#define RIDEV_EXMODE(...)
#define RI_MOUSE_BUTTON_1_DOWN
#define RI_MOUSE_BUTTON_1_UP
#define RI_MOUSE_BUTTON_2_DOWN
#define RI_MOUSE_BUTTON_2_UP
#define RI_MOUSE_BUTTON_3_DOWN
#define RI_MOUSE_BUTTON_3_UP
#define RPC_E_ACCESS_DENIED
#define RPC_E_ATTEMPTED_MULTITHREAD
#define RPC_E_CALL_CANCELED
#define RPC_E_CALL_COMPLETE
#define RPC_E_CALL_REJECTED
#define RPC_E_CANTCALLOUT_AGAIN
#define RPC_E_CANTCALLOUT_INASYNCCALL
#define RPC_E_CANTCALLOUT_INEXTERNALCALL
#define RPC_E_CANTCALLOUT_ININPUTSYNCCALL
#define RPC_E_CANTPOST_INSENDCALL
#define RPC_E_CANTTRANSMIT_CALL
#define RPC_E_CHANGED_MODE
#define RPC_E_CLIENT_CANTMARSHAL_DATA
#define RPC_E_CLIENT_CANTUNMARSHAL_DATA
#define RPC_E_CLIENT_DIED
#define RPC_E_CONNECTION_TERMINATED
#define RPC_E_DISCONNECTED
#define RPC_E_FAULT
#define RPC_E_FULLSIC_REQUIRED
#define RPC_E_INVALIDMETHOD
#define RPC_E_INVALID_CALLDATA
#define RPC_E_INVALID_DATA
#define RPC_E_INVALID_DATAPACKET
#define RPC_E_INVALID_EXTENSION
#define RPC_E_INVALID_HEADER
#define RPC_E_INVALID_IPID
#define RPC_E_INVALID_OBJECT
#define RPC_E_INVALID_OBJREF
#define RPC_E_INVALID_PARAMETER
#define RPC_E_INVALID_STD_NAME
#define RPC_E_NOT_REGISTERED
#define RPC_E_NO_CONTEXT
#define RPC_E_NO_GOOD_SECURITY_PACKAGES
#define RPC_E_NO_SYNC
#define RPC_E_OUT_OF_RESOURCES
#define RPC_E_REMOTE_DISABLED
#define RPC_E_RETRY
#define RPC_E_SERVERCALL_REJECTED
#define RPC_E_SERVERCALL_RETRYLATER
#define RPC_E_SERVERFAULT
#define RPC_E_SERVER_CANTMARSHAL_DATA
#define RPC_E_SERVER_CANTUNMARSHAL_DATA
#define RPC_E_SERVER_DIED
#define RPC_E_SERVER_DIED_DNE
#define RPC_E_SYS_CALL_FAILED
#define RPC_E_THREAD_NOT_INIT
#define RPC_E_TIMEOUT
#define RPC_E_TOO_LATE
#define RPC_E_UNEXPECTED
#define RPC_E_UNSECURE_CALL
#define RPC_E_VERSION_MISMATCH
#define RPC_E_WRONG_THREAD
#define RPC_S_ADDRESS_ERROR
#define RPC_S_ALREADY_LISTENING
#define RPC_S_ALREADY_REGISTERED
#define RPC_S_BINDING_HAS_NO_AUTH
#define RPC_S_BINDING_INCOMPLETE
#define RPC_S_CALLPENDING
#define RPC_S_CALL_CANCELLED
#define RPC_S_CALL_FAILED
#define RPC_S_CALL_FAILED_DNE
#define RPC_S_CALL_IN_PROGRESS
#define RPC_S_CANNOT_SUPPORT
#define RPC_S_CANT_CREATE_ENDPOINT
#define RPC_S_COMM_FAILURE
#define RPC_S_COOKIE_AUTH_FAILED
#define RPC_S_DO_NOT_DISTURB
#define RPC_S_DUPLICATE_ENDPOINT
#define RPC_S_ENTRY_ALREADY_EXISTS
#define RPC_S_ENTRY_NOT_FOUND
#define RPC_S_ENTRY_TYPE_MISMATCH
#define RPC_S_FP_DIV_ZERO
#define RPC_S_FP_OVERFLOW
#define RPC_S_FP_UNDERFLOW
#define RPC_S_GROUP_MEMBER_NOT_FOUND
#define RPC_S_GRP_ELT_NOT_ADDED
#define RPC_S_GRP_ELT_NOT_REMOVED
#define RPC_S_INCOMPLETE_NAME
#define RPC_S_INTERFACE_NOT_EXPORTED
#define RPC_S_INTERFACE_NOT_FOUND
#define RPC_S_INTERNAL_ERROR
#define RPC_S_INVALID_ASYNC_CALL
#define RPC_S_INVALID_ASYNC_HANDLE
#define RPC_S_INVALID_AUTH_IDENTITY
#define RPC_S_INVALID_BINDING
#define RPC_S_INVALID_BOUND
#define RPC_S_INVALID_ENDPOINT_FORMAT
#define RPC_S_INVALID_NAF_ID
#define RPC_S_INVALID_NAME_SYNTAX
#define RPC_S_INVALID_NETWORK_OPTIONS
#define RPC_S_INVALID_NET_ADDR
#define RPC_S_INVALID_OBJECT
#define RPC_S_INVALID_RPC_PROTSEQ
#define RPC_S_INVALID_STRING_BINDING
#define RPC_S_INVALID_STRING_UUID
#define RPC_S_INVALID_TAG
#define RPC_S_INVALID_TIMEOUT
#define RPC_S_INVALID_VERS_OPTION
#define RPC_S_MAX_CALLS_TOO_SMALL
#define RPC_S_NAME_SERVICE_UNAVAILABLE
#define RPC_S_NOTHING_TO_EXPORT
#define RPC_S_NOT_ALL_OBJS_EXPORTED
#define RPC_S_NOT_ALL_OBJS_UNEXPORTED
#define RPC_S_NOT_CANCELLED
#define RPC_S_NOT_LISTENING
#define RPC_S_NOT_RPC_ERROR
#define RPC_S_NO_BINDINGS
#define RPC_S_NO_CALL_ACTIVE
#define RPC_S_NO_CONTEXT_AVAILABLE
#define RPC_S_NO_ENDPOINT_FOUND
#define RPC_S_NO_ENTRY_NAME
#define RPC_S_NO_INTERFACES
#define RPC_S_NO_MORE_BINDINGS
#define RPC_S_NO_MORE_MEMBERS
#define RPC_S_NO_PRINC_NAME
#define RPC_S_NO_PROTSEQS
#define RPC_S_NO_PROTSEQS_REGISTERED
#define RPC_S_OBJECT_NOT_FOUND
#define RPC_S_OUT_OF_RESOURCES
#define RPC_S_PRF_ELT_NOT_ADDED
#define RPC_S_PRF_ELT_NOT_REMOVED
#define RPC_S_PROCNUM_OUT_OF_RANGE
#define RPC_S_PROFILE_NOT_ADDED
#define RPC_S_PROTOCOL_ERROR
#define RPC_S_PROTSEQ_NOT_FOUND
#define RPC_S_PROTSEQ_NOT_SUPPORTED
#define RPC_S_PROXY_ACCESS_DENIED
#define RPC_S_SEC_PKG_ERROR
#define RPC_S_SEND_INCOMPLETE
#define RPC_S_SERVER_TOO_BUSY
#define RPC_S_SERVER_UNAVAILABLE
#define RPC_S_STRING_TOO_LONG
#define RPC_S_SYSTEM_HANDLE_COUNT_EXCEEDED
#define RPC_S_SYSTEM_HANDLE_TYPE_MISMATCH
#define RPC_S_TYPE_ALREADY_REGISTERED
#define RPC_S_UNKNOWN_AUTHN_LEVEL
#define RPC_S_UNKNOWN_AUTHN_SERVICE
#define RPC_S_UNKNOWN_AUTHN_TYPE
#define RPC_S_UNKNOWN_AUTHZ_SERVICE
#define RPC_S_UNKNOWN_IF
#define RPC_S_UNKNOWN_MGR_TYPE
#define RPC_S_UNSUPPORTED_AUTHN_LEVEL
#define RPC_S_UNSUPPORTED_NAME_SYNTAX
#define RPC_S_UNSUPPORTED_TRANS_SYN
#define RPC_S_UNSUPPORTED_TYPE
#define RPC_S_UUID_LOCAL_ONLY
#define RPC_S_UUID_NO_ADDRESS
#define RPC_S_WAITONTIMER
#define RPC_S_WRONG_KIND_OF_BINDING
#define RPC_S_ZERO_DIVIDE
#define RPC_X_BAD_STUB_DATA
#define RPC_X_BYTE_COUNT_TOO_SMALL
#define RPC_X_ENUM_VALUE_OUT_OF_RANGE
#define RPC_X_INVALID_ES_ACTION
#define RPC_X_INVALID_PIPE_OBJECT
#define RPC_X_NO_MORE_ENTRIES
#define RPC_X_NULL_REF_POINTER
#define RPC_X_PIPE_CLOSED
#define RPC_X_PIPE_DISCIPLINE_ERROR
#define RPC_X_PIPE_EMPTY
#define RPC_X_SS_CANNOT_GET_CALL_HANDLE
#define RPC_X_SS_CHAR_TRANS_OPEN_FAIL
#define RPC_X_SS_CHAR_TRANS_SHORT_FILE
#define RPC_X_SS_CONTEXT_DAMAGED
#define RPC_X_SS_HANDLES_MISMATCH
#define RPC_X_SS_IN_NULL_CONTEXT
#define RPC_X_WRONG_ES_VERSION
#define RPC_X_WRONG_PIPE_ORDER
#define RPC_X_WRONG_PIPE_VERSION
#define RPC_X_WRONG_STUB_VERSION
#define RRF_RT_DWORD
#define RRF_RT_QWORD
#define RTL_BITS_OF(...)
#define RTL_BITS_OF_FIELD(...)
#define RTL_CONDITION_VARIABLE_INIT
#define RTL_CONST_CAST(...)
#define RTL_CONTAINS_FIELD(...)
#define RTL_CRITICAL_SECTION_FLAG_RESERVED
#define RTL_FIELD_TYPE(...)
#define RTL_NUMBER_OF(...)
#define RTL_NUMBER_OF_FIELD(...)
#define RTL_NUMBER_OF_V1(...)
#define RTL_NUMBER_OF_V2(...)
#define RTL_PADDING_BETWEEN_FIELDS(...)
#define RTL_RUN_ONCE_ASYNC
#define RTL_RUN_ONCE_CHECK_ONLY
#define RTL_RUN_ONCE_INIT
#define RTL_RUN_ONCE_INIT_FAILED
#define RTL_SIZEOF_THROUGH_FIELD(...)
#define RTL_SRWLOCK_INIT
#define RT_ACCELERATOR
#define RT_ANICURSOR
#define RT_ANIICON
#define RT_BITMAP
#define RT_CURSOR
#define RT_DIALOG
#define RT_DLGINCLUDE
#define RT_FONT
#define RT_FONTDIR
#define RT_GROUP_CURSOR
#define RT_GROUP_ICON
#define RT_HTML
#define RT_ICON
#define RT_MANIFEST
#define RT_MENU
#define RT_MESSAGETABLE
#define RT_PLUGPLAY
#define RT_RCDATA
#define RT_STRING
#define RT_VERSION
#define RT_VXD
#define ReadConsole
#define ReadConsoleInput
#define ReadConsoleOutput
#define ReadConsoleOutputCharacter
#define ReadEventLog
#define ReadForWriteAccess(...)
#define ReadMxCsr
#define ReadTimeStampCounter(...)
#define RealGetWindowClass
#define RegConnectRegistry
#define RegConnectRegistryEx
#define RegCopyTree
#define RegCreateKey
#define RegCreateKeyEx
#define RegCreateKeyTransacted
#define RegDeleteKey
#define RegDeleteKeyEx
#define RegDeleteKeyTransacted
#define RegDeleteKeyValue
#define RegDeleteTree
#define RegDeleteValue
#define RegEnumKey
#define RegEnumKeyEx
#define RegEnumValue
#define RegGetValue
#define RegLoadAppKey
#define RegLoadKey
#define RegLoadMUIString
#define RegOpenKey
#define RegOpenKeyEx
#define RegOpenKeyTransacted
#define RegQueryInfoKey
#define RegQueryMultipleValues
#define RegQueryValue
#define RegQueryValueEx
#define RegReplaceKey
#define RegRestoreKey
#define RegSaveKey
#define RegSaveKeyEx
#define RegSetKeyValue
#define RegSetValue
#define RegSetValueEx
#define RegUnLoadKey
#define RegisterClass
#define RegisterClassEx
#define RegisterClipboardFormat
#define RegisterDeviceNotification
#define RegisterEventSource
#define RegisterServiceCtrlHandler
#define RegisterServiceCtrlHandlerEx
#define RegisterWindowMessage
#define RemoveDirectory
#define RemoveDirectoryTransacted
#define RemoveFontResource
#define RemoveFontResourceEx
#define RemoveProp
#define ReplaceFile
#define ReportEvent
#define ResetDC
#define ResultFromScode(...)
#define RotateLeft16
#define RotateLeft32
#define RotateLeft64
#define RotateLeft8
#define RotateRight16
#define RotateRight32
#define RotateRight64
#define RotateRight8
#define RtlCopyMemory(...)
#define RtlEqualMemory(...)
#define RtlFillMemory(...)
#define RtlMoveMemory(...)
#define RtlZeroMemory(...)
#define SACL_SECURITY_INFORMATION
#define SBS_BOTTOMALIGN
#define SBS_HORZ
#define SBS_LEFTALIGN
#define SBS_RIGHTALIGN
#define SBS_SIZEBOX
#define SBS_SIZEBOXBOTTOMRIGHTALIGN
#define SBS_SIZEBOXTOPLEFTALIGN
#define SBS_SIZEGRIP
#define SBS_TOPALIGN
#define SBS_VERT
#define SCARD_E_BAD_SEEK
#define SCARD_E_CANCELLED
#define SCARD_E_CANT_DISPOSE
#define SCARD_E_CARD_UNSUPPORTED
#define SCARD_E_CERTIFICATE_UNAVAILABLE
#define SCARD_E_COMM_DATA_LOST
#define SCARD_E_DIR_NOT_FOUND
#define SCARD_E_DUPLICATE_READER
#define SCARD_E_FILE_NOT_FOUND
#define SCARD_E_ICC_CREATEORDER
#define SCARD_E_ICC_INSTALLATION
#define SCARD_E_INSUFFICIENT_BUFFER
#define SCARD_E_INVALID_ATR
#define SCARD_E_INVALID_CHV
#define SCARD_E_INVALID_HANDLE
#define SCARD_E_INVALID_PARAMETER
#define SCARD_E_INVALID_TARGET
#define SCARD_E_INVALID_VALUE
#define SCARD_E_NOT_READY
#define SCARD_E_NOT_TRANSACTED
#define SCARD_E_NO_ACCESS
#define SCARD_E_NO_DIR
#define SCARD_E_NO_FILE
#define SCARD_E_NO_KEY_CONTAINER
#define SCARD_E_NO_MEMORY
#define SCARD_E_NO_PIN_CACHE
#define SCARD_E_NO_READERS_AVAILABLE
#define SCARD_E_NO_SERVICE
#define SCARD_E_NO_SMARTCARD
#define SCARD_E_NO_SUCH_CERTIFICATE
#define SCARD_E_PCI_TOO_SMALL
#define SCARD_E_PIN_CACHE_EXPIRED
#define SCARD_E_PROTO_MISMATCH
#define SCARD_E_READER_UNAVAILABLE
#define SCARD_E_READER_UNSUPPORTED
#define SCARD_E_READ_ONLY_CARD
#define SCARD_E_SERVER_TOO_BUSY
#define SCARD_E_SERVICE_STOPPED
#define SCARD_E_SHARING_VIOLATION
#define SCARD_E_SYSTEM_CANCELLED
#define SCARD_E_TIMEOUT
#define SCARD_E_UNEXPECTED
#define SCARD_E_UNKNOWN_CARD
#define SCARD_E_UNKNOWN_READER
#define SCARD_E_UNKNOWN_RES_MNG
#define SCARD_E_UNSUPPORTED_FEATURE
#define SCARD_E_WRITE_TOO_MANY
#define SCARD_F_COMM_ERROR
#define SCARD_F_INTERNAL_ERROR
#define SCARD_F_UNKNOWN_ERROR
#define SCARD_F_WAITED_TOO_LONG
#define SCARD_P_SHUTDOWN
#define SCARD_S_SUCCESS
#define SCARD_W_CACHE_ITEM_NOT_FOUND
#define SCARD_W_CACHE_ITEM_STALE
#define SCARD_W_CACHE_ITEM_TOO_BIG
#define SCARD_W_CANCELLED_BY_USER
#define SCARD_W_CARD_NOT_AUTHENTICATED
#define SCARD_W_CHV_BLOCKED
#define SCARD_W_EOF
#define SCARD_W_REMOVED_CARD
#define SCARD_W_RESET_CARD
#define SCARD_W_SECURITY_VIOLATION
#define SCARD_W_UNPOWERED_CARD
#define SCARD_W_UNRESPONSIVE_CARD
#define SCARD_W_UNSUPPORTED_CARD
#define SCARD_W_WRONG_CHV
#define SCHED_E_ACCOUNT_DBASE_CORRUPT
#define SCHED_E_ACCOUNT_INFORMATION_NOT_SET
#define SCHED_E_ACCOUNT_NAME_NOT_FOUND
#define SCHED_E_CANNOT_OPEN_TASK
#define SCHED_E_INVALID_TASK
#define SCHED_E_NO_SECURITY_SERVICES
#define SCHED_E_SERVICE_NOT_INSTALLED
#define SCHED_E_SERVICE_NOT_LOCALSYSTEM
#define SCHED_E_SERVICE_NOT_RUNNING
#define SCHED_E_TASK_NOT_READY
#define SCHED_E_TASK_NOT_RUNNING
#define SCHED_E_TRIGGER_NOT_FOUND
#define SCHED_E_UNKNOWN_OBJECT_VERSION
#define SCHED_E_UNSUPPORTED_ACCOUNT_OPTION
#define SCHED_S_EVENT_TRIGGER
#define SCHED_S_TASK_DISABLED
#define SCHED_S_TASK_HAS_NOT_RUN
#define SCHED_S_TASK_NOT_SCHEDULED
#define SCHED_S_TASK_NO_MORE_RUNS
#define SCHED_S_TASK_NO_VALID_TRIGGERS
#define SCHED_S_TASK_READY
#define SCHED_S_TASK_RUNNING
#define SCHED_S_TASK_TERMINATED
#define SCODE_CODE(...)
#define SCODE_FACILITY(...)
#define SCODE_SEVERITY(...)
#define SCOPE_SECURITY_INFORMATION
#define SCS_CHANGEATTR
#define SCS_CHANGECLAUSE
#define SCS_SETSTR
#define SCS_THIS_PLATFORM_BINARY
#define SC_GROUP_IDENTIFIER
#define SC_GROUP_IDENTIFIERW
#define SC_ICON
#define SC_MANAGER_ALL_ACCESS
#define SC_ZOOM
#define SDC_USE_DATABASE_CURRENT
#define SECTION_ALL_ACCESS
#define SECTION_EXTEND_SIZE 0x0010
#define SECTION_MAP_EXECUTE 0x0008
#define SECTION_MAP_EXECUTE_EXPLICIT 0x0020
#define SECTION_MAP_READ 0x0004
#define SECTION_MAP_WRITE 0x0002
#define SECTION_QUERY 0x0001
#define SECURITY_ANONYMOUS
#define SECURITY_ANONYMOUS_LOGON_RID
#define SECURITY_APPPOOL_ID_BASE_RID
#define SECURITY_APPPOOL_ID_RID_COUNT
#define SECURITY_APP_PACKAGE_AUTHORITY
#define SECURITY_APP_PACKAGE_BASE_RID
#define SECURITY_APP_PACKAGE_RID_COUNT
#define SECURITY_AUTHENTICATED_USER_RID
#define SECURITY_AUTHENTICATION_AUTHORITY
#define SECURITY_AUTHENTICATION_AUTHORITY_ASSERTED_RID
#define SECURITY_AUTHENTICATION_AUTHORITY_RID_COUNT
#define SECURITY_AUTHENTICATION_SERVICE_ASSERTED_RID
#define SECURITY_BATCH_RID
#define SECURITY_BUILTIN_APP_PACKAGE_RID_COUNT
#define SECURITY_BUILTIN_CAPABILITY_RID_COUNT
#define SECURITY_BUILTIN_DOMAIN_RID
#define SECURITY_BUILTIN_PACKAGE_ANY_PACKAGE
#define SECURITY_BUILTIN_PACKAGE_ANY_RESTRICTED_PACKAGE
#define SECURITY_CAPABILITY_APPOINTMENTS
#define SECURITY_CAPABILITY_BASE_RID
#define SECURITY_CAPABILITY_CONTACTS
#define SECURITY_CAPABILITY_DOCUMENTS_LIBRARY
#define SECURITY_CAPABILITY_ENTERPRISE_AUTHENTICATION
#define SECURITY_CAPABILITY_INTERNET_CLIENT
#define SECURITY_CAPABILITY_INTERNET_CLIENT_SERVER
#define SECURITY_CAPABILITY_INTERNET_EXPLORER
#define SECURITY_CAPABILITY_MUSIC_LIBRARY
#define SECURITY_CAPABILITY_PICTURES_LIBRARY
#define SECURITY_CAPABILITY_PRIVATE_NETWORK_CLIENT_SERVER
#define SECURITY_CAPABILITY_REMOVABLE_STORAGE
#define SECURITY_CAPABILITY_RID_COUNT
#define SECURITY_CAPABILITY_SHARED_USER_CERTIFICATES
#define SECURITY_CAPABILITY_VIDEOS_LIBRARY
#define SECURITY_CLOUD_INFRASTRUCTURE_SERVICES_ID_BASE_RID
#define SECURITY_CLOUD_INFRASTRUCTURE_SERVICES_ID_RID_COUNT
#define SECURITY_COM_ID_BASE_RID
#define SECURITY_CREATOR_GROUP_RID
#define SECURITY_CREATOR_GROUP_SERVER_RID
#define SECURITY_CREATOR_OWNER_RID
#define SECURITY_CREATOR_OWNER_RIGHTS_RID
#define SECURITY_CREATOR_OWNER_SERVER_RID
#define SECURITY_CREATOR_SID_AUTHORITY
#define SECURITY_CRED_TYPE_BASE_RID
#define SECURITY_CRED_TYPE_RID_COUNT
#define SECURITY_CRED_TYPE_THIS_ORG_CERT_RID
#define SECURITY_DASHOST_ID_BASE_RID
#define SECURITY_DASHOST_ID_RID_COUNT
#define SECURITY_DELEGATION
#define SECURITY_DESCRIPTOR_MIN_LENGTH
#define SECURITY_DIALUP_RID
#define SECURITY_DYNAMIC_TRACKING
#define SECURITY_ENTERPRISE_CONTROLLERS_RID
#define SECURITY_ENTERPRISE_READONLY_CONTROLLERS_RID
#define SECURITY_IDENTIFICATION
#define SECURITY_IMPERSONATION
#define SECURITY_INTERACTIVE_RID
#define SECURITY_IUSER_RID
#define SECURITY_LOCAL_LOGON_RID
#define SECURITY_LOCAL_RID
#define SECURITY_LOCAL_SERVICE_RID
#define SECURITY_LOCAL_SID_AUTHORITY
#define SECURITY_LOCAL_SYSTEM_RID
#define SECURITY_LOGON_IDS_RID
#define SECURITY_LOGON_IDS_RID_COUNT
#define SECURITY_MANDATORY_HIGH_RID
#define SECURITY_MANDATORY_LABEL_AUTHORITY
#define SECURITY_MANDATORY_LOW_RID
#define SECURITY_MANDATORY_MAXIMUM_USER_RID
#define SECURITY_MANDATORY_MEDIUM_RID
#define SECURITY_MANDATORY_PROTECTED_PROCESS_RID
#define SECURITY_MANDATORY_SYSTEM_RID
#define SECURITY_MANDATORY_UNTRUSTED_RID
#define SECURITY_MAX_ALWAYS_FILTERED
#define SECURITY_MAX_BASE_RID
#define SECURITY_MAX_IMPERSONATION_LEVEL
#define SECURITY_MAX_SID_SIZE
#define SECURITY_MIN_BASE_RID
#define SECURITY_MIN_IMPERSONATION_LEVEL
#define SECURITY_MIN_NEVER_FILTERED
#define SECURITY_NETWORK_RID
#define SECURITY_NETWORK_SERVICE_RID
#define SECURITY_NFS_ID_BASE_RID
#define SECURITY_NON_UNIQUE_AUTHORITY
#define SECURITY_NT_AUTHORITY
#define SECURITY_NT_NON_UNIQUE
#define SECURITY_NT_NON_UNIQUE_SUB_AUTH_COUNT
#define SECURITY_NULL_RID
#define SECURITY_NULL_SID_AUTHORITY
#define SECURITY_OTHER_ORGANIZATION_RID
#define SECURITY_PACKAGE_BASE_RID
#define SECURITY_PACKAGE_DIGEST_RID
#define SECURITY_PACKAGE_NTLM_RID
#define SECURITY_PACKAGE_RID_COUNT
#define SECURITY_PACKAGE_SCHANNEL_RID
#define SECURITY_PRINCIPAL_SELF_RID
#define SECURITY_PROXY_RID
#define SECURITY_RDV_GFX_BASE_RID
#define SECURITY_REMOTE_LOGON_RID
#define SECURITY_RESERVED_ID_BASE_RID
#define SECURITY_RESOURCE_MANAGER_AUTHORITY
#define SECURITY_RESTRICTED_CODE_RID
#define SECURITY_SCOPED_POLICY_ID_AUTHORITY
#define SECURITY_SERVER_LOGON_RID
#define SECURITY_SERVICE_ID_BASE_RID
#define SECURITY_SERVICE_ID_RID_COUNT
#define SECURITY_SERVICE_RID
#define SECURITY_STATIC_TRACKING
#define SECURITY_TASK_ID_BASE_RID
#define SECURITY_TERMINAL_SERVER_RID
#define SECURITY_THIS_ORGANIZATION_RID
#define SECURITY_USERMODEDRIVERHOST_ID_BASE_RID
#define SECURITY_USERMODEDRIVERHOST_ID_RID_COUNT
#define SECURITY_VIRTUALACCOUNT_ID_RID_COUNT
#define SECURITY_VIRTUALSERVER_ID_BASE_RID
#define SECURITY_VIRTUALSERVER_ID_RID_COUNT
#define SECURITY_WINDOWSMOBILE_ID_BASE_RID
#define SECURITY_WINDOW_MANAGER_BASE_RID
#define SECURITY_WMIHOST_ID_BASE_RID
#define SECURITY_WMIHOST_ID_RID_COUNT
#define SECURITY_WORLD_RID
#define SECURITY_WORLD_SID_AUTHORITY
#define SECURITY_WRITE_RESTRICTED_CODE_RID
#define SEC_E_ALGORITHM_MISMATCH
#define SEC_E_APPLICATION_PROTOCOL_MISMATCH
#define SEC_E_BAD_BINDINGS
#define SEC_E_BAD_PKGID
#define SEC_E_BUFFER_TOO_SMALL
#define SEC_E_CANNOT_INSTALL
#define SEC_E_CANNOT_PACK
#define SEC_E_CERT_EXPIRED
#define SEC_E_CERT_UNKNOWN
#define SEC_E_CERT_WRONG_USAGE
#define SEC_E_CONTEXT_EXPIRED
#define SEC_E_CROSSREALM_DELEGATION_FAILURE
#define SEC_E_CRYPTO_SYSTEM_INVALID
#define SEC_E_DECRYPT_FAILURE
#define SEC_E_DELEGATION_POLICY
#define SEC_E_DELEGATION_REQUIRED
#define SEC_E_DOWNGRADE_DETECTED
#define SEC_E_ENCRYPT_FAILURE
#define SEC_E_EXT_BUFFER_TOO_SMALL
#define SEC_E_ILLEGAL_MESSAGE
#define SEC_E_INCOMPLETE_CREDENTIALS
#define SEC_E_INCOMPLETE_MESSAGE
#define SEC_E_INSUFFICIENT_BUFFERS
#define SEC_E_INSUFFICIENT_MEMORY
#define SEC_E_INTERNAL_ERROR
#define SEC_E_INVALID_HANDLE
#define SEC_E_INVALID_PARAMETER
#define SEC_E_INVALID_TOKEN
#define SEC_E_INVALID_UPN_NAME
#define SEC_E_ISSUING_CA_UNTRUSTED
#define SEC_E_ISSUING_CA_UNTRUSTED_KDC
#define SEC_E_KDC_CERT_EXPIRED
#define SEC_E_KDC_CERT_REVOKED
#define SEC_E_KDC_INVALID_REQUEST
#define SEC_E_KDC_UNABLE_TO_REFER
#define SEC_E_KDC_UNKNOWN_ETYPE
#define SEC_E_LOGON_DENIED
#define SEC_E_MAX_REFERRALS_EXCEEDED
#define SEC_E_MESSAGE_ALTERED
#define SEC_E_MULTIPLE_ACCOUNTS
#define SEC_E_MUST_BE_KDC
#define SEC_E_MUTUAL_AUTH_FAILED
#define SEC_E_NOT_OWNER
#define SEC_E_NOT_SUPPORTED
#define SEC_E_NO_AUTHENTICATING_AUTHORITY
#define SEC_E_NO_CONTEXT
#define SEC_E_NO_CREDENTIALS
#define SEC_E_NO_IMPERSONATION
#define SEC_E_NO_IP_ADDRESSES
#define SEC_E_NO_KERB_KEY
#define SEC_E_NO_PA_DATA
#define SEC_E_NO_S4U_PROT_SUPPORT
#define SEC_E_NO_SPM
#define SEC_E_NO_TGT_REPLY
#define SEC_E_OK
#define SEC_E_ONLY_HTTPS_ALLOWED
#define SEC_E_OUT_OF_SEQUENCE
#define SEC_E_PKINIT_CLIENT_FAILURE
#define SEC_E_PKINIT_NAME_MISMATCH
#define SEC_E_PKU2U_CERT_FAILURE
#define SEC_E_POLICY_NLTM_ONLY
#define SEC_E_QOP_NOT_SUPPORTED
#define SEC_E_REVOCATION_OFFLINE_C
#define SEC_E_REVOCATION_OFFLINE_KDC
#define SEC_E_SECPKG_NOT_FOUND
#define SEC_E_SECURITY_QOS_FAILED
#define SEC_E_SHUTDOWN_IN_PROGRESS
#define SEC_E_SMARTCARD_CERT_EXPIRED
#define SEC_E_SMARTCARD_CERT_REVOKED
#define SEC_E_SMARTCARD_LOGON_REQUIRED
#define SEC_E_STRONG_CRYPTO_NOT_SUPPORTED
#define SEC_E_TARGET_UNKNOWN
#define SEC_E_TIME_SKEW
#define SEC_E_TOO_MANY_PRINCIPALS
#define SEC_E_UNFINISHED_CONTEXT_DELETED
#define SEC_E_UNKNOWN_CREDENTIALS
#define SEC_E_UNSUPPORTED_FUNCTION
#define SEC_E_UNSUPPORTED_PREAUTH
#define SEC_E_UNTRUSTED_ROOT
#define SEC_E_WRONG_CREDENTIAL_HANDLE
#define SEC_E_WRONG_PRINCIPAL
#define SEC_IMAGE_NO_EXECUTE
#define SEC_I_ASYNC_CALL_PENDING
#define SEC_I_COMPLETE_AND_CONTINUE
#define SEC_I_COMPLETE_NEEDED
#define SEC_I_CONTEXT_EXPIRED
#define SEC_I_CONTINUE_NEEDED
#define SEC_I_CONTINUE_NEEDED_MESSAGE_OK
#define SEC_I_GENERIC_EXTENSION_RECEIVED
#define SEC_I_INCOMPLETE_CREDENTIALS
#define SEC_I_LOCAL_LOGON
#define SEC_I_MESSAGE_FRAGMENT
#define SEC_I_NO_LSA_CONTEXT
#define SEC_I_NO_RENEGOTIATION
#define SEC_I_RENEGOTIATE
#define SEC_I_SIGNATURE_NEEDED
#define SEF_MACL_VALID_FLAGS
#define SEMAPHORE_ALL_ACCESS
#define SEM_FAILCRITICALERRORS 0x0001
#define SEM_NOALIGNMENTFAULTEXCEPT 0x0004
#define SEM_NOGPFAULTERRORBOX 0x0002
#define SEM_NOOPENFILEERRORBOX 0x8000
#define SERVICES_ACTIVE_DATABASE
#define SERVICES_ACTIVE_DATABASEA "ServicesActive"
#define SERVICES_ACTIVE_DATABASEW
#define SERVICES_FAILED_DATABASE
#define SERVICES_FAILED_DATABASEA "ServicesFailed"
#define SERVICES_FAILED_DATABASEW
#define SERVICE_ALL_ACCESS
#define SERVICE_DRIVER
#define SERVICE_NOTIFY_STATUS_CHANGE
#define SERVICE_STATE_ALL
#define SERVICE_TYPE_ALL
#define SERVICE_WIN32
#define SESSION_ALL_ACCESS
#define SETWALLPAPER_DEFAULT
#define SE_ASSIGNPRIMARYTOKEN_NAME
#define SE_AUDIT_NAME
#define SE_BACKUP_NAME
#define SE_CHANGE_NOTIFY_NAME
#define SE_CREATE_GLOBAL_NAME
#define SE_CREATE_PAGEFILE_NAME
#define SE_CREATE_PERMANENT_NAME
#define SE_CREATE_SYMBOLIC_LINK_NAME
#define SE_CREATE_TOKEN_NAME
#define SE_DEBUG_NAME
#define SE_ENABLE_DELEGATION_NAME
#define SE_GROUP_ENABLED
#define SE_GROUP_ENABLED_BY_DEFAULT
#define SE_GROUP_INTEGRITY
#define SE_GROUP_INTEGRITY_ENABLED
#define SE_GROUP_LOGON_ID
#define SE_GROUP_MANDATORY
#define SE_GROUP_OWNER
#define SE_GROUP_RESOURCE
#define SE_GROUP_USE_FOR_DENY_ONLY
#define SE_GROUP_VALID_ATTRIBUTES
#define SE_IMPERSONATE_NAME
#define SE_INCREASE_QUOTA_NAME
#define SE_INC_BASE_PRIORITY_NAME
#define SE_INC_WORKING_SET_NAME
#define SE_LOAD_DRIVER_NAME
#define SE_LOCK_MEMORY_NAME
#define SE_MACHINE_ACCOUNT_NAME
#define SE_MANAGE_VOLUME_NAME
#define SE_PRIVILEGE_ENABLED
#define SE_PRIVILEGE_ENABLED_BY_DEFAULT
#define SE_PRIVILEGE_USED_FOR_ACCESS
#define SE_PRIVILEGE_VALID_ATTRIBUTES
#define SE_PROF_SINGLE_PROCESS_NAME
#define SE_RELABEL_NAME
#define SE_REMOTE_SHUTDOWN_NAME
#define SE_RESTORE_NAME
#define SE_SECURITY_NAME
#define SE_SHUTDOWN_NAME
#define SE_SYNC_AGENT_NAME
#define SE_SYSTEMTIME_NAME
#define SE_SYSTEM_ENVIRONMENT_NAME
#define SE_SYSTEM_PROFILE_NAME
#define SE_TAKE_OWNERSHIP_NAME
#define SE_TCB_NAME
#define SE_TIME_ZONE_NAME
#define SE_TRUSTED_CREDMAN_ACCESS_NAME
#define SE_UNDOCK_NAME
#define SE_UNSOLICITED_INPUT_NAME
#define SHTDN_REASON_LEGACY_API
#define SHTDN_REASON_UNKNOWN
#define SIF_ALL
#define SIZEFULLSCREEN
#define SIZEICONIC
#define SIZENORMAL
#define SIZEZOOMHIDE
#define SIZEZOOMSHOW
#define SM_CXFIXEDFRAME
#define SM_CXSIZEFRAME
#define SM_CYFIXEDFRAME
#define SM_CYSIZEFRAME
#define SORTIDFROMLCID(...)
#define SORTVERSIONFROMLCID(...)
#define SPAPI_E_AUTHENTICODE_DISALLOWED
#define SPAPI_E_AUTHENTICODE_PUBLISHER_NOT_TRUSTED
#define SPAPI_E_AUTHENTICODE_TRUSTED_PUBLISHER
#define SPAPI_E_AUTHENTICODE_TRUST_NOT_ESTABLISHED
#define SPAPI_E_BAD_INTERFACE_INSTALLSECT
#define SPAPI_E_BAD_SECTION_NAME_LINE
#define SPAPI_E_BAD_SERVICE_INSTALLSECT
#define SPAPI_E_CANT_LOAD_CLASS_ICON
#define SPAPI_E_CANT_REMOVE_DEVINST
#define SPAPI_E_CLASS_MISMATCH
#define SPAPI_E_DEVICE_INTERFACE_ACTIVE
#define SPAPI_E_DEVICE_INTERFACE_REMOVED
#define SPAPI_E_DEVINFO_DATA_LOCKED
#define SPAPI_E_DEVINFO_LIST_LOCKED
#define SPAPI_E_DEVINFO_NOT_REGISTERED
#define SPAPI_E_DEVINSTALL_QUEUE_NONNATIVE
#define SPAPI_E_DEVINST_ALREADY_EXISTS
#define SPAPI_E_DI_BAD_PATH
#define SPAPI_E_DI_DONT_INSTALL
#define SPAPI_E_DI_DO_DEFAULT
#define SPAPI_E_DI_FUNCTION_OBSOLETE
#define SPAPI_E_DI_NOFILECOPY
#define SPAPI_E_DI_POSTPROCESSING_REQUIRED
#define SPAPI_E_DRIVER_NONNATIVE
#define SPAPI_E_DUPLICATE_FOUND
#define SPAPI_E_ERROR_NOT_INSTALLED
#define SPAPI_E_EXPECTED_SECTION_NAME
#define SPAPI_E_FILEQUEUE_LOCKED
#define SPAPI_E_GENERAL_SYNTAX
#define SPAPI_E_INCORRECTLY_COPIED_INF
#define SPAPI_E_INF_IN_USE_BY_DEVICES
#define SPAPI_E_INVALID_CLASS
#define SPAPI_E_INVALID_CLASS_INSTALLER
#define SPAPI_E_INVALID_COINSTALLER
#define SPAPI_E_INVALID_DEVINST_NAME
#define SPAPI_E_INVALID_FILTER_DRIVER
#define SPAPI_E_INVALID_HWPROFILE
#define SPAPI_E_INVALID_INF_LOGCONFIG
#define SPAPI_E_INVALID_MACHINENAME
#define SPAPI_E_INVALID_PROPPAGE_PROVIDER
#define SPAPI_E_INVALID_REFERENCE_STRING
#define SPAPI_E_INVALID_REG_PROPERTY
#define SPAPI_E_INVALID_TARGET
#define SPAPI_E_IN_WOW64
#define SPAPI_E_KEY_DOES_NOT_EXIST
#define SPAPI_E_LINE_NOT_FOUND
#define SPAPI_E_MACHINE_UNAVAILABLE
#define SPAPI_E_NON_WINDOWS_DRIVER
#define SPAPI_E_NON_WINDOWS_NT_DRIVER
#define SPAPI_E_NOT_AN_INSTALLED_OEM_INF
#define SPAPI_E_NOT_DISABLEABLE
#define SPAPI_E_NO_ASSOCIATED_CLASS
#define SPAPI_E_NO_ASSOCIATED_SERVICE
#define SPAPI_E_NO_AUTHENTICODE_CATALOG
#define SPAPI_E_NO_BACKUP
#define SPAPI_E_NO_CATALOG_FOR_OEM_INF
#define SPAPI_E_NO_CLASSINSTALL_PARAMS
#define SPAPI_E_NO_CLASS_DRIVER_LIST
#define SPAPI_E_NO_COMPAT_DRIVERS
#define SPAPI_E_NO_CONFIGMGR_SERVICES
#define SPAPI_E_NO_DEFAULT_DEVICE_INTERFACE
#define SPAPI_E_NO_DEVICE_ICON
#define SPAPI_E_NO_DEVICE_SELECTED
#define SPAPI_E_NO_DRIVER_SELECTED
#define SPAPI_E_NO_INF
#define SPAPI_E_NO_SUCH_DEVICE_INTERFACE
#define SPAPI_E_NO_SUCH_DEVINST
#define SPAPI_E_NO_SUCH_INTERFACE_CLASS
#define SPAPI_E_ONLY_VALIDATE_VIA_AUTHENTICODE
#define SPAPI_E_PNP_REGISTRY_ERROR
#define SPAPI_E_REMOTE_COMM_FAILURE
#define SPAPI_E_REMOTE_REQUEST_UNSUPPORTED
#define SPAPI_E_SCE_DISABLED
#define SPAPI_E_SECTION_NAME_TOO_LONG
#define SPAPI_E_SECTION_NOT_FOUND
#define SPAPI_E_SET_SYSTEM_RESTORE_POINT
#define SPAPI_E_SIGNATURE_OSATTRIBUTE_MISMATCH
#define SPAPI_E_UNKNOWN_EXCEPTION
#define SPAPI_E_UNRECOVERABLE_STACK_OVERFLOW
#define SPAPI_E_WRONG_INF_STYLE
#define SPECIFIC_RIGHTS_ALL
#define SPIF_SENDCHANGE
#define SPI_GETMENUUNDERLINES
#define SPI_SCREENSAVERRUNNING
#define SPI_SETMENUUNDERLINES
#define SPOINTER_32
#define SPVER(...)
#define SP_BAUD
#define SP_DATABITS
#define SP_HANDSHAKING
#define SP_PARITY
#define SP_PARITY_CHECK
#define SP_RLSD
#define SP_SERIALCOMM
#define SP_STOPBITS
#define SRCAND
#define SRCCOPY
#define SRCERASE
#define SRCINVERT
#define SRCPAINT
#define SRWLOCK_INIT
#define SS_BITMAP
#define SS_BLACKFRAME
#define SS_BLACKRECT
#define SS_CENTER
#define SS_CENTERIMAGE
#define SS_EDITCONTROL
#define SS_ELLIPSISMASK
#define SS_ENDELLIPSIS
#define SS_ENHMETAFILE
#define SS_ETCHEDFRAME
#define SS_ETCHEDHORZ
#define SS_ETCHEDVERT
#define SS_GRAYFRAME
#define SS_GRAYRECT
#define SS_ICON
#define SS_LEFT
#define SS_LEFTNOWORDWRAP
#define SS_NOPREFIX
#define SS_NOTIFY
#define SS_OWNERDRAW
#define SS_PATHELLIPSIS
#define SS_REALSIZECONTROL
#define SS_REALSIZEIMAGE
#define SS_RIGHT
#define SS_RIGHTJUST
#define SS_SIMPLE
#define SS_SUNKEN
#define SS_TYPEMASK
#define SS_USERITEM
#define SS_WHITEFRAME
#define SS_WHITERECT
#define SS_WORDELLIPSIS
#define STANDARD_RIGHTS_ALL
#define STANDARD_RIGHTS_EXECUTE
#define STANDARD_RIGHTS_READ
#define STANDARD_RIGHTS_REQUIRED
#define STANDARD_RIGHTS_WRITE
#define STARTF_FORCEOFFFEEDBACK 0x00000080
#define STARTF_FORCEONFEEDBACK 0x00000040
#define STARTF_PREVENTPINNING 0x00002000
#define STARTF_RUNFULLSCREEN 0x00000020
#define STARTF_TITLEISAPPID 0x00001000
#define STARTF_TITLEISLINKNAME 0x00000800
#define STARTF_UNTRUSTEDSOURCE 0x00008000
#define STARTF_USECOUNTCHARS 0x00000008
#define STARTF_USEFILLATTRIBUTE 0x00000010
#define STARTF_USEHOTKEY 0x00000200
#define STARTF_USEPOSITION 0x00000004
#define STARTF_USESHOWWINDOW 0x00000001
#define STARTF_USESIZE 0x00000002
#define STARTF_USESTDHANDLES 0x00000100
#define STATE_SYSTEM_INDETERMINATE
#define STATUS_ABANDONED_WAIT_0
#define STATUS_ACCESS_VIOLATION
#define STATUS_ARRAY_BOUNDS_EXCEEDED
#define STATUS_ASSERTION_FAILURE
#define STATUS_BREAKPOINT
#define STATUS_CONTROL_C_EXIT
#define STATUS_DATATYPE_MISALIGNMENT
#define STATUS_DLL_INIT_FAILED
#define STATUS_DLL_NOT_FOUND
#define STATUS_ENTRYPOINT_NOT_FOUND
#define STATUS_FATAL_APP_EXIT
#define STATUS_FLOAT_DENORMAL_OPERAND
#define STATUS_FLOAT_DIVIDE_BY_ZERO
#define STATUS_FLOAT_INEXACT_RESULT
#define STATUS_FLOAT_INVALID_OPERATION
#define STATUS_FLOAT_MULTIPLE_FAULTS
#define STATUS_FLOAT_MULTIPLE_TRAPS
#define STATUS_FLOAT_OVERFLOW
#define STATUS_FLOAT_STACK_CHECK
#define STATUS_FLOAT_UNDERFLOW
#define STATUS_GUARD_PAGE_VIOLATION
#define STATUS_HEAP_CORRUPTION
#define STATUS_ILLEGAL_INSTRUCTION
#define STATUS_INTEGER_DIVIDE_BY_ZERO
#define STATUS_INTEGER_OVERFLOW
#define STATUS_INVALID_CRUNTIME_PARAMETER
#define STATUS_INVALID_DISPOSITION
#define STATUS_INVALID_HANDLE
#define STATUS_INVALID_PARAMETER
#define STATUS_IN_PAGE_ERROR
#define STATUS_LONGJUMP
#define STATUS_NONCONTINUABLE_EXCEPTION
#define STATUS_NO_MEMORY
#define STATUS_ORDINAL_NOT_FOUND
#define STATUS_PENDING
#define STATUS_PRIVILEGED_INSTRUCTION
#define STATUS_REG_NAT_CONSUMPTION
#define STATUS_SEGMENT_NOTIFICATION
#define STATUS_SINGLE_STEP
#define STATUS_STACK_BUFFER_OVERRUN
#define STATUS_STACK_OVERFLOW
#define STATUS_SXS_EARLY_DEACTIVATION
#define STATUS_SXS_INVALID_DEACTIVATION
#define STATUS_TIMEOUT
#define STATUS_UNWIND_CONSOLIDATE
#define STATUS_USER_APC
#define STATUS_WAIT_0
#define STDAPI
#define STDAPICALLTYPE
#define STDAPIV
#define STDAPIV_(...)
#define STDAPI_(...)
#define STDMETHODCALLTYPE
#define STDMETHODIMPV
#define STDMETHODIMPV_(...)
#define STD_ERROR_HANDLE
#define STD_INPUT_HANDLE
#define STD_OUTPUT_HANDLE
#define STG_E_ABNORMALAPIEXIT
#define STG_E_ACCESSDENIED
#define STG_E_BADBASEADDRESS
#define STG_E_CANTSAVE
#define STG_E_CSS_AUTHENTICATION_FAILURE
#define STG_E_CSS_KEY_NOT_ESTABLISHED
#define STG_E_CSS_KEY_NOT_PRESENT
#define STG_E_CSS_REGION_MISMATCH
#define STG_E_CSS_SCRAMBLED_SECTOR
#define STG_E_DISKISWRITEPROTECTED
#define STG_E_DOCFILECORRUPT
#define STG_E_DOCFILETOOLARGE
#define STG_E_EXTANTMARSHALLINGS
#define STG_E_FILEALREADYEXISTS
#define STG_E_FILENOTFOUND
#define STG_E_INCOMPLETE
#define STG_E_INSUFFICIENTMEMORY
#define STG_E_INUSE
#define STG_E_INVALIDFLAG
#define STG_E_INVALIDFUNCTION
#define STG_E_INVALIDHANDLE
#define STG_E_INVALIDHEADER
#define STG_E_INVALIDNAME
#define STG_E_INVALIDPARAMETER
#define STG_E_INVALIDPOINTER
#define STG_E_LOCKVIOLATION
#define STG_E_MEDIUMFULL
#define STG_E_NOMOREFILES
#define STG_E_NOTCURRENT
#define STG_E_NOTFILEBASEDSTORAGE
#define STG_E_NOTSIMPLEFORMAT
#define STG_E_OLDDLL
#define STG_E_OLDFORMAT
#define STG_E_PATHNOTFOUND
#define STG_E_PROPSETMISMATCHED
#define STG_E_READFAULT
#define STG_E_RESETS_EXHAUSTED
#define STG_E_REVERTED
#define STG_E_SEEKERROR
#define STG_E_SHAREREQUIRED
#define STG_E_SHAREVIOLATION
#define STG_E_STATUS_COPY_PROTECTION_FAILURE
#define STG_E_TERMINATED
#define STG_E_TOOMANYOPENFILES
#define STG_E_UNIMPLEMENTEDFUNCTION
#define STG_E_UNKNOWN
#define STG_E_WRITEFAULT
#define STG_S_BLOCK
#define STG_S_CANNOTCONSOLIDATE
#define STG_S_CONSOLIDATIONFAILED
#define STG_S_CONVERTED
#define STG_S_MONITORING
#define STG_S_MULTIPLEOPENS
#define STG_S_RETRYNOW
#define STILL_ACTIVE
#define STOPBITS_10
#define STOPBITS_15
#define STOPBITS_20
#define STRETCH_ANDSCANS
#define STRETCH_DELETESCANS
#define STRETCH_HALFTONE
#define STRETCH_ORSCANS
#define STRUC_ALIGNED_STACK_COPY(...)
#define SUBLANGID(...)
#define SUBLANG_HAUSA_NIGERIA
#define SUBLANG_LAO_LAO_PDR
#define SUBLANG_SYRIAC_SYRIA
#define SUBVER(...)
#define SUCCEEDED(...)
#define SWP_DRAWFRAME
#define SWP_NOREPOSITION
#define SW_ERASE 0x0004
#define SW_HIDE 0
#define SW_INVALIDATE 0x0002
#define SW_MAXIMIZE 3
#define SW_MINIMIZE 6
#define SW_NORMAL 1
#define SW_OTHERZOOM 2
#define SW_RESTORE 9
#define SW_SHOW 5
#define SW_SHOWNA 8
#define SW_SHOWNORMAL 1
#define SYMBOLIC_LINK_FLAG_ALLOW_UNPRIVILEGED_CREATE (0x2)
#define SYMBOLIC_LINK_FLAG_DIRECTORY (0x1)
#define SYNCHRONIZE
#define SYSTEM_LUID
#define SYSTEM_MANDATORY_LABEL_VALID_MASK
#define S_FALSE
#define S_OK
#define ScrollConsoleScreenBuffer
#define SearchPath
#define SecureZeroMemory
#define SendDlgItemMessage
#define SendMessage
#define SendMessageCallback
#define SendMessageTimeout
#define SendNotifyMessage
#define SetCalendarInfo
#define SetClassLong
#define SetClassLongPtr
#define SetComputerName
#define SetComputerNameEx
#define SetConsoleNumberOfCommands
#define SetConsoleTitle
#define SetCurrentDirectory
#define SetDefaultCommConfig
#define SetDlgItemText
#define SetDllDirectory
#define SetEnvironmentStrings
#define SetEnvironmentVariable
#define SetFileAttributes
#define SetFileAttributesTransacted
#define SetFileSecurity
#define SetFileShortName
#define SetFirmwareEnvironmentVariable
#define SetFirmwareEnvironmentVariableEx
#define SetICMProfile
#define SetLocaleInfo
#define SetMenuItemInfo
#define SetProp
#define SetSwapAreaSize(...)
#define SetSysModalWindow(...)
#define SetUserObjectInformation
#define SetVolumeLabel
#define SetVolumeMountPoint
#define SetWindowLong
#define SetWindowLongPtr
#define SetWindowText
#define SetWindowsHook
#define SetWindowsHookEx
#define ShiftLeft128
#define ShiftRight128
#define StartDoc
#define StartService
#define StartServiceCtrlDispatcher
#define StoreFence
#define SystemParametersInfo
#define TAPE_ABSOLUTE_BLOCK
#define TAPE_ABSOLUTE_POSITION
#define TAPE_CHECK_FOR_DRIVE_PROBLEM
#define TAPE_ERASE_LONG
#define TAPE_ERASE_SHORT
#define TAPE_FILEMARKS
#define TAPE_FIXED_PARTITIONS
#define TAPE_FORMAT
#define TAPE_INITIATOR_PARTITIONS
#define TAPE_LOAD
#define TAPE_LOCK
#define TAPE_LOGICAL_BLOCK
#define TAPE_LOGICAL_POSITION
#define TAPE_LONG_FILEMARKS
#define TAPE_PSEUDO_LOGICAL_BLOCK
#define TAPE_PSEUDO_LOGICAL_POSITION
#define TAPE_QUERY_DEVICE_ERROR_DATA
#define TAPE_QUERY_DRIVE_PARAMETERS
#define TAPE_QUERY_IO_ERROR_DATA
#define TAPE_QUERY_MEDIA_CAPACITY
#define TAPE_REWIND
#define TAPE_SELECT_PARTITIONS
#define TAPE_SETMARKS
#define TAPE_SHORT_FILEMARKS
#define TAPE_SPACE_END_OF_DATA
#define TAPE_SPACE_FILEMARKS
#define TAPE_SPACE_RELATIVE_BLOCKS
#define TAPE_SPACE_SEQUENTIAL_FMKS
#define TAPE_SPACE_SEQUENTIAL_SMKS
#define TAPE_SPACE_SETMARKS
#define TAPE_TENSION
#define TAPE_UNLOAD
#define TAPE_UNLOCK
#define TA_MASK
#define TBS_E_BAD_PARAMETER
#define TBS_E_BUFFER_TOO_LARGE
#define TBS_E_DEACTIVATED
#define TBS_E_INSUFFICIENT_BUFFER
#define TBS_E_INTERNAL_ERROR
#define TBS_E_INVALID_CONTEXT_PARAM
#define TBS_E_INVALID_OUTPUT_POINTER
#define TBS_E_IOERROR
#define TBS_E_SERVICE_DISABLED
#define TBS_E_SERVICE_NOT_RUNNING
#define TBS_E_SERVICE_START_PENDING
#define TBS_E_TOO_MANY_TBS_CONTEXTS
#define TBS_E_TPM_NOT_FOUND
#define THREAD_ALL_ACCESS
#define THREAD_PRIORITY_ABOVE_NORMAL
#define THREAD_PRIORITY_BELOW_NORMAL
#define THREAD_PRIORITY_ERROR_RETURN
#define THREAD_PRIORITY_HIGHEST
#define THREAD_PRIORITY_IDLE
#define THREAD_PRIORITY_LOWEST
#define THREAD_PRIORITY_NORMAL 0
#define THREAD_PRIORITY_TIME_CRITICAL
#define TIMER_ALL_ACCESS
#define TIME_ZONE_ID_INVALID
#define TLS_OUT_OF_INDEXES
#define TOKEN_ALL_ACCESS
#define TOKEN_ALL_ACCESS_P
#define TOKEN_EXECUTE
#define TOKEN_MANDATORY_POLICY_VALID_MASK
#define TOKEN_READ
#define TOKEN_WRITE
#define TOUCH_COORD_TO_PIXEL(...)
#define TPM_BOTTOMALIGN
#define TPM_CENTERALIGN
#define TPM_HORIZONTAL
#define TPM_HORNEGANIMATION
#define TPM_HORPOSANIMATION
#define TPM_LAYOUTRTL
#define TPM_LEFTALIGN
#define TPM_LEFTBUTTON
#define TPM_NOANIMATION
#define TPM_NONOTIFY
#define TPM_RECURSE
#define TPM_RETURNCMD
#define TPM_RIGHTALIGN
#define TPM_RIGHTBUTTON
#define TPM_TOPALIGN
#define TPM_VCENTERALIGN
#define TPM_VERNEGANIMATION
#define TPM_VERPOSANIMATION
#define TPM_VERTICAL
#define TPM_WORKAREA
#define TRANSACTIONMANAGER_ALL_ACCESS
#define TRANSACTIONMANAGER_GENERIC_EXECUTE
#define TRANSACTIONMANAGER_GENERIC_READ
#define TRANSACTIONMANAGER_GENERIC_WRITE
#define TRANSACTIONMANAGER_OBJECT_NAME_LENGTH_IN_BYTES
#define TRANSACTIONMANAGER_OBJECT_PATH
#define TRANSACTION_ALL_ACCESS
#define TRANSACTION_GENERIC_EXECUTE
#define TRANSACTION_GENERIC_READ
#define TRANSACTION_GENERIC_WRITE
#define TRANSACTION_OBJECT_NAME_LENGTH_IN_BYTES
#define TRANSACTION_OBJECT_PATH
#define TRANSACTION_RESOURCE_MANAGER_RIGHTS
#define TRUE 1
#define TRUNCATE_EXISTING 5
#define TRUST_E_ACTION_UNKNOWN
#define TRUST_E_BAD_DIGEST
#define TRUST_E_BASIC_CONSTRAINTS
#define TRUST_E_CERT_SIGNATURE
#define TRUST_E_COUNTER_SIGNER
#define TRUST_E_EXPLICIT_DISTRUST
#define TRUST_E_FAIL
#define TRUST_E_FINANCIAL_CRITERIA
#define TRUST_E_NOSIGNATURE
#define TRUST_E_NO_SIGNER_CERT
#define TRUST_E_PROVIDER_UNKNOWN
#define TRUST_E_SUBJECT_FORM_UNKNOWN
#define TRUST_E_SUBJECT_NOT_TRUSTED
#define TRUST_E_SYSTEM_ERROR
#define TRUST_E_TIME_STAMP
#define TSTR_ALIGNED(...)
#define TSTR_ALIGNED_STACK_COPY(...)
#define TYPE_E_AMBIGUOUSNAME
#define TYPE_E_BADMODULEKIND
#define TYPE_E_BUFFERTOOSMALL
#define TYPE_E_CANTCREATETMPFILE
#define TYPE_E_CANTLOADLIBRARY
#define TYPE_E_CIRCULARTYPE
#define TYPE_E_DLLFUNCTIONNOTFOUND
#define TYPE_E_DUPLICATEID
#define TYPE_E_ELEMENTNOTFOUND
#define TYPE_E_FIELDNOTFOUND
#define TYPE_E_INCONSISTENTPROPFUNCS
#define TYPE_E_INVALIDID
#define TYPE_E_INVALIDSTATE
#define TYPE_E_INVDATAREAD
#define TYPE_E_IOERROR
#define TYPE_E_LIBNOTREGISTERED
#define TYPE_E_NAMECONFLICT
#define TYPE_E_OUTOFBOUNDS
#define TYPE_E_QUALIFIEDNAMEDISALLOWED
#define TYPE_E_REGISTRYACCESS
#define TYPE_E_SIZETOOBIG
#define TYPE_E_TYPEMISMATCH
#define TYPE_E_UNDEFINEDTYPE
#define TYPE_E_UNKNOWNLCID
#define TYPE_E_UNSUPFORMAT
#define TYPE_E_WRONGTYPEKIND
#define TabbedTextOut
#define TextOut
#define TranslateAccelerator
#define UCLEANUI
#define UDIRTYUI
#define UInt32x32To64(...)
#define UNICODE_NULL
#define UNICODE_STRING_MAX_BYTES
#define UNPROTECTED_DACL_SECURITY_INFORMATION
#define UNPROTECTED_SACL_SECURITY_INFORMATION
#define UPOINTER_32
#define UintToPtr(...)
#define UlongToHandle(...)
#define UlongToPtr(...)
#define UnlockResource(...)
#define UnlockSegment(...)
#define UnregisterClass
#define UnsignedMultiply128
#define UnsignedMultiplyHigh
#define UpdateICMRegKey
#define UpdateResource
#define VALID_IMPERSONATION_LEVEL(...)
#define VALID_SYMBOLIC_LINK_FLAGS
#define VERIFIER_STOP(...)
#define VER_SET_CONDITION(...)
#define VFT2_DRV_COMM
#define VFT2_DRV_DISPLAY
#define VFT2_DRV_INPUTMETHOD
#define VFT2_DRV_INSTALLABLE
#define VFT2_DRV_KEYBOARD
#define VFT2_DRV_LANGUAGE
#define VFT2_DRV_MOUSE
#define VFT2_DRV_NETWORK
#define VFT2_DRV_PRINTER
#define VFT2_DRV_SOUND
#define VFT2_DRV_SYSTEM
#define VFT2_DRV_VERSIONED_PRINTER
#define VFT2_FONT_RASTER
#define VFT2_FONT_TRUETYPE
#define VFT2_FONT_VECTOR
#define VFT2_UNKNOWN
#define VFT_APP
#define VFT_DLL
#define VFT_DRV
#define VFT_FONT
#define VFT_STATIC_LIB
#define VFT_UNKNOWN
#define VFT_VXD
#define VIEW_E_DRAW
#define VIEW_E_FIRST
#define VIEW_E_LAST
#define VIEW_S_ALREADY_FROZEN
#define VIEW_S_FIRST
#define VIEW_S_LAST
#define VIF_ACCESSVIOLATION
#define VIF_BUFFTOOSMALL
#define VIF_CANNOTCREATE
#define VIF_CANNOTDELETE
#define VIF_CANNOTDELETECUR
#define VIF_CANNOTLOADCABINET
#define VIF_CANNOTLOADLZ32
#define VIF_CANNOTREADDST
#define VIF_CANNOTREADSRC
#define VIF_CANNOTRENAME
#define VIF_DIFFCODEPG
#define VIF_DIFFLANG
#define VIF_DIFFTYPE
#define VIF_FILEINUSE
#define VIF_MISMATCH
#define VIF_OUTOFMEMORY
#define VIF_OUTOFSPACE
#define VIF_SHARINGVIOLATION
#define VIF_SRCOLD
#define VIF_TEMPFILE
#define VIF_WRITEPROT
#define VIRTDISKAPI
#define VOS_DOS
#define VOS_DOS_WINDOWS16
#define VOS_DOS_WINDOWS32
#define VOS_NT
#define VOS_NT_WINDOWS32
#define VOS_OS216
#define VOS_OS216_PM16
#define VOS_OS232
#define VOS_OS232_PM32
#define VOS_UNKNOWN
#define VOS_WINCE
#define VOS__BASE
#define VOS__PM16
#define VOS__PM32
#define VOS__WINDOWS16
#define VOS__WINDOWS32
#define VRL_CLASS_CONSISTENCY
#define VS_FFI_FILEFLAGSMASK
#define VS_FFI_SIGNATURE
#define VS_FFI_STRUCVERSION
#define VS_FF_DEBUG
#define VS_FF_INFOINFERRED
#define VS_FF_PATCHED
#define VS_FF_PRERELEASE
#define VS_FF_PRIVATEBUILD
#define VS_FF_SPECIALBUILD
#define VS_FILE_INFO
#define VTA_BASELINE
#define VTA_BOTTOM
#define VTA_CENTER
#define VTA_LEFT
#define VTA_RIGHT
#define VTA_TOP
#define VerFindFile
#define VerInstallFile
#define VerLanguageName
#define VerQueryValue
#define VerifyVersionInfo
#define VkKeyScan
#define VkKeyScanEx
#define WAIT_ABANDONED
#define WAIT_ABANDONED_0
#define WAIT_FAILED
#define WAIT_IO_COMPLETION
#define WAIT_OBJECT_0
#define WAIT_TIMEOUT
#define WARNING_IPSEC_MM_POLICY_PRUNED
#define WARNING_IPSEC_QM_POLICY_PRUNED
#define WC_DIALOG
#define WDK_NTDDI_VERSION
#define WHEEL_PAGESCROLL
#define WHITENESS
#define WH_MAXHOOK
#define WH_MINHOOK
#define WIN31_CLASS
#define WINABLEAPI
#define WINADVAPI
#define WINAPI_FAMILY
#define WINAPI_FAMILY_APP
#define WINAPI_FAMILY_DESKTOP_APP
#define WINAPI_FAMILY_ONE_PARTITION(...)
#define WINAPI_INLINE
#define WINBASEAPI
#define WINCFGMGR32API
#define WINCODEC_ERR_ALREADYLOCKED
#define WINCODEC_ERR_BADHEADER
#define WINCODEC_ERR_BADIMAGE
#define WINCODEC_ERR_BADMETADATAHEADER
#define WINCODEC_ERR_BADSTREAMDATA
#define WINCODEC_ERR_CODECNOTHUMBNAIL
#define WINCODEC_ERR_CODECPRESENT
#define WINCODEC_ERR_CODECTOOMANYSCANLINES
#define WINCODEC_ERR_COMPONENTINITIALIZEFAILURE
#define WINCODEC_ERR_COMPONENTNOTFOUND
#define WINCODEC_ERR_DUPLICATEMETADATAPRESENT
#define WINCODEC_ERR_FRAMEMISSING
#define WINCODEC_ERR_IMAGESIZEOUTOFRANGE
#define WINCODEC_ERR_INSUFFICIENTBUFFER
#define WINCODEC_ERR_INTERNALERROR
#define WINCODEC_ERR_INVALIDJPEGSCANINDEX
#define WINCODEC_ERR_INVALIDPROGRESSIVELEVEL
#define WINCODEC_ERR_INVALIDQUERYCHARACTER
#define WINCODEC_ERR_INVALIDQUERYREQUEST
#define WINCODEC_ERR_INVALIDREGISTRATION
#define WINCODEC_ERR_NOTINITIALIZED
#define WINCODEC_ERR_PALETTEUNAVAILABLE
#define WINCODEC_ERR_PROPERTYNOTFOUND
#define WINCODEC_ERR_PROPERTYNOTSUPPORTED
#define WINCODEC_ERR_PROPERTYSIZE
#define WINCODEC_ERR_PROPERTYUNEXPECTEDTYPE
#define WINCODEC_ERR_REQUESTONLYVALIDATMETADATAROOT
#define WINCODEC_ERR_SOURCERECTDOESNOTMATCHDIMENSIONS
#define WINCODEC_ERR_STREAMNOTAVAILABLE
#define WINCODEC_ERR_STREAMREAD
#define WINCODEC_ERR_STREAMWRITE
#define WINCODEC_ERR_TOOMUCHMETADATA
#define WINCODEC_ERR_UNEXPECTEDMETADATATYPE
#define WINCODEC_ERR_UNEXPECTEDSIZE
#define WINCODEC_ERR_UNKNOWNIMAGEFORMAT
#define WINCODEC_ERR_UNSUPPORTEDOPERATION
#define WINCODEC_ERR_UNSUPPORTEDPIXELFORMAT
#define WINCODEC_ERR_UNSUPPORTEDVERSION
#define WINCODEC_ERR_VALUEOUTOFRANGE
#define WINCODEC_ERR_WIN32ERROR
#define WINCODEC_ERR_WRONGSTATE
#define WINDEVQUERYAPI
#define WINGDIAPI
#define WINNORMALIZEAPI
#define WINPATHCCHAPI
#define WINSPOOLAPI
#define WINSTA_ACCESSCLIPBOARD
#define WINSTA_ACCESSGLOBALATOMS
#define WINSTA_ALL_ACCESS
#define WINSTA_CREATEDESKTOP
#define WINSTA_ENUMDESKTOPS
#define WINSTA_ENUMERATE
#define WINSTA_EXITWINDOWS
#define WINSTA_READATTRIBUTES
#define WINSTA_READSCREEN
#define WINSTA_WRITEATTRIBUTES
#define WINSTORAGEAPI
#define WINSWDEVICEAPI
#define WINUSERAPI
#define WM_SETTINGCHANGE
#define WNNC_NET_LANMAN
#define WN_ACCESS_DENIED
#define WN_ALREADY_CONNECTED
#define WN_BAD_DEV_TYPE
#define WN_BAD_HANDLE
#define WN_BAD_LEVEL
#define WN_BAD_LOCALNAME
#define WN_BAD_NETNAME
#define WN_BAD_PASSWORD
#define WN_BAD_POINTER
#define WN_BAD_PROFILE
#define WN_BAD_PROVIDER
#define WN_BAD_USER
#define WN_BAD_VALUE
#define WN_CANCEL
#define WN_CANNOT_OPEN_PROFILE
#define WN_CONNECTED_OTHER_PASSWORD
#define WN_CONNECTED_OTHER_PASSWORD_DEFAULT
#define WN_CONNECTION_CLOSED
#define WN_DEVICE_ALREADY_REMEMBERED
#define WN_DEVICE_ERROR
#define WN_DEVICE_IN_USE
#define WN_EXTENDED_ERROR
#define WN_FUNCTION_BUSY
#define WN_MORE_DATA
#define WN_NET_ERROR
#define WN_NOT_AUTHENTICATED
#define WN_NOT_CONNECTED
#define WN_NOT_CONTAINER
#define WN_NOT_INITIALIZING
#define WN_NOT_LOGGED_ON
#define WN_NOT_SUPPORTED
#define WN_NOT_VALIDATED
#define WN_NO_ERROR
#define WN_NO_MORE_DEVICES
#define WN_NO_MORE_ENTRIES
#define WN_NO_NETWORK
#define WN_NO_NET_OR_BAD_PATH
#define WN_OPEN_FILES
#define WN_OUT_OF_MEMORY
#define WN_RETRY
#define WN_SUCCESS
#define WN_WINDOWS_ERROR
#define WNetAddConnection
#define WNetAddConnection2
#define WNetAddConnection3
#define WNetCancelConnection
#define WNetCancelConnection2
#define WNetConnectionDialog1
#define WNetDisconnectDialog1
#define WNetEnumResource
#define WNetGetConnection
#define WNetGetLastError
#define WNetGetNetworkInformation
#define WNetGetProviderName
#define WNetGetResourceInformation
#define WNetGetResourceParent
#define WNetGetUniversalName
#define WNetGetUser
#define WNetOpenEnum
#define WNetRestoreConnection
#define WNetUseConnection
#define WOW64_CONTEXT_ALL
#define WOW64_CONTEXT_CONTROL
#define WOW64_CONTEXT_DEBUG_REGISTERS
#define WOW64_CONTEXT_EXTENDED_REGISTERS
#define WOW64_CONTEXT_FLOATING_POINT
#define WOW64_CONTEXT_FULL
#define WOW64_CONTEXT_INTEGER
#define WOW64_CONTEXT_SEGMENTS
#define WOW64_CONTEXT_XSTATE
#define WRITE_DAC
#define WRITE_OWNER
#define WSABASEERR 10000
#define WSAEACCES
#define WSAEADDRINUSE
#define WSAEADDRNOTAVAIL
#define WSAEAFNOSUPPORT
#define WSAEALREADY
#define WSAEBADF
#define WSAECANCELLED
#define WSAECONNABORTED
#define WSAECONNREFUSED
#define WSAECONNRESET
#define WSAEDESTADDRREQ
#define WSAEDISCON
#define WSAEDQUOT
#define WSAEFAULT
#define WSAEHOSTDOWN
#define WSAEHOSTUNREACH
#define WSAEINPROGRESS
#define WSAEINTR
#define WSAEINVAL
#define WSAEINVALIDPROCTABLE
#define WSAEINVALIDPROVIDER
#define WSAEISCONN
#define WSAELOOP
#define WSAEMFILE
#define WSAEMSGSIZE
#define WSAENAMETOOLONG
#define WSAENETDOWN
#define WSAENETRESET
#define WSAENETUNREACH
#define WSAENOBUFS
#define WSAENOMORE
#define WSAENOPROTOOPT
#define WSAENOTCONN
#define WSAENOTEMPTY
#define WSAENOTSOCK
#define WSAEOPNOTSUPP
#define WSAEPFNOSUPPORT
#define WSAEPROCLIM
#define WSAEPROTONOSUPPORT
#define WSAEPROTOTYPE
#define WSAEPROVIDERFAILEDINIT
#define WSAEREFUSED
#define WSAEREMOTE
#define WSAESHUTDOWN
#define WSAESOCKTNOSUPPORT
#define WSAESTALE
#define WSAETIMEDOUT
#define WSAETOOMANYREFS
#define WSAEUSERS
#define WSAEWOULDBLOCK
#define WSAHOST_NOT_FOUND
#define WSANOTINITIALISED
#define WSANO_DATA
#define WSANO_RECOVERY
#define WSASERVICE_NOT_FOUND
#define WSASYSCALLFAILURE
#define WSASYSNOTREADY
#define WSATRY_AGAIN
#define WSATYPE_NOT_FOUND
#define WSAVERNOTSUPPORTED
#define WSA_E_CANCELLED
#define WSA_E_NO_MORE
#define WSA_QOS_ADMISSION_FAILURE
#define WSA_QOS_BAD_OBJECT
#define WSA_QOS_BAD_STYLE
#define WSA_QOS_EFILTERCOUNT
#define WSA_QOS_EFILTERSTYLE
#define WSA_QOS_EFILTERTYPE
#define WSA_QOS_EFLOWCOUNT
#define WSA_QOS_EFLOWDESC
#define WSA_QOS_EFLOWSPEC
#define WSA_QOS_EOBJLENGTH
#define WSA_QOS_EPOLICYOBJ
#define WSA_QOS_EPROVSPECBUF
#define WSA_QOS_EPSFILTERSPEC
#define WSA_QOS_EPSFLOWSPEC
#define WSA_QOS_ESDMODEOBJ
#define WSA_QOS_ESERVICETYPE
#define WSA_QOS_ESHAPERATEOBJ
#define WSA_QOS_EUNKNOWNPSOBJ
#define WSA_QOS_EUNKOWNPSOBJ
#define WSA_QOS_GENERIC_ERROR
#define WSA_QOS_NO_RECEIVERS
#define WSA_QOS_NO_SENDERS
#define WSA_QOS_POLICY_FAILURE
#define WSA_QOS_RECEIVERS
#define WSA_QOS_REQUEST_CONFIRMED
#define WSA_QOS_RESERVED_PETYPE
#define WSA_QOS_SENDERS
#define WSA_QOS_TRAFFIC_CTRL_ERROR
#define WSF_VISIBLE
#define WSTR_ALIGNED(...)
#define WSTR_ALIGNED_STACK_COPY(...)
#define WS_BORDER
#define WS_CAPTION
#define WS_CHILD
#define WS_CHILDWINDOW
#define WS_CLIPCHILDREN
#define WS_CLIPSIBLINGS
#define WS_DISABLED
#define WS_DLGFRAME
#define WS_EX_ACCEPTFILES
#define WS_EX_APPWINDOW
#define WS_EX_CLIENTEDGE
#define WS_EX_COMPOSITED
#define WS_EX_CONTEXTHELP
#define WS_EX_CONTROLPARENT
#define WS_EX_DLGMODALFRAME
#define WS_EX_LAYOUTRTL
#define WS_EX_LEFT
#define WS_EX_LEFTSCROLLBAR
#define WS_EX_LTRREADING
#define WS_EX_MDICHILD
#define WS_EX_NOACTIVATE
#define WS_EX_NOINHERITLAYOUT
#define WS_EX_NOPARENTNOTIFY
#define WS_EX_NOREDIRECTIONBITMAP
#define WS_EX_OVERLAPPEDWINDOW
#define WS_EX_PALETTEWINDOW
#define WS_EX_RIGHT
#define WS_EX_RIGHTSCROLLBAR
#define WS_EX_RTLREADING
#define WS_EX_STATICEDGE
#define WS_EX_TOOLWINDOW
#define WS_EX_TOPMOST
#define WS_EX_TRANSPARENT
#define WS_EX_WINDOWEDGE
#define WS_GROUP
#define WS_HSCROLL
#define WS_ICONIC
#define WS_MAXIMIZE
#define WS_MAXIMIZEBOX
#define WS_MINIMIZE
#define WS_MINIMIZEBOX
#define WS_OVERLAPPED
#define WS_OVERLAPPEDWINDOW
#define WS_POPUP
#define WS_POPUPWINDOW
#define WS_SIZEBOX
#define WS_SYSMENU
#define WS_TABSTOP
#define WS_THICKFRAME
#define WS_TILED
#define WS_TILEDWINDOW
#define WS_VISIBLE
#define WS_VSCROLL
#define WT_SET_MAX_THREADPOOL_THREADS(...)
#define WVR_REDRAW
#define WaitNamedPipe
#define WinHelp
#define WriteConsole
#define WriteConsoleInput
#define WriteConsoleOutput
#define WriteConsoleOutputCharacter
#define WriteMxCsr
#define WritePrivateProfileSection
#define WritePrivateProfileString
#define WritePrivateProfileStruct
#define WriteProfileSection
#define WriteProfileString
#define XACT_E_ABORTED
#define XACT_E_ABORTING
#define XACT_E_ALREADYINPROGRESS
#define XACT_E_ALREADYOTHERSINGLEPHASE
#define XACT_E_CANTRETAIN
#define XACT_E_CLERKEXISTS
#define XACT_E_CLERKNOTFOUND
#define XACT_E_COMMITFAILED
#define XACT_E_COMMITPREVENTED
#define XACT_E_CONNECTION_DENIED
#define XACT_E_CONNECTION_DOWN
#define XACT_E_DEST_TMNOTAVAILABLE
#define XACT_E_HEURISTICABORT
#define XACT_E_HEURISTICCOMMIT
#define XACT_E_HEURISTICDAMAGE
#define XACT_E_HEURISTICDANGER
#define XACT_E_INDOUBT
#define XACT_E_INVALIDCOOKIE
#define XACT_E_INVALIDLSN
#define XACT_E_ISOLATIONLEVEL
#define XACT_E_LOGFULL
#define XACT_E_NETWORK_TX_DISABLED
#define XACT_E_NOASYNC
#define XACT_E_NOENLIST
#define XACT_E_NOIMPORTOBJECT
#define XACT_E_NOISORETAIN
#define XACT_E_NORESOURCE
#define XACT_E_NOTCURRENT
#define XACT_E_NOTIMEOUT
#define XACT_E_NOTRANSACTION
#define XACT_E_NOTSUPPORTED
#define XACT_E_PARTNER_NETWORK_TX_DISABLED
#define XACT_E_RECOVERYINPROGRESS
#define XACT_E_REENLISTTIMEOUT
#define XACT_E_REPLAYREQUEST
#define XACT_E_TIP_CONNECT_FAILED
#define XACT_E_TIP_DISABLED
#define XACT_E_TIP_PROTOCOL_ERROR
#define XACT_E_TIP_PULL_FAILED
#define XACT_E_TMNOTAVAILABLE
#define XACT_E_TRANSACTIONCLOSED
#define XACT_E_UNABLE_TO_LOAD_DTC_PROXY
#define XACT_E_UNABLE_TO_READ_DTC_CONFIG
#define XACT_E_UNKNOWNRMGRID
#define XACT_E_WRONGSTATE
#define XACT_E_WRONGUOW
#define XACT_E_XA_TX_DISABLED
#define XACT_E_XTIONEXISTS
#define XACT_S_ABORTING
#define XACT_S_ALLNORETAIN
#define XACT_S_ASYNC
#define XACT_S_DEFECT
#define XACT_S_LASTRESOURCEMANAGER
#define XACT_S_LOCALLY_OK
#define XACT_S_MADECHANGESCONTENT
#define XACT_S_MADECHANGESINFORM
#define XACT_S_OKINFORM
#define XACT_S_READONLY
#define XACT_S_SINGLEPHASE
#define XACT_S_SOMENORETAIN
#define XENROLL_E_CANNOT_ADD_ROOT_CERT
#define XENROLL_E_KEYSPEC_SMIME_MISMATCH
#define XENROLL_E_KEY_NOT_EXPORTABLE
#define XENROLL_E_RESPONSE_KA_HASH_MISMATCH
#define XENROLL_E_RESPONSE_KA_HASH_NOT_FOUND
#define XENROLL_E_RESPONSE_UNEXPECTED_KA_HASH
#define XSTATE_AVX
#define XSTATE_MASK_ALLOWED
#define XSTATE_MASK_AMX_TILE_CONFIG
#define XSTATE_MASK_AMX_TILE_DATA
#define XSTATE_MASK_AVX
#define XSTATE_MASK_AVX512
#define XSTATE_MASK_CET_S
#define XSTATE_MASK_CET_U
#define XSTATE_MASK_GSSE
#define XSTATE_MASK_IPT
#define XSTATE_MASK_LARGE_FEATURES
#define XSTATE_MASK_LEGACY
#define XSTATE_MASK_LEGACY_FLOATING_POINT
#define XSTATE_MASK_LEGACY_SSE
#define XSTATE_MASK_LWP
#define XSTATE_MASK_MPX
#define XSTATE_MASK_PASID
#define XSTATE_MASK_PERSISTENT
#define XSTATE_MASK_USER_VISIBLE_SUPERVISOR
#define YieldProcessor
#define ZAWPROXYAPI
#define ZeroMemory
#define _WIN32_IE 0x0a00
#define _WIN32_IE_IE100 0x0a00
#define _WIN32_IE_IE110 0x0A00
#define _WIN32_IE_IE20 0x0200
#define _WIN32_IE_IE30 0x0300
#define _WIN32_IE_IE302 0x0302
#define _WIN32_IE_IE40 0x0400
#define _WIN32_IE_IE401 0x0401
#define _WIN32_IE_IE50 0x0500
#define _WIN32_IE_IE501 0x0501
#define _WIN32_IE_IE55 0x0550
#define _WIN32_IE_IE60 0x0600
#define _WIN32_IE_IE60SP1 0x0601
#define _WIN32_IE_IE60SP2 0x0603
#define _WIN32_IE_IE70 0x0700
#define _WIN32_IE_IE80 0x0800
#define _WIN32_IE_IE90 0x0900
#define _WIN32_IE_LONGHORN
#define _WIN32_IE_NT4
#define _WIN32_IE_NT4SP1
#define _WIN32_IE_NT4SP2
#define _WIN32_IE_NT4SP3
#define _WIN32_IE_NT4SP4
#define _WIN32_IE_NT4SP5
#define _WIN32_IE_NT4SP6
#define _WIN32_IE_WIN10
#define _WIN32_IE_WIN2K
#define _WIN32_IE_WIN2KSP1
#define _WIN32_IE_WIN2KSP2
#define _WIN32_IE_WIN2KSP3
#define _WIN32_IE_WIN2KSP4
#define _WIN32_IE_WIN6
#define _WIN32_IE_WIN7
#define _WIN32_IE_WIN8
#define _WIN32_IE_WIN98
#define _WIN32_IE_WIN98SE
#define _WIN32_IE_WINBLUE
#define _WIN32_IE_WINME
#define _WIN32_IE_WINTHRESHOLD
#define _WIN32_IE_WS03 0x0602
#define _WIN32_IE_WS03SP1
#define _WIN32_IE_XP
#define _WIN32_IE_XPSP1
#define _WIN32_IE_XPSP2
#define _WIN32_WINNT_LONGHORN 0x0600
#define _WIN32_WINNT_NT4 0x0400
#define _WIN32_WINNT_VISTA 0x0600
#define _WIN32_WINNT_WIN10 0x0A00
#define _WIN32_WINNT_WIN2K 0x0500
#define _WIN32_WINNT_WIN6 0x0600
#define _WIN32_WINNT_WIN7 0x0601
#define _WIN32_WINNT_WIN8 0x0602
#define _WIN32_WINNT_WINBLUE 0x0603
#define _WIN32_WINNT_WINTHRESHOLD 0x0A00
#define _WIN32_WINNT_WINXP 0x0501
#define _WIN32_WINNT_WS03 0x0502
#define _WIN32_WINNT_WS08 0x0600
#define abnormal_termination
#define exception_code
#define exception_info
#define lstrcat
#define lstrcmp
#define lstrcmpi
#define lstrcpy
#define lstrcpyn
#define lstrlen
#define max(...)
#define min(...)
#define ua_CharUpper
#define ua_lstrcmp
#define ua_lstrcmpi
#define ua_lstrlen
#define ua_tcscpy
#define wglUseFontBitmaps
#define wglUseFontOutlines
#define wsprintf
#define wvsprintf
