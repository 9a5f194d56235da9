#include <bits/types.h>
#pragma gillint opaque
#define BIG_ENDIAN
#define BYTE_ORDER
#define LITTLE_ENDIAN
#define PDP_ENDIAN
#define __BIG_ENDIAN 4321
#define __BYTE_ORDER
#define __FLOAT_WORD_ORDER
#define __LITTLE_ENDIAN 1234
#define __PDP_ENDIAN 3412
#define be16toh(...)
#define be32toh(...)
#define be64toh(...)
#define htobe16(...)
#define htobe32(...)
#define htobe64(...)
#define htole16(...)
#define htole32(...)
#define htole64(...)
#define le16toh(...)
#define le32toh(...)
#define le64toh(...)
