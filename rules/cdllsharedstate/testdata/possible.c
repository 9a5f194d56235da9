// possible
static int last;

/* possible.py starts no threads: others may. */
int possible_no_threads(void)
{
    last = last + 1; // want GIL803 "last"
    return last;
}

static int (*chosen)(int);

static int twice(int n)
{
    return 2 * n;
}

/* Every thread makes the same choice. possible.py is no test, but belongs to no package either. */
int possible_choice(int n)
{
    if (!chosen)
        chosen = twice; // want GIL803 "chosen"
    return chosen(n);
}
