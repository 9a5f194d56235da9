/* Real ones end in a block, so programs write them with a semicolon and without. */
#define import_array() import_array();
#define import_array1(ret) import_array1(ret);
#define import_array2(msg, ret) import_array2(msg, ret);
