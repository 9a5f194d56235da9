#include "store.h"

static int flush(MYSQL *db)
{
    int rc = hooks->before(db);
    if (rc == 0)
        rc = hooks->after(db);
    return rc;
}

static int settle(MYSQL *db)
{
    return flush(db);
}

int store_sync(MYSQL *db)
{
    return settle(db);
}
