#include <features.h>
#include <stddef.h>
struct lconv{char*decimal_point;char*thousands_sep;char*grouping;char*int_curr_symbol;char*currency_symbol;char*mon_decimal_point;char*mon_thousands_sep;char*mon_grouping;char*positive_sign;char*negative_sign;char int_frac_digits;char frac_digits;char p_cs_precedes;char p_sep_by_space;char n_cs_precedes;char n_sep_by_space;char p_sign_posn;char n_sign_posn;char int_p_cs_precedes;char int_p_sep_by_space;char int_n_cs_precedes;char int_n_sep_by_space;char int_p_sign_posn;char int_n_sign_posn;};
struct __locale_struct{struct __locale_data*__locales[13];const unsigned short int*__ctype_b;const int*__ctype_tolower;const int*__ctype_toupper;const char*__names[13];};
typedef struct __locale_struct*__locale_t;
typedef __locale_t locale_t;
#pragma gillint opaque
#define LC_ADDRESS
#define LC_ADDRESS_MASK
#define LC_ALL
#define LC_ALL_MASK
#define LC_COLLATE
#define LC_COLLATE_MASK
#define LC_CTYPE
#define LC_CTYPE_MASK
#define LC_GLOBAL_LOCALE
#define LC_IDENTIFICATION
#define LC_IDENTIFICATION_MASK
#define LC_MEASUREMENT
#define LC_MEASUREMENT_MASK
#define LC_MESSAGES
#define LC_MESSAGES_MASK
#define LC_MONETARY
#define LC_MONETARY_MASK
#define LC_NAME
#define LC_NAME_MASK
#define LC_NUMERIC
#define LC_NUMERIC_MASK
#define LC_PAPER
#define LC_PAPER_MASK
#define LC_TELEPHONE
#define LC_TELEPHONE_MASK
#define LC_TIME
#define LC_TIME_MASK
