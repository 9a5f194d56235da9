#include <stddef.h>
typedef void*_HFILE;
typedef int(*_CRT_REPORT_HOOK)(int,char*,int*);
typedef int(*_CRT_REPORT_HOOKW)(int,wchar_t*,int*);
typedef int(*_CRT_ALLOC_HOOK)(int,void*,size_t,int,long,const unsigned char*,int);
typedef void(*_CRT_DUMP_CLIENT)(void*,size_t);
typedef struct _CrtMemState{struct _CrtMemBlockHeader*pBlockHeader;size_t lCounts[5];size_t lSizes[5];size_t lHighWaterCount;size_t lTotalCount;}_CrtMemState;
#pragma gillint opaque
#define _CRTDBG_FILE_STDERR
#define _CRTDBG_FILE_STDOUT
#define _CRTDBG_HFILE_ERROR
#define _CRTDBG_INVALID_HFILE
#define _CRTDBG_REPORT_FILE
