#define thread_local _Thread_local
