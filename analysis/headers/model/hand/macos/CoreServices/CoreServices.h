#include <CoreFoundation/CoreFoundation.h>
typedef struct __FSEventStream *FSEventStreamRef;
typedef const struct __FSEventStream *ConstFSEventStreamRef;
typedef uint32_t FSEventStreamCreateFlags;
typedef uint32_t FSEventStreamEventFlags;
typedef uint64_t FSEventStreamEventId;
typedef struct FSEventStreamContext { CFIndex version; void *info; void *retain; void *release; void *copyDescription; } FSEventStreamContext;
