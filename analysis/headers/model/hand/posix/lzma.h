#define lzma_nothrow
#define lzma_attribute(attr)
