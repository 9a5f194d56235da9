#include <objbase.h>
typedef struct _MODULEINFO{LPVOID lpBaseOfDll;DWORD SizeOfImage;LPVOID EntryPoint;}MODULEINFO,*LPMODULEINFO;
typedef struct _PSAPI_WS_WATCH_INFORMATION{LPVOID FaultingPc;LPVOID FaultingVa;}PSAPI_WS_WATCH_INFORMATION,*PPSAPI_WS_WATCH_INFORMATION;
typedef struct _PROCESS_MEMORY_COUNTERS{DWORD cb;DWORD PageFaultCount;SIZE_T PeakWorkingSetSize;SIZE_T WorkingSetSize;SIZE_T QuotaPeakPagedPoolUsage;SIZE_T QuotaPagedPoolUsage;SIZE_T QuotaPeakNonPagedPoolUsage;SIZE_T QuotaNonPagedPoolUsage;SIZE_T PagefileUsage;SIZE_T PeakPagefileUsage;}PROCESS_MEMORY_COUNTERS;
typedef PROCESS_MEMORY_COUNTERS*PPROCESS_MEMORY_COUNTERS;
typedef struct _PROCESS_MEMORY_COUNTERS_EX{DWORD cb;DWORD PageFaultCount;SIZE_T PeakWorkingSetSize;SIZE_T WorkingSetSize;SIZE_T QuotaPeakPagedPoolUsage;SIZE_T QuotaPagedPoolUsage;SIZE_T QuotaPeakNonPagedPoolUsage;SIZE_T QuotaNonPagedPoolUsage;SIZE_T PagefileUsage;SIZE_T PeakPagefileUsage;SIZE_T PrivateUsage;}PROCESS_MEMORY_COUNTERS_EX;
typedef PROCESS_MEMORY_COUNTERS_EX*PPROCESS_MEMORY_COUNTERS_EX;
typedef struct _PERFORMANCE_INFORMATION{DWORD cb;SIZE_T CommitTotal;SIZE_T CommitLimit;SIZE_T CommitPeak;SIZE_T PhysicalTotal;SIZE_T PhysicalAvailable;SIZE_T SystemCache;SIZE_T KernelTotal;SIZE_T KernelPaged;SIZE_T KernelNonpaged;SIZE_T PageSize;DWORD HandleCount;DWORD ProcessCount;DWORD ThreadCount;}PERFORMANCE_INFORMATION,*PPERFORMANCE_INFORMATION,PERFORMACE_INFORMATION,*PPERFORMACE_INFORMATION;
typedef struct _ENUM_PAGE_FILE_INFORMATION{DWORD cb;DWORD Reserved;SIZE_T TotalSize;SIZE_T TotalInUse;SIZE_T PeakUsage;}ENUM_PAGE_FILE_INFORMATION,*PENUM_PAGE_FILE_INFORMATION;
typedef WINBOOL(*PENUM_PAGE_FILE_CALLBACKW)(LPVOID pContext,PENUM_PAGE_FILE_INFORMATION pPageFileInfo,LPCWSTR lpFilename);
typedef WINBOOL(*PENUM_PAGE_FILE_CALLBACKA)(LPVOID pContext,PENUM_PAGE_FILE_INFORMATION pPageFileInfo,LPCSTR lpFilename);
typedef struct _PSAPI_WS_WATCH_INFORMATION_EX{PSAPI_WS_WATCH_INFORMATION BasicInfo;ULONG_PTR FaultingThreadId;ULONG_PTR Flags;}PSAPI_WS_WATCH_INFORMATION_EX,*PPSAPI_WS_WATCH_INFORMATION_EX;
typedef union _PSAPI_WORKING_SET_BLOCK{ULONG_PTR Flags;struct{ULONG_PTR Protection:5;ULONG_PTR ShareCount:3;ULONG_PTR Shared:1;ULONG_PTR Reserved:3;ULONG_PTR VirtualPage:52;};}PSAPI_WORKING_SET_BLOCK,*PPSAPI_WORKING_SET_BLOCK;
typedef struct _PSAPI_WORKING_SET_INFORMATION{ULONG_PTR NumberOfEntries;PSAPI_WORKING_SET_BLOCK WorkingSetInfo[1];}PSAPI_WORKING_SET_INFORMATION,*PPSAPI_WORKING_SET_INFORMATION;
typedef union _PSAPI_WORKING_SET_EX_BLOCK{ULONG_PTR Flags;union{struct{ULONG_PTR Valid:1;ULONG_PTR ShareCount:3;ULONG_PTR Win32Protection:11;ULONG_PTR Shared:1;ULONG_PTR Node:6;ULONG_PTR Locked:1;ULONG_PTR LargePage:1;ULONG_PTR Reserved:7;ULONG_PTR Bad:1;ULONG_PTR ReservedUlong:32;};struct{ULONG_PTR Valid:1;ULONG_PTR Reserved0:14;ULONG_PTR Shared:1;ULONG_PTR Reserved1:15;ULONG_PTR Bad:1;ULONG_PTR ReservedUlong:32;}Invalid;};}PSAPI_WORKING_SET_EX_BLOCK,*PPSAPI_WORKING_SET_EX_BLOCK;
typedef struct _PSAPI_WORKING_SET_EX_INFORMATION{PVOID VirtualAddress;PSAPI_WORKING_SET_EX_BLOCK VirtualAttributes;}PSAPI_WORKING_SET_EX_INFORMATION,*PPSAPI_WORKING_SET_EX_INFORMATION;
#pragma gillint opaque
#define EmptyWorkingSet
#define EnumDeviceDrivers
#define EnumPageFiles
#define EnumPageFilesA
#define EnumPageFilesW
#define EnumProcessModules
#define EnumProcessModulesEx
#define EnumProcesses
#define GetDeviceDriverBaseName
#define GetDeviceDriverBaseNameA
#define GetDeviceDriverBaseNameW
#define GetDeviceDriverFileName
#define GetDeviceDriverFileNameA
#define GetDeviceDriverFileNameW
#define GetMappedFileName
#define GetMappedFileNameA
#define GetMappedFileNameW
#define GetModuleBaseName
#define GetModuleBaseNameA
#define GetModuleBaseNameW
#define GetModuleFileNameEx
#define GetModuleFileNameExA
#define GetModuleFileNameExW
#define GetModuleInformation
#define GetPerformanceInfo
#define GetProcessImageFileName
#define GetProcessImageFileNameA
#define GetProcessImageFileNameW
#define GetProcessMemoryInfo
#define GetWsChanges
#define GetWsChangesEx
#define InitializeProcessForWsWatch
#define LIST_MODULES_ALL
#define PENUM_PAGE_FILE_CALLBACK
#define QueryWorkingSet
#define QueryWorkingSetEx
