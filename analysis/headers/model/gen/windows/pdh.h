#include <objbase.h>
typedef struct _PERF_DATA_BLOCK{WCHAR Signature[4];DWORD LittleEndian;DWORD Version;DWORD Revision;DWORD TotalByteLength;DWORD HeaderLength;DWORD NumObjectTypes;LONG DefaultObject;SYSTEMTIME SystemTime;LARGE_INTEGER PerfTime;LARGE_INTEGER PerfFreq;LARGE_INTEGER PerfTime100nSec;DWORD SystemNameLength;DWORD SystemNameOffset;}PERF_DATA_BLOCK,*PPERF_DATA_BLOCK;
typedef struct _PERF_OBJECT_TYPE{DWORD TotalByteLength;DWORD DefinitionLength;DWORD HeaderLength;DWORD ObjectNameTitleIndex;DWORD ObjectNameTitle;DWORD ObjectHelpTitleIndex;DWORD ObjectHelpTitle;DWORD DetailLevel;DWORD NumCounters;LONG DefaultCounter;LONG NumInstances;DWORD CodePage;LARGE_INTEGER PerfTime;LARGE_INTEGER PerfFreq;}PERF_OBJECT_TYPE,*PPERF_OBJECT_TYPE;
typedef struct _PERF_COUNTER_DEFINITION{DWORD ByteLength;DWORD CounterNameTitleIndex;DWORD CounterNameTitle;DWORD CounterHelpTitleIndex;DWORD CounterHelpTitle;LONG DefaultScale;DWORD DetailLevel;DWORD CounterType;DWORD CounterSize;DWORD CounterOffset;}PERF_COUNTER_DEFINITION,*PPERF_COUNTER_DEFINITION;
typedef struct _PERF_INSTANCE_DEFINITION{DWORD ByteLength;DWORD ParentObjectTitleIndex;DWORD ParentObjectInstance;LONG UniqueID;DWORD NameOffset;DWORD NameLength;}PERF_INSTANCE_DEFINITION,*PPERF_INSTANCE_DEFINITION;
typedef struct _PERF_COUNTER_BLOCK{DWORD ByteLength;}PERF_COUNTER_BLOCK,*PPERF_COUNTER_BLOCK;
typedef DWORD(PM_OPEN_PROC)(LPWSTR);
typedef DWORD(PM_COLLECT_PROC)(LPWSTR,LPVOID*,LPDWORD,LPDWORD);
typedef DWORD(PM_CLOSE_PROC)(void);
typedef DWORD(PM_QUERY_PROC)(LPDWORD,LPVOID*,LPDWORD,LPDWORD);
typedef LONG PDH_STATUS;
typedef HANDLE PDH_HCOUNTER;
typedef HANDLE PDH_HQUERY;
typedef HANDLE PDH_HLOG;
typedef PDH_HCOUNTER HCOUNTER;
typedef PDH_HQUERY HQUERY;
typedef PDH_HLOG HLOG;
typedef struct _PDH_RAW_COUNTER{DWORD CStatus;FILETIME TimeStamp;LONGLONG FirstValue;LONGLONG SecondValue;DWORD MultiCount;}PDH_RAW_COUNTER,*PPDH_RAW_COUNTER;
typedef struct _PDH_RAW_COUNTER_ITEM_A{LPSTR szName;PDH_RAW_COUNTER RawValue;}PDH_RAW_COUNTER_ITEM_A,*PPDH_RAW_COUNTER_ITEM_A;
typedef struct _PDH_RAW_COUNTER_ITEM_W{LPWSTR szName;PDH_RAW_COUNTER RawValue;}PDH_RAW_COUNTER_ITEM_W,*PPDH_RAW_COUNTER_ITEM_W;
typedef struct _PDH_FMT_COUNTERVALUE{DWORD CStatus;union{LONG longValue;double doubleValue;LONGLONG largeValue;LPCSTR AnsiStringValue;LPCWSTR WideStringValue;};}PDH_FMT_COUNTERVALUE,*PPDH_FMT_COUNTERVALUE;
typedef struct _PDH_FMT_COUNTERVALUE_ITEM_A{LPSTR szName;PDH_FMT_COUNTERVALUE FmtValue;}PDH_FMT_COUNTERVALUE_ITEM_A,*PPDH_FMT_COUNTERVALUE_ITEM_A;
typedef struct _PDH_FMT_COUNTERVALUE_ITEM_W{LPWSTR szName;PDH_FMT_COUNTERVALUE FmtValue;}PDH_FMT_COUNTERVALUE_ITEM_W,*PPDH_FMT_COUNTERVALUE_ITEM_W;
typedef struct _PDH_STATISTICS{DWORD dwFormat;DWORD count;PDH_FMT_COUNTERVALUE min;PDH_FMT_COUNTERVALUE max;PDH_FMT_COUNTERVALUE mean;}PDH_STATISTICS,*PPDH_STATISTICS;
typedef struct _PDH_COUNTER_PATH_ELEMENTS_A{LPSTR szMachineName;LPSTR szObjectName;LPSTR szInstanceName;LPSTR szParentInstance;DWORD dwInstanceIndex;LPSTR szCounterName;}PDH_COUNTER_PATH_ELEMENTS_A,*PPDH_COUNTER_PATH_ELEMENTS_A;
typedef struct _PDH_COUNTER_PATH_ELEMENTS_W{LPWSTR szMachineName;LPWSTR szObjectName;LPWSTR szInstanceName;LPWSTR szParentInstance;DWORD dwInstanceIndex;LPWSTR szCounterName;}PDH_COUNTER_PATH_ELEMENTS_W,*PPDH_COUNTER_PATH_ELEMENTS_W;
typedef struct _PDH_DATA_ITEM_PATH_ELEMENTS_A{LPSTR szMachineName;GUID ObjectGUID;DWORD dwItemId;LPSTR szInstanceName;}PDH_DATA_ITEM_PATH_ELEMENTS_A,*PPDH_DATA_ITEM_PATH_ELEMENTS_A;
typedef struct _PDH_DATA_ITEM_PATH_ELEMENTS_W{LPWSTR szMachineName;GUID ObjectGUID;DWORD dwItemId;LPWSTR szInstanceName;}PDH_DATA_ITEM_PATH_ELEMENTS_W,*PPDH_DATA_ITEM_PATH_ELEMENTS_W;
typedef struct _PDH_COUNTER_INFO_A{DWORD dwLength;DWORD dwType;DWORD CVersion;DWORD CStatus;LONG lScale;LONG lDefaultScale;DWORD_PTR dwUserData;DWORD_PTR dwQueryUserData;LPSTR szFullPath;union{PDH_DATA_ITEM_PATH_ELEMENTS_A DataItemPath;PDH_COUNTER_PATH_ELEMENTS_A CounterPath;struct{LPSTR szMachineName;LPSTR szObjectName;LPSTR szInstanceName;LPSTR szParentInstance;DWORD dwInstanceIndex;LPSTR szCounterName;};};LPSTR szExplainText;DWORD DataBuffer[1];}PDH_COUNTER_INFO_A,*PPDH_COUNTER_INFO_A;
typedef struct _PDH_COUNTER_INFO_W{DWORD dwLength;DWORD dwType;DWORD CVersion;DWORD CStatus;LONG lScale;LONG lDefaultScale;DWORD_PTR dwUserData;DWORD_PTR dwQueryUserData;LPWSTR szFullPath;union{PDH_DATA_ITEM_PATH_ELEMENTS_W DataItemPath;PDH_COUNTER_PATH_ELEMENTS_W CounterPath;struct{LPWSTR szMachineName;LPWSTR szObjectName;LPWSTR szInstanceName;LPWSTR szParentInstance;DWORD dwInstanceIndex;LPWSTR szCounterName;};};LPWSTR szExplainText;DWORD DataBuffer[1];}PDH_COUNTER_INFO_W,*PPDH_COUNTER_INFO_W;
typedef struct _PDH_TIME_INFO{LONGLONG StartTime;LONGLONG EndTime;DWORD SampleCount;}PDH_TIME_INFO,*PPDH_TIME_INFO;
typedef struct _PDH_RAW_LOG_RECORD{DWORD dwStructureSize;DWORD dwRecordType;DWORD dwItems;UCHAR RawBytes[1];}PDH_RAW_LOG_RECORD,*PPDH_RAW_LOG_RECORD;
typedef struct _PDH_LOG_SERVICE_QUERY_INFO_A{DWORD dwSize;DWORD dwFlags;DWORD dwLogQuota;LPSTR szLogFileCaption;LPSTR szDefaultDir;LPSTR szBaseFileName;DWORD dwFileType;DWORD dwReserved;union{struct{DWORD PdlAutoNameInterval;DWORD PdlAutoNameUnits;LPSTR PdlCommandFilename;LPSTR PdlCounterList;DWORD PdlAutoNameFormat;DWORD PdlSampleInterval;FILETIME PdlLogStartTime;FILETIME PdlLogEndTime;};struct{DWORD TlNumberOfBuffers;DWORD TlMinimumBuffers;DWORD TlMaximumBuffers;DWORD TlFreeBuffers;DWORD TlBufferSize;DWORD TlEventsLost;DWORD TlLoggerThreadId;DWORD TlBuffersWritten;DWORD TlLogHandle;LPSTR TlLogFileName;};};}PDH_LOG_SERVICE_QUERY_INFO_A,*PPDH_LOG_SERVICE_QUERY_INFO_A;
typedef struct _PDH_LOG_SERVICE_QUERY_INFO_W{DWORD dwSize;DWORD dwFlags;DWORD dwLogQuota;LPWSTR szLogFileCaption;LPWSTR szDefaultDir;LPWSTR szBaseFileName;DWORD dwFileType;DWORD dwReserved;union{struct{DWORD PdlAutoNameInterval;DWORD PdlAutoNameUnits;LPWSTR PdlCommandFilename;LPWSTR PdlCounterList;DWORD PdlAutoNameFormat;DWORD PdlSampleInterval;FILETIME PdlLogStartTime;FILETIME PdlLogEndTime;};struct{DWORD TlNumberOfBuffers;DWORD TlMinimumBuffers;DWORD TlMaximumBuffers;DWORD TlFreeBuffers;DWORD TlBufferSize;DWORD TlEventsLost;DWORD TlLoggerThreadId;DWORD TlBuffersWritten;DWORD TlLogHandle;LPWSTR TlLogFileName;};};}PDH_LOG_SERVICE_QUERY_INFO_W,*PPDH_LOG_SERVICE_QUERY_INFO_W;
typedef PDH_STATUS(*CounterPathCallBack)(DWORD_PTR);
typedef struct _BrowseDlgConfig_HW{DWORD bIncludeInstanceIndex:1,bSingleCounterPerAdd:1,bSingleCounterPerDialog:1,bLocalCountersOnly:1,bWildCardInstances:1,bHideDetailBox:1,bInitializePath:1,bDisableMachineSelection:1,bIncludeCostlyObjects:1,bShowObjectBrowser:1,bReserved:22;HWND hWndOwner;PDH_HLOG hDataSource;LPWSTR szReturnPathBuffer;DWORD cchReturnPathLength;CounterPathCallBack pCallBack;DWORD_PTR dwCallBackArg;PDH_STATUS CallBackStatus;DWORD dwDefaultDetailLevel;LPWSTR szDialogBoxCaption;}PDH_BROWSE_DLG_CONFIG_HW,*PPDH_BROWSE_DLG_CONFIG_HW;
typedef struct _BrowseDlgConfig_HA{DWORD bIncludeInstanceIndex:1,bSingleCounterPerAdd:1,bSingleCounterPerDialog:1,bLocalCountersOnly:1,bWildCardInstances:1,bHideDetailBox:1,bInitializePath:1,bDisableMachineSelection:1,bIncludeCostlyObjects:1,bShowObjectBrowser:1,bReserved:22;HWND hWndOwner;PDH_HLOG hDataSource;LPSTR szReturnPathBuffer;DWORD cchReturnPathLength;CounterPathCallBack pCallBack;DWORD_PTR dwCallBackArg;PDH_STATUS CallBackStatus;DWORD dwDefaultDetailLevel;LPSTR szDialogBoxCaption;}PDH_BROWSE_DLG_CONFIG_HA,*PPDH_BROWSE_DLG_CONFIG_HA;
typedef struct _BrowseDlgConfig_W{DWORD bIncludeInstanceIndex:1,bSingleCounterPerAdd:1,bSingleCounterPerDialog:1,bLocalCountersOnly:1,bWildCardInstances:1,bHideDetailBox:1,bInitializePath:1,bDisableMachineSelection:1,bIncludeCostlyObjects:1,bShowObjectBrowser:1,bReserved:22;HWND hWndOwner;LPWSTR szDataSource;LPWSTR szReturnPathBuffer;DWORD cchReturnPathLength;CounterPathCallBack pCallBack;DWORD_PTR dwCallBackArg;PDH_STATUS CallBackStatus;DWORD dwDefaultDetailLevel;LPWSTR szDialogBoxCaption;}PDH_BROWSE_DLG_CONFIG_W,*PPDH_BROWSE_DLG_CONFIG_W;
typedef struct _BrowseDlgConfig_A{DWORD bIncludeInstanceIndex:1,bSingleCounterPerAdd:1,bSingleCounterPerDialog:1,bLocalCountersOnly:1,bWildCardInstances:1,bHideDetailBox:1,bInitializePath:1,bDisableMachineSelection:1,bIncludeCostlyObjects:1,bShowObjectBrowser:1,bReserved:22;HWND hWndOwner;LPSTR szDataSource;LPSTR szReturnPathBuffer;DWORD cchReturnPathLength;CounterPathCallBack pCallBack;DWORD_PTR dwCallBackArg;PDH_STATUS CallBackStatus;DWORD dwDefaultDetailLevel;LPSTR szDialogBoxCaption;}PDH_BROWSE_DLG_CONFIG_A,*PPDH_BROWSE_DLG_CONFIG_A;
#pragma gillint opaque
#define DATA_SOURCE_LOGFILE
#define DATA_SOURCE_REGISTRY
#define DATA_SOURCE_WBEM
#define H_REALTIME_DATASOURCE
#define H_WBEM_DATASOURCE
#define IsErrorSeverity(...)
#define IsInformationalSeverity(...)
#define IsSuccessSeverity(...)
#define IsWarningSeverity(...)
#define MAX_PERF_OBJECTS_IN_QUERY_FUNCTION
#define PDH_BROWSE_DLG_CONFIG
#define PDH_BROWSE_DLG_CONFIG_H
#define PDH_COUNTER_INFO
#define PDH_COUNTER_PATH_ELEMENTS
#define PDH_CVERSION_WIN40
#define PDH_CVERSION_WIN50
#define PDH_FLAGS_CLOSE_QUERY
#define PDH_FLAGS_FILE_BROWSER_ONLY
#define PDH_FMT_1000
#define PDH_FMT_ANSI
#define PDH_FMT_COUNTERVALUE_ITEM
#define PDH_FMT_DOUBLE
#define PDH_FMT_LARGE
#define PDH_FMT_LONG
#define PDH_FMT_NOCAP100
#define PDH_FMT_NODATA
#define PDH_FMT_NOSCALE
#define PDH_FMT_RAW
#define PDH_FMT_UNICODE
#define PDH_FUNCTION
#define PDH_LOG_ACCESS_MASK
#define PDH_LOG_CREATE_ALWAYS
#define PDH_LOG_CREATE_MASK
#define PDH_LOG_CREATE_NEW
#define PDH_LOG_OPEN_ALWAYS
#define PDH_LOG_OPEN_EXISTING
#define PDH_LOG_OPT_APPEND
#define PDH_LOG_OPT_CIRCULAR
#define PDH_LOG_OPT_MASK
#define PDH_LOG_OPT_MAX_IS_BYTES
#define PDH_LOG_OPT_USER_STRING
#define PDH_LOG_READ_ACCESS
#define PDH_LOG_SERVICE_QUERY_INFO
#define PDH_LOG_UPDATE_ACCESS
#define PDH_LOG_WRITE_ACCESS
#define PDH_MAX_SCALE
#define PDH_MIN_SCALE
#define PDH_OBJECT_HAS_INSTANCES
#define PDH_PATH_LANG_FLAGS(...)
#define PDH_PATH_WBEM_INPUT
#define PDH_PATH_WBEM_RESULT
#define PDH_RAW_COUNTER_ITEM
#define PDH_VERSION
#define PERF_100NSEC_MULTI_TIMER
#define PERF_100NSEC_MULTI_TIMER_INV
#define PERF_100NSEC_TIMER
#define PERF_100NSEC_TIMER_INV
#define PERF_AVERAGE_BASE
#define PERF_AVERAGE_BULK
#define PERF_AVERAGE_TIMER
#define PERF_COUNTER_100NS_QUEUELEN_TYPE
#define PERF_COUNTER_BULK_COUNT
#define PERF_COUNTER_COUNTER
#define PERF_COUNTER_DELTA
#define PERF_COUNTER_LARGE_DELTA
#define PERF_COUNTER_LARGE_QUEUELEN_TYPE
#define PERF_COUNTER_LARGE_RAWCOUNT
#define PERF_COUNTER_LARGE_RAWCOUNT_HEX
#define PERF_COUNTER_MULTI_BASE
#define PERF_COUNTER_MULTI_TIMER
#define PERF_COUNTER_MULTI_TIMER_INV
#define PERF_COUNTER_NODATA
#define PERF_COUNTER_OBJ_TIME_QUEUELEN_TYPE
#define PERF_COUNTER_QUEUELEN_TYPE
#define PERF_COUNTER_RAWCOUNT
#define PERF_COUNTER_RAWCOUNT_HEX
#define PERF_COUNTER_TEXT
#define PERF_COUNTER_TIMER
#define PERF_COUNTER_TIMER_INV
#define PERF_DETAIL_COSTLY
#define PERF_DETAIL_STANDARD
#define PERF_ELAPSED_TIME
#define PERF_LARGE_RAW_BASE
#define PERF_LARGE_RAW_FRACTION
#define PERF_OBJ_TIME_TIMER
#define PERF_PRECISION_100NS_TIMER
#define PERF_PRECISION_OBJECT_TIMER
#define PERF_PRECISION_SYSTEM_TIMER
#define PERF_PRECISION_TIMESTAMP
#define PERF_RAW_BASE
#define PERF_RAW_FRACTION
#define PERF_SAMPLE_BASE
#define PERF_SAMPLE_COUNTER
#define PERF_SAMPLE_FRACTION
#define PPDH_BROWSE_DLG_CONFIG
#define PPDH_BROWSE_DLG_CONFIG_H
#define PPDH_COUNTER_INFO
#define PPDH_COUNTER_PATH_ELEMENTS
#define PPDH_FMT_COUNTERVALUE_ITEM
#define PPDH_LOG_SERVICE_QUERY_INFO
#define PPDH_RAW_COUNTER_ITEM
#define PdhAddCounter
#define PdhAddEnglishCounter
#define PdhBindInputDataSource
#define PdhBrowseCounters
#define PdhBrowseCountersH
#define PdhConnectMachine
#define PdhCreateSQLTables
#define PdhEnumLogSetNames
#define PdhEnumMachines
#define PdhEnumMachinesH
#define PdhEnumObjectItems
#define PdhEnumObjectItemsH
#define PdhEnumObjects
#define PdhEnumObjectsH
#define PdhExpandCounterPath
#define PdhExpandWildCardPath
#define PdhExpandWildCardPathH
#define PdhGetCounterInfo
#define PdhGetDataSourceTimeRange
#define PdhGetDefaultPerfCounter
#define PdhGetDefaultPerfCounterH
#define PdhGetDefaultPerfObject
#define PdhGetDefaultPerfObjectH
#define PdhGetFormattedCounterArray
#define PdhGetRawCounterArray
#define PdhLogServiceControl
#define PdhLogServiceQuery
#define PdhLookupPerfIndexByName
#define PdhLookupPerfNameByIndex
#define PdhMakeCounterPath
#define PdhOpenLog
#define PdhOpenQuery
#define PdhParseCounterPath
#define PdhParseInstanceName
#define PdhSelectDataSource
#define PdhUpdateLog
#define PdhValidatePath
#define PdhValidatePathEx
#define PdhVerifySQLDB
