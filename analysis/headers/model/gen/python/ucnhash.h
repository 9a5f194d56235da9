#pragma gillint opaque
#if GILLINT_MINOR <= 9
typedef struct{int size;int(*getname)(PyObject*self,Py_UCS4 code,char*buffer,int buflen,int with_alias_and_seq);int(*getcode)(PyObject*self,const char*name,int namelen,Py_UCS4*code,int with_named_seq);}_PyUnicode_Name_CAPI;
#endif
#if GILLINT_MINOR <= 9
#define PyUnicodeData_CAPSULE_NAME "unicodedata.ucnhash_CAPI"
#endif
