#include <linux/types.h>
#include <sys/types.h>
enum{QIF_BLIMITS_B=0,QIF_SPACE_B,QIF_ILIMITS_B,QIF_INODES_B,QIF_BTIME_B,QIF_ITIME_B,};
struct if_dqblk{__u64 dqb_bhardlimit;__u64 dqb_bsoftlimit;__u64 dqb_curspace;__u64 dqb_ihardlimit;__u64 dqb_isoftlimit;__u64 dqb_curinodes;__u64 dqb_btime;__u64 dqb_itime;__u32 dqb_valid;};
struct if_nextdqblk{__u64 dqb_bhardlimit;__u64 dqb_bsoftlimit;__u64 dqb_curspace;__u64 dqb_ihardlimit;__u64 dqb_isoftlimit;__u64 dqb_curinodes;__u64 dqb_btime;__u64 dqb_itime;__u32 dqb_valid;__u32 dqb_id;};
enum{DQF_ROOT_SQUASH_B=0,DQF_SYS_FILE_B=16,DQF_PRIVATE};
struct if_dqinfo{__u64 dqi_bgrace;__u64 dqi_igrace;__u32 dqi_flags;__u32 dqi_valid;};
enum{QUOTA_NL_C_UNSPEC,QUOTA_NL_C_WARNING,__QUOTA_NL_C_MAX,};
enum{QUOTA_NL_A_UNSPEC,QUOTA_NL_A_QTYPE,QUOTA_NL_A_EXCESS_ID,QUOTA_NL_A_WARNING,QUOTA_NL_A_DEV_MAJOR,QUOTA_NL_A_DEV_MINOR,QUOTA_NL_A_CAUSED_ID,QUOTA_NL_A_PAD,__QUOTA_NL_A_MAX,};
struct dqblk{__uint64_t dqb_bhardlimit;__uint64_t dqb_bsoftlimit;__uint64_t dqb_curspace;__uint64_t dqb_ihardlimit;__uint64_t dqb_isoftlimit;__uint64_t dqb_curinodes;__uint64_t dqb_btime;__uint64_t dqb_itime;__uint32_t dqb_valid;};
struct dqinfo{__uint64_t dqi_bgrace;__uint64_t dqi_igrace;__uint32_t dqi_flags;__uint32_t dqi_valid;};
#pragma gillint opaque
#define DQF_ROOT_SQUASH
#define DQF_SYS_FILE
#define GRPQUOTA 1
#define IIF_ALL
#define IIF_BGRACE 1
#define IIF_FLAGS 4
#define IIF_IGRACE 2
#define INITQFNAMES
#define MAXQUOTAS 3
#define MAX_DQ_TIME 604800
#define MAX_IQ_TIME 604800
#define NR_DQHASH 43
#define NR_DQUOTS 256
#define PRJQUOTA 2
#define QCMD(...)
#define QFMT_OCFS2 3
#define QFMT_VFS_OLD 1
#define QFMT_VFS_V0 2
#define QFMT_VFS_V1 4
#define QIF_ALL
#define QIF_BLIMITS
#define QIF_BTIME
#define QIF_DQBLKSIZE
#define QIF_DQBLKSIZE_BITS 10
#define QIF_ILIMITS
#define QIF_INODES
#define QIF_ITIME
#define QIF_LIMITS
#define QIF_SPACE
#define QIF_TIMES
#define QIF_USAGE
#define QUOTAFILENAME "quota"
#define QUOTAGROUP "staff"
#define QUOTA_NL_A_MAX
#define QUOTA_NL_BHARDBELOW 9
#define QUOTA_NL_BHARDWARN 4
#define QUOTA_NL_BSOFTBELOW 10
#define QUOTA_NL_BSOFTLONGWARN 5
#define QUOTA_NL_BSOFTWARN 6
#define QUOTA_NL_C_MAX
#define QUOTA_NL_IHARDBELOW 7
#define QUOTA_NL_IHARDWARN 1
#define QUOTA_NL_ISOFTBELOW 8
#define QUOTA_NL_ISOFTLONGWARN 2
#define QUOTA_NL_ISOFTWARN 3
#define QUOTA_NL_NOWARN 0
#define Q_GETFMT 0x800004
#define Q_GETINFO 0x800005
#define Q_GETNEXTQUOTA 0x800009
#define Q_GETQUOTA 0x800007
#define Q_QUOTAOFF 0x800003
#define Q_QUOTAON 0x800002
#define Q_SETINFO 0x800006
#define Q_SETQUOTA 0x800008
#define Q_SYNC 0x800001
#define SUBCMDMASK 0x00ff
#define SUBCMDSHIFT 8
#define USRQUOTA 0
#define btodb(...)
#define dbtob(...)
#define dq_bhardlimit
#define dq_bsoftlimit
#define dq_btime
#define dq_curinodes
#define dq_curspace
#define dq_ihardlimit
#define dq_isoftlimit
#define dq_itime
#define dq_valid
#define dqoff(...)
#define fs_to_dq_blocks(...)
