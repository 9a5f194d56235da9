#include <sys/types.h>
struct ustat { int f_tfree; ino_t f_tinode; char f_fname[6]; char f_fpack[6]; };
