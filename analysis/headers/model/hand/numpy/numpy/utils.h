#define NPY_UNUSED(x) __NPY_UNUSED_TAGGED##x
#define NPY_EXPAND(x) x
#define NPY_STRINGIFY(x) #x
#define NPY_TOSTRING(x) NPY_STRINGIFY(x)
#define NPY_CAT__(a, b) a##b
#define NPY_CAT_(a, b) NPY_CAT__(a, b)
#define NPY_CAT(a, b) NPY_CAT_(a, b)
