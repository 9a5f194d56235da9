#include <bits/types.h>
typedef __time_t time_t;
struct timeb{time_t time;unsigned short int millitm;short int timezone;short int dstflag;};
