/* cdll-counter, stage good. */
static long visits;

long visit(void)
{
    return __atomic_add_fetch(&visits, 1, __ATOMIC_RELAXED);
}
