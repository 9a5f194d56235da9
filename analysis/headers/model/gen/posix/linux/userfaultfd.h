#include <linux/types.h>
struct uffd_msg{__u8 event;__u8 reserved1;__u16 reserved2;__u32 reserved3;union{struct{__u64 flags;__u64 address;union{__u32 ptid;}feat;}pagefault;struct{__u32 ufd;}fork;struct{__u64 from;__u64 to;__u64 len;}remap;struct{__u64 start;__u64 end;}remove;struct{__u64 reserved1;__u64 reserved2;__u64 reserved3;}reserved;}arg;};
struct uffdio_api{__u64 api;__u64 features;__u64 ioctls;};
struct uffdio_range{__u64 start;__u64 len;};
struct uffdio_register{struct uffdio_range range;__u64 mode;__u64 ioctls;};
struct uffdio_copy{__u64 dst;__u64 src;__u64 len;__u64 mode;__s64 copy;};
struct uffdio_zeropage{struct uffdio_range range;__u64 mode;__s64 zeropage;};
struct uffdio_writeprotect{struct uffdio_range range;__u64 mode;};
struct uffdio_continue{struct uffdio_range range;__u64 mode;__s64 mapped;};
#pragma gillint opaque
#define UFFDIO 0xAA
#define UFFDIO_API
#define UFFDIO_CONTINUE
#define UFFDIO_CONTINUE_MODE_DONTWAKE
#define UFFDIO_COPY
#define UFFDIO_COPY_MODE_DONTWAKE
#define UFFDIO_COPY_MODE_WP
#define UFFDIO_REGISTER
#define UFFDIO_REGISTER_MODE_MINOR
#define UFFDIO_REGISTER_MODE_MISSING
#define UFFDIO_REGISTER_MODE_WP
#define UFFDIO_UNREGISTER
#define UFFDIO_WAKE
#define UFFDIO_WRITEPROTECT
#define UFFDIO_WRITEPROTECT_MODE_DONTWAKE
#define UFFDIO_WRITEPROTECT_MODE_WP
#define UFFDIO_ZEROPAGE
#define UFFDIO_ZEROPAGE_MODE_DONTWAKE
#define UFFD_API
#define UFFD_API_FEATURES
#define UFFD_API_IOCTLS
#define UFFD_API_RANGE_IOCTLS
#define UFFD_API_RANGE_IOCTLS_BASIC
#define UFFD_API_REGISTER_MODES
#define UFFD_EVENT_FORK 0x13
#define UFFD_EVENT_PAGEFAULT 0x12
#define UFFD_EVENT_REMAP 0x14
#define UFFD_EVENT_REMOVE 0x15
#define UFFD_EVENT_UNMAP 0x16
#define UFFD_FEATURE_EVENT_FORK (1<<1)
#define UFFD_FEATURE_EVENT_REMAP (1<<2)
#define UFFD_FEATURE_EVENT_REMOVE (1<<3)
#define UFFD_FEATURE_EVENT_UNMAP (1<<6)
#define UFFD_FEATURE_EXACT_ADDRESS (1<<11)
#define UFFD_FEATURE_MINOR_HUGETLBFS (1<<9)
#define UFFD_FEATURE_MINOR_SHMEM (1<<10)
#define UFFD_FEATURE_MISSING_HUGETLBFS (1<<4)
#define UFFD_FEATURE_MISSING_SHMEM (1<<5)
#define UFFD_FEATURE_PAGEFAULT_FLAG_WP (1<<0)
#define UFFD_FEATURE_SIGBUS (1<<7)
#define UFFD_FEATURE_THREAD_ID (1<<8)
#define UFFD_FEATURE_WP_HUGETLBFS_SHMEM (1<<12)
#define UFFD_PAGEFAULT_FLAG_MINOR (1<<2)
#define UFFD_PAGEFAULT_FLAG_WP (1<<1)
#define UFFD_PAGEFAULT_FLAG_WRITE (1<<0)
#define UFFD_USER_MODE_ONLY 1
#define USERFAULTFD_IOC 0xAA
#define USERFAULTFD_IOC_NEW
