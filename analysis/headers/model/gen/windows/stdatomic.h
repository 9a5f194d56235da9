typedef enum{memory_order_relaxed=__ATOMIC_RELAXED,memory_order_consume=__ATOMIC_CONSUME,memory_order_acquire=__ATOMIC_ACQUIRE,memory_order_release=__ATOMIC_RELEASE,memory_order_acq_rel=__ATOMIC_ACQ_REL,memory_order_seq_cst=__ATOMIC_SEQ_CST}memory_order;
typedef _Atomic _Bool atomic_bool;
typedef _Atomic char atomic_char;
typedef _Atomic signed char atomic_schar;
typedef _Atomic unsigned char atomic_uchar;
typedef _Atomic short atomic_short;
typedef _Atomic unsigned short atomic_ushort;
typedef _Atomic int atomic_int;
typedef _Atomic unsigned int atomic_uint;
typedef _Atomic long atomic_long;
typedef _Atomic unsigned long atomic_ulong;
typedef _Atomic long long atomic_llong;
typedef _Atomic unsigned long long atomic_ullong;
typedef _Atomic unsigned short atomic_char16_t;
typedef _Atomic unsigned int atomic_char32_t;
typedef _Atomic unsigned short atomic_wchar_t;
typedef _Atomic __INT_LEAST8_TYPE__ atomic_int_least8_t;
typedef _Atomic __UINT_LEAST8_TYPE__ atomic_uint_least8_t;
typedef _Atomic __INT_LEAST16_TYPE__ atomic_int_least16_t;
typedef _Atomic __UINT_LEAST16_TYPE__ atomic_uint_least16_t;
typedef _Atomic __INT_LEAST32_TYPE__ atomic_int_least32_t;
typedef _Atomic __UINT_LEAST32_TYPE__ atomic_uint_least32_t;
typedef _Atomic __INT_LEAST64_TYPE__ atomic_int_least64_t;
typedef _Atomic __UINT_LEAST64_TYPE__ atomic_uint_least64_t;
typedef _Atomic __INT_FAST8_TYPE__ atomic_int_fast8_t;
typedef _Atomic __UINT_FAST8_TYPE__ atomic_uint_fast8_t;
typedef _Atomic __INT_FAST16_TYPE__ atomic_int_fast16_t;
typedef _Atomic __UINT_FAST16_TYPE__ atomic_uint_fast16_t;
typedef _Atomic __INT_FAST32_TYPE__ atomic_int_fast32_t;
typedef _Atomic __UINT_FAST32_TYPE__ atomic_uint_fast32_t;
typedef _Atomic __INT_FAST64_TYPE__ atomic_int_fast64_t;
typedef _Atomic __UINT_FAST64_TYPE__ atomic_uint_fast64_t;
typedef _Atomic __INTPTR_TYPE__ atomic_intptr_t;
typedef _Atomic __UINTPTR_TYPE__ atomic_uintptr_t;
typedef _Atomic unsigned long long atomic_size_t;
typedef _Atomic long long atomic_ptrdiff_t;
typedef _Atomic __INTMAX_TYPE__ atomic_intmax_t;
typedef _Atomic __UINTMAX_TYPE__ atomic_uintmax_t;
typedef _Atomic struct{unsigned char __val;}atomic_flag;
#pragma gillint opaque
#define ATOMIC_CHAR16_T_LOCK_FREE
#define ATOMIC_CHAR32_T_LOCK_FREE
#define ATOMIC_WCHAR_T_LOCK_FREE
#define atomic_compare_exchange_strong(...)
#define atomic_compare_exchange_strong_explicit(...)
#define atomic_compare_exchange_weak(...)
#define atomic_compare_exchange_weak_explicit(...)
#define atomic_exchange(...)
#define atomic_exchange_explicit(...)
#define atomic_fetch_add(...)
#define atomic_fetch_add_explicit(...)
#define atomic_fetch_and(...)
#define atomic_fetch_and_explicit(...)
#define atomic_fetch_or(...)
#define atomic_fetch_or_explicit(...)
#define atomic_fetch_sub(...)
#define atomic_fetch_sub_explicit(...)
#define atomic_fetch_xor(...)
#define atomic_fetch_xor_explicit(...)
#define atomic_flag_clear(...)
#define atomic_flag_clear_explicit(...)
#define atomic_flag_test_and_set(...)
#define atomic_flag_test_and_set_explicit(...)
#define atomic_init(...)
#define atomic_is_lock_free(...)
#define atomic_load(...)
#define atomic_load_explicit(...)
#define atomic_signal_fence(...)
#define atomic_store(...)
#define atomic_store_explicit(...)
#define atomic_thread_fence(...)
#define kill_dependency(...)
