// possible
static int last;

/* possible.py starts no threads: others may. */
int possible_no_threads(void)
{
    last = last + 1; // want GIL803 "last"
    return last;
}
