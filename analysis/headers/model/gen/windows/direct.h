#pragma gillint opaque
#include <io.h>
#define diskfree_t
struct _diskfree_t{unsigned total_clusters;unsigned avail_clusters;unsigned sectors_per_cluster;unsigned bytes_per_sector;};
