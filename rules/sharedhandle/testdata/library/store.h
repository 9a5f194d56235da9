#include <mysql.h>

struct hooks {
    int (*before)(MYSQL *db);
    int (*after)(MYSQL *db);
};

extern const struct hooks *hooks;
int store_sync(MYSQL *db);
