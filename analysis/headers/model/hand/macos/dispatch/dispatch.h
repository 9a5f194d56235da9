#include <stdint.h>
#include <stddef.h>
typedef struct dispatch_queue_s *dispatch_queue_t;
typedef struct dispatch_group_s *dispatch_group_t;
typedef struct dispatch_semaphore_s *dispatch_semaphore_t;
typedef struct dispatch_source_s *dispatch_source_t;
typedef struct dispatch_object_s *dispatch_object_t;
typedef uint64_t dispatch_time_t;
typedef long dispatch_once_t;
typedef void (*dispatch_function_t)(void *);
typedef void *dispatch_block_t;
#pragma gillint opaque DISPATCH_TIME_NOW DISPATCH_TIME_FOREVER DISPATCH_QUEUE_SERIAL DISPATCH_QUEUE_CONCURRENT DISPATCH_QUEUE_PRIORITY_DEFAULT
#define DISPATCH_TIME_NOW
#define DISPATCH_TIME_FOREVER
#define DISPATCH_QUEUE_SERIAL
#define DISPATCH_QUEUE_CONCURRENT
#define DISPATCH_QUEUE_PRIORITY_DEFAULT
