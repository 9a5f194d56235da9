#include <stddef.h>
typedef struct entry{char*key;void*data;}ENTRY;
typedef enum{FIND,ENTER}ACTION;
typedef enum{preorder,postorder,endorder,leaf}VISIT;
