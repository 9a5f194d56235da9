typedef struct __va_list_tag *va_list;
typedef struct __va_list_tag *__gnuc_va_list;
