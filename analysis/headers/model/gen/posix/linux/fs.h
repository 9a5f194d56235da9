#include <limits.h>
#include <linux/ioctl.h>
#include <linux/mount.h>
struct fscrypt_policy_v1{__u8 version;__u8 contents_encryption_mode;__u8 filenames_encryption_mode;__u8 flags;__u8 master_key_descriptor[8];};
struct fscrypt_key{__u32 mode;__u8 raw[64];__u32 size;};
struct fscrypt_policy_v2{__u8 version;__u8 contents_encryption_mode;__u8 filenames_encryption_mode;__u8 flags;__u8 __reserved[4];__u8 master_key_identifier[16];};
struct fscrypt_get_policy_ex_arg{__u64 policy_size;union{__u8 version;struct fscrypt_policy_v1 v1;struct fscrypt_policy_v2 v2;}policy;};
struct fscrypt_key_specifier{__u32 type;__u32 __reserved;union{__u8 __reserved[32];__u8 descriptor[8];__u8 identifier[16];}u;};
struct fscrypt_provisioning_key_payload{__u32 type;__u32 __reserved;__u8 raw[];};
struct fscrypt_add_key_arg{struct fscrypt_key_specifier key_spec;__u32 raw_size;__u32 key_id;__u32 __reserved[8];__u8 raw[];};
struct fscrypt_remove_key_arg{struct fscrypt_key_specifier key_spec;__u32 removal_status_flags;__u32 __reserved[5];};
struct fscrypt_get_key_status_arg{struct fscrypt_key_specifier key_spec;__u32 __reserved[6];__u32 status;__u32 status_flags;__u32 user_count;__u32 __out_reserved[13];};
struct file_clone_range{__s64 src_fd;__u64 src_offset;__u64 src_length;__u64 dest_offset;};
struct fstrim_range{__u64 start;__u64 len;__u64 minlen;};
struct file_dedupe_range_info{__s64 dest_fd;__u64 dest_offset;__u64 bytes_deduped;__s32 status;__u32 reserved;};
struct file_dedupe_range{__u64 src_offset;__u64 src_length;__u16 dest_count;__u16 reserved1;__u32 reserved2;struct file_dedupe_range_info info[];};
struct files_stat_struct{unsigned long nr_files;unsigned long nr_free_files;unsigned long max_files;};
struct inodes_stat_t{long nr_inodes;long nr_unused;long dummy[5];};
struct fsxattr{__u32 fsx_xflags;__u32 fsx_extsize;__u32 fsx_nextents;__u32 fsx_projid;__u32 fsx_cowextsize;unsigned char fsx_pad[8];};
typedef int __kernel_rwf_t;
#define FSLABEL_MAX 256
#define INR_OPEN_MAX 4096
#pragma gillint opaque
#define BLKALIGNOFF
#define BLKBSZGET
#define BLKBSZSET
#define BLKDISCARD
#define BLKDISCARDZEROES
#define BLKFLSBUF
#define BLKFRAGET
#define BLKFRASET
#define BLKGETDISKSEQ
#define BLKGETSIZE
#define BLKGETSIZE64
#define BLKIOMIN
#define BLKIOOPT
#define BLKPBSZGET
#define BLKRAGET
#define BLKRASET
#define BLKROGET
#define BLKROSET
#define BLKROTATIONAL
#define BLKRRPART
#define BLKSECDISCARD
#define BLKSECTGET
#define BLKSECTSET
#define BLKSSZGET
#define BLKTRACESETUP
#define BLKTRACESTART
#define BLKTRACESTOP
#define BLKTRACETEARDOWN
#define BLKZEROOUT
#define BLOCK_SIZE
#define BLOCK_SIZE_BITS 10
#define BMAP_IOCTL 1
#define FIBMAP
#define FICLONE
#define FICLONERANGE
#define FIDEDUPERANGE
#define FIFREEZE
#define FIGETBSZ
#define FILE_DEDUPE_RANGE_DIFFERS 1
#define FILE_DEDUPE_RANGE_SAME 0
#define FITHAW
#define FITRIM
#define FSCRYPT_KEY_DESCRIPTOR_SIZE 8
#define FSCRYPT_KEY_DESC_PREFIX "fscrypt:"
#define FSCRYPT_KEY_DESC_PREFIX_SIZE 8
#define FSCRYPT_KEY_IDENTIFIER_SIZE 16
#define FSCRYPT_KEY_REMOVAL_STATUS_FLAG_FILES_BUSY 0x00000001
#define FSCRYPT_KEY_REMOVAL_STATUS_FLAG_OTHER_USERS 0x00000002
#define FSCRYPT_KEY_SPEC_TYPE_DESCRIPTOR 1
#define FSCRYPT_KEY_SPEC_TYPE_IDENTIFIER 2
#define FSCRYPT_KEY_STATUS_ABSENT 1
#define FSCRYPT_KEY_STATUS_FLAG_ADDED_BY_SELF 0x00000001
#define FSCRYPT_KEY_STATUS_INCOMPLETELY_REMOVED 3
#define FSCRYPT_KEY_STATUS_PRESENT 2
#define FSCRYPT_MAX_KEY_SIZE 64
#define FSCRYPT_MODE_ADIANTUM 9
#define FSCRYPT_MODE_AES_128_CBC 5
#define FSCRYPT_MODE_AES_128_CTS 6
#define FSCRYPT_MODE_AES_256_CTS 4
#define FSCRYPT_MODE_AES_256_HCTR2 10
#define FSCRYPT_MODE_AES_256_XTS 1
#define FSCRYPT_POLICY_FLAGS_PAD_16 0x02
#define FSCRYPT_POLICY_FLAGS_PAD_32 0x03
#define FSCRYPT_POLICY_FLAGS_PAD_4 0x00
#define FSCRYPT_POLICY_FLAGS_PAD_8 0x01
#define FSCRYPT_POLICY_FLAGS_PAD_MASK 0x03
#define FSCRYPT_POLICY_FLAG_DIRECT_KEY 0x04
#define FSCRYPT_POLICY_FLAG_IV_INO_LBLK_32 0x10
#define FSCRYPT_POLICY_FLAG_IV_INO_LBLK_64 0x08
#define FSCRYPT_POLICY_V1 0
#define FSCRYPT_POLICY_V2 2
#define FS_APPEND_FL 0x00000020
#define FS_BTREE_FL 0x00001000
#define FS_CASEFOLD_FL 0x40000000
#define FS_COMPRBLK_FL 0x00000200
#define FS_COMPR_FL 0x00000004
#define FS_DAX_FL 0x02000000
#define FS_DIRSYNC_FL 0x00010000
#define FS_DIRTY_FL 0x00000100
#define FS_EA_INODE_FL 0x00200000
#define FS_ENCRYPTION_MODE_ADIANTUM
#define FS_ENCRYPTION_MODE_AES_128_CBC
#define FS_ENCRYPTION_MODE_AES_128_CTS
#define FS_ENCRYPTION_MODE_AES_256_CBC 3
#define FS_ENCRYPTION_MODE_AES_256_CTS
#define FS_ENCRYPTION_MODE_AES_256_GCM 2
#define FS_ENCRYPTION_MODE_AES_256_XTS
#define FS_ENCRYPTION_MODE_INVALID 0
#define FS_ENCRYPTION_MODE_SPECK128_256_CTS 8
#define FS_ENCRYPTION_MODE_SPECK128_256_XTS 7
#define FS_ENCRYPT_FL 0x00000800
#define FS_EOFBLOCKS_FL 0x00400000
#define FS_EXTENT_FL 0x00080000
#define FS_FL_USER_MODIFIABLE 0x000380FF
#define FS_FL_USER_VISIBLE 0x0003DFFF
#define FS_HUGE_FILE_FL 0x00040000
#define FS_IMAGIC_FL 0x00002000
#define FS_IMMUTABLE_FL 0x00000010
#define FS_INDEX_FL 0x00001000
#define FS_INLINE_DATA_FL 0x10000000
#define FS_IOC32_GETFLAGS
#define FS_IOC32_GETVERSION
#define FS_IOC32_SETFLAGS
#define FS_IOC32_SETVERSION
#define FS_IOC_ADD_ENCRYPTION_KEY
#define FS_IOC_FIEMAP
#define FS_IOC_FSGETXATTR
#define FS_IOC_FSSETXATTR
#define FS_IOC_GETFLAGS
#define FS_IOC_GETFSLABEL
#define FS_IOC_GETVERSION
#define FS_IOC_GET_ENCRYPTION_KEY_STATUS
#define FS_IOC_GET_ENCRYPTION_NONCE
#define FS_IOC_GET_ENCRYPTION_POLICY
#define FS_IOC_GET_ENCRYPTION_POLICY_EX
#define FS_IOC_GET_ENCRYPTION_PWSALT
#define FS_IOC_REMOVE_ENCRYPTION_KEY
#define FS_IOC_REMOVE_ENCRYPTION_KEY_ALL_USERS
#define FS_IOC_SETFLAGS
#define FS_IOC_SETFSLABEL
#define FS_IOC_SETVERSION
#define FS_IOC_SET_ENCRYPTION_POLICY
#define FS_JOURNAL_DATA_FL 0x00004000
#define FS_KEY_DESCRIPTOR_SIZE
#define FS_KEY_DESC_PREFIX
#define FS_KEY_DESC_PREFIX_SIZE
#define FS_MAX_KEY_SIZE
#define FS_NOATIME_FL 0x00000080
#define FS_NOCOMP_FL 0x00000400
#define FS_NOCOW_FL 0x00800000
#define FS_NODUMP_FL 0x00000040
#define FS_NOTAIL_FL 0x00008000
#define FS_POLICY_FLAGS_PAD_16
#define FS_POLICY_FLAGS_PAD_32
#define FS_POLICY_FLAGS_PAD_4
#define FS_POLICY_FLAGS_PAD_8
#define FS_POLICY_FLAGS_PAD_MASK
#define FS_POLICY_FLAGS_VALID 0x07
#define FS_POLICY_FLAG_DIRECT_KEY
#define FS_PROJINHERIT_FL 0x20000000
#define FS_RESERVED_FL 0x80000000
#define FS_SECRM_FL 0x00000001
#define FS_SYNC_FL 0x00000008
#define FS_TOPDIR_FL 0x00020000
#define FS_UNRM_FL 0x00000002
#define FS_VERITY_FL 0x00100000
#define FS_XFLAG_APPEND 0x00000010
#define FS_XFLAG_COWEXTSIZE 0x00010000
#define FS_XFLAG_DAX 0x00008000
#define FS_XFLAG_EXTSIZE 0x00000800
#define FS_XFLAG_EXTSZINHERIT 0x00001000
#define FS_XFLAG_FILESTREAM 0x00004000
#define FS_XFLAG_HASATTR 0x80000000
#define FS_XFLAG_IMMUTABLE 0x00000008
#define FS_XFLAG_NOATIME 0x00000040
#define FS_XFLAG_NODEFRAG 0x00002000
#define FS_XFLAG_NODUMP 0x00000080
#define FS_XFLAG_NOSYMLINKS 0x00000400
#define FS_XFLAG_PREALLOC 0x00000002
#define FS_XFLAG_PROJINHERIT 0x00000200
#define FS_XFLAG_REALTIME 0x00000001
#define FS_XFLAG_RTINHERIT 0x00000100
#define FS_XFLAG_SYNC 0x00000020
#define INR_OPEN_CUR 1024
#define NR_FILE 8192
#define RENAME_EXCHANGE (1<<1)
#define RENAME_NOREPLACE (1<<0)
#define RENAME_WHITEOUT (1<<2)
#define RWF_APPEND
#define RWF_DSYNC
#define RWF_HIPRI
#define RWF_NOWAIT
#define RWF_SUPPORTED
#define RWF_SYNC
#define SEEK_CUR 1
#define SEEK_DATA 3
#define SEEK_END 2
#define SEEK_HOLE 4
#define SEEK_MAX
#define SEEK_SET 0
#define SYNC_FILE_RANGE_WAIT_AFTER 4
#define SYNC_FILE_RANGE_WAIT_BEFORE 1
#define SYNC_FILE_RANGE_WRITE 2
#define SYNC_FILE_RANGE_WRITE_AND_WAIT
#define fscrypt_policy
