#include <io.h>
struct _diskfree_t{unsigned total_clusters;unsigned avail_clusters;unsigned sectors_per_cluster;unsigned bytes_per_sector;};
#pragma gillint opaque
#define diskfree_t
