#include <features.h>
#include <paths.h>
#include <stddef.h>
typedef struct _IO_FILE FILE;
struct sgrp{char*sg_namp;char*sg_passwd;char**sg_adm;char**sg_mem;};
#pragma gillint opaque
#define GSHADOW
