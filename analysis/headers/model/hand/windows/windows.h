#define TEXT(quote) quote
#define _TEXT(quote) quote
#define _T(quote) quote
#define __T(quote) quote
#define __TEXT(quote) quote
#define OLESTR(str) L##str
#define C_ASSERT(e) extern void __C_ASSERT__(int)
#define UNREFERENCED_PARAMETER(P) (void) (P);
#define UNREFERENCED_LOCAL_VARIABLE(V) (void) (V);
#define DBG_UNREFERENCED_PARAMETER(P) (void) (P);
#define DBG_UNREFERENCED_LOCAL_VARIABLE(V) (void) (V);
#define DECLARE_HANDLE(name) typedef struct name##__ *name
#define TYPE_ALIGNMENT(t) _Alignof(t)
#define FIELD_OFFSET(type, field) ((LONG) (LONG_PTR) &(((type *) 0)->field))
#define RTL_FIELD_SIZE(type, field) sizeof(((type *) 0)->field)
#define CONTAINING_RECORD(address, type, field) ((type *) ((char *) (address) - (ULONG_PTR) &(((type *) 0)->field)))
#define REFGUID const GUID *
#define REFIID const IID *
#define REFCLSID const IID *
#define REFFMTID const IID *
#define interface struct
#define POINTSTOPOINT(pt, pts) { (pt).x = LOWORD(pts); (pt).y = HIWORD(pts); }
#define WINAPI_FAMILY_PARTITION(partitions) 1
#define WINAPI_PARTITION_DESKTOP 1
#define WINAPI_PARTITION_APP 1
#define WINAPI_PARTITION_SYSTEM 1
#define WINAPI_PARTITION_GAMES 1
#define WINVER 0x0A00
#define _WIN32_WINNT 0x0A00
