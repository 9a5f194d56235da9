#include <sys/types.h>
typedef unsigned int __re_size_t;
typedef unsigned long int __re_long_size_t;
typedef long int s_reg_t;
typedef unsigned long int active_reg_t;
typedef unsigned long int reg_syntax_t;
typedef enum{_REG_ENOSYS=-1,_REG_NOERROR=0,_REG_NOMATCH,_REG_BADPAT,_REG_ECOLLATE,_REG_ECTYPE,_REG_EESCAPE,_REG_ESUBREG,_REG_EBRACK,_REG_EPAREN,_REG_EBRACE,_REG_BADBR,_REG_ERANGE,_REG_ESPACE,_REG_BADRPT,_REG_EEND,_REG_ESIZE,_REG_ERPAREN}reg_errcode_t;
struct re_pattern_buffer{struct re_dfa_t*buffer;__re_long_size_t allocated;__re_long_size_t used;reg_syntax_t syntax;char*fastmap;unsigned char*translate;size_t re_nsub;unsigned can_be_null:1;unsigned regs_allocated:2;unsigned fastmap_accurate:1;unsigned no_sub:1;unsigned not_bol:1;unsigned not_eol:1;unsigned newline_anchor:1;};
typedef struct re_pattern_buffer regex_t;
typedef int regoff_t;
struct re_registers{__re_size_t num_regs;regoff_t*start;regoff_t*end;};
typedef struct{regoff_t rm_so;regoff_t rm_eo;}regmatch_t;
#define RE_DUP_MAX (0x7fff)
#pragma gillint opaque
#define REGS_FIXED 2
#define REGS_REALLOCATE 1
#define REGS_UNALLOCATED 0
#define REG_BADBR
#define REG_BADPAT
#define REG_BADRPT
#define REG_EBRACE
#define REG_EBRACK
#define REG_ECOLLATE
#define REG_ECTYPE
#define REG_EEND
#define REG_EESCAPE
#define REG_ENOSYS
#define REG_EPAREN
#define REG_ERANGE
#define REG_ERPAREN
#define REG_ESIZE
#define REG_ESPACE
#define REG_ESUBREG
#define REG_EXTENDED 1
#define REG_ICASE (1<<1)
#define REG_NEWLINE (1<<2)
#define REG_NOERROR
#define REG_NOMATCH
#define REG_NOSUB (1<<3)
#define REG_NOTBOL 1
#define REG_NOTEOL (1<<1)
#define REG_STARTEND (1<<2)
#define RE_BACKSLASH_ESCAPE_IN_LISTS
#define RE_BK_PLUS_QM
#define RE_CARET_ANCHORS_HERE
#define RE_CHAR_CLASSES
#define RE_CONTEXT_INDEP_ANCHORS
#define RE_CONTEXT_INDEP_OPS
#define RE_CONTEXT_INVALID_DUP
#define RE_CONTEXT_INVALID_OPS
#define RE_DEBUG
#define RE_DOT_NEWLINE
#define RE_DOT_NOT_NULL
#define RE_HAT_LISTS_NOT_NEWLINE
#define RE_ICASE
#define RE_INTERVALS
#define RE_INVALID_INTERVAL_ORD
#define RE_LIMITED_OPS
#define RE_NEWLINE_ALT
#define RE_NO_BK_BRACES
#define RE_NO_BK_PARENS
#define RE_NO_BK_REFS
#define RE_NO_BK_VBAR
#define RE_NO_EMPTY_RANGES
#define RE_NO_GNU_OPS
#define RE_NO_POSIX_BACKTRACKING
#define RE_NO_SUB
#define RE_NREGS 30
#define RE_SYNTAX_AWK
#define RE_SYNTAX_ED
#define RE_SYNTAX_EGREP
#define RE_SYNTAX_EMACS 0
#define RE_SYNTAX_GNU_AWK
#define RE_SYNTAX_GREP
#define RE_SYNTAX_POSIX_AWK
#define RE_SYNTAX_POSIX_BASIC
#define RE_SYNTAX_POSIX_EGREP
#define RE_SYNTAX_POSIX_EXTENDED
#define RE_SYNTAX_POSIX_MINIMAL_BASIC
#define RE_SYNTAX_POSIX_MINIMAL_EXTENDED
#define RE_SYNTAX_SED
#define RE_TRANSLATE_TYPE
#define RE_UNMATCHED_RIGHT_PAREN_ORD
