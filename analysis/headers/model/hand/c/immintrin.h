typedef struct __m64_ { long long v[8]; } __m64;
typedef struct __m128_ { float v[8]; } __m128;
typedef struct __m128d_ { double v[8]; } __m128d;
typedef struct __m128i_ { long long v[8]; } __m128i;
typedef struct __m256_ { float v[8]; } __m256;
typedef struct __m256d_ { double v[8]; } __m256d;
typedef struct __m256i_ { long long v[8]; } __m256i;
typedef struct __m512_ { float v[8]; } __m512;
typedef struct __m512d_ { double v[8]; } __m512d;
typedef struct __m512i_ { long long v[8]; } __m512i;
typedef struct __m128_u_ { float v[8]; } __m128_u;
typedef struct __m128i_u_ { long long v[8]; } __m128i_u;
typedef struct __m256_u_ { float v[8]; } __m256_u;
typedef struct __m256i_u_ { long long v[8]; } __m256i_u;
typedef struct __m128bh_ { short v[8]; } __m128bh;
typedef struct __m256bh_ { short v[8]; } __m256bh;
typedef struct __m512bh_ { short v[8]; } __m512bh;
typedef struct __m128h_ { short v[8]; } __m128h;
typedef struct __m256h_ { short v[8]; } __m256h;
typedef struct __m512h_ { short v[8]; } __m512h;
typedef unsigned char __mmask8;
typedef unsigned short __mmask16;
typedef unsigned int __mmask32;
typedef unsigned long long __mmask64;
typedef int _MM_CMPINT_ENUM;
typedef int _MM_PERM_ENUM;
#pragma gillint opaque _MM_SHUFFLE _MM_HINT_T0 _MM_HINT_T1 _MM_HINT_T2 _MM_HINT_NTA _MM_FROUND_TO_NEAREST_INT _MM_FROUND_NO_EXC _MM_SET_FLUSH_ZERO_MODE _MM_GET_FLUSH_ZERO_MODE _MM_TRANSPOSE4_PS _mm_prefetch
#define _MM_SHUFFLE
#define _MM_HINT_T0
#define _MM_HINT_T1
#define _MM_HINT_T2
#define _MM_HINT_NTA
#define _MM_FROUND_TO_NEAREST_INT
#define _MM_FROUND_NO_EXC
#define _MM_SET_FLUSH_ZERO_MODE
#define _MM_GET_FLUSH_ZERO_MODE
#define _MM_TRANSPOSE4_PS
#define _mm_prefetch
