#define pthread_cleanup_push(routine, arg) do { void (*_cleanup_routine)(void *) = (routine); (void) _cleanup_routine; (void) (arg);
#define pthread_cleanup_pop(execute) (void) (execute); } while (0)
#define pthread_cleanup_push_defer_np(routine, arg) do { void (*_cleanup_routine)(void *) = (routine); (void) _cleanup_routine; (void) (arg);
#define pthread_cleanup_pop_restore_np(execute) (void) (execute); } while (0)
