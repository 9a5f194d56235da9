/* A plain C library: nothing in it knows of Python. sums.py loads it with ctypes.CDLL, which lets go of the GIL around
   every call. */

long long sum_of_multiples(int from, int to)
{
    long long sum = 0;
    int i;
    for (i = from; i < to; i++) {
        if (i % 3 == 0)
            sum += i;
    }
    return sum;
}
