struct libdivide_u32_t{uint32_t magic;uint8_t more;};
struct libdivide_s32_t{int32_t magic;uint8_t more;};
struct libdivide_u64_t{uint64_t magic;uint8_t more;};
struct libdivide_s64_t{int64_t magic;uint8_t more;};
struct libdivide_u32_branchfree_t{uint32_t magic;uint8_t more;};
struct libdivide_s32_branchfree_t{int32_t magic;uint8_t more;};
struct libdivide_u64_branchfree_t{uint64_t magic;uint8_t more;};
struct libdivide_s64_branchfree_t{int64_t magic;uint8_t more;};
enum{LIBDIVIDE_32_SHIFT_MASK=0x1F,LIBDIVIDE_64_SHIFT_MASK=0x3F,LIBDIVIDE_ADD_MARKER=0x40,LIBDIVIDE_NEGATIVE_DIVISOR=0x80};
#define HAS_INT128_DIV
#define HAS_INT128_T
#define LIBDIVIDE_ASSERT(...)
#define LIBDIVIDE_GCC_STYLE_ASM
#define LIBDIVIDE_X86_64
#define NUMPY_CORE_INCLUDE_NUMPY_LIBDIVIDE_LIBDIVIDE_H_
#pragma gillint opaque
#define LIBDIVIDE_ERROR(...)
#define LIBDIVIDE_FUNCTION
#define LIBDIVIDE_VERSION "3.0"
#define LIBDIVIDE_VERSION_MAJOR 3
#define LIBDIVIDE_VERSION_MINOR 0
