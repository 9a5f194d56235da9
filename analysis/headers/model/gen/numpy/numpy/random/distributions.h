#include <numpy/npy_math.h>
#include <numpy/random/bitgen.h>
typedef struct s_binomial_t{int has_binomial;double psave;int64_t nsave;double r;double q;double fm;int64_t m;double p1;double xm;double xl;double xr;double c;double laml;double lamr;double p2;double p3;double p4;}binomial_t;
#define DECLDIR extern
#define NUMPY_CORE_INCLUDE_NUMPY_RANDOM_DISTRIBUTIONS_H_
#define RAND_INT_TYPE int64_t
#pragma gillint opaque
#define MAX(...)
#define MIN(...)
#define RAND_INT_MAX
