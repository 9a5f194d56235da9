#include <unctrl.h>
