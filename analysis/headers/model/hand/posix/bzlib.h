#define BZ_EXTERN extern
