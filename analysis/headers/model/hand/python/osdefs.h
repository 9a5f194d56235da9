#ifdef _WIN32
#define SEP L'\\'
#define ALTSEP L'/'
#define MAXPATHLEN 256
#define DELIM L';'
#else
#define SEP L'/'
#define MAXPATHLEN 4096
#define DELIM L':'
#endif
