#ifdef _WIN32
#define __GILLINT_L(n) n##LL
#define __GILLINT_UL(n) n##ULL
typedef long long int64_t;
typedef unsigned long long uint64_t;
#else
#define __GILLINT_L(n) n##L
#define __GILLINT_UL(n) n##UL
typedef long int64_t;
typedef unsigned long uint64_t;
#endif
typedef signed char int8_t;
typedef short int16_t;
typedef int int32_t;
typedef unsigned char uint8_t;
typedef unsigned short uint16_t;
typedef unsigned int uint32_t;
typedef int64_t intptr_t;
typedef uint64_t uintptr_t;
typedef int64_t intmax_t;
typedef uint64_t uintmax_t;
#define INT8_MAX 127
#define INT8_MIN (-INT8_MAX - 1)
#define UINT8_MAX 255
#define INT16_MAX 32767
#define INT16_MIN (-INT16_MAX - 1)
#define UINT16_MAX 65535
#define INT32_MAX 2147483647
#define INT32_MIN (-INT32_MAX - 1)
#define UINT32_MAX 4294967295U
#define INT64_MAX __GILLINT_L(9223372036854775807)
#define INT64_MIN (-INT64_MAX - 1)
#define UINT64_MAX __GILLINT_UL(18446744073709551615)
#define INT_LEAST8_MAX 127
#define INT_LEAST8_MIN (-INT_LEAST8_MAX - 1)
#define UINT_LEAST8_MAX 255
typedef int8_t int_least8_t;
typedef uint8_t uint_least8_t;
#define INT_LEAST16_MAX 32767
#define INT_LEAST16_MIN (-INT_LEAST16_MAX - 1)
#define UINT_LEAST16_MAX 65535
typedef int16_t int_least16_t;
typedef uint16_t uint_least16_t;
#define INT_LEAST32_MAX 2147483647
#define INT_LEAST32_MIN (-INT_LEAST32_MAX - 1)
#define UINT_LEAST32_MAX 4294967295U
typedef int32_t int_least32_t;
typedef uint32_t uint_least32_t;
#define INT_LEAST64_MAX __GILLINT_L(9223372036854775807)
#define INT_LEAST64_MIN (-INT_LEAST64_MAX - 1)
#define UINT_LEAST64_MAX __GILLINT_UL(18446744073709551615)
typedef int64_t int_least64_t;
typedef uint64_t uint_least64_t;
#define INT_FAST8_MAX 127
#define INT_FAST8_MIN (-INT_FAST8_MAX - 1)
#define UINT_FAST8_MAX 255
typedef int8_t int_fast8_t;
typedef uint8_t uint_fast8_t;
#define INT_FAST16_MAX __GILLINT_L(9223372036854775807)
#define INT_FAST16_MIN (-INT_FAST16_MAX - 1)
#define UINT_FAST16_MAX __GILLINT_UL(18446744073709551615)
typedef int64_t int_fast16_t;
typedef uint64_t uint_fast16_t;
#define INT_FAST32_MAX __GILLINT_L(9223372036854775807)
#define INT_FAST32_MIN (-INT_FAST32_MAX - 1)
#define UINT_FAST32_MAX __GILLINT_UL(18446744073709551615)
typedef int64_t int_fast32_t;
typedef uint64_t uint_fast32_t;
#define INT_FAST64_MAX __GILLINT_L(9223372036854775807)
#define INT_FAST64_MIN (-INT_FAST64_MAX - 1)
#define UINT_FAST64_MAX __GILLINT_UL(18446744073709551615)
typedef int64_t int_fast64_t;
typedef uint64_t uint_fast64_t;
#define INTPTR_MAX INT64_MAX
#define INTPTR_MIN INT64_MIN
#define INTMAX_MAX INT64_MAX
#define INTMAX_MIN INT64_MIN
#define PTRDIFF_MAX INT64_MAX
#define PTRDIFF_MIN INT64_MIN
#define UINTPTR_MAX UINT64_MAX
#define UINTMAX_MAX UINT64_MAX
#define SIZE_MAX UINT64_MAX
#define SIG_ATOMIC_MAX 2147483647
#define SIG_ATOMIC_MIN (-SIG_ATOMIC_MAX - 1)
#define WCHAR_MAX __WCHAR_MAX__
#define WCHAR_MIN __WCHAR_MIN__
#define WINT_MAX __WINT_MAX__
#define WINT_MIN 0
#define INT8_C(c) c
#define INT16_C(c) c
#define INT32_C(c) c
#define INT64_C(c) __GILLINT_L(c)
#define UINT8_C(c) c
#define UINT16_C(c) c
#define UINT32_C(c) c##U
#define UINT64_C(c) __GILLINT_UL(c)
#define INTMAX_C(c) __GILLINT_L(c)
#define UINTMAX_C(c) __GILLINT_UL(c)
