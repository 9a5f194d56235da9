typedef struct _greenlet{PyObject ob_base;PyObject*weakreflist;PyObject*dict;void*pimpl;}PyGreenlet;
#define implementation_ptr_t void*
#pragma gillint opaque
#define GREENLET_VERSION "1.0.0"
#define PyExc_GreenletError
#define PyExc_GreenletError_NUM 1
#define PyExc_GreenletExit
#define PyExc_GreenletExit_NUM 2
#define PyGreenlet_ACTIVE
#define PyGreenlet_ACTIVE_NUM 10
#define PyGreenlet_API_pointers 12
#define PyGreenlet_Check(...)
#define PyGreenlet_GET_PARENT
#define PyGreenlet_GET_PARENT_NUM 11
#define PyGreenlet_GetCurrent
#define PyGreenlet_GetCurrent_NUM 4
#define PyGreenlet_GetParent
#define PyGreenlet_MAIN
#define PyGreenlet_MAIN_NUM 8
#define PyGreenlet_New
#define PyGreenlet_New_NUM 3
#define PyGreenlet_STARTED
#define PyGreenlet_STARTED_NUM 9
#define PyGreenlet_SetParent
#define PyGreenlet_SetParent_NUM 7
#define PyGreenlet_Switch
#define PyGreenlet_Switch_NUM 6
#define PyGreenlet_Throw
#define PyGreenlet_Throw_NUM 5
#define PyGreenlet_Type
#define PyGreenlet_Type_NUM 0
