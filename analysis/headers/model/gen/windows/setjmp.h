#include <stddef.h>
typedef struct _SETJMP_FLOAT128{unsigned long long Part[2];}SETJMP_FLOAT128;
typedef SETJMP_FLOAT128 _JBTYPE;
typedef struct _JUMP_BUFFER{unsigned long long Frame;unsigned long long Rbx;unsigned long long Rsp;unsigned long long Rbp;unsigned long long Rsi;unsigned long long Rdi;unsigned long long R12;unsigned long long R13;unsigned long long R14;unsigned long long R15;unsigned long long Rip;unsigned long MxCsr;unsigned short FpCsr;unsigned short Spare;SETJMP_FLOAT128 Xmm6;SETJMP_FLOAT128 Xmm7;SETJMP_FLOAT128 Xmm8;SETJMP_FLOAT128 Xmm9;SETJMP_FLOAT128 Xmm10;SETJMP_FLOAT128 Xmm11;SETJMP_FLOAT128 Xmm12;SETJMP_FLOAT128 Xmm13;SETJMP_FLOAT128 Xmm14;SETJMP_FLOAT128 Xmm15;}_JUMP_BUFFER;
typedef _JBTYPE jmp_buf[16];
#pragma gillint opaque
#define setjmp(...)
