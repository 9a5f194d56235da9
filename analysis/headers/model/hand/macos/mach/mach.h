#include <stdint.h>
typedef int kern_return_t;
typedef int boolean_t;
typedef int integer_t;
typedef unsigned int natural_t;
typedef unsigned int mach_port_t;
typedef unsigned int mach_port_name_t;
typedef mach_port_t task_t;
typedef mach_port_t thread_t;
typedef mach_port_t thread_act_t;
typedef mach_port_t host_t;
typedef mach_port_t clock_serv_t;
typedef mach_port_t semaphore_t;
typedef mach_port_t processor_port_t;
typedef mach_port_t task_name_t;
typedef mach_port_t thread_port_t;
typedef thread_act_t *thread_act_array_t;
typedef unsigned long vm_size_t;
typedef unsigned long vm_address_t;
typedef unsigned long vm_offset_t;
typedef uint64_t mach_vm_address_t;
typedef uint64_t mach_vm_size_t;
typedef uint64_t mach_vm_offset_t;
typedef uint64_t memory_object_offset_t;
typedef natural_t mach_msg_type_number_t;
typedef natural_t mach_msg_size_t;
typedef int mach_msg_return_t;
typedef int vm_prot_t;
typedef unsigned int vm_inherit_t;
typedef int task_flavor_t;
typedef int thread_flavor_t;
typedef int host_flavor_t;
typedef integer_t *task_info_t;
typedef integer_t *thread_info_t;
typedef integer_t *host_info_t;
typedef integer_t *host_info64_t;
typedef integer_t *processor_info_array_t;
typedef integer_t *thread_policy_t;
typedef struct time_value { integer_t seconds; integer_t microseconds; } time_value_t;
typedef struct mach_timespec { unsigned int tv_sec; int tv_nsec; } mach_timespec_t;
struct mach_timebase_info { uint32_t numer; uint32_t denom; };
typedef struct mach_timebase_info mach_timebase_info_data_t;
typedef struct mach_timebase_info *mach_timebase_info_t;
typedef struct task_basic_info { int suspend_count; vm_size_t virtual_size; vm_size_t resident_size; time_value_t user_time; time_value_t system_time; int policy; } task_basic_info_data_t;
struct mach_task_basic_info { mach_vm_size_t virtual_size; mach_vm_size_t resident_size; mach_vm_size_t resident_size_max; time_value_t user_time; time_value_t system_time; int policy; int suspend_count; };
typedef struct mach_task_basic_info mach_task_basic_info_data_t;
struct task_events_info { integer_t faults; integer_t pageins; integer_t cow_faults; integer_t messages_sent; integer_t messages_received; integer_t syscalls_mach; integer_t syscalls_unix; integer_t csw; };
struct thread_basic_info { time_value_t user_time; time_value_t system_time; integer_t cpu_usage; int policy; int run_state; int flags; int suspend_count; int sleep_time; };
typedef struct thread_basic_info thread_basic_info_data_t;
struct host_cpu_load_info { natural_t cpu_ticks[4]; };
typedef struct host_cpu_load_info host_cpu_load_info_data_t;
struct vm_statistics { natural_t free_count; natural_t active_count; natural_t inactive_count; natural_t wire_count; natural_t pageins; natural_t pageouts; natural_t faults; };
typedef struct vm_statistics vm_statistics_data_t;
struct vm_statistics64 { natural_t free_count; natural_t active_count; natural_t inactive_count; natural_t wire_count; uint64_t pageins; uint64_t pageouts; uint64_t faults; natural_t purgeable_count; natural_t speculative_count; natural_t compressor_page_count; };
typedef struct vm_statistics64 vm_statistics64_data_t;
struct vm_region_basic_info_64 { vm_prot_t protection; vm_prot_t max_protection; vm_inherit_t inheritance; boolean_t shared; boolean_t reserved; uint64_t offset; };
typedef struct { int offset; } vm_region_submap_info_data_64_t;
#pragma gillint opaque KERN_SUCCESS KERN_INVALID_ARGUMENT KERN_FAILURE KERN_ABORTED MACH_PORT_NULL TASK_BASIC_INFO TASK_BASIC_INFO_COUNT MACH_TASK_BASIC_INFO MACH_TASK_BASIC_INFO_COUNT TASK_VM_INFO THREAD_BASIC_INFO THREAD_BASIC_INFO_COUNT HOST_VM_INFO HOST_VM_INFO64 HOST_CPU_LOAD_INFO HOST_CPU_LOAD_INFO_COUNT PROCESSOR_CPU_LOAD_INFO CALENDAR_CLOCK SYSTEM_CLOCK SYNC_POLICY_FIFO THREAD_AFFINITY_POLICY VM_PROT_READ VM_PROT_WRITE VM_PROT_EXECUTE VM_FLAGS_ANYWHERE CPU_STATE_USER CPU_STATE_SYSTEM CPU_STATE_IDLE CPU_STATE_NICE CPU_STATE_MAX
#define KERN_SUCCESS
#define KERN_INVALID_ARGUMENT
#define KERN_FAILURE
#define KERN_ABORTED
#define MACH_PORT_NULL
#define TASK_BASIC_INFO
#define TASK_BASIC_INFO_COUNT
#define MACH_TASK_BASIC_INFO
#define MACH_TASK_BASIC_INFO_COUNT
#define TASK_VM_INFO
#define THREAD_BASIC_INFO
#define THREAD_BASIC_INFO_COUNT
#define HOST_VM_INFO
#define HOST_VM_INFO64
#define HOST_CPU_LOAD_INFO
#define HOST_CPU_LOAD_INFO_COUNT
#define PROCESSOR_CPU_LOAD_INFO
#define CALENDAR_CLOCK
#define SYSTEM_CLOCK
#define SYNC_POLICY_FIFO
#define THREAD_AFFINITY_POLICY
#define VM_PROT_READ
#define VM_PROT_WRITE
#define VM_PROT_EXECUTE
#define VM_FLAGS_ANYWHERE
#define CPU_STATE_USER
#define CPU_STATE_SYSTEM
#define CPU_STATE_IDLE
#define CPU_STATE_NICE
#define CPU_STATE_MAX
