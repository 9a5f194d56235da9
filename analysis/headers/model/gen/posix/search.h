#include <features.h>
#include <stddef.h>
struct qelem{struct qelem*q_forw;struct qelem*q_back;char q_data[1];};
typedef int(*__compar_fn_t)(const void*,const void*);
typedef __compar_fn_t comparison_fn_t;
typedef enum{FIND,ENTER}ACTION;
typedef struct entry{char*key;void*data;}ENTRY;
struct hsearch_data{struct _ENTRY*table;unsigned int size;unsigned int filled;};
typedef enum{preorder,postorder,endorder,leaf}VISIT;
typedef void(*__action_fn_t)(const void*__nodep,VISIT __value,int __level);
typedef void(*__free_fn_t)(void*__nodep);
